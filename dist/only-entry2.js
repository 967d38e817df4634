import { t as require_yauzl } from "./yauzl.js";
import { t as UserError } from "./user-error.js";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";

// src/github/only-entry.ts
var import_yauzl = require_yauzl();
/**
* Takes the one file that a ZIP archive must hold out of it. The archive decides nothing: neither where the file goes, nor
* how large it becomes, nor that it be a link or a folder, since only bytes are taken.
*
* @param archive the archive's path.
* @param shown how sentences call the archive.
* @throws UserError for an archive that holds anything else, or is none.
*/
async function extractOnlyEntry(archive, wanted, shown) {
	try {
		const zip = await (0, import_yauzl.openPromise)(archive, {
			lazyEntries: true,
			autoClose: false,
			strictFileNames: true
		});
		try {
			await extract(zip, wanted);
		} finally {
			zip.close();
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message.slice(0, 200) : "it cannot be read";
		throw new UserError(`${shown}: not the archive that edgebench uploads: ${reason}; run the job that uploaded it again`);
	}
}
async function extract(zip, { name, to, mostBytes }) {
	if (zip.entryCount !== 1) throw new Error(`it holds ${zip.entryCount} entries and not one`);
	const entry = await firstEntry(zip);
	if (entry.fileName !== name) throw new Error(`it holds ${JSON.stringify(entry.fileName.slice(0, 80))} and not ${name}`);
	if (entry.isEncrypted()) throw new Error(`${name} in it is encrypted`);
	if (entry.uncompressedSize > mostBytes) throw new Error(`${name} in it has ${entry.uncompressedSize} bytes, and at most ${mostBytes} are taken`);
	await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(to, { flags: "wx" }));
}
async function firstEntry(zip) {
	for await (const entry of zip.eachEntry()) return entry;
	throw new Error("it holds nothing");
}

export { extractOnlyEntry as t };