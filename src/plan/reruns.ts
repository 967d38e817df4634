import type { Plan, PlannedRerun } from "./plan.ts";

/** The re-runs that a plan asks for, by the benchmark's id. */
export function rerunsOf({ jobs }: Pick<Plan, "jobs">): ReadonlyMap<string, PlannedRerun> {
  return new Map(
    jobs.flatMap(({ benchmarks }) =>
      benchmarks.flatMap(({ id, rerun }) => (rerun === undefined ? [] : [[id, rerun] as const])),
    ),
  );
}

/** The plan as the rounds of a re-run are held to it: its own metrics settle, and all re-runs of a night share the error rate. */
export function rerunRules(plan: Plan, { metrics }: PlannedRerun): Plan {
  const comparisons = [...rerunsOf(plan).values()].reduce((sum, rerun) => sum + rerun.metrics.length, 0);
  return { ...plan, comparisons, policy: { ...plan.policy, gate: { ...plan.policy.gate, metrics: [...metrics] } } };
}
