import { UserError } from "../bench/user-error.ts";
import { type CsvRow, parseCsvTable } from "./csv-table.ts";

/** One row of a series that a user brings. */
export interface CsvPoint {
  /** 1-based, where the row starts. */
  readonly line: number;
  readonly value: number;
  /** As the file writes it. */
  readonly time?: string;
  readonly commit?: string;
}

export interface CsvSeries {
  /** Of the column of values: its header, or what else it is. */
  readonly name: string;
  /** Oldest first. */
  readonly points: readonly CsvPoint[];
  /** Rows that have no value. */
  readonly empty: number;
}

const DELIMITERS = ["\t", ";", ","];
/** Where semicolons separate, a comma is a decimal one, as spreadsheets write it in half of Europe. */
const DECIMAL_COMMA = /^\s*([+-]?\d+),(\d+)\s*$/;
const TIME_HEADER = /^(?:time|timestamp|date|datetime|day|night|when|recorded[-_ ]?at|created[-_ ]?at)$/i;
const COMMIT_HEADER = /^(?:commit|sha|hash|rev|revision|git[-_ ]?commit|commit[-_ ]?(?:id|sha|hash))$/i;
const VALUE_HEADER = /^value$/i;
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/;
/** Beyond this, squares and their sums leave what a number can hold. */
const LARGEST = 1e100;
/** A digest of seven digits and no letter would be a number. */
const COMMIT = /^(?=.*[a-f])[0-9a-f]{7,64}$/i;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads a series from a table: one column of values, beside it a column of times and one of commits where there are such, with
 * a header or none, separated by commas, semicolons or tabs. Beside semicolons, a comma in a number is a decimal one. Columns are known by their header, and without one by what is in
 * them. A row whose value is empty is a night without a measurement, and is left out.
 *
 * @param file its name, for sentences.
 * @param column the column of values: its header or its number from 1, where a table has several that could be it.
 * @throws UserError one sentence with the line, for a table that is no such series.
 */
export function readCsvSeries(text: string, file: string, column?: string): CsvSeries {
  const delimiter = delimiterOf(text);
  const table = parseCsvTable(text, [delimiter]);
  if (table.kind === "fault")
    throw new UserError(`${file}:${table.line}: ${table.fault}; write the file again as comma-separated values`);
  const [first, ...others] = delimiter === ";" ? table.rows.map(withDecimalPoints) : table.rows;
  if (first === undefined) throw new UserError(`${file}: no row in it; give one column of values, oldest first`);
  const headed = !first.fields.some((field) => NUMBER.test(field.trim()));
  const header = headed ? first.fields.map((field) => field.trim()) : undefined;
  const rows = headed ? others : [first, ...others];
  const columns = columnsOf(rows, first.fields.length, header);
  const value = valueColumn(columns, { file, line: first.line, column });
  for (const { fields, line } of rows)
    if (fields.length !== first.fields.length)
      throw new UserError(
        `${file}:${line}: ${fields.length} fields where the first row has ${first.fields.length}; give every row the same columns`,
      );
  const points = rows.flatMap((row) => pointOf(row, columns, value, file));
  refuseDisorder(points, file);
  return { name: value.name, points, empty: rows.length - points.length };
}

/** What separates the fields of the first line; a table has one way to do so. */
function delimiterOf(text: string): string {
  const line = (/[^\r\n]+/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
  return DELIMITERS.find((one) => line.includes(one)) ?? ",";
}

function withDecimalPoints({ line, fields }: CsvRow): CsvRow {
  return { line, fields: fields.map((field) => field.replace(DECIMAL_COMMA, "$1.$2")) };
}

interface Column {
  readonly index: number;
  /** Its header; without one, "column 2". */
  readonly name: string;
  readonly holds: "time" | "commit" | "numbers" | "text";
  readonly header: string | undefined;
}

function columnsOf(rows: readonly CsvRow[], count: number, header: readonly string[] | undefined): readonly Column[] {
  return Array.from({ length: count }, (_, index) => {
    const title = header?.[index];
    const cells = rows.map(({ fields }) => (fields[index] ?? "").trim()).filter((cell) => cell !== "");
    return {
      index,
      name: title === undefined || title === "" ? `column ${index + 1}` : title,
      holds: heldBy(cells, title),
      header: title,
    };
  });
}

function heldBy(cells: readonly string[], title: string | undefined): Column["holds"] {
  if (title !== undefined && TIME_HEADER.test(title)) return "time";
  if (title !== undefined && COMMIT_HEADER.test(title)) return "commit";
  if (cells.length > 0 && cells.every((cell) => TIME.test(cell))) return "time";
  if (cells.length > 0 && cells.every((cell) => COMMIT.test(cell))) return "commit";
  // One cell that is no number is a mistake to be told with its line, where nothing else could be the values.
  return cells.some((cell) => NUMBER.test(cell)) ? "numbers" : "text";
}

interface Asked {
  readonly file: string;
  readonly line: number;
  readonly column: string | undefined;
}

function valueColumn(columns: readonly Column[], { file, line, column }: Asked): Column {
  if (column !== undefined) {
    const named = columns.find(({ header }) => header === column) ?? columns[Number(column) - 1];
    if (named !== undefined) return named;
    throw new UserError(
      `${file}:${line}: no column ${JSON.stringify(column)}; name one of ${list(columns)}, or give its number from 1`,
    );
  }
  const candidates = columns.filter(({ holds }) => holds === "numbers");
  const [only, another] = candidates;
  if (only === undefined)
    throw new UserError(`${file}:${line}: no column of numbers; give one value a row, oldest first`);
  if (another === undefined) return only;
  const titled = candidates.filter(({ header }) => header !== undefined && VALUE_HEADER.test(header));
  if (titled.length === 1 && titled[0] !== undefined) return titled[0];
  throw new UserError(
    `${file}:${line}: ${candidates.length} columns could be the values (${list(candidates)}); name one with --column`,
  );
}

const list = (columns: readonly Column[]) => columns.map(({ name }) => JSON.stringify(name.slice(0, 40))).join(", ");

function pointOf({ fields, line }: CsvRow, columns: readonly Column[], value: Column, file: string): CsvPoint[] {
  const cell = (fields[value.index] ?? "").trim();
  if (cell === "") return [];
  if (!NUMBER.test(cell) || Math.abs(Number(cell)) > LARGEST)
    throw new UserError(
      `${file}:${line}: ${JSON.stringify(cell.slice(0, 40))} in ${value.name.slice(0, 40)} is no number up to 1e100; write it like 12.5 or 1.25e1, or leave it empty where nothing was measured`,
    );
  const told = (holds: Column["holds"]) => {
    const column = columns.find((one) => one.holds === holds && one.index !== value.index);
    const text = column === undefined ? "" : (fields[column.index] ?? "").trim();
    return text === "" ? undefined : text;
  };
  const [time, commit] = [told("time"), told("commit")];
  return [{ line, value: Number(cell), ...(time !== undefined && { time }), ...(commit !== undefined && { commit }) }];
}

/** Times that can be read must not go back: a series that starts with its newest value would be told the wrong way round. */
function refuseDisorder(points: readonly CsvPoint[], file: string): void {
  let last = Number.NEGATIVE_INFINITY;
  for (const { time, line } of points) {
    const now = time === undefined ? Number.NaN : Date.parse(time);
    if (Number.isNaN(now)) continue;
    if (now < last)
      throw new UserError(`${file}:${line}: ${time} is earlier than the row before; sort the rows, oldest first`);
    last = now;
  }
}
