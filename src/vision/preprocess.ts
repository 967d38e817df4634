import { lastImage } from "./geometry.ts";
import type { FloatImage, Image } from "./image.ts";
import type { Photograph } from "./orientation.ts";
import type { PreprocessingSteps } from "./preprocessing.ts";

/** A tensor of one image: `[1, C, H, W]` or `[1, H, W, C]`, little-endian, C order. */
export interface ImageTensor {
  readonly shape: readonly [number, number, number, number];
  readonly type: "float32" | "uint8" | "int8";
  readonly bytes: Uint8Array;
}

/**
 * Applies a recipe to an image, in this order: orientation, color, central-crop, resize, crop, scale, mean, std, channel
 * order, layout, type.
 *
 * The arithmetic of a float32 sample is that of torchvision's `ToTensor` and `Normalize`, bit for bit: the product
 * sample × scale is rounded to float32, then float32(mean) is subtracted and the difference divided by float32(std),
 * each rounded to float32.
 *
 * @throws UserError where the resized or cropped image would be too large.
 */
export function preprocess(steps: PreprocessingSteps, photograph: Photograph): ImageTensor {
  const image = lastImage(steps, photograph);
  const { width, height, channels } = image;
  const shape =
    steps.layout === "nchw" ? ([1, channels, height, width] as const) : ([1, height, width, channels] as const);
  const length = width * height * channels;
  if (steps.type === "uint8") {
    const bytes = new Uint8Array(length);
    arrange(image, steps, bytes, () => SAME);
    return { shape, type: "uint8", bytes };
  }
  const values = new Float32Array(length);
  if (image.data instanceof Uint8Array) arrange(image, steps, values, (channel) => normalisedSamples(steps, channel));
  else {
    arrange(image, steps, values, () => undefined);
    normalise(values, steps, channels);
  }
  // Of every platform that Node runs on and edgebench is built for, numbers lie in memory with their little end first.
  return { shape, type: "float32", bytes: new Uint8Array(values.buffer) };
}

/** Copies samples into the tensor's order of channels and axes, each looked up in the table of its channel if there is one. */
function arrange(
  image: Image | FloatImage,
  steps: PreprocessingSteps,
  out: Uint8Array | Float32Array,
  tableOf: (channel: number) => Float32Array | Uint8Array | undefined,
): void {
  const { channels, data } = image;
  const pixels = image.width * image.height;
  const [step, plane] = steps.layout === "nchw" ? [1, pixels] : [channels, 1];
  for (let channel = 0; channel < channels; channel += 1) {
    const source = steps.color === "bgr" ? channels - 1 - channel : channel;
    const table = tableOf(channel);
    const end = channel * plane + pixels * step;
    if (table === undefined)
      for (let at = channel * plane, from = source; at < end; at += step, from += channels) out[at] = data[from] ?? 0;
    else
      for (let at = channel * plane, from = source; at < end; at += step, from += channels)
        out[at] = table[data[from] ?? 0] ?? 0;
  }
}

const SAME = Uint8Array.from({ length: 256 }, (_, sample) => sample);
const { fround } = Math;

/** The float32 value of each of the 256 samples in one channel. */
function normalisedSamples(steps: PreprocessingSteps, channel: number): Float32Array {
  const { mean, std } = normalisation(steps, channel);
  return Float32Array.from({ length: 256 }, (_, sample) => fround(fround(fround(sample * steps.scale) - mean) / std));
}

/** The same of samples that are fractions, in place. */
function normalise(values: Float32Array, steps: PreprocessingSteps, channels: number): void {
  const plane = values.length / channels;
  const scale = fround(steps.scale);
  for (let channel = 0; channel < channels; channel += 1) {
    const { mean, std } = normalisation(steps, channel);
    const [start, end, step] =
      steps.layout === "nchw" ? [channel * plane, (channel + 1) * plane, 1] : [channel, values.length, channels];
    for (let at = start; at < end; at += step) values[at] = fround(fround((values[at] ?? 0) * scale) - mean) / std;
  }
}

function normalisation(steps: PreprocessingSteps, channel: number): { readonly mean: number; readonly std: number } {
  return {
    mean: fround(steps.mean[channel] ?? steps.mean[0] ?? 0),
    std: fround(steps.std[channel] ?? steps.std[0] ?? 1),
  };
}
