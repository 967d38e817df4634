import type { Recent, RecentSeries } from "../baseline/recent.ts";
import type { Store } from "../baseline/store.ts";
import { type RecentPoint, summarisePoint } from "../baseline/summary.ts";
import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { Margin } from "../compare/comparison.ts";
import type { FollowedSeries } from "../trend/follow-series.ts";
import { onePerSession, sessionsOfChanges, summaryOf } from "./stored-sessions.ts";

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
  const changes = sessionsOfChanges([...recent.values()].flatMap(({ points }) => points));
  return new Map(
    [...recent].map(([id, { benchmark, points }]) => [
      id,
      { benchmark, points: onePerSession(points.filter(({ session }) => !changes.has(session))) },
    ]),
  );
}

/** What is said where a store is not at hand. */
export const NEWEST_ALONE = "of a branch only the newest nights are read; clone it and name the folder for all of them";

/** The nights of a device for people who wait: all of them where the store is at hand, else the newest of each series. */
export async function nightsAtHand(store: Store, device: string): Promise<ReadonlyMap<string, NightSeries>> {
  return nightsOf(await (store.isAtHand ? wholeSeries(store, device) : store.recent(device)));
}

async function wholeSeries(store: Store, device: string): Promise<Recent> {
  const series = new Map<string, RecentSeries & { readonly points: RecentPoint[] }>();
  for await (const session of store.sessions(device))
    for (const point of session.points) {
      const id = benchmarkId(point.benchmark);
      const one = series.get(id) ?? { benchmark: point.benchmark, points: [] };
      one.points.push(summarisePoint(point, session));
      series.set(id, one);
    }
  return series;
}

/** The metrics of a series that are followed: those that gate. */
export function followedOf({ benchmark, points }: NightSeries, policy: NightPolicy | undefined): FollowedSeries[] {
  const metrics = gatingMetrics(policy);
  const history = points.map(summaryOf);
  return gatingIn(benchmark.scenario, metrics).map((metric) => ({
    benchmark,
    metric,
    tolerance: toleranceOf(metric, policy),
    history,
  }));
}

/** What of a policy, a plan's or a configuration's, says what a move is. */
export interface NightPolicy {
  readonly tolerance: { readonly [metric in MetricName]?: Margin | undefined };
  readonly gate: { readonly metrics: readonly MetricName[] };
}

/** The metrics that gate; those that usually do where there is no policy. */
export function gatingMetrics(policy: NightPolicy | undefined): readonly MetricName[] {
  return policy?.gate.metrics ?? METRIC_NAMES.filter((metric) => METRICS[metric].gates);
}

/** What is no move of a metric; the usual where there is no policy. */
export function toleranceOf(metric: MetricName, policy: NightPolicy | undefined): Margin {
  return policy?.tolerance[metric] ?? METRICS[metric].tolerance;
}
