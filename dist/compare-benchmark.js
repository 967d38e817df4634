import { A as METRICS, j as METRIC_NAMES } from "./result.js";
import { A as sampleStandardDeviation, b as iterationContent, f as normalCdf, p as normalQuantile, r as conditionsOfMeasurement, w as median, y as hasMetric } from "./comparability.js";
import { D as representsClasses, E as binomialPmf, T as binomialCdf, b as toleranceOf, c as compareOperators, d as compareRatio, f as conclude, g as levelOf, h as middle, i as whyUntold, m as logRatios, n as launchValue, p as logOf, r as sideValues, t as isSeldom, u as compareExact } from "./launch-values.js";
import { n as studentQuantile } from "./student.js";
import { n as wilson, t as clopperPearson } from "./proportion.js";
import { i as decodeBitset, n as decodePredictions, o as decodeBytes, t as NO_CLASS } from "./predictions.js";
import { i as predictionP, n as meanP, r as predictionInterval, t as meanInterval } from "./mean-interval.js";
import { o as sentinelCorrected, s as sentinelTime } from "./plausibility.js";

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

// src/stats/mcnemar.ts
/**
* McNemar's exact test: two-sided p of "an image that only one side gets right is as likely base's as head's".
*
* @param b images that base gets right and head wrong.
* @param c images that base gets wrong and head right.
*/
function mcnemarExact(b, c) {
	return Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, .5));
}
/** McNemar's mid-p: as {@link mcnemarExact}, with only half the probability of what was seen. Less cautious. */
function mcnemarMidP(b, c) {
	const [fewer, all] = [Math.min(b, c), b + c];
	return Math.min(1, 2 * binomialCdf(fewer - 1, all, .5) + binomialPmf(fewer, all, .5));
}
/**
* Interval of the difference of shares, (c - b) / n, of the same `n` images: Bonett and Price's adjusted Wald interval,
* kept inside -1 … 1; all of that for no images.
*
* Source: D. G. Bonett, R. M. Price, Adjusted Wald confidence interval for a difference of binomial proportions based on
* paired data, J. Educ. Behav. Stat. 37 (2012) 479-488.
*/
function pairedDifferenceInterval(b, c, n, twoSidedP) {
	if (n === 0) return {
		lower: -1,
		upper: 1
	};
	const [lost, won] = [(b + 1) / (n + 2), (c + 1) / (n + 2)];
	const difference = won - lost;
	const reach = -normalQuantile(twoSidedP / 2) * Math.sqrt((lost + won - difference * difference) / (n + 2));
	return {
		lower: Math.max(-1, difference - reach),
		upper: Math.min(1, difference + reach)
	};
}

// src/compare/image-looks.ts
/** What a refusal says of looks that cannot be. */
const STAGES_DO_NOT_FIT = "the result's list of stages does not fit its images; take the result anew from its artifact";
/**
* At which looks base and head were compared while they were scored. Sides that were not scored together, or not in stages,
* are looked at once.
*
* @returns undefined where a side's stages cannot be those of its looks.
*/
function lookedAt(base, head) {
	const { count } = head.dataset;
	const together = base.stages === head.stages && String(base.looks) === String(head.looks);
	if (head.looks === void 0 || head.stages === void 0 || !together) return {
		reached: [count],
		maximum: count,
		has: () => true
	};
	const stages = decodeBytes(head.stages, count);
	const { looks } = head;
	const reached = [...looks.filter((look) => look < count), count];
	if (!(isAscending(looks) && count <= (looks.at(-1) ?? 0) && stages !== void 0 && reached.every((look, place) => stages.filter((stage) => stage <= place).length === look))) return void 0;
	return {
		reached,
		maximum: looks.at(-1) ?? count,
		has: (look, image) => (stages[image] ?? 0) <= look
	};
}
const isAscending = (looks) => looks.every((look, place) => look > (looks[place - 1] ?? 0));

// src/compare/paired-images.ts
/**
* Compares accuracies image by image: McNemar's exact test of the images that only one side gets right, Bonett and
* Price's interval of the difference of shares. Where the images were scored in stages, both hold at whatever planned look
* that ended (statistics.md). Accuracies of different images are never compared.
*/
function comparePairedImages(metric, base, head, rules) {
	const refused = (reason) => ({
		metric,
		verdict: "not-measured",
		gating: rules.gating.has(metric),
		reason
	});
	const difference = imagesDiffer(base, head) ?? notRepresented(base) ?? notRepresented(head);
	if (difference !== void 0) return refused(difference);
	const [before, after] = [answersOf(metric, base), answersOf(metric, head)];
	if (before === void 0 || after === void 0) return refused("the result's list of right images does not fit its count; take the result anew from its artifact");
	const looks = lookedAt(base, head);
	if (looks === void 0) return refused(STAGES_DO_NOT_FIT);
	return compareAnswers(metric, before, after, looks, rules);
}
/**
* Whether the tensors of two accuracies were made in two ways. Base and head of one change are compared all the same: the
* preprocessing is a part of what the change brings. Accuracies of two days are not. One that is not told differs from none.
*/
function preprocessingDiffers(base, head) {
	const [one, other] = [base?.preprocessing, head?.preprocessing];
	if (one === void 0 || other === void 0 || one.sha256 === other.sha256) return void 0;
	const [before, after] = [one.name, other.name];
	return `the preprocessing is not the same on both sides${before === after ? "" : ` (${before} against ${after})`}`;
}
/** Why two accuracies must not be held against each other; undefined where they are of the same images and labels. */
function imagesDiffer(base, head) {
	const [before, after] = [base.dataset, head.dataset];
	if (before.sha256 !== after.sha256) return "the images or their labels are not the same on both sides";
	if (before.count === after.count && before.seed === after.seed) return void 0;
	return `not the same images on both sides: ${before.count} (seed ${before.seed}) against ${after.count} (seed ${after.seed})`;
}
function notRepresented(accuracy) {
	const { classes, dataset } = accuracy;
	if (classes === void 0 || representsClasses(accuracy)) return void 0;
	return `the ${dataset.count} images are of ${classes.seen} of the ${classes.of} classes that the model knows, which says nothing of the others; score more images (policy.budget), or say unrepresentative: allow in dataset ${dataset.name}`;
}
function answersOf(metric, accuracy) {
	const { correct, top1Correct, correctTop5 = "", top5Correct, dataset } = accuracy;
	const [text, said] = metric === "top-1" ? [correct, top1Correct] : [correctTop5, top5Correct];
	const right = decodeBitset(text, dataset.count);
	return right !== void 0 && right.filter(Boolean).length === said ? {
		accuracy,
		right
	} : void 0;
}
/**
* Whether one side is right more often, looked at after `reached` images of at most `maximum`: McNemar's exact p at each look
* against levels that spend the error rate with the images, and Bonett and Price's interval at the last look's level, which
* so holds whenever the images ended.
*
* @param seen flips at each look, of all images by then.
*/
function analyseFlips(seen, { reached, maximum }, errorRate) {
	const { lost, won } = seen.at(-1) ?? {
		lost: 0,
		won: 0
	};
	const nominal = nominalLevels(reached, maximum, errorRate).at(-1) ?? errorRate;
	return {
		interval: pairedDifferenceInterval(lost, won, reached.at(-1) ?? 0, nominal),
		p: sequentialP(reached, maximum, seen.map((flips) => mcnemarExact(flips.lost, flips.won))),
		nominal
	};
}
function flipsAmong(base, head, has) {
	const alone = (one, other) => one.right.filter((right, image) => right && !other.right[image] && has(image)).length;
	return {
		lost: alone(base, head),
		won: alone(head, base)
	};
}
function compareAnswers(metric, base, head, looks, rules) {
	const count = base.right.length;
	const seen = looks.reached.map((_, look) => flipsAmong(base, head, (image) => looks.has(look, image)));
	const { lost, won } = seen.at(-1) ?? {
		lost: 0,
		won: 0
	};
	const share = ({ right }) => right.filter(Boolean).length / count;
	const tolerance = toleranceOf(metric, rules);
	const { interval, p, nominal } = analyseFlips(seen, looks, rules.errorRate);
	const conclusion = {
		method: "paired-images",
		base: share(base),
		head: share(head),
		estimate: (won - lost) / count,
		interval,
		p,
		n: count,
		excluded: 0,
		detectable: detectableFlips(count, lost + won, nominal),
		images: {
			lost,
			won,
			midP: mcnemarMidP(lost, won),
			base: wilson(base.right.filter(Boolean).length, count, rules.errorRate),
			head: wilson(head.right.filter(Boolean).length, count, rules.errorRate)
		},
		annotations: lost + won === 0 ? ["same-images-right"] : [],
		claim: {
			interval,
			p,
			delta: tolerance.value,
			better: METRICS[metric].better,
			level: levelOf(metric, rules)
		},
		tolerance,
		toEffect: (difference) => difference
	};
	return conclude(metric, conclusion, rules);
}

// src/compare/agreement.ts
/**
* On how many of the same images base and head give the same best class, right or wrong: it moves long before accuracy
* does. The base agrees with itself on all, so the difference is minus the share that changed, with Clopper and Pearson's
* interval; p is that of "no greater share than the tolerance changes". So `regressed` says that more changes than the
* user calls none, `improved` is never said, and swapping base and head changes nothing.
*
* @returns undefined where a side kept no predictions and the policy does not gate on them.
*/
function compareAgreement(base, head, rules) {
	const refused = (reason) => ({
		metric: "agreement",
		verdict: "not-measured",
		gating: rules.gating.has("agreement"),
		reason
	});
	if (base.predictions === void 0 || head.predictions === void 0) return rules.gating.has("agreement") ? refused("a side kept no predictions to compare") : void 0;
	const difference = imagesDiffer(base, head);
	if (difference !== void 0) return refused(difference);
	const { count } = base.dataset;
	const [before, after] = [decodePredictions(base.predictions, count), decodePredictions(head.predictions, count)];
	if (before === void 0 || after === void 0) return refused("the result's list of predictions does not fit its count; take the result anew from its artifact");
	const looks = lookedAt(base, head);
	if (looks === void 0) return refused(STAGES_DO_NOT_FIT);
	const isOther = (found, image) => found !== after[image] || found === 65535;
	return compareChanged(looks.reached.map((_, look) => before.filter((found, image) => isOther(found, image) && looks.has(look, image)).length), looks, head.divergence ?? base.divergence, rules);
}
/** @param changedBy how many images have another best class, at each look that was reached. */
function compareChanged(changedBy, { reached, maximum }, divergence, rules) {
	const tolerance = toleranceOf("agreement", rules);
	const [changed, count] = [changedBy.at(-1) ?? 0, reached.at(-1) ?? 1];
	const nominal = nominalLevels(reached, maximum, rules.errorRate).at(-1) ?? rules.errorRate;
	const share = clopperPearson(changed, count, nominal);
	const interval = {
		lower: 0 - share.upper,
		upper: 0 - share.lower
	};
	const atMost = (few, of) => Math.min(1, 2 * (1 - binomialCdf(few - 1, of, tolerance.value)));
	const p = sequentialP(reached, maximum, reached.map((look, place) => atMost(changedBy[place] ?? 0, look)));
	const conclusion = {
		method: "agreement",
		base: 1,
		head: (count - changed) / count,
		estimate: 0 - changed / count,
		interval,
		p,
		n: count,
		excluded: 0,
		detectable: detectableShare(count, tolerance.value, nominal),
		agreement: {
			topOneChange: {
				here: changed / count,
				beyond: share.upper
			},
			...divergence && { divergence }
		},
		annotations: changed === 0 ? ["same-predictions"] : [],
		claim: {
			interval,
			p,
			delta: tolerance.value,
			from: tolerance.value,
			better: METRICS.agreement.better,
			level: levelOf("agreement", rules)
		},
		tolerance,
		toEffect: (difference) => difference
	};
	return conclude("agreement", conclusion, rules);
}

// src/compare/between-sessions.ts
/**
* Compares one sampled metric of a session against stored sessions. Sessions differ by more than launches within one, so
* each session is one observation: the head is held against the t prediction interval of the next session (statistics.md),
* mean ± t·s·√(1 + 1/k), where s is the spread of all stored sessions and the mean that of the k among them that measured
* what the base has; of all where none did. Corrected by the sentinel where every session has one.
*
* One stored session allows no interval, hence no verdict. A shift against stored sessions is suspected, never called:
* what differs between days is not all known, so a base measured beside the head has the last word.
*
* @returns undefined where no stored session tells the metric.
*/
function compareBetweenSessions(metric, history, head, rules) {
	const told = tell(metric, history, head.corrected !== void 0);
	const { logs, around, isCorrected } = told;
	if (logs.length === 0) return void 0;
	const value = isCorrected ? head.corrected ?? 0 : logOf(head.value);
	const expected = predictionInterval(logs, rules.errorRate, around);
	const shift = value - (expected?.center ?? logs[0] ?? value);
	const finding = {
		method: "between-sessions",
		base: middle(told.reference),
		head: head.value,
		estimate: shift,
		interval: expected && {
			lower: shift - expected.halfWidth,
			upper: shift + expected.halfWidth
		},
		p: predictionP(value, logs, around),
		n: logs.length,
		excluded: history.length - logs.length,
		detectable: expected?.halfWidth,
		annotations: [...logs.length === 1 ? ["one-baseline"] : [], ...isCorrected ? ["sentinel-corrected"] : []]
	};
	return suspecting(compareRatio(metric, finding, rules));
}
/** @param mayCorrect whether the other side has a sentinel too: corrected and raw values are never mixed. */
function tell(metric, history, mayCorrect) {
	const stored = history.filter(({ values }) => values[metric] !== void 0);
	const isCorrected = mayCorrect && stored.every(({ corrected }) => corrected?.[metric] !== void 0);
	const raw = ({ values }) => values[metric] ?? 0;
	const logIn = (session) => (isCorrected ? session.corrected?.[metric] : void 0) ?? logOf(raw(session));
	const ofBase = stored.filter((session) => session.ofBase === true);
	const reference = ofBase.length > 0 ? ofBase : stored;
	return {
		logs: stored.map(logIn),
		around: reference.map(logIn),
		reference: reference.map(raw),
		isCorrected
	};
}
const SUSPICIONS = {
	regressed: "suspected-regression",
	improved: "suspected-improvement"
};
/** A shift of time or memory is at most suspected where only other sessions speak for it. */
function suspecting(comparison) {
	if (comparison.verdict === "not-measured") return comparison;
	const suspicion = SUSPICIONS[comparison.verdict];
	if (suspicion === void 0) return comparison;
	return {
		...comparison,
		verdict: "inconclusive",
		annotations: [suspicion, ...comparison.annotations]
	};
}
/**
* Whether stored sessions are many and alike enough to show a metric `unchanged`, wherever in the middle of its tolerance
* the head turns out to be: known before any launch, since the interval's width does not depend on the head.
*
* @param delta the tolerance on the log scale.
*/
function canShowUnchanged(metric, history, errorRate, delta) {
	const { logs, around } = tell(metric, history, true);
	const expected = predictionInterval(logs, errorRate, around);
	return expected !== void 0 && expected.halfWidth < delta;
}

// src/compare/counted-images.ts
/**
* Compares accuracies of which at least one side tells only how many images were right. Which images changed is not known,
* so nothing is inferred from a sample: only where both sides counted every image of one dataset are the counts held against
* each other, as they are. The difference is that of these images, and exact.
*
* @returns undefined where both sides tell their images, or neither tells anything of the metric.
*/
function compareCounts(metric, base, head, rules) {
	const [before, after] = [base?.rightCount, head.rightCount];
	if (metric !== "top-1" || before === void 0 && after === void 0) return void 0;
	const reason = whyNot(before, after) ?? "";
	if (before === void 0 || after === void 0 || reason !== "") return {
		metric,
		verdict: "not-measured",
		gating: rules.gating.has(metric),
		reason
	};
	const tolerance = toleranceOf(metric, rules);
	const difference = (after.top1Correct - before.top1Correct) / after.images;
	const interval = {
		lower: difference,
		upper: difference
	};
	const conclusion = {
		method: "exact",
		base: before.top1Correct / before.images,
		head: after.top1Correct / after.images,
		estimate: difference,
		interval,
		p: void 0,
		n: after.images,
		excluded: 0,
		detectable: void 0,
		annotations: [],
		claim: {
			interval,
			p: 0,
			delta: tolerance.value,
			better: METRICS[metric].better,
			level: levelOf(metric, rules)
		},
		tolerance,
		toEffect: (effect) => effect
	};
	return conclude(metric, conclusion, rules);
}
function whyNot(base, head) {
	if (base === void 0 || head === void 0) return "one side tells only how many images were right, and not which, so the two cannot be held against each other image by image";
	const poor = [base, head].find((count) => !representsClasses(count));
	if (poor !== void 0) return `the ${poor.images} images are of ${poor.classes.seen} of the ${poor.classes.of} classes that the model knows, which says nothing of the others`;
	if (base.dataset !== head.dataset || base.images !== head.images) return `not the same images on both sides: ${base.images} of ${base.dataset} against ${head.images} of ${head.dataset}`;
	if (base.images !== base.of || head.images !== head.of) return "the sides tell only how many of some images were right, and not that these are the same images";
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

// src/compare/session-values.ts
/** A measurement's values with what the device did taken out, on the log scale; only of metrics that can be corrected. */
function correctedValues({ launches, benchmark }) {
	const counted = launches.filter(({ excluded }) => excluded === void 0);
	const values = {};
	const { samples } = iterationContent(benchmark);
	for (const metric of METRIC_NAMES.filter((name) => hasMetric(benchmark.scenario, name))) {
		const beside = counted.flatMap((launch) => {
			const value = launchValue(metric, launch, samples);
			return value === void 0 ? [] : [{
				value,
				sentinelNs: sentinelTime(launch)
			}];
		});
		const corrected = sentinelCorrected(metric, beside);
		if (corrected !== void 0) values[metric] = corrected;
	}
	return values;
}
/** A measurement of another day, summed up as the store would. */
function toSession(result, measurement) {
	const values = {};
	for (const { metric, value } of sideValues(measurement)) values[metric] = value;
	const { commit, accuracy, rightCount } = measurement;
	return {
		session: result.session.id,
		commit,
		recordedAt: result.createdAt,
		values,
		corrected: correctedValues(measurement),
		...accuracy === void 0 ? {} : { accuracy },
		...rightCount === void 0 ? {} : { rightCount },
		conditions: conditionsOfMeasurement(measurement, result.device.environment)
	};
}

// src/compare/compare-benchmark.ts
/** Every metric that either side tells, compared. Metrics that neither can have are not mentioned. */
function compareBenchmark(against, head, rules) {
	const comparison = against.kind === "same-session" ? inSession(against.base, head, rules) : acrossSessions(against, head, rules);
	return METRIC_NAMES.filter((metric) => hasMetric(head.benchmark.scenario, metric)).flatMap((metric) => comparison(metric) ?? []);
}
/** The accuracy that the head's is held against; undefined where there is none. */
function accuracyAgainst(against) {
	if (against.kind === "same-session") return against.base.accuracy;
	return scoredOf(against.baselines.sessions)?.accuracy;
}
/** The session whose accuracy a head is held against. */
function scoredOf(sessions) {
	return sessions.findLast(({ ofBase, accuracy }) => ofBase === true && accuracy !== void 0) ?? latestOf(sessions);
}
/** Accuracy and size belong to one model: that of the base where a session measured it. */
function latestOf(sessions) {
	return sessions.findLast(({ ofBase }) => ofBase === true) ?? sessions.at(-1);
}
const isAccuracy = (metric) => METRICS[metric].noise === "paired-images";
function inSession(base, head, rules) {
	const pairing = pairRounds(base.launches, head.launches);
	const schedule = scheduleOf(head, pairing);
	const { samples } = iterationContent(head.benchmark);
	return (metric) => {
		if (isAccuracy(metric)) return compareCounts(metric, base, head, rules) ?? compareAccuracy(metric, base, head, "base", rules);
		if (metric === "operators" && base.operators !== void 0 && head.operators !== void 0) return compareOperators(base.operators, head.operators, rules);
		if (METRICS[metric].noise === "exact") return exactly(metric, valueIn(metric, base), valueIn(metric, head), rules);
		const compared = comparePairedRounds(metric, pairing, schedule, samples, rules);
		if (compared !== void 0) return compared;
		return pairing.rounds.length > 0 || ![base, head].every((side) => tells(metric, side)) ? untold(metric, [base, head], rules) : missing(metric, WITHOUT_ROUNDS, rules);
	};
}
const WITHOUT_ROUNDS = "no whole round of base and head was measured";
/** Looks as planned before the first round; where none were recorded, the end itself is the only one. */
function scheduleOf({ looks, ending }, { rounds }) {
	if (looks === void 0 || looks.length === 0) return {
		looks: [rounds.length],
		endedByBudget: false
	};
	return {
		looks: [...new Set(looks)].sort((a, b) => a - b),
		endedByBudget: ending === "budget-spent"
	};
}
function acrossSessions(against, head, rules) {
	const { sessions } = against.baselines;
	const values = new Map(sideValues(head).map(({ metric, value }) => [metric, value]));
	const corrected = correctedValues(head);
	const latest = latestOf(sessions);
	const scored = scoredOf(sessions);
	return (metric) => {
		if (isAccuracy(metric)) {
			const counted = compareCounts(metric, scored, head, rules);
			if (counted !== void 0) return counted;
			const other = preprocessingDiffers(scored?.accuracy, head.accuracy);
			return other === void 0 || metric === "agreement" ? compareAccuracy(metric, { accuracy: scored?.accuracy }, head, "stored baseline", rules) : missing(metric, `${other}, so a difference would not be the model's alone`, rules);
		}
		const value = values.get(metric);
		if (METRICS[metric].noise === "exact") return exactly(metric, latest?.values[metric], value, rules);
		if (value === void 0) return untold(metric, [head], rules);
		const told = {
			value,
			corrected: corrected[metric]
		};
		return compareBetweenSessions(metric, sessions, told, rules) ?? missing(metric, "no stored baseline tells it", rules);
	};
}
/** Undefined for a value that a side does not tell, unless the policy gates on it. */
function exactly(metric, base, head, rules) {
	if (base !== void 0 && head !== void 0) return compareExact(metric, base, head, rules);
	return rules.gating.has(metric) ? missing(metric, "the model's format does not tell it", rules) : void 0;
}
/** Undefined for a model that neither side scores. */
function compareAccuracy(metric, { accuracy: base, answers }, { accuracy: head, answers: own }, other, rules) {
	if (metric === "agreement" && answers !== void 0 && own !== void 0) return compareAgreement(answers, own, rules);
	const [before, after] = [base, head].filter((side) => tellsOf(metric, side));
	if (before !== void 0 && after !== void 0) return metric === "agreement" ? compareAgreement(before, after, rules) : comparePairedImages(metric, before, after, rules);
	if (before === void 0 && after === void 0 || metric === "agreement" && !rules.gating.has(metric)) return void 0;
	const poor = tellsOf(metric, base) ? "head" : other;
	return missing(metric, `the ${poor} ${(poor === "head" ? head : base) === void 0 ? "has no accuracy" : "tells no top-5"} to hold it against`, rules);
}
/** Whether there is an accuracy, with top-5 where that is asked for: another tool may tell the best class alone. */
function tellsOf(metric, accuracy) {
	return accuracy !== void 0 && (metric !== "top-5" || accuracy.correctTop5 !== void 0);
}
/**
* What launches do not tell. A metric that few have and none tells is not mentioned, nor is any where no side has times,
* unless the policy gates on it.
*/
function untold(metric, sides, rules) {
	const idle = !(!isSeldom(metric) && sides.some((side) => side.launches.length > 0 || side.summary !== void 0)) && !rules.gating.has(metric) && !sides.some((side) => tells(metric, side));
	const launches = sides.flatMap((side) => side.launches);
	const other = sides.find((side) => side.launches.length === 0 && side.source !== void 0 && !tells(metric, side));
	const form = other?.summary === void 0 ? "no times" : "a summary without it";
	const why = other?.source ? `${other.source.tool} told ${form}` : whyUntold(metric, launches);
	return idle ? void 0 : missing(metric, why, rules);
}
function missing(metric, reason, rules) {
	return {
		metric,
		verdict: "not-measured",
		gating: rules.gating.has(metric),
		reason
	};
}
function tells(metric, side) {
	return valueIn(metric, side) !== void 0;
}
function valueIn(metric, side) {
	return sideValues(side).find((value) => value.metric === metric)?.value;
}

export { pairRounds as a, compareAgreement as c, preprocessingDiffers as d, detectableShift as f, toSession as i, comparePairedImages as l, compareBenchmark as n, comparePairedRounds as o, scheduleOf as r, canShowUnchanged as s, accuracyAgainst as t, imagesDiffer as u };