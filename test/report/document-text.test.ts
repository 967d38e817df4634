import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText } from "../../src/report/document-text.ts";
import { hostileText } from "../fuzz/mutation.ts";

describe("a document for programs", () => {
  it("is the same value, and no order to a terminal or a workflow's log", () => {
    fc.assert(
      fc.property(
        fc.oneof(hostileText, fc.constantFrom("\u009b31m", "\u202e", "##[error]x", "####[", "\u{e0041}")),
        (text) => {
          const document = { [`k${text}`]: [text, 1, { deep: text }] };
          for (const indent of [0, 1, 2]) {
            const told = jsonText(document, indent);
            expect(JSON.parse(told)).toEqual(document);
            expect(told).not.toMatch(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|##\[|^\s*::/mu);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is as JSON.stringify writes it where there is none", () => {
    const document = { name: "é # ## [x]", numbers: [1.5, null] };
    expect(jsonText(document, 2)).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
  });
});
