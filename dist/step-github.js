import { t as UserError } from "./user-error.js";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { mkdtemp } from "node:fs/promises";

// src/commands/step-inputs.ts
/** The value of an input that this command cannot do without. */
function needed(runner, name) {
	const value = runner.input(name);
	if (value === "") throw new UserError(`input ${name}: missing; this command needs it`);
	return value;
}
/** An input that was left out is left out of the options too. */
function optional(runner, input, key) {
	const value = runner.input(input);
	return value === "" ? {} : { [key]: value };
}
const outFolder = (runner, context) => runner.input("out") || join(context.env.RUNNER_TEMP ?? context.cwd, "edgebench");
const configFile = (runner) => runner.input("config") || "edgebench.yml";
/** A new folder for what is fetched, among the files that the runner removes when the job has ended. */
const fetchFolder = (context) => mkdtemp(join(context.env.RUNNER_TEMP ?? tmpdir(), "edgebench-fetched-"));

// src/commands/step-github.ts
/** One client per step, so that its requests are paced together. */
const opened = /* @__PURE__ */ new WeakMap();
/** GitHub, as far as the step's token reaches. Loads the client here: a step that asks nothing does not parse it. */
function openStepGitHub(runner, context) {
	const before = opened.get(runner);
	if (before !== void 0) return before;
	const client = openGitHubAs(needed(runner, "github-token"), context);
	opened.set(runner, client);
	return client;
}
/** GitHub as a token sees it. */
async function openGitHubAs(token, { env, progress, signal, debug, version }) {
	const { openGitHub } = await import("./client2.js");
	return openGitHub({
		token,
		env,
		say: progress.line,
		signal,
		debug,
		version
	});
}
/** GitHub where the step is part of a run of it; undefined where somebody tries the action elsewhere. */
async function stepGitHub(runner, context) {
	const { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = context.env;
	return repository && run ? openStepGitHub(runner, context) : void 0;
}
/** Opens GitHub where it is first needed; undefined for a step that has no token or is part of no repository's run. */
function remoteOf(runner, context) {
	return runner.input("github-token") !== "" && Boolean(context.env.GITHUB_REPOSITORY) ? () => openStepGitHub(runner, context) : void 0;
}
/** The attempt of the workflow run that this step is part of. */
function runAttempt({ env }) {
	return {
		runId: wholeNumber(env, "GITHUB_RUN_ID"),
		attempt: attemptNumber(env)
	};
}
/** Which try of the run this is, counted from 1; 1 where no run is. */
function attemptNumber(env) {
	return env.GITHUB_RUN_ATTEMPT === void 0 ? 1 : wholeNumber(env, "GITHUB_RUN_ATTEMPT");
}
function wholeNumber(env, name) {
	const value = Number(env[name]);
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new UserError(`${name}: not in the environment, so this is no step of a workflow; name the files with the inputs plan and results`);
}

export { runAttempt as a, fetchFolder as c, outFolder as d, remoteOf as i, needed as l, openGitHubAs as n, stepGitHub as o, openStepGitHub as r, configFile as s, attemptNumber as t, optional as u };