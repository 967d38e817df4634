import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lagOneCorrelation, levelStart } from "../../src/stats/level-shift.ts";
import { normals } from "../compare/rounds.ts";
import { spreadSeed } from "../compare/sessions.ts";

const noise = (count: number, level: number, sd: number, seed: number) => {
  const normal = normals(spreadSeed(seed));
  return Array.from({ length: count }, () => level + sd * normal());
};

describe("levelStart", () => {
  it.each<[string, readonly number[], number]>([
    ["nothing", [], 0],
    ["one value", [1], 0],
    ["equal values", [1, 1, 1, 1, 1, 1, 1, 1], 0],
    ["a clear shift", [1, 1, 1, 1, 2, 2, 2, 2], 4],
    ["two shifts, the last counts", [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3], 7],
    ["a shift that is too young", [1, 1, 1, 1, 1, 2, 2], 0],
    ["one wild value", [1, 1, 1, 1, 9, 1, 1, 1, 1], 0],
    ["a shift that is too small to matter", [1, 1, 1, 1, 1.01, 1.01, 1.01, 1.01], 0],
  ])("of %s", (_, values, start) => {
    expect(levelStart(values, 0.02)).toBe(start);
  });

  it("believes a shift of four standard deviations, and rarely one that is not there", () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);
    const found = seeds.filter((seed) => {
      const start = levelStart([...noise(10, 0, 0.02, seed), ...noise(10, 0.08, 0.02, seed + 1_000)], 0.02);
      return Math.abs(start - 10) <= 1;
    });
    expect(found.length).toBeGreaterThan(150);
    const invented = seeds.filter((seed) => levelStart(noise(20, 0, 0.02, seed), 0.02) !== 0);
    expect(invented.length).toBeLessThan(20);
  });

  test("property: moving and scaling the values moves no shift", () => {
    const value = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 25 }),
        fc.integer({ min: -8, max: 8 }),
        value,
        (values, power, offset) => {
          const scale = 2 ** power;
          const moved = values.map((one) => (one + offset) * scale);
          expect(levelStart(moved, 3 * scale)).toBe(levelStart(values, 3));
        },
      ),
    );
  });

  test("property: the start leaves a level of three values at least, unless there was no shift", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 25 }), (values) => {
        const start = levelStart(values, 0.02);
        expect(start === 0 || values.length - start >= 3).toBe(true);
      }),
    );
  });
});

describe("lagOneCorrelation", () => {
  it("tells drift from alternation", () => {
    expect(lagOneCorrelation([1, 2, 3, 4, 5, 6])).toBeCloseTo(0.5, 12);
    expect(lagOneCorrelation([1, -1, 1, -1, 1, -1])).toBeCloseTo(-5 / 6, 12);
    expect([lagOneCorrelation([1, 2]), lagOneCorrelation([3, 3, 3])]).toEqual([0, 0]);
  });

  test("property: it is between -1 and 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
        expect(Math.abs(lagOneCorrelation(values))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
