import fc from "fast-check";
import { expect, test } from "vitest";
import { betaQuantile, betaTails, regularizedBeta } from "../../src/stats/beta.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.beta.cdf)("I($x; $a, $b) is the referee's", ({ x, a, b, p }) => {
  expectClose(regularizedBeta(x, a, b), p);
});

test.each(referee.beta.quantile)("the $p quantile of Beta($a, $b) is the referee's", ({ p, a, b, x }) => {
  expectClose(betaQuantile(p, a, b), x);
});

test("the ends of the interval", () => {
  expect([regularizedBeta(0, 2, 3), regularizedBeta(1, 2, 3)]).toEqual([0, 1]);
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
});

const shape = fc.double({ min: 0.5, max: 2000, noNaN: true });

test("property: the quantile undoes the probability", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      // Where x is so near 1 that a double cannot tell it from its neighbours, neither can p.
      fc.pre(x < 0.999_999);
      expectClose(regularizedBeta(x, a, b), p, 1e-9);
    }),
  );
});

test("property: the tails add up to 1 and swap with the shapes", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), shape, shape, (x, a, b) => {
      const [tails, mirrored] = [betaTails(x, 1 - x, a, b), betaTails(1 - x, x, b, a)];
      expect(tails.lower + tails.upper).toBeCloseTo(1, 13);
      expect(mirrored.lower).toBeCloseTo(tails.upper, 12);
    }),
  );
});

test("property: whole shapes give the binomial sum", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (a, b, x) => {
        const n = a + b - 1;
        let [sum, choose] = [0, 1];
        for (let k = 0; k <= n; k++) {
          if (k >= a) sum += choose * x ** k * (1 - x) ** (n - k);
          choose = (choose * (n - k)) / (k + 1);
        }
        expectClose(regularizedBeta(x, a, b), sum, 1e-11);
      },
    ),
  );
});
