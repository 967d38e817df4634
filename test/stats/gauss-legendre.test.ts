import fc from "fast-check";
import { expect, test } from "vitest";
import { quadratureNodes } from "../../src/stats/gauss-legendre.ts";
import { expectClose } from "./referee.ts";

const integral = (of: (x: number) => number, from: number, to: number, widest: number) =>
  quadratureNodes(from, to, widest).reduce((sum, { at, weight }) => sum + weight * of(at), 0);

test("integrates a bell over a wide range", () => {
  expectClose(
    integral((x) => Math.exp(-x * x), -30, 30, 4),
    Math.sqrt(Math.PI),
    1e-12,
  );
});

test("16 nodes are exact up to degree 31, and not beyond", () => {
  expectClose(
    integral((x) => x ** 30, -1, 1, 2),
    2 / 31,
    1e-14,
  );
  expect(Math.abs(integral((x) => x ** 32, -1, 1, 2) - 2 / 33)).toBeGreaterThan(1e-12);
});

test("property: weights are positive, inside the range, and add up to its length", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (from, length, widest) => {
        const nodes = quadratureNodes(from, from + length, widest);
        expect(nodes.every(({ at, weight }) => weight > 0 && at > from && at < from + length)).toBe(true);
        expectClose(
          nodes.reduce((sum, { weight }) => sum + weight, 0),
          length,
          1e-11,
        );
      },
    ),
  );
});
