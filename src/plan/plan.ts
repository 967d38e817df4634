import { z } from "zod";
import { acceptanceSchema } from "../bench/acceptance.ts";
import { benchmarkSchema, nameSchema } from "../bench/benchmark.ts";
import { METRIC_NAMES } from "../bench/metric.ts";
import { commitSchema, declaredPeaksSchema, sha256Schema, textSchema } from "../bench/result.ts";
import { baselineSessionSchema } from "../compare/baseline-session.ts";
import { pathSchema, sideSchema } from "./side.ts";

export const PLAN_SCHEMA = "edgebench/plan@1";
/** Sessions that a plan carries for one benchmark: what a prediction needs, and a plan of many benchmarks stays small. */
export const MOST_BASELINES = 20;

const rerunSchema = z.strictObject({
  /** A warning queues a re-run before anybody knows that the level moved; an alarm is a change point. */
  cause: z.enum(["alarm", "warning"]),
  metrics: z.array(z.enum(METRIC_NAMES)).min(1),
  good: z.strictObject({ commit: commitSchema }),
  bad: z.strictObject({ commit: commitSchema }),
});
const contentSchema = z.strictObject({ commit: commitSchema, side: sideSchema });

/**
 * What a night measures a second time, in rounds: the content of the last good session against that of the first bad one, to
 * tell a change of the code from one of the device.
 */
const plannedRerunSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("planned"), ...rerunSchema.shape, good: contentSchema, bad: contentSchema }),
  /** Both commits have the same content, so no code can have moved anything, and nothing is measured. */
  z.strictObject({ kind: z.literal("same-content"), ...rerunSchema.shape }),
  /** One is due and cannot be made; a clause without a full stop. */
  z.strictObject({ kind: z.literal("impossible"), ...rerunSchema.shape, why: textSchema }),
]);
export type PlannedRerun = z.infer<typeof plannedRerunSchema>;

/** Why a benchmark is in the plan: what changed, where it was said. */
export const reasonSchema = z.strictObject({
  kind: z.enum([
    "model-added",
    "model-renamed",
    "model-changed",
    "external-data-changed",
    "preprocessing-changed",
    "dataset-changed",
    "affected-by",
    "parameters-changed",
    "everything",
    "requested",
    "rerun",
  ]),
  text: textSchema,
  /** Where in the head's files it shows, for an annotation: a line of the configuration, or the first one of a file. */
  place: z.strictObject({ path: pathSchema, line: z.int().min(1) }).optional(),
});
export type Reason = z.infer<typeof reasonSchema>;

export const plannedBenchmarkSchema = z.strictObject({
  id: z.string().max(1_000),
  benchmark: benchmarkSchema,
  task: z.enum(["classification", "other"]),
  reasons: z.array(reasonSchema).min(1).max(100),
  /** Null where the base does not have this benchmark: it is new. */
  base: sideSchema.nullable(),
  head: sideSchema,
  /** The benchmark of the base that this one is under a new name: the base's side is that one's. */
  renamedFrom: z.string().max(1_000).optional(),
  /** Both sides are the same in everything that is measured: one is, and its result is the other's as well. */
  identical: z.literal(true).optional(),
  /** What stored sessions on the base's line of history learnt of it, oldest first; absent where no store was given. */
  baselines: z.array(baselineSessionSchema).max(MOST_BASELINES).optional(),
  /**
   * The content of the newest baseline, where that is not the head's and there is no base: measured again beside the head
   * where the environment changed since, so that what each of them moved can be told apart.
   */
  recorded: z.strictObject({ commit: commitSchema, side: sideSchema }).optional(),
  rerun: plannedRerunSchema.optional(),
  /** What it is expected to take of the job's budget, its re-run included: its share of the budget is in proportion. */
  expectedSeconds: z.number().positive().optional(),
});
export type PlannedBenchmark = z.infer<typeof plannedBenchmarkSchema>;

const transportSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("local") }),
  z.strictObject({
    kind: z.literal("ssh"),
    host: z.string().max(255),
    user: z.string().max(64),
    port: z.int().min(1).max(65_535),
  }),
]);

export const jobSchema = z.strictObject({
  device: nameSchema,
  runsOn: z.array(z.string().min(1).max(255)).min(1).max(20),
  transport: transportSchema,
  /** Before a round, a device is waited for that is too warm. */
  coolDown: z
    .strictObject({ belowC: z.number().min(30).max(100), waitSeconds: z.number().min(1).max(3_600) })
    .optional(),
  /** How the device is set while it is measured. */
  prepare: z
    .strictObject({
      governor: z
        .string()
        .regex(/^[a-z]{1,32}$/)
        .optional(),
      nvpmodel: z.int().min(0).max(99).optional(),
      jetsonClocks: z.literal(true).optional(),
      gpuMhz: z.int().min(100).max(10_000).optional(),
    })
    .optional(),
  /** What the device can do at most, where the configuration says so. */
  peaks: declaredPeaksSchema.optional(),
  /** The Python that serves the device's runtimes, where the configuration names one. */
  python: z.string().min(1).max(1_000).optional(),
  budgetSeconds: z
    .number()
    .positive()
    .max(5 * 86_400),
  expectedMinutes: z.number().min(0),
  /** Why this device is not asked at all: its benchmarks are not measured, with this reason. A clause without a full stop. */
  skipped: textSchema.optional(),
  benchmarks: z.array(plannedBenchmarkSchema).min(1).max(10_000),
});
/** What one device has to do. */
export type Job = z.infer<typeof jobSchema>;

const toleranceSchema = z.strictObject({
  kind: z.enum(["relative", "points"]),
  value: z.number().min(0).max(1_000),
});

const gateEventSchema = z.enum(["regressed", "inconclusive", "not-measured", "head-failed"]);

/** A loss of one metric that may pass where another is won, on the same benchmark or on a device. */
const tradeOffSchema = z.strictObject({
  give: z.strictObject({ metric: z.enum(METRIC_NAMES), upTo: toleranceSchema }),
  gain: z.strictObject({ metric: z.enum(METRIC_NAMES), device: nameSchema.optional(), atLeast: toleranceSchema }),
});

export const planSchema = z.strictObject({
  schema: z.literal(PLAN_SCHEMA),
  event: z.enum(["local", "pull_request", "push", "schedule", "workflow_dispatch", "merge_group"]),
  head: commitSchema,
  /** Null where there is nothing to hold the head against (schedule, first commit). */
  base: commitSchema.nullable(),
  /** For sentences alone: who writes to a pull request knows its number from elsewhere. */
  pullRequest: z.strictObject({ number: z.int().min(1), isFork: z.boolean() }).optional(),
  jobs: z.array(jobSchema).max(256),
  datasets: z.record(
    nameSchema,
    z.strictObject({
      path: pathSchema,
      layout: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("folders") }),
        z.strictObject({ kind: z.literal("imagenet-v2") }),
        z.strictObject({ kind: z.literal("unlabelled") }),
        z.strictObject({ kind: z.literal("csv"), file: pathSchema }),
        z.strictObject({ kind: z.literal("ground-truth"), file: pathSchema, synsets: pathSchema.optional() }),
      ]),
      /** Accuracies count although some classes have no image. */
      insisted: z.literal(true).optional(),
      /** Where the images come from, if not from the repository. */
      source: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("archive"), url: z.url({ protocol: /^https$/ }), sha256: sha256Schema }),
          z.strictObject({ kind: z.literal("directory"), path: z.string().startsWith("/").max(1_000) }),
        ])
        .optional(),
      /** Its images that the head's commit holds; left out where there are none, and they lie on the devices alone. */
      committed: z.strictObject({ files: z.int().min(1), bytes: z.int().min(0) }).optional(),
    }),
  ),
  /** Benchmarks that are declared and not planned, with the reason. */
  notPlanned: z.array(z.strictObject({ id: z.string().max(1_000), why: textSchema })).max(100_000),
  /** Benchmarks that the base has and the head has no more: nothing is measured, the report says so. */
  removed: z.array(z.strictObject({ id: z.string().max(1_000), benchmark: benchmarkSchema })).max(100_000),
  /** The number m of gating comparisons, over which the error rate is shared. */
  comparisons: z.int().min(0),
  policy: z.strictObject({
    tolerance: z.record(z.enum(METRIC_NAMES), toleranceSchema),
    errorRate: z.number().gt(0).lt(0.5),
    gate: z.strictObject({
      failOn: z.array(gateEventSchema),
      /** What is a warning where it does not fail; everything where left out. */
      warnOn: z.array(gateEventSchema).optional(),
      metrics: z.array(z.enum(METRIC_NAMES)),
    }),
    tradeOffs: z.array(tradeOffSchema).max(1_000).optional(),
    /** What is done where no baseline was measured under the conditions of today; refused where left out. */
    comparability: z.enum(["refuse", "warn"]).optional(),
  }),
  /** Regressions accepted on the target branch or in the store that are in force and fit a planned benchmark. */
  acceptances: z.array(acceptanceSchema).max(10_000).optional(),
  /** Sentences for people: "the change of devices takes effect after the merge". */
  notices: z.array(textSchema).max(1_000),
  /** True where the base has no configuration: everything is new and nothing gates. */
  firstRun: z.boolean(),
  /** The devices that were asked for by name, where others that the change touches are left aside for that. */
  part: z.array(nameSchema).min(1).max(256).optional(),
});
/** Which benchmarks a change touches, why, and where they run. */
export type Plan = z.infer<typeof planSchema>;
export type PlanPolicy = Plan["policy"];
