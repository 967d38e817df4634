// src/report/escape.ts
/**
* Every string that comes from outside (names, paths, reasons, environment facts) passes through one of these before it
* enters a report. Each makes the text one line, makes invisible characters visible, and takes away every meaning that
* the target would read into it.
*/
const LINE_BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
/** Controls, formatting (direction overrides, zero-width), lone surrogates and noncharacters: also all that XML 1.0 forbids. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;
/** One line of visible characters: line breaks become spaces, invisible characters become U+FFFD, piles of accents stop at three. */
function oneLine(text) {
	return text.replace(LINE_BREAKS, " ").replace(INVISIBLE, "�").replace(STACKED_MARKS, "$1").trim();
}
/** At most `limit` code points of the text as one line; a longer one ends in `…`. Names and quotations are clipped, never a sentence of ours. */
function clip(text, limit) {
	const start = Array.from(oneLine(text.slice(0, 4 * limit)));
	const points = start.length > limit ? start : Array.from(oneLine(text));
	return points.length <= limit ? points.join("") : `${points.slice(0, limit - 1).join("").trimEnd()}…`;
}
const BREAK = "&#8203;";
const MARKDOWN_MEANING = /[&<>`*~[\]|\\$]|#(?=\d)|#|@|:(?=:)|:(?=\/\/)|www(?=\.)|gh-(?=\d)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/giu;
/**
* The text as literal text of GitHub's Markdown: opens no tag, table cell, emphasis, code, link, mention, issue reference,
* list or heading, and no workflow command. Characters become numeric references, which Markdown never reads as structure;
* where GitHub looks at the rendered text again (mentions, bare addresses, `#1`), a zero-width space parts the pattern.
*/
function markdown(text) {
	return oneLine(text).replace(MARKDOWN_MEANING, (found, at, whole) => {
		if (found.length > 1) return `${found}${BREAK}`;
		const reference = `&#${found.charCodeAt(0)};`;
		const next = whole.slice(at + 1, at + 3);
		return found === "@" || found === "#" && /^\d/.test(next) || found === ":" && next === "//" ? `${reference}${BREAK}` : reference;
	});
}
const HTML_MEANING = /[&<>"']/g;
/** The text as character data or a quoted attribute of HTML. */
function html(text) {
	return references(oneLine(text));
}
/** The text as character data or a quoted attribute of XML 1.0; line breaks stay, as references. */
function xml(text) {
	return text.split(/\r\n|[\r\n]/).map((line) => references(oneLine(line))).join("&#10;");
}
/** The text for a terminal and for a workflow's log: no control sequence, and no `::` or `##[` where GitHub reads a workflow command. */
function plain(text) {
	return oneLine(text).replaceAll("##[", "# #[").replace(/(?<=^|\s):{2,}/g, (colons) => colons.split("").join(" "));
}
function references(text) {
	return text.replace(HTML_MEANING, (found) => `&#${found.charCodeAt(0)};`);
}

export { plain as a, oneLine as i, html as n, xml as o, markdown as r, clip as t };