import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf, normalQuantile } from "../../src/stats/normal.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.normal.cdf)("the probability below $z is the referee's", ({ z, p }) => {
  expectClose(normalCdf(z), p, 1e-14);
});

test.each(referee.normal.quantile)("the quantile of $p is the referee's", ({ p, z }) => {
  expectClose(normalQuantile(p), z, 1e-14);
});

test("the ends of the line", () => {
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalCdf(-40)).toBe(0);
  expect(normalCdf(Number.NaN)).toBeNaN();
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect([-0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test("property: the quantile undoes the probability, in the tail too", () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 3, noNaN: true }), (z) => {
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-12);
    }),
  );
});

test("property: both sides mirror each other", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
      expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
    }),
  );
});
