import { a as LEFT_OUT } from "./store.js";
import { t as UserError } from "./user-error.js";
import { o as readResults } from "./files.js";
import { a as openStore } from "./open-store.js";
import { t as publishTarget } from "./publish-target.js";
import { resolve } from "node:path";

// src/commands/record.ts
/** Appends results to the baseline store, and publishes how its benchmarks stand where that is asked for. */
async function record(options, context) {
	const { publish: name, publishUrl: url } = options;
	const target = name === void 0 ? void 0 : publishTarget(name, options.store);
	const store = await openStore(options.store, context);
	const recordings = await recordFolder(options.results, store, context);
	if (name !== void 0 && target !== void 0) {
		const { publishPage } = await import("./publish-page.js");
		context.progress.line(await publishPage({
			store,
			target,
			name,
			url
		}, context));
	}
	context.out(options.json ? `${JSON.stringify({
		store: options.store,
		devices: recordings
	})}\n` : recordings.map((one) => `${recordingLine(one)}\n`).join(""));
	return 0;
}
/**
* Records every result in a folder at once.
*
* @throws UserError where there is none, one cannot be read, or the store cannot be written.
*/
async function recordFolder(folder, store, context) {
	const results = await readResults(context, resolve(context.cwd, folder));
	if (results.length === 0) throw new UserError(`${folder}: no result file edgebench-result-<device>-<attempt>.json in it; name the folder into which edgebench bench wrote`);
	return store.record(results);
}
const LEFT_OUT_WORDS = {
	emulated: "of an emulated processor left out",
	foreign: "of another tool left out, which cannot be compared later",
	implausible: "left out that cannot be true"
};
/** What became of one result, for people. */
function recordingLine({ device, recorded, alreadyThere, leftOut = {} }) {
	return `${device}: ${recorded} measurements recorded${alreadyThere === 0 ? "" : `, ${alreadyThere} recorded before`}${LEFT_OUT.flatMap((why) => leftOut[why] === void 0 ? [] : [`, ${leftOut[why]} ${LEFT_OUT_WORDS[why]}`]).join("")}`;
}

export { recordFolder as n, recordingLine as r, record as t };