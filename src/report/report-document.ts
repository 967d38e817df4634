import { z } from "zod";
import { benchmarkSchema } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import {
  commitSchema,
  ENDINGS,
  environmentSchema,
  MODES,
  STAGES,
  SUSTAINED_ENDINGS,
  sha256Schema,
} from "../bench/result.ts";
import { UNITS } from "../bench/unit.ts";
import { CHANGES } from "../compare/changed-images.ts";
import { ANNOTATIONS, VERDICTS } from "../compare/comparison.ts";
import { STANDINGS } from "../compare/standing.ts";
import { reasonSchema } from "../plan/plan.ts";

export const REPORT_SCHEMA = "edgebench/report@1";

/**
 * The shape of `report.json`: everything that was decided, in base units (nanoseconds, bytes, inferences per second, shares
 * of 1), and no raw iterations. Every key is always there; `null` says that there is nothing to say.
 */

const said = (description: string) => z.string().meta({ description });

const valueSchema = z.strictObject({
  metric: z.enum(METRIC_NAMES),
  unit: z.enum(UNITS),
  value: z.number(),
  n: z.int().min(0).meta({ description: "launches or images behind the value" }),
});

const sustainedSchema = z.strictObject({
  round: z.int().min(0),
  ending: z.enum(SUSTAINED_ENDINGS),
  throttle: z
    .strictObject({ atNs: z.number(), by: z.enum(["device", "times"]) })
    .nullable()
    .meta({ description: "when it began to throttle, in time of inference, and what says so" }),
  windows: z.array(
    z.strictObject({
      atNs: z.number(),
      count: z.int().min(1),
      medianNs: z.number(),
      temperatureC: z.number().nullable(),
      frequencyMhz: z.number().nullable(),
      throttled: z.boolean().nullable(),
    }),
  ),
});

const launchesSchema = z
  .strictObject({
    mode: z.enum(MODES).nullable().meta({ description: "how the first counted launch was made" }),
    ending: z.enum(ENDINGS).nullable(),
    counted: z.int().min(0),
    excluded: z.array(z.strictObject({ round: z.int().min(0), rule: z.string() })),
    lost: z.array(
      z.strictObject({
        round: z.int().min(0),
        stage: z.enum(STAGES),
        reason: z.string(),
        signal: z.string().nullable(),
      }),
    ),
  })
  .meta({ description: "null where no launch was made in this session" });

const sideSchema = z.strictObject({
  commit: commitSchema,
  status: z.enum(["measured", "failed", "skipped", "absent"]),
  reason: z.string().nullable(),
  model: z.strictObject({ sha256: sha256Schema, bytes: z.int().min(0) }).nullable(),
  values: z.array(valueSchema),
  launches: launchesSchema.nullable(),
  sustained: z
    .array(sustainedSchema)
    .meta({ description: "the launches of a sustained benchmark over time; none of others" }),
});

const boundsSchema = z.strictObject({ lower: z.number(), upper: z.number() });

const imagesSchema = z.strictObject({
  lost: z.int().min(0).meta({ description: "images that only the base gets right" }),
  won: z.int().min(0).meta({ description: "images that only the head gets right" }),
  midP: z.number().meta({ description: "McNemar's mid-p, which decides nothing" }),
  base: boundsSchema.meta({ description: "Wilson's interval of the accuracy" }),
  head: boundsSchema.meta({ description: "Wilson's interval of the accuracy" }),
});

const agreementSchema = z.strictObject({
  topOneChange: z
    .strictObject({
      here: z.number().meta({ description: "on these images, for certain" }),
      beyond: z.number().meta({ description: "on images like them, at the confidence of the interval" }),
    })
    .meta({ description: "top-1 has changed by no more than this share of the images, whatever their labels" }),
  divergence: z
    .strictObject({ images: z.int().min(1), median: z.number().min(0), largest: z.number().min(0) })
    .nullable()
    .meta({
      description: "how far the scores moved, in units of the standard deviation of the base's; null where unknown",
    }),
});

const evidenceSchema = z.strictObject({
  method: z.enum([
    "paired-rounds",
    "few-rounds",
    "between-sessions",
    "paired-images",
    "agreement",
    "repeating-values",
    "exact",
    "identity",
  ]),
  base: z.number(),
  head: z.number(),
  effect: z.number().meta({ description: "head/base - 1 where the tolerance is relative, head - base where points" }),
  interval: boundsSchema.nullable().meta({ description: "on the scale of the effect" }),
  p: z.number().nullable(),
  adjustedP: z.number().nullable(),
  n: z.int().min(0).meta({ description: "rounds, sessions or images used" }),
  excluded: z.int().min(0).meta({ description: "rounds or images left out by a stated rule" }),
  detectable: z.number().nullable().meta({ description: "the smallest true change likely to have shown" }),
  moreRounds: z.int().nullable().meta({ description: "about how many more would settle it" }),
  images: imagesSchema.nullable().meta({ description: "beside the verdict on an accuracy; null for everything else" }),
  agreement: agreementSchema
    .nullable()
    .meta({ description: "beside the verdict on agreement; null for everything else" }),
  operators: z
    .array(z.strictObject({ name: z.string(), base: z.int().min(0), head: z.int().min(0) }))
    .nullable()
    .meta({ description: "kinds of operators whose number differs; null for everything else" }),
});

const allowanceSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("accepted"), by: z.string(), why: z.string(), until: z.iso.date() }),
  z.strictObject({ kind: z.literal("trade-off"), metric: z.enum(METRIC_NAMES), device: z.string() }),
]);

const comparisonSchema = z.strictObject({
  metric: z.enum(METRIC_NAMES),
  unit: z.enum(UNITS),
  better: z.enum(["lower", "higher"]),
  verdict: z.enum(VERDICTS),
  gating: z.boolean(),
  reason: z.string().nullable().meta({ description: "present exactly where the verdict is not-measured" }),
  tolerance: z
    .strictObject({ kind: z.enum(["relative", "points"]), value: z.number() })
    .nullable()
    .meta({ description: "how much change the user calls none: 0.05 is 5 %, or 5 points" }),
  evidence: evidenceSchema.nullable(),
  annotations: z.array(z.enum(ANNOTATIONS)),
  allowance: allowanceSchema
    .nullable()
    .meta({ description: "why a regression passes the gate: it was accepted, or traded for something" }),
});

const shiftSchema = z.strictObject({
  metric: z.enum(METRIC_NAMES),
  effect: z.number().meta({ description: "now/before - 1" }),
  interval: boundsSchema.nullable().meta({ description: "null where the evidence allows none" }),
});
export type ShiftReport = z.infer<typeof shiftSchema>;

const movedSchema = z.array(z.strictObject({ name: z.string(), before: z.string(), now: z.string() }));

const bridgeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("bridged"),
    moved: movedSchema,
    commit: commitSchema.meta({ description: "whose model was measured in both environments" }),
    sessions: z.strictObject({ ofModel: z.int().min(1), all: z.int().min(1) }),
    environment: z.array(shiftSchema).meta({ description: "what the environment moved" }),
    change: shiftSchema.nullable().meta({ description: "what the change moved; null where the model is the same" }),
  }),
  z.strictObject({ kind: z.literal("not-bridged"), moved: movedSchema, why: z.string() }),
]);

const namedClassSchema = z.strictObject({ number: z.int().min(0), name: z.string() });

const changedImagesSchema = z
  .strictObject({
    newlyWrong: z.int().min(0).meta({ description: "images that only the base gets right" }),
    newlyRight: z.int().min(0).meta({ description: "images that only the head gets right" }),
    classes: z
      .array(
        z.strictObject({
          of: namedClassSchema,
          images: z.int().min(1),
          baseRight: z.int().min(0),
          headRight: z.int().min(0),
          newlyWrong: z.int().min(0),
          newlyRight: z.int().min(0),
        }),
      )
      .meta({ description: "worst first, at most 50" }),
    classCount: z.int().min(0).meta({ description: "classes of which an image changed" }),
    confusions: z
      .array(
        z.strictObject({
          change: z.enum(CHANGES),
          of: namedClassSchema,
          takenFor: z.union([namedClassSchema, z.literal("not-finite")]),
          images: z.int().min(1),
        }),
      )
      .meta({ description: "what the wrong side takes images of a class for; newly wrong first, at most 50" }),
    confusionCount: z.int().min(0),
  })
  .meta({ description: "at the first guess" });

const benchmarkReportSchema = z.strictObject({
  id: said("stable identity: model/device/runtime/precision/batch/threads"),
  benchmark: benchmarkSchema,
  state: z.enum(["compared", "new", "removed", "not-measured", "head-failed"]),
  verdict: z.enum(VERDICTS).meta({ description: "the worst among the gating comparisons" }),
  reason: z.string().nullable(),
  reasons: z.array(reasonSchema).meta({ description: "why it was planned" }),
  base: sideSchema,
  head: sideSchema,
  comparisons: z.array(comparisonSchema),
  environment: environmentSchema,
  caveats: z.array(z.string()),
  bridge: bridgeSchema
    .nullable()
    .meta({ description: "what a change of environment since the last stored session did; it never gates" }),
  changedImages: changedImagesSchema
    .nullable()
    .meta({ description: "null where both sides get the same images right, or were not scored on the same" }),
});

export const reportSchema = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  base: commitSchema.nullable(),
  head: commitSchema,
  answer: z.enum(["pass", "fail", "unknown"]).meta({ description: "may I merge" }),
  verdict: z
    .enum(VERDICTS)
    .nullable()
    .meta({ description: "the worst of the benchmarks'; null where all are new or removed" }),
  headline: said("the answer for people, in English; not part of the contract"),
  gate: z.strictObject({
    outcome: z.enum(["pass", "fail"]),
    failures: z.array(z.string()),
    warnings: z.array(z.string()),
  }),
  counts: z.record(z.enum(STANDINGS), z.int().min(0)).meta({ description: "benchmarks by what became of them" }),
  gatingComparisons: z.int().min(0).meta({ description: "how many share the error rate" }),
  errorRate: z.number(),
  firstRun: z.boolean(),
  benchmarks: z.array(benchmarkReportSchema).meta({ description: "worst first, then by id" }),
  notPlanned: z.array(z.strictObject({ id: z.string(), why: z.string() })),
  notices: z.array(z.string()),
});
export type ReportDocument = z.infer<typeof reportSchema>;
