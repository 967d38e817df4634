import type { Verdict } from "./comparison.ts";
import type { BenchmarkJudgement, BenchmarkState } from "./judgement.ts";

/** What needs a person first comes first. */
const ORDER: readonly (Verdict | BenchmarkState)[] = [
  "head-failed",
  "regressed",
  "not-measured",
  "inconclusive",
  "improved",
  "unchanged",
  "new",
  "removed",
];

/** Benchmarks worst first, then by id. */
export function inReadingOrder(benchmarks: readonly BenchmarkJudgement[]): readonly BenchmarkJudgement[] {
  const rank = ({ state, verdict }: BenchmarkJudgement) => ORDER.indexOf(state === "compared" ? verdict : state);
  return benchmarks.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
