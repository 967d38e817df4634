import { A as METRICS, T as benchmarkId } from "./result.js";
import { r as isScored } from "./comparisons.js";
import { t as askedJobs } from "./skipping.js";
import { t as namePattern } from "./name-pattern.js";
import { n as conditionsOfBase } from "./comparability.js";
import { r as decideGate } from "./gate.js";
import { t as judgeBenchmark } from "./judge-benchmark.js";
import { n as inReadingOrder } from "./compare-results.js";
import { b as rulesOf } from "./launch-values.js";

// src/compare/allowances.ts
/** Sizes are read from decimals; what is written as the same number must be the same size. */
const ROUNDING = 1e-9;
/**
* Marks the regressions that the plan allows: those that were accepted on the target branch, and those that a trade-off of
* the policy pays for. Verdicts stay as they are.
*
* An acceptance covers a regression whose estimate is at most the accepted size: the number that a person read in a report
* and agreed to. Nobody looks at a trade-off, so it needs both sides shown: the whole interval of the loss within `upTo`,
* and the whole interval of the gain, called `improved`, at `atLeast` or beyond.
*/
function allowRegressions(benchmarks, { acceptances = [], policy }) {
	const { tradeOffs = [] } = policy;
	if (acceptances.length + tradeOffs.length === 0) return benchmarks;
	return benchmarks.map((judged) => ({
		...judged,
		comparisons: judged.comparisons.map((comparison) => {
			if (comparison.verdict !== "regressed") return comparison;
			return accept(judged, comparison, acceptances) ?? tradeOff(judged, comparison, tradeOffs, benchmarks) ?? comparison;
		})
	}));
}
/** The comparison as accepted, or as more than was accepted; undefined where nobody accepted anything of it. */
function accept({ id }, comparison, acceptances) {
	const fitting = acceptances.filter(({ benchmark, metric }) => metric === comparison.metric && namePattern(benchmark)(id));
	if (fitting.length === 0) return void 0;
	const { effect } = comparison.evidence;
	const covering = fitting.find(({ upTo }) => isWithin(Math.abs(effect), upTo, comparison));
	if (covering === void 0) return annotated(comparison, "beyond-accepted");
	const { by, why, until } = covering;
	return allowed(comparison, {
		kind: "accepted",
		by,
		why,
		until
	});
}
function tradeOff(judged, comparison, tradeOffs, benchmarks) {
	const { interval } = comparison.evidence;
	if (interval === void 0) return void 0;
	const loss = Math.max(Math.abs(interval.lower), Math.abs(interval.upper));
	const paid = tradeOffs.find(({ give, gain }) => give.metric === comparison.metric && isWithin(loss, give.upTo, comparison) && isWon(gain, judged, benchmarks));
	if (paid === void 0) return void 0;
	const { metric, device = judged.benchmark.device } = paid.gain;
	return allowed(comparison, {
		kind: "trade-off",
		metric,
		device
	});
}
/** Whether the gain shows on the benchmark itself, or on every benchmark of the model that was planned for the device. */
function isWon(gain, judged, benchmarks) {
	const { model } = judged.benchmark;
	const where = gain.device === void 0 ? [judged] : benchmarks.filter(({ benchmark, state }) => benchmark.model === model && benchmark.device === gain.device && state !== "removed" && state !== "new");
	return where.length > 0 && where.every(({ comparisons }) => comparisons.some((one) => isGain(gain, one)));
}
function isGain({ metric, atLeast }, comparison) {
	if (comparison.metric !== metric || comparison.verdict !== "improved") return false;
	const { interval } = comparison.evidence;
	if (interval === void 0 || comparison.tolerance.kind !== atLeast.kind) return false;
	return (METRICS[metric].better === "lower" ? -interval.upper : interval.lower) >= atLeast.value - ROUNDING;
}
/** @param size of a change, on the scale of the comparison's tolerance. */
function isWithin(size, upTo, { tolerance }) {
	return tolerance.kind === upTo.kind && size <= upTo.value + ROUNDING;
}
function allowed(comparison, allowance) {
	return {
		...annotated(comparison, allowance.kind),
		allowance
	};
}
function annotated(comparison, annotation) {
	return {
		...comparison,
		annotations: [...comparison.annotations, annotation]
	};
}

// src/compare/judge.ts
/**
* Judges what devices measured against the plan that asked for it. The plan alone says what had to be measured: a planned
* benchmark without a result is not measured, and what a result holds beyond the plan is left aside and said so. Of
* several results of one device the newest attempt counts.
*/
function judge({ plan, results, history, absent = /* @__PURE__ */ new Map(), tools = "ours" }) {
	const rules = rulesOf(plan.policy, plan.comparisons);
	const newest = newestByDevice(tools === "ours" ? results.map(ofOurs) : results);
	const judged = plan.jobs.flatMap(({ device, skipped, benchmarks }) => {
		const result = (skipped === void 0 ? newest.get(device) : { why: skipped }) ?? { why: whyAbsent(device, absent) };
		return benchmarks.map((one) => judgeBenchmark(caseOf(one, plan, result, history), rules));
	});
	const benchmarks = inReadingOrder([...allowRegressions(judged, plan), ...plan.removed.map(({ benchmark }) => removed(benchmark, plan))]);
	return {
		base: plan.base,
		head: plan.head,
		benchmarks,
		gate: decideGate(benchmarks, plan.policy.gate, plan.firstRun),
		notPlanned: plan.notPlanned,
		notices: [...plan.notices, ...strayNotices(plan, results)],
		comparisons: plan.comparisons,
		errorRate: plan.policy.errorRate,
		firstRun: plan.firstRun
	};
}
/** What another tool told is no measurement of a plan: its launches need not be steady, nor its images prepared alike. */
function ofOurs(result) {
	return {
		...result,
		measurements: result.measurements.map(unlessForeign)
	};
}
function unlessForeign(measurement) {
	const { source, benchmark, commit, role } = measurement;
	if (source === void 0) return measurement;
	return {
		benchmark,
		commit,
		role,
		status: "skipped",
		reason: `the result of the device ${benchmark.device} has it from ${source.tool}, and what is planned is measured by edgebench itself`,
		launches: [],
		lostLaunches: []
	};
}
function whyAbsent(device, absent) {
	const why = absent.get(device);
	if (why === void 0) return `there is no result of the device ${device}: its job did not finish`;
	return `device ${device}: ${why}`;
}
function newestByDevice(results) {
	const newest = /* @__PURE__ */ new Map();
	for (const result of results) {
		const before = newest.get(result.device.label);
		if (before === void 0 || isNewer(result, before)) newest.set(result.device.label, result);
	}
	return newest;
}
function isNewer(a, b) {
	if (a.session.attempt !== b.session.attempt) return a.session.attempt > b.session.attempt;
	return a.createdAt > b.createdAt;
}
function caseOf(planned, plan, result, history) {
	const { benchmark, reasons, id } = planned;
	const head = plannedBridge(unlessUnplanned(evidenceOf(plan.head, planned.base === null ? "only" : "head", benchmark, result), planned), planned.base === null ? planned.recorded?.commit : plan.base);
	return {
		benchmark,
		reasons,
		base: planned.base === null || plan.base === null ? {
			kind: "absent",
			commit: plan.base ?? plan.head
		} : spared(evidenceOf(plan.base, "base", benchmark, result), head),
		head,
		history: planned.base === null && plan.base !== null ? [] : planned.baselines ?? history.get(id) ?? [],
		baseConditions: conditionsOfBase(planned.base),
		comparability: plan.policy.comparability ?? "refuse",
		sameSession: true,
		..."why" in result ? { environment: {} } : {
			environment: result.device.environment,
			beside: result.measurements
		},
		scored: isScored(planned, plan.datasets)
	};
}
/** A result may count one measurement for both sides only where the plan found them the same. */
function unlessUnplanned(head, { identical }) {
	if (head.kind !== "measurement" || head.measurement.reusedFrom === void 0 || identical === true) return head;
	const { commit } = head.measurement;
	return {
		kind: "missing",
		commit,
		reason: "the result reuses the base's measurement, and the plan asked for two"
	};
}
/** A bridge counts only where it is of the commit that the plan names for it. */
function plannedBridge(head, commit) {
	if (head.kind !== "measurement" || head.measurement.bridge === void 0) return head;
	const { bridge, ...measurement } = head.measurement;
	return bridge.commit === commit ? head : {
		kind: "measurement",
		measurement
	};
}
/** A base that is missing because its head was screened. */
function spared(base, head) {
	const isSpared = head.kind === "measurement" && head.measurement.screen?.outcome === "unchanged";
	if (base.kind !== "missing" || !isSpared) return base;
	return {
		...base,
		reason: "not measured anew: stored sessions settled it"
	};
}
/** What a device's result says of one side. Only a measurement of the planned commit counts. */
function evidenceOf(commit, role, benchmark, result) {
	const missing = (reason) => ({
		kind: "missing",
		commit,
		reason
	});
	if ("why" in result) return missing(result.why);
	const id = benchmarkId(benchmark);
	const found = result.measurements.filter((one) => one.role === role && benchmarkId(one.benchmark) === id);
	const [measurement] = found;
	if (measurement === void 0) return missing(`the result of the device ${benchmark.device} does not hold it`);
	if (found.length > 1) return missing(`the result of the device ${benchmark.device} holds it ${found.length} times`);
	if (measurement.commit !== commit) return missing(`the result of the device ${benchmark.device} is of commit ${measurement.commit.slice(0, 10)}, not of the planned one`);
	return {
		kind: "measurement",
		measurement
	};
}
function removed(benchmark, plan) {
	const side = (commit) => ({
		commit,
		status: "absent",
		reason: void 0,
		values: [],
		measurement: void 0
	});
	return {
		id: benchmarkId(benchmark),
		benchmark,
		state: "removed",
		reason: void 0,
		verdict: "not-measured",
		comparisons: [],
		base: side(plan.base ?? plan.head),
		head: side(plan.head),
		reasons: [],
		environment: {},
		caveats: []
	};
}
/** What results hold that nobody planned. */
function strayNotices(plan, results) {
	const planned = new Set(plan.jobs.flatMap(({ benchmarks }) => benchmarks.map(({ id }) => id)));
	const devices = new Set(askedJobs(plan).map(({ device }) => device));
	return results.flatMap(({ device, measurements }) => {
		if (!devices.has(device.label)) return [`a result of the device ${device.label} is left aside: the plan does not ask it`];
		const stray = new Set(measurements.map(({ benchmark }) => benchmarkId(benchmark)).filter((id) => !planned.has(id)));
		const what = stray.size === 1 ? "a benchmark" : `${stray.size} benchmarks`;
		return stray.size === 0 ? [] : [`the result of the device ${device.label} holds ${what} that the plan does not have; left aside`];
	});
}

export { judge as t };