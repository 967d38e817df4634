import { median } from "simple-statistics";
import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Margin } from "../compare/comparison.ts";
import { type ChangePoint, findChangePoints, type Sighting } from "./change-point.ts";
import { tellingOf } from "./level.ts";
import type { Place, TrendChange, TrendSeries } from "./trend-document.ts";

/** One benchmark's nights, oldest first. */
export interface BenchmarkHistory {
  readonly benchmark: Benchmark;
  readonly history: readonly BaselineSession[];
}

/** Where one metric of a benchmark stands after all its nights, and every place at which it moved. */
export function trendOfSessions(
  { benchmark, history }: BenchmarkHistory,
  metric: MetricName,
  tolerance: Margin,
): TrendSeries {
  const values = tellingOf(history, metric).map((session) => session.values[metric] ?? 0);
  const changes = findChangePoints(history, metric, tolerance);
  const since = changes.at(-1)?.firstAfter.recordedAt;
  const newest = tellingOf(history, metric)
    .filter(({ recordedAt }) => since === undefined || Date.parse(recordedAt) >= Date.parse(since))
    .map((session) => session.values[metric] ?? 0);
  return {
    name: benchmarkId(benchmark),
    benchmark,
    imported: null,
    metric,
    tolerance: { kind: tolerance.kind, value: tolerance.value },
    count: values.length,
    level: newest.length === 0 ? null : median(newest),
    values,
    changes: changes.map(told),
  };
}

function told({ kind, direction, lastBefore, firstAfter, before, after, effect, interval }: ChangePoint): TrendChange {
  return {
    kind,
    direction,
    lastBefore: placeOf(lastBefore),
    firstAfter: placeOf(firstAfter),
    before: before.value,
    after: after.value,
    effect,
    interval: { lower: interval.lower, upper: interval.upper },
  };
}

const placeOf = ({ session, commit, recordedAt }: Sighting): Place => ({
  session,
  line: null,
  commit,
  time: recordedAt,
});
