import fc from "fast-check";
import { expect, test } from "vitest";
import { hasTies, signFlipP } from "../../src/stats/sign-flip.ts";
import { signedRankP } from "../../src/stats/signed-rank.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.signFlips)("p of $values is that of SciPy, which flips the signs in every way", ({ values, p }) => {
  expectClose(signFlipP(values), p);
});

test("no values, and more than a thousand", () => {
  expect(signFlipP([])).toBe(1);
  expect(() => signFlipP(Array.from({ length: 1001 }, () => 1))).toThrow(RangeError);
  expect(signFlipP(Array.from({ length: 1000 }, () => 1))).toBe(2 ** -999);
});

test("ties are equal sizes and zeros", () => {
  expect(
    [
      [1, -1],
      [0, 2],
      [1, 2, 3, 2],
    ].map(hasTies),
  ).toEqual([true, true, true]);
  expect([[], [1], [1, -2, 3]].map(hasTies)).toEqual([false, false, false]);
});

const tied = fc.array(fc.integer({ min: -4, max: 6 }), { minLength: 1, maxLength: 30 });
const untied = fc
  .uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 30 })
  .chain((sizes) => fc.tuple(...sizes.map((size) => fc.constantFrom(size, -size))));

test("property: without ties it is the signed-rank test", () => {
  fc.assert(fc.property(untied, (values) => expectClose(signFlipP(values), signedRankP(values))));
});

test("property: with few values it is the count of sign patterns", () => {
  const few = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 9 });
  fc.assert(fc.property(few, (values) => expectClose(signFlipP(values), byPatterns(values))));
});

test("property: order and swapped signs do not matter", () => {
  fc.assert(
    fc.property(tied, (values) => {
      expect(signFlipP(values.map((value) => -value))).toBe(signFlipP(values));
      expectClose(signFlipP(values.toReversed()), signFlipP(values));
    }),
  );
});

test("property: it is never above 1 and never below that of all signs alike", () => {
  fc.assert(
    fc.property(tied, (values) => {
      const signs = values.filter((value) => value !== 0).length;
      expect(signFlipP(values)).toBeLessThanOrEqual(1);
      expect(signFlipP(values)).toBeGreaterThanOrEqual(Math.min(1, 2 ** (1 - signs)) * (1 - 1e-12));
    }),
  );
});

/** Twice the smaller tail, by going through every pattern of signs with sums of middle ranks. */
function byPatterns(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  const rank = (size: number) =>
    sizes.filter((other) => other < size).length + (sizes.filter((other) => other === size).length + 1) / 2;
  const sumOf = (signed: readonly number[]) =>
    signed.reduce((sum, value) => sum + (value > 0 ? rank(Math.abs(value)) : 0), 0);
  const seen = sumOf(values);
  const sums = Array.from({ length: 2 ** values.length }, (_, pattern) =>
    sumOf(sizes.map((size, place) => ((pattern >> place) & 1 ? -size : size))),
  );
  const share = (holds: (sum: number) => boolean) => sums.filter(holds).length / sums.length;
  return Math.min(
    1,
    2 *
      Math.min(
        share((sum) => sum <= seen),
        share((sum) => sum >= seen),
      ),
  );
}
