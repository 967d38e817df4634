import { S as quantileSorted, _ as median, a as normalQuantile, c as betaTails, d as gatingIn, f as hasMetric, g as mean, l as betaPower, n as formatValue, p as iterationContent, u as repetitionsOf, y as medianSorted } from "./unit.js";
import { A as METRICS, j as METRIC_NAMES } from "./result.js";

// src/bench/represents.ts
/**
* Whether the images of an accuracy are of all classes that the model knows, or the user insists: else it is no accuracy of
* the model, and is neither shown as one nor compared.
*/
function representsClasses({ classes }) {
	return classes === void 0 || "insisted" in classes && classes.insisted === true || classes.seen >= classes.of;
}

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

// src/stats/percentile-claim.ts
/**
* The fewest independent samples of which `over` may lie above a percentile's claimed value, so that the claim still holds
* with 99 % confidence: the smallest n with P(Binomial(n, 1 − quantile) ≤ over) ≤ 1 %. With one of them over it is 64 for
* the 90th percentile and 662 for the 99th. Source: MLPerf Inference, early stopping (loadgen/early_stopping.cc).
*
* @param quantile more than 0, less than 1: 0.99 for the 99th percentile.
*/
function samplesForClaim(quantile, over) {
	const holds = (samples) => binomialCdf(over, samples, 1 - quantile) <= .010000000000000009;
	let [tooFew, enough] = [over, over + 1];
	while (!holds(enough)) [tooFew, enough] = [enough, 2 * enough];
	while (enough - tooFew > 1) {
		const middle = Math.floor((tooFew + enough) / 2);
		if (holds(middle)) enough = middle;
		else tooFew = middle;
	}
	return enough;
}
/**
* How many independent samples a series is worth where what counts is which of them lie above a threshold: n / (1 + 2 Σ ρₖ),
* over the correlations of "above" at lags 1, 2, … as far as they stand out of what chance gives (2/√n, Bartlett). A claim
* counts samples above a value as if they were independent; slow spells and drift put them next to each other.
*
* @param series in the order taken.
* @returns at most the length of the series.
*/
function effectiveCount(series, threshold) {
	const { length } = series;
	const above = new Marks(series.map((value) => value > threshold));
	const share = above.count / length;
	const power = length * share * (1 - share);
	if (!(power > 0)) return length;
	let inflation = 1;
	for (let lag = 1; lag < length; lag += 1) {
		const correlation = above.productAt(lag, share) / power;
		if (correlation <= 2 / Math.sqrt(length)) break;
		inflation += 2 * correlation;
	}
	return length / inflation;
}
/** Which of a series are marked, 32 to a word: what drifts is correlated over many lags, and each costs one pass. */
var Marks = class {
	#words;
	/** How many of the first so many are marked. */
	#before;
	#length;
	constructor(marked) {
		this.#length = marked.length;
		this.#words = new Uint32Array(Math.ceil(marked.length / 32) + 1);
		this.#before = new Uint32Array(marked.length + 1);
		for (const [at, is] of marked.entries()) {
			if (is) this.#words[at >>> 5] = (this.#words[at >>> 5] ?? 0) | 1 << (at & 31);
			this.#before[at + 1] = (this.#before[at] ?? 0) + (is ? 1 : 0);
		}
	}
	get count() {
		return this.#before[this.#length] ?? 0;
	}
	/** Σ (aᵢ − share)(aᵢ₋ₗ − share), from whole counts, so that it is the same in either direction of time. */
	productAt(lag, share) {
		const either = this.count - (this.#before[lag] ?? 0) + (this.#before[this.#length - lag] ?? 0);
		return this.#bothAt(lag) - share * either + (this.#length - lag) * share ** 2;
	}
	/** How many are marked whose predecessor at this distance is marked, too. */
	#bothAt(lag) {
		const [skipped, shift] = [lag >>> 5, lag & 31];
		let both = 0;
		for (let word = 0; word + skipped + 1 < this.#words.length; word += 1) {
			const low = (this.#words[word + skipped] ?? 0) >>> shift;
			const high = shift === 0 ? 0 : (this.#words[word + skipped + 1] ?? 0) << 32 - shift;
			both += bitsOf((this.#words[word] ?? 0) & (low | high));
		}
		return both;
	}
};
/** How many bits of a 32-bit word are set, by adding neighbours in parallel. */
function bitsOf(word) {
	const pairs = word - (word >>> 1 & 1431655765);
	const fours = (pairs & 858993459) + (pairs >>> 2 & 858993459);
	return Math.imul(fours + (fours >>> 4) & 252645135, 16843009) >>> 24;
}

// src/plausible/harness-artefacts.ts
/** Fewer times than this say nothing of their order. */
const FEWEST_TIMES = 60;
const MOST_TIMES = 2e3;
const LONGEST_PERIOD = 32;
/** Of each look at honest times. */
const FALSE_ALARMS = .001;
/** What is smaller changes no conclusion. */
const LEAST_EFFECT = .03;
/**
* Looks for artefacts of a harness in times as they were taken. Pure: the same times give the same answer.
*
* @param all times in nanoseconds, in order, of which the first 2,000 are looked at, and all for warm-up.
*/
function harnessArtefacts(all) {
	const times = all.slice(0, MOST_TIMES);
	if (times.length < FEWEST_TIMES) return [];
	if (isSorted(times)) return [{ kind: "sorted" }];
	return [
		warmUp(all),
		periodicity(times),
		drift(times),
		twoModes(times),
		repetition(times),
		coarseClock(times)
	].filter((one) => one !== void 0);
}
/** Each time at least, or at most, the one before, and many different ones: no device drifts without one step back. */
function isSorted(times) {
	if (new Set(times).size < times.length / 4) return false;
	const steps = times.slice(1).map((time, index) => Math.sign(time - (times[index] ?? 0)));
	return !steps.includes(-1) || !steps.includes(1);
}
/** Tukey's far out: this many times the middle half above it, of the logarithms. */
const FAR_OUT = 3;
/**
* Times at the start that are far out by what the second half spreads, up to the first two in a row that are not. Told where
* they move the mean, which is that of all times.
*/
function warmUp(times) {
	const middle = Math.floor(times.length / 2);
	const settled = sorted(times.slice(middle));
	const [quarter, threeQuarters] = [quantileSorted(settled, .25), quantileSorted(settled, .75)];
	const limit = threeQuarters * (threeQuarters / quarter) ** FAR_OUT;
	const isFar = (index) => index < middle && (times[index] ?? 0) > limit;
	let [count, longest] = [0, 0];
	while (isFar(count) || count > 0 && isFar(count + 1)) {
		longest = Math.max(longest, times[count] ?? 0);
		count += 1;
	}
	if (count === 0) return void 0;
	const [all, rest] = [times, times.slice(count)].map((part) => mean([...part]));
	if (all === void 0 || rest === void 0 || all / rest - 1 < LEAST_EFFECT) return void 0;
	return {
		kind: "warm-up",
		count,
		longest,
		all,
		rest
	};
}
/** Ranks of times, ties at their mean: no outlier weighs more than its place. */
function ranksOf(times) {
	const order = times.map((_, index) => index).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
	const ranks = new Array(times.length).fill(0);
	for (let from = 0; from < order.length;) {
		let to = from + 1;
		while (to < order.length && times[order[to] ?? 0] === times[order[from] ?? 0]) to += 1;
		for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = (from + to - 1) / 2;
		from = to;
	}
	return ranks;
}
/**
* For each period and offset: the mean rank of its iterations against that of the two neighbours on each side. The
* neighbours take drift and slow waves away, which a plain test of means would call periodic. Bonferroni over all of them.
*/
function periodicity(times) {
	const ranks = ranksOf(times);
	const beside = ranks.map((rank, index) => rank - neighbourhood(ranks, index));
	const spread = Math.sqrt(mean(beside.map((one) => one ** 2)));
	if (spread === 0) return void 0;
	const limit = exceeded(FALSE_ALARMS / LONGEST_PERIOD ** 2);
	let best;
	for (let period = 2; period <= Math.min(LONGEST_PERIOD, Math.floor(times.length / 10)); period += 1) for (const [offset, own] of meansByOffset(beside, period).entries()) {
		const score = Math.abs(own) / spread * Math.sqrt(Math.floor(times.length / period));
		if (score > limit && score > (best?.score ?? 0)) best = {
			period,
			offset,
			score
		};
	}
	if (best === void 0) return void 0;
	const { period, offset } = best;
	const [own, others] = [true, false].map((is) => sorted(times.filter((_, at) => at % period === offset === is)));
	const ratio = medianSorted(own ?? []) / medianSorted(others ?? []);
	return Math.abs(ratio - 1) < LEAST_EFFECT ? void 0 : {
		kind: "periodic",
		period,
		offset,
		ratio
	};
}
function meansByOffset(values, period) {
	const sums = new Array(period).fill(0);
	for (const [index, value] of values.entries()) sums[index % period] = (sums[index % period] ?? 0) + value;
	return sums.map((sum, offset) => sum / Math.ceil((values.length - offset) / period));
}
const REACH = 2;
/** The mean rank of the neighbours on both sides. */
function neighbourhood(ranks, index) {
	const own = [];
	for (let at = Math.max(0, index - REACH); at <= Math.min(ranks.length - 1, index + REACH); at += 1) if (at !== index) own.push(ranks[at] ?? 0);
	return mean(own);
}
/** Blocks hide the correlation of one time with the next: of twelve block medians Kendall's tau has to be all but perfect. */
function drift(times) {
	const blocks = Array.from({ length: BLOCKS }, (_, block) => {
		const [from, to] = [block, block + 1].map((at) => Math.floor(at * times.length / BLOCKS));
		return medianSorted(sorted(times.slice(from, to)));
	});
	let balance = 0;
	for (const [index, early] of blocks.entries()) for (const late of blocks.slice(index + 1)) balance += Math.sign(late - early);
	if ((Math.abs(balance) - 1) / Math.sqrt(BLOCKS * (BLOCKS - 1) * (2 * BLOCKS + 5) / 18) <= exceeded(FALSE_ALARMS)) return void 0;
	const third = BLOCKS / 3;
	const ratio = mean(blocks.slice(-third)) / mean(blocks.slice(0, third));
	return Math.abs(ratio - 1) < LEAST_EFFECT ? void 0 : {
		kind: "drift",
		ratio
	};
}
const BLOCKS = 12;
/** A gap within the middle of the sorted times that is wider than all that lies on each side of it together, half as wide again. */
function twoModes(times) {
	const ordered = sorted(times);
	const [from, to] = [Math.ceil(.1 * ordered.length), Math.floor(.9 * ordered.length)];
	let [at, widest] = [from, 0];
	for (let index = from; index < to; index += 1) {
		const gap = (ordered[index] ?? 0) - (ordered[index - 1] ?? 0);
		if (gap > widest) [at, widest] = [index, gap];
	}
	const [lower, upper] = [ordered.slice(0, at), ordered.slice(at)];
	const width = (side) => quantileSorted(side, .9) - quantileSorted(side, .1);
	const [low, high] = [medianSorted(lower), medianSorted(upper)];
	return widest > 1.5 * Math.max(width(lower), width(upper)) && widest / low >= LEAST_EFFECT ? {
		kind: "two-modes",
		low,
		high,
		share: upper.length / ordered.length
	} : void 0;
}
const COPIED = 8;
/** Of so many different times eight in a row do not come again by chance in 2,000. */
const ENOUGH_VALUES = 100;
/** Eight times in a row that are there twice. Of a clock so coarse that few values occur, nothing is said. */
function repetition(times) {
	if (new Set(times).size < Math.min(times.length / 2, ENOUGH_VALUES)) return void 0;
	const seen = /* @__PURE__ */ new Map();
	for (let index = 0; index + COPIED <= times.length; index += 1) {
		const key = times.slice(index, index + COPIED).join();
		const before = seen.get(key);
		if (before === void 0) seen.set(key, index);
		else {
			let length = COPIED;
			while (index + length < times.length && times[before + length] === times[index + length]) length += 1;
			return {
				kind: "repeated",
				length
			};
		}
	}
}
const COARSE = .01;
function coarseClock(times) {
	const step = times.reduce((common, time) => divisor(common, time), 0);
	const isOne = times.every((time) => time === times[0]);
	return step > 0 && step / medianSorted(sorted(times)) >= COARSE ? {
		kind: "coarse-clock",
		step,
		isOne
	} : void 0;
}
/** Euclid's. */
function divisor(a, b) {
	let [large, small] = [a, b];
	while (small !== 0) [large, small] = [small, large % small];
	return large;
}
const sorted = (times) => times.toSorted((a, b) => a - b);
/** What a normal deviate exceeds in size with this probability. */
const exceeded = (probability) => normalQuantile(1 - probability / 2);

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
const rememberedArtefacts = /* @__PURE__ */ new WeakMap();
/** What the order of a launch's times gives away of the program that took them: asked of other tools' alone. */
function launchArtefacts({ latencyNs }) {
	const found = rememberedArtefacts.get(latencyNs) ?? harnessArtefacts(latencyNs);
	rememberedArtefacts.set(latencyNs, found);
	return found;
}
/**
* A measurement whose launches keep what their times amount to and no single time: all that comparisons need, and a
* hundredth of the memory. Its launches have nothing to draw; what is to be drawn is kept whole.
*/
function withoutTimes(measurement) {
	const { launches, bridge, rerun, source } = measurement;
	return {
		...measurement,
		launches: launches.map((launch) => {
			const short = withoutItsTimes(launch);
			if (source !== void 0) rememberedArtefacts.set(short.latencyNs, launchArtefacts(launch));
			return short;
		}),
		...bridge === void 0 ? {} : { bridge: {
			...bridge,
			launches: bridge.launches.map(withoutItsTimes)
		} },
		...rerun === void 0 ? {} : { rerun: rerunWithoutTimes(rerun) }
	};
}
function rerunWithoutTimes(rerun) {
	if (rerun.outcome === "none") return rerun;
	const { good, bad } = rerun;
	return {
		...rerun,
		good: {
			...good,
			launches: good.launches.map(withoutItsTimes)
		},
		bad: {
			...bad,
			launches: bad.launches.map(withoutItsTimes)
		}
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
	const [p90, p95, p99] = [
		quantileSorted(sorted, .9),
		quantileSorted(sorted, .95),
		quantileSorted(sorted, .99)
	];
	return {
		count: sorted.length,
		sum: sorted.reduce((sum, ns) => sum + ns, 0),
		median: medianSorted(sorted),
		mean: mean(sorted),
		trimmedMean: trimmedMean(sorted, TRIM),
		p90,
		p95,
		p99,
		worth: {
			p90: effectiveCount(latencyNs, p90),
			p95: effectiveCount(latencyNs, p95),
			p99: effectiveCount(latencyNs, p99)
		}
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
/** The rules as a benchmark of this scenario is held to them: what gates is what stands for it there. */
function rulesIn(scenario, rules) {
	return {
		...rules,
		gating: new Set(gatingIn(scenario, rules.gating))
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
* with the square root of their number: until it fits inside the tolerance, or until it leaves out what p speaks of at the
* corrected level, whichever comes first. Undefined where that is out of reach, and where the square root claims what the
* finding denies, that there are enough already.
*
* @param errorRate the two-sided error rate of the interval; `claim.level` is the corrected one.
*/
function moreToSettle(n, estimate, claim, errorRate) {
	if (claim.interval === void 0) return void 0;
	const half = (claim.interval.upper - claim.interval.lower) / 2;
	const correction = normalQuantile(1 - claim.level / 2) / normalQuantile(1 - errorRate / 2);
	const distance = Math.abs(estimate);
	const beyond = distance - (claim.from ?? 0);
	const toUnchanged = distance < claim.delta ? n * (half / (claim.delta - distance)) ** 2 : Number.POSITIVE_INFINITY;
	const toShift = beyond > 0 ? n * (half * correction / beyond) ** 2 : Number.POSITIVE_INFINITY;
	const more = Math.ceil(Math.min(...[toUnchanged, toShift].filter((needed) => needed > n)) - n);
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
		...conclusion.images === void 0 ? {} : { images: conclusion.images },
		...conclusion.agreement === void 0 ? {} : { agreement: conclusion.agreement }
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

// src/compare/sustained.ts
/** Times that stay this far above the start are taken for throttling, where the device does not tell of any. */
const SLOWER = 1.1;
/**
* When a sustained launch was first throttled: at the first window after which the device told so; where it told of none, at
* the first one from which every time is at least 10 % above the start. A device may throttle without a word (Myriad).
*/
function throttleOf({ windows }) {
	const told = windows.find(({ throttled }) => throttled === true);
	if (told !== void 0) return {
		atNs: told.atNs,
		by: "device"
	};
	const start = windows[0]?.medianNs ?? 0;
	const [first, ...more] = windows.slice(windows.findLastIndex(({ medianNs }) => medianNs < start * SLOWER) + 1);
	return first === void 0 || more.length === 0 || start === 0 ? void 0 : {
		atNs: first.atNs,
		by: "times"
	};
}
/** Time of inference that a sustained launch's windows span, nanoseconds. */
function spanOf({ windows }) {
	const last = windows.at(-1);
	return last === void 0 ? 0 : last.atNs + last.count * last.medianNs;
}
/**
* The settled level over the level at the start.
*
* @param settledNs the median of the launch's settled times.
*/
function slowdownOf({ sustained }, settledNs) {
	const start = sustained?.windows[0]?.medianNs ?? 0;
	return start > 0 ? settledNs / start : void 0;
}
/** Starts that lie further apart than this are told: heat that was there before is not the model's, °C. */
const APART = 3;
/** What became of the sustained launches of each side, a sentence per launch, and whether some began warmer than others. */
function sustainedSentences(sides) {
	const launches = sides.flatMap(({ role, launches: own }) => own.flatMap((launch) => launch.sustained === void 0 ? [] : [{
		role,
		launch,
		sustained: launch.sustained
	}]));
	if (launches.length === 0) return [];
	return [...launches.map(({ role, launch, sustained }) => {
		return `the ${role === "base" ? "base" : "head"} in round ${launch.round}: ${courseOf(sustained)}`;
	}), ...warmStarts(launches.map(({ launch }) => launch.environment["temperature-start-c"]))];
}
function courseOf(sustained) {
	const { windows, ending } = sustained;
	const [first, last] = [windows[0], windows.at(-1)];
	const level = `from ${formatValue(first?.medianNs ?? 0, "ns")} to ${formatValue(last?.medianNs ?? 0, "ns")} in ${formatValue(spanOf(sustained), "ns")} of inference`;
	const throttle = throttleOf(sustained);
	const by = throttle?.by === "device" ? "as the device says" : "as its times say";
	const throttled = throttle === void 0 ? "it did not throttle" : `it throttled after ${formatValue(throttle.atNs, "ns")}, ${by}`;
	const temperature = last?.temperatureC;
	if (temperature === void 0) return `${level}; the device tells no temperature; ${throttled}`;
	return `${level}; ${ending === "steady" ? "steady" : "not yet steady"} at ${temperature} °C; ${throttled}`;
}
function warmStarts(starts) {
	const told = starts.filter((start) => typeof start === "number");
	const [coolest, warmest] = [Math.min(...told), Math.max(...told)];
	if (told.length < 2 || warmest - coolest <= APART) return [];
	return [`sustained launches began at ${coolest} to ${warmest} °C, so what was there before is part of their difference`];
}

// src/compare/launch-values.ts
/** The percentile that each tail names. */
const TAILS = {
	"latency-p90": "p90",
	"latency-p95": "p95",
	"latency-p99": "p99"
};
/** How many independent iterations it takes to tell a tail: fewer say more about the draw than about the model (statistics.md). */
const FEWEST = {
	p90: samplesForClaim(.9, 1),
	p95: samplesForClaim(.95, 1),
	p99: samplesForClaim(.99, 1)
};
/** Metrics that take many iterations. */
const isTail = (metric) => Object.hasOwn(TAILS, metric);
/**
* What one launch says of a sampled metric, in the metric's base unit; undefined where it cannot say it.
*
* @param samples inputs that an iteration answers.
*/
function launchValue(metric, launch, samples) {
	if ("values" in launch) return launch.values[metric];
	const times = launchTimes(launch);
	switch (metric) {
		case "latency": return times.median;
		case "latency-mean": return times.mean;
		case "latency-trimmed-mean": return times.trimmedMean;
		case "latency-p90":
		case "latency-p95":
		case "latency-p99": return tailOf(times, TAILS[metric]);
		case "throughput": return times.sum > 0 ? times.count * samples * 1e9 / times.sum : void 0;
		case "load-time": return launch.actual.engine === "built" ? void 0 : launch.loadNs;
		case "first-inference": return launch.firstNs;
		case "slowdown": return slowdownOf(launch, times.median);
		case "time-to-throttle": return launch.sustained && throttleOf(launch.sustained)?.atNs;
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
function tailOf(times, tail) {
	return times.worth[tail] < FEWEST[tail] ? void 0 : times[tail];
}
/** Why the poorest launch does not tell a tail, and how many more iterations it would take. */
function whyNoTail(tail, launches) {
	const fewest = FEWEST[tail];
	const poorest = launches.toSorted((a, b) => a.worth[tail] - b.worth[tail])[0];
	if (poorest === void 0 || poorest.worth[tail] >= fewest) return `too few rounds have the ${fewest} iterations that a ${tail} takes`;
	const { count, worth } = poorest;
	const more = Math.ceil(fewest * count / worth[tail] - count);
	if (worth[tail] === count) return `no ${tail} from ${count} samples: it takes at least ${fewest} iterations in a launch, ${more} more`;
	return `no ${tail} from ${count} samples, which come in spells and are worth ${Math.floor(worth[tail])}: it takes at least ${fewest} independent iterations in a launch, about ${more} more of these`;
}
/** Metrics that few launches have: they take a meter, or a device that throttles. */
const isSeldom = (metric) => metric === "energy" || metric === "instructions" || metric === "time-to-throttle";
/** Why launches do not tell a sampled metric, in a clause. */
function whyUntold(metric, launches) {
	if (isTail(metric)) return whyNoTail(TAILS[metric], launches.map(launchTimes));
	if (metric === "load-time" && launches.some(({ actual }) => actual.engine === "built")) return "the engine was built in these launches, and no load time is that of a build";
	if (metric === "peak-memory") return "the worker could not tell its peak memory";
	if (metric === "time-to-throttle") return "it did not throttle in every launch";
	return isSeldom(metric) ? "the device has no meter for it" : "it was not measured on both sides";
}
/** A side's value of every metric that it tells: the median over its launches, the share right, the bytes. */
function sideValues(measurement) {
	return METRIC_NAMES.flatMap((metric) => sideValue(metric, measurement) ?? []);
}
function sideValue(metric, measurement) {
	const { accuracy, model, operators, benchmark, summary } = measurement;
	if (!hasMetric(benchmark.scenario, metric)) return void 0;
	const summed = summary?.values[metric];
	if (summed !== void 0) return {
		metric,
		value: summed,
		n: 1
	};
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
	if (METRICS[metric].noise === "paired-images") return accuracy === void 0 ? countedValue(metric, measurement) : accuracyValue(metric, accuracy);
	const counted = repetitionsOf(measurement).filter(({ excluded }) => excluded === void 0);
	const { samples } = iterationContent(benchmark);
	const values = counted.flatMap((launch) => launchValue(metric, launch, samples) ?? []);
	return values.length === 0 ? void 0 : {
		metric,
		value: median(values),
		n: values.length
	};
}
/** What is told without which images were right: top-1 alone, of all classes. */
function countedValue(metric, { rightCount }) {
	if (metric !== "top-1" || rightCount === void 0 || !representsClasses(rightCount)) return void 0;
	return {
		metric,
		value: rightCount.top1Correct / rightCount.images,
		n: rightCount.images
	};
}
/** Undefined for agreement, which a side has only with another. */
function accuracyValue(metric, accuracy) {
	if (metric === "agreement" || !representsClasses(accuracy)) return void 0;
	const { top1Correct, top5Correct, dataset } = accuracy;
	const right = metric === "top-1" ? top1Correct : top5Correct;
	return right === void 0 ? void 0 : {
		metric,
		value: right / dataset.count,
		n: dataset.count
	};
}
/** Whether times were told, singly or summed up. */
function hasTimes({ launches, summary, summedLaunches }) {
	return launches.length > 0 || (summary ?? summedLaunches) !== void 0;
}

export { launchArtefacts as C, binomialCdf as D, effectiveCount as E, binomialPmf as O, toleranceOf as S, withoutTimes as T, middle as _, sideValues as a, rulesOf as b, sustainedSentences as c, operatorCount as d, compareExact as f, logRatios as g, logOf as h, launchValue as i, representsClasses as k, throttleOf as l, conclude as m, isSeldom as n, whyUntold as o, compareRatio as p, isTail as r, spanOf as s, hasTimes as t, compareOperators as u, levelOf as v, launchTimes as w, spentTogether as x, rulesIn as y };