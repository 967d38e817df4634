import { z } from "zod";
import { canonicalJson, type Json } from "../bench/canonical.ts";
import {
  type ImportedHistory,
  type ImportedName,
  type ImportedRun,
  importedNameSchema,
  importedRunSchema,
  importedSuiteSchema,
} from "../trend/imported-history.ts";
import { brokenLine, parseLines } from "./lines.ts";

const IMPORTED_SCHEMA = "edgebench/imported@1";

const headerSchema = importedSuiteSchema.extend({ schema: z.literal(IMPORTED_SCHEMA) });

const lineSchema = z.union([importedRunSchema, importedNameSchema]);

/** The first line of a suite's file. */
export const suiteLine = ({ source, suite }: Pick<ImportedHistory, "source" | "suite">) =>
  lineOf(headerSchema.parse({ schema: IMPORTED_SCHEMA, source, suite }));

/** The line of a run, or of a name. The same has the same line. */
export const entryLine = (entry: ImportedRun | ImportedName) => lineOf(lineSchema.parse(entry));

const lineOf = (value: Json) => `${canonicalJson(value)}\n`;

/**
 * Reads a suite's file; its runs are sorted by time, since what is imported later may be older.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty, or history would be lost.
 */
export function parseImported(text: string, file: string): ImportedHistory {
  const end = text.indexOf("\n") + 1;
  const [header] = parseLines(text.slice(0, end), file, headerSchema);
  if (header === undefined) throw brokenLine(file, 1, "it does not tell its suite");
  const { source, suite } = header;
  const lines = parseLines(text.slice(end), file, lineSchema, 2);
  const runs = lines.flatMap((line) => ("at" in line ? [line] : []));
  const names = lines.flatMap((line) => ("at" in line ? [] : [line]));
  return { source, suite, runs: runs.sort(byTime), names };
}

const byTime = (a: ImportedRun, b: ImportedRun) => Date.parse(a.at) - Date.parse(b.at);
