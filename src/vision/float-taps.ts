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

/** Linear interpolation at a float32 place in source samples, as both libraries weigh it without antialiasing. */
export function twoTaps(from: number, place: number): FloatTaps {
  const floor = Math.floor(place);
  const share = Math.fround(place - floor);
  return clampedTaps(from, floor, [1 - share, share]);
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
  const { channels, height } = image;
  const out = new Float32Array(taps.length * height * channels);
  if (channels === 3) weighPixels(image, taps, out);
  else weighSamples(image, taps, out);
  return { width: taps.length, height, channels, data: out };
}

/** Three channels side by side: a weight is fetched once for all of them. */
function weighPixels({ data, width, height }: Image | FloatImage, taps: readonly FloatTaps[], out: Float32Array): void {
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (const { first, weights } of taps) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let tap = 0, from = (row * width + first) * 3; tap < weights.length; tap += 1, from += 3) {
        const weight = weights[tap] ?? 0;
        red += (data[from] ?? 0) * weight;
        green += (data[from + 1] ?? 0) * weight;
        blue += (data[from + 2] ?? 0) * weight;
      }
      out[at] = red;
      out[at + 1] = green;
      out[at + 2] = blue;
      at += 3;
    }
  }
}

function weighSamples(
  { data, width, height }: Image | FloatImage,
  taps: readonly FloatTaps[],
  out: Float32Array,
): void {
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (const { first, weights } of taps) {
      let sum = 0;
      for (let tap = 0, from = row * width + first; tap < weights.length; tap += 1, from += 1)
        sum += (data[from] ?? 0) * (weights[tap] ?? 0);
      out[at] = sum;
      at += 1;
    }
  }
}

function weighRows(image: Image | FloatImage, taps: readonly FloatTaps[]): FloatImage {
  const { channels, data, width } = image;
  const stride = width * channels;
  const out = new Float32Array(taps.length * stride);
  for (const [row, { first, weights }] of taps.entries())
    weighLine(data, first * stride, weights, out.subarray(row * stride, (row + 1) * stride));
  return { width, height: taps.length, channels, data: out };
}

/** One line of the result, two samples at a time. */
function weighLine(data: Uint8Array | Float32Array, start: number, weights: Float32Array, out: Float32Array): void {
  const stride = out.length;
  let column = 0;
  for (; column + 2 <= stride; column += 2) {
    let one = 0;
    let two = 0;
    for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride) {
      const weight = weights[tap] ?? 0;
      one += (data[from] ?? 0) * weight;
      two += (data[from + 1] ?? 0) * weight;
    }
    out[column] = one;
    out[column + 1] = two;
  }
  if (column === stride) return;
  let last = 0;
  for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride)
    last += (data[from] ?? 0) * (weights[tap] ?? 0);
  out[column] = last;
}
