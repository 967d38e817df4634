import { describe, expect, it } from "vitest";
import { seeded } from "./draws.ts";
import { roundOf, settle } from "./edgebench.ts";
import { NEAR_NORMAL } from "./round-noise.ts";
import { DELTA, settleRounds } from "./round-trials.ts";

const SITUATION = { tolerance: 0.05, comparisons: 1, affordableRounds: 30 };

describe("settle", () => {
  it.each([
    [0, "unchanged", 8],
    [2 * DELTA, "regressed", 8],
    [-2 * DELTA, "improved", 8],
  ] as const)("a calm change of %d is called %s after %i rounds", (shift, verdict, rounds) => {
    const { normal } = seeded(1);
    const answer = settle(() => roundOf(shift + 0.001 * normal()), SITUATION);
    expect(answer).toMatchObject({ verdict, rounds });
    expect(answer.effect).toBeCloseTo(Math.expm1(shift), 2);
  });

  it("goes on to the last look in great noise, and says that it does not know", () => {
    const { normal } = seeded(1);
    expect(settle(() => roundOf(normal()), SITUATION)).toMatchObject({ verdict: "inconclusive", rounds: 30 });
  });

  it("needs more rounds where forty comparisons share the error rate", () => {
    const { normal } = seeded(1);
    const { verdict, rounds } = settle(() => roundOf(2 * DELTA + 0.001 * normal()), { ...SITUATION, comparisons: 40 });
    expect(verdict).toBe("regressed");
    expect(rounds).toBeGreaterThan(8);
  });
});

describe("settleRounds", () => {
  const one = { noise: NEAR_NORMAL, sd: 1, effect: 1, comparisons: 1, affordableRounds: 30 };

  it("gives the same answers for the same seed, and others for another", () => {
    expect(settleRounds(one, 20, 1)).toEqual(settleRounds(one, 20, 1));
    expect(settleRounds(one, 20, 1)).not.toEqual(settleRounds(one, 20, 2));
  });

  it("begins a longer run with the answers of a shorter one", () => {
    expect(settleRounds(one, 30, 1).slice(0, 10)).toEqual(settleRounds(one, 10, 1));
  });
});
