import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { differingConditions } from "../compare/comparability.ts";
import type { Doubt, Estimate, FleetEntry, FleetStanding } from "../compare/fleet-entry.ts";
import { daysBehind, STALE_DAYS } from "../compare/fleet-entry.ts";
import { accuracyOfScored, guessing, repeatedEstimate, type Scored } from "../compare/fleet-estimates.ts";
import { emulatedDoubt, importedDoubt } from "../compare/fleet-of-judgement.ts";
import { isLasting, type NotedChangePoint } from "./noted-change-point.ts";

/** With fewer sessions no move of a level can be seen: eight before it and three after. */
export const WATCHED_FROM = 11;

/** A recorded session of one series. */
export interface SeriesSession
  extends Pick<BaselineSession, "session" | "commit" | "recordedAt" | "values" | "conditions"> {
  readonly role: "base" | "head" | "only";
  /** SHA-256 of the model's file. */
  readonly model: string;
  readonly accuracy?: Scored | undefined;
}

/** What is recorded of one benchmark. */
export interface RecordedSeries {
  readonly benchmark: Benchmark;
  /** Oldest first, one at least. */
  readonly sessions: readonly [SeriesSession, ...SeriesSession[]];
  /** What each counted launch of the newest session tells; only looked at where that session is the only one of its kind. */
  readonly launches: readonly { readonly [metric in "latency" | "throughput"]?: number }[];
  /** Where its levels moved: the last word on each. */
  readonly changes: readonly NotedChangePoint[];
}

/** What a series says now. @param asOf when the fleet's newest measurement was recorded, UTC. */
export function seriesNow(series: RecordedSeries, asOf: string): FleetEntry {
  const { benchmark, sessions } = series;
  const newest = sessions.at(-1) ?? sessions[0];
  const { values, conditions = {}, recordedAt, commit, model } = newest;
  const scored = scoredNow(sessions, model);
  const accuracy = scored && accuracyOfScored(scored);
  const [latency, framesPerSecond] = [
    estimateNow("latency", series, newest),
    estimateNow("throughput", series, newest),
  ];
  return {
    id: benchmarkId(benchmark),
    benchmark,
    measuredAt: recordedAt,
    commit,
    model,
    ...(latency && { latency }),
    ...(framesPerSecond && { framesPerSecond }),
    ...(accuracy && { accuracy }),
    values,
    conditions,
    doubts: [
      ...(conditions.emulated === undefined ? [] : [emulatedDoubt(conditions.emulated)]),
      ...(conditions.tool === undefined ? [] : [importedDoubt(conditions.tool)]),
      ...(accuracy ? guessing(accuracy) : ([] satisfies Doubt[])),
    ],
    headUntold: newest.role === "base",
    history: { sessions: sessions.length, standing: standingNow(series, asOf) },
  };
}

/**
 * The same file, fed and read alike, answers the same images alike on any day: of its accuracies, told as the newest one is,
 * that of most images counts. A change is scored on as few as it takes; a night on all that there is time for.
 */
function scoredNow(sessions: readonly SeriesSession[], model: string): Scored | undefined {
  const all = sessions.flatMap((one) => (one.model === model && one.accuracy !== undefined ? [one.accuracy] : []));
  const newest = all.at(-1);
  const alike = all.filter((one) => newest !== undefined && wayOf(one) === wayOf(newest));
  return alike.toSorted((a, b) => a.dataset.count - b.dataset.count).at(-1);
}

const wayOf = ({ dataset, preprocessing, labels }: Scored) =>
  `${dataset.sha256} ${dataset.seed} ${preprocessing?.sha256} ${labels}`;

function estimateNow(
  metric: "latency" | "throughput",
  { sessions, launches, changes }: RecordedSeries,
  newest: SeriesSession,
): Estimate | undefined {
  if (newest.values[metric] === undefined) return undefined;
  const alike = sessions.filter((one) => isLike(one, newest) && changes.every((move) => !isBefore(one, move, metric)));
  const values = alike.flatMap((one) => one.values[metric] ?? []).filter((value) => value > 0);
  if (values.length > 1) return repeatedEstimate(values, "sessions");
  const each = launches.flatMap((launch) => launch[metric] ?? []).filter((value) => value > 0);
  return each.length > 1 ? repeatedEstimate(each, "launches") : repeatedEstimate(values, "sessions");
}

/** The same file of the model, measured under the same conditions. */
function isLike(one: SeriesSession, newest: SeriesSession): boolean {
  return one.model === newest.model && differingConditions(one.conditions ?? {}, newest.conditions ?? {}).length === 0;
}

/** Throughput moves where latency does, and is mostly not watched itself. */
const WATCHED_FOR: { readonly [metric in "latency" | "throughput"]: readonly MetricName[] } = {
  latency: ["latency"],
  throughput: ["latency", "throughput"],
};

function isBefore(
  { recordedAt }: SeriesSession,
  { metric: moved, firstAfter, returned }: NotedChangePoint,
  metric: "latency" | "throughput",
): boolean {
  return (
    WATCHED_FOR[metric].includes(moved) && Date.parse(recordedAt) < Date.parse((returned ?? firstAfter).recordedAt)
  );
}

function standingNow({ sessions, changes }: RecordedSeries, asOf: string): FleetStanding {
  const newest = sessions.at(-1) ?? sessions[0];
  if (changes.some(isLasting)) return "regressed";
  if (daysBehind(newest.recordedAt, asOf) > STALE_DAYS) return "stale";
  return sessions.length < WATCHED_FROM ? "young" : "stable";
}
