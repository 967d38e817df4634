import { t as __commonJSMin } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { C as string, S as strictObject, T as union, _ as literal, d as _enum, f as array, g as int, j as globalRegistry, m as boolean, u as ZodType, x as record } from "./document.js";
import { A as METRICS, C as RUNTIME_NAMES, M as date, S as PRECISIONS, j as METRIC_NAMES, k as GATEABLE_METRICS, w as SCENARIOS, x as NAME_PATTERN } from "./result.js";
import { d as BENCHMARK_PATTERN } from "./comparability.js";
import { t as errorCode } from "./error-code.js";
import { r as isPlainPath } from "./tree.js";
import { g as preprocessingSchema } from "./files.js";
import { a as POINTS, i as PERCENT, n as DURATION, o as TEMPERATURE, r as OPERATION_RATE, t as BANDWIDTH } from "./quantity.js";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { statSync } from "node:fs";
import { createHash } from "node:crypto";
import { lstat, open, unlink } from "node:fs/promises";

// src/repository/git.ts
const MAXIMUM_COMPLAINT = 2e3;
/** Reading a local repository takes seconds; a call that takes this long hangs. */
const TIMEOUT_MS = 6e5;
/**
* Runs `git -C dir …` as a child process, without a shell, and hands its output on piece by piece. No GIT_* variable of
* the caller reaches it, no transport is allowed (a partial clone fetches nothing), replaced objects are not followed.
*
* @param onOutput called in order; what it throws ends the child and is thrown on.
* @param env variables on top, GIT_* among them.
* @param input what git reads from its standard input; nothing where left out.
* @throws UserError where git is not installed.
*/
async function runGit(dir, args, onOutput, env = {}, input = "") {
	const child = spawn("git", [
		"-C",
		dir,
		"-c",
		"core.quotepath=off",
		"-c",
		"protocol.allow=never",
		...args
	], {
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		env: {
			...gitEnvironment(process.env),
			...env
		},
		timeout: TIMEOUT_MS,
		windowsHide: true
	});
	child.stdin.on("error", () => void 0).end(input);
	let complaint = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		if (complaint.length < MAXIMUM_COMPLAINT) complaint = (complaint + text).slice(0, MAXIMUM_COMPLAINT);
	});
	const ended = new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve(code ?? -1));
	});
	ended.catch(() => void 0);
	try {
		for await (const piece of child.stdout) await onOutput(piece);
		return {
			code: await ended,
			complaint: complaint.split("\n")[0] ?? ""
		};
	} catch (error) {
		child.kill("SIGKILL");
		throw await startFailure(ended, dir) ?? error;
	}
}
/** The sentence for a child that never started; undefined where it did. */
async function startFailure(ended, dir) {
	try {
		await ended;
		return;
	} catch (error) {
		if (errorCode(error) !== "ENOENT") return void 0;
		return new UserError(`git: not found while reading ${dir}; install git and make sure that it is on the PATH`);
	}
}
const MAXIMUM_ANSWER_BYTES = 65536;
/** Runs git and keeps its whole output, which must be short. */
async function askGit(dir, args, env = {}) {
	const pieces = [];
	let length = 0;
	const keep = (piece) => {
		length += piece.length;
		if (length > MAXIMUM_ANSWER_BYTES) throw new UserError(`${dir}: git ${args[0]} answered with more than ${MAXIMUM_ANSWER_BYTES} bytes`);
		pieces.push(piece);
	};
	return {
		...await runGit(dir, args, keep, env),
		output: Buffer.concat(pieces).toString("utf8")
	};
}
/** The caller's environment without what would point git elsewhere, and without prompts, translations or lazy fetches. */
function gitEnvironment(env) {
	const kept = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
	return {
		...Object.fromEntries(kept),
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_NO_REPLACE_OBJECTS: "1"
	};
}
function isDirectory(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// src/repository/blob-batch.ts
/**
* Reads many blobs with one git, in their order; each is handed on as soon as it is whole.
*
* @throws UserError where git cannot read the repository; those that were not answered by then never are.
*/
async function readBatch(dir, wanted) {
	const output = new BatchOutput(wanted);
	const input = wanted.map(({ blob }) => `${blob}\n`).join("");
	const { code, complaint } = await runGit(dir, ["cat-file", "--batch"], (piece) => output.add(piece), {}, input);
	if (code !== 0 || !output.isComplete) throw new UserError(`${dir}: git cannot read the files of its commits (${complaint || "its answer ended early"})`);
}
/** Longer than any line that git writes about an object. */
const MOST_LINE_BYTES = 200;
const NEXT_LINE = {
	kind: "line",
	begun: ""
};
/** Takes what `git cat-file --batch` writes, piece by piece: `id type size LF content LF` for each object, or `id missing LF`. */
var BatchOutput = class {
	#waiting;
	#reading = NEXT_LINE;
	constructor(wanted) {
		this.#waiting = [...wanted];
	}
	get isComplete() {
		return this.#waiting.length === 0 && this.#reading.kind === "line";
	}
	/** @throws Error for what git never answers. */
	add(piece) {
		for (let rest = piece; rest.length > 0;) {
			const reading = this.#reading;
			rest = rest.subarray(reading.kind === "line" ? this.#readLine(reading, rest) : this.#readContent(reading, rest));
		}
	}
	/** @returns how many bytes were used. */
	#readLine({ begun }, piece) {
		const end = piece.indexOf(10);
		const line = begun + new TextDecoder().decode(end < 0 ? piece : piece.subarray(0, end));
		if (line.length > MOST_LINE_BYTES) throw new Error("git cat-file --batch answered with no line about an object");
		this.#reading = end < 0 ? {
			kind: "line",
			begun: line
		} : this.#answer(line);
		return end < 0 ? piece.length : end + 1;
	}
	#answer(line) {
		const [id, type, size = ""] = line.split(" ");
		const next = this.#waiting.shift();
		if (next === void 0 || next.blob !== id) throw new Error("git cat-file --batch answered what was not asked");
		const bytes = Number(size);
		const isKept = type === "blob" && bytes <= next.maximumBytes;
		if (!isKept) next.failed(type === "blob" ? "too large" : "missing");
		if (type === "missing") return NEXT_LINE;
		return {
			kind: "content",
			left: bytes + 1,
			bytes: new Uint8Array(isKept ? bytes : 0),
			found: isKept ? next.found : void 0
		};
	}
	/** @returns how many bytes were used. */
	#readContent(reading, piece) {
		const { left, bytes, found } = reading;
		const used = Math.min(left, piece.length);
		if (found !== void 0) bytes.set(piece.subarray(0, Math.min(used, left - 1)), bytes.length - (left - 1));
		this.#reading = left > used ? {
			...reading,
			left: left - used
		} : NEXT_LINE;
		if (left === used) found?.(bytes);
		return used;
	}
};

// src/repository/tree-listing.ts
const MAXIMUM_FILES = 1e6;
/** Longer than any path that a file system takes. */
const MAXIMUM_RECORD_BYTES = 65536;
/**
* Takes the output of `git ls-tree -r -z -l --full-tree` piece by piece: `mode type id size TAB path NUL`, the size
* padded with spaces and `-` for submodules.
*/
var TreeListing = class {
	#files = /* @__PURE__ */ new Map();
	#notUtf8 = [];
	#rest = /* @__PURE__ */ new Uint8Array(0);
	/** @throws UserError for a tree too large to plan from. */
	add(piece) {
		const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
		let start = 0;
		for (let nul = bytes.indexOf(0, start); nul >= 0; nul = bytes.indexOf(0, start)) {
			this.#record(bytes.subarray(start, nul));
			start = nul + 1;
		}
		this.#rest = bytes.slice(start);
		if (this.#rest.length > MAXIMUM_RECORD_BYTES) throw new UserError(`the repository has a path of more than ${MAXIMUM_RECORD_BYTES} bytes; rename it`);
	}
	get tree() {
		return {
			files: this.#files,
			notUtf8: this.#notUtf8
		};
	}
	#record(record) {
		const tab = record.indexOf(9);
		const [mode = "", , blob = "", size = ""] = new TextDecoder().decode(record.subarray(0, tab)).split(/ +/);
		const name = record.subarray(tab + 1);
		if (this.#files.size + this.#notUtf8.length >= MAXIMUM_FILES) throw new UserError(`the commit has more than ${MAXIMUM_FILES} files, more than edgebench plans from`);
		const path = decodeUtf8(name);
		if (path === void 0) this.#notUtf8.push(new TextDecoder().decode(name));
		else if (!isPlainPath(path)) throw new UserError(`the commit has a file whose path leads out of it, ${JSON.stringify(path.slice(0, 200))}; remove it`);
		else this.#files.set(path, {
			blob,
			mode,
			bytes: size === "-" ? 0 : Number(size)
		});
	}
};
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}

// src/repository/repository.ts
const OBJECT_ID = /^[0-9a-f]{40}$/;
/**
* Opens the repository that contains `dir`, through the system's git.
*
* @throws UserError where there is none, or git cannot read it.
*/
async function openRepository(dir) {
	if (!isDirectory(dir)) throw new UserError(`${dir}: no such directory; name the repository's folder`);
	const { code, output, complaint } = await askGit(dir, [
		"rev-parse",
		"--show-object-format",
		"--is-shallow-repository",
		"--git-common-dir"
	]);
	if (code !== 0) throw new UserError(`${dir}: not a git repository that git can read (${plain(complaint)})`);
	const [format, shallow, commonDir = ""] = output.split("\n");
	if (format !== "sha1") throw new UserError(`${dir}: the repository uses ${format} object names; edgebench reads only sha1 repositories`);
	return new LocalRepository(dir, resolve(dir, commonDir), shallow === "true");
}
var LocalRepository = class {
	place;
	dir;
	isShallow;
	#gitDir;
	#wanted = [];
	constructor(dir, gitDir, shallow) {
		this.place = dir;
		this.dir = dir;
		this.#gitDir = gitDir;
		this.isShallow = shallow;
	}
	async resolve(revision) {
		const unknown = new UserError(`${this.dir}: ${JSON.stringify(revision.slice(0, 200))} names no commit of this repository${this.#hint("; check the spelling, or fetch it first")}`);
		if (revision === "" || revision.startsWith("-") || revision.length > 1e3 || /\p{Cc}/u.test(revision)) throw unknown;
		const { code, output } = await askGit(this.dir, [
			"rev-parse",
			"--verify",
			"--quiet",
			`${revision}^{commit}`
		]);
		const commit = output.trim();
		if (code !== 0 || !OBJECT_ID.test(commit)) throw unknown;
		return commit;
	}
	async hasCommit(commit) {
		if (!OBJECT_ID.test(commit)) return false;
		const { code } = await askGit(this.dir, [
			"cat-file",
			"-e",
			`${commit}^{commit}`
		]);
		return code === 0;
	}
	async mergeBase(a, b) {
		const { code, output } = await askGit(this.dir, [
			"merge-base",
			checked(a),
			checked(b)
		]);
		const commit = output.trim();
		if (code === 0 && OBJECT_ID.test(commit)) return commit;
		throw new UserError(`${this.dir}: ${a} and ${b} have no common ancestor in this repository${this.#hint("; name a base that the head grew from")}`);
	}
	async isAncestor(ancestor, commit) {
		const { code, complaint } = await askGit(this.dir, [
			"merge-base",
			"--is-ancestor",
			checked(ancestor),
			checked(commit)
		]);
		if (code === 0 || code === 1) return code === 0;
		if (!await this.hasCommit(ancestor)) return false;
		throw new UserError(`${this.dir}: git cannot tell whether ${ancestor} is an ancestor of ${commit} (${plain(complaint)})`);
	}
	async tree(commit) {
		const listing = new TreeListing();
		const { code, complaint } = await runGit(this.dir, [
			"ls-tree",
			"-r",
			"-z",
			"-l",
			"--full-tree",
			checked(commit)
		], (piece) => listing.add(piece));
		if (code !== 0) throw new UserError(`${this.dir}: git cannot list the files of ${commit} (${plain(complaint)}); fetch the commit in full, without a filter`);
		return listing.tree;
	}
	/** What is asked for at once is read by one git. */
	readBlob(blob, maximumBytes) {
		return new Promise((found, reject) => {
			const failed = (why) => reject(new UserError(why === "missing" ? `${this.dir}: git cannot read blob ${blob} (it is not there); fetch the commit in full, without a filter` : `${this.dir}: the file with blob ${blob} has more than ${maximumBytes} bytes, more than edgebench reads`));
			if (!OBJECT_ID.test(blob)) return reject(notAnId(blob));
			if (this.#wanted.length === 0) setImmediate(() => this.#readWanted());
			this.#wanted.push({
				blob,
				maximumBytes,
				found,
				failed,
				reject
			});
		});
	}
	async #readWanted() {
		const wanted = this.#wanted.splice(0);
		await readBatch(this.dir, wanted).catch((error) => {
			for (const { reject } of wanted) reject(error);
		});
	}
	async copyBlob(blob, file) {
		const handle = await open(file, "wx").catch((error) => {
			throw cannotWrite(file, error);
		});
		const hash = createHash("sha256");
		let bytes = 0;
		try {
			await this.#streamBlob(blob, async (piece) => {
				hash.update(piece);
				bytes += piece.length;
				await handle.writeFile(piece);
			});
			await handle.sync();
			await handle.close();
		} catch (error) {
			await handle.close().catch(() => void 0);
			await unlink(file).catch(() => void 0);
			throw error instanceof UserError ? error : cannotWrite(file, error);
		}
		return {
			bytes,
			sha256: hash.digest("hex")
		};
	}
	async lfsObject(sha256) {
		if (!/^[0-9a-f]{64}$/.test(sha256)) return void 0;
		const file = join(this.#gitDir, "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
		return (await lstat(file).catch(() => void 0))?.isFile() ? file : void 0;
	}
	async #streamBlob(blob, onPiece) {
		const { code, complaint } = await runGit(this.dir, [
			"cat-file",
			"blob",
			checked(blob)
		], onPiece);
		if (code !== 0) throw new UserError(`${this.dir}: git cannot read blob ${blob} (${plain(complaint)}); fetch the commit in full, without a filter`);
	}
	#hint(otherwise) {
		return this.isShallow ? "; this is a shallow clone, so fetch the whole history (actions/checkout with fetch-depth: 0)" : otherwise;
	}
};
function checked(id) {
	if (OBJECT_ID.test(id)) return id;
	throw notAnId(id);
}
function notAnId(id) {
	return new UserError(`${JSON.stringify(id.slice(0, 200))} is no git object name; it should be 40 hex digits`);
}
function cannotWrite(file, error) {
	const code = errorCode(error) ?? String(error);
	return new UserError(`${file}: cannot be written: ${{
		ENOSPC: "the disk is full",
		EACCES: "permission denied",
		EROFS: "the file system is read-only",
		EEXIST: "it exists already",
		ENOENT: "its folder does not exist"
	}[code] ?? code}`);
}
/** Git's complaint in one printable line. */
function plain(complaint) {
	const line = complaint.replace(/^fatal: /, "").replaceAll(/\p{Cc}/gu, " ").slice(0, 300);
	return line === "" ? "git gave no reason" : line;
}

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = 1e400;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/config/faults.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** More sentences than this help nobody; the rest is counted. */
const MAX_SENTENCES = 50;
/** What is wrong with a file, gathered in any order and told in the order of the file. */
var Faults = class {
	#file;
	#faults = [];
	constructor(file) {
		this.#file = file;
	}
	get count() {
		return this.#faults.length;
	}
	/** @param text what is wrong and, after a semicolon, what to write instead; a function where it takes a search to say. */
	add(place, text) {
		this.#faults.push({
			place,
			text
		});
	}
	/** Every fault, first in the file first, each `file:line:column: …`; one place's same sentence once. */
	toError() {
		const ordered = this.#faults.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
		const told = /* @__PURE__ */ new Set();
		let left = ordered.length;
		for (const { place, text } of ordered) {
			if (told.size === MAX_SENTENCES) break;
			told.add(`${this.#file}:${place.line}:${place.column}: ${typeof text === "string" ? text : text()}`);
			left -= 1;
		}
		const [first = `${this.#file}: no fault`, ...others] = told;
		if (left > 0) others.push(`${this.#file}: ${left} more ${left === 1 ? "fault" : "faults"}; mend these first`);
		return new UserError(first, others);
	}
	/** @throws UserError where there is a fault. */
	throwIfAny() {
		if (this.#faults.length > 0) throw this.toError();
	}
};
/** The user's text in quotes, safe in a terminal and a log, cut at 60 characters. */
function quote(text) {
	return `"${visible(cut(text, 60).replace(/["\\]/g, "\\$&"))}"`;
}
/** One line: cut to the length, control and invisible characters escaped. */
function clean(text, length) {
	return visible(cut(text, length));
}
function cut(text, length) {
	return text.length > length ? `${text.slice(0, length - 3)}...` : text;
}
function visible(text) {
	return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
}
/** The candidate that is near enough to what was written to be a slip of the keyboard, or that it is the start of. */
function nearest(written, candidates) {
	const lower = written.slice(0, 100).toLowerCase();
	let best;
	let bestDistance = Math.max(1, Math.floor(lower.length * .4)) + 1;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		const apart = lower.length >= 3 && other.startsWith(lower) ? 0 : (0, import_fastest_levenshtein.distance)(lower, other);
		if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
	}
	return best;
}
/** ` (did you mean "resnet50"?)`, or nothing where no candidate is near. */
function didYouMean(written, candidates) {
	const meant = nearest(written, candidates);
	return meant === void 0 ? "" : ` (did you mean ${quote(meant)}?)`;
}
/** `a, b or c`; long lists are cut with their count. */
function oneOf(names) {
	const all = [...names];
	const shown = all.slice(0, 12).map((name) => /^[\w.+*-]{1,60}$/.test(name) ? name : quote(name));
	if (all.length > shown.length) return `${shown.join(", ")} or ${all.length - shown.length} others`;
	const last = shown.pop() ?? "nothing";
	return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

// src/config/wording.ts
/** For a text of the wrong form. */
function notA(kind, remedy) {
	return { error: ({ input }) => `${tell(input)} is not a ${kind}; write ${remedy}`.replace("not a https", "not an https") };
}
function notAName({ input }) {
	return `${tell(input)} is not a name; write 1 to 100 letters, digits and . _ + -, the first a letter or digit`;
}
function versionFault({ input }) {
	return input === void 0 ? void 0 : `${tell(input)} is not a version that this edgebench reads; write 1, or update edgebench`;
}
function transportFault({ input }) {
	return `${tell(input)} is not a transport; write local or { ssh: { host: pi, user: bench } } instead`;
}
/** For the one metric that may not gate; undefined for what is no metric at all, which the list of those that may answers. */
function neverGates({ input }) {
	return input === "latency-p99" ? "latency-p99 is told and never gates, since a 99th percentile changes too much from launch to launch; write latency-p95 instead" : void 0;
}
/** Says which of the rules for paths is broken. */
function pathFault({ input }) {
	const path = String(input);
	const parts = path.split("/");
	const said = tell(input);
	if (path.includes("${")) return `${said} holds a variable, and variables are not expanded here; write the path itself`;
	if (path.includes("\\")) return `${said} holds a backslash; write it with forward slashes`;
	if (/^(?:\/|~|[A-Za-z]:)/.test(path)) return `${said} is absolute; write a path relative to the repository's root`;
	if (parts.includes("..")) return `${said} holds ".."; write a path relative to the repository's root that stays inside it`;
	if (parts.some((part) => part.toLowerCase() === ".git")) return `${said} lies inside .git; write the path of a file of the repository`;
	if (parts.every((part) => part === "" || part === ".")) return `${said} names no file or folder; write a path relative to the repository's root`;
	return `${said} holds a control character; write the path without it`;
}
const KINDS = {
	string: "text",
	number: "a number",
	int: "a whole number",
	array: "a list",
	object: "a mapping",
	record: "a mapping"
};
/** The sentence for an issue that its schema has no own words for. For a key that is missing: its example alone. */
function wordIssue(issue) {
	const { input } = issue;
	const example = exampleOf(issue.inst);
	if (input === void 0) return example ?? "…";
	switch (issue.code) {
		case "invalid_type": return wordType(issue, example);
		case "invalid_value": {
			const values = issue.values.map(String);
			return `${tell(input)} is not known here; write ${oneOf(values)} instead${typeof input === "string" ? didYouMean(input, values) : ""}`;
		}
		case "too_small": return issue.origin === "array" ? `the list is empty; write at least one entry${example === void 0 ? "" : `, such as ${example}`}` : `${tell(input)} is out of range; write ${issue.minimum} or more`;
		case "too_big":
			if (issue.origin === "array") return `the list has more than ${issue.maximum} entries; write fewer`;
			if (issue.origin === "string") return `${tell(input)} is longer than ${issue.maximum} characters; write it shorter`;
			return `${tell(input)} is out of range; write ${issue.maximum} or less`;
		default: return `${tell(input)} does not fit here; write ${example === void 0 ? "another value" : `something like ${example}`}`;
	}
}
function wordType(issue, example) {
	const { input, inst } = issue;
	const kind = typeof input === "number" && issue.expected === "number" ? "a finite number" : KINDS[issue.expected] ?? issue.expected;
	if ((typeof input === "number" || typeof input === "boolean") && inst instanceof ZodType && inst.safeParse(String(input)).success) return `${tell(input)} is not ${kind}; write it in quotes, "${input}"`;
	return `${tell(input)} is not ${kind}; write ${example === void 0 ? kind : `something like ${example}`}`;
}
/** What an editor would offer for this schema, in YAML's flow style. */
function exampleOf(schema) {
	const examples = schema instanceof ZodType ? globalRegistry.get(schema)?.examples : void 0;
	return Array.isArray(examples) && examples.length > 0 ? inline(examples[0]) : void 0;
}
function inline(value) {
	if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
	if (typeof value === "object" && value !== null) return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`).join(", ")} }`;
	if (typeof value === "string") return /^[A-Za-z][\w./-]*$|^\d+(?:%|pt|[smh])$/.test(value) ? value : `"${value}"`;
	return String(value);
}
/** What the user wrote, in a few words. */
function tell(input) {
	if (typeof input === "string") return quote(input);
	if (input === null || input === void 0) return "nothing";
	if (Array.isArray(input)) return "a list";
	return typeof input === "object" ? "a mapping" : String(input);
}

// src/config/allowance-schema.ts
const SIZE = new RegExp(`${PERCENT.source}|${POINTS.source}`);
const metricName = (description, example) => _enum(METRIC_NAMES).meta({
	description,
	examples: [example]
});
const size = (description) => string().regex(SIZE, notA("size", "a percentage such as 5% or points such as 1pt")).meta({
	description,
	examples: ["5%", "1pt"]
});
const tradeOffSchema = strictObject({
	give: strictObject({
		metric: metricName("The metric that may get worse.", "top-1"),
		"up-to": size("By how much at most: the whole interval of the loss must be inside.")
	}).meta({
		description: "What may be given up.",
		examples: [{
			metric: "top-1",
			"up-to": "0.3pt"
		}]
	}),
	for: strictObject({
		metric: metricName("The metric that must get better.", "latency"),
		device: string().regex(NAME_PATTERN, { error: notAName }).meta({
			description: "The device on which every measured benchmark of the same model must show the gain; where left out, the benchmark that loses must show it.",
			examples: ["jetson"]
		}).optional(),
		"at-least": size("By how much at least: the whole interval of the gain must be beyond.")
	}).meta({
		description: "What must be won for it.",
		examples: [{
			metric: "latency",
			"at-least": "10%"
		}]
	})
});
const said = (description, example) => string().min(1).max(1e3).meta({
	description,
	examples: [example]
});
const acceptanceInputSchema = strictObject({
	benchmark: string().regex(BENCHMARK_PATTERN, notA("benchmark", "its id as the report tells it, with * for any characters")).meta({
		description: "The benchmark's id; * stands for any characters.",
		examples: ["resnet50/rpi3/*"]
	}),
	metric: metricName("The metric that may be worse.", "latency"),
	"up-to": size("How much worse at most, by the estimate that the report shows; beyond it the gate fails again."),
	by: said("Who accepts it.", "Ada Lovelace"),
	why: said("Why it is accepted.", "the wider model is worth it"),
	until: date(notA("date", "one such as \"2026-12-31\"")).meta({
		description: "The last day on which it holds, in UTC.",
		examples: ["2026-12-31"]
	})
});

// src/config/config.ts
const GATE_EVENTS = [
	"regressed",
	"inconclusive",
	"not-measured",
	"head-failed"
];
/** What is done where no stored session was measured under the conditions of today. */
const COMPARABILITIES = ["refuse", "warn"];

// src/vision/recipes.ts
const IMAGENET = {
	mean: [
		.485,
		.456,
		.406
	],
	std: [
		.229,
		.224,
		.225
	]
};
/** 2·x/255 - 1, as `(x/255 - 0.5) / 0.5`. */
const HALF = {
	mean: [.5],
	std: [.5]
};
/** None of the sources turns an image as its EXIF orientation says. */
const AS_STORED = { orientation: "stored" };
/** Pillow's resize of the shorter side, then the middle. */
function recipe(shorter, crop, filter, normalisation) {
	return preprocessingSchema.parse({
		...AS_STORED,
		resize: {
			shorter,
			filter
		},
		crop: {
			width: crop,
			height: crop
		},
		...normalisation
	});
}
/** The middle first, then TensorFlow 1's resize, which does not antialias. */
function tensorflowRecipe(size, middle, filter, normalisation) {
	return preprocessingSchema.parse({
		...AS_STORED,
		"central-crop": "padding" in middle ? {
			size,
			padding: middle.padding
		} : middle,
		resize: {
			width: size,
			height: size,
			filter,
			as: "tensorflow-v1"
		},
		...normalisation,
		layout: "nhwc"
	});
}
/** As the builders' MEAN_RGB and STDDEV_RGB say, of samples of 0..255. */
const IMAGENET_255 = {
	scale: 1,
	mean: IMAGENET.mean.map((one) => one * 255),
	std: IMAGENET.std.map((one) => one * 255)
};
const MIDDLE_255 = {
	scale: 1,
	mean: [127],
	std: [128]
};
/** `CROP_PADDING` until August 2020, when the published weights were evaluated; today's source takes .875 at every size. */
const PADDING = { padding: 32 };
const INCEPTION = { fraction: .875 };
/** OpenVINO's converted models take BGR samples of 0..255 and normalise inside. */
function openvinoRecipe(filter) {
	const steps = {
		color: "bgr",
		resize: {
			shorter: 256,
			filter
		},
		crop: {
			width: 224,
			height: 224
		},
		scale: 1
	};
	return preprocessingSchema.parse({
		...AS_STORED,
		...steps
	});
}
/** A recipe is here only if these steps are exactly what its source does to a decoded image. */
const FAMILIES = [
	{
		source: "torchvision/models/resnet.py: ResNet50_Weights.IMAGENET1K_V1 (ImageClassification, crop_size=224) and IMAGENET1K_V2 (resize_size=232)",
		recipes: {
			"torchvision-resnet50": recipe(256, 224, "bilinear", IMAGENET),
			"torchvision-resnet50-v2": recipe(232, 224, "bilinear", IMAGENET)
		}
	},
	{
		source: "torchvision/models/mobilenetv2.py and mobilenetv3.py: IMAGENET1K_V1 (crop_size=224), IMAGENET1K_V2 (resize_size=232)",
		recipes: {
			"torchvision-mobilenet-v2": recipe(256, 224, "bilinear", IMAGENET),
			"torchvision-mobilenet-v2-v2": recipe(232, 224, "bilinear", IMAGENET),
			"torchvision-mobilenet-v3-small": recipe(256, 224, "bilinear", IMAGENET),
			"torchvision-mobilenet-v3-large": recipe(256, 224, "bilinear", IMAGENET),
			"torchvision-mobilenet-v3-large-v2": recipe(232, 224, "bilinear", IMAGENET)
		}
	},
	{
		source: "torchvision/models/efficientnet.py: EfficientNet_B0_Weights to EfficientNet_B7_Weights, IMAGENET1K_V1; B1 also has V2",
		recipes: {
			"torchvision-efficientnet-b0": recipe(256, 224, "bicubic", IMAGENET),
			"torchvision-efficientnet-b1": recipe(256, 240, "bicubic", IMAGENET),
			"torchvision-efficientnet-b1-v2": recipe(255, 240, "bilinear", IMAGENET),
			"torchvision-efficientnet-b2": recipe(288, 288, "bicubic", IMAGENET),
			"torchvision-efficientnet-b3": recipe(320, 300, "bicubic", IMAGENET),
			"torchvision-efficientnet-b4": recipe(384, 380, "bicubic", IMAGENET),
			"torchvision-efficientnet-b5": recipe(456, 456, "bicubic", IMAGENET),
			"torchvision-efficientnet-b6": recipe(528, 528, "bicubic", IMAGENET),
			"torchvision-efficientnet-b7": recipe(600, 600, "bicubic", IMAGENET)
		}
	},
	{
		source: "timm/models/efficientnet.py: tf_efficientnet_lite0.in1k to lite4.in1k; timm/data/transforms_factory.py resizes the shorter side to floor(size / crop_pct) with crop_pct .875 .882 .890 .904 .920",
		recipes: {
			"timm-efficientnet-lite0": recipe(256, 224, "bicubic", HALF),
			"timm-efficientnet-lite1": recipe(272, 240, "bicubic", HALF),
			"timm-efficientnet-lite2": recipe(292, 260, "bicubic", HALF),
			"timm-efficientnet-lite3": recipe(331, 300, "bilinear", HALF),
			"timm-efficientnet-lite4": recipe(413, 380, "bilinear", HALF)
		}
	},
	{
		source: "tensorflow/tpu, models/official/efficientnet: preprocessing.py, main.py (resize_method) and the builders' sizes",
		recipes: {
			"tensorflow-efficientnet-b0": tensorflowRecipe(224, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b1": tensorflowRecipe(240, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b2": tensorflowRecipe(260, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b3": tensorflowRecipe(300, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b4": tensorflowRecipe(380, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b5": tensorflowRecipe(456, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b6": tensorflowRecipe(528, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-b7": tensorflowRecipe(600, PADDING, "bicubic", IMAGENET_255),
			"tensorflow-efficientnet-edgetpu-s": tensorflowRecipe(224, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-edgetpu-m": tensorflowRecipe(240, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-edgetpu-l": tensorflowRecipe(300, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-lite0": tensorflowRecipe(224, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-lite1": tensorflowRecipe(240, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-lite2": tensorflowRecipe(260, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-lite3": tensorflowRecipe(280, PADDING, "bilinear", MIDDLE_255),
			"tensorflow-efficientnet-lite4": tensorflowRecipe(300, PADDING, "bilinear", MIDDLE_255)
		}
	},
	{
		source: "tensorflow/models, research/slim: preprocessing_factory.py gives these networks inception_preprocessing.py",
		recipes: {
			"tensorflow-mobilenet-v1": tensorflowRecipe(224, INCEPTION, "bilinear", HALF),
			"tensorflow-mobilenet-v2": tensorflowRecipe(224, INCEPTION, "bilinear", HALF),
			"tensorflow-inception-v1": tensorflowRecipe(224, INCEPTION, "bilinear", HALF),
			"tensorflow-inception-v3": tensorflowRecipe(299, INCEPTION, "bilinear", HALF),
			"tensorflow-inception-v4": tensorflowRecipe(299, INCEPTION, "bilinear", HALF)
		}
	},
	{
		source: "open_model_zoo, models/public/*/accuracy-check.yml, launcher openvino",
		recipes: {
			"openvino-resnet-50-pytorch": openvinoRecipe("bilinear"),
			"openvino-mobilenet-v2-pytorch": openvinoRecipe("bilinear"),
			"openvino-efficientnet-b0-pytorch": openvinoRecipe("bicubic")
		}
	}
];
/** Known recipes by name. */
const RECIPES = new Map(FAMILIES.flatMap(({ recipes }) => Object.entries(recipes)));
/** Where it is written what a known recipe does; undefined for any other name. */
function recipeSource(name) {
	return FAMILIES.find(({ recipes }) => Object.hasOwn(recipes, name))?.source;
}

// src/config/conduct-schema.ts
const coolDownSchema = strictObject({
	below: string().regex(TEMPERATURE, notA("temperature", "one from 30C to 100C such as 60C")).meta({
		description: "Every round waits until the device's hottest sensor is below this, in degrees Celsius.",
		examples: ["60C"]
	}),
	wait: string().regex(DURATION, notA("time", "one such as 90s or 5m")).meta({
		description: "How long one round waits at most, out of the device's budget; 5m where left out.",
		examples: ["5m"]
	}).optional()
});
/** Linux's governors that choose the clock by themselves. */
const GOVERNORS = [
	"performance",
	"powersave",
	"ondemand",
	"conservative",
	"schedutil"
];
const preparationSchema = strictObject({
	governor: _enum(GOVERNORS).meta({
		description: "The governor of all processors' clocks (cpufreq).",
		examples: ["performance"]
	}).optional(),
	nvpmodel: int().min(0).max(99).meta({
		description: "A Jetson's power mode by its number, as nvpmodel -m takes it.",
		examples: [0]
	}).optional(),
	"jetson-clocks": boolean().meta({
		description: "true: a Jetson's clocks stay at their maximum (jetson_clocks).",
		examples: [true]
	}).optional(),
	"gpu-clocks": int().min(100).max(1e4).meta({
		description: "The clock in MHz at which the first NVIDIA card is held (nvidia-smi -lgc); one that it can hold at its power limit.",
		examples: [1350]
	}).optional()
});

// src/config/value-schema.ts
/** Relative, forward slashes, no `..`, no backslash, no control character, nothing of .git, no variable. */
const PATH = /^(?!\/)(?!~)(?![A-Za-z]:)(?!(?:[\s\S]*\/)?\.\.(?:\/|$))(?!(?:[\s\S]*\/)?\.[gG][iI][tT](?:\/|$))(?![\s\S]*\$\{)(?!(?:\.?\/)*\.?$)[^\\\p{Cc}]+$/u;
const HTTPS = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[!-[\]-~]*$/;
/** A path of the repository. */
const path = (description, example) => string().regex(PATH, { error: pathFault }).max(1e3).meta({
	description,
	examples: [example]
});
/** A file behind a URL whose content is fixed. @param example of a URL. */
const pinnedSchema = (example) => strictObject({
	url: string().regex(HTTPS, notA("https URL", "https://host/path, without user name and spaces")).max(2e3).meta({
		description: "Where the file is fetched from, https only.",
		examples: [example]
	}),
	sha256: string().regex(/^[0-9a-f]{64}$/, notA("SHA-256", "64 lower-case hex digits")).meta({
		description: "SHA-256 of the file's content, 64 lower-case hex digits. Another digest is another model.",
		examples: ["0".repeat(64)]
	})
});

// src/config/dataset-schema.ts
/** Absolute, without `..`, backslash, control character or variable. */
const DIRECTORY = /^\/(?!(?:[\s\S]*\/)?\.\.(?:\/|$))(?![\s\S]*\$\{)[^\\\p{Cc}]*$/u;
const datasetSchema = strictObject({
	path: path("Folder of the images, relative to the repository's root or to the source.", "data/val"),
	source: union([pinnedSchema("https://example.org/imagenetv2-matched-frequency.tar.gz"), strictObject({ directory: string().regex(DIRECTORY, notA("folder", "its absolute path, without ..")).max(1e3).meta({
		description: "An absolute folder on the machine that edgebench runs on.",
		examples: ["/srv/datasets/imagenet"]
	}) })]).meta({
		description: "Where the images come from, if not from the repository: a tar, tar.gz or zip archive, fetched once and kept; or a folder of the machine.",
		examples: [{ directory: "/srv/datasets/imagenet" }]
	}).optional(),
	layout: union([
		literal("folders"),
		literal("imagenet-v2"),
		literal("unlabelled"),
		strictObject({ csv: path("List of images and labels, relative to the repository's root or to the source: a header line path,label, then one image per line, its path relative to the dataset's folder.", "data/labels.csv") }),
		strictObject({
			"ground-truth": path("List of labels, relative to the repository's root or to the source: one label a line for the images in the order of their names, or an image's name and its label on each line.", "val/val.txt"),
			synsets: path("Where labels count from 1 in an order of their own (ImageNet's development kit): the synsets in that order, one a line.", "val/synsets.txt").optional()
		})
	]).meta({
		description: "folders: one folder per class, in order of their names (of their numbers, where all are numbers). imagenet-v2: the same, held to what ImageNetV2 is. csv: a list of images and labels. ground-truth: ImageNet's validation images with a list of labels. unlabelled: images alone, in one folder; base and head are held against each other, and no accuracy is told.",
		examples: ["folders", { csv: "data/labels.csv" }]
	}),
	unrepresentative: literal("allow").meta({
		description: "allow: accuracies count although there is no image of some classes that the model knows, and say so. Left out, they do not.",
		examples: ["allow"]
	}).optional()
});

// src/config/peak-schema.ts
const operations = (what, example) => string().regex(OPERATION_RATE, notA("rate of operations", "one such as 472 GFLOPS or 4 TOPS")).meta({
	description: `Operations a second with ${what}, a multiplication and an addition counted apart, as makers state it: GFLOPS, TFLOPS, GOPS or TOPS.`,
	examples: [example]
}).optional();
const peakSchema = strictObject({
	fp32: operations("single precision", "236 GFLOPS"),
	fp16: operations("half precision", "472 GFLOPS"),
	bf16: operations("bfloat16", "2 TFLOPS"),
	int8: operations("integers of 8 bits", "4 TOPS"),
	memory: string().regex(BANDWIDTH, notA("bandwidth", "one such as 25.6 GB/s")).meta({
		description: "Bytes a second between the processor and its memory: MB/s, GB/s or TB/s.",
		examples: ["25.6 GB/s"]
	}).optional()
});

// src/config/schema.ts
const SSH_HOST = /^[A-Za-z0-9:](?:[A-Za-z0-9._:-]{0,253})$/;
const SSH_USER = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
/** An absolute path, or the name of a program; never an option. */
const PYTHON = /^(?:\/[^\p{Cc}]{1,999}|[A-Za-z0-9_][A-Za-z0-9._+-]{0,99})$/u;
const RUNNER_LABEL = /^[A-Za-z0-9_](?:[A-Za-z0-9_. :/@+=-]{0,253}[A-Za-z0-9_.:/@+=-])?$/;
/** A name in which `*` stands for any characters. */
const NAME_GLOB = /^[A-Za-z0-9._+*-]{1,100}$/;
/** A matrix has at most 256 jobs, one per device. */
const MOST_NAMES = {
	devices: 256,
	datasets: 1e3,
	models: 1e3
};
const MOST_RULES = 100;
const MOST_OF_ONE = 100;
const MOST_ACCEPTANCES = 1e3;
const oneOrMany = (item) => union([item, array(item).min(1).max(MOST_OF_ONE)]);
const named = (value, most) => record(string().regex(NAME_PATTERN, { error: notAName }), value).meta({
	minProperties: 1,
	maxProperties: most
});
const sshSchema = strictObject({
	host: string().regex(SSH_HOST, notA("host name or address", "it without user, port and spaces")).meta({
		description: "Host name, address or alias of the runner's ssh configuration.",
		examples: ["pi"]
	}),
	user: string().regex(SSH_USER, notA("user name", "letters, digits, _ . and -")).meta({
		description: "The account on the device.",
		examples: ["bench"]
	}),
	port: int().min(1).max(65535).meta({
		description: "The port of the SSH server; 22 where left out.",
		examples: [22]
	}).optional()
});
const deviceSchema = strictObject({
	"runs-on": oneOrMany(string().regex(RUNNER_LABEL, notA("runner label", "1 to 255 letters, digits and . _ : / @ + = -, without variables"))).meta({
		description: "Labels of the self-hosted runner that is on the device or beside it, as in a workflow's runs-on. Besides self-hosted there must be one that only this device's runner has.",
		examples: [["self-hosted", "rpi3"]]
	}),
	transport: union([literal("local", { error: transportFault }), strictObject({ ssh: sshSchema.meta({
		description: "The device is reached from the runner over SSH.",
		examples: [{
			host: "pi",
			user: "bench"
		}]
	}) })]).meta({
		description: "How the device is reached: local (the runner is on it, the default) or ssh (the runner is beside it).",
		examples: ["local", { ssh: {
			host: "pi",
			user: "bench"
		} }]
	}).optional(),
	runtimes: oneOrMany(_enum(RUNTIME_NAMES)).meta({
		description: "Runtimes that are installed on the device.",
		examples: [["onnxruntime"]]
	}),
	python: string().regex(PYTHON, notA("Python", "an absolute path such as /opt/venv/bin/python, or the name of a program")).meta({
		description: "The Python that serves the device's runtimes: an absolute path on the device, or the name of a program on its PATH; python3 where left out.",
		examples: ["/opt/venv/bin/python"]
	}).optional(),
	"cool-down": coolDownSchema.meta({
		description: "Before a round, the device is waited for where it is too warm; not waited for where left out.",
		examples: [{
			below: "60C",
			wait: "5m"
		}]
	}).optional(),
	prepare: preparationSchema.meta({
		description: "How the device is set while it is measured, and set back afterwards, also after a crash; left as it is where left out.",
		examples: [{ governor: "performance" }]
	}).optional(),
	peak: peakSchema.meta({
		description: "The most that the device can do. A time below a quarter of what that allows is implausible. edgebench knows it of some devices; what is written here comes first.",
		examples: [{
			fp16: "472 GFLOPS",
			memory: "25.6 GB/s"
		}]
	}).optional()
});
const modelFileSchema = union([path("A file of the repository (also with Git LFS), relative to its root.", "models/resnet50.onnx"), pinnedSchema("https://example.org/resnet50.tflite")]);
const filesShape = Object.fromEntries(RUNTIME_NAMES.map((runtime) => [runtime, modelFileSchema.meta({
	description: `The model's file for ${runtime}: a path, or a url with its sha256.`,
	examples: ["models/resnet50.onnx"]
}).optional()]));
const modelSchema = strictObject({
	files: strictObject(filesShape).meta({
		description: "The model's file for each runtime that it runs in.",
		examples: [{ onnxruntime: "models/resnet50.onnx" }],
		minProperties: 1
	}),
	task: _enum(["classification", "other"]).meta({
		description: "classification: top-1 and top-5 are counted; needs dataset and preprocessing, and where both are left out the model is fed random tensors and only its speed is measured. other: only speed is measured, on random tensors where dataset and preprocessing are left out.",
		examples: ["classification"]
	}),
	preprocessing: union([_enum([...RECIPES.keys()]), preprocessingSchema]).meta({
		description: "How an image becomes the model's input: the name of a known recipe, or its steps spelled out.",
		examples: ["torchvision-resnet50", {
			resize: { shorter: 256 },
			crop: {
				width: 224,
				height: 224
			}
		}]
	}).optional(),
	dataset: string().regex(NAME_PATTERN, { error: notAName }).meta({
		description: "The name of a dataset declared under datasets.",
		examples: ["val"]
	}).optional(),
	labels: union([_enum(["same", "background-first"]), strictObject({ order: path("List of the classes of the model's outputs, one a line, by number or by name.", "models/labels.txt") })]).meta({
		description: "How outputs stand for classes: same (output i is class i), background-first (output 0 is no class, as in TensorFlow's models of 1,001) or a list. Left out: same, but background-first for 1,001 outputs and 1,000 classes.",
		examples: ["background-first"]
	}).optional(),
	dimensions: record(string().min(1).max(200), int().min(1).max(1e6)).meta({
		description: "What dynamic dimensions are taken to be, by the symbolic names in the model. Unlisted ones are 1.",
		examples: [{ sequence: 128 }],
		maxProperties: MOST_OF_ONE
	}).optional(),
	"affected-by": oneOrMany(string().regex(PATH, { error: pathFault }).max(1e3)).meta({
		description: "Globs of other files that change the model, such as its export script: a pull request that touches one measures the model.",
		examples: [["export/**"]]
	}).optional()
});
const names = (what) => oneOrMany(string().regex(NAME_GLOB, notA("name or pattern", "1 to 100 letters, digits and . _ + -, with * for any characters"))).meta({
	description: `Names of ${what}, one or a list; * stands for any characters. All where left out.`,
	examples: ["*"]
}).optional();
const selectionShape = {
	models: names("models"),
	devices: names("devices"),
	runtimes: oneOrMany(_enum([...RUNTIME_NAMES, "*"])).meta({
		description: "Runtimes, one or a list; * and left out mean all.",
		examples: ["*"]
	}).optional(),
	precision: oneOrMany(_enum(PRECISIONS)).meta({
		description: "The numbers that the model computes with; fp32 where left out.",
		examples: [["fp32"]]
	}).optional(),
	batch: oneOrMany(int().min(1).max(65536)).meta({
		description: "Images per inference; 1 where left out.",
		examples: [[1]]
	}).optional(),
	threads: oneOrMany(int().min(1).max(1024)).meta({
		description: "Threads of the runtime; 1 where left out.",
		examples: [[4]]
	}).optional(),
	delegate: oneOrMany(string().regex(NAME_PATTERN, { error: notAName })).meta({
		description: "The delegate or execution provider, such as edgetpu; none where left out.",
		examples: ["none"]
	}).optional(),
	scenario: oneOrMany(_enum(SCENARIOS)).meta({
		description: "How inferences follow one another: single-stream, multi-stream (eight samples a query), offline (throughput), cold-start, sustained (until the temperature is steady); single-stream where left out.",
		examples: ["single-stream"]
	}).optional()
};
const selectionSchema = strictObject(selectionShape);
const ruleSchema = strictObject({
	...selectionShape,
	include: array(selectionSchema).max(MOST_OF_ONE).meta({
		description: "Further combinations: each entry is the rule again with the given keys in the place of its own. Not subject to exclude.",
		examples: [[{ threads: 1 }]]
	}).optional(),
	exclude: array(selectionSchema).max(MOST_OF_ONE).meta({
		description: "Combinations to leave out: those of the rule that match all keys of an entry.",
		examples: [[{ precision: "int8" }]]
	}).optional()
});
const percent = (description, example) => string().regex(PERCENT, notA("share", "a percentage such as 5%")).meta({
	description,
	examples: [example]
});
const toleranceOf = (name) => {
	const { label, tolerance } = METRICS[name];
	const usual = `${tolerance.value * 100}`;
	if (tolerance.kind === "relative") return percent(`How much change of ${label} counts as none, in percent of the base; ${usual}% where left out.`, `${usual}%`).optional();
	return string().regex(POINTS, notA("number of points", "points such as 1pt")).meta({
		description: `How much change of ${label} counts as none, in points; ${usual}pt where left out.`,
		examples: [`${usual}pt`]
	}).optional();
};
const toleranceShape = Object.fromEntries(METRIC_NAMES.map((name) => [name, toleranceOf(name)]));
/** Times by the name of a device, `default` among them. */
function budgets(description, example) {
	return record(string().regex(NAME_PATTERN, { error: notAName }), string().regex(DURATION, notA("time", "one such as 90s, 40m or 2h")).meta({ examples: [example] })).meta({
		description,
		examples: [{ default: example }]
	}).optional();
}
const policySchema = strictObject({
	tolerance: strictObject(toleranceShape).meta({
		description: "How much change of a metric counts as none.",
		examples: [{
			latency: "5%",
			"top-1": "1pt"
		}]
	}).optional(),
	"error-rate": percent("How often a comparison may see a change where there is none, shared by all comparisons that can fail the gate; 5% where left out.", "5%").optional(),
	budget: budgets("Time that one job may spend on a device (90s, 40m, 2h), by its name; default stands for all others, and is 40m where left out.", "40m"),
	"night-budget": budgets("The same for a scheduled run, in place of budget: the stalest and the most uncertain benchmarks are measured first, and what does not fit waits for another night.", "3h"),
	comparability: _enum(COMPARABILITIES).meta({
		description: "What to do where stored baselines were measured under other conditions (another runtime version, power mode, kernel): refuse to compare with them, or compare and warn; refuse where left out.",
		examples: ["warn"]
	}).optional(),
	gate: strictObject({
		"fail-on": array(_enum(GATE_EVENTS)).max(GATE_EVENTS.length).meta({
			description: "What fails the pull request; regressed and head-failed where left out. An empty list lets everything pass.",
			examples: [["regressed", "head-failed"]]
		}).optional(),
		"warn-on": array(_enum(GATE_EVENTS)).max(GATE_EVENTS.length).meta({
			description: "What is told as a warning where it does not fail the pull request; everything where left out. What is in neither list is shown and changes nothing.",
			examples: [["inconclusive"]]
		}).optional(),
		metrics: array(_enum(GATEABLE_METRICS, { error: neverGates })).min(1).max(GATEABLE_METRICS.length).meta({
			description: "Metrics that can fail the pull request; latency, peak-memory and top-1 where left out.",
			examples: [["latency", "top-1"]]
		}).optional()
	}).meta({
		description: "What fails the pull request.",
		examples: [{ "fail-on": ["regressed", "head-failed"] }]
	}).optional(),
	"trade-offs": array(tradeOffSchema).max(MOST_OF_ONE).meta({
		description: "Losses that pass the gate where something else is won; they are shown as trade-offs.",
		examples: [[{
			give: {
				metric: "top-1",
				"up-to": "0.3pt"
			},
			for: {
				metric: "latency",
				"at-least": "10%"
			}
		}]]
	}).optional()
});
/** The whole file. */
const configSchema = strictObject({
	version: literal(1, { error: versionFault }).meta({
		description: "Version of this format.",
		examples: [1]
	}),
	devices: named(deviceSchema, MOST_NAMES.devices).meta({
		description: "Edge devices, by name.",
		examples: [{ rpi3: {
			"runs-on": ["self-hosted", "rpi3"],
			runtimes: ["onnxruntime"]
		} }]
	}),
	datasets: named(datasetSchema, MOST_NAMES.datasets).meta({
		description: "Labelled images, by name.",
		examples: [{ val: {
			path: "data/val",
			layout: "folders"
		} }]
	}).optional(),
	models: named(modelSchema, MOST_NAMES.models).meta({
		description: "Models, by name.",
		examples: [{ resnet50: {
			files: { onnxruntime: "models/resnet50.onnx" },
			task: "other"
		} }]
	}),
	benchmarks: array(ruleSchema).min(1).max(MOST_RULES).meta({
		description: "Rules that select what is measured: model × device × runtime × parameters, where the device lists the runtime and the model has a file for it.",
		examples: [[{
			models: "*",
			devices: "*"
		}]]
	}),
	policy: policySchema.meta({
		description: "When a change counts, how long measuring may take, what fails the pull request.",
		examples: [{ tolerance: { latency: "5%" } }]
	}).optional(),
	acceptances: array(acceptanceInputSchema).max(MOST_ACCEPTANCES).meta({
		description: "Regressions that are wanted. They count from the target branch alone: a pull request cannot accept its own.",
		examples: [[]]
	}).optional()
}).meta({
	title: "edgebench.yml",
	description: "What edgebench measures, where, and when a pull request fails."
});

export { runGit as C, askGit as S, didYouMean as _, policySchema as a, quote as b, RECIPES as c, acceptanceInputSchema as d, tradeOffSchema as f, clean as g, Faults as h, modelSchema as i, recipeSource as l, wordIssue as m, configSchema as n, ruleSchema as o, tell as p, deviceSchema as r, datasetSchema as s, MOST_NAMES as t, GATE_EVENTS as u, nearest as v, openRepository as x, oneOf as y };