import type { MetricName } from "../bench/metric.ts";
import type { Repetition } from "../bench/repetition.ts";
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
  readonly rounds: readonly Round<Repetition>[];
  readonly looks: LookPlan;
  readonly metrics: readonly SettlingMetric[];
}

export type NextStep =
  | {
      readonly kind: "measure";
      /** The next look, in rounds. */
      readonly untilRound: number;
      /** The look at which the rounds are expected to end, as far as the last one told. */
      readonly expectedRounds: number;
    }
  | { readonly kind: "stop"; readonly ending: "settled" | "looks-exhausted" | "budget-spent" };

/**
 * Decides at each planned look whether the rounds may end: `settled` when no gating metric is inconclusive any more, by
 * the very comparison that the report will make. Between looks nothing is decided.
 */
export function nextStep({ rounds, looks: plan, metrics }: Progress): NextStep {
  const last = plan.looks.at(-1);
  if (last === undefined) return { kind: "stop", ending: "budget-spent" };
  const next = plan.looks.find((look) => look > rounds.length);
  const [first = last] = plan.looks;
  const wanted = rounds.length < first ? [first] : metrics.flatMap((metric) => roundsWanted(metric, rounds, plan));
  if (plan.looks.includes(rounds.length) && wanted.length === 0) return { kind: "stop", ending: "settled" };
  if (next === undefined) return { kind: "stop", ending: "looks-exhausted" };
  const enough = Math.max(next, ...wanted);
  return {
    kind: "measure",
    untilRound: next,
    expectedRounds: plan.looks.find((look) => look >= enough) ?? last,
  };
}

/** About how many rounds in all would settle a metric; nothing where it is settled, or where launches do not tell it. */
function roundsWanted(
  { metric, tolerance }: SettlingMetric,
  rounds: readonly Round<Repetition>[],
  plan: LookPlan,
): number[] {
  const { errorRate, comparisons, looks } = plan;
  const rules = { tolerance: { [metric]: tolerance }, errorRate, comparisons, gating: new Set([metric]) };
  const schedule = { looks, endedByBudget: false };
  const comparison = comparePairedRounds(metric, { rounds, excluded: 0 }, schedule, 1, rules);
  if (comparison?.verdict !== "inconclusive") return [];
  const { n, moreRounds = Number.POSITIVE_INFINITY } = comparison.evidence;
  return [n + moreRounds];
}
