import { t as UserError } from "./user-error.js";
import { c as openScratch, o as hasCommits, s as openSources } from "./plan-commits.js";
import { r as workTreeRoot } from "./work-tree.js";
import { a as summaryJson, o as summaryTable, r as compareAtDesk, t as assignDesk } from "./desk.js";
import { n as datasetsOfCommit, r as withSources, t as datasetsIn } from "./place-datasets.js";
import { i as readPlan, l as shown, s as resultFileName } from "./files.js";
import { t as measureJob } from "./measure-job.js";
import { t as _usingCtx } from "./usingCtx.js";
import { join, resolve } from "node:path";

// src/commands/bench.ts
/** What the command line's defaults are, for callers that are no command line. */
const BENCH_DEFAULTS = {
	attempt: 1,
	workerTimeout: 300,
	config: "edgebench.yml",
	json: false,
	watch: false
};
/**
* Measures one device's job of a plan, or at a desk the work tree's models, and writes the result file after each
* benchmark. 3 where something planned was not measured.
*/
async function bench(options, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		refuseMisuse(options);
		const tool = await toolOf(options);
		const scratch = _usingCtx$1.a(await openScratch());
		if (options.watch) {
			const { watchDesk } = await import("./watch.js");
			return await watchDesk(options, scratch.path, context);
		}
		const whole = options.plan === void 0 ? await assignDesk(options, scratch.path, context) : await assignPlanned(options, options.plan, scratch.path, context);
		const assignment = tool?.measurable(whole) ?? whole;
		if (assignment.kind === "nothing") {
			context.progress.line(assignment.why);
			return 0;
		}
		const file = resolve(context.cwd, options.out, resultFileName(assignment.job.device, options.attempt));
		const measuredBy = tool?.startedFor(assignment.job, context);
		const result = await measureJob(assignment, {
			...options,
			measuredBy,
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
function refuseMisuse({ plan, models, against, attempt, watch, json }) {
	if (watch && plan !== void 0) throw new UserError("--watch: follows the work tree, and a plan is of commits; leave out --plan, or --watch");
	if (watch && json) throw new UserError("--watch: tells people of each change as it comes; leave out --json");
	if (plan !== void 0 && (models.length > 0 || against !== void 0)) throw new UserError("--plan: says itself what is measured; leave out MODEL and --against, or --plan");
	if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1e3) throw new UserError(`--attempt ${attempt}: not a whole number from 1 to 1000; count the tries of this job from 1`);
}
/** Loaded by those alone who name one. */
async function toolOf(options) {
	if (options.with === void 0 && options.tool === void 0) return void 0;
	const { wantedTool } = await import("./with-tool.js");
	return wantedTool(options);
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