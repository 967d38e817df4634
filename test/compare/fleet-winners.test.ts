import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominates, paretoFront } from "../../src/compare/fleet-front.ts";
import { fastestOf, WITHIN, type Winner, winnersOf } from "../../src/compare/fleet-winners.ts";
import { anyPoints, point } from "./fleet-points.ts";

const of = (winners: readonly Winner[], kind: Winner["kind"]) => winners.find((one) => one.kind === kind);

describe("winnersOf", () => {
  const points = [
    point("fast", 10, 0.6, 0.002),
    point("balanced", 12, 0.797, 0.002),
    point("twin", 12.01, 0.797, 0.002),
    point("accurate", 40, 0.8, 0.002),
  ];

  it("names the fastest within a point of the best, and who is not told apart from it", () => {
    expect(of(winnersOf(points), "fastest-within")).toEqual({
      kind: "fastest-within",
      id: "balanced",
      next: { id: "twin", by: 12.01 / 12 },
      close: ["twin"],
    });
  });

  it("names the fastest of those that are not told apart from the most accurate, and who is clearly behind", () => {
    const winner = of(winnersOf([...points, point("close", 39, 0.7999, 0.002)]), "most-accurate");
    expect(winner?.id).toBe("balanced");
    expect(winner?.close).toEqual(["twin", "close", "accurate"]);
    expect(winner?.next).toEqual({ id: "fast", by: expect.closeTo(0.197) });
    expect(of(winnersOf([point("slow", 20, 0.8), point("quick", 10, 0.7)]), "most-accurate")).toEqual({
      kind: "most-accurate",
      id: "slow",
      next: { id: "quick", by: expect.closeTo(0.1) },
      close: [],
    });
  });

  it("takes twice the time for half the errors as even, and less for a loss", () => {
    const half = [point("a", 10, 0.6), point("b", 19.9, 0.8)];
    expect(of(winnersOf(half), "best-trade-off")?.id).toBe("b");
    expect(of(winnersOf([point("a", 10, 0.6), point("b", 20.1, 0.8)]), "best-trade-off")?.id).toBe("a");
  });

  it("counts half an image as wrong where none was", () => {
    const winner = of(winnersOf([point("perfect", 10_000, 1), point("good", 1, 0.99)]), "best-trade-off");
    expect(winner?.id).toBe("good");
    expect(winner?.next).toEqual({ id: "perfect", by: expect.closeTo(500, 6) });
  });

  it("names nobody in a field of one or none", () => {
    expect(winnersOf([])).toEqual([]);
    expect(winnersOf([point("alone", 1, 1)])).toEqual([]);
    expect(fastestOf("fastest", [])).toEqual([]);
  });

  it("always names three, none of them dominated, the same in any order", () => {
    fc.assert(
      fc.property(
        anyPoints
          .filter((some) => some.length > 1)
          .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray([...some], { minLength: some.length }))),
        ([some, shuffled]) => {
          const winners = winnersOf(some);
          expect(winners.map(({ kind }) => kind)).toEqual(["fastest-within", "most-accurate", "best-trade-off"]);
          expect(winnersOf(shuffled)).toEqual(winners);
          const front = new Set(paretoFront(some).map(({ id }) => id));
          const most = Math.max(...some.map(({ top1 }) => top1.value));
          for (const { id, kind, close } of winners) {
            const winner = some.find((one) => one.id === id);
            if (winner === undefined) throw new Error(`${id} is not in the field`);
            if (kind === "best-trade-off") expect(front.has(id)).toBe(true);
            if (kind === "fastest-within") expect(winner.top1.value).toBeGreaterThanOrEqual(most - WITHIN - 1e-9);
            // Nobody who was in the running leaves no reason to choose the winner.
            const running = some.filter((one) => close.includes(one.id));
            expect(running.some((other) => dominates(other, winner))).toBe(false);
          }
        },
      ),
    );
  });
});
