import { join } from "node:path";
import type { Benchmark } from "../bench/benchmark.ts";
import type { Environment, Launch } from "../bench/result.ts";
import { hasMetric } from "../bench/scenario.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { widerBatch } from "../measure/image-batch.ts";
import type { PlannedBenchmark } from "../plan/plan.ts";
import type { Side } from "../plan/side.ts";
import { measureAccuracy, type ScoredImages, type Scoring } from "./accuracy.ts";
import { datasetFeed, randomFeed } from "./feed.ts";
import { type Feed, LaunchLost, type LaunchSpec, LiveLaunch } from "./launch.ts";
import type { ModelFile } from "./materialise.ts";
import type { ScoreUse } from "./meeting-scores.ts";
import { readLabels } from "./read-labels.ts";

/** A side that ran once, and everything its launches need. */
export interface PreparedSide {
  readonly spec: LaunchSpec;
  readonly feed: Feed;
  readonly exclusive: boolean;
  /** What it said of the dataset's images; undefined where there is nothing to score. */
  readonly answered:
    | {
        readonly scored: ScoredImages;
        /** How further images are scored. */
        readonly scoring: Scoring;
        /** Whether no more than the first look was scored so far. */
        readonly isStaged: boolean;
      }
    | undefined;
  readonly inputs: "dataset" | "random";
}

/** A side after its trial launch. */
export interface TriedSide extends PreparedSide {
  /** What really runs it, as its worker said. */
  readonly actual: Launch["actual"];
}

export interface PrepareOptions {
  readonly planned: PlannedBenchmark;
  readonly side: Side;
  readonly model: ModelFile;
  readonly spec: Omit<LaunchSpec, "modelFile" | "beside" | "parameters" | "scenario">;
  /** The side's images; undefined where the model takes random tensors. */
  readonly dataset: Dataset | undefined;
  readonly seed: number;
  /** For this side's input sets. */
  readonly folder: string;
  /** For the tensors of the dataset's images, which all sides and benchmarks of a job may share. */
  readonly tensorFolder: string;
  readonly accuracy: {
    /** What the accuracy pass may take. */
    readonly seconds: number;
    /** Images of the first look; Infinity where there is none. */
    readonly most: number;
    readonly scores: ScoreUse;
  };
  /** What is known of the images already, given what really runs the model; undefined where they are to be scored. */
  readonly known?: (actual: Launch["actual"]) => ScoredImages | undefined;
  /** What the device is today. */
  readonly environment: Environment;
  /** Whether there is time to try again after a launch was lost. */
  readonly mayRetry: () => boolean;
  readonly onImage: (done: number, total: number) => void;
}

/**
 * Runs one trial launch of a side: loads the model, makes its inputs, checks that one inference gives finite numbers,
 * and scores the dataset where there is one. A crash is tried once more; what the worker refuses is final.
 *
 * @throws LaunchLost with the stage and the reason; UserError for a bad dataset.
 */
export async function prepareSide(options: PrepareOptions): Promise<TriedSide> {
  try {
    return await trial(options, 0);
  } catch (error) {
    const isFinal = !(error instanceof LaunchLost) || error.refused || options.spec.signal.aborted;
    if (isFinal || !options.mayRetry()) throw error;
    return await trial(options, 1);
  }
}

async function trial(options: PrepareOptions, attempt: number): Promise<TriedSide> {
  const { benchmark } = options.planned;
  const { parameters, scenario } = benchmark;
  const { path: modelFile, beside } = options.model;
  const spec: LaunchSpec = { ...options.spec, modelFile, beside: beside ?? [], parameters, scenario };
  await using launch = await LiveLaunch.start(spec, attempt);
  const feed = await makeFeed(options, benchmark, launch);
  await launch.feed(feed);
  await refuseNotFinite(launch);
  return {
    spec,
    feed,
    exclusive: launch.exclusive,
    answered: await maybeAccuracy(options, launch, attempt),
    inputs: options.dataset === undefined || options.side.preprocessing === undefined ? "random" : "dataset",
    actual: launch.loaded.actual,
  };
}

async function makeFeed(options: PrepareOptions, benchmark: Benchmark, launch: LiveLaunch): Promise<Feed> {
  const { side, dataset, seed } = options;
  const folder = join(options.folder, "inputs");
  const { batch } = benchmark.parameters;
  if (dataset === undefined || side.preprocessing === undefined) {
    return randomFeed({ inputs: launch.inputs, batch, dimensions: side.dimensions, seed, folder });
  }
  return datasetFeed({ inputs: launch.inputs, batch, dataset, steps: side.preprocessing.steps, seed, folder });
}

/** A model that gives no numbers has no speed worth telling. */
async function refuseNotFinite(launch: LiveLaunch): Promise<void> {
  const outputs = await launch.infer(0);
  const bad = outputs.find(({ notFinite }) => notFinite > 0);
  if (bad === undefined) return;
  throw new LaunchLost(
    "predict",
    `output "${bad.name}" holds ${bad.notFinite} values that are NaN or infinite on the first input; check the export and the preprocessing`,
    undefined,
    true,
  );
}

async function maybeAccuracy(
  options: PrepareOptions,
  launch: LiveLaunch,
  attempt: number,
): Promise<PreparedSide["answered"]> {
  const { planned, side, dataset, accuracy, tensorFolder, onImage } = options;
  const isAnswered = planned.task === "classification" && hasMetric(planned.benchmark.scenario, "top-1");
  if (!isAnswered || dataset === undefined || side.preprocessing === undefined) return undefined;
  const scoring: Scoring = {
    dataset,
    preprocessing: side.preprocessing,
    labels: await readLabels(side, options.model, dataset),
    batch: planned.benchmark.parameters.batch,
    wider: widerBatch(planned.benchmark, launch.inputs, options.environment),
    folder: tensorFolder,
    onImage,
  };
  const known = options.known?.(launch.loaded.actual);
  const scored = known ?? (await measureAccuracy({ ...scoring, launch, attempt, ...accuracy }));
  return { scored, scoring, isStaged: Number.isFinite(accuracy.most) };
}
