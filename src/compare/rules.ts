import type { Scenario } from "../bench/benchmark.ts";
import { METRICS, type MetricName } from "../bench/metric.ts";
import { gatingIn } from "../bench/scenario.ts";
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

/** The rules as a benchmark of this scenario is held to them: what gates is what stands for it there. */
export function rulesIn(scenario: Scenario, rules: Rules): Rules {
  return { ...rules, gating: new Set(gatingIn(scenario, rules.gating)) };
}

export function toleranceOf(metric: MetricName, rules: Rules): Margin {
  return rules.tolerance[metric] ?? METRICS[metric].tolerance;
}

/**
 * What several gating comparisons spend of their error rate: at 5 %, a pull request without any change is called
 * regressed at most once in 100, half of 2 %. One comparison alone spends all of it: with less, eight rounds of ranks
 * could not call a change of any size. With two or more they cannot anyhow, so that the rest is given up cheaply.
 */
const SPENT_BY_SEVERAL = 0.4;

/**
 * The error rate of one comparison. A gating one gets its part of the family's, so that the word `regressed` already
 * contains the correction (Bonferroni) and devices that never meet need not talk; others inform, and are not corrected.
 */
export function levelOf(metric: MetricName, rules: Rules): number {
  return rules.gating.has(metric) ? spentTogether(rules) / rules.comparisons : rules.errorRate;
}

/** The chance that a pull request without any change shows a false one: half of it is for false regressions. */
export function spentTogether({ errorRate, comparisons }: Pick<Rules, "errorRate" | "comparisons">): number {
  return comparisons > 1 ? SPENT_BY_SEVERAL * errorRate : errorRate;
}

/** p on the scale of the error rate: below it exactly where p is below the comparison's own part of it. */
export function adjusted(metric: MetricName, p: number, rules: Rules): number {
  return Math.min(1, p * (rules.errorRate / levelOf(metric, rules)));
}
