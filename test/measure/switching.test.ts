import { describe, expect, it } from "vitest";
import { switchingEffect, switchingIsFree } from "../../src/measure/switching.ts";

const samples = (ratio: number) =>
  [2e6, 2.5e6, 1.5e6, 2e6, 9e6].map((aloneNs) => ({ afterSwitchNs: aloneNs * ratio, aloneNs }));

describe("switchingEffect", () => {
  it("is the median ratio, whatever the level drifts to", () => {
    expect(switchingEffect(samples(1.05))).toBeCloseTo(0.05, 10);
    expect(switchingEffect([])).toBe(0);
  });

  it("withstands one disturbed burst", () => {
    expect(switchingEffect([...samples(1).slice(0, 4), { afterSwitchNs: 9e9, aloneNs: 2e6 }])).toBeCloseTo(0, 10);
  });
});

describe("switchingIsFree", () => {
  it("holds only where neither side moves by more than three percent", () => {
    expect(switchingIsFree(samples(1.02), samples(0.98))).toBe(true);
    expect(switchingIsFree(samples(1.0), samples(1.04))).toBe(false);
    expect(switchingIsFree(samples(0.95), samples(1.0))).toBe(false);
  });

  it("does not take a noisy machine's median for an effect", () => {
    // The median is past the limit, and three of eight samples went the other way.
    const noisy = [1.3, 1.1, 1.08, 1.07, 1.06, 0.95, 0.9, 0.7].map((ratio) => ({
      afterSwitchNs: 2e6 * ratio,
      aloneNs: 2e6,
    }));
    expect(switchingEffect(noisy)).toBeGreaterThan(0.03);
    expect(switchingIsFree(noisy, noisy)).toBe(true);
    const one = noisy.with(5, { afterSwitchNs: 2.1e6, aloneNs: 2e6 }).with(6, { afterSwitchNs: 2.1e6, aloneNs: 2e6 });
    expect(switchingIsFree(one, noisy)).toBe(false);
  });
});
