import { t as UserError } from "./user-error.js";

// src/formats/foreign-value.ts
/** The longest time that a result holds: a day. */
const MOST_NS = 864e11;
/** As many iterations as a launch of a result holds. */
const MOST_TIMES = 1e5;
/** Nanoseconds in a unit of time, by the words in which tools write it. */
const UNITS_OF_TIME = {
	ns: 1,
	us: 1e3,
	µs: 1e3,
	ms: 1e6,
	s: 1e9
};
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** @throws UserError where the text is not JSON. */
function jsonOf({ name, text }, remedy) {
	try {
		return JSON.parse(text);
	} catch {
		throw new UserError(`${name}: not JSON; ${remedy}`);
	}
}
/** A field of an object that has it itself; undefined of anything else. */
function fieldOf(value, key) {
	return isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** Digits are read once, however many there are: each has one place in this. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
/** A finite number, also where a tool wrote it as text; undefined for anything else. */
function numberOf(value) {
	if (typeof value === "string" && !NUMBER.test(value)) return void 0;
	if (typeof value !== "string" && typeof value !== "number") return void 0;
	const number = Number(value);
	return Number.isFinite(number) ? number : void 0;
}
/** A number of at least 1 and at most `most` that is whole; undefined for anything else. */
function countOf(value, most) {
	const number = numberOf(value);
	return number !== void 0 && Number.isInteger(number) && number >= 1 && number <= most ? number : void 0;
}
/** Text of at most `limit` characters; undefined for nothing. */
function textOf(value, limit = 200) {
	return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, limit) : void 0;
}
/** A time in whole nanoseconds; undefined where there is none, or none that can be: what is rounded to 0 tells no time. */
function nanosecondsOf(value, unit) {
	const ns = wholeNanoseconds(value, unit);
	return ns === 0 ? void 0 : ns;
}
/** Likewise, and 0 of a clock that is too coarse for it. */
function wholeNanoseconds(value, unit) {
	const number = numberOf(value);
	if (number === void 0 || number < 0) return void 0;
	const ns = Math.round(number * unit);
	return ns <= MOST_NS ? ns : void 0;
}
/** A time that must be one. @throws UserError naming the place. */
function timeAt(value, unit, place) {
	const ns = wholeNanoseconds(value, unit);
	if (ns !== void 0) return ns;
	const said = scalarIn(value)?.slice(0, 40) ?? (value === void 0 ? "nothing" : "a list or an object");
	const remedy = /\d,\d/.test(said) ? "write its decimals behind a point, and thousands without a mark" : "give the file as the tool wrote it";
	throw new UserError(`${place}: ${said} is no time from 0 to a day; ${remedy}`);
}
/** A rate per second; undefined where there is none, or none that can be. */
function rateOf(value) {
	const rate = numberOf(value);
	return rate !== void 0 && rate > 0 && rate < 0xde0b6b3a7640000 ? rate : void 0;
}
/** What is no list and no object, as JSON has it: these may be nested without end, or say themselves how they are written. */
const scalarIn = (value) => typeof value === "object" && value !== null ? void 0 : JSON.stringify(value);
/** Refuses what no result holds. @throws UserError */
function refuseTooMany(count, name) {
	if (count > MOST_TIMES) throw new UserError(`${name}: ${count} times are more than the ${MOST_TIMES} that a launch keeps; give a shorter run`);
}
/** Without the keys that hold nothing: what is unknown is absent, never 0. */
function withoutUnknown(fields) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
/** A version as two numbers that can be held against others; undefined where the text has none. */
function versionOf(text) {
	const found = /(?<major>\d{1,5})(?:\.(?<minor>\d{1,5}))?/.exec(text ?? "")?.groups;
	return found && [Number(found["major"]), Number(found["minor"] ?? 0)];
}
/** One sentence where a version is none of those whose files are known; nothing where it is, or is not told. */
function versionWarning(tool, found, known) {
	const version = versionOf(found);
	if (version === void 0) return [];
	const beyond = (a, b) => a[0] !== b[0] ? a[0] > b[0] : a[1] > b[1];
	if (!beyond(known.from, version) && !beyond(version, known.to)) return [];
	const [from, to] = [known.from.join("."), known.to.join(".")];
	return [`${tool} ${version.join(".")} is none of the versions ${from} to ${to} whose files edgebench knows: it was read as if it were one, so check a number or two`];
}
/** Text as a name of a delegate; undefined where nothing of it can be one. */
function delegateOf(text) {
	const name = text?.slice(0, 60).replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
	return name === "" ? void 0 : name;
}

export { isObject as a, numberOf as c, textOf as d, timeAt as f, fieldOf as i, rateOf as l, withoutUnknown as m, countOf as n, jsonOf as o, versionWarning as p, delegateOf as r, nanosecondsOf as s, UNITS_OF_TIME as t, refuseTooMany as u };