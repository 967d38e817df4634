import type { MetricName } from "../bench/metric.ts";
import type { Margin } from "../compare/comparison.ts";
import { comparePairedRounds } from "../compare/paired-rounds.ts";
import type { Round } from "../compare/pairing.ts";
import type { LookPlan } from "./looks.ts";

/** A metric whose verdict the rounds can settle, with how much change the user calls none. */
export interface SettlingMetric {
  readonly metric: MetricName;
  readonly tolerance: Margin;
}

export interface Progress {
  /** The whole rounds so far, in the order measured. */
  readonly rounds: readonly Round[];
  readonly looks: LookPlan;
  readonly metrics: readonly SettlingMetric[];
}

export type NextStep =
  | { readonly kind: "measure"; readonly untilRound: number }
  | { readonly kind: "stop"; readonly ending: "settled" | "looks-exhausted" | "budget-spent" };

/**
 * Decides at each planned look whether the rounds may end: `settled` when no gating metric is inconclusive any more, by
 * the very comparison that the report will make. Between looks nothing is decided.
 */
export function nextStep({ rounds, looks: plan, metrics }: Progress): NextStep {
  const last = plan.looks.at(-1);
  if (last === undefined) return { kind: "stop", ending: "budget-spent" };
  const next = plan.looks.find((look) => look > rounds.length);
  if (plan.looks.includes(rounds.length) && metrics.every((metric) => isSettled(metric, rounds, plan)))
    return { kind: "stop", ending: "settled" };
  return next === undefined ? { kind: "stop", ending: "looks-exhausted" } : { kind: "measure", untilRound: next };
}

/** A metric that the launches do not tell will not be told by more of them. */
function isSettled({ metric, tolerance }: SettlingMetric, rounds: readonly Round[], plan: LookPlan): boolean {
  const { errorRate, comparisons, looks } = plan;
  const rules = { tolerance: { [metric]: tolerance }, errorRate, comparisons, gating: new Set([metric]) };
  const schedule = { looks, endedByBudget: false };
  const comparison = comparePairedRounds(metric, { rounds, excluded: 0 }, schedule, 1, rules);
  return comparison?.verdict !== "inconclusive";
}
