import { C as benchmarkId } from "./result.js";
import { D as binomialPmf, E as binomialCdf, O as representsClasses, _ as logOf, a as isSeldom, b as levelOf, c as whyUntold, f as compareOperators, g as conclude, h as compareRatio, i as sentinelTime, m as compareExact, n as noiseFloor, o as launchValue, r as sentinelCorrected, s as sideValues, t as emulatedOf, u as sustainedSentences, v as logRatios, w as toleranceOf, x as rulesIn, y as middle } from "./emulation.js";
import { i as studentQuantile, n as levelStart, r as studentCdf, t as lagOneCorrelation } from "./level-shift.js";
import { a as differenceSentence, h as METRIC_NAMES, m as METRICS, o as differingConditions, r as conditionsOfMeasurement, s as isOfEnvironment } from "./comparability.js";
import { a as iterationContent, i as hasMetric } from "./unit.js";
import { c as median, l as medianAbsoluteDeviation, n as normalQuantile, p as sampleStandardDeviation, s as mean, t as normalCdf } from "./normal.js";
import { n as wilson, t as clopperPearson } from "./proportion.js";
import { a as decodeBitset, n as NO_CLASS, r as decodePredictions, s as decodeBytes } from "./borderless.js";
import { a as joinComparisons } from "./gate.js";

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
	const [before, after] = [answersOf$1(metric, base), answersOf$1(metric, head)];
	if (before === void 0 || after === void 0) return refused("the result's list of right images does not fit its count; take the result anew from its artifact");
	const looks = lookedAt(base, head);
	if (looks === void 0) return refused(STAGES_DO_NOT_FIT);
	return compareAnswers(metric, before, after, looks, rules);
}
/**
* Whether the tensors of two accuracies were made in two ways. Base and head of one change are compared all the same: the
* preprocessing is a part of what the change brings. Accuracies of two days are not.
*/
function preprocessingDiffers(base, head) {
	if (base === void 0 || head === void 0 || base.preprocessing.sha256 === head.preprocessing.sha256) return void 0;
	const [before, after] = [base.preprocessing.name, head.preprocessing.name];
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
function answersOf$1(metric, accuracy) {
	const [text, said] = metric === "top-1" ? [accuracy.correct, accuracy.top1Correct] : [accuracy.correctTop5, accuracy.top5Correct];
	const right = decodeBitset(text, accuracy.dataset.count);
	return right?.filter(Boolean).length === said ? {
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

// src/compare/changed-images.ts
/** More classes, or more confusions, than this are counted and not listed. */
const MOST_LISTED = 50;
/** Newly wrong: right by the base alone. Newly right: by the head alone. */
const CHANGES = ["newly-wrong", "newly-right"];
/**
* @param thumbnails of images of the head's accuracy; those that are not newly wrong are passed over.
* @returns undefined where nothing changed, or the two are not of the same images.
*/
function changedImages(base, head, thumbnails = []) {
	const answers = base && head && answersOf(base, head);
	if (answers === void 0) return void 0;
	const changed = listChanges(answers);
	if (changed.length === 0) return void 0;
	const [classes, confusions] = [classesOf(answers), confusionsOf(changed, answers)];
	const newlyWrong = changed.filter(({ change }) => change === "newly-wrong").length;
	return {
		newlyWrong,
		newlyRight: changed.length - newlyWrong,
		classes: classes.slice(0, MOST_LISTED),
		classCount: classes.length,
		confusions: confusions.slice(0, MOST_LISTED),
		confusionCount: confusions.length,
		pictures: thumbnails.flatMap((thumbnail) => pictureOf(thumbnail, answers) ?? [])
	};
}
/**
* The places of some newly wrong images, at most 12: one of each class in turns, the classes that lost most first, so that
* few show as much as they can.
*/
function exemplaryImages(base, head) {
	const answers = answersOf(base, head);
	if (answers === void 0) return [];
	const ranks = new Map(classesOf(answers).map(({ of }, rank) => [of.number, rank]));
	const taken = /* @__PURE__ */ new Map();
	return listChanges(answers).flatMap(({ image, change }) => {
		if (change !== "newly-wrong") return [];
		const rank = ranks.get(answers.truth?.[image] ?? 65535) ?? 0;
		const turn = taken.get(rank) ?? 0;
		taken.set(rank, turn + 1);
		return [{
			image,
			rank,
			turn
		}];
	}).sort((a, b) => a.turn - b.turn || a.rank - b.rank).slice(0, 12).map(({ image }) => image);
}
function pictureOf({ image, path, png }, { base, head, truth, nameOf }) {
	if (base.right[image] !== true || head.right[image] !== false) return void 0;
	const [of, answer] = [truth?.[image], head.predictions?.[image]];
	return {
		path,
		png,
		of: of === void 0 ? void 0 : nameOf(of),
		takenFor: answer === void 0 ? void 0 : answerOf(answer, nameOf)
	};
}
const answerOf = (answer, nameOf) => answer === 65535 ? "not-finite" : nameOf(answer);
function answersOf(base, head) {
	if (imagesDiffer(base, head) !== void 0) return void 0;
	const { count } = head.dataset;
	const sideOf = ({ correct, predictions }) => {
		const right = decodeBitset(correct, count);
		return right && {
			right,
			predictions: classesIn(predictions, count)
		};
	};
	const [before, after] = [sideOf(base), sideOf(head)];
	if (before === void 0 || after === void 0) return void 0;
	const names = head.classNames ?? base.classNames;
	return {
		base: before,
		head: after,
		truth: classesIn(head.truth ?? base.truth, count),
		nameOf: (number) => ({
			number,
			name: names?.[number] ?? String(number)
		})
	};
}
const classesIn = (text, count) => text === void 0 ? void 0 : decodePredictions(text, count);
function listChanges({ base, head }) {
	return base.right.flatMap((before, image) => {
		if (before === head.right[image]) return [];
		return [{
			image,
			change: before ? "newly-wrong" : "newly-right"
		}];
	});
}
function classesOf({ base, head, truth, nameOf }) {
	const found = /* @__PURE__ */ new Map();
	for (const [image, number] of truth?.entries() ?? []) {
		const sums = found.get(number) ?? {
			images: 0,
			baseRight: 0,
			headRight: 0,
			newlyWrong: 0,
			newlyRight: 0
		};
		found.set(number, sums);
		const [before, after] = [base.right[image] === true, head.right[image] === true];
		sums.images += 1;
		if (before) sums.baseRight += 1;
		if (after) sums.headRight += 1;
		if (before && !after) sums.newlyWrong += 1;
		if (after && !before) sums.newlyRight += 1;
	}
	return [...found].flatMap(([number, sums]) => sums.newlyWrong + sums.newlyRight === 0 ? [] : [{
		of: nameOf(number),
		...sums
	}]).sort((a, b) => b.newlyWrong - a.newlyWrong || a.newlyRight - b.newlyRight || a.of.number - b.of.number);
}
function confusionsOf(changed, answers) {
	const found = /* @__PURE__ */ new Map();
	for (const { image, change } of changed) {
		const { predictions } = change === "newly-wrong" ? answers.head : answers.base;
		const [of, answer] = [answers.truth?.[image], predictions?.[image]];
		if (of === void 0 || answer === void 0) continue;
		const key = `${change} ${of} ${answer}`;
		const known = found.get(key) ?? {
			change,
			of,
			answer,
			images: 0
		};
		found.set(key, {
			...known,
			images: known.images + 1
		});
	}
	return [...found.values()].sort((a, b) => CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change) || b.images - a.images || a.of - b.of || a.answer - b.answer).map(({ change, of, answer, images }) => ({
		change,
		of: answers.nameOf(of),
		takenFor: answerOf(answer, answers.nameOf),
		images
	}));
}

// src/compare/baseline-selection.ts
/** Shifts of level below this are left to the spread, on the log scale. */
const SMALLEST_SHIFT = .02;
/** Neighbouring sessions that resemble each other more than this drift: only the newest then tell where the level is. */
const DRIFTING = .3;
const NEWEST = 5;
/**
* Chooses the stored sessions that a head is held against: those measured under the same conditions, of these the ones
* at the current level, and of these the newest where they drift. Sessions under other conditions are never mixed in; only
* where there is no other, and the policy says `warn`, those that resemble the newest are taken; never emulated ones for a
* device, nor the other way round.
*/
function selectBaselines({ candidates, expected, comparability }) {
	const judged = candidates.map((session) => ({
		session,
		differing: differingConditions(expected, session.conditions ?? {})
	}));
	const alike = judged.filter(({ differing }) => differing.length === 0).map(({ session }) => session);
	const newest = judged.at(-1)?.differing ?? [];
	const refused = comparability === "refuse" || newest.includes("emulated");
	const unlike = alike.length > 0 || refused ? [] : newest;
	const comparable = unlike.length === 0 ? alike : judged.filter(({ differing }) => isSame(differing, unlike)).map(({ session }) => session);
	const current = atCurrentLevel(comparable);
	const steady = withoutDrift(current);
	return {
		sessions: steady,
		leftOut: [
			...incomparable(judged.map(({ differing }) => differing).filter((names) => !isSame(names, unlike))),
			...leftOut(comparable.length - current.length, "they are from before the level moved"),
			...leftOut(current.length - steady.length, `the level drifts, so only the ${NEWEST} newest tell where it is`)
		],
		differing: unlike
	};
}
const isSame = (a, b) => a.join() === b.join();
const leftOut = (count, why) => count === 0 ? [] : [{
	count,
	why
}];
/** One clause per set of differences, the most frequent first. */
function incomparable(differences) {
	const counts = /* @__PURE__ */ new Map();
	for (const names of differences) {
		const why = differenceSentence(names);
		counts.set(why, (counts.get(why) ?? 0) + 1);
	}
	return [...counts].map(([why, count]) => ({
		why,
		count
	})).sort((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1));
}
function atCurrentLevel(sessions) {
	return sessions.slice(levelStart(logLatencies(sessions), SMALLEST_SHIFT));
}
function withoutDrift(sessions) {
	return sessions.length > NEWEST && lagOneCorrelation(logLatencies(sessions)) > DRIFTING ? sessions.slice(-5) : sessions;
}
/** The log latency of each session, corrected by the sentinel where all are. Sessions without one stand at the one before. */
function logLatencies(sessions) {
	const corrected = sessions.every(({ corrected }) => corrected?.latency !== void 0);
	let last = 0;
	return sessions.map((session) => {
		const raw = session.values.latency;
		last = (corrected ? session.corrected?.latency : raw && Math.log(raw)) ?? last;
		return last;
	});
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
	const reason = whyNot$1(before, after) ?? "";
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
function whyNot$1(base, head) {
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
	if (base !== void 0 && head !== void 0) return metric === "agreement" ? compareAgreement(base, head, rules) : comparePairedImages(metric, base, head, rules);
	if (base === void 0 && head === void 0 || metric === "agreement" && !rules.gating.has(metric)) return void 0;
	return missing(metric, `the ${base === void 0 ? other : "head"} has no accuracy to hold it against`, rules);
}
/** What launches do not tell. A metric that few have and none tells is not mentioned, unless the policy gates on it. */
function untold(metric, sides, rules) {
	const idle = isSeldom(metric) && !rules.gating.has(metric) && !sides.some((side) => tells(metric, side));
	const launches = sides.flatMap((side) => side.launches);
	return idle ? void 0 : missing(metric, whyUntold(metric, launches), rules);
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

// src/compare/environment-change.ts
/**
* Tells what became of the environment since the last stored session: every condition of it in which the newest differs
* from today, provided that no stored session is alike. One that is alike is a baseline as ever, and nothing is bridged.
*
* @param stored oldest first.
* @param today what today's session tells; what it does not know yet is left out.
* @returns none where the environment is what it was, or nothing is stored.
*/
function environmentChange(stored, today) {
	const moved = (conditions = {}) => differingConditions(today, conditions).filter(isOfEnvironment);
	const newest = stored.at(-1)?.conditions;
	if (newest === void 0 || stored.some(({ conditions }) => moved(conditions).length === 0)) return [];
	return moved(newest).map((name) => ({
		name,
		before: newest[name] ?? "",
		now: today[name] ?? ""
	}));
}
/**
* Finds what a model measured today is held against to learn what the environment moved: sessions of the environment
* before, alike in everything else.
*
* @param today the conditions under which the model is measured, in full.
* @param model the SHA-256 of the model, its external data included.
* @returns undefined where none of them measured this model.
*/
function beforeChange(stored, moved, today, model) {
	const expected = {
		...today,
		...Object.fromEntries(moved.map(({ name, before }) => [name, before]))
	};
	const { sessions } = selectBaselines({
		candidates: stored,
		expected,
		comparability: "refuse"
	});
	const ofModel = sessions.filter((session) => session.model === model);
	return ofModel.length === 0 ? void 0 : {
		sessions,
		ofModel
	};
}

// src/compare/bridge.ts
/**
* Bridges a change of environment. A model that is measured today and was measured before tells what the environment
* moved, since it is the same model: today's session against the t prediction interval of the sessions before. Values are
* raw: the sentinel runs in the same environment, and would take out the very thing that is asked for.
*
* @returns undefined where the environment is what it was.
*/
function bridgeOf(input, rules) {
	const { base, head, stored, environment } = input;
	const moved = environmentChange(stored, conditionsOfMeasurement(base ?? head, environment));
	if (moved.length === 0) return void 0;
	for (const { measurement, change } of references(input, rules)) {
		const today = conditionsOfMeasurement(measurement, environment);
		const before = beforeChange(stored, moved, today, measurement.model?.sha256 ?? "");
		if (before === void 0) continue;
		return {
			kind: "bridged",
			moved,
			commit: measurement.commit,
			sessions: {
				ofModel: before.ofModel.length,
				all: before.sessions.length
			},
			environment: bridgedMetrics(rules).flatMap((metric) => shiftOf(metric, measurement, before, rules) ?? []),
			change
		};
	}
	return {
		kind: "not-bridged",
		moved,
		why: "no model that was stored was measured again today"
	};
}
/** What was measured alone today, the likeliest to have been measured before first. */
function references({ base, head, compared }, rules) {
	const { bridge } = head;
	const again = [];
	if (bridge !== void 0) {
		const { accuracy: _, ...fed } = head;
		const measurement = {
			...fed,
			commit: bridge.commit,
			model: bridge.model,
			launches: bridge.launches
		};
		const change = base === void 0 ? changeSince(measurement, head, rules) : changeBy(compared);
		again.push({
			measurement,
			change
		});
	}
	const alone = [base, head].flatMap((side) => side === void 0 || !isAlone(side) ? [] : [side]);
	return [...again, ...alone.map((measurement) => ({
		measurement,
		change: void 0
	}))];
}
/** Two models that answer in turn share caches; what was stored was measured alone. */
function isAlone({ launches }) {
	return launches.length > 0 && launches.every(({ mode }) => mode !== "ping-pong");
}
function changeBy(compared) {
	const latency = compared.find(({ metric }) => metric === "latency");
	return latency === void 0 || latency.verdict === "not-measured" ? void 0 : toShift(latency);
}
/** Of a head without a base: the recorded model took its turns with it, round by round. */
function changeSince(recorded, head, rules) {
	const pairing = pairRounds(recorded.launches, head.launches);
	const { samples } = iterationContent(head.benchmark);
	const found = comparePairedRounds("latency", pairing, scheduleOf(head, pairing), samples, rules);
	return found === void 0 ? void 0 : changeBy([found]);
}
const toShift = ({ metric, evidence: { effect, interval } }) => ({
	metric,
	effect,
	interval
});
/** Latency, and whatever else of the sampled metrics gates. */
function bridgedMetrics({ gating }) {
	return [.../* @__PURE__ */ new Set(["latency", ...gating])].filter((metric) => METRICS[metric].noise === "sampled");
}
/** Undefined for a metric that one of the environments does not tell. */
function shiftOf(metric, now, before, rules) {
	const value = sideValues(now).find((one) => one.metric === metric)?.value;
	const logs = (sessions) => sessions.flatMap(({ values }) => values[metric] === void 0 ? [] : [logOf(values[metric])]);
	const around = logs(before.ofModel);
	const [only] = around;
	if (value === void 0 || only === void 0) return void 0;
	const expected = predictionInterval(logs(before.sessions), rules.errorRate, around);
	const shift = logOf(value) - (expected?.center ?? only);
	const interval = expected && {
		lower: Math.expm1(shift - expected.halfWidth),
		upper: Math.expm1(shift + expected.halfWidth)
	};
	return {
		metric,
		effect: Math.expm1(shift),
		interval
	};
}

// src/stats/mann-kendall.ts
/** Beyond this, the normal approximation differs from the exact p by less than anyone would read. */
const MOST_EXACT = 60;
/**
* Mann and Kendall's test for a trend (Mann 1945, Kendall 1975), which asks nothing of the values but their order. Exact
* over all orders for up to 60 different values, else the normal approximation with Kendall's correction for ties and
* continuity. Assumes values that are independent where there is no trend.
*
* @param values finite numbers in the order taken; fewer than three show no trend.
*/
function mannKendall(values) {
	const slopes = [];
	let s = 0;
	for (const [later, value] of values.entries()) for (const [earlier, before] of values.slice(0, later).entries()) {
		s += Math.sign(value - before);
		slopes.push((value - before) / (later - earlier));
	}
	if (values.length < 3) return {
		s,
		p: 1,
		slope: 0
	};
	const exact = values.length <= MOST_EXACT && new Set(values).size === values.length;
	return {
		s,
		p: exact ? exactP(s, values.length) : approximateP(s, values),
		slope: median(slopes)
	};
}
/** Of all orders of n values, the share with a sum at least as far from 0: S = M - 2 · inversions, M = n(n-1)/2. */
function exactP(s, n) {
	let shares = [1];
	for (let size = 2; size <= n; size += 1) shares = withOneMore(shares, size);
	const most = (shares.length - 1 - Math.abs(s)) / 2;
	const tail = shares.slice(0, most + 1).reduce((sum, share) => sum + share, 0);
	return Math.min(1, 2 * tail);
}
/** The share of orders by inversions, after one more value was put at each of `size` places. */
function withOneMore(shares, size) {
	const next = [];
	let window = 0;
	for (let inversions = 0; inversions < shares.length + size - 1; inversions += 1) {
		window += (shares[inversions] ?? 0) - (shares[inversions - size] ?? 0);
		next.push(Math.max(0, window) / size);
	}
	return next;
}
function approximateP(s, values) {
	const n = values.length;
	const ties = /* @__PURE__ */ new Map();
	for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
	const term = (count) => count * (count - 1) * (2 * count + 5);
	const variance = (term(n) - [...ties.values()].reduce((sum, count) => sum + term(count), 0)) / 18;
	if (variance === 0 || s === 0) return 1;
	return Math.min(1, 2 * normalCdf(-(Math.abs(s) - 1) / Math.sqrt(variance)));
}

// src/compare/steadiness.ts
/** By which rules launches are called unsteady (statistics.md, "A launch that does not hold still"). */
const RULES = {
	/** Times are looked at as medians of at most so many blocks. */
	blocks: 20,
	/** Fewer blocks show nothing. */
	fewestBlocks: 8,
	/** A part of a launch is at least this many blocks long. */
	shortestPart: 3,
	/** Changes smaller than this are of no account, however certain. */
	least: .05,
	/** The p of a trend. */
	trendP: .01,
	/** Levels are this many standard deviations of the times around them apart. A straight trend reaches 2.7. */
	apart: 5,
	/** Each of two levels holds at least this share of the iterations. */
	leastShare: .1
};
const SPREAD_OF_MAD = 1.4826;
/** What is unsteady about a launch's timed iterations, by the first rule that says so; undefined for a steady one. */
function unsteadiness({ latencyNs }) {
	const logs = latencyNs.map((ns) => Math.log(Math.max(1, ns)));
	const blocks = blockMedians(logs);
	if (blocks.length < RULES.fewestBlocks) return void 0;
	const found = stepIn(blocks) ?? trendIn(blocks) ?? twoLevelsIn(logs);
	return found === void 0 || Math.abs(found.change) < RULES.least ? void 0 : found;
}
function blockMedians(logs) {
	const count = Math.min(RULES.blocks, logs.length);
	const edge = (block) => Math.round(block * logs.length / count);
	return Array.from({ length: count }, (_, block) => median(logs.slice(edge(block), edge(block + 1))));
}
/** The split into an earlier and a later part that leaves the least around the two medians, where they are far apart. */
function stepIn(blocks) {
	let best;
	for (let at = RULES.shortestPart; at <= blocks.length - RULES.shortestPart; at += 1) {
		const parts = partsOf(blocks.slice(0, at), blocks.slice(at));
		const left = parts.around.reduce((sum, distance) => sum + distance, 0);
		if (best === void 0 || left < best.left) best = {
			parts,
			left
		};
	}
	return best?.parts.areApart ? {
		kind: "step",
		change: Math.expm1(best.parts.difference)
	} : void 0;
}
function partsOf(first, second) {
	const [one, other] = [median([...first]), median([...second])];
	const around = [...first.map((value) => Math.abs(value - one)), ...second.map((value) => Math.abs(value - other))];
	const spread = SPREAD_OF_MAD * median(around);
	const difference = other - one;
	return {
		difference,
		around,
		areApart: Math.abs(difference) > RULES.apart * spread
	};
}
function trendIn(blocks) {
	const { p, slope } = mannKendall(blocks);
	return p < RULES.trendP ? {
		kind: "trend",
		change: Math.expm1(slope * (blocks.length - 1))
	} : void 0;
}
/** The widest gap of the sorted times that leaves enough on both sides, where the levels beside it are far apart. */
function twoLevelsIn(logs) {
	const sorted = [...logs].sort((a, b) => a - b);
	const least = Math.max(2, Math.ceil(RULES.leastShare * sorted.length));
	let cut = least;
	const gap = (at) => (sorted[at] ?? 0) - (sorted[at - 1] ?? 0);
	for (let at = least; at <= sorted.length - least; at += 1) if (gap(at) > gap(cut)) cut = at;
	const [lower, upper] = [sorted.slice(0, cut), sorted.slice(cut)];
	const spread = SPREAD_OF_MAD * Math.max(medianAbsoluteDeviation(lower), medianAbsoluteDeviation(upper));
	const difference = median(upper) - median(lower);
	return difference > RULES.apart * spread ? {
		kind: "two-levels",
		change: Math.expm1(difference)
	} : void 0;
}

// src/compare/device-sentences.ts
/** The device's own noise is worth a sentence from here on; below, the environment's fact tells it. */
const LOUD = .02;
/** What a drift of the device is called by: Mann and Kendall's p, and the change from first round to last. */
const DRIFT = {
	p: .01,
	change: .02
};
/** What the sentinel says of the device while one benchmark was measured, and which launches did not hold still. */
function deviceSentences(sides) {
	const launches = sides.flatMap((side) => side.launches);
	return [
		...noiseSentences(launches),
		...driftSentences(launches),
		...unsteadySentences(launches)
	];
}
/** The job's own noise floor as a fact of the environment, for people. */
function noiseFact(launches) {
	const floor = noiseFloor(sentinelByRound(launches));
	return floor === void 0 ? {} : { "sentinel-noise": `${percent(floor)} from round to round` };
}
/** The sentinel's median in each round, in the order measured. Launches of one round may share it. */
function sentinelByRound(launches) {
	const rounds = /* @__PURE__ */ new Map();
	for (const launch of launches) {
		const time = sentinelTime(launch);
		if (time !== void 0) rounds.set(launch.round, [...rounds.get(launch.round) ?? [], time]);
	}
	return [...rounds].sort(([a], [b]) => a - b).map(([, times]) => median(times));
}
function noiseSentences(launches) {
	const floor = noiseFloor(sentinelByRound(launches));
	if (floor === void 0 || floor < LOUD) return [];
	return [`the device's own noise: the sentinel, which never changes, varied by ${percent(floor)} from round to round`];
}
function driftSentences(launches) {
	const logs = sentinelByRound(launches).map((ns) => Math.log(Math.max(1, ns)));
	const { p, slope } = mannKendall(logs);
	const change = Math.expm1(slope * (logs.length - 1));
	if (p >= DRIFT.p || Math.abs(change) < DRIFT.change) return [];
	const became = change > 0 ? "slower" : "faster";
	return [`the device drifted: the sentinel became ${percent(Math.abs(change))} ${became} over ${logs.length} rounds; look at its cooling and at what else runs there`];
}
const DID = {
	step: "went over to another level",
	trend: "rose or fell all along",
	"two-levels": "jumped between two levels"
};
function unsteadySentences(launches) {
	const counted = launches.filter(({ excluded }) => excluded === void 0);
	const found = counted.flatMap((launch) => unsteadiness(launch)?.kind ?? []);
	if (found.length === 0) return [];
	const kinds = [
		"step",
		"trend",
		"two-levels"
	].flatMap((kind) => {
		const count = found.filter((one) => one === kind).length;
		return count === 0 ? [] : [`${count} ${DID[kind]}`];
	});
	return [`${found.length} of ${counted.length} launches did not hold still: the times of ${kinds.join(", of ")}; they count`];
}
const percent = (share) => `${(share * 100).toFixed(1)} %`;

// src/compare/caveats.ts
/** Sentences that a reader of a benchmark must know: how it was measured where that is unusual, and what was left out. */
function caveatsOf({ base, head }, against) {
	const sides = [base, head].flatMap((side) => side.kind === "measurement" ? [side.measurement] : []);
	const sentences = [
		...sides.flatMap(emulationOf),
		...otherBenchmark(sides),
		...sides.flatMap(sourceOf),
		...sides.flatMap(({ notes = [] }) => notes),
		...lossesOf(sides),
		...unsteadyOf(sides),
		...exclusionsOf(sides),
		...deviceSentences(sides),
		...sustainedSentences(sides),
		...preprocessingOf(against, sides.at(-1)),
		...sides.some(({ inputs }) => inputs === "random") ? ["the inputs were random tensors, so nothing is said of accuracy"] : [],
		...sides.flatMap(notFiniteOf),
		...sides.flatMap(reusedAccuracyOf),
		...sides.some(({ reusedFrom }) => reusedFrom !== void 0) ? ["the head's content is the base's, so it was measured once, for both"] : []
	];
	if (against?.kind === "other-sessions") sentences.push(...baselineSentences(against.baselines));
	return [...new Set(sentences)];
}
/** Of a change that brings its own; across sessions the comparison itself says why there is none. */
function preprocessingOf(against, head) {
	if (against?.kind !== "same-session") return [];
	const differs = preprocessingDiffers(against.base.accuracy, head?.accuracy);
	return differs === void 0 ? [] : [`${differs}: a difference of accuracy is that of model and preprocessing together`];
}
function baselineSentences({ sessions, leftOut, differing }) {
	return [
		...sessions.length === 0 ? [] : [sessionsSentence(sessions.length)],
		...differing.length === 0 ? [] : [`compared all the same, although ${differenceSentence(differing)}`],
		...leftOut.map(({ count, why }) => `${count} stored session${count === 1 ? " was" : "s were"} left out: ${why}`)
	];
}
function sessionsSentence(sessions) {
	return sessions === 1 ? "held against one other session, whose day, temperature and load were its own: a shift of time alone proves nothing" : `held against ${sessions} stored sessions, since the base was not measured beside the head`;
}
function emulationOf(side) {
	const emulated = emulatedOf(side);
	if (emulated === void 0) return [];
	return [`the processor was emulated (${emulated}): these times are the emulator's and no device's, are held against nothing else, and are never recorded`];
}
function otherBenchmark(sides) {
	const ids = [...new Set(sides.map(({ benchmark }) => benchmarkId(benchmark)))];
	return ids.length < 2 ? [] : [`two benchmarks are held against each other: ${ids.join(" against ")}`];
}
function sourceOf({ source, role }) {
	if (source === void 0) return [];
	return [`what is told${role === "only" ? "" : ` of the ${nameOf(role)}`} was not measured by edgebench but by ${source.tool}, which cannot tell ${source.cannotTell.join("; ")}`];
}
function lossesOf(sides) {
	return sides.flatMap(({ role, lostLaunches }) => {
		const first = lostLaunches[0];
		if (first === void 0) return [];
		return [`${lostLaunches.length === 1 ? "1 launch" : `${lostLaunches.length} launches`} of the ${nameOf(role)} ended early, the first ${first.reason}`];
	});
}
function unsteadyOf(sides) {
	const launches = sides.flatMap((side) => side.launches);
	const unsteady = launches.filter(({ steady }) => !steady).length;
	return unsteady === 0 ? [] : [`${unsteady} of ${launches.length} launches were not steady when warm-up ended by its cap`];
}
function exclusionsOf(sides) {
	const excluded = sides.flatMap((side) => side.launches).filter(isExcluded);
	return [...new Set(excluded.map((launch) => launch.excluded.rule))].map((rule) => {
		const count = excluded.filter((launch) => launch.excluded.rule === rule).length;
		return `${count === 1 ? "1 launch does" : `${count} launches do`} not count: ${rule}`;
	});
}
function isExcluded(launch) {
	return launch.excluded !== void 0;
}
function notFiniteOf({ accuracy, role }) {
	const count = accuracy?.notFinite ?? 0;
	if (count === 0) return [];
	return [`${count === 1 ? "1 image" : `${count} images`} of the ${nameOf(role)} gave NaN or infinity and count as wrong`];
}
function reusedAccuracyOf({ accuracy, role }) {
	if (accuracy?.reusedFrom === void 0) return [];
	const { commit, recordedAt } = accuracy.reusedFrom;
	return [`the accuracy of the ${nameOf(role)} was not measured again: commit ${commit.slice(0, 10)} has the same content, and told it on the same images and in the same environment on ${recordedAt.slice(0, 10)}`];
}
const nameOf = (role) => role === "base" ? "base" : "head";

// src/compare/identical-content.ts
/**
* Whether a head may count as its base: it says so, names the base's commit, and both loaded the same model. Whether the
* rest of its content is the same too was for the plan to say.
*/
function isReuse(head, base) {
	if (head.reusedFrom === void 0 || base?.model === void 0 || head.model === void 0) return false;
	return head.reusedFrom.commit === base.commit && head.model.sha256 === base.model.sha256;
}
/** Every metric of content that was measured once for both sides: `unchanged`, since there is nothing that could differ. */
function compareIdentical(base, rules) {
	return sideValues(base).map(({ metric, value, n }) => ({
		metric,
		verdict: "unchanged",
		tolerance: toleranceOf(metric, rules),
		gating: rules.gating.has(metric),
		evidence: {
			method: "identity",
			base: value,
			head: value,
			effect: 0,
			interval: {
				lower: 0,
				upper: 0
			},
			p: void 0,
			adjustedP: void 0,
			n,
			excluded: 0,
			detectable: void 0,
			moreRounds: void 0
		},
		annotations: ["reused"]
	}));
}

// src/compare/top-shares.ts
const GUESSES = [
	1,
	2,
	3,
	5,
	10
];
/**
* Accuracy at 1, 2, 3, 5 and 10 guesses. A side that kept no ranks, as a stored one, tells of 1 and 5. A base of other
* images is left out, and so is whatever says nothing of the model's classes.
*/
function topShares(base, head, errorRate) {
	if (head === void 0 || !representsClasses(head)) return [];
	const held = base !== void 0 && representsClasses(base) && imagesDiffer(base, head) === void 0 ? base : void 0;
	const most = head.classes?.of ?? Number.POSITIVE_INFINITY;
	const [before, after] = [held && rightWithin(held), rightWithin(head)];
	const shareOf = (right) => right === void 0 ? void 0 : {
		share: right / head.dataset.count,
		interval: wilson(right, head.dataset.count, errorRate)
	};
	return GUESSES.filter((k) => k < most).flatMap((k) => {
		const row = {
			k,
			base: shareOf(before?.(k)),
			head: shareOf(after(k))
		};
		return row.base === void 0 && row.head === void 0 ? [] : [row];
	});
}
/** How many images are right within so many guesses. */
function rightWithin({ top1Correct, top5Correct, ranks, dataset }) {
	const told = ranks === void 0 ? void 0 : decodePredictions(ranks, dataset.count);
	const counted = /* @__PURE__ */ new Map([[1, top1Correct], [5, top5Correct]]);
	return (k) => counted.get(k) ?? told?.filter((rank) => rank <= k).length;
}

// src/compare/judge-benchmark.ts
/** Judges one benchmark: what became of it, and every metric's comparison. */
function judgeBenchmark(one, allRules) {
	const { benchmark, reasons, environment } = one;
	const rules = rulesIn(benchmark.scenario, allRules);
	const { state, reason, comparisons, against } = outcomeOf(one, rules);
	return {
		id: benchmarkId(benchmark),
		benchmark,
		state,
		reason,
		verdict: state === "compared" ? joinComparisons(comparisons) : "not-measured",
		comparisons,
		base: sideOutcome(one.base),
		head: headOutcome(one),
		reasons,
		environment: {
			...environment,
			...actualFacts(one.head),
			...noiseFact(measured(one.head)?.launches ?? [])
		},
		caveats: caveatsOf(one, against),
		bridge: bridgeIn(one, comparisons, rules),
		changedImages: against && imagesIn(against, measured(one.head)),
		topShares: topShares(against && accuracyAgainst(against), measured(one.head)?.accuracy, rules.errorRate)
	};
}
function imagesIn(against, head) {
	return changedImages(accuracyAgainst(against), head?.accuracy, head?.thumbnails);
}
function bridgeIn(one, compared, rules) {
	const [base, head] = [measured(one.base), measured(one.head)];
	if (head === void 0 || one.base.kind === "measurement" && !one.sameSession) return void 0;
	return bridgeOf({
		base,
		head,
		stored: one.history,
		environment: one.environment,
		compared
	}, rules);
}
function outcomeOf(one, rules) {
	const [base, head] = [measured(one.base), measured(one.head)];
	const without = (state, reason) => ({
		state,
		reason,
		comparisons: [],
		against: void 0
	});
	if (head === void 0) return without(one.head.kind === "measurement" && one.head.measurement.status === "failed" && baseRan(one, base) ? "head-failed" : "not-measured", whyNot(one.head) ?? "the head was not measured");
	if (head.reusedFrom !== void 0) return base !== void 0 && isReuse(head, base) ? {
		state: "compared",
		reason: void 0,
		comparisons: compareIdentical(base, rules),
		against: void 0
	} : without("not-measured", "the result says that the head is the base's content, which it does not show");
	if (base !== void 0 && one.sameSession && emulatedOf(base) !== emulatedOf(head)) return without("not-measured", "only one side ran on an emulated processor, whose times are no device's");
	const against = againstWhat(one, base, head);
	if (against?.kind === "other-sessions" && against.baselines.sessions.length === 0) return {
		...without("not-measured", against.baselines.leftOut.map(({ why }) => why).join("; ")),
		against
	};
	if (against !== void 0) {
		const told = compareBenchmark(against, head, rules);
		return {
			state: "compared",
			reason: void 0,
			comparisons: [...told, ...unscored(one, told, rules)],
			against
		};
	}
	if (one.base.kind === "absent") return without("new");
	return without("not-measured", `the base was not measured: ${whyNot(one.base) ?? "its rounds belong to another session"}`);
}
/** Accuracies that gate and that neither side tells, although both were to be scored: never a pass in silence. */
function unscored({ scored }, told, rules) {
	if (scored !== true) return [];
	const missing = ["top-1", "top-5"].filter((metric) => rules.gating.has(metric) && !told.some((comparison) => comparison.metric === metric));
	const reason = "neither side was scored, although the plan gives both labelled images";
	return missing.map((metric) => ({
		metric,
		verdict: "not-measured",
		gating: true,
		reason
	}));
}
/** In this session, or in an earlier one where this session did not try: a crash of the head must never be put down to the device. */
function baseRan({ base, history }, measuredNow) {
	if (measuredNow !== void 0) return true;
	const failed = base.kind === "measurement" && base.measurement.status === "failed";
	return base.kind !== "absent" && !failed && history.length > 0;
}
function againstWhat(one, base, head) {
	if (base !== void 0 && one.sameSession) return {
		kind: "same-session",
		base
	};
	if (one.history.length === 0) return void 0;
	const expected = {
		...conditionsOfMeasurement(head, one.environment),
		...one.baseConditions
	};
	const { history: candidates, comparability = "refuse" } = one;
	return {
		kind: "other-sessions",
		baselines: selectBaselines({
			candidates,
			expected,
			comparability
		})
	};
}
function measured(known) {
	return known.kind === "measurement" && known.measurement.status === "measured" ? known.measurement : void 0;
}
function whyNot(known) {
	if (known.kind === "absent") return void 0;
	return known.kind === "missing" ? known.reason : known.measurement.reason;
}
/** A head that was not measured again has the values of its base. */
function headOutcome({ base, head }) {
	const outcome = sideOutcome(head);
	return outcome.measurement?.reusedFrom === void 0 ? outcome : {
		...outcome,
		values: sideOutcome(base).values
	};
}
function sideOutcome(known) {
	if (known.kind !== "measurement") {
		const status = known.kind === "absent" ? "absent" : "skipped";
		return {
			commit: known.commit,
			status,
			reason: whyNot(known),
			values: [],
			measurement: void 0
		};
	}
	const { measurement } = known;
	const { commit, status, reason } = measurement;
	return {
		commit,
		status,
		reason,
		values: sideValues(measurement),
		measurement
	};
}
/** The runtime that really ran, as the launches report it. */
function actualFacts(known) {
	const actual = measured(known)?.launches[0]?.actual;
	if (actual === void 0) return {};
	const { version, provider, emulated } = actual;
	return {
		"runtime-version": version,
		provider,
		...emulated === void 0 ? {} : { emulated }
	};
}

export { toSession as a, canShowUnchanged as c, CHANGES as d, exemplaryImages as f, environmentChange as i, compareAgreement as l, detectableShift as m, unsteadiness as n, pairRounds as o, comparePairedImages as p, beforeChange as r, comparePairedRounds as s, judgeBenchmark as t, selectBaselines as u };