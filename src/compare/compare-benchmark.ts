import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import type { Measurement } from "../bench/result.ts";
import type { BaselineSession } from "./baseline-session.ts";
import { compareBetweenSessions } from "./between-sessions.ts";
import type { Comparison } from "./comparison.ts";
import { compareExact } from "./exact-values.ts";
import { P95_ITERATIONS, sideValues } from "./launch-values.ts";
import { type AccuracyMetric, comparePairedImages } from "./paired-images.ts";
import { comparePairedRounds } from "./paired-rounds.ts";
import { type Pairing, pairRounds } from "./pairing.ts";
import type { Schedule } from "./repeated-analysis.ts";
import type { Rules } from "./rules.ts";

/** What a head is held against: the base of the same session, round by round, or sessions of other days, oldest first. */
export type Against =
  | { readonly kind: "same-session"; readonly base: Measurement }
  | { readonly kind: "other-sessions"; readonly history: readonly BaselineSession[] };

/** Every metric that either side tells, compared. Metrics that neither can have are not mentioned. */
export function compareBenchmark(against: Against, head: Measurement, rules: Rules): readonly Comparison[] {
  const comparison =
    against.kind === "same-session"
      ? inSession(against.base, head, rules)
      : acrossSessions(against.history, head, rules);
  return METRIC_NAMES.flatMap((metric) => comparison(metric) ?? []);
}

type CompareMetric = (metric: MetricName) => Comparison | undefined;

const isAccuracy = (metric: MetricName): metric is AccuracyMetric => METRICS[metric].noise === "paired-images";

function inSession(base: Measurement, head: Measurement, rules: Rules): CompareMetric {
  const pairing = pairRounds(base.launches, head.launches);
  const schedule = scheduleOf(head, pairing);
  const { batch } = head.benchmark.parameters;
  return (metric) => {
    if (isAccuracy(metric)) return compareAccuracy(metric, base.accuracy, head.accuracy, "base", rules);
    if (metric === "model-size")
      return base.model && head.model && compareExact(metric, base.model.bytes, head.model.bytes, rules);
    return (
      comparePairedRounds(metric, pairing, schedule, batch, rules) ??
      missing(metric, [base, head].every((side) => tells(metric, side)) ? WITHOUT_ROUNDS : WHY[metric], rules)
    );
  };
}

const WITHOUT_ROUNDS = "no whole round of base and head was measured";

/** Looks as planned before the first round; where none were recorded, the end itself is the only one. */
function scheduleOf({ looks, ending }: Measurement, { rounds }: Pairing): Schedule {
  if (looks === undefined || looks.length === 0) return { looks: [rounds.length], endedByBudget: false };
  return { looks: [...new Set(looks)].sort((a, b) => a - b), endedByBudget: ending === "budget-spent" };
}

function acrossSessions(history: readonly BaselineSession[], head: Measurement, rules: Rules): CompareMetric {
  const values = new Map(sideValues(head).map(({ metric, value }) => [metric, value]));
  const latest = history.at(-1);
  return (metric) => {
    if (isAccuracy(metric)) return compareAccuracy(metric, latest?.accuracy, head.accuracy, "stored baseline", rules);
    const value = values.get(metric);
    if (value === undefined) return missing(metric, WHY[metric], rules);
    if (metric === "model-size") {
      const before = latest?.values[metric];
      return before === undefined ? undefined : compareExact(metric, before, value, rules);
    }
    return (
      compareBetweenSessions(metric, history, value, rules) ?? missing(metric, "no stored baseline tells it", rules)
    );
  };
}

/** Undefined for a model that neither side scores. */
function compareAccuracy(
  metric: AccuracyMetric,
  base: Measurement["accuracy"],
  head: Measurement["accuracy"],
  other: string,
  rules: Rules,
): Comparison | undefined {
  if (base !== undefined && head !== undefined) return comparePairedImages(metric, base, head, rules);
  if (base === undefined && head === undefined) return undefined;
  return missing(metric, `the ${base === undefined ? other : "head"} has no accuracy to hold it against`, rules);
}

/** Why a metric is missing where launches are there. */
const WHY: { readonly [metric in MetricName]?: string } = {
  "latency-p95": `a 95th percentile needs at least ${P95_ITERATIONS} iterations in a launch`,
  "peak-memory": "the worker could not tell its peak memory",
};

function missing(metric: MetricName, reason: string | undefined, rules: Rules): Comparison {
  const gating = rules.gating.has(metric);
  return { metric, verdict: "not-measured", gating, reason: reason ?? "it was not measured on both sides" };
}

function tells(metric: MetricName, side: Measurement): boolean {
  return sideValues(side).some((value) => value.metric === metric);
}
