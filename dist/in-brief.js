import { n as METRICS, r as METRIC_NAMES } from "./metric.js";
import { t as clip } from "./escape.js";
import { E as formatSize, O as list, b as joinVerdicts, d as runtimeWord, f as tally, g as allowanceText, h as allowanceOf, m as standingOf, p as STANDINGS, x as count } from "./words.js";

// src/report/refusals.ts
/** `resnet50/rpi3/…: latency (median): regressed`. */
function findingSentence({ id, what }) {
	return `${id}: ${what}`;
}
/** Why the gate refuses a benchmark, a sentence each, without its name; empty where it does not. */
function refusalsOf(judged, { gate }) {
	return gate.failures.filter(({ id }) => id === judged.id).map(({ what }) => what);
}

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
const NAME_LIMIT$1 = 80;
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
	const agreed = judgement.benchmarks.filter(isAgreed);
	const doubts = agreed.map(doubtBeside);
	const inconclusive = at("inconclusive") + doubts.filter((doubt) => doubt === "inconclusive").length;
	const notMeasured = at("not-measured") + doubts.filter((doubt) => doubt === "not-measured").length;
	const untold = notMeasured + at("head-failed");
	if (compared === 0 && untold === 0) return {
		answer: "pass",
		text: `Nothing blocks the merge: ${withoutBase(at("new"), at("removed"))}, so there was nothing to compare with${judgement.firstRun ? " yet" : ""}.`
	};
	if (at("regressed") > agreed.length || at("head-failed") > 0) return {
		answer: "pass",
		text: permitted(judgement)
	};
	if (untold + inconclusive > 0) {
		const calm = at("improved") + at("unchanged");
		const all = judgement.benchmarks.length;
		return {
			answer: "unknown",
			text: doubt({
				inconclusive,
				notMeasured,
				agreed: agreed.length,
				calm,
				all
			})
		};
	}
	if (agreed.length > 0) return {
		answer: "pass",
		text: agreement(judgement, agreed)
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
/** Whether every gating regression of a benchmark is allowed. */
function isAgreed({ state, verdict, comparisons }) {
	const regressions = comparisons.filter((comparison) => comparison.gating && comparison.verdict === "regressed");
	const allowed = regressions.filter((comparison) => allowanceOf(comparison) !== void 0);
	return state === "compared" && verdict === "regressed" && regressions.length > 0 && allowed.length === regressions.length;
}
/** What cannot be told of a benchmark beside its allowed regressions, since their word hides it. */
function doubtBeside({ comparisons }) {
	const others = comparisons.filter((comparison) => comparison.gating && comparison.verdict !== "regressed");
	return others.length === 0 ? void 0 : joinVerdicts(others.map(({ verdict }) => verdict));
}
/** "Safe to merge as agreed: a is 30 % slower on rpi3, accepted by Ada until 2026-12-31: it is worth it." */
function agreement(judgement, agreed) {
	const worst = rowsOf(judgement).telling.find((row) => row.kind === "comparison" && row.standing === "regressed");
	if (worst?.kind !== "comparison") return "Safe to merge as agreed.";
	const allowance = allowanceOf(worst.comparison);
	const why = allowance === void 0 ? "" : `, ${clip(allowanceText(allowance), SENTENCE_LIMIT).replace(/\.$/, "")}`;
	const others = agreed.length - 1;
	const more = others > 0 ? `; ${count(others, "more benchmark")} got worse as agreed` : "";
	return `Safe to merge as agreed: ${claim(worst.judged, worst.comparison, judgement.benchmarks)}${why}${more}.`;
}
function refusal(judgement) {
	const refused = judgement.benchmarks.filter((judged) => refusalsOf(judged, judgement).length > 0);
	const [first] = judgement.gate.failures;
	const worst = rowsOf(judgement).telling.find((row) => refused.includes(row.judged) && isWorse(row));
	const said = worst === void 0 ? clip(first === void 0 ? "the gate failed" : findingSentence(first), SENTENCE_LIMIT).replace(/\.$/, "") : rowClaim(worst, judgement.benchmarks);
	const more = refused.length - 1;
	return `Do not merge yet: ${said}${more > 0 ? `, and ${count(more, "more benchmark")} failed the gate` : ""}.`;
}
function isWorse(row) {
	return row.standing === "head-failed" || isUnwanted(row) && row.kind === "comparison" && row.comparison.gating;
}
function isUnwanted(row) {
	return row.kind === "comparison" && row.standing === "regressed" && allowanceOf(row.comparison) === void 0;
}
function rowClaim(row, among) {
	if (row.kind === "comparison") return claim(row.judged, row.comparison, among);
	return row.standing === "head-failed" ? `${subject(row.judged)} fails${place(row.judged, among)}, where the base ran` : `${subject(row.judged)} was not measured${place(row.judged, among)}`;
}
function permitted(judgement) {
	const worst = rowsOf(judgement).telling.find((row) => row.standing === "head-failed" || isUnwanted(row));
	const said = worst === void 0 ? "something regressed" : rowClaim(worst, judgement.benchmarks);
	const others = (tally(judgement).get("regressed") ?? 0) + (tally(judgement).get("head-failed") ?? 0) - judgement.benchmarks.filter(isAgreed).length - 1;
	return `The policy lets this pass, but ${said}${others > 0 ? `, and ${count(others, "more benchmark")} got worse` : ""}.`;
}
function doubt({ inconclusive, notMeasured, agreed, calm, all }) {
	const start = "Allowed, but not shown to be safe:";
	if (all === 1) return `${start} the only benchmark ${inconclusive > 0 ? "is inconclusive" : "was not measured"}.`;
	const parts = [];
	if (inconclusive > 0) parts.push(`${inconclusive} ${inconclusive === 1 ? "is" : "are"} inconclusive`);
	if (notMeasured > 0) parts.push(`${notMeasured} ${notMeasured === 1 ? "was" : "were"} not measured`);
	const worse = agreed === 0 ? "" : ` ${count(agreed, "benchmark")} got worse as agreed.`;
	const others = calm === 0 ? "" : ` Nothing regressed on the other ${calm === 1 ? "one" : calm}.`;
	return `${start} of ${all} benchmarks ${list(parts)}.${worse}${others}`;
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
	return clip(judged.benchmark.model, NAME_LIMIT$1);
}
/** ` on local-cpu`, with runtime and precision where the model runs there in several ways. */
function place(judged, among) {
	const { model, device } = judged.benchmark;
	const detail = among.filter((other) => other.benchmark.model === model && other.benchmark.device === device && standingOf(other) !== "removed").length > 1 ? ` (${runtimeWord(judged.benchmark)}, ${judged.benchmark.parameters.precision})` : "";
	return ` on ${clip(device, NAME_LIMIT$1)}${detail}`;
}
function change(metric, evidence, kind) {
	const size = formatSize(evidence.effect, kind);
	const grew = evidence.effect > 0;
	switch (metric) {
		case "latency": return slowness(size, evidence.effect);
		case "latency-mean": return `${slowness(size, evidence.effect)} on average`;
		case "latency-trimmed-mean": return `${slowness(size, evidence.effect)} on trimmed average`;
		case "latency-p90":
		case "latency-p95":
		case "latency-p99": return `${slowness(size, evidence.effect)} at the ${metric.slice(-2)}th percentile`;
		case "throughput": return `has ${size} ${grew ? "more" : "less"} throughput`;
		case "load-time": return `takes ${size} ${grew ? "more" : "less"} time to load`;
		case "first-inference": return `takes ${size} ${grew ? "more" : "less"} time for its first inference`;
		case "peak-memory": return `uses ${size} ${grew ? "more" : "less"} memory`;
		case "energy": return `uses ${size} ${grew ? "more" : "less"} energy`;
		case "instructions": return `executes ${size} ${grew ? "more" : "fewer"} instructions`;
		case "agreement": return `answers ${formatSize(evidence.effect, "relative")} of the images otherwise`;
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

// src/report/in-brief.ts
const NAME_LIMIT = 80;
/**
* What was not measured, in a sentence for each metric and reason however many benchmarks share it: `latency (p99): no p99
* from 100 samples … (net on pi and 3 more benchmarks)`. Names in it are foreign and not yet escaped.
*/
function untoldSentences(rows) {
	const shared = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const what = whatOf(row);
		shared.set(what, [...shared.get(what) ?? [], row]);
	}
	return [...shared].map(([what, of]) => `${what} (${whoseText(of)})`);
}
/** The metrics of each benchmark: `net on pi: latency (mean), throughput`. Names are foreign and not yet escaped. */
function metricNames(rows) {
	const metrics = /* @__PURE__ */ new Map();
	for (const row of rows) if (row.kind === "comparison") metrics.set(row.judged, [...metrics.get(row.judged) ?? [], METRICS[row.comparison.metric].label]);
	return [...metrics].map(([judged, labels]) => `${nameOf(judged)}: ${labels.join(", ")}`);
}
function whatOf(row) {
	if (row.kind === "benchmark") return row.reason;
	const { comparison } = row;
	const reason = comparison.verdict === "not-measured" ? comparison.reason : "";
	return `${METRICS[comparison.metric].label}: ${reason}`;
}
function whoseText(rows) {
	const [first = "", ...others] = new Set(rows.map(({ judged }) => nameOf(judged)));
	return others.length === 0 ? first : `${first} and ${count(others.length, "more benchmark")}`;
}
function nameOf({ benchmark }) {
	return `${clip(benchmark.model, NAME_LIMIT)} on ${clip(benchmark.device, NAME_LIMIT)}`;
}

export { rowsOf as a, reasonOf as i, untoldSentences as n, findingSentence as o, headline as r, refusalsOf as s, metricNames as t };