import type { Verdict } from "./comparison.ts";
import type { BenchmarkJudgement } from "./judgement.ts";

/** What became of a benchmark, in one word of the design or its annotation. */
export type Standing = Verdict | "head-failed" | "new" | "removed";

/** Reading order: what needs a person first. */
export const STANDINGS: readonly Standing[] = [
  "head-failed",
  "regressed",
  "not-measured",
  "inconclusive",
  "improved",
  "unchanged",
  "new",
  "removed",
];

export function standingOf(judged: BenchmarkJudgement): Standing {
  return judged.state === "compared" ? judged.verdict : judged.state;
}
