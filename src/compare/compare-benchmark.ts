import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { type Repetition, repetitionsOf } from "../bench/repetition.ts";
import type { Accuracy, Measurement } from "../bench/result.ts";
import { hasMetric, iterationContent } from "../bench/scenario.ts";
import { compareAgreement } from "./agreement.ts";
import type { Selection } from "./baseline-selection.ts";
import { compareBetweenSessions, type SessionValue } from "./between-sessions.ts";
import type { Comparison } from "./comparison.ts";
import { compareCounts } from "./counted-images.ts";
import { compareExact } from "./exact-values.ts";
import { hasTimes, isSeldom, isTail, sideValues, whyUntold } from "./launch-values.ts";
import { compareOperators } from "./operators.ts";
import { type AccuracyMetric, comparePairedImages, preprocessingDiffers } from "./paired-images.ts";
import { comparePairedRounds } from "./paired-rounds.ts";
import { type Pairing, pairRounds } from "./pairing.ts";
import type { Schedule } from "./repeated-analysis.ts";
import type { Rules } from "./rules.ts";
import { correctedValues } from "./session-values.ts";

/** What a head is held against: the base of the same session, round by round, or sessions of other days, oldest first. */
export type Against =
  | { readonly kind: "same-session"; readonly base: Measurement }
  | { readonly kind: "other-sessions"; readonly baselines: Selection };

/** Every metric that either side tells, compared. Metrics that neither can have are not mentioned. */
export function compareBenchmark(against: Against, head: Measurement, rules: Rules): readonly Comparison[] {
  const comparison =
    against.kind === "same-session" ? inSession(against.base, head, rules) : acrossSessions(against, head, rules);
  const had = METRIC_NAMES.filter((metric) => hasMetric(head.benchmark.scenario, metric));
  return had.flatMap((metric) => comparison(metric) ?? []);
}

/** The accuracy that the head's is held against; undefined where there is none. */
export function accuracyAgainst(against: Against): Accuracy | undefined {
  if (against.kind === "same-session") return against.base.accuracy;
  return scoredOf(against.baselines.sessions)?.accuracy;
}

/** The session whose accuracy a head is held against. */
function scoredOf(sessions: Selection["sessions"]): Selection["sessions"][number] | undefined {
  return sessions.findLast(({ ofBase, accuracy }) => ofBase === true && accuracy !== undefined) ?? latestOf(sessions);
}

/** Accuracy and size belong to one model: that of the base where a session measured it. */
function latestOf(sessions: Selection["sessions"]): Selection["sessions"][number] | undefined {
  return sessions.findLast(({ ofBase }) => ofBase === true) ?? sessions.at(-1);
}

type CompareMetric = (metric: MetricName) => Comparison | undefined;

const isAccuracy = (metric: MetricName): metric is AccuracyMetric | "agreement" =>
  METRICS[metric].noise === "paired-images";

function inSession(base: Measurement, head: Measurement, rules: Rules): CompareMetric {
  const pairing = pairRounds(repetitionsOf(base), repetitionsOf(head));
  const schedule = scheduleOf(head, pairing);
  const { samples } = iterationContent(head.benchmark);
  return (metric) => {
    if (isAccuracy(metric))
      return compareCounts(metric, base, head, rules) ?? compareAccuracy(metric, base, head, "base", rules);
    if (metric === "operators" && base.operators !== undefined && head.operators !== undefined)
      return compareOperators(base.operators, head.operators, rules);
    if (METRICS[metric].noise === "exact") return exactly(metric, valueIn(metric, base), valueIn(metric, head), rules);
    const compared = comparePairedRounds(metric, pairing, schedule, samples, rules);
    if (compared !== undefined) return compared;
    const whole = pairing.rounds.length > 0 || ![base, head].every((side) => tells(metric, side));
    return whole ? untold(metric, [base, head], rules) : missing(metric, WITHOUT_ROUNDS, rules);
  };
}

const WITHOUT_ROUNDS = "no whole round of base and head was measured";

/** Looks as planned before the first round; where none were recorded, the end itself is the only one. */
export function scheduleOf({ looks, ending }: Measurement, { rounds }: Pairing<Repetition>): Schedule {
  if (looks === undefined || looks.length === 0) return { looks: [rounds.length], endedByBudget: false };
  return { looks: [...new Set(looks)].sort((a, b) => a - b), endedByBudget: ending === "budget-spent" };
}

function acrossSessions(
  against: Extract<Against, { kind: "other-sessions" }>,
  head: Measurement,
  rules: Rules,
): CompareMetric {
  const { sessions } = against.baselines;
  const values = new Map(sideValues(head).map(({ metric, value }) => [metric, value]));
  const corrected = correctedValues(head);
  const latest = latestOf(sessions);
  const scored = scoredOf(sessions);
  return (metric) => {
    if (isAccuracy(metric)) {
      const counted = compareCounts(metric, scored, head, rules);
      if (counted !== undefined) return counted;
      const other = preprocessingDiffers(scored?.accuracy, head.accuracy);
      return other === undefined || metric === "agreement"
        ? compareAccuracy(metric, { accuracy: scored?.accuracy }, head, "stored baseline", rules)
        : missing(metric, `${other}, so a difference would not be the model's alone`, rules);
    }
    const value = values.get(metric);
    if (METRICS[metric].noise === "exact") return exactly(metric, latest?.values[metric], value, rules);
    if (value === undefined) return untold(metric, [head], rules);
    const told: SessionValue = { value, corrected: corrected[metric] };
    return (
      compareBetweenSessions(metric, sessions, told, rules) ?? missing(metric, "no stored baseline tells it", rules)
    );
  };
}

/** Undefined for a value that a side does not tell, unless the policy gates on it. */
function exactly(
  metric: MetricName,
  base: number | undefined,
  head: number | undefined,
  rules: Rules,
): Comparison | undefined {
  if (base !== undefined && head !== undefined) return compareExact(metric, base, head, rules);
  return rules.gating.has(metric) ? missing(metric, "the model's format does not tell it", rules) : undefined;
}

type Scored = { readonly [key in "accuracy" | "answers"]?: Measurement[key] | undefined };

/** Undefined for a model that neither side scores. */
function compareAccuracy(
  metric: AccuracyMetric | "agreement",
  { accuracy: base, answers }: Scored,
  { accuracy: head, answers: own }: Scored,
  other: string,
  rules: Rules,
): Comparison | undefined {
  if (metric === "agreement" && answers !== undefined && own !== undefined)
    return compareAgreement(answers, own, rules);
  const [before, after] = [base, head].filter((side) => tellsOf(metric, side));
  if (before !== undefined && after !== undefined)
    return metric === "agreement"
      ? compareAgreement(before, after, rules)
      : comparePairedImages(metric, before, after, rules);
  if ((before === undefined && after === undefined) || (metric === "agreement" && !rules.gating.has(metric)))
    return undefined;
  const poor = tellsOf(metric, base) ? "head" : other;
  const has = (poor === "head" ? head : base) === undefined ? "has no accuracy" : "tells no top-5";
  return missing(metric, `the ${poor} ${has} to hold it against`, rules);
}

/** Whether there is an accuracy, with top-5 where that is asked for: another tool may tell the best class alone. */
function tellsOf(metric: AccuracyMetric | "agreement", accuracy: Accuracy | undefined): boolean {
  return accuracy !== undefined && (metric !== "top-5" || accuracy.correctTop5 !== undefined);
}

/**
 * What launches do not tell. A metric that few have and none tells is not mentioned, nor is any where no side has times,
 * unless the policy gates on it.
 */
function untold(metric: MetricName, sides: readonly Measurement[], rules: Rules): Comparison | undefined {
  const isUsual = !isSeldom(metric) && sides.some(hasTimes);
  const idle = !isUsual && !rules.gating.has(metric) && !sides.some((side) => tells(metric, side));
  const launches = sides.flatMap((side) => side.launches);
  const why = sides.flatMap((side) => whyForeign(metric, side) ?? [])[0] ?? whyUntold(metric, launches);
  return idle ? undefined : missing(metric, why, rules);
}

/** Why another tool does not tell a metric. Of tails it hands out the times, and these are too few. */
function whyForeign(metric: MetricName, side: Measurement): string | undefined {
  const { source, summary, summedLaunches, launches } = side;
  if (source === undefined || tells(metric, side)) return undefined;
  if ((summary ?? summedLaunches) !== undefined) return `${source.tool} told a summary without it`;
  if (launches.length === 0) return `${source.tool} told no times`;
  return isTail(metric) ? undefined : `${source.tool} does not tell it`;
}

function missing(metric: MetricName, reason: string, rules: Rules): Comparison {
  return { metric, verdict: "not-measured", gating: rules.gating.has(metric), reason };
}

function tells(metric: MetricName, side: Measurement): boolean {
  return valueIn(metric, side) !== undefined;
}

function valueIn(metric: MetricName, side: Measurement): number | undefined {
  return sideValues(side).find((value) => value.metric === metric)?.value;
}
