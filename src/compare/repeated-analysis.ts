import { median, sampleStandardDeviation } from "simple-statistics";
import { detectableShift } from "../stats/detectable.ts";
import { nominalLevels, sequentialP } from "../stats/group-sequential.ts";
import { meanInterval, meanP } from "../stats/mean-interval.ts";
import { hasTies, signFlipP } from "../stats/sign-flip.ts";
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
  /** Sequential p: the least error rate at which some look that could claim a change would have excluded 0. */
  readonly p: number;
  /** The shift that would have been shown in 80 % of cases; undefined below two rounds. */
  readonly detectable: number | undefined;
}

/**
 * Analyses log ratios (head to base, in the order measured) at planned looks: Hodges–Lehmann estimate and exact
 * signed-rank interval, or mean and t interval where fewer than 8 rounds were to be had. The interval is a repeated
 * confidence interval (linear spending of the error rate over the looks), so it holds whenever the rounds stopped.
 *
 * @param claimLevel what p must be at most for a change to be claimed: the comparison's own part of the error rate.
 */
export function analyseRounds(
  ratios: readonly number[],
  schedule: Schedule,
  errorRate: number,
  claimLevel = errorRate,
): RepeatedAnalysis {
  const maximum = schedule.looks.at(-1) ?? ratios.length;
  const reached = reachedLooks(ratios.length, schedule);
  const last = reached.at(-1);
  const few = (schedule.endedByBudget ? (last ?? maximum) : maximum) < FEWEST_RANKED_ROUNDS;
  const test = few ? MEANS : RANKS;
  if (last === undefined) return { method: test.method, n: ratios.length, estimate: unlooked(ratios), ...NOTHING };
  const seen = ratios.slice(0, last);
  const plan: Reached = { looks: reached, maximum, isClosed: schedule.endedByBudget || last === maximum };
  const nominal = test.nominalLevel(plan, errorRate);
  const claiming = { ...plan, looks: test.claimingLooks(plan, claimLevel) };
  const ps = claiming.looks.map((look) => test.p(ratios.slice(0, look)));
  return {
    method: test.method,
    n: last,
    estimate: test.estimate(seen),
    interval: test.interval(seen, nominal),
    p: test.sequentialP(claiming, ps),
    detectable: last < 2 ? undefined : detectableShift(sampleStandardDeviation(seen), last, nominal),
  };
}

const NOTHING = { interval: undefined, p: 1, detectable: undefined } as const;
const unlooked = (ratios: readonly number[]) => (ratios.length === 0 ? 0 : median([...ratios]));

/** The looks that were reached, of a plan that may go on to `maximum` rounds. */
interface Reached {
  readonly looks: readonly number[];
  readonly maximum: number;
  /** True where no look can follow: the plan is at its end, or the clock set it. */
  readonly isClosed: boolean;
}

const RANKS = {
  method: "paired-rounds",
  claimingLooks,
  nominalLevel: ({ looks, maximum }: Reached, errorRate: number) =>
    nominalLevels(looks, maximum, errorRate).at(-1) ?? errorRate,
  sequentialP: ({ looks, maximum }: Reached, ps: readonly number[]) => sequentialP(looks, maximum, ps),
  estimate: hodgesLehmann,
  interval: signedRankInterval,
  // With ties or zeros among the values, the distribution of untied ranks would be too cautious.
  p: (values: readonly number[]) => (hasTies(values) ? signFlipP(values) : signedRankP(values)),
} as const;

const MEANS = {
  method: "few-rounds",
  claimingLooks: ({ looks }: Reached) => looks,
  nominalLevel: (plan: Reached, errorRate: number) => errorRate * (partsOfLooks(plan).at(-1) ?? 1),
  sequentialP: (plan: Reached, ps: readonly number[]) =>
    partsOfLooks(plan).reduce((least, part, index) => Math.min(least, (ps[index] ?? 1) / part), 1),
  estimate: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length,
  interval: meanInterval,
  p: meanP,
} as const;

/**
 * The looks at which ranks can claim a change at all: the least p of n rounds is 2^(1-n), which no small level allows at
 * the first looks. Those claim nothing and so spend nothing of the level, which later looks then have. Which they are
 * follows from the plan and the level alone, not from the data. All of them where none could: p is above the level then.
 */
function claimingLooks({ looks, maximum }: Reached, level: number): readonly number[] {
  const first = looks.findIndex((look) => 2 ** (1 - look) <= (level * look) / maximum);
  return first < 0 ? looks : looks.slice(first);
}

/**
 * Which part of the error rate each look of few rounds has: by the n-th of at most n_max rounds (n / n_max)³ of it, and all
 * that is left where no look follows. Parts add up to at most 1 and each look's t test is exact in normal noise, so the
 * error rate is never passed (Bonferroni); levels that take the looks' sums as a normal walk pass it with so few.
 */
function partsOfLooks({ looks, maximum, isClosed }: Reached): readonly number[] {
  const spentBy = (look: number) => (isClosed && look === looks.at(-1) ? 1 : (look / maximum) ** 3);
  return looks.map((look, index) => spentBy(look) - (index === 0 ? 0 : spentBy(looks[index - 1] ?? 0)));
}

/** The planned looks that `rounds` reach, and the end itself where the clock set it. */
function reachedLooks(rounds: number, { looks, endedByBudget }: Schedule): readonly number[] {
  const planned = looks.filter((look) => look <= rounds);
  const beyond = endedByBudget && rounds > (planned.at(-1) ?? 0) && rounds < (looks.at(-1) ?? 0);
  return beyond ? [...planned, rounds] : planned;
}
