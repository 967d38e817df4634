import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classesOfOutputs, labelMistake, usualLabelMap } from "../../src/vision/label-map.ts";

/** Answers of a model that is right in this share of `count` images, its best class then put through a mistake. */
function answers(count: number, classes: number, right: number, mistake: (label: number) => number) {
  return Array.from({ length: count }, (_, image) => {
    const label = (image * 7_919) % classes;
    const best = (image * 104_729) % 1_000 < right * 1_000 ? label : (label * 31 + 17) % classes;
    return { best: mistake(best), label };
  });
}
const byText = (classes: number) =>
  Array.from({ length: classes }, (_, label) => `${label}`)
    .sort()
    .map(Number);

describe("labelMistake", () => {
  it.each([
    ["a background", (label: number) => label + 1, /one class higher/],
    ["labels that count a background", (label: number) => label - 1, /one class lower/],
    [
      "a model trained on folders sorted as text",
      (label: number) => byText(1_000).indexOf(label),
      /^a place in the order/,
    ],
    ["labels counted over such folders", (label: number) => byText(1_000)[label] ?? -1, /^a number whose place/],
  ])("names %s", (_, mistake, says) => {
    expect(labelMistake(answers(500, 1_000, 0.7, mistake), 1_000)?.is).toMatch(says);
    expect(
      labelMistake(
        answers(500, 10, 0.9, (label) => mistake(label)),
        10,
      )?.is.length ?? 0,
    ).toBeGreaterThanOrEqual(0);
  });

  it("is silent where the labels are right, however bad the model, and where nothing known explains it", () => {
    fc.assert(
      fc.property(fc.constantFrom(10, 100, 1_000), fc.double({ min: 0, max: 1, noNaN: true }), (classes, right) => {
        expect(
          labelMistake(
            answers(400, classes, right, (label) => label),
            classes,
          ),
        ).toBeUndefined();
      }),
    );
    expect(
      labelMistake(
        answers(400, 1_000, 0.7, (label) => (label * 7 + 5) % 1_000),
        1_000,
      ),
    ).toBeUndefined();
    expect(
      labelMistake(
        answers(10, 1_000, 0.7, (label) => label + 1),
        1_000,
      ),
    ).toBeUndefined();
  });
});

describe("classesOfOutputs", () => {
  const scores = Float64Array.of(9, 1, 3, 2);

  it("drops a background, which then never ranks", () => {
    expect(classesOfOutputs(scores, { kind: "background-first" }, 3)).toEqual({
      kind: "scores",
      scores: Float64Array.of(1, 3, 2),
    });
  });

  it("sorts outputs of another order by class", () => {
    const map = { kind: "listed", classes: [3, 0, 2, 1] } as const;
    expect(classesOfOutputs(scores, map, 4)).toEqual({ kind: "scores", scores: Float64Array.of(1, 2, 3, 9) });
  });

  it("refuses outputs that are too few or are not those of the list", () => {
    expect(classesOfOutputs(scores, { kind: "same" }, 5)).toMatchObject({
      reason: "has 4 classes, but the dataset has labels up to 4",
    });
    expect(classesOfOutputs(scores, { kind: "background-first" }, 4)).toMatchObject({ kind: "refused" });
    expect(classesOfOutputs(scores, { kind: "listed", classes: [0, 1] }, 2)).toMatchObject({
      reason: "has 4 outputs, and its list of labels names 2",
    });
  });
});

describe("usualLabelMap", () => {
  it("knows the 1,001st output of ImageNet", () => {
    expect(usualLabelMap(1_001, 1_000)).toEqual({ kind: "background-first" });
    expect(usualLabelMap(1_000, 1_000)).toEqual({ kind: "same" });
    expect(usualLabelMap(11, 10)).toEqual({ kind: "same" });
  });
});
