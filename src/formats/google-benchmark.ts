import { max, mean, median, min } from "simple-statistics";
import { NOT_TOLD } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import {
  countOf,
  fieldOf,
  isObject,
  type JsonObject,
  jsonOf,
  numberOf,
  textOf,
  timeAt,
  UNITS_OF_TIME,
  versionWarning,
} from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * `--benchmark_format=json` of Google Benchmark. A repetition tells the mean of its iterations; it is a time of its own only
 * where it has a single one (`--benchmark_min_time=1x`).
 */
export const googleBenchmark: ImportFormat = {
  name: "google-benchmark",
  reads: "Google Benchmark's JSON (1.5 to 1.9)",
  read,
};

const REMEDY = "give what Google Benchmark wrote with --benchmark_format=json";
const KNOWN = { from: [1, 5], to: [1, 9] } as const;

function read(file: ForeignFile): readonly Imported[] {
  const report = jsonOf(file, REMEDY);
  const benchmarks = fieldOf(report, "benchmarks");
  if (!Array.isArray(benchmarks)) throw new UserError(`${file.name}: no benchmarks in it; ${REMEDY}`);
  const repetitions = new Map<string, JsonObject[]>();
  for (const one of benchmarks) {
    const name = textOf(fieldOf(one, "run_name")) ?? textOf(fieldOf(one, "name"));
    // Aggregates can be computed again, and those that failed tell an error in the place of times.
    if (!isObject(one) || name === undefined || fieldOf(one, "run_type") === "aggregate") continue;
    if (fieldOf(one, "error_occurred") === true || fieldOf(one, "skipped") === true) continue;
    repetitions.set(name, [...(repetitions.get(name) ?? []), one]);
  }
  if (repetitions.size === 0) throw new UserError(`${file.name}: no benchmark with times in it; ${REMEDY}`);
  const version = textOf(fieldOf(fieldOf(report, "context"), "library_version"));
  const context = factsOf(fieldOf(report, "context"));
  return [...repetitions].map(([name, runs]) => importedOf(name, runs, { file: file.name, version, ...context }));
}

interface Around {
  readonly file: string;
  readonly version: string | undefined;
  readonly environment: Imported["environment"];
  readonly notes: readonly string[];
}

function factsOf(context: unknown): Pick<Around, "environment" | "notes"> {
  const [cores, scaling] = [numberOf(fieldOf(context, "num_cpus")), fieldOf(context, "cpu_scaling_enabled")];
  const debug = fieldOf(context, "library_build_type") === "debug";
  return {
    environment: cores === undefined ? {} : { cores },
    notes: [
      ...(scaling === true ? ["the processor changed its frequency by load while it ran (cpu_scaling_enabled)"] : []),
      ...(debug ? ["the benchmark library was a debug build, which makes times longer"] : []),
    ],
  };
}

function importedOf(name: string, runs: readonly JsonObject[], around: Around): Imported {
  const { file, version, environment, notes } = around;
  const place = `${file}: ${JSON.stringify(name.slice(0, 60))}`;
  const times = runs.map((run) => timeAt(run["real_time"], unitOf(run, place), `${place}: real_time`));
  const counts = runs.map((run) => numberOf(run["iterations"]) ?? 0);
  const told = {
    entry: name,
    parameters: { threads: countOf(runs[0]?.["threads"], 1_024) },
    actual: { provider: "Google Benchmark", version: version ?? NOT_TOLD },
    environment,
    notes: [...versionWarning("Google Benchmark", version, KNOWN), ...notes],
  };
  const tool = "Google Benchmark";
  if (counts.every((count) => count === 1) && times.length > 1)
    return {
      ...told,
      kind: "times",
      launches: [{ latencyNs: times.slice(0, 100_000) }],
      source: { tool, cannotTell: CANNOT_TELL },
    };
  const iterations = counts.reduce((sum, count) => sum + count, 0);
  return {
    ...told,
    kind: "summary",
    summary: {
      ...(Number.isInteger(iterations) && iterations >= 1 && iterations <= 1e9 && { iterations }),
      values: { "latency-mean": mean(times) },
    },
    source: { tool, cannotTell: [singleTimes(times), ...CANNOT_TELL] },
  };
}

/** What is known of the spread: that of the repetitions' means. */
function singleTimes(times: readonly number[]): string {
  const ms = (ns: number) => `${(ns / 1e6).toPrecision(4)} ms`;
  const spread =
    times.length < 2
      ? ""
      : ` (${times.length} repetitions from ${ms(min([...times]))} to ${ms(max([...times]))}, median ${ms(median([...times]))})`;
  return `single times: a repetition tells the mean of its iterations${spread}`;
}

function unitOf(run: JsonObject, place: string): number {
  const unit = textOf(run["time_unit"]) ?? "ns";
  const size = Object.hasOwn(UNITS_OF_TIME, unit) ? UNITS_OF_TIME[unit] : undefined;
  if (size !== undefined) return size;
  throw new UserError(`${place}: time_unit ${JSON.stringify(unit.slice(0, 20))} is none of ns, us, ms, s; ${REMEDY}`);
}

const CANNOT_TELL = [
  "what ran: a runtime, a model or anything else",
  "the time to load, the first inference and the memory",
];
