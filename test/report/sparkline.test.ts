import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sparkline } from "../../src/report/sparkline.ts";

describe("sparkline", () => {
  it("draws each value, or the middle of each stretch of many", () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 24)).toBe("▁▂▃▄▅▆▇█");
    expect(sparkline([1, 1, 1, 9, 9, 9], 2)).toBe("▁█");
    expect(sparkline([], 24)).toBe("");
  });

  it("draws what does not vary as a line in the middle", () => {
    expect(sparkline([5, 5, 5], 24)).toBe("▅▅▅");
  });

  test("property: is as long as asked for at most, and made of blocks alone", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e300, max: 1e300, noNaN: true })),
        fc.integer({ min: 1, max: 40 }),
        (values, width) => {
          expect(sparkline(values, width)).toMatch(new RegExp(`^[▁▂▃▄▅▆▇█]{${Math.min(width, values.length)}}$`));
        },
      ),
    );
  });
});
