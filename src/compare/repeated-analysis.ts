import { median, sampleStandardDeviation } from "simple-statistics";
import { detectableShift } from "../stats/detectable.ts";
import { nominalLevels, sequentialP } from "../stats/group-sequential.ts";
import { meanInterval, meanP } from "../stats/mean-interval.ts";
import { hodgesLehmann, signedRankInterval, signedRankP } from "../stats/signed-rank.ts";
import type { Interval } from "./verdict.ts";

/** With fewer rounds than this, ranks cannot decide: the least two-sided p of n rounds is 2^(1-n). */
export const FEWEST_RANKED_ROUNDS = 8;

/** How the rounds were planned to be looked at, and how they ended. */
export interface Schedule {
  /** Rounds at each planned look, ascending; the last is the planned maximum. */
  readonly looks: readonly number[];
  /** True where the clock, not the data, ended the rounds: what was measured by then may then be looked at as well. */
  readonly endedByBudget: boolean;
}

/** What the log ratios of the rounds say at the last look they reached. */
export interface RepeatedAnalysis {
  readonly method: "paired-rounds" | "few-rounds";
  /** Rounds looked at. */
  readonly n: number;
  readonly estimate: number;
  readonly interval: Interval | undefined;
  /** Sequential p: the least error rate at which some look would have excluded 0. */
  readonly p: number;
  /** The shift that would have been shown in 80 % of cases; undefined below two rounds. */
  readonly detectable: number | undefined;
}

/**
 * Analyses log ratios (head to base, in the order measured) at planned looks: Hodges–Lehmann estimate and exact
 * signed-rank interval, or mean and t interval where fewer than 8 rounds were to be had. The interval is a repeated
 * confidence interval (linear spending of the error rate over the looks), so it holds whenever the rounds stopped.
 */
export function analyseRounds(ratios: readonly number[], schedule: Schedule, errorRate: number): RepeatedAnalysis {
  const maximum = schedule.looks.at(-1) ?? ratios.length;
  const reached = reachedLooks(ratios.length, schedule);
  const last = reached.at(-1);
  const few = (schedule.endedByBudget ? (last ?? maximum) : maximum) < FEWEST_RANKED_ROUNDS;
  const test = few ? MEANS : RANKS;
  if (last === undefined) return { method: test.method, n: ratios.length, estimate: unlooked(ratios), ...NOTHING };
  const seen = ratios.slice(0, last);
  const level = nominalLevels(reached, maximum, errorRate).at(-1) ?? errorRate;
  const ps = reached.map((look) => test.p(ratios.slice(0, look)));
  return {
    method: test.method,
    n: last,
    estimate: test.estimate(seen),
    interval: test.interval(seen, level),
    p: sequentialP(reached, maximum, ps),
    detectable: last < 2 ? undefined : detectableShift(sampleStandardDeviation(seen), last, level),
  };
}

const NOTHING = { interval: undefined, p: 1, detectable: undefined } as const;
const unlooked = (ratios: readonly number[]) => (ratios.length === 0 ? 0 : median([...ratios]));

const RANKS = {
  method: "paired-rounds",
  estimate: hodgesLehmann,
  interval: signedRankInterval,
  p: signedRankP,
} as const;

const MEANS = {
  method: "few-rounds",
  estimate: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length,
  interval: meanInterval,
  p: meanP,
} as const;

/** The planned looks that `rounds` reach, and the end itself where the clock set it. */
function reachedLooks(rounds: number, { looks, endedByBudget }: Schedule): readonly number[] {
  const planned = looks.filter((look) => look <= rounds);
  const beyond = endedByBudget && rounds > (planned.at(-1) ?? 0) && rounds < (looks.at(-1) ?? 0);
  return beyond ? [...planned, rounds] : planned;
}
