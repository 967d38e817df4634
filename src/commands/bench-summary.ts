import picocolors from "picocolors";
import { benchmarkId, type Scenario } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import { repetitionsOf } from "../bench/repetition.ts";
import type { Environment, Measurement, Result } from "../bench/result.ts";
import type { Judgement } from "../compare/judgement.ts";
import { sideValues } from "../compare/launch-values.ts";
import { floorFact, whyImplausible } from "../plausible/plausibility.ts";
import { jsonText } from "../report/document-text.ts";
import { clip, plain } from "../report/escape.ts";
import { formatMetric } from "../report/figures.ts";
import { renderJson } from "../report/json.ts";
import { parametersText, runtimeWord } from "../report/words.ts";
import type { Context } from "./context.ts";
import { judgementTable } from "./judgement-table.ts";
import { type Cell, terminalTable } from "./terminal-table.ts";

const NAME_LIMIT = 40;
const REASON_LIMIT = 120;
/** Metrics with a column of their own, under these heads; some only where a scenario of the result has them for its own. */
const COLUMNS = [
  ["latency", "latency", undefined],
  ["throughput", "throughput", "offline"],
  ["slowdown", "settled/start", "sustained"],
  ["load-time", "load", undefined],
  ["peak-memory", "memory", undefined],
  ["top-1", "top-1", undefined],
] as const satisfies readonly (readonly [MetricName, string, Scenario | undefined])[];

/** A result for a terminal: what was measured, what was not and why, and the comparison where there is one. */
export function summaryTable(
  result: Result,
  file: string,
  comparison: Judgement | undefined,
  context: Pick<Context, "color" | "width">,
): string {
  const scenarios = new Set(result.measurements.map(({ benchmark }) => benchmark.scenario));
  const columns = COLUMNS.filter(([, , scenario]) => scenario === undefined || scenarios.has(scenario));
  const { dim } = picocolors.createColors(context.color);
  const table: (readonly Cell[])[] = [];
  const head = ["model", "how", "side", ...columns.map(([, head]) => head), "launches"].map((text) => ({
    text,
    paint: dim,
  }));
  const untold: string[] = [];
  for (const measurement of result.measurements) {
    if (measurement.status === "measured") table.push(rowOf(measurement, columns).map((text) => ({ text })));
    else untold.push(whyNot(measurement));
  }
  const standings = result.measurements.flatMap((measurement) => standingOf(measurement, result.device.environment));
  const parts = [
    ...(table.length === 0 ? [] : [terminalTable([head, ...table], context)]),
    ...(untold.length === 0 ? [] : [["Not measured:", ...untold].join("\n")]),
    ...(standings.length === 0 ? [] : [["Beside what the device can do:", ...standings].join("\n")]),
    ...(comparison === undefined ? [] : [judgementTable(comparison, context).trimEnd()]),
    `The result is in ${plain(file)}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function rowOf(measurement: Measurement, columns: readonly (typeof COLUMNS)[number][]): string[] {
  const { benchmark, role, lostLaunches, reusedFrom } = measurement;
  const values = new Map(sideValues(measurement).map(({ metric, value }) => [metric, value]));
  const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
  return [
    plain(clip(benchmark.model, NAME_LIMIT)),
    plain(`${runtimeWord(benchmark)}, ${parametersText(benchmark)}`),
    role,
    ...columns.map(([metric]) => {
      const value = values.get(metric);
      return value === undefined ? "" : formatMetric(metric, value);
    }),
    reusedFrom === undefined ? `${repetitionsOf(measurement).length}${lost}` : "the base's",
  ];
}

/** How far the times are from the floor, or that they cannot be true; nothing where there is no floor. */
function standingOf(measurement: Measurement, environment: Environment): readonly string[] {
  const why = whyImplausible(measurement, environment);
  const told = why === undefined ? floorFact(measurement, environment)["share-of-peak"] : `implausible: ${why}`;
  const { benchmark, role } = measurement;
  return told === undefined ? [] : [`  ${plain(benchmarkId(benchmark))}, ${role}: ${plain(String(told))}`];
}

function whyNot({ benchmark, role, reason = "" }: Measurement): string {
  return `  ${plain(benchmarkId(benchmark))}, ${role}: ${plain(clip(reason, REASON_LIMIT))}`;
}

/** The same for a program: one JSON document. Times of single inferences are in the result file alone. */
export function summaryJson(result: Result, file: string, comparison: Judgement | undefined): string {
  const { device, session, measurements } = result;
  const summary = {
    file,
    device: device.label,
    session: session.id,
    measurements: measurements.map(summarise),
    ...(comparison === undefined ? {} : { comparison: JSON.parse(renderJson(comparison)) as unknown }),
  };
  return jsonText(summary, 1);
}

function summarise(measurement: Measurement) {
  const { benchmark, commit, role, status, reason, ending, notes, lostLaunches, reusedFrom } = measurement;
  return {
    id: benchmarkId(benchmark),
    commit,
    role,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(ending === undefined ? {} : { ending }),
    ...(notes === undefined ? {} : { notes }),
    ...(reusedFrom === undefined ? {} : { reusedFrom }),
    launches: repetitionsOf(measurement).length,
    lostLaunches: lostLaunches.length,
    values: Object.fromEntries(sideValues(measurement).map(({ metric, value }) => [metric, value])),
  };
}
