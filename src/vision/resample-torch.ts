import { applyTaps, clampedTaps, type FloatTaps, twoTaps } from "./float-taps.ts";
import type { Image } from "./image.ts";

/** Resampling of an 8-bit tensor as torchvision 0.14's `resize` does it, over PyTorch's `interpolate`. */
export interface TorchResize {
  readonly filter: "nearest" | "bilinear" | "bicubic";
  /** Widens the filter where the image gets smaller; `nearest` cannot. */
  readonly antialias: boolean;
}

const { fround } = Math;

/**
 * Resizes to exactly `width` × `height`, both at least 1: computed in float32 (aten/src/ATen/native/UpSample.h and
 * cpu/UpSampleKernel.cpp), then rounded half to even and cut to 0..255 (torchvision/transforms/functional_tensor.py).
 * A sum that lies on a half within float32's last bits may be rounded the other way than by PyTorch.
 */
export function resizeAsTorch(image: Image, width: number, height: number, how: TorchResize): Image {
  if (width === image.width && height === image.height) return image;
  const { data, ...size } = applyTaps(image, axisTaps(image.width, width, how), axisTaps(image.height, height, how));
  // A clamped array rounds half to even, as torch.round does.
  return { ...size, data: new Uint8Array(Uint8ClampedArray.from(data).buffer) };
}

function axisTaps(from: number, to: number, { filter, antialias }: TorchResize): readonly FloatTaps[] {
  const scale = fround(from / to);
  const targets = Array.from({ length: to }, (_, target) => target);
  if (filter === "nearest")
    return targets.map((target) => ({
      first: Math.min(from - 1, Math.floor(fround(target * scale))),
      weights: Float32Array.of(1),
    }));
  if (antialias) return targets.map((target) => wideTaps(from, target, scale, filter));
  return targets.map((target) => {
    const place = fround(fround(scale * fround(target + 0.5)) - 0.5);
    return filter === "bilinear" ? twoTaps(from, Math.max(0, place)) : fourTaps(from, place);
  });
}

function fourTaps(from: number, place: number): FloatTaps {
  const floor = Math.floor(place);
  const share = fround(place - floor);
  const weights = [share + 1, share, 1 - share, 2 - share].map((distance) => cubic(distance, -0.75));
  return clampedTaps(from, floor - 1, weights);
}

/** Keys' cubic convolution. */
function cubic(signed: number, a: number): number {
  const x = Math.abs(signed);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? ((a * x - 5 * a) * x + 8 * a) * x - 4 * a : 0;
}

/** `_compute_weights_aa`: as Pillow's, in float32 and not rounded to fixed point. */
function wideTaps(from: number, target: number, scale: number, filter: "bilinear" | "bicubic"): FloatTaps {
  const stretch = Math.max(scale, 1);
  const reach = fround((filter === "bilinear" ? 1 : 2) * stretch);
  const center = fround(scale * fround(target + 0.5));
  const first = Math.max(0, Math.trunc(fround(fround(center - reach) + 0.5)));
  const end = Math.min(from, Math.trunc(fround(fround(center + reach) + 0.5)));
  const raw = Array.from({ length: end - first }, (_, tap) => {
    const x = fround(fround(tap + first - center + 0.5) * fround(1 / stretch));
    return filter === "bilinear" ? Math.max(0, 1 - Math.abs(x)) : cubic(x, -0.5);
  });
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return { first, weights: Float32Array.from(raw, (weight) => (total === 0 ? weight : weight / total)) };
}
