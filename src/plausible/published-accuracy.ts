import type { Accuracy, Measurement, RightCount } from "../bench/result.ts";
import { wilson } from "../stats/proportion.ts";

type Collection = NonNullable<Accuracy["dataset"]["collection"]>;

/** The most that anybody published of an architecture, over all of its weights and image sizes: per cent, top-1. */
interface Published {
  readonly name: string;
  /** Names of models that mean it, without separators. */
  readonly aliases: readonly string[];
  /** Weights, millions. */
  readonly parameters: number;
  readonly top1: { readonly [collection in Collection]: number };
}

/**
 * huggingface/pytorch-image-models, results/results-imagenet.csv and results-imagenetv2-matched-frequency.csv at commit
 * aa4b5850 (8 August 2026): the highest row of each architecture, weights that were trained on more images than ImageNet's
 * among them. What torchvision states of its weights is less (ResNet-50: 80.858 of IMAGENET1K_V2; EfficientNet-B0: 77.692).
 */
export const PUBLISHED_ACCURACIES: readonly Published[] = [
  published("VGG-16", ["vgg16", "vgg16bn"], 138.37, 73.354, 60.82),
  published("VGG-19", ["vgg19", "vgg19bn"], 143.68, 74.23, 61.88),
  resNet(18, 11.69, 73.286, 62.68),
  resNet(34, 21.8, 78.972, 67.89),
  resNet(50, 25.56, 81.24, 71.67),
  resNet(101, 44.55, 82.796, 71.95),
  resNet(152, 60.19, 83.494, 73.06),
  published("DenseNet-121", ["densenet121"], 7.98, 76.486, 64.17),
  published("Inception v3", ["inceptionv3"], 23.83, 78.806, 67.55),
  published("MobileNetV1", ["mobilenet", "mobilenetv1"], 4.23, 76.088, 63.89),
  published("MobileNetV2", ["mobilenetv2"], 3.5, 72.91, 60.22),
  published("MobileNetV3 Large", ["mobilenetv3large"], 5.48, 77.92, 65.66),
  published("MobileNetV3 Small", ["mobilenetv3small"], 2.54, 67.922, 54.63),
  efficientNet("B0", 5.29, 79.364, 68.59),
  efficientNet("B1", 7.79, 81.444, 70.72),
  efficientNet("B2", 9.11, 82.412, 72.31),
  efficientNet("B3", 12.23, 84.054, 73.81),
  efficientNet("B4", 19.34, 85.156, 75.53),
  efficientNet("B5", 30.39, 86.096, 76.67),
  efficientNet("B6", 43.04, 86.476, 77.16),
  efficientNet("B7", 66.35, 86.85, 77.94),
  efficientNet("Lite0", 4.65, 75.488, 63.2),
  efficientNet("Lite1", 5.42, 76.674, 64.58),
  efficientNet("Lite2", 6.09, 77.47, 65.33),
  efficientNet("Lite3", 8.2, 79.808, 67.93),
  efficientNet("Lite4", 13.01, 81.54, 70.32),
];

function published(name: string, aliases: readonly string[], parameters: number, val: number, v2: number): Published {
  return { name, aliases, parameters, top1: { "imagenet-val": val, "imagenet-v2": v2 } };
}

function resNet(depth: number, parameters: number, val: number, v2: number): Published {
  const aliases = ["", "v1", "v15", "v2"].map((version) => `resnet${depth}${version}`);
  return published(`ResNet-${depth}`, aliases, parameters, val, v2);
}

function efficientNet(size: string, parameters: number, val: number, v2: number): Published {
  return published(`EfficientNet-${size}`, [`efficientnet${size.toLowerCase()}`], parameters, val, v2);
}

/** Words of a name that say how a network is stored, and not which one it is. */
const HOW_STORED: ReadonlySet<string> = new Set([
  ...["fp32", "fp16", "bf16", "int8", "uint8", "float", "quant", "quantized", "quantised", "static", "dynamic", "qat"],
  ...["onnx", "tflite", "litert", "openvino", "tensorrt", "trt", "tf", "tensorflow", "torch", "pytorch", "torchvision"],
  ...["timm", "keras", "edgetpu", "imagenet", "in1k", "224", "1.0", "100"],
]);

/** The architecture that a model's name means and nothing else, such as `resnet50-int8` or `tf_efficientnet_b0`. */
function namedArchitecture(model: string): Published | undefined {
  const words = model.toLowerCase().split(/[-_+]+/);
  const core = words
    .filter((word) => !HOW_STORED.has(word))
    .join("")
    .replaceAll(".", "");
  return PUBLISHED_ACCURACIES.find(({ aliases }) => aliases.includes(core));
}

/** A network of other weights than these goes by a name that is not its own. */
const ALIKE = 0.05;
/** What preprocessing and another decoder make of the same weights, and training with more care: a share. */
const MARGIN = 0.01;
const ERROR_RATE = 0.05;
const CALLED: { readonly [collection in Collection]: string } = {
  "imagenet-val": "ImageNet's validation images",
  "imagenet-v2": "ImageNetV2",
};

/**
 * A sentence where a model is more accurate than anybody published of its architecture, by more than chance and a point.
 * Training that is better may be why, so it decides nothing.
 */
export function accuracyAbovePublished(measurement: Measurement): string | undefined {
  const { benchmark, work } = measurement;
  const [counted, known] = [countedOf(measurement), namedArchitecture(benchmark.model)];
  if (counted === undefined || known === undefined) return undefined;
  if (work !== undefined && !isAlike(work.parameters, known.parameters * 1e6)) return undefined;
  const { collection, right, images } = counted;
  const top1 = known.top1[collection];
  if (wilson(right, images, ERROR_RATE).lower <= top1 / 100 + MARGIN) return undefined;
  return `top-1 of ${((100 * right) / images).toFixed(1)} % (${right} of ${images} images) is above ${top1.toFixed(1)} %, the most that is published of ${known.name} on ${CALLED[collection]}: look whether the images are a part of them that is easier than the whole, or were trained on`;
}

function isAlike(counted: number, stated: number): boolean {
  return Math.abs(counted / stated - 1) <= ALIKE;
}

interface Counted {
  readonly collection: Collection;
  readonly right: number;
  readonly images: number;
}

function countedOf({ accuracy, rightCount }: Measurement): Counted | undefined {
  if (accuracy?.dataset.collection !== undefined) {
    const { collection, count } = accuracy.dataset;
    return { collection, right: accuracy.top1Correct, images: count };
  }
  return rightCount === undefined ? undefined : countedElsewhere(rightCount);
}

/** What another tool counted tells its images by a name alone. */
function countedElsewhere({ dataset, top1Correct, images }: RightCount): Counted | undefined {
  if (!/^imagenet-?v2(?:-matched-frequency)?$/i.test(dataset)) return undefined;
  return { collection: "imagenet-v2", right: top1Correct, images };
}
