import { readAnswer } from "./answer.ts";
import { asked, type GitHub } from "./client.ts";
import { type PullRequest, pullRequestSchema } from "./pull-request.ts";

/** Reads a pull request as it is now, which an event that is hours old does not know. One request. */
export async function readPullRequest({ octokit, owner, repo }: GitHub, number: number): Promise<PullRequest> {
  const what = `pull request #${number}`;
  const { data } = await asked(what, () => octokit.rest.pulls.get({ owner, repo, pull_number: number }));
  return readAnswer(what, pullRequestSchema, data);
}
