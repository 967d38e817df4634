import { A as METRICS } from "./result.js";
import { n as formatValue, r as formatValues } from "./unit.js";

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
/** `1.24 ms → 0.853 ms`: base and head in one unit, with as many digits as show the difference. */
function formatBeforeAfter(metric, { base, head }, between = " → ") {
	return formatValues(base, head, METRICS[metric].unit).join(between);
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
function list(parts, word = "and") {
	return parts.length < 2 ? parts[0] ?? "" : `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
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
/** The space between a figure and its unit, the bounds of an interval, and a p and its value. */
const WITHIN_FIGURE = /(?<=\d) (?=(?:%|points?|threads?|[nµm]?s|[KMG]iB|B|[kM]?\/s|[µmk]?J|°C|[kMG]Hz)(?![\p{L}\p{N}]))|(?<=\[[-+−]?[\d.]+,) (?=[-+−]?[\d.]+\])|(?<=\bp) (?=[<=] \d)|(?<=\bp [<=]) (?=\d)/gu;
/** The text with every figure kept on one line: no line ends between `12.3` and `ms`, or within `[+8.8, +10.6]` or `p = 0.02`. Its width stays. */
function withWholeFigures(text) {
	return text.replace(WITHIN_FIGURE, "\xA0");
}

export { formatInterval as a, formatSize as c, plainShare as d, withWholeFigures as f, formatChangeWithInterval as i, formatTolerance as l, formatBeforeAfter as n, formatMetric as o, formatChange as r, formatP as s, count as t, list as u };