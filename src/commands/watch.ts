import { join, relative, resolve } from "node:path";
import picocolors from "picocolors";
import { metricLabel } from "../bench/scenario.ts";
import { UserError } from "../bench/user-error.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { standingOf } from "../compare/standing.ts";
import type { Job, Plan } from "../plan/plan.ts";
import type { FileSource } from "../plan/side.ts";
import { clip, plain } from "../report/escape.ts";
import { formatChangeWithInterval, list } from "../report/figures.ts";
import { reasonOf } from "../report/rows.ts";
import { STANDING_WORDS } from "../report/words.ts";
import { type Borrower, borrowWorkTree, workTreeRoot } from "../repository/work-tree.ts";
import type { BenchOptions } from "./bench-options.ts";
import { summaryTable } from "./bench-summary.ts";
import type { Context } from "./context.ts";
import { withSources } from "./dataset-sources.ts";
import { chooseDevice, compareAtDesk, readAgainst } from "./desk.ts";
import type { ExitCode } from "./exit-code.ts";
import { resultFileName, shown } from "./files.ts";
import { FollowedFiles } from "./followed-files.ts";
import { PAINT, subject } from "./judgement-table.ts";
import { type Against, type JobAssignment, measureJob } from "./measure-job.ts";
import { datasetsIn } from "./place-datasets.ts";
import { planCommits } from "./plan-commits.ts";

const REASON_LIMIT = 200;
/** Tries are counted up to here; each has a result file of its own. */
const MOST_ATTEMPTS = 1_000;

/**
 * Measures the models of the work tree, and again whatever changes in their files, until it is interrupted: each change
 * beside what `--against` names, else beside the models as they were at the start, in rounds.
 */
export async function watchDesk(options: BenchOptions, scratch: string, context: Context): Promise<ExitCode> {
  const watching = await startWatching(options, scratch, context);
  const { first, job, root } = watching;
  const paths = filesOf(job).map((path) => resolve(root, path));
  if (paths.length === 0)
    throw new UserError("--watch: no model's file lies in the work tree, so there is nothing to follow; leave it out");
  await using files = await FollowedFiles.follow(paths);
  await tellStart(watching, first);
  let measured = first;
  while (!context.signal.aborted) {
    context.progress.line(`following ${list(paths.map((path) => shown(context, path)))}; Ctrl-C ends it`);
    const changed = await files.next(context.signal);
    if (changed.length === 0) break;
    measured = await followChange(watching, changed, measured);
  }
  return 0;
}

interface Watching {
  readonly options: BenchOptions;
  readonly context: Context;
  readonly scratch: string;
  /** Where the commits of the work tree are. */
  readonly folder: string;
  readonly tree: Borrower;
  readonly root: string;
  readonly against: Against;
  /** What changes are held against; undefined where that is a result file. */
  readonly base: string | undefined;
  /** The work tree as it was at the start, and everything that is to be measured of it. */
  readonly first: string;
  readonly plan: Plan;
  readonly job: Job;
  /** The next try of this job. */
  attempt: number;
}

async function startWatching(options: BenchOptions, scratch: string, context: Context): Promise<Watching> {
  const { against, base } = await readAgainst(options.against, context);
  const folder = join(scratch, "work-tree");
  const tree = await borrowWorkTree(context.cwd, folder, resolve(context.cwd, options.out));
  const first = await tree.commit();
  const { config, models, attempt } = options;
  const plan = await planCommits({ head: first, config, requested: models }, { ...context, cwd: folder });
  const job = chooseDevice(plan, options.device);
  const root = await workTreeRoot(context.cwd);
  const changesBase = against.kind === "result" ? undefined : (base ?? first);
  return { options, context, scratch, folder, tree, root, against, base: changesBase, first, plan, job, attempt };
}

/** The models as they are at the start: alone, or beside what they are held against. */
async function tellStart(watching: Watching, first: string): Promise<void> {
  const { against, base, plan, job, context } = watching;
  const assignment =
    against.kind === "base" && base !== undefined ? await planChange(watching, first, base) : { plan, job };
  if (assignment === undefined) {
    context.progress.line("nothing differs from the base yet");
    return;
  }
  const { result, file, judgement } = await measure(watching, assignment, against);
  if (!context.signal.aborted) context.out(summaryTable(result, shown(context, file), judgement, context));
}

/** @returns the commit that was measured, or the last one where this one could not be. */
async function followChange(watching: Watching, changed: readonly string[], last: string): Promise<string> {
  const { tree, base, against, context, root } = watching;
  const names = list(changed.map((path) => relative(root, path)));
  try {
    const commit = await tree.commit();
    if (commit === last) return last;
    const assignment = await planChange(watching, commit, base);
    if (assignment === undefined) {
      context.out(`${clock()}  ${plain(names)}: the same as what it is held against\n`);
      return commit;
    }
    const { judgement } = await measure(watching, assignment, base === undefined ? against : { kind: "base" });
    if (judgement !== undefined && !context.signal.aborted) context.out(changeLines(judgement, context));
    return commit;
  } catch (error) {
    // What was saved half done is saved again.
    if (!(error instanceof UserError)) throw error;
    for (const sentence of error.sentences) context.progress.line(plain(sentence));
    return last;
  }
}

/** What of the followed models there is to measure at a commit; undefined where that is nothing. */
async function planChange(
  { options, context, folder, job: start }: Watching,
  head: string,
  base: string | undefined,
): Promise<Pick<JobAssignment, "plan" | "job"> | undefined> {
  const { config, models } = options;
  const revisions = base === undefined ? { head, requested: models } : { head, base };
  const plan = await planCommits({ ...revisions, config }, { ...context, cwd: folder });
  const job = plan.jobs.find(({ device }) => device === start.device);
  const followed = new Set(start.benchmarks.map(({ benchmark }) => benchmark.model));
  const benchmarks = job?.benchmarks.filter(({ benchmark }) => followed.has(benchmark.model)) ?? [];
  if (job === undefined || benchmarks.length === 0) return undefined;
  const narrowed = { ...job, benchmarks };
  return { plan: { ...plan, jobs: [narrowed] }, job: narrowed };
}

async function measure(watching: Watching, { plan, job }: Pick<JobAssignment, "plan" | "job">, against: Against) {
  const { options, context, root, tree } = watching;
  const placeDatasets = withSources(datasetsIn(root), context);
  const assignment: JobAssignment = { kind: "job", plan, job, repository: tree.repository, placeDatasets, against };
  const { attempt } = watching;
  watching.attempt = Math.min(MOST_ATTEMPTS, attempt + 1);
  const file = resolve(context.cwd, options.out, resultFileName(job.device, attempt));
  const result = await measureJob(assignment, { ...options, attempt, file, scratch: watching.scratch }, context);
  return { result, file, judgement: compareAtDesk(assignment, result) };
}

/** The files of the work tree that the models are read from, by path from its root. */
function filesOf({ benchmarks }: Job): readonly string[] {
  const pathOf = (source: FileSource) => (source.kind === "git" || source.kind === "lfs" ? [source.path] : []);
  const paths = benchmarks.flatMap(({ head }) =>
    [head.model, ...head.externalData.map(({ source }) => source)].flatMap(pathOf),
  );
  return [...new Set(paths)].sort();
}

/** A line for each benchmark that changed: the time of day, the verdict, and the changes of what gates with their intervals. */
function changeLines({ benchmarks }: Judgement, { color }: Pick<Context, "color">): string {
  const colors = picocolors.createColors(color);
  const time = clock();
  return benchmarks
    .map((judged) => {
      const standing = standingOf(judged);
      const word = PAINT[standing](colors)(STANDING_WORDS[standing]);
      return `${time}  ${word}  ${subject(judged)}: ${toldOf(judged)}\n`;
    })
    .join("");
}

function toldOf(judged: BenchmarkJudgement): string {
  const compared = judged.comparisons.flatMap((comparison) => {
    if (!comparison.gating || comparison.verdict === "not-measured") return [];
    const change = formatChangeWithInterval(comparison.evidence, comparison.tolerance.kind);
    return [`${metricLabel(comparison.metric, judged.benchmark)} ${change}`];
  });
  return compared.length > 0 ? compared.join("; ") : plain(clip(reasonOf(judged), REASON_LIMIT));
}

const clock = () => new Date().toTimeString().slice(0, 8);
