import { z } from "zod";
import { benchmarkSchema, nameSchema } from "./benchmark.ts";
import { METRIC_NAMES } from "./metric.ts";
import { MOST_THUMBNAILS, thumbnailSchema } from "./thumbnail.ts";

/** The schema identifier of the result file. */
export const RESULT_SCHEMA = "edgebench/result@1";

const hex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
export const sha256Schema = hex(64);
export const commitSchema = hex(40);
/** Drawn at random for each job. */
const sessionIdSchema = hex(32);
/** A UTC instant with seconds or finer, as `Date.prototype.toISOString` writes it. */
export const instantSchema = z.iso.datetime();
/** Any text that people will read: capped, and escaped wherever it is shown. */
export const textSchema = z.string().max(4_000);
const nanoseconds = z.int().min(0).max(86_400_000_000_000);
const seedSchema = z.int().min(0).max(0xffff_ffff);

/** Facts of a device or launch, by name. Names are kebab-case: `os`, `cpu-model`, `governor`, `temperature-c`. */
export const environmentSchema = z.record(
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(64),
  z.union([textSchema, z.number(), z.boolean()]),
);
export type Environment = z.infer<typeof environmentSchema>;

/** A run of consecutive timed iterations of one side: `start` indexes `latencyNs`. */
const burstSchema = z.strictObject({ start: z.int().min(0), count: z.int().min(1), atNs: nanoseconds });

/** How a sustained launch ended: its temperature was steady, or half an hour or the time there was had passed. */
export const SUSTAINED_ENDINGS = ["steady", "half-an-hour", "budget"] as const;

/** A stretch of a sustained launch. Its place and length are counted in time of inference. */
const windowSchema = z.strictObject({
  /** From the first timed inference of the launch. */
  atNs: nanoseconds,
  count: z.int().min(1).max(100_000_000),
  medianNs: nanoseconds,
  /** What the device told right after it: its hottest sensor, the frequency of its processor, whether it slowed itself down. */
  temperatureC: z.number().optional(),
  frequencyMhz: z.number().optional(),
  throttled: z.boolean().optional(),
});

const sustainedSchema = z.strictObject({
  ending: z.enum(SUSTAINED_ENDINGS),
  windows: z.array(windowSchema).min(1).max(1_000),
});
/** A sustained launch over time. */
export type Sustained = z.infer<typeof sustainedSchema>;

/** Where a launch that ended early had got to. */
export const STAGES = ["start", "load", "inputs", "first-inference", "warm-up", "measure", "predict", "exit"] as const;
export type Stage = (typeof STAGES)[number];

/** What another tool's file does not say of what ran; it differs from nothing. */
export const NOT_TOLD = "not told";

/** What a launch really ran, as the worker reports it. */
export const actualSchema = z.strictObject({
  provider: textSchema,
  version: textSchema,
  threads: z.int().min(1).optional(),
  executionMode: textSchema.optional(),
  fallbackShare: z.number().min(0).max(1).optional(),
  /** The processor that ran it, where the device only pretended to have one: such times are no device's. */
  emulated: textSchema.optional(),
  /** Where the runtime compiles a model before it runs it: whether this launch did so, or loaded what an earlier one built. */
  engine: z.enum(["built", "cached"]).optional(),
});

export const MODES = ["ping-pong", "alternating", "solo"] as const;
/** `ping-pong`: both sides loaded, alternate bursts. `alternating`: one after the other, ABBA. `solo`: only one side exists. */
export type Mode = (typeof MODES)[number];

export const launchSchema = z.strictObject({
  round: z.int().min(0).max(100_000),
  /** 0 if this side was started first in its round, 1 if second. */
  position: z.int().min(0).max(1),
  /** Whether this side's burst opened the round's ping-pong. */
  opened: z.boolean(),
  startedAt: instantSchema,
  mode: z.enum(MODES),
  /** From the start of the worker's process until its runtime was ready, where it tells. */
  readyNs: nanoseconds.optional(),
  /** From the load request until the model was ready, on the worker's clock. Absent where another tool did not tell it. */
  loadNs: nanoseconds.optional(),
  /** The first inference after load. Absent where another tool did not tell it. */
  firstNs: nanoseconds.optional(),
  warmupNs: z.array(nanoseconds).max(100_000),
  /** Whether warm-up ended by its rule (true) or by its cap (false). */
  steady: z.boolean(),
  /**
   * One entry per timed iteration, in the order taken: an inference, in multi-stream a query. In cold start the one from the
   * start of the process to the first result; in sustained the inferences of the last windows, thinned evenly.
   */
  latencyNs: z.array(nanoseconds).min(1).max(100_000),
  bursts: z.array(burstSchema).max(100_000),
  /** Where the scenario is sustained. */
  sustained: sustainedSchema.optional(),
  peakRssBytes: z
    .int()
    .min(0)
    .max(2 ** 50),
  /**
   * Joules that the device, or the part of it that is metered, spent while the timed iterations ran, above its idle level:
   * the launch's environment tells the meter (`energy-source`) and that level (`energy-idle-w`).
   */
  energyJ: z.number().min(0).max(1e12).optional(),
  /**
   * Moving one inference's inputs to the accelerator's memory and its outputs back, on the worker's clock: outside of
   * `latencyNs`. Absent where nothing is moved, or it cannot be told from the inference.
   */
  transferNs: nanoseconds.optional(),
  /** Instructions that the worker retired in user mode while its timed iterations ran. */
  instructions: z.int().min(0).optional(),
  actual: actualSchema,
  environment: environmentSchema,
  /** Timed inferences of the sentinel beside this launch: the first half before its timed bursts, the rest after them. */
  sentinelNs: z.array(nanoseconds).min(1).max(1_000).optional(),
  /** Set where a stated rule keeps this launch out of the statistics; its times stay. A round is excluded as a whole. */
  excluded: z.strictObject({ rule: textSchema }).optional(),
});
/** One fresh worker process: load, warm up, measure. The unit of replication. */
export type Launch = z.infer<typeof launchSchema>;

/** A launch that gave no times. It costs itself, never the job. */
export const lostLaunchSchema = z.strictObject({
  round: z.int().min(0).max(100_000),
  startedAt: instantSchema,
  stage: z.enum(STAGES),
  reason: textSchema,
  signal: z.string().max(16).optional(),
});
export type LostLaunch = z.infer<typeof lostLaunchSchema>;

const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .max(4_000_000);

/** More classes than this go by their numbers, and a longer name is cut: every result carries them. */
export const MOST_CLASS_NAMES = 1_000;
export const MOST_NAME = 100;

/** 1, 2 and 5 with zeros, up to ten million images. */
const MOST_LOOKS = 20;

/** Collections of images of which others publish accuracies: ImageNet's validation images, and ImageNetV2 (matched frequency). */
const COLLECTIONS = ["imagenet-val", "imagenet-v2"] as const;

export const accuracySchema = z.strictObject({
  dataset: z.strictObject({
    name: nameSchema,
    sha256: sha256Schema,
    count: z.int().min(1).max(10_000_000),
    seed: seedSchema,
    collection: z.enum(COLLECTIONS).optional(),
  }),
  /** Absent where another tool does not tell how the images became tensors. */
  preprocessing: z.strictObject({ name: textSchema, sha256: sha256Schema }).optional(),
  /** How outputs stood for classes: `same`, `background-first` or `listed`. */
  labels: z.enum(["same", "background-first", "listed"]).optional(),
  /** Of how many of the classes that the model knows (`of`) there was an image (`seen`); `insisted`: fewer are good enough for the user. */
  classes: z
    .strictObject({ of: z.int().min(1), seen: z.int().min(1), insisted: z.literal(true).optional() })
    .optional(),
  top1Correct: z.int().min(0),
  /** With `correctTop5`; both are absent where another tool tells the best class alone. */
  top5Correct: z.int().min(0).optional(),
  /** Bitset, one bit per image in dataset order, least significant bit first: 1 where top-1 is right. */
  correct: base64,
  /** The same for top-5. */
  correctTop5: base64.optional(),
  /** Images whose output held NaN or infinity; they count as wrong. */
  notFinite: z.int().min(0),
  /** The best class of each image in dataset order, two bytes each, little end first; 65,535 where the output was not finite. */
  predictions: base64.optional(),
  /** The right class of each image, written like `predictions`. */
  truth: base64.optional(),
  /** The rank of each image's right class, from 1, written likewise; 65,535 where it has none. */
  ranks: base64.optional(),
  /** What people call the classes, by number; left out where they go by number alone, or are too many. */
  classNames: z.array(z.string().max(MOST_NAME)).max(MOST_CLASS_NAMES).optional(),
  /**
   * How far the scores of base and head lie apart, told by the side that was scored second: per image the root mean square
   * over the classes of their difference, without its mean, in units of the standard deviation of the base's scores.
   */
  divergence: z
    .strictObject({ images: z.int().min(1), median: z.number().min(0), largest: z.number().min(0) })
    .optional(),
  /**
   * Where both sides were scored in stages: images at each planned look, ascending, the last being all of the dataset. A
   * count that is none of them was set by the time.
   */
  looks: z.array(z.int().min(1).max(10_000_000)).min(1).max(MOST_LOOKS).optional(),
  /** With `looks`: the place in them of the first one that has the image, a byte for each image in dataset order. */
  stages: base64.optional(),
  /** The stored session that told it: the same content, on the same images and in the same environment, answers the same. */
  reusedFrom: z.strictObject({ session: sessionIdSchema, commit: commitSchema, recordedAt: instantSchema }).optional(),
});
export type Accuracy = z.infer<typeof accuracySchema>;

/** What a model answered to images without labels: enough to be held against another's answers, and no accuracy. */
const answersSchema = accuracySchema.pick({
  dataset: true,
  preprocessing: true,
  labels: true,
  notFinite: true,
  predictions: true,
  divergence: true,
  looks: true,
  stages: true,
});
export type Answers = z.infer<typeof answersSchema>;

/** How many images another tool says were right, where it does not say which. */
const rightCountSchema = z.strictObject({
  dataset: nameSchema,
  images: z.int().min(1).max(10_000_000),
  /** How many images the dataset has. */
  of: z.int().min(1).max(10_000_000),
  classes: z.strictObject({ of: z.int().min(1), seen: z.int().min(1) }),
  top1Correct: z.int().min(0),
});
export type RightCount = z.infer<typeof rightCountSchema>;

/**
 * What another tool says of times that it does not hand out: values of metrics in their base units, as that tool computes
 * them, of one run. Never made into samples.
 */
const summarySchema = z.strictObject({
  /** Timed iterations behind the values. */
  iterations: z.int().min(1).max(1_000_000_000).optional(),
  values: z.partialRecord(z.enum(METRIC_NAMES), z.number().min(0).max(1e18)),
  minNs: nanoseconds.optional(),
  maxNs: nanoseconds.optional(),
  /** What ran, as far as it is told. */
  actual: actualSchema.optional(),
  /** Standard deviation of the iterations. */
  deviationNs: nanoseconds.optional(),
});
export type Summary = z.infer<typeof summarySchema>;

/**
 * The summary of one process of another tool that `bench` started: one value of each metric, as that tool computes it. A
 * launch whose single times nobody hands out.
 */
const summedLaunchSchema = summarySchema.extend(
  launchSchema.pick({ round: true, position: true, startedAt: true, mode: true, excluded: true }).shape,
);
export type SummedLaunch = z.infer<typeof summedLaunchSchema>;

/** Where a measurement that edgebench did not make comes from, and what that source leaves open. */
const sourceSchema = z.strictObject({ tool: textSchema, cannotTell: z.array(textSchema).max(50) });
export type Source = z.infer<typeof sourceSchema>;

export const roleSchema = z.enum(["base", "head", "only"]);

/** How the rounds of a benchmark ended. */
export const ENDINGS = ["settled", "looks-exhausted", "budget-spent", "interrupted", "failed", "fixed-rounds"] as const;

/**
 * A head that was measured alone first and held against stored sessions. `unchanged`: they settled it, and no time went
 * into the base. `unsettled`: base and head were measured together; the screening's launches are kept here, and why.
 */
const screenSchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("unchanged"), sessions: z.int().min(1) }),
  z.strictObject({
    outcome: z.literal("unsettled"),
    sessions: z.int().min(0),
    why: textSchema,
    launches: z.array(launchSchema).max(100),
  }),
]);

/** More kinds of operators than any network has; a model with more is not told. */
export const MOST_OPERATOR_KINDS = 1_000;
/** `Conv`; with its domain where that is not the standard one: `com.microsoft:FusedConv`. */
export const operatorNameSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_.:-]{0,199}$/);
/** How often each operator is in the model's graphs and functions, read from its file. */
const operatorsSchema = z
  .record(
    operatorNameSchema,
    z
      .int()
      .min(1)
      .max(2 ** 31),
  )
  .refine((operators) => Object.keys(operators).length <= MOST_OPERATOR_KINDS, "too many kinds of operators");
export type Operators = z.infer<typeof operatorsSchema>;

/** More operators that nobody knows than any network has. */
export const MOST_UNKNOWN_OPERATORS = 100;
const counted = z.int().min(0);
/** What one inference has to do, counted from the model's file with the inputs as they were fed. */
const workSchema = z.strictObject({
  /** Multiply-accumulates of convolutions, matrix products and recurrent layers; each is two operations. */
  macs: counted,
  /** Numbers in the weights. */
  parameters: counted,
  /** Numbers that are read or written at least once: parameters, inputs and outputs. */
  valuesMoved: counted,
  /** The same in bytes, as the file keeps them. */
  bytesMoved: counted,
  /** Whether the network does more than is counted. */
  isLowerBound: z.boolean(),
  /** Operators that are not known, by name; the rest is left out where they are too many. */
  unknownOperators: z.array(operatorNameSchema).max(MOST_UNKNOWN_OPERATORS),
});
export type Work = z.infer<typeof workSchema>;

const rate = z.number().positive().max(1e21);
/** What the user says the device can do at most: operations in a second, and bytes in a second of its memory. */
export const declaredPeaksSchema = z.strictObject({
  fp32: rate.optional(),
  fp16: rate.optional(),
  bf16: rate.optional(),
  int8: rate.optional(),
  memory: rate.optional(),
});
export type DeclaredPeaks = z.infer<typeof declaredPeaksSchema>;

/**
 * Launches of another model beside this one's, since every stored session was measured in another environment: the base
 * alone, or, where there is none, the model that was recorded last, in turns with this one round by round. What they
 * learn belongs to no side; held against the stored sessions of their model they tell what the environment moved.
 */
const bridgeSchema = z.strictObject({
  commit: commitSchema,
  model: z.strictObject({
    sha256: sha256Schema,
    bytes: z
      .int()
      .min(0)
      .max(2 ** 50),
  }),
  launches: z.array(launchSchema).min(1).max(1_000),
});

const rerunSideSchema = z.strictObject({
  commit: commitSchema,
  model: bridgeSchema.shape.model,
  launches: z.array(launchSchema).max(1_000),
  accuracy: accuracySchema.optional(),
});

/**
 * The model of the last good night against that of the first bad one, in rounds of tonight: what tells whether the code
 * moved a level, or the device. Beside what the night measured of the benchmark, and no part of its history.
 */
const rerunSchema = z.discriminatedUnion("outcome", [
  z.strictObject({
    outcome: z.literal("paired"),
    good: rerunSideSchema,
    bad: rerunSideSchema,
    ending: z.enum(ENDINGS),
    looks: z.array(z.int().min(1).max(1_000)).max(100).optional(),
  }),
  /** No round was whole; one clause. */
  z.strictObject({ outcome: z.literal("none"), why: textSchema }),
]);
export type Rerun = z.infer<typeof rerunSchema>;

/** What stands in the place of launches, which another tool may not hand out. */
interface ToldByAnother {
  readonly source?: Source | undefined;
  readonly summary?: Summary | undefined;
  readonly summedLaunches?: unknown;
  readonly accuracy?: Accuracy | undefined;
}

const isToldByAnother = ({ source, summary, summedLaunches, accuracy }: ToldByAnother) =>
  (summary ?? summedLaunches) !== undefined || (source !== undefined && accuracy !== undefined);

const isPreprocessingTold = (scored: Answers | undefined) => scored === undefined || scored.preprocessing !== undefined;

function hasTopFive({ top5Correct, correctTop5 }: Accuracy, isNeeded: boolean): boolean {
  return (top5Correct === undefined) === (correctTop5 === undefined) && !(isNeeded && top5Correct === undefined);
}

export const measurementSchema = z
  .strictObject({
    benchmark: benchmarkSchema,
    commit: commitSchema,
    role: roleSchema,
    model: z
      .strictObject({
        sha256: sha256Schema,
        bytes: z
          .int()
          .min(0)
          .max(2 ** 50),
      })
      .optional(),
    operators: operatorsSchema.optional(),
    work: workSchema.optional(),
    peaks: declaredPeaksSchema.optional(),
    status: z.enum(["measured", "failed", "skipped"]),
    /** One sentence; present exactly where nothing was measured. */
    reason: textSchema.optional(),
    ending: z.enum(ENDINGS).optional(),
    /** The planned looks, in rounds, as fixed before the first round; intervals are valid at these alone. Absent for solo launches. */
    looks: z.array(z.int().min(1).max(1_000)).max(100).optional(),
    /** Sentences about how it was measured that a reader must know: why launches alternated, how many images fitted the budget. */
    notes: z.array(textSchema).max(20).optional(),
    launches: z.array(launchSchema).max(1_000),
    lostLaunches: z.array(lostLaunchSchema).max(10_000),
    accuracy: accuracySchema.optional(),
    /** In the place of an accuracy where the dataset has no labels. */
    answers: answersSchema.optional(),
    rightCount: rightCountSchema.optional(),
    /** Absent where edgebench measured it. */
    source: sourceSchema.optional(),
    /** In the place of launches where another tool hands out no times. */
    summary: summarySchema.optional(),
    /** In the place of launches where `bench` ran a tool that hands out no times. */
    summedLaunches: z.array(summedLaunchSchema).min(1).max(1_000).optional(),
    /** Of images that the base of this session gets right and this head does not. */
    thumbnails: z.array(thumbnailSchema).max(MOST_THUMBNAILS).optional(),
    /** `random` inputs say nothing about accuracy; `dataset` inputs are real tensors. */
    inputs: z.enum(["dataset", "random"]).optional(),
    /** The model's inputs as they were fed, the batch among the dimensions: `image: float32 1x3x224x224`. */
    inputShapes: z.array(textSchema).max(100).optional(),
    screen: screenSchema.optional(),
    bridge: bridgeSchema.optional(),
    rerun: rerunSchema.optional(),
    /** How long the device was occupied with it, seconds, without a re-run: what a later night reckons with. */
    tookSeconds: z
      .number()
      .min(0)
      .max(5 * 86_400)
      .optional(),
    /** The measurement of this session that counts for this one as well, since the content is the same: it was made once. */
    reusedFrom: z.strictObject({ commit: commitSchema, role: z.literal("base") }).optional(),
  })
  .refine((m) => (m.status === "measured") === (m.reason === undefined), {
    message: "a reason belongs to a measurement that was not measured, and only there",
    path: ["reason"],
  })
  .refine((m) => m.status !== "measured" || m.launches.length > 0 || m.reusedFrom !== undefined || isToldByAnother(m), {
    message:
      "a measured benchmark needs at least one launch, another's that counts for it, or another tool's summary or accuracy",
    path: ["launches"],
  })
  .refine(({ source, accuracy, answers }) => source !== undefined || [accuracy, answers].every(isPreprocessingTold), {
    message: "only another tool leaves open how its images were prepared",
    path: ["accuracy"],
  })
  .refine(({ source, accuracy }) => accuracy === undefined || hasTopFive(accuracy, source === undefined), {
    message: "only another tool leaves top-5 open, and then both its count and its images",
    path: ["accuracy"],
  })
  .refine(({ summary, summedLaunches }) => summary === undefined || summedLaunches === undefined, {
    message: "a measurement has one summary, or one of each launch",
    path: ["summary"],
  })
  .refine((m) => (m.summary ?? m.summedLaunches) === undefined || (m.launches.length === 0 && m.source !== undefined), {
    message: "a summary is another tool's, names its source, and stands in the place of launches",
    path: ["summary"],
  });
/** What was learnt of one benchmark at one commit. */
export type Measurement = z.infer<typeof measurementSchema>;

export const resultHeaderSchema = z.strictObject({
  schema: z.literal(RESULT_SCHEMA),
  createdAt: instantSchema,
  tool: z.strictObject({ name: z.literal("edgebench"), version: textSchema }),
  session: z.strictObject({
    id: sessionIdSchema,
    seed: seedSchema,
    startedAt: instantSchema,
    attempt: z.int().min(1).max(1_000),
  }),
  device: z.strictObject({ label: nameSchema, environment: environmentSchema }),
});
export type ResultHeader = z.infer<typeof resultHeaderSchema>;

export const resultSchema = resultHeaderSchema.extend({ measurements: z.array(measurementSchema).max(10_000) });
/** Everything one device learnt about a plan's commits, raw. Statistics are always recomputed from it. */
export type Result = z.infer<typeof resultSchema>;
