import { FEWEST_RANKED_ROUNDS } from "../compare/repeated-analysis.ts";

/** The looks of the default plan, in rounds (statistics.md): enough for a shift of the tolerance in noise of its size. */
const DEFAULT_LOOKS = [8, 12, 16, 22, 30] as const;
/** Where fewer than 8 rounds are to be had, a t interval may look this early. */
const FEW_LOOKS = [4] as const;
/** Looks closer together than this are not worth their part of the error rate. */
const APART = 2;

/** When the rounds of a benchmark may end, fixed before the first. */
export interface LookPlan {
  /** Rounds at each look, ascending, the last being all that the budget pays for; empty where it pays for none. */
  readonly looks: readonly number[];
  readonly errorRate: number;
  /** The number of gating comparisons that share the error rate. */
  readonly comparisons: number;
}

/** Plans the looks that a number of affordable rounds allows. */
export function planLooks(
  affordableRounds: number,
  rates: { readonly errorRate: number; readonly comparisons: number },
): LookPlan {
  const { errorRate, comparisons } = rates;
  const last = Math.min(Math.floor(affordableRounds), DEFAULT_LOOKS.at(-1) ?? 0);
  const planned: readonly number[] = last < FEWEST_RANKED_ROUNDS ? FEW_LOOKS : DEFAULT_LOOKS;
  const looks = last < 1 ? [] : [...planned.filter((look) => look <= last - APART), last];
  return { looks, errorRate, comparisons };
}
