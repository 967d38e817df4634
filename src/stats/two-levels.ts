import { mean } from "simple-statistics";
import { lagOneCorrelation } from "./level-shift.ts";
import { studentCdf } from "./student.ts";

/** Neighbours that resemble each other more are taken to do so no more than this, or a few sessions would never tell anything. */
const MOST_ALIKE = 0.8;

/**
 * Two-sided p of "both levels are one": Student's t of the difference of their means over the spread that both have in
 * common. Sessions that resemble their neighbours count for less: the variance of a mean is widened by (1 + r) / (1 - r), r
 * the correlation of what is left around both levels with itself one session later, and never narrowed. 0 where neither
 * level varies and they differ; 1 for fewer than three values in all.
 */
export function twoLevelsP(before: readonly number[], after: readonly number[]): number {
  const n = before.length + after.length;
  if (before.length === 0 || after.length === 0 || n < 3) return 1;
  const centers = [mean([...before]), mean([...after])] as const;
  const shift = centers[1] - centers[0];
  const residuals = [...before.map((value) => value - centers[0]), ...after.map((value) => value - centers[1])];
  const variance = residuals.reduce((sum, one) => sum + one * one, 0) / (n - 2);
  // The levels are fitted to the values themselves, so what is left resembles its neighbours less than it did: a standard error more.
  const alike = Math.min(Math.max(lagOneCorrelation(residuals) + 1 / Math.sqrt(n), 0), MOST_ALIKE);
  const error = Math.sqrt(((variance * (1 + alike)) / (1 - alike)) * (1 / before.length + 1 / after.length));
  if (error === 0) return shift === 0 ? 1 : 0;
  return 2 * studentCdf(-Math.abs(shift / error), n - 2);
}
