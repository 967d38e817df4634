import { commentAnswer, reactionAnswer } from "../answers/issue.ts";
import {
  created,
  noContent,
  numberParam,
  ok,
  PAGING,
  page,
  type RepositoryCall,
  read,
  repositoryRoute,
  textOf,
  write,
} from "../call.ts";
import { notFound, Refusal, unprocessable } from "../refusal.ts";
import type { Comment } from "../state/issue-tracker.ts";
import { checkReach, findIssue } from "./issues.ts";

const READ = [read("issues"), read("pull_requests")];
const WRITE = [write("issues"), write("pull_requests")];
const COMMENT = "/issues/comments/{comment_id}";

export const COMMENT_ROUTES = [
  repositoryRoute("GET /issues/{issue_number}/comments", READ, listComments, [...PAGING, "since"]),
  repositoryRoute("POST /issues/{issue_number}/comments", WRITE, addComment),
  repositoryRoute(`GET ${COMMENT}`, READ, (call) => ok(commentAnswer(call.repository, findComment(call)))),
  repositoryRoute(`PATCH ${COMMENT}`, WRITE, editComment),
  repositoryRoute(`DELETE ${COMMENT}`, WRITE, deleteComment),
  repositoryRoute(`GET ${COMMENT}/reactions`, READ, listReactions, [...PAGING, "content"]),
  repositoryRoute(`POST ${COMMENT}/reactions`, WRITE, addReaction),
];

function findComment(call: RepositoryCall): Comment {
  const comment = call.repository.issues.comments.get(numberParam(call, "comment_id"));
  if (comment === undefined) throw notFound();
  checkReach(call, comment.issue);
  return comment;
}

function listComments(call: RepositoryCall) {
  const { repository, query } = call;
  const since = query.get("since");
  const all = repository.comments(findIssue(call).number);
  const found = since === null ? all : all.filter(({ updatedAt }) => Date.parse(updatedAt) >= Date.parse(since));
  return page(call, found, (shown) => shown.map((comment) => commentAnswer(repository, comment)));
}

function addComment(call: RepositoryCall) {
  const { repository, token } = call;
  const issue = findIssue(call);
  const comment = repository.issues.comment(issue.number, token.user, bodyOf(call));
  repository.issues.touch(issue);
  const answer = commentAnswer(repository, comment);
  return created(answer, answer.url);
}

function editComment(call: RepositoryCall) {
  const { repository, world } = call;
  const comment = findComment(call);
  const body = bodyOf(call);
  repository.issues.checkBody(body, "IssueComment");
  checkMayChange(call, comment);
  comment.body = body;
  comment.updatedAt = world.timestamp();
  return ok(commentAnswer(repository, comment));
}

function deleteComment(call: RepositoryCall) {
  const comment = findComment(call);
  checkMayChange(call, comment);
  call.repository.issues.comments.delete(comment.id);
  return noContent();
}

/** Others' comments are changed by those alone who may write here. */
function checkMayChange({ repository, token }: RepositoryCall, { user }: Comment): void {
  if (user.id === token.user.id || token.kind === "installation") return;
  if (!["admin", "maintain", "write"].includes(repository.roleOf(token.user.login)))
    throw new Refusal(403, "Must have admin rights to Repository.");
}

function bodyOf(call: RepositoryCall): string {
  const body = textOf(call, "body") ?? "";
  if (body.trim() === "") throw unprocessable("IssueComment", "data", "unprocessable");
  return body;
}

function listReactions(call: RepositoryCall) {
  const content = call.query.get("content");
  const found = findComment(call).reactions.filter((each) => content === null || each.content === content);
  return page(call, found, (reactions) => reactions.map((reaction) => reactionAnswer(call.world, reaction)));
}

function addReaction(call: RepositoryCall) {
  const { repository, token, world } = call;
  const { reaction, fresh } = repository.issues.react(findComment(call), token.user, textOf(call, "content") ?? "");
  const answer = reactionAnswer(world, reaction);
  return fresh ? created(answer) : ok(answer);
}
