import { median } from "simple-statistics";
import type { Draws } from "./draws.ts";
import { type Answer, roundOf, settle } from "./edgebench.ts";
import type { LaunchSource } from "./layout.ts";
import type { RecordedSession } from "./recording.ts";
import type { StoredLaunch } from "./stored.ts";

/** Log ratios of recorded rounds, head to base, in the order measured. */
export function logRatiosOf(rounds: RecordedSession["same"]): readonly number[] {
  return rounds.map(({ base, head }) => Math.log(median(head) / median(base)));
}

export interface Replay {
  /** Log ratios in the order measured. */
  readonly ratios: readonly number[];
  /** The injected change of the head, as a share of the base. */
  readonly change: number;
  /** In A/A rounds either side may be called the head; in rounds of two models not. */
  readonly signs: "random" | "kept";
  readonly tolerance: number;
}

/** Settles on recorded rounds, from a random one on, as they followed each other. */
export function replayOnce({ ratios, change, signs, tolerance }: Replay, draws: Draws): Answer {
  let place = Math.floor(draws.uniform() * ratios.length);
  const nextRound = () => {
    const ratio = ratios[place % ratios.length] ?? 0;
    place += 1;
    return roundOf((signs === "random" ? draws.sign() * ratio : ratio) + Math.log1p(change));
  };
  return settle(nextRound, { tolerance, comparisons: 1, affordableRounds: 30 });
}

/** The recorded launches of a session, each given once, in the order measured; a head's with a change injected. */
export function recordedSource({ alone }: RecordedSession, change: number): LaunchSource {
  let place = 0;
  const next = (): readonly number[] => {
    const launch = alone[place % alone.length];
    place += 1;
    return launch?.latencyNs ?? [];
  };
  return { base: next, head: () => next().map((ns) => ns * (1 + change)) };
}

/** The first launches of a session, as a store keeps them. */
export function storedLaunches({ alone }: RecordedSession, count: number): readonly StoredLaunch[] {
  return alone.slice(0, count).map(({ latencyNs, sentinelNs }) => ({ medianNs: median([...latencyNs]), sentinelNs }));
}
