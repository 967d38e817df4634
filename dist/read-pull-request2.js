import { t as readAnswer } from "./answer.js";
import { r as asked } from "./client.js";
import { t as pullRequestSchema } from "./pull-request.js";

// src/github/read-pull-request.ts
/** Reads a pull request as it is now, which an event that is hours old does not know. One request. */
async function readPullRequest({ octokit, owner, repo }, number) {
	const what = `pull request #${number}`;
	const { data } = await asked(what, () => octokit.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	}));
	return readAnswer(what, pullRequestSchema, data);
}

export { readPullRequest as t };