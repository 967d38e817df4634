import { t as UserError } from "./user-error.js";
import { C as acceptanceSchema, D as METRIC_NAMES, d as writeWhole, i as readResults, l as explainIssues, u as parseJson } from "./files.js";
import { B as partialRecord, C as seriesKey, H as strictObject, I as int, L as literal, M as array, R as number, T as canonicalJson, U as string, a as accuracySchema, b as benchmarkSchema, c as environmentSchema, f as roleSchema, j as _enum, l as instantSchema, m as textSchema, o as actualSchema, p as sha256Schema, s as commitSchema, w as sha256Hex, y as benchmarkId, z as object } from "./result.js";
import { c as median, t as launchValue } from "./launch-values.js";
import { t as _usingCtx } from "./usingCtx.js";
import { join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, unlink, writeFile as writeFile$1 } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";

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
	const lines = text.split("\n");
	if (lines.pop() !== "") throw broken$1(file, lines.length + 1, "the last line is cut short");
	const latest = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const checked = acceptanceLineSchema.safeParse(parseJson(line, `${file}:${index + 1}`));
		if (!checked.success) throw broken$1(file, index + 1, explainIssues(checked.error.issues));
		const { acceptedAt: _, ...acceptance } = checked.data;
		latest.set(`${acceptance.benchmark} ${acceptance.metric}`, acceptance);
	}
	return [...latest.values()];
}
function broken$1(file, line, what) {
	return new UserError(`${file}:${line}: ${what}; restore the file from its backup or history`);
}

// src/baseline/layout.ts
/** The layout's own version, kept in the file `schema` at the root. */
const STORE_SCHEMA = "edgebench/store@1";
/** A name as one path segment: bytes outside `[a-z0-9._-]` become `%xx`, so the layout is the same on every file system. */
function encodeName(name) {
	return [...new TextEncoder().encode(name)].map((byte) => {
		const character = String.fromCharCode(byte);
		return /[a-z0-9._-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
	}).join("");
}
/** The folder of a benchmark's series. */
function seriesFolder(benchmark) {
	const { device, model, runtime } = benchmark;
	return `series/${encodeName(device)}/${encodeName(model)}/${runtime}@${seriesKey(benchmark)}`;
}
const seriesFile = (benchmark, year) => `${seriesFolder(benchmark)}/${year}.jsonl`;
const recentFile = (device) => `recent/${encodeName(device)}.json`;
const ACCEPTANCES_FILE = "acceptances.jsonl";
const heartbeatFile = (device) => `heartbeats/${encodeName(device)}.json`;
const environmentFile = (digest) => `environments/${digest}.json`;
const bitsetFile = (digest) => `bitsets/${digest}`;

// src/baseline/by-digest.ts
/**
* The content of a file that a point names by its digest.
*
* @throws UserError if it is absent or not what was recorded: a point without what it refers to is damage, not history.
*/
async function readByDigest(read, path, digest) {
	const content = await read(path);
	if (content !== void 0 && sha256Hex(content) === digest) return content;
	throw new UserError(`${path}: ${content === void 0 ? "missing, though a recorded point names it" : "not the content that was recorded"}; restore the store from its backup or history`);
}
/** The environment that a point names by its digest; damage is a UserError as well. */
async function readEnvironment(read, digest) {
	const path = environmentFile(digest);
	const checked = environmentSchema.safeParse(parseJson(await readByDigest(read, path, digest), path));
	if (checked.success) return checked.data;
	throw new UserError(`${path}: ${explainIssues(checked.error.issues)}; restore the store from its backup or history`);
}

// src/baseline/lock.ts
const holderSchema = object({
	pid: int().min(1),
	host: string()
});
/**
* Holds an exclusive lock until disposed. A lock whose holder is dead is taken over; a live holder is waited for.
*
* @param patienceMs how long a live holder is waited for.
* @throws UserError if it is still held then.
*/
async function holdLock(path, patienceMs = 6e4) {
	for (let waited = 0;; waited += 100) {
		if (await tryLock(path)) return { [Symbol.asyncDispose]: () => unlink(path) };
		await clearDeadHolder(path);
		if (waited >= patienceMs) throw new UserError(`${path}: held by another edgebench for ${patienceMs / 1e3} s; wait for it, or delete the file if no edgebench runs`);
		await setTimeout(100);
	}
}
/** The lock appears with its holder's name already in it: written aside, then linked, which fails where the lock exists. */
async function tryLock(path) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await writeFile$1(aside, JSON.stringify({
			pid: process.pid,
			host: hostname()
		}));
		await link(aside, path);
		return true;
	} catch (error) {
		if (errorCode(error) === "EEXIST") return false;
		throw new UserError(`${path}: cannot be made (${errorCode(error)}); free space or mend the permissions`);
	} finally {
		await unlink(aside).catch(() => void 0);
	}
}
/** Only a holder on this machine can be known dead. What is moved aside is looked at again, lest a new holder's lock be removed. */
async function clearDeadHolder(path) {
	const seen = await readFile(path, "utf8").catch(() => void 0);
	if (seen === void 0 || !holderIsDead(seen)) return;
	const aside = `${path}.${randomUUID()}`;
	await rename(path, aside).catch(() => void 0);
	const moved = await readFile(aside, "utf8").catch(() => void 0);
	if (moved !== void 0 && moved !== seen) await link(aside, path).catch(() => void 0);
	await unlink(aside).catch(() => void 0);
}
function holderIsDead(text) {
	const holder = holderSchema.safeParse(safeJson(text));
	if (!holder.success || holder.data.host !== hostname()) return false;
	try {
		process.kill(holder.data.pid, 0);
		return false;
	} catch (error) {
		return errorCode(error) === "ESRCH";
	}
}
function safeJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

// src/baseline/point.ts
const SERIES_SCHEMA = "edgebench/series@1";
/** The first line of a series file: what the key in its path stands for. */
const seriesHeaderSchema = strictObject({
	schema: literal(SERIES_SCHEMA),
	benchmark: benchmarkSchema
});
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
	loadNs: int().min(0),
	firstNs: int().min(0),
	peakRssBytes: int().min(0),
	/** What the launch says of the metrics that have no name of their own here, in their base units. */
	values: partialRecord(_enum(METRIC_NAMES), number()).optional(),
	/** Median of the sentinel's times beside this launch. */
	sentinelNs: number().min(0).optional(),
	excluded: textSchema.optional()
});
/** One recorded measurement: a summary per launch, accuracy with its bitset by digest, the environment by digest. */
const pointSchema = strictObject({
	recordedAt: instantSchema,
	session: string().regex(/^[0-9a-f]{32}$/),
	commit: commitSchema,
	role: roleSchema,
	model: strictObject({
		sha256: sha256Schema,
		bytes: int().min(0)
	}),
	launches: array(launchSummarySchema).min(1),
	accuracy: accuracySchema.omit({
		correct: true,
		correctTop5: true,
		predictions: true
	}).extend({
		correct: sha256Schema,
		correctTop5: sha256Schema
	}).optional(),
	environment: sha256Schema,
	/** What its launches really ran, and how it was fed: beside the environment, the conditions of its times. */
	actual: actualSchema.optional(),
	inputs: _enum(["dataset", "random"]).optional(),
	inputShapes: array(textSchema).max(100).optional()
});
/** What the store keeps of a measurement. Only measured ones become points. */
function toPoint(header, measurement) {
	const environment = environmentDigest(header.device.environment);
	const files = /* @__PURE__ */ new Map([[environment.digest, environment.text]]);
	const point = {
		recordedAt: header.createdAt,
		session: header.session.id,
		commit: measurement.commit,
		role: measurement.role,
		model: measurement.model ?? fail("a measured benchmark has a model"),
		launches: measurement.launches.map((launch) => summarise(launch, measurement.benchmark.parameters.batch)),
		environment: environment.digest,
		...conditionsOf(measurement)
	};
	if (measurement.accuracy === void 0) return {
		point,
		files
	};
	const { correct, correctTop5, predictions: _, ...rest } = measurement.accuracy;
	const accuracy = {
		...rest,
		correct: sha256Hex(correct),
		correctTop5: sha256Hex(correctTop5)
	};
	files.set(accuracy.correct, correct).set(accuracy.correctTop5, correctTop5);
	return {
		point: {
			...point,
			accuracy
		},
		files
	};
}
function conditionsOf({ launches, inputs, inputShapes }) {
	const launch = launches.find(({ excluded }) => excluded === void 0) ?? launches[0];
	return {
		...launch && { actual: launch.actual },
		...inputs && { inputs },
		...inputShapes && { inputShapes }
	};
}
/** An environment's text as stored, and its digest. */
function environmentDigest(environment) {
	const text = canonicalJson(environment);
	return {
		digest: sha256Hex(text),
		text
	};
}
function summarise(launch, batch) {
	const p95Ns = launchValue("latency-p95", launch, batch);
	const throughput = launchValue("throughput", launch, batch);
	return {
		round: launch.round,
		mode: launch.mode,
		iterations: launch.latencyNs.length,
		medianNs: median(launch.latencyNs),
		...p95Ns === void 0 ? {} : { p95Ns },
		...throughput === void 0 ? {} : { throughput },
		loadNs: launch.loadNs,
		firstNs: launch.firstNs,
		peakRssBytes: launch.peakRssBytes,
		values: otherValues(launch, batch),
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
function otherValues(launch, batch) {
	const values = {};
	for (const metric of METRIC_NAMES) {
		const value = NAMED.has(metric) ? void 0 : launchValue(metric, launch, batch);
		if (value !== void 0) values[metric] = value;
	}
	return values;
}
function fail(message) {
	throw new Error(message);
}

// src/baseline/series.ts
/**
* Reads a series file.
*
* @throws UserError naming file and line: unreadable is never taken for empty, or the next write would lose history.
*/
function parseSeries(text, file, benchmark) {
	const lines = text.split("\n");
	if (lines.pop() !== "") throw broken(file, lines.length + 1, "the last line is cut short");
	const [first, ...rest] = lines;
	const header = seriesHeaderSchema.safeParse(parseJson(first ?? "", `${file}:1`));
	if (!header.success) throw broken(file, 1, explainIssues(header.error.issues));
	if (canonicalJson(header.data.benchmark) !== canonicalJson(benchmark)) throw broken(file, 1, "it belongs to another benchmark");
	return rest.map((line, index) => {
		const point = pointSchema.safeParse(parseJson(line, `${file}:${index + 2}`));
		if (!point.success) throw broken(file, index + 2, explainIssues(point.error.issues));
		return point.data;
	});
}
/** The file's first line. */
function seriesHeader(benchmark) {
	return `${canonicalJson({
		schema: SERIES_SCHEMA,
		benchmark
	})}\n`;
}
/** The line of one point. */
function seriesLine(point) {
	return `${canonicalJson(point)}\n`;
}
function broken(file, line, what) {
	return new UserError(`${file}:${line}: ${what}; nothing was written, restore the file from its backup or history`);
}

// src/baseline/recording.ts
/**
* Works out what recording a result changes, for any place that holds the layout. Nothing is ever removed or changed:
* a series file's new content starts with its old content.
*
* @throws UserError if a file of the store cannot be read for what it should be.
*/
async function planRecording(read, result) {
	await checkStoreSchema(read);
	const { measurements, ...header } = result;
	const measured = measurements.filter(({ status, reusedFrom }) => status === "measured" && reusedFrom === void 0);
	const writes = /* @__PURE__ */ new Map([["schema", `${STORE_SCHEMA}\n`]]);
	const series = /* @__PURE__ */ new Map();
	const points = [];
	let recorded = 0;
	for (const measurement of measured) {
		const { point, isNew } = await append(read, header, measurement, writes, series);
		if (isNew) recorded += 1;
		points.push({
			benchmark: measurement.benchmark,
			point
		});
	}
	for (const [path, content] of series) writes.set(path, content);
	const { label } = header.device;
	if (points.length > 0) writes.set(recentFile(label), await mergeRecent(read, label, points));
	writes.set(heartbeatFile(label), `${canonicalJson({
		device: label,
		lastResultAt: header.createdAt,
		session: header.session.id
	})}\n`);
	return {
		writes,
		recorded,
		alreadyThere: measured.length - recorded
	};
}
async function append(read, header, measurement, writes, series) {
	const { benchmark } = measurement;
	const path = seriesFile(benchmark, header.createdAt.slice(0, 4));
	const before = series.get(path) ?? await read(path) ?? seriesHeader(benchmark);
	const { point, files } = toPoint(header, measurement);
	if (parseSeries(before, path, benchmark).some((old) => isSame(old, point))) return {
		point,
		isNew: false
	};
	series.set(path, before + seriesLine(point));
	for (const [digest, content] of files) writes.set(digest === point.environment ? environmentFile(digest) : bitsetFile(digest), content);
	return {
		point,
		isNew: true
	};
}
/** The same side of the same session: recorded once, however often it is tried. */
function isSame(a, b) {
	return a.session === b.session && a.commit === b.commit && a.role === b.role;
}
async function checkStoreSchema(read) {
	const schema = await read("schema");
	if (schema === void 0 || schema.trim() === "edgebench/store@1") return;
	throw new UserError(`schema: the store says ${JSON.stringify(schema.trim().slice(0, 60))}, this edgebench reads ${STORE_SCHEMA}; update edgebench or name another store`);
}
/** Reads `recent/<device>.json`; an absent file is an empty history. */
async function readRecent(read, device) {
	const path = recentFile(device);
	const text = await read(path);
	if (text === void 0) return /* @__PURE__ */ new Map();
	const value = parseJson(text, path);
	const series = isRecord(value) && isRecord(value.series) ? value.series : void 0;
	if (series === void 0) throw new UserError(`${path}: not a list of recent points; delete it, it is rebuilt at the next recording`);
	return new Map(Object.entries(series).map(([id, entry]) => [id, checkRecent(entry, path, id)]));
}
function checkRecent(entry, path, id) {
	const points = isRecord(entry) ? pointSchema.array().safeParse(entry.points) : void 0;
	if (points?.success !== true) throw new UserError(`${path}: ${id}: its points do not match their schema; delete the file, it is rebuilt at the next recording`);
	return {
		benchmark: entry.benchmark,
		points: points.data
	};
}
async function mergeRecent(read, device, points) {
	const merged = new Map(await readRecent(read, device));
	for (const { benchmark, point } of points) {
		const id = benchmarkId(benchmark);
		const before = merged.get(id)?.points ?? [];
		if (before.some((old) => isSame(old, point))) continue;
		merged.set(id, {
			benchmark,
			points: [...before, point].slice(-30)
		});
	}
	const series = Object.fromEntries([...merged].map(([id, { benchmark, points }]) => [id, {
		benchmark,
		points
	}]));
	return `${canonicalJson({
		schema: "edgebench/recent@1",
		device,
		series
	})}\n`;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/baseline/directory.ts
/**
* Opens a directory store; the directory is made at the first recording.
*
* Each file is written beside its place, synced and renamed, one recording at a time under a lock, so a killed writer
* loses at most its own recording and a second try completes it.
*/
function openDirectoryStore(root) {
	const read = (path) => readIfThere(join(root, path), `${root}/${path}`);
	return {
		recent: (device) => readRecent(read, device),
		bitset: (digest) => readByDigest(read, bitsetFile(digest), digest),
		environment: (digest) => readEnvironment(read, digest),
		acceptances: async () => parseAcceptances(await read("acceptances.jsonl") ?? "", `${root}/${ACCEPTANCES_FILE}`),
		record: async (result) => {
			try {
				var _usingCtx$1 = _usingCtx();
				await ensureDirectory(root);
				_usingCtx$1.a(await holdLock(join(root, "lock")));
				const { writes, recorded, alreadyThere } = await planRecording(read, result);
				for (const [path, content] of writes) await writeFile(root, path, content);
				return {
					recorded,
					alreadyThere
				};
			} catch (_) {
				_usingCtx$1.e = _;
			} finally {
				await _usingCtx$1.d();
			}
		}
	};
}
async function readIfThere(path, shown) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
	} catch (error) {
		if (isErrno(error, "ENOENT")) return void 0;
		throw new UserError(`${shown}: cannot be read (${reasonOf(error)}); nothing was written, mend the store or name another`);
	}
}
async function ensureDirectory(path) {
	try {
		await mkdir(path, { recursive: true });
	} catch (error) {
		throw new UserError(`${path}: cannot be made a store (${reasonOf(error)}); name a directory that you may write`);
	}
}
async function writeFile(root, path, content) {
	try {
		await writeWhole(join(root, path), content);
	} catch (error) {
		throw new UserError(`${root}/${path}: cannot be written (${reasonOf(error)}); free space or mend the permissions and record again`);
	}
}
function reasonOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unreadable";
}
function isErrno(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}

// src/commands/record.ts
/** Appends results to the baseline store. */
async function record(options, context) {
	const store = openStore(options.store, context);
	const results = await readResults(context, resolve(context.cwd, options.results));
	if (results.length === 0) throw new UserError(`${options.results}: no result file edgebench-result-<device>-<attempt>.json in it; name the folder into which edgebench bench wrote`);
	const recorded = [];
	for (const result of results) recorded.push({
		device: result.device.label,
		...await store.record(result)
	});
	context.out(options.json ? `${JSON.stringify({
		store: options.store,
		devices: recorded
	})}\n` : recorded.map((line) => `${describe(line)}\n`).join(""));
	return 0;
}
/** Opens the store that a user named: a directory. */
function openStore(name, context) {
	if (name.startsWith("branch:")) throw new UserError(`--store ${name}: a store on a branch is not supported by this version; name a directory`);
	return openDirectoryStore(resolve(context.cwd, name));
}
function describe(line) {
	const already = line.alreadyThere === 0 ? "" : `, ${line.alreadyThere} recorded before`;
	return `${line.device}: ${line.recorded} measurements recorded${already}`;
}

export { record as n, openStore as t };