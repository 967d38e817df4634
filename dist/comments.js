import { i as interruption, n as GitHubUnanswered, r as asked, t as GitHubRefused } from "./client.js";
import { setTimeout } from "node:timers/promises";

// src/github/made-once.ts
const MOST_TRIES = 3;
/**
* Makes what people would see twice. Where no answer tells whether it was made, it is looked for before it is made again.
*
* @param find what `make` makes, known by its content; undefined where it is not there.
* @throws what `make` throws, as soon as another try would not help.
*/
async function madeOnce({ signal, retryBaseMs = 1e3 }, make, find) {
	for (let tried = 1;; tried += 1) try {
		return await make();
	} catch (error) {
		if (!(error instanceof GitHubUnanswered || error instanceof GitHubRefused && error.status >= 500)) throw error;
		await setTimeout(retryBaseMs * tried ** 2, void 0, { signal }).catch(() => {
			throw interruption(signal);
		});
		const made = await find();
		if (made !== void 0) return made;
		if (tried === MOST_TRIES) throw error;
	}
}

// src/github/own-login.ts
/** In whose name a workflow's own token writes. No person can have a login with brackets. */
const ACTIONS_LOGIN = "github-actions[bot]";
/**
* The login that stands beside what the token writes. GET /user tells it to people's tokens alone; GraphQL's viewer also to
* those of apps, of which a workflow's GITHUB_TOKEN is one. Where neither answers, the token is taken for that one.
*/
async function ownLogin({ octokit }) {
	try {
		const { viewer } = await octokit.graphql("query { viewer { login } }");
		return viewer.login;
	} catch {
		return ACTIONS_LOGIN;
	}
}

// src/github/comments.ts
/**
* The comments on an issue or pull request that the token's own user wrote and that are picked by what they say, oldest
* first. Anybody can copy a hidden marker, so both must fit. Reads all pages.
*/
async function ownComments(github, issue, isPicked) {
	const { octokit, owner, repo } = github;
	const picked = (await asked(`the comments of #${issue}`, () => octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: issue,
		per_page: 100
	}))).filter(({ body }) => isPicked(body ?? ""));
	if (picked.length === 0) return [];
	const login = await ownLogin(github);
	return picked.filter(({ user }) => user?.login === login).map(({ id, body }) => ({
		id,
		body: body ?? ""
	}));
}
/** @param body unlike that of any comment of the token's own user there, so that no lost answer leads to a second one. */
async function createComment(github, issue, body) {
	const { octokit, owner, repo } = github;
	await madeOnce(github, () => asked(`to comment on #${issue}`, () => octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: issue,
		body
	})), async () => (await ownComments(github, issue, (other) => other === body))[0]);
}
/** @returns whether it was there to be edited: somebody may have deleted it meanwhile. */
async function editComment({ octokit, owner, repo }, id, body) {
	return wasThere(() => asked(`to edit the comment ${id}`, () => octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: id,
		body
	})));
}
/** @returns whether it was there to be deleted. */
async function deleteComment({ octokit, owner, repo }, id) {
	return wasThere(() => asked(`to delete the comment ${id}`, () => octokit.rest.issues.deleteComment({
		owner,
		repo,
		comment_id: id
	})));
}
/** Puts a sign under a comment: seen, thought about and refused, done. */
async function react({ octokit, owner, repo }, comment, content) {
	await asked(`to react to the comment ${comment}`, () => octokit.rest.reactions.createForIssueComment({
		owner,
		repo,
		comment_id: comment,
		content
	}));
}
async function wasThere(request) {
	try {
		await request();
		return true;
	} catch (error) {
		if (error instanceof GitHubRefused && error.status === 404) return false;
		throw error;
	}
}

export { react as a, ownComments as i, deleteComment as n, ownLogin as o, editComment as r, madeOnce as s, createComment as t };