import type { Recent } from "../baseline/recent.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import type { Benchmark } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { Margin } from "../compare/comparison.ts";
import type { Plan } from "../plan/plan.ts";
import type { FollowedSeries } from "../trend/follow-series.ts";
import { onePerSession, summaryOf } from "./stored-sessions.ts";

/** One series as nights measured it: alone. */
export interface NightSeries {
  readonly benchmark: Benchmark;
  /** One a night, oldest first. */
  readonly points: readonly RecentPoint[];
}

/**
 * The nights of a device, by the benchmark's id. What was measured beside another side, or for a change, is another series:
 * a session that has a base or a head is no night.
 */
export function nightsOf(recent: Recent): ReadonlyMap<string, NightSeries> {
  const changes = new Set(
    [...recent.values()].flatMap(({ points }) =>
      points.filter(({ role }) => role !== "only").map(({ session }) => session),
    ),
  );
  return new Map(
    [...recent].map(([id, { benchmark, points }]) => [
      id,
      { benchmark, points: onePerSession(points.filter(({ session }) => !changes.has(session))) },
    ]),
  );
}

/** The metrics of a series that are followed: those that gate. */
export function followedOf({ benchmark, points }: NightSeries, policy: Plan["policy"] | undefined): FollowedSeries[] {
  const metrics = policy?.gate.metrics ?? METRIC_NAMES.filter((metric) => METRICS[metric].gates);
  const history = points.map(summaryOf);
  return gatingIn(benchmark.scenario, metrics).map((metric) => ({
    benchmark,
    metric,
    tolerance: toleranceOf(metric, policy),
    history,
  }));
}

function toleranceOf(metric: MetricName, policy: Plan["policy"] | undefined): Margin {
  return policy?.tolerance[metric] ?? METRICS[metric].tolerance;
}
