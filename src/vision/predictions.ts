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
  const chunks: string[] = [];
  for (let start = 0; start < classes.length; start += 8_192) {
    const bytes = classes.slice(start, start + 8_192).flatMap((found = NO_CLASS) => [found & 0xff, found >> 8]);
    chunks.push(String.fromCharCode(...bytes));
  }
  return btoa(chunks.join(""));
}

/** The classes of `count` images, `NO_CLASS` for none; undefined where the text is not the one way to write so many. */
export function decodePredictions(text: string, count: number): Uint16Array | undefined {
  if (text.length !== Math.ceil((2 * count) / 3) * 4) return undefined;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  if (binary.length !== 2 * count || btoa(binary) !== text) return undefined;
  return Uint16Array.from({ length: count }, (_, image) => {
    const at = 2 * image;
    return binary.charCodeAt(at) | (binary.charCodeAt(at + 1) << 8);
  });
}
