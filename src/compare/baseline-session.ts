import { z } from "zod";
import { METRIC_NAMES } from "../bench/metric.ts";
import { accuracySchema, commitSchema, instantSchema, measurementSchema, sha256Schema } from "../bench/result.ts";
import { conditionsSchema } from "./comparability.ts";

const perMetric = z.partialRecord(z.enum(METRIC_NAMES), z.number());

/** A summary as a plan carries it; see `BaselineSession`. */
export const baselineSessionSchema = z.strictObject({
  /** The session's id: two measurements of one session share its temperature, day and load. */
  session: z.string().regex(/^[0-9a-f]{32}$/),
  commit: commitSchema,
  recordedAt: instantSchema,
  /** Median over the session's launches of each launch's value, in the metric's base unit. */
  values: perMetric,
  /** The same with what the device did taken out, on the log scale (sentinel.ts), where every launch has a sentinel. */
  corrected: perMetric.optional(),
  /** Whether it measured what the base has: the base's commit, or the same files at another one. */
  ofBase: z.boolean().optional(),
  model: sha256Schema.optional(),
  accuracy: accuracySchema.optional(),
  /** Where another tool told how many images were right, and not which. */
  rightCount: measurementSchema.shape.rightCount,
  conditions: conditionsSchema.optional(),
});

/** What one earlier session learnt of one benchmark, summed up to one value per metric. */
export type BaselineSession = z.infer<typeof baselineSessionSchema>;
