import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  count,
  formatChange,
  formatChangeWithInterval,
  formatInterval,
  formatP,
  formatSize,
  formatTolerance,
  list,
  plainShare,
} from "../../src/report/figures.ts";
import { evidence } from "./judgements.ts";

describe("changes", () => {
  it.each([
    [0.621, "relative", "+62.1 %"],
    [-0.0123, "relative", "−1.2 %"],
    [0.00001, "relative", "0.0 %"],
    [-0.00001, "relative", "0.0 %"],
    [1.5, "relative", "+150 %"],
    [-0.361, "points", "−36.1 points"],
    [Number.NaN, "relative", "+? %"],
    [Number.POSITIVE_INFINITY, "relative", "+∞ %"],
  ] as const)("%f as %s is %s", (effect, kind, text) => {
    expect(formatChange(effect, kind)).toBe(text);
  });

  it("has its interval beside it, in the same unit", () => {
    const held = evidence(100, 162.1, { interval: { lower: 0.6, upper: 0.643 } });
    expect(formatChangeWithInterval(held, "relative")).toBe("+62.1 % [+60.0, +64.3]");
    expect(formatInterval({ ...held, interval: undefined }, "relative")).toBeUndefined();
    expect(formatChangeWithInterval({ ...held, interval: undefined }, "relative")).toBe("+62.1 %");
  });

  it("tells no interval of exact values", () => {
    const exact = evidence(100, 150, { method: "exact", interval: { lower: 0.5, upper: 0.5 } });
    expect(formatInterval(exact, "relative")).toBeUndefined();
  });

  it("never shows an exponent or a hyphen for minus", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.constantFrom("relative", "points"),
        (effect, kind) => {
          expect(formatChange(effect, kind as "relative")).toMatch(/^[+−]?\d+(\.\d)? (%|points)$/);
        },
      ),
    );
  });
});

describe("sizes, tolerances and shares", () => {
  it("says sizes without a sign", () => {
    expect(formatSize(-0.6213, "relative")).toBe("62 %");
    expect(formatSize(0.0041, "relative")).toBe("0.4 %");
    expect(formatSize(-0.3612, "points")).toBe("36.1 points");
  });

  it("says tolerances as the user wrote them", () => {
    expect(formatTolerance({ kind: "relative", value: 0.05 })).toBe("±5 %");
    expect(formatTolerance({ kind: "points", value: 0.01 })).toBe("±1 point");
    expect(formatTolerance({ kind: "points", value: 0.005 })).toBe("±0.5 points");
    expect(plainShare(0.025)).toBe("2.5");
  });
});

describe("p", () => {
  it.each([
    [1e-30, "p < 0.0001"],
    [0.0001, "p = 0.0001"],
    [0.0078125, "p = 0.0078"],
    [0.0234375, "p = 0.023"],
    [0.0999, "p = 0.100"],
    [0.21, "p = 0.21"],
    [0.999, "p = 1"],
    [1, "p = 1"],
  ])("%f is %s", (p, text) => {
    expect(formatP(p)).toBe(text);
  });
});

describe("words around numbers", () => {
  it("counts", () => {
    expect([0, 1, 2].map((n) => count(n, "round"))).toEqual(["0 rounds", "1 round", "2 rounds"]);
    expect(count(2, "launch", "launches")).toBe("2 launches");
  });

  it("lists", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((parts) => list(parts))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
