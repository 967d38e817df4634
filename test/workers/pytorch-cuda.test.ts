import { readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerCommand } from "../../src/device/worker-command.ts";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_TORCH, suiteNeeds } from "../requirements.ts";
import { pythonWithStandIns } from "./stand-in-python.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const WORKERS = join(ROOT, "workers");
const PARAMETERS = { precision: "fp32", batch: 1, threads: 2, delegate: "cuda" };
const INTERFACE = {
  inputs: [{ name: "image", type: "float32", shape: ["batch", 3] }],
  outputs: [{ name: "logits", type: "float32", shape: ["batch", 2] }],
};

let shared: TemporaryFolder;
let python: string;
beforeAll(async () => {
  shared = await TemporaryFolder.make();
  if (!suiteNeeds("pytorch")) python = await pythonWithStandIns(join(shared.path, "python"), ["torch"]);
});
afterAll(() => shared[Symbol.asyncDispose]());

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await TemporaryFolder.make({ "image.raw": Buffer.from(Float32Array.of(1, 2, 3).buffer) });
  return () => folder[Symbol.asyncDispose]();
});

interface Setting {
  readonly archive?: object;
  readonly fault?: string;
  readonly workers?: string;
}

/** A worker, and what it answered when it was asked to load. */
async function loaded({ archive = {}, fault = "", workers = WORKERS }: Setting = {}) {
  await folder.write("net.pt", JSON.stringify({ "edgebench.json": INTERFACE, ...archive }));
  const resolved = { name: "pytorch", origin: "python", program: python } as const;
  const [program = "", ...args] = workerCommand({ workersDir: workers, resolved }).command;
  const env = { STANDIN_TORCH: fault, STANDIN_LOG: join(folder.path, "log") };
  const worker = new WorkerProcess([program, ...args], env);
  await worker.reply();
  const model = join(folder.path, "net.pt");
  const reply = await worker.ask({ op: "load", id: 1, model, parameters: PARAMETERS });
  return { worker, reply, [Symbol.asyncDispose]: () => worker[Symbol.asyncDispose]() };
}

function feed(worker: WorkerProcess) {
  const file = join(folder.path, "image.raw");
  const tensor = { name: "image", type: "float32", shape: [1, 3], file, bytesPerSet: 12 };
  return worker.ask({ op: "inputs", id: 2, count: 1, tensors: [tensor] });
}

/** The clock's time when the only timed inference ended, when the "GPU" was done with it, and the calls, in order. */
async function oneRun(worker: WorkerProcess) {
  writeFileSync(join(folder.path, "log"), "");
  const times = (await worker.ask({ op: "run", id: 3, count: 1, first: 0 })) as ReplyOf<"times">;
  const lines = readFileSync(join(folder.path, "log"), "utf8");
  const done = Number(/^done (\d+)$/m.exec(lines)?.[1]);
  const calls = lines
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  return { end: times.startNs + (times.latencyNs[0] ?? 0), done, calls, times };
}

describe.skipIf(suiteNeeds("pytorch"))("the PyTorch worker on a stand-in for PyTorch with CUDA", () => {
  it("holds a whole conversation", async () => {
    await using live = await loaded();
    expect(live.reply).toMatchObject({
      ...INTERFACE,
      actual: { provider: "cuda", version: "1.10.0+cu102", executionMode: "torchscript" },
    });
    expect(await feed(live.worker)).toEqual({ type: "ready", id: 2 });
    const { times } = await oneRun(live.worker);
    expect(times).toMatchObject({ latencyNs: [expect.any(Number)], transferNs: expect.any(Number) });
    const { tensors } = (await live.worker.ask({ op: "infer", id: 4, set: 0 })) as ReplyOf<"outputs">;
    expect(Buffer.from(tensors[0]?.data ?? "", "base64")).toEqual(Buffer.from(Float32Array.of(6, 12).buffer));
    expect(await live.worker.ask({ op: "exit", id: 6 })).toMatchObject({ type: "bye" });
  });

  it("stops the clock when the GPU is done, and moves nothing while it runs", async () => {
    await using live = await loaded();
    await feed(live.worker);
    const { end, done, calls } = await oneRun(live.worker);
    expect(end).toBeGreaterThanOrEqual(done);
    expect(calls).toEqual(["launch", "done", "synchronise", "synchronise", "to-host"]);
  });

  it("would stop it too early if it did not wait", async () => {
    const workers = join(folder.path, "workers");
    await cp(WORKERS, workers, { recursive: true });
    const path = join(workers, "pytorch.py");
    const text = readFileSync(path, "utf8");
    const hasty = text.replace(
      /(self\.result = self\.module\(\*self\.fed\)\n) +self\.torch\.cuda\.synchronize\(\)\n/,
      "$1",
    );
    expect(hasty).not.toBe(text);
    writeFileSync(path, hasty);
    await using live = await loaded({ workers, archive: { delayNs: 2e9 } });
    await feed(live.worker);
    const { end, done } = await oneRun(live.worker);
    expect(end).toBeLessThan(done);
  });

  it.each([
    ["no-cuda", "the delegate cuda is not in effect: Torch not compiled with CUDA enabled"],
    ["old-driver", /^the delegate cuda is not in effect: The NVIDIA driver on your system is too old/],
    ["no-memory", /^CUDA out of memory\. Tried to allocate/],
  ])("refuses where CUDA says %s", async (fault, sentence) => {
    await using live = await loaded({ fault });
    const answer = live.reply.type === "error" ? live.reply : await feed(live.worker);
    expect(answer).toMatchObject({ type: "error", message: expect.stringMatching(sentence) });
  });

  it("refuses a model that is left to the CPU, whole or in part, before a time of it is told", async () => {
    await using weights = await loaded({ archive: { weightsOn: "cpu" } });
    expect(weights.reply).toMatchObject({
      message: "the delegate cuda is not in effect: weights of the model lie on cpu",
    });
    await using outputs = await loaded({ archive: { outputsOn: "cpu" } });
    await feed(outputs.worker);
    expect(await outputs.worker.ask({ op: "run", id: 3, count: 1, first: 0 })).toMatchObject({
      type: "error",
      message: "the delegate cuda is not in effect: outputs of the model lie on cpu",
    });
  });

  it("tells of a kernel that broke, never of its time", async () => {
    await using live = await loaded({ fault: "broken-kernel" });
    await feed(live.worker);
    expect(await live.worker.ask({ op: "run", id: 3, count: 1, first: 0 })).toMatchObject({
      type: "error",
      message: "CUDA error: an illegal memory access was encountered",
    });
  });
});

describe.skipIf(suiteNeeds("pytorch"))("the real PyTorch, without CUDA", () => {
  const model = join(ROOT, "fixtures", "digits", "digits.pt");

  it.each([
    [{ delegate: "cuda" }, /^the delegate cuda is not in effect: .*CUDA/],
    [{ delegate: "cuda-1" }, /^PyTorch has no delegate cuda-1 here; take cpu or cuda$/],
  ])("refuses %j", async (parameters, sentence) => {
    const program = [PYTHON_WITH_TORCH, "-I", "-u", "-B", join(WORKERS, "pytorch.py")] as const;
    await using worker = new WorkerProcess(program);
    await worker.reply();
    const request = { op: "load", id: 1, model, parameters: { ...PARAMETERS, ...parameters } };
    expect(await worker.ask(request)).toMatchObject({ type: "error", message: expect.stringMatching(sentence) });
    const cpu = { ...request, parameters: { ...PARAMETERS, delegate: "cpu" } };
    expect(await worker.ask(cpu)).toMatchObject({ type: "loaded", actual: { provider: "cpu" } });
  });
});
