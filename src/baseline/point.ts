import { median } from "simple-statistics";
import { z } from "zod";
import { benchmarkSchema } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import {
  accuracySchema,
  actualSchema,
  commitSchema,
  type Environment,
  instantSchema,
  type Launch,
  type Measurement,
  type ResultHeader,
  roleSchema,
  sha256Schema,
  textSchema,
} from "../bench/result.ts";
import { launchValue } from "../compare/launch-values.ts";

export const SERIES_SCHEMA = "edgebench/series@1";

/** The first line of a series file: what the key in its path stands for. */
export const seriesHeaderSchema = z.strictObject({ schema: z.literal(SERIES_SCHEMA), benchmark: benchmarkSchema });

const launchSummarySchema = z.strictObject({
  round: z.int().min(0),
  mode: z.enum(["ping-pong", "alternating", "solo"]),
  iterations: z.int().min(1),
  medianNs: z.number().min(0),
  /** Absent for launches too short to tell it. */
  p95Ns: z.number().min(0).optional(),
  /** Inputs per second of timed inference; absent where no time was spent. */
  throughput: z.number().min(0).optional(),
  loadNs: z.int().min(0),
  firstNs: z.int().min(0),
  peakRssBytes: z.int().min(0),
  /** What the launch says of the metrics that have no name of their own here, in their base units. */
  values: z.partialRecord(z.enum(METRIC_NAMES), z.number()).optional(),
  /** Median of the sentinel's times beside this launch. */
  sentinelNs: z.number().min(0).optional(),
  excluded: textSchema.optional(),
});

/** One recorded measurement: a summary per launch, accuracy with its bitset by digest, the environment by digest. */
export const pointSchema = z.strictObject({
  recordedAt: instantSchema,
  session: z.string().regex(/^[0-9a-f]{32}$/),
  commit: commitSchema,
  role: roleSchema,
  model: z.strictObject({ sha256: sha256Schema, bytes: z.int().min(0) }),
  launches: z.array(launchSummarySchema).min(1),
  accuracy: accuracySchema
    .omit({ correct: true, correctTop5: true, predictions: true })
    .extend({ correct: sha256Schema, correctTop5: sha256Schema })
    .optional(),
  environment: sha256Schema,
  /** What its launches really ran, and how it was fed: beside the environment, the conditions of its times. */
  actual: actualSchema.optional(),
  inputs: z.enum(["dataset", "random"]).optional(),
  inputShapes: z.array(textSchema).max(100).optional(),
});
export type Point = z.infer<typeof pointSchema>;

/** A point and the files it refers to by digest. */
export interface Recorded {
  readonly point: Point;
  readonly files: ReadonlyMap<string, string>;
}

/** What the store keeps of a measurement. Only measured ones become points. */
export function toPoint(header: ResultHeader, measurement: Measurement): Recorded {
  const environment = environmentDigest(header.device.environment);
  const files = new Map([[environment.digest, environment.text]]);
  const point: Point = {
    recordedAt: header.createdAt,
    session: header.session.id,
    commit: measurement.commit,
    role: measurement.role,
    model: measurement.model ?? fail("a measured benchmark has a model"),
    launches: measurement.launches.map((launch) => summarise(launch, measurement.benchmark.parameters.batch)),
    environment: environment.digest,
    ...conditionsOf(measurement),
  };
  if (measurement.accuracy === undefined) return { point, files };
  const { correct, correctTop5, predictions: _, ...rest } = measurement.accuracy;
  const accuracy = { ...rest, correct: sha256Hex(correct), correctTop5: sha256Hex(correctTop5) };
  files.set(accuracy.correct, correct).set(accuracy.correctTop5, correctTop5);
  return { point: { ...point, accuracy }, files };
}

function conditionsOf({
  launches,
  inputs,
  inputShapes,
}: Measurement): Pick<Point, "actual" | "inputs" | "inputShapes"> {
  const launch = launches.find(({ excluded }) => excluded === undefined) ?? launches[0];
  return {
    ...(launch && { actual: launch.actual }),
    ...(inputs && { inputs }),
    ...(inputShapes && { inputShapes }),
  };
}

/** An environment's text as stored, and its digest. */
export function environmentDigest(environment: Environment): { readonly digest: string; readonly text: string } {
  const text = canonicalJson(environment);
  return { digest: sha256Hex(text), text };
}

function summarise(launch: Launch, batch: number): z.infer<typeof launchSummarySchema> {
  const p95Ns = launchValue("latency-p95", launch, batch);
  const throughput = launchValue("throughput", launch, batch);
  return {
    round: launch.round,
    mode: launch.mode,
    iterations: launch.latencyNs.length,
    medianNs: median(launch.latencyNs),
    ...(p95Ns === undefined ? {} : { p95Ns }),
    ...(throughput === undefined ? {} : { throughput }),
    loadNs: launch.loadNs,
    firstNs: launch.firstNs,
    peakRssBytes: launch.peakRssBytes,
    values: otherValues(launch, batch),
    ...(launch.sentinelNs === undefined ? {} : { sentinelNs: median(launch.sentinelNs) }),
    ...(launch.excluded === undefined ? {} : { excluded: launch.excluded.rule }),
  };
}

/** Metrics that a launch's summary has under a name of their own. */
const NAMED: ReadonlySet<MetricName> = new Set([
  "latency",
  "latency-p95",
  "throughput",
  "load-time",
  "first-inference",
  "peak-memory",
]);

function otherValues(launch: Launch, batch: number): NonNullable<z.infer<typeof launchSummarySchema>["values"]> {
  const values: { [metric in MetricName]?: number } = {};
  for (const metric of METRIC_NAMES) {
    const value = NAMED.has(metric) ? undefined : launchValue(metric, launch, batch);
    if (value !== undefined) values[metric] = value;
  }
  return values;
}

function fail(message: string): never {
  throw new Error(message);
}
