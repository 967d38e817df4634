import { median } from "simple-statistics";
import { z } from "zod";
import { type Benchmark, benchmarkId, benchmarkSchema } from "../bench/benchmark.ts";
import { sha256Hex } from "../bench/digest.ts";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import {
  type Accuracy,
  accuracySchema,
  actualSchema,
  commitSchema,
  type Launch,
  type Measurement,
  measurementSchema,
  roleSchema,
  sha256Schema,
  textSchema,
} from "../bench/result.ts";
import { hasMetric, iterationContent } from "../bench/scenario.ts";
import { launchValue } from "../compare/launch-values.ts";
import { operatorCount } from "../compare/operators.ts";

const launchSummarySchema = z.strictObject({
  round: z.int().min(0),
  mode: z.enum(["ping-pong", "alternating", "solo"]),
  iterations: z.int().min(1),
  medianNs: z.number().min(0),
  /** Absent for launches too short to tell it. */
  p95Ns: z.number().min(0).optional(),
  /** Inputs per second of timed inference; absent where no time was spent. */
  throughput: z.number().min(0).optional(),
  /** Absent for a launch that built its engine. */
  loadNs: z.int().min(0).optional(),
  /** Absent where another tool did not tell it. */
  firstNs: z.int().min(0).optional(),
  peakRssBytes: z.int().min(0),
  /** What the launch says of the metrics that have no name of their own here, in their base units. */
  values: z.partialRecord(z.enum(METRIC_NAMES), z.number()).optional(),
  /** Median of the sentinel's times beside this launch. */
  sentinelNs: z.number().min(0).optional(),
  excluded: textSchema.optional(),
});
export type LaunchSummary = z.infer<typeof launchSummarySchema>;

/** What only the session's own reports need is left out. */
const keptAccuracySchema = accuracySchema.omit({
  predictions: true,
  divergence: true,
  truth: true,
  ranks: true,
  classNames: true,
  looks: true,
  stages: true,
  reusedFrom: true,
});
/** Nothing is left open in it: what another tool told of images alone is never recorded. */
export const storedAccuracySchema = keptAccuracySchema.extend({
  preprocessing: keptAccuracySchema.shape.preprocessing.unwrap(),
  top5Correct: keptAccuracySchema.shape.top5Correct.unwrap(),
  correct: sha256Schema,
  correctTop5: sha256Schema,
});
/** Accuracy as the store keeps it: its bitsets by digest. */
export type StoredAccuracy = z.infer<typeof storedAccuracySchema>;

/** One recorded measurement: a summary per launch, and accuracy with its bitsets by digest. */
export const pointSchema = z.strictObject({
  benchmark: benchmarkSchema,
  commit: commitSchema,
  role: roleSchema,
  model: z.strictObject({ sha256: sha256Schema, bytes: z.int().min(0) }),
  /** How many operators its graphs have; absent where its format is not read. */
  operators: z.int().min(0).optional(),
  launches: z.array(launchSummarySchema).min(1),
  accuracy: storedAccuracySchema.optional(),
  /** What its launches really ran, and how it was fed: beside the environment, the conditions of its times. */
  actual: actualSchema.optional(),
  /** Absent where edgebench measured it. */
  source: measurementSchema.shape.source,
  inputs: z.enum(["dataset", "random"]).optional(),
  inputShapes: z.array(textSchema).max(100).optional(),
  /** How long the device was occupied with it, seconds. */
  tookSeconds: z.number().min(0).optional(),
});
export type Point = z.infer<typeof pointSchema>;

/** What a session has at most one point of: one side of one benchmark. */
export const sideOf = ({ benchmark, commit, role }: Point) => `${benchmarkId(benchmark)} ${commit} ${role}`;

/** A point, and the bitsets that it refers to by digest. */
export interface Recorded {
  readonly point: Point;
  readonly bitsets: ReadonlyMap<string, string>;
}

/** What the store keeps of a measurement. Only measured ones become points. */
export function toPoint(measurement: Measurement): Recorded {
  const { benchmark, commit, role, model, operators, tookSeconds } = measurement;
  const point: Point = {
    benchmark,
    commit,
    role,
    model: model ?? fail("a measured benchmark has a model"),
    ...(operators && { operators: operatorCount(operators) }),
    launches: measurement.launches.map((launch) => summariseLaunch(launch, benchmark)),
    ...measuredUnder(measurement),
    ...(tookSeconds !== undefined && { tookSeconds }),
  };
  return { point, bitsets: new Map(), ...(measurement.accuracy && withAccuracy(point, measurement.accuracy)) };
}

/** Undefined for what another session told, which is that session's to record, and for what another tool left open. */
function withAccuracy(point: Point, scored: Accuracy): Recorded | undefined {
  const { correct, correctTop5, preprocessing, top5Correct, ...rest } = keptAccuracySchema.strip().parse(scored);
  if (scored.reusedFrom !== undefined) return undefined;
  if (preprocessing === undefined || top5Correct === undefined || correctTop5 === undefined) return undefined;
  const digests = { correct: sha256Hex(correct), correctTop5: sha256Hex(correctTop5) };
  const bitsets = new Map([
    [digests.correct, correct],
    [digests.correctTop5, correctTop5],
  ]);
  return { point: { ...point, accuracy: { ...rest, preprocessing, top5Correct, ...digests } }, bitsets };
}

function measuredUnder({ launches, source, inputs, inputShapes }: Measurement): Partial<Point> {
  const launch = launches.find(({ excluded }) => excluded === undefined) ?? launches[0];
  return {
    ...(launch && { actual: launch.actual }),
    ...(source && { source }),
    ...(inputs && { inputs }),
    ...(inputShapes && { inputShapes }),
  };
}

function summariseLaunch(launch: Launch, benchmark: Benchmark): LaunchSummary {
  const valueIn = (metric: MetricName) =>
    hasMetric(benchmark.scenario, metric)
      ? launchValue(metric, launch, iterationContent(benchmark).samples)
      : undefined;
  const [p95Ns, throughput, loadNs] = [valueIn("latency-p95"), valueIn("throughput"), valueIn("load-time")];
  return {
    round: launch.round,
    mode: launch.mode,
    iterations: launch.latencyNs.length,
    medianNs: median(launch.latencyNs),
    ...(p95Ns === undefined ? {} : { p95Ns }),
    ...(throughput === undefined ? {} : { throughput }),
    ...(loadNs === undefined ? {} : { loadNs }),
    ...(launch.firstNs === undefined ? {} : { firstNs: launch.firstNs }),
    peakRssBytes: launch.peakRssBytes,
    values: otherValues(valueIn),
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

function otherValues(valueIn: (metric: MetricName) => number | undefined): NonNullable<LaunchSummary["values"]> {
  const values: { [metric in MetricName]?: number } = {};
  for (const metric of METRIC_NAMES) {
    const value = NAMED.has(metric) ? undefined : valueIn(metric);
    if (value !== undefined) values[metric] = value;
  }
  return values;
}

function fail(message: string): never {
  throw new Error(message);
}
