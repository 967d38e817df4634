import { i as conditionsSchema, t as conditionsOf, u as acceptanceSchema } from "./comparability.js";
import { T as sha256Hex, _ as median, f as hasMetric, p as iterationContent, w as canonicalJson } from "./unit.js";
import { _ as record, c as array, d as discriminatedUnion, f as int, g as partialRecord, m as number, p as literal, s as _enum, u as boolean, v as strictObject, x as union, y as string } from "./schemas.js";
import { D as nameSchema, E as benchmarkSchema, T as benchmarkId, b as textSchema, d as commitSchema, h as measurementSchema, j as METRIC_NAMES, l as accuracySchema, m as instantSchema, p as environmentSchema, u as actualSchema, v as roleSchema, y as sha256Schema } from "./result.js";
import { r as parseJson, t as explainIssues } from "./document.js";
import { t as UserError } from "./user-error.js";
import { d as operatorCount, i as launchValue, k as representsClasses } from "./launch-values.js";
import { r as sentinelCorrected, t as emulatedOf } from "./emulation.js";
import { o as whyImplausible } from "./plausibility.js";

// src/baseline/layout.ts
/** The layout's own version, kept in the file `schema` at the root. */
const STORE_SCHEMA = "edgebench/store@1";
const SCHEMA_FILE = "schema";
const README_FILE = "README.md";
const ACCEPTANCES_FILE = "acceptances.jsonl";
const CHANGE_POINTS_FILE = "changepoints.jsonl";
const RERUNS_FILE = "reruns.jsonl";
const SESSIONS_FOLDER = "sessions";
const RECENT_FOLDER = "recent";
const IMPORTED_FOLDER = "imported";
/** Written at the first recording, for whoever opens the folder or the branch. */
const README = `# Baselines of edgebench

What devices measured, so that later changes can be held against it. edgebench writes here and only ever adds; nothing is
meant to be edited by hand.

- \`sessions/<year>-<month>/<day>-<device>-<session>.jsonl\`: what one job learnt on one device. The first line tells the
  device and its environment, each further line one measurement. Never changed once written.
- \`recent/<device>.json\`: the last 30 points of each series and its last 90 nights, summed up. Derived: delete one that is damaged, and the next
  recording rebuilds it from the newest sessions.
- \`bitsets/<sha256>\`: for each image, whether the answer was right; base64.
- \`acceptances.jsonl\`: regressions that maintainers accepted. \`changepoints.jsonl\`: levels that moved, and what moved them.
  \`reruns.jsonl\`: paired re-runs that tell a change of the code from one of the device.
- \`imported/<tool> <suite>.jsonl\`: what another tool recorded before, to look at; nothing is ever held against it.
- \`schema\`: the version of this layout.

A clone of the branch is a store as well: \`edgebench plan --store FOLDER\`.
`;
/** A name as one path segment: bytes outside `[a-z0-9._-]` become `%xx`, so the layout is the same on every file system. */
function encodeName(name) {
	return [...new TextEncoder().encode(name)].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
	}).join("");
}
/** The folder of the sessions of an instant's month, in UTC. */
const monthFolder = (instant) => `${SESSIONS_FOLDER}/${instant.slice(0, 7)}`;
/** Where a session of a device is kept. It follows from the result alone, so recording it again finds it. */
function sessionFile(device, session, recordedAt) {
	return `${monthFolder(recordedAt)}/${recordedAt.slice(8, 10)}-${encodeName(device)}-${session}.jsonl`;
}
/** Whether a file of a month's folder holds a session of this device. */
function isSessionOf(device, name) {
	return /^\d{2}-(.+)-[0-9a-f]{32}\.jsonl$/.exec(name)?.[1] === encodeName(device);
}
const recentFile = (device) => `${RECENT_FOLDER}/${encodeName(device)}.json`;
/** The devices whose files these are, among the names in the folder of recent ones; other files are passed over. */
function devicesIn(names) {
	return names.flatMap((name) => {
		const encoded = /^(?<encoded>(?:[a-z0-9._-]|%[0-9a-f]{2})+)\.json$/.exec(name)?.groups?.["encoded"] ?? "";
		const bytes = encoded.replaceAll(/%[0-9a-f]{2}/g, (hex) => String.fromCharCode(Number.parseInt(hex.slice(1), 16)));
		const device = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
		return encoded !== "" && recentFile(device) === `${"recent"}/${name}` ? [device] : [];
	}).sort();
}
/** File systems take names of 255 bytes. */
const LONGEST_NAME = 200;
/** Where the imported history of a suite is kept. A name that is too long for a file is cut, and told apart by its digest. */
function importedFile(source, suite) {
	const encoded = encodeName(`${source} ${suite}`);
	const name = encoded.length <= LONGEST_NAME ? encoded : `${encoded.slice(0, LONGEST_NAME)}-${sha256Hex(suite).slice(0, 16)}`;
	return `${IMPORTED_FOLDER}/${name}.jsonl`;
}
const isImportedFile = (name) => /^[a-z0-9._%-]+\.jsonl$/.test(name);
const bitsetFile = (digest) => `bitsets/${digest}`;

// src/baseline/lines.ts
/**
* Reads a file of one JSON value a line.
*
* @param from the number of the text's first line in the file.
* @throws UserError naming file and line: unreadable is never taken for empty, or the next write would lose history.
*/
function parseLines(text, file, schema, from = 1) {
	const lines = text.split("\n");
	if (lines.pop() !== "") throw brokenLine(file, lines.length + from, "the last line is cut short");
	return lines.map((line, index) => {
		const checked = schema.safeParse(parseJson(line, `${file}:${index + from}`));
		if (!checked.success) throw brokenLine(file, index + from, explainIssues(checked.error.issues));
		return checked.data;
	});
}
/** @param line counted from 1. */
function brokenLine(file, line, what) {
	return new UserError(`${file}:${line}: ${what}; nothing was written, restore the file from its backup or history`);
}

// src/baseline/acceptances.ts
/** One line of `acceptances.jsonl`: what a maintainer accepted, and when that was written. */
const acceptanceLineSchema = acceptanceSchema.extend({ acceptedAt: instantSchema });
/**
* Reads the store's acceptances. The file is only ever appended to, so of several lines for the same benchmark and metric
* the last counts: an acceptance is withdrawn by a line whose last day is past.
*
* @throws UserError naming file and line: unreadable is never taken for empty.
*/
function parseAcceptances(text, file) {
	const latest = /* @__PURE__ */ new Map();
	for (const { acceptedAt: _, ...acceptance } of parseLines(text, file, acceptanceLineSchema)) latest.set(`${acceptance.benchmark} ${acceptance.metric}`, acceptance);
	return [...latest.values()];
}
/** The line of an acceptance; `acceptedAt` is in UTC. */
function acceptanceLine(acceptance, acceptedAt) {
	return `${canonicalJson({
		...acceptance,
		acceptedAt
	})}\n`;
}

// src/trend/imported-history.ts
/** Tools whose own history can be taken over, by the names that `edgebench import` knows them by. */
const HISTORY_SOURCES = ["github-action-benchmark"];
/** What a name of a suite or a benchmark may be long, in characters: beyond it, two could not be told apart by people. */
const MOST_NAME = 500;
const MOST_UNIT = 100;
/** Benchmarks in one run. */
const MOST_VALUES = 1e4;
/** Beyond this, squares and their sums leave what a number can hold. */
const LARGEST_VALUE = 1e100;
const importedValueSchema = strictObject({
	/** As that tool calls the benchmark: foreign text. */
	name: string().min(1).max(500),
	/** As that tool writes it, and never converted. */
	unit: string().max(100),
	value: number().min(-1e100).max(LARGEST_VALUE),
	/** Absent where the tool does not say which way is better. */
	better: _enum(["lower", "higher"]).optional()
});
const importedRunSchema = strictObject({
	/** When it was recorded, by that tool's clock. */
	at: instantSchema,
	/** Absent where the tool names none, or none that is 40 hex digits. */
	commit: commitSchema.optional(),
	values: array(importedValueSchema).min(1).max(MOST_VALUES)
});
const importedNameSchema = strictObject({
	/** Of values of the runs. */
	name: string().min(1).max(500),
	/** The id of a benchmark of ours. */
	benchmark: string().min(1).max(1e3)
});
/** A suite, which holds the data directory before its name where that is not the usual one. */
const importedSuiteSchema = strictObject({
	source: _enum(HISTORY_SOURCES),
	suite: string().min(1).max(2 * 500)
});

// src/baseline/imported-file.ts
const IMPORTED_SCHEMA = "edgebench/imported@1";
const headerSchema$1 = importedSuiteSchema.extend({ schema: literal(IMPORTED_SCHEMA) });
const lineSchema = union([importedRunSchema, importedNameSchema]);
/** The first line of a suite's file. */
const suiteLine = ({ source, suite }) => lineOf(headerSchema$1.parse({
	schema: IMPORTED_SCHEMA,
	source,
	suite
}));
/** The line of a run, or of a name. The same has the same line. */
const entryLine = (entry) => lineOf(lineSchema.parse(entry));
const lineOf = (value) => `${canonicalJson(value)}\n`;
/**
* Reads a suite's file; its runs are sorted by time, since what is imported later may be older.
*
* @throws UserError naming file and line: unreadable is never taken for empty, or history would be lost.
*/
function parseImported(text, file) {
	const end = text.indexOf("\n") + 1;
	const [header] = parseLines(text.slice(0, end), file, headerSchema$1);
	if (header === void 0) throw brokenLine(file, 1, "it does not tell its suite");
	const { source, suite } = header;
	const lines = parseLines(text.slice(end), file, lineSchema, 2);
	const runs = lines.flatMap((line) => "at" in line ? [line] : []);
	const names = lines.flatMap((line) => "at" in line ? [] : [line]);
	return {
		source,
		suite,
		runs: runs.sort(byTime),
		names
	};
}
const byTime = (a, b) => Date.parse(a.at) - Date.parse(b.at);

// src/baseline/message.ts
/** Commits named in a message; a run measures a base and a head. */
const MOST_COMMITS = 3;
/** What a commit that records results says. */
function recordingMessage(results, recordings, runUrl) {
	const total = recordings.reduce((sum, { recorded }) => sum + recorded, 0);
	const devices = [...new Set(recordings.map(({ device }) => device))];
	const title = `Record ${count(total, "measurement")} of ${devices.length > 3 ? count(devices.length, "device") : devices.join(", ")}`;
	const lines = results.map(({ device, session }, index) => `${device.label}: ${count(recordings[index]?.recorded ?? 0, "measurement")}, session ${session.id}`);
	const commits = measuredCommits(results);
	return [
		commits.length === 0 ? title : `${title} at ${commits.map((commit) => commit.slice(0, 12)).join(", ")}`,
		"",
		...lines,
		...runUrl === void 0 ? [] : ["", runUrl],
		""
	].join("\n");
}
/** Heads first; a base beside them is told where there is room. */
function measuredCommits(results) {
	const all = results.flatMap(({ measurements }) => measurements);
	const ordered = [...all.filter(({ role }) => role !== "base"), ...all.filter(({ role }) => role === "base")];
	return [...new Set(ordered.map(({ commit }) => commit))].slice(0, MOST_COMMITS);
}
/** Who accepted and why is people's text: it stays in the file, where nothing takes it for an order or a mention. */
function acceptanceMessage({ benchmark, metric, until }) {
	return `Accept a regression of ${metric} of ${benchmark} until ${until}\n`;
}
function changePointMessage(noted) {
	const lines = noted.map(({ benchmark, metric, direction, returned, finding }) => `${benchmarkId(benchmark)}: ${metric} ${returned !== void 0 ? "returned" : finding === void 0 ? `moved, ${direction}` : `found, ${finding.cause}`}`);
	return [
		`Note ${count(noted.length, "change point")}`,
		"",
		...lines,
		""
	].join("\n");
}
function rerunMessage(noted) {
	const lines = noted.map(({ benchmark, metric, outcome }) => `${benchmarkId(benchmark)}: ${metric} ${outcome.kind === "compared" ? outcome.verdict : "not measured"}`);
	return [
		`Note ${count(noted.length, "re-run")}`,
		"",
		...lines,
		""
	].join("\n");
}
/** Names of suites are other people's text, and stay in the files. */
function importMessage(histories, added) {
	const sources = [...new Set(histories.map(({ source }) => source))];
	return `Import ${count(added, "run")} of ${count(histories.length, "suite")} from ${sources.join(" and ")}\n`;
}
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

// src/baseline/by-digest.ts
/**
* The bitset that a point names by its digest, as base64.
*
* @throws UserError if it is absent or not what was recorded: a point without what it refers to is damage, not history.
*/
async function readBitset(files, digest) {
	const path = bitsetFile(digest);
	const content = await files.read(path);
	if (content !== void 0 && sha256Hex(content) === digest) return content;
	throw new UserError(`${path}: ${content === void 0 ? "missing, though a recorded point names it" : "not the content that was recorded"}; restore the store from its backup or history`);
}

// src/baseline/point.ts
const launchSummarySchema = strictObject({
	round: int().min(0),
	mode: _enum([
		"ping-pong",
		"alternating",
		"solo"
	]),
	iterations: int().min(1),
	medianNs: number().min(0),
	/** Absent for launches too short to tell it. */
	p95Ns: number().min(0).optional(),
	/** Inputs per second of timed inference; absent where no time was spent. */
	throughput: number().min(0).optional(),
	/** Absent for a launch that built its engine. */
	loadNs: int().min(0).optional(),
	/** Absent where another tool did not tell it. */
	firstNs: int().min(0).optional(),
	peakRssBytes: int().min(0),
	/** What the launch says of the metrics that have no name of their own here, in their base units. */
	values: partialRecord(_enum(METRIC_NAMES), number()).optional(),
	/** Median of the sentinel's times beside this launch. */
	sentinelNs: number().min(0).optional(),
	excluded: textSchema.optional()
});
/** What only the session's own reports need is left out. */
const keptAccuracySchema = accuracySchema.omit({
	predictions: true,
	divergence: true,
	truth: true,
	ranks: true,
	classNames: true,
	looks: true,
	stages: true,
	reusedFrom: true
});
/** Nothing is left open in it: what another tool told of images alone is never recorded. */
const storedAccuracySchema = keptAccuracySchema.extend({
	preprocessing: keptAccuracySchema.shape.preprocessing.unwrap(),
	top5Correct: keptAccuracySchema.shape.top5Correct.unwrap(),
	correct: sha256Schema,
	correctTop5: sha256Schema
});
/** One recorded measurement: a summary per launch, and accuracy with its bitsets by digest. */
const pointSchema = strictObject({
	benchmark: benchmarkSchema,
	commit: commitSchema,
	role: roleSchema,
	model: strictObject({
		sha256: sha256Schema,
		bytes: int().min(0)
	}),
	/** How many operators its graphs have; absent where its format is not read. */
	operators: int().min(0).optional(),
	launches: array(launchSummarySchema).min(1),
	accuracy: storedAccuracySchema.optional(),
	/** What its launches really ran, and how it was fed: beside the environment, the conditions of its times. */
	actual: actualSchema.optional(),
	/** Absent where edgebench measured it. */
	source: measurementSchema.shape.source,
	inputs: _enum(["dataset", "random"]).optional(),
	inputShapes: array(textSchema).max(100).optional(),
	/** How long the device was occupied with it, seconds. */
	tookSeconds: number().min(0).optional()
});
/** What a session has at most one point of: one side of one benchmark. */
const sideOf = ({ benchmark, commit, role }) => `${benchmarkId(benchmark)} ${commit} ${role}`;
/** What the store keeps of a measurement. Only measured ones become points. */
function toPoint(measurement) {
	const { benchmark, commit, role, model, operators, tookSeconds } = measurement;
	const point = {
		benchmark,
		commit,
		role,
		model: model ?? fail("a measured benchmark has a model"),
		...operators && { operators: operatorCount(operators) },
		launches: measurement.launches.map((launch) => summariseLaunch(launch, benchmark)),
		...measuredUnder(measurement),
		...tookSeconds !== void 0 && { tookSeconds }
	};
	return {
		point,
		bitsets: /* @__PURE__ */ new Map(),
		...measurement.accuracy && withAccuracy(point, measurement.accuracy)
	};
}
/** Undefined for what another session told, which is that session's to record, and for what another tool left open. */
function withAccuracy(point, scored) {
	const { correct, correctTop5, preprocessing, top5Correct, ...rest } = keptAccuracySchema.strip().parse(scored);
	if (scored.reusedFrom !== void 0) return void 0;
	if (preprocessing === void 0 || top5Correct === void 0 || correctTop5 === void 0) return void 0;
	const digests = {
		correct: sha256Hex(correct),
		correctTop5: sha256Hex(correctTop5)
	};
	const bitsets = /* @__PURE__ */ new Map([[digests.correct, correct], [digests.correctTop5, correctTop5]]);
	return {
		point: {
			...point,
			accuracy: {
				...rest,
				preprocessing,
				top5Correct,
				...digests
			}
		},
		bitsets
	};
}
function measuredUnder({ launches, source, inputs, inputShapes }) {
	const launch = launches.find(({ excluded }) => excluded === void 0) ?? launches[0];
	return {
		...launch && { actual: launch.actual },
		...source && { source },
		...inputs && { inputs },
		...inputShapes && { inputShapes }
	};
}
function summariseLaunch(launch, benchmark) {
	const valueIn = (metric) => hasMetric(benchmark.scenario, metric) ? launchValue(metric, launch, iterationContent(benchmark).samples) : void 0;
	const [p95Ns, throughput, loadNs] = [
		valueIn("latency-p95"),
		valueIn("throughput"),
		valueIn("load-time")
	];
	return {
		round: launch.round,
		mode: launch.mode,
		iterations: launch.latencyNs.length,
		medianNs: median(launch.latencyNs),
		...p95Ns === void 0 ? {} : { p95Ns },
		...throughput === void 0 ? {} : { throughput },
		...loadNs === void 0 ? {} : { loadNs },
		...launch.firstNs === void 0 ? {} : { firstNs: launch.firstNs },
		peakRssBytes: launch.peakRssBytes,
		values: otherValues(valueIn),
		...launch.sentinelNs === void 0 ? {} : { sentinelNs: median(launch.sentinelNs) },
		...launch.excluded === void 0 ? {} : { excluded: launch.excluded.rule }
	};
}
/** Metrics that a launch's summary has under a name of their own. */
const NAMED = /* @__PURE__ */ new Set([
	"latency",
	"latency-p95",
	"throughput",
	"load-time",
	"first-inference",
	"peak-memory"
]);
function otherValues(valueIn) {
	const values = {};
	for (const metric of METRIC_NAMES) {
		const value = NAMED.has(metric) ? void 0 : valueIn(metric);
		if (value !== void 0) values[metric] = value;
	}
	return values;
}
function fail(message) {
	throw new Error(message);
}

// src/baseline/summary.ts
/** Sums a point of a session up. */
function summarisePoint(point, { session, recordedAt, environment }) {
	const { commit, role, model, accuracy, actual, source, inputs, inputShapes, tookSeconds } = point;
	const mode = counted(point)[0]?.mode;
	return {
		session,
		recordedAt,
		commit,
		role,
		model: model.sha256,
		values: valuesOf(point),
		corrected: correctedOf(point),
		conditions: conditionsOf({
			environment,
			mode,
			actual,
			source,
			accuracy,
			inputs,
			inputShapes
		}),
		...accuracy === void 0 ? {} : { accuracy },
		...tookSeconds === void 0 ? {} : { tookSeconds }
	};
}
const counted = ({ launches }) => launches.filter(({ excluded }) => excluded === void 0);
/** The middle of what the summaries of launches tell, metric by metric. */
function valuesOf(point) {
	const { model, operators, accuracy } = point;
	const values = { "model-size": model.bytes };
	if (operators !== void 0) values.operators = operators;
	for (const metric of METRIC_NAMES) {
		const each = counted(point).flatMap((launch) => told(metric, launch) ?? []);
		if (each.length > 0) values[metric] = median(each);
	}
	if (accuracy !== void 0 && representsClasses(accuracy)) {
		values["top-1"] = accuracy.top1Correct / accuracy.dataset.count;
		values["top-5"] = accuracy.top5Correct / accuracy.dataset.count;
	}
	return values;
}
/** The same with what the device did taken out, of metrics that the sentinel follows. */
function correctedOf(point) {
	const values = {};
	for (const metric of METRIC_NAMES) {
		const beside = counted(point).flatMap((launch) => {
			const value = told(metric, launch);
			return value === void 0 ? [] : [{
				value,
				sentinelNs: launch.sentinelNs
			}];
		});
		const corrected = sentinelCorrected(metric, beside);
		if (corrected !== void 0) values[metric] = corrected;
	}
	return values;
}
function told(metric, launch) {
	switch (metric) {
		case "latency": return launch.medianNs;
		case "latency-p95": return launch.p95Ns;
		case "throughput": return launch.throughput;
		case "load-time": return launch.loadNs;
		case "first-inference": return launch.firstNs;
		case "peak-memory": return launch.peakRssBytes > 0 ? launch.peakRssBytes : void 0;
		default: return launch.values?.[metric];
	}
}

// src/baseline/recent.ts
/** Bitsets of more images than this stay in files of their own: `recent` is read whole for every plan. */
const MOST_IMAGES = 24e3;
/**
* The series with the points of more sessions. The outcome depends on the sessions alone, not on the order in which they
* are added or on how often.
*/
function withSessions(before, sessions) {
	const merged = new Map(before);
	for (const session of sessions) for (const point of session.points) {
		const id = benchmarkId(point.benchmark);
		const points = merged.get(id)?.points ?? [];
		const summary = summarisePoint(point, session);
		if (points.some((old) => byAge(old, summary) === 0)) continue;
		merged.set(id, {
			benchmark: point.benchmark,
			points: newestOf([...points, summary].sort(byAge))
		});
	}
	return new Map([...merged].sort(([a], [b]) => a < b ? -1 : 1));
}
/** @param points oldest first. */
function newestOf(points) {
	const alone = points.filter(({ role }) => role === "only");
	const kept = /* @__PURE__ */ new Set([...points.slice(-30), ...alone.slice(-90)]);
	return points.filter((point) => kept.has(point));
}
/** Oldest first; of one session, base before head. Zero only for the same side of the same session. */
function byAge(a, b) {
	return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || compareText(sideText(a), sideText(b));
}
const sideText = ({ session, role, commit }) => `${session} ${role} ${commit}`;
const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** The newer of two. */
function laterHeartbeat(a, b) {
	if (a === void 0) return b;
	return (Date.parse(a.lastResultAt) - Date.parse(b.lastResultAt) || compareText(a.session, b.session)) > 0 ? a : b;
}
/** The digests of bitsets that `recent` holds itself: those of each series' newest point, where they are short enough. */
function bitsetsToHold(series) {
	const held = [...series.values()].flatMap(({ points }) => {
		const accuracy = points.at(-1)?.accuracy;
		return accuracy === void 0 || accuracy.dataset.count > MOST_IMAGES ? [] : digestsOf(accuracy);
	});
	return new Set(held.sort(compareText));
}
/** The digests of every bitset that some recent point names. */
function bitsetsNamed(series) {
	return new Set([...series.values()].flatMap(({ points }) => points.flatMap(({ accuracy }) => accuracy === void 0 ? [] : digestsOf(accuracy))));
}
const digestsOf = ({ correct, correctTop5 }) => [correct, correctTop5];

// src/baseline/recent-file.ts
/**
* `recent/<device>.json` is read whole for every plan and written whole for every recording, so it is kept small: what
* many points have alike is told once and named by its place in a table, and each series is a set of columns.
*/
const RECENT_SCHEMA = "edgebench/recent@1";
const place$1 = int().min(0);
const metricColumns = partialRecord(_enum(METRIC_NAMES), array(number().nullable()));
const seriesSchema = strictObject({
	benchmark: benchmarkSchema,
	session: array(place$1),
	commit: array(place$1),
	role: array(roleSchema),
	model: array(place$1),
	conditions: array(place$1),
	accuracy: array(place$1.nullable()),
	values: metricColumns,
	corrected: metricColumns,
	/** Absent where no point tells it. */
	tookSeconds: array(number().min(0).nullable()).optional()
});
const sessionSchema = strictObject({
	session: string().regex(/^[0-9a-f]{32}$/),
	recordedAt: instantSchema
});
const fileSchema = strictObject({
	schema: literal(RECENT_SCHEMA),
	device: nameSchema,
	heartbeat: strictObject({
		lastResultAt: instantSchema,
		session: sessionSchema.shape.session
	}),
	sessions: array(sessionSchema),
	commits: array(commitSchema),
	models: array(sha256Schema),
	conditions: array(conditionsSchema),
	accuracies: array(storedAccuracySchema),
	bitsets: record(sha256Schema, string()),
	series: array(seriesSchema)
});
/** Values that are told once; each is named by its place. */
var Table = class {
	values = [];
	#places = /* @__PURE__ */ new Map();
	placeOf(value) {
		const key = canonicalJson(value);
		const known = this.#places.get(key);
		if (known !== void 0) return known;
		this.#places.set(key, this.values.length);
		return this.values.push(value) - 1;
	}
};
/** The text of the file, a line for each series; `parseRecent` gives the same value back. */
function encodeRecent({ device, heartbeat, series, bitsets }) {
	const sessions = new Table();
	const commits = new Table();
	const models = new Table();
	const conditions = new Table();
	const accuracies = new Table();
	const columns = [...series.values()].map(({ benchmark, points }) => ({
		benchmark,
		session: points.map(({ session, recordedAt }) => sessions.placeOf({
			session,
			recordedAt
		})),
		commit: points.map(({ commit }) => commits.placeOf(commit)),
		role: points.map(({ role }) => role),
		model: points.map(({ model }) => models.placeOf(model)),
		conditions: points.map((point) => conditions.placeOf(point.conditions)),
		accuracy: points.map(({ accuracy }) => accuracy === void 0 ? null : accuracies.placeOf(accuracy)),
		values: columnsOf(points.map(({ values }) => values)),
		corrected: columnsOf(points.map(({ corrected }) => corrected)),
		...points.some(({ tookSeconds }) => tookSeconds !== void 0) && { tookSeconds: points.map(({ tookSeconds }) => tookSeconds ?? null) }
	}));
	return `${canonicalJson({
		schema: RECENT_SCHEMA,
		device,
		heartbeat: { ...heartbeat },
		sessions: sessions.values,
		commits: commits.values,
		models: models.values,
		conditions: conditions.values,
		accuracies: accuracies.values,
		bitsets: Object.fromEntries(bitsets)
	}).slice(0, -1)},"series":[\n${columns.map((one) => canonicalJson(one)).join(",\n")}\n]}\n`;
}
function columnsOf(each) {
	const told = METRIC_NAMES.filter((name) => each.some((values) => values[name] !== void 0));
	return Object.fromEntries(told.map((name) => [name, each.map((values) => values[name] ?? null)]));
}
/**
* Reads the file.
*
* @throws UserError naming the file where it is damaged: it is derived, so the remedy is to delete it.
*/
function parseRecent(text, path) {
	const checked = fileSchema.safeParse(parseJson(text, path));
	if (!checked.success) throw damaged(path, explainIssues(checked.error.issues));
	const { device, heartbeat, bitsets, series, ...tables } = checked.data;
	for (const [digest, content] of Object.entries(bitsets)) if (sha256Hex(content) !== digest) throw damaged(path, `bitset ${digest.slice(0, 12)} is not what was recorded`);
	return {
		device,
		heartbeat,
		bitsets: new Map(Object.entries(bitsets)),
		series: new Map(series.map((columns) => [benchmarkId(columns.benchmark), pointsOf(columns, tables, path)]))
	};
}
function pointsOf(columns, tables, path) {
	const { benchmark } = columns;
	const need = (value) => {
		if (value === void 0) throw damaged(path, `the columns of ${benchmarkId(benchmark)} do not fit together`);
		return value;
	};
	const at = (table, column, row) => need(table[need(column[row])]);
	return {
		benchmark,
		points: columns.session.map((_, row) => {
			const accuracy = need(columns.accuracy[row]);
			const took = columns.tookSeconds === void 0 ? null : need(columns.tookSeconds[row]);
			return {
				...at(tables.sessions, columns.session, row),
				commit: at(tables.commits, columns.commit, row),
				role: need(columns.role[row]),
				model: at(tables.models, columns.model, row),
				values: rowOf(columns.values, row, need),
				corrected: rowOf(columns.corrected, row, need),
				conditions: at(tables.conditions, columns.conditions, row),
				...accuracy === null ? {} : { accuracy: need(tables.accuracies[accuracy]) },
				...took === null ? {} : { tookSeconds: took }
			};
		})
	};
}
function rowOf(columns, row, need) {
	const values = {};
	for (const name of METRIC_NAMES) {
		const column = columns[name];
		const value = column === void 0 ? null : need(column[row]);
		if (value !== null) values[name] = value;
	}
	return values;
}
function damaged(path, what) {
	return new UserError(`${path}: ${what}; delete the file, it is rebuilt at the next recording`);
}

// src/baseline/session-file.ts
const SESSION_SCHEMA = "edgebench/session@1";
const headerSchema = strictObject({
	schema: literal(SESSION_SCHEMA),
	device: nameSchema,
	session: string().regex(/^[0-9a-f]{32}$/),
	recordedAt: instantSchema,
	environment: environmentSchema
});
/** Why a measurement becomes no history of its device, though it counts as measured. */
const LEFT_OUT = [
	"emulated",
	"foreign",
	"implausible"
];
/**
* `emulated`: the device's processor did not run it. `foreign`: of another tool that tells no model or no times, so that nothing
* could be held against it later. `implausible`: its times cannot be true on the device.
*/
function whyLeftOut(measurement, environment) {
	const { source, model, launches } = measurement;
	if (emulatedOf(measurement) !== void 0) return "emulated";
	if (source !== void 0 && (model === void 0 || launches.length === 0)) return "foreign";
	return whyImplausible(measurement, environment) === void 0 ? void 0 : "implausible";
}
/** What of a result becomes history: each side that a device measured, once, and the bitsets that the points name. */
function toStoredSession(result) {
	const { device, session, createdAt, measurements } = result;
	const points = /* @__PURE__ */ new Map();
	const bitsets = /* @__PURE__ */ new Map();
	for (const measurement of measurements) {
		if (measurement.status !== "measured" || measurement.reusedFrom !== void 0) continue;
		if (whyLeftOut(measurement, device.environment) !== void 0) continue;
		const recorded = toPoint(measurement);
		if (points.has(sideOf(recorded.point))) continue;
		points.set(sideOf(recorded.point), recorded.point);
		for (const [digest, content] of recorded.bitsets) bitsets.set(digest, content);
	}
	const { label, environment } = device;
	return {
		session: {
			device: label,
			session: session.id,
			recordedAt: createdAt,
			environment,
			points: [...points.values()]
		},
		bitsets
	};
}
/** The text of a session's file: a line for the session, and one for each point. */
function encodeSession({ points, ...header }) {
	return [{
		schema: SESSION_SCHEMA,
		...header
	}, ...points].map((line) => `${canonicalJson(line)}\n`).join("");
}
/**
* Reads a session's file.
*
* @throws UserError naming file and line: unreadable is never taken for empty, or history would be lost.
*/
function parseSession(text, file) {
	const end = text.indexOf("\n") + 1;
	const [header] = parseLines(text.slice(0, end), file, headerSchema);
	if (header === void 0) throw brokenLine(file, 1, "it does not tell its session");
	const { schema: _, ...session } = header;
	return {
		...session,
		points: parseLines(text.slice(end), file, pointSchema, 2)
	};
}

// src/baseline/recording.ts
/** A lost `recent` file is rebuilt from the newest sessions of the newest months: enough for 90 nights and the pushes between. */
const REBUILT_FROM = {
	months: 4,
	sessions: 180
};
/**
* Works out what recording results changes, for any place that holds the layout. A session's file is named after it, so it
* is found however often it is recorded, and nothing but `recent` has to be read to add to the history.
*
* @throws UserError if a file of the store cannot be read for what it should be.
*/
async function planRecording(files, results) {
	const begun = await beginStore(files);
	const devices = [...new Set(results.map(({ device }) => device.label))];
	const parts = await Promise.all(devices.map((device) => recordDevice(files, device, results.filter((result) => result.device.label === device))));
	const of = new Map(parts.flatMap(({ recordings }) => [...recordings]));
	const added = parts.flatMap(({ writes }) => [...writes]);
	return {
		writes: new Map(added.length === 0 ? [] : [...begun, ...added]),
		recordings: results.flatMap((result) => of.get(result) ?? [])
	};
}
/**
* What a store needs before anything else is written; nothing where it is there.
*
* @throws UserError if what is there is not a store that this edgebench can write.
*/
async function beginStore(files) {
	const schema = await files.read(SCHEMA_FILE);
	if (schema === void 0) {
		const readme = await files.read("README.md") === void 0 ? [[README_FILE, README]] : [];
		return new Map([...readme, [SCHEMA_FILE, `${STORE_SCHEMA}\n`]]);
	}
	if (schema.trim() === "edgebench/store@1") return /* @__PURE__ */ new Map();
	throw new UserError(`schema: the store says ${JSON.stringify(schema.trim().slice(0, 60))}, this edgebench reads ${STORE_SCHEMA}; update edgebench or name another store`);
}
async function recordDevice(files, device, results) {
	const path = recentFile(device);
	const text = await files.read(path);
	const before = text === void 0 ? await rebuild(files, device) : parseRecent(text, path);
	const known = bitsetsNamed(before?.series ?? /* @__PURE__ */ new Map());
	const writes = /* @__PURE__ */ new Map();
	const bitsets = new Map(before?.bitsets);
	const sessions = [];
	const recordings = /* @__PURE__ */ new Map();
	let heartbeat = before?.heartbeat;
	for (const result of results) {
		const made = toStoredSession(result);
		const { session, isNew } = await place(files, writes, made.session);
		if (isNew) for (const [digest, content] of made.bitsets) {
			bitsets.set(digest, content);
			if (!known.has(digest)) writes.set(bitsetFile(digest), content);
		}
		sessions.push(session);
		heartbeat = laterHeartbeat(heartbeat, heartbeatOf(session));
		recordings.set(result, countOf(result, made.session, isNew));
	}
	if (heartbeat === void 0) return {
		writes,
		recordings
	};
	const series = withSessions(before?.series ?? /* @__PURE__ */ new Map(), sessions);
	const held = await holdBitsets(files, bitsetsToHold(series), bitsets);
	const after = encodeRecent({
		device,
		heartbeat,
		series,
		bitsets: held
	});
	return {
		writes: inOrder(after === text ? writes : writes.set(path, after)),
		recordings
	};
}
const heartbeatOf = ({ recordedAt, session }) => ({
	lastResultAt: recordedAt,
	session
});
/** Bitsets before the sessions that name them, and `recent`, which sums up, last. */
function inOrder(writes) {
	const rank = (path) => [
		"bitsets",
		SESSIONS_FOLDER,
		RECENT_FOLDER
	].indexOf(path.split("/")[0] ?? "");
	return new Map([...writes].sort(([a], [b]) => rank(a) - rank(b)));
}
function countOf({ device, measurements }, { points }, isNew) {
	const measured = measurements.filter(({ status, reusedFrom }) => status === "measured" && reusedFrom === void 0);
	const reasons = measured.flatMap((one) => whyLeftOut(one, device.environment) ?? []);
	const leftOut = LEFT_OUT.flatMap((why) => {
		const count = reasons.filter((one) => one === why).length;
		return count === 0 ? [] : [[why, count]];
	});
	const recorded = isNew ? points.length : 0;
	return {
		device: device.label,
		recorded,
		alreadyThere: measured.length - reasons.length - recorded,
		...leftOut.length > 0 && { leftOut: Object.fromEntries(leftOut) }
	};
}
/** Finds a session's file, or makes it; a session in which nothing was measured has none. */
async function place(files, writes, session) {
	const path = sessionFile(session.device, session.session, session.recordedAt);
	const folder = monthFolder(session.recordedAt);
	const there = (await files.list(folder)).includes(path.slice(folder.length + 1));
	const text = writes.get(path) ?? (there ? await files.read(path) : void 0);
	if (text === void 0) {
		if (session.points.length > 0) writes.set(path, encodeSession(session));
		return {
			session,
			isNew: session.points.length > 0
		};
	}
	const stored = parseSession(text, path);
	const sides = new Set(stored.points.map(sideOf));
	if (stored.session !== session.session || !session.points.every((point) => sides.has(sideOf(point)))) throw new UserError(`${path}: this session was recorded with other measurements, and a session is recorded once; nothing was written, record the result that bench wrote`);
	return {
		session: stored,
		isNew: false
	};
}
/** What `recent` would say if it were there; undefined for a device that never recorded. */
async function rebuild(files, device) {
	const months = [...await files.list(SESSIONS_FOLDER)].sort().slice(-REBUILT_FROM.months);
	const found = await Promise.all(months.map(async (month) => {
		return (await files.list(`${SESSIONS_FOLDER}/${month}`)).filter((name) => isSessionOf(device, name)).sort().map((name) => `${SESSIONS_FOLDER}/${month}/${name}`);
	}));
	const sessions = await Promise.all(found.flat().slice(-REBUILT_FROM.sessions).map(async (path) => parseSession(await files.read(path) ?? "", path)));
	const heartbeat = sessions.map(heartbeatOf).reduce((latest, one) => laterHeartbeat(latest, one), void 0);
	if (heartbeat === void 0) return void 0;
	return {
		device,
		heartbeat,
		series: withSessions(/* @__PURE__ */ new Map(), sessions),
		bitsets: /* @__PURE__ */ new Map()
	};
}
async function holdBitsets(files, digests, known) {
	const held = await Promise.all([...digests].map(async (digest) => [digest, known.get(digest) ?? await readBitset(files, digest)]));
	return new Map(held);
}

// src/baseline/add-imported.ts
/**
* Drafts what importing histories changes: the lines that no file has yet, at its end.
*
* @throws UserError where a file of the store cannot be read, or is another suite's.
*/
async function planImport(files, histories) {
	const writes = /* @__PURE__ */ new Map();
	const outcome = [];
	for (const history of histories) {
		const path = importedFile(history.source, history.suite);
		const before = writes.get(path) ?? await files.read(path) ?? "";
		const stored = before === "" ? {
			...history,
			runs: [],
			names: []
		} : parseImported(before, path);
		if (stored.suite !== history.suite || stored.source !== history.source) throw brokenLine(path, 1, "it holds another suite than its name says");
		const known = new Set(stored.runs.map(entryLine));
		const runs = [...new Set(history.runs.map(entryLine))].filter((line) => !known.has(line));
		const names = history.names.filter((one) => lastWord(stored, one.name) !== one.benchmark).map(entryLine);
		if (runs.length + names.length > 0) writes.set(path, `${before === "" ? suiteLine(history) : before}${[...runs, ...names].join("")}`);
		outcome.push({
			added: runs.length,
			alreadyThere: history.runs.length - runs.length
		});
	}
	const begun = writes.size === 0 ? [] : await beginStore(files);
	const total = outcome.reduce((sum, { added }) => sum + added, 0);
	return {
		writes: new Map([...begun, ...writes]),
		message: importMessage(histories, total),
		outcome
	};
}
const lastWord = ({ names }, name) => names.findLast((one) => one.name === name)?.benchmark;

// src/baseline/append-only.ts
/**
* Checks a draft against what is there, right before it is written: no history may be lost, whatever made the draft.
*
* @throws Error (a fault of ours) naming the file: sessions are never rewritten, logs only grow, and only `recent`, which is
*   derived, may change.
*/
async function refuseLoss(files, writes) {
	for (const [path, content] of writes) {
		const broken = await lossOf(files, path, content);
		if (broken !== void 0) throw new Error(`${path}: ${broken}; nothing was written`);
	}
}
async function lossOf(files, path, content) {
	const [folder] = path.split("/");
	switch (folder) {
		case "recent": return;
		case "bitsets": return path === `bitsets/${sha256Hex(content)}` ? void 0 : "it would not hold what its name says";
		case ACCEPTANCES_FILE:
		case CHANGE_POINTS_FILE:
		case RERUNS_FILE:
		case IMPORTED_FOLDER: return content.startsWith(await files.read(path) ?? "") ? void 0 : "lines of it would be lost";
		case "sessions":
		case SCHEMA_FILE:
		case README_FILE: return await files.read(path) === void 0 ? void 0 : "it is there already and would be replaced";
		default: return "it is no file of a store";
	}
}

// src/trend/noted-rerun.ts
const sideSchema = strictObject({
	commit: commitSchema,
	/** SHA-256 of its model, its external data included; absent where it was not measured. */
	model: sha256Schema.optional()
});
/** A re-run of one metric as a line of `reruns.jsonl`, which is only ever appended to. */
const notedRerunSchema = strictObject({
	benchmark: benchmarkSchema,
	metric: _enum(METRIC_NAMES),
	/** What asked for it. */
	cause: _enum(["alarm", "warning"]),
	good: sideSchema,
	bad: sideSchema,
	/** Absent where the device gave no result. */
	session: string().regex(/^[0-9a-f]{32}$/).optional(),
	notedAt: instantSchema,
	outcome: discriminatedUnion("kind", [
		strictObject({
			kind: literal("compared"),
			verdict: _enum([
				"regressed",
				"improved",
				"unchanged",
				"inconclusive"
			]),
			/** bad/good - 1 where the tolerance is relative, bad - good where it is points; so the interval. */
			effect: number(),
			interval: strictObject({
				lower: number(),
				upper: number()
			}).optional(),
			/** Rounds, or images of an accuracy. */
			n: int().min(0),
			/** Two-sided error rate of the comparison. */
			level: number().min(0).max(1)
		}),
		strictObject({ kind: literal("same-content") }),
		strictObject({
			kind: literal("none"),
			why: textSchema
		})
	])
});

// src/trend/finding.ts
/** Why a finding is said to be one. */
const evidenceSchema = discriminatedUnion("kind", [
	strictObject({
		kind: literal("rerun"),
		rerun: notedRerunSchema
	}),
	strictObject({ kind: literal("same-content") }),
	strictObject({ kind: literal("exact") }),
	strictObject({
		kind: literal("none"),
		why: textSchema
	})
]);
/** What named the cause beside the re-run. */
const CONFIRMATIONS = [
	"sentinel",
	"neighbours",
	"environment"
];
/** A commit between two nights. Titles and authors are foreign. */
const listedCommitSchema = strictObject({
	commit: commitSchema,
	title: string().max(200),
	author: string().max(100),
	isMerge: boolean()
});
/** What moved a level, as people are told it. */
const findingSchema = strictObject({
	/** `both`: what the code moves is only a part of it. `unknown`: no re-run could tell, and that is said. */
	cause: _enum([
		"code",
		"device",
		"both",
		"unknown"
	]),
	evidence: evidenceSchema,
	confirmedBy: array(_enum(CONFIRMATIONS)),
	/** Findings of one group are told together. */
	group: string().max(400),
	/** Commits after the last good one, up to the first bad one: newest first, the first of `count`. Absent where nobody was asked. */
	commits: strictObject({
		count: int().min(0),
		listed: array(listedCommitSchema).max(50)
	}).optional(),
	foundAt: instantSchema
});

// src/trend/noted-attribution.ts
const sharesSchema = strictObject({
	moved: int().min(1),
	of: int().min(1)
});
/** Who moved with a series, in the same night and the same way: a hypothesis about the cause, stated before any re-run. */
const attributionSchema = strictObject({
	/**
	* `device`: the models of its device moved together, and the model did not on its other devices. `model`: it moved on all
	* of its devices, and the other models there did not. `both`: either; `neither`: neither. `alone`: it has no neighbour.
	*/
	hypothesis: _enum([
		"device",
		"model",
		"both",
		"neither",
		"alone"
	]),
	/** Models of its device, itself among them. */
	models: sharesSchema,
	/** Devices of its model, its own among them. */
	devices: sharesSchema,
	/** Conditions of the environment that are not what they were before. */
	environment: array(strictObject({
		name: string().max(64),
		before: textSchema,
		after: textSchema
	})).max(100)
});

// src/trend/noted-change-point.ts
const sightingSchema = strictObject({
	session: string().regex(/^[0-9a-f]{32}$/),
	commit: commitSchema,
	recordedAt: instantSchema
});
const levelSchema = strictObject({
	value: number(),
	corrected: number().optional()
});
/** A change point as a line of `changepoints.jsonl`, which is only ever appended to: of several lines of one change point the last counts. */
const notedChangePointSchema = strictObject({
	benchmark: benchmarkSchema,
	metric: _enum(METRIC_NAMES),
	/** At once, or little by little and still on its way; absent in older lines, which are taken for steps. */
	kind: _enum(["step", "drift"]).optional(),
	direction: _enum(["worse", "better"]),
	lastBefore: sightingSchema,
	firstAfter: sightingSchema,
	before: levelSchema,
	after: levelSchema,
	effect: number(),
	/** 95 %, of the effect; absent in older lines. */
	interval: strictObject({
		lower: number(),
		upper: number()
	}).optional(),
	differing: array(textSchema).max(100),
	/** SHA-256 of the models of both sightings, external data included, where both are known. */
	models: strictObject({
		before: sha256Schema,
		after: sha256Schema
	}).optional(),
	/** Who moved with it: a hypothesis. */
	attribution: attributionSchema.optional(),
	/** What moved it, once a re-run has named the cause; absent while nobody is told. */
	finding: findingSchema.optional(),
	/** The session with which the level was seen to have returned; absent while it has not. */
	returned: sightingSchema.optional(),
	notedAt: instantSchema
});
/** What makes a change point the same one in every later night: its series, its metric, and the session it began with. */
function changePointKey({ benchmark, metric, firstAfter }) {
	return `${benchmarkId(benchmark)} ${metric} ${firstAfter.session}`;
}
/** The last line of each change point, in the order in which they were first noted. */
function latestNotes(lines) {
	return [...new Map(lines.map((line) => [changePointKey(line), line])).values()];
}
/** Whether a change point asks for somebody: it made the series worse, and the level has not returned. */
function isLasting({ direction, returned }) {
	return direction === "worse" && returned === void 0;
}

// src/baseline/changepoints.ts
/**
* Reads the store's change points: every line, in the order in which they were noted.
*
* @throws UserError naming file and line: unreadable is never taken for empty.
*/
function parseChangePoints(text, file) {
	return parseLines(text, file, notedChangePointSchema);
}
/** The line of a change point. @throws Error (a fault of ours) for one that could not be read again. */
function changePointLine(noted) {
	return `${canonicalJson(notedChangePointSchema.parse(noted))}\n`;
}

// src/baseline/reruns.ts
/**
* Reads the store's re-runs: every line, in the order in which they were noted.
*
* @throws UserError naming file and line: unreadable is never taken for empty.
*/
function parseReruns(text, file) {
	return parseLines(text, file, notedRerunSchema);
}
/** The line of a re-run. @throws Error (a fault of ours) for one that could not be read again. */
function rerunLine(noted) {
	return `${canonicalJson(notedRerunSchema.parse(noted))}\n`;
}

// src/baseline/store.ts
/** The store at a place. @param runUrl the workflow run that writes, for the messages of what it writes. */
function storeAt(place, runUrl) {
	const read = new Reader(place);
	const change = (decide) => place.change(async (files) => {
		const draft = await decide(files);
		await refuseLoss(files, draft.writes);
		return draft;
	});
	return {
		recent: async (device) => (await read.device(device))?.series ?? /* @__PURE__ */ new Map(),
		devices: async () => devicesIn(await (await place.look()).list(RECENT_FOLDER)),
		isAtHand: place.isAtHand,
		sessions: (device) => sessionsOf(device, place),
		session: (device, { session, recordedAt }) => read.session(sessionFile(device, session, recordedAt)),
		bitset: (digest) => read.bitset(digest),
		heartbeats: (devices) => read.heartbeats(devices),
		acceptances: async () => acceptancesIn(await place.look()),
		changepoints: async () => changePointsIn(await place.look()),
		reruns: async () => rerunsIn(await place.look()),
		record: (results) => change(async (files) => {
			const { writes, recordings } = await planRecording(files, results);
			return {
				writes,
				message: recordingMessage(results, recordings, runUrl),
				outcome: recordings
			};
		}),
		accept: (acceptance, acceptedAt) => change(async (files) => {
			await acceptancesIn(files);
			const line = acceptanceLine(acceptance, acceptedAt);
			return appending(files, ACCEPTANCES_FILE, [line], acceptanceMessage(acceptance));
		}),
		noteChangepoints: (noted) => change(async (files) => {
			await changePointsIn(files);
			return appending(files, CHANGE_POINTS_FILE, noted.map(changePointLine), changePointMessage(noted));
		}),
		noteReruns: (noted) => change(async (files) => {
			await rerunsIn(files);
			return appending(files, RERUNS_FILE, noted.map(rerunLine), rerunMessage(noted));
		}),
		imported: async () => importedIn(await place.look()),
		addImported: (histories) => change((files) => planImport(files, histories))
	};
}
const acceptancesIn = async (files) => parseAcceptances(await files.read("acceptances.jsonl") ?? "", ACCEPTANCES_FILE);
const changePointsIn = async (files) => parseChangePoints(await files.read("changepoints.jsonl") ?? "", CHANGE_POINTS_FILE);
const rerunsIn = async (files) => parseReruns(await files.read("reruns.jsonl") ?? "", RERUNS_FILE);
/** One at a time: years of sessions are more than a machine's memory need hold. */
async function* sessionsOf(device, place) {
	const files = await place.look();
	for (const month of [...await files.list(SESSIONS_FOLDER)].sort()) {
		const folder = `${SESSIONS_FOLDER}/${month}`;
		for (const name of [...await files.list(folder)].sort()) if (isSessionOf(device, name)) yield parseSession(await files.read(`${folder}/${name}`) ?? "", `${folder}/${name}`);
	}
}
async function importedIn(files) {
	const names = (await files.list(IMPORTED_FOLDER)).filter(isImportedFile).sort();
	return Promise.all(names.map(async (name) => {
		const path = `${IMPORTED_FOLDER}/${name}`;
		return parseImported(await files.read(path) ?? "", path);
	}));
}
/** Lines that are there already, perhaps from a try whose answer was lost, are not written twice. */
async function appending(files, path, lines, message) {
	const before = await files.read(path) ?? "";
	const known = new Set(before.split(/(?<=\n)/));
	const added = lines.filter((line) => !known.has(line));
	const writes = added.length === 0 ? [] : [...await beginStore(files), [path, before + added.join("")]];
	return {
		writes: new Map(writes),
		message,
		outcome: void 0
	};
}
/** Reads each device's file once: its series, heartbeat and newest bitsets are in it. */
var Reader = class {
	#place;
	#devices = /* @__PURE__ */ new Map();
	#bitsets = /* @__PURE__ */ new Map();
	#sessions = /* @__PURE__ */ new Map();
	constructor(place) {
		this.#place = place;
	}
	async device(device) {
		const path = recentFile(device);
		const text = await (await this.#place.look()).read(path);
		if (text === void 0) return void 0;
		const known = this.#devices.get(path);
		if (known?.text === text) return known.recent;
		const recent = parseRecent(text, path);
		this.#devices.set(path, {
			text,
			recent
		});
		for (const [digest, content] of recent.bitsets) this.#bitsets.set(digest, content);
		return recent;
	}
	async session(path) {
		const known = this.#sessions.get(path) ?? this.#readSession(path);
		this.#sessions.set(path, known);
		return known;
	}
	async #readSession(path) {
		const text = await (await this.#place.look()).read(path);
		return text === void 0 ? void 0 : parseSession(text, path);
	}
	async bitset(digest) {
		const known = this.#bitsets.get(digest) ?? await readBitset(await this.#place.look(), digest);
		this.#bitsets.set(digest, known);
		return known;
	}
	async heartbeats(devices) {
		const each = await Promise.all(devices.map((device) => this.device(device)));
		return new Map(each.flatMap((one) => one === void 0 ? [] : [[one.device, one.heartbeat]]));
	}
};

export { LEFT_OUT as a, LARGEST_VALUE as c, latestNotes as i, MOST_VALUES as l, changePointKey as n, summarisePoint as o, isLasting as r, HISTORY_SOURCES as s, storeAt as t, SCHEMA_FILE as u };