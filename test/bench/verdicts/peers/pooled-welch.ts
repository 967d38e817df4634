import { mean, sampleVariance } from "simple-statistics";
import { studentCdf } from "../../../../src/stats/student.ts";
import { ALPHA, callOf, type Peer } from "./peer.ts";

/** Welch's t test over all iterations of all launches. */
export const POOLED_WELCH: Peer = {
  name: "Welch t, pooled iterations",
  call: ({ base, head }) => {
    const [before, after] = [base.flat(), head.flat()];
    return callOf(welchP(before, after) < ALPHA, mean(after) - mean(before));
  },
};

/** Two-sided p of Welch's t test. */
export function welchP(first: readonly number[], second: readonly number[]): number {
  const [a, b] = [first, second].map((values) => sampleVariance([...values]) / values.length) as [number, number];
  const error = a + b;
  const difference = mean([...second]) - mean([...first]);
  if (error === 0) return difference === 0 ? 1 : 0;
  const df = error ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  return 2 * studentCdf(-Math.abs(difference) / Math.sqrt(error), df);
}
