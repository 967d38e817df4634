import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import type { PastSides } from "./past-sides.ts";

/**
 * The plan with the content of each benchmark's newest baseline, where the head's is another and there is no base. Only
 * the device can tell whether its environment changed; then it measures that content again, and knows which of the two
 * moved the numbers. Costs nothing in a pull request, nor where the newest baseline is of the head itself.
 */
export async function withRecorded(plan: Plan, past: PastSides): Promise<Plan> {
  if (plan.base !== null) return plan;
  const jobs: Plan["jobs"] = [];
  for (const job of plan.jobs) {
    const benchmarks: PlannedBenchmark[] = [];
    for (const planned of job.benchmarks) {
      const recorded = await changedSince(planned.baselines?.at(-1)?.commit, planned, plan, past);
      benchmarks.push(recorded === undefined ? planned : { ...planned, recorded });
    }
    jobs.push({ ...job, benchmarks });
  }
  return { ...plan, jobs };
}

/** What a commit had of a benchmark that changed since; undefined where nothing did, or its content is of no use. */
async function changedSince(
  commit: string | undefined,
  planned: PlannedBenchmark,
  { head }: Plan,
  past: PastSides,
): Promise<PlannedBenchmark["recorded"]> {
  if (commit === undefined || commit === head) return undefined;
  const [before, now] = [await past.at(commit, planned), await past.at(head, planned)];
  if (before.kind === "none" || now.kind === "none" || before.content === now.content) return undefined;
  return { commit, side: before.side };
}
