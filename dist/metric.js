// src/bench/metric.ts
const METRIC_NAMES = [
	"latency",
	"latency-p95",
	"throughput",
	"load-time",
	"first-inference",
	"peak-memory",
	"model-size",
	"top-1",
	"top-5"
];
/** Defaults of the design: latency 5 %, p95 10 %, throughput 5 %, memory 2 %, top-1 one point. */
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
	}
};

export { METRIC_NAMES as n, METRICS as t };