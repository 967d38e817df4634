import { PRECISIONS, RUNTIME_NAMES, SCENARIOS } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import type { Unit } from "../bench/unit.ts";
import { countOf, delegateOf, UNITS_OF_TIME } from "./foreign-value.ts";
import type { Imported } from "./format.ts";

/** How a file of another tool writes a unit of ours. */
export const UNIT_WORDS: { readonly [unit in Unit]: string } = {
  ns: "ns",
  bytes: "bytes",
  "per-second": "1/s",
  joules: "J",
  instructions: "instructions",
  count: "count",
  share: "share",
};

const RATES: ReadonlySet<string> = new Set([
  "1/s",
  "/s",
  "fps",
  "qps",
  "inferences/s",
  "images/s",
  "samples/s",
  "iter/sec",
  "ops/sec",
]);

/** What a value in a unit of another tool can be a metric of, and how many of the metric's base unit that unit is; undefined for units that are neither times nor rates. */
export function measureOf(
  unit: string,
): { readonly metric: "latency" | "throughput"; readonly size: number } | undefined {
  const lower = unit
    .trim()
    .toLowerCase()
    .replace(/\/(?:iter|op|inference)$/, "");
  const size = Object.hasOwn(UNITS_OF_TIME, lower) ? UNITS_OF_TIME[lower] : undefined;
  if (size !== undefined) return { metric: "latency", size };
  return RATES.has(lower) ? { metric: "throughput", size: 1 } : undefined;
}

export const metricOf = (name: string): MetricName | undefined => METRIC_NAMES.find((metric) => metric === name);

/** Whether a value can be one of a metric, in its base unit: a time or a rate of 0 is one that was not told. */
export function canBe(metric: MetricName, value: number): boolean {
  const { unit } = METRICS[metric];
  return value <= 1e18 && (unit === "ns" || unit === "per-second" ? value > 0 : value >= 0);
}

/** Of text that begins with the id of a benchmark of ours, what the id says of it; nothing of other text. */
export function saidById(text: string): Pick<Imported, "runtime" | "parameters" | "scenario"> {
  const [, , runtimeName, precisionName, ...others] = (text.split(" ")[0] ?? "").split("/");
  const runtime = RUNTIME_NAMES.find((name) => name === runtimeName);
  const precision = PRECISIONS.find((name) => name === precisionName);
  if (runtime === undefined || precision === undefined) return { parameters: {} };
  const after = (key: string) => others.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const scenario = SCENARIOS.find((name) => others.includes(name));
  return {
    runtime,
    parameters: {
      precision,
      batch: countOf(after("batch"), 65_536),
      threads: countOf(after("threads"), 1_024),
      delegate: delegateOf(after("delegate")),
    },
    ...(scenario && { scenario }),
  };
}
