import { median } from "simple-statistics";
import type { DirectoryStore } from "../baseline/directory.ts";
import type { Point } from "../baseline/point.ts";
import type { Recent } from "../baseline/recording.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { Accuracy, Result } from "../bench/result.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Plan } from "../plan/plan.ts";

type History = ReadonlyMap<string, readonly BaselineSession[]>;

/** The stored sessions that planned benchmarks may be held against, oldest first, for those that were measured without a base. */
export async function readHistory(plan: Plan, results: readonly Result[], store: DirectoryStore): Promise<History> {
  const own = new Set(results.map(({ session }) => session.id));
  const history = new Map<string, readonly BaselineSession[]>();
  for (const { device, benchmarks } of plan.jobs) {
    const recent = await store.recent(device);
    const merged = mergedCommits(recent, plan);
    const attempts = results.filter((result) => result.device.label === device);
    for (const { id } of benchmarks) {
      if (attempts.length > 0 && attempts.every((result) => hasBase(result, id))) continue;
      const points = (recent.get(id)?.points ?? []).filter(
        (point) => !own.has(point.session) && isBaseline(point, plan, merged),
      );
      const sessions: BaselineSession[] = [];
      for (const point of onePerSession(points)) sessions.push(await toSession(point, store));
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

/** Commits known to be on the target branch: something was held against them, or they were measured on their own. */
function mergedCommits(recent: Recent, plan: Plan): ReadonlySet<string> {
  const commits = [...recent.values()].flatMap(({ points }) =>
    points.filter(({ role }) => role !== "head").map(({ commit }) => commit),
  );
  return new Set(plan.base === null ? commits : [...commits, plan.base]);
}

/**
 * A point is a baseline if its commit is on the target branch. A base always is, and so is what a nightly run measured on
 * its own; a head only once its commit has become a base itself: the store does not say whether the pull request or push
 * that it was recorded for was merged. The head under judgement is never its own baseline, but a nightly run, which has no
 * base, may be held against earlier nights of the same commit.
 */
function isBaseline({ role, commit }: Point, plan: Plan, merged: ReadonlySet<string>): boolean {
  if (plan.base !== null && commit === plan.head) return false;
  return role !== "head" || merged.has(commit);
}

/** Both sides of a session share its temperature, day and load, so a session counts once: its head where that is a baseline. Oldest first. */
function onePerSession(points: readonly Point[]): readonly Point[] {
  const sessions = new Map<string, Point>();
  for (const point of points) {
    const before = sessions.get(point.session);
    if (before === undefined || before.role === "base") sessions.set(point.session, point);
  }
  return [...sessions.values()].sort(byAge);
}

function byAge(a: Point, b: Point): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.session < b.session ? -1 : 1);
}

async function toSession(point: Point, store: DirectoryStore): Promise<BaselineSession> {
  const { session, commit, recordedAt } = point;
  return {
    session,
    commit,
    recordedAt,
    values: valuesOf(point),
    accuracy: await accuracyOf(point, store),
    environment: await store.environment(point.environment),
  };
}

/** The middle of what the summaries of launches tell, metric by metric. */
function valuesOf({ launches, model, accuracy }: Point): BaselineSession["values"] {
  const counted = launches.filter(({ excluded }) => excluded === undefined);
  const values: { [metric in MetricName]?: number } = { "model-size": model.bytes };
  for (const [metric, tell] of SUMMARISED) {
    const told = counted.flatMap((launch) => tell(launch) ?? []);
    if (told.length > 0) values[metric] = median(told);
  }
  if (accuracy !== undefined) {
    values["top-1"] = accuracy.top1Correct / accuracy.dataset.count;
    values["top-5"] = accuracy.top5Correct / accuracy.dataset.count;
  }
  return values;
}

type LaunchSummary = Point["launches"][number];

const SUMMARISED: readonly (readonly [MetricName, (launch: LaunchSummary) => number | undefined])[] = [
  ["latency", ({ medianNs }) => medianNs],
  ["latency-p95", ({ p95Ns }) => p95Ns],
  ["throughput", ({ throughput }) => throughput],
  ["load-time", ({ loadNs }) => loadNs],
  ["first-inference", ({ firstNs }) => firstNs],
  ["peak-memory", ({ peakRssBytes }) => (peakRssBytes > 0 ? peakRssBytes : undefined)],
];

async function accuracyOf({ accuracy }: Point, store: DirectoryStore): Promise<Accuracy | undefined> {
  if (accuracy === undefined) return undefined;
  const [correct, correctTop5] = [await store.bitset(accuracy.correct), await store.bitset(accuracy.correctTop5)];
  return { ...accuracy, correct, correctTop5 };
}
