import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelOf, logLabels } from "../../src/page/log-labels.ts";

describe("logLabels", () => {
  it.each([
    ["a wall", [1.2, 8.2], 2_400, [2, 3, 4, 5, 6, 7, 8]],
    ["a phone", [1.2, 8.2], 350, [2, 3, 5]],
    ["three decades on a phone", [0.5, 2_000], 350, [1, 10, 100, 1_000]],
    ["three decades at a desk", [0.9, 1_100], 1_000, [2, 5, 10, 20, 50, 100, 200, 500]],
    ["fourteen decades on a phone", [0.5, 2e13], 350, [1e3, 1e6, 1e9, 1e12]],
    ["a short axis", [4.31, 4.72], 350, [4.4, 4.5, 4.6]],
  ] as const)("fit %s", (_, domain, width, labels) => {
    expect(logLabels(domain, width)).toEqual(labels);
  });

  it("property: lie on the axis, and leave each other room", () => {
    const ends = fc.tuple(fc.double({ min: -3, max: 12, noNaN: true }), fc.double({ min: 0.02, max: 6, noNaN: true }));
    fc.assert(
      fc.property(ends, fc.integer({ min: 240, max: 2_500 }), ([start, decades], width) => {
        const [low, high] = [10 ** start, 10 ** (start + decades)];
        const labels = logLabels([low, high], width);
        expect(labels.length).toBeGreaterThanOrEqual(1);
        const at = labels.map((value) => (Math.log10(value / low) / decades) * width);
        for (const [index, x] of at.entries()) {
          expect(x).toBeGreaterThanOrEqual(21.9);
          expect(x).toBeLessThanOrEqual(width - 21.9);
          if (index > 0) expect(x - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(57.9);
        }
      }),
    );
  });
});

it.each([
  [5e5, "ns", "500 µs"],
  [4.4e6, "ns", "4.4 ms"],
  [1e8, "ns", "100 ms"],
  [0.5, "per-second", "0.5 /s"],
  [2_000, "per-second", "2 k/s"],
] as const)("labels %d %s as %s", (value, unit, label) => {
  expect(labelOf(value, unit)).toBe(label);
});
