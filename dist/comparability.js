import { u as repetitionsOf } from "./unit.js";
import { g as partialRecord, m as number, s as _enum, v as strictObject, y as string } from "./schemas.js";
import { M as date, a as NOT_TOLD, b as textSchema, j as METRIC_NAMES } from "./result.js";

// src/bench/acceptance.ts
/** A benchmark's id, or a pattern of ids in which `*` stands for any characters. */
const BENCHMARK_PATTERN = /^[A-Za-z0-9._+*/=-]{1,500}$/;
/** How much change: `relative` 0.05 is 5 % of the base; `points` 0.01 is one point of a share. */
const marginSchema = strictObject({
	kind: _enum(["relative", "points"]),
	value: number().min(0).max(1e3)
});
const acceptanceSchema = strictObject({
	benchmark: string().regex(BENCHMARK_PATTERN),
	metric: _enum(METRIC_NAMES),
	upTo: marginSchema,
	by: textSchema.min(1),
	why: textSchema.min(1),
	/** The last day on which it holds, in UTC: `2026-12-31`. */
	until: date()
});
/** @param instant UTC, as `Date.prototype.toISOString` writes it. */
function isInForce({ until }, instant) {
	return instant.slice(0, until.length) <= until;
}

// src/compare/comparability.ts
/** Facts of the device that its environment tells under the same name. */
const DEVICE_CONDITIONS = [
	"power-mode",
	"governor",
	"turbo",
	"prepared",
	"device-image",
	"board",
	"cpu-model",
	"cores",
	"arch",
	"os",
	"kernel",
	"gpu-driver"
];
/** Facts of how a benchmark was measured. */
const MEASURING_CONDITIONS = [
	"tool",
	"runtime-version",
	"provider",
	"threads",
	"execution-mode",
	"emulated",
	"mode",
	"dataset",
	"preprocessing",
	"inputs",
	"input-shape"
];
const CONDITION_NAMES = [...DEVICE_CONDITIONS, ...MEASURING_CONDITIONS];
const ENVIRONMENT_CONDITIONS = /* @__PURE__ */ new Set([
	...DEVICE_CONDITIONS,
	"runtime-version",
	"provider",
	"threads",
	"execution-mode"
]);
/** Whether a condition is the environment's own. The others say what is measured and how: they differ by choice. */
const isOfEnvironment = (name) => ENVIRONMENT_CONDITIONS.has(name);
const NAMES_OF_DEVICE = new Set(DEVICE_CONDITIONS);
/** Whether a name is that of a condition of the device itself, whatever it measures. */
const isOfDevice = (name) => NAMES_OF_DEVICE.has(name);
const conditionsSchema = partialRecord(_enum(CONDITION_NAMES), textSchema);
/** The conditions of a session, each as text. */
function conditionsOf(under) {
	const { environment, mode, actual, source, accuracy, inputs, inputShapes } = under;
	return told({
		...Object.fromEntries(DEVICE_CONDITIONS.map((name) => [name, environment[name]])),
		tool: source && toolIn(source.tool),
		"runtime-version": actual?.version,
		provider: actual?.provider,
		threads: actual?.threads,
		"execution-mode": actual?.executionMode,
		emulated: actual?.emulated,
		mode: mode === void 0 ? void 0 : mode === "ping-pong" ? "ping-pong" : "alone",
		dataset: accuracy?.dataset.name,
		preprocessing: accuracy?.preprocessing?.sha256,
		inputs,
		"input-shape": inputShapes?.join(", ")
	});
}
/** What stands for edgebench itself where no other tool is told. */
const OURS = "edgebench";
/** Another tool's name. One that would be read as none, or as ours, makes no measurement edgebench's own. */
function toolIn(name) {
	const text = name.trim();
	return text === "" || text === "not told" || text.toLowerCase() === OURS ? "another tool" : name;
}
/** The conditions of a measurement that was made on a device in this environment. */
function conditionsOfMeasurement(measurement, environment) {
	const { source, accuracy, inputs, inputShapes, summary } = measurement;
	const launches = repetitionsOf(measurement);
	const launch = launches.find(({ excluded }) => excluded === void 0) ?? launches[0];
	return conditionsOf({
		environment,
		mode: launch?.mode,
		actual: launch?.actual ?? summary?.actual,
		source,
		accuracy,
		inputs,
		inputShapes
	});
}
/** What of these the change itself may have changed: stored sessions are held to what the base has. */
function conditionsOfBase(base) {
	return base?.preprocessing === void 0 ? {} : { preprocessing: base.preprocessing.sha256 };
}
function told(facts) {
	const conditions = {};
	for (const name of CONDITION_NAMES) {
		const fact = facts[name];
		if (fact !== void 0 && fact !== "" && fact !== "not told") conditions[name] = String(fact).slice(0, 4e3);
	}
	return conditions;
}
/**
* The names of the conditions that differ, in a fixed order. A condition that only one side tells is unknown, not
* different: a newer edgebench may ask a device more than an older one did. Only emulation and another tool are not: who
* tells what ran and nothing of it measured it itself, on the device's own processor.
*/
function differingConditions(a, b) {
	const [left, right] = [withDefaults(a), withDefaults(b)];
	return CONDITION_NAMES.filter((name) => left[name] !== void 0 && right[name] !== void 0 && left[name] !== right[name]);
}
function withDefaults(conditions) {
	return conditions["runtime-version"] === void 0 ? conditions : {
		emulated: "no",
		tool: OURS,
		...conditions
	};
}
/** `baselines differ in power-mode and governor`. */
function differenceSentence(names) {
	return `baselines differ in ${names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`}`;
}

export { differenceSentence as a, isOfEnvironment as c, isInForce as d, conditionsSchema as i, BENCHMARK_PATTERN as l, conditionsOfBase as n, differingConditions as o, conditionsOfMeasurement as r, isOfDevice as s, conditionsOf as t, acceptanceSchema as u };