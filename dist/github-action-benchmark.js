import { t as UserError } from "./user-error.js";
import { f as hasMetric, p as iterationContent, u as repetitionsOf } from "./unit.js";
import { A as METRICS, T as benchmarkId, j as METRIC_NAMES } from "./result.js";
import { a as sideValues, i as launchValue } from "./launch-values.js";
import { t as groupBy } from "./group-by.js";
import { i as repeatedEstimate } from "./fleet-estimates.js";
import { a as isObject, c as numberOf, d as textOf, o as jsonOf } from "./foreign-value.js";
import { a as saidById, i as metricOf, n as canBe, r as measureOf$1, t as UNIT_WORDS } from "./benchmark-words.js";

// src/formats/exported-values.ts
/** Undefined where an import did not tell it, for which a result has zeros. */
const commitOf = ({ commit }) => /^0+$/.test(commit) ? void 0 : commit;
/** Every measured side of the results, in their order. @throws UserError where there is none. */
function measuredSides(results) {
	const sides = results.flatMap((result) => result.measurements.filter(({ status, reusedFrom }) => status === "measured" && reusedFrom === void 0).map((measurement) => ({
		result,
		measurement,
		id: benchmarkId(measurement.benchmark)
	})));
	if (sides.length === 0) throw new UserError("export: nothing was measured in these results; give the file of a run that ended well");
	return sides;
}
/**
* Of each benchmark the side that a dashboard means: the head, or the only one there is. Where several results hold it, the
* last one that is named counts.
*/
function newestSides(results) {
	const newest = /* @__PURE__ */ new Map();
	for (const side of measuredSides(results)) {
		const known = newest.get(side.id);
		if (!(known?.result === side.result && side.measurement.role === "base" && known.measurement.role !== "base")) newest.set(side.id, side);
	}
	return [...newest.values()];
}
/** Every metric that a side tells. */
function valuesOf(side) {
	const { measurement } = side;
	const { benchmark } = measurement;
	const told = new Map(sideValues(measurement).map(({ metric, value }) => [metric, value]));
	return METRIC_NAMES.flatMap((name) => {
		const value = told.get(name);
		if (value === void 0 || !hasMetric(benchmark.scenario, name)) return [];
		const launches = METRICS[name].noise === "sampled" ? launchesOf(measurement, name) : [];
		const interval = repeatedEstimate(launches.filter((one) => one > 0), "launches")?.interval;
		return {
			side,
			benchmark,
			metric: METRICS[name],
			value,
			launches,
			interval
		};
	});
}
function launchesOf(measurement, name) {
	const { samples } = iterationContent(measurement.benchmark);
	return repetitionsOf(measurement).filter(({ excluded }) => excluded === void 0).flatMap((launch) => launchValue(name, launch, samples) ?? []);
}

// src/formats/bencher.ts
/**
* The Bencher Metric Format (bencher.dev/bmf.json): by benchmark, by measure, a value and maybe its bounds. Bencher's own
* measures are `latency` in nanoseconds, `throughput` per second and `file-size` in bytes; all others are the user's.
*/
const bencherExport = {
	kind: "text",
	name: "bencher",
	writes: "Bencher Metric Format: every metric, with 95 % intervals from two launches on",
	write: (results) => renderBencher(new Map(newestSides(results).map((side) => [side.id, new Map(valuesOf(side).map(({ metric, value, interval }) => [measureOf(metric.name), {
		value,
		...interval && {
			lower: interval.lower,
			upper: interval.upper
		}
	}]))])))
};
const bencherImport = {
	name: "bencher",
	reads: "Bencher Metric Format",
	read: (file) => {
		const imported = [...parseBencher(file)].flatMap(([name, measures]) => importedOf$1(name, measures));
		if (imported.length > 0) return imported;
		throw new UserError(`${file.name}: no measure in it that edgebench has, such as latency or throughput; ${REMEDY$1}`);
	}
};
const REMEDY$1 = "give a file of the Bencher Metric Format";
function renderBencher(report) {
	const measures = (of) => Object.fromEntries([...of].map(([measure, { value, lower, upper }]) => [measure, {
		value,
		...lower !== void 0 && { lower_value: lower },
		...upper !== void 0 && { upper_value: upper }
	}]));
	return `${JSON.stringify(Object.fromEntries([...report].map(([name, of]) => [name, measures(of)])), void 0, 2)}\n`;
}
/** @throws UserError one sentence for text that is not of this format. */
function parseBencher(file) {
	const report = jsonOf(file, REMEDY$1);
	if (!isObject(report)) throw new UserError(`${file.name}: no object of benchmarks; ${REMEDY$1}`);
	return new Map(Object.entries(report).map(([name, measures]) => {
		const place = `${file.name}: ${JSON.stringify(name.slice(0, 60))}`;
		if (!isObject(measures)) throw new UserError(`${place}: no object of measures; ${REMEDY$1}`);
		return [name, new Map(Object.entries(measures).map(([key, value]) => [key, measureAt(value, `${place}: ${key.slice(0, 60)}`)]))];
	}));
}
function measureAt(measure, place) {
	const value = isObject(measure) ? numberOf(measure["value"]) : void 0;
	if (!isObject(measure) || value === void 0) throw new UserError(`${place}: no value; ${REMEDY$1}`);
	const [lower, upper] = [numberOf(measure["lower_value"]), numberOf(measure["upper_value"])];
	return {
		value,
		...lower !== void 0 && { lower },
		...upper !== void 0 && { upper }
	};
}
const measureOf = (metric) => metric === "model-size" ? "file-size" : metric;
const metricOfMeasure = (measure) => measure === "file-size" ? "model-size" : metricOf(measure);
function importedOf$1(name, measures) {
	const values = {};
	for (const [measure, { value }] of measures) {
		const metric = metricOfMeasure(measure);
		if (metric !== void 0 && canBe(metric, value)) values[metric] = value;
	}
	if (Object.keys(values).length === 0) return [];
	return [{
		kind: "summary",
		entry: name.slice(0, 400),
		...saidById(name),
		environment: {},
		summary: { values },
		source: {
			tool: "a file of the Bencher Metric Format",
			cannotTell: CANNOT_TELL
		},
		notes: []
	}];
}
const CANNOT_TELL = [
	"which tool measured, and what is inside its clock",
	"single times, and which statistic of them its latency is",
	"the device, versions of the runtime, and whether inputs were real"
];

// src/formats/github-action-benchmark.ts
/**
* The custom JSON of github-action-benchmark: an array of `{name, unit, value, range?, extra?}`. Which way is better is not in
* the file but in the action's input `tool`, so metrics of the two directions take a file each.
*/
const githubActionSmaller = exportOf("smaller", "customSmallerIsBetter", "lower");
const githubActionBigger = exportOf("bigger", "customBiggerIsBetter", "higher");
const githubActionImport = {
	name: "github-action-benchmark",
	reads: "the custom JSON of github-action-benchmark, of either direction",
	read
};
const REMEDY = "give the file that github-action-benchmark's output-file-path names";
function exportOf(direction, tool, better) {
	return {
		kind: "text",
		name: `github-action-benchmark-${direction}`,
		writes: `github-action-benchmark's custom JSON for tool: ${tool}`,
		write: (results) => renderBenches(newestSides(results).flatMap(valuesOf).filter(({ metric }) => metric.better === better).map(benchOf))
	};
}
function benchOf({ side, metric, value, interval, launches }) {
	const { measurement } = side;
	const commit = commitOf(measurement);
	const extra = [
		...launches.length > 0 ? [`launches: ${launches.length}`] : [],
		...commit === void 0 ? [] : [`commit: ${commit}`],
		...measurement.source === void 0 ? [] : [`measured by: ${measurement.source.tool}`]
	];
	return {
		name: `${side.id} ${metric.name}`,
		unit: UNIT_WORDS[metric.unit],
		value,
		...interval && { range: `± ${Number(((interval.upper - interval.lower) / 2).toPrecision(3))}` },
		...extra.length > 0 && { extra: extra.join("\n") }
	};
}
function renderBenches(benches) {
	return `${JSON.stringify(benches, void 0, 2)}\n`;
}
/** @throws UserError one sentence for text that is not of this format. */
function parseBenches(file) {
	const benches = jsonOf(file, REMEDY);
	if (!Array.isArray(benches)) throw new UserError(`${file.name}: no array of benchmarks; ${REMEDY}`);
	return benches.map((bench, index) => {
		const place = `${file.name}: [${index}]`;
		if (!isObject(bench)) throw new UserError(`${place}: no object; ${REMEDY}`);
		const { name, unit, range, extra } = bench;
		const value = numberOf(bench["value"]);
		if (typeof name !== "string" || typeof unit !== "string" || value === void 0) throw new UserError(`${place}: name, unit and value are not all there; ${REMEDY}`);
		return {
			name,
			unit,
			value,
			...isText(range) && { range: String(range) },
			...isText(extra) && { extra: String(extra) }
		};
	});
}
/** The action takes a number for text. */
const isText = (value) => typeof value === "string" || typeof value === "number";
function read(file) {
	const found = parseBenches(file).flatMap(readBench);
	if (found.length === 0) throw new UserError(`${file.name}: no time and no rate in it, by its units; ${REMEDY}`);
	return [...groupBy(found, ({ entry }) => entry)].map(([entry, read]) => importedOf(entry, read));
}
/** A name of ours tells the metric; of others the unit tells at least whether it is a time or a rate. */
function readBench({ name, unit, value }) {
	const at = name.lastIndexOf(" ");
	const metric = metricOf(name.slice(at + 1));
	if (metric !== void 0 && at > 0 && UNIT_WORDS[METRICS[metric].unit] === unit) return !canBe(metric, value) ? [] : [{
		entry: name.slice(0, at),
		metric,
		value,
		isGuess: false
	}];
	const measure = measureOf$1(unit);
	if (measure === void 0 || textOf(name) === void 0 || !canBe(measure.metric, value * measure.size)) return [];
	return [{
		entry: name,
		metric: measure.metric,
		value: value * measure.size,
		isGuess: true
	}];
}
function importedOf(entry, read) {
	const values = {};
	for (const { metric, value } of read) values[metric] = value;
	const guessed = read.some(({ isGuess }) => isGuess);
	return {
		kind: "summary",
		entry: entry.slice(0, 400),
		...saidById(entry),
		environment: {},
		summary: { values },
		source: {
			tool: "a file of github-action-benchmark",
			cannotTell: [
				"which tool measured, and what is inside its clock",
				...guessed ? ["which statistic its value is, taken for a median"] : [],
				"single times and how they spread: its range is text of any meaning",
				"the device, versions of the runtime, and whether inputs were real"
			]
		},
		notes: []
	};
}

export { bencherImport as a, newestSides as c, bencherExport as i, valuesOf as l, githubActionImport as n, commitOf as o, githubActionSmaller as r, measuredSides as s, githubActionBigger as t };