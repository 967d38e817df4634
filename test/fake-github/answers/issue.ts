import type { FakeRepository } from "../repository.ts";
import type { Comment, Issue, Reaction } from "../state/issue-tracker.ts";
import { nodeId, type World } from "../world.ts";
import { appAnswer } from "./app.ts";
import { simpleUser } from "./user.ts";

const CONTENTS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "eyes", "rocket"];

/** GitHub's `issue`. */
export function issueAnswer(repository: FakeRepository, issue: Issue) {
  const { world, url: root, htmlUrl } = repository;
  const { id, number, pull, user } = issue;
  const url = `${root}/issues/${number}`;
  const pullHtml = `${htmlUrl}/pull/${number}`;
  const pullLinks = {
    url: `${root}/pulls/${number}`,
    html_url: pullHtml,
    diff_url: `${pullHtml}.diff`,
    patch_url: `${pullHtml}.patch`,
    merged_at: null,
  };
  return {
    id,
    node_id: nodeId("I", id),
    number,
    url,
    repository_url: root,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: pull === undefined ? `${htmlUrl}/issues/${number}` : pullHtml,
    title: issue.title,
    body: issue.body,
    user: simpleUser(world, user),
    state: issue.state,
    state_reason: issue.stateReason,
    labels: issue.labels.map((name) => labelAnswer(repository, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: repository.comments(number).length,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : simpleUser(world, issue.closedBy),
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: repository.associationOf(user),
    performed_via_github_app: appAnswer(world, user),
    reactions: reactionRollup(`${url}/reactions`, []),
    ...(pull === undefined ? {} : { draft: pull.draft, pull_request: pullLinks }),
  };
}

/** GitHub's `issue-comment`. */
export function commentAnswer(repository: FakeRepository, comment: Comment) {
  const { world, url: root, htmlUrl, issues } = repository;
  const { id, issue, user } = comment;
  const url = `${root}/issues/comments/${id}`;
  const place = issues.get(issue)?.pull === undefined ? "issues" : "pull";
  return {
    id,
    node_id: nodeId("IC", id),
    url,
    html_url: `${htmlUrl}/${place}/${issue}#issuecomment-${id}`,
    issue_url: `${root}/issues/${issue}`,
    body: comment.body,
    user: simpleUser(world, user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: repository.associationOf(user),
    performed_via_github_app: appAnswer(world, user),
    reactions: reactionRollup(`${url}/reactions`, comment.reactions),
  };
}

/** GitHub's `reaction`. */
export function reactionAnswer(world: World, { id, user, content, createdAt }: Reaction) {
  return { id, node_id: nodeId("REA", id), user: simpleUser(world, user), content, created_at: createdAt };
}

/** A label as issues and pull requests carry it. */
export function labelAnswer({ issues, url }: FakeRepository, label: string) {
  const { id, name } = issues.label(label);
  return {
    id,
    node_id: nodeId("LA", id),
    url: `${url}/labels/${encodeURIComponent(name)}`,
    name,
    description: "",
    color: "ededed",
    default: false,
  };
}

function reactionRollup(url: string, reactions: readonly Reaction[]) {
  const counts = CONTENTS.map((content) => [content, reactions.filter((each) => each.content === content).length]);
  return { url, total_count: reactions.length, ...Object.fromEntries(counts) };
}
