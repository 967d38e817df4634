import { benchmarkId } from "../bench/benchmark.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import type { Case, Known } from "./case.ts";
import { caveatsOf } from "./caveats.ts";
import { type Against, compareBenchmark } from "./compare-benchmark.ts";
import type { Comparison } from "./comparison.ts";
import { joinVerdicts } from "./gate.ts";
import type { BenchmarkJudgement, BenchmarkState, SideOutcome } from "./judgement.ts";
import { sideValues } from "./launch-values.ts";
import type { Rules } from "./rules.ts";

/** Judges one benchmark: what became of it, and every metric's comparison. */
export function judgeBenchmark(one: Case, rules: Rules): BenchmarkJudgement {
  const { benchmark, reasons, environment } = one;
  const { state, reason, comparisons, against } = outcomeOf(one, rules);
  return {
    id: benchmarkId(benchmark),
    benchmark,
    state,
    reason,
    verdict: state === "compared" ? joinVerdicts(comparisons) : "not-measured",
    comparisons,
    base: sideOutcome(one.base),
    head: sideOutcome(one.head),
    reasons,
    environment: { ...environment, ...actualFacts(one.head) },
    caveats: caveatsOf(one, against),
  };
}

interface Outcome {
  readonly state: BenchmarkState;
  readonly reason: string | undefined;
  readonly comparisons: readonly Comparison[];
  readonly against: Against | undefined;
}

function outcomeOf(one: Case, rules: Rules): Outcome {
  const [base, head] = [measured(one.base), measured(one.head)];
  const without = (state: BenchmarkState, reason?: string): Outcome => ({
    state,
    reason,
    comparisons: [],
    against: undefined,
  });
  if (head === undefined) {
    const failed = base !== undefined && one.head.kind === "measurement" && one.head.measurement.status === "failed";
    return without(failed ? "head-failed" : "not-measured", whyNot(one.head) ?? "the head was not measured");
  }
  const against = againstWhat(one, base);
  if (against !== undefined) {
    const comparisons = compareBenchmark(against, head, rules);
    return { state: "compared", reason: undefined, comparisons, against };
  }
  if (one.base.kind === "absent") return without("new");
  return without(
    "not-measured",
    `the base was not measured: ${whyNot(one.base) ?? "its rounds belong to another session"}`,
  );
}

function againstWhat({ sameSession, history }: Case, base: Measurement | undefined): Against | undefined {
  if (base !== undefined && sameSession) return { kind: "same-session", base };
  return history.length > 0 ? { kind: "other-sessions", history } : undefined;
}

function measured(known: Known): Measurement | undefined {
  return known.kind === "measurement" && known.measurement.status === "measured" ? known.measurement : undefined;
}

function whyNot(known: Known): string | undefined {
  if (known.kind === "absent") return undefined;
  return known.kind === "missing" ? known.reason : known.measurement.reason;
}

function sideOutcome(known: Known): SideOutcome {
  if (known.kind !== "measurement") {
    const status = known.kind === "absent" ? "absent" : "skipped";
    return { commit: known.commit, status, reason: whyNot(known), values: [], measurement: undefined };
  }
  const { measurement } = known;
  const { commit, status, reason } = measurement;
  return { commit, status, reason, values: sideValues(measurement), measurement };
}

/** The runtime that really ran, as the launches report it. */
function actualFacts(known: Known): Environment {
  const actual = measured(known)?.launches[0]?.actual;
  return actual === undefined ? {} : { "runtime-version": actual.version, provider: actual.provider };
}
