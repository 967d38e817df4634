import { f as withWholeFigures } from "./figures.js";

// src/commands/terminal-table.ts
/** Spaces between two columns. */
const GAP = 2;
/** Columns are not made narrower than this, however narrow the terminal is. */
const NARROWEST = 8;
/**
* Rows of text as a table that fits a terminal, without lines, since it is copied into messages as often as it is read on a
* screen. Columns are as wide as what is in them; where that is too much, the widest are broken between words, and words
* that are wider still within. There are no trailing spaces, and no line feed at the end.
*/
function terminalTable(rows, { width, indent = 0 }) {
	const texts = rows.map((row) => row.map(({ text }) => text));
	const most = fitting(widthsOf(texts), width - indent);
	const broken = texts.map((row) => row.map((text, column) => wrapped(text, most[column] ?? 0, "anywhere")));
	const widths = widthsOf(broken);
	return rows.flatMap((row, index) => {
		const cells = (broken[index] ?? []).map((text) => text.split("\n"));
		const height = Math.max(1, ...cells.map(({ length }) => length));
		return Array.from({ length: height }, (_, line) => {
			const parts = cells.map((lines, column) => painted(lines[line] ?? "", row[column], widths[column] ?? 0));
			return `${" ".repeat(indent)}${parts.join(" ".repeat(GAP))}`.trimEnd();
		});
	}).join("\n");
}
function painted(text, cell, width) {
	const filling = " ".repeat(width - displayWidth(text));
	return `${text === "" || cell?.paint === void 0 ? text : cell.paint(text)}${filling}`;
}
function widthsOf(rows) {
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	return Array.from({ length: columns }, (_, column) => Math.max(1, ...rows.flatMap((row) => row[column]?.split("\n").map(displayWidth) ?? [])));
}
/** Takes from the widest column, one by one, until all fit or none may give more. */
function fitting(natural, width) {
	const widths = [...natural];
	const most = width - GAP * Math.max(0, widths.length - 1);
	for (let over = widths.reduce((sum, one) => sum + one, 0) - most; over > 0; over -= 1) {
		const widest = widths.indexOf(Math.max(...widths));
		const size = widths[widest] ?? 0;
		if (size <= NARROWEST) break;
		widths[widest] = size - 1;
	}
	return widths;
}
/**
* Breaks a text between words into lines of at most `width` columns, with figures and their units together; a longer word
* stays whole, or is broken anywhere.
*/
function wrapped(text, width, longWords = "whole") {
	return withWholeFigures(text).split("\n").flatMap((line) => {
		const made = [];
		for (const word of line.split(" ").flatMap((word) => longWords === "whole" ? [word] : pieces(word, width))) {
			const last = made.at(-1);
			if (last !== void 0 && displayWidth(last) + 1 + displayWidth(word) <= width) made[made.length - 1] = `${last} ${word}`;
			else made.push(word);
		}
		return made;
	}).join("\n").replaceAll("\xA0", " ");
}
/** A word in parts of at most `width` columns. */
function pieces(word, width) {
	if (displayWidth(word) <= width) return [word];
	const parts = [""];
	for (const sign of word) {
		const last = parts.at(-1) ?? "";
		if (last !== "" && displayWidth(last) + displayWidth(sign) > width) parts.push(sign);
		else parts[parts.length - 1] = last + sign;
	}
	return parts;
}
const TWO_COLUMNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const NO_COLUMN = /[\p{M}\p{Cf}]/u;
/** Columns that a text takes on a terminal, as most terminals count. */
function displayWidth(text) {
	if (/^[ -~]*$/.test(text)) return text.length;
	return [...text].reduce((sum, sign) => sum + (NO_COLUMN.test(sign) ? 0 : TWO_COLUMNS.test(sign) ? 2 : 1), 0);
}

export { wrapped as n, terminalTable as t };