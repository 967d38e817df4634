import { z } from "zod";
import type { Runner } from "../plan/skipping.ts";
import { readAnswer } from "./answer.ts";
import { asked, type GitHub } from "./client.ts";

const PER_PAGE = 100;
/** A repository with more runners than this has them by the dozen for each device. */
const MOST_PAGES = 10;

const listSchema = z.object({
  runners: z.array(z.object({ status: z.string(), labels: z.array(z.object({ name: z.string() })) })),
});

/**
 * The self-hosted runners of the repository itself, without those that its organisation shares. One request per 100.
 *
 * @throws UserError where the token may not list them, as a workflow's own never may.
 */
export async function listRunners({ octokit, owner, repo }: GitHub): Promise<readonly Runner[]> {
  const what = "the self-hosted runners";
  const found: Runner[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await asked(what, () =>
      octokit.rest.actions.listSelfHostedRunnersForRepo({ owner, repo, per_page: PER_PAGE, page }),
    );
    const { runners } = readAnswer(what, listSchema, data);
    for (const { labels, status } of runners)
      found.push({ labels: labels.map(({ name }) => name), isOnline: status === "online" });
    if (runners.length < PER_PAGE) break;
  }
  return found;
}
