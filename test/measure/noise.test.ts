import { describe, expect, it } from "vitest";
import { noiseOf } from "../../src/measure/noise.ts";

describe("the noise of a device", () => {
  it("is what its runs usually differ by, and what they can show", () => {
    const noise = noiseOf([0.01, -0.01, 0.01, -0.01, 0.01, -0.01]);
    expect(noise?.between).toBeCloseTo(Math.expm1(0.01), 12);
    // Student's t with 5 degrees of freedom: (2.5706 + 0.9195) · 0.010954 / √6.
    expect(noise?.visible).toBeCloseTo(Math.expm1(0.015608), 5);
    expect(noise?.launches).toBe(12);
  });

  it("is nothing where every run is alike", () => {
    expect(noiseOf([0, 0, 0])).toEqual({ between: 0, visible: 0, launches: 6 });
  });

  it("is not told by one round", () => {
    expect(noiseOf([0.1])).toBeUndefined();
    expect(noiseOf([])).toBeUndefined();
  });
});
