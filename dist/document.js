import { t as UserError } from "./user-error.js";

// src/bench/document.ts
/**
* Validates a parsed JSON document against its schema.
*
* @param schemaId the identifier this edgebench reads, `edgebench/plan@1`; a newer or foreign one gets its own sentence.
* @throws UserError one sentence: file, place, what is wrong, what to do.
*/
function validateDocument(value, schema, schemaId, file) {
	refuseForeignSchema(value, schemaId, file);
	const checked = schema.safeParse(value);
	if (checked.success) return checked.data;
	throw new UserError(`${file}: ${explainIssues(checked.error.issues)}; make it again with this edgebench`);
}
/** Parses and validates one JSON document that fits in memory. */
function parseDocument(text, schema, schemaId, file) {
	return validateDocument(parseJson(text, file), schema, schemaId, file);
}
/** JSON.parse whose error is one sentence with the file's name and the parser's place. */
function parseJson(text, file) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const detail = error instanceof Error ? error.message.replace(/^.*?(?=at position|Unexpected end)/s, "").slice(0, 80) : "";
		throw new UserError(`${file}: not JSON (${detail || "it does not parse"}); make it again with edgebench or restore it from its artifact`);
	}
}
function refuseForeignSchema(value, schemaId, file) {
	const found = typeof value === "object" && value !== null && "schema" in value ? value.schema : void 0;
	if (found === schemaId) return;
	const [family, version] = schemaId.split("@");
	const match = typeof found === "string" ? /^(edgebench\/[a-z]+)@(\d{1,6})$/.exec(found) : null;
	if (match?.[1] === family && Number(match?.[2]) > Number(version)) throw new UserError(`${file}: schema: ${found} is newer than ${schemaId}, the newest this edgebench reads; update edgebench`);
	const said = typeof found === "string" ? JSON.stringify(found.slice(0, 60)) : "nothing";
	throw new UserError(`${file}: schema: expected "${schemaId}", found ${said}; give the file that edgebench wrote`);
}
/** The first issue in words, with the count of the others: `measurements[3].launches[0].loadNs: expected int, received string (and 2 more)`. */
function explainIssues(issues) {
	const [first] = issues;
	if (first === void 0) return "does not match its schema";
	const rest = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
	return `${issuePath(first.path)}: ${first.message.slice(0, 300)}${rest}`;
}
function issuePath(path) {
	if (path.length === 0) return "at the top";
	return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part).slice(0, 60)}`).join("").slice(0, 200);
}

export { validateDocument as i, parseDocument as n, parseJson as r, explainIssues as t };