import { formatMetric } from "./figures.ts";
import type { DrawnSeries } from "./series-history.ts";

/** What a series tells of one of its nights: `12.3 ms`, or that the night did not tell it. */
export function nightText({ metric, values, step }: DrawnSeries, at: number): string {
  const value = values[at] ?? null;
  return value === null ? "not told" : formatMetric(metric, value * step);
}
