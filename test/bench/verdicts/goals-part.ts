import type { Answer } from "./edgebench.ts";
import { NEAR_NORMAL } from "./round-noise.ts";
import { type RoundCase, settleRounds } from "./round-trials.ts";
import { againstGoal, meanAgainstGoal, type Share, shareOf } from "./share.ts";
import type { Table } from "./table.ts";

const CALM: Omit<RoundCase, "effect" | "comparisons"> = { noise: NEAR_NORMAL, sd: 0.5, affordableRounds: 30 };
const FAMILY = 40;

/** The goals for simulated rounds, beside what was measured. */
export function goalsPart(trials: number, seed: number): Table {
  const answers = (effect: number, comparisons: number) => settleRounds({ ...CALM, effect, comparisons }, trials, seed);
  const same = answers(0, 1);
  const double = answers(2, 1);
  const rounds = (these: readonly Answer[]) => these.map((answer) => answer.rounds);
  const called = (these: readonly Answer[], within = Number.POSITIVE_INFINITY) =>
    shareOf(these, ({ verdict, rounds }) => verdict === "regressed" && rounds <= within);
  return {
    title: "Goals, simulated rounds in calm noise",
    about: `A round's log ratio has a standard deviation of half the tolerance. m is the number of gating comparisons of the pull request, ${trials} trials a row, 95 % bounds (Clopper-Pearson) in parentheses.`,
    rows: [
      ["m", "true change", "what", "goal and measured"],
      ["1", "none", "unchanged shown", againstGoal(unchanged(same), { kind: "at-least", share: 0.99 })],
      ["1", "none", "rounds, mean", meanAgainstGoal(rounds(same), 10)],
      ["1", "the tolerance", "called", againstGoal(called(answers(1, 1)), { kind: "at-least", share: 0.99 })],
      ["1", "twice", "called within 9 rounds", againstGoal(called(double, 9), { kind: "at-least", share: 0.999 })],
      ["1", "twice", "rounds, mean", meanAgainstGoal(rounds(double), 9)],
      [
        String(FAMILY),
        "twice",
        "called within 22 rounds",
        againstGoal(called(answers(2, FAMILY), 22), { kind: "at-least", share: 0.99 }),
      ],
      ...pullRequestRows(trials, seed),
    ],
  };
}

const unchanged = (these: readonly Answer[]): Share => shareOf(these, ({ verdict }) => verdict === "unchanged");

/** Pull requests of 40 unchanged benchmarks: the answers of a cell, forty at a time. */
function pullRequestRows(trials: number, seed: number): readonly (readonly string[])[] {
  return PULL_REQUESTS.map(({ sd, part }) => {
    const these = settleRounds({ ...CALM, sd, effect: 0, comparisons: FAMILY }, trials * part, seed);
    const requests = Array.from({ length: Math.floor(these.length / FAMILY) }, (_, index) =>
      these.slice(index * FAMILY, (index + 1) * FAMILY),
    );
    const alarmed = shareOf(requests, (request) => request.some(({ verdict }) => verdict === "regressed"));
    return [
      String(FAMILY),
      "none",
      `pull requests with a false regression, sd ${sd} of the tolerance`,
      againstGoal(alarmed, { kind: "at-most", share: 0.01 }),
    ];
  });
}

/** Comparisons as a multiple of the other rows' trials: the calmer, the sooner each is settled, and the more there are. */
const PULL_REQUESTS = [
  { sd: 0.5, part: 40 },
  { sd: 1, part: 20 },
  { sd: 2, part: 60 },
] as const;
