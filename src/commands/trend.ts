import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Store } from "../baseline/store.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import { namePattern } from "../bench/name-pattern.ts";
import { gatingIn } from "../bench/scenario.ts";
import { UserError } from "../bench/user-error.ts";
import type { Margin } from "../compare/comparison.ts";
import { parsePercent } from "../config/quantity.ts";
import { type CsvSeries, readCsvSeries } from "../formats/csv-series.ts";
import { jsonText } from "../report/document-text.ts";
import { plain } from "../report/escape.ts";
import { count } from "../report/figures.ts";
import { TREND_SCHEMA, type TrendDocument, type TrendSeries } from "../trend/trend-document.ts";
import { trendsOfImport } from "../trend/trend-of-import.ts";
import { type BenchmarkHistory, trendOfSessions } from "../trend/trend-of-sessions.ts";
import { trendOfValues } from "../trend/trend-of-values.ts";
import type { Context } from "./context.ts";
import { findDeskConfig } from "./desk-config.ts";
import type { ExitCode } from "./exit-code.ts";
import { codeOf, shown } from "./files.ts";
import { gatingMetrics, NEWEST_ALONE, type NightPolicy, nightsAtHand, toleranceOf } from "./nights.ts";
import { openStore } from "./open-store.ts";
import { summaryOf } from "./stored-sessions.ts";
import { trendTable } from "./trend-table.ts";

export interface TrendOptions {
  /** Benchmarks to tell of, by name with `*`; all where there is none. */
  readonly patterns: readonly string[];
  readonly store?: string | undefined;
  readonly csv?: string | undefined;
  /** Of a table with several columns of numbers. */
  readonly column?: string | undefined;
  /** Whose policy holds for a store; where left out, that of `edgebench.yml`, where there is one. */
  readonly config?: string | undefined;
  /** `2%`, or a number on the scale of a table's values. */
  readonly tolerance?: string | undefined;
  /** Instead of those that gate. */
  readonly metric?: readonly string[] | undefined;
  readonly json: boolean;
}

const STANDARD_INPUT = "/dev/stdin";
const MOST_BYTES = 64 * 1024 * 1024;
/** A tolerance for series of which nothing is known. */
const ONE_PERCENT: Margin = { kind: "relative", value: 0.01 };

/** Tells where every series of a store stands and when it moved, or the same of a series that the user brings as a table. */
export async function trend(options: TrendOptions, context: Context): Promise<ExitCode> {
  refuseMixture(options);
  const series =
    options.csv === undefined
      ? await trendsOfStore(options, context)
      : [await trendOfFile(options.csv, options, context)];
  const document: TrendDocument = {
    schema: TREND_SCHEMA,
    tool: { name: "edgebench", version: context.version },
    series: [...series],
  };
  context.out(options.json ? jsonText(document, 2) : trendTable(series, context));
  return 0;
}

function refuseMixture({ store, csv, patterns, column, metric, config }: TrendOptions): void {
  if ((store === undefined) === (csv === undefined))
    throw new UserError("trend: name either a store with --store or a table with --csv");
  if (csv !== undefined && (patterns.length > 0 || metric !== undefined || config !== undefined))
    throw new UserError(
      "trend --csv: a table has no benchmarks, no metrics and no configuration; name its column with --column and its tolerance with --tolerance instead",
    );
  if (store !== undefined && column !== undefined)
    throw new UserError("trend --store: a store has no columns; --column is for --csv");
}

async function trendsOfStore(options: TrendOptions, context: Context): Promise<readonly TrendSeries[]> {
  const name = options.store ?? "";
  const wanted = options.patterns.map(namePattern);
  const policy = (await findDeskConfig(options.config, "or leave it out for the usual tolerances", context))?.config
    .policy;
  const metrics = options.metric?.map(metricNamed) ?? gatingMetrics(policy);
  const tolerance = options.tolerance === undefined ? undefined : toleranceIn(options.tolerance);
  const store = await openStore(name, context);
  if (!store.isAtHand) context.progress.line(NEWEST_ALONE);
  const all = await historiesIn(store);
  const imported = await importedIn(store, tolerance);
  const [first] = [...all.map(({ benchmark }) => benchmarkId(benchmark)), ...imported.map((series) => series.name)];
  if (first === undefined)
    throw new UserError(
      `store ${name}: nothing was recorded in it; record a night with edgebench record, or name another`,
    );
  const isWanted = (name: string) => wanted.length === 0 || wanted.some((fits) => fits(name));
  const chosen = all.filter(({ benchmark }) => isWanted(benchmarkId(benchmark)));
  const others = imported.filter((series) => isWanted(series.name));
  if (chosen.length + others.length === 0)
    throw new UserError(
      `store ${name}: no benchmark in it is called ${options.patterns.join(" or ")}; write a name as in ${plain(first)}, or with * for any part of it`,
    );
  const recorded = chosen.flatMap((history) =>
    gatingIn(history.benchmark.scenario, metrics).map((metric) =>
      trendOfSessions(history, metric, marginFor(metric, tolerance, policy)),
    ),
  );
  // What another tool recorded is of no metric of ours.
  return [...recorded, ...(options.metric === undefined ? others : [])].filter(({ count }) => count > 0);
}

/** What other tools recorded before edgebench did. A tolerance in a unit of its own could be of none of theirs. */
async function importedIn(store: Store, tolerance: Margin | undefined): Promise<readonly TrendSeries[]> {
  const margin = tolerance?.kind === "relative" ? tolerance : ONE_PERCENT;
  return (await store.imported()).flatMap((history) => trendsOfImport(history, margin));
}

async function historiesIn(store: Store): Promise<readonly BenchmarkHistory[]> {
  const histories: BenchmarkHistory[] = [];
  for (const device of await store.devices())
    for (const { benchmark, points } of (await nightsAtHand(store, device)).values())
      histories.push({ benchmark, history: points.map(summaryOf) });
  return histories;
}

/** A tolerance of the command line holds for the metrics of its kind; others keep that of the policy, or their own. */
function marginFor(metric: MetricName, tolerance: Margin | undefined, policy: NightPolicy | undefined): Margin {
  const own = toleranceOf(metric, policy);
  return tolerance?.kind === own.kind ? tolerance : own;
}

function metricNamed(name: string): MetricName {
  const metric = METRIC_NAMES.find((one) => one === name);
  if (metric !== undefined) return metric;
  throw new UserError(`--metric ${name}: there is no such metric; write one of ${METRIC_NAMES.join(", ")}`);
}

async function trendOfFile(csv: string, options: TrendOptions, context: Context): Promise<TrendSeries> {
  const path = csv === "-" ? STANDARD_INPUT : resolve(context.cwd, csv);
  const file = csv === "-" ? "standard input" : shown(context, path);
  const series = readCsvSeries(await readTable(path, file), file, options.column);
  if (series.empty > 0)
    context.progress.line(
      `${file}: ${count(series.empty, "row")} without a value ${series.empty === 1 ? "is" : "are"} left out`,
    );
  const tolerance = options.tolerance === undefined ? undefined : toleranceIn(options.tolerance);
  return trendOfValues(
    `${csv === "-" ? file : basename(path)}, ${series.name}`,
    series.points,
    marginOf(series, tolerance, file),
  );
}

/** Shares of a level that may be 0 or less are none: such values move by differences. */
function marginOf({ points }: CsvSeries, tolerance: Margin | undefined, file: string): Margin {
  const low = points.find(({ value }) => value <= 0);
  if (low === undefined) return tolerance ?? ONE_PERCENT;
  if (tolerance?.kind === "relative")
    throw new UserError(
      `${file}:${low.line}: a value of ${low.value} moves by no percentage; give --tolerance as a number in the unit of the values`,
    );
  return tolerance ?? { kind: "points", value: 0 };
}

function toleranceIn(text: string): Margin {
  const size = /^(?<number>\d+(?:\.\d+)?) ?(?<percent>%?)$/.exec(text)?.groups;
  if (size === undefined)
    throw new UserError(`--tolerance ${text}: write a share like 2%, or a number in the unit of the values like 0.5`);
  return size["percent"] === "%"
    ? { kind: "relative", value: parsePercent(text) }
    : { kind: "points", value: Number(size["number"]) };
}

async function readTable(path: string, file: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      throw new UserError(
        `${file}: ${size} bytes are more than the ${MOST_BYTES} that edgebench reads; give fewer rows`,
      );
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof TypeError) throw new UserError(`${file}: not UTF-8 text; write the table as UTF-8`);
    throw new UserError(`${file}: cannot be read (${codeOf(error)}); name a file of comma-separated values`);
  }
}
