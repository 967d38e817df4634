import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { u as repetitionsOf } from "./unit.js";
import { T as benchmarkId } from "./result.js";
import { a as sideValues } from "./launch-values.js";
import { n as floorFact, o as whyImplausible } from "./plausibility.js";
import { t as planCommits } from "./plan-commits.js";
import { w as openRepository } from "./schema.js";
import { n as commitWorkTree, r as workTreeRoot } from "./work-tree.js";
import { t as require_picocolors } from "./picocolors.js";
import { n as jsonText } from "./document-text.js";
import { a as plain, t as clip } from "./escape.js";
import { o as formatMetric } from "./figures.js";
import { f as runtimeWord, u as parametersText } from "./words.js";
import { c as renderJson, n as judgementTable } from "./judgement-table.js";
import { a as readResult } from "./files.js";
import { t as compareResults } from "./compare-results.js";
import { t as terminalTable } from "./terminal-table.js";
import { r as withSources, t as datasetsIn } from "./place-datasets.js";
import { t as judge } from "./judge.js";
import { join, resolve } from "node:path";
import { stat } from "node:fs/promises";

// src/commands/bench-summary.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const NAME_LIMIT = 40;
const REASON_LIMIT = 120;
/** Metrics with a column of their own, under these heads; some only where a scenario of the result has them for its own. */
const COLUMNS = [
	[
		"latency",
		"latency",
		void 0
	],
	[
		"throughput",
		"throughput",
		"offline"
	],
	[
		"slowdown",
		"settled/start",
		"sustained"
	],
	[
		"load-time",
		"load",
		void 0
	],
	[
		"peak-memory",
		"memory",
		void 0
	],
	[
		"top-1",
		"top-1",
		void 0
	]
];
/** A result for a terminal: what was measured, what was not and why, and the comparison where there is one. */
function summaryTable(result, file, comparison, context) {
	const scenarios = new Set(result.measurements.map(({ benchmark }) => benchmark.scenario));
	const columns = COLUMNS.filter(([, , scenario]) => scenario === void 0 || scenarios.has(scenario));
	const { dim } = import_picocolors.default.createColors(context.color);
	const table = [];
	const head = [
		"model",
		"how",
		"side",
		...columns.map(([, head]) => head),
		"launches"
	].map((text) => ({
		text,
		paint: dim
	}));
	const untold = [];
	for (const measurement of result.measurements) if (measurement.status === "measured") table.push(rowOf(measurement, columns).map((text) => ({ text })));
	else untold.push(whyNot(measurement));
	const standings = result.measurements.flatMap((measurement) => standingOf(measurement, result.device.environment));
	return `${[
		...table.length === 0 ? [] : [terminalTable([head, ...table], context)],
		...untold.length === 0 ? [] : [["Not measured:", ...untold].join("\n")],
		...standings.length === 0 ? [] : [["Beside what the device can do:", ...standings].join("\n")],
		...comparison === void 0 ? [] : [judgementTable(comparison, context).trimEnd()],
		`The result is in ${plain(file)}.`
	].join("\n\n")}\n`;
}
function rowOf(measurement, columns) {
	const { benchmark, role, lostLaunches, reusedFrom } = measurement;
	const values = new Map(sideValues(measurement).map(({ metric, value }) => [metric, value]));
	const lost = lostLaunches.length === 0 ? "" : `, ${lostLaunches.length} lost`;
	return [
		plain(clip(benchmark.model, NAME_LIMIT)),
		plain(`${runtimeWord(benchmark)}, ${parametersText(benchmark)}`),
		role,
		...columns.map(([metric]) => {
			const value = values.get(metric);
			return value === void 0 ? "" : formatMetric(metric, value);
		}),
		reusedFrom === void 0 ? `${repetitionsOf(measurement).length}${lost}` : "the base's"
	];
}
/** How far the times are from the floor, or that they cannot be true; nothing where there is no floor. */
function standingOf(measurement, environment) {
	const why = whyImplausible(measurement, environment);
	const told = why === void 0 ? floorFact(measurement, environment)["share-of-peak"] : `implausible: ${why}`;
	const { benchmark, role } = measurement;
	return told === void 0 ? [] : [`  ${plain(benchmarkId(benchmark))}, ${role}: ${plain(String(told))}`];
}
function whyNot({ benchmark, role, reason = "" }) {
	return `  ${plain(benchmarkId(benchmark))}, ${role}: ${plain(clip(reason, REASON_LIMIT))}`;
}
/** The same for a program: one JSON document. Times of single inferences are in the result file alone. */
function summaryJson(result, file, comparison) {
	const { device, session, measurements } = result;
	const summary = {
		file,
		device: device.label,
		session: session.id,
		measurements: measurements.map(summarise),
		...comparison === void 0 ? {} : { comparison: JSON.parse(renderJson(comparison)) }
	};
	return jsonText(summary, 1);
}
function summarise(measurement) {
	const { benchmark, commit, role, status, reason, ending, notes, lostLaunches, reusedFrom } = measurement;
	return {
		id: benchmarkId(benchmark),
		commit,
		role,
		status,
		...reason === void 0 ? {} : { reason },
		...ending === void 0 ? {} : { ending },
		...notes === void 0 ? {} : { notes },
		...reusedFrom === void 0 ? {} : { reusedFrom },
		launches: repetitionsOf(measurement).length,
		lostLaunches: lostLaunches.length,
		values: Object.fromEntries(sideValues(measurement).map(({ metric, value }) => [metric, value]))
	};
}

// src/commands/desk.ts
/**
* At a desk: the models of the work tree as it lies there, held against a revision, against a result file, or measured
* alone. The work tree becomes a commit in a repository of its own, so that everything else is as with a plan.
*/
async function assignDesk(options, scratch, context) {
	const { against, base } = await readAgainst(options.against, context);
	const root = await workTreeRoot(context.cwd);
	const folder = join(scratch, "work-tree");
	const { repository, commit } = await commitWorkTree(context.cwd, folder, resolve(context.cwd, options.out));
	const revisions = {
		head: commit,
		...base === void 0 ? {} : { base }
	};
	const plan = await planCommits({
		...revisions,
		config: options.config,
		requested: options.models
	}, {
		...context,
		cwd: folder
	});
	if (plan.jobs.length === 0) return {
		kind: "nothing",
		why: "Nothing to measure: no benchmark differs from the base; name a model to measure it all the same."
	};
	return {
		kind: "job",
		plan,
		job: chooseDevice(plan, options.device),
		repository,
		placeDatasets: withSources(datasetsIn(root), context),
		against
	};
}
/** A file that is there is taken for a result; anything else names a revision. */
async function readAgainst(against, context) {
	if (against === void 0) return { against: { kind: "nothing" } };
	const path = resolve(context.cwd, against);
	if ((await stat(path).catch(() => void 0))?.isFile() === true) return { against: {
		kind: "result",
		result: await readResult(context, path)
	} };
	return {
		against: { kind: "base" },
		base: await (await openRepository(context.cwd)).resolve(against)
	};
}
/** The device that was named, or the only one that this machine reaches directly. */
function chooseDevice({ jobs }, device) {
	const local = jobs.filter(({ transport }) => transport.kind === "local");
	const labels = jobs.map((job) => job.device).join(", ");
	if (device === void 0) {
		const [only] = local;
		if (only !== void 0 && local.length === 1) return only;
		throw new UserError(`--device: missing, and ${local.length === 0 ? "no device" : "more than one device"} has transport: local; name one of ${labels}`);
	}
	const job = jobs.find((candidate) => candidate.device === device);
	if (job !== void 0) return job;
	throw new UserError(`--device ${device}: nothing is to be measured on it; name one of ${labels}`);
}
/** The verdicts at a desk; undefined where there is nothing to hold the result against. */
function compareAtDesk({ plan, against }, result) {
	switch (against.kind) {
		case "nothing": return;
		case "result": return compareResults({
			kind: "files",
			base: against.result,
			head: result
		});
		case "base": {
			const jobs = plan.jobs.filter(({ device }) => device === result.device.label);
			return judge({
				plan: {
					...plan,
					jobs
				},
				results: [result],
				history: /* @__PURE__ */ new Map(),
				tools: "another's"
			});
		}
	}
}

export { summaryJson as a, readAgainst as i, chooseDevice as n, summaryTable as o, compareAtDesk as r, assignDesk as t };