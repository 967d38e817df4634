import { METRICS, type MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { differingConditions } from "../compare/comparability.ts";
import type { Margin } from "../compare/comparison.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { causeWord } from "./finding-sentence.ts";
import { shortCommit } from "./short.ts";

/** What is remembered of one benchmark. */
export interface SeriesHistory {
  /** Oldest first. */
  readonly sessions: readonly BaselineSession[];
  /** Whether these are all that were recorded, but for those that came later. */
  readonly isWhole: boolean;
  /** How many newer ones are left out: they measured what came after this report's base. */
  readonly later?: number;
  readonly changePoints: readonly NotedChangePoint[];
  /** Ids of the sessions that another tool measured and somebody imported: drawn, and never held against anything. */
  readonly imported?: ReadonlySet<string>;
}

/** All that the page draws histories from. */
export interface DrawnHistories {
  /** Those of one device follow each other, oldest first. */
  readonly sessions: readonly DrawnSession[];
  /** In the order of the benchmarks; null where nothing is remembered. */
  readonly benchmarks: readonly (DrawnHistory | null)[];
}

/** When, to the minute in UTC, and ten digits of the commit. */
export type DrawnSession = readonly [recordedAt: string, commit: string];

/** One benchmark's history. Elsewhere in it, a session goes by its place among the benchmark's own. */
export interface DrawnHistory {
  /** Where its sessions are among all: so many from there on. */
  readonly runs: readonly (readonly [from: number, count: number])[];
  /** Older ones that are remembered and not drawn. */
  readonly leftOut: number;
  /** Whether none is older than what was read. */
  readonly isWhole: boolean;
  /** Newer ones that measured what came after the base. */
  readonly later: number;
  /** How many of those that are drawn were imported; left out where none was. */
  readonly imported?: number;
  readonly series: readonly DrawnSeries[];
  /** Sessions whose conditions are not those of the one before, and which are not. */
  readonly environment: readonly { readonly at: number; readonly differing: readonly string[] }[];
}

export interface DrawnSeries {
  readonly metric: MetricName;
  readonly tolerance: Margin;
  /** One per session in steps of `step` in the metric's base unit, five significant digits of the greatest; null where it was not told. */
  readonly values: readonly (number | null)[];
  readonly step: number;
  readonly changePoints: readonly DrawnChangePoint[];
  /** What base and head of this report have, in the base unit; null where they were not measured. */
  readonly base: number | null;
  readonly head: number | null;
}

export interface DrawnChangePoint {
  /** Its place among what is noted of the benchmark. */
  readonly note: number;
  readonly kind: "step" | "drift";
  /** The first session at the new level, and the last at the old one. */
  readonly at: number;
  readonly lastBefore: number;
  readonly direction: "worse" | "better";
  readonly effect: number;
  /** What did it, or that it is an alarm, in a word; null where there is none to tell. */
  readonly cause: string | null;
  /** The session with which the level was seen to have returned; null while it has not. */
  readonly returned: number | null;
}

/** Values of all histories of one report together; where there are more, each history loses its oldest nights. */
const MOST_VALUES = 1_000_000;

/** The histories of judged benchmarks, of their metrics that gate and of those that moved. */
export function drawnHistories(
  benchmarks: readonly BenchmarkJudgement[],
  histories: ReadonlyMap<string, SeriesHistory>,
): DrawnHistories {
  const metrics = benchmarks.map((judged) => metricsOf(judged, histories.get(judged.id) ?? NOTHING));
  const series = metrics.reduce((sum, { length }) => sum + length, 0);
  const most = Math.floor(MOST_VALUES / Math.max(1, series));
  const table = new SessionTable();
  const drawn = benchmarks.map((judged, index): DrawnHistory | null => {
    const { sessions: all, isWhole, later = 0, changePoints, imported: ids } = histories.get(judged.id) ?? NOTHING;
    const sessions = all.slice(-most);
    if (sessions.length === 0) return null;
    const kept = { sessions, isWhole, changePoints };
    const places = new Map(sessions.map(({ session }, at) => [session, at]));
    const imported = sessions.filter(({ session }) => ids?.has(session) === true).length;
    return {
      runs: table.runsOf(sessions),
      leftOut: all.length - sessions.length,
      isWhole,
      later,
      ...(imported > 0 && { imported }),
      series: (metrics[index] ?? []).map((metric) => drawnSeries(metric, judged, kept, places)),
      environment: environmentChanges(sessions),
    };
  });
  return { sessions: table.sessions, benchmarks: drawn };
}

const NOTHING: SeriesHistory = { sessions: [], isWhole: true, changePoints: [] };

/** Benchmarks of one device share its sessions, so each is written once. */
class SessionTable {
  readonly sessions: DrawnSession[] = [];
  readonly #places = new Map<string, number>();

  runsOf(sessions: readonly BaselineSession[]): DrawnHistory["runs"] {
    const runs: [number, number][] = [];
    for (const session of sessions) {
      const place = this.#placeOf(session);
      const last = runs.at(-1);
      if (last !== undefined && last[0] + last[1] === place) last[1]++;
      else runs.push([place, 1]);
    }
    return runs;
  }

  #placeOf({ session, recordedAt, commit }: BaselineSession): number {
    const known = this.#places.get(session);
    if (known !== undefined) return known;
    const place = this.sessions.push([recordedAt.slice(0, 16), shortCommit(commit)]) - 1;
    this.#places.set(session, place);
    return place;
  }
}

function metricsOf(judged: BenchmarkJudgement, { sessions, changePoints }: SeriesHistory): readonly MetricName[] {
  const gating = judged.comparisons.filter((comparison) => comparison.gating).map(({ metric }) => metric);
  const watched =
    gating.length > 0
      ? gating
      : Object.values(METRICS)
          .filter(({ gates }) => gates)
          .map(({ name }) => name);
  const all = new Set([...watched, ...changePoints.map(({ metric }) => metric)]);
  return [...all].filter((metric) => sessions.some(({ values }) => values[metric] !== undefined));
}

function drawnSeries(
  metric: MetricName,
  judged: BenchmarkJudgement,
  { sessions, changePoints }: SeriesHistory,
  places: ReadonlyMap<string, number>,
): DrawnSeries {
  const comparison = judged.comparisons.find((one) => one.metric === metric);
  const compared = comparison?.verdict === "not-measured" ? undefined : comparison;
  const now = judged.head.values.find((value) => value.metric === metric)?.value;
  const told = sessions.map((session) => session.values[metric]);
  const step = stepOf(told);
  return {
    metric,
    step,
    tolerance: compared?.tolerance ?? METRICS[metric].tolerance,
    values: told.map((value) => (isTold(value) ? Math.round(value / step) : null)),
    changePoints: changePoints.flatMap((change, note) =>
      change.metric === metric ? drawnChange(change, note, places) : [],
    ),
    base: compared?.evidence.base ?? null,
    head: compared?.evidence.head ?? now ?? null,
  };
}

/** None where the sessions that it lies between are too old to be among those shown. */
function drawnChange(
  change: NotedChangePoint,
  note: number,
  places: ReadonlyMap<string, number>,
): readonly DrawnChangePoint[] {
  const { kind = "step", firstAfter, lastBefore, direction, effect, returned } = change;
  const [at, last] = [places.get(firstAfter.session), places.get(lastBefore.session)];
  if (at === undefined || last === undefined) return [];
  const back = returned === undefined ? null : (places.get(returned.session) ?? null);
  const cause = causeWord(change) ?? null;
  return [{ note, kind, at, lastBefore: last, direction, effect, cause, returned: back }];
}

function environmentChanges(sessions: readonly BaselineSession[]): DrawnHistory["environment"] {
  return sessions.flatMap(({ conditions }, at) => {
    const before = sessions[at - 1]?.conditions;
    if (before === undefined || conditions === undefined) return [];
    const differing = differingConditions(before, conditions);
    return differing.length === 0 ? [] : [{ at, differing }];
  });
}

const isTold = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);

/** A power of ten, in whose steps the greatest value has five digits. */
function stepOf(values: readonly (number | undefined)[]): number {
  const greatest = values.filter(isTold).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return greatest === 0 ? 1 : 10 ** (Math.floor(Math.log10(greatest)) - 4);
}
