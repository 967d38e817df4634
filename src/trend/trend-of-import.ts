import type { Margin } from "../compare/comparison.ts";
import type { ImportedHistory, ImportedValue } from "./imported-history.ts";
import type { TrendSeries } from "./trend-document.ts";
import { type PlacedValue, trendOfValues } from "./trend-of-values.ts";

interface Series {
  readonly name: string;
  readonly unit: string;
  readonly better: ImportedValue["better"];
  readonly points: PlacedValue[];
}

/**
 * Where each series of an imported history stands, and every place at which it moved. Values are one series where name and unit
 * are the same, as that tool wrote them.
 *
 * @param tolerance a share; of series with values of 0 or less, which have no shares, every move is told.
 */
export function trendsOfImport({ source, suite, runs }: ImportedHistory, tolerance: Margin): readonly TrendSeries[] {
  const all = new Map<string, Series>();
  for (const { at, commit, values } of runs)
    for (const { name, unit, value, better } of values) {
      const key = `${name}\0${unit}`;
      const series: Series = all.get(key) ?? { name, unit, better, points: [] };
      series.points.push({ value, time: at, ...(commit !== undefined && { commit }) });
      all.set(key, series);
    }
  return [...all.values()].map(({ name, unit, better, points }) => {
    const margin: Margin = points.every(({ value }) => value > 0) ? tolerance : { kind: "points", value: 0 };
    const trend = trendOfValues(`${suite}, ${name}`, points, margin);
    const changes = trend.changes.map((change) => ({ ...change, direction: judged(change.direction, better) }));
    return { ...trend, imported: { source, suite, name, unit }, changes };
  });
}

type Direction = TrendSeries["changes"][number]["direction"];

/** Up and down in words of better and worse, where the other tool says which is which. */
function judged(direction: Direction, better: ImportedValue["better"]): Direction {
  if (better === undefined) return direction;
  return (direction === "up") === (better === "higher") ? "better" : "worse";
}
