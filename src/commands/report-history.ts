import type { SessionName } from "../baseline/layout.ts";
import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import { UserError } from "../bench/user-error.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { groupBy } from "../plan/group-by.ts";
import type { SeriesHistory } from "../report/series-history.ts";
import { latestNotes, type NotedChangePoint } from "../trend/noted-change-point.ts";
import { nightsAtHand, nightsOf } from "./nights.ts";
import { MOST_READ, olderNights } from "./older-nights.ts";
import { onePerSession, summaryOf } from "./stored-sessions.ts";

/** What is said where a store is not at hand. */
export const FEW_OLDER =
  "of a branch the report draws the newest nights and a few older ones; clone it and name the folder for all of them";

/** A store has at least so many points of a series in one file for its device; where there are fewer, they are all. */
const SURELY_AT_HAND = 30;

type Nights = Omit<SeriesHistory, "changePoints" | "later">;
const NONE: ReadonlyMap<string, readonly RecentPoint[]> = new Map();
type Notes = ReadonlyMap<string, readonly NotedChangePoint[]>;

/**
 * What a store remembers of the benchmarks of a judgement, by id, for the report to draw: their nights, and where their levels
 * moved. Nights after the last one that measured the base are left out and counted: they measured what the head does not have.
 */
export async function readSeriesHistory(
  { base, benchmarks }: Judgement,
  store: Store,
): Promise<ReadonlyMap<string, SeriesHistory>> {
  const noted = groupBy(latestNotes(await store.changepoints()), ({ benchmark }) => benchmarkId(benchmark));
  const history = new Map<string, SeriesHistory>();
  const devices = groupBy(benchmarks, ({ benchmark }) => benchmark.device);
  for (const [device, judged] of devices) {
    const nights = store.isAtHand
      ? await wholeNights(store, device)
      : await nightsOfBranch(store, device, { judged, noted, most: Math.floor(MOST_READ.sessions / devices.size) });
    for (const { id } of judged) {
      const { sessions, isWhole } = nights(id);
      const until = sessions.findLastIndex(({ commit }) => commit === base);
      const kept = until < 0 ? sessions : sessions.slice(0, until + 1);
      const later = sessions.length - kept.length;
      if (kept.length > 0) history.set(id, { sessions: kept, isWhole, later, changePoints: noted.get(id) ?? [] });
    }
  }
  return history;
}

async function wholeNights(store: Store, device: string): Promise<(id: string) => Nights> {
  const nights = await nightsAtHand(store, device);
  return (id) => ({ sessions: nights.get(id)?.points.map(summaryOf) ?? [], isWhole: true });
}

interface Wanted {
  readonly judged: readonly BenchmarkJudgement[];
  readonly noted: Notes;
  /** Sessions that may be read beside those at hand. */
  readonly most: number;
}

/** Those at hand, and few older ones of series that have more; a branch that holds no more is asked for no more. */
async function nightsOfBranch(
  store: Store,
  device: string,
  { judged, noted, most }: Wanted,
): Promise<(id: string) => Nights> {
  const recent = await store.recent(device);
  const atHand = nightsOf(recent);
  const pointsOf = (id: string): readonly RecentPoint[] => atHand.get(id)?.points ?? [];
  const longer = judged.map(({ id }) => id).filter((id) => (recent.get(id)?.points.length ?? 0) >= SURELY_AT_HAND);
  const oldest = longer.flatMap((id) => (pointsOf(id)[0] ?? recent.get(id)?.points.at(-1))?.recordedAt ?? []);
  const before = oldest.sort().at(-1);
  const named = longer.flatMap((id) => (noted.get(id) ?? []).flatMap(nightsOfMove));
  const older = before === undefined ? NONE : await readable(olderNights(store, device, { before, named, most }));
  return (id) => {
    const points = onePerSession([...(older.get(id) ?? []), ...pointsOf(id)]);
    return { sessions: points.map(summaryOf), isWhole: !longer.includes(id) };
  };
}

/** What is only drawn is no reason for a report to fail: nothing, where it cannot be read. */
async function readable(nights: Promise<typeof NONE>): Promise<typeof NONE> {
  try {
    return await nights;
  } catch (error) {
    if (error instanceof UserError) return NONE;
    throw error;
  }
}

function nightsOfMove({ lastBefore, firstAfter, returned }: NotedChangePoint): readonly SessionName[] {
  return [lastBefore, firstAfter, ...(returned === undefined ? [] : [returned])];
}
