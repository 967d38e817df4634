import { meanInterval } from "../stats/mean-interval.ts";
import type { FollowedSeries } from "./follow-series.ts";
import { marginOn, scaleOf, tellingOf, valuesOn } from "./level.ts";

/** Two-sided error rate of the interval of a level. */
const ERROR_RATE = 0.05;

/**
 * How little is known of where a series lies: half the width of Student's t interval of its mean since it moved last, in
 * tolerances, at most 1; 1 with fewer than two sessions.
 *
 * @param history sessions since the last known move.
 */
export function levelUncertainty({ history, metric, tolerance }: Omit<FollowedSeries, "benchmark">): number {
  const sessions = tellingOf(history, metric);
  const interval = meanInterval(valuesOn(sessions, metric, scaleOf(sessions, metric, tolerance)), ERROR_RATE);
  const margin = marginOn(tolerance);
  if (interval === undefined) return 1;
  const half = (interval.upper - interval.lower) / 2;
  return half === 0 ? 0 : Math.min(1, half / margin);
}
