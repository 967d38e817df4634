import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawRound, pingPong } from "../../src/measure/rounds.ts";

describe("drawRound", () => {
  it("is a function of seed, benchmark and round", () => {
    expect(drawRound(1, 2, 3)).toEqual(drawRound(1, 2, 3));
  });

  it("is fair to both sides and independent between its two parts", () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 4000; round += 1) {
      const { startsFirst, opens } = drawRound(42, 7, round);
      const key = `${startsFirst}/${opens}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // 1000 expected each, standard deviation 27: five of them.
    expect(counts.size).toBe(4);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(140);
  });
});

describe("draws of one session", () => {
  it("take no turns: how often the base starts first in eight rounds is as coins fall", () => {
    const sessions = 4_000;
    const starts = Array.from({ length: sessions }, (_, seed) =>
      Array.from({ length: 8 }, (_, round) => drawRound(seed, 5, round)).filter(
        ({ startsFirst }) => startsFirst === "base",
      ),
    ).map(({ length }) => length);
    for (const [count, patterns] of [1, 8, 28, 56, 70, 56, 28, 8, 1].entries()) {
      const expected = (sessions * patterns) / 256;
      const found = starts.filter((times) => times === count).length;
      expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });
});

describe("pingPong", () => {
  it("alternates ABBA BAAB", () => {
    expect(
      pingPong("base", 40, 10)
        .map(({ side }) => (side === "base" ? "A" : "B"))
        .join(""),
    ).toBe("ABBABAAB");
  });

  it("gives both sides the same number of inferences, and starts with the side that opens", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("base" as const, "head" as const),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 10 }),
        (opens, iterations, size) => {
          const bursts = pingPong(opens, iterations, size);
          const total = (side: string) =>
            bursts.filter((burst) => burst.side === side).reduce((sum, { count }) => sum + count, 0);
          expect([total("base"), total("head")]).toEqual([iterations, iterations]);
          expect(bursts[0]?.side).toBe(opens);
          expect(Math.max(...bursts.map(({ count }) => count))).toBeLessThanOrEqual(size);
        },
      ),
    );
  });
});
