import type { Repetition } from "../bench/repetition.ts";
import type { Launch } from "../bench/result.ts";

/** One whole round: a launch of each side, made together. */
export interface Round<T extends Repetition = Launch> {
  readonly base: T;
  readonly head: T;
}

export interface Pairing<T extends Repetition = Launch> {
  /** In the order they were made. */
  readonly rounds: readonly Round<T>[];
  /** Rounds that have a launch and do not count: one side was lost or excluded, or the mode is not the others'. */
  readonly excluded: number;
}

/**
 * Pairs the launches of one session by round. A round counts whole or not at all; modes are never mixed: rounds of
 * another mode than the first whole one's are left out. Launches made alone belong to no round.
 */
export function pairRounds<T extends Repetition>(base: readonly T[], head: readonly T[]): Pairing<T> {
  const bases = byRound(base);
  const heads = byRound(head);
  const numbers = [...new Set([...bases.keys(), ...heads.keys()])].sort((a, b) => a - b);
  const rounds: Round<T>[] = [];
  for (const number of numbers) {
    const round = wholeRound(bases.get(number), heads.get(number));
    const mode = rounds[0]?.base.mode ?? round?.base.mode;
    if (round !== undefined && round.base.mode === mode) rounds.push(round);
  }
  return { rounds, excluded: numbers.length - rounds.length };
}

/** Launches in rounds by number; null where two claim the same round, so that neither can be chosen. */
function byRound<T extends Repetition>(launches: readonly T[]): ReadonlyMap<number, T | null> {
  const found = new Map<number, T | null>();
  for (const launch of launches) {
    if (launch.mode !== "solo") found.set(launch.round, found.has(launch.round) ? null : launch);
  }
  return found;
}

function wholeRound<T extends Repetition>(
  base: T | null | undefined,
  head: T | null | undefined,
): Round<T> | undefined {
  if (!base || !head || base.mode !== head.mode) return undefined;
  return base.excluded === undefined && head.excluded === undefined ? { base, head } : undefined;
}
