import { z } from "zod";
import { commitSchema } from "../bench/result.ts";

/** A pull request: what to measure, and what decides whether to. */
export interface PullRequest {
  readonly number: number;
  /** Its own newest commit, never the merge commit. */
  readonly head: string;
  /** The commit of the target branch at its last push; the base is the merge base of both. */
  readonly target: string;
  readonly isOpen: boolean;
  /** Whether its commits come from another repository, or from one that is gone. */
  readonly isFork: boolean;
  readonly labels: readonly string[];
  /** Undefined for an account that is gone. */
  readonly author: string | undefined;
}

/** As events and the API tell it alike; they have many more keys than those that are read. */
const repositorySchema = z.object({ id: z.int() });
export const pullRequestSchema = z
  .object({
    number: z.int().min(1),
    state: z.enum(["open", "closed"]),
    head: z.object({ sha: commitSchema, repo: repositorySchema.nullish() }),
    base: z.object({ sha: commitSchema, repo: repositorySchema }),
    labels: z.array(z.object({ name: z.string() })).default([]),
    user: z.object({ login: z.string() }).nullish(),
  })
  .transform(
    ({ number, state, head, base, labels, user }): PullRequest => ({
      number,
      head: head.sha,
      target: base.sha,
      isOpen: state === "open",
      isFork: head.repo?.id !== base.repo.id,
      labels: labels.map(({ name }) => name),
      author: user?.login,
    }),
  );
