import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as formatValue } from "./unit.js";
import { t as UserError } from "./user-error.js";
import { a as resolveRuntime, i as workerCommand, l as findCage, n as WorkerLost, o as probeDevice, t as openConversation } from "./conversation.js";
import { t as _usingCtx } from "./usingCtx.js";
import { a as plain } from "./escape.js";
import { t as BORDERLESS } from "./borderless.js";
import { execFile } from "node:child_process";
import { availableMemory } from "node:process";
import { promisify } from "node:util";
import { tmpdir } from "node:os";
import { statfs } from "node:fs/promises";

// src/device/doctor.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const OLDEST_NODE = [20, 19];
const HELLO_MS = 3e4;
const LITTLE_MEMORY = 512 * 1024 ** 2;
const LITTLE_DISK = 1024 ** 3;
const HOT_CELSIUS = 70;
/** A model of a millisecond is timed to a thousandth. */
const COARSE_CLOCK_NS = 1e3;
/** Examines this device: what would spoil a measurement here, and what to do about it. Never throws for what it finds. */
async function examineDevice(options) {
	const device = await probeDevice();
	const [git, runtime, disk, cage] = await Promise.all([
		checkGit(),
		checkRuntime(options),
		checkDisk(),
		findCage()
	]);
	return [
		checkNode(process.versions.node),
		git,
		...runtime,
		...judgeDevice(device),
		checkMemory(availableMemory()),
		disk,
		judgeCage(cage)
	];
}
function checkNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const enough = major > OLDEST_NODE[0] || major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1];
	const finding = `Node ${version}`;
	if (enough) return {
		check: "node",
		state: "ok",
		finding
	};
	return {
		check: "node",
		state: "fail",
		finding,
		remedy: `install Node ${OLDEST_NODE.join(".")} or later`
	};
}
async function checkGit() {
	try {
		const { stdout } = await promisify(execFile)("git", ["--version"], { timeout: 1e4 });
		return {
			check: "git",
			state: "ok",
			finding: stdout.trim().slice(0, 100)
		};
	} catch {
		return {
			check: "git",
			state: "fail",
			finding: "git cannot be run",
			remedy: "install git: models are read from its objects"
		};
	}
}
async function checkRuntime(options) {
	try {
		return await checkWorker(await resolveRuntime("onnxruntime", options), options);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [{
			check: "onnxruntime",
			state: "fail",
			finding: "the runtime is not at hand",
			remedy: error.message
		}];
	}
}
/** A worker that starts proves more than a file that exists. */
async function checkWorker(resolved, { workersDir, signal }) {
	try {
		try {
			var _usingCtx$1 = _usingCtx();
			const { command, env } = workerCommand("onnxruntime", {
				workersDir,
				resolved
			});
			const { runtime, clock } = _usingCtx$1.a(await openConversation({
				command,
				env,
				timeoutMs: HELLO_MS,
				...signal === void 0 ? {} : { signal }
			})).hello;
			return [{
				check: "onnxruntime",
				state: "ok",
				finding: `ONNX Runtime ${runtime.version} answers (from the ${WORDS[resolved.origin]})`
			}, judgeClock(clock.resolutionNs)];
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	} catch (error) {
		if (!(error instanceof WorkerLost)) throw error;
		return [{
			check: "onnxruntime",
			state: "fail",
			finding: error.message,
			remedy: "check that the runtime fits this system (glibc 2.28 or later), and install it again"
		}];
	}
}
const WORDS = {
	"built-in": "built-in script",
	project: "project",
	cache: "cache",
	fetched: "registry, just now"
};
function judgeClock(resolutionNs) {
	const finding = `the worker's clock steps by ${formatValue(resolutionNs, "ns")}`;
	if (resolutionNs <= COARSE_CLOCK_NS) return {
		check: "clock",
		state: "ok",
		finding
	};
	return {
		check: "clock",
		state: "warn",
		finding,
		remedy: "choose a better clock source for the kernel; models of a few milliseconds cannot be told apart well"
	};
}
/** What the facts of a device mean for measuring on it. */
function judgeDevice(device) {
	return [
		judgeGovernor(device["governor"]),
		judgeTemperature(device["temperature-c"]),
		judgeLoad(device["load-1m"], device["cores"]),
		judgeVirtual(device["virtualised"])
	];
}
const UNLOCKED = {
	network: "reach the network and read the tokens of this user's other processes",
	privileges: "become root where sudo asks for no password",
	limits: "fill the disk with one file and start processes without end"
};
/** What a hostile model could do here beyond its worker, since this machine lacks a lock. */
function judgeCage({ locks }) {
	const open = Object.entries(UNLOCKED).filter(([lock]) => !locks.some((held) => held === lock));
	if (open.length === 0) return {
		check: "cage",
		state: "ok",
		finding: "workers are started without network and new privileges, and with limits of files and processes"
	};
	return {
		check: "cage",
		state: "warn",
		finding: `workers are not locked in: a hostile model could ${open.map(([, deed]) => deed).join(", and ")}`,
		remedy: "install util-linux 2.34 or later, and let this user make user namespaces (on Ubuntu 24.04 and later: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0); docs/security.md says what else helps"
	};
}
function judgeGovernor(governor) {
	if (governor === void 0) return {
		check: "governor",
		state: "ok",
		finding: "the system does not tell the governor of the processor's clock"
	};
	const finding = `the governor is ${governor}`;
	if (governor === "performance") return {
		check: "governor",
		state: "ok",
		finding
	};
	return {
		check: "governor",
		state: "warn",
		finding,
		remedy: "set it for measuring: echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"
	};
}
function judgeTemperature(temperature) {
	if (typeof temperature !== "number") return {
		check: "temperature",
		state: "ok",
		finding: "the system tells no temperature"
	};
	const finding = `the hottest sensor says ${temperature.toFixed(1)} °C`;
	if (temperature < HOT_CELSIUS) return {
		check: "temperature",
		state: "ok",
		finding
	};
	return {
		check: "temperature",
		state: "warn",
		finding,
		remedy: "let it cool down, or give it a fan: processors slow down when they are hot"
	};
}
function judgeLoad(load, cores) {
	if (typeof load !== "number") return {
		check: "load",
		state: "ok",
		finding: "the system does not tell its load"
	};
	const finding = `the load of the last minute is ${load.toFixed(2)} on ${cores} cores`;
	if (load < .5) return {
		check: "load",
		state: "ok",
		finding
	};
	return {
		check: "load",
		state: "warn",
		finding,
		remedy: "end what else runs here while edgebench measures"
	};
}
function judgeVirtual(virtualised) {
	if (virtualised !== true) return {
		check: "virtual machine",
		state: "ok",
		finding: "no sign of a virtual machine"
	};
	return {
		check: "virtual machine",
		state: "warn",
		finding: "this is a virtual machine",
		remedy: "its host can slow it down unseen; compare only what was measured in the same job"
	};
}
function checkMemory(free) {
	const finding = `${formatValue(free, "bytes")} of memory are free`;
	if (free >= LITTLE_MEMORY) return {
		check: "memory",
		state: "ok",
		finding
	};
	return {
		check: "memory",
		state: "warn",
		finding,
		remedy: "end other programs: base and head are loaded at the same time"
	};
}
async function checkDisk() {
	const system = await statfs(tmpdir()).catch(() => void 0);
	if (system === void 0) return {
		check: "disk",
		state: "fail",
		finding: "the folder for temporary files is not there",
		remedy: "point TMPDIR at a folder that you may write"
	};
	const free = system.bavail * system.bsize;
	const finding = `${formatValue(free, "bytes")} are free for temporary files`;
	if (free >= LITTLE_DISK) return {
		check: "disk",
		state: "ok",
		finding
	};
	return {
		check: "disk",
		state: "warn",
		finding,
		remedy: "make room, or point TMPDIR at a larger disk: models and tensors are put there"
	};
}

// src/commands/doctor.ts
/** Examines this device and tells what would spoil a measurement, and what to do about it. 2 where something fails. */
async function doctor({ json }, context) {
	const { cwd, env, workersDir, signal, progress } = context;
	const checks = await examineDevice({
		cwd,
		env,
		workersDir,
		signal,
		say: progress.line
	});
	context.out(json ? doctorJson(checks, context.version) : doctorTable(checks, context));
	return checks.some(({ state }) => state === "fail") ? 2 : 0;
}
function doctorJson(checks, version) {
	return `${JSON.stringify({
		schema: "edgebench/doctor@1",
		tool: {
			name: "edgebench",
			version
		},
		checks
	}, void 0, 2)}\n`;
}
const PAINT = {
	ok: ({ green }) => green,
	warn: ({ yellow }) => yellow,
	fail: ({ red }) => red
};
/** A line per check, what to do below what was found, and the sum of it last. */
function doctorTable(checks, { color, width }) {
	const colors = import_picocolors.default.createColors(color);
	const state = 6;
	const name = Math.max(...checks.map(({ check }) => check.length)) + 2;
	const table = new import_cli_table3.default({
		chars: BORDERLESS,
		style: {
			head: [],
			border: [],
			"padding-left": 0,
			"padding-right": 2
		},
		colWidths: [
			state,
			name,
			Math.max(30, width - state - name)
		],
		wordWrap: true
	});
	for (const { check, state: word, finding, remedy } of checks) {
		const advice = remedy === void 0 ? "" : `\n→ ${plain(remedy)}`;
		table.push([
			PAINT[word](colors)(word),
			check,
			`${plain(finding)}${advice}`
		]);
	}
	return `${withoutTrailingSpaces(table.toString())}\n\n${colors.bold(summary(checks))}\n`;
}
function summary(checks) {
	const count = (state) => checks.filter((check) => check.state === state).length;
	const [failures, warnings] = [count("fail"), count("warn")];
	if (failures > 0) return `This device is not ready: ${failures} of ${checks.length} checks failed.`;
	if (warnings > 0) return `This device is ready; ${warnings} of ${checks.length} checks warn.`;
	return `This device is ready; every check passed.`;
}
const withoutTrailingSpaces = (text) => text.replaceAll(/ +$/gm, "");

export { doctor };