import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { openScratch } from "../device/scratch.ts";
import type { Job, Plan } from "../plan/plan.ts";
import { openRepository } from "../repository/repository.ts";
import { workTreeRoot } from "../repository/work-tree.ts";
import type { BenchOptions } from "./bench-options.ts";
import { summaryJson, summaryTable } from "./bench-summary.ts";
import type { Context } from "./context.ts";
import { assignDesk, compareAtDesk } from "./desk.ts";
import type { ExitCode } from "./exit-code.ts";
import { readPlan, resultFileName, shown } from "./files.ts";
import { type Assignment, measureJob } from "./measure-job.ts";

/** What the command line's defaults are, for callers that are no command line. */
export const BENCH_DEFAULTS = { attempt: 1, workerTimeout: 300, config: "edgebench.yml", json: false } as const;

/**
 * Measures one device's job of a plan, or at a desk the work tree's models, and writes the result file after each
 * benchmark. 3 where something planned was not measured.
 */
export async function bench(options: BenchOptions, context: Context): Promise<ExitCode> {
  refuseMisuse(options);
  await using scratch = await openScratch();
  const assignment =
    options.plan === undefined
      ? await assignDesk(options, scratch.path, context)
      : await assignPlanned(options, options.plan, context);
  if (assignment.kind === "nothing") {
    context.progress.line(assignment.why);
    return 0;
  }
  const file = resolve(context.cwd, options.out, resultFileName(assignment.job.device, options.attempt));
  const result = await measureJob(assignment, { ...options, file, scratch: scratch.path }, context);
  const comparison = compareAtDesk(assignment, result);
  context.out(
    options.json
      ? summaryJson(result, shown(context, file), comparison)
      : summaryTable(result, shown(context, file), comparison, context),
  );
  const isComplete = result.measurements.every(({ status }) => status === "measured");
  return isComplete && !context.signal.aborted ? 0 : 3;
}

function refuseMisuse({ plan, models, against, attempt }: BenchOptions): void {
  if (plan !== undefined && (models.length > 0 || against !== undefined))
    throw new UserError("--plan: says itself what is measured; leave out MODEL and --against, or --plan");
  if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1_000)
    throw new UserError(`--attempt ${attempt}: not a whole number from 1 to 1000; count the tries of this job from 1`);
}

async function assignPlanned(options: BenchOptions, path: string, context: Context): Promise<Assignment> {
  const full = resolve(context.cwd, path);
  const plan = await readPlan(context, full);
  const repository = await openRepository(context.cwd);
  for (const commit of [plan.head, plan.base]) {
    if (commit !== null && !(await repository.hasCommit(commit)))
      throw new UserError(
        `${shown(context, full)}: commit ${commit.slice(0, 12)} is not here, so the plan is of another repository or of a history that was not fetched; run it where it was made, or fetch with fetch-depth: 0`,
      );
  }
  if (plan.jobs.length === 0) return { kind: "nothing", why: "The plan has nothing to measure." };
  const job = chooseJob(plan, options.device);
  return { kind: "job", plan, job, repository, root: await workTreeRoot(context.cwd), against: { kind: "nothing" } };
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
