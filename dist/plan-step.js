import { i as markdown } from "./picocolors.js";
import { f as parametersText, m as runtimeWord, w as count } from "./sentinel.js";
import { n as name, r as quote } from "./markdown-table.js";
import { a as planHeadline, i as groupByWhy, r as writePlan, t as makeLocalPlan } from "./plan.js";
import { i as outFolder, r as optional, t as configFile } from "./step-inputs.js";
import { join } from "node:path";

// src/plan/matrix.ts
/** Beside measuring: checkout, installation, fetching models and decoding images. */
const SETUP_MINUTES = 20;
/**
* The plan's jobs for `strategy.matrix`. GitHub refuses an empty matrix (the bench job asks `count` first) and one of more
* than 256 jobs (a configuration has at most 256 devices, and each has at most one job).
*/
function matrixOf({ jobs }) {
	const include = jobs.map(({ device, runsOn, budgetSeconds }) => ({
		device,
		runs_on: runsOn,
		timeout_minutes: Math.ceil(budgetSeconds / 60) + SETUP_MINUTES
	}));
	return {
		matrix: { include },
		count: include.length
	};
}

// src/report/plan-summary.ts
/** Rows of one table and ids of one list; more of them are counted. */
const LISTED = 50;
const LISTED_REASONS = 3;
/** GitHub refuses a step's summary beyond 1 MiB; a character is at most three bytes. */
const LIMIT = 33e4;
/** The plan as the job summary of the plan step. Markdown; everything foreign in it is escaped. */
function planSummary(plan) {
	return `${fitting([
		"# edgebench plan",
		markdown(planHeadline(plan)),
		...plan.notices.slice(0, LISTED).map((notice) => `> ${quote(notice)}`),
		...plan.jobs.map(jobSection),
		...groupByWhy(plan.notPlanned).map(({ why, ids }) => folded(`${ids.length} not measured: ${quote(why)}`, ids)),
		...plan.removed.length === 0 ? [] : [folded(`${plan.removed.length} removed`, plan.removed.map(({ id }) => id))]
	]).join("\n\n")}\n`;
}
/** The first parts that fit, and a word about the others. */
function fitting(parts) {
	let size = 0;
	const fits = parts.findIndex((part) => {
		size += part.length + 2;
		return size > LIMIT;
	});
	return fits < 0 ? parts : [...parts.slice(0, fits), "There is more than fits here; the plan file has all of it."];
}
function jobSection({ device, benchmarks, expectedMinutes }) {
	const rows = benchmarks.slice(0, LISTED).map(({ benchmark, base, identical, reasons }) => {
		const told = reasons.slice(0, LISTED_REASONS).map(({ text }) => quote(text));
		const untold = reasons.length - told.length;
		return `| ${[
			name(benchmark.model),
			`${runtimeWord(benchmark)}, ${name(parametersText(benchmark))}`,
			base === null ? "new" : identical ? "once, for base and head" : "base and head",
			[...told, ...untold > 0 ? [`and ${untold} more`] : []].join("<br>")
		].join(" | ")} |`;
	});
	const more = benchmarks.length - rows.length;
	return [
		`### ${name(device)}: ${count(benchmarks.length, "benchmark")}, about ${expectedMinutes} minutes\n`,
		"| Model | How | Measured | Why |\n| :-- | :-- | :-- | :-- |",
		...rows,
		...more > 0 ? [`\nAnd ${more} more; the plan file has them all.`] : []
	].join("\n");
}
function folded(summary, ids) {
	const listed = ids.slice(0, LISTED).map((id) => `- ${quote(id)}`);
	const more = ids.length - listed.length;
	return `<details><summary>${summary}</summary>\n\n${[...listed, ...more > 0 ? [`- and ${more} more`] : []].join("\n")}\n\n</details>`;
}

// src/commands/plan-step.ts
/** Plans, and hands the matrix of devices to the workflow. */
async function planStep(runner, context) {
	const revisions = {
		...optional(runner, "base", "base"),
		...optional(runner, "head", "head")
	};
	const event = Object.keys(revisions).length > 0 || context.env.GITHUB_EVENT_PATH === void 0 ? {} : { event: context.env.GITHUB_EVENT_PATH };
	const plan = await makeLocalPlan({
		...revisions,
		...event,
		...optional(runner, "store", "store"),
		config: configFile(runner)
	}, context);
	const file = join(outFolder(runner, context), "plan.json");
	await writePlan(context, file, plan);
	const { matrix, count } = matrixOf(plan);
	runner.output("matrix", JSON.stringify(matrix));
	runner.output("count", String(count));
	runner.output("plan", file);
	await runner.summary(planSummary(plan));
	return 0;
}

export { planStep };