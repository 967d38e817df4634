import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { StoredAccuracy } from "./point.ts";
import type { StoredSession } from "./session-file.ts";
import { type RecentPoint, summarisePoint } from "./summary.ts";

/** Of each series `recent/<device>.json` keeps so many points, */
const RECENT_POINTS = 30;
/** and so many that were measured alone, as nights do: where pushes are many, they would else leave a night no history. */
const RECENT_NIGHTS = 90;
/** Bitsets of more images than this stay in files of their own: `recent` is read whole for every plan. */
const MOST_IMAGES = 24_000;

export interface RecentSeries {
  readonly benchmark: Benchmark;
  /** Oldest first. */
  readonly points: readonly RecentPoint[];
}

/** The newest points of every series of a device, by benchmark id. */
export type Recent = ReadonlyMap<string, RecentSeries>;

/** That a device was there: its newest result, whether or not anything in it was measured. */
export interface Heartbeat {
  /** UTC, as the result tells it. */
  readonly lastResultAt: string;
  readonly session: string;
}

/** What is kept of a device to be read at once. */
export interface RecentOfDevice {
  readonly device: string;
  readonly heartbeat: Heartbeat;
  readonly series: Recent;
  /** By digest, of the newest points: what a plan's jobs score against. */
  readonly bitsets: ReadonlyMap<string, string>;
}

/**
 * The series with the points of more sessions. The outcome depends on the sessions alone, not on the order in which they
 * are added or on how often.
 */
export function withSessions(before: Recent, sessions: readonly StoredSession[]): Recent {
  const merged = new Map(before);
  for (const session of sessions) {
    for (const point of session.points) {
      const id = benchmarkId(point.benchmark);
      const points = merged.get(id)?.points ?? [];
      const summary = summarisePoint(point, session);
      if (points.some((old) => byAge(old, summary) === 0)) continue;
      merged.set(id, {
        benchmark: point.benchmark,
        points: newestOf([...points, summary].sort(byAge)),
      });
    }
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param points oldest first. */
function newestOf(points: readonly RecentPoint[]): readonly RecentPoint[] {
  const alone = points.filter(({ role }) => role === "only");
  const kept = new Set([...points.slice(-RECENT_POINTS), ...alone.slice(-RECENT_NIGHTS)]);
  return points.filter((point) => kept.has(point));
}

/** Oldest first; of one session, base before head. Zero only for the same side of the same session. */
function byAge(a: RecentPoint, b: RecentPoint): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || compareText(sideText(a), sideText(b));
}

const sideText = ({ session, role, commit }: RecentPoint) => `${session} ${role} ${commit}`;
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The newer of two. */
export function laterHeartbeat(a: Heartbeat | undefined, b: Heartbeat): Heartbeat {
  if (a === undefined) return b;
  const order = Date.parse(a.lastResultAt) - Date.parse(b.lastResultAt) || compareText(a.session, b.session);
  return order > 0 ? a : b;
}

/** The digests of bitsets that `recent` holds itself: those of each series' newest point, where they are short enough. */
export function bitsetsToHold(series: Recent): ReadonlySet<string> {
  const held = [...series.values()].flatMap(({ points }) => {
    const accuracy = points.at(-1)?.accuracy;
    return accuracy === undefined || accuracy.dataset.count > MOST_IMAGES ? [] : digestsOf(accuracy);
  });
  return new Set(held.sort(compareText));
}

/** The digests of every bitset that some recent point names. */
export function bitsetsNamed(series: Recent): ReadonlySet<string> {
  return new Set(
    [...series.values()].flatMap(({ points }) =>
      points.flatMap(({ accuracy }) => (accuracy === undefined ? [] : digestsOf(accuracy))),
    ),
  );
}

const digestsOf = ({ correct, correctTop5 }: StoredAccuracy) => [correct, correctTop5];
