import { z } from "zod";
import { commitSchema } from "../bench/result.ts";
import type { CommitRange } from "../trend/finding.ts";
import { readAnswer } from "./answer.ts";
import { asked, type GitHub, GitHubRefused } from "./client.ts";

const LISTED = 50;

const comparisonSchema = z.object({
  total_commits: z.int().min(0),
  commits: z.array(
    z.object({
      sha: commitSchema,
      commit: z.object({ message: z.string(), author: z.object({ name: z.string() }).nullable() }),
      parents: z.array(z.unknown()),
    }),
  ),
});

/**
 * The commits that one has and another lacks, newest first: how many, and the first 50. Undefined where GitHub does not know
 * one of them.
 */
export async function commitsBetween(github: GitHub, good: string, bad: string): Promise<CommitRange | undefined> {
  try {
    const first = await page(github, good, bad, 1);
    const last = Math.ceil(first.total_commits / LISTED);
    // GitHub tells them oldest first; the newest fifty may begin on the page before the last.
    const pages = [...(last > 2 ? [await page(github, good, bad, last - 1)] : [first])];
    if (last > 1) pages.push(await page(github, good, bad, last));
    const newest = pages.flatMap(({ commits }) => commits).slice(-LISTED);
    return {
      count: first.total_commits,
      listed: newest.reverse().map(({ sha, commit, parents }) => ({
        commit: sha,
        title: (commit.message.split("\n")[0] ?? "").slice(0, 200),
        author: (commit.author?.name ?? "").slice(0, 100),
        isMerge: parents.length > 1,
      })),
    };
  } catch (error) {
    if (error instanceof GitHubRefused && [404, 422].includes(error.status)) return undefined;
    throw error;
  }
}

async function page({ octokit, owner, repo }: GitHub, good: string, bad: string, number: number) {
  const what = `the commits between ${good.slice(0, 12)} and ${bad.slice(0, 12)}`;
  const { data } = await asked(what, () =>
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${good}...${bad}`,
      per_page: LISTED,
      page: number,
    }),
  );
  return readAnswer(what, comparisonSchema, data);
}
