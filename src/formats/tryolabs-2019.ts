import { NOT_TOLD, type RightCount } from "../bench/result.ts";
import { UserError } from "../bench/user-error.ts";
import { wilson } from "../stats/proportion.ts";
import type { ForeignFile, Imported, ImportFormat } from "./format.ts";

/**
 * The raw files of the comparison of edge devices that Tryolabs published in 2019 (github.com/tryolabs/efficientnet, branch
 * billy, results/): one time per line in seconds, rounded to 0.1 ms, and the top-1 accuracy in the last line. Their program
 * (examples/custom_timeit_predict.py) answered one image at a time and took the classes of ImageNetV2 in order from 0; the
 * first two times were left out of the files, and not of the accuracy.
 */
export const tryolabs2019: ImportFormat = {
  name: "tryolabs-2019",
  reads: "the raw files of the comparison that Tryolabs published in 2019",
  read: (file) => [readRun(file)],
};

const DATASET = { name: "imagenet-v2-matched-frequency", images: 10_000, classes: 1_000 };
/** Times that the authors took out of the files. */
const TIMES_LEFT_OUT = 2;
/** Of a class, in runs that are not of the whole dataset. */
const IMAGES_PER_CLASS = 4;
const ERROR_RATE = 0.05;

const CANNOT_TELL = [
  "the device, its power mode and its temperature",
  "versions of the runtime",
  "how many threads ran it, written as 1",
  "the time to load, the first two inferences and the memory",
  "which images were right, and the images' digest",
  "top-5",
];

function readRun({ name, text }: ForeignFile): Imported {
  const lines = text.split("\n").map((line) => line.trim());
  while (lines.at(-1) === "") lines.pop();
  const latencyNs = lines.slice(0, -1).map((line, index) => timeOf(line, `${name}:${index + 1}`));
  if (latencyNs.length === 0)
    throw new UserError(`${name}: holds no times before its last line; give a file of times in seconds, one a line`);
  const rightCount = countOf(lines.at(-1) ?? "", latencyNs.length + TIMES_LEFT_OUT, `${name}:${lines.length}`);
  const isTensorRt = /trt/i.test(name);
  return {
    kind: "times",
    runtime: "tensorflow",
    parameters: {
      precision: isTensorRt ? "fp16" : "fp32",
      batch: 1,
      threads: 1,
      ...(isTensorRt && { delegate: "tensorrt" }),
    },
    actual: { provider: isTensorRt ? "TF-TRT FP16" : "TensorFlow", version: NOT_TOLD },
    environment: {},
    launches: [{ latencyNs }],
    rightCount,
    source: { tool: "the comparison that Tryolabs published in 2019", cannotTell: CANNOT_TELL },
    notes: rightCount.images === rightCount.of ? [] : [partSentence(rightCount)],
  };
}

/** Nanoseconds, exactly: the files have no more than four decimals. */
function timeOf(line: string, place: string): number {
  if (!/^\d{1,4}(?:\.\d{1,4})?$/.test(line))
    throw new UserError(
      `${place}: ${JSON.stringify(line.slice(0, 40))} is no time in seconds of at most four decimals; give the study's file as it was published`,
    );
  return Math.round(Number(line) * 10_000) * 100_000;
}

function countOf(line: string, images: number, place: string): RightCount {
  const percent = /^Accuracy: (?<percent>\d{1,3}\.\d\d)%$/.exec(line)?.groups?.["percent"];
  if (percent === undefined)
    throw new UserError(`${place}: the last line is no "Accuracy: 68.45%"; give the study's file as it was published`);
  if (images > DATASET.images)
    throw new UserError(
      `${place}: ${images} images are more than the ${DATASET.images} of the dataset; give the study's file as it was published`,
    );
  const top1Correct = Math.round((Number(percent) / 100) * images);
  if (((100 * top1Correct) / images).toFixed(2) !== percent)
    throw new UserError(
      `${place}: no number of ${images} images is ${percent} %; give the study's file as it was published, with all its lines`,
    );
  const seen = images === DATASET.images ? DATASET.classes : Math.ceil(images / IMAGES_PER_CLASS);
  return {
    dataset: DATASET.name,
    images,
    of: DATASET.images,
    classes: { of: DATASET.classes, seen: Math.min(DATASET.classes, seen) },
    top1Correct,
  };
}

function partSentence({ images, of, classes, top1Correct, dataset }: RightCount): string {
  const { lower, upper } = wilson(top1Correct, images, ERROR_RATE);
  const share = (value: number) => (100 * value).toFixed(1);
  return `not representative: ${top1Correct} of ${images} images were right, ${share(top1Correct / images)} % with a 95 % interval of ${share(lower)} to ${share(upper)} %, and these images are of the first ${classes.seen} of ${classes.of} classes, unshuffled, where ${dataset} has ${of} images; it is no accuracy of the model`;
}
