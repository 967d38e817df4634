import { median } from "simple-statistics";
import type { Store } from "../baseline/store.ts";
import { SECONDS_PER_SIDE } from "../plan/jobs.ts";
import type { Candidate } from "../plan/night.ts";
import type { Job, Plan, PlannedBenchmark, PlannedRerun } from "../plan/plan.ts";
import { type DueRerun, dueRerun } from "../trend/due-rerun.ts";
import { type FollowedSeries, notesOf, sinceLastMove } from "../trend/follow-series.ts";
import { tellingOf } from "../trend/level.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import type { NotedRerun } from "../trend/noted-rerun.ts";
import { levelUncertainty } from "../trend/uncertainty.ts";
import { followedOf, type NightSeries, nightsOf } from "./nights.ts";
import type { PastSides } from "./past-sides.ts";

/** Sessions by which the time that a benchmark takes is reckoned: the middle of them. */
const RECKONED_BY = 5;
/** A re-run has two sides. */
const SIDES = 2;
/** Warnings may cost one re-run in so many nights of each benchmark. */
const NIGHTS_PER_WARNING = 100;

/** A benchmark, and what the store tells a night of it. */
export interface KnownBenchmark {
  readonly planned: PlannedBenchmark;
  readonly candidate: Candidate;
  /** The re-run that is due, where one is. */
  readonly due: PlannedRerun | undefined;
}

/** Where the past is known from. */
export interface NightWorld {
  readonly store: Store;
  readonly past: Pick<PastSides, "at">;
  /** UTC. */
  readonly now: string;
}

interface Noted extends NightWorld {
  /** The last word on each change point. */
  readonly noted: readonly NotedChangePoint[];
  readonly reruns: readonly NotedRerun[];
}

/** What a night may measure on a device. */
export async function candidatesOf(
  { device, benchmarks }: Job,
  { policy, acceptances = [] }: Plan,
  { store, past, noted, reruns, now }: Noted,
): Promise<readonly KnownBenchmark[]> {
  const nights = nightsOf(await store.recent(device));
  const times = timesOf(nights.values());
  let warnings = warningsLeft(reruns, { device, benchmarks: benchmarks.length, now });
  const known: KnownBenchmark[] = [];
  for (const planned of benchmarks) {
    const night = nights.get(planned.id) ?? { benchmark: planned.benchmark, points: [] };
    const series = followedOf(night, policy);
    const wanted = dueRerun({ series, noted, reruns, accepted: acceptances });
    const isAllowed = wanted?.cause === "alarm" || warnings > 0;
    const due = wanted !== undefined && isAllowed ? await plannedRerun(wanted, planned, past) : undefined;
    if (due?.cause === "warning") warnings -= 1;
    known.push({ planned, due, candidate: candidateOf(night, planned.id, { series, times, noted, due }) });
  }
  return known;
}

interface OfCandidate {
  readonly series: readonly FollowedSeries[];
  /** When the device's nights were. */
  readonly times: readonly number[];
  readonly noted: readonly NotedChangePoint[];
  readonly due: PlannedRerun | undefined;
}

function candidateOf(night: NightSeries, id: string, { series, times, noted, due }: OfCandidate): Candidate {
  const last = night.points.at(-1)?.recordedAt;
  const told = series.filter(({ history, metric }) => tellingOf(history, metric).length > 0);
  const uncertainties = told.map((one) =>
    levelUncertainty({ ...one, history: sinceLastMove(one.history, notesOf(one, noted)) }),
  );
  const seconds = secondsOf(night);
  return {
    id,
    age: last === undefined ? undefined : times.filter((time) => time > Date.parse(last)).length + 1,
    uncertainty: told.length === 0 ? 1 : Math.max(...uncertainties),
    seconds,
    ...(due?.kind === "planned" && { rerun: { cause: due.cause, seconds: SIDES * seconds } }),
  };
}

function timesOf(nights: Iterable<NightSeries>): readonly number[] {
  const sessions = new Map(
    [...nights].flatMap(({ points }) => points.map((one) => [one.session, one.recordedAt] as const)),
  );
  return [...sessions.values()].map((instant) => Date.parse(instant));
}

/** What the benchmark took in its newest nights; a guess by its scenario where no night tells. */
function secondsOf({ benchmark, points }: NightSeries): number {
  const told = points.flatMap(({ tookSeconds }) => tookSeconds ?? []).slice(-RECKONED_BY);
  return told.length === 0 ? SECONDS_PER_SIDE[benchmark.scenario] : Math.max(1, median(told));
}

interface Nightly {
  readonly device: string;
  readonly benchmarks: number;
  readonly now: string;
}

/** Re-runs that warnings of a device may still cost: one in 100 nights of each benchmark. */
function warningsLeft(reruns: readonly NotedRerun[], { device, benchmarks, now }: Nightly): number {
  const since = Date.parse(now) - NIGHTS_PER_WARNING * 86_400_000;
  const made = reruns.filter(
    (one) => one.cause === "warning" && one.benchmark.device === device && Date.parse(one.notedAt) > since,
  );
  return benchmarks - made.length;
}

/** The contents of a re-run, as they are measured tonight. */
async function plannedRerun(
  { cause, metrics, boundary }: DueRerun,
  planned: PlannedBenchmark,
  past: Pick<PastSides, "at">,
): Promise<PlannedRerun> {
  const common = { cause, metrics: [...metrics] };
  const commits = { good: { commit: boundary.good.commit }, bad: { commit: boundary.bad.commit } };
  const [good, bad] = [await past.at(boundary.good.commit, planned), await past.at(boundary.bad.commit, planned)];
  if (good.kind === "none") return { kind: "impossible", ...common, ...commits, why: good.why };
  if (bad.kind === "none") return { kind: "impossible", ...common, ...commits, why: bad.why };
  if (good.content === bad.content) return { kind: "same-content", ...common, ...commits };
  return {
    kind: "planned",
    ...common,
    good: { commit: good.commit, side: good.side },
    bad: { commit: bad.commit, side: bad.side },
  };
}
