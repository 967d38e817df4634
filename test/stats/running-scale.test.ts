import fc from "fast-check";
import { median } from "simple-statistics";
import { describe, expect, it, test } from "vitest";
import { RunningScale } from "../../src/stats/running-scale.ts";

const scaleOf = (sizes: readonly number[]) => {
  const scale = new RunningScale();
  for (const size of sizes) scale.add(size);
  return scale.deviation;
};

describe("RunningScale", () => {
  it("knows nothing before the first difference", () => {
    expect(scaleOf([])).toBe(0);
  });

  test("property: is the median of the newest 64 sizes", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }), (sizes) => {
        expect(scaleOf(sizes)).toBeCloseTo((1.4826 / Math.SQRT2) * median(sizes.slice(-64)), 6);
      }),
    );
  });
});
