import { z } from "zod";
import { benchmarkSchema } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import { commitSchema, instantSchema, sha256Schema, textSchema } from "../bench/result.ts";

const sideSchema = z.strictObject({
  commit: commitSchema,
  /** SHA-256 of its model, its external data included; absent where it was not measured. */
  model: sha256Schema.optional(),
});

/** A re-run of one metric as a line of `reruns.jsonl`, which is only ever appended to. */
export const notedRerunSchema = z.strictObject({
  benchmark: benchmarkSchema,
  metric: z.enum(METRIC_NAMES),
  /** What asked for it. */
  cause: z.enum(["alarm", "warning"]),
  good: sideSchema,
  bad: sideSchema,
  /** Absent where the device gave no result. */
  session: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  notedAt: instantSchema,
  outcome: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("compared"),
      verdict: z.enum(["regressed", "improved", "unchanged", "inconclusive"]),
      /** bad/good - 1 where the tolerance is relative, bad - good where it is points; so the interval. */
      effect: z.number(),
      interval: z.strictObject({ lower: z.number(), upper: z.number() }).optional(),
      /** Rounds, or images of an accuracy. */
      n: z.int().min(0),
      /** Two-sided error rate of the comparison. */
      level: z.number().min(0).max(1),
    }),
    /** Both commits have the same content: there was nothing to measure. */
    z.strictObject({ kind: z.literal("same-content") }),
    /** Nothing came of it; a clause without a full stop. */
    z.strictObject({ kind: z.literal("none"), why: textSchema }),
  ]),
});
export type NotedRerun = z.infer<typeof notedRerunSchema>;
export type RerunOutcome = NotedRerun["outcome"];
