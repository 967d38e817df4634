import type { RecentSeries } from "../baseline/recent.ts";
import type { Store } from "../baseline/store.ts";
import type { Acceptance } from "../bench/acceptance.ts";
import { isInForce } from "../bench/acceptance.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { namePattern } from "../bench/name-pattern.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Margin } from "../compare/comparison.ts";
import type { GitHub } from "../github/client.ts";
import type { Plan } from "../plan/plan.ts";
import { effectNow, type Followed, followSeries } from "../trend/follow-series.ts";
import { isLasting, latestNotes, type NotedChangePoint } from "../trend/noted-change-point.ts";
import { type LastingChange, tellIssues } from "./level-issues.ts";
import { onePerSession, summaryOf } from "./stored-sessions.ts";

export interface LevelsInput {
  /** Opened after the night was recorded. */
  readonly store: Store;
  readonly devices: readonly string[];
  /** Which metrics are watched, how much is no change to the user, and what was accepted; the defaults where there is no plan. */
  readonly plan?: Pick<Plan, "policy" | "acceptances"> | undefined;
  /** Where issues are opened; undefined where they are not. */
  readonly github?: GitHub | undefined;
  /** UTC, as `Date.prototype.toISOString` writes it. */
  readonly now: string;
  /** A line of the log. */
  readonly say: (sentence: string) => void;
}

/** One metric of one series, as it is recorded. */
type Watched = Omit<Followed, "noted">;

/**
 * Follows the level of every series of some devices after a nightly run: notes in the store where one moved or returned, and
 * keeps an issue for each that made a series worse, unless that was accepted.
 */
export async function followLevels(input: LevelsInput): Promise<void> {
  const { store, github, plan, now, say } = input;
  const lines = await store.changepoints();
  const known = latestNotes(lines);
  const watched = await watchedSeries(input);
  const notes = watched.flatMap((series) =>
    followSeries({ ...series, noted: known.filter((change) => isOf(change, series)) }, now),
  );
  for (const note of notes) say(noteSentence(note));
  if (notes.length > 0) await store.noteChangepoints(notes);
  if (github === undefined) return;
  const changes = latestNotes([...lines, ...notes]).filter(({ direction }) => direction === "worse");
  const accepted = [...(plan?.acceptances ?? []), ...(await store.acceptances())].filter((one) => isInForce(one, now));
  await tellIssues({
    github,
    say,
    lasting: lastingNow(
      changes.filter((change) => isLasting(change) && !isAccepted(change, accepted)),
      watched,
    ),
    returned: changes.filter(({ returned }) => returned !== undefined),
  });
}

/** Nightly runs measure each benchmark alone; what was measured beside another side, or for a change, is another series. */
async function watchedSeries({ store, devices, plan }: LevelsInput): Promise<readonly Watched[]> {
  const metrics = plan?.policy.gate.metrics ?? METRIC_NAMES.filter((metric) => METRICS[metric].gates);
  const watched: Watched[] = [];
  for (const device of devices) {
    const all = [...(await store.recent(device)).values()];
    const changes = new Set(
      all.flatMap(({ points }) => points.filter(({ role }) => role !== "only").map(({ session }) => session)),
    );
    for (const series of all) {
      const history = nightsOf(series, changes);
      for (const metric of gatingIn(series.benchmark.scenario, metrics))
        watched.push({ benchmark: series.benchmark, metric, tolerance: toleranceOf(metric, plan), history });
    }
  }
  return watched;
}

function nightsOf({ points }: RecentSeries, changes: ReadonlySet<string>): readonly BaselineSession[] {
  return onePerSession(points.filter(({ session }) => !changes.has(session))).map(summaryOf);
}

function toleranceOf(metric: MetricName, plan: LevelsInput["plan"]): Margin {
  return plan?.policy.tolerance[metric] ?? METRICS[metric].tolerance;
}

function isOf(change: NotedChangePoint, { benchmark, metric }: Watched): boolean {
  return change.metric === metric && benchmarkId(change.benchmark) === benchmarkId(benchmark);
}

/** A lasting change is told by its newest nights, so only where its series is still recorded. */
function lastingNow(changes: readonly NotedChangePoint[], watched: readonly Watched[]): readonly LastingChange[] {
  return changes.flatMap((change) => {
    const series = watched.find((one) => isOf(change, one));
    const newest = series?.history.at(-1);
    if (series === undefined || newest === undefined) return [];
    const others = changes.filter(({ firstAfter }) => firstAfter.session === change.firstAfter.session);
    const moved = new Set(others.map(({ benchmark }) => benchmarkId(benchmark)));
    return [
      {
        change,
        tonight: { effect: effectNow(change, series), day: newest.recordedAt.slice(0, 10), others: moved.size - 1 },
      },
    ];
  });
}

/** Whether a maintainer said that the series may be worse by so much. */
function isAccepted({ benchmark, metric, effect }: NotedChangePoint, acceptances: readonly Acceptance[]): boolean {
  const { kind } = METRICS[metric].tolerance;
  return acceptances.some(
    ({ benchmark: pattern, metric: accepted, upTo }) =>
      accepted === metric &&
      namePattern(pattern)(benchmarkId(benchmark)) &&
      upTo.kind === kind &&
      Math.abs(effect) <= upTo.value,
  );
}

function noteSentence({ benchmark, metric, direction, firstAfter, returned }: NotedChangePoint): string {
  const what = `${METRICS[metric].label} of ${benchmarkId(benchmark)}`;
  return returned === undefined
    ? `${what} moved for the ${direction} with ${firstAfter.commit.slice(0, 10)}.`
    : `${what} returned with ${returned.commit.slice(0, 10)}.`;
}
