import { groupBy } from "../plan/group-by.ts";
import type { Job, Plan } from "../plan/plan.ts";
import { askedJobs } from "../plan/skipping.ts";
import { count } from "./figures.ts";

/** What a plan amounts to, in one sentence: `3 of 8 benchmarks to measure between 0f3c1d9e1b7c and 9e1b7c44d2aa, on 2 devices.` */
export function planHeadline(plan: Plan): string {
  const { jobs, notPlanned, head, base } = plan;
  const asked = askedJobs(plan);
  const [touched, measured] = [benchmarksOf(jobs), benchmarksOf(asked)];
  const all = count(touched + notPlanned.length, "benchmark");
  const commits = base === null ? `at ${short(head)}` : `between ${short(base)} and ${short(head)}`;
  if (touched === 0) return `Nothing to measure ${commits}: of ${all}, none is touched.`;
  if (measured === 0) return `Nothing is measured ${commits}: of ${all}, ${touched} would be, and no device is asked.`;
  const devices =
    asked.length < jobs.length ? `${asked.length} of ${count(jobs.length, "device")}` : count(jobs.length, "device");
  return `${measured} of ${all} to measure ${commits}, on ${devices}.`;
}

function benchmarksOf(jobs: readonly Job[]): number {
  return jobs.reduce((sum, { benchmarks }) => sum + benchmarks.length, 0);
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
