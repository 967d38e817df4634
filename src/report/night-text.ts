import { formatMetric } from "./figures.ts";
import type { DrawnHistories, DrawnHistory, DrawnSeries, DrawnSession } from "./series-history.ts";

/** What a series tells of one of its nights: `12.3 ms`, or that the night did not tell it. */
export function nightText({ metric, values, step }: DrawnSeries, at: number): string {
  const value = values[at] ?? null;
  return value === null ? "not told" : formatMetric(metric, value * step);
}

/** A benchmark's own sessions, oldest first. */
export function sessionsOf({ sessions }: DrawnHistories, { runs }: DrawnHistory): readonly DrawnSession[] {
  return runs.flatMap(([from, count]) => sessions.slice(from, from + count));
}
