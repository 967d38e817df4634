import { n as formatValue } from "./unit.js";
import { c as median, d as sampleStandardDeviation } from "./launch-values.js";
import { E as METRICS } from "./files.js";

// src/report/figures.ts
/** `+62.1 % [+60.0, +64.3]`, `−1.2 points [−2.0, −0.4]`; without the bracket where no finite interval is known. */
function formatChangeWithInterval(evidence, kind) {
	const interval = formatInterval(evidence, kind);
	return interval === void 0 ? formatChange(evidence.effect, kind) : `${formatChange(evidence.effect, kind)} ${interval}`;
}
/** `+62.1 %`, `−1.2 points`. */
function formatChange(effect, kind) {
	return `${signed(effect * 100, digitsFor(effect))} ${unitOf(kind)}`;
}
/** `[+60.0, +64.3]` in the unit of the change beside it; undefined where no finite interval is known, and for exact values and identical content, which need none. */
function formatInterval(evidence, kind) {
	if (evidence.interval === void 0 || evidence.method === "exact" || evidence.method === "identity") return void 0;
	const digits = kind === "points" ? 1 : digitsFor(evidence.effect);
	return `[${signed(evidence.interval.lower * 100, digits)}, ${signed(evidence.interval.upper * 100, digits)}]`;
}
/** `±5 %`, `±0.5 points`. */
function formatTolerance(tolerance) {
	const size = plainShare(tolerance.value);
	return `±${size} ${size === "1" && tolerance.kind === "points" ? "point" : unitOf(tolerance.kind)}`;
}
/** A size of change without sign: `62 %`, `0.4 %`, `1.2 points`. */
function formatSize(effect, kind) {
	const hundred = Math.abs(effect) * 100;
	return `${number(hundred, kind === "points" || hundred < 9.95 ? 1 : 0)} ${unitOf(kind)}`;
}
/** `p < 0.0001`, `p = 0.0078`, `p = 0.21`. */
function formatP(p) {
	if (p < 1e-4) return "p < 0.0001";
	if (p >= .995) return "p = 1";
	return `p = ${p >= .1 ? p.toFixed(2) : p.toFixed(p < .00995 ? 4 : 3)}`;
}
/** `12.3 ms`, `96.2 %` in the metric's own unit. */
function formatMetric(metric, value) {
	return formatValue(value, METRICS[metric].unit);
}
/** A share of 1 as a percentage without needless zeros: 0.05 is `5`, 0.005 is `0.5`. */
function plainShare(share) {
	return number(Number((share * 100).toPrecision(3)), void 0);
}
/** `1 round`, `8 rounds`, `2 launches`. */
function count(n, noun, plural = `${noun}s`) {
	return `${n} ${n === 1 ? noun : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function list(parts) {
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
function unitOf(kind) {
	return kind === "points" ? "points" : "%";
}
function digitsFor(effect) {
	return Math.abs(effect) >= .9995 ? 0 : 1;
}
function signed(value, digits) {
	const size = number(Math.abs(value), digits);
	if (Number(size) === 0) return size;
	return `${value < 0 ? "−" : "+"}${size}`;
}
/** Without an exponent below 10^21; what is not finite is said in words of its own. */
function number(value, digits) {
	if (Number.isNaN(value)) return "?";
	if (!Number.isFinite(value)) return "∞";
	return digits === void 0 ? String(value) : value.toFixed(digits);
}

// src/compare/gate.ts
/** From worst to best: a part that was not measured outweighs one that is merely in doubt. */
const SEVERITY = [
	"regressed",
	"not-measured",
	"inconclusive",
	"improved",
	"unchanged"
];
/**
* The worst of some verdicts; of none, `not-measured`. Joins of parts join to the join of the whole, in any order, so that
* metrics, benchmarks and devices may be joined as one likes; a further verdict never makes the join better, except that
* anything outweighs nothing.
*/
function joinVerdicts(verdicts) {
	const given = new Set(verdicts);
	return SEVERITY.find((verdict) => given.has(verdict)) ?? "not-measured";
}
/** The word for a benchmark: the worst verdict among the gating comparisons; without one, the worst of the others. */
function joinComparisons(comparisons) {
	const gating = comparisons.filter((comparison) => comparison.gating);
	return joinVerdicts((gating.length > 0 ? gating : comparisons).map(({ verdict }) => verdict));
}
/** The word for a pull request: the worst of its benchmarks'; undefined where all are new or removed. */
function joinBenchmarks(benchmarks) {
	const held = benchmarks.filter(({ state }) => state !== "new" && state !== "removed");
	return held.length === 0 ? void 0 : joinVerdicts(held.map(({ verdict }) => verdict));
}
/**
* Turns benchmarks, worst first, into pass or fail by the user's policy. What the policy neither fails nor warns on changes
* nothing. Where nothing gates yet, what would fail is a warning. A regression that is allowed is always a warning.
*/
function decideGate(benchmarks, { failOn, warnOn }, nothingGates) {
	const failures = [];
	const warnings = [];
	for (const benchmark of benchmarks) for (const { event, what } of eventsOf(benchmark)) {
		const fails = event !== "allowed" && failOn.includes(event);
		const warns = fails || event === "allowed" || warnOn === void 0 || warnOn.includes(event);
		if (fails && !nothingGates) failures.push({
			id: benchmark.id,
			what
		});
		else if (warns) warnings.push({
			id: benchmark.id,
			what
		});
	}
	return {
		outcome: failures.length > 0 ? "fail" : "pass",
		failures,
		warnings
	};
}
/** What happened to a benchmark that a policy may care about. */
function eventsOf(judged) {
	const { state, reason } = judged;
	if (state === "new" || state === "removed") return [];
	if (state !== "compared") return [{
		event: state,
		what: `${STATE_WORDS[state]}: ${reason ?? "no reason was recorded"}`
	}];
	const gating = judged.comparisons.filter((comparison) => comparison.gating);
	return [...[
		"regressed",
		"inconclusive",
		"not-measured"
	].flatMap((event) => {
		const found = gating.filter((one) => one.verdict === event && allowanceOf(one) === void 0);
		const labels = found.map(({ metric }) => METRICS[metric].label).join(", ");
		return found.length === 0 ? [] : [{
			event,
			what: `${labels}: ${EVENT_WORDS[event]}`
		}];
	}), ...gating.flatMap(allowedEvent)];
}
const STATE_WORDS = {
	"not-measured": "not measured",
	"head-failed": "the head failed where the base ran"
};
const EVENT_WORDS = {
	regressed: "regressed",
	inconclusive: "inconclusive",
	"not-measured": "not measured"
};
function allowedEvent(comparison) {
	const allowance = allowanceOf(comparison);
	if (allowance === void 0) return [];
	return [{
		event: "allowed",
		what: `${METRICS[comparison.metric].label}: ${EVENT_WORDS.regressed}, ${allowanceText(allowance)}`
	}];
}
function allowanceOf(comparison) {
	return comparison.verdict === "not-measured" ? void 0 : comparison.allowance;
}
/** `accepted by Ada until 2026-12-31: the wider model is worth it`; `traded for latency (median) on jetson`. */
function allowanceText(allowance) {
	return allowance.kind === "accepted" ? `accepted by ${allowance.by} until ${allowance.until}: ${allowance.why}` : `traded for ${METRICS[allowance.metric].label} on ${allowance.device}`;
}

// src/compare/standing.ts
/** Reading order: what needs a person first. */
const STANDINGS = [
	"head-failed",
	"regressed",
	"not-measured",
	"inconclusive",
	"improved",
	"unchanged",
	"new",
	"removed"
];
function standingOf(judged) {
	return judged.state === "compared" ? judged.verdict : judged.state;
}

// src/report/words.ts
const STANDING_WORDS = {
	"head-failed": "not measured (head failed)",
	regressed: "regressed",
	"not-measured": "not measured",
	inconclusive: "inconclusive",
	improved: "improved",
	unchanged: "unchanged",
	new: "new",
	removed: "removed"
};
/** A sign beside the word, for skimming; the word carries the meaning. */
const STANDING_SIGNS = {
	"head-failed": "❌",
	regressed: "🔴",
	"not-measured": "⚫",
	inconclusive: "🟡",
	improved: "🟢",
	unchanged: "⚪",
	new: "🔵",
	removed: "⚪"
};
/** How many benchmarks stand where. */
function tally(judgement) {
	const counts = /* @__PURE__ */ new Map();
	for (const judged of judgement.benchmarks) counts.set(standingOf(judged), (counts.get(standingOf(judged)) ?? 0) + 1);
	return counts;
}
const RUNTIME_WORDS = {
	onnxruntime: "ONNX Runtime",
	tflite: "TensorFlow Lite",
	openvino: "OpenVINO",
	tensorrt: "TensorRT",
	pytorch: "PyTorch",
	tensorflow: "TensorFlow",
	fake: "fake"
};
function runtimeWord(benchmark) {
	return RUNTIME_WORDS[benchmark.runtime];
}
/** `fp32, batch 1, 4 threads, xnnpack`. */
function parametersText(benchmark) {
	const { precision, batch, threads, delegate } = benchmark.parameters;
	const parts = [
		precision,
		`batch ${batch}`,
		count(threads, "thread")
	];
	if (delegate !== void 0) parts.push(delegate);
	return parts.join(", ");
}
/** What the evidence rests on: `p = 0.023, 8 rounds`; `exact`. The p is the one that the verdict used, after sharing the error rate. */
function evidenceText(evidence) {
	if (evidence.method === "exact") return "exact";
	if (evidence.method === "identity") return "the same content";
	const replicates = count(evidence.n, REPLICATES[evidence.method]);
	return evidence.adjustedP === void 0 ? replicates : `${formatP(evidence.adjustedP)}, ${replicates}`;
}
const REPLICATES = {
	"paired-rounds": "round",
	"few-rounds": "round",
	"between-sessions": "session",
	"paired-images": "image",
	agreement: "image",
	"repeating-values": "round",
	exact: "value",
	identity: "launch"
};
/** What the images say beside the verdict: `base 97.2 % [95.0, 98.5], head 96.9 % [94.6, 98.3]; 3 lost, 2 won, mid-p = 0.69`. Undefined where no accuracy is compared. */
function imagesText({ base, head, images }) {
	if (images === void 0) return void 0;
	const share = (right, { lower, upper }) => `${(right * 100).toFixed(1)} % [${(lower * 100).toFixed(1)}, ${(upper * 100).toFixed(1)}]`;
	return `base ${share(base, images.base)}, head ${share(head, images.head)}; ${images.lost} lost, ${images.won} won, mid-${formatP(images.midP)}`;
}
/** What more would be needed for an answer: `about 12 more rounds would settle it; could have shown 6.1 %`. Undefined where nothing is known. */
function outlook(evidence, tolerance) {
	const parts = [];
	if (evidence.moreRounds !== void 0) parts.push(`about ${evidence.moreRounds} more ${REPLICATES[evidence.method]}${evidence.moreRounds === 1 ? "" : "s"} would settle it`);
	if (evidence.detectable !== void 0) parts.push(`only a change of ${formatSize(evidence.detectable, tolerance.kind)} or more would likely have shown`);
	return parts.length === 0 ? void 0 : parts.join("; ");
}
/** Remarks that stand beside one comparison. */
function remarks(comparison) {
	const said = comparison.annotations.flatMap((annotation) => ANNOTATION_WORDS[annotation] ?? []);
	if (comparison.verdict === "inconclusive") {
		const hope = outlook(comparison.evidence, comparison.tolerance);
		if (hope !== void 0) said.unshift(hope);
	}
	if (!comparison.gating) said.push("does not gate");
	return said;
}
/** Why a regression passes the gate, where it does; holds names and reasons that are foreign. */
function allowanceTexts({ allowance }) {
	return allowance === void 0 ? [] : [allowanceText(allowance)];
}
/** None where `allowanceTexts` says it in full. */
const ANNOTATION_WORDS = {
	"beyond-tolerance": "beyond tolerance",
	"same-images-right": "the same images are right",
	"same-predictions": "every prediction is the same",
	"assumes-near-normal": "few rounds: assumes near-normal noise",
	"one-baseline": "held against a single stored session",
	"suspected-regression": "suspected regression: stored sessions alone never prove one",
	"suspected-improvement": "suspected improvement: stored sessions alone never prove one",
	"sentinel-corrected": "corrected by the sentinel",
	"budget-spent": "the time budget was spent",
	accepted: void 0,
	"beyond-accepted": "more than was accepted",
	"trade-off": void 0,
	reused: "not measured again"
};
const METHOD_WORDS = {
	"paired-rounds": "Times are compared round by round: each round starts a fresh base and a fresh head process, and what counts is the ratio of their medians. The change is the Hodges–Lehmann estimate over rounds; interval and p are exact signed-rank ones, valid although rounds stop early at planned looks.",
	"few-rounds": "Where fewer than 8 rounds were affordable, the interval is Student's t on the same log ratios. It assumes near-normal noise.",
	"between-sessions": "Where the base was not measured beside the head, the head is held against stored sessions by a t prediction interval over session medians. Differences between sessions count as noise, and a shift is suspected at most.",
	"paired-images": "Accuracy is compared image by image on the same images: McNemar's exact test, and the Bonett–Price interval of the difference.",
	identity: "Where base and head are the same content, one of them is measured, and its result is the other's as well: there is nothing to compare.",
	agreement: "Agreement is the share of the same images to which base and head give the same best class, right or wrong, with Clopper and Pearson's interval. The base agrees with itself on all of them.",
	"repeating-values": "Peak memory that stays within 0.5 % from launch to launch is compared as it is, and the interval spans the values; less than 1 MiB never counts as a change.",
	exact: "Values that repeat exactly, such as the size of a file, are compared as they are."
};
const MODE_WORDS = {
	"ping-pong": "base and head both loaded, answering in alternating short bursts",
	alternating: "base and head one after the other, in ABBA order",
	solo: "one side alone"
};

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

export { formatTolerance as A, joinVerdicts as C, formatInterval as D, formatChangeWithInterval as E, plainShare as M, formatMetric as O, joinComparisons as S, formatChange as T, standingOf as _, MODE_WORDS as a, decideGate as b, allowanceTexts as c, outlook as d, parametersText as f, STANDINGS as g, tally as h, METHOD_WORDS as i, list as j, formatSize as k, evidenceText as l, runtimeWord as m, sentinelCorrected as n, STANDING_SIGNS as o, remarks as p, sentinelTime as r, STANDING_WORDS as s, noiseFloor as t, imagesText as u, allowanceOf as v, count as w, joinBenchmarks as x, allowanceText as y };