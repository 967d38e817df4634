import { f as int, h as object, y as string } from "./schemas.js";
import { n as readHiddenNote, t as hiddenNote } from "./hidden-note.js";

// src/report/reply.ts
const replySchema = object({
	to: int(),
	kind: string().max(40)
});
/** A reply to a comment, as Markdown that is found again. @param kind what it says; `not-allowed` is said once for all. */
function replyText(to, kind, text) {
	return `${hiddenNote("edgebench-reply", {
		to,
		kind
	})}\n${text}\n`;
}
/** Whether this is already the reply to a comment, or the refusal that is said once for all. */
function repliesTo(body, comment, kind) {
	const said = readHiddenNote("edgebench-reply", body, replySchema);
	return said !== void 0 && (said.to === comment || kind === "not-allowed" && said.kind === kind);
}

export { replyText as n, repliesTo as t };