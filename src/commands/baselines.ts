import type { DirectoryStore } from "../baseline/directory.ts";
import type { Point } from "../baseline/point.ts";
import type { Recent } from "../baseline/recording.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { MOST_BASELINES, type Plan, type PlannedBenchmark } from "../plan/plan.ts";
import type { FileSource, Side } from "../plan/side.ts";
import type { Tree } from "../plan/tree.ts";
import type { Repository } from "../repository/repository.ts";
import { onePerSession, toSession } from "./stored-sessions.ts";

/** Bitsets of more characters than this (some 240,000 images) stay in the store: the job then scores the base itself. */
const LONGEST_BITSET = 40_000;

/**
 * The plan with what the store knows of each planned benchmark: the last sessions on the line of history of what the head
 * is held against, so that jobs can screen without reading the store, and the report judges by what they saw.
 *
 * @throws UserError where the store is damaged.
 */
export async function withBaselines(plan: Plan, store: DirectoryStore, repository: Repository): Promise<Plan> {
  const line = new LineOfHistory(plan, repository);
  const jobs: Plan["jobs"] = [];
  for (const job of plan.jobs) {
    const recent = await store.recent(job.device);
    const benchmarks: PlannedBenchmark[] = [];
    for (const planned of job.benchmarks)
      benchmarks.push({ ...planned, baselines: await baselinesOf(planned, recent, line, store) });
    jobs.push({ ...job, benchmarks });
  }
  return { ...plan, jobs };
}

async function baselinesOf(
  { id, base, renamedFrom }: PlannedBenchmark,
  recent: Recent,
  line: LineOfHistory,
  store: DirectoryStore,
): Promise<BaselineSession[]> {
  const points: Point[] = [];
  for (const point of recent.get(renamedFrom ?? id)?.points ?? [])
    if (await line.holds(point.commit)) points.push(point);
  const sessions: BaselineSession[] = [];
  for (const point of onePerSession(points).slice(-MOST_BASELINES)) {
    const { accuracy: _, ...session } = await toSession(point, store);
    sessions.push({ ...session, ofBase: base !== null && (await line.hasSameFiles(point.commit, base)) });
  }
  return withAccuracy(sessions, points, store);
}

/** Accuracy belongs to one model, and its bitsets are long: the newest session of what the base has carries it alone. */
async function withAccuracy(
  sessions: readonly BaselineSession[],
  points: readonly Point[],
  store: DirectoryStore,
): Promise<BaselineSession[]> {
  const bearer = sessions.findLast(({ ofBase }) => ofBase === true) ?? sessions.at(-1);
  const point = points.find(({ session, commit }) => session === bearer?.session && commit === bearer.commit);
  const accuracy = point && (await toSession(point, store)).accuracy;
  const fits = accuracy !== undefined && accuracy.correct.length <= LONGEST_BITSET;
  return sessions.map((session) => (fits && session === bearer ? { ...session, accuracy } : session));
}

/** The commits that what the head is held against grew from, asked of git once each. */
class LineOfHistory {
  readonly #tip: string;
  readonly #base: string | null;
  readonly #repository: Repository;
  readonly #known = new Map<string, Promise<boolean>>();
  readonly #trees = new Map<string, Promise<Tree>>();

  constructor({ base, head }: Plan, repository: Repository) {
    this.#tip = base ?? head;
    this.#base = base;
    this.#repository = repository;
  }

  /** False for a commit that is not here: what was never merged is no baseline. */
  holds(commit: string): Promise<boolean> {
    const asked =
      this.#known.get(commit) ??
      this.#repository.hasCommit(commit).then((here) => here && this.#repository.isAncestor(commit, this.#tip));
    this.#known.set(commit, asked);
    return asked;
  }

  /** Whether a commit has the model files of a side, byte for byte, at their places. */
  async hasSameFiles(commit: string, { model, externalData }: Side): Promise<boolean> {
    if (commit === this.#base) return true;
    const sources = [model, ...externalData.map(({ source }) => source)];
    if (!sources.every(isInGit)) return false;
    const tree = this.#trees.get(commit) ?? this.#repository.tree(commit);
    this.#trees.set(commit, tree);
    const { files } = await tree;
    return sources.every(({ path, blob }) => files.get(path)?.blob === blob);
  }
}

/** A file that git knows by content. A pinned URL may be moved and re-pinned anywhere in the configuration. */
function isInGit(source: FileSource): source is Extract<FileSource, { readonly blob: string }> {
  return source.kind === "git" || source.kind === "lfs";
}
