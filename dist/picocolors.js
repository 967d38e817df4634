import { t as __commonJSMin } from "./rolldown-runtime.js";

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
	const points = Array.from(oneLine(text));
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

// ../../work/main/node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

export { oneLine as a, markdown as i, clip as n, plain as o, html as r, xml as s, require_picocolors as t };