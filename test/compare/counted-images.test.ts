import { describe, expect, it } from "vitest";
import type { RightCount } from "../../src/bench/result.ts";
import { compareCounts } from "../../src/compare/counted-images.ts";
import type { Rules } from "../../src/compare/rules.ts";

const RULES: Rules = { tolerance: {}, errorRate: 0.05, comparisons: 1, gating: new Set(["top-1"]) };
const full = (top1Correct: number, changes: Partial<RightCount> = {}) => ({
  rightCount: {
    dataset: "v2",
    images: 10_000,
    of: 10_000,
    classes: { of: 1_000, seen: 1_000 },
    top1Correct,
    ...changes,
  },
});
const part = full(88, { images: 103, classes: { of: 1_000, seen: 26 } });

describe("compareCounts", () => {
  it.each([
    [6_845, 6_844, "unchanged"],
    [6_845, 6_746, "unchanged"],
    [6_845, 6_744, "regressed"],
    [6_744, 6_845, "improved"],
  ])("holds %i against %i of all 10,000 images: %s", (before, after, verdict) => {
    expect(compareCounts("top-1", full(before), full(after), RULES)).toMatchObject({
      verdict,
      gating: true,
      evidence: { method: "exact", base: before / 10_000, head: after / 10_000, effect: (after - before) / 10_000 },
    });
  });

  it.each([
    ["a part of the classes", part, full(6_845), /^the 103 images are of 26 of the 1000 classes/],
    ["a part of the classes on both sides", part, part, /^the 103 images are of 26/],
    ["another dataset", full(6_845), full(6_845, { dataset: "val" }), /10000 of v2 against 10000 of val/],
    ["other numbers of images", full(6_845), full(845, { images: 1_000 }), /10000 of v2 against 1000 of v2/],
    ["some images of all", full(845, { images: 1_000 }), full(845, { images: 1_000 }), /not that these are the same/],
    ["answers on one side", {}, full(6_845), /^one side tells only how many images were right/],
  ])("refuses %s", (_, base, head, reason) => {
    expect(compareCounts("top-1", base, head, RULES)).toMatchObject({
      verdict: "not-measured",
      gating: true,
      reason: expect.stringMatching(reason),
    });
  });

  it("has nothing to say of other metrics, or where both sides tell their images", () => {
    expect(compareCounts("top-5", full(1), full(1), RULES)).toBeUndefined();
    expect(compareCounts("top-1", {}, {}, RULES)).toBeUndefined();
  });
});
