import { t as judge } from "./judge.js";
import { A as METRICS, T as benchmarkId, d as commitSchema } from "./result.js";
import { f as int, h as object, s as _enum, y as string } from "./schemas.js";
import { n as readHiddenNote, t as hiddenNote } from "./hidden-note.js";
import { a as untoldSentences, c as renderJson, d as headline, f as healedHeadline, i as metricNames, l as reportDocument, n as judgementTable, o as changedImagesText, p as isSafe, s as withChangedImages } from "./judgement-table.js";
import { a as agreementText, c as imagesText, d as remarks, f as runtimeWord, g as standingOf, h as STANDINGS, i as STANDING_WORDS, l as operatorsText, m as tally, o as allowanceTexts, s as evidenceText, u as parametersText } from "./words.js";
import { r as markdown } from "./escape.js";
import { a as formatInterval, i as formatChangeWithInterval, l as formatTolerance, n as formatBeforeAfter, o as formatMetric, r as formatChange, t as count, u as list } from "./figures.js";
import { n as bridgeText, r as bridged, t as BRIDGE_SENTENCE } from "./bridge-text.js";
import { t as BAR_SENTENCE } from "./interval-bar.js";
import { i as valuesTable, n as name, r as quote, t as markdownTable } from "./markdown-table.js";
import { C as sidesLinks, D as notes, E as methodSentences, O as ownFacts, S as reportLink, T as environments, c as scrolling, d as fleetData, i as fleetSection, k as sidesText, l as scrollingTable, n as FLEET_STYLE, o as viewFigure, s as backgroundSections, t as moveMarkup, w as VERDICT_SENTENCE, x as anchorsOf } from "./html-move.js";
import { i as rowsOf } from "./compare-results.js";
import { i as fleetOfJudgement } from "./fleet-entry.js";
import { S as quantileSorted, T as sha256Hex, _ as median, m as metricLabel, n as formatValue, u as repetitionsOf, x as quantile } from "./unit.js";
import { i as launchValue, l as throttleOf, s as spanOf } from "./launch-values.js";
import { t as pairRounds } from "./pairing.js";
import { i as spaced, n as decimal, r as element, t as page } from "./html-page.js";
import { n as shortCommit, t as dayOf } from "./short.js";
import { o as differingConditions } from "./comparability.js";
import { d as causeWord } from "./move-story.js";
import { t as renderJunit } from "./junit.js";
import { n as judgementExitCode } from "./compare.js";
import { i as readPlan, l as shown, o as readResults, u as writeOutput } from "./files.js";
import { i as toSession, n as sessionsOfChanges, r as summaryOf, t as onePerSession } from "./stored-sessions.js";
import { i as nightsAtHand, t as NEWEST_ALONE } from "./nights.js";
import { a as openStore, o as reportLinks } from "./open-store.js";
import { t as groupBy } from "./group-by.js";
import { r as measureOf } from "./benchmark-words.js";
import { i as latestNotes } from "./store.js";
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

// src/report/folds.ts
/**
* What is told more briefly where the whole does not fit, one after the other, beginning with what fewest readers look for.
* A part that has no briefer telling left is told by its title alone.
*/
const CUTS = [
	"unchanged",
	"idle",
	"own-facts",
	"reasons",
	"environment",
	"environment",
	"not-planned",
	"untold",
	"idle",
	"unchanged",
	"images",
	"bridge",
	"fresh",
	"notes",
	"improved",
	"improved",
	"method"
];
/** Everything that is not for the first look, in the order in which it stands. */
function foldsOf(judgement, rows, improved) {
	return [
		improvedFold(improved),
		unchangedFold(rows.unchanged),
		imagesFold(judgement),
		idleFold(rows.idle),
		untoldFold(rows.untold),
		freshFold(judgement),
		notPlannedFold(judgement),
		methodFold(judgement),
		bridgeFold(judgement),
		environmentFold(judgement),
		ownFactsFold(judgement),
		reasonsFold(judgement),
		notesFold(judgement)
	].filter((fold) => fold !== void 0);
}
function improvedFold(rows) {
	if (rows.length === 0) return void 0;
	return {
		about: "improved",
		title: `Improved: ${extent(rows)}`,
		tellings: [() => markdownTable(rows), () => bullets(metricNames(rows).map(quote))]
	};
}
/** What gates has a line each; of the rest its name is enough. */
function unchangedFold(rows) {
	return namingFold({
		about: "unchanged",
		title: "Unchanged",
		matters: doesGate,
		rows,
		others: WITHIN
	});
}
const WITHIN = "Within tolerance, and does not gate:";
const doesGate = (row) => row.kind === "benchmark" || row.comparison.gating;
/** What changed has a line each; of what is in doubt its name is enough, since nobody waits for it. */
function idleFold(rows) {
	const matters = (row) => row.standing !== "inconclusive";
	return namingFold({
		about: "idle",
		title: "Changed or in doubt, and does not gate",
		matters,
		rows,
		others: "In doubt:"
	});
}
/** A table of the rows that matter, and under a line of its own the names of the others; or the names of all. */
function namingFold({ about, title, rows, matters, others }) {
	if (rows.length === 0) return void 0;
	const table = rows.filter(matters);
	const rest = rows.filter((row) => !matters(row));
	const names = (of) => bullets(metricNames(of).map(quote));
	const full = () => [...table.length === 0 ? [] : [markdownTable(table)], ...rest.length === 0 ? [] : [others, names(rest)]];
	return {
		about,
		title: `${title}: ${extent(rows)}`,
		tellings: [() => full().join("\n\n"), () => names(rows)]
	};
}
function imagesFold(judgement) {
	const found = withChangedImages(judgement);
	if (found.length === 0) return void 0;
	const lines = () => bullets(found.map(({ id, changedImages }) => `${name(id)}: ${markdown(changedImagesText(changedImages))}`));
	return {
		about: "images",
		title: `Images newly wrong or right: ${count(found.length, "benchmark")}`,
		tellings: [lines]
	};
}
function untoldFold(untold) {
	if (untold.length === 0) return void 0;
	return {
		about: "untold",
		title: `Not measured, and does not gate: ${count(untold.length, "value")}`,
		tellings: [() => bullets(untoldSentences(untold).map(quote))]
	};
}
function freshFold({ benchmarks }) {
	const fresh = benchmarks.filter(({ state }) => state === "new" || state === "removed");
	if (fresh.length === 0) return void 0;
	const added = fresh.filter(({ state }) => state === "new").length;
	return {
		about: "fresh",
		title: `${added === fresh.length ? "New" : added === 0 ? "Removed" : "New or removed"}: ${count(fresh.length, "benchmark")}`,
		tellings: [() => valuesTable(fresh)]
	};
}
function notPlannedFold({ notPlanned }) {
	if (notPlanned.length === 0) return void 0;
	const title = `Not planned: ${count(notPlanned.length, "benchmark")}`;
	const lines = () => bullets(notPlanned.map(({ id, why }) => `${name(id)}: ${quote(why)}`));
	return {
		about: "not-planned",
		title,
		tellings: [lines]
	};
}
function methodFold(judgement) {
	const sentences = [
		...methodSentences(judgement),
		VERDICT_SENTENCE,
		BAR_SENTENCE
	];
	return {
		about: "method",
		title: "How it was measured",
		tellings: [() => bullets(sentences.map(markdown))]
	};
}
function bridgeFold(judgement) {
	const found = bridged(judgement);
	if (found.length === 0) return void 0;
	const lines = () => bullets(found.map(({ id, bridge }) => `${name(id)}: ${markdown(bridgeText(bridge))}`));
	return {
		about: "bridge",
		title: `The environment changed: ${count(found.length, "benchmark")}`,
		tellings: [() => `${lines()}\n\n${markdown(BRIDGE_SENTENCE)}`]
	};
}
/** What was not the same throughout comes first, and is in the title. */
function environmentFold(judgement) {
	const devices = environments(judgement);
	if (devices.size === 0) return void 0;
	const isMoved = (values) => values.length > 1;
	const moved = [...devices.values()].reduce((sum, facts) => sum + [...facts.values()].filter(isMoved).length, 0);
	const table = (tells) => [...devices].flatMap(([device, facts]) => {
		const told = [...facts].filter(([, seen]) => tells(seen)).toSorted(([, a], [, b]) => Number(isMoved(b)) - Number(isMoved(a)));
		return told.length === 0 ? [] : [`**${name(device)}**\n\n${factsTable(told)}`];
	});
	const everything = () => table(() => true).join("\n\n");
	return {
		about: "environment",
		title: `Environment of ${count(devices.size, "device")}${moved === 0 ? "" : `: ${count(moved, "fact")} moved while it measured`}`,
		tellings: moved === 0 ? [everything] : [everything, () => table(isMoved).join("\n\n")]
	};
}
function ownFactsFold({ benchmarks }) {
	const told = benchmarks.map((judged) => ({
		id: judged.id,
		facts: ownFacts(judged)
	})).filter((one) => one.facts.length > 0);
	if (told.length === 0) return void 0;
	const text = (facts) => facts.map(([title, value]) => `${markdown(title)}: ${quote(value)}`);
	const lines = () => bullets(told.map(({ id, facts }) => `${name(id)}<br>${text(facts).join("<br>")}`));
	return {
		about: "own-facts",
		title: `Peak and noise of ${count(told.length, "benchmark")}`,
		tellings: [lines]
	};
}
function factsTable(facts) {
	return `| Fact | Value |\n| :-- | :-- |\n${facts.map(([fact, values]) => `| ${name(fact)} | ${quote(list(values, "or"))} |`).join("\n")}`;
}
function reasonsFold({ benchmarks }) {
	const reasoned = benchmarks.filter(({ reasons }) => reasons.length > 0);
	if (reasoned.length === 0) return void 0;
	const title = `Why ${reasoned.length === 1 ? "this benchmark" : `these ${reasoned.length} benchmarks`}`;
	const lines = () => bullets(reasoned.map(({ id, reasons }) => `${name(id)}: ${reasons.map(({ text }) => quote(text)).join("; ")}`));
	return {
		about: "reasons",
		title,
		tellings: [lines]
	};
}
function notesFold(judgement) {
	const all = notes(judgement);
	if (all.length === 0) return void 0;
	return {
		about: "notes",
		title: `Notes: ${all.length}`,
		tellings: [() => bullets(all.map(quote))]
	};
}
/** `5 comparisons on 2 benchmarks`. */
function extent(rows) {
	const benchmarks = new Set(rows.map(({ judged }) => judged)).size;
	return `${count(rows.length, "comparison")} on ${count(benchmarks, "benchmark")}`;
}
function bullets(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}

// src/report/retelling.ts
/** Every judgement fits into this many bytes in its tersest retelling. */
const LEAST_LIMIT = 4096;
const EVERYTHING = {
	rows: Number.POSITIVE_INFINITY,
	metrics: "all",
	cuts: 0
};
const DENSITIES = [...[...CUTS, void 0].map((_, cuts) => ({
	...EVERYTHING,
	cuts
})), ...[
	Number.POSITIVE_INFINITY,
	250,
	200,
	160,
	130,
	100,
	80,
	65,
	50,
	40,
	30,
	25,
	20,
	15,
	10,
	5,
	2,
	0
].map((rows) => ({
	rows,
	metrics: "worst",
	cuts: CUTS.length
}))];
/**
* A judgement as Markdown: the answer first, then what got worse or could not be told, the rest folded. Where the whole does
* not fit, it is told again more tersely, and says what was left out; nothing is ever cut off in the middle.
*/
function retell(judgement, options) {
	if (options.limit < 4096) throw new RangeError(`a retelling needs a limit of at least ${LEAST_LIMIT} bytes`);
	const rows = rowsOf(judgement);
	const improved = rows.telling.filter(({ standing }) => standing === "improved");
	const worse = rows.telling.filter(({ standing }) => standing !== "improved");
	const story = {
		judgement,
		worse,
		news: improved.length > 0 ? "improved" : rows.unchanged.length === 0 ? "fresh" : void 0,
		folds: foldsOf(judgement, rows, improved).map((fold) => ({
			...fold,
			tellings: fold.tellings.map(once)
		})),
		table: tablesOf(worse)
	};
	for (const density of DENSITIES) {
		const parts = tell(story, density, options);
		if (parts.reduce((sum, { length }) => sum + length, 0) > options.limit) continue;
		const text = `${parts.join("")}\n`;
		if (new TextEncoder().encode(text).length <= options.limit) return text;
	}
	throw new RangeError("the tersest retelling is longer than the least limit");
}
function tell(story, density, { answer, links, preamble }) {
	const { judgement, worse } = story;
	const pointer = reportLink(links);
	const calm = worse.length === 0;
	const told = foldsAfter(story.folds, density.cuts);
	const shortened = density.cuts === 0 ? void 0 : `_Shortened to fit. ${pointer ?? "The report artifact has everything."}_`;
	const paragraphs = [
		[
			tallyText(judgement),
			sidesLinks(judgement, links),
			...calm && pointer ? [pointer] : []
		].join(" · "),
		...calm ? tellCalmly(story, told, shortened) : [...story.table(density), ...tellFolds(told)],
		...calm ? [] : [shortened ?? pointer]
	].filter((paragraph) => paragraph !== void 0);
	const first = `**${markdown(answer ?? headline(judgement).text)}**`;
	return [
		preamble === void 0 ? "" : `${preamble}\n`,
		first,
		...paragraphs.flatMap((text) => ["\n\n", text])
	];
}
/** `3 benchmarks: 1 regressed, 2 unchanged`. */
function tallyText(judgement) {
	const counts = tally(judgement);
	const parts = STANDINGS.filter((standing) => counts.has(standing)).map((standing) => `${counts.get(standing)} ${STANDING_WORDS[standing]}`);
	return `${count(judgement.benchmarks.length, "benchmark")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}`;
}
/** What got worse as a table of each density, kept for those that differ in other things. */
function tablesOf(rows) {
	const made = /* @__PURE__ */ new Map();
	return (density) => {
		const key = `${density.metrics} ${density.rows}`;
		const table = made.get(key) ?? tellTable(rows, density);
		made.set(key, table);
		return table;
	};
}
function tellTable(rows, density) {
	const shown = (density.metrics === "all" ? rows : worstOfEach(rows)).slice(0, density.rows);
	const told = new Set(shown);
	const left = rows.filter((row) => !told.has(row));
	const parts = shown.length > 0 ? [markdownTable(shown)] : [];
	if (left.length > 0) parts.push(`${shown.length > 0 ? "And" : "In all"} ${leftText(left)}.`);
	return parts;
}
/** `43 more lines: 30 regressed and 13 inconclusive`. */
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
function foldsAfter(folds, cuts) {
	const made = CUTS.slice(0, cuts);
	return folds.map(({ about, title, tellings }) => {
		const telling = tellings[made.filter((cut) => cut === about).length];
		return {
			about,
			title,
			body: telling?.()
		};
	});
}
function tellFolds(told) {
	return [...told.flatMap(({ title, body }) => body === void 0 ? [] : [folded(title, body)]), ...titlesOf(told)];
}
/** What got better, or stands for itself, in plain sight; the rest in one fold. */
function tellCalmly(story, told, shortened) {
	const news = told.find(({ about }) => about === story.news);
	const rest = told.filter((fold) => fold !== news || fold.body === void 0);
	const details = [
		...rest.flatMap(({ title, body }) => body === void 0 ? [] : [`**${title}**\n\n${body}`]),
		...titlesOf(rest),
		...shortened === void 0 ? [] : [shortened]
	];
	return [...news?.body === void 0 ? [] : [folded(news.title, news.body, " open")], ...details.length === 0 ? [] : [folded("Details", details.join("\n\n"))]];
}
function titlesOf(told) {
	const titles = told.filter(({ body }) => body === void 0).map(({ title }) => lowerFirst(title));
	return titles.length === 0 ? [] : [`Also in the report: ${titles.join("; ")}.`];
}
function folded(title, body, state = "") {
	return `<details${state}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
const lowerFirst = (title) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/report/comment.ts
/** GitHub refuses a comment body beyond this many characters. */
const COMMENT_LIMIT = 65536;
/** The pull-request comment: may I merge, what changed, and folded behind it everything else, as GitHub's Markdown. */
function renderComment(judgement, options = {}) {
	const state = stateAfter(judgement, options.config ?? "edgebench.yml", options.before);
	return retell(judgement, {
		limit: options.limit ?? COMMENT_LIMIT,
		links: options.links ?? {},
		preamble: commentMarker(state),
		answer: state.healed === void 0 ? void 0 : healedHeadline(judgement, state.healed)
	});
}

// src/report/distribution.ts
/** The shares of iterations at or below each quantile that is told. */
const SPREAD_SHARES = [
	0,
	.05,
	.25,
	.5,
	.75,
	.95,
	.99,
	1
];
const BINS = 48;
/** What lies above this share of either side's iterations is counted and not drawn: one outlier would squeeze all others into a line. */
const DRAWN_SHARE = .99;
/**
* Iterations are pooled over launches here to be looked at, and for nothing else: no verdict comes from them.
*
* @returns null where neither side has any.
*/
function distributionOf(base, head) {
	const sides = [base, head].map((launches) => sorted(launches.flatMap(({ latencyNs }) => latencyNs)));
	const told = sides.filter((times) => times.length > 0);
	if (told.length === 0) return null;
	const from = Math.min(...told.map(([least = 0]) => least));
	const until = Math.max(...told.map((times) => quantileSorted(times, DRAWN_SHARE)));
	const width = Math.max(1, (until - from) / BINS);
	const [before = [], after = []] = sides;
	return {
		from,
		width,
		base: spreadOf(before, from, width),
		head: spreadOf(after, from, width)
	};
}
const sorted = (times) => Array.from(Float64Array.from(times).sort());
function spreadOf(times, from, width) {
	if (times.length === 0) return null;
	const counts = Array.from({ length: BINS }, () => 0);
	let beyond = 0;
	for (const time of times) {
		const bin = Math.floor((time - from) / width);
		const place = bin === BINS && time <= from + width * BINS ? 47 : bin;
		if (place < BINS) counts[place] = (counts[place] ?? 0) + 1;
		else beyond++;
	}
	const quantiles = SPREAD_SHARES.map((share) => quantileSorted(times, share));
	return {
		counts,
		beyond,
		iterations: times.length,
		quantiles
	};
}

// src/report/telemetry-facts.ts
/** Facts of a launch's environment that are drawn beside its times, and what people call them. */
const TELEMETRY_FACTS = {
	"temperature-c": "temperature in °C",
	"frequency-mhz": "processor in MHz",
	"gpu-temperature-c": "GPU in °C",
	"gpu-frequency-mhz": "GPU in MHz",
	"tpu-temperature-c": "TPU in °C",
	"accelerator-temperature-c": "accelerator in °C",
	"load-1m": "load of the last minute"
};

// src/report/thin-times.ts
/**
* At most so many of a launch's times, so that a drawing of them shows what one of all would: the iterations are cut into
* stretches of equal length, and of each the least and the greatest time are kept, in their order. So every extreme stays, and
* so does its place. What is counted or summed up must come from all of them.
*
* @param ns nanoseconds, in the order taken.
* @param most at least 2; no more than so many times are all kept.
*/
function thinTimes(ns, most) {
	const at = ns.length <= most ? ns.map((_, index) => index) : extremes(ns, Math.floor(most / 2));
	return {
		at,
		us: at.map((index) => Number(((ns[index] ?? 0) / 1e3).toPrecision(5)))
	};
}
function extremes(ns, stretches) {
	return Array.from({ length: stretches }, (_, stretch) => {
		const from = Math.floor(stretch * ns.length / stretches);
		const until = Math.floor((stretch + 1) * ns.length / stretches);
		let [least, greatest] = [from, from];
		for (let index = from + 1; index < until; index++) {
			if ((ns[index] ?? 0) < (ns[least] ?? 0)) least = index;
			if ((ns[index] ?? 0) > (ns[greatest] ?? 0)) greatest = index;
		}
		return least === greatest ? [least] : [Math.min(least, greatest), Math.max(least, greatest)];
	}).flat();
}

// src/report/drawn-benchmark.ts
/** More launches than this are counted, not drawn: a measurement has 30 rounds at most, a foreign file may claim more. */
const LISTED_LAUNCHES = 200;
/** Times of iterations in one report, all launches together; each launch gets its share of them within these bounds. */
const TIMES = {
	inAll: 12e4,
	least: 24,
	most: 400
};
/** In the order given. */
function drawnBenchmarks(benchmarks) {
	const launches = benchmarks.reduce((sum, { base, head }) => sum + launchesOf(base).length + launchesOf(head).length, 0);
	const share = Math.floor(TIMES.inAll / Math.max(1, launches));
	const most = Math.min(TIMES.most, Math.max(TIMES.least, share));
	return benchmarks.map((judged) => drawnBenchmark(judged, most));
}
function drawnBenchmark(judged, most) {
	const [base, head] = [launchesOf(judged.base), launchesOf(judged.head)];
	const counted = (launches) => launches.filter(({ excluded }) => excluded === void 0);
	return {
		base: base.map((launch) => drawnLaunch(launch, most)),
		head: head.map((launch) => drawnLaunch(launch, most)),
		rounds: drawnRounds(base, head),
		distribution: distributionOf(counted(base), counted(head))
	};
}
function launchesOf({ measurement }) {
	return measurement?.launches.slice(0, 200).filter(({ latencyNs }) => latencyNs.length > 0) ?? [];
}
function drawnLaunch(launch, most) {
	const { round, latencyNs, warmupNs, excluded, environment } = launch;
	const { throttled } = environment;
	return {
		round,
		lower: quantile(latencyNs, .25),
		middle: median(latencyNs),
		upper: quantile(latencyNs, .75),
		iterations: latencyNs.length,
		warmup: thinTimes(warmupNs, Math.max(2, Math.floor(most / 4))),
		times: thinTimes(latencyNs, most),
		warmupIterations: warmupNs.length,
		excluded: excluded?.rule ?? null,
		throttled: typeof throttled === "boolean" ? throttled : null,
		telemetry: telemetryOf(environment)
	};
}
function telemetryOf(environment) {
	const telemetry = {};
	for (const fact of Object.keys(TELEMETRY_FACTS)) {
		const value = environment[fact];
		if (typeof value === "number" && Number.isFinite(value)) telemetry[fact] = value;
	}
	return telemetry;
}
function drawnRounds(base, head) {
	return pairRounds(base, head).rounds.flatMap((round) => {
		const [before, after] = [launchValue("latency", round.base, 1), launchValue("latency", round.head, 1)];
		if (before === void 0 || after === void 0 || before <= 0) return [];
		return [{
			round: round.base.round,
			effect: after / before - 1
		}];
	});
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
	return element("tr", {
		role: "row",
		"data-metric": row.kind === "comparison" ? row.comparison.metric : void 0
	}, start, row.kind === "comparison" ? comparisonCells(row) : wholeCells(row.reason));
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
		cell("values", formatBeforeAfter(comparison.metric, evidence)),
		cell("change", spaced(element("strong", {}, formatChange(evidence.effect, tolerance.kind)), interval && element("span", { class: "figures" }, interval))),
		cell("mark-cell", intervalMark(comparison)),
		cell("evidence", `${evidenceText(evidence)}, tolerance ${formatTolerance(tolerance).replace(" ", "\xA0")}`, said.length === 0 ? void 0 : element("span", { class: "remarks" }, said.join("; ")))
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

// src/report/drawing-words.ts
/** `Base: 8 launches from 1.23 ms to 1.25 ms, median 1.24 ms. Head: …` */
function launchesWords(sides) {
	return bothSides(sides, (launches) => {
		const [least, most] = rangeOf(launches.map(({ middle }) => middle)).map((ns) => formatValue(ns, "ns"));
		const counted = launches.filter(({ excluded }) => excluded === null).map(({ middle }) => middle);
		const typical = counted.length === 0 ? "none counts" : `median ${formatValue(median(counted), "ns")}`;
		return `${count(launches.length, "launch", "launches")} from ${least} to ${most}, ${typical}`;
	});
}
/** `Head against base in 8 rounds from +1.0 % to +3.1 %; estimate and interval +2.0 % [+1.2, +2.9]; tolerance ±5 %.` */
function roundsWords(rounds, evidence, tolerance) {
	const [least, most] = rangeOf(rounds.map(({ effect }) => effect)).map((effect) => formatChange(effect, "relative"));
	const held = `estimate and interval ${formatChangeWithInterval(evidence, tolerance.kind)}`;
	return `Head against base in ${count(rounds.length, "round")} from ${least} to ${most}; ${held}; tolerance ${formatTolerance(tolerance)}.`;
}
/** `Base: 2,400 iterations, half of them from … to …, 5 % above …, the slowest …. Head: …` */
function distributionWords({ base, head }) {
	const words = ({ quantiles, iterations }) => {
		const [, , lower = 0, , upper = 0, tail = 0, , most = 0] = quantiles;
		const [from, to, slow, slowest] = [
			lower,
			upper,
			tail,
			most
		].map((ns) => formatValue(ns, "ns"));
		return `${count(iterations, "iteration")}, the middle half from ${from} to ${to}, one in twenty above ${slow}, the slowest ${slowest}`;
	};
	return [...base === null ? [] : [`Base: ${words(base)}.`], ...head === null ? [] : [`Head: ${words(head)}.`]].join(" ");
}
/** How many inferences warmed up, and which launches the device slowed down. */
function courseWords(sides) {
	return bothSides(sides, (launches) => {
		const [least, most] = rangeOf(launches.map(({ warmupIterations }) => warmupIterations));
		const warm = least === most ? `${least}` : `${least} to ${most}`;
		return `${count(launches.length, "launch", "launches")}, each after ${warm} inferences of warm-up; ${throttledWords(launches)}`;
	});
}
function throttledWords(launches) {
	const told = launches.filter(({ throttled }) => throttled !== null);
	const slowed = told.filter(({ throttled }) => throttled === true);
	if (told.length === 0) return "the device does not tell whether it throttled";
	return slowed.length === 0 ? "none throttled" : `throttled in ${slowed.length === 1 ? "round" : "rounds"} ${list(slowed.map(({ round }) => String(round)))}`;
}
/** `Temperature in °C from 51.2 to 63.` for each fact that launches tell. */
function telemetryWords({ base, head }) {
	const all = [...base, ...head];
	const [first = "", ...others] = Object.keys(TELEMETRY_FACTS).flatMap((fact) => {
		const values = all.flatMap(({ telemetry }) => telemetry[fact] ?? []);
		if (values.length === 0) return [];
		const [least = 0, most = 0] = rangeOf(values).map((value) => Number(value.toPrecision(4)));
		return [`${TELEMETRY_FACTS[fact]} ${least === most ? `is ${least}` : `from ${least} to ${most}`}`];
	});
	return `${[`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...others].join("; ")}.`;
}
function bothSides({ base, head }, words) {
	return [...base.length === 0 ? [] : [`Base: ${words(base)}.`], ...head.length === 0 ? [] : [`Head: ${words(head)}.`]].join(" ");
}
function rangeOf(values) {
	return values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
}

// src/report/html-figures-table.ts
/** The figures of a drawing as a table, folded. The first cell of each row says what the row is about. */
function figuresTable(caption, heads, rows) {
	if (rows.length === 0) return void 0;
	const body = rows.map(([first = "", ...cells]) => element("tr", {}, element("th", { scope: "row" }, first), cells.map((cell) => element("td", {}, cell))));
	return element("details", { class: "figures-table" }, element("summary", {}, "As a table"), scrollingTable(caption, {
		kind: "launches",
		caption,
		heads,
		rows: body
	}));
}

// src/report/html-sustained.ts
/** Where the sustained launches of a benchmark are drawn over time. Undefined where there are none. */
function sustainedFigure(judged, of) {
	const lines = ["base", "head"].flatMap((side) => {
		return (judged[side].measurement?.launches.slice(0, 200) ?? []).flatMap(({ round, sustained }) => sustained === void 0 ? [] : [{
			side,
			round,
			sustained
		}]);
	});
	if (lines.length === 0) return void 0;
	const words = `${lines.map(({ side, sustained }) => lineWords(side, sustained)).join("; ")}.`;
	return viewFigure({
		view: "sustained",
		of,
		caption: "Every sustained launch over time.",
		words
	}, figuresTable("The median of each window", [
		"Launch",
		"After",
		"Median",
		"Temperature",
		"Frequency",
		"Throttled"
	], lines.flatMap(({ side, round, sustained }) => sustained.windows.map((window) => [`round ${round}, ${side}`, ...windowCells(window)]))));
}
function windowCells({ atNs, medianNs, temperatureC, frequencyMhz, throttled }) {
	return [
		formatValue(atNs, "ns"),
		formatValue(medianNs, "ns"),
		temperatureC === void 0 ? "not told" : `${temperatureC} °C`,
		frequencyMhz === void 0 ? "not told" : `${Math.round(frequencyMhz)} MHz`,
		throttled === void 0 ? "not told" : throttled ? "yes" : "no"
	];
}
function lineWords(side, sustained) {
	const [first, last] = [sustained.windows[0], sustained.windows.at(-1)];
	const throttle = throttleOf(sustained);
	const throttled = throttle === void 0 ? "" : `, throttled after ${formatValue(throttle.atNs, "ns")}`;
	return `${side} from ${formatValue(first?.medianNs ?? 0, "ns")} to ${formatValue(last?.medianNs ?? 0, "ns")} in ${formatValue(spanOf(sustained), "ns")}${throttled}`;
}

// src/report/html-drawings.ts
/** How the drawings are to be read; said once, above the first. */
const DRAWINGS_SENTENCES = [
	"Every launch: each dot is the median of one launch, the first on top, its line spans the middle half of the iterations, and the tall line is the median over launches. Hollow dots do not count.",
	"Every round: each dot is a round's head against its base, the bar below is the interval of the change with the estimate as its diamond, and the grey band is the tolerance. Hollow dots came after the last look.",
	"Every iteration: how often each time was taken, launches pooled. The tall line is the median, and one in twenty lies beyond the dashed one. Verdicts come from launches and rounds, never from these.",
	"Inside the launches: a line for each launch in the order of its inferences, the warm-up on grey. Triangles are times above the axis; a full red one ends a launch in which the device throttled. Of long launches the least and the greatest time of each stretch are drawn.",
	"The device meanwhile: what it told at the end of each launch; circles are the base, diamonds the head, red where it throttled.",
	"History: each dot is a night, the grey band is the tolerance around each level, tall lines are change points, violet triangles changes of the environment, the diamond is the head of this report."
];
/** Where a benchmark's drawings go. @param index its place among the page's benchmarks. Undefined where nothing was launched. */
function drawings(judged, drawn, index) {
	if (drawn.base.length + drawn.head.length === 0) return void 0;
	const figures = [
		viewFigure({
			view: "launches",
			of: index,
			caption: "Every launch.",
			words: launchesWords(drawn)
		}),
		roundsFigure(judged, drawn, index),
		distributionFigure(drawn, index),
		viewFigure({
			view: "course",
			of: index,
			caption: "Inside the launches.",
			words: courseWords(drawn)
		}),
		telemetryFigure(drawn, index),
		sustainedFigure(judged, index)
	];
	return element("div", { class: "figures-row" }, figures);
}
function roundsFigure(judged, { rounds }, of) {
	const comparison = judged.comparisons.find(isPairedLatency);
	if (comparison === void 0 || rounds.length === 0) return void 0;
	const words = roundsWords(rounds, comparison.evidence, comparison.tolerance);
	const table = figuresTable("Head against base, round by round", [
		"Round",
		"Change of latency",
		"Counts"
	], rounds.map(({ round, effect }, order) => [
		String(round),
		formatChange(effect, "relative"),
		order < comparison.evidence.n ? "yes" : "no: after the last look"
	]));
	return viewFigure({
		view: "rounds",
		of,
		caption: "Every round, and what they amount to.",
		words
	}, table);
}
function telemetryFigure(drawn, of) {
	if (![...drawn.base, ...drawn.head].some(({ telemetry }) => Object.keys(telemetry).length > 0)) return void 0;
	return viewFigure({
		view: "telemetry",
		of,
		caption: "The device meanwhile.",
		words: telemetryWords(drawn)
	}, telemetryTable(drawn));
}
function telemetryTable({ base, head }) {
	const all = [...base.map((launch) => ({
		side: "base",
		launch
	})), ...head.map((launch) => ({
		side: "head",
		launch
	}))];
	const facts = Object.keys(TELEMETRY_FACTS).filter((fact) => all.some(({ launch }) => launch.telemetry[fact] !== void 0));
	return figuresTable("What the device told at the end of each launch", [
		"Launch",
		...facts.map((fact) => TELEMETRY_FACTS[fact]),
		"Throttled"
	], all.map(({ side, launch: { round, telemetry, throttled } }) => [
		`round ${round}, ${side}`,
		...facts.map((fact) => String(telemetry[fact] ?? "not told")),
		throttled === null ? "not told" : throttled ? "yes" : "no"
	]));
}
function distributionFigure({ distribution }, of) {
	if (distribution === null) return void 0;
	const rows = ["base", "head"].flatMap((side) => {
		const spread = distribution[side];
		return spread === null ? [] : [[side, ...spread.quantiles.map((ns) => formatValue(ns, "ns"))]];
	});
	const heads = SPREAD_SHARES.map((share) => share === 0 ? "Least" : share === 1 ? "Most" : `${share * 100} %`);
	return viewFigure({
		view: "distribution",
		of,
		caption: "Every iteration.",
		words: distributionWords(distribution)
	}, figuresTable("At most this long took so many iterations", ["Side", ...heads], rows));
}
function isPairedLatency(comparison) {
	if (comparison.metric !== "latency" || comparison.verdict === "not-measured") return false;
	return comparison.evidence.method === "paired-rounds" || comparison.evidence.method === "few-rounds";
}

// src/report/night-text.ts
/** What a series tells of one of its nights: `12.3 ms`, or that the night did not tell it. */
function nightText({ metric, values, step }, at) {
	const value = values[at] ?? null;
	return value === null ? "not told" : formatMetric(metric, value * step);
}
/** A benchmark's own sessions, oldest first. */
function sessionsOf({ sessions }, { runs }) {
	return runs.flatMap(([from, count]) => sessions.slice(from, from + count));
}

// src/report/html-history.ts
/** Where the history of a benchmark is drawn, with what moved and its newest nights. Undefined where nothing is remembered. */
function historyFigure(judged, { histories, noted, repository }, of) {
	const history = histories.benchmarks[of] ?? null;
	if (history === null || history.series.length === 0) return void 0;
	const sessions = sessionsOf(histories, history);
	return viewFigure({
		view: "history",
		of,
		caption: "History.",
		words: historyWords(judged, history, sessions)
	}, movesList(history, noted, repository), nightsTable(judged, history, sessions));
}
function historyWords({ benchmark }, { series, leftOut, isWhole, later, imported = 0, environment }, sessions) {
	const days = [sessions[0], sessions.at(-1)].map((session) => dayOf(session?.[0] ?? ""));
	const older = [
		...leftOut === 0 ? [] : [`; ${leftOut} older are remembered`],
		...isWhole ? [] : ["; a branch tells a report its newest nights alone"],
		...later === 0 ? [] : [`; ${later} newer ${later === 1 ? "one" : "ones"} measured what came after the base`]
	].join("");
	const moved = series.map(({ metric, changePoints }) => {
		return `${metricLabel(metric, benchmark)} ${changePoints.length === 0 ? "did not move" : `moved ${times(changePoints.length)}`}`;
	});
	const changed = environment.length === 0 ? "" : ` The environment changed ${times(environment.length)}.`;
	return `${imported === 0 ? "" : `${count(imported, "imported run")} and `}${count(sessions.length - imported, "night")} from ${days[0]} to ${days[1]}${older}: ${moved.join(", ")}.${changed}`;
}
const times = (n) => n === 1 ? "once" : `${n} times`;
/** What is known of each change point that is drawn. */
function movesList({ series }, noted, repository) {
	const moves = series.flatMap(({ changePoints }) => changePoints.flatMap(({ note }) => noted[note] ?? []));
	if (moves.length === 0) return void 0;
	return element("ul", { class: "moves" }, moves.map((move) => element("li", {}, moveMarkup(move, repository))));
}
function nightsTable({ benchmark }, { series }, sessions) {
	const newest = sessions.map((session, at) => ({
		session,
		at
	})).slice(-5).reverse();
	const heads = [
		"Night",
		"Commit",
		...series.map(({ metric }) => metricLabel(metric, benchmark))
	];
	const rows = newest.map(({ session: [recordedAt, commit], at }) => element("tr", {}, element("th", { scope: "row" }, dayOf(recordedAt)), element("td", {}, commit), series.map((one) => element("td", {}, nightText(one, at)))));
	const table = scrollingTable("Nights", {
		kind: "launches nights",
		caption: newest.length < sessions.length ? `The newest ${newest.length} nights` : "Every night",
		heads,
		rows
	});
	return element("details", { class: "all-nights" }, element("summary", {}, "Nights"), table);
}

// src/report/html-launches.ts
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
/** One benchmark's own part of the page: why it ran, where it is drawn, what was left out. */
function benchmarkPart({ judged, drawn, remembered, index, anchor }, open) {
	const standing = standingOf(judged);
	return element("details", {
		class: "benchmark",
		id: anchor,
		"data-benchmark": index,
		open: open ? true : void 0
	}, element("summary", {}, element("h3", {}, judged.benchmark.model), badge(standing), element("span", { class: "where" }, whereText(judged))), element("p", { class: "actions" }, element("a", {
		class: "permalink",
		href: `#${anchor}`
	}, "Link to this benchmark")), factsList(judged), drawings(judged, drawn, index), historyFigure(judged, remembered, index), topSharesTable(judged.topShares ?? []), judged.changedImages && changedImagesPart(judged.changedImages), judged.state === "new" ? valuesList(judged) : void 0, leftOut(judged), launchesTable(judged));
}
function factsList(judged) {
	const known = [
		["Result", judged.reason === void 0 ? [] : [judged.reason]],
		["Why it ran", judged.reasons.map(({ text }) => text)],
		...sideFacts(judged),
		...ownFacts(judged).map(([title, text]) => [title, [text]]),
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
	return [`${count(repetitionsOf(measurement).length, "launch", "launches")}${ending}`];
}
const ENDING_WORDS = {
	settled: "ended once the verdict was settled",
	"looks-exhausted": "ended after the last planned look",
	"budget-spent": "ended because the time budget was spent",
	interrupted: "interrupted",
	failed: "ended by a failure",
	"fixed-rounds": "in a fixed number of rounds"
};
function valuesList({ benchmark, head: { values } }) {
	if (values.length === 0) return void 0;
	return element("table", { class: "values-table" }, element("caption", {}, "Measured for the first time"), element("tbody", {}, values.map(({ metric, value }) => element("tr", {}, element("th", { scope: "row" }, metricLabel(metric, benchmark)), element("td", {}, formatMetric(metric, value))))));
}

// src/report/page-data.ts
/** What the page's script reads, by name: `report` is what `report.json` holds, `drawn` and `history` are what its benchmarks are drawn from. */
function pageData(judgement, drawn, { sessions, benchmarks }) {
	return {
		report: JSON.stringify(reportDocument(judgement)),
		drawn: lines(drawn),
		history: `{"sessions":${JSON.stringify(sessions)},"benchmarks":${lines(benchmarks)}}`
	};
}
/** A JSON array with a line for each of its elements. */
function lines(all) {
	return `[\n${all.map((one) => JSON.stringify(one)).join(",\n")}\n]`;
}

// src/report/series-history.ts
/** Values of all histories of one report together; where there are more, each history loses its oldest nights. */
const MOST_VALUES = 1e6;
/** The histories of judged benchmarks, of their metrics that gate and of those that moved. */
function drawnHistories(benchmarks, histories) {
	const metrics = benchmarks.map((judged) => metricsOf(judged, histories.get(judged.id) ?? NOTHING));
	const series = metrics.reduce((sum, { length }) => sum + length, 0);
	const most = Math.floor(MOST_VALUES / Math.max(1, series));
	const table = new SessionTable();
	const drawn = benchmarks.map((judged, index) => {
		const { sessions: all, isWhole, later = 0, changePoints, imported: ids } = histories.get(judged.id) ?? NOTHING;
		const sessions = all.slice(-most);
		if (sessions.length === 0) return null;
		const kept = {
			sessions,
			isWhole,
			changePoints
		};
		const places = new Map(sessions.map(({ session }, at) => [session, at]));
		const imported = sessions.filter(({ session }) => ids?.has(session) === true).length;
		return {
			runs: table.runsOf(sessions),
			leftOut: all.length - sessions.length,
			isWhole,
			later,
			...imported > 0 && { imported },
			series: (metrics[index] ?? []).map((metric) => drawnSeries(metric, judged, kept, places)),
			environment: environmentChanges(sessions)
		};
	});
	return {
		sessions: table.sessions,
		benchmarks: drawn
	};
}
const NOTHING = {
	sessions: [],
	isWhole: true,
	changePoints: []
};
/** Benchmarks of one device share its sessions, so each is written once. */
var SessionTable = class {
	sessions = [];
	#places = /* @__PURE__ */ new Map();
	runsOf(sessions) {
		const runs = [];
		for (const session of sessions) {
			const place = this.#placeOf(session);
			const last = runs.at(-1);
			if (last !== void 0 && last[0] + last[1] === place) last[1]++;
			else runs.push([place, 1]);
		}
		return runs;
	}
	#placeOf({ session, recordedAt, commit }) {
		const known = this.#places.get(session);
		if (known !== void 0) return known;
		const place = this.sessions.push([recordedAt.slice(0, 16), shortCommit(commit)]) - 1;
		this.#places.set(session, place);
		return place;
	}
};
function metricsOf(judged, { sessions, changePoints }) {
	const gating = judged.comparisons.filter((comparison) => comparison.gating).map(({ metric }) => metric);
	const watched = gating.length > 0 ? gating : Object.values(METRICS).filter(({ gates }) => gates).map(({ name }) => name);
	return [.../* @__PURE__ */ new Set([...watched, ...changePoints.map(({ metric }) => metric)])].filter((metric) => sessions.some(({ values }) => values[metric] !== void 0));
}
function drawnSeries(metric, judged, { sessions, changePoints }, places) {
	const comparison = judged.comparisons.find((one) => one.metric === metric);
	const compared = comparison?.verdict === "not-measured" ? void 0 : comparison;
	const now = judged.head.values.find((value) => value.metric === metric)?.value;
	const told = sessions.map((session) => session.values[metric]);
	const step = stepOf(told);
	return {
		metric,
		step,
		tolerance: compared?.tolerance ?? METRICS[metric].tolerance,
		values: told.map((value) => isTold(value) ? Math.round(value / step) : null),
		changePoints: changePoints.flatMap((change, note) => change.metric === metric ? drawnChange(change, note, places) : []),
		base: compared?.evidence.base ?? null,
		head: compared?.evidence.head ?? now ?? null
	};
}
/** None where the sessions that it lies between are too old to be among those shown. */
function drawnChange(change, note, places) {
	const { kind = "step", firstAfter, lastBefore, direction, effect, returned } = change;
	const [at, last] = [places.get(firstAfter.session), places.get(lastBefore.session)];
	if (at === void 0 || last === void 0) return [];
	const back = returned === void 0 ? null : places.get(returned.session) ?? null;
	return [{
		note,
		kind,
		at,
		lastBefore: last,
		direction,
		effect,
		cause: causeWord(change) ?? null,
		returned: back
	}];
}
function environmentChanges(sessions) {
	return sessions.flatMap(({ conditions }, at) => {
		const before = sessions[at - 1]?.conditions;
		if (before === void 0 || conditions === void 0) return [];
		const differing = differingConditions(before, conditions);
		return differing.length === 0 ? [] : [{
			at,
			differing
		}];
	});
}
const isTold = (value) => value !== void 0 && Number.isFinite(value);
/** A power of ten, in whose steps the greatest value has five digits. */
function stepOf(values) {
	const greatest = values.filter(isTold).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return greatest === 0 ? 1 : 10 ** (Math.floor(Math.log10(greatest)) - 4);
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
* The report as one HTML file: the answer first, what changed, every benchmark, every comparison, and what stands behind
* them. It loads nothing, tells all its figures without its script too, and the same judgement gives the same bytes.
*/
function renderHtml(judgement, { script, history = /* @__PURE__ */ new Map(), repository }) {
	const rows = rowsOf(judgement);
	const anchors = anchorsOf(judgement.benchmarks);
	const drawn = drawnBenchmarks(judgement.benchmarks);
	const histories = drawnHistories(judgement.benchmarks, history);
	const fleet = fleetOfJudgement(judgement);
	const parts = [...anchors].flatMap(([judged, anchor], index) => {
		const one = drawn[index];
		const remembered = {
			histories,
			noted: history.get(judged.id)?.changePoints ?? [],
			repository
		};
		return one === void 0 ? [] : [{
			judged,
			drawn: one,
			remembered,
			index,
			anchor
		}];
	});
	const sections = [
		changedSection(rows, anchors),
		benchmarksSection(parts),
		comparisonsSection(rows, anchors),
		fleet && fleetSection(fleet, linksTo(anchors)),
		...backgroundSections(judgement)
	].filter((section) => section !== void 0);
	const { text } = headline(judgement);
	const data = {
		...pageData(judgement, drawn, histories),
		...fleet && fleetData(fleet)
	};
	return page({
		title: `edgebench: ${text}`,
		style: fleet && "\n:root {\n  --kind-0: #0b5cad; --kind-1: #b34700; --kind-2: #1a7232; --kind-3: #a3246f; --kind-4: #6a3fa0; --kind-5: #00707a;\n  --kind-6: #8a6100; --kind-7: #b3261e;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --kind-0: #7db8f5; --kind-1: #ff9d4d; --kind-2: #7dd391; --kind-3: #f291c8; --kind-4: #c7a6f2; --kind-5: #5fcfd9;\n    --kind-6: #e0bd6a; --kind-7: #ff9088;\n  }\n}\n.fleet-part > h3 { display: block; margin: 1.8rem 0 0.7rem; font-size: 1.1rem; }\n.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0.8rem; margin-bottom: 1.4rem; }\n.cards > li { margin: 0; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }\n.cards .overline { color: var(--muted); }\n.cards .who { font-weight: 600; margin-bottom: 0.3rem; }\n.caveats { margin-top: 0.5rem; font-size: 0.875rem; color: var(--muted); }\n.winners .scrolling + .scrolling, .winners div + .scrolling { margin-top: 1.4rem; }\n.front { margin-top: 0.5rem; font-size: 0.9rem; }\n.front > summary { color: var(--link); width: fit-content; }\n.fleet-table { font-size: 0.9rem; }\n.fleet-table th, .fleet-table td { min-width: 7.5rem; }\n.fleet-table th[scope=\"row\"] { min-width: 13rem; font-weight: 600; }\n.fleet-table td { font-variant-numeric: tabular-nums; overflow-wrap: normal; }\n.fleet-table .remarks { display: block; font-weight: 400; }\n.fleet-table .where { font-weight: 400; }\n.fleet-table tr:target { background: var(--raised); outline: 2px solid var(--link); outline-offset: -2px; }\n.regressed { --tone: var(--red); --soft: var(--red-soft); }\n.stale { --tone: var(--amber); --soft: var(--amber-soft); }\n.young { --tone: var(--blue); --soft: var(--blue-soft); }\n.stable { --tone: var(--green); --soft: var(--green-soft); }\n.scrolling { max-width: 100%; }\n.drawing.control { min-height: 0; margin-top: 1.2rem; }\n[data-view^=\"fleet\"] .drawing { overflow: hidden; padding-bottom: 3px; }\n.fleet-filter label { max-width: 100%; display: inline-flex; gap: 0.5rem; align-items: baseline; flex-wrap: wrap; color: var(--text); }\n.fleet-filter select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: 6px; padding: 0.25rem 0.5rem; min-width: 0; max-width: 100%; }\n.kinds { list-style: none; padding: 0; margin: 0.4rem 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.875rem; color: var(--muted); }\n.kinds li { margin: 0; display: inline-flex; gap: 0.4rem; align-items: center; overflow-wrap: anywhere; }\n.kinds svg { flex: none; }\n@media (max-width: 46rem) {\n  .fleet-table th[scope=\"row\"] { min-width: 9rem; }\n  .fleet-table th, .fleet-table td { min-width: 6.5rem; }\n  .winners td:has(.remarks, a) { min-width: 12rem; }\n  .entries, .entries tbody, .entries caption { display: block; }\n  .entries thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  .entries tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem 0.8rem; padding: 0.8rem 0; border-top: 1px solid var(--line); }\n  .entries th, .entries th[scope=\"row\"], .entries td { display: block; border: 0; padding: 0; min-width: 0; }\n  .entries th[scope=\"row\"] { grid-column: 1 / -1; }\n  .entries td::before { content: attr(data-head); display: block; font-size: 0.85rem; color: var(--muted); }\n}\n",
		script,
		data
	}, element("a", {
		class: "skip",
		href: "#main"
	}, "Skip to what changed"), pageHeader(judgement, sections), element("main", { id: "main" }, sections.map(sectionMarkup)), element("footer", {}, element("p", {}, `edgebench, ${sidesText(judgement)}`)));
}
/** In a report an entry's place is its benchmark's own part. */
function linksTo(anchors) {
	const known = new Map([...anchors].map(([{ id }, anchor]) => [id, anchor]));
	return {
		href: ({ id }) => `#${known.get(id) ?? "benchmarks"}`,
		rowId: () => void 0
	};
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
function benchmarksSection(parts) {
	if (parts.length === 0) return void 0;
	const nothingCompared = parts.every(({ judged }) => judged.state === "new" || judged.state === "removed");
	const isOpen = ({ index, judged }) => index < MOST_OPEN && (nothingCompared || needsPerson(judged));
	const legend = element("details", { class: "legend" }, element("summary", {}, "How to read the drawings"), DRAWINGS_SENTENCES.map((sentence) => element("p", {}, sentence)));
	return {
		id: "benchmarks",
		title: "Benchmarks",
		body: element("div", {}, legend, parts.map((part) => benchmarkPart(part, isOpen(part))))
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

// src/report/summary.ts
/** GitHub refuses a step's summary beyond 1 MiB. */
const SUMMARY_LIMIT = 1048576;
/** The job summary: the same telling as the comment, with room for far more of it. Markdown. */
function renderSummary(judgement, limit = SUMMARY_LIMIT) {
	return `# edgebench\n\n${retell(judgement, {
		limit: limit - 16,
		links: {},
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
			for (const point of onePerSession(points).slice(-30)) sessions.push({
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
	const changes = sessionsOfChanges(all);
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

// src/trend/imported-sessions.ts
/** Stands for a commit that is not told, as in imports. */
const UNKNOWN_COMMIT = "0".repeat(40);
/**
* The values that whoever imported them says are of benchmarks of ours, by the benchmark's id, oldest first: to be drawn before
* the nights, under the condition that another tool measured. Only times and rates are metrics here.
*/
function importedSessions(histories) {
	const sessions = /* @__PURE__ */ new Map();
	for (const { source, suite, runs, names } of histories) {
		const benchmarks = new Map(names.map(({ name, benchmark }) => [name, benchmark]));
		for (const { at, commit, values } of runs) for (const { name, unit, value } of values) {
			const [id, measure] = [benchmarks.get(name), measureOf(unit)];
			if (id === void 0 || measure === void 0 || value <= 0) continue;
			const session = {
				session: sha256Hex([
					source,
					suite,
					name,
					at,
					commit
				].join("\0")).slice(0, 32),
				commit: commit ?? UNKNOWN_COMMIT,
				recordedAt: at,
				values: { [measure.metric]: value * measure.size },
				conditions: { tool: source }
			};
			const of = sessions.get(id);
			if (of === void 0) sessions.set(id, [session]);
			else of.push(session);
		}
	}
	for (const of of sessions.values()) of.sort((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt));
	return sessions;
}

// src/commands/report-history.ts
/**
* What a store remembers of the benchmarks of a judgement, by id, for the report to draw: their nights, what another tool recorded
* of them before where an import said so, and where their levels moved. Nights after the last one that measured the base are left out
* and counted: they measured what the head does not have.
*/
async function readSeriesHistory({ base, benchmarks }, store) {
	const noted = groupBy(latestNotes(await store.changepoints()), ({ benchmark }) => benchmarkId(benchmark));
	const imported = importedSessions(await store.imported());
	const history = /* @__PURE__ */ new Map();
	for (const [device, judged] of groupBy(benchmarks, ({ benchmark }) => benchmark.device)) {
		const nights = await nightsAtHand(store, device);
		for (const { id } of judged) {
			const before = imported.get(id) ?? [];
			const all = (nights.get(id)?.points ?? []).map(summaryOf);
			const until = all.findLastIndex(({ commit }) => commit === base);
			const own = until < 0 ? all : all.slice(0, until + 1);
			const sessions = [...before, ...own].sort(byTime);
			if (sessions.length > 0) history.set(id, {
				sessions,
				isWhole: store.isAtHand,
				later: all.length - own.length,
				changePoints: noted.get(id) ?? [],
				...before.length > 0 && { imported: new Set(before.map(({ session }) => session)) }
			});
		}
	}
	return history;
}
const byTime = (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt);

// src/commands/report.ts
/** What `writeReport` writes, and what the artifact of a report holds. */
const REPORT_FILES = [
	"comment.md",
	"summary.md",
	"report.html",
	"report.json",
	"junit.xml"
];
/**
* Judges results against the plan and writes the report; the exit code says whether the gate failed or something was not measured.
*
* @throws UserError for a plan, result or store that cannot be read; a result that is absent only makes its benchmarks
*   not measured.
*/
async function report(options, context) {
	const plan = await readPlan(context, resolve(context.cwd, options.plan));
	const results = await readResults(context, resolve(context.cwd, options.results));
	const store = options.store === void 0 ? void 0 : await openStore(options.store, context);
	if (store?.isAtHand === false) context.progress.line(NEWEST_ALONE);
	const judgement = await judgeResults(plan, { results }, store);
	await writeReport(judgement, store, options.out, context);
	context.out(options.json ? renderJson(judgement) : judgementTable(judgement, context));
	context.progress.line(`The report is in ${shown(context, join(resolve(context.cwd, options.out), "report.html"))}.`);
	return judgementExitCode(judgement);
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
/** Writes every rendering of a judgement into a folder, as REPORT_FILES. The store tells the histories that the report draws. */
async function writeReport(judgement, store, out, context) {
	const history = store === void 0 ? /* @__PURE__ */ new Map() : await readSeriesHistory(judgement, store);
	const links = reportLinks(context.env);
	const { pageScript } = await import("./page-script.js");
	const contents = {
		"comment.md": renderComment(judgement, { links }),
		"summary.md": renderSummary(judgement),
		"report.html": renderHtml(judgement, {
			script: await pageScript(),
			history,
			repository: links.repository
		}),
		"report.json": renderJson(judgement),
		"junit.xml": renderJunit(judgement)
	};
	for (const name of REPORT_FILES) await writeOutput(context, join(resolve(context.cwd, out), name), contents[name]);
}

export { SUMMARY_LIMIT as a, isWorse as c, writeReport as i, readCommentState as l, judgeResults as n, renderSummary as o, report as r, renderComment as s, REPORT_FILES as t, stateAfter as u };