import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import {
  type AccuracyRequest,
  accuracyOf,
  measureAccuracy,
  repetitionSentence,
  roundCount,
  type ScoredImages,
  scoredBefore,
} from "../../src/commands/accuracy.ts";
import { LiveLaunch } from "../../src/commands/launch.ts";
import { openDataset } from "../../src/dataset/dataset.ts";
import { drawOrder, drawSubset } from "../../src/dataset/subset.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { resolveRuntime } from "../../src/device/runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import { decodeBitset } from "../../src/vision/bitset.ts";
import { preprocessingDigest, preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { FIXTURES } from "../e2e/edgebench.ts";
import { suiteNeeds } from "../requirements.ts";
import { FakeDevice, type Script, WORKERS } from "./fake-device.ts";
import { RAW_PREPROCESSING, TinyDataset } from "./tiny-dataset.ts";

const INPUTS = [{ name: "image", type: "uint8", shape: ["batch", 1, 2, 2] }];
const scored = z.object({ top1Correct: z.int(), top5Correct: z.int() });
const reference = z
  .object({ images: z.array(z.string()), models: z.record(z.string(), scored) })
  .parse(JSON.parse(readFileSync(join(FIXTURES, "digits", "reference.json"), "utf8")));

describe("measureAccuracy, by a scripted worker", () => {
  let device: FakeDevice;
  let tiny: TinyDataset;
  beforeAll(async () => {
    device = await FakeDevice.make();
    tiny = await TinyDataset.make(3, 4);
  });
  afterAll(async () => {
    await device[Symbol.asyncDispose]();
    await tiny[Symbol.asyncDispose]();
  });

  /** Scores with a worker that gives `answers` set by set. */
  async function score(changes: Script, options: Partial<AccuracyRequest> = {}): Promise<ScoredImages> {
    const spec = await device.spec("classifier", { inputs: INPUTS, ...changes });
    await using launch = await LiveLaunch.start(spec, 0);
    return await measureAccuracy({
      launch,
      dataset: tiny.dataset,
      preprocessing: RAW_PREPROCESSING,
      labels: undefined,
      batch: 1,
      folder: tiny.tensors,
      seconds: Number.POSITIVE_INFINITY,
      most: Number.POSITIVE_INFINITY,
      scores: { kind: "none" },
      onImage: () => undefined,
      ...options,
    });
  }

  const oneHot = (label: number) => [0, 1, 2].map((place) => (place === label ? 1 : 0));

  it("is what it was, image by image, where it was stored, on every part of the images", async () => {
    const fresh = await score({
      answers: [
        [0, 0, 1],
        [0, 1, 0],
      ],
    });
    const { predictions: _, ranks: _r, ...stored } = accuracyOf(fresh, 12);
    const before = scoredBefore(stored, tiny.dataset, RAW_PREPROCESSING);
    if (before === undefined) throw new Error("it is of other images");
    for (let count = 1; count <= 12; count += 1) {
      const { predictions: __, ranks: __r, ...expected } = accuracyOf(fresh, count);
      expect(accuracyOf(before, count)).toEqual(expected);
    }
    const elsewhere = (changes: Partial<typeof stored.dataset>) =>
      scoredBefore({ ...stored, dataset: { ...stored.dataset, ...changes } }, tiny.dataset, RAW_PREPROCESSING);
    expect(elsewhere({ sha256: "0".repeat(64) })).toBeUndefined();
    expect(elsewhere({ seed: 2 })).toBeUndefined();
    expect(elsewhere({ count: 13 })).toBeUndefined();
    expect(scoredBefore({ ...stored, correct: "!" }, tiny.dataset, RAW_PREPROCESSING)).toBeUndefined();
  });

  it("says where different images got the same scores, also of what was scored in two launches", async () => {
    await using more = await TinyDataset.make(3, 8);
    const row = Array.from({ length: 10 }, (_, place) => Math.sin(place));
    const options = { dataset: more.dataset, folder: more.tensors };
    const before = await score({ answers: [row] }, { ...options, most: 6 });
    expect(repetitionSentence(before)).toBeUndefined();
    const all = await score({ answers: [row] }, { ...options, before });
    expect(repetitionSentence(all)).toMatch(/^24 different images all got the same scores, bit by bit/);
    const varied = Array.from({ length: 24 }, (_, image) => row.map((one) => one + image));
    expect(repetitionSentence(await score({ answers: varied }, options))).toBeUndefined();
  });

  it.each([
    ["a background", { kind: "background-first" as const }, (label: number) => label + 1, 4],
    ["another order", { kind: "listed" as const, classes: [2, 0, 1] }, (label: number) => (label + 1) % 3, 3],
  ])("reads outputs with %s as it is told to", async (_, labels, output, outputs) => {
    const { seed } = accuracyOf(await score({ answers: [[1, 0, 0]] }), 12).dataset;
    const answers = drawOrder(tiny.dataset, seed).map(({ label = 0 }) =>
      // A background that scores best never ranks.
      Array.from({ length: outputs }, (__, place) =>
        place === output(label) ? 1 : place === 0 && outputs > 3 ? 9 : 0,
      ),
    );
    expect(accuracyOf(await score({ answers }, { labels }), 12)).toMatchObject({
      labels: labels.kind,
      classes: { of: 3, seen: 3 },
      top1Correct: 12,
    });
  });

  it("tells of how many of the model's classes there were images", async () => {
    const wide = await score({ answers: [[1, 0, 0, 0, 0]] });
    expect(accuracyOf(wide, 12).classes).toEqual({ of: 5, seen: 3 });
    expect(accuracyOf(wide, 2).classes).toEqual({ of: 5, seen: 2 });
    expect(accuracyOf({ ...wide, dataset: { ...wide.dataset, insisted: true } }, 12).classes).toEqual({
      of: 5,
      seen: 3,
      insisted: true,
    });
  });

  it("carries the names of classes, unless they are many", async () => {
    const three = await score({ answers: [[1, 0, 0]] });
    const named = (classNames: readonly string[]) =>
      accuracyOf({ ...three, dataset: { ...three.dataset, classNames } }, 12);
    expect(accuracyOf(three, 12)).not.toHaveProperty("classNames");
    expect(named(["cat", "d".repeat(200), "|"])).toMatchObject({ classNames: ["cat", "d".repeat(100), "|"] });
    expect(named(Array.from({ length: 1_001 }, String))).not.toHaveProperty("classNames");
  });

  it("asks for every image in one fixed order, and tells the bits in the dataset's order", async () => {
    // The order that results name by its seed: class by class in turns.
    const { seed } = accuracyOf(await score({ answers: [[1, 0, 0]] }), 12).dataset;
    const order = drawOrder(tiny.dataset, seed);
    const wrong = new Set([order[1], order[5], order[11]]);
    const labelOf = ({ label = 0 }) => label;
    const answers = order.map((image) => oneHot(wrong.has(image) ? (labelOf(image) + 1) % 3 : labelOf(image)));
    const told: [number, number][] = [];
    const outcomes = await score({ answers }, { onImage: (done, total) => told.push([done, total]) });
    const accuracy = accuracyOf(outcomes, 12);
    expect(accuracy).toMatchObject({
      dataset: { name: "val", sha256: tiny.dataset.digest, count: 12, seed },
      preprocessing: { name: "custom", sha256: RAW_PREPROCESSING.sha256 },
      top1Correct: 9,
      top5Correct: 12,
      notFinite: 0,
    });
    expect(decodeBitset(accuracy.correct, 12)).toEqual(tiny.dataset.images.map((image) => !wrong.has(image)));
    expect(told).toEqual(Array.from({ length: 12 }, (_, done) => [done + 1, 12]));
  });

  it("stops when its time is up, after one set at least, and never at the first images of the dataset", async () => {
    const outcomes = await score({ answers: [[1, 0, 0]] }, { seconds: 0 });
    expect(outcomes.outcomes).toHaveLength(1);
    const three = await score({ answers: [[1, 0, 0]] }, { most: 3 });
    expect(accuracyOf(three, 3)).toMatchObject({ top1Correct: 1, dataset: { count: 3 } });
  });

  it("gives two sides the same images, whatever each managed", async () => {
    const base = await score({ answers: [[1, 0, 0]] }, { most: 7 });
    const head = await score({ answers: [[0, 1, 0]] }, { most: 5 });
    const [a, b] = [accuracyOf(base, 5), accuracyOf(head, 5)];
    expect(a.dataset).toEqual(b.dataset);
    expect(a.dataset.sha256).toBe(drawSubset(tiny.dataset, 5, a.dataset.seed).digest);
    // Five images of three classes in turns: two classes twice, one once.
    expect([a.top1Correct, b.top1Correct].every((right) => right === 1 || right === 2)).toBe(true);
  });

  it("tells on the images of both how far the scores of base and head lie apart, whichever was scored first", async () => {
    const [before, after] = [
      [[1, 0, 0]],
      [
        [1, 0, 0],
        [0, 1, 0],
        [2, 0, 0],
        [5, 0, 0],
      ],
    ];
    const file = `${device.dir}/scores`;
    const base = await score({ answers: before }, { scores: { kind: "keep", file } });
    if (base.scores === undefined) throw new Error("nothing was kept");
    expect(base.scores).toMatchObject({ classes: 3, images: 12 });
    const head = await score({ answers: after }, { scores: { kind: "against", kept: base.scores, of: "base" } });
    // Of [1, 0, 0]: the same, a difference of [-1, 1, 0], and once and four times its own spread.
    const swapped = Math.sqrt(2 / 3) / Math.sqrt(2 / 9);
    expect(accuracyOf(base, 12).divergence).toBeUndefined();
    expect(accuracyOf(head, 12).divergence).toEqual({
      images: 12,
      median: expect.closeTo((1 + swapped) / 2, 6),
      largest: expect.closeTo(4, 6),
    });
    expect(accuracyOf(head, 1).divergence).toEqual({ images: 1, median: 0, largest: 0 });
    const first = await score({ answers: after }, { scores: { kind: "keep", file } });
    if (first.scores === undefined) throw new Error("nothing was kept");
    const second = await score({ answers: before }, { scores: { kind: "against", kept: first.scores, of: "head" } });
    expect(accuracyOf(second, 12).divergence).toEqual(accuracyOf(head, 12).divergence);
  });

  it("counts NaN and infinity as wrong, and tells how many", async () => {
    const { notFinite, top1Correct, top5Correct } = accuracyOf(await score({ answers: [[9, 0, 0]], notFinite: 1 }), 12);
    expect({ notFinite, top1Correct, top5Correct }).toEqual({ notFinite: 12, top1Correct: 0, top5Correct: 0 });
  });

  it.each<[string, Script, RegExp]>([
    ["fewer classes than labels", { answers: [[1, 0]] }, /has 2 classes, but the dataset has labels up to 2/],
    ["one score", { answers: [[1]] }, /has the shape \[1, 1\]; a classifier's has its classes/],
    [
      "several rows",
      { outputs: [{ name: "boxes", type: "float32", shape: [5, 3] }] },
      /5 rows of classes for 1 images/,
    ],
    ["no outputs", { outputs: [] }, /the model has no outputs/],
    [
      "outputs too large to be told",
      { outputs: [{ name: "map", type: "int64", shape: [1, 3] }] },
      /"map" is too large/,
    ],
  ])("refuses %s, at the stage of predictions", async (_, changes, message) => {
    await expect(score(changes)).rejects.toMatchObject({
      stage: "predict",
      refused: true,
      message: expect.stringMatching(message),
    });
  });

  it("loses the launch with its worker, by stage and signal", async () => {
    const faults = [{ stage: "predict", kind: "crash-signal" }];
    await expect(score({ faults })).rejects.toMatchObject({ stage: "predict", refused: false, signal: "SIGSEGV" });
  });

  it.each([
    [12, 12],
    [11, 10],
    [10, 10],
    [9, 5],
    [5, 5],
    [4, 2],
    [1, 1],
  ])("%i of 12 images scored alone are recorded as %i", async (managed, recorded) => {
    const { outcomes, ...rest } = await score({ answers: [[1, 0, 0]] }, { most: managed });
    expect(roundCount({ ...rest, outcomes })).toBe(recorded);
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("measureAccuracy, by ONNX Runtime", () => {
  /** Scores the digits. `inferences`: how often the worker was asked. */
  async function scoreDigits(name: string, batching: Pick<AccuracyRequest, "batch" | "wider">, images = 500) {
    await using device = await FakeDevice.make();
    const root = join(FIXTURES, "digits");
    const whole = await openDataset({ name: "digits", path: "images", layout: { kind: "folders" }, root });
    const dataset = drawSubset(whole, images, 1);
    const steps = preprocessingSchema.parse({ color: "gray", mean: [0.1307], std: [0.3081] });
    const resolved = await resolveRuntime("onnxruntime", { cwd: import.meta.dirname, env: {} });
    await using launch = await LiveLaunch.start(
      {
        ...workerCommand({ workersDir: WORKERS, resolved }),
        modelFile: join(root, name),
        parameters: { precision: "fp32", batch: batching.batch, threads: 1 },
        scenario: "single-stream",
        timeoutMs: 30_000,
        signal: device.signal,
        transport: new LocalTransport(),
      },
      0,
    );
    const asked = vi.spyOn(launch, "infer");
    const scored = await measureAccuracy({
      launch,
      dataset,
      preprocessing: { name: "custom", sha256: preprocessingDigest(steps), steps },
      labels: undefined,
      ...batching,
      folder: join(device.dir, "tensors"),
      seconds: Number.POSITIVE_INFINITY,
      most: Number.POSITIVE_INFINITY,
      scores: { kind: "none" },
      onImage: () => undefined,
    });
    return {
      accuracy: accuracyOf(scored, images),
      repeats: repetitionSentence(scored),
      inferences: asked.mock.calls.length,
    };
  }

  it.each(["digits.onnx", "digits-int8.onnx"])("%s is as right as Python's ONNX Runtime says", async (name) => {
    // 500 images are 71 batches and a rest of three.
    const { accuracy, repeats, inferences } = await scoreDigits(name, { batch: 7 });
    expect(repeats).toBeUndefined();
    const { top1Correct, top5Correct } = accuracy;
    expect({ top1Correct, top5Correct, inferences }).toEqual({
      top1Correct: reference.models[name]?.top1Correct,
      top5Correct: reference.models[name]?.top5Correct,
      inferences: 72,
    });
  });

  it("takes a larger batch where that changes no answer, and answers the same", async () => {
    const alone = await scoreDigits("digits.onnx", { batch: 1 }, 48);
    const together = await scoreDigits("digits.onnx", { batch: 1, wider: 8 }, 48);
    expect(together.accuracy).toEqual(alone.accuracy);
    // Eight alone and once together to find out, then six batches.
    expect([alone.inferences, together.inferences]).toEqual([48, 8 + 1 + 6]);
  });

  it("finds nothing out where few images are left", async () => {
    expect(await scoreDigits("digits.onnx", { batch: 1, wider: 8 }, 31)).toMatchObject({ inferences: 31 });
  });
});
