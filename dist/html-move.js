import { T as sha256Hex, n as formatValue, t as UNITS } from "./unit.js";
import { n as changePointKey } from "./store.js";
import { _ as record, c as array, f as int, m as number, p as literal, s as _enum, u as boolean, v as strictObject, y as string } from "./schemas.js";
import { A as METRICS, E as benchmarkSchema, T as benchmarkId, d as commitSchema, j as METRIC_NAMES, l as accuracySchema, m as instantSchema, n as MODES, w as SCENARIOS, y as sha256Schema } from "./result.js";
import { i as conditionsSchema } from "./comparability.js";
import { x as spentTogether } from "./launch-values.js";
import { r as markdown, t as clip } from "./escape.js";
import { c as formatSize, d as plainShare, t as count, u as list } from "./figures.js";
import { f as runtimeWord, n as MODE_WORDS, p as scenarioWords, t as METHOD_WORDS, u as parametersText } from "./words.js";
import { t as findingSentence } from "./refusals.js";
import { n as shortCommit, t as dayOf } from "./short.js";
import { n as bridgeText, r as bridged, t as BRIDGE_SENTENCE } from "./bridge-text.js";
import { c as WITHIN, n as daysBehind, s as WINNER_KINDS, t as FLEET_STANDINGS } from "./fleet-entry.js";
import { i as spaced, r as element } from "./html-page.js";
import { a as sizeText, f as circumstances, h as headlineText, i as returnedParts, n as moreThan, o as suspectsParts, p as evidenceSentences, r as movedText, t as commitText } from "./move-story.js";

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
/** Facts that are of one benchmark: how far its times are from what the device can do, and the noise beside its launches. */
const OF_BENCHMARK = {
	"share-of-peak": "Share of peak",
	"sentinel-noise": "Noise of the sentinel"
};
/** What of its environment is of a benchmark alone: a title and what it says. */
function ownFacts({ environment }) {
	return Object.entries(OF_BENCHMARK).flatMap(([fact, title]) => {
		const value = environment[fact];
		return value === void 0 ? [] : [[title, factText(fact, value)]];
	});
}
/** Facts of each device while it measured: every value that was seen, by device and name, in a stable order. */
function environments(judgement) {
	const devices = /* @__PURE__ */ new Map();
	for (const { benchmark, environment } of judgement.benchmarks) {
		const facts = devices.get(benchmark.device) ?? /* @__PURE__ */ new Map();
		devices.set(benchmark.device, facts);
		for (const [fact, value] of Object.entries(environment)) if (!Object.hasOwn(OF_BENCHMARK, fact)) facts.set(fact, (facts.get(fact) ?? /* @__PURE__ */ new Set()).add(factText(fact, value)));
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
/** `head abc1234567 against base def8901234`, each commit as `tell` tells it. */
function sidesText({ head, base }, tell = shortCommit) {
	return base === null ? `head ${tell(head)}` : `head ${tell(head)} against base ${tell(base)}`;
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

// src/report/links.ts
const ADDRESS = /^https?:\/\/[A-Za-z0-9][A-Za-z0-9._~:/?#%&=+,;-]{0,500}$/;
/** Where the whole report is, as Markdown; undefined where nothing is known that is an address. */
function reportLink({ report, run }) {
	const toReport = link("Full report", report);
	if (toReport === void 0) return link("Run with the full report", run);
	const toRun = link("run", run);
	return toRun === void 0 ? toReport : `${toReport} · ${toRun}`;
}
/** `head 9e1b7c44d2 against base 0f3c1d9a7b` as Markdown, each commit a link where the repository is known. */
function sidesLinks(judgement, { repository }) {
	return sidesText(judgement, (commit) => {
		const short = markdown(shortCommit(commit));
		return link(short, commitAddress(repository, commit)) ?? short;
	});
}
/** Where a commit is shown; undefined where the repository is not known, or it is none. */
function commitAddress(repository, commit) {
	const address = `${repository}/commit/${commit}`;
	return /^[0-9a-f]{40}$/.test(commit) && ADDRESS.test(address) ? address : void 0;
}
function link(text, address) {
	return address !== void 0 && ADDRESS.test(address) ? `[${text}](${address})` : void 0;
}

// src/report/anchor.ts
const LONGEST_NAME = 40;
/** What the parts of a page are called in links; no two are called the same. */
function anchorsOf(benchmarks) {
	const times = /* @__PURE__ */ new Map();
	return new Map(benchmarks.map((judged) => {
		const anchor = anchorOf(judged);
		const before = times.get(anchor) ?? 0;
		times.set(anchor, before + 1);
		return [judged, before === 0 ? anchor : `${anchor}-${before + 1}`];
	}));
}
/**
* What a benchmark's part of a page is called in links: the same in every report, so that a link says something in the next
* one as well. Names are foreign, and what their letters do not tell apart the digest of the id does.
*/
function anchorOf({ id, benchmark }) {
	const name = `${benchmark.model}-${benchmark.device}`.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST_NAME).replace(/^-|-$/g, "");
	return [
		"benchmark",
		...name === "" ? [] : [name],
		sha256Hex(id).slice(0, 8)
	].join("-");
}

// src/report/fleet-words.ts
/** `resnet50 on rpi3, TensorFlow Lite, int8, batch 1, 4 threads`. Holds foreign names. */
function entryName({ benchmark }) {
	return `${benchmark.model} on ${benchmark.device}, ${howText(benchmark)}`;
}
/** `TensorFlow Lite, int8, batch 1, 4 threads`. */
const howText = (benchmark) => `${runtimeWord(benchmark)}, ${parametersText(benchmark)}`;
const STANDING_TEXTS = {
	regressed: "regressed",
	stale: "stale",
	young: "new",
	stable: "stable"
};
/** How many stand where, worst first. */
const standingCounts = (entries) => FLEET_STANDINGS.map((one) => [one, entries.filter(({ history }) => history?.standing === one).length]);
/** What each standing means, for a legend. */
const STANDINGS_SENTENCE = `Regressed: a level moved for the worse and has not returned. Stale: not measured for more than ${7} days while others were. New: too few nights for a move to be seen. Stable: none of these.`;
/** `12.1 ms to 12.6 ms`, an interval in the value's own unit; undefined where there is none. */
function intervalText({ interval }, unit) {
	return interval && `${formatValue(interval.lower, unit)} to ${formatValue(interval.upper, unit)}`;
}
/** What an estimate's interval rests on: `10 sessions`, `3 launches of one session`, `1 session, so no interval`. */
function basisText({ between, n, interval }) {
	const noun = between === "sessions" ? "session" : between === "launches" ? "launch" : "image";
	const counted = count(n, noun, noun === "launch" ? "launches" : void 0);
	if (interval === void 0) return `${counted}, so no interval`;
	return between === "launches" ? `${counted} of one session` : counted;
}
/** `imagenetv2, 10,000 images`. */
function imagesText({ name, count: images }) {
	return `${name}, ${count(images, "image").replace(/\B(?=(\d{3})+(?!\d))/g, ",")}`;
}
/** `one input at a time`, `batches of 8`, `offline, batches of 8`. */
function workText({ scenario, batch }) {
	const size = batch === 1 ? "one input at a time" : `batches of ${batch}`;
	return scenario === "single-stream" ? size : `${scenario}, ${size}`;
}
/** `57 benchmarks, one input at a time, on imagenetv2, 10,000 images`. */
function fieldTitle({ work, images, members }) {
	return `${count(members.length, "benchmark")}, ${workText(work)}, on ${imagesText(images)}`;
}
const WINNER_TITLES = {
	"fastest-within": `Fastest within ${count(Number(plainShare(WITHIN)), "point")} of the best top-1`,
	"most-accurate": "Most accurate",
	"best-trade-off": "Best trade-off",
	fastest: "Fastest"
};
const winnerTitle = ({ kind }) => WINNER_TITLES[kind];
const entriesById = ({ entries }) => new Map(entries.map((entry) => [entry.id, entry]));
/** Why somebody wins, in a sentence; holds foreign names. */
function winnerReason(winner, entries) {
	const entry = entries.get(winner.id);
	const latency = entry?.latency === void 0 ? "?" : formatValue(entry.latency.value, "ns");
	const top1 = entry?.accuracy === void 0 ? void 0 : formatValue(entry.accuracy.top1.value, "share");
	return `${top1 === void 0 ? latency : `${latency} at ${top1} top-1`}${winner.kind === "most-accurate" && winner.close.length > 0 ? `, the fastest of ${winner.close.length + 1} that are not told apart in accuracy` : ""}${againstNext(winner, entries)}.`;
}
function againstNext({ kind, next }, entries) {
	const other = next && entries.get(next.id);
	if (next === void 0 || other === void 0) return kind === "most-accurate" ? "; nobody is clearly behind" : ", alone in the running";
	const name = entryName(other);
	switch (kind) {
		case "fastest":
		case "fastest-within": return `, ${next.by.toFixed(2)} times as fast as the next, ${name}`;
		case "most-accurate": return `, ${formatSize(next.by, "points")} ahead of the first that is clearly behind, ${name}`;
		case "best-trade-off": return `: time times errors is the least; the next, ${name}, has ${next.by.toFixed(2)} times as much`;
	}
}
/** Few enough names for a sentence. */
const MOST_NAMED = 3;
/** What must be said beside a winner; none where nothing must. Holds foreign names. */
function winnerCaveats({ kind, id, close }, entries, asOf) {
	const entry = entries.get(id);
	if (entry === void 0) return [];
	const named = close.slice(0, MOST_NAMED).flatMap((other) => entries.get(other) ?? []);
	const more = close.length - named.length;
	const others = [...named.map(entryName), ...more > 0 ? [count(more, "other")] : []];
	const tells = kind === "most-accurate" ? "in accuracy" : "in time";
	return [...others.length === 0 ? [] : [`Not told apart from it ${tells}: ${list(others)}.`], ...entryCaveats(entry, asOf)];
}
/** What must be said of an entry that takes part in a field. */
function entryCaveats(entry, asOf) {
	const { latency, accuracy, history, measuredAt, headUntold } = entry;
	const behind = daysBehind(measuredAt, asOf);
	return [
		...history?.standing === "regressed" ? ["One of its levels moved for the worse and has not returned."] : [],
		...headUntold === true ? ["Its last session tells of an older commit: the newer one failed, or was not measured."] : [],
		...behind > 7 ? [`It was measured ${count(behind, "day")} before the newest.`] : [],
		...latency !== void 0 && latency.interval === void 0 ? ["Nothing is known of how much its time varies."] : [],
		...latency?.interval !== void 0 && latency.between === "launches" && history !== void 0 ? ["Its time is that of one session, so its interval knows nothing of other days."] : [],
		...accuracy?.classes?.insisted === true && accuracy.classes.seen < accuracy.classes.of ? [`Its images are of ${accuracy.classes.seen} of the ${accuracy.classes.of} classes that it knows.`] : []
	];
}

// src/report/fleet-badges.ts
const BADGES_FOLDER = "badges";
const FLEET_BADGE = `${BADGES_FOLDER}/fleet.json`;
/** File systems take 255 bytes; what is longer is cut, and told from others by a digest. */
const MOST_BYTES = 200;
const COLORS = {
	regressed: "red",
	stale: "lightgrey",
	young: "blue",
	stable: "brightgreen"
};
/** Every badge by its path: one for the fleet, and those of each benchmark. */
function renderBadges({ entries }) {
	const each = entries.flatMap((entry) => badgesOf(entry).map(({ metric, badge }) => [badgePath(entry.benchmark, metric), encode(badge)]));
	return new Map([[FLEET_BADGE, encode(fleetBadge(entries))], ...each]);
}
/** What a badge says whose benchmark is not in the fleet any more: who shows it learns that its number is of the past. */
const RETIRED_BADGE = encode({
	schemaVersion: 1,
	label: "edgebench",
	message: "no longer measured",
	color: "lightgrey"
});
function encode(badge) {
	return `${JSON.stringify(badge)}\n`;
}
/** `12 stable, 1 regressed`. Red where anything regressed. */
function fleetBadge(entries) {
	const counts = standingCounts(entries).filter(([, count]) => count > 0);
	const ranked = counts.toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
	const worst = FLEET_STANDINGS.find((standing) => counts.some(([one]) => one === standing));
	return {
		schemaVersion: 1,
		label: "edgebench",
		message: ranked.map(([standing, count]) => `${count} ${STANDING_TEXTS[standing]}`).join(", "),
		color: COLORS[worst ?? "young"]
	};
}
const ORDER = [
	"stable",
	"regressed",
	"young",
	"stale"
];
/**
* The badges of a benchmark, by this rule: its latency, or where its scenario has none its throughput; and its top-1 where
* it was scored. The colour is its standing's, of whatever metric.
*/
function badgesOf(entry) {
	const { latency, framesPerSecond, accuracy } = entry;
	const timed = latency !== void 0 ? [of(entry, "latency", timeWord(entry.benchmark), formatValue(latency.value, "ns"))] : framesPerSecond !== void 0 ? [of(entry, "throughput", "throughput", formatValue(framesPerSecond.value, "per-second"))] : [];
	const scored = accuracy === void 0 ? [] : [of(entry, "top-1", "top-1", formatValue(accuracy.top1.value, "share"))];
	return [...timed, ...scored];
}
function timeWord(benchmark) {
	return [...scenarioWords(benchmark), "latency"].join(" ");
}
function of({ benchmark, doubts, history }, metric, what, value) {
	const [doubt] = doubts;
	return {
		metric,
		badge: {
			schemaVersion: 1,
			label: `${clip(benchmark.model, 40)} on ${clip(benchmark.device, 40)}, ${what}`,
			message: doubt === void 0 ? value : `${value} (${doubt.kind})`,
			color: doubt === void 0 ? COLORS[history?.standing ?? "young"] : "orange"
		}
	};
}
/**
* Where a badge is: `badges/resnet50~rpi3~tflite~int8~batch-1~threads-4~latency.json`. Of names every byte outside
* `[a-z0-9._-]` is `%xx`; in an address each `%` is `%25`.
*/
function badgePath(benchmark, metric) {
	const { model, device, runtime, parameters, scenario } = benchmark;
	const { precision, batch, threads, delegate } = parameters;
	const parts = [
		model,
		device,
		runtime,
		precision,
		`batch-${batch}`,
		`threads-${threads}`
	];
	if (delegate !== void 0) parts.push(`delegate-${delegate}`);
	if (scenario !== "single-stream") parts.push(scenario);
	const name = [...parts, metric].map(encodeName).join("~");
	if (name.length <= MOST_BYTES) return `${BADGES_FOLDER}/${name}.json`;
	const start = name.slice(0, 160).replace(/%.?$/, "");
	return `${BADGES_FOLDER}/${start}~~${sha256Hex(benchmarkId(benchmark)).slice(0, 16)}~${metric}.json`;
}
function encodeName(name) {
	return [...new TextEncoder().encode(name)].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
	}).join("");
}

// src/report/latest-document.ts
const LATEST_SCHEMA = "edgebench/latest@1";
/**
* The shape of the published `latest.json`: how every benchmark stands, in base units (nanoseconds, inputs per second, shares
* of 1), and what may be said between them. Every key is always there; `null` says that there is nothing to say.
*/
const id = string().meta({ description: "stable identity: model/device/runtime/precision/batch/threads" });
const estimateSchema = strictObject({
	value: number(),
	interval: strictObject({
		lower: number(),
		upper: number()
	}).nullable().meta({ description: "at 95 %; null where nothing is known of how much the value varies" }),
	between: _enum([
		"sessions",
		"launches",
		"images"
	]).meta({ description: "what the interval is between" }),
	n: int().min(0).meta({ description: "sessions, launches or images behind the value" })
});
const imagesSchema = strictObject({
	name: string(),
	sha256: sha256Schema.nullable().meta({ description: "of images and labels; null where it is not told" }),
	count: int().min(1),
	seed: int().min(0).nullable().meta({ description: "from which the images were drawn" })
});
const benchmarkLatestSchema = strictObject({
	id,
	benchmark: benchmarkSchema,
	measuredAt: instantSchema,
	daysBehind: int().min(0).meta({ description: "whole days between this measurement and the newest of all" }),
	commit: commitSchema,
	headUntold: boolean().meta({ description: "the newest session tells only of the base of a change" }),
	model: sha256Schema.nullable().meta({ description: "of the model's file" }),
	standing: _enum(FLEET_STANDINGS).nullable().meta({ description: "null where there is no history" }),
	sessions: int().min(0).meta({ description: "recorded sessions that were looked at, the newest 30 at most" }),
	latency: estimateSchema.nullable().meta({ description: "nanoseconds per iteration" }),
	framesPerSecond: estimateSchema.nullable().meta({ description: "inputs per second of timed inference" }),
	accuracy: strictObject({
		images: imagesSchema,
		preprocessing: strictObject({
			name: string(),
			sha256: sha256Schema
		}).nullable(),
		labels: accuracySchema.shape.labels.unwrap().nullable(),
		classes: accuracySchema.shape.classes.unwrap().nullable(),
		top1: estimateSchema,
		top5: estimateSchema.nullable()
	}).nullable(),
	values: array(strictObject({
		metric: _enum(METRIC_NAMES),
		unit: _enum(UNITS),
		value: number()
	})).meta({ description: "of the newest session" }),
	conditions: conditionsSchema.meta({ description: "under which the newest session measured" }),
	doubts: array(strictObject({
		kind: _enum([
			"emulated",
			"imported",
			"implausible"
		]),
		why: string()
	})).meta({ description: "why it wins nothing and is on no front" }),
	badges: array(strictObject({
		metric: _enum(METRIC_NAMES),
		path: string()
	})).meta({ description: "paths beside this file; percent-encode them in an address" })
});
const workSchema = strictObject({
	scenario: _enum(SCENARIOS),
	batch: int().min(1)
});
const winnerSchema = strictObject({
	kind: _enum(WINNER_KINDS),
	id,
	next: strictObject({
		id,
		by: number()
	}).nullable().meta({ description: "the one after it: times as long, points of top-1 behind, or the ratio of time times errors" }),
	close: array(id).meta({ description: "others that the intervals do not tell apart from it" })
});
const standingsSchema = strictObject({
	front: array(id).meta({ description: "the Pareto front of time and top-1 under uncertainty, fastest first" }),
	winners: array(winnerSchema)
});
const changeSchema = strictObject({
	id,
	metric: _enum(METRIC_NAMES),
	unit: _enum(UNITS),
	direction: _enum(["worse", "better"]),
	before: number(),
	after: number(),
	effect: number().meta({ description: "after/before - 1, or after - before of shares" }),
	lastBefore: strictObject({
		commit: commitSchema,
		at: instantSchema
	}),
	firstAfter: strictObject({
		commit: commitSchema,
		at: instantSchema
	}),
	returned: strictObject({
		commit: commitSchema,
		at: instantSchema
	}).nullable()
});
const latestSchema = strictObject({
	schema: literal(LATEST_SCHEMA),
	asOf: instantSchema.meta({ description: "when the newest measurement was recorded" }),
	counts: record(_enum(FLEET_STANDINGS), int().min(0)).meta({ description: "benchmarks by where they stand" }),
	benchmarks: array(benchmarkLatestSchema).meta({ description: "by id" }),
	fields: array(strictObject({
		work: workSchema,
		images: imagesSchema,
		members: array(id),
		overall: standingsSchema,
		devices: array(standingsSchema.extend({ device: string() }))
	})).meta({ description: "benchmarks of the same work and the same images, which alone are held against each other" }),
	fastest: array(strictObject({
		model: string(),
		work: workSchema,
		winner: winnerSchema
	})).meta({ description: "where each model is fastest, whatever its accuracy there" }),
	leftOut: array(strictObject({
		id,
		why: string()
	})).meta({ description: "benchmarks of no field" }),
	changes: array(changeSchema).meta({ description: "levels that moved, newest first, at most 100" })
});

// src/report/newest-changes.ts
/** Older ones are in the store. */
const MOST_CHANGES = 100;
/** The change points that are told, newest note first, in one order for all readers. @param changes the last word on each. */
function newestChanges(changes) {
	return changes.toSorted((a, b) => Date.parse(b.notedAt) - Date.parse(a.notedAt) || (changePointKey(a) < changePointKey(b) ? -1 : 1)).slice(0, MOST_CHANGES);
}

// src/report/latest-json.ts
/** How the fleet stands, for programs: `latest.json`. The same fleet gives the same bytes. */
function renderLatest(fleet, changes) {
	return `${JSON.stringify(latestDocument(fleet, changes), void 0, 1)}\n`;
}
/** What `latest.json` holds. */
function latestDocument(fleet, changes) {
	return {
		schema: LATEST_SCHEMA,
		asOf: fleet.asOf,
		counts: Object.fromEntries(standingCounts(fleet.entries)),
		benchmarks: fleet.entries.map((entry) => benchmarkLatest(entry, fleet.asOf)),
		fields: fleet.fields.map(fieldDocument),
		fastest: fleet.fastest.map(({ model, work, winner }) => ({
			model,
			work,
			winner: winnerDocument(winner)
		})),
		leftOut: fleet.leftOut.map(({ id, why }) => ({
			id,
			why
		})),
		changes: newestChanges(changes).map(changeDocument)
	};
}
function benchmarkLatest(entry, asOf) {
	const { id, benchmark, measuredAt, commit, model = null, latency, framesPerSecond, accuracy, values } = entry;
	return {
		id,
		benchmark,
		measuredAt,
		daysBehind: daysBehind(measuredAt, asOf),
		commit,
		headUntold: entry.headUntold ?? false,
		model,
		standing: entry.history?.standing ?? null,
		sessions: entry.history?.sessions ?? 0,
		latency: estimateDocument(latency),
		framesPerSecond: estimateDocument(framesPerSecond),
		accuracy: accuracyDocument(accuracy),
		values: METRIC_NAMES.flatMap((metric) => {
			const value = values[metric];
			return value === void 0 ? [] : [{
				metric,
				unit: METRICS[metric].unit,
				value
			}];
		}),
		conditions: entry.conditions,
		doubts: entry.doubts.map(({ kind, why }) => ({
			kind,
			why
		})),
		badges: badgesOf(entry).map(({ metric }) => ({
			metric,
			path: badgePath(benchmark, metric)
		}))
	};
}
function accuracyDocument(accuracy) {
	if (accuracy === void 0) return null;
	const { images, preprocessing = null, labels = null, classes = null, top1, top5 } = accuracy;
	return {
		images: imagesDocument(images),
		preprocessing,
		labels,
		classes,
		top1: known(top1),
		top5: estimateDocument(top5)
	};
}
function imagesDocument({ name, sha256, count, seed }) {
	return {
		name,
		sha256: sha256 ?? null,
		count,
		seed: seed ?? null
	};
}
const estimateDocument = (estimate) => estimate === void 0 ? null : known(estimate);
function known({ value, interval, between, n }) {
	return {
		value,
		interval: interval === void 0 ? null : { ...interval },
		between,
		n
	};
}
function fieldDocument({ work, images, members, overall, devices }) {
	return {
		work,
		images: imagesDocument(images),
		members: [...members],
		overall: standingsDocument(overall),
		devices: [...devices].map(([device, standings]) => ({
			device,
			...standingsDocument(standings)
		}))
	};
}
function standingsDocument({ front, winners }) {
	return {
		front: [...front],
		winners: winners.map(winnerDocument)
	};
}
function winnerDocument({ kind, id, next, close }) {
	return {
		kind,
		id,
		next: next === void 0 ? null : { ...next },
		close: [...close]
	};
}
function changeDocument(change) {
	const { benchmark, metric, direction, before, after, effect, lastBefore, firstAfter, returned } = change;
	return {
		id: benchmarkId(benchmark),
		metric,
		unit: METRICS[metric].unit,
		direction,
		before: before.value,
		after: after.value,
		effect,
		lastBefore: sightingDocument(lastBefore),
		firstAfter: sightingDocument(firstAfter),
		returned: returned === void 0 ? null : sightingDocument(returned)
	};
}
const sightingDocument = ({ commit, recordedAt }) => ({
	commit,
	at: recordedAt
});

// src/report/fleet-data.ts
/** What the drawings of a fleet are made from, by name: `fleet` is as `latest.json`, `fleet-how` says in words how each of its benchmarks runs. */
function fleetData(fleet) {
	return {
		fleet: JSON.stringify(latestDocument(fleet, [])),
		"fleet-how": JSON.stringify(fleet.entries.map(({ benchmark }) => howText(benchmark)))
	};
}

// src/report/fleet-links.ts
/** An entry's name, which leads to its figures. */
function entryLink(entry, { href }) {
	return element("a", { href: href(entry) }, entryName(entry));
}

// src/report/fleet-sentences.ts
/** How the fleet's figures are to be read. */
const METHOD_SENTENCES = [
	"A time is the median over sessions of the same model file under the same conditions since its level moved last, and its interval is Student's t between these sessions, on the log scale, at 95 %. Where there is one session, it is between that session's launches, which knows nothing of other days.",
	"Accuracies have Wilson's interval at 95 %. It takes the images for a sample; two models that answer the same images are told apart better than their intervals show.",
	"Only benchmarks of the same work and of the same images with the same labels are held against each other. Each model has its own preprocessing; what one model was fed in an older way than elsewhere is left out.",
	"A benchmark is off the front where another one is at least as good in both estimates and clearly better in one, its interval being wholly beyond. What the intervals do not tell apart stays on the front together.",
	"The most accurate is the fastest of those that the intervals do not tell apart from the best top-1. The fastest within a point is the fastest of all whose top-1 is at most a point below the best.",
	"The best trade-off has the least product of time and share of errors on the front: twice the time is worth half the errors.",
	"What was emulated, what another tool measured, and what is no better than guessing wins nothing.",
	STANDINGS_SENTENCE
];
/** What a drawing of many values shows: `Times from 2.1 ms to 1.2 s, on a logarithmic scale.` */
function spanText(what, estimates, unit) {
	const values = estimates.map(({ value }) => value);
	const scale = unit === "share" ? "" : ", on a logarithmic scale";
	return `${what} from ${formatValue(Math.min(...values), unit)} to ${formatValue(Math.max(...values), unit)}${scale}.`;
}
/** What the drawing of a field shows; holds foreign names. */
function frontText({ overall, members }, entries) {
	const named = overall.front.flatMap((id) => entries.get(id) ?? []);
	const [first, last] = [named[0], named.at(-1)];
	if (first === void 0 || last === void 0) return "Nothing is on the front.";
	const ends = first === last ? entryName(first) : `${entryName(first)}, the fastest, to ${entryName(last)}`;
	return `${count(named.length, "benchmark")} of ${members.length} on the Pareto front, from ${ends}. Time is on a logarithmic scale; lines are intervals at 95 %.`;
}
/** Why entries are in no field, alike ones in one sentence; holds foreign names and reasons. */
function leftOutTexts(fleet) {
	const known = entriesById(fleet);
	const names = /* @__PURE__ */ new Map();
	for (const { id, why } of fleet.leftOut) {
		const entry = known.get(id);
		if (entry !== void 0) names.set(why, [...names.get(why) ?? [], entryName(entry)]);
	}
	return [...names].map(([why, those]) => `${those.join("; ")}: ${why}.`);
}

// src/report/html-scrolling.ts
/** A wide table scrolls in a box of its own, which the keyboard reaches: a group, since a page of a hundred landmarks has none. */
function scrolling(label, table) {
	return element("div", {
		class: "scrolling",
		role: "group",
		"aria-label": label,
		tabindex: 0
	}, table);
}
/** A table with one row of heads, in a box that scrolls. */
function scrollingTable(label, { kind, caption, heads, rows }) {
	const cells = heads.map((head) => element("th", { scope: "col" }, head));
	const head = element("thead", {}, element("tr", {}, cells));
	const body = element("tbody", {}, rows);
	return scrolling(label, element("table", { class: kind }, element("caption", {}, caption), head, body));
}

// src/report/fleet-table.ts
/** Every entry with its figures, intervals, and what must be said of it. */
function fleetTable(fleet, links) {
	const hasHistory = fleet.entries.some(({ history }) => history !== void 0);
	const heads = [
		"Benchmark",
		"Time",
		"Frames per second",
		"Top-1",
		"Top-5",
		...hasHistory ? ["Standing"] : []
	];
	return scrollingTable("Table of every benchmark", {
		kind: "fleet-table entries",
		caption: `${count(fleet.entries.length, "benchmark")}, intervals at 95 %`,
		heads,
		rows: fleet.entries.map((entry) => row(entry, fleet.asOf, links, hasHistory))
	});
}
function row(entry, asOf, links, hasHistory) {
	const { benchmark, latency, framesPerSecond, accuracy } = entry;
	return element("tr", {
		id: links.rowId(entry),
		"data-device": benchmark.device
	}, element("th", { scope: "row" }, element("a", { href: links.href(entry) }, `${benchmark.model} on ${benchmark.device}`), element("span", { class: "where" }, howText(benchmark)), remarks(entry, asOf)), cell("Time", latency, "ns"), cell("Frames per second", framesPerSecond, "per-second"), accuracy === void 0 ? element("td", { "data-head": "Top-1" }, "not scored") : cell("Top-1", accuracy.top1, "share", imagesText(accuracy.images)), cell("Top-5", accuracy?.top5, "share"), hasHistory ? standing(entry) : void 0);
}
function remarks(entry, asOf) {
	const told = [...entry.doubts.map(({ kind, why }) => `${kind}: ${why}.`), ...entryCaveats(entry, asOf)];
	return told.length === 0 ? void 0 : small(told.join(" "));
}
/** Its head is in it too: where the page is narrow, each row is a card. */
function cell(head, estimate, unit, of) {
	if (estimate === void 0) return element("td", { "data-head": head }, "–");
	const basis = unit === "share" ? of : basisText(estimate);
	return element("td", { "data-head": head }, formatValue(estimate.value, unit), [intervalText(estimate, unit), basis].map((text) => text && small(text)));
}
function standing({ history, measuredAt }) {
	if (history === void 0) return element("td", { "data-head": "Standing" }, "–");
	const badge = element("span", { class: `badge ${history.standing}` }, STANDING_TEXTS[history.standing]);
	return element("td", { "data-head": "Standing" }, badge, small(dayOf(measuredAt)));
}
const small = (text) => element("span", { class: "remarks" }, text);

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
/** Texts as a list. */
function bullets(texts, attributes = {}) {
	return element("ul", attributes, texts.map((text) => element("li", {}, text)));
}

// src/report/fleet-winners-part.ts
/** Few enough fields for a sentence. */
const MOST_TOLD = 8;
/** The winners over all devices with their reasons, then those on each device, then where each model is fastest. */
function winnersPart(fleet, links) {
	const contested = fleet.fields.filter(({ overall }) => overall.winners.length > 0);
	if (fleet.fields.length === 0 && fleet.fastest.length === 0) return void 0;
	const apart = apartText(fleet.fields);
	return element("div", { class: "winners" }, contested.map((field) => fieldWinners(field, fleet, links)), apart === void 0 ? void 0 : element("p", { class: "legend" }, apart), fastestTable(fleet, links));
}
/** What is not held against each other although it was scored; undefined where all of it is. */
function apartText(fields) {
	if (fields.length < 2) return void 0;
	const told = fields.slice(0, MOST_TOLD).map(fieldTitle);
	const more = fields.length - told.length;
	return `Never held against each other, since the images or the work differ: ${told.join("; ")}${more > 0 ? `; and ${count(more, "more", "more")}` : ""}.${fields.every(({ members }) => members.length < 2) ? " So nobody is named." : ""}`;
}
function fieldWinners(field, fleet, links) {
	const entries = entriesById(fleet);
	const cards = field.overall.winners.flatMap((winner) => {
		const entry = entries.get(winner.id);
		if (entry === void 0) return [];
		const caveats = winnerCaveats(winner, entries, fleet.asOf);
		return [element("li", {}, element("p", { class: "overline" }, winnerTitle(winner)), element("p", { class: "who" }, entryLink(entry, links)), element("p", {}, winnerReason(winner, entries)), caveats.length === 0 ? void 0 : bullets(caveats, { class: "caveats" }))];
	});
	return element("div", {}, element("p", { class: "legend" }, `Over all devices: ${fieldTitle(field)}.`), element("ul", { class: "cards" }, cards), devicesTable(field, {
		entries,
		asOf: fleet.asOf,
		links
	}));
}
const ON_DEVICE = WINNER_KINDS.filter((kind) => kind !== "fastest");
function devicesTable({ devices }, known) {
	const contested = [...devices].filter(([, { winners }]) => winners.length > 0);
	if (contested.length === 0) return void 0;
	const titles = ON_DEVICE.map((kind) => winnerTitle({ kind }));
	const rows = contested.map(([device, standings]) => element("tr", { "data-device": device }, element("th", { scope: "row" }, device), ON_DEVICE.map((kind) => winnerCell(kind, standings, known))));
	return scrollingTable("Winners on each device", {
		kind: "fleet-table",
		caption: "The winners on each device",
		heads: ["Device", ...titles],
		rows
	});
}
function winnerCell(kind, { winners }, { entries, asOf, links }) {
	const winner = winners.find((one) => one.kind === kind);
	const entry = winner && entries.get(winner.id);
	if (winner === void 0 || entry === void 0) return element("td", {});
	const { benchmark } = entry;
	const how = element("span", { class: "remarks" }, howText(benchmark));
	return element("td", {}, element("a", { href: links.href(entry) }, benchmark.model), how, remark(winner, entries, asOf));
}
function remark(winner, entries, asOf) {
	const caveats = winnerCaveats(winner, entries, asOf);
	return caveats.length === 0 ? void 0 : element("span", { class: "remarks" }, caveats.join(" "));
}
function fastestTable(fleet, links) {
	if (fleet.fastest.length === 0) return void 0;
	const entries = entriesById(fleet);
	const rows = fleet.fastest.flatMap(({ model, work, winner }) => {
		const entry = entries.get(winner.id);
		if (entry === void 0) return [];
		return [element("tr", {}, element("th", { scope: "row" }, model), element("td", {}, workText(work)), element("td", {}, entryLink(entry, links), remark(winner, entries, fleet.asOf)), element("td", {}, winnerReason(winner, entries)))];
	});
	return scrollingTable("Where each model is fastest", {
		kind: "fleet-table",
		caption: "Where each model is fastest, whatever its accuracy there",
		heads: [
			"Model",
			"Work",
			"Fastest",
			"By how much"
		],
		rows
	});
}

// src/report/html-view.ts
/** The place of a drawing: its caption, its words, and whatever stands below it. */
function viewFigure({ view, of, caption, words }, ...below) {
	return element("figure", {
		class: "view",
		"data-view": view,
		"data-of": of
	}, element("figcaption", {}, spaced(element("strong", {}, caption), element("span", { class: "words" }, words))), element("div", { class: "drawing" }), ...below);
}

// src/report/fleet-sections.ts
/** More fields than this are told in the table of winners alone. */
const MOST_DRAWN = 6;
/** How the fleet stands, as sections of a page. Their drawings read the data blocks of `fleetData`. */
function fleetSections(fleet, links) {
	return [
		winnersSection(fleet, links),
		tradeOffSection(fleet, links),
		timesSection(fleet),
		ratesSection(fleet),
		accuracySection(fleet),
		tableSection(fleet, links),
		leftOutSection(fleet),
		{
			id: "fleet-method",
			title: "How the fleet is read",
			body: bullets(METHOD_SENTENCES)
		}
	].filter((section) => section !== void 0);
}
/** The same as one section, for a report that is about something else first. */
function fleetSection(fleet, links) {
	const parts = fleetSections(fleet, links).map(({ id, title, body }) => element("div", { class: "fleet-part" }, element("h3", { id: `${id}-title` }, title), body));
	return {
		id: "the-fleet",
		title: "The fleet",
		body: element("div", {}, fleetFilter(fleet), parts)
	};
}
/** Where the reader chooses one of several devices; empty without the script. */
function fleetFilter({ entries }) {
	if (new Set(entries.map(({ benchmark }) => benchmark.device)).size < 2) return void 0;
	const control = element("div", { class: "drawing control" });
	return element("div", {
		class: "fleet-filter",
		"data-view": "fleet-filter"
	}, control);
}
function winnersSection(fleet, links) {
	const body = winnersPart(fleet, links);
	return body && {
		id: "winners",
		title: "Who is best",
		body
	};
}
function tradeOffSection(fleet, links) {
	const entries = entriesById(fleet);
	const drawn = fleet.fields.slice(0, MOST_DRAWN).filter(({ members }) => members.length > 1);
	if (drawn.length === 0) return void 0;
	const figures = drawn.map((field) => element("div", {}, viewFigure({
		view: "fleet-front",
		of: fleet.fields.indexOf(field),
		caption: `${fieldTitle(field)}.`,
		words: frontText(field, entries)
	}), frontList(field, fleet, links)));
	return {
		id: "trade-off",
		title: "Accuracy against time",
		body: element("div", {}, figures)
	};
}
function frontList({ overall }, fleet, links) {
	const entries = entriesById(fleet);
	const items = overall.front.flatMap((id) => {
		const entry = entries.get(id);
		return entry === void 0 ? [] : [element("li", {}, entryLink(entry, links))];
	});
	const title = `${count(items.length, "benchmark")} on the front, fastest first`;
	return element("details", { class: "front" }, element("summary", {}, title), element("ul", {}, items));
}
function timesSection({ entries }) {
	const timed = entries.flatMap(({ latency }) => latency ?? []);
	if (timed.length === 0) return void 0;
	return drawnSection("inference-time", "Inference time", "fleet-latency", spanText("Times", timed, "ns"), entries.length);
}
function ratesSection({ entries }) {
	const rates = entries.flatMap(({ framesPerSecond }) => framesPerSecond ?? []);
	if (rates.length === 0) return void 0;
	return drawnSection("frames-per-second", "Frames per second", "fleet-rate", spanText("Rates", rates, "per-second"), entries.length);
}
function accuracySection({ entries }) {
	const scored = entries.flatMap(({ accuracy }) => accuracy?.top1 ?? []);
	if (scored.length === 0) return void 0;
	return drawnSection("accuracy", "Accuracy", "fleet-accuracy", `${spanText("Top-1", scored, "share")} Filled dots are top-1 and hollow ones top-5, each with Wilson's interval at 95 %. Rows of different images are apart and cannot be held against each other.`, entries.length);
}
function drawnSection(id, title, view, words, benchmarks) {
	const caption = `${count(benchmarks, "benchmark")}.`;
	return {
		id,
		title,
		body: viewFigure({
			view,
			caption,
			words
		})
	};
}
function tableSection(fleet, links) {
	return {
		id: "fleet",
		title: "Every benchmark",
		body: fleetTable(fleet, links)
	};
}
function leftOutSection(fleet) {
	const texts = leftOutTexts(fleet);
	return texts.length === 0 ? void 0 : {
		id: "left-out",
		title: "Held against nothing, and why",
		body: bullets(texts)
	};
}

// src/report/fleet-style.ts
/** What pages with a fleet have beside the style of all pages. Eight colours that both schemes bear, for models and runtimes. */
const FLEET_STYLE = `
:root {
  --kind-0: #0b5cad; --kind-1: #b34700; --kind-2: #1a7232; --kind-3: #a3246f; --kind-4: #6a3fa0; --kind-5: #00707a;
  --kind-6: #8a6100; --kind-7: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --kind-0: #7db8f5; --kind-1: #ff9d4d; --kind-2: #7dd391; --kind-3: #f291c8; --kind-4: #c7a6f2; --kind-5: #5fcfd9;
    --kind-6: #e0bd6a; --kind-7: #ff9088;
  }
}
.fleet-part > h3 { display: block; margin: 1.8rem 0 0.7rem; font-size: 1.1rem; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 0.8rem; margin-bottom: 1.4rem; }
.cards > li { margin: 0; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.cards .overline { color: var(--muted); }
.cards .who { font-weight: 600; margin-bottom: 0.3rem; }
.caveats { margin-top: 0.5rem; font-size: 0.875rem; color: var(--muted); }
.winners .scrolling + .scrolling, .winners div + .scrolling { margin-top: 1.4rem; }
.front { margin-top: 0.5rem; font-size: 0.9rem; }
.front > summary { color: var(--link); width: fit-content; }
.fleet-table { font-size: 0.9rem; }
.fleet-table th, .fleet-table td { min-width: 7.5rem; }
.fleet-table th[scope="row"] { min-width: 13rem; font-weight: 600; }
.fleet-table td { font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.fleet-table .remarks { display: block; font-weight: 400; }
.fleet-table .where { font-weight: 400; }
.fleet-table tr:target { background: var(--raised); outline: 2px solid var(--link); outline-offset: -2px; }
.regressed { --tone: var(--red); --soft: var(--red-soft); }
.stale { --tone: var(--amber); --soft: var(--amber-soft); }
.young { --tone: var(--blue); --soft: var(--blue-soft); }
.stable { --tone: var(--green); --soft: var(--green-soft); }
.scrolling { max-width: 100%; }
.drawing.control { min-height: 0; margin-top: 1.2rem; }
[data-view^="fleet"] .drawing { overflow: hidden; padding-bottom: 3px; }
.fleet-filter label { max-width: 100%; display: inline-flex; gap: 0.5rem; align-items: baseline; flex-wrap: wrap; color: var(--text); }
.fleet-filter select { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: 6px; padding: 0.25rem 0.5rem; min-width: 0; max-width: 100%; }
.kinds { list-style: none; padding: 0; margin: 0.4rem 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.875rem; color: var(--muted); }
.kinds li { margin: 0; display: inline-flex; gap: 0.4rem; align-items: center; overflow-wrap: anywhere; }
.kinds svg { flex: none; }
@media (max-width: 46rem) {
  .fleet-table th[scope="row"] { min-width: 9rem; }
  .fleet-table th, .fleet-table td { min-width: 6.5rem; }
  .winners td:has(.remarks, a) { min-width: 12rem; }
  .entries, .entries tbody, .entries caption { display: block; }
  .entries thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .entries tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.6rem 0.8rem; padding: 0.8rem 0; border-top: 1px solid var(--line); }
  .entries th, .entries th[scope="row"], .entries td { display: block; border: 0; padding: 0; min-width: 0; }
  .entries th[scope="row"] { grid-column: 1 / -1; }
  .entries td::before { content: attr(data-head); display: block; font-size: 0.85rem; color: var(--muted); }
}
`;

// src/report/html-move.ts
/**
* All that is known of a level that moved: how far, what did it and what shows that, and which commits are suspect.
*
* @param repository its address, where commits are links to it.
*/
function moveMarkup(change, repository) {
	const { finding } = change;
	const reasons = [...evidenceSentences(change), ...circumstances(change)].join(" ");
	const back = returnedParts(change);
	return [
		element("p", {}, `${movedText(change)}: ${sizeText(change)}.`),
		element("p", {}, spaced(element("strong", {}, headlineText(change)), reasons)),
		sentence(suspectsParts(change), repository),
		...finding?.commits === void 0 || finding.cause === "device" ? [] : listed(finding.commits, repository),
		...back.length === 0 ? [] : [sentence(back, repository)]
	];
}
function sentence(parts, repository) {
	const pieces = parts.map((part) => typeof part === "string" ? part : withEnd(commitMarkup(part.commit, repository), part.end));
	return element("p", {}, spaced(...pieces));
}
function withEnd(commit, end) {
	return end === void 0 ? commit : element("span", {}, commit, end);
}
function listed(commits, repository) {
	if (commits.listed.length === 0) return [];
	const rows = commits.listed.map((one) => element("li", {}, spaced(commitMarkup(one.commit, repository), commitText(one))));
	const more = moreThan(commits).map((text) => element("li", {}, text));
	return [element("ul", {}, [...rows, ...more])];
}
/** Ten digits, a link where the repository is known. */
function commitMarkup(commit, repository) {
	const address = commitAddress(repository, commit);
	const short = element("code", {}, shortCommit(commit));
	return address === void 0 ? short : element("a", { href: address }, short);
}

export { sidesLinks as C, notes as D, methodSentences as E, ownFacts as O, reportLink as S, environments as T, entriesById as _, fleetSections as a, anchorOf as b, scrolling as c, fleetData as d, renderLatest as f, STANDING_TEXTS as g, renderBadges as h, fleetSection as i, sidesText as k, scrollingTable as l, RETIRED_BADGE as m, FLEET_STYLE as n, viewFigure as o, newestChanges as p, fleetFilter as r, backgroundSections as s, moveMarkup as t, entryLink as u, entryName as v, VERDICT_SENTENCE as w, anchorsOf as x, standingCounts as y };