import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import referee from "../../fixtures/trend/otava.json" with { type: "json" };
import { findMoves, sizeOf } from "../../src/stats/level-moves.ts";
import { driftingHistory } from "../bench/trend/histories.ts";
import { noisy } from "../bench/trend/noise.ts";

const stepped = (seed: number, steps: readonly (readonly [number, number])[], length = 160) =>
  noisy("normal", length, 21, seed).map((value, night) =>
    steps.reduce((sum, [at, size]) => sum + (night >= at ? size : 0), value),
  );
const brief = (values: readonly number[], smallest = 0) =>
  findMoves(values, smallest).map(({ kind, direction, start }) => `${kind} ${direction} ${start}`);

describe("findMoves", () => {
  it("finds every step of a history, where it was", () => {
    expect(
      brief(
        stepped(1, [
          [60, 6],
          [100, -6],
        ]),
      ),
    ).toEqual(["step up 60", "step down 100"]);
  });

  it("says with which value it was seen", () => {
    expect(findMoves(stepped(2, [[60, 8]]), 0)).toEqual([
      { kind: "step", direction: "up", start: 60, end: 60, seen: 62 },
    ]);
  });

  it.each<[string, readonly number[]]>([
    ["nothing", []],
    ["one value", [1]],
    ["equal values", Array(50).fill(7)],
    ["noise", stepped(3, [])],
    ["one wild night", stepped(4, []).with(80, 60)],
    ["two wild nights side by side", stepped(4, []).with(80, 60).with(81, 60)],
  ])("finds nothing in %s", (_, values) => {
    expect(brief(values)).toEqual([]);
  });

  it("finds no step of less than it is asked for", () => {
    expect(brief(stepped(5, [[80, 4]]), 5)).toEqual([]);
    expect(brief(stepped(5, [[80, 4]]), 3)).toEqual(["step up 80"]);
  });

  it("tells a drift as one, from where it began to the newest value", () => {
    for (const seed of [1, 2, 3]) {
      const { values } = driftingHistory(0.002, seed, 21);
      const [drift, ...others] = findMoves(values.map(Math.log), 0);
      expect(others).toEqual([]);
      expect(drift).toMatchObject({ kind: "drift", direction: "up" });
      expect(Math.abs((drift?.start ?? 0) - 50)).toBeLessThan(25);
      expect(drift?.end).toBeGreaterThan(150);
    }
  });

  it("believes what repeats exactly with the third value", () => {
    const values = [...Array(20).fill(100), ...Array(3).fill(101)];
    expect(brief(values)).toEqual(["step up 20"]);
    expect(brief(values.slice(0, 22))).toEqual([]);
  });

  it("agrees with Apache Otava's documented series on the steps, passes over its one bad night, and tells its slope", () => {
    const { values } = referee.cases.find(({ name }) => name === "tigerbeetle") ?? { values: [] };
    const found = findMoves(values.map(Math.log), Math.log1p(0.01));
    expect(found.map(({ kind, start }) => [kind, start])).toEqual([
      ["step", 15],
      ["step", 61],
      ["step", 71],
      ["step", 95],
      ["drift", expect.any(Number)],
    ]);
  });

  it.each(referee.cases.slice(1))("finds the known steps of the referee's $name and no others", ({ name, values }) => {
    const known = [...name.matchAll(/% from (\d+)/g)].map(([, at]) => Number(at));
    const found = findMoves(values.map(Math.log), Math.log1p(0.005)).map(({ start }) => start);
    expect(found).toHaveLength(known.length);
    for (const [index, at] of known.entries()) expect(Math.abs((found[index] ?? 0) - at)).toBeLessThanOrEqual(7);
  });

  const history = fc
    .tuple(fc.nat(500), fc.integer({ min: 30, max: 130 }), fc.constantFrom(0, 4, -6, 10))
    .map(([seed, at, size]) => stepped(seed, [[at, size]]));

  test("property: moving the values and scaling them moves no move", () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: -6, max: 6 }),
        fc.integer({ min: -500, max: 500 }),
        (values, power, offset) => {
          const scaled = values.map((value) => (value + offset) * 2 ** power);
          expect(brief(scaled)).toEqual(brief(values));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("property: turning the values over turns every move over", () => {
    fc.assert(
      fc.property(history, (values) => {
        const turned = { up: "down", down: "up" } as const;
        const over = findMoves(
          values.map((value) => -value),
          0,
        );
        expect(over).toEqual(findMoves(values, 0).map((move) => ({ ...move, direction: turned[move.direction] })));
      }),
      { numRuns: 40 },
    );
  });

  test("property: a clear step is found from both ends of time", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 40, max: 120 }), (seed, at) => {
        const values = stepped(seed, [[at, 9]]);
        const forward = findMoves(values, 5).map(({ start }) => start);
        const backward = findMoves(values.toReversed(), 5).map(({ start }) => values.length - start);
        expect(forward).toEqual([at]);
        expect(backward).toEqual([at]);
      }),
      { numRuns: 40 },
    );
  });

  test("property: one wild night, but beside the step, adds no move and takes none away", () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 15, max: 145 }).filter((night) => Math.abs(night - 80) > 4),
        fc.constantFrom(-200, -20, 20, 200),
        (seed, night, size) => {
          const values = stepped(seed, [[80, 8]]);
          const wild = values.map((value, index) => (index === night ? value + size : value));
          const found = findMoves(wild, 4);
          expect(found).toHaveLength(1);
          expect(Math.abs((found[0]?.start ?? 0) - 80)).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("property: moves are in order, inside the series, and have sizes whose interval holds their estimate", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 120 }), (values) => {
        const moves = findMoves(values, 0);
        for (const [index, move] of moves.entries()) {
          expect(move.start).toBeGreaterThan(0);
          expect(move.end).toBeGreaterThanOrEqual(move.start);
          expect(move.end).toBeLessThan(values.length);
          expect(move.start).toBeGreaterThanOrEqual(moves[index - 1]?.start ?? 0);
          const { before, after, interval } = sizeOf(values, move, 0, values.length);
          expect(interval.lower).toBeLessThanOrEqual(after - before);
          expect(interval.upper).toBeGreaterThanOrEqual(after - before);
        }
      }),
    );
  });
});
