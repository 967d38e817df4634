import { join, resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { openScratch } from "../device/scratch.ts";
import type { Job, Plan } from "../plan/plan.ts";
import { workTreeRoot } from "../repository/work-tree.ts";
import type { BenchOptions } from "./bench-options.ts";
import { summaryJson, summaryTable } from "./bench-summary.ts";
import type { Context } from "./context.ts";
import { withSources } from "./dataset-sources.ts";
import { assignDesk, compareAtDesk } from "./desk.ts";
import type { ExitCode } from "./exit-code.ts";
import { readPlan, resultFileName, shown } from "./files.ts";
import { type Assignment, measureJob } from "./measure-job.ts";
import { hasCommits, openSources, type Sources } from "./open-sources.ts";
import { datasetsIn, datasetsOfCommit } from "./place-datasets.ts";
import type { WantedTool } from "./with-tool.ts";

/** What the command line's defaults are, for callers that are no command line. */
export const BENCH_DEFAULTS = {
  attempt: 1,
  workerTimeout: 300,
  config: "edgebench.yml",
  json: false,
  watch: false,
} as const;

/**
 * Measures one device's job of a plan, or at a desk the work tree's models, and writes the result file after each
 * benchmark. 3 where something planned was not measured.
 */
export async function bench(options: BenchOptions, context: Context): Promise<ExitCode> {
  refuseMisuse(options);
  const tool = await toolOf(options);
  await using scratch = await openScratch();
  if (options.watch) {
    const { watchDesk } = await import("./watch.ts");
    return await watchDesk(options, scratch.path, context);
  }
  const whole =
    options.plan === undefined
      ? await assignDesk(options, scratch.path, context)
      : await assignPlanned(options, options.plan, scratch.path, context);
  const assignment = tool?.measurable(whole) ?? whole;
  if (assignment.kind === "nothing") {
    context.progress.line(assignment.why);
    return 0;
  }
  const file = resolve(context.cwd, options.out, resultFileName(assignment.job.device, options.attempt));
  const measuredBy = tool?.startedFor(assignment.job, context);
  const result = await measureJob(assignment, { ...options, measuredBy, file, scratch: scratch.path }, context);
  const comparison = compareAtDesk(assignment, result);
  context.out(
    options.json
      ? summaryJson(result, shown(context, file), comparison)
      : summaryTable(result, shown(context, file), comparison, context),
  );
  const isComplete = result.measurements.every(({ status }) => status === "measured");
  return isComplete && !context.signal.aborted ? 0 : 3;
}

function refuseMisuse({ plan, models, against, attempt, watch, json }: BenchOptions): void {
  if (watch && plan !== undefined)
    throw new UserError("--watch: follows the work tree, and a plan is of commits; leave out --plan, or --watch");
  if (watch && json) throw new UserError("--watch: tells people of each change as it comes; leave out --json");
  if (plan !== undefined && (models.length > 0 || against !== undefined))
    throw new UserError("--plan: says itself what is measured; leave out MODEL and --against, or --plan");
  if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1_000)
    throw new UserError(`--attempt ${attempt}: not a whole number from 1 to 1000; count the tries of this job from 1`);
}

/** Loaded by those alone who name one. */
async function toolOf(options: BenchOptions): Promise<WantedTool | undefined> {
  if (options.with === undefined && options.tool === undefined) return undefined;
  const { wantedTool } = await import("./with-tool.ts");
  return wantedTool(options);
}

async function assignPlanned(
  options: BenchOptions,
  path: string,
  scratch: string,
  context: Context,
): Promise<Assignment> {
  const full = resolve(context.cwd, path);
  const plan = await readPlan(context, full);
  if (plan.jobs.length === 0) return { kind: "nothing", why: "The plan has nothing to measure." };
  const job = chooseJob(plan, options.device);
  if (job.skipped !== undefined) return { kind: "nothing", why: `The plan does not ask this device: ${job.skipped}.` };
  const sources = await openPlanned(plan, shown(context, full), options, scratch, context);
  const { repository } = sources;
  const placeDatasets =
    sources.kind === "local"
      ? datasetsIn(await workTreeRoot(context.cwd))
      : datasetsOfCommit({
          github: sources.github,
          commit: plan.head,
          folder: join(scratch, "datasets"),
          elsewhere: context.cwd,
          signal: context.signal,
        });
  const placed = withSources(placeDatasets, context);
  return { kind: "job", plan, job, repository, placeDatasets: placed, against: { kind: "nothing" } };
}

/** The repository that has the commits of a plan. @param file how sentences name the plan. */
async function openPlanned(
  plan: Plan,
  file: string,
  { github }: BenchOptions,
  scratch: string,
  { cwd }: Context,
): Promise<Sources> {
  const commits = [plan.head, plan.base].filter((commit) => commit !== null);
  const remote = github && { github, cacheFolder: join(scratch, "lfs") };
  const sources = await openSources(cwd, (local) => hasCommits(local, commits), remote);
  for (const commit of sources.kind === "local" ? commits : [])
    if (!(await sources.repository.hasCommit(commit)))
      throw new UserError(
        `${file}: commit ${commit.slice(0, 12)} is not here, so the plan is of another repository or of a history that was not fetched; run it where it was made, or fetch with fetch-depth: 0`,
      );
  return sources;
}

function chooseJob(plan: Plan, device: string | undefined): Job {
  const labels = plan.jobs.map((job) => job.device);
  const chosen = device === undefined && labels.length === 1 ? labels[0] : device;
  if (chosen === undefined)
    throw new UserError(`--device: missing, and the plan has jobs for ${labels.join(", ")}; name one of them`);
  const job = plan.jobs.find((candidate) => candidate.device === chosen);
  if (job === undefined)
    throw new UserError(
      `--device ${chosen}: the plan has no job for this device; name one of those it has: ${labels.join(", ")}`,
    );
  return job;
}
