import type { Image } from "./image.ts";

/** A crop of the image as it is, before any resize. */
export type CentralCrop =
  /** `tf.image.central_crop`: this share of each side. */
  | { readonly fraction: number }
  /** EfficientNet's: a square of size / (size + padding) of the shorter side. */
  | { readonly size: number; readonly padding: number };

/** The middle of the image, at least one pixel, placed as TensorFlow's pipelines place it. */
export function centralCrop(image: Image, crop: CentralCrop): Image {
  if ("fraction" in crop) {
    const left = Math.trunc((image.width - image.width * crop.fraction) / 2);
    const top = Math.trunc((image.height - image.height * crop.fraction) / 2);
    return cut(image, left, top, image.width - 2 * left, image.height - 2 * top);
  }
  // In float32, as `_decode_and_center_crop` of tensorflow/tpu, models/official/efficientnet/preprocessing.py does.
  const share = Math.fround(crop.size / (crop.size + crop.padding));
  const side = Math.max(1, Math.trunc(Math.fround(share * Math.min(image.width, image.height))));
  return cut(image, Math.floor((image.width - side + 1) / 2), Math.floor((image.height - side + 1) / 2), side, side);
}

function cut(image: Image, left: number, top: number, width: number, height: number): Image {
  const { channels, data } = image;
  const out = new Uint8Array(width * height * channels);
  for (let row = 0; row < height; row += 1) {
    const start = ((top + row) * image.width + left) * channels;
    out.set(data.subarray(start, start + width * channels), row * width * channels);
  }
  return { width, height, channels, data: out };
}
