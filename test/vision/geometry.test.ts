import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometry, lastImage, shorterSize } from "../../src/vision/geometry.ts";
import { FILTERS, preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { imageArbitrary } from "./referee.ts";

describe("shorterSize", () => {
  it("keeps the aspect ratio as torchvision rounds it", () => {
    expect(shorterSize(500, 375, 256)).toEqual({ width: 341, height: 256 });
    expect(shorterSize(375, 500, 256)).toEqual({ width: 256, height: 341 });
    expect(shorterSize(3, 3, 7)).toEqual({ width: 7, height: 7 });
  });
});

describe("lastImage", () => {
  it("is the image after the last step, whatever is cropped away", () => {
    const side = fc.integer({ min: 1, max: 30 });
    const filter = fc.constantFrom(...FILTERS);
    const steps = fc.record(
      {
        color: fc.constantFrom("rgb", "gray"),
        "central-crop": fc.constantFrom({ fraction: 0.875 }, { size: 8, padding: 1 }),
        resize: fc.oneof(
          fc.record({ shorter: side, filter }),
          fc.record({ width: side, height: side, filter }),
          fc.record({ width: side, height: side, as: fc.constantFrom("tensorflow", "torch") }),
        ),
        crop: fc.record({ width: side, height: side }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(imageArbitrary, steps, fc.constantFrom(1 as const, 6 as const), (image, written, orientation) => {
        const recipe = preprocessingSchema.parse(written);
        expect(lastImage(recipe, { image, orientation })).toEqual(
          geometry(recipe, { image, orientation }).at(-1)?.image,
        );
      }),
      { numRuns: 1_000 },
    );
  });
});
