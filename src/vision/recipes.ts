import { type Filter, type PreprocessingSteps, preprocessingSchema } from "./preprocessing.ts";

const IMAGENET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };
/** 2·x/255 - 1, as `(x/255 - 0.5) / 0.5`. */
const HALF = { mean: [0.5], std: [0.5] };

interface Normalisation {
  readonly mean: number[];
  readonly std: number[];
}

function recipe(shorter: number, crop: number, filter: Filter, normalisation: Normalisation): PreprocessingSteps {
  return preprocessingSchema.parse({
    resize: { shorter, filter },
    crop: { width: crop, height: crop },
    ...normalisation,
  });
}

/**
 * Known recipes by name. A recipe is here only if these steps are exactly what its source does to a decoded image.
 * TensorFlow's own pipelines (central crop first, resize without antialiasing) are not of that kind.
 */
const TABLE: { readonly [name: string]: PreprocessingSteps } = {
  // torchvision/models/resnet.py: ResNet50_Weights.IMAGENET1K_V1 (ImageClassification, crop_size=224) and IMAGENET1K_V2 (resize_size=232).
  "torchvision-resnet50": recipe(256, 224, "bilinear", IMAGENET),
  "torchvision-resnet50-v2": recipe(232, 224, "bilinear", IMAGENET),
  // torchvision/models/mobilenetv2.py and mobilenetv3.py: IMAGENET1K_V1 (crop_size=224), IMAGENET1K_V2 (resize_size=232).
  "torchvision-mobilenet-v2": recipe(256, 224, "bilinear", IMAGENET),
  "torchvision-mobilenet-v2-v2": recipe(232, 224, "bilinear", IMAGENET),
  "torchvision-mobilenet-v3-small": recipe(256, 224, "bilinear", IMAGENET),
  "torchvision-mobilenet-v3-large": recipe(256, 224, "bilinear", IMAGENET),
  "torchvision-mobilenet-v3-large-v2": recipe(232, 224, "bilinear", IMAGENET),
  // torchvision/models/efficientnet.py: EfficientNet_B0_Weights to EfficientNet_B7_Weights, IMAGENET1K_V1; B1 also has V2.
  "torchvision-efficientnet-b0": recipe(256, 224, "bicubic", IMAGENET),
  "torchvision-efficientnet-b1": recipe(256, 240, "bicubic", IMAGENET),
  "torchvision-efficientnet-b1-v2": recipe(255, 240, "bilinear", IMAGENET),
  "torchvision-efficientnet-b2": recipe(288, 288, "bicubic", IMAGENET),
  "torchvision-efficientnet-b3": recipe(320, 300, "bicubic", IMAGENET),
  "torchvision-efficientnet-b4": recipe(384, 380, "bicubic", IMAGENET),
  "torchvision-efficientnet-b5": recipe(456, 456, "bicubic", IMAGENET),
  "torchvision-efficientnet-b6": recipe(528, 528, "bicubic", IMAGENET),
  "torchvision-efficientnet-b7": recipe(600, 600, "bicubic", IMAGENET),
  // timm/models/efficientnet.py: tf_efficientnet_lite0.in1k to lite4.in1k; timm/data/transforms_factory.py resizes the
  // shorter side to floor(size / crop_pct) with crop_pct .875 .882 .890 .904 .920.
  "timm-efficientnet-lite0": recipe(256, 224, "bicubic", HALF),
  "timm-efficientnet-lite1": recipe(272, 240, "bicubic", HALF),
  "timm-efficientnet-lite2": recipe(292, 260, "bicubic", HALF),
  "timm-efficientnet-lite3": recipe(331, 300, "bilinear", HALF),
  "timm-efficientnet-lite4": recipe(413, 380, "bilinear", HALF),
  // open_model_zoo, models/public/resnet-50-pytorch/accuracy-check.yml, launcher openvino: the converted model takes BGR
  // samples of 0..255 and normalises inside.
  "openvino-resnet-50-pytorch": preprocessingSchema.parse({
    color: "bgr",
    resize: { shorter: 256 },
    crop: { width: 224, height: 224 },
    scale: 1,
  }),
};

export const RECIPES: ReadonlyMap<string, PreprocessingSteps> = new Map(Object.entries(TABLE));
