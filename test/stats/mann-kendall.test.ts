import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mannKendall } from "../../src/stats/mann-kendall.ts";

const numbers = (length: object) => fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), length);

function* orders(values: readonly number[]): Generator<readonly number[]> {
  if (values.length < 2) yield values;
  for (const [index, value] of values.entries()) {
    for (const rest of orders(values.toSpliced(index, 1))) if (values.length > 1) yield [value, ...rest];
  }
}

function signs(values: readonly number[]): number {
  return values.reduce(
    (sum, value, later) => sum + values.slice(0, later).reduce((part, before) => part + Math.sign(value - before), 0),
    0,
  );
}

describe("mannKendall", () => {
  it("is exact: the p of every order of up to six values is the share of orders as far from none", () => {
    for (const n of [3, 4, 5, 6]) {
      const all = [...orders(Array.from({ length: n }, (_, index) => index))];
      const sums = all.map(signs);
      for (const order of all) {
        const { s, p } = mannKendall(order);
        expect(s).toBe(signs(order));
        const asFar = sums.filter((sum) => Math.abs(sum) >= Math.abs(s)).length / all.length;
        expect(p).toBeCloseTo(Math.min(1, asFar), 12);
      }
    }
  });

  it("agrees with published values: 20 rising ones, and Kendall's normal approximation with ties", () => {
    const rising = Array.from({ length: 20 }, (_, index) => index);
    expect(mannKendall(rising).p).toBeCloseTo(2 / 2432902008176640000, 30);
    // S = 9; Var = (5·4·15 - 2·1·9)/18 = 47/3; z = 8 / √(47/3); 2·Φ(-z) = 0.0433.
    expect(mannKendall([1, 2, 2, 3, 4])).toMatchObject({ s: 9 });
    expect(mannKendall([1, 2, 2, 3, 4]).p).toBeCloseTo(0.04328, 4);
  });

  it("gives the slope of a straight line", () => {
    const { slope } = mannKendall([5, 5.5, 6, 6.5, 30]);
    expect(slope).toBeCloseTo(0.5, 12);
  });

  it("shows nothing for constant values and for fewer than three", () => {
    expect(mannKendall([])).toEqual({ s: 0, p: 1, slope: 0 });
    expect(mannKendall([1, 2])).toEqual({ s: 1, p: 1, slope: 0 });
    expect(mannKendall([7, 7, 7, 7])).toEqual({ s: 0, p: 1, slope: 0 });
  });

  it("mirrors: reversed values have the opposite sum and slope and the same p", () => {
    fc.assert(
      fc.property(numbers({ minLength: 3, maxLength: 30 }), (values) => {
        const [ahead, back] = [mannKendall(values), mannKendall(values.toReversed())];
        expect(back.s + ahead.s).toBe(0);
        expect(back.slope + ahead.slope).toBeCloseTo(0, 6);
        expect(back.p).toBeCloseTo(ahead.p, 12);
      }),
    );
  });

  it("asks for nothing but the order: any rising function leaves sum and p alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 80 }), (values) => {
        const cubes = mannKendall(values.map((value) => value ** 3));
        expect(cubes).toMatchObject({ s: mannKendall(values).s, p: mannKendall(values).p });
        expect(cubes.p).toBeGreaterThan(0);
        expect(cubes.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
