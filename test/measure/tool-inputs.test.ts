import { describe, expect, it } from "vitest";
import { toolInputs } from "../../src/measure/tool-inputs.ts";

describe("what a tool is told of a model's inputs", () => {
  it("is the batch, what is declared, and which of it the model leaves open", () => {
    const stated = [
      { name: "image", shape: ["n", 3, "side", "side"] },
      { name: "scale", shape: [] },
    ];
    expect(toolInputs(stated, 4, { side: 64 })).toEqual({
      kind: "told",
      inputs: [
        {
          name: "image",
          shape: [4, 3, 64, 64],
          open: [
            ["n", 4],
            ["side", 64],
            ["side", 64],
          ],
        },
        { name: "scale", shape: [], open: [] },
      ],
    });
  });

  it("is nothing where the format is not read", () => {
    expect(toolInputs(undefined, 8, {})).toEqual({ kind: "told", inputs: [] });
  });

  it.each<[string, readonly (number | string)[] | undefined, number, RegExp]>([
    ["a size that nobody declares", [1, "side"], 1, /^leaves side of its input x open; name it/],
    ["a size without a name", [1, 3, ""], 1, /^leaves size 3 of its input x open/],
    ["a size that every object has", [1, "constructor"], 1, /^leaves constructor of its input x open/],
    ["no number of sizes", undefined, 1, /^does not state the sizes of its input x/],
    ["another batch", [1, 3], 8, /^does not take a batch of 8; export it/],
    [
      "a name that ends a command line's word",
      ["a\0b"],
      1,
      /^has an input whose name, or that of its size, is no word/,
    ],
  ])("is not told: %s", (_, shape, batch, why) => {
    const told = toolInputs([{ name: "x", shape }], batch, {});
    expect(told).toMatchObject({ kind: "untold", why: expect.stringMatching(why) });
  });
});
