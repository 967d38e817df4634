import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { parseLabelList } from "../../src/dataset/label-list.ts";

const parse = (text: string) => parseLabelList({ file: "list.txt", text });
const IMAGES = [
  { name: "b.jpg", label: 3 },
  { name: "a dog.jpg", label: 0 },
];

describe("parseLabelList", () => {
  it.each([
    ["names and classes, as MLPerf's val_map.txt", "b.jpg 3\na dog.jpg 0\n", IMAGES],
    ["a table", "path,label\nb.jpg,3\na dog.jpg,0\n", IMAGES],
    ["a table the other way round", 'label,path\r\n3,b.jpg\r\n0,"a dog.jpg"\r\n', IMAGES],
    ["columns that are set apart by more than a space", "b.jpg   3\na dog.jpg \t 0 \n", IMAGES],
    ["classes alone", "3\n0\n", IMAGES.map(({ label }) => ({ name: undefined, label }))],
  ])("reads %s, in the order of the list", (_, text, images) => {
    expect(parse(text)).toEqual(images);
  });

  it.each([
    ["nothing", "", '"list.txt" lists no images; write an image and its class a line'],
    ["a header alone", "path,label\n", '"list.txt" lists no images; write an image and its class a line'],
    ["an image twice", "a 1\nb 2\na 3\n", '"list.txt" lists "a" twice; keep one of them'],
    [
      "a word for a class",
      "a 1\nb two\n",
      '"list.txt", line 2: not a label; write a whole number, or an image\'s name and a whole number',
    ],
    [
      "a word in a table",
      "path,label\na,one\n",
      '"list.txt", line 2: the label must be a whole number from 0 to 999999; write one "path,label" row per image',
    ],
  ])("refuses %s in one sentence", (_, text, sentence) => {
    expect(() => parse(text)).toThrow(new UserError(sentence));
  });

  // In squared time it would be given up, after minutes.
  it("comes to an end where a line is spaces without end", () => {
    expect(() => parse(`a${" ".repeat(400_000)}x`)).toThrow(/line 1: not a label/);
    expect(parse(`a${" ".repeat(400_000)}7`)).toEqual([{ name: "a", label: 7 }]);
  });

  it("fuzz: reads or refuses any text", () => {
    const piece = fc.oneof(
      fc.constantFrom("path,label\n", "a", "1", " ", "\n", ",", '"', "\r"),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        try {
          for (const { label } of parse(pieces.join(""))) expect(Number.isInteger(label)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 200 },
    );
  });
});
