// src/config/quantity.ts
/** `5%`, `0.5 %`. */
const PERCENT = /^\d{1,4}(?:\.\d{1,4})? ?%$/;
/** `1pt`, `0.5 pt`: points of a share, 1pt is 0.01. */
const POINTS = /^\d{1,3}(?:\.\d{1,4})? ?pt$/;
/** `90s`, `40m`, `2h`. */
const DURATION = /^\d{1,6}(?:\.\d{1,2})? ?[smh]$/;
/** `60C`: degrees Celsius, from 30 to 100. */
const TEMPERATURE = /^(?:[3-9]\d(?:\.\d)?|100) ?C$/;
/** `472 GFLOPS`, `4 TOPS`: operations in a second. */
const OPERATION_RATE = /^(?!0+(?:\.0+)? ?[GT])\d{1,6}(?:\.\d{1,4})? ?(?:G|T)(?:FLOPS|OPS)$/;
/** `25.6 GB/s`: bytes in a second. */
const BANDWIDTH = /^(?!0+(?:\.0+)? ?[MGT])\d{1,6}(?:\.\d{1,4})? ?(?:M|G|T)B\/s$/;
const SECONDS = {
	s: 1,
	m: 60,
	h: 3600
};
/** 0.05 for `5%`: the double that is nearest to the decimal, which a division by 100 does not always give. */
function parsePercent(text) {
	return Number(`${Number.parseFloat(text)}e-2`);
}
/** @param text matches PERCENT or POINTS. */
function parseTolerance(text) {
	return {
		kind: text.endsWith("pt") ? "points" : "relative",
		value: parsePercent(text)
	};
}
/** Seconds. @param text matches DURATION. */
function parseDuration(text) {
	return Number.parseFloat(text) * (SECONDS[text.slice(-1)] ?? 1);
}
/** Degrees Celsius. @param text matches TEMPERATURE. */
function parseTemperature(text) {
	return Number.parseFloat(text);
}
const POWERS = {
	M: "e6",
	G: "e9",
	T: "e12"
};
/** Operations or bytes in a second. @param text matches OPERATION_RATE or BANDWIDTH. */
function parseRate(text) {
	const [, number = "", prefix = ""] = /^([\d.]+) ?([MGT])/.exec(text) ?? [];
	return Number(`${number}${POWERS[prefix]}`);
}

export { POINTS as a, parsePercent as c, parseTolerance as d, PERCENT as i, parseRate as l, DURATION as n, TEMPERATURE as o, OPERATION_RATE as r, parseDuration as s, BANDWIDTH as t, parseTemperature as u };