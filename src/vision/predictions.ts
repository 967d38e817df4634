import { decodeBytes, encodeBytes } from "./bytes.ts";

/** What stands for an image whose output held NaN or infinity; so the highest class that can be told is one less. */
export const NO_CLASS = 0xffff;
/** More images than this keep no predictions: their text would outgrow the result. */
const MOST_IMAGES = 100_000;

/**
 * The best class of each image as base64, two bytes each, little end first; undefined for no class.
 *
 * @returns undefined where they cannot be told so: a class beyond 65,534, or more than 100,000 images.
 */
export function encodePredictions(classes: readonly (number | undefined)[]): string | undefined {
  const fits = (found: number | undefined) => found === undefined || (found >= 0 && found < NO_CLASS);
  if (classes.length > MOST_IMAGES || !classes.every(fits)) return undefined;
  const bytes = new Uint8Array(2 * classes.length);
  for (const [image, found = NO_CLASS] of classes.entries()) bytes.set([found & 0xff, found >> 8], 2 * image);
  return encodeBytes(bytes);
}

/** The classes of `count` images, `NO_CLASS` for none; undefined where the text is not the one way to write so many. */
export function decodePredictions(text: string, count: number): Uint16Array | undefined {
  const bytes = decodeBytes(text, 2 * count);
  if (bytes === undefined) return undefined;
  return Uint16Array.from(
    { length: count },
    (_, image) => (bytes[2 * image] ?? 0) | ((bytes[2 * image + 1] ?? 0) << 8),
  );
}
