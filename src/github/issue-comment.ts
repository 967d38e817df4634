import { z } from "zod";
import { explainIssues } from "../bench/document.ts";
import { UserError } from "../bench/user-error.ts";

/** A comment that somebody has just written on a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly pullRequest: number;
  /** Markdown, as it was when it was written: a later edit does not change the event. */
  readonly body: string;
  readonly author: string;
}

/** Letters, digits and hyphens; what a login is on github.com and on GitHub Enterprise Server, where it may hold an underscore. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

const payloadSchema = z.object({
  action: z.string(),
  issue: z.object({ number: z.int().min(1), pull_request: z.unknown().optional() }),
  comment: z.object({
    id: z.int().min(1),
    body: z.string().nullable(),
    user: z.object({ login: z.string(), type: z.string() }).nullable(),
  }),
});

/**
 * Reads the payload of an `issue_comment` event.
 *
 * @param file how error sentences name the payload.
 * @returns undefined for what nobody has to be answered: an edit or a deletion, a comment on an issue, one of a bot.
 * @throws UserError for what is not such a payload.
 */
export function readIssueComment(payload: string, file: string): IssueComment | undefined {
  const { action, issue, comment } = checked(payload, file);
  const author = comment.user?.type === "User" && LOGIN.test(comment.user.login) ? comment.user.login : undefined;
  const isOnPullRequest = issue.pull_request !== undefined && issue.pull_request !== null;
  if (action !== "created" || !isOnPullRequest || author === undefined) return undefined;
  return { id: comment.id, pullRequest: issue.number, body: comment.body ?? "", author };
}

function checked(payload: string, file: string): z.infer<typeof payloadSchema> {
  const read = payloadSchema.safeParse(parsed(payload, file));
  if (read.success) return read.data;
  throw new UserError(
    `${file}: not the payload of an issue_comment event: ${explainIssues(read.error.issues)}; run respond in a workflow on issue_comment`,
  );
}

function parsed(payload: string, file: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    throw new UserError(`${file}: not JSON; run respond in a workflow on issue_comment`);
  }
}
