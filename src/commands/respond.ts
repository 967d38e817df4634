import type { Store } from "../baseline/store.ts";
import type { Acceptance } from "../bench/acceptance.ts";
import { METRICS } from "../bench/metric.ts";
import { type GitHub, GitHubRefused } from "../github/client.ts";
import { createComment, ownComments, react } from "../github/comments.ts";
import type { IssueComment } from "../github/issue-comment.ts";
import { permissionOf } from "../github/permissions.ts";
import { readPullRequest } from "../github/read-pull-request.ts";
import { ACCEPT_USAGE, RUN_USAGE, readRequest } from "../github/request.ts";
import { decideRequest, type RequestDecision } from "../github/request-decision.ts";
import { markdown } from "../report/escape.ts";
import { formatSize } from "../report/figures.ts";
import { repliesTo, replyText } from "../report/reply.ts";

export interface Asked {
  readonly github: GitHub;
  readonly comment: IssueComment;
  /** Where acceptances go; undefined where the workflow names no store. */
  readonly store: (() => Promise<Store>) | undefined;
  /** UTC, as `Date.prototype.toISOString` writes it. */
  readonly now: string;
  /** A line of the log. */
  readonly say: (sentence: string) => void;
}

/** A measurement that somebody who may asked for, of exactly this commit. */
export interface ApprovedRun {
  readonly pullRequest: number;
  readonly head: string;
  /** Labels; none where all devices are meant. */
  readonly devices: readonly string[];
}

/**
 * Answers a comment: does what it asks for where its author may ask, says in one sentence why not where not, and is silent
 * where it asks for nothing.
 *
 * @returns what to measure; undefined where nothing is.
 */
export async function respond(asked: Asked): Promise<ApprovedRun | undefined> {
  const { github, comment, now, say } = asked;
  const request = readRequest(comment.body);
  if (request === undefined) {
    say("The comment asks edgebench for nothing.");
    return undefined;
  }
  const permission = await permissionOf(github, comment.author);
  const pull = await readPullRequest(github, comment.pullRequest);
  const decision = decideRequest(request, { login: comment.author, permission }, pull, now);
  switch (decision.kind) {
    case "run":
      await sign(asked, "eyes");
      return { pullRequest: comment.pullRequest, head: decision.head, devices: decision.devices };
    case "accept":
      await accept(asked, decision.acceptance);
      return undefined;
    case "help":
      await sign(asked, "eyes");
      await reply(asked, decision.kind, HELP);
      return undefined;
    default:
      await sign(asked, "confused");
      await reply(asked, decision.kind, whyNot(decision));
      return undefined;
  }
}

const HELP = [
  "What a comment can ask for, as a line of its own:",
  `- \`${RUN_USAGE}\` measures the head, on these devices or all. For a fork, name the commit that you looked at.`,
  `- \`${ACCEPT_USAGE}\` lets a regression pass until that day, such as \`/edgebench accept resnet50/rpi3/* latency up to 10% until 2026-12-31 because the wider model is worth it\`.`,
  "- `/edgebench help` says this.",
].join("\n");

function whyNot(decision: Extract<RequestDecision, { kind: "refused" | "not-allowed" }>): string {
  return decision.kind === "refused"
    ? markdown(decision.why)
    : "Thank you, but only people who may write to this repository can ask for this; one of them can ask in your place.";
}

async function accept(asked: Asked, acceptance: Acceptance): Promise<void> {
  const { store, now } = asked;
  if (store === undefined) {
    await sign(asked, "confused");
    await reply(
      asked,
      "refused",
      "This workflow names no store to write it to: give its respond step the input `store`, or write it into the configuration.",
    );
    return;
  }
  await (await store()).accept(acceptance, now);
  await sign(asked, "+1");
  await reply(asked, "accept", acceptedText(acceptance));
}

function acceptedText({ benchmark, metric, upTo, by, until, why }: Acceptance): string {
  const { label } = METRICS[metric];
  return `Accepted by ${markdown(by)} until ${until}: ${label} of ${markdown(benchmark)} may be worse by up to ${formatSize(upTo.value, upTo.kind)}, because ${markdown(why.replace(/\.$/, ""))}.\n\nIt counts in what is planned from now on, for every benchmark whose name it fits; the next report says *accepted* where it did. In the run that failed, choose *Re-run all jobs*; the failed ones alone would be judged by the old plan.`;
}

/** One reply to a comment, however often its run is repeated; and one to all who may not ask, so that nobody can make us talk. */
async function reply(asked: Asked, kind: RequestDecision["kind"], text: string): Promise<void> {
  const { github, comment, say } = asked;
  await unlessForbidden(say, async () => {
    const said = await ownComments(github, comment.pullRequest, (body) => repliesTo(body, comment.id, kind));
    if (said.length === 0) await createComment(github, comment.pullRequest, replyText(comment.id, kind, text));
  });
}

async function sign({ github, comment, say }: Asked, content: Parameters<typeof react>[2]): Promise<void> {
  await unlessForbidden(say, () => react(github, comment.id, content));
}

/** A sign or a reply that the token may not write is missed by nobody as much as what was asked for. */
async function unlessForbidden(say: Asked["say"], write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof GitHubRefused) || (error.status !== 403 && error.status !== 404)) throw error;
    say("The token may not write here, so the comment stays without a reply: give the job `pull-requests: write`.");
  }
}
