import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { z } from "zod";
import type { Image } from "../../src/vision/image.ts";
import { FILTERS } from "../../src/vision/preprocessing.ts";

const digest = z.string().length(64);

/** What Pillow and torchvision answered; scripts/fixtures/pillow_referee.py wrote it. */
export const goldens = z
  .object({
    decoded: z.record(z.string(), z.object({ rgb: digest, gray: digest })),
    resized: z.array(z.tuple([z.string(), z.int(), z.int(), z.enum(FILTERS), digest])),
    torched: z.array(
      z.tuple([
        z.string(),
        z.int(),
        z.int(),
        z.object({ filter: z.enum(["nearest", "bilinear", "bicubic"]), antialias: z.boolean() }),
        z.int(),
      ]),
    ),
    tensors: z.array(z.tuple([z.string(), z.record(z.string(), z.unknown()), digest])),
  })
  .parse(JSON.parse(readFileSync("fixtures/vision/goldens.json", "utf8")));

/** The samples of PyTorch's answers, which `goldens.torched` finds in it. */
export const torchSamples: Uint8Array = gunzipSync(readFileSync("fixtures/vision/torch.bin.gz"));

const floats = new Float32Array(Uint8Array.from(gunzipSync(readFileSync("fixtures/vision/tensorflow.bin.gz"))).buffer);
const resize = z.object({
  filter: z.enum(["nearest", "bilinear", "bicubic", "lanczos"]),
  version: z.enum(["v1", "v2"]),
  antialias: z.boolean(),
  width: z.int(),
  height: z.int(),
});

/** What TensorFlow answered; scripts/fixtures/tensorflow_referee.py wrote it. */
export const tensorflowAnswers = {
  ...z
    .object({
      resized: z.array(z.tuple([z.string(), resize, z.int(), z.int()])),
      tensors: z.array(z.tuple([z.string(), z.record(z.string(), z.unknown()), z.int(), z.int()])),
    })
    .parse(JSON.parse(readFileSync("fixtures/vision/tensorflow.json", "utf8"))),
  /** `length` float32 values from the one numbered `start` on. */
  values: (start: number, length: number) => floats.subarray(start, start + length),
};

const side = fc.integer({ min: 1, max: 24 });

/** Any small image, grey or RGB. */
export const imageArbitrary: fc.Arbitrary<Image> = fc
  .tuple(side, side, fc.constantFrom(1 as const, 3 as const))
  .chain(([width, height, channels]) => {
    const length = width * height * channels;
    return fc.uint8Array({ minLength: length, maxLength: length }).map((data) => ({ width, height, channels, data }));
  });
