import { quantileSorted } from "simple-statistics";
import { betaQuantile } from "../../../../src/stats/beta.ts";
import type { Draws } from "../draws.ts";
import { ALPHA, type Peer } from "./peer.ts";

/** Criterion's `noise_threshold`: changes within ±1 % are not called. */
const NOISE_BAND = 0.01;
const RESAMPLES = 2_000;

/** A bootstrap interval of the ratio of medians over all iterations that lies past ±1 %, as criterion.rs. */
export const BOOTSTRAP_MEDIANS: Peer = {
  name: "bootstrap, pooled medians (criterion)",
  call: ({ base, head }, draws) => {
    const { lower, upper } = bootstrapRatio(base.flat(), head.flat(), draws);
    if (lower > 1 + NOISE_BAND) return "slower";
    return upper < 1 - NOISE_BAND ? "faster" : "nothing";
  },
};

/** Percentile interval of median(second) / median(first) under resampling with replacement. */
export function bootstrapRatio(
  first: readonly number[],
  second: readonly number[],
  draws: Draws,
): { readonly lower: number; readonly upper: number } {
  const [before, after] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
  const ratios = Float64Array.from(
    { length: RESAMPLES },
    () => resampledMedian(after, draws) / resampledMedian(before, draws),
  ).sort();
  const at = (share: number) => quantileSorted(ratios as unknown as number[], share);
  return { lower: at(ALPHA / 2), upper: at(1 - ALPHA / 2) };
}

/**
 * The median of a resample, without making one: a resample picks n places evenly, and the middle one of n even numbers
 * follows Beta(k, n - k + 1). Exact up to the grid of {@link middlePlaces}; of an even number, the lower middle one.
 */
function resampledMedian(sorted: Float64Array, { uniform }: Draws): number {
  const places = middlePlaces(sorted.length);
  const place = places[Math.floor(uniform() * places.length)] ?? 0.5;
  return sorted[Math.min(sorted.length - 1, Math.floor(place * sorted.length))] ?? Number.NaN;
}

const GRID = 1_000;
const remembered = new Map<number, readonly number[]>();

function middlePlaces(n: number): readonly number[] {
  const known = remembered.get(n);
  if (known !== undefined) return known;
  const k = Math.ceil(n / 2);
  const places = Array.from({ length: GRID }, (_, index) => betaQuantile((index + 0.5) / GRID, k, n - k + 1));
  remembered.set(n, places);
  return places;
}
