import { C as sampleStandardDeviation, c as betaTails, g as mean, o as betaLogit } from "./unit.js";

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

// src/stats/mean-interval.ts
/** Student's t interval of the mean of near-normal values; undefined for fewer than two. */
function meanInterval(values, twoSidedP) {
	if (values.length < 2) return void 0;
	const { center, deviation } = summary(values);
	const reach = -studentQuantile(twoSidedP / 2, values.length - 1) * (deviation / Math.sqrt(values.length));
	return {
		lower: center - reach,
		upper: center + reach
	};
}
/**
* Two-sided p of Student's t test of "the mean is 0". Equal values are certain: 1 where they are 0, else 0. Fewer than two
* are no evidence: 1.
*/
function meanP(values) {
	if (values.length < 2) return 1;
	const { center, deviation } = summary(values);
	if (deviation === 0) return center === 0 ? 1 : 0;
	const t = center / deviation * Math.sqrt(values.length);
	return 2 * studentCdf(-Math.abs(t), values.length - 1);
}
/**
* The t prediction interval of one further value: mean ± t · s · √(1 + 1/k), with s of the whole history and the mean of
* the k values `around` which it is expected; undefined for a history of fewer than two.
*
* @param around a part of the history: those known to be of the same thing; all of it where left out.
*/
function predictionInterval(history, twoSidedP, around = history) {
	if (history.length < 2) return void 0;
	const { center, error } = forecast(history, around);
	return {
		center,
		halfWidth: -studentQuantile(twoSidedP / 2, history.length - 1) * error
	};
}
/** Two-sided p of "this value comes from where the history does"; undefined for a history of fewer than two. */
function predictionP(value, history, around = history) {
	if (history.length < 2) return void 0;
	const { center, error } = forecast(history, around);
	if (error === 0) return value === center ? 1 : 0;
	return 2 * studentCdf(-Math.abs((value - center) / error), history.length - 1);
}
function forecast(history, around) {
	return {
		center: summary(around).center,
		error: summary(history).deviation * Math.sqrt(1 + 1 / around.length)
	};
}
/** Mean and standard deviation; of equal values exactly the value and 0, which sums only come close to. */
function summary(values) {
	const [first] = values;
	if (first !== void 0 && values.every((value) => value === first)) return {
		center: first,
		deviation: 0
	};
	return {
		center: mean([...values]),
		deviation: sampleStandardDeviation([...values])
	};
}

export { studentQuantile as a, predictionP as i, meanP as n, predictionInterval as r, meanInterval as t };