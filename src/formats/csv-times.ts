import { UserError } from "../bench/user-error.ts";
import { saidById } from "./benchmark-words.ts";
import { type CsvRow, parseCsvTable } from "./csv-table.ts";
import { numberOf, refuseTooMany, timeAt, UNITS_OF_TIME } from "./foreign-value.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * A table with a time a row. The unit stands in the header (`latency_ms`, `time [us]`) or is said beside the file. Columns
 * `benchmark`, `commit`, `role` and `round`, as `edgebench export csv` writes them, part the times into launches.
 */
export const csvTimes: ImportFormat = {
  name: "csv-times",
  reads:
    "a table of times, a row each, with a unit in its header (latency_ms) or with --unit; also what export csv writes",
  takes: ["unit"],
  read,
};

const DELIMITERS = [",", ";", "\t"];
const WORDS: { readonly [word in string]?: string } = {
  seconds: "s",
  sec: "s",
  milliseconds: "ms",
  microseconds: "us",
  nanoseconds: "ns",
};
const HEADER =
  /^(?:latency|time|duration|elapsed|inference(?:[ _-]?time)?|real[ _-]?time|t)?[ _-]*[([]?(?<unit>ns|us|µs|ms|(?<![a-z])s|sec|seconds|milliseconds|microseconds|nanoseconds)[)\]]?$/i;
const TIMES = /^(?:latency|time|duration|elapsed|inference(?:[ _-]?time)?|value|t)$/i;
const PARTS = ["benchmark", "session", "commit", "role"] as const;

function read({ name, text, unit }: ForeignFile): readonly Imported[] {
  const table = parseCsvTable(text, DELIMITERS);
  if (table.kind === "fault")
    throw new UserError(`${name}:${table.line}: ${table.fault}; write the file again as comma-separated values`);
  const [first] = table.rows;
  if (first === undefined) throw new UserError(`${name}: no row in it; give one time a row`);
  const headed = !first.fields.some((field) => numberOf(field) !== undefined);
  const header = headed ? first.fields.map((field) => field.trim()) : [];
  const column = timesColumn(header, first, name, unit);
  const entries = new Map<string, Map<string, number[]>>();
  for (const { fields, line } of headed ? table.rows.slice(1) : table.rows) {
    if (fields.slice(first.fields.length).some((field) => field.trim() !== ""))
      throw new UserError(
        `${name}:${line}: ${fields.length} fields where the first row has ${first.fields.length}; give every row the same columns, and write decimals behind a point`,
      );
    const cell = (title: string) => (header.includes(title) ? (fields[header.indexOf(title)] ?? "") : "");
    // A launch that edgebench did not count.
    if (cell("excluded") === "yes") continue;
    const entry = PARTS.map(cell)
      .filter((part) => part !== "")
      .join(" ")
      .slice(0, 400);
    const launches = entries.get(entry) ?? new Map<string, number[]>();
    entries.set(entry, launches);
    const round = cell("round");
    const times = launches.get(round) ?? [];
    launches.set(round, times);
    times.push(timeAt(fields[column.index]?.trim(), column.unit, `${name}:${line}`));
  }
  if (entries.size === 0) throw new UserError(`${name}: no time in it; give one time a row`);
  return [...entries].map(([entry, launches]) => importedOf(entry, [...launches.values()], name));
}

function importedOf(entry: string, launches: readonly (readonly number[])[], name: string): Imported {
  for (const times of launches) refuseTooMany(times.length, name);
  if (launches.length > 1_000)
    throw new UserError(`${name}: ${launches.length} launches are more than the 1000 of a result; give fewer rounds`);
  return {
    kind: "times",
    ...(entry !== "" && { entry }),
    ...saidById(entry),
    environment: {},
    launches: launches.map((latencyNs) => ({ latencyNs })),
    source: { tool: "a table of times", cannotTell: CANNOT_TELL },
    notes: [],
  };
}

interface Column {
  readonly index: number;
  /** Nanoseconds. */
  readonly unit: number;
}

function timesColumn(header: readonly string[], first: CsvRow, name: string, unit: string | undefined): Column {
  const said = unit === undefined ? undefined : sizeOf(unit);
  if (unit !== undefined && said === undefined)
    throw new UserError(`--unit: ${JSON.stringify(unit.slice(0, 20))} is none of ns, us, ms, s`);
  const withUnit = header.flatMap((title, index) => {
    const size = sizeOf(HEADER.exec(title)?.groups?.["unit"] ?? "");
    return size === undefined ? [] : [{ index, unit: size }];
  });
  if (said !== undefined && withUnit.length === 1 && withUnit[0]?.unit !== said)
    throw new UserError(
      `--unit: the header of ${name} tells another unit than ${JSON.stringify(unit?.slice(0, 20))}; leave the option out`,
    );
  const plain = header.flatMap((title, index) => (TIMES.test(title) ? [index] : []));
  const candidates = withUnit.length > 0 ? withUnit : plain.map((index) => ({ index, unit: said }));
  const all = candidates.length > 0 ? candidates : first.fields.length === 1 ? [{ index: 0, unit: said }] : [];
  const [only, another] = all;
  if (only === undefined || another !== undefined)
    throw new UserError(
      `${name}:${first.line}: ${another === undefined ? "no column" : `${all.length} columns`} could be the times; give one, with its unit in the header: latency_ms`,
    );
  if (only.unit === undefined)
    throw new UserError(`${name}:${first.line}: the unit of the times is not told; say it with --unit ns, us, ms or s`);
  return { index: only.index, unit: only.unit };
}

function sizeOf(unit: string): number | undefined {
  const lower = unit.toLowerCase();
  const word = Object.hasOwn(WORDS, lower) ? WORDS[lower] : lower;
  return word !== undefined && Object.hasOwn(UNITS_OF_TIME, word) ? UNITS_OF_TIME[word] : undefined;
}

const CANNOT_TELL = [
  "which tool took the times, and what is inside its clock",
  "whether the times of warming up are among them",
  "the device, versions of the runtime, and whether inputs were real",
  "the time to load, the first inference and the memory",
];
