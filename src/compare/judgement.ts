import type { Benchmark } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import type { Reason } from "../plan/plan.ts";
import type { Bridge } from "./bridge.ts";
import type { ChangedImages } from "./changed-images.ts";
import type { Comparison, Verdict } from "./comparison.ts";
import type { TopShare } from "./top-shares.ts";

/** One metric of one side, where there is nothing to hold it against. */
export interface MetricValue {
  readonly metric: MetricName;
  readonly value: number;
  readonly n: number;
}

/** How one side of a benchmark ended: what was measured, or why not. */
export interface SideOutcome {
  readonly commit: string;
  readonly status: "measured" | "failed" | "skipped" | "absent";
  readonly reason: string | undefined;
  readonly values: readonly MetricValue[];
  /** The raw measurement, for charts; undefined where the side is a stored baseline or absent. */
  readonly measurement: Measurement | undefined;
}

/**
 * `compared`: base and head were both known. `new`: no base to hold against. `removed`: the head no longer has it.
 * `not-measured`: planned, and no comparison was possible; `reason` says why. `head-failed`: the head failed where the base ran.
 */
export type BenchmarkState = "compared" | "new" | "removed" | "not-measured" | "head-failed";

export interface BenchmarkJudgement {
  readonly id: string;
  readonly benchmark: Benchmark;
  readonly state: BenchmarkState;
  readonly reason: string | undefined;
  /** The worst verdict among the gating comparisons. */
  readonly verdict: Verdict;
  readonly comparisons: readonly Comparison[];
  readonly base: SideOutcome;
  readonly head: SideOutcome;
  readonly reasons: readonly Reason[];
  readonly environment: Environment;
  /** Sentences a reader must know: "launches alternated because both models do not fit". */
  readonly caveats: readonly string[];
  /** What a change of environment did since the last stored session; undefined where it is what it was. */
  readonly bridge?: Bridge | undefined;
  /** Undefined where both sides get the same images right, or were not scored on the same. */
  readonly changedImages?: ChangedImages | undefined;
  /** Accuracy at some numbers of guesses; none where the head was not scored. They decide nothing. */
  readonly topShares?: readonly TopShare[];
}

/** What the gate found of one benchmark, by its id; the two make a sentence (`findingSentence`). */
export interface GateFinding {
  readonly id: string;
  readonly what: string;
}

export interface GateDecision {
  readonly outcome: "pass" | "fail";
  /** Worst first. */
  readonly failures: readonly GateFinding[];
  readonly warnings: readonly GateFinding[];
}

/** Everything a report says, decided; rendering adds words, never numbers. */
export interface Judgement {
  readonly base: string | null;
  readonly head: string;
  /** Worst first: not gating order but reading order (head-failed, regressed, not measured, inconclusive, improved, unchanged, new, removed), then by id. */
  readonly benchmarks: readonly BenchmarkJudgement[];
  readonly gate: GateDecision;
  readonly notPlanned: readonly { readonly id: string; readonly why: string }[];
  readonly notices: readonly string[];
  readonly comparisons: number;
  readonly errorRate: number;
  readonly firstRun: boolean;
}
