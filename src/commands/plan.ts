import { posix, resolve } from "node:path";
import { makePlan } from "../plan/make-plan.ts";
import { type Plan, planSchema } from "../plan/plan.ts";
import { openRepository } from "../repository/repository.ts";
import { withBaselines } from "./baselines.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import { shown, writeOutput } from "./files.ts";
import { planTable } from "./plan-table.ts";
import { readFacts, readRevision } from "./read-revision.ts";
import { openStore } from "./record.ts";
import { findCommits, type RevisionOptions } from "./revisions.ts";

export interface PlanSource extends RevisionOptions {
  /** The configuration, relative to the repository's root. */
  readonly config: string;
  /** Models to measure whatever changed, and no others; left out: what changed. */
  readonly requested?: readonly string[];
  /** The store of baselines, for what jobs screen against and for the regressions that maintainers accepted there. */
  readonly store?: string | undefined;
}

export interface PlanOptions extends PlanSource {
  readonly out?: string;
  readonly json: boolean;
}

/** Tells which benchmarks a change touches, and why. */
export async function plan(options: PlanOptions, context: Context): Promise<ExitCode> {
  const made = await makeLocalPlan(options, context);
  if (options.out !== undefined) {
    const file = resolve(context.cwd, options.out);
    await writePlan(context, file, made);
    context.progress.line(`The plan is in ${shown(context, file)}.`);
  }
  context.out(options.json ? encodePlan(made) : planTable(made, context));
  return 0;
}

/**
 * Plans from commits of the repository around the working directory.
 *
 * @throws UserError for revisions, a configuration or an event that cannot be used.
 */
export async function makeLocalPlan(source: PlanSource, context: Context): Promise<Plan> {
  const repository = await openRepository(context.cwd);
  const commits = await findCommits(source, repository, context);
  const configFile = posix.normalize(source.config);
  const head = await readRevision(repository, commits.head, configFile);
  const base =
    commits.base === null
      ? null
      : await readRevision(
          repository,
          commits.base,
          configFile,
          `${configFile} of the base ${commits.base.slice(0, 12)}`,
        );
  const facts = await readFacts(repository, base === null ? [head] : [base, head]);
  const store = source.store === undefined ? undefined : openStore(source.store, context);
  const made = makePlan({
    event: commits.event,
    head,
    base,
    facts,
    configFile,
    requested: source.requested ?? [],
    acceptances: store === undefined ? [] : await store.acceptances(),
    now: new Date().toISOString(),
  });
  return store === undefined ? made : withBaselines(made, store, repository);
}

/** Writes a plan whole. */
export async function writePlan(context: Context, file: string, made: Plan): Promise<void> {
  await writeOutput(context, file, encodePlan(made));
}

/** @throws Error (a fault of ours) if the plan does not match its schema: an invalid one is never handed on. */
function encodePlan(made: Plan): string {
  return `${JSON.stringify(planSchema.parse(made), undefined, 1)}\n`;
}
