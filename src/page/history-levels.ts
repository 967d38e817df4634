import { median } from "simple-statistics";
import type { DrawnSeries } from "../report/series-history.ts";

/** Where a series lies between two of its moves: the median of its values there, in the metric's base unit. */
export interface DrawnLevel {
  /** The first and the last session. */
  readonly from: number;
  readonly until: number;
  readonly level: number;
}

/** The levels of a series, each from one move (or return) to the next; while it drifts it has one of its own. Stretches that tell nothing have none. */
export function levelsOf({
  values,
  step,
  changePoints,
}: Pick<DrawnSeries, "values" | "step" | "changePoints">): readonly DrawnLevel[] {
  const moves = changePoints.flatMap(({ kind, lastBefore, at, returned }) => [
    ...(kind === "drift" ? [lastBefore, at] : [at]),
    ...(returned === null ? [] : [returned]),
  ]);
  const starts = [...new Set([0, ...moves])].sort((a, b) => a - b);
  return starts.flatMap((from, index) => {
    const until = (starts[index + 1] ?? values.length) - 1;
    const told = values.slice(from, until + 1).flatMap((value) => (value === null ? [] : [value * step]));
    return told.length === 0 ? [] : [{ from, until, level: median(told) }];
  });
}
