import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { burstSize, shareOfBudget, sizeRounds } from "../../src/measure/budget.ts";

describe("sizeRounds", () => {
  it("gives a fast model all its iterations and rounds", () => {
    expect(sizeRounds(120, { fixedSeconds: 1, iterationSeconds: 0.004 }, 30)).toEqual({
      iterations: 200,
      burst: 10,
      affordableRounds: 30,
    });
  });

  it("fits a 700 ms model on a small board into 40 minutes", () => {
    const size = sizeRounds(2400, { fixedSeconds: 24, iterationSeconds: 1.4 }, 30);
    expect(size).toEqual({ iterations: 40, burst: 1, affordableRounds: 30 });
  });

  it("drops rounds before it drops below ten iterations", () => {
    const size = sizeRounds(240, { fixedSeconds: 24, iterationSeconds: 1.4 }, 30);
    expect(size).toEqual({ iterations: 10, burst: 1, affordableRounds: 6 });
  });

  it("never plans more than the share pays for", () => {
    const cost = fc.record({
      fixedSeconds: fc.double({ min: 0, max: 100, noNaN: true }),
      iterationSeconds: fc.double({ min: 1e-6, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), cost, (share, roundCost) => {
        const { iterations, affordableRounds } = sizeRounds(share, roundCost, 30);
        expect(iterations).toBeGreaterThanOrEqual(10);
        expect(iterations).toBeLessThanOrEqual(200);
        expect(
          affordableRounds * (roundCost.fixedSeconds + iterations * roundCost.iterationSeconds),
        ).toBeLessThanOrEqual(share * (1 + 1e-9));
      }),
    );
  });
});

describe("burstSize", () => {
  it.each([
    [0.0001, 10],
    [0.002, 10],
    [0.005, 4],
    [0.7, 1],
  ])("%s s an inference: %s in a burst", (seconds, expected) => {
    expect(burstSize(seconds)).toBe(expected);
  });
});

describe("shareOfBudget", () => {
  it("hands what one benchmark saved to those that follow", () => {
    expect(shareOfBudget(120, [1, 1, 1, 1])).toBe(30);
    expect(shareOfBudget(110, [1, 1, 1])).toBeCloseTo(36.67, 2);
    expect(shareOfBudget(-1, [1, 1, 1])).toBe(0);
  });
});
