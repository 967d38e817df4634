import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressText, parseAddress } from "../../src/page/address.ts";

describe("an address", () => {
  it.each([
    ["", "", []],
    ["#", "", []],
    ["#benchmark-net-rpi3-1a2b3c4d", "benchmark-net-rpi3-1a2b3c4d", []],
    ["#search=int8+rpi3&order=name", "", ["search=int8 rpi3", "order=name"]],
    ["#changed&verdict=regressed", "changed", ["verdict=regressed"]],
    // Of a choice that is made twice the first counts; what chooses nothing is left out.
    ["#a&search=x&search=y&device=&=z&metric", "a", ["search=x"]],
    ["#a&search=%E0%A4%A", "a", ["search=\ufffd%A"]],
    [`#search=${"x".repeat(201)}`, "", []],
  ])("%s", (hash, anchor, chosen) => {
    const read = parseAddress(hash);
    expect([read.anchor, [...read.chosen].map((pair) => pair.join("="))]).toEqual([anchor, chosen]);
  });

  it("is read as it was written, whatever is searched for", () => {
    const value = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        fc.stringMatching(/^([a-z][a-z0-9-]{0,20})?$/),
        fc.dictionary(fc.constantFrom("search", "verdict", "order"), value),
        (anchor, choices) => {
          const chosen = new Map(Object.entries(choices));
          expect(parseAddress(addressText({ anchor, chosen }))).toEqual({ anchor, chosen });
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is read whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (hash) => {
        for (const value of parseAddress(hash).chosen.values()) expect(value.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 50 },
    );
  });
});
