import { d as gatingIn, m as metricLabel } from "./unit.js";
import { A as METRICS, T as benchmarkId, j as METRIC_NAMES } from "./result.js";
import { a as sideValues } from "./launch-values.js";
import { r as decideGate } from "./gate.js";
import { g as standingOf, h as STANDINGS } from "./words.js";
import { i as toSession } from "./compare-benchmark.js";
import { t as judgeBenchmark } from "./judge-benchmark.js";

// src/report/rows.ts
function rowsOf(judgement) {
	const rows = judgement.benchmarks.flatMap(rowsOfBenchmark).sort(byWeight);
	const told = (row) => row.kind === "benchmark" || row.comparison.gating;
	const loud = rows.filter((row) => row.standing !== "unchanged");
	return {
		telling: loud.filter(told),
		idle: loud.filter((row) => !told(row) && row.standing !== "not-measured"),
		untold: loud.filter((row) => !told(row) && row.standing === "not-measured"),
		unchanged: rows.filter((row) => row.standing === "unchanged")
	};
}
/** The lines of one benchmark, worst first; none for what is new or removed. */
function rowsOfBenchmark(judged) {
	const standing = standingOf(judged);
	if (standing === "new" || standing === "removed") return [];
	const compared = judged.comparisons.filter((comparison) => comparison.verdict !== "not-measured");
	if (standing === "head-failed" || judged.state === "not-measured" || compared.length === 0) return [{
		kind: "benchmark",
		standing: standing === "head-failed" ? "head-failed" : "not-measured",
		judged,
		reason: reasonOf(judged)
	}];
	return judged.comparisons.map((comparison) => ({
		kind: "comparison",
		standing: comparison.verdict,
		judged,
		comparison
	})).sort(byWeight);
}
/** Why a benchmark as a whole gave no comparison, by the most telling account at hand. */
function reasonOf(judged) {
	const untold = judged.comparisons.filter((comparison) => comparison.verdict === "not-measured");
	const missing = untold.find(({ gating }) => gating) ?? untold[0];
	const isOne = untold.length < judged.comparisons.length;
	return judged.reason ?? judged.head.reason ?? judged.base.reason ?? (missing?.verdict === "not-measured" ? `${isOne ? `${metricLabel(missing.metric, judged.benchmark)}: ` : ""}${missing.reason}` : void 0) ?? "no reason was recorded";
}
/** How far a change lies past what the user calls none: the effect in units of its tolerance, capped so that it can be ordered. */
function severity(comparison) {
	if (comparison.verdict === "not-measured") return 0;
	const ratio = Math.abs(comparison.evidence.effect) / Math.max(comparison.tolerance.value, 1e-6);
	return Number.isFinite(ratio) ? ratio : 0xe8d4a51000;
}
function byWeight(a, b) {
	return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || kindOrder(a) - kindOrder(b) || byEffect(a, b) || byName(a, b);
}
/** Whole benchmarks first, then what gates, then the rest. */
function kindOrder(row) {
	if (row.kind === "benchmark") return 0;
	return row.standing === "unchanged" || row.comparison.gating ? 1 : 2;
}
/** Larger changes first; what did not change has no worst and is listed by name. */
function byEffect(a, b) {
	if (a.kind === "benchmark" || b.kind === "benchmark" || a.standing === "unchanged") return 0;
	return severity(b.comparison) - severity(a.comparison);
}
function byName(a, b) {
	if (a.judged.id !== b.judged.id) return a.judged.id < b.judged.id ? -1 : 1;
	if (a.kind === "benchmark" || b.kind === "benchmark") return 0;
	return METRIC_NAMES.indexOf(a.comparison.metric) - METRIC_NAMES.indexOf(b.comparison.metric);
}

// src/compare/reading-order.ts
/** Benchmarks worst first, then by id. */
function inReadingOrder(benchmarks) {
	const rank = (judged) => STANDINGS.indexOf(standingOf(judged));
	return benchmarks.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

// src/compare/compare-results.ts
const ERROR_RATE = .05;
/**
* Compares results without a plan, by the default policy. Within one file base and head are its roles; of two files, each
* gives its head (or its only side). Rounds are paired only within one session; otherwise it is a comparison between
* sessions.
*/
function compareResults(pair) {
	const cases = pair.kind === "roles" ? casesOfRoles(pair.result) : casesOfFiles(pair.base, pair.head);
	const rules = defaultRules(cases);
	const benchmarks = inReadingOrder(cases.map((one) => judgeBenchmark(one, rules)));
	const [first] = benchmarks;
	return {
		base: first?.base.commit ?? null,
		head: first?.head.commit ?? "0".repeat(40),
		benchmarks,
		gate: decideGate(benchmarks, { failOn: ["regressed", "head-failed"] }, false),
		notPlanned: [],
		notices: [],
		comparisons: rules.comparisons,
		errorRate: rules.errorRate,
		firstRun: false
	};
}
function casesOfRoles(result) {
	const heads = sidesOf(result, ["head", "only"]);
	return casesOf(sidesOf(result, ["base"]), heads, {
		sameSession: true,
		base: result,
		head: result
	});
}
function casesOfFiles(base, head) {
	const sameSession = base.session.id === head.session.id;
	const [bases, heads] = [sidesOf(base, LATEST), sidesOf(head, LATEST)];
	return casesOf(renamed(bases, heads), heads, {
		sameSession,
		base,
		head
	});
}
/** Whoever names two files of one benchmark each wants these compared, whatever they are called: the base goes by the head's name. */
function renamed(bases, heads) {
	const [[, base] = [], [id] = []] = [[...bases][0], [...heads][0]];
	return bases.size === 1 && heads.size === 1 && base !== void 0 && id !== void 0 ? /* @__PURE__ */ new Map([[id, base]]) : bases;
}
const LATEST = [
	"head",
	"only",
	"base"
];
function casesOf(bases, heads, origin) {
	return [.../* @__PURE__ */ new Set([...bases.keys(), ...heads.keys()])].flatMap((id) => {
		const [base, head] = [bases.get(id), heads.get(id)];
		const { benchmark } = head ?? base ?? {};
		if (benchmark === void 0) return [];
		return {
			benchmark,
			reasons: [],
			base: base === void 0 ? absent(head) : {
				kind: "measurement",
				measurement: base
			},
			head: head === void 0 ? missing(base) : {
				kind: "measurement",
				measurement: head
			},
			history: origin.sameSession || base?.status !== "measured" ? [] : [toSession(origin.base, base)],
			sameSession: origin.sameSession,
			environment: origin.head.device.environment,
			beside: origin.head.measurements,
			comparability: "warn"
		};
	});
}
/** Whether a side tells a metric, or should: what another tool did not tell of what it measured, it cannot. */
function isTold(metric, side) {
	if (side.kind !== "measurement") return side.kind === "missing";
	const { status, source } = side.measurement;
	if (status !== "measured" || source === void 0) return true;
	return sideValues(side.measurement).some((value) => value.metric === metric);
}
const absent = (head) => ({
	kind: "absent",
	commit: head?.commit ?? ""
});
const missing = (base) => ({
	kind: "missing",
	commit: base?.commit ?? "",
	reason: "the head's result does not hold it"
});
/** The measurement of each benchmark in the first of the roles that it has. */
function sidesOf(result, roles) {
	const found = /* @__PURE__ */ new Map();
	for (const role of roles) for (const measurement of result.measurements) {
		const id = benchmarkId(measurement.benchmark);
		if (measurement.role === role && !found.has(id)) found.set(id, measurement);
	}
	return found;
}
/** What no side can tell, as logs of answers no times and other tools no memory, is asked of none: no plan wants it. */
function defaultRules(cases) {
	const sides = cases.flatMap(({ base, head }) => [base, head]);
	const gating = new Set(METRIC_NAMES.filter((metric) => METRICS[metric].gates && sides.some((side) => isTold(metric, side))));
	const comparisons = cases.reduce((sum, { benchmark, head }) => {
		const scored = head.kind === "measurement" && (head.measurement.accuracy ?? head.measurement.rightCount) !== void 0;
		return sum + gatingIn(benchmark.scenario, gating).filter((metric) => scored || METRICS[metric].noise !== "paired-images").length;
	}, 0);
	return {
		tolerance: {},
		errorRate: ERROR_RATE,
		comparisons: Math.max(1, comparisons),
		gating
	};
}

export { rowsOf as i, inReadingOrder as n, reasonOf as r, compareResults as t };