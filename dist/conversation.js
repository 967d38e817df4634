import { t as UserError } from "./user-error.js";
import { r as replySchema, t as MAX_LINE_BYTES } from "./protocol.js";
import { n as So, t as Ct } from "./index.min.js";
import { createRequire } from "node:module";
import { execFile, spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { constants, createWriteStream, readdirSync, readlinkSync } from "node:fs";
import process$1, { constrainedMemory } from "node:process";
import { fileURLToPath } from "node:url";
import { createHash, randomBytes } from "node:crypto";
import { Readable, Transform } from "node:stream";
import { promisify } from "node:util";
import { arch, availableParallelism, cpus, release, totalmem, type } from "node:os";
import { access, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { pipeline } from "node:stream/promises";

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
	found ??= tryLocks();
	return found;
}
async function tryLocks() {
	const locks = Object.keys(LOCKS);
	const worked = await Promise.all(locks.map((lock) => works(LOCKS[lock])));
	return cageOf(locks.filter((_, index) => worked[index]));
}
async function works([program = "", ...args]) {
	return promisify(execFile)(program, [...args, "true"], { timeout: 1e4 }).then(() => true, () => false);
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

// src/device/local-transport.ts
/** The system refused to start a program: it is not there, or not ours to run. */
var StartRefused = class extends Error {
	name = "StartRefused";
};
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
let known;
/** First components of absolute paths: what tells `/tmp/x` from the `/conv1/Conv` of a network's node. */
function localRoots() {
	known ??= /* @__PURE__ */ new Set([...USUAL_ROOTS, ...listRoot()]);
	return known;
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

// src/device/probe.ts
const CPU = "/sys/devices/system/cpu";
/** What a device is and how it is set, as far as it tells. No name, address, serial number or path of it. */
async function probeDevice() {
	const [osRelease, cpuinfo, board, governor, noTurbo, boost, maximum, cage, edges] = await Promise.all([
		read("/etc/os-release"),
		read("/proc/cpuinfo"),
		read("/proc/device-tree/model"),
		read(`${CPU}/cpu0/cpufreq/scaling_governor`),
		read(`${CPU}/intel_pstate/no_turbo`),
		read(`${CPU}/cpufreq/boost`),
		read(`${CPU}/cpu0/cpufreq/cpuinfo_max_freq`),
		findCage(),
		probeMoment()
	]);
	return facts({
		os: distribution(osRelease) ?? type(),
		kernel: release(),
		arch: arch(),
		board: board || void 0,
		"cpu-model": cpuModel(cpuinfo) ?? cpus()[0]?.model,
		cores: availableParallelism(),
		"memory-bytes": totalmem(),
		virtualised: process$1.platform === "linux" ? isGuest(cpuinfo) : void 0,
		governor: governor.trim() || void 0,
		turbo: turbo(noTurbo, boost),
		"frequency-max-mhz": megahertz(maximum),
		"node-version": process$1.versions.node,
		"worker-locks": cage.locks.join(" ") || "none",
		...edges
	});
}
function turbo(noTurbo, boost) {
	if (noTurbo.trim() !== "") return noTurbo.trim() === "0";
	return boost.trim() === "" ? void 0 : boost.trim() === "1";
}
/**
* Cheap facts at the edges of a launch. Without `before`: the device now, and counters of process `pid` since its start.
* With what an earlier call gave: the device now, the temperature and frequency then (`…-start-…`), and what was counted
* in between: `steal-share` (of processor time, taken by the host for others), `involuntary-switches` and `throttle-events`.
*/
async function probeEdges(pid, before) {
	const [moment, status, stat, throttles] = await Promise.all([
		probeMoment(),
		read(`/proc/${pid}/status`),
		read("/proc/stat"),
		throttleEvents()
	]);
	const ticks = cpuTicks(stat);
	const counters = {
		"involuntary-switches": involuntarySwitches(status),
		"throttle-events": throttles
	};
	if (before === void 0) return facts({
		...moment,
		...counters,
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
		"involuntary-switches": since("involuntary-switches", counters["involuntary-switches"]),
		"throttle-events": since("throttle-events", throttles),
		"steal-share": total !== void 0 && steal !== void 0 && total > 0 ? Math.round(steal / total * 1e6) / 1e6 : void 0
	});
}
async function probeMoment() {
	const [temperature, frequency, load] = await Promise.all([
		hottestZone(),
		read(`${CPU}/cpu0/cpufreq/scaling_cur_freq`),
		read("/proc/loadavg")
	]);
	return {
		"temperature-c": temperature,
		"frequency-mhz": megahertz(frequency),
		"load-1m": loadOfLastMinute(load)
	};
}
async function hottestZone() {
	const root = "/sys/class/thermal";
	const zones = (await readdir(root).catch(() => [])).filter((name) => /^thermal_zone\d+$/.test(name));
	const known = (await Promise.all(zones.map(async (zone) => isTrustedZone(await read(`${root}/${zone}/type`)) ? celsius(await read(`${root}/${zone}/temp`)) : void 0))).filter((degrees) => degrees !== void 0);
	return known.length === 0 ? void 0 : Math.max(...known);
}
/** How often the first processor was throttled since the start; Intel's kernel driver alone counts it. */
async function throttleEvents() {
	const text = (await read(`${CPU}/cpu0/thermal_throttle/core_throttle_count`)).trim();
	return /^\d+$/.test(text) ? Number(text) : void 0;
}
/** The file's text, or nothing where the device has no such file. */
async function read(path) {
	return readFile(path, "utf8").catch(() => "");
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
	return new UserError(`runtime ${name}: its worker is not built yet; take onnxruntime, or leave ${name} out of the benchmarks for now`);
}
/**
* Finds the native part of a runtime: in the project, else in the runner's tool cache or the user's, else by fetching the
* pinned package once into that cache, its digest checked before anything is unpacked.
*
* @throws UserError where the runtime is not built, too old, or can neither be found nor fetched.
*/
async function resolveRuntime(name, options) {
	if (name === "fake") return {
		name,
		origin: "built-in"
	};
	if (name !== "onnxruntime") throw notBuilt(name);
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
/** Else ONNX Runtime 1.30 names the device, writes files into its home and TMPDIR, and reports each session to its maker. */
const QUIET = { ORT_DISABLE_TELEMETRY: "1" };
/** The command line of a runtime's worker. @throws UserError where its worker is not built yet. */
function workerCommand(name, { workersDir, resolved }) {
	if (name === "fake") return {
		command: [process$1.execPath, join(workersDir, "fake.mjs")],
		env: {}
	};
	if (name !== "onnxruntime" || resolved.name !== "onnxruntime") throw notBuilt(name);
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
		if (exit.signal !== null) this.#fail("killed", `the worker was killed by ${exit.signal}${cut}`, exit);
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
* @throws WorkerLost where it does not start, does not say hello in time, or speaks another version of the protocol.
*/
async function openConversation(options) {
	const { command, env = {}, timeoutMs, signal, maxRssBytes = mostMemory(), transport = new LocalTransport() } = options;
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
function mostMemory() {
	const constrained = constrainedMemory();
	const total = totalmem();
	return .95 * (constrained > 0 ? Math.min(constrained, total) : total);
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

export { resolveRuntime as a, LocalTransport as c, workerCommand as i, findCage as l, WorkerLost as n, probeDevice as o, WorkerRefused as r, probeEdges as s, openConversation as t };