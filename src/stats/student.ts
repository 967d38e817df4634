import { betaLogit, betaTails } from "./beta.ts";

/**
 * Probability that a Student t value with `df` degrees of freedom (greater than 0, need not be whole) is at most `t`.
 * A small probability keeps about 13 significant digits.
 */
export function studentCdf(t: number, df: number): number {
  if (t > 0) return 1 - studentCdf(-t, df);
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const square = t * t;
  return betaTails(df / (df + square), square / (df + square), df / 2, 0.5).lower / 2;
}

/** The `p` quantile of Student's t with `df` degrees of freedom, 1 or more. */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df);
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  // df / (df + t²) follows Beta(df / 2, 1 / 2), and t² / df is one over its odds.
  const logit = betaLogit({ lower: 2 * p, upper: 1 - 2 * p }, df / 2, 0.5);
  return -Math.sqrt(df) * Math.exp(-logit / 2);
}
