import fc from "fast-check";
import { expect, it } from "vitest";
import { queryTimes } from "../../src/measure/query-times.ts";

it("adds up what belongs together", () => {
  expect(queryTimes([1, 2, 3, 4, 5, 6], 2)).toEqual([3, 7, 11]);
  expect(queryTimes([1, 2, 3], 1)).toEqual([1, 2, 3]);
});

it("property: nothing is lost and nothing counts twice", () => {
  const perQuery = fc.constantFrom(1, 2, 4, 8);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e9 })), perQuery, (each, size) => {
      const whole = each.slice(0, each.length - (each.length % size));
      const queries = queryTimes(whole, size);
      expect(queries).toHaveLength(whole.length / size);
      expect(queries.reduce((sum, ns) => sum + ns, 0)).toBe(whole.reduce((sum, ns) => sum + ns, 0));
    }),
  );
});
