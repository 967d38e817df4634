import { median } from "simple-statistics";
import { METRICS, type MetricName } from "../bench/metric.ts";
import type { AgreementEvidence, Annotation, Comparison, Evidence, ImageEvidence, Margin } from "./comparison.ts";
import { adjusted, levelOf, type Rules, toleranceOf } from "./rules.ts";
import { type Claim, type Interval, isBeyond, moreToSettle, verdictOf } from "./verdict.ts";

/** What a method learnt of a ratio of head to base, on the log scale. */
export interface LogFinding {
  readonly method: Evidence["method"];
  readonly base: number;
  readonly head: number;
  readonly estimate: number;
  readonly interval: Interval | undefined;
  readonly p: number | undefined;
  readonly n: number;
  readonly excluded: number;
  readonly detectable: number | undefined;
  readonly annotations: readonly Annotation[];
}

/** A value as a logarithm; a time or size of 0 counts as one unit. */
export const logOf = (value: number) => Math.log(Math.max(1e-9, value));

/** The logarithm of the ratio between the sides that each pair gives. */
export function logRatios(pairs: readonly (readonly [base: number, head: number])[]): readonly number[] {
  return pairs.map(([base, head]) => logOf(head) - logOf(base));
}

/**
 * Turns a finding on the log scale into a comparison. The tolerance δ is ±ln(1 + δ) there, the same distance both ways,
 * so that swapping base and head mirrors the verdict. Effects are told as head/base − 1.
 */
export function compareRatio(metric: MetricName, finding: LogFinding, rules: Rules): Comparison {
  const tolerance = toleranceOf(metric, rules);
  const claim: Claim = {
    interval: finding.interval,
    // A value that repeats exactly needs no evidence beside itself.
    p: finding.method === "exact" ? 0 : (finding.p ?? 1),
    delta: Math.log1p(tolerance.value),
    better: METRICS[metric].better,
    level: levelOf(metric, rules),
  };
  return conclude(metric, { ...finding, claim, tolerance, toEffect: Math.expm1 }, rules);
}

/** A finding with the claim that the verdict is read from. */
export interface Conclusion extends LogFinding {
  readonly claim: Claim;
  readonly tolerance: Margin;
  readonly images?: ImageEvidence;
  readonly agreement?: AgreementEvidence;
  /** From the scale of the claim to the scale of `Evidence`. */
  readonly toEffect: (difference: number) => number;
}

/** The comparison that a claim amounts to, with everything a reader must know beside the word. */
export function conclude(metric: MetricName, conclusion: Conclusion, rules: Rules): Comparison {
  const { claim, tolerance, toEffect, estimate, interval, p, detectable, n } = conclusion;
  const verdict = verdictOf(claim);
  const changed = verdict === "regressed" || verdict === "improved";
  const beyond = changed && interval !== undefined && isBeyond(interval, claim.delta);
  const evidence: Evidence = {
    method: conclusion.method,
    base: conclusion.base,
    head: conclusion.head,
    effect: toEffect(estimate),
    interval: interval && { lower: toEffect(interval.lower), upper: toEffect(interval.upper) },
    p,
    adjustedP: p === undefined ? undefined : adjusted(metric, p, rules),
    n,
    excluded: conclusion.excluded,
    detectable: detectable === undefined ? undefined : toEffect(detectable),
    moreRounds: verdict === "inconclusive" ? moreToSettle(n, estimate, claim, rules.errorRate) : undefined,
    ...(conclusion.images === undefined ? {} : { images: conclusion.images }),
    ...(conclusion.agreement === undefined ? {} : { agreement: conclusion.agreement }),
  };
  return {
    metric,
    verdict,
    tolerance,
    gating: rules.gating.has(metric),
    evidence,
    annotations: beyond ? ["beyond-tolerance", ...conclusion.annotations] : conclusion.annotations,
  };
}

/** The middle of one side's values. */
export function middle(values: readonly number[]): number {
  return values.length === 0 ? 0 : median([...values]);
}
