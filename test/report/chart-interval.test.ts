import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalMark } from "../../src/report/chart-interval.ts";
import { accuracy, compared, evidence } from "./judgements.ts";
import { attributeOf, named, readFragment } from "./markup-reader.ts";

type Told = Parameters<typeof intervalMark>[0];
const draw = (...args: Parameters<typeof compared>) => readFragment(intervalMark(compared(...args) as Told).markup);
const middleOf = (page: ReturnType<typeof draw>) =>
  Number(named(page, "circle").map((dot) => attributeOf(dot, "cx"))[0]);
const arrowsOf = (page: ReturnType<typeof draw>) =>
  named(page, "path").filter((one) => attributeOf(one, "class") === "arrow");
const CENTRE = 66;

describe("intervalMark", () => {
  it("has worse on the right, whichever way the metric counts", () => {
    expect(middleOf(draw("latency", "regressed", evidence(1, 1.1)))).toBeGreaterThan(CENTRE);
    expect(middleOf(draw("throughput", "regressed", evidence(1, 0.9)))).toBeGreaterThan(CENTRE);
    expect(middleOf(draw("top-1", "improved", accuracy(0.9, 0.92, 0.01)))).toBeLessThan(CENTRE);
  });

  it("ends in an arrow where it leaves the drawing", () => {
    expect(arrowsOf(draw("latency", "regressed", evidence(1, 3)))).toHaveLength(1);
    expect(arrowsOf(draw("latency", "unchanged", evidence(1, 1)))).toHaveLength(0);
    const wide = evidence(1, 1, { interval: { lower: -0.9, upper: 9 } });
    expect(arrowsOf(draw("latency", "inconclusive", wide))).toHaveLength(2);
  });

  it("is only for the eye: the cells beside it say it in words", () => {
    const [svg] = named(draw("latency", "unchanged", evidence(1, 1)), "svg");
    expect(svg && attributeOf(svg, "aria-hidden")).toBe("true");
  });

  it("stays inside its frame for any numbers", () => {
    const share = fc.double({ min: -1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(share, share, share, fc.double({ min: 0, max: 1, noNaN: true }), (effect, a, b, tolerance) => {
        const held = evidence(1, 1, { effect, interval: { lower: Math.min(a, b), upper: Math.max(a, b) } });
        const { markup } = intervalMark(
          compared("latency", "inconclusive", held, { tolerance: { kind: "relative", value: tolerance } }) as Told,
        );
        for (const [, x] of markup.matchAll(/[MH](-?[\d.]+)/g)) expect(Number(x) >= 0 && Number(x) <= 132).toBe(true);
        expect(markup).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
