import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Parameters } from "../../src/bench/benchmark.ts";
import { openConversation } from "../../src/device/conversation.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import type { ReplyOf, Request, TensorFile } from "../../src/measure/protocol.ts";
import { processesWith } from "../device/scripted-worker.ts";
import { suiteNeeds } from "../requirements.ts";
import { StandInPython } from "./stick-python.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const MODEL = join(ROOT, "fixtures", "digits", "digits.xml");
const MYRIAD = { precision: "fp16", batch: 1, threads: 1, delegate: "myriad" } as const;
const SETS = 2;
const PIXELS = 784;
const MS = 20;

const load = (parameters: Parameters = MYRIAD) => ({ op: "load", id: 1, model: MODEL, parameters }) as const;
const run = (count: number) => ({ op: "run", id: 3, count, first: 0 }) as const;

describe.skipIf(suiteNeeds("python-runtimes"))("OpenVINO's worker with a stand-in for Myriad", () => {
  let python: StandInPython;
  let inputs: Request;
  beforeEach(async () => {
    python = await StandInPython.make("myriad", { ms: MS, celsius: 48.25 });
    // Every pixel of the first image is 1, of the second 2.
    const images = Float32Array.from({ length: SETS * PIXELS }, (_, at) => (at < PIXELS ? 1 : 2));
    await python.folder.write("images.raw", Buffer.from(images.buffer));
    const file = join(python.folder.path, "images.raw");
    const image = {
      name: "image",
      type: "float32",
      shape: [1, 1, 28, 28],
      bytesPerSet: 4 * PIXELS,
      file,
    } satisfies TensorFile;
    inputs = { op: "inputs", id: 2, count: SETS, tensors: [image] };
  });
  afterEach(() => python[Symbol.asyncDispose]());

  function command(): readonly string[] {
    const resolved = { name: "openvino", origin: "python", program: python.program } as const;
    return workerCommand({ workersDir: join(ROOT, "workers"), resolved }).command;
  }

  async function start(): Promise<WorkerProcess> {
    const [program = "", ...args] = command();
    const worker = new WorkerProcess([program, ...args]);
    expect(await worker.reply()).toMatchObject({
      type: "hello",
      runtime: { version: expect.stringMatching(/^2022\.3/) },
    });
    return worker;
  }

  async function ready(): Promise<WorkerProcess> {
    const worker = await start();
    expect(await worker.ask(load())).toMatchObject({ type: "loaded" });
    expect(await worker.ask(inputs)).toMatchObject({ type: "ready" });
    return worker;
  }

  it("says that the stick is exclusive, what runs on it, and how warm it is", async () => {
    const [program = "", ...args] = command();
    await using worker = new WorkerProcess([program, ...args]);
    expect(await worker.reply()).toMatchObject({ type: "hello", exclusive: true });
    expect(await worker.ask(load())).toMatchObject({
      type: "loaded",
      inputs: [{ name: "image", type: "float32", shape: [1, 1, 28, 28] }],
      outputs: [{ name: "logits", type: "float32", shape: [1, 10] }],
      actual: { provider: "myriad", executionMode: "latency f16", fallbackShare: 0 },
      acceleratorTemperatureC: 48.25,
    });
    await python.plug({ celsius: 61 });
    expect(await worker.ask({ op: "exit", id: 9 })).toMatchObject({ type: "bye", acceleratorTemperatureC: 61 });
  });

  it("calls in this order: the hint for latency, one request, and each inference waited for before the next", async () => {
    await using worker = await ready();
    await worker.ask(run(2));
    const calls = await python.calls();
    expect(calls.map(({ call }) => call)).toEqual([
      ...["read_model", "reshape", "compile_model", "create_infer_request"],
      ...["set_input_tensor", "start_async", "wait", "set_input_tensor", "start_async", "wait"],
    ]);
    expect(calls[1]).toMatchObject({ shapes: [[1, 1, 28, 28]] });
    expect(calls[2]).toMatchObject({
      device: "MYRIAD",
      config: { PERFORMANCE_HINT: "LATENCY", PERFORMANCE_HINT_NUM_REQUESTS: "1" },
    });
  });

  it("stops the clock when the stick has answered, and reads what it answered", async () => {
    await using worker = await ready();
    const { latencyNs } = (await worker.ask(run(5))) as ReplyOf<"times">;
    expect(latencyNs.filter((ns) => ns < MS * 1e6)).toEqual([]);
    for (let set = 0; set < SETS; set += 1) {
      const { tensors } = (await worker.ask({ op: "infer", id: 4, set })) as ReplyOf<"outputs">;
      expect(tensors[0]).toMatchObject({ name: "logits", shape: [1, 10], notFinite: 0 });
      const bytes = Uint8Array.from(Buffer.from(tensors[0]?.data ?? "", "base64"));
      expect([...new Float32Array(bytes.buffer)]).toEqual(Array(10).fill((set + 1) * PIXELS));
    }
  });

  it("closes an open batch to what is asked for", async () => {
    await using worker = await start();
    expect(await worker.ask(load({ ...MYRIAD, batch: 4 }))).toMatchObject({
      inputs: [{ shape: [4, 1, 28, 28] }],
      outputs: [{ shape: [4, 10] }],
    });
  });

  it("lets one process have the stick, and the next one when that is gone", async () => {
    const first = await ready();
    await using second = await start();
    expect(await second.ask(load())).toMatchObject({
      message: "OpenVINO finds no device MYRIAD here; it has CPU",
    });
    await first[Symbol.asyncDispose]();
    await using third = await start();
    expect(await third.ask(load())).toMatchObject({ type: "loaded" });
  });

  it.each(["fp32", "int8"] as const)("refuses %s, which the stick does not compute in", async (precision) => {
    await using worker = await start();
    expect(await worker.ask(load({ ...MYRIAD, precision }))).toMatchObject({
      message: `the device MYRIAD does not compute in ${precision}; it can FP16`,
    });
    expect(await worker.ask(load())).toMatchObject({ type: "loaded" });
  });

  it("answers what is the model's fault, and is there for the next", async () => {
    await python.plug({ faults: [{ kind: "unsupported" }] });
    await using worker = await start();
    expect(await worker.ask(load())).toMatchObject({
      message: 'Failed to compile layer "logits": unsupported layer type "MatMul"',
    });
    expect(await worker.ask(load({ ...MYRIAD, delegate: "cpu" }))).toMatchObject({ actual: { provider: "cpu" } });
  });

  it("refuses a stick that is not there", async () => {
    await python.plug({ faults: [{ kind: "absent" }] });
    await using worker = await start();
    expect(await worker.ask(load())).toMatchObject({ message: "OpenVINO finds no device MYRIAD here; it has CPU" });
  });

  it("ends where the stick does not start", async () => {
    await python.plug({ faults: [{ kind: "init" }] });
    await using worker = await start();
    worker.write(`${JSON.stringify(load())}\n`);
    expect(await worker.ended).toEqual({ code: 3, signal: null });
    expect(worker.stderr).toBe("the accelerator is gone: Can not init Myriad device: NC_ERROR\n");
  });

  it.each([
    ["reset", true],
    ["unplugged", false],
    ["heat", false],
  ] as const)(
    "ends in the middle of a run where the stick is lost (%s); the next finds it: %s",
    async (kind, found) => {
      await python.plug({ faults: [{ kind, once: true, after: 3 }] });
      await using worker = await ready();
      worker.write(`${JSON.stringify(run(50))}\n`);
      expect(await worker.ended).toEqual({ code: 3, signal: null });
      expect(worker.stderr).toContain("X_LINK_ERROR");
      expect(worker.stderr).toMatch(/the accelerator is gone: Failed to read output from FIFO: NC_ERROR\n$/);
      await using next = await start();
      expect(await next.ask(load())).toMatchObject({ type: found ? "loaded" : "error" });
    },
  );

  it("is found by the harness where the stick hangs, and leaves neither process nor lock behind", async () => {
    await python.plug({ faults: [{ kind: "hang", once: true, after: 0 }] });
    const mark = `EDGEBENCH_TEST_MARK=${python.folder.path}`;
    const env = { EDGEBENCH_TEST_MARK: python.folder.path };
    await using worker = await openConversation({ command: command(), env, timeoutMs: 60_000 });
    await worker.ask(load(), "loaded", 60_000);
    await worker.ask(inputs, "ready", 60_000);
    await expect(worker.ask(run(1), "times", 300)).rejects.toThrow(
      "the worker gave no answer within 0.3 s and was ended",
    );
    expect(await processesWith(mark)).toEqual([]);
    await using next = await start();
    expect(await next.ask(load())).toMatchObject({ type: "loaded" });
  });
});
