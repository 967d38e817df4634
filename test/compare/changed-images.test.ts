import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Accuracy } from "../../src/bench/result.ts";
import { changedImages, exemplaryImages } from "../../src/compare/changed-images.ts";
import { encodePredictions } from "../../src/vision/predictions.ts";
import { accuracyOf } from "./rounds.ts";

/** The accuracy of a side that takes each image for the class given; undefined where its output was not finite. */
function answered(truth: readonly number[], answers: readonly (number | undefined)[]): Accuracy {
  return {
    ...accuracyOf(truth.map((label, image) => answers[image] === label)),
    predictions: encodePredictions(answers) ?? "",
    truth: encodePredictions(truth) ?? "",
  };
}

const count = <T>(list: readonly T[], wanted: (one: T) => boolean) => list.filter(wanted).length;

describe("changedImages", () => {
  it("tells which classes lost images, and to what", () => {
    const truth = [0, 0, 0, 1, 1, 2];
    const base = answered(truth, [0, 0, 0, 0, 1, 2]);
    const head = { ...answered(truth, [2, 2, 1, 1, 1, undefined]), classNames: ["cat", "dog"] };
    const [cat, dog, third] = [
      { number: 0, name: "cat" },
      { number: 1, name: "dog" },
      { number: 2, name: "2" },
    ];
    expect(changedImages(base, head)).toEqual({
      newlyWrong: 4,
      newlyRight: 1,
      classes: [
        { of: cat, images: 3, baseRight: 3, headRight: 0, newlyWrong: 3, newlyRight: 0 },
        { of: third, images: 1, baseRight: 1, headRight: 0, newlyWrong: 1, newlyRight: 0 },
        { of: dog, images: 2, baseRight: 1, headRight: 2, newlyWrong: 0, newlyRight: 1 },
      ],
      classCount: 3,
      confusions: [
        { change: "newly-wrong", of: cat, takenFor: third, images: 2 },
        { change: "newly-wrong", of: cat, takenFor: dog, images: 1 },
        { change: "newly-wrong", of: third, takenFor: "not-finite", images: 1 },
        { change: "newly-right", of: dog, takenFor: cat, images: 1 },
      ],
      confusionCount: 4,
      pictures: [],
    });
  });

  it("says nothing where nothing changed, or other images were scored", () => {
    const one = answered([0, 1], [0, 0]);
    expect(changedImages(one, answered([0, 1], [0, 2]))).toBeUndefined();
    expect(changedImages(one, undefined)).toBeUndefined();
    const other = answered([0, 1], [0, 1]);
    expect(changedImages(one, other)).toMatchObject({ newlyRight: 1 });
    expect(changedImages(one, { ...other, dataset: { ...other.dataset, sha256: "0".repeat(64) } })).toBeUndefined();
    expect(changedImages(one, { ...other, correct: "!" })).toBeUndefined();
  });

  it("tells classes of a base that was stored without its answers, and no answers of it", () => {
    const { predictions: _, truth: __, ...stored } = answered([0, 1, 1], [0, 0, 1]);
    const head = answered([0, 1, 1], [2, 1, 1]);
    expect(changedImages(stored, head)).toMatchObject({
      newlyWrong: 1,
      newlyRight: 1,
      classCount: 2,
      confusions: [{ change: "newly-wrong", of: { number: 0 }, takenFor: { number: 2 } }],
    });
    const { truth: ___, ...untold } = head;
    expect(changedImages(stored, untold)).toMatchObject({ newlyWrong: 1, classes: [], confusions: [] });
  });

  it("shows pictures of newly wrong images alone", () => {
    const [base, head] = [answered([0, 1, 2], [0, 0, 2]), answered([0, 1, 2], [2, 1, 2])];
    const thumbnails = [0, 1, 2, 3].map((image) => ({ image, path: `${image}.png`, png: "AAAA" }));
    expect(changedImages(base, head, thumbnails)?.pictures).toEqual([
      { path: "0.png", png: "AAAA", of: { number: 0, name: "0" }, takenFor: { number: 2, name: "2" } },
    ]);
  });

  it("takes examples of each class in turns, the worst first", () => {
    const truth = [5, 5, 1, 5, 1, 3, 4];
    const head = answered(truth, [0, 0, 0, 0, 0, 0, 4]);
    expect(exemplaryImages(answered(truth, truth), head)).toEqual([0, 2, 5, 1, 4, 3]);
    const many = Array.from({ length: 40 }, (_, image) => image);
    const wrong = answered(
      many,
      many.map((label) => label + 1),
    );
    expect(exemplaryImages(answered(many, many), wrong)).toEqual(many.slice(0, 12));
    const { truth: _, ...untold } = answered(truth, truth);
    const { truth: __, ...wrongUntold } = head;
    expect(exemplaryImages(untold, wrongUntold)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(exemplaryImages({ ...untold, correct: "!" }, head)).toEqual([]);
  });

  it("adds up, whatever two models answer", () => {
    const answer = fc.option(fc.nat({ max: 80 }), { nil: undefined });
    const images = fc.array(fc.tuple(fc.nat({ max: 80 }), answer, answer), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(images, (list) => {
        const truth = list.map(([label]) => label);
        const [base, head] = [list.map(([, before]) => before), list.map(([, , after]) => after)];
        const found = changedImages(answered(truth, base), answered(truth, head));
        const wrong = count(list, ([label, before, after]) => before === label && after !== label);
        const right = count(list, ([label, before, after]) => before !== label && after === label);
        expect([found?.newlyWrong ?? 0, found?.newlyRight ?? 0]).toEqual([wrong, right]);
        if (found === undefined) return;
        for (const { of, images, baseRight, headRight, newlyWrong, newlyRight } of found.classes) {
          expect(headRight - baseRight).toBe(newlyRight - newlyWrong);
          expect(images).toBe(count(truth, (label) => label === of.number));
        }
        const sum = (change: string) =>
          found.confusions.filter((one) => one.change === change).reduce((total, one) => total + one.images, 0);
        expect(found.classes.length).toBe(Math.min(50, found.classCount));
        expect(found.confusions.length).toBe(Math.min(50, found.confusionCount));
        if (found.confusionCount <= 50) expect([sum("newly-wrong"), sum("newly-right")]).toEqual([wrong, right]);
        const losses = found.classes.map(({ newlyWrong }) => newlyWrong);
        expect(losses).toEqual(losses.toSorted((a, b) => b - a));
      }),
    );
  });
});
