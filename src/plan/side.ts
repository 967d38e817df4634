import { z } from "zod";
import { nameSchema } from "../bench/benchmark.ts";
import { sha256Schema, textSchema } from "../bench/result.ts";
import { preprocessingSchema } from "../vision/preprocessing.ts";

const blob = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
/** A path in the repository. */
export const pathSchema = z.string().min(1).max(4_096);

/**
 * Where the bytes of one file come from. `lfs` names content that the job must fetch; `refused` can never be measured and
 * says why; `withheld` waits, with its place (a path or URL), for something that must not be followed yet, which is no fault of the model.
 */
const fileSourceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("git"), path: pathSchema, blob, bytes: z.int().min(0) }),
  z.strictObject({ kind: z.literal("lfs"), path: pathSchema, blob, sha256: sha256Schema, bytes: z.int().min(0) }),
  z.strictObject({ kind: z.literal("url"), url: z.url(), sha256: sha256Schema }),
  z.strictObject({ kind: z.literal("refused"), path: pathSchema, reason: textSchema }),
  z.strictObject({ kind: z.literal("withheld"), place: pathSchema, reason: textSchema }),
]);
export type FileSource = z.infer<typeof fileSourceSchema>;

/** One side of a benchmark: the model file, its external data beside it (by path relative to the model's folder), and how it is fed. */
export const sideSchema = z.strictObject({
  model: fileSourceSchema,
  externalData: z.array(z.strictObject({ location: pathSchema, source: fileSourceSchema })).max(1_000),
  preprocessing: z.strictObject({ name: textSchema, sha256: sha256Schema, steps: preprocessingSchema }).optional(),
  dataset: nameSchema.optional(),
  /** How outputs stand for classes, where the configuration says so; a list lies among the external data. */
  labels: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.enum(["same", "background-first"]) }),
      z.strictObject({ kind: z.literal("listed"), location: pathSchema }),
    ])
    .optional(),
  dimensions: z.record(z.string().max(200), z.int().min(1).max(1_000_000)),
});
export type Side = z.infer<typeof sideSchema>;
