import { inflateSync } from "node:zlib";
import { decode } from "fast-png";
import { type Image, isTooLarge } from "../vision/image.ts";
import { ImageFault } from "./image-fault.ts";

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: "gray" | "rgb" | "palette";
  /** Samples per pixel in the file, alpha included. */
  readonly samples: number;
  readonly interlaced: boolean;
}

/** By colour type: what it is, samples per pixel, allowed bit depths (PNG, third edition, table 12). */
const COLOR_TYPES: {
  readonly [type: number]: {
    readonly kind: Header["kind"];
    readonly samples: number;
    readonly depths: readonly number[];
  };
} = {
  0: { kind: "gray", samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { kind: "rgb", samples: 3, depths: [8, 16] },
  3: { kind: "palette", samples: 1, depths: [1, 2, 4, 8] },
  4: { kind: "gray", samples: 2, depths: [8, 16] },
  6: { kind: "rgb", samples: 4, depths: [8, 16] },
};

/**
 * Decodes a PNG as Pillow's `convert` does: alpha and transparent colours are dropped, not blended; a palette is looked
 * up; 1, 2 and 4 bits of grey are stretched to 0..255. Of 16 bits the upper 8 are kept. Of an animation the default
 * image counts.
 *
 * @throws ImageFault for anything that is not one intact PNG of a size that edgebench takes.
 */
export function decodePng(bytes: Uint8Array): Image {
  const { header, slim } = readChunks(bytes);
  const decoded = intact(() => decode(slim, { checkCrc: true }));
  const { width, height, kind } = header;
  const samples = eightBits(header, decoded.data);
  const data = kind === "palette" ? lookUp(samples, decoded.palette ?? []) : withoutAlpha(samples, header);
  return { width, height, channels: kind === "gray" ? 1 : 3, data };
}

/** Checks the structure and gives back the PNG with nothing in it but what the pixels need. */
function readChunks(bytes: Uint8Array): { readonly header: Header; readonly slim: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const data: Uint8Array[] = [];
  let header: Header | undefined;
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw new ImageFault("is cut off");
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new ImageFault("is cut off");
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at === 8) header = readHeader(type, view, end - at - 12);
    if (type === "IDAT") data.push(bytes.subarray(at + 8, end - 4));
    if (type === "IHDR" || type === "PLTE" || type === "IDAT" || type === "IEND") kept.push(bytes.subarray(at, end));
    if (type === "IEND") break;
    at = end;
  }
  if (header === undefined || data.length === 0) throw new ImageFault("holds no pixels");
  refuseBomb(header, data);
  return { header, slim: Buffer.concat(kept) };
}

function readHeader(type: string, view: DataView, length: number): Header {
  if (type !== "IHDR" || length !== 13) throw new ImageFault("does not start with a PNG header");
  const [width, height, depth, interlace] = [
    view.getUint32(16),
    view.getUint32(20),
    view.getUint8(24),
    view.getUint8(28),
  ];
  const color = COLOR_TYPES[view.getUint8(25)];
  if (width === 0 || height === 0) throw new ImageFault("has no pixels");
  if (isTooLarge(width, height))
    throw new ImageFault(`is ${width} × ${height}, larger than edgebench takes (64 megapixels, 65535 a side)`);
  if (!color?.depths.includes(depth) || interlace > 1)
    throw new ImageFault("has a PNG header that the format does not allow");
  if (interlace === 1 && depth < 8)
    throw new ImageFault("is interlaced with fewer than 8 bits a sample, which edgebench does not read");
  return { width, height, depth, kind: color.kind, samples: color.samples, interlaced: interlace === 1 };
}

/** The pixels must inflate to exactly what the header says; a bomb is stopped there. */
function refuseBomb(header: Header, data: readonly Uint8Array[]): void {
  const expected = inflatedBytes(header);
  const actual = intact(() => inflateSync(Buffer.concat(data), { maxOutputLength: expected })).length;
  if (actual !== expected) throw new ImageFault("is damaged: it holds fewer pixels than its header says");
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function inflatedBytes({ width, height, depth, samples, interlaced }: Header): number {
  const passes = interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  let total = 0;
  for (const [x, y, stepX, stepY] of passes) {
    const columns = Math.ceil((width - x) / stepX);
    const rows = Math.ceil((height - y) / stepY);
    if (columns > 0 && rows > 0) total += rows * (1 + Math.ceil((columns * samples * depth) / 8));
  }
  return total;
}

function intact<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new ImageFault("is damaged: its compressed pixels or checksums are wrong");
  }
}

/** One byte per sample: palette indices as they are, grey of few bits stretched, 16 bits cut to the upper 8. */
function eightBits(header: Header, data: ArrayLike<number>): Uint8Array {
  const { width, height, depth, samples, kind } = header;
  const perRow = width * samples;
  if (depth === 8) return Uint8Array.from(data);
  if (depth === 16) return Uint8Array.from(data, (sample) => sample >> 8);
  const out = new Uint8Array(perRow * height);
  const rowBytes = Math.ceil((perRow * depth) / 8);
  const most = 2 ** depth - 1;
  const stretch = kind === "palette" ? 1 : 255 / most;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < perRow; column += 1) {
      const bit = column * depth;
      const byte = data[row * rowBytes + (bit >> 3)] ?? 0;
      out[row * perRow + column] = ((byte >> (8 - depth - (bit & 7))) & most) * stretch;
    }
  }
  return out;
}

function withoutAlpha(samples: Uint8Array, header: Header): Uint8Array {
  const channels = header.kind === "gray" ? 1 : 3;
  if (header.samples === channels) return samples;
  const out = new Uint8Array(header.width * header.height * channels);
  for (let at = 0; at < out.length; at += 1)
    out[at] = samples[Math.floor(at / channels) * header.samples + (at % channels)] ?? 0;
  return out;
}

function lookUp(indices: Uint8Array, palette: readonly (readonly number[])[]): Uint8Array {
  const out = new Uint8Array(indices.length * 3);
  for (const [pixel, index] of indices.entries()) {
    const color = palette[index];
    if (color === undefined) throw new ImageFault("is damaged: a pixel names a colour that its palette does not have");
    out.set(color.slice(0, 3), pixel * 3);
  }
  return out;
}
