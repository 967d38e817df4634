import { asked, type GitHub } from "./client.ts";
import { madeOnce } from "./made-once.ts";
import { ownLogin } from "./own-login.ts";

export interface Issue {
  readonly number: number;
  readonly isOpen: boolean;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}

export interface IssueText {
  /** At most 256 characters. */
  readonly title: string;
  readonly body: string;
}

/** The issues with a label, open or closed, that the token's own user opened and that are picked by what they say, oldest first. Reads all pages. */
export async function ownIssues(
  github: GitHub,
  label: string,
  isPicked: (body: string) => boolean,
): Promise<readonly Issue[]> {
  const { octokit, owner, repo } = github;
  const all = await asked(`the issues with the label ${label}`, () =>
    octokit.paginate(octokit.rest.issues.listForRepo, {
      owner,
      repo,
      labels: label,
      state: "all",
      sort: "created",
      direction: "asc",
      per_page: 100,
    }),
  );
  const picked = all.filter(({ body, pull_request }) => pull_request === undefined && isPicked(body ?? ""));
  if (picked.length === 0) return [];
  const login = await ownLogin(github);
  return picked
    .filter(({ user }) => user?.login === login)
    .map(({ number, state, title, body }) => ({ number, isOpen: state === "open", title, body: body ?? "" }));
}

/**
 * @param text with a body unlike that of any issue of the token's own user, so that no lost answer leads to a second one.
 * @returns its number.
 */
export async function openIssue(github: GitHub, label: string, text: IssueText): Promise<number> {
  const { octokit, owner, repo } = github;
  return madeOnce(
    github,
    async () => {
      const { data } = await asked("to open an issue", () =>
        octokit.rest.issues.create({ owner, repo, ...text, labels: [label] }),
      );
      return data.number;
    },
    async () => (await ownIssues(github, label, (body) => body === text.body))[0]?.number,
  );
}

export async function editIssue({ octokit, owner, repo }: GitHub, issue: number, text: IssueText): Promise<void> {
  await asked(`to edit issue #${issue}`, () =>
    octokit.rest.issues.update({ owner, repo, issue_number: issue, ...text }),
  );
}

/** Closes an issue: what it is about is done, or it is about nothing that another one is not about. */
export async function closeIssue(
  { octokit, owner, repo }: GitHub,
  issue: number,
  why: "completed" | "not_planned",
): Promise<void> {
  await asked(`to close issue #${issue}`, () =>
    octokit.rest.issues.update({ owner, repo, issue_number: issue, state: "closed", state_reason: why }),
  );
}
