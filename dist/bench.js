import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { S as unknown, d as discriminatedUnion, f as int, p as literal, v as strictObject, x as union, y as string } from "./schemas.js";
import { a as openSources, c as asksToMeasure, i as hasCommits, l as openScratch, o as contentDigest, t as planCommits } from "./plan-commits.js";
import { n as workTreeRoot, t as commitWorkTree } from "./work-tree.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { f as operatorNameSchema, i as RESULT_SCHEMA, r as MOST_OPERATOR_KINDS, x as benchmarkId } from "./result.js";
import { o as sideValues, x as toleranceOf, y as rulesOf } from "./sentinel.js";
import { a as plain, t as clip } from "./escape.js";
import { a as formatMetric } from "./figures.js";
import { a as beforeChange, b as renderJson, c as comparePairedRounds, d as encodeBitset, f as encodePredictions, i as unsteadiness, l as canShowUnchanged, m as judgementTable, o as environmentChange, p as selectBaselines, r as judgeBenchmark, s as pairRounds, t as compareResults, u as decodeBitset } from "./compare-results.js";
import { f as runtimeWord, u as parametersText } from "./words.js";
import { t as judge } from "./judge.js";
import { M as MAXIMUM_POINTER_BYTES, N as parseLfsPointer, P as openRepository, S as recogniseFormat, T as ModelError, b as STANDARD_DOMAIN, m as MAXIMUM_FILE_BYTES, w as cleanLocation, x as readOnnx } from "./schema.js";
import { c as shown$1, i as readResult, o as resultFileName, r as readPlan, u as writeResult } from "./files.js";
import { B as findLocks, C as workerCommand, F as forgetGroup, H as withImages, I as guardGroup, L as killGroup, M as LocalTransport, N as StartRefused, P as TransportFault, R as localView, S as distantWorker, T as probeDevice, V as openDataset, _ as shippedSentinel, a as inputFor, b as findMeters, c as drawOrder, d as calibrate, f as soloCost, i as datasetFeed, j as cleanText, l as drawSubset, m as LiveLaunch, n as measureRound, o as randomFeed, p as LaunchLost, r as openSentinel, s as tensorWindows, t as measureAlone, u as SideLost, v as shareOfBudget, w as resolveRuntime, x as meterIdle, y as sizeRounds } from "./rounds.js";
import { t as _usingCtx } from "./usingCtx.js";
import { t as sha256Hex } from "./digest.js";
import { f as METRICS, n as conditionsOfBase, o as differingConditions, t as conditionsOf } from "./comparability.js";
import { i as medianAbsoluteDeviation, r as median } from "./simple-statistics.js";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { basename, dirname, join, resolve } from "node:path";
import { createReadStream, createWriteStream } from "node:fs";
import process from "node:process";
import { createHash, randomBytes, randomInt, randomUUID } from "node:crypto";
import { PassThrough, Readable, Transform } from "node:stream";
import { copyFile, lstat, mkdir, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

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
		const counted = await _usingCtx$5.a(await counter.start(process.pid))?.stop();
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
const BROKEN = 255;
/** A process that was to be ended and whose end is not heard of for this long is cut off; its device then ends it. */
const CUT_MS = 3e3;
/** Asking costs the device a moment, so it is not asked more often. */
const MEMORY_MS = 2e3;
/** A worker on the device, in a session of its own. */
var SshChild = class SshChild {
	pid;
	exited;
	#connection;
	#session;
	#ended = false;
	#askedAt = Number.NEGATIVE_INFINITY;
	constructor(connection, session, pid) {
		this.#connection = connection;
		this.#session = session;
		this.pid = pid;
		this.exited = session.ended.then((code) => {
			this.#ended = true;
			return exitOf(connection, session, code);
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
		if (signal === "SIGKILL") setTimeout(() => this.#session.cut(), CUT_MS).unref();
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
	if (code === null || code === BROKEN) {
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

// src/device/ssh-command.ts
/**
* All that the device's shell ever reads: one text without a value in it. It runs the program that comes as the first line
* of standard input. A forced command in `authorized_keys` may be this very text.
*/
const REMOTE_COMMAND = "exec python3 -I -c 'import json;f=open(0,\"rb\",0);exec(json.loads(f.readline().decode()))'";
/** Whatever the runner's ssh configuration says of these; what it says of names, keys and jump hosts is its owner's affair. */
const FIXED = [
	"BatchMode=yes",
	"StrictHostKeyChecking=yes",
	"UpdateHostKeys=no",
	"PasswordAuthentication=no",
	"ConnectTimeout=20",
	"ConnectionAttempts=1",
	"ServerAliveInterval=10",
	"ServerAliveCountMax=3",
	"ControlPersist=no",
	"ForwardAgent=no",
	"ForwardX11=no",
	"ClearAllForwardings=yes",
	"GSSAPIDelegateCredentials=no",
	"Tunnel=no",
	"PermitLocalCommand=no",
	"RemoteCommand=none",
	"RequestTTY=no",
	"EscapeChar=none",
	"LogLevel=ERROR"
];
/**
* The command line of one session. `master` opens the connection that all others share through `controlPath`, a short
* path in a folder of ours; the others never open one of their own.
*/
function sshCommand({ host, user, port }, controlPath, role) {
	const shared = [`ControlPath=${controlPath}`, `ControlMaster=${role === "master" ? "yes" : "no"}`];
	const alone = role === "master" ? [] : ["ProxyCommand=exit 1"];
	return [
		"ssh",
		...[
			...FIXED,
			...shared,
			...alone
		].flatMap((option) => ["-o", option]),
		"-T",
		"-p",
		String(port),
		"-l",
		user,
		"--",
		host,
		REMOTE_COMMAND
	];
}
/** Of our environment, what ssh needs: no token, and no agent. */
function sshEnvironment() {
	const kept = { LC_ALL: "C" };
	for (const name of [
		"PATH",
		"HOME",
		"USER",
		"LOGNAME"
	]) {
		const value = process.env[name];
		if (value !== void 0) kept[name] = value;
	}
	return kept;
}

// src/device/ssh-fault.ts
/** What ssh says on standard error, in our words. The first that fits counts. */
const WORDS = [
	[
		/REMOTE HOST IDENTIFICATION HAS CHANGED/,
		"its host key is another one than the runner's known_hosts pins",
		"find out why before you trust it; after a new installation, pin the new key"
	],
	[
		/Host key verification failed|No .* host key is known/,
		"its host key is not pinned in the runner's known_hosts",
		"compare ssh-keyscan's answer with the key on the device, and add it to ~/.ssh/known_hosts of the runner's user"
	],
	[
		/Permission denied/,
		"it refuses the runner's key",
		"add the public key of the runner's user to ~/.ssh/authorized_keys on the device"
	],
	[
		/python3.*not found|not found.*python3|unknown command.*python3/i,
		"it has no python3",
		"install Python 3.6 or later on it"
	],
	[
		/SyntaxError|Unknown option: -I/,
		"its python3 is too old",
		"install Python 3.6 or later on it"
	],
	[
		/Could not resolve hostname/,
		"its host name is unknown",
		"mend transport.ssh.host, or the runner's name service"
	],
	[
		/timed out|not responding/i,
		"it does not answer",
		"see that it is on, and on the runner's network"
	],
	[
		/Connection refused/,
		"nothing listens on its SSH port",
		"start its SSH server, or mend transport.ssh.port"
	],
	[
		/No route to host|Network is unreachable/,
		"no route leads to it",
		"see that it is on, and on the runner's network"
	]
];
/** Why there is no connection, from what ssh wrote and how it ended. */
function connectionFault(stderr, code) {
	const found = WORDS.find(([pattern]) => pattern.test(stderr));
	if (found !== void 0) return new TransportFault(found[1], found[2]);
	const last = stderr.trim().split("\n").at(-1) ?? "";
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
/** One run of `ssh`: the attendant of the device at its other end, sent as the first line. */
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
	#wake;
	/** @param attendant the text of `workers/attendant.py`. @param request its second line. */
	constructor([program = "", ...args], attendant, request) {
		const child = spawn(program, args, {
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
			child.once("close", end);
		});
		child.stdin.write(`${JSON.stringify(attendant)}\n${JSON.stringify(request)}\n`);
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
		if (this.#child.pid !== void 0 && !this.#over) killGroup(this.#child.pid, "SIGKILL");
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
/** The keeper takes a minute without a word for the end. */
const PING_MS = 15e3;
/** A card that holds gigabytes is read once to see that they are whole. */
const ANSWER_MS = 6e5;
const FAREWELL_MS = 5e3;
const helloSchema = discriminatedUnion("type", [strictObject({ type: literal("busy") }), strictObject({
	type: literal("ready"),
	pid: int(),
	root: string(),
	system: string(),
	release: string(),
	machine: string(),
	python: string(),
	cores: int(),
	memoryBytes: int()
})]);
const answerSchema = union([strictObject({
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
		this.#pulse = setInterval(() => void this.ask("ping").catch(() => void 0), PING_MS);
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
		const command = sshCommand(options.address, join(folder, "s"), "master");
		const keeper = new SshSession(command, options.attendant, {
			mode: "keep",
			session: options.session
		});
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
	/** A further session of this connection; never a connection of its own. */
	session(request) {
		return new SshSession(sshCommand(this.#options.address, join(this.#folder, "s"), "follower"), this.#options.attendant, request);
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
			const answer = parse(answerSchema, line);
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
	try {
		for (;;) {
			const line = await keeper.line();
			if (line === void 0) {
				if (signal.aborted) throw new TransportFault("the job was ended while it waited for it", "start it again");
				if (patience !== void 0) throw new TransportFault(`another benchmark has held it for ${Math.round(busyMs / 6e4)} min`, "wait for that one's end, or end it");
				throw connectionFault(keeper.said, await keeper.ended);
			}
			const hello = parse(helloSchema, line);
			if (hello === void 0) throw new TransportFault("its shell writes before it runs a command", "keep its start-up files silent");
			if (hello.type === "ready") return hello;
			onBusy();
			patience = setTimeout(stop, busyMs);
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
		const placed = this.#last.then(() => this.#put(connection, file, beside));
		this.#last = placed.catch(() => void 0);
		return placed;
	}
	async #put(connection, file, beside) {
		const name = plainName(file);
		const files = [];
		for (const [target, source] of [[name, file], ...beside.map((path) => [path, join(dirname(file), path)])]) {
			const content = await this.#content(source ?? "");
			await this.#send(connection, source ?? "", content);
			files.push([target ?? "", content.sha256]);
		}
		const folder = await connection.ask("place", files).catch((error) => {
			throw error instanceof KeeperRefused ? fileFault(error.message, 0) : error;
		});
		return `${String(folder)}/${name}`;
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
const BUSY_MS = 18e5;
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
			run: async () => void 0,
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
			attendant: await readFile(join(options.workersDir, "attendant.py"), "utf8"),
			session: randomUUID(),
			onBusy: () => options.say("another benchmark runs on the device; waiting for its end"),
			busyMs: options.busyMs ?? BUSY_MS,
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
		return this.#try((connection) => this.#files.put(connection, file, beside));
	}
	async remove(path) {
		await this.#connection.ask("remove", path).catch(() => void 0);
	}
	async [Symbol.asyncDispose]() {
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
				const connection = await SshConnection.open(this.#connect);
				this.#tries = this.#pausesMs;
				return connection;
			} catch (error) {
				fault = error;
			}
		}
		this.#tries = [0];
		throw fault;
	}
	async #look(op, path) {
		return this.#connection.ask(op, path).catch(() => void 0);
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
* The transport of a job's device; one that is reached over SSH is connected, and no other benchmark runs on it.
*
* @throws UserError where it cannot be had.
*/
async function openTransport(spec, device, options) {
	if (spec.kind === "local") return new LocalTransport();
	try {
		return await SshTransport.open({
			...options,
			address: spec
		});
	} catch (error) {
		if (!(error instanceof TransportFault)) throw error;
		throw new UserError(`device ${device}: not measured, because ${error.message}; ${error.remedy}`);
	}
}

// src/commands/job-meters.ts
/**
* Finds the meters that a job's benchmarks can use and measures the idle level of each, for a few seconds, before anything
* is launched. A device without meters, and a job whose launches are all a script's, lose no time.
*/
async function openMeters(view, benchmarks, options = {}) {
	const metered = benchmarks.filter(({ runtime }) => runtime !== "fake");
	if (metered.length === 0) return () => void 0;
	const found = await findMeters(view);
	const wanted = new Set(metered.flatMap((benchmark) => meterOf(found, benchmark) ?? []));
	const idle = new Map(await Promise.all([...wanted].map(async (meter) => [meter, await meterIdle(meter, options)])));
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

// src/model/torchscript.ts
const END_OF_DIRECTORY = 101010256;
const END_BYTES = 22;
/** An archive's comment is at most this long, so its directory's end lies no further from the end of the file. */
const MOST_COMMENT_BYTES = 65535;
const ENTRY = 33639248;
const ENTRY_BYTES = 46;
/**
* Whether an archive is one that `torch.jit.save` wrote: code that PyTorch's own interpreter runs, whose pickles are read by
* PyTorch's C++ reader, which makes tensors and nothing else. `torch.save` writes archives of the same look without code;
* theirs run what their author wanted when Python reads them.
*
* Source: torch/csrc/jit/docs/serialization.md: `constants.pkl` and `code/`, in one folder named after the archive.
*/
function isTorchScript(bytes) {
	const names = archiveNames(bytes);
	return names.some((name) => /^[^/]+\/code\/.+\.py$/.test(name)) && names.some((name) => /^[^/]+\/constants\.pkl$/.test(name));
}
/** The names in a zip archive's directory, as far as it can be read; none where it is no archive. Never throws. */
function archiveNames(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOfDirectory(view);
	if (end === void 0) return [];
	const names = [];
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return [];
		const nameBytes = view.getUint16(at + 28, true);
		names.push(new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)));
		at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return names;
}
function endOfDirectory(view) {
	const last = view.byteLength - END_BYTES;
	for (let at = last; at >= Math.max(0, last - MOST_COMMENT_BYTES); at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
}

// src/model/loadable.ts
const POINTER = "a Git LFS pointer, not its content; run git lfs fetch on this machine first";
const WHY_PICKLE = "a pickle, which runs its author's code when it is loaded";
const WHY_ENGINE = "a compiled engine, which runs its author's code when it is loaded";
/** Endings of files that are programs as much as data. No policy lets them through, but where a runtime's own row below does. */
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
/** Endings that a runtime is given; its loader goes by them. Other runtimes' names are not looked at. */
const ENDINGS = {
	onnxruntime: ["onnx"],
	tflite: ["tflite"],
	openvino: ["xml", "onnx"],
	pytorch: ["pt"]
};
/** What to give a runtime instead, for the end of a sentence. */
const INSTEAD = {
	tflite: "give a .tflite file",
	openvino: "give an .xml with its .bin, or an ONNX file",
	pytorch: "give an archive that torch.jit.save wrote"
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
	const endings = ENDINGS[runtime];
	if (ending !== void 0 && endings?.includes(ending)) return;
	const why = ending !== void 0 && Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : void 0;
	if (why !== void 0) throw new ModelError(`refused: it is ${why}; ${INSTEAD[runtime] ?? "give an ONNX file"}`);
	if (endings !== void 0 && ending !== void 0) throw new ModelError(`refused: its name does not end in ${endings.map((one) => `.${one}`).join(" or ")}; rename it`);
}
/**
* Judges a file's content by the format that its runtime reads, before the runtime's own parser sees a byte.
*
* @returns "onnx" where it must be read and judged as ONNX next, "done" where nothing more can be told of it.
* @throws ModelError with a clause that follows the file's name.
*/
function checkContent(bytes, runtime) {
	const format = recogniseFormat(bytes);
	if (format === "lfs-pointer") throw new ModelError(POINTER);
	switch (runtime) {
		case "onnxruntime":
			checkMagic(bytes);
			return "onnx";
		case "tflite":
			if (format !== "tflite") throw new ModelError("not a TensorFlow Lite model: it has no TFL3 at byte 4; export it again");
			return "done";
		case "openvino":
			if (format === "text" && isOpenVino(bytes)) return "done";
			if (format === "text") throw new ModelError("a text file, neither OpenVINO's XML nor an ONNX model; export it again");
			checkMagic(bytes);
			return "onnx";
		case "pytorch":
			if (format === "zip" && isTorchScript(bytes)) return "done";
			throw new ModelError(`refused: it is no TorchScript archive, and may be ${WHY_PICKLE}; ${INSTEAD.pytorch}`);
		default: return "done";
	}
}
/** OpenVINO's intermediate representation opens with `<net`; a document type, which could name entities, it never has. */
function isOpenVino(bytes) {
	const head = new TextDecoder().decode(bytes.subarray(0, 4096));
	return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<net\s/.test(head);
}
/** Judges what is to be read as ONNX by its first bytes. @throws ModelError with a clause that follows the file's name. */
function checkMagic(bytes) {
	switch (recogniseFormat(bytes)) {
		case "text": throw new ModelError("a text file, not an ONNX model; export it again");
		case "lfs-pointer": throw new ModelError(POINTER);
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
			beside: parts.map(({ location }) => cleanLocation(location)),
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
	if (runtime === "fake") return void 0;
	if ((await stat(path)).size >= MAXIMUM_FILE_BYTES) throw new ModelError(`it has 2 GiB or more; ${runtime === "onnxruntime" ? "keep its weights as external data" : "give a smaller one"}`);
	const bytes = await readFile(path);
	if (checkContent(bytes, runtime) === "done") return void 0;
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
/** Throttle events where they are counted; where the device only tells whether it throttled, that is one. */
function throttles({ environment }) {
	const events = fact(environment, "throttle-events");
	const throttled = environment["throttled"];
	return typeof throttled === "boolean" ? Math.max(events ?? 0, Number(throttled)) : events;
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
		var _usingCtx$4 = _usingCtx();
		const { benchmark } = options.planned;
		const { path: modelFile, beside } = options.model;
		const spec = {
			...options.spec,
			modelFile,
			beside: beside ?? [],
			parameters: benchmark.parameters
		};
		const launch = _usingCtx$4.a(await LiveLaunch.start(spec, attempt));
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
		_usingCtx$4.e = _;
	} finally {
		await _usingCtx$4.d();
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
		const reason = withoutLocalPaths(error.message, world.places);
		const isDevices = error instanceof LaunchLost && world.trouble() !== void 0;
		return notMeasured(planned, side, isDevices || error instanceof ModelUnavailable ? "skipped" : "failed", reason);
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
			var _usingCtx$3 = _usingCtx();
			found.head = await readySide(run, head, sides.length, void 0);
			if (!("prepared" in found.head)) return void 0;
			const beside = _usingCtx$3.a(await sentinelBeside(run, found.head.prepared));
			return await solo({
				...run,
				beside,
				timing: partOf(run.timing, SCREENING_PART)
			}, found.head);
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
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
			const status = world.trouble() === void 0 ? "failed" : "skipped";
			return [notMeasured(planned, sides[error.side], status, error.message), await solo(run, left)];
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
	const trouble = world.trouble();
	if (signal.aborted) return interruption(signal);
	return trouble === void 0 ? void 0 : `the device could not go on: ${trouble}`;
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
	try {
		var _usingCtx$2 = _usingCtx();
		const { plan, job, repository } = assignment;
		const { scratch, file } = options;
		const { workersDir, signal, progress } = context;
		const transport = _usingCtx$2.a(await openTransport(job.transport, job.device, {
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
		const meterOf = await metersOf(job, context);
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
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function metersOf({ transport, benchmarks }, { signal }) {
	if (transport.kind !== "local") return () => void 0;
	const planned = benchmarks.map(({ benchmark }) => benchmark);
	return openMeters(localView(), planned, { signal });
}
async function makeHeader({ device }, seed, { attempt }, { version }, { view }) {
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
			environment: await probeDevice(view)
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
function workerFinder(job, context, transport) {
	const found = /* @__PURE__ */ new Map();
	const find = async (runtime) => {
		const { cwd, env, signal, workersDir, progress } = context;
		if (job.transport.kind === "ssh") return distantWorker(runtime, workersDir, transport);
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