import fc from "fast-check";
import { expect, test } from "vitest";
import { binomialCdf } from "../../src/stats/binomial.ts";
import { clopperPearson, wilson } from "../../src/stats/proportion.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.proportions)("intervals of $successes of $n at $level are the referee's", (asked) => {
  const score = wilson(asked.successes, asked.n, asked.level);
  expectClose(score.lower, asked.wilson.lower, 1e-11);
  expectClose(score.upper, asked.wilson.upper, 1e-11);
  const exact = clopperPearson(asked.successes, asked.n, asked.level);
  expectClose(exact.lower, asked.clopperPearson.lower, 1e-10);
  expectClose(exact.upper, asked.clopperPearson.upper, 1e-10);
});

test("no trials, no knowledge", () => {
  expect(wilson(0, 0, 0.05)).toEqual({ lower: 0, upper: 1 });
  expect(clopperPearson(0, 0, 0.05)).toEqual({ lower: 0, upper: 1 });
});

const trials = fc.integer({ min: 1, max: 3000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const level = fc.double({ min: 1e-4, max: 0.5, noNaN: true });

test.each([
  ["wilson", wilson],
  ["clopperPearson", clopperPearson],
])("property: %s holds the share, mirrors failures, and widens with a smaller level", (_, interval) => {
  fc.assert(
    fc.property(trials, level, level, ([successes, n], one, other) => {
      const wide = interval(successes, n, Math.min(one, other));
      const narrow = interval(successes, n, Math.max(one, other));
      const failures = interval(n - successes, n, Math.min(one, other));
      expect(failures.lower).toBeCloseTo(1 - wide.upper, 12);
      const ascending = [0, wide.lower, narrow.lower, successes / n, narrow.upper, wide.upper, 1];
      for (const [index, bound] of ascending.entries())
        expect(bound).toBeLessThanOrEqual((ascending[index + 1] ?? 1) + 1e-13);
    }),
  );
});

test("property: at Clopper and Pearson's bounds the data are exactly as unlikely as the level allows", () => {
  fc.assert(
    fc.property(trials, level, ([successes, n], p) => {
      fc.pre(successes > 0);
      const { lower } = clopperPearson(successes, n, p);
      expectClose(1 - binomialCdf(successes - 1, n, lower), p / 2, 1e-9);
    }),
  );
});
