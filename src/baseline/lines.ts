import type { z } from "zod";
import { explainIssues, parseJson } from "../bench/document.ts";
import { UserError } from "../bench/user-error.ts";

/**
 * Reads a file of one JSON value a line.
 *
 * @param from the number of the text's first line in the file.
 * @throws UserError naming file and line: unreadable is never taken for empty, or the next write would lose history.
 */
export function parseLines<T extends z.ZodType>(
  text: string,
  file: string,
  schema: T,
  from = 1,
): readonly z.output<T>[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw brokenLine(file, lines.length + from, "the last line is cut short");
  return lines.map((line, index) => {
    const checked = schema.safeParse(parseJson(line, `${file}:${index + from}`));
    if (!checked.success) throw brokenLine(file, index + from, explainIssues(checked.error.issues));
    return checked.data;
  });
}

/** @param line counted from 1. */
export function brokenLine(file: string, line: number, what: string): UserError {
  return new UserError(`${file}:${line}: ${what}; nothing was written, restore the file from its backup or history`);
}
