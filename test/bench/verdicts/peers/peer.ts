import type { Draws } from "../draws.ts";

/** Latencies of each launch of both sides, in the order measured. */
export interface Sides {
  readonly base: readonly (readonly number[])[];
  readonly head: readonly (readonly number[])[];
}

/** What a tool without the word `unchanged` can say. */
export type Call = "slower" | "faster" | "nothing";

/** How another tool decides, reimplemented from its source or documentation. */
export interface Peer {
  readonly name: string;
  readonly call: (sides: Sides, draws: Draws) => Call;
}

/** The side that a significant difference points to. */
export function callOf(significant: boolean, headMinusBase: number): Call {
  if (!significant) return "nothing";
  return headMinusBase > 0 ? "slower" : "faster";
}

export const ALPHA = 0.05;
