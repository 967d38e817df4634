import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";

/**
 * Why the gate refuses a benchmark, a sentence each, without its name; empty where it does not. The gate's sentences start
 * with the benchmark's id, which holds neither colon nor space.
 */
export function refusalsOf(judged: BenchmarkJudgement, { gate }: Judgement): readonly string[] {
  const start = `${judged.id}: `;
  return gate.failures.filter((sentence) => sentence.startsWith(start)).map((sentence) => sentence.slice(start.length));
}
