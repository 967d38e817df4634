import { normalQuantile } from "../stats/normal.ts";
import type { Verdict } from "./comparison.ts";

/** Bounds of a difference, head minus base, on a scale where the tolerance is the same distance both ways. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** What a verdict is read from. */
export interface Claim {
  /** Absent while the data allow no finite interval. */
  readonly interval: Interval | undefined;
  /** Two-sided p of "no difference"; 0 for values that repeat exactly. */
  readonly p: number;
  /** How much difference the user calls none, on the interval's scale. */
  readonly delta: number;
  readonly better: "lower" | "higher";
  /** The error rate of this one comparison: the user's, divided by the number of gating comparisons. */
  readonly level: number;
  /** The distance from no difference that p speaks of, where it is not 0: p is that of "no more than this". */
  readonly from?: number;
}

/**
 * The verdict of the design: `unchanged` where the interval lies inside ±delta, even if it excludes 0; else `regressed`
 * or `improved` where it excludes 0 and p is at most the level; else `inconclusive`. Mirroring the data mirrors the word.
 */
export function verdictOf({ interval, p, delta, better, level }: Claim): Exclude<Verdict, "not-measured"> {
  if (interval === undefined) return "inconclusive";
  if (isInside(interval, delta)) return "unchanged";
  if (p > level) return "inconclusive";
  if (interval.lower > 0) return better === "lower" ? "regressed" : "improved";
  if (interval.upper < 0) return better === "lower" ? "improved" : "regressed";
  return "inconclusive";
}

/** A difference of exactly nothing is inside any tolerance, even one of 0. */
function isInside({ lower, upper }: Interval, delta: number): boolean {
  return (lower > -delta && upper < delta) || (lower === 0 && upper === 0);
}

/** Whether all of the interval lies past the tolerance, on either side. */
export function isBeyond({ lower, upper }: Interval, delta: number): boolean {
  return lower > delta || upper < -delta;
}

const MOST_MORE = 10_000;

/**
 * About how many more replicates would settle an inconclusive comparison, if the estimate stays and the interval shrinks
 * with the square root of their number: until it fits inside the tolerance, or until it leaves out what p speaks of at the
 * corrected level, whichever comes first. Undefined where that is out of reach, and where the square root claims what the
 * finding denies, that there are enough already.
 *
 * @param errorRate the two-sided error rate of the interval; `claim.level` is the corrected one.
 */
export function moreToSettle(n: number, estimate: number, claim: Claim, errorRate: number): number | undefined {
  if (claim.interval === undefined) return undefined;
  const half = (claim.interval.upper - claim.interval.lower) / 2;
  const correction = normalQuantile(1 - claim.level / 2) / normalQuantile(1 - errorRate / 2);
  const distance = Math.abs(estimate);
  const beyond = distance - (claim.from ?? 0);
  const toUnchanged = distance < claim.delta ? n * (half / (claim.delta - distance)) ** 2 : Number.POSITIVE_INFINITY;
  const toShift = beyond > 0 ? n * ((half * correction) / beyond) ** 2 : Number.POSITIVE_INFINITY;
  const more = Math.ceil(Math.min(...[toUnchanged, toShift].filter((needed) => needed > n)) - n);
  return more <= MOST_MORE ? more : undefined;
}
