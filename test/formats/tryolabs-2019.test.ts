import { readFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { tryolabs2019 } from "../../src/formats/tryolabs-2019.ts";
import { MADE_FILES } from "./study-series.ts";

/** The one launch that a file of the study holds. */
function read(file: { readonly name: string; readonly text: string }) {
  const [imported] = tryolabs2019.read(file);
  if (imported?.kind !== "times") throw new Error("the study's files hold times");
  return { ...imported, latencyNs: imported.launches[0]?.latencyNs ?? [] };
}

/** The study's own files where EDGEBENCH_STUDY_DIR names them; made ones for everybody. */
const folder = process.env["EDGEBENCH_STUDY_DIR"];
const sources: readonly (readonly [string, (name: string) => string])[] = [
  ["made", (name) => MADE_FILES[name]?.() ?? ""],
  ...(folder === undefined || folder === ""
    ? []
    : [["as published", (name: string) => readFileSync(join(folder, name), "utf8")] as const]),
];

describe.each(sources)("the study's files, %s", (_, textOf) => {
  const imported = (name: string) => read({ name, text: textOf(name) });

  it.each([
    ["last_results_B3.csv", 6_845, "fp32", undefined, "TensorFlow", 191.4],
    ["last_results_B3_trt_FP16.csv", 6_844, "fp16", "tensorrt", "TF-TRT FP16", 192.7],
  ])("%s is a run of all images", (name, top1Correct, precision, delegate, provider, medianMs) => {
    const { latencyNs, rightCount, parameters, actual, notes } = imported(name);
    expect(latencyNs).toHaveLength(9_998);
    // Whole tenths of a millisecond, so that nothing was rounded on the way.
    expect(latencyNs.every((ns) => ns % 100_000 === 0)).toBe(true);
    expect(Math.abs(median([...latencyNs]) / 1e6 - medianMs)).toBeLessThan(1);
    expect(rightCount).toEqual({
      dataset: "imagenet-v2-matched-frequency",
      images: 10_000,
      of: 10_000,
      classes: { of: 1_000, seen: 1_000 },
      top1Correct,
    });
    expect(parameters).toEqual({ precision, batch: 1, threads: 1, ...(delegate && { delegate }) });
    expect(actual?.provider).toBe(provider);
    expect(notes).toEqual([]);
  });

  it("last_results_trt_FP16_B3.txt is flagged: not representative, ±8 points, the first 26 classes", () => {
    const { latencyNs, rightCount, notes } = imported("last_results_trt_FP16_B3.txt");
    expect(latencyNs).toHaveLength(101);
    expect(Math.max(...latencyNs)).toBeGreaterThan(7.9e9);
    expect(rightCount).toMatchObject({ images: 103, top1Correct: 88, classes: { of: 1_000, seen: 26 } });
    expect(notes).toEqual([
      expect.stringMatching(
        /^not representative: 88 of 103 images were right, 85\.4 % with a 95 % interval of 77\.4 to 91\.0 %, .* first 26 of 1000 classes, unshuffled/,
      ),
    ]);
  });

  it("leave open what they do not hold, and say so", () => {
    const { source } = imported("last_results_B3.csv");
    expect(source.cannotTell).toEqual(
      expect.arrayContaining([expect.stringMatching(/^the device/), expect.stringMatching(/^which images were right/)]),
    );
  });
});

describe("a file that is not the study's", () => {
  it.each([
    ["nothing", "", /^x\.csv: holds no times/],
    ["times alone", "0.1\n0.2\n", /^x\.csv:2: the last line is no "Accuracy: 68\.45%"/],
    ["a word among the times", "0.1\nfast\nAccuracy: 33.33%\n", /^x\.csv:2: "fast" is no time in seconds/],
    ["more decimals than were published", "0.10001\nAccuracy: 33.33%\n", /^x\.csv:1: "0\.10001" is no time/],
    [
      "an accuracy that no number of images has",
      "0.1\nAccuracy: 68.45%\n",
      /^x\.csv:2: no number of 3 images is 68\.45 %/,
    ],
    [
      "more times than the dataset has images",
      `${"0.1\n".repeat(9_999)}Accuracy: 50.00%\n`,
      /10001 images are more than the 10000/,
    ],
  ])("is refused: %s", (_, text, sentence) => {
    let told: unknown;
    try {
      read({ name: "x.csv", text });
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(UserError);
    expect((told as UserError).message).toMatch(sentence);
  });
});
