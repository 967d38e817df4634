import type { BenchmarkJudgement, GateFinding, Judgement } from "../compare/judgement.ts";

/** `resnet50/rpi3/…: latency (median): regressed`. */
export function findingSentence({ id, what }: GateFinding): string {
  return `${id}: ${what}`;
}

/** Why the gate refuses a benchmark, a sentence each, without its name; empty where it does not. */
export function refusalsOf(judged: BenchmarkJudgement, { gate }: Judgement): readonly string[] {
  return gate.failures.filter(({ id }) => id === judged.id).map(({ what }) => what);
}
