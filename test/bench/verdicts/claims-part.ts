import { NEAR_NORMAL } from "./round-noise.ts";
import { settleRounds } from "./round-trials.ts";
import { formatMean, formatShare, shareOf } from "./share.ts";
import type { Table } from "./table.ts";

const FAMILY = 40;
/** With this many comparisons each has the part that it would have among 40 if all of the error rate were spent. */
const AS_IF_ALL_WERE_SPENT = 16;

/** What it costs that several comparisons spend two fifths of their error rate, in calls and in rounds. */
export function claimsPart(trials: number, seed: number): Table {
  const cells = [0.5, 1, 2].flatMap((sd) => [1, 2, 3].map((effect) => ({ sd, effect })));
  return {
    title: `What is given up by spending two fifths of the error rate, m = ${FAMILY}`,
    about: `Scale of the noise and true change in tolerances; near-normal noise, at most 30 rounds, ${trials} trials a cell.`,
    rows: [
      ["sd", "change", "called", "called if all were spent", "rounds", "rounds if all were spent"],
      ...cells.map(({ sd, effect }) => {
        const of = (comparisons: number) =>
          settleRounds({ noise: NEAR_NORMAL, sd, effect, comparisons, affordableRounds: 30 }, trials, seed);
        const [two, all] = [of(FAMILY), of(AS_IF_ALL_WERE_SPENT)];
        const called = (these: typeof two) => formatShare(shareOf(these, ({ verdict }) => verdict === "regressed"));
        const rounds = (these: typeof two) => formatMean(these.map((answer) => answer.rounds));
        return [String(sd), String(effect), called(two), called(all), rounds(two), rounds(all)];
      }),
    ],
  };
}
