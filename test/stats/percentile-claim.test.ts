import fc from "fast-check";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it, test } from "vitest";
import { binomialCdf } from "../../src/stats/binomial.ts";
import { effectiveCount, samplesForClaim } from "../../src/stats/percentile-claim.ts";
import { expectClose, referee } from "./referee.ts";

test.each(referee.percentileClaims)("the $quantile quantile with $over above takes the referee's $samples", (asked) => {
  expect(samplesForClaim(asked.quantile, asked.over)).toBe(asked.samples);
});

test("MLPerf's own numbers", () => {
  expect([0.9, 0.95, 0.97, 0.99].map((quantile) => samplesForClaim(quantile, 1))).toEqual([64, 130, 219, 662]);
  expect([0.9, 0.99].map((quantile) => samplesForClaim(quantile, 0))).toEqual([44, 459]);
});

test("property: is the smallest number whose tail is at most 1 %", () => {
  const quantile = fc.double({ min: 0.01, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(quantile, fc.integer({ min: 0, max: 40 }), (asked, over) => {
      const samples = samplesForClaim(asked, over);
      expect(binomialCdf(over, samples, 1 - asked)).toBeLessThanOrEqual(0.01 + 1e-15);
      expect(binomialCdf(over, samples - 1, 1 - asked)).toBeGreaterThan(0.01 - 1e-15);
    }),
  );
});

describe("what correlated samples are worth", () => {
  it.each(referee.effectiveCounts)("is the referee's $effective", ({ series, threshold, effective }) => {
    expectClose(effectiveCount(series, threshold), effective);
  });

  const series = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 200 });

  it("property: is at least one and at most their number, in either direction of time", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 51 }), (values, threshold) => {
        const worth = effectiveCount(values, threshold);
        expect(worth).toBeLessThanOrEqual(values.length);
        expect(worth).toBeGreaterThan(0);
        expect(effectiveCount(values.toReversed(), threshold)).toBe(worth);
      }),
    );
  });

  it("property: is what its definition says, lag by lag", () => {
    const byDefinition = (values: readonly number[], threshold: number) => {
      const above: number[] = values.map((value) => (value > threshold ? 1 : 0));
      const share = above.reduce((sum, one) => sum + one, 0) / above.length;
      const deviations = above.map((one) => one - share);
      const power = deviations.reduce((sum, one) => sum + one ** 2, 0);
      let inflation = 1;
      for (let lag = 1; power > 1e-9 && lag < above.length; lag += 1) {
        const product = deviations.slice(lag).reduce((sum, one, at) => sum + one * (deviations[at] ?? 0), 0);
        if (product / power <= 2 / Math.sqrt(above.length) + 1e-12) break;
        inflation += (2 * product) / power;
      }
      return above.length / inflation;
    };
    // Spells longer than a word of marks.
    const spells = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 70 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spells, (drawn) => {
        const values = drawn.flatMap(([isHigh, length]) => Array<number>(length).fill(isHigh ? 2 : 1));
        expectClose(effectiveCount(values, 1), byDefinition(values, 1));
      }),
      { seed: 1 },
    );
  });

  it("property: samples that only repeat each other add nothing", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 5 }), (seed, times) => {
        const generator = xoroshiro128plus(seed);
        const values = Array.from({ length: 400 }, () => uniformInt(generator, 1, 1_000));
        const repeated = values.flatMap((value) => Array.from({ length: times }, () => value));
        expect(effectiveCount(values, 800)).toBeGreaterThan(200);
        expect(effectiveCount(repeated, 800)).toBeLessThan(1.2 * values.length);
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it("is all of them where nothing lies above, or everything does", () => {
    expect([effectiveCount([3, 3, 3], 3), effectiveCount([3, 3, 3], 1)]).toEqual([3, 3]);
  });
});
