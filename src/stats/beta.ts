import { betaPower } from "./loader.ts";

/** Both tails of a distribution at one place; each is computed where it is the small one, so that it keeps its digits. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Regularized incomplete beta function I_x(a, b): the probability that a Beta(a, b) value is at most `x`; a, b > 0. */
export function regularizedBeta(x: number, a: number, b: number): number {
  return betaTails(x, 1 - x, a, b).lower;
}

/**
 * The `p` quantile of Beta(a, b); a, b at least 0.5. About 12 significant digits, of the distance to 1 as well as of the
 * value, as far as a number near 1 can hold them.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return 1 / (1 + Math.exp(-betaLogit({ lower: p, upper: 1 - p }, a, b)));
}

/** I_x(a, b) and its complement for y = 1 - x, by the continued fraction that converges fast there. */
export function betaTails(x: number, y: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const power = betaPower(x, y, a, b);
  if (x <= (a + 1) / (a + b + 2)) {
    const lower = power / continuedFraction(x, y, a, b);
    return { lower, upper: 1 - lower };
  }
  const upper = power / continuedFraction(y, x, b, a);
  return { lower: 1 - upper, upper };
}

const TINY = 1e-300;
const MOST_TERMS = 100_000;

/**
 * x^a · y^b / B(a, b) divided by this is I_x(a, b), fast where x is below the mean: the even part of the usual continued
 * fraction, whose terms are then all positive, by Lentz's method.
 *
 * Source: A. R. DiDonato, A. H. Morris, Algorithm 708, ACM Trans. Math. Softw. 18 (1992) 360-373, as in Boost's ibeta.
 */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const beyond = a * y - b * x + 1;
  const term = (m: number) =>
    m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (beyond + m * (1 + y))) / (a + 2 * m + 1);
  let value = (a * beyond) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m <= MOST_TERMS; m++) {
    const over = a + 2 * m - 1;
    const numerator = ((m * (a + m - 1)) / over) * ((a + b + m - 1) / over) * (b - m) * x * x;
    const addend = term(m);
    d = 1 / away(addend + numerator * d);
    c = away(addend + numerator / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 2 * Number.EPSILON) break;
  }
  return value;
}

/** Keeps a divisor of Lentz's method off 0. */
function away(divisor: number): number {
  return Math.abs(divisor) < TINY ? TINY : divisor;
}

const FARTHEST_LOGIT = 745;
const MOST_STEPS = 200;

/**
 * ln(x / (1 - x)) of the Beta(a, b) quantile with these tails: Newton's method on the logarithm of the smaller tail,
 * inside a bracket that bisection narrows where a step leaves it. In the logit, the slope of a tail is
 * {@link betaPower} over the tail, and both x and 1 - x keep their digits.
 */
export function betaLogit(tails: Tails, a: number, b: number): number {
  const byLower = tails.lower <= tails.upper;
  const goal = Math.log(byLower ? tails.lower : tails.upper);
  let [left, right] = [-FARTHEST_LOGIT, FARTHEST_LOGIT];
  let logit = Math.log(a / b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
    const found = betaTails(x, y, a, b);
    const tail = byLower ? found.lower : found.upper;
    const excess = byLower ? Math.log(tail) - goal : goal - Math.log(tail);
    if (excess < 0) left = logit;
    else right = logit;
    const newton = logit - (excess * tail) / betaPower(x, y, a, b);
    const next = newton > left && newton < right ? newton : (left + right) / 2;
    if (Math.abs(next - logit) <= 4 * Number.EPSILON * Math.max(1, Math.abs(logit))) return next;
    logit = next;
  }
  return logit;
}
