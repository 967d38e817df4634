import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { type GitHubEvent, readEvent } from "../github/event.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { Plan } from "../plan/plan.ts";
import type { Repository } from "../plan/repository.ts";
import type { Context } from "./context.ts";
import { codeOf, shown } from "./files.ts";
import { hasCommits, type Sources } from "./open-sources.ts";

/** What a user names to compare: two revisions, an event that says which, or a pull request. */
export interface RevisionOptions {
  readonly base?: string;
  readonly head?: string;
  readonly event?: string;
  readonly eventName?: string;
  /** A pull request as it is now, whatever the event was. */
  readonly pullRequest?: PullRequest;
}

/** What is to be planned, before any repository was asked. */
export type Subject =
  | { readonly kind: "revisions"; readonly base: string | undefined; readonly head: string | undefined }
  | GitHubEvent;

/** The commits to compare, and why them. `base` is null where there is nothing to hold the head against. */
export interface Commits {
  readonly event: Plan["event"];
  readonly head: string;
  readonly base: string | null;
}

/** GitHub caps payloads at 25 MB. */
const MOST_PAYLOAD_BYTES = 32 * 1024 * 1024;

/** @throws UserError where the options contradict each other, or an event cannot be read. */
export async function readSubject(options: RevisionOptions, context: Context): Promise<Subject> {
  const { base, head, event, eventName, pullRequest } = options;
  if (pullRequest !== undefined) return { kind: "pull_request", pullRequest };
  if (event === undefined) return { kind: "revisions", base, head };
  if (base !== undefined || head !== undefined)
    throw new UserError("--event: names base and head itself; leave out --base and --head, or --event");
  const name = eventName ?? context.env["GITHUB_EVENT_NAME"];
  const file = shown(context, resolve(context.cwd, event));
  if (name === undefined || name === "")
    throw new UserError(`${file}: nothing says which event this is; name it with --event-name, such as pull_request`);
  return readEvent(name, await readPayload(event, context), file);
}

/** The payload of an event, as text. @throws UserError where it cannot be read. */
export async function readPayload(path: string, context: Context): Promise<string> {
  const full = resolve(context.cwd, path);
  const file = shown(context, full);
  try {
    const { size } = await stat(full);
    if (size <= MOST_PAYLOAD_BYTES) return await readFile(full, "utf8");
  } catch (error) {
    throw new UserError(`${file}: cannot be read (${codeOf(error)}); give the file at GITHUB_EVENT_PATH`);
  }
  throw new UserError(`${file}: larger than an event's payload ever is; give the file at GITHUB_EVENT_PATH`);
}

/** Whether a repository on this machine has the commits that a subject is about. */
export async function holdsSubject(
  local: Repository,
  subject: Subject,
  { env }: Pick<Context, "env">,
): Promise<boolean> {
  switch (subject.kind) {
    case "revisions":
      return true;
    case "pull_request":
      return hasCommits(local, [subject.pullRequest.head, subject.pullRequest.target]);
    case "merge_group":
      return hasCommits(local, [subject.head, subject.base]);
    case "push":
      return hasCommits(local, subject.before === null ? [subject.head] : [subject.head, subject.before]);
    case "schedule":
    case "workflow_dispatch":
      return env["GITHUB_SHA"] ? hasCommits(local, [env["GITHUB_SHA"]]) : true;
  }
}

/**
 * Finds the commits that a subject names.
 *
 * @throws UserError where one of them is not there.
 */
export async function findCommits(subject: Subject, sources: Sources, { env }: Pick<Context, "env">): Promise<Commits> {
  const { repository } = sources;
  // GitHub named these itself; a repository here may lack them, and says then what to fetch.
  const known = async (commit: string) => (sources.kind === "github" ? commit : repository.resolve(commit));
  switch (subject.kind) {
    case "revisions":
      return findRevisions(subject, repository, (sources.kind === "github" && env["GITHUB_SHA"]) || "HEAD");
    case "pull_request": {
      const { head, target } = subject.pullRequest;
      const [tip, mine] = [await known(target), await known(head)];
      return { event: subject.kind, head: mine, base: await repository.mergeBase(tip, mine) };
    }
    case "merge_group":
      return { event: subject.kind, head: await known(subject.head), base: await known(subject.base) };
    case "push":
      return { event: subject.kind, head: await known(subject.head), base: await before(subject.before, sources) };
    case "schedule":
    case "workflow_dispatch": {
      const commit = env["GITHUB_SHA"];
      return { event: subject.kind, head: commit ? await known(commit) : await repository.resolve("HEAD"), base: null };
    }
  }
}

async function findRevisions(
  { base, head }: Extract<Subject, { kind: "revisions" }>,
  repository: Repository,
  unnamed: string,
): Promise<Commits> {
  const tip = await repository.resolve(head ?? unnamed);
  if (base === undefined) return { event: "local", head: tip, base: null };
  return { event: "local", head: tip, base: await repository.mergeBase(await repository.resolve(base), tip) };
}

/** What a branch was before a push; null where GitHub has it no more. */
async function before(commit: string | null, { kind, repository }: Sources): Promise<string | null> {
  if (commit === null) return null;
  if (kind === "local") return repository.resolve(commit);
  return (await repository.hasCommit(commit)) ? commit : null;
}
