import { readFileSync } from "node:fs";
import fc from "fast-check";
import { z } from "zod";
import type { Image } from "../../src/vision/image.ts";
import { FILTERS } from "../../src/vision/preprocessing.ts";

const digest = z.string().length(64);

/** What Pillow and torchvision answered; scripts/fixtures/pillow_referee.py wrote it. */
export const goldens = z
  .object({
    decoded: z.record(z.string(), z.object({ rgb: digest, gray: digest })),
    jpegs: z.record(z.string(), z.string()),
    resized: z.array(z.tuple([z.string(), z.int(), z.int(), z.enum(FILTERS), digest])),
    tensors: z.array(z.tuple([z.string(), z.record(z.string(), z.unknown()), digest])),
  })
  .parse(JSON.parse(readFileSync("fixtures/vision/goldens.json", "utf8")));

const side = fc.integer({ min: 1, max: 24 });

/** Any small image, grey or RGB. */
export const imageArbitrary: fc.Arbitrary<Image> = fc
  .tuple(side, side, fc.constantFrom(1 as const, 3 as const))
  .chain(([width, height, channels]) => {
    const length = width * height * channels;
    return fc.uint8Array({ minLength: length, maxLength: length }).map((data) => ({ width, height, channels, data }));
  });
