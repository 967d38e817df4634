import { o as metricLabel } from "./unit.js";
import { r as markdown, t as clip } from "./escape.js";
import { a as formatMetric, c as formatTolerance, i as formatInterval, n as formatChange } from "./figures.js";
import { a as agreementText, d as parametersText, f as remarks, i as STANDING_WORDS, l as operatorsText, o as allowanceTexts, p as runtimeWord, r as STANDING_SIGNS, s as evidenceText } from "./words.js";

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
		quote(comparison.reason)
	];
	const { evidence, tolerance } = comparison;
	const interval = formatInterval(evidence, tolerance.kind);
	const values = `${formatMetric(comparison.metric, evidence.base)} → ${formatMetric(comparison.metric, evidence.head)}`;
	const operators = operatorsText(evidence);
	const foreign = [...operators === void 0 ? [] : [operators], ...allowanceTexts(comparison)];
	const agreement = agreementText(evidence);
	const said = [
		...agreement === void 0 ? [] : [agreement],
		...remarks(comparison),
		...foreign.map(quote)
	];
	const change = `**${unbroken(formatChange(evidence.effect, tolerance.kind))}**`;
	return [
		...start,
		`${unbroken(values)}<br>${change}${interval === void 0 ? "" : ` ${unbroken(interval)}`}`,
		[`${evidenceText(evidence)}, tolerance ${unbroken(formatTolerance(tolerance))}`, ...said].join("; ")
	];
}
function benchmarkCells(row) {
	return [
		verdict(row),
		subject(row.judged),
		"all",
		"–",
		quote(row.reason)
	];
}
function verdict(row) {
	return unbroken(`${STANDING_SIGNS[row.standing]} ${STANDING_WORDS[row.standing]}`);
}
function subject({ benchmark }) {
	const how = `${runtimeWord(benchmark)}, ${name(parametersText(benchmark))}`;
	return `${name(benchmark.model)} on ${name(benchmark.device)}<br>${how}`;
}
/** Figures and their units stay on one line. */
function unbroken(text) {
	return text.replaceAll(" ", "\xA0");
}
function line(cells) {
	return `| ${cells.join(" | ")} |`;
}

export { valuesTable as i, name as n, quote as r, markdownTable as t };