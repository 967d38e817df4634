import type { Recent } from "../baseline/recent.ts";
import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import type { Result } from "../bench/result.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Plan } from "../plan/plan.ts";
import { onePerSession, sessionsOfChanges, toSession } from "./stored-sessions.ts";

/** What lies further back says little of a device today. */
const MOST_SESSIONS = 30;

type History = ReadonlyMap<string, readonly BaselineSession[]>;

/** The stored sessions that planned benchmarks may be held against, oldest first, for those that were measured without a base. */
export async function readHistory(plan: Plan, results: readonly Result[], store: Store): Promise<History> {
  const own = new Set(results.map(({ session }) => session.id));
  const history = new Map<string, readonly BaselineSession[]>();
  for (const { device, benchmarks } of plan.jobs) {
    const attempts = results.filter((result) => result.device.label === device);
    const baseless = benchmarks.filter(
      ({ id }) => attempts.length === 0 || !attempts.every((result) => hasBase(result, id)),
    );
    if (baseless.length === 0) continue;
    const recent = await store.recent(device);
    const merged = mergedCommits(recent, plan);
    for (const { id } of baseless) {
      const points = (recent.get(id)?.points ?? []).filter(
        (point) => !own.has(point.session) && isBaseline(point, plan, merged),
      );
      const sessions: BaselineSession[] = [];
      for (const point of onePerSession(points).slice(-MOST_SESSIONS))
        sessions.push({ ...(await toSession(point, store)), ofBase: point.commit === plan.base });
      history.set(id, sessions);
    }
  }
  return history;
}

function hasBase({ measurements }: Result, id: string): boolean {
  return measurements.some(
    ({ role, status, benchmark }) => role === "base" && status === "measured" && benchmarkId(benchmark) === id,
  );
}

/**
 * Commits known to be on the target branch: something was held against them, or a session measured nothing but them. What
 * a session measured on its own beside a base and a head was new in that change, and proves nothing of its commit.
 */
function mergedCommits(recent: Recent, plan: Plan): ReadonlySet<string> {
  const all = [...recent.values()].flatMap(({ points }) => points);
  const changes = sessionsOfChanges(all);
  const commits = all
    .filter(({ role, session }) => role === "base" || (role === "only" && !changes.has(session)))
    .map(({ commit }) => commit);
  return new Set(plan.base === null ? commits : [...commits, plan.base]);
}

/**
 * A point is a baseline if its commit is on the target branch. A base always is, and so is what a nightly run measured on
 * its own; a head only once its commit has become a base itself: the store does not say whether the pull request or push
 * that it was recorded for was merged, so a run that regressed never becomes what the next one is held against in silence. The head under judgement is never its own baseline, but a nightly run, which has no
 * base, may be held against earlier nights of the same commit.
 */
function isBaseline({ commit }: RecentPoint, plan: Plan, merged: ReadonlySet<string>): boolean {
  return merged.has(commit) && !(plan.base !== null && commit === plan.head);
}
