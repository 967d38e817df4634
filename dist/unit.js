// src/bench/unit.ts
/** Base units in which values are stored: nanoseconds, bytes, inferences per second, joules, instructions, a number of things, a share of 1. */
const UNITS = [
	"ns",
	"bytes",
	"per-second",
	"joules",
	"instructions",
	"count",
	"share"
];
const STEPS = {
	ns: [
		[1, "ns"],
		[1e3, "µs"],
		[1e6, "ms"],
		[1e9, "s"]
	],
	bytes: [
		[1, "B"],
		[1024, "KiB"],
		[1024 ** 2, "MiB"],
		[1024 ** 3, "GiB"]
	],
	"per-second": [
		[1, "/s"],
		[1e3, "k/s"],
		[1e6, "M/s"]
	],
	joules: [
		[1e-6, "µJ"],
		[.001, "mJ"],
		[1, "J"],
		[1e3, "kJ"]
	],
	instructions: [
		[1, "instructions"],
		[1e3, "k instructions"],
		[1e6, "M instructions"],
		[1e9, "G instructions"]
	]
};
/** A value as a person would write it, three significant digits: `12.3 ms`, `4.51 MiB`, `96.2 %`. */
function formatValue(value, unit) {
	if (!Number.isFinite(value)) return String(value);
	if (unit === "count") return String(value);
	if (unit === "share") return `${(value * 100).toFixed(1)} %`;
	const steps = STEPS[unit];
	const magnitude = Math.abs(value);
	const [size, symbol] = steps.findLast(([step]) => magnitude >= step * .9995) ?? steps[0] ?? [1, ""];
	return `${threeDigits(value / size)} ${symbol}`;
}
/** Three significant digits without an exponent: 0.123, 1.23, 12.3, 123, 1235. */
function threeDigits(value) {
	const magnitude = Math.abs(value);
	if (magnitude >= 100) return value.toFixed(0);
	if (magnitude >= 9.995) return value.toFixed(1);
	if (magnitude >= .9995 || magnitude === 0) return value.toFixed(2);
	return value.toFixed(3);
}

export { formatValue as n, UNITS as t };