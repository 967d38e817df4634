import type { Benchmark, Scenario } from "./benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "./metric.ts";

/** Samples of one query in multi-stream: MLPerf Inference's `samples_per_query`. */
export const QUERY_SAMPLES = 8;

/** What one timed iteration of a benchmark holds. */
export interface IterationContent {
  /** Calls of the runtime. */
  readonly inferences: number;
  /** Inputs that are answered. */
  readonly samples: number;
}

/** An inference of a whole batch; in multi-stream a query of eight samples, in as many inferences as its batch makes of them. */
export function iterationContent({ scenario, parameters: { batch } }: Work): IterationContent {
  if (scenario !== "multi-stream") return { inferences: 1, samples: batch };
  return { inferences: QUERY_SAMPLES / batch, samples: QUERY_SAMPLES };
}

/** A benchmark, as far as its metrics depend on it. */
export type Work = Pick<Benchmark, "scenario" | "parameters">;

const LATENCIES: readonly MetricName[] = [
  "latency",
  "latency-mean",
  "latency-trimmed-mean",
  "latency-p90",
  "latency-p95",
  "latency-p99",
];
const SUSTAINED: readonly MetricName[] = ["slowdown", "time-to-throttle"];
const ACCURACIES = METRIC_NAMES.filter((name) => METRICS[name].noise === "paired-images");

/** Metrics that a scenario does not have; it has all others. */
const LACKING: { readonly [scenario in Scenario]: ReadonlySet<MetricName> } = {
  "single-stream": new Set(SUSTAINED),
  "multi-stream": new Set(SUSTAINED),
  // How long a batch waits is nobody's question there.
  offline: new Set([...LATENCIES, ...SUSTAINED]),
  // One value a launch: it has no mean, no tail and no rate.
  "cold-start": new Set([
    ...LATENCIES.filter((name) => name !== "latency"),
    ...SUSTAINED,
    ...ACCURACIES,
    "throughput",
    "energy",
    "instructions",
  ]),
  sustained: new Set([...ACCURACIES, "energy", "instructions"]),
};

/** Whether a benchmark of this scenario tells a metric at all. */
export function hasMetric(scenario: Scenario, metric: MetricName): boolean {
  return !LACKING[scenario].has(metric);
}

/**
 * The metrics that gate in a scenario, of those that a policy names: it names them once for all scenarios, so offline, which
 * has no latency, is held to its throughput where the policy names latency.
 */
export function gatingIn(scenario: Scenario, named: Iterable<MetricName>): readonly MetricName[] {
  const meant = [...named].map((metric) => (scenario === "offline" && metric === "latency" ? "throughput" : metric));
  return [...new Set(meant)].filter((metric) => hasMetric(scenario, metric));
}

/** What stands for "latency" in the label of a metric: the time of another thing. */
const LATENCY_WORDS: { readonly [scenario in Scenario]: string } = {
  "single-stream": "latency",
  "multi-stream": "query latency",
  offline: "latency",
  "cold-start": "cold start",
  sustained: "settled latency",
};

/** What a metric is called in a scenario: `latency (median)`, `query latency (p99)`, `cold start`. */
export function metricLabel(metric: MetricName, { scenario }: Pick<Benchmark, "scenario">): string {
  // A cold start has one value a launch.
  if (scenario === "cold-start" && metric === "latency") return LATENCY_WORDS[scenario];
  return METRICS[metric].label.replace(/^latency/, LATENCY_WORDS[scenario]);
}
