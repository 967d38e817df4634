import type { LevelWatch } from "./level-watch.ts";

/** A warning asks so much less than an alarm does. */
const LESS_THAN_AN_ALARM = 0.6;
/** The newest value, or both of the two newest, must lie so many standard deviations from all before. */
const ONE_BEYOND = 5.5;
const TWO_BEYOND = 3.5;
/** With fewer values before the newest, nobody knows how much a series varies. */
const LEAST_BEFORE = 8;

/** Too early to say that a level moved, and likely enough to measure again. */
export interface LevelWarning {
  /** The newest values less those before. */
  readonly shift: number;
  /** How many of the newest look moved. */
  readonly count: number;
}

/**
 * Whether the newest values of a watched series look moved, though it is too early to say so: the evidence for a split nearly
 * reaches an alarm's; or the newest two, or the newest one, lie far from everything before them, and farther than any value
 * did, so that a series with a wild night now and then warns of the wildest ones only.
 *
 * @param smallest moves of no more than this are none.
 */
export function newestWarning(watch: LevelWatch, smallest: number): LevelWarning | undefined {
  const split = watch.look();
  if (split !== undefined && split.excess > -LESS_THAN_AN_ALARM && Math.abs(split.shift) > smallest)
    return { shift: split.shift, count: watch.series.length - split.at };
  for (const [count, beyond] of [
    [2, TWO_BEYOND],
    [1, ONE_BEYOND],
  ] as const) {
    const shift = newestBeyond(watch, count, beyond);
    if (shift !== undefined && Math.abs(shift) > smallest) return { shift, count };
  }
  return undefined;
}

/** How far the newest values lie from those before, where all of them lie that far on the same side. */
function newestBeyond({ series }: LevelWatch, count: number, deviations: number): number | undefined {
  const before = series.length - count;
  if (before < LEAST_BEFORE) return undefined;
  const { mean, squares } = series.span(0, before);
  const away = (at: number) => series.raw(at) - mean;
  const newest = Array.from({ length: count }, (_, index) => away(before + index));
  const side = Math.sign(newest[0] ?? 0);
  const least = Math.min(...newest.map((one) => side * one));
  let farthest = deviations * Math.sqrt(squares / (before - 1));
  for (let at = 0; at < before; at += 1) farthest = Math.max(farthest, Math.abs(away(at)));
  return least > farthest ? newest.reduce((sum, one) => sum + one, 0) / count : undefined;
}
