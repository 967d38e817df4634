import { describe, expect, it } from "vitest";
import type { ChangedImages } from "../../src/compare/changed-images.ts";
import { changedImagesPart } from "../../src/report/html-changed-images.ts";
import { attributeOf, named, readFragment, textOf } from "./markup-reader.ts";

const [cat, dog] = [
  { number: 0, name: "<b>cat" },
  { number: 1, name: "dog" },
];
const CHANGED: ChangedImages = {
  newlyWrong: 5,
  newlyRight: 1,
  classes: [{ of: cat, images: 9, baseRight: 8, headRight: 3, newlyWrong: 5, newlyRight: 0 }],
  classCount: 2,
  confusions: [
    { change: "newly-wrong", of: cat, takenFor: dog, images: 4 },
    { change: "newly-wrong", of: cat, takenFor: "not-finite", images: 1 },
    { change: "newly-right", of: dog, takenFor: cat, images: 1 },
  ],
  confusionCount: 3,
  pictures: [{ path: "a/<i>.png", png: "AAAA", of: cat, takenFor: dog }],
};

const read = (changed: ChangedImages) => readFragment(changedImagesPart(changed).markup);
const rows = (changed: ChangedImages) =>
  named(read(changed), "table").map((table) =>
    named(table, "tr")
      .slice(1)
      .map((row) => named(row, "th", "td").map(textOf)),
  );

describe("the part of changed images", () => {
  it("has a table of classes, and one of what base and head say of them", () => {
    expect(rows(CHANGED)).toEqual([
      [["<b>cat", "9", "8", "3", "5", "0"]],
      [
        ["<b>cat", "<b>cat", "dog", "4"],
        ["<b>cat", "<b>cat", "no finite number", "1"],
        ["dog", "<b>cat", "dog", "1"],
      ],
    ]);
  });

  it("says in its sentence what the report says elsewhere, and counts what it does not list", () => {
    expect(named(read(CHANGED), "p").map(textOf)).toEqual([
      "5 images newly wrong, 1 newly right, 5 of the 5 are class <b>cat.",
      "And 1 more class.",
    ]);
    const [first] = CHANGED.classes;
    const many = { ...CHANGED, classes: Array.from({ length: 50 }, () => first ?? CHANGED.classes[0]) };
    expect(rows({ ...many, classCount: 70 } as ChangedImages)[0]).toHaveLength(12);
  });

  it("shows images that are newly wrong, and says in words which, what it was and what it is", () => {
    const [image, ...others] = named(read(CHANGED), "img");
    expect(others).toEqual([]);
    if (image === undefined) throw new Error("an image");
    expect(attributeOf(image, "src")).toBe("data:image/png;base64,AAAA");
    expect(attributeOf(image, "alt")).toBe("a/<i>.png: was <b>cat, is dog");
    expect(named(read({ ...CHANGED, pictures: [] }), "ul")).toEqual([]);
  });

  it("has its sentence alone where the classes are not known", () => {
    expect(rows({ ...CHANGED, classes: [], classCount: 0, confusions: [], confusionCount: 0 })).toEqual([]);
  });
});
