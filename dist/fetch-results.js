import { t as UserError } from "./user-error.js";
import { i as resultArtifact, n as readResultName } from "./artifact-name.js";
import { c as resultFiles, f as decodeResult, s as resultFileName } from "./files.js";
import { a as runAttempt, c as fetchFolder, r as openStepGitHub } from "./step-github.js";
import { n as listArtifacts, t as downloadArchive } from "./artifacts2.js";
import { t as extractOnlyEntry } from "./only-entry2.js";
import { basename, join, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { setTimeout } from "node:timers/promises";

// src/commands/device-results.ts
/**
* Reads the results of devices, each for itself: one that cannot be read, or that claims to be another's, makes its own
* device not measured and hides no other's regression. Of several attempts of a device the newest is read, and no older one
* in its place.
*
* @param folder holds result files, or folders of result files, as artifacts arrive.
* @param devices the plan's; files of others are left alone.
* @throws UserError where the folder cannot be listed.
*/
async function readDeviceResults(context, folder, devices) {
	const results = [];
	const absent = /* @__PURE__ */ new Map();
	for (const file of (await newestFiles(context, folder)).values()) {
		if (!devices.has(file.device)) {
			context.progress.line(`A result of the device ${file.device} is left aside: the plan has no job for it.`);
			continue;
		}
		try {
			results.push(await readOwn(file));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			absent.set(file.device, error.message);
		}
	}
	return {
		results,
		absent
	};
}
/** Sentences name the file without its folder: they are shown to everyone who sees the report. */
async function readOwn({ path, device, attempt }) {
	const file = basename(path);
	const result = await decodeResult(createReadStream(path, { highWaterMark: 1 << 20 }), file);
	const { label } = result.device;
	if (label !== device) throw new UserError(`${file}: claims to be of the device ${label}, and comes from the job of ${device}`);
	if (result.session.attempt !== attempt) throw new UserError(`${file}: claims to be of attempt ${result.session.attempt}, and comes from attempt ${attempt}`);
	return result;
}
async function newestFiles(context, folder) {
	const newest = /* @__PURE__ */ new Map();
	for (const path of await resultFiles(context, folder)) {
		const name = readResultName(basename(path, ".json"));
		const before = name === void 0 ? void 0 : newest.get(name.device);
		if (name !== void 0 && (before === void 0 || before.attempt < name.attempt)) newest.set(name.device, {
			...name,
			path
		});
	}
	return newest;
}

// src/commands/fetch-results.ts
/** The largest honest result packs to about a tenth of this. */
const MOST_ARCHIVE_BYTES = 209715200;
const MOST_ARCHIVE_BYTES_TOGETHER = 1073741824;
/** Unpacked. All results are held in memory at once when they are judged. */
const MOST_RESULT_BYTES = 268435456;
const AT_ONCE = 8;
/** A list may lag behind an upload by so many seconds, once and again. */
const LIST_PAUSES = [3, 10];
/**
* Where the devices' results lie on this machine: the folder that the input `results` names, or what the jobs of this run
* uploaded. Every byte of the latter is hostile: only artifacts with a result's name are looked at, sizes are capped before
* and while they are fetched, and one that is refused costs its own device alone.
*/
async function fetchResults(runner, context, wanted = {}) {
	const given = runner.input("results");
	if (given !== "") return {
		folder: resolve(context.cwd, given),
		absent: /* @__PURE__ */ new Map()
	};
	const github = await openStepGitHub(runner, context);
	const chosen = await listResults(github, context, wanted);
	const folder = await fetchFolder(context);
	const absent = /* @__PURE__ */ new Map();
	for (let start = 0; start < chosen.length; start += AT_ONCE) await Promise.all(chosen.slice(start, start + AT_ONCE).map(async (one) => {
		const reason = await fetchResult(github, one, folder, context).catch(sentenceOf);
		if (reason !== void 0) absent.set(one.device, reason);
	}));
	return {
		folder,
		absent
	};
}
async function listResults(github, context, wanted) {
	const { runId, attempt } = runAttempt(context);
	for (const pause of [...wanted.listPauses ?? LIST_PAUSES, void 0]) {
		const found = newestPerDevice(await listArtifacts(github, runId), attempt, wanted.devices);
		if ([...wanted.certain ?? []].every((device) => found.has(device)) || pause === void 0) return withinBounds([...found.values()]);
		await setTimeout(pause * 1e3);
	}
	return [];
}
/** Of several results of a device the one of the newest attempt; a device that was not run again keeps its earlier one. */
function newestPerDevice(listed, attempt, devices) {
	const newest = /* @__PURE__ */ new Map();
	for (const artifact of listed) {
		const name = readResultName(artifact.name);
		if (name === void 0 || name.attempt > attempt || devices?.has(name.device) === false) continue;
		const before = newest.get(name.device);
		if (before === void 0 || before.attempt < name.attempt) newest.set(name.device, {
			...name,
			artifact
		});
	}
	return newest;
}
function withinBounds(chosen) {
	let together = 0;
	return chosen.map((one) => {
		const { name, bytes } = one.artifact;
		if (bytes > MOST_ARCHIVE_BYTES) return {
			...one,
			refused: `the artifact ${name} has ${bytes} bytes, more than a result has`
		};
		together += bytes;
		return together > MOST_ARCHIVE_BYTES_TOGETHER ? {
			...one,
			refused: `the results have more than ${MOST_ARCHIVE_BYTES_TOGETHER} bytes together`
		} : one;
	});
}
async function fetchResult(github, chosen, folder, { signal }) {
	const { artifact, device, attempt, refused } = chosen;
	if (refused !== void 0) throw new UserError(refused);
	const archive = join(folder, `${resultArtifact(chosen)}.zip`);
	const name = resultFileName(device, attempt);
	await downloadArchive(github, artifact, archive, {
		mostBytes: artifact.bytes,
		signal
	});
	const to = join(folder, name);
	await extractOnlyEntry(archive, {
		name,
		to,
		mostBytes: MOST_RESULT_BYTES
	}, artifact.name);
}
function sentenceOf(error) {
	if (error instanceof UserError) return error.message;
	throw error;
}

export { readDeviceResults as n, fetchResults as t };