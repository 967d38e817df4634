import { UserError } from "../bench/user-error.ts";
import type { Photograph } from "../vision/orientation.ts";
import { ImageFault } from "./image-fault.ts";
import { decodeJpeg, JPEG_SIGNATURE } from "./jpeg.ts";
import { quoted } from "./location.ts";
import { decodePng, PNG_SIGNATURE } from "./png.ts";

/** A file that is no image that edgebench reads: a fault of this file alone, which no other setting would mend. */
export class UnusableImage extends UserError {
  /** The message without its remedy, for a list of several. */
  readonly fault: string;

  constructor(fault: string) {
    super(`${fault}; replace it or take it out of the dataset`);
    this.fault = fault;
  }
}

/**
 * Decodes a PNG or JPEG, told apart by content and not by name, to 8 bits a sample, as it is stored.
 *
 * @param shown how the message names the file.
 * @throws UnusableImage with one sentence where the bytes are no image that edgebench reads.
 */
export function decodeImage(bytes: Uint8Array, shown: string): Photograph {
  try {
    if (startsWith(bytes, PNG_SIGNATURE)) return { image: decodePng(bytes), orientation: 1 };
    if (startsWith(bytes, JPEG_SIGNATURE)) return decodeJpeg(bytes);
    throw new ImageFault(describeOther(bytes));
  } catch (error) {
    if (!(error instanceof ImageFault)) throw error;
    throw new UnusableImage(`image ${quoted(shown)} ${error.message}`);
  }
}

function describeOther(bytes: Uint8Array): string {
  if (bytes.length === 0) return "is empty";
  const start = new TextDecoder().decode(bytes.subarray(0, 40));
  if (start.startsWith("version https://git-lfs.github.com/spec/"))
    return "is a Git LFS pointer whose content was not fetched (run: git lfs pull)";
  const kind = start.startsWith("GIF8")
    ? "a GIF"
    : /^\s*(?:<\?xml|<svg|<!DOCTYPE svg)/.test(start)
      ? "an SVG"
      : undefined;
  return kind === undefined ? "is neither a PNG nor a JPEG" : `is ${kind}, neither a PNG nor a JPEG`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
