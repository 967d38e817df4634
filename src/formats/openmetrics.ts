import { METRIC_NAMES, METRICS, type Metric } from "../bench/metric.ts";
import type { TextFormat } from "./export-format.ts";
import { commitOf, type ExportedValue, newestSides, valuesOf } from "./exported-values.ts";

/** OpenMetrics text 1.0, which Prometheus and what is like it read: a gauge for each metric, labels for what was measured. */
export const openMetrics: TextFormat = {
  kind: "text",
  name: "openmetrics",
  writes: "OpenMetrics text: a gauge for each metric",
  write: (results) => {
    const values = newestSides(results).flatMap(valuesOf);
    const families = METRIC_NAMES.map((name) => familyOf(METRICS[name], values));
    return `${families.flat().join("\n")}\n# EOF\n`;
  },
};

/** How many base units make one; the unit is the end of a family's name, and seconds are what everybody expects of a time. */
const UNITS: { readonly [unit in Metric["unit"]]: { readonly suffix: string; readonly perUnit: number } } = {
  ns: { suffix: "seconds", perUnit: 1e9 },
  bytes: { suffix: "bytes", perUnit: 1 },
  "per-second": { suffix: "per_second", perUnit: 1 },
  joules: { suffix: "joules", perUnit: 1 },
  instructions: { suffix: "count", perUnit: 1 },
  count: { suffix: "count", perUnit: 1 },
  share: { suffix: "ratio", perUnit: 1 },
};

function familyOf(metric: Metric, values: readonly ExportedValue[]): readonly string[] {
  const own = values.filter((value) => value.metric.name === metric.name);
  if (own.length === 0) return [];
  const { suffix, perUnit } = UNITS[metric.unit];
  const name = `edgebench_${metric.name.replaceAll("-", "_")}_${suffix}`;
  return [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${suffix}`,
    `# HELP ${name} ${escaped(metric.label)}, ${metric.better} is better.`,
    ...own.map((value) => `${name}{${labelsOf(value)}} ${value.value / perUnit}`),
  ];
}

function labelsOf({ side, benchmark }: ExportedValue): string {
  const { parameters, scenario, ...names } = benchmark;
  const { role, source } = side.measurement;
  const commit = commitOf(side.measurement);
  const labels = { ...names, ...parameters, scenario, commit, role, source: source?.tool };
  return Object.entries(labels)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(",");
}

const escaped = (text: string) =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll(/\r?\n|\r/g, "\\n");
