import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { listGroundTruth } from "../../src/dataset/ground-truth.ts";

const names = ["ILSVRC2012_val_00000001.JPEG", "ILSVRC2012_val_00000002.JPEG", "ILSVRC2012_val_00000003.JPEG"];
const labelled = (text: string, synsets?: string) =>
  listGroundTruth({
    names,
    shown: "val",
    labels: { file: "val.txt", text },
    synsets: synsets === undefined ? undefined : { file: "synsets.txt", text: synsets },
  });

function refusal(text: string, synsets?: string): string {
  try {
    labelled(text, synsets);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
  throw new Error("the list was taken");
}

describe("listGroundTruth", () => {
  it("gives labels without names to the images in their order", () => {
    expect(labelled("65\n970\r\n230\n\n")).toEqual({
      images: names.map((path, index) => ({ path, label: [65, 970, 230][index] })),
    });
  });

  it("gives labels with names to the images that they name, in any order", () => {
    expect(labelled(`${names[2]} 230\n${names[0]} 65\n${names[1]}\t970\n`)).toEqual(labelled("65\n970\n230\n"));
  });

  it("makes classes of the development kit's numbers, which count from 1 in an order of its own", () => {
    const kit = "n02119789 fox\nn01440764 tench\nn04548362 wallet\n";
    expect(labelled("1\n2\n3\n", kit)).toEqual({
      images: names.map((path, index) => ({ path, label: [1, 0, 2][index] })),
      classNames: ["n01440764", "n02119789", "n04548362"],
    });
  });

  it.each([
    ["a list one line short", "1\n2\n", undefined, /"val.txt" has 2 labels for the 3 images of "val"/],
    ["no list", "", undefined, /"val.txt" has 0 labels for the 3 images/],
    ["a word", "1\ntwo\n3\n", undefined, /"val.txt", line 2: not a label/],
    ["an unknown image", `1\nother.JPEG 2\n3\n`, undefined, /line 2: "other.JPEG" is no image of "val"/],
    ["an image twice", `${names[0]} 1\n${names[0]} 2\n3\n`, undefined, /line 2: .* is listed already/],
    ["a number beyond the kit", "1\n4\n2\n", "a\nb\nc\n", /line 2: label 4, and "synsets.txt" has the lines 1 to 3/],
    ["a zero of the kit", "0\n1\n2\n", "a\nb\nc\n", /line 1: label 0/],
    ["a synset twice", "1\n1\n2\n", "a\nb\na\n", /"synsets.txt" names "a" twice/],
    ["an empty synset", "1\n1\n2\n", "a\n\nb\n", /"synsets.txt" has an empty line/],
  ])("refuses %s", (_, text, synsets, sentence) => {
    expect(refusal(text, synsets)).toMatch(sentence);
  });

  it("takes any text as labels of all images or refuses it in one sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("1", "0", " ", "\n", "\t", "a", "\r") }), (text) => {
        try {
          expect(labelled(text).images.map(({ path }) => path)).toEqual(names);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
