import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { workerCommand } from "../../src/device/worker-command.ts";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";
import { pythonWithStandIns } from "./stand-in-python.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const WORKERS = join(ROOT, "workers");
const MODEL = join(ROOT, "fixtures", "digits", "digits.onnx");
const BYTES = 4 * 28 * 28;
/** Before ONNX Runtime had a guard against nodes on the CPU, and told where they are: JetPack 4.6 has no later one. */
const OLD = { STANDIN_ORT_VERSION: "1.11.0" };

let shared: TemporaryFolder;
let python: string;
beforeAll(async () => {
  const images = Float32Array.from({ length: 2 * 28 * 28 }, (_, at) => Math.sin(at));
  shared = await TemporaryFolder.make({ "images.raw": Buffer.from(images.buffer) });
  if (!suiteNeeds("python-runtimes"))
    python = await pythonWithStandIns(join(shared.path, "python"), ["onnxruntime"], PYTHON_WITH_RUNTIMES);
});
afterAll(() => shared[Symbol.asyncDispose]());

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await TemporaryFolder.make();
  return () => folder[Symbol.asyncDispose]();
});

interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  readonly workers?: string;
  readonly program?: string;
  readonly delegate?: string;
  readonly model?: string;
}

/** A worker, and what it answered when it was asked to load. */
async function loaded({
  env = {},
  workers = WORKERS,
  program = python,
  delegate = "cuda",
  model = MODEL,
}: Setting = {}) {
  const resolved = { name: "onnxruntime", origin: "python", program } as const;
  const { command, env: own } = workerCommand({ workersDir: workers, resolved });
  const [first = "", ...args] = command;
  const worker = new WorkerProcess([first, ...args], { ...own, STANDIN_LOG: join(folder.path, "log"), ...env });
  await worker.reply();
  const parameters = { precision: "fp32", batch: 1, threads: 1, delegate };
  const reply = await worker.ask({ op: "load", id: 1, model, parameters });
  return { worker, reply, [Symbol.asyncDispose]: () => worker[Symbol.asyncDispose]() };
}

function feed(worker: WorkerProcess) {
  const tensor = { name: "image", type: "float32", shape: [1, 1, 28, 28], bytesPerSet: BYTES };
  const file = join(shared.path, "images.raw");
  return worker.ask({ op: "inputs", id: 2, count: 2, tensors: [{ ...tensor, file }] });
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

const outputsOf = async (worker: WorkerProcess, set: number) =>
  ((await worker.ask({ op: "infer", id: 4, set })) as ReplyOf<"outputs">).tensors;

const suite = describe.skipIf(suiteNeeds("python-runtimes"));

suite("the ONNX Runtime worker on a stand-in for ONNX Runtime with CUDA", () => {
  it.each([[{}], [OLD]])("gives the numbers of the CPU, with inputs that are there: %j", async (env) => {
    await using live = await loaded({ env });
    expect(live.reply).toMatchObject({ type: "loaded", actual: { provider: "cuda", fallbackShare: 0 } });
    expect(await feed(live.worker)).toEqual({ type: "ready", id: 2 });
    expect((await oneRun(live.worker)).times).toMatchObject({ transferNs: expect.any(Number) });
    await using cpu = await loaded({ program: PYTHON_WITH_RUNTIMES, delegate: "cpu" });
    await feed(cpu.worker);
    expect(await cpu.worker.ask({ op: "run", id: 3, count: 1, first: 0 })).not.toHaveProperty("transferNs");
    for (const set of [0, 1]) expect(await outputsOf(live.worker, set)).toEqual(await outputsOf(cpu.worker, set));
  });

  it("stops the clock when the GPU is done, and moves nothing while it runs", async () => {
    await using live = await loaded();
    await feed(live.worker);
    const { end, done, calls } = await oneRun(live.worker);
    expect(end).toBeGreaterThanOrEqual(done);
    expect(calls).toEqual(["launch", "done", "synchronise", "to-host"]);
  });

  it("would stop it too early if it did not wait", async () => {
    const workers = join(folder.path, "workers");
    await cp(WORKERS, workers, { recursive: true });
    const path = join(workers, "onnxruntime.py");
    const text = readFileSync(path, "utf8");
    const hasty = text.replace("self.fed.synchronize_outputs()", "pass");
    expect(hasty).not.toBe(text);
    writeFileSync(path, hasty);
    await using live = await loaded({ workers, env: { STANDIN_ORT_SECONDS: "2" } });
    await feed(live.worker);
    const { end, done } = await oneRun(live.worker);
    expect(end).toBeLessThan(done);
  });

  it.each([
    ["by the assignment of nodes", {}],
    ["by a profile, where it is older", OLD],
  ])("says which nodes were left to the CPU: %s", async (_, env) => {
    await folder.write("tmp/own", "");
    const left = { STANDIN_ORT_LEFT: "Resize,Gemm", TMPDIR: join(folder.path, "tmp") };
    await using live = await loaded({ env: { ...env, ...left } });
    expect(live.reply).toMatchObject({
      type: "error",
      message: expect.stringMatching(
        /^the delegate cuda is not in effect for 2 of \d+ nodes: Gemm on cpu, Resize on cpu$/,
      ),
    });
    expect(readdirSync(join(folder.path, "tmp"))).toEqual(["own"]);
  });

  it("refuses a provider that did not start", async () => {
    await using live = await loaded({ env: { STANDIN_ORT: "not-started" } });
    expect(live.reply).toMatchObject({
      message: "the delegate cuda is not in effect: ONNX Runtime runs the model on CPUExecutionProvider",
    });
  });

  it("tells of memory that is gone and of a kernel that broke", async () => {
    await using full = await loaded({ env: { STANDIN_ORT: "no-memory" } });
    expect(await feed(full.worker)).toMatchObject({ type: "error", message: "CUDA failure 2: out of memory" });
    await using broken = await loaded({ env: { STANDIN_ORT: "broken-kernel" } });
    await feed(broken.worker);
    expect(await broken.worker.ask({ op: "run", id: 3, count: 1, first: 0 })).toMatchObject({
      type: "error",
      message: "CUDA failure 700: an illegal memory access was encountered",
    });
  });

  it("takes no external data where ONNX Runtime would read them from anywhere", async () => {
    await folder.write(
      "net.onnx",
      Buffer.concat([readFileSync(MODEL), Buffer.alloc((1 << 20) - 4, 0), Buffer.from("location")]),
    );
    const model = join(folder.path, "net.onnx");
    await using old = await loaded({ env: OLD, model });
    expect(old.reply).toMatchObject({
      message:
        "onnxruntime 1.11.0 reads files outside a model's folder, and this model has external data; export it as one file, or install 1.24.1 or later",
    });
    await using newer = await loaded({ model });
    expect((newer.reply as ReplyOf<"error">).message).not.toContain("external data");
  });
});

suite("the real ONNX Runtime", () => {
  it("says which nodes a provider leaves to the CPU, and takes the model for the CPU", async () => {
    await using live = await loaded({ program: PYTHON_WITH_RUNTIMES, delegate: "azure" });
    expect(live.reply).toMatchObject({
      type: "error",
      message:
        "the delegate azure is not in effect for 17 of 17 nodes: Conv on cpu, Gemm on cpu, ReduceMean on cpu, Relu on cpu, Resize on cpu",
    });
  });
});
