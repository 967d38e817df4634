import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes, encodeBytes } from "../../src/vision/bytes.ts";

describe("bytes as base64", () => {
  it("come back as they were, as Node writes them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = encodeBytes(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64"));
        expect(decodeBytes(text, bytes.length)).toEqual(bytes);
      }),
    );
  });

  it("are refused in any other number or spelling", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, count) => {
        const read = decodeBytes(text, count);
        expect(read === undefined || encodeBytes(read) === text).toBe(true);
      }),
    );
    expect(decodeBytes("AAE=", 3)).toBeUndefined();
    expect(decodeBytes("AAF=", 2)).toBeUndefined();
    expect(decodeBytes("AA E", 3)).toBeUndefined();
  });
});
