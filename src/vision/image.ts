/** A decoded image: rows from the top, samples of a pixel side by side, 8 bits each. One channel is grey, three are RGB. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}

/** The same with samples in float32, of any value. */
export interface FloatImage extends Omit<Image, "data"> {
  readonly data: Float32Array;
}

/** More pixels than this are refused, decoded or resized: a hostile size must cost a sentence, not the memory. */
const MAX_PIXELS = 64 * 1024 * 1024;
/** The longest side, as in JPEG. */
const MAX_SIDE = 65_535;

/** Whether an image of this size is refused. */
export function isTooLarge(width: number, height: number): boolean {
  return width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS;
}

/** Grey of an RGB image, ITU-R 601-2 in 16-bit fixed point as Pillow's `L` (libImaging/Convert.c, `L24`). A grey image is returned as it is. */
export function toGray(image: Image): Image {
  if (image.channels === 1) return image;
  const { width, height, data } = image;
  const gray = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < gray.length; pixel += 1, at += 3) {
    gray[pixel] =
      ((data[at] ?? 0) * 19_595 + (data[at + 1] ?? 0) * 38_470 + (data[at + 2] ?? 0) * 7_471 + 0x8000) >> 16;
  }
  return { width, height, channels: 1, data: gray };
}

/** Three equal channels of a grey image. An RGB image is returned as it is. */
export function toRgb(image: Image): Image {
  if (image.channels === 3) return image;
  const { width, height, data } = image;
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < data.length; pixel += 1) rgb.fill(data[pixel] ?? 0, pixel * 3, pixel * 3 + 3);
  return { width, height, channels: 3, data: rgb };
}
