import { expect, it } from "vitest";
import { levelsOf } from "../../src/page/history-levels.ts";

const move = (at: number, returned: number | null = null) =>
  ({ note: 0, kind: "step", at, returned, lastBefore: at - 1, direction: "worse", effect: 1, cause: null }) as const;

it("is one level where nothing moved, the median of what was told", () => {
  expect(levelsOf({ values: [1, null, 3, 9], step: 10, changePoints: [] })).toEqual([{ from: 0, until: 3, level: 30 }]);
});

it("begins anew at each move and at each return", () => {
  expect(levelsOf({ values: [1, 1, 5, 5, 1, 1], step: 1, changePoints: [move(2, 4)] })).toEqual([
    { from: 0, until: 1, level: 1 },
    { from: 2, until: 3, level: 5 },
    { from: 4, until: 5, level: 1 },
  ]);
});

it("has no level where nothing was told", () => {
  expect(levelsOf({ values: [null, null, 5], step: 1, changePoints: [move(2)] })).toEqual([
    { from: 2, until: 2, level: 5 },
  ]);
});

it("has a level of its own while the series drifts", () => {
  const drift = { ...move(3), kind: "drift", lastBefore: 1 } as const;
  expect(levelsOf({ values: [1, 2, 3, 4, 4], step: 1, changePoints: [drift] })).toEqual([
    { from: 0, until: 0, level: 1 },
    { from: 1, until: 2, level: 2.5 },
    { from: 3, until: 4, level: 4 },
  ]);
});
