import { asked, type GitHub, GitHubRefused } from "./client.ts";
import { madeOnce } from "./made-once.ts";
import { ownLogin } from "./own-login.ts";

export interface Comment {
  readonly id: number;
  /** Markdown. */
  readonly body: string;
}

/**
 * The comments on an issue or pull request that the token's own user wrote and that are picked by what they say, oldest
 * first. Anybody can copy a hidden marker, so both must fit. Reads all pages.
 */
export async function ownComments(
  github: GitHub,
  issue: number,
  isPicked: (body: string) => boolean,
): Promise<readonly Comment[]> {
  const { octokit, owner, repo } = github;
  const all = await asked(`the comments of #${issue}`, () =>
    octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: issue, per_page: 100 }),
  );
  const picked = all.filter(({ body }) => isPicked(body ?? ""));
  if (picked.length === 0) return [];
  const login = await ownLogin(github);
  return picked.filter(({ user }) => user?.login === login).map(({ id, body }) => ({ id, body: body ?? "" }));
}

/** @param body unlike that of any comment of the token's own user there, so that no lost answer leads to a second one. */
export async function createComment(github: GitHub, issue: number, body: string): Promise<void> {
  const { octokit, owner, repo } = github;
  await madeOnce<unknown>(
    github,
    () =>
      asked(`to comment on #${issue}`, () =>
        octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body }),
      ),
    async () => (await ownComments(github, issue, (other) => other === body))[0],
  );
}

/** @returns whether it was there to be edited: somebody may have deleted it meanwhile. */
export async function editComment({ octokit, owner, repo }: GitHub, id: number, body: string): Promise<boolean> {
  return wasThere(() =>
    asked(`to edit the comment ${id}`, () => octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
  );
}

/** @returns whether it was there to be deleted. */
export async function deleteComment({ octokit, owner, repo }: GitHub, id: number): Promise<boolean> {
  return wasThere(() =>
    asked(`to delete the comment ${id}`, () => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })),
  );
}

/** Puts a sign under a comment: seen, thought about and refused, done. */
export async function react(
  { octokit, owner, repo }: GitHub,
  comment: number,
  content: "eyes" | "confused" | "+1",
): Promise<void> {
  await asked(`to react to the comment ${comment}`, () =>
    octokit.rest.reactions.createForIssueComment({ owner, repo, comment_id: comment, content }),
  );
}

async function wasThere(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request();
    return true;
  } catch (error) {
    if (error instanceof GitHubRefused && error.status === 404) return false;
    throw error;
  }
}
