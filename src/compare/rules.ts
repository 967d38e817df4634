import { METRICS, type MetricName } from "../bench/metric.ts";
import type { PlanPolicy } from "../plan/plan.ts";
import type { Margin } from "./comparison.ts";

/** What comparisons are held to. */
export interface Rules {
  readonly tolerance: { readonly [metric in MetricName]?: Margin };
  /** Two-sided error rate of the intervals, and of the whole family of gating comparisons. */
  readonly errorRate: number;
  /** The number m of gating comparisons that share the error rate; at least 1. */
  readonly comparisons: number;
  readonly gating: ReadonlySet<MetricName>;
}

export function rulesOf(policy: PlanPolicy, comparisons: number): Rules {
  const { tolerance, errorRate, gate } = policy;
  return { tolerance, errorRate, comparisons: Math.max(1, comparisons), gating: new Set(gate.metrics) };
}

export function toleranceOf(metric: MetricName, rules: Rules): Margin {
  return rules.tolerance[metric] ?? METRICS[metric].tolerance;
}

/**
 * The error rate of one comparison. A gating one gets its part of the family's, so that the word `regressed` already
 * contains the correction (Bonferroni) and devices that never meet need not talk; others inform, and are not corrected.
 */
export function levelOf(metric: MetricName, rules: Rules): number {
  return rules.gating.has(metric) ? rules.errorRate / rules.comparisons : rules.errorRate;
}

/** p times the number of comparisons it shares its error rate with. */
export function adjusted(metric: MetricName, p: number, rules: Rules): number {
  return Math.min(1, p * (rules.errorRate / levelOf(metric, rules)));
}
