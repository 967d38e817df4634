import { z } from "zod";
import { benchmarkSchema, SCENARIOS } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import { accuracySchema, commitSchema, instantSchema, sha256Schema } from "../bench/result.ts";
import { UNITS } from "../bench/unit.ts";
import { conditionsSchema } from "../compare/comparability.ts";
import { FLEET_STANDINGS } from "../compare/fleet-entry.ts";
import { WINNER_KINDS } from "../compare/fleet-winners.ts";

export const LATEST_SCHEMA = "edgebench/latest@1";

/**
 * The shape of the published `latest.json`: how every benchmark stands, in base units (nanoseconds, inputs per second, shares
 * of 1), and what may be said between them. Every key is always there; `null` says that there is nothing to say.
 */

const id = z.string().meta({ description: "stable identity: model/device/runtime/precision/batch/threads" });

const estimateSchema = z.strictObject({
  value: z.number(),
  interval: z
    .strictObject({ lower: z.number(), upper: z.number() })
    .nullable()
    .meta({ description: "at 95 %; null where nothing is known of how much the value varies" }),
  between: z.enum(["sessions", "launches", "images"]).meta({ description: "what the interval is between" }),
  n: z.int().min(0).meta({ description: "sessions, launches or images behind the value" }),
});
export type EstimateDocument = z.infer<typeof estimateSchema>;

const imagesSchema = z.strictObject({
  name: z.string(),
  sha256: sha256Schema.nullable().meta({ description: "of images and labels; null where it is not told" }),
  count: z.int().min(1),
  seed: z.int().min(0).nullable().meta({ description: "from which the images were drawn" }),
});

const benchmarkLatestSchema = z.strictObject({
  id,
  benchmark: benchmarkSchema,
  measuredAt: instantSchema,
  daysBehind: z.int().min(0).meta({ description: "whole days between this measurement and the newest of all" }),
  commit: commitSchema,
  headUntold: z.boolean().meta({ description: "the newest session tells only of the base of a change" }),
  model: sha256Schema.nullable().meta({ description: "of the model's file" }),
  standing: z.enum(FLEET_STANDINGS).nullable().meta({ description: "null where there is no history" }),
  sessions: z.int().min(0).meta({ description: "recorded sessions that were looked at, the newest 30 at most" }),
  latency: estimateSchema.nullable().meta({ description: "nanoseconds per iteration" }),
  framesPerSecond: estimateSchema.nullable().meta({ description: "inputs per second of timed inference" }),
  accuracy: z
    .strictObject({
      images: imagesSchema,
      preprocessing: z.strictObject({ name: z.string(), sha256: sha256Schema }).nullable(),
      labels: accuracySchema.shape.labels.unwrap().nullable(),
      classes: accuracySchema.shape.classes.unwrap().nullable(),
      top1: estimateSchema,
      top5: estimateSchema.nullable(),
    })
    .nullable(),
  values: z
    .array(z.strictObject({ metric: z.enum(METRIC_NAMES), unit: z.enum(UNITS), value: z.number() }))
    .meta({ description: "of the newest session" }),
  conditions: conditionsSchema.meta({ description: "under which the newest session measured" }),
  doubts: z
    .array(z.strictObject({ kind: z.enum(["emulated", "imported", "implausible"]), why: z.string() }))
    .meta({ description: "why it wins nothing and is on no front" }),
  badges: z
    .array(z.strictObject({ metric: z.enum(METRIC_NAMES), path: z.string() }))
    .meta({ description: "paths beside this file; percent-encode them in an address" }),
});
export type BenchmarkLatest = z.infer<typeof benchmarkLatestSchema>;

const workSchema = z.strictObject({ scenario: z.enum(SCENARIOS), batch: z.int().min(1) });

const winnerSchema = z.strictObject({
  kind: z.enum(WINNER_KINDS),
  id,
  next: z.strictObject({ id, by: z.number() }).nullable().meta({
    description: "the one after it: times as long, points of top-1 behind, or the ratio of time times errors",
  }),
  close: z.array(id).meta({ description: "others that the intervals do not tell apart from it" }),
});
export type WinnerDocument = z.infer<typeof winnerSchema>;

const standingsSchema = z.strictObject({
  front: z.array(id).meta({ description: "the Pareto front of time and top-1 under uncertainty, fastest first" }),
  winners: z.array(winnerSchema),
});

const changeSchema = z.strictObject({
  id,
  metric: z.enum(METRIC_NAMES),
  unit: z.enum(UNITS),
  direction: z.enum(["worse", "better"]),
  before: z.number(),
  after: z.number(),
  effect: z.number().meta({ description: "after/before - 1, or after - before of shares" }),
  lastBefore: z.strictObject({ commit: commitSchema, at: instantSchema }),
  firstAfter: z.strictObject({ commit: commitSchema, at: instantSchema }),
  returned: z.strictObject({ commit: commitSchema, at: instantSchema }).nullable(),
});
export type ChangeDocument = z.infer<typeof changeSchema>;

export const latestSchema = z.strictObject({
  schema: z.literal(LATEST_SCHEMA),
  asOf: instantSchema.meta({ description: "when the newest measurement was recorded" }),
  counts: z.record(z.enum(FLEET_STANDINGS), z.int().min(0)).meta({ description: "benchmarks by where they stand" }),
  benchmarks: z.array(benchmarkLatestSchema).meta({ description: "by id" }),
  fields: z
    .array(
      z.strictObject({
        work: workSchema,
        images: imagesSchema,
        members: z.array(id),
        overall: standingsSchema,
        devices: z.array(standingsSchema.extend({ device: z.string() })),
      }),
    )
    .meta({ description: "benchmarks of the same work and the same images, which alone are held against each other" }),
  fastest: z
    .array(z.strictObject({ model: z.string(), work: workSchema, winner: winnerSchema }))
    .meta({ description: "where each model is fastest, whatever its accuracy there" }),
  leftOut: z.array(z.strictObject({ id, why: z.string() })).meta({ description: "benchmarks of no field" }),
  changes: z.array(changeSchema).meta({ description: "levels that moved, newest first, at most 100" }),
});
export type LatestDocument = z.infer<typeof latestSchema>;
