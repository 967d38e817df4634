import fc from "fast-check";
import { mean, median } from "simple-statistics";
import { expect, test } from "vitest";
import { trimmedMean } from "../../src/stats/trimmed-mean.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.trimmedMeans)("of $values.length values with $cut cut off each end is SciPy's", (asked) => {
  expectClose(trimmedMean(asked.values, asked.cut), asked.mean);
});

test("property: between the mean, where nothing is cut, and the median, where all but the middle is", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (some) => {
      expect(trimmedMean(some, 0)).toBeCloseTo(mean(some), 6);
      expect(trimmedMean(some, 0.499)).toBeCloseTo(median(some), 6);
    }),
  );
});

test("one wild value does not move it", () => {
  expect(trimmedMean([1, 2, 3, 4, 1e9], 0.2)).toBe(3);
});
