import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noiseFloor, sentinelCorrected } from "../../src/compare/sentinel.ts";

const positive = fc.double({ min: 1, max: 1e9, noNaN: true });
const launches = fc.array(fc.record({ value: positive, sentinelNs: positive }), { minLength: 1, maxLength: 12 });

describe("sentinelCorrected", () => {
  it("is the median of the launches' log ratios, not the ratio of the medians", () => {
    const of = (value: number, sentinelNs: number) => ({ value, sentinelNs });
    const value = sentinelCorrected("latency", [of(200, 100), of(900, 300), of(400, 100)]);
    expect(value).toBeCloseTo(Math.log(3), 12);
  });

  it("takes out a device that got slower as a whole, whichever way the metric counts", () => {
    fc.assert(
      fc.property(launches, fc.double({ min: 0.2, max: 5, noNaN: true }), (all, factor) => {
        const times = all.map(({ value, sentinelNs }) => ({ value: value * factor, sentinelNs: sentinelNs * factor }));
        expect(sentinelCorrected("latency", times)).toBeCloseTo(sentinelCorrected("latency", all) ?? Number.NaN, 9);
        const rates = all.map(({ value, sentinelNs }) => ({ value: value / factor, sentinelNs: sentinelNs * factor }));
        expect(sentinelCorrected("throughput", rates)).toBeCloseTo(
          sentinelCorrected("throughput", all) ?? Number.NaN,
          9,
        );
      }),
    );
  });

  it("leaves a change of the model itself whole", () => {
    fc.assert(
      fc.property(launches, fc.double({ min: 0.2, max: 5, noNaN: true }), (all, factor) => {
        const changed = all.map(({ value, sentinelNs }) => ({ value: value * factor, sentinelNs }));
        const shift = (sentinelCorrected("latency", changed) ?? 0) - (sentinelCorrected("latency", all) ?? 0);
        expect(shift).toBeCloseTo(Math.log(factor), 9);
      }),
    );
  });

  it("says nothing of what does not follow the device, and never mixes corrected and raw launches", () => {
    const whole = { value: 5, sentinelNs: 2 };
    expect(sentinelCorrected("peak-memory", [whole])).toBeUndefined();
    expect(sentinelCorrected("latency", [])).toBeUndefined();
    expect(sentinelCorrected("latency", [whole, { value: 5, sentinelNs: undefined }])).toBeUndefined();
  });
});

describe("noiseFloor", () => {
  it("needs three rounds, and is none for a sentinel that never varies", () => {
    expect(noiseFloor([5, 6])).toBeUndefined();
    expect(noiseFloor([5, 5, 5, 5])).toBe(0);
  });

  it("is the standard deviation of one round, which a steady drift leaves alone", () => {
    // Rounds alternate between -s and +s: steps of ±2s, whose standard deviation is near 2s.
    const alternating = (drift: number) =>
      Array.from({ length: 41 }, (_, round) => 1e6 * Math.exp((round % 2 === 0 ? -0.01 : 0.01) + drift * round));
    const still = noiseFloor(alternating(0)) ?? 0;
    expect(still).toBeCloseTo((0.02 * Math.sqrt(40 / 39)) / Math.SQRT2, 9);
    expect(noiseFloor(alternating(0.05))).toBeCloseTo(still, 9);
  });

  it("does not mind the unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e3, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 30 }),
        (times) => {
          expect(noiseFloor(times.map((ns) => ns * 7))).toBeCloseTo(noiseFloor(times) ?? Number.NaN, 9);
        },
      ),
    );
  });
});
