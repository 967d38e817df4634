import type { Acceptance } from "../bench/acceptance.ts";
import { METRICS, type MetricName } from "../bench/metric.ts";
import { isAccepted } from "./accepted.ts";
import { needsRerun } from "./decide-finding.ts";
import { type FollowedSeries, notesOf, sinceLastMove } from "./follow-series.ts";
import { tellingOf } from "./level.ts";
import { isLasting, type NotedChangePoint } from "./noted-change-point.ts";
import type { NotedRerun } from "./noted-rerun.ts";
import { type Boundary, boundaryOf, rerunsBetween } from "./rerun-boundary.ts";
import { watchSeries } from "./watch-series.ts";

/** A re-run that a night owes a benchmark. */
export interface DueRerun {
  readonly cause: NotedRerun["cause"];
  readonly metrics: readonly MetricName[];
  readonly boundary: Boundary;
}

/** What is known of one benchmark. */
export interface Known {
  /** One for each metric that is followed. */
  readonly series: readonly FollowedSeries[];
  /** The last word on each change point of the store. */
  readonly noted: readonly NotedChangePoint[];
  readonly reruns: readonly NotedRerun[];
  /** Acceptances in force: what was accepted asks for nothing. */
  readonly accepted: readonly Acceptance[];
}

/**
 * The re-run that a benchmark waits for: of the largest alarm whose cause nobody knows, with the other metrics that moved
 * between the same commits; else of a warning. Undefined where none is due.
 */
export function dueRerun(known: Known): DueRerun | undefined {
  const alarms = known.series.flatMap((series) => alarmsOf(series, known));
  const [worst] = alarms.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  if (worst !== undefined) {
    const boundary = boundaryOf(worst);
    const beside = alarms.filter((one) => isSameMove(one, worst)).map(({ metric }) => metric);
    return { cause: "alarm", metrics: [...new Set(beside)], boundary };
  }
  for (const series of known.series) {
    const boundary = warningOf(series, known);
    if (boundary !== undefined) return { cause: "warning", metrics: [series.metric], boundary };
  }
  return undefined;
}

function alarmsOf(series: FollowedSeries, { noted, reruns, accepted }: Known): readonly NotedChangePoint[] {
  return notesOf(series, noted).filter(
    (change) => isLasting(change) && needsRerun(change, reruns) && !isAccepted(change, accepted),
  );
}

function isSameMove(a: NotedChangePoint, b: NotedChangePoint): boolean {
  return a.lastBefore.commit === b.lastBefore.commit && a.firstAfter.commit === b.firstAfter.commit;
}

/** Where a series looks as if it had moved for the worse between two contents that were not held against each other yet. */
function warningOf(series: FollowedSeries, { noted, reruns }: Known): Boundary | undefined {
  const { benchmark, metric, tolerance, history } = series;
  const since = sinceLastMove(history, notesOf(series, noted));
  const watched = watchSeries(since, metric, tolerance);
  if (watched.kind !== "warning" || watched.effect > 0 !== (METRICS[metric].better === "lower")) return undefined;
  const sessions = tellingOf(since, metric);
  const [good, bad] = [sessions.at(-watched.sessions - 1), sessions.at(-watched.sessions)];
  if (good === undefined || bad === undefined || good.commit === bad.commit) return undefined;
  if (good.model !== undefined && good.model === bad.model) return undefined;
  const boundary = { good: sideOf(good), bad: sideOf(bad) };
  return rerunsBetween(reruns, benchmark, metric, boundary).length > 0 ? undefined : boundary;
}

const sideOf = ({ commit, model }: { readonly commit: string; readonly model?: string | undefined }) => ({
  commit,
  ...(model !== undefined && { model }),
});
