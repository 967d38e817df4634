import { describe, expect, it } from "vitest";
import { againstGoal, formatMean, formatShare, meanAgainstGoal, shareOf } from "./share.ts";

describe("shares", () => {
  it("are told with Clopper and Pearson's bounds", () => {
    expect(formatShare(shareOf([1, 2, 3, 4], (value) => value > 1))).toBe("75.0 % (19.4-99.4)");
    expect(formatShare({ count: 0, of: 1_000 })).toBe("0.0 % (0.0-0.4)");
    expect(formatShare({ count: 1, of: 2_000 })).toBe("0.05 % (0.00-0.3)");
    expect(formatShare({ count: 0, of: 0 })).toBe("-");
  });

  it.each([
    [996, "at-least", 0.99, "met"],
    [990, "at-least", 0.99, "met"],
    [985, "at-least", 0.99, "missed, within error"],
    [950, "at-least", 0.99, "missed"],
    [4, "at-most", 0.01, "met"],
    [12, "at-most", 0.01, "missed, within error"],
    [50, "at-most", 0.01, "missed"],
  ] as const)("%i of 1,000 against %s %d: %s", (count, kind, share, standing) => {
    expect(againstGoal({ count, of: 1_000 }, { kind, share }).endsWith(`), ${standing}`)).toBe(true);
  });

  it("name the goal", () => {
    expect(againstGoal({ count: 999, of: 1_000 }, { kind: "at-least", share: 0.99 })).toBe(
      "goal >= 99 %: 99.9 % (99.4-100.0), met",
    );
  });
});

describe("means", () => {
  it("are told with their standard error and held against what they may be at most", () => {
    expect(formatMean([8, 8, 12, 12])).toBe("10.0 (se 1.15)");
    expect(meanAgainstGoal([8, 8, 12, 12], 10)).toBe("goal <= 10: 10.0 (se 1.15), met");
    expect(meanAgainstGoal([8, 8, 12, 12], 9)).toBe("goal <= 9: 10.0 (se 1.15), missed, within error");
    expect(meanAgainstGoal([8, 8, 12, 12], 5)).toBe("goal <= 5: 10.0 (se 1.15), missed");
  });
});
