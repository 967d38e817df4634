import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LiveLaunch } from "../../src/commands/launch.ts";
import { batchFor, ScoreReader, scoresOf } from "../../src/commands/score-images.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { resolveRuntime } from "../../src/device/runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import { preprocessingSchema } from "../../src/vision/preprocessing.ts";
import { message, modelOf, number, text, value } from "../model/onnx-bytes.ts";
import { suiteNeeds } from "../requirements.ts";
import { FakeDevice, WORKERS } from "./fake-device.ts";
import { TinyDataset } from "./tiny-dataset.ts";

const STEPS = preprocessingSchema.parse({ color: "gray" });
const FLOAT = 1;

/** A network that flattens its image, and takes the softmax along an axis: 0 is the batch, 1 the classes. */
function softmaxAlong(axis: 0 | 1, batch: number | "batch" = "batch"): Uint8Array {
  const step = (type: string, from: string, to: string, ...attributes: readonly (readonly number[])[]) =>
    message(1, text(1, from), text(2, to), text(4, type), ...attributes);
  return modelOf(
    step("Flatten", "image", "pixels"),
    step("Softmax", "pixels", "scores", message(5, text(1, "axis"), number(3, axis), number(20, 2))),
    value(11, "image", FLOAT, [batch, 1, 2, 2]),
    value(12, "scores", FLOAT, [batch, 4]),
  );
}

describe.skipIf(suiteNeeds("native-runtime"))("batchFor, by ONNX Runtime", () => {
  let device: FakeDevice;
  let tiny: TinyDataset;
  beforeAll(async () => {
    device = await FakeDevice.make();
    tiny = await TinyDataset.make(3, 16);
  });
  afterAll(async () => {
    await device[Symbol.asyncDispose]();
    await tiny[Symbol.asyncDispose]();
  });

  async function chosen(model: Uint8Array, batch: number, wider: number | undefined): Promise<number> {
    const modelFile = join(device.dir, "softmax.onnx");
    await writeFile(modelFile, model);
    const resolved = await resolveRuntime("onnxruntime", { cwd: import.meta.dirname, env: {} });
    const spec = {
      ...workerCommand({ workersDir: WORKERS, resolved }),
      modelFile,
      parameters: { precision: "fp32", batch, threads: 1 },
      scenario: "single-stream",
      timeoutMs: 30_000,
      signal: device.signal,
      transport: new LocalTransport(),
    } as const;
    await using launch = await LiveLaunch.start(spec, 0);
    const reader = new ScoreReader(launch, tiny.dataset, undefined);
    const scoring = { reader, steps: STEPS, folder: tiny.tensors };
    const found = await batchFor(scoring, tiny.dataset, batch, wider);
    // The launch is still good for the images themselves.
    for await (const { scores } of scoresOf(scoring, tiny.dataset, found, new Map())) {
      expect(scores.rows[0]).toHaveLength(4);
      break;
    }
    return found;
  }

  it("takes the larger one where every answer is its image's own", async () => {
    expect(await chosen(softmaxAlong(1), 1, 8)).toBe(8);
    expect(await chosen(softmaxAlong(1), 3, 8)).toBe(8);
  });

  it("keeps the benchmark's where answers depend on what else is in the batch", async () => {
    expect(await chosen(softmaxAlong(0), 1, 8)).toBe(1);
  });

  it("keeps it where the model refuses another one", async () => {
    expect(await chosen(softmaxAlong(1, 1), 1, 8)).toBe(1);
  });

  it("keeps it where there is no larger one, or too few images are left to find out", async () => {
    expect(await chosen(softmaxAlong(1), 2, undefined)).toBe(2);
    expect(await chosen(softmaxAlong(1), 2, 2)).toBe(2);
    expect(await chosen(softmaxAlong(1), 1, 16)).toBe(1);
  });
});
