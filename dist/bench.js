import { i as __toESM } from "./rolldown-runtime.js";
import { t as UserError } from "./user-error.js";
import { a as openSources, i as hasCommits, s as openScratch, t as planCommits } from "./plan-commits.js";
import { a as workTreeRoot, i as commitWorkTree } from "./shapes.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { C as benchmarkId } from "./result.js";
import { s as sideValues } from "./emulation.js";
import { a as plain, t as clip } from "./escape.js";
import { a as formatMetric } from "./figures.js";
import { d as renderJson, r as judgementTable, t as compareResults } from "./compare-results.js";
import { d as parametersText, p as runtimeWord } from "./words.js";
import { n as datasetsOfCommit, r as withSources, t as datasetsIn } from "./place-datasets.js";
import { t as judge } from "./judge.js";
import { E as openRepository } from "./schema.js";
import { c as shown, i as readResult, o as resultFileName, r as readPlan } from "./files.js";
import { t as measureJob } from "./measure-job.js";
import { t as _usingCtx } from "./usingCtx.js";
import { join, resolve } from "node:path";
import { stat } from "node:fs/promises";

// src/commands/bench-summary.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
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
	const table = new import_cli_table3.default({
		head: [
			"model",
			"how",
			"side",
			...columns.map(([, head]) => head),
			"launches"
		],
		style: {
			head: [],
			border: [],
			compact: true
		}
	});
	const untold = [];
	for (const measurement of result.measurements) if (measurement.status === "measured") table.push(rowOf(measurement, columns));
	else untold.push(whyNot(measurement));
	return `${[
		...table.length === 0 ? [] : [table.toString()],
		...untold.length === 0 ? [] : [["Not measured:", ...untold].join("\n")],
		...comparison === void 0 ? [] : [judgementTable(comparison, context).trimEnd()],
		`The result is in ${plain(file)}.`
	].join("\n\n")}\n`;
}
function rowOf(measurement, columns) {
	const { benchmark, role, launches, lostLaunches, reusedFrom } = measurement;
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
		reusedFrom === void 0 ? `${launches.length}${lost}` : "the base's"
	];
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
	return `${JSON.stringify(summary, void 0, 1)}\n`;
}
function summarise(measurement) {
	const { benchmark, commit, role, status, reason, ending, notes, launches, lostLaunches, reusedFrom } = measurement;
	return {
		id: benchmarkId(benchmark),
		commit,
		role,
		status,
		...reason === void 0 ? {} : { reason },
		...ending === void 0 ? {} : { ending },
		...notes === void 0 ? {} : { notes },
		...reusedFrom === void 0 ? {} : { reusedFrom },
		launches: launches.length,
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
				history: /* @__PURE__ */ new Map()
			});
		}
	}
}

// src/commands/bench.ts
/** What the command line's defaults are, for callers that are no command line. */
const BENCH_DEFAULTS = {
	attempt: 1,
	workerTimeout: 300,
	config: "edgebench.yml",
	json: false
};
/**
* Measures one device's job of a plan, or at a desk the work tree's models, and writes the result file after each
* benchmark. 3 where something planned was not measured.
*/
async function bench(options, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		refuseMisuse(options);
		const scratch = _usingCtx$1.a(await openScratch());
		const assignment = options.plan === void 0 ? await assignDesk(options, scratch.path, context) : await assignPlanned(options, options.plan, scratch.path, context);
		if (assignment.kind === "nothing") {
			context.progress.line(assignment.why);
			return 0;
		}
		const file = resolve(context.cwd, options.out, resultFileName(assignment.job.device, options.attempt));
		const result = await measureJob(assignment, {
			...options,
			file,
			scratch: scratch.path
		}, context);
		const comparison = compareAtDesk(assignment, result);
		context.out(options.json ? summaryJson(result, shown(context, file), comparison) : summaryTable(result, shown(context, file), comparison, context));
		return result.measurements.every(({ status }) => status === "measured") && !context.signal.aborted ? 0 : 3;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
function refuseMisuse({ plan, models, against, attempt }) {
	if (plan !== void 0 && (models.length > 0 || against !== void 0)) throw new UserError("--plan: says itself what is measured; leave out MODEL and --against, or --plan");
	if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1e3) throw new UserError(`--attempt ${attempt}: not a whole number from 1 to 1000; count the tries of this job from 1`);
}
async function assignPlanned(options, path, scratch, context) {
	const full = resolve(context.cwd, path);
	const plan = await readPlan(context, full);
	if (plan.jobs.length === 0) return {
		kind: "nothing",
		why: "The plan has nothing to measure."
	};
	const job = chooseJob(plan, options.device);
	if (job.skipped !== void 0) return {
		kind: "nothing",
		why: `The plan does not ask this device: ${job.skipped}.`
	};
	const sources = await openPlanned(plan, shown(context, full), options, scratch, context);
	const { repository } = sources;
	const placeDatasets = sources.kind === "local" ? datasetsIn(await workTreeRoot(context.cwd)) : datasetsOfCommit({
		github: sources.github,
		commit: plan.head,
		folder: join(scratch, "datasets"),
		elsewhere: context.cwd,
		signal: context.signal
	});
	return {
		kind: "job",
		plan,
		job,
		repository,
		placeDatasets: withSources(placeDatasets, context),
		against: { kind: "nothing" }
	};
}
/** The repository that has the commits of a plan. @param file how sentences name the plan. */
async function openPlanned(plan, file, { github }, scratch, { cwd }) {
	const commits = [plan.head, plan.base].filter((commit) => commit !== null);
	const remote = github && {
		github,
		cacheFolder: join(scratch, "lfs")
	};
	const sources = await openSources(cwd, (local) => hasCommits(local, commits), remote);
	for (const commit of sources.kind === "local" ? commits : []) if (!await sources.repository.hasCommit(commit)) throw new UserError(`${file}: commit ${commit.slice(0, 12)} is not here, so the plan is of another repository or of a history that was not fetched; run it where it was made, or fetch with fetch-depth: 0`);
	return sources;
}
function chooseJob(plan, device) {
	const labels = plan.jobs.map((job) => job.device);
	const chosen = device === void 0 && labels.length === 1 ? labels[0] : device;
	if (chosen === void 0) throw new UserError(`--device: missing, and the plan has jobs for ${labels.join(", ")}; name one of them`);
	const job = plan.jobs.find((candidate) => candidate.device === chosen);
	if (job === void 0) throw new UserError(`--device ${chosen}: the plan has no job for this device; name one of those it has: ${labels.join(", ")}`);
	return job;
}

export { bench as n, BENCH_DEFAULTS as t };