import { createRequire } from "node:module";
import schedulePayload from "../../../fixtures/events/schedule.json" with { type: "json" };
import { commentAnswer, issueAnswer } from "../../fake-github/answers/issue.ts";
import { pullRequest } from "../../fake-github/answers/pull.ts";
import { repositoryAnswer } from "../../fake-github/answers/repository.ts";
import type { FakeRepository } from "../../fake-github/repository.ts";
import type { Comment, PullRequest } from "../../fake-github/state/issue-tracker.ts";
import type { Json } from "./template.ts";

/** What happened, and how the runner tells a workflow of it. */
export interface Trigger {
  readonly name: string;
  readonly payload: { readonly [key: string]: Json };
  /** GITHUB_SHA: for a pull request the merge commit, which nobody must take for its head. */
  readonly sha: string;
  readonly ref: string;
  readonly headSha: string;
  readonly headRepository: FakeRepository;
}

const recorded = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly {
  readonly name: string;
  readonly examples: readonly { readonly [key: string]: Json }[];
}[];

/** A payload as GitHub has sent it, with the parts that name this repository and what happened in it exchanged. */
function payloadOf(
  repository: FakeRepository,
  name: string,
  action: string | undefined,
  own: { readonly [key: string]: unknown },
): Trigger["payload"] {
  const example = recorded
    .find((event) => event.name === name)
    ?.examples.find((payload) => action === undefined || payload["action"] === action);
  if (example === undefined) throw new Error(`no ${name} event was recorded`);
  return { ...example, repository: plain(repositoryAnswer(repository)), ...(plain(own) as object) };
}

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Somebody opened a pull request, or pushed to its branch. */
export function pullRequestEvent(
  repository: FakeRepository,
  pull: PullRequest,
  action: "opened" | "synchronize" | "labeled" = "opened",
): Trigger {
  const { head, base } = pull.pull;
  const own = { action, number: pull.number, pull_request: pullRequest(repository, pull) };
  return {
    name: "pull_request",
    payload: payloadOf(repository, "pull_request", action, own),
    sha: mergeCommit(repository, base.sha, head.sha),
    ref: `refs/pull/${pull.number}/merge`,
    headSha: head.sha,
    headRepository: head.repository,
  };
}

/** The commit in which GitHub tries a merge: of the head's tree, as the base has not moved on in tests. */
function mergeCommit({ objects }: FakeRepository, base: string, head: string): string {
  const by = { name: "GitHub", email: "noreply@github.com", date: "2026-11-24T00:00:00Z" };
  const tree = objects.commit(head)?.tree;
  if (tree === undefined) throw new Error(`${head} is no commit`);
  return objects.putCommit({ tree, parents: [base, head], author: by, committer: by, message: "Merge\n" });
}

/** The merge queue asks for checks of `branch`, made on top of the default branch. */
export function mergeGroupEvent(repository: FakeRepository, branch: string): Trigger {
  const [head, base] = [repository.tip(branch), repository.tip(repository.defaultBranch)];
  const own = {
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/${branch}`,
      base_sha: base,
      base_ref: `refs/heads/${repository.defaultBranch}`,
    },
  };
  return onBranch(repository, "merge_group", payloadOf(repository, "merge_group", "checks_requested", own), branch);
}

/** Somebody pushed to the default branch, whose tip was `before`; the tip is what was pushed. */
export function pushEvent(repository: FakeRepository, before: string): Trigger {
  const branch = repository.defaultBranch;
  const own = {
    ref: `refs/heads/${branch}`,
    before,
    after: repository.tip(branch),
    created: false,
    forced: false,
    deleted: false,
  };
  return onBranch(repository, "push", payloadOf(repository, "push", undefined, own), branch);
}

export function scheduleEvent(repository: FakeRepository): Trigger {
  const payload = { ...schedulePayload, repository: plain(repositoryAnswer(repository)) } as Trigger["payload"];
  return onBranch(repository, "schedule", payload, repository.defaultBranch);
}

/** Somebody started the workflow by hand, on the default branch. */
export function dispatchEvent(repository: FakeRepository, inputs: Readonly<Record<string, string>>): Trigger {
  const payload = payloadOf(repository, "workflow_dispatch", undefined, { inputs });
  return onBranch(repository, "workflow_dispatch", payload, repository.defaultBranch);
}

/** Somebody commented on a pull request. The workflow is the default branch's. */
export function commentEvent(repository: FakeRepository, pull: PullRequest, comment: Comment): Trigger {
  const own = { issue: issueAnswer(repository, pull), comment: commentAnswer(repository, comment) };
  const payload = payloadOf(repository, "issue_comment", "created", own);
  return onBranch(repository, "issue_comment", payload, repository.defaultBranch);
}

function onBranch(repository: FakeRepository, name: string, payload: Trigger["payload"], branch: string): Trigger {
  const sha = repository.tip(branch);
  return { name, payload, sha, ref: `refs/heads/${branch}`, headSha: sha, headRepository: repository };
}

const PULL_REQUEST_TYPES = ["opened", "synchronize", "reopened"];

/** Whether a workflow runs for it, by its `on` as GitHub's parser reads it. */
export function isTriggered(events: Readonly<Record<string, unknown>>, { name, payload, ref }: Trigger): boolean {
  const event = events[name] as
    | { readonly types?: readonly string[]; readonly branches?: readonly string[] }
    | undefined;
  if (event === undefined) return false;
  const types = event.types ?? (name === "pull_request" ? PULL_REQUEST_TYPES : undefined);
  if (types !== undefined && !types.includes(String(payload["action"]))) return false;
  return (
    name !== "push" || event.branches === undefined || event.branches.some((branch) => ref === `refs/heads/${branch}`)
  );
}
