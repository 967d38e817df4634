import { type Acceptance, acceptanceSchema } from "../bench/acceptance.ts";
import { explainIssues, parseJson } from "../bench/document.ts";
import { instantSchema } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";

/** One line of `acceptances.jsonl`: what a maintainer accepted, and when that was written. */
const acceptanceLineSchema = acceptanceSchema.extend({ acceptedAt: instantSchema });

/**
 * Reads the store's acceptances. The file is only ever appended to, so of several lines for the same benchmark and metric
 * the last counts: an acceptance is withdrawn by a line whose last day is past.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty.
 */
export function parseAcceptances(text: string, file: string): readonly Acceptance[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw broken(file, lines.length + 1, "the last line is cut short");
  const latest = new Map<string, Acceptance>();
  for (const [index, line] of lines.entries()) {
    const checked = acceptanceLineSchema.safeParse(parseJson(line, `${file}:${index + 1}`));
    if (!checked.success) throw broken(file, index + 1, explainIssues(checked.error.issues));
    const { acceptedAt: _, ...acceptance } = checked.data;
    latest.set(`${acceptance.benchmark} ${acceptance.metric}`, acceptance);
  }
  return [...latest.values()];
}

function broken(file: string, line: number, what: string): UserError {
  return new UserError(`${file}:${line}: ${what}; restore the file from its backup or history`);
}
