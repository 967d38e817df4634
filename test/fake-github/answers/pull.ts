import { mergeBase, missing } from "../git/history.ts";
import type { FakeRepository } from "../repository.ts";
import type { PullRequest } from "../state/issue-tracker.ts";
import { nodeId } from "../world.ts";
import { diffEntry } from "./diff.ts";
import { labelAnswer } from "./issue.ts";
import { repositoryAnswer } from "./repository.ts";
import { simpleUser } from "./user.ts";

/** GitHub's `pull-request-simple`, as lists of pull requests answer it. */
export function pullSimple(repository: FakeRepository, issue: PullRequest) {
  const { world, url: root, htmlUrl: htmlRoot } = repository;
  const { number, pull, user } = issue;
  const url = `${root}/pulls/${number}`;
  const htmlUrl = `${htmlRoot}/pull/${number}`;
  const links = {
    self: url,
    html: htmlUrl,
    issue: `${root}/issues/${number}`,
    comments: `${root}/issues/${number}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${root}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${root}/statuses/${pull.head.sha}`,
  };
  return {
    id: issue.id,
    node_id: nodeId("PR", issue.id),
    number,
    url,
    html_url: htmlUrl,
    diff_url: `${htmlUrl}.diff`,
    patch_url: `${htmlUrl}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: simpleUser(world, user),
    body: issue.body,
    labels: issue.labels.map((name) => labelAnswer(repository, name)),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    head: end(pull.head.repository, pull.head),
    base: end(repository, pull.base),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: repository.associationOf(user),
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** GitHub's `pull-request`. */
export function pullRequest(repository: FakeRepository, issue: PullRequest) {
  const { pull } = issue;
  const { objects } = repository;
  const base = repository.refs.get(`refs/heads/${pull.base.ref}`) ?? pull.base.sha;
  const files = repository.pullChanges(pull).map((change) => diffEntry(repository, pull.head.sha, change));
  return {
    ...pullSimple(repository, issue),
    merged: false,
    mergeable: mergeBase(objects, base, pull.head.sha) === undefined ? false : null,
    rebaseable: null,
    mergeable_state: "unknown",
    merged_by: null,
    comments: repository.comments(issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: missing(objects, pull.head.sha, base).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** GitHub's `pull-request-minimal`, as check runs and workflow runs name pull requests. Those from forks are left out. */
export function pullsAt(repository: FakeRepository, headSha: string) {
  const end = ({ id, url, name }: FakeRepository, ref: string, sha: string) => ({ ref, sha, repo: { id, url, name } });
  return [...repository.issues.all()]
    .filter(
      (issue): issue is PullRequest =>
        issue.state === "open" && issue.pull?.head.sha === headSha && issue.pull.head.repository === repository,
    )
    .map(({ id, number, pull }) => ({
      id,
      number,
      url: `${repository.url}/pulls/${number}`,
      head: end(pull.head.repository, pull.head.ref, pull.head.sha),
      base: end(repository, pull.base.ref, pull.base.sha),
    }));
}

function end(repository: FakeRepository, { ref, sha }: { readonly ref: string; readonly sha: string }) {
  const { owner, world } = repository;
  return {
    label: `${owner.login}:${ref}`,
    ref,
    sha,
    user: simpleUser(world, owner),
    repo: repositoryAnswer(repository),
  };
}
