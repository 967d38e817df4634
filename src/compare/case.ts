import type { Benchmark } from "../bench/benchmark.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import type { Reason } from "../plan/plan.ts";
import type { BaselineSession } from "./baseline-session.ts";

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
}

/** What is known of one side: its measurement, or why there is none. */
export type Known =
  | { readonly kind: "measurement"; readonly measurement: Measurement }
  | { readonly kind: "missing"; readonly commit: string; readonly reason: string }
  /** Nothing was to be measured: the side does not have this benchmark. */
  | { readonly kind: "absent"; readonly commit: string };
