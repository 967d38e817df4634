import { a as normalQuantile, s as betaQuantile } from "./unit.js";

// src/stats/proportion.ts
/** Wilson's score interval of a share, for display: close to the stated confidence on average. 0 … 1 for no trials. */
function wilson(successes, n, twoSidedP) {
	if (n === 0) return {
		lower: 0,
		upper: 1
	};
	const z = normalQuantile(twoSidedP / 2);
	const share = successes / n;
	const scale = 1 + z * z / n;
	const center = (share + z * z / (2 * n)) / scale;
	const reach = -z / scale * Math.sqrt((share * (1 - share) + z * z / (4 * n)) / n);
	return {
		lower: successes === 0 ? 0 : center - reach,
		upper: successes === n ? 1 : center + reach
	};
}
/** Clopper and Pearson's interval of a share: never less than the stated confidence. 0 … 1 for no trials. */
function clopperPearson(successes, n, twoSidedP) {
	return {
		lower: successes === 0 ? 0 : betaQuantile(twoSidedP / 2, successes, n - successes + 1),
		upper: successes === n ? 1 : 1 - betaQuantile(twoSidedP / 2, n - successes, successes + 1)
	};
}

export { wilson as n, clopperPearson as t };