import { z } from "zod";
import { METRIC_NAMES } from "./metric.ts";
import { textSchema } from "./result.ts";

/** A benchmark's id, or a pattern of ids in which `*` stands for any characters. */
export const BENCHMARK_PATTERN = /^[A-Za-z0-9._+*/=-]{1,500}$/;

/** How much change: `relative` 0.05 is 5 % of the base; `points` 0.01 is one point of a share. */
const marginSchema = z.strictObject({ kind: z.enum(["relative", "points"]), value: z.number().min(0).max(1_000) });

export const acceptanceSchema = z.strictObject({
  benchmark: z.string().regex(BENCHMARK_PATTERN),
  metric: z.enum(METRIC_NAMES),
  upTo: marginSchema,
  by: textSchema.min(1),
  why: textSchema.min(1),
  /** The last day on which it holds, in UTC: `2026-12-31`. */
  until: z.iso.date(),
});
/** A regression that is wanted: of which benchmark and metric, up to what size, who says so, why, and until when. */
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** @param instant UTC, as `Date.prototype.toISOString` writes it. */
export function isInForce({ until }: Acceptance, instant: string): boolean {
  return instant.slice(0, until.length) <= until;
}
