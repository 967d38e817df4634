import type { FloatImage, Image } from "./image.ts";

/** The consecutive source samples that make one target sample, as weights from `first` on; no weights: the target is 0. */
export interface FloatTaps {
  readonly first: number;
  readonly weights: Float32Array;
}

/** Taps of a filter whose positions may lie beyond the edge, where the edge's sample stands for them. */
export function clampedTaps(from: number, first: number, weights: readonly number[]): FloatTaps {
  const place = (tap: number) => Math.min(from - 1, Math.max(0, first + tap));
  const start = place(0);
  const sums = new Float64Array(place(weights.length - 1) - start + 1);
  for (const [tap, weight] of weights.entries()) sums[place(tap) - start] = (sums[place(tap) - start] ?? 0) + weight;
  return { first: start, weights: Float32Array.from(sums) };
}

/**
 * Weighs columns, then rows; an axis without taps is kept. Sums are in double precision, rounded to float32 after each
 * axis, so they are at least as exact as those of libraries that sum in float32.
 */
export function applyTaps(
  image: Image | FloatImage,
  columns: readonly FloatTaps[] | undefined,
  rows: readonly FloatTaps[] | undefined,
): FloatImage {
  const across = columns === undefined ? image : weighColumns(image, columns);
  if (rows !== undefined) return weighRows(across, rows);
  return { ...across, data: across.data instanceof Float32Array ? across.data : Float32Array.from(across.data) };
}

function weighColumns(image: Image | FloatImage, taps: readonly FloatTaps[]): FloatImage {
  const { channels, data, height, width } = image;
  const out = new Float32Array(taps.length * height * channels);
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (const { first, weights } of taps) {
      const start = (row * width + first) * channels;
      for (let channel = 0; channel < channels; channel += 1) out[at++] = dot(data, start + channel, channels, weights);
    }
  }
  return { width: taps.length, height, channels, data: out };
}

function weighRows(image: Image | FloatImage, taps: readonly FloatTaps[]): FloatImage {
  const { channels, data, width } = image;
  const stride = width * channels;
  const out = new Float32Array(taps.length * stride);
  let at = 0;
  for (const { first, weights } of taps) {
    for (let column = 0; column < stride; column += 1) out[at++] = dot(data, first * stride + column, stride, weights);
  }
  return { width, height: taps.length, channels, data: out };
}

function dot(data: Uint8Array | Float32Array, start: number, stride: number, weights: Float32Array): number {
  let sum = 0;
  for (let tap = 0, at = start; tap < weights.length; tap += 1, at += stride)
    sum += (data[at] ?? 0) * (weights[tap] ?? 0);
  return sum;
}
