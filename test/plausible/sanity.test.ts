import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/bench/result.ts";
import { sanitySentences } from "../../src/plausible/sanity.ts";
import { accuracyOf, makeRounds, sidesOf } from "../compare/rounds.ts";

const { head } = sidesOf(makeRounds(4, 1, 0.005));

/** A measurement whose first inference takes this part of the others. */
function first(share: number, runtime: "pytorch" | "onnxruntime"): Measurement {
  const launches = head.launches.map((launch) => ({
    ...launch,
    latencyNs: launch.latencyNs.map(() => 10_000_000),
    firstNs: 10_000_000 * share,
  }));
  return { ...head, benchmark: { ...head.benchmark, runtime }, launches };
}

/** Two bytes an image, little end first. */
const classes = (all: readonly number[]) => Buffer.from(Uint16Array.from(all).buffer).toString("base64");
const answered = (predictions: readonly number[], truth: readonly number[]): Measurement => ({
  ...head,
  accuracy: {
    ...accuracyOf(predictions.map((one, index) => one === truth[index])),
    predictions: classes(predictions),
    truth: classes(truth),
  },
});
const many = Array.from({ length: 30 }, (_, index) => index % 3);

describe("numbers that contradict each other", () => {
  it("are a first inference that is quicker than the rest, where a runtime prepares itself in it", () => {
    expect(sanitySentences(first(0.5, "pytorch")).join()).toMatch(/^the first inference is quicker .* \(50 % of/);
    expect(sanitySentences(first(0.95, "pytorch"))).toEqual([]);
    expect(sanitySentences(first(0.5, "onnxruntime"))).toEqual([]);
  });

  it("are one answer to images of several classes", () => {
    const same = many.map(() => 1);
    expect(sanitySentences(answered(same, many)).join()).toMatch(/^all 30 images got the same answer/);
    expect(sanitySentences(answered(many, many))).toEqual([]);
    expect(sanitySentences(answered(same, same))).toEqual([]);
    expect(sanitySentences(answered(same.slice(0, 19), many.slice(0, 19)))).toEqual([]);
  });
});
