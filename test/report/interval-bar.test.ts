import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Evidence, Margin } from "../../src/compare/comparison.ts";
import { verdictOf } from "../../src/compare/verdict.ts";
import { intervalBar } from "../../src/report/interval-bar.ts";
import { evidence } from "./judgements.ts";

const POINT: Margin = { kind: "points", value: 0.01 };
const FIVE: Margin = { kind: "relative", value: 0.05 };

const held = (lower: number, effect: number, upper: number, overrides: Partial<Evidence> = {}): Evidence => ({
  ...evidence(1, 1 + effect),
  effect,
  interval: { lower, upper },
  ...overrides,
});

describe("intervalBar", () => {
  it.each([
    ["unchanged", held(-0.002, 0, 0.004), POINT, "·····[··=o==·]·····"],
    ["unchanged, and shifted", held(0.002, 0.004, 0.007), POINT, "·····[···0=o=]·····"],
    ["inconclusive", held(-0.004, 0.008, 0.02), POINT, "·····[·==0==o]===··"],
    ["regressed", held(0.004, 0.012, 0.02), POINT, "·····[···0·==]o==··"],
    ["beyond the tolerance", held(0.012, 0.015, 0.019), POINT, "·····[···0···]=o=··"],
    ["beyond the bar", held(0.6, 0.621, 0.643), FIVE, "·····[···0···]····>"],
    ["reaching beyond the bar", held(0.02, 0.09, 0.3), FIVE, "·····[···0·==]==o=>"],
    ["reaching beyond both ends", held(-0.5, 0.01, 0.5), FIVE, "<====[===0o==]====>"],
    ["less", held(-0.36, -0.3, -0.04), FIVE, "<====[=··0···]·····"],
    ["exactly at the tolerance", held(0.01, 0.01, 0.01), POINT, "·····[···0···o·····"],
  ])("draws what is %s", (_, given, tolerance, bar) => {
    expect(intervalBar(given, tolerance)).toBe(bar);
  });

  it("draws nothing where there is nothing to draw", () => {
    expect(intervalBar({ ...held(0, 0, 0), interval: undefined }, FIVE)).toBeUndefined();
    expect(intervalBar(held(0, 0, 0, { method: "identity" }), FIVE)).toBeUndefined();
    expect(intervalBar(held(0.1, 0.2, 0.3), { kind: "relative", value: 0 })).toBeUndefined();
    expect(intervalBar(held(Number.NaN, 0, 1), FIVE)).toBeUndefined();
  });

  /** An interval as verdicts see it, and the same on the scale of evidence. */
  const change = fc.double({ min: -0.4, max: 0.4, noNaN: true });
  const any = fc
    .tuple(change, change, change, fc.constantFrom(POINT, FIVE))
    .map(([a, b, c, tolerance]) => [[a, b, c].sort((x, y) => x - y), tolerance] as const);

  test("property: as long as any other, and the verdict can be read from it", () => {
    fc.assert(
      fc.property(any, ([[lower = 0, middle = 0, upper = 0], tolerance]) => {
        const relative = tolerance.kind === "relative";
        const toEffect = relative ? Math.expm1 : (value: number) => value;
        const delta = relative ? Math.log1p(tolerance.value) : tolerance.value;
        const bar = intervalBar(held(toEffect(lower), toEffect(middle), toEffect(upper)), tolerance) ?? "";
        expect(bar).toMatch(/^[·<=o]{5}[[o][·=o]{3}[0o][·=o]{3}[\]o][·=o>]{5}$/);
        const below = /[=o]/.test(bar.slice(5, 9)) || bar.slice(0, 5) !== "·····";
        const above = /[=o]/.test(bar.slice(10, 14)) || bar.slice(14) !== "·····";
        const outside = bar.slice(0, 5) !== "·····" || bar.slice(14) !== "·····";
        const read = !outside ? "unchanged" : above && below ? "inconclusive" : above ? "regressed" : "improved";
        const claim = { interval: { lower, upper }, p: 0, delta, better: "lower", level: 0.05 } as const;
        const [near, far] = [Math.min(Math.abs(lower), Math.abs(upper)), Math.max(Math.abs(lower), Math.abs(upper))];
        // Beside a mark by no more than rounding, either word is right.
        fc.pre(near > 1e-9 && Math.abs(far - delta) > 1e-9 && Math.abs(near - delta) > 1e-9);
        expect(read).toBe(verdictOf(claim));
      }),
    );
  });
});
