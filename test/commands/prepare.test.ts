import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LaunchLost } from "../../src/commands/launch.ts";
import { type PrepareOptions, prepareSide } from "../../src/commands/prepare.ts";
import type { PlannedBenchmark } from "../../src/plan/plan.ts";
import type { Side } from "../../src/plan/side.ts";
import { FakeDevice, type Script } from "./fake-device.ts";
import { RAW_PREPROCESSING, TinyDataset } from "./tiny-dataset.ts";

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

const RANDOM: Side = {
  model: { kind: "git", path: "net.json", blob: "a".repeat(40), bytes: 1 },
  externalData: [],
  dimensions: {},
};
const FED: Side = { ...RANDOM, dataset: "val", preprocessing: RAW_PREPROCESSING };

async function prepare(changes: Script, options: Partial<PrepareOptions> = {}) {
  const { modelFile, parameters, ...spec } = await device.spec("net", changes);
  const side = options.side ?? RANDOM;
  const planned: PlannedBenchmark = {
    id: "net/desk/fake/fp32/batch=1/threads=1",
    benchmark: { model: "net", device: "desk", runtime: "fake", parameters, scenario: "single-stream" },
    task: "classification",
    reasons: [{ kind: "everything", text: "everything is measured" }],
    base: null,
    head: side,
  };
  return prepareSide({
    planned,
    side,
    model: { path: modelFile, sha256: "0".repeat(64), bytes: 1 },
    spec,
    dataset: side.dataset === undefined ? undefined : tiny.dataset,
    seed: 1,
    folder: join(device.dir, "side"),
    tensorFolder: tiny.tensors,
    accuracy: { seconds: 100, most: Number.POSITIVE_INFINITY, scores: { kind: "none" } },
    environment: {},
    mayRetry: () => true,
    onImage: () => undefined,
    ...options,
  });
}

const IMAGES: Script = {
  inputs: [{ name: "image", type: "uint8", shape: ["batch", 1, 2, 2] }],
  answers: [[0, 0, 1]],
};

describe("prepareSide", () => {
  it("feeds random tensors to a model without a dataset, and scores nothing", async () => {
    const side = await prepare({});
    expect(side).toMatchObject({ inputs: "random", answered: undefined, exclusive: false, feed: { count: 8 } });
    expect((await readFile(side.feed.tensors[0]?.file ?? "")).length).toBe(8 * 16);
  });

  it("feeds a dataset's images, and scores all of them", async () => {
    const side = await prepare(IMAGES, { side: FED });
    expect(side).toMatchObject({ inputs: "dataset", feed: { count: 8, tensors: [{ bytesPerSet: 4 }] } });
    expect(side.answered?.scored.outcomes).toHaveLength(12);
  });

  it("takes one lost launch for an accident", async () => {
    const side = await prepare({ faults: [{ stage: "predict", kind: "crash-signal", launch: 0 }] });
    expect(side.inputs).toBe("random");
  });

  it("gives up after two, with stage and signal", async () => {
    const faults = [{ stage: "predict", kind: "crash-signal" }];
    await expect(prepare({ faults })).rejects.toMatchObject({ stage: "predict", signal: "SIGSEGV" });
  });

  it("does not try again where there is no time, or what the worker said is final", async () => {
    const faults = [{ stage: "load", kind: "exit", launch: 0 }];
    await expect(prepare({ faults }, { mayRetry: () => false })).rejects.toBeInstanceOf(LaunchLost);
    let asked = 0;
    const mayRetry = () => {
      asked += 1;
      return true;
    };
    await expect(prepare({ latencyMs: {} }, { mayRetry })).rejects.toMatchObject({ refused: false });
    expect(asked).toBe(1);
    await expect(prepare({ notFinite: 2 }, { mayRetry })).rejects.toMatchObject({ refused: true });
    expect(asked).toBe(1);
  });

  it("refuses a model whose first answer is no number", async () => {
    await expect(prepare({ notFinite: 2 })).rejects.toThrow(
      /^output "logits" holds 2 values that are NaN or infinite on the first input; check the export/,
    );
  });

  it("says where images do not fit the model", async () => {
    await expect(prepare({ ...IMAGES, inputs: [] }, { side: FED })).rejects.toMatchObject({ stage: "inputs" });
  });
});
