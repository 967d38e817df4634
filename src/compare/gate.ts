import { METRICS } from "../bench/metric.ts";
import type { PlanPolicy } from "../plan/plan.ts";
import type { Comparison, Verdict } from "./comparison.ts";
import type { BenchmarkJudgement, GateDecision } from "./judgement.ts";

/** From worst to best: a part that was not measured outweighs one that is merely in doubt. */
const SEVERITY: readonly Verdict[] = ["regressed", "not-measured", "inconclusive", "improved", "unchanged"];

/** The worst verdict among the gating comparisons; without one, the worst of the others. */
export function joinVerdicts(comparisons: readonly Comparison[]): Verdict {
  const gating = comparisons.filter((comparison) => comparison.gating);
  const counted = new Set((gating.length > 0 ? gating : comparisons).map(({ verdict }) => verdict));
  return SEVERITY.find((verdict) => counted.has(verdict)) ?? "not-measured";
}

type FailOn = PlanPolicy["gate"]["failOn"][number];

/** Turns benchmarks, worst first, into pass or fail by the user's policy. Where nothing gates yet, everything is a warning. */
export function decideGate(
  benchmarks: readonly BenchmarkJudgement[],
  failOn: readonly FailOn[],
  nothingGates: boolean,
): GateDecision {
  const failures: string[] = [];
  const warnings: string[] = [];
  for (const benchmark of benchmarks) {
    for (const { event, sentence } of eventsOf(benchmark)) {
      if (failOn.includes(event) && !nothingGates) failures.push(sentence);
      else warnings.push(sentence);
    }
  }
  return { outcome: failures.length > 0 ? "fail" : "pass", failures, warnings };
}

/** What happened to a benchmark that a policy may care about, one sentence each. */
function eventsOf(judged: BenchmarkJudgement): readonly { readonly event: FailOn; readonly sentence: string }[] {
  const { id, state, reason } = judged;
  if (state === "new" || state === "removed") return [];
  if (state !== "compared")
    return [{ event: state, sentence: `${id}: ${STATE_WORDS[state]}: ${reason ?? "no reason was recorded"}` }];
  return (["regressed", "inconclusive", "not-measured"] as const).flatMap((event) => {
    const found = judged.comparisons.filter(({ verdict, gating }) => gating && verdict === event);
    const labels = found.map(({ metric }) => METRICS[metric].label).join(", ");
    return found.length === 0 ? [] : [{ event, sentence: `${id}: ${labels}: ${EVENT_WORDS[event]}` }];
  });
}

const STATE_WORDS = { "not-measured": "not measured", "head-failed": "the head failed where the base ran" } as const;
const EVENT_WORDS = { regressed: "regressed", inconclusive: "inconclusive", "not-measured": "not measured" } as const;
