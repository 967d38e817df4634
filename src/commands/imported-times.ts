import { METRICS, type MetricName } from "../bench/metric.ts";
import type { Launch, Measurement } from "../bench/result.ts";
import { formatValue } from "../bench/unit.ts";
import { launchTimes } from "../compare/launch-times.ts";
import { sideValues } from "../compare/launch-values.ts";
import { harnessSentences } from "../plausible/foreign-harness.ts";
import { effectiveCount } from "../stats/percentile-claim.ts";

/** Below this share of their number it is told what times are worth. */
const TOLD_BELOW = 0.9;

/**
 * What the times of another tool's file amount to: its latencies, how many independent times they are worth, and what their
 * order gives away of the program that took them. Nothing of a summary, which tells its values itself.
 */
export function timesSentences(measurement: Measurement): readonly string[] {
  const { launches } = measurement;
  if (launches.length === 0) return [];
  const latencies = sideValues(measurement).filter(({ metric }) => metric.startsWith("latency"));
  return [valuesText(latencies), ...worthSentences(launches), ...harnessSentences(measurement)];
}

/** `latency (median) 191 ms, latency (mean) 193 ms`. */
export function valuesText(values: readonly { readonly metric: MetricName; readonly value: number }[]): string {
  return values
    .map(({ metric, value }) => `${METRICS[metric].label} ${formatValue(value, METRICS[metric].unit)}`)
    .join(", ");
}

function worthSentences(launches: readonly Launch[]): readonly string[] {
  let [times, worth] = [0, 0];
  for (const launch of launches) {
    times += launch.latencyNs.length;
    worth += effectiveCount(launch.latencyNs, launchTimes(launch).median);
  }
  if (worth >= TOLD_BELOW * times) return [];
  return [
    `each time resembles the one before it: for the median the ${times} times are worth ${Math.floor(worth)} independent ones`,
  ];
}
