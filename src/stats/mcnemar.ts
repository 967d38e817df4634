import { binomialCdf, binomialPmf } from "./binomial.ts";
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * McNemar's exact test: two-sided p of "an image that only one side gets right is as likely base's as head's".
 *
 * @param b images that base gets right and head wrong.
 * @param c images that base gets wrong and head right.
 */
export function mcnemarExact(b: number, c: number): number {
  return Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, 0.5));
}

/** McNemar's mid-p: as {@link mcnemarExact}, with only half the probability of what was seen. Less cautious. */
export function mcnemarMidP(b: number, c: number): number {
  const [fewer, all] = [Math.min(b, c), b + c];
  return Math.min(1, 2 * binomialCdf(fewer - 1, all, 0.5) + binomialPmf(fewer, all, 0.5));
}

/**
 * Interval of the difference of shares, (c - b) / n, of the same `n` images: Bonett and Price's adjusted Wald interval,
 * kept inside -1 … 1; all of that for no images.
 *
 * Source: D. G. Bonett, R. M. Price, Adjusted Wald confidence interval for a difference of binomial proportions based on
 * paired data, J. Educ. Behav. Stat. 37 (2012) 479-488.
 */
export function pairedDifferenceInterval(b: number, c: number, n: number, twoSidedP: number): Interval {
  if (n === 0) return { lower: -1, upper: 1 };
  const [lost, won] = [(b + 1) / (n + 2), (c + 1) / (n + 2)];
  const difference = won - lost;
  const reach = -normalQuantile(twoSidedP / 2) * Math.sqrt((lost + won - difference * difference) / (n + 2));
  return { lower: Math.max(-1, difference - reach), upper: Math.min(1, difference + reach) };
}
