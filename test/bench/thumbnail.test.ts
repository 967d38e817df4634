import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmallPng } from "../../src/bench/thumbnail.ts";
import { chunk, type PngHeader, png } from "../dataset/png-writer.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const GREY: PngHeader = { width: 2, height: 1, depth: 8, color: 0 };
const made = (changes: Partial<PngHeader> = {}, others: readonly Uint8Array[] = []) =>
  text(png({ ...GREY, ...changes }, Uint8Array.of(0, 1, 2), others));
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

describe("isSmallPng", () => {
  it.each([
    ["grey", made()],
    ["RGB, as large as may be", made({ width: 64, height: 64, color: 2 })],
    ["pixels in two chunks", made({}, [chunk("IDAT", deflateSync(new Uint8Array()))])],
  ])("takes %s", (_, base64) => expect(isSmallPng(base64)).toBe(true));

  it.each([
    ["nothing", ""],
    ["no base64", `${made()}"><script>`],
    ["base64 with white space", `${made()}\n`],
    ["another format", text(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))],
    ["a side too wide", made({ width: 65 })],
    ["a side too high", made({ height: 60_000 })],
    ["no width", made({ width: 0 })],
    ["16 bits", made({ depth: 16 })],
    ["a palette", made({ color: 3 })],
    ["interlacing", made({ interlace: 1 })],
    ["text beside pixels", made({}, [chunk("tEXt", new TextEncoder().encode("a\0b"))])],
    ["an animation", made({}, [chunk("acTL", new Uint8Array(8))])],
    ["something after its end", text(Buffer.concat([bytesOf(made()), Uint8Array.of(0)]))],
    ["a cut end", text(bytesOf(made()).subarray(0, -1))],
    ["more than its share", made({}, [chunk("IDAT", new Uint8Array(20_000))])],
  ])("refuses %s", (_, base64) => expect(isSmallPng(base64)).toBe(false));

  it("takes no PNG that lost or changed a byte of its header", () => {
    const good = bytesOf(made({ width: 64, height: 64 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = good.slice();
        changed[at] = byte;
        const [width, height, color] = [changed[19] ?? 0, changed[23] ?? 0, changed[25] ?? 0];
        const still = changed.every((value, place) => value === good[place] || [19, 23, 25].includes(place));
        const small = [width, height].every((side) => side >= 1 && side <= 64) && (color === 0 || color === 2);
        expect(isSmallPng(text(changed))).toBe(still && small);
      }),
    );
  });
});
