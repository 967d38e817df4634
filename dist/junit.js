import { m as metricLabel } from "./unit.js";
import { d as remarks, g as standingOf, i as STANDING_WORDS, o as allowanceTexts, s as evidenceText } from "./words.js";
import { i as oneLine, o as xml } from "./escape.js";
import { i as formatChangeWithInterval, l as formatTolerance, n as formatBeforeAfter, o as formatMetric } from "./figures.js";
import { n as refusalsOf } from "./refusals.js";
import { r as reasonOf } from "./compare-results.js";

// src/report/junit.ts
/**
* The judgement as JUnit XML: a suite per device, a test case per benchmark, evidence in `system-out`. No `time` is given,
* since a test's duration is not what was measured.
*/
function renderJunit(judgement) {
	const cases = judgement.benchmarks.map((judged) => ({
		judged,
		outcome: outcomeOf(judged, judgement)
	}));
	const suites = [...new Set(cases.map(({ judged }) => judged.benchmark.device))].sort().map((device) => suiteXml(device, cases.filter(({ judged }) => judged.benchmark.device === device)));
	return [
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		`<testsuites name="edgebench" ${countsXml(cases)}>`,
		...suites,
		"</testsuites>",
		""
	].join("\n");
}
function outcomeOf(judged, judgement) {
	const standing = standingOf(judged);
	const refusals = refusalsOf(judged, judgement);
	if (refusals.length > 0) return {
		kind: standing === "not-measured" ? "error" : "failure",
		message: refusals.join("; ")
	};
	if (standing === "removed") return {
		kind: "skipped",
		message: "removed: the head no longer has it"
	};
	if (standing === "not-measured" || standing === "head-failed") return {
		kind: "skipped",
		message: `${STANDING_WORDS[standing]}: ${reasonOf(judged)}`
	};
	return { kind: "passed" };
}
function suiteXml(device, cases) {
	return [
		`<testsuite name="${xml(device)}" ${countsXml(cases)}>`,
		...cases.map(caseXml),
		"</testsuite>"
	].join("\n");
}
function countsXml(cases) {
	const count = (kind) => cases.filter(({ outcome }) => outcome.kind === kind).length;
	return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
function caseXml({ judged, outcome }) {
	const lines = [`<testcase classname="edgebench.${xml(judged.benchmark.device)}" name="${xml(judged.id)}">`];
	if (outcome.kind !== "passed") lines.push(outcomeXml(outcome, standingOf(judged)));
	const told = [
		...judged.comparisons.map((comparison) => comparisonText(judged, comparison)),
		...valueTexts(judged),
		...judged.caveats.map(caveatText)
	];
	if (told.length > 0) lines.push(`<system-out>${xml(told.map(oneLine).join("\n"))}</system-out>`);
	return [...lines, "</testcase>"].join("\n");
}
function outcomeXml({ kind, message }, standing) {
	return `<${kind}${kind === "skipped" ? "" : ` type="${standing}"`} message="${xml(oneLine(message))}"/>`;
}
/** `latency (median): regressed, 1.24 ms to 2.01 ms, +62.1 % [+60.0, +64.3], p = 0.0078, 8 rounds, tolerance ±5 %`. */
function comparisonText({ benchmark }, comparison) {
	const { metric, verdict } = comparison;
	const start = `${metricLabel(metric, benchmark)}: ${STANDING_WORDS[verdict]}`;
	if (comparison.verdict === "not-measured") return `${start}: ${comparison.reason}`;
	const { evidence, tolerance } = comparison;
	return [
		start,
		formatBeforeAfter(metric, evidence, " to "),
		formatChangeWithInterval(evidence, tolerance.kind),
		evidenceText(evidence),
		`tolerance ${formatTolerance(tolerance)}`,
		...remarks(comparison),
		...allowanceTexts(comparison)
	].join(", ");
}
/** What a new benchmark measured, since there is nothing to hold it against. */
function valueTexts({ state, benchmark, head }) {
	if (state !== "new") return [];
	return head.values.map(({ metric, value }) => `${metricLabel(metric, benchmark)}: ${formatMetric(metric, value)}`);
}
function caveatText(caveat) {
	return `note: ${caveat}`;
}

export { renderJunit as t };