import { C as sampleStandardDeviation, _ as median } from "./unit.js";

// src/compare/sentinel.ts
/** Metrics that grow (1) or shrink (-1) in proportion as the whole device gets slower; the sentinel says nothing of others. */
const FOLLOWS_THE_DEVICE = {
	latency: 1,
	"latency-mean": 1,
	"latency-trimmed-mean": 1,
	"latency-p90": 1,
	"latency-p95": 1,
	"latency-p99": 1,
	throughput: -1
};
/**
* One session's value of a metric with what the device itself did taken out: the median over its launches of
* ln(value / sentinel), or of ln(value · sentinel) for throughput. For comparisons between sessions alone: within a
* session base and head share their rounds, and what the sentinel would correct cancels there already (statistics.md).
*
* @returns undefined for a metric that the sentinel does not follow, without launches, and where some launch has no
* sentinel: corrected and raw values are never mixed.
*/
function sentinelCorrected(metric, launches) {
	const sign = FOLLOWS_THE_DEVICE[metric];
	if (sign === void 0 || launches.length === 0) return void 0;
	const corrected = launches.flatMap(({ value, sentinelNs }) => sentinelNs === void 0 || sentinelNs <= 0 || value <= 0 ? [] : [Math.log(value) - sign * Math.log(sentinelNs)]);
	return corrected.length < launches.length ? void 0 : median(corrected);
}
/** The sentinel's median time beside one launch, nanoseconds. */
function sentinelTime({ sentinelNs }) {
	return sentinelNs === void 0 ? void 0 : median(sentinelNs);
}
/**
* The device's own noise from one round to the next, as a standard deviation on the log scale: that of the sentinel's
* successive log ratios, divided by √2 since each has the noise of two rounds in it. A slow trend hardly shows in it.
*
* @param sentinelNs the sentinel's median of each round, in the order measured.
* @returns undefined for fewer than three rounds.
*/
function noiseFloor(sentinelNs) {
	if (sentinelNs.length < 3) return void 0;
	const logs = sentinelNs.map((ns) => Math.log(Math.max(1, ns)));
	const steps = logs.slice(1).map((log, index) => log - (logs[index] ?? log));
	return sampleStandardDeviation(steps) / Math.SQRT2;
}

// src/bench/emulation.ts
/** The emulated processor that any launch of a measurement ran on; undefined where its device ran them all itself. */
function emulatedOf({ launches }) {
	return launches.find(({ actual }) => actual.emulated !== void 0)?.actual.emulated;
}

export { sentinelTime as i, noiseFloor as n, sentinelCorrected as r, emulatedOf as t };