import { METRICS, type MetricName } from "../bench/metric.ts";
import { UserError } from "../bench/user-error.ts";
import { groupBy } from "../plan/group-by.ts";
import { canBe, measureOf, metricOf, saidById, UNIT_WORDS } from "./benchmark-words.ts";
import type { TextFormat } from "./export-format.ts";
import { commitOf, type ExportedValue, newestSides, valuesOf } from "./exported-values.ts";
import { isObject, jsonOf, numberOf, textOf } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * The custom JSON of github-action-benchmark: an array of `{name, unit, value, range?, extra?}`. Which way is better is not in
 * the file but in the action's input `tool`, so metrics of the two directions take a file each.
 */
export const githubActionSmaller = exportOf("smaller", "customSmallerIsBetter", "lower");
export const githubActionBigger = exportOf("bigger", "customBiggerIsBetter", "higher");

export const githubActionImport: ImportFormat = {
  name: "github-action-benchmark",
  reads: "the custom JSON of github-action-benchmark, of either direction",
  read,
};

const REMEDY = "give the file that github-action-benchmark's output-file-path names";

export interface Bench {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly range?: string;
  readonly extra?: string;
}

function exportOf(direction: string, tool: string, better: "lower" | "higher"): TextFormat {
  return {
    kind: "text",
    name: `github-action-benchmark-${direction}`,
    writes: `github-action-benchmark's custom JSON for tool: ${tool}`,
    write: (results) =>
      renderBenches(
        newestSides(results)
          .flatMap(valuesOf)
          .filter(({ metric }) => metric.better === better)
          .map(benchOf),
      ),
  };
}

function benchOf({ side, metric, value, interval, launches }: ExportedValue): Bench {
  const { measurement } = side;
  const commit = commitOf(measurement);
  const extra = [
    ...(launches.length > 0 ? [`launches: ${launches.length}`] : []),
    ...(commit === undefined ? [] : [`commit: ${commit}`]),
    ...(measurement.source === undefined ? [] : [`measured by: ${measurement.source.tool}`]),
  ];
  return {
    name: `${side.id} ${metric.name}`,
    unit: UNIT_WORDS[metric.unit],
    value,
    ...(interval && { range: `± ${Number(((interval.upper - interval.lower) / 2).toPrecision(3))}` }),
    ...(extra.length > 0 && { extra: extra.join("\n") }),
  };
}

export function renderBenches(benches: readonly Bench[]): string {
  return `${JSON.stringify(benches, undefined, 2)}\n`;
}

/** @throws UserError one sentence for text that is not of this format. */
export function parseBenches(file: ForeignFile): readonly Bench[] {
  const benches = jsonOf(file, REMEDY);
  if (!Array.isArray(benches)) throw new UserError(`${file.name}: no array of benchmarks; ${REMEDY}`);
  return benches.map((bench: unknown, index) => {
    const place = `${file.name}: [${index}]`;
    if (!isObject(bench)) throw new UserError(`${place}: no object; ${REMEDY}`);
    const { name, unit, range, extra } = bench;
    const value = numberOf(bench["value"]);
    if (typeof name !== "string" || typeof unit !== "string" || value === undefined)
      throw new UserError(`${place}: name, unit and value are not all there; ${REMEDY}`);
    return {
      name,
      unit,
      value,
      ...(isText(range) && { range: String(range) }),
      ...(isText(extra) && { extra: String(extra) }),
    };
  });
}

/** The action takes a number for text. */
const isText = (value: unknown) => typeof value === "string" || typeof value === "number";

interface Read {
  readonly entry: string;
  readonly metric: MetricName;
  readonly value: number;
  readonly isGuess: boolean;
}

function read(file: ForeignFile): readonly Imported[] {
  const found = parseBenches(file).flatMap(readBench);
  if (found.length === 0) throw new UserError(`${file.name}: no time and no rate in it, by its units; ${REMEDY}`);
  return [...groupBy(found, ({ entry }) => entry)].map(([entry, read]) => importedOf(entry, read));
}

/** A name of ours tells the metric; of others the unit tells at least whether it is a time or a rate. */
function readBench({ name, unit, value }: Bench): readonly Read[] {
  const at = name.lastIndexOf(" ");
  const metric = metricOf(name.slice(at + 1));
  if (metric !== undefined && at > 0 && UNIT_WORDS[METRICS[metric].unit] === unit)
    return !canBe(metric, value) ? [] : [{ entry: name.slice(0, at), metric, value, isGuess: false }];
  const measure = measureOf(unit);
  if (measure === undefined || textOf(name) === undefined || !canBe(measure.metric, value * measure.size)) return [];
  return [{ entry: name, metric: measure.metric, value: value * measure.size, isGuess: true }];
}

function importedOf(entry: string, read: readonly Read[]): Imported {
  const values: { [metric in MetricName]?: number } = {};
  for (const { metric, value } of read) values[metric] = value;
  const guessed = read.some(({ isGuess }) => isGuess);
  return {
    kind: "summary",
    entry: entry.slice(0, 400),
    ...saidById(entry),
    environment: {},
    summary: { values },
    source: {
      tool: "a file of github-action-benchmark",
      cannotTell: [
        "which tool measured, and what is inside its clock",
        ...(guessed ? ["which statistic its value is, taken for a median"] : []),
        "single times and how they spread: its range is text of any meaning",
        "the device, versions of the runtime, and whether inputs were real",
      ],
    },
    notes: [],
  };
}
