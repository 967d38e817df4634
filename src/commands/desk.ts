import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Result } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { compareResults } from "../compare/compare-results.ts";
import { judge } from "../compare/judge.ts";
import type { Judgement } from "../compare/judgement.ts";
import type { Job, Plan } from "../plan/plan.ts";
import { openRepository } from "../repository/repository.ts";
import { commitWorkTree, workTreeRoot } from "../repository/work-tree.ts";
import type { BenchOptions } from "./bench-options.ts";
import type { Context } from "./context.ts";
import { withSources } from "./dataset-sources.ts";
import { readResult } from "./files.ts";
import type { Against, Assignment, JobAssignment } from "./measure-job.ts";
import { datasetsIn } from "./place-datasets.ts";
import { planCommits } from "./plan-commits.ts";

/**
 * At a desk: the models of the work tree as it lies there, held against a revision, against a result file, or measured
 * alone. The work tree becomes a commit in a repository of its own, so that everything else is as with a plan.
 */
export async function assignDesk(options: BenchOptions, scratch: string, context: Context): Promise<Assignment> {
  const { against, base } = await readAgainst(options.against, context);
  const root = await workTreeRoot(context.cwd);
  const folder = join(scratch, "work-tree");
  const { repository, commit } = await commitWorkTree(context.cwd, folder, resolve(context.cwd, options.out));
  const revisions = { head: commit, ...(base === undefined ? {} : { base }) };
  const plan = await planCommits(
    { ...revisions, config: options.config, requested: options.models },
    { ...context, cwd: folder },
  );
  if (plan.jobs.length === 0)
    return {
      kind: "nothing",
      why: "Nothing to measure: no benchmark differs from the base; name a model to measure it all the same.",
    };
  const job = chooseDevice(plan, options.device);
  return { kind: "job", plan, job, repository, placeDatasets: withSources(datasetsIn(root), context), against };
}

/** A file that is there is taken for a result; anything else names a revision. */
export async function readAgainst(
  against: string | undefined,
  context: Context,
): Promise<{ readonly against: Against; readonly base?: string }> {
  if (against === undefined) return { against: { kind: "nothing" } };
  const path = resolve(context.cwd, against);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return { against: { kind: "result", result: await readResult(context, path) } };
  const repository = await openRepository(context.cwd);
  return { against: { kind: "base" }, base: await repository.resolve(against) };
}

/** The device that was named, or the only one that this machine reaches directly. */
export function chooseDevice({ jobs }: Plan, device: string | undefined): Job {
  const local = jobs.filter(({ transport }) => transport.kind === "local");
  const labels = jobs.map((job) => job.device).join(", ");
  if (device === undefined) {
    const [only] = local;
    if (only !== undefined && local.length === 1) return only;
    throw new UserError(
      `--device: missing, and ${local.length === 0 ? "no device" : "more than one device"} has transport: local; name one of ${labels}`,
    );
  }
  const job = jobs.find((candidate) => candidate.device === device);
  if (job !== undefined) return job;
  throw new UserError(`--device ${device}: nothing is to be measured on it; name one of ${labels}`);
}

/** The verdicts at a desk; undefined where there is nothing to hold the result against. */
export function compareAtDesk({ plan, against }: JobAssignment, result: Result): Judgement | undefined {
  switch (against.kind) {
    case "nothing":
      return undefined;
    case "result":
      return compareResults({ kind: "files", base: against.result, head: result });
    case "base": {
      const jobs = plan.jobs.filter(({ device }) => device === result.device.label);
      return judge({ plan: { ...plan, jobs }, results: [result], history: new Map(), tools: "another's" });
    }
  }
}
