import { A as METRICS, C as RUNTIME_NAMES, S as PRECISIONS, j as METRIC_NAMES, w as SCENARIOS } from "./result.js";
import { n as countOf, r as delegateOf, t as UNITS_OF_TIME } from "./foreign-value.js";

// src/formats/benchmark-words.ts
/** How a file of another tool writes a unit of ours. */
const UNIT_WORDS = {
	ns: "ns",
	bytes: "bytes",
	"per-second": "1/s",
	joules: "J",
	instructions: "instructions",
	count: "count",
	share: "share"
};
const RATES = /* @__PURE__ */ new Set([
	"1/s",
	"/s",
	"fps",
	"qps",
	"inferences/s",
	"images/s",
	"samples/s",
	"iter/sec",
	"ops/sec"
]);
/** What a value in a unit of another tool can be a metric of, and how many of the metric's base unit that unit is; undefined for units that are neither times nor rates. */
function measureOf(unit) {
	const lower = unit.trim().toLowerCase().replace(/\/(?:iter|op|inference)$/, "");
	const size = Object.hasOwn(UNITS_OF_TIME, lower) ? UNITS_OF_TIME[lower] : void 0;
	if (size !== void 0) return {
		metric: "latency",
		size
	};
	return RATES.has(lower) ? {
		metric: "throughput",
		size: 1
	} : void 0;
}
const metricOf = (name) => METRIC_NAMES.find((metric) => metric === name);
/** Whether a value can be one of a metric, in its base unit: a time or a rate of 0 is one that was not told. */
function canBe(metric, value) {
	const { unit } = METRICS[metric];
	return value <= 0xde0b6b3a7640000 && (unit === "ns" || unit === "per-second" ? value > 0 : value >= 0);
}
/** Of text that begins with the id of a benchmark of ours, what the id says of it; nothing of other text. */
function saidById(text) {
	const [, , runtimeName, precisionName, ...others] = (text.split(" ")[0] ?? "").split("/");
	const runtime = RUNTIME_NAMES.find((name) => name === runtimeName);
	const precision = PRECISIONS.find((name) => name === precisionName);
	if (runtime === void 0 || precision === void 0) return { parameters: {} };
	const after = (key) => others.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
	const scenario = SCENARIOS.find((name) => others.includes(name));
	return {
		runtime,
		parameters: {
			precision,
			batch: countOf(after("batch"), 65536),
			threads: countOf(after("threads"), 1024),
			delegate: delegateOf(after("delegate"))
		},
		...scenario && { scenario }
	};
}

export { saidById as a, metricOf as i, canBe as n, measureOf as r, UNIT_WORDS as t };