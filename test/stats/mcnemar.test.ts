import fc from "fast-check";
import { expect, test } from "vitest";
import { mcnemarExact, mcnemarMidP, pairedDifferenceInterval } from "../../src/stats/mcnemar.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.mcnemar)("p of $b against $c is the referee's", ({ b, c, exact, midP }) => {
  expectClose(mcnemarExact(b, c), exact);
  expectClose(mcnemarMidP(b, c), midP);
});

test.each(referee.pairedDifference)("the interval of $b against $c of $n at $level is the referee's", (asked) => {
  const { lower, upper } = pairedDifferenceInterval(asked.b, asked.c, asked.n, asked.level);
  expectClose(lower, asked.lower, 1e-11);
  expectClose(upper, asked.upper, 1e-11);
});

test("six flips one way are the fewest that 5 % allows", () => {
  expectClose(mcnemarExact(5, 0), 0.0625);
  expectClose(mcnemarExact(6, 0), 0.03125);
});

test("no images, no knowledge", () => {
  expect(pairedDifferenceInterval(0, 0, 0, 0.05)).toEqual({ lower: -1, upper: 1 });
});

const count = fc.integer({ min: 0, max: 3000 });
const level = fc.double({ min: 1e-4, max: 0.2, noNaN: true });

test("property: the sides can be swapped, and mid-p is the bolder", () => {
  fc.assert(
    fc.property(count, count, (b, c) => {
      expect(mcnemarExact(c, b)).toBe(mcnemarExact(b, c));
      expect(mcnemarMidP(c, b)).toBe(mcnemarMidP(b, c));
      expect(mcnemarMidP(b, c)).toBeLessThanOrEqual(mcnemarExact(b, c));
      expect(mcnemarExact(b, c)).toBeLessThanOrEqual(1);
    }),
  );
});

test("property: the more one-sided, the smaller p", () => {
  fc.assert(
    fc.property(count, count, (fewer, more) => {
      fc.pre(fewer < more && mcnemarExact(fewer, more) > 1e-290);
      expect(mcnemarExact(fewer, more + 1)).toBeLessThan(mcnemarExact(fewer, more));
    }),
  );
});

test("property: intervals mirror, hold the observed difference, and widen with a smaller level", () => {
  fc.assert(
    fc.property(count, count, count, level, level, (b, c, agreeing, one, other) => {
      const n = b + c + agreeing;
      fc.pre(n > 0);
      const wide = pairedDifferenceInterval(b, c, n, Math.min(one, other));
      const narrow = pairedDifferenceInterval(b, c, n, Math.max(one, other));
      const mirrored = pairedDifferenceInterval(c, b, n, Math.min(one, other));
      expect(mirrored.lower + wide.upper).toBe(0);
      const ascending = [-1, wide.lower, narrow.lower, (c - b) / n, narrow.upper, wide.upper, 1];
      // Levels that differ in their last digits give quantiles that differ by their rounding.
      for (const [index, bound] of ascending.entries())
        expect(bound).toBeLessThanOrEqual((ascending[index + 1] ?? 1) + 1e-12);
    }),
  );
});
