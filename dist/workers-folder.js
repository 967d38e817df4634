import { t as UserError } from "./user-error.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// package.json
var package_default = { "version": "0.1.0" };

// src/commands/run-command.ts
/**
* Runs a command and turns what it throws into sentences and an exit code: a UserError into its sentences and 2, anything
* else into 70 with the error's own text, since that is a fault of ours.
*/
async function runCommand(command, context) {
	try {
		return await command(context);
	} catch (error) {
		context.progress.done();
		if (error instanceof UserError) {
			for (const sentence of error.sentences) context.progress.line(`edgebench: ${oneLine(sentence)}`);
			return 2;
		}
		context.progress.line(`edgebench: ${faultSentence(error, context.env)}`);
		return 70;
	}
}
/** What is said of an error that no user can have caused. EDGEBENCH_DEBUG in the environment adds where it was thrown. */
function faultSentence(error, env) {
	return `a fault of edgebench itself: ${oneLine(error instanceof Error ? env["EDGEBENCH_DEBUG"] ? error.stack ?? error.message : error.message : String(error))}; please report it (EDGEBENCH_DEBUG=1 shows where)`;
}
/** Control characters in foreign names must not move a terminal's cursor or forge a second line. */
function oneLine(text) {
	return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

// src/commands/workers-folder.ts
/** The folder of the programs that run on devices: beside the bundle, or one up from the sources. `entry` is its URL. */
function workersFolder(entry) {
	const here = dirname(fileURLToPath(entry));
	const places = [join(here, "workers"), join(here, "..", "workers")];
	return places.find((path) => existsSync(path)) ?? places[0];
}

export { package_default as i, faultSentence as n, runCommand as r, workersFolder as t };