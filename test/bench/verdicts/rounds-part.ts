import type { Answer } from "./edgebench.ts";
import { formatPlanned } from "./planned.ts";
import { ROUND_NOISES } from "./round-noise.ts";
import { settleRounds } from "./round-trials.ts";
import { formatMean, formatShare, shareOf } from "./share.ts";
import type { Table } from "./table.ts";

const EFFECTS = [0, 0.5, 1, 2] as const;
const SCALES = [0.5, 1, 2] as const;

/** What becomes of rounds in three kinds of noise at three scales: the operating characteristics of the plan. */
export function roundsPart(comparisons: number, trials: number, seed: number): Table {
  const cases = ROUND_NOISES.flatMap((noise) =>
    SCALES.flatMap((sd) => EFFECTS.map((effect) => ({ noise, sd, effect, comparisons, affordableRounds: 30 }))),
  );
  return {
    title: `Simulated rounds, m = ${comparisons}`,
    about: `Scale of the noise and true change in tolerances (t3 has that standard deviation; of the last, nine rounds in ten have it). A true change of half the tolerance may get either word. Planned: how often the right word was to come, in how many rounds. ${trials} trials a row.`,
    rows: [
      ["noise", "sd", "change", "regressed", "improved", "unchanged", "inconclusive", "rounds", "planned for m = 1"],
      ...cases.map((one) => [
        one.noise.name,
        String(one.sd),
        String(one.effect),
        ...words(settleRounds(one, trials, seed)),
        formatPlanned(one.noise.name, one.sd, one.effect),
      ]),
    ],
  };
}

const WORDS = ["regressed", "improved", "unchanged", "inconclusive"] as const;

function words(answers: readonly Answer[]): readonly string[] {
  const shares = WORDS.map((word) => formatShare(shareOf(answers, ({ verdict }) => verdict === word)));
  return [...shares, formatMean(answers.map(({ rounds }) => rounds))];
}
