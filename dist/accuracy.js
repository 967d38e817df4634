import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { r as MOST_CLASS_NAMES } from "./result.js";
import { T as sha256Hex, _ as median, p as iterationContent, v as medianAbsoluteDeviation, w as canonicalJson } from "./unit.js";
import { c as array, d as discriminatedUnion, p as literal, v as strictObject, y as string } from "./schemas.js";
import { t as UserError } from "./user-error.js";
import { d as locateFolder, f as plainPath, i as listGroundTruth, m as unreadable, n as labelMistake, o as MAX_LABEL, p as quoted, r as usualLabelMap, s as parseLabels, t as classesOfOutputs, u as locate } from "./label-map.js";
import { a as encodeBitset, i as decodeBitset, r as encodePredictions, s as encodeBytes } from "./predictions.js";
import { t as errorCode } from "./error-code.js";
import { t as preprocessingDigest } from "./preprocessing.js";
import { n as resolveShape, r as shapeFits, t as formatShape } from "./shapes.js";
import { r as replySchema, t as MAX_LINE_BYTES } from "./protocol.js";
import { t as _usingCtx } from "./usingCtx.js";
import { execFile, spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { constants, existsSync, readdirSync, readlinkSync } from "node:fs";
import process$1, { constrainedMemory } from "node:process";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { arch, availableParallelism, cpus, homedir, release, tmpdir, totalmem, type } from "node:os";
import { access, mkdir, open, readFile, readdir, realpath, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createInterface } from "node:readline";
import { createRequire } from "module";

// src/dataset/image-file.ts
/** Of one image's file. */
const MAX_FILE_BYTES = 67108864;
/**
* The bytes of one image's file.
*
* @throws UserError where it is no regular file, too large or cannot be read.
*/
async function readImageFile(root, path, shown) {
	return readCapped(await locate(root, path, shown), MAX_FILE_BYTES, shown);
}
/** The bytes of a regular file of at most `cap` bytes. @throws UserError where it is none. */
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

// src/dataset/layout.ts
const MAX_LIST_BYTES = 268435456;
const IMAGE_NAME = /\.(?:png|jpe?g)$/i;
/**
* The images of a dataset with their labels, in an order that depends on nothing but names or the list.
*
* @throws UserError for a missing, empty or unreadable folder or list, symbolic links, `..`, names that are not UTF-8, and
* what the layout does not allow.
*/
async function listImages(request) {
	const listing = await listByLayout(request);
	if (listing.collection !== void 0 || !isOfImageNetVal(listing.images)) return listing;
	return {
		...listing,
		collection: "imagenet-val"
	};
}
/** As they are published: under these names, of a thousand classes. */
function isOfImageNetVal(images) {
	return images.every(({ path, label = -1 }) => /(?:^|\/)ILSVRC2012_val_\d{8}\.JPEG$/.test(path) && label < 1e3);
}
async function listByLayout({ layout, base, root, shown }) {
	switch (layout.kind) {
		case "folders": return listFolders(root, shown);
		case "imagenet-v2": return listImageNetV2(root, shown);
		case "unlabelled": return { images: await listUnlabelled(root, shown) };
		case "csv": return { images: await listCsv(base, layout.file) };
		case "ground-truth": {
			const files = (await list(root, shown)).filter(isImage);
			const synsets = layout.synsets === void 0 ? void 0 : {
				file: layout.synsets,
				text: await readList(base, layout.synsets)
			};
			const labels = {
				file: layout.file,
				text: await readList(base, layout.file)
			};
			return listGroundTruth({
				names: files.map(({ name }) => name),
				shown,
				labels,
				synsets
			});
		}
	}
}
const isImage = ({ kind, name }) => kind === "file" && IMAGE_NAME.test(name);
/** A folder in it is refused, since its name may be a label. Files that are no images are passed over. */
async function listUnlabelled(root, shown) {
	const found = await list(root, shown);
	const folder = found.find(({ kind }) => kind !== "file");
	if (folder !== void 0) throw new UserError(`${quoted(`${shown}/${folder.name}`)} is a folder, and layout: unlabelled takes the images of one folder; write layout: folders where folders are classes, or move the images up`);
	const images = found.filter(isImage);
	if (images.length === 0) throw new UserError(`the dataset in ${quoted(shown)} is empty; put PNG or JPEG files into that folder`);
	return images.map(({ name }) => ({
		path: name,
		label: void 0
	}));
}
const V2_CLASSES = 1e3;
const V2_EACH = 10;
/**
* Numbers are the labels, so that folder 10 is not sorted before 2; other editions of the files have other folders, and
* would give accuracies of other images.
*/
async function listImageNetV2(root, shown) {
	const listing = await listFolders(root, shown);
	const counts = new Array(V2_CLASSES).fill(0);
	for (const { label = 0 } of listing.images) counts[label] = (counts[label] ?? 0) + 1;
	const wrong = counts.findIndex((count) => count !== V2_EACH);
	if (wrong === -1 && counts.length === V2_CLASSES) return {
		images: listing.images,
		collection: "imagenet-v2"
	};
	const place = counts.length > V2_CLASSES ? counts.length - 1 : wrong;
	throw new UserError(`dataset folder ${quoted(`${shown}/${place}`)} holds ${counts[place] ?? 0} images where ImageNetV2 has ten in each of 1,000 folders named 0 to 999; unpack the published archive again, or write layout: folders`);
}
/**
* Where all folders are numbers the number is the label (so that `10` is not sorted before `2`), else the label is the place
* among the names in code-unit order. Files beside the class folders and names that start with a dot are passed over. Every
* file in a class folder counts as an image: what is none is told when it is decoded.
*/
async function listFolders(root, shown) {
	const labels = folderLabels((await list(root, shown)).filter(({ kind }) => kind !== "file").map(({ name }) => name), shown);
	const images = [];
	for (const [folder, label] of labels) {
		const found = await list(join(root, folder), `${shown}/${folder}`);
		for (const { name, kind } of found) {
			const path = `${folder}/${name}`;
			if (kind !== "file") throw new UserError(`${quoted(`${shown}/${path}`)} is a folder in a class folder, which holds images alone; move it away`);
			images.push({
				path,
				label
			});
		}
	}
	if (images.length === 0) throw new UserError(`the dataset in ${quoted(shown)} is empty; put images into one folder per class, such as ${quoted(`${shown}/0/first.png`)}`);
	const classNames = isNumbered(labels.map(([folder]) => folder)) ? void 0 : labels.map(([folder]) => folder);
	return {
		images,
		...classNames && { classNames }
	};
}
const isNumbered = (names) => names.every((name) => /^\d+$/.test(name));
/** Class folders with their labels, in the order of the labels. */
function folderLabels(names, shown) {
	if (!isNumbered(names)) return names.map((name, label) => [name, label]);
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
	const parsed = parseLabels(await readList(base, file));
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
/** The text of a list, whose path is relative to where the dataset comes from. */
async function readList(base, file) {
	const text = decodeUtf8(await readCapped(await locate(base, file, file), MAX_LIST_BYTES, file));
	if (text === void 0) throw new UserError(`${quoted(file)} is not UTF-8 text; save it as UTF-8`);
	return text;
}
function decodeUtf8(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}

// src/dataset/dataset.ts
const MAX_IMAGES = 1e6;
/** Lists a dataset's images with their labels. @throws UserError as {@link openDataset} does. */
async function listDataset(options) {
	const { name, layout } = options;
	const path = plainPath(options.path) ?? options.path;
	const base = await realpath(options.root).catch((error) => {
		throw new UserError(unreadable("the repository's folder", error));
	});
	const root = await locateFolder(base, path, path);
	const { images, classNames, collection } = await listImages({
		layout,
		base,
		root,
		shown: path
	});
	if (images.length > MAX_IMAGES) throw new UserError(`dataset ${name} in ${quoted(path)} has more than ${MAX_IMAGES} images; list fewer in a csv file`);
	return {
		root,
		shown: path,
		images,
		classNames,
		collection
	};
}
/**
* Lists a dataset and reads every file once for its digest; nothing is decoded yet.
*
* @throws UserError for a missing, empty or unreadable dataset, symbolic links, `..`, and names that are not UTF-8.
*/
async function openDataset(options) {
	const { root, shown, images: listed, classNames, collection } = await listDataset(options);
	const images = [];
	for (const image of listed) images.push({
		...image,
		sha256: sha256Hex(await readImageFile(root, image.path, `${shown}/${image.path}`))
	});
	const { name, insisted } = options;
	const found = {
		...classNames && { classNames },
		...collection && { collection }
	};
	return assemble({
		name,
		root,
		shown,
		insisted: insisted === true,
		...found
	}, images);
}
/** The same dataset with these of its images, in this order. */
function withImages(dataset, images) {
	return assemble(dataset, images);
}
function assemble(from, images) {
	const classes = images.reduce((most, { label = -1 }) => Math.max(most, label + 1), 0);
	const digest = sha256Hex(canonicalJson(images.map(({ label = null, sha256 }) => [label, sha256])));
	const { name, root, shown, classNames, insisted = false, collection } = from;
	return {
		name,
		root,
		shown,
		classes,
		labelled: classes > 0,
		...classNames && { classNames },
		insisted,
		...collection && { collection },
		images,
		digest,
		count: images.length
	};
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
	kind;
	constructor(message, remedy, kind = "other") {
		super(message);
		this.remedy = remedy;
		this.kind = kind;
	}
};

// src/device/device-lock.ts
/** How long another benchmark on a device is waited for, where nobody says otherwise. */
const BUSY_MS = 18e5;
/** Folders that every account of a machine may write, the better one first. */
const FOLDERS = ["/run/lock", "/tmp"];
/** Of such folders: everybody may write, and nobody may remove what is another's. */
const STICKY_FOR_ALL = 514;
const FILE = "edgebench.lock";
const FOR_ALL = 438;
/** No link of somebody's is followed, and no pipe of somebody's is waited for. */
const FLAGS = constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** This machine kept for one benchmark, until it is disposed of or this process is gone, however it went. */
var MachineLock = class MachineLock {
	#file;
	constructor(file) {
		this.#file = file;
	}
	/**
	* Waits until no other benchmark runs on this machine, whoever started it. The lock is the kernel's (`flock`) on a file
	* that all accounts share, and belongs to an open file of this process, which none of its children gets: the kernel lets go
	* of it with this process. The keepers of devices that are reached over SSH take the same one.
	*
	* @returns undefined where this machine has no `flock`, which is said.
	* @throws TransportFault where another benchmark stays, or the file cannot be had.
	*/
	static async take(options) {
		const path = join(await lockFolder(), FILE);
		let told = false;
		for (;;) {
			const file = await openForAll(path);
			try {
				let taken = await flock(file, ["-n"], options.signal);
				if (taken === "absent") {
					options.say("nothing keeps another benchmark away, because this machine has no flock");
					await file.close();
					return;
				}
				if (taken === "busy") {
					if (!told) options.say(waitingFor({
						by: "benchmark",
						holder: await holderOf(file)
					}));
					told = true;
					taken = await flockInTime(file, path, options);
				}
				if (taken === "taken" && await isStill(file, path)) return await MachineLock.#mark(file);
				await file.close();
			} catch (error) {
				await file.close();
				throw error;
			}
		}
	}
	static async #mark(file) {
		await file.truncate();
		await file.write(`${process$1.pid} ${Math.floor(Date.now() / 1e3)}\n`, 0);
		return new MachineLock(file);
	}
	async [Symbol.asyncDispose]() {
		await this.#file.truncate();
		await this.#file.close();
	}
};
/** A sentence for who waits. */
function waitingFor(occupant) {
	if (occupant.by === "worker") return "a worker of an earlier benchmark is still on the device; waiting for its end";
	const { holder } = occupant;
	return `another benchmark${holder === void 0 ? "" : ` (process ${holder.pid}, for ${inWords(holder.seconds)})`} runs on the device; waiting for its end`;
}
/** What was waited for in vain. */
function stillBusy({ by }, busyMs) {
	const minutes = Math.round(busyMs / 6e4);
	if (by === "worker") return new TransportFault(`a worker of an earlier benchmark has not ended for ${minutes} min, as if a part of it did not answer`, "plug a USB stick in again, or restart the device", "busy");
	return new TransportFault(`another benchmark has held it for ${minutes} min`, "wait for that one's end, or end it", "busy");
}
const inWords = (seconds) => seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
async function lockFolder() {
	const named = process$1.env["EDGEBENCH_LOCK_DIR"];
	if (named) return named;
	for (const folder of FOLDERS) if ((((await stat(folder).catch(() => void 0))?.mode ?? 0) & STICKY_FOR_ALL) === STICKY_FOR_ALL) return folder;
	return "/tmp";
}
/** Opens the file, or makes it for all accounts. In folders for all, Linux lets nobody open another's file as if to make it. */
async function openForAll(path) {
	for (;;) {
		try {
			return await mustBeFile(await open(path, FLAGS));
		} catch (error) {
			if (codeOf(error) !== "ENOENT") throw lockFault(path, codeOf(error));
		}
		try {
			const made = await open(path, FLAGS | constants.O_CREAT | constants.O_EXCL, FOR_ALL);
			await made.chmod(FOR_ALL);
			return made;
		} catch (error) {
			if (codeOf(error) !== "EEXIST") throw lockFault(path, codeOf(error));
		}
	}
}
async function mustBeFile(file) {
	if ((await file.stat()).isFile()) return file;
	await file.close();
	throw Object.assign(/* @__PURE__ */ new Error("no file"), { code: "EINVAL" });
}
const codeOf = (error) => errorCode(error) ?? "unknown";
/** Why the file of the lock cannot be had. @param code of the device's system. */
function lockFault(path, code) {
	return new TransportFault(`the file of its lock, ${path}, cannot be opened (${code})`, "remove what is there, or name in EDGEBENCH_LOCK_DIR a folder that all accounts may write", "lock");
}
/** Lets `flock` of util-linux take the lock for the open file, which it shares with us and then leaves. */
function flock(file, options, signal) {
	return new Promise((settle) => {
		const child = spawn("flock", [...options, "3"], {
			stdio: [
				"ignore",
				"ignore",
				"ignore",
				file.fd
			],
			signal
		});
		child.once("error", (error) => settle(codeOf(error) === "ENOENT" ? "absent" : "busy"));
		child.once("close", (code) => settle(code === 0 ? "taken" : "busy"));
	});
}
async function flockInTime(file, path, { signal, busyMs = BUSY_MS }) {
	const late = AbortSignal.timeout(busyMs);
	const taken = await flock(file, [], AbortSignal.any([signal, late]));
	if (taken === "taken") return taken;
	if (signal.aborted) throw new TransportFault("the job was ended while it waited for it", "start it again", "busy");
	throw late.aborted ? stillBusy({
		by: "benchmark",
		holder: void 0
	}, busyMs) : lockFault(path, "flock");
}
async function isStill(file, path) {
	const [mine, there] = await Promise.all([file.stat(), stat(path).catch(() => void 0)]);
	return there?.ino === mine.ino && there.dev === mine.dev;
}
/** What the holder wrote; anybody may have written anything, so nothing but numbers is taken. */
async function holderOf(file) {
	const { bytesRead, buffer } = await file.read(Buffer.alloc(40), 0, 40, 0);
	const [, pid, since] = /^(\d{1,10}) (\d{1,12})\n$/.exec(buffer.toString("latin1", 0, bytesRead)) ?? [];
	if (pid === void 0 || since === void 0) return void 0;
	return {
		pid: Number(pid),
		seconds: Math.max(0, Math.floor(Date.now() / 1e3) - Number(since))
	};
}

// src/device/device-program.ts
/** Of which files of the workers' folder each program is made, in this order. */
const PARTS = {
	/** The device's end of an SSH connection. */
	attendant: ["telemetry.py", "attendant.py"],
	/** Sets a device and sets it back. */
	preparation: ["settings.py", "preparation.py"]
};
/**
* The text of a program that is sent to a device and run from memory.
*
* @param workersDir the folder of the programs that run on devices.
*/
async function readDeviceProgram(workersDir, name) {
	return (await Promise.all(PARTS[name].map((part) => readFile(join(workersDir, part), "utf8")))).join("\n");
}

// src/device/device-view.ts
const PATIENCE_MS = 2e3;
const MOST_OUTPUT = 1048576;
/** Where boards keep such programs, which a runner's `PATH` may lack. */
const BOARD_FOLDERS = [
	"/usr/sbin",
	"/sbin",
	"/opt/vc/bin"
];
/** The machine that edgebench runs on. Programs that it lacks are looked for once. */
function localView({ root = "/", path = [process$1.env["PATH"], ...BOARD_FOLDERS].join(":") } = {}) {
	const lacking = /* @__PURE__ */ new Set();
	const read = (file) => readFile(join(root, file), "utf8").catch(() => "");
	return {
		read,
		snapshot: async (files) => {
			return {
				atSeconds: performance.now() / 1e3,
				texts: await Promise.all(files.map(read))
			};
		},
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
		const code = errorCode(error);
		if (code !== "ESRCH" && code !== "EPERM") throw error;
	}
}

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

// src/device/ssh-command.ts
const SILENCE = {
	askS: 10,
	pingMs: 15e3,
	endS: 60
};
/** A Python program that runs the program that comes as the first line of standard input. It holds no value of ours. */
const RUN_FIRST_LINE = "import json;f=open(0,\"rb\",0);exec(json.loads(f.readline().decode()))";
/**
* All that the device's shell ever reads: one text without a value in it. A forced command in `authorized_keys` may be this very text.
*/
const REMOTE_COMMAND = `exec python3 -I -c '${RUN_FIRST_LINE}'`;
/** Whatever the runner's ssh configuration says of these; what it says of names, keys and jump hosts is its owner's affair. */
const FIXED = [
	"BatchMode=yes",
	"StrictHostKeyChecking=yes",
	"UpdateHostKeys=no",
	"PasswordAuthentication=no",
	"ConnectTimeout=20",
	"ConnectionAttempts=1",
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
function sshCommand({ host, user, port }, controlPath, role, { askS } = SILENCE) {
	const own = role === "master" ? "yes" : "no";
	const shared = [
		`ControlPath=${controlPath}`,
		`ControlMaster=${own}`,
		`ServerAliveInterval=${askS}`
	];
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
		const value = process$1.env[name];
		if (value !== void 0) kept[name] = value;
	}
	return kept;
}

// src/device/preparation.ts
/** Settings, each with a clause that says why not. */
const refusalsSchema = array(strictObject({
	what: string().max(100),
	why: string().max(1e3)
})).max(20);
const preparedSchema = discriminatedUnion("type", [strictObject({ type: literal("busy") }), strictObject({
	type: literal("prepared"),
	set: array(string().max(100)).max(20),
	undone: array(string().max(100)).max(20),
	refused: refusalsSchema
})]);
const undoneSchema = strictObject({
	type: literal("undone"),
	left: refusalsSchema
});
/** What a result says of a device that was not set. */
const UNPREPARED = { prepared: "nothing" };
/** A device that is set as wanted until this is disposed of. */
var Preparation = class Preparation {
	/** What was set: `governor performance`. */
	set;
	/** What a result says of it. */
	facts;
	#program;
	#say;
	constructor(program, set, refused, say) {
		this.#program = program;
		this.#say = say;
		this.set = set;
		this.facts = {
			prepared: set.join(", ") || "nothing",
			...refused.length === 0 ? {} : { "preparation-refused": refused.join(", ") }
		};
	}
	/** Waits until the device is set. What it refuses is told, and stays as it is: it is measured all the same. */
	static async begin(program, wanted, say) {
		const answer = parse(preparedSchema, await program.line());
		if (answer?.type !== "prepared") {
			const isWanted = Object.keys(wanted).length > 0;
			const why = answer === void 0 ? "the program that does it, in python3, did not answer" : "another one has set it";
			if (isWanted) say(`The device could not be prepared (${why}); it is measured as it is.`);
			return new Preparation(program, [], isWanted ? ["everything"] : [], say);
		}
		const { set, undone, refused } = answer;
		if (undone.length > 0) say(`An earlier measurement had left the device set; set back: ${undone.join(", ")}.`);
		for (const { what, why } of refused) say(`${cleanText(what)} could not be set (${cleanText(why)}); the device is measured as it is. See docs/devices/README.md for the rights that this needs.`);
		const names = refused.map(({ what }) => what);
		return new Preparation(program, set, names, say);
	}
	/** Sets everything back as it was. */
	async [Symbol.asyncDispose]() {
		this.#program.stdin.end();
		const last = parse(undoneSchema, await this.#program.line());
		if (last === void 0 && this.set.length > 0) this.#say("Whether the device was set back is not known; the next measurement sees to it.");
		for (const { what, why } of last?.left ?? []) this.#say(`${cleanText(what)} could not be set back (${cleanText(why)}); the next measurement tries it again.`);
	}
};
/** Whether this machine is still set as an earlier measurement had it. */
function isLeftSet() {
	const cache = process$1.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
	return existsSync(join(cache, "edgebench", "prepared.json"));
}
/**
* Starts the program on this machine, apart from all groups of ours: it outlives a `kill -9` of this process and sets the
* machine back then.
*
* @param program its text. @param root stands for `/`.
*/
function startHere(program, wanted, root = "/") {
	const env = {};
	for (const name of [
		"PATH",
		"HOME",
		"XDG_CACHE_HOME"
	]) {
		const value = process$1.env[name];
		if (value !== void 0) env[name] = value;
	}
	const child = spawn("python3", [
		"-I",
		"-c",
		RUN_FIRST_LINE
	], {
		detached: true,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		],
		env
	});
	const reader = createInterface(child.stdout);
	const lines = reader[Symbol.asyncIterator]();
	child.on("error", () => reader.close());
	child.stdin.on("error", () => void 0);
	child.stdin.write(`${JSON.stringify(program)}\n${JSON.stringify({
		root,
		keeper: process$1.pid,
		wanted
	})}\n`);
	return {
		stdin: child.stdin,
		line: async () => (await lines.next()).value
	};
}
function parse(schema, line) {
	try {
		return line === void 0 ? void 0 : schema.safeParse(JSON.parse(line)).data;
	} catch {
		return;
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
		const code = errorCode(error);
		if (code !== "ESRCH" && code !== "EPERM") throw error;
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
/** Of our own environment, what a runtime needs to be found and to run. No token, no setting of a library, no `NODE_OPTIONS`. */
const ALLOWED = [
	"PATH",
	"HOME",
	"XDG_CACHE_HOME",
	"TMPDIR",
	"TZ",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"CUDA_VISIBLE_DEVICES"
];
/** Processes and files of the machine that edgebench runs on. Each process is started in a cage. */
var LocalTransport = class LocalTransport {
	memoryBytes = void 0;
	root = void 0;
	view = THIS_MACHINE;
	/** What this machine cannot do ends edgebench with it. */
	trouble = void 0;
	#cage;
	#lock;
	#preparation;
	/** @param cage default: all that this machine can lock. @param lock let go of in the end. */
	constructor(cage, lock) {
		this.#cage = cage;
		this.#lock = lock;
	}
	/**
	* This machine, when no other benchmark runs on it.
	*
	* @throws TransportFault where one stays.
	*/
	static async alone(options) {
		return new LocalTransport(void 0, await MachineLock.take(options));
	}
	/** Whether nothing else is measured on this machine meanwhile. */
	get isKept() {
		return this.#lock !== void 0;
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
	async freeBytes() {
		const system = await statfs(tmpdir()).catch(() => void 0);
		return system === void 0 ? void 0 : system.bavail * system.bsize;
	}
	async prepare(wanted, workersDir, say) {
		if (Object.keys(wanted).length === 0 && !isLeftSet()) return UNPREPARED;
		this.#preparation = await Preparation.begin(startHere(await readDeviceProgram(workersDir, "preparation"), wanted), wanted, say);
		return this.#preparation.facts;
	}
	/** Every process is ended by who started it. */
	async [Symbol.asyncDispose]() {
		await this.#preparation?.[Symbol.asyncDispose]();
		await this.#lock?.[Symbol.asyncDispose]();
	}
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
/** Instruction sets that say how many numbers a core computes at once, by the kernel's names. */
const VECTOR_SETS = /* @__PURE__ */ new Set([...[
	"sse2",
	"avx",
	"avx2",
	"fma",
	"avx_vnni",
	"avx512f",
	"avx512_vnni",
	"avx512_bf16",
	"avx512_fp16"
], ...[
	"amx_int8",
	"amx_bf16",
	"amx_fp16",
	"neon",
	"asimd",
	"asimdhp",
	"asimddp",
	"bf16",
	"i8mm",
	"sve",
	"sve2",
	"sme"
]]);
/** Those that the first processor of `/proc/cpuinfo` has (`flags` on x86, `Features` on Arm), sorted, a space between two. */
function vectorSets(cpuinfo) {
	const line = /^(?:flags|Features)[ \t]*:(.+)$/m.exec(cpuinfo)?.[1] ?? "";
	const found = [...new Set(line.split(/\s+/))].filter((name) => VECTOR_SETS.has(name));
	return found.length === 0 ? void 0 : found.sort().join(" ");
}
/** How many processors `/proc/cpuinfo` lists, whatever a program may use of them. */
function processorCount(cpuinfo) {
	const count = cpuinfo.match(/^processor[ \t]*:[ \t]*\d+$/gm)?.length;
	return count === void 0 || count === 0 ? void 0 : count;
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
* What happened from the first of some readings to the last: what held at any of them, or was noted for the first time
* after the first. What the firmware had noted before that proves nothing.
*/
function piThrottledAmong(readings) {
	const all = readings.map(piThrottling);
	const [first, last] = [all[0], all.at(-1)];
	return PI_THROTTLES.filter((name) => all.some(({ now }) => now.includes(name)) || last?.sinceStart.includes(name) === true && first?.sinceStart.includes(name) === false);
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
* Whether the device slowed itself down after an edge of a launch (`throttled`), and whether a Raspberry Pi lacked voltage
* (`under-voltage`). Undefined where it does not tell. A Pi's firmware remembers; what a card did between two moments, it
* tells no more.
*
* @param before what the edge kept.
* @param later what was told since, in order.
*/
function throttledSince(before, later) {
	const [bitsThen, reasonsThen] = [before["pi-throttle-bits"], before["card-throttle-reasons"]];
	const bits = later.map(({ piBits }) => piBits).filter((value) => value !== void 0);
	if (bits.length > 0 && typeof bitsThen === "number") {
		const found = piThrottledAmong([bitsThen, ...bits]);
		return {
			throttled: found.some((name) => name !== "under-voltage"),
			"under-voltage": found.includes("under-voltage")
		};
	}
	const reasons = [reasonsThen, ...later.map(({ card }) => card?.throttleReasons)].filter((value) => typeof value === "number");
	return {
		throttled: reasons.length === 0 ? void 0 : reasons.some(cardThrottled),
		"under-voltage": void 0
	};
}

// src/device/moment.ts
/**
* Reads a device now: a few small files, and the programs that tell of throttling where it has them. It costs a
* millisecond, or some tens of them, of the device's time; never to be called while an inference is timed.
*/
async function moment(view) {
	const [temperatureC, tpuTemperatureC, frequency, gpuMhz, programs] = await Promise.all([
		hottestZone(view),
		hottestTpu(view),
		view.read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq"),
		jetsonGpuMegahertz(view),
		askPrograms(view)
	]);
	const { card } = programs;
	return {
		temperatureC,
		frequencyMhz: megahertz(frequency),
		gpuTemperatureC: card?.temperatureC,
		gpuFrequencyMhz: card?.frequencyMhz ?? gpuMhz,
		tpuTemperatureC,
		programs
	};
}
/** The hottest part of a device that has a sensor, degrees Celsius; undefined where none has. */
function hottest({ temperatureC, gpuTemperatureC, tpuTemperatureC }) {
	return greatest([
		temperatureC,
		gpuTemperatureC,
		tpuTemperatureC
	]);
}
const THERMAL = "/sys/class/thermal";
async function hottestZone(view) {
	const degrees = (await view.list(THERMAL)).filter((name) => /^thermal_zone\d+$/.test(name)).map(async (zone) => {
		const [type, temperature] = await Promise.all([view.read(`${THERMAL}/${zone}/type`), view.read(`${THERMAL}/${zone}/temp`)]);
		return isTrustedZone(type) ? celsius(temperature) : void 0;
	});
	return greatest(await Promise.all(degrees));
}
const APEX = "/sys/class/apex";
/** Source: the gasket driver's own files of its Edge TPU, in thousandths of a degree. */
async function hottestTpu(view) {
	const devices = (await view.list(APEX)).filter((name) => /^apex_\d+$/.test(name));
	return greatest(await Promise.all(devices.map(async (name) => celsius(await view.read(`${APEX}/${name}/temp`)))));
}
/** The greatest of the numbers that are known. */
function greatest(values) {
	const known = values.filter((value) => value !== void 0);
	return known.length === 0 ? void 0 : Math.max(...known);
}

// src/device/telemetry/nvpmodel.ts
/**
* The power mode of a Jetson from `nvpmodel -q` (`NV Power Mode: MAXN`), whatever else it prints: without root it complains
* of files that it may not read. Undefined for text that tells none.
*/
function powerMode(text) {
	return /^NV Power Mode:[ \t]*(\S[^\n]*?)[ \t]*$/m.exec(text)?.[1]?.slice(0, 100);
}

// src/device/probe.ts
const CPU = "/sys/devices/system/cpu";
/** What a device is and how it is set, as far as it tells. No name, address, serial number or path of it. */
async function probeDevice(view = THIS_MACHINE) {
	const [osRelease, cpuinfo, board, governor, noTurbo, boost, maximum, mode, now, machine] = await Promise.all([
		view.read("/etc/os-release"),
		view.read("/proc/cpuinfo"),
		view.read("/proc/device-tree/model"),
		view.read(`${CPU}/cpu0/cpufreq/scaling_governor`),
		view.read(`${CPU}/intel_pstate/no_turbo`),
		view.read(`${CPU}/cpufreq/boost`),
		highestMegahertz(view),
		view.run(["nvpmodel", "-q"]),
		moment(view),
		view.machine()
	]);
	const { card } = now.programs;
	return facts({
		os: distribution(osRelease) ?? machine.system,
		kernel: machine.kernel,
		arch: machine.arch,
		board: board || void 0,
		"cpu-model": cpuModel(cpuinfo) ?? machine.cpuModel,
		cores: machine.cores,
		processors: processorCount(cpuinfo),
		"instruction-sets": vectorSets(cpuinfo),
		"memory-bytes": machine.memoryBytes,
		virtualised: machine.system === "Linux" ? isGuest(cpuinfo) : void 0,
		governor: governor.trim() || void 0,
		turbo: turbo(noTurbo, boost),
		"frequency-max-mhz": maximum,
		"power-mode": powerMode(mode ?? ""),
		"gpu-model": card?.name,
		"gpu-driver": card?.driver,
		...machine.versions,
		"worker-locks": machine.locks.join(" ") || "none",
		...warmthAndSpeed(now),
		...await loadAndMemory(view)
	});
}
/** More groups of processors with a clock of their own than one look reads. */
const MOST_POLICIES = 256;
/** Of all processors: where they are of several kinds, the first is often the slowest. */
async function highestMegahertz(view) {
	const folder = `${CPU}/cpufreq`;
	const files = (await view.list(folder)).filter((name) => /^policy\d+$/.test(name)).slice(0, MOST_POLICIES).map((name) => `${folder}/${name}/cpuinfo_max_freq`);
	const told = ((await view.snapshot([...files, `${CPU}/cpu0/cpufreq/cpuinfo_max_freq`]))?.texts ?? []).flatMap((text) => megahertz(text) ?? []);
	return told.length === 0 ? void 0 : Math.max(...told);
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
*
* @param between moments between the two calls: then the highest temperatures and the lowest frequencies of all of them
* (`…-max-c`, `…-min-mhz`) are told as well.
*/
async function probeEdges(pid, before, view = THIS_MACHINE, between = []) {
	const [status, stat, throttles, now, rest] = await Promise.all([
		view.read(`/proc/${pid}/status`),
		view.read("/proc/stat"),
		throttleEvents(view),
		moment(view),
		loadAndMemory(view)
	]);
	const edge = {
		...warmthAndSpeed(now),
		...rest
	};
	const ticks = cpuTicks(stat);
	const counters = {
		"involuntary-switches": involuntarySwitches(status),
		"throttle-events": throttles
	};
	if (before === void 0) return facts({
		...edge,
		...counters,
		...throttleMarks(now.programs),
		"cpu-ticks": ticks?.total,
		"steal-ticks": ticks?.steal
	});
	const since = (name, count) => {
		const then = before[name];
		return typeof then === "number" && count !== void 0 ? Math.max(0, count - then) : void 0;
	};
	const total = since("cpu-ticks", ticks?.total);
	const steal = since("steal-ticks", ticks?.steal);
	return facts({
		...edge,
		...between.length === 0 ? {} : extremes(before, [...between, now]),
		"temperature-start-c": before["temperature-c"],
		"frequency-start-mhz": before["frequency-mhz"],
		...throttledSince(before, [...between, now].map(({ programs }) => programs)),
		"involuntary-switches": since("involuntary-switches", counters["involuntary-switches"]),
		"throttle-events": since("throttle-events", throttles),
		"steal-share": total !== void 0 && steal !== void 0 && total > 0 ? Math.round(steal / total * 1e6) / 1e6 : void 0
	});
}
/**
* Heat of a device at one moment, and whether it was throttled since an earlier one gave its marks. For launches that go on:
* it takes milliseconds, tens of them where programs are asked, and belongs between two requests to a worker.
*/
async function probeHeat(view, before) {
	const [throttles, now] = await Promise.all([throttleEvents(view), moment(view)]);
	const marks = numbers({
		...throttleMarks(now.programs),
		"throttle-events": throttles
	});
	const counted = before !== void 0 && (marks["throttle-events"] ?? 0) > (before["throttle-events"] ?? 0);
	const { throttled } = before === void 0 ? { throttled: void 0 } : throttledSince({ ...before }, [now.programs]);
	return {
		heat: {
			temperatureC: hottest(now),
			frequencyMhz: now.frequencyMhz,
			throttled: counted || (throttled ?? (throttles === void 0 ? void 0 : false))
		},
		marks
	};
}
function numbers(all) {
	const entries = Object.entries(all).filter((entry) => typeof entry[1] === "number");
	return Object.fromEntries(entries);
}
function warmthAndSpeed(now) {
	return {
		"temperature-c": now.temperatureC,
		"frequency-mhz": now.frequencyMhz,
		"gpu-temperature-c": now.gpuTemperatureC,
		"gpu-frequency-mhz": now.gpuFrequencyMhz,
		"tpu-temperature-c": now.tpuTemperatureC
	};
}
async function loadAndMemory(view) {
	const [load, meminfo] = await Promise.all([view.read("/proc/loadavg"), view.read("/proc/meminfo")]);
	return {
		"load-1m": loadOfLastMinute(load),
		"memory-available-bytes": memoryAvailable(meminfo)
	};
}
function extremes(before, later) {
	const all = [before, ...later.map(warmthAndSpeed)];
	const pick = (name, choose) => {
		const known = all.map((one) => one[name]).filter((value) => typeof value === "number");
		return known.length === 0 ? void 0 : choose(...known);
	};
	return {
		"temperature-max-c": pick("temperature-c", Math.max),
		"frequency-min-mhz": pick("frequency-mhz", Math.min),
		"gpu-temperature-max-c": pick("gpu-temperature-c", Math.max),
		"gpu-frequency-min-mhz": pick("gpu-frequency-mhz", Math.min),
		"tpu-temperature-max-c": pick("tpu-temperature-c", Math.max)
	};
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

// src/vision/divergence.ts
/**
* How far one image's scores moved: the root mean square of head minus base over the classes, in units of the standard
* deviation of the base's scores. The mean of the difference is taken off first, since a constant added to all classes ranks
* none of them otherwise.
*
* @returns undefined for scores of other classes, scores that are not finite, and a base that scores all classes alike.
*/
function scoreDivergence(base, head) {
	if (base.length !== head.length) return void 0;
	const spread = deviation(base.length, (place) => base[place] ?? NaN);
	const divergence = deviation(base.length, (place) => (head[place] ?? NaN) - (base[place] ?? NaN)) / spread;
	return Number.isFinite(divergence) ? divergence : void 0;
}
function deviation(count, valueAt) {
	let sum = 0;
	for (let place = 0; place < count; place += 1) sum += valueAt(place);
	const mean = sum / count;
	let squares = 0;
	for (let place = 0; place < count; place += 1) squares += (valueAt(place) - mean) ** 2;
	return Math.sqrt(squares / count);
}
/** The divergences of many images in three numbers; undefined where no image has one. */
function sumUpDivergences(divergences) {
	const told = divergences.filter((one) => one !== void 0);
	if (told.length === 0) return void 0;
	return {
		images: told.length,
		median: median(told),
		largest: told.reduce((a, b) => Math.max(a, b))
	};
}

// src/vision/output-mark.ts
/** Fewer classes than this are easily scored alike. */
const LEAST_CLASSES = 8;
/** More different scores than this are not asked for. */
const ENOUGH = 24;
const PART = .75;
/**
* What the scores of one image are known by: two images with one mark got the same scores, bit by bit.
*
* @returns undefined where that would be no wonder, because most of the scores are one number: a saturated softmax in eight
* bits gives all images that it is sure of the same.
*/
function outputMark(scores) {
	if (scores.length < LEAST_CLASSES || !scores.every(Number.isFinite)) return void 0;
	const wanted = Math.min(ENOUGH, Math.ceil(PART * scores.length));
	const different = /* @__PURE__ */ new Set();
	for (const score of scores) {
		different.add(score);
		if (different.size >= wanted) return markOf(scores);
	}
}
function markOf({ buffer, byteOffset, byteLength }) {
	return sha256Hex(new Uint8Array(buffer, byteOffset, byteLength)).slice(0, 16);
}
/** Of fewer images nothing is said. */
const LEAST_IMAGES = 20;
/** Images of other files whose pixels are the same may be a part of a dataset. */
const LEAST_DIFFERENT = .75;
/** A sentence where different images got the same scores too often; undefined where they did not. */
function repeatedOutputs(images) {
	const marks = new Map(images.flatMap(({ sha256, mark }) => mark === void 0 ? [] : [[sha256, mark]]));
	const different = new Set(marks.values()).size;
	if (marks.size < LEAST_IMAGES || different >= LEAST_DIFFERENT * marks.size) return void 0;
	const told = different === 1 ? "all got the same scores" : `got ${different} different sets of scores`;
	return `${marks.size} different images ${told}, bit by bit: what comes out does not depend on what goes in, or is an earlier image's`;
}

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
/** Ranks the five best classes of one image against its label, where it has one. */
function judgeImage(scores, label) {
	if (!scores.every(Number.isFinite)) return {
		kind: "not-finite",
		label
	};
	return {
		kind: "ranked",
		top: topClasses(scores, 5),
		rank: rankOf(scores, label),
		label
	};
}
/** How many classes rank before this one, and one more. Scores must be finite. */
function rankOf(scores, label) {
	const own = scores[label ?? -1];
	if (label === void 0 || own === void 0) return void 0;
	return scores.reduce((rank, score, other) => score > own || score === own && other < label ? rank + 1 : rank, 1);
}
/** Adds up the outcomes of all images. */
function tally(outcomes) {
	const first = outcomes.map((outcome) => isRight(outcome, 1));
	const five = outcomes.map((outcome) => isRight(outcome, 5));
	const isWhole = !outcomes.some(({ kind }) => kind === "stored");
	const told = (number) => isWhole ? encodePredictions(outcomes.map(number)) : void 0;
	const predictions = told((outcome) => outcome.kind === "ranked" ? outcome.top[0] : void 0);
	const ranks = told((outcome) => outcome.kind === "ranked" ? outcome.rank : void 0);
	const truth = encodePredictions(outcomes.map(({ label }) => label));
	return {
		top1Correct: first.filter(Boolean).length,
		top5Correct: five.filter(Boolean).length,
		correct: encodeBitset(first),
		correctTop5: encodeBitset(five),
		notFinite: outcomes.filter(({ kind }) => kind === "not-finite").length,
		...predictions === void 0 ? {} : { predictions },
		...truth === void 0 ? {} : { truth },
		...ranks === void 0 ? {} : { ranks }
	};
}
function isRight(outcome, among) {
	switch (outcome.kind) {
		case "ranked": return outcome.label !== void 0 && outcome.top.slice(0, among).includes(outcome.label);
		case "stored": return among === 1 ? outcome.first : outcome.five;
		case "not-finite": return false;
	}
}

// src/commands/meeting-scores.ts
/**
* @param first how many images of the order were scored before.
* @returns undefined where nothing is to be done.
* @throws UserError where the disk does not take the file.
*/
async function meetScores(use, first) {
	switch (use.kind) {
		case "none": return;
		case "keep": return new Keeping({
			file: use.file,
			classes: 0,
			images: 0
		}, await onDisk$1(open(use.file, "w")));
		case "keep-on": return new Keeping(use.kept, await onDisk$1(open(use.kept.file, "a")));
		case "against": return new Holding(use.kept, use.of, first, await onDisk$1(open(use.kept.file, "r")));
	}
}
/** The scores of 1,000 classes on 64,000 images. Of more images only predictions are held against each other. */
const MOST_BYTES = 256 * 1024 ** 2;
const { BYTES_PER_ELEMENT } = Float32Array;
/** Integers are scores on a scale of each model's own, which is not known. */
const isReal = (type) => type.includes("float");
var Keeping = class {
	#file;
	#handle;
	#classes;
	#images;
	constructor({ file, classes, images }, handle) {
		this.#file = file;
		this.#classes = classes;
		this.#images = images;
		this.#handle = handle;
	}
	async add({ type, rows }) {
		if (!isReal(type)) return;
		for (const row of rows) {
			this.#classes = row.length;
			if ((this.#images + 1) * row.length * BYTES_PER_ELEMENT > MOST_BYTES) return;
			const values = Float32Array.from(row);
			await onDisk$1(this.#handle.appendFile(new Uint8Array(values.buffer)));
			this.#images += 1;
		}
	}
	get told() {
		if (this.#images === 0) return {};
		return { scores: {
			file: this.#file,
			classes: this.#classes,
			images: this.#images
		} };
	}
	async [Symbol.asyncDispose]() {
		await this.#handle.close();
	}
};
var Holding = class {
	#kept;
	#of;
	#first;
	#handle;
	#divergences = [];
	constructor(kept, of, first, handle) {
		this.#kept = kept;
		this.#of = of;
		this.#first = first;
		this.#handle = handle;
	}
	async add({ type, rows }) {
		for (const row of rows) {
			const other = isReal(type) ? await this.#other(this.#first + this.#divergences.length) : void 0;
			const own = Float32Array.from(row);
			this.#divergences.push(other && (this.#of === "base" ? scoreDivergence(other, own) : scoreDivergence(own, other)));
		}
	}
	async #other(image) {
		const { classes, images } = this.#kept;
		if (image >= images) return void 0;
		const values = new Float32Array(classes);
		const length = values.byteLength;
		await onDisk$1(this.#handle.read(new Uint8Array(values.buffer), 0, length, image * length));
		return values;
	}
	get told() {
		return { divergences: this.#divergences };
	}
	async [Symbol.asyncDispose]() {
		await this.#handle.close();
	}
};
async function onDisk$1(work) {
	try {
		return await work;
	} catch (error) {
		const code = errorCode(error) ?? "unknown error";
		throw new UserError(`the scores of one side cannot be kept in the temporary folder for the other: ${code}; free some space or set TMPDIR to another disk`);
	}
}

// src/vision/central-crop.ts
/** The middle of the image, at least one pixel, placed as TensorFlow's pipelines place it. */
function centralCrop(image, crop) {
	if ("fraction" in crop) {
		const left = Math.trunc((image.width - image.width * crop.fraction) / 2);
		const top = Math.trunc((image.height - image.height * crop.fraction) / 2);
		return cut(image, left, top, image.width - 2 * left, image.height - 2 * top);
	}
	const share = Math.fround(crop.size / (crop.size + crop.padding));
	const side = Math.max(1, Math.trunc(Math.fround(share * Math.min(image.width, image.height))));
	return cut(image, Math.floor((image.width - side + 1) / 2), Math.floor((image.height - side + 1) / 2), side, side);
}
function cut(image, left, top, width, height) {
	const { channels, data } = image;
	const out = new Uint8Array(width * height * channels);
	for (let row = 0; row < height; row += 1) {
		const start = ((top + row) * image.width + left) * channels;
		out.set(data.subarray(start, start + width * channels), row * width * channels);
	}
	return {
		width,
		height,
		channels,
		data: out
	};
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

// src/vision/orientation.ts
/** Per orientation: whether rows become columns, and then whether columns and rows run backwards. */
const TURNS = {
	1: [
		false,
		false,
		false
	],
	2: [
		false,
		true,
		false
	],
	3: [
		false,
		true,
		true
	],
	4: [
		false,
		false,
		true
	],
	5: [
		true,
		false,
		false
	],
	6: [
		true,
		true,
		false
	],
	7: [
		true,
		true,
		true
	],
	8: [
		true,
		false,
		true
	]
};
/** The image as a viewer shows it, as Pillow's `ImageOps.exif_transpose`. */
function upright({ image, orientation }) {
	const [swap, mirror, flip] = TURNS[orientation];
	if (orientation === 1) return image;
	const { channels, data } = image;
	const [width, height] = swap ? [image.height, image.width] : [image.width, image.height];
	const out = new Uint8Array(data.length);
	let at = 0;
	for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) {
		const column = mirror ? width - 1 - x : x;
		const row = flip ? height - 1 - y : y;
		const from = (swap ? column * image.width + row : row * image.width + column) * channels;
		for (let channel = 0; channel < channels; channel += 1) out[at++] = data[from + channel] ?? 0;
	}
	return {
		width,
		height,
		channels,
		data: out
	};
}

// src/vision/resample.ts
/**
* Resampling of 8-bit images, equal to Pillow's to the last bit (libImaging/Resample.c, `ImagingResample` for 8 bits per
* channel): filter weights in double precision, normalised, rounded to fixed point; a horizontal pass rounded to 8 bits,
* then a vertical one. Downscaling widens the filter, so it is antialiased.
*/
const PRECISION_BITS = 22;
const ONE = 2 ** PRECISION_BITS;
const HALF = 2 ** 21;
const KERNELS$1 = {
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
function weighAxis(from, to, kernel) {
	const scale = from / to;
	const stretch = Math.max(scale, 1);
	const support = kernel.support * stretch;
	const room = Math.ceil(support) * 2 + 1;
	const axis = {
		first: new Int32Array(to),
		count: new Int32Array(to),
		weights: new Int32Array(to * room),
		room
	};
	const raw = new Float64Array(room);
	for (let target = 0; target < to; target += 1) {
		const center = (target + .5) * scale;
		const first = Math.max(0, Math.trunc(center - support + .5));
		const count = Math.min(from, Math.trunc(center + support + .5)) - first;
		axis.first[target] = first;
		axis.count[target] = count;
		let total = 0;
		for (let x = 0; x < count; x += 1) {
			const weight = kernel.weight((x + first - center + .5) * (1 / stretch));
			raw[x] = weight;
			total += weight;
		}
		for (let x = 0; x < count; x += 1) axis.weights[target * room + x] = fixedPoint((raw[x] ?? 0) / (total === 0 ? 1 : total));
	}
	return axis;
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
	const kernel = KERNELS$1[filter];
	const across = width === image.width ? image : horizontal(image, weighAxis(image.width, width, kernel));
	return height === image.height ? across : vertical(across, weighAxis(image.height, height, kernel));
}
/**
* The same pixels as cut out of the resized image, of which no others are computed. Undefined where a side keeps its length
* or pixels are only repeated, so that there is nothing to save.
*
* @param middle inside the resized image.
*/
function resizeMiddle(image, size, filter, middle) {
	if (size.width === image.width || size.height === image.height || filter === "nearest") return void 0;
	const kernel = KERNELS$1[filter];
	return vertical(horizontal(image, part(weighAxis(image.width, size.width, kernel), middle.left, middle.width)), part(weighAxis(image.height, size.height, kernel), middle.top, middle.height));
}
/** Some consecutive target samples of an axis. */
function part({ first, count, weights, room }, start, length) {
	const end = start + length;
	return {
		first: first.subarray(start, end),
		count: count.subarray(start, end),
		weights: weights.subarray(start * room, end * room),
		room
	};
}
function horizontal(image, axis) {
	const { channels, height } = image;
	const width = axis.first.length;
	const out = new Uint8Array(width * height * channels);
	if (channels === 3) weighPixels$1(image, axis, out);
	else weighSamples$1(image, axis, out);
	return {
		width,
		height,
		channels,
		data: out
	};
}
/** Three channels side by side: a weight is fetched once for all of them. */
function weighPixels$1({ data, width, height }, { first, count, weights, room }, out) {
	let at = 0;
	for (let row = 0; row < height; row += 1) for (let target = 0; target < first.length; target += 1) {
		let from = (row * width + (first[target] ?? 0)) * 3;
		const end = target * room + (count[target] ?? 0);
		let red = HALF;
		let green = HALF;
		let blue = HALF;
		for (let tap = target * room; tap < end; tap += 1, from += 3) {
			const weight = weights[tap] ?? 0;
			red = red + Math.imul(data[from] ?? 0, weight) | 0;
			green = green + Math.imul(data[from + 1] ?? 0, weight) | 0;
			blue = blue + Math.imul(data[from + 2] ?? 0, weight) | 0;
		}
		out[at] = clipped(red);
		out[at + 1] = clipped(green);
		out[at + 2] = clipped(blue);
		at += 3;
	}
}
function weighSamples$1({ data, width, height }, { first, count, weights, room }, out) {
	let at = 0;
	for (let row = 0; row < height; row += 1) for (let target = 0; target < first.length; target += 1) {
		const start = row * width + (first[target] ?? 0) - target * room;
		const end = target * room + (count[target] ?? 0);
		let sum = HALF;
		for (let tap = target * room; tap < end; tap += 1) sum = sum + Math.imul(data[start + tap] ?? 0, weights[tap] ?? 0) | 0;
		out[at] = clipped(sum);
		at += 1;
	}
}
function vertical(image, { first, count, weights, room }) {
	const { channels, data, width } = image;
	const stride = width * channels;
	const height = first.length;
	const out = new Uint8Array(height * stride);
	for (let row = 0; row < height; row += 1) {
		const line = weights.subarray(row * room, row * room + (count[row] ?? 0));
		weighLine$1(data, (first[row] ?? 0) * stride, line, out.subarray(row * stride, (row + 1) * stride));
	}
	return {
		width,
		height,
		channels,
		data: out
	};
}
/** One line of the result, four samples at a time. */
function weighLine$1(data, start, weights, out) {
	const stride = out.length;
	let column = 0;
	for (; column + 4 <= stride; column += 4) {
		let one = HALF;
		let two = HALF;
		let three = HALF;
		let four = HALF;
		for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride) {
			const weight = weights[tap] ?? 0;
			one = one + Math.imul(data[from] ?? 0, weight) | 0;
			two = two + Math.imul(data[from + 1] ?? 0, weight) | 0;
			three = three + Math.imul(data[from + 2] ?? 0, weight) | 0;
			four = four + Math.imul(data[from + 3] ?? 0, weight) | 0;
		}
		out[column] = clipped(one);
		out[column + 1] = clipped(two);
		out[column + 2] = clipped(three);
		out[column + 3] = clipped(four);
	}
	for (; column < stride; column += 1) {
		let sum = HALF;
		for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride) sum = sum + Math.imul(data[from] ?? 0, weights[tap] ?? 0) | 0;
		out[column] = clipped(sum);
	}
}
/** A fixed-point sum as a sample. As in Pillow, a sum has 32 bits, for which the precision is chosen. */
function clipped(sum) {
	return Math.max(0, Math.min(255, sum >> PRECISION_BITS));
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

// src/vision/float-taps.ts
/** Taps of a filter whose positions may lie beyond the edge, where the edge's sample stands for them. */
function clampedTaps(from, first, weights) {
	const place = (tap) => Math.min(from - 1, Math.max(0, first + tap));
	const start = place(0);
	const sums = new Float64Array(place(weights.length - 1) - start + 1);
	for (const [tap, weight] of weights.entries()) sums[place(tap) - start] = (sums[place(tap) - start] ?? 0) + weight;
	return {
		first: start,
		weights: Float32Array.from(sums)
	};
}
/** Linear interpolation at a float32 place in source samples, as both libraries weigh it without antialiasing. */
function twoTaps(from, place) {
	const floor = Math.floor(place);
	const share = Math.fround(place - floor);
	return clampedTaps(from, floor, [1 - share, share]);
}
/**
* Weighs columns, then rows; an axis without taps is kept. Sums are in double precision, rounded to float32 after each
* axis, so they are at least as exact as those of libraries that sum in float32.
*/
function applyTaps(image, columns, rows) {
	const across = columns === void 0 ? image : weighColumns(image, columns);
	if (rows !== void 0) return weighRows(across, rows);
	return {
		...across,
		data: across.data instanceof Float32Array ? across.data : Float32Array.from(across.data)
	};
}
function weighColumns(image, taps) {
	const { channels, height } = image;
	const out = new Float32Array(taps.length * height * channels);
	if (channels === 3) weighPixels(image, taps, out);
	else weighSamples(image, taps, out);
	return {
		width: taps.length,
		height,
		channels,
		data: out
	};
}
/** Three channels side by side: a weight is fetched once for all of them. */
function weighPixels({ data, width, height }, taps, out) {
	let at = 0;
	for (let row = 0; row < height; row += 1) for (const { first, weights } of taps) {
		let red = 0;
		let green = 0;
		let blue = 0;
		for (let tap = 0, from = (row * width + first) * 3; tap < weights.length; tap += 1, from += 3) {
			const weight = weights[tap] ?? 0;
			red += (data[from] ?? 0) * weight;
			green += (data[from + 1] ?? 0) * weight;
			blue += (data[from + 2] ?? 0) * weight;
		}
		out[at] = red;
		out[at + 1] = green;
		out[at + 2] = blue;
		at += 3;
	}
}
function weighSamples({ data, width, height }, taps, out) {
	let at = 0;
	for (let row = 0; row < height; row += 1) for (const { first, weights } of taps) {
		let sum = 0;
		for (let tap = 0, from = row * width + first; tap < weights.length; tap += 1, from += 1) sum += (data[from] ?? 0) * (weights[tap] ?? 0);
		out[at] = sum;
		at += 1;
	}
}
function weighRows(image, taps) {
	const { channels, data, width } = image;
	const stride = width * channels;
	const out = new Float32Array(taps.length * stride);
	for (const [row, { first, weights }] of taps.entries()) weighLine(data, first * stride, weights, out.subarray(row * stride, (row + 1) * stride));
	return {
		width,
		height: taps.length,
		channels,
		data: out
	};
}
/** One line of the result, two samples at a time. */
function weighLine(data, start, weights, out) {
	const stride = out.length;
	let column = 0;
	for (; column + 2 <= stride; column += 2) {
		let one = 0;
		let two = 0;
		for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride) {
			const weight = weights[tap] ?? 0;
			one += (data[from] ?? 0) * weight;
			two += (data[from + 1] ?? 0) * weight;
		}
		out[column] = one;
		out[column + 1] = two;
	}
	if (column === stride) return;
	let last = 0;
	for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride) last += (data[from] ?? 0) * (weights[tap] ?? 0);
	out[column] = last;
}

// src/vision/resample-tensorflow.ts
const { fround: fround$2 } = Math;
/** Resizes to exactly `width` × `height`, both at least 1. */
function resizeAsTensorFlow(image, width, height, how) {
	return width === image.width && height === image.height ? applyTaps(image, void 0, void 0) : applyTaps(image, axisTaps$1(image.width, width, how), axisTaps$1(image.height, height, how));
}
function axisTaps$1(from, to, how) {
	const { filter, version, antialias } = how;
	const targets = Array.from({ length: to }, (_, target) => target);
	const scale = fround$2(from / to);
	if (filter === "nearest") {
		const shift = version === "v1" ? 0 : .5;
		return targets.map((target) => single(Math.min(from - 1, Math.floor(fround$2(fround$2(target + shift) * scale)))));
	}
	if (antialias || filter === "lanczos") return spans(from, to, KERNELS[filter], antialias);
	return targets.map((target) => version === "v1" ? fround$2(target * scale) : fround$2(fround$2(fround$2(target + .5) * scale) - .5)).map((place) => filter === "bilinear" ? twoTaps(from, place) : fourTaps$1(from, place, version));
}
const single = (first) => ({
	first,
	weights: Float32Array.of(1)
});
const TABLE_SIZE = 1024;
/** `InitCoeffsTable`: the cubic convolution at 1,024 steps. @param a -0.75 in `v1`, Keys' -0.5 in `v2`. */
function cubicTable(a) {
	const table = /* @__PURE__ */ new Float32Array(2050);
	for (let step = 0; step <= TABLE_SIZE; step += 1) {
		const near = fround$2(step / TABLE_SIZE);
		table[step * 2] = ((a + 2) * near - (a + 3)) * near * near + 1;
		const far = fround$2(near + 1);
		table[step * 2 + 1] = ((a * far - 5 * a) * far + 8 * a) * far - 4 * a;
	}
	return table;
}
const CUBIC = {
	v1: cubicTable(-.75),
	v2: cubicTable(-.5)
};
function fourTaps$1(from, place, version) {
	const table = CUBIC[version];
	const floor = Math.floor(place);
	const step = halfToEven(fround$2(fround$2(place - floor) * TABLE_SIZE));
	const rest = TABLE_SIZE - step;
	const weights = [
		table[step * 2 + 1],
		table[step * 2],
		table[rest * 2],
		table[rest * 2 + 1]
	].map((one) => one ?? 0);
	if (version === "v1") return clampedTaps(from, floor - 1, weights);
	const inside = weights.map((weight, tap) => floor - 1 + tap >= 0 && floor - 1 + tap < from ? weight : 0);
	return clampedTaps(from, floor - 1, normalised(inside));
}
/** `lrintf`. */
function halfToEven(value) {
	const floor = Math.floor(value);
	if (value - floor !== .5) return Math.round(value);
	return floor % 2 === 0 ? floor : floor + 1;
}
const KERNELS = {
	bilinear: {
		radius: 1,
		weight: (x) => Math.max(0, 1 - x)
	},
	bicubic: {
		radius: 2,
		weight: keysCubic
	},
	lanczos: {
		radius: 3,
		weight: lanczos3
	}
};
function keysCubic(x) {
	if (x >= 2) return 0;
	return x >= 1 ? ((-.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1;
}
function lanczos3(x) {
	if (x > 3) return 0;
	if (x <= .001) return 1;
	return 3 * Math.sin(Math.PI * x) * Math.sin(Math.PI * x / 3) / (Math.PI * Math.PI * x * x);
}
/** `ComputeSpansCore`, without translation. */
function spans(from, to, kernel, antialias) {
	const inverse = fround$2(1 / fround$2(to / from));
	const stretch = antialias ? Math.max(inverse, 1) : 1;
	const reach = fround$2(kernel.radius * stretch);
	const squeeze = fround$2(1 / stretch);
	return Array.from({ length: to }, (_, target) => {
		const place = fround$2(fround$2(target + .5) * inverse);
		if (place < 0 || place > from) return {
			first: 0,
			weights: /* @__PURE__ */ new Float32Array(0)
		};
		const first = clamp(Math.ceil(fround$2(fround$2(place - reach) - .5)), from);
		const last = clamp(Math.floor(fround$2(fround$2(place + reach) - .5)), from);
		const weights = Array.from({ length: last - first + 1 }, (_, tap) => fround$2(kernel.weight(Math.abs(fround$2(fround$2(first + tap + .5 - place) * squeeze)))));
		return {
			first,
			weights: Float32Array.from(normalised(weights))
		};
	});
}
const clamp = (value, from) => Math.min(from - 1, Math.max(0, value));
function normalised(weights) {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return Math.abs(total) < 11754944e-42 ? weights : weights.map((weight) => weight / total);
}

// src/vision/resample-torch.ts
const { fround: fround$1 } = Math;
/**
* Resizes to exactly `width` × `height`, both at least 1: computed in float32 (aten/src/ATen/native/UpSample.h and
* cpu/UpSampleKernel.cpp), then rounded half to even and cut to 0..255 (torchvision/transforms/functional_tensor.py).
* A sum that lies on a half within float32's last bits may be rounded the other way than by PyTorch.
*/
function resizeAsTorch(image, width, height, how) {
	if (width === image.width && height === image.height) return image;
	const { data, ...size } = applyTaps(image, axisTaps(image.width, width, how), axisTaps(image.height, height, how));
	return {
		...size,
		data: new Uint8Array(Uint8ClampedArray.from(data).buffer)
	};
}
function axisTaps(from, to, { filter, antialias }) {
	const scale = fround$1(from / to);
	const targets = Array.from({ length: to }, (_, target) => target);
	if (filter === "nearest") return targets.map((target) => ({
		first: Math.min(from - 1, Math.floor(fround$1(target * scale))),
		weights: Float32Array.of(1)
	}));
	if (antialias) return targets.map((target) => wideTaps(from, target, scale, filter));
	return targets.map((target) => {
		const place = fround$1(fround$1(scale * fround$1(target + .5)) - .5);
		return filter === "bilinear" ? twoTaps(from, Math.max(0, place)) : fourTaps(from, place);
	});
}
function fourTaps(from, place) {
	const floor = Math.floor(place);
	const share = fround$1(place - floor);
	const weights = [
		share + 1,
		share,
		1 - share,
		2 - share
	].map((distance) => cubic(distance, -.75));
	return clampedTaps(from, floor - 1, weights);
}
/** Keys' cubic convolution. */
function cubic(signed, a) {
	const x = Math.abs(signed);
	if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
	return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0;
}
/** `_compute_weights_aa`: as Pillow's, in float32 and not rounded to fixed point. */
function wideTaps(from, target, scale, filter) {
	const stretch = Math.max(scale, 1);
	const reach = fround$1((filter === "bilinear" ? 1 : 2) * stretch);
	const center = fround$1(scale * fround$1(target + .5));
	const first = Math.max(0, Math.trunc(fround$1(fround$1(center - reach) + .5)));
	const end = Math.min(from, Math.trunc(fround$1(fround$1(center + reach) + .5)));
	const raw = Array.from({ length: end - first }, (_, tap) => {
		const x = fround$1(fround$1(tap + first - center + .5) * fround$1(1 / stretch));
		return filter === "bilinear" ? Math.max(0, 1 - Math.abs(x)) : cubic(x, -.5);
	});
	const total = raw.reduce((sum, weight) => sum + weight, 0);
	return {
		first,
		weights: Float32Array.from(raw, (weight) => total === 0 ? weight : weight / total)
	};
}

// src/vision/geometry.ts
/**
* The steps of a recipe that move pixels, in their order, each with the image that it leaves; the last one is what becomes
* the tensor. Steps that the recipe leaves out are left out here.
*
* @throws UserError where the resized or cropped image would be larger than {@link isTooLarge} allows.
*/
function geometry(steps, photograph) {
	const { stages, image } = beforeResize(steps, photograph);
	const resized = steps.resize === void 0 ? image : applyResize(image, steps.resize);
	if (steps.resize !== void 0) stages.push({
		step: "resize",
		image: resized
	});
	if (steps.crop !== void 0) stages.push({
		step: "crop",
		image: crop(resized, steps.crop)
	});
	return stages;
}
/** The image of the last of these steps, without computing what a crop takes away. @throws UserError as {@link geometry} does. */
function lastImage(steps, photograph) {
	const { image } = beforeResize(steps, photograph);
	if (steps.resize === void 0) return steps.crop === void 0 ? image : crop(image, steps.crop);
	if (steps.crop === void 0) return applyResize(image, steps.resize);
	return resizedMiddle(image, steps.resize, steps.crop) ?? crop(applyResize(image, steps.resize), steps.crop);
}
/** The steps before the resize, and the image that it is given. */
function beforeResize(steps, photograph) {
	const turned = steps.orientation === "exif" ? upright(photograph) : photograph.image;
	const colored = steps.color === "gray" ? toGray(turned) : toRgb(turned);
	const stages = [{
		step: "orientation",
		image: turned
	}, {
		step: "color",
		image: colored
	}];
	const middle = steps["central-crop"];
	if (middle === void 0) return {
		stages,
		image: colored
	};
	const image = centralCrop(colored, middle);
	stages.push({
		step: "central-crop",
		image
	});
	return {
		stages,
		image
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
/** The size after the resize. @throws UserError where it is too large. */
function sizeAfter(image, step) {
	const size = "shorter" in step ? shorterSize(image.width, image.height, step.shorter) : step;
	refuseHuge(size.width, size.height, `resizing ${image.width} × ${image.height}`);
	refuseHuge(size.width, image.height, `resizing ${image.width} × ${image.height}`);
	return size;
}
/** Undefined where Pillow's arithmetic is not asked for, or the crop reaches beyond the image. */
function resizedMiddle(image, step, wanted) {
	const size = sizeAfter(image, step);
	if (step.as !== "pillow" || wanted.width > size.width || wanted.height > size.height) return void 0;
	const [left, top] = [offset(size.width, wanted.width), offset(size.height, wanted.height)];
	return resizeMiddle(image, size, step.filter, {
		left,
		top,
		width: wanted.width,
		height: wanted.height
	});
}
function applyResize(image, step) {
	const size = sizeAfter(image, step);
	const { filter, antialias = false } = step;
	if (step.as === "pillow" || filter === "box") return resize(image, size.width, size.height, filter);
	if (step.as === "torch" && filter !== "lanczos") return resizeAsTorch(image, size.width, size.height, {
		filter,
		antialias
	});
	const version = step.as === "tensorflow" ? "v2" : "v1";
	return resizeAsTensorFlow(image, size.width, size.height, {
		filter,
		version,
		antialias
	});
}
/** torchvision's `CenterCrop`: offsets are rounded half to even, a smaller image gets a black frame whose odd pixel is on the right or bottom. */
function crop(image, step) {
	refuseHuge(step.width, step.height, "cropping");
	const length = step.width * step.height * image.channels;
	return image.data instanceof Uint8Array ? {
		...step,
		channels: image.channels,
		data: copyMiddle(image, step, image.data, new Uint8Array(length))
	} : {
		...step,
		channels: image.channels,
		data: copyMiddle(image, step, image.data, new Float32Array(length))
	};
}
function copyMiddle(image, { width, height }, samples, out) {
	const { channels } = image;
	const left = offset(image.width, width);
	const top = offset(image.height, height);
	const from = Math.max(0, left);
	const end = Math.min(image.width, left + width);
	for (let row = Math.max(0, top); row < Math.min(image.height, top + height); row += 1) {
		const line = samples.subarray((row * image.width + from) * channels, (row * image.width + end) * channels);
		out.set(line, ((row - top) * width + from - left) * channels);
	}
	return out;
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

// src/vision/preprocess.ts
/**
* Applies a recipe to an image, in this order: orientation, color, central-crop, resize, crop, scale, mean, std, channel
* order, layout, type.
*
* The arithmetic of a float32 sample is that of torchvision's `ToTensor` and `Normalize`, bit for bit: the product
* sample × scale is rounded to float32, then float32(mean) is subtracted and the difference divided by float32(std),
* each rounded to float32.
*
* @throws UserError where the resized or cropped image would be too large.
*/
function preprocess(steps, photograph) {
	const image = lastImage(steps, photograph);
	const { width, height, channels } = image;
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
	const length = width * height * channels;
	if (steps.type === "uint8") {
		const bytes = new Uint8Array(length);
		arrange(image, steps, bytes, () => SAME);
		return {
			shape,
			type: "uint8",
			bytes
		};
	}
	const values = new Float32Array(length);
	if (image.data instanceof Uint8Array) arrange(image, steps, values, (channel) => normalisedSamples(steps, channel));
	else {
		arrange(image, steps, values, () => void 0);
		normalise(values, steps, channels);
	}
	return {
		shape,
		type: "float32",
		bytes: new Uint8Array(values.buffer)
	};
}
/** Copies samples into the tensor's order of channels and axes, each looked up in the table of its channel if there is one. */
function arrange(image, steps, out, tableOf) {
	const { channels, data } = image;
	const pixels = image.width * image.height;
	const [step, plane] = steps.layout === "nchw" ? [1, pixels] : [channels, 1];
	for (let channel = 0; channel < channels; channel += 1) {
		const source = steps.color === "bgr" ? channels - 1 - channel : channel;
		const table = tableOf(channel);
		const end = channel * plane + pixels * step;
		if (table === void 0) for (let at = channel * plane, from = source; at < end; at += step, from += channels) out[at] = data[from] ?? 0;
		else for (let at = channel * plane, from = source; at < end; at += step, from += channels) out[at] = table[data[from] ?? 0] ?? 0;
	}
}
const SAME = Uint8Array.from({ length: 256 }, (_, sample) => sample);
const { fround } = Math;
/** The float32 value of each of the 256 samples in one channel. */
function normalisedSamples(steps, channel) {
	const { mean, std } = normalisation(steps, channel);
	return Float32Array.from({ length: 256 }, (_, sample) => fround(fround(fround(sample * steps.scale) - mean) / std));
}
/** The same of samples that are fractions, in place. */
function normalise(values, steps, channels) {
	const plane = values.length / channels;
	const scale = fround(steps.scale);
	for (let channel = 0; channel < channels; channel += 1) {
		const { mean, std } = normalisation(steps, channel);
		const [start, end, step] = steps.layout === "nchw" ? [
			channel * plane,
			(channel + 1) * plane,
			1
		] : [
			channel,
			values.length,
			channels
		];
		for (let at = start; at < end; at += step) values[at] = fround(fround((values[at] ?? 0) * scale) - mean) / std;
	}
}
function normalisation(steps, channel) {
	return {
		mean: fround(steps.mean[channel] ?? steps.mean[0] ?? 0),
		std: fround(steps.std[channel] ?? steps.std[0] ?? 1)
	};
}

// src/vision/quantise.ts
/**
* How the real numbers that a recipe makes are handed to this input: as the integers that the model declares for them.
* Undefined where the input takes real numbers, declares nothing, or the recipe makes integers by itself.
*/
function quantizationOf(input, recipe) {
	if (input?.quantization === void 0 || recipe !== "float32") return void 0;
	return input.type === "int8" || input.type === "uint8" ? {
		type: input.type,
		...input.quantization
	} : void 0;
}
const RANGE = {
	uint8: [0, 255],
	int8: [-128, 127]
};
/**
* The integers that stand for a float32 tensor, as TensorFlow Lite's `AffineQuantize` computes them: value / scale, rounded
* half away from zero, plus the zero point, cut to the type's range.
*/
function quantise(tensor, { type, scale, zeroPoint }) {
	const values = tensorValues(tensor.type, tensor.bytes) ?? /* @__PURE__ */ new Float64Array();
	const [least, most] = RANGE[type];
	const divisor = Math.fround(scale);
	const bytes = new Uint8Array(values.length);
	for (const [at, value] of values.entries()) {
		const share = Math.fround(value / divisor);
		const rounded = Math.sign(share) * Math.round(Math.abs(share)) + zeroPoint;
		bytes[at] = Math.min(most, Math.max(least, rounded)) & 255;
	}
	return {
		shape: tensor.shape,
		type,
		bytes
	};
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

// src/dataset/exif.ts
var import_jpeg_js = require_jpeg_js();
const ORIENTATION_TAG = 274;
/** The orientation that a TIFF header and its first directory name (TIFF 6.0, EXIF 2.32); 1 where they name none. */
function exifOrientation(tiff) {
	if (tiff.byteLength < 8) return 1;
	const little = tiff.getUint16(0) === 18761;
	const directory = tiff.getUint32(4, little);
	if (directory + 2 > tiff.byteLength) return 1;
	const entries = tiff.getUint16(directory, little);
	for (let entry = 0; entry < entries; entry += 1) {
		const at = directory + 2 + entry * 12;
		if (at + 12 > tiff.byteLength) return 1;
		if (tiff.getUint16(at, little) !== ORIENTATION_TAG) continue;
		const value = tiff.getUint16(at + 8, little);
		return value >= 1 && value <= 8 ? value : 1;
	}
	return 1;
}

// node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.js
var require_libjpegturbowasm_decode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var libjpegturbowasm_decode = (() => {
		var _scriptName = typeof document != "undefined" ? document.currentScript?.src : void 0;
		_scriptName = _scriptName || "";
		return (function(moduleArg = {}) {
			var moduleRtn;
			var Module = moduleArg;
			var readyPromiseResolve, readyPromiseReject;
			var readyPromise = new Promise((resolve, reject) => {
				readyPromiseResolve = resolve;
				readyPromiseReject = reject;
			});
			var ENVIRONMENT_IS_WEB = typeof window == "object";
			var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
			var ENVIRONMENT_IS_NODE = typeof process == "object" && typeof process.versions == "object" && typeof process.versions.node == "string" && process.type != "renderer";
			if (ENVIRONMENT_IS_NODE) {}
			var moduleOverrides = Object.assign({}, Module);
			var thisProgram = "./this.program";
			var quit_ = (status, toThrow) => {
				throw toThrow;
			};
			var scriptDirectory = "";
			function locateFile(path) {
				if (Module["locateFile"]) return Module["locateFile"](path, scriptDirectory);
				return scriptDirectory + path;
			}
			var readAsync, readBinary;
			if (ENVIRONMENT_IS_NODE) {
				var fs = __require("fs");
				__require("path");
				scriptDirectory = "/";
				readBinary = (filename) => {
					filename = isFileURI(filename) ? new URL(filename) : filename;
					return fs.readFileSync(filename);
				};
				readAsync = async (filename, binary = true) => {
					filename = isFileURI(filename) ? new URL(filename) : filename;
					return fs.readFileSync(filename, binary ? void 0 : "utf8");
				};
				if (!Module["thisProgram"] && process.argv.length > 1) thisProgram = process.argv[1].replace(/\\/g, "/");
				process.argv.slice(2);
				quit_ = (status, toThrow) => {
					process.exitCode = status;
					throw toThrow;
				};
			} else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
				if (ENVIRONMENT_IS_WORKER) scriptDirectory = self.location.href;
				else if (typeof document != "undefined" && document.currentScript) scriptDirectory = document.currentScript.src;
				if (_scriptName) scriptDirectory = _scriptName;
				if (scriptDirectory.startsWith("blob:")) scriptDirectory = "";
				else scriptDirectory = scriptDirectory.substr(0, scriptDirectory.replace(/[?#].*/, "").lastIndexOf("/") + 1);
				if (ENVIRONMENT_IS_WORKER) readBinary = (url) => {
					var xhr = new XMLHttpRequest();
					xhr.open("GET", url, false);
					xhr.responseType = "arraybuffer";
					xhr.send(null);
					return new Uint8Array(xhr.response);
				};
				readAsync = async (url) => {
					if (isFileURI(url)) return new Promise((resolve, reject) => {
						var xhr = new XMLHttpRequest();
						xhr.open("GET", url, true);
						xhr.responseType = "arraybuffer";
						xhr.onload = () => {
							if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
								resolve(xhr.response);
								return;
							}
							reject(xhr.status);
						};
						xhr.onerror = reject;
						xhr.send(null);
					});
					var response = await fetch(url, { credentials: "same-origin" });
					if (response.ok) return response.arrayBuffer();
					throw new Error(response.status + " : " + response.url);
				};
			}
			var out = Module["print"] || console.log.bind(console);
			var err = Module["printErr"] || console.error.bind(console);
			Object.assign(Module, moduleOverrides);
			moduleOverrides = null;
			if (Module["arguments"]) Module["arguments"];
			if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
			var wasmBinary = Module["wasmBinary"];
			var wasmMemory;
			var ABORT = false;
			var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
			function updateMemoryViews() {
				var b = wasmMemory.buffer;
				Module["HEAP8"] = HEAP8 = new Int8Array(b);
				Module["HEAP16"] = HEAP16 = new Int16Array(b);
				Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
				Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
				Module["HEAP32"] = HEAP32 = new Int32Array(b);
				Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
				Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
				Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
			}
			var __ATPRERUN__ = [];
			var __ATINIT__ = [];
			var __ATPOSTRUN__ = [];
			function preRun() {
				if (Module["preRun"]) {
					if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
					while (Module["preRun"].length) addOnPreRun(Module["preRun"].shift());
				}
				callRuntimeCallbacks(__ATPRERUN__);
			}
			function initRuntime() {
				callRuntimeCallbacks(__ATINIT__);
			}
			function postRun() {
				if (Module["postRun"]) {
					if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
					while (Module["postRun"].length) addOnPostRun(Module["postRun"].shift());
				}
				callRuntimeCallbacks(__ATPOSTRUN__);
			}
			function addOnPreRun(cb) {
				__ATPRERUN__.unshift(cb);
			}
			function addOnInit(cb) {
				__ATINIT__.unshift(cb);
			}
			function addOnPostRun(cb) {
				__ATPOSTRUN__.unshift(cb);
			}
			var runDependencies = 0;
			var dependenciesFulfilled = null;
			function addRunDependency(id) {
				runDependencies++;
				Module["monitorRunDependencies"]?.(runDependencies);
			}
			function removeRunDependency(id) {
				runDependencies--;
				Module["monitorRunDependencies"]?.(runDependencies);
				if (runDependencies == 0) {
					if (dependenciesFulfilled) {
						var callback = dependenciesFulfilled;
						dependenciesFulfilled = null;
						callback();
					}
				}
			}
			function abort(what) {
				Module["onAbort"]?.(what);
				what = "Aborted(" + what + ")";
				err(what);
				ABORT = true;
				what += ". Build with -sASSERTIONS for more info.";
				var e = new WebAssembly.RuntimeError(what);
				readyPromiseReject(e);
				throw e;
			}
			var dataURIPrefix = "data:application/octet-stream;base64,";
			var isDataURI = (filename) => filename.startsWith(dataURIPrefix);
			var isFileURI = (filename) => filename.startsWith("file://");
			function findWasmBinary() {
				var f = "libjpegturbowasm_decode.wasm";
				if (!isDataURI(f)) return locateFile(f);
				return f;
			}
			var wasmBinaryFile;
			function getBinarySync(file) {
				if (file == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
				if (readBinary) return readBinary(file);
				throw "both async and sync fetching of the wasm failed";
			}
			async function getWasmBinary(binaryFile) {
				if (!wasmBinary) try {
					var response = await readAsync(binaryFile);
					return new Uint8Array(response);
				} catch {}
				return getBinarySync(binaryFile);
			}
			async function instantiateArrayBuffer(binaryFile, imports) {
				try {
					var binary = await getWasmBinary(binaryFile);
					return await WebAssembly.instantiate(binary, imports);
				} catch (reason) {
					err(`failed to asynchronously prepare wasm: ${reason}`);
					abort(reason);
				}
			}
			async function instantiateAsync(binary, binaryFile, imports) {
				if (!binary && typeof WebAssembly.instantiateStreaming == "function" && !isDataURI(binaryFile) && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE && typeof fetch == "function") try {
					var response = fetch(binaryFile, { credentials: "same-origin" });
					return await WebAssembly.instantiateStreaming(response, imports);
				} catch (reason) {
					err(`wasm streaming compile failed: ${reason}`);
					err("falling back to ArrayBuffer instantiation");
				}
				return instantiateArrayBuffer(binaryFile, imports);
			}
			function getWasmImports() {
				return { a: wasmImports };
			}
			async function createWasm() {
				function receiveInstance(instance, module) {
					wasmExports = instance.exports;
					wasmMemory = wasmExports["N"];
					updateMemoryViews();
					wasmTable = wasmExports["Q"];
					addOnInit(wasmExports["O"]);
					removeRunDependency("wasm-instantiate");
					return wasmExports;
				}
				addRunDependency("wasm-instantiate");
				function receiveInstantiationResult(result) {
					receiveInstance(result["instance"]);
				}
				var info = getWasmImports();
				if (Module["instantiateWasm"]) try {
					return Module["instantiateWasm"](info, receiveInstance);
				} catch (e) {
					err(`Module.instantiateWasm callback failed with error: ${e}`);
					readyPromiseReject(e);
				}
				wasmBinaryFile ??= findWasmBinary();
				try {
					var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info);
					receiveInstantiationResult(result);
					return result;
				} catch (e) {
					readyPromiseReject(e);
					return;
				}
			}
			class ExitStatus {
				name = "ExitStatus";
				constructor(status) {
					this.message = `Program terminated with exit(${status})`;
					this.status = status;
				}
			}
			var callRuntimeCallbacks = (callbacks) => {
				while (callbacks.length > 0) callbacks.shift()(Module);
			};
			var noExitRuntime = Module["noExitRuntime"] || true;
			var stackRestore = (val) => __emscripten_stack_restore(val);
			var stackSave = () => _emscripten_stack_get_current();
			class ExceptionInfo {
				constructor(excPtr) {
					this.excPtr = excPtr;
					this.ptr = excPtr - 24;
				}
				set_type(type) {
					HEAPU32[this.ptr + 4 >> 2] = type;
				}
				get_type() {
					return HEAPU32[this.ptr + 4 >> 2];
				}
				set_destructor(destructor) {
					HEAPU32[this.ptr + 8 >> 2] = destructor;
				}
				get_destructor() {
					return HEAPU32[this.ptr + 8 >> 2];
				}
				set_caught(caught) {
					caught = caught ? 1 : 0;
					HEAP8[this.ptr + 12] = caught;
				}
				get_caught() {
					return HEAP8[this.ptr + 12] != 0;
				}
				set_rethrown(rethrown) {
					rethrown = rethrown ? 1 : 0;
					HEAP8[this.ptr + 13] = rethrown;
				}
				get_rethrown() {
					return HEAP8[this.ptr + 13] != 0;
				}
				init(type, destructor) {
					this.set_adjusted_ptr(0);
					this.set_type(type);
					this.set_destructor(destructor);
				}
				set_adjusted_ptr(adjustedPtr) {
					HEAPU32[this.ptr + 16 >> 2] = adjustedPtr;
				}
				get_adjusted_ptr() {
					return HEAPU32[this.ptr + 16 >> 2];
				}
			}
			var exceptionLast = 0;
			var uncaughtExceptionCount = 0;
			var ___cxa_throw = (ptr, type, destructor) => {
				new ExceptionInfo(ptr).init(type, destructor);
				exceptionLast = ptr;
				uncaughtExceptionCount++;
				throw exceptionLast;
			};
			var __abort_js = () => abort("");
			var structRegistrations = {};
			var runDestructors = (destructors) => {
				while (destructors.length) {
					var ptr = destructors.pop();
					destructors.pop()(ptr);
				}
			};
			function readPointer(pointer) {
				return this["fromWireType"](HEAPU32[pointer >> 2]);
			}
			var awaitingDependencies = {};
			var registeredTypes = {};
			var typeDependencies = {};
			var InternalError;
			var throwInternalError = (message) => {
				throw new InternalError(message);
			};
			var whenDependentTypesAreResolved = (myTypes, dependentTypes, getTypeConverters) => {
				myTypes.forEach((type) => typeDependencies[type] = dependentTypes);
				function onComplete(typeConverters) {
					var myTypeConverters = getTypeConverters(typeConverters);
					if (myTypeConverters.length !== myTypes.length) throwInternalError("Mismatched type converter count");
					for (var i = 0; i < myTypes.length; ++i) registerType(myTypes[i], myTypeConverters[i]);
				}
				var typeConverters = new Array(dependentTypes.length);
				var unregisteredTypes = [];
				var registered = 0;
				dependentTypes.forEach((dt, i) => {
					if (registeredTypes.hasOwnProperty(dt)) typeConverters[i] = registeredTypes[dt];
					else {
						unregisteredTypes.push(dt);
						if (!awaitingDependencies.hasOwnProperty(dt)) awaitingDependencies[dt] = [];
						awaitingDependencies[dt].push(() => {
							typeConverters[i] = registeredTypes[dt];
							++registered;
							if (registered === unregisteredTypes.length) onComplete(typeConverters);
						});
					}
				});
				if (0 === unregisteredTypes.length) onComplete(typeConverters);
			};
			var __embind_finalize_value_object = (structType) => {
				var reg = structRegistrations[structType];
				delete structRegistrations[structType];
				var rawConstructor = reg.rawConstructor;
				var rawDestructor = reg.rawDestructor;
				var fieldRecords = reg.fields;
				var fieldTypes = fieldRecords.map((field) => field.getterReturnType).concat(fieldRecords.map((field) => field.setterArgumentType));
				whenDependentTypesAreResolved([structType], fieldTypes, (fieldTypes) => {
					var fields = {};
					fieldRecords.forEach((field, i) => {
						var fieldName = field.fieldName;
						var getterReturnType = fieldTypes[i];
						var getter = field.getter;
						var getterContext = field.getterContext;
						var setterArgumentType = fieldTypes[i + fieldRecords.length];
						var setter = field.setter;
						var setterContext = field.setterContext;
						fields[fieldName] = {
							read: (ptr) => getterReturnType["fromWireType"](getter(getterContext, ptr)),
							write: (ptr, o) => {
								var destructors = [];
								setter(setterContext, ptr, setterArgumentType["toWireType"](destructors, o));
								runDestructors(destructors);
							}
						};
					});
					return [{
						name: reg.name,
						fromWireType: (ptr) => {
							var rv = {};
							for (var i in fields) rv[i] = fields[i].read(ptr);
							rawDestructor(ptr);
							return rv;
						},
						toWireType: (destructors, o) => {
							for (var fieldName in fields) if (!(fieldName in o)) throw new TypeError(`Missing field: "${fieldName}"`);
							var ptr = rawConstructor();
							for (fieldName in fields) fields[fieldName].write(ptr, o[fieldName]);
							if (destructors !== null) destructors.push(rawDestructor, ptr);
							return ptr;
						},
						argPackAdvance: GenericWireTypeSize,
						readValueFromPointer: readPointer,
						destructorFunction: rawDestructor
					}];
				});
			};
			var __embind_register_bigint = (primitiveType, name, size, minRange, maxRange) => {};
			var embind_init_charCodes = () => {
				var codes = new Array(256);
				for (var i = 0; i < 256; ++i) codes[i] = String.fromCharCode(i);
				embind_charCodes = codes;
			};
			var embind_charCodes;
			var readLatin1String = (ptr) => {
				var ret = "";
				var c = ptr;
				while (HEAPU8[c]) ret += embind_charCodes[HEAPU8[c++]];
				return ret;
			};
			var BindingError;
			var throwBindingError = (message) => {
				throw new BindingError(message);
			};
			function sharedRegisterType(rawType, registeredInstance, options = {}) {
				var name = registeredInstance.name;
				if (!rawType) throwBindingError(`type "${name}" must have a positive integer typeid pointer`);
				if (registeredTypes.hasOwnProperty(rawType)) {
					if (options.ignoreDuplicateRegistrations) return;
					else throwBindingError(`Cannot register type '${name}' twice`);
				}
				registeredTypes[rawType] = registeredInstance;
				delete typeDependencies[rawType];
				if (awaitingDependencies.hasOwnProperty(rawType)) {
					var callbacks = awaitingDependencies[rawType];
					delete awaitingDependencies[rawType];
					callbacks.forEach((cb) => cb());
				}
			}
			function registerType(rawType, registeredInstance, options = {}) {
				return sharedRegisterType(rawType, registeredInstance, options);
			}
			var GenericWireTypeSize = 8;
			var __embind_register_bool = (rawType, name, trueValue, falseValue) => {
				name = readLatin1String(name);
				registerType(rawType, {
					name,
					fromWireType: function(wt) {
						return !!wt;
					},
					toWireType: function(destructors, o) {
						return o ? trueValue : falseValue;
					},
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: function(pointer) {
						return this["fromWireType"](HEAPU8[pointer]);
					},
					destructorFunction: null
				});
			};
			var shallowCopyInternalPointer = (o) => ({
				count: o.count,
				deleteScheduled: o.deleteScheduled,
				preservePointerOnDelete: o.preservePointerOnDelete,
				ptr: o.ptr,
				ptrType: o.ptrType,
				smartPtr: o.smartPtr,
				smartPtrType: o.smartPtrType
			});
			var throwInstanceAlreadyDeleted = (obj) => {
				function getInstanceTypeName(handle) {
					return handle.$$.ptrType.registeredClass.name;
				}
				throwBindingError(getInstanceTypeName(obj) + " instance already deleted");
			};
			var finalizationRegistry = false;
			var detachFinalizer = (handle) => {};
			var runDestructor = ($$) => {
				if ($$.smartPtr) $$.smartPtrType.rawDestructor($$.smartPtr);
				else $$.ptrType.registeredClass.rawDestructor($$.ptr);
			};
			var releaseClassHandle = ($$) => {
				$$.count.value -= 1;
				if (0 === $$.count.value) runDestructor($$);
			};
			var downcastPointer = (ptr, ptrClass, desiredClass) => {
				if (ptrClass === desiredClass) return ptr;
				if (void 0 === desiredClass.baseClass) return null;
				var rv = downcastPointer(ptr, ptrClass, desiredClass.baseClass);
				if (rv === null) return null;
				return desiredClass.downcast(rv);
			};
			var registeredPointers = {};
			var registeredInstances = {};
			var getBasestPointer = (class_, ptr) => {
				if (ptr === void 0) throwBindingError("ptr should not be undefined");
				while (class_.baseClass) {
					ptr = class_.upcast(ptr);
					class_ = class_.baseClass;
				}
				return ptr;
			};
			var getInheritedInstance = (class_, ptr) => {
				ptr = getBasestPointer(class_, ptr);
				return registeredInstances[ptr];
			};
			var makeClassHandle = (prototype, record) => {
				if (!record.ptrType || !record.ptr) throwInternalError("makeClassHandle requires ptr and ptrType");
				if (!!record.smartPtrType !== !!record.smartPtr) throwInternalError("Both smartPtrType and smartPtr must be specified");
				record.count = { value: 1 };
				return attachFinalizer(Object.create(prototype, { $$: {
					value: record,
					writable: true
				} }));
			};
			function RegisteredPointer_fromWireType(ptr) {
				var rawPointer = this.getPointee(ptr);
				if (!rawPointer) {
					this.destructor(ptr);
					return null;
				}
				var registeredInstance = getInheritedInstance(this.registeredClass, rawPointer);
				if (void 0 !== registeredInstance) {
					if (0 === registeredInstance.$$.count.value) {
						registeredInstance.$$.ptr = rawPointer;
						registeredInstance.$$.smartPtr = ptr;
						return registeredInstance["clone"]();
					} else {
						var rv = registeredInstance["clone"]();
						this.destructor(ptr);
						return rv;
					}
				}
				function makeDefaultHandle() {
					if (this.isSmartPointer) return makeClassHandle(this.registeredClass.instancePrototype, {
						ptrType: this.pointeeType,
						ptr: rawPointer,
						smartPtrType: this,
						smartPtr: ptr
					});
					else return makeClassHandle(this.registeredClass.instancePrototype, {
						ptrType: this,
						ptr
					});
				}
				var registeredPointerRecord = registeredPointers[this.registeredClass.getActualType(rawPointer)];
				if (!registeredPointerRecord) return makeDefaultHandle.call(this);
				var toType;
				if (this.isConst) toType = registeredPointerRecord.constPointerType;
				else toType = registeredPointerRecord.pointerType;
				var dp = downcastPointer(rawPointer, this.registeredClass, toType.registeredClass);
				if (dp === null) return makeDefaultHandle.call(this);
				if (this.isSmartPointer) return makeClassHandle(toType.registeredClass.instancePrototype, {
					ptrType: toType,
					ptr: dp,
					smartPtrType: this,
					smartPtr: ptr
				});
				else return makeClassHandle(toType.registeredClass.instancePrototype, {
					ptrType: toType,
					ptr: dp
				});
			}
			var attachFinalizer = (handle) => {
				if ("undefined" === typeof FinalizationRegistry) {
					attachFinalizer = (handle) => handle;
					return handle;
				}
				finalizationRegistry = new FinalizationRegistry((info) => {
					releaseClassHandle(info.$$);
				});
				attachFinalizer = (handle) => {
					var $$ = handle.$$;
					if (!!$$.smartPtr) {
						var info = { $$ };
						finalizationRegistry.register(handle, info, handle);
					}
					return handle;
				};
				detachFinalizer = (handle) => finalizationRegistry.unregister(handle);
				return attachFinalizer(handle);
			};
			var deletionQueue = [];
			var flushPendingDeletes = () => {
				while (deletionQueue.length) {
					var obj = deletionQueue.pop();
					obj.$$.deleteScheduled = false;
					obj["delete"]();
				}
			};
			var delayFunction;
			var init_ClassHandle = () => {
				Object.assign(ClassHandle.prototype, {
					isAliasOf(other) {
						if (!(this instanceof ClassHandle)) return false;
						if (!(other instanceof ClassHandle)) return false;
						var leftClass = this.$$.ptrType.registeredClass;
						var left = this.$$.ptr;
						other.$$ = other.$$;
						var rightClass = other.$$.ptrType.registeredClass;
						var right = other.$$.ptr;
						while (leftClass.baseClass) {
							left = leftClass.upcast(left);
							leftClass = leftClass.baseClass;
						}
						while (rightClass.baseClass) {
							right = rightClass.upcast(right);
							rightClass = rightClass.baseClass;
						}
						return leftClass === rightClass && left === right;
					},
					clone() {
						if (!this.$$.ptr) throwInstanceAlreadyDeleted(this);
						if (this.$$.preservePointerOnDelete) {
							this.$$.count.value += 1;
							return this;
						} else {
							var clone = attachFinalizer(Object.create(Object.getPrototypeOf(this), { $$: { value: shallowCopyInternalPointer(this.$$) } }));
							clone.$$.count.value += 1;
							clone.$$.deleteScheduled = false;
							return clone;
						}
					},
					delete() {
						if (!this.$$.ptr) throwInstanceAlreadyDeleted(this);
						if (this.$$.deleteScheduled && !this.$$.preservePointerOnDelete) throwBindingError("Object already scheduled for deletion");
						detachFinalizer(this);
						releaseClassHandle(this.$$);
						if (!this.$$.preservePointerOnDelete) {
							this.$$.smartPtr = void 0;
							this.$$.ptr = void 0;
						}
					},
					isDeleted() {
						return !this.$$.ptr;
					},
					deleteLater() {
						if (!this.$$.ptr) throwInstanceAlreadyDeleted(this);
						if (this.$$.deleteScheduled && !this.$$.preservePointerOnDelete) throwBindingError("Object already scheduled for deletion");
						deletionQueue.push(this);
						if (deletionQueue.length === 1 && delayFunction) delayFunction(flushPendingDeletes);
						this.$$.deleteScheduled = true;
						return this;
					}
				});
			};
			function ClassHandle() {}
			var createNamedFunction = (name, body) => Object.defineProperty(body, "name", { value: name });
			var ensureOverloadTable = (proto, methodName, humanName) => {
				if (void 0 === proto[methodName].overloadTable) {
					var prevFunc = proto[methodName];
					proto[methodName] = function(...args) {
						if (!proto[methodName].overloadTable.hasOwnProperty(args.length)) throwBindingError(`Function '${humanName}' called with an invalid number of arguments (${args.length}) - expects one of (${proto[methodName].overloadTable})!`);
						return proto[methodName].overloadTable[args.length].apply(this, args);
					};
					proto[methodName].overloadTable = [];
					proto[methodName].overloadTable[prevFunc.argCount] = prevFunc;
				}
			};
			var exposePublicSymbol = (name, value, numArguments) => {
				if (Module.hasOwnProperty(name)) {
					if (void 0 === numArguments || void 0 !== Module[name].overloadTable && void 0 !== Module[name].overloadTable[numArguments]) throwBindingError(`Cannot register public name '${name}' twice`);
					ensureOverloadTable(Module, name, name);
					if (Module[name].overloadTable.hasOwnProperty(numArguments)) throwBindingError(`Cannot register multiple overloads of a function with the same number of arguments (${numArguments})!`);
					Module[name].overloadTable[numArguments] = value;
				} else {
					Module[name] = value;
					Module[name].argCount = numArguments;
				}
			};
			var char_0 = 48;
			var char_9 = 57;
			var makeLegalFunctionName = (name) => {
				name = name.replace(/[^a-zA-Z0-9_]/g, "$");
				var f = name.charCodeAt(0);
				if (f >= char_0 && f <= char_9) return `_${name}`;
				return name;
			};
			function RegisteredClass(name, constructor, instancePrototype, rawDestructor, baseClass, getActualType, upcast, downcast) {
				this.name = name;
				this.constructor = constructor;
				this.instancePrototype = instancePrototype;
				this.rawDestructor = rawDestructor;
				this.baseClass = baseClass;
				this.getActualType = getActualType;
				this.upcast = upcast;
				this.downcast = downcast;
				this.pureVirtualFunctions = [];
			}
			var upcastPointer = (ptr, ptrClass, desiredClass) => {
				while (ptrClass !== desiredClass) {
					if (!ptrClass.upcast) throwBindingError(`Expected null or instance of ${desiredClass.name}, got an instance of ${ptrClass.name}`);
					ptr = ptrClass.upcast(ptr);
					ptrClass = ptrClass.baseClass;
				}
				return ptr;
			};
			function constNoSmartPtrRawPointerToWireType(destructors, handle) {
				if (handle === null) {
					if (this.isReference) throwBindingError(`null is not a valid ${this.name}`);
					return 0;
				}
				if (!handle.$$) throwBindingError(`Cannot pass "${embindRepr(handle)}" as a ${this.name}`);
				if (!handle.$$.ptr) throwBindingError(`Cannot pass deleted object as a pointer of type ${this.name}`);
				var handleClass = handle.$$.ptrType.registeredClass;
				return upcastPointer(handle.$$.ptr, handleClass, this.registeredClass);
			}
			function genericPointerToWireType(destructors, handle) {
				var ptr;
				if (handle === null) {
					if (this.isReference) throwBindingError(`null is not a valid ${this.name}`);
					if (this.isSmartPointer) {
						ptr = this.rawConstructor();
						if (destructors !== null) destructors.push(this.rawDestructor, ptr);
						return ptr;
					} else return 0;
				}
				if (!handle || !handle.$$) throwBindingError(`Cannot pass "${embindRepr(handle)}" as a ${this.name}`);
				if (!handle.$$.ptr) throwBindingError(`Cannot pass deleted object as a pointer of type ${this.name}`);
				if (!this.isConst && handle.$$.ptrType.isConst) throwBindingError(`Cannot convert argument of type ${handle.$$.smartPtrType ? handle.$$.smartPtrType.name : handle.$$.ptrType.name} to parameter type ${this.name}`);
				var handleClass = handle.$$.ptrType.registeredClass;
				ptr = upcastPointer(handle.$$.ptr, handleClass, this.registeredClass);
				if (this.isSmartPointer) {
					if (void 0 === handle.$$.smartPtr) throwBindingError("Passing raw pointer to smart pointer is illegal");
					switch (this.sharingPolicy) {
						case 0:
							if (handle.$$.smartPtrType === this) ptr = handle.$$.smartPtr;
							else throwBindingError(`Cannot convert argument of type ${handle.$$.smartPtrType ? handle.$$.smartPtrType.name : handle.$$.ptrType.name} to parameter type ${this.name}`);
							break;
						case 1:
							ptr = handle.$$.smartPtr;
							break;
						case 2:
							if (handle.$$.smartPtrType === this) ptr = handle.$$.smartPtr;
							else {
								var clonedHandle = handle["clone"]();
								ptr = this.rawShare(ptr, Emval.toHandle(() => clonedHandle["delete"]()));
								if (destructors !== null) destructors.push(this.rawDestructor, ptr);
							}
							break;
						default: throwBindingError("Unsupporting sharing policy");
					}
				}
				return ptr;
			}
			function nonConstNoSmartPtrRawPointerToWireType(destructors, handle) {
				if (handle === null) {
					if (this.isReference) throwBindingError(`null is not a valid ${this.name}`);
					return 0;
				}
				if (!handle.$$) throwBindingError(`Cannot pass "${embindRepr(handle)}" as a ${this.name}`);
				if (!handle.$$.ptr) throwBindingError(`Cannot pass deleted object as a pointer of type ${this.name}`);
				if (handle.$$.ptrType.isConst) throwBindingError(`Cannot convert argument of type ${handle.$$.ptrType.name} to parameter type ${this.name}`);
				var handleClass = handle.$$.ptrType.registeredClass;
				return upcastPointer(handle.$$.ptr, handleClass, this.registeredClass);
			}
			var init_RegisteredPointer = () => {
				Object.assign(RegisteredPointer.prototype, {
					getPointee(ptr) {
						if (this.rawGetPointee) ptr = this.rawGetPointee(ptr);
						return ptr;
					},
					destructor(ptr) {
						this.rawDestructor?.(ptr);
					},
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: readPointer,
					fromWireType: RegisteredPointer_fromWireType
				});
			};
			function RegisteredPointer(name, registeredClass, isReference, isConst, isSmartPointer, pointeeType, sharingPolicy, rawGetPointee, rawConstructor, rawShare, rawDestructor) {
				this.name = name;
				this.registeredClass = registeredClass;
				this.isReference = isReference;
				this.isConst = isConst;
				this.isSmartPointer = isSmartPointer;
				this.pointeeType = pointeeType;
				this.sharingPolicy = sharingPolicy;
				this.rawGetPointee = rawGetPointee;
				this.rawConstructor = rawConstructor;
				this.rawShare = rawShare;
				this.rawDestructor = rawDestructor;
				if (!isSmartPointer && registeredClass.baseClass === void 0) {
					if (isConst) {
						this["toWireType"] = constNoSmartPtrRawPointerToWireType;
						this.destructorFunction = null;
					} else {
						this["toWireType"] = nonConstNoSmartPtrRawPointerToWireType;
						this.destructorFunction = null;
					}
				} else this["toWireType"] = genericPointerToWireType;
			}
			var replacePublicSymbol = (name, value, numArguments) => {
				if (!Module.hasOwnProperty(name)) throwInternalError("Replacing nonexistent public symbol");
				if (void 0 !== Module[name].overloadTable && void 0 !== numArguments) Module[name].overloadTable[numArguments] = value;
				else {
					Module[name] = value;
					Module[name].argCount = numArguments;
				}
			};
			var dynCallLegacy = (sig, ptr, args) => {
				sig = sig.replace(/p/g, "i");
				var f = Module["dynCall_" + sig];
				return f(ptr, ...args);
			};
			var wasmTableMirror = [];
			var wasmTable;
			var getWasmTableEntry = (funcPtr) => {
				var func = wasmTableMirror[funcPtr];
				if (!func) {
					if (funcPtr >= wasmTableMirror.length) wasmTableMirror.length = funcPtr + 1;
					wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr);
				}
				return func;
			};
			var dynCall = (sig, ptr, args = []) => {
				if (sig.includes("j")) return dynCallLegacy(sig, ptr, args);
				return getWasmTableEntry(ptr)(...args);
			};
			var getDynCaller = (sig, ptr) => (...args) => dynCall(sig, ptr, args);
			var embind__requireFunction = (signature, rawFunction) => {
				signature = readLatin1String(signature);
				function makeDynCaller() {
					if (signature.includes("j")) return getDynCaller(signature, rawFunction);
					return getWasmTableEntry(rawFunction);
				}
				var fp = makeDynCaller();
				if (typeof fp != "function") throwBindingError(`unknown function pointer with signature ${signature}: ${rawFunction}`);
				return fp;
			};
			var extendError = (baseErrorType, errorName) => {
				var errorClass = createNamedFunction(errorName, function(message) {
					this.name = errorName;
					this.message = message;
					var stack = new Error(message).stack;
					if (stack !== void 0) this.stack = this.toString() + "\n" + stack.replace(/^Error(:[^\n]*)?\n/, "");
				});
				errorClass.prototype = Object.create(baseErrorType.prototype);
				errorClass.prototype.constructor = errorClass;
				errorClass.prototype.toString = function() {
					if (this.message === void 0) return this.name;
					else return `${this.name}: ${this.message}`;
				};
				return errorClass;
			};
			var UnboundTypeError;
			var getTypeName = (type) => {
				var ptr = ___getTypeName(type);
				var rv = readLatin1String(ptr);
				_free(ptr);
				return rv;
			};
			var throwUnboundTypeError = (message, types) => {
				var unboundTypes = [];
				var seen = {};
				function visit(type) {
					if (seen[type]) return;
					if (registeredTypes[type]) return;
					if (typeDependencies[type]) {
						typeDependencies[type].forEach(visit);
						return;
					}
					unboundTypes.push(type);
					seen[type] = true;
				}
				types.forEach(visit);
				throw new UnboundTypeError(`${message}: ` + unboundTypes.map(getTypeName).join([", "]));
			};
			var __embind_register_class = (rawType, rawPointerType, rawConstPointerType, baseClassRawType, getActualTypeSignature, getActualType, upcastSignature, upcast, downcastSignature, downcast, name, destructorSignature, rawDestructor) => {
				name = readLatin1String(name);
				getActualType = embind__requireFunction(getActualTypeSignature, getActualType);
				upcast &&= embind__requireFunction(upcastSignature, upcast);
				downcast &&= embind__requireFunction(downcastSignature, downcast);
				rawDestructor = embind__requireFunction(destructorSignature, rawDestructor);
				var legalFunctionName = makeLegalFunctionName(name);
				exposePublicSymbol(legalFunctionName, function() {
					throwUnboundTypeError(`Cannot construct ${name} due to unbound types`, [baseClassRawType]);
				});
				whenDependentTypesAreResolved([
					rawType,
					rawPointerType,
					rawConstPointerType
				], baseClassRawType ? [baseClassRawType] : [], (base) => {
					base = base[0];
					var baseClass;
					var basePrototype;
					if (baseClassRawType) {
						baseClass = base.registeredClass;
						basePrototype = baseClass.instancePrototype;
					} else basePrototype = ClassHandle.prototype;
					var constructor = createNamedFunction(name, function(...args) {
						if (Object.getPrototypeOf(this) !== instancePrototype) throw new BindingError("Use 'new' to construct " + name);
						if (void 0 === registeredClass.constructor_body) throw new BindingError(name + " has no accessible constructor");
						var body = registeredClass.constructor_body[args.length];
						if (void 0 === body) throw new BindingError(`Tried to invoke ctor of ${name} with invalid number of parameters (${args.length}) - expected (${Object.keys(registeredClass.constructor_body).toString()}) parameters instead!`);
						return body.apply(this, args);
					});
					var instancePrototype = Object.create(basePrototype, { constructor: { value: constructor } });
					constructor.prototype = instancePrototype;
					var registeredClass = new RegisteredClass(name, constructor, instancePrototype, rawDestructor, baseClass, getActualType, upcast, downcast);
					if (registeredClass.baseClass) {
						registeredClass.baseClass.__derivedClasses ??= [];
						registeredClass.baseClass.__derivedClasses.push(registeredClass);
					}
					var referenceConverter = new RegisteredPointer(name, registeredClass, true, false, false);
					var pointerConverter = new RegisteredPointer(name + "*", registeredClass, false, false, false);
					var constPointerConverter = new RegisteredPointer(name + " const*", registeredClass, false, true, false);
					registeredPointers[rawType] = {
						pointerType: pointerConverter,
						constPointerType: constPointerConverter
					};
					replacePublicSymbol(legalFunctionName, constructor);
					return [
						referenceConverter,
						pointerConverter,
						constPointerConverter
					];
				});
			};
			var heap32VectorToArray = (count, firstElement) => {
				var array = [];
				for (var i = 0; i < count; i++) array.push(HEAPU32[firstElement + i * 4 >> 2]);
				return array;
			};
			function usesDestructorStack(argTypes) {
				for (var i = 1; i < argTypes.length; ++i) if (argTypes[i] !== null && argTypes[i].destructorFunction === void 0) return true;
				return false;
			}
			var InvokerFunctions = {
				ftf: function(humanName, throwBindingError, invoker, fn, runDestructors, retType, classParam) {
					return function() {
						var rv = invoker(fn);
						return retType["fromWireType"](rv);
					};
				},
				ttfnn: function(humanName, throwBindingError, invoker, fn, runDestructors, retType, classParam, argType0) {
					return function(arg0) {
						var rv = invoker(fn, classParam["toWireType"](null, this), argType0["toWireType"](null, arg0));
						return retType["fromWireType"](rv);
					};
				},
				ttfn: function(humanName, throwBindingError, invoker, fn, runDestructors, retType, classParam) {
					return function() {
						var rv = invoker(fn, classParam["toWireType"](null, this));
						return retType["fromWireType"](rv);
					};
				},
				tffn: function(humanName, throwBindingError, invoker, fn, runDestructors, retType, classParam) {
					return function() {
						invoker(fn, classParam["toWireType"](null, this));
					};
				}
			};
			function createJsInvokerSignature(argTypes, isClassMethodFunc, returns, isAsync) {
				const signature = [
					isClassMethodFunc ? "t" : "f",
					returns ? "t" : "f",
					isAsync ? "t" : "f"
				];
				for (let i = isClassMethodFunc ? 1 : 2; i < argTypes.length; ++i) {
					const arg = argTypes[i];
					let destructorSig = "";
					if (arg.destructorFunction === void 0) destructorSig = "u";
					else if (arg.destructorFunction === null) destructorSig = "n";
					else destructorSig = "t";
					signature.push(destructorSig);
				}
				return signature.join("");
			}
			function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc, isAsync) {
				var argCount = argTypes.length;
				if (argCount < 2) throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
				var isClassMethodFunc = argTypes[1] !== null && classType !== null;
				var needsDestructorStack = usesDestructorStack(argTypes);
				var returns = argTypes[0].name !== "void";
				var closureArgs = [
					humanName,
					throwBindingError,
					cppInvokerFunc,
					cppTargetFunc,
					runDestructors,
					argTypes[0],
					argTypes[1]
				];
				for (var i = 0; i < argCount - 2; ++i) closureArgs.push(argTypes[i + 2]);
				if (!needsDestructorStack) {
					for (var i = isClassMethodFunc ? 1 : 2; i < argTypes.length; ++i) if (argTypes[i].destructorFunction !== null) closureArgs.push(argTypes[i].destructorFunction);
				}
				return createNamedFunction(humanName, InvokerFunctions[createJsInvokerSignature(argTypes, isClassMethodFunc, returns, isAsync)](...closureArgs));
			}
			var __embind_register_class_constructor = (rawClassType, argCount, rawArgTypesAddr, invokerSignature, invoker, rawConstructor) => {
				var rawArgTypes = heap32VectorToArray(argCount, rawArgTypesAddr);
				invoker = embind__requireFunction(invokerSignature, invoker);
				whenDependentTypesAreResolved([], [rawClassType], (classType) => {
					classType = classType[0];
					var humanName = `constructor ${classType.name}`;
					if (void 0 === classType.registeredClass.constructor_body) classType.registeredClass.constructor_body = [];
					if (void 0 !== classType.registeredClass.constructor_body[argCount - 1]) throw new BindingError(`Cannot register multiple constructors with identical number of parameters (${argCount - 1}) for class '${classType.name}'! Overload resolution is currently only performed using the parameter count, not actual type info!`);
					classType.registeredClass.constructor_body[argCount - 1] = () => {
						throwUnboundTypeError(`Cannot construct ${classType.name} due to unbound types`, rawArgTypes);
					};
					whenDependentTypesAreResolved([], rawArgTypes, (argTypes) => {
						argTypes.splice(1, 0, null);
						classType.registeredClass.constructor_body[argCount - 1] = craftInvokerFunction(humanName, argTypes, null, invoker, rawConstructor);
						return [];
					});
					return [];
				});
			};
			var getFunctionName = (signature) => {
				signature = signature.trim();
				const argsIndex = signature.indexOf("(");
				if (argsIndex !== -1) return signature.substr(0, argsIndex);
				else return signature;
			};
			var __embind_register_class_function = (rawClassType, methodName, argCount, rawArgTypesAddr, invokerSignature, rawInvoker, context, isPureVirtual, isAsync, isNonnullReturn) => {
				var rawArgTypes = heap32VectorToArray(argCount, rawArgTypesAddr);
				methodName = readLatin1String(methodName);
				methodName = getFunctionName(methodName);
				rawInvoker = embind__requireFunction(invokerSignature, rawInvoker);
				whenDependentTypesAreResolved([], [rawClassType], (classType) => {
					classType = classType[0];
					var humanName = `${classType.name}.${methodName}`;
					if (methodName.startsWith("@@")) methodName = Symbol[methodName.substring(2)];
					if (isPureVirtual) classType.registeredClass.pureVirtualFunctions.push(methodName);
					function unboundTypesHandler() {
						throwUnboundTypeError(`Cannot call ${humanName} due to unbound types`, rawArgTypes);
					}
					var proto = classType.registeredClass.instancePrototype;
					var method = proto[methodName];
					if (void 0 === method || void 0 === method.overloadTable && method.className !== classType.name && method.argCount === argCount - 2) {
						unboundTypesHandler.argCount = argCount - 2;
						unboundTypesHandler.className = classType.name;
						proto[methodName] = unboundTypesHandler;
					} else {
						ensureOverloadTable(proto, methodName, humanName);
						proto[methodName].overloadTable[argCount - 2] = unboundTypesHandler;
					}
					whenDependentTypesAreResolved([], rawArgTypes, (argTypes) => {
						var memberFunction = craftInvokerFunction(humanName, argTypes, classType, rawInvoker, context, isAsync);
						if (void 0 === proto[methodName].overloadTable) {
							memberFunction.argCount = argCount - 2;
							proto[methodName] = memberFunction;
						} else proto[methodName].overloadTable[argCount - 2] = memberFunction;
						return [];
					});
					return [];
				});
			};
			var emval_freelist = [];
			var emval_handles = [];
			var __emval_decref = (handle) => {
				if (handle > 9 && 0 === --emval_handles[handle + 1]) {
					emval_handles[handle] = void 0;
					emval_freelist.push(handle);
				}
			};
			var count_emval_handles = () => emval_handles.length / 2 - 5 - emval_freelist.length;
			var init_emval = () => {
				emval_handles.push(0, 1, void 0, 1, null, 1, true, 1, false, 1);
				Module["count_emval_handles"] = count_emval_handles;
			};
			var Emval = {
				toValue: (handle) => {
					if (!handle) throwBindingError("Cannot use deleted val. handle = " + handle);
					return emval_handles[handle];
				},
				toHandle: (value) => {
					switch (value) {
						case void 0: return 2;
						case null: return 4;
						case true: return 6;
						case false: return 8;
						default: {
							const handle = emval_freelist.pop() || emval_handles.length;
							emval_handles[handle] = value;
							emval_handles[handle + 1] = 1;
							return handle;
						}
					}
				}
			};
			var EmValType = {
				name: "emscripten::val",
				fromWireType: (handle) => {
					var rv = Emval.toValue(handle);
					__emval_decref(handle);
					return rv;
				},
				toWireType: (destructors, value) => Emval.toHandle(value),
				argPackAdvance: GenericWireTypeSize,
				readValueFromPointer: readPointer,
				destructorFunction: null
			};
			var __embind_register_emval = (rawType) => registerType(rawType, EmValType);
			var embindRepr = (v) => {
				if (v === null) return "null";
				var t = typeof v;
				if (t === "object" || t === "array" || t === "function") return v.toString();
				else return "" + v;
			};
			var floatReadValueFromPointer = (name, width) => {
				switch (width) {
					case 4: return function(pointer) {
						return this["fromWireType"](HEAPF32[pointer >> 2]);
					};
					case 8: return function(pointer) {
						return this["fromWireType"](HEAPF64[pointer >> 3]);
					};
					default: throw new TypeError(`invalid float width (${width}): ${name}`);
				}
			};
			var __embind_register_float = (rawType, name, size) => {
				name = readLatin1String(name);
				registerType(rawType, {
					name,
					fromWireType: (value) => value,
					toWireType: (destructors, value) => value,
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: floatReadValueFromPointer(name, size),
					destructorFunction: null
				});
			};
			var integerReadValueFromPointer = (name, width, signed) => {
				switch (width) {
					case 1: return signed ? (pointer) => HEAP8[pointer] : (pointer) => HEAPU8[pointer];
					case 2: return signed ? (pointer) => HEAP16[pointer >> 1] : (pointer) => HEAPU16[pointer >> 1];
					case 4: return signed ? (pointer) => HEAP32[pointer >> 2] : (pointer) => HEAPU32[pointer >> 2];
					default: throw new TypeError(`invalid integer width (${width}): ${name}`);
				}
			};
			var __embind_register_integer = (primitiveType, name, size, minRange, maxRange) => {
				name = readLatin1String(name);
				if (maxRange === -1) maxRange = 4294967295;
				var fromWireType = (value) => value;
				if (minRange === 0) {
					var bitshift = 32 - 8 * size;
					fromWireType = (value) => value << bitshift >>> bitshift;
				}
				var isUnsignedType = name.includes("unsigned");
				var toWireType;
				if (isUnsignedType) toWireType = function(destructors, value) {
					this.name;
					return value >>> 0;
				};
				else toWireType = function(destructors, value) {
					this.name;
					return value;
				};
				registerType(primitiveType, {
					name,
					fromWireType,
					toWireType,
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: integerReadValueFromPointer(name, size, minRange !== 0),
					destructorFunction: null
				});
			};
			var __embind_register_memory_view = (rawType, dataTypeIndex, name) => {
				var TA = [
					Int8Array,
					Uint8Array,
					Int16Array,
					Uint16Array,
					Int32Array,
					Uint32Array,
					Float32Array,
					Float64Array
				][dataTypeIndex];
				function decodeMemoryView(handle) {
					var size = HEAPU32[handle >> 2];
					var data = HEAPU32[handle + 4 >> 2];
					return new TA(HEAP8.buffer, data, size);
				}
				name = readLatin1String(name);
				registerType(rawType, {
					name,
					fromWireType: decodeMemoryView,
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: decodeMemoryView
				}, { ignoreDuplicateRegistrations: true });
			};
			var stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => {
				if (!(maxBytesToWrite > 0)) return 0;
				var startIdx = outIdx;
				var endIdx = outIdx + maxBytesToWrite - 1;
				for (var i = 0; i < str.length; ++i) {
					var u = str.charCodeAt(i);
					if (u >= 55296 && u <= 57343) {
						var u1 = str.charCodeAt(++i);
						u = 65536 + ((u & 1023) << 10) | u1 & 1023;
					}
					if (u <= 127) {
						if (outIdx >= endIdx) break;
						heap[outIdx++] = u;
					} else if (u <= 2047) {
						if (outIdx + 1 >= endIdx) break;
						heap[outIdx++] = 192 | u >> 6;
						heap[outIdx++] = 128 | u & 63;
					} else if (u <= 65535) {
						if (outIdx + 2 >= endIdx) break;
						heap[outIdx++] = 224 | u >> 12;
						heap[outIdx++] = 128 | u >> 6 & 63;
						heap[outIdx++] = 128 | u & 63;
					} else {
						if (outIdx + 3 >= endIdx) break;
						heap[outIdx++] = 240 | u >> 18;
						heap[outIdx++] = 128 | u >> 12 & 63;
						heap[outIdx++] = 128 | u >> 6 & 63;
						heap[outIdx++] = 128 | u & 63;
					}
				}
				heap[outIdx] = 0;
				return outIdx - startIdx;
			};
			var stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
			var lengthBytesUTF8 = (str) => {
				var len = 0;
				for (var i = 0; i < str.length; ++i) {
					var c = str.charCodeAt(i);
					if (c <= 127) len++;
					else if (c <= 2047) len += 2;
					else if (c >= 55296 && c <= 57343) {
						len += 4;
						++i;
					} else len += 3;
				}
				return len;
			};
			var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
			var UTF8ArrayToString = (heapOrArray, idx = 0, maxBytesToRead = NaN) => {
				var endIdx = idx + maxBytesToRead;
				var endPtr = idx;
				while (heapOrArray[endPtr] && !(endPtr >= endIdx)) ++endPtr;
				if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
				var str = "";
				while (idx < endPtr) {
					var u0 = heapOrArray[idx++];
					if (!(u0 & 128)) {
						str += String.fromCharCode(u0);
						continue;
					}
					var u1 = heapOrArray[idx++] & 63;
					if ((u0 & 224) == 192) {
						str += String.fromCharCode((u0 & 31) << 6 | u1);
						continue;
					}
					var u2 = heapOrArray[idx++] & 63;
					if ((u0 & 240) == 224) u0 = (u0 & 15) << 12 | u1 << 6 | u2;
					else u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
					if (u0 < 65536) str += String.fromCharCode(u0);
					else {
						var ch = u0 - 65536;
						str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
					}
				}
				return str;
			};
			var UTF8ToString = (ptr, maxBytesToRead) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead) : "";
			var __embind_register_std_string = (rawType, name) => {
				name = readLatin1String(name);
				var stdStringIsUTF8 = true;
				registerType(rawType, {
					name,
					fromWireType(value) {
						var length = HEAPU32[value >> 2];
						var payload = value + 4;
						var str;
						if (stdStringIsUTF8) {
							var decodeStartPtr = payload;
							for (var i = 0; i <= length; ++i) {
								var currentBytePtr = payload + i;
								if (i == length || HEAPU8[currentBytePtr] == 0) {
									var maxRead = currentBytePtr - decodeStartPtr;
									var stringSegment = UTF8ToString(decodeStartPtr, maxRead);
									if (str === void 0) str = stringSegment;
									else {
										str += String.fromCharCode(0);
										str += stringSegment;
									}
									decodeStartPtr = currentBytePtr + 1;
								}
							}
						} else {
							var a = new Array(length);
							for (var i = 0; i < length; ++i) a[i] = String.fromCharCode(HEAPU8[payload + i]);
							str = a.join("");
						}
						_free(value);
						return str;
					},
					toWireType(destructors, value) {
						if (value instanceof ArrayBuffer) value = new Uint8Array(value);
						var length;
						var valueIsOfTypeString = typeof value == "string";
						if (!(valueIsOfTypeString || value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof Int8Array)) throwBindingError("Cannot pass non-string to std::string");
						if (stdStringIsUTF8 && valueIsOfTypeString) length = lengthBytesUTF8(value);
						else length = value.length;
						var base = _malloc(4 + length + 1);
						var ptr = base + 4;
						HEAPU32[base >> 2] = length;
						if (stdStringIsUTF8 && valueIsOfTypeString) stringToUTF8(value, ptr, length + 1);
						else if (valueIsOfTypeString) for (var i = 0; i < length; ++i) {
							var charCode = value.charCodeAt(i);
							if (charCode > 255) {
								_free(ptr);
								throwBindingError("String has UTF-16 code units that do not fit in 8 bits");
							}
							HEAPU8[ptr + i] = charCode;
						}
						else for (var i = 0; i < length; ++i) HEAPU8[ptr + i] = value[i];
						if (destructors !== null) destructors.push(_free, base);
						return base;
					},
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: readPointer,
					destructorFunction(ptr) {
						_free(ptr);
					}
				});
			};
			var UTF16Decoder = typeof TextDecoder != "undefined" ? new TextDecoder("utf-16le") : void 0;
			var UTF16ToString = (ptr, maxBytesToRead) => {
				var endPtr = ptr;
				var idx = endPtr >> 1;
				var maxIdx = idx + maxBytesToRead / 2;
				while (!(idx >= maxIdx) && HEAPU16[idx]) ++idx;
				endPtr = idx << 1;
				if (endPtr - ptr > 32 && UTF16Decoder) return UTF16Decoder.decode(HEAPU8.subarray(ptr, endPtr));
				var str = "";
				for (var i = 0; !(i >= maxBytesToRead / 2); ++i) {
					var codeUnit = HEAP16[ptr + i * 2 >> 1];
					if (codeUnit == 0) break;
					str += String.fromCharCode(codeUnit);
				}
				return str;
			};
			var stringToUTF16 = (str, outPtr, maxBytesToWrite) => {
				maxBytesToWrite ??= 2147483647;
				if (maxBytesToWrite < 2) return 0;
				maxBytesToWrite -= 2;
				var startPtr = outPtr;
				var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
				for (var i = 0; i < numCharsToWrite; ++i) {
					var codeUnit = str.charCodeAt(i);
					HEAP16[outPtr >> 1] = codeUnit;
					outPtr += 2;
				}
				HEAP16[outPtr >> 1] = 0;
				return outPtr - startPtr;
			};
			var lengthBytesUTF16 = (str) => str.length * 2;
			var UTF32ToString = (ptr, maxBytesToRead) => {
				var i = 0;
				var str = "";
				while (!(i >= maxBytesToRead / 4)) {
					var utf32 = HEAP32[ptr + i * 4 >> 2];
					if (utf32 == 0) break;
					++i;
					if (utf32 >= 65536) {
						var ch = utf32 - 65536;
						str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
					} else str += String.fromCharCode(utf32);
				}
				return str;
			};
			var stringToUTF32 = (str, outPtr, maxBytesToWrite) => {
				maxBytesToWrite ??= 2147483647;
				if (maxBytesToWrite < 4) return 0;
				var startPtr = outPtr;
				var endPtr = startPtr + maxBytesToWrite - 4;
				for (var i = 0; i < str.length; ++i) {
					var codeUnit = str.charCodeAt(i);
					if (codeUnit >= 55296 && codeUnit <= 57343) {
						var trailSurrogate = str.charCodeAt(++i);
						codeUnit = 65536 + ((codeUnit & 1023) << 10) | trailSurrogate & 1023;
					}
					HEAP32[outPtr >> 2] = codeUnit;
					outPtr += 4;
					if (outPtr + 4 > endPtr) break;
				}
				HEAP32[outPtr >> 2] = 0;
				return outPtr - startPtr;
			};
			var lengthBytesUTF32 = (str) => {
				var len = 0;
				for (var i = 0; i < str.length; ++i) {
					var codeUnit = str.charCodeAt(i);
					if (codeUnit >= 55296 && codeUnit <= 57343) ++i;
					len += 4;
				}
				return len;
			};
			var __embind_register_std_wstring = (rawType, charSize, name) => {
				name = readLatin1String(name);
				var decodeString, encodeString, readCharAt, lengthBytesUTF;
				if (charSize === 2) {
					decodeString = UTF16ToString;
					encodeString = stringToUTF16;
					lengthBytesUTF = lengthBytesUTF16;
					readCharAt = (pointer) => HEAPU16[pointer >> 1];
				} else if (charSize === 4) {
					decodeString = UTF32ToString;
					encodeString = stringToUTF32;
					lengthBytesUTF = lengthBytesUTF32;
					readCharAt = (pointer) => HEAPU32[pointer >> 2];
				}
				registerType(rawType, {
					name,
					fromWireType: (value) => {
						var length = HEAPU32[value >> 2];
						var str;
						var decodeStartPtr = value + 4;
						for (var i = 0; i <= length; ++i) {
							var currentBytePtr = value + 4 + i * charSize;
							if (i == length || readCharAt(currentBytePtr) == 0) {
								var maxReadBytes = currentBytePtr - decodeStartPtr;
								var stringSegment = decodeString(decodeStartPtr, maxReadBytes);
								if (str === void 0) str = stringSegment;
								else {
									str += String.fromCharCode(0);
									str += stringSegment;
								}
								decodeStartPtr = currentBytePtr + charSize;
							}
						}
						_free(value);
						return str;
					},
					toWireType: (destructors, value) => {
						if (!(typeof value == "string")) throwBindingError(`Cannot pass non-string to C++ string type ${name}`);
						var length = lengthBytesUTF(value);
						var ptr = _malloc(4 + length + charSize);
						HEAPU32[ptr >> 2] = length / charSize;
						encodeString(value, ptr + 4, length + charSize);
						if (destructors !== null) destructors.push(_free, ptr);
						return ptr;
					},
					argPackAdvance: GenericWireTypeSize,
					readValueFromPointer: readPointer,
					destructorFunction(ptr) {
						_free(ptr);
					}
				});
			};
			var __embind_register_value_object = (rawType, name, constructorSignature, rawConstructor, destructorSignature, rawDestructor) => {
				structRegistrations[rawType] = {
					name: readLatin1String(name),
					rawConstructor: embind__requireFunction(constructorSignature, rawConstructor),
					rawDestructor: embind__requireFunction(destructorSignature, rawDestructor),
					fields: []
				};
			};
			var __embind_register_value_object_field = (structType, fieldName, getterReturnType, getterSignature, getter, getterContext, setterArgumentType, setterSignature, setter, setterContext) => {
				structRegistrations[structType].fields.push({
					fieldName: readLatin1String(fieldName),
					getterReturnType,
					getter: embind__requireFunction(getterSignature, getter),
					getterContext,
					setterArgumentType,
					setter: embind__requireFunction(setterSignature, setter),
					setterContext
				});
			};
			var __embind_register_void = (rawType, name) => {
				name = readLatin1String(name);
				registerType(rawType, {
					isVoid: true,
					name,
					argPackAdvance: 0,
					fromWireType: () => void 0,
					toWireType: (destructors, o) => void 0
				});
			};
			var __emscripten_memcpy_js = (dest, src, num) => HEAPU8.copyWithin(dest, src, src + num);
			var __emscripten_throw_longjmp = () => {
				throw 1e400;
			};
			var emval_methodCallers = [];
			var __emval_call = (caller, handle, destructorsRef, args) => {
				caller = emval_methodCallers[caller];
				handle = Emval.toValue(handle);
				return caller(null, handle, destructorsRef, args);
			};
			var emval_symbols = {};
			var getStringOrSymbol = (address) => {
				var symbol = emval_symbols[address];
				if (symbol === void 0) return readLatin1String(address);
				return symbol;
			};
			var emval_get_global = () => {
				if (typeof globalThis == "object") return globalThis;
				function testGlobal(obj) {
					obj["$$$embind_global$$$"] = obj;
					var success = typeof $$$embind_global$$$ == "object" && obj["$$$embind_global$$$"] == obj;
					if (!success) delete obj["$$$embind_global$$$"];
					return success;
				}
				if (typeof $$$embind_global$$$ == "object") return $$$embind_global$$$;
				if (typeof global == "object" && testGlobal(global)) $$$embind_global$$$ = global;
				else if (typeof self == "object" && testGlobal(self)) $$$embind_global$$$ = self;
				if (typeof $$$embind_global$$$ == "object") return $$$embind_global$$$;
				throw Error("unable to get global object.");
			};
			var __emval_get_global = (name) => {
				if (name === 0) return Emval.toHandle(emval_get_global());
				else {
					name = getStringOrSymbol(name);
					return Emval.toHandle(emval_get_global()[name]);
				}
			};
			var emval_addMethodCaller = (caller) => {
				var id = emval_methodCallers.length;
				emval_methodCallers.push(caller);
				return id;
			};
			var requireRegisteredType = (rawType, humanName) => {
				var impl = registeredTypes[rawType];
				if (void 0 === impl) throwBindingError(`${humanName} has unknown type ${getTypeName(rawType)}`);
				return impl;
			};
			var emval_lookupTypes = (argCount, argTypes) => {
				var a = new Array(argCount);
				for (var i = 0; i < argCount; ++i) a[i] = requireRegisteredType(HEAPU32[argTypes + i * 4 >> 2], "parameter " + i);
				return a;
			};
			var reflectConstruct = Reflect.construct;
			var emval_returnValue = (returnType, destructorsRef, handle) => {
				var destructors = [];
				var result = returnType["toWireType"](destructors, handle);
				if (destructors.length) HEAPU32[destructorsRef >> 2] = Emval.toHandle(destructors);
				return result;
			};
			var __emval_get_method_caller = (argCount, argTypes, kind) => {
				var types = emval_lookupTypes(argCount, argTypes);
				var retType = types.shift();
				argCount--;
				var argN = new Array(argCount);
				var invokerFunction = (obj, func, destructorsRef, args) => {
					var offset = 0;
					for (var i = 0; i < argCount; ++i) {
						argN[i] = types[i]["readValueFromPointer"](args + offset);
						offset += types[i].argPackAdvance;
					}
					return emval_returnValue(retType, destructorsRef, kind === 1 ? reflectConstruct(func, argN) : func.apply(obj, argN));
				};
				return emval_addMethodCaller(createNamedFunction(`methodCaller<(${types.map((t) => t.name).join(", ")}) => ${retType.name}>`, invokerFunction));
			};
			var __emval_run_destructors = (handle) => {
				runDestructors(Emval.toValue(handle));
				__emval_decref(handle);
			};
			var __emval_take_value = (type, arg) => {
				type = requireRegisteredType(type, "_emval_take_value");
				var v = type["readValueFromPointer"](arg);
				return Emval.toHandle(v);
			};
			var getHeapMax = () => 2147483648;
			var alignMemory = (size, alignment) => Math.ceil(size / alignment) * alignment;
			var growMemory = (size) => {
				var pages = (size - wasmMemory.buffer.byteLength + 65535) / 65536 | 0;
				try {
					wasmMemory.grow(pages);
					updateMemoryViews();
					return 1;
				} catch (e) {}
			};
			var _emscripten_resize_heap = (requestedSize) => {
				var oldSize = HEAPU8.length;
				requestedSize >>>= 0;
				var maxHeapSize = getHeapMax();
				if (requestedSize > maxHeapSize) return false;
				for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
					var overGrownHeapSize = oldSize * (1 + .2 / cutDown);
					overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
					if (growMemory(Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)))) return true;
				}
				return false;
			};
			var ENV = {};
			var getExecutableName = () => thisProgram || "./this.program";
			var getEnvStrings = () => {
				if (!getEnvStrings.strings) {
					var env = {
						USER: "web_user",
						LOGNAME: "web_user",
						PATH: "/",
						PWD: "/",
						HOME: "/home/web_user",
						LANG: (typeof navigator == "object" && navigator.languages && navigator.languages[0] || "C").replace("-", "_") + ".UTF-8",
						_: getExecutableName()
					};
					for (var x in ENV) if (ENV[x] === void 0) delete env[x];
					else env[x] = ENV[x];
					var strings = [];
					for (var x in env) strings.push(`${x}=${env[x]}`);
					getEnvStrings.strings = strings;
				}
				return getEnvStrings.strings;
			};
			var stringToAscii = (str, buffer) => {
				for (var i = 0; i < str.length; ++i) HEAP8[buffer++] = str.charCodeAt(i);
				HEAP8[buffer] = 0;
			};
			var _environ_get = (__environ, environ_buf) => {
				var bufSize = 0;
				getEnvStrings().forEach((string, i) => {
					var ptr = environ_buf + bufSize;
					HEAPU32[__environ + i * 4 >> 2] = ptr;
					stringToAscii(string, ptr);
					bufSize += string.length + 1;
				});
				return 0;
			};
			var _environ_sizes_get = (penviron_count, penviron_buf_size) => {
				var strings = getEnvStrings();
				HEAPU32[penviron_count >> 2] = strings.length;
				var bufSize = 0;
				strings.forEach((string) => bufSize += string.length + 1);
				HEAPU32[penviron_buf_size >> 2] = bufSize;
				return 0;
			};
			var runtimeKeepaliveCounter = 0;
			var keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0;
			var _proc_exit = (code) => {
				if (!keepRuntimeAlive()) {
					Module["onExit"]?.(code);
					ABORT = true;
				}
				quit_(code, new ExitStatus(code));
			};
			var exitJS = (status, implicit) => {
				_proc_exit(status);
			};
			var _exit = exitJS;
			var _fd_close = (fd) => 52;
			var convertI32PairToI53Checked = (lo, hi) => hi + 2097152 >>> 0 < 4194305 - !!lo ? (lo >>> 0) + hi * 4294967296 : NaN;
			function _fd_seek(fd, offset_low, offset_high, whence, newOffset) {
				convertI32PairToI53Checked(offset_low, offset_high);
				return 70;
			}
			var printCharBuffers = [
				null,
				[],
				[]
			];
			var printChar = (stream, curr) => {
				var buffer = printCharBuffers[stream];
				if (curr === 0 || curr === 10) {
					(stream === 1 ? out : err)(UTF8ArrayToString(buffer));
					buffer.length = 0;
				} else buffer.push(curr);
			};
			var _fd_write = (fd, iov, iovcnt, pnum) => {
				var num = 0;
				for (var i = 0; i < iovcnt; i++) {
					var ptr = HEAPU32[iov >> 2];
					var len = HEAPU32[iov + 4 >> 2];
					iov += 8;
					for (var j = 0; j < len; j++) printChar(fd, HEAPU8[ptr + j]);
					num += len;
				}
				HEAPU32[pnum >> 2] = num;
				return 0;
			};
			var getCFunc = (ident) => {
				return Module["_" + ident];
			};
			var writeArrayToMemory = (array, buffer) => {
				HEAP8.set(array, buffer);
			};
			var stackAlloc = (sz) => __emscripten_stack_alloc(sz);
			var stringToUTF8OnStack = (str) => {
				var size = lengthBytesUTF8(str) + 1;
				var ret = stackAlloc(size);
				stringToUTF8(str, ret, size);
				return ret;
			};
			var ccall = (ident, returnType, argTypes, args, opts) => {
				var toC = {
					string: (str) => {
						var ret = 0;
						if (str !== null && str !== void 0 && str !== 0) ret = stringToUTF8OnStack(str);
						return ret;
					},
					array: (arr) => {
						var ret = stackAlloc(arr.length);
						writeArrayToMemory(arr, ret);
						return ret;
					}
				};
				function convertReturnValue(ret) {
					if (returnType === "string") return UTF8ToString(ret);
					if (returnType === "boolean") return Boolean(ret);
					return ret;
				}
				var func = getCFunc(ident);
				var cArgs = [];
				var stack = 0;
				if (args) for (var i = 0; i < args.length; i++) {
					var converter = toC[argTypes[i]];
					if (converter) {
						if (stack === 0) stack = stackSave();
						cArgs[i] = converter(args[i]);
					} else cArgs[i] = args[i];
				}
				var ret = func(...cArgs);
				function onDone(ret) {
					if (stack !== 0) stackRestore(stack);
					return convertReturnValue(ret);
				}
				ret = onDone(ret);
				return ret;
			};
			InternalError = Module["InternalError"] = class InternalError extends Error {
				constructor(message) {
					super(message);
					this.name = "InternalError";
				}
			};
			embind_init_charCodes();
			BindingError = Module["BindingError"] = class BindingError extends Error {
				constructor(message) {
					super(message);
					this.name = "BindingError";
				}
			};
			init_ClassHandle();
			init_RegisteredPointer();
			UnboundTypeError = Module["UnboundTypeError"] = extendError(Error, "UnboundTypeError");
			init_emval();
			var wasmImports = {
				i: ___cxa_throw,
				v: __abort_js,
				s: __embind_finalize_value_object,
				u: __embind_register_bigint,
				H: __embind_register_bool,
				r: __embind_register_class,
				q: __embind_register_class_constructor,
				f: __embind_register_class_function,
				F: __embind_register_emval,
				n: __embind_register_float,
				c: __embind_register_integer,
				b: __embind_register_memory_view,
				G: __embind_register_std_string,
				k: __embind_register_std_wstring,
				E: __embind_register_value_object,
				g: __embind_register_value_object_field,
				I: __embind_register_void,
				B: __emscripten_memcpy_js,
				w: __emscripten_throw_longjmp,
				K: __emval_call,
				L: __emval_decref,
				M: __emval_get_global,
				o: __emval_get_method_caller,
				J: __emval_run_destructors,
				p: __emval_take_value,
				x: _emscripten_resize_heap,
				y: _environ_get,
				z: _environ_sizes_get,
				D: _exit,
				A: _fd_close,
				t: _fd_seek,
				l: _fd_write,
				m: invoke_ii,
				e: invoke_iii,
				j: invoke_iiii,
				a: invoke_iiiii,
				C: invoke_iiiiiii,
				h: invoke_vi,
				d: invoke_viii
			};
			var wasmExports;
			createWasm();
			var ___getTypeName = (a0) => (___getTypeName = wasmExports["P"])(a0);
			var _free = (a0) => (_free = wasmExports["R"])(a0);
			var _malloc = (a0) => (_malloc = wasmExports["S"])(a0);
			var _setThrew = (a0, a1) => (_setThrew = wasmExports["T"])(a0, a1);
			var __emscripten_stack_restore = (a0) => (__emscripten_stack_restore = wasmExports["U"])(a0);
			var __emscripten_stack_alloc = (a0) => (__emscripten_stack_alloc = wasmExports["V"])(a0);
			var _emscripten_stack_get_current = () => (_emscripten_stack_get_current = wasmExports["W"])();
			var dynCall_jiji = Module["dynCall_jiji"] = (a0, a1, a2, a3, a4) => (dynCall_jiji = Module["dynCall_jiji"] = wasmExports["X"])(a0, a1, a2, a3, a4);
			function invoke_ii(index, a1) {
				var sp = stackSave();
				try {
					return getWasmTableEntry(index)(a1);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			function invoke_viii(index, a1, a2, a3) {
				var sp = stackSave();
				try {
					getWasmTableEntry(index)(a1, a2, a3);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			function invoke_vi(index, a1) {
				var sp = stackSave();
				try {
					getWasmTableEntry(index)(a1);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			function invoke_iiiii(index, a1, a2, a3, a4) {
				var sp = stackSave();
				try {
					return getWasmTableEntry(index)(a1, a2, a3, a4);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			function invoke_iiii(index, a1, a2, a3) {
				var sp = stackSave();
				try {
					return getWasmTableEntry(index)(a1, a2, a3);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			function invoke_iii(index, a1, a2) {
				var sp = stackSave();
				try {
					return getWasmTableEntry(index)(a1, a2);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			function invoke_iiiiiii(index, a1, a2, a3, a4, a5, a6) {
				var sp = stackSave();
				try {
					return getWasmTableEntry(index)(a1, a2, a3, a4, a5, a6);
				} catch (e) {
					stackRestore(sp);
					if (e !== e + 0) throw e;
					_setThrew(1, 0);
				}
			}
			Module["ccall"] = ccall;
			var calledRun;
			dependenciesFulfilled = function runCaller() {
				if (!calledRun) run();
				if (!calledRun) dependenciesFulfilled = runCaller;
			};
			function run() {
				if (runDependencies > 0) return;
				preRun();
				if (runDependencies > 0) return;
				function doRun() {
					if (calledRun) return;
					calledRun = true;
					Module["calledRun"] = true;
					if (ABORT) return;
					initRuntime();
					readyPromiseResolve(Module);
					Module["onRuntimeInitialized"]?.();
					postRun();
				}
				if (Module["setStatus"]) {
					Module["setStatus"]("Running...");
					setTimeout(() => {
						setTimeout(() => Module["setStatus"](""), 1);
						doRun();
					}, 1);
				} else doRun();
			}
			if (Module["preInit"]) {
				if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
				while (Module["preInit"].length > 0) Module["preInit"].pop()();
			}
			run();
			moduleRtn = readyPromise;
			return moduleRtn;
		});
	})();
	if (typeof exports === "object" && typeof module === "object") {
		module.exports = libjpegturbowasm_decode;
		module.exports.default = libjpegturbowasm_decode;
	} else if (typeof define === "function" && define["amd"]) define([], () => libjpegturbowasm_decode);
}));

// src/dataset/turbo-wasm.ts
var import_libjpegturbowasm_decode = /* @__PURE__ */ __toESM(require_libjpegturbowasm_decode(), 1);
const BYTES = "AGFzbQEAAAAB/wEjYAF/AGADf39/AX9gAX8Bf2AFf39/f38AYAJ/fwBgBH9/f38AYAJ/fwF/YAd/f39/f39/AGAFf39/f38Bf2AEf39/fwF/YAZ/f39/f38AYAN/f38AYAZ/f39/f38Bf2AAAGAFf35+fn4AYAABf2AHf39/f39/fwF/YAR/fn5/AGAKf39/f39/f39/fwBgBn98f39/fwF/YAN/fn8BfmANf39/f39/f39/f39/fwBgBH9/f38BfGACf3wAYAJ/fgBgBH5+fn4Bf2ACfn8Bf2ABfwF8YAR/f35+AGACfn4BfGADfn5+AX9gA39/fgBgAX8BfmAEf35+fgBgAnx/AXwC6wEnAWEBYQAIAWEBYgALAWEBYwADAWEBZAAFAWEBZQABAWEBZgASAWEBZwASAWEBaAAEAWEBaQALAWEBagAJAWEBawALAWEBbAAJAWEBbQAGAWEBbgALAWEBbwABAWEBcAAGAWEBcQAKAWEBcgAVAWEBcwAAAWEBdAAIAWEBdQAHAWEBdgANAWEBdwANAWEBeAACAWEBeQAGAWEBegAGAWEBQQACAWEBQgALAWEBQwAQAWEBRAAAAWEBRQAKAWEBRgAAAWEBRwAEAWEBSAAFAWEBSQAEAWEBSgAAAWEBSwAWAWEBTAAAAWEBTQACA84DzAMEBgECDgEJAAIJAgsBDhEDDgQGAAMXGAQBAhEZCAkEGgEKAQAKAgUGAgYFAwMEAg4BGwQCAAQCAAAKCgoKCgoKBQUABA0FBgAAAAAAAAUACwkcAgIAAAIFBgsABA0dDh4CBh8gDhENIQUCEAgiAQIEBgICAhAPBAICAAYAAgUFBAUFBQMNAwMAAwMAAwADAwUFBQcNBQAFCwUABQUEBQAFBQQFBQUFBQsEBQUFBQUEBgIGAAsCAAACCwACAAICAgYPCA8CAAAJAgoKAwMBBQwFAQEADAAECAIBCAEEEwACARQCBAsGBgsADAQAAAEFAwYLAgAABQUFBAUFBQQFBQUEBgYGAAYGBgAGBgYABgAGBgYGBgAABAMDAwMDAwMDAwMAAAMDAwMDAwMDAAMEAwMDAwMDAwMDAwADAwMDAwMDBgAACAIABgoACgAFBQoABgQHBwcEBwcHBAUCBQUHAwMDAwMDAwADAwMDAwUFBAUHAwMDAwMDAAMDAwMDAwMGAwMDAwMDAwQDBQUFBQUFAQcDAwMDAwMDCwMDAwMDAwMDAw8DAwMDAwMDAwIDBQUFBQUFBQAFBQUFBQUFBwUCBQUFBQUFBQUFBQUFBQcCBAcBcAHKA8oDBQcBAaAGgIACBg0CfwFBgKEFC38BQQALBzQLAU4CAAFPAGsBUADyAwFRAQABUgAuAVMA/gEBVAD8AQFVAOsBAVYA6gEBVwDpAQFYAOgBCbQGAQBBAQvJA6sByALnAeAB1gHOAW2+AW2+AeMD2QPQA8cDvQO0A6wDpAOcA5MDiwOAA/UCeX2NAboB3gLTAscCvAKyAoQCWYAC/QH7AfoB9QHtAXdJP+UB5AHjAeIB4QHeAd0Bc9wB2wFyOtUB1AHTAdIB0QHQAXI6zwHNAcwBywHKAckBb8gBxwHGATrFAcQBb8MBwgHBATrAAb8BvAHxA7sB8APvA+4D7QPsA7sB6wPqA7kBuAHpA+gD5wPmA+UDuAHkA+IDvAHhA7cB4APfA94D3QPcA7cB2wPaA7kBtgHYA9cD1gPVA9QDtgHTA9IDOtEDtQG0Ac8DzgPNA8wDywO0AcoDyQPIA8YDxQPEA8MDwgOyAcEDwAO/A74DvAOyAbsDtQG6A7kDuAO3A7YDtQNpaGezA7IDsQOwA68DrgM6rQOwAVOrA68BqgOpA6gDU6cDpgOlA6MDogOhA6ADrQFSnwOsAZ4DnQObA1KqAbABmgOZA5gDlwOWA5UDaWhnlAOpAZIDkQOoAacBOjs7U5ADrwGPA44DjQNTO4wDigM7iQOIAzutAVKHA6wBhgOFA4QDUqoBOzs7Ozs7gwNpaGeCA6kBgQP/AqgBpwH+Av0C/AL7AvoC+QL4AvcC9gL0AvMC8gLxAmZlZGNiYWDwAu8CpQGkAWZlZGNiYWDuAu0CpQGkAWZlZGNiYWDsAusC6gLpAugCXucC5gJdTFBeogGhAV1MUF6iAaEBXUxQ0QLjAuQC3QLlAt8C4ALhAtwC2wLaAtkC2ALXAtYC1QLiAtQC0gK7As4CzwLJAtACygLLAswCxgLFAsQCwwLCAsECwAK/As0CvgK9AroCuQK4ArcCtgK1ArQCswKxArACrwKuAqABrQKfAawCTKsCqgKgAakCnwGoAkynAqYCpQKkAqMCogKhAqACnwKeAp0CnAKbApoCmQKVApQCowGSApECkALaAYoCdXUtjgLYAVqYApcCR9kBlgLXAd8BkwKNAowCiwKPAjo65gGJAogChQKGAocCgwKCAoEC/wH5AYEBmgFKOjr4AUr3Ae8B8QH2AUrwAfIB9AFK8wGaAUruAXt67AF6ewrIjBHMAwsAIABBACABECkaC8kEAQd/AkAgACgCvAMiBCgCGCICQYCAAk4EQCAEKAIcIQMMAQsgBCgCHCEDA0AgBCADQQFrIgI2AhwCQCADQQBKBEAgAiEDDAELQQAhBSAAKAKgA0UEQAJAIAAoAhgiAigCBA0AIAAgAigCDBECAA0AIAAoAgAiA0EYNgIUIAAgAygCABEAAAsgAiACKAIEQQFrNgIEIAIgAigCACICQQFqNgIAAkAgAi0AACIFQf8BRw0AA0ACQCAAKAIYIgIoAgQNACAAIAIoAgwRAgANACAAKAIAIgNBGDYCFCAAIAMoAgARAAALIAIgAigCBEEBazYCBCACIAIoAgAiAkEBajYCAEH/ASEFIAItAAAiAkH/AUYNAAsgAkUNACAAIAI2AqADQQAhBQsgBCgCHCECCyAEIAJBCGoiAzYCHCAEIAQoAhRBCHQgBXI2AhQgAkF3Sg0AIAQgAkEJaiIDNgIcIAMNACAEQYCAAjYCGEEAIQMLIAQgBCgCGEEBdCICNgIYIAJBgIACSA0ACwsgBCACIAEtAAAiAEH/AHFBAnRBkN8AaigCACIFQRB1IgZrIgI2AhggBUEIdiEHAkAgBCgCFCIIIAIgA3QiA04EQCAEIAY2AhggBCAIIANrNgIUIABBgAFxIQMgAiAGSARAIAEgAyAHczoAAAwCCyABIAMgBXM6AAAgAEGAAXMhAAwBCyACQf//AUsNACAAQYABcSEDIAIgBkgEQCABIAMgBXM6AAAgAEGAAXMhAAwBCyABIAMgB3M6AAALIABBB3YL8gICAn8BfgJAIAJFDQAgACABOgAAIAAgAmoiA0EBayABOgAAIAJBA0kNACAAIAE6AAIgACABOgABIANBA2sgAToAACADQQJrIAE6AAAgAkEHSQ0AIAAgAToAAyADQQRrIAE6AAAgAkEJSQ0AIABBACAAa0EDcSIEaiIDIAFB/wFxQYGChAhsIgE2AgAgAyACIARrQXxxIgRqIgJBBGsgATYCACAEQQlJDQAgAyABNgIIIAMgATYCBCACQQhrIAE2AgAgAkEMayABNgIAIARBGUkNACADIAE2AhggAyABNgIUIAMgATYCECADIAE2AgwgAkEQayABNgIAIAJBFGsgATYCACACQRhrIAE2AgAgAkEcayABNgIAIAQgA0EEcUEYciIEayICQSBJDQAgAa1CgYCAgBB+IQUgAyAEaiEBA0AgASAFNwMYIAEgBTcDECABIAU3AwggASAFNwMAIAFBIGohASACQSBrIgJBH0sNAAsLIAALjAICA38CfgJAIAApA3AiBEIAUiAEIAApA3ggACgCBCIBIAAoAiwiAmusfCIFV3FFBEAjAEEQayICJABBfyEBAkAgABCZAQ0AIAAgAkEPakEBIAAoAiARAQBBAUcNACACLQAPIQELIAJBEGokACABIgNBAE4NASAAKAIEIQEgACgCLCECCyAAQn83A3AgACABNgJoIAAgBSACIAFrrHw3A3hBfw8LIAVCAXwhBSAAKAIEIQEgACgCCCECAkAgACkDcCIEUA0AIAQgBX0iBCACIAFrrFkNACABIASnaiECCyAAIAI2AmggACAFIAAoAiwiACABa6x8NwN4IAAgAU8EQCABQQFrIAM6AAALIAMLuwoCBX8PfiMAQeAAayIFJAAgBEL///////8/gyEMIAIgBIVCgICAgICAgICAf4MhCiACQv///////z+DIg1CIIghDiAEQjCIp0H//wFxIQcCQAJAIAJCMIinQf//AXEiCUH//wFrQYKAfk8EQCAHQf//AWtBgYB+Sw0BCyABUCACQv///////////wCDIgtCgICAgICAwP//AFQgC0KAgICAgIDA//8AURtFBEAgAkKAgICAgIAghCEKDAILIANQIARC////////////AIMiAkKAgICAgIDA//8AVCACQoCAgICAgMD//wBRG0UEQCAEQoCAgICAgCCEIQogAyEBDAILIAEgC0KAgICAgIDA//8AhYRQBEAgAiADhFAEQEKAgICAgIDg//8AIQpCACEBDAMLIApCgICAgICAwP//AIQhCkIAIQEMAgsgAyACQoCAgICAgMD//wCFhFAEQCABIAuEQgAhAVAEQEKAgICAgIDg//8AIQoMAwsgCkKAgICAgIDA//8AhCEKDAILIAEgC4RQBEBCACEBDAILIAIgA4RQBEBCACEBDAILIAtC////////P1gEQCAFQdAAaiABIA0gASANIA1QIgYbeSAGQQZ0rXynIgZBD2sQNUEQIAZrIQYgBSkDWCINQiCIIQ4gBSkDUCEBCyACQv///////z9WDQAgBUFAayADIAwgAyAMIAxQIggbeSAIQQZ0rXynIghBD2sQNSAGIAhrQRBqIQYgBSkDSCEMIAUpA0AhAwsgA0IPhiILQoCA/v8PgyICIAFCIIgiBH4iECALQiCIIhMgAUL/////D4MiAX58Ig9CIIYiESABIAJ+fCILIBFUrSACIA1C/////w+DIg1+IhUgBCATfnwiESAMQg+GIhIgA0IxiIRC/////w+DIgMgAX58IhQgDyAQVK1CIIYgD0IgiIR8Ig8gAiAOQoCABIQiDH4iFiANIBN+fCIOIBJCIIhCgICAgAiEIgIgAX58IhAgAyAEfnwiEkIghnwiF3whASAHIAlqIAZqQf//AGshBgJAIAIgBH4iGCAMIBN+fCIEIBhUrSAEIAQgAyANfnwiBFatfCACIAx+fCAEIAQgESAVVK0gESAUVq18fCIEVq18IAMgDH4iAyACIA1+fCICIANUrUIghiACQiCIhHwgBCACQiCGfCICIARUrXwgAiACIBAgElatIA4gFlStIA4gEFatfHxCIIYgEkIgiIR8IgJWrXwgAiACIA8gFFStIA8gF1atfHwiAlatfCIEQoCAgICAgMAAg0IAUgRAIAZBAWohBgwBCyALQj+IIARCAYYgAkI/iIQhBCACQgGGIAFCP4iEIQIgC0IBhiELIAFCAYaEIQELIAZB//8BTgRAIApCgICAgICAwP//AIQhCkIAIQEMAQsCfiAGQQBMBEBBASAGayIHQf8ATQRAIAVBMGogCyABIAZB/wBqIgYQNSAFQSBqIAIgBCAGEDUgBUEQaiALIAEgBxBBIAUgAiAEIAcQQSAFKQMwIAUpAziEQgBSrSAFKQMgIAUpAxCEhCELIAUpAyggBSkDGIQhASAFKQMAIQIgBSkDCAwCC0IAIQEMAgsgBEL///////8/gyAGrUIwhoQLIAqEIQogC1AgAUIAWSABQoCAgICAgICAgH9RG0UEQCAKIAJCAXwiAVCtfCEKDAELIAsgAUKAgICAgICAgIB/hYRCAFIEQCACIQEMAQsgCiACIAJCAYN8IgEgAlStfCEKCyAAIAE3AwAgACAKNwMIIAVB4ABqJAALggQBA38gAkGABE8EQCAAIAEgAhAbIAAPCyAAIAJqIQMCQCAAIAFzQQNxRQRAAkAgAEEDcUUEQCAAIQIMAQsgAkUEQCAAIQIMAQsgACECA0AgAiABLQAAOgAAIAFBAWohASACQQFqIgJBA3FFDQEgAiADSQ0ACwsgA0F8cSEEAkAgA0HAAEkNACACIARBQGoiBUsNAANAIAIgASgCADYCACACIAEoAgQ2AgQgAiABKAIINgIIIAIgASgCDDYCDCACIAEoAhA2AhAgAiABKAIUNgIUIAIgASgCGDYCGCACIAEoAhw2AhwgAiABKAIgNgIgIAIgASgCJDYCJCACIAEoAig2AiggAiABKAIsNgIsIAIgASgCMDYCMCACIAEoAjQ2AjQgAiABKAI4NgI4IAIgASgCPDYCPCABQUBrIQEgAkFAayICIAVNDQALCyACIARPDQEDQCACIAEoAgA2AgAgAUEEaiEBIAJBBGoiAiAESQ0ACwwBCyADQQRJBEAgACECDAELIANBBGsiBCAASQRAIAAhAgwBCyAAIQIDQCACIAEtAAA6AAAgAiABLQABOgABIAIgAS0AAjoAAiACIAEtAAM6AAMgAUEEaiEBIAJBBGoiAiAETQ0ACwsgAiADSQRAA0AgAiABLQAAOgAAIAFBAWohASACQQFqIgIgA0cNAAsLIAALoAEBA38jAEEQayIFJAAgBSADNgIMIwBBoAFrIgQkACAEIAAgBEGeAWogARsiBjYClAEgBCABQQFrIgBBACAAIAFNGzYCmAEgBEEAQZABECkiAEF/NgJMIABBrgM2AiQgAEF/NgJQIAAgAEGfAWo2AiwgACAAQZQBajYCVCAGQQA6AAAgACACIANBrANBrQMQkgEgAEGgAWokACAFQRBqJAAL0AIBBX8gAARAIABBBGsiAygCACIEIQEgAyECIABBCGsoAgAiACAAQX5xIgBHBEAgAiAAayICKAIEIgEgAigCCCIFNgIIIAUgATYCBCAAIARqIQELIAMgBGoiACgCACIDIAAgA2pBBGsoAgBHBEAgACgCBCIEIAAoAggiADYCCCAAIAQ2AgQgASADaiEBCyACIAE2AgAgAiABQXxxakEEayABQQFyNgIAIAICfyACKAIAQQhrIgBB/wBNBEAgAEEDdkEBawwBCyAAZyEDIABBHSADa3ZBBHMgA0ECdGtB7gBqIABB/x9NDQAaQT8gAEEeIANrdkECcyADQQF0a0HHAGoiACAAQT9PGwsiAUEEdCIAQdCYAWo2AgQgAiAAQdiYAWoiACgCADYCCCAAIAI2AgAgAigCCCACNgIEQdigAUHYoAEpAwBCASABrYaENwMACwuWBAIHfwJ+QQghBAJAAkADQCAEIARBAWtxDQEgAEFHSw0BIARBCCAEQQhLIgcbIQRB2KABKQMAIggCf0EIIABBA2pBfHEgAEEITRsiAEH/AE0EQCAAQQN2QQFrDAELIABBHSAAZyIBa3ZBBHMgAUECdGtB7gBqIABB/x9NDQAaQT8gAEEeIAFrdkECcyABQQF0a0HHAGoiASABQT9PGwsiAq2IIglCAFIEQANAIAkgCXoiCYghCAJ+IAIgCadqIgJBBHQiA0HYmAFqKAIAIgEgA0HQmAFqIgVHBEAgASAEIAAQVyIDDQYgASgCBCIDIAEoAggiBjYCCCAGIAM2AgQgASAFNgIIIAEgBSgCBDYCBCAFIAE2AgQgASgCBCABNgIIIAJBAWohAiAIQgGIDAELQdigAUHYoAEpAwBCfiACrYmDNwMAIAhCAYULIglCAFINAAtB2KABKQMAIQgLQT8gCHmnayEFAkAgCFAEQEEAIQEMAQsgBUEEdCIDQdiYAWooAgAhASAIQoCAgIAEVA0AQeMAIQIgASADQdCYAWoiBkYNAANAIAJFDQEgASAEIAAQVyIDDQQgAkEBayECIAEoAggiASAGRw0ACwsgACAEQTBqQTAgBxtqEIcBDQALIAFFDQAgASAFQQR0QdCYAWoiAkYNAANAIAEgBCAAEFciAw0CIAEoAggiASACRw0ACwtBACEDCyADC/YCAQZ/IAAoAgQhByAAKAIAIQYCQAJAIAAoAhAiBSgCoAMEQCAGIQQMAQsgAkEYSgRAIAIhCCAGIQQMAgsDQCAHRQRAIAUgBSgCGCgCDBECAEUEQEEADwsgBSgCGCIEKAIEIQcgBCgCACEGCyAGQQFqIQQgB0EBayEHAkAgBi0AACIIQf8BRgRAA0AgB0UEQCAFIAUoAhgoAgwRAgBFBEBBAA8LIAUoAhgiBCgCBCEHIAQoAgAhBAsgB0EBayEHIAQtAAAhBkH/ASEIIARBAWohBCAGQf8BRg0ACyAGDQELIAggAUEIdHIhASACQRFIIAQhBiACQQhqIgghAg0BDAMLCyAFIAY2AqADCyACIANOBEAgAiEIDAELIAUoArwDKAIQRQRAIAUoAgAiA0H1ADYCFCAFQX8gAygCBBEEACAFKAK8A0EBNgIQC0EZIQggAUEZIAJrdCEBCyAAIAg2AgwgACABNgIIIAAgBzYCBCAAIAQ2AgBBAQs9AQJ/QQEgACAAQQFNGyEBA0ACQCABEC8iAA0AQeigASgCACICRQ0AIAIRDQAMAQsLIABFBEAQgwEACyAAC8IBAQN/IAAtAABBIHFFBEACQCAAKAIQIgMEfyADBSAAEJgBDQEgACgCEAsgACgCFCIEayACSQRAIAAgASACIAAoAiQRAQAaDAELAkACQCAAKAJQQQBIDQAgAkUNACACIQMDQCABIANqIgVBAWstAABBCkcEQCADQQFrIgMNAQwCCwsgACABIAMgACgCJBEBACADSQ0CIAIgA2shAiAAKAIUIQQMAQsgASEFCyAEIAUgAhAsGiAAIAAoAhQgAmo2AhQLCwt0AQF/IAJFBEAgACgCBCABKAIERg8LIAAgAUYEQEEBDwsgASgCBCICLQAAIQECQCAAKAIEIgMtAAAiAEUNACAAIAFHDQADQCACLQABIQEgAy0AASIARQ0BIAJBAWohAiADQQFqIQMgACABRg0ACwsgACABRgt1AQF+IAAgASAEfiACIAN+fCADQiCIIgIgAUIgiCIEfnwgA0L/////D4MiAyABQv////8PgyIBfiIFQiCIIAMgBH58IgNCIIh8IAEgAn4gA0L/////D4N8IgFCIIh8NwMIIAAgBUL/////D4MgAUIghoQ3AwALUAEBfgJAIANBwABxBEAgASADQUBqrYYhAkIAIQEMAQsgA0UNACACIAOtIgSGIAFBwAAgA2utiIQhAiABIASGIQELIAAgATcDACAAIAI3AwgLawEBfyMAQYACayIFJAACQCACIANMDQAgBEGAwARxDQAgBSABIAIgA2siA0GAAiADQYACSSIBGxApGiABRQRAA0AgACAFQYACEDIgA0GAAmsiA0H/AUsNAAsLIAAgBSADEDILIAVBgAJqJAALyAkCBH8EfiMAQfAAayIGJAAgBEL///////////8AgyEJAkACQCABUCIFIAJC////////////AIMiCkKAgICAgIDA//8AfUKAgICAgIDAgIB/VCAKUBtFBEAgA0IAUiAJQoCAgICAgMD//wB9IgtCgICAgICAwICAf1YgC0KAgICAgIDAgIB/URsNAQsgBSAKQoCAgICAgMD//wBUIApCgICAgICAwP//AFEbRQRAIAJCgICAgICAIIQhBCABIQMMAgsgA1AgCUKAgICAgIDA//8AVCAJQoCAgICAgMD//wBRG0UEQCAEQoCAgICAgCCEIQQMAgsgASAKQoCAgICAgMD//wCFhFAEQEKAgICAgIDg//8AIAIgASADhSACIASFQoCAgICAgICAgH+FhFAiBRshBEIAIAEgBRshAwwCCyADIAlCgICAgICAwP//AIWEUA0BIAEgCoRQBEAgAyAJhEIAUg0CIAEgA4MhAyACIASDIQQMAgsgAyAJhEIAUg0AIAEhAyACIQQMAQsgAyABIAEgA1QgCSAKViAJIApRGyIIGyEKIAQgAiAIGyIMQv///////z+DIQkgAiAEIAgbIgtCMIinQf//AXEhByAMQjCIp0H//wFxIgVFBEAgBkHgAGogCiAJIAogCSAJUCIFG3kgBUEGdK18pyIFQQ9rEDUgBikDaCEJIAYpA2AhCkEQIAVrIQULIAEgAyAIGyEDIAtC////////P4MhASAHBH4gAQUgBkHQAGogAyABIAMgASABUCIHG3kgB0EGdK18pyIHQQ9rEDVBECAHayEHIAYpA1AhAyAGKQNYC0IDhiADQj2IhEKAgICAgICABIQhASAJQgOGIApCPYiEIAIgBIUhBAJ+IANCA4YiAiAFIAdGDQAaIAUgB2siB0H/AEsEQEIAIQFCAQwBCyAGQUBrIAIgAUGAASAHaxA1IAZBMGogAiABIAcQQSAGKQM4IQEgBikDMCAGKQNAIAYpA0iEQgBSrYQLIQlCgICAgICAgASEIQsgCkIDhiEKAkAgBEIAUwRAQgAhA0IAIQQgCSAKhSABIAuFhFANAiAKIAl9IQIgCyABfSAJIApWrX0iBEL/////////A1YNASAGQSBqIAIgBCACIAQgBFAiBxt5IAdBBnStfKdBDGsiBxA1IAUgB2shBSAGKQMoIQQgBikDICECDAELIAkgCnwiAiAJVK0gASALfHwiBEKAgICAgICACINQDQAgCUIBgyAEQj+GIAJCAYiEhCECIAVBAWohBSAEQgGIIQQLIAxCgICAgICAgICAf4MhAyAFQf//AU4EQCADQoCAgICAgMD//wCEIQRCACEDDAELQQAhBwJAIAVBAEoEQCAFIQcMAQsgBkEQaiACIAQgBUH/AGoQNSAGIAIgBEEBIAVrEEEgBikDACAGKQMQIAYpAxiEQgBSrYQhAiAGKQMIIQQLIARCPYYgAkIDiIQhASAEQgOIQv///////z+DIAetQjCGhCADhCEEAkACQCACp0EHcSIFQQRHBEAgBCABIAEgBUEES618IgNWrXwhBAwBCyAEIAEgASABQgGDfCIDVq18IQQMAQsgBUUNAQsLIAAgAzcDACAAIAQ3AwggBkHwAGokAAt+AgJ/AX4jAEEQayIDJAAgAAJ+IAFFBEBCAAwBCyADIAEgAUEfdSICcyACayICrUIAIAJnIgJB0QBqEDUgAykDCEKAgICAgIDAAIVBnoABIAJrrUIwhnwgAUGAgICAeHGtQiCGhCEEIAMpAwALNwMAIAAgBDcDCCADQRBqJAAL5QMBBX8jAEEQayIDJAAgAyAAKAIAIgRBCGsoAgAiAjYCDCADIAAgAmo2AgQgAyAEQQRrKAIANgIIIAMoAggiBCABQQAQMyECIAMoAgQhBQJAIAIEQCADKAIMIQAjAEFAaiIBJAAgAUFAayQAQQAgBSAAGyECDAELIwBBQGoiAiQAIAAgBU4EQCACQgA3AhwgAkIANwIkIAJCADcCLCACQgA3AhQgAkEANgIQIAIgATYCDCACIAQ2AgQgAkEANgI8IAJCgYCAgICAgIABNwI0IAIgADYCCCAEIAJBBGogBSAFQQFBACAEKAIAKAIUEQoAIABBACACKAIcGyEGCyACQUBrJAAgBiICDQAjAEFAaiICJAAgAkEANgIQIAJBjIUBNgIMIAIgADYCCCACIAE2AgRBACEAIAJBFGpBAEEnECkaIAJBADYCPCACQQE6ADsgBCACQQRqIAVBAUEAIAQoAgAoAhgRAwACQAJAAkAgAigCKA4CAAECCyACKAIYQQAgAigCJEEBRhtBACACKAIgQQFGG0EAIAIoAixBAUYbIQAMAQsgAigCHEEBRwRAIAIoAiwNASACKAIgQQFHDQEgAigCJEEBRw0BCyACKAIUIQALIAJBQGskACAAIQILIANBEGokACACCwIACxgAIAAoAgAiAUEbNgIUIAAgASgCABEAAAvjAQIEfgJ/IwBBEGsiBiQAIAG9IgVC/////////weDIQIgAAJ+IAVCNIhC/w+DIgNCAFIEQCADQv8PUgRAIAJCBIghBCADQoD4AHwhAyACQjyGDAILIAJCBIghBEL//wEhAyACQjyGDAELIAJQBEBCACEDQgAMAQsgBiACQgAgBadnQSByIAJCIIinZyACQoCAgIAQVBsiB0ExahA1QYz4ACAHa60hAyAGKQMIQoCAgICAgMAAhSEEIAYpAwALNwMAIAAgBUKAgICAgICAgIB/gyADQjCGhCAEhDcDCCAGQRBqJAALRwECfyAAIAE3A3AgACAAKAIsIAAoAgQiA2usNwN4IAAoAgghAgJAIAFQDQAgASACIANrrFkNACADIAGnaiECCyAAIAI2AmgLKQBB4KABKAIARQRAQeSgAUEBIAEgAUEBTRs2AgBB4KABIAA2AgALEBYLqAMBBn8gACgCBCEFIAJBgZTr3ANPBEAgACgCAEK2gICA8AA3AhQgACAAKAIAKAIAEQAACyACQQdqQXhxIgNBE2oiBkGBlOvcA08EQCAAKAIAQraAgIAQNwIUIAAgACgCACgCABEAAAsgAUECTwRAIAAoAgAiAiABNgIYIAJBDjYCFCAAIAAoAgAoAgARAAALAn8CQCAFIAFBAnRqIggoAjQiAkUNAANAIAMgAiIEKAIIIgJLBEAgBCgCACICDQEMAgsLIAQiASgCBAwBCyABQQJ0QYjfAEGA3wAgBBtqKAIAIgFB7ZPr3AMgA2siAiABIAJJGyICIAZqIgcQLyIBRQRAA0AgAkHjAE0EQCAAKAIAQraAgIAgNwIUIAAgACgCACgCABEAAAsgAkEBdiICIAZqIgcQLyIBRQ0ACwsgBSAFKAJMIAdqNgJMIAEgAiADaiICNgIIIAFCADcCAAJAIARFBEAgCCABNgI0DAELIAQgATYCAAtBAAshACABIAIgA2s2AgggASAAIANqNgIEIAAgAUEMaiIBQQggAUEHcSIBa0EAIAEbamoLDgAgAEHQAGoQL0HQAGoLUAEBfgJAIANBwABxBEAgAiADQUBqrYghAUIAIQIMAQsgA0UNACACQcAAIANrrYYgASADrSIEiIQhASACIASIIQILIAAgATcDACAAIAI3AwgL2wECAX8CfkEBIQQCQCAAQgBSIAFC////////////AIMiBUKAgICAgIDA//8AViAFQoCAgICAgMD//wBRGw0AIAJCAFIgA0L///////////8AgyIGQoCAgICAgMD//wBWIAZCgICAgICAwP//AFEbDQAgACAChCAFIAaEhFAEQEEADwsgASADg0IAWQRAIAAgAlQgASADUyABIANRGwRAQX8PCyAAIAKFIAEgA4WEQgBSDwsgACACViABIANVIAEgA1EbBEBBfw8LIAAgAoUgASADhYRCAFIhBAsgBAvwAQEBfyACIARIBEAgACABIAIgBBAwRQRAQX8PCyAAKAIMIQIgACgCCCEBC0F/IAR0QX9zIAEgAiAEayICdnEiBSADIARBAnRqKAIASgRAA0AgAkEATARAIAAgASACQQEQMEUEQEF/DwsgACgCDCECIAAoAgghAQsgASACQQFrIgJ2QQFxIAVBAXRyIgUgAyAEQQFqIgRBAnRqKAIASg0ACwsgACACNgIMIAAgATYCCCAEQRFOBEAgACgCECIAKAIAIgFB9gA2AhQgAEF/IAEoAgQRBABBAA8LIAMoApABIAMgBEECdGooAkggBWpqLQARC70IAQV/IAAoAhgiBCgCBCEGIAQoAgAhBSAAKAK4AygCEARAIAAoAgAiB0E6NgIUIAAgBygCABEAAAsgACABNgLcASAAKAKkAyACNgIMIAAgAzYC4AECQCAGRQRAIAAgBCgCDBECAEUNASAEKAIAIQUgBCgCBCEGCyAFLQAAIAZBAWsiAwR/IAVBAWoFIAAgBCgCDBECAEUNASAEKAIEIQMgBCgCAAsiBi0AACEIIAAgA0EBayIFBH8gBkEBagUgACAEKAIMEQIARQ0BIAQoAgQhBSAEKAIACyIGLQAAIgE2AtQBIAAoAqQDIAE2AnwgACAFQQFrIgUEfyAGQQFqBSAAIAQoAgwRAgBFDQEgBCgCBCEFIAQoAgALIgYtAABBCHQiAzYCICAAIAVBAWsiBQR/IAZBAWoFIAAgBCgCDBECAEUNASAAKAIgIQMgBCgCBCEFIAQoAgALIgYtAAAgA2o2AiAgACAFQQFrIgUEfyAGQQFqBSAAIAQoAgwRAgBFDQEgBCgCBCEFIAQoAgALIgYtAABBCHQiAzYCHCAAIAVBAWsiBQR/IAZBAWoFIAAgBCgCDBECAEUNASAAKAIcIQMgBCgCBCEFIAQoAgALIgYtAAAgA2o2AhwgACAFQQFrIgcEfyAGQQFqBSAAIAQoAgwRAgBFDQEgBCgCBCEHIAQoAgALIgUtAAA2AiQgACgCACIBIAAoAqADNgIYIAEgACgCHDYCHCABIAAoAiA2AiAgACgCJCEDIAFB5AA2AhQgASADNgIkIABBASABKAIEEQQAQQh0IAhyQQhrIQECQAJAIAAoAiBFDQAgACgCHEUNACAAKAIkIgJBAEoNAQsgACgCACICQSA2AhQgACACKAIAEQAAIAAoAiQhAgsgAkEDbCABRwRAIAAoAgAiAUELNgIUIAAgASgCABEAACAAKAIkIQILIAVBAWohAyAHQQFrIQUgACgC2AEiBgR/IAIFIAAgAEEBIAJB1ABsIAAoAgQoAgARAQAiBjYC2AEgACgCJAtBAEoEQEEAIQIDQCAGIAI2AgQgBUUEQCAAIAQoAgwRAgBFDQMgBCgCBCEFIAQoAgAhAwsgBiADLQAANgIAIAYgBUEBayIBBH8gA0EBagUgACAEKAIMEQIARQ0DIAQoAgQhASAEKAIACyIFLQAAIgNBD3E2AgwgBiADQQR2NgIIIAYgAUEBayIBBH8gBUEBagUgACAEKAIMEQIARQ0DIAQoAgQhASAEKAIACyIDLQAANgIQIAAoAgAiBSAGKAIANgIYIAUgBigCCDYCHCAFIAYoAgw2AiAgBigCECEHIAVB5QA2AhQgBSAHNgIkIABBASAFKAIEEQQAIANBAWohAyABQQFrIQUgBkHUAGohBiACQQFqIgIgACgCJEgNAAsLIAAoArgDQQE2AhAgBCAFNgIEIAQgAzYCAEEBDwtBAAtmAgF/AX4jAEEQayICJAAgAAJ+IAFFBEBCAAwBCyACIAGtQgBB8AAgAWciAUEfc2sQNSACKQMIQoCAgICAgMAAhUGegAEgAWutQjCGfCEDIAIpAwALNwMAIAAgAzcDCCACQRBqJAALgAECAX4DfwJAIABCgICAgBBUBEAgACECDAELA0AgAUEBayIBIAAgAEIKgCICQgp+fadBMHI6AAAgAEL/////nwFWIAIhAA0ACwsgAkIAUgRAIAKnIQMDQCABQQFrIgEgAyADQQpuIgRBCmxrQTByOgAAIANBCUsgBCEDDQALCyABC88CAQR/IwBBEGsiBSQAIAAoAtQBIQMCQAJAIAAoAqQDKAIMBEAgA0EJa0F5SQ0BDAILIANBCEYNAQsgACgCACIEIAM2AhggBEEPNgIUIAAgACgCACgCABEAAAsgACgCFCIDQc0BRwRAIAAoAgAiBCADNgIYIARBFDYCFCAAIAAoAgAoAgARAAALAkAgACgCjAEiBCAAKAJ0IgZPBEAgACgCACIBQfsANgIUIABBfyABKAIEEQQAQQAhAwwBCyAAKAIIIgMEQCADIAY2AgggAyAENgIEIAAgAygCABEAAAsgBUEANgIMIAAgASAFQQxqIAIgACgCqAMoAgQiAwR/IAMFIAAoAgAiA0EPNgIUIAMgACgC1AE2AhggACAAKAIAKAIAEQAAIAAoAqgDKAIECxEFACAAIAUoAgwiAyAAKAKMAWo2AowBCyAFQRBqJAAgAwvdAQEBfwJAIARBAEwNACAFQQF0IQYgACABQQJ0aiEFIAIgA0ECdGohAwJAIARBA3EiAEUEQCAEIQIMAQtBACEBIAQhAgNAIAMoAgAgBSgCACAGECwaIAJBAWshAiADQQRqIQMgBUEEaiEFIAFBAWoiASAARw0ACwsgBEEESQ0AA0AgAygCACAFKAIAIAYQLBogAygCBCAFKAIEIAYQLBogAygCCCAFKAIIIAYQLBogAygCDCAFKAIMIAYQLBogA0EQaiEDIAVBEGohBSACQQVrIAJBBGshAkF+SQ0ACwsLhAIBA38gACgCBCEDIAJBgZTr3ANPBEAgACgCAEK2gICAgAE3AhQgACAAKAIAKAIAEQAACyACQQdqQXhxIgVBE2oiBEGBlOvcA08EQCAAKAIAQraAgIAwNwIUIAAgACgCACgCABEAAAsgAUECTwRAIAAoAgAiAiABNgIYIAJBDjYCFCAAIAAoAgAoAgARAAALIAQQLyICRQRAIAAoAgBCtoCAgMAANwIUIAAgACgCACgCABEAAAsgAyADKAJMIARqNgJMIAMgAUECdGoiACgCPCEBIAJBADYCCCACIAU2AgQgAiABNgIAIAAgAjYCPCACQQxqIgBBCCAAQQdxIgBrQQAgABtqCwYAIAAQLgvWAQEBfwJAIARBAEwNACAAIAFBAnRqIQEgAiADQQJ0aiEDAkAgBEEDcSIGRQRAIAQhAgwBC0EAIQAgBCECA0AgAygCACABKAIAIAUQLBogAkEBayECIANBBGohAyABQQRqIQEgAEEBaiIAIAZHDQALCyAEQQRJDQADQCADKAIAIAEoAgAgBRAsGiADKAIEIAEoAgQgBRAsGiADKAIIIAEoAgggBRAsGiADKAIMIAEoAgwgBRAsGiADQRBqIQMgAUEQaiEBIAJBBWsgAkEEayECQX5JDQALCwsEAEEAC4sgAQl/IwBBoAprIgckACACQQRPBEAgACgCACIIIAI2AhggCEEyNgIUIAAgACgCACgCABEAAAsgAEG0AUHEASABG2ogAkECdGooAgAiBkUEQCAAKAIAIgggAjYCGCAIQTI2AhQgACAAKAIAKAIAEQAACyADKAIAIgRFBEAgAyAAQQFBlAkgACgCBCgCABEBACIENgIACyAEIAY2ApABAkAgBi0AASICRQRAQQAhAgwBCyAHQZAIakEBIAIQKRoLIAIgBi0AAiIIaiIDQYECTwRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakECIAgQKRoLIAMgBi0AAyIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakEDIAgQKRoLIAIgBi0ABCIIaiIDQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakEEIAgQKRoLIAMgBi0ABSIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakEFIAgQKRoLIAIgBi0ABiIIaiIDQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakEGIAgQKRoLIAMgBi0AByIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakEHIAgQKRoLIAIgBi0ACCIIaiIDQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakEIIAgQKRoLIAMgBi0ACSIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakEJIAgQKRoLIAIgBi0ACiIIaiIDQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakEKIAgQKRoLIAMgBi0ACyIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakELIAgQKRoLIAIgBi0ADCIIaiIDQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakEMIAgQKRoLIAMgBi0ADSIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakENIAgQKRoLIAIgBi0ADiIIaiIDQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAIhAwwBCyAHQZAIaiACakEOIAgQKRoLIAMgBi0ADyIIaiICQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCAIRQRAIAMhAgwBCyAHQZAIaiADakEPIAgQKRoLIAIgBi0AECIDaiIIQYECTgRAIAAoAgAiBUEINgIUIAAgBSgCABEAAAsCQCADRQRAIAIhCAwBCyAHQZAIaiACakEQIAMQKRoLQQAhAyAHQZAIaiAIakEAOgAAIActAJAIIgkEQCAJwCEFQQAhAgNAIAnAIAVGBEADQCAHIANBAnRqIAI2AgAgAkEBaiECIAUgA0EBaiIDIAdBkAhqaiwAACIJRg0ACwtBASAFdCACTARAIAAoAgAiCkEINgIUIAAgCigCABEAAAsgBUEBaiEFIAJBAXQhAiAJQf8BcQ0ACwtBfyEDIAQCfyAGLQABRQRAQQAhAkF/DAELIARBACAHKAIAazYCTCAGLQABIgJBAnQgB2pBBGsoAgALNgIEIAQgBi0AAgR/IAQgAiAHIAJBAnRqKAIAazYCUCACIAYtAAJqIgJBAnQgB2pBBGsoAgAFQX8LNgIIIAQgBi0AAwR/IAQgAiAHIAJBAnRqKAIAazYCVCACIAYtAANqIgJBAnQgB2pBBGsoAgAFQX8LNgIMIAQgBi0ABAR/IAQgAiAHIAJBAnRqKAIAazYCWCACIAYtAARqIgJBAnQgB2pBBGsoAgAFQX8LNgIQIAQgBi0ABQR/IAQgAiAHIAJBAnRqKAIAazYCXCACIAYtAAVqIgJBAnQgB2pBBGsoAgAFQX8LNgIUIAQgBi0ABgR/IAQgAiAHIAJBAnRqKAIAazYCYCACIAYtAAZqIgJBAnQgB2pBBGsoAgAFQX8LNgIYIAQgBi0ABwR/IAQgAiAHIAJBAnRqKAIAazYCZCACIAYtAAdqIgJBAnQgB2pBBGsoAgAFQX8LNgIcIAQgBi0ACAR/IAQgAiAHIAJBAnRqKAIAazYCaCACIAYtAAhqIgJBAnQgB2pBBGsoAgAFQX8LNgIgIAQgBi0ACQR/IAQgAiAHIAJBAnRqKAIAazYCbCACIAYtAAlqIgJBAnQgB2pBBGsoAgAFQX8LNgIkIAQgBi0ACgR/IAQgAiAHIAJBAnRqKAIAazYCcCACIAYtAApqIgJBAnQgB2pBBGsoAgAFQX8LNgIoIAQgBi0ACwR/IAQgAiAHIAJBAnRqKAIAazYCdCACIAYtAAtqIgJBAnQgB2pBBGsoAgAFQX8LNgIsIAQgBi0ADAR/IAQgAiAHIAJBAnRqKAIAazYCeCACIAYtAAxqIgJBAnQgB2pBBGsoAgAFQX8LNgIwIAQgBi0ADQR/IAQgAiAHIAJBAnRqKAIAazYCfCACIAYtAA1qIgJBAnQgB2pBBGsoAgAFQX8LNgI0IAQgBi0ADgR/IAQgAiAHIAJBAnRqKAIAazYCgAEgAiAGLQAOaiICQQJ0IAdqQQRrKAIABUF/CzYCOEF/IQUgBCAGLQAPBH8gBCACIAcgAkECdGooAgBrNgKEASACIAYtAA9qIgJBAnQgB2pBBGsoAgAFQX8LNgI8IAYtABAEQCAEIAIgByACQQJ0aigCAGs2AogBIAIgBi0AEGpBAnQgB2pBBGsoAgAhBQtBACEDIARBADYCjAEgBCAFNgJAIARB//8/NgJEIARBlAFqIQoDQCAKIANBAnRqIgJCgJKAgICgAjcCACACQoCSgICAoAI3AgggAkKAkoCAgKACNwIQIAJCgJKAgICgAjcCGCADQQhqIgNBgAJHDQALIAZBEWohDEEAIQMgBi0AAQRAQQEhAgNAIAMgDGohBCAHIANBAnRqKAIAQQd0IQVBgAEhCQNAIAogBUECdGoiCyAELQAAQYACcjYCACALIAQtAABBgAJyNgIEIAsgBC0AAEGAAnI2AgggCyAELQAAQYACcjYCDCAFQQRqIQUgCUEERyAJQQRrIQkNAAsgA0EBaiEDIAIgBi0AAUkgAkEBaiECDQALCyAGLQACBEBBASECA0AgAyAMaiEEIAcgA0ECdGooAgBBBnQhBUHAACEJA0AgCiAFQQJ0aiILIAQtAABBgARyNgIAIAsgBC0AAEGABHI2AgQgCyAELQAAQYAEcjYCCCALIAQtAABBgARyNgIMIAVBBGohBSAJQQRHIAlBBGshCQ0ACyADQQFqIQMgAiAGLQACSSACQQFqIQINAAsLIAYtAAMEQEEBIQUDQCAKIAcgA0ECdGooAgBBB3RqIgIgAyAMaiIELQAAQYAGcjYCACACIAQtAABBgAZyNgIEIAIgBC0AAEGABnI2AgggAiAELQAAQYAGcjYCDCACIAQtAABBgAZyNgIQIAIgBC0AAEGABnI2AhQgAiAELQAAQYAGcjYCGCACIAQtAABBgAZyNgIcIAIgBC0AAEGABnI2AiAgAiAELQAAQYAGcjYCJCACIAQtAABBgAZyNgIoIAIgBC0AAEGABnI2AiwgAiAELQAAQYAGcjYCMCACIAQtAABBgAZyNgI0IAIgBC0AAEGABnI2AjggAiAELQAAQYAGcjYCPCACQUBrIAQtAABBgAZyNgIAIAIgBC0AAEGABnI2AkQgAiAELQAAQYAGcjYCSCACIAQtAABBgAZyNgJMIAIgBC0AAEGABnI2AlAgAiAELQAAQYAGcjYCVCACIAQtAABBgAZyNgJYIAIgBC0AAEGABnI2AlwgAiAELQAAQYAGcjYCYCACIAQtAABBgAZyNgJkIAIgBC0AAEGABnI2AmggAiAELQAAQYAGcjYCbCACIAQtAABBgAZyNgJwIAIgBC0AAEGABnI2AnQgAiAELQAAQYAGcjYCeCACIAQtAABBgAZyNgJ8IANBAWohAyAFIAYtAANJIAVBAWohBQ0ACwsgBi0ABARAQQEhBQNAIAogByADQQJ0aigCAEEGdGoiAiADIAxqIgQtAABBgAhyNgIAIAIgBC0AAEGACHI2AgQgAiAELQAAQYAIcjYCCCACIAQtAABBgAhyNgIMIAIgBC0AAEGACHI2AhAgAiAELQAAQYAIcjYCFCACIAQtAABBgAhyNgIYIAIgBC0AAEGACHI2AhwgAiAELQAAQYAIcjYCICACIAQtAABBgAhyNgIkIAIgBC0AAEGACHI2AiggAiAELQAAQYAIcjYCLCACIAQtAABBgAhyNgIwIAIgBC0AAEGACHI2AjQgAiAELQAAQYAIcjYCOCACIAQtAABBgAhyNgI8IANBAWohAyAFIAYtAARJIAVBAWohBQ0ACwsgBi0ABQRAQQEhBQNAIAogByADQQJ0aigCAEEFdGoiAiADIAxqIgQtAABBgApyNgIAIAIgBC0AAEGACnI2AgQgAiAELQAAQYAKcjYCCCACIAQtAABBgApyNgIMIAIgBC0AAEGACnI2AhAgAiAELQAAQYAKcjYCFCACIAQtAABBgApyNgIYIAIgBC0AAEGACnI2AhwgA0EBaiEDIAUgBi0ABUkgBUEBaiEFDQALCyAGLQAGBEBBASEFA0AgCiAHIANBAnRqKAIAQQR0aiICIAMgDGoiBC0AAEGADHI2AgAgAiAELQAAQYAMcjYCBCACIAQtAABBgAxyNgIIIAIgBC0AAEGADHI2AgwgA0EBaiEDIAUgBi0ABkkgBUEBaiEFDQALCyAGLQAHBEBBASECA0AgCiAHIANBAnRqKAIAQQN0aiIFIAMgDGoiBC0AAEGADnI2AgAgBSAELQAAQYAOcjYCBCADQQFqIQMgAiAGLQAHSSACQQFqIQINAAsLIAYtAAgEQEEBIQIDQCAKIAcgA0ECdGooAgBBAnRqIAMgDGotAABBgBByNgIAIANBAWohAyACIAYtAAhJIAJBAWohAg0ACwsCQCABRQ0AIAhBAEwNAEEAIQIDQCACIAxqLQAAQRBBDyAAKAKkAygCDBtLBEAgACgCACIBQQg2AhQgACABKAIAEQAACyACQQFqIgIgCEcNAAsLIAdBoApqJAAL1wUBCX8gAEUEQCABEC8PCyABRQRAIAAQLkEADwsCQCABQUdLDQACf0EIIAFBA2pBfHEgAUEITRsiBkEIaiEBAkACfwJAIABBBGsiCiIEKAIAIgUgBGoiAigCACIJIAIgCWoiB0EEaygCAEcEQCAHIAEgBGoiA0EQak8EQCACKAIEIgUgAigCCCICNgIIIAIgBTYCBCADIAcgA2siAjYCACADIAJBfHFqQQRrIAJBAXI2AgAgAwJ/IAMoAgBBCGsiAkH/AE0EQCACQQN2QQFrDAELIAJBHSACZyIFa3ZBBHMgBUECdGtB7gBqIAJB/x9NDQAaQT8gAkEeIAVrdkECcyAFQQF0a0HHAGoiAiACQT9PGwsiAkEEdCIFQdCYAWo2AgQgAyAFQdiYAWoiBSgCADYCCCAFIAM2AgAgAygCCCADNgIEQdigAUHYoAEpAwBCASACrYaENwMAIAQgATYCAAwECyADIAdLDQEgAigCBCIBIAIoAggiAzYCCCADIAE2AgQgBCAFIAlqIgE2AgAMAwsgBSABQRBqTwRAIAQgATYCACAEIAFBfHFqQQRrIAE2AgAgASAEaiIDIAUgAWsiATYCACADIAFBfHFqQQRrIAFBAXI2AgAgAwJ/IAMoAgBBCGsiAUH/AE0EQCABQQN2QQFrDAELIAFBHSABZyIEa3ZBBHMgBEECdGtB7gBqIAFB/x9NDQAaQT8gAUEeIARrdkECcyAEQQF0a0HHAGoiASABQT9PGwsiAUEEdCIEQdCYAWo2AgQgAyAEQdiYAWoiBCgCADYCCCAEIAM2AgAgAygCCCADNgIEQdigAUHYoAEpAwBCASABrYaENwMAQQEMBAtBASABIAVNDQEaC0EACwwBCyAEIAFBfHFqQQRrIAE2AgBBAQsEQCAADwsgBhAvIgFFDQAgASAAIAYgCigCAEEIayIIIAYgCEkbECwaIAAQLiABIQgLIAgLfQEDfwJAAkAgACIBQQNxRQ0AIAEtAABFBEBBAA8LA0AgAUEBaiIBQQNxRQ0BIAEtAAANAAsMAQsDQCABIgJBBGohAUGAgoQIIAIoAgAiA2sgA3JBgIGChHhxQYCBgoR4Rg0ACwNAIAIiAUEBaiECIAEtAAANAAsLIAEgAGsL2AUBEX8gACgCwAIhBSAAKALAAyEIIAAoAqwDIgIoAjAiBCACKAI0SQRAIAJBOGohBiAAKAKUAiEDA0ACQCADRQ0AIAIoAiwNACAAKAKsAyAAIAAoArwDKAIMEQIARQRAQQAPCyAAIAAoAsADKAIAEQAAIAAoApQCIAAoAtwCbjYCLAsgACAGIAQgAigCKCIDIAAoAtwCIANrIAAoArwDKAIIEQgAIgcgACgC3AIgA2tHBEAgAiAENgIwIAIgAigCKCAHajYCKEEADwsgACgClAIiAwRAIAIgAigCLEEBazYCLAsgAkEANgIoIARBAWoiBCACKAI0SQ0ACwsCQAJAAn8gACgCyAIiBEEASgRAIAVBAWshCSACQeAAaiELIAJBOGohDCAIQeAAaiENIABBzAJqIQ4gACgClAEhBkEAIQcDQCAOIAdBAnRqKAIAIgVByABBDCAGIAlGG2ooAgBBAEoEQCABIAUoAgQiD0ECdCICaiEQIAIgC2ohCiACIAxqIREgAiANaiESIAUoAgxBAWshA0EAIQIDQCAAIA8gAkECdCIEIBEoAgBqKAIAIAooAgAiBiADQQJ0aigCACAEIAZqKAIAIAUoAhwgEigCABEKACAAIAooAgAgBGooAgAgECgCACAEaigCACAFKAIcIAgoAogBEQUAIAIiA0EBaiICIAVByABBDCAAKAKUASIGIAlGG2ooAgBIDQALIAAoAsgCIQQLIAdBAWoiByAESA0ACyAAIAZBAWoiAjYClAEgAiAAKALAAiIBTw0DIAAoAqwDIgMgBEECSA0BGiADQQE2AjQMAgsgACAAKAKUAUEBaiICNgKUASACIAAoAsACIgFPDQIgACgCrAMLIQMgACgCzAIhACABQQFrIAJLBEAgAyAAKAIMNgI0DAELIAMgACgCSDYCNAsgA0EANgIwIANBADYCKEEDDwsgACAAKAK0AygCDBEAAEEEC48CAQF/AkACQCABKAIAIgRFBEAgAEEAQZgCIAAoAgQoAgARAQAiBEEANgKUAiABIAQ2AgAMAQsgACgCEA0BCyAEIAIpAAA3AAAgBCACLQAQOgAQIAQgAikACDcACCACLQAQIAItAA8gAi0ADiACLQANIAItAAwgAi0ACyACLQAKIAItAAkgAi0ACCACLQAHIAItAAYgAi0ABSACLQAEIAItAAMgAi0AASACLQACampqampqampqampqampqIgJBgQJrQf99TQRAIAAoAgAiBEEINgIUIAAgBCgCABEAAAsgASgCAEERaiADIAIQLBogASgCACACakERakEAQYACIAJrECkaIAEoAgBBADYClAILC7oCAQt/AkAgBEEATA0AIAAoAnAiBkUNACABKAIIIQsgASgCBCEMIAEoAgAhDSAGQX5xIQ4gBkEBcSEPA0AgCyACQQJ0IgBqKAIAIQcgACAMaigCACEIIAAgDWooAgAhCSADKAIAIQFBACEAQQAhCiAGQQFHBEADQCABIAkgAEEBdCIFai8BADsBACABIAUgCGovAQA7AQIgASAFIAdqLwEAOwEEIAEgCSAFQQJyIgVqLwEAOwEGIAEgBSAIai8BADsBCCABIAUgB2ovAQA7AQogAEECaiEAIAFBDGohASAKQQJqIgogDkcNAAsLIA8EQCABIAkgAEEBdCIAai8BADsBACABIAAgCGovAQA7AQIgASAAIAdqLwEAOwEECyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwvIAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgASgCACELIABBfHEhDCAAQQNxIQcgAEEESSENA0AgCyACQQJ0aigCACEIIAMoAgAhAEEAIQlBACEBQQAhCiANRQRAA0AgACAIIAFBAXRqIgUvAQAiBjsBAiAAIAY7AQQgACAGOwEAIAAgBS8BAiIGOwEIIAAgBjsBCiAAIAY7AQYgACAFLwEEIgY7AQ4gACAGOwEQIAAgBjsBDCAAIAUvAQYiBTsBFCAAIAU7ARYgACAFOwESIAFBBGohASAAQRhqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAAIAggAUEBdGovAQAiBTsBAiAAIAU7AQQgACAFOwEAIAFBAWohASAAQQZqIQAgCUEBaiIJIAdHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwusCgEOfyABKAIUIQ0gASgCECEEIAEoAgwhDiABKAIIIQYgACgCzAMoAhwhDwJAAkAgASgCBCIHIAEoAgAiCEwNACAGIA5KDQAgBCANSg0AIARBAXQhCiAIIQkDQCAPIAlBAnRqKAIAIQsgBiEFA0AgCyAFQQZ0aiAKaiEDIAQhAgNAIAMvAQAEQCABIAk2AgAMBQsgA0ECaiEDIAIgDUcgAkEBaiECDQALIAUgDkcgBUEBaiEFDQALIAcgCUcgCUEBaiEJDQALCyAIIQkLAkACQCAHIAlMDQAgBiAOSg0AIAQgDUoNACAEQQF0IQogByELA0AgDyALQQJ0aigCACEMIAYhBQNAIAwgBUEGdGogCmohAyAEIQIDQCADLwEABEAgASALNgIEDAULIANBAmohAyACIA1HIAJBAWohAg0ACyAFIA5HIAVBAWohBQ0ACyAJIAtIIAtBAWshCw0ACwsgByELCwJAAkAgBiAOTg0AIAkgC0oNACAEIA1KDQAgBEEBdCEKIAYhCANAIAhBBnQhDCAJIQcDQCAPIAdBAnRqKAIAIAxqIApqIQMgBCECA0AgAy8BAARAIAEgCDYCCAwFCyADQQJqIQMgAiANRyACQQFqIQINAAsgByALRyAHQQFqIQcNAAsgCCAORyAIQQFqIQgNAAsLIAYhCAsCQAJAIAggDk4NACAJIAtKDQAgBCANSg0AIARBAXQhCiAOIQUDQCAFQQZ0IQcgCSEMA0AgDyAMQQJ0aigCACAHaiAKaiEDIAQhAgNAIAMvAQAEQCABIAU2AgwMBQsgA0ECaiEDIAIgDUcgAkEBaiECDQALIAsgDEcgDEEBaiEMDQALIAUgCEogBUEBayEFDQALCyAOIQULAkACQCAEIA1ODQAgCSALSg0AIAUgCEgNACAIQQZ0IQogBCEHA0AgB0EBdCEOIAkhBgNAIA8gBkECdGooAgAgCmogDmohAyAIIQIDQCADLwEABEAgASAHNgIQDAULIANBQGshAyACIAVHIAJBAWohAg0ACyAGIAtHIAZBAWohBg0ACyAHIA1HIAdBAWohBw0ACwsgBCEHCwJAAkAgByANTg0AIAkgC0oNACAFIAhIDQAgCEEGdCEKIA0hBgNAIAZBAXQhDiAJIQQDQCAPIARBAnRqKAIAIApqIA5qIQMgCCECA0AgAy8BAARAIAEgBjYCFAwFCyADQUBrIQMgAiAFRyACQQFqIQINAAsgBCALRyAEQQFqIQQNAAsgBiAHSiAGQQFrIQYNAAsLIA0hBgsgASAAKAIsQQJ0IgRBkOsAaigCAEECdEG06gBqKAIAIAUgCGtsQQJ0IgAgAGwgBEHA6gBqKAIAQQJ0QbTqAGooAgAgCyAJa2xBA3QiACAAbGogBiAHayINIARB4OsAaigCAEECdEG06gBqKAIAbEEDdCIAIABsajYCGEEAIQICQCAJIAtKDQAgBSAISA0AIA1BAWpBA3EhDgNAIAYgB04EQCAPIAlBAnRqKAIAIQQgCCEMA0AgBCAMQQZ0aiAHQQF0aiEKQQAhACAHIQMgDgRAA0AgA0EBaiEDIAIgCi8BAEEAR2ohAiAKQQJqIQogAEEBaiIAIA5HDQALCyANQQNPBEADQCACIAovAQBBAEdqIAovAQJBAEdqIAovAQRBAEdqIAovAQZBAEdqIQIgCkEIaiEKIANBA2ogA0EEaiEDIAZHDQALCyAFIAxHIAxBAWohDA0ACwsgCSALRyAJQQFqIQkNAAsLIAEgAjYCHAuFAwEGfyAAKAIYIgEoAgQhAiABKAIAIQQDQCACRQRAIAAgASgCDBECAEUEQEEADwsgASgCACEEIAEoAgQhAgsgBEEBaiEDIAJBAWshAiAELQAAQf8BRwRAA0AgACgCuAMiBCAEKAIYQQFqNgIYIAEgAjYCBCABIAM2AgAgAgR/IAIFIAAgASgCDBECAEUEQEEADwsgASgCACEDIAEoAgQLQQFrIQIgAy0AACADQQFqIQNB/wFHDQALCwNAIAIEfyACBSAAIAEoAgwRAgBFBEBBAA8LIAEoAgAhAyABKAIEC0EBayECIAMtAAAhBSADQQFqIgQhAyAFQf8BRg0ACyAFRQRAIAAoArgDIgMgAygCGEECajYCGCABIAI2AgQgASAENgIADAELCyAAKAK4AygCGCIDBEAgACgCACIGIAM2AhggBkH0ADYCFCAAKAIAIAU2AhwgAEF/IAAoAgAoAgQRBAAgACgCuANBADYCGAsgACAFNgKgAyABIAI2AgQgASAENgIAQQELRAEBfyMAQRBrIgUkACAFIAEgAiADIARCgICAgICAgICAf4UQNyAFKQMAIQEgACAFKQMINwMIIAAgATcDACAFQRBqJAALnQMBBH8gASAAQQRqIgRqQQFrQQAgAWtxIgUgAmogACAAKAIAIgFqQQRrTQR/IAAoAgQiAyAAKAIIIgY2AgggBiADNgIEIAQgBUcEQCAAIABBBGsoAgBBfnFrIgMgBSAEayIEIAMoAgBqIgU2AgAgAyAFQXxxakEEayAFNgIAIAAgBGoiACABIARrIgE2AgALAn8gASACQRhqTwRAIAAgAmoiBCABIAJrQQhrIgE2AgggBEEIaiIFIAFBfHFqQQRrIAFBAXI2AgAgBAJ/IAQoAghBCGsiAUH/AE0EQCABQQN2QQFrDAELIAFnIQMgAUEdIANrdkEEcyADQQJ0a0HuAGogAUH/H00NABpBPyABQR4gA2t2QQJzIANBAXRrQccAaiIBIAFBP08bCyIDQQR0IgFB0JgBajYCDCAEIAFB2JgBaiIBKAIANgIQIAEgBTYCACAEKAIQIAU2AgRB2KABQdigASkDAEIBIAOthoQ3AwAgACACQQhqIgE2AgAgACABQXxxagwBCyAAIAFqC0EEayABNgIAIABBBGoFQQALC6kBAQF8RAAAAAAAAPA/IQECQCAAQYAITgRARAAAAAAAAOB/IQEgAEH/D0kEQCAAQf8HayEADAILRAAAAAAAAPB/IQFB/RcgACAAQf0XTxtB/g9rIQAMAQsgAEGBeEoNAEQAAAAAAABgAyEBIABBuHBLBEAgAEHJB2ohAAwBC0QAAAAAAAAAACEBQfBoIAAgAEHwaE0bQZIPaiEACyABIABB/wdqrUI0hr+iC78CAQN/IAAoAgQhAwJAIAFBAk8EQCAAKAIAIgIgATYCGCACQQ42AhQgACAAKAIAKAIAEQAADAELIAFBAUcNACADKAJEIgIEQANAIAIoAigEQCACQQA2AiggACACQTBqIAIoAjgRBAALIAIoAiwiAg0ACwsgA0EANgJEIAMoAkgiAgRAA0AgAigCKARAIAJBADYCKCAAIAJBMGogAigCOBEEAAsgAigCLCICDQALCyADQQA2AkgLIAMgAUECdGoiASIAKAI8IQIgAEEANgI8IAIEQANAIAIoAgAgAigCBCACKAIIakETaiEEIAIQLiADIAMoAkwgBGs2AkwiAg0ACwsgASgCNCECIAFBADYCNCACBEADQCACKAIAIAIoAgQgAigCCGpBE2ohASACEC4gAyADKAJMIAFrNgJMIgINAAsLC8MGARF/AkAgACgCnAMiBEEBRgRAQQMhDCAAKAKgA0EBRg0BC0F/IQwgACgCgAkiDkEATA0AIARBAWshDSAEQQFxIQ8gBEH+////B3FBBmshECAEQQRrIREDQAJAIAVBA0YNACAEQQNGIgNFBEAgBEEERw0BIAAoAqADQX5xQQRHDQELAkAgACgC0AQiAigCCCILIAVBAnQiBkGQ+QBqKAIAQQhtIgdHDQAgAigCDCIIIAZBwPkAaigCAEEIbUcNACACKAJcIQkCQAJAIAAoAqADIgpBBUcEQEEAIQEgCUEBRgRAIAIoAmBBAUYhAQsgAigCsAFBAUYEQCABIAIoArQBQQFGaiEBCyADDQIgAigChAIgC0EBIApBBEYiCRtHDQIgCEEBIAkbIQgMAQtBACEBIAlBAUYEQCACKAJgQQFGIQELIAIoArABQQFGBEAgASACKAK0AUEBRmohAQsgAw0BIAIoAoQCIAtHDQELIAEgAigCiAIgCEZqIQELIAEgDUcNACAFDwsgAigCDCEIAkAgC0ECRw0AIAhBAkcNAEECIQgCQCAFQQFrDgQAAQEAAQtBACEBAkAgBEECSA0AIAZBwPkAaigCAEEIbSIGIAIoAlxGBEAgAigCYCAHRiEBCyAEQQJGDQAgBiACKAKwAUYEQCABIAIoArQBIAdGaiEBCyADDQAgAigChAJBAiAGIAAoAqADQX5xQQRGIgMbRgRAIAEgAigCiAJBAiAHIAMbRmohAQtBACEJQQQhAwJAAkAgEQ4CAgEACwNAIAYgAiADQdQAbGoiCigCCEYEQCABIAooAgwgB0ZqIQELIAYgAiADQQFyQdQAbGoiCigCCEYEQCABIAooAgwgB0ZqIQELIANBAmohAyAJIBBHIAlBAmohCQ0ACwsgD0UNACACIANB1ABsaiIDKAIIIAZHDQAgASADKAIMIAdGaiEBCyABIA1HDQAgBQ8LIAUNACAIIAtsQQNKDQAgBEECSA0AQQEhAUEAIQMDQCALIAIgAUHUAGxqIgcoAghGBEAgAyAHKAIMIAhGaiEDCyADIA1HBEAgAUEBaiIBIARGDQIMAQsLQQAhDAsgBUEBaiIFIA5HDQALCyAMC4sEAQZ/IwBBEGsiBCQAAkAgAEUEQCAEQewqNgIEIARB/PgANgIAQeCMAUHIAUGgHyAEEC0aDAELQeiMAUHTHy0AADoAAEHgjAFByx8pAAA3AwAjAEEQayIDJAACQAJAIAAEQCAAQQA2AswKIABBADYC7AggAEECNgLQByAAIANBDGo2AswHIABB+AJqIQYDQAJAAkAgAQ0AIAAtAPgIQQFxRQ0AQeCgAUEANgIAQZIDIAAQB0HgoAEoAgAhAUHgoAFBADYCAEF/IQICQCABRQ0AQeSgASgCACIFRQ0AIAEoAgAgA0EMakYEfyABKAIEBUEACyICRQ0FIAUkAQsjASEBIAJBAWsOAgECAAsgAEEBNgLQByAAIANBDGo2AswHQQAhAQsCQANAIAENASAALQD4CEECcUUNAUHgoAFBADYCAEGTAyAGEAdB4KABKAIAIQFB4KABQQA2AgBBfyECAkAgAUUNAEHkoAEoAgAiBUUNACABKAIAIANBDGpGBH8gASgCBAVBAAsiAkUNBSAFJAELIwEhASACQQFGDQALIAJBAkYNAQsLIAAoAtAKEC4gACgC1AoQLiAAEC4LIANBEGokAAwBCyABIAUQPgALQQkhAkHLHyEAQeCMASEBA0AgAS0AACAALQAARgRAIABBAWohACABQQFqIQEgAkEBayICDQELCwsgBEEQaiQAC64DAQl/IwBBEGsiBiQAIAAoArgCIQgCQAJAIAAoAqQDKAKEASIJRQ0AIAhBAkcNAAJ/QQAgACgCVEUNABpBACAAKALMAyIERQ0AGkEAIAQoAgQiA0UNABogBEGLAzYCBCADCyEFIAEEQCAAKALEA0E4aiEDA0AgACADQQEQRxogAkEBaiICIAFHDQALCyAFRQ0BIAAoAswDIAU2AgQMAQsgACgCqAMiBSABIAhuIgMgBSgCPGo2AjwgACADIAhsIgogACgCjAFqNgKMAUEAIQMgBkEAOgAPIAYgBkEPajYCCAJ/QQAgCQ0AGkEAIAAoAsgDIgdFDQAaQQAgBygCBCICRQ0AGiAHQYoDNgIEIAZBCGohBCACCyEFAkAgACgCVEUNACAAKALMAyIHRQ0AIAcoAgQiAkUNACAHQYsDNgIEIAIhAwsgASAKayEBAkAgCUUNACAIQQJHDQAgACgCxANBOGohBAsgAQRAQQAhAgNAIAAgBEEBEEcaIAJBAWoiAiABRw0ACwsgBQRAIAAoAsgDIAU2AgQLIANFDQAgACgCzAMgAzYCBAsgBkEQaiQAC48BAQZ/IwBBEGsiASQAIAAoAsgCQQBKBEAgACgCrANBiAFqIQQgAEHMAmohBQNAIAEgBSACQQJ0aigCACIDKAIEQQJ0IgZqIAAgBCAGaigCACADKAIMIgMgACgClAFsIANBASAAKAIEKAIcEQgANgIAIAJBAWoiAiAAKALIAkgNAAsLIAAgARBQIAFBEGokAAsKACAAQQA2ApwBC0YBAX8gACgCBCIBBEAgAEEBIAEoAiQRBAAgACgCEARAIABBADYCsAIgAEHIATYCFCAAKAKkA0EANgJwDwsgAEHkADYCFAsLyQEAIAQgAigCACADKAIAakH//wNxIgA2AgACQCAFQQFrIgFFDQAgAUEBcQRAIAQgAigCBCADKAIEIABqQQF2akH//wNxIgA2AgQgA0EEaiEDIAJBBGohAiAEQQRqIQQgBUECayEBCyAFQQJGDQADQCAEIAIoAgQgAygCBCAAakEBdmpB//8DcSIANgIEIAQgAigCCCADKAIIIABqQQF2akH//wNxIgA2AgggA0EIaiEDIAJBCGohAiAEQQhqIQQgAUECayIBDQALCwvgAQEBfyAEIAMoAgAiACACKAIAakH//wNxIgE2AgACQCAFQQFrIgZFDQAgBkEBcQRAIAEgAGshASAEIAIoAgQgAygCBCIAIAFBAXZqakH//wNxIgE2AgQgBUECayEGIANBBGohAyAEQQRqIQQgAkEEaiECCyAFQQJGDQADQCAEIAIoAgQgAygCBCIFIAEgAGtBAXZqakH//wNxIgE2AgQgBCACKAIIIAMoAggiACABIAVrQQF2ampB//8DcSIBNgIIIANBCGohAyACQQhqIQIgBEEIaiEEIAZBAmsiBg0ACwsL6AEBAn8gBCADKAIAIgEgAigCAGoiAEH//wNxIgc2AgACQCAFQQFrIgZFDQACQCAGQQFxRQRAIAEhAAwBCyAEIAIoAgQgAGogAygCBCIAIAFrQQF2akH//wNxIgc2AgQgBUECayEGIANBBGohAyACQQRqIQIgBEEEaiEECyAFQQJGDQADQCAEIAIoAgQgB2ogAygCBCIBIABrQQF2aiIAQf//A3E2AgQgBCACKAIIIABqIAMoAggiACABa0EBdmpB//8DcSIHNgIIIANBCGohAyACQQhqIQIgBEEIaiEEIAZBAmsiBg0ACwsL0gEBAn8gBCACKAIAIgcgAygCACIBakH//wNxIgY2AgACQCAFQQFrIgBFDQAgAEEBcQRAIAQgAigCBCAHIAMoAgQiAWpqQf//A3EiBjYCBCADQQRqIQMgAkEEaiECIARBBGohBCAFQQJrIQALIAVBAkYNAANAIAQgAigCBCIFIAYgAWsiBiADKAIEampB//8DcTYCBCAEIAIoAgggAygCCCIBIAUgBmpqakH//wNxIgY2AgggA0EIaiEDIAJBCGohAiAEQQhqIQQgAEECayIADQALCwuNAgEDfyAEIAMoAgAiASACKAIAakH//wNxNgIAAkAgBUEBayIARQ0AIAVBAmsgAEEDcSIHBEBBACEFA0AgAigCBCABaiEIIAMoAgQhASAEIAhB//8DcTYCBCAAQQFrIQAgA0EEaiEDIAJBBGohAiAEQQRqIQQgBUEBaiIFIAdHDQALC0EDSQ0AA0AgAygCBCEFIAQgAigCBCABakH//wNxNgIEIAMoAgghASAEIAUgAigCCGpB//8DcTYCCCADKAIMIQUgBCABIAIoAgxqQf//A3E2AgwgAygCECEBIAQgBSACKAIQakH//wNxNgIQIANBEGohAyACQRBqIQIgBEEQaiEEIABBBGsiAA0ACwsL8wEBAX8gBCACKAIAIAMoAgBqQf//A3E2AgACQCAFQQFrIgBFDQAgBUECayAAQQNxIgYEQEEAIQUDQCAEIAIoAgQgAygCBGpB//8DcTYCBCAAQQFrIQAgA0EEaiEDIAJBBGohAiAEQQRqIQQgBUEBaiIFIAZHDQALC0EDSQ0AA0AgBCACKAIEIAMoAgRqQf//A3E2AgQgBCACKAIIIAMoAghqQf//A3E2AgggBCACKAIMIAMoAgxqQf//A3E2AgwgBCACKAIQIAMoAhBqQf//A3E2AhAgA0EQaiEDIAJBEGohAiAEQRBqIQQgAEEEayIADQALCwviAQEBfyAEIAMoAgAgAigCAGpB//8DcSIANgIAAkAgBUEBayIDRQ0AIAVBAmsgA0EDcSIGBEBBACEFA0AgBCACKAIEIABqQf//A3EiADYCBCADQQFrIQMgAkEEaiECIARBBGohBCAFQQFqIgUgBkcNAAsLQQNJDQADQCAEIAIoAgQgAGoiAEH//wNxNgIEIAQgAigCCCAAaiIAQf//A3E2AgggBCACKAIMIABqIgBB//8DcTYCDCAEIAIoAhAgAGpB//8DcSIANgIQIAJBEGohAiAEQRBqIQQgA0EEayIDDQALCwsJACADIAI2AgALCQAgA0EANgIACx8BAX8gACgCxAMiASAAKAK4AjYCdCABIAAoAnQ2AngLrAoBDn8gASgCFCENIAEoAhAhBCABKAIMIQ4gASgCCCEGIAAoAswDKAIcIQ8CQAJAIAEoAgQiByABKAIAIghMDQAgBiAOSg0AIAQgDUoNACAEQQF0IQogCCEJA0AgDyAJQQJ0aigCACELIAYhBQNAIAsgBUEGdGogCmohAyAEIQIDQCADLwEABEAgASAJNgIADAULIANBAmohAyACIA1HIAJBAWohAg0ACyAFIA5HIAVBAWohBQ0ACyAHIAlHIAlBAWohCQ0ACwsgCCEJCwJAAkAgByAJTA0AIAYgDkoNACAEIA1KDQAgBEEBdCEKIAchCwNAIA8gC0ECdGooAgAhDCAGIQUDQCAMIAVBBnRqIApqIQMgBCECA0AgAy8BAARAIAEgCzYCBAwFCyADQQJqIQMgAiANRyACQQFqIQINAAsgBSAORyAFQQFqIQUNAAsgCSALSCALQQFrIQsNAAsLIAchCwsCQAJAIAYgDk4NACAJIAtKDQAgBCANSg0AIARBAXQhCiAGIQgDQCAIQQZ0IQwgCSEHA0AgDyAHQQJ0aigCACAMaiAKaiEDIAQhAgNAIAMvAQAEQCABIAg2AggMBQsgA0ECaiEDIAIgDUcgAkEBaiECDQALIAcgC0cgB0EBaiEHDQALIAggDkcgCEEBaiEIDQALCyAGIQgLAkACQCAIIA5ODQAgCSALSg0AIAQgDUoNACAEQQF0IQogDiEFA0AgBUEGdCEHIAkhDANAIA8gDEECdGooAgAgB2ogCmohAyAEIQIDQCADLwEABEAgASAFNgIMDAULIANBAmohAyACIA1HIAJBAWohAg0ACyALIAxHIAxBAWohDA0ACyAFIAhKIAVBAWshBQ0ACwsgDiEFCwJAAkAgBCANTg0AIAkgC0oNACAFIAhIDQAgCEEGdCEKIAQhBwNAIAdBAXQhDiAJIQYDQCAPIAZBAnRqKAIAIApqIA5qIQMgCCECA0AgAy8BAARAIAEgBzYCEAwFCyADQUBrIQMgAiAFRyACQQFqIQINAAsgBiALRyAGQQFqIQYNAAsgByANRyAHQQFqIQcNAAsLIAQhBwsCQAJAIAcgDU4NACAJIAtKDQAgBSAISA0AIAhBBnQhCiANIQYDQCAGQQF0IQ4gCSEEA0AgDyAEQQJ0aigCACAKaiAOaiEDIAghAgNAIAMvAQAEQCABIAY2AhQMBQsgA0FAayEDIAIgBUcgAkEBaiECDQALIAQgC0cgBEEBaiEEDQALIAYgB0ogBkEBayEGDQALCyANIQYLIAEgACgCLEECdCIEQYDtAGooAgBBAnRBpOwAaigCACAFIAhrbEEGdCIAIABsIARBsOwAaigCAEECdEGk7ABqKAIAIAsgCWtsQQd0IgAgAGxqIAYgB2siDSAEQdDtAGooAgBBAnRBpOwAaigCAGxBB3QiACAAbGo2AhhBACECAkAgCSALSg0AIAUgCEgNACANQQFqQQNxIQ4DQCAGIAdOBEAgDyAJQQJ0aigCACEEIAghDANAIAQgDEEGdGogB0EBdGohCkEAIQAgByEDIA4EQANAIANBAWohAyACIAovAQBBAEdqIQIgCkECaiEKIABBAWoiACAORw0ACwsgDUEDTwRAA0AgAiAKLwEAQQBHaiAKLwECQQBHaiAKLwEEQQBHaiAKLwEGQQBHaiECIApBCGohCiADQQNqIANBBGohAyAGRw0ACwsgBSAMRyAMQQFqIQwNAAsLIAkgC0cgCUEBaiEJDQALCyABIAI2AhwLzQIBA38DQCAAQQR0IgFB1JgBaiABQdCYAWoiAjYCACABQdiYAWogAjYCACAAQQFqIgBBwABHDQALQTAQhwEaIwBBEGsiACQAAkAgAEEMaiAAQQhqEBkNAEH0kQEgACgCDEECdEEEahAvIgE2AgAgAUUNACAAKAIIEC8iAQRAQfSRASgCACICIAAoAgxBAnRqQQA2AgAgAiABEBhFDQELQfSRAUEANgIACyAAQRBqJABBxJEBQQE2AgBByJEBQQA2AgAQqwFByJEBQcCRASgCADYCAEHAkQFBxJEBNgIAQdSRAUEaNgIAQdiRAUEANgIAEI0BQdiRAUHAkQEoAgA2AgBBwJEBQdSRATYCAEHckQFBGzYCAEHgkQFBADYCABC6AUHgkQFBwJEBKAIANgIAQcCRAUHckQE2AgBBkJgBQZiSATYCAEHIlwFBKjYCAAudJgEcfyMAQYALayIEJAAgA0EDdCIIQeABcUEEciEbIAJBAnQiB0HgAXFBAnIhHCABQQN0IgZB4AFxQQRyIR0gACgCzAMoAhwhHwJAIAAoAoQBIhNBAEwEQAwBCyAIQRxyIgsgG2pBAXYhECAHQR5yIg4gHGpBAXYhFyAGQRxyIgggHWpBAXYhDSAAKAIsQQJ0IgZB4OsAaigCAEECdEG06gBqKAIAIRggBkGQ6wBqKAIAQQJ0QbTqAGooAgAhGSAGQcDqAGooAgBBAnRBtOoAaigCACEaIAAoAogBIgYoAgghCSAGKAIEIRQgBigCACEVQf////8HIRYDQAJ/IB0gBSAVai0AACIPSwRAIAghDCAaIA8gHWtsIgYgBmwMAQsgCCAPSQRAIB0hDCAaIA8gCGtsIgYgBmwMAQsgHSAIIA0gD0kbIQxBAAshByAPIAxrIBpsIgYgBmwhDAJ/IBwgBSAUai0AACIPSwRAIBkgDyAca2wiBiAGbCAHaiEHIA4MAQsgDiAPSQRAIBkgDyAOa2wiBiAGbCAHaiEHIBwMAQsgHCAOIA8gF0sbCyEGIA8gBmsgGWwiBiAGbCAMagJ/IBsgBSAJai0AACIPSwRAIBggDyAba2wiBiAGbCAHaiEHIAsMAQsgCyAPSQRAIBggDyALa2wiBiAGbCAHaiEHIBsMAQsgGyALIA8gEEsbCyEGIARBgANqIAVBAnRqIAc2AgAgDyAGayAYbCIGIAZsaiIGIBYgBiAWSBshFiAFQQFqIgUgE0cNAAsgE0EBcQJAIBNBAUYEQEEAIQUMAQsgE0H+////B3EhCEEAIQVBACEHA0AgFiAEQYADaiAFQQJ0aigCAE4EQCAEQYABaiASaiAFOgAAIBJBAWohEgsgFiAEQYADaiAFQQFyIgZBAnRqKAIATgRAIARBgAFqIBJqIAY6AAAgEkEBaiESCyAFQQJqIQUgB0ECaiIHIAhHDQALC0UNACAEQYADaiAFQQJ0aigCACAWSg0AIARBgAFqIBJqIAU6AAAgEkEBaiESCyAEQv/////3/////wA3A/gGIARC//////f/////ADcD8AYgBEL/////9/////8ANwPoBiAEQv/////3/////wA3A+AGIARC//////f/////ADcD2AYgBEL/////9/////8ANwPQBiAEQv/////3/////wA3A8gGIARC//////f/////ADcDwAYgBEL/////9/////8ANwO4BiAEQv/////3/////wA3A7AGIARC//////f/////ADcDqAYgBEL/////9/////8ANwOgBiAEQv/////3/////wA3A5gGIARC//////f/////ADcDkAYgBEL/////9/////8ANwOIBiAEQv/////3/////wA3A4AGIARC//////f/////ADcD+AUgBEL/////9/////8ANwPwBSAEQv/////3/////wA3A+gFIARC//////f/////ADcD4AUgBEL/////9/////8ANwPYBSAEQv/////3/////wA3A9AFIARC//////f/////ADcDyAUgBEL/////9/////8ANwPABSAEQv/////3/////wA3A7gFIARC//////f/////ADcDsAUgBEL/////9/////8ANwOoBSAEQv/////3/////wA3A6AFIARC//////f/////ADcDmAUgBEL/////9/////8ANwOQBSAEQv/////3/////wA3A4gFIARC//////f/////ADcDgAUgBEL/////9/////8ANwP4BCAEQv/////3/////wA3A/AEIARC//////f/////ADcD6AQgBEL/////9/////8ANwPgBCAEQv/////3/////wA3A9gEIARC//////f/////ADcD0AQgBEL/////9/////8ANwPIBCAEQv/////3/////wA3A8AEIARC//////f/////ADcDuAQgBEL/////9/////8ANwOwBCAEQv/////3/////wA3A6gEIARC//////f/////ADcDoAQgBEL/////9/////8ANwOYBCAEQv/////3/////wA3A5AEIARC//////f/////ADcDiAQgBEL/////9/////8ANwOABCAEQv/////3/////wA3A/gDIARC//////f/////ADcD8AMgBEL/////9/////8ANwPoAyAEQv/////3/////wA3A+ADIARC//////f/////ADcD2AMgBEL/////9/////8ANwPQAyAEQv/////3/////wA3A8gDIARC//////f/////ADcDwAMgBEL/////9/////8ANwO4AyAEQv/////3/////wA3A7ADIARC//////f/////ADcDqAMgBEL/////9/////8ANwOgAyAEQv/////3/////wA3A5gDIARC//////f/////ADcDkAMgBEL/////9/////8ANwOIAyAEQv/////3/////wA3A4ADIBJBAEoEQCAAKAIsIgxBAnRBkOsAaigCAEECdEG06gBqKAIAIQ0gBEEgaiEUIARBgARqIRVBACEWA0AgDEECdCIIQeDrAGoiBygCAEECdEG06gBqKAIAIgUgBSAbIARBgAFqIBZqLQAAIgogACgCiAEiCygCCGotAABrbCIObEEEdCAFQQN0IgYgBmxqIREgHCALKAIEIApqLQAAayANbCIJIAlsIAhBwOoAaigCAEECdEG06gBqKAIAIh4gHSALKAIAIApqLQAAa2wiFyAXbGogDiAObGoiEyAEKAKAA0gEQCAEIAo6AAAgBCATNgKAAwsgBSAFbEEHdCIIIBFqIQUgESATaiIOIAQoAoQDSARAIAQgCjoAASAEIA42AoQDCyANQQJ0IgYgBmwgBSAOaiILIAQoAogDSARAIAQgCjoAAiAEIAs2AogDCyAJIA1sQQN0aiEOIAUgC2ogCGoiBiAEKAKMA0gEQCAEIAo6AAMgBCAGNgKMAwsgBygCAEECdEG06gBqKAIAIgYgBmxBB3QhByAOIBNqIgUgBCgCkANIBEAgBCAKOgAEIAQgBTYCkAMLIAchBiAFIBFqIgsgBCgClANIBEAgBCAKOgAFIAQgCzYClAMgCCEGCyALIAcgEWoiEGoiCyAEKAKYA0gEQCAEIAo6AAYgBCALNgKYAwsgCyAQaiAGaiIGIAQoApwDSARAIAQgCjoAByAEIAY2ApwDCyANIA1sQQV0Ig0gDmoiCyAFaiIJIAQoAqADSARAIAQgCjoACCAEIAk2AqADCyAHIQYgCSARaiIFIAQoAqQDSARAIAQgCjoACSAEIAU2AqQDIAghBgsgBSAQaiIFIAQoAqgDSARAIAQgCjoACiAEIAU2AqgDCyAFIBBqIAZqIgYgBCgCrANIBEAgBCAKOgALIAQgBjYCrAMLIAsgDWoiCyAJaiIJIAQoArADSARAIAQgCjoADCAEIAk2ArADCyAHIQYgCSARaiIFIAQoArQDSARAIAQgCjoADSAEIAU2ArQDIAghBgsgBSAQaiIFIAQoArgDSARAIAQgCjoADiAEIAU2ArgDCyAFIBBqIAZqIgYgBCgCvANIBEAgBCAKOgAPIAQgBjYCvAMLIAsgDWoiCyAJaiIJIAQoAsADSARAIAQgCjoAECAEIAk2AsADCyAHIQYgCSARaiIFIAQoAsQDSARAIAQgCjoAESAEIAU2AsQDIAghBgsgBSAQaiIFIAQoAsgDSARAIAQgCjoAEiAEIAU2AsgDCyAFIBBqIAZqIgYgBCgCzANIBEAgBCAKOgATIAQgBjYCzAMLIAsgDWoiCyAJaiIJIAQoAtADSARAIAQgCjoAFCAEIAk2AtADCyAHIQYgCSARaiIFIAQoAtQDSARAIAQgCjoAFSAEIAU2AtQDIAghBgsgBSAQaiIFIAQoAtgDSARAIAQgCjoAFiAEIAU2AtgDCyAFIBBqIAZqIgYgBCgC3ANIBEAgBCAKOgAXIAQgBjYC3AMLIAsgDWoiCyAJaiIJIAQoAuADSARAIAQgCjoAGCAEIAk2AuADCyAHIQYgCSARaiIFIAQoAuQDSARAIAQgCjoAGSAEIAU2AuQDIAghBgsgBSAQaiIFIAQoAugDSARAIAQgCjoAGiAEIAU2AugDCyAFIBBqIAZqIgYgBCgC7ANIBEAgBCAKOgAbIAQgBjYC7AMLIAsgDWogCWoiBiAEKALwA0gEQCAEIAo6ABwgBCAGNgLwAwsgBiARaiIGIAQoAvQDSARAIAQgCjoAHSAEIAY2AvQDIAghBwsgBiAQaiIGIAQoAvgDSARAIAQgCjoAHiAEIAY2AvgDCyAGIBBqIAdqIgYgBCgC/ANIBEAgBCAKOgAfIAQgBjYC/AMLQQchCSAeQQd0IRggACgCLCIIQQJ0IhpBkOsAaigCAEECdEG06gBqKAIAIgYgBmxBBXQhECAOIQ0gEyAeQQN0IgYgBmwgHkEEdCAXbGoiGWoiFyEGIBQhByAVIQUDQCAFKAIAIAZKBEAgBSAGNgIAIAcgCjoAAAsgCSELIAxBAnRB4OsAaigCAEECdEG06gBqKAIAIgwgDGxBB3QiCSARaiEPIAYgEWoiEyAFKAIESARAIAUgEzYCBCAHIAo6AAEgACgCLEECdEHg6wBqKAIAQQJ0QbTqAGooAgAiDCAMbEEHdCEJCyAPIBNqIgwgBSgCCEgEQCAFIAw2AgggByAKOgACCyAMIA9qIAlqIgwgBSgCDEgEQCAFIAw2AgwgByAKOgADCyALQQFrIQkgBiANaiEGIAdBBGohByAFQRBqIQUgCCEMIA0gEGohDSALDQALQQchCyAaQcDqAGooAgBBAnRBtOoAaigCACIaQQd0IRAgDiEGIBcgGCAebCAZaiIXaiINIQwDQCALIQkgBSgCACAMSgR/IAUgDDYCACAHIAo6AAAgACgCLAUgCAtBAnRB4OsAaigCAEECdEG06gBqKAIAIgggCGxBB3QiCyARaiEYIAwgEWoiGSAFKAIESARAIAUgGTYCBCAHIAo6AAEgACgCLEECdEHg6wBqKAIAQQJ0QbTqAGooAgAiCCAIbEEHdCELCyAYIBlqIgggBSgCCEgEQCAFIAg2AgggByAKOgACCyAIIBhqIAtqIgggBSgCDEgEQCAFIAg2AgwgByAKOgADCyAJQQFrIQsgBiAMaiEMIAdBBGohByAFQRBqIQUgBiAAKAIsIghBAnRBkOsAaigCAEECdEG06gBqKAIAIgYgBmxBBXRqIQYgCQ0ACyANIBdqIBAgGmxqIQZBByELIAghDANAIAUoAgAgBkoEfyAFIAY2AgAgByAKOgAAIAAoAiwFIAwLQQJ0QeDrAGooAgBBAnRBtOoAaigCACIIIAhsQQd0Ig0gEWohCSAGIBFqIgwgBSgCBEgEQCAFIAw2AgQgByAKOgABIAAoAixBAnRB4OsAaigCAEECdEG06gBqKAIAIgggCGxBB3QhDQsgCSAMaiIIIAUoAghIBEAgBSAINgIIIAcgCjoAAgsgCCAJaiANaiIIIAUoAgxIBEAgBSAINgIMIAcgCjoAAwsgCyIIQQFrIQsgBiAOaiEGIAdBBGohByAFQRBqIQUgACgCLCIMQQJ0QZDrAGooAgBBAnRBtOoAaigCACINIA1sQQV0IA5qIQ4gCA0ACyAWQQFqIhYgEkcNAAsLIAFBHHEhC0EAIQAgBCEFIANBHHFBAXQhCSACQThxIhVBAXJBBnQhDiAVQQJyQQZ0IQwgFUEDckEGdCEIIBVBBHJBBnQhByAVQQVyQQZ0IQYgFUEGckEGdCEDIAJBB3JBBnQhAQNAIB8gACALckECdGooAgAiFCAVQQZ0aiAJaiICIAUtAABBAWo7AQAgAiAFLQABQQFqOwECIAIgBS0AAkEBajsBBCACIAUtAANBAWo7AQYgDiAUaiAJaiICIAUtAARBAWo7AQAgAiAFLQAFQQFqOwECIAIgBS0ABkEBajsBBCACIAUtAAdBAWo7AQYgDCAUaiAJaiICIAUtAAhBAWo7AQAgAiAFLQAJQQFqOwECIAIgBS0ACkEBajsBBCACIAUtAAtBAWo7AQYgCCAUaiAJaiICIAUtAAxBAWo7AQAgAiAFLQANQQFqOwECIAIgBS0ADkEBajsBBCACIAUtAA9BAWo7AQYgByAUaiAJaiICIAUtABBBAWo7AQAgAiAFLQARQQFqOwECIAIgBS0AEkEBajsBBCACIAUtABNBAWo7AQYgBiAUaiAJaiICIAUtABRBAWo7AQAgAiAFLQAVQQFqOwECIAIgBS0AFkEBajsBBCACIAUtABdBAWo7AQYgAyAUaiAJaiICIAUtABhBAWo7AQAgAiAFLQAZQQFqOwECIAIgBS0AGkEBajsBBCACIAUtABtBAWo7AQYgASAUaiAJaiICIAUtABxBAWo7AQAgAiAFLQAdQQFqOwECIAIgBS0AHkEBajsBBCACIAUtAB9BAWo7AQYgBUEgaiEFIABBAWoiAEEERw0ACyAEQYALaiQACw0AIAEgACgCAGotAAALtgYBA38gACgCzAMgAEEBQfwPIAAoAgQoAgARAQAiAEH8B2oiATYCLCAAQv////8PNwL4ByAAQoGAgIAgNwKACCAAQoOAgIDAADcCiAggAEL9////bzcC8AcgAEKFgICA4AA3ApAIIABC+////083AugHIABCh4CAgIABNwKYCCAAQvn///+vfzcC4AcgAEKJgICAoAE3AqAIIABC9////49/NwLYByAAQouAgIDAATcCqAggAEL1////7343AtAHIABCjYCAgOABNwKwCCAAQvP////PfjcCyAcgAEKPgICAgAI3ArgIIABC8f///69+NwLAByAAQXA2ArwHIABBEDYCwAggAEKRgICAkAI3AsQIIABC7////49+NwK0ByAAQRI2AswIIABC7v////99NwKsByAAQpKAgICwAjcC0AggAELt////7303AqQHIABC7P///999NwKcByAAQpOAgIDAAjcC2AggAEKUgICA0AI3AuAIIABC6////899NwKUByAAQpWAgIDgAjcC6AggAELq////v303AowHIABCloCAgPACNwLwCCAAQun///+vfTcChAcgAEKXgICAgAM3AvgIIABC6P///599NwL8BiAAQRg2AoAJIABBGTYChAkgAEFoNgL4BiAAQRk2AogJIABBZzYC9AYgAEEaNgKMCSAAQWc2AvAGIABBGjYCkAkgAEFmNgLsBiAAQRs2ApQJIABBZjYC6AYgAEEbNgKYCSAAQWU2AuQGIABBHDYCnAkgAEFlNgLgBiAAQRw2AqAJIABBZDYC3AYgAEEdNgKkCSAAQWQ2AtgGIABBHTYCqAkgAEFjNgLUBiAAQR42AqwJIABBYzYC0AYgAEEeNgKwCSAAQWI2AswGIABBHzYCtAkgAEFiNgLIBiAAQR82ArgJIABBYTYCxAYgAEFhNgLABkEwIQIDQCABIAJBAnQiAGpBIDYCACABIABrQWA2AgAgASAAQQRyIgNqQSA2AgAgASADa0FgNgIAIAEgAEEIciIDakEgNgIAIAEgA2tBYDYCACABIABBDHIiAGpBIDYCACABIABrQWA2AgAgAkEEaiICQYACRw0ACwsNACAAKALMA0EBNgIgC54EAQt/IAAoAswDIgEgACgCWCICQQFGIgQ2AiAgASAAQQFB/t8AQYAgIAQbIAAoAnggACgCBCgCCBEJACIJNgIcAkAgACgCeCIKQQBMDQAgAUEkaiELIAEoAhghBCACQQFGBEADQCALIAVBAnQiAWooAgAhACABIAlqIgEgASgCACIDQf4/aiIGNgIAIABB/h9qIgcgAEEBdEECayIIbSECIAQgAG0hBEEAIQBBACEBA0AgASACSgRAA0AgASAHIABBAWoiAEH+P2xqIAhtIgJKDQALCyAGIAFBAXRqIAAgBGw7AQAgAUEBaiIBQYAgRw0ACyADQYCAAWohByADQf7/AGohCCADQfz/AGohASADLwH+PyECQQEhAANAIAYgAEEBdCIDayACOwEAIAEgA2ogAS8BADsBACAGIABBf3NBAXRqIAI7AQAgAyAIaiABLwEAOwEAIAZBfiAAa0EBdGogAjsBACADIAdqIAEvAQA7AQAgAEEDaiIAQYAgRw0ACyAFQQFqIgUgCkcNAAwCCwALA0AgCyAFQQJ0IgFqKAIAIgBB/h9qIgMgAEEBdEECayIGbSECIAQgAG0hBCABIAlqKAIAIQdBACEAQQAhAQNAIAEgAkoEQANAIAEgAyAAQQFqIgBB/j9saiAGbSICSg0ACwsgByABQQF0aiAAIARsOwEAIAFBAWoiAUGAIEcNAAsgBUEBaiIFIApHDQALCwuQBAELfyAAKALMAyIHIAAoAlgiAUEBRiICNgIgIAcgAEEBQf4FQYACIAIbIAAoAnggACgCBCgCCBEJADYCHAJAIAAoAnhBAEwNACAHQSRqIQsgBygCGCEFIAFBAUYEQANAIAsgBkECdCICaigCACEBIAcoAhwgAmoiAiACKAIAIgRB/wFqIgg2AgAgAUH+AWoiCSABQQF0QQJrIgptIQMgBSABbSEFQQAhAUEAIQIDQCACIANKBEADQCACIAkgAUEBaiIBQf4DbGogCm0iA0oNAAsLIAIgCGogASAFbDoAACACQQFqIgJBgAJHDQALIARBgARqIQkgBEH/A2ohCiAEQf4DaiECIAQtAP8BIQNBASEBA0AgCCABayIEIAM6AAAgASACaiACLQAAOgAAIAggAUF/c2ogAzoAACABIApqIAItAAA6AAAgBEECayADOgAAIAEgCWogAi0AADoAACABQQNqIgFBgAJHDQALIAZBAWoiBiAAKAJ4SA0ADAILAAsDQCALIAZBAnQiAmooAgAiAUH+AWoiBCABQQF0QQJrIghtIQMgBSABbSEFIAcoAhwgAmooAgAhCUEAIQFBACECA0AgAiADSgRAA0AgAiAEIAFBAWoiAUH+A2xqIAhtIgNKDQALCyACIAlqIAEgBWw6AAAgAkEBaiICQYACRw0ACyAGQQFqIgYgACgCeEgNAAsLCxoBAX8gACgCACIBQS42AhQgACABKAIAEQAAC5UHAQh/QQEhAwJAAkAgACgCyAIiAUEBRwRAIAAoAqQDKAIMIQIgAUEFa0F7TQRAIAAoAgAiAyABNgIYIANBGjYCFCAAKAIAQQQ2AhwgACAAKAIAKAIAEQAACyAAIAAoArQCQQBBAyACGyIBdCICIAAoAhxqQQFrIAJtNgLcAiAAKAK4AiABdCIBIAAoAiBqQQFrIAFtIQEgAEEANgLkAiAAIAE2AuACIAAoAsgCIgNBAEoEQCAAQegCaiEFIABBzAJqIQgDQCAIIARBAnRqKAIAIgEgASgCCCIDNgI0IAEgASgCDCIGNgI4IAEgAyAGbCICNgI8IAEgAyABKAIkbDYCQCABIAEoAhwgA3AiByADIAcbNgJEIAEgASgCICAGcCIBIAYgARs2AkggACgC5AIgAmpBC04EQCAAKAIAIgFBDTYCFCAAIAEoAgARAAALAkAgAkEATA0AQQAhAyACIgFBA3EiBgRAA0AgACAAKALkAiIHQQFqNgLkAiAFIAdBAnRqIAQ2AgAgAUEBayEBIANBAWoiAyAGRw0ACwsgAkEESQ0AA0AgACAAKALkAiICQQFqNgLkAiAFIAJBAnRqIAQ2AgAgACAAKALkAiICQQFqNgLkAiAFIAJBAnRqIAQ2AgAgACAAKALkAiICQQFqNgLkAiAFIAJBAnRqIAQ2AgAgACAAKALkAiICQQFqNgLkAiAFIAJBAnRqIAQ2AgAgAUEFayABQQRrIQFBfkkNAAsLIARBAWoiBCAAKALIAiIDSA0ACwsgACgCpAMoAgwNAiADQQBKDQEMAgsgACAAKALMAiIBKAIcNgLcAiAAIAEoAiAiAjYC4AIgAUEBNgI8IAFCgYCAgBA3AjQgAUEBNgJEIAEgASgCJDYCQCABIAIgASgCDCIBcCICIAEgAhs2AkggAEIBNwLkAiAAKAKkAygCDA0BCyAAQaQBaiEEIABBzAJqIQZBACEBA0AgBiABQQJ0aigCACIFKAJMRQRAAkAgBSgCECICQQNNBEAgBCACQQJ0aigCAA0BCyAAKAIAIgMgAjYCGCADQTQ2AhQgACAAKAIAKAIAEQAACyAFIABBAUGEASAAKAIEKAIAEQEAIAQgAkECdGooAgBBhAEQLDYCTCAAKALIAiEDCyABQQFqIgEgA0gNAAsLIAAgACgCvAMoAgARAAAgACAAKAKsAygCABEAACAAKAK0AyAAKAKsAygCBDYCAAurBQEFfyACIANqIQMCQAJAAkACQCACQQ5PBEAgAS0AAEHKAEcNAiABLQABQcYARw0BIAEtAAJByQBHDQEgAS0AA0HGAEcNASABLQAEDQEgAEEBNgKYAiAAIAEtAAUiAjoAnAIgACABLQAGIgQ6AJ0CIAAgAS0AByIHOgCeAiAAIAEvAAgiBUEIdCAFQQh2ciIFOwGgAiAAIAEvAAoiBkEIdCAGQQh2ciIGOwGiAkEBIQggAkEBRwRAIAAoAgAiBCACNgIYIARB9wA2AhQgACgCACAALQCdAjYCHCAAQX8gACgCACgCBBEEACAALQCcAiEIIAAtAJ4CIQcgAC8BogIhBiAALwGgAiEFIAAtAJ0CIQQLIAAoAgAiAiAHNgIoIAIgBkH//wNxNgIkIAIgBUH//wNxNgIgIAIgBDYCHCACIAg2AhggAkHXADYCFCAAQQEgAigCBBEEACABLQANIgIgAS0ADCIEcgRAIAAoAgAiAkHaADYCFCACIAEtAAw2AhggACgCACABLQANNgIcIABBASAAKAIAKAIEEQQAIAEtAAwhBCABLQANIQILIANBDmsiASAEIAJB/wFxbEEDbEYNBCAAKAIAIgIgATYCGCACQdgANgIUDAMLIAJBBkkNASABLQAAQcoARw0BCyABLQABQcYARw0AIAEtAAJB2ABHDQAgAS0AA0HYAEcNACABLQAEDQAgACgCACECAkACQAJAAkAgAS0ABUEQaw4EAAEDAgMLIAIgAzYCGCACQewANgIUDAQLIAIgAzYCGCACQe0ANgIUDAMLIAIgAzYCGCACQe4ANgIUDAILIAJB2QA2AhQgAiABLQAFNgIYIAAoAgAgAzYCHAwBCyAAKAIAIgEgAzYCGCABQc0ANgIUCyAAQQEgACgCACgCBBEEAAsLJgEBfyAAKAIEIgEEQCAAIAEoAigRAAALIABBADYCFCAAQQA2AgQLpQYBB38CQCABKAIQIgVBAEwNACABKAIIIABB1AFBOCAAKAIQG2ooAgAiBEEISiIDdCIHIAEoAhhsIQYgAUEwaiEIIANFBEAgASgCFCEEQQAhAyACRQRAA0AgBCAFIANrIgIgAiAEShsiAiABKAIcIAEoAhggA2oiBGsiBSACIAVIGyICIAEoAgQgBGsiBCACIARIGyICQQBMDQMgACAIIAEoAgAgA0ECdGooAgAgBiACIAdsIgIgASgCMBEDACACIAZqIQYgASgCFCIEIANqIgMgASgCECIFSA0ADAMLAAsDQCAEIAUgA2siAiACIARKGyICIAEoAhwgASgCGCADaiIEayIFIAIgBUgbIgIgASgCBCAEayIEIAIgBEgbIgJBAEwNAiAAIAggASgCACADQQJ0aigCACAGIAIgB2wiAiABKAI0EQMAIAIgBmohBiABKAIUIgQgA2oiAyABKAIQIgVIDQALDAELIAEoAhQhAyAEQQxNBEBBACEEIAFBNEEwIAIbaiECA0AgAyAFIARrIgUgAyAFSBsiAyABKAIcIAEoAhggBGoiBWsiCSADIAlIGyIDIAEoAgQgBWsiBSADIAVIGyIDQQBMDQIgACAIIAEoAgAgBEECdGooAgAgBiADIAdsIgMgAigCABEDACADIAZqIQYgASgCFCIDIARqIgQgASgCECIFSA0ACwwBC0EAIQQgAkUEQANAIAMgBSAEayICIAIgA0obIgIgASgCHCABKAIYIARqIgNrIgUgAiAFSBsiAiABKAIEIANrIgMgAiADSBsiAkEATA0CIAAgCCABKAIAIARBAnRqKAIAIAYgAiAHbCICIAEoAjARAwAgAiAGaiEGIAEoAhQiAyAEaiIEIAEoAhAiBUgNAAwCCwALA0AgAyAFIARrIgIgAiADShsiAiABKAIcIAEoAhggBGoiA2siBSACIAVIGyICIAEoAgQgA2siAyACIANIGyICQQBMDQEgACAIIAEoAgAgBEECdGooAgAgBiACIAdsIgIgASgCNBEDACACIAZqIQYgASgCFCIDIARqIgQgASgCECIFSA0ACwsLqQcBCn8gAEHUAUE4IAAoAhAbaigCACEGIAAoAgQgAkGBlOvcA08EQCAAKAIAQraAgICQATcCFCAAIAAoAgAoAgARAAALQfST69wDIAJBECAGQQhKIgV2IgdqQQFrQQAgB2txIgogBXQiB24hAiAHQfWT69wDTwRAIAAoAgAiB0HGADYCFCAAIAcoAgARAAALIAIgAyACIANIGyICNgJQAkAgBUUEQCAAIAEgA0ECdBA/IQcgA0UNASAHQQxqIQkgB0EIaiELIAdBBGohDEEAIQUDQCAAIAEgAiADIAVrIgYgAiAGSRsiAiAKbBBJIQQCQCACRQ0AQQAhCCACIQYgAkEDcSINBEADQCAHIAVBAnRqIAQ2AgAgBkEBayEGIAQgCmohBCAFQQFqIQUgCEEBaiIIIA1HDQALCyACQQRJDQADQCAHIAVBAnQiCGogBDYCACAIIAxqIAQgCmoiBDYCACAIIAtqIAQgCmoiBDYCACAIIAlqIAQgCmoiBDYCACAFQQRqIQUgBCAKaiEEIAZBBGsiBg0ACwsgAyAFSw0ACwwBCyAAIAEgA0ECdBA/IQcgBkEMTQRAIANFDQEgB0EMaiELIAdBCGohDCAHQQRqIQ1BACEFA0AgACABIAIgAyAFayIGIAIgBkkbIgIgCmxBAXQQSSEEAkAgAkUNAEEAIQggAiEGIAJBA3EiCQRAA0AgByAFQQJ0aiAENgIAIAZBAWshBiAFQQFqIQUgBCAKQQF0aiEEIAhBAWoiCCAJRw0ACwsgAkEESQ0AA0AgByAFQQJ0IghqIAQ2AgAgCCANaiAEIApBAXQiCWoiBDYCACAIIAxqIAQgCWoiBDYCACAIIAtqIAQgCWoiBDYCACAEIAlqIQQgBUEEaiEFIAZBBGsiBg0ACwsgAyAFSw0ACwwBCyADRQ0AIAdBDGohCyAHQQhqIQwgB0EEaiENQQAhBQNAIAAgASACIAMgBWsiBiACIAZJGyICIApsQQF0EEkhBAJAIAJFDQBBACEIIAIhBiACQQNxIgkEQANAIAcgBUECdGogBDYCACAGQQFrIQYgBUEBaiEFIAQgCkEBdGohBCAIQQFqIgggCUcNAAsLIAJBBEkNAANAIAcgBUECdCIIaiAENgIAIAggDWogBCAKQQF0IglqIgQ2AgAgCCAMaiAEIAlqIgQ2AgAgCCALaiAEIAlqIgQ2AgAgBCAJaiEEIAVBBGohBSAGQQRrIgYNAAsLIAMgBUsNAAsLIAcLHAAgACABQQggAqcgAkIgiKcgA6cgA0IgiKcQFAsUACAAQciLATYCACAAQQRqEHwgAAsHACAAKAIECwsAIAAQfRogABAuCycBAX8gACgCAEEMayIAIAAoAghBAWsiATYCCCABQQBIBEAgABAuCwsUACAAQbSLATYCACAAQQRqEHwgAAuaAQAgAEEBOgA1AkAgAiAAKAIERw0AIABBAToANAJAIAAoAhAiAkUEQCAAQQE2AiQgACADNgIYIAAgATYCECADQQFHDQIgACgCMEEBRg0BDAILIAEgAkYEQCAAKAIYIgJBAkYEQCAAIAM2AhggAyECCyAAKAIwQQFHDQIgAkEBRg0BDAILIAAgACgCJEEBajYCJAsgAEEBOgA2CwtMAQF/AkAgAUUNACABQYCHARA5IgFFDQAgASgCCCAAKAIIQX9zcQ0AIAAoAgwgASgCDEEAEDNFDQAgACgCECABKAIQQQAQMyECCyACC3YBAX8gACgCJCIDRQRAIAAgAjYCGCAAIAE2AhAgAEEBNgIkIAAgACgCODYCFA8LAkACQCAAKAIUIAAoAjhHDQAgACgCECABRw0AIAAoAhhBAkcNASAAIAI2AhgPCyAAQQE6ADYgAEECNgIYIAAgA0EBajYCJAsLOQADQEH0oAEoAgAiAARAQfSgASAAKAIINgIAIAAoAgQgACgCABEAACAAEC4MAQsLQe2gAUEAOgAACzcBAn8gARBPIgJBDWoQMSIDQQA2AgggAyACNgIEIAMgAjYCACAAIANBDGogASACQQFqECw2AgALBQAQFQAL8wMCAn4FfyMAQSBrIgUkACABQv///////z+DIQICfiABQjCIQv//AYMiA6ciBEGB+ABrQf0PTQRAIAJCBIYgAEI8iIQhAiAEQYD4AGutIQMCQCAAQv//////////D4MiAEKBgICAgICAgAhaBEAgAkIBfCECDAELIABCgICAgICAgIAIUg0AIAJCAYMgAnwhAgtCACACIAJC/////////wdWIgQbIQAgBK0gA3wMAQsCQCAAIAKEUA0AIANC//8BUg0AIAJCBIYgAEI8iIRCgICAgICAgASEIQBC/w8MAQsgBEH+hwFLBEBCACEAQv8PDAELQYD4AEGB+AAgA1AiBxsiCCAEayIGQfAASgRAQgAhAEIADAELIAVBEGogACACIAJCgICAgICAwACEIAcbIgJBgAEgBmsQNSAFIAAgAiAGEEEgBSkDCEIEhiAFKQMAIgJCPIiEIQACQCAEIAhHIAUpAxAgBSkDGIRCAFJxrSACQv//////////D4OEIgJCgYCAgICAgIAIWgRAIABCAXwhAAwBCyACQoCAgICAgICACFINACAAQgGDIAB8IQALIABCgICAgICAgAiFIAAgAEL/////////B1YiBBshACAErQshAiAFQSBqJAAgAUKAgICAgICAgIB/gyACQjSGhCAAhL8LqQ8CBX8PfiMAQdACayIFJAAgBEL///////8/gyEKIAJC////////P4MhCyACIASFQoCAgICAgICAgH+DIQwgBEIwiKdB//8BcSEIAkACQCACQjCIp0H//wFxIglB//8Ba0GCgH5PBEAgCEH//wFrQYGAfksNAQsgAVAgAkL///////////8AgyINQoCAgICAgMD//wBUIA1CgICAgICAwP//AFEbRQRAIAJCgICAgICAIIQhDAwCCyADUCAEQv///////////wCDIgJCgICAgICAwP//AFQgAkKAgICAgIDA//8AURtFBEAgBEKAgICAgIAghCEMIAMhAQwCCyABIA1CgICAgICAwP//AIWEUARAIAMgAkKAgICAgIDA//8AhYRQBEBCACEBQoCAgICAgOD//wAhDAwDCyAMQoCAgICAgMD//wCEIQxCACEBDAILIAMgAkKAgICAgIDA//8AhYRQBEBCACEBDAILIAEgDYRQBEBCgICAgICA4P//ACAMIAIgA4RQGyEMQgAhAQwCCyACIAOEUARAIAxCgICAgICAwP//AIQhDEIAIQEMAgsgDUL///////8/WARAIAVBwAJqIAEgCyABIAsgC1AiBht5IAZBBnStfKciBkEPaxA1QRAgBmshBiAFKQPIAiELIAUpA8ACIQELIAJC////////P1YNACAFQbACaiADIAogAyAKIApQIgcbeSAHQQZ0rXynIgdBD2sQNSAGIAdqQRBrIQYgBSkDuAIhCiAFKQOwAiEDCyAFQaACaiAKQoCAgICAgMAAhCISQg+GIANCMYiEIgJCAEKAgICAsOa8gvUAIAJ9IgRCABA0IAVBkAJqQgAgBSkDqAJ9QgAgBEIAEDQgBUGAAmogBSkDmAJCAYYgBSkDkAJCP4iEIgRCACACQgAQNCAFQfABaiAEQgBCACAFKQOIAn1CABA0IAVB4AFqIAUpA/gBQgGGIAUpA/ABQj+IhCIEQgAgAkIAEDQgBUHQAWogBEIAQgAgBSkD6AF9QgAQNCAFQcABaiAFKQPYAUIBhiAFKQPQAUI/iIQiBEIAIAJCABA0IAVBsAFqIARCAEIAIAUpA8gBfUIAEDQgBUGgAWogAkIAIAUpA7gBQgGGIAUpA7ABQj+IhEIBfSICQgAQNCAFQZABaiADQg+GQgAgAkIAEDQgBUHwAGogAkIAQgAgBSkDqAEgBSkDoAEiDSAFKQOYAXwiBCANVK18IARCAVatfH1CABA0IAVBgAFqQgEgBH1CACACQgAQNCAGIAkgCGtqIQYCfyAFKQNwIhNCAYYiDiAFKQOIASIPQgGGIAUpA4ABQj+IhHwiEELn7AB9IhRCIIgiAiALQoCAgICAgMAAhCIVQgGGIhZCIIgiBH4iESABQgGGIg1CIIgiCiAQIBRWrSAOIBBWrSAFKQN4QgGGIBNCP4iEIA9CP4h8fHxCAX0iE0IgiCIQfnwiDiARVK0gDiAOIBNC/////w+DIhMgAUI/iCIXIAtCAYaEQv////8PgyILfnwiDlatfCAEIBB+fCAEIBN+IhEgCyAQfnwiDyARVK1CIIYgD0IgiIR8IA4gDiAPQiCGfCIOVq18IA4gDiAUQv////8PgyIUIAt+IhEgAiAKfnwiDyARVK0gDyAPIBMgDUL+////D4MiEX58Ig9WrXx8Ig5WrXwgDiAEIBR+IhggECARfnwiBCACIAt+fCILIAogE358IhBCIIggCyAQVq0gBCAYVK0gBCALVq18fEIghoR8IgQgDlStfCAEIA8gAiARfiICIAogFH58IgpCIIggAiAKVq1CIIaEfCICIA9UrSACIBBCIIZ8IAJUrXx8IgIgBFStfCIEQv////////8AWARAIBYgF4QhFSAFQdAAaiACIAQgAyASEDQgAUIxhiAFKQNYfSAFKQNQIgFCAFKtfSEKQgAgAX0hCyAGQf7/AGoMAQsgBUHgAGogBEI/hiACQgGIhCICIARCAYgiBCADIBIQNCABQjCGIAUpA2h9IAUpA2AiDUIAUq19IQpCACANfSELIAEhDSAGQf//AGoLIgZB//8BTgRAIAxCgICAgICAwP//AIQhDEIAIQEMAQsCfiAGQQBKBEAgCkIBhiALQj+IhCEBIARC////////P4MgBq1CMIaEIQogC0IBhgwBCyAGQY9/TARAQgAhAQwCCyAFQUBrIAIgBEEBIAZrEEEgBUEwaiANIBUgBkHwAGoQNSAFQSBqIAMgEiAFKQNAIgIgBSkDSCIKEDQgBSkDOCAFKQMoQgGGIAUpAyAiAUI/iIR9IAUpAzAiBCABQgGGIg1UrX0hASAEIA19CyEEIAVBEGogAyASQgNCABA0IAUgAyASQgVCABA0IAogAiACIAMgBCACQgGDIgR8IgNUIAEgAyAEVK18IgEgElYgASASURutfCICVq18IgQgAiACIARCgICAgICAwP//AFQgAyAFKQMQViABIAUpAxgiBFYgASAEURtxrXwiAlatfCIEIAIgBEKAgICAgIDA//8AVCADIAUpAwBWIAEgBSkDCCIDViABIANRG3GtfCIBIAJUrXwgDIQhDAsgACABNwMAIAAgDDcDCCAFQdACaiQAC8ABAgF/An5BfyEDAkAgAEIAUiABQv///////////wCDIgRCgICAgICAwP//AFYgBEKAgICAgIDA//8AURsNACACQv///////////wCDIgVCgICAgICAwP//AFYgBUKAgICAgIDA//8AUnENACAAIAQgBYSEUARAQQAPCyABIAKDQgBZBEAgASACUiABIAJTcQ0BIAAgASAChYRCAFIPCyAAQgBSIAEgAlUgASACURsNACAAIAEgAoWEQgBSIQMLIAML/QMBBX8Cf0GgkQEoAgAiAiAAQQdqQXhxIgFBB2pBeHEiA2ohAAJAIANBACAAIAJNG0UEQCAAPwBBEHRNDQEgABAXDQELQfCRAUEwNgIAQX8MAQtBoJEBIAA2AgAgAgsiAkF/RwRAIAEgAmoiAEEEa0EQNgIAIABBEGsiA0EQNgIAAkACf0HQoAEoAgAiAQR/IAEoAggFQQALIAJGBEAgAiACQQRrKAIAQX5xayIEQQRrKAIAIQUgASAANgIIIAQgBUF+cWsiACAAKAIAakEEay0AAEEBcQRAIAAoAgQiASAAKAIIIgQ2AgggBCABNgIEIAAgAyAAayIBNgIADAMLIAJBEGsMAQsgAkEQNgIAIAIgADYCCCACIAE2AgQgAkEQNgIMQdCgASACNgIAIAJBEGoLIgAgAyAAayIBNgIACyAAIAFBfHFqQQRrIAFBAXI2AgAgAAJ/IAAoAgBBCGsiAUH/AE0EQCABQQN2QQFrDAELIAFBHSABZyIDa3ZBBHMgA0ECdGtB7gBqIAFB/x9NDQAaQT8gAUEeIANrdkECcyADQQF0a0HHAGoiASABQT9PGwsiAUEEdCIDQdCYAWo2AgQgACADQdiYAWoiAygCADYCCCADIAA2AgAgACgCCCAANgIEQdigAUHYoAEpAwBCASABrYaENwMACyACQX9HC5kCACAARQRAQQAPCwJ/AkAgAAR/IAFB/wBNDQECQEGQmAEoAgAoAgBFBEAgAUGAf3FBgL8DRg0DDAELIAFB/w9NBEAgACABQT9xQYABcjoAASAAIAFBBnZBwAFyOgAAQQIMBAsgAUGAQHFBgMADRyABQYCwA09xRQRAIAAgAUE/cUGAAXI6AAIgACABQQx2QeABcjoAACAAIAFBBnZBP3FBgAFyOgABQQMMBAsgAUGAgARrQf//P00EQCAAIAFBP3FBgAFyOgADIAAgAUESdkHwAXI6AAAgACABQQZ2QT9xQYABcjoAAiAAIAFBDHZBP3FBgAFyOgABQQQMBAsLQfCRAUEZNgIAQX8FQQELDAELIAAgAToAAEEBCwtDAAJAIABFDQACQAJAAkACQCABQQJqDgYAAQICBAMECyAAIAI8AAAPCyAAIAI9AQAPCyAAIAI+AgAPCyAAIAI3AwALC9IDAgR/AX4CQAJ/AkACQAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQKgsiAUEraw4DAAEAAQsgAUEtRiEDAn8gACgCBCIBIAAoAmhHBEAgACABQQFqNgIEIAEtAAAMAQsgABAqCyIBQTprDAELIAFBOmsLQXZPBEACQCABQTBrQQpPDQADQCABIAJBCmxqQTBrIgJBzJmz5gBIAn8gACgCBCIBIAAoAmhHBEAgACABQQFqNgIEIAEtAAAMAQsgABAqCyIBQTBrIgRBCU1xDQALIAKsIQUgBEEKTw0AA0AgAa0gBUIKfnwhBQJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQKgsiAUEwayICQQlNIAVCMH0iBUKuj4XXx8LrowFTcQ0ACyACQQpPDQADQAJ/IAAoAgQiASAAKAJoRwRAIAAgAUEBajYCBCABLQAADAELIAAQKgtBMGtBCkkNAAsLIAApA3BCAFkEQCAAIAAoAgRBAWs2AgQLQgAgBX0gBSADGyEFDAELQoCAgICAgICAgH8hBSAAKQNwQgBTDQAgACAAKAIEQQFrNgIEQoCAgICAgICAgH8PCyAFC8AGAgR/A34jAEGAAWsiBSQAAkACQAJAIAMgBEIAQgAQQkUNAAJ/IARC////////P4MhCgJ/IARCMIinQf//AXEiB0H//wFHBEBBBCAHDQEaQQJBAyADIAqEUBsMAgsgAyAKhFALC0UNACACQjCIpyIIQf//AXEiBkH//wFHDQELIAVBEGogASACIAMgBBArIAUgBSkDECICIAUpAxgiASACIAEQhQEgBSkDCCECIAUpAwAhBAwBCyABIAJC////////////AIMiCiADIARC////////////AIMiCRBCQQBMBEAgASAKIAMgCRBCBEAgASEEDAILIAVB8ABqIAEgAkIAQgAQKyAFKQN4IQIgBSkDcCEEDAELIARCMIinQf//AXEhByAGBH4gAQUgBUHgAGogASAKQgBCgICAgICAwLvAABArIAUpA2giCkIwiKdB+ABrIQYgBSkDYAshBCAHRQRAIAVB0ABqIAMgCUIAQoCAgICAgMC7wAAQKyAFKQNYIglCMIinQfgAayEHIAUpA1AhAwsgCUL///////8/g0KAgICAgIDAAIQhCyAKQv///////z+DQoCAgICAgMAAhCEKIAYgB0oEQANAAn4gCiALfSADIARWrX0iCUIAWQRAIAkgBCADfSIEhFAEQCAFQSBqIAEgAkIAQgAQKyAFKQMoIQIgBSkDICEEDAULIAlCAYYgBEI/iIQMAQsgCkIBhiAEQj+IhAshCiAEQgGGIQQgBkEBayIGIAdKDQALIAchBgsCQCAKIAt9IAMgBFatfSIJQgBTBEAgCiEJDAELIAkgBCADfSIEhEIAUg0AIAVBMGogASACQgBCABArIAUpAzghAiAFKQMwIQQMAQsgCUL///////8/WARAA0AgBEI/iCAGQQFrIQYgBEIBhiEEIAlCAYaEIglCgICAgICAwABUDQALCyAIQYCAAnEhByAGQQBMBEAgBUFAayAEIAlC////////P4MgBkH4AGogB3KtQjCGhEIAQoCAgICAgMDDPxArIAUpA0ghAiAFKQNAIQQMAQsgCUL///////8/gyAGIAdyrUIwhoQhAgsgACAENwMAIAAgAjcDCCAFQYABaiQAC78CAQF/IwBB0ABrIgQkAAJAIANBgIABTgRAIARBIGogASACQgBCgICAgICAgP//ABArIAQpAyghAiAEKQMgIQEgA0H//wFJBEAgA0H//wBrIQMMAgsgBEEQaiABIAJCAEKAgICAgICA//8AECtB/f8CIAMgA0H9/wJPG0H+/wFrIQMgBCkDGCECIAQpAxAhAQwBCyADQYGAf0oNACAEQUBrIAEgAkIAQoCAgICAgIA5ECsgBCkDSCECIAQpA0AhASADQfSAfksEQCADQY3/AGohAwwBCyAEQTBqIAEgAkIAQoCAgICAgIA5ECtB6IF9IAMgA0HogX1NG0Ga/gFqIQMgBCkDOCECIAQpAzAhAQsgBCABIAJCACADQf//AGqtQjCGECsgACAEKQMINwMIIAAgBCkDADcDACAEQdAAaiQAC7ICAQJ/QfDVAEGSIkGD1gBBA0GF1gBBBBAeQQQQMSIAQQA2AgBBBBAxIgFBADYCAEHw1QBB8CVB9IgBQYjWAEEFIABB9IgBQYzWAEEGIAEQBkEEEDEiAEECNgIAQQQQMSIBQQI2AgBB8NUAQfcUQfSIAUGI1gBBBSAAQfSIAUGM1gBBBiABEAZBBBAxIgBBBDYCAEEEEDEiAUEENgIAQfDVAEHLJ0HQiAFBiNYAQQcgAEHQiAFBjNYAQQggARAGQQQQMSIAQQU2AgBBBBAxIgFBBTYCAEHw1QBBmRRB0IgBQYjWAEEHIABB0IgBQYzWAEEIIAEQBkEEEDEiAEEGNgIAQQQQMSIBQQY2AgBB8NUAQbs1QaSIAUGI1gBBCSAAQaSIAUGM1gBBCiABEAZB8NUAEBILPAAgACABNwMAIAAgAkL///////8/gyACQoCAgICAgMD//wCDQjCIpyADQjCIp0GAgAJxcq1CMIaENwMIC7wCAAJAAkACQAJAAkACQAJAAkACQAJAAkAgAUEJaw4SAAgJCggJAQIDBAoJCgoICQUGBwsgAiACKAIAIgFBBGo2AgAgACABKAIANgIADwsgAiACKAIAIgFBBGo2AgAgACABMgEANwMADwsgAiACKAIAIgFBBGo2AgAgACABMwEANwMADwsgAiACKAIAIgFBBGo2AgAgACABMAAANwMADwsgAiACKAIAIgFBBGo2AgAgACABMQAANwMADwsgAiACKAIAQQdqQXhxIgFBCGo2AgAgACABKwMAOQMADwsgACACIAMRBAALDwsgAiACKAIAIgFBBGo2AgAgACABNAIANwMADwsgAiACKAIAIgFBBGo2AgAgACABNQIANwMADwsgAiACKAIAQQdqQXhxIgFBCGo2AgAgACABKQMANwMAC28BBX8gACgCACIDLAAAQTBrIgFBCUsEQEEADwsDQEF/IQQgAkHMmbPmAE0EQEF/IAEgAkEKbCIFaiABIAVB/////wdzSxshBAsgACADQQFqIgU2AgAgAywAASAEIQIgBSEDQTBrIgFBCkkNAAsgAgv+EgISfwJ+IwBBQGoiCCQAIAggATYCPCAIQSdqIRcgCEEoaiERAkACQAJAAkADQEEAIQcDQCABIQ0gByAOQf////8Hc0oNAiAHIA5qIQ4CQAJAAkACQCABIgctAAAiCwRAA0ACQAJAIAtB/wFxIgFFBEAgByEBDAELIAFBJUcNASAHIQsDQCALLQABQSVHBEAgCyEBDAILIAdBAWohByALLQACIAtBAmoiASELQSVGDQALCyAHIA1rIgcgDkH/////B3MiGEoNCSAABEAgACANIAcQMgsgBw0HIAggATYCPCABQQFqIQdBfyEQAkAgASwAAUEwayIKQQlLDQAgAS0AAkEkRw0AIAFBA2ohB0EBIRIgCiEQCyAIIAc2AjxBACEMAkAgBywAACILQSBrIgFBH0sEQCAHIQoMAQsgByEKQQEgAXQiAUGJ0QRxRQ0AA0AgCCAHQQFqIgo2AjwgASAMciEMIAcsAAEiC0EgayIBQSBPDQEgCiEHQQEgAXQiAUGJ0QRxDQALCwJAIAtBKkYEQAJ/AkAgCiwAAUEwayIBQQlLDQAgCi0AAkEkRw0AAn8gAEUEQCAEIAFBAnRqQQo2AgBBAAwBCyADIAFBA3RqKAIACyEPIApBA2ohAUEBDAELIBINBiAKQQFqIQEgAEUEQCAIIAE2AjxBACESQQAhDwwDCyACIAIoAgAiB0EEajYCACAHKAIAIQ9BAAshEiAIIAE2AjwgD0EATg0BQQAgD2shDyAMQYDAAHIhDAwBCyAIQTxqEJABIg9BAEgNCiAIKAI8IQELQQAhB0F/IQkCf0EAIAEtAABBLkcNABogAS0AAUEqRgRAAn8CQCABLAACQTBrIgpBCUsNACABLQADQSRHDQAgAUEEaiEBAn8gAEUEQCAEIApBAnRqQQo2AgBBAAwBCyADIApBA3RqKAIACwwBCyASDQYgAUECaiEBQQAgAEUNABogAiACKAIAIgpBBGo2AgAgCigCAAshCSAIIAE2AjwgCUEATgwBCyAIIAFBAWo2AjwgCEE8ahCQASEJIAgoAjwhAUEBCyEUA0AgByEVQRwhCiABIhMsAAAiB0H7AGtBRkkNCyABQQFqIQEgByAVQTpsakG//ABqLQAAIgdBAWtB/wFxQQhJDQALIAggATYCPAJAIAdBG0cEQCAHRQ0MIBBBAE4EQCAARQRAIAQgEEECdGogBzYCAAwMCyAIIAMgEEEDdGopAwA3AzAMAgsgAEUNCCAIQTBqIAcgAiAGEI8BDAELIBBBAE4NC0EAIQcgAEUNCAsgAC0AAEEgcQ0LIAxB//97cSILIAwgDEGAwABxGyEMQQAhEEHbDSEWIBEhCgJAAkACfwJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgEy0AACIHwCITQVNxIBMgB0EPcUEDRhsgEyAVGyIHQdgAaw4hBBYWFhYWFhYWEBYJBhAQEBYGFhYWFgIFAxYWChYBFhYEAAsCQCAHQcEAaw4HEBYLFhAQEAALIAdB0wBGDQsMFQsgCCkDMCEaQdsNDAULQQAhBwJAAkACQAJAAkACQAJAIBUOCAABAgMEHAUGHAsgCCgCMCAONgIADBsLIAgoAjAgDjYCAAwaCyAIKAIwIA6sNwMADBkLIAgoAjAgDjsBAAwYCyAIKAIwIA46AAAMFwsgCCgCMCAONgIADBYLIAgoAjAgDqw3AwAMFQtBCCAJIAlBCE0bIQkgDEEIciEMQfgAIQcLIBEhASAHQSBxIQsgCCkDMCIaIhlCAFIEQANAIAFBAWsiASAZp0EPcUHQgAFqLQAAIAtyOgAAIBlCD1YgGUIEiCEZDQALCyABIQ0gGlANAyAMQQhxRQ0DIAdBBHZB2w1qIRZBAiEQDAMLIBEhASAIKQMwIhoiGUIAUgRAA0AgAUEBayIBIBmnQQdxQTByOgAAIBlCB1YgGUIDiCEZDQALCyABIQ0gDEEIcUUNAiAJIBEgAWsiAUEBaiABIAlIGyEJDAILIAgpAzAiGkIAUwRAIAhCACAafSIaNwMwQQEhEEHbDQwBCyAMQYAQcQRAQQEhEEHcDQwBC0HdDUHbDSAMQQFxIhAbCyEWIBogERBGIQ0LIBQgCUEASHENESAMQf//e3EgDCAUGyEMAkAgGkIAUg0AIAkNACARIQ1BACEJDA4LIAkgGlAgESANa2oiASABIAlIGyEJDA0LIAgtADAhBwwLCyAIKAIwIgFBm8wAIAEbIg1B/////wcgCSAJQf////8HTxsiBxCXASIBIA1rIAcgARsiASANaiEKIAlBAE4EQCALIQwgASEJDAwLIAshDCABIQkgCi0AAA0PDAsLIAgpAzAiGUIAUg0BQQAhBwwJCyAJBEAgCCgCMAwCC0EAIQcgAEEgIA9BACAMEDYMAgsgCEEANgIMIAggGT4CCCAIIAhBCGoiBzYCMEF/IQkgBwshC0EAIQcDQAJAIAsoAgAiDUUNACAIQQRqIA0QiAEiDUEASA0PIA0gCSAHa0sNACALQQRqIQsgByANaiIHIAlJDQELC0E9IQogB0EASA0MIABBICAPIAcgDBA2IAdFBEBBACEHDAELQQAhCiAIKAIwIQsDQCALKAIAIg1FDQEgCEEEaiIJIA0QiAEiDSAKaiIKIAdLDQEgACAJIA0QMiALQQRqIQsgByAKSw0ACwsgAEEgIA8gByAMQYDAAHMQNiAPIAcgByAPSBshBwwICyAUIAlBAEhxDQlBPSEKIAAgCCsDMCAPIAkgDCAHIAUREwAiB0EATg0HDAoLIActAAEhCyAHQQFqIQcMAAsACyAADQkgEkUNA0EBIQcDQCAEIAdBAnRqKAIAIgAEQCADIAdBA3RqIAAgAiAGEI8BQQEhDiAHQQFqIgdBCkcNAQwLCwsgB0EKTwRAQQEhDgwKCwNAIAQgB0ECdGooAgANAUEBIQ4gB0EBaiIHQQpHDQALDAkLQRwhCgwGCyAIIAc6ACdBASEJIBchDSALIQwLIAkgCiANayILIAkgC0obIgEgEEH/////B3NKDQNBPSEKIA8gASAQaiIJIAkgD0gbIgcgGEoNBCAAQSAgByAJIAwQNiAAIBYgEBAyIABBMCAHIAkgDEGAgARzEDYgAEEwIAEgC0EAEDYgACANIAsQMiAAQSAgByAJIAxBgMAAcxA2IAgoAjwhAQwBCwsLQQAhDgwDC0E9IQoLQfCRASAKNgIAC0F/IQ4LIAhBQGskACAOC8ICAQR/IwBB0AFrIgUkACAFIAI2AswBIAVBoAFqIgJBAEEoECkaIAUgBSgCzAE2AsgBAkBBACABIAVByAFqIAVB0ABqIAIgAyAEEJEBQQBIBEBBfyEEDAELIAAoAkxBAEggACAAKAIAIghBX3E2AgACfwJAAkAgACgCMEUEQCAAQdAANgIwIABBADYCHCAAQgA3AxAgACgCLCEGIAAgBTYCLAwBCyAAKAIQDQELQX8gABCYAQ0BGgsgACABIAVByAFqIAVB0ABqIAVBoAFqIAMgBBCRAQshAiAGBEAgAEEAQQAgACgCJBEBABogAEEANgIwIAAgBjYCLCAAQQA2AhwgACgCFCEBIABCADcDECACQX8gARshAgsgACAAKAIAIgAgCEEgcXI2AgBBfyACIABBIHEbIQQNAAsgBUHQAWokACAEC38CAX8BfiAAvSIDQjSIp0H/D3EiAkH/D0cEfCACRQRAIAEgAEQAAAAAAAAAAGEEf0EABSAARAAAAAAAAPBDoiABEJMBIQAgASgCAEFAags2AgAgAA8LIAEgAkH+B2s2AgAgA0L/////////h4B/g0KAgICAgICA8D+EvwUgAAsLYAECfyACRQRAQQAPCyAALQAAIgMEfwJAA0AgAyABLQAAIgRHDQEgBEUNASACQQFrIgJFDQEgAUEBaiEBIAAtAAEhAyAAQQFqIQAgAw0AC0EAIQMLIAMFQQALIAEtAABrC8wBAQJ/AkAgAEEDcQRAA0AgAC0AACIBRQ0CIAFBPUYNAiAAQQFqIgBBA3ENAAsLAkACQEGAgoQIIAAoAgAiAmsgAnJBgIGChHhxQYCBgoR4Rw0AA0BBgIKECCACQb369OkDcyIBayABckGAgYKEeHFBgIGChHhHDQEgACgCBCECIABBBGoiASEAIAJBgIKECCACa3JBgIGChHhxQYCBgoR4Rg0ACwwBCyAAIQELA0AgASIALQAAIgJFDQEgAEEBaiEBIAJBPUcNAAsLIAALpwEBBX9BvJgBKAIAIgIEQEG4mAEoAgAhBQNAIAAgBSADQQJ0aiIEKAIAIgZGBEAgBCABNgIAIAAQLg8LAkAgBg0AIAFFDQAgBCABNgIAQQAhAQsgA0EBaiIDIAJHDQALCwJAIAFFDQBBuJgBKAIAIAJBAnRBBGoQTiIARQ0AQbiYASAANgIAQbyYAUG8mAEoAgAiAkEBajYCACAAIAJBAnRqIAE2AgALC7wBAQF/IAFBAEchAgJAAkACQCAAQQNxRQ0AIAFFDQADQCAALQAARQ0CIAFBAWsiAUEARyECIABBAWoiAEEDcUUNASABDQALCyACRQ0BAkAgAC0AAEUNACABQQRJDQADQEGAgoQIIAAoAgAiAmsgAnJBgIGChHhxQYCBgoR4Rw0CIABBBGohACABQQRrIgFBA0sNAAsLIAFFDQELA0AgAC0AAEUEQCAADwsgAEEBaiEAIAFBAWsiAQ0ACwtBAAtZAQF/IAAgACgCSCIBQQFrIAFyNgJIIAAoAgAiAUEIcQRAIAAgAUEgcjYCAEF/DwsgAEIANwIEIAAgACgCLCIBNgIcIAAgATYCFCAAIAEgACgCMGo2AhBBAAt8AQJ/IAAgACgCSCIBQQFrIAFyNgJIIAAoAhQgACgCHEcEQCAAQQBBACAAKAIkEQEAGgsgAEEANgIcIABCADcDECAAKAIAIgFBBHEEQCAAIAFBIHI2AgBBfw8LIAAgACgCLCAAKAIwaiICNgIIIAAgAjYCBCABQRt0QR91CwQAIAAL0Q4BCn8jAEHQAGsiCyQAAkAgAEUEQCALQYD7ADYCAEHgjAFByAFB5iogCxAtGkF/IQMMAQsgAEEANgLMCiAAQQA2AuwIAkACQCADRQ0AIARFDQAgBUUNACAGDQELIAtBtRQ2AiQgC0GA+wA2AiAgAEGECWpByAFBoB8gC0EgahAtGiAAQQE2AswKIAtBtRQ2AhQgC0GA+wA2AhBB4IwBQcgBQaAfIAtBEGoQLRpBfyEDDAELIwBBMGsiCSQAIAlBADYCKCAJQQA2AiQCQAJAAkACfwJAAn8gAEUEQCAJQeD6ADYCIEHgoAFBADYCAEGUA0HgjAFByAFB5iogCUEgahAAGkHgoAEoAgAhB0HgoAFBADYCAEF/IQhBfyEMAkAgB0UNAEHkoAEoAgAiCkUNACAHKAIAIAlBLGpGBH8gBygCBAVBAAsiDEUNBSAKJAELIwEgDEEBRg0BGgwGCyAAQQA2AswKIABBADYC7AggAEHMCmohDyAAQewIaiEQIABB+AJqIQ1BlSMhDiAALQD4CEECcUUNAUG1FCEOIAFFDQEgAkUNASAAQQE2AtAHIAAgCUEsajYCzAdBAAshB0EADAELQQELIQoDQAJAIApFBEAgBwRAQX8hDAwFC0HgoAFBADYCAEGRAyANIAEgAhADQeCgASgCACEHQeCgAUEANgIAQX8hCAJAIAdFDQBB5KABKAIAIgpFDQAgBygCACAJQSxqRgR/IAcoAgQFQQALIghFDQQgCiQBCyMBIQcgCEEBRg0BAkACQCAAKALYC0ECaw4DAAEAAQtB4KABQQA2AgBBngMgDUHiAUH//wMQA0HgoAEoAgAhB0HgoAFBADYCAEF/IQgCQCAHRQ0AQeSgASgCACIKRQ0AIAcoAgAgCUEsakYEfyAHKAIEBUEACyIIRQ0FIAokAQsjASEHIAhBAUYNAgtB4KABQQA2AgBBlgMgDUEAEARB4KABKAIAIQdB4KABQQA2AgBBfyEIAkAgB0UNAEHkoAEoAgAiCkUNACAHKAIAIAlBLGpGBH8gBygCBAVBAAsiCEUNBCAKJAELIwEhByAIQQFGDQFBAkYEQEEAIQgMBgtB4KABQQA2AgAgABBaIQxB4KABKAIAIQdB4KABQQA2AgBBfyEIAkAgB0UNAEHkoAEoAgAiCkUNACAHKAIAIAlBLGpGBH8gBygCBAVBAAsiCEUNBCAKJAELIwEhByAIQQFGDQEgACAMNgLsCiAAIAApApQDNwPwCiAAIAAoAswENgL4CiAAIAAoAqADQQFrIgdBBE0EfyAHQQJ0QeT8AGooAgAFQX8LNgL8CiAAIAAoAtQENgKMCyAAIAAoAtgENgKUCyAAIAAoApwGKAIMNgKYCyAAIAAoAogGNgKcCyAAIAAoApQGNgKgCyAAIAAvAZgFNgKsCyAAIAAvAZoFNgKwCyAAIAAtAJYFNgK0CwJAAkAgACgC2AtBAmsOAwABAAELQeCgAUEANgIAQZ8DIA0gCUEoaiAJQSRqEAlB4KABKAIAIQdB4KABQQA2AgBBfyEIAkAgB0UNAEHkoAEoAgAiCkUNACAHKAIAIAlBLGpGBH8gBygCBAVBAAsiCEUNBSAKJAELIwEhByAIQQFGDQJFDQAgACgC1AoQLiAAIAkoAig2AtQKIAAgCSgCJDYC3AoLQeCgAUEANgIAQZsDIA0QB0HgoAEoAgAhB0HgoAFBADYCAEF/IQgCQCAHRQ0AQeSgASgCACIKRQ0AIAcoAgAgCUEsakYEfyAHKAIEBUEACyIIRQ0EIAokAQsjASEHIAhBAUYNAUGiMCEOAkAgACgC/ApBf0YNAEGkISEOIAAoAvAKQQBMDQBBACEMIAAoAvQKQQBKDQULQQEhCgwCCyAJQeD6ADYCEEHgoAFBADYCACAJIA42AhRBlAMgAEGECWpByAFBoB8gCUEQahAAGkHgoAEoAgAhB0HgoAFBADYCAEF/IQgCQCAHRQ0AQeSgASgCACIKRQ0AIAcoAgAgCUEsakYEfyAHKAIEBUEACyIIRQ0DIAokAQsjASEHIAhBAUYNACAPQQE2AgAgCUHg+gA2AgBB4KABQQA2AgAgCSAONgIEQZQDQeCMAUHIAUGgHyAJEAAaQeCgASgCACEHQeCgAUEANgIAQX8hDEF/IQgCQCAHRQ0AQeSgASgCACIKRQ0AIAcoAgAgCUEsakYEfyAHKAIEBUEACyIIRQ0DIAokAQsjASEHIAhBAUcNAwtBACEKDAALAAsgByAKED4AC0F/IAwgECgCABshCAsgCUEwaiQAIAggAyAAKALwCjYCACAEIAAoAvQKNgIAIAUgACgC7AoiAjYCAEF/IQMgAkF/RgRAIAtB7i82AkQgC0GA+wA2AkAgAEGECWpByAFBoB8gC0FAaxAtGiAAQQE2AswKIAtB7i82AjQgC0GA+wA2AjBB4IwBQcgBQaAfIAtBMGoQLRoMAQsgBiAAKAL8CjYCACEDCyALQdAAaiQAIAMLtwUBCH8jAEEQayIFJAACf0HgCxAvIgAEQCAAQQBB4AsQKRoLIABFBEAgBUHnJjYCBCAFQfT4ADYCAEHgjAFByAFBoB8gBRAtGkEADAELIABCfzcD6AogAEECNgLYCyAAQoGAgIAQNwO4CyAAQoGAgIAQNwKsCyAAQQE2ApwLIABCiICAgHA3A/gKIABCqJW3gfAANwL8CCAAQYwJakHTHy0AADoAACAAQcsfKQAANwCECSAAQfAKakJ/NwMAAn8jAEEQayIEJABB4KABQQA2AgAgAEHIBmoQowEhB0HgoAEoAgAhAUHgoAFBADYCAEF/IQICQAJAIAFFDQBB5KABKAIAIgNFDQAgASgCACAEQQxqRgR/IAEoAgQFQQALIgJFDQEgAyQBCyMBIQEgAkEBRwRAIABBjQM2AtAGIABBjgM2AsgGIAAgBzYC+AIgAELoh4CA8IMBNwLEByAAQbCOATYCwAcgACgCzAYhByAAQY8DNgLMBiAAIAc2AugIIAAgADYC9AggAEEBNgLQByAAIARBDGo2AswHQQAhASAAQfgCaiEGCwJAA0AgAQRAIAAQLkEAIQAMAgtB4KABQQA2AgBBkAMgBkE+QdADEANB4KABKAIAIQFB4KABQQA2AgBBfyECAkAgAUUNAEHkoAEoAgAiA0UNACABKAIAIARBDGpGBH8gASgCBAVBAAsiAkUNAyADJAELIwEhASACQQFGDQBB4KABQQA2AgBBkQMgBkHtkQFBARADQeCgASgCACEBQeCgAUEANgIAQX8hAgJAIAFFDQBB5KABKAIAIgNFDQAgASgCACAEQQxqRgR/IAEoAgQFQQALIgJFDQMgAyQBCyMBIQEgAkEBRg0ACyAAIAAoAvgIQQJyNgL4CAsgBEEQaiQAIAAMAQsgASADED4ACwsgBUEQaiQACwwAIAEgAEGAARAsGgvwAQEDfwJAIAAoAqQDKAIMDQAgACgCTA0AIAAoAqwCDQAgACgCKEEDRw0AIAAoAiRBA0cNAAJAAkAgACgCLCIBQQZrQQpJDQACQCABQQJrDg8BAwMDAwMDAwMDAwMDAwADCyAAKAJ4QQNGDQEMAgsgACgCeCABQQJ0QfD3AGooAgBHDQELIAAoAtgBIgEoAghBAkcNACABKAJcQQFHDQAgASgCsAFBAUcNACABKAIMQQJKDQAgASgCYEEBRw0AIAEoArQBQQFHDQAgASgCJCIDIAAoArwCRw0AIAEoAnggA0cNACABKALMASADRiECCyACC5EGARN/IwBBEGsiCSQAIAAoAqwDIQQgACgCyAJBAEoEQCAEQeAAaiEDIABBzAJqIQUDQCAJIAFBAnQiAmogACADIAIgBWooAgAiAigCBEECdGooAgAgAigCDCICIAAoApQBbCACQQEgACgCBCgCIBEIADYCACABQQFqIgEgACgCyAJIDQALCwJ/IAQoAiwiByAEKAIwIgJIBEAgBEE0aiEKIABBzAJqIQ4gACgC3AIhASAEKAIoIQYDQCABIAZLBEADQEEAIQtBACEFIAAoAsgCIg9BAEoEQANAAkAgDiALQQJ0IgNqKAIAIgEoAjgiEEEATA0AIAEoAjQiCEEATA0AIAMgCWooAgAgB0ECdGohESAIQQdxIQ1BACEMIAYgCGxBB3QhEiAIQQhJIRMDQCARIAxBAnRqKAIAIBJqIQEgBSEDQQAhAiANBEADQCAKIANBAnRqIAE2AgAgA0EBaiEDIAFBgAFqIQEgAkEBaiICIA1HDQALCyAFIAhqIQUgE0UEQANAIAogA0ECdGoiAiABNgIAIAIgAUGAAWo2AgQgAiABQYACajYCCCACIAFBgANqNgIMIAIgAUGABGo2AhAgAiABQYAFajYCFCACIAFBgAZqNgIYIAIgAUGAB2o2AhwgAUGACGohASADQQhqIgMgBUcNAAsLIAxBAWoiDCAQRw0ACwsgC0EBaiILIA9HDQALCyAAKAK8AyIDKAIQRQRAIAAoAqQDIAAoApQBNgJsCyAAIAogAygCBBEGAEUEQCAEIAY2AiggBCAHNgIsQQAMBQsgBkEBaiIGIAAoAtwCIgFJDQALIAQoAjAhAgtBACEGIARBADYCKCAHQQFqIgcgAkgNAAsLIAAgACgClAFBAWoiBTYClAEgACgCwAIiASAFSwRAIAAoAqwDIQMCQCAAKALIAkECTgRAIANBATYCMAwBCyAAKALMAiEAIAFBAWsgBUsEQCADIAAoAgw2AjAMAQsgAyAAKAJINgIwCyADQgA3AihBAwwBCyAAIAAoArQDKAIMEQAAQQQLIAlBEGokAAtdAQJ/IABBADYClAEgACgCrAMhAQJAIAAoAsgCQQJOBEAgAUEBNgIwDAELIAAoAswCIQIgACgCwAJBAUcEQCABIAIoAgw2AjAMAQsgASACKAJINgIwCyABQgA3AigLuQMBC38gACgCwAJBAWshCiAAKAKsAyECAkADQCAAKAKQASIDIAAoApgBIgROBEAgAyAERw0CIAAoApQBIAAoApwBSw0CCyAAIAAoArQDKAIAEQIADQALQQAPCyAAKAIkQQBKBEAgAkGIAWohCyAAKALYASECA0AgACALIAdBAnQiBGooAgAgAigCDCIDIAAoApwBbCADQQAgACgCBCgCHBEIACEIAkACfyAKIAAoApwBSwRAIAIoAgwMAQsgAigCICACKAIMIgNwIgUgAyAFGwsiA0EATA0AIAEgBGohBUEAIQQgA0EBRwRAIANB/v///wdxIQxBACEJA0AgBEECdCIGIAUoAgBqKAIAIAYgCGooAgAgAigCHEEBdBAsGiAGQQRyIgYgBSgCAGooAgAgBiAIaigCACACKAIcQQF0ECwaIARBAmohBCAJQQJqIgkgDEcNAAsLIANBAXFFDQAgBEECdCIDIAUoAgBqKAIAIAMgCGooAgAgAigCHEEBdBAsGgsgAkHUAGohAiAHQQFqIgcgACgCJEgNAAsLIAAgACgCnAFBAWoiATYCnAFBA0EEIAEgACgCwAJJGwvSAQECfyAAKAKsAyAAIAAoAsADKAIAEQAAIAAoApQCIgEgACgC3AIiAnAEfyAAKAIAIgIgATYCGCACQf8ANgIUIAAoAgAgACgC3AI2AhwgACAAKAIAKAIAEQAAIAAoAtwCIQIgACgClAIFIAELIAJuNgIsIABBADYClAEgACgCrAMhAQJAIAAoAsgCQQJOBEAgAUEBNgI0DAELIAAoAswCIQIgACgCwAJBAUcEQCABIAIoAgw2AjQMAQsgASACKAJINgI0CyABQQA2AjAgAUEANgIoC0UAIABBFGpBAEHwABApGiAAQYEBNgJ0IABBsNgANgJwIABBHDYCECAAQR02AgwgAEEeNgIIIABBHzYCBCAAQSA2AgAgAAu1AQECfyADQQFrIANBB3EiBQRAQQAhAANAIAIgASgCADsBACADQQFrIQMgAkECaiECIAFBBGohASAAQQFqIgAgBUcNAAsLQQdPBEADQCACIAEoAgA7AQAgAiABKAIEOwECIAIgASgCCDsBBCACIAEoAgw7AQYgAiABKAIQOwEIIAIgASgCFDsBCiACIAEoAhg7AQwgAiABKAIcOwEOIAJBEGohAiABQSBqIQEgA0EIayIDDQALCwugAQEDfyADQQFrIAAoApwDIQAgA0EDcSIGBEADQCACIAEoAgAgAHQ7AQAgA0EBayEDIAJBAmohAiABQQRqIQEgBEEBaiIEIAZHDQALC0EDTwRAA0AgAiABKAIAIAB0OwEAIAIgASgCBCAAdDsBAiACIAEoAgggAHQ7AQQgAiABKAIMIAB0OwEGIAJBCGohAiABQRBqIQEgA0EEayIDDQALCwuXAwEIfyABIAAoAggiAiAAKAIEIgRrTQRAIAAgAQR/IARBACABECkgAWoFIAQLNgIEDwsgBCAAKAIAIgVrIgYgAWoiA0EATgRAQf////8HIAIgBWsiAkEBdCIIIAMgAyAISRsgAkH/////A08bIgMEQCADEDEhBwsgAyAHaiEIIAEgBiAHaiICQQAgARApIgNqIQkCQCAEIAVGBEAgAyEHDAELAkAgBkEDcSIGRQRAIAQhAQwBC0EAIQMgBCEBA0AgAkEBayICIAFBAWsiAS0AADoAACADQQFqIgMgBkcNAAsLIAUgBGtBfE0EQANAIAJBAWsgAUEBay0AADoAACACQQJrIAFBAmstAAA6AAAgAkEDayABQQNrLQAAOgAAIAJBBGsiAiABQQRrIgEtAAA6AAAgASAFRw0ACwsgACgCACEFCyAAIAg2AgggACAJNgIEIAAgBzYCACAFBEAgBRAuCw8LQQgQQCIAQYiLATYCACAAQbSLATYCACAAQQRqQakfEIIBIABB+IsBNgIAIABBhIwBQRkQCAALrQUBDX8CQAJAIAAoArgCIglBAEwNACADKAIAIQogACgCxAMgASgCBGoiAy0ArgEiASIMQQFrIQsgAy0ApAEiAwRAIAFBAk8EQCADQQdxIQ0gA0EISSEPQQAhCQNAIAAoAnAiDgRAIAogBkECdGooAgAiASAOQQF0aiEQIAIgCUECdGooAgAhCANAIAgvAQAhBEEAIQcgAyEFIA0EQANAIAEgBDsBACAFQQFrIQUgAUECaiEBIAdBAWoiByANRw0ACwsgD0UEQANAIAEgBDsBDiABIAQ7AQwgASAEOwEKIAEgBDsBCCABIAQ7AQYgASAEOwEEIAEgBDsBAiABIAQ7AQAgAUEQaiEBIAVBCEogBUEIayEFDQALCyAIQQJqIQggASAQSQ0ACwsgCiAGIAogBkEBaiALIA4QSCAJQQFqIQkgBiAMaiIGIAAoArgCSA0ACwwCCyADQQdxIQsgACgCcCINQQF0IQ4gA0EISSEPQQAhAANAIA0EQCAKIAZBAnRqKAIAIgEgDmohECACIABBAnRqKAIAIQgDQCAILwEAIQRBACEHIAMhBSALBEADQCABIAQ7AQAgBUEBayEFIAFBAmohASAHQQFqIgcgC0cNAAsLIA9FBEADQCABIAQ7AQ4gASAEOwEMIAEgBDsBCiABIAQ7AQggASAEOwEGIAEgBDsBBCABIAQ7AQIgASAEOwEAIAFBEGohASAFQQhKIAVBCGshBQ0ACwsgCEECaiEIIAEgEEkNAAsLIABBAWohACAGIAxqIgYgCUgNAAsMAQsgAUECTwRAQQAhAQNAIAAoAnANAyAKIAEgCiABQQFqIAtBABBIIAEgDGoiASAAKAK4AkgNAAsMAQsgACgCcCEAQQAhAQNAIAANAiABIAxqIgEgCUgNAAsLDwsDQAwACwALmwEBBn8gACgCuAJBAEoEQCADKAIAIQRBACEBA0AgACgCcCIHBEAgBCABQQJ0aigCACIDIAdBAXRqIQggAiAFQQJ0aigCACEGA0AgAyAGLwEAIgk7AQIgAyAJOwEAIAZBAmohBiADQQRqIgMgCEkNAAsLIAQgASAEIAFBAXJBASAHEEggBUEBaiEFIAFBAmoiASAAKAK4AkgNAAsLC8gCAQh/AkAgACgCuAIiBUEATA0AIAMoAgAhBiAAKAJwIQRBACEDIAVBAUcEQCAFQf7///8HcSELIARBAXQhCQNAIAQEQCAGIANBAnQiAWooAgAiACAJaiEHIAEgAmooAgAhAQNAIAAgAS8BACIIOwECIAAgCDsBACABQQJqIQEgAEEEaiIAIAdJDQALCyAEBEAgBiADQQFyQQJ0IgFqKAIAIgAgCWohByABIAJqKAIAIQEDQCAAIAEvAQAiCDsBAiAAIAg7AQAgAUECaiEBIABBBGoiACAHSQ0ACwsgA0ECaiEDIApBAmoiCiALRw0ACwsgBUEBcUUNACAERQ0AIAYgA0ECdCIBaigCACIAIARBAXRqIQMgASACaigCACEBA0AgACABLwEAIgI7AQIgACACOwEAIAFBAmohASAAQQRqIgAgA0kNAAsLCxYAIAEoAgAgAiADQQAgBCAAKAJwEEgLkAQAQYyIAUHCMhAiQaSIAUG2JEEBQQAQIUGwiAFB5yFBAUGAf0H/ABACQdyIAUHgIUEBQYB/Qf8AEAJB0IgBQd4hQQFBAEH/ARACQeiIAUGTFEECQYCAfkH//wEQAkH0iAFBihRBAkEAQf//AxACQYCJAUGxFEEEQYCAgIB4Qf////8HEAJBjIkBQagUQQRBAEF/EAJBmIkBQf8lQQRBgICAgHhB/////wcQAkGkiQFB9iVBBEEAQX8QAkGwiQFBhRdCgICAgICAgICAf0L///////////8AEHhBvIkBQYQXQgBCfxB4QciJAUHLFUEEEA1B1IkBQfsqQQgQDUHozwBBkSYQIEGw0ABBBEGEJhAKQfjQAEECQZ0mEApBxNEAQQRBrCYQCkGE1wAQH0GQ0gBBAEH8xwAQAUG40gBBAEHByAAQAUGk1wBBAUGayAAQAUHg0gBBAkHJxAAQAUGI0wBBA0HoxAAQAUGw0wBBBEGQxQAQAUHY0wBBBUGtxQAQAUGA1ABBBEHmyAAQAUGo1ABBBUGEyQAQAUG40gBBAEGTxgAQAUGk1wBBAUHyxQAQAUHg0gBBAkHVxgAQAUGI0wBBA0GzxgAQAUGw0wBBBEHbxwAQAUHY0wBBBUG5xwAQAUHQ1ABBCEGYxwAQAUH41ABBCUH2xgAQAUGg1QBBBkHTxQAQAUHI1QBBB0GryQAQAQu6AgELfwJAIARBAEwNACAAKAJwIgZFDQAgASgCCCELIAEoAgQhDCABKAIAIQ0gBkF+cSEOIAZBAXEhDwNAIAsgAkECdCIAaigCACEHIAAgDGooAgAhCCAAIA1qKAIAIQkgAygCACEBQQAhAEEAIQogBkEBRwRAA0AgASAJIABBAXQiBWovAQA7AQQgASAFIAhqLwEAOwECIAEgBSAHai8BADsBACABIAkgBUECciIFai8BADsBCiABIAUgCGovAQA7AQggASAFIAdqLwEAOwEGIABBAmohACABQQxqIQEgCkECaiIKIA5HDQALCyAPBEAgASAJIABBAXQiAGovAQA7AQQgASAAIAhqLwEAOwECIAEgACAHai8BADsBAAsgAkEBaiECIANBBGohAyAEQQFKIARBAWshBA0ACwsL/wcBDX8gACgCcCEFAkACQAJAAkAgACgCJCIIQQNrDgIBAAILIARBAEwNAiAFRQ0CIAEoAgwhDCABKAIIIQ0gASgCBCEOIAEoAgAhDyAFQX5xIRAgBUEBcSERA0AgDCACQQJ0IgBqKAIAIQkgACANaigCACEKIAAgDmooAgAhByAAIA9qKAIAIQggAygCACEAQQAhBkEAIQsgBUEBRwRAA0AgACAIIAZBAXQiAWovAQA7AQAgACABIAdqLwEAOwECIAAgASAKai8BADsBBCAAIAEgCWovAQA7AQYgACAIIAFBAnIiAWovAQA7AQggACABIAdqLwEAOwEKIAAgASAKai8BADsBDCAAIAEgCWovAQA7AQ4gBkECaiEGIABBEGohACALQQJqIgsgEEcNAAsLIBEEQCAAIAggBkEBdCIBai8BADsBACAAIAEgB2ovAQA7AQIgACABIApqLwEAOwEEIAAgASAJai8BADsBBgsgAkEBaiECIANBBGohAyAEQQFKIARBAWshBA0ACwwCCyAEQQBMDQEgBUUNASABKAIIIQsgASgCBCEMIAEoAgAhDSAFQX5xIQ4gBUEBcSEPA0AgCyACQQJ0IgBqKAIAIQEgACAMaigCACEJIAAgDWooAgAhCiADKAIAIQBBACEGQQAhCCAFQQFHBEADQCAAIAogBkEBdCIHai8BADsBACAAIAcgCWovAQA7AQIgACABIAdqLwEAOwEEIAAgCiAHQQJyIgdqLwEAOwEGIAAgByAJai8BADsBCCAAIAEgB2ovAQA7AQogBkECaiEGIABBDGohACAIQQJqIgggDkcNAAsLIA8EQCAAIAogBkEBdCIGai8BADsBACAAIAYgCWovAQA7AQIgACABIAZqLwEAOwEECyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALDAELIARBAEwNACAIQQBMDQAgBUUNACAFQXxxIRAgBUEDcSENIAVBAWtBA0khEQNAIARBAWsgAygCACEKQQAhBwNAIAEgB0ECdGooAgAgAkECdGooAgAhDkEAIQAgCiEFQQAhDyARRQRAA0AgBSAHQQF0IgZqIA4gAEEBdGoiCy8BADsBACAFIAhBAXQiDGoiBSAGaiALLwECOwEAIAUgDGoiBSAGaiALLwEEOwEAIAUgDGoiBSAGaiALLwEGOwEAIAUgDGohBSAAQQRqIQAgD0EEaiIPIBBHDQALC0EAIQYgDQRAA0AgBSAHQQF0aiAOIABBAXRqLwEAOwEAIABBAWohACAFIAhBAXRqIQUgBkEBaiIGIA1HDQALCyAHQQFqIgcgCEcNAAsgAkEBaiECIANBBGohAyAEQQFKIQAhBCAADQALCwv3AQEGfyAAKALIAyIBIABBAUGAgAEgACgCBCgCABEBADYCFCABIABBAUGAgAEgACgCBCgCABEBADYCGCABIABBAUGAgAEgACgCBCgCABEBADYCHCABIABBAUGAgAEgACgCBCgCABEBACIDNgIgIAEoAhwhBCABKAIYIQUgASgCFCEGQQAhAUGAcCEAA0AgBiABQQJ0IgJqIABB6c0FbEGAgAJqQRB1NgIAIAIgBWogAEGiiwdsQYCAAmpBEHU2AgAgAiAEaiAAQa6SfWw2AgAgAiADaiAAQebPfmxBgIACajYCACAAQQFqIQAgAUEBaiIBQYAgRw0ACwvIAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgASgCACELIABBfHEhDCAAQQNxIQcgAEEESSENA0AgCyACQQJ0aigCACEIIAMoAgAhAEEAIQlBACEBQQAhCiANRQRAA0AgACAIIAFBAXRqIgUvAQAiBjsBBCAAIAY7AQIgACAGOwEAIAAgBS8BAiIGOwEKIAAgBjsBCCAAIAY7AQYgACAFLwEEIgY7ARAgACAGOwEOIAAgBjsBDCAAIAUvAQYiBTsBFiAAIAU7ARQgACAFOwESIAFBBGohASAAQRhqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAAIAggAUEBdGovAQAiBTsBBCAAIAU7AQIgACAFOwEAIAFBAWohASAAQQZqIQAgCUEBaiIJIAdHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwu/AgEQfwJAIARBAEwNACAAKAJwIghFDQAgACgCxAIhBiAAKALIAyIAKAIgIQkgACgCHCEKIAAoAhghCyAAKAIUIQwgASgCCCENIAEoAgQhDiABKAIAIQ8DQCACQQFqIARBAWsgDSACQQJ0IgBqKAIAIREgACAOaigCACESIAAgD2ooAgAhEyADKAIAIQJBACEAA0AgEiAAQQF0IgVqLgEAIRQgAiAFIBNqLgEAQQF0IgcgBiAMIAUgEWouAQBBAnQiBWooAgBBAXRqai8BADsBACACIAYgBSAKaigCACAJIBRBAnQiBWooAgBqQRB1QQF0aiAHai8BADsBAiACIAYgBSALaigCAEEBdGogB2ovAQA7AQQgAkEGaiECIABBAWoiACAIRw0ACyADQQRqIQMgBEEBSiEAIQQhAiAADQALCwvmBQEQfyAAKALUASECAkACQCAAKAKkAygCDARAIAJBCWtBeUkNAQwCCyACQQhGDQELIAAoAgAiAyACNgIYIANBDzYCFCAAIAAoAgAoAgARAAALAkAgACgCpAMoAmhFBEAgACAAQQFBuAEgACgCBCgCABEBACICNgLEAyACQQA2AiAgAkGeATYCBCACQZ8BNgIADAELIAAoAsQDIQILIAAoAqwCBEAgACgCACIDQRk2AhQgACADKAIAEQAACyAAKAJMBH8gACgCvAJBAUoFQQALIQogACgCJEEASgRAIAJBJGohDSACQa4BaiEOIAJBpAFqIQ8gAkHMAGohAyACQfwAaiEQIAAoAtgBIQUDQCAAKAK4AiEBIAAoArQCIQQgBSgCCCAQIAlBAnQiB2ogBSgCJCILIAUoAgxsIAAoArwCIgxtIgg2AgAgC2wgDG0hBgJAAn8gBSgCMEUEQEGgASEBIAMMAQsCQCAEIAZHDQAgASAIRw0AQaEBIQEgAwwBCwJAAkAgBkEBdCAERyILDQAgASAIRw0AAkAgCkUNACAFKAIoQQNJDQAgAyAHakGiATYCAAwCCyADIAdqQaMBNgIADAELIAogBCAGRiAIQQF0IgwgAUZxcQRAIAMgB2pBpAE2AgAgAkEBNgIgDAELAkAgCw0AIAEgDEcNAAJAIApFDQAgBSgCKEEDSQ0AIAMgB2pBpQE2AgAgAkEBNgIgDAILIAMgB2pBpgE2AgAMAQsCQCAEIAQgBm0iBCAGbGsNACABIAEgCG0iASAIbGsNACADIAdqQacBNgIAIAkgD2ogBDoAACAJIA5qIAE6AAAMAQsgACgCACIBQSY2AhQgACABKAIAEQAACyAAKAKkAygCaA0BIABBASAAKAK0AiIBIAAoAnBqQQFrIgQgBCABb2sgACgCuAIgACgCBCgCCBEJACEBIA0LIAdqIAE2AgALIAVB1ABqIQUgCUEBaiIJIAAoAiRIDQALCwukAgEJfwJAIARBAEwNACAAKAJwIgZFDQAgBkF+cSEMIAZBAXEhDQNAIAJBAnQiACABKAIIaigCACEHIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEAQQAhBUEAIQogBkEBRwRAA0AgACAFIAlqLQAAOgAAIAAgBSAIai0AADoAASAAIAUgB2otAAA6AAIgACAJIAVBAXIiC2otAAA6AAMgACAIIAtqLQAAOgAEIAAgByALai0AADoABSAFQQJqIQUgAEEGaiEAIApBAmoiCiAMRw0ACwsgDQRAIAAgBSAJai0AADoAACAAIAUgCGotAAA6AAEgACAFIAdqLQAAOgACCyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwvzAQEGfyAAKALIAyIBIABBAUGACCAAKAIEKAIAEQEANgIUIAEgAEEBQYAIIAAoAgQoAgARAQA2AhggASAAQQFBgAggACgCBCgCABEBADYCHCABIABBAUGACCAAKAIEKAIAEQEAIgM2AiAgASgCHCEEIAEoAhghBSABKAIUIQZBACEBQYB/IQADQCAGIAFBAnQiAmogAEHpzQVsQYCAAmpBEHU2AgAgAiAFaiAAQaKLB2xBgIACakEQdTYCACACIARqIABBrpJ9bDYCACACIANqIABB5s9+bEGAgAJqNgIAIABBAWohACABQQFqIgFBgAJHDQALC8ECAQl/AkAgBEEATA0AIAAoAnAiAEUNACAAQXxxIQwgAEEDcSEIIABBAWtBA0khDQNAIAEoAgAgAkECdGooAgAhCSADKAIAIQBBACEKQQAhB0EAIQsgDUUEQANAIAAgByAJaiIFLQAAIgY6AAEgACAGOgACIAAgBjoAACAAIAUtAAEiBjoABCAAIAY6AAUgACAGOgADIAAgBS0AAiIGOgAHIAAgBjoACCAAIAY6AAYgACAFLQADIgU6AAogACAFOgALIAAgBToACSAHQQRqIQcgAEEMaiEAIAtBBGoiCyAMRw0ACwsgCARAA0AgACAHIAlqLQAAIgU6AAEgACAFOgACIAAgBToAACAHQQFqIQcgAEEDaiEAIApBAWoiCiAIRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsLogIBDn8CQCAEQQBMDQAgACgCcCIIRQ0AIAAoAsQCIQUgACgCyAMiACgCICEJIAAoAhwhCiAAKAIYIQsgACgCFCEMA0AgAkEBaiAEQQFrIAJBAnQiACABKAIIaigCACEPIAEoAgQgAGooAgAhECABKAIAIABqKAIAIREgAygCACECQQAhAANAIAAgEGotAAAhBiACIAAgEWotAAAiByAFIAwgACAPai0AAEECdCISaigCAGpqLQAAOgAAIAIgByAFIAogEmooAgAgCSAGQQJ0IgZqKAIAakEQdWpqLQAAOgABIAIgByAFIAYgC2ooAgBqai0AADoAAiACQQNqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC9ADAQx/IAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQMgACgCxAMiBygCNCEIIAcoAjAhCSAHKAIsIQ0gBygCKCEHIAAoAnAiAEECTwRAIABBAXYhDgNAIA0gBi4BAEECdCIEaigCACEKIAkgBS4BAEECdCILaigCACEMIAQgCGooAgAhDyABIAMgByALaigCAEEBdGoiCyACLgEAQQF0IgRqLwEAOwEAIAEgAyAMIA9qQRB1QQF0aiIMIARqLwEAOwECIAEgAyAKQQF0aiIKIARqLwEAOwEEIAEgCyACLgECQQF0IgRqLwEAOwEGIAEgBCAMai8BADsBCCABIAQgCmovAQA7AQogAUEMaiEBIAJBBGohAiAFQQJqIQUgBkECaiEGIA5BAWsiDg0ACwsgAEEBcQRAIA0gBi4BAEECdCIAaigCACEGIAkgBS4BAEECdCIFaigCACEJIAAgCGooAgAhCCABIAIuAQBBAXQiACADIAUgB2ooAgBBAXRqai8BADsBACABIAMgCCAJakEQdUEBdGogAGovAQA7AQIgASADIAZBAXRqIABqLwEAOwEECwuEBQEPfyACQQJ0IgYgASgCCGooAgAhByABKAIEIAZqKAIAIQkgASgCACACQQN0aiIBKAIAIQYgASgCBCEKIAMoAgQhASADKAIAIQIgACgCxAIhAyAAKALEAyIEKAI0IQsgBCgCMCEMIAQoAiwhDSAEKAIoIQ4gACgCcCIPQQJPBEAgD0EBdiEQA0AgDSAJLgEAQQJ0IgBqKAIAIQUgDCAHLgEAQQJ0IgRqKAIAIREgACALaigCACESIAIgAyAEIA5qKAIAQQF0aiIAIAYuAQBBAXQiCGovAQA7AQAgAiADIBEgEmpBEHVBAXRqIgQgCGovAQA7AQIgAiAIIAMgBUEBdGoiCGovAQA7AQQgAiAAIAYuAQJBAXQiBWovAQA7AQYgAiAEIAVqLwEAOwEIIAIgBSAIai8BADsBCiABIAAgCi4BAEEBdCIFai8BADsBACABIAQgBWovAQA7AQIgASAFIAhqLwEAOwEEIAEgACAKLgECQQF0IgVqLwEAOwEGIAEgBCAFai8BADsBCCABIAUgCGovAQA7AQogAUEMaiEBIApBBGohCiACQQxqIQIgBkEEaiEGIAdBAmohByAJQQJqIQkgEEEBayIQDQALCyAPQQFxBEAgDSAJLgEAQQJ0IgBqKAIAIQkgDCAHLgEAQQJ0IgdqKAIAIQQgACALaigCACEIIAIgAyAHIA5qKAIAQQF0aiIHIAYuAQBBAXQiAGovAQA7AQAgAiADIAQgCGpBEHVBAXRqIgYgAGovAQA7AQIgAiADIAlBAXRqIgIgAGovAQA7AQQgASAHIAouAQBBAXQiAGovAQA7AQAgASAAIAZqLwEAOwECIAEgACACai8BADsBBAsLuwMBDH8gAkECdCICIAEoAghqKAIAIQYgASgCBCACaigCACEHIAEoAgAgAmooAgAhAiADKAIAIQEgACgCxAIhAyAAKALEAyIEKAI0IQggBCgCMCEMIAQoAiwhDSAEKAIoIQ4gACgCcCIEQQJPBH8gBEEBdiEEA0AgDSAHLQAAQQJ0IgVqKAIAIQkgDCAGLQAAQQJ0IgpqKAIAIQsgBSAIaigCACEPIAEgAyAKIA5qKAIAaiIKIAItAAAiBWotAAA6AAAgASAFIAMgCyAPakEQdWoiC2otAAA6AAEgASAFIAMgCWoiCWotAAA6AAIgASAKIAItAAEiBWotAAA6AAMgASAFIAtqLQAAOgAEIAEgBSAJai0AADoABSABQQZqIQEgAkECaiECIAZBAWohBiAHQQFqIQcgBEEBayIEDQALIAAoAnAFIAQLQQFxBEAgDSAHLQAAQQJ0IgBqKAIAIQcgDCAGLQAAQQJ0IgZqKAIAIQQgACAIaigCACEIIAEgAi0AACIAIAMgBiAOaigCAGpqLQAAOgAAIAEgACADIAQgCGpBEHVqai0AADoAASABIAAgAyAHamotAAA6AAILCzwAIAAgASACKAIAIAQgBSgCAEECdGogACgCxAMoAiQRBQAgBSAFKAIAQQFqNgIAIAIgAigCAEEBajYCAAuuAgEBf0GU1gBBrNYAQczWAEEAQezWAEELQe/WAEEAQe/WAEEAQZghQYXWAEEMEBFBlNYAQQFB9NYAQezWAEENQQ4QEEEIEDEiAEEANgIEIABBDzYCAEGU1gBB9iBBA0H41gBBn9cAQRAgAEEAQQBBABAFQQgQMSIAQQA2AgQgAEERNgIAQZTWAEGHIUECQczXAEHU1wBBEiAAQQBBAEEAEAVBCBAxIgBBADYCBCAAQRM2AgBBlNYAQdMhQQJB4NcAQejXAEEUIABBAEEAQQAQBUEIEDEiAEEANgIEIABBFTYCAEGU1gBBwzFBAkHg1wBB6NcAQRQgAEEAQQBBABAFQQgQMSIAQQA2AgQgAEEWNgIAQZTWAEGPIkECQaDYAEHU1wBBFyAAQQBBAEEAEAUL5gQBD38gAkECdCIFIAEoAghqKAIAIQYgASgCBCAFaigCACEJIAEoAgAgAkEDdGoiASgCACEHIAEoAgQhCiADKAIEIQEgAygCACECIAAoAsQCIQUgACgCxAMiAygCNCEMIAMoAjAhDSADKAIsIQ4gAygCKCEPIAAoAnAiA0ECTwR/IANBAXYhEANAIA4gCS0AAEECdCIDaigCACELIA0gBi0AAEECdCIIaigCACERIAMgDGooAgAhEiACIAUgCCAPaigCAGoiAyAHLQAAIgRqLQAAOgAAIAIgBCAFIBEgEmpBEHVqIghqLQAAOgABIAIgBCAFIAtqIgtqLQAAOgACIAIgAyAHLQABIgRqLQAAOgADIAIgBCAIai0AADoABCACIAQgC2otAAA6AAUgASADIAotAAAiBGotAAA6AAAgASAEIAhqLQAAOgABIAEgBCALai0AADoAAiABIAMgCi0AASIEai0AADoAAyABIAQgCGotAAA6AAQgASAEIAtqLQAAOgAFIAFBBmohASAKQQJqIQogAkEGaiECIAdBAmohByAGQQFqIQYgCUEBaiEJIBBBAWsiEA0ACyAAKAJwBSADC0EBcQRAIA4gCS0AAEECdCIAaigCACEDIA0gBi0AAEECdCIGaigCACEJIAAgDGooAgAhCCACIAUgBiAPaigCAGoiBiAHLQAAIgBqLQAAOgAAIAIgACAFIAggCWpBEHVqIgdqLQAAOgABIAIgACADIAVqIgJqLQAAOgACIAEgBiAKLQAAIgBqLQAAOgAAIAEgACAHai0AADoAASABIAAgAmotAAA6AAILCxsBAX8gACgCxAMiAUEANgI8IAEgACgCdDYCRAvgHgEsfyMAQYDCAWsiBSQAIANBB3QiBkGAfHFBwAByIQ8gAkEGdCIEQYB8cUEgciEQIAFBB3QiCUGAfHFBwAByIREgACgCzAMoAhwhHAJAIAAoAoQBIg5BAEwEQAwBCyAPIAZBwANyIgdqQQF1IRcgECAEQeADciIKakEBdSEYIBEgCUHAA3IiDGpBAXUhCCAAKAIsQQJ0IgZB0O0AaigCAEECdEGk7ABqKAIAIRIgBkGA7QBqKAIAQQJ0QaTsAGooAgAhEyAGQbDsAGooAgBBAnRBpOwAaigCACEUIAAoAogBIgYoAgghGSAGKAIEIRogBigCACEbQf////8HIQkDQAJ/IBEgGyANQQF0IhVqLgEAIgtKBEAgFCALIBFrbCIGIAZsIQQgDAwBCyALIAxKBEAgFCALIAxrbCIGIAZsIQQgEQwBC0EAIQQgESAMIAggC0gbCyEGIAsgBmsgFGwiBiAGbCEWAn8gECAVIBpqLgEAIgtKBEAgEyALIBBrbCIGIAZsIARqIQQgCgwBCyAKIAtIBEAgEyALIAprbCIGIAZsIARqIQQgEAwBCyAQIAogCyAYShsLIQYgCyAGayATbCIGIAZsIBZqAn8gDyAVIBlqLgEAIgtKBEAgEiALIA9rbCIGIAZsIARqIQQgBwwBCyAHIAtIBEAgEiALIAdrbCIGIAZsIARqIQQgDwwBCyAPIAcgCyAXShsLIQYgBUGAwgBqIA1BAnRqIAQ2AgAgCyAGayASbCIGIAZsaiIGIAkgBiAJSBshCSANQQFqIg0gDkcNAAsgDkEBcQJAIA5BAUYEQEEAIQxBACEEDAELIA5B/v///wdxIQdBACEMQQAhBEEAIQ0DQCAJIAVBgMIAaiAEQQJ0aigCAE4EQCAFQYACaiAMQQF0aiAEOwEAIAxBAWohDAsgCSAFQYDCAGogBEEBciIKQQJ0aigCAE4EQCAFQYACaiAMQQF0aiAKOwEAIAxBAWohDAsgBEECaiEEIA1BAmoiDSAHRw0ACwtFDQAgBUGAwgBqIARBAnRqKAIAIAlKDQAgBUGAAmogDEEBdGogBDsBACAMQQFqIQwLIAVC//////f/////ADcD+EUgBUL/////9/////8ANwPwRSAFQv/////3/////wA3A+hFIAVC//////f/////ADcD4EUgBUL/////9/////8ANwPYRSAFQv/////3/////wA3A9BFIAVC//////f/////ADcDyEUgBUL/////9/////8ANwPARSAFQv/////3/////wA3A7hFIAVC//////f/////ADcDsEUgBUL/////9/////8ANwOoRSAFQv/////3/////wA3A6BFIAVC//////f/////ADcDmEUgBUL/////9/////8ANwOQRSAFQv/////3/////wA3A4hFIAVC//////f/////ADcDgEUgBUL/////9/////8ANwP4RCAFQv/////3/////wA3A/BEIAVC//////f/////ADcD6EQgBUL/////9/////8ANwPgRCAFQv/////3/////wA3A9hEIAVC//////f/////ADcD0EQgBUL/////9/////8ANwPIRCAFQv/////3/////wA3A8BEIAVC//////f/////ADcDuEQgBUL/////9/////8ANwOwRCAFQv/////3/////wA3A6hEIAVC//////f/////ADcDoEQgBUL/////9/////8ANwOYRCAFQv/////3/////wA3A5BEIAVC//////f/////ADcDiEQgBUL/////9/////8ANwOARCAFQv/////3/////wA3A/hDIAVC//////f/////ADcD8EMgBUL/////9/////8ANwPoQyAFQv/////3/////wA3A+BDIAVC//////f/////ADcD2EMgBUL/////9/////8ANwPQQyAFQv/////3/////wA3A8hDIAVC//////f/////ADcDwEMgBUL/////9/////8ANwO4QyAFQv/////3/////wA3A7BDIAVC//////f/////ADcDqEMgBUL/////9/////8ANwOgQyAFQv/////3/////wA3A5hDIAVC//////f/////ADcDkEMgBUL/////9/////8ANwOIQyAFQv/////3/////wA3A4BDIAVC//////f/////ADcD+EIgBUL/////9/////8ANwPwQiAFQv/////3/////wA3A+hCIAVC//////f/////ADcD4EIgBUL/////9/////8ANwPYQiAFQv/////3/////wA3A9BCIAVC//////f/////ADcDyEIgBUL/////9/////8ANwPAQiAFQv/////3/////wA3A7hCIAVC//////f/////ADcDsEIgBUL/////9/////8ANwOoQiAFQv/////3/////wA3A6BCIAVC//////f/////ADcDmEIgBUL/////9/////8ANwOQQiAFQv/////3/////wA3A4hCIAVC//////f/////ADcDgEIgDEEASgRAIAAoAixBAnQiBEGA7QBqKAIAQQJ0QaTsAGooAgAiFEEGdCIGIAZsIhkgFEEHdCIaIAZsIgZqIhsgBmoiFiAGaiIdIAZqIh4gBmoiHyAGaiEgIARBsOwAaigCAEECdEGk7ABqKAIAIhVBCHQiISAVQQd0IgZsISIgBEHQ7QBqKAIAQQJ0QaTsAGooAgAiF0EIdCIjIBdBB3QiBGwhGCAEIARsISQgBiAGbCElIAAoAogBIgAoAgghJiAAKAIEIScgACgCACEoQQAhEgNAIBAgJyAFQYACaiASQQF0ai4BACIKQQF0IgBqLgEAayAUbCIEIARsIBEgACAoai4BAGsgFWwiCSAJbGogDyAAICZqLgEAayAXbCIHIAdsaiEGICAgBCAabCIAaiEpIAAgH2ohKiAAIB5qISsgACAdaiEsIAAgFmohLSAAIBtqIS4gACAZaiEvIAkgIWwgJWohEyAHICNsICRqIg0gGGoiCyAYaiEOIAVBgMIAaiEEIAUhCUEDIQADQCAEKAIAIAZKBEAgBCAGNgIAIAkgCjsBAAsgBiANaiIHIAQoAgRIBEAgBCAHNgIEIAkgCjsBAgsgByALaiIHIAQoAghIBEAgBCAHNgIIIAkgCjsBBAsgByAOaiIHIAQoAgxIBEAgBCAHNgIMIAkgCjsBBgsgBiAvaiIHIAQoAhBIBEAgBCAHNgIQIAkgCjsBCAsgByANaiIIIAQoAhRIBEAgBCAINgIUIAkgCjsBCgsgCCALaiIIIAQoAhhIBEAgBCAINgIYIAkgCjsBDAsgCCAOaiIIIAQoAhxIBEAgBCAINgIcIAkgCjsBDgsgByAuaiIHIAQoAiBIBEAgBCAHNgIgIAkgCjsBEAsgByANaiIIIAQoAiRIBEAgBCAINgIkIAkgCjsBEgsgCCALaiIIIAQoAihIBEAgBCAINgIoIAkgCjsBFAsgCCAOaiIIIAQoAixIBEAgBCAINgIsIAkgCjsBFgsgByAtaiIHIAQoAjBIBEAgBCAHNgIwIAkgCjsBGAsgByANaiIIIAQoAjRIBEAgBCAINgI0IAkgCjsBGgsgCCALaiIIIAQoAjhIBEAgBCAINgI4IAkgCjsBHAsgCCAOaiIIIAQoAjxIBEAgBCAINgI8IAkgCjsBHgsgByAsaiIHIAQoAkBIBEAgBCAHNgJAIAkgCjsBIAsgByANaiIIIAQoAkRIBEAgBCAINgJEIAkgCjsBIgsgCCALaiIIIAQoAkhIBEAgBCAINgJIIAkgCjsBJAsgCCAOaiIIIAQoAkxIBEAgBCAINgJMIAkgCjsBJgsgByAraiIHIAQoAlBIBEAgBCAHNgJQIAkgCjsBKAsgByANaiIIIAQoAlRIBEAgBCAINgJUIAkgCjsBKgsgCCALaiIIIAQoAlhIBEAgBCAINgJYIAkgCjsBLAsgCCAOaiIIIAQoAlxIBEAgBCAINgJcIAkgCjsBLgsgByAqaiIHIAQoAmBIBEAgBCAHNgJgIAkgCjsBMAsgByANaiIIIAQoAmRIBEAgBCAINgJkIAkgCjsBMgsgCCALaiIIIAQoAmhIBEAgBCAINgJoIAkgCjsBNAsgCCAOaiIIIAQoAmxIBEAgBCAINgJsIAkgCjsBNgsgByApaiIHIAQoAnBIBEAgBCAHNgJwIAkgCjsBOAsgByANaiIHIAQoAnRIBEAgBCAHNgJ0IAkgCjsBOgsgByALaiIHIAQoAnhIBEAgBCAHNgJ4IAkgCjsBPAsgByAOaiIHIAQoAnxIBEAgBCAHNgJ8IAkgCjsBPgsgACIHQQFrIQAgBiATaiEGIAlBQGshCSAEQYABaiEEIBMgImohEyAHDQALIBJBAWoiEiAMRw0ACwsgAUF8cSEJQQAhBiAFIQQgA0F8cUEBdCEAIAJBeHEiA0EBckEGdCEPIANBAnJBBnQhECADQQNyQQZ0IREgA0EEckEGdCEHIANBBXJBBnQhCiADQQZyQQZ0IQwgAkEHckEGdCENA0AgHCAGIAlyQQJ0aigCACIBIANBBnRqIABqIgIgBC8BAEEBajsBACACIAQvAQJBAWo7AQIgAiAELwEEQQFqOwEEIAIgBC8BBkEBajsBBiABIA9qIABqIgIgBC8BCEEBajsBACACIAQvAQpBAWo7AQIgAiAELwEMQQFqOwEEIAIgBC8BDkEBajsBBiABIBBqIABqIgIgBC8BEEEBajsBACACIAQvARJBAWo7AQIgAiAELwEUQQFqOwEEIAIgBC8BFkEBajsBBiABIBFqIABqIgIgBC8BGEEBajsBACACIAQvARpBAWo7AQIgAiAELwEcQQFqOwEEIAIgBC8BHkEBajsBBiABIAdqIABqIgIgBC8BIEEBajsBACACIAQvASJBAWo7AQIgAiAELwEkQQFqOwEEIAIgBC8BJkEBajsBBiABIApqIABqIgIgBC8BKEEBajsBACACIAQvASpBAWo7AQIgAiAELwEsQQFqOwEEIAIgBC8BLkEBajsBBiABIAxqIABqIgIgBC8BMEEBajsBACACIAQvATJBAWo7AQIgAiAELwE0QQFqOwEEIAIgBC8BNkEBajsBBiABIA1qIABqIgEgBC8BOEEBajsBACABIAQvATpBAWo7AQIgASAELwE8QQFqOwEEIAEgBC8BPkEBajsBBiAEQUBrIQQgBkEBaiIGQQRHDQALIAVBgMIBaiQACw8AIAEgACgCAGogAjoAAAuaAQEEfwJAIANBAEwNACAAKAJwIgZFDQAgACgCzAMoAhwhBwNAIAEgBUECdGooAgAhACAGIQIDQCAHIAAuAQBBB3VBAnRqKAIAIAAuAQJBQHFqIAAuAQRBB3VBAXRqIgQgBC8BACIEIARBAWoiBCAEIARB//8DcUcbOwEAIABBBmohACACQQFrIgINAAsgBUEBaiIFIANHDQALCwvmCwEbfyAAIAAoAswDIhMoAhQ2AogBIABBASATKAIYIghBBXQgACgCBCgCABEBACIMQoCAgIDwAzcCECAMQoCAgIDwBzcCCCAMQoCAgIDwAzcCACAAIAwQakEBIQkCQCAIQQJIDQADQAJAAkACQCAIIAlBAXROBEAgDw0BQQAhAkEAIQMgDCEBDAILQQAhB0EAIQJBACEDIAwhASAPQQNPBEAgCUH8////B3EhBkEAIQQDQCABQeAAaiABQUBrIAFBIGogASACIAEoAhgiAiADSiIFGyABKAI4IgogAiADIAUbIgJKIgMbIAEoAlgiBSAKIAIgAxsiAkoiAxsgASgCeCIKIAUgAiADGyIDSiIFGyECIAogAyAFGyEDIAFBgAFqIQEgBEEEaiIEIAZHDQALCyAJQQNxIgRFDQIDQCABIAIgASgCGCIGIANKIgUbIQIgBiADIAUbIQMgAUEgaiEBIAdBAWoiByAERw0ACwwCCyAJQf7///8HcSEEQQAhAkEAIQMgDCEBQQAhBwNAIAMgASgCHCIGSARAIAEgAiABKAIYQQBKIgUbIQIgBiADIAUbIQMLIAMgASgCPCIGSARAIAFBIGogAiABKAI4QQBKIgUbIQIgBiADIAUbIQMLIAFBQGshASAHQQJqIgcgBEcNAAsLIAlBAXFFDQAgASgCHCADTA0AIAEgAiABKAIYQQBKGyECCyACRQ0BIAwgCUEFdGoiASACKAIEIgY2AgQgASACKAIMIgU2AgwgASACKAIUIgo2AhQgASACKAIAIg02AgAgASACKAIIIg42AgggASACKAIQIgs2AhAgACgCLCIQQQJ0IgdB0O0AaigCAEECdEGk7ABqKAIAIAogC2tsQQd0IQQgB0GA7QBqKAIAQQJ0QaTsAGooAgAgBSAOa2xBBnQhAyAHQbDsAGooAgBBAnRBpOwAaigCACAGIA1rbEEHdCEHAkACQAJAAkACf0EBIBB0QcQhcQRAIAQgByADIAMgB0gbSg0EIAMgB04MAQsgByAEIAMgAyAESCIDG0oNAUECQQEgAxsLQQFrDgIBAgALIAIgBiANakECbSIDNgIEIAEgA0EBajYCAAwCCyACIAUgDmpBAm0iAzYCDCABIANBAWo2AggMAQsgAiAKIAtqQQJtIgM2AhQgASADQQFqNgIQCyAAIAIQaiAAIAEQaiAPQQFqIQ8gCUEBaiIJIAhHDQALIAghCQtBASAJIAlBAUwbIRUgACgCzAMoAhwhFkEAIQ4CQANAIAwgDkEFdGoiASgCCCIHIAEoAgwiF0oEQANADAALAAsgASgCECIIIAEoAhQiEEoNASABKAIEIRggASgCACENIAhBAWohDyAIQQd0QcAAciEZIAggEGpBAXEhGkEAIQZBACEFQQAhCkEAIQQDQCANQQd0QcAAciERIBYgDUECdGooAgAhGyAHIQMDQCAbIANBBnQiAWogCEEBdGohAiABQSByIRICfyAaBEAgAiEBIAgMAQsgAkECaiEBIAIvAQAiAgRAIAIgGWwgBmohBiACIBJsIAVqIQUgAiARbCAKaiEKIAIgBGohBAsgDwshAiAIIBBHBEADQCABLwEAIgsEQCALIBJsIAVqIQUgCyARbCAKaiEKIAJBB3RBwAByIAtsIAZqIQYgBCALaiEECyACQQFqIRQgAS8BAiILBEAgCyASbCAFaiEFIAsgEWwgCmohCiAUQQd0QcAAciALbCAGaiEGIAQgC2ohBAsgAUEEaiEBIAJBAmohAiAQIBRHDQALCyADIBdHIANBAWohAw0ACyANIBhHIA1BAWohDQ0ACyAOQQF0IgEgACgCiAEiAigCAGogCiAEQQF1IghqIARtOwEAIAIoAgQgAWogBSAIaiAEbTsBACACKAIIIAFqIAYgCGogBG07AQAgDkEBaiIOIBVHDQALIAAgCTYChAEgACgCACIBIAk2AhggAUHgADYCFCAAQQEgACgCACgCBBEEACATQQE2AiAPCwNADAALAAvCBgEgfwJAIANBAEoEQCAAKALMAyEGIAAoAnAiDkEMbCEPIA5FDQEgACgCxAIhECAAKAKIASIEKAIIIRwgBCgCBCEdIAQoAgAhHiAGKAIsIREgBigCHCEfIA5BAWsiIEEGbCEhA0AgAiASQQJ0IgRqKAIAIQsgASAEaigCACEIAn8gBigCKARAIAggIWohCCALICBBAXRqIQtBfSETQX8hB0EAIQUgBigCJCAPakEMagwBC0EDIRNBASEFQQEhByAGKAIkCyEEIAYgBTYCKEEAIQwgB0EBdCEiQQAhDUEAIQlBACEYQQAhGUEAIRpBACEUQQAhFSAOIRtBACEWA0AgCyAfIBAgESAMIAQgE0ECdGoiBygCAGpBCGpBBHVBAnRqKAIAQQF0aiAILgEAQQF0ai4BACIMQQd1IhdBAnRqKAIAIBAgESANIAcoAgRqQQhqQQR1QQJ0aigCAEEBdGogCC4BAkEBdGouAQAiCkFAcWogECARIAkgBygCCGpBCGpBBHVBAnRqKAIAQQF0aiAILgEEQQF0ai4BACINQQd1IglBAXRqIiMvAQAiBQR/IAUFIAAgFyAKQQZ1IAkQvQEgIy8BAAtBAWsiBTsBACAeIAVBAXQiBWouAQAhCSAFIB1qLgEAIRcgBCANIAUgHGouAQBrIgVBA2wgFmo2AgggBCAKIBdrIgpBA2wgFWo2AgQgBCAMIAlrIgRBA2wgFGo2AgAgCyAiaiELIAggE0EBdGohCCAFQQdsIQkgCkEHbCENIARBB2whDCAFQQVsIBpqIRYgCkEFbCAZaiEVIARBBWwgGGohFCAEIRggCiEZIAUhGiAHIQQgG0EBayIbDQALIAQgFDYCACAEIBY2AgggBCAVNgIEIBJBAWoiEiADRw0ACwsPCyAGKAIoIQAgA0EBRwRAIAYoAiQiASABIA9qQQxqIgQgABshAiAEIAEgABshASADQf7///8HcSEEA0AgAUEANgIIIAFCADcCACACQQA2AgggAkIANwIAIAdBAmoiByAERw0ACyAAQQBHIQALIAYgA0EBcQR/IAYoAiQiASAPakEMaiABIAAbIgFBADYCCCABQgA3AgAgAEUFIAALNgIoC78BAQt/AkAgA0EATA0AIAAoAnAiCUUNACAAKALMAygCHCEKA0AgAiAGQQJ0IgVqKAIAIQcgASAFaigCACEEIAkhBQNAIAogBC4BAEEHdSILQQJ0aigCACAELgECIgxBQHFqIAQuAQRBB3UiDUEBdGoiDi8BACIIRQRAIAAgCyAMQQZ1IA0QvQEgDi8BACEICyAEQQZqIQQgByAIQQFrOwEAIAdBAmohByAFQQFrIgUNAAsgBkEBaiIGIANHDQALCwvpBwEHfyAAKALMAyIFKAIcIQICQAJ/AkACfyAAKAJYRQRAIAENAkHPAAwBCyAAQQI2AlggAQ0BQdAACyEBIAVB0QA2AgwgBSABNgIIQQEhAQJAIAAoAoQBIgRBAEwEf0E4BSAEQYEgSQ0BQYAgIQFBOQshBCAAKAIAIgMgATYCGCADIAQ2AhQgACAAKAIAKAIAEQAACyAAKAJYQQJHDQIgACgCcEEMbEEYaiEBIAUoAiQiBEUEQCAFIABBASABIAAoAgQoAgQRAQAiBDYCJAsgBCABECdBKCEIIAUoAixFBEAgACgCzAMgAEEBQfz/ASAAKAIEKAIAEQEAQfz/AGoiAzYCLEEAIQEDQCADIAFBAnQiAGogATYCACADIABrQQAgAWs2AgAgAyABQQFyIgBBAnQiBGogADYCACADIARrQQAgAGs2AgAgAyABQQJyIgBBAnQiBGogADYCACADIARrQQAgAGs2AgAgAyABQQNyIgBBAnQiBGogADYCACADIARrQQAgAGs2AgBBgAIhBCABQQRqIgFBgAJHDQALQYACIQEDQCADIAFBAnQiBmogBCIANgIAIAMgBmtBACAAayIENgIAIAMgBkEEciIGaiAANgIAIAMgBmsgBDYCACAAQQFqIQQgAUECaiIBQYAGRw0ACyAAQX9zIQBBgAYhBgNAIAMgBkECdCIBaiAENgIAIAMgAWsgADYCACADIAFBBHIiB2ogBDYCACADIAdrIAA2AgAgAyABQQhyIgdqIAQ2AgAgAyAHayAANgIAIAMgAUEMciIBaiAENgIAIAMgAWsgADYCACAGQQRqIgZBgCBHDQALC0EADAELIAVB0gA2AgwgBUHTADYCCEEgIQhBAQshACAFIAhqIAA2AgALIAUoAiAEQCACKAIAQYAgECcgAigCBEGAIBAnIAIoAghBgCAQJyACKAIMQYAgECcgAigCEEGAIBAnIAIoAhRBgCAQJyACKAIYQYAgECcgAigCHEGAIBAnIAIoAiBBgCAQJyACKAIkQYAgECcgAigCKEGAIBAnIAIoAixBgCAQJyACKAIwQYAgECcgAigCNEGAIBAnIAIoAjhBgCAQJyACKAI8QYAgECcgAigCQEGAIBAnIAIoAkRBgCAQJyACKAJIQYAgECcgAigCTEGAIBAnIAIoAlBBgCAQJyACKAJUQYAgECcgAigCWEGAIBAnIAIoAlxBgCAQJyACKAJgQYAgECcgAigCZEGAIBAnIAIoAmhBgCAQJyACKAJsQYAgECcgAigCcEGAIBAnIAIoAnRBgCAQJyACKAJ4QYAgECcgAigCfEGAIBAnIAVBADYCIAsLnwEBBH8CQCADQQBMDQAgACgCcCIGRQ0AIAAoAswDKAIcIQcDQCABIAVBAnRqKAIAIQAgBiECA0AgByAALQAAQQF2QfwAcWooAgAgAC0AAUEEdEHAH3FqIAAtAAJBAnZBPnFqIgQgBC8BACIEIARBAWoiBCAEIARB//8DcUcbOwEAIABBA2ohACACQQFrIgINAAsgBUEBaiIFIANHDQALCwvkCwEbfyAAIAAoAswDIhMoAhQ2AogBIABBASATKAIYIgtBBXQgACgCBCgCABEBACINQoCAgIDwAzcCECANQoCAgIDwBzcCCCANQoCAgIDwAzcCACAAIA0QVEEBIQgCQCALQQJIDQADQAJAAkACQCALIAhBAXROBEAgDw0BQQAhAkEAIQMgDSEBDAILQQAhB0EAIQJBACEDIA0hASAPQQNPBEAgCEH8////B3EhBkEAIQQDQCABQeAAaiABQUBrIAFBIGogASACIAEoAhgiAiADSiIFGyABKAI4IgkgAiADIAUbIgJKIgMbIAEoAlgiBSAJIAIgAxsiAkoiAxsgASgCeCIJIAUgAiADGyIDSiIFGyECIAkgAyAFGyEDIAFBgAFqIQEgBEEEaiIEIAZHDQALCyAIQQNxIgRFDQIDQCABIAIgASgCGCIGIANKIgUbIQIgBiADIAUbIQMgAUEgaiEBIAdBAWoiByAERw0ACwwCCyAIQf7///8HcSEEQQAhAkEAIQMgDSEBQQAhBwNAIAMgASgCHCIGSARAIAEgAiABKAIYQQBKIgUbIQIgBiADIAUbIQMLIAMgASgCPCIGSARAIAFBIGogAiABKAI4QQBKIgUbIQIgBiADIAUbIQMLIAFBQGshASAHQQJqIgcgBEcNAAsLIAhBAXFFDQAgASgCHCADTA0AIAEgAiABKAIYQQBKGyECCyACRQ0BIA0gCEEFdGoiASACKAIEIgY2AgQgASACKAIMIgU2AgwgASACKAIUIgk2AhQgASACKAIAIgw2AgAgASACKAIIIg42AgggASACKAIQIgo2AhAgACgCLCIQQQJ0IgdB4OsAaigCAEECdEG06gBqKAIAIAkgCmtsQQN0IQQgB0GQ6wBqKAIAQQJ0QbTqAGooAgAgBSAOa2xBAnQhAyAHQcDqAGooAgBBAnRBtOoAaigCACAGIAxrbEEDdCEHAkACQAJAAkACf0EBIBB0QcQhcQRAIAQgByADIAMgB0gbSg0EIAMgB04MAQsgByAEIAMgAyAESCIDG0oNAUECQQEgAxsLQQFrDgIBAgALIAIgBiAMakECbSIDNgIEIAEgA0EBajYCAAwCCyACIAUgDmpBAm0iAzYCDCABIANBAWo2AggMAQsgAiAJIApqQQJtIgM2AhQgASADQQFqNgIQCyAAIAIQVCAAIAEQVCAPQQFqIQ8gCEEBaiIIIAtHDQALIAshCAtBASAIIAhBAUwbIRVBACEMAkADQCANIAxBBXRqIgEoAggiByABKAIMIhZKBEADQAwACwALIAEoAhAiCyABKAIUIhBKDQEgASgCBCEXIAEoAgAhDiAAKALMAygCHCEYIAtBAWohDyALQQN0QQRyIRkgCyAQakEBcSEaQQAhBkEAIQVBACEJQQAhBANAIA5BA3RBBHIhESAYIA5BAnRqKAIAIRsgByEDA0AgGyADQQZ0aiALQQF0aiECIANBAnRBAnIhEgJ/IBoEQCACIQEgCwwBCyACQQJqIQEgAi8BACICBEAgAiAZbCAGaiEGIAIgEmwgBWohBSACIBFsIAlqIQkgAiAEaiEECyAPCyECIAsgEEcEQANAIAEvAQAiCgRAIAogEmwgBWohBSAKIBFsIAlqIQkgAkEDdEEEciAKbCAGaiEGIAQgCmohBAsgAkEBaiEUIAEvAQIiCgRAIAogEmwgBWohBSAKIBFsIAlqIQkgFEEDdEEEciAKbCAGaiEGIAQgCmohBAsgAUEEaiEBIAJBAmohAiAQIBRHDQALCyADIBZHIANBAWohAw0ACyAOIBdHIA5BAWohDg0ACyAAKAKIASgCACAMaiAJIARBAXUiAWogBG06AAAgACgCiAEoAgQgDGogASAFaiAEbToAACAAKAKIASgCCCAMaiABIAZqIARtOgAAIAxBAWoiDCAVRw0ACyAAIAg2AoQBIAAoAgAiASAINgIYIAFB4AA2AhQgAEEBIAAoAgAoAgQRBAAgE0EBNgIgDwsDQAwACwALnwYBIX8CQCADQQBKBEAgACgCzAMhBSAAKAJwIg5BBmwhDyAORQ0BIAAoAsQCIRAgACgCiAEiBCgCCCEdIAQoAgQhHiAEKAIAIR8gBSgCLCERIAUoAhwhICAOQQFrIiFBA2whIgNAIAIgEkECdCIEaigCACEKIAEgBGooAgAhCAJ/IAUoAigEQCAKICFqIQogCCAiaiEIQX0hE0F/IRhBACEGIAUoAiQgD2pBBmoMAQtBAyETQQEhBkEBIRggBSgCJAshBCAFIAY2AihBACELQQAhDEEAIQ1BACEZQQAhGkEAIRtBACEUQQAhFSAOIRxBACEWA0AgCiAgIAgtAAAgECARIAsgBCATQQF0aiIGLgEAakEIakEEdUECdGooAgBqai0AACILQQN2IglBAnRqKAIAIAgtAAEgECARIAwgBi4BAmpBCGpBBHVBAnRqKAIAamotAAAiDEECdiIXQQZ0aiAILQACIBAgESANIAYuAQRqQQhqQQR1QQJ0aigCAGpqLQAAIg1BA3YiI0EBdGoiJC8BACIHBH8gBwUgACAJIBcgIxBsICQvAQALQQFrIgc6AAAgByAfai0AACEXIAcgHmotAAAhCSAEIA0gByAdai0AAGsiB0EDbCAWajsBBCAEIAwgCWsiCUEDbCAVajsBAiAEIAsgF2siBEEDbCAUajsBACAKIBhqIQogCCATaiEIIAdBB2whDSAJQQdsIQwgBEEHbCELIAdBBWwgG2ohFiAJQQVsIBpqIRUgBEEFbCAZaiEUIAQhGSAJIRogByEbIAYhBCAcQQFrIhwNAAsgBCAUOwEAIAQgFjsBBCAEIBU7AQIgEkEBaiISIANHDQALCw8LIAUoAighACADQQFHBEAgBSgCJCIBIAEgD2pBBmoiBCAAGyECIAQgASAAGyEBIANB/v///wdxIQQDQCABQQA7AQQgAUEANgEAIAJBADsBBCACQQA2AQAgBkECaiIGIARHDQALIABBAEchAAsgBSADQQFxBH8gBSgCJCIBIA9qQQZqIAEgABsiAUEAOwEEIAFBADYBACAARQUgAAs2AigLvgEBC38CQCADQQBMDQAgACgCcCIJRQ0AIAAoAswDKAIcIQoDQCACIAZBAnQiBWooAgAhByABIAVqKAIAIQQgCSEFA0AgCiAELQAAQQN2IgtBAnRqKAIAIAQtAAFBAnYiDEEGdGogBC0AAkEDdiINQQF0aiIOLwEAIghFBEAgACALIAwgDRBsIA4tAAAhCAsgBEEDaiEEIAcgCEEBazoAACAHQQFqIQcgBUEBayIFDQALIAZBAWoiBiADRw0ACwsL3QQBBH8gACgCzAMiAygCHCECAkACQAJAAn8gACgCWEUEQCABDQJByAAMAQsgAEECNgJYIAENAUHJAAshASADQcoANgIMIAMgATYCBEEBIQECQCAAKAKEASIEQQBMBH9BOAUgBEGBAkkNAUGAAiEBQTkLIQQgACgCACIFIAE2AhggBSAENgIUIAAgACgCACgCABEAAAsgACgCWEECRw0CIAAoAnBBBmxBDGohASADKAIkIgRFBEAgAyAAQQEgASAAKAIEKAIEEQEAIgQ2AiQLIAQgARAnQQAhAUEoIQQgAygCLA0BIAAQbgwBCyADQcsANgIMIANBzAA2AgRBASEBQSAhBAsgAyAEaiABNgIACyADKAIgBEAgAigCAEGAIBAnIAIoAgRBgCAQJyACKAIIQYAgECcgAigCDEGAIBAnIAIoAhBBgCAQJyACKAIUQYAgECcgAigCGEGAIBAnIAIoAhxBgCAQJyACKAIgQYAgECcgAigCJEGAIBAnIAIoAihBgCAQJyACKAIsQYAgECcgAigCMEGAIBAnIAIoAjRBgCAQJyACKAI4QYAgECcgAigCPEGAIBAnIAIoAkBBgCAQJyACKAJEQYAgECcgAigCSEGAIBAnIAIoAkxBgCAQJyACKAJQQYAgECcgAigCVEGAIBAnIAIoAlhBgCAQJyACKAJcQYAgECcgAigCYEGAIBAnIAIoAmRBgCAQJyACKAJoQYAgECcgAigCbEGAIBAnIAIoAnBBgCAQJyACKAJ0QYAgECcgAigCeEGAIBAnIAIoAnxBgCAQJyADQQA2AiALC+MGAR1/AkAgA0EATA0AIAAoAnAiC0EBdCEPIAAoAswDIQcgACgCeCIGQQBMBEADQCACIARBAnRqKAIAIA8QJyAHIAcoAlhFNgJYIARBAWoiBCADRw0ADAILAAsgB0HIAGohDCALBEAgACgCxAIhFEEAIAZrIRUgC0EBayIAQQF0IRYgACAGbEEBdCEXA0AgAiAQQQJ0IgBqIgQoAgAgDxAnIAQoAgAiGCAWaiEZIAAgAWooAgAhGiAHKAIUIRsgBygCHCEcIAcoAlghEkEAIQ0DQCAaIA1BAXRqIQUgGyANQQJ0Ig5qKAIAIR0gDiAcaigCACEeQQAhCQJ/IBIEQCAMIA1BAnRqKAIAIAtBAnRqQQRqIQogBSAXaiEFQX8hESAZIQQgFQwBCyAMIA1BAnRqKAIAIQpBASERIBghBCAGC0EBdCEfQQAhDiALIRNBACEIA0AgBCAeIBQgCSAKIBFBAnRqIiAoAgBqQQhqQQR1QQF0aiAFLgEAQQF0ai4BACIAQQF0ai4BACIJIAQvAQBqOwEAIAogACAdIAlBAXRqLgEAayIAQQNsIAhqNgIAIABBB2whCSAAQQVsIA5qIQggBCARQQF0aiEEIAUgH2ohBSAAIQ4gICEKIBNBAWsiEw0ACyAKIAg2AgAgDUEBaiINIAZHDQALIAcgEkU2AlggEEEBaiIQIANHDQALDAELIAZB/P///wdxIQogBkEDcSEAIAZBBEkhBgNAIAIgCUECdGooAgAgDxAnAkAgBygCWCILBEBBACEFQQAhBEEAIQggBkUEQANAIAwgBEECdGoiASgCAEEANgIEIAEoAgRBADYCBCABKAIIQQA2AgQgASgCDEEANgIEIARBBGohBCAIQQRqIgggCkcNAAsLIABFDQEDQCAMIARBAnRqKAIAQQA2AgQgBEEBaiEEIAVBAWoiBSAARw0ACwwBC0EAIQVBACEEQQAhCCAGRQRAA0AgDCAEQQJ0aiIBKAIAQQA2AgAgASgCBEEANgIAIAEoAghBADYCACABKAIMQQA2AgAgBEEEaiEEIAhBBGoiCCAKRw0ACwsgAEUNAANAIAwgBEECdGooAgBBADYCACAEQQFqIQQgBUEBaiIFIABHDQALCyAHIAtFNgJYIAlBAWoiCSADRw0ACwsLhgQBFH8CQCADQQBMDQAgACgCcCIHQQF0IQkgACgCzAMhBCAAKAJ4Ig5BAEwEQEEAIQADQCACIABBAnRqKAIAIAkQJyAEIAQoAjRBAWpBD3E2AjQgAEEBaiIAIANHDQALDAELIAdFBEBBACEAA0AgAiAAQQJ0aigCACAJECcgBCAEKAI0QQFqQQ9xNgI0IABBAWoiACADRw0ACwwBCyAEQThqIRAgB0F+cSERIAdBAXEhEgNAIAIgCkECdCIAaiILKAIAIAkQJyALKAIAIQsgACABaigCACETIAQoAhwhFCAEKAI0IhVBBnQhFkEAIQgDQCAQIAhBAnQiAGooAgAgFmohDCATIAhBAXRqIQUgACAUaigCACENQQAhBiALIQBBACEPIAdBAUcEQANAIAAgAC8BACANIAwgBkECdGooAgBBAXRqIAUuAQBBAXRqLwEAajsBACAAIAAvAQIgDSAMIAZBAWpBD3FBAnRqKAIAQQF0aiAFIA5BAXQiF2oiBS4BAEEBdGovAQBqOwECIAUgF2ohBSAAQQRqIQAgBkECakEPcSEGIA9BAmoiDyARRw0ACwsgEgRAIAAgAC8BACANIAwgBkECdGooAgBBAXRqIAUuAQBBAXRqLwEAajsBAAsgCEEBaiIIIA5HDQALIAQgFUEBakEPcTYCNCAKQQFqIgogA0cNAAsLC48DARF/AkAgA0EATA0AIAAoAswDIgUoAjQhBCAAKAJwIgsEQCAFKAIcIgAoAgghDCAAKAIEIQ0gACgCACEOIAUoAkAhDyAFKAI8IRAgBSgCOCERA0AgDyAEQQZ0IgBqIRIgACAQaiETIAAgEWohFCACIAZBAnQiAGooAgAhByAAIAFqKAIAIQBBACEIIAshCQNAIAcgDSATIAhBAnQiCmooAgBBAXRqIAAuAQJBAXRqLwEAIA4gCiAUaigCAEEBdGogAC4BAEEBdGovAQBqIAwgCiASaigCAEEBdGogAC4BBEEBdGovAQBqOwEAIAdBAmohByAAQQZqIQAgCEEBakEPcSEIIAlBAWsiCQ0ACyAFIARBAWpBD3EiBDYCNCAGQQFqIgYgA0cNAAsMAQsgA0EITwRAIARBD3EhBCADQfj///8HcSEBQQAhAANAIARBCHMhBCAAQQhqIgAgAUcNAAsLIANBB3EiAQRAQQAhAANAIARBAWpBD3EhBCAAQQFqIgAgAUcNAAsLIAUgBDYCNAsLiQQBD38CQCADQQBMDQAgACgCcCIHRQ0AIAAoAngiBUEATARAIAdBAXQhACADQQFrQQNPBEAgA0H8////B3EhB0EAIQUDQCACIARBAnRqIgEoAgBBACAAECkaIAEoAgRBACAAECkaIAEoAghBACAAECkaIAEoAgxBACAAECkaIARBBGohBCAFQQRqIgUgB0cNAAsLIANBA3EiAUUNAQNAIAIgBEECdGooAgBBACAAECkaIARBAWohBCAGQQFqIgYgAUcNAAsMAQsgACgCzAMoAhwhCyAFQfz///8HcSEQIAVBA3EhDCAFQQF0IREgBUEESSESA0AgAiAIQQJ0IgBqKAIAIQkgACABaigCACEFIAchDQNAQQAhDkEAIQZBACEAIAUhBEEAIQ8gEkUEQANAIAYgCyAAQQJ0aiIKKAIAIAQuAQBBAXRqLwEAaiAKKAIEIAQuAQJBAXRqLwEAaiAKKAIIIAQuAQRBAXRqLwEAaiAKKAIMIAQuAQZBAXRqLwEAaiEGIABBBGohACAEQQhqIQQgD0EEaiIPIBBHDQALCyAMBEADQCAGIAsgAEECdGooAgAgBC4BAEEBdGovAQBqIQYgAEEBaiEAIARBAmohBCAOQQFqIg4gDEcNAAsLIAkgBjsBACAJQQJqIQkgBSARaiEFIA1BAWsiDQ0ACyAIQQFqIgggA0cNAAsLC7sCAQl/AkAgA0EATA0AIAAoAnAiBUUNACAAKALMAygCHCIAKAIIIQYgACgCBCEHIAAoAgAhCCAFQQFrIQsgBUEBcSEMA0AgAiAJQQJ0IgBqKAIAIQQgACABaigCACEAIAwEfyAEIAYgAC4BBEEBdGovAQAgByAALgECQQF0ai8BACAIIAAuAQBBAXRqLwEAamo7AQAgBEECaiEEIABBBmohACALBSAFCyEKIAVBAUcEQANAIAQgBiAALgEEQQF0ai8BACAHIAAuAQJBAXRqLwEAIAggAC4BAEEBdGovAQBqajsBACAEIAYgAC4BCkEBdGovAQAgByAALgEIQQF0ai8BACAIIAAuAQZBAXRqLwEAamo7AQIgBEEEaiEEIABBDGohACAKQQJrIgoNAAsLIAlBAWoiCSADRw0ACwsLDwAgASAAKAIAaiACOwEAC/AHAQh/IAAgACgCzAMiASgCFDYCiAEgACABKAIYNgKEAQJAAkACQAJAAkAgACgCWA4DAAECAwsgACgCeEEDRgRAIAFBwQA2AggPCyABQcIANgIIDwsgACgCeCECIAFBADYCNCABQcMAQcQAIAJBA0YbNgIIIAEoAiBFBEAgABBwCyABKAI4DQIgACgCeCIEQQBMDQIgACgCzAMiAUE4aiEHIAFBJGohCANAIAggBUECdCIJaigCACECQQAhAQJAAkAgBUUNAANAIAggAUECdCIDaigCACACRwRAIAFBAWoiASAFRw0BDAILCyADIAdqKAIAIgYNAQsgAkEJdEGABGshAUEAIQQgAEEBQYAIIAAoAgQoAgARAQAhBgNAIAYgBEEGdGoiAkH/ASAEQQR0IgNB3+YAai0AAEEBdGtB/x9sIAFtNgI8IAJB/wEgA0He5gBqLQAAQQF0a0H/H2wgAW02AjggAkH/ASADQd3mAGotAABBAXRrQf8fbCABbTYCNCACQf8BIANB3OYAai0AAEEBdGtB/x9sIAFtNgIwIAJB/wEgA0Hb5gBqLQAAQQF0a0H/H2wgAW02AiwgAkH/ASADQdrmAGotAABBAXRrQf8fbCABbTYCKCACQf8BIANB2eYAai0AAEEBdGtB/x9sIAFtNgIkIAJB/wEgA0HY5gBqLQAAQQF0a0H/H2wgAW02AiAgAkH/ASADQdfmAGotAABBAXRrQf8fbCABbTYCHCACQf8BIANB1uYAai0AAEEBdGtB/x9sIAFtNgIYIAJB/wEgA0HV5gBqLQAAQQF0a0H/H2wgAW02AhQgAkH/ASADQdTmAGotAABBAXRrQf8fbCABbTYCECACQf8BIANB0+YAai0AAEEBdGtB/x9sIAFtNgIMIAJB/wEgA0HS5gBqLQAAQQF0a0H/H2wgAW02AgggAkH/ASADQdHmAGotAABBAXRrQf8fbCABbTYCBCACQf8BIANB0OYAai0AAEEBdGtB/x9sIAFtNgIAIARBAWoiBEEQRw0ACyAAKAJ4IQQLIAcgCWogBjYCACAFQQFqIgUgBEgNAAsMAgsgAUEANgJYIAFBxQA2AgggAUHIAGohAgJAIAEoAkgEQCAAKAJ4IQMMAQsgACgCeEEATA0CIAAoAnBBAnRBCGohBEEAIQEDQCACIAFBAnRqIABBASAEIAAoAgQoAgQRAQA2AgAgAUEBaiIBIAAoAngiA0gNAAsLIANBAEwNASAAKAJwQQJ0QQhqIQNBACEBA0AgAiABQQJ0aigCACADECcgAUEBaiIBIAAoAnhIDQALDAELIAAoAgAiAUEwNgIUIAAgASgCABEAAAsLtAYBGX8CQCADQQBMDQAgACgCcCEJIAAoAswDIQcgACgCeCIIQQBMBEADQCACIARBAnRqKAIAIAkQJyAHIAcoAlhFNgJYIARBAWoiBCADRw0ADAILAAsgB0HIAGohDCAJBEAgACgCxAIhEkEAIAhrIRMgCUEBayIUIAhsIRUDQCACIA9BAnQiAGoiFigCACAJECcgACABaiEXQQAhDQNAIBcoAgAgDWohBSAWKAIAIQQCfyAHKAJYBEAgDCANQQJ0aigCACAJQQF0akECaiEGIAQgFGohBCAFIBVqIQVBfyEQIBMMAQsgDCANQQJ0aigCACEGQQEhECAICyEAIA1BAnQiCyAHKAIUaigCACEYIAcoAhwgC2ooAgAhGUEAIQ4gEEEBdCEaQQAhCyAJIRFBACEKA0AgBCAZIAUtAAAgEiAOIAYgGmoiGy4BAGpBCGpBBHVqai0AACIOai0AACIcIAQtAABqOgAAIAYgDiAYIBxqLQAAayIGQQNsIApqOwEAIAZBB2whDiAGQQVsIAtqIQogBCAQaiEEIAAgBWohBSAGIQsgGyEGIBFBAWsiEQ0ACyAGIAo7AQAgDUEBaiINIAhHDQALIAcgBygCWEU2AlggD0EBaiIPIANHDQALDAELIAhB/P///wdxIQkgCEEDcSEAIAhBBEkhCANAIAIgC0ECdGooAgBBABAnAkAgBygCWCIGBEBBACEFQQAhBEEAIQogCEUEQANAIAwgBEECdGoiASgCAEEAOwECIAEoAgRBADsBAiABKAIIQQA7AQIgASgCDEEAOwECIARBBGohBCAKQQRqIgogCUcNAAsLIABFDQEDQCAMIARBAnRqKAIAQQA7AQIgBEEBaiEEIAVBAWoiBSAARw0ACwwBC0EAIQVBACEEQQAhCiAIRQRAA0AgDCAEQQJ0aiIBKAIAQQA7AQAgASgCBEEAOwEAIAEoAghBADsBACABKAIMQQA7AQAgBEEEaiEEIApBBGoiCiAJRw0ACwsgAEUNAANAIAwgBEECdGooAgBBADsBACAEQQFqIQQgBUEBaiIFIABHDQALCyAHIAZFNgJYIAtBAWoiCyADRw0ACwsL3wMBEX8CQCADQQBMDQAgACgCcCEFIAAoAswDIQQgACgCeCIJQQBMBEBBACEAA0AgAiAAQQJ0aigCACAFECcgBCAEKAI0QQFqQQ9xNgI0IABBAWoiACADRw0ACwwBCyAFRQRAQQAhAANAIAIgAEECdGooAgBBABAnIAQgBCgCNEEBakEPcTYCNCAAQQFqIgAgA0cNAAsMAQsgBEE4aiEOIAVBfnEhDyAFQQFxIRADQCACIApBAnQiAGoiESgCACAFECcgACABaiESIAQoAjQiE0EGdCEUQQAhCANAIA4gCEECdCIAaigCACAUaiELIBIoAgAgCGohBiAEKAIcIABqKAIAIQwgESgCACEAQQAhB0EAIQ0gBUEBRwRAA0AgACAALQAAIAYtAAAgDCALIAdBAnRqKAIAamotAABqOgAAIAAgAC0AASAGIAlqIgYtAAAgDCALIAdBAWpBD3FBAnRqKAIAamotAABqOgABIABBAmohACAHQQJqQQ9xIQcgBiAJaiEGIA1BAmoiDSAPRw0ACwsgEARAIAAgAC0AACAGLQAAIAwgCyAHQQJ0aigCAGpqLQAAajoAAAsgCEEBaiIIIAlHDQALIAQgE0EBakEPcTYCNCAKQQFqIgogA0cNAAsLC/ECAQ5/AkAgA0EATA0AIAAoAswDIgUoAjQhBCAAKAJwIgsEQCAFKAIcIgAoAgghDCAAKAIEIQ0gACgCACEOA0AgBEEGdCIAIAUoAkBqIQ8gBSgCPCAAaiEQIAUoAjggAGohESACIAZBAnQiAGooAgAhByAAIAFqKAIAIQBBACEIIAshCQNAIAcgAC0AASANIBAgCEECdCIKaigCAGpqLQAAIAAtAAAgDiAKIBFqKAIAamotAABqIAAtAAIgDCAKIA9qKAIAamotAABqOgAAIAdBAWohByAAQQNqIQAgCEEBakEPcSEIIAlBAWsiCQ0ACyAFIARBAWpBD3EiBDYCNCAGQQFqIgYgA0cNAAsMAQsgA0EITwRAIARBD3EhBCADQfj///8HcSEBQQAhAANAIARBCHMhBCAAQQhqIgAgAUcNAAsLIANBB3EiAQRAQQAhAANAIARBAWpBD3EhBCAAQQFqIgAgAUcNAAsLIAUgBDYCNAsL7AMBD38CQCADQQBMDQAgACgCcCIGRQ0AIAAoAngiB0EATARAIANBAWtBA08EQCADQfz///8HcSEBA0AgAiAEQQJ0aiIAKAIAQQAgBhApGiAAKAIEQQAgBhApGiAAKAIIQQAgBhApGiAAKAIMQQAgBhApGiAEQQRqIQQgBUEEaiIFIAFHDQALCyADQQNxIgFFDQFBACEAA0AgAiAEQQJ0aigCAEEAIAYQKRogBEEBaiEEIABBAWoiACABRw0ACwwBCyAAKALMAygCHCEMIAdB/P///wdxIREgB0EDcSENIAdBBEkhEgNAIAIgCEECdCIAaigCACEJIAAgAWooAgAhCiAGIQ4DQEEAIQ9BACEFQQAhACAKIQRBACEQIBJFBEADQCAFIAwgAEECdGoiCygCACAELQAAai0AAGogCygCBCAELQABai0AAGogCygCCCAELQACai0AAGogCygCDCAELQADai0AAGohBSAAQQRqIQAgBEEEaiEEIBBBBGoiECARRw0ACwsgDQRAA0AgBSAMIABBAnRqKAIAIAQtAABqLQAAaiEFIABBAWohACAEQQFqIQQgD0EBaiIPIA1HDQALCyAJIAU6AAAgCUEBaiEJIAcgCmohCiAOQQFrIg4NAAsgCEEBaiIIIANHDQALCwugAgEJfwJAIANBAEwNACAAKAJwIgVFDQAgACgCzAMoAhwiACgCCCEGIAAoAgQhByAAKAIAIQggBUEBayELIAVBAXEhDANAIAIgCUECdCIAaigCACEEIAAgAWooAgAhACAMBH8gBCAGIAAtAAJqLQAAIAcgAC0AAWotAAAgCCAALQAAai0AAGpqOgAAIARBAWohBCAAQQNqIQAgCwUgBQshCiAFQQFHBEADQCAEIAYgAC0AAmotAAAgByAALQABai0AACAIIAAtAABqLQAAamo6AAAgBCAGIAAtAAVqLQAAIAcgAC0ABGotAAAgCCAALQADai0AAGpqOgABIARBAmohBCAAQQZqIQAgCkECayIKDQALCyAJQQFqIgkgA0cNAAsLC+sHAQh/IAAgACgCzAMiASgCFDYCiAEgACABKAIYNgKEAQJAAkACQAJAAkAgACgCWA4DAAECAwsgACgCeEEDRgRAIAFBOTYCBA8LIAFBOjYCBA8LIAAoAnghAiABQQA2AjQgAUE7QTwgAkEDRhs2AgQgASgCIEUEQCAAEHELIAEoAjgNAiAAKAJ4IgRBAEwNAiAAKALMAyIBQThqIQcgAUEkaiEIA0AgCCAFQQJ0IglqKAIAIQJBACEBAkACQCAFRQ0AA0AgCCABQQJ0IgNqKAIAIAJHBEAgAUEBaiIBIAVHDQEMAgsLIAMgB2ooAgAiBg0BCyACQQl0QYAEayEBQQAhBCAAQQFBgAggACgCBCgCABEBACEGA0AgBiAEQQZ0aiICQf8BIARBBHQiA0Hv4gBqLQAAQQF0a0H/AWwgAW02AjwgAkH/ASADQe7iAGotAABBAXRrQf8BbCABbTYCOCACQf8BIANB7eIAai0AAEEBdGtB/wFsIAFtNgI0IAJB/wEgA0Hs4gBqLQAAQQF0a0H/AWwgAW02AjAgAkH/ASADQeviAGotAABBAXRrQf8BbCABbTYCLCACQf8BIANB6uIAai0AAEEBdGtB/wFsIAFtNgIoIAJB/wEgA0Hp4gBqLQAAQQF0a0H/AWwgAW02AiQgAkH/ASADQejiAGotAABBAXRrQf8BbCABbTYCICACQf8BIANB5+IAai0AAEEBdGtB/wFsIAFtNgIcIAJB/wEgA0Hm4gBqLQAAQQF0a0H/AWwgAW02AhggAkH/ASADQeXiAGotAABBAXRrQf8BbCABbTYCFCACQf8BIANB5OIAai0AAEEBdGtB/wFsIAFtNgIQIAJB/wEgA0Hj4gBqLQAAQQF0a0H/AWwgAW02AgwgAkH/ASADQeLiAGotAABBAXRrQf8BbCABbTYCCCACQf8BIANB4eIAai0AAEEBdGtB/wFsIAFtNgIEIAJB/wEgA0Hg4gBqLQAAQQF0a0H/AWwgAW02AgAgBEEBaiIEQRBHDQALIAAoAnghBAsgByAJaiAGNgIAIAVBAWoiBSAESA0ACwwCCyABQQA2AlggAUE9NgIEIAFByABqIQICQCABKAJIBEAgACgCeCEDDAELIAAoAnhBAEwNAiAAKAJwQQF0QQRqIQRBACEBA0AgAiABQQJ0aiAAQQEgBCAAKAIEKAIEEQEANgIAIAFBAWoiASAAKAJ4IgNIDQALCyADQQBMDQEgACgCcEEBdEEEaiEDQQAhAQNAIAIgAUECdGooAgAgAxAnIAFBAWoiASAAKAJ4SA0ACwwBCyAAKAIAIgFBMDYCFCAAIAEoAgARAAALCw0AIAEgACgCAGovAQAL0QEBAn8CQAJAIAAoAhQiAUHNAWtBAUsNACAAKAJADQAgACgCjAEgACgCdEkEQCAAKAIAIgFBwwA2AhQgACABKAIAEQAACyAAIAAoAqQDKAIEEQAAIABB0gE2AhQMAQsCQAJAIAFBzwFrDgQAAQECAQsgAEHSATYCFAwBCyAAKAIAIgIgATYCGCACQRQ2AhQgACAAKAIAKAIAEQAACwJAA0AgACgCtAMiASgCFA0BIAAgASgCABECAA0AC0EADwsgACAAKAIYKAIYEQAAIAAQX0EBC5UGAQR/IAAoAhQiAkF+cUHIAUcEQCAAKAIAIgMgAjYCGCADQRQ2AhQgACAAKAIAKAIAEQAACwJ/QQEhAgJAAkACQAJAAkAgACgCFCIDQcgBaw4LAAEEAgICAgICAwIDCyAAIAAoArQDKAIEEQAAIAAgACgCGCgCCBEAACAAQckBNgIUCyAAIAAoArQDKAIAEQIAIgJBAUcNAgJAIAACfwJAAkACQAJAIAAoAiRBAWsOBAADAQIDC0EBDAMLIAAoApgCBEAgAEEDNgIoQQIhAgwECwJAAkAgACgCpAIEQAJAAkAgAC0AqAIiAg4CAwABCyAAQQM2AihBAiECDAcLIAAoAgAiAyACNgIYIANB8gA2AhQgAEF/IAAoAgAoAgQRBAAgAEEDNgIoQQIhAgwGCyAAKALYASICKAKoASEDIAIoAlQhBAJAIAIoAgAiBUEBRw0AIARBAkcNACADQQNHDQAgACgCpAMoAgwNASAAQQM2AihBAiECDAYLAkAgBUHSAEcNACAEQccARw0AIANBwgBGDQELIAAoAgAiAiADNgIgIAIgBDYCHCACIAU2AhggAkHvADYCFCAAQQEgAigCBBEEACAAKAKkAygCDEUNAQtBAgwDCyAAQQM2AihBAiECDAMLQQQhAkEEIQMCQCAAKAKkAkUNAAJAAkAgAC0AqAIiBA4DAgABAAsgACgCACIDIAQ2AhggA0HyADYCFCAAQX8gACgCACgCBBEEAAtBBSEDCyAAIAM2AigMAgtBAAsiAjYCKAsgAEEANgKIASAAQYACNgJgIABCgoCAgBA3A1ggAEIBNwNQIABCgICAgBA3A0ggAEIANwNAIABCgICAgICAgPg/NwM4IABCgYCAgBA3AzAgACACNgIsIABBADYCbCAAQgA3AmQgAEHKATYCFEEBDAMLIAAgACgCtAMoAgARAgAMAgsgACgCACICIAM2AhggAkEUNgIUIAAgACgCACgCABEAAEEAIQILIAILIgJBAkYEQCABBEAgACgCACIBQTM2AhQgACABKAIAEQAACyAAEF8LIAILBgAgABBfC+dfAx5/CH4BfCAAQQA2AgQgAUE+RwRAIAAoAgBCjICAgOAHNwIUIAAoAgAgATYCHCAAIAAoAgAoAgARAAALIAJB0ANHBEAgACgCAEKVgICAgDo3AhQgACgCACACNgIcIAAgACgCACgCABEAAAsgACgCACECIAAoAgwhASAAQQBB0AMQKSILQQE2AhAgCyABNgIMIAsgAjYCACMAQUBqIhQkACALQQA2AgQgFEEANgI8QdQAEC8iEUUEQCALKAIAQjY3AhQgCyALKAIAKAIAEQAACyARQYCU69wDNgIwIBFBITYCKCARQSI2AiQgEUEjNgIgIBFBJDYCHCARQSU2AhggEUEmNgIUIBFBJzYCECARQSg2AgwgEUEpNgIIIBFBKjYCBCARQSs2AgAgEUIANwI0IBFBADYCLCARQdQANgJMIBFCADcCPCARQgA3AkQgCyARNgIEAkBB+sAAEJUBIgBB+sAARgR/QQAFAkAgAEH6wABrIgdB+sAAai0AAA0AQfSRASgCACIARQ0AIAAoAgAiAkUNAANAAkBB+sAAIAIgBxCUAUUEQCAAKAIAIAdqIgEtAABBPUYNAQsgACgCBCECIABBBGohACACDQEMAgsLIAFBAWohBQsgBQsiAEUNACAAEE9BHmtBYUkNAEEeIQICQAJAAkACQCAAIBRBEGoiBSIBc0EDcQ0AQQEhEAJAIABBA3FFDQADQCABIAAtAAAiBzoAACAHRQ0FIAFBAWohASACQQFrIgJBAEchECAAQQFqIgBBA3FFDQEgAg0ACwsgEEUNAiAALQAARQ0DIAJBBEkNAANAQYCChAggACgCACIHayAHckGAgYKEeHFBgIGChHhHDQIgASAHNgIAIAFBBGohASAAQQRqIQAgAkEEayICQQNLDQALCyACRQ0BCwNAIAEgAC0AACIHOgAAIAdFDQIgAUEBaiEBIABBAWohACACQQFrIgINAAsLQQAhAgsgAUEAIAIQKRogFC0AEEUNACAUQfgAOgAPIBQgFEE8ajYCACAUIBRBD2o2AgQjAEEQayIfJAAgHyAUNgIMIwBBkAFrIgAkACAAQQBBkAEQKSIDQX82AkwgAyAFNgIsIANBrwM2AiAgAyAFNgJUIBQhG0HbPyEFIwBBsAJrIgwkACADKAJMGgJAAkAgAygCBEUEQCADEJkBGiADKAIERQ0BC0HbPy0AACICRQ0BAkACQANAAkACQCACQf8BcSIAQSBGIABBCWtBBUlyBEADQCAFIgJBAWohBSACLQABIgBBIEYgAEEJa0EFSXINAAsgA0IAED0DQAJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiAEEgRiAAQQlrQQVJcg0ACyADKAIEIQUgAykDcEIAWQRAIAMgBUEBayIFNgIECyAFIAMoAixrrCADKQN4ICh8fCEoDAELAn8CQAJAIABBJUYEQCAFLQABIgBBKkYNASAAQSVHDQILIANCABA9AkAgBS0AAEElRgRAA0ACfyADKAIEIgAgAygCaEcEQCADIABBAWo2AgQgAC0AAAwBCyADECoLIgIiAEEgRiAAQQlrQQVJcg0ACyAFQQFqIQUMAQsgAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAhAgwBCyADECohAgsgBS0AACACRwRAIAMpA3BCAFkEQCADIAMoAgRBAWs2AgQLIAJBAE4NCiAYDQoMCQsgAygCBCADKAIsa6wgAykDeCAofHwhKCAFIQIMAwtBACEQIAVBAmoMAQsCQCAAQTBrIgFBCUsNACAFLQACQSRHDQAjAEEQayIAIBs2AgwgACAbIAFBAnRqQQRrIBsgAUEBSxsiAEEEajYCCCAAKAIAIRAgBUEDagwBCyAbKAIAIRAgG0EEaiEbIAVBAWoLIQJBACEXQQAhASACLQAAIgVBMGtB/wFxQQlNBEADQCABQQpsIAVB/wFxakEwayEBIAItAAEhBSACQQFqIQIgBUEwa0H/AXFBCkkNAAsLIAVB/wFxQe0ARwR/IAIFQQAhEiAQQQBHIRcgAi0AASEFQQAhFiACQQFqCyIHQQFqIQJBAyEAAkACQAJAAkACQAJAIAVB/wFxQcEAaw46BAkECQQEBAkJCQkDCQkJCQkJBAkJCQkECQkECQkJCQkECQQEBAQEAAQFCQEJBAQECQkEAgQJCQQJAgkLIAdBAmogAiAHLQABQegARiIAGyECQX5BfyAAGyEADAQLIAdBAmogAiAHLQABQewARiIAGyECQQNBASAAGyEADAMLQQEhAAwCC0ECIQAMAQtBACEAIAchAgtBASAAIAItAAAiB0EvcUEDRiIAGyEcAkAgB0EgciAHIAAbIgZB2wBGDQACQCAGQe4ARwRAIAZB4wBHDQFBASABIAFBAUwbIQEMAgsgECAcICgQiQEMAgsgA0IAED0DQAJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiAEEgRiAAQQlrQQVJcg0ACyADKAIEIQUgAykDcEIAWQRAIAMgBUEBayIFNgIECyAFIAMoAixrrCADKQN4ICh8fCEoCyADIAGsIiIQPQJAIAMoAgQiACADKAJoRwRAIAMgAEEBajYCBAwBCyADECpBAEgNBAsgAykDcEIAWQRAIAMgAygCBEEBazYCBAtBECEFAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAZB2ABrDiEGCwsCCwsLCwsBCwIEAQEBCwULCwsLCwMGCwsCCwQLCwYACyAGQcEAayIAQQZLDQpBASAAdEHxAHFFDQoLQgAhIUEAIQhCACEiQQAhBUEAIQpCACElQQAhDUIAISRBACETQgAhJkEAIQ5CACEnQgAhIyMAQTBrIhUkAAJAAkAgHEECSw0AIBxBAnQiAEGcgQFqKAIAIR0gAEGQgQFqKAIAIRkDQAJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiAUEgRiABQQlrQQVJcg0AC0EBIQcCQAJAIAFBK2sOAwABAAELQX9BASABQS1GGyEHIAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAAIQEMAQsgAxAqIQELAkACQCABQV9xQckARgRAA0AgCEEHRg0CAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqCyEBIAhBgQhqIAhBAWohCCwAACABQSByRg0ACwsgCEEDRwRAIAhBCEYNAQwCCyADKQNwQgBZBEAgAyADKAIEQQFrNgIECwsjAEEQayIFJAAgB7JDAACAf5S8IgdB////A3EhCAJ/IAdBF3YiAUH/AXEiAARAIABB/wFHBEAgCK1CGYYhISABQf8BcUGA/wBqDAILIAitQhmGISFB//8BDAELQQAgCEUNABogBSAIrUIAIAhnIgBB0QBqEDUgBSkDCEKAgICAgIDAAIUhISAFKQMAISJBif8AIABrCyEAIBUgIjcDACAVIACtQjCGIAdBH3atQj+GhCAhhDcDCCAFQRBqJAAgFSkDCCEhIBUpAwAhIgwCCwJAAkACQAJAIAgNAEEAIQggAUFfcUHOAEcNAANAIAhBAkYNAgJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgshASAIQeIjaiAIQQFqIQgsAAAgAUEgckYNAAsLIAgOBAIBAQABCwJAAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqC0EoRgRAQQEhCAwBC0KAgICAgIDg//8AISEgAykDcEIAUw0EIAMgAygCBEEBazYCBAwECwNAAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqCyIBQcEAayEAAkACQCABQTBrQQpJDQAgAEEaSQ0AIAFB3wBGDQAgAUHhAGtBGk8NAQsgCEEBaiEIDAELC0KAgICAgIDg//8AISEgAUEpRg0DCyADKQNwQgBZBEAgAyADKAIEQQFrNgIEC0HwkQFBHDYCACADQgAQPQwBCwJAIAFBMEcNAAJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgtBX3FB2ABGBEAjAEGwA2siBiQAAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqCyEBAkACfwNAIAFBMEcEQAJAIAFBLkcNBCADKAIEIgAgAygCaEYNACADIABBAWo2AgQgAC0AAAwDCwUgAygCBCIAIAMoAmhHBH9BASEFIAMgAEEBajYCBCAALQAABUEBIQUgAxAqCyEBDAELCyADECoLIgFBMEcEQEEBIQ4MAQsDQCAkQgF9ISQCfyADKAIEIgAgAygCaEcEQCADIABBAWo2AgQgAC0AAAwBCyADECoLIgFBMEYNAAtBASEOQQEhBQtCgICAgICAwP8/ISIDQAJAIAEhCAJAAkAgAUEwayIPQQpJDQAgAUEuRyIAIAFBIHIiCEHhAGtBBUtxDQIgAA0AIA4NAkEBIQ4gISEkDAELIAhB1wBrIA8gAUE5ShshAAJAICFCB1cEQCAAIApBBHRqIQoMAQsgIUIcWARAIAZBMGogABA4IAZBIGogJyAiQgBCgICAgICAwP0/ECsgBkEQaiAGKQMwIAYpAzggBikDICInIAYpAygiIhArIAYgBikDECAGKQMYICUgJhA3IAYpAwghJiAGKQMAISUMAQsgAEUNACATDQAgBkHQAGogJyAiQgBCgICAgICAgP8/ECsgBkFAayAGKQNQIAYpA1ggJSAmEDcgBikDSCEmQQEhEyAGKQNAISULICFCAXwhIUEBIQULIAMoAgQiACADKAJoRwR/IAMgAEEBajYCBCAALQAABSADECoLIQEMAQsLAn4gBUUEQCADKQNwQgBZBEAgAyADKAIEQQFrNgIECyADQgAQPSAGQeAAakQAAAAAAAAAACAHt6YQPCAGKQNgISUgBikDaAwBCyAhQgdXBEAgISEiA0AgCkEEdCEKICJCAXwiIkIIUg0ACwsCQCABQV9xQdAARgRAIAMQigEiIkKAgICAgICAgIB/Ug0BQgAhJSADQgAQPUIADAILQgAhIiADKQNwQgBTDQAgAyADKAIEQQFrNgIECyAKRQRAIAZB8ABqRAAAAAAAAAAAIAe3phA8IAYpA3AhJSAGKQN4DAELICQgISAOG0IChiAifEIgfSIhQQAgHWutVQRAQfCRAUHEADYCACAGQaABaiAHEDggBkGQAWogBikDoAEgBikDqAFCf0L///////+///8AECsgBkGAAWogBikDkAEgBikDmAFCf0L///////+///8AECsgBikDgAEhJSAGKQOIAQwBCyAdQeIBa6wgIVcEQCAKQQBOBEADQCAGQaADaiAlICZCAEKAgICAgIDA/79/EDcgJSAmQoCAgICAgID/PxCGASEAIAZBkANqICUgJiAGKQOgAyAlIABBAE4iARsgBikDqAMgJiABGxA3IAEgCkEBdCIAciEKICFCAX0hISAGKQOYAyEmIAYpA5ADISUgAEEATg0ACwsCfiAhQSAgHWutfCIipyIAQQAgAEEAShsgGSAiIBmtUxsiAEHxAE8EQCAGQYADaiAHEDggBikDiAMhJCAGKQOAAyEnQgAMAQsgBkHgAmpBkAEgAGsQWBA8IAZB0AJqIAcQOCAGKQPQAiEnIAZB8AJqIAYpA+ACIAYpA+gCIAYpA9gCIiQQjgEgBikD+AIhIyAGKQPwAgshIiAGQcACaiAKIApBAXFFICUgJkIAQgAQQkEARyAAQSBJcXEiAHIQRSAGQbACaiAnICQgBikDwAIgBikDyAIQKyAGQZACaiAGKQOwAiAGKQO4AiAiICMQNyAGQaACaiAnICRCACAlIAAbQgAgJiAAGxArIAZBgAJqIAYpA6ACIAYpA6gCIAYpA5ACIAYpA5gCEDcgBkHwAWogBikDgAIgBikDiAIgIiAjEFYgBikD8AEiJCAGKQP4ASIiQgBCABBCRQRAQfCRAUHEADYCAAsgBkHgAWogJCAiICGnEIwBIAYpA+ABISUgBikD6AEMAQtB8JEBQcQANgIAIAZB0AFqIAcQOCAGQcABaiAGKQPQASAGKQPYAUIAQoCAgICAgMAAECsgBkGwAWogBikDwAEgBikDyAFCAEKAgICAgIDAABArIAYpA7ABISUgBikDuAELISEgFSAlNwMQIBUgITcDGCAGQbADaiQAIBUpAxghISAVKQMQISIMAwsgAykDcEIAUw0AIAMgAygCBEEBazYCBAsgASEFIAchD0EAIQcjAEGQxgBrIgQkAEEAIB1rIgggGWshIAJAAn8DQCAFQTBHBEACQCAFQS5HDQQgAygCBCIAIAMoAmhGDQAgAyAAQQFqNgIEIAAtAAAMAwsFIAMoAgQiACADKAJoRwR/IAMgAEEBajYCBCAALQAABSADECoLIQVBASEHDAELCyADECoLIgVBMEYEQANAICFCAX0hIQJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiBUEwRg0AC0EBIQcLQQEhDgsgBEEANgKQBiAFQTBrIQECfgJAAkACQAJAAkACQCAFQS5GIgANACABQQlNDQAMAQsDQAJAIABBAXEEQCAORQRAICIhIUEBIQ4MAgsgB0UhAAwECyAiQgF8ISIgCkH8D0wEQCATICKnIAVBMEYbIRMgBEGQBmogCkECdGoiACANBH8gBSAAKAIAQQpsakEwawUgAQs2AgBBASEHQQAgDUEBaiIAIABBCUYiABshDSAAIApqIQoMAQsgBUEwRg0AIAQgBCgCgEZBAXI2AoBGQdyPASETCwJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiBUEwayEBIAVBLkYiAA0AIAFBCkkNAAsLICEgIiAOGyEhAkAgB0UNACAFQV9xQcUARw0AIAMQigEiI0KAgICAgICAgIB/UQ0DICEgI3whIQwECyAHRSEAIAVBAEgNAQsgAykDcEIAUw0AIAMgAygCBEEBazYCBAsgAEUNAUHwkQFBHDYCAAsgA0IAED1CACEhQgAMAQsgBCgCkAYiAEUEQCAERAAAAAAAAAAAIA+3phA8IAQpAwghISAEKQMADAELAkAgIkIJVQ0AICEgIlINACAZQR5NQQAgACAZdhsNACAEQTBqIA8QOCAEQSBqIAAQRSAEQRBqIAQpAzAgBCkDOCAEKQMgIAQpAygQKyAEKQMYISEgBCkDEAwBCyAIQQF2rSAhUwRAQfCRAUHEADYCACAEQeAAaiAPEDggBEHQAGogBCkDYCAEKQNoQn9C////////v///ABArIARBQGsgBCkDUCAEKQNYQn9C////////v///ABArIAQpA0ghISAEKQNADAELIB1B4gFrrCAhVQRAQfCRAUHEADYCACAEQZABaiAPEDggBEGAAWogBCkDkAEgBCkDmAFCAEKAgICAgIDAABArIARB8ABqIAQpA4ABIAQpA4gBQgBCgICAgICAwAAQKyAEKQN4ISEgBCkDcAwBCyANBEAgDUEITARAIARBkAZqIApBAnRqIgAoAgAhCANAIAhBCmwhCCANQQFqIg1BCUcNAAsgACAINgIACyAKQQFqIQoLICGnIQ0CQCATQQlODQAgIUIRVQ0AIA0gE0gNACAhQglRBEAgBEHAAWogDxA4IARBsAFqIAQoApAGEEUgBEGgAWogBCkDwAEgBCkDyAEgBCkDsAEgBCkDuAEQKyAEKQOoASEhIAQpA6ABDAILICFCCFcEQCAEQZACaiAPEDggBEGAAmogBCgCkAYQRSAEQfABaiAEKQOQAiAEKQOYAiAEKQOAAiAEKQOIAhArIARB4AFqQQAgDWtBAnRBkIEBaigCABA4IARB0AFqIAQpA/ABIAQpA/gBIAQpA+ABIAQpA+gBEIUBIAQpA9gBISEgBCkD0AEMAgsgGSANQX1sakEbaiIBQR5MQQAgBCgCkAYiACABdhsNACAEQeACaiAPEDggBEHQAmogABBFIARBwAJqIAQpA+ACIAQpA+gCIAQpA9ACIAQpA9gCECsgBEGwAmogDUECdEHIgAFqKAIAEDggBEGgAmogBCkDwAIgBCkDyAIgBCkDsAIgBCkDuAIQKyAEKQOoAiEhIAQpA6ACDAELA0AgBEGQBmogCiIAQQFrIgpBAnRqKAIARQ0AC0EAIRMCQCANQQlvIgFFBEBBACEBDAELIAFBCWogASAhQgBTGyEaAkAgAEUEQEEAIQFBACEADAELQYCU69wDQQAgGmtBAnRBkIEBaigCACIebSEJQQAhBUEAIQhBACEBA0AgBEGQBmoiDiAIQQJ0aiIHIAUgBygCACIGIB5uIgpqIgc2AgAgAUEBakH/D3EgASAHRSABIAhGcSIHGyEBIA1BCWsgDSAHGyENIAkgBiAKIB5sa2whBSAIQQFqIgggAEcNAAsgBUUNACAAQQJ0IA5qIAU2AgAgAEEBaiEACyANIBprQQlqIQ0LA0AgBEGQBmogAUECdGohDiANQSRIIQYCQANAIAZFBEAgDUEkRw0CIA4oAgBB0en5BE8NAgsgAEH/D2ohCkEAIQcDQCAAIQUgB60gBEGQBmogCkH/D3EiCUECdGoiADUCAEIdhnwiIUKBlOvcA1QEf0EABSAhICFCgJTr3AOAIiJCgJTr3AN+fSEhICKnCyEHIAAgIT4CACAFIAUgCSAFICFQGyABIAlGGyAJIAVBAWtB/w9xIghHGyEAIAlBAWshCiABIAlHDQALIBNBHWshEyAFIQAgB0UNAAsgAUEBa0H/D3EiASAARgRAIARBkAZqIgUgAEH+D2pB/w9xQQJ0aiIAIAAoAgAgCEECdCAFaigCAHI2AgAgCCEACyANQQlqIQ0gBEGQBmogAUECdGogBzYCAAwBCwsCQANAIABBAWpB/w9xIQUgBEGQBmogAEEBa0H/D3FBAnRqIR4DQEEJQQEgDUEtShshGgJAA0AgASEHQQAhCAJAA0ACQCAHIAhqQf8PcSIBIABGDQAgBEGQBmogAUECdGooAgAiCiAIQQJ0QeCAAWooAgAiAUkNACABIApJDQIgCEEBaiIIQQRHDQELCyANQSRHDQBCACEhQQAhCEIAISIDQCAAIAcgCGpB/w9xIgFGBEAgAEEBakH/D3EiAEECdCAEakEANgKMBgsgBEGABmogBEGQBmogAUECdGooAgAQRSAEQfAFaiAhICJCAEKAgICA5Zq3jsAAECsgBEHgBWogBCkD8AUgBCkD+AUgBCkDgAYgBCkDiAYQNyAEKQPoBSEiIAQpA+AFISEgCEEBaiIIQQRHDQALIARB0AVqIA8QOCAEQcAFaiAhICIgBCkD0AUgBCkD2AUQKyAEKQPIBSEiQgAhISAEKQPABSElIBNB8QBqIgggHWsiCkEAIApBAEobIBkgCiAZSCIFGyIGQfAATQ0CDAULIBMgGmohEyAHIAAiAUYNAAtBgJTr3AMgGnYhCUF/IBp0QX9zIQ5BACEIIAchAQNAIARBkAZqIgYgB0ECdGoiCiAIIAooAgAiCiAadmoiCDYCACABQQFqQf8PcSABIAhFIAEgB0ZxIggbIQEgDUEJayANIAgbIQ0gCiAOcSAJbCEIIAdBAWpB/w9xIgcgAEcNAAsgCEUNASABIAVHBEAgAEECdCAGaiAINgIAIAUhAAwDCyAeIB4oAgBBAXI2AgAMAQsLCyAEQZAFakHhASAGaxBYEDwgBEGwBWogBCkDkAUgBCkDmAUgIhCOASAEKQO4BSEmIAQpA7AFIScgBEGABWpB8QAgBmsQWBA8IARBoAVqICUgIiAEKQOABSAEKQOIBRCLASAEQfAEaiAlICIgBCkDoAUiISAEKQOoBSIkEFYgBEHgBGogJyAmIAQpA/AEIAQpA/gEEDcgBCkD6AQhIiAEKQPgBCElCwJAIAdBBGpB/w9xIgEgAEYNAAJAIARBkAZqIAFBAnRqKAIAIgFB/8m17gFNBEAgAUUEQCAHQQVqQf8PcSAARg0CCyAEQfADaiAPt0QAAAAAAADQP6IQPCAEQeADaiAhICQgBCkD8AMgBCkD+AMQNyAEKQPoAyEkIAQpA+ADISEMAQsgAUGAyrXuAUcEQCAEQdAEaiAPt0QAAAAAAADoP6IQPCAEQcAEaiAhICQgBCkD0AQgBCkD2AQQNyAEKQPIBCEkIAQpA8AEISEMAQsgD7chKSAAIAdBBWpB/w9xRgRAIARBkARqIClEAAAAAAAA4D+iEDwgBEGABGogISAkIAQpA5AEIAQpA5gEEDcgBCkDiAQhJCAEKQOABCEhDAELIARBsARqIClEAAAAAAAA6D+iEDwgBEGgBGogISAkIAQpA7AEIAQpA7gEEDcgBCkDqAQhJCAEKQOgBCEhCyAGQe8ASw0AIARB0ANqICEgJEIAQoCAgICAgMD/PxCLASAEKQPQAyAEKQPYA0IAQgAQQg0AIARBwANqICEgJEIAQoCAgICAgMD/PxA3IAQpA8gDISQgBCkDwAMhIQsgBEGwA2ogJSAiICEgJBA3IARBoANqIAQpA7ADIAQpA7gDICcgJhBWIAQpA6gDISIgBCkDoAMhJQJAICBBAmsgCEH/////B3FODQAgBCAiQv///////////wCDNwOYAyAEICU3A5ADIARBgANqICUgIkIAQoCAgICAgID/PxArIAQpA5ADIAQpA5gDQoCAgICAgIC4wAAQhgEhByAEKQOIAyAiIAdBAE4iARshIiAEKQOAAyAlIAEbISUgISAkQgBCABBCIQAgICABIBNqIhNB7gBqTgRAIAUgBiAKRyAHQQBIcnEgAEEAR3FFDQELQfCRAUHEADYCAAsgBEHwAmogJSAiIBMQjAEgBCkD+AIhISAEKQPwAgshIiAVICE3AyggFSAiNwMgIARBkMYAaiQAIBUpAyghISAVKQMgISIMAQtCACEhCyAMICI3AwggDCAhNwMQIBVBMGokACADKQN4QgAgAygCBCADKAIsa6x9UQ0OIBBFDQkgDCkDECEkIAwpAwghIyAcDgMFBgcJCyAGQRByQfMARgRAIAxBIGpBf0GBAhApGiAMQQA6ACAgBkHzAEcNCCAMQQA6AEEgDEEAOgAuIAxBADYBKgwICyAMQSBqIAItAAEiBUHeAEYiAEGBAhApGiAMQQA6ACAgAkECaiACQQFqIAAbIQcCfwJAAkAgAkECQQEgABtqLQAAIgBBLUcEQCAAQd0ARg0BIAVB3gBHIQkgBwwDCyAMIAVB3gBHIgk6AE4MAQsgDCAFQd4ARyIJOgB+CyAHQQFqCyECA0ACQCACLQAAIgBBLUcEQCAARQ0PIABB3QBGDQoMAQtBLSEAIAItAAEiCEUNACAIQd0ARg0AIAJBAWohBwJAIAggAkEBay0AACIFTQRAIAghAAwBCwNAIAVBAWoiBSAMQSBqaiAJOgAAIAUgBy0AACIASQ0ACwsgByECCyAAIAxBIGpqIAk6AAEgAkEBaiECDAALAAtBCCEFDAILQQohBQwBC0EAIQULQgAhI0EAIQFBACEAQQAhDiMAQRBrIg8kAAJAIAVBAUcgBUEkTXFFBEBB8JEBQRw2AgAMAQsDQAJ/IAMoAgQiByADKAJoRwRAIAMgB0EBajYCBCAHLQAADAELIAMQKgsiCUEgRiAJQQlrQQVJcg0ACwJAAkAgCUEraw4DAAEAAQtBf0EAIAlBLUYbIQ4gAygCBCIHIAMoAmhHBEAgAyAHQQFqNgIEIActAAAhCQwBCyADECohCQsCQAJAAkACQAJAIAVBAEcgBUEQR3ENACAJQTBHDQACfyADKAIEIgcgAygCaEcEQCADIAdBAWo2AgQgBy0AAAwBCyADECoLIglBX3FB2ABGBEBBECEFAn8gAygCBCIHIAMoAmhHBEAgAyAHQQFqNgIEIActAAAMAQsgAxAqCyIJQbGBAWotAABBEEkNAyADKQNwQgBZBEAgAyADKAIEQQFrNgIECyADQgAQPQwGCyAFDQFBCCEFDAILIAVBCiAFGyIFIAlBsYEBai0AAEsNACADKQNwQgBZBEAgAyADKAIEQQFrNgIECyADQgAQPUHwkQFBHDYCAAwECyAFQQpHDQAgCUEwayIBQQlNBEBBACEJA0AgCUEKbCABaiIJQZmz5swBSQJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgtBMGsiAUEJTXENAAsgCa0hIwsgAUEJSw0CICNCCn4hIiABrSEhA0ACQAJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiCUEwayIAQQlNICEgInwiI0Kas+bMmbPmzBlUcUUEQCAAQQlNDQEMBQsgI0IKfiIiIACtIiFCf4VYDQELC0EKIQUMAQsgBSAFQQFrcQRAIAlBsYEBai0AACIAIAVJBEADQCAAIAEgBWxqIgFBx+PxOEkCfyADKAIEIgAgAygCaEcEQCADIABBAWo2AgQgAC0AAAwBCyADECoLIglBsYEBai0AACIAIAVJcQ0ACyABrSEjCyAAIAVPDQEgBa0hJANAICMgJH4iIiAArUL/AYMiIUJ/hVYNAiAhICJ8ISMgBQJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiCUGxgQFqLQAAIgBNDQIgDyAkQgAgI0IAEDQgDykDCFANAAsMAQsgBUEXbEEFdkEHcUGxgwFqLAAAIQggCUGxgQFqLQAAIgEgBUkEQANAIAEgACAIdCIHciEAIAdBgICAwABJAn8gAygCBCIBIAMoAmhHBEAgAyABQQFqNgIEIAEtAAAMAQsgAxAqCyIJQbGBAWotAAAiASAFSXENAAsgAK0hIwsgASAFTw0AQn8gCK0iIogiISAjVA0AA0AgAa1C/wGDICMgIoaEISMgBQJ/IAMoAgQiACADKAJoRwRAIAMgAEEBajYCBCAALQAADAELIAMQKgsiCUGxgQFqLQAAIgFNDQEgISAjWg0ACwsgBSAJQbGBAWotAABNDQADQCAFAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqC0GxgQFqLQAASw0AC0HwkQFBxAA2AgBBACEOQn8hIwsgAykDcEIAWQRAIAMgAygCBEEBazYCBAsCQCAjQn9SDQALICMgDqwiIYUgIX0hIwsgD0EQaiQAIAMpA3hCACADKAIEIAMoAixrrH1RDQkCQCAGQfAARw0AIBBFDQAgECAjPgIADAULIBAgHCAjEIkBDAQLQQAhACMAQSBrIggkACAkQv///////z+DISICQCAkQjCIQv//AYMiIaciBUGB/wBrQf0BTQRAICJCGYinIQACQCAjUCAkQv///w+DIiFCgICACFQgIUKAgIAIURtFBEAgAEEBaiEADAELICMgIUKAgIAIhYRCAFINACAAQQFxIABqIQALQQAgACAAQf///wNLIgEbIQBBgYF/QYCBfyABGyAFaiEFDAELAkAgIiAjhFANACAhQv//AVINACAiQhmIp0GAgIACciEAQf8BIQUMAQsgBUH+gAFLBEBB/wEhBQwBC0GA/wBBgf8AICFQIgAbIgEgBWsiB0HwAEoEQEEAIQBBACEFDAELIAhBEGogIyAiICJCgICAgICAwACEIAAbIiFBgAEgB2sQNSAIICMgISAHEEEgCCkDCCIiQhmIpyEAAkAgCCkDACABIAVHIAgpAxAgCCkDGIRCAFJxrYQiIVAgIkL///8PgyIiQoCAgAhUICJCgICACFEbRQRAIABBAWohAAwBCyAhICJCgICACIWEQgBSDQAgAEEBcSAAaiEACyAAQYCAgARzIAAgAEH///8DSyIFGyEACyAIQSBqJAAgECAkQiCIp0GAgICAeHEgBUEXdHIgAHI2AgAMAwsgECAjICQQhAE5AwAMAgsgECAjNwMAIBAgJDcDCAwBC0EfIAFBAWogBkHjAEciCBshCQJ/IBxBAUYEQCAQIQEgFwRAIAlBAnQQLyIBRQ0FCyAMQgA3AqgCQQAhBQJAAkADQCABIQADQAJ/IAMoAgQiASADKAJoRwRAIAMgAUEBajYCBCABLQAADAELIAMQKgsiASAMai0AIUUNAiAMIAE6ABsCfyAMQRxqIQogDEGoAmoiAUHImAEgARsiEigCACEBAkACfwJAIAxBG2oiD0UEQCABDQFBAAwECwJAIAEEQEEBIQ4MAQsgDy0AACIHwCIBQQBOBEAgCgRAIAogBzYCAAsgAUEARwwFC0GQmAEoAgAoAgBFBEBBASAKRQ0DGiAKIAFB/78DcTYCAEEBDAULIAdBwgFrIgFBMksNASABQQJ0QcCDAWooAgAhAUEAIg5FDQMgD0EBaiEPCyAPLQAAIhZBA3YiB0EQayABQRp1IAdqckEHSw0AA0AgDkEBayEOIBZB/wFxQYABayABQQZ0ciIBQQBOBEAgEkEANgIAIAoEQCAKIAE2AgALQQEgDmsMBQsgDkUNAyAPQQFqIg8sAAAiFkFASA0ACwsgEkEANgIAQfCRAUEZNgIAQX8LDAELIBIgATYCAEF+CyIBQX5GDQAgAUF/RgRAQQAhEgwECyAABEAgACAFQQJ0aiAMKAIcNgIAIAVBAWohBQsgF0UNACAFIAlHDQALIAAgCUEBdEEBciIJQQJ0EE4iAQ0AC0EAIRIgACEWQQEhFwwIC0EAIRIgACAMQagCagR/IAwoAqgCBUEAC0UNAhoLIAAhFgwGCyAXBEBBACEFIAkQLyIBRQ0EA0AgASEAA0ACfyADKAIEIgEgAygCaEcEQCADIAFBAWo2AgQgAS0AAAwBCyADECoLIgEgDGotACFFBEAgACESQQAMBAsgACAFaiABOgAAIAVBAWoiBSAJRw0ACyAAIAlBAXRBAXIiCRBOIgENAAtBACEWIAAhEkEBIRcMBgtBACEFIBAEQANAAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqCyIAIAxqLQAhBEAgBSAQaiAAOgAAIAVBAWohBQwBBSAQIgAhEkEADAMLAAsACwNAAn8gAygCBCIAIAMoAmhHBEAgAyAAQQFqNgIEIAAtAAAMAQsgAxAqCyAMai0AIQ0AC0EAIQBBACESQQALIRYgAygCBCEBIAMpA3BCAFkEQCADIAFBAWsiATYCBAsgAykDeCABIAMoAixrrHwiIVANBSAIICEgIlFyRQ0FIBcEQCAQIAA2AgALIAZB4wBGDQAgFgRAIBYgBUECdGpBADYCAAsgEkUEQEEAIRIMAQsgBSASakEAOgAACyADKAIEIAMoAixrrCADKQN4ICh8fCEoIBggEEEAR2ohGAsgAkEBaiEFIAItAAEiAg0BDAULC0EBIRdBACESQQAhFgsgGEF/IBgbIRgLIBdFDQEgEhAuIBYQLgwBC0F/IRgLIAxBsAJqJAAgA0GQAWokACAfQRBqJAAgGEEATA0AIBEgFCgCPCIAQegHbCAAIBQtAA9B3wFxQc0ARhtB6AdsNgIsCyAUQUBrJAAgC0EANgKwAiALQQA2AhggC0EANgIIIAtCADcCpAEgC0IANwKsASALQgA3ArQBIAtCADcCvAEgC0IANwLEASALQgA3AswBIAsgC0EAQawBIAsoAgQoAgARAQAiADYCuAMgAEIANwJgIABBLDYCHCAAQS02AgggAEEuNgIEIABBLzYCACAAQQA2AmggAEEsNgIkIABBLDYCKCAAQgA3AmwgAEEsNgIsIABBLDYCMCAAQgA3AnQgAEEsNgI0IABBLDYCOCAAQgA3AnwgAEEsNgI8IABBADYChAEgAEEsNgJAIABCADcCiAEgAEEsNgJEIABBLDYCSCAAQSw2AkwgAEEsNgJQIABCADcCkAEgAEEsNgJUIABCADcCmAEgAEEANgKgASAAQSw2AlwgAEEwNgIgIABBMDYCWCALQQA2AtgBIAtBADYCoAMgC0EANgKQASALKAK4AyIAQQA2AqQBIABBADYCGCAAQgA3AgwgCyALQQBBHCALKAIEKAIAEQEAIgA2ArQDIABBATYCGCAAQgA3AhAgAEEyNgIMIABBMzYCCCAAQTQ2AgQgAEE1NgIAIAtByAE2AhQgC0EINgLUASALIAtBAEGQASALKAIEKAIAEQEAIgA2AqQDIABBAEGQARApGgu/BwEKfwJAAkACQAJAAkAgACgCtAMiBSgCFA0AAkACQCAAIAAoArgDKAIEEQIAIgFBAWsOAgABAwsgBSgCGARAIAAoAqQDKAIMIQYCfyAAKAIgQdz/A0wEQCAGIAAoAhxB3f8DSA0BGgsgACgCAEKpgICAwPs/NwIUIAAgACgCACgCABEAACAAKAKkAygCDAsgACgC1AEhAUUNBCABQRFrQXFPDQYMBQsgBSgCEEUEQCAAKAIAIgFBIzYCFCAAIAEoAgARAAALIAAQc0EBDwsgBUEBNgIUIAUoAhgEQCAAKAK4AygCEEUNASAAKAIAIgFBOzYCFCAAIAEoAgARAAAMAQsgACgCkAEiASAAKAKYAU4NACAAIAE2ApgBC0ECIQELIAEPCyABQQhrDgUBAAAAAQALIAAoAgAiAyABNgIYIANBDzYCFCAAIAAoAgAoAgARAAALIAAoAiQiAkELTgRAIAAoAgAiASACNgIYIAFBGjYCFCAAKAIAQQo2AhwgACAAKAIAKAIAEQAAIAAoAiQhAgtBAUEIIAYbIQcgAEKBgICAEDcCtAICQAJAAkAgAkEATARAIAAgBzYCvAJBASEDDAELIAAoAtgBIQFBASEDQQEhBANAAkAgASgCCCIIQQVrQXxPBEAgASgCDCIJQQVrQXtLDQELIAAoAgAiA0ESNgIUIAAgAygCABEAACAAKAIkIQIgASgCDCEJIAAoArgCIQMgASgCCCEIIAAoArQCIQQLIAAgAyAJIAMgCUobIgM2ArgCIAAgBCAIIAQgCEobIgQ2ArQCIAFB1ABqIQEgCkEBaiIKIAJIDQALIAAgBzYCvAIgAkEASg0BC0EAQQMgBhshBAwBC0EAQQMgBhshBCAAKALYASEBQQAhAwNAIAEgBzYCJCABIAAoArQCIAR0IgIgASgCCCAAKAIcbGpBAWsgAm02AhwgASAAKAK4AiAEdCICIAEoAgwgACgCIGxqQQFrIAJtNgIgIAAoAqQDIANBAnRqIgJBADYCGCACIAEoAhxBAWs2AkAgASAAKAK0AiICIAEoAgggACgCHGxqQQFrIAJtNgIoIAAoArgCIgIgASgCDCAAKAIgbGpBAWsgAm0hAiABQQA2AkwgAUEBNgIwIAEgAjYCLCABQdQAaiEBIANBAWoiAyAAKAIkSA0ACyAAKAK4AiEDCyAAIAMgBHQiASAAKAIgakEBayABbTYCwAIgACgCtAMgACgCyAIgACgCJE4EfyAAKALcAUEARwVBAQs2AhAgBUEANgIYQQELQgEBfyAAKAK0AyIBQQE2AhggAUIANwIQIAFBNTYCACAAIAAoAgAoAhARAAAgACAAKAK4AygCABEAACAAQQA2AqABCw0AIAAoArQDQTU2AgALrwcBDH8gACgCGCIEKAIEIQMgBCgCACEHAn8CQCAAKAK4AyIIKAKkASICRQRAIANFBEAgACAEKAIMEQIARQRAQQAPCyAEKAIAIQcgBCgCBCEDCyAHLQAAIQIgA0EBayIDBH8gB0EBagUgACAEKAIMEQIARQRAQQAPCyAEKAIEIQMgBCgCAAsiAUEBaiEHIANBAWshAyABLQAAIAJBCHRyIgFBAmshBkEAIAFBAkkNAhogAEEBIAYgCEHgAGogACgCoAMiAUECdCAIakGcBmsgAUH+AUYbKAIAIgEgASAGSxsiBUEUaiAAKAIEKAIEEQEAIgJBADYCACAAKAKgAyEKIAIgAkEUaiIBNgIQIAIgBTYCDCACIAY2AgggAiAKOgAEIAhBADYCqAEgCCACNgKkAQwBCyAIKAKoASIJIAIoAhBqIQEgAigCDCEFCyAFIAlLBEADQCAEIAM2AgQgBCAHNgIAIAggCTYCqAEgA0UEQCAAIAQoAgwRAgBFBEBBAA8LIAQoAgAhByAEKAIEIQMLAkAgBSAJTQ0AIANFDQADQCABIActAAA6AAAgA0EBayEDIAFBAWohASAHQQFqIQcgCUEBaiIJIAVPDQEgAw0ACwsgBSAJSw0ACwsgACgCpAMhAQJAAkAgACgCsAIEQCABKAJwIgYNAQsgASACNgJwIAAgAjYCsAIMAQsgBiACNgIAIAEgAjYCcAsgAigCCCAFayEGIAIoAhALIQEgCEEANgKkAQJAAkACQAJAIAAoAqADIgJB4AFrDg8AAgICAgICAgICAgICAgECCyAAIAEgBSAGEHQMAgsCQCAFQQxJDQAgAS0AAEHBAEcNACABLQABQeQARw0AIAEtAAJB7wBHDQAgAS0AA0HiAEcNACABLQAEQeUARw0AIAEtAAYhBSABLQAFIQggAS0ACCEJIAEtAAchCiABLQAKIQsgAS0ACSEMIAAoAgAiAiABLQALIgE2AiQgAkHMADYCFCACIAsgDEEIdHI2AiAgAiAJIApBCHRyNgIcIAIgBSAIQQh0cjYCGCAAQQEgAigCBBEEACAAIAE6AKgCIABBATYCpAIMAgsgACgCACIBIAUgBmo2AhggAUHOADYCFCAAQQEgACgCACgCBBEEAAwBCyAAKAIAIgEgAjYCGCABQdsANgIUIAAoAgAgBSAGajYCHCAAQQEgACgCACgCBBEEAAsgBCADNgIEIAQgBzYCACAGQQBKBEAgACAGIAAoAhgoAhARBAALQQEL3QEBAn8gACgCuAMhBAJAAkACfyACIAAoAgQoAjBBFGsiAyACIANIGyICBEACQCABQeABRw0AIAJBDk8NAEExIQJBDiEDDAMLQQwgAiACQQxNGyACIAFB7gFGGyEDQTEMAQtBACEDQTBBMEEsIAFB7gFGGyABQeABRhsLIQIgAUH+AUYEQCAEIAM2AmAgBCACNgIcDwsgAUFwcUHgAUcNAQsgAUECdCAEakGAB2siACADNgJkIAAgAjYCIA8LIAAoAgAiAiABNgIYIAJBxAA2AhQgACAAKAIAKAIAEQAACwsAIAAEQCAAEC4LC4MFAQ1/IwBBEGsiAyQAAkAgACgCGCIEKAIEIgJFBEAgACAEKAIMEQIARQRAQQAhAgwCCyAEKAIEIQILIAQoAgAiBS0AACEGIAJBAWsiAgR/IAVBAWoFIAAgBCgCDBECAEUEQEEAIQIMAgsgBCgCBCECIAQoAgALIQEgAUEBaiEFIAJBAWshAkEOIAEtAAAgBkEIdHIiAUECayIGQQAgASAGTxsgAUEPSxsiAQRAA0AgAkUEQCAAIAQoAgwRAgBFBEBBACECDAQLIAQoAgAhBSAEKAIEIQILIANBAmogB2ogBS0AADoAACAFQQFqIQUgAkEBayECIAdBAWoiByABRw0ACwsgBiABayEHAkACQAJAAkAgACgCoAMiCEHgAWsODwACAgICAgICAgICAgICAQILIAAgA0ECaiABIAcQdAwCCwJAIAFBDEkNACADLQACQcEARw0AIAMtAANB5ABHDQAgAy0ABEHvAEcNACADLQAFQeIARw0AIAMtAAZB5QBHDQAgAy0ACCEGIAMtAAchCCADLQAKIQkgAy0ACSEKIAMtAAwhCyADLQALIQwgACgCACIBIAMtAA0iDTYCJCABQcwANgIUIAEgCyAMQQh0cjYCICABIAkgCkEIdHI2AhwgASAGIAhBCHRyNgIYIABBASABKAIEEQQAIAAgDToAqAIgAEEBNgKkAgwCCyAAKAIAIgEgBjYCGCABQc4ANgIUIABBASAAKAIAKAIEEQQADAELIAAoAgAiASAINgIYIAFBxAA2AhQgACAAKAIAKAIAEQAACyAEIAI2AgQgBCAFNgIAQQEhAiAHQQBMDQAgACAHIAAoAhgoAhARBAALIANBEGokACACCzYAIABBADYC2AEgAEEANgKgAyAAQQA2ApABIAAoArgDIgBBADYCpAEgAEEANgIYIABCADcCDAuIMAEffyMAQYACayIOJAAgAEGEAmohCyAAQfQBaiEMIABB5AFqIQkgAEG0AWohHCAAQcQBaiEdIABBpAFqIR4gACgCoAMhAQNAAkACQAJAIAENACAAKAK4AygCDEUEQCAAKAIYIgIoAgQiAUUEQCAAIAIoAgwRAgBFBEBBACEBDAQLIAIoAgQhAQsgAigCACIDLQAAIQQgAUEBayIGBH8gA0EBagUgACACKAIMEQIARQRAQQAhAQwECyACKAIEIQYgAigCAAsiAUEBaiEDIARB/wFGIAEtAAAiAUHYAUZxRQRAIAAoAgAiBSAENgIYIAVBNTYCFCAAKAIAIAE2AhwgACAAKAIAKAIAEQAACyAAIAE2AqADIAIgBkEBazYCBCACIAM2AgAMAQsgABBVRQRAQQAhAQwCCyAAKAKgAyEBCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAUEBaw7+AQ8REREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREREhIBAgoGBgYGAwQFCQYGBg8PDw8PDw8PAAgHCxAMERENDQ0NDQ0NDQ0NDQ0NDQ0NEREREREREREREREREREOEQsgACgCACICQeYANgIUIABBASACKAIEEQQAIAAoArgDIgEoAgwEQCAAKAIAIgJBPTYCFCAAIAIoAgARAAAgACgCuAMhAQsgCUIANwAAIAlCADcACCAMQoGChIiQoMCAATcACCAMQoGChIiQoMCAATcAACALQoWKlKjQoMGCBTcACCALQoWKlKjQoMGCBTcAACAAQQA2AqwCIABBADYCKCAAQgA3ApQCIABBADoAqAIgAEKBgAQ3A6ACIABBADoAngIgAEGBAjsBnAIgAUEBNgIMDBQLQQAhASAAQQFBAEEAEEQNEwwSC0EAIQEgAEEAQQFBABBEDRIMEQtBACEBIABBAEEAQQEQRA0RDBALQQAhASAAQQFBAEEBEEQNEAwPC0EAIQEgAEEAQQFBARBEDQ8MDgsgACgCACICIAE2AhggAkE8NgIUIAAgACgCACgCABEAAAwOCyAAKAIYIgUoAgQhASAFKAIAIQIgACgCuAMoAhBFBEAgACgCACIEQT42AhQgACAEKAIAEQAACyABRQRAIAAgBSgCDBECAEUEQEEAIQEMDgsgBSgCBCEBIAUoAgAhAgsgAi0AACEEIAFBAWsiAwR/IAJBAWoFIAAgBSgCDBECAEUEQEEAIQEMDgsgBSgCBCEDIAUoAgALIgItAAAhASADQQFrIgMEfyACQQFqBSAAIAUoAgwRAgBFBEBBACEBDA4LIAUoAgQhAyAFKAIACyECIAAoAgAiBiACLQAAIgg2AhggBkHnADYCFCAAQQEgACgCACgCBBEEAAJAAkACQCAIQQF0QQZqIARBCHQgAXJHDQAgCEEFa0H/AXFB/AFJDQAgAEIANwLMAiAAIAg2AsgCIABCADcC1AIgAkEBaiECIANBAWshAQwBCyAAKAIAIgFBCzYCFCAAIAEoAgARAAAgAEIANwLMAiAAIAg2AsgCIABCADcC1AIgAkEBaiECIANBAWshASAIRQ0BCyAAQcwCaiELQQAhBwNAIAFFBEAgACAFKAIMEQIARQRAQQAhAQwQCyAFKAIEIQEgBSgCACECCyACLQAAIQYgAUEBayIKBH8gAkEBagUgACAFKAIMEQIARQRAQQAhAQwQCyAFKAIEIQogBSgCAAshDCAAKALYASEBIAwtAAAhCQJAAkAgACgCJCICQQBMBEAgASEEDAELAkAgASgCACAGRw0AIAsoAgANACABIQIMAgsgAUEDIAJBAWsiAyADQQNPG0HUAGxqQdQAaiEEIANFDQAgBiABQdQAaiICKAIARgRAIAAoAtACRQ0CCyADQQFGDQAgBiABQagBaiICKAIARgRAIAAoAtQCRQ0CCyADQQJGDQAgAUH8AWoiAigCACAGRw0AIAAoAtgCRQ0BCyAAKAIAIgIgBjYCGCACQQU2AhQgACAAKAIAKAIAEQAAIAQhAgsgCyAHQQJ0aiACNgIAIAIgCUEPcTYCGCACIAlBBHY2AhQgACgCACIBIAY2AhggASACKAIUNgIcIAIoAhghBCABQegANgIUIAEgBDYCICAAQQEgASgCBBEEAAJAIAdFDQBBACEBIAdBAUcEQCAHQX5xIQRBACEDA0AgAiALIAFBAnRqIgkoAgBGBEAgACgCACINIAY2AhggDUEFNgIUIAAgACgCACgCABEAAAsgAiAJKAIERgRAIAAoAgAiCSAGNgIYIAlBBTYCFCAAIAAoAgAoAgARAAALIAFBAmohASADQQJqIgMgBEcNAAsLIAdBAXFFDQAgCyABQQJ0aigCACACRw0AIAAoAgAiAiAGNgIYIAJBBTYCFCAAIAAoAgAoAgARAAALIAxBAWohAiAKQQFrIQEgB0EBaiIHIAhHDQALCyABRQRAIAAgBSgCDBECAEUEQEEAIQEMDgsgBSgCBCEBIAUoAgAhAgsgACACLQAANgKQAyAAIAFBAWsiAwR/IAJBAWoFIAAgBSgCDBECAEUEQEEAIQEMDgsgBSgCBCEDIAUoAgALIgItAAA2ApQDIAAgA0EBayIGBH8gAkEBagUgACAFKAIMEQIARQRAQQAhAQwOCyAFKAIEIQYgBSgCAAsiBC0AACICQQ9xNgKcAyAAIAJBBHY2ApgDIAAoAgAiAiAAKAKQAzYCGCACIAAoApQDNgIcIAIgACgCmAM2AiAgAiAAKAKcAzYCJCACQekANgIUQQEhASAAQQEgAigCBBEEACAAKAK4A0EANgIUIAAgACgCkAFBAWo2ApABIAUgBkEBazYCBCAFIARBAWo2AgAgAEEANgKgAwwMCyAAKAIAIgJB1QA2AhQgAEEBIAIoAgQRBAAgAEEANgKgA0ECIQEMCwsgACgCGCIFKAIEIgFFBEAgACAFKAIMEQIARQRAQQAhAQwMCyAFKAIEIQELIAUoAgAiBC0AACEGIAFBAWsiAgR/IARBAWoFIAAgBSgCDBECAEUEQEEAIQEMDAsgBSgCBCECIAUoAgALIgFBAWohAyACQQFrIQIgAS0AACAGQQh0ciIEQQJrIQEgBEEDTwRAA0AgASEEIAJFBEAgACAFKAIMEQIARQRAQQAhAQwOCyAFKAIAIQMgBSgCBCECCyADLQAAIQEgAkEBayIGBH8gA0EBagUgACAFKAIMEQIARQRAQQAhAQwOCyAFKAIEIQYgBSgCAAsiAy0AACECIAAoAgAiByABNgIYIAdBzwA2AhQgACgCACACNgIcIABBASAAKAIAKAIEEQQAAkACQAJAIAFBIE8EQCAAKAIAIgcgATYCGCAHQRw2AhQgACAAKAIAKAIAEQAADAELIAFBEEkNAQsgASALakEQayACOgAADAELIAEgCWogAkEPcSIHOgAAIAEgDGogAkEEdiIBOgAAIAEgB08NACAAKAIAIgEgAjYCGCABQR02AhQgACAAKAIAKAIAEQAACyADQQFqIQMgBkEBayECIARBAmshASAEQQJLDQALCyABBEAgACgCACIBQQs2AhQgACABKAIAEQAACyAFIAI2AgQgBSADNgIADAsLIAAoAhgiBCgCBCIBRQRAIAAgBCgCDBECAEUNCSAEKAIEIQELIAQoAgAiAi0AACEDIAFBAWsiAQR/IAJBAWoFIAAgBCgCDBECAEUNCSAEKAIEIQEgBCgCAAsiBUEBaiECIAFBAWshASAFLQAAIANBCHRyIgNBAmshByADQRNPBEADQCABRQRAIAAgBCgCDBECAEUNCyAEKAIEIQEgBCgCACECCyAAKAIAIgMgAi0AACIFNgIYIANB0AA2AhQgAEEBIAAoAgAoAgQRBAAgAUEBayIDBH8gAkEBagUgACAEKAIMEQIARQ0LIAQoAgQhAyAEKAIACyIBLQAAIQggA0EBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIQogAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIQ0gAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIQ8gAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRAgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIREgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRIgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRMgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRQgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRUgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRYgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRcgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRggAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRkgAkEBayICBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAiAEKAIACyIBLQAAIRogAkEBayIDBH8gAUEBagUgACAEKAIMEQIARQ0LIAQoAgQhAyAEKAIACyIBLQAAIRsgACgCACICIBM2AjQgAiASNgIwIAIgETYCLCACIBA2AiggAiAPNgIkIAIgDTYCICACIAo2AhwgAiAINgIYIAJB1gA2AhQgAEECIAIoAgQRBAAgACgCACICIBs2AjQgAiAaNgIwIAIgGTYCLCACIBg2AiggAiAXNgIkIAIgFjYCICACIBU2AhwgAiAUNgIYIAJB1gA2AhQgAEECIAIoAgQRBAAgAUEBaiECIANBAWshAQJAAkAgGyAIIApqIA1qIA9qIBBqIBFqIBJqIBNqIBRqIBVqIBZqIBdqIBhqIBlqIBpqaiIGQYACTSAGIAdBEWsiB01xRQRAIAAoAgAiA0EINgIUIAAgAygCABEAAAwBCyAGRQ0BC0EAIQMDQCABRQRAIAAgBCgCDBECAEUNDSAEKAIEIQEgBCgCACECCyADIA5qIAItAAA6AAAgAkEBaiECIAFBAWshASADQQFqIgMgBkkNAAsLIAYgDmpBAEGAAiAGaxApGiAHIAZrIQcCfyAFQRBxBEAgBUEQayEDIAVBFE8EQCAAKAIAIgUgAzYCGCAFQR42AhQgACAAKAIAKAIAEQAACyAdIANBAnRqDAELIAVBBE8EQCAAKAIAIgMgBTYCGCADQR42AhQgACAAKAIAKAIAEQAACyAcIAVBAnRqCyIFKAIAIgNFBEAgAEEAQZgCIAAoAgQoAgARAQAiA0EANgKUAiAFIAM2AgALIAMgGzoAECADIBo6AA8gAyAZOgAOIAMgGDoADSADIBc6AAwgAyAWOgALIAMgFToACiADIBQ6AAkgAyATOgAIIAMgEjoAByADIBE6AAYgAyAQOgAFIAMgDzoABCADIA06AAMgAyAKOgACIAMgCDoAASADQQA6AAAgBSgCAEERaiAOQYACECwaIAdBEEoNAAsLIAcEQCAAKAIAIgNBCzYCFCAAIAMoAgARAAALIAQgATYCBCAEIAI2AgAMCgsgACgCGCIFKAIEIgFFBEAgACAFKAIMEQIARQRAQQAhAQwKCyAFKAIEIQELIAUoAgAiBC0AACEHIAFBAWsiAgR/IARBAWoFIAAgBSgCDBECAEUEQEEAIQEMCgsgBSgCBCECIAUoAgALIgFBAWohBiACQQFrIQMgAS0AACAHQQh0ciICQQJrIQogAkEDTwRAA0AgA0UEQCAAIAUoAgwRAgBFBEBBACEBDAwLIAUoAgAhBiAFKAIEIQMLIAYtAAAhCCAAKAIAIgJB0QA2AhQgAiAIQQ9xIgI2AhggACgCACAIQQR2NgIcIABBASAAKAIAKAIEEQQAIAJBBE8EQCAAKAIAIgEgAjYCGCABQR82AhQgACAAKAIAKAIAEQAACyAeIAJBAnRqIgIoAgAiBEUEQCACIABBAEGEASAAKAIEKAIAEQEAIgJBADYCgAEgAiIENgIACyAGQQFqIQYgA0EBayEDQQAhAQJAIAhBD00EQANAIANFBEAgACAFKAIMEQIARQRAQQAhAQwPCyAFKAIAIQYgBSgCBCEDCyAEIAFBAnRBwNwAaigCAEEBdGogBi0AADsBACAGQQFqIQYgA0EBayEDIAFBAWoiAUHAAEcNAAwCCwALA0AgA0UEQCAAIAUoAgwRAgBFBEBBACEBDA4LIAUoAgAhBiAFKAIEIQMLIAYtAAAhByADQQFrIgMEfyAGQQFqBSAAIAUoAgwRAgBFBEBBACEBDA4LIAUoAgQhAyAFKAIACyECIAQgAUECdEHA3ABqKAIAQQF0aiACLQAAIAdBCHRyOwEAIAJBAWohBiADQQFrIQMgAUEBaiIBQcAARw0ACwtBACEHIAAoAgAoAmhBAk4EQANAIAAoAgAiAiAEIAdBAXRqIgEvAQA2AhggAiABLwECNgIcIAIgAS8BBDYCICACIAEvAQY2AiQgAiABLwEINgIoIAIgAS8BCjYCLCACIAEvAQw2AjAgAS8BDiEBIAJB3QA2AhQgAiABNgI0IABBAiACKAIEEQQAIAdBOEkgB0EIaiEHDQALC0G/f0H/fiAIQRBJGyAKaiIKQQBKDQALCyAKBEAgACgCACICQQs2AhQgACACKAIAEQAACyAFIAM2AgQgBSAGNgIADAkLIAAoAhgiASgCBCICRQRAIAAgASgCDBECAEUEQEEAIQEMCQsgASgCBCECCyABKAIAIgQtAAAhBSACQQFrIgMEfyAEQQFqBSAAIAEoAgwRAgBFBEBBACEBDAkLIAEoAgQhAyABKAIACyICLQAAIAVBCHRyQQRHBEAgACgCACIEQQs2AhQgACAEKAIAEQAACyADQQFrIgMEfyACQQFqBSAAIAEoAgwRAgBFBEBBACEBDAkLIAEoAgQhAyABKAIACyICLQAAIQQgA0EBayIDBH8gAkEBagUgACABKAIMEQIARQRAQQAhAQwJCyABKAIEIQMgASgCAAsiAi0AACEFIAAoAgAiBkHSADYCFCAGIAUgBEEIdHIiBDYCGCAAQQEgACgCACgCBBEEACAAIAQ2ApQCIAEgA0EBazYCBCABIAJBAWo2AgAMCAsgACAAKAK4AyABQQJ0akHgBmsoAgARAgANB0EAIQEMBgsgACAAKAK4AygCHBECAA0GQQAhAQwFCyAAKAIAIgIgATYCGCACQdwANgIUIABBASAAKAIAKAIEEQQADAULIAAoAhgiASgCBCICRQRAIAAgASgCDBECAEUEQEEAIQEMBQsgASgCBCECCyABKAIAIgQtAAAhBSACQQFrIgMEfyAEQQFqBSAAIAEoAgwRAgBFBEBBACEBDAULIAEoAgQhAyABKAIACyICLQAAIQQgACgCACIGQdsANgIUIAYgACgCoAM2AhggACgCACAEIAVBCHRyIgRBAmsiBTYCHCAAQQEgACgCACgCBBEEACABIANBAWs2AgQgASACQQFqNgIAIARBA0kNBCAAIAUgACgCGCgCEBEEAAwECyAAKAIAIgIgATYCGCACQcQANgIUIAAgACgCACgCABEAAAwDC0EAIQEgAEEAQQBBABBEDQIMAQtBACEBCyAOQYACaiQAIAEPC0EAIQEgAEEANgKgAwwACwALkQEBAn8CQAJAIAAoAqADIgEEfyABBSAAEFVFDQEgACgCoAMLIAAoArgDKAIUIgFB0AFqRgRAIAAoAgAiAiABNgIYIAJB4gA2AhQgAEEDIAAoAgAoAgQRBAAgAEEANgKgAwwCCyAAIAEgACgCGCgCFBEGAA0BC0EADwsgACgCuAMiACAAKAIUQQFqQQdxNgIUQQEL1wEBBn8gACgCGCIBKAIEIgJFBEAgACABKAIMEQIARQRAQQAPCyABKAIEIQILIAEoAgAiAy0AACEEIAJBAWsiBQR/IANBAWoFIAAgASgCDBECAEUEQEEADwsgASgCBCEFIAEoAgALIgItAAAhAyAAKAIAIgZB2wA2AhQgBiAAKAKgAzYCGCAAKAIAIAMgBEEIdHIiA0ECayIENgIcIABBASAAKAIAKAIEEQQAIAEgBUEBazYCBCABIAJBAWo2AgAgA0EDTwRAIAAgBCAAKAIYKAIQEQQAC0EBC9ECAQV/IAAoAgAiAyAAKAKgAyICNgIYIANB+QA2AhQgACgCACABNgIcIABBfyAAKAIAKAIEEQQAIAFBBmpBB3FB0AFyIQMgAUEBa0EHcUHQAXIhBCABQQJqQQdxQdABciEFIAFBAWpBB3FB0AFyIQEDQAJAAkAgAkHAAUgNACACQdgBa0F4SQ0BIAEgAkYNASACIAVGDQEgAiAERg0AIAIgA0YNACAAKAIAIgEgAjYCGCABQeEANgIUIAAoAgBBATYCHCAAQQQgACgCACgCBBEEACAAQQA2AqADQQEPCyAAKAIAIgYgAjYCGCAGQeEANgIUIAAoAgBBAjYCHCAAQQQgACgCACgCBBEEACAAEFUEQCAAKAKgAyECDAIFQQAPCwALCyAAKAIAIgEgAjYCGCABQeEANgIUIAAoAgBBAzYCHCAAQQQgACgCACgCBBEEAEEBCxEBAX9BCBAxIgBCADcDACAACyIBAX4gASACrSADrUIghoQgBCAAERQAIgVCIIinJAEgBacLBAAjAAsQACMAIABrQXBxIgAkACAACwYAIAAkAAsLACAAEHkaIAAQLgvNAgELf0H0k+vcAyACQQd0IgpuIQQgACgCBCAKQfWT69wDTwRAIAAoAgAiBUHGADYCFCAAIAUoAgARAAALIAQgAyADIARKGyIENgJQIAAgASADQQJ0ED8hByADBEAgB0EMaiELIAdBCGohDCAHQQRqIQ1BACEFIAJBB3QhCQNAIAAgASAKIAQgAyAFayICIAIgBEsbIgRsEEkhAgJAIARFDQBBACEIIAQhBiAEQQNxIg4EQANAIAcgBUECdGogAjYCACAGQQFrIQYgBUEBaiEFIAIgCWohAiAIQQFqIgggDkcNAAsLIARBBEkNAANAIAcgBUECdCIIaiACNgIAIAggDWogAiAJaiICNgIAIAggDGogAiAJaiICNgIAIAggC2ogAiAJaiICNgIAIAIgCWohAiAFQQRqIQUgBkEEayIGDQALCyADIAVLDQALCyAHCwUAQZwiCxoAIAAgASgCCCAFEDMEQCABIAIgAyAEEH4LCzcAIAAgASgCCCAFEDMEQCABIAIgAyAEEH4PCyAAKAIIIgAgASACIAMgBCAFIAAoAgAoAhQRCgALpwEAIAAgASgCCCAEEDMEQAJAIAIgASgCBEcNACABKAIcQQFGDQAgASADNgIcCw8LAkAgACABKAIAIAQQM0UNAAJAIAEoAhAgAkcEQCACIAEoAhRHDQELIANBAUcNASABQQE2AiAPCyABIAI2AhQgASADNgIgIAEgASgCKEEBajYCKAJAIAEoAiRBAUcNACABKAIYQQJHDQAgAUEBOgA2CyABQQQ2AiwLC4sCACAAIAEoAgggBBAzBEACQCACIAEoAgRHDQAgASgCHEEBRg0AIAEgAzYCHAsPCwJAIAAgASgCACAEEDMEQAJAIAEoAhAgAkcEQCACIAEoAhRHDQELIANBAUcNAiABQQE2AiAPCyABIAM2AiACQCABKAIsQQRGDQAgAUEAOwE0IAAoAggiACABIAIgAkEBIAQgACgCACgCFBEKACABLQA1QQFGBEAgAUEDNgIsIAEtADRFDQEMAwsgAUEENgIsCyABIAI2AhQgASABKAIoQQFqNgIoIAEoAiRBAUcNASABKAIYQQJHDQEgAUEBOgA2DwsgACgCCCIAIAEgAiADIAQgACgCACgCGBEDAAsLjQUBBH8jAEFAaiIEJAACQCABQZiIAUEAEDMEQCACQQA2AgBBASEFDAELAkAgACABIAAtAAhBGHEEf0EBBSABRQ0BIAFB7IUBEDkiA0UNASADLQAIQRhxQQBHCxAzIQYLIAYEQEEBIQUgAigCACIARQ0BIAIgACgCADYCAAwBCwJAIAFFDQAgAUGchgEQOSIGRQ0BIAIoAgAiAQRAIAIgASgCADYCAAsgBigCCCIDIAAoAggiAUF/c3FBB3ENASADQX9zIAFxQeAAcQ0BQQEhBSAAKAIMIAYoAgxBABAzDQEgACgCDEGMiAFBABAzBEAgBigCDCIARQ0CIABBzIYBEDlFIQUMAgsgACgCDCIDRQ0AQQAhBSADQZyGARA5IgEEQCAALQAIQQFxRQ0CAn8gBigCDCEAQQAhAgJAA0BBACAARQ0CGiAAQZyGARA5IgNFDQEgAygCCCABKAIIQX9zcQ0BQQEgASgCDCADKAIMQQAQMw0CGiABLQAIQQFxRQ0BIAEoAgwiAEUNASAAQZyGARA5IgEEQCADKAIMIQAMAQsLIABBgIcBEDkiAEUNACAAIAMoAgwQfyECCyACCyEFDAILIANBgIcBEDkiAQRAIAAtAAhBAXFFDQIgASAGKAIMEH8hBQwCCyADQbyFARA5IgFFDQEgBigCDCIARQ0BIABBvIUBEDkiAEUNASACKAIAIQMgBEEIakEAQTgQKRogBCADQQBHOgA7IARBfzYCECAEIAE2AgwgBCAANgIEIARBATYCNCAAIARBBGogA0EBIAAoAgAoAhwRBQAgBCgCHCIAQQFGBEAgAiAEKAIUQQAgAxs2AgALIABBAUYhBQwBC0EAIQULIARBQGskACAFCzIAIAAgASgCCEEAEDMEQCABIAIgAxCAAQ8LIAAoAggiACABIAIgAyAAKAIAKAIcEQUAC4ABAQJ/QQEhBiAAKAIEIQcgACABQQFHBH8gACgCACIGIAE2AhggBkEONgIUIAAgACgCACgCABEAACABBUEBC0GAARA/IgBBADYCKCAAIAI2AiAgACAFNgIMIAAgAzYCCCAAIAQ2AgQgAEEANgIAIAAgBygCRDYCLCAHIAA2AkQgAAsZACAAIAEoAghBABAzBEAgASACIAMQgAELC6ABAQF/IwBBQGoiAyQAAn9BASAAIAFBABAzDQAaQQAgAUUNABpBACABQbyFARA5IgFFDQAaIANBCGpBAEE4ECkaIANBAToAOyADQX82AhAgAyAANgIMIAMgATYCBCADQQE2AjQgASADQQRqIAIoAgBBASABKAIAKAIcEQUAIAMoAhwiAEEBRgRAIAIgAygCFDYCAAsgAEEBRgsgA0FAayQACwoAIAAgAUEAEDMLBwBBABCBAQuAAQECf0EBIQYgACgCBCEHIAAgAUEBRwR/IAAoAgAiBiABNgIYIAZBDjYCFCAAIAAoAgAoAgARAAAgAQVBAQtBgAEQPyIAQQA2AiggACACNgIgIAAgBTYCDCAAIAM2AgggACAENgIEIABBADYCACAAIAcoAkg2AiwgByAANgJIIAALlQkBD38gAEHUAUE4IAAoAhAbaigCACECIAAoAgQiCSgCRCIBBEAgAkEISiECA0AgASgCAEUEQCABKAIIIgUgASgCDGwgAnQhBiAFIAEoAgRsIAJ0IgUgBEF/c0sEQCAAKAIAQraAgICgATcCFCAAIAAoAgAoAgARAAALIAQgBWohBCADIAZqIQMLIAEoAiwiAQ0ACwsgCSgCSCIBBEADQCABKAIARQRAIAEoAggiAiABKAIMbEEHdCEFIAEoAgQgAmxBB3QiAiAEQX9zSwRAIAAoAgBCtoCAgLABNwIUIAAgACgCACgCABEAAAsgAiAEaiEEIAMgBWohAwsgASgCLCIBDQALCwJAIANFDQBBgJTr3AMhCiAEIAAoAgQoAiwiAiAJKAJMayIBQQAgASACTRsgBCACGyICSwRAQQEgAiADbiACIANJGyEKCyAJKAJEIgEEQANAIAEoAgBFBEACQCAKIAEoAgQiBEEBayABKAIMIgNuQQFqTwRAIAEgBDYCEAwBCyABIAMgCmw2AhAgASgCCBogACgCACIDQTE2AhQgACADKAIAEQAAIAFBATYCKCABKAIQIQQLIAEgAEEBIAEoAgggBBB3NgIAIAkoAlAhAyABQQA2AiQgAUIANwIYIAEgAzYCFAsgASgCLCIBDQALCyAJKAJIIgVFDQADQCAFKAIARQRAAkAgCiAFKAIEIgZBAWsgBSgCDCIDbkEBak8EQCAFIAY2AhAMAQsgBSADIApsNgIQIAUoAggaIAAoAgAiA0ExNgIUIAAgAygCABEAACAFQQE2AiggBSgCECEGC0H0k+vcAyAFKAIIQQd0IghuIQMgACgCBCAIQfWT69wDTwRAIAAoAgAiAUHGADYCFCAAIAEoAgARAAALIAMgBiADIAZIGyIDNgJQIABBASAGQQJ0ED8hCyAGBEAgC0EMaiENIAtBCGohDiALQQRqIQ9BACEBA0AgACgCBCEEIAMgBiABayICIAIgA0sbIgMgCGwiB0GBlOvcA08EQCAAKAIAQraAgICAATcCFCAAIAAoAgAoAgARAAALIAdBE3IiDEGBlOvcA08EQCAAKAIAQraAgIAwNwIUIAAgACgCACgCABEAAAsgDBAvIgJFBEAgACgCAEK2gICAwAA3AhQgACAAKAIAKAIAEQAACyAEIAQoAkwgDGo2AkwgBCgCQCEMIAJBADYCCCACIAc2AgQgAiAMNgIAIAQgAjYCQAJAIANFDQBBACEHIAJBDGoiAkEIIAJBB3EiAmtBACACG2ohBCADIQIgA0EDcSIMBEADQCALIAFBAnRqIAQ2AgAgAkEBayECIAFBAWohASAEIAhqIQQgB0EBaiIHIAxHDQALCyADQQRJDQADQCALIAFBAnQiB2ogBDYCACAHIA9qIAQgCGoiBDYCACAHIA5qIAQgCGoiBDYCACAHIA1qIAQgCGoiBDYCACAEIAhqIQQgAUEEaiEBIAJBBGsiAg0ACwsgASAGSQ0ACwsgBSALNgIAIAkoAlAhAyAFQQA2AiQgBUIANwIYIAUgAzYCFAsgBSgCLCIFDQALCwsfAEHgoAEoAgBFBEBB5KABIAE2AgBB4KABIAA2AgALC7kDAQJ/IABB1AFBOCAAKAIQG2ooAgAhBgJAAkAgAiADaiIFIAEoAgRLDQAgAyABKAIMSw0AIAEoAgANAQsgACgCACIDQRY2AhQgACADKAIAEQAACwJAIAEoAhgiAyACTQRAIAUgASgCECADak0NAQsgASgCKEUEQCAAKAIAIgNBxQA2AhQgACADKAIAEQAACyABKAIkBEAgACABQQEQdiABQQA2AiQLIAEgAiIDIAEoAhhNBH8gBSABKAIQayIDQQAgA0EAShsFIAMLNgIYIAAgAUEAEHYLAkACQAJAIAEoAhwiAyAFTw0AAkACQAJAAkAgAiADSwRAIARFDQEgACgCACIDQRY2AhQgACADKAIAEQAAIAIhAwwDCyAEDQIMAQsgAiEDCyABKAIgDQEgACgCACIDQRY2AhQgACADKAIAEQAADAQLIAEgBTYCHCABKAIgRQ0CCyADIAEoAhgiA2siACAFIANrIgNPDQAgASgCCCAGQQhKdCEFA0AgASgCACAAQQJ0aigCACAFECcgAEEBaiIAIANHDQALCyAERQ0BCyABQQE2AiQLIAEoAgAgAiABKAIYa0ECdGoLBgAgABAvC1IBAn8gASAAKAJUIgEgASACQYACaiIDEJcBIgQgAWsgAyAEGyIDIAIgAiADSxsiAhAsGiAAIAEgA2oiAzYCVCAAIAM2AgggACABIAJqNgIEIAIL9wUBB38CQAJAIAIgA2oiCCABKAIESw0AIAMgASgCDEsNACABKAIADQELIAAoAgAiA0EWNgIUIAAgAygCABEAAAsCQCABKAIYIgMgAk0EQCAIIAEoAhAgA2pNDQELIAEoAihFBEAgACgCACIDQcUANgIUIAAgAygCABEAAAsgASgCJARAAkAgASgCECIGQQBMDQAgAUEwaiEJIAEoAghBB3QiCiABKAIYbCEHIAEoAhQhBUEAIQMDQCAFIAYgA2siBiAFIAZIGyIFIAEoAhwgASgCGCADaiIGayILIAUgC0gbIgUgASgCBCAGayIGIAUgBkgbIgVBAEwNASAAIAkgASgCACADQQJ0aigCACAHIAUgCmwiBSABKAI0EQMAIAUgB2ohByABKAIUIgUgA2oiAyABKAIQIgZIDQALCyABQQA2AiQLQQAhAyABIAIgCCABKAIQIgZrIgdBACAHQQBKGyACIAEoAhhLGyIHNgIYIAZBAEwNACABQTBqIQkgASgCCEEHdCIKIAdsIQcgASgCFCEFA0AgBSAGIANrIgYgBSAGSBsiBSABKAIcIAEoAhggA2oiBmsiCyAFIAtIGyIFIAEoAgQgBmsiBiAFIAZIGyIFQQBMDQEgACAJIAEoAgAgA0ECdGooAgAgByAFIApsIgUgASgCMBEDACAFIAdqIQcgASgCFCIFIANqIgMgASgCECIGSA0ACwsCQAJAAkAgASgCHCIDIAhPDQACQAJAAkACQCACIANLBEAgBEUNASAAKAIAIgNBFjYCFCAAIAMoAgARAAAgAiEDDAMLIAQNAgwBCyACIQMLIAEoAiANASAAKAIAIgNBFjYCFCAAIAMoAgARAAAMBAsgASAINgIcIAEoAiBFDQILIAMgASgCGCIAayIDIAggAGsiAE8NACABKAIIQQd0IQcDQCABKAIAIANBAnRqKAIAIAcQJyADQQFqIgMgAEcNAAsLIARFDQELIAFBATYCJAsgASgCACACIAEoAhhrQQJ0aguoAQEFfyAAKAJUIgMoAgAhBSADKAIEIgQgACgCFCAAKAIcIgdrIgYgBCAGSRsiBgRAIAUgByAGECwaIAMgAygCACAGaiIFNgIAIAMgAygCBCAGayIENgIECyAEIAIgAiAESxsiBARAIAUgASAEECwaIAMgAygCACAEaiIFNgIAIAMgAygCBCAEazYCBAsgBUEAOgAAIAAgACgCLCIBNgIcIAAgATYCFCACCykAIAEgASgCAEEHakF4cSIBQRBqNgIAIAAgASkDACABKQMIEIQBOQMAC/8XAxJ/AXwDfiMAQbAEayILJAAgC0EANgIsAkAgAb0iGUIAUwRAQQEhEEHlDSEUIAGaIgG9IRkMAQsgBEGAEHEEQEEBIRBB6A0hFAwBC0HrDUHmDSAEQQFxIhAbIRQgEEUhFwsCQCAZQoCAgICAgID4/wCDQoCAgICAgID4/wBRBEAgAEEgIAIgEEEDaiIGIARB//97cRA2IAAgFCAQEDIgAEHhI0H2wAAgBUEgcSIDG0HjJkG/wgAgAxsgASABYhtBAxAyIABBICACIAYgBEGAwABzEDYgAiAGIAIgBkobIQ0MAQsgC0EQaiERAkACQAJAIAEgC0EsahCTASIBIAGgIgFEAAAAAAAAAABiBEAgCyALKAIsIgZBAWs2AiwgBUEgciIVQeEARw0BDAMLIAVBIHIiFUHhAEYNAiALKAIsIQwMAQsgCyAGQR1rIgw2AiwgAUQAAAAAAACwQaIhAQtBBiADIANBAEgbIQogC0EwakGgAkEAIAxBAE4baiIOIQcDQCAHAn8gAUQAAAAAAADwQWMgAUQAAAAAAAAAAGZxBEAgAasMAQtBAAsiAzYCACAHQQRqIQcgASADuKFEAAAAAGXNzUGiIgFEAAAAAAAAAABiDQALAkAgDEEATARAIAwhCSAHIQYgDiEIDAELIA4hCCAMIQkDQEEdIAkgCUEdTxshAwJAIAdBBGsiBiAISQ0AIAOtIRtCACEZA0AgBiAZQv////8PgyAGNQIAIBuGfCIaIBpCgJTr3AOAIhlCgJTr3AN+fT4CACAGQQRrIgYgCE8NAAsgGkKAlOvcA1QNACAIQQRrIgggGT4CAAsDQCAIIAciBkkEQCAGQQRrIgcoAgBFDQELCyALIAsoAiwgA2siCTYCLCAGIQcgCUEASg0ACwsgCUEASARAIApBGWpBCW5BAWohEiAVQeYARiETA0BBCUEAIAlrIgMgA0EJTxshDQJAIAYgCE0EQCAIKAIARUECdCEHDAELQYCU69wDIA12IRZBfyANdEF/cyEPQQAhCSAIIQcDQCAHIAcoAgAiAyANdiAJajYCACADIA9xIBZsIQkgB0EEaiIHIAZJDQALIAgoAgBFQQJ0IQcgCUUNACAGIAk2AgAgBkEEaiEGCyALIAsoAiwgDWoiCTYCLCAOIAcgCGoiCCATGyIDIBJBAnRqIAYgBiADa0ECdSASShshBiAJQQBIDQALC0EAIQkCQCAGIAhNDQAgDiAIa0ECdUEJbCEJQQohByAIKAIAIgNBCkkNAANAIAlBAWohCSADIAdBCmwiB08NAAsLIAogCUEAIBVB5gBHG2sgFUHnAEYgCkEAR3FrIgMgBiAOa0ECdUEJbEEJa0gEQCALQTBqQYRgQaRiIAxBAEgbaiADQYDIAGoiDEEJbSIDQQJ0aiENQQohByAMIANBCWxrIgNBB0wEQANAIAdBCmwhByADQQFqIgNBCEcNAAsLAkAgDSgCACIMIAwgB24iEiAHbGsiD0UgDUEEaiIDIAZGcQ0AAkAgEkEBcUUEQEQAAAAAAABAQyEBIAdBgJTr3ANHDQEgCCANTw0BIA1BBGstAABBAXFFDQELRAEAAAAAAEBDIQELRAAAAAAAAOA/RAAAAAAAAPA/RAAAAAAAAPg/IAMgBkYbRAAAAAAAAPg/IA8gB0EBdiIDRhsgAyAPSxshGAJAIBcNACAULQAAQS1HDQAgGJohGCABmiEBCyANIAwgD2siAzYCACABIBigIAFhDQAgDSADIAdqIgM2AgAgA0GAlOvcA08EQANAIA1BADYCACAIIA1BBGsiDUsEQCAIQQRrIghBADYCAAsgDSANKAIAQQFqIgM2AgAgA0H/k+vcA0sNAAsLIA4gCGtBAnVBCWwhCUEKIQcgCCgCACIDQQpJDQADQCAJQQFqIQkgAyAHQQpsIgdPDQALCyANQQRqIgMgBiADIAZJGyEGCwNAIAYiDCAITSIHRQRAIAZBBGsiBigCAEUNAQsLAkAgFUHnAEcEQCAEQQhxIRMMAQsgCUF/c0F/IApBASAKGyIGIAlKIAlBe0pxIgMbIAZqIQpBf0F+IAMbIAVqIQUgBEEIcSITDQBBdyEGAkAgBw0AIAxBBGsoAgAiD0UNAEEKIQNBACEGIA9BCnANAANAIAYiB0EBaiEGIA8gA0EKbCIDcEUNAAsgB0F/cyEGCyAMIA5rQQJ1QQlsIQMgBUFfcUHGAEYEQEEAIRMgCiADIAZqQQlrIgNBACADQQBKGyIDIAMgCkobIQoMAQtBACETIAogAyAJaiAGakEJayIDQQAgA0EAShsiAyADIApKGyEKC0F/IQ0gCkH9////B0H+////ByAKIBNyIg8bSg0BIAogD0EAR2pBAWohFgJAIAVBX3EiB0HGAEYEQCAJIBZB/////wdzSg0DIAlBACAJQQBKGyEGDAELIBEgCSAJQR91IgNzIANrrSAREEYiBmtBAUwEQANAIAZBAWsiBkEwOgAAIBEgBmtBAkgNAAsLIAZBAmsiEiAFOgAAIAZBAWtBLUErIAlBAEgbOgAAIBEgEmsiBiAWQf////8Hc0oNAgsgBiAWaiIDIBBB/////wdzSg0BIABBICACIAMgEGoiCSAEEDYgACAUIBAQMiAAQTAgAiAJIARBgIAEcxA2AkACQAJAIAdBxgBGBEAgC0EQakEJciEFIA4gCCAIIA5LGyIDIQgDQCAINQIAIAUQRiEGAkAgAyAIRwRAIAYgC0EQak0NAQNAIAZBAWsiBkEwOgAAIAYgC0EQaksNAAsMAQsgBSAGRw0AIAZBAWsiBkEwOgAACyAAIAYgBSAGaxAyIAhBBGoiCCAOTQ0ACyAPBEAgAEGVygBBARAyCyAIIAxPDQEgCkEATA0BA0AgCDUCACAFEEYiBiALQRBqSwRAA0AgBkEBayIGQTA6AAAgBiALQRBqSw0ACwsgACAGQQkgCiAKQQlOGxAyIApBCWshBiAIQQRqIgggDE8NAyAKQQlKIAYhCg0ACwwCCwJAIApBAEgNACAMIAhBBGogCCAMSRshAyALQRBqQQlyIQwgCCEHA0AgDCAHNQIAIAwQRiIGRgRAIAZBAWsiBkEwOgAACwJAIAcgCEcEQCAGIAtBEGpNDQEDQCAGQQFrIgZBMDoAACAGIAtBEGpLDQALDAELIAAgBkEBEDIgBkEBaiEGIAogE3JFDQAgAEGVygBBARAyCyAAIAYgDCAGayIFIAogBSAKSBsQMiAKIAVrIQogB0EEaiIHIANPDQEgCkEATg0ACwsgAEEwIApBEmpBEkEAEDYgACASIBEgEmsQMgwCCyAKIQYLIABBMCAGQQlqQQlBABA2CyAAQSAgAiAJIARBgMAAcxA2IAIgCSACIAlKGyENDAELIBQgBUEadEEfdUEJcWohCQJAIANBC0sNAEEMIANrIQZEAAAAAAAAMEAhGANAIBhEAAAAAAAAMECiIRggBkEBayIGDQALIAktAABBLUYEQCAYIAGaIBihoJohAQwBCyABIBigIBihIQELIBEgCygCLCIHIAdBH3UiBnMgBmutIBEQRiIGRgRAIAZBAWsiBkEwOgAAIAsoAiwhBwsgEEECciEKIAVBIHEhDCAGQQJrIg4gBUEPajoAACAGQQFrQS1BKyAHQQBIGzoAACAEQQhxRSADQQBMcSEIIAtBEGohBwNAIAciBQJ/IAGZRAAAAAAAAOBBYwRAIAGqDAELQYCAgIB4CyIGQdCAAWotAAAgDHI6AAAgASAGt6FEAAAAAAAAMECiIQECQCAFQQFqIgcgC0EQamtBAUcNACABRAAAAAAAAAAAYSAIcQ0AIAVBLjoAASAFQQJqIQcLIAFEAAAAAAAAAABiDQALQX8hDSADQf3///8HIAogESAOayIIaiIGa0oNACAAQSAgAiAGIANBAmogByALQRBqIgVrIgcgB0ECayADSBsgByADGyIDaiIGIAQQNiAAIAkgChAyIABBMCACIAYgBEGAgARzEDYgACAFIAcQMiAAQTAgAyAHa0EAQQAQNiAAIA4gCBAyIABBICACIAYgBEGAwABzEDYgAiAGIAIgBkobIQ0LIAtBsARqJAAgDQscACAAQQEQWSAAQQAQWSAAKAIEEC4gAEEANgIECxwAIAAoAjwQGiIABH9B8JEBIAA2AgBBfwVBAAsL8gIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCEFIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEFQQIhBwJ/AkACQAJAIAAoAjwgA0EQaiIBQQIgA0EMahALIgQEf0HwkQEgBDYCAEF/BUEACwRAIAEhBAwBCwNAIAUgAygCDCIGRg0CIAZBAEgEQCABIQQMBAsgASAGIAEoAgQiCEsiCUEDdGoiBCAGIAhBACAJG2siCCAEKAIAajYCACABQQxBBCAJG2oiASABKAIAIAhrNgIAIAUgBmshBSAAKAI8IAQiASAHIAlrIgcgA0EMahALIgYEf0HwkQEgBjYCAEF/BUEAC0UNAAsLIAVBf0cNAQsgACAAKAIsIgE2AhwgACABNgIUIAAgASAAKAIwajYCECACDAELIABBADYCHCAAQgA3AxAgACAAKAIAQSByNgIAQQAgB0ECRg0AGiACIAQoAgRrCyADQSBqJAALUgEBfyAAKAI8IwBBEGsiACQAIAGnIAFCIIinIAJB/wFxIABBCGoQEyICBH9B8JEBIAI2AgBBfwVBAAshAiAAKQMIIQEgAEEQaiQAQn8gASACGws0AQF/IAAoAgAiAUH4ADYCFCAAQX8gASgCBBEEACAAKAIYIgBBAjYCBCAAQfj8ADYCAEEBC1QBAn8gAUEASgRAIAAoAhgiAigCBCIDIAFIBEADQCAAIAIoAgwRAgAaIAEgA2siASACKAIEIgNKDQALCyACIAMgAWs2AgQgAiACKAIAIAFqNgIACwurAQEBfyABQQAgAhtFBEAgACgCACIDQSo2AhQgACADKAIAEQAACwJAIAAoAhgiA0UEQCAAIABBAEEcIAAoAgQoAgARAQAiAzYCGAwBCyADKAIIQaQDRg0AIAAoAgAiA0EXNgIUIAAgAygCABEAACAAKAIYIQMLIANBpQM2AhggA0GmAzYCFCADQacDNgIQIANBqAM2AgwgA0GkAzYCCCADIAI2AgQgAyABNgIAC+IIAQt/IwBB8AFrIgIkAAJAIABFBEAgAkHA/AA2AgBB4IwBQcgBQeYqIAIQLRpBfyEDDAELIABBADYCzAogAEEANgLsCCAALQD4CEECcUUEQCACQZUjNgIkIAJBwPwANgIgIABBhAlqQcgBQaAfIAJBIGoQLRogAEEBNgLMCiACQZUjNgIUIAJBwPwANgIQQeCMAUHIAUGgHyACQRBqEC0aQX8hAwwBCyABKAIMIQQgASgCCCEFIAEoAgQhBwJAAkAgASgCACIGDQAgBw0AIAUNACAEDQAMAQsCQAJAIAZBAEgNACAHQQBIDQAgBUEASA0AIARBAE4NAQsgAkHJIzYCRCACQcD8ADYCQCAAQYQJakHIAUGgHyACQUBrEC0aIABBATYCzAogAkHJIzYCNCACQcD8ADYCMEHgjAFByAFBoB8gAkEwahAtGkF/IQMMAgsCQCAAKALwCiIIQQBOBEAgACgC9AoiCUEATg0BCyACQdk2NgJkIAJBwPwANgJgIABBhAlqQcgBQaAfIAJB4ABqEC0aIABBATYCzAogAkHZNjYCVCACQcD8ADYCUEHgjAFByAFBoB8gAkHQAGoQLRpBfyEDDAILAkACQAJAIAAoAvgKQQhrDgUAAQEBAAELIAAoApgLRQ0BCyACQc0dNgKEASACQcD8ADYCgAEgAEGECWpByAFBoB8gAkGAAWoQLRogAEEBNgLMCiACQc0dNgJ0IAJBwPwANgJwQeCMAUHIAUGgHyACQfAAahAtGkF/IQMMAgtBfyEDIAAoAuwKIgxBf0YEQCACQe4vNgKkASACQcD8ADYCoAEgAEGECWpByAFBoB8gAkGgAWoQLRogAEEBNgLMCiACQe4vNgKUASACQcD8ADYCkAFB4IwBQcgBQaAfIAJBkAFqEC0aDAILIAAoArwLIgNBAWsiCiAJIAAoArgLIglsaiADbSELIAogCCAJbGogA20hCCAGIAogDEECdEGQ+QBqKAIAIAlsaiADbSIDbwRAIAIgAzYC6AEgAiAGNgLkASACQcD8ADYC4AEgAEGECWpByAFBqc0AIAJB4AFqEC0aIABBATYCzAogACgCvAshASAAKAK4CyEEIAAoAuwKIQAgAiAGNgLUASACQcD8ADYC0AFBfyEDIAIgASAEIABBAnRBkPkAaigCAGxqQQFrIAFtNgLYAUHgjAFByAFBqc0AIAJB0AFqEC0aDAILIAVFBEAgASAIIAZrIgU2AggLIARFBEAgASALIAdrIgQ2AgwLAkACQCAFQQBMDQAgBEEATA0AIAUgBmogCEoNACAEIAdqIAtMDQELIAJBrhs2AsQBIAJBwPwANgLAASAAQYQJakHIAUGgHyACQcABahAtGiAAQQE2AswKIAJBrhs2ArQBIAJBwPwANgKwAUHgjAFByAFBoB8gAkGwAWoQLRpBfyEDDAILCyAAIAEpAgA3AsALIABByAtqIAEpAgg3AgBBACEDCyACQfABaiQAIAMLvQQBB38jAEHQAGsiAiQAAn8gAEUEQCACQaD8ADYCAEHgjAFByAFB5iogAhAtGkF/DAELIABBADYCzAogAEEANgLsCAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkAgAC0A+AhBAnEEQCABKAIEIQMgASgCACIHQQJrDg4DBgcHBwIHBwcHBwUHAQcLIAJBlSM2AiQgAkGg/AA2AiAgAEGECWpByAFBoB8gAkEgahAtGiAAQQE2AswKIAJBlSM2AhQgAkGg/AA2AhBB4IwBQcgBQaAfIAJBEGoQLRpBfwwOCyADQQhGDQwMAgtBASEEIANBBEYNCwwECyADQQFGDQoLIAdBA2sOCwECAgICAgICAgIAAgsgA0EIRw0BDAgLIANBAkYNB0EBIQUMAQsCQAJAIAdBBWsOBwACAgICAgECCyADQQRGDQdBAQwCCyADQQhGDQYLAkAgB0EBaw4JAgMDAwMDAwMAAwsgA0EIRg0FQQALIQggBA0CDAMLQQEhBiADQQFGDQMLIARFDQELIANBCEYNAQsgBSADQQRGcQ0AIAggA0EIRiIEcQ0AIAYgA0ECRnENACAEIAVxDQACQCAGRQ0AIANBBGsOBQEAAAABAAsgAkGwHzYCRCACQaD8ADYCQCAAQYQJakHIAUGgHyACQUBrEC0aIABBATYCzAogAkGwHzYCNCACQaD8ADYCMEHgjAFByAFBoB8gAkEwahAtGkF/DAELIAAgASkCADcDuAtBAAsgAkHQAGokAAvEBAEGfyAAIAFBAXZBAXE2AuAKAkACQAJAAn9ByMAAIAFBCHENABpBw8IAIAFBEHENABogAUEgcUUNA0HbyQALIgNFDQAgAxCVASIFIANGDQAgAyAFIANrIgRqLQAARQ0BC0HwkQFBHDYCAAwBCyAEQZPKABBPIgZqQQJqEC8iBUUNACAFIAMgBBAsGiAEIAVqIgNBPToAACADQQFqQZPKACAGQQFqECwaAkACQAJAAkBB9JEBKAIAIgNFBEBBACEDDAELIAMoAgAiBg0BC0EAIQQMAQsgBEEBaiEHQQAhBANAIAUgBiAHEJQBRQRAIAMoAgAgAyAFNgIAIAUQlgEMAwsgBEEBaiEEIAMoAgQhBiADQQRqIQMgBg0AC0H0kQEoAgAhAwsgBEECdCIHQQhqIQYCQAJAIANBtJgBKAIAIghGBEAgCCAGEE4iAw0BDAILIAYQLyIDRQ0BIAQEQCADQfSRASgCACAHECwaC0G0mAEoAgAQLgsgAyAEQQJ0aiIEIAU2AgAgBEEANgIEQfSRASADNgIAQbSYASADNgIAIAUEQEEAIAUQlgELDAELIAUQLgsLIAAgAUEKdkEBcTYC5AogACABQQh2QQFxNgKACwJAIAJBAUYEQAJAIAFBgCBxRQRAIAAoAugKQeAASA0BCyAAQQA2AoQLDAILIABBATYChAsMAQsgACABQQt2QQFxNgKECwsgACABQQ52QQFxNgKMCyAAIAFBDXZBAXE2AvAIIAFBgIACcQRAIABB9AM2ApALCwuXAQEEfyMAQSBrIgEkAAJAIAAoAhBFDQAgACgCCCICKAIUIgMoApALIgQgACgCkAFODQAgACgCACEAIAEgBDYCECADQYQJakHIAUHmGyABQRBqEC0aIAEgAigCFCgCkAs2AgBB4IwBQcgBQeYbIAEQLRogAigCFEEBNgLMCiAAQQA2AqQCIABBhAFqQQEQPgALIAFBIGokAAuDLAISfwF+IwBB0AJrIggkAAJAAkACfwJAAkACQCAARQRAIAhBoPoANgLgAUHgoAFBADYCAEGUA0HgjAFByAFB5iogCEHgAWoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDQcgCSQBCyMBIQYCQCAHQQFrDgIDAgALQX8hBgwFCyAAQQA2AswKIABBADYC7AggAEHMCmohECAAQewIaiEVIABB+AJqIQ0CQAJAIAAtAPgIQQJxRQRAIAhBoPoANgKAAkHgoAFBADYCACAIQZUjNgKEAkGUAyAAQYQJakHIAUGgHyAIQYACahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNCSAJJAELIwEhBgJAIAdBAWsOAgUEAAsgEEEBNgIAIAhBoPoANgLwAUHgoAFBADYCACAIQZUjNgL0AUGUA0HgjAFByAFBoB8gCEHwAWoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDQkgCSQBCyMBIQYgB0EBaw4CBAMBCwJAIAVBC0oNACABRQ0AIAJFDQAgA0UNACAEIAVyQQBODQILIAhBoPoANgKgAkHgoAFBADYCACAIQbUUNgKkAkGUAyAAQYQJakHIAUGgHyAIQaACahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNCCAJJAELIwEhBgJAIAdBAWsOAgQDAAsgEEEBNgIAIAhBoPoANgKQAkHgoAFBADYCACAIQbUUNgKUAkGUA0HgjAFByAFBoB8gCEGQAmoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDQggCSQBCyMBIQYgB0EBaw4CAwIAC0F/IRMMAwsgACgCkAsEQCAIQgA3AsACIAhCADcCuAIgCCAANgLIAiAIQZUDNgK0AiAIQbQCaiELCyAAIAs2AoADIAAoAvwCIAAoAtALQRR0NgIsIABBzAdqIhQiB0ECNgIEIAcgCEHMAmo2AgALQQAMAgtBAQwBC0ECCyEJA0ACQAJ/An8CQAJAAkACQAJAAkACQAJAAkACQAJAAkAgCQ4CAAECCwJAAkAgBg0AAkAgACgCjANByQFKDQBB4KABQQA2AgBBkQMgDSABIAIQA0HgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNFCAJJAELIwEhBgJAIAdBAWsOAgwRAAtB4KABQQA2AgBBlgMgDUEBEAQaQeCgASgCACEGQeCgAUEANgIAQX8hBwJAIAZFDQBB5KABKAIAIglFDQAgBigCACAIQcwCakYEfyAGKAIEBUEACyIHRQ0UIAkkAQsjASEGIAdBAWsOAgsQAAtB4KABQQA2AgAgABBaIQpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDRMgCSQBCyMBIQYCQCAHQQFrDgILEAALIAAgCjYC7AogACAAKAKUAyIHNgLwCiAAIAAoApgDIgY2AvQKIAAgACgCzAQ2AvgKIAAgACgCoANBAWsiCUEETQR/IAlBAnRB5PwAaigCAAVBfws2AvwKIAAgACgC1AQ2AowLIAAgACgC2AQ2ApQLIAAgACgCnAYoAgw2ApgLIAAgACgCiAY2ApwLIAAgACgClAY2AqALIAAgAC8BmAU2AqwLIAAgAC8BmgU2ArALIAAgAC0AlgU2ArQLAkAgADQC1AsiGFANACAGrCAHrH4gGFgNACAIQaD6ADYCEEHgoAFBADYCACAIQaYrNgIUQZQDIABBhAlqQcgBQaAfIAhBEGoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDRQgCSQBCyMBIQYCQCAHQQFrDgIMEQALIBBBATYCACAIQaD6ADYCAEHgoAFBADYCACAIQaYrNgIEQZQDQeCMAUHIAUGgHyAIEAAaQeCgASgCACEGQeCgAUEANgIAQX8hBwJAIAZFDQBB5KABKAIAIglFDQAgBigCACAIQcwCakYEfyAGKAIEBUEACyIHRQ0UIAkkAQsjASEGIAdBAkYNECAHQQFHDQEMCwsgACAAKAK8CyIONgKsAyAAIAAoArgLIhY2AqgDIAAgACgCgAtFNgLEAyAAIAAoAoQLQQBHNgLAAyAAIAVBAnRBsPoAaigCADYCpANB4KABQQA2AgBBmAMgDRAMGkHgoAEoAgAhBkHgoAFBADYCAEF/IQoCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiCkUNEyAJJAELIwEhBgJAIApBAWsOAgsQAAsCQAJAIAAoAsALIgkEQCAAKALICyEGDAELIA4gByAWbGpBAWsgDm4hByAAKALICyIGRQ0BIAYgB0YNAQsgCCAJNgKwAkHgoAFBADYCACAIIAY2AqwCQZkDIA0gCEGwAmogCEGsAmoQA0HgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNFCAJJAELIwEhBgJAIAdBAWsOAgwRAAsgCCgCsAIiBiAAKALACyIHRwRAIAhBoPoANgKQAUHgoAFBADYCACAIIAc2ApQBIAggBjYCmAFBlAMgAEGECWpByAFBqgggCEGQAWoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDRUgCSQBCyMBIQYCQCAHQQFrDgINEgALIBBBATYCACAAKALACyEGQeCgAUEANgIAIAhBoPoANgKAASAIIAY2AoQBIAggCCgCsAI2AogBQZQDQeCMAUHIAUGqCCAIQYABahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNFSAJJAELIwEhBiAHQQJGDREgB0EBRw0CDAwLIAgoAqwCIgYgACgCyAsiB0YNACAIQaD6ADYCcEHgoAFBADYCACAIIAc2AnQgCCAGNgJ4QZQDIABBhAlqQcgBQZ4lIAhB8ABqEAAaQeCgASgCACEGQeCgAUEANgIAQX8hBwJAIAZFDQBB5KABKAIAIglFDQAgBigCACAIQcwCakYEfyAGKAIEBUEACyIHRQ0UIAkkAQsjASEGAkAgB0EBaw4CDBEACyAQQQE2AgAgACgCyAshBkHgoAFBADYCACAIQaD6ADYCYCAIIAY2AmQgCCAIKAKsAjYCaEGUA0HgjAFByAFBniUgCEHgAGoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDRQgCSQBCyMBIQYgB0ECRg0QIAdBAUcNAQwLCyAFQQJ0QfD5AGooAgAgACgC6ANsIQYCQCAERQ0AIAQgBk8gBCEGDQAgCEGg+gA2AlBB4KABQQA2AgAgCEG1FDYCVEGUAyAAQYQJakHIAUGgHyAIQdAAahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNFCAJJAELIwEhBgJAIAdBAWsOAgwRAAsgEEEBNgIAIAhBoPoANgJAQeCgAUEANgIAIAhBtRQ2AkRBlANB4IwBQcgBQaAfIAhBQGsQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDRQgCSQBCyMBIQYgB0ECRg0QIAdBAUcNAQwLCyAGIQsgAEHEC2ohESAAQewDaiESAn8gACgCxAtFBEAgEiAAKALMC0UNARoLIABBzAtqCygCACIMQQJ0EC8iDw0BIAhBoPoANgIwQeCgAUEANgIAIAhB5yY2AjRBlAMgAEGECWpByAFBoB8gCEEwahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNEyAJJAELIwEhBgJAIAdBAWsOAgsQAAsgEEEBNgIAIAhBoPoANgIgQeCgAUEANgIAIAhB5yY2AiRBlANB4IwBQcgBQaAfIAhBIGoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDRMgCSQBCyMBIQYgB0ECRg0PIAdBAUYNCgtBfyETQQAMDQsgFEEBNgIEIBQgCEHMAmo2AgBBACEGDAgLIAYNCQJAIAxBAEwNACAAKALgCgRAQQAhB0EAIQYgDEEETwRAIAxB/P///wdxIQ5BACEKA0AgDyAGQQJ0aiIJIAMgDCAGQX5zaiALbGo2AgQgCSADIAwgBkF/c2ogC2xqNgIAIAkgAyAMIAZBfXNqIAtsajYCCCAJIAMgDCAGQXxzaiALbGo2AgwgBkEEaiEGIApBBGoiCiAORw0ACwsgDEEDcSIJRQ0BA0AgDyAGQQJ0aiADIAwgBkF/c2ogC2xqNgIAIAZBAWohBiAHQQFqIgcgCUcNAAsMAQtBACEJQQAhBiAMQQRPBEAgDEH8////B3EhCkEAIQcDQCAPIAZBAnRqIAMgBiALbGo2AgAgDyAGQQFyIg5BAnRqIAMgCyAObGo2AgAgDyAGQQJyIg5BAnRqIAMgCyAObGo2AgAgDyAGQQNyIg5BAnRqIAMgCyAObGo2AgAgBkEEaiEGIAdBBGoiByAKRw0ACwsgDEEDcSIHRQ0AA0AgDyAGQQJ0aiADIAYgC2xqNgIAIAZBAWohBiAJQQFqIgkgB0cNAAsLIBEoAgAiBg0BQQAhByAAKALMCyIJDQIgACgChAQiBiASKAIAIglPDQMDQEHgoAFBADYCAEGaAyANIA8gBkECdGogCSAGaxAJGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNESAJJAELIwEhBgJAIAdBAWsOAgkOAAsgACgChAQiBiASKAIAIglJDQALDAMLAkAgACgCjANByQFIDQBB4KABQQA2AgBBmwMgDRAHQeCgASgCACEGQeCgAUEANgIAQX8hBwJAIAZFDQBB5KABKAIAIglFDQAgBigCACAIQcwCakYEfyAGKAIEBUEACyIHRQ0QIAkkAQsjASEGIAdBAWsOAgcMAAsgFxAuQX8gEyAVKAIAGyEGDA0LQeCgAUEANgIAQZwDIA0gBhAEIQdB4KABKAIAIQZB4KABQQA2AgBBfyEKAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgpFDQ4gCSQBCyMBIQYCQCAKQQFrDgIGCwALIAcgESgCACIGRw0EIAAoAswLIQkLIAAoAoQEIgYgByAJaiIJSARAA0BB4KABQQA2AgBBmgMgDSAPIAYgB2tBAnRqIAkgBmsQCRpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDQ8gCSQBCyMBIQYCQCAHQQFrDgIHDAALIAAoAoQEIgYgESgCACIHIAAoAswLaiIJSA0ACwsgEigCACIGIAlGDQBB4KABQQA2AgBBnAMgDSAGIAlrEAQhCkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNDSAJJAELIwEhBgJAIAdBAWsOAgUKAAsgCiASKAIAIgYgACgCzAsgESgCAGoiB2tGDQAgCEGg+gA2ArABQeCgAUEANgIAIAggBzYCtAEgCCAGIAprNgK4AUGUAyAAQYQJakHIAUGKCSAIQbABahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcCQCAGRQ0AQeSgASgCACIJRQ0AIAYoAgAgCEHMAmpGBH8gBigCBAVBAAsiB0UNDSAJJAELIwEhBgJAIAdBAWsOAgUKAAsgEEEBNgIAIBIoAgAhBiAAKALMCyEHIBEoAgAhCSAIQaD6ADYCoAFB4KABQQA2AgAgCCAHIAlqNgKkASAIIAYgCms2AqgBQZQDQeCMAUHIAUGKCSAIQaABahAAGkHgoAEoAgAhBkHgoAFBADYCAEF/IQcgBkUNAkHkoAEoAgAiCUUNAiAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgcNAQwMC0HgoAFBADYCAEGdAyANEAwaQeCgASgCACEGQeCgAUEANgIAQX8hBwJAIAZFDQBB5KABKAIAIglFDQAgBigCACAIQcwCakYEfyAGKAIEBUEACyIHRQ0MIAkkAQsjASEGIAdBAUYNAyAHQQJGDQhBAAwGCyAJJAELIwEhBiAHQQFGDQEgB0ECRg0GDAMLIAhBoPoANgLQAUHgoAFBADYCACAIIAY2AtQBIAggBzYC2AFBlAMgAEGECWpByAFB6wkgCEHQAWoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEKAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgpFDQkgCSQBCyMBIQYCQCAKQQFrDgIBBgALIBBBATYCACARKAIAIQYgCEGg+gA2AsABQeCgAUEANgIAIAggBjYCxAEgCCAHNgLIAUGUA0HgjAFByAFB6wkgCEHAAWoQABpB4KABKAIAIQZB4KABQQA2AgBBfyEHAkAgBkUNAEHkoAEoAgAiCUUNACAGKAIAIAhBzAJqRgR/IAYoAgQFQQALIgdFDQkgCSQBCyMBIQYgB0EBRw0BC0EBIQkMBQsgB0ECRg0DC0F/CyETIA8LIRdBAiEJDAELQQAhCQwACwALIAhB0AJqJAAgBg8LIAYgCRA+AAs6ACAAIAEgACgCACIAKAKgAhEEAAJAIAFBAE4NACAAQQE2AqQCIAAoAqgCRQ0AIABBhAFqQQEQPgALCxwAIAAgACgCACIAKAIIEQAAIABBhAFqQQEQPgALOwECfyAAKAIAIgEoAqwCIgIEQCACQQE2AswKIAAgAkGECWogASgCDBEEAA8LIABB4IwBIAEoAgwRBAAL0QgBCX8jAEGAEmsiByQAIAFBACACG0UEQCAAKAIAIgVBFzYCFCAAIAUoAgARAAALIAAoAhQiBUHJAUwEQCAAKAIAIgMgBTYCGCADQRQ2AhQgACAAKAIAKAIAEQAACyABQQA2AgAgAkEANgIAIAdBgBBqQQFyQQBB/wEQKRoCQCAAKAKwAiIIRQ0AIAghA0EAIQUDQAJAIAMtAARB4gFHDQAgAygCDCIJQQ5JDQAgAygCECIELQAAQckARw0AIAQtAAFBwwBHDQAgBC0AAkHDAEcNACAELQADQd8ARw0AIAQtAARB0ABHDQAgBC0ABUHSAEcNACAELQAGQc8ARw0AIAQtAAdBxgBHDQAgBC0ACEHJAEcNACAELQAJQcwARw0AIAQtAApBxQBHDQAgBC0ACw0AIAQtAA0hBgJAIAVFBEAgBiEFDAELIAUgBkYNACAAKAIAIgFB/wA2AhQgAEF/IAEoAgQRBAAMAwsgBC0ADCIGQQAgBSAGTxtFBEAgACgCACIBQf8ANgIUIABBfyABKAIEEQQADAMLIAdBgBBqIAZqIgQtAAAEQCAAKAIAIgFB/wA2AhQgAEF/IAEoAgQRBAAMAwsgBEEBOgAAIAdBgAhqIAZBAnRqIAlBDms2AgALIAMoAgAiAw0ACyAFRQ0AQQEhAwJAIAVBAEoEQEEAIQQDQCAHQYAQaiADai0AAEUEQCAAKAIAIgFB/wA2AhQgAEF/IAEoAgQRBAAMBAsgByADQQJ0IgZqIAQ2AgAgB0GACGogBmooAgAgBGohBCADIAVHIANBAWohAw0ACyAEDQELIAAoAgAiAUH/ADYCFCAAQX8gASgCBBEEAAwBCyAEEC8iCUUEQCAAKAIAQraAgICwATcCFCAAIAAoAgAoAgARAAAgACgCsAIhCAsgCARAA0ACQCAILQAEQeIBRw0AIAgoAgxBDkkNACAIKAIQIgAtAABByQBHDQAgAC0AAUHDAEcNACAALQACQcMARw0AIAAtAANB3wBHDQAgAC0ABEHQAEcNACAALQAFQdIARw0AIAAtAAZBzwBHDQAgAC0AB0HGAEcNACAALQAIQckARw0AIAAtAAlBzABHDQAgAC0ACkHFAEcNACAALQALDQAgAC0ADEECdCIFIAdBgAhqaigCACIGRQ0AIABBDmohAyAJIAUgB2ooAgBqIQBBACEKIAYiBUEHcSILBEADQCAAIAMtAAA6AAAgAEEBaiEAIANBAWohAyAFQQFrIQUgCkEBaiIKIAtHDQALCyAGQQhJDQADQCAAIAMtAAA6AAAgACADLQABOgABIAAgAy0AAjoAAiAAIAMtAAM6AAMgACADLQAEOgAEIAAgAy0ABToABSAAIAMtAAY6AAYgACADLQAHOgAHIABBCGohACADQQhqIQMgBUEIayIFDQALCyAIKAIAIggNAAsLIAEgCTYCACACIAQ2AgBBASEKCyAHQYASaiQAIAoLAgALAgALmRABHH8jAEEQayILJAAgACgCxAMhDSAAKAKsAyEUIAAoAqgDIQcgACgCpAMiDyECIAAoAtQBIgRBCEcEfyAAKAIAIgIgBDYCGCACQQ82AhQgACAAKAIAKAIAEQAAIAAoAqQDBSACCygCDARAIAAoAgAiAkEvNgIUIAAgAigCABEAAAsCQCAAKAJURQ0AIAAoAlxFDQAgACgCACICQS82AhQgACACKAIAEQAACyAAKAIUIgJBzQFHBEAgACgCACIEIAI2AhggBEEUNgIUIAAgACgCACgCABEAAAsCQCAAKAJ0IgitIAAoAowBIgStIAGtfFgEQCAAIAg2AowBIAAgACgCtAMoAgwRAAAgACgCtANBATYCFCAIIARrIQEMAQsgAUUEQEEAIQEMAQsgASAAKAK4AiIMIAAoArwCIhBsIgYgBCAGcGsgBnAiAmshBQJ/IAAoAsQDIhUoAiAiEQRAAkACQAJAIAEgAksEQCACQQFLDQIgBygCOCEDIAUgBkEBak8NASADRQ0BCyAAKAKkAyEIQQAhAiALQQA6AAcgCyALQQdqNgIAQQAhBAJ/QQAgACgCyAMiA0UNABpBACAIKAKEAQ0AGkEAIAMoAgQiBUUNABogA0GKAzYCBCAFIQQgCwshAwJAIAAoAlRFDQAgACgCzAMiB0UNACAHKAIEIgVFDQAgB0GLAzYCBCAFIQILIBVBOGogAyAIKAKEARsgAyAMQQJGGyEFQQAhAwNAIAAgBUEBEEcaIANBAWoiAyABRw0ACyAEBEAgACgCyAMgBDYCBAsgAkUNBSAAKALMAyACNgIEDAULIANFDQAgACACIARqIAZqIgQ2AowBIAUgBmshBQwBCyAAIAIgBGoiBDYCjAELAkAgBygCVCIDBEAgAkEDSQ0BIANBAUcNAQsgACgCJCIXQQBMDQAgEEECaiEYIBBBAWohGSAAKALYASECIAAoAqgDIgMoAkQhGiADKAJAIRsDQCACKAIkIAIoAgxsIBBtIglBAEoEQCAaIBZBAnQiA2ooAgAhCiADIBtqKAIAIQ4gCSAYbCEcIAkgGWwhHUEAIQMDQCAOIAMgCWtBAnQiEmogDiADIB1qQQJ0IhNqKAIANgIAIAogEmogCiATaigCADYCACAOIAMgHGpBAnQiEmogDiADQQJ0IhNqKAIANgIAIAogEmogCiATaigCADYCACADQQFqIgMgCUcNAAsLIAJB1ABqIQIgFkEBaiIWIBdHDQALCyAHQQA2AkwgB0IANwI4IA8oAoQBRQRAIA0gDDYCdCANIAggBGs2AngLIAVBAWsMAQsgASACSQRAIAAgARBcDAILIAAgAiAEaiIENgKMASAHQgA3AjggDygChAFFBEAgDSAMNgJ0IA0gCCAEazYCeAsgBQshAiAFIAIgBm4iDiAGbCIJayEIAkAgACgCtAMoAhANACAAKAJADQAgACACIAlrIAJHBH9BACEMA0ACQCAUKAIwIgpBAEwNAEEAIQRBASECIAAoAtwCRQ0AA0BBACEDQQAhBSACBEADQCAAKAK8AyICKAIQRQRAIAAoAqQDIAAoApQBNgJsCyAAQQAgAigCBBEGABogA0EBaiIDIAAoAtwCIgVJDQALIBQoAjAhCgsgBSECIARBAWoiBCAKSA0ACwsgACAAKAKUAUEBaiIENgKUASAAIAAoApwBQQFqNgKcAQJAIAAoAsACIgMgBEsEQCAAKAKsAyECIAAoAsgCQQJOBEAgAkEBNgIwIAJCADcCKAwCCyAAKALMAiEFIANBAWsgBEsEQCACIAUoAgw2AjAgAkIANwIoDAILIAIgBSgCSDYCMCACQgA3AigMAQsgACAAKAK0AygCDBEAAAsgBiAMaiIMIAlJDQALIAAoAsQDKAIgIREgACgCjAEFIAQLIAlqNgKMAQJAIBEEQCAHIAcoAlQgDmo2AlRBACEDQQAhAiMAQRBrIgUkACAAKAKkAyEHIAVBADoADyAFIAVBD2o2AggCf0EAIAAoAsgDIgRFDQAaQQAgBygChAENABpBACAEKAIEIgZFDQAaIARBigM2AgQgBUEIaiEDIAYLIQYCQCAAKAJURQ0AIAAoAswDIglFDQAgCSgCBCIERQ0AIAlBiwM2AgQgBCECCwJAIAcoAoQBRQ0AIAAoArgCQQJHDQAgACgCxANBOGohAwsgCARAQQAhBANAIAAgA0EBEEcaIARBAWoiBCAIRw0ACwsgBgRAIAAoAsgDIAY2AgQLIAIEQCAAKALMAyACNgIECyAFQRBqJAAMAQsgACAIEFwLIA8oAoQBDQEgDSAAKAJ0IAAoAowBazYCeAwBCyAAIAQgCWo2AowBIAAgAiAGbiICIAAoApwBajYCnAECQCARBEAgByAHKAJUIAJqNgJUIAAoAqQDIQdBACECIAtBADoADyALIAtBD2o2AghBACEEAn9BACAAKALIAyIGRQ0AGkEAIAcoAoQBDQAaQQAgBigCBCIDRQ0AGiAGQYoDNgIEIAMhBCALQQhqCyEGAkAgACgCVEUNACAAKALMAyIKRQ0AIAooAgQiA0UNACAKQYsDNgIEIAMhAgsgBSAJRwRAIBVBOGogBiAHKAKEARsgBiAMQQJGGyEFQQAhAwNAIAAgBUEBEEcaIANBAWoiAyAIRw0ACwsgBARAIAAoAsgDIAQ2AgQLIAJFDQEgACgCzAMgAjYCBAwBCyAAIAgQXAsgDygChAENACANIAAoAnQgACgCjAFrNgJ4CyALQRBqJAAgAQvPBQEJfyAAKAKkAyIFIQMCQCAAKALUASIEQQhHBH8gACgCACIDIAQ2AhggA0EPNgIUIAAgACgCACgCABEAACAAKAKkAwUgAwsoAgxFBEAgACgCREUNAQsgACgCACIDQS82AhQgACADKAIAEQAACwJAAkACQCAAKAIUIgNBzQFrDgMAAQABCyAAKAKMAUUNAQsgACgCACIEIAM2AhggBEEUNgIUIAAgACgCACgCABEAAAsgAUEAIAIbRQRAIAAoAgAiA0H8ADYCFCAAIAMoAgARAAALAkAgAigCACIDBEAgACgCcCIErSABNQIAIAOtfFoNAQsgACgCACIDQcYANgIUIAAgAygCABEAACAAKAJwIQQgAigCACEDCwJAIAMgBEYNACABIAEoAgAiAyADAn8CQCAAKALIAkEBRw0AIAAoAiRBAUcNACAAKAK8AgwBCyAAKAK0AiAAKAK8AmwLIgZwIgNrNgIAIAIgAyACKAIAaiICNgIAIAAgAjYCcAJAIAUoAoQBRQ0AIAAoArgCQQJHDQAgACgCxAMgACgCeCACbDYCQAsgACgCpAMgASgCACAGbjYCECAAKAKkAyAGIAEoAgAgAmpqQQFrIAZtQQFrNgIUIAAoAiQiBUEATA0AIAAoAtgBIQJBACEEQQAhAwNAIAIoAighCSAAKALIAiEKIAIgACgCvAIgACgCtAJsIgggAigCJCACKAIIIgcgACgCcGxsakEBayAIbSIINgIoIARBAnQiCyAAKAKkA2pBASAHIApBAUYbIAcgBUEBRhsiBSABKAIAbCAGbjYCGCAAKAKkAyIHIAtqIAYgACgCcCABKAIAaiAFbGpBAWsgBm1BAWs2AkBBASADIAlBAUobIAMgCEECSRshAyACQdQAaiECIARBAWoiBCAAKAIkIgVIDQALIANFDQAgB0EBNgJoIAAQsQEgACgCpANBADYCaAsLlrUBARp/AkACQAJAAkACQCAAKAIUIgFBygFrDgMAAQMCCyAAKAKkAyIRQQA2AmggEUEANgIIIBFBiAM2AgQgEUGJAzYCAAJAIBEiASgCfCIDRQ0AIAMgACgC1AEiAkYNACACQQxGBEAgASgCDEUNAQsgACgCACIBIAI2AhggAUEPNgIUIAAgACgCACgCABEAACAAKAKkAyEBCyABKAIMBEAgAEEANgJEIABCgYCAgBA3AzALIAAoAhQiAUHKAUcEQCAAKAIAIgIgATYCGCACQRQ2AhQgACAAKAIAKAIAEQAACwJAIAAoAqQDKAIMRQRAAkAgACgCMEEDdCIBIAAoAjQiA00EQCAAIAAoAhxBB2pBCG02AnBBASECIAAoAiBBB2pBCG0hASAAQQE2ArwCDAELIANBAXQgAU8EQCAAIAAoAhxBAXRBB2pBCG02AnBBAiECIAAoAiBBAXRBB2pBCG0hASAAQQI2ArwCDAELQQMhAiADQQNsIAFPBEAgACAAKAIcQQNsQQdqQQhtNgJwIAAoAiBBA2xBB2pBCG0hASAAQQM2ArwCDAELIANBAnQgAU8EQCAAIAAoAhxBAnRBB2pBCG02AnBBBCECIAAoAiBBAnRBB2pBCG0hASAAQQQ2ArwCDAELQQUhAiADQQVsIAFPBEAgACAAKAIcQQVsQQdqQQhtNgJwIAAoAiBBBWxBB2pBCG0hASAAQQU2ArwCDAELQQYhAiADQQZsIAFPBEAgACAAKAIcQQZsQQdqQQhtNgJwIAAoAiBBBmxBB2pBCG0hASAAQQY2ArwCDAELQQchAiADQQdsIAFPBEAgACAAKAIcQQdsQQdqQQhtNgJwIAAoAiBBB2xBB2pBCG0hASAAQQc2ArwCDAELIANBA3QgAU8EQEEIIQIgACAAKAIcQQN0QQdqQQhtNgJwIAAoAiBBA3RBB2pBCG0hASAAQQg2ArwCDAELQQkhAiADQQlsIAFPBEAgACAAKAIcQQlsQQdqQQhtNgJwIAAoAiBBCWxBB2pBCG0hASAAQQk2ArwCDAELQQohAiADQQpsIAFPBEAgACAAKAIcQQpsQQdqQQhtNgJwIAAoAiBBCmxBB2pBCG0hASAAQQo2ArwCDAELQQshAiADQQtsIAFPBEAgACAAKAIcQQtsQQdqQQhtNgJwIAAoAiBBC2xBB2pBCG0hASAAQQs2ArwCDAELQQwhAiADQQxsIAFPBEAgACAAKAIcQQxsQQdqQQhtNgJwIAAoAiBBDGxBB2pBCG0hASAAQQw2ArwCDAELQQ0hAiADQQ1sIAFPBEAgACAAKAIcQQ1sQQdqQQhtNgJwIAAoAiBBDWxBB2pBCG0hASAAQQ02ArwCDAELQQ4hAiADQQ5sIAFPBEAgACAAKAIcQQ5sQQdqQQhtNgJwIAAoAiBBDmxBB2pBCG0hASAAQQ42ArwCDAELQQ8hAiAAKAIcIQQgA0EPbCABTwRAIAAgBEEPbEEHakEIbTYCcCAAKAIgQQ9sQQdqQQhtIQEgAEEPNgK8AgwBCyAAIARBBHRBB2pBCG02AnBBECECIAAoAiBBBHRBB2pBCG0hASAAQRA2ArwCCyAAIAE2AnQgACgCJCIEQQBMDQEgACgC2AEhASAEQQhPBEAgBEH4////B3EhBUEAIQMDQCABIAI2AvAEIAEgAjYCnAQgASACNgLIAyABIAI2AvQCIAEgAjYCoAIgASACNgLMASABIAI2AnggASACNgIkIAFBoAVqIQEgA0EIaiIDIAVHDQALCyAEQQdxIgRFDQFBACEDA0AgASACNgIkIAFB1ABqIQEgA0EBaiIDIARHDQALDAELIAAgACkCHDcDcAsCQAJAIAAoAqQDKAIMRQRAIAAoAiQiBkEATA0CIAAoAtgBIQMgACgCvAIiBEEITgRAIAMhASAGQQhPBEAgBkH4////B3EhBUEAIQIDQCABIAQ2AvAEIAEgBDYCnAQgASAENgLIAyABIAQ2AvQCIAEgBDYCoAIgASAENgLMASABIAQ2AnggASAENgIkIAFBoAVqIQEgAkEIaiICIAVHDQALCyAGQQdxIgVFDQJBACECA0AgASAENgIkIAFB1ABqIQEgAkEBaiICIAVHDQALDAILIAAoArQCIARsIQogAyEFA0AgBSgCCEEBdCEMIAQhAQNAAkACQCAKIAEgDGxvRQRAIAAoArgCIARsIAFBAXQiAiAFKAIMbG9FDQELIAEhAgwBCyABQQRIIAIhAQ0BCwsgBSACNgIkIAVB1ABqIQUgBiAHQQFqIgdHDQALDAELIAAgACkCHDcDcAwBC0EAIQEDQCADIAAoArQCQQN0IgIgAygCJCADKAIIIAAoAhxsbGpBAWsgAm02AiggAyAAKAK4AkEDdCICIAMoAiQgAygCDCAAKAIgbGxqQQFrIAJtNgIsIANB1ABqIQMgAUEBaiIBIAAoAiRIDQALCyAAIAAoAixBAWsiAUECdEG0+ABqIABBJGogAUEQSRsoAgAiATYCeCAAQQEgASAAKAJUGzYCfCAAIAAQngEEfyAAKAK4AgVBAQs2AoABAkAgACgC1AEiAkEITARAIAAgAEEBQYALIAAoAgQoAgARAQAiA0GAAmoiAjYCxAJBACEBIANBAEGAAhApIQMDQCABIAJqIAE6AAAgAiABQQFyIgRqIAQ6AAAgAiABQQJyIgRqIAQ6AAAgAiABQQNyIgRqIAQ6AAAgAiABQQRyIgRqIAQ6AAAgAiABQQVyIgRqIAQ6AAAgAiABQQZyIgRqIAQ6AAAgAiABQQdyIgRqIAQ6AAAgAUEIaiIBQYACRw0ACyADQYAEakH/AUGAAxApGiADQYAHakEAQYADECkaIANBgApqIAAoAsQCQYABECwaDAELIAAoAgQoAgAhASACQQxNBEAgACAAQQFBgOACIAERAQAiA0GAQGsiAjYCxAJBACEBIANBAEGAwAAQKSEDA0AgAiABQQF0aiABOwEAIAIgAUEBciIEQQF0aiAEOwEAIAIgAUECciIEQQF0aiAEOwEAIAIgAUEDciIEQQF0aiAEOwEAIAIgAUEEciIEQQF0aiAEOwEAIAIgAUEFciIEQQF0aiAEOwEAIAIgAUEGciIEQQF0aiAEOwEAIAIgAUEHciIEQQF0aiAEOwEAIAFBCGoiAUGAIEcNAAsgA0GA4ABqIQJBgBAhAQNAIAIgAUEBdGoiBEL/n/z/8P/D/w83AQAgBEL/n/z/8P/D/w83AQggAUEIaiIBQYDAAEcNAAsgA0GA4AFqQQBBgOAAECkaIANBgMACaiAAKALEAkGAIBAsGgwBCyAAIABBAUGAgCwgAREBACIDQYCACGoiAjYCxAJBACEBIANBAEGAgAgQKSEDA0AgAiABQQF0aiABOwEAIAIgAUEBciIEQQF0aiAEOwEAIAIgAUECciIEQQF0aiAEOwEAIAIgAUEDciIEQQF0aiAEOwEAIAIgAUEEciIEQQF0aiAEOwEAIAIgAUEFciIEQQF0aiAEOwEAIAIgAUEGciIEQQF0aiAEOwEAIAIgAUEHciIEQQF0aiAEOwEAIAFBCGoiAUGAgARHDQALIANBgIAQakH/AUGAgAwQKRogA0GAgBxqQQBBgIAMECkaIANBgIAoaiAAKALEAkGAgAQQLBoLIBFBADYCgAEgABCeASEBIBFCADcCiAEgESABNgKEAQJAIAAoAlRFBEAgAEEANgJsIABCADcCZAwBCyAAKAJARQRAIABBADYCbCAAQgA3AmQLIAAoAkQEQCAAKAIAIgFBLzYCFCAAIAEoAgARAAALAkACQCAAKAJ4QQNGBEAgACgCLEEQRw0BCyAAQQA2AogBIABBADYCbCAAQgE3AmQMAQsgACgCiAEEQCAAQQE2AmgMAQsgACgCXARAIABBATYCbAwBCyAAQQE2AmQLIAAoAmQEQAJAAkACQAJAIAAoAtQBIgFBCGsOBQACAgIBAgsjAEEQayINJAAgACgC1AEiAUEIRwRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAoAqQDKAIMBEAgACgCACIBQS82AhQgACABKAIAEQAACyAAIABBAUHcACAAKAIEKAIAEQEAIgE2AswDIAFBADYCSCABQTY2AhAgAUE3NgIMIAFBODYCACABQQA2AjggACgCeEEFTgRAIAAoAgBCt4CAgMAANwIUIAAgACgCACgCABEAAAsgACgCYCIGQYECTgRAIAAoAgBCuYCAgIAgNwIUIAAgACgCACgCABEAACAAKAJgIQYLIAAoAnghByAAKALMAyEMIA0gACgCLEECdCIBQYDmAGooAgA2AgwgDSABQbDlAGooAgA2AgggAUHg5ABqAkAgB0ECTgRAIAdBAWsiAUF4cSEJIAFBB3EhAiAHQQJrQQdJIQpBASEBA0AgASIEQQFqIgEhAyAKRQRAIAEgAWwiAyADbCIDIANsIQtBACEFIAEhAwNAIAMgC2whAyAFQQhqIgUgCUcNAAsLQQAhBSACBEADQCABIANsIQMgBUEBaiIFIAJHDQALCyADIAZMDQALDAELQQEgBiAGQQFMGyIEQQFqIQMLKAIAIQlBASECIARBAU0EQCAAKAIAIgEgAzYCGCABQTg2AhQgACAAKAIAKAIAEQAACyAMQSRqIQoCQCAHQQBMDQAgB0EDcSELQQAhAQJAIAdBBEkEQEEAIQMMAQsgB0H8////B3EhDyAEIARsIgIgAmwhDkEAIQNBASECQQAhCANAIAogA0ECdGoiBSAENgIAIAUgBDYCBCAFIAQ2AgggBSAENgIMIANBBGohAyACIA5sIQIgCEEEaiIIIA9HDQALCyALBEADQCAKIANBAnRqIAQ2AgAgA0EBaiEDIAIgBGwhAiABQQFqIgEgC0cNAAsLIAIgCiAJQQAgACgCLEECRhtBAnRqIgMoAgAiAW0gAUEBaiIFbCIBIAZKDQAgB0EBRgRAA0AgAyAFNgIAIAEiAiAKIAlBACAAKAIsQQJGG0ECdGoiAygCACIBbSABQQFqIgVsIgEgBkwNAAwCCwALA0AgAyAFNgIAIAEhAkEBIQMCQANAIAIgCiAAKAIsIgtBAkYEfyANQQRqIANBAnRqKAIABSADC0ECdGoiBCgCACIBbSABQQFqIgVsIgEgBkoNASAEIAU2AgAgASECIANBAWoiAyAHRw0ACyAAKAIsIQsLIAIgCiAJQQAgC0ECRhtBAnRqIgMoAgAiAW0gAUEBaiIFbCIBIAZMDQALCyAAKAJ4IQMgACgCACIBIAI2AhgCfyADQQNGBEAgASAMKAIkNgIcIAEgDCgCKDYCICABIAwoAiw2AiRB3gAhBSABDAELQd8AIQUgACgCAAshAyABIAU2AhQgAEEBIAMoAgQRBAAgAEEBIAIgACgCeCAAKAIEKAIIEQkAIQ4gACgCeCIDQQBKBEBBACEIIAIhAQNAIAEiBCAKIAhBAnQiBWooAgAiD20hAQJAIA9BAEwNACABQQBMDQAgBSAOaiEGIA9BAWsiE0EBdiEUIAFB/P///wdxIRUgAUEDcSEQQQAhCSABQQRJIRYDQCACIAEgCWwiBUoEQCAJQf8BbCAUaiATbSEHA0BBACELQQAhA0EAIRIgFkUEQANAIAYoAgAgBWogA2ogBzoAACAGKAIAIAVqIANqIAc6AAEgBigCACAFaiADaiAHOgACIAYoAgAgBWogA2ogBzoAAyADQQRqIQMgEkEEaiISIBVHDQALCyAQBEADQCAGKAIAIAVqIANqIAc6AAAgA0EBaiEDIAtBAWoiCyAQRw0ACwsgBCAFaiIFIAJIDQALCyAJQQFqIgkgD0cNAAsgACgCeCEDCyAIQQFqIgggA0gNAAsLIAwgAjYCGCAMIA42AhQgABBxAkAgACgCWEECRw0AIAAoAnhBAEwNACAAKAJwQQF0QQRqIQEgACgCzANByABqIQJBACEDA0AgAiADQQJ0aiAAQQEgASAAKAIEKAIEEQEANgIAIANBAWoiAyAAKAJ4SA0ACwsgDUEQaiQADAILIwBBEGsiCyQAIAAoAtQBIgFBDEcEQCAAKAIAIgIgATYCGCACQQ82AhQgACAAKAIAKAIAEQAACyAAKAKkAygCDARAIAAoAgAiAUEvNgIUIAAgASgCABEAAAsgACAAQQFB3AAgACgCBCgCABEBACIBNgLMAyABQQA2AkggAUE+NgIQIAFBPzYCDCABQcAANgIAIAFBADYCOCAAKAJ4QQVOBEAgACgCAEK3gICAwAA3AhQgACAAKAIAKAIAEQAACyAAKAJgIgZBgSBOBEAgACgCAEK5gICAgIAENwIUIAAgACgCACgCABEAACAAKAJgIQYLIAAoAnghByAAKALMAyEMIAsgACgCLEECdCIBQfDpAGooAgA2AgwgCyABQaDpAGooAgA2AgggAUHQ6ABqAkAgB0ECTgRAIAdBAWsiAUF4cSENIAFBB3EhASAHQQJrQQdJIQ9BASEDA0AgAyIEQQFqIgMhAiAPRQRAIAMgA2wiBSAFbCIFIAVsIQ5BACEFA0AgAiAObCECIAVBCGoiBSANRw0ACwtBACEFIAEEQANAIAIgA2whAiAFQQFqIgUgAUcNAAsLIAIgBkwNAAsMAQtBASAGIAZBAUwbIgRBAWohAgsoAgAhDUEBIQEgBEEBTQRAIAAoAgAiAyACNgIYIANBODYCFCAAIAAoAgAoAgARAAALIAxBJGohCgJAIAdBAEwNACAHQQNxIQ9BACEDAkAgB0EESQRAQQAhAgwBCyAHQfz///8HcSEOIAQgBGwiASABbCEQQQAhAkEBIQEDQCAKIAJBAnRqIgUgBDYCACAFIAQ2AgQgBSAENgIIIAUgBDYCDCACQQRqIQIgASAQbCEBIAhBBGoiCCAORw0ACwsgDwRAA0AgCiACQQJ0aiAENgIAIAJBAWohAiABIARsIQEgA0EBaiIDIA9HDQALCyABIAogDUEAIAAoAixBAkYbQQJ0aiICKAIAIgNtIANBAWoiBWwiAyAGSg0AIAdBAUYEQANAIAIgBTYCACADIgEgCiANQQAgACgCLEECRhtBAnRqIgIoAgAiA20gA0EBaiIFbCIDIAZMDQAMAgsACwNAIAIgBTYCACADIQFBASECAkADQCABIAogACgCLCIEQQJGBH8gC0EEaiACQQJ0aigCAAUgAgtBAnRqIgUoAgAiA20gA0EBaiIIbCIDIAZKDQEgBSAINgIAIAMhASACQQFqIgIgB0cNAAsgACgCLCEECyABIAogDUEAIARBAkYbQQJ0aiICKAIAIgNtIANBAWoiBWwiAyAGTA0ACwsgACgCeCEDIAAoAgAiAiABNgIYAn8gA0EDRgRAIAIgDCgCJDYCHCACIAwoAig2AiAgAiAMKAIsNgIkQd4AIQUgAgwBC0HfACEFIAAoAgALIQMgAiAFNgIUIABBASADKAIEEQQAIABBASABIAAoAnggACgCBCgCCBEJACEOIAAoAngiFEEASgRAIAEhAgNAIAIiBSAKIAlBAnQiA2ooAgAiD20hAgJAIA9BAEwNACACQQBMDQAgAyAOaiEVIA9BAWsiFkEBdiEXIAJB+P///wdxIRggAkEHcSEQQQAhDSACQQhJIRkDQCABIAIgDWwiBEoEQCANQf8fbCAXaiAWbSEGIBUoAgAhGgNAIBogBEEBdGohEkEAIQhBACEDQQAhEyAZRQRAA0AgEiADQQF0aiIHIAY7AQAgByAGOwECIAcgBjsBBCAHIAY7AQYgByAGOwEIIAcgBjsBCiAHIAY7AQwgByAGOwEOIANBCGohAyATQQhqIhMgGEcNAAsLIBAEQANAIBIgA0EBdGogBjsBACADQQFqIQMgCEEBaiIIIBBHDQALCyAEIAVqIgQgAUgNAAsLIA1BAWoiDSAPRw0ACwsgCUEBaiIJIBRHDQALCyAMIAE2AhggDCAONgIUIAAQcAJAIAAoAlhBAkcNACAAKAJ4QQBMDQAgACgCcEECdEEIaiEBIAAoAswDQcgAaiEDQQAhAgNAIAMgAkECdGogAEEBIAEgACgCBCgCBBEBADYCACACQQFqIgIgACgCeEgNAAsLIAtBEGokAAwBCyAAKAIAIgIgATYCGCACQQ82AhQgACAAKAIAKAIAEQAACyARIAAoAswDNgKIAQsgACgCbEUEQCAAKAJoRQ0BCwJAAkACQAJAIAAoAtQBIgFBCGsOBQACAgIBAgsgACgC1AEiAUEIRwRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQTAgACgCBCgCABEBACIBNgLMAyABQQA2AiwgAUEANgIkIAFBxgA2AhAgAUHHADYCAAJAAkAgACgCeEEDRw0AIAAoAixBEEYNACAAKAKkAygCDEUNAQsgACgCACICQS82AhQgACACKAIAEQAACyABIABBAUGAASAAKAIEKAIAEQEANgIcQQAhAgNAIABBAUGAICAAKAIEKAIEEQEAIQMgAkECdCIEIAEoAhxqIAM2AgAgAEEBQYAgIAAoAgQoAgQRAQAhAyABKAIcIARqIAM2AgQgAkECaiICQSBHDQALIAFBATYCIAJAIAAoAmwEQEEIIQMCQCAAKAJgIgJBCEgEf0E4BSACQYECSQ0BQYACIQNBOQshBCAAKAIAIgUgAzYCGCAFIAQ2AhQgACAAKAIAKAIAEQAACyAAQQEgAkEDIAAoAgQoAggRCQAhAyABIAI2AhggASADNgIUDAELIAFBADYCFAsgACgCWARAIABBAjYCWCABIABBASAAKAJwQQZsQQxqIAAoAgQoAgQRAQA2AiQgABBuCwwCC0EAIQQgACgC1AEiAUEMRwRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQTAgACgCBCgCABEBACIBNgLMAyABQQA2AiwgAUEANgIkIAFBzQA2AhAgAUHOADYCAAJAAkAgACgCeEEDRw0AIAAoAixBEEYNACAAKAKkAygCDEUNAQsgACgCACICQS82AhQgACACKAIAEQAACyABIABBAUGAASAAKAIEKAIAEQEANgIcA0AgAEEBQYAgIAAoAgQoAgQRAQAhAiAEQQJ0IgMgASgCHGogAjYCACAAQQFBgCAgACgCBCgCBBEBACECIAEoAhwgA2ogAjYCBCAEQQJqIgRBIEcNAAsgAUEBNgIgAkAgACgCbARAQQghBAJAIAAoAmAiAkEISAR/QTgFIAJBgSBJDQFBgCAhBEE5CyEDIAAoAgAiBSAENgIYIAUgAzYCFCAAIAAoAgAoAgARAAALIABBASACQQMgACgCBCgCCBEJACEDIAEgAjYCGCABIAM2AhQMAQsgAUEANgIUCyAAKAJYBEAgAEECNgJYIAEgAEEBIAAoAnBBDGxBGGogACgCBCgCBBEBADYCJCAAKALMAyAAQQFB/P8BIAAoAgQoAgARAQBB/P8AaiIDNgIsQQAhBANAIAMgBEECdCIBaiAENgIAIAMgAWtBACAEazYCACADIARBAXIiAUECdCICaiABNgIAIAMgAmtBACABazYCACADIARBAnIiAUECdCICaiABNgIAIAMgAmtBACABazYCACADIARBA3IiAUECdCICaiABNgIAIAMgAmtBACABazYCAEGAAiEBIARBBGoiBEGAAkcNAAtBgAIhBANAIAMgBEECdCIFaiABIgI2AgAgAyAFa0EAIAFrIgE2AgAgAyAFQQRyIgVqIAI2AgAgAyAFayABNgIAIAJBAWohASAEQQJqIgRBgAZHDQALIAJBf3MhAkGABiEFA0AgAyAFQQJ0IgRqIAE2AgAgAyAEayACNgIAIAMgBEEEciIGaiABNgIAIAMgBmsgAjYCACADIARBCHIiBmogATYCACADIAZrIAI2AgAgAyAEQQxyIgRqIAE2AgAgAyAEayACNgIAIAVBBGoiBUGAIEcNAAsLDAELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIBEgACgCzAM2AowBCwJAIAAoAkQNACAAKALUASEBAkAgESgChAEEQAJAAkACQCABQQhrDgUAAgICAQILIAAoAtQBIgFBCEcEQCAAKAIAIgIgATYCGCACQQ82AhQgACAAKAIAKAIAEQAACyAAIABBAUHIACAAKAIEKAIAEQEAIgE2AsQDIAFBADYCICABQdQANgIAIAEgACgCeCAAKAJwbCICNgJAAkAgACgCuAJBAkYEQCABQdUANgIEAkACQAJAAkACQAJAAkACQCAAKAIsIgNBBmsOCgABAgMEBQEDBAUGCyABQdYANgIkDAYLIAFB1wA2AiQMBQsgAUHYADYCJAwECyABQdkANgIkDAMLIAFB2gA2AiQMAgsgAUHbADYCJAwBCyABQdwANgIkIANBEEcNACAAKAJYBEAgAUHdADYCJAwBCyABQd4ANgIkCyABIABBASACIAAoAgQoAgQRAQA2AjggACgCxAMhAQwBCyABQd8ANgIEAkACQAJAAkACQAJAAkACQCAAKAIsIgJBBmsOCgABAgMEBQEDBAUGCyABQeAANgIkDAYLIAFB4QA2AiQMBQsgAUHiADYCJAwECyABQeMANgIkDAMLIAFB5AA2AiQMAgsgAUHlADYCJAwBCyABQeYANgIkIAJBEEcNACAAKAJYBEAgAUHnADYCJAwBCyABQegANgIkCyABQQA2AjgLIAEgAEEBQYAIIAAoAgQoAgARAQA2AiggASAAQQFBgAggACgCBCgCABEBADYCLCABIABBAUGACCAAKAIEKAIAEQEANgIwIAEgAEEBQYAIIAAoAgQoAgARAQAiBDYCNCABKAIwIQUgASgCLCEGIAEoAighCEEAIQFBgH8hAgNAIAggAUECdCIDaiACQenNBWxBgIACakEQdTYCACADIAZqIAJBoosHbEGAgAJqQRB1NgIAIAMgBWogAkGukn1sNgIAIAMgBGogAkHmz35sQYCAAmo2AgAgAkEBaiECIAFBAWoiAUGAAkcNAAsMAwsgACgC1AEiAUEMRwRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQcgAIAAoAgQoAgARAQAiATYCxAMgAUEANgIgIAFB6QA2AgAgASAAKAJ4IAAoAnBsIgI2AkACQCAAKAK4AkECRgRAIAFB6gA2AggCQAJAAkACQAJAAkACQAJAIAAoAiwiA0EGaw4KAAECAwQFAQMEBQYLIAFB6wA2AiQMBgsgAUHsADYCJAwFCyABQe0ANgIkDAQLIAFB7gA2AiQMAwsgAUHvADYCJAwCCyABQfAANgIkDAELIAFB8QA2AiQgA0EQRw0AIAAoAlgEQCABQfIANgIkDAELIAFB8wA2AiQLIAEgAEEBIAJBAXQgACgCBCgCBBEBADYCOCAAKALEAyEBDAELIAFB9AA2AggCQAJAAkACQAJAAkACQAJAIAAoAiwiAkEGaw4KAAECAwQFAQMEBQYLIAFB9QA2AiQMBgsgAUH2ADYCJAwFCyABQfcANgIkDAQLIAFB+AA2AiQMAwsgAUH5ADYCJAwCCyABQfoANgIkDAELIAFB+wA2AiQgAkEQRw0AIAAoAlgEQCABQfwANgIkDAELIAFB/QA2AiQLIAFBADYCOAsgASAAQQFBgIABIAAoAgQoAgARAQA2AiggASAAQQFBgIABIAAoAgQoAgARAQA2AiwgASAAQQFBgIABIAAoAgQoAgARAQA2AjAgASAAQQFBgIABIAAoAgQoAgARAQAiBDYCNCABKAIwIQUgASgCLCEGIAEoAighCEEAIQFBgHAhAgNAIAggAUECdCIDaiACQenNBWxBgIACakEQdTYCACADIAZqIAJBoosHbEGAgAJqQRB1NgIAIAMgBWogAkGukn1sNgIAIAMgBGogAkHmz35sQYCAAmo2AgAgAkEBaiECIAFBAWoiAUGAIEcNAAsMAgsgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAwBCyABQQhMBEBBACEDIAAoAtQBIQECQAJAIAAoAqQDKAIMBEAgAUEJa0F5SQ0BDAILIAFBCEYNAQsgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAsgACAAQQFBKCAAKAIEKAIAEQEAIgI2AsgDIAJB/gA2AgACQAJAAkACQAJAAkAgACgCKEEBaw4FAAEBAgIDCyAAKAIkQQFHDQMMBAsgACgCJEEDRw0CDAMLIAAoAiRBBEcNAQwCCyAAKAIkQQBKDQELIAAoAgAiAUEKNgIUIAAgASgCABEAAAsCQAJAAkACQAJAAkACQAJAIAAoAiwiAUEGa0EKSQ0AAkAgAUEBaw4QAAEEAwQEBAQEBAQEBAQEAgQLIAAoAighASAAKAKkAygCDARAIAFBAUYEQCAAQQE2AngMCAsgACgCACIBQRs2AhQgACABKAIAEQAAIAAoAighAQsgAEEBNgJ4AkACQCABQQFrDgMIAAgBCyACQf8ANgIEIAAoAsgDIABBAUGAGCAAKAIEKAIAEQEAIgI2AiRBACEBA0AgAiABQQJ0IgRqIgMgAUGLmQFsNgIAIANBgAhqIAFBxqwCbDYCACADQYAQaiABQa86bEGAgAJqNgIAIAIgAUEBciIDQQJ0aiADQYuZAWw2AgAgAiAEQYQIcmogA0HGrAJsNgIAIAIgBEGEEHJqIANBrzpsQYCAAmo2AgAgAUECaiIBQYACRw0ACwwICyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBwsgACgCKCEDIAAoAqQDKAIMBEAgA0ECRgRAIAAgAUECdEHA7gBqKAIANgJ4DAYLIAAoAgAiAUEbNgIUIAAgASgCABEAACAAKAIoIQMgACgCLCEBCyAAIAFBAnRBwO4AaigCADYCeAJAAkACQCADQQFrDgMBBwACCyACIAFBBmsiAUEJTQR/IAFBAnRBoO8AaigCAAVBgAELNgIEIAAoAsgDIgEgAEEBQYAIIAAoAgQoAgARAQA2AhQgASAAQQFBgAggACgCBCgCABEBADYCGCABIABBAUGACCAAKAIEKAIAEQEANgIcIAEgAEEBQYAIIAAoAgQoAgARAQAiBDYCICABKAIcIQUgASgCGCEGIAEoAhQhCEEAIQNBgH8hAQNAIAggA0ECdCICaiABQenNBWxBgIACakEQdTYCACACIAZqIAFBoosHbEGAgAJqQRB1NgIAIAIgBWogAUGukn1sNgIAIAIgBGogAUHmz35sQYCAAmo2AgAgAUEBaiEBIANBAWoiA0GAAkcNAAsMCAsCQAJAAkACQAJAAkACQCABQQZrDgoAAQIDBAUBAwQFBgsgAkGBATYCBAwNCyACQYIBNgIEDAwLIAJBgwE2AgQMCwsgAkGEATYCBAwKCyACQYUBNgIEDAkLIAJBhgE2AgQMCAsgAkGHATYCBAwHCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBgsgACgCpAMoAgwEQCAAKAIAIgFBGzYCFCAAIAEoAgARAAALIABBAzYCeCAAKAIoIQEgACgCWEUEQAJAAkACQAJAIAFBAWsOAwECAAMLIAJBiAE2AgQgABCzAQwJCyACQYkBNgIEDAgLIAJBigE2AgQMBwsgACgCACIBQRs2AhQgACABKAIAEQAADAYLAkACQAJAAkAgAUEBaw4DAQIAAwsgAkGLATYCBCAAELMBDAgLIAJBjAE2AgQMBwsgAkGNATYCBAwGCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBQsgACgCKCEBIAAoAqQDKAIMBEAgAUEERgRAIABBBDYCeAwDCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAgACgCKCEBCyAAQQQ2AngCQAJAIAFBBGsOAgMAAQsgAkGOATYCBCAAKALIAyIBIABBAUGACCAAKAIEKAIAEQEANgIUIAEgAEEBQYAIIAAoAgQoAgARAQA2AhggASAAQQFBgAggACgCBCgCABEBADYCHCABIABBAUGACCAAKAIEKAIAEQEAIgQ2AiAgASgCHCEFIAEoAhghBiABKAIUIQhBgH8hAQNAIAggA0ECdCICaiABQenNBWxBgIACakEQdTYCACACIAZqIAFBoosHbEGAgAJqQRB1NgIAIAIgBWogAUGukn1sNgIAIAIgBGogAUHmz35sQYCAAmo2AgAgAUEBaiEBIANBAWoiA0GAAkcNAAsMBQsgACgCACIBQRs2AhQgACABKAIAEQAADAQLIAAoAiggAUYEQCAAIAAoAiQ2AnggAkGPATYCBAwECyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMAwsgAkGPATYCBAwCCwJAQQEgAXQiA0HEIXFFDQAgA0HEAnFFDQAgAkGPATYCBAwCCwJAAkACQAJAAkACQAJAIAFBBmsOCgABAgMEBQEDBAUGCyACQZABNgIEDAcLIAJBkQE2AgQMBgsgAkGSATYCBAwFCyACQZMBNgIEDAQLIAJBlAE2AgQMAwsgAkGVATYCBAwCCyACQZYBNgIEDAELIAJBlwE2AgQgACgCJCIBQQJIDQAgAUEBayIFQQdxIQMgACgC2AEhBEEBIQIgAUECa0EHTwRAIAVBeHEhBkEAIQUDQCAEIAJB1ABsaiIBQQA2AoQBIAFBADYCMCABQQA2AtgBIAFBADYCrAIgAUEANgKAAyABQQA2AtQDIAFBADYCqAQgAUEANgL8BCACQQhqIQIgBUEIaiIFIAZHDQALCyADRQ0AQQAhAQNAIAQgAkHUAGxqQQA2AjAgAkEBaiECIAFBAWoiASADRw0ACwsgACAAKAJUBH9BAQUgACgCeAs2AnwgABCxAQwBCyABQQxNBEBBACEDIAAoAtQBIQECQAJAIAAoAqQDKAIMBEAgAUENa0F8SQ0BDAILIAFBDEYNAQsgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAsgACAAQQFBKCAAKAIEKAIAEQEAIgI2AsgDIAJBqAE2AgACQAJAAkACQAJAAkAgACgCKEEBaw4FAAEBAgIDCyAAKAIkQQFHDQMMBAsgACgCJEEDRw0CDAMLIAAoAiRBBEcNAQwCCyAAKAIkQQBKDQELIAAoAgAiAUEKNgIUIAAgASgCABEAAAsCQAJAAkACQAJAAkACQAJAIAAoAiwiAUEGa0EKSQ0AAkAgAUEBaw4QAAEEAwQEBAQEBAQEBAQEAgQLIAAoAighASAAKAKkAygCDARAIAFBAUYEQCAAQQE2AngMCAsgACgCACIBQRs2AhQgACABKAIAEQAAIAAoAighAQsgAEEBNgJ4AkACQCABQQFrDgMIAAgBCyACQakBNgIIIAAoAsgDIABBAUGAgAMgACgCBCgCABEBACICNgIkQQAhAQNAIAIgAUECdCIEaiIDIAFBi5kBbDYCACADQYCAAWogAUHGrAJsNgIAIANBgIACaiABQa86bEGAgAJqNgIAIAIgAUEBciIDQQJ0aiADQYuZAWw2AgAgAiAEQYSAAXJqIANBxqwCbDYCACACIARBhIACcmogA0GvOmxBgIACajYCACABQQJqIgFBgCBHDQALDAgLIAAoAgAiAUEbNgIUIAAgASgCABEAAAwHCyAAKAIoIQMgACgCpAMoAgwEQCADQQJGBEAgACABQQJ0QdDvAGooAgA2AngMBgsgACgCACIBQRs2AhQgACABKAIAEQAAIAAoAighAyAAKAIsIQELIAAgAUECdEHQ7wBqKAIANgJ4AkACQAJAIANBAWsOAwEHAAILIAIgAUEGayIBQQlNBH8gAUECdEGw8ABqKAIABUGqAQs2AgggACgCyAMiASAAQQFBgIABIAAoAgQoAgARAQA2AhQgASAAQQFBgIABIAAoAgQoAgARAQA2AhggASAAQQFBgIABIAAoAgQoAgARAQA2AhwgASAAQQFBgIABIAAoAgQoAgARAQAiBDYCICABKAIcIQUgASgCGCEGIAEoAhQhCEEAIQNBgHAhAQNAIAggA0ECdCICaiABQenNBWxBgIACakEQdTYCACACIAZqIAFBoosHbEGAgAJqQRB1NgIAIAIgBWogAUGukn1sNgIAIAIgBGogAUHmz35sQYCAAmo2AgAgAUEBaiEBIANBAWoiA0GAIEcNAAsMCAsCQAJAAkACQAJAAkACQCABQQZrDgoAAQIDBAUBAwQFBgsgAkGrATYCCAwNCyACQawBNgIIDAwLIAJBrQE2AggMCwsgAkGuATYCCAwKCyACQa8BNgIIDAkLIAJBsAE2AggMCAsgAkGxATYCCAwHCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBgsgACgCpAMoAgwEQCAAKAIAIgFBGzYCFCAAIAEoAgARAAALIABBAzYCeCAAKAIoIQEgACgCWEUEQAJAAkACQAJAIAFBAWsOAwECAAMLIAJBsgE2AgggABCuAQwJCyACQbMBNgIIDAgLIAJBtAE2AggMBwsgACgCACIBQRs2AhQgACABKAIAEQAADAYLAkACQAJAAkAgAUEBaw4DAQIAAwsgAkG1ATYCCCAAEK4BDAgLIAJBtgE2AggMBwsgAkG3ATYCCAwGCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBQsgACgCKCEBIAAoAqQDKAIMBEAgAUEERgRAIABBBDYCeAwDCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAgACgCKCEBCyAAQQQ2AngCQAJAIAFBBGsOAgMAAQsgAkG4ATYCCCAAKALIAyIBIABBAUGAgAEgACgCBCgCABEBADYCFCABIABBAUGAgAEgACgCBCgCABEBADYCGCABIABBAUGAgAEgACgCBCgCABEBADYCHCABIABBAUGAgAEgACgCBCgCABEBACIENgIgIAEoAhwhBSABKAIYIQYgASgCFCEIQYBwIQEDQCAIIANBAnQiAmogAUHpzQVsQYCAAmpBEHU2AgAgAiAGaiABQaKLB2xBgIACakEQdTYCACACIAVqIAFBrpJ9bDYCACACIARqIAFB5s9+bEGAgAJqNgIAIAFBAWohASADQQFqIgNBgCBHDQALDAULIAAoAgAiAUEbNgIUIAAgASgCABEAAAwECyAAKAIoIAFGBEAgACAAKAIkNgJ4IAJBuQE2AggMBAsgACgCACIBQRs2AhQgACABKAIAEQAADAMLIAJBuQE2AggMAgsCQEEBIAF0IgNBxCFxRQ0AIANBxAJxRQ0AIAJBuQE2AggMAgsCQAJAAkACQAJAAkACQCABQQZrDgoAAQIDBAUBAwQFBgsgAkG6ATYCCAwHCyACQbsBNgIIDAYLIAJBvAE2AggMBQsgAkG9ATYCCAwECyACQb4BNgIIDAMLIAJBvwE2AggMAgsgAkHAATYCCAwBCyACQcEBNgIIIAAoAiQiAUECSA0AIAFBAWsiBUEHcSEDIAAoAtgBIQRBASECIAFBAmtBB08EQCAFQXhxIQZBACEFA0AgBCACQdQAbGoiAUEANgKEASABQQA2AjAgAUEANgLYASABQQA2AqwCIAFBADYCgAMgAUEANgLUAyABQQA2AqgEIAFBADYC/AQgAkEIaiECIAVBCGoiBSAGRw0ACwsgA0UNAEEAIQEDQCAEIAJB1ABsakEANgIwIAJBAWohAiABQQFqIgEgA0cNAAsLIAAgACgCVAR/QQEFIAAoAngLNgJ8QQAhBiAAKALUASEBAkACQCAAKAKkAygCDARAIAFBDWtBfEkNAQwCCyABQQxGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALAkAgACgCpAMoAmhFBEAgACAAQQFBuAEgACgCBCgCABEBACIBNgLEAyABQQA2AiAgAUHIATYCCCABQckBNgIADAELIAAoAsQDIQELIAAoAqwCBEAgACgCACICQRk2AhQgACACKAIAEQAACyAAKAJMBH8gACgCvAJBAUoFQQALIQogACgCJEEASgRAIAFBJGohDCABQa4BaiELIAFBpAFqIQ0gAUHMAGohAiABQfwAaiEPIAAoAtgBIQMDQCAAKAK4AiEFIAAoArQCIQggAygCCCAPIAZBAnQiBGogAygCJCIOIAMoAgxsIAAoArwCIhBtIgc2AgAgDmwgEG0hCQJAAn8gAygCMEUEQEHKASEFIAIMAQsCQCAIIAlHDQAgBSAHRw0AQcsBIQUgAgwBCwJAAkAgCUEBdCAIRyIODQAgBSAHRw0AAkAgCkUNACADKAIoQQNJDQAgAiAEakHMATYCAAwCCyACIARqQc0BNgIADAELIAogCCAJRiAHQQF0IhAgBUZxcQRAIAIgBGpBzgE2AgAgAUEBNgIgDAELAkAgDg0AIAUgEEcNAAJAIApFDQAgAygCKEEDSQ0AIAIgBGpBzwE2AgAgAUEBNgIgDAILIAIgBGpB0AE2AgAMAQsCQCAIIAggCW0iCCAJbGsNACAFIAUgB20iBSAHbGsNACACIARqQdEBNgIAIAYgDWogCDoAACAGIAtqIAU6AAAMAQsgACgCACIFQSY2AhQgACAFKAIAEQAACyAAKAKkAygCaA0BIABBASAAKAK0AiIFIAAoAnBqQQFrIgggCCAFb2sgACgCuAIgACgCBCgCCBEJACEFIAwLIARqIAU2AgALIANB1ABqIQMgBkEBaiIGIAAoAiRIDQALCwwBCyAAKALUASEBAkACQCAAKAKkAygCDARAIAFBEWtBfEkNAQwCCyABQRBGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQRQgACgCBCgCABEBACIBNgLIAyABQdIBNgIAAkACQAJAAkACQAJAIAAoAihBAWsOBQABAQICAwsgACgCJEEBRw0DDAQLIAAoAiRBA0cNAgwDCyAAKAIkQQRHDQEMAgsgACgCJEEASg0BCyAAKAIAIgJBCjYCFCAAIAIoAgARAAALAkACQAJAAkACQAJAAkACQCAAKAIsIgJBBmtBCkkNAAJAIAJBAWsOEAABBAMEBAQEBAQEBAQEBAIECyAAKAIoIQIgACgCpAMoAgwEQCACQQFGBEAgAEEBNgJ4DAgLIAAoAgAiAkEbNgIUIAAgAigCABEAACAAKAIoIQILIABBATYCeAJAAkAgAkEBaw4DCAAIAQsgAUHTATYCDCAAKAIAIgFBGzYCFCAAIAEoAgARAAAMCAsgACgCACIBQRs2AhQgACABKAIAEQAADAcLIAAoAighAyAAKAKkAygCDARAIANBAkYEQCAAIAJBAnRB4PAAaigCADYCeAwGCyAAKAIAIgJBGzYCFCAAIAIoAgARAAAgACgCKCEDIAAoAiwhAgsgACACQQJ0QeDwAGooAgA2AngCQAJAAkAgA0EBaw4DAQcAAgsgASACQQZrIgFBCU0EfyABQQJ0QcDxAGooAgAFQdQBCzYCDCAAKAIAIgFBGzYCFCAAIAEoAgARAAAMCAsCQAJAAkACQAJAAkACQCACQQZrDgoAAQIDBAUBAwQFBgsgAUHVATYCDAwNCyABQdYBNgIMDAwLIAFB1wE2AgwMCwsgAUHYATYCDAwKCyABQdkBNgIMDAkLIAFB2gE2AgwMCAsgAUHbATYCDAwHCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBgsgACgCpAMoAgwEQCAAKAIAIgJBGzYCFCAAIAIoAgARAAALIABBAzYCeCAAKAIoIQIgACgCWEUEQAJAAkACQAJAIAJBAWsOAwECAAMLIAFB3AE2AgwgACgCACIBQRs2AhQgACABKAIAEQAADAkLIAFB3QE2AgwMCAsgAUHeATYCDAwHCyAAKAIAIgFBGzYCFCAAIAEoAgARAAAMBgsCQAJAAkACQCACQQFrDgMBAgADCyABQd8BNgIMIAAoAgAiAUEbNgIUIAAgASgCABEAAAwICyABQeABNgIMDAcLIAFB4QE2AgwMBgsgACgCACIBQRs2AhQgACABKAIAEQAADAULIAAoAighAiAAKAKkAygCDARAIAJBBEYEQCAAQQQ2AngMAwsgACgCACICQRs2AhQgACACKAIAEQAAIAAoAighAgsgAEEENgJ4AkACQCACQQRrDgIDAAELIAFB4gE2AgwgACgCACIBQRs2AhQgACABKAIAEQAADAULIAAoAgAiAUEbNgIUIAAgASgCABEAAAwECyAAKAIoIAJGBEAgACAAKAIkNgJ4IAFB4wE2AgwMBAsgACgCACIBQRs2AhQgACABKAIAEQAADAMLIAFB4wE2AgwMAgsCQEEBIAJ0IgNBxCFxRQ0AIANBxAJxRQ0AIAFB4wE2AgwMAgsCQAJAAkACQAJAAkACQCACQQZrDgoAAQIDBAUBAwQFBgsgAUHkATYCDAwHCyABQeUBNgIMDAYLIAFB5gE2AgwMBQsgAUHnATYCDAwECyABQegBNgIMDAMLIAFB6QE2AgwMAgsgAUHqATYCDAwBCyABQesBNgIMIAAoAiQiAUECSA0AIAFBAWsiAkEHcSEEIAAoAtgBIQVBASEDIAFBAmtBB08EQCACQXhxIQZBACECA0AgBSADQdQAbGoiAUEANgKEASABQQA2AjAgAUEANgLYASABQQA2AqwCIAFBADYCgAMgAUEANgLUAyABQQA2AqgEIAFBADYC/AQgA0EIaiEDIAJBCGoiAiAGRw0ACwsgBEUNAEEAIQIDQCAFIANB1ABsakEANgIwIANBAWohAyACQQFqIgIgBEcNAAsLIAAgACgCVAR/QQEFIAAoAngLNgJ8QQAhBiAAKALUASEBAkACQCAAKAKkAygCDARAIAFBEWtBfEkNAQwCCyABQRBGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALAkAgACgCpAMoAmhFBEAgACAAQQFBuAEgACgCBCgCABEBACIBNgLEAyABQQA2AiAgAUHyATYCDCABQfMBNgIADAELIAAoAsQDIQELIAAoAqwCBEAgACgCACICQRk2AhQgACACKAIAEQAACyAAKAJMBH8gACgCvAJBAUoFQQALIQogACgCJEEASgRAIAFBJGohDCABQa4BaiELIAFBpAFqIQ0gAUHMAGohAiABQfwAaiEPIAAoAtgBIQMDQCAAKAK4AiEFIAAoArQCIQggAygCCCAPIAZBAnQiBGogAygCJCIOIAMoAgxsIAAoArwCIhBtIgc2AgAgDmwgEG0hCQJAAn8gAygCMEUEQEH0ASEFIAIMAQsCQCAIIAlHDQAgBSAHRw0AQfUBIQUgAgwBCwJAAkAgCUEBdCAIRyIODQAgBSAHRw0AAkAgCkUNACADKAIoQQNJDQAgAiAEakH2ATYCAAwCCyACIARqQfcBNgIADAELIAogCCAJRiAHQQF0IhAgBUZxcQRAIAIgBGpB+AE2AgAgAUEBNgIgDAELAkAgDg0AIAUgEEcNAAJAIApFDQAgAygCKEEDSQ0AIAIgBGpB+QE2AgAgAUEBNgIgDAILIAIgBGpB+gE2AgAMAQsCQCAIIAggCW0iCCAJbGsNACAFIAUgB20iBSAHbGsNACACIARqQfsBNgIAIAYgDWogCDoAACAGIAtqIAU6AAAMAQsgACgCACIFQSY2AhQgACAFKAIAEQAACyAAKAKkAygCaA0BIABBASAAKAK0AiIFIAAoAnBqQQFrIgggCCAFb2sgACgCuAIgACgCBCgCCBEJACEFIAwLIARqIAU2AgALIANB1ABqIQMgBkEBaiIGIAAoAiRIDQALCwsgACgC1AEiAUEITARAIAAoAmwhBQJAAkAgACgCpAMoAgwEQCABQQlrQXlJDQEMAgsgAUEIRg0BCyAAKAIAIgIgATYCGCACQQ82AhQgACAAKAIAKAIAEQAACyAAIABBAUEkIAAoAgQoAgARAQAiATYCsAMgAUIANwIQIAFB/AE2AgAgACgCVARAIAEgACgCuAIiAjYCGCAAKAJ4IAAoAnBsIQMgACgCBCEEIAUEQCABIABBAUEAIAMgACgCdCACakEBayIDIAMgAm9rIAEoAhggBCgCEBEMADYCEAwDCyABIABBASADIAIgBCgCCBEJADYCFAsMAQsgACgCbCEFIAFBDE0EQCAAKALUASEBAkACQCAAKAKkAygCDARAIAFBDWtBfEkNAQwCCyABQQxGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQSQgACgCBCgCABEBACIBNgKwAyABQgA3AhAgAUGAAjYCACAAKAJUBEAgASAAKAK4AiICNgIYIAAoAnggACgCcGwhAyAAKAIEIQQgBQRAIAEgAEEBQQAgAyAAKAJ0IAJqQQFrIgMgAyACb2sgASgCGCAEKAIQEQwANgIQDAMLIAEgAEEBIAMgAiAEKAIIEQkANgIUCwwBCyAAKALUASEBAkACQCAAKAKkAygCDARAIAFBEWtBfEkNAQwCCyABQRBGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQSQgACgCBCgCABEBACIBNgKwAyABQgA3AhAgAUGEAjYCACAAKAJUBEAgACgCACIBQS82AhQgACABKAIAEQAACwsgACgC1AEhAQJAIAAoAqQDKAIMBEACQCABQQhMBEAgAUEJa0F4TQRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEAQYwBIAAoAgQoAgARAQAiATYCwAMgAUGFAjYCAAwBCyABQQxNBEAgACgC1AEiAUENa0F7TQRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEAQYwBIAAoAgQoAgARAQAiATYCwAMgAUGQAjYCAAwBCyAAKALUASIBQRFrQXtNBEAgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAsgACAAQQBBjAEgACgCBCgCABEBACIBNgLAAyABQZsCNgIACwJAIAAoAuABBEAgACgCACIBQQE2AhQgACABKAIAEQAADAELIAAgAEEBQaACIAAoAgQoAgARAQAiATYCvAMgAUIANwIcIAFBqAI2AgwgAUGpAjYCCCABQaoCNgIAIAFCADcCJAtBASEBIAAoArQDKAIQRQRAIAAoAkBBAEchAQsgACgC1AEiAkEITARAQQAhBCACQQlrQXhNBEAgACgCACIDIAI2AhggA0EPNgIUIAAgACgCACgCABEAAAsgACAAQQFBsAEgACgCBCgCABEBACIDNgKsAyADQasCNgIIIANBrAI2AgACQAJAIAAoAiRBAEoEQCADQeAAaiEFIANBOGohBiAAKALYASECA0AgBiAEQQJ0IghqIABBASACKAIIIgcgAigCHGpBAWsiCSAJIAdva0ECdCACKAIMIAAoAgQoAggRCQA2AgAgBSAIaiAAQQEgAigCCCIIIAIoAhxqQQFrIgcgByAIb2tBAnQgAigCDCAAKAIEKAIIEQkANgIAIAJB1ABqIQIgBEEBaiIEIAAoAiQiB0gNAAsgAUUNAUGtAiEBQQwhBUGuAiEGQQQhCCAHQQBMDQIgA0GIAWohCSAAKALYASECQQAhBANAIAkgBEECdGogAEEBQQAgAigCCCIHIAIoAhxqQQFrIgogCiAHb2sgAigCDCIHIAIoAiBqQQFrIgogCiAHb2sgByAAKAIEKAIQEQwANgIAIAJB1ABqIQIgBEEBaiIEIAAoAiRIDQALDAILIAFFDQBBrQIhAUEMIQVBrgIhBkEEIQgMAQsgA0GvAjYCBEEAIQFBiAEhBUGwAiEGQQwhCAsgAyAIaiAGNgIAIAMgBWogATYCAAwCCyACQQxNBEBBACEEIAAoAtQBIgJBDWtBe00EQCAAKAIAIgMgAjYCGCADQQ82AhQgACAAKAIAKAIAEQAACyAAIABBAUGwASAAKAIEKAIAEQEAIgM2AqwDIANBsQI2AgggA0GyAjYCAAJAAkAgACgCJEEASgRAIANB4ABqIQUgA0E4aiEGIAAoAtgBIQIDQCAGIARBAnQiCGogAEEBIAIoAggiByACKAIcakEBayIJIAkgB29rQQF0Qf7///8HcSACKAIMIAAoAgQoAggRCQA2AgAgBSAIaiAAQQEgAigCCCIIIAIoAhxqQQFrIgcgByAIb2tBAXRB/v///wdxIAIoAgwgACgCBCgCCBEJADYCACACQdQAaiECIARBAWoiBCAAKAIkIgdIDQALIAFFDQFBswIhAUEQIQVBtAIhBkEEIQggB0EATA0CIANBiAFqIQkgACgC2AEhAkEAIQQDQCAJIARBAnRqIABBAUEAIAIoAggiByACKAIcakEBayIKIAogB29rIAIoAgwiByACKAIgakEBayIKIAogB29rIAcgACgCBCgCEBEMADYCACACQdQAaiECIARBAWoiBCAAKAIkSA0ACwwCCyABRQ0AQbMCIQFBECEFQbQCIQZBBCEIDAELIANBtQI2AgRBACEBQYgBIQVBtgIhBkEQIQgLIAMgCGogBjYCACADIAVqIAE2AgAMAgtBACEEIAAoAtQBIgJBEWtBe00EQCAAKAIAIgMgAjYCGCADQQ82AhQgACAAKAIAKAIAEQAACyAAIABBAUGwASAAKAIEKAIAEQEAIgM2AqwDIANBtwI2AgggA0G4AjYCAAJAAkAgACgCJEEASgRAIANB4ABqIQUgA0E4aiEGIAAoAtgBIQIDQCAGIARBAnQiCGogAEEBIAIoAggiByACKAIcakEBayIJIAkgB29rQQF0Qf7///8HcSACKAIMIAAoAgQoAggRCQA2AgAgBSAIaiAAQQEgAigCCCIIIAIoAhxqQQFrIgcgByAIb2tBAXRB/v///wdxIAIoAgwgACgCBCgCCBEJADYCACACQdQAaiECIARBAWoiBCAAKAIkIgdIDQALIAFFDQFBuQIhAUEUIQVBugIhBkEEIQggB0EATA0CIANBiAFqIQkgACgC2AEhAkEAIQQDQCAJIARBAnRqIABBAUEAIAIoAggiByACKAIcakEBayIKIAogB29rIAIoAgwiByACKAIgakEBayIKIAogB29rIAcgACgCBCgCEBEMADYCACACQdQAaiECIARBAWoiBCAAKAIkSA0ACwwCCyABRQ0AQbkCIQFBFCEFQboCIQZBBCEIDAELIANBuwI2AgRBACEBQYgBIQVBvAIhBkEUIQgLIAMgCGogBjYCACADIAVqIAE2AgAMAQsCQAJAAkACQCABQQhrDgUAAgICAQILIAAoAtQBIgFBCEcEQCAAKAIAIgIgATYCGCACQQ82AhQgACAAKAIAKAIAEQAACyAAIABBAUGIASAAKAIEKAIAEQEAIgE2AsADIAFBvQI2AgAgACgCJEEASgRAIAFB4ABqIQMgACgC2AEhAUEAIQIDQCABIABBAUGAAiAAKAIEKAIAEQEAIgQ2AlAgBEEAQYACECkaIAMgAkECdGpBfzYCACABQdQAaiEBIAJBAWoiAiAAKAIkSA0ACwsMAgsgACgC1AEiAUEMRwRAIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIAAgAEEBQYgBIAAoAgQoAgARAQAiATYCwAMgAUHQAjYCACAAKAIkQQBKBEAgAUHgAGohAyAAKALYASEBQQAhAgNAIAEgAEEBQYACIAAoAgQoAgARAQAiBDYCUCAEQQBBgAIQKRogAyACQQJ0akF/NgIAIAFB1ABqIQEgAkEBaiICIAAoAiRIDQALCwwBCyAAKAIAIgIgATYCGCACQQ82AhQgACAAKAIAKAIAEQAACwJAIAAoAuABBEBBACECIAAgAEEBQcgBIAAoAgQoAgARAQAiATYCvAMgAUHjAjYCACABQcQAakEAQYABECkaIAFB8QA6AMQBAkAgACgC3AFFDQAgACAAQQEgACgCJEEJdCAAKAIEKAIAEQEAIgE2AqABIAAoAiRBAEwNAANAIAFB/wFBgAIQKUGAAmohASACQQFqIgIgACgCJEgNAAsLDAELIAAoAtwBBEBBACECIAAgAEEBQcgAIAAoAgQoAgARAQAiATYCvAMgAUIANwI0IAFB6QI2AgAgAUIANwI8IAAgAEEBIAAoAiRBCXQgACgCBCgCABEBACIBNgKgASAAKAIkQQBKBEADQCABQf8BQYACEClBgAJqIQEgAkEBaiICIAAoAiRIDQALCwwBCyAAIABBtAFB2AAgACgCECIBG2oiAkHw8QBBgfIAEFEgACAAQcQBQegAIAEbaiIBQbDyAEHQ8gAQUSAAIAJBBGpBkPIAQaHyABBRIAAgAUEEakGA9ABBoPQAEFEgACAAQQFB8AEgACgCBCgCABEBACIBNgK8AyABQgA3AjAgAUGmAjYCBCABQacCNgIAIAFCADcCOCABQUBrQgA3AgAgAUIANwJIC0EBIQEgACgCtAMoAhBFBEAgACgCQEEARyEBCyAAKALUASICQQxGBEAgAkEMRwRAIAAoAgAiAyACNgIYIANBDzYCFCAAIAAoAgAoAgARAAALQQAhAyAAQQFBjAEgACgCBCgCABEBACICQQRqQQBBhAEQKRogACACNgKsAyACQQA2AogBIAJB7gI2AgggAkHvAjYCAAJAIAEEQCAAKAIkQQBKBEAgAkHgAGohBSAAKALYASEBA0AgBSADQQJ0aiAAQQFBASABKAIIIgQgASgCHGpBAWsiBiAGIARvayABKAIMIgQgASgCIGpBAWsiBiAGIARvayAEQQVsIAQgACgC3AEbIAAoAgQoAhQRDAA2AgAgAUHUAGohASADQQFqIgMgACgCJEgNAAsLIAJB8AI2AhAgAkHxAjYCBCACQeAAaiEDDAELIAIgAEEBQYAKIAAoAgQoAgQRAQAiATYCNCACQfICNgIQIAJB8wI2AgQgAiABQYAJajYCWCACIAFBgAhqNgJUIAIgAUGAB2o2AlAgAiABQYAGajYCTCACIAFBgAVqNgJIIAIgAUGABGo2AkQgAiABQYADajYCQCACIAFBgAJqNgI8IAIgAUGAAWo2AjgLIAIgAzYCJCACIABBAUGAASAAKAIEKAIAEQEANgJcDAELIAAoAtQBIgJBCEcEQCAAKAIAIgMgAjYCGCADQQ82AhQgACAAKAIAKAIAEQAAC0EAIQMgAEEBQYwBIAAoAgQoAgARAQAiAkEEakEAQYQBECkaIAAgAjYCrAMgAkEANgKIASACQfUCNgIIIAJB9gI2AgACQCABBEAgACgCJEEASgRAIAJB4ABqIQUgACgC2AEhAQNAIAUgA0ECdGogAEEBQQEgASgCCCIEIAEoAhxqQQFrIgYgBiAEb2sgASgCDCIEIAEoAiBqQQFrIgYgBiAEb2sgBEEFbCAEIAAoAtwBGyAAKAIEKAIUEQwANgIAIAFB1ABqIQEgA0EBaiIDIAAoAiRIDQALCyACQfcCNgIMIAJB+AI2AgQgAkHgAGohAwwBCyACIABBAUGACiAAKAIEKAIEEQEAIgE2AjQgAkH5AjYCDCACQfoCNgIEIAIgAUGACWo2AlggAiABQYAIajYCVCACIAFBgAdqNgJQIAIgAUGABmo2AkwgAiABQYAFajYCSCACIAFBgARqNgJEIAIgAUGAA2o2AkAgAiABQYACajYCPCACIAFBgAFqNgI4CyACIAM2AiQgAiAAQQFBgAEgACgCBCgCABEBADYCXAsCQCAAKAJEDQAgACgC1AEiAUEITARAAkACQCAAKAKkAygCDARAIAFBCWtBeUkNAQwCCyABQQhGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIABBAUHYACAAKAIEKAIAEQEAIgVBBGpBAEHUABApGiAAIAU2AqgDIAVB/AI2AgAgACgCvAIhAwJAIAAoAsQDKAIgBEAgA0EBTARAIAAoAgAiAUEvNgIUIAAgASgCABEAACAAKAK8AiEDCyAAKAKoAyIGIABBASAAKAIkQQN0IAAoAgQoAgARAQAiATYCQCAGIAEgACgCJCIEQQJ0ajYCRCAEQQBKBEAgA0EEaiEDIAAoAtgBIQFBACECA0AgAEEBIAEoAiQgASgCDGwgACgCvAJtIgQgA2wiCEEDdCAAKAIEKAIAEQEAIQcgAkECdCIJIAYoAkBqIAcgBEECdGoiBDYCACAGKAJEIAlqIAQgCEECdGo2AgAgAUHUAGohASACQQFqIgIgACgCJCIESA0ACwsgACgCvAJBAmohAwwBCyAAKAIkIQQLIARBAEoEQCAFQRBqIQQgACgC2AEhAUEAIQIDQCAEIAJBAnRqIABBASABKAIkIgUgASgCHGwgBSABKAIMbCAAKAK8Am0gA2wgACgCBCgCCBEJADYCACABQdQAaiEBIAJBAWoiAiAAKAIkSA0ACwsMAQsgAUEMTQRAIAAoAtQBIQECQAJAIAAoAqQDKAIMBEAgAUENa0F8SQ0BDAILIAFBDEYNAQsgACgCACICIAE2AhggAkEPNgIUIAAgACgCACgCABEAAAsgAEEBQdgAIAAoAgQoAgARAQAiBUEEakEAQdQAECkaIAAgBTYCqAMgBUGAAzYCACAAKAK8AiEDAkAgACgCxAMoAiAEQCADQQFMBEAgACgCACIBQS82AhQgACABKAIAEQAAIAAoArwCIQMLIAAoAqgDIgYgAEEBIAAoAiRBA3QgACgCBCgCABEBACIBNgJAIAYgASAAKAIkIgRBAnRqNgJEIARBAEoEQCADQQRqIQMgACgC2AEhAUEAIQIDQCAAQQEgASgCJCABKAIMbCAAKAK8Am0iBCADbCIIQQN0IAAoAgQoAgARAQAhByACQQJ0IgkgBigCQGogByAEQQJ0aiIENgIAIAYoAkQgCWogBCAIQQJ0ajYCACABQdQAaiEBIAJBAWoiAiAAKAIkIgRIDQALCyAAKAK8AkECaiEDDAELIAAoAiQhBAsgBEEASgRAIAVBEGohBCAAKALYASEBQQAhAgNAIAQgAkECdGogAEEBIAEoAiQiBSABKAIcbCAFIAEoAgxsIAAoArwCbSADbCAAKAIEKAIIEQkANgIAIAFB1ABqIQEgAkEBaiICIAAoAiRIDQALCwwBCyAAKALUASEBAkACQCAAKAKkAygCDARAIAFBEWtBfEkNAQwCCyABQRBGDQELIAAoAgAiAiABNgIYIAJBDzYCFCAAIAAoAgAoAgARAAALIABBAUHYACAAKAIEKAIAEQEAIgVBBGpBAEHUABApGiAAIAU2AqgDIAVBhAM2AgAgACgCvAIhAwJAIAAoAsQDKAIgBEAgA0EBTARAIAAoAgAiAUEvNgIUIAAgASgCABEAACAAKAK8AiEDCyAAKAKoAyIGIABBASAAKAIkQQN0IAAoAgQoAgARAQAiATYCQCAGIAEgACgCJCIEQQJ0ajYCRCAEQQBKBEAgA0EEaiEDIAAoAtgBIQFBACECA0AgAEEBIAEoAiQgASgCDGwgACgCvAJtIgQgA2wiCEEDdCAAKAIEKAIAEQEAIQcgAkECdCIJIAYoAkBqIAcgBEECdGoiBDYCACAGKAJEIAlqIAQgCEECdGo2AgAgAUHUAGohASACQQFqIgIgACgCJCIESA0ACwsgACgCvAJBAmohAwwBCyAAKAIkIQQLIARBAEoEQCAFQRBqIQQgACgC2AEhAUEAIQIDQCAEIAJBAnRqIABBASABKAIkIgUgASgCHGwgBSABKAIMbCAAKAK8Am0gA2wgACgCBCgCCBEJADYCACABQdQAaiEBIAJBAWoiAiAAKAIkSA0ACwsLIAAgACgCBCgCGBEAACAAIAAoArQDKAIIEQAAIAAoAqQDIgFBADYCECAAKALcAiECIAFBADYCbCABIAJBAWs2AhQCQCAAKAIIIgFFDQAgACgCQA0AIAAoArQDKAIQRQ0AIAAoAtwBIQMgACgCJCECIAFBADYCBCAAKALAAiEEIAFBADYCDCABIAQgAkEDbEECaiACIAMbbDYCCCABQQNBAiAAKAJsGzYCECARIBEoAoABQQFqNgKAAQsgACgCQARAIABBzwE2AhRBAQ8LIABBywE2AhQLAkAgACgCtAMoAhBFDQAgACgCCCEBA0AgAQRAIAAgASgCABEAAAsCQCAAIAAoArQDKAIAEQIAIgIOAwUAAgALIAAoAgghASACQX1xQQFHDQAgAUUNACABIAEoAgRBAWoiAjYCBCACIAEoAggiA0gNACABIAAoAsACIANqNgIIDAALAAsgACAAKAKQATYCmAEMAQsgACgCACICIAE2AhggAkEUNgIUIAAgACgCACgCABEAAAsgACgCFEHMAUcEQCAAIAAoAqQDKAIAEQAAIABBzAE2AhQgAEEANgKMAQsCQCAAKAKkAygCCARAIABBjAFqIQQgACgCjAEhAQNAIAAoAnQiAyABSwRAIAAoAggiAgR/IAIgAzYCCCACIAE2AgQgACACKAIAEQAAIAAoAowBBSABCyEDAkACfyAAKALUASICQQhMBEAgACgCqAMoAgQiAQ0CQQQMAQsgACgCqAMhASACQQxNBEAgASgCCCIBDQJBCAwBCyABKAIMIgENAUEMCyEBIAAoAgAiBSACNgIYIAVBDzYCFCAAIAAoAgAoAgARAAAgACgCqAMgAWooAgAhAQtBACECIABBACAEQQAgAREFACAAKAKMASIBIANHDQEMAwsgACAAKAKkAygCBBEAACAAIAAoAqQDKAIAEQAAQQAhASAAQQA2AowBIAAoAqQDKAIIDQALCyAAQc4BQc0BIAAoAkQbNgIUQQEhAgsLIAILiQMBA38CQCAAAn8gACgCpAMiASgCCARAIAFBADYCCCAAQQAgACgCzAMoAgARBAAgAEECIAAoArADKAIAEQQAQQIMAQsCQCAAKAJURQ0AIAAoAogBDQACQCAAKAJcRQ0AIAAoAmxFDQAgACABKAKMATYCzAMgAUEBNgIIDAELIAAoAmQEQCAAIAEoAogBNgLMAwwBCyAAKAIAIgJBLjYCFCAAIAIoAgARAAALIAAgACgCwAMoAgARAAAgACAAKAKsAygCCBEAACAAKAJEDQEgASgChAFFBEAgACAAKALIAygCABEAAAsgACAAKALEAygCABEAACAAKAJUBEAgACABKAIIIAAoAswDKAIAEQQACyAAQQNBACABKAIIGyAAKAKwAygCABEEAEEACyAAKAKoAygCABEEAAsCQCAAKAIIIgJFDQAgAiABKAKAASIDNgIMIAIgA0ECQQEgASgCCBtqIgE2AhAgACgCQEUNACAAKAK0AygCFA0AIAJBAkEBIAAoAmwbIAFqNgIQCwsxAQF/IAAoAqQDIQEgACgCVARAIAAgACgCzAMoAgwRAAALIAEgASgCgAFBAWo2AoABCxwAIABBAEEAQQAgASACIAMgACgCsAMoAgwRBwALagECfwJAIAAoAqgDIgQoAjhFBEAgACAEQRBqIAAoAqwDKAIUEQYARQ0BIARBATYCOAsgACAEQRBqIARBPGogACgCvAIiBSABIAIgAyAAKAKwAygCDBEHACAEKAI8IAVJDQAgBEIANwI4CwuvBwEPfwJAIAAoAqgDIgQoAjhFBEAgACAEIAQoAkhBAnRqQUBrKAIAIAAoAqwDKAIUEQYARQ0BIARBATYCOCAEIAQoAlRBAWo2AlQLAkACQAJAIAQoAkwOAwECAAMLIAAgBCAEKAJIQQJ0akFAaygCACAEQTxqIAQoAlAgASACIAMgACgCsAMoAgwRBwAgBCgCPCAEKAJQSQ0CIARBADYCTCACKAIAIANPDQILIARBADYCPCAEIAAoArwCIgtBAWs2AlACQCAEKAJUIAAoAsACRw0AIAAoAiQiDEEATA0AIAAoAqgDIg0gDSgCSEECdGpBQGsoAgAhESAAKALYASEIA0AgCCgCLCAIKAIkIAgoAgxsIgVwIgYgBSAGGyEGIAUgC20hBSAJRQRAIA0gBkEBayAFbUEBajYCUAsCQCAFQQBMDQBBASAFQQF0IgcgB0EBTBsiCkEHcSEOIBEgCUECdGooAgAgBkECdGoiD0EEaygCACEFQQAhEEEAIQYgB0EITgRAIApB+P///wdxIRJBACEKA0AgDyAGQQJ0aiIHIAU2AgAgByAFNgIEIAcgBTYCCCAHIAU2AgwgByAFNgIQIAcgBTYCFCAHIAU2AhggByAFNgIcIAZBCGohBiAKQQhqIgogEkcNAAsLIA5FDQADQCAPIAZBAnRqIAU2AgAgBkEBaiEGIBBBAWoiECAORw0ACwsgCEHUAGohCCAJQQFqIgkgDEcNAAsLIARBATYCTAsgACAEIAQoAkhBAnRqQUBrKAIAIARBPGogBCgCUCABIAIgAyAAKAKwAygCDBEHACAEKAI8IAQoAlBJDQAgACgCvAIhAQJAIAQoAlRBAUcNACAAKAIkIgZBAEwNACABQQJqIQcgAUEBaiENIAAoAtgBIQggACgCqAMiACgCRCEOIAAoAkAhD0EAIQkDQCAIKAIkIAgoAgxsIAFtIgJBAEoEQCAOIAlBAnQiAGooAgAhAyAAIA9qKAIAIQUgAiAHbCEQIAIgDWwhCkEAIQADQCAFIAAgAmtBAnQiC2ogBSAAIApqQQJ0IgxqKAIANgIAIAMgC2ogAyAMaigCADYCACAFIAAgEGpBAnQiC2ogBSAAQQJ0IgxqKAIANgIAIAMgC2ogAyAMaigCADYCACAAQQFqIgAgAkcNAAsLIAhB1ABqIQggCUEBaiIJIAZHDQALCyAEQQA2AjggBEECNgJMIAQgAUECajYCUCAEIAFBAWo2AjwgBCAEKAJIQQFzNgJICwusBwEUfyAAKAKoAyEIAkACQAJAIAEOAwACAQILAkAgACgCxAMoAiAEQCAIQYUDNgIMIAAoAiQiEEEASgRAIAAoArwCIg5BAmshESAOQQJqIRIgCEEQaiETIAgoAkQhFCAIKAJAIRUgACgC2AEhDQNAIBMgD0ECdCIAaigCACEBIAAgFGooAgAhAiAAIBVqKAIAIQYCQCANKAIkIA0oAgxsIA5tIgUgEmwiCUEATA0AQQAhBEEAIQAgCUEETwRAIAlB/P///wdxIQpBACEMA0AgAiAAQQJ0IgNqIAEgA2ooAgAiBzYCACADIAZqIAc2AgAgAiADQQRyIgdqIAEgB2ooAgAiCzYCACAGIAdqIAs2AgAgAiADQQhyIgdqIAEgB2ooAgAiCzYCACAGIAdqIAs2AgAgAiADQQxyIgNqIAEgA2ooAgAiBzYCACADIAZqIAc2AgAgAEEEaiEAIAxBBGoiDCAKRw0ACwsgCUEDcSIJRQ0AA0AgAiAAQQJ0IgNqIAEgA2ooAgAiDDYCACADIAZqIAw2AgAgAEEBaiEAIARBAWoiBCAJRw0ACwsCQCAFQQBMDQBBASAFQQF0IgAgAEEBTBsiBEEBcSAFIBFsIQMgBSAObCEJQQAhACAEQQFHBEAgBEH+////B3EhB0EAIQQDQCACIAAgA2pBAnQiCmogASAAIAlqQQJ0IgtqKAIANgIAIAIgC2ogASAKaigCADYCACACIABBAXIiCiADakECdCILaiABIAkgCmpBAnQiCmooAgA2AgAgAiAKaiABIAtqKAIANgIAIABBAmohACAEQQJqIgQgB0cNAAsLBEAgAiAAIANqQQJ0IgRqIAEgACAJakECdCIAaigCADYCACAAIAJqIAEgBGooAgA2AgALIAYoAgAhAkEAIQBBACEBIAVBBE8EQCAFQfz///8HcSEDQQAhBANAIAYgASAFa0ECdGogAjYCACAGIAFBAXIgBWtBAnRqIAI2AgAgBiABQQJyIAVrQQJ0aiACNgIAIAYgAUEDciAFa0ECdGogAjYCACABQQRqIQEgBEEEaiIEIANHDQALCyAFQQNxIgRFDQADQCAGIAEgBWtBAnRqIAI2AgAgAUEBaiEBIABBAWoiACAERw0ACwsgDUHUAGohDSAPQQFqIg8gEEcNAAsLIAhBADYCVCAIQgA3AkgMAQsgCEGGAzYCDAsgCEIANwI4DwsgCEGHAzYCDA8LIAAoAgAiAUEENgIUIAAgASgCABEAAAscACAAQQBBAEEAIAEgAiADIAAoArADKAIIEQcAC2oBAn8CQCAAKAKoAyIEKAI4RQRAIAAgBEEQaiAAKAKsAygCEBEGAEUNASAEQQE2AjgLIAAgBEEQaiAEQTxqIAAoArwCIgUgASACIAMgACgCsAMoAggRBwAgBCgCPCAFSQ0AIARCADcCOAsLrwcBD38CQCAAKAKoAyIEKAI4RQRAIAAgBCAEKAJIQQJ0akFAaygCACAAKAKsAygCEBEGAEUNASAEQQE2AjggBCAEKAJUQQFqNgJUCwJAAkACQCAEKAJMDgMBAgADCyAAIAQgBCgCSEECdGpBQGsoAgAgBEE8aiAEKAJQIAEgAiADIAAoArADKAIIEQcAIAQoAjwgBCgCUEkNAiAEQQA2AkwgAigCACADTw0CCyAEQQA2AjwgBCAAKAK8AiILQQFrNgJQAkAgBCgCVCAAKALAAkcNACAAKAIkIgxBAEwNACAAKAKoAyINIA0oAkhBAnRqQUBrKAIAIREgACgC2AEhCANAIAgoAiwgCCgCJCAIKAIMbCIFcCIGIAUgBhshBiAFIAttIQUgCUUEQCANIAZBAWsgBW1BAWo2AlALAkAgBUEATA0AQQEgBUEBdCIHIAdBAUwbIgpBB3EhDiARIAlBAnRqKAIAIAZBAnRqIg9BBGsoAgAhBUEAIRBBACEGIAdBCE4EQCAKQfj///8HcSESQQAhCgNAIA8gBkECdGoiByAFNgIAIAcgBTYCBCAHIAU2AgggByAFNgIMIAcgBTYCECAHIAU2AhQgByAFNgIYIAcgBTYCHCAGQQhqIQYgCkEIaiIKIBJHDQALCyAORQ0AA0AgDyAGQQJ0aiAFNgIAIAZBAWohBiAQQQFqIhAgDkcNAAsLIAhB1ABqIQggCUEBaiIJIAxHDQALCyAEQQE2AkwLIAAgBCAEKAJIQQJ0akFAaygCACAEQTxqIAQoAlAgASACIAMgACgCsAMoAggRBwAgBCgCPCAEKAJQSQ0AIAAoArwCIQECQCAEKAJUQQFHDQAgACgCJCIGQQBMDQAgAUECaiEHIAFBAWohDSAAKALYASEIIAAoAqgDIgAoAkQhDiAAKAJAIQ9BACEJA0AgCCgCJCAIKAIMbCABbSICQQBKBEAgDiAJQQJ0IgBqKAIAIQMgACAPaigCACEFIAIgB2whECACIA1sIQpBACEAA0AgBSAAIAJrQQJ0IgtqIAUgACAKakECdCIMaigCADYCACADIAtqIAMgDGooAgA2AgAgBSAAIBBqQQJ0IgtqIAUgAEECdCIMaigCADYCACADIAtqIAMgDGooAgA2AgAgAEEBaiIAIAJHDQALCyAIQdQAaiEIIAlBAWoiCSAGRw0ACwsgBEEANgI4IARBAjYCTCAEIAFBAmo2AlAgBCABQQFqNgI8IAQgBCgCSEEBczYCSAsLrAcBFH8gACgCqAMhCAJAAkACQCABDgMAAgECCwJAIAAoAsQDKAIgBEAgCEGBAzYCCCAAKAIkIhBBAEoEQCAAKAK8AiIOQQJrIREgDkECaiESIAhBEGohEyAIKAJEIRQgCCgCQCEVIAAoAtgBIQ0DQCATIA9BAnQiAGooAgAhASAAIBRqKAIAIQIgACAVaigCACEGAkAgDSgCJCANKAIMbCAObSIFIBJsIglBAEwNAEEAIQRBACEAIAlBBE8EQCAJQfz///8HcSEKQQAhDANAIAIgAEECdCIDaiABIANqKAIAIgc2AgAgAyAGaiAHNgIAIAIgA0EEciIHaiABIAdqKAIAIgs2AgAgBiAHaiALNgIAIAIgA0EIciIHaiABIAdqKAIAIgs2AgAgBiAHaiALNgIAIAIgA0EMciIDaiABIANqKAIAIgc2AgAgAyAGaiAHNgIAIABBBGohACAMQQRqIgwgCkcNAAsLIAlBA3EiCUUNAANAIAIgAEECdCIDaiABIANqKAIAIgw2AgAgAyAGaiAMNgIAIABBAWohACAEQQFqIgQgCUcNAAsLAkAgBUEATA0AQQEgBUEBdCIAIABBAUwbIgRBAXEgBSARbCEDIAUgDmwhCUEAIQAgBEEBRwRAIARB/v///wdxIQdBACEEA0AgAiAAIANqQQJ0IgpqIAEgACAJakECdCILaigCADYCACACIAtqIAEgCmooAgA2AgAgAiAAQQFyIgogA2pBAnQiC2ogASAJIApqQQJ0IgpqKAIANgIAIAIgCmogASALaigCADYCACAAQQJqIQAgBEECaiIEIAdHDQALCwRAIAIgACADakECdCIEaiABIAAgCWpBAnQiAGooAgA2AgAgACACaiABIARqKAIANgIACyAGKAIAIQJBACEAQQAhASAFQQRPBEAgBUH8////B3EhA0EAIQQDQCAGIAEgBWtBAnRqIAI2AgAgBiABQQFyIAVrQQJ0aiACNgIAIAYgAUECciAFa0ECdGogAjYCACAGIAFBA3IgBWtBAnRqIAI2AgAgAUEEaiEBIARBBGoiBCADRw0ACwsgBUEDcSIERQ0AA0AgBiABIAVrQQJ0aiACNgIAIAFBAWohASAAQQFqIgAgBEcNAAsLIA1B1ABqIQ0gD0EBaiIPIBBHDQALCyAIQQA2AlQgCEIANwJIDAELIAhBggM2AggLIAhCADcCOA8LIAhBgwM2AggPCyAAKAIAIgFBBDYCFCAAIAEoAgARAAALHAAgAEEAQQBBACABIAIgAyAAKAKwAygCBBEHAAtqAQJ/AkAgACgCqAMiBCgCOEUEQCAAIARBEGogACgCrAMoAgwRBgBFDQEgBEEBNgI4CyAAIARBEGogBEE8aiAAKAK8AiIFIAEgAiADIAAoArADKAIEEQcAIAQoAjwgBUkNACAEQgA3AjgLC68HAQ9/AkAgACgCqAMiBCgCOEUEQCAAIAQgBCgCSEECdGpBQGsoAgAgACgCrAMoAgwRBgBFDQEgBEEBNgI4IAQgBCgCVEEBajYCVAsCQAJAAkAgBCgCTA4DAQIAAwsgACAEIAQoAkhBAnRqQUBrKAIAIARBPGogBCgCUCABIAIgAyAAKAKwAygCBBEHACAEKAI8IAQoAlBJDQIgBEEANgJMIAIoAgAgA08NAgsgBEEANgI8IAQgACgCvAIiC0EBazYCUAJAIAQoAlQgACgCwAJHDQAgACgCJCIMQQBMDQAgACgCqAMiDSANKAJIQQJ0akFAaygCACERIAAoAtgBIQgDQCAIKAIsIAgoAiQgCCgCDGwiBXAiBiAFIAYbIQYgBSALbSEFIAlFBEAgDSAGQQFrIAVtQQFqNgJQCwJAIAVBAEwNAEEBIAVBAXQiByAHQQFMGyIKQQdxIQ4gESAJQQJ0aigCACAGQQJ0aiIPQQRrKAIAIQVBACEQQQAhBiAHQQhOBEAgCkH4////B3EhEkEAIQoDQCAPIAZBAnRqIgcgBTYCACAHIAU2AgQgByAFNgIIIAcgBTYCDCAHIAU2AhAgByAFNgIUIAcgBTYCGCAHIAU2AhwgBkEIaiEGIApBCGoiCiASRw0ACwsgDkUNAANAIA8gBkECdGogBTYCACAGQQFqIQYgEEEBaiIQIA5HDQALCyAIQdQAaiEIIAlBAWoiCSAMRw0ACwsgBEEBNgJMCyAAIAQgBCgCSEECdGpBQGsoAgAgBEE8aiAEKAJQIAEgAiADIAAoArADKAIEEQcAIAQoAjwgBCgCUEkNACAAKAK8AiEBAkAgBCgCVEEBRw0AIAAoAiQiBkEATA0AIAFBAmohByABQQFqIQ0gACgC2AEhCCAAKAKoAyIAKAJEIQ4gACgCQCEPQQAhCQNAIAgoAiQgCCgCDGwgAW0iAkEASgRAIA4gCUECdCIAaigCACEDIAAgD2ooAgAhBSACIAdsIRAgAiANbCEKQQAhAANAIAUgACACa0ECdCILaiAFIAAgCmpBAnQiDGooAgA2AgAgAyALaiADIAxqKAIANgIAIAUgACAQakECdCILaiAFIABBAnQiDGooAgA2AgAgAyALaiADIAxqKAIANgIAIABBAWoiACACRw0ACwsgCEHUAGohCCAJQQFqIgkgBkcNAAsLIARBADYCOCAEQQI2AkwgBCABQQJqNgJQIAQgAUEBajYCPCAEIAQoAkhBAXM2AkgLC6wHARR/IAAoAqgDIQgCQAJAAkAgAQ4DAAIBAgsCQCAAKALEAygCIARAIAhB/QI2AgQgACgCJCIQQQBKBEAgACgCvAIiDkECayERIA5BAmohEiAIQRBqIRMgCCgCRCEUIAgoAkAhFSAAKALYASENA0AgEyAPQQJ0IgBqKAIAIQEgACAUaigCACECIAAgFWooAgAhBgJAIA0oAiQgDSgCDGwgDm0iBSASbCIJQQBMDQBBACEEQQAhACAJQQRPBEAgCUH8////B3EhCkEAIQwDQCACIABBAnQiA2ogASADaigCACIHNgIAIAMgBmogBzYCACACIANBBHIiB2ogASAHaigCACILNgIAIAYgB2ogCzYCACACIANBCHIiB2ogASAHaigCACILNgIAIAYgB2ogCzYCACACIANBDHIiA2ogASADaigCACIHNgIAIAMgBmogBzYCACAAQQRqIQAgDEEEaiIMIApHDQALCyAJQQNxIglFDQADQCACIABBAnQiA2ogASADaigCACIMNgIAIAMgBmogDDYCACAAQQFqIQAgBEEBaiIEIAlHDQALCwJAIAVBAEwNAEEBIAVBAXQiACAAQQFMGyIEQQFxIAUgEWwhAyAFIA5sIQlBACEAIARBAUcEQCAEQf7///8HcSEHQQAhBANAIAIgACADakECdCIKaiABIAAgCWpBAnQiC2ooAgA2AgAgAiALaiABIApqKAIANgIAIAIgAEEBciIKIANqQQJ0IgtqIAEgCSAKakECdCIKaigCADYCACACIApqIAEgC2ooAgA2AgAgAEECaiEAIARBAmoiBCAHRw0ACwsEQCACIAAgA2pBAnQiBGogASAAIAlqQQJ0IgBqKAIANgIAIAAgAmogASAEaigCADYCAAsgBigCACECQQAhAEEAIQEgBUEETwRAIAVB/P///wdxIQNBACEEA0AgBiABIAVrQQJ0aiACNgIAIAYgAUEBciAFa0ECdGogAjYCACAGIAFBAnIgBWtBAnRqIAI2AgAgBiABQQNyIAVrQQJ0aiACNgIAIAFBBGohASAEQQRqIgQgA0cNAAsLIAVBA3EiBEUNAANAIAYgASAFa0ECdGogAjYCACABQQFqIQEgAEEBaiIAIARHDQALCyANQdQAaiENIA9BAWoiDyAQRw0ACwsgCEEANgJUIAhCADcCSAwBCyAIQf4CNgIECyAIQgA3AjgPCyAIQf8CNgIEDwsgACgCACIBQQQ2AhQgACABKAIAEQAAC6oYAUx/IAAoAsACQQFrITQgACgCrAMiNSgCXCEHAkADQCAAKAKQASIEIAAoApgBIgVKDQEgACgCtAMiBigCFA0BIAQgBUYEQCAAKAKUASAAKAKcASAAKAKQA0VBAXRqSw0CCyAAIAYoAgARAgANAAtBAA8LIAAoAiRBAEoEQCA1QeAAaiEuIAAoAtgBIQsDQAJAIAsoAjBFDQACfyA0IAAoApwBIgZBAWpLBEAgCygCDCIEQQNsIQUgBAwBCyAGIDRJBEAgCygCDCIEQQF0IQUgBAwBCyALKAIgIAsoAgwiBHAiBSAEIAUbIgULISsCfyAGQQJPBEAgACAuIBtBAnRqKAIAIAQgBkECa2wgBEEBdCAFakEAIAAoAgQoAiARCAAgCygCDEEDdGoMAQsgBkEBRgRAIAAgLiAbQQJ0aigCAEEAIAQgBWpBACAAKAIEKAIgEQgAIAsoAgxBAnRqDAELIAAgLiAbQQJ0aigCAEEAIAVBACAAKAIEKAIgEQgACyFKIDUoAogBIQUgGyEEQQAhGQJAIAUgACgCnAEgACgCpAMiDCgCbEsEfyAAKAIkIARqBSAEC0EobGoiCCgCBEF/Rw0AIAgoAghBf0cNACAIKAIMQX9HDQAgCCgCEEF/Rw0AIAgoAhRBf0cNACAIKAIYQX9HDQAgCCgCHEF/Rw0AIAgoAiBBf0cNACAIKAIkQX9GIRkLIAsoAkwiBC8BBCEFIAQvARIhBiAELwEgIQogBC8BECEOIAQvAQIhDyAELwEAIQ0gGQRAIAQvASIhLyAELwEUITAgBC8BBiExIAQvATAhKgsgK0EATA0AIBtBAnQiLCAAKALAA2ooAgQhSyANQQh0ITYgKkEIdCE3ICpBB3QhOCAvQQh0ITkgL0EHdCE6IDBBCHQhOyAwQQd0ITwgMUEIdCE9IDFBB3QhPiAFQQh0IT8gBUEHdCFAIAZBCHQhQSAGQQd0IUIgCkEIdCFDIApBB3QhRCAOQQh0IUUgDkEHdCFGIA9BCHQhRyAPQQd0IUggACgCwAIgK2wiBEECayFMIARBAWshTSABICxqKAIAITJBACEtA0AgDCAsaiIKKAIYIiJBB3QiBCBKIC1BAnRqIgUoAgBqIhohHAJ/IBogACgCnAEgK2wgLWoiBkEATA0AGiAFQQRrKAIAIARqIRwgHCAGQQFGDQAaIAVBCGsoAgAgBGoLISMgGiEdIAYgTUgEQCAFKAIEIARqIR0LIB0hHiAGIExIBEAgBSgCCCAEaiEeCwJAIAooAkAgIkkEQCALKAIkIQIMAQsgCygCHEEBayFJQQAhMyAeLgEAIg4hEyAOIh8hJCAdLgEAIhQhBCAUIhEhJSAaLgEAIgohBiAKIiAhFSAcLgEAIhYhBSAWIhIhJiAjLgEAIg8hFyAPIiEhJwNAICEhKCAXISEgEiEMIAUhEiAgIRggBiEgIBEhECAEIREgHyEpIBMhHyAaIAcQnQECfyAAKAKkAyAsaigCGCAiRwRAIA8hFyAWIQUgCiEGIA4hEyAUDAELIA8hFyAWIQUgCiEGIA4hEyAUICIgSU8NABogHi4BgAEhEyAaLgGAASEGIBwuAYABIQUgIy4BgAEhFyAdLgGAAQshBCAXIQ8gBSEWIAYhCiAEIRQgEyEOIEkgIkEBaiIiSwRAIB4uAYACIQ4gHS4BgAIhFCAcLgGAAiEWICMuAYACIQ8gGi4BgAIhCgsCQCAIKAIEIgNFDQAgBy8BAg0AIAcCfyAZBH8gFyAnIChqICRqIClqayATaiAYIAZrQSZsaiAMIBBqIAQgBWprQQ1saiAPaiAOaiAWIBUgJmogJWprIApqIBRqQQNsagUgCiAVa0EHbCAYIAZrQTJsagsgDWwiAkEATgRAIAIgSGogR24iAiADQQBMDQEaIAJBASADdCIDQQFrIAIgA0gbDAELQQAgSCACayBHbiICQQEgA3QiCUEBayACIAlIGyACIANBAEobaws7AQILAkAgCCgCCCIDRQ0AIAcvARANACAHAn8gGQR/ICUgJiAnamsgJGogEiARa0EmbGogBSAMaiAEIBBqa0ENbGogHyApaiAhIChqIBdqayATakEDbGogDyAWamsgFGogDmoFIB8gIWtBB2wgEiARa0EybGoLIA1sIgJBAE4EQCACIEZqIEVuIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAIEYgAmsgRW4iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwEQCwJAIAgoAgwiA0UNACAHLwEgDQAgBwJ/IBkEfyAgQXJsICFqIBEgEmpBB2xqIB9qIAYgGGpBe2xqIAwgEGogBWogBGpBAXRqBSAgQWhsIBEgEmpBDWxqIB8gIWprCyANbCICQQBOBEAgAiBEaiBDbiICIANBAEwNARogAkEBIAN0IgNBAWsgAiADSBsMAQtBACBEIAJrIENuIgJBASADdCIJQQFrIAIgCUgbIAIgA0EAShtrCzsBIAsCQCAIKAIQIgNFDQAgBy8BEg0AIAwgBSAQamsgBGohAiAHAn8gGQR/ICQgJ2sgAkEJbGogD2ogDmsFICUgJiAoamsgKWogF2ogE2sgAkEKbGogFmogFGsLIA1sIgJBAE4EQCACIEJqIEFuIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAIEIgAmsgQW4iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwESCwJAIAgoAhQiA0UNACAHLwEEDQAgBwJ/IBkEfyAgQXJsIBVqIBEgEmpBe2xqIAYgGGpBB2xqIAwgEGogBWogBGpBAXRqIApqBSAgQWhsIAYgGGpBDWxqIAogFWprCyANbCICQQBOBEAgAiBAaiA/biICIANBAEwNARogAkEBIAN0IgNBAWsgAiADSBsMAQtBACBAIAJrID9uIgJBASADdCIJQQFrIAIgCUgbIAIgA0EAShtrCzsBBAsgGQRAAkAgCCgCGCIDRQ0AIAcvAQYNACAHAn8gDCAQaiAEIAVqayAYIAZrQQF0aiANbCICQQBOBEAgAiA+aiA9biICIANBAEwNARogAkEBIAN0IgNBAWsgAiADSBsMAQtBACA+IAJrID1uIgJBASADdCIJQQFrIAIgCUgbIAIgA0EAShtrCzsBBgsCQCAIKAIcIgNFDQAgBy8BFA0AIAcCfyAMIBBrIBEgEmtBA2xqIAVqIARrIA1sIgJBAE4EQCACIDxqIDtuIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAIDwgAmsgO24iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwEUCwJAIAgoAiAiA0UNACAHLwEiDQAgBwJ/IAwgEGogBCAFamsgBiAYa0EDbGogDWwiAkEATgRAIAIgOmogOW4iAiADQQBMDQEaIAJBASADdCIDQQFrIAIgA0gbDAELQQAgOiACayA5biICQQEgA3QiCUEBayACIAlIGyACIANBAEobaws7ASILAkAgCCgCJCIDRQ0AIAcvATANACAHAn8gDCAQayASIBFrQQF0aiAFaiAEayANbCICQQBOBEAgAiA4aiA3biICIANBAEwNARogAkEBIAN0IgNBAWsgAiADSBsMAQtBACA4IAJrIDduIgJBASADdCIJQQFrIAIgCUgbIAIgA0EAShtrCzsBMAsgBwJ/ICBBmAFsIBIgGGogEWogBmpBKmxqIBUgHyAhamogCmpBA3QgJCAnaiAPaiAOakEBdGprIAwgEGogBWogBGogJSAmaiApaiAXIChqaiATaiAWaiAUamtBBmxqIhUgDWxBAE4EQCAVQYABaiANbCA2bgwBC0EAQYABIBVrIA1sIDZuaws7AQALIAAgCyAHIDIgMyBLEQMAIB5BgAFqIR4gI0GAAWohIyAdQYABaiEdIBxBgAFqIRwgGkGAAWohGiALKAIkIgIgM2ohMyApISQgECElIBghFSAMISYgKCEnICIgACgCpAMiDCAsaigCQE0NAAsLIDIgAkECdGohMiAtQQFqIi0gK0cNAAsLIAtB1ABqIQsgG0EBaiIbIAAoAiRIDQALCyAAIAAoApwBQQFqIgE2ApwBQQNBBCABIAAoAsACSRsLuAYBFX8gACgCwAIhBCAAKAKsAyIHKAIsIgkgBygCMCICSARAIARBAWshEiAAKALcAkEBayEMIABBzAJqIRMgB0E0aiELIAcoAighBQNAIAUgDE0EQANAIAsoAgAgACgC5AJBB3QQJyAAKAK8AyICKAIQRQRAIAAoAqQDIAAoApQBNgJsCyAAIAsgAigCBBEGAEUEQCAHIAU2AiggByAJNgIsQQAPCwJAIAUgACgCpAMiAigCEEkNACAFIAIoAhRLDQAgACgCyAIiAkEATA0AQQAhBkEAIQ0DQAJAIBMgDUECdGooAgAiAygCMEUEQCADKAI8IAZqIQYMAQsgAygCOCIEQQBMDQAgA0E0QcQAIAUgDEkbaigCACIOQQBKBEAgAygCQCAFIAAoAqQDKAIQa2whFCADKAIEQQJ0IgIgACgCwANqKAIEIQ8gASACaigCACADKAIkIgggCWxBAnRqIQogDkH+////B3EhFSAOQQFxIRZBACEQA0ACQCASIAAoApQBTQRAIAMoAkggCSAQakwNAQtBACEEIBQhAkEAIREgDkEBRwRAA0AgACADIAsgBCAGakECdGoiCCgCACAKIAIgDxEDACAAIAMgCCgCBCAKIAMoAiQgAmoiAiAPEQMAIARBAmohBCADKAIkIgggAmohAiARQQJqIhEgFUcNAAsLIBYEQCAAIAMgCyAEIAZqQQJ0aigCACAKIAIgDxEDACADKAIkIQgLIAMoAjghBAsgCiAIQQJ0aiEKIAMoAjQgBmohBiAQQQFqIhAgBEgNAAsgACgCyAIhAgwBCyAGIAMoAjQgBGxqIQYLIA1BAWoiDSACSA0ACwsgBUEBaiIFIAxNDQALIAcoAjAhAgtBACEFIAdBADYCKCAJQQFqIgkgAkgNAAsgACgCwAIhBAsgACAAKAKcAUEBajYCnAEgACAAKAKUAUEBaiICNgKUASACIARJBEAgACgCrAMhAQJAIAAoAsgCQQJOBEAgAUEBNgIwDAELIAAoAswCIQAgBEEBayACSwRAIAEgACgCDDYCMAwBCyABIAAoAkg2AjALIAFCADcCKEEDDwsgACAAKAK0AygCDBEAAEEEC98DAQ9/IAAoAsACQQFrIQ0gACgCrAMhAgJAA0AgACgCkAEiAyAAKAKYASIFTgRAIAMgBUcNAiAAKAKUASAAKAKcAUsNAgsgACAAKAK0AygCABECAA0AC0EADwsgACgCJEEASgRAIAJB4ABqIQ4gACgC2AEhAkEAIQUDQAJAIAIoAjBFDQAgACAOIAVBAnQiA2ooAgAgAigCDCIGIAAoApwBbCAGQQAgACgCBCgCIBEIACEPAn8gDSAAKAKcAUsEQCACKAIMDAELIAIoAiAgAigCDCIGcCIEIAYgBBsLIgZBAEwNACAAKAKkAyILIANqIgQoAhggBCgCQEsNACAAKALAAyADaigCBCEQIAEgA2ooAgAhBEEAIQgDQAJAIAMgC2oiBygCGCIJIAcoAkBLBEAgAigCJCEMDAELIA8gCEECdGooAgAgCUEHdGohB0EAIQoDQCAAIAIgByAEIAogEBEDACAHQYABaiEHIAIoAiQiDCAKaiEKIAlBAWoiCSAAKAKkAyILIANqKAJATQ0ACwsgBCAMQQJ0aiEEIAhBAWoiCCAGRw0ACwsgAkHUAGohAiAFQQFqIgUgACgCJEgNAAsLIAAgACgCnAFBAWoiATYCnAFBA0EEIAEgACgCwAJJGwu3BQEQfyAAKAKsAyIBKAIkBEAgAQJ/AkAgACgCUEUNACAAKALcAUUNACAAKAKgAUUNACABKAKIASICRQRAIAEgAEEBIAAoAiRB0ABsIAAoAgQoAgARAQAiAjYCiAELIAAoAiQiA0EATA0AIAIgA0EobGohBCAAKALYASEHA0AgBygCTCIBRQ0BIAEvAQBFDQEgAS8BAkUNASABLwEQRQ0BIAEvASBFDQEgAS8BEkUNASABLwEERQ0BIAEvAQZFDQEgAS8BFEUNASABLwEiRQ0BIAEvATBFDQEgACgCoAEgCUEIdGoiBSgCACIBQQBIDQEgBSADQQh0aiEGIAIgATYCAEF/IQFBfyEDIAQgACgCkAFBAk4EfyAGKAIEBUF/CzYCBCACIAUoAgQiCjYCBCAEIAAoApABQQJOBH8gBigCCAVBfws2AgggAiAFKAIIIgs2AgggBCAAKAKQAUECTgR/IAYoAgwFQX8LNgIMIAIgBSgCDCIMNgIMIAQgACgCkAFBAk4EfyAGKAIQBUF/CzYCECACIAUoAhAiDTYCECAEIAAoApABQQJOBH8gBigCFAVBfws2AhQgAiAFKAIUIg42AhQgBCAAKAKQAUECTgR/IAYoAhgFQX8LNgIYIAIgBSgCGCIPNgIYIAQgACgCkAFBAk4EfyAGKAIcBUF/CzYCHCACIAUoAhwiAzYCHCAEIAAoApABQQJOBH8gBigCIAVBfws2AiAgAiAFKAIgIhA2AiAgBCAAKAKQAUECTgR/IAYoAiQFQX8LNgIkIAIgBSgCJCIBNgIkQQEgCCABIBByIAMgDyAOIA0gDCAKIAtycnJycnJyGyEIIAdB1ABqIQcgBEEoaiEEIAJBKGohAiAJQQFqIgkgACgCJCIDSA0AC0H7AiAIDQEaC0H3Ags2AgwLIABBADYCnAELqhgBTH8gACgCwAJBAWshNCAAKAKsAyI1KAJcIQcCQANAIAAoApABIgQgACgCmAEiBUoNASAAKAK0AyIGKAIUDQEgBCAFRgRAIAAoApQBIAAoApwBIAAoApADRUEBdGpLDQILIAAgBigCABECAA0AC0EADwsgACgCJEEASgRAIDVB4ABqIS4gACgC2AEhCwNAAkAgCygCMEUNAAJ/IDQgACgCnAEiBkEBaksEQCALKAIMIgRBA2whBSAEDAELIAYgNEkEQCALKAIMIgRBAXQhBSAEDAELIAsoAiAgCygCDCIEcCIFIAQgBRsiBQshKwJ/IAZBAk8EQCAAIC4gG0ECdGooAgAgBCAGQQJrbCAEQQF0IAVqQQAgACgCBCgCIBEIACALKAIMQQN0agwBCyAGQQFGBEAgACAuIBtBAnRqKAIAQQAgBCAFakEAIAAoAgQoAiARCAAgCygCDEECdGoMAQsgACAuIBtBAnRqKAIAQQAgBUEAIAAoAgQoAiARCAALIUogNSgCiAEhBSAbIQRBACEZAkAgBSAAKAKcASAAKAKkAyIMKAJsSwR/IAAoAiQgBGoFIAQLQShsaiIIKAIEQX9HDQAgCCgCCEF/Rw0AIAgoAgxBf0cNACAIKAIQQX9HDQAgCCgCFEF/Rw0AIAgoAhhBf0cNACAIKAIcQX9HDQAgCCgCIEF/Rw0AIAgoAiRBf0YhGQsgCygCTCIELwEEIQUgBC8BEiEGIAQvASAhCiAELwEQIQ4gBC8BAiEPIAQvAQAhDSAZBEAgBC8BIiEvIAQvARQhMCAELwEGITEgBC8BMCEqCyArQQBMDQAgG0ECdCIsIAAoAsADaigCLCFLIA1BCHQhNiAqQQh0ITcgKkEHdCE4IC9BCHQhOSAvQQd0ITogMEEIdCE7IDBBB3QhPCAxQQh0IT0gMUEHdCE+IAVBCHQhPyAFQQd0IUAgBkEIdCFBIAZBB3QhQiAKQQh0IUMgCkEHdCFEIA5BCHQhRSAOQQd0IUYgD0EIdCFHIA9BB3QhSCAAKALAAiArbCIEQQJrIUwgBEEBayFNIAEgLGooAgAhMkEAIS0DQCAMICxqIgooAhgiIkEHdCIEIEogLUECdGoiBSgCAGoiGiEcAn8gGiAAKAKcASArbCAtaiIGQQBMDQAaIAVBBGsoAgAgBGohHCAcIAZBAUYNABogBUEIaygCACAEagshIyAaIR0gBiBNSARAIAUoAgQgBGohHQsgHSEeIAYgTEgEQCAFKAIIIARqIR4LAkAgCigCQCAiSQRAIAsoAiQhAgwBCyALKAIcQQFrIUlBACEzIB4uAQAiDiETIA4iHyEkIB0uAQAiFCEEIBQiESElIBouAQAiCiEGIAoiICEVIBwuAQAiFiEFIBYiEiEmICMuAQAiDyEXIA8iISEnA0AgISEoIBchISASIQwgBSESICAhGCAGISAgESEQIAQhESAfISkgEyEfIBogBxCdAQJ/IAAoAqQDICxqKAIYICJHBEAgDyEXIBYhBSAKIQYgDiETIBQMAQsgDyEXIBYhBSAKIQYgDiETIBQgIiBJTw0AGiAeLgGAASETIBouAYABIQYgHC4BgAEhBSAjLgGAASEXIB0uAYABCyEEIBchDyAFIRYgBiEKIAQhFCATIQ4gSSAiQQFqIiJLBEAgHi4BgAIhDiAdLgGAAiEUIBwuAYACIRYgIy4BgAIhDyAaLgGAAiEKCwJAIAgoAgQiA0UNACAHLwECDQAgBwJ/IBkEfyAXICcgKGogJGogKWprIBNqIBggBmtBJmxqIAwgEGogBCAFamtBDWxqIA9qIA5qIBYgFSAmaiAlamsgCmogFGpBA2xqBSAKIBVrQQdsIBggBmtBMmxqCyANbCICQQBOBEAgAiBIaiBHbiICIANBAEwNARogAkEBIAN0IgNBAWsgAiADSBsMAQtBACBIIAJrIEduIgJBASADdCIJQQFrIAIgCUgbIAIgA0EAShtrCzsBAgsCQCAIKAIIIgNFDQAgBy8BEA0AIAcCfyAZBH8gJSAmICdqayAkaiASIBFrQSZsaiAFIAxqIAQgEGprQQ1saiAfIClqICEgKGogF2prIBNqQQNsaiAPIBZqayAUaiAOagUgHyAha0EHbCASIBFrQTJsagsgDWwiAkEATgRAIAIgRmogRW4iAiADQQBMDQEaIAJBASADdCIDQQFrIAIgA0gbDAELQQAgRiACayBFbiICQQEgA3QiCUEBayACIAlIGyACIANBAEobaws7ARALAkAgCCgCDCIDRQ0AIAcvASANACAHAn8gGQR/ICBBcmwgIWogESASakEHbGogH2ogBiAYakF7bGogDCAQaiAFaiAEakEBdGoFICBBaGwgESASakENbGogHyAhamsLIA1sIgJBAE4EQCACIERqIENuIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAIEQgAmsgQ24iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwEgCwJAIAgoAhAiA0UNACAHLwESDQAgDCAFIBBqayAEaiECIAcCfyAZBH8gJCAnayACQQlsaiAPaiAOawUgJSAmIChqayApaiAXaiATayACQQpsaiAWaiAUawsgDWwiAkEATgRAIAIgQmogQW4iAiADQQBMDQEaIAJBASADdCIDQQFrIAIgA0gbDAELQQAgQiACayBBbiICQQEgA3QiCUEBayACIAlIGyACIANBAEobaws7ARILAkAgCCgCFCIDRQ0AIAcvAQQNACAHAn8gGQR/ICBBcmwgFWogESASakF7bGogBiAYakEHbGogDCAQaiAFaiAEakEBdGogCmoFICBBaGwgBiAYakENbGogCiAVamsLIA1sIgJBAE4EQCACIEBqID9uIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAIEAgAmsgP24iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwEECyAZBEACQCAIKAIYIgNFDQAgBy8BBg0AIAcCfyAMIBBqIAQgBWprIBggBmtBAXRqIA1sIgJBAE4EQCACID5qID1uIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAID4gAmsgPW4iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwEGCwJAIAgoAhwiA0UNACAHLwEUDQAgBwJ/IAwgEGsgESASa0EDbGogBWogBGsgDWwiAkEATgRAIAIgPGogO24iAiADQQBMDQEaIAJBASADdCIDQQFrIAIgA0gbDAELQQAgPCACayA7biICQQEgA3QiCUEBayACIAlIGyACIANBAEobaws7ARQLAkAgCCgCICIDRQ0AIAcvASINACAHAn8gDCAQaiAEIAVqayAGIBhrQQNsaiANbCICQQBOBEAgAiA6aiA5biICIANBAEwNARogAkEBIAN0IgNBAWsgAiADSBsMAQtBACA6IAJrIDluIgJBASADdCIJQQFrIAIgCUgbIAIgA0EAShtrCzsBIgsCQCAIKAIkIgNFDQAgBy8BMA0AIAcCfyAMIBBrIBIgEWtBAXRqIAVqIARrIA1sIgJBAE4EQCACIDhqIDduIgIgA0EATA0BGiACQQEgA3QiA0EBayACIANIGwwBC0EAIDggAmsgN24iAkEBIAN0IglBAWsgAiAJSBsgAiADQQBKG2sLOwEwCyAHAn8gIEGYAWwgEiAYaiARaiAGakEqbGogFSAfICFqaiAKakEDdCAkICdqIA9qIA5qQQF0amsgDCAQaiAFaiAEaiAlICZqIClqIBcgKGpqIBNqIBZqIBRqa0EGbGoiFSANbEEATgRAIBVBgAFqIA1sIDZuDAELQQBBgAEgFWsgDWwgNm5rCzsBAAsgACALIAcgMiAzIEsRAwAgHkGAAWohHiAjQYABaiEjIB1BgAFqIR0gHEGAAWohHCAaQYABaiEaIAsoAiQiAiAzaiEzICkhJCAQISUgGCEVIAwhJiAoIScgIiAAKAKkAyIMICxqKAJATQ0ACwsgMiACQQJ0aiEyIC1BAWoiLSArRw0ACwsgC0HUAGohCyAbQQFqIhsgACgCJEgNAAsLIAAgACgCnAFBAWoiATYCnAFBA0EEIAEgACgCwAJJGwu4BgEVfyAAKALAAiEEIAAoAqwDIgcoAiwiCSAHKAIwIgJIBEAgBEEBayESIAAoAtwCQQFrIQwgAEHMAmohEyAHQTRqIQsgBygCKCEFA0AgBSAMTQRAA0AgCygCACAAKALkAkEHdBAnIAAoArwDIgIoAhBFBEAgACgCpAMgACgClAE2AmwLIAAgCyACKAIEEQYARQRAIAcgBTYCKCAHIAk2AixBAA8LAkAgBSAAKAKkAyICKAIQSQ0AIAUgAigCFEsNACAAKALIAiICQQBMDQBBACEGQQAhDQNAAkAgEyANQQJ0aigCACIDKAIwRQRAIAMoAjwgBmohBgwBCyADKAI4IgRBAEwNACADQTRBxAAgBSAMSRtqKAIAIg5BAEoEQCADKAJAIAUgACgCpAMoAhBrbCEUIAMoAgRBAnQiAiAAKALAA2ooAiwhDyABIAJqKAIAIAMoAiQiCCAJbEECdGohCiAOQf7///8HcSEVIA5BAXEhFkEAIRADQAJAIBIgACgClAFNBEAgAygCSCAJIBBqTA0BC0EAIQQgFCECQQAhESAOQQFHBEADQCAAIAMgCyAEIAZqQQJ0aiIIKAIAIAogAiAPEQMAIAAgAyAIKAIEIAogAygCJCACaiICIA8RAwAgBEECaiEEIAMoAiQiCCACaiECIBFBAmoiESAVRw0ACwsgFgRAIAAgAyALIAQgBmpBAnRqKAIAIAogAiAPEQMAIAMoAiQhCAsgAygCOCEECyAKIAhBAnRqIQogAygCNCAGaiEGIBBBAWoiECAESA0ACyAAKALIAiECDAELIAYgAygCNCAEbGohBgsgDUEBaiINIAJIDQALCyAFQQFqIgUgDE0NAAsgBygCMCECC0EAIQUgB0EANgIoIAlBAWoiCSACSA0ACyAAKALAAiEECyAAIAAoApwBQQFqNgKcASAAIAAoApQBQQFqIgI2ApQBIAIgBEkEQCAAKAKsAyEBAkAgACgCyAJBAk4EQCABQQE2AjAMAQsgACgCzAIhACAEQQFrIAJLBEAgASAAKAIMNgIwDAELIAEgACgCSDYCMAsgAUIANwIoQQMPCyAAIAAoArQDKAIMEQAAQQQL3wMBD38gACgCwAJBAWshDSAAKAKsAyECAkADQCAAKAKQASIDIAAoApgBIgVOBEAgAyAFRw0CIAAoApQBIAAoApwBSw0CCyAAIAAoArQDKAIAEQIADQALQQAPCyAAKAIkQQBKBEAgAkHgAGohDiAAKALYASECQQAhBQNAAkAgAigCMEUNACAAIA4gBUECdCIDaigCACACKAIMIgYgACgCnAFsIAZBACAAKAIEKAIgEQgAIQ8CfyANIAAoApwBSwRAIAIoAgwMAQsgAigCICACKAIMIgZwIgQgBiAEGwsiBkEATA0AIAAoAqQDIgsgA2oiBCgCGCAEKAJASw0AIAAoAsADIANqKAIsIRAgASADaigCACEEQQAhCANAAkAgAyALaiIHKAIYIgkgBygCQEsEQCACKAIkIQwMAQsgDyAIQQJ0aigCACAJQQd0aiEHQQAhCgNAIAAgAiAHIAQgCiAQEQMAIAdBgAFqIQcgAigCJCIMIApqIQogCUEBaiIJIAAoAqQDIgsgA2ooAkBNDQALCyAEIAxBAnRqIQQgCEEBaiIIIAZHDQALCyACQdQAaiECIAVBAWoiBSAAKAIkSA0ACwsgACAAKAKcAUEBaiIBNgKcAUEDQQQgASAAKALAAkkbC7cFARB/IAAoAqwDIgEoAiQEQCABAn8CQCAAKAJQRQ0AIAAoAtwBRQ0AIAAoAqABRQ0AIAEoAogBIgJFBEAgASAAQQEgACgCJEHQAGwgACgCBCgCABEBACICNgKIAQsgACgCJCIDQQBMDQAgAiADQShsaiEEIAAoAtgBIQcDQCAHKAJMIgFFDQEgAS8BAEUNASABLwECRQ0BIAEvARBFDQEgAS8BIEUNASABLwESRQ0BIAEvAQRFDQEgAS8BBkUNASABLwEURQ0BIAEvASJFDQEgAS8BMEUNASAAKAKgASAJQQh0aiIFKAIAIgFBAEgNASAFIANBCHRqIQYgAiABNgIAQX8hAUF/IQMgBCAAKAKQAUECTgR/IAYoAgQFQX8LNgIEIAIgBSgCBCIKNgIEIAQgACgCkAFBAk4EfyAGKAIIBUF/CzYCCCACIAUoAggiCzYCCCAEIAAoApABQQJOBH8gBigCDAVBfws2AgwgAiAFKAIMIgw2AgwgBCAAKAKQAUECTgR/IAYoAhAFQX8LNgIQIAIgBSgCECINNgIQIAQgACgCkAFBAk4EfyAGKAIUBUF/CzYCFCACIAUoAhQiDjYCFCAEIAAoApABQQJOBH8gBigCGAVBfws2AhggAiAFKAIYIg82AhggBCAAKAKQAUECTgR/IAYoAhwFQX8LNgIcIAIgBSgCHCIDNgIcIAQgACgCkAFBAk4EfyAGKAIgBUF/CzYCICACIAUoAiAiEDYCICAEIAAoApABQQJOBH8gBigCJAVBfws2AiQgAiAFKAIkIgE2AiRBASAIIAEgEHIgAyAPIA4gDSAMIAogC3JycnJycnIbIQggB0HUAGohByAEQShqIQQgAkEoaiECIAlBAWoiCSAAKAIkIgNIDQALQfQCIAgNARoLQfACCzYCEAsgAEEANgKcAQvvBgEPfyMAQTBrIgQkACAAKAKcAyEMIAAoArwDIQUCQAJAIAAoApQCIgJFBEBBACECDAELIAUoAjANACAAKAK4AyICIAIoAhggBSgCGEEIbWo2AhggBUEANgIYIAAgAigCCBECAEUNASAAKALIAkEASgRAIAVBIGohA0EAIQIDQCADIAJBAnRqQQA2AgAgAkEBaiICIAAoAsgCSA0ACwsgBUEANgIcIAUgACgClAIiAjYCMCAAKAKgAw0AIAVBADYCEAsgBSgCEEUEQCAEIAA2AiwgBCAAKAIYIgMoAgAiCTYCHCAEIAMoAgQiBjYCICAFKAIYIQIgBSgCFCEIIAQgBSgCLDYCGCAEIAUpAiQ3AxAgBCAFKQIcNwMIIAAoAuQCQQBKBEAgBUE0aiENIABBzAJqIQ4gAEHoAmohDyAEQQhqQQRyIQtBACEJA0AgASAJQQJ0IgNqKAIAIA0gDiADIA9qKAIAQQJ0IgpqKAIAKAIUQQJ0aigCACEDAn8CQCACQQdMBEBBACEHIARBHGogCCACQQAQMEUNBkEBIQYgBCgCJCEIIAQoAigiAkEISA0BCyADIAggAkEIa3ZB/wFxQQJ0aigClAEiB0EIdSIGQQhKDQAgB0H/AXEhAyACIAZrDAELQQAhByAEQRxqIAggAiADIAYQQyIDQQBIDQQgBCgCJCEIIAQoAigLIQICQAJAAkAgA0UEQCAKIAtqIgcoAgAhA0EAIQYMAQsgAiADSARAIARBHGogCCACIAMQMEUEQEEAIQcMCAsgBCgCJCEIIAQoAighAgtBfyADdCIGQQFqQQAgBkF/cyAIIAIgA2siAnZxIgZBASADQQFrdEgbIAZqIQYgCiALaiIHKAIAIgNBAEgNACAGIANB/////wdzSg0BCyADQQBODQEgBkGAgICAeCADa04NAQsgACgCACIKQQY2AhQgACAKKAIAEQAACyAHIAMgBmoiAzYCACADIAx0OwEAIAlBAWoiCSAAKALkAkgNAAsgBCgCICEGIAQoAhwhCSAAKAIYIQMLIAMgBjYCBCADIAk2AgAgBSACNgIYIAUgCDYCFCAFIAQoAhg2AiwgBSAEKQMQNwIkIAUgBCkDCDcCHCAAKAKUAiECC0EBIQcgAkUNACAFIAUoAjBBAWs2AjALIARBMGokACAHC6kGAQx/IwBBIGsiBCQAIAAoApwDIQogACgClAMhCSAAKAK8AyEFAkACQCAAKAKUAiICRQRAQQAhAgwBCyAFKAIwDQAgACgCuAMiAiACKAIYIAUoAhhBCG1qNgIYIAVBADYCGCAAIAIoAggRAgBFDQEgACgCyAJBAEoEQCAFQSBqIQNBACECA0AgAyACQQJ0akEANgIAIAJBAWoiAiAAKALIAkgNAAsLIAVBADYCHCAFIAAoApQCIgI2AjAgACgCoAMNACAFQQA2AhALIAUoAhBFBEACQCAFKAIcIgMEQCADQQFrIQMMAQsgBCAANgIcIAQgACgCGCICKAIANgIMIAQgAigCBDYCECAFKAIYIQIgBSgCFCEHAn8gCSAAKAKQAyIITgRAIAEoAgAhCyAFKAJEIgxBlAFqIQ0DQAJ/AkAgAkEHTARAQQAhAyAEQQxqIAcgAkEAEDBFDQhBASEGIAQoAhQhByAEKAIYIgJBCEgNAQsgDSAHIAJBCGt2Qf8BcUECdGooAgAiAUEIdSIGQQhKDQAgAUH/AXEhASACIAZrDAELQQAhAyAEQQxqIAcgAiAMIAYQQyIBQQBIDQYgBCgCFCEHIAQoAhgLIQIgAUEEdiEGAkAgAUEPcSIDBEAgAiADSARAIARBDGogByACIAMQMEUEQEEAIQMMCQsgBCgCFCEHIAQoAhghAgsgCyAGIAhqIgFBAnRBwNwAaigCAEEBdGpBAEF/IAN0IgZBAXIgBkF/cyAHIAIgA2siAnZxIgYgA0EBa3YbIAZqIAp0OwEADAELIAZBD0YEQCAIQQ9qIQEMAQtBASAGdCEDIAFBEE8EfyACIAZIBEAgBEEMaiAHIAIgBhAwRQRAQQAhAwwJCyAEKAIUIQcgBCgCGCECCyADQQFrIAcgAiAGayICdnEgA2oFIAMLQQFrDAMLIAFBAWohCCABIAlIDQALC0EACyEDIAAoAhgiASAEKAIMNgIAIAEgBCgCEDYCBCAFIAI2AhggBSAHNgIUIAAoApQCIQILIAUgAzYCHAtBASEDIAJFDQAgBSAFKAIwQQFrNgIwCyAEQSBqJAAgAwvKAwEJfyMAQSBrIgUkACAAKAKcAyEKIAAoArwDIQMCQAJAIAAoApQCIgZFBEBBACEGDAELIAMoAjANACAAKAK4AyIEIAQoAhggAygCGEEIbWo2AhggA0EANgIYIAAgBCgCCBECAEUNASAAKALIAkEASgRAIANBIGohBANAIAQgAkECdGpBADYCACACQQFqIgIgACgCyAJIDQALCyADQQA2AhwgAyAAKAKUAiIGNgIwIAAoAqADDQAgA0EANgIQCyAFIAA2AhwgBSAAKAIYIgQoAgAiBzYCDCAFIAQoAgQiCTYCECADKAIYIQIgAygCFCEIIAAoAuQCQQBKBEBBASAKdCEHQQAhBANAIAEgBEECdGooAgAhBiACQQBMBEAgBUEMaiAIIAJBARAwRQRAQQAhAgwECyAFKAIUIQggBSgCGCECCyAIIAJBAWsiAnZBAXEEQCAGIAYvAQAgB3I7AQALIARBAWoiBCAAKALkAkgNAAsgACgClAIhBiAFKAIQIQkgBSgCDCEHIAAoAhghBAsgBCAJNgIEIAQgBzYCACADIAI2AhggAyAINgIUQQEhAiAGRQ0AIAMgAygCMEEBazYCMAsgBUEgaiQAIAILOAEBfyAAIAAoAgAoAggRAAAgACgCBCIBBEAgACABKAIoEQAACyAAQQA2AhQgAEEANgIEQQEQHQAL+goBE38jAEGgAmsiBCQAIAAoApwDIQsgACgClAMhDCAAKAK8AyEHAkACQCAAKAKUAiICRQRAQQAhAgwBCyAHKAIwDQAgACgCuAMiAiACKAIYIAcoAhhBCG1qNgIYIAdBADYCGCAAIAIoAggRAgBFDQEgACgCyAJBAEoEQCAHQSBqIQVBACECA0AgBSACQQJ0akEANgIAIAJBAWoiAiAAKALIAkgNAAsLIAdBADYCHCAHIAAoApQCIgI2AjAgACgCoAMNACAHQQA2AhALAkAgBygCEEUEQEEBIAt0IQ0gBCAANgKcAiAEIAAoAhgiAigCADYCjAIgBCACKAIENgKQAiAAKAKQAyEFIAEoAgAhCSAHKAIYIQMgBygCFCEGAn8CQAJAIAcoAhwiCg0AIAUgDEoNAEF/IAt0IRBB//8DIAt0IREgBygCRCISQZQBaiETQQAhAQNAAn8CQCADQQdMBEAgBEGMAmogBiADQQAQMEUNCEEBIQggBCgClAIhBiAEKAKYAiIDQQhIDQELIBMgBiADQQhrdkH/AXFBAnRqKAIAIgJBCHUiCEEISg0AIAJB/wFxIQIgAyAIawwBCyAEQYwCaiAGIAMgEiAIEEMiAkEASA0GIAQoApQCIQYgBCgCmAILIQMgAkEEdiEIAkACQAJAAkAgAkEPcQ4CAgEACyAAKAIAIgJB9gA2AhQgAEF/IAIoAgQRBAALIANBAEwEQCAEQYwCaiAGIANBARAwRQ0IIAQoApQCIQYgBCgCmAIhAwsgDSAQIAYgA0EBayIDdkEBcRshDgwBC0EAIQ4gCEEPRg0AQQEgCHQhCiACQRBJDQMgAyAISARAIARBjAJqIAYgAyAIEDBFDQcgBCgClAIhBiAEKAKYAiEDCyAKQQFrIAYgAyAIayIDdnEgCmohCgwDCyAFIAwgBSAMShsiFEEBaiEKAkADQAJAIAkgBSICQQJ0QcDcAGooAgBBAXRqIgUvAQAEQCADQQBMBEAgBEGMAmogBiADQQEQMEUNCiAEKAKUAiEGIAQoApgCIQMLIAYgA0EBayIDdkEBcUUNASANIAUuAQAiD3ENASAFIA8gESANIA9BAEgbajsBAAwBCyAIQQBMDQIgCEEBayEICyACQQFqIQUgAiAURw0ACyAKIQILIA4EQCAJIAJBAnRBwNwAaigCACIFQQF0aiAOOwEAIAQgAUECdGogBTYCACABQQFqIQELIAJBAWohBSACIAxIDQALQQAMAgtBACIBIApFDQEaCyAFIAxMBEBB//8DIAt0IQsDQAJAIAkgBSICQQJ0QcDcAGooAgBBAXRqIgUvAQBFDQAgA0EATARAIARBjAJqIAYgA0EBEDBFDQYgBCgClAIhBiAEKAKYAiEDCyAGIANBAWsiA3ZBAXFFDQAgDSAFLgEAIghxDQAgBSAIIAsgDSAIQQBIG2o7AQALIAJBAWohBSACIAxHDQALCyAKQQFrCyEBIAAoAhgiAiAEKAKMAjYCACACIAQoApACNgIEIAcgATYCHCAHIAM2AhggByAGNgIUIAAoApQCIQILQQEhAyACRQ0BIAcgBygCMEEBazYCMAwBCyABQQBMBEBBACEDDAELIAEiAkEDcSIABEBBACEDA0AgCSAEIAJBAWsiAkECdGooAgBBAXRqQQA7AQAgA0EBaiIDIABHDQALCyABQQRJBEBBACEDDAELA0BBACEDIAkgAkECdCAEaiIAQQRrKAIAQQF0akEAOwEAIAkgAEEIaygCAEEBdGpBADsBACAJIAQgAkEDayIAQQJ0aigCAEEBdGpBADsBACAJIAQgAkEEayICQQJ0aigCAEEBdGpBADsBACAAQQFLDQALCyAEQaACaiQAIAMLsAYBCn8gACgClAMhASAAKAKQAyIDBH8gASADSCABQT9KciAAKALIAkEBR3IFIAFBAEcLIQIgACgCvAMhBQJAAkAgACgCnAMiAUENSg0AIAAoApgDIgRBAEcgASAEQQFrR3ENACACRQ0BCyAAKAIAIgEgAzYCGCABQRA2AhQgACgCACAAKAKUAzYCHCAAKAIAIAAoApgDNgIgIAAoAgAgACgCnAM2AiQgACAAKAIAKAIAEQAACwJAIAAoAsgCQQBKBEAgAEHMAmohCQNAIAAoAiRBCHQgACgCoAEgCSAGQQJ0aigCACgCBCIHQQh0aiEEAkAgA0UNACAEKAIAQQBODQAgACgCACICIAc2AhggAkHzADYCFCAAKAIAQQA2AhwgAEF/IAAoAgAoAgQRBAALIARqIQhBASAAKAKQAyIBIAFBAEobIQEDQEEAIQIgCCABQQJ0aiAAKAKQAUECTgR/IAQgAUECdGooAgAFQQALNgIAIAFBCSAAKAKUAyICIAJBCUwbSCABQQFqIQENAAsgAiAAKAKQAyIBTgRAA0AgACgCmAMgBCABQQJ0aiICKAIAIghBACAIQQBKG0cEQCAAKAIAIgggBzYCGCAIQfMANgIUIAAoAgAgATYCHCAAQX8gACgCACgCBBEEAAsgAiAAKAKcAzYCACABIAAoApQDSCABQQFqIQENAAsLIAZBAWoiBiAAKALIAiIBSA0ACyAFQeoCQesCIAMbQewCQe0CIAMbIAAoApgDGzYCBCABQQBMDQEgBUEgaiECIAVBNGohBCAAQcwCaiEGQQAhASADRQRAA0AgACgCmANFBEAgAEEBIAYgAUECdGooAgAoAhQiAyAEIANBAnRqEE0LIAIgAUECdGpBADYCACABQQFqIgEgACgCyAJIDQAMAwsACwNAIABBACAGIAFBAnQiA2ooAgAoAhgiByAEIAdBAnRqIgcQTSAFIAcoAgA2AkQgAiADakEANgIAIAFBAWoiASAAKALIAkgNAAsMAQsgBUHqAkHrAiADG0HsAkHtAiADGyAAKAKYAxs2AgQLIAVCADcCECAFQgA3AhggBSAAKAKUAjYCMAuVDQEXfyAAKAK8AyEGIAAoApQCBEAgBiAGKAJAIgUEfyAFBSAAIAAoArgDKAIIEQIARQRAIAAoAgAiAkEYNgIUIAAgAigCABEAAAsgACgCyAJBAEoEQCAGQYQBaiENIAZBMGohCCAGQSBqIQQgBkHEAGohBSAAQcwCaiECA0AgAiADQQJ0IglqKAIAIQoCQAJAIAAoAtwBBEAgACgCkAMNASAAKAKYAw0CCyAFIAooAhRBAnRqKAIAIgdCADcAACAHQgA3ADggB0IANwAwIAdCADcAKCAHQgA3ACAgB0IANwAYIAdCADcAECAHQgA3AAggBCAJakEANgIAIAggCWpBADYCACAAKALcAUUNACAAKAKQA0UNAQsgDSAKKAIYQQJ0aigCAEEAQYACECkaCyADQQFqIgMgACgCyAJIDQALCyAGQXA2AhwgBkIANwIUIAAoApQCC0EBazYCQAsCQAJAIAYoAhxBf0YNACAAKALkAkEATA0AIABBhAJqIREgBkHEAWohEiAGQYQBaiETIAZBIGohECAAQfQBaiEUIABB5AFqIRUgBkEwaiEWIAZBxABqIRcgAEHMAmohGCAAQegCaiEHA0BBACELIAEEQCABIA5BAnRqKAIAIQsLAkAgACAXIBggByAOQQJ0aigCAEECdCIPaigCACINKAIUIghBAnRqIgIoAgAgDyAWaiIEKAIAaiIDEChFBEAgBEEANgIADAELQQEhDEEAIQkCf0EAIAAgAyAAIANBAWoQKCIKakECaiIDEChFDQAaIAAgAigCACICQRRqIgMQKEUEQEEBDAELQQAhDEECIAAgAkEVaiIDEChFDQAaQQQgACACQRZqIgMQKEUNABpBCCAAIAJBF2oiAxAoRQ0AGkEQIAAgAkEYaiIDEChFDQAaQSAgACACQRlqIgMQKEUNABpBwAAgACACQRpqIgMQKEUNABpBgAEgACACQRtqIgMQKEUNABpBgAIgACACQRxqIgMQKEUNABpBgAQgACACQR1qIgMQKEUNABpBgAggACACQR5qIgMQKEUNABpBgBAgACACQR9qIgMQKEUNABpBgCAgACACQSBqIgMQKEUNABpBgMAAIAAgAkEhaiIDEChFDQAaIAAgAkEiaiIDECgNBEGAgAELIQUCQCAFQQEgCCAVai0AAHRBAXVIDQAgCkECdCECQQEgCCAUai0AAHRBAXUgBUgEQCACQQxqIQkMAQsgAkEEaiEJCyAEIAk2AgACQCAMBEAgBSEDDAELIANBDmohCCAFIQMDQCAFQQF2IgJBACAAIAgQKBsgA3IhAyAFQQNLIAIhBQ0ACwsgDyAQaiICIAIoAgAgA0F/cyADQQFqIAobakH//wNxNgIACyALBEAgCyAPIBBqKAIAOwEACyARIA0oAhgiAmohCSATIAJBAnRqIQxBASEFA0AgACAMKAIAIAVBA2xqQQNrIgMQKEUEQANAIAAgA0EBahAoRQRAIANBA2ohAyAFQT9GIAVBAWohBUUNAQwGCwsgACASECghCgJAIAAgA0ECaiICEChFBEBBACECDAELIAAgAhAoRQRAQQEhAgwBCwJ/QQIgACAMKAIAQdkBQb0BIAUgCS0AAEobaiICEChFDQAaIAAgAkEBaiIEEChFBEAgBCECQQQMAQsgACACQQJqIgQQKEUEQCAEIQJBCAwBCyAAIAJBA2oiBBAoRQRAIAQhAkEQDAELIAAgAkEEaiIEEChFBEAgBCECQSAMAQsgACACQQVqIgQQKEUEQCAEIQJBwAAMAQsgACACQQZqIgQQKEUEQCAEIQJBgAEMAQsgACACQQdqIgQQKEUEQCAEIQJBgAIMAQsgACACQQhqIgQQKEUEQCAEIQJBgAQMAQsgACACQQlqIgQQKEUEQCAEIQJBgAgMAQsgACACQQpqIgQQKEUEQCAEIQJBgBAMAQsgACACQQtqIgQQKEUEQCAEIQJBgCAMAQsgACACQQxqIgQQKEUEQCAEIQJBgMAADAELIAAgAkENaiICECgNBkGAgAELIQMgAkEOaiENIAMhAgNAIANBAXYiBEEAIAAgDRAoGyACciECIANBA0sgBCEDDQALCyALBEAgCyAFQQJ0QcDcAGooAgBBAXRqIAJBf3MgAkEBaiAKGzsBAAsgBUE/SCAFQQFqIQUNAQsLIA5BAWoiDiAAKALkAkgNAAsLQQEPCyAAKAIAIgFB/gA2AhQgAEF/IAEoAgQRBAAgBkF/NgIcQQEL2AUBCn8gACgCvAMhBSAAKAKUAgRAIAUgBSgCQCICBH8gAgUgACAAKAK4AygCCBECAEUEQCAAKAIAIgJBGDYCFCAAIAIoAgARAAALIAAoAsgCQQBKBEAgBUGEAWohByAFQTBqIQggBUEgaiEJIAVBxABqIQogAEHMAmohCwNAIAsgA0ECdCIEaigCACEGAkACQCAAKALcAQRAIAAoApADDQEgACgCmAMNAgsgCiAGKAIUQQJ0aigCACICQgA3AAAgAkIANwA4IAJCADcAMCACQgA3ACggAkIANwAgIAJCADcAGCACQgA3ABAgAkIANwAIIAQgCWpBADYCACAEIAhqQQA2AgAgACgC3AFFDQAgACgCkANFDQELIAcgBigCGEECdGooAgBBAEGAAhApGgsgA0EBaiIDIAAoAsgCSA0ACwsgBUFwNgIcIAVCADcCFCAAKAKUAgtBAWs2AkALAkAgBSgCHEF/Rg0AIAEoAgAhBiAAKAKUAyICIQECQCACQQBMDQADQCAGIAFBAnRBwNwAaigCAEEBdGovAQANASABQQFKIAFBAWshAQ0AC0EAIQELIAAoApADIgQgAkoNAEF/IAAoApwDIgJ0IQhBASACdCEHIAVBxAFqIQlB//8DIAJ0IQogBSAAKALMAigCGEECdGohCwNAIAsoAoQBIARBA2xqQQNrIQMgASAESARAIAAgAxAoDQILIAQhAgJAAn8CQANAIAYgAkECdEHA3ABqKAIAQQF0aiIELwEABEAgACADQQJqEChFDQQgBC4BACIDQQBODQIgAyAKagwDCyAAIANBAWoQKARAIAggByAAIAkQKBsMAwsgA0EDaiEDIAIgACgClANIIAJBAWohAg0ACyAAKAIAIgFB/gA2AhQgAEF/IAEoAgQRBAAgBUF/NgIcQQEPCyADIAdqCyEDIAQgAzsBAAsgAkEBaiEEIAIgACgClANIDQALC0EBC7QDAQp/IAAoArwDIQMgACgClAIEQCADIAMoAkAiAgR/IAIFIAAgACgCuAMoAggRAgBFBEAgACgCACICQRg2AhQgACACKAIAEQAACyAAKALIAkEASgRAIANBhAFqIQcgA0EwaiEIIANBIGohCSADQcQAaiEKIABBzAJqIQsDQCALIARBAnQiBWooAgAhBgJAAkAgACgC3AEEQCAAKAKQAw0BIAAoApgDDQILIAogBigCFEECdGooAgAiAkIANwAAIAJCADcAOCACQgA3ADAgAkIANwAoIAJCADcAICACQgA3ABggAkIANwAQIAJCADcACCAFIAlqQQA2AgAgBSAIakEANgIAIAAoAtwBRQ0AIAAoApADRQ0BCyAHIAYoAhhBAnRqKAIAQQBBgAIQKRoLIARBAWoiBCAAKALIAkgNAAsLIANBcDYCHCADQgA3AhQgACgClAILQQFrNgJACyAAKALkAkEASgRAIANBxAFqIQNBASAAKAKcA3QhBEEAIQIDQCAAIAMQKARAIAEgAkECdGooAgAiBSAFLwEAIARyOwEACyACQQFqIgIgACgC5AJIDQALC0EBC4UIAQt/IAAoArwDIQUgACgClAIEQCAFIAUoAkAiBAR/IAQFIAAgACgCuAMoAggRAgBFBEAgACgCACIDQRg2AhQgACADKAIAEQAACyAAKALIAkEASgRAIAVBhAFqIQcgBUEwaiEIIAVBIGohCSAFQcQAaiEKIABBzAJqIQtBACEDA0AgCyADQQJ0IgJqKAIAIQYCQAJAIAAoAtwBBEAgACgCkAMNASAAKAKYAw0CCyAKIAYoAhRBAnRqKAIAIgRCADcAACAEQgA3ADggBEIANwAwIARCADcAKCAEQgA3ACAgBEIANwAYIARCADcAECAEQgA3AAggAiAJakEANgIAIAIgCGpBADYCACAAKALcAUUNACAAKAKQA0UNAQsgByAGKAIYQQJ0aigCAEEAQYACECkaCyADQQFqIgMgACgCyAJIDQALCyAFQXA2AhwgBUIANwIUIAAoApQCC0EBazYCQAsCQAJAIAUoAhxBf0YNACAAKAKQAyIDIAAoApQDSg0AIAEoAgAhByAFQcQBaiEIIAAgACgCzAIoAhgiAWohCSAFIAFBAnRqIQYDQCAAIAYoAoQBIAMiBEEDbGpBA2siAxAoDQEDQCAAIANBAWoQKEUEQCADQQNqIQMgBCAAKAKUA0ggBEEBaiEEDQEMBAsLIAAgCBAoIQoCQCAAIANBAmoiARAoRQRAQQAhAQwBCyAAIAEQKEUEQEEBIQEMAQsCf0ECIAAgBigChAFB2QFBvQEgBCAJLQCEAkobaiIBEChFDQAaIAAgAUEBaiICEChFBEAgAiEBQQQMAQsgACABQQJqIgIQKEUEQCACIQFBCAwBCyAAIAFBA2oiAhAoRQRAIAIhAUEQDAELIAAgAUEEaiICEChFBEAgAiEBQSAMAQsgACABQQVqIgIQKEUEQCACIQFBwAAMAQsgACABQQZqIgIQKEUEQCACIQFBgAEMAQsgACABQQdqIgIQKEUEQCACIQFBgAIMAQsgACABQQhqIgIQKEUEQCACIQFBgAQMAQsgACABQQlqIgIQKEUEQCACIQFBgAgMAQsgACABQQpqIgIQKEUEQCACIQFBgBAMAQsgACABQQtqIgIQKEUEQCACIQFBgCAMAQsgACABQQxqIgIQKEUEQCACIQFBgMAADAELIAAgAUENaiIBECgNBEGAgAELIQMgAUEOaiELIAMhAQNAIANBAXYiAkEAIAAgCxAoGyABciEBIANBA0sgAiEDDQALCyAHIARBAnRBwNwAaigCAEEBdGogAUF/cyABQQFqIAobIAAoApwDdDsBACAEQQFqIQMgBCAAKAKUA0gNAAsLQQEPCyAAKAIAIgFB/gA2AhQgAEF/IAEoAgQRBAAgBUF/NgIcQQELtAgBEn8gACgCvAMhBCAAKAKUAgRAIAQgBCgCQCICBH8gAgUgACAAKAK4AygCCBECAEUEQCAAKAIAIgJBGDYCFCAAIAIoAgARAAALIAAoAsgCQQBKBEAgBEGEAWohCSAEQTBqIQUgBEEgaiEKIARBxABqIQcgAEHMAmohCwNAIAsgA0ECdCIGaigCACEIAkACQCAAKALcAQRAIAAoApADDQEgACgCmAMNAgsgByAIKAIUQQJ0aigCACICQgA3AAAgAkIANwA4IAJCADcAMCACQgA3ACggAkIANwAgIAJCADcAGCACQgA3ABAgAkIANwAIIAYgCmpBADYCACAFIAZqQQA2AgAgACgC3AFFDQAgACgCkANFDQELIAkgCCgCGEECdGooAgBBAEGAAhApGgsgA0EBaiIDIAAoAsgCSA0ACwsgBEFwNgIcIARCADcCFCAAKAKUAgtBAWs2AkALAkACQCAEKAIcQX9GDQAgACgC5AJBAEwNACAEQSBqIQogAEH0AWohDSAAQeQBaiEOIARBMGohDyAEQcQAaiEQIABBzAJqIREgAEHoAmohEkEAIQgDQCABIAhBAnQiAmooAgACQCAAIBAgESACIBJqKAIAQQJ0IglqKAIAKAIUIgdBAnRqIgIoAgAgCSAPaiILKAIAaiIDEChFBEAgC0EANgIAIAkgCmooAgAhAgwBC0EBIQZBACEFAn9BACAAIAMgACADQQFqECgiDGpBAmoiAxAoRQ0AGiAAIAIoAgAiAkEUaiIDEChFBEBBAQwBC0EAIQZBAiAAIAJBFWoiAxAoRQ0AGkEEIAAgAkEWaiIDEChFDQAaQQggACACQRdqIgMQKEUNABpBECAAIAJBGGoiAxAoRQ0AGkEgIAAgAkEZaiIDEChFDQAaQcAAIAAgAkEaaiIDEChFDQAaQYABIAAgAkEbaiIDEChFDQAaQYACIAAgAkEcaiIDEChFDQAaQYAEIAAgAkEdaiIDEChFDQAaQYAIIAAgAkEeaiIDEChFDQAaQYAQIAAgAkEfaiIDEChFDQAaQYAgIAAgAkEgaiIDEChFDQAaQYDAACAAIAJBIWoiAxAoRQ0AGiAAIAJBImoiAxAoDQRBgIABCyECAkAgAkEBIAcgDmotAAB0QQF1SA0AIAxBAnQhBUEBIAcgDWotAAB0QQF1IAJIBEAgBUEMaiEFDAELIAVBBGohBQsgCyAFNgIAAkAgBgRAIAIhAwwBCyADQQ5qIQUgAiEDA0AgAkEBdiIGQQAgACAFECgbIANyIQMgAkEDSyAGIQINAAsLIAkgCmoiAiACKAIAIANBf3MgA0EBaiAMG2pB//8DcSICNgIACyACIAAoApwDdDsBACAIQQFqIgggACgC5AJIDQALC0EBDwsgACgCACIBQf4ANgIUIABBfyABKAIEEQQAIARBfzYCHEEBC4YJAQt/IAAoApADIQEgACgCvAMhAwJAIAAoAtwBBEAgACgClAMhAgJAAkACQCABRQRAIAJFDQEMAgsgASACSg0BIAJBP0oNASAAKALIAkEBRw0BCwJAIAAoApgDIgJFBEAgACgCnAMhBAwBCyACQQFrIgQgACgCnANHDQELIARBDkgNAQsgACgCACICIAE2AhggAkEQNgIUIAAoAgAgACgClAM2AhwgACgCACAAKAKYAzYCICAAKAIAIAAoApwDNgIkIAAgACgCACgCABEAAAsgACgCyAIiAUEASgRAIABBzAJqIQoDQCAAKAKgASAKIAZBAnRqKAIAKAIEIghBCHRqIgUgACgCJEEIdGohB0EBAn9BACAAKAKQAyICRQ0AGiACIAUoAgBBAE4NABogACgCACICIAg2AhggAkHzADYCFCAAKAIAQQA2AhwgAEF/IAAoAgAoAgQRBAAgACgCkAMLIgEgAUEAShshAQNAQQAhBCAHIAFBAnRqIAAoApABQQJOBH8gBSABQQJ0aigCAAVBAAs2AgAgAUEJIAAoApQDIgkgCUEJTBtIIAFBAWohAQ0ACyAJIAAoApADIgFOBEADQCAAKAKYAyAFIAFBAnRqIgcoAgAiAkEAIAJBAEobRwRAIAAoAgAiAiAINgIYIAJB8wA2AhQgACgCACABNgIcIABBfyAAKAIAKAIEEQQACyAHIAAoApwDNgIAIAEgACgClANIIAFBAWohAQ0ACwsgBkEBaiIGIAAoAsgCIgFIDQALCyAAKAKQAyECIAAoApgDRQRAIAJFBEAgA0HkAjYCBAwDCyADQeUCNgIEDAILIAJFBEAgA0HmAjYCBAwCCyADQecCNgIEDAELAkACQCABDQAgACgClANBP0cNACAAKAKYAw0AIAAoApwDRQ0BCyAAKAIAIgJB+gA2AhQgAEF/IAIoAgQRBAALIANB6AI2AgQgACgCyAIhAQsgAUEASgRAIANBhAFqIQYgA0EwaiEIIANBIGohCSADQcQAaiEKIABBzAJqIQdBACEEA0AgByAEQQJ0IgtqKAIAIQUCQAJAIAAoAtwBBEAgACgCkAMNASAAKAKYAw0CCyAFKAIUIgFBEE8EQCAAKAIAIgIgATYCGCACQf0ANgIUIAAgACgCACgCABEAAAsgCiABQQJ0aiICKAIAIgFFBEAgAiAAQQFBwAAgACgCBCgCABEBACIBNgIACyABQgA3AAAgAUIANwA4IAFCADcAMCABQgA3ACggAUIANwAgIAFCADcAGCABQgA3ABAgAUIANwAIIAkgC2pBADYCACAIIAtqQQA2AgAgACgC3AFFDQAgACgCkANFDQELIAUoAhgiAUEQTwRAIAAoAgAiAiABNgIYIAJB/QA2AhQgACAAKAIAKAIAEQAACyAGIAFBAnRqIgIoAgAiAUUEQCACIABBAUGAAiAAKAIEKAIAEQEAIgE2AgALIAFBAEGAAhApGgsgBEEBaiIEIAAoAsgCSA0ACwsgA0KAgICAgH43AhggA0IANwIQIAMgACgClAI2AkALzRMBC38gACgCJEEASgRAIAAoAsADIgNB4ABqIQkgA0EsaiEKIAAoAtgBIQcDQEHRAiEFQQAhAwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAcoAiQiAkEBaw4QEgABAgMEBQYHCAkKCwwNDg8LQdICIQUMEQtB0wIhBQwQC0HUAiEFDA8LQdUCIQUMDgtB1gIhBQwNC0HXAiEFDAwLIAAoAkgiA0EDSQ0JIAAoAgAiA0EwNgIUIAAgAygCABEAAAwKC0HYAiEFDAoLQdkCIQUMCQtB2gIhBQwIC0HbAiEFDAcLQdwCIQUMBgtB3QIhBQwFC0HeAiEFDAQLQd8CIQUMAwsgACgCACIDIAI2AhggA0EHNgIUIAAgACgCACgCABEAAAwBCyADQQJ0QeD3AGooAgAhBQwBCyABIQUgBCEDCyAKIAhBAnQiBGogBTYCAAJAIAcoAjBFDQAgBCAJaiIEKAIAIANGDQAgBygCTCIBRQ0AIAQgAzYCACAHKAJQIQJBACEEAkACQAJAIANBAWsOAgECAAtBACEGQQAgAyIEa0EDcSILBEADQCACIARBAnRqIAEgBEEBdGovAQA2AgAgBEEBaiEEIAZBAWoiBiALRw0ACwsgA0E9a0EDSQ0CA0AgAiAEQQJ0aiABIARBAXRqLwEANgIAIAIgBEEBaiIGQQJ0aiABIAZBAXRqLwEANgIAIAIgBEECaiIGQQJ0aiABIAZBAXRqLwEANgIAIAIgBEEDaiIGQQJ0aiABIAZBAXRqLwEANgIAIARBBGoiBEHAAEcNAAsMAgsDQCACIARBAnRqIARBAXQiBkHg9gBqLgEAIAEgBmovAQBsQQFqQQF1NgIAIAIgBEEBciIGQQJ0aiAGQQF0IgZB4PYAai4BACABIAZqLwEAbEEBakEBdTYCACAEQQJqIgRBwABHDQALDAELIAIgAS8BALM4AgAgAiABLwECuETvYUixUDH2P6K2OAIEIAIgAS8BBLhEym9Nka7n9D+itjgCCCACIAEvAQa4RKoRbO9i0PI/orY4AgwgAiABLwEIszgCECACIAEvAQq4RDu/p8BpJOk/orY4AhQgAiABLwEMuES7IMd7elHhP6K2OAIYIAIgAS8BDrhEXaty3lWo0T+itjgCHCACIAEvARC4RO9hSLFQMfY/orY4AiAgAiABLwESuETvYUixUDH2P6JE72FIsVAx9j+itjgCJCACIAEvARS4RO9hSLFQMfY/okTKb02Rruf0P6K2OAIoIAIgAS8BFrhE72FIsVAx9j+iRKoRbO9i0PI/orY4AiwgAiABLwEYuETvYUixUDH2P6K2OAIwIAIgAS8BGrhE72FIsVAx9j+iRDu/p8BpJOk/orY4AjQgAiABLwEcuETvYUixUDH2P6JEuyDHe3pR4T+itjgCOCACIAEvAR64RO9hSLFQMfY/okRdq3LeVajRP6K2OAI8IAIgAS8BILhEym9Nka7n9D+itjgCQCACIAEvASK4RMpvTZGu5/Q/okTvYUixUDH2P6K2OAJEIAIgAS8BJLhEym9Nka7n9D+iRMpvTZGu5/Q/orY4AkggAiABLwEmuETKb02Rruf0P6JEqhFs72LQ8j+itjgCTCACIAEvASi4RMpvTZGu5/Q/orY4AlAgAiABLwEquETKb02Rruf0P6JEO7+nwGkk6T+itjgCVCACIAEvASy4RMpvTZGu5/Q/okS7IMd7elHhP6K2OAJYIAIgAS8BLrhEym9Nka7n9D+iRF2rct5VqNE/orY4AlwgAiABLwEwuESqEWzvYtDyP6K2OAJgIAIgAS8BMrhEqhFs72LQ8j+iRO9hSLFQMfY/orY4AmQgAiABLwE0uESqEWzvYtDyP6JEym9Nka7n9D+itjgCaCACIAEvATa4RKoRbO9i0PI/okSqEWzvYtDyP6K2OAJsIAIgAS8BOLhEqhFs72LQ8j+itjgCcCACIAEvATq4RKoRbO9i0PI/okQ7v6fAaSTpP6K2OAJ0IAIgAS8BPLhEqhFs72LQ8j+iRLsgx3t6UeE/orY4AnggAiABLwE+uESqEWzvYtDyP6JEXaty3lWo0T+itjgCfCACIAEvAUCzOAKAASACIAEvAUK4RO9hSLFQMfY/orY4AoQBIAIgAS8BRLhEym9Nka7n9D+itjgCiAEgAiABLwFGuESqEWzvYtDyP6K2OAKMASACIAEvAUizOAKQASACIAEvAUq4RDu/p8BpJOk/orY4ApQBIAIgAS8BTLhEuyDHe3pR4T+itjgCmAEgAiABLwFOuERdq3LeVajRP6K2OAKcASACIAEvAVC4RDu/p8BpJOk/orY4AqABIAIgAS8BUrhEO7+nwGkk6T+iRO9hSLFQMfY/orY4AqQBIAIgAS8BVLhEO7+nwGkk6T+iRMpvTZGu5/Q/orY4AqgBIAIgAS8BVrhEO7+nwGkk6T+iRKoRbO9i0PI/orY4AqwBIAIgAS8BWLhEO7+nwGkk6T+itjgCsAEgAiABLwFauEQ7v6fAaSTpP6JEO7+nwGkk6T+itjgCtAEgAiABLwFcuEQ7v6fAaSTpP6JEuyDHe3pR4T+itjgCuAEgAiABLwFeuEQ7v6fAaSTpP6JEXaty3lWo0T+itjgCvAEgAiABLwFguES7IMd7elHhP6K2OALAASACIAEvAWK4RLsgx3t6UeE/okTvYUixUDH2P6K2OALEASACIAEvAWS4RLsgx3t6UeE/okTKb02Rruf0P6K2OALIASACIAEvAWa4RLsgx3t6UeE/okSqEWzvYtDyP6K2OALMASACIAEvAWi4RLsgx3t6UeE/orY4AtABIAIgAS8BarhEuyDHe3pR4T+iRDu/p8BpJOk/orY4AtQBIAIgAS8BbLhEuyDHe3pR4T+iRLsgx3t6UeE/orY4AtgBIAIgAS8BbrhEuyDHe3pR4T+iRF2rct5VqNE/orY4AtwBIAIgAS8BcLhEXaty3lWo0T+itjgC4AEgAiABLwFyuERdq3LeVajRP6JE72FIsVAx9j+itjgC5AEgAiABLwF0uERdq3LeVajRP6JEym9Nka7n9D+itjgC6AEgAiABLwF2uERdq3LeVajRP6JEqhFs72LQ8j+itjgC7AEgAiABLwF4uERdq3LeVajRP6K2OALwASACIAEvAXq4RF2rct5VqNE/okQ7v6fAaSTpP6K2OAL0ASACIAEvAXy4RF2rct5VqNE/okS7IMd7elHhP6K2OAL4ASACIAEvAX64RF2rct5VqNE/okRdq3LeVajRP6K2OAL8AQsgB0HUAGohByADIQQgBSEBIAhBAWoiCCAAKAIkSA0ACwsLWwEBfyAAKAIAIQIgAUEASARAAkAgAigCbCIBBEAgAigCaEEDSA0BCyAAIAIoAggRAAAgAigCbCEBCyACIAFBAWo2AmwPCyABIAIoAmhMBEAgACACKAIIEQAACwv/CQIPfQV/IwBBgAJrIhYkAEEIIRdDAACAPyEHIAAoAqQDKAJ8QQhGBEBDAACAQUMAAIA/IAAoAtQBQQxGGyEHCyAAKALEAiEUIAEoAlAhASAWIQADQAJ/AkAgAi8BECIYIAIvASAiFXINAEEAIRUgAi8BMA0AIAIvAUANACACLwFQDQAgAi8BYA0AIAIvAXANACAAIAcgASoCAEMAAAA+lCACLgEAspSUIgU4AsABIAAgBTgCoAEgACAFOAKAASAAIAU4AmAgACAFOAJAIAAgBTgCICAAIAU4AgBB4AEMAQsgACAHIAEqAgBDAAAAPpQgAi4BALKUlCIIIAcgASoCgAFDAAAAPpQgAi4BQLKUlCINkiILIAcgASoCQEMAAAA+lCAVwbKUlCIJIAcgASoCwAFDAAAAPpQgAi4BYLKUlCIKkiIFkiIMIAcgASoCYEMAAAA+lCACLgEwspSUIg4gByABKgKgAUMAAAA+lCACLgFQspSUIg+SIhAgByABKgIgQwAAAD6UIBjBspSUIhEgByABKgLgAUMAAAA+lCACLgFwspSUIhKSIhOSIgaTOALgASAAIAwgBpI4AgAgACAIIA2TIgggCSAKk0PzBLU/lCAFkyINkiIJIA8gDpMiCiARIBKTIgySQ16D7D+UIg4gCkN1PSfAlJIgBpMiBpM4AsABIAAgCSAGkjgCICAAIAggDZMiCCATIBCTQ/MEtT+UIAaTIgaTOAKgASAAIAggBpI4AkAgACALIAWTIgUgDiAMQ9SLir+UkiAGkyIGkjgCYCAFIAaTIQVBgAELIABqIAU4AgAgAkECaiECIAFBBGohASAAQQRqIQAgF0EBSyAXQQFrIRcNAAsgFiECQQAhASAEQQF0IQQDQCADIAFBAnRqKAIAIARqIgAgFAJ/IAIqAgBDAAgARZIiBiACKgIQIgiSIg0gAioCCCILIAIqAhgiCZIiB5IiCiACKgIUIgwgAioCDCIOkiIPIAIqAgQiECACKgIcIhGSIhKSIgWSIhOLQwAAAE9dBEAgE6gMAQtBgICAgHgLQf//AHFBAXRqLwEAOwEAIAAgFAJ/IAogBZMiCotDAAAAT10EQCAKqAwBC0GAgICAeAtB//8AcUEBdGovAQA7AQ4gACAUAn8gBiAIkyIGIAsgCZND8wS1P5QgB5MiCJIiCyAMIA6TIgkgECARkyIKkkNeg+w/lCIMIAlDdT0nwJSSIAWTIgWSIgmLQwAAAE9dBEAgCagMAQtBgICAgHgLQf//AHFBAXRqLwEAOwECIAAgFAJ/IAsgBZMiC4tDAAAAT10EQCALqAwBC0GAgICAeAtB//8AcUEBdGovAQA7AQwgACAUAn8gBiAIkyIGIBIgD5ND8wS1P5QgBZMiBZIiCItDAAAAT10EQCAIqAwBC0GAgICAeAtB//8AcUEBdGovAQA7AQQgACAUAn8gBiAFkyIGi0MAAABPXQRAIAaoDAELQYCAgIB4C0H//wBxQQF0ai8BADsBCiAAIBQCfyANIAeTIgcgDCAKQ9SLir+UkiAFkyIFkiIGi0MAAABPXQRAIAaoDAELQYCAgIB4C0H//wBxQQF0ai8BADsBBiAAIBQCfyAHIAWTIgeLQwAAAE9dBEAgB6gMAQtBgICAgHgLQf//AHFBAXRqLwEAOwEIIAJBIGohAiABQQFqIgFBCEcNAAsgFkGAAmokAAuSCQESfyMAQYACayIPJAAgACgCxAJBASEGIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEGC0GAIGohCCABKAJQIQEgDyEAQQghDANAAn8CQCACLgEQIgcgAi8BICIFckH//wNxDQBBACEFIAIvATANACACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQAgACABKAIAIAYgAi4BAGxsQQx1IgU2AsABIAAgBTYCoAEgACAFNgKAASAAIAU2AmAgACAFNgJAIAAgBTYCICAAIAU2AgBB4AEMAQsgACABKALAASAGIAIuAWBsbEEMdSIJIAEoAkAgBiAFwWxsQQx1Ig1qIgUgASgCgAEgBiACLgFAbGxBDHUiCiABKAIAIAYgAi4BAGxsQQx1IgtqIhBqIg4gASgC4AEgBiACLgFwbGxBDHUiESABKAIgIAYgB2xsQQx1IhJqIhMgASgCoAEgBiACLgFQbGxBDHUiFCABKAJgIAYgAi4BMGxsQQx1IhVqIhZqIgdrNgLgASAAIAcgDmo2AgAgACANIAlrQeoCbEEIdSAFayIJIAsgCmsiDWoiCiAUIBVrIgtB43psQQh1IAdrIAsgEiARayILakHZA2xBCHUiDmoiB2s2AsABIAAgByAKajYCICAAIA0gCWsiCSATIBZrQeoCbEEIdSAHayIHazYCoAEgACAHIAlqNgJAIAAgByALQZUCbEEIdSAOa2oiByAQIAVrIgVqNgKAASAFIAdrIQVB4AALIABqIAU2AgAgAkECaiECIAFBBGohASAAQQRqIQAgDEEBSyAMQQFrIQwNAAsgDyECQQAhBiAEQQF0IQcDQCADIAZBAnRqKAIAIAdqIQACfwJAIAIoAgQiBCACKAIIIgFyDQBBACEBIAIoAgwNACACKAIQDQAgAigCFA0AIAIoAhgNACACKAIcDQAgACAIIAIoAgBBA3ZB/v8BcWovAQAiATsBDCAAIAE7AQogACABOwEIIAAgATsBBiAAIAE7AQQgACABOwECIAAgATsBAEEODAELIAAgCCACKAIcIgkgBGoiDSACKAIMIgogAigCFCILaiIQaiIFIAIoAhgiDiABaiIMIAIoAhAiESACKAIAIhJqIhNqIhRqQQN2Qf7/AXFqLwEAOwEAIAAgCCAUIAVrQQN2Qf7/AXFqLwEAOwEOIAAgCCALIAprIgpB43psQQh1IAVrIAQgCWsiBSAKakHZA2xBCHUiCWoiBCABIA5rQeoCbEEIdSAMayIKIBIgEWsiC2oiAWpBA3ZB/v8BcWovAQA7AQIgACAIIAEgBGtBA3ZB/v8BcWovAQA7AQwgACAIIA0gEGtB6gJsQQh1IARrIgEgCyAKayIEakEDdkH+/wFxai8BADsBBCAAIAggBCABa0EDdkH+/wFxai8BADsBCiAAIAggASAFQZUCbEEIdSAJa2oiASATIAxrIgRqQQN2Qf7/AXFqLwEAOwEIIAggBCABa0EDdkH+/wFxai8BACEBQQYLIABqIAE7AQAgAkEgaiECIAZBAWoiBkEIRw0ACyAPQYACaiQAC4gNAR5/IwBBgARrIh4kAEEBIQYgACgCxAJBgCBqIQggACgCpAMoAnxBCEYEQEEQQQEgACgC1AFBDEYbIQYLIAZBDXQhFCABKAJQIQEgHiIPIQADQCAAIAEoAkAgBiACLgEgbGwiDCABKALAASAGIAIuAWBsbCIQayIOQePYAGwiESAQQYOkAWxqIhggASgCgAEgBiACLgFAbGwiCUHP0wBsIhkgASgCACAUIAIuAQBsbEGAEHIiB2oiGmoiEiABKAJgIAYgAi4BMGxsIgUgASgCICAGIAIuARBsbCIKakHO1gBsIhMgCkHW7X5saiABKAKgASAGIAIuAVBsbCILIApqIhtB6c8AbCIVaiABKALgASAGIAIuAXBsbCINIApqQfzFAGwiHGoiHWtBDHU2AuADIAAgEiAdakEMdTYCACAAIA5B1BFsIg4gDEHNOWxqIhIgCUHRImwiCSAHaiIdaiIfIAUgDWoiIEGrVWwiISAFIAtqQfAIbCIiIBMgBUHNBGxqamoiE2tBDHU2AsADIAAgEyAfakEMdTYCICAAIBEgDEHCWWxqIgwgByAJayIRaiIJIAsgDWpBsql/bCITICIgC0H6t39saiAVamoiFWtBDHU2AqADIAAgCSAVakEMdTYCQCAAIA4gEEGwX2xqIhAgByAZayIHaiIOICEgDUGYxABsaiAcaiATaiIJa0EMdTYCgAMgACAJIA5qQQx1NgJgIAAgByAQayIHIA0gC2tBoxpsIhAgCiANa0G2OWwiDiAgQZewf2wiCSANQYXJAWxqamoiDWtBDHU2AuACIAAgByANakEMdTYCgAEgACARIAxrIg0gG0HVKmwiByALIAVrQYnaAGwiDCALQfpObGpqIBBqIgtrQQx1NgLAAiAAIAsgDWpBDHU2AqABIAAgHSASayILIAogBWtBoxpsIg0gBUGa/gBsaiAMaiAJaiIFa0EMdTYCoAIgACAFIAtqQQx1NgLAASAAIBogGGsiBSANIApBwop/bGogB2ogDmoiCmtBDHU2AoACIAAgBSAKakEMdTYC4AEgAEEEaiEAIAFBBGohASACQQJqIQIgFkEBaiIWQQhHDQALIARBAXQhDQNAIAMgF0ECdGooAgAgDWoiACAIIA8oAgwiASAPKAIEIgJqQc7WAGwiByACQdbtfmxqIA8oAhQiBCACaiIWQenPAGwiDGogDygCHCIGIAJqQfzFAGwiEGoiFCAPKAIIIgogDygCGCILayIOQePYAGwiESALQYOkAWxqIhggDygCAEENdEGAgARqIgUgDygCECIJQc/TAGwiGWoiGmoiEmpBEHZB/v8BcWovAQA7AQAgACAIIBIgFGtBEHZB/v8BcWovAQA7AR4gACAIIAEgBmoiFEGrVWwiEiABIARqQfAIbCITIAcgAUHNBGxqamoiByAOQdQRbCIOIApBzTlsaiIbIAUgCUHRImwiCWoiFWoiHGpBEHZB/v8BcWovAQA7AQIgACAIIBwgB2tBEHZB/v8BcWovAQA7ARwgACAIIAQgBmpBsql/bCIHIBMgBEH6t39saiAMamoiDCARIApBwllsaiIKIAUgCWsiEWoiCWpBEHZB/v8BcWovAQA7AQQgACAIIAkgDGtBEHZB/v8BcWovAQA7ARogACAIIBIgBkGYxABsaiAQaiAHaiIHIA4gC0GwX2xqIgsgBSAZayIFaiIMakEQdkH+/wFxai8BADsBBiAAIAggDCAHa0EQdkH+/wFxai8BADsBGCAAIAggBiAEa0GjGmwiByACIAZrQbY5bCIMIBRBl7B/bCIQIAZBhckBbGpqaiIGIAUgC2siBWpBEHZB/v8BcWovAQA7AQggACAIIAUgBmtBEHZB/v8BcWovAQA7ARYgACAIIBZB1SpsIgYgBCABa0GJ2gBsIgUgBEH6TmxqaiAHaiIEIBEgCmsiCmpBEHZB/v8BcWovAQA7AQogACAIIAogBGtBEHZB/v8BcWovAQA7ARQgACAIIAIgAWtBoxpsIgQgAUGa/gBsaiAFaiAQaiIBIBUgG2siBWpBEHZB/v8BcWovAQA7AQwgACAIIAUgAWtBEHZB/v8BcWovAQA7ARIgACAIIAQgAkHCin9saiAGaiAMaiIBIBogGGsiAmpBEHZB/v8BcWovAQA7AQ4gACAIIAIgAWtBEHZB/v8BcWovAQA7ARAgD0EgaiEPIBdBAWoiF0EQRw0ACyAeQYAEaiQAC/QLARp/IwBB4ANrIh0kAEEBIQcgACgCxAJBgCBqIQYgACgCpAMoAnxBCEYEQEEQQQEgACgC1AFBDEYbIQcLIAdBDXQhGSABKAJQIQEgHSINIQADQCABKAJgIQ4gAi4BMCEWIAEoAqABIQwgAi4BUCEPIAEoAiAhCCACLgEQIQUgASgC4AEhCSACLgFwIRQgACABKAIAIBkgAi4BAGxsQYAQciIQIAEoAsABIAcgAi4BYGxsIgpBvqV/bGoiESABKAJAIAcgAi4BIGxsIhIgASgCgAEgByACLgFAbGwiF2siC0HApX9sakEMdTYC4AEgACARIAtBoC1saiIRIAggBSAHbGwiCCAJIAcgFGxsIgVrIhQgDCAHIA9sbCIJa0GxzgBsIgxrQQx1NgKAAyAAIAwgEWpBDHU2AkAgACAKQZ3JAGwgEGoiDCALQfYCbCIRIBIgF2oiD0HO1QBsIhdqaiIVIAlBsc4AbCIJIBRBgtoAbGoiFCAFQaOdAWwgDiAHIBZsbCIOQfapf2wiFmtqIhhrQQx1NgLAAyAAIBUgGGpBDHU2AgAgACAKQYRkbCAQaiIQIAtB0BZsIgogD0HMMmwiFWpqIhggDiAFayIbIAhqQZo1bCIcIAhB8SBsaiIea0EMdTYCoAMgACAYIB5qQQx1NgIgIAAgDCAVayAKaiIKIBwgG0Hc9H5saiIVa0EMdTYCwAIgACAKIBVqQQx1NgKAASAAIAtBuWZsIgsgD0GCI2wiCmsgDGoiDCAFIAhqQegkbCIPIAkgFmogBUGvSGxqaiIFa0EMdTYCoAIgACAFIAxqQQx1NgKgASAAIBJBk9wAbCIFIBdrIBFqIBBqIhIgDkHmSmwiDCAIQbkebGogCWsgD2oiD2tBDHU2AuACIAAgDyASakEMdTYCYCAAIAogBWsgC2ogEGoiCyAMIAhB57h/bGogFGoiCGtBDHU2AoACIAAgCCALakEMdTYCwAEgAEEEaiEAIAFBBGohASACQQJqIQIgE0EBaiITQQhHDQALIARBAXQhDANAIAMgGkECdGooAgAgDGoiACAGIA0oAhwiAkGjnQFsIA0oAgwiB0H2qX9sIg9rIA0oAhQiCUGxzgBsIgggDSgCBCIBIAJrIg5BgtoAbGoiGWoiEiANKAIAQQ10QYCABGoiCyANKAIYIgVBnckAbGoiEyANKAIIIhAgDSgCECIKayIEQfYCbCIWIAogEGoiCkHO1QBsIhRqaiIRakEQdkH+/wFxai8BADsBACAAIAYgESASa0EQdkH+/wFxai8BADsBHCAAIAYgASAHIAJrIhFqQZo1bCIXIAFB8SBsaiIVIAVBhGRsIAtqIhIgBEHQFmwiGCAKQcwybCIbamoiHGpBEHZB/v8BcWovAQA7AQIgACAGIBwgFWtBEHZB/v8BcWovAQA7ARogACAGIA4gCWtBsc4AbCIJIAVBvqV/bCALaiILIARBoC1saiIFakEQdkH+/wFxai8BADsBBCAAIAYgBSAJa0EQdkH+/wFxai8BADsBGCAAIAYgASACakHoJGwiBSAHQeZKbCIHIAFBuR5saiAIa2oiCSAQQZPcAGwiECAUayAWaiASaiIOakEQdkH+/wFxai8BADsBBiAAIAYgDiAJa0EQdkH+/wFxai8BADsBFiAAIAYgFyARQdz0fmxqIgkgEyAbayAYaiIOakEQdkH+/wFxai8BADsBCCAAIAYgDiAJa0EQdkH+/wFxai8BADsBFCAAIAYgCCAPaiACQa9IbGogBWoiAiAEQblmbCIIIApBgiNsIgVrIBNqIhNqQRB2Qf7/AXFqLwEAOwEKIAAgBiATIAJrQRB2Qf7/AXFqLwEAOwESIAAgBiAHIAFB57h/bGogGWoiASAFIBBrIAhqIBJqIgJqQRB2Qf7/AXFqLwEAOwEMIAAgBiACIAFrQRB2Qf7/AXFqLwEAOwEQIAAgBiALIARBwKX//wdsakEQdkH+/wFxai8BADsBDiANQSBqIQ0gGkEBaiIaQQ9HDQALIB1B4ANqJAALjwsBGX8jAEHAA2siGiQAQQEhBiAAKALEAkGAIGohByAAKAKkAygCfEEIRgRAQRBBASAAKALUAUEMRhshBgsgBkENdCEWIAEoAlAhASAaIgshAANAIAEoAsABIQ4gAi4BYCEQIAEoAkAhDCACLgEgIQ8gACABKAIAIBYgAi4BAGxsQYAQciINIAEoAoABIAYgAi4BQGxsIhFBvqV/bGpBDHUiEiABKALgASAGIAIuAXBsbCITIAEoAiAgBiACLgEQbGwiCCABKAJgIAYgAi4BMGxsIgVrIhQgASgCoAEgBiACLgFQbGwiCWtqQQF0IhVrNgLAAiAAIBIgFWo2AmAgACAOIAYgEGxsIhAgDCAGIA9sbCIMakHixgBsIg8gEEH8kX9saiISIBFBkhRsIA1qIhVqIhggBSAJakHvdWwgE0ENdCIOayITIAUgCGpBt9UAbCIbIAVB7mRsamoiGWtBDHU2AoADIAAgGCAZakEMdTYCICAAIBBB4ad/bCAMQaMnbGoiECARQclHbCANaiIYaiIZIBMgCCAJaiITQdLMAGwiHCAJQYnofmxqaiIda0EMdTYC4AIgACAZIB1qQQx1NgJAIAAgFSASayISIBRB8h1sIA5rIhQgCSAFa0H42QBsIhUgBUGZK2xqaiIFa0EMdTYCgAIgACAFIBJqQQx1NgKgASAAIBFBxtEAbCANaiIFIA8gDEG9EWxqIg1rIhEgE0GUMGwiDCAIQYu8f2xqIBRqIg9rQQx1NgLgASAAIA8gEWpBDHU2AsABIAAgBSANaiIFIBsgCEHwt39saiAcaiAOaiIIa0EMdTYCoAMgACAFIAhqQQx1NgIAIAAgGCAQayIFIBUgCUHmk39saiAMaiAOaiIJa0EMdTYCoAIgACAFIAlqQQx1NgKAASAAQQRqIQAgAUEEaiEBIAJBAmohAiAKQQFqIgpBCEcNAAsgBEEBdCERA0AgAyAXQQJ0aigCACARaiIAIAcgCygCHCIOQQ10IgYgCygCDCIBIAsoAgQiBGpBt9UAbCIKIARB8Ld/bGogCygCFCICIARqIhBB0swAbCIMamoiFiALKAIYIgggCygCCCINakHixgBsIg8gDUG9EWxqIhIgCygCAEENdEGAgARqIgUgCygCECIJQcbRAGxqIhNqIhRqQRB2Qf7/AXFqLwEAOwEAIAAgByAUIBZrQRB2Qf7/AXFqLwEAOwEaIAAgByABIAJqQe91bCAGayIWIAogAUHuZGxqaiIKIA8gCEH8kX9saiIPIAUgCUGSFGxqIhRqIhVqQRB2Qf7/AXFqLwEAOwECIAAgByAVIAprQRB2Qf7/AXFqLwEAOwEYIAAgByAMIAJBieh+bGogFmoiCiAIQeGnf2wgDUGjJ2xqIgggCUHJR2wgBWoiDWoiDGpBEHZB/v8BcWovAQA7AQQgACAHIAwgCmtBEHZB/v8BcWovAQA7ARYgACAHIA4gBCABayIKIAJrakENdCIOIAlBvqV/bCAFaiIFakEQdkH+/wFxai8BADsBBiAAIAcgBSAOa0EQdkH+/wFxai8BADsBFCAAIAcgEEGUMGwiBSACIAFrQfjZAGwiCSAGIAJB5pN/bGpqaiICIA0gCGsiCGpBEHZB/v8BcWovAQA7AQggACAHIAggAmtBEHZB/v8BcWovAQA7ARIgACAHIApB8h1sIAZrIgIgCSABQZkrbGpqIgEgFCAPayIGakEQdkH+/wFxai8BADsBCiAAIAcgBiABa0EQdkH+/wFxai8BADsBECAAIAcgBSAEQYu8f2xqIAJqIgEgEyASayICakEQdkH+/wFxai8BADsBDCAAIAcgAiABa0EQdkH+/wFxai8BADsBDiALQSBqIQsgF0EBaiIXQQ5HDQALIBpBwANqJAALxgsBGn8jAEGgA2siGyQAQQEhBiAAKALEAkGAIGohCCAAKAKkAygCfEEIRgRAQRBBASAAKALUAUEMRhshBgsgBkENdCEVIAEoAlAhASAbIg0hAANAIAEoAuABIRIgAi4BcCEPIAEoAmAhByACLgEwIQkgASgCoAEhECACLgFQIRMgASgCICEMIAIuARAhESAAIAEoAgAgFSACLgEAbGxBgBByIgUgASgCgAEgBiACLgFAbGwiDiABKALAASAGIAIuAWBsbCIUayIKIAEoAkAgBiACLgEgbGwiC2tBwdoAbGpBDHU2AsABIAAgCkGZBmwgBWoiGCAOIBRqIg5B+ckAbCIUIAtB8dcAbGpqIhkgByAGIAlsbCIHIAwgBiARbGwiDGpB0NQAbCIRIAxB2/5+bGogECAGIBNsbCIJIAxqQb7KAGwiEGogEiAGIA9sbCISIAxqIg9BgjxsIhNqIhprQQx1NgKAAyAAIBkgGmpBDHU2AgAgACAKQZUfbCAFaiIZIAtB4MMAbCAOQaAUbCIaa2oiHCAHIBJqQcK1f2wiHSAHIAlqQatqbCIeIBEgB0HLNWxqamoiEWtBDHU2AuACIAAgESAcakEMdTYCICAAIAtBjCBsIBRrIBhqIhEgCSASakH4VWwiFCAeIAlBsZt/bGogEGpqIhBrQQx1NgLAAiAAIBAgEWpBDHU2AkAgACAKQYJEbCAFaiIFIAtBjHVsIA5B8htsIgpraiIOIB0gEkGUjQFsaiATaiAUaiIQa0EMdTYCoAIgACAOIBBqQQx1NgJgIAAgCiALQctMbGogBWoiBSAPQdUVbCAJIAdrQYI8bGoiCiAMQbMUbGogB0GWYmxqIgdrQQx1NgKAAiAAIAUgB2pBDHU2AoABIAAgGiALQe6vf2xqIBlqIgsgCiAJQc4YbGogEkG/kH9saiIHa0EMdTYC4AEgACAHIAtqQQx1NgKgASAAQQRqIQAgAUEEaiEBIAJBAmohAiAWQQFqIhZBCEcNAAsgBEEBdCESA0AgAyAXQQJ0aigCACASaiIAIAggDSgCDCICIA0oAgQiBmpB0NQAbCIFIAZB2/5+bGogDSgCFCIEIAZqQb7KAGwiCmogDSgCHCILIAZqIhZBgjxsIg5qIhUgDSgCGCIJIA0oAhAiD2oiDEH5yQBsIhAgDSgCCCIBQfHXAGxqIA0oAgBBDXRBgIAEaiIHIA8gCWsiCUGZBmxqIg9qIhNqQRB2Qf7/AXFqLwEAOwEAIAAgCCATIBVrQRB2Qf7/AXFqLwEAOwEYIAAgCCACIAtqQcK1f2wiFSACIARqQatqbCITIAUgAkHLNWxqamoiBSAJQZUfbCAHaiIRIAFB4MMAbCAMQaAUbCIUa2oiGGpBEHZB/v8BcWovAQA7AQIgACAIIBggBWtBEHZB/v8BcWovAQA7ARYgACAIIAQgC2pB+FVsIgUgEyAEQbGbf2xqIApqaiIKIAFBjCBsIBBrIA9qIg9qQRB2Qf7/AXFqLwEAOwEEIAAgCCAPIAprQRB2Qf7/AXFqLwEAOwEUIAAgCCAVIAtBlI0BbGogDmogBWoiBSAJQYJEbCAHaiIKIAFBjHVsIAxB8htsIgxraiIOakEQdkH+/wFxai8BADsBBiAAIAggDiAFa0EQdkH+/wFxai8BADsBEiAAIAggFkHVFWwgBCACa0GCPGxqIgUgBkGzFGxqIAJBlmJsaiICIAwgAUHLTGxqIApqIgZqQRB2Qf7/AXFqLwEAOwEIIAAgCCAGIAJrQRB2Qf7/AXFqLwEAOwEQIAAgCCAFIARBzhhsaiALQb+Qf2xqIgIgFCABQe6vf2xqIBFqIgRqQRB2Qf7/AXFqLwEAOwEKIAAgCCAEIAJrQRB2Qf7/AXFqLwEAOwEOIAAgCCAJIAFrQcHaAGwgB2pBEHZB/v8BcWovAQA7AQwgDUEgaiENIBdBAWoiF0ENRw0ACyAbQaADaiQAC+IJARd/IwBBgANrIhokAEEBIQUgACgCxAJBgCBqIQcgACgCpAMoAnxBCEYEQEEQQQEgACgC1AFBDEYbIQULIAVBsc4AbCETIAVBDXQhFiABKAJQIQEgGiILIQADQCABKAKAASEOIAIuAUAhECAAIAEoAkAgBSACLgEgbGwiDyABKALAASAFIAIuAWBsbCIUa0ENdCIJIAEoAgAgFiACLgEAbGxBgBByIgxqIg0gASgCICAFIAIuARBsbCIGIAEoAuABIAUgAi4BcGxsIgprIhEgASgCYCAFIAIuATBsbCIIIAEoAqABIAUgAi4BUGxsIhJrIhhqQdEibCIZIBFB/jBsaiIRa0EMdTYCwAIgACANIBFqQQx1NgIgIAAgDCAJayIJIBkgGEHfiX9saiINa0EMdTYC4AEgACAJIA1qQQx1NgKAASAAIA4gECATbGwiECAMaiIJIBRBDXQiFCAPQbbXAGxqIg1rIhEgCiAGIBJqIhhqQY03bCIOIAhBr11sIhkgBkHcVGxqIApBjIF/bGpqIhtrQQx1NgLAASAAIBEgG2pBDHU2AqABIAAgCSANaiIJIA4gGEHbEGxqIg0gCEHP0wBsIgggBkH3EWxqaiIGa0EMdTYC4AIgACAGIAlqQQx1NgIAIAAgD0G2F2wgFGsiBiAMIBBrIgxqIg8gCiASakGLvX9sIhAgEkGwoX9sIBlqaiANaiISa0EMdTYCoAIgACAPIBJqQQx1NgJAIAAgDCAGayIMIApBxuUAbCAIayAOaiAQaiIKa0EMdTYCgAIgACAKIAxqQQx1NgJgIABBBGohACABQQRqIQEgAkECaiECIBVBAWoiFUEIRw0ACyAEQQF0IRIDQCADIBdBAnRqKAIAIBJqIgAgByALKAIMIgpBz9MAbCIVIAsoAgQiAkH3EWxqIAsoAhQiBCACaiIFIAsoAhwiAWpBjTdsIgwgBUHbEGxqIg9qIgggCygCGCIOQQ10IhMgCygCCCIGQbbXAGxqIhYgCygCAEENdEGAgARqIgUgCygCEEGxzgBsIhBqIhRqIglqQRB2Qf7/AXFqLwEAOwEAIAAgByAJIAhrQRB2Qf7/AXFqLwEAOwEWIAAgByACIAFrIgggCiAEayIJakHRImwiDSAIQf4wbGoiCCAGIA5rQQ10Ig4gBWoiEWpBEHZB/v8BcWovAQA7AQIgACAHIBEgCGtBEHZB/v8BcWovAQA7ARQgACAHIA8gASAEakGLvX9sIg8gCkGvXWwiCiAEQbChf2xqamoiBCAGQbYXbCATayIGIAUgEGsiCGoiE2pBEHZB/v8BcWovAQA7AQQgACAHIBMgBGtBEHZB/v8BcWovAQA7ARIgACAHIAFBxuUAbCAVayAMaiAPaiIEIAggBmsiBmpBEHZB/v8BcWovAQA7AQYgACAHIAYgBGtBEHZB/v8BcWovAQA7ARAgACAHIA0gCUHfiX9saiIEIAUgDmsiBWpBEHZB/v8BcWovAQA7AQggACAHIAUgBGtBEHZB/v8BcWovAQA7AQ4gACAHIAogAkHcVGxqIAFBjIF/bGogDGoiASAUIBZrIgJqQRB2Qf7/AXFqLwEAOwEKIAAgByACIAFrQRB2Qf7/AXFqLwEAOwEMIAtBIGohCyAXQQFqIhdBDEcNAAsgGkGAA2okAAusCgEXfyMAQeACayIZJABBASEFIAAoAsQCQYAgaiEJIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEFCyAFQQ10IRUgASgCUCEBIBkiDSEAA0AgASgC4AEhCiACLgFwIRMgASgCYCEIIAIuATAhCyABKAKgASEPIAIuAVAhECABKAIgIQwgAi4BECERIAAgASgCACAVIAIuAQBsbEGAEHIiDiABKALAASAFIAIuAWBsbCISIAEoAkAgBSACLgEgbGwiB2oiFyABKAKAASAFIAIuAUBsbCIGayIYQb+lf2xqQQx1NgKgASAAIBhB7NYAbCAOaiIOIAYgEmtB/qIBbCIYaiASQbWHAWxqIhogCCAFIAtsbCIIIAwgBSARbGwiDGoiEUHqOGwiGyAMQfZEbGogDyAFIBBsbCILIAxqQfQqbCIPaiAKIAUgE2xsIgogCyARampBwBlsIhMgCiAMakG4F2xqIgxqIhBrQQx1NgLAAiAAIBAgGmpBDHU2AgAgACAOIBdBhbZ/bGoiECASQcNNbGoiEiATIAggC2pBybV/bGoiESAPIAtB2rN/bGpqIg9rQQx1NgKAAiAAIA8gEmpBDHU2AkAgACAOIAYgB2tByRtsaiISIAdBkZ9/bGoiDiAMIAggCmpB9Yx/bCIMIApBx4YBbGpqIg9rQQx1NgLgASAAIA4gD2pBDHU2AmAgACAGQbn8AGwgB0H9pn9saiAQaiIHIAtBi8AAbCAIQY2if2xqIApBlpR/bGogE2oiC2tBDHU2AsABIAAgByALakEMdTYCgAEgACASIAZBtIt/bGogGGoiBiAbIAhB2IQBbGogDGogEWoiCGtBDHU2AqACIAAgBiAIakEMdTYCICAAQQRqIQAgAUEEaiEBIAJBAmohAiAUQQFqIhRBCEcNAAsgBEEBdCESA0AgAyAWQQJ0aigCACASaiIAIAkgDSgCDCIBIA0oAgQiBWoiBkHqOGwiByAFQfZEbGogDSgCFCICIAVqQfQqbCIMaiANKAIcIgQgAiAGampBwBlsIgsgBCAFakG4F2xqIhRqIg4gDSgCAEENdEGAgARqIhMgDSgCGCIGIA0oAggiCGoiFSANKAIQIgVrIg9B7NYAbGoiCiAFIAZrQf6iAWwiEGogBkG1hwFsaiIRakEQdkH+/wFxai8BADsBACAAIAkgESAOa0EQdkH+/wFxai8BADsBFCAAIAkgCyABIAJqQcm1f2xqIg4gASAEakH1jH9sIhEgByABQdiEAWxqamoiByAQIAogBSAIa0HJG2xqIhAgBUG0i39samoiF2pBEHZB/v8BcWovAQA7AQIgACAJIBcgB2tBEHZB/v8BcWovAQA7ARIgACAJIAwgAkHas39saiAOaiIHIAogFUGFtn9saiIKIAZBw01saiIGakEQdkH+/wFxai8BADsBBCAAIAkgBiAHa0EQdkH+/wFxai8BADsBECAAIAkgESAEQceGAWxqIBRqIgYgECAIQZGff2xqIgdqQRB2Qf7/AXFqLwEAOwEGIAAgCSAHIAZrQRB2Qf7/AXFqLwEAOwEOIAAgCSACQYvAAGwgAUGNon9saiAEQZaUf2xqIAtqIgEgBUG5/ABsIAhB/aZ/bGogCmoiAmpBEHZB/v8BcWovAQA7AQggACAJIAIgAWtBEHZB/v8BcWovAQA7AQwgACAJIA9Bv6X//wdsIBNqQRB2Qf7/AXFqLwEAOwEKIA1BIGohDSAWQQFqIhZBC0cNAAsgGUHgAmokAAvDCAEVfyMAQcACayIYJABBASEFIAAoAsQCQYAgaiEIIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEFCyAFQQ10IRMgASgCUCEBIBgiCSEAA0AgASgCwAEhBiACLgFgIQcgASgCQCEKIAIuASAhEiAAIAEoAgAgEyACLgEAbGxBgBByIgsgASgCgAEgBSACLgFAbGwiEUG+pX9sakEMdSIOIAEoAiAgBSACLgEQbGwiDCABKAKgASAFIAIuAVBsbCIPIAEoAmAgBSACLgEwbGwiFSABKALgASAFIAIuAXBsbCIWayINamtBAXQiF2s2AuABIAAgDiAXajYCQCAAIAYgBSAHbGwiBiAKIAUgEmxsIgdqQZo1bCIKIAdB8SBsaiIHIBFBnckAbCALaiISaiIOIA9BDXQiDyANQeMTbGoiFyAVIBZqIhVB7zxsIhYgDEGz2QBsamoiGWtBDHU2AqACIAAgDiAZakEMdTYCACAAIBFBhGRsIAtqIgsgCiAGQdz0fmxqIhFrIgYgDUGdTGwgD2oiDSAMQYwpbCAVQc8lbCIKa2oiDmtBDHU2AsABIAAgBiAOakEMdTYCYCAAIBIgB2siBiAMQZQObCAWayAXaiIHa0EMdTYCoAEgACAGIAdqQQx1NgKAASAAIAsgEWoiCyAMQdPQAGwgCiANamsiDGtBDHU2AoACIAAgCyAMakEMdTYCICAAQQRqIQAgAUEEaiEBIAJBAmohAiAQQQFqIhBBCEcNAAsgBEEBdCEMA0AgAyAUQQJ0aigCACAMaiIAIAggCSgCHCICIAkoAgwiBGoiEEHvPGwiCyAJKAIEIgFBs9kAbGogCSgCFCIRQQ10Ig0gBCACayICQeMTbGoiE2oiBiAJKAIYIgcgCSgCCCIEakGaNWwiCiAEQfEgbGoiEiAJKAIAQQ10QYCABGoiBCAJKAIQIgVBnckAbGoiDmoiD2pBEHZB/v8BcWovAQA7AQAgACAIIA8gBmtBEHZB/v8BcWovAQA7ARIgACAIIAFB09AAbCAQQc8lbCIQIAJBnUxsIA1qIg1qayIGIAogB0Hc9H5saiIHIAVBhGRsIARqIgpqIg9qQRB2Qf7/AXFqLwEAOwECIAAgCCAPIAZrQRB2Qf7/AXFqLwEAOwEQIAAgCCABIAIgEWprQQ10IgIgBUG+pX9sIARqIgRqQRB2Qf7/AXFqLwEAOwEEIAAgCCAEIAJrQRB2Qf7/AXFqLwEAOwEOIAAgCCABQYwpbCAQayANaiICIAogB2siBGpBEHZB/v8BcWovAQA7AQYgACAIIAQgAmtBEHZB/v8BcWovAQA7AQwgACAIIAFBlA5sIAtrIBNqIgEgDiASayICakEQdkH+/wFxai8BADsBCCAAIAggAiABa0EQdkH+/wFxai8BADsBCiAJQSBqIQkgFEEBaiIUQQpHDQALIBhBwAJqJAAL/gcBGH8jAEGgAmsiFiQAQQEhCSAAKALEAkGAIGohCiAAKAKkAygCfEEIRgRAQRBBASAAKALUAUEMRhshCQsgCUHPsX9sIRwgCUENdCEHIAEoAlAhASAWIgghAANAIAEoAmAhEyACLgEwIRQgASgCICELIAIuARAhDCABKAKgASENIAIuAVAhDyABKALgASEQIAIuAXAhESAAIAEoAgAgByACLgEAbGxBgBByIhIgASgCwAEgCSACLgFgbGwiDkG+pX9saiIFIAEoAkAgCSACLgEgbGwiGCABKAKAASAJIAIuAUBsbCIZayIGQb6lf2xqQQx1NgKAASAAIAUgBkGhLWxqIgUgCyAJIAxsbCIaIA0gCSAPbGwiGyAQIAkgEWxsIgtqa0GxzgBsIgZrQQx1NgLgASAAIAUgBmpBDHU2AiAgACAOQaEtbCASaiIMIBggGWpBh9UAbCIPIBlB3A9sIhBraiIFIAsgGmpB+h5sIhEgGiAbakGXOmwiDiATIBQgHGxsIg1raiIGa0EMdTYCgAIgACAFIAZqQQx1NgIAIAAgGEGrxQBsIhIgDCAPa2oiBSAOIA0gGyALa0GR2QBsIg5raiIGa0EMdTYCwAEgACAFIAZqQQx1NgJAIAAgDCASayAQaiIFIA0gDmogEWoiBmtBDHU2AqABIAAgBSAGakEMdTYCYCAAQQRqIQAgAUEEaiEBIAJBAmohAiAXQQFqIhdBCEcNAAsgBEEBdCEPA0AgAyAVQQJ0aigCACAPaiIHIAogCCgCFCITIAgoAgQiBWpBlzpsIhAgCCgCDEHPsX9sIhRrIAgoAhwiCyAFakH6HmwiEWoiASAIKAIAQQ10QYCABGoiBCAIKAIYIgJBoS1saiIMIAgoAhAiBiAIKAIIIg1qQYfVAGwiEiAGQdwPbCIOa2oiAGpBEHZB/v8BcWovAQA7AQAgByAKIAAgAWtBEHZB/v8BcWovAQA7ARAgByAKIAUgCyATamtBsc4AbCIBIAJBvqV/bCAEaiIFIA0gBmsiBkGhLWxqIgBqQRB2Qf7/AXFqLwEAOwECIAcgCiAAIAFrQRB2Qf7/AXFqLwEAOwEOIAcgCiAUIBMgC2tBkdkAbCIEayAQaiIBIA1Bq8UAbCICIAwgEmtqIgBqQRB2Qf7/AXFqLwEAOwEEIAcgCiAAIAFrQRB2Qf7/AXFqLwEAOwEMIAcgCiAEIBRqIBFqIgEgDCACayAOaiIAakEQdkH+/wFxai8BADsBBiAHIAogACABa0EQdkH+/wFxai8BADsBCiAHIAogBSAGQb6l//8HbGpBEHZB/v8BcWovAQA7AQggCEEgaiEIIBVBAWoiFUEJRw0ACyAWQaACaiQAC10BAn8jAEHgAWsiASQAIAAgAUEQaiICIAAoAgAoAgwRBAAgASACNgIAQfz8ACgCACMAQRBrIgAkACAAIAE2AgxBlc8AIAFBAEEAEJIBGiAAQRBqJAAgAUHgAWokAAseAEHQkQEoAgAiAEEJTwRAIAAQJUHQkQFBADYCAAsLkwUBD38gACgCxAIhBkEBIQUgACgCpAMoAnxBCEYEQEEQQQEgACgC1AFBDEYbIQULIARBAXQiBCADKAIAaiIHIAZBgCBqIgAgASgCUCIBKAIgIAVBsc4AbCIGIAIuARBsbCILIAEoAgAgBUENdCIIIAIuAQBsbEGAEHIiCSABKAJAIAUgAi4BIGxsIgpBoS1saiIMakEBdEGAQHFBgIAEaiINIAEoAiggBiACLgEUbGwiDiABKAIIIAggAi4BBGxsQYAQciIPIAEoAkggBSACLgEkbGwiEEGhLWxqIhFqQQx1IhJBoS1saiITIAEoAiQgBiACLgESbGwiBiABKAIEIAggAi4BAmxsQYAQciIIIAEoAkQgBSACLgEibGwiAkGhLWxqIgVqQQx1QbHOAGwiAWpBEHZB/v8BcWovAQA7AQAgByAAIBMgAWtBEHZB/v8BcWovAQA7AQQgByAAIBJBvqX//wdsIA1qQRB2Qf7/AXFqLwEAOwECIAMoAgQgBGoiASAAIApBvqX//wdsIAlqQQF0QYBAcUGAgARqIgcgEEG+pX9sIA9qQQx1IglBoS1saiIKIAJBvqV/bCAIakEMdUGxzgBsIgJqQRB2Qf7/AXFqLwEAOwEAIAEgACAKIAJrQRB2Qf7/AXFqLwEAOwEEIAEgACAJQb6l//8HbCAHakEQdkH+/wFxai8BADsBAiADKAIIIARqIgEgACAMIAtrQQF0QYBAcUGAgARqIgIgESAOa0EMdSIDQaEtbGoiBCAFIAZrQQx1QbHOAGwiBWpBEHZB/v8BcWovAQA7AQAgASAAIAQgBWtBEHZB/v8BcWovAQA7AQQgASAAIANBvqX//wdsIAJqQRB2Qf7/AXFqLwEAOwECC9APAS9/IAAoAsQCIQZBASEFIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEFCyAEQQF0IgQgAygCAGoiCCAGQYAgaiIAIAEoAlAiASgCbCAFIAIuATZsbCIKIAEoAiwgBSACLgEWbGwiBmpBmjVsIgcgBkHxIGxqIiYgASgCDCAFQQ10IgYgAi4BBmxsQYAQciILIAEoAkwgBSACLgEmbGwiDCABKAKMASAFIAIuAUZsbCISayITQdAWbGoiFCAMIBJqQcwybCIMaiISakEMdSIJIAEoAmQgBSACLgEybGwiDSABKAIkIAUgAi4BEmxsIhVqQZo1bCIWIBVB8SBsaiIVIAEoAgQgBiACLgECbGxBgBByIhcgASgCRCAFIAIuASJsbCIPIAEoAoQBIAUgAi4BQmxsIhhrIidB0BZsaiIZIA8gGGpBzDJsIg9qIhhqQQx1IhBqQZo1bCIaIBBB8SBsaiIQIAEoAmAgBSACLgEwbGwiESABKAIgIAUgAi4BEGxsIhtqQZo1bCIcIBtB8SBsaiIbIAEoAgAgBiACLgEAbGxBgBByIiggASgCQCAFIAIuASBsbCIOIAEoAoABIAUgAi4BQGxsIh1rIilB0BZsaiIeIA4gHWpBzDJsIg5qIh1qQQF0QYBAcUGAgARqIh8gASgCaCAFIAIuATRsbCIqIAEoAiggBSACLgEUbGwiIGpBmjVsIisgIEHxIGxqIiAgASgCCCAGIAIuAQRsbEGAEHIiLCABKAJIIAUgAi4BJGxsIiEgASgCiAEgBSACLgFEbGwiImsiLUHQFmxqIi4gISAiakHMMmwiIWoiImpBDHUiIyABKAJwIAUgAi4BOGxsIi8gASgCMCAFIAIuARhsbCIkakGaNWwiMCAkQfEgbGoiJCABKAIQIAYgAi4BCGxsQYAQciIGIAEoAlAgBSACLgEobGwiJSABKAKQASAFIAIuAUhsbCIBayICQdAWbGoiBSABICVqQcwybCIlaiIxakEMdSIBayIyQdAWbGoiMyABICNqQcwybCIBaiIjakEQdkH+/wFxai8BADsBACAIIAAgIyAQa0EQdkH+/wFxai8BADsBCCAIIAAgGiAJQdz0fmxqIgkgMyABayIBakEQdkH+/wFxai8BADsBAiAIIAAgASAJa0EQdkH+/wFxai8BADsBBiAIIAAgMkHApf//B2wgH2pBEHZB/v8BcWovAQA7AQQgAygCBCAEaiIBIAAgByAKQdz0fmxqIgggFCAMayIKakEMdSIHIBYgDUHc9H5saiIMIBkgD2siFGpBDHUiCWpBmjVsIg0gCUHxIGxqIgkgHCARQdz0fmxqIhYgHiAOayIPakEBdEGAQHFBgIAEaiIZICsgKkHc9H5saiIQIC4gIWsiGmpBDHUiESAwIC9B3PR+bGoiHCAFICVrIgVqQQx1Ig5rIh5B0BZsaiIfIA4gEWpBzDJsIhFqIg5qQRB2Qf7/AXFqLwEAOwEAIAEgACAOIAlrQRB2Qf7/AXFqLwEAOwEIIAEgACANIAdB3PR+bGoiByAfIBFrIglqQRB2Qf7/AXFqLwEAOwECIAEgACAJIAdrQRB2Qf7/AXFqLwEAOwEGIAEgACAeQcCl//8HbCAZakEQdkH+/wFxai8BADsBBCADKAIIIARqIgEgACATQcClf2wgC2pBDHUiByAnQcClf2wgF2pBDHUiC2pBmjVsIhMgC0HxIGxqIgsgKUHApf//B2wgKGpBAXRBgEBxQYCABGoiCSAtQcClf2wgLGpBDHUiDSACQcClf2wgBmpBDHUiAmsiBkHQFmxqIhcgAiANakHMMmwiAmoiDWpBEHZB/v8BcWovAQA7AQAgASAAIA0gC2tBEHZB/v8BcWovAQA7AQggASAAIBMgB0Hc9H5saiIHIBcgAmsiAmpBEHZB/v8BcWovAQA7AQIgASAAIAIgB2tBEHZB/v8BcWovAQA7AQYgASAAIAZBwKX//wdsIAlqQRB2Qf7/AXFqLwEAOwEEIAMoAgwgBGoiASAAIAogCGtBDHUiAiAUIAxrQQx1IghqQZo1bCIGIAhB8SBsaiIIIA8gFmtBAXRBgEBxQYCABGoiCiAaIBBrQQx1IgcgBSAca0EMdSIFayILQdAWbGoiDCAFIAdqQcwybCIFaiIHakEQdkH+/wFxai8BADsBACABIAAgByAIa0EQdkH+/wFxai8BADsBCCABIAAgBiACQdz0fmxqIgIgDCAFayIFakEQdkH+/wFxai8BADsBAiABIAAgBSACa0EQdkH+/wFxai8BADsBBiABIAAgC0HApf//B2wgCmpBEHZB/v8BcWovAQA7AQQgAygCECAEaiIBIAAgEiAma0EMdSICIBggFWtBDHUiA2pBmjVsIgQgA0HxIGxqIgMgHSAba0EBdEGAQHFBgIAEaiIFICIgIGtBDHUiCCAxICRrQQx1IgZrIgpB0BZsaiIHIAYgCGpBzDJsIghqIgZqQRB2Qf7/AXFqLwEAOwEAIAEgACAGIANrQRB2Qf7/AXFqLwEAOwEIIAEgACAEIAJB3PR+bGoiAiAHIAhrIgNqQRB2Qf7/AXFqLwEAOwECIAEgACADIAJrQRB2Qf7/AXFqLwEAOwEGIAEgACAKQcCl//8HbCAFakEQdkH+/wFxai8BADsBBAunBQERfyMAQZABayITJABBASEHIAAoAsQCQYAgaiEIIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEHCyAHQbHOAGwhDSAHQQ10IQ4gASgCUCEAIBMiASEFA0AgACgCQCEKIAIuASAhECAFIAAoAgAgDiACLgEAbGxBgBByIhEgACgCgAEgByACLgFAbGwiEkG+pX9sakEMdSIUIAAoAiAgByACLgEQbGwiBiAAKAJgIAcgAi4BMGxsIgkgACgCoAEgByACLgFQbGwiDGprQQF0IhVrNgJgIAUgFCAVajYCGCAFIAogDSAQbGwiCiASQaEtbCARaiIQaiIRIAYgDGpBthdsIhIgBiAJakENdGoiBmtBDHU2AnggBSAGIBFqQQx1NgIAIAUgECAKayIGIBIgDCAJa0ENdGoiCWtBDHU2AkggBSAGIAlqQQx1NgIwIAVBBGohBSAAQQRqIQAgAkECaiECIAtBAWoiC0EGRw0ACyAEQQF0IQcDQCADIA9BAnRqKAIAIAdqIgAgCCABKAIUIgIgASgCBCIEakG2F2wiCyABKAIMIgUgBGpBDXRqIgYgASgCAEENdEGAgARqIgkgASgCECIMQaEtbGoiDSABKAIIQbHOAGwiDmoiCmpBEHZB/v8BcWovAQA7AQAgACAIIAogBmtBEHZB/v8BcWovAQA7AQogACAIIAQgAiAFamtBDXQiBCAMQb6lf2wgCWoiBmpBEHZB/v8BcWovAQA7AQIgACAIIAYgBGtBEHZB/v8BcWovAQA7AQggACAIIAsgAiAFa0ENdGoiAiANIA5rIgRqQRB2Qf7/AXFqLwEAOwEEIAAgCCAEIAJrQRB2Qf7/AXFqLwEAOwEGIAFBGGohASAPQQFqIg9BBkcNAAsgE0GQAWokAAuBBwEUfyMAQdABayIVJABBASEGIAAoAsQCQYAgaiEMIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEGCyAGQQ10IRIgASgCUCEAIBUiASEFA0AgACgCoAEhByACLgFQIQogACgCICEPIAIuARAhECAAKAJgIREgAi4BMCEWIAUgACgCACASIAIuAQBsbEGAEHIiCyAAKAKAASAGIAIuAUBsbCIIIAAoAsABIAYgAi4BYGxsIgkgACgCQCAGIAIuASBsbCINaiIUa0HB2gBsakEMdTYCVCAFIBRBxtEAbCALaiIUIAggCWtBtzhsIhcgCUGDe2xqaiIYIAcgBiAKbGwiCSAPIAYgEGxsIgdqQaMnbCIPIBEgBiAWbGwiCiAHakHvO2wiECAHIAprQfMKbCIHa2oiEWtBDHU2AqgBIAUgESAYakEMdTYCACAFIA0gCGtBkhRsIhEgCEGVin9sIAtqaiAXaiIIIAkgCmpB4ad/bCILIAcgEGpqIgdrQQx1NgKMASAFIAcgCGpBDHU2AhwgBSARIA1B8eF+bGogFGoiCCAPIAlB3vcAbGogC2oiC2tBDHU2AnAgBSAIIAtqQQx1NgI4IAVBBGohBSAAQQRqIQAgAkECaiECIA5BAWoiDkEHRw0ACyAEQQF0IQsDQCADIBNBAnRqKAIAIAtqIgAgDCABKAIMIgQgASgCBCICakHvO2wiCSACIARrQfMKbCINayABKAIUIgUgAmpBoydsIgdqIgogASgCECICIAEoAhgiBmtBtzhsIhIgBkGDe2xqIAEoAgBBDXRBgIAEaiIIIAYgASgCCCIOaiIGQcbRAGxqIg9qIhBqQRB2Qf7/AXFqLwEAOwEAIAAgDCAQIAprQRB2Qf7/AXFqLwEAOwEMIAAgDCAEIAVqQeGnf2wiBCAJIA1qaiIJIA4gAmtBkhRsIg0gAkGVin9sIAhqaiASaiIKakEQdkH+/wFxai8BADsBAiAAIAwgCiAJa0EQdkH+/wFxai8BADsBCiAAIAwgByAFQd73AGxqIARqIgQgDSAOQfHhfmxqIA9qIgVqQRB2Qf7/AXFqLwEAOwEEIAAgDCAFIARrQRB2Qf7/AXFqLwEAOwEIIAAgDCACIAZrQcHaAGwgCGpBEHZB/v8BcWovAQA7AQYgAUEcaiEBIBNBAWoiE0EHRw0ACyAVQdABaiQAC44KARR/IwBBgAJrIhEkAEEIIQpBASEGIAAoAsQCQYAgaiEIIAAoAqQDKAJ8QQhGBEBBEEEBIAAoAtQBQQxGGyEGCyAGQQF0IRIgASgCUCEBIBEhAANAAn8CQCACLgEQIgcgAi8BICIFckH//wNxDQBBACEFIAIvATANACACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQAgACABKAIAIBIgAi4BAGxsIgU2AsABIAAgBTYCoAEgACAFNgKAASAAIAU2AmAgACAFNgJAIAAgBTYCICAAIAU2AgBB4AEMAQsgACABKAKAASAGIAIuAUBsbCILIAEoAgAgBiACLgEAbGwiDGpBDXQiEyABKALAASAGIAIuAWBsbCINIAEoAkAgBiAFwWxsIgVqQdEibCIPIAVB/jBsaiIUakGAEGoiDiABKAIgIAYgB2xsIgUgASgC4AEgBiACLgFwbGwiB2pBs0ZsIhUgBUGL4ABsaiAFIAEoAqABIAYgAi4BUGxsIglqIhAgASgCYCAGIAIuATBsbCIFIAdqIhZqQaHLAGwiFyAQQYRnbGoiEGoiGGtBDHU2AuABIAAgDiAYakEMdTYCACAAIAwgC2tBDXQiCyAPIA1B34l/bGoiDGpBgBBqIg0gFyAWQbuCf2xqIg8gBSAJakH9235sIg4gBUHUxAFsamoiBWtBDHU2AsABIAAgBSANakEMdTYCICAAIAsgDGtBgBBqIgUgDiAJQbODAWxqIBBqIglrQQx1NgKgASAAIAUgCWpBDHU2AkAgACATIBRrQYAQaiIFIBUgB0GOE2xqIA9qIgdqQQx1NgJgIAUgB2tBDHUhBUGAAQsgAGogBTYCACACQQJqIQIgAUEEaiEBIABBBGohACAKQQFLIApBAWshCg0ACyARIQJBACEKIARBAXQhBQNAIAMgCkECdGooAgAgBWohAAJ/AkAgAigCBCIBIAIoAggiBnINAEEAIQYgAigCDA0AIAIoAhANACACKAIUDQAgAigCGA0AIAIoAhwNACAAIAggAigCAEEIakEDdkH+/wFxai8BACIBOwEMIAAgATsBCiAAIAE7AQggACABOwEGIAAgATsBBCAAIAE7AQIgACABOwEAQQ4MAQsgACAIIAIoAhAiByACKAIAIglqQQ10IhIgAigCGCILIAZqQdEibCIMIAZB/jBsaiITakGAgARqIg0gAigCHCIEIAFqQbNGbCIPIAFBi+AAbGogAigCDCIGIARqIhQgASACKAIUIgFqIg5qQaHLAGwiFSAOQYRnbGoiDmoiEGpBEHZB/v8BcWovAQA7AQAgACAIIA0gEGtBEHZB/v8BcWovAQA7AQ4gACAIIAkgB2tBDXQiByAMIAtB34l/bGoiCWpBgIAEaiILIBUgFEG7gn9saiIMIAEgBmpB/dt+bCINIAZB1MQBbGpqIgZqQRB2Qf7/AXFqLwEAOwECIAAgCCALIAZrQRB2Qf7/AXFqLwEAOwEMIAAgCCAHIAlrQYCABGoiBiANIAFBs4MBbGogDmoiAWpBEHZB/v8BcWovAQA7AQQgACAIIAYgAWtBEHZB/v8BcWovAQA7AQogACAIIBIgE2tBgIAEaiIBIA8gBEGOE2xqIAxqIgRqQRB2Qf7/AXFqLwEAOwEGIAggASAEa0EQdkH+/wFxai8BACEBQQgLIABqIAE7AQAgAkEgaiECIApBAWoiCkEIRw0ACyARQYACaiQAC18BAn8gACgCxAIhBUEBIQYgAygCACAEQQF0aiAFIAEoAlAoAgAgACgCpAMoAnxBCEYEf0EQQQEgACgC1AFBDEYbBUEBCyACLgEAbGxBBGpBAnZB/v8BcWovAYAgOwEAC+MJAQ1/QQEhBiAAKAKkAygCfEEIRgRAQRBBASAAKALUAUEMRhshBgsgBkEBdCEJIAZBD3QhCyABKAJQIQECfwJAIAIuARAiByACLwEwIghyQf//A3ENAEEAIQggAi8BUA0AIAIvAXANACABKAIAIAkgAi4BAGxsIg0MAQsgASgCACALIAIuAQBsbEGAwAByIgUgAi4BUCABKAKgAWxBtzZsIAIuAXAgASgC4AFsQe5RbGogASgCYCAIwWxBxq5/bGogByABKAIgbEH85wFsaiAGbCIIa0EOdSENIAUgCGpBDnULIQ8CfwJAAkAgAi4BEiIHIAIvATIiCHJB//8DcQ0AQQAhCCACLwFSDQAgAi8BckUNAQsgASgCBCALIAIuAQJsbEGAwAByIgUgAi4BUiABKAKkAWxBtzZsIAIuAXIgASgC5AFsQe5RbGogASgCZCAIwWxBxq5/bGogByABKAIkbEH85wFsaiAGbCIHa0EOdSEIIAUgB2pBDnUMAQsgASgCBCAJIAIuAQJsbCIICyEQAn8CQAJAIAIuARYiBSACLwE2IgdyQf//A3ENAEEAIQcgAi8BVg0AIAIvAXZFDQELIAEoAgwgCyACLgEGbGxBgMAAciIMIAIuAVYgASgCrAFsQbc2bCACLgF2IAEoAuwBbEHuUWxqIAEoAmwgB8FsQcauf2xqIAUgASgCLGxB/OcBbGogBmwiBWtBDnUhByAFIAxqQQ51DAELIAEoAgwgCSACLgEGbGwiBwshDAJ/AkACQCACLgEaIgogAi8BOiIFckH//wNxDQBBACEFIAIvAVoNACACLwF6RQ0BCyABKAIUIAsgAi4BCmxsQYDAAHIiDiACLgFaIAEoArQBbEG3NmwgAi4BeiABKAL0AWxB7lFsaiABKAJ0IAXBbEHGrn9saiAKIAEoAjRsQfznAWxqIAZsIgprQQ51IQUgCiAOakEOdQwBCyABKAIUIAkgAi4BCmxsIgULIQogACgCxAICfwJAAkAgAi4BHiIRIAIvAT4iAHJB//8DcQ0AQQAhACACLwFeDQAgAi8BfkUNAQsgASgCHCALIAIuAQ5sbEGAwAByIgkgAi4BXiABKAK8AWxBtzZsIAIuAX4gASgC/AFsQe5RbGogASgCfCAAwWxBxq5/bGogESABKAI8bEH85wFsaiAGbCIAa0EOdSEGIAAgCWpBDnUMAQsgASgCHCAJIAIuAQ5sbCIGCyEAQYAgaiEBIAMoAgAgBEEBdGohAgJAAkAgEA0AIAwNACAKDQAgAA0AIAIgASAPQQhqQQN2Qf7/AXFqLwEAIgA7AQAMAQsgAiABIA9BD3RBgIAQaiIJIABB7lFsIBBB/OcBbGogCkG3NmxqIAxBxq5/bGoiAGpBE3VBAXRB/v8BcWovAQA7AQAgASAJIABrQRN1QQF0Qf7/AXFqLwEAIQALIAIgADsBAiADKAIEIARBAXRqIQACQAJAIAgNACAHDQAgBQ0AIAZFDQELIAAgASANQQ90QYCAEGoiAiAGQe5RbCAIQfznAWxqIAVBtzZsaiAHQcauf2xqIgNqQRN1QQF0Qf7/AXFqLwEAOwEAIAAgASACIANrQRN1QQF0Qf7/AXFqLwEAOwECDwsgACABIA1BCGpBA3ZB/v8BcWovAQAiATsBACAAIAE7AQILzwYBDn9BCCEHQQEhBiAAKALEAkGAIGohCSAAKAKkAygCfEEIRgRAQRBBASAAKALUAUEMRhshBgsgBkEBdCELIAZBDnQhDCABKAJQIQAjAEGAAWsiCiEBA0AgB0EERwRAAn8CQCACLgEQIgggAi8BICIFckH//wNxDQBBACEFIAIvATANACACLwFQDQAgAi8BYA0AIAIvAXANACABIAAoAgAgCyACLgEAbGwiBTYCQCABIAU2AiAgASAFNgIAQeAADAELIAEgAi4BYCAAKALAAWxBgk9sIAAoAkAgBcFsQaH2AGxqIAZsIgUgACgCACAMIAIuAQBsbCINakGAIGoiDiAAKAKgASAGIAIuAVBsbCIPQcJZbCAAKALgASAGIAIuAXBsbCIQQbBfbGogACgCYCAGIAIuATBsbCIRQc05bGogACgCICAGIAhsbCIIQYOkAWxqIhJrQQ11NgJgIAEgDiASakENdTYCACABIA0gBWtBgCBqIgUgD0H13ABsIBBBvnJsaiARQfn0fmxqIAhB+cMAbGoiCGpBDXU2AiAgBSAIa0ENdSEFQcAACyABaiAFNgIACyABQQRqIQEgAEEEaiEAIAJBAmohAiAHQQFLIAdBAWshBw0ACyAKIQJBACEHIARBAXQhBANAIAMgB0ECdGooAgAgBGohAAJ/AkAgAigCBCIBIAIoAggiBnINAEEAIQYgAigCDA0AIAIoAhQNACACKAIYDQAgAigCHA0AIAAgCSACKAIAQQhqQQN2Qf7/AXFqLwEAIgE7AQQgACABOwECIAAgATsBAEEGDAELIAAgCSACKAIYQYJPbCAGQaH2AGxqIgogAigCAEEOdCIGakGAgAhqIgUgAigCHCIIQbBfbCABQYOkAWxqIAIoAhQiC0HCWWxqIAIoAgwiDEHNOWxqIg1qQRF2Qf7/AXFqLwEAOwEAIAAgCSAFIA1rQRF2Qf7/AXFqLwEAOwEGIAAgCSAGIAprQYCACGoiCiAIQb5ybCABQfnDAGxqIAtB9dwAbGogDEH59H5saiIBakERdkH+/wFxai8BADsBAiAJIAogAWtBEXZB/v8BcWovAQAhAUEECyAAaiABOwEAIAJBIGohAiAHQQFqIgdBBEcNAAsLzxMBC38gACgCJEEASgRAIAAoAsADIgNB4ABqIQkgA0EEaiEKIAAoAtgBIQcDQEG+AiEFQQAhAwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAcoAiQiAkEBaw4QEgABAgMEBQYHCAkKCwwNDg8LQb8CIQUMEQtBwAIhBQwQC0HBAiEFDA8LQcICIQUMDgtBwwIhBQwNC0HEAiEFDAwLIAAoAkgiA0EDSQ0JIAAoAgAiA0EwNgIUIAAgAygCABEAAAwKC0HFAiEFDAoLQcYCIQUMCQtBxwIhBQwIC0HIAiEFDAcLQckCIQUMBgtBygIhBQwFC0HLAiEFDAQLQcwCIQUMAwsgACgCACIDIAI2AhggA0EHNgIUIAAgACgCACgCABEAAAwBCyADQQJ0QdD2AGooAgAhBQwBCyABIQUgBCEDCyAKIAhBAnQiBGogBTYCAAJAIAcoAjBFDQAgBCAJaiIEKAIAIANGDQAgBygCTCIBRQ0AIAQgAzYCACAHKAJQIQJBACEEAkACQAJAIANBAWsOAgECAAtBACEGQQAgAyIEa0EDcSILBEADQCACIARBAnRqIAEgBEEBdGovAQA2AgAgBEEBaiEEIAZBAWoiBiALRw0ACwsgA0E9a0EDSQ0CA0AgAiAEQQJ0aiABIARBAXRqLwEANgIAIAIgBEEBaiIGQQJ0aiABIAZBAXRqLwEANgIAIAIgBEECaiIGQQJ0aiABIAZBAXRqLwEANgIAIAIgBEEDaiIGQQJ0aiABIAZBAXRqLwEANgIAIARBBGoiBEHAAEcNAAsMAgsDQCACIARBAnRqIARBAXQiBkHQ9QBqLgEAIAEgBmovAQBsQYAQakEMdTYCACACIARBAXIiBkECdGogBkEBdCIGQdD1AGouAQAgASAGai8BAGxBgBBqQQx1NgIAIARBAmoiBEHAAEcNAAsMAQsgAiABLwEAszgCACACIAEvAQK4RO9hSLFQMfY/orY4AgQgAiABLwEEuETKb02Rruf0P6K2OAIIIAIgAS8BBrhEqhFs72LQ8j+itjgCDCACIAEvAQizOAIQIAIgAS8BCrhEO7+nwGkk6T+itjgCFCACIAEvAQy4RLsgx3t6UeE/orY4AhggAiABLwEOuERdq3LeVajRP6K2OAIcIAIgAS8BELhE72FIsVAx9j+itjgCICACIAEvARK4RO9hSLFQMfY/okTvYUixUDH2P6K2OAIkIAIgAS8BFLhE72FIsVAx9j+iRMpvTZGu5/Q/orY4AiggAiABLwEWuETvYUixUDH2P6JEqhFs72LQ8j+itjgCLCACIAEvARi4RO9hSLFQMfY/orY4AjAgAiABLwEauETvYUixUDH2P6JEO7+nwGkk6T+itjgCNCACIAEvARy4RO9hSLFQMfY/okS7IMd7elHhP6K2OAI4IAIgAS8BHrhE72FIsVAx9j+iRF2rct5VqNE/orY4AjwgAiABLwEguETKb02Rruf0P6K2OAJAIAIgAS8BIrhEym9Nka7n9D+iRO9hSLFQMfY/orY4AkQgAiABLwEkuETKb02Rruf0P6JEym9Nka7n9D+itjgCSCACIAEvASa4RMpvTZGu5/Q/okSqEWzvYtDyP6K2OAJMIAIgAS8BKLhEym9Nka7n9D+itjgCUCACIAEvASq4RMpvTZGu5/Q/okQ7v6fAaSTpP6K2OAJUIAIgAS8BLLhEym9Nka7n9D+iRLsgx3t6UeE/orY4AlggAiABLwEuuETKb02Rruf0P6JEXaty3lWo0T+itjgCXCACIAEvATC4RKoRbO9i0PI/orY4AmAgAiABLwEyuESqEWzvYtDyP6JE72FIsVAx9j+itjgCZCACIAEvATS4RKoRbO9i0PI/okTKb02Rruf0P6K2OAJoIAIgAS8BNrhEqhFs72LQ8j+iRKoRbO9i0PI/orY4AmwgAiABLwE4uESqEWzvYtDyP6K2OAJwIAIgAS8BOrhEqhFs72LQ8j+iRDu/p8BpJOk/orY4AnQgAiABLwE8uESqEWzvYtDyP6JEuyDHe3pR4T+itjgCeCACIAEvAT64RKoRbO9i0PI/okRdq3LeVajRP6K2OAJ8IAIgAS8BQLM4AoABIAIgAS8BQrhE72FIsVAx9j+itjgChAEgAiABLwFEuETKb02Rruf0P6K2OAKIASACIAEvAUa4RKoRbO9i0PI/orY4AowBIAIgAS8BSLM4ApABIAIgAS8BSrhEO7+nwGkk6T+itjgClAEgAiABLwFMuES7IMd7elHhP6K2OAKYASACIAEvAU64RF2rct5VqNE/orY4ApwBIAIgAS8BULhEO7+nwGkk6T+itjgCoAEgAiABLwFSuEQ7v6fAaSTpP6JE72FIsVAx9j+itjgCpAEgAiABLwFUuEQ7v6fAaSTpP6JEym9Nka7n9D+itjgCqAEgAiABLwFWuEQ7v6fAaSTpP6JEqhFs72LQ8j+itjgCrAEgAiABLwFYuEQ7v6fAaSTpP6K2OAKwASACIAEvAVq4RDu/p8BpJOk/okQ7v6fAaSTpP6K2OAK0ASACIAEvAVy4RDu/p8BpJOk/okS7IMd7elHhP6K2OAK4ASACIAEvAV64RDu/p8BpJOk/okRdq3LeVajRP6K2OAK8ASACIAEvAWC4RLsgx3t6UeE/orY4AsABIAIgAS8BYrhEuyDHe3pR4T+iRO9hSLFQMfY/orY4AsQBIAIgAS8BZLhEuyDHe3pR4T+iRMpvTZGu5/Q/orY4AsgBIAIgAS8BZrhEuyDHe3pR4T+iRKoRbO9i0PI/orY4AswBIAIgAS8BaLhEuyDHe3pR4T+itjgC0AEgAiABLwFquES7IMd7elHhP6JEO7+nwGkk6T+itjgC1AEgAiABLwFsuES7IMd7elHhP6JEuyDHe3pR4T+itjgC2AEgAiABLwFuuES7IMd7elHhP6JEXaty3lWo0T+itjgC3AEgAiABLwFwuERdq3LeVajRP6K2OALgASACIAEvAXK4RF2rct5VqNE/okTvYUixUDH2P6K2OALkASACIAEvAXS4RF2rct5VqNE/okTKb02Rruf0P6K2OALoASACIAEvAXa4RF2rct5VqNE/okSqEWzvYtDyP6K2OALsASACIAEvAXi4RF2rct5VqNE/orY4AvABIAIgAS8BerhEXaty3lWo0T+iRDu/p8BpJOk/orY4AvQBIAIgAS8BfLhEXaty3lWo0T+iRLsgx3t6UeE/orY4AvgBIAIgAS8BfrhEXaty3lWo0T+iRF2rct5VqNE/orY4AvwBCyAHQdQAaiEHIAMhBCAFIQEgCEEBaiIIIAAoAiRIDQALCwuRCQIPfQV/IwBBgAJrIhYkACAAKALEAiEUIAEoAlAhASAWIQBBCCEXA0ACfwJAIAIvARAiGCACLwEgIhVyDQBBACEVIAIvATANACACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQAgACABKgIAQwAAAD6UIAIuAQCylCIGOALAASAAIAY4AqABIAAgBjgCgAEgACAGOAJgIAAgBjgCQCAAIAY4AiAgACAGOAIAQeABDAELIAAgASoCAEMAAAA+lCACLgEAspQiByABKgKAAUMAAAA+lCACLgFAspQiCJIiDSABKgJAQwAAAD6UIBXBspQiCSABKgLAAUMAAAA+lCACLgFgspQiCpIiBpIiCyABKgJgQwAAAD6UIAIuATCylCIMIAEqAqABQwAAAD6UIAIuAVCylCIOkiIPIAEqAiBDAAAAPpQgGMGylCIQIAEqAuABQwAAAD6UIAIuAXCylCIRkiISkiIFkzgC4AEgACALIAWSOAIAIAAgByAIkyIHIAkgCpND8wS1P5QgBpMiCJIiCSAOIAyTIgogECARkyILkkNeg+w/lCIMIApDdT0nwJSSIAWTIgWTOALAASAAIAkgBZI4AiAgACAHIAiTIgcgEiAPk0PzBLU/lCAFkyIFkzgCoAEgACAHIAWSOAJAIAAgDSAGkyIGIAwgC0PUi4q/lJIgBZMiBZI4AmAgBiAFkyEGQYABCyAAaiAGOAIAIAJBAmohAiABQQRqIQEgAEEEaiEAIBdBAUsgF0EBayEXDQALIBYhAkEAIQEDQCADIAFBAnRqKAIAIARqIgAgFAJ/IAIqAgBDAIAAQ5IiByACKgIQIgiSIg0gAioCCCIJIAIqAhgiCpIiBpIiCyACKgIUIgwgAioCDCIOkiIPIAIqAgQiECACKgIcIhGSIhKSIgWSIhOLQwAAAE9dBEAgE6gMAQtBgICAgHgLQf8HcWotAAA6AAAgACAUAn8gCyAFkyILi0MAAABPXQRAIAuoDAELQYCAgIB4C0H/B3FqLQAAOgAHIAAgFAJ/IAcgCJMiByAJIAqTQ/MEtT+UIAaTIgiSIgkgDCAOkyIKIBAgEZMiC5JDXoPsP5QiDCAKQ3U9J8CUkiAFkyIFkiIKi0MAAABPXQRAIAqoDAELQYCAgIB4C0H/B3FqLQAAOgABIAAgFAJ/IAkgBZMiCYtDAAAAT10EQCAJqAwBC0GAgICAeAtB/wdxai0AADoABiAAIBQCfyAHIAiTIgcgEiAPk0PzBLU/lCAFkyIFkiIIi0MAAABPXQRAIAioDAELQYCAgIB4C0H/B3FqLQAAOgACIAAgFAJ/IAcgBZMiB4tDAAAAT10EQCAHqAwBC0GAgICAeAtB/wdxai0AADoABSAAIBQCfyANIAaTIgYgDCALQ9SLir+UkiAFkyIFkiIHi0MAAABPXQRAIAeoDAELQYCAgIB4C0H/B3FqLQAAOgADIAAgFAJ/IAYgBZMiBotDAAAAT10EQCAGqAwBC0GAgICAeAtB/wdxai0AADoABCACQSBqIQIgAUEBaiIBQQhHDQALIBZBgAJqJAALmQICBH8DfiMAQTBrIgMkAAJAAkACfwJAIAAoAgAiAigCFCIAQQBMDQAgACACKAJ0Sg0AIAIoAnAgAEECdGoMAQsgAigCeCIERQ0BIAAgAigCfCIFSA0BIAAgAigCgAFKDQEgBCAAIAVrQQJ0agsoAgAiBA0BCyACIAA2AhggAigCcCgCACEECyAEIQACQAJAA0AgAC0AACIFRQ0BIABBAWohACAFQSVHDQALIAAtAABB8wBHDQAgAyACQRhqNgIgIAFByAEgBCADQSBqEC0aDAELIAIpAhghBiACKQIgIQcgAikCKCEIIAMgAikCMDcDGCADIAg3AxAgAyAHNwMIIAMgBjcDACABQcgBIAQgAxAtGgsgA0EwaiQAC6kIARF/IwBBgAJrIg8kACAAKALEAiABKAJQIQEgDyEAQQghBQNAAn8CQCACLgEQIgYgAi8BICIHckH//wNxDQBBACEHIAIvATANACACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQAgACABKAIAIAIuAQBsIgc2AsABIAAgBzYCoAEgACAHNgKAASAAIAc2AmAgACAHNgJAIAAgBzYCICAAIAc2AgBB4AEMAQsgACABKALAASACLgFgbCIJIAEoAkAgB8FsIgpqIgcgASgCgAEgAi4BQGwiDCABKAIAIAIuAQBsIghqIg1qIg4gASgC4AEgAi4BcGwiECABKAIgIAZsIhFqIhIgASgCoAEgAi4BUGwiEyABKAJgIAIuATBsIhRqIhVqIgZrNgLgASAAIAYgDmo2AgAgACAKIAlrQeoCbEEIdSAHayIJIAggDGsiCmoiDCATIBRrIghB43psQQh1IAZrIAggESAQayIIakHZA2xBCHUiDmoiBms2AsABIAAgBiAMajYCICAAIAogCWsiCSASIBVrQeoCbEEIdSAGayIGazYCoAEgACAGIAlqNgJAIAAgBiAIQZUCbEEIdSAOa2oiBiANIAdrIgdqNgKAASAHIAZrIQdB4AALIABqIAc2AgAgAkECaiECIAFBBGohASAAQQRqIQAgBUEBSyAFQQFrIQUNAAtBgAFqIQEgDyECQQAhBwNAIAMgB0ECdGooAgAgBGohAAJ/AkAgAigCBCIGIAIoAggiBXINAEEAIQUgAigCDA0AIAIoAhANACACKAIUDQAgAigCGA0AIAIoAhwNACAAIAEgAigCAEEFdkH/B3FqLQAAIgU6AAYgACAFOgAFIAAgBToABCAAIAU6AAMgACAFOgACIAAgBToAASAAIAU6AABBBwwBCyAAIAEgAigCHCIKIAZqIgwgAigCDCIIIAIoAhQiDWoiDmoiCyACKAIYIhAgBWoiCSACKAIQIhEgAigCACISaiITaiIUakEFdkH/B3FqLQAAOgAAIAAgASAUIAtrQQV2Qf8HcWotAAA6AAcgACABIA0gCGsiCEHjemxBCHUgC2sgBiAKayILIAhqQdkDbEEIdSIKaiIGIAUgEGtB6gJsQQh1IAlrIgggEiARayINaiIFakEFdkH/B3FqLQAAOgABIAAgASAFIAZrQQV2Qf8HcWotAAA6AAYgACABIAwgDmtB6gJsQQh1IAZrIgUgDSAIayIGakEFdkH/B3FqLQAAOgACIAAgASAGIAVrQQV2Qf8HcWotAAA6AAUgACABIAUgC0GVAmxBCHUgCmtqIgUgEyAJayIGakEFdkH/B3FqLQAAOgAEIAEgBiAFa0EFdkH/B3FqLQAAIQVBAwsgAGogBToAACACQSBqIQIgB0EBaiIHQQhHDQALIA9BgAJqJAALuAwBGn8jAEGABGsiGSQAIAAoAsQCIAEoAlAhASAZIQADQCAAIAEoAkAgAi4BIGwiCiABKALAASACLgFgbCIOayIRQePYAGwiDyAOQYOkAWxqIhIgASgCgAEgAi4BQGwiC0HP0wBsIhMgAi4BACABKAIAbEENdEGACHIiDGoiFGoiFSABKAJgIAIuATBsIgYgASgCICACLgEQbCIIakHO1gBsIhAgCEHW7X5saiABKAKgASACLgFQbCIHIAhqIhpB6c8AbCIWaiABKALgASACLgFwbCIFIAhqQfzFAGwiF2oiGGtBC3U2AuADIAAgFSAYakELdTYCACAAIBFB1BFsIhEgCkHNOWxqIhUgC0HRImwiCyAMaiIYaiIbIAUgBmoiHEGrVWwiHSAGIAdqQfAIbCIeIBAgBkHNBGxqamoiEGtBC3U2AsADIAAgECAbakELdTYCICAAIA8gCkHCWWxqIgogDCALayIPaiILIAUgB2pBsql/bCIQIB4gB0H6t39saiAWamoiFmtBC3U2AqADIAAgCyAWakELdTYCQCAAIBEgDkGwX2xqIg4gDCATayIMaiIRIB0gBUGYxABsaiAXaiAQaiILa0ELdTYCgAMgACALIBFqQQt1NgJgIAAgDCAOayIMIAUgB2tBoxpsIg4gCCAFa0G2OWwiESAcQZewf2wiCyAFQYXJAWxqamoiBWtBC3U2AuACIAAgBSAMakELdTYCgAEgACAPIAprIgUgGkHVKmwiDCAHIAZrQYnaAGwiCiAHQfpObGpqIA5qIgdrQQt1NgLAAiAAIAUgB2pBC3U2AqABIAAgGCAVayIHIAggBmtBoxpsIgUgBkGa/gBsaiAKaiALaiIGa0ELdTYCoAIgACAGIAdqQQt1NgLAASAAIBQgEmsiBiAFIAhBwop/bGogDGogEWoiCGtBC3U2AoACIAAgBiAIakELdTYC4AEgAEEEaiEAIAFBBGohASACQQJqIQIgCUEBaiIJQQhHDQALQYABaiEAIBkhAUEAIQwDQCADIAxBAnRqKAIAIARqIgIgACABKAIMIgYgASgCBCIIakHO1gBsIg0gCEHW7X5saiABKAIUIgcgCGoiEUHpzwBsIg9qIAEoAhwiBSAIakH8xQBsIhJqIgsgASgCCCIKIAEoAhgiDmsiE0Hj2ABsIhQgDkGDpAFsaiIVIAEoAgBBDXRBgIAIaiIJIAEoAhAiEEHP0wBsIhpqIhZqIhdqQRJ2Qf8HcWotAAA6AAAgAiAAIBcgC2tBEnZB/wdxai0AADoADyACIAAgBSAGaiILQatVbCIXIAYgB2pB8AhsIhggDSAGQc0EbGpqaiINIBNB1BFsIhMgCkHNOWxqIhsgCSAQQdEibCIQaiIcaiIdakESdkH/B3FqLQAAOgABIAIgACAdIA1rQRJ2Qf8HcWotAAA6AA4gAiAAIAUgB2pBsql/bCINIBggB0H6t39saiAPamoiDyAUIApBwllsaiIKIAkgEGsiFGoiEGpBEnZB/wdxai0AADoAAiACIAAgECAPa0ESdkH/B3FqLQAAOgANIAIgACAXIAVBmMQAbGogEmogDWoiDSATIA5BsF9saiIOIAkgGmsiCWoiD2pBEnZB/wdxai0AADoAAyACIAAgDyANa0ESdkH/B3FqLQAAOgAMIAIgACAFIAdrQaMabCINIAggBWtBtjlsIg8gC0GXsH9sIhIgBUGFyQFsampqIgUgCSAOayIJakESdkH/B3FqLQAAOgAEIAIgACAJIAVrQRJ2Qf8HcWotAAA6AAsgAiAAIBFB1SpsIgUgByAGa0GJ2gBsIgkgB0H6TmxqaiANaiIHIBQgCmsiCmpBEnZB/wdxai0AADoABSACIAAgCiAHa0ESdkH/B3FqLQAAOgAKIAIgACAIIAZrQaMabCIHIAZBmv4AbGogCWogEmoiBiAcIBtrIglqQRJ2Qf8HcWotAAA6AAYgAiAAIAkgBmtBEnZB/wdxai0AADoACSACIAAgByAIQcKKf2xqIAVqIA9qIgYgFiAVayIIakESdkH/B3FqLQAAOgAHIAIgACAIIAZrQRJ2Qf8HcWotAAA6AAggAUEgaiEBIAxBAWoiDEEQRw0ACyAZQYAEaiQAC6ULARl/IwBB4ANrIhkkACAAKALEAiABKAJQIQEgGSEAA0AgASgCoAEhBSACLgFQIQggASgCICEQIAIuARAhCSABKALgASEHIAIuAXAhCiABKAJgIREgAi4BMCESIAAgAi4BACABKAIAbEENdEGACHIiDyABKALAASACLgFgbCILQb6lf2xqIhUgASgCQCACLgEgbCIMIAEoAoABIAIuAUBsIg1rIgZBwKV/bGpBC3U2AuABIAAgC0GdyQBsIA9qIg4gBkH2AmwiGiAMIA1qIg1BztUAbCIWamoiFyAHIApsIgdBo50BbCARIBJsIgpB9ql/bCIRayAFIAhsIhJBsc4AbCIIIAkgEGwiBSAHayIQQYLaAGxqIglqIhhrQQt1NgLAAyAAIBcgGGpBC3U2AgAgACALQYRkbCAPaiIPIAZB0BZsIgsgDUHMMmwiF2pqIhggCiAHayIbIAVqQZo1bCIcIAVB8SBsaiIda0ELdTYCoAMgACAYIB1qQQt1NgIgIAAgFSAGQaAtbGoiFSAQIBJrQbHOAGwiEGtBC3U2AoADIAAgECAVakELdTYCQCAAIAZBuWZsIgYgDUGCI2wiDWsgDmoiECAFIAdqQegkbCISIAggEWogB0GvSGxqaiIHa0ELdTYCoAIgACAHIBBqQQt1NgKgASAAIAxBk9wAbCIHIBZrIBpqIA9qIgwgCkHmSmwiCiAFQbkebGogCGsgEmoiCGtBC3U2AuACIAAgCCAMakELdTYCYCAAIA4gF2sgC2oiCyAcIBtB3PR+bGoiDGtBC3U2AsACIAAgCyAMakELdTYCgAEgACANIAdrIAZqIA9qIgYgCiAFQee4f2xqIAlqIgVrQQt1NgKAAiAAIAUgBmpBC3U2AsABIABBBGohACABQQRqIQEgAkECaiECIBRBAWoiFEEIRw0AC0GAAWohACAZIQFBACEUA0AgAyAUQQJ0aigCACAEaiICIAAgASgCHCIGQaOdAWwgASgCDCIPQfapf2wiEGsgASgCFCIJQbHOAGwiCyABKAIEIgUgBmsiEUGC2gBsaiISaiITIAEoAgBBDXRBgIAIaiIMIAEoAhgiDkGdyQBsaiINIAEoAggiCiABKAIQIghrIgdB9gJsIhUgCCAKaiIIQc7VAGwiGmpqIhZqQRJ2Qf8HcWotAAA6AAAgAiAAIBYgE2tBEnZB/wdxai0AADoADiACIAAgBSAPIAZrIhZqQZo1bCIXIAVB8SBsaiIYIA5BhGRsIAxqIhMgB0HQFmwiGyAIQcwybCIcamoiHWpBEnZB/wdxai0AADoAASACIAAgHSAYa0ESdkH/B3FqLQAAOgANIAIgACARIAlrQbHOAGwiCSAOQb6lf2wgDGoiDCAHQaAtbGoiDmpBEnZB/wdxai0AADoAAiACIAAgDiAJa0ESdkH/B3FqLQAAOgAMIAIgACAFIAZqQegkbCIOIA9B5kpsIg8gBUG5HmxqIAtraiIJIApBk9wAbCIKIBprIBVqIBNqIhFqQRJ2Qf8HcWotAAA6AAMgAiAAIBEgCWtBEnZB/wdxai0AADoACyACIAAgFyAWQdz0fmxqIgkgDSAcayAbaiIRakESdkH/B3FqLQAAOgAEIAIgACARIAlrQRJ2Qf8HcWotAAA6AAogAiAAIAsgEGogBkGvSGxqIA5qIgYgB0G5ZmwiCyAIQYIjbCIOayANaiINakESdkH/B3FqLQAAOgAFIAIgACANIAZrQRJ2Qf8HcWotAAA6AAkgAiAAIA8gBUHnuH9saiASaiIFIA4gCmsgC2ogE2oiBmpBEnZB/wdxai0AADoABiACIAAgBiAFa0ESdkH/B3FqLQAAOgAIIAIgACAMIAdBwKX//wBsakESdkH/B3FqLQAAOgAHIAFBIGohASAUQQFqIhRBD0cNAAsgGUHgA2okAAvBCgEVfyMAQcADayIWJAAgACgCxAIgASgCUCEBIBYhAANAIAEoAsABIQcgAi4BYCEIIAEoAkAhCiACLgEgIQkgACACLgEAIAEoAgBsQQ10QYAIciINIAEoAoABIAIuAUBsIgtBvqV/bGpBC3UiESABKALgASACLgFwbCIOIAEoAiAgAi4BEGwiDCABKAJgIAIuATBsIgVrIhIgASgCoAEgAi4BUGwiBmtqQQJ0Ig9rNgLAAiAAIA8gEWo2AmAgACAHIAhsIgggCSAKbCIKakHixgBsIgkgCEH8kX9saiIRIAtBkhRsIA1qIg9qIhUgBSAGakHvdWwgDkENdCIHayIOIAUgDGpBt9UAbCIXIAVB7mRsamoiE2tBC3U2AoADIAAgEyAVakELdTYCICAAIAhB4ad/bCAKQaMnbGoiCCALQclHbCANaiIVaiITIA4gBiAMaiIOQdLMAGwiGCAGQYnofmxqaiIZa0ELdTYC4AIgACATIBlqQQt1NgJAIAAgDyARayIRIBJB8h1sIAdrIhIgBiAFa0H42QBsIg8gBUGZK2xqaiIFa0ELdTYCgAIgACAFIBFqQQt1NgKgASAAIAtBxtEAbCANaiIFIAkgCkG9EWxqIg1rIgsgDkGUMGwiCiAMQYu8f2xqIBJqIglrQQt1NgLgASAAIAkgC2pBC3U2AsABIAAgBSANaiIFIBcgDEHwt39saiAYaiAHaiIMa0ELdTYCoAMgACAFIAxqQQt1NgIAIAAgFSAIayIFIA8gBkHmk39saiAKaiAHaiIGa0ELdTYCoAIgACAFIAZqQQt1NgKAASAAQQRqIQAgAUEEaiEBIAJBAmohAiAQQQFqIhBBCEcNAAtBgAFqIQAgFiEBQQAhDQNAIAMgDUECdGooAgAgBGoiAiAAIAEoAhwiFEENdCILIAEoAgwiBSABKAIEIgxqQbfVAGwiCSAMQfC3f2xqIAEoAhQiBiAMaiIRQdLMAGwiDmpqIhIgASgCGCIIIAEoAggiCmpB4sYAbCIPIApBvRFsaiIVIAEoAgBBDXRBgIAIaiIHIAEoAhAiEEHG0QBsaiIXaiITakESdkH/B3FqLQAAOgAAIAIgACATIBJrQRJ2Qf8HcWotAAA6AA0gAiAAIAUgBmpB73VsIAtrIhIgCSAFQe5kbGpqIgkgDyAIQfyRf2xqIg8gByAQQZIUbGoiE2oiGGpBEnZB/wdxai0AADoAASACIAAgGCAJa0ESdkH/B3FqLQAAOgAMIAIgACAOIAZBieh+bGogEmoiCSAIQeGnf2wgCkGjJ2xqIgggEEHJR2wgB2oiCmoiDmpBEnZB/wdxai0AADoAAiACIAAgDiAJa0ESdkH/B3FqLQAAOgALIAIgACAUIAwgBWsiCSAGa2pBDXQiFCAQQb6lf2wgB2oiB2pBEnZB/wdxai0AADoAAyACIAAgByAUa0ESdkH/B3FqLQAAOgAKIAIgACARQZQwbCIHIAYgBWtB+NkAbCIQIAsgBkHmk39sampqIgYgCiAIayIIakESdkH/B3FqLQAAOgAEIAIgACAIIAZrQRJ2Qf8HcWotAAA6AAkgAiAAIAlB8h1sIAtrIgYgECAFQZkrbGpqIgUgEyAPayILakESdkH/B3FqLQAAOgAFIAIgACALIAVrQRJ2Qf8HcWotAAA6AAggAiAAIAcgDEGLvH9saiAGaiIFIBcgFWsiBmpBEnZB/wdxai0AADoABiACIAAgBiAFa0ESdkH/B3FqLQAAOgAHIAFBIGohASANQQFqIg1BDkcNAAsgFkHAA2okAAv5CgEWfyMAQaADayIWJAAgACgCxAIgASgCUCEBIBYhAANAIAEoAuABIQogAi4BcCEQIAEoAmAhBSACLgEwIQYgASgCoAEhESACLgFQIRMgASgCICEIIAIuARAhCyAAIAIuAQAgASgCAGxBDXRBgAhyIgwgASgCgAEgAi4BQGwiDSABKALAASACLgFgbCIOayIPIAEoAkAgAi4BIGwiB2tBwdoAbGpBC3U2AsABIAAgD0GZBmwgDGoiFyANIA5qIg1B+ckAbCIOIAdB8dcAbGpqIhQgBSAGbCIFIAggC2wiCGpB0NQAbCILIAhB2/5+bGogESATbCIGIAhqQb7KAGwiEWogCiAQbCIKIAhqIhBBgjxsIhNqIhVrQQt1NgKAAyAAIBQgFWpBC3U2AgAgACAPQZUfbCAMaiIUIAdB4MMAbCANQaAUbCIVa2oiGCAFIApqQcK1f2wiGSAFIAZqQatqbCIaIAsgBUHLNWxqamoiC2tBC3U2AuACIAAgCyAYakELdTYCICAAIAdBjCBsIA5rIBdqIgsgBiAKakH4VWwiDiAaIAZBsZt/bGogEWpqIhFrQQt1NgLAAiAAIAsgEWpBC3U2AkAgACAPQYJEbCAMaiIMIAdBjHVsIA1B8htsIg9raiINIBkgCkGUjQFsaiATaiAOaiIRa0ELdTYCoAIgACANIBFqQQt1NgJgIAAgDyAHQctMbGogDGoiDCAQQdUVbCAGIAVrQYI8bGoiDyAIQbMUbGogBUGWYmxqIgVrQQt1NgKAAiAAIAUgDGpBC3U2AoABIAAgFSAHQe6vf2xqIBRqIgcgDyAGQc4YbGogCkG/kH9saiIFa0ELdTYC4AEgACAFIAdqQQt1NgKgASAAQQRqIQAgAUEEaiEBIAJBAmohAiASQQFqIhJBCEcNAAtBgAFqIQAgFiEBQQAhDANAIAMgDEECdGooAgAgBGoiAiAAIAEoAgwiBSABKAIEIghqQdDUAGwiCSAIQdv+fmxqIAEoAhQiBiAIakG+ygBsIhBqIAEoAhwiCiAIaiIRQYI8bCITaiILIAEoAhgiEiABKAIQIg5qIg1B+ckAbCIXIAEoAggiB0Hx1wBsaiABKAIAQQ10QYCACGoiDyAOIBJrIhJBmQZsaiIOaiIUakESdkH/B3FqLQAAOgAAIAIgACAUIAtrQRJ2Qf8HcWotAAA6AAwgAiAAIAUgCmpBwrV/bCILIAUgBmpBq2psIhQgCSAFQcs1bGpqaiIJIBJBlR9sIA9qIhUgB0HgwwBsIA1BoBRsIhhraiIZakESdkH/B3FqLQAAOgABIAIgACAZIAlrQRJ2Qf8HcWotAAA6AAsgAiAAIAYgCmpB+FVsIgkgFCAGQbGbf2xqIBBqaiIQIAdBjCBsIBdrIA5qIg5qQRJ2Qf8HcWotAAA6AAIgAiAAIA4gEGtBEnZB/wdxai0AADoACiACIAAgCyAKQZSNAWxqIBNqIAlqIgkgEkGCRGwgD2oiECAHQYx1bCANQfIbbCINa2oiE2pBEnZB/wdxai0AADoAAyACIAAgEyAJa0ESdkH/B3FqLQAAOgAJIAIgACARQdUVbCAGIAVrQYI8bGoiCSAIQbMUbGogBUGWYmxqIgUgDSAHQctMbGogEGoiCGpBEnZB/wdxai0AADoABCACIAAgCCAFa0ESdkH/B3FqLQAAOgAIIAIgACAJIAZBzhhsaiAKQb+Qf2xqIgUgGCAHQe6vf2xqIBVqIgZqQRJ2Qf8HcWotAAA6AAUgAiAAIAYgBWtBEnZB/wdxai0AADoAByACIAAgEiAHa0HB2gBsIA9qQRJ2Qf8HcWotAAA6AAYgAUEgaiEBIAxBAWoiDEENRw0ACyAWQaADaiQAC5IJARR/IwBBgANrIhUkACAAKALEAiABKAJQIQEgFSEAA0AgASgCgAEhCCACLgFAIQ4gACABKAJAIAIuASBsIg8gASgCwAEgAi4BYGwiCWtBDXQiCiACLgEAIAEoAgBsQQ10QYAIciILaiIMIAEoAiAgAi4BEGwiBiABKALgASACLgFwbCIHayIQIAEoAmAgAi4BMGwiESABKAKgASACLgFQbCIFayISakHRImwiEyAQQf4wbGoiEGtBC3U2AsACIAAgDCAQakELdTYCICAAIAsgCmsiCiATIBJB34l/bGoiDGtBC3U2AuABIAAgCiAMakELdTYCgAEgACAIIA5sQbHOAGwiDiALaiIKIAlBDXQiCSAPQbbXAGxqIgxrIhAgByAFIAZqIhJqQY03bCIIIBFBr11sIhMgBkHcVGxqIAdBjIF/bGpqIhRrQQt1NgLAASAAIBAgFGpBC3U2AqABIAAgCiAMaiIKIAggEkHbEGxqIgwgEUHP0wBsIhEgBkH3EWxqaiIGa0ELdTYC4AIgACAGIApqQQt1NgIAIAAgD0G2F2wgCWsiBiALIA5rIgtqIg8gBSAHakGLvX9sIg4gBUGwoX9sIBNqaiAMaiIFa0ELdTYCoAIgACAFIA9qQQt1NgJAIAAgCyAGayILIAdBxuUAbCARayAIaiAOaiIHa0ELdTYCgAIgACAHIAtqQQt1NgJgIABBBGohACABQQRqIQEgAkECaiECIA1BAWoiDUEIRw0AC0GAAWohACAVIQFBACELA0AgAyALQQJ0aigCACAEaiICIAAgASgCDCIPQc/TAGwiFiABKAIEIgZB9xFsaiABKAIUIgUgBmoiDSABKAIcIgdqQY03bCIRIA1B2xBsaiIOaiIJIAEoAhgiCkENdCIMIAEoAggiCEG21wBsaiIQIAEoAgBBDXRBgIAIaiINIAEoAhBBsc4AbCISaiITaiIUakESdkH/B3FqLQAAOgAAIAIgACAUIAlrQRJ2Qf8HcWotAAA6AAsgAiAAIAYgB2siCSAPIAVrIhRqQdEibCIXIAlB/jBsaiIJIAggCmtBDXQiCiANaiIYakESdkH/B3FqLQAAOgABIAIgACAYIAlrQRJ2Qf8HcWotAAA6AAogAiAAIA4gBSAHakGLvX9sIg4gD0GvXWwiDyAFQbChf2xqamoiBSAIQbYXbCAMayIIIA0gEmsiCWoiDGpBEnZB/wdxai0AADoAAiACIAAgDCAFa0ESdkH/B3FqLQAAOgAJIAIgACAHQcblAGwgFmsgEWogDmoiBSAJIAhrIghqQRJ2Qf8HcWotAAA6AAMgAiAAIAggBWtBEnZB/wdxai0AADoACCACIAAgFyAUQd+Jf2xqIgUgDSAKayINakESdkH/B3FqLQAAOgAEIAIgACANIAVrQRJ2Qf8HcWotAAA6AAcgAiAAIA8gBkHcVGxqIAdBjIF/bGogEWoiByATIBBrIgZqQRJ2Qf8HcWotAAA6AAUgAiAAIAYgB2tBEnZB/wdxai0AADoABiABQSBqIQEgC0EBaiILQQxHDQALIBVBgANqJAAL4QkBFH8jAEHgAmsiFSQAIAAoAsQCIAEoAlAhASAVIQADQCABKALgASEFIAIuAXAhCyABKAJgIQYgAi4BMCEIIAEoAqABIQ4gAi4BUCEPIAEoAiAhCSACLgEQIRAgACACLgEAIAEoAgBsQQ10QYAIciIMIAEoAsABIAIuAWBsIg0gASgCQCACLgEgbCIHaiIXIAEoAoABIAIuAUBsIgprIhJBv6V/bGpBC3U2AqABIAAgEkHs1gBsIAxqIgwgCiANa0H+ogFsIhJqIA1BtYcBbGoiEyAGIAhsIgYgCSAQbCIJaiIQQeo4bCIUIAlB9kRsaiAOIA9sIgggCWpB9CpsIg5qIAUgC2wiBSAIIBBqakHAGWwiCyAFIAlqQbgXbGoiCWoiD2tBC3U2AsACIAAgDyATakELdTYCACAAIAwgF0GFtn9saiIPIA1Bw01saiINIAsgBiAIakHJtX9saiIQIA4gCEHas39samoiDmtBC3U2AoACIAAgDSAOakELdTYCQCAAIAwgCiAHa0HJG2xqIg0gB0GRn39saiIMIAkgBSAGakH1jH9sIgkgBUHHhgFsamoiDmtBC3U2AuABIAAgDCAOakELdTYCYCAAIApBufwAbCAHQf2mf2xqIA9qIgcgCEGLwABsIAZBjaJ/bGogBUGWlH9saiALaiIIa0ELdTYCwAEgACAHIAhqQQt1NgKAASAAIA0gCkG0i39saiASaiIKIBQgBkHYhAFsaiAJaiAQaiIGa0ELdTYCoAIgACAGIApqQQt1NgIgIABBBGohACABQQRqIQEgAkECaiECIBFBAWoiEUEIRw0AC0GAAWohACAVIQFBACENA0AgAyANQQJ0aigCACAEaiICIAAgASgCDCIKIAEoAgQiBWoiB0HqOGwiCyAFQfZEbGogASgCFCIGIAVqQfQqbCIWaiABKAIcIgggBiAHampBwBlsIhEgBSAIakG4F2xqIg5qIg8gASgCAEENdEGAgAhqIhAgASgCGCIHIAEoAggiCWoiFyABKAIQIgVrIhJB7NYAbGoiDCAFIAdrQf6iAWwiE2ogB0G1hwFsaiIUakESdkH/B3FqLQAAOgAAIAIgACAUIA9rQRJ2Qf8HcWotAAA6AAogAiAAIBEgBiAKakHJtX9saiIPIAggCmpB9Yx/bCIUIAsgCkHYhAFsampqIgsgEyAMIAUgCWtByRtsaiITIAVBtIt/bGpqIhhqQRJ2Qf8HcWotAAA6AAEgAiAAIBggC2tBEnZB/wdxai0AADoACSACIAAgFiAGQdqzf2xqIA9qIgsgDCAXQYW2f2xqIgwgB0HDTWxqIgdqQRJ2Qf8HcWotAAA6AAIgAiAAIAcgC2tBEnZB/wdxai0AADoACCACIAAgFCAIQceGAWxqIA5qIgcgEyAJQZGff2xqIgtqQRJ2Qf8HcWotAAA6AAMgAiAAIAsgB2tBEnZB/wdxai0AADoAByACIAAgBkGLwABsIApBjaJ/bGogCEGWlH9saiARaiIKIAVBufwAbCAJQf2mf2xqIAxqIgZqQRJ2Qf8HcWotAAA6AAQgAiAAIAYgCmtBEnZB/wdxai0AADoABiACIAAgEkG/pf//AGwgEGpBEnZB/wdxai0AADoABSABQSBqIQEgDUEBaiINQQtHDQALIBVB4AJqJAAL+QcBEX8jAEHAAmsiFSQAIAAoAsQCIAEoAlAhASAVIQADQCABKALAASEIIAIuAWAhCSABKAJAIQogAi4BICERIAAgAi4BACABKAIAbEENdEGACHIiBSABKAKAASACLgFAbCIGQb6lf2xqQQt1IgsgASgCICACLgEQbCIHIAEoAqABIAIuAVBsIgwgASgCYCACLgEwbCINIAEoAuABIAIuAXBsIhJrIg5qa0ECdCITazYC4AEgACALIBNqNgJAIAAgCCAJbCIIIAogEWwiCWpBmjVsIgogCUHxIGxqIgkgBkGdyQBsIAVqIhFqIgsgDEENdCIMIA5B4xNsaiITIA0gEmoiDUHvPGwiEiAHQbPZAGxqaiIUa0ELdTYCoAIgACALIBRqQQt1NgIAIAAgBkGEZGwgBWoiBSAKIAhB3PR+bGoiBmsiCCAOQZ1MbCAMaiIOIAdBjClsIA1BzyVsIgpraiILa0ELdTYCwAEgACAIIAtqQQt1NgJgIAAgESAJayIIIAdBlA5sIBJrIBNqIglrQQt1NgKgASAAIAggCWpBC3U2AoABIAAgBSAGaiIFIAdB09AAbCAKIA5qayIHa0ELdTYCgAIgACAFIAdqQQt1NgIgIABBBGohACABQQRqIQEgAkECaiECIA9BAWoiD0EIRw0AC0GAAWohACAVIQJBACEPA0AgAyAPQQJ0aigCACAEaiIBIAAgAigCHCIFIAIoAgwiBmoiEEHvPGwiCCACKAIEIgdBs9kAbGogAigCFCIJQQ10IgogBiAFayIFQeMTbGoiEWoiCyACKAIYIgwgAigCCCIGakGaNWwiDSAGQfEgbGoiEiACKAIAQQ10QYCACGoiBiACKAIQIg5BnckAbGoiE2oiFGpBEnZB/wdxai0AADoAACABIAAgFCALa0ESdkH/B3FqLQAAOgAJIAEgACAHQdPQAGwgEEHPJWwiECAFQZ1MbCAKaiIKamsiCyANIAxB3PR+bGoiDCAOQYRkbCAGaiINaiIUakESdkH/B3FqLQAAOgABIAEgACAUIAtrQRJ2Qf8HcWotAAA6AAggASAAIAcgBSAJamtBDXQiBSAOQb6lf2wgBmoiBmpBEnZB/wdxai0AADoAAiABIAAgBiAFa0ESdkH/B3FqLQAAOgAHIAEgACAHQYwpbCAQayAKaiIFIA0gDGsiBmpBEnZB/wdxai0AADoAAyABIAAgBiAFa0ESdkH/B3FqLQAAOgAGIAEgACAHQZQObCAIayARaiIHIBMgEmsiBWpBEnZB/wdxai0AADoABCABIAAgBSAHa0ESdkH/B3FqLQAAOgAFIAJBIGohAiAPQQFqIg9BCkcNAAsgFUHAAmokAAuxBwETfyMAQaACayISJAAgACgCxAIgASgCUCEBIBIhAANAIAEoAmAhCiACLgEwIQggASgCoAEhBiACLgFQIQ4gASgC4AEhDyACLgFwIQkgASgCICEQIAIuARAhEyAAIAIuAQAgASgCAGxBDXRBgAhyIgsgASgCwAEgAi4BYGwiEUG+pX9saiIUIAEoAkAgAi4BIGwiByABKAKAASACLgFAbCIFayIVQb6lf2xqQQt1NgKAASAAIBFBoS1sIAtqIgsgBSAHakGH1QBsIhEgBUHcD2wiFmtqIhcgBiAObCIFIBAgE2wiBmpBlzpsIg4gCCAKbEHPsX9sIgprIAkgD2wiCCAGakH6HmwiD2oiCWtBC3U2AoACIAAgCSAXakELdTYCACAAIBQgFUGhLWxqIgkgBiAFIAhqa0GxzgBsIgZrQQt1NgLgASAAIAYgCWpBC3U2AiAgACAHQavFAGwiByALIBFraiIGIAogBSAIa0GR2QBsIgVrIA5qIghrQQt1NgLAASAAIAYgCGpBC3U2AkAgACALIAdrIBZqIgcgBSAKaiAPaiIFa0ELdTYCoAEgACAFIAdqQQt1NgJgIABBBGohACABQQRqIQEgAkECaiECIA1BAWoiDUEIRw0AC0GAAWohASASIQBBACENA0AgAyANQQJ0aigCACAEaiICIAEgACgCFCIHIAAoAgQiBWpBlzpsIg4gACgCDEHPsX9sIgtrIAAoAhwiBiAFakH6HmwiD2oiCSAAKAIAQQ10QYCACGoiECAAKAIYIhNBoS1saiIKIAAoAhAiCCAAKAIIIgxqQYfVAGwiESAIQdwPbCIUa2oiFWpBEnZB/wdxai0AADoAACACIAEgFSAJa0ESdkH/B3FqLQAAOgAIIAIgASAFIAYgB2prQbHOAGwiBSATQb6lf2wgEGoiCSAMIAhrIghBoS1saiIQakESdkH/B3FqLQAAOgABIAIgASAQIAVrQRJ2Qf8HcWotAAA6AAcgAiABIAsgByAGa0GR2QBsIgdrIA5qIgUgDEGrxQBsIgYgCiARa2oiDGpBEnZB/wdxai0AADoAAiACIAEgDCAFa0ESdkH/B3FqLQAAOgAGIAIgASAHIAtqIA9qIgcgCiAGayAUaiIFakESdkH/B3FqLQAAOgADIAIgASAFIAdrQRJ2Qf8HcWotAAA6AAUgAiABIAkgCEG+pf//AGxqQRJ2Qf8HcWotAAA6AAQgAEEgaiEAIA1BAWoiDUEJRw0ACyASQaACaiQAC88EAQ9/IAMoAgAgBGoiBSAAKALEAkGAAWoiACACLgEQIAEoAlAiASgCIGxBsc4AbCIIIAIuAQAgASgCAGxBDXRBgAhyIgYgASgCQCACLgEgbCIHQaEtbGoiCWpBAnRBgEBxQYCACGoiCiACLgEUIAEoAihsQbHOAGwiCyACLgEEIAEoAghsQQ10QYAIciIMIAEoAkggAi4BJGwiDUGhLWxqIg5qQQt1Ig9BoS1saiIQIAIuARIgASgCJGxBsc4AbCIRIAIuAQIgASgCBGxBDXRBgAhyIhIgASgCRCACLgEibCICQaEtbGoiE2pBC3VBsc4AbCIBakESdkH/B3FqLQAAOgAAIAUgACAQIAFrQRJ2Qf8HcWotAAA6AAIgBSAAIA9BvqX//wBsIApqQRJ2Qf8HcWotAAA6AAEgAygCBCAEaiIBIAAgB0G+pf//A2wgBmpBAnRBgEBxQYCACGoiBSANQb6lf2wgDGpBC3UiBkGhLWxqIgcgAkG+pX9sIBJqQQt1QbHOAGwiAmpBEnZB/wdxai0AADoAACABIAAgByACa0ESdkH/B3FqLQAAOgACIAEgACAGQb6l//8AbCAFakESdkH/B3FqLQAAOgABIAMoAgggBGoiASAAIAkgCGtBAnRBgEBxQYCACGoiAiAOIAtrQQt1IgNBoS1saiIEIBMgEWtBC3VBsc4AbCIFakESdkH/B3FqLQAAOgAAIAEgACAEIAVrQRJ2Qf8HcWotAAA6AAIgASAAIANBvqX//wBsIAJqQRJ2Qf8HcWotAAA6AAELFQAgACgCACIAQQA2AhQgAEEANgJsC8oOAS9/IAMoAgAgBGoiBSAAKALEAkGAAWoiACABKAJQIgEoAmwgAi4BNmwiCSABKAIsIAIuARZsIgtqQZo1bCIGIAtB8SBsaiILIAIuAQYgASgCDGxBDXRBgAhyIgcgASgCTCACLgEmbCIKIAEoAowBIAIuAUZsIhRrIg1B0BZsaiIOIAogFGpBzDJsIgpqIhRqQQt1IgggASgCZCACLgEybCIMIAEoAiQgAi4BEmwiFWpBmjVsIhYgFUHxIGxqIhUgAi4BAiABKAIEbEENdEGACHIiFyABKAJEIAIuASJsIg8gASgChAEgAi4BQmwiGGsiGUHQFmxqIhogDyAYakHMMmwiD2oiGGpBC3UiEGpBmjVsIhsgEEHxIGxqIhAgASgCYCACLgEwbCIRIAEoAiAgAi4BEGwiHGpBmjVsIh0gHEHxIGxqIhwgAi4BACABKAIAbEENdEGACHIiJyABKAJAIAIuASBsIhIgASgCgAEgAi4BQGwiHmsiKEHQFmxqIhMgEiAeakHMMmwiEmoiHmpBAnRBgEBxQYCACGoiHyABKAJoIAIuATRsIiAgASgCKCACLgEUbCIhakGaNWwiKSAhQfEgbGoiISACLgEEIAEoAghsQQ10QYAIciIqIAEoAkggAi4BJGwiIiABKAKIASACLgFEbCIjayIrQdAWbGoiLCAiICNqQcwybCIiaiIjakELdSIkIAEoAnAgAi4BOGwiLSABKAIwIAIuARhsIiVqQZo1bCIuICVB8SBsaiIlIAIuAQggASgCEGxBDXRBgAhyIi8gASgCUCACLgEobCImIAEoApABIAIuAUhsIgFrIgJB0BZsaiIwIAEgJmpBzDJsIiZqIjFqQQt1IgFrIjJB0BZsaiIzIAEgJGpBzDJsIgFqIiRqQRJ2Qf8HcWotAAA6AAAgBSAAICQgEGtBEnZB/wdxai0AADoABCAFIAAgGyAIQdz0fmxqIgggMyABayIBakESdkH/B3FqLQAAOgABIAUgACABIAhrQRJ2Qf8HcWotAAA6AAMgBSAAIDJBwKX//wBsIB9qQRJ2Qf8HcWotAAA6AAIgAygCBCAEaiIBIAAgBiAJQdz0fmxqIgUgDiAKayIJakELdSIGIBYgDEHc9H5saiIKIBogD2siDmpBC3UiCGpBmjVsIgwgCEHxIGxqIgggHSARQdz0fmxqIhYgEyASayIPakECdEGAQHFBgIAIaiIaICkgIEHc9H5saiIQICwgImsiG2pBC3UiESAuIC1B3PR+bGoiHSAwICZrIhJqQQt1IhNrIh9B0BZsaiIgIBEgE2pBzDJsIhFqIhNqQRJ2Qf8HcWotAAA6AAAgASAAIBMgCGtBEnZB/wdxai0AADoABCABIAAgDCAGQdz0fmxqIgYgICARayIIakESdkH/B3FqLQAAOgABIAEgACAIIAZrQRJ2Qf8HcWotAAA6AAMgASAAIB9BwKX//wBsIBpqQRJ2Qf8HcWotAAA6AAIgAygCCCAEaiIBIAAgDUHApX9sIAdqQQt1IgYgGUHApX9sIBdqQQt1IgdqQZo1bCINIAdB8SBsaiIHIChBwKX//wNsICdqQQJ0QYBAcUGAgAhqIgggK0HApX9sICpqQQt1IgwgAkHApX9sIC9qQQt1IgJrIhdB0BZsaiIZIAIgDGpBzDJsIgJqIgxqQRJ2Qf8HcWotAAA6AAAgASAAIAwgB2tBEnZB/wdxai0AADoABCABIAAgDSAGQdz0fmxqIgYgGSACayICakESdkH/B3FqLQAAOgABIAEgACACIAZrQRJ2Qf8HcWotAAA6AAMgASAAIBdBwKX//wBsIAhqQRJ2Qf8HcWotAAA6AAIgAygCDCAEaiIBIAAgCSAFa0ELdSICIA4gCmtBC3UiBWpBmjVsIgkgBUHxIGxqIgUgDyAWa0ECdEGAQHFBgIAIaiIGIBsgEGtBC3UiByASIB1rQQt1IgprIg1B0BZsaiIOIAcgCmpBzDJsIgdqIgpqQRJ2Qf8HcWotAAA6AAAgASAAIAogBWtBEnZB/wdxai0AADoABCABIAAgCSACQdz0fmxqIgIgDiAHayIFakESdkH/B3FqLQAAOgABIAEgACAFIAJrQRJ2Qf8HcWotAAA6AAMgASAAIA1BwKX//wBsIAZqQRJ2Qf8HcWotAAA6AAIgAygCECAEaiIBIAAgFCALa0ELdSICIBggFWtBC3UiA2pBmjVsIgQgA0HxIGxqIgMgHiAca0ECdEGAQHFBgIAIaiIFICMgIWtBC3UiCSAxICVrQQt1IgtrIgZB0BZsaiIHIAkgC2pBzDJsIglqIgtqQRJ2Qf8HcWotAAA6AAAgASAAIAsgA2tBEnZB/wdxai0AADoABCABIAAgBCACQdz0fmxqIgIgByAJayIDakESdkH/B3FqLQAAOgABIAEgACADIAJrQRJ2Qf8HcWotAAA6AAMgASAAIAZBwKX//wBsIAVqQRJ2Qf8HcWotAAA6AAIL4wQBDH8jAEGQAWsiDSQAIAAoAsQCIAEoAlAhACANIQEDQCAAKAJAIQcgAi4BICEJIAEgAi4BACAAKAIAbEENdEGACHIiCiAAKAKAASACLgFAbCILQb6lf2xqQQt1Ig8gACgCICACLgEQbCIFIAAoAmAgAi4BMGwiBiAAKAKgASACLgFQbCIMamtBAnQiEGs2AmAgASAPIBBqNgIYIAEgByAJbEGxzgBsIgcgC0GhLWwgCmoiCWoiCiAFIAxqQbYXbCILIAUgBmpBDXRqIgVrQQt1NgJ4IAEgBSAKakELdTYCACABIAkgB2siBSALIAwgBmtBDXRqIgZrQQt1NgJIIAEgBSAGakELdTYCMCABQQRqIQEgAEEEaiEAIAJBAmohAiAIQQFqIghBBkcNAAtBgAFqIQAgDSECQQAhCANAIAMgCEECdGooAgAgBGoiASAAIAIoAhQiBSACKAIEIgZqQbYXbCIOIAIoAgwiDCAGakENdGoiByACKAIAQQ10QYCACGoiCSACKAIQIgpBoS1saiILIAIoAghBsc4AbCIPaiIQakESdkH/B3FqLQAAOgAAIAEgACAQIAdrQRJ2Qf8HcWotAAA6AAUgASAAIAYgBSAMamtBDXQiBiAKQb6lf2wgCWoiB2pBEnZB/wdxai0AADoAASABIAAgByAGa0ESdkH/B3FqLQAAOgAEIAEgACAOIAUgDGtBDXRqIgUgCyAPayIGakESdkH/B3FqLQAAOgACIAEgACAGIAVrQRJ2Qf8HcWotAAA6AAMgAkEYaiECIAhBAWoiCEEGRw0ACyANQZABaiQAC70GARB/IwBB0AFrIhEkACAAKALEAiABKAJQIQAgESEBA0AgACgCoAEhCCACLgFQIQkgACgCICENIAIuARAhDyAAKAJgIQogAi4BMCESIAEgAi4BACAAKAIAbEENdEGACHIiBiAAKAKAASACLgFAbCILIAAoAsABIAIuAWBsIgUgACgCQCACLgEgbCIMaiIQa0HB2gBsakELdTYCVCABIBBBxtEAbCAGaiIQIAsgBWtBtzhsIhMgBUGDe2xqaiIUIAggCWwiBSANIA9sIghqQaMnbCINIAogEmwiCSAIakHvO2wiDyAIIAlrQfMKbCIIa2oiCmtBC3U2AqgBIAEgCiAUakELdTYCACABIAwgC2tBkhRsIgogDEHx4X5saiAQaiIMIAUgCWpB4ad/bCIJIA0gBUHe9wBsamoiBWtBC3U2AnAgASAFIAxqQQt1NgI4IAEgC0GVin9sIAZqIApqIBNqIgsgCCAPaiAJaiIGa0ELdTYCjAEgASAGIAtqQQt1NgIcIAFBBGohASAAQQRqIQAgAkECaiECIAdBAWoiB0EHRw0AC0GAAWohACARIQJBACELA0AgAyALQQJ0aigCACAEaiIBIAAgAigCDCIGIAIoAgQiB2pB7ztsIg4gByAGa0HzCmwiDWsgAigCFCIFIAdqQaMnbCIPaiIKIAIoAhAiByACKAIYIgxrQbc4bCISIAxBg3tsaiACKAIAQQ10QYCACGoiCCAMIAIoAggiCWoiDEHG0QBsaiIQaiITakESdkH/B3FqLQAAOgAAIAEgACATIAprQRJ2Qf8HcWotAAA6AAYgASAAIAUgBmpB4ad/bCIGIA0gDmpqIg4gCSAHa0GSFGwiDSAHQZWKf2wgCGpqIBJqIgpqQRJ2Qf8HcWotAAA6AAEgASAAIAogDmtBEnZB/wdxai0AADoABSABIAAgDyAFQd73AGxqIAZqIgYgDSAJQfHhfmxqIBBqIgVqQRJ2Qf8HcWotAAA6AAIgASAAIAUgBmtBEnZB/wdxai0AADoABCABIAAgByAMa0HB2gBsIAhqQRJ2Qf8HcWotAAA6AAMgAkEcaiECIAtBAWoiC0EHRw0ACyARQdABaiQAC7wJARJ/IwBBgAJrIhIkACAAKALEAiABKAJQIQEgEiEAQQghBgNAAn8CQCACLgEQIgggAi8BICIFckH//wNxDQBBACEFIAIvATANACACLwFADQAgAi8BUA0AIAIvAWANACACLwFwDQAgACACLgEAIAEoAgBsQQJ0IgU2AsABIAAgBTYCoAEgACAFNgKAASAAIAU2AmAgACAFNgJAIAAgBTYCICAAIAU2AgBB4AEMAQsgACABKAKAASACLgFAbCIJIAEoAgAgAi4BAGwiDWpBDXQiDiABKALAASACLgFgbCIKIAEoAkAgBcFsIgVqQdEibCIPIAVB/jBsaiIQakGACGoiESABKAIgIAhsIgUgASgC4AEgAi4BcGwiCGpBs0ZsIhMgBUGL4ABsaiAFIAEoAqABIAIuAVBsIgdqIgsgASgCYCACLgEwbCIFIAhqIhRqQaHLAGwiFSALQYRnbGoiC2oiFmtBC3U2AuABIAAgESAWakELdTYCACAAIA0gCWtBDXQiCSAPIApB34l/bGoiDWpBgAhqIgogFSAUQbuCf2xqIg8gBSAHakH9235sIhEgBUHUxAFsamoiBWtBC3U2AsABIAAgBSAKakELdTYCICAAIAkgDWtBgAhqIgUgESAHQbODAWxqIAtqIgdrQQt1NgKgASAAIAUgB2pBC3U2AkAgACAOIBBrQYAIaiIFIBMgCEGOE2xqIA9qIghqQQt1NgJgIAUgCGtBC3UhBUGAAQsgAGogBTYCACACQQJqIQIgAUEEaiEBIABBBGohACAGQQFLIAZBAWshBg0AC0GAAWohASASIQJBACEIA0AgAyAIQQJ0aigCACAEaiEAAn8CQCACKAIEIgYgAigCCCIFcg0AQQAhBSACKAIMDQAgAigCEA0AIAIoAhQNACACKAIYDQAgAigCHA0AIAAgASACKAIAQRBqQQV2Qf8HcWotAAAiBjoABiAAIAY6AAUgACAGOgAEIAAgBjoAAyAAIAY6AAIgACAGOgABIAAgBjoAAEEHDAELIAAgASACKAIQIgwgAigCACIJakENdCINIAIoAhgiDiAFakHRImwiCiAFQf4wbGoiD2pBgIAIaiIQIAIoAhwiBSAGakGzRmwiESAGQYvgAGxqIAIoAgwiByAFaiITIAYgAigCFCIGaiILakGhywBsIhQgC0GEZ2xqIgtqIhVqQRJ2Qf8HcWotAAA6AAAgACABIBAgFWtBEnZB/wdxai0AADoAByAAIAEgCSAMa0ENdCIMIAogDkHfiX9saiIJakGAgAhqIg4gFCATQbuCf2xqIgogBiAHakH9235sIhAgB0HUxAFsamoiB2pBEnZB/wdxai0AADoAASAAIAEgDiAHa0ESdkH/B3FqLQAAOgAGIAAgASAMIAlrQYCACGoiByAQIAZBs4MBbGogC2oiBmpBEnZB/wdxai0AADoAAiAAIAEgByAGa0ESdkH/B3FqLQAAOgAFIAAgASANIA9rQYCACGoiBiARIAVBjhNsaiAKaiIFakESdkH/B3FqLQAAOgADIAEgBiAFa0ESdkH/B3FqLQAAIQZBBAsgAGogBjoAACACQSBqIQIgCEEBaiIIQQhHDQALIBJBgAJqJAALMAAgAygCACAEaiAAKALEAiABKAJQKAIAIAIvAQBsQQRqQQN2Qf8HcWotAIABOgAAC4YJAQt/IAEoAlAhAQJ/AkAgAi4BECIFIAIvATAiBnJB//8DcQ0AQQAhBiACLwFQDQAgAi8BcA0AIAIuAQAgASgCAGxBAnQiDQwBCyACLgEAIAEoAgBsQQ90QYAgciIHIAIuAVAgASgCoAFsQbc2bCACLgFwIAEoAuABbEHuUWxqIAEoAmAgBsFsQcauf2xqIAUgASgCIGxB/OcBbGoiBmtBDXUhDSAGIAdqQQ11CyEKAn8CQAJAIAIuARIiBSACLwEyIgZyQf//A3ENAEEAIQYgAi8BUg0AIAIvAXJFDQELIAIuAQIgASgCBGxBD3RBgCByIgcgAi4BUiABKAKkAWxBtzZsIAIuAXIgASgC5AFsQe5RbGogASgCZCAGwWxBxq5/bGogBSABKAIkbEH85wFsaiIFa0ENdSEGIAUgB2pBDXUMAQsgAi4BAiABKAIEbEECdCIGCyEHAn8CQAJAIAIuARYiBSACLwE2IghyQf//A3ENAEEAIQggAi8BVg0AIAIvAXZFDQELIAIuAQYgASgCDGxBD3RBgCByIgsgAi4BViABKAKsAWxBtzZsIAIuAXYgASgC7AFsQe5RbGogASgCbCAIwWxBxq5/bGogBSABKAIsbEH85wFsaiIFa0ENdSEIIAUgC2pBDXUMAQsgAi4BBiABKAIMbEECdCIICyELAn8CQAJAIAIuARoiCSACLwE6IgVyQf//A3ENAEEAIQUgAi8BWg0AIAIvAXpFDQELIAIuAQogASgCFGxBD3RBgCByIgwgAi4BWiABKAK0AWxBtzZsIAIuAXogASgC9AFsQe5RbGogASgCdCAFwWxBxq5/bGogCSABKAI0bEH85wFsaiIFa0ENdSEJIAUgDGpBDXUMAQsgAi4BCiABKAIUbEECdCIJCyEMIAAoAsQCAn8CQAJAIAIuAR4iACACLwE+IgVyQf//A3ENAEEAIQUgAi8BXg0AIAIvAX5FDQELIAIuAQ4gASgCHGxBD3RBgCByIg8gAi4BXiABKAK8AWxBtzZsIAIuAX4gASgC/AFsQe5RbGogASgCfCAFwWxBxq5/bGogACABKAI8bEH85wFsaiIAa0ENdSEFIAAgD2pBDXUMAQsgAi4BDiABKAIcbEECdCIFCyEAQYABaiEBIAMoAgAgBGohAgJAAkAgBw0AIAsNACAMDQAgAA0AIAIgASAKQRBqQQV2Qf8HcWotAAAiBzoAAAwBCyACIAEgCkEPdEGAgCBqIgogAEHuUWwgB0H85wFsaiAMQbc2bGogC0HGrn9saiIAakEUdkH/B3FqLQAAOgAAIAEgCiAAa0EUdkH/B3FqLQAAIQcLIAIgBzoAASADKAIEIARqIQACQAJAIAYNACAIDQAgCQ0AIAVFDQELIAAgASANQQ90QYCAIGoiAiAFQe5RbCAGQfznAWxqIAlBtzZsaiAIQcauf2xqIgNqQRR2Qf8HcWotAAA6AAAgACABIAIgA2tBFHZB/wdxai0AADoAAQ8LIAAgASANQRBqQQV2Qf8HcWotAAAiAToAACAAIAE6AAELgwYBC38gACgCxAIgASgCUCEAIwBBgAFrIgghAUEIIQcDQCAHQQRHBEACfwJAIAIuARAiBiACLwEgIgVyQf//A3ENAEEAIQUgAi8BMA0AIAIvAVANACACLwFgDQAgAi8BcA0AIAEgAi4BACAAKAIAbEECdCIFNgJAIAEgBTYCICABIAU2AgBB4AAMAQsgASACLgFgIAAoAsABbEGCT2wgACgCQCAFwWxBofYAbGoiBSACLgEAIAAoAgBsQQ50IgpqQYAQaiILIAAoAqABIAIuAVBsIgxBwllsIAAoAuABIAIuAXBsIg1BsF9saiAAKAJgIAIuATBsIg5BzTlsaiAAKAIgIAZsIgZBg6QBbGoiD2tBDHU2AmAgASALIA9qQQx1NgIAIAEgCiAFa0GAEGoiBSAMQfXcAGwgDUG+cmxqIA5B+fR+bGogBkH5wwBsaiIGakEMdTYCICAFIAZrQQx1IQVBwAALIAFqIAU2AgALIAFBBGohASAAQQRqIQAgAkECaiECIAdBAUsgB0EBayEHDQALQYABaiEBIAghAkEAIQcDQCADIAdBAnRqKAIAIARqIQACfwJAIAIoAgQiCCACKAIIIgZyDQBBACEGIAIoAgwNACACKAIUDQAgAigCGA0AIAIoAhwNACAAIAEgAigCAEEQakEFdkH/B3FqLQAAIgU6AAIgACAFOgABIAAgBToAAEEDDAELIAAgASACKAIYQYJPbCAGQaH2AGxqIgUgAigCAEEOdCIGakGAgBBqIgkgAigCHCIKQbBfbCAIQYOkAWxqIAIoAhQiC0HCWWxqIAIoAgwiDEHNOWxqIg1qQRN2Qf8HcWotAAA6AAAgACABIAkgDWtBE3ZB/wdxai0AADoAAyAAIAEgBiAFa0GAgBBqIgUgCkG+cmwgCEH5wwBsaiALQfXcAGxqIAxB+fR+bGoiCGpBE3ZB/wdxai0AADoAASABIAUgCGtBE3ZB/wdxai0AACEFQQILIABqIAU6AAAgAkEgaiECIAdBAWoiB0EERw0ACwuwAwELfyAAKALAAkEBayEKIAAoAqwDIQICQANAIAAoApABIgMgACgCmAEiBE4EQCADIARHDQIgACgClAEgACgCnAFLDQILIAAgACgCtAMoAgARAgANAAtBAA8LIAAoAiRBAEoEQCACQYgBaiELIAAoAtgBIQIDQCAAIAsgB0ECdCIEaigCACACKAIMIgMgACgCnAFsIANBACAAKAIEKAIcEQgAIQgCQAJ/IAogACgCnAFLBEAgAigCDAwBCyACKAIgIAIoAgwiA3AiBSADIAUbCyIDQQBMDQAgASAEaiEFQQAhBCADQQFHBEAgA0H+////B3EhDEEAIQkDQCAEQQJ0IgYgBSgCAGooAgAgBiAIaigCACACKAIcECwaIAZBBHIiBiAFKAIAaigCACAGIAhqKAIAIAIoAhwQLBogBEECaiEEIAlBAmoiCSAMRw0ACwsgA0EBcUUNACAEQQJ0IgMgBSgCAGooAgAgAyAIaigCACACKAIcECwaCyACQdQAaiECIAdBAWoiByAAKAIkSA0ACwsgACAAKAKcAUEBaiIBNgKcAUEDQQQgASAAKALAAkkbC9IBAQJ/IAAoAqwDIAAgACgCwAMoAgARAAAgACgClAIiASAAKALcAiICcAR/IAAoAgAiAiABNgIYIAJBgQE2AhQgACgCACAAKALcAjYCHCAAIAAoAgAoAgARAAAgACgC3AIhAiAAKAKUAgUgAQsgAm42AiwgAEEANgKUASAAKAKsAyEBAkAgACgCyAJBAk4EQCABQQE2AjQMAQsgACgCzAIhAiAAKALAAkEBRwRAIAEgAigCDDYCNAwBCyABIAIoAkg2AjQLIAFBADYCMCABQQA2AigLsAUBEn8gACgCvAMhBiAAKALIAkEASgRAIAZBHGohAiAAQbQBaiEEIABBzAJqIQUDQAJAIAUgAUECdGooAgAoAhQiA0EDTQRAIAQgA0ECdGooAgANAQsgACgCACIHIAM2AhggB0EyNgIUIAAgACgCACgCABEAAAsgAEEBIAMgAiADQQJ0ahBNIAFBAWoiASAAKALIAkgNAAsLQQAhAyAAKALkAiILQQBKBEAgBkEsaiENIAZBHGohDiAGQfgBaiEPIAZBgAFqIQogAEHoAmohECAAQcwCaiERA0ACQCARIBAgCUECdGooAgBBAnRqKAIAIgIoAjgiBEEATA0AIAIoAgQhB0EAIQgCQCACKAI0IgVBAEwEQCAEQQNxIQwgBEEESQRAQQAhAgwCCyAEQfz///8HcSESQQAhAkEAIQQDQCAKIANBDGxqIgEgBTYCCCABIAI2AgQgASAHNgIAIAEgBzYCDCABIAJBAXI2AhAgASAFNgIUIAEgBTYCICABIAJBAnI2AhwgASAHNgIYIAEgBTYCLCABIAJBA3I2AiggASAHNgIkIANBBGohAyACQQRqIQIgBEEEaiIEIBJHDQALDAELA0AgCiADQQxsaiIBIAU2AgggASAINgIEIAEgBzYCAEEAIQEgBUEASgRAA0AgDyAJQQJ0IgRqIAM2AgAgBCANaiAOIAIoAhRBAnRqKAIANgIAIAlBAWohCSABQQFqIgEgAigCNCIFSA0ACyACKAI4IQQLIANBAWohAyAIQQFqIgggBEgNAAsgACgC5AIhCwwBCyAMRQ0AA0AgCiADQQxsaiIBIAU2AgggASACNgIEIAEgBzYCACADQQFqIQMgAkEBaiECIAhBAWoiCCAMRw0ACwsgCSALSA0ACwsgBkEANgIYIAYgAzYCfCAGQgA3AhAL0AcBCn8jAEEgayIJJAACQAJAAkAgACgCvAMiCCgCfCIGQQBKBEAgCEHUAGohByAIQYABaiEKIAZBAUcEQCAGQf7///8HcSENA0AgByAFQQJ0aiACQQJ0Ig4gASAKIAVBDGxqIgsoAgBBAnRqKAIAaiALKAIEQQJ0aigCACALKAIIIANsQQJ0ajYCACAHIAVBAXIiC0ECdGogASAKIAtBDGxqIgsoAgBBAnRqKAIAIA5qIAsoAgRBAnRqKAIAIAsoAgggA2xBAnRqNgIAIAVBAmohBSAMQQJqIgwgDUcNAAsLIAZBAXEEQCAHIAVBAnRqIAEgCiAFQQxsaiIFKAIAQQJ0aigCACACQQJ0aiAFKAIEQQJ0aigCACAFKAIIIANsQQJ0ajYCAAsgCCgCEEUNASAEQQJ0IQEgCEGIAWohAiAIQdQAaiEDQQAhBQNAIAMgBUECdGooAgAgASACIAVBDGxqKAIAbBAnIAVBAWoiBSAIKAJ8SA0ACwwCCyAIKAIQDQELIAkgADYCHCAJIAAoAhgiBygCACIKNgIMIAkgBygCBCIMNgIQIARFBEBBACEEDAILIAgoAhghBSAIKAIUIQNBACECIAAoAuQCIgZBAEoEQCAIQfgBaiELIAhB1ABqIQ0gCEEsaiEOA0BBACEBIAZBAEoEQANAIA4gAUECdCIMaigCACEGAn8CQCAFQQdMBEAgCUEMaiADIAVBABAwRQRAIAIhBAwJC0EBIQcgCSgCFCEDIAkoAhgiBUEISA0BCyAGIAMgBUEIa3ZB/wFxQQJ0aigClAEiCkEIdSIHQQhKDQAgCkH/AXEhBiAFIAdrDAELIAlBDGogAyAFIAYgBxBDIgZBAEgEQCACIQQMBwsgCSgCFCEDIAkoAhgLIQUCQAJAAkAgBg4RAgEBAQEBAQEBAQEBAQEBAQABC0GAgAIhBgwBCyAFIAZIBEAgCUEMaiADIAUgBhAwRQRAIAIhBAwICyAJKAIYIQUgCSgCFCEDC0F/IAZ0IgdBf3MgAyAFIAZrIgV2cSIKQX8gBkEBa3RqQR91IAdBAWpxIApqIQYLIA0gCyAMaigCAEECdGoiByAHKAIAIgdBBGo2AgAgByAGNgIAIAFBAWoiASAAKALkAiIGSA0ACyAJKAIQIQwgCSgCDCEKIAAoAhghBwsgByAMNgIEIAcgCjYCACAIIAU2AhggCCADNgIUIAJBAWoiAiAERw0ACwwCCyAHIAw2AgQgByAKNgIAIAggBTYCGCAIIAM2AhQMAQsgACAAKALAAygCABEAAAsgCUEgaiQAIAQLTwEDfyAAKAK4AyIBIAEoAhggACgCvAMiAigCGEEIbWo2AhggAkEANgIYAkAgACABKAIIEQIARQ0AQQEhAyAAKAKgAw0AIAJBADYCEAsgAwvSAwENfyAAKAK8AyEBAkACQCAAKAKQAw0AIAAoApQDQT9HDQAgACgCmAMNACAAKAKcA0UNAQsgACgCACICQfoANgIUIABBfyACKAIEEQQACyAAKALIAkEASgRAIAFBHGohAyABQUBrIQYgAUEwaiEHIABBzAJqIQhBACECA0AgCCACQQJ0IglqKAIAIgUoAhghBCAAQQEgBSgCFCIFIAcgBUECdGoQTSAAQQAgBCAGIARBAnRqEE0gAyAJakEANgIAIAJBAWoiAiAAKALIAkgNAAsLIAAoAuQCQQBKBEAgAUHIAWohByABQaABaiEIIAFB+ABqIQkgAUFAayEFIAFB0ABqIQogAUEwaiELIABBzAJqIQwgAEHoAmohDUEAIQQDQCAKIARBAnQiAmogCyAMIAIgDWooAgBBAnRqKAIAIgMoAhRBAnRqKAIANgIAIAIgCWogBSADKAIYQQJ0aigCADYCAAJ/IAMoAjAEQCACIAhqQQE2AgBByAEhBiADKAIkQQFKDAELIAIgB2pBADYCAEGgASEGQQALIQMgASAGaiACaiADNgIAIARBAWoiBCAAKALkAkgNAAsLIAFBADYCGCABQgA3AhAgASAAKAKUAjYCLAu0GwEafyMAQTBrIgckACAAKAK8AyEPAkACQCAAKAKUAiIJRQ0AIA8oAiwNACAAKAK4AyIEIAQoAhggDygCGEEIbWo2AhggD0EANgIYIAAgBCgCCBECAEUNASAAKALIAkEASgRAIA9BHGohBANAIAQgA0ECdGpBADYCACADQQFqIgMgACgCyAJIDQALCyAPIAAoApQCNgIsIAAoAqADDQAgD0EANgIQCwJAAkACQAJAAkAgACgCGCIQKAIEIhIgACgC5AIiFEEJdEkNACAAKAKgAw0AIA8oAhANBCAQKAIAIQsgACgCvAMhCiAJDQIgCigCGCEDIAooAhQhBCAHIAopAiQ3AyAgByAKKQIcNwMYIBRBAEoNASALIQUMAwsgDygCEA0DIBAoAgAhCyAAKAK8AyEKDAELIApByAFqIRcgAEHoAmohGCAKQaABaiEZIApB+ABqIRogCkHQAGohG0EAIQkgCyEFA0BBACEOIAEEQCABIBNBAnRqKAIAIQ4LIBogE0ECdCIMaigCACENIAwgG2ooAgAhCAJAIANBEEoNACAEQQh0IgYgBS0AACIRciEEIAUtAAEhAgJAIBFB/wFHBEAgBUEBaiEFDAELAkAgAkUEQCAFQQJqIQUMAQsgACACNgKgAyACIQkgBiEECyAFLQAAIQILIANBEGohAyAEQQh0IgYgAnIhBCACQf8BRwRAIAVBAWohBQwBCyAFLQABIgJFBEAgBUECaiEFDAELIAAgAjYCoAMgAiEJIAYhBAsgAyAIIAQgA0EIa3ZB/wFxQQJ0aigClAEiBkEIdSICayEDAn9BACACQQlIBH8gBkH/AXEFQX8gAnRBf3MgBCADdnEiBiAIIAJBAnRqKAIASgRAA0AgBCADQQFrIgN2QQFxIAZBAXRyIgYgCCACQQFqIgJBAnRqKAIASg0ACwtBACACQRBKDQEaIAgoApABIAggAkECdGooAkggBmpB/wFxai0AEQsiAkUNABoCQCADQRBKDQAgBEEIdCIIIAUtAAAiEXIhBCAFLQABIQYCQCARQf8BRwRAIAVBAWohBQwBCwJAIAZFBEAgBUECaiEFDAELIAAgBjYCoAMgBiEJIAghBAsgBS0AACEGCyADQRBqIQMgBEEIdCIIIAZyIQQgBkH/AUcEQCAFQQFqIQUMAQsgBS0AASIGRQRAIAVBAmohBQwBCyAAIAY2AqADIAYhCSAIIQQLQX8gAnQiBkF/cyAEIAMgAmsiA3ZxIghBfyACQQFrdGpBH3UgBkEBanEgCGoLIQICQAJAAkAgDCAZaigCAARAIAdBGGogDCAYaigCAEECdGoiBiAGKAIAIAJqIgI2AgAgDkUNASAOIAI7AQALIAwgF2ooAgBFDQAgDg0BCyANQcgAaiERIA1BlAFqIRVBASEIA0ACQCADQRBKDQAgBEEIdCIGIAUtAAAiDHIhBCAFLQABIQICQCAMQf8BRwRAIAVBAWohBQwBCwJAIAJFBEAgBUECaiEFDAELIAAgAjYCoAMgAiEJIAYhBAsgBS0AACECCyADQRBqIQMgBEEIdCIGIAJyIQQgAkH/AUcEQCAFQQFqIQUMAQsgBS0AASICRQRAIAVBAmohBQwBCyAAIAI2AqADIAIhCSAGIQQLIAMgFSAEIANBCGt2Qf8BcUECdGooAgAiBkEIdSICayEDIAJBCUgEfyAGQf8BcQVBfyACdEF/cyAEIAN2cSIGIA0gAkECdGooAgBKBEADQCAEIANBAWsiA3ZBAXEgBkEBdHIiBiANIAJBAWoiAkECdGooAgBKDQALCyACQRBKDQMgDSgCkAEgESACQQJ0aigCACAGakH/AXFqLQARCyICQQR2IQ4CQCACQQ9xIgwEQCADQRBMBEAgBEEIdCIGIAUtAAAiFnIhBCAFLQABIQICQCAWQf8BRwRAIAVBAWohBQwBCwJAIAJFBEAgBUECaiEFDAELIAAgAjYCoAMgAiEJIAYhBAsgBS0AACECCyADQRBqIQMgBEEIdCIGIAJyIQQgAkH/AUcEQCAFQQFqIQUgAyAMayEDDAMLIAUtAAEiAkUEQCAFQQJqIQUgAyAMayEDDAMLIAAgAjYCoAMgAiEJIAYhBAsgAyAMayEDDAELIA5BD0cNAwsgCCAOakEBaiIIQcAASA0ACwwBCyANQcgAaiEVIA1BlAFqIRZBASEIA0ACQCADQRBKDQAgBEEIdCIGIAUtAAAiDHIhBCAFLQABIQICQCAMQf8BRwRAIAVBAWohBQwBCwJAIAJFBEAgBUECaiEFDAELIAAgAjYCoAMgAiEJIAYhBAsgBS0AACECCyADQRBqIQMgBEEIdCIGIAJyIQQgAkH/AUcEQCAFQQFqIQUMAQsgBS0AASICRQRAIAVBAmohBQwBCyAAIAI2AqADIAIhCSAGIQQLIAMgFiAEIANBCGt2Qf8BcUECdGooAgAiBkEIdSICayEDIAJBCUgEfyAGQf8BcQVBfyACdEF/cyAEIAN2cSIGIA0gAkECdGooAgBKBEADQCAEIANBAWsiA3ZBAXEgBkEBdHIiBiANIAJBAWoiAkECdGooAgBKDQALCyACQRBKDQIgDSgCkAEgFSACQQJ0aigCACAGakH/AXFqLQARCyICQQR2IQYCQCACQQ9xIhEEQCAGIAhqIQICQCADQRBKDQAgBEEIdCIGIAUtAAAiDHIhBCAFLQABIQgCQCAMQf8BRwRAIAVBAWohBQwBCwJAIAhFBEAgBUECaiEFDAELIAAgCDYCoAMgCCEJIAYhBAsgBS0AACEICyADQRBqIQMgBEEIdCIMIAhyIQQgCEH/AUcEQCAFQQFqIQUMAQsgBS0AASIGRQRAIAVBAmohBQwBCyAAIAY2AqADIAYhCSAMIQQLIA4gAkECdEHA3ABqKAIAQQF0akF/IBF0IgZBf3MgBCADIBFrIgN2cSIIQX8gEUEBa3RqQR91IAZBAXJxIAhqOwEADAELIAZBD0cNAiAIQQ9qIQILIAJBAWohCCACQT9IDQALCyATQQFqIhMgFEcNAAsgCUUNASAAQQA2AqADCyAHIAA2AiggByASNgIcIAcgCzYCGCAKKAIYIQMgCigCFCECIAcgCikCJDcDECAHIAopAhw3AwgCQCAUQQBKBEAgCkHIAWohDSAAQegCaiEQIApBoAFqIQ4gCkH4AGohEiAKQdAAaiETQQAhBQNAQQAhCCABBEAgASAFQQJ0aigCACEICyASIAVBAnQiC2ooAgAhDCALIBNqKAIAIQQCfwJAIANBB0wEQCAHQRhqIAIgA0EAEDBFDQVBASEJIAcoAiAhAiAHKAIkIgNBCEgNAQsgBCACIANBCGt2Qf8BcUECdGooApQBIgZBCHUiCUEISg0AIAZB/wFxIQQgAyAJawwBCyAHQRhqIAIgAyAEIAkQQyIEQQBIDQMgBygCICECIAcoAiQLIQMgBAR/IAMgBEgEQCAHQRhqIAIgAyAEEDBFDQQgBygCJCEDIAcoAiAhAgtBfyAEdCIJQX9zIAIgAyAEayIDdnEiBkF/IARBAWt0akEfdSAJQQFqcSAGagVBAAshBAJAAkACQCALIA5qKAIABEAgB0EIaiALIBBqKAIAQQJ0aiIJIAkoAgAgBGoiBDYCACAIRQ0BIAggBDsBAAsgCyANaigCAEUNACAIDQELIAxBlAFqIQhBASEJA0ACfwJAIANBB0wEQCAHQRhqIAIgA0EAEDBFDQhBASEGIAcoAiAhAiAHKAIkIgNBCEgNAQsgCCACIANBCGt2Qf8BcUECdGooAgAiBEEIdSIGQQhKDQAgBEH/AXEhBCADIAZrDAELIAdBGGogAiADIAwgBhBDIgRBAEgNBiAHKAIgIQIgBygCJAshAyAEQQR2IQsCQCAEQQ9xIgQEQCADIARIBEAgB0EYaiACIAMgBBAwRQ0IIAcoAiQhAyAHKAIgIQILIAMgBGshAwwBCyALQQ9HDQMLIAkgC2pBAWoiCUHAAEgNAAsMAQsgDEGUAWohFEEBIQkDQAJ/AkAgA0EHTARAIAdBGGogAiADQQAQMEUNB0EBIQYgBygCICECIAcoAiQiA0EISA0BCyAUIAIgA0EIa3ZB/wFxQQJ0aigCACIEQQh1IgZBCEoNACAEQf8BcSEEIAMgBmsMAQsgB0EYaiACIAMgDCAGEEMiBEEASA0FIAcoAiAhAiAHKAIkCyEDIARBBHYhCwJAIARBD3EiBARAIAMgBEgEQCAHQRhqIAIgAyAEEDBFDQcgBygCJCEDIAcoAiAhAgsgCCAJIAtqIgZBAnRBwNwAaigCAEEBdGpBfyAEdCIJQX9zIAIgAyAEayIDdnEiC0F/IARBAWt0akEfdSAJQQFycSALajsBAAwBCyALQQ9HDQIgCUEPaiEGCyAGQQFqIQkgBkE/SA0ACwsgBUEBaiIFIAAoAuQCSA0ACyAAKAIYIRAgBygCHCESIAcoAhghCwsgECASNgIEIBAgCzYCACAKIAM2AhggCiACNgIUIApBHGogBykDEDcCCCAKIAcpAwg3AhwMAgtBACEDDAILIBAgBTYCACAQIAsgEmogBWs2AgQgCiADNgIYIAogBDYCFCAKQRxqIAcpAyA3AgggCiAHKQMYNwIcC0EBIQMgACgClAJFDQAgDyAPKAIsQQFrNgIsCyAHQTBqJAAgAwvYAwEEfyAAKALAAyEDIAQgAigCAEEBIAAoAtQBIAAoApwDQX9zanRqQf//A3EiBzYCAAJAIAVBAWsiBkUNACAFQQJrIAZBA3EiCQRAQQAhBQNAIAQgAigCBCAHakH//wNxIgc2AgQgBkEBayEGIAJBBGohAiAEQQRqIQQgBUEBaiIFIAlHDQALC0EDSQ0AA0AgBCACKAIEIAdqIgVB//8DcTYCBCAEIAIoAgggBWoiBUH//wNxNgIIIAQgAigCDCAFaiIFQf//A3E2AgwgBCACKAIQIAVqQf//A3EiBzYCECACQRBqIQIgBEEQaiEEIAZBBGsiBg0ACwsCQAJAAkACQAJAAkACQAJAIAAoApADIgJBAWsOBwABAgMEBQYHCyADIAFBAnRqQZ8CNgJgDwsgAyABQQJ0akGgAjYCYA8LIAMgAUECdGpBoQI2AmAPCyADIAFBAnRqQaICNgJgDwsgAyABQQJ0akGjAjYCYA8LIAMgAUECdGpBpAI2AmAPCyADIAFBAnRqQaUCNgJgDwsgACgCACIBIAI2AhggAUEQNgIUIAAoAgAgACgClAM2AhwgACgCACAAKAKYAzYCICAAKAIAIAAoApwDNgIkIAAgACgCACgCABEAAAvhAgEIfyAAKALAAyEEAkACQCAAKAKQAyICQQhrQXlJDQAgACgClAMNACAAKAKYAw0AIAAoApwDIgFBAEgNACABIAAoAtQBSA0BCyAAKAIAIgEgAjYCGCABQRA2AhQgACgCACAAKAKUAzYCHCAAKAIAIAAoApgDNgIgIAAoAgAgACgCnAM2AiQgACAAKAIAKAIAEQAACwJAIAAoAiQiA0EATA0AIARB4ABqIQVBACECIANBCE8EQCADQfj///8HcSEIA0AgBSACQQJ0aiIBQZwCNgIAIAFBnAI2AgQgAUGcAjYCCCABQZwCNgIMIAFBnAI2AhAgAUGcAjYCFCABQZwCNgIYIAFBnAI2AhwgAkEIaiECIAdBCGoiByAIRw0ACwsgA0EHcSIBRQ0AA0AgBSACQQJ0akGcAjYCACACQQFqIQIgBkEBaiIGIAFHDQALCyAEQZ0CQZ4CIAAoApwDGzYCiAEL2AMBBH8gACgCwAMhAyAEIAIoAgBBASAAKALUASAAKAKcA0F/c2p0akH//wNxIgc2AgACQCAFQQFrIgZFDQAgBUECayAGQQNxIgkEQEEAIQUDQCAEIAIoAgQgB2pB//8DcSIHNgIEIAZBAWshBiACQQRqIQIgBEEEaiEEIAVBAWoiBSAJRw0ACwtBA0kNAANAIAQgAigCBCAHaiIFQf//A3E2AgQgBCACKAIIIAVqIgVB//8DcTYCCCAEIAIoAgwgBWoiBUH//wNxNgIMIAQgAigCECAFakH//wNxIgc2AhAgAkEQaiECIARBEGohBCAGQQRrIgYNAAsLAkACQAJAAkACQAJAAkACQCAAKAKQAyICQQFrDgcAAQIDBAUGBwsgAyABQQJ0akGUAjYCYA8LIAMgAUECdGpBlQI2AmAPCyADIAFBAnRqQZYCNgJgDwsgAyABQQJ0akGXAjYCYA8LIAMgAUECdGpBmAI2AmAPCyADIAFBAnRqQZkCNgJgDwsgAyABQQJ0akGaAjYCYA8LIAAoAgAiASACNgIYIAFBEDYCFCAAKAIAIAAoApQDNgIcIAAoAgAgACgCmAM2AiAgACgCACAAKAKcAzYCJCAAIAAoAgAoAgARAAAL4QIBCH8gACgCwAMhBAJAAkAgACgCkAMiAkEIa0F5SQ0AIAAoApQDDQAgACgCmAMNACAAKAKcAyIBQQBIDQAgASAAKALUAUgNAQsgACgCACIBIAI2AhggAUEQNgIUIAAoAgAgACgClAM2AhwgACgCACAAKAKYAzYCICAAKAIAIAAoApwDNgIkIAAgACgCACgCABEAAAsCQCAAKAIkIgNBAEwNACAEQeAAaiEFQQAhAiADQQhPBEAgA0H4////B3EhCANAIAUgAkECdGoiAUGRAjYCACABQZECNgIEIAFBkQI2AgggAUGRAjYCDCABQZECNgIQIAFBkQI2AhQgAUGRAjYCGCABQZECNgIcIAJBCGohAiAHQQhqIgcgCEcNAAsLIANBB3EiAUUNAANAIAUgAkECdGpBkQI2AgAgAkEBaiECIAZBAWoiBiABRw0ACwsgBEGSAkGTAiAAKAKcAxs2AogBC7UBAQJ/IANBAWsgA0EHcSIFBEBBACEAA0AgAiABKAIAOgAAIANBAWshAyACQQFqIQIgAUEEaiEBIABBAWoiACAFRw0ACwtBB08EQANAIAIgASgCADoAACACIAEoAgQ6AAEgAiABKAIIOgACIAIgASgCDDoAAyACIAEoAhA6AAQgAiABKAIUOgAFIAIgASgCGDoABiACIAEoAhw6AAcgAkEIaiECIAFBIGohASADQQhrIgMNAAsLC6wBAQN/IANBAWsgA0EDcSIGBEADQCACIAEoAgAgACgCnAN0OgAAIANBAWshAyACQQFqIQIgAUEEaiEBIARBAWoiBCAGRw0ACwtBA08EQANAIAIgASgCACAAKAKcA3Q6AAAgAiABKAIEIAAoApwDdDoAASACIAEoAgggACgCnAN0OgACIAIgASgCDCAAKAKcA3Q6AAMgAkEEaiECIAFBEGohASADQQRrIgMNAAsLC9gDAQR/IAAoAsADIQMgBCACKAIAQQEgACgC1AEgACgCnANBf3NqdGpB//8DcSIHNgIAAkAgBUEBayIGRQ0AIAVBAmsgBkEDcSIJBEBBACEFA0AgBCACKAIEIAdqQf//A3EiBzYCBCAGQQFrIQYgAkEEaiECIARBBGohBCAFQQFqIgUgCUcNAAsLQQNJDQADQCAEIAIoAgQgB2oiBUH//wNxNgIEIAQgAigCCCAFaiIFQf//A3E2AgggBCACKAIMIAVqIgVB//8DcTYCDCAEIAIoAhAgBWpB//8DcSIHNgIQIAJBEGohAiAEQRBqIQQgBkEEayIGDQALCwJAAkACQAJAAkACQAJAAkAgACgCkAMiAkEBaw4HAAECAwQFBgcLIAMgAUECdGpBiQI2AmAPCyADIAFBAnRqQYoCNgJgDwsgAyABQQJ0akGLAjYCYA8LIAMgAUECdGpBjAI2AmAPCyADIAFBAnRqQY0CNgJgDwsgAyABQQJ0akGOAjYCYA8LIAMgAUECdGpBjwI2AmAPCyAAKAIAIgEgAjYCGCABQRA2AhQgACgCACAAKAKUAzYCHCAAKAIAIAAoApgDNgIgIAAoAgAgACgCnAM2AiQgACAAKAIAKAIAEQAAC+ECAQh/IAAoAsADIQQCQAJAIAAoApADIgJBCGtBeUkNACAAKAKUAw0AIAAoApgDDQAgACgCnAMiAUEASA0AIAEgACgC1AFIDQELIAAoAgAiASACNgIYIAFBEDYCFCAAKAIAIAAoApQDNgIcIAAoAgAgACgCmAM2AiAgACgCACAAKAKcAzYCJCAAIAAoAgAoAgARAAALAkAgACgCJCIDQQBMDQAgBEHgAGohBUEAIQIgA0EITwRAIANB+P///wdxIQgDQCAFIAJBAnRqIgFBhgI2AgAgAUGGAjYCBCABQYYCNgIIIAFBhgI2AgwgAUGGAjYCECABQYYCNgIUIAFBhgI2AhggAUGGAjYCHCACQQhqIQIgB0EIaiIHIAhHDQALCyADQQdxIgFFDQADQCAFIAJBAnRqQYYCNgIAIAJBAWohAiAGQQFqIgYgAUcNAAsLIARBhwJBiAIgACgCnAMbNgKIAQtHAQF/IAEgACgCBCICQQF1aiEBIAAoAgAhACABIAJBAXEEfyABKAIAIABqKAIABSAACxECACEAQQgQMSIBIAApAQA3AwAgAQtCAQF/IAAoArADIQICQCABRQRAIAIgACgCxAMoAgw2AgwMAQsgACgCACIBQQQ2AhQgACABKAIAEQAACyACQgA3AhwL2AEAAkAgACgCsAMiASgCICICBEAgASgCFCEDDAELIAEgACABKAIQIAEoAhwgASgCGEEAIAAoAgQoAhwRCAAiAzYCFCABKAIgIQILIAAgAyACQQJ0aiAEIAUoAgAiA0ECdGogASgCGCACayICIAYgA2siAyACIANJGyICIAAoAnQgASgCHGsiAyACIANJGyICIAAoAswDKAIIEQUAIAUgBSgCACACajYCACABIAEoAiAgAmoiADYCICAAIAEoAhgiAE8EQCABQQA2AiAgASABKAIcIABqNgIcCwvTAQECfyAAKAKwAyIEQSBqIQgCQCAEKAIgIgYEQCAEKAIUIQcMAQsgBCAAIAQoAhAgBCgCHCAEKAIYQQEgACgCBCgCHBEIACIHNgIUIAQoAiAhBgsgACABIAIgAyAHIAggBCgCGCAAKALEAygCCBEHACAGIAQoAiAiA0kEfyAAIAQoAhQgBkECdGpBACADIAZrIgEgACgCzAMoAggRBQAgBSAFKAIAIAFqNgIAIAQoAiAFIAMLIAQoAhgiAE8EQCAEQQA2AiAgBCAEKAIcIABqNgIcCwuPAQEEfyMAQRBrIgckACAAKAKwAyIIKAIYIQkgBSgCACEKIAdBADYCDCAAIAEgAiADIAgoAhQgB0EMaiAGIAprIgEgCSABIAlJGyAAKALEAygCCBEHACAAIAgoAhQgBCAFKAIAQQJ0aiAHKAIMIAAoAswDKAIIEQUAIAUgBSgCACAHKAIMajYCACAHQRBqJAAL3AEBAX8gACgCsAMhAgJAAkACQAJAAkAgAQ4EAAMCAQMLIAAoAlQEQCACQYECNgIIIAIoAhQNBCACIAAgAigCEEEAIAIoAhhBASAAKAIEKAIcEQgANgIUDAQLIAIgACgCxAMoAgg2AggMAwsgAigCEEUEQCAAKAIAIgFBBDYCFCAAIAEoAgARAAALIAJBggI2AggMAgsgAigCEEUEQCAAKAIAIgFBBDYCFCAAIAEoAgARAAALIAJBgwI2AggMAQsgACgCACIBQQQ2AhQgACABKAIAEQAACyACQgA3AhwL2AEAAkAgACgCsAMiASgCICICBEAgASgCFCEDDAELIAEgACABKAIQIAEoAhwgASgCGEEAIAAoAgQoAhwRCAAiAzYCFCABKAIgIQILIAAgAyACQQJ0aiAEIAUoAgAiA0ECdGogASgCGCACayICIAYgA2siAyACIANJGyICIAAoAnQgASgCHGsiAyACIANJGyICIAAoAswDKAIEEQUAIAUgBSgCACACajYCACABIAEoAiAgAmoiADYCICAAIAEoAhgiAE8EQCABQQA2AiAgASABKAIcIABqNgIcCwvTAQECfyAAKAKwAyIEQSBqIQgCQCAEKAIgIgYEQCAEKAIUIQcMAQsgBCAAIAQoAhAgBCgCHCAEKAIYQQEgACgCBCgCHBEIACIHNgIUIAQoAiAhBgsgACABIAIgAyAHIAggBCgCGCAAKALEAygCBBEHACAGIAQoAiAiA0kEfyAAIAQoAhQgBkECdGpBACADIAZrIgEgACgCzAMoAgQRBQAgBSAFKAIAIAFqNgIAIAQoAiAFIAMLIAQoAhgiAE8EQCAEQQA2AiAgBCAEKAIcIABqNgIcCwuPAQEEfyMAQRBrIgckACAAKAKwAyIIKAIYIQkgBSgCACEKIAdBADYCDCAAIAEgAiADIAgoAhQgB0EMaiAGIAprIgEgCSABIAlJGyAAKALEAygCBBEHACAAIAgoAhQgBCAFKAIAQQJ0aiAHKAIMIAAoAswDKAIEEQUAIAUgBSgCACAHKAIMajYCACAHQRBqJAAL3AEBAX8gACgCsAMhAgJAAkACQAJAAkAgAQ4EAAMCAQMLIAAoAlQEQCACQf0BNgIEIAIoAhQNBCACIAAgAigCEEEAIAIoAhhBASAAKAIEKAIcEQgANgIUDAQLIAIgACgCxAMoAgQ2AgQMAwsgAigCEEUEQCAAKAIAIgFBBDYCFCAAIAEoAgARAAALIAJB/gE2AgQMAgsgAigCEEUEQCAAKAIAIgFBBDYCFCAAIAEoAgARAAALIAJB/wE2AgQMAQsgACgCACIBQQQ2AhQgACABKAIAEQAACyACQgA3AhwL1QkBEn8CQCAAKAK4AiIAQQBMDQAgAygCACEPIABBAWtBAXYhECABKAIoIgBBAmsiEUUEQEEAIQADQCACIABBAnRqIgVBBGsoAgAiBC8BACEGIAUoAgAiAS8BACEHIA8gCEECdGoiCSgCACIDIAQvAQIgAS8BAkEDbGoiBEECdEEHakEEdjsBBiADIAYgB0EDbGoiBkECdEEIakEEdjsBACADIAYgBEEDbGpBCGpBBHY7AQQgAyAGQQNsIARqQQdqQQR2OwECIAUoAgQiBS8BACEEIAEvAQAhBiAJKAIEIgMgBS8BAiABLwECQQNsaiIBQQJ0QQdqQQR2OwEGIAMgBCAGQQNsaiIFQQJ0QQhqQQR2OwEAIAMgBSABQQNsakEIakEEdjsBBCADIAVBA2wgAWpBB2pBBHY7AQIgCEECaiEIIAAgEEYgAEEBaiEARQ0ACwwBCyAAQQNrIQwgAEEBcSESA0AgAiANQQJ0aiITQQRrKAIAIgUvAQIhASATKAIAIgsvAQIhBCAPIA5BAnRqIhQoAgAiACAFLwEAIAsvAQBBA2xqIgNBAnRBCGpBBHY7AQAgACABIARBA2xqIgkgA0EDbGpBB2pBBHY7AQIgAEEEaiEEIAtBBGohAQJ/IBJFBEAgBUEEaiEIIAQhBiAJIQcgACEEIAEhCiARDAELIAUvAQQhBiALLwEEIQcgACADIAlBA2wiCmpBCGpBBHY7AQQgACAKIAYgB0EDbGoiB2pBB2pBBHY7AQYgAEEIaiEGIAVBBmohCCALQQZqIQogCSEDIAwLIQUgDARAA0AgCC8BACEJIAovAQAhFSAGIgAgAyAHQQNsIgZqQQhqQQR2OwEAIAQgBiAJIBVBA2xqIgNqQQdqQQR2OwEGIAgvAQIhBCAKLwECIQYgACAHIANBA2wiCWpBCGpBBHY7AQQgACAJIAQgBkEDbGoiB2pBB2pBBHY7AQYgAEEIaiEGIAhBBGohCCAKQQRqIQogAEEEaiEEIAMhCSAFQQJrIgUNAAsLIAYgCSAHQQNsakEIakEEdjsBACAAIAdBAnRBB2pBBHY7AQogEygCBCIGLwECIQUgCy8BAiEEIBQoAgQiACAGLwEAIAsvAQBBA2xqIgNBAnRBCGpBBHY7AQAgACAFIARBA2xqIgUgA0EDbGpBB2pBBHY7AQIgAEEEaiEHAn8gEkUEQCAGQQRqIQggByEEIAUhCiAAIQcgEQwBCyAGLwEEIQEgCy8BBCEEIAAgAyAFQQNsIglqQQhqQQR2OwEEIAAgCSABIARBA2xqIgpqQQdqQQR2OwEGIABBCGohBCAGQQZqIQggC0EGaiEBIAUhAyAMCyEGIAwEQANAIAgvAQAhBSABLwEAIQkgBCIAIAMgCkEDbCIEakEIakEEdjsBACAHIAQgBSAJQQNsaiIDakEHakEEdjsBBiAILwECIQUgAS8BAiEEIAAgCiADQQNsIgdqQQhqQQR2OwEEIAAgByAFIARBA2xqIgpqQQdqQQR2OwEGIABBCGohBCAIQQRqIQggAUEEaiEBIABBBGohByADIQUgBkECayIGDQALCyAEIAUgCkEDbGpBCGpBBHY7AQAgACAKQQJ0QQdqQQR2OwEKIA5BAmohDiANIBBHIA1BAWohDQ0ACwsLBwAgAEEYaguOAwELfwJAIAAoArgCIgRBAEwNACABKAIoIgBFDQAgAygCACEMIABBfnEhByAAQQFxIQggAEEBayEJIARBAWtBAXYhDQNAIAwgBkECdGoiDigCACEAIAIgBUECdGoiCkEEaygCACEBIAooAgAiAyEEQQAhCyAJBEADQCAAIAEvAQAgBC8BAEEDbGpBAWpBAnY7AQAgACABLwECIAQvAQJBA2xqQQFqQQJ2OwECIABBBGohACABQQRqIQEgBEEEaiEEIAtBAmoiCyAHRw0ACwsgCARAIAAgAS8BACAELwEAQQNsakEBakECdjsBAAsgCigCBCEAIA4oAgQhAUEAIQQgCQRAA0AgASAALwEAIAMvAQBBA2xqQQJqQQJ2OwEAIAEgAC8BAiADLwECQQNsakECakECdjsBAiABQQRqIQEgAEEEaiEAIANBBGohAyAEQQJqIgQgB0cNAAsLIAgEQCABIAAvAQAgAy8BAEEDbGpBAmpBAnY7AQALIAZBAmohBiAFIA1HIAVBAWohBQ0ACwsLjQQBCn8CQCAAKAK4AiIJQQBMDQAgAygCACEKIAEoAigiBkECayILRQRAQQAhAQNAIAogAUECdCIDaigCACIAIAIgA2ooAgAiAy8BACIEOwEAIAAgAy8BAiAEQQNsakECakECdjsBAiADLwEAIQQgACADLwECIgM7AQYgACAEIANBA2xqQQFqQQJ2OwEEIAFBAWoiASAJRw0ACwwBCyAGQQNrIQwgBkEBcSENA0AgCiAHQQJ0IgBqKAIAIgMgACACaigCACIELwEAIgA7AQAgAyAELwECIABBA2xqQQJqQQJ2OwECIANBBGohASAEQQJqIQUCfyANRQRAIAEhACALIQggAyEBIAUMAQsgAyAELwECQQNsIgAgBC8BAGpBAWpBAnY7AQQgAyAAIAQvAQRqQQJqQQJ2OwEGIANBCGohACAMIQggBEEEagshBCAGQQNHBEADQCAAIgMgBC8BAEEDbCIAIAQiBUECay8BAGpBAWpBAnY7AQAgASAAIAQvAQJqQQJqQQJ2OwEGIAMgBC8BAkEDbCIAIAQvAQBqQQFqQQJ2OwEEIAMgACAELwEEakECakECdjsBBiADQQhqIQAgBEEEaiEEIANBBGohASAIQQJrIggNAAsgBUECaiEFCyAAIAUvAQAgBC8BACIAQQNsakEBakECdjsBACADIAA7AQogB0EBaiIHIAlHDQALCwu0AgEGfyAAKALEAyIDKAJ0IgcgACgCuAIiCE4EQCAAKAIkQQBKBEAgA0EkaiEKIANB/ABqIQsgA0HMAGohDCAAKALYASEHQQAhCANAIAAgByABIAhBAnQiCWooAgAgCSALaigCACACKAIAbEECdGogCSAKaiAJIAxqKAIAEQUAIAdB1ABqIQcgCEEBaiIIIAAoAiRIDQALIAAoArgCIQgLIANBADYCdEEAIQcLIAAgA0EkaiAHIAQgBSgCACIBQQJ0aiAIIAdrIgQgAygCeCIHIAQgB0kbIgQgBiABayIBIAEgBEsbIgEgACgCyAMoAgwRAwAgBSAFKAIAIAFqNgIAIAMgAygCeCABazYCeCADIAMoAnQgAWoiATYCdCAAKAK4AiABTARAIAIgAigCAEEBajYCAAsL4QIBDH8CQCAEQQBMDQAgACgCcCIGRQ0AIAEoAgghCyABKAIEIQwgASgCACENIAZBfnEhDiAGQQFxIQ8DQCALIAJBAnQiAGooAgAhByAAIAxqKAIAIQggACANaigCACEJIAMoAgAhAUEAIQBBACEKIAZBAUcEQANAIAEgCSAAQQF0IgVqLwEAOwECIAEgBSAIai8BADsBBCAFIAdqLwEAIRAgAUH//wM7AQAgASAQOwEGIAEgCSAFQQJyIgVqLwEAOwEKIAEgBSAIai8BADsBDCAFIAdqLwEAIQUgAUH//wM7AQggASAFOwEOIABBAmohACABQRBqIQEgCkECaiIKIA5HDQALCyAPBEAgASAJIABBAXQiAGovAQA7AQIgASAAIAhqLwEAOwEEIAAgB2ovAQAhACABQf//AzsBACABIAA7AQYLIAJBAWohAiADQQRqIQMgBEEBSiAEQQFrIQQNAAsLC+ECAQx/AkAgBEEATA0AIAAoAnAiBkUNACABKAIIIQsgASgCBCEMIAEoAgAhDSAGQX5xIQ4gBkEBcSEPA0AgCyACQQJ0IgBqKAIAIQcgACAMaigCACEIIAAgDWooAgAhCSADKAIAIQFBACEAQQAhCiAGQQFHBEADQCABIAkgAEEBdCIFai8BADsBBiABIAUgCGovAQA7AQQgBSAHai8BACEQIAFB//8DOwEAIAEgEDsBAiABIAkgBUECciIFai8BADsBDiABIAUgCGovAQA7AQwgBSAHai8BACEFIAFB//8DOwEIIAEgBTsBCiAAQQJqIQAgAUEQaiEBIApBAmoiCiAORw0ACwsgDwRAIAEgCSAAQQF0IgBqLwEAOwEGIAEgACAIai8BADsBBCAAIAdqLwEAIQAgAUH//wM7AQAgASAAOwECCyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwvhAgEMfwJAIARBAEwNACAAKAJwIgZFDQAgASgCCCELIAEoAgQhDCABKAIAIQ0gBkF+cSEOIAZBAXEhDwNAIAsgAkECdCIAaigCACEHIAAgDGooAgAhCCAAIA1qKAIAIQkgAygCACEBQQAhAEEAIQogBkEBRwRAA0AgASAJIABBAXQiBWovAQA7AQQgASAFIAhqLwEAOwECIAUgB2ovAQAhECABQf//AzsBBiABIBA7AQAgASAJIAVBAnIiBWovAQA7AQwgASAFIAhqLwEAOwEKIAUgB2ovAQAhBSABQf//AzsBDiABIAU7AQggAEECaiEAIAFBEGohASAKQQJqIgogDkcNAAsLIA8EQCABIAkgAEEBdCIAai8BADsBBCABIAAgCGovAQA7AQIgACAHai8BACEAIAFB//8DOwEGIAEgADsBAAsgAkEBaiECIANBBGohAyAEQQFKIARBAWshBA0ACwsL4QIBDH8CQCAEQQBMDQAgACgCcCIGRQ0AIAEoAgghCyABKAIEIQwgASgCACENIAZBfnEhDiAGQQFxIQ8DQCALIAJBAnQiAGooAgAhByAAIAxqKAIAIQggACANaigCACEJIAMoAgAhAUEAIQBBACEKIAZBAUcEQANAIAEgCSAAQQF0IgVqLwEAOwEAIAEgBSAIai8BADsBAiAFIAdqLwEAIRAgAUH//wM7AQYgASAQOwEEIAEgCSAFQQJyIgVqLwEAOwEIIAEgBSAIai8BADsBCiAFIAdqLwEAIQUgAUH//wM7AQ4gASAFOwEMIABBAmohACABQRBqIQEgCkECaiIKIA5HDQALCyAPBEAgASAJIABBAXQiAGovAQA7AQAgASAAIAhqLwEAOwECIAAgB2ovAQAhACABQf//AzsBBiABIAA7AQQLIAJBAWohAiADQQRqIQMgBEEBSiAEQQFrIQQNAAsLC98EAQt/IARBAEoEQCAAKALEAiEHIAAoAowBQQNxQQJ0QbDxAGooAgAhBiABKAIIIQwgASgCBCENIAEoAgAhDiAAKAJwIQkDQCAMIAJBAnQiBWooAgAhACAFIA1qKAIAIQEgBSAOaigCACEFIAMoAgAiCEEDcQRAIAggByAGQf4BcWogAS8BAEEBdGovAQBBA3RB4A9xIAcgBkH/AXFBAXRqIgogBS8BAEEBdGovAQBBCHRBgPADcXIgCiAALwEAQQF0ai8BAEEDdnI7AQAgCUEBayEJIAhBBGohCCABQQJqIQEgBUECaiEFIABBAmohAAsgCUECTwRAIAlBAXYhD0EAIQoDQCAIIAcgBkH+AXFqIAEvAQBBAXRqLwEAQQN0QeAPcSAHIAZB/wFxQQF0aiILIAUvAQBBAXRqLwEAQQh0QYDwA3FyIAsgAC8BAEEBdGovAQBBA3ZyIAcgBkEIdkH+AXFqIAEvAQJBAXRqLwEAQQN0QeAPcSAHIAZBB3ZB/gNxaiILIAUvAQJBAXRqLwEAQQh0QYDwA3FyIAsgAC8BAkEBdGovAQBBA3ZyQRB0cjYCACAIQQhqIQggBkEQdyEGIABBBGohACABQQRqIQEgBUEEaiEFIApBAWoiCiAPRw0ACwsgCUEBcQRAIAggByAGQf4BcWogAS8BAEEBdGovAQBBA3RB4A9xIAcgBkH/AXFBAXRqIgEgBS8BAEEBdGovAQBBCHRBgPADcXIgASAALwEAQQF0ai8BAEEDdnI7AQALIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC6ADAQd/IARBAEoEQCAAKALEAiEJIAAoAowBQQNxQQJ0QbDxAGooAgAhBSABKAIAIQogACgCcCEGA0AgCiACQQJ0aigCACEAIAMoAgAiAUEDcQRAIAEgCSAFQf8BcUEBdGogAC8BAEEBdGovAQAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxcjsBACAGQQFrIQYgAUEEaiEBIABBAmohAAsgBkECTwRAIAZBAXYhC0EAIQcDQCABIAkgBUH/AXFBAXRqIAAvAQBBAXRqLwEAIghBA3RB4A9xIAhBA3ZyIAhBCHRBgPADcXIgCSAFQQd2Qf4DcWogAC8BAkEBdGovAQAiCEEDdEHgD3EgCEEDdnIgCEEIdEGA8ANxckEQdHI2AgAgAUEIaiEBIAVBEHchBSAAQQRqIQAgB0EBaiIHIAtHDQALCyAGQQFxBEAgASAJIAVB/wFxQQF0aiAALwEAQQF0ai8BACIAQQN0QeAPcSAAQQN2ciAAQQh0QYDwA3FyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwv/AgEIfyAEQQBKBEAgASgCCCEJIAEoAgQhCiABKAIAIQsgACgCcCEHA0AgCSACQQJ0IgVqKAIAIQEgBSAKaigCACEAIAUgC2ooAgAhBSADKAIAIgZBA3EEQCAGIAAvAQBBA3RB4A9xIAUvAQBBCHRBgPADcXIgAS8BAEEDdnI7AQAgB0EBayEHIAZBBGohBiABQQJqIQEgBUECaiEFIABBAmohAAsgB0ECTwRAIAdBAXYhDEEAIQgDQCAGIAAvAQBBA3RB4A9xIAUvAQBBCHRBgPADcXIgAS8BAEEDdnIgAC8BAkEDdEHgD3EgBS8BAkEIdEGA8ANxciABLwECQQN2ckEQdHI2AgAgBkEIaiEGIAFBBGohASAAQQRqIQAgBUEEaiEFIAhBAWoiCCAMRw0ACwsgB0EBcQRAIAYgAC8BAEEDdEHgD3EgBS8BAEEIdEGA8ANxciABLwEAQQN2cjsBAAsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsLmQ8CFn8BfiMAQRBrIgckAAJAAkACQAJAEJwBIgQEQCAEIAAoAgAiCCAAKAIEIAhrIAdBDGogB0EIaiAHQQRqIAcQmwFBAEgNASAAIAcoAgwiAjsBGCAHKAIIIQEgAEEAOgAeIABBCDoAHCAAIAE7ARogAEEBQQMgBygCAEECRiIIGzoAHUEGQQAgCBsiCEECdEHw1wBqNAIAIAFB//8DcSIKIAJB//8DcSILbK1+IhdCgYCAgAJ9Qv////99WA0CAkAgF6ciASAAKAIQIAAoAgwiDGsiAksEQCAAQQxqIAEgAmsQpgEgAC8BGiEKIAAvARghCyAAKAIMIQwMAQsgASACTw0AIAAgASAMajYCEAsCfyAAKAIAIgEhDSAAKAIEIAFrIQ4jAEFAaiICJAACQAJAAn8CQAJAIARFBEAgAkHV/AA2AjBB4KABQQA2AgBBlANB4IwBQcgBQeYqIAJBMGoQABpB4KABKAIAIQBB4KABQQA2AgBBfyEBQX8hBQJAIABFDQBB5KABKAIAIgNFDQAgACgCACACQTxqRgR/IAAoAgQFQQALIgVFDQYgAyQBCyMBIQYgBUEBRg0BDAQLIARBADYCzAogBEEANgLsCCAEQcwKaiERIARB+AJqIQ8gBC0A+AhBAnFFBEBBlSMhCQwCC0G1FCEJIA1FDQEgDkUNAUEADQEgBEEBNgLQByAEIAJBPGo2AswHC0EADAELQQELIQADQAJAAkACQAJAAkACQAJAIABFBEAgBg0GQeCgAUEANgIAQZEDIA8gDSAOEANB4KABKAIAIQBB4KABQQA2AgBBfyEBAkAgAEUNAEHkoAEoAgAiA0UNACAAKAIAIAJBPGpGBH8gACgCBAVBAAsiAUUNCyADJAELIwEhBiABQQFGDQdB4KABQQA2AgBBlgMgD0EBEAQaQeCgASgCACEAQeCgAUEANgIAQX8hAQJAIABFDQBB5KABKAIAIgNFDQAgACgCACACQTxqRgR/IAAoAgQFQQALIgFFDQsgAyQBCyMBIQYgAUEBRg0HIAogBCgCmAMiACAKGyESIAsgBCgClAMiASALGyETQQAhAwNAIBIgA0EDdCIQQaT7AGooAgAiBUEBayIUIBBBoPsAaiIQKAIAIhUgAGxqIAVtIhZOIBMgFCABIBVsaiAFbSIFTnENAiADQQFqIgNBEEcNAAtB/RohCQwCCyACQdX8ADYCEEHgoAFBADYCACACIAk2AhRBlAMgBEGECWpByAFBoB8gAkEQahAAGkHgoAEoAgAhAEHgoAFBADYCAEF/IQECQCAARQ0AQeSgASgCACIDRQ0AIAAoAgAgAkE8akYEfyAAKAIEBUEACyIBRQ0KIAMkAQsjASEGIAFBAUYNBiARQQE2AgAgAkHV/AA2AgBB4KABQQA2AgAgAiAJNgIEQZQDQeCMAUHIAUGgHyACEAAaQeCgASgCACEAQeCgAUEANgIAQX8hASAARQ0EQeSgASgCACIDRQ0EIAAoAgAgAkE8akYEfyAAKAIEBUEACyIBDQMMCQsgBCgCnAYoAgxFDQFB/h0hCSABIAVHDQAgACAWRg0BC0EBIQAMBQtB4KABQQA2AgBBoAMgBEEAQQIQA0HgoAEoAgAhAEHgoAFBADYCAEF/IQECQCAARQ0AQeSgASgCACIDRQ0AIAAoAgAgAkE8akYEfyAAKAIEBUEACyIBRQ0HIAMkAQsjASEGIAFBAUYNA0HgoAFBADYCACACIBApAgA3AyhBoQMgBCACQShqEARB4KABKAIAIQBB4KABQQA2AgBBfyEBAkAgAEUNAEHkoAEoAgAiA0UNACAAKAIAIAJBPGpGBH8gACgCBAVBAAsiAUUNByADJAELIwEhBiABQQFGDQNBfyEBQX9GDQUgAkIANwMgIAJCADcDGEHgoAFBADYCAEGiAyAEIAJBGGoQBEHgoAEoAgAhAEHgoAFBADYCAAJAIABFDQBB5KABKAIAIgNFDQAgACgCACACQTxqRgR/IAAoAgQFQQALIgFFDQcgAyQBCyMBIQYgAUEBRg0DQX8hAUF/Rg0FQeCgAUEANgIAQaMDIAQgDSAOIAxBACAIEBwhAUHgoAEoAgAhAEHgoAFBADYCAEF/IQUCQCAARQ0AQeSgASgCACIDRQ0AIAAoAgAgAkE8akYEfyAAKAIEBUEACyIFRQ0HIAMkAQsjASEGIAVBAUYNAwwFCyADJAELIwEhBiABQQFGDQELIAQoAowDQckBTgRAQeCgAUEANgIAQZsDIA8QB0HgoAEoAgAhAEHgoAFBADYCAEF/IQECQCAARQ0AQeSgASgCACIDRQ0AIAAoAgAgAkE8akYEfyAAKAIEBUEACyIBRQ0FIAMkAQsjASEGIAFBAUYNAQtBfyEBDAILQQAhAAwACwALIAJBQGskACABDAELIAAgAxA+AAtBAEgNAyAEEFsgB0EQaiQADwtBBBBAIgBBmc8ANgIADAMLQQQQQCIAQbTPADYCAAwCC0EIEEAiAEGIiwE2AgAgAEHIiwE2AgAgAEEEakG5KxCCASAAQaSMAUEYEAgAC0EEEEAiAEHKzwA2AgALIABBvIgBQQAQCAALrwIBBX8gBEEASgRAIAEoAgAhCCAAKAJwIQUDQCAIIAJBAnRqKAIAIQEgAygCACIAQQNxBEAgACABLwEAIgZBA3RB4A9xIAZBA3ZyIAZBCHRBgPADcXI7AQAgBUEBayEFIAFBAmohASAAQQRqIQALIAVBAk8EQCAFQQF2IQlBACEGA0AgACABLwEAIgdBA3RB4A9xIAdBA3ZyIAdBCHRBgPADcXIgAS8BAiIHQQN0QeAPcSAHQQN2ciAHQQh0QYDwA3FyQRB0cjYCACAAQQhqIQAgAUEEaiEBIAZBAWoiBiAJRw0ACwsgBUEBcQRAIAAgAS8BACIAQQN0QeAPcSAAQQN2ciAAQQh0QYDwA3FyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwv1AgEJfwJAIARBAEwNACAAKAJwIgBFDQAgASgCACELIABBfHEhDCAAQQNxIQcgAEEESSENA0AgCyACQQJ0aigCACEIIAMoAgAhAEEAIQlBACEBQQAhCiANRQRAA0AgACAIIAFBAXRqIgUvAQAiBjsBBCAAIAY7AQYgACAGOwECIABB//8DOwEAIAAgBS8BAiIGOwEMIAAgBjsBDiAAIAY7AQogAEH//wM7AQggACAFLwEEIgY7ARQgACAGOwEWIAAgBjsBEiAAQf//AzsBECAAIAUvAQYiBTsBHCAAIAU7AR4gACAFOwEaIABB//8DOwEYIAFBBGohASAAQSBqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAAIAggAUEBdGovAQAiBTsBBCAAIAU7AQYgACAFOwECIABB//8DOwEAIAFBAWohASAAQQhqIQAgCUEBaiIJIAdHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwv1AgEJfwJAIARBAEwNACAAKAJwIgBFDQAgASgCACELIABBfHEhDCAAQQNxIQcgAEEESSENA0AgCyACQQJ0aigCACEIIAMoAgAhAEEAIQlBACEBQQAhCiANRQRAA0AgACAIIAFBAXRqIgUvAQAiBjsBBiAAIAY7AQQgACAGOwECIABB//8DOwEAIAAgBS8BAiIGOwEOIAAgBjsBDCAAIAY7AQogAEH//wM7AQggACAFLwEEIgY7ARYgACAGOwEUIAAgBjsBEiAAQf//AzsBECAAIAUvAQYiBTsBHiAAIAU7ARwgACAFOwEaIABB//8DOwEYIAFBBGohASAAQSBqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAAIAggAUEBdGovAQAiBTsBBiAAIAU7AQQgACAFOwECIABB//8DOwEAIAFBAWohASAAQQhqIQAgCUEBaiIJIAdHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwv/AgEJfwJAIARBAEwNACAAKAJwIgBFDQAgASgCACELIABBfHEhDCAAQQNxIQcgAEEESSENA0AgCyACQQJ0aigCACEIIAMoAgAhAEEAIQlBACEBQQAhCiANRQRAA0AgCCABQQF0aiIFLwEAIQYgAEH//wM7AQYgACAGOwEEIAAgBjsBAiAAIAY7AQAgBS8BAiEGIABB//8DOwEOIAAgBjsBDCAAIAY7AQogACAGOwEIIAUvAQQhBiAAQf//AzsBFiAAIAY7ARQgACAGOwESIAAgBjsBECAFLwEGIQUgAEH//wM7AR4gACAFOwEcIAAgBTsBGiAAIAU7ARggAUEEaiEBIABBIGohACAKQQRqIgogDEcNAAsLIAcEQANAIAggAUEBdGovAQAhBSAAQf//AzsBBiAAIAU7AQQgACAFOwECIAAgBTsBACABQQFqIQEgAEEIaiEAIAlBAWoiCSAHRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsL9QIBCX8CQCAEQQBMDQAgACgCcCIARQ0AIAEoAgAhCyAAQXxxIQwgAEEDcSEHIABBBEkhDQNAIAsgAkECdGooAgAhCCADKAIAIQBBACEJQQAhAUEAIQogDUUEQANAIAAgCCABQQF0aiIFLwEAIgY7AQIgACAGOwEEIABB//8DOwEGIAAgBjsBACAAIAUvAQIiBjsBCiAAIAY7AQwgAEH//wM7AQ4gACAGOwEIIAAgBS8BBCIGOwESIAAgBjsBFCAAQf//AzsBFiAAIAY7ARAgACAFLwEGIgU7ARogACAFOwEcIABB//8DOwEeIAAgBTsBGCABQQRqIQEgAEEgaiEAIApBBGoiCiAMRw0ACwsgBwRAA0AgACAIIAFBAXRqLwEAIgU7AQIgACAFOwEEIABB//8DOwEGIAAgBTsBACABQQFqIQEgAEEIaiEAIAlBAWoiCSAHRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsL1QkBEn8CQCAAKAK4AiIAQQBMDQAgAygCACEPIABBAWtBAXYhECABKAIoIgBBAmsiEUUEQEEAIQADQCACIABBAnRqIgVBBGsoAgAiBC4BACEGIAUoAgAiAS4BACEHIA8gCEECdGoiCSgCACIDIAQuAQIgAS4BAkEDbGoiBEECdEEHakEEdjsBBiADIAYgB0EDbGoiBkECdEEIakEEdjsBACADIAYgBEEDbGpBCGpBBHY7AQQgAyAGQQNsIARqQQdqQQR2OwECIAUoAgQiBS4BACEEIAEuAQAhBiAJKAIEIgMgBS4BAiABLgECQQNsaiIBQQJ0QQdqQQR2OwEGIAMgBCAGQQNsaiIFQQJ0QQhqQQR2OwEAIAMgBSABQQNsakEIakEEdjsBBCADIAVBA2wgAWpBB2pBBHY7AQIgCEECaiEIIAAgEEYgAEEBaiEARQ0ACwwBCyAAQQNrIQwgAEEBcSESA0AgAiANQQJ0aiITQQRrKAIAIgUuAQIhASATKAIAIgsuAQIhBCAPIA5BAnRqIhQoAgAiACAFLgEAIAsuAQBBA2xqIgNBAnRBCGpBBHY7AQAgACABIARBA2xqIgkgA0EDbGpBB2pBBHY7AQIgAEEEaiEEIAtBBGohAQJ/IBJFBEAgBUEEaiEIIAQhBiAJIQcgACEEIAEhCiARDAELIAUuAQQhBiALLgEEIQcgACADIAlBA2wiCmpBCGpBBHY7AQQgACAKIAYgB0EDbGoiB2pBB2pBBHY7AQYgAEEIaiEGIAVBBmohCCALQQZqIQogCSEDIAwLIQUgDARAA0AgCC4BACEJIAouAQAhFSAGIgAgAyAHQQNsIgZqQQhqQQR2OwEAIAQgBiAJIBVBA2xqIgNqQQdqQQR2OwEGIAguAQIhBCAKLgECIQYgACAHIANBA2wiCWpBCGpBBHY7AQQgACAJIAQgBkEDbGoiB2pBB2pBBHY7AQYgAEEIaiEGIAhBBGohCCAKQQRqIQogAEEEaiEEIAMhCSAFQQJrIgUNAAsLIAYgCSAHQQNsakEIakEEdjsBACAAIAdBAnRBB2pBBHY7AQogEygCBCIGLgECIQUgCy4BAiEEIBQoAgQiACAGLgEAIAsuAQBBA2xqIgNBAnRBCGpBBHY7AQAgACAFIARBA2xqIgUgA0EDbGpBB2pBBHY7AQIgAEEEaiEHAn8gEkUEQCAGQQRqIQggByEEIAUhCiAAIQcgEQwBCyAGLgEEIQEgCy4BBCEEIAAgAyAFQQNsIglqQQhqQQR2OwEEIAAgCSABIARBA2xqIgpqQQdqQQR2OwEGIABBCGohBCAGQQZqIQggC0EGaiEBIAUhAyAMCyEGIAwEQANAIAguAQAhBSABLgEAIQkgBCIAIAMgCkEDbCIEakEIakEEdjsBACAHIAQgBSAJQQNsaiIDakEHakEEdjsBBiAILgECIQUgAS4BAiEEIAAgCiADQQNsIgdqQQhqQQR2OwEEIAAgByAFIARBA2xqIgpqQQdqQQR2OwEGIABBCGohBCAIQQRqIQggAUEEaiEBIABBBGohByADIQUgBkECayIGDQALCyAEIAUgCkEDbGpBCGpBBHY7AQAgACAKQQJ0QQdqQQR2OwEKIA5BAmohDiANIBBHIA1BAWohDQ0ACwsLjgMBC38CQCAAKAK4AiIEQQBMDQAgASgCKCIARQ0AIAMoAgAhDCAAQX5xIQcgAEEBcSEIIABBAWshCSAEQQFrQQF2IQ0DQCAMIAZBAnRqIg4oAgAhACACIAVBAnRqIgpBBGsoAgAhASAKKAIAIgMhBEEAIQsgCQRAA0AgACABLgEAIAQuAQBBA2xqQQFqQQJ2OwEAIAAgAS4BAiAELgECQQNsakEBakECdjsBAiAAQQRqIQAgAUEEaiEBIARBBGohBCALQQJqIgsgB0cNAAsLIAgEQCAAIAEuAQAgBC4BAEEDbGpBAWpBAnY7AQALIAooAgQhACAOKAIEIQFBACEEIAkEQANAIAEgAC4BACADLgEAQQNsakECakECdjsBACABIAAuAQIgAy4BAkEDbGpBAmpBAnY7AQIgAUEEaiEBIABBBGohACADQQRqIQMgBEECaiIEIAdHDQALCyAIBEAgASAALgEAIAMuAQBBA2xqQQJqQQJ2OwEACyAGQQJqIQYgBSANRyAFQQFqIQUNAAsLCzUBAX8gASAAKAIEIgJBAXVqIQEgACgCACEAIAEgAkEBcQR/IAEoAgAgAGooAgAFIAALEQAAC40EAQp/AkAgACgCuAIiCUEATA0AIAMoAgAhCiABKAIoIgZBAmsiC0UEQEEAIQEDQCAKIAFBAnQiA2ooAgAiACACIANqKAIAIgMuAQAiBDsBACAAIAMuAQIgBEEDbGpBAmpBAnY7AQIgAy4BACEEIAAgAy4BAiIDOwEGIAAgBCADQQNsakEBakECdjsBBCABQQFqIgEgCUcNAAsMAQsgBkEDayEMIAZBAXEhDQNAIAogB0ECdCIAaigCACIDIAAgAmooAgAiBC4BACIAOwEAIAMgBC4BAiAAQQNsakECakECdjsBAiADQQRqIQEgBEECaiEFAn8gDUUEQCABIQAgCyEIIAMhASAFDAELIAMgBC4BAkEDbCIAIAQuAQBqQQFqQQJ2OwEEIAMgACAELgEEakECakECdjsBBiADQQhqIQAgDCEIIARBBGoLIQQgBkEDRwRAA0AgACIDIAQuAQBBA2wiACAEIgVBAmsuAQBqQQFqQQJ2OwEAIAEgACAELgECakECakECdjsBBiADIAQuAQJBA2wiACAELgEAakEBakECdjsBBCADIAAgBC4BBGpBAmpBAnY7AQYgA0EIaiEAIARBBGohBCADQQRqIQEgCEECayIIDQALIAVBAmohBQsgACAFLgEAIAQuAQAiAEEDbGpBAWpBAnY7AQAgAyAAOwEKIAdBAWoiByAJRw0ACwsLtAIBBn8gACgCxAMiAygCdCIHIAAoArgCIghOBEAgACgCJEEASgRAIANBJGohCiADQfwAaiELIANBzABqIQwgACgC2AEhB0EAIQgDQCAAIAcgASAIQQJ0IglqKAIAIAkgC2ooAgAgAigCAGxBAnRqIAkgCmogCSAMaigCABEFACAHQdQAaiEHIAhBAWoiCCAAKAIkSA0ACyAAKAK4AiEICyADQQA2AnRBACEHCyAAIANBJGogByAEIAUoAgAiAUECdGogCCAHayIEIAMoAngiByAEIAdJGyIEIAYgAWsiASABIARLGyIBIAAoAsgDKAIIEQMAIAUgBSgCACABajYCACADIAMoAnggAWs2AnggAyADKAJ0IAFqIgE2AnQgACgCuAIgAUwEQCACIAIoAgBBAWo2AgALC8sCARB/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEGIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDCABKAIIIQ0gASgCBCEOIAEoAgAhDwNAIAJBAWogBEEBayANIAJBAnQiAGooAgAhESAAIA5qKAIAIRIgACAPaigCACETIAMoAgAhAkEAIQADQCASIABBAXQiBWouAQAhFCACIAUgE2ouAQBBAXQiByAGIAwgBSARai4BAEECdCIFaigCAEEBdGpqLwEAOwECIAIgBiAFIApqKAIAIAkgFEECdCIFaigCAGpBEHVBAXRqIAdqLwEAOwEEIAYgBSALaigCAEEBdGogB2ovAQAhBSACQf8fOwEAIAIgBTsBBiACQQhqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC8sCARB/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEGIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDCABKAIIIQ0gASgCBCEOIAEoAgAhDwNAIAJBAWogBEEBayANIAJBAnQiAGooAgAhESAAIA5qKAIAIRIgACAPaigCACETIAMoAgAhAkEAIQADQCASIABBAXQiBWouAQAhFCACIAUgE2ouAQBBAXQiByAGIAwgBSARai4BAEECdCIFaigCAEEBdGpqLwEAOwEGIAIgBiAFIApqKAIAIAkgFEECdCIFaigCAGpBEHVBAXRqIAdqLwEAOwEEIAYgBSALaigCAEEBdGogB2ovAQAhBSACQf8fOwEAIAIgBTsBAiACQQhqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC8sCARB/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEGIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDCABKAIIIQ0gASgCBCEOIAEoAgAhDwNAIAJBAWogBEEBayANIAJBAnQiAGooAgAhESAAIA5qKAIAIRIgACAPaigCACETIAMoAgAhAkEAIQADQCASIABBAXQiBWouAQAhFCACIAUgE2ouAQBBAXQiByAGIAwgBSARai4BAEECdCIFaigCAEEBdGpqLwEAOwEEIAIgBiAFIApqKAIAIAkgFEECdCIFaigCAGpBEHVBAXRqIAdqLwEAOwECIAYgBSALaigCAEEBdGogB2ovAQAhBSACQf8fOwEGIAIgBTsBACACQQhqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC78CARB/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEGIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDCABKAIIIQ0gASgCBCEOIAEoAgAhDwNAIAJBAWogBEEBayANIAJBAnQiAGooAgAhESAAIA5qKAIAIRIgACAPaigCACETIAMoAgAhAkEAIQADQCASIABBAXQiBWouAQAhFCACIAUgE2ouAQBBAXQiByAGIAwgBSARai4BAEECdCIFaigCAEEBdGpqLwEAOwEEIAIgBiAFIApqKAIAIAkgFEECdCIFaigCAGpBEHVBAXRqIAdqLwEAOwECIAIgBiAFIAtqKAIAQQF0aiAHai8BADsBACACQQZqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC8sCARB/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEGIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDCABKAIIIQ0gASgCBCEOIAEoAgAhDwNAIAJBAWogBEEBayANIAJBAnQiAGooAgAhESAAIA5qKAIAIRIgACAPaigCACETIAMoAgAhAkEAIQADQCASIABBAXQiBWouAQAhFCACIAUgE2ouAQBBAXQiByAGIAwgBSARai4BAEECdCIFaigCAEEBdGpqLwEAOwEAIAIgBiAFIApqKAIAIAkgFEECdCIFaigCAGpBEHVBAXRqIAdqLwEAOwECIAYgBSALaigCAEEBdGogB2ovAQAhBSACQf8fOwEGIAIgBTsBBCACQQhqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC94CAQx/AkAgBEEATA0AIAAoAnAiBkUNACABKAIIIQsgASgCBCEMIAEoAgAhDSAGQX5xIQ4gBkEBcSEPA0AgCyACQQJ0IgBqKAIAIQcgACAMaigCACEIIAAgDWooAgAhCSADKAIAIQFBACEAQQAhCiAGQQFHBEADQCABIAkgAEEBdCIFai8BADsBAiABIAUgCGovAQA7AQQgBSAHai8BACEQIAFB/x87AQAgASAQOwEGIAEgCSAFQQJyIgVqLwEAOwEKIAEgBSAIai8BADsBDCAFIAdqLwEAIQUgAUH/HzsBCCABIAU7AQ4gAEECaiEAIAFBEGohASAKQQJqIgogDkcNAAsLIA8EQCABIAkgAEEBdCIAai8BADsBAiABIAAgCGovAQA7AQQgACAHai8BACEAIAFB/x87AQAgASAAOwEGCyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwu5AQEDfyMAQRBrIgEkAAJAEJwBIgIEQCACIAAoAgAiAyAAKAIEIANrIAFBDGogAUEIaiABQQRqIAEQmwFBAEgNASAAIAEoAgw7ARggASgCCCEDIABBADoAHiAAQQg6ABwgACADOwEaIABBAUEDIAEoAgBBAkYbOgAdIAIQWyABQRBqJAAPC0EEEEAiAEGZzwA2AgAgAEG8iAFBABAIAAsgAhBbQQQQQCIAQcQhNgIAIABBvIgBQQAQCAAL3gIBDH8CQCAEQQBMDQAgACgCcCIGRQ0AIAEoAgghCyABKAIEIQwgASgCACENIAZBfnEhDiAGQQFxIQ8DQCALIAJBAnQiAGooAgAhByAAIAxqKAIAIQggACANaigCACEJIAMoAgAhAUEAIQBBACEKIAZBAUcEQANAIAEgCSAAQQF0IgVqLwEAOwEGIAEgBSAIai8BADsBBCAFIAdqLwEAIRAgAUH/HzsBACABIBA7AQIgASAJIAVBAnIiBWovAQA7AQ4gASAFIAhqLwEAOwEMIAUgB2ovAQAhBSABQf8fOwEIIAEgBTsBCiAAQQJqIQAgAUEQaiEBIApBAmoiCiAORw0ACwsgDwRAIAEgCSAAQQF0IgBqLwEAOwEGIAEgACAIai8BADsBBCAAIAdqLwEAIQAgAUH/HzsBACABIAA7AQILIAJBAWohAiADQQRqIQMgBEEBSiAEQQFrIQQNAAsLC94CAQx/AkAgBEEATA0AIAAoAnAiBkUNACABKAIIIQsgASgCBCEMIAEoAgAhDSAGQX5xIQ4gBkEBcSEPA0AgCyACQQJ0IgBqKAIAIQcgACAMaigCACEIIAAgDWooAgAhCSADKAIAIQFBACEAQQAhCiAGQQFHBEADQCABIAkgAEEBdCIFai8BADsBBCABIAUgCGovAQA7AQIgBSAHai8BACEQIAFB/x87AQYgASAQOwEAIAEgCSAFQQJyIgVqLwEAOwEMIAEgBSAIai8BADsBCiAFIAdqLwEAIQUgAUH/HzsBDiABIAU7AQggAEECaiEAIAFBEGohASAKQQJqIgogDkcNAAsLIA8EQCABIAkgAEEBdCIAai8BADsBBCABIAAgCGovAQA7AQIgACAHai8BACEAIAFB/x87AQYgASAAOwEACyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwveAgEMfwJAIARBAEwNACAAKAJwIgZFDQAgASgCCCELIAEoAgQhDCABKAIAIQ0gBkF+cSEOIAZBAXEhDwNAIAsgAkECdCIAaigCACEHIAAgDGooAgAhCCAAIA1qKAIAIQkgAygCACEBQQAhAEEAIQogBkEBRwRAA0AgASAJIABBAXQiBWovAQA7AQAgASAFIAhqLwEAOwECIAUgB2ovAQAhECABQf8fOwEGIAEgEDsBBCABIAkgBUECciIFai8BADsBCCABIAUgCGovAQA7AQogBSAHai8BACEFIAFB/x87AQ4gASAFOwEMIABBAmohACABQRBqIQEgCkECaiIKIA5HDQALCyAPBEAgASAJIABBAXQiAGovAQA7AQAgASAAIAhqLwEAOwECIAAgB2ovAQAhACABQf8fOwEGIAEgADsBBAsgAkEBaiECIANBBGohAyAEQQFKIARBAWshBA0ACwsL5gIBE38CQCAEQQBMDQAgACgCcCIJRQ0AIAAoAsQCIQUgACgCyAMiACgCICEKIAAoAhwhCyAAKAIYIQwgACgCFCENIAEoAgwhDiABKAIIIQ8gASgCBCEQIAEoAgAhEQNAIAJBAWogBEEBayAOIAJBAnQiAGooAgAhEyAAIA9qKAIAIRQgACAQaigCACEVIAAgEWooAgAhFiADKAIAIQJBACEAA0AgFSAAQQF0IgZqLgEAIQcgAiAFQf8fIAYgFmouAQAiCCANIAYgFGouAQBBAnQiF2ooAgBqa0EBdGovAQA7AQAgAiAFQf8fIAggCyAXaigCACAKIAdBAnQiB2ooAgBqQRB1amtBAXRqLwEAOwECIAIgBUH/HyAIIAcgDGooAgBqa0EBdGovAQA7AQQgAiAGIBNqLwEAOwEGIAJBCGohAiAAQQFqIgAgCUcNAAsgA0EEaiEDIARBAUohACEEIQIgAA0ACwsL3wQBC38gBEEASgRAIAAoAsQCIQcgACgCjAFBA3FBAnRBoPAAaigCACEGIAEoAgghDCABKAIEIQ0gASgCACEOIAAoAnAhCQNAIAwgAkECdCIFaigCACEAIAUgDWooAgAhASAFIA5qKAIAIQUgAygCACIIQQNxBEAgCCAHIAZB/gFxaiABLgEAQQF0ai8BAEEDdEHgD3EgByAGQf8BcUEBdGoiCiAFLgEAQQF0ai8BAEEIdEGA8ANxciAKIAAuAQBBAXRqLgEAQQN2cjsBACAJQQFrIQkgCEEEaiEIIAFBAmohASAFQQJqIQUgAEECaiEACyAJQQJPBEAgCUEBdiEPQQAhCgNAIAggByAGQf4BcWogAS4BAEEBdGovAQBBA3RB4A9xIAcgBkH/AXFBAXRqIgsgBS4BAEEBdGovAQBBCHRBgPADcXIgCyAALgEAQQF0ai4BAEEDdnIgByAGQQh2Qf4BcWogAS4BAkEBdGovAQBBA3RB4A9xIAcgBkEHdkH+A3FqIgsgBS4BAkEBdGovAQBBCHRBgPADcXIgCyAALgECQQF0ai4BAEEDdnJBEHRyNgIAIAhBCGohCCAGQRB3IQYgAEEEaiEAIAFBBGohASAFQQRqIQUgCkEBaiIKIA9HDQALCyAJQQFxBEAgCCAHIAZB/gFxaiABLgEAQQF0ai8BAEEDdEHgD3EgByAGQf8BcUEBdGoiASAFLgEAQQF0ai8BAEEIdEGA8ANxciABIAAuAQBBAXRqLgEAQQN2cjsBAAsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsLoAMBB38gBEEASgRAIAAoAsQCIQkgACgCjAFBA3FBAnRBoPAAaigCACEFIAEoAgAhCiAAKAJwIQYDQCAKIAJBAnRqKAIAIQAgAygCACIBQQNxBEAgASAJIAVB/wFxQQF0aiAALgEAQQF0ai4BACIHQQN0QeAPcSAHQQN2ciAHQQh0QYDwA3FyOwEAIAZBAWshBiABQQRqIQEgAEECaiEACyAGQQJPBEAgBkEBdiELQQAhBwNAIAEgCSAFQf8BcUEBdGogAC4BAEEBdGouAQAiCEEDdEHgD3EgCEEDdnIgCEEIdEGA8ANxciAJIAVBB3ZB/gNxaiAALgECQQF0ai4BACIIQQN0QeAPcSAIQQN2ciAIQQh0QYDwA3FyQRB0cjYCACABQQhqIQEgBUEQdyEFIABBBGohACAHQQFqIgcgC0cNAAsLIAZBAXEEQCABIAkgBUH/AXFBAXRqIAAuAQBBAXRqLgEAIgBBA3RB4A9xIABBA3ZyIABBCHRBgPADcXI7AQALIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC+UGARJ/IARBAEoEQCAAKALEAiEHIAAoAsgDIgUoAiAhDSAFKAIcIQ4gBSgCGCEPIAUoAhQhECAAKAKMAUEDcUECdEGg8ABqKAIAIQUgASgCCCEUIAEoAgQhFSABKAIAIRYgACgCcCEKA0AgFCACQQJ0IgZqKAIAIQAgBiAVaigCACEBIAYgFmooAgAhBiADKAIAIghBA3EEQCAIIAYuAQBBAXQiCyAHIA4gAC4BAEECdCIJaigCACANIAEuAQBBAnQiEWooAgBqQRB1QQF0amogBUH+AXFqLwEAQQN0QeAPcSAFQQF0Qf4DcSIMIAcgCSAQaigCAEEBdGogC2pqLwEAQQh0QYDwA3FyIAcgDyARaigCAEEBdGogC2ogDGouAQBBA3ZyOwEAIApBAWshCiAIQQRqIQggAUECaiEBIAZBAmohBiAAQQJqIQALIApBAk8EQCAKQQF2IRFBACELA0AgCCAGLgEAQQF0IgkgByAOIAAuAQBBAnQiDGooAgAgDSABLgEAQQJ0IhJqKAIAakEQdUEBdGpqIAVB/gFxai8BAEEDdEHgD3EgBUEBdEH+A3EiEyAHIAwgEGooAgBBAXRqIAlqai8BAEEIdEGA8ANxciAHIA8gEmooAgBBAXRqIAlqIBNqLgEAQQN2ciAGLgECQQF0IgkgByAOIAAuAQJBAnQiDGooAgAgDSABLgECQQJ0IhJqKAIAakEQdUEBdGpqIAVBCHZB/gFxai8BAEEDdEHgD3EgBUEHdkH+A3EiEyAHIAwgEGooAgBBAXRqIAlqai8BAEEIdEGA8ANxciAHIA8gEmooAgBBAXRqIAlqIBNqLgEAQQN2ckEQdHI2AgAgCEEIaiEIIAVBEHchBSAAQQRqIQAgAUEEaiEBIAZBBGohBiALQQFqIgsgEUcNAAsLIApBAXEEQCAIIAYuAQBBAXQiBiAHIA4gAC4BAEECdCIAaigCACANIAEuAQBBAnQiAWooAgBqQRB1QQF0amogBUH+AXFqLwEAQQN0QeAPcSAFQQF0Qf4DcSIIIAcgACAQaigCAEEBdGogBmpqLwEAQQh0QYDwA3FyIAcgASAPaigCAEEBdGogBmogCGouAQBBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwtPAQJ/IwBBEGsiAiQAIAEgACgCBCIDQQF1aiEBIAAoAgAhACACQQhqIAEgA0EBcQR/IAEoAgAgAGooAgAFIAALEQQAIAIoAgwgAkEQaiQAC/8CAQh/IARBAEoEQCABKAIIIQkgASgCBCEKIAEoAgAhCyAAKAJwIQcDQCAJIAJBAnQiBWooAgAhASAFIApqKAIAIQAgBSALaigCACEFIAMoAgAiBkEDcQRAIAYgAC8BAEEDdEHgD3EgBS8BAEEIdEGA8ANxciABLgEAQQN2cjsBACAHQQFrIQcgBkEEaiEGIAFBAmohASAFQQJqIQUgAEECaiEACyAHQQJPBEAgB0EBdiEMQQAhCANAIAYgAC8BAEEDdEHgD3EgBS8BAEEIdEGA8ANxciABLgEAQQN2ciAALwECQQN0QeAPcSAFLwECQQh0QYDwA3FyIAEuAQJBA3ZyQRB0cjYCACAGQQhqIQYgAUEEaiEBIABBBGohACAFQQRqIQUgCEEBaiIIIAxHDQALCyAHQQFxBEAgBiAALwEAQQN0QeAPcSAFLwEAQQh0QYDwA3FyIAEuAQBBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwuvAgEFfyAEQQBKBEAgASgCACEIIAAoAnAhBQNAIAggAkECdGooAgAhASADKAIAIgBBA3EEQCAAIAEuAQAiBkEDdEHgD3EgBkEDdnIgBkEIdEGA8ANxcjsBACAFQQFrIQUgAUECaiEBIABBBGohAAsgBUECTwRAIAVBAXYhCUEAIQYDQCAAIAEuAQAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxciABLgECIgdBA3RB4A9xIAdBA3ZyIAdBCHRBgPADcXJBEHRyNgIAIABBCGohACABQQRqIQEgBkEBaiIGIAlHDQALCyAFQQFxBEAgACABLgEAIgBBA3RB4A9xIABBA3ZyIABBCHRBgPADcXI7AQALIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC+0FARB/IARBAEoEQCAAKALEAiEGIAAoAsgDIgUoAiAhCyAFKAIcIQwgBSgCGCENIAUoAhQhDiABKAIIIRIgASgCBCETIAEoAgAhFCAAKAJwIQkDQCASIAJBAnQiBWooAgAhACAFIBNqKAIAIQEgBSAUaigCACEFIAMoAgAiB0EDcQRAIAcgBS4BAEEBdCIKIAYgDCAALgEAQQJ0IghqKAIAIAsgAS4BAEECdCIPaigCAGpBEHVBAXRqai8BAEEDdEHgD3EgBiAIIA5qKAIAQQF0aiAKai8BAEEIdEGA8ANxciAGIA0gD2ooAgBBAXRqIApqLgEAQQN2cjsBACAJQQFrIQkgB0EEaiEHIAFBAmohASAFQQJqIQUgAEECaiEACyAJQQJPBEAgCUEBdiEPQQAhCgNAIAcgBS4BAEEBdCIIIAYgDCAALgEAQQJ0IhBqKAIAIAsgAS4BAEECdCIRaigCAGpBEHVBAXRqai8BAEEDdEHgD3EgBiAOIBBqKAIAQQF0aiAIai8BAEEIdEGA8ANxciAGIA0gEWooAgBBAXRqIAhqLgEAQQN2ciAFLgECQQF0IgggBiAMIAAuAQJBAnQiEGooAgAgCyABLgECQQJ0IhFqKAIAakEQdUEBdGpqLwEAQQN0QeAPcSAGIA4gEGooAgBBAXRqIAhqLwEAQQh0QYDwA3FyIAYgDSARaigCAEEBdGogCGouAQBBA3ZyQRB0cjYCACAHQQhqIQcgAEEEaiEAIAFBBGohASAFQQRqIQUgCkEBaiIKIA9HDQALCyAJQQFxBEAgByAFLgEAQQF0IgUgBiAMIAAuAQBBAnQiAGooAgAgCyABLgEAQQJ0IgFqKAIAakEQdUEBdGpqLwEAQQN0QeAPcSAGIAAgDmooAgBBAXRqIAVqLwEAQQh0QYDwA3FyIAYgASANaigCAEEBdGogBWouAQBBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwvwAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgASgCACELIABBfHEhDCAAQQNxIQcgAEEESSENA0AgCyACQQJ0aigCACEIIAMoAgAhAEEAIQlBACEBQQAhCiANRQRAA0AgACAIIAFBAXRqIgUvAQAiBjsBBCAAIAY7AQYgACAGOwECIABB/x87AQAgACAFLwECIgY7AQwgACAGOwEOIAAgBjsBCiAAQf8fOwEIIAAgBS8BBCIGOwEUIAAgBjsBFiAAIAY7ARIgAEH/HzsBECAAIAUvAQYiBTsBHCAAIAU7AR4gACAFOwEaIABB/x87ARggAUEEaiEBIABBIGohACAKQQRqIgogDEcNAAsLIAcEQANAIAAgCCABQQF0ai8BACIFOwEEIAAgBTsBBiAAIAU7AQIgAEH/HzsBACABQQFqIQEgAEEIaiEAIAlBAWoiCSAHRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsL8AIBCX8CQCAEQQBMDQAgACgCcCIARQ0AIAEoAgAhCyAAQXxxIQwgAEEDcSEHIABBBEkhDQNAIAsgAkECdGooAgAhCCADKAIAIQBBACEJQQAhAUEAIQogDUUEQANAIAAgCCABQQF0aiIFLwEAIgY7AQYgACAGOwEEIAAgBjsBAiAAQf8fOwEAIAAgBS8BAiIGOwEOIAAgBjsBDCAAIAY7AQogAEH/HzsBCCAAIAUvAQQiBjsBFiAAIAY7ARQgACAGOwESIABB/x87ARAgACAFLwEGIgU7AR4gACAFOwEcIAAgBTsBGiAAQf8fOwEYIAFBBGohASAAQSBqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAAIAggAUEBdGovAQAiBTsBBiAAIAU7AQQgACAFOwECIABB/x87AQAgAUEBaiEBIABBCGohACAJQQFqIgkgB0cNAAsLIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC/oCAQl/AkAgBEEATA0AIAAoAnAiAEUNACABKAIAIQsgAEF8cSEMIABBA3EhByAAQQRJIQ0DQCALIAJBAnRqKAIAIQggAygCACEAQQAhCUEAIQFBACEKIA1FBEADQCAIIAFBAXRqIgUvAQAhBiAAQf8fOwEGIAAgBjsBBCAAIAY7AQIgACAGOwEAIAUvAQIhBiAAQf8fOwEOIAAgBjsBDCAAIAY7AQogACAGOwEIIAUvAQQhBiAAQf8fOwEWIAAgBjsBFCAAIAY7ARIgACAGOwEQIAUvAQYhBSAAQf8fOwEeIAAgBTsBHCAAIAU7ARogACAFOwEYIAFBBGohASAAQSBqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAIIAFBAXRqLwEAIQUgAEH/HzsBBiAAIAU7AQQgACAFOwECIAAgBTsBACABQQFqIQEgAEEIaiEAIAlBAWoiCSAHRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsL8AIBCX8CQCAEQQBMDQAgACgCcCIARQ0AIAEoAgAhCyAAQXxxIQwgAEEDcSEHIABBBEkhDQNAIAsgAkECdGooAgAhCCADKAIAIQBBACEJQQAhAUEAIQogDUUEQANAIAAgCCABQQF0aiIFLwEAIgY7AQIgACAGOwEEIABB/x87AQYgACAGOwEAIAAgBS8BAiIGOwEKIAAgBjsBDCAAQf8fOwEOIAAgBjsBCCAAIAUvAQQiBjsBEiAAIAY7ARQgAEH/HzsBFiAAIAY7ARAgACAFLwEGIgU7ARogACAFOwEcIABB/x87AR4gACAFOwEYIAFBBGohASAAQSBqIQAgCkEEaiIKIAxHDQALCyAHBEADQCAAIAggAUEBdGovAQAiBTsBAiAAIAU7AQQgAEH/HzsBBiAAIAU7AQAgAUEBaiEBIABBCGohACAJQQFqIgkgB0cNAAsLIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC98DAgN/AXwjAEEQayIDJABB7JEBLQAARQRAQeyRAUEBOgAAQdCRAUHMChAmNgIAQcyRAUGwlwE2AgBB7KABLQAARQRAAn8DQCACQbCSAWoiBC0AAEUEQCAEQQE6AAAgAkECdEGwkwFqQQA2AgBB8KABIAI2AgBBAAwCCyACQQFqIgJBgAFHDQALQQYLBEAQgwEAC0HsoAFBAToAAAsCQEHtoAEtAABFBEBBHCECAkBB8KABKAIAIgRB/wBLDQAgBEGwkgFqLQAAQQFHDQAgBEECdEGwkwFqQfCgATYCAEEAIQILIAINAUHtoAFBAToAAAtBDBAvIgJFDQAgAkEANgIEIAJBAjYCACACQfSgASgCADYCCEH0oAEgAjYCAAsLIAEoAhAhAiADIAEoAgwiATYCDCADIAIgAWs2AgggA0EANgIEAkBB6JEBLQAAQQFxBEBB5JEBKAIAIQEMAQtBAkHY1wBBARAOIQFB6JEBQQE6AABB5JEBIAE2AgALAn8gAUHQkQEoAgAgA0EEaiADQQhqECQiBUQAAAAAAADwQWMgBUQAAAAAAAAAAGZxBEAgBasMAQtBAAshAiADKAIEIQEgACACNgIEIABBsJcBNgIAIAEEQCABECMLIANBEGokAAvtAQEMfwJAIARBAEwNACAAKAJwIgZFDQAgACgCyAMoAiQiBUGAgAJqIQcgBUGAgAFqIQggASgCCCEJIAEoAgQhCiABKAIAIQsDQCACQQFqIARBAWsgCSACQQJ0IgFqKAIAIQ0gASAKaigCACEOIAEgC2ooAgAhDyADKAIAIRBBACEBA0AgECABQQF0IgJqIAcgAiANai4BAEECdGooAgAgCCACIA5qLgEAQQJ0aigCACAFIAIgD2ouAQBBAnRqKAIAampBEHY7AQAgAUEBaiIBIAZHDQALIANBBGohAyAEQQFKIQEhBCECIAENAAsLC5oDAQh/AkAgACgCuAIiBEEATA0AIAMoAgAhBiAAKALEAyABKAIEaiIBLQCuASIDIgdBAWshCAJAIAEtAKQBIgkEQEEAIQEgA0ECSQ0BA0AgBiABIAYgAUEBaiAIIAAoAnAiAwR/IAMgBiABQQJ0aigCACIDaiEKIAIgBUECdGooAgAhBANAIAQtAAAhCyAEQQFqIQQgAyALIAkQKSAJaiIDIApJDQALIAAoAnAFQQALEEsgBUEBaiEFIAEgB2oiASAAKAK4AkgNAAsMAgsCQCADQQJPBEBBACEBA0AgACgCcA0CIAYgASAGIAFBAWogCEEAEEsgASAHaiIBIAAoArgCSA0ACwwDCyAAKAJwIQBBACEBA0AgAA0BIAEgB2oiASAESA0ACwwCCwNADAALAAsDQCAAKAJwIgMEQCADIAYgAUECdGooAgAiA2ohCCACIAVBAnRqKAIAIQQDQCAELQAAIQogBEEBaiEEIAMgCiAJECkgCWoiAyAISQ0ACyAAKAK4AiEECyAFQQFqIQUgASAHaiIBIARIDQALCwuiAQEFfyAAKAK4AkEASgRAIAMoAgAhBUEAIQEDQEEAIQMgBSABIAUgAUEBckEBIAAoAnAiBAR/IAUgAUECdGooAgAiAyAEaiEHIAIgBkECdGooAgAhBANAIAMgBC0AACIIOgABIAMgCDoAACAEQQFqIQQgA0ECaiIDIAdJDQALIAAoAnAFQQALEEsgBkEBaiEGIAFBAmoiASAAKAK4AkgNAAsLC4EIAQ9/IAAoArgCQQBKBEAgAygCACESA0AgAiAQQQJ0aiINQQRrKAIAIgMtAAEhBCANKAIAIgUtAAEhByASIA9BAnRqKAIAIgYgAy0AACAFLQAAQQNsaiIIQQJ0QQhqQQR2OgAAIAYgBCAHQQNsaiIEIAhBA2xqQQdqQQR2OgABIAZBAmohCQJAIAEoAigiEUECayIORQRAIAYhBSAEIQcgCCEEIAkhCwwBCwJ/IBFBAXFFBEAgA0ECaiEMIAkhAyAEIQcgBUECagwBCyADLQACIQcgBS0AAiELIAYgCCAEQQNsIgpqQQhqQQR2OgACIAYgCiAHIAtBA2xqIgdqQQdqQQR2OgADIBFBA2shDiADQQNqIQwgBkEEaiILIQMgBCEIIAkhBiAFQQNqCyEKIAkhBSARQQNGDQADQCAMLQAAIQQgCi0AACEFIAMgCCAHQQNsIglqQQhqQQR2OgAAIAYgCSAEIAVBA2xqIghqQQdqQQR2OgADIAwtAAEhBCAKLQABIQYgAyAHIAhBA2wiBWpBCGpBBHY6AAIgAyAFIAQgBkEDbGoiB2pBB2pBBHY6AAMgDEECaiEMIApBAmohCiADQQJqIQYgA0EEaiILIQMgBiEFIAghBCAOQQJrIg4NAAsLIAsgBCAHQQNsakEIakEEdjoAACAFIAdBAnRBB2pBBHY6AAMgDSgCBCIDLQABIQQgDSgCACIFLQABIQcgEiAPQQFyQQJ0aigCACIGIAMtAAAgBS0AAEEDbGoiCEECdEEIakEEdjoAACAGIAQgB0EDbGoiBCAIQQNsakEHakEEdjoAASAGQQJqIQkCQCABKAIoIg1BAmsiDkUEQCAGIQUgBCEHIAghBCAJIQsMAQsCfyANQQFxRQRAIANBAmohDCAJIQMgBCEHIAVBAmoMAQsgAy0AAiEHIAUtAAIhCyAGIAggBEEDbCIKakEIakEEdjoAAiAGIAogByALQQNsaiIHakEHakEEdjoAAyANQQNrIQ4gA0EDaiEMIAZBBGoiCyEDIAQhCCAJIQYgBUEDagshCiAJIQUgDUEDRg0AA0AgDC0AACEEIAotAAAhBSADIAggB0EDbCIJakEIakEEdjoAACAGIAkgBCAFQQNsaiIIakEHakEEdjoAAyAMLQABIQQgCi0AASEGIAMgByAIQQNsIgVqQQhqQQR2OgACIAMgBSAEIAZBA2xqIgdqQQdqQQR2OgADIAxBAmohDCAKQQJqIQogA0ECaiEGIANBBGoiCyEDIAYhBSAIIQQgDkECayIODQALCyALIAQgB0EDbGpBCGpBBHY6AAAgBSAHQQJ0QQdqQQR2OgADIBBBAWohECAPQQJqIg8gACgCuAJIDQALCwu5AgEJfwJAIAAoArgCIgRBAEwNACABKAIoIgZFDQAgAygCACILQQRqIQxBASEDA0AgAwR/IAIgCUECdGoiCigCACEDIAYEQCAKQQRrKAIAIQQgCyAIQQJ0aigCACEFQQAhBwNAIAUgBC0AACADLQAAQQNsakEBakECdjoAACAFQQFqIQUgBEEBaiEEIANBAWohAyAHQQFqIgcgASgCKCIGSQ0ACyAKKAIAIQMLAkAgBkUEQEEAIQYMAQsgCigCBCEEIAwgCEECdGooAgAhBUEAIQcDQCAFIAQtAAAgAy0AAEEDbGpBAmpBAnY6AAAgBUEBaiEFIARBAWohBCADQQFqIQMgB0EBaiIHIAEoAigiBkkNAAsLIAAoArgCIQQgBgVBAAshAyAJQQFqIQkgCEECaiIIIARIDQALCwuBAQEEfyAAKAK4AiIBQQBKBEAgAygCACEFA0AgACgCcCIDBEAgAyAFIARBAnQiA2ooAgAiAWohBiACIANqKAIAIQMDQCABIAMtAAAiBzoAASABIAc6AAAgA0EBaiEDIAFBAmoiASAGSQ0ACyAAKAK4AiEBCyAEQQFqIgQgAUgNAAsLC50DAQl/IAAoArgCQQBKBEAgAygCACEMA0AgDCAIQQJ0IgNqKAIAIgQgAiADaigCACIFLQAAIgM6AAAgBCAFLQABIANBA2xqQQJqQQJ2OgABIARBAmohBiAFQQFqIQMCQCABKAIoIglBAmsiCkUEQCAEIQUgBiELDAELAkAgCUEBcUUEQCAGIQcMAQsgBCAFLQABQQNsIgMgBS0AAGpBAWpBAnY6AAIgBCADIAUtAAJqQQJqQQJ2OgADIAlBA2shCiAFQQJqIQMgBEEEaiILIQcgBiEECyAGIQUgCUEDRg0AA0AgByADLQAAQQNsIgYgA0EBay0AAGpBAWpBAnY6AAAgBCAGIAMtAAFqQQJqQQJ2OgADIAcgAy0AAUEDbCIGIAMtAABqQQFqQQJ2OgACIAcgBiADLQACakECakECdjoAAyADQQJqIQMgB0ECaiEEIAdBBGoiCyEHIAQhBSAKQQJrIgoNAAsLIAsgA0EBay0AACADLQAAIgNBA2xqQQFqQQJ2OgAAIAUgAzoAAyAIQQFqIgggACgCuAJIDQALCwtRAQJ/IwBBEGsiAyQAIAEgACgCBCIEQQF1aiEBIAAoAgAhACADQQhqIAEgAiAEQQFxBH8gASgCACAAaigCAAUgAAsRCwAgAygCDCADQRBqJAALtAIBBn8gACgCxAMiAygCdCIHIAAoArgCIghOBEAgACgCJEEASgRAIANBJGohCiADQfwAaiELIANBzABqIQwgACgC2AEhB0EAIQgDQCAAIAcgASAIQQJ0IglqKAIAIAkgC2ooAgAgAigCAGxBAnRqIAkgCmogCSAMaigCABEFACAHQdQAaiEHIAhBAWoiCCAAKAIkSA0ACyAAKAK4AiEICyADQQA2AnRBACEHCyAAIANBJGogByAEIAUoAgAiAUECdGogCCAHayIEIAMoAngiByAEIAdJGyIEIAYgAWsiASABIARLGyIBIAAoAsgDKAIEEQMAIAUgBSgCACABajYCACADIAMoAnggAWs2AnggAyADKAJ0IAFqIgE2AnQgACgCuAIgAUwEQCACIAIoAgBBAWo2AgALC64CAQ5/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEGIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDANAIAJBAWogBEEBayACQQJ0IgAgASgCCGooAgAhDyABKAIEIABqKAIAIRAgASgCACAAaigCACERIAMoAgAhAkEAIQADQCAAIBBqLQAAIQcgAiAAIBFqLQAAIgUgBiAMIAAgD2otAABBAnQiEmooAgBqai0AADoAASACIAUgBiAKIBJqKAIAIAkgB0ECdCIHaigCAGpBEHVqai0AADoAAiAFIAYgByALaigCAGpqLQAAIQUgAkH/AToAACACIAU6AAMgAkEEaiECIABBAWoiACAIRw0ACyADQQRqIQMgBEEBSiEAIQQhAiAADQALCwuuAgEOfwJAIARBAEwNACAAKAJwIghFDQAgACgCxAIhBiAAKALIAyIAKAIgIQkgACgCHCEKIAAoAhghCyAAKAIUIQwDQCACQQFqIARBAWsgAkECdCIAIAEoAghqKAIAIQ8gASgCBCAAaigCACEQIAEoAgAgAGooAgAhESADKAIAIQJBACEAA0AgACAQai0AACEHIAIgACARai0AACIFIAYgDCAAIA9qLQAAQQJ0IhJqKAIAamotAAA6AAMgAiAFIAYgCiASaigCACAJIAdBAnQiB2ooAgBqQRB1amotAAA6AAIgBSAGIAcgC2ooAgBqai0AACEFIAJB/wE6AAAgAiAFOgABIAJBBGohAiAAQQFqIgAgCEcNAAsgA0EEaiEDIARBAUohACEEIQIgAA0ACwsLrgIBDn8CQCAEQQBMDQAgACgCcCIIRQ0AIAAoAsQCIQYgACgCyAMiACgCICEJIAAoAhwhCiAAKAIYIQsgACgCFCEMA0AgAkEBaiAEQQFrIAJBAnQiACABKAIIaigCACEPIAEoAgQgAGooAgAhECABKAIAIABqKAIAIREgAygCACECQQAhAANAIAAgEGotAAAhByACIAAgEWotAAAiBSAGIAwgACAPai0AAEECdCISaigCAGpqLQAAOgACIAIgBSAGIAogEmooAgAgCSAHQQJ0IgdqKAIAakEQdWpqLQAAOgABIAUgBiAHIAtqKAIAamotAAAhBSACQf8BOgADIAIgBToAACACQQRqIQIgAEEBaiIAIAhHDQALIANBBGohAyAEQQFKIQAhBCECIAANAAsLC6ICAQ5/AkAgBEEATA0AIAAoAnAiCEUNACAAKALEAiEFIAAoAsgDIgAoAiAhCSAAKAIcIQogACgCGCELIAAoAhQhDANAIAJBAWogBEEBayACQQJ0IgAgASgCCGooAgAhDyABKAIEIABqKAIAIRAgASgCACAAaigCACERIAMoAgAhAkEAIQADQCAAIBBqLQAAIQYgAiAAIBFqLQAAIgcgBSAMIAAgD2otAABBAnQiEmooAgBqai0AADoAAiACIAcgBSAKIBJqKAIAIAkgBkECdCIGaigCAGpBEHVqai0AADoAASACIAcgBSAGIAtqKAIAamotAAA6AAAgAkEDaiECIABBAWoiACAIRw0ACyADQQRqIQMgBEEBSiEAIQQhAiAADQALCwuuAgEOfwJAIARBAEwNACAAKAJwIghFDQAgACgCxAIhBiAAKALIAyIAKAIgIQkgACgCHCEKIAAoAhghCyAAKAIUIQwDQCACQQFqIARBAWsgAkECdCIAIAEoAghqKAIAIQ8gASgCBCAAaigCACEQIAEoAgAgAGooAgAhESADKAIAIQJBACEAA0AgACAQai0AACEHIAIgACARai0AACIFIAYgDCAAIA9qLQAAQQJ0IhJqKAIAamotAAA6AAAgAiAFIAYgCiASaigCACAJIAdBAnQiB2ooAgBqQRB1amotAAA6AAEgBSAGIAcgC2ooAgBqai0AACEFIAJB/wE6AAMgAiAFOgACIAJBBGohAiAAQQFqIgAgCEcNAAsgA0EEaiEDIARBAUohACEEIQIgAA0ACwsLFgAgASgCACACIANBACAEIAAoAnAQSwvIAgEJfwJAIARBAEwNACAAKAJwIgdFDQAgB0F+cSEMIAdBAXEhDQNAIAJBAnQiACABKAIIaigCACEIIAEoAgQgAGooAgAhCSABKAIAIABqKAIAIQogAygCACEAQQAhBUEAIQsgB0EBRwRAA0AgACAFIApqLQAAOgABIAAgBSAJai0AADoAAiAFIAhqLQAAIQYgAEH/AToAACAAIAY6AAMgACAKIAVBAXIiBmotAAA6AAUgACAGIAlqLQAAOgAGIAYgCGotAAAhBiAAQf8BOgAEIAAgBjoAByAFQQJqIQUgAEEIaiEAIAtBAmoiCyAMRw0ACwsgDQRAIAAgBSAKai0AADoAASAAIAUgCWotAAA6AAIgBSAIai0AACEFIABB/wE6AAAgACAFOgADCyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwuFAQEEfyMAQRBrIgMkAAJAIAEoAgQiBSABKAIAIgRrIgYgAkkEQCABIAIgBmsQpgEgASgCACEEIAEoAgQhBQwBCyACIAZPDQAgASACIARqIgU2AgQLIAMgBDYCDCADIAUgBGs2AgggAEGk1wAgA0EIahAPNgIEIABBsJcBNgIAIANBEGokAAvIAgEJfwJAIARBAEwNACAAKAJwIgdFDQAgB0F+cSEMIAdBAXEhDQNAIAJBAnQiACABKAIIaigCACEIIAEoAgQgAGooAgAhCSABKAIAIABqKAIAIQogAygCACEAQQAhBUEAIQsgB0EBRwRAA0AgACAFIApqLQAAOgADIAAgBSAJai0AADoAAiAFIAhqLQAAIQYgAEH/AToAACAAIAY6AAEgACAKIAVBAXIiBmotAAA6AAcgACAGIAlqLQAAOgAGIAYgCGotAAAhBiAAQf8BOgAEIAAgBjoABSAFQQJqIQUgAEEIaiEAIAtBAmoiCyAMRw0ACwsgDQRAIAAgBSAKai0AADoAAyAAIAUgCWotAAA6AAIgBSAIai0AACEFIABB/wE6AAAgACAFOgABCyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwvIAgEJfwJAIARBAEwNACAAKAJwIgdFDQAgB0F+cSEMIAdBAXEhDQNAIAJBAnQiACABKAIIaigCACEIIAEoAgQgAGooAgAhCSABKAIAIABqKAIAIQogAygCACEAQQAhBUEAIQsgB0EBRwRAA0AgACAFIApqLQAAOgACIAAgBSAJai0AADoAASAFIAhqLQAAIQYgAEH/AToAAyAAIAY6AAAgACAKIAVBAXIiBmotAAA6AAYgACAGIAlqLQAAOgAFIAYgCGotAAAhBiAAQf8BOgAHIAAgBjoABCAFQQJqIQUgAEEIaiEAIAtBAmoiCyAMRw0ACwsgDQRAIAAgBSAKai0AADoAAiAAIAUgCWotAAA6AAEgBSAIai0AACEFIABB/wE6AAMgACAFOgAACyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwukAgEJfwJAIARBAEwNACAAKAJwIgZFDQAgBkF+cSEMIAZBAXEhDQNAIAJBAnQiACABKAIIaigCACEHIAEoAgQgAGooAgAhCCABKAIAIABqKAIAIQkgAygCACEAQQAhBUEAIQogBkEBRwRAA0AgACAFIAlqLQAAOgACIAAgBSAIai0AADoAASAAIAUgB2otAAA6AAAgACAJIAVBAXIiC2otAAA6AAUgACAIIAtqLQAAOgAEIAAgByALai0AADoAAyAFQQJqIQUgAEEGaiEAIApBAmoiCiAMRw0ACwsgDQRAIAAgBSAJai0AADoAAiAAIAUgCGotAAA6AAEgACAFIAdqLQAAOgAACyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwvIAgEJfwJAIARBAEwNACAAKAJwIgdFDQAgB0F+cSEMIAdBAXEhDQNAIAJBAnQiACABKAIIaigCACEIIAEoAgQgAGooAgAhCSABKAIAIABqKAIAIQogAygCACEAQQAhBUEAIQsgB0EBRwRAA0AgACAFIApqLQAAOgAAIAAgBSAJai0AADoAASAFIAhqLQAAIQYgAEH/AToAAyAAIAY6AAIgACAKIAVBAXIiBmotAAA6AAQgACAGIAlqLQAAOgAFIAYgCGotAAAhBiAAQf8BOgAHIAAgBjoABiAFQQJqIQUgAEEIaiEAIAtBAmoiCyAMRw0ACwsgDQRAIAAgBSAKai0AADoAACAAIAUgCWotAAA6AAEgBSAIai0AACEFIABB/wE6AAMgACAFOgACCyACQQFqIQIgA0EEaiEDIARBAUogBEEBayEEDQALCwu1BwEKfyAAKAJwIQgCQAJAAkACQCAAKAIkIgdBA2sOAgEAAgsgBEEATA0CIAhFDQIgCEF+cSENIAhBAXEhDgNAIAJBAnQiACABKAIMaigCACEGIAEoAgggAGooAgAhByABKAIEIABqKAIAIQkgASgCACAAaigCACEKIAMoAgAhAEEAIQVBACEMIAhBAUcEQANAIAAgBSAKai0AADoAACAAIAUgCWotAAA6AAEgACAFIAdqLQAAOgACIAAgBSAGai0AADoAAyAAIAogBUEBciILai0AADoABCAAIAkgC2otAAA6AAUgACAHIAtqLQAAOgAGIAAgBiALai0AADoAByAFQQJqIQUgAEEIaiEAIAxBAmoiDCANRw0ACwsgDgRAIAAgBSAKai0AADoAACAAIAUgCWotAAA6AAEgACAFIAdqLQAAOgACIAAgBSAGai0AADoAAwsgAkEBaiECIANBBGohAyAEQQFKIARBAWshBA0ACwwCCyAEQQBMDQEgCEUNASAIQX5xIQwgCEEBcSENA0AgAkECdCIAIAEoAghqKAIAIQYgASgCBCAAaigCACEHIAEoAgAgAGooAgAhCiADKAIAIQBBACEFQQAhCSAIQQFHBEADQCAAIAUgCmotAAA6AAAgACAFIAdqLQAAOgABIAAgBSAGai0AADoAAiAAIAogBUEBciILai0AADoAAyAAIAcgC2otAAA6AAQgACAGIAtqLQAAOgAFIAVBAmohBSAAQQZqIQAgCUECaiIJIAxHDQALCyANBEAgACAFIApqLQAAOgAAIAAgBSAHai0AADoAASAAIAUgBmotAAA6AAILIAJBAWohAiADQQRqIQMgBEEBSiAEQQFrIQQNAAsMAQsgBEEATA0AIAdBAEwNACAIRQ0AIAhBfHEhDSAIQQNxIQsgCEEBa0EDSSEOA0AgBEEBa0EAIQYDQCABIAZBAnRqKAIAIAJBAnRqKAIAIQwgAygCACEAQQAhBUEAIQkgDkUEQANAIAAgBmogBSAMaiIKLQAAOgAAIAAgB2oiACAGaiAKLQABOgAAIAAgB2oiACAGaiAKLQACOgAAIAAgB2oiACAGaiAKLQADOgAAIAVBBGohBSAAIAdqIQAgCUEEaiIJIA1HDQALC0EAIQkgCwRAA0AgACAGaiAFIAxqLQAAOgAAIAVBAWohBSAAIAdqIQAgCUEBaiIJIAtHDQALCyAGQQFqIgYgB0cNAAsgAkEBaiECIANBBGohAyAEQQFKIQAhBCAADQALCwvAAgEPfwJAIARBAEwNACAAKAJwIghFDQAgACgCxAIhBSAAKALIAyIAKAIgIQkgACgCHCEKIAAoAhghCyAAKAIUIQwDQCACQQFqIARBAWsgAkECdCIAIAEoAgxqKAIAIQ8gASgCCCAAaigCACEQIAEoAgQgAGooAgAhESABKAIAIABqKAIAIRIgAygCACECQQAhAANAIAAgEWotAAAhBiACIAUgACASai0AAEH/AXMiByAMIAAgEGotAABBAnQiE2ooAgBrai0AADoAACACIAUgByAKIBNqKAIAIAkgBkECdCIGaigCAGpBEHVrai0AADoAASACIAUgByAGIAtqKAIAa2otAAA6AAIgAiAAIA9qLQAAOgADIAJBBGohAiAAQQFqIgAgCEcNAAsgA0EEaiEDIARBAUohACEEIQIgAA0ACwsLswQBDH8gBEEASgRAIAAoAsQCIQYgACgCjAFBA3FBAnRBkO8AaigCACEIIAEoAgghDCABKAIEIQ0gASgCACEOIAAoAnAhCgNAIAwgAkECdCIFaigCACEAIAUgDWooAgAhASAFIA5qKAIAIQUgAygCACIHQQNxBEAgByABLQAAIAYgCEH/AXEiCUEBdmpqLQAAQQN0QeAPcSAGIAlqIgkgBS0AAGotAABBCHRBgPADcXIgCSAALQAAai0AAEEDdnI7AQAgCkEBayEKIAdBAmohByABQQFqIQEgBUEBaiEFIABBAWohAAsgCkECTwRAIApBAXYhD0EAIQkDQCAHIAEtAAAgBiAIQf8BcSILQQF2amotAABBA3RB4A9xIAYgC2oiCyAFLQAAai0AAEEIdEGA8ANxciALIAAtAABqLQAAQQN2ciAGIAhBCHZB/wFxIgtqIhAgBS0AAWotAABBCHRBgPADcSABLQABIAYgC0EBdmpqLQAAQQN0QeAPcXIgECAALQABai0AAEEDdnJBEHRyNgIAIAdBBGohByAIQRB3IQggAEECaiEAIAFBAmohASAFQQJqIQUgCUEBaiIJIA9HDQALCyAKQQFxBEAgByABLQAAIAYgCEH/AXEiAUEBdmpqLQAAQQN0QeAPcSABIAZqIgEgBS0AAGotAABBCHRBgPADcXIgASAALQAAai0AAEEDdnI7AQALIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC4sDAQd/IARBAEoEQCAAKALEAiEJIAAoAowBQQNxQQJ0QZDvAGooAgAhBSABKAIAIQogACgCcCEGA0AgCiACQQJ0aigCACEAIAMoAgAiAUEDcQRAIAEgAC0AACAJIAVB/wFxamotAAAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxcjsBACAGQQFrIQYgAUECaiEBIABBAWohAAsgBkECTwRAIAZBAXYhC0EAIQcDQCABIAAtAAAgCSAFQf8BcWpqLQAAIghBA3RB4A9xIAhBA3ZyIAhBCHRBgPADcXIgAC0AASAJIAVBCHZB/wFxamotAAAiCEEIdEGA8ANxIAhBA3RB4A9xciAIQQN2ckEQdHI2AgAgAUEEaiEBIAVBEHchBSAAQQJqIQAgB0EBaiIHIAtHDQALCyAGQQFxBEAgASAALQAAIAkgBUH/AXFqai0AACIAQQN0QeAPcSAAQQN2ciAAQQh0QYDwA3FyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwulBgESfyAEQQBKBEAgACgCxAIhBiAAKALIAyIFKAIgIQ4gBSgCHCEPIAUoAhghECAFKAIUIREgACgCjAFBA3FBAnRBkO8AaigCACEKIAEoAgghEyABKAIEIRQgASgCACEVIAAoAnAhCwNAIBMgAkECdCIFaigCACEAIAUgFGooAgAhASAFIBVqKAIAIQUgAygCACIHQQNxBEAgByAFLQAAIgwgBiAPIAAtAABBAnQiCWooAgAgDiABLQAAQQJ0IhJqKAIAakEQdWpqIApB/wFxIghBAXZqLQAAQQN0QeAPcSAGIAkgEWooAgBqIAxqIAhqLQAAQQh0QYDwA3FyIAYgECASaigCAGogDGogCGotAABBA3ZyOwEAIAtBAWshCyAHQQJqIQcgAUEBaiEBIAVBAWohBSAAQQFqIQALIAtBAk8EQCALQQF2IRJBACEMA0AgByAFLQAAIgggBiAPIAAtAABBAnQiDWooAgAgDiABLQAAQQJ0IhZqKAIAakEQdWpqIApB/wFxIglBAXZqLQAAQQN0QeAPcSAGIA0gEWooAgBqIAhqIAlqLQAAQQh0QYDwA3FyIAYgECAWaigCAGogCGogCWotAABBA3ZyIApBCHZB/wFxIgggBS0AASIJIAYgESAALQABQQJ0Ig1qKAIAampqLQAAQQh0QYDwA3EgBiANIA9qKAIAIA4gAS0AAUECdCINaigCAGpBEHVqIAlqIAhBAXZqLQAAQQN0QeAPcXIgBiANIBBqKAIAaiAJaiAIai0AAEEDdnJBEHRyNgIAIAdBBGohByAKQRB3IQogAEECaiEAIAFBAmohASAFQQJqIQUgDEEBaiIMIBJHDQALCyALQQFxBEAgByAFLQAAIgUgBiAPIAAtAABBAnQiB2ooAgAgDiABLQAAQQJ0IgFqKAIAakEQdWpqIApB/wFxIgBBAXZqLQAAQQN0QeAPcSAGIAcgEWooAgBqIAVqIABqLQAAQQh0QYDwA3FyIAYgASAQaigCAGogBWogAGotAABBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwsfAQF/QSQQMSIAQgA3AgAgAEIANwIQIABCADcCCCAAC/8CAQh/IARBAEoEQCABKAIIIQkgASgCBCEKIAEoAgAhCyAAKAJwIQcDQCAJIAJBAnQiBWooAgAhASAFIApqKAIAIQAgBSALaigCACEFIAMoAgAiBkEDcQRAIAYgAC0AAEEDdEHgD3EgBS0AAEEIdEGA8ANxciABLQAAQQN2cjsBACAHQQFrIQcgBkECaiEGIAFBAWohASAFQQFqIQUgAEEBaiEACyAHQQJPBEAgB0EBdiEMQQAhCANAIAYgAC0AAEEDdEHgD3EgBS0AAEEIdEGA8ANxciABLQAAQQN2ciAFLQABQQh0QYDwA3EgAC0AAUEDdEHgD3FyIAEtAAFBA3ZyQRB0cjYCACAGQQRqIQYgAUECaiEBIABBAmohACAFQQJqIQUgCEEBaiIIIAxHDQALCyAHQQFxBEAgBiAALQAAQQN0QeAPcSAFLQAAQQh0QYDwA3FyIAEtAABBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwuvAgEFfyAEQQBKBEAgASgCACEIIAAoAnAhBQNAIAggAkECdGooAgAhASADKAIAIgBBA3EEQCAAIAEtAAAiBkEDdEHgD3EgBkEDdnIgBkEIdEGA8ANxcjsBACAFQQFrIQUgAUEBaiEBIABBAmohAAsgBUECTwRAIAVBAXYhCUEAIQYDQCAAIAEtAAAiB0EDdEHgD3EgB0EDdnIgB0EIdEGA8ANxciABLQABIgdBCHRBgPADcSAHQQN0QeAPcXIgB0EDdnJBEHRyNgIAIABBBGohACABQQJqIQEgBkEBaiIGIAlHDQALCyAFQQFxBEAgACABLQAAIgBBA3RB4A9xIABBA3ZyIABBCHRBgPADcXI7AQALIANBBGohAyACQQFqIQIgBEEBSiAEQQFrIQQNAAsLC70FARB/IARBAEoEQCAAKALEAiEGIAAoAsgDIgUoAiAhDCAFKAIcIQ0gBSgCGCEOIAUoAhQhDyABKAIIIREgASgCBCESIAEoAgAhEyAAKAJwIQkDQCARIAJBAnQiBWooAgAhACAFIBJqKAIAIQEgBSATaigCACEFIAMoAgAiB0EDcQRAIAcgBS0AACIKIAYgDSAALQAAQQJ0IghqKAIAIAwgAS0AAEECdCIQaigCAGpBEHVqai0AAEEDdEHgD3EgBiAIIA9qKAIAaiAKai0AAEEIdEGA8ANxciAGIA4gEGooAgBqIApqLQAAQQN2cjsBACAJQQFrIQkgB0ECaiEHIAFBAWohASAFQQFqIQUgAEEBaiEACyAJQQJPBEAgCUEBdiEQQQAhCgNAIAcgBS0AACIIIAYgDSAALQAAQQJ0IgtqKAIAIAwgAS0AAEECdCIUaigCAGpBEHVqai0AAEEDdEHgD3EgBiALIA9qKAIAaiAIai0AAEEIdEGA8ANxciAGIA4gFGooAgBqIAhqLQAAQQN2ciAFLQABIgggBiAPIAAtAAFBAnQiC2ooAgBqai0AAEEIdEGA8ANxIAYgCyANaigCACAMIAEtAAFBAnQiC2ooAgBqQRB1aiAIai0AAEEDdEHgD3FyIAYgCyAOaigCAGogCGotAABBA3ZyQRB0cjYCACAHQQRqIQcgAEECaiEAIAFBAmohASAFQQJqIQUgCkEBaiIKIBBHDQALCyAJQQFxBEAgByAFLQAAIgUgBiANIAAtAABBAnQiAGooAgAgDCABLQAAQQJ0IgFqKAIAakEQdWpqLQAAQQN0QeAPcSAGIAAgD2ooAgBqIAVqLQAAQQh0QYDwA3FyIAYgASAOaigCAGogBWotAABBA3ZyOwEACyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwvpAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgAEF8cSEMIABBA3EhCCAAQQFrQQNJIQ0DQCABKAIAIAJBAnRqKAIAIQkgAygCACEAQQAhCkEAIQdBACELIA1FBEADQCAAIAcgCWoiBS0AACIGOgACIAAgBjoAAyAAIAY6AAEgAEH/AToAACAAIAUtAAEiBjoABiAAIAY6AAcgACAGOgAFIABB/wE6AAQgACAFLQACIgY6AAogACAGOgALIAAgBjoACSAAQf8BOgAIIAAgBS0AAyIFOgAOIAAgBToADyAAIAU6AA0gAEH/AToADCAHQQRqIQcgAEEQaiEAIAtBBGoiCyAMRw0ACwsgCARAA0AgACAHIAlqLQAAIgU6AAIgACAFOgADIAAgBToAASAAQf8BOgAAIAdBAWohByAAQQRqIQAgCkEBaiIKIAhHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwvpAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgAEF8cSEMIABBA3EhCCAAQQFrQQNJIQ0DQCABKAIAIAJBAnRqKAIAIQkgAygCACEAQQAhCkEAIQdBACELIA1FBEADQCAAIAcgCWoiBS0AACIGOgADIAAgBjoAAiAAIAY6AAEgAEH/AToAACAAIAUtAAEiBjoAByAAIAY6AAYgACAGOgAFIABB/wE6AAQgACAFLQACIgY6AAsgACAGOgAKIAAgBjoACSAAQf8BOgAIIAAgBS0AAyIFOgAPIAAgBToADiAAIAU6AA0gAEH/AToADCAHQQRqIQcgAEEQaiEAIAtBBGoiCyAMRw0ACwsgCARAA0AgACAHIAlqLQAAIgU6AAMgACAFOgACIAAgBToAASAAQf8BOgAAIAdBAWohByAAQQRqIQAgCkEBaiIKIAhHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwvzAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgAEF8cSEMIABBA3EhCCAAQQFrQQNJIQ0DQCABKAIAIAJBAnRqKAIAIQkgAygCACEAQQAhCkEAIQdBACELIA1FBEADQCAHIAlqIgUtAAAhBiAAQf8BOgADIAAgBjoAAiAAIAY6AAEgACAGOgAAIAUtAAEhBiAAQf8BOgAHIAAgBjoABiAAIAY6AAUgACAGOgAEIAUtAAIhBiAAQf8BOgALIAAgBjoACiAAIAY6AAkgACAGOgAIIAUtAAMhBSAAQf8BOgAPIAAgBToADiAAIAU6AA0gACAFOgAMIAdBBGohByAAQRBqIQAgC0EEaiILIAxHDQALCyAIBEADQCAHIAlqLQAAIQUgAEH/AToAAyAAIAU6AAIgACAFOgABIAAgBToAACAHQQFqIQcgAEEEaiEAIApBAWoiCiAIRw0ACwsgA0EEaiEDIAJBAWohAiAEQQFKIARBAWshBA0ACwsLwQIBCX8CQCAEQQBMDQAgACgCcCIARQ0AIABBfHEhDCAAQQNxIQggAEEBa0EDSSENA0AgASgCACACQQJ0aigCACEJIAMoAgAhAEEAIQpBACEHQQAhCyANRQRAA0AgACAHIAlqIgUtAAAiBjoAAiAAIAY6AAEgACAGOgAAIAAgBS0AASIGOgAFIAAgBjoABCAAIAY6AAMgACAFLQACIgY6AAggACAGOgAHIAAgBjoABiAAIAUtAAMiBToACyAAIAU6AAogACAFOgAJIAdBBGohByAAQQxqIQAgC0EEaiILIAxHDQALCyAIBEADQCAAIAcgCWotAAAiBToAAiAAIAU6AAEgACAFOgAAIAdBAWohByAAQQNqIQAgCkEBaiIKIAhHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwvpAgEJfwJAIARBAEwNACAAKAJwIgBFDQAgAEF8cSEMIABBA3EhCCAAQQFrQQNJIQ0DQCABKAIAIAJBAnRqKAIAIQkgAygCACEAQQAhCkEAIQdBACELIA1FBEADQCAAIAcgCWoiBS0AACIGOgABIAAgBjoAAiAAQf8BOgADIAAgBjoAACAAIAUtAAEiBjoABSAAIAY6AAYgAEH/AToAByAAIAY6AAQgACAFLQACIgY6AAkgACAGOgAKIABB/wE6AAsgACAGOgAIIAAgBS0AAyIFOgANIAAgBToADiAAQf8BOgAPIAAgBToADCAHQQRqIQcgAEEQaiEAIAtBBGoiCyAMRw0ACwsgCARAA0AgACAHIAlqLQAAIgU6AAEgACAFOgACIABB/wE6AAMgACAFOgAAIAdBAWohByAAQQRqIQAgCkEBaiIKIAhHDQALCyADQQRqIQMgAkEBaiECIARBAUogBEEBayEEDQALCwsHACAAEQ8AC9QBAQd/AkAgBEEATA0AIAAoAnAiB0UNACAAKALIAygCJCEFA0AgAkEBaiAEQQFrIAJBAnQiAiABKAIIaigCACEGIAEoAgQgAmooAgAhCSABKAIAIAJqKAIAIQogAygCACELQQAhAgNAIAIgC2ogBSACIAZqLQAAQQJ0akGAEGooAgAgBSACIAlqLQAAQQJ0akGACGooAgAgBSACIApqLQAAQQJ0aigCAGpqQRB2OgAAIAJBAWoiAiAHRw0ACyADQQRqIQMgBEEBSiEGIQQhAiAGDQALCwvtAwEOfyACQQJ0IgIgASgCCGooAgAhBiABKAIEIAJqKAIAIQcgASgCACACaigCACEBIAMoAgAhAiAAKALEAiEDIAAoAsQDIgUoAjQhCiAFKAIwIQsgBSgCLCEMIAUoAighBSAAKAJwIgBBAk8EQCAAQQF2IQ0DQCADIAwgBy4BAEECdCIIaigCAEEBdGoiDiABLgECQQF0IgRqLgEAIQ8gAyALIAYuAQBBAnQiCWooAgAgCCAKaigCAGpBEHVBAXRqIgggBGovAQAhECADIAUgCWooAgBBAXRqIgkgBGovAQAhESACIAggAS4BAEEBdCIEai8BAEEDdEHgD3EgBCAJai8BAEEIdEGA8ANxciAEIA5qLgEAQQN2IgRyOwEAIAIgEEEDdEHgD3EgEUEIdEGA8ANxciAPQQN2ckEQdCAEckEQdjsBAiACQQhqIQIgAUEEaiEBIAZBAmohBiAHQQJqIQcgDUEBayINDQALCyAAQQFxBEAgAiABLgEAQQF0IgAgAyALIAYuAQBBAnQiAWooAgAgCiAHLgEAQQJ0IgJqKAIAakEQdUEBdGpqLwEAQQN0QeAPcSADIAEgBWooAgBBAXRqIABqLwEAQQh0QYDwA3FyIAMgAiAMaigCAEEBdGogAGouAQBBA3ZyOwEACwvPBAEPfyACQQJ0IgIgASgCCGooAgAhCCABKAIEIAJqKAIAIQkgASgCACACaigCACECIAAoAowBQQNxQQJ0QbDuAGooAgAhASADKAIAIQMgACgCxAIhBSAAKALEAyIGKAI0IQwgBigCMCENIAYoAiwhDiAGKAIoIQYgACgCcCIAQQJPBEAgAEEBdiEPA0AgAUEHdkH+A3EiCiAFIA4gCS4BAEECdCIHaigCAEEBdGoiECACLgECQQF0IgRqai4BACERIAUgDSAILgEAQQJ0IgtqKAIAIAcgDGooAgBqQRB1QQF0aiIHIARqIAFBCHZB/gFxai8BACESIAogBSAGIAtqKAIAQQF0aiIKIARqai8BACELIAMgByACLgEAQQF0IgRqIAFB/gFxai8BAEEDdEHgD3EgAUEBdEH+A3EiByAEIApqai8BAEEIdEGA8ANxciAEIBBqIAdqLgEAQQN2IgRyOwEAIAMgEkEDdEHgD3EgC0EIdEGA8ANxciARQQN2ckEQdCAEckEQdjsBAiADQQhqIQMgAUEQdyEBIAJBBGohAiAIQQJqIQggCUECaiEJIA9BAWsiDw0ACwsgAEEBcQRAIAMgAi4BAEEBdCIAIAUgDSAILgEAQQJ0IgJqKAIAIAwgCS4BAEECdCIDaigCAGpBEHVBAXRqaiABQf4BcWovAQBBA3RB4A9xIAFBAXRB/gNxIgEgBSACIAZqKAIAQQF0aiAAamovAQBBCHRBgPADcXIgBSADIA5qKAIAQQF0aiAAaiABai4BAEEDdnI7AQALC/QDAQx/IAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQMgACgCxAMiBygCNCEIIAcoAjAhCSAHKAIsIQ0gBygCKCEHIAAoAnAiAEECTwRAIABBAXYhDgNAIA0gBi4BAEECdCIEaigCACEKIAkgBS4BAEECdCILaigCACEMIAQgCGooAgAhDyABIAMgByALaigCAEEBdGoiCyACLgEAQQF0IgRqLwEAOwECIAEgAyAMIA9qQRB1QQF0aiIMIARqLwEAOwEEIAMgCkEBdGoiCiAEai8BACEEIAFB/x87AQAgASAEOwEGIAEgCyACLgECQQF0IgRqLwEAOwEKIAEgBCAMai8BADsBDCAEIApqLwEAIQQgAUH/HzsBCCABIAQ7AQ4gAUEQaiEBIAJBBGohAiAFQQJqIQUgBkECaiEGIA5BAWsiDg0ACwsgAEEBcQRAIA0gBi4BAEECdCIAaigCACEGIAkgBS4BAEECdCIFaigCACEJIAAgCGooAgAhCCABIAIuAQBBAXQiACADIAUgB2ooAgBBAXRqai8BADsBAiABIAMgCCAJakEQdUEBdGogAGovAQA7AQQgAyAGQQF0aiAAai8BACEAIAFB/x87AQAgASAAOwEGCwv0AwEMfyACQQJ0IgIgASgCCGooAgAhBSABKAIEIAJqKAIAIQYgASgCACACaigCACECIAMoAgAhASAAKALEAiEDIAAoAsQDIgcoAjQhCCAHKAIwIQkgBygCLCENIAcoAighByAAKAJwIgBBAk8EQCAAQQF2IQ4DQCANIAYuAQBBAnQiBGooAgAhCiAJIAUuAQBBAnQiC2ooAgAhDCAEIAhqKAIAIQ8gASADIAcgC2ooAgBBAXRqIgsgAi4BAEEBdCIEai8BADsBBiABIAMgDCAPakEQdUEBdGoiDCAEai8BADsBBCADIApBAXRqIgogBGovAQAhBCABQf8fOwEAIAEgBDsBAiABIAsgAi4BAkEBdCIEai8BADsBDiABIAQgDGovAQA7AQwgBCAKai8BACEEIAFB/x87AQggASAEOwEKIAFBEGohASACQQRqIQIgBUECaiEFIAZBAmohBiAOQQFrIg4NAAsLIABBAXEEQCANIAYuAQBBAnQiAGooAgAhBiAJIAUuAQBBAnQiBWooAgAhCSAAIAhqKAIAIQggASACLgEAQQF0IgAgAyAFIAdqKAIAQQF0amovAQA7AQYgASADIAggCWpBEHVBAXRqIABqLwEAOwEEIAMgBkEBdGogAGovAQAhACABQf8fOwEAIAEgADsBAgsL9AMBDH8gAkECdCICIAEoAghqKAIAIQUgASgCBCACaigCACEGIAEoAgAgAmooAgAhAiADKAIAIQEgACgCxAIhAyAAKALEAyIHKAI0IQggBygCMCEJIAcoAiwhDSAHKAIoIQcgACgCcCIAQQJPBEAgAEEBdiEOA0AgDSAGLgEAQQJ0IgRqKAIAIQogCSAFLgEAQQJ0IgtqKAIAIQwgBCAIaigCACEPIAEgAyAHIAtqKAIAQQF0aiILIAIuAQBBAXQiBGovAQA7AQQgASADIAwgD2pBEHVBAXRqIgwgBGovAQA7AQIgAyAKQQF0aiIKIARqLwEAIQQgAUH/HzsBBiABIAQ7AQAgASALIAIuAQJBAXQiBGovAQA7AQwgASAEIAxqLwEAOwEKIAQgCmovAQAhBCABQf8fOwEOIAEgBDsBCCABQRBqIQEgAkEEaiECIAVBAmohBSAGQQJqIQYgDkEBayIODQALCyAAQQFxBEAgDSAGLgEAQQJ0IgBqKAIAIQYgCSAFLgEAQQJ0IgVqKAIAIQkgACAIaigCACEIIAEgAi4BAEEBdCIAIAMgBSAHaigCAEEBdGpqLwEAOwEEIAEgAyAIIAlqQRB1QQF0aiAAai8BADsBAiADIAZBAXRqIABqLwEAIQAgAUH/HzsBBiABIAA7AQALC9ADAQx/IAJBAnQiAiABKAIIaigCACEFIAEoAgQgAmooAgAhBiABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQMgACgCxAMiBygCNCEIIAcoAjAhCSAHKAIsIQ0gBygCKCEHIAAoAnAiAEECTwRAIABBAXYhDgNAIA0gBi4BAEECdCIEaigCACEKIAkgBS4BAEECdCILaigCACEMIAQgCGooAgAhDyABIAMgByALaigCAEEBdGoiCyACLgEAQQF0IgRqLwEAOwEEIAEgAyAMIA9qQRB1QQF0aiIMIARqLwEAOwECIAEgAyAKQQF0aiIKIARqLwEAOwEAIAEgCyACLgECQQF0IgRqLwEAOwEKIAEgBCAMai8BADsBCCABIAQgCmovAQA7AQYgAUEMaiEBIAJBBGohAiAFQQJqIQUgBkECaiEGIA5BAWsiDg0ACwsgAEEBcQRAIA0gBi4BAEECdCIAaigCACEGIAkgBS4BAEECdCIFaigCACEJIAAgCGooAgAhCCABIAIuAQBBAXQiACADIAUgB2ooAgBBAXRqai8BADsBBCABIAMgCCAJakEQdUEBdGogAGovAQA7AQIgASADIAZBAXRqIABqLwEAOwEACwv0AwEMfyACQQJ0IgIgASgCCGooAgAhBSABKAIEIAJqKAIAIQYgASgCACACaigCACECIAMoAgAhASAAKALEAiEDIAAoAsQDIgcoAjQhCCAHKAIwIQkgBygCLCENIAcoAighByAAKAJwIgBBAk8EQCAAQQF2IQ4DQCANIAYuAQBBAnQiBGooAgAhCiAJIAUuAQBBAnQiC2ooAgAhDCAEIAhqKAIAIQ8gASADIAcgC2ooAgBBAXRqIgsgAi4BAEEBdCIEai8BADsBACABIAMgDCAPakEQdUEBdGoiDCAEai8BADsBAiADIApBAXRqIgogBGovAQAhBCABQf8fOwEGIAEgBDsBBCABIAsgAi4BAkEBdCIEai8BADsBCCABIAQgDGovAQA7AQogBCAKai8BACEEIAFB/x87AQ4gASAEOwEMIAFBEGohASACQQRqIQIgBUECaiEFIAZBAmohBiAOQQFrIg4NAAsLIABBAXEEQCANIAYuAQBBAnQiAGooAgAhBiAJIAUuAQBBAnQiBWooAgAhCSAAIAhqKAIAIQggASACLgEAQQF0IgAgAyAFIAdqKAIAQQF0amovAQA7AQAgASADIAggCWpBEHVBAXRqIABqLwEAOwECIAMgBkEBdGogAGovAQAhACABQf8fOwEGIAEgADsBBAsLNwEBfyAABEAgACgCDCIBBEAgACABNgIQIAEQLgsgACgCACIBBEAgACABNgIEIAEQLgsgABAuCwvWBQEQfyACQQJ0IgYgASgCCGooAgAhByABKAIEIAZqKAIAIQggASgCACACQQN0aiICKAIAIQEgAigCBCECIAMoAgQhCiADKAIAIQMgACgCxAIhBiAAKALEAyIFKAI0IQ4gBSgCMCEPIAUoAiwhECAFKAIoIREgACgCcCISQQJPBEAgEkEBdiETA0AgBiAQIAguAQBBAnQiBWooAgBBAXRqIgAgAS4BAkEBdCIJai4BACELIAYgDyAHLgEAQQJ0IgRqKAIAIAUgDmooAgBqQRB1QQF0aiIFIAlqLwEAIQwgCSAGIAQgEWooAgBBAXRqIglqLwEAIQ0gAyAFIAEuAQBBAXQiBGovAQBBA3RB4A9xIAQgCWovAQBBCHRBgPADcXIgACAEai4BAEEDdiIEcjsBACADIAxBA3RB4A9xIA1BCHRBgPADcXIgC0EDdnJBEHQgBHJBEHY7AQIgACACLgECQQF0IgRqLgEAIQsgBCAFai8BACEMIAQgCWovAQAhDSAKIAUgAi4BAEEBdCIEai8BAEEDdEHgD3EgBCAJai8BAEEIdEGA8ANxciAAIARqLgEAQQN2IgByOwEAIAogDEEDdEHgD3EgDUEIdEGA8ANxciALQQN2ckEQdCAAckEQdjsBAiAKQQhqIQogAkEEaiECIANBCGohAyABQQRqIQEgB0ECaiEHIAhBAmohCCATQQFrIhMNAAsLIBJBAXEEQCADIAYgDyAHLgEAQQJ0IgNqKAIAIA4gCC4BAEECdCIHaigCAGpBEHVBAXRqIgggAS4BAEEBdCIAai8BAEEDdEHgD3EgBiADIBFqKAIAQQF0aiIBIABqLwEAQQh0QYDwA3FyIAYgByAQaigCAEEBdGoiAyAAai4BAEEDdnI7AQAgCiAIIAIuAQBBAXQiAGovAQBBA3RB4A9xIAAgAWovAQBBCHRBgPADcXIgACADai4BAEEDdnI7AQALC5sHARN/IAJBAnQiBiABKAIIaigCACEHIAEoAgQgBmooAgAhCCABKAIAIAJBA3RqIgEoAgAhCiABKAIEIQsgACgCjAEiAkEDcUECdEGw7gBqKAIAIQEgAkEBakEDcUECdEGw7gBqKAIAIQIgAygCBCEMIAMoAgAhAyAAKALEAiEGIAAoAsQDIgUoAjQhECAFKAIwIREgBSgCLCESIAUoAighEyAAKAJwIhRBAk8EQCAUQQF2IRUDQCABQQd2Qf4DcSIEIAYgEiAILgEAQQJ0IgVqKAIAQQF0aiIAIAouAQJBAXQiCWpqLgEAIQ0gBiARIAcuAQBBAnQiDmooAgAgBSAQaigCAGpBEHVBAXRqIgUgCWogAUEIdkH+AXFqLwEAIQ8gCSAGIA4gE2ooAgBBAXRqIglqIARqLwEAIQ4gAyAFIAouAQBBAXQiBGogAUH+AXFqLwEAQQN0QeAPcSABQQF0Qf4DcSIWIAQgCWpqLwEAQQh0QYDwA3FyIAAgBGogFmouAQBBA3YiBHI7AQAgAyAPQQN0QeAPcSAOQQh0QYDwA3FyIA1BA3ZyQRB0IARyQRB2OwECIAJBB3ZB/gNxIg0gACALLgECQQF0IgRqai4BACEOIAQgBWogAkEIdkH+AXFqLwEAIQ8gBCAJaiANai8BACENIAwgBSALLgEAQQF0IgRqIAJB/gFxai8BAEEDdEHgD3EgAkEBdEH+A3EiBSAEIAlqai8BAEEIdEGA8ANxciAAIARqIAVqLgEAQQN2IgByOwEAIAwgD0EDdEHgD3EgDUEIdEGA8ANxciAOQQN2ckEQdCAAckEQdjsBAiAMQQhqIQwgAkEQdyECIAtBBGohCyADQQhqIQMgAUEQdyEBIApBBGohCiAHQQJqIQcgCEECaiEIIBVBAWsiFQ0ACwsgFEEBcQRAIAMgBiARIAcuAQBBAnQiA2ooAgAgECAILgEAQQJ0IgdqKAIAakEQdUEBdGoiCCAKLgEAQQF0IgBqIAFB/gFxai8BAEEDdEHgD3EgAUEBdEH+A3EiASAGIAMgE2ooAgBBAXRqIgMgAGpqLwEAQQh0QYDwA3FyIAEgBiAHIBJqKAIAQQF0aiIBIABqai4BAEEDdnI7AQAgDCAIIAsuAQBBAXQiAGogAkH+AXFqLwEAQQN0QeAPcSACQQF0Qf4DcSICIAAgA2pqLwEAQQh0QYDwA3FyIAAgAWogAmouAQBBA3ZyOwEACwvMBQEPfyACQQJ0IgYgASgCCGooAgAhByABKAIEIAZqKAIAIQkgASgCACACQQN0aiIBKAIAIQYgASgCBCEKIAMoAgQhASADKAIAIQIgACgCxAIhAyAAKALEAyIFKAI0IQsgBSgCMCEMIAUoAiwhDSAFKAIoIQ4gACgCcCIPQQJPBEAgD0EBdiEQA0AgDSAJLgEAQQJ0IgBqKAIAIQQgDCAHLgEAQQJ0IgVqKAIAIREgACALaigCACESIAIgAyAFIA5qKAIAQQF0aiIAIAYuAQBBAXQiCGovAQA7AQIgAiADIBEgEmpBEHVBAXRqIgUgCGovAQA7AQQgCCADIARBAXRqIghqLwEAIQQgAkH/HzsBACACIAQ7AQYgAiAAIAYuAQJBAXQiBGovAQA7AQogAiAEIAVqLwEAOwEMIAQgCGovAQAhBCACQf8fOwEIIAIgBDsBDiABIAAgCi4BAEEBdCIEai8BADsBAiABIAQgBWovAQA7AQQgBCAIai8BACEEIAFB/x87AQAgASAEOwEGIAEgACAKLgECQQF0IgRqLwEAOwEKIAEgBCAFai8BADsBDCAEIAhqLwEAIQAgAUH/HzsBCCABIAA7AQ4gAUEQaiEBIApBBGohCiACQRBqIQIgBkEEaiEGIAdBAmohByAJQQJqIQkgEEEBayIQDQALCyAPQQFxBEAgDSAJLgEAQQJ0IgBqKAIAIQkgDCAHLgEAQQJ0IgdqKAIAIQUgACALaigCACEIIAIgAyAHIA5qKAIAQQF0aiIHIAYuAQBBAXQiAGovAQA7AQIgAiADIAUgCGpBEHVBAXRqIgYgAGovAQA7AQQgAyAJQQF0aiIDIABqLwEAIQAgAkH/HzsBACACIAA7AQYgASAHIAouAQBBAXQiAGovAQA7AQIgASAAIAZqLwEAOwEEIAAgA2ovAQAhACABQf8fOwEAIAEgADsBBgsLzAUBD38gAkECdCIGIAEoAghqKAIAIQcgASgCBCAGaigCACEJIAEoAgAgAkEDdGoiASgCACEGIAEoAgQhCiADKAIEIQEgAygCACECIAAoAsQCIQMgACgCxAMiBSgCNCELIAUoAjAhDCAFKAIsIQ0gBSgCKCEOIAAoAnAiD0ECTwRAIA9BAXYhEANAIA0gCS4BAEECdCIAaigCACEEIAwgBy4BAEECdCIFaigCACERIAAgC2ooAgAhEiACIAMgBSAOaigCAEEBdGoiACAGLgEAQQF0IghqLwEAOwEGIAIgAyARIBJqQRB1QQF0aiIFIAhqLwEAOwEEIAggAyAEQQF0aiIIai8BACEEIAJB/x87AQAgAiAEOwECIAIgACAGLgECQQF0IgRqLwEAOwEOIAIgBCAFai8BADsBDCAEIAhqLwEAIQQgAkH/HzsBCCACIAQ7AQogASAAIAouAQBBAXQiBGovAQA7AQYgASAEIAVqLwEAOwEEIAQgCGovAQAhBCABQf8fOwEAIAEgBDsBAiABIAAgCi4BAkEBdCIEai8BADsBDiABIAQgBWovAQA7AQwgBCAIai8BACEAIAFB/x87AQggASAAOwEKIAFBEGohASAKQQRqIQogAkEQaiECIAZBBGohBiAHQQJqIQcgCUECaiEJIBBBAWsiEA0ACwsgD0EBcQRAIA0gCS4BAEECdCIAaigCACEJIAwgBy4BAEECdCIHaigCACEFIAAgC2ooAgAhCCACIAMgByAOaigCAEEBdGoiByAGLgEAQQF0IgBqLwEAOwEGIAIgAyAFIAhqQRB1QQF0aiIGIABqLwEAOwEEIAMgCUEBdGoiAyAAai8BACEAIAJB/x87AQAgAiAAOwECIAEgByAKLgEAQQF0IgBqLwEAOwEGIAEgACAGai8BADsBBCAAIANqLwEAIQAgAUH/HzsBACABIAA7AQILC8wFAQ9/IAJBAnQiBiABKAIIaigCACEHIAEoAgQgBmooAgAhCSABKAIAIAJBA3RqIgEoAgAhBiABKAIEIQogAygCBCEBIAMoAgAhAiAAKALEAiEDIAAoAsQDIgUoAjQhCyAFKAIwIQwgBSgCLCENIAUoAighDiAAKAJwIg9BAk8EQCAPQQF2IRADQCANIAkuAQBBAnQiAGooAgAhBCAMIAcuAQBBAnQiBWooAgAhESAAIAtqKAIAIRIgAiADIAUgDmooAgBBAXRqIgAgBi4BAEEBdCIIai8BADsBBCACIAMgESASakEQdUEBdGoiBSAIai8BADsBAiAIIAMgBEEBdGoiCGovAQAhBCACQf8fOwEGIAIgBDsBACACIAAgBi4BAkEBdCIEai8BADsBDCACIAQgBWovAQA7AQogBCAIai8BACEEIAJB/x87AQ4gAiAEOwEIIAEgACAKLgEAQQF0IgRqLwEAOwEEIAEgBCAFai8BADsBAiAEIAhqLwEAIQQgAUH/HzsBBiABIAQ7AQAgASAAIAouAQJBAXQiBGovAQA7AQwgASAEIAVqLwEAOwEKIAQgCGovAQAhACABQf8fOwEOIAEgADsBCCABQRBqIQEgCkEEaiEKIAJBEGohAiAGQQRqIQYgB0ECaiEHIAlBAmohCSAQQQFrIhANAAsLIA9BAXEEQCANIAkuAQBBAnQiAGooAgAhCSAMIAcuAQBBAnQiB2ooAgAhBSAAIAtqKAIAIQggAiADIAcgDmooAgBBAXRqIgcgBi4BAEEBdCIAai8BADsBBCACIAMgBSAIakEQdUEBdGoiBiAAai8BADsBAiADIAlBAXRqIgMgAGovAQAhACACQf8fOwEGIAIgADsBACABIAcgCi4BAEEBdCIAai8BADsBBCABIAAgBmovAQA7AQIgACADai8BACEAIAFB/x87AQYgASAAOwEACwuEBQEPfyACQQJ0IgYgASgCCGooAgAhByABKAIEIAZqKAIAIQkgASgCACACQQN0aiIBKAIAIQYgASgCBCEKIAMoAgQhASADKAIAIQIgACgCxAIhAyAAKALEAyIEKAI0IQsgBCgCMCEMIAQoAiwhDSAEKAIoIQ4gACgCcCIPQQJPBEAgD0EBdiEQA0AgDSAJLgEAQQJ0IgBqKAIAIQUgDCAHLgEAQQJ0IgRqKAIAIREgACALaigCACESIAIgAyAEIA5qKAIAQQF0aiIAIAYuAQBBAXQiCGovAQA7AQQgAiADIBEgEmpBEHVBAXRqIgQgCGovAQA7AQIgAiAIIAMgBUEBdGoiCGovAQA7AQAgAiAAIAYuAQJBAXQiBWovAQA7AQogAiAEIAVqLwEAOwEIIAIgBSAIai8BADsBBiABIAAgCi4BAEEBdCIFai8BADsBBCABIAQgBWovAQA7AQIgASAFIAhqLwEAOwEAIAEgACAKLgECQQF0IgVqLwEAOwEKIAEgBCAFai8BADsBCCABIAUgCGovAQA7AQYgAUEMaiEBIApBBGohCiACQQxqIQIgBkEEaiEGIAdBAmohByAJQQJqIQkgEEEBayIQDQALCyAPQQFxBEAgDSAJLgEAQQJ0IgBqKAIAIQkgDCAHLgEAQQJ0IgdqKAIAIQQgACALaigCACEIIAIgAyAHIA5qKAIAQQF0aiIHIAYuAQBBAXQiAGovAQA7AQQgAiADIAQgCGpBEHVBAXRqIgYgAGovAQA7AQIgAiADIAlBAXRqIgIgAGovAQA7AQAgASAHIAouAQBBAXQiAGovAQA7AQQgASAAIAZqLwEAOwECIAEgACACai8BADsBAAsLzAUBD38gAkECdCIGIAEoAghqKAIAIQcgASgCBCAGaigCACEJIAEoAgAgAkEDdGoiASgCACEGIAEoAgQhCiADKAIEIQEgAygCACECIAAoAsQCIQMgACgCxAMiBSgCNCELIAUoAjAhDCAFKAIsIQ0gBSgCKCEOIAAoAnAiD0ECTwRAIA9BAXYhEANAIA0gCS4BAEECdCIAaigCACEEIAwgBy4BAEECdCIFaigCACERIAAgC2ooAgAhEiACIAMgBSAOaigCAEEBdGoiACAGLgEAQQF0IghqLwEAOwEAIAIgAyARIBJqQRB1QQF0aiIFIAhqLwEAOwECIAggAyAEQQF0aiIIai8BACEEIAJB/x87AQYgAiAEOwEEIAIgACAGLgECQQF0IgRqLwEAOwEIIAIgBCAFai8BADsBCiAEIAhqLwEAIQQgAkH/HzsBDiACIAQ7AQwgASAAIAouAQBBAXQiBGovAQA7AQAgASAEIAVqLwEAOwECIAQgCGovAQAhBCABQf8fOwEGIAEgBDsBBCABIAAgCi4BAkEBdCIEai8BADsBCCABIAQgBWovAQA7AQogBCAIai8BACEAIAFB/x87AQ4gASAAOwEMIAFBEGohASAKQQRqIQogAkEQaiECIAZBBGohBiAHQQJqIQcgCUECaiEJIBBBAWsiEA0ACwsgD0EBcQRAIA0gCS4BAEECdCIAaigCACEJIAwgBy4BAEECdCIHaigCACEFIAAgC2ooAgAhCCACIAMgByAOaigCAEEBdGoiByAGLgEAQQF0IgBqLwEAOwEAIAIgAyAFIAhqQRB1QQF0aiIGIABqLwEAOwECIAMgCUEBdGoiAyAAai8BACEAIAJB/x87AQYgAiAAOwEEIAEgByAKLgEAQQF0IgBqLwEAOwEAIAEgACAGai8BADsBAiAAIANqLwEAIQAgAUH/HzsBBiABIAA7AQQLC4UCAQN/IwBBEGsiByQAIAUCfyAAKALEAyIDKAI8BEAgA0E4akEAIAQgBSgCAEECdGpBAEEBAn8gACgCLEEQRwRAIAMoAkAMAQsgACgCcEEBdAsQSCADQQA2AjxBAQwBCyADKAJEIQggByAEIAUoAgAiCUECdGoiBCgCADYCCCAHAn8gCCAGIAlrIgYgBiAISxsiBkECSSIIRQRAIAQoAgQMAQsgA0EBNgI8IAMoAjgLNgIMIAAgASACKAIAIAdBCGogAygCJBEFACAGQQIgCBsLIgYgBSgCAGo2AgAgAyADKAJEIAZrNgJEIAMoAjxFBEAgAiACKAIAQQFqNgIACyAHQRBqJAALxwMBDn8gAkECdCICIAEoAghqKAIAIQYgASgCBCACaigCACEHIAEoAgAgAmooAgAhASADKAIAIQIgACgCxAIhAyAAKALEAyIEKAI0IQogBCgCMCELIAQoAiwhDCAEKAIoIQQgACgCcCIAQQJPBEAgAEEBdiENA0AgAyALIAYtAABBAnQiCGooAgAgCiAHLQAAQQJ0IglqKAIAakEQdWoiDiABLQAAIgVqLQAAIQ8gAyAJIAxqKAIAaiIJIAVqLQAAIRAgAyAEIAhqKAIAaiIIIAVqLQAAIREgAiAOIAEtAAEiBWotAABBA3RB4A9xIAUgCGotAABBCHRBgPADcXIgBSAJai0AAEEDdnI7AQIgAiAPQQN0QeAPcSARQQh0QYDwA3FyIBBBA3ZyOwEAIAJBBGohAiABQQJqIQEgBkEBaiEGIAdBAWohByANQQFrIg0NAAsLIABBAXEEQCACIAEtAAAiACADIAsgBi0AAEECdCIBaigCACAKIActAABBAnQiAmooAgBqQRB1amotAABBA3RB4A9xIAMgASAEaigCAGogAGotAABBCHRBgPADcXIgAyACIAxqKAIAaiAAai0AAEEDdnI7AQALCwYAQZTWAAudBAEQfyACQQJ0IgIgASgCCGooAgAhBCABKAIEIAJqKAIAIQkgASgCACACaigCACEBIAAoAowBQQNxQQJ0QaDuAGooAgAhAiADKAIAIQMgACgCxAIhBSAAKALEAyIGKAI0IQwgBigCMCENIAYoAiwhDiAGKAIoIQYgACgCcCIAQQJPBEAgAEEBdiEPA0AgAkH/AXEiByAFIA4gCS0AAEECdCIKaigCAGoiECABLQAAIghqai0AACERIAUgDSAELQAAQQJ0IgtqKAIAIAogDGooAgBqQRB1aiIKIAhqIAdBAXZqLQAAIRIgBSAGIAtqKAIAaiILIAhqIAdqLQAAIRMgAyAKIAEtAAEiB2ogAkEIdkH/AXEiCEEBdmotAABBA3RB4A9xIAcgC2ogCGotAABBCHRBgPADcXIgByAQaiAIai0AAEEDdnI7AQIgAyASQQN0QeAPcSATQQh0QYDwA3FyIBFBA3ZyOwEAIANBBGohAyACQRB3IQIgAUECaiEBIARBAWohBCAJQQFqIQkgD0EBayIPDQALCyAAQQFxBEAgAyABLQAAIgAgBSANIAQtAABBAnQiA2ooAgAgDCAJLQAAQQJ0IgRqKAIAakEQdWpqIAJB/wFxIgFBAXZqLQAAQQN0QeAPcSAFIAMgBmooAgBqIABqIAFqLQAAQQh0QYDwA3FyIAUgBCAOaigCAGogAGogAWotAABBA3ZyOwEACwvfAwEMfyACQQJ0IgIgASgCCGooAgAhBiABKAIEIAJqKAIAIQcgASgCACACaigCACECIAMoAgAhASAAKALEAiEDIAAoAsQDIgQoAjQhCCAEKAIwIQwgBCgCLCENIAQoAighDiAAKAJwIgRBAk8EfyAEQQF2IQQDQCANIActAABBAnQiBWooAgAhCSAMIAYtAABBAnQiCmooAgAhCyAFIAhqKAIAIQ8gASADIAogDmooAgBqIgogAi0AACIFai0AADoAASABIAUgAyALIA9qQRB1aiILai0AADoAAiAFIAMgCWoiCWotAAAhBSABQf8BOgAAIAEgBToAAyABIAogAi0AASIFai0AADoABSABIAUgC2otAAA6AAYgBSAJai0AACEFIAFB/wE6AAQgASAFOgAHIAFBCGohASACQQJqIQIgBkEBaiEGIAdBAWohByAEQQFrIgQNAAsgACgCcAUgBAtBAXEEQCANIActAABBAnQiAGooAgAhByAMIAYtAABBAnQiBmooAgAhBCAAIAhqKAIAIQggASACLQAAIgAgAyAGIA5qKAIAamotAAA6AAEgASAAIAMgBCAIakEQdWpqLQAAOgACIAAgAyAHamotAAAhACABQf8BOgAAIAEgADoAAwsL3wMBDH8gAkECdCICIAEoAghqKAIAIQYgASgCBCACaigCACEHIAEoAgAgAmooAgAhAiADKAIAIQEgACgCxAIhAyAAKALEAyIEKAI0IQggBCgCMCEMIAQoAiwhDSAEKAIoIQ4gACgCcCIEQQJPBH8gBEEBdiEEA0AgDSAHLQAAQQJ0IgVqKAIAIQkgDCAGLQAAQQJ0IgpqKAIAIQsgBSAIaigCACEPIAEgAyAKIA5qKAIAaiIKIAItAAAiBWotAAA6AAMgASAFIAMgCyAPakEQdWoiC2otAAA6AAIgBSADIAlqIglqLQAAIQUgAUH/AToAACABIAU6AAEgASAKIAItAAEiBWotAAA6AAcgASAFIAtqLQAAOgAGIAUgCWotAAAhBSABQf8BOgAEIAEgBToABSABQQhqIQEgAkECaiECIAZBAWohBiAHQQFqIQcgBEEBayIEDQALIAAoAnAFIAQLQQFxBEAgDSAHLQAAQQJ0IgBqKAIAIQcgDCAGLQAAQQJ0IgZqKAIAIQQgACAIaigCACEIIAEgAi0AACIAIAMgBiAOaigCAGpqLQAAOgADIAEgACADIAQgCGpBEHVqai0AADoAAiAAIAMgB2pqLQAAIQAgAUH/AToAACABIAA6AAELC98DAQx/IAJBAnQiAiABKAIIaigCACEGIAEoAgQgAmooAgAhByABKAIAIAJqKAIAIQIgAygCACEBIAAoAsQCIQMgACgCxAMiBCgCNCEIIAQoAjAhDCAEKAIsIQ0gBCgCKCEOIAAoAnAiBEECTwR/IARBAXYhBANAIA0gBy0AAEECdCIFaigCACEJIAwgBi0AAEECdCIKaigCACELIAUgCGooAgAhDyABIAMgCiAOaigCAGoiCiACLQAAIgVqLQAAOgACIAEgBSADIAsgD2pBEHVqIgtqLQAAOgABIAUgAyAJaiIJai0AACEFIAFB/wE6AAMgASAFOgAAIAEgCiACLQABIgVqLQAAOgAGIAEgBSALai0AADoABSAFIAlqLQAAIQUgAUH/AToAByABIAU6AAQgAUEIaiEBIAJBAmohAiAGQQFqIQYgB0EBaiEHIARBAWsiBA0ACyAAKAJwBSAEC0EBcQRAIA0gBy0AAEECdCIAaigCACEHIAwgBi0AAEECdCIGaigCACEEIAAgCGooAgAhCCABIAItAAAiACADIAYgDmooAgBqai0AADoAAiABIAAgAyAEIAhqQRB1amotAAA6AAEgACADIAdqai0AACEAIAFB/wE6AAMgASAAOgAACwu7AwEMfyACQQJ0IgIgASgCCGooAgAhBiABKAIEIAJqKAIAIQcgASgCACACaigCACECIAMoAgAhASAAKALEAiEDIAAoAsQDIgQoAjQhCCAEKAIwIQwgBCgCLCENIAQoAighDiAAKAJwIgRBAk8EfyAEQQF2IQQDQCANIActAABBAnQiBWooAgAhCSAMIAYtAABBAnQiCmooAgAhCyAFIAhqKAIAIQ8gASADIAogDmooAgBqIgogAi0AACIFai0AADoAAiABIAUgAyALIA9qQRB1aiILai0AADoAASABIAUgAyAJaiIJai0AADoAACABIAogAi0AASIFai0AADoABSABIAUgC2otAAA6AAQgASAFIAlqLQAAOgADIAFBBmohASACQQJqIQIgBkEBaiEGIAdBAWohByAEQQFrIgQNAAsgACgCcAUgBAtBAXEEQCANIActAABBAnQiAGooAgAhByAMIAYtAABBAnQiBmooAgAhBCAAIAhqKAIAIQggASACLQAAIgAgAyAGIA5qKAIAamotAAA6AAIgASAAIAMgBCAIakEQdWpqLQAAOgABIAEgACADIAdqai0AADoAAAsL3wMBDH8gAkECdCICIAEoAghqKAIAIQYgASgCBCACaigCACEHIAEoAgAgAmooAgAhAiADKAIAIQEgACgCxAIhAyAAKALEAyIEKAI0IQggBCgCMCEMIAQoAiwhDSAEKAIoIQ4gACgCcCIEQQJPBH8gBEEBdiEEA0AgDSAHLQAAQQJ0IgVqKAIAIQkgDCAGLQAAQQJ0IgpqKAIAIQsgBSAIaigCACEPIAEgAyAKIA5qKAIAaiIKIAItAAAiBWotAAA6AAAgASAFIAMgCyAPakEQdWoiC2otAAA6AAEgBSADIAlqIglqLQAAIQUgAUH/AToAAyABIAU6AAIgASAKIAItAAEiBWotAAA6AAQgASAFIAtqLQAAOgAFIAUgCWotAAAhBSABQf8BOgAHIAEgBToABiABQQhqIQEgAkECaiECIAZBAWohBiAHQQFqIQcgBEEBayIEDQALIAAoAnAFIAQLQQFxBEAgDSAHLQAAQQJ0IgBqKAIAIQcgDCAGLQAAQQJ0IgZqKAIAIQQgACAIaigCACEIIAEgAi0AACIAIAMgBiAOaigCAGpqLQAAOgAAIAEgACADIAQgCGpBEHVqai0AADoAASAAIAMgB2pqLQAAIQAgAUH/AToAAyABIAA6AAILC5wFARB/IAJBAnQiBiABKAIIaigCACEHIAEoAgQgBmooAgAhCCABKAIAIAJBA3RqIgIoAgAhASACKAIEIQIgAygCBCEKIAMoAgAhAyAAKALEAiEGIAAoAsQDIgUoAjQhDiAFKAIwIQ8gBSgCLCEQIAUoAighESAAKAJwIhJBAk8EQCASQQF2IRMDQCAGIA8gBy0AAEECdCIEaigCACAOIAgtAABBAnQiBWooAgBqQRB1aiIAIAEtAAAiCWotAAAhCyAGIAUgEGooAgBqIgUgCWotAAAhDCAJIAYgBCARaigCAGoiCWotAAAhDSADIAAgAS0AASIEai0AAEEDdEHgD3EgBCAJai0AAEEIdEGA8ANxciAEIAVqLQAAQQN2cjsBAiADIAtBA3RB4A9xIA1BCHRBgPADcXIgDEEDdnI7AQAgACACLQAAIgRqLQAAIQsgBCAFai0AACEMIAQgCWotAAAhDSAKIAAgAi0AASIEai0AAEEDdEHgD3EgBCAJai0AAEEIdEGA8ANxciAEIAVqLQAAQQN2cjsBAiAKIAtBA3RB4A9xIA1BCHRBgPADcXIgDEEDdnI7AQAgCkEEaiEKIAJBAmohAiADQQRqIQMgAUECaiEBIAdBAWohByAIQQFqIQggE0EBayITDQALCyASQQFxBEAgAyAGIA8gBy0AAEECdCIDaigCACAOIAgtAABBAnQiB2ooAgBqQRB1aiIIIAEtAAAiAGotAABBA3RB4A9xIAYgAyARaigCAGoiASAAai0AAEEIdEGA8ANxciAGIAcgEGooAgBqIgMgAGotAABBA3ZyOwEAIAogCCACLQAAIgBqLQAAQQN0QeAPcSAAIAFqLQAAQQh0QYDwA3FyIAAgA2otAABBA3ZyOwEACwvJBgETfyACQQJ0IgQgASgCCGooAgAhCCABKAIEIARqKAIAIQkgASgCACACQQN0aiICKAIAIQEgAigCBCECIAAoAowBIgRBA3FBAnRBoO4AaigCACELIARBAWpBA3FBAnRBoO4AaigCACEMIAMoAgQhDSADKAIAIQMgACgCxAIhBCAAKALEAyIFKAI0IRAgBSgCMCERIAUoAiwhEiAFKAIoIRMgACgCcCIUQQJPBEAgFEEBdiEVA0AgC0H/AXEiCiAEIBIgCS0AAEECdCIFaigCAGoiACABLQAAIgZqai0AACEOIAQgESAILQAAQQJ0IgdqKAIAIAUgEGooAgBqQRB1aiIFIAZqIApBAXZqLQAAIQ8gCiAEIAcgE2ooAgBqIgogBmpqLQAAIRYgAyAFIAEtAAEiBmogC0EIdkH/AXEiB0EBdmotAABBA3RB4A9xIAYgCmogB2otAABBCHRBgPADcXIgACAGaiAHai0AAEEDdnI7AQIgAyAPQQN0QeAPcSAWQQh0QYDwA3FyIA5BA3ZyOwEAIAxB/wFxIgYgACACLQAAIgdqai0AACEOIAUgB2ogBkEBdmotAAAhDyAHIApqIAZqLQAAIQcgDSAFIAItAAEiBmogDEEIdkH/AXEiBUEBdmotAABBA3RB4A9xIAYgCmogBWotAABBCHRBgPADcXIgACAGaiAFai0AAEEDdnI7AQIgDSAPQQN0QeAPcSAHQQh0QYDwA3FyIA5BA3ZyOwEAIA1BBGohDSAMQRB3IQwgAkECaiECIANBBGohAyALQRB3IQsgAUECaiEBIAhBAWohCCAJQQFqIQkgFUEBayIVDQALCyAUQQFxBEAgAyAEIBEgCC0AAEECdCIDaigCACAQIAktAABBAnQiCGooAgBqQRB1aiIJIAEtAAAiAGogC0H/AXEiAUEBdmotAABBA3RB4A9xIAQgAyATaigCAGoiAyAAaiABai0AAEEIdEGA8ANxciAEIAggEmooAgBqIgQgAGogAWotAABBA3ZyOwEAIA0gCSACLQAAIgBqIAxB/wFxIgFBAXZqLQAAQQN0QeAPcSAAIANqIAFqLQAAQQh0QYDwA3FyIAAgBGogAWotAABBA3ZyOwEACwuuBQEPfyACQQJ0IgUgASgCCGooAgAhBiABKAIEIAVqKAIAIQkgASgCACACQQN0aiIBKAIAIQcgASgCBCEKIAMoAgQhASADKAIAIQIgACgCxAIhBSAAKALEAyIDKAI0IQwgAygCMCENIAMoAiwhDiADKAIoIQ8gACgCcCIDQQJPBH8gA0EBdiEQA0AgDiAJLQAAQQJ0IgNqKAIAIQsgDSAGLQAAQQJ0IghqKAIAIREgAyAMaigCACESIAIgBSAIIA9qKAIAaiIDIActAAAiBGotAAA6AAEgAiAEIAUgESASakEQdWoiCGotAAA6AAIgBCAFIAtqIgtqLQAAIQQgAkH/AToAACACIAQ6AAMgAiADIActAAEiBGotAAA6AAUgAiAEIAhqLQAAOgAGIAQgC2otAAAhBCACQf8BOgAEIAIgBDoAByABIAMgCi0AACIEai0AADoAASABIAQgCGotAAA6AAIgBCALai0AACEEIAFB/wE6AAAgASAEOgADIAEgAyAKLQABIgRqLQAAOgAFIAEgBCAIai0AADoABiAEIAtqLQAAIQMgAUH/AToABCABIAM6AAcgAUEIaiEBIApBAmohCiACQQhqIQIgB0ECaiEHIAZBAWohBiAJQQFqIQkgEEEBayIQDQALIAAoAnAFIAMLQQFxBEAgDiAJLQAAQQJ0IgBqKAIAIQMgDSAGLQAAQQJ0IgZqKAIAIQkgACAMaigCACEIIAIgBSAGIA9qKAIAaiIGIActAAAiAGotAAA6AAEgAiAAIAUgCCAJakEQdWoiB2otAAA6AAIgACADIAVqIgNqLQAAIQAgAkH/AToAACACIAA6AAMgASAGIAotAAAiAGotAAA6AAEgASAAIAdqLQAAOgACIAAgA2otAAAhACABQf8BOgAAIAEgADoAAwsLrgUBD38gAkECdCIFIAEoAghqKAIAIQYgASgCBCAFaigCACEJIAEoAgAgAkEDdGoiASgCACEHIAEoAgQhCiADKAIEIQEgAygCACECIAAoAsQCIQUgACgCxAMiAygCNCEMIAMoAjAhDSADKAIsIQ4gAygCKCEPIAAoAnAiA0ECTwR/IANBAXYhEANAIA4gCS0AAEECdCIDaigCACELIA0gBi0AAEECdCIIaigCACERIAMgDGooAgAhEiACIAUgCCAPaigCAGoiAyAHLQAAIgRqLQAAOgADIAIgBCAFIBEgEmpBEHVqIghqLQAAOgACIAQgBSALaiILai0AACEEIAJB/wE6AAAgAiAEOgABIAIgAyAHLQABIgRqLQAAOgAHIAIgBCAIai0AADoABiAEIAtqLQAAIQQgAkH/AToABCACIAQ6AAUgASADIAotAAAiBGotAAA6AAMgASAEIAhqLQAAOgACIAQgC2otAAAhBCABQf8BOgAAIAEgBDoAASABIAMgCi0AASIEai0AADoAByABIAQgCGotAAA6AAYgBCALai0AACEDIAFB/wE6AAQgASADOgAFIAFBCGohASAKQQJqIQogAkEIaiECIAdBAmohByAGQQFqIQYgCUEBaiEJIBBBAWsiEA0ACyAAKAJwBSADC0EBcQRAIA4gCS0AAEECdCIAaigCACEDIA0gBi0AAEECdCIGaigCACEJIAAgDGooAgAhCCACIAUgBiAPaigCAGoiBiAHLQAAIgBqLQAAOgADIAIgACAFIAggCWpBEHVqIgdqLQAAOgACIAAgAyAFaiIDai0AACEAIAJB/wE6AAAgAiAAOgABIAEgBiAKLQAAIgBqLQAAOgADIAEgACAHai0AADoAAiAAIANqLQAAIQAgAUH/AToAACABIAA6AAELC64FAQ9/IAJBAnQiBSABKAIIaigCACEGIAEoAgQgBWooAgAhCSABKAIAIAJBA3RqIgEoAgAhByABKAIEIQogAygCBCEBIAMoAgAhAiAAKALEAiEFIAAoAsQDIgMoAjQhDCADKAIwIQ0gAygCLCEOIAMoAighDyAAKAJwIgNBAk8EfyADQQF2IRADQCAOIAktAABBAnQiA2ooAgAhCyANIAYtAABBAnQiCGooAgAhESADIAxqKAIAIRIgAiAFIAggD2ooAgBqIgMgBy0AACIEai0AADoAAiACIAQgBSARIBJqQRB1aiIIai0AADoAASAEIAUgC2oiC2otAAAhBCACQf8BOgADIAIgBDoAACACIAMgBy0AASIEai0AADoABiACIAQgCGotAAA6AAUgBCALai0AACEEIAJB/wE6AAcgAiAEOgAEIAEgAyAKLQAAIgRqLQAAOgACIAEgBCAIai0AADoAASAEIAtqLQAAIQQgAUH/AToAAyABIAQ6AAAgASADIAotAAEiBGotAAA6AAYgASAEIAhqLQAAOgAFIAQgC2otAAAhAyABQf8BOgAHIAEgAzoABCABQQhqIQEgCkECaiEKIAJBCGohAiAHQQJqIQcgBkEBaiEGIAlBAWohCSAQQQFrIhANAAsgACgCcAUgAwtBAXEEQCAOIAktAABBAnQiAGooAgAhAyANIAYtAABBAnQiBmooAgAhCSAAIAxqKAIAIQggAiAFIAYgD2ooAgBqIgYgBy0AACIAai0AADoAAiACIAAgBSAIIAlqQRB1aiIHai0AADoAASAAIAMgBWoiA2otAAAhACACQf8BOgADIAIgADoAACABIAYgCi0AACIAai0AADoAAiABIAAgB2otAAA6AAEgACADai0AACEAIAFB/wE6AAMgASAAOgAACwvmBAEPfyACQQJ0IgUgASgCCGooAgAhBiABKAIEIAVqKAIAIQkgASgCACACQQN0aiIBKAIAIQcgASgCBCEKIAMoAgQhASADKAIAIQIgACgCxAIhBSAAKALEAyIDKAI0IQwgAygCMCENIAMoAiwhDiADKAIoIQ8gACgCcCIDQQJPBH8gA0EBdiEQA0AgDiAJLQAAQQJ0IgNqKAIAIQsgDSAGLQAAQQJ0IghqKAIAIREgAyAMaigCACESIAIgBSAIIA9qKAIAaiIDIActAAAiBGotAAA6AAIgAiAEIAUgESASakEQdWoiCGotAAA6AAEgAiAEIAUgC2oiC2otAAA6AAAgAiADIActAAEiBGotAAA6AAUgAiAEIAhqLQAAOgAEIAIgBCALai0AADoAAyABIAMgCi0AACIEai0AADoAAiABIAQgCGotAAA6AAEgASAEIAtqLQAAOgAAIAEgAyAKLQABIgRqLQAAOgAFIAEgBCAIai0AADoABCABIAQgC2otAAA6AAMgAUEGaiEBIApBAmohCiACQQZqIQIgB0ECaiEHIAZBAWohBiAJQQFqIQkgEEEBayIQDQALIAAoAnAFIAMLQQFxBEAgDiAJLQAAQQJ0IgBqKAIAIQMgDSAGLQAAQQJ0IgZqKAIAIQkgACAMaigCACEIIAIgBSAGIA9qKAIAaiIGIActAAAiAGotAAA6AAIgAiAAIAUgCCAJakEQdWoiB2otAAA6AAEgAiAAIAMgBWoiAmotAAA6AAAgASAGIAotAAAiAGotAAA6AAIgASAAIAdqLQAAOgABIAEgACACai0AADoAAAsLrgUBD38gAkECdCIFIAEoAghqKAIAIQYgASgCBCAFaigCACEJIAEoAgAgAkEDdGoiASgCACEHIAEoAgQhCiADKAIEIQEgAygCACECIAAoAsQCIQUgACgCxAMiAygCNCEMIAMoAjAhDSADKAIsIQ4gAygCKCEPIAAoAnAiA0ECTwR/IANBAXYhEANAIA4gCS0AAEECdCIDaigCACELIA0gBi0AAEECdCIIaigCACERIAMgDGooAgAhEiACIAUgCCAPaigCAGoiAyAHLQAAIgRqLQAAOgAAIAIgBCAFIBEgEmpBEHVqIghqLQAAOgABIAQgBSALaiILai0AACEEIAJB/wE6AAMgAiAEOgACIAIgAyAHLQABIgRqLQAAOgAEIAIgBCAIai0AADoABSAEIAtqLQAAIQQgAkH/AToAByACIAQ6AAYgASADIAotAAAiBGotAAA6AAAgASAEIAhqLQAAOgABIAQgC2otAAAhBCABQf8BOgADIAEgBDoAAiABIAMgCi0AASIEai0AADoABCABIAQgCGotAAA6AAUgBCALai0AACEDIAFB/wE6AAcgASADOgAGIAFBCGohASAKQQJqIQogAkEIaiECIAdBAmohByAGQQFqIQYgCUEBaiEJIBBBAWsiEA0ACyAAKAJwBSADC0EBcQRAIA4gCS0AAEECdCIAaigCACEDIA0gBi0AAEECdCIGaigCACEJIAAgDGooAgAhCCACIAUgBiAPaigCAGoiBiAHLQAAIgBqLQAAOgAAIAIgACAFIAggCWpBEHVqIgdqLQAAOgABIAAgAyAFaiIDai0AACEAIAJB/wE6AAMgAiAAOgACIAEgBiAKLQAAIgBqLQAAOgAAIAEgACAHai0AADoAASAAIANqLQAAIQAgAUH/AToAAyABIAA6AAILC4UCAQN/IwBBEGsiByQAIAUCfyAAKALEAyIDKAI8BEAgA0E4akEAIAQgBSgCAEECdGpBAEEBAn8gACgCLEEQRwRAIAMoAkAMAQsgACgCcEEBdAsQSyADQQA2AjxBAQwBCyADKAJEIQggByAEIAUoAgAiCUECdGoiBCgCADYCCCAHAn8gCCAGIAlrIgYgBiAISxsiBkECSSIIRQRAIAQoAgQMAQsgA0EBNgI8IAMoAjgLNgIMIAAgASACKAIAIAdBCGogAygCJBEFACAGQQIgCBsLIgYgBSgCAGo2AgAgAyADKAJEIAZrNgJEIAMoAjxFBEAgAiACKAIAQQFqNgIACyAHQRBqJAALJAECfyAAKAIEIgAQT0EBaiIBEC8iAgR/IAIgACABECwFQQALCwvThAE1AEGACAumUGluZmluaXR5AE1pc3NpbmcgSHVmZm1hbiBjb2RlIHRhYmxlIGVudHJ5ACVzKCk6IFVuZXhwbGFpbmVkIG1pc21hdGNoIGJldHdlZW4gc3BlY2lmaWVkICglZCkgYW5kCmFjdHVhbCAoJWQpIGNyb3BwaW5nIHJlZ2lvbiBsZWZ0IGJvdW5kYXJ5ACVzKCk6IFVuZXhwbGFpbmVkIG1pc21hdGNoIGJldHdlZW4gc3BlY2lmaWVkICglZCkgYW5kCmFjdHVhbCAoJWQpIGNyb3BwaW5nIHJlZ2lvbiBsb3dlciBib3VuZGFyeQAlcygpOiBVbmV4cGxhaW5lZCBtaXNtYXRjaCBiZXR3ZWVuIHNwZWNpZmllZCAoJWQpIGFuZAphY3R1YWwgKCVkKSBjcm9wcGluZyByZWdpb24gdXBwZXIgYm91bmRhcnkAVWludDhDbGFtcGVkQXJyYXkATUFYX0FMTE9DX0NIVU5LIGlzIHdyb25nLCBwbGVhc2UgZml4AEFMSUdOX1RZUEUgaXMgd3JvbmcsIHBsZWFzZSBmaXgATm90IGEgSlBFRyBmaWxlOiBzdGFydHMgd2l0aCAweCUwMnggMHglMDJ4AENvcnJ1cHQgSlBFRyBkYXRhOiAldSBleHRyYW5lb3VzIGJ5dGVzIGJlZm9yZSBtYXJrZXIgMHglMDJ4AFVuZXhwZWN0ZWQgbWFya2VyIDB4JTAyeABVbnN1cHBvcnRlZCBtYXJrZXIgdHlwZSAweCUwMngASWdub3JpbmcgR0lGIGV4dGVuc2lvbiBibG9jayBvZiB0eXBlIDB4JTAyeABVbnN1cHBvcnRlZCBKUEVHIHByb2Nlc3M6IFNPRiB0eXBlIDB4JTAyeABEZWZpbmUgSHVmZm1hbiBUYWJsZSAweCUwMngARGVmaW5lIEFyaXRobWV0aWMgVGFibGUgMHglMDJ4OiAweCUwMngALSsgICAwWDB4AC0wWCswWCAwWC0weCsweCAweABCb2d1cyBEQUMgdmFsdWUgMHgleABIdWZmbWFuIGNvZGUgc2l6ZSB0YWJsZSBvdmVyZmxvdwAgICAgICAgICU0dSAlNHUgJTR1ICU0dSAlNHUgJTR1ICU0dSAlNHUASlBFRyBwYXJhbWV0ZXIgc3RydWN0IG1pc21hdGNoOiBsaWJyYXJ5IHRoaW5rcyBzaXplIGlzICV1LCBjYWxsZXIgZXhwZWN0cyAldQBEZWZpbmUgUmVzdGFydCBJbnRlcnZhbCAldQBXYXJuaW5nOiB0aHVtYm5haWwgaW1hZ2Ugc2l6ZSBkb2VzIG5vdCBtYXRjaCBkYXRhIGxlbmd0aCAldQBNaXNjZWxsYW5lb3VzIG1hcmtlciAweCUwMngsIGxlbmd0aCAldQBKRklGIGV4dGVuc2lvbiBtYXJrZXI6IHR5cGUgMHglMDJ4LCBsZW5ndGggJXUASkZJRiBleHRlbnNpb24gbWFya2VyOiBwYWxldHRlIHRodW1ibmFpbCBpbWFnZSwgbGVuZ3RoICV1AEpGSUYgZXh0ZW5zaW9uIG1hcmtlcjogSlBFRy1jb21wcmVzc2VkIHRodW1ibmFpbCBpbWFnZSwgbGVuZ3RoICV1AEpGSUYgZXh0ZW5zaW9uIG1hcmtlcjogUkdCIHRodW1ibmFpbCBpbWFnZSwgbGVuZ3RoICV1AFVua25vd24gQVBQMTQgbWFya2VyIChub3QgQWRvYmUpLCBsZW5ndGggJXUAVW5rbm93biBBUFAwIG1hcmtlciAobm90IEpGSUYpLCBsZW5ndGggJXUAT2J0YWluZWQgWE1TIGhhbmRsZSAldQBGcmVlZCBYTVMgaGFuZGxlICV1AE9idGFpbmVkIEVNUyBoYW5kbGUgJXUARnJlZWQgRU1TIGhhbmRsZSAldQBDYXV0aW9uOiBub25zcXVhcmUgcGl4ZWxzIGluIGlucHV0AEludmFsaWQgY3JvcCByZXF1ZXN0AFVuc3VwcG9ydGVkIGNvbG9yIGNvbnZlcnNpb24gcmVxdWVzdAB1bnNpZ25lZCBzaG9ydABjb21wb25lbnRDb3VudAB1bnNpZ25lZCBpbnQASW52YWxpZCBhcmd1bWVudABDb3JydXB0IEpQRUcgZGF0YTogcHJlbWF0dXJlIGVuZCBvZiBkYXRhIHNlZ21lbnQAaGVpZ2h0AEZyYWN0aW9uYWwgc2FtcGxpbmcgbm90IGltcGxlbWVudGVkIHlldABDQ0lSNjAxIHNhbXBsaW5nIG5vdCBpbXBsZW1lbnRlZCB5ZXQAZmxvYXQAVW5zdXBwb3J0ZWQgVGFyZ2EgY29sb3JtYXAgZm9ybWF0AFVuc3VwcG9ydGVkIEJNUCBjb2xvcm1hcCBmb3JtYXQAVW5zdXBwb3J0ZWQgb3V0cHV0IGZpbGUgZm9ybWF0AFVucmVjb2duaXplZCBpbnB1dCBmaWxlIGZvcm1hdABDb2xvciBtYXAgZmlsZSBpcyBpbnZhbGlkIG9yIG9mIHVuc3VwcG9ydGVkIGZvcm1hdAB1aW50NjRfdABDYW5ub3QgcXVhbnRpemUgbW9yZSB0aGFuICVkIGNvbG9yIGNvbXBvbmVudHMAU3RhcnQgT2YgU2NhbjogJWQgY29tcG9uZW50cwBSYW4gb3V0IG9mIEdJRiBiaXRzAEJvZ3VzIHZpcnR1YWwgYXJyYXkgYWNjZXNzAEJvZ3VzIHNhbXBsaW5nIGZhY3RvcnMAUXVhbnRpemluZyB0byAlZCA9ICVkKiVkKiVkIGNvbG9ycwBRdWFudGl6aW5nIHRvICVkIGNvbG9ycwBDYW5ub3QgcXVhbnRpemUgdG8gZmV3ZXIgdGhhbiAlZCBjb2xvcnMAQ2Fubm90IHF1YW50aXplIHRvIG1vcmUgdGhhbiAlZCBjb2xvcnMASW52YWxpZCBKUEVHIGZpbGUgc3RydWN0dXJlOiB0d28gU09JIG1hcmtlcnMASW52YWxpZCBKUEVHIGZpbGUgc3RydWN0dXJlOiB0d28gU09GIG1hcmtlcnMAQ29weXJpZ2h0IChDKSAxOTkxLTIwMjYgVGhlIGxpYmpwZWctdHVyYm8gUHJvamVjdCBhbmQgbWFueSBvdGhlcnMAU21vb3RoaW5nIG5vdCBzdXBwb3J0ZWQgd2l0aCBub25zdGFuZGFyZCBzYW1wbGluZyByYXRpb3MAQ291bGQgbm90IHNjYWxlIGRvd24gdG8gZGVzaXJlZCBpbWFnZSBkaW1lbnNpb25zAFRoZSBjcm9wcGluZyByZWdpb24gZXhjZWVkcyB0aGUgc2NhbGVkIGltYWdlIGRpbWVuc2lvbnMAUHJvZ3Jlc3NpdmUgSlBFRyBpbWFnZSBoYXMgbW9yZSB0aGFuICVkIHNjYW5zAE1heGltdW0gc3VwcG9ydGVkIGltYWdlIGRpbWVuc2lvbiBpcyAldSBwaXhlbHMAQXBwbGljYXRpb24gdHJhbnNmZXJyZWQgdG9vIG1hbnkgc2NhbmxpbmVzAEFwcGxpY2F0aW9uIHRyYW5zZmVycmVkIHRvbyBmZXcgc2NhbmxpbmVzAE91dHB1dCBmaWxlIGZvcm1hdCBjYW5ub3QgaGFuZGxlICVkIGNvbG9ybWFwIGVudHJpZXMAQ2Fubm90IHBhcnRpYWxseSBkZWNvbXByZXNzIGxvc3NsZXNzIEpQRUcgaW1hZ2VzAENhbm5vdCB1c2UgZGVjb21wcmVzc2lvbiBzY2FsaW5nIHdpdGggbG9zc2xlc3MgSlBFRyBpbWFnZXMARmFpbGVkIHRvIGNyZWF0ZSB0ZW1wb3JhcnkgZmlsZSAlcwBDbG9zZWQgdGVtcG9yYXJ5IGZpbGUgJXMAT3BlbmVkIHRlbXBvcmFyeSBmaWxlICVzAGxpYnNwbmcgZXJyb3I6ICVzACVzKCk6ICVzAHZlY3RvcgBVbnN1cHBvcnRlZCBzY2FsaW5nIGZhY3RvcgBObyBlcnJvcgBJbnB1dCBmaWxlIHJlYWQgZXJyb3IAUE5HIG91dHB1dCBtdXN0IGJlIGdyYXlzY2FsZSwgdHJ1ZWNvbG9yLCBvciBpbmRleGVkLWNvbG9yAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogbWlzc2luZyBTT1MgbWFya2VyAENvcnJ1cHQgSlBFRyBkYXRhOiBiYWQgSUNDIG1hcmtlcgBnZXRFbmNvZGVkQnVmZmVyAGdldERlY29kZWRCdWZmZXIASlBFR0RlY29kZXIASW52YWxpZCBkYXRhIHJldHVybmVkIGluIGhlYWRlcgByZWFkaW5nIGhlYWRlcgByZWFkSGVhZGVyAHVuc2lnbmVkIGNoYXIAVmlydHVhbCBhcnJheSBjb250cm9sbGVyIG1lc3NlZCB1cABnZXRGcmFtZUluZm8Ac3RkOjpleGNlcHRpb24AQm9ndXMgSHVmZm1hbiB0YWJsZSBkZWZpbml0aW9uAFNlbGVjdGVkICVkIGNvbG9ycyBmb3IgcXVhbnRpemF0aW9uAEltYWdlIHRvbyB3aWRlIGZvciB0aGlzIGltcGxlbWVudGF0aW9uAEluc3RhbmNlIGhhcyBub3QgYmVlbiBpbml0aWFsaXplZCBmb3IgZGVjb21wcmVzc2lvbgBJbnZhbGlkIGNyb3BwaW5nIHJlZ2lvbgBuYW4ARGlkbid0IGV4cGVjdCBtb3JlIHRoYW4gb25lIHNjYW4AU2FtcGxpbmcgZmFjdG9ycyB0b28gbGFyZ2UgZm9yIGludGVybGVhdmVkIHNjYW4AYm9vbABCdWZmZXIgcGFzc2VkIHRvIEpQRUcgbGlicmFyeSBpcyB0b28gc21hbGwAQm9ndXMgbWFya2VyIGxlbmd0aABJbnZhbGlkIEJNUCBmaWxlOiBiYWQgaGVhZGVyIGxlbmd0aAAlcygpOiBVbmV4cGxhaW5lZCBtaXNtYXRjaCBiZXR3ZWVuIHNwZWNpZmllZCAoJWQpIGFuZAphY3R1YWwgKCVkKSBjcm9wcGluZyByZWdpb24gd2lkdGgAdW5zaWduZWQgbG9uZwBzdGQ6OndzdHJpbmcAc3RkOjpzdHJpbmcAc3RkOjp1MTZzdHJpbmcAc3RkOjp1MzJzdHJpbmcAQm9ndXMgY2hhciAweCUwMnggaW4gR0lGIGZpbGUsIGlnbm9yaW5nAGluZgBNZW1vcnkgYWxsb2NhdGlvbiBmYWlsdXJlAFN1c3BlbnNpb24gbm90IGFsbG93ZWQgaGVyZQBSZXF1ZXN0ZWQgZmVhdHVyZSB3YXMgb21pdHRlZCBhdCBjb21waWxlIHRpbWUAYml0c1BlclNhbXBsZQBTZWVrIGZhaWxlZCBvbiB0ZW1wb3JhcnkgZmlsZQBSZWFkIGZhaWxlZCBvbiB0ZW1wb3JhcnkgZmlsZQBFbXB0eSBpbnB1dCBmaWxlAFByZW1hdHVyZSBlbmQgb2YgaW5wdXQgZmlsZQBJbnZhbGlkIG9yIHVuc3VwcG9ydGVkIFRhcmdhIGZpbGUATnVtZXJpYyB2YWx1ZSBvdXQgb2YgcmFuZ2UgaW4gQk1QIGZpbGUATnVtZXJpYyB2YWx1ZSBvdXQgb2YgcmFuZ2UgaW4gUFBNIGZpbGUATm9ubnVtZXJpYyBkYXRhIGluIFBQTSBmaWxlAE5vdCBhIFBQTS9QR00gZmlsZQBOdW1lcmljIHZhbHVlIG91dCBvZiByYW5nZSBpbiBQTkcgZmlsZQBQcmVtYXR1cmUgZW5kIG9mIEpQRUcgZmlsZQBUb28gZmV3IGltYWdlcyBpbiBHSUYgZmlsZQBDb3JydXB0IGRhdGEgaW4gR0lGIGZpbGUATm90IGEgR0lGIGZpbGUAJXMoKTogSW52YWxpZCBoYW5kbGUAZG91YmxlAFJlcXVlc3RlZCBmZWF0dXJlcyBhcmUgaW5jb21wYXRpYmxlAEltYWdlIGlzIHRvbyBsYXJnZQBkZWNvZGVkIGZyYW1lIHNpemUgb3V0IG9mIHJhbmdlAERDVCBjb2VmZmljaWVudCAobG9zc3kpIG9yIHNwYXRpYWwgZGlmZmVyZW5jZSAobG9zc2xlc3MpIG91dCBvZiByYW5nZQBJbnZhbGlkIGNvbG9yIHF1YW50aXphdGlvbiBtb2RlIGNoYW5nZQBKUEVHIGRhdGFzdHJlYW0gY29udGFpbnMgbm8gaW1hZ2UAICAgIHdpdGggJWQgeCAlZCB0aHVtYm5haWwgaW1hZ2UAJXV4JXUgZ3JheXNjYWxlIFRhcmdhIGltYWdlACV1eCV1IGNvbG9ybWFwcGVkIFRhcmdhIGltYWdlACV1eCV1IFJHQiBUYXJnYSBpbWFnZQBFbXB0eSBCTVAgaW1hZ2UAJXV4JXUgJWQtYml0IEJNUCBpbWFnZQAldXgldSA4LWJpdCBjb2xvcm1hcHBlZCBCTVAgaW1hZ2UAJXV4JXUgJWQtYml0IE9TMiBCTVAgaW1hZ2UAJXV4JXUgOC1iaXQgY29sb3JtYXBwZWQgT1MyIEJNUCBpbWFnZQAldXgldSAldS1iaXQtcGVyLWNoYW5uZWwgdHJ1ZWNvbG9yIFBORyBpbWFnZQAldXgldSAldS1iaXQtcGVyLWNoYW5uZWwgaW5kZXhlZC1jb2xvciBQTkcgaW1hZ2UAJXV4JXUgJXUtYml0LXBlci1jaGFubmVsIGdyYXlzY2FsZSBQTkcgaW1hZ2UAQ291bGQgbm90IGRldGVybWluZSBzdWJzYW1wbGluZyBsZXZlbCBvZiBKUEVHIGltYWdlAENvdWxkIG5vdCBkZXRlcm1pbmUgY29sb3JzcGFjZSBvZiBKUEVHIGltYWdlAEVtcHR5IEdJRiBpbWFnZQBQcmVtYXR1cmUgZW5kIG9mIEdJRiBpbWFnZQAldXgldXglZCBHSUYgaW1hZ2UAU3RhcnQgb2YgSW1hZ2UARW5kIE9mIEltYWdlAEJvZ3VzIGJ1ZmZlciBjb250cm9sIG1vZGUAZGVjb2RlAENvcnJ1cHQgSlBFRyBkYXRhOiBiYWQgSHVmZm1hbiBjb2RlAENvcnJ1cHQgSlBFRyBkYXRhOiBiYWQgYXJpdGhtZXRpYyBjb2RlAEJvZ3VzIGlucHV0IGNvbG9yc3BhY2UAQm9ndXMgSlBFRyBjb2xvcnNwYWNlAHZvaWQASURDVCBvdXRwdXQgYmxvY2sgc2l6ZSAlZCBub3Qgc3VwcG9ydGVkAFNvcnJ5LCBjb21wcmVzc2VkIEJNUHMgbm90IHlldCBzdXBwb3J0ZWQAT25seSA4LSwgMjQtLCBhbmQgMzItYml0IEJNUCBmaWxlcyBhcmUgc3VwcG9ydGVkAE9ubHkgOC0gYW5kIDE2LWJpdC1wZXItY2hhbm5lbCBQTkcgZmlsZXMgYXJlIHN1cHBvcnRlZABTb3JyeSwgYXJpdGhtZXRpYyBjb2RpbmcgaXMgbm90IGltcGxlbWVudGVkAEdJRiBvdXRwdXQgZ290IGNvbmZ1c2VkAFF1YW50aXphdGlvbiB0YWJsZSAweCUwMnggd2FzIG5vdCBkZWZpbmVkAEh1ZmZtYW4gdGFibGUgMHglMDJ4IHdhcyBub3QgZGVmaW5lZABBcml0aG1ldGljIHRhYmxlIDB4JTAyeCB3YXMgbm90IGRlZmluZWQAaXNTaWduZWQAVGFyZ2Egc3VwcG9ydCB3YXMgbm90IGNvbXBpbGVkAHVuZ2V0YyBmYWlsZWQAV3JpdGUgdG8gWE1TIGZhaWxlZABSZWFkIGZyb20gWE1TIGZhaWxlZABXcml0ZSB0byBFTVMgZmFpbGVkAFJlYWQgZnJvbSBFTVMgZmFpbGVkAE1lbW9yeSBsaW1pdCBleGNlZWRlZABKUEVHIGhlYWRlciBoYXMgbm90IHlldCBiZWVuIHJlYWQAICAgICAgICAlM2QgJTNkICUzZCAlM2QgJTNkICUzZCAlM2QgJTNkAFdhcm5pbmc6IHVua25vd24gSkZJRiByZXZpc2lvbiBudW1iZXIgJWQuJTAyZABDb3JydXB0IEpQRUcgZGF0YTogZm91bmQgbWFya2VyIDB4JTAyeCBpbnN0ZWFkIG9mIFJTVCVkAFN0YXJ0IE9mIEZyYW1lIDB4JTAyeDogd2lkdGg9JXUsIGhlaWdodD0ldSwgY29tcG9uZW50cz0lZAAgICAgQ29tcG9uZW50ICVkOiAlZGh4JWR2IHE9JWQASW52YWxpZCBwcm9ncmVzc2l2ZS9sb3NzbGVzcyBwYXJhbWV0ZXJzIFNzPSVkIFNlPSVkIEFoPSVkIEFsPSVkACAgU3M9JWQsIFNlPSVkLCBBaD0lZCwgQWw9JWQAICAgIENvbXBvbmVudCAlZDogZGM9JWQgYWM9JWQASW52YWxpZCBwcm9ncmVzc2l2ZS9sb3NzbGVzcyBwYXJhbWV0ZXJzIGF0IHNjYW4gc2NyaXB0IGVudHJ5ICVkAEludmFsaWQgc2NhbiBzY3JpcHQgYXQgZW50cnkgJWQAQm9ndXMgRFFUIGluZGV4ICVkAEJvZ3VzIERIVCBpbmRleCAlZABCb2d1cyBEQUMgaW5kZXggJWQAVG9vIG1hbnkgY29sb3IgY29tcG9uZW50czogJWQsIG1heCAlZABJbmNvbnNpc3RlbnQgcHJvZ3Jlc3Npb24gc2VxdWVuY2UgZm9yIGNvbXBvbmVudCAlZCBjb2VmZmljaWVudCAlZABXcm9uZyBKUEVHIGxpYnJhcnkgdmVyc2lvbjogbGlicmFyeSBpcyAlZCwgY2FsbGVyIGV4cGVjdHMgJWQAQXQgbWFya2VyIDB4JTAyeCwgcmVjb3ZlcnkgYWN0aW9uICVkAFVuc3VwcG9ydGVkIEpQRUcgZGF0YSBwcmVjaXNpb24gJWQARGVmaW5lIFF1YW50aXphdGlvbiBUYWJsZSAlZCAgcHJlY2lzaW9uICVkAEFkb2JlIEFQUDE0IG1hcmtlcjogdmVyc2lvbiAlZCwgZmxhZ3MgMHglMDR4IDB4JTA0eCwgdHJhbnNmb3JtICVkAEJvZ3VzIEdJRiBjb2Rlc2l6ZSAlZABJbXByb3BlciBjYWxsIHRvIEpQRUcgbGlicmFyeSBpbiBzdGF0ZSAlZABDYW5ub3QgdHJhbnNjb2RlIGR1ZSB0byBtdWx0aXBsZSB1c2Ugb2YgcXVhbnRpemF0aW9uIHRhYmxlICVkAFVua25vd24gQWRvYmUgY29sb3IgdHJhbnNmb3JtIGNvZGUgJWQASW52YWxpZCBtZW1vcnkgcG9vbCBjb2RlICVkAEJvZ3VzIG1lc3NhZ2UgY29kZSAlZABKRklGIEFQUDAgbWFya2VyOiB2ZXJzaW9uICVkLiUwMmQsIGRlbnNpdHkgJWR4JWQgICVkACVsZCVjAENvbXBvbmVudCBpbmRleCAlZDogbWlzbWF0Y2hpbmcgc2FtcGxpbmcgcmF0aW8gJWQ6JWQsICVkOiVkLCAlYwBTY2FuIHNjcmlwdCBkb2VzIG5vdCB0cmFuc21pdCBhbGwgZGF0YQBKU0lNRF9GT1JDRU1NWABJbnZhbGlkIGNvbXBvbmVudCBJRCAlZCBpbiBTT1MATkFOAEpQRUdNRU0ATm90IGEgQk1QIGZpbGUgLSBkb2VzIG5vdCBzdGFydCB3aXRoIEJNAEludmFsaWQgU09TIHBhcmFtZXRlcnMgZm9yIHNlcXVlbnRpYWwgSlBFRwBDYXV0aW9uOiBxdWFudGl6YXRpb24gdGFibGVzIGFyZSB0b28gY29hcnNlIGZvciBiYXNlbGluZSBKUEVHAEludmFsaWQgSlBFRyBmaWxlIHN0cnVjdHVyZTogU09TIGJlZm9yZSBTT0YASU5GAEpTSU1EX0ZPUkNFU1NFAFRhcmdhIG91dHB1dCBtdXN0IGJlIGdyYXlzY2FsZSBvciBSR0IAQk1QIG91dHB1dCBtdXN0IGJlIGdyYXlzY2FsZSBvciBSR0IAUFBNIG91dHB1dCBtdXN0IGJlIGdyYXlzY2FsZSBvciBSR0IAR0lGIG91dHB1dCBtdXN0IGJlIGdyYXlzY2FsZSBvciBSR0IAT3V0cHV0IGZpbGUgd3JpdGUgZXJyb3IgLS0tIG91dCBvZiBkaXNrIHNwYWNlPwBXcml0ZSBmYWlsZWQgb24gdGVtcG9yYXJ5IGZpbGUgLS0tIG91dCBvZiBkaXNrIHNwYWNlPwBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaG9ydD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgc2hvcnQ+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgaW50PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxmbG9hdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDhfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50OF90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8aW50MTZfdD4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dWludDY0X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PGludDY0X3Q+AGVtc2NyaXB0ZW46Om1lbW9yeV92aWV3PHVpbnQzMl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxpbnQzMl90PgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzx1bnNpZ25lZCBjaGFyPgBlbXNjcmlwdGVuOjptZW1vcnlfdmlldzxzaWduZWQgY2hhcj4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8bG9uZz4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8dW5zaWduZWQgbG9uZz4AZW1zY3JpcHRlbjo6bWVtb3J5X3ZpZXc8ZG91YmxlPgA2YiAgMjctTWFyLTE5OTgASlNJTURfRk9SQ0VTU0UyAEludmFsaWQgQk1QIGZpbGU6IGJpUGxhbmVzIG5vdCBlcXVhbCB0byAxAC4AJXV4JXUgUFBNIGltYWdlIChtYXhpbXVtIGNvbG9yIHZhbHVlID0gJXUpACV1eCV1IHRleHQgUFBNIGltYWdlIChtYXhpbXVtIGNvbG9yIHZhbHVlID0gJXUpACV1eCV1IFBHTSBpbWFnZSAobWF4aW11bSBjb2xvciB2YWx1ZSA9ICV1KQAldXgldSB0ZXh0IFBHTSBpbWFnZSAobWF4aW11bSBjb2xvciB2YWx1ZSA9ICV1KQBVbnJlY29nbml6ZWQgY29tcG9uZW50IElEcyAlZCAlZCAlZCwgYXNzdW1pbmcgWUNiQ3IgKGxvc3N5KSBvciBSR0IgKGxvc3NsZXNzKQAobnVsbCkARW1wdHkgSlBFRyBpbWFnZSAoRE5MIG5vdCBzdXBwb3J0ZWQpAEludmFsaWQgcmVzdGFydCBpbnRlcnZhbCAlZDsgbXVzdCBiZSBhbiBpbnRlZ2VyIG11bHRpcGxlIG9mIHRoZSBudW1iZXIgb2YgTUNVcyBpbiBhbiBNQ1Ugcm93ICglZCkAJXMoKTogVGhlIGxlZnQgYm91bmRhcnkgb2YgdGhlIGNyb3BwaW5nIHJlZ2lvbiAoJWQpIGlzIG5vdApkaXZpc2libGUgYnkgdGhlIHNjYWxlZCBpTUNVIHdpZHRoICglZCkASW5zdWZmaWNpZW50IG1lbW9yeSAoY2FzZSAlZCkAc3RkOjpfX2xpYmNwcF90bHNfY3JlYXRlKCkgZmFpbGVkIGluIF9fY3hhX3RocmVhZF9hdGV4aXQoKQBXYXJuaW5nOiB1bmV4cGVjdGVkIEdJRiB2ZXJzaW9uIG51bWJlciAnJWMlYyVjJwAlcwoAaW5pdGlhbGl6aW5nIGRlY29tcHJlc3NvcgoAZXJyb3IgcmVhZGluZyBoZWFkZXIKAH5+ZGVjb21wcmVzc2luZyBKUEVHIGltYWdlCgAAAOhEAADwJwAATlN0M19fMjEyYmFzaWNfc3RyaW5nSWNOU18xMWNoYXJfdHJhaXRzSWNFRU5TXzlhbGxvY2F0b3JJY0VFRUUAAOhEAAA4KAAATlN0M19fMjEyYmFzaWNfc3RyaW5nSXdOU18xMWNoYXJfdHJhaXRzSXdFRU5TXzlhbGxvY2F0b3JJd0VFRUUAAOhEAACAKAAATlN0M19fMjEyYmFzaWNfc3RyaW5nSURzTlNfMTFjaGFyX3RyYWl0c0lEc0VFTlNfOWFsbG9jYXRvcklEc0VFRUUAAADoRAAAzCgAAE5TdDNfXzIxMmJhc2ljX3N0cmluZ0lEaU5TXzExY2hhcl90cmFpdHNJRGlFRU5TXzlhbGxvY2F0b3JJRGlFRUVFAAAA6EQAABgpAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0ljRUUAAOhEAABAKQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJYUVFAADoRAAAaCkAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXNFRQAA6EQAAJApAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0l0RUUAAOhEAAC4KQAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJaUVFAADoRAAA4CkAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWpFRQAA6EQAAAgqAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0lsRUUAAOhEAAAwKgAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJbUVFAADoRAAAWCoAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SXhFRQAA6EQAAIAqAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0l5RUUAAOhEAACoKgAATjEwZW1zY3JpcHRlbjExbWVtb3J5X3ZpZXdJZkVFAADoRAAA0CoAAE4xMGVtc2NyaXB0ZW4xMW1lbW9yeV92aWV3SWRFRQAA6EQAAPgqAAA5RnJhbWVJbmZvAHAAdnAAaXBwAHZwcGkAAAAA6EQAABwrAAAxMUpQRUdEZWNvZGVyAAAAbEUAADwrAAAAAAAAFCsAAFAxMUpQRUdEZWNvZGVyAABsRQAAXCsAAAEAAAAUKwAAUEsxMUpQRUdEZWNvZGVyAHBwAHYAAAAALCsAAIQrAAAsKwAApEQAAOhEAACMKwAATjEwZW1zY3JpcHRlbjN2YWxFAHBwcHAA6EQAAKwrAABOMTBlbXNjcmlwdGVuMTFtZW1vcnlfdmlld0loRUUAAIQrAAAsKwAAcHBwAIQrAACkKwAADEQAACwrAAB2cHAAAAAAAAMAAAADAAAABAAAAAQAAAAEAAAABAAAAAEAAAAEAAAABAAAAAQAAAAEAAAABAAAAPAqAABMKwBBsNgAC4YEkB8AAAAaAACDBQAAXgUAAKkYAABXIAAA2RUAAEcZAAArEQAAFRkAACwZAABmEgAA3h0AAAYSAAB0HwAAQB4AAGIcAADdHAAABwwAAB0dAADmHgAAVgcAAOwLAAA7EgAAgRMAAKYKAAB2HQAA5QkAAGMdAAD4BgAAUB0AAD0dAAAiJgAALhsAABobAADlEQAA1A8AAOQhAAB+CgAADQcAAAkEAAAUDgAAFRQAACYUAAAQHwAAISAAAB8WAACCFQAAnRMAAEMbAABuGgAARhYAAEQaAACjBQAADCcAAI0LAABZDAAAgQwAANUMAAAkEAAAbgYAAKgMAAATIQAAOQ8AAPcTAADZEwAAEyIAAG4OAAAjBgAA7BAAAG4RAAAFGwAA8RoAAAINAADLJAAA1SAAAI4eAAAtCQAAAQkAALQGAACYBgAAYx4AAKMHAACZCQAAggkAAJwYAAB7GwAAph8AAL4HAAAhCAAAaBYAAPoHAAAKBgAALgcAAB4MAABBDAAAShEAABseAAADHAAARA0AAAkcAABDHAAAjRgAALsLAAC/HAAAohwAAFwPAAB1DwAAiQgAAE8IAADLCAAAzSUAAG4JAABXCQAATh8AAJwdAADOBQAARgoAAMoYAACjGwAACBUAANEbAACqIAAAQw4AANAJAACTGgAA7hgAAFQQAADhHwAARyYAQcTcAAuUBgEAAAAIAAAAEAAAAAkAAAACAAAAAwAAAAoAAAARAAAAGAAAACAAAAAZAAAAEgAAAAsAAAAEAAAABQAAAAwAAAATAAAAGgAAACEAAAAoAAAAMAAAACkAAAAiAAAAGwAAABQAAAANAAAABgAAAAcAAAAOAAAAFQAAABwAAAAjAAAAKgAAADEAAAA4AAAAOQAAADIAAAArAAAAJAAAAB0AAAAWAAAADwAAABcAAAAeAAAAJQAAACwAAAAzAAAAOgAAADsAAAA0AAAALQAAACYAAAAfAAAAJwAAAC4AAAA1AAAAPAAAAD0AAAA2AAAALwAAADcAAAA+AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAAA/AAAAPwAAAD8AAABABgAAgD4AAAAAAACIEwAAgQEdWg4ChiUQAxQREgQLCBQF2AMXBtoBGQflABwIbwAeCTYAIQoaACMLDQAJDAYACg0DAAwNAQCPD39aJBAlPyYR8iwnEnwgKBO5FyoUghErFe8MLRahCS4XLwcwGFwFMRkGBDMaAwM0G0ACNhyxATgdRAE5HvUAOx+3ADwgigA+IWgAPyJOACAjOwAhCSwApSXhWkAmTEhBJw06QyjxLkQpHyZFKjMfRiuoGUgsGBVJLXcRSi50Dksv+wtNMPgJTjFhCE8yBgcwM80FMjTeBDI1DwQzNmMDNDfUAjU4XAI2OfgBNzqkATg7YAE5PCUBOj32ADs+ywA9P6sAPSCPAMFBEltQQgRNUUMsQVJE2DdTRegvVEY8KVZHeSNXSN8eV0mpGkhKThdISyQUSkycEUpNaw9LTlENTU+2C00wQArQUTJYWFIcTVlTjkNaVN07W1XuNFxWri5dV5opVkcWJdhZcFVfWqlMYFvZRGFcIj5jXSQ4Y160Ml1WFy7fYKhWZWFGT2Zi5UdnY89BaGQ9PGNdXjdpZjFSamcPTGtoOUZnY15B6WonVmxr51BtZ4VLbm2XVW9rT1DubxBacG0iVfBv61lxcR1aAEHh4gALwwLAMPAMzDz8A8Mz8w/PP/+AQLBwjEy8fINDs3OPT79/IOAQ0CzsHNwj4xPTL+8f36BgkFCsbJxco2OTU69vn18IyDj4BMQ09AvLO/sHxzf3iEi4eIREtHSLS7t7h0e3dyjoGNgk5BTUK+sb2yfnF9eoaJhYpGSUVKtrm1unZ5dXAsIy8g7OPv4BwTHxDc09/YJCsnKOTr5+gUGxcY1NvX0i4hLSLu4e3iHhEdEt7R3domKSUq5unl6hYZFRrW2dXQrKOvoGxjb2Cck5+QXFNfWKSrp6hka2dolJuXmFRbV1Kuoa2ibmFtYp6RnZJeUV1apqmlqmZpZWqWmZWaVllVX//////////wEAAAD///////////////8BAAAAAQAAAAEAAAABAAAAAgAAAAIAAAABAAAAAQAAAAIAAAACAAAA/////wBBsOUAC0T//////////wAAAAD///////////////8AAAAAAAAAAAIAAAACAAAAAwAAAAEAAAAAAAAAAgAAAAMAAAABAAAA/////wBBgOYACx3//////////wIAAAD///////////////8CAAAAAgBBqOYACxwBAAAAAwAAAAIAAAAAAAAAAQAAAAMAAAD/////AEHR5gALwwLAMPAMzDz8A8Mz8w/PP/+AQLBwjEy8fINDs3OPT79/IOAQ0CzsHNwj4xPTL+8f36BgkFCsbJxco2OTU69vn18IyDj4BMQ09AvLO/sHxzf3iEi4eIREtHSLS7t7h0e3dyjoGNgk5BTUK+sb2yfnF9eoaJhYpGSUVKtrm1unZ5dXAsIy8g7OPv4BwTHxDc09/YJCsnKOTr5+gUGxcY1NvX0i4hLSLu4e3iHhEdEt7R3domKSUq5unl6hYZFRrW2dXQrKOvoGxjb2Cck5+QXFNfWKSrp6hka2dolJuXmFRbV1Kuoa2ibmFtYp6RnZJeUV1apqmlqmZpZWqWmZWaVllVX//////////wEAAAD///////////////8BAAAAAQAAAAEAAAABAAAAAgAAAAIAAAABAAAAAQAAAAIAAAACAAAA/////wBBoOkAC0T//////////wAAAAD///////////////8AAAAAAAAAAAIAAAACAAAAAwAAAAEAAAAAAAAAAgAAAAMAAAABAAAA/////wBB8OkACx3//////////wIAAAD///////////////8CAAAAAgBBmOoAC2wBAAAAAwAAAAIAAAAAAAAAAQAAAAMAAAD/////AgAAAAMAAAABAAAA//////////8AAAAA////////////////AAAAAAAAAAACAAAAAgAAAAMAAAABAAAAAAAAAAIAAAADAAAAAQAAAP////8AQZDrAAtE//////////8BAAAA////////////////AQAAAAEAAAABAAAAAQAAAAIAAAACAAAAAQAAAAEAAAACAAAAAgAAAP////8AQeDrAAsd//////////8CAAAA////////////////AgAAAAIAQYjsAAtsAQAAAAMAAAACAAAAAAAAAAEAAAADAAAA/////wIAAAADAAAAAQAAAP//////////AAAAAP///////////////wAAAAAAAAAAAgAAAAIAAAADAAAAAQAAAAAAAAACAAAAAwAAAAEAAAD/////AEGA7QALRP//////////AQAAAP///////////////wEAAAABAAAAAQAAAAEAAAACAAAAAgAAAAEAAAABAAAAAgAAAAIAAAD/////AEHQ7QALHf//////////AgAAAP///////////////wIAAAACAEH47QALHAEAAAADAAAAAgAAAAAAAAABAAAAAwAAAP////8AQaDuAAtkCgIIAAYOBAwJAQsDBQ0HDwoCCAAGDgQMCQELAwUNBw///////////wMAAAD///////////////8DAAAABAAAAAMAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAA/////wBBkO8ACzUKAggABg4EDAkBCwMFDQcPmAAAAJkAAACaAAAAmwAAAJwAAACdAAAAmQAAAJsAAACcAAAAnQBB0O8AC0T//////////wMAAAD///////////////8DAAAABAAAAAMAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAA/////wBBoPAACzUKAggABg4EDAkBCwMFDQcPwgAAAMMAAADEAAAAxQAAAMYAAADHAAAAwwAAAMUAAADGAAAAxwBB4PAAC0T//////////wMAAAD///////////////8DAAAABAAAAAMAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAA/////wBBsPEACzUKAggABg4EDAkBCwMFDQcP7AAAAO0AAADuAAAA7wAAAPAAAADxAAAA7QAAAO8AAADwAAAA8QBB8vEAC08BBQEBAQEBAQAAAAAAAAAAAQIDBAUGBwgJCgsAAAAAAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKCwAAAAAAAgEDAwIEAwUFBAQAAAF9AEHQ8gALogEBAgMABBEFEiExQQYTUWEHInEUMoGRoQgjQrHBFVLR8CQzYnKCCQoWFxgZGiUmJygpKjQ1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4eLj5OXm5+jp6vHy8/T19vf4+foAQYL0AAsPAgECBAQDBAcFBAQAAQJ3AEGh9AALoQEBAgMRBAUhMQYSQVEHYXETIjKBCBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+gBB0fUAC7QDQMVYn1NCSwBASTKjIqgRxVghe/xzYmjFWL9FCzB+GJ9T/HNBbVRin1OzQUEtEhdCS2JoVGJ+WEJLITu6KMMUAEDFWJ9TQksAQEkyoyKoEUkyv0WzQSE7STKCJzcb4A2jIgswQS26KKMiNxu/Eo4JqBF+GBIXwxSoEeANjgnfBE0BAABOAQAATwEAAAAAAAAAQMVYn1NCSwBASTKjIqgRxVghe/xzYmjFWL9FCzB+GJ9T/HNBbVRin1OzQUEtEhdCS2JoVGJ+WEJLITu6KMMUAEDFWJ9TQksAQEkyoyKoEUkyv0WzQSE7STKCJzcb4A2jIgswQS26KKMiNxu/Eo4JqBF+GBIXwxSoEeANjgnfBGABAABhAQAAYgEAAAAAAAD//////////wMAAAD///////////////8DAAAABAAAAAMAAAAEAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAA/////wEAAAADAAAAAwAAAAQAAAAEAAAAAwAAAAQAAAADAAAABAAAAAQAAAAEAAAABAAAAAQAAAAEAAAABAAAAAMAAAB0ajNJbml0AHRqRGVzdHJveQBBkPkACyEIAAAAEAAAABAAAAAIAAAACAAAACAAAAAIAAAAIAAAABAAQcD5AAshCAAAAAgAAAAQAAAACAAAABAAAAAIAAAAIAAAABAAAAAgAEHw+QALgwEDAAAAAwAAAAQAAAAEAAAABAAAAAQAAAABAAAABAAAAAQAAAAEAAAABAAAAAQAAAB0ajNEZWNvbXByZXNzOAAABgAAAAgAAAAHAAAACQAAAAoAAAALAAAAAQAAAAwAAAANAAAADgAAAA8AAAAEAAAAdGozRGVjb21wcmVzc0hlYWRlcgBBgPsACxN0akRlY29tcHJlc3NIZWFkZXIzAEGg+wALkwECAAAAAQAAAA8AAAAIAAAABwAAAAQAAAANAAAACAAAAAMAAAACAAAACwAAAAgAAAAFAAAABAAAAAkAAAAIAAAAAQAAAAEAAAAHAAAACAAAAAMAAAAEAAAABQAAAAgAAAABAAAAAgAAAAMAAAAIAAAAAQAAAAQAAAABAAAACAAAAHRqM1NldFNjYWxpbmdGYWN0b3IAQcD8AAuBAXRqM1NldENyb3BwaW5nUmVnaW9uAHRqRGVjb21wcmVzczIAAAIAAAAAAAAAAQAAAAMAAAAEAAAA/9kAABBIAAAZAAsAGRkZAAAAAAUAAAAAAAAJAAAAAAsAAAAAAAAAABkACgoZGRkDCgcAAQAJCxgAAAkGCwAACwAGGQAAABkZGQBB0f0ACyEOAAAAAAAAAAAZAAsNGRkZAA0AAAIACQ4AAAAJAA4AAA4AQYv+AAsBDABBl/4ACxUTAAAAABMAAAAACQwAAAAAAAwAAAwAQcX+AAsBEABB0f4ACxUPAAAABA8AAAAACRAAAAAAABAAABAAQf/+AAsBEgBBi/8ACx4RAAAAABEAAAAACRIAAAAAABIAABIAABoAAAAaGhoAQcL/AAsOGgAAABoaGgAAAAAAAAkAQfP/AAsBFABB//8ACxUXAAAAABcAAAAACRQAAAAAABQAABQAQa2AAQsBFgBBuYABC58MFQAAAAAVAAAAAAkWAAAAAAAWAAAWAAAwMTIzNDU2Nzg5QUJDREVG0XSeAFedvSqAcFIP//8+JwoAAABkAAAA6AMAABAnAACghgEAQEIPAICWmAAA4fUFGAAAADUAAABxAAAAa////877//+Sv///AAAAAAAAAAD/////////////////////////////////////////////////////////////////AAECAwQFBgcICf////////8KCwwNDg8QERITFBUWFxgZGhscHR4fICEiI////////woLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIj/////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////////wABAgQHAwYFAAAAAAAAAAIAAMADAADABAAAwAUAAMAGAADABwAAwAgAAMAJAADACgAAwAsAAMAMAADADQAAwA4AAMAPAADAEAAAwBEAAMASAADAEwAAwBQAAMAVAADAFgAAwBcAAMAYAADAGQAAwBoAAMAbAADAHAAAwB0AAMAeAADAHwAAwAAAALMBAADDAgAAwwMAAMMEAADDBQAAwwYAAMMHAADDCAAAwwkAAMMKAADDCwAAwwwAAMMNAADTDgAAww8AAMMAAAy7AQAMwwIADMMDAAzDBAAM2xBFAACYQgAAREYAAE4xMF9fY3h4YWJpdjExNl9fc2hpbV90eXBlX2luZm9FAAAAABBFAADIQgAAjEIAAE4xMF9fY3h4YWJpdjExN19fY2xhc3NfdHlwZV9pbmZvRQAAABBFAAD4QgAAjEIAAE4xMF9fY3h4YWJpdjExN19fcGJhc2VfdHlwZV9pbmZvRQAAABBFAAAoQwAA7EIAAE4xMF9fY3h4YWJpdjExOV9fcG9pbnRlcl90eXBlX2luZm9FABBFAABYQwAAjEIAAE4xMF9fY3h4YWJpdjEyMF9fZnVuY3Rpb25fdHlwZV9pbmZvRQAAAAAQRQAAjEMAAOxCAABOMTBfX2N4eGFiaXYxMjlfX3BvaW50ZXJfdG9fbWVtYmVyX3R5cGVfaW5mb0UAAAAAAAAA2EMAALIBAACzAQAAtAEAALUBAAC2AQAAEEUAAORDAACMQgAATjEwX19jeHhhYml2MTIzX19mdW5kYW1lbnRhbF90eXBlX2luZm9FAMRDAAAURAAAdgAAAMRDAAAgRAAARG4AAMRDAAAsRAAAYgAAAMRDAAA4RAAAYwAAAGxFAABMRAAAAQAAADBEAABQS2MAxEMAAFhEAABoAAAAxEMAAGREAABhAAAAxEMAAHBEAABzAAAAxEMAAHxEAAB0AAAAxEMAAIhEAABpAAAAxEMAAJREAABqAAAAxEMAAKBEAABsAAAAxEMAAKxEAABtAAAAxEMAALhEAAB4AAAAxEMAAMREAAB5AAAAxEMAANBEAABmAAAAxEMAANxEAABkAAAAAAAAALxCAACyAQAAtwEAALQBAAC1AQAAuAEAALkBAAC6AQAAuwEAAAAAAAAwRQAAsgEAALwBAAC0AQAAtQEAALgBAAC9AQAAvgEAAL8BAAAQRQAAPEUAALxCAABOMTBfX2N4eGFiaXYxMjBfX3NpX2NsYXNzX3R5cGVfaW5mb0UAAAAAAAAAABxDAACyAQAAwAEAALQBAAC1AQAAwQEAAAAAAACURQAAwgEAAMMBAADEAQAA6EQAAJxFAABTdDlleGNlcHRpb24AAAAAAAAAANRFAAAZAAAAxQEAAMYBAAAAAAAAJEYAABgAAADHAQAAyAEAABBFAADgRQAAlEUAAFN0MTFsb2dpY19lcnJvcgAAAAAABEYAABkAAADJAQAAxgEAABBFAAAQRgAA1EUAAFN0MTJsZW5ndGhfZXJyb3IAAAAAEEUAADBGAACURQAAU3QxM3J1bnRpbWVfZXJyb3IAAADoRAAATEYAAFN0OXR5cGVfaW5mbwBB4IwBCwhObyBlcnJvcgBBtI4BC90B8woAAJgZAAB6EgAA6yQAAHghAABvGQAA2RYAAIIgAABkFAAA6RYAAAAXAAAiFwAAPRcAACwaAADQHgAAwCEAAE8YAAAjFQAAVxUAAHoYAABlJwAAQgYAAK0JAAA+FQAAOxMAAF8YAADYCwAAyRkAAOoPAACODwAA4RQAAMEXAABjFwAAkBcAAJwhAACyFAAAzhQAAIsUAAByJQAAnSUAABclAABCJQAA0QoAAEIUAABSIQAAwxYAAIkWAAClFgAAxBoAAFELAACYDgAA4xoAADILAAATCwAAAAAAAAUAQZyQAQsCqQEAQbSQAQsKqgEAAKsBAABITABBzJABCwECAEHckAELCP//////////AEGgkQELA4BQAQ==";
const turboWasm = () => Buffer.from(BYTES, "base64");

// src/dataset/turbo-jpeg.ts
let loaded;
/**
* Decodes a grey or colour JPEG with libjpeg-turbo in WebAssembly: its samples are those of Pillow, which uses the same
* library in the same way (accurate integer DCT, smoothed colour planes). Damage that the library only warns of is refused.
*
* @throws ImageFault for what is damaged.
*/
function decodeTurbo(bytes) {
	loaded ??= load();
	const decoder = new loaded.JPEGDecoder();
	try {
		decoder.getEncodedBuffer(bytes.length).set(bytes);
		decoder.decode();
		const { width, height, componentCount } = decoder.getFrameInfo();
		return {
			width,
			height,
			channels: componentCount === 1 ? 1 : 3,
			data: decoder.getDecodedBuffer().slice()
		};
	} catch (error) {
		if (error instanceof Error) loaded = void 0;
		throw new ImageFault("is damaged: its JPEG data cannot be decoded");
	} finally {
		if (loaded !== void 0) decoder.delete();
	}
}
/** The module is compiled where it is first needed, at once and not later: no image is decoded twice at a time. */
function load() {
	const module = {
		print: () => void 0,
		printErr: () => void 0,
		instantiateWasm: (imports, receive) => {
			const instance = new WebAssembly.Instance(new WebAssembly.Module(turboWasm()), imports);
			receive(instance);
			return instance.exports;
		}
	};
	(0, import_libjpegturbowasm_decode.default)(module);
	return module;
}

// src/dataset/jpeg.ts
const JPEG_SIGNATURE = [
	255,
	216,
	255
];
const MAX_MEGABYTES = 1024;
/** More scans than this are an attack on the time of the decoder: each may touch the whole image. */
const MOST_SCANS = 500;
/**
* Decodes a baseline or progressive JPEG. Grey and colour are decoded by libjpeg-turbo. CMYK is decoded by jpeg-js, whose
* samples differ from Pillow's by rounding and by how colour planes of less detail are enlarged.
*
* @throws ImageFault for what is damaged, too large, or not handled: 12 bits, lossless, arithmetic coding.
*/
function decodeJpeg(bytes) {
	const { components, orientation } = checkSegments(bytes);
	return {
		image: components === 4 ? decodeCmyk(bytes) : decodeTurbo(bytes),
		orientation
	};
}
function decodeCmyk(bytes) {
	try {
		return {
			...(0, import_jpeg_js.decode)(bytes, OPTIONS),
			channels: 3
		};
	} catch (error) {
		if (error instanceof Error && error.message.includes("maxMemoryUsageInMB")) throw new ImageFault(`takes more than ${MAX_MEGABYTES} MB to decode`);
		throw new ImageFault("is damaged: its JPEG data cannot be decoded");
	}
}
const OPTIONS = {
	useTArray: true,
	formatAsRGBA: false,
	tolerantDecoding: false,
	maxResolutionInMP: 68,
	maxMemoryUsageInMB: MAX_MEGABYTES
};
/** Walks all segments: those before the first scan say what the image is, and the scans after it are counted. */
function checkSegments(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let components;
	let orientation = 1;
	let scans = 0;
	for (let at = 2; at + 4 <= bytes.length;) {
		if (bytes[at] !== 255) {
			if (scans === 0) throw new ImageFault("is damaged: its JPEG segments do not follow each other");
			at += 1;
			continue;
		}
		const marker = bytes[at + 1] ?? 0;
		if (marker === 255) {
			at += 1;
			continue;
		}
		if (scans > 0 && (marker === 0 || marker >= 208 && marker <= 215)) {
			at += 2;
			continue;
		}
		if (marker === 217) break;
		const end = at + 2 + view.getUint16(at + 2);
		if (end > bytes.length) break;
		if (marker === 218 && ++scans > MOST_SCANS) throw new ImageFault(`has more than ${MOST_SCANS} scans; save it as a common JPEG`);
		const segment = new DataView(bytes.buffer, bytes.byteOffset + at + 4, Math.max(0, end - at - 4));
		if (isFrame(marker)) components = checkFrame(marker, segment);
		if (marker === 225 && scans === 0) orientation = orientationOf(segment);
		at = end;
	}
	if (components === void 0) throw new ImageFault("is cut off or holds no JPEG frame");
	return {
		components,
		orientation
	};
}
/** SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function isFrame(marker) {
	return marker >= 192 && marker <= 207 && marker !== 196 && marker !== 200 && marker !== 204;
}
/** The number of components of a frame that can be decoded. */
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
	if (components !== 1 && components !== 3 && components !== 4) throw new ImageFault(`has ${components} colour components, which edgebench does not read; save it as RGB`);
	return components;
}
const EXIF = [
	69,
	120,
	105,
	102,
	0,
	0
];
/** The orientation of an APP1 segment; 1 where it is not EXIF's. */
function orientationOf(segment) {
	if (segment.byteLength < 6 || EXIF.some((byte, index) => segment.getUint8(index) !== byte)) return 1;
	return exifOrientation(new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6));
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
var flm = /*#__PURE__*/ hMap(flt, 9, 0);
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdm = /*#__PURE__*/ hMap(fdt, 5, 0);
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
var wbits = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
};
var wbits16 = function(d, p, v) {
	v <<= p & 7;
	var o = p / 8 | 0;
	d[o] |= v;
	d[o + 1] |= v >> 8;
	d[o + 2] |= v >> 16;
};
var hTree = function(d, mb) {
	var t = [];
	for (var i = 0; i < d.length; ++i) if (d[i]) t.push({
		s: i,
		f: d[i]
	});
	var s = t.length;
	var t2 = t.slice();
	if (!s) return {
		t: et,
		l: 0
	};
	if (s == 1) {
		var v = new u8(t[0].s + 1);
		v[t[0].s] = 1;
		return {
			t: v,
			l: 1
		};
	}
	t.sort(function(a, b) {
		return a.f - b.f;
	});
	t.push({
		s: -1,
		f: 25001
	});
	var l = t[0], r = t[1], i0 = 0, i1 = 1, i2 = 2;
	t[0] = {
		s: -1,
		f: l.f + r.f,
		l,
		r
	};
	while (i1 != s - 1) {
		l = t[t[i0].f < t[i2].f ? i0++ : i2++];
		r = t[i0 != i1 && t[i0].f < t[i2].f ? i0++ : i2++];
		t[i1++] = {
			s: -1,
			f: l.f + r.f,
			l,
			r
		};
	}
	var maxSym = t2[0].s;
	for (var i = 1; i < s; ++i) if (t2[i].s > maxSym) maxSym = t2[i].s;
	var tr = new u16(maxSym + 1);
	var mbt = ln(t[i1 - 1], tr, 0);
	if (mbt > mb) {
		var i = 0, dt = 0;
		var lft = mbt - mb, cst = 1 << lft;
		t2.sort(function(a, b) {
			return tr[b.s] - tr[a.s] || a.f - b.f;
		});
		for (; i < s; ++i) {
			var i2_1 = t2[i].s;
			if (tr[i2_1] > mb) {
				dt += cst - (1 << mbt - tr[i2_1]);
				tr[i2_1] = mb;
			} else break;
		}
		dt >>= lft;
		while (dt > 0) {
			var i2_2 = t2[i].s;
			if (tr[i2_2] < mb) dt -= 1 << mb - tr[i2_2]++ - 1;
			else ++i;
		}
		for (; i >= 0 && dt; --i) {
			var i2_3 = t2[i].s;
			if (tr[i2_3] == mb) {
				--tr[i2_3];
				++dt;
			}
		}
		mbt = mb;
	}
	return {
		t: new u8(tr),
		l: mbt
	};
};
var ln = function(n, l, d) {
	return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
};
var lc = function(c) {
	var s = c.length;
	while (s && !c[--s]);
	var cl = new u16(++s);
	var cli = 0, cln = c[0], cls = 1;
	var w = function(v) {
		cl[cli++] = v;
	};
	for (var i = 1; i <= s; ++i) if (c[i] == cln && i != s) ++cls;
	else {
		if (!cln && cls > 2) {
			for (; cls > 138; cls -= 138) w(32754);
			if (cls > 2) {
				w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305);
				cls = 0;
			}
		} else if (cls > 3) {
			w(cln), --cls;
			for (; cls > 6; cls -= 6) w(8304);
			if (cls > 2) w(cls - 3 << 5 | 8208), cls = 0;
		}
		while (cls--) w(cln);
		cls = 1;
		cln = c[i];
	}
	return {
		c: cl.subarray(0, cli),
		n: s
	};
};
var clen = function(cf, cl) {
	var l = 0;
	for (var i = 0; i < cl.length; ++i) l += cf[i] * cl[i];
	return l;
};
var wfblk = function(out, pos, dat) {
	var s = dat.length;
	var o = shft(pos + 2);
	out[o] = s & 255;
	out[o + 1] = s >> 8;
	out[o + 2] = out[o] ^ 255;
	out[o + 3] = out[o + 1] ^ 255;
	for (var i = 0; i < s; ++i) out[o + i + 4] = dat[i];
	return (o + 4 + s) * 8;
};
var wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
	wbits(out, p++, final);
	++lf[256];
	var _a = hTree(lf, 15), dlt = _a.t, mlb = _a.l;
	var _b = hTree(df, 15), ddt = _b.t, mdb = _b.l;
	var _c = lc(dlt), lclt = _c.c, nlc = _c.n;
	var _d = lc(ddt), lcdt = _d.c, ndc = _d.n;
	var lcfreq = new u16(19);
	for (var i = 0; i < lclt.length; ++i) ++lcfreq[lclt[i] & 31];
	for (var i = 0; i < lcdt.length; ++i) ++lcfreq[lcdt[i] & 31];
	var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l;
	var nlcc = 19;
	for (; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc);
	var flen = bl + 5 << 3;
	var ftlen = clen(lf, flt) + clen(df, fdt) + eb;
	var dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
	if (bs >= 0 && flen <= ftlen && flen <= dtlen) return wfblk(out, p, dat.subarray(bs, bs + bl));
	var lm, ll, dm, dl;
	wbits(out, p, 1 + (dtlen < ftlen)), p += 2;
	if (dtlen < ftlen) {
		lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
		var llm = hMap(lct, mlcb, 0);
		wbits(out, p, nlc - 257);
		wbits(out, p + 5, ndc - 1);
		wbits(out, p + 10, nlcc - 4);
		p += 14;
		for (var i = 0; i < nlcc; ++i) wbits(out, p + 3 * i, lct[clim[i]]);
		p += 3 * nlcc;
		var lcts = [lclt, lcdt];
		for (var it = 0; it < 2; ++it) {
			var clct = lcts[it];
			for (var i = 0; i < clct.length; ++i) {
				var len = clct[i] & 31;
				wbits(out, p, llm[len]), p += lct[len];
				if (len > 15) wbits(out, p, clct[i] >> 5 & 127), p += clct[i] >> 12;
			}
		}
	} else lm = flm, ll = flt, dm = fdm, dl = fdt;
	for (var i = 0; i < li; ++i) {
		var sym = syms[i];
		if (sym > 255) {
			var len = sym >> 18 & 31;
			wbits16(out, p, lm[len + 257]), p += ll[len + 257];
			if (len > 7) wbits(out, p, sym >> 23 & 31), p += fleb[len];
			var dst = sym & 31;
			wbits16(out, p, dm[dst]), p += dl[dst];
			if (dst > 3) wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst];
		} else wbits16(out, p, lm[sym]), p += ll[sym];
	}
	wbits16(out, p, lm[256]);
	return p + ll[256];
};
var deo = /*#__PURE__*/ new i32([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]);
var et = /*#__PURE__*/ new u8(0);
var dflt = function(dat, lvl, plvl, pre, post, st) {
	var s = st.z || dat.length;
	var o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post);
	var w = o.subarray(pre, o.length - post);
	var lst = st.l;
	var pos = (st.r || 0) & 7;
	if (lvl) {
		if (pos) w[0] = st.r >> 3;
		var opt = deo[lvl - 1];
		var n = opt >> 13, c = opt & 8191;
		var msk_1 = (1 << plvl) - 1;
		var prev = st.p || new u16(32768), head = st.h || new u16(msk_1 + 1);
		var bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1;
		var hsh = function(i) {
			return (dat[i] ^ dat[i + 1] << bs1_1 ^ dat[i + 2] << bs2_1) & msk_1;
		};
		var syms = new i32(25e3);
		var lf = new u16(288), df = new u16(32);
		var lc_1 = 0, eb = 0, i = st.i || 0, li = 0, wi = st.w || 0, bs = 0;
		for (; i + 2 < s; ++i) {
			var hv = hsh(i);
			var imod = i & 32767, pimod = head[hv];
			prev[imod] = pimod;
			head[hv] = imod;
			if (wi <= i) {
				var rem = s - i;
				if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
					pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i - bs, pos);
					li = lc_1 = eb = 0, bs = i;
					for (var j = 0; j < 286; ++j) lf[j] = 0;
					for (var j = 0; j < 30; ++j) df[j] = 0;
				}
				var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
				if (rem > 2 && hv == hsh(i - dif)) {
					var maxn = Math.min(n, rem) - 1;
					var maxd = Math.min(32767, i);
					var ml = Math.min(258, rem);
					while (dif <= maxd && --ch_1 && imod != pimod) {
						if (dat[i + l] == dat[i + l - dif]) {
							var nl = 0;
							for (; nl < ml && dat[i + nl] == dat[i + nl - dif]; ++nl);
							if (nl > l) {
								l = nl, d = dif;
								if (nl > maxn) break;
								var mmd = Math.min(dif, nl - 2);
								var md = 0;
								for (var j = 0; j < mmd; ++j) {
									var ti = i - dif + j & 32767;
									var cd = ti - prev[ti] & 32767;
									if (cd > md) md = cd, pimod = ti;
								}
							}
						}
						imod = pimod, pimod = prev[imod];
						dif += imod - pimod & 32767;
					}
				}
				if (d) {
					syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
					var lin = revfl[l] & 31, din = revfd[d] & 31;
					eb += fleb[lin] + fdeb[din];
					++lf[257 + lin];
					++df[din];
					wi = i + l;
					++lc_1;
				} else {
					syms[li++] = dat[i];
					++lf[dat[i]];
				}
			}
		}
		for (i = Math.max(i, wi); i < s; ++i) {
			syms[li++] = dat[i];
			++lf[dat[i]];
		}
		pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i - bs, pos);
		if (!lst) {
			st.r = pos & 7 | w[pos / 8 | 0] << 3;
			pos -= 7;
			st.h = head, st.p = prev, st.i = i, st.w = wi;
		}
	} else {
		for (var i = st.w || 0; i < s + lst; i += 65535) {
			var e = i + 65535;
			if (e >= s) {
				w[pos / 8 | 0] = lst;
				e = s;
			}
			pos = wfblk(w, pos + 1, dat.subarray(i, e));
		}
		st.i = s;
	}
	return slc(o, 0, pre + shft(pos) + post);
};
var adler = function() {
	var a = 1, b = 0;
	return {
		p: function(d) {
			var n = a, m = b;
			var l = d.length | 0;
			for (var i = 0; i != l;) {
				var e = Math.min(i + 2655, l);
				for (; i < e; ++i) m += n += d[i];
				n = (n & 65535) + 15 * (n >> 16), m = (m & 65535) + 15 * (m >> 16);
			}
			a = n, b = m;
		},
		d: function() {
			a %= 65521, b %= 65521;
			return (a & 255) << 24 | (a & 65280) << 8 | (b & 255) << 8 | b >> 8;
		}
	};
};
var dopt = function(dat, opt, pre, post, st) {
	if (!st) {
		st = { l: 1 };
		if (opt.dictionary) {
			var dict = opt.dictionary.subarray(-32768);
			var newDat = new u8(dict.length + dat.length);
			newDat.set(dict);
			newDat.set(dat, dict.length);
			dat = newDat;
			st.w = dict.length;
		}
	}
	return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
};
var wbytes = function(d, b, v) {
	for (; v; ++b) d[b] = v, v >>>= 8;
};
var zlh = function(c, o) {
	var lv = o.level, fl = lv == 0 ? 0 : lv < 6 ? 1 : lv == 9 ? 3 : 2;
	c[0] = 120, c[1] = fl << 6 | (o.dictionary && 32);
	c[1] |= 31 - (c[0] << 8 | c[1]) % 31;
	if (o.dictionary) {
		var h = adler();
		h.p(o.dictionary);
		wbytes(c, 2, h.d());
	}
};
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
* Compress data with Zlib
* @param data The data to compress
* @param opts The compression options
* @returns The zlib-compressed version of the data
*/
function zlibSync(data, opts) {
	if (!opts) opts = {};
	var a = adler();
	a.p(data);
	var d = dopt(data, opts, opts.dictionary ? 6 : 2, 4);
	return zlh(d, opts), wbytes(d, d.length - 4, a.d()), d;
}
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
function writeCrc(buffer, length) {
	buffer.writeUint32(crc(new Uint8Array(buffer.buffer, buffer.byteOffset + buffer.offset - length, length), length));
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
function writeSignature(buffer) {
	buffer.writeBytes(pngSignature);
}
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
function encodetEXt(buffer, keyword, text) {
	validateKeyword(keyword);
	validateLatin1(text);
	const length = keyword.length + 1 + text.length;
	buffer.writeUint32(length);
	buffer.writeChars(textChunkName);
	buffer.writeChars(keyword);
	buffer.writeByte(NULL);
	buffer.writeChars(text);
	writeCrc(buffer, length + 4);
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

// node_modules/fast-png/lib/png_encoder.js
const defaultZlibOptions = { level: 3 };
var PngEncoder = class extends IOBuffer {
	_png;
	_zlibOptions;
	_colorType;
	_interlaceMethod;
	constructor(data, options = {}) {
		super();
		this._colorType = ColorType.UNKNOWN;
		this._zlibOptions = {
			...defaultZlibOptions,
			...options.zlib
		};
		this._png = this._checkData(data);
		this._interlaceMethod = (options.interlace === "Adam7" ? InterlaceMethod.ADAM7 : InterlaceMethod.NO_INTERLACE) ?? InterlaceMethod.NO_INTERLACE;
		this.setBigEndian();
	}
	encode() {
		writeSignature(this);
		this.encodeIHDR();
		if (this._png.palette) {
			this.encodePLTE();
			if (this._png.palette[0].length === 4) this.encodeTRNS();
		}
		this.encodeData();
		if (this._png.text) for (const [keyword, text] of Object.entries(this._png.text)) encodetEXt(this, keyword, text);
		this.encodeIEND();
		return this.toArray();
	}
	encodeIHDR() {
		this.writeUint32(13);
		this.writeChars("IHDR");
		this.writeUint32(this._png.width);
		this.writeUint32(this._png.height);
		this.writeByte(this._png.depth);
		this.writeByte(this._colorType);
		this.writeByte(CompressionMethod.DEFLATE);
		this.writeByte(FilterMethod.ADAPTIVE);
		this.writeByte(this._interlaceMethod);
		writeCrc(this, 17);
	}
	encodeIEND() {
		this.writeUint32(0);
		this.writeChars("IEND");
		writeCrc(this, 4);
	}
	encodePLTE() {
		const paletteLength = this._png.palette?.length * 3;
		this.writeUint32(paletteLength);
		this.writeChars("PLTE");
		for (const color of this._png.palette) {
			this.writeByte(color[0]);
			this.writeByte(color[1]);
			this.writeByte(color[2]);
		}
		writeCrc(this, 4 + paletteLength);
	}
	encodeTRNS() {
		const alpha = this._png.palette.filter((color) => {
			return color.at(-1) !== 255;
		});
		this.writeUint32(alpha.length);
		this.writeChars("tRNS");
		for (const el of alpha) this.writeByte(el.at(-1));
		writeCrc(this, 4 + alpha.length);
	}
	encodeIDAT(data) {
		this.writeUint32(data.length);
		this.writeChars("IDAT");
		this.writeBytes(data);
		writeCrc(this, data.length + 4);
	}
	encodeData() {
		const { width, height, channels, depth, data } = this._png;
		const slotsPerLine = depth <= 8 ? Math.ceil(width * depth / 8) * channels : Math.ceil(width * depth / 8 * channels / 2);
		const newData = new IOBuffer().setBigEndian();
		let offset = 0;
		if (this._interlaceMethod === InterlaceMethod.NO_INTERLACE) for (let i = 0; i < height; i++) {
			newData.writeByte(0);
			if (depth === 16) offset = writeDataUint16(data, newData, slotsPerLine, offset);
			else offset = writeDataBytes(data, newData, slotsPerLine, offset);
		}
		else if (this._interlaceMethod === InterlaceMethod.ADAM7) offset = writeDataInterlaced(this._png, data, newData, offset);
		const buffer = newData.toArray();
		const compressed = zlibSync(buffer, this._zlibOptions);
		this.encodeIDAT(compressed);
	}
	_checkData(data) {
		const { colorType, channels, depth } = getColorType(data, data.palette);
		const png = {
			width: checkInteger(data.width, "width"),
			height: checkInteger(data.height, "height"),
			channels,
			data: data.data,
			depth,
			text: data.text,
			palette: data.palette
		};
		this._colorType = colorType;
		const expectedSize = depth < 8 ? Math.ceil(png.width * depth / 8) * png.height * channels : png.width * png.height * channels;
		if (png.data.length !== expectedSize) throw new RangeError(`wrong data size. Found ${png.data.length}, expected ${expectedSize}`);
		return png;
	}
};
function checkInteger(value, name) {
	if (Number.isInteger(value) && value > 0) return value;
	throw new TypeError(`${name} must be a positive integer`);
}
function getColorType(data, palette) {
	const { channels = 4, depth = 8 } = data;
	if (channels !== 4 && channels !== 3 && channels !== 2 && channels !== 1) throw new RangeError(`unsupported number of channels: ${channels}`);
	const returnValue = {
		channels,
		depth,
		colorType: ColorType.UNKNOWN
	};
	switch (channels) {
		case 4:
			returnValue.colorType = ColorType.TRUECOLOUR_ALPHA;
			break;
		case 3:
			returnValue.colorType = ColorType.TRUECOLOUR;
			break;
		case 1:
			if (palette) returnValue.colorType = ColorType.INDEXED_COLOUR;
			else returnValue.colorType = ColorType.GREYSCALE;
			break;
		case 2:
			returnValue.colorType = ColorType.GREYSCALE_ALPHA;
			break;
		default: throw new Error("unsupported number of channels");
	}
	return returnValue;
}
function writeDataBytes(data, newData, slotsPerLine, offset) {
	for (let j = 0; j < slotsPerLine; j++) newData.writeByte(data[offset++]);
	return offset;
}
function writeDataInterlaced(imageData, data, newData, offset) {
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
	const { width, height, channels, depth } = imageData;
	let pixelSize;
	if (depth === 16) pixelSize = channels * depth / 8 / 2;
	else pixelSize = channels * depth / 8;
	for (let passIndex = 0; passIndex < 7; passIndex++) {
		const pass = passes[passIndex];
		const passWidth = Math.floor((width - pass.x + pass.xStep - 1) / pass.xStep);
		const passHeight = Math.floor((height - pass.y + pass.yStep - 1) / pass.yStep);
		if (passWidth <= 0 || passHeight <= 0) continue;
		const passLineBytes = passWidth * pixelSize;
		for (let y = 0; y < passHeight; y++) {
			const imageY = pass.y + y * pass.yStep;
			const rawScanline = depth <= 8 ? new Uint8Array(passLineBytes) : new Uint16Array(passLineBytes);
			let rawOffset = 0;
			for (let x = 0; x < passWidth; x++) {
				const imageX = pass.x + x * pass.xStep;
				if (imageX < width && imageY < height) {
					const srcPos = (imageY * width + imageX) * pixelSize;
					for (let i = 0; i < pixelSize; i++) rawScanline[rawOffset++] = data[srcPos + i];
				}
			}
			newData.writeByte(0);
			if (depth === 8) newData.writeBytes(rawScanline);
			else if (depth === 16) for (const value of rawScanline) {
				newData.writeByte(value >> 8 & 255);
				newData.writeByte(value & 255);
			}
		}
	}
	return offset;
}
function writeDataUint16(data, newData, slotsPerLine, offset) {
	for (let j = 0; j < slotsPerLine; j++) newData.writeUint16(data[offset++]);
	return offset;
}

// node_modules/fast-png/lib/index.js
function decodePng$1(data, options) {
	return new PngDecoder(data, options).decode();
}
function encodePng(png, options) {
	return new PngEncoder(png, options).encode();
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
/** A file that is no image that edgebench reads: a fault of this file alone, which no other setting would mend. */
var UnusableImage = class extends UserError {
	/** The message without its remedy, for a list of several. */
	fault;
	constructor(fault) {
		super(`${fault}; replace it or take it out of the dataset`);
		this.fault = fault;
	}
};
/**
* Decodes a PNG or JPEG, told apart by content and not by name, to 8 bits a sample, as it is stored.
*
* @param shown how the message names the file.
* @throws UnusableImage with one sentence where the bytes are no image that edgebench reads.
*/
function decodeImage(bytes, shown) {
	try {
		if (startsWith(bytes, PNG_SIGNATURE)) return {
			image: decodePng(bytes),
			orientation: 1
		};
		if (startsWith(bytes, JPEG_SIGNATURE)) return decodeJpeg(bytes);
		throw new ImageFault(describeOther(bytes));
	} catch (error) {
		if (!(error instanceof ImageFault)) throw error;
		throw new UnusableImage(`image ${quoted(shown)} ${error.message}`);
	}
}
function describeOther(bytes) {
	if (bytes.length === 0) return "is empty";
	const start = new TextDecoder().decode(bytes.subarray(0, 40));
	if (start.startsWith("version https://git-lfs.github.com/spec/")) return "is a Git LFS pointer whose content was not fetched (run: git lfs pull)";
	const kind = start.startsWith("GIF8") ? "a GIF" : /^\s*(?:<\?xml|<svg|<!DOCTYPE svg)/.test(start) ? "an SVG" : void 0;
	return kind === void 0 ? "is neither a PNG nor a JPEG" : `is ${kind}, neither a PNG nor a JPEG`;
}
function startsWith(bytes, signature) {
	return signature.every((byte, index) => bytes[index] === byte);
}

// src/dataset/tensors.ts
/** A dataset whose tensors fit this keeps them in the folder for the next who asks; of a larger one a window's file lives while it is the current one. */
const KEPT_BYTES = 1024 ** 3;
/** Where so many images in a row cannot be decoded, the dataset is none. */
const MAX_FAULTS = 20;
/**
* The preprocessed tensors of all images in the dataset's order, window by window. A file is named after everything that
* made it (content, recipe and its arithmetic, batch), so that one that is there can be taken as it is. An image that
* cannot be decoded costs itself alone: it is left out, and told.
*
* @throws UserError where none of the first 20 images can be decoded (one sentence for each), for an image that the recipe
* does not fit or whose tensor has another shape than the others', for one that changed, and for a full disk.
*/
async function* tensorWindows(options) {
	const { dataset, steps, quantization, batch, folder, windowBytes } = options;
	const recipe = {
		steps,
		quantization
	};
	const sample = await firstTensor(dataset, recipe);
	if (sample === void 0) return;
	const { shape, type, bytes } = sample;
	const bytesPerSet = bytes.length * batch;
	const perWindow = Math.max(1, Math.floor(windowBytes / bytesPerSet)) * batch;
	const isKept = Math.ceil(dataset.count / batch) * bytesPerSet <= KEPT_BYTES;
	const key = tensorKey(options, perWindow);
	await onDisk(mkdir(folder, { recursive: true }));
	for (let first = 0; first < dataset.count; first += perWindow) {
		const images = dataset.images.slice(first, first + perWindow);
		const whole = join(folder, `${key.slice(0, 32)}-${first}.tensors`);
		const { file, leftOut } = await isThere(whole, Math.ceil(images.length / batch) * bytesPerSet) ? {
			file: whole,
			leftOut: NOTHING_LEFT_OUT
		} : await writeWindow(whole, {
			dataset,
			recipe,
			images,
			batch,
			shape
		});
		const count = images.filter((image) => !leftOut.has(image)).length;
		const sets = Math.ceil(count / batch);
		try {
			yield {
				file,
				first,
				images: count,
				leftOut,
				sets,
				shape: [batch, ...shape.slice(1)],
				type,
				bytesPerSet
			};
		} finally {
			if (!isKept || leftOut.size > 0) await rm(file, { force: true });
		}
	}
}
const NOTHING_LEFT_OUT = /* @__PURE__ */ new Map();
/** Named after everything that decides about a byte of the files. */
function tensorKey({ dataset, steps, quantization, batch }, perWindow) {
	return sha256Hex(canonicalJson({
		dataset: dataset.digest,
		preprocessing: preprocessingDigest(steps),
		...quantization === void 0 ? {} : { quantization: { ...quantization } },
		batch,
		perWindow
	}));
}
/** The tensor of the first image that can be decoded, for its shape. */
async function firstTensor(dataset, recipe) {
	const faults = [];
	for (const image of dataset.images.slice(0, MAX_FAULTS)) {
		const tensor = await imageTensor(dataset, image, recipe);
		if (!(tensor instanceof UnusableImage)) return tensor;
		faults.push(tensor.message);
	}
	const [fault, ...others] = faults;
	if (fault !== void 0) throw new UserError(fault, others);
}
async function isThere(file, size) {
	return (await stat(file).catch(() => void 0))?.size === size;
}
/**
* Written under another name and then renamed, so that a file that is there is whole; one that lacks images has a name that
* nobody looks for.
*/
async function writeWindow(whole, content) {
	const partial = `${whole}.partial`;
	try {
		const handle = await onDisk(open(partial, "w"));
		let leftOut;
		try {
			leftOut = await writeTensors(handle, content);
		} finally {
			await handle.close();
		}
		const file = leftOut.size === 0 ? whole : `${whole}.lacking`;
		if (content.images.some((image) => !leftOut.has(image))) await onDisk(rename(partial, file));
		return {
			file,
			leftOut
		};
	} finally {
		await rm(partial, { force: true });
	}
}
async function writeTensors(handle, { dataset, recipe, images, batch, shape }) {
	const leftOut = /* @__PURE__ */ new Map();
	let last;
	let written = 0;
	for (const image of images) {
		const tensor = await imageTensor(dataset, image, recipe);
		if (tensor instanceof UnusableImage) {
			leftOut.set(image, tensor);
			continue;
		}
		refuseOtherShape(tensor, shape, `${dataset.shown}/${image.path}`);
		last = tensor.bytes;
		await onDisk(handle.writeFile(last));
		written += 1;
	}
	for (let slot = written; slot % batch !== 0 && last !== void 0; slot += 1) await onDisk(handle.writeFile(last));
	return leftOut;
}
/** Reads, decodes and preprocesses one image. What is wrong with it where it cannot be decoded. */
async function imageTensor(dataset, image, { steps, quantization }) {
	const shown = `${dataset.shown}/${image.path}`;
	const bytes = await readImageFile(dataset.root, image.path, shown);
	if (sha256Hex(bytes) !== image.sha256) throw new UserError(`image ${quoted(shown)} changed while edgebench was running; leave the dataset alone and run again`);
	try {
		const tensor = preprocess(steps, decodeImage(bytes, shown));
		return quantization === void 0 ? tensor : quantise(tensor, quantization);
	} catch (error) {
		if (error instanceof UnusableImage) return error;
		if (error instanceof UserError) throw new UserError(`image ${quoted(shown)}: ${error.message}`);
		throw error;
	}
}
function refuseOtherShape(tensor, shape, shown) {
	if (tensor.shape.every((size, axis) => size === shape[axis])) return;
	throw new UserError(`image ${quoted(shown)} gives a tensor of [${tensor.shape.join(", ")}] where the first image gives [${shape.join(", ")}]; add a resize and a crop to the preprocessing`);
}
async function onDisk(work) {
	try {
		return await work;
	} catch (error) {
		const code = errorCode(error) ?? "unknown error";
		throw new UserError(`the preprocessed images cannot be written to the temporary folder: ${code === "ENOSPC" ? "the disk is full" : code}; free some space or set TMPDIR to another disk`);
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

// src/device/emulation.ts
/** Names of processors that run each other's programs themselves, as `uname` and Node have them. */
const FAMILIES = [[
	"x64",
	"x86_64",
	"amd64",
	"ia32",
	"i386",
	"i586",
	"i686"
], [
	"arm64",
	"aarch64",
	"arm",
	"armv6l",
	"armv7l",
	"armv8l"
]];
/**
* Tells whether a worker's processor is one that its device has not: then something translates every instruction, as
* qemu-user does or Rosetta, and neither its times nor its memory are any device's.
*
* @param worker the processor that the worker's program is made for; undefined where it does not tell.
* @param device the processor of its device.
* @returns the emulated processor; undefined where the device runs the program itself.
*/
function emulatedProcessor(worker, device) {
	return worker === void 0 || familyOf(worker) === familyOf(device) ? void 0 : worker;
}
function familyOf(processor) {
	const name = processor.toLowerCase();
	return FAMILIES.find((names) => names.includes(name))?.[0] ?? name;
}

// src/measure/query-times.ts
/** What queries took, nanoseconds: the sum over each group of inferences that were asked for together. */
function queryTimes(inferencesNs, perQuery) {
	if (perQuery === 1) return inferencesNs;
	return Array.from({ length: Math.floor(inferencesNs.length / perQuery) }, (_, query) => inferencesNs.slice(query * perQuery, (query + 1) * perQuery).reduce((sum, ns) => sum + ns, 0));
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
		if (error instanceof TransportFault) throw new LaunchLost(stage, `${STAGE_WORDS[stage]}: ${error.message}; ${error.remedy}`, void 0, false);
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
/** Between two looks at the device, milliseconds: its own programs take tens of milliseconds, and it warms up in seconds. */
const LOOK_MS = 2e3;
/** What an accelerator told of its temperature, as its model was loaded and as its worker ended. */
function heat(loaded, bye) {
	const [start, end] = [loaded.acceleratorTemperatureC, bye.acceleratorTemperatureC];
	return {
		...start === void 0 ? {} : { "accelerator-temperature-start-c": start },
		...end === void 0 ? {} : { "accelerator-temperature-c": end }
	};
}
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
	#transferNs = [];
	#latencyNs = [];
	#sustained;
	#bursts = [];
	#originNs;
	#count;
	#energy;
	#moments = [];
	/** On this machine's monotonic clock, milliseconds. */
	#nextLook = Number.POSITIVE_INFINITY;
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
			const answer = await at("load", () => live.ask(request, "loaded", timeoutMs));
			const emulated = emulatedProcessor(live.hello.machine, (await transport.view.machine()).arch);
			const loaded = emulated === void 0 ? answer : {
				...answer,
				actual: {
					...answer.actual,
					emulated
				}
			};
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
	/**
	* The first inference, and with it the only iteration of a cold start: from the start of the process to the first result,
	* without putting the inputs in place.
	*
	* @throws LaunchLost where the worker does not tell how long its own start took.
	*/
	async coldStart() {
		const { readyNs } = this.#conversation.hello;
		if (readyNs === void 0) throw new LaunchLost("start", "this worker does not tell how long its start took, so it has no cold start; use the workers that came with edgebench", void 0, true);
		this.#firstNs = (await this.#run("first-inference", 1)).latencyNs[0] ?? 0;
		this.#steady = true;
		this.#latencyNs = [readyNs + this.loaded.loadNs + this.#firstNs];
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
	/** Timed iterations that count: inferences, in multi-stream queries of several. Returns their median, nanoseconds. */
	async burst(count) {
		if (this.#bursts.length === 0) {
			this.#count = await this.#spec.counter?.start(this.#conversation.pid);
			this.#nextLook = performance.now() + LOOK_MS;
		}
		await this.#energy?.beforeBurst();
		const { inferences } = iterationContent(this.#spec);
		const { latencyNs: each, startNs, transferNs } = await this.#run("measure", count * inferences);
		if (transferNs !== void 0) this.#transferNs.push(transferNs);
		await this.#energy?.afterBurst();
		const latencyNs = queryTimes(each, inferences);
		this.#originNs ??= startNs;
		this.#bursts.push({
			start: this.#latencyNs.length,
			count: latencyNs.length,
			atNs: Math.max(0, startNs - this.#originNs)
		});
		this.#latencyNs.push(...latencyNs);
		await this.#look();
		return median(latencyNs);
	}
	/** Sees how the device does, every few seconds and never inside a timed call. */
	async #look() {
		if (performance.now() < this.#nextLook) return;
		this.#moments.push(await moment(this.#spec.transport.view));
		this.#nextLook = performance.now() + LOOK_MS;
	}
	/** Timed inferences that no launch records: their times, nanoseconds. */
	async time(count) {
		return (await this.#run("measure", count)).latencyNs;
	}
	/** Records what `time` gave over a sustained launch, and the times of its settled part. */
	sustained(sustained, settledNs) {
		this.#sustained = sustained;
		this.#latencyNs = [...settledNs];
	}
	/** Ends the worker and gives the launch. */
	async finish(where) {
		const { view } = this.#spec.transport;
		const environment = await probeEdges(this.#conversation.pid, this.#before, view, this.#moments);
		const instructions = await this.#count?.stop();
		const energy = this.#energy?.told(this.#latencyNs.reduce((sum, ns) => sum + ns, 0));
		const bye = await at("exit", () => this.#conversation.ask({
			op: "exit",
			id: this.#id()
		}, "bye", this.#spec.timeoutMs));
		return {
			...where,
			startedAt: this.startedAt,
			...this.#conversation.hello.readyNs === void 0 ? {} : { readyNs: this.#conversation.hello.readyNs },
			loadNs: this.loaded.loadNs,
			firstNs: this.#firstNs,
			warmupNs: [...this.#warmupNs],
			steady: this.#steady,
			latencyNs: this.#latencyNs,
			bursts: this.#bursts,
			...this.#sustained === void 0 ? {} : { sustained: this.#sustained },
			peakRssBytes: bye.peakRssBytes,
			...this.#transferNs.length === 0 ? {} : { transferNs: Math.round(median(this.#transferNs)) },
			...energy?.energyJ === void 0 ? {} : { energyJ: energy.energyJ },
			...instructions === void 0 ? {} : { instructions },
			actual: this.loaded.actual,
			environment: {
				...environment,
				...energy?.facts,
				...heat(this.loaded, bye)
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

// src/commands/feed.ts
/** Distinct input sets a launch goes through: the same tensor every time would flatter caches. */
const DISTINCT_SETS = 8;
/** Fewer sets where they would be larger than this together: inputs shall not crowd out the model. */
const MOST_FEED_BYTES = 128 * 1024 ** 2;
/** Of one set; a larger one is refused. */
const MOST_SET_BYTES = 1024 ** 3;
/** Input sets of seeded random numbers, one file per input, for any number of inputs of any type. */
async function randomFeed(request) {
	const { inputs, batch, dimensions, seed, folder, sets = DISTINCT_SETS } = request;
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
	const count = Math.min(sets, setsThatFit(drawn.reduce((sum, { first }) => sum + first.length, 0)));
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
* set the same image twice, as far as the dataset has enough. Images that cannot be decoded are passed over.
*
* @throws LaunchLost at stage `inputs` where the model takes something else than the preprocessing makes; UserError where
* images cannot be used.
*/
async function datasetFeed(request) {
	const { inputs, batch, dataset, steps, seed, folder } = request;
	const made = {
		steps,
		quantization: quantizationOf(inputs[0], steps.type),
		folder
	};
	const order = drawOrder(dataset, seed);
	const few = withImages(dataset, order.slice(0, MOST_TRIED));
	const sample = await firstWindow({
		...made,
		dataset: few,
		batch: 1,
		windowBytes: 1
	});
	const bytesPerSet = sample.bytesPerSet * batch;
	const { name } = inputFor(inputs, {
		...sample,
		shape: [batch, ...sample.shape.slice(1)]
	});
	if (bytesPerSet > MOST_SET_BYTES) throw misfit(`a batch of ${batch} images takes more than 1 GiB; benchmark a smaller batch`);
	const count = setsThatFit(bytesPerSet);
	const { type, shape, file } = await wholeWindow({
		...made,
		dataset,
		batch
	}, order, count * batch);
	return {
		count,
		tensors: [{
			name,
			type,
			shape: [...shape],
			file,
			bytesPerSet
		}]
	};
}
/** The first tensors are sought among so many images. */
const MOST_TRIED = 20;
/** One window of `places` images of the order, over again where it is short; images that cannot be decoded are passed over. */
async function wholeWindow(options, order, places) {
	for (let usable = order;;) {
		const images = Array.from({ length: places }, (_, place) => usable[place % usable.length]).filter((image) => image !== void 0);
		const dataset = withImages(options.dataset, images);
		const window = await firstWindow({
			...options,
			dataset,
			windowBytes: Number.POSITIVE_INFINITY
		});
		if (window.leftOut.size === 0) return window;
		usable = usable.filter((image) => !window.leftOut.has(image));
	}
}
/** The first window with an image in it. */
async function firstWindow(options) {
	for await (const window of tensorWindows(options)) if (window.sets > 0) return window;
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

// src/commands/score-images.ts
/** Tensors in place at once. Small, so that a slow device looks at the clock often. */
const WINDOW_BYTES = 16 * 1024 ** 2;
/** Reads a launch's outputs as scores of classes. */
var ScoreReader = class {
	launch;
	#dataset;
	#map;
	/** How outputs stand for classes, and how many there are; known once the first output was read. */
	labels;
	constructor(launch, dataset, map) {
		this.launch = launch;
		this.#dataset = dataset;
		this.#map = map;
	}
	/** The scores by class of the first `images` of a set of `batch`. @throws LaunchLost where the output is no classifier's. */
	async read(set, images, batch) {
		const { classes } = this.#dataset;
		const [output] = await this.launch.infer(set);
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
		const map = this.#map ?? usualLabelMap(scores.rows[0]?.length ?? 0, classes);
		return {
			type,
			rows: scores.rows.slice(0, images).map((row) => {
				const read = classesOfOutputs(row, map, classes);
				if (read.kind === "refused") throw noClassifier(`output "${name}" ${read.reason}; give the model the dataset that it was trained for, or say in its labels how outputs stand for classes`);
				this.labels = {
					map: map.kind,
					classes: read.scores.length
				};
				return read.scores;
			})
		};
	}
};
const noClassifier = (reason) => new LaunchLost("predict", `while predicting: ${reason}`, void 0, true);
/**
* The scores of the images of a dataset, set by set, in its order.
*
* @param leftOut grows by images that cannot be decoded, as far as they are come upon.
*/
async function* scoresOf({ reader, steps, folder }, dataset, batch, leftOut) {
	const { launch } = reader;
	const quantization = quantizationOf(launch.inputs[0], steps.type);
	const windows = tensorWindows({
		dataset,
		steps,
		quantization,
		batch,
		folder,
		windowBytes: WINDOW_BYTES
	});
	for await (const window of windows) {
		for (const [image, fault] of window.leftOut) leftOut.set(image, fault);
		if (window.sets > 0) await launch.feed({
			count: window.sets,
			tensors: [tensorFile(window, launch)]
		});
		const usable = dataset.images.slice(window.first, window.first + window.images + window.leftOut.size).filter((image) => !leftOut.has(image));
		for (let set = 0; set < window.sets; set += 1) {
			const images = usable.slice(set * batch, (set + 1) * batch);
			yield {
				images,
				scores: await reader.read(set, images.length, batch)
			};
		}
	}
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
/** With fewer sets of the larger batch to go, finding out whether it may be taken costs more than it spares. */
const FEWEST_SETS = 4;
/**
* The batch in which images are scored: the larger one where the first images are answered alike in both, to the last bit. A
* model whose answers depend on its batch (dynamic quantisation scales by all that is in it) keeps the benchmark's.
*/
async function batchFor(scoring, dataset, batch, wider) {
	if (wider === void 0 || wider <= batch || dataset.count < FEWEST_SETS * wider) return batch;
	const sample = withImages(dataset, dataset.images.slice(0, wider));
	const one = await rowsOf(scoring, sample, batch);
	try {
		return isSame(one, await rowsOf(scoring, sample, wider)) ? wider : batch;
	} catch (error) {
		if (error instanceof LaunchLost && error.refused) return batch;
		throw error;
	}
}
async function rowsOf(scoring, dataset, batch) {
	const rows = [];
	for await (const { scores } of scoresOf(scoring, dataset, batch, /* @__PURE__ */ new Map())) rows.push(...scores.rows);
	return rows;
}
function isSame(one, other) {
	const isSameRow = (row, at) => row.length === other[at]?.length && row.every((score, place) => Object.is(score, other[at]?.[place]));
	return one.length === other.length && one.every(isSameRow);
}

// src/commands/accuracy.ts
/** The order of images is the same in every session, so that one night's subset can be held against another's. */
const ORDER_SEED = 1;
/**
* A stored accuracy as if its images had just been scored, in the order in which they would have been.
*
* @returns undefined where it is not of this dataset's images in that order.
*/
function scoredBefore(stored, dataset, preprocessing) {
	const { count, seed, sha256 } = stored.dataset;
	if (seed !== 1 || count > dataset.count) return void 0;
	const subset = drawSubset(dataset, count, 1);
	const [first, five] = [decodeBitset(stored.correct, count), decodeBitset(stored.correctTop5 ?? "", count)];
	if (subset.digest !== sha256 || first === void 0 || five === void 0) return void 0;
	const places = new Map(subset.images.map((image, place) => [image, place]));
	const outcomes = drawOrder(dataset, 1).slice(0, count).map((image) => {
		const place = places.get(image) ?? -1;
		return {
			kind: "stored",
			first: first[place] === true,
			five: five[place] === true,
			label: image.label
		};
	});
	const { labels, classes } = stored;
	const read = labels && classes && { labels: {
		map: labels,
		classes: classes.of
	} };
	return {
		dataset,
		preprocessing,
		outcomes,
		leftOut: /* @__PURE__ */ new Map(),
		...read,
		reusedFrom: stored.reusedFrom
	};
}
/**
* Lets a launch answer the dataset's images in a fixed order that is spread evenly over the classes, until all are scored
* or the time is up. So whatever was scored is a prefix of one order, and two sides are cut to the same images.
*
* An image that cannot be decoded is left out and told; no other one is lost by it.
*
* @throws LaunchLost where the worker is lost or the output is no classifier's; UserError where images cannot be used.
*/
async function measureAccuracy(request) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { launch, dataset, preprocessing, folder, seconds, before, attempt = 0, onImage } = request;
		const began = performance.now();
		const leftOut = new Map(before?.leftOut);
		const rest = withImages(dataset, orderOf(dataset, leftOut).slice(before?.outcomes.length));
		const outcomes = [...before?.outcomes ?? []];
		const atFirst = outcomes.length;
		const marks = [...marksOf(before)];
		const reader = new ScoreReader(launch, dataset, request.labels);
		const meeting = _usingCtx$1.a(await meetScores(request.scores, atFirst));
		const scored = () => {
			const { labels = before?.labels } = reader;
			return {
				dataset,
				preprocessing,
				outcomes,
				marks,
				leftOut,
				...labels && { labels },
				...told(meeting, before)
			};
		};
		const scoring = {
			reader,
			steps: preprocessing.steps,
			folder
		};
		const batch = await batchFor(scoring, rest, request.batch, attempt === 0 ? request.wider : void 0);
		for await (const { images, scores } of scoresOf(scoring, rest, batch, leftOut)) {
			await meeting?.add(scores);
			marks.push(...scores.rows.map(outputMark));
			outcomes.push(...scores.rows.map((row, place) => judgeImage(row, images[place]?.label)));
			onImage(outcomes.length + leftOut.size, Math.min(request.most, dataset.count));
			if (outcomes.length >= request.most || performance.now() - began >= seconds * 1e3) break;
		}
		return scored();
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The fixed order of the images that can be decoded, as far as is known. */
function orderOf(dataset, leftOut) {
	return drawOrder(dataset, 1).filter((image) => !leftOut.has(image));
}
/** What was kept of the scores, and how far they lie from the other side's, of all images so far. */
function told(meeting, before) {
	const { scores = before?.scores, divergences } = meeting?.told ?? {};
	const whole = divergences && [...divergencesOf(before), ...divergences];
	return {
		...scores && { scores },
		...whole && { divergences: whole }
	};
}
function divergencesOf(before) {
	return before?.divergences ?? unknownOf(before);
}
function marksOf(before) {
	return before?.marks ?? unknownOf(before);
}
function unknownOf(before) {
	return Array.from({ length: before?.outcomes.length ?? 0 }, () => void 0);
}
/**
* The accuracy on the first `count` images of the order that can be decoded; its bits are in the dataset's order.
*
* @param looks images at each planned look, where the sides were scored in stages.
*/
function accuracyOf(scored, count, looks = []) {
	const { dataset, labels, reusedFrom } = scored;
	const { subset, outcomes, answers } = firstOf(scored, count, looks);
	return {
		...answers,
		...labels && { classes: {
			of: labels.classes,
			seen: new Set(subset.images.map(({ label }) => label)).size,
			...dataset.insisted === true && { insisted: true }
		} },
		...tally(outcomes),
		...namesOf(dataset),
		...reusedFrom === void 0 ? {} : { reusedFrom }
	};
}
/** What was answered to the first `count` images of the order, where they have no labels; in the dataset's order. */
function answersOf(scored, count, looks = []) {
	const { outcomes, answers } = firstOf(scored, count, looks);
	const { notFinite, predictions } = tally(outcomes);
	return {
		...answers,
		notFinite,
		...predictions === void 0 ? {} : { predictions }
	};
}
/** The first `count` images of the order that can be decoded, in the dataset's order. */
function firstImages(scored, count) {
	return firstOfPlaces(scored, placesOf(scored), count);
}
/** Where in the order each image is that can be decoded. */
function placesOf({ dataset, leftOut }) {
	return new Map(orderOf(dataset, leftOut).map((image, place) => [image, place]));
}
function firstOfPlaces({ dataset }, places, count) {
	return withImages(dataset, dataset.images.filter((image) => (places.get(image) ?? count) < count));
}
/** The first `count` images with what was said of them. */
function firstOf(scored, count, looks) {
	const { dataset, preprocessing, labels } = scored;
	const places = placesOf(scored);
	const subset = firstOfPlaces(scored, places, count);
	const placeOf = (image) => places.get(image) ?? 0;
	const divergence = sumUpDivergences(scored.divergences?.slice(0, count) ?? []);
	return {
		subset,
		outcomes: subset.images.flatMap((image) => scored.outcomes[placeOf(image)] ?? []),
		answers: {
			dataset: {
				name: dataset.name,
				sha256: subset.digest,
				count: subset.count,
				seed: 1,
				...dataset.collection && { collection: dataset.collection }
			},
			preprocessing: {
				name: preprocessing.name,
				sha256: preprocessing.sha256
			},
			...labels && { labels: labels.map },
			...divergence && { divergence },
			...looks.length > 1 && {
				looks: [...looks],
				stages: stagesOf(subset.images.map(placeOf), looks)
			}
		}
	};
}
/** The first look that has each image, by its place in the order. */
function stagesOf(places, looks) {
	return encodeBytes(Uint8Array.from(places, (place) => looks.findIndex((look) => place < look)));
}
function namesOf({ classNames }) {
	if (classNames === void 0 || classNames.length > 1e3) return {};
	return { classNames: classNames.map((name) => name.slice(0, 100)) };
}
/** A sentence where the model would be right if labels were read otherwise; undefined where nothing known is wrong. */
function labelSuspicion({ dataset, outcomes, labels }) {
	if (labels === void 0) return void 0;
	const answers = outcomes.flatMap((outcome) => outcome.kind === "ranked" && outcome.label !== void 0 ? [{
		best: outcome.top[0] ?? -1,
		label: outcome.label
	}] : []);
	const mistake = labelMistake(answers, labels.classes);
	return mistake && `the labels of ${dataset.name} do not fit the model: where it is wrong, its best class is ${mistake.is}; ${mistake.remedy}`;
}
/** A sentence where different images of those scored got the same scores too often; undefined where they did not. */
function repetitionSentence(scored) {
	const { dataset, leftOut, marks = [] } = scored;
	const images = orderOf(dataset, leftOut).slice(0, marks.length);
	return repeatedOutputs(images.map(({ sha256 }, place) => ({
		sha256,
		mark: marks[place]
	})));
}
/** At most so many images are named. */
const MOST_NAMED = 20;
/** A sentence that names the images that could not be decoded; undefined where there are none. */
function leftOutSentence({ dataset, leftOut }) {
	if (leftOut.size === 0) return void 0;
	const named = [...leftOut.values()].slice(0, MOST_NAMED).map(({ fault }) => fault);
	const more = leftOut.size - named.length;
	const all = more === 0 ? named : [...named, `and ${more} more`];
	return `${leftOut.size} of the ${dataset.count} images of ${dataset.name} ${leftOut.size === 1 ? "is" : "are"} left out, on every side alike: ${all.join(", ")}; replace such an image or take it out of the dataset`;
}
/**
* How many images a side that stands alone is recorded with: all, or a round number (1, 2 or 5 and zeros), so that the
* next session on a device of this speed most likely has the same images to be held against.
*/
function roundCount(scored) {
	const { outcomes } = scored;
	if (outcomes.length === usableCount(scored)) return outcomes.length;
	const decade = 10 ** Math.floor(Math.log10(outcomes.length));
	return ([5, 2].find((digit) => digit * decade <= outcomes.length) ?? 1) * decade;
}
/** How many images can be scored, as far as is known. */
const usableCount = ({ dataset, leftOut }) => dataset.count - leftOut.size;

export { BUSY_MS as $, spentBetween as A, jetsonGpu as B, resize as C, xoroshiro128plus as D, drawOrder as E, piThrottling as F, Preparation as G, forgetGroup as H, throttledBits as I, SILENCE as J, UNPREPARED as K, cardThrottled as L, probeHeat as M, hottest as N, uniformInt as O, moment as P, readDeviceProgram as Q, queryCardPower as R, geometry as S, tensorValues as T, guardGroup as U, LocalTransport as V, killGroup as W, sshEnvironment as X, sshCommand as Y, cleanText as Z, WorkerLost as _, leftOutSentence as a, cageOf as at, encodePng as b, roundCount as c, openDataset as ct, datasetFeed as d, readImageFile as dt, lockFault as et, randomFeed as f, openConversation as g, meterIn as h, labelSuspicion as i, TransportFault as it, probeDevice as j, meanWatts as k, scoredBefore as l, MAX_FILE_BYTES as lt, LiveLaunch as m, answersOf as n, waitingFor as nt, measureAccuracy as o, findLocks as ot, LaunchLost as p, REMOTE_COMMAND as q, firstImages as r, StartRefused as rt, repetitionSentence as s, listDataset as st, accuracyOf as t, stillBusy as tt, usableCount as u, readCapped as ut, StderrTail as v, upright as w, preprocess as x, decodeImage as y, queryCards as z };