import { t as clip } from "./escape.js";
import { b as list, d as standingOf, f as tally, p as count, r as STANDINGS, u as runtimeWord, v as formatSize } from "./words.js";
import { n as METRIC_NAMES } from "./metric.js";

// src/report/refusals.ts
/**
* Why the gate refuses a benchmark, a sentence each, without its name; empty where it does not. The gate's sentences start
* with the benchmark's id, which holds neither colon nor space.
*/
function refusalsOf(judged, { gate }) {
	const start = `${judged.id}: `;
	return gate.failures.filter((sentence) => sentence.startsWith(start)).map((sentence) => sentence.slice(start.length));
}

// src/report/rows.ts
function rowsOf(judgement) {
	const rows = judgement.benchmarks.flatMap(rowsOfBenchmark).sort(byWeight);
	const told = (row) => row.kind === "benchmark" || row.comparison.gating;
	const loud = rows.filter((row) => row.standing !== "unchanged");
	return {
		telling: loud.filter(told),
		idle: loud.filter((row) => !told(row)),
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
	const missing = judged.comparisons.find((comparison) => comparison.verdict === "not-measured");
	return judged.reason ?? judged.head.reason ?? judged.base.reason ?? (missing?.verdict === "not-measured" ? missing.reason : void 0) ?? "no reason was recorded";
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

// src/report/sentence.ts
const NAME_LIMIT = 80;
const SENTENCE_LIMIT = 200;
function headline(judgement) {
	if (judgement.gate.outcome === "fail") return {
		answer: "fail",
		text: refusal(judgement)
	};
	const counts = tally(judgement);
	const at = (standing) => counts.get(standing) ?? 0;
	const compared = at("regressed") + at("inconclusive") + at("improved") + at("unchanged");
	if (judgement.benchmarks.length === 0) return {
		answer: "pass",
		text: "Safe to merge: the change touches no benchmark."
	};
	const untold = at("not-measured") + at("head-failed");
	if (compared === 0 && untold === 0) return {
		answer: "pass",
		text: `Nothing blocks the merge: ${withoutBase(at("new"), at("removed"))}, so there was nothing to compare with${judgement.firstRun ? " yet" : ""}.`
	};
	if (at("regressed") > 0 || at("head-failed") > 0) return {
		answer: "pass",
		text: permitted(judgement)
	};
	if (untold + at("inconclusive") > 0) return {
		answer: "unknown",
		text: doubt(at("inconclusive"), at("not-measured"), judgement.benchmarks.length, compared)
	};
	return {
		answer: "pass",
		text: `Safe to merge: ${consent(judgement, compared)}.`
	};
}
/** "digits-wide is 62 % slower on local-cpu". */
function claim(judged, comparison, among) {
	if (comparison.verdict === "not-measured") return `${subject(judged)} was not measured${place(judged, among)}`;
	return `${subject(judged)} ${change(comparison.metric, comparison.evidence, comparison.tolerance.kind)}${place(judged, among)}`;
}
function refusal(judgement) {
	const refused = judgement.benchmarks.filter((judged) => refusalsOf(judged, judgement).length > 0);
	const worst = rowsOf(judgement).telling.find((row) => refused.includes(row.judged) && isWorse(row));
	const said = worst === void 0 ? clip(judgement.gate.failures[0] ?? "the gate failed", SENTENCE_LIMIT).replace(/\.$/, "") : rowClaim(worst, judgement.benchmarks);
	const more = refused.length - 1;
	return `Do not merge yet: ${said}${more > 0 ? `, and ${count(more, "more benchmark")} failed the gate` : ""}.`;
}
function isWorse(row) {
	return row.standing === "head-failed" || row.kind === "comparison" && row.standing === "regressed" && row.comparison.gating;
}
function rowClaim(row, among) {
	if (row.kind === "comparison") return claim(row.judged, row.comparison, among);
	return row.standing === "head-failed" ? `${subject(row.judged)} fails${place(row.judged, among)}, where the base ran` : `${subject(row.judged)} was not measured${place(row.judged, among)}`;
}
function permitted(judgement) {
	const worst = rowsOf(judgement).telling.find((row) => row.standing === "head-failed" || row.kind === "comparison" && row.standing === "regressed");
	const said = worst === void 0 ? "something regressed" : rowClaim(worst, judgement.benchmarks);
	const others = (tally(judgement).get("regressed") ?? 0) + (tally(judgement).get("head-failed") ?? 0) - 1;
	return `The policy lets this pass, but ${said}${others > 0 ? `, and ${count(others, "more benchmark")} got worse` : ""}.`;
}
function doubt(inconclusive, notMeasured, all, compared) {
	const start = "Allowed, but not shown to be safe:";
	if (all === 1) return `${start} the only benchmark ${inconclusive > 0 ? "is inconclusive" : "was not measured"}.`;
	const parts = [];
	if (inconclusive > 0) parts.push(`${inconclusive} ${inconclusive === 1 ? "is" : "are"} inconclusive`);
	if (notMeasured > 0) parts.push(`${notMeasured} ${notMeasured === 1 ? "was" : "were"} not measured`);
	const rest = compared - inconclusive;
	const others = rest === 0 ? "" : ` Nothing regressed on the other ${rest === 1 ? "one" : rest}.`;
	return `${start} of ${all} benchmarks ${list(parts)}.${others}`;
}
function consent(judgement, compared) {
	const rows = rowsOf(judgement);
	const idle = rows.idle.filter((row) => row.standing === "regressed").length;
	const best = rows.telling.find((row) => row.kind === "comparison" && row.standing === "improved");
	const nothing = idle > 0 ? "nothing that gates regressed" : "nothing regressed";
	const gain = best?.kind === "comparison" ? `, and ${claim(best.judged, best.comparison, judgement.benchmarks)}` : "";
	const loss = idle > 0 ? `; ${count(idle, "measurement")} that ${idle === 1 ? "does" : "do"} not gate got worse` : "";
	return `${nothing} on ${count(compared, "benchmark")}${gain}${loss}`;
}
function withoutBase(fresh, removed) {
	const parts = [];
	if (fresh > 0) parts.push(`${count(fresh, "benchmark")} ${fresh === 1 ? "is" : "are"} new`);
	if (removed > 0) parts.push(`${count(removed, "benchmark")} ${removed === 1 ? "is" : "are"} removed`);
	return parts.length === 0 ? "no benchmark was measured" : list(parts);
}
function subject(judged) {
	return clip(judged.benchmark.model, NAME_LIMIT);
}
/** ` on local-cpu`, with runtime and precision where the model runs there in several ways. */
function place(judged, among) {
	const { model, device } = judged.benchmark;
	const detail = among.filter((other) => other.benchmark.model === model && other.benchmark.device === device && standingOf(other) !== "removed").length > 1 ? ` (${runtimeWord(judged.benchmark)}, ${judged.benchmark.parameters.precision})` : "";
	return ` on ${clip(device, NAME_LIMIT)}${detail}`;
}
function change(metric, evidence, kind) {
	const size = formatSize(evidence.effect, kind);
	const grew = evidence.effect > 0;
	switch (metric) {
		case "latency": return slowness(size, evidence.effect);
		case "latency-p95": return `${slowness(size, evidence.effect)} at the 95th percentile`;
		case "throughput": return `has ${size} ${grew ? "more" : "less"} throughput`;
		case "load-time": return `takes ${size} ${grew ? "more" : "less"} time to load`;
		case "first-inference": return `takes ${size} ${grew ? "more" : "less"} time for its first inference`;
		case "peak-memory": return `uses ${size} ${grew ? "more" : "less"} memory`;
		case "model-size": return `is ${size} ${grew ? "larger" : "smaller"}`;
		case "top-1":
		case "top-5": return `${grew ? "gains" : "loses"} ${size} of ${metric} accuracy`;
	}
}
/** From twice the time on, a factor is easier to picture than a percentage. */
function slowness(size, effect) {
	if (effect >= 1) return `takes ${(effect + 1).toFixed(1)} times as long`;
	return effect > 0 ? `is ${size} slower` : `takes ${size} less time`;
}

export { refusalsOf as i, reasonOf as n, rowsOf as r, headline as t };