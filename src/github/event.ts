import { z } from "zod";
import { explainIssues } from "../bench/document.ts";
import { commitSchema } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { type PullRequest, pullRequestSchema } from "./pull-request.ts";

/** What an Actions event says about the commits to compare. */
export type GitHubEvent =
  | { readonly kind: "pull_request"; readonly pullRequest: PullRequest }
  | { readonly kind: "merge_group"; readonly head: string; readonly base: string }
  /** `before` is null where the branch is new or its history was rewritten. */
  | { readonly kind: "push"; readonly head: string; readonly before: string | null }
  /** About the branch as it is: the commit is the workflow's own. */
  | { readonly kind: "schedule" | "workflow_dispatch" };

const NO_COMMIT = "0".repeat(40);

/** Payloads have many more keys than those that are read. */
const pullRequestEventSchema = z.object({ pull_request: pullRequestSchema });
const mergeGroupSchema = z.object({ merge_group: z.object({ head_sha: commitSchema, base_sha: commitSchema }) });
const pushSchema = z.object({ before: commitSchema, after: commitSchema, forced: z.boolean() });
const branchSchema = z.object({});
const anywhereSchema = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

/**
 * Reads the payload of an Actions event, as the runner leaves it at GITHUB_EVENT_PATH.
 *
 * @param name the event's name, GITHUB_EVENT_NAME.
 * @param file how error sentences name the payload.
 * @throws UserError for an event that names nothing to compare, or a payload that is not the event's.
 */
export function readEvent(name: string, payload: string, file: string): GitHubEvent {
  switch (name) {
    case "pull_request":
      return { kind: name, pullRequest: checked(pullRequestEventSchema, name, payload, file).pull_request };
    case "merge_group": {
      const { merge_group } = checked(mergeGroupSchema, name, payload, file);
      return { kind: name, head: merge_group.head_sha, base: merge_group.base_sha };
    }
    case "push":
      return pushOf(checked(pushSchema, name, payload, file), file);
    case "schedule":
    case "workflow_dispatch":
      checked(branchSchema, name, payload, file);
      return { kind: name };
    case "issue_comment":
      throw new UserError(
        `${file}: a comment names no commit and says not who may ask; let a step with command: respond decide, and hand its outputs pull-request, head and devices to this one`,
      );
    default:
      throw new UserError(
        `${file}: edgebench does not plan from the event ${JSON.stringify(name.slice(0, 60))}; let the workflow run on pull_request, merge_group, push, schedule or workflow_dispatch, or name --base and --head`,
      );
  }
}

/**
 * Whether what runs is the default branch's own workflow, in which nobody has a say whose change was not merged: started by
 * hand or by a comment, never by a pull request.
 *
 * @param ref the branch whose workflow runs, GITHUB_REF.
 */
export function isMaintainersRun(name: string, payload: string, ref: string | undefined, file: string): boolean {
  if (name !== "workflow_dispatch" && name !== "issue_comment") return false;
  const { repository } = checked(anywhereSchema, name, payload, file);
  return ref === `refs/heads/${repository.default_branch}`;
}

function pushOf({ before, after, forced }: z.infer<typeof pushSchema>, file: string): GitHubEvent {
  if (after === NO_COMMIT)
    throw new UserError(
      `${file}: the push deleted its branch or tag, so there is nothing to measure; skip the job where github.event.deleted is true`,
    );
  return { kind: "push", head: after, before: forced || before === NO_COMMIT ? null : before };
}

function checked<T extends z.ZodType>(schema: T, name: string, payload: string, file: string): z.output<T> {
  const result = schema.safeParse(parsed(payload, file));
  if (result.success) return result.data;
  throw new UserError(
    `${file}: not the payload of a ${name} event: ${explainIssues(result.error.issues)}; give the file at GITHUB_EVENT_PATH and the event's name`,
  );
}

function parsed(payload: string, file: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    throw new UserError(`${file}: not JSON; give the event's payload, the file at GITHUB_EVENT_PATH`);
  }
}
