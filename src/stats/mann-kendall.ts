import { median } from "simple-statistics";
import { normalCdf } from "./normal.ts";

/** What a series does over time: whether it rises or falls more steadily than chance, and how fast. */
export interface Trend {
  /** Pairs in which the later value is larger, less those in which it is smaller. */
  readonly s: number;
  /** Two-sided p of "the order of the values is chance". */
  readonly p: number;
  /** Change from one value to the next: Theil and Sen's median of the slopes of all pairs. */
  readonly slope: number;
}

/** Beyond this, the normal approximation differs from the exact p by less than anyone would read. */
const MOST_EXACT = 60;

/**
 * Mann and Kendall's test for a trend (Mann 1945, Kendall 1975), which asks nothing of the values but their order. Exact
 * over all orders for up to 60 different values, else the normal approximation with Kendall's correction for ties and
 * continuity. Assumes values that are independent where there is no trend.
 *
 * @param values finite numbers in the order taken; fewer than three show no trend.
 */
export function mannKendall(values: readonly number[]): Trend {
  const slopes: number[] = [];
  let s = 0;
  for (const [later, value] of values.entries()) {
    for (const [earlier, before] of values.slice(0, later).entries()) {
      s += Math.sign(value - before);
      slopes.push((value - before) / (later - earlier));
    }
  }
  if (values.length < 3) return { s, p: 1, slope: 0 };
  const exact = values.length <= MOST_EXACT && new Set(values).size === values.length;
  return { s, p: exact ? exactP(s, values.length) : approximateP(s, values), slope: median(slopes) };
}

/** Of all orders of n values, the share with a sum at least as far from 0: S = M - 2 · inversions, M = n(n-1)/2. */
function exactP(s: number, n: number): number {
  let shares = [1];
  for (let size = 2; size <= n; size += 1) shares = withOneMore(shares, size);
  const most = (shares.length - 1 - Math.abs(s)) / 2;
  const tail = shares.slice(0, most + 1).reduce((sum, share) => sum + share, 0);
  return Math.min(1, 2 * tail);
}

/** The share of orders by inversions, after one more value was put at each of `size` places. */
function withOneMore(shares: readonly number[], size: number): number[] {
  const next: number[] = [];
  let window = 0;
  for (let inversions = 0; inversions < shares.length + size - 1; inversions += 1) {
    window += (shares[inversions] ?? 0) - (shares[inversions - size] ?? 0);
    next.push(Math.max(0, window) / size);
  }
  return next;
}

function approximateP(s: number, values: readonly number[]): number {
  const n = values.length;
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  const term = (count: number) => count * (count - 1) * (2 * count + 5);
  const variance = (term(n) - [...ties.values()].reduce((sum, count) => sum + term(count), 0)) / 18;
  if (variance === 0 || s === 0) return 1;
  return Math.min(1, 2 * normalCdf(-(Math.abs(s) - 1) / Math.sqrt(variance)));
}
