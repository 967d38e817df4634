import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { a as openSources, c as asksToMeasure, i as hasCommits, l as openScratch, o as contentDigest, t as planCommits } from "./plan-commits.js";
import { a as workTreeRoot, i as commitWorkTree, n as resolveShape, r as shapeFits, t as formatShape } from "./shapes.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { f as operatorNameSchema, i as RESULT_SCHEMA, r as MOST_OPERATOR_KINDS, x as benchmarkId } from "./result.js";
import { E as medianAbsoluteDeviation, T as median, o as sideValues, x as toleranceOf, y as rulesOf } from "./sentinel.js";
import { a as plain, t as clip } from "./escape.js";
import { a as formatMetric } from "./figures.js";
import { a as beforeChange, b as renderJson, c as comparePairedRounds, d as encodeBitset, f as encodePredictions, i as unsteadiness, l as canShowUnchanged, m as judgementTable, o as environmentChange, p as selectBaselines, r as judgeBenchmark, s as pairRounds, t as compareResults, u as decodeBitset } from "./compare-results.js";
import { f as runtimeWord, u as parametersText } from "./words.js";
import { t as judge } from "./judge.js";
import { M as MAXIMUM_POINTER_BYTES, N as parseLfsPointer, P as openRepository, S as recogniseFormat, T as ModelError, b as STANDARD_DOMAIN, m as MAXIMUM_FILE_BYTES, w as cleanLocation, x as readOnnx } from "./schema.js";
import { c as shown$1, h as preprocessingDigest, i as readResult, o as resultFileName, r as readPlan, u as writeResult } from "./files.js";
import { c as sha256Hex, l as canonicalJson, m as METRICS, n as conditionsOfBase, o as differingConditions, t as conditionsOf } from "./comparability.js";
import { t as _usingCtx } from "./usingCtx.js";
import { a as resolveRuntime, c as LocalTransport, i as workerCommand, n as WorkerLost, o as probeDevice, r as WorkerRefused, s as probeEdges, t as openConversation } from "./conversation.js";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { basename, dirname, join, resolve } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import process from "node:process";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { inflateSync } from "node:zlib";
import { copyFile, lstat, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createRequire } from "module";

// src/commands/bench-summary.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
const NAME_LIMIT = 40;
const REASON_LIMIT = 120;
/** Metrics with a column of their own, under these heads. */
const COLUMNS = [
	["latency", "latency"],
	["load-time", "load"],
	["peak-memory", "memory"],
	["top-1", "top-1"]
];
/** A result for a terminal: what was measured, what was not and why, and the comparison where there is one. */
function summaryTable(result, file, comparison, context) {
	const table = new import_cli_table3.default({
		head: [
			"model",
			"how",
			"side",
			...COLUMNS.map(([, head]) => head),
			"launches"
		],
		style: {
			head: [],
			border: [],
			compact: true
		}
	});
	const untold = [];
	for (const measurement of result.measurements) if (measurement.status === "measured") table.push(rowOf(measurement));
	else untold.push(whyNot(measurement));
	return `${[
		...table.length === 0 ? [] : [table.toString()],
		...untold.length === 0 ? [] : [["Not measured:", ...untold].join("\n")],
		...comparison === void 0 ? [] : [judgementTable(comparison, context).trimEnd()],
		`The result is in ${plain(file)}.`
	].join("\n\n")}\n`;
}
function rowOf(measurement) {
	const { benchmark, role, launches, lostLaunches, reusedFrom } = measurement;
	const values = new Map(sideValues(measurement).map(({ metric, value }) => [metric, value]));
	const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
	return [
		plain(clip(benchmark.model, NAME_LIMIT)),
		plain(`${runtimeWord(benchmark)}, ${parametersText(benchmark)}`),
		role,
		...COLUMNS.map(([metric]) => {
			const value = values.get(metric);
			return value === void 0 ? "" : formatMetric(metric, value);
		}),
		reusedFrom === void 0 ? `${launches.length}${lost}` : "the base's"
	];
}
function whyNot({ benchmark, role, reason = "" }) {
	return `  ${plain(benchmarkId(benchmark))}, ${role}: ${plain(clip(reason, REASON_LIMIT))}`;
}
/** The same for a program: one JSON document. Times of single inferences are in the result file alone. */
function summaryJson(result, file, comparison) {
	const { device, session, measurements } = result;
	const summary = {
		file,
		device: device.label,
		session: session.id,
		measurements: measurements.map(summarise),
		...comparison === void 0 ? {} : { comparison: JSON.parse(renderJson(comparison)) }
	};
	return `${JSON.stringify(summary, void 0, 1)}\n`;
}
function summarise(measurement) {
	const { benchmark, commit, role, status, reason, ending, notes, launches, lostLaunches, reusedFrom } = measurement;
	return {
		id: benchmarkId(benchmark),
		commit,
		role,
		status,
		...reason === void 0 ? {} : { reason },
		...ending === void 0 ? {} : { ending },
		...notes === void 0 ? {} : { notes },
		...reusedFrom === void 0 ? {} : { reusedFrom },
		launches: launches.length,
		lostLaunches: lostLaunches.length,
		values: Object.fromEntries(sideValues(measurement).map(({ metric, value }) => [metric, value]))
	};
}

// src/commands/place-datasets.ts
/** Datasets that lie in a work tree. */
function datasetsIn(root) {
	return async (datasets) => new Map([...datasets.keys()].map((name) => [name, root]));
}
/** Datasets of a commit of which there is no work tree: what it holds is fetched, all of it at once; the others lie on this device. */
function datasetsOfCommit({ github, commit, folder, elsewhere, signal }) {
	return async (datasets) => {
		const committed = [...datasets].flatMap(([name, { path, layout, committed }]) => committed === void 0 ? [] : [{
			name,
			path,
			list: layout.kind === "csv" ? layout.file : void 0,
			...committed
		}]);
		if (committed.length > 0) {
			await mkdir(folder);
			const { fetchFromArchive } = await import("./archive.js");
			const taken = await fetchFromArchive(github, {
				commit,
				wants: (path) => committed.some((one) => path === one.list || path.startsWith(`${one.path}/`)),
				to: folder,
				mostFiles: committed.reduce((sum, { files }) => sum + files + 1, 0),
				mostBytes: committed.reduce((sum, { bytes }) => sum + bytes + MOST_LIST_BYTES, 0),
				signal
			});
			for (const dataset of committed) await checkTaken(dataset, taken, folder);
		}
		const fetched = new Set(committed.map(({ name }) => name));
		return new Map([...datasets.keys()].map((name) => [name, fetched.has(name) ? folder : elsewhere]));
	};
}
/** As `dataset` takes. */
const MOST_LIST_BYTES = 268435456;
/** What an archive holds is not always what the commit does: attributes leave files out of it, and Git LFS keeps content elsewhere. */
async function checkTaken({ name, path, files }, taken, folder) {
	const own = taken.filter((file) => file.path.startsWith(`${path}/`));
	if (own.length < files) throw new UserError(`dataset ${name}: GitHub's archive of the commit holds ${own.length} of its ${files} files; take export-ignore from ${path} in .gitattributes, or check the repository out on this device`);
	for (const file of own) {
		if (file.bytes >= 1024) continue;
		if (parseLfsPointer(await readFile(join(folder, file.path))) !== void 0) throw new UserError(`dataset ${name}: ${file.path} is in Git LFS, from which a job without a checkout takes models alone; check the repository out on this device, with lfs: true`);
	}
}

// src/commands/desk.ts
/**
* At a desk: the models of the work tree as it lies there, held against a revision, against a result file, or measured
* alone. The work tree becomes a commit in a repository of its own, so that everything else is as with a plan.
*/
async function assignDesk(options, scratch, context) {
	const { against, base } = await readAgainst(options.against, context);
	const root = await workTreeRoot(context.cwd);
	const folder = join(scratch, "work-tree");
	const { repository, commit } = await commitWorkTree(context.cwd, folder, resolve(context.cwd, options.out));
	const revisions = {
		head: commit,
		...base === void 0 ? {} : { base }
	};
	const plan = await planCommits({
		...revisions,
		config: options.config,
		requested: options.models
	}, {
		...context,
		cwd: folder
	});
	if (plan.jobs.length === 0) return {
		kind: "nothing",
		why: "Nothing to measure: no benchmark differs from the base; name a model to measure it all the same."
	};
	return {
		kind: "job",
		plan,
		job: chooseDevice(plan, options.device),
		repository,
		placeDatasets: datasetsIn(root),
		against
	};
}
/** A file that is there is taken for a result; anything else names a revision. */
async function readAgainst(against, context) {
	if (against === void 0) return { against: { kind: "nothing" } };
	const path = resolve(context.cwd, against);
	if ((await stat(path).catch(() => void 0))?.isFile() === true) return { against: {
		kind: "result",
		result: await readResult(context, path)
	} };
	return {
		against: { kind: "base" },
		base: await (await openRepository(context.cwd)).resolve(against)
	};
}
/** The device that was named, or the only one that this machine reaches directly. */
function chooseDevice({ jobs }, device) {
	const local = jobs.filter(({ transport }) => transport.kind === "local");
	const labels = jobs.map((job) => job.device).join(", ");
	if (device === void 0) {
		const [only] = local;
		if (only !== void 0 && local.length === 1) return only;
		throw new UserError(`--device: missing, and ${local.length === 0 ? "no device" : "more than one device"} has transport: local; name one of ${labels}`);
	}
	const job = jobs.find((candidate) => candidate.device === device);
	if (job !== void 0) return job;
	throw new UserError(`--device ${device}: nothing is to be measured on it; name one of ${labels}`);
}
/** The verdicts at a desk; undefined where there is nothing to hold the result against. */
function compareAtDesk({ plan, against }, result) {
	switch (against.kind) {
		case "nothing": return;
		case "result": return compareResults({
			kind: "files",
			base: against.result,
			head: result
		});
		case "base": {
			const jobs = plan.jobs.filter(({ device }) => device === result.device.label);
			return judge({
				plan: {
					...plan,
					jobs
				},
				results: [result],
				history: /* @__PURE__ */ new Map()
			});
		}
	}
}

// src/dataset/csv.ts
/** The largest label that is taken. */
const MAX_LABEL = 999999;
/**
* Reads a label list: RFC 4180, a header line `path,label` (in either order, no other columns), one image per row, the
* label an integer from 0. A byte order mark, CRLF and empty lines are passed over.
*/
function parseLabels(text) {
	const table = parseCsv(text.startsWith("﻿") ? text.slice(1) : text);
	if (table.kind === "fault") return table;
	const [header, ...rows] = table.rows;
	const columns = header?.fields.map((field) => field.trim().toLowerCase()) ?? [];
	const [path, label] = [columns.indexOf("path"), columns.indexOf("label")];
	if (columns.length !== 2 || path === -1 || label === -1) return {
		kind: "fault",
		line: header?.line ?? 1,
		fault: "the first line must be \"path,label\""
	};
	const labelled = [];
	for (const { fields, line } of rows) {
		if (fields.length !== 2) return {
			kind: "fault",
			line,
			fault: `a row has a path and a label, this one has ${fields.length} fields`
		};
		const written = (fields[label] ?? "").trim();
		if (!/^\d{1,6}$/.test(written)) return {
			kind: "fault",
			line,
			fault: `the label must be a whole number from 0 to ${MAX_LABEL}`
		};
		labelled.push({
			path: fields[path] ?? "",
			label: Number(written),
			line
		});
	}
	return {
		kind: "rows",
		rows: labelled
	};
}
function parseCsv(text) {
	const rows = [];
	let fields = [];
	let [line, start, at] = [
		1,
		1,
		0
	];
	while (at < text.length) {
		const field = text[at] === "\"" ? quotedField(text, at) : plainField(text, at);
		if (field === void 0 || !/^[,\r\n]?$/.test(text[field.end] ?? "")) return {
			kind: "fault",
			line,
			fault: "a quotation mark is out of place or not closed"
		};
		fields.push(field.value);
		line += lineBreaks(field.value);
		const comma = text[field.end] === ",";
		at = field.end + (text.startsWith("\r\n", field.end) ? 2 : 1);
		if (comma && at < text.length) continue;
		if (comma) fields.push("");
		if (fields.length > 1 || field.end > field.start) rows.push({
			line: start,
			fields
		});
		fields = [];
		line += 1;
		start = line;
	}
	return {
		kind: "rows",
		rows
	};
}
function plainField(text, start) {
	const special = /[",\r\n]/g;
	special.lastIndex = start;
	const end = special.exec(text)?.index ?? text.length;
	return {
		value: text.slice(start, end),
		start,
		end
	};
}
function quotedField(text, start) {
	const parts = [];
	let from = start + 1;
	for (;;) {
		const quote = text.indexOf("\"", from);
		if (quote === -1) return void 0;
		parts.push(text.slice(from, quote));
		if (text[quote + 1] !== "\"") return {
			value: parts.join("\""),
			start,
			end: quote + 1
		};
		from = quote + 2;
	}
}
function lineBreaks(text) {
	return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

// src/dataset/location.ts
/**
* A relative path in its plainest spelling, or undefined where it is none that stays below its folder: nothing absolute,
* no `..`, no backslash, no control character.
*/
function plainPath(path) {
	if (path.length > 4096 || path.startsWith("/") || path.includes("\\") || [...path].some(isControl)) return void 0;
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	return parts.length === 0 || parts.includes("..") ? void 0 : parts.join("/");
}
function isControl(character) {
	const code = character.codePointAt(0) ?? 0;
	return code < 32 || code === 127;
}
/**
* Where a path below a folder really is. `shown` is how messages name it; local absolute paths stay out of them.
*
* @param folder absolute, free of symbolic links.
* @throws UserError where the path leaves the folder, leads through a symbolic link or does not exist.
*/
async function locate(folder, path, shown) {
	const plain = plainPath(path);
	if (plain === void 0) throw new UserError(`${quoted(shown)} is not a plain relative path; write it with forward slashes, without ".." and not absolute`);
	const wanted = join(folder, plain);
	if (await realpath(wanted).catch((error) => {
		throw new UserError(unreadable(shown, error));
	}) !== wanted) throw new UserError(`${quoted(shown)} is or leads through a symbolic link, which datasets must not contain; put the files themselves there`);
	return wanted;
}
/** The same for a folder. */
async function locateFolder(folder, path, shown) {
	const found = await locate(folder, path, shown);
	if (!(await stat(found)).isDirectory()) throw new UserError(`${quoted(shown)} is not a folder; name the folder that holds the images`);
	return found;
}
/** Why something cannot be read, without the absolute path that Node's message carries. */
function unreadable(shown, error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
	if (code === "ENOENT" || code === "ENOTDIR") return `${quoted(shown)} does not exist; check the dataset's path in edgebench.yml, and that the data are on this machine`;
	if (code === "EACCES" || code === "EPERM") return `${quoted(shown)} cannot be read: permission denied; give the user that runs edgebench the right to read it`;
	if (code === "ELOOP") return `${quoted(shown)} is a symbolic link, which datasets must not contain; put the file itself there`;
	return `${quoted(shown)} cannot be read (${code}); check the file and the disk`;
}
/** A name from outside in a message: quoted, control characters escaped, cut at 200 characters. */
function quoted(name) {
	return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}

// src/dataset/dataset.ts
const MAX_IMAGES = 1e6;
/** Of one image's file. */
const MAX_FILE_BYTES = 67108864;
const MAX_LIST_BYTES = 268435456;
const IMAGE_NAME = /\.(?:png|jpe?g)$/i;
/**
* Lists a dataset and reads every file once for its digest; nothing is decoded yet.
*
* `folders`: one folder per class. Where all names are numbers the number is the label (so that `10` is not sorted
* before `2`), else the label is the place among the names in code-unit order. Files beside the class folders and names that start with
* a dot are passed over. `csv`: a list anywhere in the repository, see {@link parseLabels}; the paths in it are relative
* to the dataset's folder.
*
* @throws UserError for a missing, empty or unreadable dataset, symbolic links, `..`, and names that are not UTF-8.
*/
async function openDataset(options) {
	const { name, layout } = options;
	const path = plainPath(options.path) ?? options.path;
	const base = await realpath(options.root).catch((error) => {
		throw new UserError(unreadable("the repository's folder", error));
	});
	const root = await locateFolder(base, path, path);
	const listed = layout.kind === "folders" ? await listFolders(root, path) : await listCsv(base, layout.file);
	if (listed.length > MAX_IMAGES) throw new UserError(`dataset ${name} in ${quoted(path)} has more than ${MAX_IMAGES} images; list fewer in a csv file`);
	const images = [];
	for (const image of listed) images.push({
		...image,
		sha256: sha256Hex(await readImageFile(root, image.path, `${path}/${image.path}`))
	});
	return assemble({
		name,
		root,
		shown: path
	}, images);
}
/** The same dataset with these of its images, in this order. */
function withImages(dataset, images) {
	return assemble(dataset, images);
}
function assemble(from, images) {
	const { name, root, shown } = from;
	return {
		name,
		root,
		shown,
		classes: images.reduce((most, { label }) => Math.max(most, label + 1), 0),
		images,
		digest: sha256Hex(canonicalJson(images.map(({ label, sha256 }) => [label, sha256]))),
		count: images.length
	};
}
/**
* The bytes of one image's file.
*
* @throws UserError where it is no regular file, too large or cannot be read.
*/
async function readImageFile(root, path, shown) {
	return readCapped(await locate(root, path, shown), MAX_FILE_BYTES, shown);
}
async function readCapped(file, cap, shown) {
	try {
		const { size, isFile } = await stat(file).then((found) => ({
			size: found.size,
			isFile: found.isFile()
		}));
		if (!isFile) throw new UserError(`${quoted(shown)} is not a regular file; put the file itself there`);
		if (size > cap) throw new UserError(`${quoted(shown)} has ${size} bytes, more than the ${cap} that edgebench reads; make it smaller or leave it out`);
		return await readFile(file);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(unreadable(shown, error));
	}
}
async function listFolders(root, shown) {
	const labels = folderLabels((await list(root, shown)).filter(({ kind }) => kind !== "file").map(({ name }) => name), shown);
	const images = [];
	for (const [folder, label] of labels) {
		const found = await list(join(root, folder), `${shown}/${folder}`);
		for (const { name, kind } of found) {
			const path = `${folder}/${name}`;
			if (kind !== "file" || !IMAGE_NAME.test(name)) throw new UserError(`${quoted(`${shown}/${path}`)} is not a PNG or JPEG file; a class folder holds images alone, so convert it or move it away`);
			images.push({
				path,
				label
			});
		}
	}
	if (images.length === 0) throw new UserError(`the dataset in ${quoted(shown)} is empty; put images into one folder per class, such as ${quoted(`${shown}/0/first.png`)}`);
	return images;
}
/** Class folders with their labels, in the order of the labels. */
function folderLabels(names, shown) {
	if (!names.every((name) => /^\d+$/.test(name))) return names.map((name, label) => [name, label]);
	const byNumber = names.map((name) => [name, Number(name)]).sort(([, a], [, b]) => a - b);
	for (const [place, [name, label]] of byNumber.entries()) {
		if (label > 999999) throw new UserError(`the class folder ${quoted(`${shown}/${name}`)} is numbered above ${MAX_LABEL}; number the classes from 0`);
		if (label === byNumber[place - 1]?.[1]) throw new UserError(`the class folders of ${quoted(shown)} say ${label} twice; keep one spelling of the number`);
	}
	return byNumber;
}
/** What a folder holds, by name in code-unit order, without names that start with a dot. */
async function list(folder, shown) {
	const found = await readdir(folder, {
		withFileTypes: true,
		encoding: "buffer"
	}).catch((error) => {
		throw new UserError(unreadable(shown, error));
	});
	const entries = [];
	for (const entry of found) {
		const name = decodeUtf8(entry.name);
		if (name === void 0) throw new UserError(`a file name in ${quoted(shown)} is not UTF-8; rename it`);
		if (name.startsWith(".")) continue;
		if (!entry.isFile() && !entry.isDirectory()) throw new UserError(`${quoted(`${shown}/${name}`)} is a symbolic link or a special file, which datasets must not contain; put the file itself there`);
		entries.push({
			name,
			kind: entry.isFile() ? "file" : "folder"
		});
	}
	return entries.sort((a, b) => a.name < b.name ? -1 : 1);
}
async function listCsv(base, file) {
	const text = decodeUtf8(await readCapped(await locate(base, file, file), MAX_LIST_BYTES, file));
	if (text === void 0) throw new UserError(`${quoted(file)} is not UTF-8 text; save it as UTF-8`);
	const parsed = parseLabels(text);
	if (parsed.kind === "fault") throw new UserError(`${quoted(file)}, line ${parsed.line}: ${parsed.fault}; write one "path,label" row per image`);
	if (parsed.rows.length === 0) throw new UserError(`${quoted(file)} lists no images; write one "path,label" row per image`);
	const seen = /* @__PURE__ */ new Map();
	for (const { path: written, line } of parsed.rows) {
		const path = plainPath(written) ?? written;
		const before = seen.get(path);
		if (before !== void 0) throw new UserError(`${quoted(file)}, line ${line}: ${quoted(path)} is already listed in line ${before}; keep one of them`);
		seen.set(path, line);
	}
	return parsed.rows.map(({ path, label }) => ({
		path: plainPath(path) ?? path,
		label
	}));
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}

// src/device/instructions.ts
/** A counter that does not answer for this long is given up. */
const PATIENCE_MS = 2e3;
/** Counting waits for "enable" on descriptor 3 and says on 4 what it has done, so that it brackets the bursts alone. */
const ARGUMENTS = [
	"stat",
	"-x,",
	"-e",
	"instructions:u",
	"-D",
	"-1",
	"--control",
	"fd:3,4",
	"-p"
];
/**
* Looks whether this machine counts instructions, by counting a moment of our own: the `perf` program is there, its kernel
* lets us, and the processor has counters (most virtual machines have none). Undefined where any of that is wanting.
*
* @param command the `perf` program, version 5.10 or later.
*/
async function openInstructionCounter(command = ["perf"]) {
	try {
		var _usingCtx$6 = _usingCtx();
		const counter = { start: (pid) => startCount(command, pid) };
		const counted = await _usingCtx$6.a(await counter.start(process.pid))?.stop();
		return counted === void 0 || counted === 0 ? void 0 : counter;
	} catch (_) {
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
	}
}
async function startCount([program = "", ...first], pid) {
	const child = spawn(program, [
		...first,
		...ARGUMENTS,
		String(pid)
	], {
		stdio: [
			"ignore",
			"ignore",
			"pipe",
			"pipe",
			"pipe"
		],
		env: {
			PATH: process.env["PATH"],
			LC_ALL: "C"
		}
	});
	const count = new PerfCount(child);
	if (await count.ask("enable")) return count;
	await count[Symbol.asyncDispose]();
}
/** One run of `perf stat` on one process. */
var PerfCount = class {
	#child;
	#ended;
	#said = "";
	constructor(child) {
		this.#child = child;
		this.#ended = once(child, "close").catch(() => void 0);
		child.stderr?.on("data", (chunk) => {
			this.#said = (this.#said + chunk.toString("latin1")).slice(-4096);
		});
		for (const stream of child.stdio) stream?.on("error", () => void 0);
	}
	/** Whether it has done so. */
	async ask(what) {
		const [requests, answers] = [this.#child.stdio[3], this.#child.stdio[4]];
		if (this.#child.pid === void 0 || this.#child.exitCode !== null) return false;
		requests.write(`${what}\n`);
		const answered = once(answers, "data", { signal: AbortSignal.timeout(PATIENCE_MS) }).then(() => true, () => false);
		return Promise.race([answered, this.#ended.then(() => false)]);
	}
	async stop() {
		await this.ask("disable");
		this.#child.kill("SIGINT");
		await Promise.race([this.#ended, elapsed(PATIENCE_MS)]);
		const counted = /^(\d{1,15}),[^,]*,instructions/m.exec(this.#said);
		return counted === null ? void 0 : Number(counted[1]);
	}
	async [Symbol.asyncDispose]() {
		this.#child.kill("SIGKILL");
		await this.#ended;
	}
};
const elapsed = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

// src/device/open-transport.ts
/** The transport of a job's device. @throws UserError where it cannot be reached that way yet. */
function openTransport(spec, device) {
	if (spec.kind === "local") return new LocalTransport();
	throw new UserError(`device ${device}: not measured, because devices cannot be reached over SSH yet; run the job on the device itself with transport: local`);
}

// src/model/loadable.ts
const WHY_PICKLE = "a pickle, which runs its author's code when it is loaded";
const WHY_ENGINE = "a compiled engine, which runs its author's code when it is loaded";
/** Endings of files that are programs as much as data. No policy lets them through: nothing here loads them yet. */
const PROGRAMS = {
	...Object.fromEntries([
		"pt",
		"pth",
		"pkl",
		"pickle",
		"ckpt",
		"joblib"
	].map((ending) => [ending, WHY_PICKLE])),
	...Object.fromEntries([
		"engine",
		"plan",
		"trt"
	].map((ending) => [ending, WHY_ENGINE])),
	ort: "a model that ONNX Runtime has prepared, which is loaded without the checks of ONNX",
	so: "a library of machine code"
};
/**
* Domains whose operators ONNX Runtime brings along. Others come from libraries of machine code, or from functions that the
* model holds itself.
*/
const DOMAINS = /* @__PURE__ */ new Set([...[
	"ai.onnx",
	"ai.onnx.ml",
	"ai.onnx.preview",
	"ai.onnx.preview.training",
	"ai.onnx.training"
], ...[
	"com.microsoft",
	"com.microsoft.experimental",
	"com.microsoft.nchwc"
]]);
/**
* Judges a model by its file's name, before a byte of it is fetched. Loaders go by the ending: ONNX Runtime takes `.ort` for
* a format of its own, whatever the bytes are.
*
* @param fileName without folders; the last part of a URL's path may have no ending.
* @throws ModelError with a clause that follows the file's name.
*/
function checkFileName(fileName, runtime) {
	const ending = /\.([^.]*)$/.exec(fileName)?.[1]?.toLowerCase();
	const why = ending !== void 0 && Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : void 0;
	if (why !== void 0) throw new ModelError(`refused: it is ${why}; give an ONNX file`);
	if (runtime === "onnxruntime" && ending !== void 0 && ending !== "onnx") throw new ModelError("refused: its name does not end in .onnx; rename it");
}
/** Judges what is to be read as ONNX by its first bytes. @throws ModelError with a clause that follows the file's name. */
function checkMagic(bytes) {
	switch (recogniseFormat(bytes)) {
		case "text": throw new ModelError("a text file, not an ONNX model; export it again");
		case "lfs-pointer": throw new ModelError("a Git LFS pointer, not its content; run git lfs fetch on this machine first");
		case "pickle":
		case "zip": throw new ModelError(`refused: it is ${WHY_PICKLE}, or an archive, whatever its name says; give an ONNX file`);
		case "ort": throw new ModelError(`refused: it is ${PROGRAMS["ort"]}; give an ONNX file`);
		default: return;
	}
}
/**
* Judges what a model would run: operators of the runtime itself and functions of the model, and nothing that is compiled.
*
* @throws ModelError "refused: …".
*/
function checkOperators({ operators, functions }) {
	for (const { domain, type } of operators) {
		if (domain === "com.microsoft" && type === "EPContext") throw new ModelError(`refused: its operator EPContext holds or names ${WHY_ENGINE}; give the model before it was compiled`);
		if (DOMAINS.has(domain) || functions.some((own) => own.domain === domain && own.type === type)) continue;
		throw new ModelError(`refused: its operator ${shown(type)} is of the domain ${shown(domain)}, which would be code from outside of the runtime; export it with operators of ${[...DOMAINS].slice(0, 2).join(", ")} or com.microsoft`);
	}
}
const shown = (text) => JSON.stringify(text.slice(0, 100));

// src/commands/materialise.ts
/** Why a model never reached a runtime, in one sentence. */
var ModelRefused = class extends Error {
	name = "ModelRefused";
};
/** The model could not be had, which says nothing against it: its URL does not answer or must wait, its content was not fetched. */
var ModelUnavailable = class extends ModelRefused {
	name = "ModelUnavailable";
};
const MOST_DOWNLOAD_BYTES = 2 ** 31;
/** Models by git blob, fetched LFS object, or pinned URL. Nothing of the work tree is read, so a symbolic link in it leads nowhere. */
function materialiser(repository, signal) {
	return async (side, runtime, folder) => {
		await mkdir(folder, { recursive: true });
		const name = shownSource(side.model);
		await inWords$1(name, () => checkFileName(fileNameOf(side.model), runtime));
		const path = join(folder, placedName(side.model, runtime));
		const main = await place(side.model, path, repository, signal);
		const known = new Set(side.externalData.map(({ location }) => location));
		const model = await inWords$1(name, () => checkModel(path, runtime, known));
		const parts = [];
		for (const { location, source } of side.externalData) {
			const target = join(folder, cleanLocation(location));
			await mkdir(dirname(target), { recursive: true });
			const placed = await place(source, target, repository, signal);
			const reach = model?.externalData.find((part) => part.location === location)?.minimumBytes ?? 0;
			await inWords$1(shownSource(source), () => checkPart(target, reach));
			parts.push({
				location,
				...placed
			});
		}
		const bytes = parts.reduce((sum, part) => sum + part.bytes, main.bytes);
		const operators = model && countOperators(model);
		return {
			path,
			sha256: contentDigest(main.sha256, parts),
			bytes,
			operators
		};
	};
}
/** What is wrong with a model's content, after the name that people know its file by. */
async function inWords$1(name, check) {
	try {
		return await check();
	} catch (error) {
		if (error instanceof ModelError) throw new ModelRefused(`${name}: ${error.message}`);
		throw error;
	}
}
/** Runtimes go by a file's ending, and a URL may have none. */
function placedName(source, runtime) {
	const name = fileNameOf(source);
	return runtime === "onnxruntime" && !/\.onnx$/i.test(name) ? `${name}.onnx` : name;
}
function fileNameOf(source) {
	return "url" in source ? basename(new URL(source.url).pathname) || "model" : basename(source.path);
}
function shownSource(source) {
	return "url" in source ? source.url : source.path;
}
async function place(source, target, repository, signal) {
	switch (source.kind) {
		case "git": return available(() => repository.copyBlob(source.blob, target));
		case "lfs": return placeLfs(source, target, repository);
		case "url": return download(source, target, signal);
		case "refused": throw new ModelRefused(source.reason);
		case "withheld": throw new ModelUnavailable(source.reason);
	}
}
/** What a repository cannot give, since a network or a clone lacks it, says nothing against the model. */
async function available(read) {
	try {
		return await read();
	} catch (error) {
		throw error instanceof UserError ? new ModelUnavailable(error.message) : error;
	}
}
async function placeLfs(source, target, repository) {
	const object = await available(() => repository.lfsObject(source.sha256, source.bytes));
	if (object === void 0) throw new ModelUnavailable(`${source.path}: a Git LFS pointer whose content is not in the repository; push it with git lfs push, and where a clone is read run git lfs fetch in it`);
	await copyFile(object, target);
	const placed = await digestOf(target);
	if (placed.sha256 !== source.sha256) throw new ModelRefused(`${source.path}: its Git LFS content is damaged (SHA-256 is ${placed.sha256.slice(0, 12)}…, the pointer says ${source.sha256.slice(0, 12)}…); run git lfs fetch again`);
	return placed;
}
async function digestOf(path) {
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const piece of createReadStream(path)) {
		hash.update(piece);
		bytes += piece.length;
	}
	return {
		sha256: hash.digest("hex"),
		bytes
	};
}
async function download(source, target, signal) {
	const refuse = (why) => new ModelUnavailable(`${source.url}: ${why}`);
	const response = await fetch(source.url, {
		signal,
		redirect: "follow"
	}).catch(() => {
		throw refuse("cannot be reached; check the URL and this machine's network");
	});
	if (!response.ok || response.body === null) throw refuse(`answers ${response.status}; check the URL`);
	let bytes = 0;
	const counted = new Transform({ transform(piece, _encoding, done) {
		bytes += piece.length;
		done(bytes > MOST_DOWNLOAD_BYTES ? refuse(`is larger than ${MOST_DOWNLOAD_BYTES} bytes`) : null, piece);
	} });
	await pipeline(Readable.fromWeb(response.body), counted, createWriteStream(target, { flags: "wx" }), { signal }).catch((error) => {
		if (error instanceof ModelRefused || signal.aborted) throw error;
		throw refuse(error instanceof Error && "code" in error && error.code === "ENOSPC" ? "does not fit the disk of this machine; make room, or point TMPDIR at another disk" : "the connection broke off; run the job again");
	});
	const placed = await digestOf(target);
	if (placed.sha256 !== source.sha256) throw refuse(`its SHA-256 is ${placed.sha256}, the configuration pins ${source.sha256}; pin the new digest if the change is wanted`);
	return placed;
}
/**
* Looks at a model before any native parser does: its format, what it would run, and that it names no external data the plan
* does not know.
*
* @throws ModelError with a clause that follows the file's name.
*/
async function checkModel(path, runtime, known) {
	if (runtime !== "onnxruntime") return void 0;
	if ((await stat(path)).size >= MAXIMUM_FILE_BYTES) throw new ModelError("it has 2 GiB or more; keep its weights as external data");
	const bytes = await readFile(path);
	checkMagic(bytes);
	const model = readOnnx(bytes);
	checkOperators(model);
	const unknown = model.externalData.find(({ location }) => !known.has(location));
	if (unknown !== void 0) throw new ModelError(`names external data ${JSON.stringify(unknown.location)} that the commit does not hold beside it; add the file`);
	return model;
}
/**
* Looks at external data as they lie beside the model: a file of its own, as long as the tensors in it reach.
*
* @param reach the byte that the last tensor ends before.
* @throws ModelError with a clause that follows the file's name.
*/
async function checkPart(path, reach) {
	const found = await lstat(path);
	if (!found.isFile() || found.nlink !== 1) throw new ModelError("refused: it is no file of its own where the model is loaded; run the job again");
	if (found.size < reach) throw new ModelError(`refused: it has ${found.size} bytes, but tensors of the model reach to byte ${reach}`);
}
/** Undefined where there are more kinds than a result tells, or one has no name that can be told. */
function countOperators({ operators }) {
	const counted = operators.map(({ domain, type, count }) => [domain === "ai.onnx" ? type : `${domain}:${type}`, count]);
	return counted.every(([name]) => operatorNameSchema.safeParse(name).success) && counted.length <= 1e3 ? Object.fromEntries(counted) : void 0;
}
/** Kept out of results: a sentence about a model never tells where on this machine it lay. */
function withoutLocalPaths(text, places) {
	let cleaned = text;
	for (const [path, word] of places) cleaned = cleaned.replaceAll(path, word);
	return cleaned;
}
function isUserFault(error) {
	return error instanceof ModelRefused || error instanceof UserError;
}

// src/measure/budget.ts
const MINIMUM_ITERATIONS = 10;
const MAXIMUM_ITERATIONS = 200;
/**
* Sizes the rounds of one benchmark: as many iterations per side and launch as fit a round's part of the share, at least
* 10 and at most 200, so that a fast model is measured well and a 700 ms model on a small board still gets its rounds.
*
* @param shareSeconds what this benchmark may still spend.
* @param maximumRounds the last planned look.
*/
function sizeRounds(shareSeconds, cost, maximumRounds) {
	const perRound = shareSeconds / maximumRounds;
	const fitting = Math.floor((perRound - cost.fixedSeconds) / cost.iterationSeconds);
	const iterations = Math.max(MINIMUM_ITERATIONS, Math.min(MAXIMUM_ITERATIONS, fitting));
	const roundSeconds = cost.fixedSeconds + iterations * cost.iterationSeconds;
	const affordableRounds = Math.max(0, Math.min(maximumRounds, Math.floor(shareSeconds / roundSeconds)));
	return {
		iterations,
		burst: burstSize(cost.iterationSeconds / 2),
		affordableRounds
	};
}
/** Inferences per burst: about 20 ms of work, between 1 and 10. Slow models lose nothing by switching after each inference. */
function burstSize(inferenceSeconds) {
	return Math.max(1, Math.min(10, Math.round(.02 / inferenceSeconds)));
}
/** What the next benchmark of a job may spend: an equal part of what is left, so that what one saves goes to the others. */
function shareOfBudget(remainingSeconds, benchmarksLeft) {
	return Math.max(0, remainingSeconds) / Math.max(1, benchmarksLeft);
}

// src/measure/sentinel.ts
/** Timed inferences of one burst, by how long one takes: about 30 ms of work, between 5 and 20. */
function sentinelBurst(inferenceSeconds) {
	return Math.max(5, Math.min(20, Math.round(.03 / inferenceSeconds)));
}
/** Files of workers/sentinels. They are frozen: another network is another sentinel. */
const SHIPPED = {
	onnxruntime: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx",
		int8: "onnxruntime-int8.onnx"
	},
	fake: {
		fp32: "sentinel.fake.json",
		fp16: "sentinel.fake.json",
		bf16: "sentinel.fake.json",
		int8: "sentinel.fake.json",
		mixed: "sentinel.fake.json"
	}
};
/** The sentinel that is shipped for a runtime and precision: a file's name; undefined where there is none. */
function shippedSentinel(runtime, precision) {
	return SHIPPED[runtime]?.[precision];
}

// src/measure/looks.ts
/** The looks of the default plan, in rounds (statistics.md): enough for a shift of the tolerance in noise of its size. */
const DEFAULT_LOOKS = [
	8,
	12,
	16,
	22,
	30
];
/** Where fewer than 8 rounds are to be had, a t interval may look this early. */
const FEW_LOOKS = [4];
/** Looks closer together than this are not worth their part of the error rate. */
const APART = 2;
/** Plans the looks that a number of affordable rounds allows. */
function planLooks(affordableRounds, rates) {
	const { errorRate, comparisons } = rates;
	const last = Math.min(Math.floor(affordableRounds), DEFAULT_LOOKS.at(-1) ?? 0);
	return {
		looks: last < 1 ? [] : [...(last < 8 ? FEW_LOOKS : DEFAULT_LOOKS).filter((look) => look <= last - APART), last],
		errorRate,
		comparisons
	};
}

// src/measure/spoilt.ts
/** At most this part of the rounds is left out; a device that is always disturbed is measured as it is. */
const MOST_EXCLUDED = .25;
/** So many earlier rounds tell what is usual. */
const FEWEST_EARLIER = 3;
/** Beyond the usual by so many standard deviations of the earlier rounds. */
const SPREADS = 4;
const SPREAD_OF_MAD = 1.4826;
const DISTURBANCES = [
	{
		rule: "spoilt: the device throttled its processor, which it did not do in the rounds before",
		of: ({ environment }) => fact(environment, "throttle-events"),
		slack: () => 0
	},
	{
		rule: "spoilt: the processor ran more than 10 % below the frequency of the rounds before",
		of: ({ environment }) => negative(fact(environment, "frequency-mhz")),
		slack: (usual) => .1 * Math.abs(usual)
	},
	{
		rule: "spoilt: the host of this virtual machine took over 5 points more of the processor than in the rounds before",
		of: ({ environment }) => fact(environment, "steal-share"),
		slack: () => .05
	},
	{
		rule: "spoilt: other programs put the worker aside over twice as often as in the rounds before",
		of: switchesPerSecond,
		slack: (usual) => Math.max(20, usual)
	}
];
/** What a round is left out for where its two launches were not measured at the same time. */
const UNSTEADY_RULE = "spoilt: the times of a launch went over to another level by 10 % or more, which is rare in the rounds before";
const LEAST_STEP = .1;
/**
* Whether a round was spoilt by something else than the models, and by which rule: then it is left out as a whole and
* another one is measured. The rules see a round without knowing which side is which, so leaving it out favours neither;
* they hold it against what the rounds before it, left out or not, showed on this device in this session; and they are
* asked once, right after the round, so that no look is ever taken back. At most a quarter of the rounds is left out.
*
* @param round what was just measured.
* @param earlier all rounds before it.
*/
function spoiltBy(round, earlier) {
	const excluded = earlier.filter((before) => before.some((launch) => launch.excluded !== void 0)).length;
	if (earlier.length < FEWEST_EARLIER || excluded + 1 > MOST_EXCLUDED * (earlier.length + 1)) return void 0;
	const disturbed = DISTURBANCES.find((disturbance) => isBeyond(disturbance, round, earlier));
	if (disturbed !== void 0) return disturbed.rule;
	const steps = earlier.filter(stepped).length;
	return stepped(round) && steps <= MOST_EXCLUDED * earlier.length ? UNSTEADY_RULE : void 0;
}
function isBeyond({ of, slack }, round, earlier) {
	const now = worst(round, of);
	const before = earlier.flatMap((one) => worst(one, of) ?? []);
	if (now === void 0 || before.length < FEWEST_EARLIER) return false;
	const usual = median(before);
	const spread = SPREAD_OF_MAD * medianAbsoluteDeviation(before);
	return now > usual + Math.max(SPREADS * spread, slack(usual));
}
function worst(round, of) {
	const told = round.filter(({ actual }) => actual.provider !== "script").flatMap((launch) => of(launch) ?? []);
	return told.length === 0 ? void 0 : Math.max(...told);
}
/** Launches that share their time in ping-pong share its steps, which cancel in their ratio. */
function stepped(round) {
	return round.some((launch) => {
		if (launch.mode === "ping-pong") return false;
		const found = unsteadiness(launch);
		return found?.kind === "step" && Math.abs(found.change) >= LEAST_STEP;
	});
}
/** How often the worker was put aside, by second of its own inferences. */
function switchesPerSecond({ environment, firstNs, warmupNs, latencyNs }) {
	const switches = fact(environment, "involuntary-switches");
	const seconds = [
		firstNs,
		...warmupNs,
		...latencyNs
	].reduce((sum, ns) => sum + ns, 0) / 1e9;
	return switches === void 0 || seconds === 0 ? void 0 : switches / seconds;
}
function fact(environment, name) {
	const value = environment[name];
	return typeof value === "number" ? value : void 0;
}
const negative = (value) => value === void 0 ? void 0 : -value;

// src/measure/stopping.ts
/**
* Decides at each planned look whether the rounds may end: `settled` when no gating metric is inconclusive any more, by
* the very comparison that the report will make. Between looks nothing is decided.
*/
function nextStep({ rounds, looks: plan, metrics }) {
	if (plan.looks.at(-1) === void 0) return {
		kind: "stop",
		ending: "budget-spent"
	};
	const next = plan.looks.find((look) => look > rounds.length);
	if (plan.looks.includes(rounds.length) && metrics.every((metric) => isSettled$1(metric, rounds, plan))) return {
		kind: "stop",
		ending: "settled"
	};
	return next === void 0 ? {
		kind: "stop",
		ending: "looks-exhausted"
	} : {
		kind: "measure",
		untilRound: next
	};
}
/** A metric that the launches do not tell will not be told by more of them. */
function isSettled$1({ metric, tolerance }, rounds, plan) {
	const { errorRate, comparisons, looks } = plan;
	return comparePairedRounds(metric, {
		rounds,
		excluded: 0
	}, {
		looks,
		endedByBudget: false
	}, 1, {
		tolerance: { [metric]: tolerance },
		errorRate,
		comparisons,
		gating: /* @__PURE__ */ new Set([metric])
	})?.verdict !== "inconclusive";
}

// src/measure/switching.ts
/** Switching moves the median by more than this: launches alternate instead of playing ping-pong. */
const SWITCHING_LIMIT = .03;
/**
* What switching costs one side, as a share of its latency alone. Each sample sets a burst that follows the other side's
* against the burst right after it, so slow drift cancels; the median over samples withstands a disturbed one.
*/
function switchingEffect(samples) {
	if (samples.length === 0) return 0;
	return Math.exp(median(samples.map(({ afterSwitchNs, aloneNs }) => Math.log(Math.max(1, afterSwitchNs) / Math.max(1, aloneNs))))) - 1;
}
/** Of the samples, so many must move the way the median does before the median is believed: a noisy machine moves it, too. */
const AGREEING = 7 / 8;
/**
* Whether ping-pong is fair for both sides. It is given up on evidence alone, since launches that alternate need many
* times the rounds: the median must be past the limit, and nearly every sample on its side of zero.
*/
function switchingIsFree(base, head) {
	return !movesMedian(base) && !movesMedian(head);
}
function movesMedian(samples) {
	const effect = switchingEffect(samples);
	const agreeing = samples.filter(({ afterSwitchNs, aloneNs }) => (afterSwitchNs - aloneNs) * effect > 0);
	return Math.abs(effect) > SWITCHING_LIMIT && agreeing.length >= AGREEING * samples.length;
}

// src/measure/warm-up.ts
/** At least 10 inferences, then until steady, at most 200 inferences or 10 s. */
const WARM_UP = {
	window: 5,
	minimum: 10,
	maximum: 200,
	maximumNs: 1e10
};
/**
* Decides whether warm-up goes on.
*
* Steady means that the last window's median is not below the window before it by more than three standard errors of a
* median, estimated from the median absolute deviation (1.4826 · MAD / √window), with half a percent as the least step
* that counts. Only getting faster is warming up; getting slower is drift and is left to the comparison.
*
* @param latencies nanoseconds of every warm-up inference so far, in order.
*/
function warmUpStep(latencies, rule = WARM_UP) {
	const spent = latencies.reduce((sum, ns) => sum + ns, 0);
	const room = rule.maximum - latencies.length;
	if (latencies.length >= rule.minimum && isSteady(latencies, rule.window)) return {
		kind: "done",
		steady: true
	};
	if (room <= 0 || spent >= rule.maximumNs) return {
		kind: "done",
		steady: false
	};
	const missing = Math.max(rule.minimum - latencies.length, rule.window);
	const each = latencies.length === 0 ? Number.POSITIVE_INFINITY : spent / latencies.length;
	const affordable = Math.max(1, Math.floor((rule.maximumNs - spent) / each));
	return {
		kind: "more",
		count: Math.min(missing, room, affordable)
	};
}
function isSteady(latencies, window) {
	const last = latencies.slice(-window);
	const before = latencies.slice(-2 * window, -window);
	if (before.length < window) return false;
	const error = 1.4826 * medianAbsoluteDeviation([...last]) / Math.sqrt(window);
	return median([...before]) - median([...last]) <= Math.max(3 * error, .005 * median([...last]));
}

// src/commands/launch.ts
/** A launch that ended early: at which stage, and why in one sentence. */
var LaunchLost = class extends Error {
	name = "LaunchLost";
	stage;
	signal;
	/** True where the worker itself said no: the same request would be refused again. */
	refused;
	constructor(stage, message, signal, refused) {
		super(message);
		this.stage = stage;
		this.signal = signal;
		this.refused = refused;
	}
	toRecord(round, startedAt) {
		const reason = this.message.slice(0, 4e3);
		return {
			round,
			startedAt,
			stage: this.stage,
			reason,
			...this.signal === void 0 ? {} : { signal: this.signal }
		};
	}
};
/** Runs one request of a launch, naming its stage in whatever goes wrong. */
async function at(stage, request) {
	try {
		return await request();
	} catch (error) {
		if (error instanceof WorkerLost) throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}`, error.signal, false);
		if (error instanceof WorkerRefused) throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}`, void 0, true);
		throw error;
	}
}
const STAGE_WORDS = {
	start: "while the worker started",
	load: "while the model was loaded",
	inputs: "while inputs were put in place",
	"first-inference": "at the first inference",
	"warm-up": "while warming up",
	measure: "while measuring",
	predict: "while predicting",
	exit: "while the worker ended"
};
/** One fresh worker process with its model loaded. */
var LiveLaunch = class LiveLaunch {
	loaded;
	startedAt;
	#conversation;
	#spec;
	#before;
	#nextId = 2;
	#nextSet = 0;
	#sets = 1;
	#firstNs = 0;
	#warmupNs = [];
	#steady = false;
	#latencyNs = [];
	#bursts = [];
	#originNs;
	#count;
	constructor(conversation, spec, loaded, startedAt, before) {
		this.#conversation = conversation;
		this.#spec = spec;
		this.loaded = loaded;
		this.startedAt = startedAt;
		this.#before = before;
	}
	/** Starts the worker and loads the model. */
	static async start(spec, launchNumber) {
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		const { command, timeoutMs, signal, transport } = spec;
		const env = {
			...spec.env,
			EDGEBENCH_LAUNCH: String(launchNumber)
		};
		const conversation = await at("start", () => openConversation({
			command,
			env,
			timeoutMs,
			signal,
			transport
		}));
		try {
			const request = {
				op: "load",
				id: 1,
				model: spec.modelFile,
				parameters: spec.parameters
			};
			const loaded = await at("load", () => conversation.ask(request, "loaded", timeoutMs));
			return new LiveLaunch(conversation, spec, loaded, startedAt, await probeEdges(conversation.pid));
		} catch (error) {
			await conversation[Symbol.asyncDispose]();
			throw error;
		}
	}
	get exclusive() {
		return this.#conversation.hello.exclusive;
	}
	get inputs() {
		return this.loaded.inputs;
	}
	async feed(feed) {
		const request = {
			op: "inputs",
			id: this.#id(),
			count: feed.count,
			tensors: [...feed.tensors]
		};
		await at("inputs", () => this.#conversation.ask(request, "ready", this.#spec.timeoutMs));
		this.#sets = feed.count;
	}
	/** The outputs of one input set, untimed. */
	async infer(set) {
		return (await at("predict", () => this.#conversation.ask({
			op: "infer",
			id: this.#id(),
			set
		}, "outputs", this.#spec.timeoutMs))).tensors;
	}
	/** First inference, then warm-up by its rule. */
	async warmUp() {
		this.#firstNs = (await this.#run("first-inference", 1)).latencyNs[0] ?? 0;
		const latencies = [];
		for (let step = warmUpStep(latencies);; step = warmUpStep(latencies)) {
			if (step.kind === "done") {
				this.#steady = step.steady;
				break;
			}
			latencies.push(...(await this.#run("warm-up", Math.min(step.count, WARM_UP.maximum))).latencyNs);
		}
		this.#warmupNs = latencies;
	}
	/** Timed inferences that count. Returns their median, nanoseconds. */
	async burst(count) {
		if (this.#bursts.length === 0) this.#count = await this.#spec.counter?.start(this.#conversation.pid);
		const { latencyNs, startNs } = await this.#run("measure", count);
		this.#originNs ??= startNs;
		this.#bursts.push({
			start: this.#latencyNs.length,
			count: latencyNs.length,
			atNs: Math.max(0, startNs - this.#originNs)
		});
		this.#latencyNs.push(...latencyNs);
		return median(latencyNs);
	}
	/** Timed inferences that no launch records: their times, nanoseconds. */
	async time(count) {
		return (await this.#run("measure", count)).latencyNs;
	}
	/** Ends the worker and gives the launch. */
	async finish(where) {
		const environment = await probeEdges(this.#conversation.pid, this.#before);
		const instructions = await this.#count?.stop();
		const bye = await at("exit", () => this.#conversation.ask({
			op: "exit",
			id: this.#id()
		}, "bye", this.#spec.timeoutMs));
		return {
			...where,
			startedAt: this.startedAt,
			loadNs: this.loaded.loadNs,
			firstNs: this.#firstNs,
			warmupNs: [...this.#warmupNs],
			steady: this.#steady,
			latencyNs: this.#latencyNs,
			bursts: this.#bursts,
			peakRssBytes: bye.peakRssBytes,
			...instructions === void 0 ? {} : { instructions },
			actual: this.loaded.actual,
			environment
		};
	}
	/** What this launch has cost before its first timed burst: load, first inference and warm-up, nanoseconds. */
	get overheadNs() {
		return this.loaded.loadNs + this.#firstNs + this.#warmupNs.reduce((sum, ns) => sum + ns, 0);
	}
	async [Symbol.asyncDispose]() {
		await this.#count?.[Symbol.asyncDispose]();
		await this.#conversation[Symbol.asyncDispose]();
	}
	async #run(stage, count) {
		const first = this.#nextSet;
		this.#nextSet = (first + count) % this.#sets;
		return at(stage, () => this.#conversation.ask({
			op: "run",
			id: this.#id(),
			count,
			first
		}, "times", this.#spec.timeoutMs));
	}
	#id() {
		const id = this.#nextId;
		this.#nextId += 1;
		return id;
	}
};

// src/commands/calibrate.ts
/** Samples of switching: as many as a tenth of the time allows, so that a slow model keeps its time for rounds. */
const SWITCH_SAMPLES = {
	fewest: 3,
	most: 8,
	partOfTime: .1
};
/** Inferences by which a side alone is sized. */
const SOLO_SAMPLE = 5;
/** A side that ran its trial and then fails whenever it is launched again, even alone. */
var SideLost = class extends Error {
	name = "SideLost";
	side;
	constructor(side, cause) {
		super(cause.message, { cause });
		this.side = side;
	}
};
/**
* Decides how the rounds will be made. Both sides are launched together; where that fails, it is tried once more, so that
* an accident is not taken for a lack of room. Where it fails again, and each side still runs alone, launches alternate.
*
* @param seconds what the benchmark may still spend.
* @param apart why launches alternate in any case; undefined where it is to be found out.
* @throws SideLost where one side fails alone, too; LaunchLost where the job was interrupted.
*/
async function calibrate(base, head, seconds, apart) {
	if (apart !== void 0) return alternating(base, head, `${apart}, so launches alternated`);
	if (base.exclusive || head.exclusive) return alternating(base, head, "the accelerator holds one model at a time, so launches alternated");
	let lost;
	for (let attempt = 0; attempt < 2; attempt += 1) try {
		return await tryTogether(base, head, seconds);
	} catch (error) {
		if (!(error instanceof LaunchLost) || base.spec.signal.aborted) throw error;
		lost = error;
	}
	return alternating(base, head, `both models could not be loaded at once, so launches alternated (${lost?.message ?? "twice"})`);
}
async function alternating(base, head, caveat) {
	const costs = [await costAlone("base", base), await costAlone("head", head)];
	const sum = (part) => costs.reduce((total, cost) => total + cost[part], 0);
	return {
		mode: "alternating",
		cost: {
			fixedSeconds: sum("fixedSeconds"),
			iterationSeconds: sum("iterationSeconds")
		},
		caveat
	};
}
async function costAlone(name, side) {
	return soloCost(side).catch((error) => {
		throw error instanceof LaunchLost && !side.spec.signal.aborted ? new SideLost(name, error) : error;
	});
}
/**
* Starts both sides and lets each answer two bursts in turn, so that a burst after the other side's can be held against
* one after its own. Decides the mode and tells what a round will cost.
*/
async function tryTogether(base, head, seconds) {
	try {
		var _usingCtx$5 = _usingCtx();
		const began = clock();
		const first = _usingCtx$5.a(await started(base));
		const second = _usingCtx$5.a(await started(head));
		await first.warmUp();
		await second.warmUp();
		const fixedSeconds = clock() - began;
		const samples = await switchSamples(first, second, seconds * SWITCH_SAMPLES.partOfTime);
		const cost = {
			fixedSeconds,
			iterationSeconds: samples.iterationSeconds
		};
		if (switchingIsFree(samples.base, samples.head)) return {
			mode: "ping-pong",
			cost,
			caveat: void 0
		};
		const effects = [switchingEffect(samples.base), switchingEffect(samples.head)].map(Math.abs);
		return {
			mode: "alternating",
			cost,
			caveat: `switching between the models moved the median by ${(Math.max(...effects) * 100).toFixed(1)} %, so launches alternated`
		};
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
	}
}
async function started(side) {
	const launch = await LiveLaunch.start(side.spec, 0);
	try {
		await launch.feed(side.feed);
		return launch;
	} catch (error) {
		await launch[Symbol.asyncDispose]();
		throw error;
	}
}
async function switchSamples(base, head, seconds) {
	const each = (await base.burst(1) + await head.burst(1)) / 1e9;
	const size = burstSize(each / 2);
	const { fewest, most } = SWITCH_SAMPLES;
	const count = Math.max(fewest, Math.min(most, Math.floor(seconds / (2 * size * each))));
	const samples = {
		base: [],
		head: []
	};
	const began = clock();
	for (let sample = 0; sample < count; sample += 1) {
		samples.base.push({
			afterSwitchNs: await base.burst(size),
			aloneNs: await base.burst(size)
		});
		samples.head.push({
			afterSwitchNs: await head.burst(size),
			aloneNs: await head.burst(size)
		});
	}
	return {
		...samples,
		iterationSeconds: (clock() - began) / (2 * size * count)
	};
}
/** What a launch of one side alone costs. @throws LaunchLost where it fails. */
async function soloCost(side) {
	try {
		var _usingCtx3 = _usingCtx();
		const began = clock();
		const launch = _usingCtx3.a(await started(side));
		await launch.warmUp();
		const fixedSeconds = clock() - began;
		const measuring = clock();
		await launch.burst(SOLO_SAMPLE);
		return {
			fixedSeconds,
			iterationSeconds: (clock() - measuring) / SOLO_SAMPLE
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
/** Seconds on this machine's monotonic clock: what a budget is spent in. */
const clock = () => performance.now() / 1e3;

// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}

// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}

// src/measure/rounds.ts
/**
* The draw of one round, a function of the session's seed, the benchmark and the round alone, so that a result tells
* how it was made and any round can be drawn again. Starting first costs .5 to 2 % in A/A measurements, hence the draw.
*
* @param salt distinguishes benchmarks within a session: a number derived from the benchmark's id.
*/
function drawRound(seed, salt, round) {
	const mixed = seed ^ Math.imul(salt, 2654435761) ^ Math.imul(round + 1, 2246822507);
	const generator = xoroshiro128plus(scrambled(mixed));
	return {
		startsFirst: uniformInt(generator, 0, 1) === 0 ? "base" : "head",
		opens: uniformInt(generator, 0, 1) === 0 ? "base" : "head"
	};
}
/**
* Spreads each bit over all of them: neighbouring seeds give xoroshiro128+ neighbouring first outputs, and rounds would
* take strict turns instead of being drawn. Source: A. Appleby, MurmurHash3, its 32-bit finalizer.
*/
function scrambled(seed) {
	let mixed = seed;
	mixed = Math.imul(mixed ^ mixed >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16 | 0;
}
/**
* The bursts of one ping-pong round: ABBA BAAB ABBA …, so that slow drift falls on both sides alike.
*
* @param iterations timed inferences per side.
* @param burstSize inferences per burst; the last pair of bursts may be shorter.
*/
function pingPong(opens, iterations, burstSize) {
	const other = opens === "base" ? "head" : "base";
	const bursts = [];
	for (let done = 0, pair = 0; done < iterations; done += burstSize, pair += 1) {
		const count = Math.min(burstSize, iterations - done);
		const straight = pair % 4 === 0 || pair % 4 === 3;
		bursts.push({
			side: straight ? opens : other,
			count
		}, {
			side: straight ? other : opens,
			count
		});
	}
	return bursts;
}

// src/dataset/subset.ts
/**
* All images in a seeded order that is spread evenly over the classes at every length and never "the first n": each class
* is shuffled, then the classes take turns, in shuffled order in every turn.
*/
function drawOrder(dataset, seed) {
	const generator = xoroshiro128plus(seed | 0);
	const draw = (items) => {
		for (let last = items.length - 1; last > 0; last -= 1) {
			const other = uniformInt(generator, 0, last);
			const [a, b] = [items[last], items[other]];
			if (a !== void 0 && b !== void 0) [items[last], items[other]] = [b, a];
		}
		return items;
	};
	const byLabel = /* @__PURE__ */ new Map();
	for (const image of dataset.images) {
		const others = byLabel.get(image.label);
		if (others === void 0) byLabel.set(image.label, [image]);
		else others.push(image);
	}
	const classes = [...byLabel.values()].map(draw);
	const turns = classes.reduce((most, images) => Math.max(most, images.length), 0);
	return Array.from({ length: turns }, (_, turn) => draw(classes.flatMap((images) => images[turn] ?? []))).flat();
}
/**
* The first `count` images of {@link drawOrder}, in the dataset's order. With one seed, a smaller subset is part of every
* larger one. The whole dataset where it has no more than `count`.
*/
function drawSubset(dataset, count, seed) {
	if (count >= dataset.count) return dataset;
	const chosen = new Set(drawOrder(dataset, seed).slice(0, count));
	return withImages(dataset, dataset.images.filter((image) => chosen.has(image)));
}

// src/vision/image.ts
/** More pixels than this are refused, decoded or resized: a hostile size must cost a sentence, not the memory. */
const MAX_PIXELS = 67108864;
/** The longest side, as in JPEG. */
const MAX_SIDE = 65535;
/** Whether an image of this size is refused. */
function isTooLarge(width, height) {
	return width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS;
}
/** Grey of an RGB image, ITU-R 601-2 in 16-bit fixed point as Pillow's `L` (libImaging/Convert.c, `L24`). A grey image is returned as it is. */
function toGray(image) {
	if (image.channels === 1) return image;
	const { width, height, data } = image;
	const gray = new Uint8Array(width * height);
	for (let pixel = 0, at = 0; pixel < gray.length; pixel += 1, at += 3) gray[pixel] = (data[at] ?? 0) * 19595 + (data[at + 1] ?? 0) * 38470 + (data[at + 2] ?? 0) * 7471 + 32768 >> 16;
	return {
		width,
		height,
		channels: 1,
		data: gray
	};
}
/** Three equal channels of a grey image. An RGB image is returned as it is. */
function toRgb(image) {
	if (image.channels === 3) return image;
	const { width, height, data } = image;
	const rgb = new Uint8Array(width * height * 3);
	for (let pixel = 0; pixel < data.length; pixel += 1) rgb.fill(data[pixel] ?? 0, pixel * 3, pixel * 3 + 3);
	return {
		width,
		height,
		channels: 3,
		data: rgb
	};
}

// src/vision/resample.ts
const ONE = 2 ** 22;
const HALF = 2 ** 21;
const KERNELS = {
	box: {
		support: .5,
		weight: (x) => x > -.5 && x <= .5 ? 1 : 0
	},
	bilinear: {
		support: 1,
		weight: (x) => Math.max(0, 1 - Math.abs(x))
	},
	bicubic: {
		support: 2,
		weight: bicubic
	},
	lanczos: {
		support: 3,
		weight: (x) => x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0
	}
};
/** Keys' cubic convolution with a = -0.5. */
function bicubic(signed) {
	const a = -.5;
	const x = Math.abs(signed);
	if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
	if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
	return 0;
}
function sinc(x) {
	if (x === 0) return 1;
	const angle = x * Math.PI;
	return Math.sin(angle) / angle;
}
/** `precompute_coeffs` and `normalize_coeffs_8bpc` of Pillow, for the whole axis. */
function axisTaps(from, to, kernel) {
	const scale = from / to;
	const stretch = Math.max(scale, 1);
	const support = kernel.support * stretch;
	return Array.from({ length: to }, (_, target) => {
		const center = (target + .5) * scale;
		const first = Math.max(0, Math.trunc(center - support + .5));
		const end = Math.min(from, Math.trunc(center + support + .5));
		const raw = Array.from({ length: end - first }, (_, x) => kernel.weight((x + first - center + .5) * (1 / stretch)));
		const total = raw.reduce((sum, weight) => sum + weight, 0);
		const weights = raw.map((weight) => fixedPoint(total === 0 ? weight : weight / total));
		return {
			first,
			weights: Int32Array.from(weights)
		};
	});
}
function fixedPoint(weight) {
	return Math.trunc((weight < 0 ? -.5 : .5) + weight * ONE);
}
/**
* Resizes to exactly `width` × `height`, both at least 1. The same size gives the image itself back, as Pillow does.
*/
function resize(image, width, height, filter) {
	if (width === image.width && height === image.height) return image;
	if (filter === "nearest") return nearest(image, width, height);
	const kernel = KERNELS[filter];
	const across = width === image.width ? image : horizontal(image, axisTaps(image.width, width, kernel));
	return height === image.height ? across : vertical(across, axisTaps(image.height, height, kernel));
}
function horizontal(image, taps) {
	const { channels, data, height } = image;
	const out = new Uint8ClampedArray(taps.length * height * channels);
	let at = 0;
	for (let row = 0; row < height; row += 1) for (const { first, weights } of taps) {
		const start = (row * image.width + first) * channels;
		for (let channel = 0; channel < channels; channel += 1) out[at++] = dot(data, start + channel, channels, weights);
	}
	return {
		width: taps.length,
		height,
		channels,
		data: new Uint8Array(out.buffer)
	};
}
function vertical(image, taps) {
	const { channels, data, width } = image;
	const stride = width * channels;
	const out = new Uint8ClampedArray(taps.length * stride);
	let at = 0;
	for (const { first, weights } of taps) for (let column = 0; column < stride; column += 1) out[at++] = dot(data, first * stride + column, stride, weights);
	return {
		width,
		height: taps.length,
		channels,
		data: new Uint8Array(out.buffer)
	};
}
/** Fixed-point sum of the weighted samples, rounded; the caller's clamped array cuts it to 0..255. */
function dot(data, start, stride, weights) {
	let sum = HALF;
	for (let tap = 0, at = start; tap < weights.length; tap += 1, at += stride) sum += (data[at] ?? 0) * (weights[tap] ?? 0);
	return Math.floor(sum / ONE);
}
/** Pillow's `ImagingScaleAffine` (libImaging/Geometry.c): source positions are summed up, not multiplied. */
function nearest(image, width, height) {
	const { channels, data } = image;
	const columns = positions(image.width, width);
	const out = new Uint8Array(width * height * channels);
	let at = 0;
	for (const y of positions(image.height, height)) for (const x of columns) {
		const from = (y * image.width + x) * channels;
		for (let channel = 0; channel < channels; channel += 1) out[at++] = data[from + channel] ?? 0;
	}
	return {
		width,
		height,
		channels,
		data: out
	};
}
function positions(from, to) {
	const step = from / to;
	let position = step * .5;
	return Array.from({ length: to }, () => {
		const at = Math.trunc(position);
		position += step;
		return at;
	});
}

// src/vision/preprocess.ts
/**
* Applies a recipe to an image, in this order: colour, resize, crop, scale, mean, std, channel order, layout, type.
*
* The arithmetic of a float32 sample is that of torchvision's `ToTensor` and `Normalize`, bit for bit: the product
* sample × scale is rounded to float32, then float32(mean) is subtracted and the difference divided by float32(std),
* each rounded to float32.
*
* @throws UserError where the resized or cropped image would be larger than {@link isTooLarge} allows.
*/
function preprocess(steps, image) {
	const framed = crop(applyResize(steps.color === "gray" ? toGray(image) : toRgb(image), steps.resize), steps.crop);
	const { width, height, channels } = framed;
	const planes = Array.from({ length: channels }, (_, channel) => steps.color === "bgr" ? channels - 1 - channel : channel);
	const shape = steps.layout === "nchw" ? [
		1,
		channels,
		height,
		width
	] : [
		1,
		height,
		width,
		channels
	];
	const samples = ordered(framed, planes, steps.layout);
	if (steps.type === "uint8") return {
		shape,
		type: "uint8",
		bytes: samples
	};
	return {
		shape,
		type: "float32",
		bytes: normalised(samples, steps, channels)
	};
}
/** The size that torchvision's `Resize(shorter)` gives: the longer side is `int(shorter * long / short)`. */
function shorterSize(width, height, shorter) {
	if (width <= height) return {
		width: shorter,
		height: Math.trunc(shorter * height / width)
	};
	return {
		width: Math.trunc(shorter * width / height),
		height: shorter
	};
}
function applyResize(image, step) {
	if (step === void 0) return image;
	const size = "shorter" in step ? shorterSize(image.width, image.height, step.shorter) : step;
	refuseHuge(size.width, size.height, `resizing ${image.width} × ${image.height}`);
	refuseHuge(size.width, image.height, `resizing ${image.width} × ${image.height}`);
	return resize(image, size.width, size.height, step.filter);
}
/** torchvision's `CenterCrop`: offsets are rounded half to even, a smaller image gets a black frame whose odd pixel is on the right or bottom. */
function crop(image, step) {
	if (step === void 0) return image;
	const { width, height } = step;
	refuseHuge(width, height, "cropping");
	const { channels, data } = image;
	const left = offset(image.width, width);
	const top = offset(image.height, height);
	const out = new Uint8Array(width * height * channels);
	const from = Math.max(0, left);
	const end = Math.min(image.width, left + width);
	for (let row = Math.max(0, top); row < Math.min(image.height, top + height); row += 1) {
		const line = data.subarray((row * image.width + from) * channels, (row * image.width + end) * channels);
		out.set(line, ((row - top) * width + from - left) * channels);
	}
	return {
		width,
		height,
		channels,
		data: out
	};
}
/** Where the crop starts in the image; negative where a frame is added. */
function offset(size, wanted) {
	if (wanted > size) return -Math.floor((wanted - size) / 2);
	const half = (size - wanted) / 2;
	const floor = Math.floor(half);
	return half === floor || floor % 2 === 0 ? floor : floor + 1;
}
function refuseHuge(width, height, doing) {
	if (!isTooLarge(width, height)) return;
	throw new UserError(`${doing} to ${width} × ${height} is more than edgebench takes (64 megapixels, 65535 a side); choose a smaller size in the preprocessing, or leave the image out`);
}
/** Samples in the tensor's order of channels and axes. */
function ordered(image, planes, layout) {
	const { channels, data } = image;
	const pixels = image.width * image.height;
	if (channels === 1) return data.slice(0, pixels);
	const out = new Uint8Array(pixels * channels);
	const [step, plane] = layout === "nchw" ? [1, pixels] : [channels, 1];
	for (const [channel, source] of planes.entries()) for (let pixel = 0, at = channel * plane; pixel < pixels; pixel += 1, at += step) out[at] = data[pixel * channels + source] ?? 0;
	return out;
}
function normalised(samples, steps, channels) {
	const tables = Array.from({ length: channels }, (_, channel) => normalisationTable(steps, channel));
	const plane = samples.length / channels;
	const view = new DataView(new ArrayBuffer(samples.length * 4));
	for (const [at, sample] of samples.entries()) {
		const channel = steps.layout === "nchw" ? Math.floor(at / plane) : at % channels;
		view.setFloat32(at * 4, tables[channel]?.[sample] ?? 0, true);
	}
	return new Uint8Array(view.buffer);
}
/** The float32 value of each of the 256 samples in one channel. */
function normalisationTable(steps, channel) {
	const mean = Math.fround(steps.mean[channel] ?? steps.mean[0] ?? 0);
	const std = Math.fround(steps.std[channel] ?? steps.std[0] ?? 1);
	return Float32Array.from({ length: 256 }, (_, sample) => Math.fround(Math.fround(Math.fround(sample * steps.scale) - mean) / std));
}

// src/dataset/image-fault.ts
/** Why an image cannot be used, as the end of a sentence that starts with its name. */
var ImageFault = class extends Error {
	name = "ImageFault";
};

// node_modules/jpeg-js/lib/encoder.js
var require_encoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function JPEGEncoder(quality) {
		var ffloor = Math.floor;
		var YTable = new Array(64);
		var UVTable = new Array(64);
		var fdtbl_Y = new Array(64);
		var fdtbl_UV = new Array(64);
		var YDC_HT;
		var UVDC_HT;
		var YAC_HT;
		var UVAC_HT;
		var bitcode = new Array(65535);
		var category = new Array(65535);
		var outputfDCTQuant = new Array(64);
		var DU = new Array(64);
		var byteout = [];
		var bytenew = 0;
		var bytepos = 7;
		var YDU = new Array(64);
		var UDU = new Array(64);
		var VDU = new Array(64);
		var clt = new Array(256);
		var RGB_YUV_TABLE = new Array(2048);
		var currentQuality;
		var ZigZag = [
			0,
			1,
			5,
			6,
			14,
			15,
			27,
			28,
			2,
			4,
			7,
			13,
			16,
			26,
			29,
			42,
			3,
			8,
			12,
			17,
			25,
			30,
			41,
			43,
			9,
			11,
			18,
			24,
			31,
			40,
			44,
			53,
			10,
			19,
			23,
			32,
			39,
			45,
			52,
			54,
			20,
			22,
			33,
			38,
			46,
			51,
			55,
			60,
			21,
			34,
			37,
			47,
			50,
			56,
			59,
			61,
			35,
			36,
			48,
			49,
			57,
			58,
			62,
			63
		];
		var std_dc_luminance_nrcodes = [
			0,
			0,
			1,
			5,
			1,
			1,
			1,
			1,
			1,
			1,
			0,
			0,
			0,
			0,
			0,
			0,
			0
		];
		var std_dc_luminance_values = [
			0,
			1,
			2,
			3,
			4,
			5,
			6,
			7,
			8,
			9,
			10,
			11
		];
		var std_ac_luminance_nrcodes = [
			0,
			0,
			2,
			1,
			3,
			3,
			2,
			4,
			3,
			5,
			5,
			4,
			4,
			0,
			0,
			1,
			125
		];
		var std_ac_luminance_values = [
			1,
			2,
			3,
			0,
			4,
			17,
			5,
			18,
			33,
			49,
			65,
			6,
			19,
			81,
			97,
			7,
			34,
			113,
			20,
			50,
			129,
			145,
			161,
			8,
			35,
			66,
			177,
			193,
			21,
			82,
			209,
			240,
			36,
			51,
			98,
			114,
			130,
			9,
			10,
			22,
			23,
			24,
			25,
			26,
			37,
			38,
			39,
			40,
			41,
			42,
			52,
			53,
			54,
			55,
			56,
			57,
			58,
			67,
			68,
			69,
			70,
			71,
			72,
			73,
			74,
			83,
			84,
			85,
			86,
			87,
			88,
			89,
			90,
			99,
			100,
			101,
			102,
			103,
			104,
			105,
			106,
			115,
			116,
			117,
			118,
			119,
			120,
			121,
			122,
			131,
			132,
			133,
			134,
			135,
			136,
			137,
			138,
			146,
			147,
			148,
			149,
			150,
			151,
			152,
			153,
			154,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			178,
			179,
			180,
			181,
			182,
			183,
			184,
			185,
			186,
			194,
			195,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			210,
			211,
			212,
			213,
			214,
			215,
			216,
			217,
			218,
			225,
			226,
			227,
			228,
			229,
			230,
			231,
			232,
			233,
			234,
			241,
			242,
			243,
			244,
			245,
			246,
			247,
			248,
			249,
			250
		];
		var std_dc_chrominance_nrcodes = [
			0,
			0,
			3,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			1,
			0,
			0,
			0,
			0,
			0
		];
		var std_dc_chrominance_values = [
			0,
			1,
			2,
			3,
			4,
			5,
			6,
			7,
			8,
			9,
			10,
			11
		];
		var std_ac_chrominance_nrcodes = [
			0,
			0,
			2,
			1,
			2,
			4,
			4,
			3,
			4,
			7,
			5,
			4,
			4,
			0,
			1,
			2,
			119
		];
		var std_ac_chrominance_values = [
			0,
			1,
			2,
			3,
			17,
			4,
			5,
			33,
			49,
			6,
			18,
			65,
			81,
			7,
			97,
			113,
			19,
			34,
			50,
			129,
			8,
			20,
			66,
			145,
			161,
			177,
			193,
			9,
			35,
			51,
			82,
			240,
			21,
			98,
			114,
			209,
			10,
			22,
			36,
			52,
			225,
			37,
			241,
			23,
			24,
			25,
			26,
			38,
			39,
			40,
			41,
			42,
			53,
			54,
			55,
			56,
			57,
			58,
			67,
			68,
			69,
			70,
			71,
			72,
			73,
			74,
			83,
			84,
			85,
			86,
			87,
			88,
			89,
			90,
			99,
			100,
			101,
			102,
			103,
			104,
			105,
			106,
			115,
			116,
			117,
			118,
			119,
			120,
			121,
			122,
			130,
			131,
			132,
			133,
			134,
			135,
			136,
			137,
			138,
			146,
			147,
			148,
			149,
			150,
			151,
			152,
			153,
			154,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			178,
			179,
			180,
			181,
			182,
			183,
			184,
			185,
			186,
			194,
			195,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			210,
			211,
			212,
			213,
			214,
			215,
			216,
			217,
			218,
			226,
			227,
			228,
			229,
			230,
			231,
			232,
			233,
			234,
			242,
			243,
			244,
			245,
			246,
			247,
			248,
			249,
			250
		];
		function initQuantTables(sf) {
			var YQT = [
				16,
				11,
				10,
				16,
				24,
				40,
				51,
				61,
				12,
				12,
				14,
				19,
				26,
				58,
				60,
				55,
				14,
				13,
				16,
				24,
				40,
				57,
				69,
				56,
				14,
				17,
				22,
				29,
				51,
				87,
				80,
				62,
				18,
				22,
				37,
				56,
				68,
				109,
				103,
				77,
				24,
				35,
				55,
				64,
				81,
				104,
				113,
				92,
				49,
				64,
				78,
				87,
				103,
				121,
				120,
				101,
				72,
				92,
				95,
				98,
				112,
				100,
				103,
				99
			];
			for (var i = 0; i < 64; i++) {
				var t = ffloor((YQT[i] * sf + 50) / 100);
				if (t < 1) t = 1;
				else if (t > 255) t = 255;
				YTable[ZigZag[i]] = t;
			}
			var UVQT = [
				17,
				18,
				24,
				47,
				99,
				99,
				99,
				99,
				18,
				21,
				26,
				66,
				99,
				99,
				99,
				99,
				24,
				26,
				56,
				99,
				99,
				99,
				99,
				99,
				47,
				66,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99,
				99
			];
			for (var j = 0; j < 64; j++) {
				var u = ffloor((UVQT[j] * sf + 50) / 100);
				if (u < 1) u = 1;
				else if (u > 255) u = 255;
				UVTable[ZigZag[j]] = u;
			}
			var aasf = [
				1,
				1.387039845,
				1.306562965,
				1.175875602,
				1,
				.785694958,
				.5411961,
				.275899379
			];
			var k = 0;
			for (var row = 0; row < 8; row++) for (var col = 0; col < 8; col++) {
				fdtbl_Y[k] = 1 / (YTable[ZigZag[k]] * aasf[row] * aasf[col] * 8);
				fdtbl_UV[k] = 1 / (UVTable[ZigZag[k]] * aasf[row] * aasf[col] * 8);
				k++;
			}
		}
		function computeHuffmanTbl(nrcodes, std_table) {
			var codevalue = 0;
			var pos_in_table = 0;
			var HT = new Array();
			for (var k = 1; k <= 16; k++) {
				for (var j = 1; j <= nrcodes[k]; j++) {
					HT[std_table[pos_in_table]] = [];
					HT[std_table[pos_in_table]][0] = codevalue;
					HT[std_table[pos_in_table]][1] = k;
					pos_in_table++;
					codevalue++;
				}
				codevalue *= 2;
			}
			return HT;
		}
		function initHuffmanTbl() {
			YDC_HT = computeHuffmanTbl(std_dc_luminance_nrcodes, std_dc_luminance_values);
			UVDC_HT = computeHuffmanTbl(std_dc_chrominance_nrcodes, std_dc_chrominance_values);
			YAC_HT = computeHuffmanTbl(std_ac_luminance_nrcodes, std_ac_luminance_values);
			UVAC_HT = computeHuffmanTbl(std_ac_chrominance_nrcodes, std_ac_chrominance_values);
		}
		function initCategoryNumber() {
			var nrlower = 1;
			var nrupper = 2;
			for (var cat = 1; cat <= 15; cat++) {
				for (var nr = nrlower; nr < nrupper; nr++) {
					category[32767 + nr] = cat;
					bitcode[32767 + nr] = [];
					bitcode[32767 + nr][1] = cat;
					bitcode[32767 + nr][0] = nr;
				}
				for (var nrneg = -(nrupper - 1); nrneg <= -nrlower; nrneg++) {
					category[32767 + nrneg] = cat;
					bitcode[32767 + nrneg] = [];
					bitcode[32767 + nrneg][1] = cat;
					bitcode[32767 + nrneg][0] = nrupper - 1 + nrneg;
				}
				nrlower <<= 1;
				nrupper <<= 1;
			}
		}
		function initRGBYUVTable() {
			for (var i = 0; i < 256; i++) {
				RGB_YUV_TABLE[i] = 19595 * i;
				RGB_YUV_TABLE[i + 256 >> 0] = 38470 * i;
				RGB_YUV_TABLE[i + 512 >> 0] = 7471 * i + 32768;
				RGB_YUV_TABLE[i + 768 >> 0] = -11059 * i;
				RGB_YUV_TABLE[i + 1024 >> 0] = -21709 * i;
				RGB_YUV_TABLE[i + 1280 >> 0] = 32768 * i + 8421375;
				RGB_YUV_TABLE[i + 1536 >> 0] = -27439 * i;
				RGB_YUV_TABLE[i + 1792 >> 0] = -5329 * i;
			}
		}
		function writeBits(bs) {
			var value = bs[0];
			var posval = bs[1] - 1;
			while (posval >= 0) {
				if (value & 1 << posval) bytenew |= 1 << bytepos;
				posval--;
				bytepos--;
				if (bytepos < 0) {
					if (bytenew == 255) {
						writeByte(255);
						writeByte(0);
					} else writeByte(bytenew);
					bytepos = 7;
					bytenew = 0;
				}
			}
		}
		function writeByte(value) {
			byteout.push(value);
		}
		function writeWord(value) {
			writeByte(value >> 8 & 255);
			writeByte(value & 255);
		}
		function fDCTQuant(data, fdtbl) {
			var d0, d1, d2, d3, d4, d5, d6, d7;
			var dataOff = 0;
			var i;
			var I8 = 8;
			var I64 = 64;
			for (i = 0; i < I8; ++i) {
				d0 = data[dataOff];
				d1 = data[dataOff + 1];
				d2 = data[dataOff + 2];
				d3 = data[dataOff + 3];
				d4 = data[dataOff + 4];
				d5 = data[dataOff + 5];
				d6 = data[dataOff + 6];
				d7 = data[dataOff + 7];
				var tmp0 = d0 + d7;
				var tmp7 = d0 - d7;
				var tmp1 = d1 + d6;
				var tmp6 = d1 - d6;
				var tmp2 = d2 + d5;
				var tmp5 = d2 - d5;
				var tmp3 = d3 + d4;
				var tmp4 = d3 - d4;
				var tmp10 = tmp0 + tmp3;
				var tmp13 = tmp0 - tmp3;
				var tmp11 = tmp1 + tmp2;
				var tmp12 = tmp1 - tmp2;
				data[dataOff] = tmp10 + tmp11;
				data[dataOff + 4] = tmp10 - tmp11;
				var z1 = (tmp12 + tmp13) * .707106781;
				data[dataOff + 2] = tmp13 + z1;
				data[dataOff + 6] = tmp13 - z1;
				tmp10 = tmp4 + tmp5;
				tmp11 = tmp5 + tmp6;
				tmp12 = tmp6 + tmp7;
				var z5 = (tmp10 - tmp12) * .382683433;
				var z2 = .5411961 * tmp10 + z5;
				var z4 = 1.306562965 * tmp12 + z5;
				var z3 = tmp11 * .707106781;
				var z11 = tmp7 + z3;
				var z13 = tmp7 - z3;
				data[dataOff + 5] = z13 + z2;
				data[dataOff + 3] = z13 - z2;
				data[dataOff + 1] = z11 + z4;
				data[dataOff + 7] = z11 - z4;
				dataOff += 8;
			}
			dataOff = 0;
			for (i = 0; i < I8; ++i) {
				d0 = data[dataOff];
				d1 = data[dataOff + 8];
				d2 = data[dataOff + 16];
				d3 = data[dataOff + 24];
				d4 = data[dataOff + 32];
				d5 = data[dataOff + 40];
				d6 = data[dataOff + 48];
				d7 = data[dataOff + 56];
				var tmp0p2 = d0 + d7;
				var tmp7p2 = d0 - d7;
				var tmp1p2 = d1 + d6;
				var tmp6p2 = d1 - d6;
				var tmp2p2 = d2 + d5;
				var tmp5p2 = d2 - d5;
				var tmp3p2 = d3 + d4;
				var tmp4p2 = d3 - d4;
				var tmp10p2 = tmp0p2 + tmp3p2;
				var tmp13p2 = tmp0p2 - tmp3p2;
				var tmp11p2 = tmp1p2 + tmp2p2;
				var tmp12p2 = tmp1p2 - tmp2p2;
				data[dataOff] = tmp10p2 + tmp11p2;
				data[dataOff + 32] = tmp10p2 - tmp11p2;
				var z1p2 = (tmp12p2 + tmp13p2) * .707106781;
				data[dataOff + 16] = tmp13p2 + z1p2;
				data[dataOff + 48] = tmp13p2 - z1p2;
				tmp10p2 = tmp4p2 + tmp5p2;
				tmp11p2 = tmp5p2 + tmp6p2;
				tmp12p2 = tmp6p2 + tmp7p2;
				var z5p2 = (tmp10p2 - tmp12p2) * .382683433;
				var z2p2 = .5411961 * tmp10p2 + z5p2;
				var z4p2 = 1.306562965 * tmp12p2 + z5p2;
				var z3p2 = tmp11p2 * .707106781;
				var z11p2 = tmp7p2 + z3p2;
				var z13p2 = tmp7p2 - z3p2;
				data[dataOff + 40] = z13p2 + z2p2;
				data[dataOff + 24] = z13p2 - z2p2;
				data[dataOff + 8] = z11p2 + z4p2;
				data[dataOff + 56] = z11p2 - z4p2;
				dataOff++;
			}
			var fDCTQuant;
			for (i = 0; i < I64; ++i) {
				fDCTQuant = data[i] * fdtbl[i];
				outputfDCTQuant[i] = fDCTQuant > 0 ? fDCTQuant + .5 | 0 : fDCTQuant - .5 | 0;
			}
			return outputfDCTQuant;
		}
		function writeAPP0() {
			writeWord(65504);
			writeWord(16);
			writeByte(74);
			writeByte(70);
			writeByte(73);
			writeByte(70);
			writeByte(0);
			writeByte(1);
			writeByte(1);
			writeByte(0);
			writeWord(1);
			writeWord(1);
			writeByte(0);
			writeByte(0);
		}
		function writeAPP1(exifBuffer) {
			if (!exifBuffer) return;
			writeWord(65505);
			if (exifBuffer[0] === 69 && exifBuffer[1] === 120 && exifBuffer[2] === 105 && exifBuffer[3] === 102) writeWord(exifBuffer.length + 2);
			else {
				writeWord(exifBuffer.length + 5 + 2);
				writeByte(69);
				writeByte(120);
				writeByte(105);
				writeByte(102);
				writeByte(0);
			}
			for (var i = 0; i < exifBuffer.length; i++) writeByte(exifBuffer[i]);
		}
		function writeSOF0(width, height) {
			writeWord(65472);
			writeWord(17);
			writeByte(8);
			writeWord(height);
			writeWord(width);
			writeByte(3);
			writeByte(1);
			writeByte(17);
			writeByte(0);
			writeByte(2);
			writeByte(17);
			writeByte(1);
			writeByte(3);
			writeByte(17);
			writeByte(1);
		}
		function writeDQT() {
			writeWord(65499);
			writeWord(132);
			writeByte(0);
			for (var i = 0; i < 64; i++) writeByte(YTable[i]);
			writeByte(1);
			for (var j = 0; j < 64; j++) writeByte(UVTable[j]);
		}
		function writeDHT() {
			writeWord(65476);
			writeWord(418);
			writeByte(0);
			for (var i = 0; i < 16; i++) writeByte(std_dc_luminance_nrcodes[i + 1]);
			for (var j = 0; j <= 11; j++) writeByte(std_dc_luminance_values[j]);
			writeByte(16);
			for (var k = 0; k < 16; k++) writeByte(std_ac_luminance_nrcodes[k + 1]);
			for (var l = 0; l <= 161; l++) writeByte(std_ac_luminance_values[l]);
			writeByte(1);
			for (var m = 0; m < 16; m++) writeByte(std_dc_chrominance_nrcodes[m + 1]);
			for (var n = 0; n <= 11; n++) writeByte(std_dc_chrominance_values[n]);
			writeByte(17);
			for (var o = 0; o < 16; o++) writeByte(std_ac_chrominance_nrcodes[o + 1]);
			for (var p = 0; p <= 161; p++) writeByte(std_ac_chrominance_values[p]);
		}
		function writeCOM(comments) {
			if (typeof comments === "undefined" || comments.constructor !== Array) return;
			comments.forEach((e) => {
				if (typeof e !== "string") return;
				writeWord(65534);
				var l = e.length;
				writeWord(l + 2);
				var i = 0;
				for (; i < l; i++) writeByte(e.charCodeAt(i));
			});
		}
		function writeSOS() {
			writeWord(65498);
			writeWord(12);
			writeByte(3);
			writeByte(1);
			writeByte(0);
			writeByte(2);
			writeByte(17);
			writeByte(3);
			writeByte(17);
			writeByte(0);
			writeByte(63);
			writeByte(0);
		}
		function processDU(CDU, fdtbl, DC, HTDC, HTAC) {
			var EOB = HTAC[0];
			var M16zeroes = HTAC[240];
			var pos;
			var I16 = 16;
			var I63 = 63;
			var I64 = 64;
			var DU_DCT = fDCTQuant(CDU, fdtbl);
			for (var j = 0; j < I64; ++j) DU[ZigZag[j]] = DU_DCT[j];
			var Diff = DU[0] - DC;
			DC = DU[0];
			if (Diff == 0) writeBits(HTDC[0]);
			else {
				pos = 32767 + Diff;
				writeBits(HTDC[category[pos]]);
				writeBits(bitcode[pos]);
			}
			var end0pos = 63;
			for (; end0pos > 0 && DU[end0pos] == 0; end0pos--);
			if (end0pos == 0) {
				writeBits(EOB);
				return DC;
			}
			var i = 1;
			var lng;
			while (i <= end0pos) {
				var startpos = i;
				for (; DU[i] == 0 && i <= end0pos; ++i);
				var nrzeroes = i - startpos;
				if (nrzeroes >= I16) {
					lng = nrzeroes >> 4;
					for (var nrmarker = 1; nrmarker <= lng; ++nrmarker) writeBits(M16zeroes);
					nrzeroes = nrzeroes & 15;
				}
				pos = 32767 + DU[i];
				writeBits(HTAC[(nrzeroes << 4) + category[pos]]);
				writeBits(bitcode[pos]);
				i++;
			}
			if (end0pos != I63) writeBits(EOB);
			return DC;
		}
		function initCharLookupTable() {
			var sfcc = String.fromCharCode;
			for (var i = 0; i < 256; i++) clt[i] = sfcc(i);
		}
		this.encode = function(image, quality) {
			(/* @__PURE__ */ new Date()).getTime();
			if (quality) setQuality(quality);
			byteout = new Array();
			bytenew = 0;
			bytepos = 7;
			writeWord(65496);
			writeAPP0();
			writeCOM(image.comments);
			writeAPP1(image.exifBuffer);
			writeDQT();
			writeSOF0(image.width, image.height);
			writeDHT();
			writeSOS();
			var DCY = 0;
			var DCU = 0;
			var DCV = 0;
			bytenew = 0;
			bytepos = 7;
			this.encode.displayName = "_encode_";
			var imageData = image.data;
			var width = image.width;
			var height = image.height;
			var quadWidth = width * 4;
			width * 3;
			var x, y = 0;
			var r, g, b;
			var start, p, col, row, pos;
			while (y < height) {
				x = 0;
				while (x < quadWidth) {
					start = quadWidth * y + x;
					p = start;
					col = -1;
					row = 0;
					for (pos = 0; pos < 64; pos++) {
						row = pos >> 3;
						col = (pos & 7) * 4;
						p = start + row * quadWidth + col;
						if (y + row >= height) p -= quadWidth * (y + 1 + row - height);
						if (x + col >= quadWidth) p -= x + col - quadWidth + 4;
						r = imageData[p++];
						g = imageData[p++];
						b = imageData[p++];
						YDU[pos] = (RGB_YUV_TABLE[r] + RGB_YUV_TABLE[g + 256 >> 0] + RGB_YUV_TABLE[b + 512 >> 0] >> 16) - 128;
						UDU[pos] = (RGB_YUV_TABLE[r + 768 >> 0] + RGB_YUV_TABLE[g + 1024 >> 0] + RGB_YUV_TABLE[b + 1280 >> 0] >> 16) - 128;
						VDU[pos] = (RGB_YUV_TABLE[r + 1280 >> 0] + RGB_YUV_TABLE[g + 1536 >> 0] + RGB_YUV_TABLE[b + 1792 >> 0] >> 16) - 128;
					}
					DCY = processDU(YDU, fdtbl_Y, DCY, YDC_HT, YAC_HT);
					DCU = processDU(UDU, fdtbl_UV, DCU, UVDC_HT, UVAC_HT);
					DCV = processDU(VDU, fdtbl_UV, DCV, UVDC_HT, UVAC_HT);
					x += 32;
				}
				y += 8;
			}
			if (bytepos >= 0) {
				var fillbits = [];
				fillbits[1] = bytepos + 1;
				fillbits[0] = (1 << bytepos + 1) - 1;
				writeBits(fillbits);
			}
			writeWord(65497);
			if (typeof module === "undefined") return new Uint8Array(byteout);
			return Buffer.from(byteout);
		};
		function setQuality(quality) {
			if (quality <= 0) quality = 1;
			if (quality > 100) quality = 100;
			if (currentQuality == quality) return;
			var sf = 0;
			if (quality < 50) sf = Math.floor(5e3 / quality);
			else sf = Math.floor(200 - quality * 2);
			initQuantTables(sf);
			currentQuality = quality;
		}
		function init() {
			var time_start = (/* @__PURE__ */ new Date()).getTime();
			if (!quality) quality = 50;
			initCharLookupTable();
			initHuffmanTbl();
			initCategoryNumber();
			initRGBYUVTable();
			setQuality(quality);
			(/* @__PURE__ */ new Date()).getTime() - time_start;
		}
		init();
	}
	if (typeof module !== "undefined") module.exports = encode;
	else if (typeof window !== "undefined") {
		window["jpeg-js"] = window["jpeg-js"] || {};
		window["jpeg-js"].encode = encode;
	}
	function encode(imgData, qu) {
		if (typeof qu === "undefined") qu = 50;
		return {
			data: new JPEGEncoder(qu).encode(imgData, qu),
			width: imgData.width,
			height: imgData.height
		};
	}
}));

// node_modules/jpeg-js/lib/decoder.js
var require_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var JpegImage = (function jpegImage() {
		"use strict";
		var dctZigZag = new Int32Array([
			0,
			1,
			8,
			16,
			9,
			2,
			3,
			10,
			17,
			24,
			32,
			25,
			18,
			11,
			4,
			5,
			12,
			19,
			26,
			33,
			40,
			48,
			41,
			34,
			27,
			20,
			13,
			6,
			7,
			14,
			21,
			28,
			35,
			42,
			49,
			56,
			57,
			50,
			43,
			36,
			29,
			22,
			15,
			23,
			30,
			37,
			44,
			51,
			58,
			59,
			52,
			45,
			38,
			31,
			39,
			46,
			53,
			60,
			61,
			54,
			47,
			55,
			62,
			63
		]);
		var dctCos1 = 4017;
		var dctSin1 = 799;
		var dctCos3 = 3406;
		var dctSin3 = 2276;
		var dctCos6 = 1567;
		var dctSin6 = 3784;
		var dctSqrt2 = 5793;
		var dctSqrt1d2 = 2896;
		function constructor() {}
		function buildHuffmanTable(codeLengths, values) {
			var k = 0, code = [], i, j, length = 16;
			while (length > 0 && !codeLengths[length - 1]) length--;
			code.push({
				children: [],
				index: 0
			});
			var p = code[0], q;
			for (i = 0; i < length; i++) {
				for (j = 0; j < codeLengths[i]; j++) {
					p = code.pop();
					p.children[p.index] = values[k];
					while (p.index > 0) {
						if (code.length === 0) throw new Error("Could not recreate Huffman Table");
						p = code.pop();
					}
					p.index++;
					code.push(p);
					while (code.length <= i) {
						code.push(q = {
							children: [],
							index: 0
						});
						p.children[p.index] = q.children;
						p = q;
					}
					k++;
				}
				if (i + 1 < length) {
					code.push(q = {
						children: [],
						index: 0
					});
					p.children[p.index] = q.children;
					p = q;
				}
			}
			return code[0].children;
		}
		function decodeScan(data, offset, frame, components, resetInterval, spectralStart, spectralEnd, successivePrev, successive, opts) {
			frame.precision;
			frame.samplesPerLine;
			frame.scanLines;
			var mcusPerLine = frame.mcusPerLine;
			var progressive = frame.progressive;
			frame.maxH;
			frame.maxV;
			var startOffset = offset, bitsData = 0, bitsCount = 0;
			function readBit() {
				if (bitsCount > 0) {
					bitsCount--;
					return bitsData >> bitsCount & 1;
				}
				bitsData = data[offset++];
				if (bitsData == 255) {
					var nextByte = data[offset++];
					if (nextByte) throw new Error("unexpected marker: " + (bitsData << 8 | nextByte).toString(16));
				}
				bitsCount = 7;
				return bitsData >>> 7;
			}
			function decodeHuffman(tree) {
				var node = tree, bit;
				while ((bit = readBit()) !== null) {
					node = node[bit];
					if (typeof node === "number") return node;
					if (typeof node !== "object") throw new Error("invalid huffman sequence");
				}
				return null;
			}
			function receive(length) {
				var n = 0;
				while (length > 0) {
					var bit = readBit();
					if (bit === null) return;
					n = n << 1 | bit;
					length--;
				}
				return n;
			}
			function receiveAndExtend(length) {
				var n = receive(length);
				if (n >= 1 << length - 1) return n;
				return n + (-1 << length) + 1;
			}
			function decodeBaseline(component, zz) {
				var t = decodeHuffman(component.huffmanTableDC);
				var diff = t === 0 ? 0 : receiveAndExtend(t);
				zz[0] = component.pred += diff;
				var k = 1;
				while (k < 64) {
					var rs = decodeHuffman(component.huffmanTableAC);
					var s = rs & 15, r = rs >> 4;
					if (s === 0) {
						if (r < 15) break;
						k += 16;
						continue;
					}
					k += r;
					var z = dctZigZag[k];
					zz[z] = receiveAndExtend(s);
					k++;
				}
			}
			function decodeDCFirst(component, zz) {
				var t = decodeHuffman(component.huffmanTableDC);
				var diff = t === 0 ? 0 : receiveAndExtend(t) << successive;
				zz[0] = component.pred += diff;
			}
			function decodeDCSuccessive(component, zz) {
				zz[0] |= readBit() << successive;
			}
			var eobrun = 0;
			function decodeACFirst(component, zz) {
				if (eobrun > 0) {
					eobrun--;
					return;
				}
				var k = spectralStart, e = spectralEnd;
				while (k <= e) {
					var rs = decodeHuffman(component.huffmanTableAC);
					var s = rs & 15, r = rs >> 4;
					if (s === 0) {
						if (r < 15) {
							eobrun = receive(r) + (1 << r) - 1;
							break;
						}
						k += 16;
						continue;
					}
					k += r;
					var z = dctZigZag[k];
					zz[z] = receiveAndExtend(s) * (1 << successive);
					k++;
				}
			}
			var successiveACState = 0, successiveACNextValue;
			function decodeACSuccessive(component, zz) {
				var k = spectralStart, e = spectralEnd, r = 0;
				while (k <= e) {
					var z = dctZigZag[k];
					var direction = zz[z] < 0 ? -1 : 1;
					switch (successiveACState) {
						case 0:
							var rs = decodeHuffman(component.huffmanTableAC);
							var s = rs & 15, r = rs >> 4;
							if (s === 0) {
								if (r < 15) {
									eobrun = receive(r) + (1 << r);
									successiveACState = 4;
								} else {
									r = 16;
									successiveACState = 1;
								}
							} else {
								if (s !== 1) throw new Error("invalid ACn encoding");
								successiveACNextValue = receiveAndExtend(s);
								successiveACState = r ? 2 : 3;
							}
							continue;
						case 1:
						case 2:
							if (zz[z]) zz[z] += (readBit() << successive) * direction;
							else {
								r--;
								if (r === 0) successiveACState = successiveACState == 2 ? 3 : 0;
							}
							break;
						case 3:
							if (zz[z]) zz[z] += (readBit() << successive) * direction;
							else {
								zz[z] = successiveACNextValue << successive;
								successiveACState = 0;
							}
							break;
						case 4: if (zz[z]) zz[z] += (readBit() << successive) * direction;
					}
					k++;
				}
				if (successiveACState === 4) {
					eobrun--;
					if (eobrun === 0) successiveACState = 0;
				}
			}
			function decodeMcu(component, decode, mcu, row, col) {
				var mcuRow = mcu / mcusPerLine | 0;
				var mcuCol = mcu % mcusPerLine;
				var blockRow = mcuRow * component.v + row;
				var blockCol = mcuCol * component.h + col;
				if (component.blocks[blockRow] === void 0 && opts.tolerantDecoding) return;
				decode(component, component.blocks[blockRow][blockCol]);
			}
			function decodeBlock(component, decode, mcu) {
				var blockRow = mcu / component.blocksPerLine | 0;
				var blockCol = mcu % component.blocksPerLine;
				if (component.blocks[blockRow] === void 0 && opts.tolerantDecoding) return;
				decode(component, component.blocks[blockRow][blockCol]);
			}
			var componentsLength = components.length;
			var component, i, j, k, n;
			var decodeFn;
			if (progressive) {
				if (spectralStart === 0) decodeFn = successivePrev === 0 ? decodeDCFirst : decodeDCSuccessive;
				else decodeFn = successivePrev === 0 ? decodeACFirst : decodeACSuccessive;
			} else decodeFn = decodeBaseline;
			var mcu = 0, marker;
			var mcuExpected;
			if (componentsLength == 1) mcuExpected = components[0].blocksPerLine * components[0].blocksPerColumn;
			else mcuExpected = mcusPerLine * frame.mcusPerColumn;
			if (!resetInterval) resetInterval = mcuExpected;
			var h, v;
			while (mcu < mcuExpected) {
				for (i = 0; i < componentsLength; i++) components[i].pred = 0;
				eobrun = 0;
				if (componentsLength == 1) {
					component = components[0];
					for (n = 0; n < resetInterval; n++) {
						decodeBlock(component, decodeFn, mcu);
						mcu++;
					}
				} else for (n = 0; n < resetInterval; n++) {
					for (i = 0; i < componentsLength; i++) {
						component = components[i];
						h = component.h;
						v = component.v;
						for (j = 0; j < v; j++) for (k = 0; k < h; k++) decodeMcu(component, decodeFn, mcu, j, k);
					}
					mcu++;
					if (mcu === mcuExpected) break;
				}
				if (mcu === mcuExpected) do {
					if (data[offset] === 255) {
						if (data[offset + 1] !== 0) break;
					}
					offset += 1;
				} while (offset < data.length - 2);
				bitsCount = 0;
				marker = data[offset] << 8 | data[offset + 1];
				if (marker < 65280) throw new Error("marker was not found");
				if (marker >= 65488 && marker <= 65495) offset += 2;
				else break;
			}
			return offset - startOffset;
		}
		function buildComponentData(frame, component) {
			var lines = [];
			var blocksPerLine = component.blocksPerLine;
			var blocksPerColumn = component.blocksPerColumn;
			var samplesPerLine = blocksPerLine << 3;
			var R = /* @__PURE__ */ new Int32Array(64), r = /* @__PURE__ */ new Uint8Array(64);
			function quantizeAndInverse(zz, dataOut, dataIn) {
				var qt = component.quantizationTable;
				var v0, v1, v2, v3, v4, v5, v6, v7, t;
				var p = dataIn;
				var i = 0;
				for (; i < 64; i++) p[i] = zz[i] * qt[i];
				for (i = 0; i < 8; ++i) {
					var row = 8 * i;
					if (p[1 + row] == 0 && p[2 + row] == 0 && p[3 + row] == 0 && p[4 + row] == 0 && p[5 + row] == 0 && p[6 + row] == 0 && p[7 + row] == 0) {
						t = dctSqrt2 * p[0 + row] + 512 >> 10;
						p[0 + row] = t;
						p[1 + row] = t;
						p[2 + row] = t;
						p[3 + row] = t;
						p[4 + row] = t;
						p[5 + row] = t;
						p[6 + row] = t;
						p[7 + row] = t;
						continue;
					}
					v0 = dctSqrt2 * p[0 + row] + 128 >> 8;
					v1 = dctSqrt2 * p[4 + row] + 128 >> 8;
					v2 = p[2 + row];
					v3 = p[6 + row];
					v4 = dctSqrt1d2 * (p[1 + row] - p[7 + row]) + 128 >> 8;
					v7 = dctSqrt1d2 * (p[1 + row] + p[7 + row]) + 128 >> 8;
					v5 = p[3 + row] << 4;
					v6 = p[5 + row] << 4;
					t = v0 - v1 + 1 >> 1;
					v0 = v0 + v1 + 1 >> 1;
					v1 = t;
					t = v2 * dctSin6 + v3 * dctCos6 + 128 >> 8;
					v2 = v2 * dctCos6 - v3 * dctSin6 + 128 >> 8;
					v3 = t;
					t = v4 - v6 + 1 >> 1;
					v4 = v4 + v6 + 1 >> 1;
					v6 = t;
					t = v7 + v5 + 1 >> 1;
					v5 = v7 - v5 + 1 >> 1;
					v7 = t;
					t = v0 - v3 + 1 >> 1;
					v0 = v0 + v3 + 1 >> 1;
					v3 = t;
					t = v1 - v2 + 1 >> 1;
					v1 = v1 + v2 + 1 >> 1;
					v2 = t;
					t = v4 * dctSin3 + v7 * dctCos3 + 2048 >> 12;
					v4 = v4 * dctCos3 - v7 * dctSin3 + 2048 >> 12;
					v7 = t;
					t = v5 * dctSin1 + v6 * dctCos1 + 2048 >> 12;
					v5 = v5 * dctCos1 - v6 * dctSin1 + 2048 >> 12;
					v6 = t;
					p[0 + row] = v0 + v7;
					p[7 + row] = v0 - v7;
					p[1 + row] = v1 + v6;
					p[6 + row] = v1 - v6;
					p[2 + row] = v2 + v5;
					p[5 + row] = v2 - v5;
					p[3 + row] = v3 + v4;
					p[4 + row] = v3 - v4;
				}
				for (i = 0; i < 8; ++i) {
					var col = i;
					if (p[8 + col] == 0 && p[16 + col] == 0 && p[24 + col] == 0 && p[32 + col] == 0 && p[40 + col] == 0 && p[48 + col] == 0 && p[56 + col] == 0) {
						t = dctSqrt2 * dataIn[i + 0] + 8192 >> 14;
						p[0 + col] = t;
						p[8 + col] = t;
						p[16 + col] = t;
						p[24 + col] = t;
						p[32 + col] = t;
						p[40 + col] = t;
						p[48 + col] = t;
						p[56 + col] = t;
						continue;
					}
					v0 = dctSqrt2 * p[0 + col] + 2048 >> 12;
					v1 = dctSqrt2 * p[32 + col] + 2048 >> 12;
					v2 = p[16 + col];
					v3 = p[48 + col];
					v4 = dctSqrt1d2 * (p[8 + col] - p[56 + col]) + 2048 >> 12;
					v7 = dctSqrt1d2 * (p[8 + col] + p[56 + col]) + 2048 >> 12;
					v5 = p[24 + col];
					v6 = p[40 + col];
					t = v0 - v1 + 1 >> 1;
					v0 = v0 + v1 + 1 >> 1;
					v1 = t;
					t = v2 * dctSin6 + v3 * dctCos6 + 2048 >> 12;
					v2 = v2 * dctCos6 - v3 * dctSin6 + 2048 >> 12;
					v3 = t;
					t = v4 - v6 + 1 >> 1;
					v4 = v4 + v6 + 1 >> 1;
					v6 = t;
					t = v7 + v5 + 1 >> 1;
					v5 = v7 - v5 + 1 >> 1;
					v7 = t;
					t = v0 - v3 + 1 >> 1;
					v0 = v0 + v3 + 1 >> 1;
					v3 = t;
					t = v1 - v2 + 1 >> 1;
					v1 = v1 + v2 + 1 >> 1;
					v2 = t;
					t = v4 * dctSin3 + v7 * dctCos3 + 2048 >> 12;
					v4 = v4 * dctCos3 - v7 * dctSin3 + 2048 >> 12;
					v7 = t;
					t = v5 * dctSin1 + v6 * dctCos1 + 2048 >> 12;
					v5 = v5 * dctCos1 - v6 * dctSin1 + 2048 >> 12;
					v6 = t;
					p[0 + col] = v0 + v7;
					p[56 + col] = v0 - v7;
					p[8 + col] = v1 + v6;
					p[48 + col] = v1 - v6;
					p[16 + col] = v2 + v5;
					p[40 + col] = v2 - v5;
					p[24 + col] = v3 + v4;
					p[32 + col] = v3 - v4;
				}
				for (i = 0; i < 64; ++i) {
					var sample = 128 + (p[i] + 8 >> 4);
					dataOut[i] = sample < 0 ? 0 : sample > 255 ? 255 : sample;
				}
			}
			requestMemoryAllocation(samplesPerLine * blocksPerColumn * 8);
			var i, j;
			for (var blockRow = 0; blockRow < blocksPerColumn; blockRow++) {
				var scanLine = blockRow << 3;
				for (i = 0; i < 8; i++) lines.push(new Uint8Array(samplesPerLine));
				for (var blockCol = 0; blockCol < blocksPerLine; blockCol++) {
					quantizeAndInverse(component.blocks[blockRow][blockCol], r, R);
					var offset = 0, sample = blockCol << 3;
					for (j = 0; j < 8; j++) {
						var line = lines[scanLine + j];
						for (i = 0; i < 8; i++) line[sample + i] = r[offset++];
					}
				}
			}
			return lines;
		}
		function clampTo8bit(a) {
			return a < 0 ? 0 : a > 255 ? 255 : a;
		}
		constructor.prototype = {
			load: function load(path) {
				var xhr = new XMLHttpRequest();
				xhr.open("GET", path, true);
				xhr.responseType = "arraybuffer";
				xhr.onload = (function() {
					var data = new Uint8Array(xhr.response || xhr.mozResponseArrayBuffer);
					this.parse(data);
					if (this.onload) this.onload();
				}).bind(this);
				xhr.send(null);
			},
			parse: function parse(data) {
				var maxResolutionInPixels = this.opts.maxResolutionInMP * 1e3 * 1e3, offset = 0;
				data.length;
				function readUint16() {
					var value = data[offset] << 8 | data[offset + 1];
					offset += 2;
					return value;
				}
				function readDataBlock() {
					var length = readUint16();
					var array = data.subarray(offset, offset + length - 2);
					offset += array.length;
					return array;
				}
				function prepareComponents(frame) {
					var maxH = 1, maxV = 1;
					var component, componentId;
					for (componentId in frame.components) if (frame.components.hasOwnProperty(componentId)) {
						component = frame.components[componentId];
						if (maxH < component.h) maxH = component.h;
						if (maxV < component.v) maxV = component.v;
					}
					var mcusPerLine = Math.ceil(frame.samplesPerLine / 8 / maxH);
					var mcusPerColumn = Math.ceil(frame.scanLines / 8 / maxV);
					for (componentId in frame.components) if (frame.components.hasOwnProperty(componentId)) {
						component = frame.components[componentId];
						var blocksPerLine = Math.ceil(Math.ceil(frame.samplesPerLine / 8) * component.h / maxH);
						var blocksPerColumn = Math.ceil(Math.ceil(frame.scanLines / 8) * component.v / maxV);
						var blocksPerLineForMcu = mcusPerLine * component.h;
						var blocksPerColumnForMcu = mcusPerColumn * component.v;
						var blocksToAllocate = blocksPerColumnForMcu * blocksPerLineForMcu;
						var blocks = [];
						requestMemoryAllocation(blocksToAllocate * 256);
						for (var i = 0; i < blocksPerColumnForMcu; i++) {
							var row = [];
							for (var j = 0; j < blocksPerLineForMcu; j++) row.push(/* @__PURE__ */ new Int32Array(64));
							blocks.push(row);
						}
						component.blocksPerLine = blocksPerLine;
						component.blocksPerColumn = blocksPerColumn;
						component.blocks = blocks;
					}
					frame.maxH = maxH;
					frame.maxV = maxV;
					frame.mcusPerLine = mcusPerLine;
					frame.mcusPerColumn = mcusPerColumn;
				}
				var jfif = null;
				var adobe = null;
				var frame, resetInterval;
				var quantizationTables = [], frames = [];
				var huffmanTablesAC = [], huffmanTablesDC = [];
				var fileMarker = readUint16();
				var malformedDataOffset = -1;
				this.comments = [];
				if (fileMarker != 65496) throw new Error("SOI not found");
				fileMarker = readUint16();
				while (fileMarker != 65497) {
					var i, j;
					switch (fileMarker) {
						case 65280: break;
						case 65504:
						case 65505:
						case 65506:
						case 65507:
						case 65508:
						case 65509:
						case 65510:
						case 65511:
						case 65512:
						case 65513:
						case 65514:
						case 65515:
						case 65516:
						case 65517:
						case 65518:
						case 65519:
						case 65534:
							var appData = readDataBlock();
							if (fileMarker === 65534) {
								var comment = String.fromCharCode.apply(null, appData);
								this.comments.push(comment);
							}
							if (fileMarker === 65504) {
								if (appData[0] === 74 && appData[1] === 70 && appData[2] === 73 && appData[3] === 70 && appData[4] === 0) jfif = {
									version: {
										major: appData[5],
										minor: appData[6]
									},
									densityUnits: appData[7],
									xDensity: appData[8] << 8 | appData[9],
									yDensity: appData[10] << 8 | appData[11],
									thumbWidth: appData[12],
									thumbHeight: appData[13],
									thumbData: appData.subarray(14, 14 + 3 * appData[12] * appData[13])
								};
							}
							if (fileMarker === 65505) {
								if (appData[0] === 69 && appData[1] === 120 && appData[2] === 105 && appData[3] === 102 && appData[4] === 0) this.exifBuffer = appData.subarray(5, appData.length);
							}
							if (fileMarker === 65518) {
								if (appData[0] === 65 && appData[1] === 100 && appData[2] === 111 && appData[3] === 98 && appData[4] === 101 && appData[5] === 0) adobe = {
									version: appData[6],
									flags0: appData[7] << 8 | appData[8],
									flags1: appData[9] << 8 | appData[10],
									transformCode: appData[11]
								};
							}
							break;
						case 65499:
							var quantizationTablesEnd = readUint16() + offset - 2;
							while (offset < quantizationTablesEnd) {
								var quantizationTableSpec = data[offset++];
								requestMemoryAllocation(256);
								var tableData = /* @__PURE__ */ new Int32Array(64);
								if (quantizationTableSpec >> 4 === 0) for (j = 0; j < 64; j++) {
									var z = dctZigZag[j];
									tableData[z] = data[offset++];
								}
								else if (quantizationTableSpec >> 4 === 1) for (j = 0; j < 64; j++) {
									var z = dctZigZag[j];
									tableData[z] = readUint16();
								}
								else throw new Error("DQT: invalid table spec");
								quantizationTables[quantizationTableSpec & 15] = tableData;
							}
							break;
						case 65472:
						case 65473:
						case 65474:
							readUint16();
							frame = {};
							frame.extended = fileMarker === 65473;
							frame.progressive = fileMarker === 65474;
							frame.precision = data[offset++];
							frame.scanLines = readUint16();
							frame.samplesPerLine = readUint16();
							frame.components = {};
							frame.componentsOrder = [];
							var pixelsInFrame = frame.scanLines * frame.samplesPerLine;
							if (pixelsInFrame > maxResolutionInPixels) {
								var exceededAmount = Math.ceil((pixelsInFrame - maxResolutionInPixels) / 1e6);
								throw new Error(`maxResolutionInMP limit exceeded by ${exceededAmount}MP`);
							}
							var componentsCount = data[offset++], componentId;
							for (i = 0; i < componentsCount; i++) {
								componentId = data[offset];
								var h = data[offset + 1] >> 4;
								var v = data[offset + 1] & 15;
								var qId = data[offset + 2];
								if (h <= 0 || v <= 0) throw new Error("Invalid sampling factor, expected values above 0");
								frame.componentsOrder.push(componentId);
								frame.components[componentId] = {
									h,
									v,
									quantizationIdx: qId
								};
								offset += 3;
							}
							prepareComponents(frame);
							frames.push(frame);
							break;
						case 65476:
							var huffmanLength = readUint16();
							for (i = 2; i < huffmanLength;) {
								var huffmanTableSpec = data[offset++];
								var codeLengths = /* @__PURE__ */ new Uint8Array(16);
								var codeLengthSum = 0;
								for (j = 0; j < 16; j++, offset++) codeLengthSum += codeLengths[j] = data[offset];
								requestMemoryAllocation(16 + codeLengthSum);
								var huffmanValues = new Uint8Array(codeLengthSum);
								for (j = 0; j < codeLengthSum; j++, offset++) huffmanValues[j] = data[offset];
								i += 17 + codeLengthSum;
								(huffmanTableSpec >> 4 === 0 ? huffmanTablesDC : huffmanTablesAC)[huffmanTableSpec & 15] = buildHuffmanTable(codeLengths, huffmanValues);
							}
							break;
						case 65501:
							readUint16();
							resetInterval = readUint16();
							break;
						case 65500:
							readUint16();
							readUint16();
							break;
						case 65498:
							readUint16();
							var selectorsCount = data[offset++];
							var components = [], component;
							for (i = 0; i < selectorsCount; i++) {
								component = frame.components[data[offset++]];
								var tableSpec = data[offset++];
								component.huffmanTableDC = huffmanTablesDC[tableSpec >> 4];
								component.huffmanTableAC = huffmanTablesAC[tableSpec & 15];
								components.push(component);
							}
							var spectralStart = data[offset++];
							var spectralEnd = data[offset++];
							var successiveApproximation = data[offset++];
							var processed = decodeScan(data, offset, frame, components, resetInterval, spectralStart, spectralEnd, successiveApproximation >> 4, successiveApproximation & 15, this.opts);
							offset += processed;
							break;
						case 65535:
							if (data[offset] !== 255) offset--;
							break;
						default:
							if (data[offset - 3] == 255 && data[offset - 2] >= 192 && data[offset - 2] <= 254) {
								offset -= 3;
								break;
							} else if (fileMarker === 224 || fileMarker == 225) {
								if (malformedDataOffset !== -1) throw new Error(`first unknown JPEG marker at offset ${malformedDataOffset.toString(16)}, second unknown JPEG marker ${fileMarker.toString(16)} at offset ${(offset - 1).toString(16)}`);
								malformedDataOffset = offset - 1;
								const nextOffset = readUint16();
								if (data[offset + nextOffset - 2] === 255) {
									offset += nextOffset - 2;
									break;
								}
							}
							throw new Error("unknown JPEG marker " + fileMarker.toString(16));
					}
					fileMarker = readUint16();
				}
				if (frames.length != 1) throw new Error("only single frame JPEGs supported");
				for (var i = 0; i < frames.length; i++) {
					var cp = frames[i].components;
					for (var j in cp) {
						cp[j].quantizationTable = quantizationTables[cp[j].quantizationIdx];
						delete cp[j].quantizationIdx;
					}
				}
				this.width = frame.samplesPerLine;
				this.height = frame.scanLines;
				this.jfif = jfif;
				this.adobe = adobe;
				this.components = [];
				for (var i = 0; i < frame.componentsOrder.length; i++) {
					var component = frame.components[frame.componentsOrder[i]];
					this.components.push({
						lines: buildComponentData(frame, component),
						scaleX: component.h / frame.maxH,
						scaleY: component.v / frame.maxV
					});
				}
			},
			getData: function getData(width, height) {
				var scaleX = this.width / width, scaleY = this.height / height;
				var component1, component2, component3, component4;
				var component1Line, component2Line, component3Line, component4Line;
				var x, y;
				var offset = 0;
				var Y, Cb, Cr, K, C, M, Ye, R, G, B;
				var colorTransform;
				var dataLength = width * height * this.components.length;
				requestMemoryAllocation(dataLength);
				var data = new Uint8Array(dataLength);
				switch (this.components.length) {
					case 1:
						component1 = this.components[0];
						for (y = 0; y < height; y++) {
							component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
							for (x = 0; x < width; x++) {
								Y = component1Line[0 | x * component1.scaleX * scaleX];
								data[offset++] = Y;
							}
						}
						break;
					case 2:
						component1 = this.components[0];
						component2 = this.components[1];
						for (y = 0; y < height; y++) {
							component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
							component2Line = component2.lines[0 | y * component2.scaleY * scaleY];
							for (x = 0; x < width; x++) {
								Y = component1Line[0 | x * component1.scaleX * scaleX];
								data[offset++] = Y;
								Y = component2Line[0 | x * component2.scaleX * scaleX];
								data[offset++] = Y;
							}
						}
						break;
					case 3:
						colorTransform = true;
						if (this.adobe && this.adobe.transformCode) colorTransform = true;
						else if (typeof this.opts.colorTransform !== "undefined") colorTransform = !!this.opts.colorTransform;
						component1 = this.components[0];
						component2 = this.components[1];
						component3 = this.components[2];
						for (y = 0; y < height; y++) {
							component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
							component2Line = component2.lines[0 | y * component2.scaleY * scaleY];
							component3Line = component3.lines[0 | y * component3.scaleY * scaleY];
							for (x = 0; x < width; x++) {
								if (!colorTransform) {
									R = component1Line[0 | x * component1.scaleX * scaleX];
									G = component2Line[0 | x * component2.scaleX * scaleX];
									B = component3Line[0 | x * component3.scaleX * scaleX];
								} else {
									Y = component1Line[0 | x * component1.scaleX * scaleX];
									Cb = component2Line[0 | x * component2.scaleX * scaleX];
									Cr = component3Line[0 | x * component3.scaleX * scaleX];
									R = clampTo8bit(Y + 1.402 * (Cr - 128));
									G = clampTo8bit(Y - .3441363 * (Cb - 128) - .71413636 * (Cr - 128));
									B = clampTo8bit(Y + 1.772 * (Cb - 128));
								}
								data[offset++] = R;
								data[offset++] = G;
								data[offset++] = B;
							}
						}
						break;
					case 4:
						if (!this.adobe) throw new Error("Unsupported color mode (4 components)");
						colorTransform = false;
						if (this.adobe && this.adobe.transformCode) colorTransform = true;
						else if (typeof this.opts.colorTransform !== "undefined") colorTransform = !!this.opts.colorTransform;
						component1 = this.components[0];
						component2 = this.components[1];
						component3 = this.components[2];
						component4 = this.components[3];
						for (y = 0; y < height; y++) {
							component1Line = component1.lines[0 | y * component1.scaleY * scaleY];
							component2Line = component2.lines[0 | y * component2.scaleY * scaleY];
							component3Line = component3.lines[0 | y * component3.scaleY * scaleY];
							component4Line = component4.lines[0 | y * component4.scaleY * scaleY];
							for (x = 0; x < width; x++) {
								if (!colorTransform) {
									C = component1Line[0 | x * component1.scaleX * scaleX];
									M = component2Line[0 | x * component2.scaleX * scaleX];
									Ye = component3Line[0 | x * component3.scaleX * scaleX];
									K = component4Line[0 | x * component4.scaleX * scaleX];
								} else {
									Y = component1Line[0 | x * component1.scaleX * scaleX];
									Cb = component2Line[0 | x * component2.scaleX * scaleX];
									Cr = component3Line[0 | x * component3.scaleX * scaleX];
									K = component4Line[0 | x * component4.scaleX * scaleX];
									C = 255 - clampTo8bit(Y + 1.402 * (Cr - 128));
									M = 255 - clampTo8bit(Y - .3441363 * (Cb - 128) - .71413636 * (Cr - 128));
									Ye = 255 - clampTo8bit(Y + 1.772 * (Cb - 128));
								}
								data[offset++] = 255 - C;
								data[offset++] = 255 - M;
								data[offset++] = 255 - Ye;
								data[offset++] = 255 - K;
							}
						}
						break;
					default: throw new Error("Unsupported color mode");
				}
				return data;
			},
			copyToImageData: function copyToImageData(imageData, formatAsRGBA) {
				var width = imageData.width, height = imageData.height;
				var imageDataArray = imageData.data;
				var data = this.getData(width, height);
				var i = 0, j = 0, x, y;
				var Y, K, C, M, R, G, B;
				switch (this.components.length) {
					case 1:
						for (y = 0; y < height; y++) for (x = 0; x < width; x++) {
							Y = data[i++];
							imageDataArray[j++] = Y;
							imageDataArray[j++] = Y;
							imageDataArray[j++] = Y;
							if (formatAsRGBA) imageDataArray[j++] = 255;
						}
						break;
					case 3:
						for (y = 0; y < height; y++) for (x = 0; x < width; x++) {
							R = data[i++];
							G = data[i++];
							B = data[i++];
							imageDataArray[j++] = R;
							imageDataArray[j++] = G;
							imageDataArray[j++] = B;
							if (formatAsRGBA) imageDataArray[j++] = 255;
						}
						break;
					case 4:
						for (y = 0; y < height; y++) for (x = 0; x < width; x++) {
							C = data[i++];
							M = data[i++];
							Y = data[i++];
							K = data[i++];
							R = 255 - clampTo8bit(C * (1 - K / 255) + K);
							G = 255 - clampTo8bit(M * (1 - K / 255) + K);
							B = 255 - clampTo8bit(Y * (1 - K / 255) + K);
							imageDataArray[j++] = R;
							imageDataArray[j++] = G;
							imageDataArray[j++] = B;
							if (formatAsRGBA) imageDataArray[j++] = 255;
						}
						break;
					default: throw new Error("Unsupported color mode");
				}
			}
		};
		var totalBytesAllocated = 0;
		var maxMemoryUsageBytes = 0;
		function requestMemoryAllocation(increaseAmount = 0) {
			var totalMemoryImpactBytes = totalBytesAllocated + increaseAmount;
			if (totalMemoryImpactBytes > maxMemoryUsageBytes) {
				var exceededAmount = Math.ceil((totalMemoryImpactBytes - maxMemoryUsageBytes) / 1024 / 1024);
				throw new Error(`maxMemoryUsageInMB limit exceeded by at least ${exceededAmount}MB`);
			}
			totalBytesAllocated = totalMemoryImpactBytes;
		}
		constructor.resetMaxMemoryUsage = function(maxMemoryUsageBytes_) {
			totalBytesAllocated = 0;
			maxMemoryUsageBytes = maxMemoryUsageBytes_;
		};
		constructor.getBytesAllocated = function() {
			return totalBytesAllocated;
		};
		constructor.requestMemoryAllocation = requestMemoryAllocation;
		return constructor;
	})();
	if (typeof module !== "undefined") module.exports = decode;
	else if (typeof window !== "undefined") {
		window["jpeg-js"] = window["jpeg-js"] || {};
		window["jpeg-js"].decode = decode;
	}
	function decode(jpegData, userOpts = {}) {
		var opts = {
			colorTransform: void 0,
			useTArray: false,
			formatAsRGBA: true,
			tolerantDecoding: true,
			maxResolutionInMP: 100,
			maxMemoryUsageInMB: 512,
			...userOpts
		};
		var arr = new Uint8Array(jpegData);
		var decoder = new JpegImage();
		decoder.opts = opts;
		JpegImage.resetMaxMemoryUsage(opts.maxMemoryUsageInMB * 1024 * 1024);
		decoder.parse(arr);
		var channels = opts.formatAsRGBA ? 4 : 3;
		var bytesNeeded = decoder.width * decoder.height * channels;
		try {
			JpegImage.requestMemoryAllocation(bytesNeeded);
			var image = {
				width: decoder.width,
				height: decoder.height,
				exifBuffer: decoder.exifBuffer,
				data: opts.useTArray ? new Uint8Array(bytesNeeded) : Buffer.alloc(bytesNeeded)
			};
			if (decoder.comments.length > 0) image["comments"] = decoder.comments;
		} catch (err) {
			if (err instanceof RangeError) throw new Error("Could not allocate enough memory for the image. Required: " + bytesNeeded);
			if (err instanceof ReferenceError) {
				if (err.message === "Buffer is not defined") throw new Error("Buffer is not globally defined in this environment. Consider setting useTArray to true");
			}
			throw err;
		}
		decoder.copyToImageData(image, opts.formatAsRGBA);
		return image;
	}
}));

// node_modules/jpeg-js/index.js
var require_jpeg_js = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var encode = require_encoder();
	var decode = require_decoder();
	module.exports = {
		encode,
		decode
	};
}));

// src/dataset/jpeg.ts
var import_jpeg_js = require_jpeg_js();
const JPEG_SIGNATURE = [
	255,
	216,
	255
];
const MAX_MEGABYTES = 1024;
/**
* Decodes a baseline or progressive JPEG of one (grey) or three components. Samples differ from libjpeg's, and so from
* Pillow's, by rounding (half a level on average), and at edges of subsampled colour, which is repeated and not smoothed.
*
* @throws ImageFault for what is damaged, too large, or not handled: CMYK, 12 bits, lossless, arithmetic coding, and an
* EXIF orientation that asks for a turn.
*/
function decodeJpeg(bytes) {
	const { gray } = checkSegments(bytes);
	const { width, height, data } = decodeOrFault(bytes);
	if (!gray) return {
		width,
		height,
		channels: 3,
		data
	};
	return {
		width,
		height,
		channels: 1,
		data: Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 3] ?? 0)
	};
}
function decodeOrFault(bytes) {
	try {
		return (0, import_jpeg_js.decode)(bytes, {
			useTArray: true,
			formatAsRGBA: false,
			tolerantDecoding: false,
			maxResolutionInMP: 68,
			maxMemoryUsageInMB: MAX_MEGABYTES
		});
	} catch (error) {
		if (error instanceof Error && error.message.includes("maxMemoryUsageInMB")) throw new ImageFault(`takes more than ${MAX_MEGABYTES} MB to decode`);
		throw new ImageFault("is damaged: its JPEG data cannot be decoded");
	}
}
/** Walks the segments up to the frame header, and to the first scan for the orientation. */
function checkSegments(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let frame;
	for (let at = 2; at + 4 <= bytes.length;) {
		if (bytes[at] !== 255) throw new ImageFault("is damaged: its JPEG segments do not follow each other");
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) {
			at += 1;
			continue;
		}
		const end = at + 2 + view.getUint16(at + 2);
		if (end > bytes.length) break;
		if (marker === 218) break;
		const segment = new DataView(bytes.buffer, bytes.byteOffset + at + 4, Math.max(0, end - at - 4));
		if (isFrame(marker)) frame = checkFrame(marker, segment);
		if (marker === 225 && asksForTurn(segment)) throw new ImageFault("has an EXIF orientation that asks for a turn, which edgebench does not apply; store it upright");
		at = end;
	}
	if (frame === void 0) throw new ImageFault("is cut off or holds no JPEG frame");
	return frame;
}
/** SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function isFrame(marker) {
	return marker >= 192 && marker <= 207 && marker !== 196 && marker !== 200 && marker !== 204;
}
function checkFrame(marker, segment) {
	if (segment.byteLength < 6) throw new ImageFault("is damaged: its JPEG frame header is too short");
	const [precision, height, width, components] = [
		segment.getUint8(0),
		segment.getUint16(1),
		segment.getUint16(3),
		segment.getUint8(5)
	];
	if (marker > 194 || precision !== 8) throw new ImageFault("is a lossless, arithmetic-coded or 12-bit JPEG, which edgebench does not read; save it as a common JPEG");
	if (width === 0 || height === 0) throw new ImageFault("has no pixels");
	if (isTooLarge(width, height)) throw new ImageFault(`is ${width} × ${height}, larger than edgebench takes (64 megapixels, 65535 a side)`);
	if (components !== 1 && components !== 3) throw new ImageFault(`has ${components} colour components (CMYK?), which edgebench does not read; save it as RGB`);
	return { gray: components === 1 };
}
const EXIF = [
	69,
	120,
	105,
	102,
	0,
	0
];
const ORIENTATION = 274;
/** Whether an APP1 segment is EXIF whose first directory has an orientation other than upright (TIFF 6.0, EXIF 2.32). */
function asksForTurn(segment) {
	if (segment.byteLength < 14 || EXIF.some((byte, index) => segment.getUint8(index) !== byte)) return false;
	const little = segment.getUint16(6) === 18761;
	const directory = 6 + segment.getUint32(10, little);
	if (directory + 2 > segment.byteLength) return false;
	const entries = segment.getUint16(directory, little);
	for (let entry = 0; entry < entries; entry += 1) {
		const at = directory + 2 + entry * 12;
		if (at + 12 > segment.byteLength) return false;
		if (segment.getUint16(at, little) !== ORIENTATION) continue;
		const value = segment.getUint16(at + 8, little);
		return value >= 2 && value <= 8;
	}
	return false;
}

// node_modules/fflate/esm/index.mjs
var require$1 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	_a = require$1("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var zls = function(d, dict) {
	if ((d[0] & 15) != 8 || d[0] >> 4 > 7 || (d[0] << 8 | d[1]) % 31) err(6, "invalid zlib data");
	if ((d[1] >> 5 & 1) == +!dict) err(6, "invalid zlib data: " + (d[1] & 32 ? "need" : "unexpected") + " dictionary");
	return (d[1] >> 3 & 4) + 2;
};
/**
* Streaming DEFLATE decompression
*/
var Inflate = /* @__PURE__ */ function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	/**
	* Pushes a chunk to be inflated
	* @param chunk The chunk to push
	* @param final Whether this is the final chunk
	*/
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
/**
* Streaming Zlib decompression
*/
var Unzlib = /* @__PURE__ */ function() {
	function Unzlib(opts, cb) {
		Inflate.call(this, opts, cb);
		this.v = opts && opts.dictionary ? 2 : 1;
	}
	/**
	* Pushes a chunk to be unzlibbed
	* @param chunk The chunk to push
	* @param final Whether this is the last chunk
	*/
	Unzlib.prototype.push = function(chunk, final) {
		Inflate.prototype.e.call(this, chunk);
		if (this.v) {
			if (this.p.length < 6 && !final) return;
			this.p = this.p.subarray(zls(this.p, this.v - 1)), this.v = 0;
		}
		if (final) {
			if (this.p.length < 4) err(6, "invalid zlib data");
			this.p = this.p.subarray(0, -4);
		}
		Inflate.prototype.c.call(this, final);
	};
	return Unzlib;
}();
function unzlibSync(data, opts) {
	return inflt(data.subarray(zls(data, opts && opts.dictionary), -4), { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}

// node_modules/iobuffer/lib/text.js
/**
* Decode bytes to text
* @param bytes - Bytes to decode
* @param encoding - Text encoding
* @returns The decoded text
*/
function decode(bytes, encoding = "utf8") {
	return new TextDecoder(encoding).decode(bytes);
}
const encoder = new TextEncoder();
/**
* Encode text to utf8
* @param str - Text to encode
* @returns The encoded bytes
*/
function encode(str) {
	return encoder.encode(str);
}

// node_modules/iobuffer/lib/iobuffer.js
const defaultByteLength = 8192;
const hostBigEndian = (() => {
	const array = /* @__PURE__ */ new Uint8Array(4);
	const view = new Uint32Array(array.buffer);
	return !((view[0] = 1) & array[0]);
})();
const typedArrays = {
	int8: globalThis.Int8Array,
	uint8: globalThis.Uint8Array,
	int16: globalThis.Int16Array,
	uint16: globalThis.Uint16Array,
	int32: globalThis.Int32Array,
	uint32: globalThis.Uint32Array,
	uint64: globalThis.BigUint64Array,
	int64: globalThis.BigInt64Array,
	float32: globalThis.Float32Array,
	float64: globalThis.Float64Array
};
var IOBuffer = class IOBuffer {
	/**
	* Reference to the internal ArrayBuffer object.
	*/
	buffer;
	/**
	* Byte length of the internal ArrayBuffer.
	*/
	byteLength;
	/**
	* Byte offset of the internal ArrayBuffer.
	*/
	byteOffset;
	/**
	* Byte length of the internal ArrayBuffer.
	*/
	length;
	/**
	* The current offset of the buffer's pointer.
	*/
	offset;
	lastWrittenByte;
	littleEndian;
	_data;
	_mark;
	_marks;
	/**
	* Create a new IOBuffer.
	* @param data - The data to construct the IOBuffer with.
	* If data is a number, it will be the new buffer's length<br>
	* If data is `undefined`, the buffer will be initialized with a default length of 8Kb<br>
	* If data is an ArrayBuffer, SharedArrayBuffer, an ArrayBufferView (Typed Array), an IOBuffer instance,
	* or a Node.js Buffer, a view will be created over the underlying ArrayBuffer.
	* @param options - An object for the options.
	* @returns A new IOBuffer instance.
	*/
	constructor(data = defaultByteLength, options = {}) {
		let dataIsGiven = false;
		if (typeof data === "number") data = new ArrayBuffer(data);
		else {
			dataIsGiven = true;
			this.lastWrittenByte = data.byteLength;
		}
		const offset = options.offset ? options.offset >>> 0 : 0;
		const byteLength = data.byteLength - offset;
		let dvOffset = offset;
		if (ArrayBuffer.isView(data) || data instanceof IOBuffer) {
			if (data.byteLength !== data.buffer.byteLength) dvOffset = data.byteOffset + offset;
			data = data.buffer;
		}
		if (dataIsGiven) this.lastWrittenByte = byteLength;
		else this.lastWrittenByte = 0;
		this.buffer = data;
		this.length = byteLength;
		this.byteLength = byteLength;
		this.byteOffset = dvOffset;
		this.offset = 0;
		this.littleEndian = true;
		this._data = new DataView(this.buffer, dvOffset, byteLength);
		this._mark = 0;
		this._marks = [];
	}
	/**
	* Checks if the memory allocated to the buffer is sufficient to store more
	* bytes after the offset.
	* @param byteLength - The needed memory in bytes.
	* @returns `true` if there is sufficient space and `false` otherwise.
	*/
	available(byteLength = 1) {
		return this.offset + byteLength <= this.length;
	}
	/**
	* Check if little-endian mode is used for reading and writing multi-byte
	* values.
	* @returns `true` if little-endian mode is used, `false` otherwise.
	*/
	isLittleEndian() {
		return this.littleEndian;
	}
	/**
	* Set little-endian mode for reading and writing multi-byte values.
	* @returns This.
	*/
	setLittleEndian() {
		this.littleEndian = true;
		return this;
	}
	/**
	* Check if big-endian mode is used for reading and writing multi-byte values.
	* @returns `true` if big-endian mode is used, `false` otherwise.
	*/
	isBigEndian() {
		return !this.littleEndian;
	}
	/**
	* Switches to big-endian mode for reading and writing multi-byte values.
	* @returns This.
	*/
	setBigEndian() {
		this.littleEndian = false;
		return this;
	}
	/**
	* Move the pointer n bytes forward.
	* @param n - Number of bytes to skip.
	* @returns This.
	*/
	skip(n = 1) {
		this.offset += n;
		return this;
	}
	/**
	* Move the pointer n bytes backward.
	* @param n - Number of bytes to move back.
	* @returns This.
	*/
	back(n = 1) {
		this.offset -= n;
		return this;
	}
	/**
	* Move the pointer to the given offset.
	* @param offset - The offset to move to.
	* @returns This.
	*/
	seek(offset) {
		this.offset = offset;
		return this;
	}
	/**
	* Store the current pointer offset.
	* @see {@link IOBuffer#reset}
	* @returns This.
	*/
	mark() {
		this._mark = this.offset;
		return this;
	}
	/**
	* Move the pointer back to the last pointer offset set by mark.
	* @see {@link IOBuffer#mark}
	* @returns This.
	*/
	reset() {
		this.offset = this._mark;
		return this;
	}
	/**
	* Push the current pointer offset to the mark stack.
	* @see {@link IOBuffer#popMark}
	* @returns This.
	*/
	pushMark() {
		this._marks.push(this.offset);
		return this;
	}
	/**
	* Pop the last pointer offset from the mark stack, and set the current
	* pointer offset to the popped value.
	* @see {@link IOBuffer#pushMark}
	* @returns This.
	*/
	popMark() {
		const offset = this._marks.pop();
		if (offset === void 0) throw new Error("Mark stack empty");
		this.seek(offset);
		return this;
	}
	/**
	* Move the pointer offset back to 0.
	* @returns This.
	*/
	rewind() {
		this.offset = 0;
		return this;
	}
	/**
	* Make sure the buffer has sufficient memory to write a given byteLength at
	* the current pointer offset.
	* If the buffer's memory is insufficient, this method will create a new
	* buffer (a copy) with a length that is twice (byteLength + current offset).
	* @param byteLength - The needed memory in bytes.
	* @returns This.
	*/
	ensureAvailable(byteLength = 1) {
		if (!this.available(byteLength)) {
			const newLength = (this.offset + byteLength) * 2;
			const newArray = new Uint8Array(newLength);
			newArray.set(new Uint8Array(this.buffer));
			this.buffer = newArray.buffer;
			this.length = newLength;
			this.byteLength = newLength;
			this._data = new DataView(this.buffer);
		}
		return this;
	}
	/**
	* Read a byte and return false if the byte's value is 0, or true otherwise.
	* Moves pointer forward by one byte.
	* @returns The read boolean.
	*/
	readBoolean() {
		return this.readUint8() !== 0;
	}
	/**
	* Read a signed 8-bit integer and move pointer forward by 1 byte.
	* @returns The read byte.
	*/
	readInt8() {
		return this._data.getInt8(this.offset++);
	}
	/**
	* Read an unsigned 8-bit integer and move pointer forward by 1 byte.
	* @returns The read byte.
	*/
	readUint8() {
		return this._data.getUint8(this.offset++);
	}
	/**
	* Alias for {@link IOBuffer#readUint8}.
	* @returns The read byte.
	*/
	readByte() {
		return this.readUint8();
	}
	/**
	* Read `n` bytes and move pointer forward by `n` bytes.
	* @param n - Number of bytes to read.
	* @returns The read bytes.
	*/
	readBytes(n = 1) {
		return this.readArray(n, "uint8");
	}
	/**
	* Creates an array of corresponding to the type `type` and size `size`.
	* For example, type `uint8` will create a `Uint8Array`.
	* @param size - size of the resulting array
	* @param type - number type of elements to read
	* @returns The read array.
	*/
	readArray(size, type) {
		const bytes = typedArrays[type].BYTES_PER_ELEMENT * size;
		const offset = this.byteOffset + this.offset;
		const slice = this.buffer.slice(offset, offset + bytes);
		if (this.littleEndian === hostBigEndian && type !== "uint8" && type !== "int8") {
			const slice = new Uint8Array(this.buffer.slice(offset, offset + bytes));
			slice.reverse();
			const returnArray = new typedArrays[type](slice.buffer);
			this.offset += bytes;
			returnArray.reverse();
			return returnArray;
		}
		const returnArray = new typedArrays[type](slice);
		this.offset += bytes;
		return returnArray;
	}
	/**
	* Read a 16-bit signed integer and move pointer forward by 2 bytes.
	* @returns The read value.
	*/
	readInt16() {
		const value = this._data.getInt16(this.offset, this.littleEndian);
		this.offset += 2;
		return value;
	}
	/**
	* Read a 16-bit unsigned integer and move pointer forward by 2 bytes.
	* @returns The read value.
	*/
	readUint16() {
		const value = this._data.getUint16(this.offset, this.littleEndian);
		this.offset += 2;
		return value;
	}
	/**
	* Read a 32-bit signed integer and move pointer forward by 4 bytes.
	* @returns The read value.
	*/
	readInt32() {
		const value = this._data.getInt32(this.offset, this.littleEndian);
		this.offset += 4;
		return value;
	}
	/**
	* Read a 32-bit unsigned integer and move pointer forward by 4 bytes.
	* @returns The read value.
	*/
	readUint32() {
		const value = this._data.getUint32(this.offset, this.littleEndian);
		this.offset += 4;
		return value;
	}
	/**
	* Read a 32-bit floating number and move pointer forward by 4 bytes.
	* @returns The read value.
	*/
	readFloat32() {
		const value = this._data.getFloat32(this.offset, this.littleEndian);
		this.offset += 4;
		return value;
	}
	/**
	* Read a 64-bit floating number and move pointer forward by 8 bytes.
	* @returns The read value.
	*/
	readFloat64() {
		const value = this._data.getFloat64(this.offset, this.littleEndian);
		this.offset += 8;
		return value;
	}
	/**
	* Read a 64-bit signed integer number and move pointer forward by 8 bytes.
	* @returns The read value.
	*/
	readBigInt64() {
		const value = this._data.getBigInt64(this.offset, this.littleEndian);
		this.offset += 8;
		return value;
	}
	/**
	* Read a 64-bit unsigned integer number and move pointer forward by 8 bytes.
	* @returns The read value.
	*/
	readBigUint64() {
		const value = this._data.getBigUint64(this.offset, this.littleEndian);
		this.offset += 8;
		return value;
	}
	/**
	* Read a 1-byte ASCII character and move pointer forward by 1 byte.
	* @returns The read character.
	*/
	readChar() {
		return String.fromCharCode(this.readInt8());
	}
	/**
	* Read `n` 1-byte ASCII characters and move pointer forward by `n` bytes.
	* @param n - Number of characters to read.
	* @returns The read characters.
	*/
	readChars(n = 1) {
		let result = "";
		for (let i = 0; i < n; i++) result += this.readChar();
		return result;
	}
	/**
	* Read the next `n` bytes, return a UTF-8 decoded string and move pointer
	* forward by `n` bytes.
	* @param n - Number of bytes to read.
	* @returns The decoded string.
	*/
	readUtf8(n = 1) {
		return decode(this.readBytes(n));
	}
	/**
	* Read the next `n` bytes, return a string decoded with `encoding` and move pointer
	* forward by `n` bytes.
	* If no encoding is passed, the function is equivalent to @see {@link IOBuffer#readUtf8}
	* @param n - Number of bytes to read.
	* @param encoding - The encoding to use. Default is 'utf8'.
	* @returns The decoded string.
	*/
	decodeText(n = 1, encoding = "utf8") {
		return decode(this.readBytes(n), encoding);
	}
	/**
	* Write 0xff if the passed value is truthy, 0x00 otherwise and move pointer
	* forward by 1 byte.
	* @param value - The value to write.
	* @returns This.
	*/
	writeBoolean(value) {
		this.writeUint8(value ? 255 : 0);
		return this;
	}
	/**
	* Write `value` as an 8-bit signed integer and move pointer forward by 1 byte.
	* @param value - The value to write.
	* @returns This.
	*/
	writeInt8(value) {
		this.ensureAvailable(1);
		this._data.setInt8(this.offset++, value);
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as an 8-bit unsigned integer and move pointer forward by 1
	* byte.
	* @param value - The value to write.
	* @returns This.
	*/
	writeUint8(value) {
		this.ensureAvailable(1);
		this._data.setUint8(this.offset++, value);
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* An alias for {@link IOBuffer#writeUint8}.
	* @param value - The value to write.
	* @returns This.
	*/
	writeByte(value) {
		return this.writeUint8(value);
	}
	/**
	* Write all elements of `bytes` as uint8 values and move pointer forward by
	* `bytes.length` bytes.
	* @param bytes - The array of bytes to write.
	* @returns This.
	*/
	writeBytes(bytes) {
		this.ensureAvailable(bytes.length);
		for (let i = 0; i < bytes.length; i++) this._data.setUint8(this.offset++, bytes[i]);
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 16-bit signed integer and move pointer forward by 2
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeInt16(value) {
		this.ensureAvailable(2);
		this._data.setInt16(this.offset, value, this.littleEndian);
		this.offset += 2;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 16-bit unsigned integer and move pointer forward by 2
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeUint16(value) {
		this.ensureAvailable(2);
		this._data.setUint16(this.offset, value, this.littleEndian);
		this.offset += 2;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 32-bit signed integer and move pointer forward by 4
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeInt32(value) {
		this.ensureAvailable(4);
		this._data.setInt32(this.offset, value, this.littleEndian);
		this.offset += 4;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 32-bit unsigned integer and move pointer forward by 4
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeUint32(value) {
		this.ensureAvailable(4);
		this._data.setUint32(this.offset, value, this.littleEndian);
		this.offset += 4;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 32-bit floating number and move pointer forward by 4
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeFloat32(value) {
		this.ensureAvailable(4);
		this._data.setFloat32(this.offset, value, this.littleEndian);
		this.offset += 4;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 64-bit floating number and move pointer forward by 8
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeFloat64(value) {
		this.ensureAvailable(8);
		this._data.setFloat64(this.offset, value, this.littleEndian);
		this.offset += 8;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 64-bit signed bigint and move pointer forward by 8
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeBigInt64(value) {
		this.ensureAvailable(8);
		this._data.setBigInt64(this.offset, value, this.littleEndian);
		this.offset += 8;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write `value` as a 64-bit unsigned bigint and move pointer forward by 8
	* bytes.
	* @param value - The value to write.
	* @returns This.
	*/
	writeBigUint64(value) {
		this.ensureAvailable(8);
		this._data.setBigUint64(this.offset, value, this.littleEndian);
		this.offset += 8;
		this._updateLastWrittenByte();
		return this;
	}
	/**
	* Write the charCode of `str`'s first character as an 8-bit unsigned integer
	* and move pointer forward by 1 byte.
	* @param str - The character to write.
	* @returns This.
	*/
	writeChar(str) {
		return this.writeUint8(str.charCodeAt(0));
	}
	/**
	* Write the charCodes of all `str`'s characters as 8-bit unsigned integers
	* and move pointer forward by `str.length` bytes.
	* @param str - The characters to write.
	* @returns This.
	*/
	writeChars(str) {
		for (let i = 0; i < str.length; i++) this.writeUint8(str.charCodeAt(i));
		return this;
	}
	/**
	* UTF-8 encode and write `str` to the current pointer offset and move pointer
	* forward according to the encoded length.
	* @param str - The string to write.
	* @returns This.
	*/
	writeUtf8(str) {
		return this.writeBytes(encode(str));
	}
	/**
	* Export a Uint8Array view of the internal buffer.
	* The view starts at the byte offset and its length
	* is calculated to stop at the last written byte or the original length.
	* @returns A new Uint8Array view.
	*/
	toArray() {
		return new Uint8Array(this.buffer, this.byteOffset, this.lastWrittenByte);
	}
	/**
	*  Get the total number of bytes written so far, regardless of the current offset.
	* @returns - Total number of bytes.
	*/
	getWrittenByteLength() {
		return this.lastWrittenByte - this.byteOffset;
	}
	/**
	* Update the last written byte offset
	* @private
	*/
	_updateLastWrittenByte() {
		if (this.offset > this.lastWrittenByte) this.lastWrittenByte = this.offset;
	}
};

// node_modules/fast-png/lib/helpers/crc.js
const crcTable = [];
for (let n = 0; n < 256; n++) {
	let c = n;
	for (let k = 0; k < 8; k++) if (c & 1) c = 3988292384 ^ c >>> 1;
	else c = c >>> 1;
	crcTable[n] = c;
}
const initialCrc = 4294967295;
function updateCrc(currentCrc, data, length) {
	let c = currentCrc;
	for (let n = 0; n < length; n++) c = crcTable[(c ^ data[n]) & 255] ^ c >>> 8;
	return c;
}
function crc(data, length) {
	return (updateCrc(initialCrc, data, length) ^ initialCrc) >>> 0;
}
function checkCrc(buffer, crcLength, chunkName) {
	const expectedCrc = buffer.readUint32();
	const actualCrc = crc(new Uint8Array(buffer.buffer, buffer.byteOffset + buffer.offset - crcLength - 4, crcLength), crcLength);
	if (actualCrc !== expectedCrc) throw new Error(`CRC mismatch for chunk ${chunkName}. Expected ${expectedCrc}, found ${actualCrc}`);
}

// node_modules/fast-png/lib/helpers/unfilter.js
function unfilterNone(currentLine, newLine, bytesPerLine) {
	for (let i = 0; i < bytesPerLine; i++) newLine[i] = currentLine[i];
}
function unfilterSub(currentLine, newLine, bytesPerLine, bytesPerPixel) {
	let i = 0;
	for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i];
	for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + newLine[i - bytesPerPixel] & 255;
}
function unfilterUp(currentLine, newLine, prevLine, bytesPerLine) {
	let i = 0;
	if (prevLine.length === 0) for (; i < bytesPerLine; i++) newLine[i] = currentLine[i];
	else for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + prevLine[i] & 255;
}
function unfilterAverage(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel) {
	let i = 0;
	if (prevLine.length === 0) {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i];
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + (newLine[i - bytesPerPixel] >> 1) & 255;
	} else {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i] + (prevLine[i] >> 1) & 255;
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + (newLine[i - bytesPerPixel] + prevLine[i] >> 1) & 255;
	}
}
function unfilterPaeth(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel) {
	let i = 0;
	if (prevLine.length === 0) {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i];
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + newLine[i - bytesPerPixel] & 255;
	} else {
		for (; i < bytesPerPixel; i++) newLine[i] = currentLine[i] + prevLine[i] & 255;
		for (; i < bytesPerLine; i++) newLine[i] = currentLine[i] + paethPredictor(newLine[i - bytesPerPixel], prevLine[i], prevLine[i - bytesPerPixel]) & 255;
	}
}
function paethPredictor(a, b, c) {
	const p = a + b - c;
	const pa = Math.abs(p - a);
	const pb = Math.abs(p - b);
	const pc = Math.abs(p - c);
	if (pa <= pb && pa <= pc) return a;
	else if (pb <= pc) return b;
	else return c;
}

// node_modules/fast-png/lib/helpers/apply_unfilter.js
/**
* Apllies filter on scanline based on the filter type.
* @param filterType - The filter type to apply.
* @param currentLine - The current line of pixel data.
* @param newLine - The new line of pixel data.
* @param prevLine - The previous line of pixel data.
* @param passLineBytes - The number of bytes in the pass line.
* @param bytesPerPixel - The number of bytes per pixel.
*/
function applyUnfilter(filterType, currentLine, newLine, prevLine, passLineBytes, bytesPerPixel) {
	switch (filterType) {
		case 0:
			unfilterNone(currentLine, newLine, passLineBytes);
			break;
		case 1:
			unfilterSub(currentLine, newLine, passLineBytes, bytesPerPixel);
			break;
		case 2:
			unfilterUp(currentLine, newLine, prevLine, passLineBytes);
			break;
		case 3:
			unfilterAverage(currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
			break;
		case 4:
			unfilterPaeth(currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
			break;
		default: throw new Error(`Unsupported filter: ${filterType}`);
	}
}

// node_modules/fast-png/lib/helpers/decode_interlace_adam7.js
const uint16$1 = new Uint16Array([255]);
const osIsLittleEndian$1 = new Uint8Array(uint16$1.buffer)[0] === 255;
/**
* Decodes the Adam7 interlaced PNG data.
* @param params - DecodeInterlaceNullParams
* @returns - array of pixel data.
*/
function decodeInterlaceAdam7(params) {
	const { data, width, height, channels, depth } = params;
	const passes = [
		{
			x: 0,
			y: 0,
			xStep: 8,
			yStep: 8
		},
		{
			x: 4,
			y: 0,
			xStep: 8,
			yStep: 8
		},
		{
			x: 0,
			y: 4,
			xStep: 4,
			yStep: 8
		},
		{
			x: 2,
			y: 0,
			xStep: 4,
			yStep: 4
		},
		{
			x: 0,
			y: 2,
			xStep: 2,
			yStep: 4
		},
		{
			x: 1,
			y: 0,
			xStep: 2,
			yStep: 2
		},
		{
			x: 0,
			y: 1,
			xStep: 1,
			yStep: 2
		}
	];
	const bytesPerPixel = Math.ceil(depth / 8) * channels;
	const resultData = new Uint8Array(height * width * bytesPerPixel);
	let offset = 0;
	for (let passIndex = 0; passIndex < 7; passIndex++) {
		const pass = passes[passIndex];
		const passWidth = Math.ceil((width - pass.x) / pass.xStep);
		const passHeight = Math.ceil((height - pass.y) / pass.yStep);
		if (passWidth <= 0 || passHeight <= 0) continue;
		const passLineBytes = passWidth * bytesPerPixel;
		const prevLine = new Uint8Array(passLineBytes);
		for (let y = 0; y < passHeight; y++) {
			const filterType = data[offset++];
			const currentLine = data.subarray(offset, offset + passLineBytes);
			offset += passLineBytes;
			const newLine = new Uint8Array(passLineBytes);
			applyUnfilter(filterType, currentLine, newLine, prevLine, passLineBytes, bytesPerPixel);
			prevLine.set(newLine);
			for (let x = 0; x < passWidth; x++) {
				const outputX = pass.x + x * pass.xStep;
				const outputY = pass.y + y * pass.yStep;
				if (outputX >= width || outputY >= height) continue;
				for (let i = 0; i < bytesPerPixel; i++) resultData[(outputY * width + outputX) * bytesPerPixel + i] = newLine[x * bytesPerPixel + i];
			}
		}
	}
	if (depth === 16) {
		const uint16Data = new Uint16Array(resultData.buffer);
		if (osIsLittleEndian$1) for (let k = 0; k < uint16Data.length; k++) uint16Data[k] = swap16$1(uint16Data[k]);
		return uint16Data;
	} else return resultData;
}
function swap16$1(val) {
	return (val & 255) << 8 | val >> 8 & 255;
}

// node_modules/fast-png/lib/helpers/decode_interlace_null.js
const uint16 = new Uint16Array([255]);
const osIsLittleEndian = new Uint8Array(uint16.buffer)[0] === 255;
const empty = /* @__PURE__ */ new Uint8Array(0);
function decodeInterlaceNull(params) {
	const { data, width, height, channels, depth } = params;
	const bytesPerPixel = Math.ceil(depth / 8) * channels;
	const bytesPerLine = Math.ceil(depth / 8 * channels * width);
	const newData = new Uint8Array(height * bytesPerLine);
	let prevLine = empty;
	let offset = 0;
	let currentLine;
	let newLine;
	for (let i = 0; i < height; i++) {
		currentLine = data.subarray(offset + 1, offset + 1 + bytesPerLine);
		newLine = newData.subarray(i * bytesPerLine, (i + 1) * bytesPerLine);
		switch (data[offset]) {
			case 0:
				unfilterNone(currentLine, newLine, bytesPerLine);
				break;
			case 1:
				unfilterSub(currentLine, newLine, bytesPerLine, bytesPerPixel);
				break;
			case 2:
				unfilterUp(currentLine, newLine, prevLine, bytesPerLine);
				break;
			case 3:
				unfilterAverage(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel);
				break;
			case 4:
				unfilterPaeth(currentLine, newLine, prevLine, bytesPerLine, bytesPerPixel);
				break;
			default: throw new Error(`Unsupported filter: ${data[offset]}`);
		}
		prevLine = newLine;
		offset += bytesPerLine + 1;
	}
	if (depth === 16) {
		const uint16Data = new Uint16Array(newData.buffer);
		if (osIsLittleEndian) for (let k = 0; k < uint16Data.length; k++) uint16Data[k] = swap16(uint16Data[k]);
		return uint16Data;
	} else return newData;
}
function swap16(val) {
	return (val & 255) << 8 | val >> 8 & 255;
}

// node_modules/fast-png/lib/helpers/signature.js
const pngSignature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
function checkSignature(buffer) {
	if (!hasPngSignature(buffer.readBytes(pngSignature.length))) throw new Error("wrong PNG signature");
}
function hasPngSignature(array) {
	if (array.length < pngSignature.length) return false;
	for (let i = 0; i < pngSignature.length; i++) if (array[i] !== pngSignature[i]) return false;
	return true;
}

// node_modules/fast-png/lib/helpers/text.js
const textChunkName = "tEXt";
const NULL = 0;
const latin1Decoder = new TextDecoder("latin1");
function validateKeyword(keyword) {
	validateLatin1(keyword);
	if (keyword.length === 0 || keyword.length > 79) throw new Error("keyword length must be between 1 and 79");
}
const latin1Regex = /^[\u0000-\u00FF]*$/;
function validateLatin1(text) {
	if (!latin1Regex.test(text)) throw new Error("invalid latin1 text");
}
function decodetEXt(text, buffer, length) {
	const keyword = readKeyword(buffer);
	text[keyword] = readLatin1(buffer, length - keyword.length - 1);
}
function readKeyword(buffer) {
	buffer.mark();
	while (buffer.readByte() !== NULL);
	const end = buffer.offset;
	buffer.reset();
	const keyword = latin1Decoder.decode(buffer.readBytes(end - buffer.offset - 1));
	buffer.skip(1);
	validateKeyword(keyword);
	return keyword;
}
function readLatin1(buffer, length) {
	return latin1Decoder.decode(buffer.readBytes(length));
}

// node_modules/fast-png/lib/internal_types.js
const ColorType = {
	UNKNOWN: -1,
	GREYSCALE: 0,
	TRUECOLOUR: 2,
	INDEXED_COLOUR: 3,
	GREYSCALE_ALPHA: 4,
	TRUECOLOUR_ALPHA: 6
};
const CompressionMethod = {
	UNKNOWN: -1,
	DEFLATE: 0
};
const FilterMethod = {
	UNKNOWN: -1,
	ADAPTIVE: 0
};
const InterlaceMethod = {
	UNKNOWN: -1,
	NO_INTERLACE: 0,
	ADAM7: 1
};
const DisposeOpType = {
	NONE: 0,
	BACKGROUND: 1,
	PREVIOUS: 2
};
const BlendOpType = {
	SOURCE: 0,
	OVER: 1
};

// node_modules/fast-png/lib/png_decoder.js
var PngDecoder = class extends IOBuffer {
	_checkCrc;
	_inflator;
	_png;
	_apng;
	_end;
	_hasPalette;
	_palette;
	_hasTransparency;
	_transparency;
	_compressionMethod;
	_filterMethod;
	_interlaceMethod;
	_colorType;
	_isAnimated;
	_numberOfFrames;
	_numberOfPlays;
	_frames;
	_writingDataChunks;
	_chunks;
	_inflatorResult;
	constructor(data, options = {}) {
		super(data);
		const { checkCrc = false } = options;
		this._checkCrc = checkCrc;
		this._inflator = new Unzlib((chunk, final) => {
			this._chunks.push(chunk);
			if (final) {
				const totalLength = this._chunks.reduce((sum, c) => sum + c.length, 0);
				this._inflatorResult = new Uint8Array(totalLength);
				let offset = 0;
				for (const chunk of this._chunks) {
					this._inflatorResult.set(chunk, offset);
					offset += chunk.length;
				}
				this._chunks = [];
			}
		});
		this._chunks = [];
		this._png = {
			width: -1,
			height: -1,
			channels: -1,
			data: /* @__PURE__ */ new Uint8Array(0),
			depth: 1,
			text: {}
		};
		this._apng = {
			width: -1,
			height: -1,
			channels: -1,
			depth: 1,
			numberOfFrames: 1,
			numberOfPlays: 0,
			text: {},
			frames: []
		};
		this._end = false;
		this._hasPalette = false;
		this._palette = [];
		this._hasTransparency = false;
		this._transparency = /* @__PURE__ */ new Uint16Array(0);
		this._compressionMethod = CompressionMethod.UNKNOWN;
		this._filterMethod = FilterMethod.UNKNOWN;
		this._interlaceMethod = InterlaceMethod.UNKNOWN;
		this._colorType = ColorType.UNKNOWN;
		this._isAnimated = false;
		this._numberOfFrames = 1;
		this._numberOfPlays = 0;
		this._frames = [];
		this._writingDataChunks = false;
		this._inflatorResult = /* @__PURE__ */ new Uint8Array(0);
		this.setBigEndian();
	}
	decode() {
		checkSignature(this);
		while (!this._end) {
			const length = this.readUint32();
			const type = this.readChars(4);
			this.decodeChunk(length, type);
		}
		this._inflator.push(/* @__PURE__ */ new Uint8Array(0), true);
		this.decodeImage();
		return this._png;
	}
	decodeApng() {
		checkSignature(this);
		while (!this._end) {
			const length = this.readUint32();
			const type = this.readChars(4);
			this.decodeApngChunk(length, type);
		}
		this.decodeApngImage();
		return this._apng;
	}
	decodeChunk(length, type) {
		const offset = this.offset;
		switch (type) {
			case "IHDR":
				this.decodeIHDR();
				break;
			case "PLTE":
				this.decodePLTE(length);
				break;
			case "IDAT":
				this.decodeIDAT(length);
				break;
			case "IEND":
				this._end = true;
				break;
			case "tRNS":
				this.decodetRNS(length);
				break;
			case "iCCP":
				this.decodeiCCP(length);
				break;
			case textChunkName:
				decodetEXt(this._png.text, this, length);
				break;
			case "pHYs":
				this.decodepHYs();
				break;
			default: this.skip(length);
		}
		if (this.offset - offset !== length) throw new Error(`Length mismatch while decoding chunk ${type}`);
		if (this._checkCrc) checkCrc(this, length + 4, type);
		else this.skip(4);
	}
	decodeApngChunk(length, type) {
		const offset = this.offset;
		if (type !== "fdAT" && type !== "IDAT" && this._writingDataChunks) this.pushDataToFrame();
		switch (type) {
			case "acTL":
				this.decodeACTL();
				break;
			case "fcTL":
				this.decodeFCTL();
				break;
			case "fdAT":
				this.decodeFDAT(length);
				break;
			default:
				this.decodeChunk(length, type);
				this.offset = offset + length;
		}
		if (this.offset - offset !== length) throw new Error(`Length mismatch while decoding chunk ${type}`);
		if (this._checkCrc) checkCrc(this, length + 4, type);
		else this.skip(4);
	}
	decodeIHDR() {
		const image = this._png;
		image.width = this.readUint32();
		image.height = this.readUint32();
		image.depth = checkBitDepth(this.readUint8());
		const colorType = this.readUint8();
		this._colorType = colorType;
		let channels;
		switch (colorType) {
			case ColorType.GREYSCALE:
				channels = 1;
				break;
			case ColorType.TRUECOLOUR:
				channels = 3;
				break;
			case ColorType.INDEXED_COLOUR:
				channels = 1;
				break;
			case ColorType.GREYSCALE_ALPHA:
				channels = 2;
				break;
			case ColorType.TRUECOLOUR_ALPHA:
				channels = 4;
				break;
			case ColorType.UNKNOWN:
			default: throw new Error(`Unknown color type: ${colorType}`);
		}
		this._png.channels = channels;
		this._compressionMethod = this.readUint8();
		if (this._compressionMethod !== CompressionMethod.DEFLATE) throw new Error(`Unsupported compression method: ${this._compressionMethod}`);
		this._filterMethod = this.readUint8();
		this._interlaceMethod = this.readUint8();
	}
	decodeACTL() {
		this._numberOfFrames = this.readUint32();
		this._numberOfPlays = this.readUint32();
		this._isAnimated = true;
	}
	decodeFCTL() {
		const image = {
			sequenceNumber: this.readUint32(),
			width: this.readUint32(),
			height: this.readUint32(),
			xOffset: this.readUint32(),
			yOffset: this.readUint32(),
			delayNumber: this.readUint16(),
			delayDenominator: this.readUint16(),
			disposeOp: this.readUint8(),
			blendOp: this.readUint8(),
			data: /* @__PURE__ */ new Uint8Array(0)
		};
		this._frames.push(image);
	}
	decodePLTE(length) {
		if (length % 3 !== 0) throw new RangeError(`PLTE field length must be a multiple of 3. Got ${length}`);
		const l = length / 3;
		this._hasPalette = true;
		const palette = [];
		this._palette = palette;
		for (let i = 0; i < l; i++) palette.push([
			this.readUint8(),
			this.readUint8(),
			this.readUint8()
		]);
	}
	decodeIDAT(length) {
		this._writingDataChunks = true;
		const dataLength = length;
		const dataOffset = this.offset + this.byteOffset;
		try {
			this._inflator.push(new Uint8Array(this.buffer, dataOffset, dataLength), false);
		} catch (error) {
			throw new Error("Error while decompressing the data:", { cause: error });
		}
		this.skip(length);
	}
	decodeFDAT(length) {
		this._writingDataChunks = true;
		let dataLength = length;
		let dataOffset = this.offset + this.byteOffset;
		dataOffset += 4;
		dataLength -= 4;
		try {
			this._inflator.push(new Uint8Array(this.buffer, dataOffset, dataLength), false);
		} catch (error) {
			throw new Error("Error while decompressing the data:", { cause: error });
		}
		this.skip(length);
	}
	decodetRNS(length) {
		switch (this._colorType) {
			case ColorType.GREYSCALE:
			case ColorType.TRUECOLOUR:
				if (length % 2 !== 0) throw new RangeError(`tRNS chunk length must be a multiple of 2. Got ${length}`);
				if (length / 2 > this._png.width * this._png.height) throw new Error(`tRNS chunk contains more alpha values than there are pixels (${length / 2} vs ${this._png.width * this._png.height})`);
				this._hasTransparency = true;
				this._transparency = new Uint16Array(length / 2);
				for (let i = 0; i < length / 2; i++) this._transparency[i] = this.readUint16();
				break;
			case ColorType.INDEXED_COLOUR: {
				if (length > this._palette.length) throw new Error(`tRNS chunk contains more alpha values than there are palette colors (${length} vs ${this._palette.length})`);
				let i = 0;
				for (; i < length; i++) {
					const alpha = this.readByte();
					this._palette[i].push(alpha);
				}
				for (; i < this._palette.length; i++) this._palette[i].push(255);
				break;
			}
			case ColorType.UNKNOWN:
			case ColorType.GREYSCALE_ALPHA:
			case ColorType.TRUECOLOUR_ALPHA:
			default: throw new Error(`tRNS chunk is not supported for color type ${this._colorType}`);
		}
	}
	decodeiCCP(length) {
		const name = readKeyword(this);
		const compressionMethod = this.readUint8();
		if (compressionMethod !== CompressionMethod.DEFLATE) throw new Error(`Unsupported iCCP compression method: ${compressionMethod}`);
		const compressedProfile = this.readBytes(length - name.length - 2);
		this._png.iccEmbeddedProfile = {
			name,
			profile: unzlibSync(compressedProfile)
		};
	}
	decodepHYs() {
		const ppuX = this.readUint32();
		const ppuY = this.readUint32();
		const unitSpecifier = this.readByte();
		this._png.resolution = {
			x: ppuX,
			y: ppuY,
			unit: unitSpecifier
		};
	}
	decodeApngImage() {
		this._apng.width = this._png.width;
		this._apng.height = this._png.height;
		this._apng.channels = this._png.channels;
		this._apng.depth = this._png.depth;
		this._apng.numberOfFrames = this._numberOfFrames;
		this._apng.numberOfPlays = this._numberOfPlays;
		this._apng.text = this._png.text;
		this._apng.resolution = this._png.resolution;
		for (let i = 0; i < this._numberOfFrames; i++) {
			const newFrame = {
				sequenceNumber: this._frames[i].sequenceNumber,
				delayNumber: this._frames[i].delayNumber,
				delayDenominator: this._frames[i].delayDenominator,
				data: this._apng.depth === 8 ? new Uint8Array(this._apng.width * this._apng.height * this._apng.channels) : new Uint16Array(this._apng.width * this._apng.height * this._apng.channels)
			};
			const frame = this._frames.at(i);
			if (frame) {
				frame.data = decodeInterlaceNull({
					data: frame.data,
					width: frame.width,
					height: frame.height,
					channels: this._apng.channels,
					depth: this._apng.depth
				});
				if (this._hasPalette) this._apng.palette = this._palette;
				if (this._hasTransparency) this._apng.transparency = this._transparency;
				if (i === 0 || frame.xOffset === 0 && frame.yOffset === 0 && frame.width === this._png.width && frame.height === this._png.height) newFrame.data = frame.data;
				else {
					const prevFrame = this._apng.frames.at(i - 1);
					this.disposeFrame(frame, prevFrame, newFrame);
					this.addFrameDataToCanvas(newFrame, frame);
				}
				this._apng.frames.push(newFrame);
			}
		}
		return this._apng;
	}
	disposeFrame(frame, prevFrame, imageFrame) {
		switch (frame.disposeOp) {
			case DisposeOpType.NONE: break;
			case DisposeOpType.BACKGROUND:
				for (let row = 0; row < this._png.height; row++) for (let col = 0; col < this._png.width; col++) {
					const index = (row * frame.width + col) * this._png.channels;
					for (let channel = 0; channel < this._png.channels; channel++) imageFrame.data[index + channel] = 0;
				}
				break;
			case DisposeOpType.PREVIOUS:
				imageFrame.data.set(prevFrame.data);
				break;
			default: throw new Error("Unknown disposeOp");
		}
	}
	addFrameDataToCanvas(imageFrame, frame) {
		const maxValue = 1 << this._png.depth;
		const calculatePixelIndices = (row, col) => {
			return {
				index: ((row + frame.yOffset) * this._png.width + frame.xOffset + col) * this._png.channels,
				frameIndex: (row * frame.width + col) * this._png.channels
			};
		};
		switch (frame.blendOp) {
			case BlendOpType.SOURCE:
				for (let row = 0; row < frame.height; row++) for (let col = 0; col < frame.width; col++) {
					const { index, frameIndex } = calculatePixelIndices(row, col);
					for (let channel = 0; channel < this._png.channels; channel++) imageFrame.data[index + channel] = frame.data[frameIndex + channel];
				}
				break;
			case BlendOpType.OVER:
				for (let row = 0; row < frame.height; row++) for (let col = 0; col < frame.width; col++) {
					const { index, frameIndex } = calculatePixelIndices(row, col);
					for (let channel = 0; channel < this._png.channels; channel++) {
						const sourceAlpha = frame.data[frameIndex + this._png.channels - 1] / maxValue;
						const foregroundValue = channel % (this._png.channels - 1) === 0 ? 1 : frame.data[frameIndex + channel];
						const value = Math.floor(sourceAlpha * foregroundValue + (1 - sourceAlpha) * imageFrame.data[index + channel]);
						imageFrame.data[index + channel] += value;
					}
				}
				break;
			default: throw new Error("Unknown blendOp");
		}
	}
	decodeImage() {
		const data = this._inflatorResult;
		if (this._filterMethod !== FilterMethod.ADAPTIVE) throw new Error(`Filter method ${this._filterMethod} not supported`);
		if (this._interlaceMethod === InterlaceMethod.NO_INTERLACE) this._png.data = decodeInterlaceNull({
			data,
			width: this._png.width,
			height: this._png.height,
			channels: this._png.channels,
			depth: this._png.depth
		});
		else if (this._interlaceMethod === InterlaceMethod.ADAM7) this._png.data = decodeInterlaceAdam7({
			data,
			width: this._png.width,
			height: this._png.height,
			channels: this._png.channels,
			depth: this._png.depth
		});
		else throw new Error(`Interlace method ${this._interlaceMethod} not supported`);
		if (this._hasPalette) this._png.palette = this._palette;
		if (this._hasTransparency) this._png.transparency = this._transparency;
	}
	pushDataToFrame() {
		this._inflator.push(/* @__PURE__ */ new Uint8Array(0), true);
		const result = this._inflatorResult;
		const lastFrame = this._frames.at(-1);
		if (lastFrame) lastFrame.data = result;
		else this._frames.push({
			sequenceNumber: 0,
			width: this._png.width,
			height: this._png.height,
			xOffset: 0,
			yOffset: 0,
			delayNumber: 0,
			delayDenominator: 0,
			disposeOp: DisposeOpType.NONE,
			blendOp: BlendOpType.SOURCE,
			data: result
		});
		this._inflator = new Unzlib((chunk, final) => {
			this._chunks.push(chunk);
			if (final) {
				const totalLength = this._chunks.reduce((sum, c) => sum + c.length, 0);
				this._inflatorResult = new Uint8Array(totalLength);
				let offset = 0;
				for (const chunk of this._chunks) {
					this._inflatorResult.set(chunk, offset);
					offset += chunk.length;
				}
				this._chunks = [];
			}
		});
		this._chunks = [];
		this._writingDataChunks = false;
	}
};
function checkBitDepth(value) {
	if (value !== 1 && value !== 2 && value !== 4 && value !== 8 && value !== 16) throw new Error(`invalid bit depth: ${value}`);
	return value;
}

// node_modules/fast-png/lib/index.js
function decodePng$1(data, options) {
	return new PngDecoder(data, options).decode();
}

// src/dataset/png.ts
const PNG_SIGNATURE = [
	137,
	80,
	78,
	71,
	13,
	10,
	26,
	10
];
/** By colour type: what it is, samples per pixel, allowed bit depths (PNG, third edition, table 12). */
const COLOR_TYPES = {
	0: {
		kind: "gray",
		samples: 1,
		depths: [
			1,
			2,
			4,
			8,
			16
		]
	},
	2: {
		kind: "rgb",
		samples: 3,
		depths: [8, 16]
	},
	3: {
		kind: "palette",
		samples: 1,
		depths: [
			1,
			2,
			4,
			8
		]
	},
	4: {
		kind: "gray",
		samples: 2,
		depths: [8, 16]
	},
	6: {
		kind: "rgb",
		samples: 4,
		depths: [8, 16]
	}
};
/**
* Decodes a PNG as Pillow's `convert` does: alpha and transparent colours are dropped, not blended; a palette is looked
* up; 1, 2 and 4 bits of grey are stretched to 0..255. Of 16 bits the upper 8 are kept. Of an animation the default
* image counts.
*
* @throws ImageFault for anything that is not one intact PNG of a size that edgebench takes.
*/
function decodePng(bytes) {
	const { header, slim } = readChunks(bytes);
	const decoded = intact(() => decodePng$1(slim, { checkCrc: true }));
	const { width, height, kind } = header;
	const samples = eightBits(header, decoded.data);
	const data = kind === "palette" ? lookUp(samples, decoded.palette ?? []) : withoutAlpha(samples, header);
	return {
		width,
		height,
		channels: kind === "gray" ? 1 : 3,
		data
	};
}
/** Checks the structure and gives back the PNG with nothing in it but what the pixels need. */
function readChunks(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept = [bytes.subarray(0, 8)];
	const data = [];
	let header;
	for (let at = 8;;) {
		if (at + 12 > bytes.length) throw new ImageFault("is cut off");
		const end = at + 12 + view.getUint32(at);
		if (end > bytes.length) throw new ImageFault("is cut off");
		const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (at === 8) header = readHeader(type, view, end - at - 12);
		if (type === "IDAT") data.push(bytes.subarray(at + 8, end - 4));
		if (type === "IHDR" || type === "PLTE" || type === "IDAT" || type === "IEND") kept.push(bytes.subarray(at, end));
		if (type === "IEND") break;
		at = end;
	}
	if (header === void 0 || data.length === 0) throw new ImageFault("holds no pixels");
	refuseBomb(header, data);
	return {
		header,
		slim: Buffer.concat(kept)
	};
}
function readHeader(type, view, length) {
	if (type !== "IHDR" || length !== 13) throw new ImageFault("does not start with a PNG header");
	const [width, height, depth, interlace] = [
		view.getUint32(16),
		view.getUint32(20),
		view.getUint8(24),
		view.getUint8(28)
	];
	const color = COLOR_TYPES[view.getUint8(25)];
	if (width === 0 || height === 0) throw new ImageFault("has no pixels");
	if (isTooLarge(width, height)) throw new ImageFault(`is ${width} × ${height}, larger than edgebench takes (64 megapixels, 65535 a side)`);
	if (!color?.depths.includes(depth) || interlace > 1) throw new ImageFault("has a PNG header that the format does not allow");
	if (interlace === 1 && depth < 8) throw new ImageFault("is interlaced with fewer than 8 bits a sample, which edgebench does not read");
	return {
		width,
		height,
		depth,
		kind: color.kind,
		samples: color.samples,
		interlaced: interlace === 1
	};
}
/** The pixels must inflate to exactly what the header says; a bomb is stopped there. */
function refuseBomb(header, data) {
	const expected = inflatedBytes(header);
	if (intact(() => inflateSync(Buffer.concat(data), { maxOutputLength: expected })).length !== expected) throw new ImageFault("is damaged: it holds fewer pixels than its header says");
}
const ADAM7 = [
	[
		0,
		0,
		8,
		8
	],
	[
		4,
		0,
		8,
		8
	],
	[
		0,
		4,
		4,
		8
	],
	[
		2,
		0,
		4,
		4
	],
	[
		0,
		2,
		2,
		4
	],
	[
		1,
		0,
		2,
		2
	],
	[
		0,
		1,
		1,
		2
	]
];
function inflatedBytes({ width, height, depth, samples, interlaced }) {
	const passes = interlaced ? ADAM7 : [[
		0,
		0,
		1,
		1
	]];
	let total = 0;
	for (const [x, y, stepX, stepY] of passes) {
		const columns = Math.ceil((width - x) / stepX);
		const rows = Math.ceil((height - y) / stepY);
		if (columns > 0 && rows > 0) total += rows * (1 + Math.ceil(columns * samples * depth / 8));
	}
	return total;
}
function intact(read) {
	try {
		return read();
	} catch {
		throw new ImageFault("is damaged: its compressed pixels or checksums are wrong");
	}
}
/** One byte per sample: palette indices as they are, grey of few bits stretched, 16 bits cut to the upper 8. */
function eightBits(header, data) {
	const { width, height, depth, samples, kind } = header;
	const perRow = width * samples;
	if (depth === 8) return Uint8Array.from(data);
	if (depth === 16) return Uint8Array.from(data, (sample) => sample >> 8);
	const out = new Uint8Array(perRow * height);
	const rowBytes = Math.ceil(perRow * depth / 8);
	const most = 2 ** depth - 1;
	const stretch = kind === "palette" ? 1 : 255 / most;
	for (let row = 0; row < height; row += 1) for (let column = 0; column < perRow; column += 1) {
		const bit = column * depth;
		const byte = data[row * rowBytes + (bit >> 3)] ?? 0;
		out[row * perRow + column] = (byte >> 8 - depth - (bit & 7) & most) * stretch;
	}
	return out;
}
function withoutAlpha(samples, header) {
	const channels = header.kind === "gray" ? 1 : 3;
	if (header.samples === channels) return samples;
	const out = new Uint8Array(header.width * header.height * channels);
	for (let at = 0; at < out.length; at += 1) out[at] = samples[Math.floor(at / channels) * header.samples + at % channels] ?? 0;
	return out;
}
function lookUp(indices, palette) {
	const out = new Uint8Array(indices.length * 3);
	for (const [pixel, index] of indices.entries()) {
		const color = palette[index];
		if (color === void 0) throw new ImageFault("is damaged: a pixel names a colour that its palette does not have");
		out.set(color.slice(0, 3), pixel * 3);
	}
	return out;
}

// src/dataset/decode-image.ts
/**
* Decodes a PNG or JPEG, told apart by content and not by name, to 8 bits a sample.
*
* @param shown how the message names the file.
* @throws UserError with one sentence where the bytes are no image that edgebench reads.
*/
function decodeImage(bytes, shown) {
	try {
		if (startsWith(bytes, PNG_SIGNATURE)) return decodePng(bytes);
		if (startsWith(bytes, JPEG_SIGNATURE)) return decodeJpeg(bytes);
		throw new ImageFault(describeOther(bytes));
	} catch (error) {
		if (!(error instanceof ImageFault)) throw error;
		throw new UserError(`image ${quoted(shown)} ${error.message}; replace it or take it out of the dataset`);
	}
}
function describeOther(bytes) {
	if (bytes.length === 0) return "is empty";
	if (new TextDecoder().decode(bytes.subarray(0, 40)).startsWith("version https://git-lfs.github.com/spec/")) return "is a Git LFS pointer whose content was not fetched (run: git lfs pull)";
	return "is neither a PNG nor a JPEG";
}
function startsWith(bytes, signature) {
	return signature.every((byte, index) => bytes[index] === byte);
}

// src/dataset/tensors.ts
/** A dataset whose tensors fit this keeps them in the folder for the next who asks; of a larger one a window's file lives while it is the current one. */
const KEPT_BYTES = 1024 ** 3;
const MAX_FAULTS = 20;
/**
* The preprocessed tensors of all images in the dataset's order, window by window. A file is named after everything that
* made it (content, recipe, version of the arithmetic, batch), so that one that is there can be taken as it is.
*
* @throws UserError with one sentence per image that cannot be used (at most 20), for images that give tensors of
* different shapes, and for a full disk.
*/
async function* tensorWindows(options) {
	const { dataset, steps, batch, folder, windowBytes } = options;
	const [sample] = dataset.images;
	if (sample === void 0) return;
	const { shape, type, bytes } = await imageTensor(dataset, sample, steps);
	const bytesPerSet = bytes.length * batch;
	const perWindow = Math.max(1, Math.floor(windowBytes / bytesPerSet)) * batch;
	const kept = Math.ceil(dataset.count / batch) * bytesPerSet <= KEPT_BYTES;
	const key = sha256Hex(canonicalJson({
		dataset: dataset.digest,
		preprocessing: preprocessingDigest(steps),
		version: 1,
		batch,
		perWindow
	}));
	await onDisk(mkdir(folder, { recursive: true }));
	for (let first = 0; first < dataset.count; first += perWindow) {
		const images = dataset.images.slice(first, first + perWindow);
		const sets = Math.ceil(images.length / batch);
		const file = join(folder, `${key.slice(0, 32)}-${first}.tensors`);
		if (!await isThere(file, sets * bytesPerSet)) await writeWindow(file, {
			dataset,
			steps,
			images,
			slots: sets * batch,
			shape
		});
		try {
			yield {
				file,
				first,
				images: images.length,
				sets,
				shape: [batch, ...shape.slice(1)],
				type,
				bytesPerSet
			};
		} finally {
			if (!kept) await rm(file, { force: true });
		}
	}
}
async function isThere(file, size) {
	return (await stat(file).catch(() => void 0))?.size === size;
}
/** Written under another name and then renamed, so that a file that is there is whole. */
async function writeWindow(file, content) {
	const partial = `${file}.partial`;
	try {
		const handle = await onDisk(open(partial, "w"));
		try {
			await writeTensors(handle, content);
		} finally {
			await handle.close();
		}
		await onDisk(rename(partial, file));
	} finally {
		await rm(partial, { force: true });
	}
}
async function writeTensors(handle, { dataset, steps, images, slots, shape }) {
	const faults = [];
	let last;
	for (const image of images) try {
		const tensor = await imageTensor(dataset, image, steps);
		refuseOtherShape(tensor, shape, `${dataset.shown}/${image.path}`);
		last = tensor.bytes;
		if (faults.length === 0) await onDisk(handle.writeFile(last));
	} catch (error) {
		if (!(error instanceof UserError) || error instanceof DiskError) throw error;
		faults.push(error.message);
		if (faults.length === MAX_FAULTS) break;
	}
	const [fault, ...others] = faults;
	if (fault !== void 0) throw new UserError(fault, others);
	for (let slot = images.length; slot < slots && last !== void 0; slot += 1) await onDisk(handle.writeFile(last));
}
/** Reads, decodes and preprocesses one image. */
async function imageTensor(dataset, image, steps) {
	const shown = `${dataset.shown}/${image.path}`;
	const bytes = await readImageFile(dataset.root, image.path, shown);
	if (sha256Hex(bytes) !== image.sha256) throw new UserError(`image ${quoted(shown)} changed while edgebench was running; leave the dataset alone and run again`);
	const decoded = decodeImage(bytes, shown);
	try {
		return preprocess(steps, decoded);
	} catch (error) {
		if (error instanceof UserError) throw new UserError(`image ${quoted(shown)}: ${error.message}`);
		throw error;
	}
}
function refuseOtherShape(tensor, shape, shown) {
	if (tensor.shape.every((size, axis) => size === shape[axis])) return;
	throw new UserError(`image ${quoted(shown)} gives a tensor of [${tensor.shape.join(", ")}] where the first image gives [${shape.join(", ")}]; add a resize and a crop to the preprocessing`);
}
/** A fault of the disk, which no other image would mend. */
var DiskError = class extends UserError {};
async function onDisk(work) {
	try {
		return await work;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
		throw new DiskError(`the preprocessed images cannot be written to the temporary folder: ${code === "ENOSPC" ? "the disk is full" : code}; free some space or set TMPDIR to another disk`);
	}
}

// src/vision/random-tensors.ts
/** A larger tensor is refused. */
const MAX_TENSOR_BYTES = 1024 ** 3;
/** Writes `count` elements of `size` bytes each. */
function elements(size, write) {
	return (draw, count) => {
		const view = new DataView(new ArrayBuffer(count * size));
		for (let index = 0; index < count; index += 1) write(view, index * size, draw);
		return new Uint8Array(view.buffer);
	};
}
/** A float in [0, 1) with 24 random bits, exact in float32. */
const unit = (draw) => (draw() >>> 8) / 2 ** 24;
const bit = (draw) => draw() >>> 31;
const bytes = elements(1, (view, at, draw) => view.setUint8(at, draw() >>> 24));
/** `perByte` elements packed into each byte. */
const packed = (perByte) => (draw, count) => bytes(draw, Math.ceil(count / perByte));
/** Patterns below that of 1.0 are the floats in [0, 1): every one finite, whatever the format. */
const below = (one) => elements(1, (view, at, draw) => view.setUint8(at, (draw() >>> 8) % one));
const FILLS = {
	float32: elements(4, (view, at, draw) => view.setFloat32(at, unit(draw), true)),
	float64: elements(8, (view, at, draw) => view.setFloat64(at, unit(draw), true)),
	float16: elements(2, (view, at, draw) => view.setUint16(at, float16Bits(unit(draw)), true)),
	bfloat16: elements(2, (view, at, draw) => view.setUint16(at, bfloat16Bits(unit(draw)), true)),
	complex64: elements(8, (view, at, draw) => {
		view.setFloat32(at, unit(draw), true);
		view.setFloat32(at + 4, unit(draw), true);
	}),
	complex128: elements(16, (view, at, draw) => {
		view.setFloat64(at, unit(draw), true);
		view.setFloat64(at + 8, unit(draw), true);
	}),
	uint8: bytes,
	int8: bytes,
	uint16: elements(2, (view, at, draw) => view.setUint16(at, bit(draw), true)),
	int16: elements(2, (view, at, draw) => view.setInt16(at, bit(draw), true)),
	uint32: elements(4, (view, at, draw) => view.setUint32(at, bit(draw), true)),
	int32: elements(4, (view, at, draw) => view.setInt32(at, bit(draw), true)),
	uint64: elements(8, (view, at, draw) => view.setBigUint64(at, BigInt(bit(draw)), true)),
	int64: elements(8, (view, at, draw) => view.setBigInt64(at, BigInt(bit(draw)), true)),
	bool: elements(1, (view, at, draw) => view.setUint8(at, bit(draw))),
	string: (draw, count) => new TextEncoder().encode(JSON.stringify(Array.from({ length: count }, () => String(bit(draw))))),
	float8e4m3fn: below(56),
	float8e4m3fnuz: below(64),
	float8e5m2: below(60),
	float8e5m2fnuz: below(64),
	uint4: packed(2),
	int4: packed(2),
	float4e2m1: packed(2),
	float8e8m0: below(127),
	uint2: packed(4),
	int2: packed(4)
};
/** Bits that one element takes; a string counts as its JSON. */
const BITS = {
	float32: 32,
	float64: 64,
	float16: 16,
	bfloat16: 16,
	complex64: 64,
	complex128: 128,
	uint8: 8,
	int8: 8,
	uint16: 16,
	int16: 16,
	uint32: 32,
	int32: 32,
	uint64: 64,
	int64: 64,
	bool: 8,
	string: 32,
	float8e4m3fn: 8,
	float8e4m3fnuz: 8,
	float8e5m2: 8,
	float8e5m2fnuz: 8,
	uint4: 4,
	int4: 4,
	float4e2m1: 4,
	float8e8m0: 8,
	uint2: 2,
	int2: 2
};
/**
* A tensor drawn from a seed, little-endian, C order, without a header (`string`: the UTF-8 of a JSON array of strings).
* The same type, shape and seed give the same bytes everywhere, and every seed gives as many. Floats are uniform in
* [0, 1); integers of 8 bits and fewer take any value (they are pixels or quantised values); wider integers, booleans and
* strings are 0 or 1, so that an index into any table of two rows is in range.
*
* @throws UserError where the tensor would be larger than 1 GiB.
*/
function randomTensor(type, shape, seed) {
	const count = shape.reduce((product, dimension) => product * dimension, 1);
	if (!(count * BITS[type] / 8 <= MAX_TENSOR_BYTES)) throw new UserError(`an input of type ${type} and shape [${shape.join(", ")}] takes more than 1 GiB; set smaller dimensions for the model in edgebench.yml`);
	const generator = xoroshiro128plus(seed | 0);
	return FILLS[type](() => generator.next(), count);
}
/** The binary16 pattern at or just below a number in [0, 1). */
function float16Bits(value) {
	if (value < 2 ** -14) return Math.floor(value * 2 ** 24);
	const exponent = Math.floor(Math.log2(value));
	return exponent + 15 << 10 | Math.floor((value / 2 ** exponent - 1) * 1024);
}
/** The bfloat16 pattern at or just below a number in [0, 1): the upper half of its float32. */
function bfloat16Bits(value) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setFloat32(0, value, true);
	return view.getUint16(2, true);
}

// src/commands/feed.ts
/** Distinct input sets a launch goes through: the same tensor every time would flatter caches. */
const DISTINCT_SETS = 8;
/** Fewer sets where they would be larger than this together: inputs shall not crowd out the model. */
const MOST_FEED_BYTES = 128 * 1024 ** 2;
/** Of one set; a larger one is refused. */
const MOST_SET_BYTES = 1024 ** 3;
/** Input sets of seeded random numbers, one file per input, for any number of inputs of any type. */
async function randomFeed(request) {
	const { inputs, batch, dimensions, seed, folder } = request;
	await mkdir(folder, { recursive: true });
	const drawn = inputs.map((input, index) => {
		const shape = [...resolveShape(input, batch, dimensions)];
		const draw = (set) => randomTensor(input.type, shape, seed + index * 1e3 + set);
		return {
			input,
			shape,
			draw,
			first: draw(0)
		};
	});
	const count = setsThatFit(drawn.reduce((sum, { first }) => sum + first.length, 0));
	const tensors = [];
	for (const [index, { input, shape, draw, first }] of drawn.entries()) {
		const file = join(folder, `input-${index}.raw`);
		const others = Array.from({ length: count - 1 }, (_, set) => draw(set + 1));
		await writeFile(file, Buffer.concat([first, ...others]));
		tensors.push({
			name: input.name,
			type: input.type,
			shape,
			file,
			bytesPerSet: first.length
		});
	}
	return {
		count,
		tensors
	};
}
const setsThatFit = (bytesPerSet) => Math.max(1, Math.min(DISTINCT_SETS, Math.floor(MOST_FEED_BYTES / bytesPerSet)));
/**
* Input sets of real images: a seeded draw that is spread evenly over the classes. Every set holds other images, and no
* set the same image twice, as far as the dataset has enough.
*
* @throws LaunchLost at stage `inputs` where the model takes something else than the preprocessing makes; UserError for
* images that cannot be used.
*/
async function datasetFeed(request) {
	const { inputs, batch, dataset, steps, seed, folder } = request;
	const order = drawOrder(dataset, seed);
	const made = {
		steps,
		folder,
		windowBytes: Number.POSITIVE_INFINITY
	};
	const sample = await onlyWindow({
		...made,
		dataset: withImages(dataset, order.slice(0, 1)),
		batch: 1
	});
	const bytesPerSet = sample.bytesPerSet * batch;
	const { name } = inputFor(inputs, {
		...sample,
		shape: [batch, ...sample.shape.slice(1)]
	});
	if (bytesPerSet > MOST_SET_BYTES) throw misfit(`a batch of ${batch} images takes more than 1 GiB; benchmark a smaller batch`);
	const sets = setsThatFit(bytesPerSet);
	const images = Array.from({ length: sets * batch }, (_, place) => order[place % order.length]).filter((image) => image !== void 0);
	const { type, shape, file } = await onlyWindow({
		...made,
		dataset: withImages(dataset, images),
		batch
	});
	return {
		count: sets,
		tensors: [{
			name,
			type,
			shape: [...shape],
			file,
			bytesPerSet
		}]
	};
}
async function onlyWindow(options) {
	for await (const window of tensorWindows(options)) return window;
	throw new Error("a dataset has at least one image");
}
/**
* The one input that takes the images.
*
* @throws LaunchLost at stage `inputs`, with the sentence that says what does not fit.
*/
function inputFor(inputs, made) {
	const [input] = inputs;
	if (input === void 0 || inputs.length > 1) throw misfit(`the model has ${inputs.length} inputs, and a dataset feeds exactly one; leave out dataset and preprocessing to measure it on random tensors`);
	const takes = `input "${input.name}" takes ${input.type} of the shape ${formatShape(input.shape)}`;
	if (input.type !== made.type) throw misfit(`${takes}, and the preprocessing makes ${made.type}; change the preprocessing's type`);
	if (shapeFits(input.shape, made.shape)) return input;
	const [images = 1, ...axes] = made.shape;
	const [declared, ...rest] = input.shape;
	if (typeof declared === "number" && shapeFits(rest, axes)) throw misfit(`${takes}, so it cannot be given a batch of ${images}; benchmark batch ${declared}, or export it with an open first dimension`);
	throw misfit(`${takes}, and the preprocessing makes ${formatShape([...made.shape])}; change its resize, crop, color or layout`);
}
const misfit = (sentence) => new LaunchLost("inputs", `while inputs were put in place: ${sentence}`, void 0, true);

// src/commands/sentinel.ts
/** Starts the sentinel of a benchmark, if it can have one. A sentinel that does not start never costs the benchmark. */
async function openSentinel({ benchmark, modelFile, side, folder }) {
	const { runtime, parameters } = benchmark;
	if (modelFile === void 0) return new BesideLaunches(void 0, `none is shipped for ${runtime} in ${parameters.precision}`);
	if (side.exclusive) return new BesideLaunches(void 0, "the accelerator holds one model at a time");
	const spec = {
		...side.spec,
		modelFile,
		parameters: {
			...parameters,
			batch: 1
		}
	};
	try {
		return new BesideLaunches(await Sentinel.start(spec, folder), void 0);
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		return new BesideLaunches(void 0, error.message);
	}
}
/** What is measured beside the launches of a benchmark: its sentinel, or why there is none. */
var BesideLaunches = class {
	sentinel;
	#why;
	constructor(sentinel, why) {
		this.sentinel = sentinel;
		this.#why = why;
	}
	/** A sentence where launches have no sentinel. */
	get note() {
		const why = this.#why ?? this.sentinel?.lost;
		if (why === void 0) return void 0;
		return `${this.sentinel === void 0 ? "no sentinel" : "the sentinel was lost on the way"}, so what the device does from day to day is not corrected: ${why}`;
	}
	async [Symbol.asyncDispose]() {
		await this.sentinel?.[Symbol.asyncDispose]();
	}
};
/**
* A small frozen network in a process of its own, which stays for all launches of a benchmark and is asked for a burst
* right before and right after the timed bursts of each.
*/
var Sentinel = class Sentinel {
	#launch;
	#count;
	/** What the two bursts beside a launch take. */
	besideSeconds;
	#lost;
	constructor(launch, inferenceSeconds) {
		this.#launch = launch;
		this.#count = sentinelBurst(inferenceSeconds);
		this.besideSeconds = 2 * (3 + this.#count) * inferenceSeconds;
	}
	/** @throws LaunchLost where it cannot be loaded or run. */
	static async start(spec, folder) {
		const launch = await LiveLaunch.start(spec, 0);
		try {
			const { inputs } = launch;
			await launch.feed(await randomFeed({
				inputs,
				batch: 1,
				dimensions: {},
				seed: 1,
				folder
			}));
			await launch.warmUp();
			return new Sentinel(launch, await launch.burst(3) / 1e9);
		} catch (error) {
			await launch[Symbol.asyncDispose]();
			throw error;
		}
	}
	/** Why there were no times any more, once it was lost. */
	get lost() {
		return this.#lost;
	}
	/** The times of one burst, nanoseconds; none once the sentinel was lost. */
	async burst() {
		if (this.#lost !== void 0) return [];
		try {
			await this.#launch.time(3);
			return await this.#launch.time(this.#count);
		} catch (error) {
			if (!(error instanceof LaunchLost)) throw error;
			this.#lost = error.message;
			return [];
		}
	}
	async [Symbol.asyncDispose]() {
		await this.#launch[Symbol.asyncDispose]();
	}
};
/** Measures between two bursts of the sentinel. Gives what a launch records of them: nothing where one gave no times. */
async function besideSentinel(sentinel, measure) {
	const before = await sentinel?.burst() ?? [];
	await measure();
	const after = await sentinel?.burst() ?? [];
	return before.length > 0 && after.length > 0 ? { sentinelNs: [...before, ...after] } : {};
}

// src/commands/rounds.ts
/** One fresh pair of launches. A lost launch costs its round, never more. */
async function measureRound(request) {
	const { seed, salt, round } = request;
	if (request.mode === "ping-pong") return pingPongRound(request, drawRound(seed, salt, round));
	const [first, second] = startOrder(drawRound(seed, salt, round - round % 2));
	return alternatingRound(request, round % 2 === 0 ? [first, second] : [second, first]);
}
async function pingPongRound(request, draw) {
	try {
		var _usingCtx$4 = _usingCtx();
		const { sides, round, size } = request;
		const order = startOrder(draw);
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		const live = _usingCtx$4.a(new LivePair());
		let current = order[0];
		try {
			for (const side of order) {
				current = side;
				live.set(side, await LiveLaunch.start(sides[side].spec, round));
				await live.get(side).feed(sides[side].feed);
			}
			for (const side of order) {
				current = side;
				await live.get(side).warmUp();
			}
			const beside = await besideSentinel(request.sentinel, async () => {
				for (const burst of pingPong(draw.opens, size.iterations, size.burst)) {
					current = burst.side;
					await live.get(burst.side).burst(burst.count);
				}
			});
			const launches = {};
			for (const side of order) {
				current = side;
				const where = {
					round,
					position: order.indexOf(side),
					opened: draw.opens === side,
					mode: "ping-pong"
				};
				launches[side] = {
					...await live.get(side).finish(where),
					...beside
				};
			}
			return {
				launches,
				lost: {}
			};
		} catch (error) {
			return {
				launches: {},
				lost: lostLaunch(error, current, round, startedAt)
			};
		}
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}
async function alternatingRound(request, order) {
	const launches = {};
	for (const [position, side] of order.entries()) {
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		try {
			const where = {
				round: request.round,
				position,
				opened: position === 0,
				mode: "alternating"
			};
			launches[side] = await measureAlone(request.sides[side], request.size, where, request.sentinel);
		} catch (error) {
			return {
				launches: excludeAll(launches),
				lost: lostLaunch(error, side, request.round, startedAt)
			};
		}
	}
	return {
		launches,
		lost: {}
	};
}
/** One launch with nothing beside it. */
async function measureAlone(side, size, where, sentinel) {
	try {
		var _usingCtx3 = _usingCtx();
		const launch = _usingCtx3.a(await LiveLaunch.start(side.spec, where.round));
		await launch.feed(side.feed);
		await launch.warmUp();
		const beside = await besideSentinel(sentinel, async () => {
			for (let done = 0; done < size.iterations; done += size.burst) await launch.burst(Math.min(size.burst, size.iterations - done));
		});
		return {
			...await launch.finish(where),
			...beside
		};
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
const startOrder = (draw) => draw.startsFirst === "base" ? ["base", "head"] : ["head", "base"];
function lostLaunch(error, side, round, startedAt) {
	if (!(error instanceof LaunchLost)) throw error;
	return { [side]: error.toRecord(round, startedAt) };
}
/** What the other side gave in a lost round is kept and left out of the statistics: rounds count whole or not at all. */
function excludeAll(launches) {
	const excluded = { rule: "the other side's launch of this round was lost" };
	return {
		...launches.base === void 0 ? {} : { base: {
			...launches.base,
			excluded
		} },
		...launches.head === void 0 ? {} : { head: {
			...launches.head,
			excluded
		} }
	};
}
/** The two live launches of a round, ended together whatever happens. */
var LivePair = class {
	#live = /* @__PURE__ */ new Map();
	set(side, launch) {
		this.#live.set(side, launch);
	}
	get(side) {
		const launch = this.#live.get(side);
		if (launch === void 0) throw new Error(`the ${side} launch was not started`);
		return launch;
	}
	async [Symbol.asyncDispose]() {
		await Promise.all([...this.#live.values()].map((launch) => launch[Symbol.asyncDispose]()));
	}
};

// src/commands/run-benchmark.ts
/** Launches of a benchmark that has no second side to be held against. */
const SOLO_LAUNCHES = 5;
/** A side that loses this many launches in a row is given up. */
const LOST_IN_A_ROW = 3;
/** The last look of the default plan: rounds are sized so that this many fit. */
const MOST_ROUNDS = 30;
/** Rounds are sized for this part of the time that is left, so that the last planned one still fits when some take longer. */
const SIZED_PART = .9;
const NOTHING = {
	launches: [],
	lostLaunches: []
};
/** Preparing the sides took all the time there was. */
const NO_TIME = {
	base: NOTHING,
	head: NOTHING,
	ending: "budget-spent",
	looks: [],
	caveat: void 0,
	gaveUp: void 0
};
/** Rounds of base and head until the verdict is settled or the share is spent. */
async function measurePair(request) {
	const { timing, sentinel } = request;
	if (secondsLeft(timing) === 0) return NO_TIME;
	const { mode, cost: bare, caveat } = await calibrate(request.base, request.head, secondsLeft(timing), request.apart);
	const cost = withSentinel(bare, sentinel, mode === "ping-pong" ? 1 : 2);
	const size = sizeRounds(SIZED_PART * secondsLeft(timing), cost, MOST_ROUNDS);
	const looks = planLooks(size.affordableRounds, request);
	const kept = {
		base: new SideRecord(),
		head: new SideRecord()
	};
	const ending = await runRounds({
		...request,
		mode,
		size,
		looks,
		kept
	});
	return {
		base: kept.base.take(),
		head: kept.head.take(),
		ending,
		looks: looks.looks,
		caveat,
		gaveUp: ["base", "head"].find((side) => kept[side].isGivenUp)
	};
}
/** A round's cost with the sentinel's bursts around `times` launches, or pairs of launches. */
function withSentinel(cost, sentinel, times) {
	return {
		...cost,
		fixedSeconds: cost.fixedSeconds + times * (sentinel?.besideSeconds ?? 0)
	};
}
/** What is left of the benchmark's share. */
function secondsLeft({ now, deadline }) {
	return Math.max(0, deadline - now());
}
var SideRecord = class {
	launches = [];
	lostLaunches = [];
	lostInARow = 0;
	get excluded() {
		return this.launches.filter(({ excluded }) => excluded !== void 0).length;
	}
	get isGivenUp() {
		return this.lostInARow >= LOST_IN_A_ROW;
	}
	take() {
		return {
			launches: this.launches,
			lostLaunches: this.lostLaunches
		};
	}
};
async function runRounds(request) {
	const { timing, kept, looks, size } = request;
	const measured = [];
	let longest = 0;
	for (let round = 0;; round += 1) {
		const rounds = pairRounds(kept.base.launches, kept.head.launches).rounds;
		const step = nextStep({
			rounds,
			looks,
			metrics: request.metrics
		});
		if (step.kind === "stop") return step.ending;
		request.onRound(rounds.length, looks.looks.at(-1) ?? rounds.length, `round ${rounds.length + 1}, looking at ${step.untilRound}, at most ${Math.ceil(secondsLeft(timing))} s left`);
		if (timing.signal.aborted) return "interrupted";
		const began = timing.now();
		if (began + longest > timing.deadline) return "budget-spent";
		const outcome = await measureRound({
			sides: request,
			round,
			mode: request.mode,
			size,
			seed: request.seed,
			salt: request.salt,
			sentinel: request.sentinel
		});
		longest = Math.max(longest, timing.now() - began);
		if (timing.signal.aborted) return "interrupted";
		const launches = withoutSpoilt(outcome.launches, measured);
		for (const side of ["base", "head"]) note(kept[side], launches[side], outcome.lost[side]);
		if (kept.base.isGivenUp || kept.head.isGivenUp) return "failed";
	}
}
/** The launches of a round, marked as left out where the round was spoilt. A whole round joins those that tell what is usual. */
function withoutSpoilt({ base, head }, measured) {
	if (base === void 0 || head === void 0) return {
		...base && { base },
		...head && { head }
	};
	const [first, second] = keepOrExclude([base, head], measured);
	return {
		base: first ?? base,
		head: second ?? head
	};
}
function keepOrExclude(round, measured) {
	const rule = spoiltBy(round, measured);
	const kept = rule === void 0 ? round : round.map((launch) => ({
		...launch,
		excluded: { rule }
	}));
	measured.push(kept);
	return kept;
}
function note(record, launch, lost) {
	if (launch !== void 0) {
		record.launches.push(launch);
		record.lostInARow = 0;
	}
	if (lost !== void 0) {
		record.lostLaunches.push(lost);
		record.lostInARow += 1;
	}
}
/** Launches of one side alone: for a new benchmark, a nightly run, or the side that is left when the other failed. */
async function measureSolo(side, timing, onRound, sentinel) {
	if (secondsLeft(timing) === 0) return {
		...NOTHING,
		ending: "budget-spent"
	};
	const record = new SideRecord();
	const first = await firstCost(side, timing.signal);
	if ("stage" in first) return {
		launches: [],
		lostLaunches: [first],
		ending: timing.signal.aborted ? "interrupted" : "failed"
	};
	const size = sizeRounds(SIZED_PART * secondsLeft(timing), withSentinel(first, sentinel, 1), SOLO_LAUNCHES);
	const measured = [];
	let longest = 0;
	for (let round = 0, planned = SOLO_LAUNCHES; round < planned; round += 1, planned = SOLO_LAUNCHES + record.excluded) {
		onRound(round, planned, `launch ${round + 1} of ${planned}, at most ${Math.ceil(secondsLeft(timing))} s left`);
		if (timing.signal.aborted) return {
			...record.take(),
			ending: "interrupted"
		};
		const began = timing.now();
		if (began + longest > timing.deadline) return {
			...record.take(),
			ending: "budget-spent"
		};
		await soloLaunch({
			side,
			size,
			round,
			record,
			measured,
			sentinel
		});
		longest = Math.max(longest, timing.now() - began);
		if (timing.signal.aborted) return {
			...record.take(),
			ending: "interrupted"
		};
		if (record.isGivenUp) return {
			...record.take(),
			ending: "failed"
		};
	}
	return {
		...record.take(),
		ending: "fixed-rounds"
	};
}
async function soloLaunch({ side, size, round, record, measured, sentinel }) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	try {
		note(record, keepOrExclude([await measureAlone(side, size, {
			round,
			position: 0,
			opened: true,
			mode: "solo"
		}, sentinel)], measured)[0], void 0);
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		if (!side.spec.signal.aborted) note(record, void 0, error.toRecord(round, startedAt));
	}
}
/** The cost of a launch, or the record of the second launch lost in a row. */
async function firstCost(side, signal) {
	for (let attempt = 0;; attempt += 1) {
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		try {
			return await soloCost(side);
		} catch (error) {
			if (!(error instanceof LaunchLost)) throw error;
			if (attempt === 1 || signal.aborted) return error.toRecord(0, startedAt);
		}
	}
}

// src/commands/benchmark-run.ts
/** The same with a part of the time that is left. */
function partOf(timing, part) {
	return {
		...timing,
		deadline: timing.now() + part * secondsLeft(timing)
	};
}
/** Why nothing more is measured once a job was ended from outside. */
const interruption = (signal) => `the job was ended by ${String(signal.reason)} before this benchmark was measured`;

// src/vision/tensor-values.ts
/** Element types that hold one number in whole bytes, little-endian. */
const NUMERIC = {
	float32: {
		bytes: 4,
		read: (view, at) => view.getFloat32(at, true)
	},
	float64: {
		bytes: 8,
		read: (view, at) => view.getFloat64(at, true)
	},
	float16: {
		bytes: 2,
		read: (view, at) => fromFloat16(view.getUint16(at, true))
	},
	bfloat16: {
		bytes: 2,
		read: (view, at) => fromBfloat16(view.getUint16(at, true))
	},
	uint8: {
		bytes: 1,
		read: (view, at) => view.getUint8(at)
	},
	int8: {
		bytes: 1,
		read: (view, at) => view.getInt8(at)
	},
	uint16: {
		bytes: 2,
		read: (view, at) => view.getUint16(at, true)
	},
	int16: {
		bytes: 2,
		read: (view, at) => view.getInt16(at, true)
	},
	uint32: {
		bytes: 4,
		read: (view, at) => view.getUint32(at, true)
	},
	int32: {
		bytes: 4,
		read: (view, at) => view.getInt32(at, true)
	},
	uint64: {
		bytes: 8,
		read: (view, at) => Number(view.getBigUint64(at, true))
	},
	int64: {
		bytes: 8,
		read: (view, at) => Number(view.getBigInt64(at, true))
	}
};
/** The elements of a tensor as numbers, or undefined for types that are not plain numbers and for a ragged length. */
function tensorValues(type, bytes) {
	const numeric = NUMERIC[type];
	if (numeric === void 0 || bytes.length % numeric.bytes !== 0) return void 0;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Float64Array.from({ length: bytes.length / numeric.bytes }, (_, index) => numeric.read(view, index * numeric.bytes));
}
/** IEEE 754 binary16. */
function fromFloat16(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
/** bfloat16 is the upper half of a float32. */
function fromBfloat16(bits) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(4));
	view.setUint16(2, bits, true);
	return view.getFloat32(0, true);
}

// src/vision/score.ts
/**
* Reads a classifier's output: the last dimension is the classes, the ones before it make up the batch (`[C]` is a
* batch of one); 1s after the classes (`[B, C, 1, 1]`) are passed over.
*
* @param images images in the batch.
*/
function classScores(tensor, images) {
	const refused = (reason) => ({
		kind: "refused",
		reason: `output "${tensor.name}" ${reason}`
	});
	const shape = [...tensor.shape];
	while (shape.length > 2 && shape.at(-1) === 1) shape.pop();
	const shown = `[${tensor.shape.join(", ")}]`;
	const classes = shape.pop() ?? 0;
	const rows = shape.reduce((product, size) => product * size, 1);
	if (classes < 2) return refused(`has the shape ${shown}; a classifier's has its classes, at least two, in the last dimension`);
	if (rows !== images) return refused(`has the shape ${shown}, which is ${rows} rows of classes for ${images} images; give the model an output of the shape [batch, classes]`);
	const values = tensorValues(tensor.type, tensor.bytes);
	if (values === void 0) return refused(`is of type ${tensor.type}, in which edgebench reads no scores; export the scores as float32`);
	if (values.length !== rows * classes) return refused(`has ${values.length} values where its shape ${shown} has ${rows * classes}`);
	return {
		kind: "rows",
		rows: Array.from({ length: rows }, (_, row) => values.subarray(row * classes, (row + 1) * classes))
	};
}
/** The `k` classes with the highest scores, best first; equal scores rank the lower class first. Scores must be finite. */
function topClasses(scores, k) {
	const top = [];
	for (let candidate = 0; candidate < scores.length; candidate += 1) {
		let place = top.length;
		while (place > 0 && (scores[candidate] ?? 0) > (scores[top[place - 1] ?? 0] ?? 0)) place -= 1;
		if (place < k) top.splice(place, 0, candidate);
		if (top.length > k) top.pop();
	}
	return top;
}
/** Ranks the five best classes of one image against its label. */
function judgeImage(scores, label) {
	if (!scores.every(Number.isFinite)) return {
		kind: "not-finite",
		label
	};
	return {
		kind: "ranked",
		top: topClasses(scores, 5),
		label
	};
}
/** Adds up the outcomes of all images. */
function tally(outcomes) {
	const first = outcomes.map((outcome) => isRight(outcome, 1));
	const five = outcomes.map((outcome) => isRight(outcome, 5));
	const predictions = outcomes.some(({ kind }) => kind === "stored") ? void 0 : encodePredictions(outcomes.map((outcome) => outcome.kind === "ranked" ? outcome.top[0] : void 0));
	return {
		top1Correct: first.filter(Boolean).length,
		top5Correct: five.filter(Boolean).length,
		correct: encodeBitset(first),
		correctTop5: encodeBitset(five),
		notFinite: outcomes.filter(({ kind }) => kind === "not-finite").length,
		...predictions === void 0 ? {} : { predictions }
	};
}
function isRight(outcome, among) {
	switch (outcome.kind) {
		case "ranked": return outcome.top.slice(0, among).includes(outcome.label);
		case "stored": return among === 1 ? outcome.first : outcome.five;
		case "not-finite": return false;
	}
}

// src/commands/accuracy.ts
/** The order of images is the same in every session, so that one night's subset can be held against another's. */
const ORDER_SEED = 1;
/** Tensors in place at once. Small, so that a slow device looks at the clock often. */
const WINDOW_BYTES = 16 * 1024 ** 2;
/**
* A stored accuracy as if its images had just been scored, in the order in which they would have been.
*
* @returns undefined where it is not of this dataset's images in that order.
*/
function scoredBefore(stored, dataset, preprocessing) {
	const { count, seed, sha256 } = stored.dataset;
	if (seed !== ORDER_SEED || count > dataset.count) return void 0;
	const subset = drawSubset(dataset, count, ORDER_SEED);
	const [first, five] = [decodeBitset(stored.correct, count), decodeBitset(stored.correctTop5, count)];
	if (subset.digest !== sha256 || first === void 0 || five === void 0) return void 0;
	const places = new Map(subset.images.map((image, place) => [image, place]));
	return {
		dataset,
		preprocessing,
		outcomes: drawOrder(dataset, ORDER_SEED).slice(0, count).map((image) => {
			const place = places.get(image) ?? -1;
			return {
				kind: "stored",
				first: first[place] === true,
				five: five[place] === true
			};
		}),
		reusedFrom: stored.reusedFrom
	};
}
/**
* Lets a launch answer the dataset's images in a fixed order that is spread evenly over the classes, until all are scored
* or the time is up. So whatever was scored is a prefix of one order, and two sides are cut to the same images.
*
* @throws LaunchLost where the worker is lost or the output is no classifier's; UserError for images that cannot be read.
*/
async function measureAccuracy(request) {
	const { launch, dataset, preprocessing, batch, folder, seconds, onImage } = request;
	const ordered = withImages(dataset, drawOrder(dataset, ORDER_SEED).slice(0, request.most));
	const began = performance.now();
	const outcomes = [];
	const windows = tensorWindows({
		dataset: ordered,
		steps: preprocessing.steps,
		batch,
		folder,
		windowBytes: WINDOW_BYTES
	});
	for await (const window of windows) {
		await launch.feed({
			count: window.sets,
			tensors: [tensorFile(window, launch)]
		});
		for (let set = 0; set < window.sets; set += 1) {
			if (outcomes.length > 0 && performance.now() - began >= seconds * 1e3) return {
				dataset,
				preprocessing,
				outcomes
			};
			const labels = ordered.images.slice(outcomes.length, outcomes.length + imagesInSet(window, set, batch));
			outcomes.push(...await scoreSet(launch, set, batch, labels.map(({ label }) => label), dataset));
			onImage(outcomes.length, ordered.count);
		}
	}
	return {
		dataset,
		preprocessing,
		outcomes
	};
}
/** The last set of a window may be filled up with copies that do not count. */
function imagesInSet(window, set, batch) {
	return Math.min(batch, window.images - set * batch);
}
function tensorFile(window, launch) {
	const { name } = inputFor(launch.inputs, window);
	const { type, shape, file, bytesPerSet } = window;
	return {
		name,
		type,
		shape: [...shape],
		file,
		bytesPerSet
	};
}
async function scoreSet(launch, set, batch, labels, dataset) {
	const [output] = await launch.infer(set);
	if (output === void 0) throw noClassifier("the model has no outputs, so there are no scores to rank");
	const { name, type, shape, data } = output;
	if (data === null) throw noClassifier(`output "${name}" is too large to be read; put the scores first, or batch less`);
	const scores = classScores({
		name,
		type,
		shape,
		bytes: Buffer.from(data, "base64")
	}, batch);
	if (scores.kind === "refused") throw noClassifier(scores.reason);
	const classes = scores.rows[0]?.length ?? 0;
	if (classes < dataset.classes) throw noClassifier(`output "${name}" has ${classes} classes, but dataset ${dataset.name} has labels up to ${dataset.classes - 1}; give the model the dataset it was trained for`);
	return labels.map((label, row) => judgeImage(scores.rows[row] ?? /* @__PURE__ */ new Float64Array(), label));
}
const noClassifier = (reason) => new LaunchLost("predict", `while predicting: ${reason}`, void 0, true);
/** The accuracy on the first `count` images of the order; its bits are in the dataset's order. */
function accuracyOf(scored, count) {
	const { dataset, preprocessing } = scored;
	const subset = drawSubset(dataset, count, ORDER_SEED);
	const byImage = new Map(drawOrder(dataset, ORDER_SEED).slice(0, count).map((image, place) => [image, scored.outcomes[place]]));
	const outcomes = subset.images.flatMap((image) => byImage.get(image) ?? []);
	return {
		dataset: {
			name: dataset.name,
			sha256: subset.digest,
			count: subset.count,
			seed: ORDER_SEED
		},
		preprocessing: {
			name: preprocessing.name,
			sha256: preprocessing.sha256
		},
		...tally(outcomes),
		...scored.reusedFrom === void 0 ? {} : { reusedFrom: scored.reusedFrom }
	};
}
/**
* How many images two sides are compared on: those that both scored. Undefined where they were not asked about the same
* images, so that there is nothing to agree on.
*/
function commonCount(a, b) {
	return a.dataset.digest === b.dataset.digest ? Math.min(a.outcomes.length, b.outcomes.length) : void 0;
}
/**
* How many images a side that stands alone is recorded with: all, or a round number (1, 2 or 5 and zeros), so that the
* next session on a device of this speed most likely has the same images to be held against.
*/
function roundCount({ dataset, outcomes }) {
	if (outcomes.length === dataset.count) return dataset.count;
	const decade = 10 ** Math.floor(Math.log10(outcomes.length));
	return ([5, 2].find((digit) => digit * decade <= outcomes.length) ?? 1) * decade;
}

// src/commands/measurement.ts
/** The sides to measure: both where both exist, else the head alone as `only`. */
function sidesOf(planned, plan) {
	const head = {
		name: "head",
		commit: plan.head,
		side: planned.head
	};
	if (planned.base === null || plan.base === null) return [{
		...head,
		role: "only"
	}];
	return [{
		name: "base",
		role: "base",
		commit: plan.base,
		side: planned.base
	}, {
		...head,
		role: "head"
	}];
}
/** The accuracy of a side, on the images that the other side scored as well where there is one. */
function agreedAccuracy(own, other) {
	if (own === void 0) return {
		accuracy: void 0,
		note: void 0
	};
	const count = (other && commonCount(own, other)) ?? roundCount(own);
	const total = own.dataset.count;
	const note = count === total ? void 0 : `accuracy is that of ${count} of the ${total} images of ${own.dataset.name}, always the same for this number, because no more fitted the time`;
	return {
		accuracy: accuracyOf(own, count),
		note
	};
}
/** One side as the result tells it. */
function toMeasurement(planned, ready, taken) {
	const { launches, lostLaunches, ending, looks, agreed } = taken;
	const notes = [...taken.caveats, ...agreed.note === void 0 ? [] : [agreed.note]];
	return {
		benchmark: planned.benchmark,
		commit: ready.commit,
		role: ready.role,
		model: ready.model,
		...ready.operators === void 0 ? {} : { operators: ready.operators },
		inputs: ready.prepared.inputs,
		inputShapes: [...shapesOf(ready.prepared)],
		ending,
		...looks === void 0 ? {} : { looks: [...looks] },
		...notes.length === 0 ? {} : { notes: notes.map(capped) },
		launches: [...launches],
		lostLaunches: [...lostLaunches],
		...agreed.accuracy === void 0 ? {} : { accuracy: agreed.accuracy },
		...statusOf(taken)
	};
}
/** The inputs as they are fed: `image: float32 1x3x224x224`. */
function shapesOf({ feed }) {
	return feed.tensors.slice(0, MOST_SHAPES).map(({ name, type, shape }) => capped(`${name}: ${type} ${shape.join("x")}`));
}
/** Where one whole launch counts, the side was measured. Without one, it failed by itself or there was no time for it. */
function statusOf(taken) {
	if (taken.launches.some(({ excluded }) => excluded === void 0)) return { status: "measured" };
	if (taken.interruption !== void 0) return {
		status: "skipped",
		reason: taken.interruption
	};
	const last = taken.lostLaunches.at(-1);
	if (last !== void 0) return {
		status: "failed",
		reason: last.reason
	};
	return {
		status: "skipped",
		reason: "the device's budget was spent before one round fitted; raise policy.budget, or plan fewer benchmarks on this device"
	};
}
/** A side without a launch: `failed` where it could not run, `skipped` where it was not tried. */
function notMeasured(planned, { commit, role }, status, reason) {
	const { benchmark } = planned;
	return {
		benchmark,
		commit,
		role,
		status,
		reason: capped(reason),
		launches: [],
		lostLaunches: []
	};
}
/** A head whose content is the base's, which was measured: nothing is measured twice. */
function reused(planned, head, base) {
	if (base.status !== "measured") return notMeasured(planned, head, base.status, `its content is the base's, which was not measured: ${base.reason}`);
	const { commit, role } = head;
	return {
		benchmark: planned.benchmark,
		commit,
		role,
		...base.model === void 0 ? {} : { model: base.model },
		status: "measured",
		launches: [],
		lostLaunches: [],
		reusedFrom: {
			commit: base.commit,
			role: "base"
		}
	};
}
/** A measurement in a line, for a person who watches. */
function outcomeLine(measurement) {
	const { role, status, launches, lostLaunches, ending, accuracy, reason, reusedFrom } = measurement;
	if (reusedFrom !== void 0) return `${role}: the same content as the base, not measured again`;
	if (status !== "measured") return `${role}: not measured: ${reason}`;
	const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
	const score = accuracy === void 0 ? "" : `, ${accuracy.top1Correct} of ${accuracy.dataset.count} images right`;
	return `${role}: ${launches.length} launches${lost}${score}, ${ending}`;
}
const MOST_SHAPES = 100;
/** Texts of a result are at most this long. */
const capped = (text) => text.slice(0, 4e3);

// src/compare/reusable-accuracy.ts
/** Longer ago, and it is measured again: something that nobody wrote down may have changed. */
const MOST_DAYS = 30;
const DAY_MS = 864e5;
/**
* Finds the stored accuracy that measuring a base again would only repeat: of the same model, preprocessing, runtime and
* environment, at most 30 days old. Which images it is of is for the holder of the dataset to check. Only accuracy is
* reused: whether an image is right does not depend on the day, as a time does.
*
* Nothing is reused for a run that gathers history, nor where a reason asks for a measurement, nor where agreement gates:
* the store keeps which images were right, not which classes were answered.
*/
function reusableAccuracy(question) {
	const { planned, plan, model, preprocessing, today, now } = question;
	if (!REUSING.has(plan.event) || plan.policy.gate.metrics.includes("agreement") || asksToMeasure(planned.reasons)) return void 0;
	for (const session of (planned.baselines ?? []).toReversed()) {
		const { accuracy, conditions = {}, commit, recordedAt } = session;
		if (accuracy === void 0 || session.model !== model || accuracy.preprocessing.sha256 !== preprocessing) continue;
		if (accuracy.notFinite > 0 || Date.parse(now) - Date.parse(recordedAt) > MOST_DAYS * DAY_MS) continue;
		if (!isSameMachine(conditions, today)) continue;
		return {
			...accuracy,
			reusedFrom: {
				session: session.session,
				commit,
				recordedAt
			}
		};
	}
}
const REUSING = /* @__PURE__ */ new Set([
	"pull_request",
	"merge_group",
	"push"
]);
/** What is not told cannot be relied on: other kernels of a runtime may round otherwise. Whether two models are loaded may differ. */
function isSameMachine(stored, today) {
	return [
		"runtime-version",
		"provider",
		"cpu-model"
	].every((name) => stored[name] !== void 0 && today[name] !== void 0) && differingConditions(stored, today).every((name) => name === "mode");
}

// src/commands/prepare.ts
/**
* Runs one trial launch of a side: loads the model, makes its inputs, checks that one inference gives finite numbers,
* and scores the dataset where there is one. A crash is tried once more; what the worker refuses is final.
*
* @throws LaunchLost with the stage and the reason; UserError for a bad dataset.
*/
async function prepareSide(options) {
	try {
		return await trial(options, 0);
	} catch (error) {
		if (!(error instanceof LaunchLost) || error.refused || options.spec.signal.aborted || !options.mayRetry()) throw error;
		return await trial(options, 1);
	}
}
async function trial(options, attempt) {
	try {
		var _usingCtx$3 = _usingCtx();
		const { benchmark } = options.planned;
		const spec = {
			...options.spec,
			modelFile: options.model.path,
			parameters: benchmark.parameters
		};
		const launch = _usingCtx$3.a(await LiveLaunch.start(spec, attempt));
		const feed = await makeFeed(options, benchmark, launch);
		await launch.feed(feed);
		await refuseNotFinite(launch);
		return {
			spec,
			feed,
			exclusive: launch.exclusive,
			scored: await maybeAccuracy(options, launch),
			inputs: options.dataset === void 0 || options.side.preprocessing === void 0 ? "random" : "dataset",
			actual: launch.loaded.actual
		};
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
}
async function makeFeed(options, benchmark, launch) {
	const { side, dataset, seed } = options;
	const folder = join(options.folder, "inputs");
	const { batch } = benchmark.parameters;
	if (dataset === void 0 || side.preprocessing === void 0) return randomFeed({
		inputs: launch.inputs,
		batch,
		dimensions: side.dimensions,
		seed,
		folder
	});
	return datasetFeed({
		inputs: launch.inputs,
		batch,
		dataset,
		steps: side.preprocessing.steps,
		seed,
		folder
	});
}
/** A model that gives no numbers has no speed worth telling. */
async function refuseNotFinite(launch) {
	const bad = (await launch.infer(0)).find(({ notFinite }) => notFinite > 0);
	if (bad === void 0) return;
	throw new LaunchLost("predict", `output "${bad.name}" holds ${bad.notFinite} values that are NaN or infinite on the first input; check the export and the preprocessing`, void 0, true);
}
async function maybeAccuracy(options, launch) {
	const { planned, side, dataset, accuracy, tensorFolder, onImage } = options;
	if (planned.task !== "classification" || dataset === void 0 || side.preprocessing === void 0) return void 0;
	const known = options.known?.(launch.loaded.actual);
	if (known !== void 0) return known;
	return measureAccuracy({
		launch,
		dataset,
		preprocessing: side.preprocessing,
		batch: planned.benchmark.parameters.batch,
		folder: tensorFolder,
		...accuracy,
		onImage
	});
}

// src/commands/ready-side.ts
/** At most this part of a benchmark's share goes into its accuracy, both sides together. */
const ACCURACY_PART = .4;
/** However small a benchmark's share is, a worker has this long to answer, seconds. */
const SHORTEST_PATIENCE = 30;
/** Fetches a side's model and tries it; a measurement that says why not where that fails by a fault that is not ours. */
async function readySide(run, side, sideCount, other) {
	const { planned, timing, world, folder } = run;
	const { progress, signal } = world.context;
	const own = join(folder, side.name);
	const { dataset } = side.side;
	try {
		const spec = await world.launchSpec(planned);
		const model = await world.materialise(side.side, planned.benchmark.runtime, own);
		const prepared = await prepareSide({
			planned,
			side: side.side,
			model,
			spec: {
				...spec,
				timeoutMs: Math.min(spec.timeoutMs, 1e3 * Math.max(SHORTEST_PATIENCE, secondsLeft(timing)))
			},
			dataset: dataset === void 0 ? void 0 : world.datasets.get(dataset),
			seed: world.seed,
			folder: own,
			tensorFolder: join(world.scratch, "tensors"),
			accuracy: {
				seconds: secondsLeft(timing) * ACCURACY_PART / sideCount,
				most: other?.side.dataset === dataset ? other?.prepared.scored?.outcomes.length ?? 1e400 : 1e400
			},
			known: (actual) => side.role === "base" ? knownAccuracy(run, side.side, model, actual) : void 0,
			mayRetry: () => secondsLeft(timing) > 0,
			onImage: (done, total) => progress.update(done, total, `${side.name}: image ${done} of ${total}`)
		});
		progress.done();
		return {
			...side,
			prepared,
			model: {
				sha256: model.sha256,
				bytes: model.bytes
			},
			operators: model.operators
		};
	} catch (error) {
		if (signal.aborted) return notMeasured(planned, side, "skipped", interruption(signal));
		if (!(error instanceof LaunchLost || isUserFault(error))) throw error;
		const status = error instanceof ModelUnavailable ? "skipped" : "failed";
		return notMeasured(planned, side, status, withoutLocalPaths(error.message, world.places));
	}
}
/** What the plan's baselines tell of a base's images, where measuring them again would only repeat it. */
function knownAccuracy({ planned, plan, world }, { preprocessing, dataset: name = "" }, { sha256: model }, actual) {
	const dataset = world.datasets.get(name);
	if (preprocessing === void 0 || dataset === void 0) return void 0;
	const { environment } = world;
	const stored = reusableAccuracy({
		planned,
		plan,
		model,
		preprocessing: preprocessing.sha256,
		today: conditionsOf({
			environment,
			mode: void 0,
			actual,
			accuracy: void 0,
			inputs: "dataset",
			inputShapes: void 0
		}),
		now: (/* @__PURE__ */ new Date()).toISOString()
	});
	return stored && scoredBefore(stored, dataset, preprocessing);
}

// src/commands/bridge-launches.ts
/** What the base alone may take before its rounds with the head, as a part of the time that is left. */
const BRIDGE_PART = .2;
/**
* Measures the base alone where the environment changed since it was stored: so it was measured then, and in rounds with
* the head two models are loaded. Undefined where there is nothing to bridge, or no launch came of it.
*/
async function baseAlone(run, base) {
	if (!isBridge(run, base, base)) return void 0;
	const { timing, beside, world } = run;
	const { launches } = await measureSolo(base.prepared, partOf(timing, BRIDGE_PART), world.context.progress.update, beside.sentinel);
	return bridgeOf(base, launches);
}
/**
* Makes the model that was recorded last ready to take its turns with a head that has no base, where the environment and
* the content both changed since: one of the two alone would be known from the head itself.
*/
async function recordedBeside(run, head) {
	const { recorded } = run.planned;
	if (recorded === void 0 || head.role !== "only" || !hasChanged(run, head) || isBridge(run, head, head)) return void 0;
	const planned = {
		...run.planned,
		task: "other"
	};
	const side = {
		name: "base",
		role: "base",
		commit: recorded.commit,
		side: recorded.side
	};
	const ready = await readySide({
		...run,
		planned
	}, side, 2, void 0);
	return "prepared" in ready && isBridge(run, ready, head) ? ready : void 0;
}
/** The head's measurement with what was measured beside it as a bridge; the others as they are. */
function withBridge(made, bridge) {
	return made.map((one) => bridge === void 0 || one.role !== "head" ? one : {
		...one,
		bridge
	});
}
/** The head's measurement alone, with the recorded model's launches as its bridge. */
function beyondBridge(made) {
	const recorded = made.find(({ role }) => role === "base");
	const bridge = recorded?.model && bridgeOf({
		commit: recorded.commit,
		model: recorded.model
	}, recorded.launches);
	return made.filter((one) => one !== recorded).map((one) => bridge === void 0 ? one : {
		...one,
		bridge
	});
}
function bridgeOf({ commit, model }, launches) {
	return launches.length === 0 ? void 0 : {
		commit,
		model,
		launches: [...launches]
	};
}
const movedSince = ({ planned, world }, today) => environmentChange(planned.baselines ?? [], conditionsAlone(world.environment, today));
const hasChanged = (run, today) => movedSince(run, today).length > 0;
/** Whether stored sessions of the environment before measured this side's model. */
function isBridge(run, side, today) {
	const moved = movedSince(run, today);
	const conditions = conditionsAlone(run.world.environment, side);
	return moved.length > 0 && beforeChange(run.planned.baselines ?? [], moved, conditions, side.model.sha256) !== void 0;
}
/** The conditions under which a side is measured today, alone. */
function conditionsAlone(environment, ready) {
	const { prepared, side } = ready;
	return {
		...conditionsOf({
			environment,
			mode: "solo",
			actual: prepared.actual,
			accuracy: void 0,
			inputs: prepared.inputs,
			inputShapes: shapesOf(prepared)
		}),
		...conditionsOfBase(side)
	};
}

// src/compare/screen.ts
/** Fewer launches than this say too little of a session. */
const FEWEST_LAUNCHES = 3;
/**
* Tells whether stored sessions can settle a benchmark at all: whether enough were measured under today's conditions, and
* whether they lie close enough together for `unchanged` to be shown. Sessions under other conditions never spare the base.
*/
function chanceOfScreening({ planned, plan, environment }) {
	const { base, baselines } = planned;
	if (baselines === void 0 || base === null || plan.base === null) return { kind: "off" };
	const expected = {
		...conditionsOf({
			environment,
			mode: "solo",
			actual: void 0,
			accuracy: void 0,
			inputs: void 0,
			inputShapes: void 0
		}),
		...conditionsOfBase(base)
	};
	const { sessions, leftOut } = selectBaselines({
		candidates: baselines,
		expected,
		comparability: "refuse"
	});
	const hopeless = (why) => ({
		kind: "hopeless",
		why
	});
	if (baselines.length === 0) return hopeless("the store has none of the base's line of history");
	if (sessions.length < 2) {
		const reasons = leftOut.map(({ why, count }) => `${why} (${count})`);
		return hopeless(`${sessions.length === 0 ? "none" : "one"} of ${baselines.length} can be compared${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`);
	}
	const rules = rulesOf(plan.policy, plan.comparisons);
	const wide = sampledMetrics(rules).find((metric) => !canShowUnchanged(metric, sessions, rules.errorRate, deltaOf(metric, rules)));
	if (wide !== void 0) return hopeless(`${sessions.length} differ too much among themselves to show ${METRICS[wide].label} unchanged`);
	if (isScored(planned) && gatesAccuracy(rules) && !sessions.some((one) => one.ofBase === true && one.accuracy !== void 0)) return hopeless("none tells the accuracy of what the base has");
	return { kind: "open" };
}
/**
* Judges a head that was measured alone, by the very comparison that the report will make: `unchanged` where every gating
* sampled metric is shown to be, and every other gating metric could be compared.
*/
function screenHead({ planned, plan, environment }, head) {
	const { benchmark, reasons, base, baselines = [] } = planned;
	const rules = rulesOf(plan.policy, plan.comparisons);
	const judged = judgeBenchmark({
		benchmark,
		reasons,
		base: {
			kind: "missing",
			commit: plan.base ?? plan.head,
			reason: "the head is screened first"
		},
		head: {
			kind: "measurement",
			measurement: head
		},
		history: baselines,
		sameSession: true,
		environment,
		baseConditions: conditionsOfBase(base),
		comparability: "refuse"
	}, rules);
	const sessions = Math.max(0, ...judged.comparisons.map(sessionsOf));
	const unsettled = (why) => ({
		kind: "unsettled",
		sessions,
		why
	});
	if (judged.state !== "compared") return unsettled(judged.reason ?? "the head was not measured");
	const counted = head.launches.filter(({ excluded }) => excluded === void 0).length;
	if (counted < FEWEST_LAUNCHES) return unsettled(`only ${counted} launches fitted the time`);
	const wanted = sampledMetrics(rules);
	const told = judged.comparisons.filter(({ metric, gating }) => gating || wanted.includes(metric));
	const open = told.find((one) => !isSettled(one));
	if (open !== void 0) return unsettled(`${METRICS[open.metric].label} is ${wordOf(open)}`);
	const silent = wanted.find((metric) => !told.some((one) => one.metric === metric));
	if (silent !== void 0) return unsettled(`${METRICS[silent].label} was not told`);
	return {
		kind: "unchanged",
		sessions
	};
}
const sessionsOf = (one) => one.verdict !== "not-measured" && one.evidence.method === "between-sessions" ? one.evidence.n : 0;
function isSettled({ metric, verdict }) {
	return METRICS[metric].noise === "sampled" ? verdict === "unchanged" : verdict !== "not-measured";
}
function wordOf(one) {
	if (one.verdict === "not-measured") return `not measured (${one.reason})`;
	const percent = `${one.evidence.effect < 0 ? "−" : "+"}${Math.abs(one.evidence.effect * 100).toFixed(1)} %`;
	if (one.annotations.includes("suspected-regression")) return `suspected to have regressed (${percent})`;
	if (one.annotations.includes("suspected-improvement")) return `suspected to have improved (${percent})`;
	return `${one.verdict} (${percent})`;
}
/** The gating metrics that stored sessions must show unchanged; latency where none of them is sampled. */
function sampledMetrics({ gating }) {
	const sampled = [...gating].filter((metric) => METRICS[metric].noise === "sampled");
	return sampled.length === 0 ? ["latency"] : sampled;
}
const gatesAccuracy = ({ gating }) => [...gating].some((metric) => METRICS[metric].noise === "paired-images");
const isScored = ({ task, head }) => task === "classification" && head.dataset !== void 0;
const deltaOf = (metric, rules) => Math.log1p(toleranceOf(metric, rules).value);

// src/commands/screen.ts
const NOTHING_TO_TELL = {
	kind: "together",
	tell: (head) => head
};
/**
* Screens a head where the plan knows stored sessions of its base that may settle it: measures it alone and holds it
* against them. Anything but `unchanged` is no verdict: base and head are then measured together, and that decides.
*
* @param measure measures the head alone; called at most once, and only where it may spare the base.
*/
async function screen(screening, measure) {
	const chance = chanceOfScreening(screening);
	if (chance.kind === "off") return NOTHING_TO_TELL;
	if (chance.kind === "hopeless") return together(`stored sessions could not settle it (${chance.why}), so base and head were measured together`);
	const head = await measure();
	if (head === void 0 || head.status !== "measured") return NOTHING_TO_TELL;
	const outcome = screenHead(screening, head);
	const { sessions } = outcome;
	if (outcome.kind === "unchanged") {
		const note = `screened: measured alone and held against ${sessions} stored sessions, which settled it, so no time went into the base`;
		return {
			kind: "settled",
			head: noted({
				...head,
				screen: {
					outcome: "unchanged",
					sessions
				}
			}, note)
		};
	}
	return together(`screened first: against ${sessions} stored sessions ${outcome.why}, so base and head were measured together, and that decides`, {
		outcome: "unsettled",
		sessions,
		why: outcome.why.slice(0, 4e3),
		launches: [...head.launches]
	});
}
function together(note, screened) {
	return {
		kind: "together",
		tell: (head) => noted(screened === void 0 ? head : {
			...head,
			screen: screened
		}, note)
	};
}
function noted(measurement, note) {
	return {
		...measurement,
		notes: [note.slice(0, 4e3), ...measurement.notes ?? []].slice(0, 20)
	};
}

// src/commands/run-job.ts
/** A head that is screened gets this part of its benchmark's time, so that enough is left where that settles nothing. */
const SCREENING_PART = .25;
/** Measures every benchmark of a job, one after the other. Faults of one benchmark are its own. */
async function runJob(job, plan, world) {
	const measurements = [];
	const { progress, signal } = world.context;
	const now = () => performance.now() / 1e3;
	const end = now() + job.budgetSeconds;
	const count = job.benchmarks.length;
	for (const [index, planned] of job.benchmarks.entries()) {
		const left = Math.max(0, end - now());
		const timing = {
			now,
			deadline: now() + shareOfBudget(left, count - index),
			signal
		};
		progress.line(`[${index + 1}/${count}] ${planned.id}: at most ${inWords(secondsLeft(timing))}; ${inWords(left)} left for the job`);
		const why = whyNotStarted(signal, left);
		const made = why === void 0 ? await runBenchmark(planned, plan, timing, world) : notStarted(planned, plan, why);
		progress.done();
		made.sort((a, b) => a.role < b.role ? -1 : 1);
		measurements.push(...made);
		for (const measurement of made) progress.line(`  ${outcomeLine(measurement)}`);
		if (!signal.aborted || index === count - 1) await world.save(measurements);
	}
	return measurements;
}
function inWords(seconds) {
	return seconds < 180 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
function whyNotStarted(signal, left) {
	if (signal.aborted) return interruption(signal);
	if (left > 0) return void 0;
	return "the device's budget was spent before this benchmark; raise policy.budget, or plan fewer benchmarks on this device";
}
function notStarted(planned, plan, reason) {
	return sidesOf(planned, plan).map((side) => notMeasured(planned, side, "skipped", reason));
}
async function runBenchmark(planned, plan, timing, world) {
	const folder = join(world.scratch, sha256Hex(planned.id).slice(0, 16));
	const run = {
		planned,
		plan,
		timing,
		world,
		folder
	};
	try {
		const sides = sidesOf(planned, plan);
		const [base, head] = sides;
		if (planned.identical !== true || base === void 0 || head === void 0) return await measureSides(run, sides);
		return (await measureSides(run, [base])).flatMap((measurement) => [measurement, reused(planned, head, measurement)]);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Screens a head that has a base; where stored sessions do not settle it, and otherwise, measures the sides together. */
async function measureSides(run, sides) {
	const head = sides.find(({ role }) => role === "head");
	if (head === void 0) return measureTogether(run, sides);
	const found = {};
	const { planned, plan, world } = run;
	const screened = await screen({
		planned,
		plan,
		environment: world.environment
	}, async () => {
		try {
			var _usingCtx$2 = _usingCtx();
			found.head = await readySide(run, head, sides.length, void 0);
			if (!("prepared" in found.head)) return void 0;
			const beside = _usingCtx$2.a(await sentinelBeside(run, found.head.prepared));
			return await solo({
				...run,
				beside,
				timing: partOf(run.timing, SCREENING_PART)
			}, found.head);
		} catch (_) {
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
		}
	});
	if (screened.kind === "settled") return [screened.head];
	return (await measureTogether(run, sides, found.head)).map((measurement) => measurement.role === "head" ? screened.tell(measurement) : measurement);
}
/** @param screened what became of the head where it was screened. */
async function measureTogether(run, sides, screened) {
	try {
		var _usingCtx3 = _usingCtx();
		const ready = [];
		const failed = [];
		const known = screened !== void 0 && "prepared" in screened ? screened : void 0;
		for (const side of sides) {
			const outcome = screened !== void 0 && side.name === "head" ? screened : await readySide(run, side, sides.length, ready[0] ?? known);
			if ("prepared" in outcome) ready.push(outcome);
			else failed.push(outcome);
		}
		const [first, second] = ready;
		if (first === void 0) return failed;
		const beside = _usingCtx3.a(await sentinelBeside(run, first.prepared));
		const measuring = {
			...run,
			beside
		};
		if (second !== void 0) {
			const bridge = await baseAlone(measuring, first);
			return withBridge(await pair(measuring, {
				base: first,
				head: second
			}), bridge);
		}
		const recorded = await recordedBeside(run, first);
		if (recorded === void 0) return [...failed, await solo(measuring, first)];
		return beyondBridge(await pair(measuring, {
			base: recorded,
			head: first
		}, "stored sessions measured one model at a time"));
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
async function sentinelBeside({ planned, world, folder }, side) {
	const { runtime, parameters } = planned.benchmark;
	const shipped = shippedSentinel(runtime, parameters.precision);
	return openSentinel({
		benchmark: planned.benchmark,
		modelFile: shipped === void 0 ? void 0 : join(world.context.workersDir, "sentinels", shipped),
		side,
		folder: join(folder, "sentinel")
	});
}
function sentinelNotes({ beside, world }) {
	return beside.note === void 0 ? [] : [withoutLocalPaths(beside.note, world.places)];
}
/** @param apart why both models are never to be loaded at once, where they are not. */
async function pair(run, sides, apart) {
	const { planned, plan, timing, world } = run;
	const { signal, progress } = world.context;
	try {
		const outcome = await measurePair({
			base: sides.base.prepared,
			head: sides.head.prepared,
			seed: world.seed,
			salt: Number.parseInt(sha256Hex(planned.id).slice(0, 8), 16),
			timing,
			metrics: settlingMetrics(plan),
			errorRate: plan.policy.errorRate,
			comparisons: Math.max(1, plan.comparisons),
			sentinel: run.beside.sentinel,
			apart,
			onRound: progress.update
		});
		return [await pairedSide(run, sides, "base", outcome), await pairedSide(run, sides, "head", outcome)];
	} catch (error) {
		if (error instanceof SideLost) {
			const left = error.side === "base" ? sides.head : sides.base;
			return [notMeasured(planned, sides[error.side], "failed", error.message), await solo(run, left)];
		}
		if (signal.aborted && error instanceof LaunchLost) return notStarted(planned, plan, interruption(signal));
		throw error;
	}
}
/** One side of a pair. Where the other side was given up before one round was whole, it is measured alone. */
async function pairedSide(run, sides, name, outcome) {
	const other = name === "base" ? "head" : "base";
	const taken = outcome[name];
	const counts = taken.launches.some(({ excluded }) => excluded === void 0);
	if (outcome.gaveUp === other && !counts) return solo(run, sides[name], taken.lostLaunches);
	return toMeasurement(run.planned, sides[name], {
		...taken,
		ending: outcome.ending,
		looks: outcome.looks,
		caveats: [...outcome.caveat === void 0 ? [] : [outcome.caveat], ...sentinelNotes(run)],
		agreed: agreedAccuracy(sides[name].prepared.scored, sides[other].prepared.scored),
		interruption: ended(run)
	});
}
/** A side with nothing to be held against in this session. `lost`: its launches that were lost before. */
async function solo(run, side, lost = []) {
	const { update } = run.world.context.progress;
	const taken = await measureSolo(side.prepared, run.timing, update, run.beside.sentinel);
	return toMeasurement(run.planned, side, {
		...taken,
		lostLaunches: [...lost, ...taken.lostLaunches],
		caveats: sentinelNotes(run),
		agreed: agreedAccuracy(side.prepared.scored, void 0),
		interruption: ended(run)
	});
}
function ended({ world }) {
	const { signal } = world.context;
	return signal.aborted ? interruption(signal) : void 0;
}
/** The gating metrics whose verdict the rounds can settle. */
function settlingMetrics(plan) {
	const { gate, tolerance } = plan.policy;
	const wanted = gate.metrics.filter((metric) => METRICS[metric].noise === "sampled");
	return (wanted.length === 0 ? ["latency"] : wanted).flatMap((metric) => {
		const margin = tolerance[metric];
		return margin === void 0 ? [] : [{
			metric,
			tolerance: margin
		}];
	});
}

// src/commands/measure-job.ts
/**
* Measures a job and writes its result: once empty, so that a place that cannot be written is told before anything was
* measured, and after every benchmark.
*
* @throws UserError for a device that cannot be reached, a dataset that cannot be used, and a place that cannot be written.
*/
async function measureJob(assignment, options, context) {
	const { plan, job, repository } = assignment;
	const { scratch, file } = options;
	const transport = openTransport(job.transport, job.device);
	const counter = job.transport.kind === "local" ? await openInstructionCounter() : void 0;
	const datasets = await openDatasets(assignment);
	const seed = options.seed ?? randomInt(2 ** 32);
	const header = await makeHeader(job, seed, options, context);
	const save = (measurements) => writeResult(context, file, {
		...header,
		createdAt: (/* @__PURE__ */ new Date()).toISOString(),
		measurements: [...measurements]
	});
	await save([]);
	const workerOf = workerFinder(context);
	const measurements = await runJob(job, plan, {
		context,
		materialise: materialiser(repository, context.signal),
		datasets,
		launchSpec: async ({ benchmark }) => ({
			...await workerOf(benchmark.runtime),
			timeoutMs: options.workerTimeout * 1e3,
			signal: context.signal,
			transport,
			counter
		}),
		environment: header.device.environment,
		scratch,
		places: /* @__PURE__ */ new Map([[scratch, "the temporary folder"], [repository.place, "the repository"]]),
		seed,
		save
	});
	return {
		...header,
		measurements
	};
}
async function makeHeader({ device }, seed, { attempt }, { version }) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	return {
		schema: RESULT_SCHEMA,
		createdAt: startedAt,
		tool: {
			name: "edgebench",
			version
		},
		session: {
			id: randomBytes(16).toString("hex"),
			seed,
			startedAt,
			attempt
		},
		device: {
			label: device,
			environment: await probeDevice()
		}
	};
}
/** Every dataset that a side of the job is fed from, read once. */
async function openDatasets({ plan, job, placeDatasets }) {
	const names = new Set(job.benchmarks.flatMap(({ base, head }) => [base?.dataset, head.dataset].filter((name) => name !== void 0)));
	const declared = /* @__PURE__ */ new Map();
	for (const name of names) {
		const found = plan.datasets[name];
		if (found === void 0) throw new UserError(`the plan feeds models from dataset ${name}, which it does not declare; make the plan again`);
		declared.set(name, found);
	}
	const roots = await placeDatasets(declared);
	const opened = /* @__PURE__ */ new Map();
	for (const [name, { path, layout }] of declared) opened.set(name, await openDataset({
		name,
		path,
		layout,
		root: roots.get(name) ?? ""
	}));
	return opened;
}
/** Finds the worker of each runtime once; one that cannot be found is told to every benchmark that needs it. */
function workerFinder(context) {
	const found = /* @__PURE__ */ new Map();
	const find = async (runtime) => {
		const { cwd, env, signal, workersDir, progress } = context;
		const resolved = await resolveRuntime(runtime, {
			cwd,
			env,
			signal,
			say: progress.line
		});
		return workerCommand(runtime, {
			workersDir,
			resolved
		});
	};
	return (runtime) => {
		const known = found.get(runtime) ?? find(runtime);
		found.set(runtime, known);
		return known;
	};
}

// src/commands/bench.ts
/** What the command line's defaults are, for callers that are no command line. */
const BENCH_DEFAULTS = {
	attempt: 1,
	workerTimeout: 300,
	config: "edgebench.yml",
	json: false
};
/**
* Measures one device's job of a plan, or at a desk the work tree's models, and writes the result file after each
* benchmark. 3 where something planned was not measured.
*/
async function bench(options, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		refuseMisuse(options);
		const scratch = _usingCtx$1.a(await openScratch());
		const assignment = options.plan === void 0 ? await assignDesk(options, scratch.path, context) : await assignPlanned(options, options.plan, scratch.path, context);
		if (assignment.kind === "nothing") {
			context.progress.line(assignment.why);
			return 0;
		}
		const file = resolve(context.cwd, options.out, resultFileName(assignment.job.device, options.attempt));
		const result = await measureJob(assignment, {
			...options,
			file,
			scratch: scratch.path
		}, context);
		const comparison = compareAtDesk(assignment, result);
		context.out(options.json ? summaryJson(result, shown$1(context, file), comparison) : summaryTable(result, shown$1(context, file), comparison, context));
		return result.measurements.every(({ status }) => status === "measured") && !context.signal.aborted ? 0 : 3;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function refuseMisuse({ plan, models, against, attempt }) {
	if (plan !== void 0 && (models.length > 0 || against !== void 0)) throw new UserError("--plan: says itself what is measured; leave out MODEL and --against, or --plan");
	if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1e3) throw new UserError(`--attempt ${attempt}: not a whole number from 1 to 1000; count the tries of this job from 1`);
}
async function assignPlanned(options, path, scratch, context) {
	const full = resolve(context.cwd, path);
	const plan = await readPlan(context, full);
	if (plan.jobs.length === 0) return {
		kind: "nothing",
		why: "The plan has nothing to measure."
	};
	const job = chooseJob(plan, options.device);
	if (job.skipped !== void 0) return {
		kind: "nothing",
		why: `The plan does not ask this device: ${job.skipped}.`
	};
	const sources = await openPlanned(plan, shown$1(context, full), options, scratch, context);
	const { repository } = sources;
	return {
		kind: "job",
		plan,
		job,
		repository,
		placeDatasets: sources.kind === "local" ? datasetsIn(await workTreeRoot(context.cwd)) : datasetsOfCommit({
			github: sources.github,
			commit: plan.head,
			folder: join(scratch, "datasets"),
			elsewhere: context.cwd,
			signal: context.signal
		}),
		against: { kind: "nothing" }
	};
}
/** The repository that has the commits of a plan. @param file how sentences name the plan. */
async function openPlanned(plan, file, { github }, scratch, { cwd }) {
	const commits = [plan.head, plan.base].filter((commit) => commit !== null);
	const remote = github && {
		github,
		cacheFolder: join(scratch, "lfs")
	};
	const sources = await openSources(cwd, (local) => hasCommits(local, commits), remote);
	for (const commit of sources.kind === "local" ? commits : []) if (!await sources.repository.hasCommit(commit)) throw new UserError(`${file}: commit ${commit.slice(0, 12)} is not here, so the plan is of another repository or of a history that was not fetched; run it where it was made, or fetch with fetch-depth: 0`);
	return sources;
}
function chooseJob(plan, device) {
	const labels = plan.jobs.map((job) => job.device);
	const chosen = device === void 0 && labels.length === 1 ? labels[0] : device;
	if (chosen === void 0) throw new UserError(`--device: missing, and the plan has jobs for ${labels.join(", ")}; name one of them`);
	const job = plan.jobs.find((candidate) => candidate.device === chosen);
	if (job === void 0) throw new UserError(`--device ${chosen}: the plan has no job for this device; name one of those it has: ${labels.join(", ")}`);
	return job;
}

export { bench as n, BENCH_DEFAULTS as t };