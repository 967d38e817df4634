import { z } from "zod";
import { canonicalJson } from "../bench/canonical.ts";
import {
  type ImportedHistory,
  type ImportedRun,
  importedRunSchema,
  importedSuiteSchema,
} from "../trend/imported-history.ts";
import { brokenLine, parseLines } from "./lines.ts";

const IMPORTED_SCHEMA = "edgebench/imported@1";

const headerSchema = importedSuiteSchema.extend({ schema: z.literal(IMPORTED_SCHEMA) });

/** The lines of a suite's file: the suite, then one for each run. The same history has the same lines. */
export function importedLines({ source, suite, runs }: ImportedHistory): readonly string[] {
  const header = headerSchema.parse({ schema: IMPORTED_SCHEMA, source, suite });
  return [header, ...runs.map((run) => importedRunSchema.parse(run))].map((line) => `${canonicalJson(line)}\n`);
}

/**
 * Reads a suite's file; its runs are sorted by time, since what is imported later may be older.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty, or history would be lost.
 */
export function parseImported(text: string, file: string): ImportedHistory {
  const end = text.indexOf("\n") + 1;
  const [header] = parseLines(text.slice(0, end), file, headerSchema);
  if (header === undefined) throw brokenLine(file, 1, "it does not tell its suite");
  const runs = parseLines(text.slice(end), file, importedRunSchema, 2);
  return { source: header.source, suite: header.suite, runs: [...runs].sort(byTime) };
}

const byTime = (a: ImportedRun, b: ImportedRun) => Date.parse(a.at) - Date.parse(b.at);
