import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import { FILTERS } from "../../src/vision/preprocessing.ts";
import { resize } from "../../src/vision/resample.ts";
import { goldens, imageArbitrary } from "./referee.ts";

describe("resize", () => {
  const images = new Map(
    ["portrait", "tall", "tiny", "gray"].map((name) => [`${name}.png`, readFileSync(`fixtures/vision/${name}.png`)]),
  );

  it.each(goldens.resized)(
    "%s to %i × %i with %s equals Pillow to the last bit",
    (name, width, height, filter, digest) => {
      const { image } = decodeImage(images.get(name) ?? new Uint8Array(), name);
      const resized = resize(image, width, height, filter);
      expect([resized.width, resized.height, resized.channels]).toEqual([width, height, image.channels]);
      expect(sha256Hex(resized.data)).toBe(digest);
    },
  );

  it("covers every filter", () => {
    expect(new Set(goldens.resized.map(([, , , filter]) => filter))).toEqual(new Set(FILTERS));
  });

  it("keeps an image of one colour at that colour, whatever the sizes and the filter", () => {
    const side = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        side,
        side,
        side,
        side,
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom(...FILTERS),
        (width, height, toWidth, toHeight, color, filter) => {
          const image = { width, height, channels: 1, data: new Uint8Array(width * height).fill(color) } as const;
          const resized = resize(image, toWidth, toHeight, filter);
          expect(resized.data).toEqual(new Uint8Array(toWidth * toHeight).fill(color));
        },
      ),
    );
  });

  it("gives the image itself back for its own size", () => {
    fc.assert(
      fc.property(imageArbitrary, fc.constantFrom(...FILTERS), (image, filter) => {
        expect(resize(image, image.width, image.height, filter)).toBe(image);
      }),
    );
  });

  it("treats channels alike: each channel of an RGB image is resized as a grey image would be", () => {
    fc.assert(
      fc.property(
        imageArbitrary,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(...FILTERS),
        (image, width, height, filter) => {
          const whole = resize(image, width, height, filter);
          for (let channel = 0; channel < image.channels; channel += 1) {
            const pick = (data: Uint8Array) => data.filter((_, index) => index % image.channels === channel);
            const alone = resize({ ...image, channels: 1, data: pick(image.data) }, width, height, filter);
            expect(pick(whole.data)).toEqual(alone.data);
          }
        },
      ),
    );
  });
});
