import { z } from "zod";
import { benchmarkId, benchmarkSchema } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import { commitSchema, instantSchema, sha256Schema, textSchema } from "../bench/result.ts";
import { findingSchema } from "./finding.ts";
import { attributionSchema } from "./noted-attribution.ts";

const sightingSchema = z.strictObject({
  session: z.string().regex(/^[0-9a-f]{32}$/),
  commit: commitSchema,
  recordedAt: instantSchema,
});

const levelSchema = z.strictObject({ value: z.number(), corrected: z.number().optional() });

/** A change point as a line of `changepoints.jsonl`, which is only ever appended to: of several lines of one change point the last counts. */
export const notedChangePointSchema = z.strictObject({
  benchmark: benchmarkSchema,
  metric: z.enum(METRIC_NAMES),
  /** At once, or little by little and still on its way; absent in older lines, which are taken for steps. */
  kind: z.enum(["step", "drift"]).optional(),
  direction: z.enum(["worse", "better"]),
  lastBefore: sightingSchema,
  firstAfter: sightingSchema,
  before: levelSchema,
  after: levelSchema,
  effect: z.number(),
  /** 95 %, of the effect; absent in older lines. */
  interval: z.strictObject({ lower: z.number(), upper: z.number() }).optional(),
  differing: z.array(textSchema).max(100),
  /** SHA-256 of the models of both sightings, external data included, where both are known. */
  models: z.strictObject({ before: sha256Schema, after: sha256Schema }).optional(),
  /** Who moved with it: a hypothesis. */
  attribution: attributionSchema.optional(),
  /** What moved it, once a re-run has named the cause; absent while nobody is told. */
  finding: findingSchema.optional(),
  /** The session with which the level was seen to have returned; absent while it has not. */
  returned: sightingSchema.optional(),
  notedAt: instantSchema,
});
export type NotedChangePoint = z.infer<typeof notedChangePointSchema>;

/** What makes a change point the same one in every later night: its series, its metric, and the session it began with. */
export function changePointKey({ benchmark, metric, firstAfter }: NotedChangePoint): string {
  return `${benchmarkId(benchmark)} ${metric} ${firstAfter.session}`;
}

/** The last line of each change point, in the order in which they were first noted. */
export function latestNotes(lines: readonly NotedChangePoint[]): readonly NotedChangePoint[] {
  return [...new Map(lines.map((line) => [changePointKey(line), line])).values()];
}

/** Whether a change point asks for somebody: it made the series worse, and the level has not returned. */
export function isLasting({ direction, returned }: NotedChangePoint): boolean {
  return direction === "worse" && returned === undefined;
}
