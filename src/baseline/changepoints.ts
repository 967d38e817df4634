import { canonicalJson } from "../bench/canonical.ts";
import { type NotedChangePoint, notedChangePointSchema } from "../trend/noted-change-point.ts";
import { parseLines } from "./lines.ts";

/**
 * Reads the store's change points: every line, in the order in which they were noted.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty.
 */
export function parseChangePoints(text: string, file: string): readonly NotedChangePoint[] {
  return parseLines(text, file, notedChangePointSchema);
}

/** The line of a change point. @throws Error (a fault of ours) for one that could not be read again. */
export function changePointLine(noted: NotedChangePoint): string {
  return `${canonicalJson(notedChangePointSchema.parse(noted))}\n`;
}
