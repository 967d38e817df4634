import { issueAnswer } from "../answers/issue.ts";
import {
  created,
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
import type { Issue } from "../state/issue-tracker.ts";
import { holds, inaccessible } from "../token.ts";

const READ = [read("issues"), read("pull_requests")];

export const ISSUE_ROUTES = [
  repositoryRoute("GET /issues", [read("issues")], listIssues, [
    ...PAGING,
    "state",
    "labels",
    "creator",
    "sort",
    "direction",
  ]),
  repositoryRoute("POST /issues", [write("issues")], openIssue),
  repositoryRoute("GET /issues/{issue_number}", READ, (call) => ok(issueAnswer(call.repository, findIssue(call)))),
  repositoryRoute("PATCH /issues/{issue_number}", [write("issues"), write("pull_requests")], editIssue),
];

/** The issue or pull request that the address names. */
export function findIssue(call: RepositoryCall): Issue {
  const issue = call.repository.issues.get(numberParam(call, "issue_number"));
  if (issue === undefined) throw notFound();
  checkReach(call, issue.number);
  return issue;
}

/** The permission for pull requests reaches no other issues, nor their comments. */
export function checkReach({ repository, token, operation }: RepositoryCall, issue: number): void {
  const level = operation.startsWith("GET") ? "read" : "write";
  if (repository.issues.get(issue)?.pull === undefined && !holds(token, [{ permission: "issues", level }]))
    throw inaccessible(token);
}

/** Issues and pull requests alike, as GitHub lists them. */
function listIssues(call: RepositoryCall) {
  const { repository, query } = call;
  const state = query.get("state") ?? "open";
  const labels = (query.get("labels") ?? "").split(",").filter((label) => label !== "");
  const creator = query.get("creator");
  const found = [...repository.issues.all()].filter(
    (issue) =>
      (state === "all" || issue.state === state) &&
      (creator === null || isLogin(issue.user.login, creator)) &&
      labels.every((label) => issue.labels.some((each) => each.toLowerCase() === label.toLowerCase())),
  );
  const key = ({ createdAt, updatedAt, number }: Issue) =>
    query.get("sort") === "updated"
      ? `${updatedAt} ${String(number).padStart(9, "0")}`
      : query.get("sort") === "comments"
        ? String(repository.comments(number).length).padStart(9, "0")
        : `${createdAt} ${String(number).padStart(9, "0")}`;
  const ascending = found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const ordered = query.get("direction") === "asc" ? ascending : ascending.reverse();
  return page(call, ordered, (issues) => issues.map((issue) => issueAnswer(repository, issue)));
}

/** An app's issues are found by its login with and without `[bot]`, and by `app/NAME`. */
function isLogin(login: string, asked: string): boolean {
  return login.toLowerCase() === asked.toLowerCase() || login === `${asked.replace(/^app\//, "")}[bot]`;
}

function openIssue(call: RepositoryCall) {
  const { repository, token, body } = call;
  const title = String(body.title ?? "").trim();
  if (title === "") throw unprocessable("Issue", "title", "missing_field");
  if (title.length > 256) throw new Refusal(422, "Validation Failed", { errors: [tooLong("title", 256)] });
  const issue = repository.issues.open(token.user, {
    title,
    body: textOf(call, "body") ?? null,
    labels: labelsOf(call) ?? [],
  });
  const answer = issueAnswer(repository, issue);
  return created(answer, answer.url);
}

function editIssue(call: RepositoryCall) {
  const { repository, token, body } = call;
  const issue = findIssue(call);
  if (body.title !== undefined) issue.title = String(body.title);
  if (body.body !== undefined) {
    repository.issues.checkBody(textOf(call, "body") ?? "", "Issue");
    issue.body = textOf(call, "body") ?? null;
  }
  issue.labels = labelsOf(call) ?? issue.labels;
  const state = textOf(call, "state");
  const reason = (body.state_reason ?? null) as Issue["stateReason"];
  if (state === "open" || state === "closed") repository.issues.setState(issue, state, token.user, reason);
  repository.issues.touch(issue);
  return ok(issueAnswer(repository, issue));
}

function labelsOf({ repository, body }: RepositoryCall): readonly string[] | undefined {
  const given = body.labels as readonly (string | { readonly name?: string })[] | undefined;
  return given?.map((label) => repository.issues.label(typeof label === "string" ? label : (label.name ?? "")).name);
}

function tooLong(field: string, most: number) {
  return { resource: "Issue", code: "custom", field, message: `${field} is too long (maximum is ${most} characters)` };
}
