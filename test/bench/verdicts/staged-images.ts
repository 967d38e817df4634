import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Verdict } from "../../../src/compare/comparison.ts";
import type { Flips } from "../../../src/compare/paired-images.ts";
import { verdictOf } from "../../../src/compare/verdict.ts";
import { planImageLooks } from "../../../src/measure/image-stages.ts";
import { nominalLevels } from "../../../src/stats/group-sequential.ts";
import { mcnemarExact, pairedDifferenceInterval } from "../../../src/stats/mcnemar.ts";

/** Images scored in stages, drawn from known shares: how often which verdict comes out, and after how many images. */

export interface Truth {
  /** Images of the dataset. */
  readonly total: number;
  /** Share of images that only the base gets right, and that only the head does. */
  readonly lost: number;
  readonly won: number;
}

export interface Rates {
  readonly errorRate: number;
  /** Of the one comparison. */
  readonly level: number;
  /** Of the difference, a share. */
  readonly tolerance: number;
}

export interface Trial {
  readonly verdict: Exclude<Verdict, "not-measured">;
  /** Whether the last interval holds the true difference. */
  readonly isCovered: boolean;
  readonly images: number;
}

/** Draws `trials` datasets and stops each at the first look that settles it. */
export function simulateStages(truth: Truth, rates: Rates, trials: number, seed: number): readonly Trial[] {
  const generator = xoroshiro128plus(seed);
  const looks = planImageLooks(truth.total);
  return Array.from({ length: trials }, () => oneTrial(truth, rates, looks, () => uniformFloat64(generator)));
}

function oneTrial(
  truth: Truth,
  { errorRate, level, tolerance }: Rates,
  looks: readonly number[],
  uniform: () => number,
): Trial {
  const seen: Flips[] = [];
  let flips: Flips = { lost: 0, won: 0 };
  for (const [place, look] of looks.entries()) {
    flips = drawn(flips, look - (looks[place - 1] ?? 0), truth, uniform);
    seen.push(flips);
    const reached = looks.slice(0, place + 1);
    const interval = pairedDifferenceInterval(flips.lost, flips.won, look, levelAt(looks, place, errorRate));
    // The p that all looks allow is at most the level exactly where one of them crosses its own: quicker than the p itself.
    const crosses = reached.some(
      (_, at) => mcnemarExact(seen[at]?.lost ?? 0, seen[at]?.won ?? 0) <= levelAt(looks, at, level),
    );
    const verdict = verdictOf({ interval, p: crosses ? 0 : 1, delta: tolerance, better: "higher", level });
    const difference = truth.won - truth.lost;
    const isCovered = interval.lower <= difference && difference <= interval.upper;
    if (verdict !== "inconclusive" || look === truth.total) return { verdict, isCovered, images: look };
  }
  throw new Error("the last look is all images");
}

const levelAt = (looks: readonly number[], place: number, alpha: number) =>
  nominalLevels(looks, looks.at(-1) ?? 1, alpha)[place] ?? 0;

function drawn(before: Flips, images: number, { lost, won }: Truth, uniform: () => number): Flips {
  let [more, fewer] = [before.won, before.lost];
  // From one flip to the next, as geometric gaps: most images flip on neither side.
  const flip = lost + won;
  if (flip === 0) return before;
  for (let at = gap(flip, uniform); at < images; at += 1 + gap(flip, uniform)) {
    if (uniform() * flip < lost) fewer += 1;
    else more += 1;
  }
  return { lost: fewer, won: more };
}

const gap = (share: number, uniform: () => number) =>
  share >= 1 ? 0 : Math.floor(Math.log(1 - uniform()) / Math.log1p(-share));
