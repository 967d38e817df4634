import type { Store } from "../baseline/store.ts";
import type { RecentPoint } from "../baseline/summary.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { BlobFacts } from "../plan/blobs.ts";
import { MOST_BASELINES, type Plan, type PlannedBenchmark } from "../plan/plan.ts";
import type { Repository } from "../plan/repository.ts";
import { BaseContent } from "./base-content.ts";
import { onePerSession, summaryOf, toSession } from "./stored-sessions.ts";

/** Bitsets of more characters than this (some 240,000 images) stay in the store: the job then scores the base itself. */
const LONGEST_BITSET = 40_000;

/**
 * The plan with what the store knows of each planned benchmark: the last sessions on the line of history of what the head
 * is held against, so that jobs can screen without reading the store, and the report judges by what they saw.
 *
 * @throws UserError where the store is damaged.
 */
export async function withBaselines(
  plan: Plan,
  store: Store,
  repository: Repository,
  facts: ReadonlyMap<string, BlobFacts>,
): Promise<Plan> {
  const line = new LineOfHistory(plan.base ?? plan.head, repository);
  const content = plan.base === null ? undefined : new BaseContent(plan.base, facts, repository);
  const jobs: Plan["jobs"] = [];
  for (const job of plan.jobs) {
    if (job.skipped !== undefined) {
      jobs.push(job);
      continue;
    }
    const recent = await store.recent(job.device);
    const benchmarks: PlannedBenchmark[] = [];
    for (const planned of job.benchmarks) {
      const points = await line.newest(recent.get(planned.renamedFrom ?? planned.id)?.points ?? []);
      const digest = planned.base === null ? undefined : await content?.digestOf(planned.base, points);
      const sessions = onePerSession(points).map((point) => ({
        ...summaryOf(point),
        ofBase: planned.base !== null && (point.commit === plan.base || point.model === digest),
      }));
      benchmarks.push({ ...planned, baselines: await withAccuracy(sessions, points, store) });
    }
    jobs.push({ ...job, benchmarks });
  }
  return { ...plan, jobs };
}

/** Accuracy belongs to one model, and its bitsets are long: the newest session of what the base has that tells it carries it alone. */
async function withAccuracy(
  sessions: readonly BaselineSession[],
  points: readonly RecentPoint[],
  store: Store,
): Promise<BaselineSession[]> {
  const pointOf = (one: BaselineSession | undefined) =>
    points.find(({ session, commit }) => session === one?.session && commit === one.commit);
  const scored = (session: BaselineSession) => pointOf(session)?.accuracy !== undefined;
  const bearer = sessions.findLast((session) => session.ofBase === true && scored(session)) ?? sessions.at(-1);
  const point = pointOf(bearer);
  const accuracy = point && (await toSession(point, store)).accuracy;
  const fits = accuracy !== undefined && accuracy.correct.length <= LONGEST_BITSET;
  return sessions.map((session) => (fits && session === bearer ? { ...session, accuracy } : session));
}

/** The commits that a commit grew from, each asked for once. */
class LineOfHistory {
  readonly #tip: string;
  readonly #repository: Repository;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(tip: string, repository: Repository) {
    this.#tip = tip;
    this.#repository = repository;
  }

  /** The points on the line, those of the newest sessions that a plan carries. @param points oldest first. */
  async newest(points: readonly RecentPoint[]): Promise<readonly RecentPoint[]> {
    const found: RecentPoint[] = [];
    const sessions = new Set<string>();
    for (const point of points.toReversed()) {
      if (sessions.size === MOST_BASELINES && !sessions.has(point.session)) break;
      if (!(await this.#holds(point.commit))) continue;
      sessions.add(point.session);
      found.unshift(point);
    }
    return found;
  }

  /** False for a commit that is not here: what was never merged is no baseline. */
  #holds(commit: string): Promise<boolean> {
    if (commit === this.#tip) return Promise.resolve(true);
    const asked = this.#known.get(commit) ?? this.#repository.isAncestor(commit, this.#tip);
    this.#known.set(commit, asked);
    return asked;
  }
}
