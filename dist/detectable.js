import { a as betaPower, i as betaTails, n as studentQuantile } from "./student.js";

// src/commands/borderless.ts
/** A table of cli-table3 without lines: it is copied into messages as often as it is read on a screen. */
const BORDERLESS = {
	top: "",
	"top-mid": "",
	"top-left": "",
	"top-right": "",
	bottom: "",
	"bottom-mid": "",
	"bottom-left": "",
	"bottom-right": "",
	left: "",
	"left-mid": "",
	right: "",
	"right-mid": "",
	middle: "",
	mid: "",
	"mid-mid": ""
};

// src/stats/binomial.ts
/** Probability of exactly `k` successes in `n` trials that each succeed with probability `p`. */
function binomialPmf(k, n, p) {
	if (k < 0 || k > n) return 0;
	if (k === 0) return Math.exp(n * Math.log1p(-p));
	if (k === n) return p ** n;
	return betaPower(p, 1 - p, k, n - k) * (n / k / (n - k));
}
/** Probability of at most `k` successes in `n` trials that each succeed with probability `p`. */
function binomialCdf(k, n, p) {
	if (k < 0) return 0;
	if (k >= n) return 1;
	return betaTails(1 - p, p, n - k, k + 1).lower;
}

// src/stats/detectable.ts
const USUAL_POWER = .8;
/**
* The smallest true shift that a paired t test of `n` differences with standard deviation `sd` shows with this power:
* (t at 1 - p/2 + t at the power, n - 1 degrees of freedom) · sd / √n. n is at least 2.
*/
function detectableShift(sd, n, twoSidedP, power = USUAL_POWER) {
	return (-studentQuantile(twoSidedP / 2, n - 1) + studentQuantile(power, n - 1)) * sd / Math.sqrt(n);
}
/**
* The smallest net loss (or gain), as a share of `n` images, that McNemar's exact test shows with this power, if the share
* of images that flip stays as observed: with a flip share f and a net change d, images flip one way with probability
* (f + d) / 2 and the other way with (f - d) / 2; a net change greater than f flips images one way only. Exact over the
* binomial number of flips, but for less than a millionth of it.
*
* @param flips images that exactly one side gets right, b + c.
* @returns undefined where not even a change of every image shows.
*/
function detectableFlips(n, flips, twoSidedP, power = USUAL_POWER) {
	const shows = (net) => flipPower(n, Math.max(flips / n, net), net, twoSidedP) >= power;
	if (n < 1 || !shows(1)) return void 0;
	let [hidden, shown] = [0, 1];
	while (shown - hidden > 1e-6 * shown) {
		const middle = (hidden + shown) / 2;
		if (shows(middle)) shown = middle;
		else hidden = middle;
	}
	return shown;
}
/**
* The smallest true share of `n` trials that the exact test of "no greater than `most`" shows with this power. Exact but
* for a millionth of it.
*
* @returns undefined where not even a share of 1 shows.
*/
function detectableShare(n, most, twoSidedP, power = USUAL_POWER) {
	let fewest = 0;
	while (fewest <= n && 2 * (1 - binomialCdf(fewest - 1, n, most)) > twoSidedP) fewest++;
	if (fewest > n) return void 0;
	let [hidden, shown] = [most, 1];
	while (shown - hidden > 1e-6 * shown) {
		const middle = (hidden + shown) / 2;
		if (1 - binomialCdf(fewest - 1, n, middle) >= power) shown = middle;
		else hidden = middle;
	}
	return shown;
}
/** How far from the expected number of flips, in standard deviations (at least 1 flip each), the sum goes. */
const REACH = 6;
/** Probability that McNemar's exact test shows a net change, where `share` of n images flip. */
function flipPower(n, share, net, twoSidedP) {
	const against = Math.max(0, (share - net) / 2 / share);
	const expected = n * share;
	const spread = REACH * Math.sqrt(Math.max(1, expected * (1 - share)));
	const [fewest, most] = [Math.max(0, Math.floor(expected - spread)), Math.min(n, Math.ceil(expected + spread))];
	let power = 0;
	let allowed = mostAgainst(fewest, -1, twoSidedP);
	for (let count = fewest; count <= most; count++) {
		allowed = mostAgainst(count, allowed, twoSidedP);
		power += binomialPmf(count, n, share) * binomialCdf(allowed, count, against);
	}
	return power;
}
/** The largest number of contrary flips, at least `known`, with which `flips` are still significant; -1 for none. */
function mostAgainst(flips, known, twoSidedP) {
	let allowed = known;
	while (2 * (allowed + 1) < flips && 2 * binomialCdf(allowed + 1, flips, .5) <= twoSidedP) allowed++;
	return allowed;
}

export { binomialPmf as a, binomialCdf as i, detectableShare as n, BORDERLESS as o, detectableShift as r, detectableFlips as t };