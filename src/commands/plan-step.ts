import { join, resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import type { GitHub } from "../github/client.ts";
import { isMaintainersRun } from "../github/event.ts";
import type { PullRequest } from "../github/pull-request.ts";
import { matrixOf } from "../plan/matrix.ts";
import type { Runner } from "../plan/skipping.ts";
import { planSummary } from "../report/plan-summary.ts";
import type { ActionRunner } from "./action.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { shown } from "./files.ts";
import { writePlan } from "./plan.ts";
import { type PlanSource, planCommits } from "./plan-commits.ts";
import { pullRequestNumber } from "./pull-request-number.ts";
import { readPayload } from "./revisions.ts";
import { openGitHubAs, openStepGitHub, remoteOf } from "./step-github.ts";
import { configFile, optional, outFolder } from "./step-inputs.ts";
import { uploadPlan } from "./upload-artifact.ts";

/** Plans, and hands the matrix of devices to the workflow. */
export async function planStep(runner: ActionRunner, context: Context): Promise<ExitCode> {
  const plan = await planCommits(await readSource(runner, context), context);
  const file = resolve(context.cwd, join(outFolder(runner, context), "plan.json"));
  await writePlan(context, file, plan);
  const { matrix, count } = matrixOf(plan);
  runner.output("matrix", JSON.stringify(matrix));
  runner.output("count", String(count));
  runner.output("plan", file);
  runner.output("digest", await uploadPlan(file, runner, context));
  await runner.summary(planSummary(plan));
  return 0;
}

async function readSource(runner: ActionRunner, context: Context): Promise<PlanSource> {
  const devices = runner
    .input("devices")
    .split(/[\s,]+/)
    .filter((label) => label !== "");
  const label = runner.input("label");
  return {
    ...(await readRevisions(runner, context)),
    ...optional(runner, "store", "store"),
    config: configFile(runner),
    devices,
    asking: { label: label === "" ? undefined : label, askedFor: await isAskedFor(runner, context) },
    github: remoteOf(runner, context),
    runners: runnersOf(runner, context),
  };
}

/** The pull request that the inputs name, the revisions, or the event of the run. */
async function readRevisions(
  runner: ActionRunner,
  context: Context,
): Promise<Pick<PlanSource, "base" | "head" | "event" | "pullRequest">> {
  const number = runner.input("pull-request") === "" ? undefined : await pullRequestNumber(runner, context);
  if (number !== undefined) return { pullRequest: await readNamedPull(number, runner, context) };
  const revisions = { ...optional(runner, "base", "base"), ...optional(runner, "head", "head") };
  const event = context.env.GITHUB_EVENT_PATH;
  return Object.keys(revisions).length > 0 || event === undefined ? revisions : { event };
}

async function readNamedPull(number: number, runner: ActionRunner, context: Context): Promise<PullRequest> {
  if (runner.input("base") !== "")
    throw new UserError("input base: a pull request names its base itself; leave out base, or pull-request");
  const { readPullRequest } = await import("../github/read-pull-request.ts");
  const pull = await readPullRequest(await openStepGitHub(runner, context), number);
  refuseOtherHead(runner.input("head"), pull);
  return pull;
}

/** What somebody looked at is measured, or nothing. */
function refuseOtherHead(wanted: string, { number, head }: PullRequest): void {
  if (wanted === "") return;
  if (!/^[0-9a-f]{12,40}$/i.test(wanted))
    throw new UserError(
      `input head: with pull-request it is the commit that was looked at, 12 to 40 hex digits; found ${JSON.stringify(wanted.slice(0, 60))}`,
    );
  if (!head.startsWith(wanted.toLowerCase()))
    throw new UserError(
      `input head: pull request #${number} is at ${head.slice(0, 12)} now and no more at ${wanted.slice(0, 12)}; look at what came since, and ask for that`,
    );
}

/** Whether a maintainer asked for exactly this head of a pull request: in a run that no pull request has a say in. */
async function isAskedFor(runner: ActionRunner, context: Context): Promise<boolean> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event, GITHUB_REF: ref } = context.env;
  if (runner.input("pull-request") === "" || runner.input("head") === "" || !name || !event) return false;
  return isMaintainersRun(name, await readPayload(event, context), ref, shown(context, event));
}

function runnersOf(runner: ActionRunner, context: Context): (() => Promise<readonly Runner[]>) | undefined {
  const token = runner.input("runners-token");
  if (token === "") return undefined;
  return async () => {
    const { listRunners } = await import("../github/runners.ts");
    const github: GitHub = await openGitHubAs(token, context);
    return listRunners(github);
  };
}
