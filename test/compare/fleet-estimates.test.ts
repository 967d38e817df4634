import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accuracyOfCount, accuracyOfScored, guessing, repeatedEstimate } from "../../src/compare/fleet-estimates.ts";
import { wilson } from "../../src/stats/proportion.ts";
import { scored } from "./fleet-points.ts";

describe("repeatedEstimate", () => {
  it("has no interval from one value, and nothing from none", () => {
    expect(repeatedEstimate([], "sessions")).toBeUndefined();
    expect(repeatedEstimate([5], "sessions")).toEqual({ value: 5, interval: undefined, between: "sessions", n: 1 });
  });

  it("is Student's t on the logs", () => {
    // scipy.stats.t.interval(0.95, 2, loc=mean(log x), scale=sem(log x)), exponentiated, of 10, 11, 12.1.
    const { value, interval } = repeatedEstimate([10, 11, 12.1], "launches") ?? { value: 0, interval: undefined };
    expect(value).toBe(11);
    const reach = 4.302652729911275 * (Math.log(1.1) / Math.sqrt(3));
    expect(interval?.lower).toBeCloseTo(11 * Math.exp(-reach), 9);
    expect(interval?.upper).toBeCloseTo(11 * Math.exp(reach), 9);
  });

  it("never leaves the median outside, is above zero, and scales with the unit", () => {
    const values = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (some) => {
        const { value, interval } = repeatedEstimate(some, "sessions") ?? { value: 0, interval: undefined };
        expect(interval?.lower).toBeLessThanOrEqual(value);
        expect(interval?.upper).toBeGreaterThanOrEqual(value);
        expect(interval?.lower).toBeGreaterThanOrEqual(0);
        const thousandfold = repeatedEstimate(
          some.map((one) => one * 1000),
          "sessions",
        );
        expect((thousandfold?.interval?.lower ?? 0) / 1000 / (interval?.lower || 1)).toBeCloseTo(
          interval?.lower ? 1 : 0,
          6,
        );
      }),
    );
  });
});

describe("accuracy", () => {
  it("has Wilson's intervals, and its images", () => {
    const { top1, top5, images } = accuracyOfScored(scored(763)) ?? {};
    expect(top1).toEqual({ value: 0.763, interval: { ...wilson(763, 1000, 0.05) }, between: "images", n: 1000 });
    expect(top5?.value).toBe(0.913);
    expect(images).toEqual({ name: "val", sha256: "d".repeat(64), count: 1000, seed: 7 });
  });

  it("is none of images that do not show every class", () => {
    expect(accuracyOfScored(scored(763, { classes: { of: 1000, seen: 999 } }))).toBeUndefined();
    const counted = { dataset: "val", images: 10, of: 1000, classes: { of: 1000, seen: 10 }, top1Correct: 9 };
    expect(accuracyOfCount(counted)).toBeUndefined();
    expect(accuracyOfCount({ ...counted, classes: { of: 10, seen: 10 } })?.images.sha256).toBeUndefined();
  });

  it.each([
    [1, 1000, 1],
    [40, 1000, 0],
    [0, 1000, 1],
    [510, 2, 1],
    [760, 2, 0],
  ])("doubts %i right of 1,000 among %i classes: %i", (right, of, doubts) => {
    const accuracy = accuracyOfScored(scored(right, { classes: { of, seen: of } }));
    expect(accuracy && guessing(accuracy)).toHaveLength(doubts);
  });

  it("doubts nothing that a few images say, or without knowing the classes", () => {
    const few = accuracyOfScored(scored(0, { dataset: { ...scored(0).dataset, count: 10 }, top5Correct: 1 }));
    expect(few && guessing(few)).toEqual([]);
    const unknown = accuracyOfScored(scored(0, { classes: undefined }));
    expect(unknown && guessing(unknown)).toEqual([]);
  });
});
