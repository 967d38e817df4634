import { diffEntry } from "../answers/diff.ts";
import { pullRequest, pullSimple } from "../answers/pull.ts";
import { numberParam, ok, PAGING, page, type RepositoryCall, read, repositoryRoute } from "../call.ts";
import { notFound } from "../refusal.ts";
import type { PullRequest } from "../state/issue-tracker.ts";

const READ = [read("pull_requests")];

export const PULL_ROUTES = [
  repositoryRoute("GET /pulls", READ, listPulls, [...PAGING, "state", "head", "base"]),
  repositoryRoute("GET /pulls/{pull_number}", READ, (call) => ok(pullRequest(call.repository, findPull(call)))),
  repositoryRoute("GET /pulls/{pull_number}/files", READ, listFiles, PAGING),
];

function findPull(call: RepositoryCall): PullRequest {
  const issue = call.repository.issues.get(numberParam(call, "pull_number"));
  if (issue?.pull === undefined) throw notFound();
  return issue as PullRequest;
}

function listPulls(call: RepositoryCall) {
  const { repository, query } = call;
  const state = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const found = [...repository.issues.all()].filter(
    (issue): issue is PullRequest =>
      issue.pull !== undefined &&
      (state === "all" || issue.state === state) &&
      // A head without its owner is ignored, as GitHub does.
      (head === null || !head.includes(":") || head === labelOf(issue.pull.head)) &&
      (base === null || base === issue.pull.base.ref),
  );
  return page(call, found.reverse(), (pulls) => pulls.map((pull) => pullSimple(repository, pull)));
}

function labelOf({ repository, ref }: PullRequest["pull"]["head"]): string {
  return `${repository.owner.login}:${ref}`;
}

function listFiles(call: RepositoryCall) {
  const { repository, world } = call;
  const { pull } = findPull(call);
  const changes = repository.pullChanges(pull).slice(0, world.limits.pullFiles);
  return page(call, changes, (shown) => shown.map((change) => diffEntry(repository, pull.head.sha, change)));
}
