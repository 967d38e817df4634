import { analyseRounds } from "../../../src/compare/repeated-analysis.ts";
import { seededBy } from "./draws.ts";
import { lookPlan } from "./edgebench.ts";
import { ROUND_NOISES } from "./round-noise.ts";
import { settleRounds, TOLERANCE } from "./round-trials.ts";
import { againstGoal, formatMean, formatShare, shareOf } from "./share.ts";
import type { Table } from "./table.ts";

const ERROR_RATE = 0.05;

/** What a slow device's four to seven rounds can say, and whether their error rate holds. */
export function fewPart(trials: number, seed: number): Table {
  const cells = [4, 5, 6, 7].flatMap((affordable) => ROUND_NOISES.map((noise) => ({ affordable, noise })));
  return {
    title: "Few rounds, m = 1",
    about: `The plan for fewer than 8 affordable rounds (Student's t). "Excludes 0" is the share of A/A comparisons in which any look's interval does; noise of half the tolerance otherwise. ${trials} trials a cell, ten times as many for the first column.`,
    rows: [
      ["rounds", "noise", "excludes 0 in A/A", "unchanged in A/A", "change of tolerance called", "rounds used in A/A"],
      ...cells.map(({ affordable, noise }) => {
        const of = (effect: number) =>
          settleRounds({ noise, sd: 0.5, effect, comparisons: 1, affordableRounds: affordable }, trials, seed);
        const same = of(0);
        return [
          String(affordable),
          noise.name,
          againstGoal(crossings(affordable, noise, 10 * trials, seed), { kind: "at-most", share: ERROR_RATE }),
          formatShare(shareOf(same, ({ verdict }) => verdict === "unchanged")),
          formatShare(shareOf(of(1), ({ verdict }) => verdict === "regressed")),
          formatMean(same.map(({ rounds }) => rounds)),
        ];
      }),
    ],
  };
}

function crossings(affordableRounds: number, noise: (typeof ROUND_NOISES)[number], trials: number, seed: number) {
  const { looks } = lookPlan({ affordableRounds, comparisons: 1, tolerance: TOLERANCE });
  const draws = seededBy(seed, "crossings", affordableRounds, noise.name);
  const runs = Array.from({ length: trials }, () => {
    const ratios = Array.from({ length: affordableRounds }, () => noise.draw(draws));
    return analyseRounds(ratios, { looks, endedByBudget: false }, ERROR_RATE).p <= ERROR_RATE;
  });
  return shareOf(runs, (crossed) => crossed);
}
