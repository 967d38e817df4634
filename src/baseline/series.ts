import type { Benchmark } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { explainIssues, parseJson } from "../bench/document.ts";
import { UserError } from "../bench/user-error.ts";
import { type Point, pointSchema, SERIES_SCHEMA, seriesHeaderSchema } from "./point.ts";

/**
 * Reads a series file.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty, or the next write would lose history.
 */
export function parseSeries(text: string, file: string, benchmark: Benchmark): readonly Point[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw broken(file, lines.length + 1, "the last line is cut short");
  const [first, ...rest] = lines;
  const header = seriesHeaderSchema.safeParse(parseJson(first ?? "", `${file}:1`));
  if (!header.success) throw broken(file, 1, explainIssues(header.error.issues));
  if (canonicalJson(header.data.benchmark) !== canonicalJson(benchmark))
    throw broken(file, 1, "it belongs to another benchmark");
  return rest.map((line, index) => {
    const point = pointSchema.safeParse(parseJson(line, `${file}:${index + 2}`));
    if (!point.success) throw broken(file, index + 2, explainIssues(point.error.issues));
    return point.data;
  });
}

/** The file's first line. */
export function seriesHeader(benchmark: Benchmark): string {
  return `${canonicalJson({ schema: SERIES_SCHEMA, benchmark })}\n`;
}

/** The line of one point. */
export function seriesLine(point: Point): string {
  return `${canonicalJson(point)}\n`;
}

function broken(file: string, line: number, what: string): UserError {
  return new UserError(`${file}:${line}: ${what}; nothing was written, restore the file from its backup or history`);
}
