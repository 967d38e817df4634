import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { b as tuple, c as array, f as int, v as strictObject, y as string } from "./schemas.js";
import { n as canonicalJson, t as sha256Hex } from "./digest.js";
import { i as medianAbsoluteDeviation, r as median } from "./simple-statistics.js";
import { t as preprocessingDigest } from "./preprocessing.js";
import { r as replySchema, t as MAX_LINE_BYTES } from "./protocol.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as So, t as Ct } from "./index.min.js";
import { n as resolveShape, r as shapeFits, t as formatShape } from "./shapes.js";
import { createRequire } from "node:module";
import { execFile, spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { constants, createWriteStream, existsSync, readdirSync, readlinkSync } from "node:fs";
import process$1, { constrainedMemory } from "node:process";
import { fileURLToPath } from "node:url";
import { createHash, randomBytes } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";
import { access, mkdir, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import { createRequire as createRequire$1 } from "module";

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

// src/device/cage.ts
const GIBIBYTE = 1073741824;
/**
* Each is a program that takes the lock and becomes the one that it is given, so that the process id stays the same; the
* command's words are passed on as they are, no shell reads them. In this order: processes are counted within the namespace of users.
*
* Memory has no lock among them. Address space is reserved far beyond use (Node with ONNX Runtime: 1,023 MB for 81 MB
* held; CUDA more than the machine has), so the harness watches what is held, and the kernel is told whom to end first.
*/
const LOCKS = {
	network: [
		"unshare",
		"--user",
		"--map-current-user",
		"--net",
		"--"
	],
	limits: [...[
		"prlimit",
		"--core=0:0",
		`--fsize=${GIBIBYTE}:${GIBIBYTE}`
	], ...["--nproc=4096:4096", "--"]],
	privileges: [
		"setpriv",
		"--no-new-privs",
		"--"
	]
};
/** A cage of these locks. */
function cageOf(locks) {
	const ordered = Object.keys(LOCKS).filter((lock) => locks.includes(lock));
	return {
		locks: ordered,
		prefix: ordered.flatMap((lock) => LOCKS[lock])
	};
}
let found;
/** The cage of this machine, looked for once: kernels, containers and policies differ in what they let a user lock. */
function findCage() {
	found ??= findLocks(worksHere);
	return found;
}
/** The cage of a machine. @param works whether a command runs on it and ends with 0. */
async function findLocks(works) {
	const locks = Object.keys(LOCKS);
	const worked = await Promise.all(locks.map((lock) => works([...LOCKS[lock], "true"])));
	return cageOf(locks.filter((_, index) => worked[index]));
}
async function worksHere([program = "", ...args]) {
	return promisify(execFile)(program, args, { timeout: 1e4 }).then(() => true, () => false);
}

// src/device/device-view.ts
const PATIENCE_MS = 2e3;
const MOST_OUTPUT = 1048576;
/** The machine that edgebench runs on. Programs that it lacks are looked for once. */
function localView({ root = "/", path = process$1.env["PATH"] } = {}) {
	const lacking = /* @__PURE__ */ new Set();
	return {
		read: (file) => readFile(join(root, file), "utf8").catch(() => ""),
		list: async (folder) => (await readdir(join(root, folder)).catch(() => [])).sort(),
		run: async ([program = "", ...args]) => {
			if (lacking.has(program)) return void 0;
			const { output, absent } = await printed(program, args, path);
			if (absent) lacking.add(program);
			return output;
		},
		machine: async () => ({
			system: type(),
			kernel: release(),
			arch: arch(),
			cores: availableParallelism(),
			memoryBytes: totalmem(),
			cpuModel: cpus()[0]?.model,
			locks: (await findCage()).locks,
			versions: { "node-version": process$1.versions.node }
		})
	};
}
/** The machine that edgebench runs on, as it is. */
const THIS_MACHINE = localView();
function printed(program, args, path) {
	const options = {
		timeout: PATIENCE_MS,
		killSignal: "SIGKILL",
		maxBuffer: MOST_OUTPUT,
		env: {
			PATH: path,
			LC_ALL: "C"
		}
	};
	return new Promise((resolve) => {
		execFile(program, args, options, (error, stdout) => {
			const absent = error !== null && (error.code === "ENOENT" || error.code === "EACCES");
			resolve({
				output: absent || error?.killed === true ? void 0 : stdout,
				absent
			});
		});
	});
}

// src/device/namespace.ts
/** A lock is taken within milliseconds of a process's start; a machine under load is given ten seconds. */
const LOOKS = 2e3;
const BETWEEN_LOOKS_MS = 5;
/** Processes that are started while others are killed are found in the next round. */
const ROUNDS = 10;
/** The namespace of users that a process is in, as the kernel names it; undefined where it is gone, or the system has none. */
function userNamespace(pid) {
	try {
		return readlinkSync(`/proc/${pid}/ns/user`);
	} catch {
		return;
	}
}
/** Waits until a process that takes a namespace of its own has it; undefined where it never does. */
async function ownNamespace(pid) {
	for (let look = 0; look < LOOKS; look += 1) {
		const found = userNamespace(pid);
		if (found === void 0) return void 0;
		if (found !== userNamespace("self")) return found;
		await setTimeout$1(BETWEEN_LOOKS_MS, void 0, { ref: false });
	}
}
/** Ends whatever is still in a namespace that a worker had: a process can leave its group, but not this. */
function killNamespace(namespace) {
	for (let round = 0; round < ROUNDS; round += 1) {
		const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => userNamespace(pid) === namespace);
		if (pids.length === 0) return;
		for (const pid of pids) kill(pid);
	}
}
function kill(pid) {
	try {
		process$1.kill(pid, "SIGKILL");
	} catch (error) {
		if (!(error instanceof Error && "code" in error && (error.code === "ESRCH" || error.code === "EPERM"))) throw error;
	}
}

// src/device/process-groups.ts
/** Groups of processes that must not outlive this process. */
const groups = /* @__PURE__ */ new Set();
let guarded = false;
/** Ends this group when this process ends, by itself or by a signal. A `kill -9` of this process leaves the end of the worker's standard input to tell it. */
function guardGroup(pid) {
	groups.add(pid);
	if (guarded) return;
	guarded = true;
	process$1.on("exit", killAll);
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process$1.on(name, onSignal);
}
function forgetGroup(pid) {
	groups.delete(pid);
}
/** Signals every process of a group; one that is gone is no error. */
function killGroup(pid, signal) {
	try {
		process$1.kill(-pid, signal);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && (error.code === "ESRCH" || error.code === "EPERM"))) throw error;
	}
}
function killAll() {
	for (const pid of groups) killGroup(pid, "SIGKILL");
}
/** Whoever else listens decides what becomes of this process; with no one else, it ends as it would have without us. */
function onSignal(name) {
	killAll();
	if (process$1.listenerCount(name) > 1) return;
	process$1.removeListener(name, onSignal);
	process$1.kill(process$1.pid, name);
}

// src/device/transport.ts
/** The system refused to start a program: it is not there, or not ours to run. */
var StartRefused = class extends Error {
	name = "StartRefused";
};
/** The device itself stands in the way, whatever was to run on it: it is away, full or busy. The message is a clause. */
var TransportFault = class extends Error {
	name = "TransportFault";
	/** What to do about it, a clause. */
	remedy;
	constructor(message, remedy) {
		super(message);
		this.remedy = remedy;
	}
};

// src/device/local-transport.ts
/** Of our own environment, what a runtime needs to be found and to run. No token, no setting of a library, no `NODE_OPTIONS`. */
const ALLOWED = [
	"PATH",
	"HOME",
	"TMPDIR",
	"TZ",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"CUDA_VISIBLE_DEVICES"
];
/** Processes and files of the machine that edgebench runs on. Each process is started in a cage. */
var LocalTransport = class {
	memoryBytes = void 0;
	root = void 0;
	view = THIS_MACHINE;
	/** What this machine cannot do ends edgebench with it. */
	trouble = void 0;
	#cage;
	/** @param cage default: all that this machine can lock. */
	constructor(cage) {
		this.#cage = cage;
	}
	async start(command, env) {
		await mustBeProgram(command[0] ?? "");
		const { prefix, locks } = this.#cage ?? await findCage();
		const [program = "", ...args] = [...prefix, ...command];
		const child = spawn(program, args, {
			detached: true,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			env: {
				...allowed(process$1.env),
				...env
			}
		});
		const failure = await new Promise((settle) => {
			child.once("spawn", () => settle(void 0));
			child.once("error", settle);
		});
		if (failure !== void 0 || child.pid === void 0) throw new StartRefused(`cannot be started (${failure?.code ?? "no process"})`);
		guardGroup(child.pid);
		volunteer(child.pid);
		return new LocalChild(child, child.pid, locks.includes("network"));
	}
	/** A file of this machine is on the device already. */
	async put(file) {
		return file;
	}
	/** Nothing was brought, so nothing is taken away. */
	async remove() {}
	/** Every process is ended by who started it. */
	async [Symbol.asyncDispose]() {}
};
/** What a lock cannot start it tells as an exit, which would be taken for the worker's own. */
async function mustBeProgram(program) {
	const folders = program.includes("/") ? [""] : (process$1.env["PATH"] ?? "").split(delimiter);
	let failure;
	for (const folder of folders) try {
		await access(join(folder, program), constants.X_OK);
		return;
	} catch (error) {
		failure = error;
	}
	const code = failure instanceof Error && "code" in failure ? failure.code : "no program";
	throw new StartRefused(`cannot be started (${code})`);
}
function allowed(env) {
	const kept = {
		LANG: "C.UTF-8",
		LC_ALL: "C.UTF-8"
	};
	for (const name of ALLOWED) {
		const value = env[name];
		if (value !== void 0) kept[name] = value;
	}
	return kept;
}
/** When memory runs out, the kernel shall end the worker and not the harness. */
async function volunteer(pid) {
	await writeFile(`/proc/${pid}/oom_score_adj`, "1000").catch(() => void 0);
}
var LocalChild = class {
	pid;
	stdin;
	stdout;
	stderr;
	exited;
	#ended = false;
	#namespace;
	constructor(child, pid, hasNamespace) {
		this.pid = pid;
		if (hasNamespace) this.#learnNamespace();
		this.stdin = child.stdin;
		this.stdout = child.stdout;
		this.stderr = child.stderr;
		this.stdin.on("error", () => void 0);
		this.exited = new Promise((settle) => {
			const end = (code, signal) => {
				this.#ended = true;
				killGroup(pid, "SIGKILL");
				forgetGroup(pid);
				if (this.#namespace !== void 0) killNamespace(this.#namespace);
				settle({
					code,
					signal
				});
			};
			if (child.exitCode !== null || child.signalCode !== null) end(child.exitCode, child.signalCode);
			else child.once("exit", end);
		});
	}
	async #learnNamespace() {
		this.#namespace = await ownNamespace(this.pid);
	}
	kill(signal) {
		if (!this.#ended) killGroup(this.pid, signal);
	}
	async residentBytes() {
		const status = await readFile(`/proc/${this.pid}/status`, "utf8").catch(() => "");
		const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
		return kibibytes === void 0 ? void 0 : Number(kibibytes) * 1024;
	}
};

// src/device/clean-text.ts
/** Folders at the root of common systems; a device reached from afar has these, too. */
const USUAL_ROOTS = [
	"Library",
	"System",
	"Users",
	"bin",
	"dev",
	"etc",
	"home",
	"lib",
	"media",
	"mnt",
	"opt",
	"private",
	"proc",
	"root",
	"run",
	"srv",
	"sys",
	"tmp",
	"usr",
	"var",
	"workspace"
];
const LONGEST = 1e3;
let known$1;
/** First components of absolute paths: what tells `/tmp/x` from the `/conv1/Conv` of a network's node. */
function localRoots() {
	known$1 ??= /* @__PURE__ */ new Set([...USUAL_ROOTS, ...listRoot()]);
	return known$1;
}
function listRoot() {
	try {
		return readdirSync("/");
	} catch {
		return [];
	}
}
/**
* Foreign text for a person, on one line: no control characters, no folders of this machine (of a path only the last
* part stays; relative paths stay whole), at most 1,000 characters.
*/
function cleanText(text, roots = localRoots()) {
	return withoutFolders(text.replaceAll(/\p{Cc}\[[0-9;]*[A-Za-z]/gu, "").replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, " ").replaceAll(/ {2,}/g, " "), roots).trim().slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "").trimEnd();
}
function withoutFolders(text, roots) {
	return text.replaceAll(/(["'`])\/([^/"'`]+)\/[^"'`]*\1/g, (path, quote, first) => roots.has(first) ? `${quote}${lastPart(path.slice(1, -1))}${quote}` : path).replaceAll(/(?<![\w.-])(?:file:\/\/)?\/([^\s/"'`<>|:;,()[\]{}]+)(?:\/[^\s/"'`<>|:;,()[\]{}]*)*/g, (path, first) => {
		if (!roots.has(first)) return path;
		return lastPart(path);
	}).replaceAll(/\b[A-Za-z]:\\[^\s"'`<>|:;,()[\]{}]+/g, lastPart);
}
function lastPart(path) {
	return path.split(/[\\/]/).findLast((part) => part !== "") ?? "";
}

// src/device/kernel-facts.ts
/** The first line of `/proc/stat`. Guest time is part of user time already. */
function cpuTicks(procStat) {
	const ticks = (/^cpu\s+([\d ]+)$/m.exec(procStat)?.[1])?.trim().split(/\s+/).slice(0, 8).map(Number);
	if (ticks === void 0 || ticks.length < 8) return void 0;
	return {
		total: ticks.reduce((sum, value) => sum + value, 0),
		steal: ticks[7] ?? 0
	};
}
/** `nonvoluntary_ctxt_switches` of `/proc/<pid>/status`: how often the process was put aside while it wanted to run. */
function involuntarySwitches(procStatus) {
	const count = /^nonvoluntary_ctxt_switches:\s+(\d+)$/m.exec(procStatus)?.[1];
	return count === void 0 ? void 0 : Number(count);
}
/** Degrees Celsius from a thermal zone's `temp`, in thousandths. Sensors that are absent or off tell nonsense. */
function celsius(temp) {
	const thousandths = /^(-?\d+)\s*$/.exec(temp)?.[1];
	if (thousandths === void 0) return void 0;
	const degrees = Number(thousandths) / 1e3;
	return degrees > -40 && degrees < 150 ? degrees : void 0;
}
/** Zones that do not tell how warm the processor is: the Jetson's PMIC always says 100 °C. */
function isTrustedZone(type) {
	return !/^pmic-die/i.test(type.trim());
}
/** Megahertz from a cpufreq file, in kilohertz. */
function megahertz(kilohertz) {
	const value = /^(\d+)\s*$/.exec(kilohertz)?.[1];
	return value === void 0 ? void 0 : Number(value) / 1e3;
}
/** The processor's name in `/proc/cpuinfo`: x86 says `model name`, boards say `Model` or `Hardware`. */
function cpuModel(cpuinfo) {
	for (const key of [
		"model name",
		"Model",
		"Hardware"
	]) {
		const value = new RegExp(`^${key}[ \\t]*:[ \\t]*(.+)$`, "m").exec(cpuinfo)?.[1]?.trim();
		if (value) return value.slice(0, 200);
	}
}
/** Whether `/proc/cpuinfo` has the flag that hypervisors set for their guests. */
function isGuest(cpuinfo) {
	return /^flags\s*:.*\bhypervisor\b/m.test(cpuinfo);
}
/** The distribution's own name in `/etc/os-release`. */
function distribution(osRelease) {
	const value = /^PRETTY_NAME=(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"']+))$/m.exec(osRelease);
	return (value?.[1] ?? value?.[2] ?? value?.[3])?.slice(0, 200);
}
/** The first number of `/proc/loadavg`. */
function loadOfLastMinute(loadavg) {
	const value = /^(\d+(?:\.\d+)?) /.exec(loadavg)?.[1];
	return value === void 0 ? void 0 : Number(value);
}
/** Bytes that programs can still have, from `MemAvailable` of `/proc/meminfo`. */
function memoryAvailable(meminfo) {
	const kibibytes = /^MemAvailable:\s+(\d+) kB$/m.exec(meminfo)?.[1];
	return kibibytes === void 0 ? void 0 : Number(kibibytes) * 1024;
}

// src/device/telemetry/jetson-gpu.ts
const DEVFREQ = "/sys/class/devfreq";
/** The graphics processors of Jetsons by their kernel's names: Nano and TX1, TX2, Xavier, Orin. */
const NAMES = /^[0-9a-f]+\.(?:gpu|gp10b|gv11b|ga10b)$/;
/** The clock of a Jetson's graphics processor now, MHz; undefined where there is none. */
async function jetsonGpuMegahertz(view) {
	const name = await jetsonGpu(view);
	if (name === void 0) return void 0;
	const hertz = /^(\d+)\s*$/.exec(await view.read(`${DEVFREQ}/${name}/cur_freq`))?.[1];
	return hertz === void 0 ? void 0 : Number(hertz) / 1e6;
}
/** The graphics processor of a Jetson by its kernel's name; undefined where there is none. */
async function jetsonGpu(view) {
	return (await view.list(DEVFREQ)).find((name) => NAMES.test(name));
}

// src/device/telemetry/nvpmodel.ts
/**
* The power mode of a Jetson from `nvpmodel -q` (`NV Power Mode: MAXN`), whatever else it prints: without root it complains
* of files that it may not read. Undefined for text that tells none.
*/
function powerMode(text) {
	return /^NV Power Mode:[ \t]*(\S[^\n]*?)[ \t]*$/m.exec(text)?.[1]?.slice(0, 100);
}

// src/device/telemetry/nvidia-smi.ts
const FIELDS = [
	"name",
	"driver_version",
	"temperature.gpu",
	"power.draw",
	"clocks.sm"
];
/** The same bits, by the name of drivers before and since about 535. */
const REASONS = ["clocks_throttle_reasons.active", "clocks_event_reasons.active"];
/**
* Bits of NVML's clocks event reasons that void a measurement: hardware slowdown (0x8), software and hardware thermal
* slowdown (0x20, 0x40), power brake (0x80). Being idle, a clock that was set, and the usual power cap (0x4) are none.
*/
const VOIDING = 232;
/** Whether a card was slowed down by heat or a failing supply. */
const cardThrottled = (reasons) => (reasons & VOIDING) !== 0;
/** The cards of a device by one call of `nvidia-smi` (a second one for drivers that name a field otherwise); none where there are none. */
async function queryCards(view) {
	for (const reasons of REASONS) {
		const fields = [...FIELDS, reasons];
		const csv = await view.run([
			"nvidia-smi",
			`--query-gpu=${fields.join(",")}`,
			"--format=csv,noheader,nounits"
		]);
		if (csv === void 0) return [];
		const cards = parseCards(fields, csv);
		if (cards.length > 0) return cards;
	}
	return [];
}
/** The power that the first card draws now, watts. */
async function queryCardPower(view) {
	const csv = await view.run([
		"nvidia-smi",
		"--query-gpu=name,power.draw",
		"--format=csv,noheader,nounits"
	]);
	return csv === void 0 ? void 0 : parseCards(["name", "power.draw"], csv)[0]?.powerW;
}
/**
* Reads `--format=csv,noheader,nounits`, a card a line. Lines that are none (a driver that failed, a field that it does not
* know) are passed over; `[N/A]`, `[Not Supported]` and the like are left out.
*
* @param fields what was asked for, in its order.
*/
function parseCards(fields, csv) {
	return csv.split("\n").flatMap((line) => {
		const values = line.split(",").map((value) => value.trim());
		if (values.length !== fields.length) return [];
		const told = new Map(fields.map((field, index) => [field, known(values[index])]));
		const name = told.get("name");
		if (name === void 0) return [];
		const reasons = REASONS.map((field) => told.get(field)).find((value) => value !== void 0);
		return [{
			name,
			driver: told.get("driver_version"),
			temperatureC: quantity(told.get("temperature.gpu")),
			powerW: quantity(told.get("power.draw")),
			frequencyMhz: quantity(told.get("clocks.sm")),
			throttleReasons: bits$1(reasons)
		}];
	});
}
const known = (value = "") => value === "" || /^\[?(?:N\/A|Not Supported|Unknown Error|GPU requires reset|Insufficient Permissions)\]?$/i.test(value) ? void 0 : value.slice(0, 200);
const quantity = (value = "") => /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : void 0;
const bits$1 = (value = "") => /^0x[0-9a-f]{1,16}$/i.test(value) ? Number(BigInt(value) & 4294967295n) : void 0;

// src/device/telemetry/vcgencmd.ts
/** Bits 0 to 3 of `get_throttled`; the same 16 bits further up say that it has been. Source: Raspberry Pi's documentation of vcgencmd. */
const PI_THROTTLES = [
	"under-voltage",
	"frequency-capped",
	"throttled",
	"soft-temperature-limit"
];
const STICKY = 16;
/** The bits of `vcgencmd get_throttled` (`throttled=0x50005`); undefined for text that is none. */
function throttledBits(text) {
	const hex = /^throttled=0x([0-9a-f]{1,8})\s*$/i.exec(text)?.[1];
	return hex === void 0 ? void 0 : Number.parseInt(hex, 16);
}
/** What the bits of `get_throttled` mean. */
function piThrottling(bits) {
	const named = (shift) => PI_THROTTLES.filter((_, bit) => (bits >>> shift + bit & 1) === 1);
	return {
		now: named(0),
		sinceStart: named(STICKY)
	};
}
/**
* What happened between two readings: what held at either of them, or was noted for the first time in between. What the
* firmware had noted before the first proves nothing.
*/
function piThrottledBetween(before, after) {
	const [first, last] = [piThrottling(before), piThrottling(after)];
	return PI_THROTTLES.filter((name) => first.now.includes(name) || last.now.includes(name) || last.sinceStart.includes(name) && !first.sinceStart.includes(name));
}

// src/device/throttling.ts
/** Asks the programs that tell of throttling. It takes tens of milliseconds where there are such programs. */
async function askPrograms(view) {
	const [pi, cards] = await Promise.all([view.run(["vcgencmd", "get_throttled"]), queryCards(view)]);
	return {
		piBits: throttledBits(pi ?? ""),
		card: cards[0]
	};
}
/** What an edge of a launch keeps for the next one. */
function throttleMarks({ piBits, card }) {
	return {
		"pi-throttle-bits": piBits,
		"card-throttle-reasons": card?.throttleReasons
	};
}
/**
* Whether the device slowed itself down between two edges of a launch (`throttled`), and whether a Raspberry Pi lacked
* voltage (`under-voltage`). Undefined where it does not tell: what a card did between the edges, it tells no more.
*/
function throttledSince(before, { piBits, card }) {
	const [bitsThen, reasonsThen] = [before["pi-throttle-bits"], before["card-throttle-reasons"]];
	if (piBits !== void 0 && typeof bitsThen === "number") {
		const found = piThrottledBetween(bitsThen, piBits);
		return {
			throttled: found.some((name) => name !== "under-voltage"),
			"under-voltage": found.includes("under-voltage")
		};
	}
	const reasons = [reasonsThen, card?.throttleReasons].filter((value) => typeof value === "number");
	return {
		throttled: reasons.length === 0 ? void 0 : reasons.some(cardThrottled),
		"under-voltage": void 0
	};
}

// src/device/probe.ts
const CPU = "/sys/devices/system/cpu";
/** What a device is and how it is set, as far as it tells. No name, address, serial number or path of it. */
async function probeDevice(view = THIS_MACHINE) {
	const [osRelease, cpuinfo, board, governor, noTurbo, boost, maximum, mode, programs, machine] = await Promise.all([
		view.read("/etc/os-release"),
		view.read("/proc/cpuinfo"),
		view.read("/proc/device-tree/model"),
		view.read(`${CPU}/cpu0/cpufreq/scaling_governor`),
		view.read(`${CPU}/intel_pstate/no_turbo`),
		view.read(`${CPU}/cpufreq/boost`),
		view.read(`${CPU}/cpu0/cpufreq/cpuinfo_max_freq`),
		view.run(["nvpmodel", "-q"]),
		askPrograms(view),
		view.machine()
	]);
	return facts({
		os: distribution(osRelease) ?? machine.system,
		kernel: machine.kernel,
		arch: machine.arch,
		board: board || void 0,
		"cpu-model": cpuModel(cpuinfo) ?? machine.cpuModel,
		cores: machine.cores,
		"memory-bytes": machine.memoryBytes,
		virtualised: machine.system === "Linux" ? isGuest(cpuinfo) : void 0,
		governor: governor.trim() || void 0,
		turbo: turbo(noTurbo, boost),
		"frequency-max-mhz": megahertz(maximum),
		"power-mode": powerMode(mode ?? ""),
		"gpu-model": programs.card?.name,
		"gpu-driver": programs.card?.driver,
		...machine.versions,
		"worker-locks": machine.locks.join(" ") || "none",
		...await probeMoment(view, programs)
	});
}
function turbo(noTurbo, boost) {
	if (noTurbo.trim() !== "") return noTurbo.trim() === "0";
	return boost.trim() === "" ? void 0 : boost.trim() === "1";
}
/**
* Cheap facts at the edges of a launch. Without `before`: the device now, and counters of process `pid` since its start.
* With what an earlier call gave: the device now, the temperature and frequency then (`…-start-…`), and what was counted
* in between: `steal-share` (of processor time, taken by the host for others), `involuntary-switches`, `throttle-events`,
* and whether the device was `throttled` or lacked voltage.
*/
async function probeEdges(pid, before, view = THIS_MACHINE) {
	const [status, stat, throttles, programs] = await Promise.all([
		view.read(`/proc/${pid}/status`),
		view.read("/proc/stat"),
		throttleEvents(view),
		askPrograms(view)
	]);
	const moment = await probeMoment(view, programs);
	const ticks = cpuTicks(stat);
	const counters = {
		"involuntary-switches": involuntarySwitches(status),
		"throttle-events": throttles
	};
	if (before === void 0) return facts({
		...moment,
		...counters,
		...throttleMarks(programs),
		"cpu-ticks": ticks?.total,
		"steal-ticks": ticks?.steal
	});
	const since = (name, now) => {
		const then = before[name];
		return typeof then === "number" && now !== void 0 ? Math.max(0, now - then) : void 0;
	};
	const total = since("cpu-ticks", ticks?.total);
	const steal = since("steal-ticks", ticks?.steal);
	return facts({
		...moment,
		"temperature-start-c": before["temperature-c"],
		"frequency-start-mhz": before["frequency-mhz"],
		...throttledSince(before, programs),
		"involuntary-switches": since("involuntary-switches", counters["involuntary-switches"]),
		"throttle-events": since("throttle-events", throttles),
		"steal-share": total !== void 0 && steal !== void 0 && total > 0 ? Math.round(steal / total * 1e6) / 1e6 : void 0
	});
}
async function probeMoment(view, { card }) {
	const [temperature, frequency, load, meminfo, gpuMhz] = await Promise.all([
		hottestZone(view),
		view.read(`${CPU}/cpu0/cpufreq/scaling_cur_freq`),
		view.read("/proc/loadavg"),
		view.read("/proc/meminfo"),
		jetsonGpuMegahertz(view)
	]);
	return {
		"temperature-c": temperature,
		"frequency-mhz": megahertz(frequency),
		"gpu-temperature-c": card?.temperatureC,
		"gpu-frequency-mhz": card?.frequencyMhz ?? gpuMhz,
		"load-1m": loadOfLastMinute(load),
		"memory-available-bytes": memoryAvailable(meminfo)
	};
}
async function hottestZone(view) {
	const root = "/sys/class/thermal";
	const zones = (await view.list(root)).filter((name) => /^thermal_zone\d+$/.test(name));
	const known = (await Promise.all(zones.map(async (zone) => isTrustedZone(await view.read(`${root}/${zone}/type`)) ? celsius(await view.read(`${root}/${zone}/temp`)) : void 0))).filter((degrees) => degrees !== void 0);
	return known.length === 0 ? void 0 : Math.max(...known);
}
/** How often the first processor was throttled since the start; Intel's kernel driver alone counts it. */
async function throttleEvents(view) {
	const text = (await view.read(`${CPU}/cpu0/thermal_throttle/core_throttle_count`)).trim();
	return /^\d+$/.test(text) ? Number(text) : void 0;
}
/** What is known, without what is not. */
function facts(all) {
	const kept = {};
	for (const [name, value] of Object.entries(all)) if (typeof value === "string") kept[name] = cleanText(value);
	else if (value !== void 0) kept[name] = value;
	return kept;
}

// src/device/package-fetch.ts
/** The name of the file that says that everything beside it was written. */
const COMPLETE = "complete";
const PARTIAL = ".partial-";
/** What a killed fetch left behind goes when it is this old. */
const STALE_MS = 36e5;
/**
* Fetches the packages of a runtime into a folder beside `place` and renames it when it is whole. Of several fetches at
* once, the first to finish wins and the others use it.
*
* @throws UserError where the platform has no native files, the registry does not answer, a digest is wrong, or the
* folder cannot be written.
*/
async function fetchPackages(request) {
	const { pinned, platform, place } = request;
	if (!pinned.platforms.includes(platform)) throw new UserError(`${pinned.name} ${pinned.version}: has no native files for ${platform}, only for ${pinned.platforms.join(", ")}; measure on another device`);
	const parent = dirname(place);
	const partial = join(parent, `${PARTIAL}${randomBytes(8).toString("hex")}`);
	try {
		await mkdir(partial, { recursive: true });
		await removeStale(parent);
		for (const one of pinned.packages) await fetchPackage(one, partial, request);
		await writeFile(join(partial, COMPLETE), `${pinned.packages.map(({ name, version, integrity }) => `${name} ${version} ${integrity}`).join("\n")}\n`);
		await settle(partial, place);
	} catch (error) {
		if (error instanceof UserError || request.signal?.aborted) throw error;
		throw new UserError(`${pinned.name}: the folder of fetched runtimes cannot be written (${codeOf(error)}); make room in RUNNER_TOOL_CACHE or ~/.cache, and let this user write there`);
	} finally {
		await rm(partial, {
			recursive: true,
			force: true
		}).catch(() => void 0);
	}
}
async function removeStale(parent) {
	for (const name of await readdir(parent)) {
		if (!name.startsWith(PARTIAL)) continue;
		const path = join(parent, name);
		const touched = await stat(path).catch(() => void 0);
		if (touched !== void 0 && Date.now() - touched.mtimeMs > STALE_MS) await rm(path, {
			recursive: true,
			force: true
		});
	}
}
/** A place that is whole already was made by someone faster; one that is not is the ruin of something else. */
async function settle(partial, place) {
	try {
		await rename(partial, place);
	} catch (error) {
		if (await access(join(place, "complete")).then(() => true, () => false)) return;
		if (codeOf(error) !== "ENOTEMPTY" && codeOf(error) !== "EEXIST") throw error;
		await rm(place, {
			recursive: true,
			force: true
		});
		await rename(partial, place);
	}
}
async function fetchPackage(one, partial, request) {
	const tarball = join(partial, `${one.name}.tgz`);
	const url = new URL(`${request.registry.pathname.replace(/\/$/, "")}/${one.name}/-/${one.name}-${one.version}.tgz`, request.registry);
	if (await download(one, url, tarball, request.signal) !== one.integrity) throw new UserError(`${one.name} ${one.version} from ${url.host}: its SHA-512 is not the pinned one, so it was thrown away; check what stands between this machine and the registry`);
	const folder = join(partial, "node_modules", one.name);
	await mkdir(folder, { recursive: true });
	await unpack(one, tarball, folder, request.platform);
	await rm(tarball);
}
/** The digest of what arrived, as package locks write it. */
async function download(one, url, target, signal) {
	const remedy = `run npm install ${one.name}@${one.version} in the project, or once edgebench with a network that reaches the registry`;
	const failed = (why) => new UserError(`${one.name} ${one.version}: not in this project nor in the caches, and ${url.host} ${why}; ${remedy}`);
	const response = await fetch(url, signal === void 0 ? {} : { signal }).catch((error) => {
		if (signal?.aborted) throw error;
		throw failed(`cannot be reached (${networkCode(error)})`);
	});
	if (!response.ok || response.body === null) throw failed(`answers ${response.status}`);
	const hash = createHash("sha512");
	let bytes = 0;
	const counted = new Transform({ transform(piece, _encoding, done) {
		bytes += piece.length;
		hash.update(piece);
		done(bytes > one.maxBytes ? failed(`sends more than ${one.maxBytes} bytes`) : null, piece);
	} });
	const file = createWriteStream(target, { flags: "wx" });
	try {
		await pipeline(Readable.fromWeb(response.body), counted, file, signal === void 0 ? {} : { signal });
	} catch (error) {
		if (error instanceof UserError || signal?.aborted || isFileFault(error)) throw error;
		throw failed(`broke off (${networkCode(error)})`);
	}
	return `sha512-${hash.digest("base64")}`;
}
/** Unpacks the kept files of a tarball whose every entry is a plain file or folder inside it. */
async function unpack(one, file, cwd, platform) {
	const damaged = (why) => new UserError(`${one.name} ${one.version}: its package ${why}, so it was thrown away; report this to edgebench`);
	const kept = one.keep(platform);
	const hostile = [];
	const seen = /* @__PURE__ */ new Set();
	const look = (entry) => {
		if (!(entry.type === "File" || entry.type === "Directory") || !isInside(entry.path)) hostile.push(entry.path);
		const prefix = entry.type === "File" ? kept.find((start) => isKept(entry.path, start)) : void 0;
		if (prefix !== void 0) seen.add(prefix);
	};
	const broken = (error) => {
		throw isFileFault(error) ? error : damaged("cannot be unpacked");
	};
	await Ct({
		file,
		strict: true,
		onReadEntry: look
	}).catch(broken);
	if (hostile.length > 0) throw damaged("holds links or paths that lead out of it");
	const missing = kept.find((start) => !seen.has(start));
	if (missing !== void 0) throw damaged(`lacks ${missing}`);
	const filter = (path) => kept.some((start) => isKept(path, start));
	await So({
		file,
		cwd,
		strict: true,
		strip: 1,
		preserveOwner: false,
		filter
	}).catch(broken);
}
/** npm puts everything of a package below one folder. */
const insidePackage = (path) => path.split("/").slice(1).join("/");
function isKept(path, start) {
	const inside = insidePackage(path);
	return start.endsWith("/") ? inside.startsWith(start) : inside === start;
}
function isInside(path) {
	return !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
function isFileFault(error) {
	return /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|EFBIG|ENOENT|EEXIST)$/.test(codeOf(error));
}
/** `fetch` wraps what the system said. */
function networkCode(error) {
	return codeOf(error instanceof Error && error.cause !== void 0 ? error.cause : error);
}

// src/device/pinned-runtime.ts
const MIB = 1024 ** 2;
/** onnxruntime-node with the native files of all platforms in one package; of these, one platform's are kept. */
const ONNXRUNTIME = {
	name: "onnxruntime-node",
	version: "1.30.0",
	megabytes: 114,
	platforms: [
		"linux-x64",
		"linux-arm64",
		"darwin-arm64",
		"win32-x64",
		"win32-arm64"
	],
	packages: [{
		name: "onnxruntime-node",
		version: "1.30.0",
		integrity: "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
		maxBytes: 160 * MIB,
		keep: (platform) => [
			"package.json",
			"dist/",
			`bin/napi-v6/${platform.replace("-", "/")}/`
		]
	}, {
		name: "onnxruntime-common",
		version: "1.30.0",
		integrity: "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
		maxBytes: 16 * MIB,
		keep: () => ["package.json", "dist/"]
	}]
};

// src/device/python-runtime.ts
/** Runtimes whose worker is a Python program: the modules that it takes, the first one found, and how to install one. */
const PYTHON_RUNTIMES = {
	onnxruntime: {
		modules: ["onnxruntime"],
		install: "pip install onnxruntime"
	},
	tflite: {
		modules: ["ai_edge_litert", "tflite_runtime"],
		install: "pip install ai-edge-litert"
	},
	pytorch: {
		modules: ["torch"],
		install: "pip install torch, or Debian's python3-torch"
	}
};
function isPythonRuntime(name) {
	return Object.hasOwn(PYTHON_RUNTIMES, name);
}
/**
* Of nothing but the installation: no PYTHON* variable, user site, current folder (-I) or compiled file left behind (-B)
* changes what runs; replies are not held back (-u).
*/
const PYTHON_OPTIONS = [
	"-I",
	"-u",
	"-B"
];
/** Which modules are installed is asked without importing them: that takes seconds, and is the worker's to do. */
const PROBE = `import importlib.util, json, sys
print(json.dumps({"python": list(sys.version_info[:2]), "found": [n for n in sys.argv[1:] if importlib.util.find_spec(n)]}))`;
const answerSchema = strictObject({
	python: tuple([int(), int()]),
	found: array(string())
});
const PROBE_MS = 3e4;
/**
* Looks for a runtime in the Python of `EDGEBENCH_PYTHON`, else in `python3` of PATH.
*
* @throws UserError where there is no such Python, it is older than 3.6, or it lacks the runtime.
*/
async function resolvePython(name, env) {
	const program = env["EDGEBENCH_PYTHON"] || "python3";
	const { modules, install } = PYTHON_RUNTIMES[name];
	const { python, found } = await probe(name, program, modules);
	if (python[0] !== 3 || python[1] < 6) throw new UserError(`runtime ${name}: ${program} is Python ${python.join(".")}, and its worker needs 3.6 or later; name another one in EDGEBENCH_PYTHON`);
	if (found.length === 0) throw new UserError(`runtime ${name}: ${program} has no module ${modules.join(" or ")}; run ${install} for it, or name another Python in EDGEBENCH_PYTHON`);
	return {
		name,
		origin: "python",
		program
	};
}
async function probe(name, program, modules) {
	try {
		const args = [
			...PYTHON_OPTIONS,
			"-c",
			PROBE,
			...modules
		];
		const { stdout } = await promisify(execFile)(program, args, { timeout: PROBE_MS });
		return answerSchema.parse(JSON.parse(stdout));
	} catch {
		throw new UserError(`runtime ${name}: ${program} cannot be started as a Python; install Python 3.6 or later, or name one in EDGEBENCH_PYTHON`);
	}
}

// src/device/runtime.ts
const REGISTRY = "https://registry.npmjs.org";
/** Older ones read files outside a model's folder when the model asks for it. */
const OLDEST = [
	1,
	24,
	1
];
/** Why a runtime of the vocabulary cannot be used. */
function notBuilt(name) {
	return new UserError(`runtime ${name}: its worker is not built yet; take another runtime, or leave ${name} out of the benchmarks for now`);
}
/**
* Finds a runtime: that of a Python worker in the machine's Python; the native part of ONNX Runtime for Node in the project,
* else in the runner's tool cache or the user's, else by fetching the pinned package once into that cache, its digest checked
* before anything is unpacked. `EDGEBENCH_ONNXRUNTIME=python` takes ONNX Runtime from Python, too.
*
* @throws UserError where the runtime is not built, too old, or can neither be found nor fetched.
*/
async function resolveRuntime(name, options) {
	if (name === "fake") return {
		name,
		origin: "built-in"
	};
	if (!isPythonRuntime(name)) throw notBuilt(name);
	if (name !== "onnxruntime" || options.env["EDGEBENCH_ONNXRUNTIME"] === "python") return resolvePython(name, options.env);
	return resolveNode(options);
}
async function resolveNode(options) {
	const name = "onnxruntime";
	const { cwd, env, pinned = ONNXRUNTIME, platform = `${process.platform}-${process.arch}` } = options;
	const projects = options.projects ?? [cwd, dirname(fileURLToPath(import.meta.url))];
	for (const project of projects) {
		const found = await inProject(project, pinned);
		if (found !== void 0) return {
			name,
			origin: "project",
			...found
		};
	}
	const places = cachePlaces(env, pinned, platform);
	for (const place of places) if (await isComplete(place)) return {
		name,
		origin: "cache",
		version: pinned.version,
		directory: packageIn(place, pinned)
	};
	const place = places[0];
	if (place === void 0) throw new UserError(`${pinned.name}: not in this project, and there is no cache to fetch it into; set RUNNER_TOOL_CACHE or HOME, or run npm install ${pinned.name}@${pinned.version} in the project`);
	const registry = registryOf(env);
	options.say?.(`fetching ${pinned.name} ${pinned.version} from ${registry.host} (${pinned.megabytes} MB, once)`);
	await fetchPackages({
		pinned,
		platform,
		place,
		registry,
		signal: options.signal
	});
	return {
		name,
		origin: "fetched",
		version: pinned.version,
		directory: packageIn(place, pinned)
	};
}
const packageIn = (place, pinned) => join(place, "node_modules", pinned.name);
async function inProject(project, pinned) {
	let manifest;
	try {
		manifest = createRequire(join(project, "package.json")).resolve(`${pinned.name}/package.json`);
	} catch {
		return;
	}
	const version = await versionOf(manifest);
	if (version === void 0) return void 0;
	if (isOlder(version, OLDEST)) throw new UserError(`${pinned.name} ${version} of this project reads files outside a model's folder; run npm install ${pinned.name}@${pinned.version} (${OLDEST.join(".")} is the oldest that edgebench takes)`);
	return {
		version,
		directory: await realpath(dirname(manifest))
	};
}
async function versionOf(manifest) {
	try {
		const { version } = JSON.parse(await readFile(manifest, "utf8"));
		return typeof version === "string" && /^\d+\.\d+\.\d+/.test(version) ? version.slice(0, 64) : void 0;
	} catch {
		return;
	}
}
function isOlder(version, oldest) {
	const parts = version.split(/[.+-]/).slice(0, 3).map(Number);
	const index = oldest.findIndex((part, at) => part !== parts[at]);
	return index >= 0 && (parts[index] ?? 0) < (oldest[index] ?? 0);
}
/** Where the fetched package is or goes, the preferred place first. */
function cachePlaces(env, pinned, platform) {
	const user = env["XDG_CACHE_HOME"] || (env["HOME"] ? join(env["HOME"], ".cache") : void 0);
	return [env["RUNNER_TOOL_CACHE"], user === void 0 ? void 0 : join(user, "edgebench")].filter((root) => root !== void 0 && root !== "").map((root) => join(root ?? "", pinned.name, pinned.version, platform));
}
async function isComplete(place) {
	return readFile(join(place, COMPLETE)).then(() => true, () => false);
}
function registryOf(env) {
	const text = env["NPM_CONFIG_REGISTRY"] || env["npm_config_registry"] || REGISTRY;
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") throw new UserError("NPM_CONFIG_REGISTRY: must be an http or https address without a user or password; mend it, or unset it to use the public registry");
	return url;
}

// src/device/worker-command.ts
/**
* Standard output belongs to the conversation, and native libraries print to it. Node cannot duplicate a descriptor, so
* the shell that starts it does: replies go through descriptor 3, chatter to standard error. A crash leaves no core file.
*/
const GUARDED = [
	"sh",
	"-c",
	"ulimit -c 0; exec \"$@\" 3>&1 1>&2",
	"sh"
];
/** A Python worker takes standard output away from libraries by itself. */
const WITHOUT_CORE = [
	"sh",
	"-c",
	"ulimit -c 0; exec \"$@\"",
	"sh"
];
/** Else ONNX Runtime 1.30 names the device, writes files into its home and TMPDIR, and reports each session to its maker. */
const QUIET = { ORT_DISABLE_TELEMETRY: "1" };
/** The command line of a runtime's worker. @throws UserError where its worker is not built yet. */
function workerCommand(name, { workersDir, resolved }) {
	if (name === "fake") return {
		command: [process$1.execPath, join(workersDir, "fake.mjs")],
		env: {}
	};
	if (resolved.name !== name) throw notBuilt(name);
	if (resolved.origin === "python") {
		const program = [
			resolved.program,
			...PYTHON_OPTIONS,
			join(workersDir, `${name}.py`)
		];
		return {
			command: [...WITHOUT_CORE, ...program],
			env: name === "onnxruntime" ? QUIET : {}
		};
	}
	if (resolved.name !== "onnxruntime") throw notBuilt(name);
	const program = [
		process$1.execPath,
		"--expose-gc",
		join(workersDir, "onnxruntime.mjs")
	];
	return {
		command: [
			...GUARDED,
			...program,
			resolved.directory,
			"3"
		],
		env: QUIET
	};
}
/**
* The command line of a runtime's worker on a device that is not this machine. Its program is sent there; the runtime and
* what runs the program are the device's own: `python3`, and for the fake worker `node`.
*
* @throws UserError where there is no such worker, or it cannot be sent.
*/
async function distantWorker(name, workersDir, transport) {
	const [program, file] = name === "fake" ? ["node", "fake.mjs"] : ["python3", `${name}.py`];
	const worker = join(workersDir, file);
	if (!existsSync(worker)) throw notBuilt(name);
	try {
		return {
			command: [program, await transport.put(worker)],
			env: QUIET
		};
	} catch (error) {
		if (!(error instanceof TransportFault)) throw error;
		throw new UserError(`runtime ${name}: its worker was not sent, because ${error.message}; ${error.remedy}`);
	}
}

// src/measure/energy.ts
/** A counter steps about once in a millisecond: below this time in all, its steps would be a part of the answer. */
const SHORTEST_COUNTED = .1;
/** Sensors of power average over up to a second of their own: shorter launches cannot be told from what was before. */
const SHORTEST_SAMPLED = 1;
const FEWEST_SAMPLES = 5;
/**
* What was spent between two readings.
*
* @param ranges where each counter starts again from zero, joules; one that fell has done so once.
* @returns undefined where the readings are not of the same counters.
*/
function spentBetween(before, after, ranges) {
	if (before.joules.length !== ranges.length || after.joules.length !== ranges.length) return void 0;
	let joules = 0;
	for (const [index, range] of ranges.entries()) {
		const difference = (after.joules[index] ?? 0) - (before.joules[index] ?? 0);
		joules += difference < 0 ? difference + range : difference;
	}
	return {
		joules,
		seconds: after.atSeconds - before.atSeconds
	};
}
/** Mean power over the time that samples span, by the trapezoidal rule, watts; undefined for fewer than two moments. */
function meanWatts(samples) {
	let [joules, seconds] = [0, 0];
	for (const [index, { atSeconds, watts }] of samples.entries()) {
		const before = samples[index - 1];
		if (before === void 0) continue;
		const elapsed = atSeconds - before.atSeconds;
		joules += elapsed * (watts + before.watts) / 2;
		seconds += elapsed;
	}
	return seconds > 0 ? joules / seconds : void 0;
}
/**
* Energy of timed bursts above the idle level, joules.
*
* @param bursts what was counted around each.
* @returns undefined where they are too short for a counter, or spent no more than idling.
*/
function netOfCounter(bursts, idleWatts) {
	const seconds = bursts.reduce((sum, burst) => sum + burst.seconds, 0);
	const joules = bursts.reduce((sum, burst) => sum + burst.joules, 0);
	return seconds < SHORTEST_COUNTED ? void 0 : aboveNothing(joules - idleWatts * seconds);
}
/**
* Energy of timed iterations above the idle level, joules: mean power less the idle power, times the time that they took.
* The sensor cannot tell the iterations from the moments between them.
*
* @param samples from the first burst to the last.
* @param timedSeconds what the iterations took in all.
* @returns undefined where samples are too few or too close, or no more was spent than idling.
*/
function netOfSamples(samples, timedSeconds, idleWatts) {
	const span = (samples.at(-1)?.atSeconds ?? 0) - (samples[0]?.atSeconds ?? 0);
	const mean = meanWatts(samples);
	if (mean === void 0 || samples.length < FEWEST_SAMPLES || span < SHORTEST_SAMPLED) return void 0;
	return aboveNothing((mean - idleWatts) * timedSeconds);
}
const aboveNothing = (joules) => joules > 0 ? joules : void 0;

// src/device/telemetry/power-rails.ts
/** One of these is the whole board's or module's input. */
const TOTAL = [
	"POM_5V_IN",
	"VDD_IN",
	"VIN"
];
/** Where there is no such rail, the parts that make up the board: AGX Orin, AGX Xavier. */
const PARTS = [[
	"VDD_GPU_SOC",
	"VDD_CPU_CV",
	"VIN_SYS_5V0"
], [
	"GPU",
	"CPU",
	"SOC",
	"CV",
	"VDDRQ",
	"SYS5V"
]];
/** Which rails to add up for a board's power; undefined where those that are there do not make a whole. */
function boardRails(rails) {
	const total = TOTAL.find((name) => rails.includes(name));
	if (total !== void 0) return { names: [total] };
	const parts = PARTS.find((names) => names.every((name) => rails.includes(name)));
	return parts === void 0 ? void 0 : { names: parts };
}
const I2C = "/sys/bus/i2c/devices";
const CHANNELS = [
	0,
	1,
	2
];
/** Every rail that the INA3221 meters of a Jetson have a name for. */
async function findRails(view) {
	const found = [];
	for (const device of (await view.list(I2C)).filter((name) => /^\d+-00[0-9a-f]{2}$/.test(name))) {
		const folder = `${I2C}/${device}`;
		for (const iio of (await view.list(folder)).filter((name) => /^iio:device\d+$/.test(name))) found.push(...await iioRails(view, `${folder}/${iio}`));
		for (const hwmon of await view.list(`${folder}/hwmon`)) found.push(...await hwmonRails(view, `${folder}/hwmon/${hwmon}`));
	}
	return found;
}
async function iioRails(view, folder) {
	return (await Promise.all(CHANNELS.map(async (channel) => {
		const rail = (await view.read(`${folder}/rail_name_${channel}`)).trim();
		return rail === "" ? [] : [{
			rail,
			kind: "power",
			file: `${folder}/in_power${channel}_input`
		}];
	}))).flat();
}
async function hwmonRails(view, folder) {
	if ((await view.read(`${folder}/name`)).trim() !== "ina3221") return [];
	return (await Promise.all(CHANNELS.map(async (channel) => {
		const number = channel + 1;
		const rail = (await view.read(`${folder}/in${number}_label`)).trim();
		if (rail === "" || rail === "NC") return [];
		return [{
			rail,
			kind: "product",
			voltage: `${folder}/in${number}_input`,
			current: `${folder}/curr${number}_input`
		}];
	}))).flat();
}
/** The power of one rail now, watts; undefined where it does not tell. */
async function railWatts(view, source) {
	switch (source.kind) {
		case "power": {
			const milliwatts = whole(await view.read(source.file));
			return milliwatts === void 0 ? void 0 : milliwatts / 1e3;
		}
		case "product": {
			const [millivolts, milliamperes] = await Promise.all([view.read(source.voltage), view.read(source.current)]);
			const [volts, amperes] = [whole(millivolts), whole(milliamperes)];
			return volts === void 0 || amperes === void 0 ? void 0 : volts * amperes / 1e6;
		}
	}
}
const whole = (text) => /^-?\d{1,9}\s*$/.test(text) ? Number(text) : void 0;

// src/device/telemetry/rapl.ts
const POWERCAP = "/sys/class/powercap";
/** Looks for the counters of whole packages. Their parts (core, uncore, dram) are not added: a package holds the first two. */
async function findRapl(view) {
	const zones = (await view.list(POWERCAP)).filter((name) => /^intel-rapl:\d+$/.test(name));
	const packages = [];
	for (const zone of zones) {
		const folder = `${POWERCAP}/${zone}`;
		const name = (await view.read(`${folder}/name`)).trim();
		if (!/^package-\d+(?:-die-\d+)?$/.test(name)) continue;
		const file = `${folder}/energy_uj`;
		const rangeJ = joules(await view.read(`${folder}/max_energy_range_uj`));
		if (joules(await view.read(file)) === void 0 || rangeJ === void 0) return { kind: "unreadable" };
		packages.push({
			name,
			file,
			rangeJ
		});
	}
	return packages.length === 0 ? { kind: "absent" } : {
		kind: "readable",
		packages
	};
}
/** The counters now, joules, in the order of the packages; undefined where one cannot be read any more. */
async function readRapl(view, packages) {
	const known = (await Promise.all(packages.map(async ({ file }) => joules(await view.read(file))))).filter((value) => value !== void 0);
	return known.length === packages.length ? known : void 0;
}
/** Joules from microjoules; undefined for text that is no counter. */
function joules(microjoules) {
	const digits = /^(\d{1,18})\s*$/.exec(microjoules)?.[1];
	return digits === void 0 ? void 0 : Number(digits) / 1e6;
}

// src/device/telemetry/tegrastats.ts
const UNTRUSTED_SENSOR = /^PMIC$/i;
/** Reads a line of `tegrastats`; undefined for text that is none. */
function parseTegrastats(line) {
	const memory = /\bRAM (\d+)\/(\d+)MB\b/.exec(line);
	const cores = /\bCPU \[([^\]]*)\]/.exec(line)?.[1];
	if (memory === null || cores === void 0) return void 0;
	const gpu = /\bGR3D_FREQ (\d+)%/.exec(line)?.[1];
	return {
		memory: {
			usedMb: Number(memory[1]),
			totalMb: Number(memory[2])
		},
		processors: cores.split(",").map(processor),
		gpuPercent: gpu === void 0 ? void 0 : Number(gpu),
		temperatures: temperatures(line),
		rails: rails(line)
	};
}
function processor(text) {
	const told = /^\s*(\d+)%(?:@(\d+))?\s*$/.exec(text);
	if (told === null) return void 0;
	return {
		percent: Number(told[1]),
		mhz: told[2] === void 0 ? void 0 : Number(told[2])
	};
}
function temperatures(line) {
	const found = [...line.matchAll(/(?:^|\s)([A-Za-z]\w*)@(-?\d+(?:\.\d+)?)C(?=[\s/]|$)/g)];
	return Object.fromEntries(found.map(([, sensor = "", degrees]) => [sensor, Number(degrees)]).filter(([sensor, degrees]) => !UNTRUSTED_SENSOR.test(sensor) && degrees > -40 && degrees < 150));
}
/** `POM_5V_IN 900/943` of old releases, `VDD_IN 2340mW/2340mW` of newer ones: now and on average. `NC` is not connected. */
function rails(line) {
	const found = [...line.matchAll(/(?:^|\s)([A-Z][A-Z0-9_]*) (\d+)(?:mW)?\/\d+(?:mW)?(?=[\s/]|$)/g)];
	return Object.fromEntries(found.map(([, rail = "", milliwatts]) => [rail, Number(milliwatts)]).filter(([rail]) => rail !== "NC"));
}

// src/device/energy-meter.ts
/** A file of the I²C bus takes a millisecond or two; a program, tens. */
const EVERY = {
	file: .1,
	program: .5
};
/** Looks which meters a device has, by reading each once. */
async function findMeters(view) {
	const [rails, cardWatts, rapl] = await Promise.all([
		findRails(view),
		queryCardPower(view),
		findRapl(view)
	]);
	const card = cardWatts === void 0 ? void 0 : sampled("nvidia-smi", EVERY.program, () => queryCardPower(view));
	const processor = rapl.kind !== "readable" ? void 0 : {
		kind: "counter",
		source: `rapl ${rapl.packages.map(({ name }) => name).join(" ")}`,
		ranges: rapl.packages.map(({ rangeJ }) => rangeJ),
		read: async () => {
			const joules = await readRapl(view, rapl.packages);
			return joules === void 0 ? void 0 : {
				atSeconds: now(),
				joules
			};
		}
	};
	return {
		board: await boardMeter(view, rails),
		card,
		processor,
		unreadable: rapl.kind === "unreadable"
	};
}
async function boardMeter(view, rails) {
	const whole = boardRails(rails.map(({ rail }) => rail));
	const sources = rails.filter(({ rail }) => whole?.names.includes(rail));
	const watts = () => sumOf(sources.map((source) => railWatts(view, source)));
	if (whole !== void 0 && await watts() !== void 0) return sampled(`ina3221 ${whole.names.join(" + ")}`, EVERY.file, watts);
	return tegrastatsMeter(view);
}
/** For boards whose rails this user may not read in files. */
async function tegrastatsMeter(view) {
	const names = boardRails(Object.keys(await tegrastatsRails(view)))?.names;
	if (names === void 0) return void 0;
	return sampled(`tegrastats ${names.join(" + ")}`, EVERY.program, async () => {
		const rails = await tegrastatsRails(view);
		const milliwatts = await sumOf(names.map(async (name) => rails[name]));
		return milliwatts === void 0 ? void 0 : milliwatts / 1e3;
	});
}
/** Its first line; it would go on for ever. */
async function tegrastatsRails(view) {
	const line = (await view.run([
		"timeout",
		"0.3",
		"tegrastats",
		"--interval",
		"100"
	]))?.split("\n")[0] ?? "";
	return parseTegrastats(line)?.rails ?? {};
}
function sampled(source, everySeconds, watts) {
	return {
		kind: "samples",
		source,
		everySeconds,
		read: async () => {
			const told = await watts();
			return told === void 0 ? void 0 : {
				atSeconds: now(),
				watts: told
			};
		}
	};
}
async function sumOf(parts) {
	const values = (await Promise.all(parts)).filter((value) => value !== void 0);
	return values.length < parts.length || parts.length === 0 ? void 0 : values.reduce((sum, value) => sum + value, 0);
}
/**
* Measures the power of a device on which nothing is measured.
*
* @returns undefined where the meter stopped telling, or the wait was interrupted.
*/
async function meterIdle(meter, { seconds = 3, signal } = {}) {
	const wait = (part) => setTimeout$1(part * 1e3, void 0, signal === void 0 ? {} : { signal });
	const idleWatts = await (meter.kind === "counter" ? idleOfCounter(meter, seconds, wait) : idleOfSamples(meter, seconds, wait)).catch((error) => {
		if (signal?.aborted) return void 0;
		throw error;
	});
	return idleWatts === void 0 ? void 0 : {
		meter,
		idleWatts
	};
}
async function idleOfCounter(meter, seconds, wait) {
	const before = await meter.read();
	await wait(seconds);
	const after = await meter.read();
	if (before === void 0 || after === void 0) return void 0;
	const spent = spentBetween(before, after, meter.ranges);
	return spent === void 0 || spent.seconds <= 0 ? void 0 : spent.joules / spent.seconds;
}
async function idleOfSamples(meter, seconds, wait) {
	const samples = [];
	for (const end = now() + seconds;;) {
		const sample = await meter.read();
		if (sample !== void 0) samples.push(sample);
		if (now() >= end) return meanWatts(samples);
		await wait(Math.min(meter.everySeconds, Math.max(.001, end - now())));
	}
}
/** Seconds on this machine's monotonic clock. */
const now = () => performance.now() / 1e3;

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

// src/measure/line-reader.ts
const LINE_FEED = 10;
/**
* Cuts bytes that arrive in pieces into lines of UTF-8 that end in a line feed. No more than `maxBytes` of one line are
* ever held; a longer line ends the reading, since what follows cannot be told from its middle.
*/
var LineReader = class {
	#maxBytes;
	#decoder = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	#pieces = [];
	#held = 0;
	#ended = false;
	constructor(maxBytes) {
		this.#maxBytes = maxBytes;
	}
	/** Bytes of a line that has no end yet. */
	get unfinishedBytes() {
		return this.#held;
	}
	/** The events of the next piece, in order. After a `too-long` or `not-utf8` there are none any more. */
	push(piece) {
		const events = [];
		let rest = piece;
		while (!this.#ended) {
			const end = rest.indexOf(LINE_FEED);
			const part = end < 0 ? rest : rest.subarray(0, end);
			if (this.#held + part.length > this.#maxBytes) return this.#end(events, { kind: "too-long" });
			if (end < 0) {
				this.#hold(part);
				return events;
			}
			const line = this.#take(part);
			if (line === void 0) return this.#end(events, { kind: "not-utf8" });
			events.push({
				kind: "line",
				text: line
			});
			rest = rest.subarray(end + 1);
		}
		return events;
	}
	#hold(part) {
		if (part.length === 0) return;
		this.#pieces.push(part.slice());
		this.#held += part.length;
	}
	#take(last) {
		const line = new Uint8Array(this.#held + last.length);
		let at = 0;
		for (const piece of [...this.#pieces, last]) {
			line.set(piece, at);
			at += piece.length;
		}
		this.#pieces = [];
		this.#held = 0;
		try {
			return this.#decoder.decode(line);
		} catch {
			return;
		}
	}
	#end(events, event) {
		this.#ended = true;
		this.#pieces = [];
		this.#held = 0;
		events.push(event);
		return events;
	}
};

// src/device/stderr-tail.ts
/** Reads a stream to its end, so that its writer never blocks, and remembers the last lines. */
var StderrTail = class {
	#held = Buffer.alloc(0);
	constructor(stream) {
		stream.on("error", () => void 0);
		stream.on("data", (piece) => {
			this.#held = Buffer.concat([this.#held, piece]).subarray(-16384);
		});
	}
	/** The last lines that say something, oldest first, cleaned for people. */
	get lines() {
		return this.#held.toString("utf8").split("\n").map((line) => cleanText(line)).filter((line) => line !== "").slice(-20);
	}
};

// src/device/worker-loss.ts
/** The worker is gone, or was ended because it can no longer be trusted. It costs its launch, never the job. */
var WorkerLost = class extends Error {
	name = "WorkerLost";
	kind;
	/** The signal that ended it, unless the signal was ours. */
	signal;
	exitCode;
	stderrTail;
	constructor({ kind, message, exit, stderrTail }) {
		super(message);
		this.kind = kind;
		this.signal = exit?.signal ?? void 0;
		this.exitCode = exit?.code ?? void 0;
		this.stderrTail = stderrTail;
	}
};
/** The worker answered that it cannot do what was asked. It is up and may be asked again. */
var WorkerRefused = class extends Error {
	name = "WorkerRefused";
};

// src/device/worker-line.ts
/** Between asking a process to end and making it. */
const GRACE_MS = 500;
/** Between a process's end and the end of what it wrote. */
const DRAIN_MS = 250;
const MEMORY_POLL_MS = 250;
const LONGEST_TIMER_MS = 2147483647;
/** What is said of a worker that `signal` ended. */
const interruption = (signal) => `the worker was ended by ${cleanText(String(signal.reason))}`;
/** The line to one process: what is asked, what is awaited, and how it was lost. */
var WorkerLine = class {
	#child;
	#stderr;
	#reader = new LineReader(MAX_LINE_BYTES);
	#memoryPoll;
	#signal;
	#ended;
	#drained;
	#waiting;
	#loss;
	#exit;
	#closing = false;
	constructor(child, maxRssBytes, signal) {
		this.#child = child;
		this.#stderr = new StderrTail(child.stderr);
		this.#drained = new Promise((settle) => child.stdout.once("close", settle));
		child.stdout.on("error", () => void 0);
		child.stdout.on("data", (piece) => this.#hear(piece));
		this.#ended = child.exited.then((exit) => this.#onExit(exit));
		this.#memoryPoll = setInterval(() => void this.#watchMemory(maxRssBytes), MEMORY_POLL_MS);
		this.#memoryPoll.unref();
		this.#signal = signal;
		signal?.addEventListener("abort", this.#onAbort);
		if (signal?.aborted) this.#onAbort();
	}
	get pid() {
		return this.#child.pid;
	}
	/** Sends `request`, if there is one, and waits for a reply of `type` to it. */
	async expect(type, request, timeoutMs) {
		if (this.#loss !== void 0) throw await this.#mourn(this.#loss);
		if (this.#closing || this.#waiting !== void 0) throw new Error("a worker is asked one thing at a time, and nothing after its end");
		if (request !== void 0) this.#child.stdin.write(`${JSON.stringify(request)}\n`);
		const reply = await this.#next(timeoutMs);
		if (this.#loss !== void 0) throw await this.#mourn(this.#loss);
		if (reply.type !== "hello" && reply.id !== request?.id) throw await this.lose("rubbish", `the worker answered request ${reply.id}, not ${request?.id ?? "nothing"} that it was asked`);
		if (reply.type === "error") throw new WorkerRefused(cleanText(reply.message));
		if (reply.type !== type) throw await this.lose("rubbish", `the worker answered "${reply.type}" where "${type}" was awaited`);
		return reply;
	}
	/** Gives the worker up for a reason of our own, ends it, and returns the loss to throw. */
	async lose(kind, message) {
		this.#fail(kind, message);
		await this.#end();
		return this.#loss;
	}
	async close() {
		clearInterval(this.#memoryPoll);
		this.#signal?.removeEventListener("abort", this.#onAbort);
		const polite = this.#loss === void 0 && this.#exit === void 0 && !this.#closing;
		this.#closing = true;
		if (polite) {
			const farewell = {
				op: "exit",
				id: Number.MAX_SAFE_INTEGER
			};
			this.#child.stdin.end(`${JSON.stringify(farewell)}\n`);
			await this.#exitsWithin(GRACE_MS);
		}
		await this.#end();
	}
	#onAbort = () => {
		if (this.#signal === void 0) return;
		this.#fail("interrupted", interruption(this.#signal));
		this.#end();
	};
	async #next(timeoutMs) {
		let timer;
		try {
			return await new Promise((settle, fail) => {
				this.#waiting = {
					settle,
					fail
				};
				timer = setTimeout(() => {
					this.#fail("silent", `the worker gave no answer within ${timeoutMs / 1e3} s and was ended`);
					this.#end();
				}, Math.min(timeoutMs, LONGEST_TIMER_MS));
			});
		} finally {
			clearTimeout(timer);
			this.#waiting = void 0;
			if (this.#loss !== void 0) await this.#end();
		}
	}
	/** A loss is told when the process is gone: nothing of it runs beside what comes next. */
	async #mourn(loss) {
		await this.#end();
		return loss;
	}
	#hear(piece) {
		if (this.#closing || this.#loss !== void 0) return;
		for (const event of this.#reader.push(piece)) this.#onLine(event);
	}
	#onLine(event) {
		if (this.#loss !== void 0) return;
		const fault = event.kind === "line" ? this.#deliver(event.text) : LINE_FAULTS[event.kind];
		if (fault === void 0) return;
		this.#fail(fault.kind, fault.message);
		this.#end();
	}
	#deliver(text) {
		const reply = parseReply(text);
		if (reply === void 0) return {
			kind: "rubbish",
			message: `the worker wrote a line that is no reply: ${JSON.stringify(cleanText(text).slice(0, 120))}`
		};
		if (this.#waiting === void 0) return {
			kind: "rubbish",
			message: "the worker wrote without being asked"
		};
		this.#waiting.settle(reply);
		this.#waiting = void 0;
	}
	async #onExit(exit) {
		await Promise.race([this.#drained, setTimeout$1(DRAIN_MS)]);
		this.#exit = exit;
		clearInterval(this.#memoryPoll);
		if (this.#closing) return exit;
		const cut = this.#reader.unfinishedBytes > 0 ? " in the middle of a line" : "";
		if (exit.lost !== void 0) this.#fail("unreachable", exit.lost, exit);
		else if (exit.signal !== null) this.#fail("killed", `the worker was killed by ${exit.signal}${cut}`, exit);
		else this.#fail("exited", `the worker ended with exit code ${exit.code}${cut}`, exit);
		return exit;
	}
	#fail(kind, message, exit) {
		if (this.#loss !== void 0) return;
		const stderrTail = this.#stderr.lines;
		const lastWords = stderrTail.at(-1);
		const sentence = lastWords === void 0 ? message : `${message}; its last words: ${lastWords.slice(0, 300)}`;
		this.#loss = new WorkerLost({
			kind,
			message: sentence,
			exit,
			stderrTail
		});
		this.#waiting?.fail(this.#loss);
	}
	async #watchMemory(maxRssBytes) {
		const resident = await this.#child.residentBytes();
		if (resident === void 0 || resident <= maxRssBytes || this.#closing || this.#loss !== void 0) return;
		this.#fail("memory", `the worker held more than ${Math.floor(maxRssBytes / 1024 ** 2)} MiB of memory and was ended`);
		this.#end();
	}
	async #exitsWithin(ms) {
		const patience = new AbortController();
		const late = setTimeout$1(ms, false, { signal: patience.signal }).catch(() => false);
		const inTime = await Promise.race([this.#ended.then(() => true), late]);
		patience.abort();
		return inTime;
	}
	async #end() {
		if (this.#exit === void 0) {
			this.#child.kill("SIGTERM");
			if (!await this.#exitsWithin(GRACE_MS)) this.#child.kill("SIGKILL");
		}
		await this.#ended;
		for (const stream of [
			this.#child.stdin,
			this.#child.stdout,
			this.#child.stderr
		]) stream.destroy();
	}
};
const LINE_FAULTS = {
	"too-long": {
		kind: "too-long",
		message: `the worker wrote a line of more than ${MAX_LINE_BYTES} bytes`
	},
	"not-utf8": {
		kind: "rubbish",
		message: "the worker wrote bytes that are not UTF-8"
	}
};
function parseReply(text) {
	try {
		return replySchema.safeParse(JSON.parse(text)).data;
	} catch {
		return;
	}
}

// src/device/conversation.ts
/**
* Starts a worker and waits for its hello.
*
* @throws WorkerLost where it does not start, does not say hello in time, or speaks another version of the protocol;
* TransportFault where the device cannot be reached.
*/
async function openConversation(options) {
	const { command, env = {}, timeoutMs, signal, transport = new LocalTransport(), maxRssBytes = MOST_OF_MEMORY * (transport.memoryBytes ?? memoryHere()) } = options;
	if (signal?.aborted) throw new WorkerLost({
		kind: "interrupted",
		message: interruption(signal),
		stderrTail: []
	});
	const child = await transport.start(command, env).catch((error) => {
		if (!(error instanceof StartRefused)) throw error;
		throw new WorkerLost({
			kind: "refused",
			message: `the worker ${error.message}`,
			stderrTail: []
		});
	});
	return await Conversation.begin(child, timeoutMs, maxRssBytes, signal);
}
const MOST_OF_MEMORY = .95;
function memoryHere() {
	const constrained = constrainedMemory();
	const total = totalmem();
	return constrained > 0 ? Math.min(constrained, total) : total;
}
/** One worker, from its hello to its end. Requests are asked one at a time. */
var Conversation = class Conversation {
	/** What the worker said of itself. */
	hello;
	#line;
	constructor(line, hello) {
		this.#line = line;
		this.hello = hello;
	}
	static async begin(child, timeoutMs, maxRssBytes, signal) {
		const line = new WorkerLine(child, maxRssBytes, signal);
		try {
			const hello = await line.expect("hello", void 0, timeoutMs);
			if (hello.protocol !== 1) throw await line.lose("refused", `the worker speaks protocol ${hello.protocol}, edgebench ${1}; use the workers that came with it`);
			return new Conversation(line, hello);
		} catch (error) {
			await line.close();
			throw error;
		}
	}
	/** The worker's process id on its device. */
	get pid() {
		return this.#line.pid;
	}
	/**
	* Asks one thing and waits for its answer.
	*
	* @throws WorkerRefused where the worker answers that it cannot; WorkerLost where no right answer comes within
	* `timeoutMs` milliseconds. After a loss the worker is ended, and every further question throws the same loss.
	*/
	async ask(request, type, timeoutMs) {
		return this.#line.expect(type, request, timeoutMs);
	}
	/** Ends the worker and everything it started, politely first. */
	async [Symbol.asyncDispose]() {
		await this.#line.close();
	}
};

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

// src/commands/launch-energy.ts
/** Reads a device's meter around the timed bursts of one launch, never inside one. */
var LaunchEnergy = class {
	#energy;
	#bursts = [];
	#samples = [];
	#before;
	/** Seconds on this machine's monotonic clock. */
	#nextSample = 0;
	/** Whether one reading failed: what is left would tell too little. */
	#failed = false;
	constructor(energy) {
		this.#energy = energy;
	}
	async beforeBurst() {
		const { meter } = this.#energy;
		if (meter.kind === "samples") return this.#sample();
		this.#before = await meter.read();
	}
	async afterBurst() {
		const { meter } = this.#energy;
		if (meter.kind === "samples") return this.#sample();
		const after = await meter.read();
		const spent = this.#before && after && spentBetween(this.#before, after, meter.ranges);
		if (spent === void 0) this.#failed = true;
		else this.#bursts.push(spent);
	}
	async #sample() {
		const { meter } = this.#energy;
		const now = performance.now() / 1e3;
		if (meter.kind !== "samples" || now < this.#nextSample) return;
		this.#nextSample = now + meter.everySeconds;
		const sample = await meter.read();
		if (sample === void 0) this.#failed = true;
		else this.#samples.push(sample);
	}
	/**
	* What the timed iterations spent above the idle level, and the facts that say so; nothing where the meter cannot tell.
	*
	* @param timedNs what the iterations took in all.
	*/
	told(timedNs) {
		const { meter, idleWatts } = this.#energy;
		const energyJ = meter.kind === "counter" ? netOfCounter(this.#bursts, idleWatts) : netOfSamples(this.#samples, timedNs / 1e9, idleWatts);
		if (energyJ === void 0 || this.#failed) return { facts: {} };
		return {
			energyJ,
			facts: {
				"energy-source": meter.source,
				"energy-idle-w": Math.round(idleWatts * 1e3) / 1e3
			}
		};
	}
};
/** The meter of a launch in this mode: where two models take turns, only a counter can tell their energy apart. */
function meterIn(mode, energy) {
	return mode === "ping-pong" && energy?.meter.kind === "samples" ? void 0 : energy;
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
		if (error instanceof TransportFault) throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}`, void 0, false);
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
	#model;
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
	#energy;
	constructor(conversation, spec, loaded, startedAt, before, model) {
		this.#model = model;
		this.#conversation = conversation;
		this.#spec = spec;
		this.loaded = loaded;
		this.startedAt = startedAt;
		this.#before = before;
		this.#energy = spec.energy === void 0 ? void 0 : new LaunchEnergy(spec.energy);
	}
	/** Starts the worker and loads the model. */
	static async start(spec, launchNumber) {
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		const { command, timeoutMs, signal, transport } = spec;
		const env = {
			...spec.env,
			EDGEBENCH_LAUNCH: String(launchNumber)
		};
		const model = await at("start", () => transport.put(spec.modelFile, spec.beside));
		let conversation;
		try {
			const live = await at("start", () => openConversation({
				command,
				env,
				timeoutMs,
				signal,
				transport
			}));
			conversation = live;
			const request = {
				op: "load",
				id: 1,
				model,
				parameters: spec.parameters
			};
			const loaded = await at("load", () => live.ask(request, "loaded", timeoutMs));
			const before = await probeEdges(live.pid, void 0, transport.view);
			return new LiveLaunch(live, spec, loaded, startedAt, before, model);
		} catch (error) {
			await conversation?.[Symbol.asyncDispose]();
			await transport.remove(model);
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
		const { transport, timeoutMs } = this.#spec;
		const tensors = [];
		for (const tensor of feed.tensors) tensors.push({
			...tensor,
			file: await at("inputs", () => transport.put(tensor.file))
		});
		const request = {
			op: "inputs",
			id: this.#id(),
			count: feed.count,
			tensors
		};
		await at("inputs", () => this.#conversation.ask(request, "ready", timeoutMs));
		for (const { file } of tensors) await transport.remove(file);
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
		await this.#energy?.beforeBurst();
		const { latencyNs, startNs } = await this.#run("measure", count);
		await this.#energy?.afterBurst();
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
		const environment = await probeEdges(this.#conversation.pid, this.#before, this.#spec.transport.view);
		const instructions = await this.#count?.stop();
		const energy = this.#energy?.told(this.#latencyNs.reduce((sum, ns) => sum + ns, 0));
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
			...energy?.energyJ === void 0 ? {} : { energyJ: energy.energyJ },
			...instructions === void 0 ? {} : { instructions },
			actual: this.loaded.actual,
			environment: {
				...environment,
				...energy?.facts
			}
		};
	}
	/** What this launch has cost before its first timed burst: load, first inference and warm-up, nanoseconds. */
	get overheadNs() {
		return this.loaded.loadNs + this.#firstNs + this.#warmupNs.reduce((sum, ns) => sum + ns, 0);
	}
	async [Symbol.asyncDispose]() {
		await this.#count?.[Symbol.asyncDispose]();
		await this.#conversation[Symbol.asyncDispose]();
		await this.#spec.transport.remove(this.#model);
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
		var _usingCtx$2 = _usingCtx();
		const began = clock();
		const first = _usingCtx$2.a(await started(base));
		const second = _usingCtx$2.a(await started(head));
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
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function started(side) {
	const launch = await LiveLaunch.start({
		...side.spec,
		energy: void 0
	}, 0);
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
var require$1 = createRequire$1("/");
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
		beside: [],
		parameters: {
			...parameters,
			batch: 1
		},
		energy: void 0
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
		var _usingCtx$1 = _usingCtx();
		const { sides, round, size } = request;
		const order = startOrder(draw);
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		const live = _usingCtx$1.a(new LivePair());
		let current = order[0];
		try {
			for (const side of order) {
				current = side;
				const { spec } = sides[side];
				live.set(side, await LiveLaunch.start({
					...spec,
					energy: meterIn("ping-pong", spec.energy)
				}, round));
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
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
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

export { jetsonGpu as A, findLocks as B, workerCommand as C, throttledBits as D, piThrottling as E, forgetGroup as F, withImages as H, guardGroup as I, killGroup as L, LocalTransport as M, StartRefused as N, cardThrottled as O, TransportFault as P, localView as R, distantWorker as S, probeDevice as T, openDataset as V, shippedSentinel as _, inputFor as a, findMeters as b, drawOrder as c, calibrate as d, soloCost as f, WorkerLost as g, openConversation as h, datasetFeed as i, cleanText as j, queryCards as k, drawSubset as l, LiveLaunch as m, measureRound as n, randomFeed as o, LaunchLost as p, openSentinel as r, tensorWindows as s, measureAlone as t, SideLost as u, shareOfBudget as v, resolveRuntime as w, meterIdle as x, sizeRounds as y, findCage as z };