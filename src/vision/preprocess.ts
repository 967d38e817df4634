import { UserError } from "../bench/user-error.ts";
import { type Image, isTooLarge, toGray, toRgb } from "./image.ts";
import type { PreprocessingSteps } from "./preprocessing.ts";
import { resize } from "./resample.ts";

/** Raised with every change that alters a tensor: cached tensors of another version are never used. */
export const PREPROCESSING_VERSION = 1;

/** A tensor of one image: `[1, C, H, W]` or `[1, H, W, C]`, little-endian, C order. */
export interface ImageTensor {
  readonly shape: readonly [number, number, number, number];
  readonly type: "float32" | "uint8";
  readonly bytes: Uint8Array;
}

/**
 * Applies a recipe to an image, in this order: colour, resize, crop, scale, mean, std, channel order, layout, type.
 *
 * The arithmetic of a float32 sample is that of torchvision's `ToTensor` and `Normalize`, bit for bit: the product
 * sample × scale is rounded to float32, then float32(mean) is subtracted and the difference divided by float32(std),
 * each rounded to float32.
 *
 * @throws UserError where the resized or cropped image would be larger than {@link isTooLarge} allows.
 */
export function preprocess(steps: PreprocessingSteps, image: Image): ImageTensor {
  const colored = steps.color === "gray" ? toGray(image) : toRgb(image);
  const framed = crop(applyResize(colored, steps.resize), steps.crop);
  const { width, height, channels } = framed;
  const planes = Array.from({ length: channels }, (_, channel) =>
    steps.color === "bgr" ? channels - 1 - channel : channel,
  );
  const shape =
    steps.layout === "nchw" ? ([1, channels, height, width] as const) : ([1, height, width, channels] as const);
  const samples = ordered(framed, planes, steps.layout);
  if (steps.type === "uint8") return { shape, type: "uint8", bytes: samples };
  return { shape, type: "float32", bytes: normalised(samples, steps, channels) };
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

function applyResize(image: Image, step: PreprocessingSteps["resize"]): Image {
  if (step === undefined) return image;
  const size = "shorter" in step ? shorterSize(image.width, image.height, step.shorter) : step;
  refuseHuge(size.width, size.height, `resizing ${image.width} × ${image.height}`);
  // The horizontal pass keeps the height, so an extreme shape can be large half-way.
  refuseHuge(size.width, image.height, `resizing ${image.width} × ${image.height}`);
  return resize(image, size.width, size.height, step.filter);
}

/** torchvision's `CenterCrop`: offsets are rounded half to even, a smaller image gets a black frame whose odd pixel is on the right or bottom. */
function crop(image: Image, step: PreprocessingSteps["crop"]): Image {
  if (step === undefined) return image;
  const { width, height } = step;
  refuseHuge(width, height, "cropping");
  const { channels, data } = image;
  const left = offset(image.width, width);
  const top = offset(image.height, height);
  const out = new Uint8Array(width * height * channels);
  const from = Math.max(0, left);
  const end = Math.min(image.width, left + width);
  for (let row = Math.max(0, top); row < Math.min(image.height, top + height); row += 1) {
    const line = data.subarray((row * image.width + from) * channels, (row * image.width + end) * channels);
    out.set(line, ((row - top) * width + from - left) * channels);
  }
  return { width, height, channels, data: out };
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

/** Samples in the tensor's order of channels and axes. */
function ordered(image: Image, planes: readonly number[], layout: "nchw" | "nhwc"): Uint8Array {
  const { channels, data } = image;
  const pixels = image.width * image.height;
  if (channels === 1) return data.slice(0, pixels);
  const out = new Uint8Array(pixels * channels);
  const [step, plane] = layout === "nchw" ? [1, pixels] : [channels, 1];
  for (const [channel, source] of planes.entries()) {
    for (let pixel = 0, at = channel * plane; pixel < pixels; pixel += 1, at += step)
      out[at] = data[pixel * channels + source] ?? 0;
  }
  return out;
}

function normalised(samples: Uint8Array, steps: PreprocessingSteps, channels: number): Uint8Array {
  const tables = Array.from({ length: channels }, (_, channel) => normalisationTable(steps, channel));
  const plane = samples.length / channels;
  const view = new DataView(new ArrayBuffer(samples.length * 4));
  for (const [at, sample] of samples.entries()) {
    const channel = steps.layout === "nchw" ? Math.floor(at / plane) : at % channels;
    view.setFloat32(at * 4, tables[channel]?.[sample] ?? 0, true);
  }
  return new Uint8Array(view.buffer);
}

/** The float32 value of each of the 256 samples in one channel. */
function normalisationTable(steps: PreprocessingSteps, channel: number): Float32Array {
  const mean = Math.fround(steps.mean[channel] ?? steps.mean[0] ?? 0);
  const std = Math.fround(steps.std[channel] ?? steps.std[0] ?? 1);
  return Float32Array.from({ length: 256 }, (_, sample) =>
    Math.fround(Math.fround(Math.fround(sample * steps.scale) - mean) / std),
  );
}
