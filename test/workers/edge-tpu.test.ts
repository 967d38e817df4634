import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openConversation } from "../../src/device/conversation.ts";
import type { PythonRuntime } from "../../src/device/python-runtime.ts";
import { workerCommand } from "../../src/device/worker-command.ts";
import type { ReplyOf, Request, TensorFile } from "../../src/measure/protocol.ts";
import { processesWith } from "../device/scripted-worker.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";
import { StandInPython } from "./stick-python.ts";
import { WorkerProcess } from "./worker-process.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const COMPILE = join(ROOT, "test", "standins", "edge-tpu", "compile.py");
const EDGE_TPU = { precision: "int8", batch: 1, threads: 1, delegate: "edgetpu" } as const;
const CUSTOM = "edgetpu-custom-op";
const MS = 20;

const run = (count: number) => ({ op: "run", id: 3, count, first: 0 }) as const;

function commandOf(program: string): readonly string[] {
  const resolved: PythonRuntime = { name: "tflite", origin: "python", program };
  return workerCommand({ workersDir: join(ROOT, "workers"), resolved }).command;
}

describe.skipIf(suiteNeeds("python-runtimes"))("TensorFlow Lite's worker with a stand-in for the Edge TPU", () => {
  let python: StandInPython;
  let inputs: Request;
  beforeEach(async () => {
    python = await StandInPython.make("edge-tpu", { ms: MS });
    await python.folder.write("images.raw", Uint8Array.of(0, 1, 2, 3, 252, 253, 254, 255));
    const image = { name: "image", type: "uint8", shape: [1, 4], bytesPerSet: 4 } satisfies Omit<TensorFile, "file">;
    inputs = { op: "inputs", id: 2, count: 2, tensors: [{ ...image, file: join(python.folder.path, "images.raw") }] };
  });
  afterEach(() => python[Symbol.asyncDispose]());

  /** A load of a model of these operators. */
  function load(operators: readonly string[] = [CUSTOM], delegate: string = EDGE_TPU.delegate) {
    const model = join(python.folder.path, "net.tflite");
    execFileSync(PYTHON_WITH_RUNTIMES, ["-I", "-B", COMPILE, model, ...operators]);
    return { op: "load", id: 1, model, parameters: { ...EDGE_TPU, delegate } } as const;
  }

  async function start(): Promise<WorkerProcess> {
    const [program = "", ...args] = commandOf(python.program);
    const worker = new WorkerProcess([program, ...args]);
    expect(await worker.reply()).toMatchObject({ type: "hello", runtime: { name: "tflite", version: "2.5.0.post1" } });
    return worker;
  }

  async function ready(): Promise<WorkerProcess> {
    const worker = await start();
    expect(await worker.ask(load())).toMatchObject({ type: "loaded" });
    expect(await worker.ask(inputs)).toMatchObject({ type: "ready" });
    return worker;
  }

  it("calls in this order, and stops the clock when the Edge TPU has answered", async () => {
    await using worker = await ready();
    const { latencyNs } = (await worker.ask(run(2))) as ReplyOf<"times">;
    expect(latencyNs.filter((ns) => ns < MS * 1e6)).toEqual([]);
    const { tensors } = (await worker.ask({ op: "infer", id: 4, set: 1 })) as ReplyOf<"outputs">;
    expect([...Buffer.from(tensors[0]?.data ?? "", "base64")]).toEqual([3, 2, 1, 0]);
    const calls = await python.calls();
    expect(calls.map(({ call }) => call)).toEqual([
      ...["load_delegate", "Interpreter", "allocate_tensors"],
      ...["set_tensor", "invoke", "set_tensor", "invoke"],
      ...["set_tensor", "invoke", "get_tensor"],
    ]);
    expect(calls[0]).toMatchObject({ library: "libedgetpu.so.1", options: {} });
    expect(calls[1]).toMatchObject({ delegates: 1, threads: 1 });
  });

  it.each([
    ["edgetpu-usb", { device: "usb" }],
    ["edgetpu-usb.1", { device: "usb:1" }],
    ["edgetpu-pci.0", { device: "pci:0" }],
  ])("hands the delegate what %s names", async (delegate, options) => {
    await using worker = await start();
    expect(await worker.ask(load([CUSTOM], delegate))).toMatchObject({ actual: { provider: delegate } });
    expect((await python.calls())[0]).toMatchObject({ call: "load_delegate", options });
  });

  it.each([
    [[CUSTOM], 0],
    [[CUSTOM, "LOGISTIC"], 0.5],
    [["LOGISTIC", CUSTOM, "LOGISTIC", "LOGISTIC"], 0.75],
  ])("tells of %s which share the compiler left to the CPU: %d", async (operators, fallbackShare) => {
    await using worker = await start();
    expect(await worker.ask(load(operators))).toMatchObject({ actual: { provider: "edgetpu", fallbackShare } });
  });

  it("refuses a model that was not compiled for it, which would run on the CPU without a word", async () => {
    await using worker = await start();
    expect(await worker.ask(load(["LOGISTIC", "LOGISTIC"]))).toMatchObject({
      type: "error",
      message: expect.stringMatching(
        /^nothing of this model is compiled for the Edge TPU: it has no operator edgetpu-/,
      ),
    });
    expect(await worker.ask(load())).toMatchObject({ type: "loaded" });
  });

  it.each([
    ["no-library", "libedgetpu.so.1: cannot open shared object file"],
    ["absent", "Failed to load delegate from libedgetpu.so.1"],
  ])("refuses where the delegate cannot be had: %s", async (kind, why) => {
    await python.plug({ faults: [{ kind }] });
    await using worker = await start();
    const { message } = (await worker.ask(load())) as ReplyOf<"error">;
    expect(message).toContain(`the Edge TPU delegate cannot be loaded (${why}`);
    expect(message).toMatch(/install libedgetpu, plug the Edge TPU in, and see that no other process holds it$/);
  });

  it("lets one process have it, and the next one when that is gone", async () => {
    const first = await ready();
    await using second = await start();
    expect(await second.ask(load())).toMatchObject({ message: expect.stringContaining("no other process holds it") });
    await first[Symbol.asyncDispose]();
    expect(await second.ask(load())).toMatchObject({ type: "loaded" });
  });

  it("answers with the library's words where the model needs a newer one", async () => {
    await python.plug({ faults: [{ kind: "old-runtime" }] });
    await using worker = await start();
    expect(await worker.ask(load())).toMatchObject({
      type: "error",
      message: expect.stringMatching(/requires runtime version \(14\), which is newer .* failed to prepare\.$/),
    });
  });

  it.each([
    ["reset", "USB transfer error 1", true],
    ["unplugged", "USB transfer error 1", false],
    ["heat", "HIB Error", false],
  ] as const)(
    "ends in the middle of a run where it is lost (%s: %s); the next finds it: %s",
    async (kind, word, found) => {
      await python.plug({ faults: [{ kind, once: true, after: 3 }] });
      await using worker = await ready();
      worker.write(`${JSON.stringify(run(50))}\n`);
      expect(await worker.ended).toEqual({ code: 3, signal: null });
      expect(worker.stderr).toContain(word);
      expect(worker.stderr).toMatch(/gone: Node number 0 \(EdgeTpuDelegateForCustomOp\) failed to invoke\.\n$/);
      await using next = await start();
      expect(await next.ask(load())).toMatchObject({ type: found ? "loaded" : "error" });
    },
  );

  it("is told by its signal and last words where libedgetpu aborts, and leaves nothing behind", async () => {
    await python.plug({ faults: [{ kind: "abort", once: true, after: 1 }] });
    const env = { EDGEBENCH_TEST_MARK: python.folder.path };
    await using worker = await openConversation({ command: commandOf(python.program), env, timeoutMs: 60_000 });
    await worker.ask(load(), "loaded", 60_000);
    await worker.ask(inputs, "ready", 60_000);
    await expect(worker.ask(run(9), "times", 60_000)).rejects.toThrow(
      "the worker was killed by SIGABRT; its last words: F :859] transfer on tag 1 failed. Abort.",
    );
    expect(await processesWith(`EDGEBENCH_TEST_MARK=${python.folder.path}`)).toEqual([]);
  });

  it("is found by the harness where it hangs, and leaves neither process nor lock behind", async () => {
    await python.plug({ faults: [{ kind: "hang", once: true }] });
    const env = { EDGEBENCH_TEST_MARK: python.folder.path };
    await using worker = await openConversation({ command: commandOf(python.program), env, timeoutMs: 60_000 });
    await worker.ask(load(), "loaded", 60_000);
    await worker.ask(inputs, "ready", 60_000);
    await expect(worker.ask(run(1), "times", 300)).rejects.toThrow("gave no answer within 0.3 s and was ended");
    expect(await processesWith(`EDGEBENCH_TEST_MARK=${python.folder.path}`)).toEqual([]);
    await using next = await start();
    expect(await next.ask(load())).toMatchObject({ type: "loaded" });
  });
});

describe.skipIf(suiteNeeds("python-runtimes"))("a model for the Edge TPU on the real LiteRT", () => {
  it("is refused without the delegate, and with it where libedgetpu is not installed", async () => {
    await using python = await StandInPython.make("edge-tpu");
    const model = join(python.folder.path, "net.tflite");
    execFileSync(PYTHON_WITH_RUNTIMES, ["-I", "-B", COMPILE, model, CUSTOM, "LOGISTIC"]);
    const [program = "", ...args] = commandOf(PYTHON_WITH_RUNTIMES);
    await using worker = new WorkerProcess([program, ...args]);
    await worker.reply();
    const { delegate, ...parameters } = EDGE_TPU;
    expect(await worker.ask({ op: "load", id: 1, model, parameters })).toMatchObject({
      message: expect.stringMatching(/^Encountered unresolved custom op: edgetpu-custom-op\./),
    });
    expect(await worker.ask({ op: "load", id: 2, model, parameters: { ...parameters, delegate } })).toMatchObject({
      message: expect.stringMatching(/^the Edge TPU delegate cannot be loaded \(libedgetpu\.so\.1: cannot open/),
    });
  });

  it.each([200, 60, 9])("is refused with a reason where its file ends after %d bytes", async (bytes) => {
    await using python = await StandInPython.make("edge-tpu");
    const model = join(python.folder.path, "net.tflite");
    execFileSync(PYTHON_WITH_RUNTIMES, ["-I", "-B", COMPILE, model, CUSTOM]);
    await python.folder.write("cut.tflite", readFileSync(model).subarray(0, bytes));
    const [program = "", ...args] = commandOf(python.program);
    await using worker = new WorkerProcess([program, ...args]);
    await worker.reply();
    const cut = join(python.folder.path, "cut.tflite");
    expect(await worker.ask({ op: "load", id: 1, model: cut, parameters: EDGE_TPU })).toMatchObject({
      message: "the model's list of operators cannot be read; export it again",
    });
  });
});
