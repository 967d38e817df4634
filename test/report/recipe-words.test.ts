import { describe, expect, it } from "vitest";
import { recipeWords } from "../../src/report/recipe-words.ts";
import { preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { RECIPES, recipeSource } from "../../src/vision/recipes.ts";

const words = (steps: Parameters<typeof preprocessingSchema.parse>[0]) =>
  Object.fromEntries(recipeWords(preprocessingSchema.parse(steps)).map((one) => [one.step, one.words]));

describe("recipeWords", () => {
  it("says each step in the order in which it is done", () => {
    const steps = { "central-crop": { fraction: 0.875 }, resize: { shorter: 8 }, crop: { width: 8, height: 8 } };
    expect(recipeWords(preprocessingSchema.parse(steps)).map(({ step }) => step)).toEqual([
      "orientation",
      "color",
      "central-crop",
      "resize",
      "crop",
      "values",
      "layout",
    ]);
  });

  it.each([
    [{ shorter: 256 }, "bilinear, as Pillow does it: 8 bits, antialiased."],
    [{ shorter: 256, filter: "nearest" }, "nearest, as Pillow does it: 8 bits."],
    [{ shorter: 256, as: "torch" }, "bilinear, as torchvision does it to 8-bit tensors, not antialiased."],
    [{ shorter: 256, as: "tensorflow", antialias: true }, "as tf.image.resize does it: fractions, antialiased."],
  ])("says by whose arithmetic %o resizes", (resize, ending) => {
    expect(words({ resize })["resize"]).toMatch(/^The shorter side to 256 pixels, the longer one in proportion; /);
    expect(words({ resize })["resize"]).toContain(ending);
  });

  it("says what becomes of a sample", () => {
    expect(words({ scale: 1 })["values"]).toBe("Samples stay 0 to 255, in float32.");
    expect(words({ type: "uint8" })["values"]).toMatch(/uint8; the model normalises inside/);
    expect(words({ mean: [0.5], std: [0.25] })["values"]).toBe(
      "Each sample of 0 to 255 times 1/255, minus 0.5, divided by 0.25, in float32.",
    );
    expect(words({ scale: 1, mean: [0.485 * 255, 0.456 * 255, 0.406 * 255] })["values"]).toContain(
      "minus (123.675, 116.28, 103.53)",
    );
  });

  it("says two different recipes differently", () => {
    const told = new Map<string, string>();
    for (const steps of RECIPES.values()) {
      const key = JSON.stringify(recipeWords(steps));
      expect(told.get(key) ?? JSON.stringify(steps)).toBe(JSON.stringify(steps));
      told.set(key, JSON.stringify(steps));
    }
  });
});

describe("recipeSource", () => {
  it("names a file for every known recipe, and nothing for others", () => {
    for (const name of RECIPES.keys()) expect(recipeSource(name), name).toMatch(/\.(?:py|yml)/);
    expect(recipeSource("custom")).toBeUndefined();
    expect(recipeSource("constructor")).toBeUndefined();
  });
});
