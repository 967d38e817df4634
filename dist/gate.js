import { A as METRICS } from "./result.js";
import { m as metricLabel } from "./unit.js";

// src/compare/gate.ts
/** From worst to best: a part that was not measured outweighs one that is merely in doubt. */
const SEVERITY = [
	"regressed",
	"not-measured",
	"inconclusive",
	"improved",
	"unchanged"
];
/**
* The worst of some verdicts; of none, `not-measured`. Joins of parts join to the join of the whole, in any order, so that
* metrics, benchmarks and devices may be joined as one likes; a further verdict never makes the join better, except that
* anything outweighs nothing.
*/
function joinVerdicts(verdicts) {
	const given = new Set(verdicts);
	return SEVERITY.find((verdict) => given.has(verdict)) ?? "not-measured";
}
/** The word for a benchmark: the worst verdict among the gating comparisons; without one, the worst of the others. */
function joinComparisons(comparisons) {
	const gating = comparisons.filter((comparison) => comparison.gating);
	return joinVerdicts((gating.length > 0 ? gating : comparisons).map(({ verdict }) => verdict));
}
/** The word for a pull request: the worst of its benchmarks'; undefined where all are new or removed. */
function joinBenchmarks(benchmarks) {
	const held = benchmarks.filter(({ state }) => state !== "new" && state !== "removed");
	return held.length === 0 ? void 0 : joinVerdicts(held.map(({ verdict }) => verdict));
}
/**
* Turns benchmarks, worst first, into pass or fail by the user's policy. What the policy neither fails nor warns on changes
* nothing. Where nothing gates yet, what would fail is a warning. A regression that is allowed is always a warning.
*/
function decideGate(benchmarks, { failOn, warnOn }, nothingGates) {
	const failures = [];
	const warnings = [];
	for (const benchmark of benchmarks) for (const { event, what } of eventsOf(benchmark)) {
		const fails = event !== "allowed" && failOn.includes(event);
		const warns = fails || event === "allowed" || warnOn === void 0 || warnOn.includes(event);
		if (fails && !nothingGates) failures.push({
			id: benchmark.id,
			what
		});
		else if (warns) warnings.push({
			id: benchmark.id,
			what
		});
	}
	return {
		outcome: failures.length > 0 ? "fail" : "pass",
		failures,
		warnings
	};
}
/** What happened to a benchmark that a policy may care about. */
function eventsOf(judged) {
	const { state, reason } = judged;
	if (state === "new" || state === "removed") return [];
	if (state !== "compared") return [{
		event: state,
		what: `${STATE_WORDS[state]}: ${reason ?? "no reason was recorded"}`
	}];
	const gating = judged.comparisons.filter((comparison) => comparison.gating);
	return [...[
		"regressed",
		"inconclusive",
		"not-measured"
	].flatMap((event) => {
		const found = gating.filter((one) => one.verdict === event && allowanceOf(one) === void 0);
		const labels = found.map(({ metric }) => metricLabel(metric, judged.benchmark)).join(", ");
		return found.length === 0 ? [] : [{
			event,
			what: `${labels}: ${EVENT_WORDS[event]}`
		}];
	}), ...gating.flatMap((comparison) => allowedEvent(judged, comparison))];
}
const STATE_WORDS = {
	"not-measured": "not measured",
	"head-failed": "the head failed where the base ran"
};
const EVENT_WORDS = {
	regressed: "regressed",
	inconclusive: "inconclusive",
	"not-measured": "not measured"
};
function allowedEvent({ benchmark }, comparison) {
	const allowance = allowanceOf(comparison);
	if (allowance === void 0) return [];
	return [{
		event: "allowed",
		what: `${metricLabel(comparison.metric, benchmark)}: ${EVENT_WORDS.regressed}, ${allowanceText(allowance)}`
	}];
}
function allowanceOf(comparison) {
	return comparison.verdict === "not-measured" ? void 0 : comparison.allowance;
}
/** `accepted by Ada until 2026-12-31: the wider model is worth it`; `traded for latency (median) on jetson`. */
function allowanceText(allowance) {
	return allowance.kind === "accepted" ? `accepted by ${allowance.by} until ${allowance.until}: ${allowance.why}` : `traded for ${METRICS[allowance.metric].label} on ${allowance.device}`;
}

export { joinComparisons as a, joinBenchmarks as i, allowanceText as n, joinVerdicts as o, decideGate as r, allowanceOf as t };