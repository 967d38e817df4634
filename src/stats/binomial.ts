import { betaTails } from "./beta.ts";
import { betaPower } from "./loader.ts";

/** Probability of exactly `k` successes in `n` trials that each succeed with probability `p`. */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return p ** n;
  return betaPower(p, 1 - p, k, n - k) * (n / k / (n - k));
}

/** Probability of at most `k` successes in `n` trials that each succeed with probability `p`. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return betaTails(1 - p, p, n - k, k + 1).lower;
}
