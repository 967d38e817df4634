// src/bench/metric.ts
const METRIC_NAMES = [
	"latency",
	"latency-mean",
	"latency-trimmed-mean",
	"latency-p90",
	"latency-p95",
	"latency-p99",
	"throughput",
	"load-time",
	"first-inference",
	"peak-memory",
	"energy",
	"instructions",
	"model-size",
	"top-1",
	"top-5",
	"agreement"
];
/**
* Metrics that a policy may gate on: all but the 99th percentile. Between launches of the same thing it moves by more than
* any tolerance that a user would write (statistics.md), so a gate on it would fail by chance or never.
*/
const GATEABLE_METRICS = METRIC_NAMES.filter((name) => name !== "latency-p99");
/** Defaults of the design: latency 5 %, p95 10 %, throughput 5 %, memory 2 %, energy 5 %, top-1 one point. */
const METRICS = {
	latency: {
		name: "latency",
		label: "latency (median)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: true
	},
	"latency-mean": {
		name: "latency-mean",
		label: "latency (mean)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"latency-trimmed-mean": {
		name: "latency-trimmed-mean",
		label: "latency (trimmed mean)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"latency-p90": {
		name: "latency-p90",
		label: "latency (p90)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"latency-p95": {
		name: "latency-p95",
		label: "latency (p95)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"latency-p99": {
		name: "latency-p99",
		label: "latency (p99)",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	throughput: {
		name: "throughput",
		label: "throughput",
		unit: "per-second",
		better: "higher",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	"load-time": {
		name: "load-time",
		label: "load time",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"first-inference": {
		name: "first-inference",
		label: "first inference",
		unit: "ns",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .1
		},
		gates: false
	},
	"peak-memory": {
		name: "peak-memory",
		label: "peak memory",
		unit: "bytes",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .02
		},
		gates: true
	},
	energy: {
		name: "energy",
		label: "energy",
		unit: "joules",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .05
		},
		gates: false
	},
	instructions: {
		name: "instructions",
		label: "instructions",
		unit: "instructions",
		better: "lower",
		noise: "sampled",
		tolerance: {
			kind: "relative",
			value: .01
		},
		gates: false
	},
	"model-size": {
		name: "model-size",
		label: "model size",
		unit: "bytes",
		better: "lower",
		noise: "exact",
		tolerance: {
			kind: "relative",
			value: .02
		},
		gates: false
	},
	"top-1": {
		name: "top-1",
		label: "top-1",
		unit: "share",
		better: "higher",
		noise: "paired-images",
		tolerance: {
			kind: "points",
			value: .01
		},
		gates: true
	},
	"top-5": {
		name: "top-5",
		label: "top-5",
		unit: "share",
		better: "higher",
		noise: "paired-images",
		tolerance: {
			kind: "points",
			value: .01
		},
		gates: false
	},
	agreement: {
		name: "agreement",
		label: "agreement",
		unit: "share",
		better: "higher",
		noise: "paired-images",
		tolerance: {
			kind: "points",
			value: .01
		},
		gates: false
	}
};

export { METRICS as n, METRIC_NAMES as r, GATEABLE_METRICS as t };