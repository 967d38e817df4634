import { A as METRICS, j as METRIC_NAMES } from "./result.js";
import { a as normalQuantile, f as hasMetric, p as iterationContent, u as repetitionsOf } from "./unit.js";
import { D as binomialCdf, O as binomialPmf, S as toleranceOf, _ as middle, a as sideValues, f as compareExact, h as logOf, i as launchValue, k as representsClasses, m as conclude, n as isSeldom, o as whyUntold, p as compareRatio, r as isTail, t as hasTimes, u as compareOperators, v as levelOf } from "./launch-values.js";
import { a as detectableFlips, i as sequentialP, n as comparePairedRounds, o as detectableShare, r as nominalLevels, t as pairRounds } from "./pairing.js";
import { n as wilson, t as clopperPearson } from "./proportion.js";
import { i as decodeBitset, n as decodePredictions, o as decodeBytes, t as NO_CLASS } from "./predictions.js";
import { i as predictionP, r as predictionInterval } from "./mean-interval.js";
import { r as conditionsOfMeasurement } from "./comparability.js";
import { i as sentinelTime, r as sentinelCorrected } from "./emulation.js";

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
	const pairing = pairRounds(repetitionsOf(base), repetitionsOf(head));
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
	const idle = !(!isSeldom(metric) && sides.some(hasTimes)) && !rules.gating.has(metric) && !sides.some((side) => tells(metric, side));
	const launches = sides.flatMap((side) => side.launches);
	const why = sides.flatMap((side) => whyForeign(metric, side) ?? [])[0] ?? whyUntold(metric, launches);
	return idle ? void 0 : missing(metric, why, rules);
}
/** Why another tool does not tell a metric. Of tails it hands out the times, and these are too few. */
function whyForeign(metric, side) {
	const { source, summary, summedLaunches, launches } = side;
	if (source === void 0 || tells(metric, side)) return void 0;
	if ((summary ?? summedLaunches) !== void 0) return `${source.tool} told a summary without it`;
	if (launches.length === 0) return `${source.tool} told no times`;
	return isTail(metric) ? void 0 : `${source.tool} does not tell it`;
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

export { canShowUnchanged as a, imagesDiffer as c, toSession as i, preprocessingDiffers as l, compareBenchmark as n, compareAgreement as o, scheduleOf as r, comparePairedImages as s, accuracyAgainst as t };