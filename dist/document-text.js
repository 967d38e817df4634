// src/report/document-text.ts
/** What a terminal or a reader's eye takes for an order, and what a workflow's log does: JSON itself escapes only the oldest controls. */
const ORDERS = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|##(?=\[)/gu;
/** A document for programs, which may as well end in a terminal or a log: the same JSON value, without an order to either. */
function jsonText(document, indent) {
	return `${JSON.stringify(document, void 0, indent).replaceAll(ORDERS, escaped)}\n`;
}
/** Each code unit as a reference, which only strings can hold; so only in strings is there anything to escape. */
const escaped = (text) => text.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
/** The text of `report.json`. The page's script makes it again from the document it holds, so it reaches for nothing else. */
function documentText(document) {
	return jsonText(document, 1);
}

export { jsonText as n, documentText as t };