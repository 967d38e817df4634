import { applyTaps, clampedTaps, type FloatTaps, twoTaps } from "./float-taps.ts";
import type { FloatImage, Image } from "./image.ts";

/**
 * Resampling as TensorFlow does it: positions and weights are float32, computed step by step as its kernels do
 * (tensorflow/core/kernels/image: resize_bilinear_op.cc, resize_bicubic_op.cc, resize_nearest_neighbor_op.cc and
 * scale_and_translate_op.cc); the sums differ in their last bits, which TensorFlow leaves to the processor.
 */
export interface TensorFlowResize {
  readonly filter: "nearest" | "bilinear" | "bicubic" | "lanczos";
  /** `v1`: `tf.compat.v1.image.resize_*`, which takes a pixel's corner for its place. `v2`: `tf.image.resize`. */
  readonly version: "v1" | "v2";
  /** Widens the filter where the image gets smaller; `v2` alone can. */
  readonly antialias: boolean;
}

const { fround } = Math;

/** Resizes to exactly `width` × `height`, both at least 1. */
export function resizeAsTensorFlow(
  image: Image | FloatImage,
  width: number,
  height: number,
  how: TensorFlowResize,
): FloatImage {
  // tf.image.resize and resize_bicubic give an image back that has the size already; an axis alone is still resampled.
  const same = width === image.width && height === image.height;
  return same
    ? applyTaps(image, undefined, undefined)
    : applyTaps(image, axisTaps(image.width, width, how), axisTaps(image.height, height, how));
}

function axisTaps(from: number, to: number, how: TensorFlowResize): readonly FloatTaps[] {
  const { filter, version, antialias } = how;
  const targets = Array.from({ length: to }, (_, target) => target);
  const scale = fround(from / to);
  if (filter === "nearest") {
    const shift = version === "v1" ? 0 : 0.5;
    return targets.map((target) => single(Math.min(from - 1, Math.floor(fround(fround(target + shift) * scale)))));
  }
  if (antialias || filter === "lanczos") return spans(from, to, KERNELS[filter], antialias);
  const places = targets.map((target) =>
    version === "v1" ? fround(target * scale) : fround(fround(fround(target + 0.5) * scale) - 0.5),
  );
  return places.map((place) => (filter === "bilinear" ? twoTaps(from, place) : fourTaps(from, place, version)));
}

const single = (first: number): FloatTaps => ({ first, weights: Float32Array.of(1) });

const TABLE_SIZE = 1_024;

/** `InitCoeffsTable`: the cubic convolution at 1,024 steps. @param a -0.75 in `v1`, Keys' -0.5 in `v2`. */
function cubicTable(a: number): Float32Array {
  const table = new Float32Array((TABLE_SIZE + 1) * 2);
  for (let step = 0; step <= TABLE_SIZE; step += 1) {
    const near = fround(step / TABLE_SIZE);
    table[step * 2] = ((a + 2) * near - (a + 3)) * near * near + 1;
    const far = fround(near + 1);
    table[step * 2 + 1] = ((a * far - 5 * a) * far + 8 * a) * far - 4 * a;
  }
  return table;
}
const CUBIC = { v1: cubicTable(-0.75), v2: cubicTable(-0.5) };

function fourTaps(from: number, place: number, version: "v1" | "v2"): FloatTaps {
  const table = CUBIC[version];
  const floor = Math.floor(place);
  const step = halfToEven(fround(fround(place - floor) * TABLE_SIZE));
  const rest = TABLE_SIZE - step;
  const weights = [table[step * 2 + 1], table[step * 2], table[rest * 2], table[rest * 2 + 1]].map((one) => one ?? 0);
  if (version === "v1") return clampedTaps(from, floor - 1, weights);
  const inside = weights.map((weight, tap) => (floor - 1 + tap >= 0 && floor - 1 + tap < from ? weight : 0));
  return clampedTaps(from, floor - 1, normalised(inside));
}

/** `lrintf`. */
function halfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

interface Kernel {
  /** Half the width of the filter, in source pixels at scale 1. */
  readonly radius: number;
  readonly weight: (distance: number) => number;
}

const KERNELS: { readonly [filter in "bilinear" | "bicubic" | "lanczos"]: Kernel } = {
  bilinear: { radius: 1, weight: (x) => Math.max(0, 1 - x) },
  bicubic: { radius: 2, weight: keysCubic },
  lanczos: { radius: 3, weight: lanczos3 },
};

function keysCubic(x: number): number {
  if (x >= 2) return 0;
  return x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1;
}

function lanczos3(x: number): number {
  if (x > 3) return 0;
  if (x <= 1e-3) return 1;
  return (3 * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / 3)) / (Math.PI * Math.PI * x * x);
}

/** `ComputeSpansCore`, without translation. */
function spans(from: number, to: number, kernel: Kernel, antialias: boolean): readonly FloatTaps[] {
  const inverse = fround(1 / fround(to / from));
  const stretch = antialias ? Math.max(inverse, 1) : 1;
  const reach = fround(kernel.radius * stretch);
  const squeeze = fround(1 / stretch);
  return Array.from({ length: to }, (_, target) => {
    const place = fround(fround(target + 0.5) * inverse);
    if (place < 0 || place > from) return { first: 0, weights: new Float32Array(0) };
    const first = clamp(Math.ceil(fround(fround(place - reach) - 0.5)), from);
    const last = clamp(Math.floor(fround(fround(place + reach) - 0.5)), from);
    const weights = Array.from({ length: last - first + 1 }, (_, tap) =>
      fround(kernel.weight(Math.abs(fround(fround(first + tap + 0.5 - place) * squeeze)))),
    );
    return { first, weights: Float32Array.from(normalised(weights)) };
  });
}

const clamp = (value: number, from: number) => Math.min(from - 1, Math.max(0, value));

function normalised(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.abs(total) < 1_000 * 1.175_494_4e-38 ? weights : weights.map((weight) => weight / total);
}
