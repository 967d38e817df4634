import { t as UserError } from "./user-error.js";
import { a as readResults } from "./files.js";
import { n as openStore } from "./open-store.js";
import { resolve } from "node:path";

// src/commands/record.ts
/** Appends results to the baseline store. */
async function record(options, context) {
	const recordings = await recordFolder(options.results, await openStore(options.store, context), context);
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
/** What became of one result, for people. */
function recordingLine({ device, recorded, alreadyThere, emulated = 0, imported = 0 }) {
	return `${device}: ${recorded} measurements recorded${alreadyThere === 0 ? "" : `, ${alreadyThere} recorded before`}${emulated === 0 ? "" : `, ${emulated} of an emulated processor left out`}${imported === 0 ? "" : `, ${imported} of another tool left out`}`;
}

export { recordFolder as n, recordingLine as r, record as t };