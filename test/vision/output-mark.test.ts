import { describe, expect, it } from "vitest";
import { outputMark, repeatedOutputs } from "../../src/vision/output-mark.ts";

const logits = (seed: number, classes = 10) => Float64Array.from({ length: classes }, (_, one) => Math.sin(seed + one));

describe("the mark of an output", () => {
  it("is one for the same scores, and another where one bit differs", () => {
    const other = logits(1);
    other[3] = (other[3] ?? 0) + 2 ** -52;
    expect(outputMark(logits(1))).toBe(outputMark(logits(1)));
    expect(outputMark(logits(1))).not.toBe(outputMark(other));
    // Where it lies in a larger output says nothing.
    expect(outputMark(Float64Array.from([...logits(5), ...logits(1)]).subarray(10))).toBe(outputMark(logits(1)));
  });

  it.each<[string, Float64Array]>([
    ["a saturated softmax", Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
    ["few classes", logits(1, 7)],
    ["scores that are not finite", logits(1).map((score, place) => (place === 0 ? Number.NaN : score))],
    ["1,000 classes in few steps", Float64Array.from({ length: 1_000 }, (_, one) => (one < 20 ? one : 0))],
  ])("is not told of %s", (_, scores) => expect(outputMark(scores)).toBeUndefined());

  it("is told of many classes as soon as they are different enough", () => {
    expect(outputMark(Float64Array.from({ length: 1_000 }, (_, one) => Math.min(one, 30)))).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe("outputs that repeat", () => {
  const images = (count: number, markOf: (image: number) => string | undefined) =>
    Array.from({ length: count }, (_, image) => ({ sha256: `image ${image}`, mark: markOf(image) }));

  it("are told where they are one, or an earlier image's", () => {
    expect(repeatedOutputs(images(40, () => "a"))).toMatch(/^40 different images all got the same scores, bit by bit:/);
    expect(repeatedOutputs(images(40, (image) => `${image >> 1}`))).toMatch(
      /^40 different images got 20 different sets/,
    );
  });

  it("are not told of few, of most that differ, of images that are the same, and of what has no mark", () => {
    expect(repeatedOutputs(images(19, () => "a"))).toBeUndefined();
    expect(repeatedOutputs(images(40, (image) => `${Math.min(image, 29)}`))).toBeUndefined();
    expect(repeatedOutputs(images(40, () => "a").map((one) => ({ ...one, sha256: "one" })))).toBeUndefined();
    expect(repeatedOutputs(images(40, () => undefined))).toBeUndefined();
  });
});
