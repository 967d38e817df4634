import { readFile } from "node:fs/promises";
import type { Recording } from "../baseline/recording.ts";
import type { Store } from "../baseline/store.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { commitsBetween } from "../github/commit-range.ts";
import { proposed, refuseProposal } from "../github/recorded-event.ts";
import type { Plan } from "../plan/plan.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import { readDeviceResults } from "./device-results.ts";
import type { ExitCode } from "./exit-code.ts";
import { fetchPlan } from "./fetch-plan.ts";
import { fetchResults } from "./fetch-results.ts";
import { codeOf, readPlan } from "./files.ts";
import { followLevels } from "./levels.ts";
import { NIGHTLY_EVENTS } from "./night.ts";
import { isOnBranch, openStore } from "./open-store.ts";
import { publishTarget } from "./publish-target.ts";
import { recordFolder, recordingLine } from "./record.ts";
import { openStepGitHub } from "./step-github.ts";
import { needed, optional } from "./step-inputs.ts";

/** Appends what the devices measured to the store; after a night, follows the level of each series; publishes how all stand. */
export async function recordStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  await refuseProposals(runner, context);
  const name = needed(runner, "store");
  const { publish, publishUrl: url } = {
    ...optional(runner, "publish", "publish"),
    ...optional(runner, "publish-url", "publishUrl"),
  };
  const target = publish === undefined ? undefined : publishTarget(publish, name);
  const isNight = NIGHTLY_EVENTS.has(context.env.GITHUB_EVENT_NAME);
  const github =
    isNight || isOnBranch(name) || target?.kind === "branch" ? await openStepGitHub(runner, context) : undefined;
  const store = await openStore(name, context, github);
  const plan = await planOfRun(runner, context);
  const { recordings, ...learnt } =
    plan === undefined
      ? { recordings: await recordFolder(needed(runner, "results"), store, context) }
      : await recordPlanned(plan, store, runner, context);
  for (const one of recordings) context.out(recordingLine(one));
  // A device that gave nothing is followed as well: its alarms wait for re-runs that may never come.
  const devices = [...new Set([...(plan?.jobs ?? []), ...recordings].map(({ device }) => device))];
  if (isNight && devices.length > 0)
    await followLevels({
      ...learnt,
      store,
      devices,
      plan,
      github,
      commitsBetween: github && ((good, bad) => commitsBetween(github, good, bad)),
      now: new Date().toISOString(),
      say: context.progress.line,
    });
  if (publish !== undefined && target !== undefined) {
    const { publishPage } = await import("./publish-page.ts");
    context.out(await publishPage({ store, target, name: publish, url, github }, context));
  }
  return 0;
}

/** @throws UserError in a run of anything but the default branch as it is. */
async function refuseProposals(runner: ActionRunner, { env }: Context): Promise<void> {
  const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref = "" } = env;
  if (event === undefined || file === undefined)
    throw new UserError("record: this is no step of a workflow; at a desk, run edgebench record");
  if (runner.input("pull-request") !== "") throw proposed("a run for a pull request");
  refuseProposal(event, ref, await readPayload(file), file);
}

async function readPayload(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new UserError(`${file}: the event cannot be read (${codeOf(error)}); run this as a step of a workflow`);
  }
}

/** Undefined where the step names neither a plan nor its digest: then the folder of results is taken as it is. */
async function planOfRun(runner: ActionRunner, context: Context): Promise<Plan | undefined> {
  if (runner.input("plan") === "" && runner.input("plan-digest") === "") return undefined;
  const plan = await readPlan(context, await fetchPlan(runner, context));
  if (plan.event === "pull_request" || plan.event === "merge_group") throw proposed(`a plan of ${plan.event}`);
  return plan;
}

interface Recorded {
  readonly recordings: readonly Recording[];
  readonly results: readonly Result[];
  /** Why devices have none; a clause each. */
  readonly absent: ReadonlyMap<string, string>;
}

/** Records what the plan's devices learnt; a result that is absent, damaged or not what was planned costs its device alone. */
async function recordPlanned(plan: Plan, store: Store, runner: ActionRunner, context: Context): Promise<Recorded> {
  const devices = new Set(plan.jobs.map(({ device }) => device));
  const { folder, absent } = await fetchResults(runner, context, { devices });
  const read = await readDeviceResults(context, folder, devices);
  const strays = read.results.flatMap((result) => {
    const stray = strayOf(result, plan);
    return stray === undefined ? [] : [[result.device.label, stray] as const];
  });
  const left = new Map([...absent, ...read.absent, ...strays]);
  for (const [device, reason] of left) context.progress.line(`Nothing of ${device} is recorded: ${reason}.`);
  const results = read.results.filter(({ device }) => !left.has(device.label));
  if (results.length === 0) context.progress.line("No device has a result to record.");
  return { recordings: results.length === 0 ? [] : await store.record(results), results, absent: left };
}

/** What in a result the plan did not ask for: a device's job writes its result itself, so nothing in it is taken on trust. */
function strayOf({ device, measurements }: Result, plan: Plan): string | undefined {
  const job = plan.jobs.find((one) => one.device === device.label);
  const planned = new Set(job?.benchmarks.map(({ id }) => id));
  const commits = new Set([plan.head, plan.base]);
  const stray = measurements.find(
    ({ benchmark, commit }) => !planned.has(benchmarkId(benchmark)) || !commits.has(commit),
  );
  if (stray !== undefined)
    return `its result has ${benchmarkId(stray.benchmark)} at commit ${stray.commit}, which is not planned`;
  const foreign = measurements.find(({ source }) => source !== undefined);
  return (
    foreign && `its result has ${benchmarkId(foreign.benchmark)} from another tool, and edgebench was to measure it`
  );
}
