import type { SessionName } from "../baseline/layout.ts";
import type { Store } from "../baseline/store.ts";
import { type RecentPoint, summarisePoint } from "../baseline/summary.ts";
import { benchmarkId } from "../bench/benchmark.ts";

/** Of a branch each of these is a request: the folder of months, months, and sessions of all devices together. */
export const MOST_READ = { months: 12, sessions: 27 } as const;

export interface OlderNights {
  /** Nights before this instant are asked for. */
  readonly before: string;
  /** Those that are read before others: where levels moved. However long ago. */
  readonly named: readonly SessionName[];
  /** So many at most. */
  readonly most: number;
}

/**
 * Few of the nights of a device that are not at hand, by the benchmark's id and in no order: those that are named, the newest
 * first, and as many others as may be read, spread evenly over the sessions of a year. What measured a change is no night.
 *
 * @throws UserError where one of them is damaged, or the store cannot be reached.
 */
export async function olderNights(
  store: Store,
  device: string,
  { before, named, most }: OlderNights,
): Promise<ReadonlyMap<string, readonly RecentPoint[]>> {
  const day = before.slice(0, 10);
  const wanted = new Map(
    [...named]
      .filter(({ recordedAt }) => recordedAt < before)
      .sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))
      .slice(0, most)
      .map((name) => [name.session, name]),
  );
  const names = wanted.size < most ? await store.sessionNames(device, MOST_READ.months) : [];
  const others = names.filter(({ session, recordedAt }) => recordedAt < day && !wanted.has(session));
  for (const name of evenly(others, most - wanted.size)) wanted.set(name.session, name);
  const sessions = await Promise.all([...wanted.values()].map((name) => store.session(device, name)));
  const nights = new Map<string, RecentPoint[]>();
  for (const session of sessions) {
    if (session === undefined || session.points.some(({ role }) => role !== "only")) continue;
    for (const point of session.points) {
      const id = benchmarkId(point.benchmark);
      nights.set(id, [...(nights.get(id) ?? []), summarisePoint(point, session)]);
    }
  }
  return nights;
}

/** So many of some, the first one among them, as far apart from each other as they can be. */
function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as T);
}
