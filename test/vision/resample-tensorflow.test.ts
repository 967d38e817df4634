import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import { resizeAsTensorFlow } from "../../src/vision/resample-tensorflow.ts";
import { tensorflowAnswers } from "./referee.ts";

const { resized } = tensorflowAnswers;

describe("resizeAsTensorFlow", () => {
  it.each(resized)("%s as %j", (name, how, start, length) => {
    const { image } = decodeImage(readFileSync(`fixtures/vision/${name}`), name);
    const ours = resizeAsTensorFlow(image, how.width, how.height, how);
    const theirs = tensorflowAnswers.values(start, length);
    expect(ours.data.length).toBe(length);
    expect(mostApart(ours.data, theirs)).toBeLessThanOrEqual(255e-6);
  });
});

function mostApart(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index] ?? Number.NaN))), 0);
}
