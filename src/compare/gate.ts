import { METRICS } from "../bench/metric.ts";
import { metricLabel } from "../bench/scenario.ts";
import type { PlanPolicy } from "../plan/plan.ts";
import type { Allowance, Comparison, Verdict } from "./comparison.ts";
import type { BenchmarkJudgement, GateDecision, GateFinding } from "./judgement.ts";

/** From worst to best: a part that was not measured outweighs one that is merely in doubt. */
const SEVERITY: readonly Verdict[] = ["regressed", "not-measured", "inconclusive", "improved", "unchanged"];

/**
 * The worst of some verdicts; of none, `not-measured`. Joins of parts join to the join of the whole, in any order, so that
 * metrics, benchmarks and devices may be joined as one likes; a further verdict never makes the join better, except that
 * anything outweighs nothing.
 */
export function joinVerdicts(verdicts: Iterable<Verdict>): Verdict {
  const given = new Set(verdicts);
  return SEVERITY.find((verdict) => given.has(verdict)) ?? "not-measured";
}

/** The word for a benchmark: the worst verdict among the gating comparisons; without one, the worst of the others. */
export function joinComparisons(comparisons: readonly Comparison[]): Verdict {
  const gating = comparisons.filter((comparison) => comparison.gating);
  return joinVerdicts((gating.length > 0 ? gating : comparisons).map(({ verdict }) => verdict));
}

/** The word for a pull request: the worst of its benchmarks'; undefined where all are new or removed. */
export function joinBenchmarks(benchmarks: readonly BenchmarkJudgement[]): Verdict | undefined {
  const held = benchmarks.filter(({ state }) => state !== "new" && state !== "removed");
  return held.length === 0 ? undefined : joinVerdicts(held.map(({ verdict }) => verdict));
}

type GateEvent = PlanPolicy["gate"]["failOn"][number];

interface GatePolicy {
  readonly failOn: readonly GateEvent[];
  /** Everything where left out. */
  readonly warnOn?: readonly GateEvent[] | undefined;
}

/**
 * Turns benchmarks, worst first, into pass or fail by the user's policy. What the policy neither fails nor warns on changes
 * nothing. Where nothing gates yet, what would fail is a warning. A regression that is allowed is always a warning.
 */
export function decideGate(
  benchmarks: readonly BenchmarkJudgement[],
  { failOn, warnOn }: GatePolicy,
  nothingGates: boolean,
): GateDecision {
  const failures: GateFinding[] = [];
  const warnings: GateFinding[] = [];
  for (const benchmark of benchmarks) {
    for (const { event, what } of eventsOf(benchmark)) {
      const fails = event !== "allowed" && failOn.includes(event);
      const warns = fails || event === "allowed" || warnOn === undefined || warnOn.includes(event);
      if (fails && !nothingGates) failures.push({ id: benchmark.id, what });
      else if (warns) warnings.push({ id: benchmark.id, what });
    }
  }
  return { outcome: failures.length > 0 ? "fail" : "pass", failures, warnings };
}

interface Happening {
  readonly event: GateEvent | "allowed";
  readonly what: string;
}

/** What happened to a benchmark that a policy may care about. */
function eventsOf(judged: BenchmarkJudgement): readonly Happening[] {
  const { state, reason } = judged;
  if (state === "new" || state === "removed") return [];
  if (state !== "compared")
    return [{ event: state, what: `${STATE_WORDS[state]}: ${reason ?? "no reason was recorded"}` }];
  const gating = judged.comparisons.filter((comparison) => comparison.gating);
  const events = (["regressed", "inconclusive", "not-measured"] as const).flatMap((event) => {
    const found = gating.filter((one) => one.verdict === event && allowanceOf(one) === undefined);
    const labels = found.map(({ metric }) => metricLabel(metric, judged.benchmark)).join(", ");
    return found.length === 0 ? [] : [{ event, what: `${labels}: ${EVENT_WORDS[event]}` }];
  });
  return [...events, ...gating.flatMap((comparison) => allowedEvent(judged, comparison))];
}

const STATE_WORDS = { "not-measured": "not measured", "head-failed": "the head failed where the base ran" } as const;
const EVENT_WORDS = { regressed: "regressed", inconclusive: "inconclusive", "not-measured": "not measured" } as const;

function allowedEvent({ benchmark }: BenchmarkJudgement, comparison: Comparison): readonly Happening[] {
  const allowance = allowanceOf(comparison);
  if (allowance === undefined) return [];
  return [
    {
      event: "allowed",
      what: `${metricLabel(comparison.metric, benchmark)}: ${EVENT_WORDS.regressed}, ${allowanceText(allowance)}`,
    },
  ];
}

export function allowanceOf(comparison: Comparison): Allowance | undefined {
  return comparison.verdict === "not-measured" ? undefined : comparison.allowance;
}

/** `accepted by Ada until 2026-12-31: the wider model is worth it`; `traded for latency (median) on jetson`. */
export function allowanceText(allowance: Allowance): string {
  return allowance.kind === "accepted"
    ? `accepted by ${allowance.by} until ${allowance.until}: ${allowance.why}`
    : `traded for ${METRICS[allowance.metric].label} on ${allowance.device}`;
}
