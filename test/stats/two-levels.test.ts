import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { studentCdf } from "../../src/stats/student.ts";
import { twoLevelsP } from "../../src/stats/two-levels.ts";

const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 20 });

describe("twoLevelsP", () => {
  it("is Student's p of the difference of two means", () => {
    // What is left alternates, so nothing widens it: t = 2 / √(8/6 · (1/4 + 1/4)) = √6.
    expect(twoLevelsP([9, 11, 9, 11], [11, 13, 11, 13])).toBeCloseTo(2 * studentCdf(-Math.sqrt(6), 6), 12);
  });

  it.each<[string, readonly number[], readonly number[], number]>([
    ["nothing", [], [], 1],
    ["one side", [1, 2, 3], [], 1],
    ["two values", [1], [2], 1],
    ["equal values", [1, 1, 1], [1, 1], 1],
    ["equal values at two levels", [1, 1, 1], [2, 2], 0],
  ])("of %s", (_, before, after, p) => {
    expect(twoLevelsP(before, after)).toBe(p);
  });

  test("property: it is a probability, and moving, scaling or mirroring the values leaves it", () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -8, max: 8 }), (before, after, power) => {
        const p = twoLevelsP(before, after);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        const moved = (all: readonly number[]) => all.map((one) => -(one + 64) * 2 ** power);
        expect(twoLevelsP(moved(before), moved(after))).toBeCloseTo(p, 9);
      }),
    );
  });

  it("trusts sessions that resemble their neighbours less", () => {
    const steady = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    const sticky = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
    const raised = (all: readonly number[]) => all.map((one) => one + 1);
    expect(twoLevelsP(sticky, raised(sticky))).toBeGreaterThan(twoLevelsP(steady, raised(steady)));
  });
});
