import type { MetricName } from "../bench/metric.ts";
import { predictionInterval, predictionP } from "../stats/mean-interval.ts";
import type { BaselineSession } from "./baseline-session.ts";
import type { Annotation, Comparison } from "./comparison.ts";
import type { Rules } from "./rules.ts";
import { compareRatio, type LogFinding, logOf, middle } from "./sampled.ts";

/** What a session learnt of one metric. */
export interface SessionValue {
  /** In the metric's base unit. */
  readonly value: number;
  /** On the log scale, with what the device did taken out; undefined where it cannot be. */
  readonly corrected: number | undefined;
}

/**
 * Compares one sampled metric of a session against stored sessions. Sessions differ by more than launches within one, so
 * each session is one observation: the head is held against the t prediction interval of the next session (statistics.md),
 * mean ± t·s·√(1 + 1/k), where s is the spread of all stored sessions and the mean that of the k among them that measured
 * what the base has; of all where none did. Corrected by the sentinel where every session has one.
 *
 * One stored session allows no interval, hence no verdict. A shift against stored sessions is suspected, never called:
 * what differs between days is not all known, so a base measured beside the head has the last word.
 *
 * @returns undefined where no stored session tells the metric.
 */
export function compareBetweenSessions(
  metric: MetricName,
  history: readonly BaselineSession[],
  head: SessionValue,
  rules: Rules,
): Comparison | undefined {
  const told = tell(metric, history, head.corrected !== undefined);
  const { logs, around, isCorrected } = told;
  if (logs.length === 0) return undefined;
  const value = isCorrected ? (head.corrected ?? 0) : logOf(head.value);
  const expected = predictionInterval(logs, rules.errorRate, around);
  const shift = value - (expected?.center ?? logs[0] ?? value);
  const finding: LogFinding = {
    method: "between-sessions",
    base: middle(told.reference),
    head: head.value,
    estimate: shift,
    interval: expected && { lower: shift - expected.halfWidth, upper: shift + expected.halfWidth },
    p: predictionP(value, logs, around),
    n: logs.length,
    excluded: history.length - logs.length,
    detectable: expected?.halfWidth,
    annotations: [
      ...(logs.length === 1 ? (["one-baseline"] as const) : []),
      ...(isCorrected ? (["sentinel-corrected"] as const) : []),
    ],
  };
  return suspecting(compareRatio(metric, finding, rules));
}

interface Told {
  /** Of every session that tells the metric, on the log scale, oldest first. */
  readonly logs: readonly number[];
  /** Of those that measured what the base has; of all where none did. */
  readonly around: readonly number[];
  /** The same in the metric's base unit. */
  readonly reference: readonly number[];
  readonly isCorrected: boolean;
}

/** @param mayCorrect whether the other side has a sentinel too: corrected and raw values are never mixed. */
function tell(metric: MetricName, history: readonly BaselineSession[], mayCorrect: boolean): Told {
  const stored = history.filter(({ values }) => values[metric] !== undefined);
  const isCorrected = mayCorrect && stored.every(({ corrected }) => corrected?.[metric] !== undefined);
  const raw = ({ values }: BaselineSession) => values[metric] ?? 0;
  const logIn = (session: BaselineSession) =>
    (isCorrected ? session.corrected?.[metric] : undefined) ?? logOf(raw(session));
  const ofBase = stored.filter((session) => session.ofBase === true);
  const reference = ofBase.length > 0 ? ofBase : stored;
  return { logs: stored.map(logIn), around: reference.map(logIn), reference: reference.map(raw), isCorrected };
}

const SUSPICIONS: { readonly [verdict: string]: Annotation } = {
  regressed: "suspected-regression",
  improved: "suspected-improvement",
};

/** A shift of time or memory is at most suspected where only other sessions speak for it. */
function suspecting(comparison: Comparison): Comparison {
  if (comparison.verdict === "not-measured") return comparison;
  const suspicion = SUSPICIONS[comparison.verdict];
  if (suspicion === undefined) return comparison;
  return { ...comparison, verdict: "inconclusive", annotations: [suspicion, ...comparison.annotations] };
}

/**
 * Whether stored sessions are many and alike enough to show a metric `unchanged`, wherever in the middle of its tolerance
 * the head turns out to be: known before any launch, since the interval's width does not depend on the head.
 *
 * @param delta the tolerance on the log scale.
 */
export function canShowUnchanged(
  metric: MetricName,
  history: readonly BaselineSession[],
  errorRate: number,
  delta: number,
): boolean {
  const { logs, around } = tell(metric, history, true);
  const expected = predictionInterval(logs, errorRate, around);
  return expected !== undefined && expected.halfWidth < delta;
}
