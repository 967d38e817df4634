import { METRICS, type MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { type ConditionName, differingConditions } from "../compare/comparability.ts";
import type { Margin } from "../compare/comparison.ts";
import type { Interval } from "../stats/interval.ts";
import { findMoves, type Move, type MoveKind, partsOf, sizeOf, surroundings } from "../stats/level-moves.ts";
import { LevelWatch } from "../stats/level-watch.ts";
import { type Level, levelOf, marginOn, type Scale, scaleOf, tellingOf, valuesOn } from "./level.ts";

/** Where a session stands in a history. */
export interface Sighting {
  readonly session: string;
  readonly commit: string;
  readonly recordedAt: string;
}

/** A place in a series where its level moved. */
export interface ChangePoint {
  readonly metric: MetricName;
  /** `step`: at once. `drift`: little by little, and still on its way when it was seen. */
  readonly kind: MoveKind;
  readonly direction: "worse" | "better";
  /**
   * The last session at the level before, and the first at the one after: what moved it lies between them. Of a drift, the
   * session from which it went and the newest one.
   */
  readonly lastBefore: Sighting;
  readonly firstAfter: Sighting;
  readonly before: Level;
  readonly after: Level;
  /** after/before - 1 where the tolerance is relative, after - before where it is points. */
  readonly effect: number;
  /** 95 %, of the effect. */
  readonly interval: Interval;
  /** Conditions that are not the same at both sightings. */
  readonly differing: readonly ConditionName[];
}

/** One metric's values of the sessions that tell it. */
export interface Told {
  readonly metric: MetricName;
  readonly sessions: readonly BaselineSession[];
  readonly scale: Scale;
  readonly values: readonly number[];
}

/**
 * Every change point of a whole history, oldest first, each placed by all the sessions around it: what a night may only
 * suspect, the nights after it know better.
 *
 * @param history oldest first.
 */
export function findChangePoints(
  history: readonly BaselineSession[],
  metric: MetricName,
  tolerance: Margin,
): readonly ChangePoint[] {
  const told = tellingIn(history, metric, tolerance);
  const moves = findMoves(told.values, marginOn(tolerance));
  const around = surroundings(moves, told.values.length);
  return moves.map((move, index) => changePointOf(told, move, around[index]?.from ?? 0, around[index]?.to ?? 0));
}

function tellingIn(history: readonly BaselineSession[], metric: MetricName, tolerance: Margin): Told {
  const sessions = tellingOf(history, metric);
  const scale = scaleOf(sessions, metric, tolerance);
  return { metric, sessions, scale, values: valuesOn(sessions, metric, scale) };
}

/** A metric of a history, and a watch that has seen all of it. */
export function watched(
  history: readonly BaselineSession[],
  metric: MetricName,
  tolerance: Margin,
): { readonly told: Told; readonly watch: LevelWatch } {
  const told = tellingIn(history, metric, tolerance);
  const watch = new LevelWatch();
  for (const value of told.values) watch.add(value);
  return { told, watch };
}

/** A move among the values that were told, between the moves around it: `from` and `to` as `partsOf` takes them. */
export function changePointOf(
  { metric, sessions, scale, values }: Told,
  move: Move,
  from: number,
  to: number,
): ChangePoint {
  const [lastBefore, firstAfter] = [sessions[Math.max(move.start - 1, from)], sessions[move.end]];
  if (lastBefore === undefined || firstAfter === undefined) throw new RangeError("a move lies outside its series");
  const { before, after, interval } = sizeOf(values, move, from, to);
  const parts = partsOf(move, from, to);
  const onScale = (shift: number) => (scale.kind === "relative" ? Math.expm1(shift) : shift);
  return {
    metric,
    kind: move.kind,
    direction: after > before === (METRICS[metric].better === "lower") ? "worse" : "better",
    lastBefore: sighting(lastBefore),
    firstAfter: sighting(firstAfter),
    before: levelOf(sessions.slice(...parts.before), metric, scale),
    after: levelOf(sessions.slice(...parts.after), metric, scale),
    effect: onScale(after - before),
    interval: { lower: onScale(interval.lower), upper: onScale(interval.upper) },
    differing: differingConditions(lastBefore.conditions ?? {}, firstAfter.conditions ?? {}),
  };
}

/** A session without what it measured. */
export function sighting({ session, commit, recordedAt }: BaselineSession): Sighting {
  return { session, commit, recordedAt };
}
