import { z } from "zod";
import { commitSchema } from "../bench/result.ts";
import type { Judgement } from "../compare/judgement.ts";
import { hiddenNote, readHiddenNote } from "./hidden-note.ts";
import { headline, isSafe } from "./sentence.ts";

const OUTCOMES = ["pass", "unknown", "fail"] as const;
const LONGEST_CONFIG = 300;

const commentStateSchema = z.object({
  config: z.string().min(1).max(LONGEST_CONFIG),
  outcome: z.enum(OUTCOMES),
  head: commitSchema,
  failing: z.int().min(0),
  failed: commitSchema.optional(),
  healed: commitSchema.optional(),
});

/**
 * What a comment said last, kept in its hidden first line. It tells the comments of several configurations apart, and chooses
 * whether a comment is edited or replaced and whether it says "healed": it decides nothing else, whoever wrote it.
 *
 * `failing` counts the benchmarks that the gate refused; `failed` is the newest head that it refused, and `healed` the one
 * after which it did no more.
 */
export type CommentState = z.infer<typeof commentStateSchema>;

/** The hidden first line by which a comment is found again. */
export function commentMarker(state: CommentState): string {
  return hiddenNote("edgebench", state);
}

/** What a comment keeps in its first line; undefined where it is no report of ours. */
export function readCommentState(body: string): CommentState | undefined {
  return readHiddenNote("edgebench", body, commentStateSchema);
}

/** What a comment on this judgement says, after what the comment before it said. */
export function stateAfter(judgement: Judgement, config: string, before: CommentState | undefined): CommentState {
  const { head, gate } = judgement;
  const outcome = headline(judgement).answer;
  const said = {
    config: config.slice(0, LONGEST_CONFIG),
    outcome,
    head,
    failing: new Set(gate.failures.map(({ id }) => id)).size,
  };
  if (outcome === "fail") return { ...said, failed: head };
  const failed = before?.failed;
  if (failed === undefined) return said;
  // The same head, judged again: an acceptance or another run changed the answer, and no push healed anything.
  const healed = before?.healed ?? (head === failed ? undefined : head);
  return isSafe(judgement) && healed !== undefined ? { ...said, failed, healed } : { ...said, failed };
}

/** Whether a reader of what was said before must hear of it: an edit is silent, and notifies nobody. */
export function isWorse(now: CommentState, before: CommentState): boolean {
  const rank = ({ outcome }: CommentState) => OUTCOMES.indexOf(outcome);
  return rank(now) > rank(before) || (now.outcome === "fail" && now.failing > before.failing);
}
