import type { Image } from "./image.ts";

/** EXIF's orientation (EXIF 2.32, tag 0x0112): how the stored rows and columns lie to what a viewer shows; 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A decoded image and the turn that it asks for. */
export interface Photograph {
  readonly image: Image;
  readonly orientation: Orientation;
}

/** Per orientation: whether rows become columns, and then whether columns and rows run backwards. */
const TURNS: { readonly [orientation in Orientation]: readonly [swap: boolean, mirror: boolean, flip: boolean] } = {
  1: [false, false, false],
  2: [false, true, false],
  3: [false, true, true],
  4: [false, false, true],
  5: [true, false, false],
  6: [true, true, false],
  7: [true, true, true],
  8: [true, false, true],
};

/** The image as a viewer shows it, as Pillow's `ImageOps.exif_transpose`. */
export function upright({ image, orientation }: Photograph): Image {
  const [swap, mirror, flip] = TURNS[orientation];
  if (orientation === 1) return image;
  const { channels, data } = image;
  const [width, height] = swap ? [image.height, image.width] : [image.width, image.height];
  const out = new Uint8Array(data.length);
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const column = mirror ? width - 1 - x : x;
      const row = flip ? height - 1 - y : y;
      const from = (swap ? column * image.width + row : row * image.width + column) * channels;
      for (let channel = 0; channel < channels; channel += 1) out[at++] = data[from + channel] ?? 0;
    }
  }
  return { width, height, channels, data: out };
}
