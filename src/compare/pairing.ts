import type { Launch } from "../bench/result.ts";

/** One whole round: a launch of each side, made together. */
export interface Round {
  readonly base: Launch;
  readonly head: Launch;
}

export interface Pairing {
  /** In the order they were made. */
  readonly rounds: readonly Round[];
  /** Rounds that have a launch and do not count: one side was lost or excluded, or the mode is not the others'. */
  readonly excluded: number;
}

/**
 * Pairs the launches of one session by round. A round counts whole or not at all; modes are never mixed: rounds of
 * another mode than the first whole one's are left out. Launches made alone belong to no round.
 */
export function pairRounds(base: readonly Launch[], head: readonly Launch[]): Pairing {
  const bases = byRound(base);
  const heads = byRound(head);
  const numbers = [...new Set([...bases.keys(), ...heads.keys()])].sort((a, b) => a - b);
  const rounds: Round[] = [];
  for (const number of numbers) {
    const round = wholeRound(bases.get(number), heads.get(number));
    const mode = rounds[0]?.base.mode ?? round?.base.mode;
    if (round !== undefined && round.base.mode === mode) rounds.push(round);
  }
  return { rounds, excluded: numbers.length - rounds.length };
}

/** Launches in rounds by number; null where two claim the same round, so that neither can be chosen. */
function byRound(launches: readonly Launch[]): ReadonlyMap<number, Launch | null> {
  const found = new Map<number, Launch | null>();
  for (const launch of launches) {
    if (launch.mode !== "solo") found.set(launch.round, found.has(launch.round) ? null : launch);
  }
  return found;
}

function wholeRound(base: Launch | null | undefined, head: Launch | null | undefined): Round | undefined {
  if (!base || !head || base.mode !== head.mode) return undefined;
  return base.excluded === undefined && head.excluded === undefined ? { base, head } : undefined;
}
