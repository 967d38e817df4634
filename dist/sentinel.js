import { f as METRICS, p as METRIC_NAMES } from "./comparability.js";
import { a as medianSorted, c as sampleStandardDeviation, n as mean, r as median, s as quantileSorted } from "./simple-statistics.js";

// src/stats/trimmed-mean.ts
/**
* The mean of what is left when the smallest and the largest values are cut off: ⌊cut · n⌋ of each end. At least one value;
* `cut` is at least 0 and below 0.5.
*/
function trimmedMean(values, cut) {
	const each = Math.floor(cut * values.length);
	const kept = Float64Array.from(values).sort().subarray(each, values.length - each);
	return kept.reduce((sum, value) => sum + value, 0) / kept.length;
}

// src/compare/launch-times.ts
/** What is cut off each end for the trimmed mean. */
const TRIM = .2;
/** Every metric, look and drawing asks for the same sums, and sorting is what a comparison takes its time with. */
const remembered = /* @__PURE__ */ new WeakMap();
/** Sums up a launch's iterations, of which there is at least one; once, however often it is asked. */
function launchTimes({ latencyNs }) {
	const known = remembered.get(latencyNs);
	if (known !== void 0) return known;
	const times = sumUp(latencyNs);
	remembered.set(latencyNs, times);
	return times;
}
/**
* A measurement whose launches keep what their times amount to and no single time: all that comparisons need, and a
* hundredth of the memory. Its launches have nothing to draw; what is to be drawn is kept whole.
*/
function withoutTimes(measurement) {
	const { launches, bridge } = measurement;
	return {
		...measurement,
		launches: launches.map(withoutItsTimes),
		...bridge === void 0 ? {} : { bridge: {
			...bridge,
			launches: bridge.launches.map(withoutItsTimes)
		} }
	};
}
function withoutItsTimes(launch) {
	const latencyNs = [];
	remembered.set(latencyNs, launchTimes(launch));
	return {
		...launch,
		latencyNs,
		warmupNs: [],
		bursts: []
	};
}
function sumUp(latencyNs) {
	const sorted = Array.from(Float64Array.from(latencyNs).sort());
	return {
		count: sorted.length,
		sum: sorted.reduce((sum, ns) => sum + ns, 0),
		median: medianSorted(sorted),
		mean: mean(sorted),
		trimmedMean: trimmedMean(sorted, TRIM),
		p90: quantileSorted(sorted, .9),
		p95: quantileSorted(sorted, .95),
		p99: quantileSorted(sorted, .99)
	};
}

// src/compare/rules.ts
function rulesOf(policy, comparisons) {
	const { tolerance, errorRate, gate } = policy;
	return {
		tolerance,
		errorRate,
		comparisons: Math.max(1, comparisons),
		gating: new Set(gate.metrics)
	};
}
function toleranceOf(metric, rules) {
	return rules.tolerance[metric] ?? METRICS[metric].tolerance;
}
/**
* What several gating comparisons spend of their error rate: at 5 %, a pull request without any change is called
* regressed at most once in 100, half of 2 %. One comparison alone spends all of it: with less, eight rounds of ranks
* could not call a change of any size. With two or more they cannot anyhow, so that the rest is given up cheaply.
*/
const SPENT_BY_SEVERAL = .4;
/**
* The error rate of one comparison. A gating one gets its part of the family's, so that the word `regressed` already
* contains the correction (Bonferroni) and devices that never meet need not talk; others inform, and are not corrected.
*/
function levelOf(metric, rules) {
	return rules.gating.has(metric) ? spentTogether(rules) / rules.comparisons : rules.errorRate;
}
/** The chance that a pull request without any change shows a false one: half of it is for false regressions. */
function spentTogether({ errorRate, comparisons }) {
	return comparisons > 1 ? SPENT_BY_SEVERAL * errorRate : errorRate;
}
/** p on the scale of the error rate: below it exactly where p is below the comparison's own part of it. */
function adjusted(metric, p, rules) {
	return Math.min(1, p * (rules.errorRate / levelOf(metric, rules)));
}

// src/stats/normal.ts
/** Distance from 0 up to which the middle approximation holds: the upper quartile of the normal distribution. */
const QUARTILE = .67448975;
const FAR = Math.sqrt(32);
/** Beyond this the tail is below the smallest double. */
const BEYOND = 39;
const INVERSE_ROOT_TWO_PI = .3989422804014327;
/**
* Probability that a standard normal value is at most `z`, with about 15 significant digits also where it is tiny
* (z = -38 gives 2.9e-316).
*
* Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631-637, in the
* arrangement of Cody's ANORM (ACM TOMS 715, 1993).
*/
function normalCdf(z) {
	if (Number.isNaN(z)) return NaN;
	const distance = Math.abs(z);
	if (distance <= QUARTILE) return .5 + z * ratio(CENTRE, z * z);
	const tail = distance > BEYOND ? 0 : gaussian(distance) * (distance <= FAR ? ratio(SHOULDER, distance) : far(distance));
	return z < 0 ? tail : 1 - tail;
}
/**
* The value that a standard normal variable exceeds with probability `1 - p`; -Infinity at 0 and Infinity at 1.
*
* Source: M. J. Wichura, Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics 37
* (1988) 477-484, routine PPND16: about 16 significant digits.
*/
function normalQuantile(p) {
	const fromHalf = p - .5;
	if (Math.abs(fromHalf) <= .425) return fromHalf * ratio(NEAR_HALF, .180625 - fromHalf * fromHalf);
	if (!(p >= 0 && p <= 1)) return NaN;
	const tail = Math.min(p, 1 - p);
	if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	const depth = Math.sqrt(-Math.log(tail));
	const distance = depth <= 5 ? ratio(IN_TAIL, depth - 1.6) : ratio(DEEP_IN_TAIL, depth - 5);
	return fromHalf < 0 ? -distance : distance;
}
/** The density at `z`, without its constant, split so that the square of a large z keeps its digits. */
function gaussian(z) {
	const coarse = Math.trunc(z * 16) / 16;
	return Math.exp(-.5 * coarse * coarse) * Math.exp(-.5 * (z - coarse) * (z + coarse));
}
/** Mills' ratio times the density's constant, far out. */
function far(distance) {
	const square = 1 / (distance * distance);
	return (INVERSE_ROOT_TWO_PI - square * ratio(REMOTE, square)) / distance;
}
function ratio({ over, under }, x) {
	return polynomial(over, x) / polynomial(under, x);
}
function polynomial(coefficients, x) {
	return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
const CENTRE = {
	over: [
		.06568233791820745,
		2.2352520354606837,
		161.02823106855587,
		1067.6894854603709,
		18154.98125334356
	],
	under: [
		1,
		47.202581904688245,
		976.0985517377767,
		10260.932208618979,
		45507.78933502673
	]
};
const SHOULDER = {
	over: [
		1.0765576773720192e-8,
		.39894151208813466,
		8.883149794388377,
		93.50665613217785,
		597.2702763948002,
		2494.5375852903726,
		6848.190450536283,
		11602.65143764735,
		9842.714838383978
	],
	under: [
		1,
		22.266688044328117,
		235.387901782625,
		1519.3775994075547,
		6485.558298266761,
		18615.571640885097,
		34900.95272114598,
		38912.00328609327,
		19685.429676859992
	]
};
const REMOTE = {
	over: [
		.023073441764940174,
		.215898534057957,
		.12740116116024736,
		.022235277870649807,
		.0014216191932278934,
		29112874951168793e-21
	],
	under: [
		1,
		1.284260096144911,
		.4682382124808651,
		.06598813786892856,
		.0037823963320275824,
		7297515550839662e-20
	]
};
const NEAR_HALF = {
	over: [
		2509.0809287301227,
		33430.57558358813,
		67265.7709270087,
		45921.95393154987,
		13731.69376550946,
		1971.5909503065513,
		133.14166789178438,
		3.3871328727963665
	],
	under: [
		5226.495278852854,
		28729.085735721943,
		39307.89580009271,
		21213.794301586597,
		5394.196021424751,
		687.1870074920579,
		42.31333070160091,
		1
	]
};
const IN_TAIL = {
	over: [
		.0007745450142783414,
		.022723844989269184,
		.2417807251774506,
		1.2704582524523684,
		3.6478483247632045,
		5.769497221460691,
		4.630337846156546,
		1.4234371107496835
	],
	under: [
		1.0507500716444169e-9,
		.0005475938084995345,
		.015198666563616457,
		.14810397642748008,
		.6897673349851,
		1.6763848301838038,
		2.053191626637759,
		1
	]
};
const DEEP_IN_TAIL = {
	over: [
		2.0103343992922881e-7,
		27115555687434876e-21,
		.0012426609473880784,
		.026532189526576124,
		.29656057182850487,
		1.7848265399172913,
		5.463784911164114,
		6.657904643501103
	],
	under: [
		20442631033899397e-31,
		1.421511758316446e-7,
		18463183175100548e-21,
		.0007868691311456133,
		.014875361290850615,
		.1369298809227358,
		.599832206555888,
		1
	]
};

// src/compare/verdict.ts
/**
* The verdict of the design: `unchanged` where the interval lies inside ±delta, even if it excludes 0; else `regressed`
* or `improved` where it excludes 0 and p is at most the level; else `inconclusive`. Mirroring the data mirrors the word.
*/
function verdictOf({ interval, p, delta, better, level }) {
	if (interval === void 0) return "inconclusive";
	if (isInside(interval, delta)) return "unchanged";
	if (p > level) return "inconclusive";
	if (interval.lower > 0) return better === "lower" ? "regressed" : "improved";
	if (interval.upper < 0) return better === "lower" ? "improved" : "regressed";
	return "inconclusive";
}
/** A difference of exactly nothing is inside any tolerance, even one of 0. */
function isInside({ lower, upper }, delta) {
	return lower > -delta && upper < delta || lower === 0 && upper === 0;
}
/** Whether all of the interval lies past the tolerance, on either side. */
function isBeyond({ lower, upper }, delta) {
	return lower > delta || upper < -delta;
}
const MOST_MORE = 1e4;
/**
* About how many more replicates would settle an inconclusive comparison, if the estimate stays and the interval shrinks
* with the square root of their number: until it fits inside the tolerance, or until it excludes 0 at the corrected level,
* whichever comes first. Undefined where that is out of reach.
*
* @param errorRate the two-sided error rate of the interval; `claim.level` is the corrected one.
*/
function moreToSettle(n, estimate, claim, errorRate) {
	if (claim.interval === void 0) return void 0;
	const half = (claim.interval.upper - claim.interval.lower) / 2;
	const correction = normalQuantile(1 - claim.level / 2) / normalQuantile(1 - errorRate / 2);
	const distance = Math.abs(estimate);
	const toUnchanged = distance < claim.delta ? n * (half / (claim.delta - distance)) ** 2 : Number.POSITIVE_INFINITY;
	const toShift = distance > 0 ? n * (half * correction / distance) ** 2 : Number.POSITIVE_INFINITY;
	const more = Math.max(1, Math.ceil(Math.min(toUnchanged, toShift) - n));
	return more <= MOST_MORE ? more : void 0;
}

// src/compare/sampled.ts
/** A value as a logarithm; a time or size of 0 counts as one unit. */
const logOf = (value) => Math.log(Math.max(1e-9, value));
/** The logarithm of the ratio between the sides that each pair gives. */
function logRatios(pairs) {
	return pairs.map(([base, head]) => logOf(head) - logOf(base));
}
/**
* Turns a finding on the log scale into a comparison. The tolerance δ is ±ln(1 + δ) there, the same distance both ways,
* so that swapping base and head mirrors the verdict. Effects are told as head/base − 1.
*/
function compareRatio(metric, finding, rules) {
	const tolerance = toleranceOf(metric, rules);
	const claim = {
		interval: finding.interval,
		p: finding.method === "exact" ? 0 : finding.p ?? 1,
		delta: Math.log1p(tolerance.value),
		better: METRICS[metric].better,
		level: levelOf(metric, rules)
	};
	return conclude(metric, {
		...finding,
		claim,
		tolerance,
		toEffect: Math.expm1
	}, rules);
}
/** The comparison that a claim amounts to, with everything a reader must know beside the word. */
function conclude(metric, conclusion, rules) {
	const { claim, tolerance, toEffect, estimate, interval, p, detectable, n } = conclusion;
	const verdict = verdictOf(claim);
	const beyond = (verdict === "regressed" || verdict === "improved") && interval !== void 0 && isBeyond(interval, claim.delta);
	const evidence = {
		method: conclusion.method,
		base: conclusion.base,
		head: conclusion.head,
		effect: toEffect(estimate),
		interval: interval && {
			lower: toEffect(interval.lower),
			upper: toEffect(interval.upper)
		},
		p,
		adjustedP: p === void 0 ? void 0 : adjusted(metric, p, rules),
		n,
		excluded: conclusion.excluded,
		detectable: detectable === void 0 ? void 0 : toEffect(detectable),
		moreRounds: verdict === "inconclusive" ? moreToSettle(n, estimate, claim, rules.errorRate) : void 0,
		...conclusion.images === void 0 ? {} : { images: conclusion.images }
	};
	return {
		metric,
		verdict,
		tolerance,
		gating: rules.gating.has(metric),
		evidence,
		annotations: beyond ? ["beyond-tolerance", ...conclusion.annotations] : conclusion.annotations
	};
}
/** The middle of one side's values. */
function middle(values) {
	return values.length === 0 ? 0 : median([...values]);
}

// src/compare/exact-values.ts
/** Compares values that repeat exactly: the interval is the difference itself. */
function compareExact(metric, base, head, rules) {
	const shift = logOf(head) - logOf(base);
	return compareRatio(metric, {
		method: "exact",
		base,
		head,
		estimate: shift,
		interval: {
			lower: shift,
			upper: shift
		},
		p: void 0,
		n: 1,
		excluded: 0,
		detectable: void 0,
		annotations: []
	}, rules);
}

// src/compare/operators.ts
/** All nodes of a model's graphs, whatever they compute. */
function operatorCount(operators) {
	return Object.values(operators).reduce((sum, count) => sum + count, 0);
}
/** Compares how many operators two models have, and names the kinds whose number differs. */
function compareOperators(base, head, rules) {
	const comparison = compareExact("operators", operatorCount(base), operatorCount(head), rules);
	const changes = operatorChanges(base, head);
	if (comparison.verdict === "not-measured" || changes.length === 0) return comparison;
	return {
		...comparison,
		evidence: {
			...comparison.evidence,
			operators: changes
		}
	};
}
/** The largest difference first, then by name. */
function operatorChanges(base, head) {
	const before = new Map(Object.entries(base));
	const after = new Map(Object.entries(head));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((name) => ({
		name,
		base: before.get(name) ?? 0,
		head: after.get(name) ?? 0
	})).filter((one) => one.base !== one.head).sort((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base) || (a.name < b.name ? -1 : 1));
}

// src/compare/launch-values.ts
/** How many iterations it takes to tell a tail: fewer say more about the draw than about the model (statistics.md). */
const FEWEST = {
	"latency-p90": 64,
	"latency-p95": 130,
	"latency-p99": 662
};
const isTail = (metric) => Object.hasOwn(FEWEST, metric);
/**
* What one launch says of a sampled metric, in the metric's base unit; undefined where it cannot say it.
*
* @param batch inputs per inference.
*/
function launchValue(metric, launch, batch) {
	const times = launchTimes(launch);
	switch (metric) {
		case "latency": return times.median;
		case "latency-mean": return times.mean;
		case "latency-trimmed-mean": return times.trimmedMean;
		case "latency-p90": return times.count < FEWEST[metric] ? void 0 : times.p90;
		case "latency-p95": return times.count < FEWEST[metric] ? void 0 : times.p95;
		case "latency-p99": return times.count < FEWEST[metric] ? void 0 : times.p99;
		case "throughput": return times.sum > 0 ? times.count * batch * 1e9 / times.sum : void 0;
		case "load-time": return launch.loadNs;
		case "first-inference": return launch.firstNs;
		case "peak-memory": return launch.peakRssBytes > 0 ? launch.peakRssBytes : void 0;
		case "energy": return launch.energyJ === void 0 ? void 0 : launch.energyJ / times.count;
		case "instructions": return launch.instructions === void 0 ? void 0 : launch.instructions / times.count;
		case "model-size":
		case "operators":
		case "top-1":
		case "top-5":
		case "agreement": return;
	}
}
/** Metrics that take a meter, which few devices have. */
const needsMeter = (metric) => metric === "energy" || metric === "instructions";
/** Why launches do not tell a sampled metric, in a clause. */
function whyUntold(metric, launches) {
	if (isTail(metric)) {
		const fewest = FEWEST[metric];
		const had = Math.min(...launches.map((launch) => launchTimes(launch).count));
		const name = metric.replace("latency-", "");
		return had < fewest ? `no ${name} from ${had} samples: it takes at least ${fewest} iterations in a launch` : `too few rounds have the ${fewest} iterations that a ${name} takes`;
	}
	if (metric === "peak-memory") return "the worker could not tell its peak memory";
	return needsMeter(metric) ? "the device has no meter for it" : "it was not measured on both sides";
}
/** A side's value of every metric that it tells: the median over its launches, the share right, the bytes. */
function sideValues(measurement) {
	return METRIC_NAMES.flatMap((metric) => sideValue(metric, measurement) ?? []);
}
function sideValue(metric, measurement) {
	const { accuracy, model, operators, launches, benchmark } = measurement;
	if (metric === "model-size") return model && {
		metric,
		value: model.bytes,
		n: 1
	};
	if (metric === "operators") return operators && {
		metric,
		value: operatorCount(operators),
		n: 1
	};
	if (METRICS[metric].noise === "paired-images") return accuracy && accuracyValue(metric, accuracy);
	const values = launches.filter(({ excluded }) => excluded === void 0).flatMap((launch) => launchValue(metric, launch, benchmark.parameters.batch) ?? []);
	return values.length === 0 ? void 0 : {
		metric,
		value: median(values),
		n: values.length
	};
}
/** Undefined for agreement, which a side has only with another. */
function accuracyValue(metric, { top1Correct, top5Correct, dataset }) {
	if (metric === "agreement") return void 0;
	return {
		metric,
		value: (metric === "top-1" ? top1Correct : top5Correct) / dataset.count,
		n: dataset.count
	};
}

// src/compare/sentinel.ts
/** Metrics that grow (1) or shrink (-1) in proportion as the whole device gets slower; the sentinel says nothing of others. */
const FOLLOWS_THE_DEVICE = {
	latency: 1,
	"latency-mean": 1,
	"latency-trimmed-mean": 1,
	"latency-p90": 1,
	"latency-p95": 1,
	"latency-p99": 1,
	throughput: -1
};
/**
* One session's value of a metric with what the device itself did taken out: the median over its launches of
* ln(value / sentinel), or of ln(value · sentinel) for throughput. For comparisons between sessions alone: within a
* session base and head share their rounds, and what the sentinel would correct cancels there already (statistics.md).
*
* @returns undefined for a metric that the sentinel does not follow, without launches, and where some launch has no
* sentinel: corrected and raw values are never mixed.
*/
function sentinelCorrected(metric, launches) {
	const sign = FOLLOWS_THE_DEVICE[metric];
	if (sign === void 0 || launches.length === 0) return void 0;
	const corrected = launches.flatMap(({ value, sentinelNs }) => sentinelNs === void 0 || sentinelNs <= 0 || value <= 0 ? [] : [Math.log(value) - sign * Math.log(sentinelNs)]);
	return corrected.length < launches.length ? void 0 : median(corrected);
}
/** The sentinel's median time beside one launch, nanoseconds. */
function sentinelTime({ sentinelNs }) {
	return sentinelNs === void 0 ? void 0 : median(sentinelNs);
}
/**
* The device's own noise from one round to the next, as a standard deviation on the log scale: that of the sentinel's
* successive log ratios, divided by √2 since each has the noise of two rounds in it. A slow trend hardly shows in it.
*
* @param sentinelNs the sentinel's median of each round, in the order measured.
* @returns undefined for fewer than three rounds.
*/
function noiseFloor(sentinelNs) {
	if (sentinelNs.length < 3) return void 0;
	const logs = sentinelNs.map((ns) => Math.log(Math.max(1, ns)));
	const steps = logs.slice(1).map((log, index) => log - (logs[index] ?? log));
	return sampleStandardDeviation(steps) / Math.SQRT2;
}

export { withoutTimes as S, normalQuantile as _, needsMeter as a, spentTogether as b, compareOperators as c, compareRatio as d, conclude as f, normalCdf as g, middle as h, launchValue as i, operatorCount as l, logRatios as m, sentinelCorrected as n, sideValues as o, logOf as p, sentinelTime as r, whyUntold as s, noiseFloor as t, compareExact as u, levelOf as v, toleranceOf as x, rulesOf as y };