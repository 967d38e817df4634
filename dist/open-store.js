import { n as openDirectoryStore } from "./directory.js";
import { t as UserError } from "./user-error.js";
import { resolve } from "node:path";

// src/commands/run-url.ts
/** The workflow run that this is part of; undefined outside of one. */
function runUrl(env) {
	const repository = repositoryUrl(env);
	return repository && env.GITHUB_RUN_ID ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}` : void 0;
}
/** What a report may point to. @param report where the report itself is. */
function reportLinks(env, report) {
	return {
		report,
		run: runUrl(env),
		repository: repositoryUrl(env)
	};
}
function repositoryUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
	return server && repository ? `${server}/${repository}` : void 0;
}

// src/commands/open-store.ts
const BRANCH_PREFIX = "branch:";
/** What git allows as a branch's name, without what would need quoting anywhere. */
const BRANCH_NAME = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|@\{))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}(?<![./])$/;
const isBranchName = (name) => BRANCH_NAME.test(name);
/** Whether a store is on a branch, so that GitHub is needed to reach it. */
const isOnBranch = (name) => name.startsWith(BRANCH_PREFIX);
/**
* Opens the store that a user named: a directory, or `branch:NAME` of the repository on GitHub.
*
* @param github a step's own; where left out, a branch is reached with GITHUB_TOKEN and GITHUB_REPOSITORY of the environment.
*/
async function openStore(name, context, github) {
	if (!isOnBranch(name)) return openDirectoryStore(resolve(context.cwd, name));
	const branch = name.slice(7);
	if (!isBranchName(branch)) throw new UserError(`store ${name}: not the name of a branch; write for example ${BRANCH_PREFIX}edgebench-data`);
	const { openBranchStore } = await import("./branch2.js");
	const { GitDataBranch } = await import("./git-data.js");
	return openBranchStore(new GitDataBranch(github ?? await openGitHubOfEnvironment(`store ${name}`, context), branch), {
		runUrl: runUrl(context.env),
		signal: context.signal
	});
}
/** @param what is reached, for the sentence where it cannot be: `store branch:edgebench-data`. */
async function openGitHubOfEnvironment(what, { env, progress, signal }) {
	const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = env;
	if (!token || !repository) {
		const missing = [token ? [] : "GITHUB_TOKEN", repository ? [] : "GITHUB_REPOSITORY (owner/name)"].flat();
		throw new UserError(`${what}: a branch is reached through GitHub; set ${missing.join(" and ")} in the environment`);
	}
	const { openGitHub } = await import("./client2.js");
	return openGitHub({
		token,
		env,
		say: progress.line,
		signal
	});
}

export { openStore as a, openGitHubOfEnvironment as i, isBranchName as n, reportLinks as o, isOnBranch as r, runUrl as s, BRANCH_PREFIX as t };