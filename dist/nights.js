import { o as summarisePoint } from "./store.js";
import { A as METRICS, T as benchmarkId, j as METRIC_NAMES } from "./result.js";
import { d as gatingIn } from "./unit.js";
import { n as sessionsOfChanges, r as summaryOf, t as onePerSession } from "./stored-sessions.js";

// src/commands/nights.ts
/**
* The nights of a device, by the benchmark's id. What was measured beside another side, or for a change, is another series:
* a session that has a base or a head is no night.
*/
function nightsOf(recent) {
	const changes = sessionsOfChanges([...recent.values()].flatMap(({ points }) => points));
	return new Map([...recent].map(([id, { benchmark, points }]) => [id, {
		benchmark,
		points: onePerSession(points.filter(({ session }) => !changes.has(session)))
	}]));
}
/** What is said where a store is not at hand. */
const NEWEST_ALONE = "of a branch only the newest nights are read; clone it and name the folder for all of them";
/** The nights of a device for people who wait: all of them where the store is at hand, else the newest of each series. */
async function nightsAtHand(store, device) {
	return nightsOf(await (store.isAtHand ? wholeSeries(store, device) : store.recent(device)));
}
async function wholeSeries(store, device) {
	const series = /* @__PURE__ */ new Map();
	for await (const session of store.sessions(device)) for (const point of session.points) {
		const id = benchmarkId(point.benchmark);
		const one = series.get(id) ?? {
			benchmark: point.benchmark,
			points: []
		};
		one.points.push(summarisePoint(point, session));
		series.set(id, one);
	}
	return series;
}
/** The metrics of a series that are followed: those that gate. */
function followedOf({ benchmark, points }, policy) {
	const metrics = gatingMetrics(policy);
	const history = points.map(summaryOf);
	return gatingIn(benchmark.scenario, metrics).map((metric) => ({
		benchmark,
		metric,
		tolerance: toleranceOf(metric, policy),
		history
	}));
}
/** The metrics that gate; those that usually do where there is no policy. */
function gatingMetrics(policy) {
	return policy?.gate.metrics ?? METRIC_NAMES.filter((metric) => METRICS[metric].gates);
}
/** What is no move of a metric; the usual where there is no policy. */
function toleranceOf(metric, policy) {
	return policy?.tolerance[metric] ?? METRICS[metric].tolerance;
}

export { nightsOf as a, nightsAtHand as i, followedOf as n, toleranceOf as o, gatingMetrics as r, NEWEST_ALONE as t };