import fc from "fast-check";
import { mean } from "simple-statistics";
import { expect, test } from "vitest";
import { meanInterval, meanP, predictionInterval, predictionP } from "../../src/stats/mean-interval.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.means)("p and intervals are the referee's ($values.length values)", ({ values, p, intervals }) => {
  expectClose(meanP(values), p, 1e-10);
  for (const { level, lower, upper, center, halfWidth } of intervals) {
    const [found, next] = [meanInterval(values, level), predictionInterval(values, level)];
    expectClose(found?.lower ?? Number.NaN, lower, 1e-10);
    expectClose(found?.upper ?? Number.NaN, upper, 1e-10);
    expectClose(next?.center ?? Number.NaN, center, 1e-10);
    expectClose(next?.halfWidth ?? Number.NaN, halfWidth, 1e-10);
  }
});

test("one value, or none, is no evidence", () => {
  for (const values of [[], [3]]) {
    expect(meanInterval(values, 0.05)).toBeUndefined();
    expect(predictionInterval(values, 0.05)).toBeUndefined();
    expect(meanP(values)).toBe(1);
    expect(predictionP(3, values)).toBeUndefined();
  }
});

test("a prediction around a part of the history has its mean, and the spread of all", () => {
  const history = [1, 2, 3, 4];
  const whole = predictionInterval(history, 0.05);
  expect(predictionInterval(history, 0.05, history)).toEqual(whole);
  const around = predictionInterval(history, 0.05, [4]);
  expect(around?.center).toBe(4);
  expect((around?.halfWidth ?? 0) / (whole?.halfWidth ?? 1)).toBeCloseTo(Math.sqrt(2 / (1 + 1 / 4)), 12);
});

test("equal values are certain, also where their sum is rounded", () => {
  const values = Array.from({ length: 10 }, () => 0.1);
  expect(meanInterval(values, 0.01)).toEqual({ lower: 0.1, upper: 0.1 });
  expect(predictionInterval(values, 0.01)).toEqual({ center: 0.1, halfWidth: 0 });
  expect(meanP(values)).toBe(0);
  expect(meanP([0, 0, 0])).toBe(1);
});

const samples = fc.array(
  fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1e5),
  { minLength: 2, maxLength: 12 },
);
const level = fc.double({ min: 1e-4, max: 0.5, noNaN: true });

test("property: the interval leaves out 0 exactly where p is at most the level", () => {
  fc.assert(
    fc.property(samples, level, (values, p) => {
      const found = meanP(values);
      fc.pre(Math.abs(found - p) > 1e-9);
      const interval = meanInterval(values, p);
      expect(interval !== undefined && (interval.lower > 0 || interval.upper < 0)).toBe(found < p);
    }),
  );
});

test("property: swapping the sign mirrors the interval and keeps p", () => {
  fc.assert(
    fc.property(samples, level, (values, p) => {
      const swapped = values.map((value) => -value);
      const [found, mirrored] = [meanInterval(values, p), meanInterval(swapped, p)];
      expect(meanP(swapped)).toBe(meanP(values));
      expect((mirrored?.lower ?? 0) + (found?.upper ?? 0)).toBe(0);
    }),
  );
});

test("property: order does not matter, and a scale scales", () => {
  fc.assert(
    fc.property(samples, level, (values, p) => {
      const changed = values.toReversed().map((value) => value * 1024);
      const [found, scaled] = [meanInterval(values, p), meanInterval(changed, p)];
      const width = (found?.upper ?? 0) - (found?.lower ?? 0);
      expect(Math.abs((scaled?.lower ?? 0) / 1024 - (found?.lower ?? 0))).toBeLessThanOrEqual(1e-9 * (width + 1));
      expectClose(meanP(changed), meanP(values), 1e-6);
    }),
  );
});

test("property: a smaller level gives a wider interval around the mean, and prediction is wider still", () => {
  fc.assert(
    fc.property(samples, level, level, (values, one, other) => {
      const wide = meanInterval(values, Math.min(one, other));
      const narrow = meanInterval(values, Math.max(one, other));
      const next = predictionInterval(values, Math.min(one, other));
      if (wide === undefined || narrow === undefined || next === undefined) throw new Error("no interval");
      const [least, most] = [next.center - next.halfWidth, next.center + next.halfWidth];
      const ascending = [least, wide.lower, narrow.lower, mean(values), narrow.upper, wide.upper, most];
      // Levels that differ in their last digits give quantiles that differ by their rounding.
      const rounding = 1e-9 * (Math.abs(least) + Math.abs(most));
      for (const [index, bound] of ascending.entries())
        expect(bound).toBeLessThanOrEqual((ascending[index + 1] ?? Number.POSITIVE_INFINITY) + rounding);
    }),
  );
});

test("property: a value has p at most the level exactly where it is outside the prediction interval of that level", () => {
  const value = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 2, maxLength: 12 }),
      value,
      fc.constantFrom(0.01, 0.05, 0.2),
      (history, next, level) => {
        const around = history.slice(-2);
        const found = predictionInterval(history, level, around);
        if (found === undefined) throw new Error("no interval");
        const distance = Math.abs(next - found.center) - found.halfWidth;
        fc.pre(Math.abs(distance) > 1e-6);
        expect((predictionP(next, history, around) ?? 0) <= level).toBe(distance > 0);
      },
    ),
  );
});
