import { type Acceptance, acceptanceSchema } from "../bench/acceptance.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { instantSchema } from "../bench/result.ts";
import { parseLines } from "./lines.ts";

/** One line of `acceptances.jsonl`: what a maintainer accepted, and when that was written. */
const acceptanceLineSchema = acceptanceSchema.extend({ acceptedAt: instantSchema });

/**
 * Reads the store's acceptances. The file is only ever appended to, so of several lines for the same benchmark and metric
 * the last counts: an acceptance is withdrawn by a line whose last day is past.
 *
 * @throws UserError naming file and line: unreadable is never taken for empty.
 */
export function parseAcceptances(text: string, file: string): readonly Acceptance[] {
  const latest = new Map<string, Acceptance>();
  for (const { acceptedAt: _, ...acceptance } of parseLines(text, file, acceptanceLineSchema))
    latest.set(`${acceptance.benchmark} ${acceptance.metric}`, acceptance);
  return [...latest.values()];
}

/** The line of an acceptance; `acceptedAt` is in UTC. */
export function acceptanceLine(acceptance: Acceptance, acceptedAt: string): string {
  return `${canonicalJson({ ...acceptance, acceptedAt })}\n`;
}
