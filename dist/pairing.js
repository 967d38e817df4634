import { C as sampleStandardDeviation, _ as median, a as normalQuantile, i as normalCdf } from "./unit.js";
import { D as binomialCdf, O as binomialPmf, S as toleranceOf, _ as middle, g as logRatios, h as logOf, i as launchValue, p as compareRatio, v as levelOf } from "./launch-values.js";
import { a as studentQuantile, n as meanP, t as meanInterval } from "./mean-interval.js";

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

// src/stats/gauss-legendre.ts
const UNIT_NODES = unitNodes(16);
/** Nodes of a quadrature over `from` … `to`: panels no wider than `widest`, each with 16 Gauss–Legendre nodes. */
function quadratureNodes(from, to, widest) {
	const panels = Math.max(1, Math.ceil((to - from) / widest));
	const half = (to - from) / panels / 2;
	return Array.from({ length: panels }, (_, panel) => from + (2 * panel + 1) * half).flatMap((middle) => UNIT_NODES.map(({ at, weight }) => ({
		at: middle + half * at,
		weight: half * weight
	})));
}
/** Gauss–Legendre nodes on -1 … 1: the roots of the Legendre polynomial, by Newton's method. */
function unitNodes(order) {
	return Array.from({ length: order }, (_, index) => {
		let at = Math.cos(Math.PI * (index + .75) / (order + .5));
		let slope = 0;
		for (let step = 0; step < 6; step++) {
			const [value, before] = legendre(order, at);
			slope = order * (at * value - before) / (at * at - 1);
			at -= value / slope;
		}
		return {
			at,
			weight: 2 / ((1 - at * at) * slope * slope)
		};
	});
}
/** The Legendre polynomials of this order and the one before at x. */
function legendre(order, x) {
	let [value, before] = [x, 1];
	for (let degree = 2; degree <= order; degree++) [value, before] = [((2 * degree - 1) * x * value - (degree - 1) * before) / degree, value];
	return [value, before];
}

// src/stats/group-sequential.ts
const MOST_REMEMBERED$1 = 256;
const remembered$1 = /* @__PURE__ */ new Map();
/**
* Two-sided nominal p at each look, so that the probability that any look finds its p at or below its level is `alpha`,
* whatever look the sampling stops at: by the n-th of `maximum` values, alpha · n / maximum of it is spent.
*
* Source: P. Armitage, C. K. McPherson, B. C. Rowe, Repeated significance tests on accumulating data, J. R. Stat. Soc. A
* 132 (1969) 235-244; spending: K. K. G. Lan, D. L. DeMets, Biometrika 70 (1983) 659-663. The sums of the values are taken
* as a random walk with normal steps.
*
* @param looks values seen at each look, ascending whole numbers from 1 to `maximum`.
* @param alpha two-sided error rate of all looks together, above 0 and at most 1.
*/
function nominalLevels(looks, maximum, alpha) {
	const key = `${looks.join(" ")}/${maximum}/${alpha}`;
	const known = remembered$1.get(key);
	if (known !== void 0) return known;
	checkLooks(looks, maximum);
	if (!(alpha > 0 && alpha <= 1)) throw new RangeError(`an error rate is above 0 and at most 1, not ${alpha}`);
	const levels = solveLevels(looks, maximum, alpha);
	if (remembered$1.size >= MOST_REMEMBERED$1) remembered$1.clear();
	remembered$1.set(key, levels);
	return levels;
}
/**
* The p that all looks together allow: the smallest alpha at which some look's p is at or below its nominal level, 1 if
* none is. At most `alpha` exactly where some look crosses its level at `alpha`.
*
* @param ps two-sided p of the first `ps.length` looks.
*/
function sequentialP(looks, maximum, ps) {
	checkLooks(looks, maximum);
	if (ps.length > looks.length) throw new RangeError(`${ps.length} p-values for ${looks.length} looks`);
	const seen = looks.slice(0, ps.length);
	const atMost = Math.min(1, ...seen.map((look, k) => (ps[k] ?? 1) * (maximum / (look - (seen[k - 1] ?? 0)))));
	const atLeast = Math.min(1, ...seen.map((look, k) => (ps[k] ?? 1) * (maximum / look)));
	if (atLeast <= 0 || atLeast === atMost) return atMost;
	const margin = (alpha) => crossingMargin(solveLevels(seen, maximum, alpha), ps);
	return smallestCrossing(margin, atLeast, atMost);
}
/** By how much, in logarithms, the look that comes closest to crossing is past its level; negative where none crosses. */
function crossingMargin(levels, ps) {
	return Math.max(...levels.map((level, k) => Math.log(level / (ps[k] ?? 1))));
}
const MOST_STEPS = 60;
const PRECISION = 1e-12;
/**
* The smallest alpha in the bracket with a margin of at least 0, or else its end. The margin grows with alpha almost as
* its logarithm does, so the false position method (Illinois) on logarithms needs few steps.
*/
function smallestCrossing(margin, atLeast, atMost) {
	let [left, right] = [Math.log(atLeast), Math.log(atMost)];
	let [below, above] = [margin(atLeast), margin(atMost)];
	if (below >= 0) return atLeast;
	if (above <= 0) return atMost;
	let side = 0;
	for (let step = 0; step < MOST_STEPS && right - left > PRECISION; step++) {
		const alpha = right - above * (right - left) / (above - below);
		const found = margin(Math.exp(alpha));
		if (found >= 0) {
			[right, above] = [alpha, found];
			if (side === 1) below /= 2;
			side = 1;
			if (found < PRECISION) break;
		} else {
			[left, below] = [alpha, found];
			if (side === -1) above /= 2;
			side = -1;
		}
	}
	return Math.exp(right);
}
function solveLevels(looks, maximum, alpha) {
	const levels = [];
	let walk;
	for (const [k, look] of looks.entries()) {
		const spent = alpha * ((look - (walk?.look ?? 0)) / maximum);
		const z = boundary(walk, look, spent);
		levels.push(Math.min(1, walk === void 0 ? spent : 2 * normalCdf(-z)));
		walk = advance(walk, look, z * Math.sqrt(look), (looks[k + 1] ?? look) - look);
	}
	return levels;
}
const MOST_NEWTON_STEPS = 50;
/**
* The z at which the walk first crosses with probability `spent`. The normal quantile of that is too large where earlier
* looks have stopped some walks, and so is the place that far beyond the last bound; the logarithm of the probability
* falls ever faster in z, so Newton's method comes down on the root from the nearer of them without passing it.
*/
function boundary(walk, look, spent) {
	const alone = -normalQuantile(spent / 2);
	if (walk === void 0) return alone;
	const step = Math.sqrt(look - walk.look);
	let z = Math.min(alone, (walk.bound + alone * step) / Math.sqrt(look));
	for (let count = 0; count < MOST_NEWTON_STEPS; count++) {
		const bound = z * Math.sqrt(look);
		const crossing = 2 * sum(walk.nodes, ({ at, weight }) => weight * outside(bound, at, step));
		const change = crossing / (2 * densityAt(walk.nodes, bound, step) * Math.sqrt(look)) * Math.log(crossing / spent);
		z = Math.max(0, z + change);
		if (Math.abs(change) <= 1e-14 * (1 + z)) break;
	}
	return z;
}
const PANEL = 4;
function advance(walk, look, bound, nextStep) {
	const before = walk?.look ?? 0;
	const smoothness = Math.sqrt(Math.min(look - before, nextStep === 0 ? look - before : nextStep));
	const step = Math.sqrt(look - before);
	const origin = walk?.nodes ?? [{
		at: 0,
		weight: .5
	}];
	return {
		look,
		bound,
		nodes: quadratureNodes(0, bound, PANEL * smoothness).map(({ at, weight }) => ({
			at,
			weight: weight * densityAt(origin, at, step)
		}))
	};
}
/** Probability that one step from `at` leads outside ±bound. */
function outside(bound, at, step) {
	return normalCdf((at - bound) / step) + normalCdf((-at - bound) / step);
}
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** The walk's density at x after one more step; the nodes stand for their mirror images too. */
function densityAt(nodes, x, step) {
	const bell = (distance) => Math.exp(-.5 * (distance / step) ** 2);
	return sum(nodes, ({ at, weight }) => weight * (bell(x - at) + bell(x + at))) / (step * ROOT_TWO_PI);
}
function sum(nodes, term) {
	let total = 0;
	for (const node of nodes) total += term(node);
	return total;
}
function checkLooks(looks, maximum) {
	if (!looks.every((look, k) => Number.isInteger(look) && look > (looks[k - 1] ?? 0) && look <= maximum)) throw new RangeError(`looks ascend in whole numbers from 1 to ${maximum}, not ${looks.join(", ")}`);
}

// src/stats/sign-flip.ts
/** Beyond this the smallest probability, 2^-n, leaves the range of doubles. */
const MOST_VALUES$1 = 1e3;
/** Whether ranks of these differences are tied, or one of them is 0: then the signed-rank distribution is not the right one. */
function hasTies(values) {
	return values.includes(0) || new Set(values.map(Math.abs)).size < values.length;
}
/**
* Two-sided p of "the differences are as likely to have the other sign" (1,000 values at most), given their sizes: the sum
* of the ranks of the positive ones, tied sizes sharing their middle rank, among the sums that all 2^n ways to flip the
* signs would give. Twice the smaller tail. Exact with ties and zeros (which keep their rank and have no sign to flip);
* without any it is the signed-rank test. 1 for no values.
*
* Twice a middle rank is a whole number, so the sums are counted instead of drawn, however many the values.
*/
function signFlipP(values) {
	if (values.length > MOST_VALUES$1) throw new RangeError(`signs of at most ${MOST_VALUES$1} values can be flipped`);
	const ranked = doubledRanks(values);
	const positive = ranked.reduce((sum, { value, rank }) => value > 0 ? sum + rank : sum, 0);
	const ranks = ranked.flatMap(({ value, rank }) => value === 0 ? [] : rank);
	const all = ranks.reduce((sum, rank) => sum + rank, 0);
	return Math.min(1, 2 * probabilityOfAtMost(Math.min(positive, all - positive), ranks));
}
/** Twice the rank of each value's size, the middle one where sizes are equal. */
function doubledRanks(values) {
	const sizes = values.map(Math.abs).sort((a, b) => a - b);
	return values.map((value) => {
		return {
			value,
			rank: sizes.indexOf(Math.abs(value)) + sizes.lastIndexOf(Math.abs(value)) + 2
		};
	});
}
/** P(sum ≤ most) where each rank joins the sum with probability ½. */
function probabilityOfAtMost(most, ranks) {
	const table = new Float64Array(most + 1);
	table[0] = 1;
	for (const rank of ranks) for (let sum = most; sum >= 0; sum--) table[sum] = ((table[sum] ?? 0) + (sum >= rank ? table[sum - rank] ?? 0 : 0)) / 2;
	return table.reduce((sum, probability) => sum + probability, 0);
}

// src/stats/signed-rank.ts
/** Beyond this the smallest probability, 2^-n, leaves the range of doubles, and the pairs of values the memory. */
const MOST_VALUES = 1e3;
const MOST_REMEMBERED = 32;
const remembered = /* @__PURE__ */ new Map();
/**
* P(T+ ≤ w) of Wilcoxon's signed-rank statistic of `n` values (1 to 1,000) whose signs are fair coins: exact, by counting
* how many of the 2^n sign patterns give each sum of ranks.
*/
function signedRankCdf(n, w) {
	if (w < 0) return 0;
	const table = cumulative(n);
	return table[Math.min(Math.floor(w), table.length - 1)] ?? 1;
}
/** The Hodges–Lehmann estimate of the centre: the median of all averages of two values, each with itself included. */
function hodgesLehmann(values) {
	const averages = walshAverages(values);
	const [lower, upper] = [averages[Math.floor((averages.length - 1) / 2)], averages[Math.floor(averages.length / 2)]];
	if (lower === void 0 || upper === void 0) throw new RangeError("no values have no centre");
	return lower / 2 + upper / 2;
}
/**
* The exact distribution-free interval of the centre of symmetric differences: from the k-th smallest Walsh average to the
* k-th largest, k the largest whole number with P(T+ ≤ k - 1) ≤ twoSidedP / 2. It leaves out 0 exactly where
* {@link signedRankP} is at most `twoSidedP`.
*
* @returns undefined where so few values allow no finite interval at this level (2^(1-n) > twoSidedP).
*/
function signedRankInterval(values, twoSidedP) {
	if (values.length === 0) return void 0;
	const k = cumulative(values.length).findIndex((probability) => probability > twoSidedP / 2);
	const averages = walshAverages(values);
	const [lower, upper] = [averages[k - 1], averages[averages.length - k]];
	return lower === void 0 || upper === void 0 ? void 0 : {
		lower,
		upper
	};
}
/**
* Two-sided p of "the centre is 0": twice the smaller tail, where a Walsh average of 0 counts for both sides. Zeros and
* ties therefore weigh against a finding, never for it. 1 for no values.
*/
function signedRankP(values) {
	if (values.length === 0) return 1;
	const averages = walshAverages(values);
	const notAbove = averages.filter((average) => average <= 0).length;
	const notBelow = averages.filter((average) => average >= 0).length;
	return Math.min(1, 2 * signedRankCdf(values.length, Math.min(notAbove, notBelow)));
}
/** The averages of any two values, each with itself included, ascending. */
function walshAverages(values) {
	return values.flatMap((one, index) => values.slice(index).map((other) => one / 2 + other / 2)).sort((a, b) => a - b);
}
/** P(T+ ≤ w) for w = 0 … n(n+1)/2. Each rank joins the sum with probability ½. */
function cumulative(n) {
	const known = remembered.get(n);
	if (known !== void 0) return known;
	if (!(Number.isInteger(n) && n >= 1 && n <= MOST_VALUES)) throw new RangeError(`the signed-rank distribution is tabulated for 1 to ${MOST_VALUES} values, not for ${n}`);
	const table = new Float64Array(n * (n + 1) / 2 + 1);
	table[0] = 1;
	let most = 0;
	for (let rank = 1; rank <= n; rank++) {
		most += rank;
		for (let sum = most; sum >= 0; sum--) table[sum] = ((table[sum] ?? 0) + (sum >= rank ? table[sum - rank] ?? 0 : 0)) / 2;
	}
	for (let sum = 1; sum < table.length; sum++) table[sum] = (table[sum] ?? 0) + (table[sum - 1] ?? 0);
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(n, table);
	return table;
}

// src/compare/repeated-analysis.ts
/** With fewer rounds than this, ranks cannot decide: the least two-sided p of n rounds is 2^(1-n). */
const FEWEST_RANKED_ROUNDS = 8;
/**
* Analyses log ratios (head to base, in the order measured) at planned looks: Hodges–Lehmann estimate and exact
* signed-rank interval, or mean and t interval where fewer than 8 rounds were to be had. The interval is a repeated
* confidence interval (linear spending of the error rate over the looks), so it holds whenever the rounds stopped.
*
* @param claimLevel what p must be at most for a change to be claimed: the comparison's own part of the error rate.
*/
function analyseRounds(ratios, schedule, errorRate, claimLevel = errorRate) {
	const maximum = schedule.looks.at(-1) ?? ratios.length;
	const reached = reachedLooks(ratios.length, schedule);
	const last = reached.at(-1);
	const test = (schedule.endedByBudget ? last ?? maximum : maximum) < 8 ? MEANS : RANKS;
	if (last === void 0) return {
		method: test.method,
		n: ratios.length,
		estimate: unlooked(ratios),
		...NOTHING
	};
	const seen = ratios.slice(0, last);
	const plan = {
		looks: reached,
		maximum,
		isClosed: schedule.endedByBudget || last === maximum
	};
	const nominal = test.nominalLevel(plan, errorRate);
	const claiming = {
		...plan,
		looks: test.claimingLooks(plan, claimLevel)
	};
	const ps = claiming.looks.map((look) => test.p(ratios.slice(0, look)));
	return {
		method: test.method,
		n: last,
		estimate: test.estimate(seen),
		interval: test.interval(seen, nominal),
		p: test.sequentialP(claiming, ps),
		detectable: last < 2 ? void 0 : detectableShift(sampleStandardDeviation(seen), last, nominal)
	};
}
const NOTHING = {
	interval: void 0,
	p: 1,
	detectable: void 0
};
const unlooked = (ratios) => ratios.length === 0 ? 0 : median([...ratios]);
const RANKS = {
	method: "paired-rounds",
	claimingLooks,
	nominalLevel: ({ looks, maximum }, errorRate) => nominalLevels(looks, maximum, errorRate).at(-1) ?? errorRate,
	sequentialP: ({ looks, maximum }, ps) => sequentialP(looks, maximum, ps),
	estimate: hodgesLehmann,
	interval: signedRankInterval,
	p: (values) => hasTies(values) ? signFlipP(values) : signedRankP(values)
};
const MEANS = {
	method: "few-rounds",
	claimingLooks: ({ looks }) => looks,
	nominalLevel: (plan, errorRate) => errorRate * (partsOfLooks(plan).at(-1) ?? 1),
	sequentialP: (plan, ps) => partsOfLooks(plan).reduce((least, part, index) => Math.min(least, (ps[index] ?? 1) / part), 1),
	estimate: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
	interval: meanInterval,
	p: meanP
};
/**
* The looks at which ranks can claim a change at all: the least p of n rounds is 2^(1-n), which no small level allows at
* the first looks. Those claim nothing and so spend nothing of the level, which later looks then have. Which they are
* follows from the plan and the level alone, not from the data. All of them where none could: p is above the level then.
*/
function claimingLooks({ looks, maximum }, level) {
	const first = looks.findIndex((look) => 2 ** (1 - look) <= level * look / maximum);
	return first < 0 ? looks : looks.slice(first);
}
/**
* Which part of the error rate each look of few rounds has: by the n-th of at most n_max rounds (n / n_max)³ of it, and all
* that is left where no look follows. Parts add up to at most 1 and each look's t test is exact in normal noise, so the
* error rate is never passed (Bonferroni); levels that take the looks' sums as a normal walk pass it with so few.
*/
function partsOfLooks({ looks, maximum, isClosed }) {
	const spentBy = (look) => isClosed && look === looks.at(-1) ? 1 : (look / maximum) ** 3;
	return looks.map((look, index) => spentBy(look) - (index === 0 ? 0 : spentBy(looks[index - 1] ?? 0)));
}
/** The planned looks that `rounds` reach, and the end itself where the clock set it. */
function reachedLooks(rounds, { looks, endedByBudget }) {
	const planned = looks.filter((look) => look <= rounds);
	return endedByBudget && rounds > (planned.at(-1) ?? 0) && rounds < (looks.at(-1) ?? 0) ? [...planned, rounds] : planned;
}

// src/compare/repeating-values.ts
/** Values of one side that lie within this of each other, as a share of their middle, are taken to repeat. */
const REPEATS_WITHIN = .005;
/** So few values cannot show that they repeat. */
const FEWEST_VALUES = 3;
/** A memory allocator's own steps; no tolerance of memory is finer. */
const MEBIBYTE = 1048576;
/** The tolerance of peak memory: a share of the base, at least one MiB. */
function memoryMargin(tolerance, base) {
	return {
		kind: "relative",
		value: Math.max(tolerance.value, MEBIBYTE / Math.max(1, base))
	};
}
/**
* What peak memory says where it all but repeats: the values of each side lie within half a percent of each other. Then
* the middles are compared as they are; the interval is as wide as the values leave open, from the least ratio to the
* greatest. "No difference" is likely unless no value of one side reaches into the other's: then its two-sided p is that of
* such a split of the first look's 2k launches, 2 / C(2k, k). It needs no correction for later looks, since sides that are
* apart at a later look were apart at the first.
*
* @param pairs base and head by round, as far as the last look that was reached.
* @returns undefined where the values do not repeat, or are fewer than three.
*/
function compareRepeating(pairs, { looks }, tolerance) {
	const [before, after] = [pairs.map(([base]) => base), pairs.map(([, head]) => head)];
	if (pairs.length < FEWEST_VALUES || !repeats(before) || !repeats(after)) return void 0;
	const interval = {
		lower: logOf(Math.min(...after)) - logOf(Math.max(...before)),
		upper: logOf(Math.max(...after)) - logOf(Math.min(...before))
	};
	const apart = interval.lower > 0 || interval.upper < 0;
	const [base, head] = [median(before), median(after)];
	const first = looks.find((look) => look >= FEWEST_VALUES && look <= pairs.length) ?? pairs.length;
	return {
		method: "repeating-values",
		base,
		head,
		estimate: logOf(head) - logOf(base),
		interval,
		p: apart ? splitP(first) : 1,
		n: pairs.length,
		detectable: Math.log1p(tolerance.value) + (interval.upper - interval.lower) / 2
	};
}
function repeats(values) {
	return Math.max(...values) - Math.min(...values) <= REPEATS_WITHIN * median([...values]);
}
/** 2 / C(2k, k): how likely 2k values in any order fall apart into the k of one side and the k of the other. */
function splitP(k) {
	let p = 2;
	for (let taken = 1; taken <= k; taken += 1) p *= taken / (k + taken);
	return p;
}

// src/compare/paired-rounds.ts
/**
* Compares one sampled metric over rounds: the log ratio of the two launches' values is one observation each.
*
* @param samples inputs that an iteration answers.
* @returns undefined where fewer than half of the rounds tell the metric on both sides (p95 of short launches).
*/
function comparePairedRounds(metric, pairing, schedule, samples, rules) {
	const pairs = pairing.rounds.flatMap(({ base, head }) => {
		const [before, after] = [launchValue(metric, base, samples), launchValue(metric, head, samples)];
		return before === void 0 || after === void 0 ? [] : [[before, after]];
	});
	if (pairs.length === 0 || pairs.length * 2 < pairing.rounds.length) return void 0;
	const analysis = analyseRounds(logRatios(pairs), schedule, rules.errorRate, levelOf(metric, rules));
	const seen = pairs.slice(0, analysis.n);
	const excluded = pairing.excluded + pairing.rounds.length - pairs.length;
	const repeating = metric === "peak-memory" ? compareMemory(seen, schedule, rules) : void 0;
	if (repeating !== void 0) return compareRatio(metric, {
		...repeating.finding,
		excluded,
		annotations: []
	}, repeating.rules);
	const finding = {
		...analysis,
		base: middle(seen.map(([base]) => base)),
		head: middle(seen.map(([, head]) => head)),
		excluded,
		annotations: [...analysis.method === "few-rounds" ? ["assumes-near-normal"] : [], ...schedule.endedByBudget ? ["budget-spent"] : []]
	};
	return compareRatio(metric, finding, rules);
}
/** Peak memory that all but repeats, with the rules as its own margin makes them. */
function compareMemory(pairs, schedule, rules) {
	const tolerance = memoryMargin(toleranceOf("peak-memory", rules), middle(pairs.map(([base]) => base)));
	const finding = compareRepeating(pairs, schedule, tolerance);
	return finding && {
		finding,
		rules: {
			...rules,
			tolerance: {
				...rules.tolerance,
				"peak-memory": tolerance
			}
		}
	};
}

// src/compare/pairing.ts
/**
* Pairs the launches of one session by round. A round counts whole or not at all; modes are never mixed: rounds of
* another mode than the first whole one's are left out. Launches made alone belong to no round.
*/
function pairRounds(base, head) {
	const bases = byRound(base);
	const heads = byRound(head);
	const numbers = [.../* @__PURE__ */ new Set([...bases.keys(), ...heads.keys()])].sort((a, b) => a - b);
	const rounds = [];
	for (const number of numbers) {
		const round = wholeRound(bases.get(number), heads.get(number));
		const mode = rounds[0]?.base.mode ?? round?.base.mode;
		if (round !== void 0 && round.base.mode === mode) rounds.push(round);
	}
	return {
		rounds,
		excluded: numbers.length - rounds.length
	};
}
/** Launches in rounds by number; null where two claim the same round, so that neither can be chosen. */
function byRound(launches) {
	const found = /* @__PURE__ */ new Map();
	for (const launch of launches) if (launch.mode !== "solo") found.set(launch.round, found.has(launch.round) ? null : launch);
	return found;
}
function wholeRound(base, head) {
	if (!base || !head || base.mode !== head.mode) return void 0;
	return base.excluded === void 0 && head.excluded === void 0 ? {
		base,
		head
	} : void 0;
}

export { detectableFlips as a, sequentialP as i, comparePairedRounds as n, detectableShare as o, nominalLevels as r, detectableShift as s, pairRounds as t };