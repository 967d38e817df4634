import { formatMean, formatShare, shareOf } from "./share.ts";
import { simulateStages, type Truth } from "./staged-images.ts";
import type { Table } from "./table.ts";

const RATES = { errorRate: 0.05, tolerance: 0.01 } as const;
/** What 30 gating comparisons leave of the error rate for each. */
const AMONG_THIRTY = 0.02 / 30;

/** Shares of images that only the base gets right, and that only the head does. */
const TRUTHS: readonly (readonly [what: string, lost: number, won: number])[] = [
  ["nothing flips", 0, 0],
  ["no change, .2 % flip", 0.001, 0.001],
  ["no change, 2 % flip", 0.01, 0.01],
  ["no change, 6 % flip", 0.03, 0.03],
  ["half a point lost, 1 % flip", 0.0075, 0.0025],
  ["one point lost, 1 % flip", 0.01, 0],
  ["one point lost, 5 % flip", 0.03, 0.02],
  ["two points lost, 6 % flip", 0.04, 0.02],
  ["five points lost, 7 % flip", 0.06, 0.01],
  ["ten points lost, 14 % flip", 0.12, 0.02],
];

/** How many images a verdict on accuracy takes, and whether its error rate holds. */
export function imagesPart(trials: number, seed: number): Table {
  const cells = [500, 10_000].flatMap((total) =>
    TRUTHS.map(([what, lost, won]) => ({ what, truth: { total, lost, won } })),
  );
  return {
    title: "Images in stages",
    about: `Images of one dataset, scored until the verdict is settled; tolerance one point. "Shown" is the share of trials that call a difference where the tolerance is 0; the verdicts are those of one comparison alone. ${trials} trials a cell.`,
    rows: [
      ["images", "truth", "shown", "regressed", "unchanged", "interval holds", "images used", "with 30 comparisons"],
      ...cells.map(({ what, truth }) => rowOf(what, truth, trials, seed)),
    ],
  };
}

function rowOf(what: string, truth: Truth, trials: number, seed: number): readonly string[] {
  const alone = simulateStages(truth, { ...RATES, level: RATES.errorRate }, trials, seed);
  const strict = simulateStages(truth, { ...RATES, level: RATES.errorRate, tolerance: 0 }, trials, seed);
  const among = simulateStages(truth, { ...RATES, level: AMONG_THIRTY }, trials, seed);
  return [
    String(truth.total),
    what,
    formatShare(shareOf(strict, ({ verdict }) => verdict === "regressed" || verdict === "improved")),
    formatShare(shareOf(alone, ({ verdict }) => verdict === "regressed")),
    formatShare(shareOf(alone, ({ verdict }) => verdict === "unchanged")),
    formatShare(shareOf(alone, ({ isCovered }) => isCovered)),
    formatMean(alone.map(({ images }) => images)),
    formatMean(among.map(({ images }) => images)),
  ];
}
