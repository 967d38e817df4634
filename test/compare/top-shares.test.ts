import { describe, expect, it } from "vitest";
import type { Accuracy } from "../../src/bench/result.ts";
import { topShares } from "../../src/compare/top-shares.ts";
import { wilson } from "../../src/stats/proportion.ts";
import { encodePredictions } from "../../src/vision/predictions.ts";
import { accuracyOf } from "./rounds.ts";

/** The accuracy of images whose right class ranks so. */
function ranked(ranks: readonly (number | undefined)[]): Accuracy {
  const within = (k: number) => ranks.map((rank) => rank !== undefined && rank <= k);
  return {
    ...accuracyOf(within(1)),
    top5Correct: within(5).filter(Boolean).length,
    classes: { of: 1_000, seen: 1_000 },
    ranks: encodePredictions(ranks) ?? "",
  };
}

const shares = (base: Accuracy | undefined, head: Accuracy) =>
  topShares(base, head, 0.05).map(({ k, base, head }) => [k, base?.share, head?.share]);

describe("topShares", () => {
  const [one, other] = [ranked([1, 1, 2, 4]), ranked([3, 1, 11, undefined])];

  it("tells the share of images right within some numbers of guesses, with its interval", () => {
    expect(shares(one, other)).toEqual([
      [1, 0.5, 0.25],
      [2, 0.75, 0.25],
      [3, 0.75, 0.5],
      [5, 1, 0.5],
      [10, 1, 0.5],
    ]);
    expect(topShares(one, other, 0.05)[0]?.head?.interval).toEqual(wilson(1, 4, 0.05));
  });

  it("tells of a stored base what was stored, and nothing of one of other images", () => {
    const { ranks: _, ...stored } = one;
    expect(shares(stored, other).map(([, base]) => base)).toEqual([0.5, undefined, undefined, 1, undefined]);
    const elsewhere = { ...one, dataset: { ...one.dataset, seed: 9 } };
    expect(shares(elsewhere, other).map(([, base]) => base)).toEqual(Array(5).fill(undefined));
    const { ranks: __, ...bare } = other;
    expect(shares(undefined, bare)).toEqual([
      [1, undefined, 0.25],
      [5, undefined, 0.5],
    ]);
  });

  it("makes no more guesses than there are other classes, and none of classes without images", () => {
    expect(shares(undefined, { ...one, classes: { of: 4, seen: 4 } }).map(([k]) => k)).toEqual([1, 2, 3]);
    expect(shares(undefined, { ...one, classes: { of: 1_000, seen: 26 } })).toEqual([]);
    expect(topShares(one, undefined, 0.05)).toEqual([]);
  });
});
