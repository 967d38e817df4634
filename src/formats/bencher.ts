import type { MetricName } from "../bench/metric.ts";
import { UserError } from "../bench/user-error.ts";
import { canBe, metricOf, saidById } from "./benchmark-words.ts";
import type { TextFormat } from "./export-format.ts";
import { newestSides, valuesOf } from "./exported-values.ts";
import { isObject, jsonOf, numberOf } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * The Bencher Metric Format (bencher.dev/bmf.json): by benchmark, by measure, a value and maybe its bounds. Bencher's own
 * measures are `latency` in nanoseconds, `throughput` per second and `file-size` in bytes; all others are the user's.
 */
export const bencherExport: TextFormat = {
  kind: "text",
  name: "bencher",
  writes: "Bencher Metric Format: every metric, with 95 % intervals from two launches on",
  write: (results) =>
    renderBencher(
      new Map(
        newestSides(results).map((side) => [
          side.id,
          new Map(
            valuesOf(side).map(({ metric, value, interval }) => [
              measureOf(metric.name),
              { value, ...(interval && { lower: interval.lower, upper: interval.upper }) },
            ]),
          ),
        ]),
      ),
    ),
};

export const bencherImport: ImportFormat = {
  name: "bencher",
  reads: "Bencher Metric Format",
  read: (file) => {
    const imported = [...parseBencher(file)].flatMap(([name, measures]) => importedOf(name, measures));
    if (imported.length > 0) return imported;
    throw new UserError(`${file.name}: no measure in it that edgebench has, such as latency or throughput; ${REMEDY}`);
  },
};

const REMEDY = "give a file of the Bencher Metric Format";

export interface BencherMeasure {
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
}
/** By benchmark, by measure. */
export type BencherReport = ReadonlyMap<string, ReadonlyMap<string, BencherMeasure>>;

export function renderBencher(report: BencherReport): string {
  const measures = (of: ReadonlyMap<string, BencherMeasure>) =>
    Object.fromEntries(
      [...of].map(([measure, { value, lower, upper }]) => [
        measure,
        {
          value,
          ...(lower !== undefined && { lower_value: lower }),
          ...(upper !== undefined && { upper_value: upper }),
        },
      ]),
    );
  return `${JSON.stringify(Object.fromEntries([...report].map(([name, of]) => [name, measures(of)])), undefined, 2)}\n`;
}

/** @throws UserError one sentence for text that is not of this format. */
export function parseBencher(file: ForeignFile): BencherReport {
  const report = jsonOf(file, REMEDY);
  if (!isObject(report)) throw new UserError(`${file.name}: no object of benchmarks; ${REMEDY}`);
  return new Map(
    Object.entries(report).map(([name, measures]) => {
      const place = `${file.name}: ${JSON.stringify(name.slice(0, 60))}`;
      if (!isObject(measures)) throw new UserError(`${place}: no object of measures; ${REMEDY}`);
      return [
        name,
        new Map(
          Object.entries(measures).map(([key, value]) => [key, measureAt(value, `${place}: ${key.slice(0, 60)}`)]),
        ),
      ];
    }),
  );
}

function measureAt(measure: unknown, place: string): BencherMeasure {
  const value = isObject(measure) ? numberOf(measure["value"]) : undefined;
  if (!isObject(measure) || value === undefined) throw new UserError(`${place}: no value; ${REMEDY}`);
  const [lower, upper] = [numberOf(measure["lower_value"]), numberOf(measure["upper_value"])];
  return { value, ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
}

const measureOf = (metric: MetricName) => (metric === "model-size" ? "file-size" : metric);
const metricOfMeasure = (measure: string) => (measure === "file-size" ? "model-size" : metricOf(measure));

function importedOf(name: string, measures: ReadonlyMap<string, BencherMeasure>): readonly Imported[] {
  const values: { [metric in MetricName]?: number } = {};
  for (const [measure, { value }] of measures) {
    const metric = metricOfMeasure(measure);
    if (metric !== undefined && canBe(metric, value)) values[metric] = value;
  }
  if (Object.keys(values).length === 0) return [];
  return [
    {
      kind: "summary",
      entry: name.slice(0, 400),
      ...saidById(name),
      environment: {},
      summary: { values },
      source: { tool: "a file of the Bencher Metric Format", cannotTell: CANNOT_TELL },
      notes: [],
    },
  ];
}

const CANNOT_TELL = [
  "which tool measured, and what is inside its clock",
  "single times, and which statistic of them its latency is",
  "the device, versions of the runtime, and whether inputs were real",
];
