import { createHash } from "node:crypto";

// src/bench/canonical.ts
/** JSON with object keys in code-unit order and no white space, so that equal values have equal text (RFC 8785 for the values used here). */
function canonicalJson(value) {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).filter((entry) => entry[1] !== void 0);
		entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
		return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
	}
	return JSON.stringify(value);
}

// src/bench/digest.ts
/** SHA-256 of the bytes (a string counts as its UTF-8), as 64 lower-case hex digits. */
function sha256Hex(content) {
	return createHash("sha256").update(content).digest("hex");
}

export { canonicalJson as n, sha256Hex as t };