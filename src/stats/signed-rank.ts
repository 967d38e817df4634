import type { Interval } from "./interval.ts";

/** Beyond this the smallest probability, 2^-n, leaves the range of doubles, and the pairs of values the memory. */
const MOST_VALUES = 1000;
const MOST_REMEMBERED = 32;
const remembered = new Map<number, Float64Array>();

/**
 * P(T+ ≤ w) of Wilcoxon's signed-rank statistic of `n` values (1 to 1,000) whose signs are fair coins: exact, by counting
 * how many of the 2^n sign patterns give each sum of ranks.
 */
export function signedRankCdf(n: number, w: number): number {
  if (w < 0) return 0;
  const table = cumulative(n);
  return table[Math.min(Math.floor(w), table.length - 1)] ?? 1;
}

/** The Hodges–Lehmann estimate of the centre: the median of all averages of two values, each with itself included. */
export function hodgesLehmann(values: readonly number[]): number {
  const averages = walshAverages(values);
  const [lower, upper] = [averages[Math.floor((averages.length - 1) / 2)], averages[Math.floor(averages.length / 2)]];
  if (lower === undefined || upper === undefined) throw new RangeError("no values have no centre");
  return lower / 2 + upper / 2;
}

/**
 * The exact distribution-free interval of the centre of symmetric differences: from the k-th smallest Walsh average to the
 * k-th largest, k the largest whole number with P(T+ ≤ k - 1) ≤ twoSidedP / 2. It leaves out 0 exactly where
 * {@link signedRankP} is at most `twoSidedP`.
 *
 * @returns undefined where so few values allow no finite interval at this level (2^(1-n) > twoSidedP).
 */
export function signedRankInterval(values: readonly number[], twoSidedP: number): Interval | undefined {
  if (values.length === 0) return undefined;
  const k = cumulative(values.length).findIndex((probability) => probability > twoSidedP / 2);
  const averages = walshAverages(values);
  const [lower, upper] = [averages[k - 1], averages[averages.length - k]];
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

/**
 * Two-sided p of "the centre is 0": twice the smaller tail, where a Walsh average of 0 counts for both sides. Zeros and
 * ties therefore weigh against a finding, never for it. 1 for no values.
 */
export function signedRankP(values: readonly number[]): number {
  if (values.length === 0) return 1;
  const averages = walshAverages(values);
  const notAbove = averages.filter((average) => average <= 0).length;
  const notBelow = averages.filter((average) => average >= 0).length;
  return Math.min(1, 2 * signedRankCdf(values.length, Math.min(notAbove, notBelow)));
}

/** The averages of any two values, each with itself included, ascending. */
function walshAverages(values: readonly number[]): readonly number[] {
  const averages = values.flatMap((one, index) => values.slice(index).map((other) => one / 2 + other / 2));
  return averages.sort((a, b) => a - b);
}

/** P(T+ ≤ w) for w = 0 … n(n+1)/2. Each rank joins the sum with probability ½. */
function cumulative(n: number): Float64Array {
  const known = remembered.get(n);
  if (known !== undefined) return known;
  if (!(Number.isInteger(n) && n >= 1 && n <= MOST_VALUES))
    throw new RangeError(`the signed-rank distribution is tabulated for 1 to ${MOST_VALUES} values, not for ${n}`);
  const table = new Float64Array((n * (n + 1)) / 2 + 1);
  table[0] = 1;
  let most = 0;
  for (let rank = 1; rank <= n; rank++) {
    most += rank;
    for (let sum = most; sum >= 0; sum--)
      table[sum] = ((table[sum] ?? 0) + (sum >= rank ? (table[sum - rank] ?? 0) : 0)) / 2;
  }
  for (let sum = 1; sum < table.length; sum++) table[sum] = (table[sum] ?? 0) + (table[sum - 1] ?? 0);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(n, table);
  return table;
}
