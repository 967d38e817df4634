import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../bench/user-error.ts";
import { type GitHubEvent, readEvent } from "../github/event.ts";
import type { Plan } from "../plan/plan.ts";
import type { Repository } from "../repository/repository.ts";
import type { Context } from "./context.ts";
import { codeOf, shown } from "./files.ts";

/** What a user names to compare: two revisions, or an event that says which. */
export interface RevisionOptions {
  readonly base?: string;
  readonly head?: string;
  readonly event?: string;
  readonly eventName?: string;
}

/** The commits to compare, and why them. `base` is null where there is nothing to hold the head against. */
export interface Commits {
  readonly event: Plan["event"];
  readonly head: string;
  readonly base: string | null;
}

/** GitHub caps payloads at 25 MB. */
const MOST_PAYLOAD_BYTES = 32 * 1024 * 1024;

/**
 * Finds the commits that the options name, in the repository as it is here.
 *
 * @throws UserError where one of them is not here, or the options contradict each other.
 */
export async function findCommits(
  options: RevisionOptions,
  repository: Repository,
  context: Context,
): Promise<Commits> {
  if (options.event !== undefined) {
    if (options.base !== undefined || options.head !== undefined)
      throw new UserError("--event: names base and head itself; leave out --base and --head, or --event");
    return eventCommits(await readEventFile(options.event, options.eventName, context), repository, context);
  }
  const head = await repository.resolve(options.head ?? "HEAD");
  const base = options.base === undefined ? null : await repository.resolve(options.base);
  return { event: "local", head, base: base === null ? null : await repository.mergeBase(base, head) };
}

async function readEventFile(path: string, name: string | undefined, context: Context): Promise<GitHubEvent> {
  const eventName = name ?? context.env["GITHUB_EVENT_NAME"];
  const full = resolve(context.cwd, path);
  const file = shown(context, full);
  if (eventName === undefined || eventName === "")
    throw new UserError(`${file}: nothing says which event this is; name it with --event-name, such as pull_request`);
  return readEvent(eventName, await readPayload(full, file), file);
}

async function readPayload(path: string, file: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_PAYLOAD_BYTES) return await readFile(path, "utf8");
  } catch (error) {
    throw new UserError(`${file}: cannot be read (${codeOf(error)}); give the file at GITHUB_EVENT_PATH`);
  }
  throw new UserError(`${file}: larger than an event's payload ever is; give the file at GITHUB_EVENT_PATH`);
}

async function eventCommits(event: GitHubEvent, repository: Repository, context: Context): Promise<Commits> {
  switch (event.kind) {
    case "pull_request": {
      const head = await repository.resolve(event.head);
      const target = await repository.resolve(event.target);
      return { event: event.kind, head, base: await repository.mergeBase(target, head) };
    }
    case "merge_group":
      return {
        event: event.kind,
        head: await repository.resolve(event.head),
        base: await repository.resolve(event.base),
      };
    case "push":
      return {
        event: event.kind,
        head: await repository.resolve(event.head),
        base: event.before === null ? null : await repository.resolve(event.before),
      };
    case "schedule":
    case "workflow_dispatch":
      return {
        event: event.kind,
        head: await repository.resolve(context.env["GITHUB_SHA"] || "HEAD"),
        base: null,
      };
  }
}
