import type { Scenario } from "../bench/benchmark.ts";
import { METRICS, type MetricName } from "../bench/metric.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import { gatingIn } from "../bench/scenario.ts";
import { answersImages, isScored } from "../plan/comparisons.ts";
import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import { selectBaselines } from "./baseline-selection.ts";
import { canShowUnchanged } from "./between-sessions.ts";
import { conditionsOf, conditionsOfBase } from "./comparability.ts";
import type { Comparison } from "./comparison.ts";
import { judgeBenchmark } from "./judge-benchmark.ts";
import { type Rules, rulesIn, rulesOf, toleranceOf } from "./rules.ts";

/** A benchmark whose head may be measured alone and held against what the plan knows of the base. */
export interface Screening {
  readonly planned: PlannedBenchmark;
  readonly plan: Plan;
  /** The device today. */
  readonly environment: Environment;
}

/** Whether measuring the head alone is worth its time, known before any launch. */
export type ScreeningChance =
  /** No store was given, there is no base to spare, or a launch alone takes as long as there is time. */
  { readonly kind: "off" } | { readonly kind: "open" } | { readonly kind: "hopeless"; readonly why: string };

/** Fewer launches than this say too little of a session. */
const FEWEST_LAUNCHES = 3;

/**
 * Tells whether stored sessions can settle a benchmark at all: whether enough were measured under today's conditions, and
 * whether they lie close enough together for `unchanged` to be shown. Sessions under other conditions never spare the base.
 */
export function chanceOfScreening({ planned, plan, environment }: Screening): ScreeningChance {
  const { base, baselines } = planned;
  if (baselines === undefined || base === null || plan.base === null || planned.benchmark.scenario === "sustained")
    return { kind: "off" };
  const expected = {
    ...conditionsOf({
      environment,
      mode: "solo",
      actual: undefined,
      accuracy: undefined,
      inputs: undefined,
      inputShapes: undefined,
    }),
    ...conditionsOfBase(base),
  };
  const { sessions, leftOut } = selectBaselines({ candidates: baselines, expected, comparability: "refuse" });
  const hopeless = (why: string): ScreeningChance => ({ kind: "hopeless", why });
  if (baselines.length === 0) return hopeless("the store has none of the base's line of history");
  if (sessions.length < 2) {
    const reasons = leftOut.map(({ why, count }) => `${why} (${count})`);
    return hopeless(
      `${sessions.length === 0 ? "none" : "one"} of ${baselines.length} can be compared${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`,
    );
  }
  if (answersImages(planned) && !isScored(planned, plan.datasets))
    return hopeless("its images have no labels, so that only the base's own answers can be held against the head's");
  const rules = rulesIn(planned.benchmark.scenario, rulesOf(plan.policy, plan.comparisons));
  const wide = sampledMetrics(planned.benchmark.scenario, rules).find(
    (metric) => !canShowUnchanged(metric, sessions, rules.errorRate, deltaOf(metric, rules)),
  );
  if (wide !== undefined)
    return hopeless(`${sessions.length} differ too much among themselves to show ${METRICS[wide].label} unchanged`);
  if (
    isScored(planned, plan.datasets) &&
    gatesAccuracy(rules) &&
    !sessions.some((one) => one.ofBase === true && one.accuracy !== undefined)
  )
    return hopeless("none tells the accuracy of what the base has");
  return { kind: "open" };
}

export type ScreenOutcome =
  | { readonly kind: "unchanged"; readonly sessions: number }
  | { readonly kind: "unsettled"; readonly sessions: number; readonly why: string };

/**
 * Judges a head that was measured alone, by the very comparison that the report will make: `unchanged` where every gating
 * sampled metric is shown to be, and every other gating metric could be compared.
 */
export function screenHead({ planned, plan, environment }: Screening, head: Measurement): ScreenOutcome {
  const { benchmark, reasons, base, baselines = [] } = planned;
  const rules = rulesIn(planned.benchmark.scenario, rulesOf(plan.policy, plan.comparisons));
  const judged = judgeBenchmark(
    {
      benchmark,
      reasons,
      base: { kind: "missing", commit: plan.base ?? plan.head, reason: "the head is screened first" },
      head: { kind: "measurement", measurement: head },
      history: baselines,
      sameSession: true,
      environment,
      baseConditions: conditionsOfBase(base),
      comparability: "refuse",
    },
    rules,
  );
  const sessions = Math.max(0, ...judged.comparisons.map(sessionsOf));
  const unsettled = (why: string): ScreenOutcome => ({ kind: "unsettled", sessions, why });
  if (judged.state !== "compared") return unsettled(judged.reason ?? "the head was not measured");
  const counted = head.launches.filter(({ excluded }) => excluded === undefined).length;
  if (counted < FEWEST_LAUNCHES) return unsettled(`only ${counted} launches fitted the time`);
  const wanted = sampledMetrics(planned.benchmark.scenario, rules);
  const told = judged.comparisons.filter(({ metric, gating }) => gating || wanted.includes(metric));
  const open = told.find((one) => !isSettled(one));
  if (open !== undefined) return unsettled(`${METRICS[open.metric].label} is ${wordOf(open)}`);
  const silent = wanted.find((metric) => !told.some((one) => one.metric === metric));
  if (silent !== undefined) return unsettled(`${METRICS[silent].label} was not told`);
  return { kind: "unchanged", sessions };
}

const sessionsOf = (one: Comparison) =>
  one.verdict !== "not-measured" && one.evidence.method === "between-sessions" ? one.evidence.n : 0;

function isSettled({ metric, verdict }: Comparison): boolean {
  return METRICS[metric].noise === "sampled" ? verdict === "unchanged" : verdict !== "not-measured";
}

function wordOf(one: Comparison): string {
  if (one.verdict === "not-measured") return `not measured (${one.reason})`;
  const percent = `${one.evidence.effect < 0 ? "−" : "+"}${Math.abs(one.evidence.effect * 100).toFixed(1)} %`;
  if (one.annotations.includes("suspected-regression")) return `suspected to have regressed (${percent})`;
  if (one.annotations.includes("suspected-improvement")) return `suspected to have improved (${percent})`;
  return `${one.verdict} (${percent})`;
}

/** The gating metrics that stored sessions must show unchanged; latency, or what stands for it, where none of them is sampled. */
function sampledMetrics(scenario: Scenario, { gating }: Rules): readonly MetricName[] {
  const sampled = [...gating].filter((metric) => METRICS[metric].noise === "sampled");
  return sampled.length === 0 ? gatingIn(scenario, ["latency"]) : sampled;
}

const gatesAccuracy = ({ gating }: Rules) => [...gating].some((metric) => METRICS[metric].noise === "paired-images");
const deltaOf = (metric: MetricName, rules: Rules) => Math.log1p(toleranceOf(metric, rules).value);
