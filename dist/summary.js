import { O as list, f as tally, i as STANDING_WORDS, k as plainShare, n as MODE_WORDS, p as STANDINGS, t as METHOD_WORDS, x as count } from "./words.js";
import { r as markdown } from "./escape.js";
import { a as rowsOf, n as untoldSentences, o as findingSentence, r as headline, t as metricNames } from "./in-brief.js";
import { i as valuesTable, n as name, r as quote, t as markdownTable } from "./markdown-table.js";
import { n as MODES } from "./result.js";
import { n as formatValue } from "./unit.js";

// src/report/sections.ts
/** Facts about how a judgement came to be, as plain sentences and tables that every rendering words alike. Foreign strings in them are not yet escaped. */
/** How it was measured, in plain words, one sentence or two per entry. Nothing foreign but the two commits. */
function methodSentences(judgement) {
	const evidence = judgement.benchmarks.flatMap(evidenceOf);
	const sentences = [sidesSentence(judgement)];
	const rounds = evidence.filter((one) => one.method === "paired-rounds" || one.method === "few-rounds").map((one) => one.n);
	const modes = MODES.filter((mode) => mode !== "solo" && judgement.benchmarks.some((judged) => usedMode(judged, mode)));
	if (rounds.length > 0) sentences.push(`${rangeOf(rounds)} per benchmark${modes.length === 0 ? "" : `: ${modes.map((mode) => MODE_WORDS[mode]).join("; or ")}`}.`);
	const used = new Set(evidence.map((one) => one.method));
	for (const method of Object.keys(METHOD_WORDS)) if (used.has(method)) sentences.push(METHOD_WORDS[method]);
	if (judgement.comparisons > 0) sentences.push(errorRateSentence(judgement));
	const excluded = evidence.filter((one) => one.excluded > 0).length;
	if (excluded > 0) sentences.push(`${count(excluded, "comparison")} left out rounds or images by a stated rule; the HTML report names each.`);
	const lost = judgement.benchmarks.reduce((sum, { base, head }) => sum + (base.measurement?.lostLaunches.length ?? 0) + (head.measurement?.lostLaunches.length ?? 0), 0);
	if (lost > 0) sentences.push(`${lost === 1 ? "1 launch" : `${lost} launches`} ended early and gave no times.`);
	return sentences;
}
/** The words that only a reader of the table needs: what the five verdicts mean. */
const VERDICT_SENTENCE = "Regressed or improved: the interval leaves out zero and is not all inside the tolerance. Unchanged: all of it is inside the tolerance. Inconclusive: the evidence decides neither. Not measured: nothing can be said, and that is not a pass.";
/** Facts of each device while it measured: every value that was seen, by device and name, in a stable order. */
function environments(judgement) {
	const devices = /* @__PURE__ */ new Map();
	for (const { benchmark, environment } of judgement.benchmarks) {
		const facts = devices.get(benchmark.device) ?? /* @__PURE__ */ new Map();
		devices.set(benchmark.device, facts);
		for (const [fact, value] of Object.entries(environment)) facts.set(fact, (facts.get(fact) ?? /* @__PURE__ */ new Set()).add(factText(fact, value)));
	}
	const sorted = [...devices].filter(([, facts]) => facts.size > 0).sort(byKey);
	return new Map(sorted.map(([device, facts]) => [device, new Map([...facts].sort(byKey).map(([fact, values]) => [fact, [...values].sort()]))]));
}
/** What a reader must know last: notices of the plan, warnings of the gate, caveats of each benchmark. */
function notes(judgement) {
	const caveats = judgement.benchmarks.flatMap((judged) => judged.caveats.map((caveat) => `${judged.id}: ${caveat}`));
	return [.../* @__PURE__ */ new Set([
		...judgement.gate.warnings.map(findingSentence),
		...judgement.notices,
		...caveats
	])];
}
/** `abc1234567 against base def8901234`. */
function sidesText(judgement) {
	return judgement.base === null ? `head ${shortCommit(judgement.head)}` : `head ${shortCommit(judgement.head)} against base ${shortCommit(judgement.base)}`;
}
function shortCommit(commit) {
	return commit.slice(0, 10);
}
function evidenceOf(judged) {
	return judged.comparisons.flatMap((comparison) => comparison.verdict === "not-measured" ? [] : [comparison.evidence]);
}
function sidesSentence(judgement) {
	return judgement.base === null ? `Head is ${shortCommit(judgement.head)}; there is no base.` : `Head is ${shortCommit(judgement.head)}, base is ${shortCommit(judgement.base)}.`;
}
function errorRateSentence({ errorRate, comparisons }) {
	const rate = `${plainShare(errorRate)} %`;
	if (comparisons === 1) return `The error rate is ${rate}, for one gating comparison.`;
	return `The error rate of ${rate} is shared among ${comparisons} gating comparisons, so that more benchmarks do not mean more false alarms; the p of each is told after that sharing.`;
}
function usedMode(judged, mode) {
	return [judged.base, judged.head].some((side) => side.measurement?.launches.some((launch) => launch.mode === mode) === true);
}
function rangeOf(rounds) {
	const least = rounds.reduce((a, b) => Math.min(a, b));
	const most = rounds.reduce((a, b) => Math.max(a, b));
	return least === most ? count(least, "round") : `${least} to ${most} rounds`;
}
/** A fact whose name ends in `-bytes` is a size. */
function factText(fact, value) {
	if (typeof value === "number" && fact.endsWith("-bytes")) return formatValue(value, "bytes");
	if (typeof value === "boolean") return value ? "yes" : "no";
	return String(value);
}
function byKey(a, b) {
	return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

// src/report/retelling.ts
/** Every judgement fits into this many bytes in its tersest retelling. */
const LEAST_LIMIT = 4096;
const DENSITIES = [
	{
		rows: Number.POSITIVE_INFINITY,
		metrics: "all",
		folded: "full"
	},
	{
		rows: Number.POSITIVE_INFINITY,
		metrics: "all",
		folded: "brief"
	},
	{
		rows: Number.POSITIVE_INFINITY,
		metrics: "worst",
		folded: "brief"
	},
	{
		rows: Number.POSITIVE_INFINITY,
		metrics: "worst",
		folded: "titles"
	},
	...[
		100,
		50,
		25,
		10,
		5,
		2,
		0
	].map((rows) => ({
		rows,
		metrics: "worst",
		folded: "titles"
	}))
];
/**
* A judgement as Markdown: the answer first, then what changed or could not be told, the rest folded, caveats last. Where
* the whole does not fit, it is told again more tersely, and says what was left out; nothing is ever cut off in the middle.
*/
function retell(judgement, options) {
	if (options.limit < 4096) throw new RangeError(`a retelling needs a limit of at least ${LEAST_LIMIT} bytes`);
	const rows = rowsOf(judgement);
	for (const density of DENSITIES) {
		const text = tell(judgement, rows, density, options);
		if (new TextEncoder().encode(text).length <= options.limit) return text;
	}
	throw new RangeError("the tersest retelling is longer than the least limit");
}
function tell(judgement, rows, density, options) {
	const parts = [`**${markdown(headline(judgement).text)}**`, overview(judgement)];
	const calm = rows.telling.length === 0;
	if (!calm) parts.push(...tellTable(rows.telling, density));
	const sections = sectionsOf(judgement, rows);
	const first = calm && rows.unchanged.length === 0 && density.folded === "full" ? sections.find(({ role }) => role === "values") : void 0;
	if (first !== void 0) parts.push(first.full());
	parts.push(...tellSections(sections.filter((section) => section !== first), density.folded, calm));
	if (density !== DENSITIES[0]) parts.push(`_Shortened to fit. ${pointer(options.reportUrl)}_`);
	else if (options.reportUrl !== void 0) parts.push(pointer(options.reportUrl));
	const body = parts.join("\n\n");
	return `${options.preamble === void 0 ? "" : `${options.preamble}\n`}${body}\n`;
}
/** `1 regressed, 2 unchanged · head abc against base def`. */
function overview(judgement) {
	const counts = tally(judgement);
	const parts = STANDINGS.filter((standing) => counts.has(standing)).map((standing) => `${counts.get(standing)} ${STANDING_WORDS[standing]}`);
	return `${count(judgement.benchmarks.length, "benchmark")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`} · ${markdown(sidesText(judgement).slice(0, 100))}`;
}
function tellTable(telling, density) {
	const shown = (density.metrics === "all" ? telling : worstOfEach(telling)).slice(0, density.rows);
	const told = new Set(shown);
	const left = telling.filter((row) => !told.has(row));
	const parts = shown.length > 0 ? [markdownTable(shown)] : [];
	if (left.length > 0) parts.push(`${shown.length > 0 ? "And" : "In all"} ${leftText(left)}.`);
	return parts;
}
/** `and 43 more comparisons: 30 regressed, 13 inconclusive`. */
function leftText(left) {
	const parts = STANDINGS.flatMap((standing) => {
		const n = left.filter((row) => row.standing === standing).length;
		return n === 0 ? [] : [`${n} ${STANDING_WORDS[standing]}`];
	});
	return `${left.length} more ${left.length === 1 ? "line" : "lines"}: ${list(parts)}`;
}
function worstOfEach(rows) {
	const seen = /* @__PURE__ */ new Set();
	return rows.filter((row) => !seen.has(row.judged) && seen.add(row.judged));
}
function tellSections(sections, folded, calm) {
	if (folded === "titles") return sections.length === 0 ? [] : [`Also in the report: ${sections.map(({ title }) => lowerFirst(title)).join("; ")}.`];
	const told = sections.flatMap((section) => {
		const body = folded === "full" ? section.full : section.brief;
		return body === void 0 ? [] : [calm ? `**${section.title}**\n\n${body()}` : fold(section.title, body())];
	});
	const untold = sections.filter((section) => folded === "brief" && section.brief === void 0);
	if (untold.length > 0) told.push(`Also in the report: ${untold.map(({ title }) => lowerFirst(title)).join("; ")}.`);
	return calm && told.length > 0 ? [fold("Details", told.join("\n\n"))] : told;
}
function sectionsOf(judgement, rows) {
	return [
		unchangedSection(rows.unchanged),
		idleSection(rows.idle),
		untoldSection(rows.untold),
		freshSection(judgement),
		notPlannedSection(judgement),
		methodSection(judgement),
		environmentSection(judgement),
		reasonsSection(judgement),
		notesSection(judgement)
	].filter((section) => section !== void 0);
}
/** What gates has a line each; of the rest its name is enough. */
function unchangedSection(rows) {
	return namingSection(rows, "Unchanged", doesGate, "Within tolerance, and does not gate:");
}
/** What changed has a line each; of what is in doubt its name is enough, since nobody waits for it. */
function idleSection(rows) {
	const changed = (row) => row.standing !== "inconclusive";
	return namingSection(rows, "Changed or in doubt, and does not gate", changed, "In doubt:");
}
const doesGate = (row) => row.kind === "benchmark" || row.comparison.gating;
/** A table of the rows that matter, and under a line of its own the names of the others. */
function namingSection(rows, what, matters, others) {
	if (rows.length === 0) return void 0;
	const table = rows.filter(matters);
	const named = metricNames(rows.filter((row) => !matters(row)));
	const parts = () => [...table.length === 0 ? [] : [markdownTable(table)], ...named.length === 0 ? [] : [others, bullets(named.map(quote))]];
	const benchmarks = new Set(rows.map((row) => row.judged)).size;
	return {
		role: "rest",
		title: `${what}: ${count(rows.length, "comparison")} on ${count(benchmarks, "benchmark")}`,
		full: () => parts().join("\n\n"),
		brief: void 0
	};
}
function untoldSection(untold) {
	if (untold.length === 0) return void 0;
	return {
		role: "rest",
		title: `Not measured, and does not gate: ${count(untold.length, "value")}`,
		full: () => bullets(untoldSentences(untold).map(quote)),
		brief: void 0
	};
}
function freshSection({ benchmarks }) {
	const fresh = benchmarks.filter(({ state }) => state === "new" || state === "removed");
	if (fresh.length === 0) return void 0;
	const added = fresh.filter(({ state }) => state === "new").length;
	return {
		role: "values",
		title: `${fresh.length - added === 0 ? "New" : added === 0 ? "Removed" : "New or removed"}: ${count(fresh.length, "benchmark")}`,
		full: () => valuesTable(fresh),
		brief: void 0
	};
}
function notPlannedSection({ notPlanned }) {
	if (notPlanned.length === 0) return void 0;
	return {
		role: "rest",
		title: `Not planned: ${count(notPlanned.length, "benchmark")}`,
		full: () => bullets(notPlanned.map(({ id, why }) => `${name(id)}: ${quote(why)}`)),
		brief: void 0
	};
}
function methodSection(judgement) {
	const body = () => bullets([...methodSentences(judgement), VERDICT_SENTENCE].map(markdown));
	return {
		role: "rest",
		title: "How it was measured",
		full: body,
		brief: body
	};
}
function environmentSection(judgement) {
	const devices = environments(judgement);
	if (devices.size === 0) return void 0;
	const table = () => [...devices].map(([device, facts]) => `**${name(device)}**\n\n| Fact | Value |\n| :-- | :-- |\n${[...facts].map(([fact, values]) => `| ${name(fact)} | ${quote(values.join(" or "))} |`).join("\n")}`).join("\n\n");
	return {
		role: "rest",
		title: `Environment of ${count(devices.size, "device")}`,
		full: table,
		brief: void 0
	};
}
function reasonsSection({ benchmarks }) {
	const reasoned = benchmarks.filter(({ reasons }) => reasons.length > 0);
	if (reasoned.length === 0) return void 0;
	const body = () => bullets(reasoned.map(({ id, reasons }) => `${name(id)}: ${reasons.map(({ text }) => quote(text)).join("; ")}`));
	return {
		role: "rest",
		title: `Why ${reasoned.length === 1 ? "this benchmark" : `these ${reasoned.length} benchmarks`}`,
		full: body,
		brief: void 0
	};
}
function notesSection(judgement) {
	const all = notes(judgement);
	if (all.length === 0) return void 0;
	return {
		role: "rest",
		title: `Notes: ${all.length}`,
		full: () => bullets(all.map(quote)),
		brief: void 0
	};
}
function fold(title, body) {
	return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function bullets(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}
function pointer(reportUrl) {
	if (reportUrl !== void 0 && /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#%&=+,;-]{0,500}$/.test(reportUrl)) return `[Full report](${reportUrl})`;
	return "The report artifact has everything.";
}
function lowerFirst(title) {
	return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

// src/report/summary.ts
/** GitHub refuses a step's summary beyond 1 MiB. */
const SUMMARY_LIMIT = 1048576;
/** The job summary: the same telling as the comment, with room for far more of it. Markdown. */
function renderSummary(judgement, limit = SUMMARY_LIMIT) {
	return `# edgebench\n\n${retell(judgement, {
		limit: limit - 16,
		reportUrl: void 0,
		preamble: void 0
	})}`;
}

export { methodSentences as a, environments as i, retell as n, notes as o, VERDICT_SENTENCE as r, sidesText as s, renderSummary as t };