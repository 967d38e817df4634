import { median } from "simple-statistics";
import type { Margin } from "./comparison.ts";
import type { Schedule } from "./repeated-analysis.ts";
import { type LogFinding, logOf } from "./sampled.ts";

/** Values of one side that lie within this of each other, as a share of their middle, are taken to repeat. */
const REPEATS_WITHIN = 0.005;
/** So few values cannot show that they repeat. */
const FEWEST_VALUES = 3;
/** A memory allocator's own steps; no tolerance of memory is finer. */
const MEBIBYTE = 1_048_576;

/** The tolerance of peak memory: a share of the base, at least one MiB. */
export function memoryMargin(tolerance: Margin, base: number): Margin {
  return { kind: "relative", value: Math.max(tolerance.value, MEBIBYTE / Math.max(1, base)) };
}

/**
 * What peak memory says where it all but repeats: the values of each side lie within half a percent of each other. Then
 * the middles are compared as they are; the interval is as wide as the values leave open, from the least ratio to the
 * greatest. "No difference" is likely unless no value of one side reaches into the other's: then its two-sided p is that of
 * such a split of the first look's 2k launches, 2 / C(2k, k). It needs no correction for later looks, since sides that are
 * apart at a later look were apart at the first.
 *
 * @param pairs base and head by round, as far as the last look that was reached.
 * @returns undefined where the values do not repeat, or are fewer than three.
 */
export function compareRepeating(
  pairs: readonly (readonly [base: number, head: number])[],
  { looks }: Schedule,
  tolerance: Margin,
): Omit<LogFinding, "excluded" | "annotations"> | undefined {
  const [before, after] = [pairs.map(([base]) => base), pairs.map(([, head]) => head)];
  if (pairs.length < FEWEST_VALUES || !repeats(before) || !repeats(after)) return undefined;
  const interval = {
    lower: logOf(Math.min(...after)) - logOf(Math.max(...before)),
    upper: logOf(Math.max(...after)) - logOf(Math.min(...before)),
  };
  const apart = interval.lower > 0 || interval.upper < 0;
  const [base, head] = [median(before), median(after)];
  const first = looks.find((look) => look >= FEWEST_VALUES && look <= pairs.length) ?? pairs.length;
  return {
    method: "repeating-values",
    base,
    head,
    estimate: logOf(head) - logOf(base),
    interval,
    p: apart ? splitP(first) : 1,
    n: pairs.length,
    detectable: Math.log1p(tolerance.value) + (interval.upper - interval.lower) / 2,
  };
}

function repeats(values: readonly number[]): boolean {
  return Math.max(...values) - Math.min(...values) <= REPEATS_WITHIN * median([...values]);
}

/** 2 / C(2k, k): how likely 2k values in any order fall apart into the k of one side and the k of the other. */
function splitP(k: number): number {
  let p = 2;
  for (let taken = 1; taken <= k; taken += 1) p *= taken / (k + taken);
  return p;
}
