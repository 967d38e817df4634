// src/report/hidden-note.ts
/**
* A first line of Markdown that nobody sees, by which a comment or issue is found again. What it holds is encoded so that no
* value ends the comment of HTML early.
*/
function hiddenNote(kind, value) {
	return `<!-- ${kind}:1 ${JSON.stringify(value).replace(/[^\x20-\x7e]|[-<>&]/g, escaped)} -->`;
}
/** What the first line of a text hides; undefined where it is no such note. Whoever wrote it, it is checked against the schema. */
function readHiddenNote(kind, text, schema) {
	const [, name, json] = /^<!-- ([a-z-]{1,40}):1 (\{[^<>\n]{1,4000}\}) -->\r?(?:\n|$)/.exec(text) ?? [];
	if (name !== kind || json === void 0) return void 0;
	try {
		return schema.safeParse(JSON.parse(json)).data;
	} catch {
		return;
	}
}
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

export { readHiddenNote as n, hiddenNote as t };