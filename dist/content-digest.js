import { T as sha256Hex, w as canonicalJson } from "./unit.js";

// src/plan/content-digest.ts
/**
* The SHA-256 by which a result knows a model: of its file; where there are external data, of the list of all files' digests.
*
* @param externalData in the order of the side.
*/
function contentDigest(model, externalData) {
	if (externalData.length === 0) return model;
	return sha256Hex(canonicalJson({
		model,
		externalData: externalData.map((part) => [part.location, part.sha256])
	}));
}
/** The same of a side before anything was fetched; undefined where the plan does not know the content of one of its files. */
function digestOfSide({ model, externalData }, facts) {
	const main = digestOfFile(model, facts);
	const parts = externalData.flatMap(({ location, source }) => {
		const sha256 = digestOfFile(source, facts);
		return sha256 === void 0 ? [] : [{
			location,
			sha256
		}];
	});
	return main === void 0 || parts.length < externalData.length ? void 0 : contentDigest(main, parts);
}
function digestOfFile(source, facts) {
	if (source.kind === "lfs" || source.kind === "url") return source.sha256;
	return source.kind === "git" ? facts.get(source.blob)?.sha256 : void 0;
}
/** The bytes of all files of a side, as results tell a model's size; undefined where one is not in git. */
function bytesOfSide({ model, externalData }) {
	let bytes = 0;
	for (const source of [model, ...externalData.map((part) => part.source)]) {
		if (source.kind !== "git" && source.kind !== "lfs") return void 0;
		bytes += source.bytes;
	}
	return bytes;
}

export { contentDigest as n, digestOfSide as r, bytesOfSide as t };