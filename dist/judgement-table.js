import { i as __toESM } from "./rolldown-runtime.js";
import { m as metricLabel, t as UNITS } from "./unit.js";
import { _ as record, c as array, d as discriminatedUnion, f as int, m as number, p as literal, s as _enum, u as boolean, v as strictObject, x as union, y as string } from "./schemas.js";
import { A as METRICS, E as benchmarkSchema, M as date, c as SUSTAINED_ENDINGS, d as commitSchema, j as METRIC_NAMES, n as MODES, p as environmentSchema, s as STAGES, t as ENDINGS, y as sha256Schema } from "./result.js";
import { l as throttleOf } from "./launch-values.js";
import { t as require_picocolors } from "./picocolors.js";
import { t as documentText } from "./document-text.js";
import { a as plain, t as clip } from "./escape.js";
import { c as formatSize, i as formatChangeWithInterval, l as formatTolerance, n as formatBeforeAfter, t as count, u as list } from "./figures.js";
import { i as joinBenchmarks, n as allowanceText, o as joinVerdicts, t as allowanceOf } from "./gate.js";
import { a as agreementText, d as remarks, f as runtimeWord, g as standingOf, h as STANDINGS, i as STANDING_WORDS, l as operatorsText, m as tally, o as allowanceTexts, p as scenarioWords, s as evidenceText, u as parametersText } from "./words.js";
import { n as refusalsOf, t as findingSentence } from "./refusals.js";
import { a as CHANGES } from "./judge-benchmark.js";
import { h as reasonSchema } from "./files.js";
import { i as rowsOf } from "./compare-results.js";
import { n as shortCommit } from "./short.js";
import { t as groupBy } from "./group-by.js";
import { n as bridgeText, r as bridged } from "./bridge-text.js";
import { n as intervalBar } from "./interval-bar.js";
import { n as wrapped, t as terminalTable } from "./terminal-table.js";

// src/compare/comparison.ts
/** The five words of the design, and no others. */
const VERDICTS = [
	"regressed",
	"improved",
	"unchanged",
	"inconclusive",
	"not-measured"
];
const ANNOTATIONS = [
	"beyond-tolerance",
	"same-images-right",
	"same-predictions",
	"assumes-near-normal",
	"one-baseline",
	"suspected-regression",
	"suspected-improvement",
	"sentinel-corrected",
	"budget-spent",
	"accepted",
	"beyond-accepted",
	"trade-off",
	"reused"
];

// src/report/report-document.ts
const REPORT_SCHEMA = "edgebench/report@1";
/**
* The shape of `report.json`: everything that was decided, in base units (nanoseconds, bytes, inferences per second, shares
* of 1), and no raw iterations. Every key is always there; `null` says that there is nothing to say.
*/
const said = (description) => string().meta({ description });
const valueSchema = strictObject({
	metric: _enum(METRIC_NAMES),
	unit: _enum(UNITS),
	value: number(),
	n: int().min(0).meta({ description: "launches or images behind the value" })
});
const sustainedSchema = strictObject({
	round: int().min(0),
	ending: _enum(SUSTAINED_ENDINGS),
	throttle: strictObject({
		atNs: number(),
		by: _enum(["device", "times"])
	}).nullable().meta({ description: "when it began to throttle, in time of inference, and what says so" }),
	windows: array(strictObject({
		atNs: number(),
		count: int().min(1),
		medianNs: number(),
		temperatureC: number().nullable(),
		frequencyMhz: number().nullable(),
		throttled: boolean().nullable()
	}))
});
const launchesSchema = strictObject({
	mode: _enum(MODES).nullable().meta({ description: "how the first counted launch was made" }),
	ending: _enum(ENDINGS).nullable(),
	counted: int().min(0),
	excluded: array(strictObject({
		round: int().min(0),
		rule: string()
	})),
	lost: array(strictObject({
		round: int().min(0),
		stage: _enum(STAGES),
		reason: string(),
		signal: string().nullable()
	}))
}).meta({ description: "null where no launch was made in this session" });
const sideSchema = strictObject({
	commit: commitSchema,
	status: _enum([
		"measured",
		"failed",
		"skipped",
		"absent"
	]),
	reason: string().nullable(),
	model: strictObject({
		sha256: sha256Schema,
		bytes: int().min(0)
	}).nullable(),
	values: array(valueSchema),
	launches: launchesSchema.nullable(),
	sustained: array(sustainedSchema).meta({ description: "the launches of a sustained benchmark over time; none of others" })
});
const boundsSchema = strictObject({
	lower: number(),
	upper: number()
});
const imagesSchema = strictObject({
	lost: int().min(0).meta({ description: "images that only the base gets right" }),
	won: int().min(0).meta({ description: "images that only the head gets right" }),
	midP: number().meta({ description: "McNemar's mid-p, which decides nothing" }),
	base: boundsSchema.meta({ description: "Wilson's interval of the accuracy" }),
	head: boundsSchema.meta({ description: "Wilson's interval of the accuracy" })
});
const agreementSchema = strictObject({
	topOneChange: strictObject({
		here: number().meta({ description: "on these images, for certain" }),
		beyond: number().meta({ description: "on images like them, at the confidence of the interval" })
	}).meta({ description: "top-1 has changed by no more than this share of the images, whatever their labels" }),
	divergence: strictObject({
		images: int().min(1),
		median: number().min(0),
		largest: number().min(0)
	}).nullable().meta({ description: "how far the scores moved, in units of the standard deviation of the base's; null where unknown" })
});
const evidenceSchema = strictObject({
	method: _enum([
		"paired-rounds",
		"few-rounds",
		"between-sessions",
		"paired-images",
		"agreement",
		"repeating-values",
		"exact",
		"identity"
	]),
	base: number(),
	head: number(),
	effect: number().meta({ description: "head/base - 1 where the tolerance is relative, head - base where points" }),
	interval: boundsSchema.nullable().meta({ description: "on the scale of the effect" }),
	p: number().nullable(),
	adjustedP: number().nullable(),
	n: int().min(0).meta({ description: "rounds, sessions or images used" }),
	excluded: int().min(0).meta({ description: "rounds or images left out by a stated rule" }),
	detectable: number().nullable().meta({ description: "the smallest true change likely to have shown" }),
	moreRounds: int().nullable().meta({ description: "about how many more would settle it" }),
	images: imagesSchema.nullable().meta({ description: "beside the verdict on an accuracy; null for everything else" }),
	agreement: agreementSchema.nullable().meta({ description: "beside the verdict on agreement; null for everything else" }),
	operators: array(strictObject({
		name: string(),
		base: int().min(0),
		head: int().min(0)
	})).nullable().meta({ description: "kinds of operators whose number differs; null for everything else" })
});
const allowanceSchema = discriminatedUnion("kind", [strictObject({
	kind: literal("accepted"),
	by: string(),
	why: string(),
	until: date()
}), strictObject({
	kind: literal("trade-off"),
	metric: _enum(METRIC_NAMES),
	device: string()
})]);
const comparisonSchema = strictObject({
	metric: _enum(METRIC_NAMES),
	unit: _enum(UNITS),
	better: _enum(["lower", "higher"]),
	verdict: _enum(VERDICTS),
	gating: boolean(),
	reason: string().nullable().meta({ description: "present exactly where the verdict is not-measured" }),
	tolerance: strictObject({
		kind: _enum(["relative", "points"]),
		value: number()
	}).nullable().meta({ description: "how much change the user calls none: 0.05 is 5 %, or 5 points" }),
	evidence: evidenceSchema.nullable(),
	annotations: array(_enum(ANNOTATIONS)),
	allowance: allowanceSchema.nullable().meta({ description: "why a regression passes the gate: it was accepted, or traded for something" })
});
const shiftSchema = strictObject({
	metric: _enum(METRIC_NAMES),
	effect: number().meta({ description: "now/before - 1" }),
	interval: boundsSchema.nullable().meta({ description: "null where the evidence allows none" })
});
const movedSchema = array(strictObject({
	name: string(),
	before: string(),
	now: string()
}));
const bridgeSchema = discriminatedUnion("kind", [strictObject({
	kind: literal("bridged"),
	moved: movedSchema,
	commit: commitSchema.meta({ description: "whose model was measured in both environments" }),
	sessions: strictObject({
		ofModel: int().min(1),
		all: int().min(1)
	}),
	environment: array(shiftSchema).meta({ description: "what the environment moved" }),
	change: shiftSchema.nullable().meta({ description: "what the change moved; null where the model is the same" })
}), strictObject({
	kind: literal("not-bridged"),
	moved: movedSchema,
	why: string()
})]);
const namedClassSchema = strictObject({
	number: int().min(0),
	name: string()
});
const changedImagesSchema = strictObject({
	newlyWrong: int().min(0).meta({ description: "images that only the base gets right" }),
	newlyRight: int().min(0).meta({ description: "images that only the head gets right" }),
	classes: array(strictObject({
		of: namedClassSchema,
		images: int().min(1),
		baseRight: int().min(0),
		headRight: int().min(0),
		newlyWrong: int().min(0),
		newlyRight: int().min(0)
	})).meta({ description: "worst first, at most 50" }),
	classCount: int().min(0).meta({ description: "classes of which an image changed" }),
	confusions: array(strictObject({
		change: _enum(CHANGES),
		of: namedClassSchema,
		takenFor: union([namedClassSchema, literal("not-finite")]),
		images: int().min(1)
	})).meta({ description: "what the wrong side takes images of a class for; newly wrong first, at most 50" }),
	confusionCount: int().min(0)
}).meta({ description: "at the first guess" });
const benchmarkReportSchema = strictObject({
	id: said("stable identity: model/device/runtime/precision/batch/threads"),
	benchmark: benchmarkSchema,
	state: _enum([
		"compared",
		"new",
		"removed",
		"not-measured",
		"head-failed"
	]),
	verdict: _enum(VERDICTS).meta({ description: "the worst among the gating comparisons" }),
	reason: string().nullable(),
	reasons: array(reasonSchema).meta({ description: "why it was planned" }),
	base: sideSchema,
	head: sideSchema,
	comparisons: array(comparisonSchema),
	environment: environmentSchema,
	caveats: array(string()),
	bridge: bridgeSchema.nullable().meta({ description: "what a change of environment since the last stored session did; it never gates" }),
	changedImages: changedImagesSchema.nullable().meta({ description: "null where both sides get the same images right, or were not scored on the same" })
});
const reportSchema = strictObject({
	schema: literal(REPORT_SCHEMA),
	base: commitSchema.nullable(),
	head: commitSchema,
	answer: _enum([
		"pass",
		"fail",
		"unknown"
	]).meta({ description: "may I merge" }),
	verdict: _enum(VERDICTS).nullable().meta({ description: "the worst of the benchmarks'; null where all are new or removed" }),
	headline: said("the answer for people, in English; not part of the contract"),
	gate: strictObject({
		outcome: _enum(["pass", "fail"]),
		failures: array(string()),
		warnings: array(string())
	}),
	counts: record(_enum(STANDINGS), int().min(0)).meta({ description: "benchmarks by what became of them" }),
	gatingComparisons: int().min(0).meta({ description: "how many share the error rate" }),
	errorRate: number(),
	firstRun: boolean(),
	benchmarks: array(benchmarkReportSchema).meta({ description: "worst first, then by id" }),
	notPlanned: array(strictObject({
		id: string(),
		why: string()
	})),
	notices: array(string())
});

// src/report/sentence.ts
const NAME_LIMIT$2 = 80;
const SENTENCE_LIMIT = 200;
const SAFE = "Safe to merge: ";
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
		text: `${SAFE}the change touches no benchmark.`
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
		text: `${SAFE}${consent(judgement, compared)}.`
	};
}
/** Whether nothing is known to have got worse, agreed or not: what was compared is shown to be as it should. */
function isSafe(judgement) {
	return headline(judgement).text.startsWith(SAFE);
}
/** The answer after a push that healed what an earlier one broke: "Healed by 9e1b7c44d2: nothing regressed on 2 benchmarks." */
function healedHeadline(judgement, commit) {
	return `Healed by ${shortCommit(commit)}: ${headline(judgement).text.slice(15)}`;
}
/** "digits-wide is 62 % slower on local-cpu". */
function claim(judged, comparison, among) {
	if (comparison.verdict === "not-measured") return `${subject$1(judged)} was not measured${place(judged, among)}`;
	return `${subject$1(judged)} ${change(comparison.metric, comparison.evidence, comparison.tolerance.kind)}${place(judged, among)}`;
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
	return row.standing === "head-failed" ? `${subject$1(row.judged)} fails${place(row.judged, among)}, where the base ran` : `${subject$1(row.judged)} was not measured${place(row.judged, among)}`;
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
	const isLoss = (row) => row.standing === "regressed" && row.kind === "comparison" && row.comparison.metric !== "operators";
	const idle = rows.idle.filter(isLoss).length;
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
function subject$1(judged) {
	return clip(judged.benchmark.model, NAME_LIMIT$2);
}
/** ` on local-cpu`, with runtime and precision where the model runs there in several ways. */
function place(judged, among) {
	const { model, device } = judged.benchmark;
	const siblings = among.filter((other) => other.benchmark.model === model && other.benchmark.device === device && standingOf(other) !== "removed");
	const { parameters } = judged.benchmark;
	const details = [...siblings.length > 1 ? [runtimeWord(judged.benchmark), parameters.precision] : [], ...scenarioWords(judged.benchmark)];
	return ` on ${clip(device, NAME_LIMIT$2)}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
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
		case "slowdown": return `slows down ${size} ${grew ? "more" : "less"} in the long run`;
		case "time-to-throttle": return `throttles ${size} ${grew ? "later" : "sooner"}`;
		case "peak-memory": return `uses ${size} ${grew ? "more" : "less"} memory`;
		case "energy": return `uses ${size} ${grew ? "more" : "less"} energy`;
		case "instructions": return `executes ${size} ${grew ? "more" : "fewer"} instructions`;
		case "agreement": return `answers ${formatSize(evidence.effect, "relative")} of the images otherwise`;
		case "model-size": return `is ${size} ${grew ? "larger" : "smaller"}`;
		case "operators": return `has ${size} ${grew ? "more" : "fewer"} operators`;
		case "top-1":
		case "top-5": return `${grew ? "gains" : "loses"} ${size} of ${metric} accuracy`;
	}
}
/** From twice the time on, a factor is easier to picture than a percentage. */
function slowness(size, effect) {
	if (effect >= 1) return `takes ${(effect + 1).toFixed(1)} times as long`;
	return effect > 0 ? `is ${size} slower` : `takes ${size} less time`;
}

// src/report/json.ts
/** The judgement for programs: one JSON document of the shape in `report-document.ts`. The same judgement gives the same bytes. */
function renderJson(judgement) {
	return documentText(reportDocument(judgement));
}
/** What `report.json` holds. */
function reportDocument(judgement) {
	const { answer, text } = headline(judgement);
	const counts = tally(judgement);
	return {
		schema: REPORT_SCHEMA,
		base: judgement.base,
		head: judgement.head,
		answer,
		verdict: joinBenchmarks(judgement.benchmarks) ?? null,
		headline: text,
		gate: {
			outcome: judgement.gate.outcome,
			failures: judgement.gate.failures.map(findingSentence),
			warnings: judgement.gate.warnings.map(findingSentence)
		},
		counts: Object.fromEntries(STANDINGS.map((standing) => [standing, counts.get(standing) ?? 0])),
		gatingComparisons: judgement.comparisons,
		errorRate: judgement.errorRate,
		firstRun: judgement.firstRun,
		benchmarks: judgement.benchmarks.map(benchmarkReport),
		notPlanned: judgement.notPlanned.map(({ id, why }) => ({
			id,
			why
		})),
		notices: [...judgement.notices]
	};
}
function benchmarkReport(judged) {
	return {
		id: judged.id,
		benchmark: judged.benchmark,
		state: judged.state,
		verdict: judged.verdict,
		reason: judged.reason ?? null,
		reasons: [...judged.reasons],
		base: sideReport(judged.base),
		head: sideReport(judged.head),
		comparisons: judged.comparisons.map(comparisonReport),
		environment: judged.environment,
		caveats: [...judged.caveats],
		bridge: judged.bridge === void 0 ? null : bridgeReport(judged.bridge),
		changedImages: judged.changedImages === void 0 ? null : changedImagesReport(judged.changedImages)
	};
}
function bridgeReport(bridge) {
	const moved = bridge.moved.map(({ name, before, now }) => ({
		name,
		before,
		now
	}));
	if (bridge.kind === "not-bridged") return {
		kind: bridge.kind,
		moved,
		why: bridge.why
	};
	const { kind, commit, sessions, environment, change } = bridge;
	return {
		kind,
		moved,
		commit,
		sessions: {
			ofModel: sessions.ofModel,
			all: sessions.all
		},
		environment: environment.map(shiftReport),
		change: change === void 0 ? null : shiftReport(change)
	};
}
function changedImagesReport(changed) {
	const { newlyWrong, newlyRight, classes, classCount, confusions, confusionCount } = changed;
	return {
		newlyWrong,
		newlyRight,
		classes: [...classes],
		classCount,
		confusions: [...confusions],
		confusionCount
	};
}
function shiftReport({ metric, effect, interval }) {
	return {
		metric,
		effect,
		interval: interval ?? null
	};
}
function sideReport({ commit, status, reason, values, measurement }) {
	return {
		commit,
		status,
		reason: reason ?? null,
		model: measurement?.model ?? null,
		values: values.map(({ metric, value, n }) => ({
			metric,
			unit: METRICS[metric].unit,
			value,
			n
		})),
		launches: measurement === void 0 ? null : launchesReport(measurement),
		sustained: measurement === void 0 ? [] : sustainedReport(measurement)
	};
}
function sustainedReport({ launches }) {
	return launches.flatMap(({ round, sustained }) => {
		if (sustained === void 0) return [];
		const windows = sustained.windows.map(({ temperatureC = null, frequencyMhz = null, throttled = null, ...rest }) => ({
			...rest,
			temperatureC,
			frequencyMhz,
			throttled
		}));
		return [{
			round,
			ending: sustained.ending,
			throttle: throttleOf(sustained) ?? null,
			windows
		}];
	});
}
function launchesReport({ launches, lostLaunches, ending }) {
	const counted = launches.filter(({ excluded }) => excluded === void 0);
	const [first] = counted.length > 0 ? counted : launches;
	if (first === void 0 && lostLaunches.length === 0) return null;
	return {
		mode: first?.mode ?? null,
		ending: ending ?? null,
		counted: counted.length,
		excluded: launches.flatMap(({ round, excluded }) => excluded === void 0 ? [] : {
			round,
			rule: excluded.rule
		}),
		lost: lostLaunches.map(({ round, stage, reason, signal }) => ({
			round,
			stage,
			reason,
			signal: signal ?? null
		}))
	};
}
function comparisonReport(comparison) {
	const { metric, verdict, gating } = comparison;
	const { unit, better } = METRICS[metric];
	const known = {
		metric,
		unit,
		better,
		verdict,
		gating
	};
	if (comparison.verdict === "not-measured") return {
		...known,
		reason: comparison.reason,
		tolerance: null,
		evidence: null,
		annotations: [],
		allowance: null
	};
	const { tolerance, evidence, annotations, allowance = null } = comparison;
	return {
		...known,
		reason: null,
		tolerance,
		evidence: evidenceReport(evidence),
		annotations: [...annotations],
		allowance
	};
}
function evidenceReport(evidence) {
	const { method, base, head, effect, n, excluded } = evidence;
	return {
		method,
		base,
		head,
		effect,
		interval: evidence.interval ?? null,
		p: evidence.p ?? null,
		adjustedP: evidence.adjustedP ?? null,
		n,
		excluded,
		detectable: evidence.detectable ?? null,
		moreRounds: evidence.moreRounds ?? null,
		images: evidence.images ?? null,
		agreement: agreementReport(evidence),
		operators: evidence.operators === void 0 ? null : evidence.operators.map((one) => ({ ...one }))
	};
}
function agreementReport({ agreement }) {
	if (agreement === void 0) return null;
	return {
		topOneChange: { ...agreement.topOneChange },
		divergence: agreement.divergence ?? null
	};
}

// src/report/changed-images-text.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** Names of classes may be whole sentences. */
const CLASS_LIMIT = 60;
/** Benchmarks of which only one side gets some images right. */
function withChangedImages(judgement) {
	return judgement.benchmarks.flatMap((judged) => judged.changedImages === void 0 ? [] : [{
		...judged,
		changedImages: judged.changedImages
	}]);
}
/**
* `12 images newly wrong, 7 newly right, 9 of the 12 are class n03249569`: the class is told where it is at least half of
* them, and more than one. Its name is foreign and not yet escaped.
*/
function changedImagesText({ newlyWrong, newlyRight, classes: [worst] }) {
	const wrong = newlyWrong === 0 ? [] : [`${count(newlyWrong, "image")} newly wrong`];
	const right = newlyRight === 0 ? [] : [`${newlyWrong === 0 ? count(newlyRight, "image") : newlyRight} newly right`];
	const whose = worst !== void 0 && worst.newlyWrong > 1 && 2 * worst.newlyWrong >= newlyWrong ? [`${worst.newlyWrong} of the ${newlyWrong} are class ${clip(worst.of.name, CLASS_LIMIT)}`] : [];
	return [
		...wrong,
		...right,
		...whose
	].join(", ");
}

// src/report/in-brief.ts
const NAME_LIMIT$1 = 80;
/**
* What was not measured, in a sentence for each reason, however many metrics or benchmarks share it: `latency (p90) and latency
* (p95): a table of times does not tell it (net on pi and 3 more benchmarks)`. Names in it are foreign and not yet escaped.
*/
function untoldSentences(rows) {
	const shared = [...groupBy(rows, (row) => `${labelOf$1(row)}\n${reasonOf(row)}`).values()];
	return [...groupBy(shared, (of) => [reasonOf(of[0]), ...of.map(({ judged }) => judged.id)].join("\n")).values()].map((groups) => {
		const labels = groups.flatMap(([row]) => labelOf$1(row) ?? []);
		const [first = []] = groups;
		const rest = `${reasonOf(first[0])} (${whoseText(first)})`;
		return labels.length === 0 ? rest : `${list(labels)}: ${rest}`;
	});
}
/** The metrics of each benchmark: `net on pi: latency (mean), throughput`. Names are foreign and not yet escaped. */
function metricNames(rows) {
	const metrics = /* @__PURE__ */ new Map();
	for (const row of rows) if (row.kind === "comparison") metrics.set(row.judged, [...metrics.get(row.judged) ?? [], metricLabel(row.comparison.metric, row.judged.benchmark)]);
	return [...metrics].map(([judged, labels]) => `${nameOf(judged)}: ${labels.join(", ")}`);
}
/** Of a benchmark of which nothing was measured, undefined. */
function labelOf$1(row) {
	return row?.kind === "comparison" ? metricLabel(row.comparison.metric, row.judged.benchmark) : void 0;
}
function reasonOf(row) {
	if (row?.kind === "benchmark") return row.reason;
	return row?.comparison.verdict === "not-measured" ? row.comparison.reason : "";
}
function whoseText(rows) {
	const [first = "", ...others] = new Set(rows.map(({ judged }) => nameOf(judged)));
	return others.length === 0 ? first : `${first} and ${count(others.length, "more benchmark")}`;
}
function nameOf({ benchmark }) {
	return `${clip(benchmark.model, NAME_LIMIT$1)} on ${clip(benchmark.device, NAME_LIMIT$1)}`;
}

// src/commands/judgement-table.ts
const NAME_LIMIT = 60;
const REASON_LIMIT = 200;
/** Of a whole benchmark: why a time is implausible fits. */
const WHOLE_REASON_LIMIT = 320;
const NOTE_LIMIT = 1e3;
const MOST_NOTES = 12;
const INDENT = 2;
/** From this width on there is room for a bar beside each change. */
const ROOM_FOR_BARS = 110;
/** A judgement for a terminal: the answer, then each benchmark with a line per metric, worst first. Everything foreign is made plain. */
function judgementTable(judgement, screen) {
	const colors = import_picocolors.default.createColors(screen.color);
	const { telling, idle, untold, unchanged } = rowsOf(judgement);
	const parts = [wrapped(plain(headline(judgement).text), screen.width).split("\n").map(colors.bold).join("\n")];
	for (const [judged, rows] of groupBy([
		...telling,
		...idle,
		...unchanged
	], ({ judged }) => judged)) parts.push([
		wrapped(subject(judged), screen.width),
		linesOf(rows, screen, colors),
		...notesOf(judged, rows, screen, colors)
	].join("\n"));
	const rest = [
		...untoldSentences(untold).map((sentence) => `not measured: ${sentence}`),
		...judgement.benchmarks.flatMap(({ id, state }) => state === "new" || state === "removed" ? [`${STANDING_WORDS[state]}: ${id}`] : []),
		...withChangedImages(judgement).map(({ id, changedImages }) => `${id}: ${changedImagesText(changedImages)}`),
		...bridged(judgement).map(({ id, bridge }) => `${id}: ${bridgeText(bridge)}`)
	];
	if (rest.length > 0) parts.push(rest.map((line) => wrapped(plain(line), screen.width)).join("\n"));
	return `${parts.join("\n\n")}\n`;
}
/** `resnet50 on rpi3 (TensorFlow Lite, int8, batch 1, 4 threads)`, made plain. */
function subject({ benchmark }) {
	const name = (text) => plain(clip(text, NAME_LIMIT));
	return `${name(benchmark.model)} on ${name(benchmark.device)} (${runtimeWord(benchmark)}, ${plain(parametersText(benchmark))})`;
}
/** A line for each metric, and below those that are not unchanged what they rest on. */
function linesOf(rows, screen, colors) {
	const shape = {
		width: screen.width,
		indent: INDENT
	};
	const below = rows.flatMap((row) => row.kind === "benchmark" || row.standing === "unchanged" ? [] : [[{ text: labelOf(row) }, {
		text: evidenceOf(row.comparison),
		paint: colors.dim
	}]]);
	const metrics = rows.map((row) => cellsOf(row, screen, colors));
	return [terminalTable(metrics, shape), terminalTable(below, shape)].filter((table) => table !== "").join("\n");
}
/** What a reader must know of how a benchmark was measured: what another tool cannot tell, times below the floor, other conditions. */
function notesOf({ caveats: all }, rows, { width }, colors) {
	const caveats = all.filter((caveat) => !rows.some((row) => row.kind === "benchmark" && row.reason === caveat));
	const shown = caveats.slice(0, MOST_NOTES).map((caveat) => plain(clip(caveat, NOTE_LIMIT)));
	const more = caveats.length - shown.length;
	const lines = [...shown, ...more > 0 ? [`${more} more, which --json tells`] : []];
	const indent = " ".repeat(INDENT);
	return lines.flatMap((line) => wrapped(`note: ${line}`, Math.max(width - INDENT, 20)).split("\n").map((part) => colors.dim(`${indent}${part}`)));
}
function cellsOf(row, { width }, colors) {
	const paint = PAINT[row.standing](colors);
	const start = {
		text: STANDING_WORDS[row.standing],
		paint
	};
	if (row.kind === "benchmark") return [start, { text: plain(clip(row.reason, WHOLE_REASON_LIMIT)) }];
	const label = { text: labelOf(row) };
	if (row.comparison.verdict === "not-measured") return [start, label];
	const { evidence, tolerance, metric } = row.comparison;
	const bar = width < ROOM_FOR_BARS ? [] : [{
		text: intervalBar(evidence, tolerance) ?? "",
		paint: colors.dim
	}];
	return [
		start,
		label,
		{ text: formatBeforeAfter(metric, evidence) },
		{
			text: formatChangeWithInterval(evidence, tolerance.kind),
			...row.standing !== "unchanged" && { paint }
		},
		...bar
	];
}
function labelOf({ comparison, judged }) {
	return metricLabel(comparison.metric, judged.benchmark);
}
function evidenceOf(comparison) {
	if (comparison.verdict === "not-measured") return plain(clip(comparison.reason, REASON_LIMIT));
	const { evidence, tolerance } = comparison;
	const foreign = [operatorsText(evidence), ...allowanceTexts(comparison)];
	return [
		`${evidenceText(evidence)}, tolerance ${formatTolerance(tolerance)}`,
		agreementText(evidence),
		...remarks(comparison),
		...foreign.map((text) => text && clip(text, REASON_LIMIT))
	].filter((text) => text !== void 0).map(plain).join("; ");
}
const PAINT = {
	"head-failed": ({ red }) => red,
	regressed: ({ red }) => red,
	"not-measured": ({ magenta }) => magenta,
	inconclusive: ({ yellow }) => yellow,
	improved: ({ green }) => green,
	unchanged: ({ dim }) => dim,
	new: ({ blue }) => blue,
	removed: ({ dim }) => dim
};

export { untoldSentences as a, renderJson as c, headline as d, healedHeadline as f, metricNames as i, reportDocument as l, judgementTable as n, changedImagesText as o, isSafe as p, subject as r, withChangedImages as s, PAINT as t, claim as u };