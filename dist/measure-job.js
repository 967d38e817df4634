import { A as METRICS, g as operatorNameSchema, i as MOST_OPERATOR_KINDS, o as RESULT_SCHEMA } from "./result.js";
import { t as UserError } from "./user-error.js";
import { $ as stillBusy, A as probeHeat, B as forgetGroup, D as meanWatts, E as uniformInt, H as killGroup, I as queryCardPower, J as sshEnvironment, K as SILENCE, M as moment, O as spentBetween, Q as lockFault, S as upright, T as xoroshiro128plus, U as Preparation, V as guardGroup, W as UNPREPARED, X as readDeviceProgram, Y as cleanText, Z as BUSY_MS, _ as decodeImage, a as leftOutSentence, c as scoredBefore, d as randomFeed, dt as fetchPinned, et as waitingFor, f as LaunchLost, i as labelSuspicion, it as findLocks, j as hottest, k as probeDevice, l as usableCount, lt as readImageFile, m as meterIn, n as answersOf, nt as TransportFault, o as measureAccuracy, ot as openDataset, p as LiveLaunch, q as sshCommand, r as firstImages, s as roundCount, t as accuracyOf, tt as StartRefused, u as datasetFeed, ut as digestOfFile, v as encodePng, x as resize$1, z as LocalTransport } from "./accuracy.js";
import { C as string, E as unknown, S as strictObject, T as union, _ as literal, d as _enum, f as array, g as int, h as discriminatedUnion, m as boolean, w as tuple } from "./document.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as So, t as Ct } from "./index.min.js";
import { t as errorCode } from "./error-code.js";
import { u as writeResult } from "./files.js";
import { d as readOnnx, f as MessageReader, g as ModelError, h as cleanLocation, t as MAXIMUM_FILE_BYTES, u as STANDARD_DOMAIN } from "./blobs.js";
import { n as checkFileName, r as checkOperators, t as checkContent } from "./loadable.js";
import { i as asksToMeasure, n as contentDigest } from "./content-digest.js";
import { F as sha256Hex, T as medianAbsoluteDeviation, n as conditionsOfBase, o as differingConditions, t as conditionsOf, v as gatingIn, w as median, y as hasMetric } from "./comparability.js";
import { a as pairRounds, c as compareAgreement, l as comparePairedImages, o as comparePairedRounds, s as canShowUnchanged } from "./compare-benchmark.js";
import { _ as rulesIn, b as toleranceOf, v as rulesOf } from "./launch-values.js";
import { a as selectBaselines, i as environmentChange, n as unsteadiness, r as beforeChange, s as exemplaryImages, t as judgeBenchmark } from "./judge-benchmark.js";
import { n as timeWords } from "./progress.js";
import { t as rerunRules } from "./reruns.js";
import { r as isScored, t as answersImages } from "./comparisons.js";
import { createRequire } from "node:module";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import process$1 from "node:process";
import { fileURLToPath } from "node:url";
import { createHash, randomBytes, randomInt, randomUUID } from "node:crypto";
import { PassThrough, Readable, Transform } from "node:stream";
import { access, copyFile, lstat, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";

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
		var _usingCtx$7 = _usingCtx();
		const counter = { start: (pid) => startCount(command, pid) };
		const counted = await _usingCtx$7.a(await counter.start(process$1.pid))?.stop();
		return counted === void 0 || counted === 0 ? void 0 : counter;
	} catch (_) {
		_usingCtx$7.e = _;
	} finally {
		await _usingCtx$7.d();
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
			PATH: process$1.env["PATH"],
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

// src/device/ssh-child.ts
const startSchema = discriminatedUnion("type", [strictObject({
	type: literal("started"),
	pid: int().positive()
}), strictObject({
	type: literal("refused"),
	code: string().max(100)
})]);
/** Signals as the attendant tells them: 128 and the number, as shells do. */
const SIGNALS = {
	4: "SIGILL",
	6: "SIGABRT",
	7: "SIGBUS",
	8: "SIGFPE",
	9: "SIGKILL",
	11: "SIGSEGV",
	15: "SIGTERM"
};
/** ssh's own code for a connection that broke; the attendant never ends with it. */
const BROKEN$1 = 255;
/** A process that was to be ended and whose end is not heard of for this long is cut off; its device then ends it. */
const CUT_MS = 3e3;
/** What is still there so long after SIGKILL. A thread that waits in the kernel keeps the others as zombies. */
const HANGS = /^State:\s+[DZ]/m;
const HANGING = "a worker on it cannot be ended, as it waits in the kernel for a part that does not answer, such as a USB stick: plug that in again, or restart the device";
/** Asking costs the device a moment, so it is not asked more often. */
const MEMORY_MS = 2e3;
/** A worker on the device, in a session of its own. */
var SshChild = class SshChild {
	pid;
	exited;
	#connection;
	#session;
	#ended = false;
	#hangs = false;
	#askedAt = Number.NEGATIVE_INFINITY;
	constructor(connection, session, pid) {
		this.#connection = connection;
		this.#session = session;
		this.pid = pid;
		this.exited = session.ended.then((code) => {
			this.#ended = true;
			return this.#hangs ? {
				code: null,
				signal: null,
				lost: HANGING
			} : exitOf(connection, session, code);
		});
	}
	/** @throws StartRefused where the device will not start it; TransportFault where the connection broke. */
	static async start(connection, argv, env) {
		const session = connection.session({
			mode: "work",
			keeper: connection.hello.pid,
			argv,
			env
		});
		const line = await session.line();
		if (line === void 0) throw await connection.whyBroken(session);
		const start = startSchema.parse(JSON.parse(line));
		if (start.type === "refused") {
			session.cut();
			throw new StartRefused(`cannot be started (${start.code})`);
		}
		session.handOver();
		return new SshChild(connection, session, start.pid);
	}
	get stdin() {
		return this.#session.stdin;
	}
	get stdout() {
		return this.#session.stdout;
	}
	get stderr() {
		return this.#session.stderr;
	}
	kill(signal) {
		if (this.#ended) return;
		this.#connection.ask("kill", this.pid, signal).catch(() => void 0);
		if (signal === "SIGKILL") setTimeout(() => void this.#giveUp(), CUT_MS).unref();
	}
	async #giveUp() {
		const status = this.#connection.ask("read", `/proc/${this.pid}/status`).catch(() => null);
		const told = await Promise.race([status, setTimeout$1(CUT_MS, null, { ref: false })]);
		this.#hangs = !this.#ended && HANGS.test(String(told));
		this.#session.cut();
	}
	async residentBytes() {
		const now = performance.now();
		if (this.#ended || now - this.#askedAt < MEMORY_MS) return void 0;
		this.#askedAt = now;
		const status = await this.#connection.ask("read", `/proc/${this.pid}/status`).catch(() => null);
		const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(String(status))?.[1];
		return kibibytes === void 0 ? void 0 : Number(kibibytes) * 1024;
	}
};
async function exitOf(connection, session, code) {
	if (code === null || code === BROKEN$1) {
		const { message } = await connection.whyBroken(session);
		return {
			code: null,
			signal: null,
			lost: message
		};
	}
	if (code <= 128) return {
		code,
		signal: null
	};
	return {
		code: null,
		signal: SIGNALS[code - 128] ?? `signal ${code - 128}`
	};
}

// src/device/ssh-fault.ts
/** ssh's own code for a connection that was not had, or broke. */
const BROKEN = 255;
const WHERE_IT_IS = "see that it is on, and on the runner's network";
/** What ssh says on standard error, in our words. The first that fits counts. */
const WORDS = [
	[
		/REMOTE HOST IDENTIFICATION HAS CHANGED/,
		"host-key-changed",
		"its host key is another one than the runner's known_hosts pins",
		"find out why before you trust it; after a new installation, pin the new key"
	],
	[
		/Host key verification failed|No .* host key is known/,
		"host-key-unknown",
		"its host key is not pinned in the runner's known_hosts",
		"compare ssh-keyscan's answer with the key on the device, and add it to ~/.ssh/known_hosts of the runner's user"
	],
	[
		/Permission denied/,
		"key",
		"it refuses the runner's key",
		"add the public key of the runner's user to ~/.ssh/authorized_keys on the device"
	],
	[
		/python3.*not found|not found.*python3|unknown command.*python3/i,
		"python",
		"it has no python3",
		"install Python 3.6 or later on it"
	],
	[
		/No space left on device|Disk quota exceeded/,
		"disk",
		"its disk is full",
		"make room on the disk that holds ~/.cache of its account"
	],
	[
		/SyntaxError|Unknown option: -I/,
		"python",
		"its python3 is too old",
		"install Python 3.6 or later on it"
	],
	[
		/Could not resolve hostname/,
		"name",
		"its host name is unknown",
		"mend transport.ssh.host, or the runner's name service"
	],
	[
		/timed out|not responding/i,
		"network",
		"it does not answer",
		WHERE_IT_IS
	],
	[
		/Connection refused/,
		"port",
		"nothing listens on its SSH port",
		"start its SSH server, or mend transport.ssh.port"
	],
	[
		/No route to host|Network is unreachable/,
		"network",
		"no route leads to it",
		WHERE_IT_IS
	]
];
/** What starting a program that is not there counts as. */
const NO_PROGRAM = 127;
/** Why there is no connection, from what ssh wrote and how it ended. */
function connectionFault(stderr, code) {
	const found = WORDS.find(([pattern]) => pattern.test(stderr));
	if (found !== void 0) return new TransportFault(found[2], found[3], found[1]);
	const [, path, failure] = /^edgebench: lock (.{1,200}): (\w{1,40})$/m.exec(stderr) ?? [];
	if (path !== void 0 && failure !== void 0) return lockFault(cleanText(path), failure);
	const last = stderr.trim().split("\n").at(-1) ?? "";
	if (last === "" && code === NO_PROGRAM) return new TransportFault("the runner has no ssh", "install OpenSSH's client on the runner", "ssh");
	if (last === "" && code !== null && code !== BROKEN) return new TransportFault(`it runs another command than edgebench's for this key, which ended with ${code}`, "mend command= of the key in ~/.ssh/authorized_keys on the device", "command");
	if (last === "" && code === BROKEN) return new TransportFault("it does not answer any more", WHERE_IT_IS, "network");
	const said = last === "" ? `ssh ended with exit code ${code}` : cleanText(last).slice(0, 200);
	return new TransportFault(`the connection ended (${said})`, "try ssh to the device as the runner's user");
}
/** Why a file did not get onto the device, from the code that its system gave. */
function fileFault(code, bytes) {
	if (code === "ENOSPC" || code === "EDQUOT") return new TransportFault(`its disk is full: ${bytes} bytes do not fit`, "make room on the disk that holds ~/.cache of its account");
	if (code === "EBADMSG") return new TransportFault("a file arrived there with another SHA-256", "check its memory card and the network");
	return new TransportFault(`a file could not be written there (${code})`, "let its account write to ~/.cache");
}

// src/device/ssh-session.ts
/** The attendant's own lines are short. */
const LONGEST_LINE = 1024 ** 2;
/** One run of `ssh`: a program of ours at its other end, sent as the first line. */
var SshSession = class {
	#child;
	/** What comes after the lines that `line` took. */
	stdout = new PassThrough();
	stderr = new PassThrough();
	/** ssh's own exit code, when all that it wrote was heard: 255 where the connection broke; null where it was killed. */
	ended;
	#said = "";
	#held = Buffer.alloc(0);
	#raw = false;
	#over = false;
	#isCut = false;
	#wake;
	/** @param program what runs at the device's end. @param request its second line. */
	constructor([ssh = "", ...args], program, request) {
		const child = spawn(ssh, args, {
			detached: true,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			env: sshEnvironment()
		});
		this.#child = child;
		if (child.pid !== void 0) guardGroup(child.pid);
		child.stdin.on("error", () => void 0);
		child.stdout.on("data", (piece) => this.#hear(piece));
		child.stderr.on("data", (piece) => {
			this.#said = (this.#said + piece.toString("utf8")).slice(-8192);
			if (!this.stderr.destroyed) this.stderr.write(piece);
		});
		this.ended = new Promise((settle) => {
			const end = (code) => {
				if (child.pid !== void 0) forgetGroup(child.pid);
				this.#over = true;
				this.#wake?.();
				this.stdout.end();
				this.stderr.end();
				settle(code);
			};
			child.once("error", () => end(127));
			child.once("exit", () => this.#hangUp());
			child.once("close", end);
		});
		child.stdin.write(`${JSON.stringify(program)}\n${JSON.stringify(request)}\n`);
	}
	get stdin() {
		return this.#child.stdin;
	}
	/** The end of what ssh and the program behind it said on standard error. */
	get said() {
		return this.#said;
	}
	/** The next line of standard output; undefined where it ended before. */
	async line() {
		for (;;) {
			const end = this.#held.indexOf(10);
			if (end >= 0) {
				const line = this.#held.subarray(0, end).toString("utf8");
				this.#held = this.#held.subarray(end + 1);
				return line;
			}
			if (this.#over || this.#held.length > LONGEST_LINE) return void 0;
			await new Promise((settle) => {
				this.#wake = settle;
			});
		}
	}
	/** From now on standard output is the worker's. */
	handOver() {
		this.#raw = true;
		if (this.#held.length > 0) this.stdout.write(this.#held);
		this.#held = Buffer.alloc(0);
	}
	/** Ends ssh on this machine; the attendant at the other end sees its input end and ends as well. */
	cut() {
		this.#isCut = true;
		if (this.#child.pid !== void 0 && !this.#over) killGroup(this.#child.pid, "SIGKILL");
		this.#hangUp();
	}
	/** The master holds the streams of a follower until its program ends, which need not happen. */
	#hangUp() {
		const { exitCode, signalCode, stdout, stderr } = this.#child;
		if (!this.#isCut || exitCode === null && signalCode === null) return;
		stdout.destroy();
		stderr.destroy();
	}
	#hear(piece) {
		if (!this.#raw) {
			this.#held = Buffer.concat([this.#held, piece]);
			this.#wake?.();
		} else if (!this.stdout.destroyed && !this.stdout.writableEnded) this.stdout.write(piece);
	}
};

// src/device/ssh-connection.ts
/** The path of a socket may have about a hundred characters, and ssh adds to it; temporary folders of runners are deep. */
const SHORT_FOLDER = "/tmp";
/** A card that holds gigabytes is read once to see that they are whole. */
const ANSWER_MS = 6e5;
const FAREWELL_MS = 5e3;
const helloSchema = discriminatedUnion("type", [strictObject({
	type: literal("busy"),
	by: _enum(["benchmark", "worker"]),
	holder: strictObject({
		pid: int(),
		seconds: int()
	}).nullable()
}), strictObject({
	type: literal("ready"),
	pid: int(),
	root: string(),
	kept: boolean(),
	system: string(),
	release: string(),
	machine: string(),
	python: string(),
	cores: int(),
	memoryBytes: int(),
	/** Whether the device is still set as an earlier measurement had it. */
	leftover: boolean()
})]);
const answerSchema$1 = union([strictObject({
	id: int(),
	value: unknown()
}), strictObject({
	id: int(),
	failed: string().max(100)
})]);
/** The keeper could not do what it was asked, by the code of its system. */
var KeeperRefused = class extends Error {
	name = "KeeperRefused";
};
/** One connection to a device, with its lock held by the keeper at the other end. Once lost it stays lost. */
var SshConnection = class SshConnection {
	hello;
	#options;
	#folder;
	#keeper;
	#waiting = /* @__PURE__ */ new Map();
	#pulse;
	#over;
	#nextId = 1;
	#lost;
	constructor(options, folder, keeper, hello) {
		this.#options = options;
		this.#folder = folder;
		this.#keeper = keeper;
		this.hello = hello;
		this.#pulse = setInterval(() => void this.ask("ping").catch(() => void 0), options.silence.pingMs);
		this.#pulse.unref();
		this.#over = this.#listen();
	}
	/**
	* Connects, and waits for the device's lock.
	*
	* @throws TransportFault where the device cannot be reached, lacks Python, or stays busy.
	*/
	static async open(options) {
		const folder = await mkdtemp(join(SHORT_FOLDER, "edgebench-"));
		const { address, session, silence } = options;
		const command = sshCommand(address, join(folder, "s"), "master", silence);
		const request = {
			mode: "keep",
			session,
			silence: silence.endS
		};
		const keeper = new SshSession(command, options.attendant, request);
		try {
			return new SshConnection(options, folder, keeper, await greet(keeper, options));
		} catch (error) {
			keeper.cut();
			await rm(folder, {
				recursive: true,
				force: true
			});
			throw error;
		}
	}
	/** Why there is no connection any more. */
	get lost() {
		return this.#lost;
	}
	/** Why a session of this connection broke: it is told before the connection's own end is. */
	async whyBroken(session) {
		const code = await session.ended;
		await Promise.race([this.#over, setTimeout$1(FAREWELL_MS, void 0, { ref: false })]);
		return this.#lost ?? connectionFault(session.said, code);
	}
	/**
	* A further session of this connection; never a connection of its own.
	*
	* @param program what it runs there; the attendant where left out.
	*/
	session(request, program = this.#options.attendant) {
		const { address, silence } = this.#options;
		return new SshSession(sshCommand(address, join(this.#folder, "s"), "follower", silence), program, request);
	}
	/** @throws TransportFault where the connection is lost; KeeperRefused where the keeper cannot. */
	async ask(op, ...args) {
		const id = this.#nextId;
		this.#nextId += 1;
		if (this.#lost !== void 0) throw this.#lost;
		let timer;
		const answer = await new Promise((settle) => {
			this.#waiting.set(id, settle);
			timer = setTimeout(() => this.#keeper.cut(), ANSWER_MS);
			timer.unref();
			this.#keeper.stdin.write(`${JSON.stringify({
				id,
				op,
				args
			})}\n`);
		});
		clearTimeout(timer);
		if (answer === void 0) throw this.#lost ?? connectionFault("", null);
		if ("failed" in answer) throw new KeeperRefused(answer.failed);
		return answer.value;
	}
	/** Lets go of the device: the keeper clears up what was placed and ends. */
	async [Symbol.asyncDispose]() {
		this.#keeper.stdin.end(`${JSON.stringify({ op: "bye" })}\n`);
		const late = setTimeout(() => this.#keeper.cut(), FAREWELL_MS);
		await this.#over;
		clearTimeout(late);
	}
	async #listen() {
		for (let line = await this.#keeper.line(); line !== void 0; line = await this.#keeper.line()) {
			const answer = parse(answerSchema$1, line);
			if (answer === void 0) break;
			this.#waiting.get(answer.id)?.(answer);
			this.#waiting.delete(answer.id);
		}
		this.#keeper.cut();
		const code = await this.#keeper.ended;
		clearInterval(this.#pulse);
		const { message } = connectionFault(this.#keeper.said, code);
		this.#lost = new TransportFault(`the connection to it was lost: ${message}`, "see that it stays on and reachable");
		for (const settle of this.#waiting.values()) settle(void 0);
		this.#waiting.clear();
		await rm(this.#folder, {
			recursive: true,
			force: true
		});
	}
};
async function greet(keeper, { onBusy, busyMs, signal }) {
	const stop = () => keeper.cut();
	signal.addEventListener("abort", stop, { once: true });
	let patience;
	let occupant;
	try {
		for (;;) {
			const line = await keeper.line();
			if (line === void 0) {
				if (signal.aborted) throw new TransportFault("the job was ended while it waited for it", "start it again", "busy");
				if (occupant !== void 0) throw stillBusy(occupant, busyMs);
				throw connectionFault(keeper.said, await keeper.ended);
			}
			const hello = parse(helloSchema, line);
			if (hello === void 0) throw new TransportFault("its shell writes before it runs a command", "keep its start-up files silent", "command");
			if (hello.type === "ready") return hello;
			occupant = hello.by === "worker" ? { by: "worker" } : {
				by: "benchmark",
				holder: hello.holder ?? void 0
			};
			onBusy(occupant);
			patience ??= setTimeout(stop, busyMs);
		}
	} finally {
		clearTimeout(patience);
		signal.removeEventListener("abort", stop);
	}
}
function parse(schema, line) {
	try {
		return schema.safeParse(JSON.parse(line)).data;
	} catch {
		return;
	}
}

// src/device/ssh-files.ts
const receiptSchema = discriminatedUnion("type", [strictObject({ type: literal("received") }), strictObject({
	type: literal("failed"),
	code: string().max(100)
})]);
/** Files of this machine on the device: kept there by content, sent once, verified there, the unused removed under a limit. */
var SshFiles = class {
	#limit;
	#known = /* @__PURE__ */ new Map();
	#placed = /* @__PURE__ */ new Map();
	#last = Promise.resolve();
	/** @param limit bytes that may be kept on the device. */
	constructor(limit) {
		this.#limit = limit;
	}
	/**
	* Puts a file, and those that it names by paths relative to its folder, into a fresh folder on the device; its path there.
	*
	* @throws TransportFault where they do not get there.
	*/
	async put(connection, file, beside) {
		const placed = this.#last.then(() => this.#put(connection, {
			file,
			beside
		}));
		this.#last = placed.catch(() => void 0);
		return placed;
	}
	/** Puts everything back to where it was: another benchmark had the device meanwhile, and cleared it. */
	async restore(connection) {
		for (const [path, placing] of this.#placed) await this.#put(connection, placing, basename(dirname(path)));
	}
	/** What is removed is not put back. */
	forget(path) {
		this.#placed.delete(path);
	}
	/** @param folder its name on the device; a fresh one where it is left out. */
	async #put(connection, placing, folder = null) {
		const { file, beside } = placing;
		const name = plainName(file);
		const files = [];
		for (const [target, source] of [[name, file], ...beside.map((path) => [path, join(dirname(file), path)])]) {
			const content = await this.#content(source ?? "");
			await this.#send(connection, source ?? "", content);
			files.push([target ?? "", content.sha256]);
		}
		const placed = await connection.ask("place", files, folder).catch((error) => {
			throw error instanceof KeeperRefused ? fileFault(error.message, 0) : error;
		});
		const path = `${String(placed)}/${name}`;
		this.#placed.set(path, placing);
		return path;
	}
	async #send(connection, file, { sha256, bytes }) {
		if (await connection.ask("has", sha256) === true) return;
		const free = await connection.ask("room", bytes, this.#limit);
		if (typeof free !== "number" || free < bytes) throw fileFault("ENOSPC", bytes);
		const session = connection.session({
			mode: "receive",
			sha256,
			bytes
		});
		const sent = pipeline(createReadStream(file), session.stdin).catch(() => void 0);
		const line = await session.line();
		if (line === void 0) throw await connection.whyBroken(session);
		session.cut();
		await sent;
		const receipt = receiptSchema.parse(JSON.parse(line));
		if (receipt.type === "failed") throw fileFault(receipt.code, bytes);
	}
	async #content(file) {
		const { size, mtimeMs, ino } = await stat(file);
		const key = JSON.stringify([
			file,
			size,
			mtimeMs,
			ino
		]);
		const known = this.#known.get(key);
		if (known !== void 0) return known;
		const hash = createHash("sha256");
		let bytes = 0;
		for await (const piece of createReadStream(file)) {
			hash.update(piece);
			bytes += piece.length;
		}
		const content = {
			sha256: hash.digest("hex"),
			bytes
		};
		this.#known.set(key, content);
		return content;
	}
};
/** A model may be called anything; what a runtime goes by is the end of its name. */
function plainName(file) {
	const name = basename(file);
	if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name;
	return `file${/(?:\.[A-Za-z0-9]{1,12}){1,2}$/.exec(name)?.[0] ?? ""}`;
}

// src/device/ssh-transport.ts
const PAUSES_MS = [
	0,
	15e3,
	45e3
];
const KEPT_BYTES = 4 * 1024 ** 3;
/** Node's names of processors for those that `uname` has. */
const ARCHITECTURES = {
	x86_64: "x64",
	aarch64: "arm64",
	armv7l: "arm",
	armv6l: "arm"
};
/** Processes and files of a device beside the machine that edgebench runs on, over one connection of `ssh`. */
var SshTransport = class SshTransport {
	view;
	#connect;
	#pausesMs;
	#files;
	#connection;
	#cage;
	#connecting;
	#tries;
	#trouble;
	#prepareAt;
	#preparation;
	constructor(connect, options, connection, cage) {
		this.#connect = connect;
		this.#pausesMs = options.pausesMs ?? PAUSES_MS;
		this.#tries = this.#pausesMs;
		this.#files = new SshFiles(options.keptBytes ?? KEPT_BYTES);
		this.#connection = connection;
		this.#cage = cage;
		this.view = {
			read: async (path) => String(await this.#look("read", path) ?? ""),
			list: async (path) => await this.#look("list", path) ?? [],
			snapshot: async (paths) => {
				const told = await this.#look("snapshot", paths);
				return told === void 0 ? void 0 : {
					atSeconds: told[0],
					texts: told[1]
				};
			},
			run: async (command) => await this.#look("run", command) ?? void 0,
			machine: async () => this.#machine()
		};
	}
	/**
	* Connects, waits until no other benchmark runs on the device, and keeps it for itself until it is disposed of.
	*
	* @throws TransportFault where the device cannot be had.
	*/
	static async open(options) {
		const connect = {
			address: options.address,
			attendant: await readDeviceProgram(options.workersDir, "attendant"),
			session: randomUUID(),
			silence: options.silence ?? SILENCE,
			onBusy: (occupant) => options.say(waitingFor(occupant)),
			busyMs: options.busyMs ?? 18e5,
			signal: options.signal
		};
		const connection = await SshConnection.open(connect);
		const cage = await findLocks(async (command) => await connection.ask("try", command) === true);
		return new SshTransport(connect, options, connection, cage);
	}
	get memoryBytes() {
		return this.#connection.hello.memoryBytes;
	}
	/** The folder on the device that holds what was brought there. */
	get root() {
		return this.#connection.hello.root;
	}
	get trouble() {
		return this.#trouble;
	}
	async start(command, env) {
		const child = await this.#try(async (connection) => SshChild.start(connection, [...this.#cage.prefix, ...command], env));
		child.exited.then(({ lost }) => {
			this.#trouble = lost;
		});
		return child;
	}
	async put(file, beside = []) {
		const path = await this.#try((connection) => this.#files.put(connection, file, beside));
		this.#trouble = void 0;
		return path;
	}
	async remove(path) {
		this.#files.forget(path);
		await this.#connection.ask("remove", path).catch(() => void 0);
	}
	async freeBytes() {
		const free = await this.#connection.ask("free").catch(() => void 0);
		return typeof free === "number" ? free : void 0;
	}
	/** Whether the server holds the runner's key to one command; undefined where it was not told. */
	async isForced() {
		const forced = await this.#connection.ask("forced").catch(() => void 0);
		return typeof forced === "boolean" ? forced : void 0;
	}
	/** By how much the device's date is ahead of ours, as well as the way there lets it be known; undefined where it is not told. */
	async clockAheadSeconds() {
		const before = Date.now();
		const there = await this.#connection.ask("clock").catch(() => void 0);
		return typeof there === "number" ? there - (before + Date.now()) / 2e3 : void 0;
	}
	async prepare(wanted, workersDir, say) {
		if (Object.keys(wanted).length === 0 && !this.#connection.hello.leftover) return UNPREPARED;
		const program = await readDeviceProgram(workersDir, "preparation");
		this.#prepareAt = (connection) => {
			const request = {
				root: "/",
				keeper: connection.hello.pid,
				wanted
			};
			return Preparation.begin(connection.session(request, program), wanted, say);
		};
		this.#preparation = await this.#prepareAt(this.#connection);
		return this.#preparation.facts;
	}
	async [Symbol.asyncDispose]() {
		await this.#preparation?.[Symbol.asyncDispose]();
		await this.#connection[Symbol.asyncDispose]();
	}
	async #try(act) {
		try {
			return await act(await this.#connected());
		} catch (error) {
			if (error instanceof TransportFault) this.#trouble = error.message;
			throw error;
		}
	}
	/** The connection, or another one where it was lost: nothing that was under way goes on, so nothing is measured over both. */
	async #connected() {
		if (this.#connection.lost === void 0) return this.#connection;
		this.#connecting ??= this.#reconnect();
		try {
			this.#connection = await this.#connecting;
			return this.#connection;
		} finally {
			this.#connecting = void 0;
		}
	}
	async #reconnect() {
		let fault;
		for (const pause of this.#tries) {
			await setTimeout$1(pause, void 0, { signal: this.#connect.signal }).catch(() => void 0);
			try {
				const connection = await this.#reopen();
				this.#tries = this.#pausesMs;
				return connection;
			} catch (error) {
				fault = error;
			}
		}
		this.#tries = [0];
		throw fault;
	}
	/** With everything in its place, as the lost connection had it. */
	async #reopen() {
		const connection = await SshConnection.open(this.#connect);
		try {
			if (!connection.hello.kept) await this.#files.restore(connection);
			await this.#prepareAgain(connection);
			return connection;
		} catch (error) {
			await connection[Symbol.asyncDispose]();
			throw error;
		}
	}
	/** The device set itself back when the connection was lost. @throws TransportFault where it will not be set as before. */
	async #prepareAgain(connection) {
		const before = this.#preparation?.set.join() ?? "";
		if (before === "" || this.#prepareAt === void 0) return;
		this.#preparation = await this.#prepareAt(connection);
		if (this.#preparation.set.join() === before) return;
		throw new TransportFault("it could not be prepared again after its connection was lost", "see what was said of its preparation");
	}
	async #look(op, asked) {
		return this.#connection.ask(op, asked).catch(() => void 0);
	}
	#machine() {
		const { system, release, machine, python, cores, memoryBytes } = this.#connection.hello;
		return {
			system,
			kernel: release,
			arch: ARCHITECTURES[machine] ?? machine,
			cores,
			memoryBytes,
			cpuModel: void 0,
			locks: this.#cage.locks,
			versions: { "python-version": python }
		};
	}
};

// src/device/open-transport.ts
/**
* The transport of a job's device, on which no other benchmark runs; one that is reached over SSH is connected.
*
* @throws UserError where it cannot be had.
*/
async function openTransport(spec, device, options) {
	try {
		if (spec.kind === "local") return await LocalTransport.alone(options);
		return await SshTransport.open({
			...options,
			address: spec
		});
	} catch (error) {
		if (!(error instanceof TransportFault)) throw error;
		throw new UserError(`device ${device}: not measured, because ${error.message}; ${error.remedy}`);
	}
}

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
	openvino: {
		modules: ["openvino"],
		install: "pip install openvino"
	},
	tensorrt: {
		modules: ["tensorrt"],
		install: "JetPack's python3-libnvinfer, or pip install tensorrt"
	},
	pytorch: {
		modules: ["torch"],
		install: "pip install torch, or Debian's python3-torch"
	},
	tensorflow: {
		modules: ["tensorflow"],
		install: "pip install tensorflow-cpu, or tensorflow for a GPU"
	}
};
/** The Python of this machine where no configuration names one. */
function pythonHere(env) {
	return {
		program: env["EDGEBENCH_PYTHON"] || "python3",
		namedIn: "EDGEBENCH_PYTHON"
	};
}
/** What installs the runtime into the Python of that name; undefined where no Python worker needs it. */
function installCommand(name) {
	if (name === "fake") return void 0;
	return `python3 -m ${PYTHON_RUNTIMES[name].install.split(",")[0]}`;
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
* Asks a Python on its device for a runtime.
*
* @throws UserError where there is no such Python, it is older than 3.6, or it lacks the runtime; TransportFault where the
* device is away.
*/
async function resolvePython(name, choice, transport) {
	const { program, namedIn, device } = choice;
	const { modules, install } = PYTHON_RUNTIMES[name];
	const [of, there] = device === void 0 ? ["", ""] : [` of device ${device}`, " there"];
	const answer = await probe([
		program,
		...PYTHON_OPTIONS,
		"-c",
		PROBE,
		...modules
	], transport);
	if (answer === void 0) throw new UserError(`runtime ${name}: ${program}${of} cannot be started as a Python; install Python 3.6 or later${there}, or name one in ${namedIn}`);
	const { python, found } = answer;
	if (python[0] !== 3 || python[1] < 6) throw new UserError(`runtime ${name}: ${program}${of} is Python ${python.join(".")}, and its worker needs 3.6 or later; name another one in ${namedIn}`);
	if (found.length === 0) throw new UserError(`runtime ${name}: ${program}${of} has no module ${modules.join(" or ")}; run ${install} for it${there}, or name another Python in ${namedIn}`);
	return {
		name,
		origin: "python",
		program
	};
}
/** What a Python says of itself; undefined where it is none. It is started as its worker will be, so it finds the same. */
async function probe(command, transport) {
	const child = await transport.start(command, {}).catch((error) => {
		if (error instanceof StartRefused) return void 0;
		throw error;
	});
	if (child === void 0) return void 0;
	child.stderr.resume();
	child.stdin.end();
	const late = setTimeout(() => child.kill("SIGKILL"), PROBE_MS);
	const [said, exit] = await Promise.all([text(child.stdout), child.exited]);
	clearTimeout(late);
	if (exit.lost !== void 0) throw new TransportFault(exit.lost, "see that it stays on and reachable");
	try {
		return answerSchema.parse(JSON.parse(said));
	} catch {
		return;
	}
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
	if (await download$1(one, url, tarball, request.signal) !== one.integrity) throw new UserError(`${one.name} ${one.version} from ${url.host}: its SHA-512 is not the pinned one, so it was thrown away; check what stands between this machine and the registry`);
	const folder = join(partial, "node_modules", one.name);
	await mkdir(folder, { recursive: true });
	await unpack(one, tarball, folder, request.platform);
	await rm(tarball);
}
/** The digest of what arrived, as package locks write it. */
async function download$1(one, url, target, signal) {
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
	return errorCode(error) ?? "unknown";
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

// src/device/runtime.ts
const REGISTRY = "https://registry.npmjs.org";
/** Older ones read files outside a model's folder when the model asks for it. */
const OLDEST = [
	1,
	24,
	1
];
/**
* Finds a runtime: that of a Python worker in the machine's Python; the native part of ONNX Runtime for Node in the project,
* else in the runner's tool cache or the user's, else by fetching the pinned package once into that cache, its digest checked
* before anything is unpacked. `EDGEBENCH_ONNXRUNTIME=python` takes ONNX Runtime from Python, too.
*
* @throws UserError where the runtime is too old, or can neither be found nor fetched.
*/
async function resolveRuntime(name, options) {
	if (name === "fake") return {
		name,
		origin: "built-in"
	};
	if (name !== "onnxruntime" || options.env["EDGEBENCH_ONNXRUNTIME"] === "python") return resolvePython(name, options.python ?? pythonHere(options.env), new LocalTransport());
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
/** What every Python worker loads from its own folder. */
const BESIDE_PYTHON = ["conversation.py"];
/** Else ONNX Runtime 1.30 names the device, writes files into its home and TMPDIR, and reports each session to its maker. */
const QUIET = { ORT_DISABLE_TELEMETRY: "1" };
/** The command line of a runtime's worker. */
function workerCommand({ workersDir, resolved }) {
	if (resolved.origin === "built-in") return {
		command: [process$1.execPath, join(workersDir, "fake.mjs")],
		env: {}
	};
	if (resolved.origin === "python") return pythonWorker(resolved, join(workersDir, `${resolved.name}.py`));
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
function pythonWorker({ name, program }, worker) {
	return {
		command: [
			...WITHOUT_CORE,
			program,
			...PYTHON_OPTIONS,
			worker
		],
		env: name === "onnxruntime" ? QUIET : {}
	};
}
/**
* The command line of a runtime's worker on a device that is not this machine. Its program is sent there; the runtime and
* the Python that runs it are the device's own, and for the fake worker `node`.
*
* @throws UserError where there is no such worker, the device lacks the runtime, or it cannot be asked or sent anything.
*/
async function distantWorker(name, { workersDir, transport, python }) {
	try {
		if (name === "fake") return {
			command: ["node", await transport.put(join(workersDir, "fake.mjs"))],
			env: {}
		};
		return pythonWorker(await resolvePython(name, python, transport), await transport.put(join(workersDir, `${name}.py`), BESIDE_PYTHON));
	} catch (error) {
		if (!(error instanceof TransportFault)) throw error;
		throw new UserError(`runtime ${name}: its worker was not sent, because ${error.message}; ${error.remedy}`);
	}
}

// src/device/telemetry/power-rails.ts
/** One of these is the whole board's or module's input. */
const TOTAL = [
	"POM_5V_IN",
	"VDD_IN",
	"VIN"
];
/** Where there is no such rail, the parts that make up the board: AGX Orin, AGX Xavier. */
const PARTS$1 = [[
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
	const parts = PARTS$1.find((names) => names.every((name) => rails.includes(name)));
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
/** The power of these rails together now; undefined where one does not tell. */
async function railPower(view, sources) {
	const files = sources.map((source) => source.kind === "power" ? [source.file] : [source.voltage, source.current]);
	const read = await view.snapshot(files.flat());
	const values = read?.texts.map(whole) ?? [];
	let [next, watts] = [0, 0];
	for (const { length } of files) {
		const [first, second] = values.slice(next, next + length);
		next += length;
		if (first === void 0 || length === 2 && second === void 0) return void 0;
		watts += second === void 0 ? first / 1e3 : first * second / 1e6;
	}
	return read === void 0 || next === 0 ? void 0 : {
		atSeconds: read.atSeconds,
		watts
	};
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
/** The counters now, in the order of the packages; undefined where one cannot be read any more. */
async function readRapl(view, packages) {
	const read = await view.snapshot(packages.map(({ file }) => file));
	const known = read?.texts.map(joules).filter((value) => value !== void 0);
	return read === void 0 || known?.length !== packages.length ? void 0 : {
		atSeconds: read.atSeconds,
		joules: known
	};
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
/** What to say where `unreadable`. */
const UNREADABLE = {
	finding: "root alone may read the processor's counters of energy",
	remedy: "let this user read them until the next start",
	command: "sudo chmod a+r /sys/class/powercap/intel-rapl:*/energy_uj"
};
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
	const card = cardWatts === void 0 ? void 0 : sampled("nvidia-smi", EVERY.program, timed(() => queryCardPower(view)));
	const processor = rapl.kind !== "readable" ? void 0 : {
		kind: "counter",
		source: `rapl ${rapl.packages.map(({ name }) => name).join(" ")}`,
		ranges: rapl.packages.map(({ rangeJ }) => rangeJ),
		read: () => readRapl(view, rapl.packages)
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
	const power = () => railPower(view, sources);
	if (whole !== void 0 && await power() !== void 0) return sampled(`ina3221 ${whole.names.join(" + ")}`, EVERY.file, power);
	return tegrastatsMeter(view);
}
/** For boards whose rails this user may not read in files. */
async function tegrastatsMeter(view) {
	const names = boardRails(Object.keys(await tegrastatsRails(view)))?.names;
	if (names === void 0) return void 0;
	const watts = async () => {
		const rails = await tegrastatsRails(view);
		const milliwatts = names.map((name) => rails[name]).filter((value) => value !== void 0);
		return milliwatts.length < names.length ? void 0 : milliwatts.reduce((sum, value) => sum + value, 0) / 1e3;
	};
	return sampled(`tegrastats ${names.join(" + ")}`, EVERY.program, timed(watts));
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
const sampled = (source, everySeconds, read) => ({
	kind: "samples",
	source,
	everySeconds,
	read
});
/** What a program tells, by this machine's clock: it takes tens of milliseconds, beside which a connection is of no account. */
function timed(watts) {
	return async () => {
		const told = await watts();
		return told === void 0 ? void 0 : {
			atSeconds: now$1(),
			watts: told
		};
	};
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
	for (const end = now$1() + seconds;;) {
		const sample = await meter.read();
		if (sample !== void 0) samples.push(sample);
		if (now$1() >= end) return meanWatts(samples);
		await wait(Math.min(meter.everySeconds, Math.max(.001, end - now$1())));
	}
}
/** Seconds on this machine's monotonic clock. */
const now$1 = () => performance.now() / 1e3;

// src/commands/job-meters.ts
/**
* Finds the meters that a job's benchmarks can use and measures the idle level of each, for a few seconds, before anything
* is launched. A device without meters, and a job whose launches are all a script's, lose no time. Where there are counters
* of energy that this user may not read, it is said once.
*/
async function openMeters(view, benchmarks, { say, ...idling }) {
	const metered = benchmarks.filter(({ runtime }) => runtime !== "fake");
	if (metered.length === 0) return () => void 0;
	const found = await findMeters(view);
	const wanted = new Set(metered.flatMap((benchmark) => meterOf(found, benchmark) ?? []));
	if (found.unreadable && metered.some((benchmark) => meterOf(found, benchmark) === void 0)) say(`Energy is not metered: ${UNREADABLE.finding}; ${UNREADABLE.remedy}: ${UNREADABLE.command}`);
	const idle = new Map(await Promise.all([...wanted].map(async (meter) => [meter, await meterIdle(meter, idling)])));
	return (benchmark) => {
		const meter = benchmark.runtime === "fake" ? void 0 : meterOf(found, benchmark);
		return meter === void 0 ? void 0 : idle.get(meter);
	};
}
/** A board's meter sees everything; else the part of the machine that the benchmark runs on is metered. */
function meterOf({ board, card, processor }, benchmark) {
	return board ?? (runsOnCard(benchmark) ? card : processor);
}
function runsOnCard({ runtime, parameters }) {
	return runtime === "tensorrt" || /cuda|tensorrt|gpu/i.test(parameters.delegate ?? "");
}

// src/model/tensor-bytes.ts
/** Shapes, axes and scales have fewer numbers than this; longer tensors are weights. */
const MOST_VALUES = 64;
const MOST_DIMENSIONS = 16;
/** Bytes of one element by TensorProto.DataType (onnx.proto, IR 11); text has no size of its own. */
const ELEMENT_BYTES$1 = [...[
	0,
	4,
	1,
	1,
	2,
	2,
	4,
	8,
	0,
	1,
	2,
	8,
	4,
	8,
	8,
	16,
	2
], ...[
	1,
	1,
	1,
	1,
	.5,
	.5,
	.5
]];
const FLOAT = 1;
const INT32 = 6;
const INT64 = 7;
/** Bytes of one element of this type; 0 for text and for types that are not known. */
function elementBytes(type) {
	return ELEMENT_BYTES$1[type] ?? 0;
}
/** Reads TensorProto { dims = 1, data_type = 2, float_data = 4, int32_data = 5, int64_data = 7, name = 8, raw_data = 9, data_location = 14 }. */
function readFileTensor(reader, bytes, range) {
	let [name, type, isExternal] = [
		"",
		0,
		false
	];
	const shape = [];
	const values = [];
	let raw;
	for (const field of reader.fields(range)) {
		if (field.number === 1) pushIntegers(bytes, field, shape, MOST_DIMENSIONS);
		if (field.number === 2 && field.wire === "varint") type = field.value;
		if (field.number === 4) pushFloats(bytes, field, values);
		if (field.number === 5 || field.number === 7) pushIntegers(bytes, field, values, 64);
		if (field.number === 8 && field.wire === "bytes") name = reader.text(field);
		if (field.number === 9 && field.wire === "bytes") raw = field;
		if (field.number === 14 && field.wire === "varint") isExternal = field.value === 1;
	}
	const told = raw === void 0 ? values : rawValues(bytes, raw, type);
	const count = elements(shape);
	const isShort = !isExternal && count <= 64 && told.length === count;
	return {
		name,
		type,
		shape,
		values: isShort ? told : void 0
	};
}
function elements(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
/** Little end first, whatever machine wrote it. Types that no shape is written in give none. */
function rawValues(bytes, { start, end }, type) {
	const size = elementBytes(type);
	if (end - start > 512 || ![
		FLOAT,
		6,
		7
	].includes(type)) return [];
	const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
	return Array.from({ length: Math.floor((end - start) / size) }, (_, index) => {
		if (type === FLOAT) return view.getFloat32(index * size, true);
		return type === 6 ? view.getInt32(index * size, true) : Number(view.getBigInt64(index * size, true));
	});
}
/** Adds one number, or those of a packed field, until `into` is longer than `most`: then it is no list to go by. */
function pushIntegers(bytes, field, into, most) {
	if (field.wire === "fixed" || into.length > most) return;
	if (field.wire === "varint") {
		into.push(signedAt(bytes, varintEnd(bytes, field.at)).value);
		return;
	}
	for (let at = field.start; at < field.end && into.length <= most;) {
		const { value, next } = signedAt(bytes, at);
		if (next > field.end) throw new ModelError(`not an ONNX model: the number at byte ${at} goes on beyond its list`);
		into.push(value);
		at = next;
	}
}
function pushFloats(bytes, field, into) {
	if (into.length > 64) return;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (field.wire === "fixed") into.push(view.getFloat32(varintEnd(bytes, field.at), true));
	if (field.wire !== "bytes") return;
	for (let at = field.start; at + 4 <= field.end && into.length <= 64; at += 4) into.push(view.getFloat32(at, true));
}
/** Where the number that starts at `at` ends. */
function varintEnd(bytes, at) {
	let end = at;
	while ((bytes[end] ?? 0) >= 128) end += 1;
	return end + 1;
}
/** An int64 in base 128: the negative ones of ten bytes in two's complement. Exact within 2^53. */
function signedAt(bytes, at) {
	let bits = 0n;
	const next = Math.min(varintEnd(bytes, at), at + 10);
	for (let index = at; index < next; index += 1) bits |= BigInt((bytes[index] ?? 0) & 127) << BigInt(7 * (index - at));
	return {
		value: Number(BigInt.asIntN(64, bits)),
		next
	};
}

// src/model/onnx-graph.ts
const MAXIMUM_NODES = 2e5;
const MAXIMUM_ENDS = 2e6;
const MAXIMUM_INITIALIZERS = 2e5;
/**
* Reads the main graph of a model that `readOnnx` has read. Nothing nested is entered and no weight is copied.
*
* @throws ModelError where it is no ONNX model or larger than any network; nothing says that a runtime cannot run it.
*/
function readOnnxGraph(bytes) {
	const reader = new MessageReader(bytes);
	for (const field of reader.fields({
		start: 0,
		end: bytes.length
	})) if (field.number === 7 && field.wire === "bytes") return new GraphReader(bytes, reader).read(field);
	throw new ModelError("not an ONNX model: it holds no graph");
}
var GraphReader = class {
	#bytes;
	#reader;
	#ends = 0;
	constructor(bytes, reader) {
		this.#bytes = bytes;
		this.#reader = reader;
	}
	/** GraphProto { node = 1, initializer = 5, output = 12 } */
	read(range) {
		const nodes = [];
		const initializers = /* @__PURE__ */ new Map();
		const outputs = [];
		for (const field of this.#reader.fields(range)) {
			if (field.wire !== "bytes") continue;
			if (field.number === 1) nodes.push(this.#node(field));
			if (field.number === 12) outputs.push(this.#name(field));
			if (field.number === 5) {
				const tensor = readFileTensor(this.#reader, this.#bytes, field);
				initializers.set(tensor.name, tensor);
			}
			if (nodes.length > MAXIMUM_NODES || initializers.size > MAXIMUM_INITIALIZERS || outputs.length > MAXIMUM_ENDS) throw new ModelError(`refused: it has more than ${MAXIMUM_NODES} nodes or tensors`);
		}
		return {
			nodes,
			initializers,
			outputs
		};
	}
	/** ValueInfoProto { name = 1 } */
	#name(range) {
		for (const field of this.#reader.fields(range)) if (field.number === 1 && field.wire === "bytes") return this.#reader.text(field);
		return "";
	}
	/** NodeProto { input = 1, output = 2, op_type = 4, attribute = 5, domain = 7 } */
	#node(range) {
		const [inputs, outputs] = [[], []];
		let [type, domain] = ["", ""];
		const attributes = /* @__PURE__ */ new Map();
		for (const field of this.#reader.fields(range)) {
			if (field.wire !== "bytes") continue;
			if (field.number === 1) inputs.push(this.#end(field));
			if (field.number === 2) outputs.push(this.#end(field));
			if (field.number === 4) type = this.#reader.text(field);
			if (field.number === 5) attributes.set(...this.#attribute(field));
			if (field.number === 7) domain = this.#reader.text(field);
		}
		return {
			type,
			domain: domain === "" ? STANDARD_DOMAIN : domain,
			inputs,
			outputs,
			attributes
		};
	}
	#end(range) {
		this.#ends += 1;
		if (this.#ends > MAXIMUM_ENDS) throw new ModelError(`refused: its nodes have more than ${MAXIMUM_ENDS} inputs and outputs`);
		return this.#reader.text(range);
	}
	/** AttributeProto { name = 1, i = 3, s = 4, t = 5, ints = 8 } */
	#attribute(range) {
		let name = "";
		let attribute = { kind: "other" };
		const integers = [];
		for (const field of this.#reader.fields(range)) {
			if (field.number === 1 && field.wire === "bytes") name = this.#reader.text(field);
			if (field.number === 3 && field.wire === "varint") attribute = {
				kind: "integers",
				integers: [signedAt(this.#bytes, varintEnd(this.#bytes, field.at)).value]
			};
			if (field.number === 4 && field.wire === "bytes" && field.end - field.start <= 100) attribute = {
				kind: "text",
				text: this.#reader.text(field)
			};
			if (field.number === 5 && field.wire === "bytes") attribute = {
				kind: "tensor",
				tensor: readFileTensor(this.#reader, this.#bytes, field)
			};
			if (field.number === 8) pushIntegers(this.#bytes, field, integers, 64);
		}
		if (integers.length > 0 && integers.length <= 64) attribute = {
			kind: "integers",
			integers
		};
		return [name, attribute];
	}
};

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
		await inWords(name, () => checkFileName(fileNameOf(side.model), runtime));
		const path = join(folder, placedName(side.model, runtime));
		const main = await place(side.model, path, repository, signal);
		const known = new Set(side.externalData.map(({ location }) => location));
		const model = await inWords(name, () => checkModel(path, runtime, known));
		const parts = [];
		for (const { location, source } of side.externalData) {
			const target = join(folder, cleanLocation(location));
			await mkdir(dirname(target), { recursive: true });
			const placed = await place(source, target, repository, signal);
			const reach = model?.externalData.find((part) => part.location === location)?.minimumBytes ?? 0;
			await inWords(shownSource(source), () => checkPart(target, reach));
			parts.push({
				location,
				...placed
			});
		}
		const bytes = parts.reduce((sum, part) => sum + part.bytes, main.bytes);
		const operators = model && countOperators(model);
		return {
			path,
			beside: parts.map(({ location }) => cleanLocation(location)),
			sha256: contentDigest(main.sha256, parts),
			bytes,
			operators,
			graph: model?.graph
		};
	};
}
/** What is wrong with a model's content, after the name that people know its file by. */
async function inWords(name, check) {
	try {
		return await check();
	} catch (error) {
		if (error instanceof ModelError) throw new ModelRefused(`${name}: ${error.message}`);
		throw error;
	}
}
/** Runtimes go by a file's ending, and a URL may have none. One that gives OpenVINO's XML gives no weights beside it. */
function placedName(source, runtime) {
	const name = fileNameOf(source);
	return (runtime === "onnxruntime" || runtime === "openvino") && !/\.[^.]*$/.test(name) ? `${name}.onnx` : name;
}
function fileNameOf(source) {
	const shown = shownSource(source);
	return basename(URL.canParse(shown) ? new URL(shown).pathname : shown) || "model";
}
function shownSource(source) {
	if (source.kind === "withheld") return source.place;
	return source.kind === "url" ? source.url : source.path;
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
	const placed = await digestOfFile(target);
	if (placed.sha256 !== source.sha256) throw new ModelRefused(`${source.path}: its Git LFS content is damaged (SHA-256 is ${placed.sha256.slice(0, 12)}…, the pointer says ${source.sha256.slice(0, 12)}…); run git lfs fetch again`);
	return placed;
}
async function download(source, target, signal) {
	const request = {
		...source,
		target,
		mostBytes: MOST_DOWNLOAD_BYTES,
		signal
	};
	return {
		sha256: source.sha256,
		bytes: await fetchPinned(request, (why) => new ModelUnavailable(`${source.url}: ${why}`))
	};
}
/**
* Looks at a model before any native parser does: its format, what it would run, and that it names no external data the plan
* does not know.
*
* @throws ModelError with a clause that follows the file's name.
*/
async function checkModel(path, runtime, known) {
	if (runtime === "fake") return void 0;
	if ((await stat(path)).size >= MAXIMUM_FILE_BYTES) throw new ModelError(`it has 2 GiB or more; ${runtime === "onnxruntime" ? "keep its weights as external data" : "give a smaller one"}`);
	const bytes = await readFile(path);
	if (checkContent(bytes, runtime) === "done") return void 0;
	const model = readOnnx(bytes);
	checkOperators(model);
	const unknown = model.externalData.find(({ location }) => !known.has(location));
	if (unknown !== void 0) throw new ModelError(`names external data ${JSON.stringify(unknown.location)} that the commit does not hold beside it; add the file`);
	return {
		...model,
		graph: graphOf(bytes)
	};
}
/** A graph that is too large to be counted may still run. */
function graphOf(bytes) {
	try {
		return readOnnxGraph(bytes);
	} catch (error) {
		if (error instanceof ModelError) return void 0;
		throw error;
	}
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
const LIMITS = {
	least: 10,
	most: 200
};
/**
* Sizes the rounds of one benchmark: as many iterations per side and launch as fit a round's part of the share, within
* limits (10 to 200 where nothing else is said), so that a fast model is measured well and a 700 ms model on a small board still gets its rounds.
*
* @param shareSeconds what this benchmark may still spend.
* @param maximumRounds the last planned look.
*/
function sizeRounds(shareSeconds, cost, maximumRounds, { least, most } = LIMITS) {
	const perRound = shareSeconds / maximumRounds;
	const fitting = Math.floor((perRound - cost.fixedSeconds) / cost.iterationSeconds);
	const iterations = Math.max(least, Math.min(most, fitting));
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
/**
* What the next benchmark of a job may spend of what is left, so that what one saves goes to the others.
*
* @param parts of the benchmarks that are left, the next one first: equal ones give each the same.
*/
function shareOfBudget(remainingSeconds, parts) {
	const all = parts.reduce((sum, part) => sum + part, 0);
	return all > 0 ? Math.max(0, remainingSeconds) * (parts[0] ?? 0) / all : 0;
}

// src/measure/sustained.ts
/** As long as a sustained launch ever runs, seconds of inference: half an hour. */
const LONGEST_SUSTAINED = 1800;
/** A launch is told in so many windows, if it runs as long as it may. */
const WINDOWS = 60;
/** The settled part of a launch: its last windows. */
const SETTLED_WINDOWS = 5;
/** Steady: every temperature of the last five minutes lies within one degree, the step of coarse sensors. */
const STEADY = {
	ns: 3e11,
	degrees: 1
};
/** So many times of the settled part are kept. */
const MOST_KEPT = 2e3;
/** A sustained launch as it goes on: times come in bursts, and the device is asked for its heat after every window. */
var SustainedRecord = class {
	#limitNs;
	#windows = [];
	/** The times of the newest windows. */
	#recent = [];
	#open = [];
	#openNs = 0;
	#spentNs = 0;
	/** @param limitSeconds time of inference that the launch may take; half an hour at most. */
	constructor(limitSeconds) {
		this.#limitNs = Math.min(LONGEST_SUSTAINED, limitSeconds) * 1e9;
	}
	/** Takes the times of a burst, nanoseconds. True where a window is full: then its heat is to be given. */
	add(latencyNs) {
		this.#open = this.#open.concat(latencyNs);
		const burst = latencyNs.reduce((sum, ns) => sum + ns, 0);
		this.#openNs += burst;
		this.#spentNs += burst;
		return this.#openNs >= this.#limitNs / WINDOWS || this.#spentNs >= this.#limitNs;
	}
	/** Closes a window with what the device told right after it. */
	close({ temperatureC, frequencyMhz, throttled }) {
		this.#windows.push({
			atNs: this.#spentNs - this.#openNs,
			count: this.#open.length,
			medianNs: Math.round(median(this.#open)),
			...temperatureC === void 0 ? {} : { temperatureC },
			...frequencyMhz === void 0 ? {} : { frequencyMhz },
			...throttled === void 0 ? {} : { throttled }
		});
		this.#recent.push(this.#open);
		if (this.#recent.length > SETTLED_WINDOWS) this.#recent.shift();
		this.#open = [];
		this.#openNs = 0;
	}
	/** Why the launch is over; undefined while it goes on. Asked after a window was closed. */
	get ending() {
		if (isSteady(this.#windows, this.#spentNs)) return "steady";
		if (this.#spentNs < this.#limitNs) return void 0;
		return this.#limitNs < 1800 * 1e9 ? "budget" : "half-an-hour";
	}
	get windows() {
		return this.#windows;
	}
	/** Times of the settled part, thinned evenly where they are many. */
	get settledNs() {
		const all = this.#recent.flat();
		const step = Math.ceil(all.length / MOST_KEPT);
		return all.filter((_, index) => index % step === 0);
	}
};
function isSteady(windows, spentNs) {
	const since = spentNs - STEADY.ns;
	if (since < 0) return false;
	const told = windows.filter((_, index) => (windows[index + 1]?.atNs ?? spentNs) > since);
	const temperatures = told.flatMap(({ temperatureC }) => temperatureC ?? []);
	if (temperatures.length < told.length) return false;
	return Math.max(...temperatures) - Math.min(...temperatures) <= STEADY.degrees;
}

// src/measure/scenario-size.ts
/** Iterations of a launch whose percentiles or rate are the point: enough for a p99 of correlated queries, where time allows. */
const MANY = {
	least: 10,
	most: 1e3
};
/**
* Where a model is kept busy, one request to its worker runs back to back for about this long: between two of them, a
* thousandth of it, the device may be asked for its power and its heat.
*/
const LONG_BURST_SECONDS = 1;
/** The most that one request may ask for. */
const MOST_OF_A_RUN = 1e4;
/** Sizes the launches of a benchmark as its scenario wants them, and tells how many rounds of them the share pays for. */
function sizeScenario(scenario, rounds) {
	const { shareSeconds, cost, maximumRounds, sides } = rounds;
	const each = cost.iterationSeconds / sides;
	switch (scenario) {
		case "single-stream": return sizeRounds(shareSeconds, cost, maximumRounds);
		case "multi-stream": return sizeRounds(shareSeconds, cost, maximumRounds, MANY);
		case "offline": return {
			...sizeRounds(shareSeconds, cost, maximumRounds, MANY),
			burst: longBurst(each)
		};
		case "cold-start": {
			const affordable = Math.floor(shareSeconds / cost.fixedSeconds);
			return {
				iterations: 1,
				burst: 1,
				affordableRounds: Math.max(0, Math.min(maximumRounds, affordable))
			};
		}
		case "sustained": return sizeSustained(rounds, each);
	}
}
/** As many whole rounds of half an hour a side as fit; where not even one does, one that is shorter. */
function sizeSustained({ shareSeconds, cost, maximumRounds, sides }, each) {
	const whole = Math.floor(shareSeconds / (cost.fixedSeconds + sides * LONGEST_SUSTAINED));
	const affordableRounds = Math.max(1, Math.min(maximumRounds, whole));
	const seconds = Math.min(LONGEST_SUSTAINED, (shareSeconds / affordableRounds - cost.fixedSeconds) / sides);
	return {
		iterations: Math.max(1, Math.round(seconds / each)),
		burst: longBurst(each),
		affordableRounds: seconds > 0 ? affordableRounds : 0
	};
}
const longBurst = (each) => Math.max(1, Math.min(MOST_OF_A_RUN, Math.floor(LONG_BURST_SECONDS / each)));
/** Launches of a side that has no other: what a scenario's launches cost and tell differs. */
const SOLO_LAUNCHES = {
	"single-stream": 5,
	"multi-stream": 5,
	offline: 5,
	"cold-start": 20,
	sustained: 1
};
/** Why base and head are never loaded together, in a clause; undefined where they may be. */
const APART$2 = {
	"single-stream": void 0,
	"multi-stream": void 0,
	offline: "offline keeps one model busy without a pause",
	"cold-start": "a cold start has the device to itself",
	sustained: "one model's heat would be the other's"
};
/** Why no sentinel is measured beside launches, in a clause; undefined where one is. */
const WITHOUT_SENTINEL = {
	"single-stream": void 0,
	"multi-stream": void 0,
	offline: void 0,
	"cold-start": "it tells how fast the device computes, not how fast it starts",
	sustained: "it would be measured cold before a launch and hot after it"
};
/** Parts of a job's budget: a sustained launch takes as long as many others. */
const PARTS = {
	"single-stream": 1,
	"multi-stream": 1,
	offline: 1,
	"cold-start": 1,
	sustained: 4
};

// src/measure/sentinel.ts
/** Timed inferences of one burst, by how long one takes: about 30 ms of work, between 5 and 20. */
function sentinelBurst(inferenceSeconds) {
	return Math.max(5, Math.min(20, Math.round(.03 / inferenceSeconds)));
}
/**
* Files of workers/sentinels. They are frozen: another network is another sentinel. OpenVINO and TensorRT read ONNX, but for
* TensorRT no operators that are quantised already.
*/
const SHIPPED = {
	onnxruntime: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx",
		int8: "onnxruntime-int8.onnx"
	},
	openvino: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx",
		int8: "onnxruntime-int8.onnx"
	},
	tensorrt: {
		fp32: "onnxruntime-fp32.onnx",
		fp16: "onnxruntime-fp16.onnx"
	},
	tflite: {
		fp32: "tflite-fp32.tflite",
		int8: "tflite-int8.tflite"
	},
	pytorch: { fp32: "pytorch-fp32.pt" },
	tensorflow: { fp32: "tensorflow-fp32/saved_model.pb" },
	fake: {
		fp32: "sentinel.fake.json",
		fp16: "sentinel.fake.json",
		bf16: "sentinel.fake.json",
		int8: "sentinel.fake.json",
		mixed: "sentinel.fake.json"
	}
};
/** What a sentinel keeps beside its file, relative to the file's folder. */
function partsOfSentinel(file) {
	if (!file.endsWith("saved_model.pb")) return [];
	return ["variables/variables.index", "variables/variables.data-00000-of-00001"];
}
/** The sentinel that is shipped for a runtime and precision: a file of workers/sentinels; undefined where there is none. */
function shippedSentinel(runtime, precision) {
	return SHIPPED[runtime]?.[precision];
}

// src/measure/time-left.ts
/** How long things will take, from how long they took. Seconds throughout; never negative, never more than there is. */
/** How fast the rounds of a benchmark go. */
var Pace = class {
	#seconds;
	#rounds = 1;
	/** @param plannedSeconds what a round was sized for; it counts as one round measured. */
	constructor(plannedSeconds) {
		this.#seconds = plannedSeconds;
	}
	/** A round took so long, everything included. */
	took(seconds) {
		this.#seconds += seconds;
		this.#rounds += 1;
	}
	/** How long so many more rounds will take, of at most so much time. */
	secondsFor(rounds, mostSeconds) {
		return within(rounds * (this.#seconds / this.#rounds), mostSeconds);
	}
};
/** How fast the benchmarks of a job go. */
var JobPace = class {
	#parts;
	#seconds = 0;
	#measured = 0;
	#current = 0;
	/** @param parts what each benchmark takes of the time, in the order of the job, on any scale. */
	constructor(parts) {
		this.#parts = parts;
	}
	/** A benchmark ended; the next one is under way. One that failed at once says nothing about the others. */
	ended(seconds, wasMeasured) {
		if (wasMeasured) {
			this.#seconds += seconds;
			this.#measured += this.#parts[this.#current] ?? 0;
		}
		this.#current += 1;
	}
	/**
	* How long the job will go on: what is left of the benchmark under way, and for those that wait as much as those took that
	* are known, the one under way among them.
	*/
	secondsLeft({ spent, left, most }) {
		const waiting = sum(this.#parts.slice(this.#current + 1));
		const parts = this.#measured + (this.#parts[this.#current] ?? 0);
		const each = parts > 0 ? (this.#seconds + spent + left) / parts : 0;
		return within(left + waiting * each, most);
	}
};
const within = (seconds, most) => Math.max(0, Math.min(seconds, most));
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

// src/measure/image-stages.ts
/** The first look: enough for a change of ten points. */
const FIRST_LOOK = 200;
/** A look is not worth its part of the error rate where the next one has fewer than so many times its images. */
const APART$1 = 1.4;
/**
* After how many images base and head are held against each other, fixed before the first: 200, 500, 1,000 and so on in
* steps of 1, 2 and 5 with zeros, and all of them. Numbers that any two sessions have in common.
*
* @param total images of the dataset, at least 1.
*/
function planImageLooks(total) {
	const looks = [];
	for (let decade = 100; decade < total; decade *= 10) for (const digit of [
		1,
		2,
		5
	]) if (digit * decade >= FIRST_LOOK && digit * decade * APART$1 <= total) looks.push(digit * decade);
	return [...looks, total];
}
/**
* Whether more images would tell nothing more: every metric that gates on images has a verdict other than `inconclusive`, by
* the very comparison that the report will make. Where none gates, top-1 stands for them, or agreement where there are no labels.
*/
function imagesSettle(base, head, policy, comparisons) {
	const rules = rulesOf(policy, comparisons);
	return settling(base, policy).every((metric) => {
		const verdict = compare(metric, base, head, rules)?.verdict ?? "inconclusive";
		return verdict !== "inconclusive" && verdict !== "not-measured";
	});
}
function settling(side, { gate }) {
	const tellable = "accuracy" in side ? [
		"top-1",
		"top-5",
		"agreement"
	] : ["agreement"];
	const gating = tellable.filter((metric) => gate.metrics.includes(metric));
	return gating.length === 0 ? tellable.slice(0, 1) : gating;
}
function compare(metric, base, head, rules) {
	if (metric === "agreement") return compareAgreement("accuracy" in base ? base.accuracy : base.answers, "accuracy" in head ? head.accuracy : head.answers, rules);
	if (!("accuracy" in base && "accuracy" in head)) return void 0;
	return comparePairedImages(metric, base.accuracy, head.accuracy, rules);
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
		of: throttles,
		slack: () => 0
	},
	{
		rule: "spoilt: the device lacked voltage, which it did not do in the rounds before",
		of: ({ environment }) => flag(environment, "under-voltage"),
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
	if (round.some(({ sustained }) => sustained !== void 0)) return void 0;
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
function switchesPerSecond({ environment, firstNs = 0, warmupNs, latencyNs }) {
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
/** Throttle events where they are counted; where the device only tells whether it throttled, that is one. */
function throttles({ environment }) {
	const events = fact(environment, "throttle-events");
	const throttled = flag(environment, "throttled");
	return throttled === void 0 ? events : Math.max(events ?? 0, throttled);
}
function flag(environment, name) {
	const value = environment[name];
	return typeof value === "boolean" ? Number(value) : void 0;
}
const negative = (value) => value === void 0 ? void 0 : -value;

// src/measure/stopping.ts
/**
* Decides at each planned look whether the rounds may end: `settled` when no gating metric is inconclusive any more, by
* the very comparison that the report will make. Between looks nothing is decided.
*/
function nextStep({ rounds, looks: plan, metrics }) {
	const last = plan.looks.at(-1);
	if (last === void 0) return {
		kind: "stop",
		ending: "budget-spent"
	};
	const next = plan.looks.find((look) => look > rounds.length);
	const [first = last] = plan.looks;
	const wanted = rounds.length < first ? [first] : metrics.flatMap((metric) => roundsWanted(metric, rounds, plan));
	if (plan.looks.includes(rounds.length) && wanted.length === 0) return {
		kind: "stop",
		ending: "settled"
	};
	if (next === void 0) return {
		kind: "stop",
		ending: "looks-exhausted"
	};
	const enough = Math.max(next, ...wanted);
	return {
		kind: "measure",
		untilRound: next,
		expectedRounds: plan.looks.find((look) => look >= enough) ?? last
	};
}
/** About how many rounds in all would settle a metric; nothing where it is settled, or where launches do not tell it. */
function roundsWanted({ metric, tolerance }, rounds, plan) {
	const { errorRate, comparisons, looks } = plan;
	const comparison = comparePairedRounds(metric, {
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
	});
	if (comparison?.verdict !== "inconclusive") return [];
	const { n, moreRounds = Number.POSITIVE_INFINITY } = comparison.evidence;
	return [n + moreRounds];
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

// src/commands/calibrate.ts
/** Samples of switching: as many as a tenth of the time allows, so that a slow model keeps its time for rounds. */
const SWITCH_SAMPLES = {
	fewest: 3,
	most: 8,
	partOfTime: .1
};
/** Iterations by which a side alone is sized. */
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
		var _usingCtx$6 = _usingCtx();
		const began = clock();
		const first = _usingCtx$6.a(await started(base));
		const second = _usingCtx$6.a(await started(head));
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
		_usingCtx$6.e = _;
	} finally {
		await _usingCtx$6.d();
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
		if (side.spec.scenario === "cold-start") {
			await launch.coldStart();
			return {
				fixedSeconds: clock() - began,
				iterationSeconds: 0
			};
		}
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

// src/commands/cool-down.ts
/** Between two looks at the device, seconds. */
const LOOK_SECONDS = 1;
/**
* Waits until the hottest sensor of a device is below the limit, for `waitSeconds` or `mostSeconds` at most; then it is
* measured as it is.
*
* @param tell what is waited for, in a line.
* @returns what a launch records of it; nothing where nothing was waited for, or the device tells no temperature.
*/
async function coolDown(cooling, mostSeconds, signal, tell) {
	if (cooling === void 0) return {};
	const { belowC, waitSeconds, view } = cooling;
	const began = now();
	const most = Math.min(waitSeconds, mostSeconds);
	for (;;) {
		const degrees = hottest(await moment(view));
		const waited = now() - began;
		if (degrees === void 0 || degrees < belowC || waited >= most || signal.aborted) return waited < LOOK_SECONDS ? {} : { "cool-down-s": Math.round(waited * 10) / 10 };
		tell(`waiting for ${degrees} °C to fall below ${belowC} °C, at most ${Math.ceil(most - waited)} s`);
		const pause = Math.min(LOOK_SECONDS, most - waited);
		await setTimeout$1(pause * 1e3, void 0, { signal }).catch(() => void 0);
	}
}
/** Seconds on this machine's monotonic clock. */
const now = () => performance.now() / 1e3;

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

// src/commands/sentinel.ts
/** Starts the sentinel of a benchmark, if it can have one. A sentinel that does not start never costs the benchmark. */
async function openSentinel({ benchmark, modelFile, side, folder }) {
	const { runtime, parameters, scenario } = benchmark;
	const without = WITHOUT_SENTINEL[scenario];
	if (without !== void 0) return new BesideLaunches(void 0, without);
	if (modelFile === void 0) return new BesideLaunches(void 0, `none is shipped for ${runtime} in ${parameters.precision}`);
	if (side.exclusive) return new BesideLaunches(void 0, "the accelerator holds one model at a time");
	const spec = {
		...side.spec,
		modelFile,
		beside: partsOfSentinel(modelFile),
		parameters: {
			...parameters,
			batch: 1
		},
		scenario: "single-stream",
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
		var _usingCtx$5 = _usingCtx();
		const { sides, round, size } = request;
		const order = startOrder(draw);
		const startedAt = (/* @__PURE__ */ new Date()).toISOString();
		const live = _usingCtx$5.a(new LivePair());
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
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
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
		if (side.spec.scenario === "cold-start") {
			await launch.coldStart();
			return await launch.finish(where);
		}
		await launch.warmUp();
		if (side.spec.scenario === "sustained") {
			await sustain(launch, size, side.spec.transport.view);
			return await launch.finish(where);
		}
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
/** Infers until the temperature is steady, or for as long as the launch may take; asks for heat between two bursts. */
async function sustain(launch, { iterations, burst }, view) {
	let { marks } = await probeHeat(view, void 0);
	let latencyNs = await launch.time(burst);
	const record = new SustainedRecord(iterations * median([...latencyNs]) / 1e9);
	for (;;) {
		if (record.add(latencyNs)) {
			const told = await probeHeat(view, marks);
			marks = told.marks;
			record.close(told.heat);
			const { ending } = record;
			if (ending !== void 0) return launch.sustained({
				ending,
				windows: [...record.windows]
			}, record.settledNs);
		}
		latencyNs = await launch.time(burst);
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
	const size = sizeScenario(request.head.spec.scenario, {
		shareSeconds: SIZED_PART * secondsLeft(timing),
		cost,
		maximumRounds: MOST_ROUNDS,
		sides: 2
	});
	const looks = planLooks(size.affordableRounds, request);
	const kept = {
		base: new SideRecord(),
		head: new SideRecord()
	};
	const pace = new Pace(cost.fixedSeconds + size.iterations * cost.iterationSeconds);
	const ending = await runRounds({
		...request,
		mode,
		size,
		looks,
		kept,
		pace
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
	const { timing, kept, looks, size, pace } = request;
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
		const { expectedRounds } = step;
		const tell = (text) => {
			const task = pace.secondsFor(expectedRounds - rounds.length, secondsLeft(timing));
			request.onRound(rounds.length, expectedRounds, text, { task });
		};
		const roundBegan = timing.now();
		const waited = await cooled(timing, tell);
		tell(`round ${rounds.length + 1} of about ${expectedRounds}`);
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
		pace.took(timing.now() - roundBegan);
		if (timing.signal.aborted) return "interrupted";
		const launches = withoutSpoilt(withFacts(outcome.launches, waited), measured);
		for (const side of ["base", "head"]) note(kept[side], launches[side], outcome.lost[side]);
		if (kept.base.isGivenUp || kept.head.isGivenUp) return "failed";
	}
}
/** Waits until the device is cool enough, out of the benchmark's share. What launches record of it. */
const cooled = (timing, tell) => coolDown(timing.cooling, secondsLeft(timing), timing.signal, tell);
function withFacts({ base, head }, facts) {
	return {
		...base && { base: told(base, facts) },
		...head && { head: told(head, facts) }
	};
}
const told = (launch, facts) => ({
	...launch,
	environment: {
		...launch.environment,
		...facts
	}
});
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
	const { scenario } = side.spec;
	const launches = SOLO_LAUNCHES[scenario];
	const size = sizeScenario(scenario, {
		shareSeconds: SIZED_PART * secondsLeft(timing),
		cost: withSentinel(first, sentinel, 1),
		maximumRounds: launches,
		sides: 1
	});
	const measured = [];
	const pace = new Pace(first.fixedSeconds + size.iterations * first.iterationSeconds);
	let longest = 0;
	for (let round = 0, planned = launches; round < planned; round += 1, planned = launches + record.excluded) {
		const tell = (text) => onRound(round, planned, text, { task: pace.secondsFor(planned - round, secondsLeft(timing)) });
		const launchBegan = timing.now();
		const waited = await cooled(timing, tell);
		tell(`launch ${round + 1} of ${planned}`);
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
			sentinel,
			waited
		});
		longest = Math.max(longest, timing.now() - began);
		pace.took(timing.now() - launchBegan);
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
async function soloLaunch({ side, size, round, record, measured, sentinel, waited }) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	try {
		const launch = await measureAlone(side, size, {
			round,
			position: 0,
			opened: true,
			mode: "solo"
		}, sentinel);
		note(record, keepOrExclude([told(launch, waited)], measured)[0], void 0);
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
const NO_ACCURACY = {
	told: {},
	notes: []
};
/** What is told of a side's images. */
function agreedAccuracy({ scored, count, looks, isSettled }) {
	const total = usableCount(scored);
	const { labelled, name } = scored.dataset;
	const part = count === total ? void 0 : `${labelled ? "accuracy" : "agreement"} is that of ${count} of the ${total} images of ${name}, always the same for this number, because ${isSettled ? "that settled it" : "no more fitted the time"}`;
	const sentences = [
		labelSuspicion(scored),
		leftOutSentence(scored),
		part
	];
	return {
		told: toldOf(scored, count, looks),
		notes: sentences.filter((note) => note !== void 0)
	};
}
/** A side's accuracy on the first `count` images, or its answers where they have no labels. */
function toldOf(scored, count, looks) {
	return scored.dataset.labelled ? { accuracy: accuracyOf(scored, count, looks) } : { answers: answersOf(scored, count, looks) };
}
/** One side as the result tells it. */
function toMeasurement(planned, ready, taken) {
	const { launches, lostLaunches, ending, looks, agreed } = taken;
	const notes = [...taken.caveats, ...agreed.notes];
	return {
		benchmark: planned.benchmark,
		commit: ready.commit,
		role: ready.role,
		model: ready.model,
		...ready.operators === void 0 ? {} : { operators: ready.operators },
		...ready.work === void 0 ? {} : { work: ready.work },
		...ready.peaks === void 0 ? {} : { peaks: ready.peaks },
		inputs: ready.prepared.inputs,
		inputShapes: [...shapesOf(ready.prepared)],
		ending,
		...looks === void 0 ? {} : { looks: [...looks] },
		...notes.length === 0 ? {} : { notes: notes.map(capped) },
		launches: [...launches],
		lostLaunches: [...lostLaunches],
		...agreed.told,
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
	return `${role}: ${launches.length === 1 ? "1 launch" : `${launches.length} launches`}${lost}${score}, ${ending}`;
}
const MOST_SHAPES = 100;
/** Texts of a result are at most this long. */
const capped = (text) => text.slice(0, 4e3);

// src/commands/answer-images.ts
/** At most this part of what is left of a benchmark's share goes into images after the first look. */
const STAGES_PART = .25;
/**
* Scores the images of two sides in stages, as many as it takes to tell whether they changed, or as fit the time. The numbers
* of images at which that is looked at are fixed before the first, and the images are the same for both.
*
* @throws SideLost where a side's worker is lost twice; LaunchLost where the job was interrupted.
*/
async function answerTogether(run, sides) {
	const [base, head] = [sides.base.prepared.answered?.scored, sides.head.prepared.answered?.scored];
	if (base === void 0 || head?.dataset.digest !== base.dataset.digest) return {
		base: await answerAlone(run, sides.base),
		head: await answerAlone(run, sides.head)
	};
	const scored = {
		base,
		head
	};
	const looks = planImageLooks(base.dataset.count);
	const ending = await scoreInStages(run, sides, scored, looks);
	const agreed = (name) => agreedAccuracy({
		scored: scored[name],
		count: ending.count,
		looks,
		isSettled: ending.kind === "settled"
	});
	return {
		base: {
			scored: scored.base,
			agreed: agreed("base")
		},
		head: {
			scored: scored.head,
			agreed: agreed("head")
		}
	};
}
/**
* Scores all images of a side that nothing is held against, or as many as fit the time. Where its worker is lost, what was
* scored before is told.
*/
async function answerAlone(run, side) {
	const { answered } = side.prepared;
	if (answered === void 0) return {
		scored: void 0,
		agreed: NO_ACCURACY
	};
	const tell = (scored, ...notes) => {
		const agreed = agreedAccuracy({
			scored,
			count: roundCount(scored),
			looks: [],
			isSettled: false
		});
		return {
			scored,
			agreed: {
				...agreed,
				notes: [...agreed.notes, ...notes]
			}
		};
	};
	const seconds = secondsLeft(partOf(run.timing, STAGES_PART));
	if (!answered.isStaged || seconds === 0) return tell(answered.scored);
	try {
		return tell(await scoreOn(side, answered.scored, {
			most: Number.POSITIVE_INFINITY,
			seconds,
			scores: ALONE
		}));
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		return tell(answered.scored, `further images were not scored: ${withoutLocalPaths(error.message, run.world.places)}`);
	}
}
const ALONE = { kind: "none" };
/** Goes from look to look until the question is answered, the time is up or no image is left. */
async function scoreInStages(run, sides, scored, looks) {
	const { policy, comparisons } = run.plan;
	const timing = partOf(run.timing, STAGES_PART);
	for (const look of looks) {
		await scoreBoth(sides, scored, look, timing);
		const both = Math.min(scored.base.outcomes.length, scored.head.outcomes.length);
		if (both < look) return {
			count: both,
			kind: "all"
		};
		const told = (name) => toldOf(scored[name], look, looks);
		if (look < usableCount(scored.head) && imagesSettle(told("base"), told("head"), policy, Math.max(1, comparisons))) return {
			count: look,
			kind: "settled"
		};
	}
	return {
		count: looks.at(-1) ?? 1,
		kind: "all"
	};
}
/** Brings both sides up to a number of images. The side that keeps its scores for the other goes first. */
async function scoreBoth(sides, scored, most, timing) {
	const order = scored.head.scores === void 0 ? ["base", "head"] : ["head", "base"];
	let wanted = most;
	for (const [place, name] of order.entries()) {
		const seconds = secondsLeft(timing) / (order.length - place);
		const other = scored[name === "base" ? "head" : "base"];
		if (scored[name].outcomes.length < wanted && seconds > 0) scored[name] = await orSideLost(name, sides[name], scored[name], {
			most: wanted,
			seconds,
			scores: scoreUse$1(scored[name], other, name)
		});
		wanted = Math.min(wanted, scored[name].outcomes.length);
	}
}
function scoreUse$1(own, other, name) {
	if (own.scores !== void 0) return own.scores.images === own.outcomes.length ? {
		kind: "keep-on",
		kept: own.scores
	} : ALONE;
	if (other.scores === void 0) return ALONE;
	return {
		kind: "against",
		kept: other.scores,
		of: name === "base" ? "head" : "base"
	};
}
/** Goes on with a side in a fresh launch. What the worker refuses is final, and so is a second loss. */
async function orSideLost(name, side, before, further) {
	const { signal } = side.prepared.spec;
	for (let attempt = 0;; attempt += 1) try {
		return await scoreOn(side, before, {
			...further,
			attempt
		});
	} catch (error) {
		if (!(error instanceof LaunchLost) || signal.aborted) throw error;
		if (error.refused || attempt > 0) throw new SideLost(name, error);
	}
}
async function scoreOn({ prepared: { spec, answered } }, before, further) {
	try {
		var _usingCtx$4 = _usingCtx();
		if (answered === void 0) return before;
		const launch = _usingCtx$4.a(await LiveLaunch.start(spec, before.outcomes.length));
		return await measureAccuracy({
			...answered.scoring,
			...further,
			launch,
			before
		});
	} catch (_) {
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
	}
}

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
		if (accuracy === void 0 || session.model !== model || accuracy.preprocessing?.sha256 !== preprocessing) continue;
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

// src/model/operation.ts
const MOST_RANK = 16;
/** The shape of an input; undefined where it is left out or not known. */
function shapeOf({ inputs }, index) {
	return inputs[index]?.shape;
}
/** An integer of an attribute. */
function integer({ node }, name, otherwise) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "integers" ? attribute.integers[0] ?? otherwise : otherwise;
}
/** Integers of an attribute; undefined where it is left out. */
function integers({ node }, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "integers" ? attribute.integers : void 0;
}
function attributeText({ node }, name) {
	const attribute = node.attributes.get(name);
	return attribute?.kind === "text" ? attribute.text : void 0;
}
/** Integers that moved from an attribute (older operator sets) to an input (newer ones). */
function listed(operation, name, index) {
	return integers(operation, name) ?? operation.inputs[index]?.values;
}
/** Whether an input is given whose numbers are not known: what is left out has a default, this has none. */
function isUntold({ node, inputs }, index) {
	return (node.inputs[index] ?? "") !== "" && inputs[index]?.values === void 0;
}
/** An axis counted from the front. Undefined where there is none. */
function axisOf(axis, rank) {
	const counted = axis < 0 ? axis + rank : axis;
	return Number.isInteger(counted) && counted >= 0 && counted < rank ? counted : void 0;
}
/** Elements of a tensor; a scalar has one. */
function sizeOf(shape) {
	return shape.reduce((product, size) => product * size, 1);
}
/** A shape that a tensor can have: whole sizes, few of them, and no more elements than can be counted. */
function possible(shape) {
	return shape.length <= MOST_RANK && shape.every((size) => Number.isSafeInteger(size) && Number(size) >= 0) && Number.isSafeInteger(sizeOf(shape)) ? shape : void 0;
}
/** One output of this shape. */
function made(shape, macs) {
	const told = shape && possible(shape);
	if (told === void 0) return void 0;
	return {
		outputs: [{ shape: told }],
		...macs === void 0 ? {} : { macs }
	};
}
/** Sizes of two or more tensors that are stretched to each other, as NumPy does. Undefined where they do not fit. */
function broadcast(shapes) {
	const rank = shapes.reduce((most, shape) => Math.max(most, shape?.length ?? 0), 0);
	const sizes = Array.from({ length: rank }, (_, index) => {
		let wide = 1;
		for (const shape of shapes) {
			if (shape === void 0) return void 0;
			const size = shape[index - rank + shape.length] ?? 1;
			if (size !== 1 && wide !== 1 && size !== wide) return void 0;
			if (size !== 1) wide = size;
		}
		return wide;
	});
	return shapes.includes(void 0) ? void 0 : possible(sizes);
}

// src/model/element-rules.ts
/** The first input's shape, for every output. Numbers stay too where the operator changes nothing. */
const alike = (operation) => {
	const shape = shapeOf(operation, 0);
	return shape && { outputs: operation.node.outputs.map(() => ({ shape })) };
};
const unchanged = ({ inputs: [known] }) => known?.shape && { outputs: [known] };
/** To whole numbers what is behind the point is cut off. */
const cast = (operation) => {
	const [known] = operation.inputs;
	const isWhole = [6, 7].includes(integer(operation, "to", 0));
	return known?.shape && { outputs: [isWhole ? {
		...known,
		values: known.values?.map(Math.trunc)
	} : known] };
};
const floor = ({ inputs: [known] }) => known?.shape && { outputs: [{
	...known,
	values: known.values?.map(Math.floor)
}] };
const stretched = (operation) => made(broadcast(operation.inputs.map((known) => known?.shape)));
/** `QLinearAdd` and its kin: value, scale and zero point of each operand in turn. */
const stretchedPairs = (operation) => made(broadcast([shapeOf(operation, 0), shapeOf(operation, 3)]));
/** Elementwise; exporters compute shapes with these, so short numbers are computed too. */
function computed(compute) {
	return (operation) => {
		const told = stretched(operation);
		const [a, b] = operation.inputs.map((known) => known?.values);
		const shape = told?.outputs[0]?.shape;
		if (shape === void 0 || a === void 0 || b === void 0) return told;
		const length = Math.max(a.length, b.length);
		if (!(operation.inputs.length === 2 && shape.length <= 1 && length <= 64 && [1, length].includes(a.length)) || ![1, length].includes(b.length)) return told;
		const values = Array.from({ length }, (_, index) => compute(a[a.length === 1 ? 0 : index] ?? 0, b[b.length === 1 ? 0 : index] ?? 0));
		return { outputs: [{
			shape,
			values: values.every(Number.isFinite) ? values : void 0
		}] };
	};
}
/** What division leaves depends on the type of its numbers, which is not followed; where it leaves nothing it does not. */
const exact = (quotient) => Number.isInteger(quotient) ? quotient : NaN;
const chosen = (operation) => {
	const told = stretched(operation);
	const [condition, yes, no] = operation.inputs.map((known) => known?.values);
	const shape = told?.outputs[0]?.shape;
	if (shape === void 0 || condition === void 0 || yes === void 0 || no === void 0) return told;
	if (!(condition.length === yes.length && yes.length === no.length && shape.length <= 1)) return told;
	return { outputs: [{
		shape,
		values: condition.map((is, index) => (is === 0 ? no[index] : yes[index]) ?? 0)
	}] };
};
/** The output is as the first input, what training alone needs is not told. */
const firstAlike = (operation) => {
	const shape = shapeOf(operation, 0);
	if (shape === void 0) return void 0;
	const rest = { shape: void 0 };
	return { outputs: operation.node.outputs.map((_, index) => index === 0 ? { shape } : rest) };
};
const ALIKE = [
	...[
		"Relu",
		"LeakyRelu",
		"Elu",
		"Selu",
		"Celu",
		"ThresholdedRelu",
		"Sigmoid",
		"HardSigmoid",
		"HardSwish",
		"Swish"
	],
	...[
		"Tanh",
		"Softplus",
		"Softsign",
		"Mish",
		"Gelu",
		"Erf",
		"Exp",
		"Log",
		"Sqrt",
		"Reciprocal",
		"Abs",
		"Neg",
		"Sign"
	],
	...[
		"Ceil",
		"Round",
		"Not",
		"IsNaN",
		"IsInf",
		"Softmax",
		"LogSoftmax",
		"Hardmax",
		"Clip",
		"LRN",
		"Shrink"
	],
	...[
		"Sin",
		"Cos",
		"Tan",
		"Asin",
		"Acos",
		"Atan",
		"Sinh",
		"Cosh",
		"CumSum",
		"BitwiseNot",
		"Trilu"
	],
	...[
		"InstanceNormalization",
		"GroupNormalization",
		"LpNormalization",
		"MeanVarianceNormalization",
		"RMSNormalization"
	],
	...[
		"QuantizeLinear",
		"DequantizeLinear",
		"ScatterND",
		"ScatterElements",
		"Scatter",
		"ReverseSequence",
		"PRelu"
	],
	...["DynamicQuantizeLinear", "RotaryEmbedding"],
	...[
		"com.microsoft:QuantizeLinear",
		"com.microsoft:DequantizeLinear",
		"com.microsoft:QLinearSigmoid"
	],
	...[
		"com.microsoft:QLinearLeakyRelu",
		"com.microsoft:QLinearSoftmax",
		"com.microsoft:Gelu",
		"com.microsoft:QuickGelu"
	],
	...["com.microsoft:FastGelu", "com.microsoft:BiasGelu"]
];
const STRETCHED = [...[
	"Pow",
	"Equal",
	"Less",
	"LessOrEqual",
	"Greater",
	"GreaterOrEqual",
	"And",
	"Or",
	"Xor",
	"Mean",
	"Sum",
	"BitShift"
], ...[
	"BitwiseAnd",
	"BitwiseOr",
	"BitwiseXor"
]];
const FIRST_ALIKE = [...[
	"BatchNormalization",
	"Dropout",
	"LayerNormalization"
], ...["com.microsoft:SkipLayerNormalization", "com.microsoft:LayerNormalization"]];
/** Operators that go element by element. They multiply too, but what counts as a network's operations leaves them out. */
const ELEMENT_RULES = new Map([
	...ALIKE.map((type) => [type, alike]),
	...STRETCHED.map((type) => [type, stretched]),
	...FIRST_ALIKE.map((type) => [type, firstAlike]),
	["Identity", unchanged],
	["Cast", cast],
	["Floor", floor],
	...["com.microsoft:QLinearAdd", "com.microsoft:QLinearMul"].map((type) => [type, stretchedPairs]),
	["Add", computed((a, b) => a + b)],
	["Sub", computed((a, b) => a - b)],
	["Mul", computed((a, b) => a * b)],
	["Div", computed((a, b) => exact(a / b))],
	["Mod", computed((a, b) => a >= 0 && b > 0 ? a % b : NaN)],
	["Max", computed(Math.max)],
	["Min", computed(Math.min)],
	["Where", chosen]
]);

// src/model/layout-rules.ts
/** Numbers that lie in a list or alone stay in their order whatever the shape is called. */
function keeping({ inputs }, shape) {
	const told = made(shape);
	const values = inputs[0]?.values;
	const [output] = told?.outputs ?? [];
	return output?.shape && values?.length === sizeOf(output.shape) ? { outputs: [{
		...output,
		values
	}] } : told;
}
/** 0 keeps a size, -1 takes what is left. */
const reshape = (operation) => {
	const [input, target] = [shapeOf(operation, 0), listed(operation, "shape", 1)];
	if (input === void 0 || target === void 0) return void 0;
	const keepsZero = integer(operation, "allowzero", 0) === 1;
	const sizes = target.map((size, index) => size === 0 && !keepsZero ? input[index] : size);
	const known = sizes.filter((size) => size !== -1).reduce((all, size) => all * (size ?? NaN), 1);
	const rest = sizeOf(input) / known;
	const shape = sizes.map((size) => size === -1 ? rest : size);
	return sizeOf(shape.map((size) => size ?? NaN)) === sizeOf(input) ? keeping(operation, shape) : void 0;
};
const flatten = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0) return void 0;
	const axis = integer(operation, "axis", 1);
	const at = axis < 0 ? axis + input.length : axis;
	return made([sizeOf(input.slice(0, at)), sizeOf(input.slice(at))]);
};
const transpose = (operation) => {
	const input = shapeOf(operation, 0);
	const order = integers(operation, "perm") ?? input?.map((_, index) => input.length - 1 - index);
	return order?.length === input?.length ? made(order?.map((axis) => input?.[axis])) : void 0;
};
const squeeze = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0) return void 0;
	const gone = (operation.inputs.length > 1 && operation.node.inputs[1] !== "" || integers(operation, "axes") ? listed(operation, "axes", 1) : input.flatMap((size, axis) => size === 1 ? axis : []))?.map((axis) => axisOf(axis, input.length));
	return gone && keeping(operation, input.filter((_, axis) => !gone.includes(axis)));
};
const unsqueeze = (operation) => {
	const [input, axes] = [shapeOf(operation, 0), listed(operation, "axes", 1)];
	if (input === void 0 || axes === void 0) return void 0;
	const rank = input.length + axes.length;
	const added = new Set(axes.map((axis) => axisOf(axis, rank)));
	let next = 0;
	return keeping(operation, Array.from({ length: rank }, (_, axis) => added.has(axis) ? 1 : input[next++]));
};
const concat = (operation) => {
	const shapes = operation.inputs.map((known) => known?.shape);
	const [first] = shapes;
	const axis = first && axisOf(integer(operation, "axis", 0), first.length);
	if (first === void 0 || axis === void 0) return void 0;
	const size = shapes.reduce((sum, shape) => sum + (shape?.[axis] ?? NaN), 0);
	const told = made(first.map((own, index) => index === axis ? size : own));
	const parts = operation.inputs.map((known) => known?.values);
	if (first.length !== 1 || size > 64 || parts.includes(void 0) || told === void 0) return told;
	return { outputs: [{
		shape: [size],
		values: parts.flatMap((values) => values ?? [])
	}] };
};
const split = (operation) => {
	const input = shapeOf(operation, 0);
	const axis = input && axisOf(integer(operation, "axis", 0), input.length);
	if (input === void 0 || axis === void 0 || isUntold(operation, 1)) return void 0;
	const count = operation.node.outputs.length;
	const each = Math.ceil((input[axis] ?? 0) / count);
	return { outputs: (listed(operation, "split", 1) ?? Array.from({ length: count }, (_, index) => Math.min(each, (input[axis] ?? 0) - index * each))).map((size) => ({ shape: possible(input.map((own, at) => at === axis ? size : own)) })) };
};
/** Bounds beyond the ends are taken to the ends; a negative one counts from behind. */
function slicedSize(size, start, end, step) {
	const [low, high] = step > 0 ? [0, size] : [-1, size - 1];
	const bound = (at) => Math.min(Math.max(at < 0 ? at + size : at, low), high);
	return Math.max(0, Math.ceil((bound(end) - bound(start)) / step));
}
const slice = (operation) => {
	const input = shapeOf(operation, 0);
	const [starts, ends] = [listed(operation, "starts", 1), listed(operation, "ends", 2)];
	if (input === void 0 || starts === void 0 || ends === void 0 || starts.length !== ends.length) return void 0;
	if (isUntold(operation, 3) || isUntold(operation, 4)) return void 0;
	const axes = listed(operation, "axes", 3) ?? starts.map((_, index) => index);
	const steps = operation.inputs[4]?.values ?? starts.map(() => 1);
	if (steps.includes(0)) return void 0;
	const sizes = [...input];
	for (const [index, axis] of axes.entries()) {
		const at = axisOf(axis, input.length);
		if (at === void 0) return void 0;
		sizes[at] = slicedSize(input[at] ?? 0, starts[index] ?? 0, ends[index] ?? 0, steps[index] ?? 1);
	}
	const values = operation.inputs[0]?.values;
	if (!(input.length === 1 && axes.length === 1 && steps[0] === 1) || values === void 0) return made(sizes);
	const cut = values.slice(starts[0], ends[0]);
	return { outputs: [{
		shape: [cut.length],
		values: cut
	}] };
};
const pad = (operation) => {
	const [input, pads] = [shapeOf(operation, 0), listed(operation, "pads", 1)];
	if (input === void 0 || pads === void 0 || operation.inputs.length > 3) return void 0;
	if (pads.length !== 2 * input.length) return void 0;
	return made(input.map((size, axis) => size + (pads[axis] ?? 0) + (pads[axis + input.length] ?? 0)));
};
/** Scales and sizes are inputs 2 and 3; `Upsample` and the first version have the scales in input 1. */
const resize = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0 || integers(operation, "axes") !== void 0) return void 0;
	const sizes = operation.inputs[3]?.values;
	if (sizes?.length === input.length) return (attributeText(operation, "keep_aspect_ratio_policy") ?? "stretch") === "stretch" ? made(sizes) : void 0;
	const scales = operation.inputs[operation.inputs.length > 2 ? 2 : 1]?.values;
	if (scales?.length !== input.length) return void 0;
	return made(input.map((size, axis) => Math.floor(size * (scales[axis] ?? 1))));
};
const gather = (operation) => {
	const [data, indices] = [shapeOf(operation, 0), shapeOf(operation, 1)];
	const axis = data && axisOf(integer(operation, "axis", 0), data.length);
	if (data === void 0 || indices === void 0 || axis === void 0) return void 0;
	const shape = [
		...data.slice(0, axis),
		...indices,
		...data.slice(axis + 1)
	];
	const [values, places] = operation.inputs.map((known) => known?.values);
	if (data.length !== 1 || values === void 0 || places === void 0) return made(shape);
	const found = places.map((place) => values.at(place));
	return found.includes(void 0) ? void 0 : { outputs: [{
		shape,
		values: found.map((value) => value ?? 0)
	}] };
};
const expand = (operation) => {
	const target = operation.inputs[1]?.values;
	return target && keeping(operation, broadcast([shapeOf(operation, 0), target]));
};
const tile = (operation) => {
	const [input, repeats] = [shapeOf(operation, 0), operation.inputs[1]?.values];
	return input?.length === repeats?.length ? made(input?.map((size, axis) => size * (repeats?.[axis] ?? 1))) : void 0;
};
const shape = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0) return void 0;
	const told = input.slice(integer(operation, "start", 0), integer(operation, "end", input.length));
	return { outputs: [{
		shape: [told.length],
		values: told
	}] };
};
const constant = ({ node }) => {
	for (const attribute of node.attributes.values()) {
		const told = attribute.kind === "tensor" && possible(attribute.tensor.shape);
		if (attribute.kind === "tensor") return { outputs: [{
			...attribute.tensor,
			shape: told || void 0
		}] };
	}
	const one = node.attributes.get("value_int");
	if (one?.kind === "integers") return { outputs: [{
		shape: [],
		values: one.integers
	}] };
	const many = node.attributes.get("value_ints");
	if (many?.kind === "integers") return { outputs: [{
		shape: [many.integers.length],
		values: many.integers
	}] };
	return node.attributes.has("value_float") ? { outputs: [{ shape: [] }] } : void 0;
};
const filled = (operation) => {
	const target = operation.inputs[0]?.values;
	const told = target && possible(target);
	const value = operation.node.attributes.get("value");
	const [number] = value?.kind === "tensor" ? value.tensor.values ?? [] : [0];
	if (told === void 0) return void 0;
	return { outputs: [{
		shape: told,
		...number !== void 0 && sizeOf(told) <= 64 && { values: Array.from({ length: sizeOf(told) }, () => number) }
	}] };
};
/** Axes were an attribute, and are an input since operator set 13 (sum) or 18 (the others). All where none are said. */
const reduce = (operation) => {
	const input = shapeOf(operation, 0);
	if (input === void 0 || isUntold(operation, 1)) return void 0;
	const axes = listed(operation, "axes", 1);
	const isNone = axes === void 0 || axes.length === 0;
	if (isNone && integer(operation, "noop_with_empty_axes", 0) === 1) return made(input);
	return reduced(input, isNone ? input.map((_, axis) => axis) : axes.map((axis) => axisOf(axis, input.length)), integer(operation, "keepdims", 1) === 1);
};
function reduced(input, gone, keeps) {
	if (gone.includes(void 0)) return void 0;
	return made(keeps ? input.map((size, axis) => gone.includes(axis) ? 1 : size) : input.filter((_, axis) => !gone.includes(axis)));
}
const best = (operation) => {
	const input = shapeOf(operation, 0);
	return input && reduced(input, [axisOf(integer(operation, "axis", 0), input.length)], integer(operation, "keepdims", 1) === 1);
};
const topK = (operation) => {
	const [input, k] = [shapeOf(operation, 0), listed(operation, "k", 1)?.[0]];
	const axis = input && axisOf(integer(operation, "axis", -1), input.length);
	if (input === void 0 || axis === void 0 || k === void 0) return void 0;
	const told = { shape: possible(input.map((size, at) => at === axis ? k : size)) };
	return { outputs: [told, told] };
};
/** Squares of pixels to channels (`by` 1/b) or back (`by` b). */
const regrouped = (isToDepth) => (operation) => {
	const [n, c, h, w] = shapeOf(operation, 0) ?? [];
	const block = integer(operation, "blocksize", 0);
	if (n === void 0 || c === void 0 || h === void 0 || w === void 0 || block < 1) return void 0;
	const by = isToDepth ? 1 / block : block;
	return made([
		n,
		c / (by * by),
		h * by,
		w * by
	]);
};
const REDUCTIONS = [
	"Sum",
	"Mean",
	"Max",
	"Min",
	"Prod",
	"L1",
	"L2",
	"LogSum",
	"LogSumExp",
	"SumSquare"
];
/** Operators that move elements about, take some, or sum them up. */
const LAYOUT_RULES = new Map([
	...REDUCTIONS.map((name) => [`Reduce${name}`, reduce]),
	...["ArgMax", "ArgMin"].map((type) => [type, best]),
	["Reshape", reshape],
	["Flatten", flatten],
	["Transpose", transpose],
	["Squeeze", squeeze],
	["Unsqueeze", unsqueeze],
	["Concat", concat],
	["Split", split],
	["Slice", slice],
	["Pad", pad],
	["Resize", resize],
	["Upsample", resize],
	["Gather", gather],
	["GatherElements", (operation) => made(shapeOf(operation, 1))],
	["Expand", expand],
	["Tile", tile],
	["Shape", shape],
	["Constant", constant],
	["ConstantOfShape", filled],
	["TopK", topK],
	["DepthToSpace", regrouped(false)],
	["SpaceToDepth", regrouped(true)]
]);

// src/model/matrix-rules.ts
/** A product of matrices or stacks of them, as NumPy's matmul: [..., m, k] by [..., k, n]. */
function product(a, b) {
	if (a === void 0 || b === void 0 || a.length === 0 || b.length === 0) return void 0;
	const [left, right] = [a.length === 1 ? [1, ...a] : a, b.length === 1 ? [...b, 1] : b];
	const [m = 0, k = 0, n = 0] = [
		left.at(-2),
		left.at(-1),
		right.at(-1)
	];
	const stack = broadcast([left.slice(0, -2), right.slice(0, -2)]);
	if (stack === void 0 || k !== right.at(-2)) return void 0;
	const shape = [
		...stack,
		...a.length === 1 ? [] : [m],
		...b.length === 1 ? [] : [n]
	];
	return made(shape, sizeOf(stack) * m * k * n);
}
/** `FusedMatMul` turns the last two sizes of an operand where it says so. */
function turned(operation, name, shape) {
	if (integer(operation, name, 0) === 0 || shape === void 0 || shape.length < 2) return shape;
	return [
		...shape.slice(0, -2),
		shape.at(-1) ?? 0,
		shape.at(-2) ?? 0
	];
}
const general = (operation) => {
	const [a, b] = [turned(operation, "transA", shapeOf(operation, 0)), turned(operation, "transB", shapeOf(operation, 1))];
	return a?.length === 2 && b?.length === 2 ? product(a, b) : void 0;
};
/**
* A recurrent layer: at each step the input and the last state are multiplied by the weights of all gates.
*
* @param gates 4 of an LSTM, 3 of a GRU, 1 of a plain one.
*/
function recurrent(gates) {
	return (operation) => {
		const [input, weight, again] = [
			shapeOf(operation, 0),
			shapeOf(operation, 1),
			shapeOf(operation, 2)
		];
		if (input?.length !== 3 || weight?.length !== 3 || again?.length !== 3) return void 0;
		const [first = 0, second = 0] = input;
		const isBatchFirst = integer(operation, "layout", 0) === 1;
		const [steps, batch] = isBatchFirst ? [second, first] : [first, second];
		const [directions = 0, wide = 0] = weight;
		const hidden = wide / gates;
		const all = made([
			steps,
			directions,
			batch,
			hidden
		], steps * batch * (sizeOf(weight) + sizeOf(again)));
		if (all === void 0) return void 0;
		const state = { shape: isBatchFirst ? [
			batch,
			directions,
			hidden
		] : [
			directions,
			batch,
			hidden
		] };
		const told = isBatchFirst ? { shape: [
			batch,
			steps,
			directions,
			hidden
		] } : all.outputs[0] ?? state;
		return {
			...all,
			outputs: [
				told,
				state,
				state
			]
		};
	};
}
/**
* `ij,jk->ik`: every combination of the letters is one multiply-accumulate, but of those that one operand alone has and the
* result lacks, which can be summed first.
*/
const einsum = (operation) => {
	const [terms = "", result] = (attributeText(operation, "equation") ?? "").replaceAll(" ", "").split("->");
	const operands = terms.split(",");
	if (result === void 0 || operands.length !== operation.inputs.length || !/^[A-Za-z,]*$/.test(terms + result)) return void 0;
	const sizes = /* @__PURE__ */ new Map();
	for (const [index, letters] of operands.entries()) {
		const shape = shapeOf(operation, index);
		if (shape?.length !== letters.length) return void 0;
		for (const [at, letter] of [...letters].entries()) sizes.set(letter, shape[at] ?? 0);
	}
	const [first = "", second = ""] = operands;
	const met = [...sizes].filter(([letter]) => result.includes(letter) || first.includes(letter) && second.includes(letter));
	const macs = operands.length === 2 ? sizeOf(met.map(([, size]) => size)) : void 0;
	return made([...result].map((letter) => sizes.get(letter)), macs);
};
/** Operators that multiply matrices. */
const MATRIX_RULES = /* @__PURE__ */ new Map([
	["MatMul", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 1))],
	["MatMulInteger", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 1))],
	["QLinearMatMul", (operation) => product(shapeOf(operation, 0), shapeOf(operation, 3))],
	["com.microsoft:FusedMatMul", (operation) => product(turned(operation, "transA", shapeOf(operation, 0)), turned(operation, "transB", shapeOf(operation, 1)))],
	["Gemm", general],
	["com.microsoft:FusedGemm", general],
	["LSTM", recurrent(4)],
	["GRU", recurrent(3)],
	["RNN", recurrent(1)],
	["Einsum", einsum]
]);

// src/model/window-rules.ts
function windowOf(operation, kernel) {
	const rank = kernel.length;
	const each = (name, otherwise, length = rank) => integers(operation, name) ?? Array.from({ length }, () => otherwise);
	const window = {
		kernel,
		strides: each("strides", 1),
		dilations: each("dilations", 1),
		pads: each("pads", 0, 2 * rank),
		autoPad: attributeText(operation, "auto_pad") ?? "NOTSET",
		isCeiled: integer(operation, "ceil_mode", 0) === 1
	};
	return [window.strides, window.dilations].every((one) => one.length === rank && one.every((size) => size > 0)) && window.pads.length === 2 * rank && kernel.every((size) => size > 0) ? window : void 0;
}
/** How many places a window has in a dimension (onnx.ai/onnx/operators/onnx__Conv, …MaxPool: output shape). */
function places(size, axis, { kernel, strides, dilations, pads, autoPad, isCeiled }) {
	const [stride = 1, rank] = [strides[axis], kernel.length];
	if (autoPad === "SAME_UPPER" || autoPad === "SAME_LOWER") return Math.ceil(size / stride);
	const reach = (dilations[axis] ?? 1) * ((kernel[axis] ?? 1) - 1) + 1;
	const before = autoPad === "VALID" ? 0 : pads[axis] ?? 0;
	const padded = size + before + (autoPad === "VALID" ? 0 : pads[axis + rank] ?? 0);
	if (!isCeiled) return Math.floor((padded - reach) / stride) + 1;
	const count = Math.ceil((padded - reach) / stride) + 1;
	return (count - 1) * stride >= size + before ? count - 1 : count;
}
/** A convolution: each output is the sum over the kernel and the channels of its group. */
function convolution(operation, image, weight) {
	if (image === void 0 || weight === void 0 || image.length < 3 || weight.length !== image.length) return void 0;
	const window = windowOf(operation, weight.slice(2));
	if (window === void 0) return void 0;
	const output = [
		image[0],
		weight[0],
		...image.slice(2).map((size, axis) => places(size, axis, window))
	];
	const sizes = output.map((size) => size ?? 0);
	return made(output, sizeOf(sizes) * sizeOf(weight.slice(1)));
}
/** Weights are [channels, outputs of a group, …kernel]: each input is spread over the kernel. */
function transposed(operation) {
	const [image, weight] = [shapeOf(operation, 0), shapeOf(operation, 1)];
	if (image === void 0 || weight === void 0 || image.length < 3 || weight.length !== image.length) return void 0;
	const window = windowOf(operation, weight.slice(2));
	if (window === void 0) return void 0;
	const rank = image.length - 2;
	const extra = integers(operation, "output_padding") ?? [];
	const stated = integers(operation, "output_shape");
	const spatial = image.slice(2).map((size, axis) => {
		const stride = window.strides[axis] ?? 1;
		if (stated !== void 0) return stated.at(axis - rank);
		if (window.autoPad.startsWith("SAME")) return size * stride;
		const reach = (window.dilations[axis] ?? 1) * ((window.kernel[axis] ?? 1) - 1) + 1;
		const pads = window.autoPad === "VALID" ? 0 : (window.pads[axis] ?? 0) + (window.pads[axis + rank] ?? 0);
		return stride * (size - 1) + (extra[axis] ?? 0) + reach - pads;
	});
	const channels = (weight[1] ?? 0) * integer(operation, "group", 1);
	return made([
		image[0],
		channels,
		...spatial
	], sizeOf(image) * sizeOf(weight.slice(1)));
}
const pooled = (operation) => {
	const [image, kernel] = [shapeOf(operation, 0), integers(operation, "kernel_shape")];
	if (image === void 0 || kernel?.length !== image.length - 2) return void 0;
	const window = windowOf(operation, kernel);
	const one = window && made([
		image[0],
		image[1],
		...image.slice(2).map((size, axis) => places(size, axis, window))
	]);
	return one && { outputs: operation.node.outputs.map(() => one.outputs[0] ?? { shape: void 0 }) };
};
const pooledWhole = (operation) => {
	const image = shapeOf(operation, 0);
	return image && made(image.map((size, axis) => axis < 2 ? size : 1));
};
/** Operators that go over an image with a window. */
const WINDOW_RULES = new Map([
	["Conv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
	["ConvInteger", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
	["com.microsoft:FusedConv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 1))],
	["QLinearConv", (operation) => convolution(operation, shapeOf(operation, 0), shapeOf(operation, 3))],
	["ConvTranspose", transposed],
	...[
		"MaxPool",
		"AveragePool",
		"LpPool"
	].map((type) => [type, pooled]),
	...[
		"GlobalAveragePool",
		"GlobalMaxPool",
		"GlobalLpPool"
	].map((type) => [type, pooledWhole])
]);

// src/model/network-work.ts
const RULES = new Map([
	...WINDOW_RULES,
	...MATRIX_RULES,
	...ELEMENT_RULES,
	...LAYOUT_RULES
]);
/** These read a few rows of a table, however large it is. */
const LOOKUPS = /* @__PURE__ */ new Set([
	"Gather",
	"GatherND",
	"GatherElements"
]);
/** A number that nothing adds to exactly any more. */
const MOST = Number.MAX_SAFE_INTEGER;
/**
* Counts what one inference has to do, in one pass over the nodes in their order. Only nodes count that the outputs depend on
* and that depend on an input: a runtime leaves out the others.
*
* @param fed inputs of the network by their names.
*/
function countWork(graph, fed) {
	return new Walk(graph, fed).count();
}
var Walk = class {
	#graph;
	#fed;
	#known = /* @__PURE__ */ new Map();
	/** Tensors that depend on an input. */
	#live;
	#read = /* @__PURE__ */ new Set();
	#unknown = /* @__PURE__ */ new Set();
	/** By output: nodes that depend on no input, whose weights are read through what they make. */
	#folded = /* @__PURE__ */ new Map();
	#macs = 0;
	#isLowerBound = false;
	constructor(graph, fed) {
		this.#graph = graph;
		this.#fed = fed;
		this.#live = new Set(fed.keys());
		for (const [name, tensor] of graph.initializers) this.#known.set(name, {
			...tensor,
			shape: possible(tensor.shape)
		});
		for (const [name, { shape }] of fed) this.#known.set(name, { shape });
	}
	count() {
		const needed = neededTensors(this.#graph);
		for (const node of this.#graph.nodes) if (node.outputs.some((name) => needed.has(name))) this.#visit(node);
		const weights = [...this.#read].flatMap((name) => this.#graph.initializers.get(name) ?? []);
		const parameters = weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
		const weightBytes = weights.reduce((sum, { shape, type }) => sum + sizeOf(shape) * elementBytes(type), 0);
		const ends = this.#ends();
		return {
			macs: Math.min(this.#macs, MOST),
			parameters: Math.min(parameters, MOST),
			valuesMoved: Math.min(parameters + ends.values, MOST),
			bytesMoved: Math.min(Math.ceil(weightBytes + ends.bytes), MOST),
			isLowerBound: this.#isLowerBound || this.#macs > MOST || parameters > MOST,
			unknownOperators: [...this.#unknown].toSorted()
		};
	}
	#visit(node) {
		const isLive = node.inputs.some((name) => this.#live.has(name));
		if (isLive) this.#noteReads(node);
		const name = node.domain === "ai.onnx" ? node.type : `${node.domain}:${node.type}`;
		const rule = RULES.get(name);
		const made = rule?.({
			node,
			inputs: node.inputs.map((input) => this.#known.get(input))
		});
		for (const [index, output] of node.outputs.entries()) {
			if (output === "") continue;
			if (isLive) this.#live.add(output);
			else this.#folded.set(output, node);
			const known = made?.outputs[index];
			if (known === void 0) this.#known.delete(output);
			else this.#known.set(output, known);
		}
		if (rule === void 0) this.#unknown.add(name);
		this.#isLowerBound ||= made === void 0;
		if (isLive) this.#add(made);
	}
	#add(made) {
		if (made?.macs !== void 0 && made.macs > 0) this.#macs += made.macs;
	}
	/** Weights that the node reads whole, itself or dequantised, cast or turned first. Shapes and indices are no weights. */
	#noteReads(node) {
		const reading = [node];
		for (const { type, inputs } of reading) for (const [index, name] of inputs.entries()) {
			if (LOOKUPS.has(type) && index === 0) continue;
			const folded = this.#folded.get(name);
			if (folded !== void 0) reading.push(folded);
			this.#folded.delete(name);
			const tensor = this.#graph.initializers.get(name);
			if (tensor !== void 0 && tensor.type !== 7 && isCountable(tensor)) this.#read.add(name);
		}
	}
	/** What goes in and comes out. An output of unknown shape is left out, so that the sum stays a lower bound. */
	#ends() {
		let [values, bytes] = [0, 0];
		for (const { shape, elementBytes: size } of this.#fed.values()) {
			values += sizeOf(shape);
			bytes += sizeOf(shape) * size;
		}
		for (const name of new Set(this.#graph.outputs)) {
			const shape = this.#known.get(name)?.shape;
			values += shape === void 0 ? 0 : sizeOf(shape);
			bytes += shape === void 0 ? 0 : sizeOf(shape);
		}
		return {
			values,
			bytes
		};
	}
};
function isCountable({ shape }) {
	return shape.every((size) => size >= 0) && Number.isSafeInteger(sizeOf(shape));
}
/** Tensors that the outputs depend on; nodes come in the order in which they run. */
function neededTensors({ nodes, outputs }) {
	const needed = new Set(outputs);
	for (const node of nodes.toReversed()) if (node.outputs.some((name) => needed.has(name))) for (const input of node.inputs) needed.add(input);
	return needed;
}

// src/commands/network-work.ts
const ELEMENT_BYTES = {
	bool: 1,
	int8: 1,
	uint8: 1,
	int16: 2,
	uint16: 2,
	float16: 2,
	bfloat16: 2,
	int32: 4,
	uint32: 4,
	float32: 4,
	int64: 8,
	uint64: 8,
	float64: 8
};
/** What one inference of a network has to do with its inputs as they are fed; names that cannot be told are left out. */
function workOf(graph, fed) {
	const inputs = fed.map(({ name, type, shape }) => [name, {
		shape,
		elementBytes: ELEMENT_BYTES[type] ?? 0
	}]);
	const work = countWork(graph, new Map(inputs));
	const tellable = work.unknownOperators.filter((name) => operatorNameSchema.safeParse(name).success);
	return {
		...work,
		unknownOperators: tellable.slice(0, 100)
	};
}

// src/measure/image-batch.ts
/** Images at a time. More would gain little on the boards that edgebench knows. */
const WIDE = 8;
/** Below this, nothing is loaded beside what the benchmark needs. Above, a worker that grows beyond its device is ended. */
const LEAST_MEMORY = 2 * 1024 ** 3;
/** Their workers take any first dimension after load where the model leaves it open; others fix it as they load. */
const OPEN = /* @__PURE__ */ new Set([
	"onnxruntime",
	"pytorch",
	"tensorflow"
]);
/** A larger batch in which a model might answer images; undefined where it takes no other than the benchmark's. */
function widerBatch({ runtime, parameters }, inputs, environment) {
	const [input] = inputs;
	const memory = environment["memory-bytes"];
	const isOpen = inputs.length === 1 && typeof input?.shape[0] === "string";
	const isRoomy = typeof memory === "number" && memory >= LEAST_MEMORY;
	return OPEN.has(runtime) && parameters.batch < WIDE && isOpen && isRoomy ? WIDE : void 0;
}

// src/vision/label-order.ts
/** More lines than any classifier has outputs. */
const MOST_LINES = 1e5;
/**
* Reads a list of labels: one line for each output of a model, with the number of its class, or with its name where the
* dataset names its classes (what follows a name after a space is for people).
*/
function parseLabelOrder(text, classNames) {
	const lines = text.split(/\r?\n/);
	while (lines.at(-1)?.trim() === "") lines.pop();
	const fault = (index, why) => ({
		kind: "fault",
		line: index + 1,
		fault: why
	});
	if (lines.length > MOST_LINES) return fault(MOST_LINES, `there are more than ${MOST_LINES} lines`);
	const byName = new Map(classNames?.map((name, label) => [name, label]));
	const outputs = /* @__PURE__ */ new Map();
	for (const [index, line] of lines.entries()) {
		const word = line.trim();
		const label = byName.get(word) ?? byName.get(word.split(/\s/)[0] ?? "") ?? (/^\d{1,6}$/.test(word) ? Number(word) : -1);
		if (label === -1) return fault(index, `"${word.slice(0, 60)}" is neither a number nor a class of the dataset`);
		const before = outputs.get(label);
		if (before !== void 0) return fault(index, `class ${label} is named in line ${before + 1} already`);
		outputs.set(label, index);
	}
	const beyond = [...outputs].find(([label]) => label >= lines.length);
	if (beyond !== void 0) return fault(beyond[1], `class ${beyond[0]} of ${lines.length} outputs; number the classes from 0 without a gap`);
	return {
		kind: "classes",
		classes: [...outputs.keys()]
	};
}

// src/commands/read-labels.ts
const MOST_BYTES = 16777216;
/**
* How a side's outputs stand for classes; undefined where its configuration leaves that to the usual rule.
*
* @throws ModelRefused where its list of labels cannot be read as one.
*/
async function readLabels({ labels }, model, dataset) {
	if (labels?.kind !== "listed") return labels;
	const bytes = await readFile(join(dirname(model.path), cleanLocation(labels.location)));
	if (bytes.length > MOST_BYTES) throw new ModelRefused(`the list of labels has ${bytes.length} bytes; write one class a line`);
	const order = parseLabelOrder(bytes.toString("utf8"), dataset.classNames);
	if (order.kind === "classes") return {
		kind: "listed",
		classes: order.classes
	};
	throw new ModelRefused(`the list of labels, line ${order.line}: ${order.fault}; write the class of each output on a line of its own`);
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
		const { parameters, scenario } = benchmark;
		const { path: modelFile, beside } = options.model;
		const spec = {
			...options.spec,
			modelFile,
			beside: beside ?? [],
			parameters,
			scenario
		};
		const launch = _usingCtx$3.a(await LiveLaunch.start(spec, attempt));
		const feed = await makeFeed(options, benchmark, launch);
		await launch.feed(feed);
		await refuseNotFinite(launch);
		return {
			spec,
			feed,
			exclusive: launch.exclusive,
			answered: await maybeAccuracy(options, launch, attempt),
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
async function maybeAccuracy(options, launch, attempt) {
	const { planned, side, dataset, accuracy, tensorFolder, onImage } = options;
	if (!(planned.task === "classification" && hasMetric(planned.benchmark.scenario, "top-1")) || dataset === void 0 || side.preprocessing === void 0) return void 0;
	const scoring = {
		dataset,
		preprocessing: side.preprocessing,
		labels: await readLabels(side, options.model, dataset),
		batch: planned.benchmark.parameters.batch,
		wider: widerBatch(planned.benchmark, launch.inputs, options.environment),
		folder: tensorFolder,
		onImage
	};
	return {
		scored: options.known?.(launch.loaded.actual) ?? await measureAccuracy({
			...scoring,
			launch,
			attempt,
			...accuracy
		}),
		scoring,
		isStaged: Number.isFinite(accuracy.most)
	};
}

// src/commands/ready-side.ts
/** At most this part of a benchmark's share goes into the images of a side that stands alone. */
const ACCURACY_PART = .4;
/** And into each side's first look, where two are scored in stages. */
const FIRST_LOOK_PART = .1;
/** However small a benchmark's share is, a worker has this long to answer, seconds. */
const SHORTEST_PATIENCE = 30;
/** Fetches a side's model and tries it; a measurement that says why not where that fails by a fault that is not ours. */
async function readySide(run, side, company) {
	const { planned, timing, world, folder } = run;
	const { progress, signal } = world.context;
	const own = join(folder, side.name);
	const { dataset } = side.side;
	const spec = await specOf(run, side);
	if ("status" in spec) return spec;
	try {
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
				...imagesOf(run, side, company),
				scores: scoreUse(side, company, join(own, "scores"))
			},
			known: (actual) => side.role === "base" ? knownAccuracy(run, side.side, model, actual) : void 0,
			environment: world.environment,
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
			operators: model.operators,
			peaks: run.plan.jobs.find(({ device }) => device === planned.benchmark.device)?.peaks,
			work: model.graph && workOf(model.graph, prepared.feed.tensors)
		};
	} catch (error) {
		if (signal.aborted) return notMeasured(planned, side, "skipped", interruption(signal));
		if (!(error instanceof LaunchLost || isUserFault(error))) throw error;
		const reason = withoutLocalPaths(error.message, world.places);
		const isDevices = error instanceof LaunchLost && world.trouble() !== void 0;
		return notMeasured(planned, side, isDevices || error instanceof ModelUnavailable ? "skipped" : "failed", reason);
	}
}
/** How many images are scored now, and how long that may take. */
function imagesOf({ timing, world }, { side: { dataset: name = "" } }, { sideCount, other, isStaged }) {
	const left = secondsLeft(timing);
	if (!isStaged) return {
		seconds: left * ACCURACY_PART / sideCount,
		most: Number.POSITIVE_INFINITY
	};
	const [firstLook = 1] = planImageLooks(world.datasets.get(name)?.count ?? 1);
	const others = other?.side.dataset === name ? other.prepared.answered?.scored.outcomes.length : void 0;
	return {
		seconds: left * FIRST_LOOK_PART,
		most: Math.min(firstLook, others ?? firstLook)
	};
}
/** The side that is scored first keeps its scores for the other; they are of the same images where the datasets are the same. */
function scoreUse({ side }, { sideCount, other }, file) {
	if (sideCount === 1) return { kind: "none" };
	if (other === void 0) return {
		kind: "keep",
		file
	};
	const kept = other.side.dataset === side.dataset ? other.prepared.answered?.scored.scores : void 0;
	return kept === void 0 ? { kind: "none" } : {
		kind: "against",
		kept,
		of: other.name
	};
}
/** How the side's worker is started. A runtime that its device lacks is no fault of the model's. */
async function specOf({ planned, world }, side) {
	const { signal } = world.context;
	try {
		return await world.launchSpec(planned);
	} catch (error) {
		if (signal.aborted) return notMeasured(planned, side, "skipped", interruption(signal));
		if (!isUserFault(error)) throw error;
		return notMeasured(planned, side, "skipped", withoutLocalPaths(error.message, world.places));
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
	}, side, {
		sideCount: 2,
		other: void 0,
		isStaged: false
	});
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

// src/commands/rerun-launches.ts
/** What a benchmark's own launches take of its share where a re-run of two sides follows them. */
const OWN_PART = 1 / 3;
/** Measures the last good content against the first bad one, in what is left of the benchmark's share. */
async function measureRerun(run, rerun, measureRounds) {
	const { planned, plan, folder } = run;
	const isScored = rerun.metrics.some((metric) => METRICS[metric].noise === "paired-images");
	const again = {
		...run,
		plan: rerunRules(plan, rerun),
		planned: isScored ? planned : {
			...planned,
			task: "other"
		},
		folder: join(folder, "rerun")
	};
	const good = {
		name: "base",
		role: "base",
		...rerun.good
	};
	const bad = {
		name: "head",
		role: "head",
		...rerun.bad
	};
	const company = {
		sideCount: 2,
		isStaged: isScored
	};
	const base = await readySide(again, good, {
		...company,
		other: void 0
	});
	if (!("prepared" in base)) return lost("last good", base);
	const head = await readySide(again, bad, {
		...company,
		other: base
	});
	if (!("prepared" in head)) return lost("first bad", head);
	return rerunOf(await measureRounds(again, {
		base,
		head
	}));
}
function rerunOf(measured) {
	const [good, bad] = ["base", "head"].map((name) => measured.find(({ role }) => role === name));
	if (good === void 0 || good.status !== "measured") return lost("last good", good);
	if (bad === void 0 || bad.status !== "measured") return lost("first bad", bad);
	const { looks, ending = "failed" } = bad;
	return {
		outcome: "paired",
		good: sideOf(good),
		bad: sideOf(bad),
		ending,
		...looks && { looks }
	};
}
function sideOf({ commit, model, launches, accuracy }) {
	if (model === void 0) throw new Error("a measured side has a model");
	return {
		commit,
		model,
		launches,
		...accuracy && { accuracy }
	};
}
function lost(which, side) {
	return {
		outcome: "none",
		why: `the ${which} model was not measured${side === void 0 ? "" : ` at ${side.commit.slice(0, 12)}: ${side.reason}`}`.slice(0, 4e3)
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
	if (baselines === void 0 || base === null || plan.base === null || planned.benchmark.scenario === "sustained") return { kind: "off" };
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
	if (answersImages(planned) && !isScored(planned, plan.datasets)) return hopeless("its images have no labels, so that only the base's own answers can be held against the head's");
	const rules = rulesIn(planned.benchmark.scenario, rulesOf(plan.policy, plan.comparisons));
	const wide = sampledMetrics(planned.benchmark.scenario, rules).find((metric) => !canShowUnchanged(metric, sessions, rules.errorRate, deltaOf(metric, rules)));
	if (wide !== void 0) return hopeless(`${sessions.length} differ too much among themselves to show ${METRICS[wide].label} unchanged`);
	if (isScored(planned, plan.datasets) && gatesAccuracy(rules) && !sessions.some((one) => one.ofBase === true && one.accuracy !== void 0)) return hopeless("none tells the accuracy of what the base has");
	return { kind: "open" };
}
/**
* Judges a head that was measured alone, by the very comparison that the report will make: `unchanged` where every gating
* sampled metric is shown to be, and every other gating metric could be compared.
*/
function screenHead({ planned, plan, environment }, head) {
	const { benchmark, reasons, base, baselines = [] } = planned;
	const rules = rulesIn(planned.benchmark.scenario, rulesOf(plan.policy, plan.comparisons));
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
	const wanted = sampledMetrics(planned.benchmark.scenario, rules);
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
/** The gating metrics that stored sessions must show unchanged; latency, or what stands for it, where none of them is sampled. */
function sampledMetrics(scenario, { gating }) {
	const sampled = [...gating].filter((metric) => METRICS[metric].noise === "sampled");
	return sampled.length === 0 ? gatingIn(scenario, ["latency"]) : sampled;
}
const gatesAccuracy = ({ gating }) => [...gating].some((metric) => METRICS[metric].noise === "paired-images");
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

// src/dataset/thumbnail.ts
/**
* A PNG of an image as a viewer shows it, at most 64 pixels a side; a smaller image keeps its size.
*
* @throws UserError where the file cannot be read or decoded, or is no longer what was scored.
*/
async function thumbnailPng(dataset, { path, sha256 }) {
	const shown = `${dataset.shown}/${path}`;
	const bytes = await readImageFile(dataset.root, path, shown);
	if (sha256Hex(bytes) !== sha256) throw new UserError(`image ${shown} changed while edgebench was running`);
	const image = upright(decodeImage(bytes, shown));
	const scale = Math.min(1, 64 / Math.max(image.width, image.height));
	const side = (length) => Math.max(1, Math.round(length * scale));
	const { width, height, channels, data } = resize$1(image, side(image.width), side(image.height), "bilinear");
	return encodePng({
		width,
		height,
		channels,
		depth: 8,
		data
	});
}

// src/commands/thumbnails.ts
/** More of a path is cut. */
const MOST_PATH = 1e3;
/**
* A head with small pictures of images that the base gets right and it does not. Where one cannot be made, it is left out:
* it must not cost a measurement.
*
* @param scored what the head's accuracy was told from.
*/
async function withThumbnails(head, base, scored) {
	const { accuracy } = head;
	if (base === void 0 || accuracy === void 0 || scored === void 0) return head;
	const { dataset } = scored;
	const { images } = firstImages(scored, accuracy.dataset.count);
	const thumbnails = [];
	for (const place of exemplaryImages(base, accuracy)) {
		const image = images[place];
		const png = image && await thumbnailPng(dataset, image).catch(ignoreUserError);
		if (image === void 0 || png === void 0) continue;
		thumbnails.push({
			image: place,
			path: image.path.slice(0, MOST_PATH),
			png: Buffer.from(png).toString("base64")
		});
	}
	return thumbnails.length === 0 ? head : {
		...head,
		thumbnails
	};
}
function ignoreUserError(error) {
	if (!(error instanceof UserError)) throw error;
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
	const parts = partsOf(job);
	const pace = new JobPace(parts);
	for (const [index, planned] of job.benchmarks.entries()) {
		const left = Math.max(0, end - now());
		const deadline = now() + shareOfBudget(left, parts.slice(index));
		const began = now();
		const timing = {
			now,
			deadline,
			signal,
			cooling: world.cooling
		};
		const timed = withJobTime(world, count > 1 ? (task) => pace.secondsLeft({
			spent: now() - began,
			left: task,
			most: end - now()
		}) : void 0);
		progress.line(`[${index + 1}/${count}] ${planned.id}: at most ${timeWords(secondsLeft(timing))}; ${timeWords(left)} left for the job`);
		const why = whyNotStarted(signal, left);
		const made = why === void 0 ? await runBenchmark(planned, plan, timing, timed) : notStarted(planned, plan, why);
		progress.done();
		pace.ended(now() - began, made.some(({ status }) => status === "measured"));
		made.sort((a, b) => a.role < b.role ? -1 : 1);
		measurements.push(...made);
		for (const measurement of made) progress.line(`  ${outcomeLine(measurement)}`);
		if (!signal.aborted || index === count - 1) await world.save(measurements);
	}
	return measurements;
}
/** What each benchmark takes of the budget, in proportion: what a night expects of it, or as its scenario is. */
function partsOf({ benchmarks }) {
	const expected = benchmarks.flatMap(({ expectedSeconds }) => expectedSeconds ?? []);
	return expected.length === benchmarks.length ? expected : benchmarks.map(({ benchmark }) => PARTS[benchmark.scenario]);
}
/** The same world, whose progress also tells how long the whole job will go on. */
function withJobTime(world, all) {
	if (all === void 0) return world;
	const { progress } = world.context;
	const update = (done, total, text, left) => progress.update(done, total, text, left && {
		...left,
		all: all(left.task)
	});
	return {
		...world,
		context: {
			...world.context,
			progress: {
				...progress,
				update
			}
		}
	};
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
		if (planned.base === null) return await measureAtNight(run, sides);
		if (planned.identical !== true || base === void 0 || head === void 0) return await measureSides(run, sides);
		return (await measureSides(run, [base])).flatMap((measurement) => [measurement, reused(planned, head, measurement)]);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/** A head without a base, and how long that took; then, where one is due, the re-run. */
async function measureAtNight(run, sides) {
	const { planned, timing } = run;
	const again = planned.rerun?.kind === "planned" ? planned.rerun : void 0;
	const began = timing.now();
	const made = await measureSides(again === void 0 ? run : {
		...run,
		timing: partOf(timing, OWN_PART)
	}, sides);
	const tookSeconds = Math.round((timing.now() - began) * 10) / 10;
	const rerun = again && await measureRerun(run, again, inRounds);
	return made.map((one) => one.role === "only" ? {
		...one,
		tookSeconds,
		...rerun && { rerun }
	} : one);
}
async function inRounds(run, sides) {
	try {
		var _usingCtx$2 = _usingCtx();
		const beside = _usingCtx$2.a(await sentinelBeside(run, sides.base.prepared));
		return await pair({
			...run,
			beside
		}, sides);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
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
			var _usingCtx3 = _usingCtx();
			found.head = await readySide(run, head, {
				sideCount: sides.length,
				other: void 0,
				isStaged: false
			});
			if (!("prepared" in found.head)) return void 0;
			const beside = _usingCtx3.a(await sentinelBeside(run, found.head.prepared));
			return await solo({
				...run,
				beside,
				timing: partOf(run.timing, SCREENING_PART)
			}, found.head);
		} catch (_) {
			_usingCtx3.e = _;
		} finally {
			await _usingCtx3.d();
		}
	});
	if (screened.kind === "settled") return [screened.head];
	return (await measureTogether(run, sides, found.head)).map((measurement) => measurement.role === "head" ? screened.tell(measurement) : measurement);
}
/** @param screened what became of the head where it was screened. */
async function measureTogether(run, sides, screened) {
	try {
		var _usingCtx4 = _usingCtx();
		const ready = [];
		const failed = [];
		const known = screened !== void 0 && "prepared" in screened ? screened : void 0;
		for (const side of sides) {
			const isKnown = screened !== void 0 && side.name === "head";
			const company = {
				sideCount: sides.length,
				other: ready[0] ?? known,
				isStaged: sides.length === 2
			};
			const outcome = isKnown ? screened : await readySide(run, side, company);
			if ("prepared" in outcome) ready.push(outcome);
			else failed.push(outcome);
		}
		const [first, second] = ready;
		if (first === void 0) return failed;
		const beside = _usingCtx4.a(await sentinelBeside(run, first.prepared));
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
		_usingCtx4.e = _;
	} finally {
		await _usingCtx4.d();
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
		const answered = await answerTogether(run, sides);
		const outcome = await measurePair({
			base: sides.base.prepared,
			head: sides.head.prepared,
			seed: world.seed,
			salt: Number.parseInt(sha256Hex(planned.id).slice(0, 8), 16),
			timing,
			metrics: settlingMetrics(planned.benchmark.scenario, plan),
			errorRate: plan.policy.errorRate,
			comparisons: Math.max(1, plan.comparisons),
			sentinel: run.beside.sentinel,
			apart: apart ?? APART$2[planned.benchmark.scenario],
			onRound: progress.update
		});
		const base = await pairedSide(run, sides, "base", outcome, answered.base);
		const head = await pairedSide(run, sides, "head", outcome, answered.head);
		return [base, await withThumbnails(head, base.accuracy, answered.head.scored)];
	} catch (error) {
		if (error instanceof SideLost) {
			const left = error.side === "base" ? sides.head : sides.base;
			const status = world.trouble() === void 0 ? "failed" : "skipped";
			return [notMeasured(planned, sides[error.side], status, error.message), await solo(run, left)];
		}
		if (signal.aborted && error instanceof LaunchLost) return notStarted(planned, plan, interruption(signal));
		throw error;
	}
}
/** One side of a pair. Where the other side was given up before one round was whole, it is measured alone. */
async function pairedSide(run, sides, name, outcome, { agreed }) {
	const other = name === "base" ? "head" : "base";
	const taken = outcome[name];
	const counts = taken.launches.some(({ excluded }) => excluded === void 0);
	if (outcome.gaveUp === other && !counts) return solo(run, sides[name], taken.lostLaunches);
	return toMeasurement(run.planned, sides[name], {
		...taken,
		ending: outcome.ending,
		looks: outcome.looks,
		caveats: [...outcome.caveat === void 0 ? [] : [outcome.caveat], ...sentinelNotes(run)],
		agreed,
		interruption: ended(run)
	});
}
/** A side with nothing to be held against in this session. `lost`: its launches that were lost before. */
async function solo(run, side, lost = []) {
	const { update } = run.world.context.progress;
	const { agreed } = await answerAlone(run, side);
	const taken = await measureSolo(side.prepared, run.timing, update, run.beside.sentinel);
	return toMeasurement(run.planned, side, {
		...taken,
		lostLaunches: [...lost, ...taken.lostLaunches],
		caveats: sentinelNotes(run),
		agreed,
		interruption: ended(run)
	});
}
function ended({ world }) {
	const { signal } = world.context;
	const trouble = world.trouble();
	if (signal.aborted) return interruption(signal);
	return trouble === void 0 ? void 0 : `the device could not go on: ${trouble}`;
}
/** The gating metrics whose verdict the rounds can settle. */
function settlingMetrics(scenario, plan) {
	const { gate, tolerance } = plan.policy;
	const wanted = gatingIn(scenario, gate.metrics).filter((metric) => METRICS[metric].noise === "sampled");
	return (wanted.length === 0 ? gatingIn(scenario, ["latency"]) : wanted).flatMap((metric) => {
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
	try {
		var _usingCtx$1 = _usingCtx();
		const { plan, job, repository } = assignment;
		const { scratch, file } = options;
		const { workersDir, signal, progress } = context;
		const transport = _usingCtx$1.a(await openTransport(job.transport, job.device, {
			workersDir,
			signal,
			say: progress.line
		}));
		const counter = job.transport.kind === "local" ? await openInstructionCounter() : void 0;
		const datasets = await openDatasets(assignment);
		const seed = options.seed ?? randomInt(2 ** 32);
		const header = await makeHeader(job, seed, options, context, transport);
		const save = (measurements) => writeResult(context, file, {
			...header,
			createdAt: (/* @__PURE__ */ new Date()).toISOString(),
			measurements: [...measurements]
		});
		await save([]);
		const workerOf = workerFinder(job, context, transport);
		const planned = job.benchmarks.map(({ benchmark }) => benchmark);
		const meterOf = await openMeters(transport.view, planned, {
			signal,
			say: progress.line
		});
		const measurements = await runJob(job, plan, {
			context,
			materialise: materialiser(repository, context.signal),
			datasets,
			launchSpec: async ({ benchmark }) => ({
				...await workerOf(benchmark.runtime),
				timeoutMs: options.workerTimeout * 1e3,
				signal: context.signal,
				transport,
				counter,
				energy: meterOf(benchmark)
			}),
			cooling: job.coolDown && {
				...job.coolDown,
				view: transport.view
			},
			environment: header.device.environment,
			scratch,
			places: new Map([
				[scratch, "the temporary folder"],
				[repository.place, "the repository"],
				...transport.root === void 0 ? [] : [[transport.root, "the device's folder"]]
			]),
			trouble: () => transport.trouble,
			seed,
			save
		});
		return {
			...header,
			measurements
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function makeHeader({ device, prepare = {} }, seed, { attempt }, { version, workersDir, progress }, transport) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	const prepared = await transport.prepare(prepare, workersDir, progress.line);
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
			environment: {
				...await probeDevice(transport.view),
				...prepared
			}
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
	for (const [name, { path, layout, insisted = false }] of declared) opened.set(name, await openDataset({
		name,
		path,
		layout,
		insisted,
		root: roots.get(name) ?? ""
	}));
	return opened;
}
/**
* Finds the worker of each runtime once; one that cannot be found is told to every benchmark that needs it. A device beside
* the runner is asked again: it may only have been away.
*/
function workerFinder(job, context, transport) {
	const found = /* @__PURE__ */ new Map();
	const find = async (runtime) => {
		const { cwd, env, signal, workersDir, progress } = context;
		const python = pythonOf(job, env);
		if (job.transport.kind === "ssh") return distantWorker(runtime, {
			workersDir,
			transport,
			python
		});
		const resolved = await resolveRuntime(runtime, {
			cwd,
			env,
			signal,
			python,
			say: progress.line
		});
		return workerCommand({
			workersDir,
			resolved
		});
	};
	return (runtime) => {
		const known = found.get(runtime) ?? find(runtime);
		found.set(runtime, known);
		if (job.transport.kind === "ssh") known.catch(() => found.delete(runtime));
		return known;
	};
}
/** What the configuration names goes before what the machine's environment does; that of the runner tells nothing of a device beside it. */
function pythonOf({ device, transport, python }, env) {
	const namedIn = `devices.${device}.python`;
	if (transport.kind === "ssh") return {
		program: python ?? "python3",
		namedIn,
		device
	};
	return python === void 0 ? pythonHere(env) : {
		program: python,
		namedIn
	};
}

export { partsOfSentinel as a, UNREADABLE as c, installCommand as d, SshTransport as f, soloCost as i, findMeters as l, workerFinder as n, shippedSentinel as o, measureRound as r, sizeRounds as s, measureJob as t, PYTHON_OPTIONS as u };