import { describe, expect, it } from "vitest";
import { preprocessingDigest, preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { RECIPES } from "../../src/vision/recipes.ts";

describe("preprocessingSchema", () => {
  it("fills in defaults", () => {
    expect(preprocessingSchema.parse({})).toEqual({
      color: "rgb",
      orientation: "exif",
      scale: 1 / 255,
      mean: [0],
      std: [1],
      layout: "nchw",
      type: "float32",
    });
    expect(preprocessingSchema.parse({ resize: { shorter: 9 } }).resize).toEqual({
      shorter: 9,
      filter: "bilinear",
      as: "pillow",
    });
  });

  it.each([
    ["a std of zero", { std: [0] }],
    ["a std that is zero in float32", { std: [1e-60] }],
    ["three means for a grey image", { color: "gray", mean: [1, 2, 3] }],
    ["normalisation of uint8", { type: "uint8", mean: [1] }],
    ["two means", { mean: [1, 2] }],
    ["a scale of zero", { scale: 0 }],
    ["an unknown step", { blur: 3 }],
    ["both kinds of resize", { resize: { shorter: 3, width: 3, height: 3 } }],
    ["a filter that TensorFlow lacks", { resize: { shorter: 9, as: "tensorflow", filter: "box" } }],
    ["lanczos of TensorFlow 1", { resize: { shorter: 9, as: "tensorflow-v1", filter: "lanczos" } }],
    ["a choice of antialias for Pillow", { resize: { shorter: 9, antialias: false } }],
    ["an antialiased nearest", { resize: { shorter: 9, as: "torch", filter: "nearest", antialias: true } }],
    ["fractions as uint8", { resize: { shorter: 9, as: "tensorflow" }, type: "uint8" }],
    ["two kinds of central crop", { "central-crop": { fraction: 0.5, size: 3 } }],
    ["a central crop of nothing", { "central-crop": { fraction: 0 } }],
    ["a crop without size", { crop: { width: 0, height: 3 } }],
  ])("refuses %s", (_, written) => {
    expect(preprocessingSchema.safeParse(written).success).toBe(false);
  });
});

describe("preprocessingDigest", () => {
  it("is the same however the recipe was written, and another for another recipe", () => {
    const short = preprocessingSchema.parse({ resize: { shorter: 256 }, mean: [0.5] });
    const long = preprocessingSchema.parse({
      type: "float32",
      mean: [0.5],
      std: [1],
      resize: { filter: "bilinear", shorter: 256 },
    });
    expect(preprocessingDigest(short)).toBe(preprocessingDigest(long));
    expect(preprocessingDigest(short)).toMatch(/^[0-9a-f]{64}$/);
    expect(preprocessingDigest(preprocessingSchema.parse({ resize: { shorter: 256 }, mean: [0.25] }))).not.toBe(
      preprocessingDigest(short),
    );
  });
});

describe("RECIPES", () => {
  it("are what the schema says, spelled out", () => {
    for (const [name, steps] of RECIPES) expect(preprocessingSchema.parse(steps), name).toEqual(steps);
  });

  it("know the networks of the first comparison", () => {
    expect(RECIPES.get("torchvision-resnet50")).toMatchObject({
      resize: { shorter: 256, filter: "bilinear" },
      crop: { width: 224, height: 224 },
    });
    expect(RECIPES.get("torchvision-resnet50-v2")).toMatchObject({ resize: { shorter: 232 } });
    expect(RECIPES.get("constructor")).toBeUndefined();
  });

  it("of timm resize to floor(size / crop_pct)", () => {
    const cropShares = [0.875, 0.882, 0.89, 0.904, 0.92];
    for (const [index, share] of cropShares.entries()) {
      const steps = RECIPES.get(`timm-efficientnet-lite${index}`);
      expect(steps?.resize).toMatchObject({ shorter: Math.floor((steps?.crop?.width ?? 0) / share) });
    }
  });
});
