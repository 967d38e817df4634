import { describe, expect, it } from "vitest";
import type { ChangedImages } from "../../src/compare/changed-images.ts";
import { changedImagesText, withChangedImages } from "../../src/report/changed-images-text.ts";
import { calm, everything } from "./judgements.ts";

/** Images that changed, the newly wrong ones by class. */
function changed(newlyRight: number, wrong: Readonly<Record<string, number>>): ChangedImages {
  const classes = Object.entries(wrong).map(([name, newlyWrong], number) => ({
    of: { number, name },
    images: 50,
    baseRight: 40,
    headRight: 40 - newlyWrong,
    newlyWrong,
    newlyRight: 0,
  }));
  const newlyWrong = classes.reduce((sum, one) => sum + one.newlyWrong, 0);
  return {
    newlyWrong,
    newlyRight,
    classes,
    classCount: classes.length,
    confusions: [],
    confusionCount: 0,
    pictures: [],
  };
}

describe("changedImagesText", () => {
  it.each([
    [7, { n03249569: 9, n02091134: 3 }, "12 images newly wrong, 7 newly right, 9 of the 12 are class n03249569"],
    [0, { a: 2, b: 1, c: 1 }, "4 images newly wrong, 2 of the 4 are class a"],
    [2, { a: 2, b: 2, c: 1 }, "5 images newly wrong, 2 newly right"],
    [1, { a: 1 }, "1 image newly wrong, 1 newly right"],
    [1, {}, "1 image newly right"],
  ])("%i newly right, and newly wrong %o", (newlyRight, wrong, text) => {
    expect(changedImagesText(changed(newlyRight, wrong))).toBe(text);
  });

  it("cuts the name of a class, and not what is said of it", () => {
    expect(changedImagesText(changed(0, { ["n".repeat(400)]: 3 }))).toBe(
      `3 images newly wrong, 3 of the 3 are class ${"n".repeat(59)}…`,
    );
  });
});

it("finds the benchmarks of which images changed", () => {
  expect(withChangedImages(everything()).map(({ benchmark }) => benchmark.model)).toEqual(["digits-shifted"]);
  expect(withChangedImages(calm())).toEqual([]);
});
