import { gammaln } from "simple-statistics";

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * x^a · y^b / B(a, b) for y = 1 - x, both given so that neither loses digits. Computed by Loader's saddle-point expansion,
 * which keeps about 13 significant digits where logarithms of gamma functions would cancel (a and b of a million).
 *
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), as in R's dbinom.
 */
export function betaPower(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt((a / n) * (b / (2 * Math.PI)));
}

/** ln Γ(n + 1) less Stirling's approximation of it, for n > 0. */
function stirlingError(n: number): number {
  if (n <= 15) return gammaln(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
  const square = 1 / (n * n);
  return STIRLING.reduce((sum, coefficient) => sum * square + coefficient, 0) / n;
}

/** B(2j) / (2j (2j - 1)) for j from 8 down to 1: Stirling's series. */
const STIRLING = [-3617 / 122_400, 1 / 156, -691 / 360_360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12] as const;

/** x ln(x / expected) + expected - x, without cancellation where the two are close. */
function deviance(x: number, expected: number): number {
  if (Math.abs(x - expected) >= 0.1 * (x + expected)) return x * Math.log(x / expected) + expected - x;
  const relative = (x - expected) / (x + expected);
  const square = relative * relative;
  let term = 2 * x * relative;
  let sum = (x - expected) * relative;
  for (let odd = 3; ; odd += 2) {
    term *= square;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
