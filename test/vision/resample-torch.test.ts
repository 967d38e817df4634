import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import { resizeAsTorch } from "../../src/vision/resample-torch.ts";
import { goldens, torchSamples } from "./referee.ts";

/** Of the samples of one image; each is then one level off, as a float32 sum fell on the other side of a half. */
const MOST_OFF = 0.01;

describe("resizeAsTorch", () => {
  it.each(goldens.torched)("%s to %i × %i, %j, equals torchvision", (name, width, height, how, start) => {
    const { image } = decodeImage(readFileSync(`fixtures/vision/${name}`), name);
    const { data } = resizeAsTorch(image, width, height, how);
    const apart = [...data].map((sample, index) => Math.abs(sample - (torchSamples[start + index] ?? Number.NaN)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(1);
    expect(apart.filter((difference) => difference > 0).length).toBeLessThanOrEqual(MOST_OFF * data.length);
  });
});
