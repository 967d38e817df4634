import { f as hasMetric, p as iterationContent, u as repetitionsOf, w as canonicalJson } from "./unit.js";
import { A as METRICS, j as METRIC_NAMES } from "./result.js";
import { r as conditionsOfMeasurement } from "./comparability.js";
import { i as launchValue } from "./launch-values.js";
import { t as emulatedOf } from "./emulation.js";
import { o as whyImplausible } from "./plausibility.js";
import { t as groupBy } from "./group-by.js";
import { i as repeatedEstimate, n as accuracyOfScored, r as guessing, t as accuracyOfCount } from "./fleet-estimates.js";

// src/compare/fleet-front.ts
/** Whether the whole interval of one lies below that of the other; never where one of them has none. */
function isClearlyBelow(a, b) {
	return a.interval !== void 0 && b.interval !== void 0 && a.interval.upper < b.interval.lower;
}
/**
* Whether one point leaves no reason to choose the other: it is at least as good in both estimates, and in one of them
* clearly better, its interval being wholly beyond the other's. Implies strict dominance of the estimates, so no two points
* dominate each other, not even in a circle.
*/
function dominates(a, b) {
	return a.latency.value <= b.latency.value && a.top1.value >= b.top1.value && (isClearlyBelow(a.latency, b.latency) || isClearlyBelow(b.top1, a.top1));
}
/**
* The Pareto front under uncertainty: every point that no other one dominates, fastest first. What the intervals do not
* tell apart stays on it together. Never empty for some points, and the same in whatever order they come.
*/
function paretoFront(points) {
	return points.filter((point) => !points.some((other) => dominates(other, point))).toSorted((a, b) => a.latency.value - b.latency.value || b.top1.value - a.top1.value || (a.id < b.id ? -1 : 1));
}

// src/compare/fleet-winners.ts
/** How many points of top-1 the fastest may give away: what `top-1` tolerates unless a policy says otherwise. */
const WITHIN = METRICS["top-1"].tolerance.value;
const WINNER_KINDS = [
	"fastest-within",
	"most-accurate",
	"best-trade-off",
	"fastest"
];
/** The winners among two points or more; a field of one has none. */
function winnersOf(points) {
	if (points.length < 2) return [];
	const best = points.reduce((most, { top1 }) => Math.max(most, top1.value), 0);
	return [
		...fastestOf("fastest-within", points.filter(({ top1 }) => top1.value >= best - WITHIN - 1e-12)),
		...mostAccurate(points),
		...tradeOff(points)
	];
}
function mostAccurate(points) {
	const [best, ...others] = points.toSorted((a, b) => b.top1.value - a.top1.value || byTime(a, b));
	if (best === void 0) return [];
	const clearlyLess = others.filter(({ top1 }) => isClearlyBelow(top1, best.top1));
	const alike = [best, ...others.filter((one) => !clearlyLess.includes(one))].toSorted(byTime);
	const [next] = clearlyLess;
	return alike.slice(0, 1).map(({ id, top1 }) => ({
		kind: "most-accurate",
		id,
		...next && { next: {
			id: next.id,
			by: top1.value - next.top1.value
		} },
		close: alike.slice(1).map((one) => one.id)
	}));
}
/** The fastest of some, by their times alone; of equal times the more accurate. */
function fastestOf(kind, points) {
	return named(kind, points.toSorted(byTime), (first, other) => other.latency.value / first.latency.value, (first, other) => !isClearlyBelow(first.latency, other.latency));
}
function tradeOff(points) {
	return named("best-trade-off", paretoFront(points).toSorted((a, b) => product(a) - product(b) || byId(a, b)), (first, other) => product(other) / product(first), () => false);
}
/** Time times share of errors. Without any error, half an image counts as wrong: a finite test proves no perfection. */
function product({ latency, top1 }) {
	return latency.value * Math.max(1 - top1.value, .5 / imagesOf(top1));
}
const imagesOf = ({ n }) => Math.max(1, n);
function named(kind, ranked, by, isClose) {
	const [first, ...others] = ranked;
	if (first === void 0) return [];
	const [second] = others;
	const close = others.filter((other) => isClose(first, other)).map(({ id }) => id);
	return [{
		kind,
		id: first.id,
		...second && { next: {
			id: second.id,
			by: by(first, second)
		} },
		close
	}];
}
function byTime(a, b) {
	return a.latency.value - b.latency.value || (b.top1?.value ?? 0) - (a.top1?.value ?? 0) || byId(a, b);
}
const byId = (a, b) => a.id < b.id ? -1 : 1;

// src/compare/fleet-field.ts
/** Divides entries into fields. @param entries in order of their ids. */
function fieldsOf(entries) {
	const told = entries.map(candidateOf);
	const leftOut = told.flatMap((one) => "why" in one ? [one] : []);
	return {
		fields: [...groupBy(told.flatMap((one) => "why" in one ? [] : [one]), keyOf).values()].map((group) => {
			const { fed, others } = fedAlike(group);
			leftOut.push(...others);
			return fieldOf(fed);
		}).toSorted(bySize),
		leftOut: leftOut.toSorted((a, b) => a.id < b.id ? -1 : 1)
	};
}
/** Largest first, then by what the field is. */
function bySize(a, b) {
	return b.members.length - a.members.length || ((a.members[0] ?? "") < (b.members[0] ?? "") ? -1 : 1);
}
function candidateOf(entry) {
	const { id, latency, accuracy, doubts } = entry;
	const [doubt] = doubts;
	if (doubt !== void 0) return {
		id,
		why: doubt.why
	};
	if (accuracy === void 0) return {
		id,
		why: "its accuracy is not known"
	};
	if (latency === void 0) return {
		id,
		why: "its scenario has no latency"
	};
	if (accuracy.images.sha256 === void 0) return {
		id,
		why: "it is not told on which images its accuracy is"
	};
	return {
		...entry,
		latency,
		accuracy,
		top1: accuracy.top1
	};
}
function keyOf({ benchmark, accuracy }) {
	const { sha256 = "", count, seed = 0 } = accuracy.images;
	return canonicalJson({
		...workOf(benchmark),
		sha256,
		count,
		seed
	});
}
function workOf({ scenario, parameters }) {
	return {
		scenario,
		batch: parameters.batch
	};
}
/**
* One model is fed and read in one way: as in its newest measurement. What an older one was fed in another way is not its
* accuracy of today. Different models each have their own.
*/
function fedAlike(group) {
	const newest = /* @__PURE__ */ new Map();
	for (const one of group) {
		const known = newest.get(one.benchmark.model);
		if (known === void 0 || Date.parse(known.measuredAt) < Date.parse(one.measuredAt)) newest.set(one.benchmark.model, one);
	}
	const wayOf = ({ accuracy: { preprocessing, labels } }) => `${preprocessing?.sha256} ${labels}`;
	const fed = group.filter((one) => wayOf(one) === wayOf(newest.get(one.benchmark.model) ?? one));
	return {
		fed,
		others: group.filter((one) => !fed.includes(one)).map(({ id, benchmark }) => ({
			id,
			why: `its accuracy is after another preprocessing, or with other labels, than that of ${newest.get(benchmark.model)?.id}, which is newer`
		}))
	};
}
/** @param members at least one: each group has a newest measurement. */
function fieldOf(members) {
	const [first] = members;
	if (first === void 0) throw new Error("a field has members");
	const devices = new Set(members.map(({ benchmark }) => benchmark.device));
	const own = (device) => members.filter(({ benchmark }) => benchmark.device === device);
	return {
		work: workOf(first.benchmark),
		images: first.accuracy.images,
		members: members.map(({ id }) => id),
		overall: standingsOf(members),
		devices: new Map(devices.size < 2 ? [] : [...devices].map((device) => [device, standingsOf(own(device))]))
	};
}
function standingsOf(members) {
	return {
		front: paretoFront(members).map(({ id }) => id),
		winners: winnersOf(members)
	};
}

// src/compare/fleet.ts
/** @returns undefined for no entries. */
function fleetOf(entries) {
	const newest = entries.toSorted((a, b) => Date.parse(b.measuredAt) - Date.parse(a.measuredAt))[0];
	if (newest === void 0) return void 0;
	const ordered = entries.toSorted((a, b) => a.id < b.id ? -1 : 1);
	return {
		asOf: newest.measuredAt,
		entries: ordered,
		...fieldsOf(ordered),
		fastest: fastestOfModels(ordered)
	};
}
function fastestOfModels(entries) {
	return [...groupBy(entries.filter(({ latency, doubts }) => latency !== void 0 && doubts.length === 0), ({ benchmark }) => canonicalJson({
		model: benchmark.model,
		...workOf(benchmark)
	})).values()].flatMap((group) => {
		const [first] = group;
		if (group.length < 2) return [];
		const timed = group.flatMap(({ id, latency }) => latency === void 0 ? [] : [{
			id,
			latency
		}]);
		const { model } = first.benchmark;
		return fastestOf("fastest", timed).map((winner) => ({
			model,
			work: workOf(first.benchmark),
			winner
		}));
	});
}

// src/compare/fleet-of-judgement.ts
/** What one run says of all its benchmarks at its head; undefined where fewer than two have values. */
function fleetOfJudgement({ benchmarks }) {
	const entries = benchmarks.flatMap(entryOf);
	return entries.length < 2 ? void 0 : fleetOf(entries);
}
function entryOf({ id, benchmark, environment, head }) {
	const { measurement, status, values } = head;
	if (measurement === void 0 || status !== "measured") return [];
	const estimate = (metric) => launchesEstimate(metric, measurement);
	const [latency, framesPerSecond, accuracy] = [
		estimate("latency"),
		estimate("throughput"),
		accuracyOf(measurement)
	];
	if (latency === void 0 && framesPerSecond === void 0 && accuracy === void 0) return [];
	const told = new Map(values.map(({ metric, value }) => [metric, value]));
	return [{
		id,
		benchmark,
		measuredAt: newestLaunch(measurement),
		commit: measurement.commit,
		...measurement.model && { model: measurement.model.sha256 },
		...latency && { latency },
		...framesPerSecond && { framesPerSecond },
		...accuracy && { accuracy },
		values: Object.fromEntries(METRIC_NAMES.flatMap((name) => told.has(name) ? [[name, told.get(name)]] : [])),
		conditions: conditionsOfMeasurement(measurement, environment),
		doubts: [...doubtsOf(measurement, environment), ...accuracy ? guessing(accuracy) : []]
	}];
}
const newestLaunch = (measurement) => repetitionsOf(measurement).map(({ startedAt }) => startedAt).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? "1970-01-01T00:00:00Z";
function launchesEstimate(metric, measurement) {
	const { benchmark } = measurement;
	const { samples } = iterationContent(benchmark);
	const counted = repetitionsOf(measurement).filter(({ excluded }) => excluded === void 0);
	if (!hasMetric(benchmark.scenario, metric)) return void 0;
	const values = counted.flatMap((launch) => launchValue(metric, launch, samples) ?? []);
	return repeatedEstimate(values.filter((value) => value > 0), "launches");
}
function accuracyOf({ accuracy, rightCount }) {
	if (accuracy !== void 0) return accuracyOfScored(accuracy);
	return rightCount === void 0 ? void 0 : accuracyOfCount(rightCount);
}
function doubtsOf(measurement, environment) {
	const emulated = emulatedOf(measurement);
	const { source } = measurement;
	const untrue = whyImplausible(measurement, environment);
	return [
		...untrue === void 0 ? [] : [{
			kind: "implausible",
			why: untrue
		}],
		...emulated === void 0 ? [] : [emulatedDoubt(emulated)],
		...source === void 0 ? [] : [importedDoubt(source.tool)]
	];
}
const emulatedDoubt = (processor) => ({
	kind: "emulated",
	why: `its processor was emulated (${processor}), so its times are no device's`
});
const importedDoubt = (tool) => ({
	kind: "imported",
	why: `it was not measured by edgebench but by ${tool}, which leaves open how`
});

// src/compare/fleet-entry.ts
/**
* Where a series stands. `regressed`: a level moved for the worse and has not returned. `stale`: not measured for more than
* a week before the fleet's newest measurement. `young`: too few sessions for a move to be seen. `stable`: none of these.
*/
const FLEET_STANDINGS = [
	"regressed",
	"stale",
	"young",
	"stable"
];
const A_DAY = 864e5;
/** Whole days between a measurement and the fleet's newest one. */
function daysBehind(measuredAt, asOf) {
	return Math.max(0, Math.floor((Date.parse(asOf) - Date.parse(measuredAt)) / A_DAY));
}

export { importedDoubt as a, WITHIN as c, fleetOfJudgement as i, daysBehind as n, fleetOf as o, emulatedDoubt as r, WINNER_KINDS as s, FLEET_STANDINGS as t };