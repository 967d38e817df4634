import { canonicalJson } from "../bench/canonical.ts";
import { type NotedRerun, notedRerunSchema } from "../trend/noted-rerun.ts";
import { parseLines } from "./lines.ts";

/**
 * Reads the store's re-runs: every line, in the order in which they were noted.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty.
 */
export function parseReruns(text: string, file: string): readonly NotedRerun[] {
  return parseLines(text, file, notedRerunSchema);
}

/** The line of a re-run. @throws Error (a fault of ours) for one that could not be read again. */
export function rerunLine(noted: NotedRerun): string {
  return `${canonicalJson(notedRerunSchema.parse(noted))}\n`;
}
