import { UserError } from "../bench/user-error.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import type { PlanInput } from "../plan/plan-input.ts";
import type { Repository } from "../plan/repository.ts";
import { readFacts, readRevision } from "./read-revision.ts";

type Sides = ReadonlyMap<string, PlannedBenchmark["recorded"]>;

/**
 * The plan with the content of each benchmark's newest baseline, where the head's is another and there is no base. Only
 * the device can tell whether its environment changed; then it measures that content again, and knows which of the two
 * moved the numbers. Costs nothing in a pull request, nor where the newest baseline is of the head itself.
 */
export async function withRecorded(plan: Plan, input: PlanInput, repository: Repository): Promise<Plan> {
  if (plan.base !== null) return plan;
  const read = new Map<string, Promise<Sides>>();
  const jobs: Plan["jobs"] = [];
  for (const job of plan.jobs) {
    const benchmarks: PlannedBenchmark[] = [];
    for (const planned of job.benchmarks) {
      const commit = planned.baselines?.at(-1)?.commit;
      if (commit !== undefined && commit !== plan.head && !read.has(commit))
        read.set(commit, changedSides(commit, input, repository));
      const recorded = (await read.get(commit ?? ""))?.get(planned.id);
      benchmarks.push(recorded === undefined ? planned : { ...planned, recorded });
    }
    jobs.push({ ...job, benchmarks });
  }
  return { ...plan, jobs };
}

/** What a commit had of the benchmarks that changed since, by their ids; none where its configuration is of no use. */
async function changedSides(commit: string, input: PlanInput, repository: Repository): Promise<Sides> {
  try {
    const base = await readRevision(repository, commit, input.configFile, input.configFile, input.head);
    const facts = await readFacts(repository, [base], input.facts);
    const { jobs } = makePlan({ ...input, base, facts });
    return new Map(
      jobs.flatMap(({ benchmarks }) =>
        benchmarks.flatMap(({ id, base: side }) => (side === null ? [] : [[id, { commit, side }] as const])),
      ),
    );
  } catch (error) {
    if (error instanceof UserError) return new Map();
    throw error;
  }
}
