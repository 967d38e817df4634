import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const WORKER = join(ROOT, "workers", "tensorflow.py");
const STAND_IN = join(ROOT, "test", "standins", "tensorrt_for_tensorflow.py");
const MODEL = join(ROOT, "fixtures", "digits", "savedmodel", "saved_model.pb");
const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 };
const PIXELS = 28 * 28;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await TemporaryFolder.make({ "images.raw": Buffer.alloc(3 * 4 * PIXELS) });
});
afterAll(() => folder[Symbol.asyncDispose]());

const load = (parameters: object, model = MODEL) => ({
  op: "load",
  id: 1,
  model,
  parameters: { ...PARAMETERS, ...parameters },
});
const feed = (batch: number) => ({
  op: "inputs",
  id: 2,
  count: 3 / batch,
  tensors: [
    {
      name: "image",
      type: "float32",
      shape: [batch, 1, 28, 28],
      bytesPerSet: 4 * PIXELS * batch,
      file: join(folder.path, "images.raw"),
    },
  ],
});

async function started(...args: readonly string[]): Promise<WorkerProcess> {
  const worker = new WorkerProcess([PYTHON_WITH_RUNTIMES, "-I", "-u", "-B", ...args]);
  await worker.reply();
  return worker;
}

const real = describe.skipIf(suiteNeeds("python-runtimes"));

real("TensorFlow without a GPU", () => {
  it("says that a delegate is not in effect, and takes the CPU when it is asked to", async () => {
    await using worker = await started(WORKER);
    const refused = async (parameters: object) => ((await worker.ask(load(parameters))) as ReplyOf<"error">).message;
    expect(await refused({ delegate: "tensorrt" })).toBe(
      "the delegate tensorrt is not in effect (Tensorflow has not been built with TensorRT support); install a TensorFlow with TensorRT, such as NVIDIA's, or take cuda",
    );
    expect(await refused({ delegate: "cuda" })).toBe(
      "the delegate cuda is not in effect: this TensorFlow finds no CUDA device",
    );
    expect(await refused({ delegate: "tensorrt", precision: "bf16" })).toBe(
      "TF-TRT has no precision bf16; take fp32, fp16 or int8",
    );
    expect(await worker.ask(load({ threads: 2 }))).toMatchObject({ actual: { provider: "cpu", threads: 2 } });
  });

  it("keeps to the threads that were asked for", async () => {
    await using worker = await started(WORKER);
    await worker.ask(load({ threads: 1 }));
    await worker.ask(feed(1));
    await worker.ask({ op: "run", id: 3, count: 3, first: 0 });
    const status = readFileSync(`/proc/${worker.pid}/status`, "utf8");
    const one = Number(/^Threads:\s+(\d+)$/m.exec(status)?.[1]);
    await using wide = await started(WORKER);
    await wide.ask(load({ threads: 9 }));
    await wide.ask(feed(1));
    await wide.ask({ op: "run", id: 3, count: 3, first: 0 });
    const nine = Number(/^Threads:\s+(\d+)$/m.exec(readFileSync(`/proc/${wide.pid}/status`, "utf8"))?.[1]);
    expect(nine - one).toBeGreaterThanOrEqual(8);
  });

  it("says what it needs, where the model is not named as TensorFlow names it", async () => {
    await folder.write("frozen.pb", readFileSync(MODEL));
    await using worker = await started(WORKER);
    expect(await worker.ask(load({}, join(folder.path, "frozen.pb")))).toMatchObject({
      message: "a SavedModel is named by its saved_model.pb",
    });
  });
});

real("TensorFlow with a stand-in for a GPU and TF-TRT", () => {
  let logs = 0;
  async function standIn(...scenario: readonly string[]) {
    const log = join(folder.path, `calls-${logs++}`);
    const worker = await started(STAND_IN, log, WORKER, ...scenario);
    return { worker, calls: () => readFileSync(log, "utf8").trim().split("\n") };
  }

  it("converts, builds for the shape that will be fed, saves and serves that, and tells the share outside", async () => {
    const { worker, calls } = await standIn();
    await using _ = worker;
    expect(await worker.ask(load({ delegate: "tensorrt", precision: "fp16", batch: 3 }))).toMatchObject({
      type: "loaded",
      inputs: [{ name: "image", type: "float32", shape: ["", 1, 28, 28] }],
      actual: { provider: "tensorrt", fallbackShare: 0.25 },
    });
    expect(calls()).toEqual([
      "growth gpu True",
      "visible GPU gpu",
      "new serving_default FP16 False False 1",
      "convert",
      "build image float32 [3, 1, 28, 28]",
      "save",
      "sync",
    ]);
    expect(await worker.ask(feed(1))).toMatchObject({
      message: 'input "image" has the shape [1, 1, 28, 28], and the engines were built for [3, 1, 28, 28]',
    });
    expect(await worker.ask(feed(3))).toMatchObject({ type: "ready" });
    expect(calls().slice(7)).toEqual(["place /GPU:0"]);
    expect(await worker.ask({ op: "run", id: 3, count: 2, first: 0 })).toMatchObject({ type: "times" });
    expect(calls().slice(8)).toEqual(["sync", "sync"]);
  });

  it("keeps a model on the GPU whole, and waits for the device within each timed call", async () => {
    const { worker, calls } = await standIn();
    await using _ = worker;
    expect(await worker.ask(load({ delegate: "cuda" }))).toMatchObject({
      actual: { provider: "cuda", fallbackShare: 0 },
    });
    await worker.ask(feed(1));
    const before = calls().length;
    await worker.ask({ op: "run", id: 3, count: 5, first: 0 });
    expect(calls().slice(before)).toEqual(Array(5).fill("sync"));
  });

  it.each<[string, string[], object, string]>([
    [
      "an engine that was not built",
      ["unbuilt"],
      { delegate: "tensorrt" },
      "the delegate tensorrt is not in effect: the engine TRTEngineOp_000_000 could not be built, and its part of the model would fall back to TensorFlow",
    ],
    [
      "a graph of which TF-TRT takes nothing",
      ["untaken"],
      { delegate: "tensorrt" },
      "the delegate tensorrt is not in effect: TF-TRT took no part of the model",
    ],
    [
      "a node that ran on the CPU",
      ["on-cpu"],
      { delegate: "cuda" },
      "the delegate cuda is not in effect for all of the model: Mean ran on the CPU",
    ],
    [
      "integers without ranges",
      [],
      { delegate: "tensorrt", precision: "int8" },
      "TF-TRT in int8 needs ranges, and a worker has no images to calibrate with when it loads: give a model that was trained with fake quantisation, or take fp16",
    ],
  ])("refuses %s", async (_what, scenario, parameters, message) => {
    const { worker } = await standIn(...scenario);
    await using _ = worker;
    expect(await worker.ask(load(parameters))).toEqual({ type: "error", id: 1, message });
  });
});
