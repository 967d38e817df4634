import { t as explainIssues } from "./document.js";
import { t as UserError } from "./user-error.js";

// src/github/answer.ts
/**
* An answer as it is needed: the library's types are what GitHub promises, not what arrived.
*
* @param what was asked for.
* @throws UserError where it is something else.
*/
function readAnswer(what, schema, data) {
	const read = schema.safeParse(data);
	if (read.success) return read.data;
	throw new UserError(`${what}: GitHub's answer cannot be used (${explainIssues(read.error.issues)}); run this job again`);
}

export { readAnswer as t };