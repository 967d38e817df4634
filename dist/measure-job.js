import { A as METRICS, o as RESULT_SCHEMA } from "./result.js";
import { t as UserError } from "./user-error.js";
import { $ as BUSY_MS, A as spentBetween, C as resize, G as Preparation, H as forgetGroup, J as SILENCE, K as UNPREPARED, Q as readDeviceProgram, R as queryCardPower, U as guardGroup, V as LocalTransport, W as killGroup, X as sshEnvironment, Y as sshCommand, Z as cleanText, b as encodePng, c as roundCount, ct as openDataset, d as datasetFeed, dt as readImageFile, et as lockFault, f as randomFeed, it as TransportFault, j as probeDevice, k as meanWatts, l as scoredBefore, m as LiveLaunch, nt as waitingFor, o as measureAccuracy, ot as findLocks, p as LaunchLost, r as firstImages, rt as StartRefused, tt as stillBusy, u as usableCount, w as upright, y as decodeImage } from "./accuracy.js";
import { S as unknown, b as tuple, c as array, d as discriminatedUnion, f as int, p as literal, s as _enum, u as boolean, v as strictObject, x as union, y as string } from "./schemas.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as So, t as Ct } from "./index.min.js";
import { t as errorCode } from "./error-code.js";
import { d as writeResult } from "./files.js";
import { D as APART$1, E as shippedSentinel, F as isUserFault, I as materialiser, L as withoutLocalPaths, N as ModelRefused, O as PARTS$1, P as ModelUnavailable, _ as openSentinel, a as outcomeLine, b as SideLost, c as sidesOf, d as interruption, f as partOf, h as secondsLeft, i as notMeasured, j as shareOfBudget, l as toMeasurement, m as measureSolo, n as NO_ACCURACY, o as reused, p as measurePair, r as agreedAccuracy, s as shapesOf, t as settlingMetrics, u as toldOf, w as JobPace } from "./settling-metrics.js";
import { T as sha256Hex, d as gatingIn, f as hasMetric } from "./unit.js";
import { a as canShowUnchanged, o as compareAgreement, s as comparePairedImages } from "./compare-benchmark.js";
import { S as toleranceOf, b as rulesOf, y as rulesIn } from "./launch-values.js";
import { n as conditionsOfBase, o as differingConditions, t as conditionsOf } from "./comparability.js";
import { i as selectBaselines, n as beforeChange, o as exemplaryImages, r as environmentChange, t as judgeBenchmark } from "./judge-benchmark.js";
import { t as asksToMeasure } from "./insistence.js";
import { i as workOf } from "./network-work.js";
import { o as cleanLocation } from "./onnx.js";
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
import { access, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
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
		var _usingCtx$5 = _usingCtx();
		const counter = { start: (pid) => startCount(command, pid) };
		const counted = await _usingCtx$5.a(await counter.start(process$1.pid))?.stop();
		return counted === void 0 || counted === 0 ? void 0 : counter;
	} catch (_) {
		_usingCtx$5.e = _;
	} finally {
		await _usingCtx$5.d();
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
			atSeconds: now(),
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
	for (const end = now() + seconds;;) {
		const sample = await meter.read();
		if (sample !== void 0) samples.push(sample);
		if (now() >= end) return meanWatts(samples);
		await wait(Math.min(meter.everySeconds, Math.max(.001, end - now())));
	}
}
/** Seconds on this machine's monotonic clock. */
const now = () => performance.now() / 1e3;

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

// src/measure/image-stages.ts
/** The first look: enough for a change of ten points. */
const FIRST_LOOK = 200;
/** A look is not worth its part of the error rate where the next one has fewer than so many times its images. */
const APART = 1.4;
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
	]) if (digit * decade >= FIRST_LOOK && digit * decade * APART <= total) looks.push(digit * decade);
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
	const { width, height, channels, data } = resize(image, side(image.width), side(image.height), "bilinear");
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
	return expected.length === benchmarks.length ? expected : benchmarks.map(({ benchmark }) => PARTS$1[benchmark.scenario]);
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
/** Loaded by those alone who measure so. */
async function withTool(run, sides, tool) {
	const { measureWithTool } = await import("./measure-with-tool.js");
	return measureWithTool(run, sides, tool);
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
		const { tool } = world;
		const measure = (some) => tool === void 0 ? measureSides(run, some) : withTool(run, some, tool);
		if (planned.base === null) return await (tool === void 0 ? measureAtNight(run, sides) : measure(sides));
		if (planned.identical !== true || base === void 0 || head === void 0) return await measure(sides);
		return (await measure([base])).flatMap((measurement) => [measurement, reused(planned, head, measurement)]);
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
			apart: apart ?? APART$1[planned.benchmark.scenario],
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
		const datasets = options.measuredBy === void 0 ? await openDatasets(assignment) : /* @__PURE__ */ new Map();
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
			tool: options.measuredBy && {
				...options.measuredBy,
				transport,
				folder: transport.root === void 0 ? join(scratch, "tool") : `${transport.root}/run/tool`,
				silenceMs: options.workerTimeout * 1e3,
				signal
			},
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

export { PYTHON_OPTIONS as a, findMeters as i, workerFinder as n, installCommand as o, UNREADABLE as r, SshTransport as s, measureJob as t };