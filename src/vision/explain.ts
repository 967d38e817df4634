import { geometry, type Stage } from "./geometry.ts";
import type { FloatImage, Image } from "./image.ts";
import type { Photograph } from "./orientation.ts";
import { type ImageTensor, preprocess } from "./preprocess.ts";
import type { PreprocessingSteps } from "./preprocessing.ts";
import { tensorValues } from "./tensor-values.ts";

/** The values of one channel of a tensor. */
export interface ChannelValues {
  readonly channel: "red" | "green" | "blue" | "gray";
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  /** The same as a picture, from black for the least value to white for the greatest. */
  readonly picture: Image;
}

/** What a recipe makes of one image, step by step. */
export interface Explanation {
  /** Each step that moves pixels, with the image after it. */
  readonly stages: readonly Stage[];
  readonly tensor: Pick<ImageTensor, "shape" | "type">;
  /** In the tensor's order. */
  readonly channels: readonly ChannelValues[];
  /** The tensor's values mapped back to samples of 0..255: what is left of the image in what the model is given. */
  readonly seen: Image;
}

/**
 * Applies a recipe to an image and keeps what it looks like after each step.
 *
 * @throws UserError where the resized or cropped image would be too large.
 */
export function explain(steps: PreprocessingSteps, photograph: Photograph): Explanation {
  const stages = geometry(steps, photograph);
  const tensor = preprocess(steps, photograph);
  const planes = planesOf(tensor, steps.layout);
  const { shape } = tensor;
  const size = steps.layout === "nchw" ? { width: shape[3], height: shape[2] } : { width: shape[2], height: shape[1] };
  return {
    stages,
    tensor: { shape, type: tensor.type },
    channels: planes.map((values, place) => ({ channel: channelName(steps, place), ...rangeOf(values, size) })),
    seen: mappedBack(planes, steps, size),
  };
}

/** An image in 8 bits a sample, fractions rounded and cut to 0..255. */
export function inEightBits(image: Image | FloatImage): Image {
  const { width, height, channels, data } = image;
  if (data instanceof Uint8Array) return { width, height, channels, data };
  return { width, height, channels, data: new Uint8Array(Uint8ClampedArray.from(data).buffer) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The values of each channel, row by row. */
function planesOf({ shape, type, bytes }: ImageTensor, layout: PreprocessingSteps["layout"]): readonly Float64Array[] {
  const values = tensorValues(type, bytes) ?? new Float64Array();
  const channels = layout === "nchw" ? shape[1] : shape[3];
  const pixels = values.length / channels;
  return Array.from({ length: channels }, (_, channel) =>
    layout === "nchw"
      ? values.subarray(channel * pixels, (channel + 1) * pixels)
      : Float64Array.from({ length: pixels }, (__, pixel) => values[pixel * channels + channel] ?? 0),
  );
}

const RGB = ["red", "green", "blue"] as const;

function channelName({ color }: PreprocessingSteps, place: number): ChannelValues["channel"] {
  if (color === "gray") return "gray";
  return RGB[color === "bgr" ? 2 - place : place] ?? "gray";
}

function rangeOf(values: Float64Array, size: Size): Omit<ChannelValues, "channel"> {
  let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
    sum += value;
  }
  const range = most - least || 1;
  const shades = Uint8ClampedArray.from(values, (value) => ((value - least) / range) * 255);
  const picture: Image = { ...size, channels: 1, data: new Uint8Array(shades.buffer) };
  return { least, mean: sum / values.length, most, picture };
}

/** The inverse of scale, mean, std and of the order of channels. */
function mappedBack(planes: readonly Float64Array[], steps: PreprocessingSteps, size: Size): Image {
  const channels = planes.length === 3 ? 3 : 1;
  const samples = new Uint8ClampedArray(size.width * size.height * channels);
  for (const [place, values] of planes.entries()) {
    const mean = steps.mean[place] ?? steps.mean[0] ?? 0;
    const std = steps.std[place] ?? steps.std[0] ?? 1;
    const target = steps.color === "bgr" ? 2 - place : place;
    const sampleOf = steps.type === "uint8" ? (one: number) => one : (one: number) => (one * std + mean) / steps.scale;
    for (const [pixel, value] of values.entries()) samples[pixel * channels + target] = sampleOf(value);
  }
  return { ...size, channels, data: new Uint8Array(samples.buffer) };
}
