import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialCdf, binomialPmf } from "../../src/stats/binomial.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.binomial)("at most, and exactly, $k of $n at $p are the referee's", ({ k, n, p, cdf, pmf }) => {
  expectClose(binomialCdf(k, n, p), cdf);
  expectClose(binomialPmf(k, n, p), pmf);
});

test("outside the possible counts there is nothing", () => {
  expect([binomialPmf(-1, 5, 0.3), binomialPmf(6, 5, 0.3)]).toEqual([0, 0]);
  expect([binomialCdf(-1, 5, 0.3), binomialCdf(5, 5, 0.3), binomialCdf(9, 5, 0.3)]).toEqual([0, 1, 1]);
});

test("certain trials", () => {
  expect([0, 1, 2].map((k) => binomialPmf(k, 2, 0))).toEqual([1, 0, 0]);
  expect([0, 1, 2].map((k) => binomialPmf(k, 2, 1))).toEqual([0, 0, 1]);
  expect([binomialCdf(0, 2, 0), binomialCdf(1, 2, 1)]).toEqual([1, 0]);
  expect([binomialPmf(0, 0, 0.5), binomialCdf(0, 0, 0.5)]).toEqual([1, 1]);
});

test("property: the cumulative probability is the sum of the single ones", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (n, p) => {
      let sum = 0;
      for (let k = 0; k < n; k++) {
        sum += binomialPmf(k, n, p);
        expect(binomialCdf(k, n, p)).toBeCloseTo(sum, 12);
      }
    }),
  );
});
