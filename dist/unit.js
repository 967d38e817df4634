import { h as METRIC_NAMES, m as METRICS } from "./comparability.js";

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
	if (!Number.isFinite(value)) return String(value);
	if (unit === "count") return String(value);
	if (unit === "share") return `${(value * 100).toFixed(1)} %`;
	const steps = STEPS[unit];
	const magnitude = Math.abs(value);
	const [size, symbol] = steps.findLast(([step]) => magnitude >= step * .9995) ?? steps[0] ?? [1, ""];
	return `${threeDigits(value / size)} ${symbol}`;
}
/** Three significant digits without an exponent: 0.123, 1.23, 12.3, 123, 1235. */
function threeDigits(value) {
	const magnitude = Math.abs(value);
	if (magnitude >= 100) return value.toFixed(0);
	if (magnitude >= 9.995) return value.toFixed(1);
	if (magnitude >= .9995 || magnitude === 0) return value.toFixed(2);
	return value.toFixed(3);
}

export { iterationContent as a, hasMetric as i, formatValue as n, metricLabel as o, gatingIn as r, UNITS as t };