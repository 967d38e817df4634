/**
 * The mean of what is left when the smallest and the largest values are cut off: ⌊cut · n⌋ of each end. At least one value;
 * `cut` is at least 0 and below 0.5.
 */
export function trimmedMean(values: readonly number[], cut: number): number {
  const each = Math.floor(cut * values.length);
  const kept = Float64Array.from(values)
    .sort()
    .subarray(each, values.length - each);
  return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}
