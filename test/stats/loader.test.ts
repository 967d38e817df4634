import fc from "fast-check";
import { gammaln } from "simple-statistics";
import { expect, test } from "vitest";
import { betaPower } from "../../src/stats/loader.ts";
import { expectClose } from "./referee.ts";

test("property: small shapes agree with gamma functions", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 30, noNaN: true }),
      fc.double({ min: 0.5, max: 30, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (a, b, x) => {
        const plain = a * Math.log(x) + b * Math.log1p(-x) + gammaln(a + b) - gammaln(a) - gammaln(b);
        expectClose(betaPower(x, 1 - x, a, b), Math.exp(plain), 1e-10);
      },
    ),
  );
});

test("at the mean of a symmetric beta of a million it keeps its digits", () => {
  // Stirling: x^a y^a / B(a, a) at ½ is √(a / π) / 2 · (1 - 1/(8a) + …).
  const a = 1e6;
  expectClose(betaPower(0.5, 0.5, a, a), (Math.sqrt(a / Math.PI) / 2) * (1 - 1 / (8 * a)), 1e-12);
});

test("nothing at the ends", () => {
  expect(betaPower(0, 1, 2, 3)).toBe(0);
});
