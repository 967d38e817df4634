import type { Plan, PlannedRerun } from "./plan.ts";

/** The plan as the rounds of a re-run are held to it: its own metrics settle, and all re-runs of a night share the error rate. */
export function rerunRules(plan: Plan, { metrics }: PlannedRerun): Plan {
  const planned = plan.jobs.flatMap(({ benchmarks }) => benchmarks.flatMap(({ rerun }) => rerun ?? []));
  const comparisons = planned.reduce((sum, rerun) => sum + rerun.metrics.length, 0);
  return { ...plan, comparisons, policy: { ...plan.policy, gate: { ...plan.policy.gate, metrics: [...metrics] } } };
}
