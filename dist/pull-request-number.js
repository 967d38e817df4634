import { t as UserError } from "./user-error.js";
import { f as int, h as object } from "./schemas.js";
import { t as askedJobs } from "./skipping.js";
import { readFile } from "node:fs/promises";

// src/plan/matrix.ts
/** Beside measuring: fetching models and decoding images. */
const SETUP_MINUTES = 20;
/**
* The jobs of the devices that are asked, for `strategy.matrix`. GitHub refuses an empty matrix (the bench job asks `count` first) and one of more
* than 256 jobs (a configuration has at most 256 devices, and each has at most one job).
*/
function matrixOf(plan) {
	const include = askedJobs(plan).map(({ device, runsOn, budgetSeconds }) => ({
		device,
		runs_on: runsOn,
		timeout_minutes: Math.ceil(budgetSeconds / 60) + SETUP_MINUTES
	}));
	return {
		matrix: { include },
		count: include.length
	};
}

// src/commands/pull-request-number.ts
const payloadSchema = object({ pull_request: object({ number: int().min(1) }) });
/**
* The pull request that this run is about: what the input `pull-request` says, or else the event. Never what a plan or a
* result says, since those come from artifacts.
*/
async function pullRequestNumber(runner, { env }) {
	const given = runner.input("pull-request");
	if (given !== "") return wholeNumber(given);
	if (env.GITHUB_EVENT_NAME !== "pull_request" || env.GITHUB_EVENT_PATH === void 0) return void 0;
	const payload = payloadSchema.safeParse(await readPayload(env.GITHUB_EVENT_PATH));
	return payload.success ? payload.data.pull_request.number : void 0;
}
function wholeNumber(given) {
	if (/^[1-9]\d{0,9}$/.test(given)) return Number(given);
	throw new UserError(`input pull-request: ${JSON.stringify(given.slice(0, 40))} is not a number; write that of the pull request`);
}
async function readPayload(path) {
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		throw new UserError("GITHUB_EVENT_PATH: the event's payload cannot be read as JSON; name the pull request in the input pull-request");
	}
}

export { matrixOf as n, pullRequestNumber as t };