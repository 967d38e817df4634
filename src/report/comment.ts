import type { Judgement } from "../compare/judgement.ts";
import { type CommentState, commentMarker, stateAfter } from "./comment-state.ts";
import type { Links } from "./links.ts";
import { retell } from "./retelling.ts";
import { healedHeadline } from "./sentence.ts";

/** GitHub refuses a comment body beyond this many characters. */
const COMMENT_LIMIT = 65_536;

export interface CommentOptions {
  /** The configuration's path: each has a comment of its own on a pull request. */
  readonly config?: string;
  /** What the comment on this pull request said before, if it has one. */
  readonly before?: CommentState | undefined;
  /** Most characters, counted as UTF-8 bytes to be safe. */
  readonly limit?: number;
  readonly links?: Links;
}

/** The pull-request comment: may I merge, what changed, and folded behind it everything else, as GitHub's Markdown. */
export function renderComment(judgement: Judgement, options: CommentOptions = {}): string {
  const state = stateAfter(judgement, options.config ?? "edgebench.yml", options.before);
  return retell(judgement, {
    limit: options.limit ?? COMMENT_LIMIT,
    links: options.links ?? {},
    preamble: commentMarker(state),
    answer: state.healed === undefined ? undefined : healedHeadline(judgement, state.healed),
  });
}
