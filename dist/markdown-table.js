import { m as metricLabel } from "./unit.js";
import { r as markdown, t as clip } from "./escape.js";
import { a as formatInterval, l as formatTolerance, n as formatBeforeAfter, o as formatMetric, r as formatChange } from "./figures.js";
import { n as intervalBar } from "./interval-bar.js";
import { a as agreementText, d as remarks, f as runtimeWord, i as STANDING_WORDS, l as operatorsText, o as allowanceTexts, r as STANDING_SIGNS, s as evidenceText, u as parametersText } from "./words.js";

// src/report/markdown-table.ts
const NAME_LIMIT = 80;
const REASON_LIMIT = 240;
/** Few columns, so that a comment's width holds them; no small print, whose lines GitHub sets on top of each other. */
const HEAD = "| Verdict | Benchmark | Metric | Change | Evidence |\n| :-- | :-- | :-- | :-- | :-- |";
/** Rows of base against head as a Markdown table. Everything foreign in it is escaped. */
function markdownTable(rows) {
	return [HEAD, ...rows.map((row) => line(row.kind === "comparison" ? comparisonCells(row) : benchmarkCells(row)))].join("\n");
}
/** Values without a base to hold them against, one benchmark per line. */
function valuesTable(judged) {
	return ["| Benchmark | Values |\n| :-- | :-- |", ...judged.map((one) => line([subject(one), valuesText(one)]))].join("\n");
}
/** `latency (median) 1.23 ms, top-1 96.2 %`, or why there are none. */
function valuesText(judged) {
	const side = judged.state === "removed" ? judged.base : judged.head;
	if (judged.state === "removed") return "removed: the head no longer has it";
	if (side.values.length === 0) return quote(side.reason ?? judged.reason ?? "no values");
	return side.values.map(({ metric, value }) => `${metricLabel(metric, judged.benchmark)} ${unbroken(formatMetric(metric, value))}`).join(", ");
}
/** A foreign name, clipped and escaped. */
function name(text) {
	return markdown(clip(text, NAME_LIMIT));
}
/** A foreign sentence, clipped and escaped; the report file has the whole of it. */
function quote(text) {
	return markdown(clip(text, REASON_LIMIT));
}
function comparisonCells(row) {
	const { comparison, judged } = row;
	const start = [
		verdict(row),
		subject(judged),
		metricLabel(comparison.metric, judged.benchmark)
	];
	if (comparison.verdict === "not-measured") return [
		...start,
		"–",
		breakable(clip(comparison.reason, REASON_LIMIT))
	];
	const { evidence, tolerance } = comparison;
	const interval = formatInterval(evidence, tolerance.kind);
	const values = unbroken(formatBeforeAfter(comparison.metric, evidence));
	const bar = intervalBar(evidence, tolerance);
	const operators = operatorsText(evidence);
	const foreign = [...operators === void 0 ? [] : [operators], ...allowanceTexts(comparison)];
	const agreement = agreementText(evidence);
	const said = [
		...agreement === void 0 ? [] : [agreement],
		...remarks(comparison),
		...foreign.map((text) => breakable(clip(text, REASON_LIMIT)))
	];
	const change = `**${unbroken(formatChange(evidence.effect, tolerance.kind))}**`;
	return [
		...start,
		`${values}<br>${change}${interval === void 0 ? "" : ` ${unbroken(interval)}`}${bar === void 0 ? "" : `<br>\`${bar}\``}`,
		[`${onOneLine(evidenceText(evidence))}, tolerance ${unbroken(formatTolerance(tolerance))}`, ...said].join("; ")
	];
}
function benchmarkCells(row) {
	return [
		verdict(row),
		subject(row.judged),
		"all",
		"–",
		breakable(clip(row.reason, REASON_LIMIT))
	];
}
/** What is in brackets has a line of its own, so that the column stays narrow. */
function verdict(row) {
	const [word = "", more] = STANDING_WORDS[row.standing].split(/ (?=\()/);
	const first = unbroken(`${STANDING_SIGNS[row.standing]} ${word}`);
	return more === void 0 ? first : `${first}<br>${unbroken(more)}`;
}
function subject({ benchmark }) {
	const parameters = clip(parametersText(benchmark), NAME_LIMIT).split(", ").map(breakable);
	const how = [runtimeWord(benchmark), ...parameters].map((text) => text.length <= SHORT ? unbroken(text) : text);
	return `${breakable(clip(benchmark.model, NAME_LIMIT))} on ${breakable(clip(benchmark.device, NAME_LIMIT))}<br>${how.join(", ")}`;
}
/** So short that it may as well stay on one line. */
const SHORT = 20;
/** So short that it may be the least width of a column: on a phone a column is as narrow as it can be, and its rows as high. */
const LEAST_WIDTH = 28;
const JOINT = /(?<=[-_./+=])(?=\p{L})/u;
/** Foreign text in which long words may break where a person would: tables never break one by themselves. */
function breakable(text) {
	return text.split(" ").map((word) => (word.length <= SHORT ? [word] : word.split(JOINT)).map(markdown).join("<wbr>")).join(" ");
}
function onOneLine(text) {
	return text.length <= LEAST_WIDTH ? unbroken(text) : text;
}
/** Figures and their units stay on one line. */
function unbroken(text) {
	return text.replaceAll(" ", "\xA0");
}
function line(cells) {
	return `| ${cells.join(" | ")} |`;
}

export { valuesTable as i, name as n, quote as r, markdownTable as t };