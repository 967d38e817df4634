import { seededBy } from "./draws.ts";
import { type Answer, roundOf, type Situation, settle } from "./edgebench.ts";
import type { RoundNoise } from "./round-noise.ts";

/** The default tolerance of median latency. */
export const TOLERANCE = 0.05;
/** The same on the scale of log ratios. */
export const DELTA = Math.log1p(TOLERANCE);

/** One cell: rounds whose log ratios stray from a true effect. */
export interface RoundCase {
  readonly noise: RoundNoise;
  /** Scale of the noise, in tolerances. */
  readonly sd: number;
  /** True effect, in tolerances. */
  readonly effect: number;
  readonly comparisons: number;
  readonly affordableRounds: number;
}

/** Settles the same case again and again; log ratios are drawn directly, without launches. */
export function settleRounds(one: RoundCase, trials: number, seed: number): readonly Answer[] {
  const { noise, sd, effect, comparisons, affordableRounds } = one;
  const draws = seededBy(seed, noise.name, sd, effect, comparisons, affordableRounds);
  const situation: Situation = { tolerance: TOLERANCE, comparisons, affordableRounds };
  const next = () => roundOf(DELTA * (effect + sd * noise.draw(draws)));
  return Array.from({ length: trials }, () => settle(next, situation));
}
