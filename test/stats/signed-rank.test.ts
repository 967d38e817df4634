import fc from "fast-check";
import { expect, test } from "vitest";
import { hodgesLehmann, signedRankCdf, signedRankInterval, signedRankP } from "../../src/stats/signed-rank.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.signedRankCdf)("P(T+ ≤ $w) of $n values is the referee's", ({ n, w, p }) => {
  expectClose(signedRankCdf(n, w), p);
});

test("small tables by hand", () => {
  expect([0, 1, 2, 3].map((w) => signedRankCdf(2, w))).toEqual([0.25, 0.5, 0.75, 1]);
  expect([-1, 0.5, 99].map((w) => signedRankCdf(2, w))).toEqual([0, 0.25, 1]);
});

test("the smallest probability of a thousand values is still a number, and more are refused", () => {
  expect(signedRankCdf(1000, 0)).toBe(2 ** -1000);
  expect(() => signedRankCdf(1001, 0)).toThrow(RangeError);
  expect(() => signedRankCdf(0, 0)).toThrow(RangeError);
});

test.each(referee.signedRanks)("estimate, p and intervals are the referee's ($values.length values)", (asked) => {
  expectClose(hodgesLehmann(asked.values), asked.hodgesLehmann);
  expectClose(signedRankP(asked.values), asked.p);
  for (const { level, lower, upper } of asked.intervals) {
    const found = signedRankInterval(asked.values, level);
    if (lower === null || upper === null) expect(found).toBeUndefined();
    else {
      expectClose(found?.lower ?? Number.NaN, lower);
      expectClose(found?.upper ?? Number.NaN, upper);
    }
  }
});

test("with many values the exact p is near SciPy's asymptotic one", () => {
  const many = referee.signedRanks.filter(({ values, asymptotic }) => values.length >= 60 && asymptotic > 0.01);
  expect(many.length).toBeGreaterThan(0);
  for (const { values, asymptotic } of many) expectClose(signedRankP(values), asymptotic, 0.02);
});

test.each(referee.tiedRanks)("ties and zeros count for both sides ($values)", ({ values, p }) => {
  expectClose(signedRankP(values), p);
});

test("fewer than six values allow no interval at 5 %, six do", () => {
  expect(signedRankInterval([], 0.05)).toBeUndefined();
  expect(signedRankInterval([1, 2, 3, 4, 5], 0.05)).toBeUndefined();
  expect(signedRankInterval([1, 2, 3, 4, 5, 6], 0.05)).toEqual({ lower: 1, upper: 6 });
  expect(signedRankP([])).toBe(1);
});

test("equal values give a point", () => {
  const values = Array.from({ length: 10 }, () => 0.25);
  expect(signedRankInterval(values, 0.05)).toEqual({ lower: 0.25, upper: 0.25 });
  expect(signedRankP(values)).toBe(2 ** -9);
  expect(signedRankP(values.map(() => 0))).toBe(1);
});

/** Differences with many ties and zeros, or with none. */
const differences = fc.oneof(
  fc.array(fc.integer({ min: -4, max: 6 }), { minLength: 1, maxLength: 30 }),
  fc.array(
    fc.integer({ min: -1e6, max: 1.2e6 }).map((value) => value / 1e6),
    { minLength: 1, maxLength: 30 },
  ),
);
const level = fc.double({ min: 1e-4, max: 0.5, noNaN: true });

test("property: the interval leaves out 0 exactly where p is at most the level", () => {
  fc.assert(
    fc.property(differences, level, (values, p) => {
      const interval = signedRankInterval(values, p);
      const leavesOut = interval !== undefined && (interval.lower > 0 || interval.upper < 0);
      expect(leavesOut).toBe(signedRankP(values) <= p);
    }),
    { numRuns: 1000 },
  );
});

test("property: that holds at the very p too", () => {
  fc.assert(
    fc.property(differences, (values) => {
      const p = signedRankP(values);
      fc.pre(p < 1);
      const interval = signedRankInterval(values, p);
      expect(interval !== undefined && (interval.lower > 0 || interval.upper < 0)).toBe(true);
    }),
  );
});

test("property: swapping the sign mirrors estimate and interval and keeps p", () => {
  fc.assert(
    fc.property(differences, level, (values, p) => {
      const swapped = values.map((value) => -value);
      const [found, mirrored] = [signedRankInterval(values, p), signedRankInterval(swapped, p)];
      expect(signedRankP(swapped)).toBe(signedRankP(values));
      expect(hodgesLehmann(swapped) + hodgesLehmann(values)).toBe(0);
      expect((mirrored?.lower ?? 0) + (found?.upper ?? 0)).toBe(0);
      expect((mirrored?.upper ?? 0) + (found?.lower ?? 0)).toBe(0);
    }),
  );
});

test("property: order does not matter, and a scale scales", () => {
  fc.assert(
    fc.property(differences, level, fc.integer({ min: -20, max: 20 }), (values, p, exponent) => {
      const scale = 2 ** exponent;
      const changed = values.toReversed().map((value) => value * scale);
      const [found, scaled] = [signedRankInterval(values, p), signedRankInterval(changed, p)];
      expect(signedRankP(changed)).toBe(signedRankP(values));
      expect(hodgesLehmann(changed)).toBe(hodgesLehmann(values) * scale);
      expect(scaled?.lower).toBe(found && found.lower * scale);
      expect(scaled?.upper).toBe(found && found.upper * scale);
    }),
  );
});

test("property: a smaller level gives a wider interval, all around the estimate", () => {
  fc.assert(
    fc.property(differences, level, level, (values, one, other) => {
      const wide = signedRankInterval(values, Math.min(one, other));
      const narrow = signedRankInterval(values, Math.max(one, other));
      if (wide === undefined || narrow === undefined) expect(wide).toBeUndefined();
      else {
        const estimate = hodgesLehmann(values);
        const ascending = [wide.lower, narrow.lower, estimate, narrow.upper, wide.upper];
        expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
      }
    }),
  );
});
