import { readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ReplyOf } from "../../src/measure/protocol.ts";
import { PYTHON_WITH_TORCH, suiteNeeds } from "../requirements.ts";
import { logits, NET, StandInGpu, TensorRtDevice, WORKERS } from "./tensorrt-device.ts";
import { WorkerProcess } from "./worker-process.ts";

const VERSIONS = ["8.2", "8.6", "10.0", "11.0"] as const;
const QUANTISED = { ...NET, layers: [...NET.layers, ["QUANTIZE", "float32"]] };
const HALF = { ...NET, layers: [["CONVOLUTION", "float16"]] };

let gpu: StandInGpu;
beforeAll(async () => {
  if (!suiteNeeds("cc", "python3")) gpu = await StandInGpu.make();
});
afterAll(() => gpu?.[Symbol.asyncDispose]());

let device: TensorRtDevice;
beforeEach(async () => {
  device = await TensorRtDevice.make(gpu);
  return () => device[Symbol.asyncDispose]();
});

/** The clock's time when the only timed inference ended, and when the stand-in for the GPU was done with it. */
async function oneRun(worker: WorkerProcess) {
  device.logged();
  const times = (await worker.ask({ op: "run", id: 3, count: 1, first: 0 })) as ReplyOf<"times">;
  const lines = device.logged();
  const done = Number(/^done (\d+)$/m.exec(lines.join("\n"))?.[1]);
  return { end: times.startNs + (times.latencyNs[0] ?? 0), done, lines };
}

const suite = describe.skipIf(suiteNeeds("cc", "python3"));

suite.each(VERSIONS)("the TensorRT worker on a stand-in for TensorRT %s and CUDA", (api) => {
  it("holds a whole conversation", async () => {
    await using worker = device.start({ api });
    expect(await worker.reply()).toMatchObject({ type: "hello", runtime: { name: "tensorrt" }, exclusive: false });
    const reply = (await device.load(worker)) as ReplyOf<"loaded">;
    expect(reply).toMatchObject({
      inputs: [{ name: "image", type: "float32", shape: ["", 3] }],
      outputs: [{ name: "logits", type: "float32", shape: ["", 2] }],
      actual: { provider: "cuda", executionMode: "fp32", engine: "built" },
    });
    expect(reply.actual.version).toMatch(new RegExp(`^${api.replace(".", "\\.")}.*\\+cuda10\\.2$`));
    expect(
      await device.feed(worker, [
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual({ type: "ready", id: 2 });
    expect(await worker.ask({ op: "run", id: 3, count: 3, first: 1 })).toMatchObject({
      latencyNs: [expect.any(Number), expect.any(Number), expect.any(Number)],
      transferNs: expect.any(Number),
    });
    expect([await logits(worker, 0), await logits(worker, 1)]).toEqual([
      [6, 12],
      [15, 30],
    ]);
    expect(await worker.ask({ op: "exit", id: 6 })).toMatchObject({ type: "bye" });
    expect(await worker.ended).toEqual({ code: 0, signal: null });
  });

  it("stops the clock when the GPU is done, and moves nothing while it runs", async () => {
    await using live = await device.loaded({ api });
    await device.feed(live.worker, [[1, 2, 3]]);
    const { end, done, lines } = await oneRun(live.worker);
    expect(end).toBeGreaterThanOrEqual(done);
    // What follows is the transfer back, which no latency holds.
    expect(lines.map((line) => line.split(" ")[0])).toEqual([
      "launch",
      "done",
      "synchronise",
      "to-host",
      "synchronise",
    ]);
  });

  it("would stop it too early, and read too early, if it did not wait", async () => {
    const workers = join(device.folder.path, "workers");
    await cp(WORKERS, workers, { recursive: true });
    const path = join(workers, "tensorrt.py");
    const text = readFileSync(path, "utf8");
    const hasty = text.replace("code = synchronise(handle)", "code = 0");
    expect(hasty).not.toBe(text);
    writeFileSync(path, hasty.replace('self.call("cudaStreamSynchronize", self.stream)', "pass"));
    await device.write({ ...NET, delayNs: 2e9 });
    await using live = await device.loaded({ api, workers });
    await device.feed(live.worker, [[1, 2, 3]]);
    expect(await logits(live.worker, 0)).not.toEqual([6, 12]);
    const times = (await live.worker.ask({ op: "run", id: 3, count: 1, first: 0 })) as ReplyOf<"times">;
    // Nothing is done yet.
    expect(times.type).toBe("times");
    expect(device.logged().filter((line) => line.startsWith("done"))).toEqual([]);
  });

  it("builds for the batch that is asked for", async () => {
    await using live = await device.loaded({ api }, { batch: 2 });
    expect(await device.feed(live.worker, [[1, 2, 3, 4, 5, 6]], 2)).toMatchObject({ type: "ready" });
    expect(await logits(live.worker, 0)).toEqual([21, 42, 63, 84]);
    expect(await device.feed(live.worker, [[1, 2, 3]])).toMatchObject({
      type: "error",
      message: expect.stringMatching(
        /^input "image" takes no shape \[1, 3\] here: .*does not satisfy any optimization profile/,
      ),
    });
    expect(await logits(live.worker, 0)).toEqual([21, 42, 63, 84]);
  });

  it("keeps an engine, and loads it in the next launch", async () => {
    {
      await using first = await device.loaded({ api });
      expect(first.reply).toMatchObject({ actual: { engine: "built" } });
    }
    expect(device.logged().filter((line) => line.startsWith("build"))).toHaveLength(1);
    expect(device.kept).toHaveLength(1);
    await using second = await device.loaded({ api });
    expect(second.reply).toMatchObject({ actual: { engine: "cached" } });
    expect(device.logged().filter((line) => line.startsWith("build"))).toEqual([]);
    await device.feed(second.worker, [[1, 2, 3]]);
    expect(await logits(second.worker, 0)).toEqual([6, 12]);
  });

  it("computes fp32 without TF32, and refuses what is not in effect", async () => {
    const built = async (net: object, precision: string, env = {}) => {
      await device.write(net);
      await using live = await device.loaded({ api, env }, { precision });
      const [line] = device.logged().filter((one) => one.startsWith("build"));
      return live.reply.type === "error" ? live.reply.message : line;
    };
    const weak = api !== "11.0";
    expect(await built(NET, "fp32")).toBe("build ");
    expect(await built(QUANTISED, "int8")).toBe(weak ? "build BuilderFlag.INT8" : "build ");
    expect(await built(NET, "int8")).toMatch(
      /^an int8 engine takes a model that is quantised already .*calibrates none$/,
    );
    expect(await built(QUANTISED, "fp32")).toBe("the model is quantised; ask for int8, not fp32");
    expect(await built(HALF, "fp32")).toBe("the model computes in float16; ask for fp16, not fp32");
    expect(await built(HALF, "fp16")).toBe(weak ? "build BuilderFlag.FP16" : "build ");
    expect(await built({ ...NET, name: "other" }, "fp16")).toMatch(
      weak
        ? /^build BuilderFlag\.FP16$/
        : /^TensorRT 11\.0\.0 computes in the precision of the model, and this one has no float16/,
    );
    expect(await built(NET, "mixed")).toBe("this worker builds no engine in mixed; take fp32, fp16 or int8");
    if (!weak) return;
    const slow = { STANDIN_SLOW: "fp16,int8" };
    expect(await built({ ...NET, name: "slow" }, "fp16", slow)).toBe(
      "this GPU (Stand-in GPU) has no fast fp16; take another precision",
    );
    expect(await built({ ...QUANTISED, name: "slow" }, "int8", slow)).toContain("has no fast int8");
  });
});

suite("the TensorRT worker", () => {
  it.each([
    [
      "no-device",
      "CUDA finds no GPU here (no CUDA-capable device is detected); look whether nvidia-smi, or on a Jetson tegrastats, sees one\n",
    ],
    [
      "old-driver",
      "the driver is too old for this CUDA (CUDA driver version is insufficient for CUDA runtime version): it takes CUDA 10.1, the library is 10.2; upgrade the driver\n",
    ],
  ])("ends in one sentence where CUDA says %s", async (fault, sentence) => {
    await using worker = device.start({ env: { STANDIN_CUDA: fault } });
    expect(await worker.ended).toEqual({ code: 1, signal: null });
    expect(worker.stderr).toBe(sentence);
  });

  it("ends in one sentence without tensorrt, and without CUDA's library", async () => {
    const program = [PYTHON_WITH_TORCH, "-I", "-u", "-B", join(WORKERS, "tensorrt.py")] as const;
    await using bare = new WorkerProcess(program);
    expect(await bare.ended).toEqual({ code: 1, signal: null });
    expect(bare.stderr).toMatch(
      /^tensorrt cannot be imported by python3 \(.+\); install it there: JetPack's python3-libnvinfer, or pip install tensorrt\n$/,
    );
    await device.folder.write("packages/tensorrt/__init__.py", '__version__ = "10.0.1"\n');
    const text = readFileSync(join(WORKERS, "tensorrt.py"), "utf8");
    await device.folder.write(
      "w/tensorrt.py",
      text.replace(
        "import tensorrt\n",
        `sys.path.append(${JSON.stringify(join(device.folder.path, "packages"))}); import tensorrt\n`,
      ),
    );
    await cp(join(WORKERS, "conversation.py"), join(device.folder.path, "w", "conversation.py"));
    await using alone = new WorkerProcess([
      PYTHON_WITH_TORCH,
      "-I",
      "-u",
      "-B",
      join(device.folder.path, "w", "tensorrt.py"),
    ]);
    expect(await alone.ended).toEqual({ code: 1, signal: null });
    expect(alone.stderr).toMatch(/^CUDA's runtime library, libcudart\.so, is not here; install it .+\n$/);
  });

  it.each([
    [
      "an operator that it does not know",
      { unsupported: "NonZero" },
      "TensorRT cannot read the model: node 7: No importer registered for op: NonZero",
    ],
    [
      "a model that cannot be built",
      { unbuildable: true },
      "TensorRT built no engine: 10: Could not find any implementation for node conv1.",
    ],
    [
      "a shape as input",
      { shapeInput: true },
      'input "image" holds a shape, which must be fixed before an engine is built',
    ],
    [
      "a type that it cannot feed",
      { type: "bfloat16" },
      '"image" is a tensor of DataType.BF16, which this worker can neither feed nor return',
    ],
    [
      "more than the batch open",
      { inputs: [{ name: "image", shape: [-1, -1] }] },
      'input "image" leaves more open than its first dimension; export the model with fixed sizes',
    ],
    [
      "an output whose shape depends on the data",
      { outputs: [{ name: "logits", shape: [1, -1] }] },
      'the shape of output "logits" depends on the data, which this worker cannot run',
    ],
  ])("refuses %s in one sentence, and takes another model", async (_, more, sentence) => {
    await device.write({ ...NET, ...more });
    await using live = await device.loaded({});
    const answer = live.reply.type === "error" ? live.reply : await device.feed(live.worker, [[1, 2, 3]]);
    expect(answer).toMatchObject({ type: "error", message: sentence });
    if (live.reply.type !== "error") return;
    await device.write(NET);
    expect(await device.load(live.worker)).toMatchObject({ type: "loaded" });
  });

  it("refuses a delegate, a batch beyond the profile, and a file that is no model", async () => {
    await using worker = device.start();
    await worker.reply();
    expect(await device.load(worker, { delegate: "cpu" })).toMatchObject({
      message: "TensorRT has no delegate cpu; it runs on the GPU, leave the delegate out",
    });
    expect(await device.load(worker, { batch: 2_000 })).toMatchObject({ message: "TensorRT takes no batch of 2000" });
    await device.write("no model");
    expect(await device.load(worker)).toMatchObject({
      message: "TensorRT cannot read the model: node -1: Failed to parse ONNX model: net.onnx",
    });
  });

  it("says that the GPU has no memory left, gives back what it took, and goes on with less", async () => {
    await using live = await device.loaded({ env: { STANDIN_CUDA_MEMORY: "64" } });
    device.logged();
    expect(
      await device.feed(
        live.worker,
        Array.from({ length: 8 }, () => [1, 2, 3]),
      ),
    ).toMatchObject({
      type: "error",
      message: expect.stringMatching(/^the GPU has no memory left \(out of memory\): \d+ of its \d+ MB are free$/),
    });
    const bytes = (word: string, lines: readonly string[]) =>
      lines.filter((line) => line.startsWith(`${word} `)).reduce((sum, line) => sum + Number(line.split(" ")[1]), 0);
    const lines = device.logged();
    expect(bytes("take", lines)).toBeGreaterThan(0);
    expect(bytes("give-back", lines)).toBe(bytes("take", lines));
    expect(await device.feed(live.worker, [[1, 2, 3]])).toMatchObject({ type: "ready" });
    expect(await logits(live.worker, 0)).toEqual([6, 12]);
  });

  it("says that there is no room to run an engine", async () => {
    await using live = await device.loaded({ env: { STANDIN_NO_CONTEXT: "1" } });
    expect(live.reply).toMatchObject({
      message: expect.stringMatching(/^TensorRT has no room to run the engine: .*OutOfMemory$/),
    });
  });

  it("tells of a kernel that broke, never of its time", async () => {
    await using live = await device.loaded({ env: { STANDIN_CUDA: "broken-kernel" } });
    await device.feed(live.worker, [[1, 2, 3]]);
    expect(await live.worker.ask({ op: "run", id: 3, count: 2, first: 0 })).toMatchObject({
      type: "error",
      message: "the inference failed: an illegal memory access was encountered (700)",
    });
  });
});
