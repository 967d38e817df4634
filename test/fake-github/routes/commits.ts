import { commitAnswer } from "../answers/commit.ts";
import { diffEntry } from "../answers/diff.ts";
import { pullSimple } from "../answers/pull.ts";
import { accepts, ok, PAGING, page, type RepositoryCall, read, repositoryRoute } from "../call.ts";
import { log, mergeBase, missing } from "../git/history.ts";
import { diffTrees, findPath } from "../git/tree-files.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { FakeRepository } from "../repository.ts";
import type { PullRequest } from "../state/issue-tracker.ts";

const READ = [read("contents")];

export const COMMIT_ROUTES = [
  repositoryRoute("GET /commits", READ, listCommits, [...PAGING, "sha", "path"]),
  repositoryRoute("GET /commits/{ref}", READ, getCommit),
  repositoryRoute("GET /commits/{commit_sha}/pulls", [read("pull_requests")], pullsOfCommit, PAGING),
  repositoryRoute("GET /compare/{basehead}", READ, compare, PAGING),
];

function listCommits(call: RepositoryCall) {
  const { repository, query } = call;
  repository.refs.checkNotEmpty();
  const tip = repository.resolve(query.get("sha") ?? repository.defaultBranch);
  if (tip === undefined) throw notFound();
  const path = query.get("path");
  const all = log(repository.objects, tip);
  const chosen = path === null ? all : all.filter((sha) => touches(repository, sha, path));
  return page(call, chosen, (commits) => commits.map((sha) => commitAnswer(repository, sha)));
}

function touches({ objects }: FakeRepository, sha: string, path: string): boolean {
  const at = (commit: string | undefined) =>
    commit === undefined ? undefined : findPath(objects, objects.commit(commit)?.tree ?? "", path)?.sha;
  return at(sha) !== at(objects.commit(sha)?.parents[0]);
}

function getCommit(call: RepositoryCall) {
  const { repository, params, world } = call;
  repository.refs.checkNotEmpty();
  const sha = repository.resolve(params.ref ?? "");
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${params.ref}`);
  if (accepts(call, "sha"))
    return { status: 200, headers: { "content-type": "application/vnd.github.sha" }, bytes: Buffer.from(sha) };
  const [parent] = repository.objects.commit(sha)?.parents ?? [];
  const files = changesBetween(repository, parent, sha)
    .slice(0, world.limits.compareFiles)
    .map((change) => diffEntry(repository, sha, change));
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...commitAnswer(repository, sha),
    stats: { additions, deletions, total: additions + deletions },
    files,
  });
}

function pullsOfCommit(call: RepositoryCall) {
  const { repository, params } = call;
  const sha = repository.resolve(params.commit_sha ?? "");
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${params.commit_sha}`);
  const found = [...repository.issues.all()].filter(
    (issue): issue is PullRequest =>
      issue.pull !== undefined && log(repository.objects, issue.pull.head.sha).includes(sha),
  );
  return page(call, found, (pulls) => pulls.map((pull) => pullSimple(repository, pull)));
}

function compare(call: RepositoryCall) {
  const { repository, params, query, world } = call;
  const { objects, url, htmlUrl } = repository;
  const [base = "", head = ""] = (params.basehead ?? "").split("...");
  const from = repository.resolve(base);
  const to = repository.resolve(head);
  if (from === undefined || to === undefined) throw notFound();
  const common = mergeBase(objects, from, to);
  if (common === undefined) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const ahead = missing(objects, to, from);
  const behind = missing(objects, from, to);
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const paged = query.has("page") || query.has("per_page");
  const number = Number(query.get("page") ?? 1);
  const oldestFirst = [...ahead].reverse();
  const shown = paged ? oldestFirst.slice((number - 1) * size, number * size) : oldestFirst.slice(0, 250);
  const files =
    number > 1
      ? []
      : changesBetween(repository, common, to)
          .slice(0, world.limits.compareFiles)
          .map((change) => diffEntry(repository, to, change));
  const compared = `${base}...${head}`;
  return ok({
    url: `${url}/compare/${compared}`,
    html_url: `${htmlUrl}/compare/${compared}`,
    permalink_url: `${htmlUrl}/compare/${from.slice(0, 7)}...${to.slice(0, 7)}`,
    diff_url: `${htmlUrl}/compare/${compared}.diff`,
    patch_url: `${htmlUrl}/compare/${compared}.patch`,
    base_commit: commitAnswer(repository, from),
    merge_base_commit: commitAnswer(repository, common),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: shown.map((sha) => commitAnswer(repository, sha)),
    files,
  });
}

function statusOf(ahead: number, behind: number): "identical" | "ahead" | "behind" | "diverged" {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

function changesBetween({ objects }: FakeRepository, before: string | undefined, after: string) {
  const tree = (sha: string) => objects.commit(sha)?.tree ?? "";
  return diffTrees(objects, before === undefined ? undefined : tree(before), tree(after));
}
