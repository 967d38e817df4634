import { METRICS, type MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { type ConditionName, differingConditions } from "../compare/comparability.ts";
import type { Margin } from "../compare/comparison.ts";
import { levelStart } from "../stats/level-shift.ts";
import { twoLevelsP } from "../stats/two-levels.ts";
import { type Level, levelOf, marginOn, middleOn, scaleOf, tellingOf, valuesOn } from "./level.ts";

/** With fewer sessions before it, nobody knows how much the series varies. */
const LEAST_BEFORE = 8;
/** What one look at one series may risk: there is a look every night, and it takes the best of many places (statistics.md). */
const LEAST_CHANCE = 1e-6;

/** Where a session stands in a history. */
export interface Sighting {
  readonly session: string;
  readonly commit: string;
  readonly recordedAt: string;
}

/** A place in a series where its level moved. */
export interface ChangePoint {
  readonly metric: MetricName;
  readonly direction: "worse" | "better";
  /** The last session at the level before, and the first at the one after: what moved it lies between them. */
  readonly lastBefore: Sighting;
  readonly firstAfter: Sighting;
  readonly before: Level;
  readonly after: Level;
  /** after/before - 1 where the tolerance is relative, after - before where it is points. */
  readonly effect: number;
  /** Conditions that are not the same at both sightings. */
  readonly differing: readonly ConditionName[];
}

/**
 * Where the level of a metric moved, if it did: since some session, three or more of them, the series lies elsewhere than
 * before, by more than the tolerance, and so clearly that a series without any change is hardly ever said to have moved
 * (statistics.md says how often, and in which noise).
 *
 * @param history the series since it is known to have moved last, oldest first.
 */
export function findChangePoint(
  history: readonly BaselineSession[],
  metric: MetricName,
  tolerance: Margin,
): ChangePoint | undefined {
  const sessions = tellingOf(history, metric);
  const scale = scaleOf(sessions, metric, tolerance);
  const values = valuesOn(sessions, metric, scale);
  const start = levelStart(values, marginOn(tolerance));
  const [lastBefore, firstAfter] = [sessions[start - 1], sessions[start]];
  if (start < LEAST_BEFORE || lastBefore === undefined || firstAfter === undefined) return undefined;
  const [before, after] = [sessions.slice(0, start), sessions.slice(start)];
  if (twoLevelsP(values.slice(0, start), values.slice(start)) > LEAST_CHANCE) return undefined;
  const shift = middleOn(after, metric, scale) - middleOn(before, metric, scale);
  if (Math.abs(shift) <= marginOn(tolerance)) return undefined;
  return {
    metric,
    direction: shift > 0 === (METRICS[metric].better === "lower") ? "worse" : "better",
    lastBefore: sighting(lastBefore),
    firstAfter: sighting(firstAfter),
    before: levelOf(before, metric, scale),
    after: levelOf(after, metric, scale),
    effect: scale.kind === "relative" ? Math.expm1(shift) : shift,
    differing: differingConditions(lastBefore.conditions ?? {}, firstAfter.conditions ?? {}),
  };
}

/** A session without what it measured. */
export function sighting({ session, commit, recordedAt }: BaselineSession): Sighting {
  return { session, commit, recordedAt };
}
