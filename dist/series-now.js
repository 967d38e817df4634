import { T as benchmarkId } from "./result.js";
import { o as differingConditions } from "./comparability.js";
import { a as importedDoubt, n as daysBehind, r as emulatedDoubt } from "./fleet-entry.js";
import { i as repeatedEstimate, n as accuracyOfScored, r as guessing } from "./fleet-estimates.js";
import { r as isLasting } from "./store.js";

// src/trend/series-now.ts
/** With fewer sessions no move of a level can be seen: eight before it and three after. */
const WATCHED_FROM = 11;
/** What a series says now. @param asOf when the fleet's newest measurement was recorded, UTC. */
function seriesNow(series, asOf) {
	const { benchmark, sessions } = series;
	const newest = sessions.at(-1) ?? sessions[0];
	const { values, conditions = {}, recordedAt, commit, model } = newest;
	const scored = scoredNow(sessions, model);
	const accuracy = scored && accuracyOfScored(scored);
	const [latency, framesPerSecond] = [estimateNow("latency", series, newest), estimateNow("throughput", series, newest)];
	return {
		id: benchmarkId(benchmark),
		benchmark,
		measuredAt: recordedAt,
		commit,
		model,
		...latency && { latency },
		...framesPerSecond && { framesPerSecond },
		...accuracy && { accuracy },
		values,
		conditions,
		doubts: [
			...conditions.emulated === void 0 ? [] : [emulatedDoubt(conditions.emulated)],
			...conditions.tool === void 0 ? [] : [importedDoubt(conditions.tool)],
			...accuracy ? guessing(accuracy) : []
		],
		headUntold: newest.role === "base",
		history: {
			sessions: sessions.length,
			standing: standingNow(series, asOf)
		}
	};
}
/**
* The same file, fed and read alike, answers the same images alike on any day: of its accuracies, told as the newest one is,
* that of most images counts. A change is scored on as few as it takes; a night on all that there is time for.
*/
function scoredNow(sessions, model) {
	const all = sessions.flatMap((one) => one.model === model && one.accuracy !== void 0 ? [one.accuracy] : []);
	const newest = all.at(-1);
	return all.filter((one) => newest !== void 0 && wayOf(one) === wayOf(newest)).toSorted((a, b) => a.dataset.count - b.dataset.count).at(-1);
}
const wayOf = ({ dataset, preprocessing, labels }) => `${dataset.sha256} ${dataset.seed} ${preprocessing?.sha256} ${labels}`;
function estimateNow(metric, { sessions, launches, changes }, newest) {
	if (newest.values[metric] === void 0) return void 0;
	const values = sessions.filter((one) => isLike(one, newest) && changes.every((move) => !isBefore(one, move, metric))).flatMap((one) => one.values[metric] ?? []).filter((value) => value > 0);
	if (values.length > 1) return repeatedEstimate(values, "sessions");
	const each = launches.flatMap((launch) => launch[metric] ?? []).filter((value) => value > 0);
	return each.length > 1 ? repeatedEstimate(each, "launches") : repeatedEstimate(values, "sessions");
}
/** The same file of the model, measured under the same conditions. */
function isLike(one, newest) {
	return one.model === newest.model && differingConditions(one.conditions ?? {}, newest.conditions ?? {}).length === 0;
}
/** Throughput moves where latency does, and is mostly not watched itself. */
const WATCHED_FOR = {
	latency: ["latency"],
	throughput: ["latency", "throughput"]
};
function isBefore({ recordedAt }, { metric: moved, firstAfter, returned }, metric) {
	return WATCHED_FOR[metric].includes(moved) && Date.parse(recordedAt) < Date.parse((returned ?? firstAfter).recordedAt);
}
function standingNow({ sessions, changes }, asOf) {
	const newest = sessions.at(-1) ?? sessions[0];
	if (changes.some(isLasting)) return "regressed";
	if (daysBehind(newest.recordedAt, asOf) > 7) return "stale";
	return sessions.length < 11 ? "young" : "stable";
}

export { seriesNow as t };