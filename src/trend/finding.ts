import { z } from "zod";
import { commitSchema, instantSchema, textSchema } from "../bench/result.ts";
import { notedRerunSchema } from "./noted-rerun.ts";

/** Why a finding is said to be one. */
const evidenceSchema = z.discriminatedUnion("kind", [
  /** Both contents, measured again in rounds. */
  z.strictObject({ kind: z.literal("rerun"), rerun: notedRerunSchema }),
  /** The same content before and after: no code can have moved it. */
  z.strictObject({ kind: z.literal("same-content") }),
  /** The metric is a property of the content, such as a size. */
  z.strictObject({ kind: z.literal("exact") }),
  /** No re-run told; a clause without a full stop. */
  z.strictObject({ kind: z.literal("none"), why: textSchema }),
]);

/** What named the cause beside the re-run. */
const CONFIRMATIONS = ["sentinel", "neighbours", "environment"] as const;

/** A commit between two nights. Titles and authors are foreign. */
const listedCommitSchema = z.strictObject({
  commit: commitSchema,
  title: z.string().max(200),
  author: z.string().max(100),
  isMerge: z.boolean(),
});

/** What moved a level, as people are told it. */
export const findingSchema = z.strictObject({
  /** `both`: what the code moves is only a part of it. `unknown`: no re-run could tell, and that is said. */
  cause: z.enum(["code", "device", "both", "unknown"]),
  evidence: evidenceSchema,
  confirmedBy: z.array(z.enum(CONFIRMATIONS)),
  /** Findings of one group are told together. */
  group: z.string().max(400),
  /** Commits after the last good one, up to the first bad one: newest first, the first of `count`. Absent where nobody was asked. */
  commits: z.strictObject({ count: z.int().min(0), listed: z.array(listedCommitSchema).max(50) }).optional(),
  foundAt: instantSchema,
});
export type Finding = z.infer<typeof findingSchema>;
export type CommitRange = NonNullable<Finding["commits"]>;
