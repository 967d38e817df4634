import type { Launch } from "../../../src/bench/result.ts";
import { comparePairedRounds } from "../../../src/compare/paired-rounds.ts";
import type { Round } from "../../../src/compare/pairing.ts";
import { type LookPlan, planLooks } from "../../../src/measure/looks.ts";
import { nextStep, type SettlingMetric } from "../../../src/measure/stopping.ts";
import { sampleLaunch } from "../sample-result.ts";

/** What a benchmark is held to. */
export interface Situation {
  /** Relative: .05 is 5 %. */
  readonly tolerance: number;
  /** The number m of gating comparisons of the pull request. */
  readonly comparisons: number;
  readonly affordableRounds: number;
}

/** How edgebench ended. */
export interface Answer {
  readonly verdict: "regressed" | "improved" | "unchanged" | "inconclusive";
  readonly rounds: number;
  /** Estimated effect, head/base - 1. */
  readonly effect: number;
}

const ERROR_RATE = 0.05;

export const lookPlan = ({ affordableRounds, comparisons }: Situation): LookPlan =>
  planLooks(affordableRounds, { errorRate: ERROR_RATE, comparisons });

/** Measures rounds and stops where edgebench's own stopping rule does; the answer is its own comparison of them. */
export function settle(nextRound: () => Round, situation: Situation): Answer {
  const looks = lookPlan(situation);
  const metrics: readonly SettlingMetric[] = [
    { metric: "latency", tolerance: { kind: "relative", value: situation.tolerance } },
  ];
  const rounds: Round[] = [];
  for (;;) {
    const step = nextStep({ rounds, looks, metrics });
    if (step.kind === "stop") return answerOf(rounds, looks, situation);
    while (rounds.length < step.untilRound) rounds.push(nextRound());
  }
}

function answerOf(rounds: readonly Round[], { looks }: LookPlan, situation: Situation): Answer {
  const comparison = comparePairedRounds("latency", { rounds, excluded: 0 }, { looks, endedByBudget: false }, 1, {
    tolerance: { latency: { kind: "relative", value: situation.tolerance } },
    errorRate: ERROR_RATE,
    comparisons: situation.comparisons,
    gating: new Set(["latency"]),
  });
  if (comparison === undefined || comparison.verdict === "not-measured") throw new Error("rounds were not compared");
  return { verdict: comparison.verdict, rounds: rounds.length, effect: comparison.evidence.effect };
}

/** A round whose two launches have this log ratio, head to base. */
export function roundOf(logRatio: number): Round {
  return { base: BASE, head: launchOf([TYPICAL_NS * Math.exp(logRatio)]) };
}

/** A launch with these latencies, nanoseconds. */
export function launchOf(latencyNs: readonly number[]): Launch {
  return { ...TYPICAL, latencyNs: latencyNs as number[] };
}

const TYPICAL = sampleLaunch();
const TYPICAL_NS = 1e9;
const BASE = launchOf([TYPICAL_NS]);
