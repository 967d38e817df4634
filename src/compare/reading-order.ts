import type { BenchmarkJudgement } from "./judgement.ts";
import { STANDINGS, standingOf } from "./standing.ts";

/** Benchmarks worst first, then by id. */
export function inReadingOrder(benchmarks: readonly BenchmarkJudgement[]): readonly BenchmarkJudgement[] {
  const rank = (judged: BenchmarkJudgement) => STANDINGS.indexOf(standingOf(judged));
  return benchmarks.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
