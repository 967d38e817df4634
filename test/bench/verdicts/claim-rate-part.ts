import { nominalLevels } from "../../../src/stats/group-sequential.ts";
import { type Draws, seededBy } from "./draws.ts";
import { againstGoal } from "./share.ts";
import type { Table } from "./table.ts";

/** Looks that can claim a change among so many comparisons, of a plan of 30 rounds. */
const CASES = [
  { comparisons: 2, looks: [12, 16, 22, 30] },
  { comparisons: 15, looks: [12, 16, 22, 30] },
  { comparisons: 40, looks: [16, 22, 30] },
] as const;
const MOST_ROUNDS = 30;
/** Of an error rate of 5 %, by several comparisons together. */
const SPENT = 0.02;

/**
 * How often rounds of nothing but noise cross a level at which a regression may be claimed. Counted from signed ranks and
 * their critical sums alone, without the comparison's own code, so that millions of rounds are affordable.
 */
export function claimRatePart(trials: number, seed: number): Table {
  return {
    title: "False claims of a regression, by ranks alone",
    about: `Normal noise, ${trials} trials a row. One half of what several comparisons spend is for regressions: 1 % a pull request, shared among its comparisons.`,
    rows: [
      ["m", "looks", "a comparison", "pull requests, at most"],
      ...CASES.map(({ comparisons, looks }) => {
        const level = SPENT / comparisons;
        const count = countCrossings(looks, level, trials, seededBy(seed, "claims", comparisons));
        const goal = { kind: "at-most", share: level / 2 } as const;
        const perRequest = (100 * comparisons * count) / trials;
        return [
          String(comparisons),
          looks.join(", "),
          againstGoal({ count, of: trials }, goal),
          `${perRequest.toFixed(2)} %`,
        ];
      }),
    ],
  };
}

function countCrossings(looks: readonly number[], level: number, trials: number, draws: Draws): number {
  const levels = nominalLevels(looks, MOST_ROUNDS, level);
  const critical = looks.map((look, k) => criticalSum(look, levels[k] ?? 0));
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const rounds = Array.from({ length: MOST_ROUNDS }, () => draws.normal());
    if (looks.some((look, k) => rankSum(rounds.slice(0, look)) >= (critical[k] ?? Number.POSITIVE_INFINITY)))
      count += 1;
  }
  return count;
}

/** The least sum of positive ranks whose two-sided p is at most `level`, by counting all sign patterns. */
function criticalSum(rounds: number, level: number): number {
  let chances = [1];
  for (let rank = 1; rank <= rounds; rank += 1) {
    const next = new Array<number>(chances.length + rank).fill(0);
    for (const [sum, chance] of chances.entries()) {
      next[sum] = (next[sum] ?? 0) + chance / 2;
      next[sum + rank] = (next[sum + rank] ?? 0) + chance / 2;
    }
    chances = next;
  }
  let tail = 0;
  let sum = chances.length;
  while (sum > 0 && 2 * (tail + (chances[sum - 1] ?? 0)) <= level) {
    sum -= 1;
    tail += chances[sum] ?? 0;
  }
  return sum;
}

function rankSum(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => Math.abs(a) - Math.abs(b));
  return ordered.reduce((sum, value, index) => (value > 0 ? sum + index + 1 : sum), 0);
}
