/** Beyond this the smallest probability, 2^-n, leaves the range of doubles. */
const MOST_VALUES = 1000;

/** Whether ranks of these differences are tied, or one of them is 0: then the signed-rank distribution is not the right one. */
export function hasTies(values: readonly number[]): boolean {
  return values.includes(0) || new Set(values.map(Math.abs)).size < values.length;
}

/**
 * Two-sided p of "the differences are as likely to have the other sign" (1,000 values at most), given their sizes: the sum
 * of the ranks of the positive ones, tied sizes sharing their middle rank, among the sums that all 2^n ways to flip the
 * signs would give. Twice the smaller tail. Exact with ties and zeros (which keep their rank and have no sign to flip);
 * without any it is the signed-rank test. 1 for no values.
 *
 * Twice a middle rank is a whole number, so the sums are counted instead of drawn, however many the values.
 */
export function signFlipP(values: readonly number[]): number {
  if (values.length > MOST_VALUES) throw new RangeError(`signs of at most ${MOST_VALUES} values can be flipped`);
  const ranked = doubledRanks(values);
  const positive = ranked.reduce((sum, { value, rank }) => (value > 0 ? sum + rank : sum), 0);
  const ranks = ranked.flatMap(({ value, rank }) => (value === 0 ? [] : rank));
  const all = ranks.reduce((sum, rank) => sum + rank, 0);
  return Math.min(1, 2 * probabilityOfAtMost(Math.min(positive, all - positive), ranks));
}

/** Twice the rank of each value's size, the middle one where sizes are equal. */
function doubledRanks(values: readonly number[]): readonly { readonly value: number; readonly rank: number }[] {
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  return values.map((value) => {
    const first = sizes.indexOf(Math.abs(value));
    const last = sizes.lastIndexOf(Math.abs(value));
    return { value, rank: first + last + 2 };
  });
}

/** P(sum ≤ most) where each rank joins the sum with probability ½. */
function probabilityOfAtMost(most: number, ranks: readonly number[]): number {
  const table = new Float64Array(most + 1);
  table[0] = 1;
  for (const rank of ranks) {
    for (let sum = most; sum >= 0; sum--)
      table[sum] = ((table[sum] ?? 0) + (sum >= rank ? (table[sum - rank] ?? 0) : 0)) / 2;
  }
  return table.reduce((sum, probability) => sum + probability, 0);
}
