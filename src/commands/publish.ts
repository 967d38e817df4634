import type { Judgement } from "../compare/judgement.ts";
import { writeCheck } from "../github/checks.ts";
import { type GitHub, GitHubRefused } from "../github/client.ts";
import { createComment, deleteComment, editComment, ownComments } from "../github/comments.ts";
import { readPullRequest } from "../github/read-pull-request.ts";
import { type Annotation, annotationsOf, asTitle } from "../report/annotations.ts";
import { renderComment } from "../report/comment.ts";
import { isWorse, readCommentState, stateAfter } from "../report/comment-state.ts";
import type { Links } from "../report/links.ts";
import { headline } from "../report/sentence.ts";
import { renderSummary } from "../report/summary.ts";

export interface PublishOptions {
  readonly github: GitHub;
  /** Taken from the event or from an input, never from a plan or a result. */
  readonly pullRequest?: number | undefined;
  /** The commit that was judged. */
  readonly headSha: string;
  /** The configuration's path: each has its own comment and check. */
  readonly config?: string | undefined;
  /**
   * The devices that were asked for, where others were left aside. A part has a comment and a check of its own, so that it
   * never takes the place of what is known of the whole; the whole's next report takes the part's place.
   */
  readonly part?: readonly string[] | undefined;
  readonly links: Links;
  /** A line of the log. */
  readonly say: (sentence: string) => void;
  /** An annotation of the step, for where no check can be written. */
  readonly annotate?: ((annotation: Annotation) => void) | undefined;
}

const DEFAULT_CONFIG = "edgebench.yml";
const CHECK_SUMMARY_LIMIT = 65_535;
/** Two requests' worth; the summary has the others. */
const MOST_ANNOTATIONS = 100;
/** A step shows ten errors and ten warnings, and its own failure is one of them. */
const MOST_PER_STEP = 9;
const CONCLUSIONS = { pass: "success", unknown: "neutral", fail: "failure" } as const;

/**
 * Tells a judgement on GitHub: in the pull request's comment, and in a check on the head with annotations on what got worse;
 * as annotations of the step where no check may be written. What the token may not do is left out and said in one sentence.
 * A pull request that has a newer head is told nothing: its own run will.
 *
 * @returns sentences that belong into the job summary too: plain text, nothing foreign in it.
 * @throws UserError where GitHub does not answer, or not this token; never for a permission.
 */
export async function publish(judgement: Judgement, options: PublishOptions): Promise<readonly string[]> {
  const { pullRequest, headSha, say } = options;
  const newer = await newerHead(options);
  if (newer !== undefined) {
    const sentence = `Pull request #${pullRequest} has a newer head, ${newer.slice(0, 10)}, so this report on ${headSha.slice(0, 10)} is told here alone.`;
    say(sentence);
    return [sentence];
  }
  const commented = pullRequest === undefined || (await permitted(() => comment(judgement, pullRequest, options)));
  const checked = await permitted(() => check(judgement, options));
  if (!checked) annotateStep(judgement, options);
  const sentences = withheld(commented, checked);
  for (const sentence of sentences) say(sentence);
  return sentences;
}

function withheld(commented: boolean, checked: boolean): readonly string[] {
  if (commented) return [];
  return checked
    ? ["The token may not comment here, so the report is in this summary, in the check and in the artifact."]
    : ["The token may only read, so the report is in this summary and in the artifact."];
}

/** Whether the token was allowed to. GitHub answers 404 where even the existence of a thing is none of its business. */
async function permitted(tell: () => Promise<void>): Promise<boolean> {
  try {
    await tell();
    return true;
  } catch (error) {
    if (error instanceof GitHubRefused && (error.status === 403 || error.status === 404)) return false;
    throw error;
  }
}

/** The head that superseded the one that was judged, if one did. */
async function newerHead({ github, pullRequest, headSha }: PublishOptions): Promise<string | undefined> {
  if (pullRequest === undefined) return undefined;
  let head: string | undefined;
  await permitted(async () => {
    ({ head } = await readPullRequest(github, pullRequest));
  });
  return head === headSha ? undefined : head;
}

/**
 * Keeps one comment per configuration. An edit notifies nobody, so what got worse is said in a new comment, and the old one
 * goes; anything else is edited in place.
 */
async function comment(judgement: Judgement, pullRequest: number, options: PublishOptions): Promise<void> {
  const { github, part, links } = options;
  const config = subjectOf(options);
  const { config: about } = stateAfter(judgement, config, undefined);
  const all = await ownComments(github, pullRequest, (body) => {
    const subject = readCommentState(body)?.config;
    return subject === about || (part === undefined && subject?.startsWith(`${about}${OF_PART}`) === true);
  });
  const own = all.filter(({ body }) => readCommentState(body)?.config === about);
  const newest = own.at(-1);
  if (newest === undefined && hasNothingToSay(judgement)) return;
  const before = newest === undefined ? undefined : readCommentState(newest.body);
  const body = renderComment(judgement, { config, before, links });
  const stays =
    newest !== undefined &&
    before !== undefined &&
    !isWorse(stateAfter(judgement, config, before), before) &&
    (newest.body === body || (await editComment(github, newest.id, body)));
  if (!stays) await createComment(github, pullRequest, body);
  for (const { id } of all) if (!(stays && id === newest.id)) await deleteComment(github, id);
}

const OF_PART = " on ";

/** What a comment and a check are about: a configuration, or a part of its devices. */
function subjectOf({ config = DEFAULT_CONFIG, part }: PublishOptions): string {
  return part === undefined ? config : `${config}${OF_PART}${part.join(", ")}`;
}

/** A pull request that touches no benchmark gets no comment about that. */
function hasNothingToSay({ benchmarks, notices, gate }: Judgement): boolean {
  return benchmarks.length === 0 && notices.length === 0 && gate.outcome === "pass";
}

async function check(judgement: Judgement, options: PublishOptions): Promise<void> {
  const { github, headSha, links } = options;
  const subject = subjectOf(options);
  const { answer, text } = headline(judgement);
  await writeCheck(github, {
    name: subject === DEFAULT_CONFIG ? "edgebench" : `edgebench (${subject})`,
    headSha,
    conclusion: CONCLUSIONS[answer],
    title: asTitle(text),
    summary: renderSummary(judgement, CHECK_SUMMARY_LIMIT),
    annotations: annotationsOf(judgement).slice(0, MOST_ANNOTATIONS),
    detailsUrl: links.report ?? links.run,
  });
}

function annotateStep(judgement: Judgement, { annotate }: PublishOptions): void {
  if (annotate === undefined) return;
  const annotations = annotationsOf(judgement);
  for (const level of ["failure", "warning"] as const)
    annotations
      .filter((one) => one.level === level)
      .slice(0, MOST_PER_STEP)
      .forEach(annotate);
}
