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

/** The source samples that make each target sample of an axis, as fixed-point weights. */
interface Axis {
  /** Per target sample: where its source samples start, and how many they are. */
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** `room` of them per target sample, of which the first `count` are used. */
  readonly weights: Int32Array;
  readonly room: number;
}

/** `precompute_coeffs` and `normalize_coeffs_8bpc` of Pillow, for the whole axis. */
function weighAxis(from: number, to: number, kernel: Kernel): Axis {
  const scale = from / to;
  const stretch = Math.max(scale, 1);
  const support = kernel.support * stretch;
  const room = Math.ceil(support) * 2 + 1;
  const axis = { first: new Int32Array(to), count: new Int32Array(to), weights: new Int32Array(to * room), room };
  const raw = new Float64Array(room);
  for (let target = 0; target < to; target += 1) {
    const center = (target + 0.5) * scale;
    const first = Math.max(0, Math.trunc(center - support + 0.5));
    const count = Math.min(from, Math.trunc(center + support + 0.5)) - first;
    axis.first[target] = first;
    axis.count[target] = count;
    let total = 0;
    for (let x = 0; x < count; x += 1) {
      const weight = kernel.weight((x + first - center + 0.5) * (1 / stretch));
      raw[x] = weight;
      total += weight;
    }
    for (let x = 0; x < count; x += 1)
      axis.weights[target * room + x] = fixedPoint((raw[x] ?? 0) / (total === 0 ? 1 : total));
  }
  return axis;
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
  const across = width === image.width ? image : horizontal(image, weighAxis(image.width, width, kernel));
  return height === image.height ? across : vertical(across, weighAxis(image.height, height, kernel));
}

/** The columns and rows of a resized image that are wanted. */
export interface Middle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The same pixels as cut out of the resized image, of which no others are computed. Undefined where a side keeps its length
 * or pixels are only repeated, so that there is nothing to save.
 *
 * @param middle inside the resized image.
 */
export function resizeMiddle(
  image: Image,
  size: { readonly width: number; readonly height: number },
  filter: Filter,
  middle: Middle,
): Image | undefined {
  if (size.width === image.width || size.height === image.height || filter === "nearest") return undefined;
  const kernel = KERNELS[filter];
  const columns = part(weighAxis(image.width, size.width, kernel), middle.left, middle.width);
  return vertical(
    horizontal(image, columns),
    part(weighAxis(image.height, size.height, kernel), middle.top, middle.height),
  );
}

/** Some consecutive target samples of an axis. */
function part({ first, count, weights, room }: Axis, start: number, length: number): Axis {
  const end = start + length;
  return {
    first: first.subarray(start, end),
    count: count.subarray(start, end),
    weights: weights.subarray(start * room, end * room),
    room,
  };
}

function horizontal(image: Image, axis: Axis): Image {
  const { channels, height } = image;
  const width = axis.first.length;
  const out = new Uint8Array(width * height * channels);
  if (channels === 3) weighPixels(image, axis, out);
  else weighSamples(image, axis, out);
  return { width, height, channels, data: out };
}

/** Three channels side by side: a weight is fetched once for all of them. */
function weighPixels({ data, width, height }: Image, { first, count, weights, room }: Axis, out: Uint8Array): void {
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (let target = 0; target < first.length; target += 1) {
      let from = (row * width + (first[target] ?? 0)) * 3;
      const end = target * room + (count[target] ?? 0);
      let red = HALF;
      let green = HALF;
      let blue = HALF;
      for (let tap = target * room; tap < end; tap += 1, from += 3) {
        const weight = weights[tap] ?? 0;
        red = (red + Math.imul(data[from] ?? 0, weight)) | 0;
        green = (green + Math.imul(data[from + 1] ?? 0, weight)) | 0;
        blue = (blue + Math.imul(data[from + 2] ?? 0, weight)) | 0;
      }
      out[at] = clipped(red);
      out[at + 1] = clipped(green);
      out[at + 2] = clipped(blue);
      at += 3;
    }
  }
}

function weighSamples({ data, width, height }: Image, { first, count, weights, room }: Axis, out: Uint8Array): void {
  let at = 0;
  for (let row = 0; row < height; row += 1) {
    for (let target = 0; target < first.length; target += 1) {
      const start = row * width + (first[target] ?? 0) - target * room;
      const end = target * room + (count[target] ?? 0);
      let sum = HALF;
      for (let tap = target * room; tap < end; tap += 1)
        sum = (sum + Math.imul(data[start + tap] ?? 0, weights[tap] ?? 0)) | 0;
      out[at] = clipped(sum);
      at += 1;
    }
  }
}

function vertical(image: Image, { first, count, weights, room }: Axis): Image {
  const { channels, data, width } = image;
  const stride = width * channels;
  const height = first.length;
  const out = new Uint8Array(height * stride);
  for (let row = 0; row < height; row += 1) {
    const line = weights.subarray(row * room, row * room + (count[row] ?? 0));
    weighLine(data, (first[row] ?? 0) * stride, line, out.subarray(row * stride, (row + 1) * stride));
  }
  return { width, height, channels, data: out };
}

/** One line of the result, four samples at a time. */
function weighLine(data: Uint8Array, start: number, weights: Int32Array, out: Uint8Array): void {
  const stride = out.length;
  let column = 0;
  for (; column + 4 <= stride; column += 4) {
    let one = HALF;
    let two = HALF;
    let three = HALF;
    let four = HALF;
    for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride) {
      const weight = weights[tap] ?? 0;
      one = (one + Math.imul(data[from] ?? 0, weight)) | 0;
      two = (two + Math.imul(data[from + 1] ?? 0, weight)) | 0;
      three = (three + Math.imul(data[from + 2] ?? 0, weight)) | 0;
      four = (four + Math.imul(data[from + 3] ?? 0, weight)) | 0;
    }
    out[column] = clipped(one);
    out[column + 1] = clipped(two);
    out[column + 2] = clipped(three);
    out[column + 3] = clipped(four);
  }
  for (; column < stride; column += 1) {
    let sum = HALF;
    for (let tap = 0, from = start + column; tap < weights.length; tap += 1, from += stride)
      sum = (sum + Math.imul(data[from] ?? 0, weights[tap] ?? 0)) | 0;
    out[column] = clipped(sum);
  }
}

/** A fixed-point sum as a sample. As in Pillow, a sum has 32 bits, for which the precision is chosen. */
function clipped(sum: number): number {
  return Math.max(0, Math.min(255, sum >> PRECISION_BITS));
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
