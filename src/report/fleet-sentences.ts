import type { Unit } from "../bench/unit.ts";
import { formatValue } from "../bench/unit.ts";
import type { Fleet } from "../compare/fleet.ts";
import type { Estimate } from "../compare/fleet-entry.ts";
import type { Field } from "../compare/fleet-field.ts";
import { count } from "./figures.ts";
import { type Entries, entriesById, entryName, STANDINGS_SENTENCE } from "./fleet-words.ts";

/** How the fleet's figures are to be read. */
export const METHOD_SENTENCES: readonly string[] = [
  "A time is the median over sessions of the same model file under the same conditions since its level moved last, and its interval is Student's t between these sessions, on the log scale, at 95 %. Where there is one session, it is between that session's launches, which knows nothing of other days.",
  "Accuracies have Wilson's interval at 95 %. It takes the images for a sample; two models that answer the same images are told apart better than their intervals show.",
  "Only benchmarks of the same work and of the same images with the same labels are held against each other. Each model has its own preprocessing; what one model was fed in an older way than elsewhere is left out.",
  "A benchmark is off the front where another one is at least as good in both estimates and clearly better in one, its interval being wholly beyond. What the intervals do not tell apart stays on the front together.",
  "The most accurate is the fastest of those that the intervals do not tell apart from the best top-1. The fastest within a point is the fastest of all whose top-1 is at most a point below the best.",
  "The best trade-off has the least product of time and share of errors on the front: twice the time is worth half the errors.",
  "What was emulated, what another tool measured, and what is no better than guessing wins nothing.",
  STANDINGS_SENTENCE,
];

/** What a drawing of many values shows: `Times from 2.1 ms to 1.2 s, on a logarithmic scale.` */
export function spanText(what: string, estimates: readonly Estimate[], unit: Unit): string {
  const values = estimates.map(({ value }) => value);
  const scale = unit === "share" ? "" : ", on a logarithmic scale";
  return `${what} from ${formatValue(Math.min(...values), unit)} to ${formatValue(Math.max(...values), unit)}${scale}.`;
}

/** What the drawing of a field shows; holds foreign names. */
export function frontText({ overall, members }: Field, entries: Entries): string {
  const named = overall.front.flatMap((id) => entries.get(id) ?? []);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return "Nothing is on the front.";
  const ends = first === last ? entryName(first) : `${entryName(first)}, the fastest, to ${entryName(last)}`;
  return `${count(named.length, "benchmark")} of ${members.length} on the Pareto front, from ${ends}. Time is on a logarithmic scale; lines are intervals at 95 %.`;
}

/** Why entries are in no field, alike ones in one sentence; holds foreign names and reasons. */
export function leftOutTexts(fleet: Fleet): readonly string[] {
  const known = entriesById(fleet);
  const names = new Map<string, string[]>();
  for (const { id, why } of fleet.leftOut) {
    const entry = known.get(id);
    if (entry !== undefined) names.set(why, [...(names.get(why) ?? []), entryName(entry)]);
  }
  return [...names].map(([why, those]) => `${those.join("; ")}: ${why}.`);
}
