import { z } from "zod";

/** The longer side of a thumbnail, pixels. */
export const THUMBNAIL_SIDE = 64;
export const MOST_THUMBNAILS = 12;
/** Colours that do not compress, as base64; twelve of them are 240 kB at most. */
const MOST_CHARACTERS = 20_000;

const SIGNATURE = "\x89PNG\r\n\x1a\n";
/** Bit depth, colour type (grey, RGB), compression, filter, interlace. */
const FORMATS: readonly string[] = ["\x08\x00\x00\x00\x00", "\x08\x02\x00\x00\x00"];

/**
 * Whether base64 text is a PNG of at most 64 × 64 pixels, grey or RGB of 8 bits, that holds pixels and nothing else. A page
 * shows it: what a browser would read beside pixels, or unpack to more than it seems, has no place in it.
 */
export function isSmallPng(text: string): boolean {
  if (text.length > MOST_CHARACTERS || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  const binary = text.length % 4 === 0 ? atob(text) : "";
  if (!binary.startsWith(SIGNATURE)) return false;
  const names: string[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= binary.length) {
    names.push(binary.slice(at + 4, at + 8));
    at += 12 + wordAt(binary, at);
  }
  return at === binary.length && /^IHDR(?: IDAT)+ IEND$/.test(names.join(" ")) && isSmallHeader(binary);
}

function isSmallHeader(binary: string): boolean {
  const [length, width, height] = [wordAt(binary, 8), wordAt(binary, 16), wordAt(binary, 20)];
  const fits = (side: number) => side >= 1 && side <= THUMBNAIL_SIDE;
  return length === 13 && fits(width) && fits(height) && FORMATS.includes(binary.slice(24, 29));
}

/** Four bytes, the highest first. */
function wordAt(binary: string, at: number): number {
  return [0, 1, 2, 3].reduce((word, byte) => word * 256 + binary.charCodeAt(at + byte), 0);
}

export const thumbnailSchema = z.strictObject({
  /** Its place in the dataset of the accuracy. */
  image: z.int().min(0),
  /** Below the dataset's folder. */
  path: z.string().max(1_000),
  png: z.string().max(MOST_CHARACTERS).refine(isSmallPng, "is no PNG of at most 64 × 64 pixels and nothing else"),
});
/** A small picture of an image of a dataset, as base64. */
export type Thumbnail = z.infer<typeof thumbnailSchema>;
