import { decode } from "jpeg-js";
import { type Image, isTooLarge } from "../vision/image.ts";
import type { Orientation, Photograph } from "../vision/orientation.ts";
import { exifOrientation } from "./exif.ts";
import { ImageFault } from "./image-fault.ts";
import { decodeTurbo } from "./turbo-jpeg.ts";

export const JPEG_SIGNATURE = [0xff, 0xd8, 0xff];
const MAX_MEGABYTES = 1_024;

/** More scans than this are an attack on the time of the decoder: each may touch the whole image. */
const MOST_SCANS = 500;

/**
 * Decodes a baseline or progressive JPEG. Grey and colour are decoded by libjpeg-turbo. CMYK is decoded by jpeg-js, whose
 * samples differ from Pillow's by rounding and by how colour planes of less detail are enlarged.
 *
 * @throws ImageFault for what is damaged, too large, or not handled: 12 bits, lossless, arithmetic coding.
 */
export function decodeJpeg(bytes: Uint8Array): Photograph {
  const { components, orientation } = checkSegments(bytes);
  return { image: components === 4 ? decodeCmyk(bytes) : decodeTurbo(bytes), orientation };
}

function decodeCmyk(bytes: Uint8Array): Image {
  try {
    return { ...decode(bytes, OPTIONS), channels: 3 };
  } catch (error) {
    if (error instanceof Error && error.message.includes("maxMemoryUsageInMB"))
      throw new ImageFault(`takes more than ${MAX_MEGABYTES} MB to decode`);
    throw new ImageFault("is damaged: its JPEG data cannot be decoded");
  }
}

const OPTIONS = {
  useTArray: true,
  formatAsRGBA: false,
  tolerantDecoding: false,
  maxResolutionInMP: 68,
  maxMemoryUsageInMB: MAX_MEGABYTES,
} as const;

interface Frame {
  readonly components: number;
  readonly orientation: Orientation;
}

/** Walks all segments: those before the first scan say what the image is, and the scans after it are counted. */
function checkSegments(bytes: Uint8Array): Frame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let components: number | undefined;
  let orientation: Orientation = 1;
  let scans = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) {
      if (scans === 0) throw new ImageFault("is damaged: its JPEG segments do not follow each other");
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // Inside a scan: an escaped sample, or a restart.
    if (scans > 0 && (marker === 0 || (marker >= 0xd0 && marker <= 0xd7))) {
      at += 2;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) break;
    if (marker === 0xda && ++scans > MOST_SCANS)
      throw new ImageFault(`has more than ${MOST_SCANS} scans; save it as a common JPEG`);
    const segment = new DataView(bytes.buffer, bytes.byteOffset + at + 4, Math.max(0, end - at - 4));
    if (isFrame(marker)) components = checkFrame(marker, segment);
    if (marker === 0xe1 && scans === 0) orientation = orientationOf(segment);
    at = end;
  }
  if (components === undefined) throw new ImageFault("is cut off or holds no JPEG frame");
  return { components, orientation };
}

/** SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The number of components of a frame that can be decoded. */
function checkFrame(marker: number, segment: DataView): number {
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
  if (components !== 1 && components !== 3 && components !== 4)
    throw new ImageFault(`has ${components} colour components, which edgebench does not read; save it as RGB`);
  return components;
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** The orientation of an APP1 segment; 1 where it is not EXIF's. */
function orientationOf(segment: DataView): Orientation {
  if (segment.byteLength < 6 || EXIF.some((byte, index) => segment.getUint8(index) !== byte)) return 1;
  return exifOrientation(new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6));
}
