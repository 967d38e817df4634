import { t as gammaln } from "./simple-statistics.js";

// src/stats/loader.ts
const HALF_LOG_TWO_PI = .9189385332046727;
/**
* x^a · y^b / B(a, b) for y = 1 - x, both given so that neither loses digits. Computed by Loader's saddle-point expansion,
* which keeps about 13 significant digits where logarithms of gamma functions would cancel (a and b of a million).
*
* Source: C. Loader, Fast and accurate computation of binomial probabilities (2000), as in R's dbinom.
*/
function betaPower(x, y, a, b) {
	const n = a + b;
	const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
	return Math.exp(exponent) * Math.sqrt(a / n * (b / (2 * Math.PI)));
}
/** ln Γ(n + 1) less Stirling's approximation of it, for n > 0. */
function stirlingError(n) {
	if (n <= 15) return gammaln(n + 1) - (n + .5) * Math.log(n) + n - HALF_LOG_TWO_PI;
	const square = 1 / (n * n);
	return STIRLING.reduce((sum, coefficient) => sum * square + coefficient, 0) / n;
}
/** B(2j) / (2j (2j - 1)) for j from 8 down to 1: Stirling's series. */
const STIRLING = [
	-3617 / 122400,
	1 / 156,
	-691 / 360360,
	1 / 1188,
	-1 / 1680,
	1 / 1260,
	-1 / 360,
	1 / 12
];
/** x ln(x / expected) + expected - x, without cancellation where the two are close. */
function deviance(x, expected) {
	if (Math.abs(x - expected) >= .1 * (x + expected)) return x * Math.log(x / expected) + expected - x;
	const relative = (x - expected) / (x + expected);
	const square = relative * relative;
	let term = 2 * x * relative;
	let sum = (x - expected) * relative;
	for (let odd = 3;; odd += 2) {
		term *= square;
		const next = sum + term / odd;
		if (next === sum) return sum;
		sum = next;
	}
}

// src/stats/beta.ts
/**
* The `p` quantile of Beta(a, b); a, b at least 0.5. About 12 significant digits, of the distance to 1 as well as of the
* value, as far as a number near 1 can hold them.
*/
function betaQuantile(p, a, b) {
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	return 1 / (1 + Math.exp(-betaLogit({
		lower: p,
		upper: 1 - p
	}, a, b)));
}
/** I_x(a, b) and its complement for y = 1 - x, by the continued fraction that converges fast there. */
function betaTails(x, y, a, b) {
	if (x <= 0) return {
		lower: 0,
		upper: 1
	};
	if (y <= 0) return {
		lower: 1,
		upper: 0
	};
	const power = betaPower(x, y, a, b);
	if (x <= (a + 1) / (a + b + 2)) {
		const lower = power / continuedFraction(x, y, a, b);
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = power / continuedFraction(y, x, b, a);
	return {
		lower: 1 - upper,
		upper
	};
}
const TINY = 1e-300;
const MOST_TERMS = 1e5;
/**
* x^a · y^b / B(a, b) divided by this is I_x(a, b), fast where x is below the mean: the even part of the usual continued
* fraction, whose terms are then all positive, by Lentz's method.
*
* Source: A. R. DiDonato, A. H. Morris, Algorithm 708, ACM Trans. Math. Softw. 18 (1992) 360-373, as in Boost's ibeta.
*/
function continuedFraction(x, y, a, b) {
	const beyond = a * y - b * x + 1;
	const term = (m) => m + m * (b - m) * x / (a + 2 * m - 1) + (a + m) * (beyond + m * (1 + y)) / (a + 2 * m + 1);
	let value = a * beyond / (a + 1);
	let c = value;
	let d = 0;
	for (let m = 1; m <= MOST_TERMS; m++) {
		const over = a + 2 * m - 1;
		const numerator = m * (a + m - 1) / over * ((a + b + m - 1) / over) * (b - m) * x * x;
		const addend = term(m);
		d = 1 / away(addend + numerator * d);
		c = away(addend + numerator / c);
		value *= c * d;
		if (Math.abs(c * d - 1) < 2 * Number.EPSILON) break;
	}
	return value;
}
/** Keeps a divisor of Lentz's method off 0. */
function away(divisor) {
	return Math.abs(divisor) < TINY ? TINY : divisor;
}
const FARTHEST_LOGIT = 745;
const MOST_STEPS = 200;
/**
* ln(x / (1 - x)) of the Beta(a, b) quantile with these tails: Newton's method on the logarithm of the smaller tail,
* inside a bracket that bisection narrows where a step leaves it. In the logit, the slope of a tail is
* {@link betaPower} over the tail, and both x and 1 - x keep their digits.
*/
function betaLogit(tails, a, b) {
	const byLower = tails.lower <= tails.upper;
	const goal = Math.log(byLower ? tails.lower : tails.upper);
	let [left, right] = [-745, FARTHEST_LOGIT];
	let logit = Math.log(a / b);
	for (let step = 0; step < MOST_STEPS; step++) {
		const [x, y] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
		const found = betaTails(x, y, a, b);
		const tail = byLower ? found.lower : found.upper;
		const excess = byLower ? Math.log(tail) - goal : goal - Math.log(tail);
		if (excess < 0) left = logit;
		else right = logit;
		const newton = logit - excess * tail / betaPower(x, y, a, b);
		const next = newton > left && newton < right ? newton : (left + right) / 2;
		if (Math.abs(next - logit) <= 4 * Number.EPSILON * Math.max(1, Math.abs(logit))) return next;
		logit = next;
	}
	return logit;
}

// src/stats/student.ts
/**
* Probability that a Student t value with `df` degrees of freedom (greater than 0, need not be whole) is at most `t`.
* A small probability keeps about 13 significant digits.
*/
function studentCdf(t, df) {
	if (t > 0) return 1 - studentCdf(-t, df);
	if (t === Number.NEGATIVE_INFINITY) return 0;
	const square = t * t;
	return betaTails(df / (df + square), square / (df + square), df / 2, .5).lower / 2;
}
/** The `p` quantile of Student's t with `df` degrees of freedom, 1 or more. */
function studentQuantile(p, df) {
	if (p > .5) return -studentQuantile(1 - p, df);
	if (p <= 0) return Number.NEGATIVE_INFINITY;
	if (p === .5) return 0;
	const logit = betaLogit({
		lower: 2 * p,
		upper: 1 - 2 * p
	}, df / 2, .5);
	return -Math.sqrt(df) * Math.exp(-logit / 2);
}

export { betaPower as a, betaTails as i, studentQuantile as n, betaQuantile as r, studentCdf as t };