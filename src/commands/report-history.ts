import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import type { Judgement } from "../compare/judgement.ts";
import type { SeriesHistory } from "../report/series-history.ts";
import { latestNotes } from "../trend/noted-change-point.ts";
import { onePerSession, summaryOf } from "./stored-sessions.ts";

/**
 * What a store remembers of the benchmarks of a judgement, by id, for the report to draw: the nights among the last points of
 * each series, and where its levels moved.
 */
export async function readSeriesHistory(
  { benchmarks }: Judgement,
  store: Store,
): Promise<ReadonlyMap<string, SeriesHistory>> {
  const changePoints = latestNotes(await store.changepoints());
  const history = new Map<string, SeriesHistory>();
  for (const device of new Set(benchmarks.map(({ benchmark }) => benchmark.device))) {
    const recent = await store.recent(device);
    const changes = changesOf([...recent.values()].flatMap(({ points }) => points));
    for (const { id, benchmark } of benchmarks) {
      const points = benchmark.device === device ? (recent.get(id)?.points ?? []) : [];
      const nights = onePerSession(points.filter(({ session }) => !changes.has(session))).map(summaryOf);
      const moved = changePoints.filter((change) => benchmarkId(change.benchmark) === id);
      if (nights.length > 0) history.set(id, { sessions: nights, changePoints: moved });
    }
  }
  return history;
}

/** Sessions that measured a change: what they say of a side is not what a night says of it. */
function changesOf(points: readonly RecentPoint[]): ReadonlySet<string> {
  return new Set(points.filter(({ role }) => role !== "only").map(({ session }) => session));
}
