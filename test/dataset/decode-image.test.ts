import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { encode } from "fast-png";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import { toGray, toRgb } from "../../src/vision/image.ts";
import { upright } from "../../src/vision/orientation.ts";
import { goldens, imageArbitrary } from "../vision/referee.ts";
import { chunk, png } from "./png-writer.ts";

/** The image as a viewer shows it. */
const pixels = (bytes: Uint8Array, name = "x") => upright(decodeImage(bytes, name));
const fixture = (name: string) => readFileSync(`fixtures/vision/${name}`);

function refusal(bytes: Uint8Array): string {
  try {
    decodeImage(bytes, "data/0/bad.png");
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  throw new Error("the image was taken");
}

describe("decodeImage", () => {
  it.each(Object.entries(goldens.decoded))("%s has the pixels that Pillow converts it to", (name, { rgb, gray }) => {
    const image = pixels(fixture(name), name);
    expect(sha256Hex(toRgb(image).data)).toBe(rgb);
    expect(sha256Hex(toGray(image).data)).toBe(gray);
  });

  it("has such pixels of PNGs, JPEGs of all kinds and every orientation", () => {
    const names = Object.keys(goldens.decoded);
    expect(names).toEqual(expect.arrayContaining(["palette.png", "progressive.jpg", "subsampled.jpg", "gray.jpg"]));
    expect(names.filter((name) => name.startsWith("turned-")).length).toBe(7);
  });
});

describe("decodeImage of PNG", () => {
  it("gives back the pixels that were written, interlaced or not", () => {
    fc.assert(
      fc.property(imageArbitrary, fc.constantFrom("null" as const, "Adam7" as const), (image, interlace) => {
        expect(pixels(encode({ ...image, depth: 8 }, { interlace }))).toEqual(image);
      }),
    );
  });

  it("keeps the upper 8 of 16 bits", () => {
    const data = Uint16Array.of(0x0000, 0x00ff, 0x1234, 0xffff);
    expect(pixels(encode({ width: 4, height: 1, channels: 1, depth: 16, data })).data).toEqual(
      Uint8Array.of(0, 0, 0x12, 0xff),
    );
  });

  it.each([
    [1, Uint8Array.of(0, 0b1010_0000), [255, 0, 255]],
    [2, Uint8Array.of(0, 0b0001_1000), [0, 85, 170]],
    [4, Uint8Array.of(0, 0x0f, 0x70), [0, 255, 119]],
  ])("stretches %i bits of grey", (depth, rows, samples) => {
    expect([...pixels(png({ width: 3, height: 1, depth, color: 0 }, rows)).data]).toEqual(samples);
  });

  const header = { width: 2, height: 2, depth: 8, color: 0 };
  const rows = Uint8Array.of(0, 1, 2, 0, 3, 4);
  it.each([
    [
      "more than 64 megapixels",
      png({ ...header, width: 60_000, height: 60_000 }, rows),
      /is 60000 × 60000, larger than/,
    ],
    ["an extremely long side", png({ ...header, width: 4_000_000_000, height: 1 }, rows), /larger than/],
    ["no pixels", png({ ...header, width: 0 }, rows), /has no pixels/],
    ["a bomb", png(header, new Uint8Array(100_000_000)), /is damaged/],
    ["too few pixels", png({ ...header, height: 3 }, rows), /holds fewer pixels than its header says/],
    ["an impossible depth", png({ ...header, depth: 3 }, rows), /a PNG header that the format does not allow/],
    ["interlaced bits", png({ ...header, depth: 1, interlace: 1 }, rows), /is interlaced with fewer than 8 bits/],
    [
      "a colour that the palette lacks",
      png({ ...header, color: 3 }, rows, [chunk("PLTE", Uint8Array.of(1, 2, 3))]),
      /a colour that its palette does not have/,
    ],
    ["no palette", png({ ...header, color: 3 }, rows), /palette/],
    [
      "a palette of ragged length",
      png({ ...header, color: 3 }, rows, [chunk("PLTE", Uint8Array.of(1, 2))]),
      /is damaged/,
    ],
    ["an unknown filter", png(header, Uint8Array.of(9, 1, 2, 0, 3, 4)), /is damaged/],
    ["a wrong checksum", png(header, rows).map((byte, index) => (index === 30 ? byte ^ 1 : byte)), /is damaged/],
    ["no end", png(header, rows).subarray(0, -12), /is cut off/],
    ["only a signature", png(header, rows).subarray(0, 8), /is cut off/],
    [
      "no header",
      Uint8Array.from([...png(header, rows).subarray(0, 8), ...chunk("IEND", new Uint8Array())]),
      /does not start with a PNG header/,
    ],
    [
      "no data",
      Uint8Array.from([...png(header, rows).subarray(0, 33), ...chunk("IEND", new Uint8Array())]),
      /holds no pixels/,
    ],
  ])("refuses %s", (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });

  it("leaves a bomb in a text or profile chunk alone", () => {
    const profile = Uint8Array.from([0x78, 0, 0, ...deflateSync(new Uint8Array(50_000_000))]);
    expect(pixels(png(header, rows, [chunk("iCCP", profile), chunk("zTXt", profile)])).data).toEqual(
      Uint8Array.of(1, 2, 3, 4),
    );
  });
});

describe("decodeImage of JPEG", () => {
  // jpeg-js enlarges the colour planes that this one stores at half size by repeating them, where libjpeg smooths.
  it("decodes CMYK as Pillow does, within 26 levels and 2 on average", () => {
    const [ours, theirs] = ["cmyk.jpg", "cmyk.jpg.png"].map((name) => toRgb(pixels(fixture(name), name)));
    expect([ours?.width, ours?.height]).toEqual([theirs?.width, theirs?.height]);
    const differences = [...(ours?.data ?? [])].map((sample, index) => Math.abs(sample - (theirs?.data[index] ?? 0)));
    expect(Math.max(...differences)).toBeLessThanOrEqual(26);
    expect(differences.reduce((a, b) => a + b, 0) / differences.length).toBeLessThan(2);
  });

  it("gives one channel for a grey image", () => {
    expect(pixels(fixture("gray.jpg")).channels).toBe(1);
  });

  it.each([
    ["a cut image", fixture("portrait.jpg").subarray(0, 1_500), /is damaged/],
    ["a cut image with an end", withEnd(fixture("portrait.jpg").subarray(0, 1_500)), /is damaged/],
    ["a cut CMYK image", fixture("cmyk.jpg").subarray(0, 1_500), /is damaged/],
    ["more scans than any camera writes", withScans(fixture("gray.jpg"), 501), /has more than 500 scans/],
    ["a cut header", fixture("portrait.jpg").subarray(0, 100), /is cut off/],
    ["only a signature", fixture("portrait.jpg").subarray(0, 3), /is cut off/],
    ["a hostile size", resized(fixture("portrait.jpg"), 65_500, 65_500), /is 65500 × 65500, larger than/],
  ])("refuses %s", (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });
});

const withEnd = (bytes: Uint8Array) => Uint8Array.of(...bytes, 0xff, 0xd9);

/** The JPEG with so many empty scans behind its own. */
function withScans(bytes: Uint8Array, count: number): Uint8Array {
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];
  return Uint8Array.of(...bytes.subarray(0, -2), ...Array.from({ length: count }, () => scan).flat(), 0xff, 0xd9);
}

/** The JPEG with another size in its baseline frame header. */
function resized(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const frame = copy.findIndex((byte, index) => byte === 0xff && copy[index + 1] === 0xc0);
  new DataView(copy.buffer).setUint16(frame + 5, height);
  new DataView(copy.buffer).setUint16(frame + 7, width);
  return copy;
}

describe("decodeImage of anything else", () => {
  it.each([
    ["nothing", new Uint8Array(), /image "data\/0\/bad\.png" is empty/],
    ["text", new TextEncoder().encode("hello"), /is neither a PNG nor a JPEG/],
    ["a GIF", new TextEncoder().encode("GIF89a\u0001"), /is a GIF, neither a PNG nor a JPEG/],
    ["an SVG", new TextEncoder().encode('<?xml version="1.0"?><svg/>'), /is an SVG, neither a PNG nor a JPEG/],
    [
      "an LFS pointer",
      new TextEncoder().encode("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
      /is a Git LFS pointer/,
    ],
  ])("refuses %s", (_, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });

  it("turns any damage into an image or one sentence", () => {
    const sources = ["portrait.png", "palette.png", "portrait.jpg", "progressive.jpg", "cmyk.jpg", "turned-6.jpg"].map(
      fixture,
    );
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...sources), damage, fc.nat({ max: 3_000 }), (source, changes, cut) => {
        const bytes = Uint8Array.from(source.subarray(0, source.length - (cut % 3 === 0 ? cut % source.length : 0)));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        try {
          const { width, height, channels, data } = pixels(bytes);
          expect(data.length).toBe(width * height * channels);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
