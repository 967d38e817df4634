import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain, inEightBits } from "../../src/vision/explain.ts";
import { geometry } from "../../src/vision/geometry.ts";
import { preprocess } from "../../src/vision/preprocess.ts";
import { preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { imageArbitrary } from "./referee.ts";

const stepsArbitrary = fc
  .record({
    color: fc.constantFrom("rgb", "bgr", "gray"),
    layout: fc.constantFrom("nchw", "nhwc"),
    scale: fc.constantFrom(1, 1 / 255),
    mean: fc.constantFrom([0], [0.5], [0.485, 0.456, 0.406]),
    std: fc.constantFrom([1], [0.5], [0.229, 0.224, 0.225]),
    resize: fc.constantFrom(undefined, { width: 9, height: 7 }, { shorter: 5, as: "tensorflow", antialias: true }),
  })
  .filter(({ color, mean, std }) => color !== "gray" || (mean.length === 1 && std.length === 1))
  .map((steps) => preprocessingSchema.parse(steps));

describe("explain", () => {
  it("maps the tensor back to the image that became it, whatever its colour, layout and values", () => {
    fc.assert(
      fc.property(imageArbitrary, stepsArbitrary, (image, steps) => {
        const photograph = { image, orientation: 1 } as const;
        const { stages, seen } = explain(steps, photograph);
        const last = inEightBits(stages.at(-1)?.image ?? image);
        expect([seen.width, seen.height, seen.channels]).toEqual([last.width, last.height, last.channels]);
        const difference = seen.data.map((sample, at) => Math.abs(sample - (last.data[at] ?? 0)));
        // A fraction beside a half may round to the other side after the way there and back.
        expect(Math.max(...difference)).toBeLessThanOrEqual(steps.resize?.as === "tensorflow" ? 1 : 0);
      }),
    );
  });

  it("tells the steps and the tensor that the recipe makes, not others", () => {
    fc.assert(
      fc.property(imageArbitrary, stepsArbitrary, (image, steps) => {
        const photograph = { image, orientation: 6 } as const;
        const { stages, tensor } = explain(steps, photograph);
        const { shape, type } = preprocess(steps, photograph);
        expect(stages).toEqual(geometry(steps, photograph));
        expect(tensor).toEqual({ shape, type });
      }),
    );
  });

  it("tells the values of each channel in the tensor's order, from black to white", () => {
    const image = { width: 2, height: 1, channels: 3, data: Uint8Array.of(10, 20, 30, 50, 40, 30) } as const;
    const steps = preprocessingSchema.parse({ color: "bgr", layout: "nhwc", type: "uint8" });
    expect(
      explain(steps, { image, orientation: 1 }).channels.map(({ picture, ...values }) => ({
        ...values,
        shades: [...picture.data],
      })),
    ).toEqual([
      { channel: "blue", least: 30, mean: 30, most: 30, shades: [0, 0] },
      { channel: "green", least: 20, mean: 30, most: 40, shades: [0, 255] },
      { channel: "red", least: 10, mean: 30, most: 50, shades: [0, 255] },
    ]);
  });
});
