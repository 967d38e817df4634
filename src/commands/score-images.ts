import { type Dataset, type DatasetImage, withImages } from "../dataset/dataset.ts";
import type { UnusableImage } from "../dataset/decode-image.ts";
import { type TensorWindow, tensorWindows } from "../dataset/tensors.ts";
import type { TensorFile } from "../measure/protocol.ts";
import { classesOfOutputs, type LabelMap, usualLabelMap } from "../vision/label-map.ts";
import type { PreprocessingSteps } from "../vision/preprocessing.ts";
import { quantizationOf } from "../vision/quantise.ts";
import { classScores } from "../vision/score.ts";
import { inputFor } from "./feed.ts";
import { LaunchLost, type LiveLaunch } from "./launch.ts";
import type { ScoreRows } from "./meeting-scores.ts";

/** Tensors in place at once. Small, so that a slow device looks at the clock often. */
const WINDOW_BYTES = 16 * 1024 ** 2;

/** Reads a launch's outputs as scores of classes. */
export class ScoreReader {
  readonly launch: LiveLaunch;
  readonly #dataset: Dataset;
  readonly #map: LabelMap | undefined;
  /** How outputs stand for classes, and how many there are; known once the first output was read. */
  labels: { readonly map: LabelMap["kind"]; readonly classes: number } | undefined;

  constructor(launch: LiveLaunch, dataset: Dataset, map: LabelMap | undefined) {
    this.launch = launch;
    this.#dataset = dataset;
    this.#map = map;
  }

  /** The scores by class of the first `images` of a set of `batch`. @throws LaunchLost where the output is no classifier's. */
  async read(set: number, images: number, batch: number): Promise<ScoreRows> {
    const { classes } = this.#dataset;
    const [output] = await this.launch.infer(set);
    if (output === undefined) throw noClassifier("the model has no outputs, so there are no scores to rank");
    const { name, type, shape, data } = output;
    if (data === null)
      throw noClassifier(`output "${name}" is too large to be read; put the scores first, or batch less`);
    const scores = classScores({ name, type, shape, bytes: Buffer.from(data, "base64") }, batch);
    if (scores.kind === "refused") throw noClassifier(scores.reason);
    const map = this.#map ?? usualLabelMap(scores.rows[0]?.length ?? 0, classes);
    const rows = scores.rows.slice(0, images).map((row) => {
      const read = classesOfOutputs(row, map, classes);
      if (read.kind === "refused")
        throw noClassifier(
          `output "${name}" ${read.reason}; give the model the dataset that it was trained for, or say in its labels how outputs stand for classes`,
        );
      this.labels = { map: map.kind, classes: read.scores.length };
      return read.scores;
    });
    return { type, rows };
  }
}

const noClassifier = (reason: string) => new LaunchLost("predict", `while predicting: ${reason}`, undefined, true);

export interface ImageScoring {
  readonly reader: ScoreReader;
  readonly steps: PreprocessingSteps;
  /** Where tensors are kept for the next who asks for the same. */
  readonly folder: string;
}

/** Some images and what was answered to them. */
interface ScoredSet {
  readonly images: readonly DatasetImage[];
  readonly scores: ScoreRows;
}

/**
 * The scores of the images of a dataset, set by set, in its order.
 *
 * @param leftOut grows by images that cannot be decoded, as far as they are come upon.
 */
export async function* scoresOf(
  { reader, steps, folder }: ImageScoring,
  dataset: Dataset,
  batch: number,
  leftOut: Map<DatasetImage, UnusableImage>,
): AsyncGenerator<ScoredSet, void, undefined> {
  const { launch } = reader;
  const quantization = quantizationOf(launch.inputs[0], steps.type);
  const windows = tensorWindows({ dataset, steps, quantization, batch, folder, windowBytes: WINDOW_BYTES });
  for await (const window of windows) {
    for (const [image, fault] of window.leftOut) leftOut.set(image, fault);
    if (window.sets > 0) await launch.feed({ count: window.sets, tensors: [tensorFile(window, launch)] });
    const listed = dataset.images.slice(window.first, window.first + window.images + window.leftOut.size);
    const usable = listed.filter((image) => !leftOut.has(image));
    for (let set = 0; set < window.sets; set += 1) {
      const images = usable.slice(set * batch, (set + 1) * batch);
      yield { images, scores: await reader.read(set, images.length, batch) };
    }
  }
}

function tensorFile(window: TensorWindow, launch: LiveLaunch): TensorFile {
  const { name } = inputFor(launch.inputs, window);
  const { type, shape, file, bytesPerSet } = window;
  return { name, type, shape: [...shape], file, bytesPerSet };
}

/** With fewer sets of the larger batch to go, finding out whether it may be taken costs more than it spares. */
const FEWEST_SETS = 4;

/**
 * The batch in which images are scored: the larger one where the first images are answered alike in both, to the last bit. A
 * model whose answers depend on its batch (dynamic quantisation scales by all that is in it) keeps the benchmark's.
 */
export async function batchFor(
  scoring: ImageScoring,
  dataset: Dataset,
  batch: number,
  wider: number | undefined,
): Promise<number> {
  if (wider === undefined || wider <= batch || dataset.count < FEWEST_SETS * wider) return batch;
  const sample = withImages(dataset, dataset.images.slice(0, wider));
  const one = await rowsOf(scoring, sample, batch);
  try {
    return isSame(one, await rowsOf(scoring, sample, wider)) ? wider : batch;
  } catch (error) {
    if (error instanceof LaunchLost && error.refused) return batch;
    throw error;
  }
}

async function rowsOf(scoring: ImageScoring, dataset: Dataset, batch: number): Promise<readonly Float64Array[]> {
  const rows: Float64Array[] = [];
  for await (const { scores } of scoresOf(scoring, dataset, batch, new Map())) rows.push(...scores.rows);
  return rows;
}

function isSame(one: readonly Float64Array[], other: readonly Float64Array[]): boolean {
  const isSameRow = (row: Float64Array, at: number) =>
    row.length === other[at]?.length && row.every((score, place) => Object.is(score, other[at]?.[place]));
  return one.length === other.length && one.every(isSameRow);
}
