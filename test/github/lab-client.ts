import { type GitHub, type GitHubOptions, openGitHub } from "../../src/github/client.ts";
import type { Lab } from "../fake-github/lab.ts";
import type { Permissions } from "../fake-github/token.ts";

/** The lab's repository as our own rooms ask it, by a client that neither retries nor waits. */
export function githubOf(lab: Lab, permissions: Permissions, login?: string): GitHub {
  return {
    octokit: lab.client(permissions, login),
    ...lab.at,
    url: `${lab.github.serverUrl}/${lab.at.owner}/${lab.at.repo}`,
    signal: new AbortController().signal,
  };
}

/** The same by the client that commands use, but for its waits, which are short. Of an Enterprise Server, Git LFS answers too. */
export function retryingGitHubOf(lab: Lab, o: Partial<GitHubOptions> = {}): GitHub {
  const { owner, repo } = lab.at;
  return openGitHub({
    token: lab.repository.token({ contents: "read" }),
    env: {
      GITHUB_REPOSITORY: `${owner}/${repo}`,
      GITHUB_API_URL: lab.github.url,
      GITHUB_SERVER_URL: lab.github.serverUrl,
    },
    say: () => undefined,
    signal: new AbortController().signal,
    retryBaseMs: 1,
    ...o,
  });
}
