import type { MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Margin } from "../compare/comparison.ts";
import { twoLevelsP } from "../stats/two-levels.ts";
import { type ChangePoint, findChangePoint } from "./change-point.ts";
import { marginOn, middleOn, scaleOf, tellingOf, valuesOn } from "./level.ts";

/** So many of the newest sessions may be all that a warning knows of. */
const MOST_NEWEST = 4;
/** With fewer sessions before the newest, nobody knows how much the series varies. */
const LEAST_BEFORE = 8;
/** What one look at one series may risk to cost a re-run. */
const LEAST_CHANCE = 1e-3;

/** What tonight says of one metric of one series. */
export type Watched =
  | { readonly kind: "calm" }
  /** It looks as if the level moved, and it is too early to say so: worth a re-run within the night's budget. Told to nobody. */
  | {
      readonly kind: "warning";
      /** As {@link ChangePoint.effect}: of the newest sessions against those before. */
      readonly effect: number;
      /** How many of the newest sessions look moved. */
      readonly sessions: number;
    }
  | { readonly kind: "alarm"; readonly change: ChangePoint };

/**
 * What the newest session of a history says: nothing, that its level may have moved, or that it did.
 *
 * @param history the series since it is known to have moved last, oldest first.
 * @param tolerance a move within it is none.
 */
export function watchSeries(history: readonly BaselineSession[], metric: MetricName, tolerance: Margin): Watched {
  const change = findChangePoint(history, metric, tolerance);
  if (change !== undefined) return { kind: "alarm", change };
  const sessions = tellingOf(history, metric);
  const scale = scaleOf(sessions, metric, tolerance);
  const values = valuesOn(sessions, metric, scale);
  const looks = Array.from({ length: MOST_NEWEST }, (_, index) => {
    const split = values.length - index - 1;
    return { split, p: split < LEAST_BEFORE ? 1 : twoLevelsP(values.slice(0, split), values.slice(split)) };
  });
  const [{ split, p } = { split: 0, p: 1 }] = looks.sort((a, b) => a.p - b.p);
  if (p > LEAST_CHANCE) return { kind: "calm" };
  const shift = middleOn(sessions.slice(split), metric, scale) - middleOn(sessions.slice(0, split), metric, scale);
  if (Math.abs(shift) <= marginOn(tolerance)) return { kind: "calm" };
  const effect = scale.kind === "relative" ? Math.expm1(shift) : shift;
  return { kind: "warning", effect, sessions: values.length - split };
}
