import { g as METRIC_NAMES, h as METRICS } from "./comparability.js";

// src/bench/scenario.ts
/** Samples of one query in multi-stream: MLPerf Inference's `samples_per_query`. */
const QUERY_SAMPLES = 8;
/** An inference of a whole batch; in multi-stream a query of eight samples, in as many inferences as its batch makes of them. */
function iterationContent({ scenario, parameters: { batch } }) {
	if (scenario !== "multi-stream") return {
		inferences: 1,
		samples: batch
	};
	return {
		inferences: 8 / batch,
		samples: 8
	};
}
const LATENCIES = [
	"latency",
	"latency-mean",
	"latency-trimmed-mean",
	"latency-p90",
	"latency-p95",
	"latency-p99"
];
const SUSTAINED = ["slowdown", "time-to-throttle"];
const ACCURACIES = METRIC_NAMES.filter((name) => METRICS[name].noise === "paired-images");
/** Metrics that a scenario does not have; it has all others. */
const LACKING = {
	"single-stream": new Set(SUSTAINED),
	"multi-stream": new Set(SUSTAINED),
	offline: /* @__PURE__ */ new Set([...LATENCIES, ...SUSTAINED]),
	"cold-start": /* @__PURE__ */ new Set([
		...LATENCIES.filter((name) => name !== "latency"),
		...SUSTAINED,
		...ACCURACIES,
		"throughput",
		"energy",
		"instructions"
	]),
	sustained: /* @__PURE__ */ new Set([
		...ACCURACIES,
		"energy",
		"instructions"
	])
};
/** Whether a benchmark of this scenario tells a metric at all. */
function hasMetric(scenario, metric) {
	return !LACKING[scenario].has(metric);
}
/**
* The metrics that gate in a scenario, of those that a policy names: it names them once for all scenarios, so offline, which
* has no latency, is held to its throughput where the policy names latency.
*/
function gatingIn(scenario, named) {
	const meant = [...named].map((metric) => scenario === "offline" && metric === "latency" ? "throughput" : metric);
	return [...new Set(meant)].filter((metric) => hasMetric(scenario, metric));
}
/** What stands for "latency" in the label of a metric: the time of another thing. */
const LATENCY_WORDS = {
	"single-stream": "latency",
	"multi-stream": "query latency",
	offline: "latency",
	"cold-start": "cold start",
	sustained: "settled latency"
};
/** What a metric is called in a scenario: `latency (median)`, `query latency (p99)`, `cold start`. */
function metricLabel(metric, { scenario }) {
	if (scenario === "cold-start" && metric === "latency") return LATENCY_WORDS[scenario];
	return METRICS[metric].label.replace(/^latency/, LATENCY_WORDS[scenario]);
}

// src/bench/unit.ts
/** Base units in which values are stored: nanoseconds, bytes, inferences per second, joules, instructions, a number of things, a share of 1. */
const UNITS = [
	"ns",
	"bytes",
	"per-second",
	"joules",
	"instructions",
	"count",
	"share"
];
const STEPS = {
	ns: [
		[1, "ns"],
		[1e3, "µs"],
		[1e6, "ms"],
		[1e9, "s"]
	],
	bytes: [
		[1, "B"],
		[1024, "KiB"],
		[1024 ** 2, "MiB"],
		[1024 ** 3, "GiB"]
	],
	"per-second": [
		[1, "/s"],
		[1e3, "k/s"],
		[1e6, "M/s"]
	],
	joules: [
		[1e-6, "µJ"],
		[.001, "mJ"],
		[1, "J"],
		[1e3, "kJ"]
	],
	instructions: [
		[1, "instructions"],
		[1e3, "k instructions"],
		[1e6, "M instructions"],
		[1e9, "G instructions"]
	]
};
/** A value as a person would write it, three significant digits: `12.3 ms`, `4.51 MiB`, `96.2 %`. */
function formatValue(value, unit) {
	return withSymbol(value, scaleOf(value, unit), threeDigits(value, scaleOf(value, unit)));
}
/**
* Two values to be read beside each other: in the unit of the larger, three significant digits of each, and up to three more
* where only they show the difference: `1.24 ms` and `0.853 ms`, `1.240 ms` and `1.244 ms`.
*/
function formatValues(one, other, unit) {
	const finite = [one, other].filter(Number.isFinite).map(Math.abs);
	const scale = scaleOf(Math.max(0, ...finite), unit);
	const digits = [threeDigits(one, scale), threeDigits(other, scale)];
	const tell = (more) => [withSymbol(one, scale, digits[0] + more), withSymbol(other, scale, digits[1] + more)];
	const told = tell(0);
	if (one === other || told[0] !== told[1]) return told;
	return [
		1,
		2,
		3
	].map(tell).find(([first, second]) => first !== second) ?? told;
}
function scaleOf(value, unit) {
	if (unit === "count") return {
		size: 1,
		symbol: "",
		decimals: 0
	};
	if (unit === "share") return {
		size: .01,
		symbol: " %",
		decimals: 1
	};
	const steps = STEPS[unit];
	const [size, symbol] = steps.findLast(([step]) => Math.abs(value) >= step * .9995) ?? steps[0] ?? [1, ""];
	return {
		size,
		symbol: ` ${symbol}`,
		decimals: void 0
	};
}
function withSymbol(value, { size, symbol }, digits) {
	if (!Number.isFinite(value)) return String(value);
	return `${(value / size).toFixed(digits)}${symbol}`;
}
/** Digits behind the point that make three significant ones, as in 0.123, 1.23, 12.3, 123 and 1235, but at most nine. */
function threeDigits(value, { size, decimals }) {
	if (decimals !== void 0) return decimals;
	const magnitude = Math.abs(value / size);
	if (magnitude === 0 || !Number.isFinite(magnitude)) return 2;
	return Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(magnitude * 1.0005))));
}

export { hasMetric as a, gatingIn as i, formatValue as n, iterationContent as o, formatValues as r, metricLabel as s, UNITS as t };