import { c as betaTails, o as betaLogit } from "./unit.js";

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

export { studentQuantile as n, studentCdf as t };