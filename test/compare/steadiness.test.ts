import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsteadiness } from "../../src/compare/steadiness.ts";
import { normals } from "./rounds.ts";

/** A launch of 200 iterations of 2 ms with 1 % of noise, times what `factor` says of each. */
function launch(seed: number, factor: (index: number) => number = () => 1, count = 200) {
  const normal = normals(seed);
  const latencyNs = Array.from({ length: count }, (_, index) => 2e6 * factor(index) * Math.exp(0.01 * normal()));
  return { latencyNs: latencyNs.map(Math.round) };
}

const kindsOf = (factor: (index: number) => number) =>
  [1, 2, 3, 4, 5].map((seed) => unsteadiness(launch(seed, factor))?.kind);

describe("unsteadiness", () => {
  it("says nothing of launches that hold still", () => {
    const found = Array.from({ length: 300 }, (_, seed) => unsteadiness(launch(seed)));
    expect(found.filter((one) => one !== undefined)).toEqual([]);
  });

  it("knows a step, up or down, wherever it is", () => {
    expect(kindsOf((index) => (index < 60 ? 1 : 1.2))).toEqual(Array(5).fill("step"));
    expect(kindsOf((index) => (index < 150 ? 1 : 0.85))).toEqual(Array(5).fill("step"));
    expect(unsteadiness(launch(9, (index) => (index < 100 ? 1 : 1.2)))?.change).toBeCloseTo(0.2, 1);
  });

  it("knows a trend, which is no step", () => {
    expect(kindsOf((index) => 1 + index / 1_000)).toEqual(Array(5).fill("trend"));
    expect(unsteadiness(launch(9, (index) => 1 + index / 1_000))?.change).toBeCloseTo(0.2, 1);
  });

  it("knows two levels, which no block of iterations shows", () => {
    expect(kindsOf((index) => (index % 3 === 0 ? 1.3 : 1))).toEqual(Array(5).fill("two-levels"));
  });

  it("lets single wild iterations be: they are a tail, not a level", () => {
    expect(kindsOf((index) => (index % 25 === 7 ? 4 : 1))).toEqual(Array(5).fill(undefined));
  });

  it("lets changes be that are too small to matter, however certain", () => {
    expect(kindsOf((index) => (index < 100 ? 1 : 1.04))).toEqual(Array(5).fill(undefined));
  });

  it("says nothing of a launch of fewer than eight iterations", () => {
    expect(unsteadiness(launch(1, (index) => index + 1, 7))).toBeUndefined();
    expect(unsteadiness(launch(1, (index) => index + 1, 8))?.kind).toBeDefined();
  });

  it("does not mind the unit, and takes times that are all the same or 0", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (times, factor) => {
          const scaled = unsteadiness({ latencyNs: times.map((ns) => ns * factor) });
          const plain = unsteadiness({ latencyNs: times });
          expect(scaled?.kind).toBe(plain?.kind);
          expect(scaled?.change ?? 0).toBeCloseTo(plain?.change ?? 0, 6);
        },
      ),
    );
    expect(unsteadiness({ latencyNs: Array(100).fill(0) })).toBeUndefined();
    expect(unsteadiness({ latencyNs: Array(100).fill(5) })).toBeUndefined();
  });
});
