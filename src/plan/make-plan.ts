import { benchmarkId } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import type { Config, Policy } from "../config/config.ts";
import { didYouMean, oneOf, quote } from "../config/faults.ts";
import { sortAcceptances } from "./acceptances.ts";
import { BenchmarkPlanner } from "./benchmark-planner.ts";
import { datasetsOf } from "./datasets.ts";
import { refuseFaults } from "./head-faults.ts";
import { budgetOf, makeJobs } from "./jobs.ts";
import { PLAN_SCHEMA, type Plan, type PlannedBenchmark } from "./plan.ts";
import type { PlanInput } from "./plan-input.ts";
import type { Revision } from "./revision.ts";
import { type Ruling, ruleBy } from "./ruling.ts";
import { skipJobs } from "./skipping.ts";

/**
 * Decides which benchmarks a change touches, why, where they run and how they will be judged.
 *
 * @throws UserError where the head has no configuration, or one that does not fit its commit.
 */
export function makePlan(input: PlanInput): Plan {
  const head = configured(input);
  refuseFaults(head.config, head.tree, input.configFile);
  refuseUnknownModels(input, head.config);
  const ruling = ruleBy(head.config, input);
  refuseUnknownDevices(input, ruling);
  const planner = new BenchmarkPlanner(input, head, ruling);
  const planned: PlannedBenchmark[] = [];
  const notPlanned: Plan["notPlanned"] = [];
  for (const benchmark of head.config.benchmarks) {
    const decision = planner.decide(benchmark);
    if (decision.kind === "planned") planned.push(decision.planned);
    else notPlanned.push({ id: benchmarkId(benchmark), why: decision.why });
  }
  const accepted = sortAcceptances([...ruling.acceptances, ...input.acceptances], planned, input.now);
  const plan: Omit<Plan, "comparisons"> = {
    schema: PLAN_SCHEMA,
    event: input.event,
    head: head.commit,
    base: input.base?.commit ?? null,
    ...(input.pullRequest && { pullRequest: input.pullRequest }),
    jobs: [...makeJobs(planned, ruling.devices, budgetOf(ruling.policy, input.event))],
    datasets: datasetsOf(head, planned),
    notPlanned,
    removed: removedBenchmarks(input, head.config, planned),
    policy: judgingPolicy(ruling.policy),
    acceptances: [...accepted.inForce],
    notices: [
      ...ruling.notices,
      ...accepted.notices,
      ...[...planner.renamed].map(([name, before]) => `Model ${name} is ${before} under a new name.`),
    ],
    firstRun: ruling.firstRun,
  };
  const isAsked = ({ device }: Pick<Plan["jobs"][number], "device">) =>
    input.devices.length === 0 || input.devices.includes(device);
  const part = plan.jobs.every(isAsked) ? undefined : [...input.devices];
  return skipJobs({ ...plan, ...(part && { part }) }, (job) =>
    isAsked(job) ? undefined : `device ${job.device} is not among those that were asked for`,
  );
}

function configured({ head, base, configFile }: PlanInput): Revision & { readonly config: Config } {
  const { config } = head;
  if (config !== null) return { ...head, config };
  if (base !== null && base.config !== null)
    throw new UserError(
      `${configFile}: this change deletes it, so nothing can be measured and nothing passes; restore it, or to stop using edgebench delete its workflow with it`,
    );
  throw new UserError(
    `${configFile}: not in commit ${head.commit.slice(0, 12)}; commit one (edgebench init writes a first), or name another file with --config`,
  );
}

function refuseUnknownModels({ requested, configFile }: PlanInput, { models }: Config): void {
  const names = models.map(({ name }) => name);
  const unknown = requested.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new UserError(
    `${configFile}: no model ${quote(unknown)} is declared; ask for ${oneOf(names)}${didYouMean(unknown, names)}`,
  );
}

function refuseUnknownDevices({ devices, configFile }: PlanInput, ruling: Ruling): void {
  const labels = [...ruling.devices.keys()];
  const unknown = devices.find((label) => !labels.includes(label));
  if (unknown === undefined) return;
  throw new UserError(
    `${configFile}: no device ${quote(unknown)} is declared; ask for ${oneOf(labels)}${didYouMean(unknown, labels)}`,
  );
}

/** What the base measures and the head no longer declares, under this name or another. */
function removedBenchmarks(
  { base, requested }: PlanInput,
  head: Config,
  planned: readonly PlannedBenchmark[],
): Plan["removed"] {
  const kept = new Set([
    ...head.benchmarks.map(benchmarkId),
    ...planned.flatMap(({ renamedFrom }) => renamedFrom ?? []),
  ]);
  return (base?.config?.benchmarks ?? [])
    .filter(({ model }) => requested.length === 0 || requested.includes(model))
    .map((benchmark) => ({ id: benchmarkId(benchmark), benchmark }))
    .filter(({ id }) => !kept.has(id));
}

function judgingPolicy({ tolerance, errorRate, gate, tradeOffs, comparability }: Policy): Plan["policy"] {
  return {
    tolerance: { ...tolerance },
    errorRate,
    gate: { failOn: [...gate.failOn], warnOn: [...gate.warnOn], metrics: [...gate.metrics] },
    tradeOffs: tradeOffs.map(({ give, gain: { metric, device, atLeast } }) => ({
      give: { ...give },
      gain: { metric, ...(device !== undefined && { device }), atLeast },
    })),
    comparability,
  };
}
