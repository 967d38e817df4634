import { t as UserError } from "./user-error.js";
import { n as readPayload, r as isMaintainersRun, t as planCommits } from "./plan-commits.js";
import { n as matrixOf, t as pullRequestNumber } from "./pull-request-number.js";
import { r as markdown } from "./escape.js";
import { t as count } from "./figures.js";
import { n as name, r as quote } from "./markdown-table.js";
import { i as planHeadline, n as writePlan, r as groupByWhy } from "./plan.js";
import { f as runtimeWord, u as parametersText } from "./words.js";
import { l as shown } from "./files.js";
import { d as outFolder, i as remoteOf, n as openGitHubAs, r as openStepGitHub, s as configFile, u as optional } from "./step-github.js";
import { n as uploadPlan } from "./upload-artifact.js";
import { join, resolve } from "node:path";

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
function jobSection({ device, benchmarks, expectedMinutes, skipped }) {
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
	const effort = skipped === void 0 ? `about ${expectedMinutes} minutes` : "not asked";
	return [
		`### ${name(device)}: ${count(benchmarks.length, "benchmark")}, ${effort}\n`,
		...skipped === void 0 ? [] : [`Not measured: ${quote(skipped)}.\n`],
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
	const plan = await planCommits(await readSource(runner, context), context);
	const file = resolve(context.cwd, join(outFolder(runner, context), "plan.json"));
	await writePlan(context, file, plan);
	const { matrix, count } = matrixOf(plan);
	runner.output("matrix", JSON.stringify(matrix));
	runner.output("count", String(count));
	runner.output("plan", file);
	runner.output("digest", await uploadPlan(file, runner, context));
	await runner.summary(planSummary(plan));
	return 0;
}
async function readSource(runner, context) {
	const devices = runner.input("devices").split(/[\s,]+/).filter((label) => label !== "");
	const label = runner.input("label");
	return {
		...await readRevisions(runner, context),
		...optional(runner, "store", "store"),
		config: configFile(runner),
		devices,
		asking: {
			label: label === "" ? void 0 : label,
			askedFor: await isAskedFor(runner, context)
		},
		github: remoteOf(runner, context),
		runners: runnersOf(runner, context)
	};
}
/** The pull request that the inputs name, the revisions, or the event of the run. */
async function readRevisions(runner, context) {
	const number = runner.input("pull-request") === "" ? void 0 : await pullRequestNumber(runner, context);
	if (number !== void 0) return { pullRequest: await readNamedPull(number, runner, context) };
	const revisions = {
		...optional(runner, "base", "base"),
		...optional(runner, "head", "head")
	};
	const event = context.env.GITHUB_EVENT_PATH;
	return Object.keys(revisions).length > 0 || event === void 0 ? revisions : { event };
}
async function readNamedPull(number, runner, context) {
	if (runner.input("base") !== "") throw new UserError("input base: a pull request names its base itself; leave out base, or pull-request");
	const { readPullRequest } = await import("./read-pull-request.js");
	const pull = await readPullRequest(await openStepGitHub(runner, context), number);
	refuseOtherHead(runner.input("head"), pull);
	return pull;
}
/** What somebody looked at is measured, or nothing. */
function refuseOtherHead(wanted, { number, head }) {
	if (wanted === "") return;
	if (!/^[0-9a-f]{12,40}$/i.test(wanted)) throw new UserError(`input head: with pull-request it is the commit that was looked at, 12 to 40 hex digits; found ${JSON.stringify(wanted.slice(0, 60))}`);
	if (!head.startsWith(wanted.toLowerCase())) throw new UserError(`input head: pull request #${number} is at ${head.slice(0, 12)} now and no more at ${wanted.slice(0, 12)}; look at what came since, and ask for that`);
}
/** Whether a maintainer asked for exactly this head of a pull request: in a run that no pull request has a say in. */
async function isAskedFor(runner, context) {
	const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event, GITHUB_REF: ref } = context.env;
	if (runner.input("pull-request") === "" || runner.input("head") === "" || !name || !event) return false;
	return isMaintainersRun(name, await readPayload(event, context), ref, shown(context, event));
}
function runnersOf(runner, context) {
	const token = runner.input("runners-token");
	if (token === "") return void 0;
	return async () => {
		const { listRunners } = await import("./runners.js");
		return listRunners(await openGitHubAs(token, context));
	};
}

export { planStep };