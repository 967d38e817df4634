import { analyseRounds } from "../../../src/compare/repeated-analysis.ts";
import { seededBy } from "./draws.ts";
import { lookPlan } from "./edgebench.ts";
import { ROUND_NOISES, type RoundNoise } from "./round-noise.ts";
import { TOLERANCE } from "./round-trials.ts";
import { againstGoal, type Share, shareOf } from "./share.ts";
import type { Table } from "./table.ts";

const ERROR_RATE = 0.05;
const NOMINAL = { kind: "at-least", share: 1 - ERROR_RATE } as const;

/** Whether the interval holds the truth: at each look, and at all looks of the same rounds together. */
export function coveragePart(trials: number, seed: number): Table {
  const { looks } = lookPlan({ affordableRounds: 30, comparisons: 1, tolerance: TOLERANCE });
  const covered = ROUND_NOISES.map((noise) => ({ noise, runs: runsOf(noise, looks, trials, seed) }));
  return {
    title: "Coverage of the interval at every look",
    about: `Nominal ${100 * (1 - ERROR_RATE)} % for all looks together, so more at each. ${trials} trials a row.`,
    rows: [
      ["noise", "look", "holds the true effect"],
      ...covered.flatMap(({ noise, runs }) => [
        ...looks.map((look, index) => [noise.name, `${look} rounds`, told(runs, (held) => held[index] === true)]),
        [noise.name, "all looks", told(runs, (held) => held.every(Boolean))],
      ]),
    ],
  };
}

const told = (runs: readonly Held[], holds: (held: Held) => boolean) => againstGoal(share(runs, holds), NOMINAL);
const share = (runs: readonly Held[], holds: (held: Held) => boolean): Share => shareOf(runs, holds);

/** Of one run of rounds: at each look, whether the interval held the truth. */
type Held = readonly boolean[];

function runsOf(noise: RoundNoise, looks: readonly number[], trials: number, seed: number): readonly Held[] {
  const draws = seededBy(seed, "coverage", noise.name);
  return Array.from({ length: trials }, () => {
    const ratios = Array.from({ length: looks.at(-1) ?? 0 }, () => noise.draw(draws));
    return looks.map((look) => {
      const { interval } = analyseRounds(ratios.slice(0, look), { looks, endedByBudget: false }, ERROR_RATE);
      return interval === undefined || (interval.lower <= 0 && interval.upper >= 0);
    });
  });
}
