import { C as string, d as _enum, g as int, y as object } from "./document.js";
import { t as judge } from "./judge.js";
import { C as benchmarkId, n as MODES, u as commitSchema } from "./result.js";
import { n as readHiddenNote, t as hiddenNote } from "./hidden-note.js";
import { _ as rowsOf, a as untoldSentences, c as BRIDGE_SENTENCE, d as renderJson, g as reasonOf, h as isSafe, i as metricNames, l as bridgeText, m as healedHeadline, o as changedImagesText, p as headline, r as judgementTable, s as withChangedImages, u as bridged, v as findingSentence, y as refusalsOf } from "./compare-results.js";
import { _ as standingOf, a as agreementText, c as imagesText, d as parametersText, f as remarks, g as STANDINGS, h as tally, i as STANDING_WORDS, l as operatorsText, n as MODE_WORDS, o as allowanceTexts, p as runtimeWord, s as evidenceText, t as METHOD_WORDS } from "./words.js";
import { i as oneLine, o as xml, r as markdown } from "./escape.js";
import { a as formatMetric, c as formatTolerance, i as formatInterval, l as list, n as formatChange, r as formatChangeWithInterval, t as count, u as plainShare } from "./figures.js";
import { i as valuesTable, n as name, r as quote, t as markdownTable } from "./markdown-table.js";
import { n as formatValue, o as metricLabel } from "./unit.js";
import { C as spentTogether, d as throttleOf, l as spanOf, o as launchValue } from "./emulation.js";
import { o as pairRounds } from "./judge-benchmark.js";
import { c as median, d as quantile } from "./normal.js";
import { a as spaced, i as element, r as decimal, t as page } from "./html-page.js";
import { m as METRICS } from "./comparability.js";
import { n as judgementExitCode } from "./compare.js";
import { a as readResults, c as shown, l as writeOutput, r as readPlan } from "./files.js";
import { r as toSession, t as onePerSession } from "./stored-sessions.js";
import { n as openStore, r as runUrl } from "./open-store.js";
import { join, resolve } from "node:path";

// src/report/comment-state.ts
const OUTCOMES = [
	"pass",
	"unknown",
	"fail"
];
const LONGEST_CONFIG = 300;
const commentStateSchema = object({
	config: string().min(1).max(LONGEST_CONFIG),
	outcome: _enum(OUTCOMES),
	head: commitSchema,
	failing: int().min(0),
	failed: commitSchema.optional(),
	healed: commitSchema.optional()
});
/** The hidden first line by which a comment is found again. */
function commentMarker(state) {
	return hiddenNote("edgebench", state);
}
/** What a comment keeps in its first line; undefined where it is no report of ours. */
function readCommentState(body) {
	return readHiddenNote("edgebench", body, commentStateSchema);
}
/** What a comment on this judgement says, after what the comment before it said. */
function stateAfter(judgement, config, before) {
	const { head, gate } = judgement;
	const outcome = headline(judgement).answer;
	const said = {
		config: config.slice(0, LONGEST_CONFIG),
		outcome,
		head,
		failing: new Set(gate.failures.map(({ id }) => id)).size
	};
	if (outcome === "fail") return {
		...said,
		failed: head
	};
	const failed = before?.failed;
	if (failed === void 0) return said;
	const healed = before?.healed ?? (head === failed ? void 0 : head);
	return isSafe(judgement) && healed !== void 0 ? {
		...said,
		failed,
		healed
	} : {
		...said,
		failed
	};
}
/** Whether a reader of what was said before must hear of it: an edit is silent, and notifies nobody. */
function isWorse(now, before) {
	const rank = ({ outcome }) => OUTCOMES.indexOf(outcome);
	return rank(now) > rank(before) || now.outcome === "fail" && now.failing > before.failing;
}

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
function errorRateSentence(judgement) {
	const { errorRate, comparisons } = judgement;
	const held = `a pull request without any change is called regressed at most once in ${Math.round(2 / spentTogether(judgement))}`;
	if (comparisons === 1) return `The error rate is ${plainShare(errorRate)} %, for one gating comparison: ${held}.`;
	return `The error rate is ${plainShare(errorRate)} %, shared among ${comparisons} gating comparisons: ${held}, however many there are. The p of each is told after that sharing.`;
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
	const calm = rows.telling.length === 0;
	const beside = calm && density === DENSITIES[0] && options.reportUrl !== void 0;
	const parts = [`**${markdown(options.answer ?? headline(judgement).text)}**`, `${overview(judgement)}${beside ? ` · ${pointer(options.reportUrl)}` : ""}`];
	if (!calm) parts.push(...tellTable(rows.telling, density));
	const sections = sectionsOf(judgement, rows);
	const first = calm && rows.unchanged.length === 0 && density.folded === "full" ? sections.find(({ role }) => role === "values") : void 0;
	if (first !== void 0) parts.push(first.full());
	parts.push(...tellSections(sections.filter((section) => section !== first), density.folded, calm));
	if (density !== DENSITIES[0]) parts.push(`_Shortened to fit. ${pointer(options.reportUrl)}_`);
	else if (options.reportUrl !== void 0 && !beside) parts.push(pointer(options.reportUrl));
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
/** A part of which otherwise only the title is told. */
const fullOnly = (title, full) => ({
	role: "rest",
	title,
	full,
	brief: void 0
});
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
		changedImagesSection(judgement),
		idleSection(rows.idle),
		untoldSection(rows.untold),
		freshSection(judgement),
		notPlannedSection$1(judgement),
		methodSection$1(judgement),
		bridgeSection$1(judgement),
		environmentSection$1(judgement),
		reasonsSection(judgement),
		notesSection$1(judgement)
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
	const parts = () => [...table.length === 0 ? [] : [markdownTable(table)], ...named.length === 0 ? [] : [others, bullets$1(named.map(quote))]];
	const benchmarks = new Set(rows.map((row) => row.judged)).size;
	return fullOnly(`${what}: ${count(rows.length, "comparison")} on ${count(benchmarks, "benchmark")}`, () => parts().join("\n\n"));
}
function untoldSection(untold) {
	if (untold.length === 0) return void 0;
	return fullOnly(`Not measured, and does not gate: ${count(untold.length, "value")}`, () => bullets$1(untoldSentences(untold).map(quote)));
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
function notPlannedSection$1({ notPlanned }) {
	if (notPlanned.length === 0) return void 0;
	return fullOnly(`Not planned: ${count(notPlanned.length, "benchmark")}`, () => bullets$1(notPlanned.map(({ id, why }) => `${name(id)}: ${quote(why)}`)));
}
function methodSection$1(judgement) {
	const body = () => bullets$1([...methodSentences(judgement), VERDICT_SENTENCE].map(markdown));
	return {
		role: "rest",
		title: "How it was measured",
		full: body,
		brief: body
	};
}
function changedImagesSection(judgement) {
	const found = withChangedImages(judgement);
	if (found.length === 0) return void 0;
	return fullOnly(`Images newly wrong or right: ${count(found.length, "benchmark")}`, () => bullets$1(found.map(({ id, changedImages }) => `${name(id)}: ${markdown(changedImagesText(changedImages))}`)));
}
function bridgeSection$1(judgement) {
	const found = bridged(judgement);
	if (found.length === 0) return void 0;
	const lines = () => bullets$1(found.map(({ id, bridge }) => `${name(id)}: ${markdown(bridgeText(bridge))}`));
	return fullOnly(`The environment changed: ${count(found.length, "benchmark")}`, () => `${lines()}\n\n${markdown(BRIDGE_SENTENCE)}`);
}
function environmentSection$1(judgement) {
	const devices = environments(judgement);
	if (devices.size === 0) return void 0;
	const table = () => [...devices].map(([device, facts]) => `**${name(device)}**\n\n| Fact | Value |\n| :-- | :-- |\n${[...facts].map(([fact, values]) => `| ${name(fact)} | ${quote(values.join(" or "))} |`).join("\n")}`).join("\n\n");
	return fullOnly(`Environment of ${count(devices.size, "device")}`, table);
}
function reasonsSection({ benchmarks }) {
	const reasoned = benchmarks.filter(({ reasons }) => reasons.length > 0);
	if (reasoned.length === 0) return void 0;
	const body = () => bullets$1(reasoned.map(({ id, reasons }) => `${name(id)}: ${reasons.map(({ text }) => quote(text)).join("; ")}`));
	return fullOnly(`Why ${reasoned.length === 1 ? "this benchmark" : `these ${reasoned.length} benchmarks`}`, body);
}
function notesSection$1(judgement) {
	const all = notes(judgement);
	if (all.length === 0) return void 0;
	return fullOnly(`Notes: ${all.length}`, () => bullets$1(all.map(quote)));
}
function fold(title, body) {
	return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function bullets$1(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}
function pointer(reportUrl) {
	if (reportUrl !== void 0 && /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#%&=+,;-]{0,500}$/.test(reportUrl)) return `[Full report](${reportUrl})`;
	return "The report artifact has everything.";
}
function lowerFirst(title) {
	return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

// src/report/comment.ts
/** GitHub refuses a comment body beyond this many characters. */
const COMMENT_LIMIT = 65536;
/** The pull-request comment: may I merge, what changed, and folded behind it everything else, as GitHub's Markdown. */
function renderComment(judgement, options = {}) {
	const state = stateAfter(judgement, options.config ?? "edgebench.yml", options.before);
	return retell(judgement, {
		limit: options.limit ?? COMMENT_LIMIT,
		reportUrl: options.reportUrl,
		preamble: commentMarker(state),
		answer: state.healed === void 0 ? void 0 : healedHeadline(judgement, state.healed)
	});
}

// src/report/chart-axis.ts
/** Drawings are this wide in their own units; the page scales them. */
const CHART_WIDTH = 420;
/** Vertical lines at the ticks, with their figures and the axis's name underneath. Takes 40 units below `bottom`. */
function axis(scale, top, bottom, texts, title) {
	const lines = scale.ticks.map((tick) => `M${scale.at(tick).toFixed(1)} ${top}V${bottom}`).join("");
	return element("g", { class: "axis" }, element("path", { d: lines }), ...scale.ticks.map((tick, index) => element("text", {
		x: scale.at(tick),
		y: bottom + 15,
		"text-anchor": "middle"
	}, texts[index])), element("text", {
		x: 243,
		y: bottom + 33,
		"text-anchor": "middle",
		class: "axis-title"
	}, title));
}
/** Figures of ticks with the decimals that tell them apart. */
function tickTexts(ticks) {
	const [first = 0, second = first + 1] = ticks;
	const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9)));
	return ticks.map((tick) => tick.toFixed(decimals).replace(/^-(?=[0.]*$)/, "").replace("-", "−"));
}
/** A whole drawing. Its words say what it shows to those who cannot see it. */
function drawing(height, words, ...parts) {
	return element("svg", {
		viewBox: `0 0 ${CHART_WIDTH} ${height}`,
		role: "img",
		"aria-label": words,
		class: "chart"
	}, ...parts);
}
/** A name beside a row. */
function rowName(y, text, kind = "row-name") {
	return element("text", {
		x: 70,
		y,
		"text-anchor": "end",
		class: kind
	}, text);
}

// src/report/scale.ts
/** A linear scale over all the values with a little room around them, with round ticks. `from` and `to` are places. */
function scaleOver(values, from, to) {
	const finite = values.filter(Number.isFinite);
	const least = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
	const most = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	const [low, high] = finite.length === 0 ? [0, 1] : [least, most];
	const room = high > low ? (high - low) * .06 : Math.max(Math.abs(high) * .05, 1e-9);
	const [lower, upper] = [low - room, high + room];
	const at = (value) => {
		return from + (Math.min(upper, Math.max(lower, value)) - lower) / (upper - lower) * (to - from);
	};
	return {
		at,
		ticks: roundTicks(lower, upper, 3),
		lower,
		upper
	};
}
/** Multiples of 1, 2 or 5 times a power of ten between two bounds: at least as many intervals as asked for fit between them. */
function roundTicks(lower, upper, intervals) {
	const widest = (upper - lower) / intervals;
	const power = 10 ** Math.floor(Math.log10(widest));
	const step = [
		5,
		2,
		1
	].map((factor) => factor * power).find((candidate) => candidate <= widest) ?? power;
	const first = Math.ceil(lower / step);
	const count = Math.max(0, Math.floor(upper / step) - first + 1);
	return Array.from({ length: count }, (_, index) => (first + index) * step);
}

// src/report/chart-launches.ts
const ROW_HEIGHT = 66;
const TOP$2 = 8;
const TIME_UNITS = [
	[1e9, "seconds"],
	[1e6, "milliseconds"],
	[1e3, "microseconds"],
	[1, "nanoseconds"]
];
/**
* Every launch as a dot at its median, from the first at the top to the last at the bottom; a thin line spans the middle
* half of its iterations, a tall one marks the side's median. Launches that a rule excludes are hollow.
*/
function launchesChart(rows) {
	const dots = rows.map(({ side, launches }) => ({
		side,
		dots: launches.map(toDot)
	}));
	const all = dots.flatMap(reachOf);
	const [size, unit] = timeUnit(all);
	const scale = scaleOver(all.map((ns) => ns / size), 80, 406);
	const bottom = TOP$2 + rows.length * 78;
	return drawing(bottom + 40, dots.map(rowWords).join("; "), axis(scale, TOP$2, bottom, tickTexts(scale.ticks), `latency in ${unit}`), ...dots.map((row, index) => rowMarkup(row, TOP$2 + index * 78, scale, size)));
}
/** What the axis has to show: every median, and a usual launch's span; an unusual one's ends at the edge. */
function reachOf({ dots }) {
	if (dots.length === 0) return [];
	const usual = [median(dots.map(({ lower }) => lower)), median(dots.map(({ upper }) => upper))];
	return [...dots.map(({ middle }) => middle), ...usual];
}
function toDot({ latencyNs, round, excluded }) {
	return {
		middle: median(latencyNs),
		lower: quantile(latencyNs, .25),
		upper: quantile(latencyNs, .75),
		round,
		rule: excluded?.rule
	};
}
function rowMarkup({ side, dots }, top, scale, size) {
	const step = ROW_HEIGHT / Math.max(1, dots.length);
	const y = (index) => top + step * (index + .5);
	const whiskers = dots.map(({ lower, upper }, index) => `M${decimal(scale.at(lower / size))} ${decimal(y(index))}H${decimal(scale.at(upper / size))}`);
	const middle = middleOf(dots);
	return element("g", { class: side }, rowName(top + ROW_HEIGHT / 2 - 3, side), ...middle === void 0 ? [] : [rowName(top + ROW_HEIGHT / 2 + 13, formatValue(middle, "ns"), "row-value"), element("path", {
		class: "median",
		d: `M${decimal(scale.at(middle / size))} ${top}v${ROW_HEIGHT}`
	})], element("path", {
		class: "whiskers",
		d: whiskers.join("")
	}), ...dots.map((dot, index) => dotMarkup(dot, scale.at(dot.middle / size), y(index))));
}
function dotMarkup({ middle, round, rule }, x, y) {
	const words = `round ${round}: ${formatValue(middle, "ns")}${rule === void 0 ? "" : `, does not count: ${rule}`}`;
	return element("circle", {
		cx: x,
		cy: y,
		r: 3.5,
		class: rule === void 0 ? void 0 : "idle"
	}, element("title", {}, words));
}
function rowWords({ side, dots }) {
	const middles = dots.map(({ middle }) => middle);
	const [least, most] = [Math.min(...middles), Math.max(...middles)].map((ns) => formatValue(ns, "ns"));
	const middle = middleOf(dots);
	const typical = middle === void 0 ? "none counts" : `median ${formatValue(middle, "ns")}`;
	return `${side}: ${count(dots.length, "launch", "launches")} from ${least} to ${most}, ${typical}`;
}
function middleOf(dots) {
	const counted = dots.filter(({ rule }) => rule === void 0);
	return counted.length === 0 ? void 0 : median(counted.map(({ middle }) => middle));
}
function timeUnit(values) {
	const most = values.reduce((a, b) => Math.max(a, b), 0);
	return TIME_UNITS.find(([size]) => most >= size) ?? [1, "nanoseconds"];
}

// src/report/chart-rounds.ts
const TOP$1 = 8;
const INTERVAL_HEIGHT = 34;
/**
* Head against base in every round, from the first at the top to the last at the bottom; underneath, the estimate with its
* interval. The band is the tolerance. Rounds after the last look that counted are hollow.
*/
function roundsChart(picture) {
	const { evidence, tolerance } = picture;
	const ratios = picture.rounds.flatMap(ratioOf);
	const bounds = evidence.interval === void 0 ? [] : [evidence.interval.lower, evidence.interval.upper];
	const reach = [
		...ratios.map(({ effect }) => effect),
		...bounds,
		evidence.effect
	];
	const scale = scaleOver([
		...reach,
		0,
		tolerance.value,
		-tolerance.value
	].map((share) => share * 100), 80, 406);
	const height = Math.max(96, ratios.length * 6);
	const floor = TOP$1 + height;
	const bottom = floor + INTERVAL_HEIGHT;
	return drawing(bottom + 40, roundsWords(picture, ratios), band(scale, tolerance, bottom), axis(scale, TOP$1, bottom, tickTexts(scale.ticks), "head against base, change of latency in %"), element("path", {
		class: "zero",
		d: `M${decimal(scale.at(0))} ${TOP$1}V${bottom}`
	}), ...roundMarks(ratios, evidence.n, height, scale), interval(evidence, picture.standing, scale, floor + INTERVAL_HEIGHT / 2));
}
function ratioOf({ base, head }) {
	const [before, after] = [launchValue("latency", base, 1), launchValue("latency", head, 1)];
	return before === void 0 || after === void 0 || before <= 0 ? [] : [{
		round: base.round,
		effect: after / before - 1
	}];
}
function band(scale, { value }, bottom) {
	const [left, right] = [scale.at(-value * 100), scale.at(value * 100)];
	return element("rect", {
		class: "tolerance",
		x: left,
		y: TOP$1,
		width: right - left,
		height: bottom - TOP$1
	});
}
function roundMarks(ratios, counted, height, scale) {
	const step = height / Math.max(1, ratios.length);
	const [first, last] = [ratios[0], ratios.at(-1)];
	const names = [...first === void 0 ? [] : [rowName(TOP$1 + step / 2 + 4, `round ${first.round}`)], ...last === void 0 || ratios.length < 2 ? [] : [rowName(TOP$1 + height - step / 2 + 4, `round ${last.round}`)]];
	const dots = ratios.map(({ round, effect }, index) => element("circle", {
		cx: scale.at(effect * 100),
		cy: TOP$1 + step * (index + .5),
		r: 3.5,
		class: index < counted ? "ratio" : "ratio idle"
	}, element("title", {}, `round ${round}: ${formatChange(effect, "relative")}${index < counted ? "" : ", not counted"}`)));
	return [...names, ...dots];
}
function interval(evidence, standing, scale, y) {
	const x = scale.at(evidence.effect * 100);
	const { lower, upper } = evidence.interval ?? {
		lower: evidence.effect,
		upper: evidence.effect
	};
	const [left, right] = [scale.at(lower * 100), scale.at(upper * 100)];
	return element("g", { class: `interval ${standing}` }, rowName(y + 4, evidence.interval === void 0 ? "estimate" : "interval"), element("path", {
		class: "bar",
		d: `M${decimal(left)} ${y}H${decimal(right)}M${decimal(left)} ${y - 7}v14M${decimal(right)} ${y - 7}v14`
	}), element("path", {
		class: "estimate",
		d: `M${decimal(x - 4.5)} ${y}l4.5 -4.5l4.5 4.5l-4.5 4.5z`
	}));
}
function roundsWords({ evidence, tolerance }, ratios) {
	const effects = ratios.map(({ effect }) => effect);
	const range = effects.length === 0 ? "" : ` from ${formatChange(Math.min(...effects), "relative")} to ${formatChange(Math.max(...effects), "relative")}`;
	return `head against base: ${count(ratios.length, "round")}${range}; estimate and interval ${formatChangeWithInterval(evidence, tolerance.kind)}; tolerance ${formatTolerance(tolerance)}`;
}

// src/report/chart-windows.ts
const TOP = 8;
const MINUTE_NS = 6e10;
/** Latency over the time of inference: a dot at the median of each window, a line from dot to dot for each launch. */
function windowsChart(lines) {
	const longest = lines.reduce((most, { sustained }) => Math.max(most, spanOf(sustained)), 0);
	const [unitNs, unit] = longest >= 2 * MINUTE_NS ? [MINUTE_NS, "minutes"] : [1e9, "seconds"];
	const bottom = 158;
	const across = scaleOver([0, longest / unitNs], 80, 406);
	const medians = lines.flatMap(({ sustained }) => sustained.windows.map(({ medianNs }) => medianNs / 1e6));
	const up = scaleOver(medians, bottom, TOP);
	return drawing(198, lines.map(lineWords).join("; "), axis(across, TOP, bottom, tickTexts(across.ticks), `${unit} of inference`), ...tickTexts(up.ticks).map((text, index) => rowName(up.at(up.ticks[index] ?? 0) + 4, `${text} ms`)), ...lines.map((line) => lineMarkup(line, across, up, unitNs)));
}
function lineMarkup({ side, sustained }, across, up, unitNs) {
	const places = sustained.windows.map((window) => ({
		window,
		x: across.at(window.atNs / unitNs),
		y: up.at(window.medianNs / 1e6)
	}));
	const path = places.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${decimal(x)} ${decimal(y)}`).join("");
	return element("g", { class: side }, element("path", {
		class: "over-time",
		d: path
	}), ...places.map(({ window, x, y }) => element("circle", {
		cx: x,
		cy: y,
		r: 2.5
	}, element("title", {}, windowWords(side, window)))));
}
function windowWords(side, { medianNs, temperatureC, frequencyMhz, throttled }) {
	return [
		`${side}: ${formatValue(medianNs, "ns")}`,
		...temperatureC === void 0 ? [] : [`${temperatureC} °C`],
		...frequencyMhz === void 0 ? [] : [`${Math.round(frequencyMhz)} MHz`],
		...throttled === true ? ["throttled"] : []
	].join(", ");
}
function lineWords({ side, sustained }) {
	const [first, last] = [sustained.windows[0], sustained.windows.at(-1)];
	const throttle = throttleOf(sustained);
	const throttled = throttle === void 0 ? "" : `, throttled after ${formatValue(throttle.atNs, "ns")}`;
	return `${side}: from ${formatValue(first?.medianNs ?? 0, "ns")} to ${formatValue(last?.medianNs ?? 0, "ns")} in ${formatValue(spanOf(sustained), "ns")}${throttled}`;
}

// src/report/html-launches.ts
/** More launches than this are counted, not listed: a measurement has 30 rounds at most, a foreign file may claim more. */
const LISTED_LAUNCHES = 200;
const HEADS = [
	"Round",
	"Side",
	"Mode",
	"Median",
	"Iterations",
	"Warm-up",
	"Load",
	"First",
	"Peak memory",
	"Counts"
];
/** Every launch of a benchmark in the order of rounds, folded. Undefined where there is none. */
function launchesTable(judged) {
	const launches = sidesOf(judged).flatMap(({ role, launches }) => launches.map((launch) => ({
		role,
		launch
	}))).sort((a, b) => a.launch.round - b.launch.round || a.launch.position - b.launch.position);
	if (launches.length === 0) return void 0;
	const shown = launches.slice(0, 200);
	const left = launches.length - shown.length;
	const moves = shown.some(({ launch }) => launch.transferNs !== void 0);
	const table = element("table", { class: "launches" }, element("caption", {}, "Every launch, in the order they were started"), element("thead", {}, element("tr", {}, (moves ? [...HEADS, "Transfer"] : HEADS).map((head) => element("th", { scope: "col" }, head)))), element("tbody", {}, shown.map(({ role, launch }) => launchRow(role, launch, moves))));
	return element("details", { class: "all-launches" }, element("summary", {}, count(launches.length, "launch", "launches")), scrolling("Launches", table), left > 0 ? element("p", {}, `And ${left} more; the result file has them all.`) : void 0);
}
/** What does not count, and what gave no times, by name. Undefined where everything counts. */
function leftOut(judged) {
	const told = sidesOf(judged).flatMap((side) => [...side.launches.flatMap((launch) => excludedText(side, launch)), ...side.lostLaunches.map((lost) => lostText(side, lost))]);
	if (told.length === 0) return void 0;
	const shown = told.slice(0, 200);
	const more = told.length > shown.length ? [`and ${told.length - shown.length} more`] : [];
	return element("div", { class: "left-out" }, element("p", {}, "Left out:"), element("ul", {}, [...shown, ...more].map((text) => element("li", {}, text))));
}
/** A wide table that scrolls sideways by itself, reachable by keyboard. */
function scrolling(label, table) {
	return element("div", {
		class: "scrolling",
		role: "region",
		"aria-label": label,
		tabindex: 0
	}, table);
}
function sidesOf({ base, head }) {
	return [base, head].flatMap(({ measurement }) => measurement ?? []);
}
const sideWord = (role) => role === "base" ? "base" : "head";
function excludedText({ role }, { round, excluded }) {
	return excluded === void 0 ? [] : [`round ${round} of the ${sideWord(role)} does not count: ${excluded.rule}`];
}
function lostText({ role }, { round, stage, reason, signal }) {
	const how = signal === void 0 ? "" : ` (${signal})`;
	return `round ${round} of the ${sideWord(role)} was lost at the stage ${stage}${how}: ${reason}`;
}
const orUnknown = (ns) => ns === void 0 ? "unknown" : formatValue(ns, "ns");
/** @param moves whether a launch of the table tells what moving inputs and outputs takes, which is in no other time. */
function launchRow(role, launch, moves) {
	const cells = [
		sideWord(role),
		launch.mode,
		formatValue(median(launch.latencyNs), "ns"),
		String(launch.latencyNs.length),
		launch.steady ? "steady" : "ended by its cap",
		orUnknown(launch.loadNs) + (launch.actual.engine === "built" ? ", engine built" : ""),
		orUnknown(launch.firstNs),
		launch.peakRssBytes > 0 ? formatValue(launch.peakRssBytes, "bytes") : "unknown",
		launch.excluded === void 0 ? "yes" : `no: ${launch.excluded.rule}`,
		...moves ? [launch.transferNs === void 0 ? "none" : formatValue(launch.transferNs, "ns")] : []
	];
	return element("tr", {}, element("th", { scope: "row" }, String(launch.round)), cells.map((text) => element("td", {}, text)));
}

// src/report/html-changed-images.ts
/** More rows than this are counted, not listed; `report.json` has more. */
const LISTED_ROWS = 12;
/** The images that only one side gets right: by class, and by what they are taken for. */
function changedImagesPart(changed) {
	return element("div", { class: "changed-images" }, element("p", {}, `${changedImagesText(changed)}.`), element("div", { class: "figures-row" }, classesTable(changed), confusionsTable(changed)), picturesList(changed));
}
function picturesList({ pictures, newlyWrong }) {
	if (pictures.length === 0) return void 0;
	const label = `${pictures.length} of the ${count(newlyWrong, "newly wrong image")}`;
	const items = pictures.map((picture) => element("li", {}, pictureFigure(picture)));
	return element("ul", {
		class: "pictures",
		"aria-label": label
	}, items);
}
function pictureFigure({ path, png, of, takenFor }) {
	const was = of?.name ?? "?";
	const is = takenFor === void 0 ? "?" : takenForText(takenFor);
	const alt = `${path}: was ${was}, is ${is}`;
	return element("figure", {}, element("img", {
		src: `data:image/png;base64,${png}`,
		alt,
		title: path,
		width: 64,
		height: 64
	}), element("figcaption", { "aria-hidden": "true" }, `${was} → ${is}`));
}
function classesTable({ classes, classCount }) {
	const rows = classes.slice(0, LISTED_ROWS).map(({ of, images, baseRight, headRight, newlyWrong, newlyRight }) => ({
		head: of.name,
		cells: [
			images,
			baseRight,
			headRight,
			newlyWrong,
			newlyRight
		].map(String)
	}));
	return table("By class, worst first", [
		"Class",
		"Images",
		"Base right",
		"Head right",
		"Newly wrong",
		"Newly right"
	], rows, count(classCount - rows.length, "more class", "more classes"));
}
function confusionsTable({ confusions, confusionCount }) {
	const rows = confusions.slice(0, LISTED_ROWS).map((confusion) => ({
		head: confusion.of.name,
		cells: [...answersOf(confusion), String(confusion.images)]
	}));
	return table("By what they are taken for", [
		"Class",
		"Base says",
		"Head says",
		"Images"
	], rows, count(confusionCount - rows.length, "more line"));
}
/** What base and head say: one of them is right. */
function answersOf({ change, of, takenFor }) {
	const wrong = takenForText(takenFor);
	return change === "newly-wrong" ? [of.name, wrong] : [wrong, of.name];
}
const takenForText = (takenFor) => takenFor === "not-finite" ? "no finite number" : takenFor.name;
function table(caption, heads, rows, more) {
	if (rows.length === 0) return void 0;
	const headCells = heads.map((head) => element("th", { scope: "col" }, head));
	const body = rows.map(({ head, cells }) => element("tr", {}, element("th", { scope: "row" }, head), cells.map(cell$1)));
	const left = more.startsWith("0 ") ? void 0 : element("p", { class: "not-listed" }, `And ${more}.`);
	const whole = element("table", { class: "classes" }, element("caption", {}, caption), element("thead", {}, element("tr", {}, headCells)), element("tbody", {}, body));
	return element("div", {}, scrolling(caption, whole), left);
}
const cell$1 = (text) => element("td", {}, text);

// src/report/chart-interval.ts
const WIDTH = 132;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
/** Tolerances shown on either side of zero; what lies beyond ends in an arrow. */
const REACH = 4;
const STUB = 14;
/**
* A comparison's interval in units of its tolerance, so that all metrics can be read down one column: worse is always on
* the right, the band is the tolerance. Says nothing that the cells beside it do not.
*/
function intervalMark(comparison) {
	const { evidence, tolerance, metric, verdict } = comparison;
	const unit = (METRICS[metric].better === "lower" ? 1 : -1) / Math.max(tolerance.value, 1e-9);
	const ends = evidence.interval ?? {
		lower: evidence.effect,
		upper: evidence.effect
	};
	const [left = 0, right = 0] = [ends.lower * unit, ends.upper * unit].sort((a, b) => a - b);
	const band = place(1) - place(-1);
	return element("svg", {
		viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
		width: WIDTH,
		height: HEIGHT,
		class: `mark ${verdict}`,
		"aria-hidden": "true"
	}, element("rect", {
		class: "tolerance",
		x: place(-1),
		y: 0,
		width: band,
		height: HEIGHT
	}), element("path", {
		class: "zero",
		d: `M${decimal(place(0))} 0v${HEIGHT}`
	}), element("path", {
		class: "bar",
		d: barPath(left, right)
	}), ...arrows(left, right), ...estimate(evidence.effect * unit));
}
function place(tolerances) {
	return WIDTH / 2 + Math.min(REACH, Math.max(-4, tolerances)) / REACH * (WIDTH / 2 - 8);
}
/** The bar, with a stub of it where all of the interval lies out of reach. */
function barPath(left, right) {
	const from = Math.min(place(left), place(REACH) - STUB);
	const to = Math.max(place(right), place(-4) + STUB);
	return `M${decimal(from)} ${MIDDLE}H${decimal(to)}`;
}
function arrows(left, right) {
	const arrow = (x, away) => element("path", {
		class: "arrow",
		d: `M${decimal(x)} 4l${7 * away} 5l${-7 * away} 5z`
	});
	return [...left < -4 ? [arrow(place(-4), -1)] : [], ...right > REACH ? [arrow(place(REACH), 1)] : []];
}
function estimate(tolerances) {
	return Math.abs(tolerances) > REACH ? [] : [element("circle", {
		class: "estimate",
		cx: place(tolerances),
		cy: MIDDLE,
		r: 3.5
	})];
}

// src/report/html-comparisons.ts
const COLUMNS = [
	["verdict", "Verdict"],
	["what", "Benchmark"],
	["metric", "Metric"],
	["values", "Before → after"],
	["change", "Change"],
	["mark-cell", "Better ← tolerance → worse"],
	["evidence", "Evidence"]
];
/** Rows of base against head. Roles are spelled out because narrow screens lay the cells out anew, which hides them from some readers. */
function comparisonsTable(rows, caption, anchors) {
	const heads = COLUMNS.map(([name, text]) => element("th", {
		scope: "col",
		role: "columnheader",
		class: name
	}, text));
	return element("table", {
		class: "comparisons",
		role: "table"
	}, element("caption", {}, caption), element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, heads)), element("tbody", { role: "rowgroup" }, rows.map((row) => bodyRow(row, anchors))));
}
function badge(standing, text = STANDING_WORDS[standing]) {
	return element("span", { class: `badge ${standing}` }, text);
}
/** `local-cpu, ONNX Runtime, fp32, batch 1, 1 thread`. */
function whereText({ benchmark }) {
	return `${benchmark.device}, ${runtimeWord(benchmark)}, ${parametersText(benchmark)}`;
}
function bodyRow(row, anchors) {
	const { judged, standing } = row;
	const anchor = anchors.get(judged);
	const start = [cell("verdict", badge(standing)), element("th", {
		scope: "row",
		role: "rowheader",
		class: "what"
	}, anchor === void 0 ? judged.benchmark.model : element("a", { href: `#${anchor}` }, judged.benchmark.model), element("span", { class: "where" }, whereText(judged)))];
	return element("tr", { role: "row" }, start, row.kind === "comparison" ? comparisonCells(row) : wholeCells(row.reason));
}
function comparisonCells({ comparison, judged }) {
	const metric = cell("metric", metricLabel(comparison.metric, judged.benchmark));
	if (comparison.verdict === "not-measured") return [metric, reasonCell(comparison.reason)];
	const { evidence, tolerance } = comparison;
	const interval = formatInterval(evidence, tolerance.kind);
	const said = [
		...[
			imagesText(evidence),
			agreementText(evidence),
			operatorsText(evidence)
		].filter((text) => text !== void 0),
		...remarks(comparison),
		...allowanceTexts(comparison)
	];
	return [
		metric,
		cell("values", `${formatMetric(comparison.metric, evidence.base)} → ${formatMetric(comparison.metric, evidence.head)}`),
		cell("change", spaced(element("strong", {}, formatChange(evidence.effect, tolerance.kind)), interval && element("span", { class: "figures" }, interval))),
		cell("mark-cell", intervalMark(comparison)),
		cell("evidence", `${evidenceText(evidence)}, tolerance ${formatTolerance(tolerance)}`, said.length === 0 ? void 0 : element("span", { class: "remarks" }, said.join("; ")))
	];
}
function wholeCells(reason) {
	return [cell("metric", "all"), reasonCell(reason)];
}
function reasonCell(reason) {
	return element("td", {
		role: "cell",
		class: "reason",
		colspan: 4
	}, reason);
}
function cell(column, ...children) {
	return element("td", {
		role: "cell",
		class: column
	}, ...children);
}

// src/report/html-top-shares.ts
/** Accuracy at some numbers of guesses, base beside head. Undefined where there is none. */
function topSharesTable(shares) {
	if (shares.length === 0) return void 0;
	const heads = [
		"Guesses",
		"Base",
		"Head"
	].map((head) => element("th", { scope: "col" }, head));
	const rows = shares.map(({ k, base, head }) => element("tr", {}, element("th", { scope: "row" }, `top-${k}`), element("td", {}, shareText(base)), element("td", {}, shareText(head))));
	return element("table", { class: "classes values-table" }, element("caption", {}, "Images right within so many guesses, with Wilson's interval"), element("thead", {}, element("tr", {}, heads)), element("tbody", {}, rows));
}
/** `97.2 % [95.0, 98.5]`. */
function shareText(told) {
	if (told === void 0) return "not told";
	const { share, interval } = told;
	return `${formatMetric("top-1", share)} [${(interval.lower * 100).toFixed(1)}, ${(interval.upper * 100).toFixed(1)}]`;
}

// src/report/html-benchmark.ts
/** How the drawings are to be read; said once, above the first. */
const DRAWINGS_SENTENCE = "Every launch: each dot is the median of one launch, the first on top, its line spans the middle half of the iterations, and the tall line is the median over launches. Every round: each dot is a round's head against its base, the bar below is the interval of the change with the estimate as its diamond, and the grey band is the tolerance. Hollow dots do not count.";
/** One benchmark's own part of the page: why it ran, its launches and rounds drawn, what was left out. */
function benchmarkPart(judged, anchor, open) {
	const standing = standingOf(judged);
	return element("details", {
		class: "benchmark",
		id: anchor,
		open: open ? true : void 0
	}, element("summary", {}, element("h3", {}, judged.benchmark.model), badge(standing), element("span", { class: "where" }, whereText(judged))), factsList(judged), drawings(judged), topSharesTable(judged.topShares ?? []), judged.changedImages && changedImagesPart(judged.changedImages), judged.state === "new" ? valuesList(judged) : void 0, leftOut(judged), launchesTable(judged));
}
function drawings(judged) {
	const launches = launchesFigure(judged);
	return launches && element("div", { class: "figures-row" }, launches, roundsFigure(judged), windowsFigure(judged));
}
function windowsFigure(judged) {
	const lines = ["base", "head"].flatMap((side) => {
		return (judged[side].measurement?.launches.slice(0, 200) ?? []).flatMap(({ sustained }) => sustained === void 0 ? [] : [{
			side,
			sustained
		}]);
	});
	return lines.length === 0 ? void 0 : figure(windowsChart(lines), "Every sustained launch over time");
}
function factsList(judged) {
	const known = [
		["Result", judged.reason === void 0 ? [] : [judged.reason]],
		["Why it ran", judged.reasons.map(({ text }) => text)],
		...sideFacts(judged),
		["Note", judged.caveats]
	].filter(([, texts]) => texts.length > 0);
	if (known.length === 0) return void 0;
	return element("dl", {}, known.flatMap(([name, texts]) => [element("dt", {}, name), ...texts.map((text) => element("dd", {}, text))]));
}
/** Base and head in one line where they say the same, as they do unless something went wrong. */
function sideFacts({ base, head, reason }) {
	const [before, after] = [sideTexts(base, reason), sideTexts(head, reason)];
	if (before.length > 0 && before.join() === after.join()) return [["Each side", before]];
	return [["Base", before], ["Head", after]];
}
/** What one side gave, where the drawings do not say it. */
function sideTexts({ status, reason, measurement }, said) {
	if (status === "absent") return [];
	if (status !== "measured") return [reason === void 0 || reason === said ? status : `${status}: ${reason}`];
	if (measurement === void 0) return [];
	if (measurement.reusedFrom !== void 0) return ["the base's launches: the content is the same"];
	const ending = measurement.ending === void 0 ? "" : `, ${ENDING_WORDS[measurement.ending]}`;
	return [`${count(measurement.launches.length, "launch", "launches")}${ending}`];
}
const ENDING_WORDS = {
	settled: "ended once the verdict was settled",
	"looks-exhausted": "ended after the last planned look",
	"budget-spent": "ended because the time budget was spent",
	interrupted: "interrupted",
	failed: "ended by a failure",
	"fixed-rounds": "in a fixed number of rounds"
};
function launchesFigure(judged) {
	const rows = ["base", "head"].flatMap((side) => {
		const launches = judged[side].measurement?.launches.slice(0, 200) ?? [];
		return launches.length === 0 ? [] : [{
			side,
			launches
		}];
	});
	if (rows.length === 0) return void 0;
	return figure(launchesChart(rows), "Every launch");
}
function roundsFigure(judged) {
	const { base, head } = judged;
	const comparison = judged.comparisons.find(isPairedLatency);
	if (base.measurement === void 0 || head.measurement === void 0 || comparison === void 0) return void 0;
	const rounds = pairRounds(base.measurement.launches, head.measurement.launches).rounds.slice(0, 200);
	if (rounds.length === 0) return void 0;
	const { evidence, tolerance, verdict } = comparison;
	return figure(roundsChart({
		rounds,
		evidence,
		tolerance,
		standing: verdict
	}), "Every round, and what they amount to");
}
function isPairedLatency(comparison) {
	if (comparison.metric !== "latency" || comparison.verdict === "not-measured") return false;
	return comparison.evidence.method === "paired-rounds" || comparison.evidence.method === "few-rounds";
}
function figure(chart, text) {
	return element("figure", {}, element("figcaption", {}, text), chart);
}
function valuesList({ benchmark, head: { values } }) {
	if (values.length === 0) return void 0;
	return element("table", { class: "values-table" }, element("caption", {}, "Measured for the first time"), element("tbody", {}, values.map(({ metric, value }) => element("tr", {}, element("th", { scope: "row" }, metricLabel(metric, benchmark)), element("td", {}, formatMetric(metric, value))))));
}

// src/report/html-sections.ts
/** What stands behind the comparisons: the gate, the devices, the method, what must be known, what did not run. */
function backgroundSections(judgement) {
	return [
		gateSection(judgement),
		notesSection(judgement),
		bridgeSection(judgement),
		environmentSection(judgement),
		methodSection(judgement),
		notPlannedSection(judgement)
	].filter((section) => section !== void 0);
}
function gateSection({ gate }) {
	if (gate.failures.length === 0) return void 0;
	return {
		id: "gate",
		title: "What failed the gate",
		body: bullets(gate.failures.map(findingSentence))
	};
}
function notesSection(judgement) {
	const all = notes(judgement);
	return all.length === 0 ? void 0 : {
		id: "notes",
		title: "Notes",
		body: bullets(all)
	};
}
function bridgeSection(judgement) {
	const found = bridged(judgement);
	if (found.length === 0) return void 0;
	const lines = bullets(found.map(({ id, bridge }) => `${id}: ${bridgeText(bridge)}`));
	return {
		id: "environment-changed",
		title: "What the environment moved",
		body: element("div", {}, lines, element("p", {}, BRIDGE_SENTENCE))
	};
}
function environmentSection(judgement) {
	const devices = environments(judgement);
	if (devices.size === 0) return void 0;
	const tables = [...devices].map(([device, facts]) => element("table", { class: "environment" }, element("caption", {}, device), element("tbody", {}, [...facts].map(([fact, values]) => element("tr", {}, element("th", { scope: "row" }, fact), element("td", {}, values.join(" or ")))))));
	return {
		id: "environment",
		title: "Environment",
		body: element("div", { class: "environments" }, tables)
	};
}
function methodSection(judgement) {
	return {
		id: "method",
		title: "How it was measured",
		body: bullets([...methodSentences(judgement), VERDICT_SENTENCE])
	};
}
function notPlannedSection({ notPlanned }) {
	if (notPlanned.length === 0) return void 0;
	const list = bullets(notPlanned.map(({ id, why }) => `${id}: ${why}`));
	return {
		id: "not-planned",
		title: "Not planned",
		body: element("details", {}, element("summary", {}, count(notPlanned.length, "benchmark")), list)
	};
}
function bullets(texts) {
	return element("ul", {}, texts.map((text) => element("li", {}, text)));
}

// src/report/html.ts
/** Benchmarks that need a person are unfolded, the first so many of them. */
const MOST_OPEN = 20;
const ANSWER_WORDS = {
	pass: "The gate passes",
	fail: "The gate fails",
	unknown: "The gate passes, but not everything could be told"
};
/**
* The report as one HTML file: the answer first, what changed, every benchmark drawn, every comparison, and what stands
* behind them. It loads nothing, runs no script, and the same judgement gives the same bytes.
*/
function renderHtml(judgement) {
	const rows = rowsOf(judgement);
	const anchors = new Map(judgement.benchmarks.map((judged, index) => [judged, `b${index + 1}`]));
	const sections = [
		changedSection(rows, anchors),
		benchmarksSection(judgement, anchors),
		comparisonsSection(rows, anchors),
		...backgroundSections(judgement)
	].filter((section) => section !== void 0);
	const { text } = headline(judgement);
	return page(`edgebench: ${text}`, element("a", {
		class: "skip",
		href: "#main"
	}, "Skip to what changed"), pageHeader(judgement, sections), element("main", { id: "main" }, sections.map(sectionMarkup)), element("footer", {}, element("p", {}, `edgebench, ${sidesText(judgement)}`)));
}
function pageHeader(judgement, sections) {
	const { answer, text } = headline(judgement);
	const counts = tally(judgement);
	const tolerated = answer === "pass" && (counts.has("regressed") || counts.has("head-failed"));
	const badges = STANDINGS.flatMap((standing) => {
		const n = counts.get(standing);
		return n === void 0 ? [] : [element("li", {}, badge(standing, `${n} ${STANDING_WORDS[standing]}`))];
	});
	return element("header", { class: `answer ${tolerated ? "unknown" : answer}` }, element("p", { class: "overline" }, ANSWER_WORDS[answer]), element("h1", {}, text), element("p", { class: "sides" }, `${count(judgement.benchmarks.length, "benchmark")}, ${sidesText(judgement)}`), badges.length === 0 ? void 0 : element("ul", {
		class: "tally",
		"aria-label": "Benchmarks by verdict"
	}, badges), element("nav", { "aria-label": "Sections" }, element("ul", {}, sections.map(({ id, title }) => element("li", {}, element("a", { href: `#${id}` }, title))))));
}
function sectionMarkup({ id, title, body }) {
	return element("section", {
		id,
		"aria-labelledby": `${id}-title`
	}, element("h2", { id: `${id}-title` }, title), body);
}
const CALM_SENTENCE = "Nothing that was compared changed, and everything that gates could be told.";
function changedSection({ telling, idle, untold, unchanged }, anchors) {
	return {
		id: "changed",
		title: "What changed",
		body: telling.length === 0 ? element("p", {}, idle.length + untold.length + unchanged.length === 0 ? "There was nothing to compare." : CALM_SENTENCE) : comparisonsTable(telling, "Worst first, with what could not be told", anchors)
	};
}
function benchmarksSection({ benchmarks }, anchors) {
	if (benchmarks.length === 0) return void 0;
	const nothingCompared = benchmarks.every(({ state }) => state === "new" || state === "removed");
	const parts = benchmarks.map((judged, index) => benchmarkPart(judged, anchors.get(judged) ?? "", index < MOST_OPEN && (nothingCompared || needsPerson(judged))));
	const legend = element("p", { class: "legend" }, DRAWINGS_SENTENCE);
	return {
		id: "benchmarks",
		title: "Benchmarks",
		body: element("div", {}, legend, parts)
	};
}
function needsPerson(judged) {
	const standing = standingOf(judged);
	return standing !== "unchanged" && standing !== "new" && standing !== "removed";
}
function comparisonsSection({ telling, idle, untold, unchanged }, anchors) {
	const all = [
		...telling,
		...idle,
		...unchanged,
		...untold
	];
	if (all.length === 0) return void 0;
	const caption = `${count(all.length, "comparison")}, worst first`;
	return {
		id: "comparisons",
		title: "All comparisons",
		body: comparisonsTable(all, caption, anchors)
	};
}

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
		`${formatMetric(metric, evidence.base)} to ${formatMetric(metric, evidence.head)}`,
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

// src/commands/history.ts
/** The stored sessions that planned benchmarks may be held against, oldest first, for those that were measured without a base. */
async function readHistory(plan, results, store) {
	const own = new Set(results.map(({ session }) => session.id));
	const history = /* @__PURE__ */ new Map();
	for (const { device, benchmarks } of plan.jobs) {
		const attempts = results.filter((result) => result.device.label === device);
		const baseless = benchmarks.filter(({ id }) => attempts.length === 0 || !attempts.every((result) => hasBase(result, id)));
		if (baseless.length === 0) continue;
		const recent = await store.recent(device);
		const merged = mergedCommits(recent, plan);
		for (const { id } of baseless) {
			const points = (recent.get(id)?.points ?? []).filter((point) => !own.has(point.session) && isBaseline(point, plan, merged));
			const sessions = [];
			for (const point of onePerSession(points)) sessions.push({
				...await toSession(point, store),
				ofBase: point.commit === plan.base
			});
			history.set(id, sessions);
		}
	}
	return history;
}
function hasBase({ measurements }, id) {
	return measurements.some(({ role, status, benchmark }) => role === "base" && status === "measured" && benchmarkId(benchmark) === id);
}
/**
* Commits known to be on the target branch: something was held against them, or a session measured nothing but them. What
* a session measured on its own beside a base and a head was new in that change, and proves nothing of its commit.
*/
function mergedCommits(recent, plan) {
	const all = [...recent.values()].flatMap(({ points }) => points);
	const changes = new Set(all.filter(({ role }) => role !== "only").map(({ session }) => session));
	const commits = all.filter(({ role, session }) => role === "base" || role === "only" && !changes.has(session)).map(({ commit }) => commit);
	return new Set(plan.base === null ? commits : [...commits, plan.base]);
}
/**
* A point is a baseline if its commit is on the target branch. A base always is, and so is what a nightly run measured on
* its own; a head only once its commit has become a base itself: the store does not say whether the pull request or push
* that it was recorded for was merged, so a run that regressed never becomes what the next one is held against in silence. The head under judgement is never its own baseline, but a nightly run, which has no
* base, may be held against earlier nights of the same commit.
*/
function isBaseline({ commit }, plan, merged) {
	return merged.has(commit) && !(plan.base !== null && commit === plan.head);
}

// src/commands/report.ts
/** What `writeReport` writes, and what the artifact of a report holds. */
const REPORT_FILES = [
	"comment.md",
	"summary.md",
	"report.html",
	"report.json",
	"junit.xml"
];
/** Judges results against the plan and writes the report; the exit code says whether the gate failed or something was not measured. */
async function report(options, context) {
	const judgement = await judgePlan(options, context);
	await writeReport(judgement, options.out, context);
	context.out(options.json ? renderJson(judgement) : judgementTable(judgement, context));
	context.progress.line(`The report is in ${shown(context, join(resolve(context.cwd, options.out), "report.html"))}.`);
	return judgementExitCode(judgement);
}
/**
* Judges what devices measured against the plan.
*
* @throws UserError for a plan, result or store that cannot be read; a result that is absent only makes its benchmarks
*   not measured.
*/
async function judgePlan(options, context) {
	const plan = await readPlan(context, resolve(context.cwd, options.plan));
	const results = await readResults(context, resolve(context.cwd, options.results));
	const store = options.store === void 0 ? void 0 : await openStore(options.store, context);
	return judgeResults(plan, { results }, store);
}
/** Judges results that were read, against what a store remembers where there is one. */
async function judgeResults(plan, measured, store) {
	const history = store === void 0 ? /* @__PURE__ */ new Map() : await readHistory(plan, measured.results, store);
	return judge({
		plan,
		history,
		...measured
	});
}
/** Writes every rendering of a judgement into a folder, as REPORT_FILES. */
async function writeReport(judgement, out, context) {
	const reportUrl = runUrl(context.env);
	const contents = {
		"comment.md": renderComment(judgement, reportUrl === void 0 ? {} : { reportUrl }),
		"summary.md": renderSummary(judgement),
		"report.html": renderHtml(judgement),
		"report.json": renderJson(judgement),
		"junit.xml": renderJunit(judgement)
	};
	for (const name of REPORT_FILES) await writeOutput(context, join(resolve(context.cwd, out), name), contents[name]);
}

export { writeReport as a, renderComment as c, stateAfter as d, report as i, isWorse as l, judgePlan as n, SUMMARY_LIMIT as o, judgeResults as r, renderSummary as s, REPORT_FILES as t, readCommentState as u };