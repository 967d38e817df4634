import { type Filter, type PreprocessingSteps, preprocessingSchema } from "./preprocessing.ts";

const IMAGENET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };
/** 2·x/255 - 1, as `(x/255 - 0.5) / 0.5`. */
const HALF = { mean: [0.5], std: [0.5] };

interface Normalisation {
  readonly mean: number[];
  readonly std: number[];
}

/** None of the sources turns an image as its EXIF orientation says. */
const AS_STORED = { orientation: "stored" } as const;

/** Pillow's resize of the shorter side, then the middle. */
function recipe(shorter: number, crop: number, filter: Filter, normalisation: Normalisation): PreprocessingSteps {
  return preprocessingSchema.parse({
    ...AS_STORED,
    resize: { shorter, filter },
    crop: { width: crop, height: crop },
    ...normalisation,
  });
}

/** The middle first, then TensorFlow 1's resize, which does not antialias. */
function tensorflowRecipe(
  size: number,
  middle: { readonly padding: number } | { readonly fraction: number },
  filter: "bilinear" | "bicubic",
  normalisation: Normalisation & { readonly scale?: number },
): PreprocessingSteps {
  return preprocessingSchema.parse({
    ...AS_STORED,
    "central-crop": "padding" in middle ? { size, padding: middle.padding } : middle,
    resize: { width: size, height: size, filter, as: "tensorflow-v1" },
    ...normalisation,
    layout: "nhwc",
  });
}

/** As the builders' MEAN_RGB and STDDEV_RGB say, of samples of 0..255. */
const IMAGENET_255 = {
  scale: 1,
  mean: IMAGENET.mean.map((one) => one * 255),
  std: IMAGENET.std.map((one) => one * 255),
};
const MIDDLE_255 = { scale: 1, mean: [127], std: [128] };
/** `CROP_PADDING` until August 2020, when the published weights were evaluated; today's source takes .875 at every size. */
const PADDING = { padding: 32 };
const INCEPTION = { fraction: 0.875 };

/** OpenVINO's converted models take BGR samples of 0..255 and normalise inside. */
function openvinoRecipe(filter: Filter): PreprocessingSteps {
  const steps = { color: "bgr", resize: { shorter: 256, filter }, crop: { width: 224, height: 224 }, scale: 1 };
  return preprocessingSchema.parse({ ...AS_STORED, ...steps });
}

/** Recipes that one source describes, by name. */
interface Family {
  /** Where it is written what the steps are, and of which weights. */
  readonly source: string;
  readonly recipes: { readonly [name: string]: PreprocessingSteps };
}

/** A recipe is here only if these steps are exactly what its source does to a decoded image. */
const FAMILIES: readonly Family[] = [
  {
    source:
      "torchvision/models/resnet.py: ResNet50_Weights.IMAGENET1K_V1 (ImageClassification, crop_size=224) and IMAGENET1K_V2 (resize_size=232)",
    recipes: {
      "torchvision-resnet50": recipe(256, 224, "bilinear", IMAGENET),
      "torchvision-resnet50-v2": recipe(232, 224, "bilinear", IMAGENET),
    },
  },
  {
    source:
      "torchvision/models/mobilenetv2.py and mobilenetv3.py: IMAGENET1K_V1 (crop_size=224), IMAGENET1K_V2 (resize_size=232)",
    recipes: {
      "torchvision-mobilenet-v2": recipe(256, 224, "bilinear", IMAGENET),
      "torchvision-mobilenet-v2-v2": recipe(232, 224, "bilinear", IMAGENET),
      "torchvision-mobilenet-v3-small": recipe(256, 224, "bilinear", IMAGENET),
      "torchvision-mobilenet-v3-large": recipe(256, 224, "bilinear", IMAGENET),
      "torchvision-mobilenet-v3-large-v2": recipe(232, 224, "bilinear", IMAGENET),
    },
  },
  {
    source:
      "torchvision/models/efficientnet.py: EfficientNet_B0_Weights to EfficientNet_B7_Weights, IMAGENET1K_V1; B1 also has V2",
    recipes: {
      "torchvision-efficientnet-b0": recipe(256, 224, "bicubic", IMAGENET),
      "torchvision-efficientnet-b1": recipe(256, 240, "bicubic", IMAGENET),
      "torchvision-efficientnet-b1-v2": recipe(255, 240, "bilinear", IMAGENET),
      "torchvision-efficientnet-b2": recipe(288, 288, "bicubic", IMAGENET),
      "torchvision-efficientnet-b3": recipe(320, 300, "bicubic", IMAGENET),
      "torchvision-efficientnet-b4": recipe(384, 380, "bicubic", IMAGENET),
      "torchvision-efficientnet-b5": recipe(456, 456, "bicubic", IMAGENET),
      "torchvision-efficientnet-b6": recipe(528, 528, "bicubic", IMAGENET),
      "torchvision-efficientnet-b7": recipe(600, 600, "bicubic", IMAGENET),
    },
  },
  {
    source:
      "timm/models/efficientnet.py: tf_efficientnet_lite0.in1k to lite4.in1k; timm/data/transforms_factory.py resizes the shorter side to floor(size / crop_pct) with crop_pct .875 .882 .890 .904 .920",
    recipes: {
      "timm-efficientnet-lite0": recipe(256, 224, "bicubic", HALF),
      "timm-efficientnet-lite1": recipe(272, 240, "bicubic", HALF),
      "timm-efficientnet-lite2": recipe(292, 260, "bicubic", HALF),
      "timm-efficientnet-lite3": recipe(331, 300, "bilinear", HALF),
      "timm-efficientnet-lite4": recipe(413, 380, "bilinear", HALF),
    },
  },
  {
    source:
      "tensorflow/tpu, models/official/efficientnet: preprocessing.py, main.py (resize_method) and the builders' sizes",
    recipes: {
      "tensorflow-efficientnet-b0": tensorflowRecipe(224, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b1": tensorflowRecipe(240, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b2": tensorflowRecipe(260, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b3": tensorflowRecipe(300, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b4": tensorflowRecipe(380, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b5": tensorflowRecipe(456, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b6": tensorflowRecipe(528, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-b7": tensorflowRecipe(600, PADDING, "bicubic", IMAGENET_255),
      "tensorflow-efficientnet-edgetpu-s": tensorflowRecipe(224, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-edgetpu-m": tensorflowRecipe(240, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-edgetpu-l": tensorflowRecipe(300, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-lite0": tensorflowRecipe(224, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-lite1": tensorflowRecipe(240, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-lite2": tensorflowRecipe(260, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-lite3": tensorflowRecipe(280, PADDING, "bilinear", MIDDLE_255),
      "tensorflow-efficientnet-lite4": tensorflowRecipe(300, PADDING, "bilinear", MIDDLE_255),
    },
  },
  {
    source:
      "tensorflow/models, research/slim: preprocessing_factory.py gives these networks inception_preprocessing.py",
    recipes: {
      "tensorflow-mobilenet-v1": tensorflowRecipe(224, INCEPTION, "bilinear", HALF),
      "tensorflow-mobilenet-v2": tensorflowRecipe(224, INCEPTION, "bilinear", HALF),
      "tensorflow-inception-v1": tensorflowRecipe(224, INCEPTION, "bilinear", HALF),
      "tensorflow-inception-v3": tensorflowRecipe(299, INCEPTION, "bilinear", HALF),
      "tensorflow-inception-v4": tensorflowRecipe(299, INCEPTION, "bilinear", HALF),
    },
  },
  {
    source: "open_model_zoo, models/public/*/accuracy-check.yml, launcher openvino",
    recipes: {
      "openvino-resnet-50-pytorch": openvinoRecipe("bilinear"),
      "openvino-mobilenet-v2-pytorch": openvinoRecipe("bilinear"),
      "openvino-efficientnet-b0-pytorch": openvinoRecipe("bicubic"),
    },
  },
];

/** Known recipes by name. */
export const RECIPES: ReadonlyMap<string, PreprocessingSteps> = new Map(
  FAMILIES.flatMap(({ recipes }) => Object.entries(recipes)),
);

/** Where it is written what a known recipe does; undefined for any other name. */
export function recipeSource(name: string): string | undefined {
  return FAMILIES.find(({ recipes }) => Object.hasOwn(recipes, name))?.source;
}
