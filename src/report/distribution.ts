import { quantileSorted } from "simple-statistics";
import type { Launch } from "../bench/result.ts";

/** How the iterations of both sides are spread, counted in bins that both share. From all iterations, none left out. */
export interface Distribution {
  /** Where the first bin begins and how wide each is, nanoseconds. */
  readonly from: number;
  readonly width: number;
  readonly base: Spread | null;
  readonly head: Spread | null;
}

export interface Spread {
  /** Iterations in each bin. */
  readonly counts: readonly number[];
  /** Iterations above the last bin. */
  readonly beyond: number;
  readonly iterations: number;
  /** Nanoseconds, in the order of `SPREAD_SHARES`. */
  readonly quantiles: readonly number[];
}

/** The shares of iterations at or below each quantile that is told. */
export const SPREAD_SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1] as const;

const BINS = 48;
/** What lies above this share of either side's iterations is counted and not drawn: one outlier would squeeze all others into a line. */
const DRAWN_SHARE = 0.99;

/**
 * Iterations are pooled over launches here to be looked at, and for nothing else: no verdict comes from them.
 *
 * @returns null where neither side has any.
 */
export function distributionOf(base: readonly Launch[], head: readonly Launch[]): Distribution | null {
  const sides = [base, head].map((launches) => sorted(launches.flatMap(({ latencyNs }) => latencyNs)));
  const told = sides.filter((times) => times.length > 0);
  if (told.length === 0) return null;
  const from = Math.min(...told.map(([least = 0]) => least));
  const until = Math.max(...told.map((times) => quantileSorted(times, DRAWN_SHARE)));
  const width = Math.max(1, (until - from) / BINS);
  const [before = [], after = []] = sides;
  return { from, width, base: spreadOf(before, from, width), head: spreadOf(after, from, width) };
}

const sorted = (times: readonly number[]) => Array.from(Float64Array.from(times).sort());

function spreadOf(times: number[], from: number, width: number): Spread | null {
  if (times.length === 0) return null;
  const counts = Array.from({ length: BINS }, () => 0);
  let beyond = 0;
  for (const time of times) {
    const bin = Math.floor((time - from) / width);
    // The greatest drawn time lies on the last bin's edge.
    const place = bin === BINS && time <= from + width * BINS ? BINS - 1 : bin;
    if (place < BINS) counts[place] = (counts[place] ?? 0) + 1;
    else beyond++;
  }
  const quantiles = SPREAD_SHARES.map((share) => quantileSorted(times, share));
  return { counts, beyond, iterations: times.length, quantiles };
}
