import type { Acceptance } from "../bench/acceptance.ts";
import { METRICS } from "../bench/metric.ts";
import { namePattern } from "../bench/name-pattern.ts";
import type { Plan } from "../plan/plan.ts";
import type { Allowance, Annotation, Comparison } from "./comparison.ts";
import type { BenchmarkJudgement } from "./judgement.ts";

type TradeOff = NonNullable<Plan["policy"]["tradeOffs"]>[number];
type Compared = Exclude<Comparison, { verdict: "not-measured" }>;

/** Sizes are read from decimals; what is written as the same number must be the same size. */
const ROUNDING = 1e-9;

/**
 * Marks the regressions that the plan allows: those that were accepted on the target branch, and those that a trade-off of
 * the policy pays for. Verdicts stay as they are.
 *
 * An acceptance covers a regression whose estimate is at most the accepted size: the number that a person read in a report
 * and agreed to. Nobody looks at a trade-off, so it needs both sides shown: the whole interval of the loss within `upTo`,
 * and the whole interval of the gain, called `improved`, at `atLeast` or beyond.
 */
export function allowRegressions(
  benchmarks: readonly BenchmarkJudgement[],
  { acceptances = [], policy }: Pick<Plan, "acceptances" | "policy">,
): readonly BenchmarkJudgement[] {
  const { tradeOffs = [] } = policy;
  if (acceptances.length + tradeOffs.length === 0) return benchmarks;
  return benchmarks.map((judged) => ({
    ...judged,
    comparisons: judged.comparisons.map((comparison) => {
      if (comparison.verdict !== "regressed") return comparison;
      return (
        accept(judged, comparison, acceptances) ?? tradeOff(judged, comparison, tradeOffs, benchmarks) ?? comparison
      );
    }),
  }));
}

/** The comparison as accepted, or as more than was accepted; undefined where nobody accepted anything of it. */
function accept(
  { id }: BenchmarkJudgement,
  comparison: Compared,
  acceptances: readonly Acceptance[],
): Comparison | undefined {
  const fitting = acceptances.filter(
    ({ benchmark, metric }) => metric === comparison.metric && namePattern(benchmark)(id),
  );
  if (fitting.length === 0) return undefined;
  const { effect } = comparison.evidence;
  const covering = fitting.find(({ upTo }) => isWithin(Math.abs(effect), upTo, comparison));
  if (covering === undefined) return annotated(comparison, "beyond-accepted");
  const { by, why, until } = covering;
  return allowed(comparison, { kind: "accepted", by, why, until });
}

function tradeOff(
  judged: BenchmarkJudgement,
  comparison: Compared,
  tradeOffs: readonly TradeOff[],
  benchmarks: readonly BenchmarkJudgement[],
): Comparison | undefined {
  const { interval } = comparison.evidence;
  if (interval === undefined) return undefined;
  const loss = Math.max(Math.abs(interval.lower), Math.abs(interval.upper));
  const paid = tradeOffs.find(
    ({ give, gain }) =>
      give.metric === comparison.metric && isWithin(loss, give.upTo, comparison) && isWon(gain, judged, benchmarks),
  );
  if (paid === undefined) return undefined;
  const { metric, device = judged.benchmark.device } = paid.gain;
  return allowed(comparison, { kind: "trade-off", metric, device });
}

/** Whether the gain shows on the benchmark itself, or on every benchmark of the model that was planned for the device. */
function isWon(gain: TradeOff["gain"], judged: BenchmarkJudgement, benchmarks: readonly BenchmarkJudgement[]): boolean {
  const { model } = judged.benchmark;
  const where =
    gain.device === undefined
      ? [judged]
      : benchmarks.filter(
          ({ benchmark, state }) =>
            benchmark.model === model && benchmark.device === gain.device && state !== "removed" && state !== "new",
        );
  return where.length > 0 && where.every(({ comparisons }) => comparisons.some((one) => isGain(gain, one)));
}

function isGain({ metric, atLeast }: TradeOff["gain"], comparison: Comparison): boolean {
  if (comparison.metric !== metric || comparison.verdict !== "improved") return false;
  const { interval } = comparison.evidence;
  if (interval === undefined || comparison.tolerance.kind !== atLeast.kind) return false;
  const surely = METRICS[metric].better === "lower" ? -interval.upper : interval.lower;
  return surely >= atLeast.value - ROUNDING;
}

/** @param size of a change, on the scale of the comparison's tolerance. */
function isWithin(size: number, upTo: Acceptance["upTo"], { tolerance }: Compared): boolean {
  return tolerance.kind === upTo.kind && size <= upTo.value + ROUNDING;
}

function allowed(comparison: Compared, allowance: Allowance): Comparison {
  return { ...annotated(comparison, allowance.kind), allowance };
}

function annotated(comparison: Compared, annotation: Annotation): Compared {
  return { ...comparison, annotations: [...comparison.annotations, annotation] };
}
