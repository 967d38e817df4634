import type { Scenario } from "../bench/benchmark.ts";
import { type RoundCost, type RoundSize, sizeRounds } from "./budget.ts";
import { LONGEST_SUSTAINED } from "./sustained.ts";

/** Iterations of a launch whose percentiles or rate are the point: enough for a p99 of correlated queries, where time allows. */
const MANY = { least: 10, most: 1_000 } as const;
/**
 * Where a model is kept busy, one request to its worker runs back to back for about this long: between two of them, a
 * thousandth of it, the device may be asked for its power and its heat.
 */
const LONG_BURST_SECONDS = 1;
/** The most that one request may ask for. */
const MOST_OF_A_RUN = 10_000;

export interface SizedRounds {
  /** What the rounds of the benchmark may spend. */
  readonly shareSeconds: number;
  /** One iteration on each side, and what comes before. */
  readonly cost: RoundCost;
  readonly maximumRounds: number;
  /** Sides of a round. */
  readonly sides: 1 | 2;
}

/** Sizes the launches of a benchmark as its scenario wants them, and tells how many rounds of them the share pays for. */
export function sizeScenario(scenario: Scenario, rounds: SizedRounds): RoundSize {
  const { shareSeconds, cost, maximumRounds, sides } = rounds;
  const each = cost.iterationSeconds / sides;
  switch (scenario) {
    case "single-stream":
      return sizeRounds(shareSeconds, cost, maximumRounds);
    case "multi-stream":
      return sizeRounds(shareSeconds, cost, maximumRounds, MANY);
    case "offline":
      return { ...sizeRounds(shareSeconds, cost, maximumRounds, MANY), burst: longBurst(each) };
    case "cold-start": {
      const affordable = Math.floor(shareSeconds / cost.fixedSeconds);
      return { iterations: 1, burst: 1, affordableRounds: Math.max(0, Math.min(maximumRounds, affordable)) };
    }
    case "sustained":
      return sizeSustained(rounds, each);
  }
}

/** As many whole rounds of half an hour a side as fit; where not even one does, one that is shorter. */
function sizeSustained({ shareSeconds, cost, maximumRounds, sides }: SizedRounds, each: number): RoundSize {
  const whole = Math.floor(shareSeconds / (cost.fixedSeconds + sides * LONGEST_SUSTAINED));
  const affordableRounds = Math.max(1, Math.min(maximumRounds, whole));
  const seconds = Math.min(LONGEST_SUSTAINED, (shareSeconds / affordableRounds - cost.fixedSeconds) / sides);
  return {
    iterations: Math.max(1, Math.round(seconds / each)),
    burst: longBurst(each),
    affordableRounds: seconds > 0 ? affordableRounds : 0,
  };
}

const longBurst = (each: number) => Math.max(1, Math.min(MOST_OF_A_RUN, Math.floor(LONG_BURST_SECONDS / each)));

/** Launches of a side that has no other: what a scenario's launches cost and tell differs. */
export const SOLO_LAUNCHES: { readonly [scenario in Scenario]: number } = {
  "single-stream": 5,
  "multi-stream": 5,
  offline: 5,
  "cold-start": 20,
  sustained: 1,
};

/** Why base and head are never loaded together, in a clause; undefined where they may be. */
export const APART: { readonly [scenario in Scenario]: string | undefined } = {
  "single-stream": undefined,
  "multi-stream": undefined,
  offline: "offline keeps one model busy without a pause",
  "cold-start": "a cold start has the device to itself",
  sustained: "one model's heat would be the other's",
};

/** Why no sentinel is measured beside launches, in a clause; undefined where one is. */
export const WITHOUT_SENTINEL: { readonly [scenario in Scenario]: string | undefined } = {
  "single-stream": undefined,
  "multi-stream": undefined,
  offline: undefined,
  "cold-start": "it tells how fast the device computes, not how fast it starts",
  sustained: "it would be measured cold before a launch and hot after it",
};

/** Parts of a job's budget: a sustained launch takes as long as many others. */
export const PARTS: { readonly [scenario in Scenario]: number } = {
  "single-stream": 1,
  "multi-stream": 1,
  offline: 1,
  "cold-start": 1,
  sustained: 4,
};
