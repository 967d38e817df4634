import { mean, median, medianAbsoluteDeviation, quantile, sampleStandardDeviation } from "simple-statistics";
import type { Launch } from "../src/bench/result.ts";
import type { Round } from "../src/compare/pairing.ts";
import { sentinelTime } from "../src/compare/sentinel.ts";
import { unsteadiness } from "../src/compare/steadiness.ts";
import { trimmedMean } from "../src/stats/trimmed-mean.ts";

/** How a series of log ratios of the same thing against itself spreads: all of it should be noise around 0. */
export interface Spread {
  readonly rounds: number;
  readonly standardDeviation: number;
  /** 1.4826 times the median distance from the median: what it would be without the wildest rounds. */
  readonly robust: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return {
    rounds: values.length,
    standardDeviation: sampleStandardDeviation([...values]),
    robust: 1.4826 * medianAbsoluteDeviation([...values]),
  };
}

/** What could stand for the iterations of a launch. */
export const STATISTICS: { readonly [name: string]: (latencyNs: readonly number[]) => number } = {
  mean,
  "20 % trimmed mean": (latencyNs) => trimmedMean(latencyNs, 0.2),
  median,
  "lower quartile": (latencyNs) => quantile([...latencyNs], 0.25),
  p10: (latencyNs) => quantile([...latencyNs], 0.1),
  minimum: (latencyNs) => Math.min(...latencyNs),
  p90: (latencyNs) => quantile([...latencyNs], 0.9),
  p95: (latencyNs) => quantile([...latencyNs], 0.95),
};

/** The log ratio of a round's two launches by one statistic. */
export function logRatio({ base, head }: Round, statistic: (latencyNs: readonly number[]) => number): number {
  return Math.log(statistic(head.latencyNs) / statistic(base.latencyNs));
}

/** The same medians with each launch held against the sentinel beside it; undefined where one has none. */
export function correctedRatio(round: Round): number | undefined {
  const [base, head] = [sentinelTime(round.base), sentinelTime(round.head)];
  return base === undefined || head === undefined ? undefined : logRatio(round, median) - Math.log(head / base);
}

/** Rounds with a launch that did not hold still, and the others. */
export function splitBySteadiness(rounds: readonly Round[]): {
  readonly steady: readonly Round[];
  readonly unsteady: readonly Round[];
} {
  const holdsStill = (launch: Launch) => unsteadiness(launch) === undefined;
  const isSteady = ({ base, head }: Round) => holdsStill(base) && holdsStill(head);
  return { steady: rounds.filter(isSteady), unsteady: rounds.filter((round) => !isSteady(round)) };
}
