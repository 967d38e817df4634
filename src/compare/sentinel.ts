import { median, sampleStandardDeviation } from "simple-statistics";
import type { MetricName } from "../bench/metric.ts";
import type { Launch } from "../bench/result.ts";

/** What one launch says of a metric, in its base unit, and the sentinel's median time beside it, nanoseconds. */
export interface BesideSentinel {
  readonly value: number;
  readonly sentinelNs: number | undefined;
}

/** Metrics that grow (1) or shrink (-1) in proportion as the whole device gets slower; the sentinel says nothing of others. */
const FOLLOWS_THE_DEVICE: { readonly [metric in MetricName]?: 1 | -1 } = {
  latency: 1,
  "latency-mean": 1,
  "latency-trimmed-mean": 1,
  "latency-p90": 1,
  "latency-p95": 1,
  "latency-p99": 1,
  throughput: -1,
};

/**
 * One session's value of a metric with what the device itself did taken out: the median over its launches of
 * ln(value / sentinel), or of ln(value · sentinel) for throughput. For comparisons between sessions alone: within a
 * session base and head share their rounds, and what the sentinel would correct cancels there already (statistics.md).
 *
 * @returns undefined for a metric that the sentinel does not follow, without launches, and where some launch has no
 * sentinel: corrected and raw values are never mixed.
 */
export function sentinelCorrected(metric: MetricName, launches: readonly BesideSentinel[]): number | undefined {
  const sign = FOLLOWS_THE_DEVICE[metric];
  if (sign === undefined || launches.length === 0) return undefined;
  const corrected = launches.flatMap(({ value, sentinelNs }) =>
    sentinelNs === undefined || sentinelNs <= 0 || value <= 0 ? [] : [Math.log(value) - sign * Math.log(sentinelNs)],
  );
  return corrected.length < launches.length ? undefined : median(corrected);
}

/** The sentinel's median time beside one launch, nanoseconds. */
export function sentinelTime({ sentinelNs }: Launch): number | undefined {
  return sentinelNs === undefined ? undefined : median(sentinelNs);
}

/**
 * The device's own noise from one round to the next, as a standard deviation on the log scale: that of the sentinel's
 * successive log ratios, divided by √2 since each has the noise of two rounds in it. A slow trend hardly shows in it.
 *
 * @param sentinelNs the sentinel's median of each round, in the order measured.
 * @returns undefined for fewer than three rounds.
 */
export function noiseFloor(sentinelNs: readonly number[]): number | undefined {
  if (sentinelNs.length < 3) return undefined;
  const logs = sentinelNs.map((ns) => Math.log(Math.max(1, ns)));
  const steps = logs.slice(1).map((log, index) => log - (logs[index] ?? log));
  return sampleStandardDeviation(steps) / Math.SQRT2;
}
