import { i as __toESM } from "./rolldown-runtime.js";
import { c as shown, l as writeOutput, p as planSchema } from "./files.js";
import { o as groupBy, t as planCommits } from "./plan-commits.js";
import { t as require_cli_table3 } from "./cli-table3.js";
import { t as require_picocolors } from "./picocolors.js";
import { a as plain } from "./escape.js";
import { t as count } from "./figures.js";
import { t as askedJobs } from "./skipping.js";
import { d as parametersText, p as runtimeWord } from "./words.js";
import { resolve } from "node:path";

// src/report/plan-words.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** What a plan amounts to, in one sentence: `3 of 8 benchmarks to measure between 0f3c1d9e1b7c and 9e1b7c44d2aa, on 2 devices.` */
function planHeadline(plan) {
	const { jobs, notPlanned, head, base } = plan;
	const asked = askedJobs(plan);
	const [touched, measured] = [benchmarksOf(jobs), benchmarksOf(asked)];
	const all = count(touched + notPlanned.length, "benchmark");
	const commits = base === null ? `at ${short(head)}` : `between ${short(base)} and ${short(head)}`;
	if (touched === 0) return `Nothing to measure ${commits}: of ${all}, none is touched.`;
	if (measured === 0) return `Nothing is measured ${commits}: of ${all}, ${touched} would be, and no device is asked.`;
	return `${measured} of ${all} to measure ${commits}, on ${asked.length < jobs.length ? `${asked.length} of ${count(jobs.length, "device")}` : count(jobs.length, "device")}.`;
}
function benchmarksOf(jobs) {
	return jobs.reduce((sum, { benchmarks }) => sum + benchmarks.length, 0);
}
function short(commit) {
	return commit.slice(0, 12);
}
/** Benchmarks that are not planned, by the reason: most share one. */
function groupByWhy(notPlanned) {
	return [...groupBy(notPlanned, ({ why }) => why)].map(([why, same]) => ({
		why,
		ids: same.map(({ id }) => id)
	}));
}

// src/commands/plan-table.ts
/** Below this, words would break in every line. */
const NARROWEST = 80;
const BORDERS = 5;
const PADDING = 2;
const WIDTHS = {
	model: 20,
	how: 26,
	measured: 12
};
/** Rows of a table and ids of a list; more are counted, and the plan file has them all. */
const LISTED = 50;
/** The plan for people at a terminal: what runs on which device and why, what does not and why. */
function planTable(plan, { width, color }) {
	const { bold } = import_picocolors.default.createColors(color);
	const parts = [bold(planHeadline(plan))];
	for (const job of plan.jobs) parts.push(`${bold(jobLine(job))}\n${jobTable(job, Math.max(NARROWEST, width))}`);
	const lists = groupByWhy(plan.notPlanned).map(({ why, ids }) => listing(why, ids));
	if (lists.length > 0) parts.push([bold("Not measured:"), ...lists].join("\n"));
	const removed = plan.removed.map(({ id }) => id);
	if (removed.length > 0) parts.push(`${bold("Removed:")}\n${listing("the head no longer declares them", removed)}`);
	if (plan.notices.length > 0) parts.push(plan.notices.map(plain).join("\n"));
	return `${parts.join("\n\n")}\n`;
}
function jobLine({ device, runsOn, transport, benchmarks, expectedMinutes, budgetSeconds, skipped }) {
	const where = transport.kind === "ssh" ? `, over SSH to ${transport.host}` : "";
	const budget = Math.round(budgetSeconds / 6) / 10;
	const effort = skipped === void 0 ? `about ${expectedMinutes} of at most ${budget} minutes` : `not asked: ${skipped}`;
	return plain(`${device} (${runsOn.join(", ")}${where}): ${count(benchmarks.length, "benchmark")}, ${effort}`);
}
function jobTable({ benchmarks }, width) {
	const { model, how, measured } = WIDTHS;
	const why = width - BORDERS - model - how - measured;
	const table = new import_cli_table3.default({
		head: [
			"model",
			"how",
			"measured",
			"why"
		],
		colWidths: [
			model,
			how,
			measured,
			why
		],
		wordWrap: true,
		wrapOnWordBoundary: false,
		style: {
			head: [],
			border: []
		}
	});
	const rows = alike(benchmarks);
	for (const row of rows.slice(0, LISTED)) table.push(cells(row, why - PADDING));
	const more = rows.slice(LISTED).reduce((sum, row) => sum + row.length, 0);
	return `${table.toString()}${more > 0 ? `\nand ${more} more; the plan file lists them all` : ""}`;
}
/** Benchmarks of one model in one runtime that differ in parameters alone share a row. */
function alike(benchmarks) {
	const keyOf = ({ benchmark, base, identical, reasons }) => JSON.stringify([
		benchmark.model,
		benchmark.runtime,
		base === null,
		identical,
		reasons
	]);
	return [...groupBy(benchmarks, keyOf).values()];
}
function cells(row, whyWidth) {
	const [{ benchmark, base, identical, reasons }] = row;
	const parameters = row.slice(0, LISTED).map((one) => parametersText(one.benchmark));
	return [
		benchmark.model,
		[runtimeWord(benchmark), ...parameters].map((text) => wrapped(text, WIDTHS.how - PADDING)).join("\n"),
		base === null ? "head" : identical ? "once" : "base, head",
		reasons.map(({ text }) => wrapped(plain(text), whyWidth)).join("\n")
	];
}
/** Breaks a text between words into lines of at most `width` characters; a longer word stays whole. */
function wrapped(text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join("\n");
}
function listing(why, ids) {
	const more = ids.length - LISTED;
	return [
		`  ${plain(why)}:`,
		...ids.slice(0, LISTED).map((id) => `    ${plain(id)}`),
		...more > 0 ? [`    and ${more} more`] : []
	].join("\n");
}

// src/commands/plan.ts
/** Tells which benchmarks a change touches, and why. */
async function plan(options, context) {
	const made = await planCommits(options, context);
	if (options.out !== void 0) {
		const file = resolve(context.cwd, options.out);
		await writePlan(context, file, made);
		context.progress.line(`The plan is in ${shown(context, file)}.`);
	}
	context.out(options.json ? encodePlan(made) : planTable(made, context));
	return 0;
}
/** Writes a plan whole. */
async function writePlan(context, file, made) {
	await writeOutput(context, file, encodePlan(made));
}
/** @throws Error (a fault of ours) if the plan does not match its schema: an invalid one is never handed on. */
function encodePlan(made) {
	return `${JSON.stringify(planSchema.parse(made), void 0, 1)}\n`;
}

export { planHeadline as i, writePlan as n, groupByWhy as r, plan as t };