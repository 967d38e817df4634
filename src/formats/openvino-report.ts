import { UserError } from "../bench/user-error.ts";
import { parseCsvTable } from "./csv-table.ts";
import { fieldOf, isObject, jsonOf, numberOf, textOf } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import { type OpenvinoSaid, openvinoRun } from "./openvino-run.ts";

/** `benchmark_app -report_type no_counters -json_stats`: `benchmark_report.json`. */
export const openvinoJson: ImportFormat = {
  name: "openvino-json",
  reads: "benchmark_report.json of OpenVINO's benchmark_app -json_stats (2022.1 on)",
  read: readJson,
};

/** The same without `-json_stats`: `benchmark_report.csv`, separated by semicolons. */
export const openvinoCsv: ImportFormat = {
  name: "openvino-csv",
  reads: "benchmark_report.csv of OpenVINO's benchmark_app -report_type no_counters",
  read: readCsv,
};

const REMEDY = "give benchmark_report as benchmark_app wrote it";

function readJson(file: ForeignFile): readonly Imported[] {
  const report = jsonOf(file, REMEDY);
  const results = fieldOf(report, "execution_results");
  if (!isObject(results)) throw new UserError(`${file.name}: no execution_results in it; ${REMEDY}`);
  const said = new Map<string, string>();
  for (const part of [fieldOf(report, "cmd_options"), fieldOf(report, "configuration_setup"), results])
    for (const [key, value] of Object.entries(isObject(part) ? part : {}))
      if (typeof value === "string" || typeof value === "number") said.set(nameOf(key), String(value));
  return [openvinoRun(saidOf(said), file.name, REMEDY)];
}

function readCsv({ name, text }: ForeignFile): readonly Imported[] {
  // Tables of counters may follow; only the part of names and values is read.
  const table = parseCsvTable(text, [";"]);
  if (table.kind === "fault") throw new UserError(`${name}:${table.line}: ${table.fault}; ${REMEDY}`);
  const said = new Map<string, string>();
  for (const { fields } of table.rows) if (fields.length === 2) said.set(nameOf(fields[0] ?? ""), fields[1] ?? "");
  if (!table.rows.some(({ fields }) => fields[0]?.trim() === "Execution results"))
    throw new UserError(`${name}: no line "Execution results" in it; ${REMEDY}`);
  return [openvinoRun(saidOf(said), name, REMEDY)];
}

/** `latency (ms)`, `latency_median` and `Latency` differ by version and language: without units, case and underscores. */
const nameOf = (key: string) =>
  key
    .slice(0, 100)
    .toLowerCase()
    .replace(/\(.{0,20}\)/, "")
    .replaceAll("_", " ")
    .trim();

function saidOf(said: ReadonlyMap<string, string>): OpenvinoSaid {
  const first = (...names: readonly string[]) =>
    names.map((name) => said.get(name)).find((value) => value !== undefined);
  // In C++ options are told without their dash.
  const hasInput = said.has("-i") || said.has("i");
  return {
    device: textOf(first("target device", "-d", "d")),
    api: textOf(first("api", "-api")),
    precision: textOf(first("precision")),
    batch: numberOf(first("batch size", "-b", "b")),
    threads: numberOf(first("-nthreads", "nthreads")),
    requests: numberOf(first("number of parallel infer requests", "nireq", "-nireq")),
    inputs: hasInput ? "dataset" : "random",
    percentile: numberOf(first("percentile boundary", "-latency percentile", "latency percentile")),
    iterations: numberOf(first("total number of iterations", "iterations num")),
    compileMs: first("compile model time", "load network time", "import model time"),
    firstMs: first("first inference time"),
    medianMs: first("latency", "latency median"),
    meanMs: first("avg latency", "latency avg"),
    minMs: first("min latency", "latency min"),
    maxMs: first("max latency", "latency max"),
    throughput: numberOf(first("throughput")),
    version: undefined,
  };
}
