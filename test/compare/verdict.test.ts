import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claim, moreToSettle, verdictOf } from "../../src/compare/verdict.ts";

const claim = (lower: number, upper: number, overrides: Partial<Claim> = {}): Claim => ({
  interval: { lower, upper },
  p: 0.001,
  delta: 0.05,
  better: "lower",
  level: 0.05,
  ...overrides,
});

describe("verdictOf", () => {
  it.each<[string, Claim, string]>([
    ["inside the tolerance", claim(-0.01, 0.02), "unchanged"],
    ["inside the tolerance, though it leaves out zero", claim(0.01, 0.02), "unchanged"],
    ["past zero and not inside", claim(0.01, 0.08), "regressed"],
    ["past the tolerance", claim(0.06, 0.08), "regressed"],
    ["below zero and not inside", claim(-0.08, -0.01), "improved"],
    ["holding zero and more than the tolerance", claim(-0.02, 0.06), "inconclusive"],
    ["touching zero", claim(0, 0.08), "inconclusive"],
    ["past zero, but not at the corrected level", claim(0.01, 0.08, { p: 0.04, level: 0.05 / 40 }), "inconclusive"],
    ["unchanged needs no correction", claim(-0.01, 0.02, { p: 1, level: 1e-6 }), "unchanged"],
    ["no interval", { ...claim(0, 0), interval: undefined }, "inconclusive"],
    ["exactly nothing, with a tolerance of nothing", claim(0, 0, { delta: 0 }), "unchanged"],
    ["exactly something, with a tolerance of nothing", claim(1e-9, 1e-9, { delta: 0, p: 0 }), "regressed"],
    ["on the tolerance's edge", claim(0.01, 0.05), "regressed"],
  ])("%s", (_, made, word) => {
    expect(verdictOf(made)).toBe(word);
  });

  const claims = fc
    .record({
      ends: fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true })),
      p: fc.double({ min: 0, max: 1, noNaN: true }),
      delta: fc.double({ min: 0, max: 0.5, noNaN: true }),
      better: fc.constantFrom("lower" as const, "higher" as const),
      level: fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
    })
    .map(
      ({ ends: [a, b], ...rest }): Claim => ({ ...rest, interval: { lower: Math.min(a, b), upper: Math.max(a, b) } }),
    );
  const MIRRORED = {
    regressed: "improved",
    improved: "regressed",
    unchanged: "unchanged",
    inconclusive: "inconclusive",
  };

  it("mirrors when the data are mirrored, and when `better` is", () => {
    fc.assert(
      fc.property(claims, (made) => {
        const { lower, upper } = made.interval ?? { lower: 0, upper: 0 };
        const swapped = { ...made, interval: { lower: -upper, upper: -lower } };
        const flipped = { ...made, better: made.better === "lower" ? ("higher" as const) : ("lower" as const) };
        expect(verdictOf(swapped)).toBe(MIRRORED[verdictOf(made)]);
        expect(verdictOf(flipped)).toBe(MIRRORED[verdictOf(made)]);
      }),
    );
  });

  it("never calls a regression that a narrower tolerance did not call", () => {
    fc.assert(
      fc.property(claims, fc.double({ min: 0, max: 1, noNaN: true }), (made, wider) => {
        const before = verdictOf(made);
        const after = verdictOf({ ...made, delta: made.delta + wider });
        expect([before, "unchanged"]).toContain(after);
      }),
    );
  });

  it("never calls a regression whose interval holds zero", () => {
    fc.assert(
      fc.property(claims, (made) => {
        const worse = made.better === "lower" ? (made.interval?.lower ?? 0) > 0 : (made.interval?.upper ?? 0) < 0;
        expect(verdictOf(made) === "regressed" && !worse).toBe(false);
      }),
    );
  });
});

describe("moreToSettle", () => {
  it("tells how many rounds make the interval fit into the tolerance", () => {
    // Half-width .06 must come down to .05 at an estimate of 0: 8 · (.06/.05)² = 11.52.
    expect(moreToSettle(8, 0, claim(-0.06, 0.06), 0.05)).toBe(4);
  });

  it("tells how many make it leave out zero, where that comes first", () => {
    // Half-width .05 must come down to .04: 8 · (.05/.04)² = 12.5.
    expect(moreToSettle(8, 0.04, claim(-0.01, 0.09), 0.05)).toBe(5);
  });

  it("asks for more where the error rate is shared among many", () => {
    const alone = moreToSettle(8, 0.08, claim(-0.02, 0.18), 0.05) ?? 0;
    const shared = moreToSettle(8, 0.08, claim(-0.02, 0.18, { level: 0.05 / 40 }), 0.05) ?? 0;
    expect(shared).toBeGreaterThan(alone);
  });

  it("counts from what p speaks of", () => {
    // Half-width .05 must come down to .08 - .06: 8 · (.05/.02)² = 50.
    expect(moreToSettle(8, 0.08, claim(0.03, 0.13, { from: 0.06 }), 0.05)).toBe(42);
  });

  it("says nothing where it would have to say that there are enough already", () => {
    expect(moreToSettle(8, 0.08, claim(0.03, 0.13, { p: 0.2 }), 0.05)).toBeUndefined();
  });

  it("gives up on what is out of reach", () => {
    expect(moreToSettle(8, 0.05, claim(-5, 5.1), 0.05)).toBeUndefined();
    expect(moreToSettle(8, 0, { ...claim(0, 0), interval: undefined }, 0.05)).toBeUndefined();
  });
});
