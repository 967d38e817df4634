import { UserError } from "../bench/user-error.ts";
import { centralCrop } from "./central-crop.ts";
import { type FloatImage, type Image, isTooLarge, toGray, toRgb } from "./image.ts";
import { type Photograph, upright } from "./orientation.ts";
import type { PreprocessingSteps } from "./preprocessing.ts";
import { resize, resizeMiddle } from "./resample.ts";
import { resizeAsTensorFlow } from "./resample-tensorflow.ts";
import { resizeAsTorch } from "./resample-torch.ts";

/** One step of a recipe that was done, by its name in the configuration, and the image after it. */
export interface Stage {
  readonly step: "orientation" | "color" | "central-crop" | "resize" | "crop";
  readonly image: Image | FloatImage;
}

/**
 * The steps of a recipe that move pixels, in their order, each with the image that it leaves; the last one is what becomes
 * the tensor. Steps that the recipe leaves out are left out here.
 *
 * @throws UserError where the resized or cropped image would be larger than {@link isTooLarge} allows.
 */
export function geometry(steps: PreprocessingSteps, photograph: Photograph): readonly [Stage, ...Stage[]] {
  const { stages, image } = beforeResize(steps, photograph);
  const resized = steps.resize === undefined ? image : applyResize(image, steps.resize);
  if (steps.resize !== undefined) stages.push({ step: "resize", image: resized });
  if (steps.crop !== undefined) stages.push({ step: "crop", image: crop(resized, steps.crop) });
  return stages;
}

/** The image of the last of these steps, without computing what a crop takes away. @throws UserError as {@link geometry} does. */
export function lastImage(steps: PreprocessingSteps, photograph: Photograph): Image | FloatImage {
  const { image } = beforeResize(steps, photograph);
  if (steps.resize === undefined) return steps.crop === undefined ? image : crop(image, steps.crop);
  if (steps.crop === undefined) return applyResize(image, steps.resize);
  return resizedMiddle(image, steps.resize, steps.crop) ?? crop(applyResize(image, steps.resize), steps.crop);
}

/** The steps before the resize, and the image that it is given. */
function beforeResize(
  steps: PreprocessingSteps,
  photograph: Photograph,
): { readonly stages: [Stage, ...Stage[]]; readonly image: Image } {
  const turned = steps.orientation === "exif" ? upright(photograph) : photograph.image;
  const colored = steps.color === "gray" ? toGray(turned) : toRgb(turned);
  const stages: [Stage, ...Stage[]] = [
    { step: "orientation", image: turned },
    { step: "color", image: colored },
  ];
  const middle = steps["central-crop"];
  if (middle === undefined) return { stages, image: colored };
  const image = centralCrop(colored, middle);
  stages.push({ step: "central-crop", image });
  return { stages, image };
}

/** The size that torchvision's `Resize(shorter)` gives: the longer side is `int(shorter * long / short)`. */
export function shorterSize(
  width: number,
  height: number,
  shorter: number,
): { readonly width: number; readonly height: number } {
  if (width <= height) return { width: shorter, height: Math.trunc((shorter * height) / width) };
  return { width: Math.trunc((shorter * width) / height), height: shorter };
}

type Resize = NonNullable<PreprocessingSteps["resize"]>;

/** The size after the resize. @throws UserError where it is too large. */
function sizeAfter(image: Image, step: Resize): Size {
  const size = "shorter" in step ? shorterSize(image.width, image.height, step.shorter) : step;
  refuseHuge(size.width, size.height, `resizing ${image.width} × ${image.height}`);
  // The horizontal pass keeps the height, so an extreme shape can be large half-way.
  refuseHuge(size.width, image.height, `resizing ${image.width} × ${image.height}`);
  return size;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Undefined where Pillow's arithmetic is not asked for, or the crop reaches beyond the image. */
function resizedMiddle(image: Image, step: Resize, wanted: Size): Image | undefined {
  const size = sizeAfter(image, step);
  if (step.as !== "pillow" || wanted.width > size.width || wanted.height > size.height) return undefined;
  const [left, top] = [offset(size.width, wanted.width), offset(size.height, wanted.height)];
  return resizeMiddle(image, size, step.filter, { left, top, width: wanted.width, height: wanted.height });
}

function applyResize(image: Image, step: Resize): Image | FloatImage {
  const size = sizeAfter(image, step);
  const { filter, antialias = false } = step;
  if (step.as === "pillow" || filter === "box") return resize(image, size.width, size.height, filter);
  if (step.as === "torch" && filter !== "lanczos")
    return resizeAsTorch(image, size.width, size.height, { filter, antialias });
  const version = step.as === "tensorflow" ? "v2" : "v1";
  return resizeAsTensorFlow(image, size.width, size.height, { filter, version, antialias });
}

/** torchvision's `CenterCrop`: offsets are rounded half to even, a smaller image gets a black frame whose odd pixel is on the right or bottom. */
function crop(
  image: Image | FloatImage,
  step: { readonly width: number; readonly height: number },
): Image | FloatImage {
  refuseHuge(step.width, step.height, "cropping");
  const length = step.width * step.height * image.channels;
  return image.data instanceof Uint8Array
    ? { ...step, channels: image.channels, data: copyMiddle(image, step, image.data, new Uint8Array(length)) }
    : { ...step, channels: image.channels, data: copyMiddle(image, step, image.data, new Float32Array(length)) };
}

function copyMiddle<Samples extends Uint8Array | Float32Array>(
  image: Image | FloatImage,
  { width, height }: { readonly width: number; readonly height: number },
  samples: Samples,
  out: Samples,
): Samples {
  const { channels } = image;
  const left = offset(image.width, width);
  const top = offset(image.height, height);
  const from = Math.max(0, left);
  const end = Math.min(image.width, left + width);
  for (let row = Math.max(0, top); row < Math.min(image.height, top + height); row += 1) {
    const line = samples.subarray((row * image.width + from) * channels, (row * image.width + end) * channels);
    out.set(line, ((row - top) * width + from - left) * channels);
  }
  return out;
}

/** Where the crop starts in the image; negative where a frame is added. */
function offset(size: number, wanted: number): number {
  if (wanted > size) return -Math.floor((wanted - size) / 2);
  const half = (size - wanted) / 2;
  const floor = Math.floor(half);
  return half === floor || floor % 2 === 0 ? floor : floor + 1;
}

function refuseHuge(width: number, height: number, doing: string): void {
  if (!isTooLarge(width, height)) return;
  throw new UserError(
    `${doing} to ${width} × ${height} is more than edgebench takes (64 megapixels, 65535 a side); choose a smaller size in the preprocessing, or leave the image out`,
  );
}
