import type { Unit } from "./unit.ts";

export const METRIC_NAMES = [
  "latency",
  "latency-mean",
  "latency-trimmed-mean",
  "latency-p90",
  "latency-p95",
  "latency-p99",
  "throughput",
  "load-time",
  "first-inference",
  "slowdown",
  "time-to-throttle",
  "peak-memory",
  "energy",
  "instructions",
  "model-size",
  "operators",
  "top-1",
  "top-5",
  "agreement",
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];

/**
 * Metrics that a policy may gate on: all but the 99th percentile. Between launches of the same thing it moves by more than
 * any tolerance that a user would write (statistics.md), so a gate on it would fail by chance or never.
 */
export const GATEABLE_METRICS = METRIC_NAMES.filter(
  (name): name is Exclude<MetricName, "latency-p99"> => name !== "latency-p99",
);

/** How a metric's tolerance is said: a share of the base value, or points on the 0..1 scale. */
export type ToleranceKind = "relative" | "points";

/** A quantity a benchmark has: its unit, which way is better, and whether repeating it gives another value. */
export interface Metric {
  readonly name: MetricName;
  readonly label: string;
  readonly unit: Unit;
  readonly better: "lower" | "higher";
  readonly noise: "sampled" | "exact" | "paired-images";
  readonly tolerance: { readonly kind: ToleranceKind; readonly value: number };
  /** Whether a regression of it fails the gate unless the policy says otherwise. */
  readonly gates: boolean;
}

/** Defaults of the design: latency 5 %, p95 10 %, throughput 5 %, memory 2 %, energy 5 %, top-1 one point. */
export const METRICS: { readonly [name in MetricName]: Metric } = {
  latency: {
    name: "latency",
    label: "latency (median)",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.05 },
    gates: true,
  },
  "latency-mean": {
    name: "latency-mean",
    label: "latency (mean)",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.05 },
    gates: false,
  },
  "latency-trimmed-mean": {
    name: "latency-trimmed-mean",
    label: "latency (trimmed mean)",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.05 },
    gates: false,
  },
  "latency-p90": {
    name: "latency-p90",
    label: "latency (p90)",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.1 },
    gates: false,
  },
  "latency-p95": {
    name: "latency-p95",
    label: "latency (p95)",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.1 },
    gates: false,
  },
  "latency-p99": {
    name: "latency-p99",
    label: "latency (p99)",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.1 },
    gates: false,
  },
  throughput: {
    name: "throughput",
    label: "throughput",
    unit: "per-second",
    better: "higher",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.05 },
    gates: false,
  },
  "load-time": {
    name: "load-time",
    label: "load time",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.1 },
    gates: false,
  },
  "first-inference": {
    name: "first-inference",
    label: "first inference",
    unit: "ns",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.1 },
    gates: false,
  },
  slowdown: {
    name: "slowdown",
    label: "settled over start",
    unit: "share",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.05 },
    gates: false,
  },
  "time-to-throttle": {
    name: "time-to-throttle",
    label: "time to throttle",
    unit: "ns",
    better: "higher",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.2 },
    gates: false,
  },
  "peak-memory": {
    name: "peak-memory",
    label: "peak memory",
    unit: "bytes",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.02 },
    gates: true,
  },
  energy: {
    name: "energy",
    label: "energy",
    unit: "joules",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.05 },
    gates: false,
  },
  instructions: {
    name: "instructions",
    label: "instructions",
    unit: "instructions",
    better: "lower",
    noise: "sampled",
    tolerance: { kind: "relative", value: 0.01 },
    gates: false,
  },
  "model-size": {
    name: "model-size",
    label: "model size",
    unit: "bytes",
    better: "lower",
    noise: "exact",
    tolerance: { kind: "relative", value: 0.02 },
    gates: false,
  },
  operators: {
    name: "operators",
    label: "operators",
    unit: "count",
    better: "lower",
    noise: "exact",
    // A graph that changed is worth a line, however large it is.
    tolerance: { kind: "relative", value: 0 },
    gates: false,
  },
  "top-1": {
    name: "top-1",
    label: "top-1",
    unit: "share",
    better: "higher",
    noise: "paired-images",
    tolerance: { kind: "points", value: 0.01 },
    gates: true,
  },
  "top-5": {
    name: "top-5",
    label: "top-5",
    unit: "share",
    better: "higher",
    noise: "paired-images",
    tolerance: { kind: "points", value: 0.01 },
    gates: false,
  },
  agreement: {
    name: "agreement",
    label: "agreement",
    unit: "share",
    better: "higher",
    noise: "paired-images",
    tolerance: { kind: "points", value: 0.01 },
    gates: false,
  },
};
