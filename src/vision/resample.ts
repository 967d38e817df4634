import type { Image } from "./image.ts";
import type { Filter } from "./preprocessing.ts";

/**
 * Resampling of 8-bit images, equal to Pillow's to the last bit (libImaging/Resample.c, `ImagingResample` for 8 bits per
 * channel): filter weights in double precision, normalised, rounded to fixed point; a horizontal pass rounded to 8 bits,
 * then a vertical one. Downscaling widens the filter, so it is antialiased.
 */
const PRECISION_BITS = 32 - 8 - 2;
const ONE = 2 ** PRECISION_BITS;
const HALF = 2 ** (PRECISION_BITS - 1);

interface Kernel {
  /** Half the width of the filter, in source pixels at scale 1. */
  readonly support: number;
  readonly weight: (x: number) => number;
}

const KERNELS: { readonly [name in Exclude<Filter, "nearest">]: Kernel } = {
  box: { support: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: { support: 1, weight: (x) => Math.max(0, 1 - Math.abs(x)) },
  bicubic: { support: 2, weight: bicubic },
  lanczos: { support: 3, weight: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
};

/** Keys' cubic convolution with a = -0.5. */
function bicubic(signed: number): number {
  const a = -0.5;
  const x = Math.abs(signed);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2) return (((x - 5) * x + 8) * x - 4) * a;
  return 0;
}

function sinc(x: number): number {
  if (x === 0) return 1;
  const angle = x * Math.PI;
  return Math.sin(angle) / angle;
}

/** The source samples that make one target sample, as fixed-point weights from `first` on. */
interface Taps {
  readonly first: number;
  readonly weights: Int32Array;
}

/** `precompute_coeffs` and `normalize_coeffs_8bpc` of Pillow, for the whole axis. */
function axisTaps(from: number, to: number, kernel: Kernel): readonly Taps[] {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  const support = kernel.support * stretch;
  return Array.from({ length: to }, (_, target) => {
    const center = (target + 0.5) * scale;
    const first = Math.max(0, Math.trunc(center - support + 0.5));
    const end = Math.min(from, Math.trunc(center + support + 0.5));
    const raw = Array.from({ length: end - first }, (_, x) =>
      kernel.weight((x + first - center + 0.5) * (1 / stretch)),
    );
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    const weights = raw.map((weight) => fixedPoint(total === 0 ? weight : weight / total));
    return { first, weights: Int32Array.from(weights) };
  });
}

function fixedPoint(weight: number): number {
  return Math.trunc((weight < 0 ? -0.5 : 0.5) + weight * ONE);
}

/**
 * Resizes to exactly `width` × `height`, both at least 1. The same size gives the image itself back, as Pillow does.
 */
export function resize(image: Image, width: number, height: number, filter: Filter): Image {
  if (width === image.width && height === image.height) return image;
  if (filter === "nearest") return nearest(image, width, height);
  const kernel = KERNELS[filter];
  const across = width === image.width ? image : horizontal(image, axisTaps(image.width, width, kernel));
  return height === image.height ? across : vertical(across, axisTaps(image.height, height, kernel));
}

function horizontal(image: Image, taps: readonly Taps[]): Image {
  const { channels, data, height } = image;
  const out = new Uint8ClampedArray(taps.length * height * channels);
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (const { first, weights } of taps) {
      const start = (row * image.width + first) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        out[at++] = dot(data, start + channel, channels, weights);
      }
    }
  }
  return { width: taps.length, height, channels, data: new Uint8Array(out.buffer) };
}

function vertical(image: Image, taps: readonly Taps[]): Image {
  const { channels, data, width } = image;
  const stride = width * channels;
  const out = new Uint8ClampedArray(taps.length * stride);
  let at = 0;
  for (const { first, weights } of taps) {
    for (let column = 0; column < stride; column += 1) out[at++] = dot(data, first * stride + column, stride, weights);
  }
  return { width, height: taps.length, channels, data: new Uint8Array(out.buffer) };
}

/** Fixed-point sum of the weighted samples, rounded; the caller's clamped array cuts it to 0..255. */
function dot(data: Uint8Array, start: number, stride: number, weights: Int32Array): number {
  let sum = HALF;
  for (let tap = 0, at = start; tap < weights.length; tap += 1, at += stride)
    sum += (data[at] ?? 0) * (weights[tap] ?? 0);
  return Math.floor(sum / ONE);
}

/** Pillow's `ImagingScaleAffine` (libImaging/Geometry.c): source positions are summed up, not multiplied. */
function nearest(image: Image, width: number, height: number): Image {
  const { channels, data } = image;
  const columns = positions(image.width, width);
  const out = new Uint8Array(width * height * channels);
  let at = 0;
  for (const y of positions(image.height, height)) {
    for (const x of columns) {
      const from = (y * image.width + x) * channels;
      for (let channel = 0; channel < channels; channel += 1) out[at++] = data[from + channel] ?? 0;
    }
  }
  return { width, height, channels, data: out };
}

function positions(from: number, to: number): readonly number[] {
  const step = from / to;
  let position = step * 0.5;
  return Array.from({ length: to }, () => {
    const at = Math.trunc(position);
    position += step;
    return at;
  });
}
