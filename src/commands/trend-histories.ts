import type { Store } from "../baseline/store.ts";
import { type RecentPoint, summarisePoint } from "../baseline/summary.ts";
import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { BenchmarkHistory } from "../trend/trend-of-sessions.ts";
import { onePerSession, summaryOf } from "./stored-sessions.ts";

/** Everything of a series that a store gives at once. */
interface StoredSeries {
  readonly benchmark: Benchmark;
  readonly points: readonly RecentPoint[];
}

/** Every night that a store keeps, by benchmark. */
export async function allNights(store: Store): Promise<readonly BenchmarkHistory[]> {
  const histories: BenchmarkHistory[] = [];
  for (const device of await store.devices()) {
    const series = new Map<string, { benchmark: Benchmark; points: RecentPoint[] }>();
    for (const session of await store.sessions(device))
      for (const point of session.points) {
        const id = benchmarkId(point.benchmark);
        const one = series.get(id) ?? { benchmark: point.benchmark, points: [] };
        one.points.push(summarisePoint(point, session));
        series.set(id, one);
      }
    histories.push(...nightsOf([...series.values()]));
  }
  return histories;
}

/** The newest nights that a store keeps at hand, by benchmark: one file a device. */
export async function newestNights(store: Store): Promise<readonly BenchmarkHistory[]> {
  const histories: BenchmarkHistory[] = [];
  for (const device of await store.devices()) histories.push(...nightsOf([...(await store.recent(device)).values()]));
  return histories;
}

/** Nightly runs measure each benchmark alone; what was measured beside another side, or for a change, is another series. */
function nightsOf(all: readonly StoredSeries[]): readonly BenchmarkHistory[] {
  const changes = new Set(
    all.flatMap(({ points }) => points.filter(({ role }) => role !== "only").map(({ session }) => session)),
  );
  return all.map(({ benchmark, points }) => ({
    benchmark,
    history: onePerSession(points.filter(({ session }) => !changes.has(session))).map(summaryOf),
  }));
}
