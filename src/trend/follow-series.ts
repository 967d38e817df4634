import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Margin } from "../compare/comparison.ts";
import { type ChangePoint, sighting } from "./change-point.ts";
import { levelOn, marginOn, middleOn, type Scale, scaleOf, tellingOf, valuesOn } from "./level.ts";
import { isLasting, type NotedChangePoint } from "./noted-change-point.ts";
import { watchSeries } from "./watch-series.ts";

/** So many of the newest sessions must lie at the old level before it is said to have returned. */
const NEWEST = 3;

/** One metric of one series, as it is recorded. */
export interface FollowedSeries {
  readonly benchmark: Benchmark;
  readonly metric: MetricName;
  readonly tolerance: Margin;
  /** The newest sessions of the series, oldest first. */
  readonly history: readonly BaselineSession[];
}

/** Of what is noted, what is of a series and metric. */
export function notesOf(
  { benchmark, metric }: Pick<FollowedSeries, "benchmark" | "metric">,
  noted: readonly NotedChangePoint[],
): readonly NotedChangePoint[] {
  const id = benchmarkId(benchmark);
  return noted.filter((change) => change.metric === metric && benchmarkId(change.benchmark) === id);
}

export interface Followed extends FollowedSeries {
  /** What is known of this series and metric, one line per change point, in the order in which they were noted. */
  readonly noted: readonly NotedChangePoint[];
}

/**
 * What a night adds to what is known of one metric of a series: the change points that ended because the level returned,
 * and a new one. Empty on nearly every night.
 *
 * @param now the instant to note, UTC.
 */
export function followSeries(followed: Followed, now: string): readonly NotedChangePoint[] {
  const { benchmark, metric, tolerance, history, noted } = followed;
  const newest = history.at(-1);
  if (newest === undefined) return [];
  const returned = noted
    .filter((change) => isLasting(change) && hasReturned(change, followed))
    .map((change) => ({ ...change, returned: sighting(newest), notedAt: now }));
  if (returned.length > 0) return returned;
  const watched = watchSeries(sinceLastMove(history, noted), metric, tolerance);
  if (watched.kind !== "alarm") return [];
  const { change } = watched;
  return [{ benchmark, ...plainChange(change), ...modelsOf(change, history), notedAt: now }];
}

/** Where the series lies now: the middle of its newest sessions, against the level before a change. */
export function effectNow({ before }: NotedChangePoint, { history, metric, tolerance }: FollowedSeries): number {
  const sessions = tellingOf(history, metric).slice(-NEWEST);
  const scale = scaleTo(before, scaleOf(sessions, metric, tolerance));
  const shift = sessions.length === 0 ? 0 : middleOn(sessions, metric, scale) - levelOn(before, scale);
  return scale.kind === "relative" ? Math.expm1(shift) : shift;
}

/**
 * Whether the three newest sessions after a change all lie nearer to the level before it than to the one after it, and in the
 * middle no worse than the tolerance allows.
 */
function hasReturned(
  { before, after, firstAfter }: NotedChangePoint,
  { history, metric, tolerance }: Followed,
): boolean {
  const later = tellingOf(history, metric).filter(({ recordedAt }) => isLater(recordedAt, firstAfter.recordedAt));
  const newest = later.slice(-NEWEST);
  if (newest.length < NEWEST) return false;
  const scale = scaleTo(before, scaleOf(newest, metric, tolerance));
  const old = levelOn(before, scale);
  const way = levelOn(after, scale) > old ? 1 : -1;
  const half = Math.abs(levelOn(after, scale) - old) / 2;
  const away = valuesOn(newest, metric, scale).map((value) => way * (value - old));
  const middle = way * (middleOn(newest, metric, scale) - old);
  return away.every((one) => one < half) && middle <= marginOn(tolerance);
}

function modelsOf(
  { lastBefore, firstAfter }: ChangePoint,
  history: readonly BaselineSession[],
): Pick<NotedChangePoint, "models"> {
  const [before, after] = [lastBefore, firstAfter].map(
    (one) => history.find(({ session }) => session === one.session)?.model,
  );
  return before === undefined || after === undefined ? {} : { models: { before, after } };
}

/** The sessions since the series is known to have moved last, so that no change is found twice. */
export function sinceLastMove(
  history: readonly BaselineSession[],
  noted: readonly NotedChangePoint[],
): readonly BaselineSession[] {
  const moves = noted.flatMap(({ firstAfter, returned }) => [
    firstAfter,
    ...(returned === undefined ? [] : [returned]),
  ]);
  return history.filter(({ recordedAt }) => moves.every((move) => !isLater(move.recordedAt, recordedAt)));
}

/** A level that was noted without correction is held against values without it. */
function scaleTo({ corrected }: NotedChangePoint["before"], scale: Scale): Scale {
  return { ...scale, isCorrected: scale.isCorrected && corrected !== undefined };
}

function isLater(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b);
}

/** A change point as lines of the store hold it. */
export function plainChange(change: ChangePoint): Omit<NotedChangePoint, "benchmark" | "notedAt"> {
  const { interval: all, differing, before, after, ...rest } = change;
  const interval = Number.isFinite(all.lower) && Number.isFinite(all.upper) ? { interval: { ...all } } : {};
  return { ...rest, ...interval, before: withoutHoles(before), after: withoutHoles(after), differing: [...differing] };
}

function withoutHoles({ value, corrected }: ChangePoint["before"]): NotedChangePoint["before"] {
  return corrected === undefined ? { value } : { value, corrected };
}
