import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreDivergence, sumUpDivergences } from "../../src/vision/divergence.ts";

describe("scoreDivergence", () => {
  it("is the root mean square of the difference in units of the base's standard deviation", () => {
    // NumPy: np.std([1.5, 2, 2.5, 4.5] - np.array([1, 2, 3, 4.])) / np.std([1, 2, 3, 4])
    expect(scoreDivergence([1, 2, 3, 4], [1.5, 2, 2.5, 4.5])).toBeCloseTo(0.37081, 6);
    expect(scoreDivergence([1, 2, 3], [3, 2, 1])).toBeCloseTo(2, 12);
  });

  it.each([
    ["other classes", [1, 2], [1, 2, 3]],
    ["a base that scores all alike", [2, 2], [1, 2]],
    ["two sides that score all alike", [2, 2], [2, 2]],
    ["NaN", [1, 2], [1, Number.NaN]],
    ["infinity", [1, Number.NEGATIVE_INFINITY], [1, 2]],
    ["no classes", [], []],
  ])("cannot be told for %s", (_, base, head) => {
    expect(scoreDivergence(base, head)).toBeUndefined();
  });

  it("property: a constant added to all classes is no divergence, and a common scale changes none", () => {
    const scores = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(scores, scores, fc.integer({ min: -50, max: 50 }), (base, head, constant) => {
        const told = scoreDivergence(base, head);
        fc.pre(told !== undefined);
        const moved = head.map((score) => score + constant);
        expect(scoreDivergence(base, moved)).toBeCloseTo(told ?? -1, 9);
        const scaled = [base, head].map((row) => row.map((score) => 8 * score));
        expect(scoreDivergence(scaled[0] ?? [], scaled[1] ?? [])).toBeCloseTo(told ?? -1, 9);
      }),
    );
  });
});

describe("sumUpDivergences", () => {
  it("is of the images that tell one", () => {
    expect(sumUpDivergences([0.5, undefined, 0, 0.1])).toEqual({ images: 3, median: 0.1, largest: 0.5 });
    expect(sumUpDivergences([undefined])).toBeUndefined();
    expect(sumUpDivergences([])).toBeUndefined();
  });
});
