import { c as median } from "./launch-values.js";
import { D as METRIC_NAMES, _ as conditionsOf } from "./files.js";
import { n as sentinelCorrected } from "./sentinel.js";

// src/bench/name-pattern.ts
/** `*` stands for any characters. Each part between stars is searched once from the left, so that no pattern makes it slow. */
function namePattern(pattern) {
	const [start = "", ...parts] = pattern.split("*");
	const end = parts.pop();
	if (end === void 0) return (name) => name === pattern;
	return (name) => {
		if (!name.startsWith(start) || !name.endsWith(end)) return false;
		let at = start.length;
		for (const part of parts) {
			const found = name.indexOf(part, at);
			if (found < 0) return false;
			at = found + part.length;
		}
		return at + end.length <= name.length;
	};
}

// src/commands/stored-sessions.ts
/** Both sides of a session share its temperature, day and load, so a session counts once: its head where that is a baseline. Oldest first. */
function onePerSession(points) {
	const sessions = /* @__PURE__ */ new Map();
	for (const point of points) {
		const before = sessions.get(point.session);
		if (before === void 0 || before.role === "base") sessions.set(point.session, point);
	}
	return [...sessions.values()].sort(byAge);
}
function byAge(a, b) {
	return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.session < b.session ? -1 : 1);
}
/** A point summed up. @throws UserError where the store lost or changed what the point refers to. */
async function toSession(point, store) {
	const { session, commit, recordedAt, model } = point;
	const accuracy = await accuracyOf(point, store);
	return {
		session,
		commit,
		recordedAt,
		values: valuesOf(point),
		corrected: correctedOf(point),
		model: model.sha256,
		...accuracy === void 0 ? {} : { accuracy },
		conditions: conditionsOf({
			environment: await store.environment(point.environment),
			mode: counted(point)[0]?.mode,
			actual: point.actual,
			accuracy: point.accuracy,
			inputs: point.inputs,
			inputShapes: point.inputShapes
		})
	};
}
const counted = ({ launches }) => launches.filter(({ excluded }) => excluded === void 0);
/** The middle of what the summaries of launches tell, metric by metric. */
function valuesOf(point) {
	const { model, accuracy } = point;
	const values = { "model-size": model.bytes };
	for (const metric of METRIC_NAMES) {
		const each = counted(point).flatMap((launch) => told(metric, launch) ?? []);
		if (each.length > 0) values[metric] = median(each);
	}
	if (accuracy !== void 0) {
		values["top-1"] = accuracy.top1Correct / accuracy.dataset.count;
		values["top-5"] = accuracy.top5Correct / accuracy.dataset.count;
	}
	return values;
}
/** The same with what the device did taken out, of metrics that the sentinel follows. */
function correctedOf(point) {
	const values = {};
	for (const metric of METRIC_NAMES) {
		const beside = counted(point).flatMap((launch) => {
			const value = told(metric, launch);
			return value === void 0 ? [] : [{
				value,
				sentinelNs: launch.sentinelNs
			}];
		});
		const corrected = sentinelCorrected(metric, beside);
		if (corrected !== void 0) values[metric] = corrected;
	}
	return values;
}
function told(metric, launch) {
	switch (metric) {
		case "latency": return launch.medianNs;
		case "latency-p95": return launch.p95Ns;
		case "throughput": return launch.throughput;
		case "load-time": return launch.loadNs;
		case "first-inference": return launch.firstNs;
		case "peak-memory": return launch.peakRssBytes > 0 ? launch.peakRssBytes : void 0;
		default: return launch.values?.[metric];
	}
}
async function accuracyOf({ accuracy }, store) {
	if (accuracy === void 0) return void 0;
	const [correct, correctTop5] = [await store.bitset(accuracy.correct), await store.bitset(accuracy.correctTop5)];
	return {
		...accuracy,
		correct,
		correctTop5
	};
}

export { toSession as n, namePattern as r, onePerSession as t };