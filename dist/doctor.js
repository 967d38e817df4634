import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as formatValue } from "./unit.js";
import { t as UserError } from "./user-error.js";
import { A as jetsonGpu, C as workerCommand, D as throttledBits, E as piThrottling, M as LocalTransport, O as cardThrottled, R as localView, T as probeDevice, _ as shippedSentinel, b as findMeters, f as soloCost, g as WorkerLost, h as openConversation, k as queryCards, m as LiveLaunch, n as measureRound, o as randomFeed, p as LaunchLost, w as resolveRuntime, y as sizeRounds, z as findCage } from "./rounds.js";
import { t as _usingCtx } from "./usingCtx.js";
import { a as plain } from "./escape.js";
import { o as BORDERLESS, r as detectableShift } from "./detectable.js";
import { r as median } from "./simple-statistics.js";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { availableMemory } from "node:process";
import { promisify } from "node:util";
import { tmpdir } from "node:os";
import { mkdtemp, rm, statfs } from "node:fs/promises";

// src/device/doctor-telemetry.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** What the device's own telemetry says that would spoil a measurement, or that a result could not tell. */
async function checkTelemetry(view) {
	const [pi, cards] = await Promise.all([view.run(["vcgencmd", "get_throttled"]), queryCards(view)]);
	return [
		judgeThrottling(throttledBits(pi ?? ""), cards[0]?.throttleReasons),
		await checkAccelerators(view, cards),
		await checkMeters(view)
	];
}
/**
* What the flags of throttling mean.
*
* @param piBits of `vcgencmd get_throttled`; undefined where the device is no Raspberry Pi.
* @param cardReasons NVML's bits of the first card; undefined where there is none.
*/
function judgeThrottling(piBits, cardReasons) {
	const check = "throttling";
	if (piBits !== void 0) return judgePi(check, piBits);
	if (cardReasons === void 0) return {
		check,
		state: "ok",
		finding: "the system tells no flags of throttling"
	};
	if (!cardThrottled(cardReasons)) return {
		check,
		state: "ok",
		finding: "the graphics card is not slowed down"
	};
	return {
		check,
		state: "warn",
		finding: "the graphics card is slowed down by heat or its power supply",
		remedy: "see what holds it: nvidia-smi -q -d PERFORMANCE, then clean its fans or lower its clock: sudo nvidia-smi -lgc"
	};
}
function judgePi(check, bits) {
	const { now, sinceStart } = piThrottling(bits);
	if (now.length === 0 && sinceStart.length === 0) return {
		check,
		state: "ok",
		finding: "the firmware noted no under-voltage and no throttling since the start"
	};
	const finding = `the firmware says: ${now.length > 0 ? `now ${now.join(", ")}` : `since the start ${sinceStart.join(", ")}`}`;
	if ([...now, ...sinceStart].includes("under-voltage")) return {
		check,
		state: "warn",
		finding,
		remedy: "take a supply of 5.1 V and 2.5 A or more with a short cable, and clear the flags: sudo reboot"
	};
	return {
		check,
		state: "warn",
		finding,
		remedy: "give the processor a heat sink and a fan, and clear the flags: sudo reboot"
	};
}
const USB = "/sys/bus/usb/devices";
/** By USB vendor and product. A Coral shows the first until its firmware was loaded, a Myriad X the first until it was started. */
const STICKS = {
	"1a6e:089a": "Edge TPU (USB)",
	"18d1:9302": "Edge TPU (USB)",
	"03e7:2485": "Myriad X (USB)",
	"03e7:f63b": "Myriad X (USB)"
};
/** Of USB 3, megabits per second. */
const USB_3 = 5e3;
async function checkAccelerators(view, cards) {
	const [sticks, gpu, devices] = await Promise.all([
		findSticks(view),
		jetsonGpu(view),
		view.list("/dev")
	]);
	return judgeAccelerators([
		...cards.map(({ name, driver }) => driver === void 0 ? name : `${name} (driver ${driver})`),
		...gpu === void 0 ? [] : [`Jetson GPU ${gpu}`],
		...devices.filter((name) => /^apex_\d+$/.test(name)).map(() => "Edge TPU (PCIe)"),
		...sticks.map(({ name }) => name)
	], sticks);
}
function judgeAccelerators(names, sticks) {
	const check = "accelerator";
	if (names.length === 0) return {
		check,
		state: "ok",
		finding: "no accelerator was found, so models run on the processor"
	};
	const finding = names.join(", ");
	const slow = sticks.find(({ speed }) => speed !== void 0 && speed < USB_3);
	if (slow === void 0) return {
		check,
		state: "ok",
		finding
	};
	return {
		check,
		state: "warn",
		finding: `${finding}; ${slow.name} is connected with ${slow.speed} Mbit/s`,
		remedy: "plug it into a USB 3 port, without a hub, and look again: lsusb -t"
	};
}
async function findSticks(view) {
	return (await Promise.all((await view.list(USB)).map(async (device) => {
		const fact = async (name) => (await view.read(`${USB}/${device}/${name}`)).trim();
		const name = STICKS[`${await fact("idVendor")}:${await fact("idProduct")}`];
		if (name === void 0) return [];
		const speed = Number(await fact("speed"));
		return [{
			name,
			speed: speed > 0 ? speed : void 0
		}];
	}))).flat();
}
async function checkMeters(view) {
	const { board, card, processor, unreadable } = await findMeters(view);
	const check = "energy";
	const sources = [
		board,
		card,
		processor
	].flatMap((meter) => meter?.source ?? []);
	if (sources.length > 0) return {
		check,
		state: "ok",
		finding: `energy is metered by ${sources.join(", ")}`
	};
	if (!unreadable) return {
		check,
		state: "ok",
		finding: "the device has no meter of energy, so none is told"
	};
	return {
		check,
		state: "warn",
		finding: "root alone may read the processor's counters of energy, so none is told",
		remedy: "let this user read them until the next start: sudo chmod a+r /sys/class/powercap/intel-rapl:*/energy_uj"
	};
}

// src/device/doctor.ts
const OLDEST_NODE = [20, 19];
const HELLO_MS = 3e4;
const LITTLE_MEMORY = 512 * 1024 ** 2;
const LITTLE_DISK = 1024 ** 3;
const HOT_CELSIUS = 70;
/** A model of a millisecond is timed to a thousandth. */
const COARSE_CLOCK_NS = 1e3;
/** Examines this device: what would spoil a measurement here, and what to do about it. Never throws for what it finds. */
async function examineDevice(options) {
	const { view = localView() } = options;
	const device = await probeDevice(view);
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
		...await checkTelemetry(view),
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
			var _usingCtx$2 = _usingCtx();
			const { command, env } = workerCommand("onnxruntime", {
				workersDir,
				resolved
			});
			const { runtime, clock } = _usingCtx$2.a(await openConversation({
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
			_usingCtx$2.e = _;
		} finally {
			await _usingCtx$2.d();
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
	fetched: "registry, just now",
	python: "machine's Python"
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

// src/measure/noise.ts
const ERROR_RATE = .05;
/**
* What rounds of one model against itself say of a device.
*
* @param logRatios one per round, of the medians of its two launches.
* @returns undefined for fewer than two rounds.
*/
function noiseOf(logRatios) {
	if (logRatios.length < 2) return void 0;
	const mean = logRatios.reduce((sum, value) => sum + value, 0) / logRatios.length;
	const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const sd = Math.sqrt(squares / (logRatios.length - 1));
	return {
		between: Math.expm1(median(logRatios.map(Math.abs))),
		visible: Math.expm1(detectableShift(sd, logRatios.length, ERROR_RATE)),
		launches: 2 * logRatios.length
	};
}

// src/commands/noise-check.ts
const ROUNDS = 6;
/** So long at most, where launches are quick enough for two rounds within it. */
const SECONDS = 10;
const PATIENCE_MS = 3e4;
/** The default tolerance of latency: what a device should be able to show. */
const WANTED = .05;
/**
* Measures the small frozen network of a runtime against itself for a few seconds, and tells what this device can show.
* None where the runtime is not at hand, which is another check's affair.
*/
async function checkNoise(context, runtime = "onnxruntime") {
	const { cwd, env, signal, workersDir } = context;
	const sentinel = shippedSentinel(runtime, "fp32");
	if (sentinel === void 0) return [];
	const scratch = await mkdtemp(join(tmpdir(), "edgebench-noise-"));
	try {
		const resolved = await resolveRuntime(runtime, {
			cwd,
			env,
			signal
		});
		const spec = {
			...workerCommand(runtime, {
				workersDir,
				resolved
			}),
			modelFile: join(workersDir, "sentinels", sentinel),
			parameters: {
				precision: "fp32",
				batch: 1,
				threads: 1
			},
			timeoutMs: PATIENCE_MS,
			signal,
			transport: new LocalTransport()
		};
		return judgeNoise(noiseOf(await logRatios(await sideOf(spec, scratch))));
	} catch (error) {
		if (error instanceof UserError) return [];
		if (!(error instanceof LaunchLost)) throw error;
		return [{
			check: "noise",
			state: "warn",
			finding: `the short measurement of noise was lost ${error.message}`
		}];
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function sideOf(spec, folder) {
	try {
		var _usingCtx$1 = _usingCtx();
		const launch = _usingCtx$1.a(await LiveLaunch.start(spec, 0));
		return {
			spec,
			feed: await randomFeed({
				inputs: launch.inputs,
				batch: 1,
				dimensions: {},
				seed: 1,
				folder
			}),
			exclusive: launch.exclusive,
			scored: void 0,
			inputs: "random"
		};
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Of the two launches of each round, both of the same model. */
async function logRatios(side) {
	const { fixedSeconds, iterationSeconds } = await soloCost(side);
	const size = sizeRounds(SECONDS, {
		fixedSeconds: 2 * fixedSeconds,
		iterationSeconds: 2 * iterationSeconds
	}, ROUNDS);
	const mode = side.exclusive ? "alternating" : "ping-pong";
	const ratios = [];
	for (let round = 0; round < Math.max(2, size.affordableRounds); round += 1) {
		const { base, head } = (await measureRound({
			sides: {
				base: side,
				head: side
			},
			round,
			mode,
			size,
			seed: 1,
			salt: 1,
			sentinel: void 0
		})).launches;
		if (base !== void 0 && head !== void 0) ratios.push(Math.log(median([...head.latencyNs]) / median([...base.latencyNs])));
	}
	return ratios;
}
/** What noise means for measuring here; nothing where too few rounds were whole. */
function judgeNoise(noise) {
	if (noise === void 0) return [];
	const { between, visible, launches } = noise;
	const share = (value) => formatValue(value, "share");
	const finding = `two identical runs differ by ${share(between)}; a change of ${share(visible)} can be seen in ${launches} launches`;
	if (visible <= WANTED) return [{
		check: "noise",
		state: "ok",
		finding
	}];
	return [{
		check: "noise",
		state: "warn",
		finding,
		remedy: "mend what else is found here, then look what runs beside: top -b -n 1 | head -n 15"
	}];
}

// src/commands/doctor.ts
/** Examines this device and tells what would spoil a measurement, and what to do about it. 2 where something fails. */
async function doctor({ json }, context) {
	const { cwd, env, workersDir, signal, progress } = context;
	const examined = await examineDevice({
		cwd,
		env,
		workersDir,
		signal,
		say: progress.line
	});
	const canRun = examined.every(({ check, state }) => check !== "onnxruntime" || state !== "fail");
	if (canRun) progress.line("measuring the noise of this device for a few seconds");
	const checks = [...examined, ...canRun ? await checkNoise(context) : []];
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
		checks,
		fix: toFix(checks).map(({ check }) => check)
	}, void 0, 2)}\n`;
}
/** What spoils measurements most comes first; what is not named here comes last. */
const EFFECT = [
	...[
		"node",
		"git",
		"onnxruntime",
		"disk"
	],
	...[
		"throttling",
		"temperature",
		"load",
		"governor",
		"accelerator",
		"virtual machine"
	],
	...[
		"memory",
		"noise",
		"clock",
		"cage",
		"energy"
	]
];
/** The checks that something is to be done about, in order of effect: failures, then warnings. */
function toFix(checks) {
	const weight = ({ check, state }) => {
		const place = EFFECT.indexOf(check);
		return (state === "fail" ? 0 : EFFECT.length + 1) + (place < 0 ? EFFECT.length : place);
	};
	return checks.flatMap((found) => found.remedy === void 0 ? [] : [{
		...found,
		remedy: found.remedy
	}]).sort((a, b) => weight(a) - weight(b));
}
const PAINT = {
	ok: ({ green }) => green,
	warn: ({ yellow }) => yellow,
	fail: ({ red }) => red
};
/** A line per check, the sum of it, and what to fix last. */
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
	for (const { check, state: word, finding } of checks) table.push([
		PAINT[word](colors)(word),
		check,
		plain(finding)
	]);
	const remedies = toFix(checks).map(({ check, remedy }, index) => `${index + 1}. ${check}: ${plain(remedy)}\n`);
	const list = remedies.length === 0 ? "" : `\nTo fix, in order of effect:\n${remedies.join("")}`;
	return `${withoutTrailingSpaces(table.toString())}\n\n${colors.bold(summary(checks))}\n${list}`;
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