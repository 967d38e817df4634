import { groupBy } from "../plan/group-by.ts";
import type { Plan } from "../plan/plan.ts";
import { count } from "./figures.ts";

/** What a plan amounts to, in one sentence: `3 benchmarks on 2 devices of 8 are touched by 0f3c1d9..9e1b7c4.` */
export function planHeadline({ jobs, notPlanned, head, base }: Plan): string {
  const touched = jobs.reduce((sum, { benchmarks }) => sum + benchmarks.length, 0);
  const all = touched + notPlanned.length;
  const commits = base === null ? `at ${short(head)}` : `between ${short(base)} and ${short(head)}`;
  if (touched === 0) return `Nothing to measure ${commits}: of ${count(all, "benchmark")}, none is touched.`;
  return `${touched} of ${count(all, "benchmark")} to measure ${commits}, on ${count(jobs.length, "device")}.`;
}

function short(commit: string): string {
  return commit.slice(0, 12);
}

/** Benchmarks that are not planned, by the reason: most share one. */
export function groupByWhy(
  notPlanned: Plan["notPlanned"],
): readonly { readonly why: string; readonly ids: readonly string[] }[] {
  return [...groupBy(notPlanned, ({ why }) => why)].map(([why, same]) => ({ why, ids: same.map(({ id }) => id) }));
}
