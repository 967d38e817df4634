import { join } from "node:path";
import { METRICS, type MetricName } from "../bench/metric.ts";
import { compareBenchmark } from "../compare/compare-benchmark.ts";
import type { Comparison, Margin } from "../compare/comparison.ts";
import { rulesIn, rulesOf } from "../compare/rules.ts";
import type { Job, Plan, PlannedBenchmark } from "../plan/plan.ts";
import type { Repository } from "../plan/repository.ts";
import type { Context } from "./context.ts";
import { resultFileName } from "./files.ts";
import { measureJob } from "./measure-job.ts";
import type { PastSide } from "./past-sides.ts";
import type { PlaceDatasets } from "./place-datasets.ts";

/** What all measurements of a bisection have in common. */
export interface Bench {
  /** Of the bad commit, which has the device, the datasets and the policy. */
  readonly plan: Plan;
  readonly job: Job;
  readonly planned: PlannedBenchmark;
  readonly metric: MetricName;
  readonly good: Content;
  readonly repository: Repository;
  readonly placeDatasets: PlaceDatasets;
  readonly workerTimeout: number;
  /** Where results go, and where everything else does that is not kept. */
  readonly out: string;
  readonly scratch: string;
  readonly context: Context;
}

export type Content = Extract<PastSide, { kind: "side" }>;

export interface Measuring {
  /** From 0; the name of its result. */
  readonly step: number;
  readonly errorRate: number;
  readonly tolerance: Margin;
}

/** What a candidate against the good content came to; or why it was not measured, and whose fault that is. */
export type Measured =
  | { readonly kind: "compared"; readonly comparison: Extract<Comparison, { evidence: unknown }> }
  | { readonly kind: "lost"; readonly side: "good" | "candidate"; readonly why: string };

/** Measures the good content against a candidate, in paired rounds. */
export async function measureAgainstGood(bench: Bench, candidate: Content, measuring: Measuring): Promise<Measured> {
  const { metric, repository, placeDatasets, workerTimeout, scratch, context, out } = bench;
  const plan = planOf(bench, candidate, measuring);
  const [job] = plan.jobs;
  if (job === undefined) throw new Error("a bisection has a job");
  const attempt = measuring.step + 1;
  const file = join(out, resultFileName(job.device, attempt));
  const assignment = { kind: "job", plan, job, repository, placeDatasets, against: { kind: "nothing" } } as const;
  const { measurements } = await measureJob(assignment, { attempt, workerTimeout, file, scratch }, context);
  const base = measurements.find(({ role }) => role === "base");
  const head = measurements.find(({ role }) => role === "head");
  if (base?.status !== "measured") return lost("good", base?.reason);
  if (head?.status !== "measured") return lost("candidate", head?.reason);
  const rules = rulesIn(head.benchmark.scenario, rulesOf(plan.policy, plan.comparisons));
  const told = compareBenchmark({ kind: "same-session", base }, head, rules).find((one) => one.metric === metric);
  if (told === undefined) return lost("candidate", `it does not tell ${METRICS[metric].label}`);
  return told.verdict === "not-measured" ? lost("candidate", told.reason) : { kind: "compared", comparison: told };
}

const lost = (side: "good" | "candidate", why = "nothing was measured"): Measured => ({ kind: "lost", side, why });

/** A change from the good content to the candidate's, of which one metric alone decides. */
function planOf({ plan, job, planned, metric, good }: Bench, candidate: Content, measuring: Measuring): Plan {
  const { policy } = plan;
  const { rerun: _, recorded: __, baselines: ___, ...rest } = planned;
  // Images are asked about only where it is an accuracy that moved.
  const task = METRICS[metric].noise === "paired-images" ? planned.task : ("other" as const);
  const benchmark: PlannedBenchmark = { ...rest, task, base: good.side, head: candidate.side };
  return {
    ...plan,
    base: good.commit,
    head: candidate.commit,
    jobs: [{ ...job, benchmarks: [benchmark] }],
    comparisons: 1,
    policy: {
      ...policy,
      errorRate: measuring.errorRate,
      tolerance: { ...policy.tolerance, [metric]: measuring.tolerance },
      gate: { ...policy.gate, metrics: [metric] },
    },
  };
}
