import { METRIC_NAMES, METRICS, type Metric } from "../bench/metric.ts";
import type { ExportFormat } from "./export-format.ts";
import { type ExportedValue, newestSides, valuesOf } from "./exported-values.ts";

/** OpenMetrics text 1.0, which Prometheus and what is like it read: a gauge for each metric, labels for what was measured. */
export const openMetrics: ExportFormat = {
  name: "openmetrics",
  writes: "OpenMetrics text: a gauge for each metric",
  write: (results) => {
    const values = newestSides(results).flatMap(valuesOf);
    const families = METRIC_NAMES.map((name) => familyOf(METRICS[name], values));
    return `${families.flat().join("\n")}\n# EOF\n`;
  },
};

/** The unit is the end of a family's name, and seconds are what everybody expects of a time. */
const UNITS: { readonly [unit in Metric["unit"]]: { readonly suffix: string; readonly scale: number } } = {
  ns: { suffix: "seconds", scale: 1e-9 },
  bytes: { suffix: "bytes", scale: 1 },
  "per-second": { suffix: "per_second", scale: 1 },
  joules: { suffix: "joules", scale: 1 },
  instructions: { suffix: "count", scale: 1 },
  count: { suffix: "count", scale: 1 },
  share: { suffix: "ratio", scale: 1 },
};

function familyOf(metric: Metric, values: readonly ExportedValue[]): readonly string[] {
  const own = values.filter((value) => value.metric.name === metric.name);
  if (own.length === 0) return [];
  const { suffix, scale } = UNITS[metric.unit];
  const name = `edgebench_${metric.name.replaceAll("-", "_")}_${suffix}`;
  return [
    `# TYPE ${name} gauge`,
    `# UNIT ${name} ${suffix}`,
    `# HELP ${name} ${escaped(metric.label)}, ${metric.better} is better.`,
    ...own.map((value) => `${name}{${labelsOf(value)}} ${value.value * scale}`),
  ];
}

function labelsOf({ side, benchmark }: ExportedValue): string {
  const { parameters, scenario, ...names } = benchmark;
  const { commit, role, source } = side.measurement;
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
