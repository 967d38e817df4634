import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominates, isClearlyBelow, paretoFront } from "../../src/compare/fleet-front.ts";
import { anyPoints, around, point } from "./fleet-points.ts";

const ids = (points: readonly { readonly id: string }[]) => points.map(({ id }) => id);

describe("dominates", () => {
  it.each([
    ["faster and more accurate, both clearly", point("a", 10, 0.8), point("b", 20, 0.7), true],
    ["clearly faster, and as accurate", point("a", 10, 0.7), point("b", 20, 0.7), true],
    ["clearly faster, and less accurate within the intervals", point("a", 10, 0.69), point("b", 20, 0.7), false],
    ["faster within the intervals, and as accurate", point("a", 10, 0.7, 0.1), point("b", 10.5, 0.7, 0.1), false],
    ["the same", point("a", 10, 0.7), point("b", 10, 0.7), false],
    ["clearly more accurate, and slower", point("a", 20, 0.9), point("b", 10, 0.7), false],
    [
      "faster, and one interval is not known",
      { ...point("a", 10, 0.7), latency: around(1) },
      point("b", 20, 0.7),
      false,
    ],
  ])("%s", (_, a, b, expected) => {
    expect(dominates(a, b)).toBe(expected);
  });

  it("takes intervals that touch for no difference", () => {
    const at = (value: number, lower: number, upper: number) => ({ ...around(value), interval: { lower, upper } });
    expect(isClearlyBelow(at(1, 0, 2), at(3, 2, 4))).toBe(false);
    expect(isClearlyBelow(at(1, 0, 1.9), at(3, 2, 4))).toBe(true);
  });
});

describe("the Pareto front", () => {
  it("keeps what the intervals do not tell apart, and what buys accuracy with time", () => {
    const points = [
      point("fast", 10, 0.7),
      point("as fast", 10.05, 0.7),
      point("accurate", 40, 0.8),
      point("slow", 50, 0.7),
      point("slow and accurate", 60, 0.795),
    ];
    expect(ids(paretoFront(points))).toEqual(["fast", "as fast", "accurate"]);
  });

  it("has no dominated point, leaves none out that is not, and is never empty", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const front = new Set(ids(paretoFront(points)));
        expect(front.size).toBeGreaterThan(0);
        for (const one of points) expect(front.has(one.id)).toBe(!points.some((other) => dominates(other, one)));
      }),
    );
  });

  it("is the same in any order", () => {
    fc.assert(
      fc.property(
        anyPoints.chain((points) =>
          fc.tuple(fc.constant(points), fc.shuffledSubarray([...points], { minLength: points.length })),
        ),
        ([points, shuffled]) => {
          expect(ids(paretoFront(shuffled))).toEqual(ids(paretoFront(points)));
        },
      ),
    );
  });

  it("keeps the fastest and the most accurate estimate, and no two points in a circle", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const front = paretoFront(points);
        const least = Math.min(...points.map(({ latency }) => latency.value));
        const most = Math.max(...points.map(({ top1 }) => top1.value));
        expect(front.some(({ latency }) => latency.value === least)).toBe(true);
        expect(front.some(({ top1 }) => top1.value === most)).toBe(true);
        for (const a of points) for (const b of points) expect(dominates(a, b) && dominates(b, a)).toBe(false);
      }),
    );
  });

  it("gains nothing by a point twice", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const twice = [...points, ...points.map((one) => ({ ...one, id: `${one.id}'` }))];
        expect(ids(paretoFront(twice)).filter((id) => !id.endsWith("'"))).toEqual(ids(paretoFront(points)));
      }),
    );
  });
});
