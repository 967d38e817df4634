import { a as betaTails, c as median, r as betaLogit } from "./normal.js";

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

// src/stats/level-shift.ts
/** A level has at least this many values; the newest ones may be on their way to another and still count to this one. */
const SHORTEST_LEVEL = 3;
/** How much better two levels must fit than one, in multiples of the noise's variance times ln n. */
const PENALTY = 6;
/** From a median absolute deviation to a standard deviation, for normal noise. */
const MAD_TO_DEVIATION = 1.4826;
/**
* Where the level at which a series ends began: the index after its last shift, 0 where there was none.
*
* A guard, not a search for change points: the best split in two is believed where the sum of squares falls by more than
* 6 · s² · ln n and the medians differ by more than `smallest`; then the part after it is split again. s is robust: from
* the median absolute difference of neighbours, which a shift hardly moves. Single wild values are pulled in first.
*
* @param smallest differences of level below this are none, in the unit of the values.
*/
function levelStart(values, smallest) {
	const tamed = tame(values);
	let start = 0;
	for (;;) {
		const split = bestSplit(tamed.slice(start), smallest);
		if (split === void 0) return start;
		start += split;
	}
}
function bestSplit(values, smallest) {
	let best;
	for (let at = SHORTEST_LEVEL; at <= values.length - SHORTEST_LEVEL; at += 1) {
		const cost = spread(values.slice(0, at)) + spread(values.slice(at));
		if (best === void 0 || cost < best.cost) best = {
			at,
			cost
		};
	}
	if (best === void 0) return void 0;
	const [before, after] = [values.slice(0, best.at), values.slice(best.at)];
	const penalty = PENALTY * neighbourDeviation(values) ** 2 * Math.log(values.length);
	const moved = Math.abs(median([...after]) - median([...before]));
	return spread(values) - best.cost > penalty && moved > smallest ? best.at : void 0;
}
/** Sum of squared distances from the mean. */
function spread(values) {
	const center = values.reduce((sum, value) => sum + value, 0) / values.length;
	return values.reduce((sum, value) => sum + (value - center) ** 2, 0);
}
/** Standard deviation of the noise between neighbours; each difference has the noise of two. */
function neighbourDeviation(values) {
	const steps = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
	return MAD_TO_DEVIATION * median(steps) / Math.SQRT2;
}
/** Hampel's filter over seven neighbours: a value more than 4 robust deviations away becomes their median. */
function tame(values) {
	return values.map((value, index) => {
		const near = values.slice(Math.max(0, index - 3), index + 4);
		const center = median(near);
		const deviation = MAD_TO_DEVIATION * median(near.map((one) => Math.abs(one - center)));
		return Math.abs(value - center) > 4 * deviation ? center : value;
	});
}
/** Correlation of a series with itself one step later; 0 for fewer than three values and for equal ones. */
function lagOneCorrelation(values) {
	if (values.length < 3) return 0;
	const center = values.reduce((sum, value) => sum + value, 0) / values.length;
	const away = values.map((value) => value - center);
	const total = away.reduce((sum, value) => sum + value * value, 0);
	const shared = away.slice(1).reduce((sum, value, index) => sum + value * (away[index] ?? 0), 0);
	return total === 0 ? 0 : shared / total;
}

export { studentQuantile as i, levelStart as n, studentCdf as r, lagOneCorrelation as t };