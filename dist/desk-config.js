import { t as UserError } from "./user-error.js";
import { t as parseConfigBytes } from "./parse.js";
import { r as workTreeRoot } from "./work-tree.js";
import { l as shown, n as codeOf } from "./files.js";
import { resolve } from "node:path";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

// src/commands/desk-config.ts
/**
* Reads the configuration of the work tree around the working directory.
*
* @param file relative to the work tree's root.
* @param remedy what else to do where it cannot be read, as the end of the sentence.
* @throws UserError where it cannot be read or has faults.
*/
async function readDeskConfig(file, remedy, context) {
	const root = await workTreeRoot(context.cwd);
	const path = resolve(root, file);
	const name = shown(context, path);
	const bytes = await readFile(path).catch((error) => {
		throw new UserError(`${name}: cannot be read (${codeOf(error)}); name the configuration with --config, ${remedy}`);
	});
	return {
		config: parseConfigBytes(bytes, name),
		shown: name,
		root
	};
}
const USUAL = "edgebench.yml";
/**
* The same for who can do without: undefined where none is named, and none of the usual name is there.
*
* @param file as the user named it.
*/
async function findDeskConfig(file, remedy, context) {
	if (file !== void 0) return readDeskConfig(file, remedy, context);
	const usual = resolve(await workTreeRoot(context.cwd), USUAL);
	return existsSync(usual) ? readDeskConfig(USUAL, remedy, context) : void 0;
}

export { readDeskConfig as n, findDeskConfig as t };