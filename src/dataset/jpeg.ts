import { decode } from "jpeg-js";
import { type Image, isTooLarge } from "../vision/image.ts";
import { ImageFault } from "./image-fault.ts";

export const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];
const MAX_MEGABYTES = 1_024;

/**
 * Decodes a baseline or progressive JPEG of one (grey) or three components. Samples differ from libjpeg's, and so from
 * Pillow's, by rounding (half a level on average), and at edges of subsampled colour, which is repeated and not smoothed.
 *
 * @throws ImageFault for what is damaged, too large, or not handled: CMYK, 12 bits, lossless, arithmetic coding, and an
 * EXIF orientation that asks for a turn.
 */
export function decodeJpeg(bytes: Uint8Array): Image {
  const { gray } = checkSegments(bytes);
  const { width, height, data } = decodeOrFault(bytes);
  if (!gray) return { width, height, channels: 3, data };
  return {
    width,
    height,
    channels: 1,
    data: Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 3] ?? 0),
  };
}

function decodeOrFault(bytes: Uint8Array) {
  try {
    return decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      maxResolutionInMP: 68,
      maxMemoryUsageInMB: MAX_MEGABYTES,
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes("maxMemoryUsageInMB"))
      throw new ImageFault(`takes more than ${MAX_MEGABYTES} MB to decode`);
    throw new ImageFault("is damaged: its JPEG data cannot be decoded");
  }
}

/** Walks the segments up to the frame header, and to the first scan for the orientation. */
function checkSegments(bytes: Uint8Array): { readonly gray: boolean } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: { readonly gray: boolean } | undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) throw new ImageFault("is damaged: its JPEG segments do not follow each other");
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) break;
    if (marker === 0xda) break;
    const segment = new DataView(bytes.buffer, bytes.byteOffset + at + 4, Math.max(0, end - at - 4));
    if (isFrame(marker)) frame = checkFrame(marker, segment);
    if (marker === 0xe1 && asksForTurn(segment)) {
      throw new ImageFault(
        "has an EXIF orientation that asks for a turn, which edgebench does not apply; store it upright",
      );
    }
    at = end;
  }
  if (frame === undefined) throw new ImageFault("is cut off or holds no JPEG frame");
  return frame;
}

/** SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function checkFrame(marker: number, segment: DataView): { readonly gray: boolean } {
  if (segment.byteLength < 6) throw new ImageFault("is damaged: its JPEG frame header is too short");
  const [precision, height, width, components] = [
    segment.getUint8(0),
    segment.getUint16(1),
    segment.getUint16(3),
    segment.getUint8(5),
  ];
  if (marker > 0xc2 || precision !== 8)
    throw new ImageFault(
      "is a lossless, arithmetic-coded or 12-bit JPEG, which edgebench does not read; save it as a common JPEG",
    );
  if (width === 0 || height === 0) throw new ImageFault("has no pixels");
  if (isTooLarge(width, height))
    throw new ImageFault(`is ${width} × ${height}, larger than edgebench takes (64 megapixels, 65535 a side)`);
  if (components !== 1 && components !== 3)
    throw new ImageFault(`has ${components} colour components (CMYK?), which edgebench does not read; save it as RGB`);
  return { gray: components === 1 };
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;

/** Whether an APP1 segment is EXIF whose first directory has an orientation other than upright (TIFF 6.0, EXIF 2.32). */
function asksForTurn(segment: DataView): boolean {
  if (segment.byteLength < 14 || EXIF.some((byte, index) => segment.getUint8(index) !== byte)) return false;
  const little = segment.getUint16(6) === 0x4949;
  const directory = 6 + segment.getUint32(10, little);
  if (directory + 2 > segment.byteLength) return false;
  const entries = segment.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > segment.byteLength) return false;
    if (segment.getUint16(at, little) !== ORIENTATION) continue;
    const value = segment.getUint16(at + 8, little);
    return value >= 2 && value <= 8;
  }
  return false;
}
