import { y as benchmarkId } from "./result.js";
import { c as decideGate, n as inReadingOrder, r as judgeBenchmark, s as rulesOf } from "./compare-results.js";

// src/compare/judge.ts
/**
* Judges what devices measured against the plan that asked for it. The plan alone says what had to be measured: a planned
* benchmark without a result is not measured, and what a result holds beyond the plan is left aside and said so. Of
* several results of one device the newest attempt counts.
*/
function judge({ plan, results, history }) {
	const rules = rulesOf(plan.policy, plan.comparisons);
	const newest = newestByDevice(results);
	const judged = plan.jobs.flatMap(({ device, benchmarks }) => benchmarks.map((one) => ({
		device,
		one
	}))).map(({ device, one }) => judgeBenchmark(caseOf(one, plan, newest.get(device), history), rules));
	const benchmarks = inReadingOrder([...judged, ...plan.removed.map(({ benchmark }) => removed(benchmark, plan))]);
	return {
		base: plan.base,
		head: plan.head,
		benchmarks,
		gate: decideGate(benchmarks, plan.policy.gate.failOn, plan.firstRun),
		notPlanned: plan.notPlanned,
		notices: [...plan.notices, ...strayNotices(plan, results)],
		comparisons: plan.comparisons,
		errorRate: plan.policy.errorRate,
		firstRun: plan.firstRun
	};
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
	const head = evidenceOf(plan.head, planned.base === null ? "only" : "head", benchmark, result);
	return {
		benchmark,
		reasons,
		base: planned.base === null || plan.base === null ? {
			kind: "absent",
			commit: plan.base ?? plan.head
		} : evidenceOf(plan.base, "base", benchmark, result),
		head,
		history: history.get(id) ?? [],
		sameSession: true,
		environment: result?.device.environment ?? {}
	};
}
/** What a device's result says of one side. Only a measurement of the planned commit counts. */
function evidenceOf(commit, role, benchmark, result) {
	const missing = (reason) => ({
		kind: "missing",
		commit,
		reason
	});
	if (result === void 0) return missing(`there is no result of the device ${benchmark.device}: its job did not finish`);
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
	const devices = new Set(plan.jobs.map(({ device }) => device));
	return results.flatMap(({ device, measurements }) => {
		if (!devices.has(device.label)) return [`a result of the device ${device.label} is left aside: the plan has no job for it`];
		const stray = new Set(measurements.map(({ benchmark }) => benchmarkId(benchmark)).filter((id) => !planned.has(id)));
		const what = stray.size === 1 ? "a benchmark" : `${stray.size} benchmarks`;
		return stray.size === 0 ? [] : [`the result of the device ${device.label} holds ${what} that the plan does not have; left aside`];
	});
}

export { judge as t };