import type { RecentSeries } from "../baseline/recent.ts";
import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import { type Fleet, fleetOf } from "../compare/fleet.ts";
import { daysBehind } from "../compare/fleet-entry.ts";
import { latestNotes, type NotedChangePoint } from "../trend/noted-change-point.ts";
import { type RecordedSeries, seriesNow } from "../trend/series-now.ts";
import { onePerSession } from "./stored-sessions.ts";

/** After so many days without a measurement, while others were measured, a benchmark is of the past. */
const FORGOTTEN_DAYS = 90;

/** Everything that a store knows, as it stands. */
export interface RecordedFleet {
  readonly fleet: Fleet;
  /** The last word on each change point of its benchmarks. */
  readonly changes: readonly NotedChangePoint[];
}

/**
 * Reads how every benchmark of a store stands: for each device its recent points, and the newest session of a series whose
 * values no other session repeats.
 *
 * @returns undefined for a store without any measurement.
 */
export async function recordedFleet(store: Store): Promise<RecordedFleet | undefined> {
  const changes = latestNotes(await store.changepoints());
  const recorded: RecordedSeries[] = [];
  for (const device of await store.devices())
    for (const series of (await store.recent(device)).values()) {
      const read = await readSeries(series, changes, store);
      if (read !== undefined) recorded.push(read);
    }
  const newest = recorded.map(newestOf).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
  if (newest === undefined) return undefined;
  const alive = recorded.filter((series) => daysBehind(newestOf(series), newest) <= FORGOTTEN_DAYS);
  const fleet = fleetOf(alive.map((series) => seriesNow(series, newest)));
  return fleet && { fleet, changes: alive.flatMap((series) => series.changes) };
}

const newestOf = ({ sessions }: RecordedSeries) => (sessions.at(-1) ?? sessions[0]).recordedAt;

async function readSeries(
  { benchmark, points }: RecentSeries,
  all: readonly NotedChangePoint[],
  store: Store,
): Promise<RecordedSeries | undefined> {
  const [first, ...others] = onePerSession(points);
  if (first === undefined) return undefined;
  const newest = others.at(-1) ?? first;
  const id = benchmarkId(benchmark);
  const isAlone = [first, ...others].filter(({ model }) => model === newest.model).length === 1;
  return {
    benchmark,
    sessions: [first, ...others],
    launches: isAlone ? await launchesOf(newest, id, benchmark.device, store) : [],
    changes: all.filter((change) => benchmarkId(change.benchmark) === id),
  };
}

async function launchesOf(
  point: RecentPoint,
  id: string,
  device: string,
  store: Store,
): Promise<RecordedSeries["launches"]> {
  const session = await store.session(device, point);
  const own = session?.points.find(
    ({ benchmark, commit, role }) => benchmarkId(benchmark) === id && commit === point.commit && role === point.role,
  );
  return (own?.launches ?? [])
    .filter(({ excluded }) => excluded === undefined)
    .map(({ medianNs, throughput }) => ({
      ...(point.values.latency === undefined ? {} : { latency: medianNs }),
      ...(throughput === undefined ? {} : { throughput }),
    }));
}
