import { resolve } from "node:path";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import { namePattern } from "../bench/name-pattern.ts";
import { gatingIn, hasMetric } from "../bench/scenario.ts";
import { UserError } from "../bench/user-error.ts";
import { openScratch } from "../device/scratch.ts";
import type { Job, Plan, PlannedBenchmark } from "../plan/plan.ts";
import { bisectionJson, outcomeText } from "../report/bisect-text.ts";
import { plain } from "../report/escape.ts";
import { type LocalGit, openRepository } from "../repository/repository.ts";
import { workTreeRoot } from "../repository/work-tree.ts";
import { search } from "./bisect-search.ts";
import { versionsBetween } from "./bisect-versions.ts";
import type { Context } from "./context.ts";
import { withSources } from "./dataset-sources.ts";
import type { ExitCode } from "./exit-code.ts";
import { PastSides } from "./past-sides.ts";
import { datasetsIn } from "./place-datasets.ts";
import { planCommits } from "./plan-commits.ts";
import { readRevision } from "./read-revision.ts";

export interface BisectOptions {
  /** The id of a benchmark, or a pattern that fits one alone. */
  readonly benchmark: string;
  readonly good: string;
  readonly bad: string;
  readonly device?: string;
  readonly metric?: string;
  readonly config: string;
  readonly out: string;
  readonly workerTimeout: number;
  readonly json: boolean;
}

/** Measures between a good commit and a bad one, on the device, until one is left. 3 where that is not reached. */
export async function bisect(options: BisectOptions, context: Context): Promise<ExitCode> {
  const repository = await openRepository(context.cwd);
  const range = await readRange(options, repository);
  const plan = await planCommits({ head: range.bad, config: options.config }, context);
  const { job, planned } = chooseBenchmark(plan, options);
  const metric = chooseMetric(plan, planned, options.metric);
  const head = await readRevision(repository, range.bad, options.config);
  const past = new PastSides({ configFile: options.config, head, facts: new Map() }, repository);
  const versions = await versionsBetween(repository, past, planned, range);
  await using scratch = await openScratch();
  const bench = {
    plan,
    job,
    planned,
    metric,
    repository,
    placeDatasets: withSources(datasetsIn(await workTreeRoot(context.cwd)), context),
    workerTimeout: options.workerTimeout,
    out: resolve(context.cwd, options.out),
    scratch: scratch.path,
    context,
  };
  const bisection = await search(bench, versions, range);
  context.out(options.json ? bisectionJson(bisection) : `${plainLines(outcomeText(bisection))}\n`);
  return bisection.outcome.kind === "found" ? 0 : 3;
}

const plainLines = (text: string) =>
  text
    .split("\n")
    .map((line) => `${line.startsWith("  ") ? "  " : ""}${plain(line)}`)
    .join("\n");

interface Range {
  readonly good: string;
  readonly bad: string;
}

async function readRange({ good, bad }: BisectOptions, repository: LocalGit): Promise<Range> {
  const range = { good: await repository.resolve(good), bad: await repository.resolve(bad) };
  if (range.good === range.bad) throw new UserError(`--good ${good} and --bad ${bad} are the same commit; name two`);
  if (await repository.isAncestor(range.good, range.bad)) return range;
  const other = (await repository.isAncestor(range.bad, range.good)) ? "; the two are the wrong way round" : "";
  throw new UserError(`--good ${good}: --bad ${bad} did not grow from it${other}; name a commit that it grew from`);
}

function chooseBenchmark(
  { jobs }: Plan,
  { benchmark, device }: BisectOptions,
): { readonly job: Job; readonly planned: PlannedBenchmark } {
  const all = jobs.flatMap((job) => job.benchmarks.map((planned) => ({ job, planned })));
  const fits = namePattern(benchmark);
  const chosen = all.filter(
    ({ job, planned }) =>
      (device === undefined || job.device === device) &&
      (planned.id === benchmark || planned.benchmark.model === benchmark || fits(planned.id)),
  );
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return only;
  const listed = (chosen.length === 0 ? all : chosen).slice(0, 10).map(({ planned }) => planned.id);
  const on = device === undefined ? "" : ` on ${device}`;
  throw new UserError(
    `${benchmark}: ${chosen.length === 0 ? "no benchmark" : `${chosen.length} benchmarks`} of the bad commit${on}; name one of ${listed.join(", ")}`,
  );
}

function chooseMetric({ policy }: Plan, { benchmark: { scenario } }: PlannedBenchmark, name?: string): MetricName {
  const had = METRIC_NAMES.filter((metric) => hasMetric(scenario, metric));
  const metric = name === undefined ? gatingIn(scenario, policy.gate.metrics)[0] : had.find((one) => one === name);
  if (metric !== undefined) return metric;
  throw new UserError(`--metric ${name ?? ""}: this benchmark has no such metric; name one of ${had.join(", ")}`);
}
