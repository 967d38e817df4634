import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planLooks } from "../../src/measure/looks.ts";

const RATES = { errorRate: 0.05, comparisons: 1 };

describe("planLooks", () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [3]],
    [4, [4]],
    [5, [5]],
    [6, [4, 6]],
    [7, [4, 7]],
    [8, [8]],
    [9, [9]],
    [10, [8, 10]],
    [20, [8, 12, 16, 20]],
    [23, [8, 12, 16, 23]],
    [30, [8, 12, 16, 22, 30]],
    [500, [8, 12, 16, 22, 30]],
  ])("%i affordable rounds are looked at after %j", (rounds, looks) => {
    expect(planLooks(rounds, RATES).looks).toEqual(looks);
  });

  it("ascends and never plans more than is affordable", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (rounds) => {
        const { looks } = planLooks(rounds, RATES);
        expect(looks.every((look, index) => look > (looks[index - 1] ?? 0))).toBe(true);
        expect(looks.at(-1) ?? 0).toBe(Math.min(30, Math.floor(rounds)));
      }),
    );
  });
});
