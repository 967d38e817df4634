import fc from "fast-check";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, test } from "vitest";
import { nominalLevels, sequentialP } from "../../src/stats/group-sequential.ts";
import { meanP } from "../../src/stats/mean-interval.ts";
import { normalCdf, normalQuantile } from "../../src/stats/normal.ts";
import { signedRankP } from "../../src/stats/signed-rank.ts";
import { expectClose, referee } from "./referee.ts";

const DEFAULT = [8, 12, 16, 22, 30];

test.each(referee.plans)(
  "levels of $looks of $maximum at $alpha are the referee's",
  ({ looks, maximum, alpha, levels }) => {
    const found = nominalLevels(looks, maximum, alpha);
    expect(found).toHaveLength(levels.length);
    for (const [look, level] of levels.entries()) expectClose(found[look] ?? Number.NaN, level, 1e-10);
  },
);

test("a multivariate normal distribution finds the whole error rate at those levels", () => {
  const checked = referee.plans.filter(({ crossing }) => crossing !== undefined);
  expect(checked.length).toBeGreaterThan(20);
  for (const { looks, maximum, alpha, crossing } of checked)
    expect(Math.abs((crossing ?? 0) - (alpha * (looks.at(-1) ?? 0)) / maximum)).toBeLessThan(3e-6);
});

test("published boundaries of the default looks", () => {
  const z = nominalLevels(DEFAULT, 30, 0.05).map((level) => normalQuantile(1 - level / 2).toFixed(4));
  expect(z).toEqual(["2.4747", "2.5369", "2.4884", "2.3665", "2.2448"]);
});

test("one look at the end is an ordinary test", () => {
  expect(nominalLevels([30], 30, 0.05)).toEqual([0.05]);
  expect(sequentialP([30], 30, [0.031])).toBe(0.031);
});

test.each(referee.sequentialPs)("the sequential p of $ps at $looks is the referee's", ({ looks, maximum, ps, p }) => {
  expectClose(sequentialP(looks, maximum, ps), p, 1e-9);
});

test("ends of the scale", () => {
  expect(sequentialP(DEFAULT, 30, [])).toBe(1);
  expect(sequentialP(DEFAULT, 30, [1, 1, 1, 1, 1])).toBe(1);
  expect(sequentialP(DEFAULT, 30, [0.5, 0])).toBe(0);
  expect(nominalLevels([15, 30], 30, 1)[0]).toBe(0.5);
  expectClose(nominalLevels([15, 30], 30, 1)[1] ?? Number.NaN, 1, 1e-9);
});

test.each([1e-20, 1e-50, 1e-100, 1e-200, 1e-300])("a p of %d stays as small, at whatever look", (p) => {
  for (const [k, look] of DEFAULT.entries()) {
    const found = sequentialP(DEFAULT, 30, [...DEFAULT.slice(0, k).map(() => 1), p]);
    expect(found).toBeGreaterThanOrEqual(p * (30 / look) * (1 - 1e-9));
    expect(found).toBeLessThanOrEqual(p * (30 / (look - (DEFAULT[k - 1] ?? 0))) * (1 + 1e-9));
  }
});

test.each([
  [[8, 8], 30],
  [[12, 8], 30],
  [[0, 8], 30],
  [[8.5], 30],
  [[8, 31], 30],
])("looks %j of %d are refused", (looks, maximum) => {
  expect(() => nominalLevels(looks, maximum, 0.05)).toThrow(RangeError);
  expect(() => sequentialP(looks, maximum, [0.1])).toThrow(RangeError);
});

test("error rates outside 0 to 1, and more p than looks, are refused", () => {
  for (const alpha of [0, -0.1, 1.1, Number.NaN]) expect(() => nominalLevels([8], 8, alpha)).toThrow(RangeError);
  expect(() => sequentialP([8], 8, [0.1, 0.2])).toThrow(RangeError);
});

const plan = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 })
  .map((looks) => looks.toSorted((a, b) => a - b))
  .chain((looks) => fc.tuple(fc.constant(looks), fc.integer({ min: looks.at(-1) ?? 1, max: 80 })));
const rate = fc.double({ min: -12, max: -0.05, noNaN: true }).map((exponent) => 10 ** exponent);

test("property: a greater error rate gives greater levels, each between what is spent there and what is spent so far", () => {
  fc.assert(
    fc.property(plan, rate, fc.double({ min: 1e-6, max: 0.99, noNaN: true }), ([looks, maximum], alpha, part) => {
      const [more, less] = [nominalLevels(looks, maximum, alpha), nominalLevels(looks, maximum, alpha * part)];
      for (const [k, look] of looks.entries()) {
        expect(less[k]).toBeLessThan(more[k] ?? 0);
        expect(more[k]).toBeLessThanOrEqual(((alpha * look) / maximum) * (1 + 1e-9));
        expect(more[k]).toBeGreaterThanOrEqual(((alpha * (look - (looks[k - 1] ?? 0))) / maximum) * (1 - 1e-9));
      }
    }),
  );
});

test("property: levels do not depend on looks still to come", () => {
  fc.assert(
    fc.property(plan, rate, ([looks, maximum], alpha) => {
      const all = nominalLevels(looks, maximum, alpha);
      const some = nominalLevels(looks.slice(0, -1), maximum, alpha);
      for (const [k, level] of some.entries()) expectClose(level, all[k] ?? 0, 1e-9);
    }),
  );
});

test("property: the sequential p is at most the error rate exactly where some look crosses its level", () => {
  const planWithPs = plan.chain(([looks, maximum]) =>
    fc.tuple(fc.constant(looks), fc.constant(maximum), fc.array(rate, { maxLength: looks.length })),
  );
  fc.assert(
    fc.property(planWithPs, rate, ([looks, maximum, ps], alpha) => {
      const p = sequentialP(looks, maximum, ps);
      fc.pre(Math.abs(p / alpha - 1) > 1e-9);
      const levels = nominalLevels(looks, maximum, alpha);
      expect(p <= alpha).toBe(ps.some((one, k) => one <= (levels[k] ?? 0)));
    }),
    { numRuns: 300 },
  );
});

test("property: a smaller p at any look never makes the sequential p greater", () => {
  fc.assert(
    fc.property(fc.array(rate, { minLength: 5, maxLength: 5 }), fc.nat(4), rate, (ps, look, part) => {
      const smaller = ps.map((p, k) => (k === look ? p * part : p));
      expect(sequentialP(DEFAULT, 30, smaller)).toBeLessThanOrEqual(sequentialP(DEFAULT, 30, ps) * (1 + 1e-9));
    }),
    { numRuns: 50 },
  );
});

/** How often any look of many simulated runs without any effect finds its p at or below its level. */
function falseAlarms(
  runs: number,
  looks: readonly number[],
  draw: (uniform: number) => number,
  p: (seen: readonly number[]) => number,
) {
  const random = xoroshiro128plus(20_261_125);
  const levels = nominalLevels(looks, looks.at(-1) ?? 0, 0.05);
  let alarms = 0;
  for (let run = 0; run < runs; run++) {
    const values = Array.from({ length: looks.at(-1) ?? 0 }, () => draw(uniformFloat64(random)));
    if (looks.some((look, k) => p(values.slice(0, look)) <= (levels[k] ?? 0))) alarms++;
  }
  return alarms / runs;
}

const standardError = (runs: number) => Math.sqrt((0.05 * 0.95) / runs);

test("simulation: a normal walk crosses in 5 of 100 runs", () => {
  const zTest = (seen: readonly number[]) =>
    2 * normalCdf(-Math.abs(seen.reduce((sum, one) => sum + one, 0)) / Math.sqrt(seen.length));
  const found = falseAlarms(40_000, DEFAULT, normalQuantile, zTest);
  expect(Math.abs(found - 0.05)).toBeLessThan(4 * standardError(40_000));
});

test("simulation: signed ranks of heavy-tailed noise cross in at most 5 of 100 runs", () => {
  const heavyTailed = (uniform: number) => Math.tan(Math.PI * (uniform - 0.5));
  expect(falseAlarms(4000, DEFAULT, heavyTailed, signedRankP)).toBeLessThan(0.05 + 3 * standardError(4000));
});

test("simulation: t tests of few normal values cross a little more often than allowed, in 5.4 of 100 runs", () => {
  const found = falseAlarms(20_000, [4, 6], normalQuantile, meanP);
  expect(Math.abs(found - 0.054)).toBeLessThan(3 * standardError(20_000));
});
