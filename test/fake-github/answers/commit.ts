import type { Commit, Signature } from "../git/object.ts";
import type { FakeRepository } from "../repository.ts";
import { nodeId } from "../world.ts";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** GitHub's `git-commit`, as the Git data API answers it. */
export function gitCommit(repository: FakeRepository, sha: string, commit: Commit) {
  const { url, htmlUrl } = repository;
  return {
    sha,
    node_id: nodeId("C", sha),
    url: `${url}/git/commits/${sha}`,
    html_url: `${htmlUrl}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/git/commits/${parent}`,
      html_url: `${htmlUrl}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

/** GitHub's `commit`, as lists and comparisons answer it. Nobody's address belongs to an account here. */
export function commitAnswer(repository: FakeRepository, sha: string) {
  const { url, htmlUrl, objects } = repository;
  const commit = objects.commit(sha);
  if (commit === undefined) throw new Error(`${sha} is no commit`);
  return {
    sha,
    node_id: nodeId("C", sha),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message.replace(/\n$/, ""),
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${url}/commits/${sha}`,
    html_url: `${htmlUrl}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${htmlUrl}/commit/${parent}`,
    })),
  };
}

function person({ name, email, date }: Signature) {
  return { name, email, date };
}
