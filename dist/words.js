import { t as METRICS } from "./metric.js";
import { t as formatValue } from "./unit.js";

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
/** `[+60.0, +64.3]` in the unit of the change beside it; undefined where no finite interval is known, and for exact values, which need none. */
function formatInterval(evidence, kind) {
	if (evidence.interval === void 0 || evidence.method === "exact") return void 0;
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

// src/report/words.ts
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
function standingOf(judged) {
	return judged.state === "compared" ? judged.verdict : judged.state;
}
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
	const replicates = count(evidence.n, REPLICATES[evidence.method]);
	return evidence.adjustedP === void 0 ? replicates : `${formatP(evidence.adjustedP)}, ${replicates}`;
}
const REPLICATES = {
	"paired-rounds": "round",
	"few-rounds": "round",
	"between-sessions": "session",
	"paired-images": "image",
	exact: "value"
};
/** What more would be needed for an answer: `about 12 more rounds would settle it; could have shown 6.1 %`. Undefined where nothing is known. */
function outlook(evidence, tolerance) {
	const parts = [];
	if (evidence.moreRounds !== void 0) parts.push(`about ${evidence.moreRounds} more ${REPLICATES[evidence.method]}${evidence.moreRounds === 1 ? "" : "s"} would settle it`);
	if (evidence.detectable !== void 0) parts.push(`only a change of ${formatSize(evidence.detectable, tolerance.kind)} or more would likely have shown`);
	return parts.length === 0 ? void 0 : parts.join("; ");
}
/** Remarks that stand beside one comparison. */
function remarks(comparison) {
	const said = comparison.annotations.map((annotation) => ANNOTATION_WORDS[annotation]);
	if (comparison.verdict === "inconclusive") {
		const hope = outlook(comparison.evidence, comparison.tolerance);
		if (hope !== void 0) said.unshift(hope);
	}
	if (!comparison.gating) said.push("does not gate");
	return said;
}
const ANNOTATION_WORDS = {
	"beyond-tolerance": "beyond tolerance",
	"same-images-right": "the same images are right",
	"assumes-near-normal": "few rounds: assumes near-normal noise",
	"one-baseline": "held against a single stored session",
	"budget-spent": "the time budget was spent"
};
const METHOD_WORDS = {
	"paired-rounds": "Times are compared round by round: each round starts a fresh base and a fresh head process, and what counts is the ratio of their medians. The change is the Hodges–Lehmann estimate over rounds; interval and p are exact signed-rank ones, valid although rounds stop early at planned looks.",
	"few-rounds": "Where fewer than 8 rounds were affordable, the interval is Student's t on the same log ratios. It assumes near-normal noise.",
	"between-sessions": "Where the base could not be measured beside the head, the head is held against stored sessions by a t prediction interval over session medians. Differences between sessions count as noise.",
	"paired-images": "Accuracy is compared image by image on the same images: McNemar's exact test, and the Bonett–Price interval of the difference.",
	exact: "Values that repeat exactly, such as the size of a file, are compared as they are."
};
const MODE_WORDS = {
	"ping-pong": "base and head both loaded, answering in alternating short bursts",
	alternating: "base and head one after the other, in ABBA order",
	solo: "one side alone"
};

export { formatMetric as _, STANDING_WORDS as a, list as b, parametersText as c, standingOf as d, tally as f, formatInterval as g, formatChangeWithInterval as h, STANDING_SIGNS as i, remarks as l, formatChange as m, MODE_WORDS as n, evidenceText as o, count as p, STANDINGS as r, outlook as s, METHOD_WORDS as t, runtimeWord as u, formatSize as v, plainShare as x, formatTolerance as y };