import { c as array, h as object, y as string } from "./schemas.js";
import { t as readAnswer } from "./answer.js";
import { r as asked } from "./client.js";

// src/github/runners.ts
const PER_PAGE = 100;
/** A repository with more runners than this has them by the dozen for each device. */
const MOST_PAGES = 10;
const listSchema = object({ runners: array(object({
	status: string(),
	labels: array(object({ name: string() }))
})) });
/**
* The self-hosted runners of the repository itself, without those that its organisation shares. One request per 100.
*
* @throws UserError where the token may not list them, as a workflow's own never may.
*/
async function listRunners({ octokit, owner, repo }) {
	const what = "the self-hosted runners";
	const found = [];
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const { data } = await asked(what, () => octokit.rest.actions.listSelfHostedRunnersForRepo({
			owner,
			repo,
			per_page: PER_PAGE,
			page
		}));
		const { runners } = readAnswer(what, listSchema, data);
		for (const { labels, status } of runners) found.push({
			labels: labels.map(({ name }) => name),
			isOnline: status === "online"
		});
		if (runners.length < PER_PAGE) break;
	}
	return found;
}

export { listRunners };