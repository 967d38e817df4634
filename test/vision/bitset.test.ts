import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBitset, encodeBitset } from "../../src/vision/bitset.ts";

describe("bitset", () => {
  it("puts the first value into the least significant bit", () => {
    expect(encodeBitset([true, false, false, false, false, false, false, false, false, true])).toBe(btoa("\x01\x02"));
    expect(encodeBitset([])).toBe("");
  });

  it("gives back what was put in", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (bits) => {
        expect(decodeBitset(encodeBitset(bits), bits.length)).toEqual(bits);
      }),
    );
  });

  it("holds many more bits than a call takes arguments", () => {
    const bits = Array.from({ length: 2_000_003 }, (_, index) => index % 3 === 0);
    expect(decodeBitset(encodeBitset(bits), bits.length)).toEqual(bits);
  });

  it("never takes text that it would not write, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), fc.nat({ max: 100 }), (text, count) => {
        const bits = decodeBitset(text, count);
        if (bits !== undefined) expect(encodeBitset(bits)).toBe(text);
      }),
    );
  });

  it("refuses a bit beyond the end", () => {
    expect(decodeBitset(btoa("\x02"), 1)).toBeUndefined();
    expect(decodeBitset(btoa("\x01"), 1)).toEqual([true]);
    expect(decodeBitset(btoa("\x01"), 9)).toBeUndefined();
  });
});
