import type { MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Margin } from "../compare/comparison.ts";
import { newestMove } from "../stats/level-moves.ts";
import { newestWarning } from "../stats/level-warning.ts";
import { type ChangePoint, changePointOf, watched } from "./change-point.ts";
import { marginOn } from "./level.ts";

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
 * What the newest session of a history says: nothing, that its level may have moved, or that it did: that since some session,
 * three or more of them, the series lies elsewhere than before, by more than the tolerance, and so clearly that a series
 * without any change is hardly ever said to have moved (statistics.md says how often, and in which noise).
 *
 * @param history the series since it is known to have moved last, oldest first.
 * @param tolerance a move within it is none.
 */
export function watchSeries(history: readonly BaselineSession[], metric: MetricName, tolerance: Margin): Watched {
  const { told, watch } = watched(history, metric, tolerance);
  const margin = marginOn(tolerance);
  const move = newestMove(watch, margin);
  if (move !== undefined) return { kind: "alarm", change: changePointOf(told, move, 0, told.sessions.length) };
  const warning = newestWarning(watch, margin);
  if (warning === undefined) return { kind: "calm" };
  const { shift, count } = warning;
  return { kind: "warning", effect: told.scale.kind === "relative" ? Math.expm1(shift) : shift, sessions: count };
}
