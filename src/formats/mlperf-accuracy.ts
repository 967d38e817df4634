import { NAME_PATTERN } from "../bench/benchmark.ts";
import { canonicalJson } from "../bench/canonical.ts";
import { sha256Hex } from "../bench/digest.ts";
import type { Accuracy } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { encodeBitset } from "../vision/bitset.ts";
import { labelMistake } from "../vision/label-map.ts";
import { encodePredictions } from "../vision/predictions.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";
import type { ImageLabels } from "./image-labels.ts";
import { type AnswerLog, type LoggedAnswer, readAnswers } from "./mlperf-answers.ts";

/**
 * `mlperf_log_accuracy.json` of LoadGen, of image classifiers, read by the rules of MLPerf's accuracy-imagenet.py
 * (github.com/mlcommons/inference, vision/classification_and_detection/tools): an image's `qsl_idx` is its place in the
 * list of labels, the first answer to an image counts, and the accuracy is that of the images that were answered.
 */
export const mlperfAccuracy: ImportFormat = {
  name: "mlperf-accuracy",
  reads: "mlperf_log_accuracy.json of MLPerf LoadGen (1 to 6), of an image classifier, with --labels",
  takes: ["labels", "dtype"],
  read,
};

/** An image that was answered. */
interface ScoredImage extends LoggedAnswer {
  /** Its place in the list. */
  readonly place: number;
  readonly name: string | undefined;
  readonly label: number;
}

function read(file: ForeignFile): readonly Imported[] {
  const { name, labels } = file;
  if (labels === undefined)
    throw new UserError(
      `${name}: LoadGen numbers images and knows no classes; name the list of the images and their classes with --labels, such as MLPerf's val_map.txt`,
    );
  const log = readAnswers(file, labels.images.length);
  const images = labels.images.flatMap((image, place): readonly ScoredImage[] => {
    const answer = log.answers.get(place);
    return answer === undefined ? [] : [{ ...image, ...answer, place }];
  });
  const classes = 1 + labels.images.reduce((most, { label }) => Math.max(most, label), 0);
  return [
    {
      kind: "accuracy",
      parameters: {},
      environment: {},
      inputs: "dataset",
      accuracy: accuracyOf(images, labels, classes),
      source: { tool: "MLPerf LoadGen", cannotTell: CANNOT_TELL },
      notes: [...notesOfLog(log, labels), ...notesOfImages(images, labels, classes)],
    },
  ];
}

function accuracyOf(images: readonly ScoredImage[], { file }: ImageLabels, classes: number): Accuracy {
  const right = images.map(({ found, label }) => found === label);
  // Without an answer there is no class to be told, and no word for that in a result.
  const predictions = images.some(({ isEmpty }) => isEmpty)
    ? undefined
    : encodePredictions(images.map((one) => one.found));
  const truth = encodePredictions(images.map(({ label }) => label));
  return {
    dataset: { name: datasetName(file), sha256: digestOf(images), count: images.length, seed: 0 },
    classes: { of: classes, seen: new Set(images.map(({ label }) => label)).size },
    top1Correct: right.filter(Boolean).length,
    correct: encodeBitset(right),
    notFinite: images.filter(({ found, isEmpty }) => found === undefined && !isEmpty).length,
    ...(predictions !== undefined && { predictions }),
    ...(truth !== undefined && { truth }),
  };
}

/** Of places, names and classes: never that of a dataset whose images edgebench itself has read. */
function digestOf(images: readonly ScoredImage[]): string {
  return sha256Hex(canonicalJson(["listed", images.map(({ place, name = null, label }) => [place, name, label])]));
}

/** The list's file without its ending. */
function datasetName(file: string): string {
  const name = file
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replaceAll(/[^A-Za-z0-9._+-]+/g, "-")
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "")
    .slice(0, 60)
    .replace(/[^A-Za-z0-9]+$/, "");
  return NAME_PATTERN.test(name) ? name : "listed-images";
}

function notesOfLog({ answers, repeated, contradicting }: AnswerLog, { file, images }: ImageLabels): readonly string[] {
  return [
    ...(repeated === 0
      ? []
      : [
          `${repeated} answers to images that were answered before are left out, as MLPerf's script leaves them out${contradicting === 0 ? "" : `, although ${contradicting} of them say another class`}`,
        ]),
    ...(answers.size === images.length
      ? []
      : [
          `${answers.size} of the ${images.length} images of ${file} were answered, and the accuracy is of these alone`,
        ]),
    ...(images.some(({ label }) => label === 0)
      ? []
      : [`${file} has no image of class 0: where it counts classes from 1, answers that count from 0 are all wrong`]),
  ];
}

function notesOfImages(images: readonly ScoredImage[], { file }: ImageLabels, classes: number): readonly string[] {
  const beyond = images.filter(({ found = 0 }) => found < 0 || found >= classes).length;
  const empty = images.filter(({ isEmpty }) => isEmpty).length;
  const mistake = labelMistake(
    images.flatMap(({ found, label }) => (found === undefined ? [] : [{ best: found, label }])),
    classes,
  );
  return [
    ...(beyond === 0
      ? []
      : [`${beyond} answers are classes that ${file} has not (0 to ${classes - 1}), and count as wrong`]),
    ...(empty === 0 ? [] : [`${empty} answers are empty, as of an inference that failed, and count as wrong`]),
    ...(mistake === undefined
      ? []
      : [`the labels of ${file} do not fit the answers: where these are wrong, the best class is ${mistake.is}`]),
  ];
}

const CANNOT_TELL = [
  "top-5: the log holds the best class alone",
  "how images became tensors",
  "which images were answered: their numbers are taken for places in the list of labels, as MLPerf's script takes them",
  "the bytes of the images, so it is held against accuracies of the same list alone",
  "how many classes the model knows, taken for as many as the list has",
  "times, the device and versions of the runtime",
  "the scenario, written as single-stream",
];
