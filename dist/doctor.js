import { i as __toESM } from "./rolldown-runtime.js";
import { B as jetsonGpu, F as piThrottling, I as throttledBits, L as cardThrottled, V as LocalTransport, X as sshEnvironment, Z as cleanText, _ as WorkerLost, at as cageOf, f as randomFeed, g as openConversation, it as TransportFault, j as probeDevice, m as LiveLaunch, p as LaunchLost, q as REMOTE_COMMAND, rt as StartRefused, z as queryCards } from "./accuracy.js";
import { a as PYTHON_OPTIONS, i as findMeters, n as workerFinder, o as installCommand, r as UNREADABLE, s as SshTransport } from "./measure-job.js";
import { _ as median, n as formatValue } from "./unit.js";
import { t as UserError } from "./user-error.js";
import { t as _usingCtx } from "./usingCtx.js";
import { n as jsonText } from "./document-text.js";
import { E as shippedSentinel, M as sizeRounds, T as partsOfSavedModel, g as measureRound, x as soloCost } from "./settling-metrics.js";
import { C as RUNTIME_NAMES } from "./result.js";
import { t as require_picocolors } from "./picocolors.js";
import { a as plain } from "./escape.js";
import { t as terminalTable } from "./terminal-table.js";
import { s as detectableShift } from "./pairing.js";
import { n as readDeskConfig } from "./desk-config.js";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { availableMemory } from "node:process";
import { promisify } from "node:util";
import { tmpdir } from "node:os";
import { mkdtemp, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { text } from "node:stream/consumers";

// src/device/doctor-accelerators.ts
const USB = "/sys/bus/usb/devices";
/** Of the driver gasket. */
const EDGE_TPUS = "/sys/class/apex";
const NVIDIA_CARDS = "/proc/driver/nvidia/gpus";
/** By USB vendor and product. A Coral shows the first until its firmware was loaded, a Myriad X the first until it was started. */
const STICKS = {
	"1a6e:089a": "Edge TPU (USB)",
	"18d1:9302": "Edge TPU (USB)",
	"03e7:2485": "Myriad X (USB)",
	"03e7:f63b": "Myriad X (USB)"
};
/** Of any other product of theirs. */
const VENDORS = { "03e7": "Myriad (USB)" };
/** Of USB 3, megabits per second. */
const USB_3 = 5e3;
/** What benchmarks can ask for, how it is called where it is found, and what shows it. */
const KINDS = [
	{
		what: "an Edge TPU",
		asked: ({ delegate }) => /^edge-?tpu/i.test(delegate ?? ""),
		found: /^Edge TPU/,
		remedy: "plug it in, and let the account open it (udev rules); one of these shows it",
		command: "lsusb -d 1a6e:089a; lsusb -d 18d1:9302; ls -l /dev/apex_*"
	},
	{
		what: "a Myriad",
		asked: ({ delegate }) => /^(?:myriad|vpu|hddl)/i.test(delegate ?? ""),
		found: /^Myriad/,
		remedy: "plug it in, and let the account open it (udev rules); this shows it",
		command: "lsusb -d 03e7:"
	},
	{
		what: "an NVIDIA GPU",
		asked: ({ runtime, delegate }) => runtime === "tensorrt" || /^(?:cuda|tensorrt|trt|tf-?trt)/i.test(delegate ?? ""),
		found: /NVIDIA|Jetson/,
		remedy: "install its driver; one of these shows it",
		command: "nvidia-smi; ls -l /dev/nvhost-gpu"
	}
];
/** Which accelerators a device has, and whether benchmarks ask for others. */
async function checkAccelerators(view, cards, wanted) {
	const [sticks, gpu, files, edgeTpus] = await Promise.all([
		findSticks(view),
		jetsonGpu(view),
		view.list("/dev"),
		view.list(EDGE_TPUS)
	]);
	const jetson = gpu !== void 0 ? [`Jetson GPU ${gpu}`] : files.includes("nvhost-gpu") ? ["Jetson GPU"] : [];
	return judgeAccelerators([
		...cards.map(({ name, driver }) => `${nvidia(name)}${driver === void 0 ? "" : ` (driver ${driver})`}`),
		...cards.length > 0 ? [] : await silentCards(view),
		...jetson,
		...[.../* @__PURE__ */ new Set([...files, ...edgeTpus])].filter((name) => /^apex_\d+$/.test(name)).map(() => "Edge TPU (PCIe)"),
		...sticks.map(({ name }) => name)
	], sticks, wanted);
}
/** Cards that the driver has, where its program does not tell of them. */
async function silentCards(view) {
	const folders = await view.list(NVIDIA_CARDS);
	return Promise.all(folders.map(async (folder) => {
		const told = await view.read(`${NVIDIA_CARDS}/${folder}/information`);
		return nvidia(cleanText(/^Model:\s*(\S.*)$/m.exec(told)?.[1] ?? "card"));
	}));
}
/** Cards name their maker, but not all do. */
const nvidia = (name) => name.includes("NVIDIA") ? name : `NVIDIA ${name}`;
function judgeAccelerators(names, sticks, wanted) {
	const check = "accelerator";
	const missing = KINDS.find(({ asked, found }) => wanted.some((one) => asked(one)) && !names.some((name) => found.test(name)));
	const found = names.join(", ");
	if (missing !== void 0) {
		const { what, remedy, command } = missing;
		return {
			check,
			state: "fail",
			finding: `benchmarks ask for ${what}, and ${found === "" ? "no accelerator" : `only ${found}`} was found`,
			remedy,
			command
		};
	}
	if (names.length === 0) return {
		check,
		state: "ok",
		finding: "no accelerator was found, so models run on the processor"
	};
	const slow = sticks.find(({ speed }) => speed !== void 0 && speed < USB_3);
	if (slow === void 0) return {
		check,
		state: "ok",
		finding: found
	};
	return {
		check,
		state: "warn",
		finding: `${found}; ${slow.name} is connected with ${slow.speed} Mbit/s`,
		remedy: "plug it into a USB 3 port, without a hub, and look again",
		command: "lsusb -t"
	};
}
async function findSticks(view) {
	return (await Promise.all((await view.list(USB)).map(async (device) => {
		const fact = async (name) => (await view.read(`${USB}/${device}/${name}`)).trim();
		const vendor = await fact("idVendor");
		const name = STICKS[`${vendor}:${await fact("idProduct")}`] ?? VENDORS[vendor];
		if (name === void 0) return [];
		const speed = Number(await fact("speed"));
		return [{
			name,
			speed: speed > 0 ? speed : void 0
		}];
	}))).flat();
}

// src/device/doctor-telemetry.ts
/**
* What the device's own telemetry says that would spoil a measurement, or that a result could not tell.
*
* @param wanted what the device's benchmarks ask for.
*/
async function checkTelemetry(view, wanted) {
	const [pi, cards] = await Promise.all([view.run(["vcgencmd", "get_throttled"]), queryCards(view)]);
	return [
		judgeThrottling(throttledBits(pi ?? ""), cards[0]?.throttleReasons),
		await checkAccelerators(view, cards, wanted),
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
		remedy: "see what holds it, then clean its fans or lower its clock (nvidia-smi -lgc)",
		command: "nvidia-smi -q -d PERFORMANCE"
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
		remedy: "take a supply of 5.1 V and 2.5 A or more with a short cable, and clear the flags",
		command: "sudo reboot"
	};
	return {
		check,
		state: "warn",
		finding,
		remedy: "give the processor a heat sink and a fan, and clear the flags",
		command: "sudo reboot"
	};
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
		...UNREADABLE,
		finding: `${UNREADABLE.finding}, so none is told`
	};
}

// src/device/judge-device.ts
const LITTLE_MEMORY = 512 * 1024 ** 2;
const LITTLE_DISK = 1024 ** 3;
/** Less than most models have. */
const NO_DISK = 64 * 1024 ** 2;
const HOT_CELSIUS = 70;
/** A model of a millisecond is timed to a thousandth. */
const COARSE_CLOCK_NS = 1e3;
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
		remedy: "choose a better clock source for the kernel; models of a few milliseconds cannot be told apart well",
		command: "grep . /sys/devices/system/clocksource/clocksource0/*_clocksource"
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
/** What a hostile model could do beyond its worker, since its machine lacks a lock. */
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
		remedy: "install util-linux 2.34 or later, and let this user make user namespaces, as Ubuntu 24.04 and later do after this; docs/security.md says what else helps",
		command: "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
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
		remedy: "let the processor keep its clock while edgebench measures",
		command: "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor"
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
		remedy: "let it cool down, or give it a fan: processors slow down when they are hot",
		command: "grep . /sys/class/thermal/thermal_zone*/temp"
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
		remedy: "end what else runs there while edgebench measures; this shows it",
		command: "top -b -n 1 | head -n 15"
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
/** @param free bytes of memory that programs can still have. */
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
		remedy: "end other programs, since base and head are loaded at the same time; this shows the largest",
		command: "ps -eo pid,rss,args --sort=-rss | head -n 6"
	};
}
/** @param free bytes where models and tensors are put; undefined where there is no such folder. */
function judgeDisk(free) {
	const check = "disk";
	if (free === void 0) return {
		check,
		state: "fail",
		finding: "the folder for temporary files is not there",
		remedy: "point TMPDIR at a folder that you may write"
	};
	const finding = `${formatValue(free, "bytes")} are free for models and tensors`;
	if (free >= LITTLE_DISK) return {
		check,
		state: "ok",
		finding
	};
	return {
		check,
		state: free < NO_DISK ? "fail" : "warn",
		finding,
		remedy: "make room on the disk, or let TMPDIR (over SSH, XDG_CACHE_HOME) name a folder of a larger one; this shows the fullest",
		command: "df -h && du -xh ~ | sort -h | tail -n 10"
	};
}

// src/device/other-programs.ts
/** Ticks of `/proc/<pid>/stat` in a second: USER_HZ, which is 100 on every processor that Linux runs on today. */
const TICKS = 100;
/** Of one core: what disturbs. */
const NOTICED = .1;
const TOLD = 3;
/** Reads what each process has used so far; nothing where the device has no /proc. */
async function processorTime(view) {
	const pids = (await view.list("/proc/")).filter((name) => /^\d+$/.test(name)).map(Number);
	const uptime = await view.read("/proc/uptime");
	const texts = await Promise.all(pids.map(async (pid) => [pid, await view.read(`/proc/${pid}/stat`)]));
	return {
		upSeconds: Number(/^[\d.]+/.exec(uptime)?.[0] ?? 0),
		processes: new Map(texts.flatMap(([pid, text]) => {
			const [, name, user, system] = /^\d+ \((.*)\) \S(?: -?\d+){10} (\d+) (\d+) /s.exec(text) ?? [];
			if (name === void 0) return [];
			return [[pid, {
				name,
				seconds: (Number(user) + Number(system)) / TICKS
			}]];
		}))
	};
}
/** What uses the processor beside edgebench. @param own a process that is not counted. */
function judgePrograms(before, after, own) {
	const check = "other programs";
	const passed = after.upSeconds - before.upSeconds;
	if (passed <= 0 || after.processes.size === 0) return {
		check,
		state: "ok",
		finding: "the system does not tell what its programs do"
	};
	const busy = [...after.processes].map(([pid, { name, seconds }]) => ({
		pid,
		name,
		share: (seconds - (before.processes.get(pid)?.seconds ?? seconds)) / passed
	})).filter(({ pid, share }) => share >= NOTICED && pid !== own).sort((a, b) => b.share - a.share).slice(0, TOLD);
	if (busy.length === 0) return {
		check,
		state: "ok",
		finding: "no other program uses a tenth of a core"
	};
	return {
		check,
		state: "warn",
		finding: `other programs use the processor: ${busy.map(({ pid, name, share }) => `${cleanText(name)} (process ${pid}) ${Math.round(share * 100)} %`).join(", ")} of a core`,
		remedy: "end them while edgebench measures, when you have seen what they are",
		command: `ps -o pid,user,args -p ${busy.map(({ pid }) => pid).join(",")}`
	};
}

// src/device/doctor.ts
const OLDEST_NODE = [20, 19];
/** Long enough that the looking itself is none of what is seen. */
const WATCH_MS = 2e3;
/** What edgebench itself needs of the machine that it runs on. Never throws for what it finds. */
async function examineRunner() {
	return [checkNode(process.versions.node), await checkGit()];
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
		remedy: `install Node ${OLDEST_NODE.join(".")} or later`,
		at: "runner"
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
			remedy: "install git: models are read from its objects",
			command: "sudo apt-get install git",
			at: "runner"
		};
	}
}
/** Looks at a device: what would spoil a measurement there, and what to do about it. Never throws for what it finds. */
async function examineDevice({ transport, wanted, signal, own }) {
	const { view } = transport;
	const before = await processorTime(view);
	await setTimeout(WATCH_MS, void 0, { signal }).catch(() => void 0);
	const programs = judgePrograms(before, await processorTime(view), own);
	const device = await probeDevice(view);
	const { locks } = await view.machine();
	const told = device["memory-available-bytes"];
	return [
		...judgeDevice(device),
		programs,
		...await checkTelemetry(view, wanted),
		checkMemory(typeof told === "number" ? told : availableMemory()),
		judgeDisk(await transport.freeBytes()),
		judgeCage(cageOf(locks))
	];
}

// src/device/doctor-local.ts
/** Keeps this machine for the doctor alone, as a benchmark does, and tells whether that worked. */
async function reachLocally(options) {
	try {
		const transport = await LocalTransport.alone(options);
		return {
			transport,
			checks: [judgeLock(transport.isKept)]
		};
	} catch (error) {
		if (!(error instanceof TransportFault)) throw error;
		const { message, remedy } = error;
		return {
			transport: void 0,
			checks: [{
				check: "lock",
				state: "fail",
				finding: message,
				remedy,
				command: "ls -l /run/lock/edgebench.lock; fuser -v /run/lock/edgebench.lock"
			}]
		};
	}
}
function judgeLock(isKept) {
	if (isKept) return {
		check: "lock",
		state: "ok",
		finding: "no other benchmark runs on the device"
	};
	return {
		check: "lock",
		state: "warn",
		finding: "nothing keeps two benchmarks apart, because there is no flock",
		remedy: "install flock (on macOS: brew install flock)",
		command: "sudo apt-get install util-linux"
	};
}

// src/device/doctor-ssh.ts
const OLDEST_SSH = [7, 6];
/** Beside the one of the keeper: both sides of a round, a sentinel, a file on its way, and one to spare. */
const SESSIONS = 5;
/** Files of the device are dated by its own clock; more than this misleads people. */
const SKEW_SECONDS = 60;
/** Connects to a device over SSH and tells what is right and wrong on the way there. */
async function reachOverSsh(options) {
	const ssh = await checkSsh();
	if (ssh.state === "fail") return {
		transport: void 0,
		checks: [ssh]
	};
	try {
		const transport = await SshTransport.open(options);
		const { host, user } = options.address;
		return {
			transport,
			checks: [
				ssh,
				{
					check: "connection",
					state: "ok",
					finding: `${host} lets ${user} in, with the host key that the runner has pinned`
				},
				{
					check: "lock",
					state: "ok",
					finding: "no other benchmark runs on the device"
				},
				...await examine$1(transport)
			]
		};
	} catch (error) {
		if (!(error instanceof TransportFault)) throw error;
		return {
			transport: void 0,
			checks: [ssh, judgeFault(error, options.address)]
		};
	}
}
async function checkSsh() {
	return judgeSsh(await promisify(execFile)("ssh", ["-V"], {
		timeout: 1e4,
		env: sshEnvironment()
	}).then(({ stderr, stdout }) => `${stderr}${stdout}`.trim(), () => void 0));
}
/** @param told what `ssh -V` prints; undefined where there is no ssh. */
function judgeSsh(told) {
	const mend = {
		check: "ssh",
		remedy: `install OpenSSH's client ${OLDEST_SSH.join(".")} or later`,
		command: "sudo apt-get install openssh-client",
		at: "runner"
	};
	if (told === void 0) return {
		...mend,
		state: "fail",
		finding: "ssh cannot be run"
	};
	const [name = "", major = "", minor = ""] = /^OpenSSH_(\d+)\.(\d+)\w*/.exec(told) ?? [];
	if (name === "") return {
		...mend,
		state: "fail",
		finding: `ssh is not OpenSSH's: ${cleanText(told).slice(0, 100)}`
	};
	const enough = Number(major) > OLDEST_SSH[0] || Number(major) === OLDEST_SSH[0] && Number(minor) >= OLDEST_SSH[1];
	const finding = name.replace("_", " ");
	return enough ? {
		check: "ssh",
		state: "ok",
		finding
	} : {
		...mend,
		state: "fail",
		finding
	};
}
/** The check that a fault belongs to, and what to type against it. */
const MENDING = {
	ssh: () => ({
		check: "ssh",
		command: "sudo apt-get install openssh-client",
		at: "runner"
	}),
	name: ({ host }) => ({
		check: "connection",
		command: `getent hosts ${host}`,
		at: "runner"
	}),
	network: ({ host }) => ({
		check: "connection",
		command: `ping -c 3 ${host}`,
		at: "runner"
	}),
	port: () => ({
		check: "connection",
		command: "sudo systemctl enable --now ssh"
	}),
	"host-key-unknown": (address) => ({
		check: "host key",
		command: pin(address),
		at: "runner"
	}),
	"host-key-changed": (address) => ({
		check: "host key",
		command: `ssh-keygen -R ${known(address)} && ${pin(address)}`,
		at: "runner"
	}),
	key: ({ host, user, port }) => ({
		check: "key",
		command: `ssh-copy-id -p ${port} ${user}@${host}`,
		at: "runner"
	}),
	command: () => ({
		check: "forced command",
		command: "grep -n command= ~/.ssh/authorized_keys"
	}),
	python: () => ({
		check: "python",
		command: "sudo apt-get install python3"
	}),
	disk: () => ({
		check: "disk",
		command: "df -h ~ && du -xh ~ | sort -h | tail -n 10"
	}),
	busy: () => ({
		check: "lock",
		command: "fuser -v /run/lock/edgebench.lock"
	}),
	lock: () => ({
		check: "lock",
		command: "ls -l /run/lock/edgebench.lock"
	}),
	other: ({ host, user, port }) => ({
		check: "connection",
		command: `ssh -v -o BatchMode=yes -p ${port} ${user}@${host} true`,
		at: "runner"
	})
};
/** What known_hosts calls a device. */
const known = ({ host, port }) => port === 22 ? host : `"[${host}]:${port}"`;
/** Adds the key, and prints the fingerprint that is to be compared. */
const pin = ({ host, port }) => `ssh-keyscan -t ed25519 -p ${port} ${host} | tee -a ~/.ssh/known_hosts | ssh-keygen -lf -`;
/** Why a device was not had, as a check. */
function judgeFault({ kind, message, remedy }, address) {
	return {
		state: "fail",
		finding: message,
		remedy,
		...MENDING[kind](address)
	};
}
async function examine$1(transport) {
	return [
		judgeForced(await transport.isForced()),
		judgeSessions(await countSessions(transport)),
		...judgeDate(await transport.clockAheadSeconds())
	];
}
/** @param forced whether the server runs edgebench's command whatever the key asks for; undefined where it was not told. */
function judgeForced(forced) {
	const check = "forced command";
	if (forced === true) return {
		check,
		state: "ok",
		finding: "the runner's key is held to edgebench's command"
	};
	return {
		check,
		state: "warn",
		finding: "the runner's key may ask for any command",
		remedy: "put this and a space before the key, in ~/.ssh/authorized_keys",
		command: `restrict,command="${REMOTE_COMMAND.replaceAll("\"", "\\\"")}"`
	};
}
/** How many programs can run at the same time over the one connection, as far as edgebench needs it. */
async function countSessions(transport) {
	const running = (await Promise.all(Array.from({ length: SESSIONS }, async () => {
		try {
			return await transport.start(["cat"], {});
		} catch (error) {
			if (error instanceof TransportFault || error instanceof StartRefused) return void 0;
			throw error;
		}
	}))).filter((child) => child !== void 0);
	for (const { stdin } of running) stdin.end();
	await Promise.all(running.map(({ exited }) => exited));
	return running.length;
}
function judgeSessions(count) {
	const check = "sessions";
	if (count >= SESSIONS) return {
		check,
		state: "ok",
		finding: `one connection carries 6 programs at a time`
	};
	return {
		check,
		state: "fail",
		finding: `one connection carries ${count + 1} program${count === 0 ? "" : "s"} at a time, and edgebench needs 6`,
		remedy: "raise MaxSessions of its SSH server",
		command: "sudo sed -i '/^MaxSessions/d;1i MaxSessions 10' /etc/ssh/sshd_config && sudo systemctl restart ssh"
	};
}
/** @param ahead seconds by which the device's clock is ahead of the runner's; undefined where it was not told. */
function judgeDate(ahead) {
	if (ahead === void 0) return [];
	const off = Math.abs(ahead);
	const finding = `its date is ${off < 120 ? `${off.toFixed(1)} s` : `${Math.round(off / 60)} min`} ${ahead < 0 ? "behind" : "ahead of"} the runner's`;
	if (off <= SKEW_SECONDS) return [{
		check: "date",
		state: "ok",
		finding
	}];
	return [{
		check: "date",
		state: "warn",
		finding,
		remedy: "let the network set it: times of inferences do not go by it, but certificates and files do",
		command: "sudo timedatectl set-ntp true"
	}];
}

// src/device/doctor-worker.ts
/** A board takes this long to import TensorFlow from its card. */
const HELLO_MS = 12e4;
const VERSION = "import platform; print(platform.python_version())";
/** The Python that runs a device's workers. @param program as it is started there. */
async function checkPython(transport, program) {
	try {
		const child = await transport.start([
			program,
			...PYTHON_OPTIONS,
			"-c",
			VERSION
		], {});
		const [version] = await Promise.all([
			text(child.stdout),
			text(child.stderr),
			child.exited
		]);
		return judgePython(version.trim());
	} catch (error) {
		if (!(error instanceof StartRefused || error instanceof TransportFault)) throw error;
		return judgePython("");
	}
}
/** @param version as Python tells it: `3.6.9`; empty where it tells none. */
function judgePython(version) {
	const check = "python";
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major === 3 && minor >= 6) return {
		check,
		state: "ok",
		finding: `Python ${cleanText(version)}`
	};
	return {
		check,
		state: "fail",
		finding: version === "" ? "its Python cannot be run" : `Python ${cleanText(version)} is too old`,
		remedy: "install Python 3.6 or later",
		command: "sudo apt-get install python3"
	};
}
/** A runtime of the device, and the clock of its worker. A worker that starts proves more than a file that exists. */
async function checkRuntime({ runtime, find, transport, signal }) {
	const command = installCommand(runtime);
	const mend = {
		check: runtime,
		state: "fail",
		...command === void 0 ? {} : { command }
	};
	try {
		try {
			var _usingCtx$4 = _usingCtx();
			const worker = await find();
			const { runtime: answering, clock } = _usingCtx$4.a(await openConversation({
				...worker,
				timeoutMs: HELLO_MS,
				signal,
				transport
			})).hello;
			return [{
				check: runtime,
				state: "ok",
				finding: `version ${cleanText(answering.version)} answers`
			}, judgeClock(clock.resolutionNs)];
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
		}
	} catch (error) {
		if (error instanceof UserError) return [{
			...mend,
			finding: "the runtime is not at hand",
			remedy: error.message.replace(`runtime ${runtime}: `, "")
		}];
		if (error instanceof TransportFault) return [{
			...mend,
			finding: error.message,
			remedy: error.remedy
		}];
		if (!(error instanceof WorkerLost)) throw error;
		return [{
			...mend,
			finding: error.message,
			remedy: `install the runtime again, in a version that fits this system${runtime === "onnxruntime" ? ": glibc 2.28 or later" : ""}`
		}];
	}
}

// src/measure/canary.ts
/** Canaries that are shipped. OpenVINO and TensorRT read ONNX. */
const FILES = {
	onnxruntime: "canary.onnx",
	openvino: "canary.onnx",
	tensorrt: "canary.onnx",
	tflite: "canary.tflite",
	pytorch: "canary.pt",
	tensorflow: "tensorflow/saved_model.pb",
	fake: "canary.fake.json"
};
const ON_PROCESSOR = {
	first: 1,
	largest: 256,
	enough: 4e6
};
/** They are further away, and a small batch leaves most of one idle. */
const ON_ACCELERATOR = {
	first: 64,
	largest: 256,
	enough: 2e7
};
/** Delegates whose memory takes any batch after the load. */
const OPEN = /* @__PURE__ */ new Set([
	"onnxruntime cuda",
	"pytorch cuda",
	"tensorflow cuda"
]);
const PROCESSORS = /* @__PURE__ */ new Set([
	void 0,
	"cpu",
	"xnnpack"
]);
/** The canary of a runtime and delegate; undefined for an Edge TPU, which takes only what was compiled for it. */
function canaryOf(runtime, delegate) {
	if (runtime === "tflite" && !PROCESSORS.has(delegate)) return void 0;
	const isOnProcessor = runtime !== "tensorrt" && PROCESSORS.has(delegate?.toLowerCase());
	return {
		file: FILES[runtime],
		isClosed: !(isOnProcessor || OPEN.has(`${runtime} ${delegate}`)),
		batches: isOnProcessor ? ON_PROCESSOR : ON_ACCELERATOR
	};
}
/** What a batch is multiplied with until it is large enough. */
const STEP = 4;
/** The batch to try after one whose inference took this long; undefined where that one is large enough, or the largest. */
function nextBatch({ largest, enough }, batch, ns) {
	return ns >= enough || batch >= largest ? void 0 : Math.min(largest, batch * STEP);
}
/** Four times the work takes at least so many times as long; between the two, the device was not left alone. */
const GROWS = 2;
const STANDS_STILL = 1.5;
/** Whether a clock stops after the work. */
function judgeGrowth({ once, fourfold }) {
	const ratio = fourfold / once;
	if (!(ratio >= STANDS_STILL)) return "before";
	return ratio >= GROWS ? "after" : "unclear";
}

// src/commands/canary-check.ts
/** Inferences before the timed ones: a new shape is made ready in them. */
const UNTIMED = 3;
const TIMED = 5;
const PATIENCE_MS$1 = 6e4;
/** A network may be compiled first. */
const COMPILING_MS = 6e5;
/**
* Looks whether the clock of each worker stops after the work: a small network is given a batch, twice and four times as
* many images, and its times must grow. One check for each runtime and delegate.
*/
async function checkCanaries({ runtimes, wanted, find, transport }, { signal, workersDir, progress }) {
	const checks = [];
	for (const { runtime, delegate } of pairsOf(runtimes, wanted)) {
		const name = delegate === void 0 ? runtime : `${runtime} with ${delegate}`;
		const canary = canaryOf(runtime, delegate);
		if (canary === void 0) {
			checks.push(told("ok", `${name}: not looked at, since a network must be compiled for it`));
			continue;
		}
		progress.line(`looking whether the clock of ${name} stops after the work`);
		const spec = {
			...await find(runtime),
			modelFile: join(workersDir, "canaries", canary.file),
			beside: partsOfSavedModel(canary.file),
			parameters: {
				precision: "fp32",
				batch: 1,
				threads: 1,
				...delegate === void 0 ? {} : { delegate }
			},
			scenario: "single-stream",
			timeoutMs: canary.isClosed ? COMPILING_MS : PATIENCE_MS$1,
			signal,
			transport
		};
		checks.push(await judged(name, () => inAnyPrecision(canary, spec)));
	}
	return checks;
}
/** Each runtime with the delegates that are asked of it. */
function pairsOf(runtimes, wanted) {
	return runtimes.flatMap((runtime) => {
		const asked = new Set(wanted.flatMap((one) => one.runtime === runtime ? [one.delegate] : []));
		return [...asked.size === 0 ? [void 0] : asked].map((delegate) => ({
			runtime,
			delegate
		}));
	});
}
const told = (state, finding) => ({
	check: "timing",
	state,
	finding
});
async function judged(name, measure) {
	try {
		return judgeCanary(name, await measure());
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		return {
			...told("warn", `${name}: whether its clock stops after the work was not seen: ${cleanText(error.message)}`),
			remedy: "look again; where it is refused, see that the delegate is installed"
		};
	}
}
/** What the growth of a canary's times says of its worker's clock. */
function judgeCanary(name, growth) {
	const { batch, once, twice, fourfold } = growth;
	const times = (ns) => (ns / once).toFixed(2);
	const finding = `${name}: twice as many images take ${times(twice)} times as long, four times as many ${times(fourfold)} times (from ${batch} in ${(once / 1e6).toPrecision(3)} ms)`;
	switch (judgeGrowth(growth)) {
		case "after": return told("ok", `${finding}: its clock stops after the work`);
		case "unclear": return {
			...told("warn", `${finding}, too little to be sure that its clock stops after the work`),
			remedy: "leave the device alone, and look again"
		};
		case "before": return {
			...told("fail", `${finding}: its clock stops before the work is done, so its times are not to be believed`),
			remedy: "take another version of the runtime, and tell edgebench's authors which one this is"
		};
	}
}
/** In half precision where an accelerator has no other. */
async function inAnyPrecision(canary, spec) {
	try {
		return await growthOf(canary, spec);
	} catch (error) {
		if (!(error instanceof LaunchLost && error.refused && canary.isClosed)) throw error;
		return await growthOf(canary, {
			...spec,
			parameters: {
				...spec.parameters,
				precision: "fp16"
			}
		});
	}
}
async function growthOf(canary, spec) {
	const folder = await mkdtemp(join(tmpdir(), "edgebench-canary-"));
	try {
		try {
			var _usingCtx$3 = _usingCtx();
			if (canary.isClosed) return await growing(canary, (batch) => inOneLaunch(spec, batch, folder), 1);
			const launch = _usingCtx$3.a(await LiveLaunch.start(spec, 0));
			return await growing(canary, (batch) => quickest(launch, batch, folder), 2);
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function inOneLaunch(spec, batch, folder) {
	try {
		var _usingCtx3 = _usingCtx();
		return await quickest(_usingCtx3.a(await LiveLaunch.start({
			...spec,
			parameters: {
				...spec.parameters,
				batch
			}
		}, 0)), batch, folder);
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
/** The quickest of a few inferences: whatever else runs only adds. */
async function quickest(launch, batch, folder) {
	await launch.feed(await randomFeed({
		inputs: launch.inputs,
		batch,
		dimensions: {},
		seed: 1,
		sets: 1,
		folder
	}));
	await launch.time(UNTIMED);
	return Math.min(...await launch.time(TIMED));
}
/**
* @param timeOf a batch, nanoseconds.
* @param rounds how often each is timed, there and back, so that a clock which rises meanwhile favours none.
*/
async function growing({ batches }, timeOf, rounds) {
	let batch = batches.first;
	let once = await timeOf(batch);
	for (let next = nextBatch(batches, batch, once); next !== void 0; next = nextBatch(batches, batch, once)) {
		batch = next;
		once = await timeOf(batch);
	}
	let twice = Number.POSITIVE_INFINITY;
	let fourfold = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round += 1) {
		twice = Math.min(twice, await timeOf(2 * batch));
		fourfold = Math.min(fourfold, await timeOf(4 * batch));
		if (round + 1 < rounds) once = Math.min(once, await timeOf(batch));
	}
	return {
		batch,
		once,
		twice,
		fourfold
	};
}

// src/commands/doctor-order.ts
/** What spoils measurements most comes first; what is not named here comes last. */
const EFFECT = [
	...[
		"node",
		"git",
		"ssh",
		"connection",
		"host key",
		"key",
		"lock",
		"sessions",
		"python",
		...RUNTIME_NAMES,
		"timing",
		"disk"
	],
	...[
		"throttling",
		"temperature",
		"other programs",
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
		"date",
		"forced command",
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

// src/commands/doctor-table.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const PAINT = {
	ok: ({ green }) => green,
	warn: ({ yellow }) => yellow,
	fail: ({ red }) => red
};
/** A line per check, the sum of it, and what to fix last: each with its command on a line of its own, to copy. */
function doctorTable(checks, patient, { color, width }) {
	const colors = import_picocolors.default.createColors(color);
	const table = terminalTable(checks.map(({ check, state, finding }) => [
		{
			text: state,
			paint: PAINT[state](colors)
		},
		{ text: check },
		{ text: plain(finding) }
	]), { width });
	const list = toFix(checks).map((found, index) => toDo(found, index + 1, patient, colors));
	const fix = list.length === 0 ? "" : `\nTo fix, in order of effect:\n${list.join("")}`;
	return `${table}\n\n${colors.bold(summary(checks, patient.label))}\n${fix}`;
}
function toDo({ check, remedy, command, at }, number, { label, transport }, colors) {
	const place = at === "runner" ? "here" : `on ${label}`;
	const where = transport.kind === "local" || command === void 0 ? "" : ` (${place})`;
	const line = command === void 0 ? "" : `     ${colors.cyan(plain(command))}\n`;
	return `${number}. ${check}: ${plain(remedy)}${where}\n${line}`;
}
function summary(checks, label) {
	const count = (state) => checks.filter((check) => check.state === state).length;
	const [failures, warnings] = [count("fail"), count("warn")];
	const device = label ?? "This device";
	if (failures > 0) return `${device} is not ready: ${failures} of ${checks.length} checks failed.`;
	if (warnings > 0) return `${device} is ready; ${warnings} of ${checks.length} checks warn.`;
	return `${device} is ready; every check passed.`;
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
* Measures the small frozen network of a runtime against itself for a few seconds, and tells what the device can show. None
* where no runtime answers, which is another check's affair.
*/
async function checkNoise({ runtimes, find, transport }, { signal, workersDir }) {
	const runtime = runtimes.find((name) => shippedSentinel(name, "fp32") !== void 0);
	const sentinel = runtime && shippedSentinel(runtime, "fp32");
	if (runtime === void 0 || sentinel === void 0) return [];
	const scratch = await mkdtemp(join(tmpdir(), "edgebench-noise-"));
	try {
		const spec = {
			...await find(runtime),
			modelFile: join(workersDir, "sentinels", sentinel),
			beside: partsOfSavedModel(sentinel),
			parameters: {
				precision: "fp32",
				batch: 1,
				threads: 1
			},
			scenario: "single-stream",
			timeoutMs: PATIENCE_MS,
			signal,
			transport
		};
		return judgeNoise(noiseOf(await logRatios(await sideOf(spec, scratch))));
	} catch (error) {
		if (!(error instanceof LaunchLost)) throw error;
		return [{
			check: "noise",
			state: "warn",
			finding: `the short measurement of noise was lost ${error.message}`,
			remedy: "look again; if it is lost again, measure with this runtime and read the reason"
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
		var _usingCtx$2 = _usingCtx();
		const launch = _usingCtx$2.a(await LiveLaunch.start(spec, 0));
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
			answered: void 0,
			inputs: "random"
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
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
		remedy: "mend what else is found here, then look what runs beside",
		command: "top -b -n 1 | head -n 15"
	}];
}

// src/commands/patient.ts
/**
* The device that was named, as the work tree's configuration declares it; else this machine.
*
* @throws UserError where there is no such configuration or device.
*/
async function findPatient({ device, config: file }, context) {
	if (device === void 0) return {
		label: void 0,
		transport: { kind: "local" },
		runtimes: ["onnxruntime"],
		python: void 0,
		namedPython: void 0,
		wanted: []
	};
	const { config, shown } = await readDeskConfig(file, "or leave out --device to examine this machine", context);
	const declared = config.devices.find(({ label }) => label === device);
	if (declared === void 0) throw new UserError(`--device ${device}: ${shown} declares no such device; name one of ${config.devices.map(({ label }) => label).join(", ")}`);
	const { label, transport, runtimes } = declared;
	return {
		label,
		transport,
		runtimes,
		python: pythonOf(declared, context),
		namedPython: declared.python,
		wanted: wantedOf(config, label)
	};
}
function pythonOf({ transport, runtimes, python }, { env }) {
	if (python !== void 0 || transport.kind === "ssh") return python ?? "python3";
	const inNode = env["EDGEBENCH_ONNXRUNTIME"] === "python" ? ["fake"] : ["fake", "onnxruntime"];
	if (runtimes.every((runtime) => inNode.includes(runtime))) return void 0;
	return env["EDGEBENCH_PYTHON"] || "python3";
}
function wantedOf({ benchmarks }, label) {
	return benchmarks.filter(({ device }) => device === label).map(({ runtime, parameters }) => ({
		runtime,
		delegate: parameters.delegate
	}));
}

// src/commands/doctor.ts
/** A benchmark that holds the device is waited for this long: whoever looks for a fault sits there. */
const BUSY_MS = 6e4;
/** Examines a device and tells what would spoil a measurement, and what to do about it. 3 where something fails. */
async function doctor(options, context) {
	const patient = await findPatient(options, context);
	const checks = [...await examineRunner(), ...await examine(patient, context)];
	context.out(options.json ? doctorJson(checks, patient, context.version) : doctorTable(checks, patient, context));
	return checks.some(({ state }) => state === "fail") ? 3 : 0;
}
async function examine(patient, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { transport: reached, checks } = await reach(patient, context);
		if (reached === void 0) return checks;
		const transport = _usingCtx$1.a(reached);
		const { signal, progress } = context;
		const { label = "of this machine", namedPython } = patient;
		const find = workerFinder({
			device: label,
			transport: patient.transport,
			python: namedPython
		}, context, transport);
		const runtimes = checks.every(({ state }) => state !== "fail") ? await examineRuntimes(patient, find, transport, context) : [];
		progress.line("watching the device for two seconds");
		const own = patient.transport.kind === "local" ? { own: process.pid } : {};
		const device = await examineDevice({
			transport,
			wanted: patient.wanted,
			signal,
			...own
		});
		const answering = patient.runtimes.filter((name) => runtimes.some(({ check, state }) => check === name && state === "ok"));
		if (answering.length > 0) progress.line("measuring its noise for a few seconds");
		const noise = await checkNoise({
			runtimes: answering,
			find,
			transport
		}, context);
		const canaries = await checkCanaries({
			runtimes: answering,
			wanted: patient.wanted,
			find,
			transport
		}, context);
		return [
			...stillThere(checks, transport),
			...runtimes,
			...device,
			...noise,
			...canaries
		];
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The way to the device, which may have been lost while it was looked at. */
function stillThere(checks, { trouble }) {
	if (trouble === void 0 || checks.some(({ state }) => state === "fail")) return checks;
	const lost = {
		check: "connection",
		state: "fail",
		finding: trouble,
		remedy: "see that the device stays on and reachable, and look again"
	};
	return [...checks.filter(({ check }) => check !== "connection"), lost];
}
async function examineRuntimes({ python, runtimes }, find, transport, { signal, progress }) {
	const checks = python === void 0 ? [] : [await checkPython(transport, python)];
	for (const runtime of runtimes) {
		progress.line(`starting the worker of ${runtime}`);
		checks.push(...await checkRuntime({
			runtime,
			find: () => find(runtime),
			transport,
			signal
		}));
	}
	return oneClock(checks);
}
function reach({ transport }, context) {
	const { signal, progress, workersDir } = context;
	const options = {
		say: progress.line,
		signal,
		busyMs: BUSY_MS
	};
	if (transport.kind === "local") return reachLocally(options);
	progress.line(`connecting to ${transport.user}@${transport.host}`);
	return reachOverSsh({
		...options,
		address: transport,
		workersDir,
		pausesMs: [0]
	});
}
/** Of several workers' clocks, one speaks for the device: one whose steps are too coarse, where there is one. */
function oneClock(checks) {
	const clocks = checks.filter(({ check }) => check === "clock");
	const told = clocks.find(({ state }) => state !== "ok") ?? clocks[0];
	return [...checks.filter(({ check }) => check !== "clock"), ...told === void 0 ? [] : [told]];
}
function doctorJson(checks, { label, transport }, version) {
	const document = {
		schema: "edgebench/doctor@1",
		tool: {
			name: "edgebench",
			version
		},
		device: {
			label: label ?? null,
			transport: transport.kind
		},
		ready: checks.every(({ state }) => state !== "fail"),
		checks,
		fix: toFix(checks).map(({ check }) => check)
	};
	return jsonText(document, 2);
}

export { doctor };