import type { Benchmark } from "../bench/benchmark.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import type { PlanPolicy, Reason } from "../plan/plan.ts";
import type { BaselineSession } from "./baseline-session.ts";
import type { Conditions } from "./comparability.ts";

/** One benchmark with everything that was learnt of it. */
export interface Case {
  readonly benchmark: Benchmark;
  readonly reasons: readonly Reason[];
  readonly base: Known;
  readonly head: Known;
  /** Sessions of other days, oldest first, for a head whose base was not measured with it. */
  readonly history: readonly BaselineSession[];
  /** Whether both sides were measured in one session, so that their rounds are pairs. */
  readonly sameSession: boolean;
  readonly environment: Environment;
  /** All that was measured with the head, this benchmark included. */
  readonly beside?: readonly Measurement[];
  /** Whether the plan gives both sides labelled images, so that accuracy is expected. */
  readonly scored?: boolean;
  /** Conditions of the base that the change itself changed: stored sessions are held to these, not to the head's. */
  readonly baseConditions?: Conditions;
  /** What is done where stored sessions were measured under other conditions; refused where left out. */
  readonly comparability?: PlanPolicy["comparability"];
}

/** What is known of one side: its measurement, or why there is none. */
export type Known =
  | { readonly kind: "measurement"; readonly measurement: Measurement }
  | { readonly kind: "missing"; readonly commit: string; readonly reason: string }
  /** Nothing was to be measured: the side does not have this benchmark. */
  | { readonly kind: "absent"; readonly commit: string };
