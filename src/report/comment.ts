import type { Judgement } from "../compare/judgement.ts";
import { retell } from "./retelling.ts";

/** GitHub refuses a comment body beyond this many characters. */
const COMMENT_LIMIT = 65_536;

export interface CommentOptions {
  /** Tells apart several comments on one pull request; `default` where there is one. Kept to letters, digits and `._-`. */
  readonly key?: string;
  /** Most characters, counted as UTF-8 bytes to be safe. */
  readonly limit?: number;
  /** An `http(s)` address of the full report or of the run that holds it. */
  readonly reportUrl?: string;
}

/** The hidden first line by which the comment is found again, to be updated in place. */
export function commentMarker(key = "default"): string {
  return `<!-- edgebench:${key.replace(/[^A-Za-z0-9._]+/g, "-").slice(0, 100)} -->`;
}

/** The pull-request comment: may I merge, what changed, and folded behind it everything else, as GitHub's Markdown. */
export function renderComment(judgement: Judgement, options: CommentOptions = {}): string {
  return retell(judgement, {
    limit: options.limit ?? COMMENT_LIMIT,
    reportUrl: options.reportUrl,
    preamble: commentMarker(options.key),
  });
}
