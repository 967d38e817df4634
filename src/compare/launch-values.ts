import { median, quantile } from "simple-statistics";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import type { Launch, Measurement } from "../bench/result.ts";
import type { MetricValue } from "./judgement.ts";

/** A p95 of fewer iterations says more about the draw than about the model; statistics.md names the source. */
export const P95_ITERATIONS = 130;

/**
 * What one launch says of a sampled metric, in the metric's base unit; undefined where it cannot say it.
 *
 * @param batch inputs per inference.
 */
export function launchValue(metric: MetricName, launch: Launch, batch: number): number | undefined {
  switch (metric) {
    case "latency":
      return median(launch.latencyNs);
    case "latency-p95":
      return launch.latencyNs.length < P95_ITERATIONS ? undefined : quantile(launch.latencyNs, 0.95);
    case "throughput":
      return throughput(launch, batch);
    case "load-time":
      return launch.loadNs;
    case "first-inference":
      return launch.firstNs;
    case "peak-memory":
      return launch.peakRssBytes > 0 ? launch.peakRssBytes : undefined;
    case "model-size":
    case "top-1":
    case "top-5":
      return undefined;
  }
}

/** Inputs per second of timed inference. */
function throughput({ latencyNs }: Launch, batch: number): number | undefined {
  const spent = latencyNs.reduce((sum, ns) => sum + ns, 0);
  return spent > 0 ? (latencyNs.length * batch * 1e9) / spent : undefined;
}

/** A side's value of every metric that it tells: the median over its launches, the share right, the bytes. */
export function sideValues(measurement: Measurement): readonly MetricValue[] {
  return METRIC_NAMES.flatMap((metric) => sideValue(metric, measurement) ?? []);
}

function sideValue(metric: MetricName, measurement: Measurement): MetricValue | undefined {
  const { accuracy, model, launches, benchmark } = measurement;
  if (metric === "model-size") return model && { metric, value: model.bytes, n: 1 };
  if (METRICS[metric].noise === "paired-images") {
    if (accuracy === undefined) return undefined;
    const right = metric === "top-1" ? accuracy.top1Correct : accuracy.top5Correct;
    return { metric, value: right / accuracy.dataset.count, n: accuracy.dataset.count };
  }
  const counted = launches.filter(({ excluded }) => excluded === undefined);
  const values = counted.flatMap((launch) => launchValue(metric, launch, benchmark.parameters.batch) ?? []);
  return values.length === 0 ? undefined : { metric, value: median(values), n: values.length };
}
