// src/config/quantity.ts
/** `5%`, `0.5 %`. */
const PERCENT = /^\d{1,4}(?:\.\d{1,4})? ?%$/;
/** `1pt`, `0.5 pt`: points of a share, 1pt is 0.01. */
const POINTS = /^\d{1,3}(?:\.\d{1,4})? ?pt$/;
/** `90s`, `40m`, `2h`. */
const DURATION = /^\d{1,6}(?:\.\d{1,2})? ?[smh]$/;
/** `60C`: degrees Celsius, from 30 to 100. */
const TEMPERATURE = /^(?:[3-9]\d(?:\.\d)?|100) ?C$/;
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

export { parseDuration as a, parseTolerance as c, TEMPERATURE as i, PERCENT as n, parsePercent as o, POINTS as r, parseTemperature as s, DURATION as t };