import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { sha256Hex } from "../../src/bench/digest.ts";
import { openDataset } from "../../src/dataset/dataset.ts";
import { tensorWindows } from "../../src/dataset/tensors.ts";
import { preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { judgeImage, tally } from "../../src/vision/score.ts";
import { suiteNeeds } from "../requirements.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const FOLDER = "fixtures/digits";
const scored = z.object({ top1Correct: z.int(), top5Correct: z.int(), predictions: z.array(z.int()) });
const normalisation = z.object({ scale: z.number(), mean: z.number(), std: z.number() });
/** What Python's ONNX Runtime said of the same files; scripts/fixtures/train.py wrote it. */
const reference = z
  .object({
    images: z.array(z.string()),
    preprocessing: normalisation,
    models: z.record(z.string(), scored.extend({ sha256: z.string() })),
    wrongPreprocessing: z.record(z.string(), scored.extend(normalisation.shape)),
  })
  .parse(JSON.parse(readFileSync(join(FOLDER, "reference.json"), "utf8")));

const openDigits = () => openDataset({ name: "digits", path: "images", layout: { kind: "folders" }, root: FOLDER });

describe("the digits", () => {
  it("are 50 held-out images of each class, in the reference's order", async () => {
    const dataset = await openDigits();
    expect(dataset.images.map(({ path }) => path)).toEqual(reference.images);
    expect(dataset.classes).toBe(10);
    for (let label = 0; label < 10; label += 1)
      expect(dataset.images.filter((image) => image.label === label)).toHaveLength(50);
    expect(new Set(dataset.images.map(({ sha256 }) => sha256)).size).toBe(500);
  });

  it("are the files that the reference was made with", () => {
    for (const [name, { sha256 }] of Object.entries(reference.models))
      expect(sha256Hex(readFileSync(join(FOLDER, name))), name).toBe(sha256);
    const base = readFileSync(join(FOLDER, "digits.onnx"));
    const corrupt = readFileSync(join(FOLDER, "digits-corrupt.onnx"));
    expect(base.subarray(0, corrupt.length).equals(corrupt)).toBe(true);
    expect(corrupt.length).toBeLessThan(base.length);
  });

  it("take less than 8 MB", () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).map((name) =>
      statSync(join(FOLDER, name)),
    );
    expect(files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)).toBeLessThan(8_000_000);
  });

  it("are what a pull request would bring: no change, as accurate, slightly other, much worse", () => {
    const right = (name: string) => reference.models[name]?.top1Correct ?? 0;
    expect(right("digits.onnx")).toBeGreaterThanOrEqual(480);
    expect(reference.models["digits-reexported.onnx"]?.predictions).toEqual(
      reference.models["digits.onnx"]?.predictions,
    );
    expect(Math.abs(right("digits-wide.onnx") - right("digits.onnx"))).toBeLessThanOrEqual(5);
    expect(Math.abs(right("digits-int8.onnx") - right("digits.onnx"))).toBeLessThanOrEqual(5);
    for (const { top1Correct } of Object.values(reference.wrongPreprocessing)) expect(top1Correct).toBeLessThan(250);
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("the digits in ONNX Runtime", () => {
  const right = reference.preprocessing;
  const cases = [
    ...["digits.onnx", "digits-reexported.onnx", "digits-wide.onnx"].map(
      (name) => [name, "as trained", right, reference.models[name]] as const,
    ),
    ...Object.entries(reference.wrongPreprocessing)
      .filter(([name]) => name === "mean-std-missing" || name === "inverted")
      .map(([name, wrong]) => ["digits.onnx", name, wrong, wrong] as const),
  ];

  it.each(cases)(
    "%s, preprocessing %s: every prediction is the reference's",
    async (model, _, { scale, mean, std }, expected) => {
      await using folder = await TemporaryFolder.make();
      const dataset = await openDigits();
      const steps = preprocessingSchema.parse({ color: "gray", scale, mean: [mean], std: [std] });
      const outcomes = [];
      for await (const window of tensorWindows({
        dataset,
        steps,
        batch: 1,
        folder: folder.path,
        windowBytes: 1_000_000,
      })) {
        const rows = await runModel(model, window.file, window.shape);
        const images = dataset.images.slice(window.first, window.first + window.images);
        outcomes.push(...images.map(({ label }, index) => judgeImage(Float64Array.from(rows[index] ?? []), label)));
      }
      const predicted = outcomes.map((outcome) => (outcome.kind === "ranked" ? outcome.top[0] : undefined));
      expect(predicted).toEqual(expected?.predictions);
      expect(tally(outcomes)).toMatchObject({
        top1Correct: expected?.top1Correct,
        top5Correct: expected?.top5Correct,
        notFinite: 0,
      });
    },
    120_000,
  );

  it("digits-int8.onnx is about as accurate as the reference; its last bits depend on the processor", async () => {
    await using folder = await TemporaryFolder.make();
    const dataset = await openDigits();
    const steps = preprocessingSchema.parse({ color: "gray", mean: [right.mean], std: [right.std] });
    let correct = 0;
    for await (const window of tensorWindows({
      dataset,
      steps,
      batch: 1,
      folder: folder.path,
      windowBytes: 10_000_000,
    })) {
      const rows = await runModel("digits-int8.onnx", window.file, window.shape);
      correct += dataset.images.filter(
        ({ label }, index) => tally([judgeImage(Float64Array.from(rows[index] ?? []), label)]).top1Correct === 1,
      ).length;
    }
    expect(Math.abs(correct - (reference.models["digits-int8.onnx"]?.top1Correct ?? 0))).toBeLessThanOrEqual(10);
  }, 120_000);

  it("digits-corrupt.onnx does not load", async () => {
    await expect(runModel("digits-corrupt.onnx", join(FOLDER, "reference.json"), [1])).rejects.toThrow(
      /protobuf|parse/i,
    );
  });
});

/** Class scores per set, from a process of its own. */
async function runModel(
  model: string,
  file: string,
  shape: readonly number[],
): Promise<readonly (readonly number[])[]> {
  const program = "test/dataset/onnx-outputs.mjs";
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, join(FOLDER, model), file, JSON.stringify(shape)],
    { maxBuffer: 64_000_000 },
  );
  return z.array(z.array(z.number())).parse(JSON.parse(stdout));
}
