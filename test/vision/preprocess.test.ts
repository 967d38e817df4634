import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import { UserError } from "../../src/bench/user-error.ts";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import type { Image } from "../../src/vision/image.ts";
import { preprocess } from "../../src/vision/preprocess.ts";
import { FILTERS, preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { tensorValues } from "../../src/vision/tensor-values.ts";
import { goldens, imageArbitrary, tensorflowAnswers } from "./referee.ts";

const stored = (image: Image) => ({ image, orientation: 1 as const });

describe("preprocess", () => {
  it.each(goldens.tensors)("%s with %j equals torchvision to the last bit", (name, recipe, digest) => {
    const image = decodeImage(readFileSync(`fixtures/vision/${name}`), name);
    expect(sha256Hex(preprocess(preprocessingSchema.parse(recipe), image).bytes)).toBe(digest);
  });

  it.each(tensorflowAnswers.tensors)("%s with %j equals TensorFlow to a millionth", (name, recipe, start, length) => {
    const image = decodeImage(readFileSync(`fixtures/vision/${name}`), name);
    const ours = tensorValues("float32", preprocess(preprocessingSchema.parse(recipe), image).bytes) ?? [];
    const theirs = tensorflowAnswers.values(start, length);
    expect(ours.length).toBe(length);
    // Of the range of samples, which the normalisation made about two to five wide.
    ours.forEach((value, index) => {
      expect(Math.abs(value - (theirs[index] ?? Number.NaN))).toBeLessThan(2e-6);
    });
  });

  it("gives the stated shape, type and length for any recipe and image", () => {
    const size = fc.integer({ min: 1, max: 30 });
    const filter = fc.constantFrom(...FILTERS);
    const steps = fc.record(
      {
        color: fc.constantFrom("rgb" as const, "bgr" as const, "gray" as const),
        resize: fc.oneof(fc.record({ shorter: size, filter }), fc.record({ width: size, height: size, filter })),
        crop: fc.record({ width: size, height: size }),
        layout: fc.constantFrom("nchw" as const, "nhwc" as const),
        type: fc.constantFrom("float32" as const, "uint8" as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(steps, imageArbitrary, (written, image) => {
        const recipe = preprocessingSchema.parse(written);
        const { shape, type, bytes } = preprocess(recipe, stored(image));
        const channels = recipe.color === "gray" ? 1 : 3;
        expect(type).toBe(recipe.type);
        expect(recipe.layout === "nchw" ? shape[1] : shape[3]).toBe(channels);
        expect(bytes.length).toBe(shape.reduce((a, b) => a * b) * (type === "float32" ? 4 : 1));
        const [height, width] = recipe.layout === "nchw" ? [shape[2], shape[3]] : [shape[1], shape[2]];
        if (recipe.crop !== undefined) expect({ width, height }).toEqual(recipe.crop);
        else if (recipe.resize === undefined) expect([width, height]).toEqual([image.width, image.height]);
        else if ("shorter" in recipe.resize) expect(Math.min(width, height)).toBe(recipe.resize.shorter);
        if (type === "float32")
          expect(tensorValues("float32", bytes)?.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  it("orders channels and axes as said", () => {
    const image = { width: 2, height: 1, channels: 3, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) } as const;
    const bytes = (color: "rgb" | "bgr", layout: "nchw" | "nhwc") => [
      ...preprocess(preprocessingSchema.parse({ color, layout, type: "uint8" }), stored(image)).bytes,
    ];
    expect(bytes("rgb", "nhwc")).toEqual([1, 2, 3, 4, 5, 6]);
    expect(bytes("bgr", "nhwc")).toEqual([3, 2, 1, 6, 5, 4]);
    expect(bytes("rgb", "nchw")).toEqual([1, 4, 2, 5, 3, 6]);
    expect(bytes("bgr", "nchw")).toEqual([3, 6, 2, 5, 1, 4]);
  });

  it("applies mean and std in the tensor's channel order", () => {
    const image = { width: 1, height: 1, channels: 3, data: Uint8Array.from([10, 20, 30]) } as const;
    const steps = preprocessingSchema.parse({ color: "bgr", scale: 1, mean: [1, 2, 3], std: [1, 2, 4] });
    expect([...(tensorValues("float32", preprocess(steps, stored(image)).bytes) ?? [])]).toEqual([29, 9, 1.75]);
  });

  it("divides by 255 in float32 exactly as torch does, for all 256 samples", () => {
    const image = {
      width: 256,
      height: 1,
      channels: 1,
      data: Uint8Array.from({ length: 256 }, (_, index) => index),
    } as const;
    const values =
      tensorValues("float32", preprocess(preprocessingSchema.parse({ color: "gray" }), stored(image)).bytes) ?? [];
    expect([...values]).toEqual(Array.from({ length: 256 }, (_, sample) => Math.fround(sample / 255)));
  });

  it("refuses to blow an image up beyond all bounds", () => {
    const image = { width: 1, height: 20_000, channels: 1, data: new Uint8Array(20_000) } as const;
    expect(() => preprocess(preprocessingSchema.parse({ resize: { shorter: 8_192 } }), stored(image))).toThrow(
      UserError,
    );
    expect(() => preprocess(preprocessingSchema.parse({ resize: { width: 8_192, height: 1 } }), stored(image))).toThrow(
      UserError,
    );
  });
});
