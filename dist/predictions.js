// src/vision/bytes.ts
/** Bytes as base64. */
function encodeBytes(bytes) {
	const chunks = [];
	for (let start = 0; start < bytes.length; start += 8192) chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
	return btoa(chunks.join(""));
}
/** The `count` bytes, or undefined where the text is not the one way to write so many. */
function decodeBytes(text, count) {
	if (text.length !== Math.ceil(count / 3) * 4) return void 0;
	let binary;
	try {
		binary = atob(text);
	} catch {
		return;
	}
	if (binary.length !== count || btoa(binary) !== text) return void 0;
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

// src/vision/bitset.ts
/**
* One bit per value, least significant bit of the first byte first, unused bits of the last byte 0, as base64.
*/
function encodeBitset(bits) {
	const bytes = new Uint8Array(Math.ceil(bits.length / 8));
	for (const [index, bit] of bits.entries()) if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | 1 << (index & 7);
	return encodeBytes(bytes);
}
/**
* The first `count` bits, or undefined where the text is not the one way to write `count` bits: wrong alphabet, wrong
* length, or a bit set past the end.
*/
function decodeBitset(text, count) {
	const bytes = decodeBytes(text, Math.ceil(count / 8));
	if (bytes === void 0) return void 0;
	const bits = Array.from({ length: count }, (_, index) => ((bytes[index >> 3] ?? 0) >> (index & 7) & 1) === 1);
	return encodeBitset(bits) === text ? bits : void 0;
}

// src/vision/predictions.ts
/** What stands for an image whose output held NaN or infinity; so the highest class that can be told is one less. */
const NO_CLASS = 65535;
/** More images than this keep no predictions: their text would outgrow the result. */
const MOST_IMAGES = 1e5;
/**
* The best class of each image as base64, two bytes each, little end first; undefined for no class.
*
* @returns undefined where they cannot be told so: a class beyond 65,534, or more than 100,000 images.
*/
function encodePredictions(classes) {
	const fits = (found) => found === void 0 || found >= 0 && found < 65535;
	if (classes.length > MOST_IMAGES || !classes.every(fits)) return void 0;
	const bytes = new Uint8Array(2 * classes.length);
	for (const [image, found = NO_CLASS] of classes.entries()) bytes.set([found & 255, found >> 8], 2 * image);
	return encodeBytes(bytes);
}
/** The classes of `count` images, `NO_CLASS` for none; undefined where the text is not the one way to write so many. */
function decodePredictions(text, count) {
	const bytes = decodeBytes(text, 2 * count);
	if (bytes === void 0) return void 0;
	return Uint16Array.from({ length: count }, (_, image) => (bytes[2 * image] ?? 0) | (bytes[2 * image + 1] ?? 0) << 8);
}

export { encodeBitset as a, decodeBitset as i, decodePredictions as n, decodeBytes as o, encodePredictions as r, encodeBytes as s, NO_CLASS as t };