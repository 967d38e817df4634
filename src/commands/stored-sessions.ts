import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";

/** Sessions that measured something for a change: they have a base or a head. */
export function sessionsOfChanges(points: readonly RecentPoint[]): ReadonlySet<string> {
  return new Set(points.filter(({ role }) => role !== "only").map(({ session }) => session));
}

/** Both sides of a session share its temperature, day and load, so a session counts once: its head where that is a baseline. Oldest first. */
export function onePerSession(points: readonly RecentPoint[]): readonly RecentPoint[] {
  const sessions = new Map<string, RecentPoint>();
  for (const point of points) {
    const before = sessions.get(point.session);
    if (before === undefined || before.role === "base") sessions.set(point.session, point);
  }
  return [...sessions.values()].sort(byAge);
}

function byAge(a: RecentPoint, b: RecentPoint): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.session < b.session ? -1 : 1);
}

/** A point as the session that it is one of, without its accuracy's bitsets and what it cost. */
export function summaryOf({ role: _, accuracy: __, tookSeconds: ___, ...session }: RecentPoint): BaselineSession {
  return session;
}

/** The same with the bitsets of its accuracy. @throws UserError where the store lost or changed them. */
export async function toSession(point: RecentPoint, store: Store): Promise<BaselineSession> {
  const { accuracy } = point;
  if (accuracy === undefined) return summaryOf(point);
  const [correct, correctTop5] = [await store.bitset(accuracy.correct), await store.bitset(accuracy.correctTop5)];
  return { ...summaryOf(point), accuracy: { ...accuracy, correct, correctTop5 } };
}
