import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReplyOf, TensorType, ValueInfo } from "../../src/measure/protocol.ts";
import { elementCount, resolveShape } from "../../src/measure/shapes.ts";
import { randomTensor } from "../../src/vision/random-tensors.ts";
import { tensorValues } from "../../src/vision/tensor-values.ts";
import { node24, suiteNeeds } from "../requirements.ts";
import { fixture, ONNXRUNTIME_WORKER, startOnnxruntime } from "./onnxruntime-worker.ts";
import { WorkerProcess } from "./worker-process.ts";

const PARAMETERS = { precision: "fp32", batch: 1, threads: 1 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgebench-onnxruntime-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Input {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly number[];
  /** One buffer for each input set, all of one length. */
  readonly sets: readonly Uint8Array[];
}

const floats = (...values: readonly number[]) => new Uint8Array(Float32Array.from(values).buffer);

/** One launch of the real worker with one model in it. */
class Launch implements AsyncDisposable {
  readonly worker: WorkerProcess;
  #id = 0;

  constructor(node?: string) {
    this.worker = startOnnxruntime(node);
  }

  static async of(
    model: string,
    parameters: object = PARAMETERS,
    node?: string,
  ): Promise<Launch & { loaded: ReplyOf<"loaded"> }> {
    const launch = new Launch(node);
    const reply = await launch.load(model, parameters);
    if (reply.type !== "loaded") throw new Error(`${model}: ${JSON.stringify(reply)}`);
    return Object.assign(launch, { loaded: reply });
  }

  async load(model: string, parameters: object = PARAMETERS) {
    expect(await this.worker.reply()).toMatchObject({ type: "hello", runtime: { name: "onnxruntime" } });
    return this.ask({ op: "load", model: fixture(model), parameters });
  }

  ask(request: object) {
    this.#id += 1;
    return this.worker.ask({ ...request, id: this.#id });
  }

  async feed(inputs: readonly Input[]) {
    const tensors = await Promise.all(
      inputs.map(async ({ name, type, shape, sets }) => {
        const file = join(folder, `${crypto.randomUUID()}.raw`);
        await writeFile(file, Buffer.concat(sets));
        return { name, type, shape, file, bytesPerSet: sets[0]?.length ?? 0 };
      }),
    );
    return this.ask({ op: "inputs", count: inputs[0]?.sets.length ?? 1, tensors });
  }

  async infer(set = 0): Promise<ReplyOf<"outputs">["tensors"]> {
    const reply = await this.ask({ op: "infer", set });
    if (reply.type !== "outputs") throw new Error(JSON.stringify(reply));
    return reply.tensors;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.worker[Symbol.asyncDispose]();
  }
}

const bytesOf = (data: string | null | undefined) => new Uint8Array(Buffer.from(data ?? "", "base64"));

describe.skipIf(suiteNeeds("native-runtime"))("the digits", () => {
  it.each(["digits", "digits-reexported", "digits-wide", "digits-int8"])("%s: loads, runs and tells", async (name) => {
    await using launch = await Launch.of(`digits/${name}.onnx`);
    expect(launch.loaded.inputs).toEqual([{ name: "image", type: "float32", shape: ["batch", 1, 28, 28] }]);
    expect(launch.loaded.outputs).toEqual([{ name: "logits", type: "float32", shape: ["batch", 10] }]);
    expect(launch.loaded.loadNs).toBeGreaterThan(0);
    const image = { name: "image", type: "float32", shape: [1, 1, 28, 28] };
    const sets = [1, 2, 3].map((seed) => randomTensor("float32", image.shape, seed));
    expect(await launch.feed([{ ...image, sets }])).toMatchObject({ type: "ready" });
    const times = (await launch.ask({ op: "run", count: 5, first: 2 })) as ReplyOf<"times">;
    expect(times.latencyNs).toHaveLength(5);
    expect(Math.min(...times.latencyNs)).toBeGreaterThan(0);
    const [[one], [other]] = [await launch.infer(0), await launch.infer(1)];
    expect(one).toMatchObject({ name: "logits", type: "float32", shape: [1, 10], notFinite: 0 });
    expect(other?.data).not.toBe(one?.data);
    expect(await launch.ask({ op: "exit" })).toMatchObject({ type: "bye", peakRssBytes: expect.any(Number) });
    expect(await launch.worker.ended).toEqual({ code: 0, signal: null });
  });

  it("takes several images at once where the batch is open", async () => {
    await using launch = await Launch.of("digits/digits.onnx", { ...PARAMETERS, batch: 4 });
    const shape = [4, 1, 28, 28];
    await launch.feed([{ name: "image", type: "float32", shape, sets: [randomTensor("float32", shape, 1)] }]);
    expect((await launch.infer())[0]?.shape).toEqual([4, 10]);
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("inputs and outputs", () => {
  /** A set of inputs for a model by what it declares, open dimensions of size 3. */
  const anyInputs = (declared: readonly ValueInfo[], sets = 2): readonly Input[] =>
    declared.map((info) => {
      const shape = resolveShape(info, 3, {});
      return { ...info, shape, sets: Array.from({ length: sets }, (_, seed) => anyTensor(info.type, shape, seed)) };
    });

  async function passThrough(node: string | undefined): Promise<void> {
    await using launch = await Launch.of("models/every-type.onnx", PARAMETERS, node);
    const inputs = anyInputs(launch.loaded.inputs);
    expect(inputs.map(({ type }) => type)).toEqual(EVERY_TYPE);
    expect(await launch.feed(inputs)).toMatchObject({ type: "ready" });
    for (const set of [0, 1]) {
      const outputs = await launch.infer(set);
      expect(outputs.map(({ type }) => type)).toEqual(EVERY_TYPE);
      for (const [index, { name, shape, data, notFinite }] of outputs.entries()) {
        expect(shape, name).toEqual([3, 2]);
        expect(bytesOf(data), name).toEqual(inputs[index]?.sets[set]);
        expect(notFinite, name).toBe(0);
      }
    }
  }

  it("of every type that the binding takes go through unchanged, bit for bit", () => passThrough(process.execPath));

  // It has element types of its own that the binding does not know, and the Action runs on it.
  it.skipIf(suiteNeeds("node24"))("do so in Node 24 as well", () => passThrough(node24()));

  it("of each name get their own tensors, and an open dimension takes any size", async () => {
    await using launch = await Launch.of("models/add.onnx");
    for (const batch of [1, 2]) {
      const shape = [batch, 4];
      const left = floats(...Array.from({ length: batch * 4 }, (_, index) => index));
      const right = floats(...Array.from({ length: batch * 4 }, (_, index) => 100 * index));
      await launch.feed([
        { name: "right", type: "float32", shape, sets: [right] },
        { name: "left", type: "float32", shape, sets: [left] },
      ]);
      const [sum] = await launch.infer();
      expect([...(tensorValues("float32", bytesOf(sum?.data)) ?? [])]).toEqual(
        Array.from({ length: batch * 4 }, (_, index) => 101 * index),
      );
    }
  });

  it("may be scalars and empty", async () => {
    await using launch = await Launch.of("models/scalar.onnx");
    expect(launch.loaded.inputs).toEqual([
      { name: "number", type: "float32", shape: [] },
      { name: "list", type: "float32", shape: ["n"] },
    ]);
    await launch.feed([
      { name: "number", type: "float32", shape: [], sets: [floats(2.5)] },
      { name: "list", type: "float32", shape: [0], sets: [floats()] },
    ]);
    const [twice, product] = await launch.infer();
    expect(twice).toMatchObject({ shape: [], data: Buffer.from(floats(5)).toString("base64") });
    expect(product).toMatchObject({ shape: [0], data: "" });
  });

  it("of text keep every character", async () => {
    await using launch = await Launch.of("models/every-type.onnx");
    const words = ["", "zwölf € 🎈", 'a "quoted"\nline', "\u0000x", "e", "f"];
    const inputs = anyInputs(launch.loaded.inputs, 1).map((input) =>
      input.type === "string" ? { ...input, sets: [new TextEncoder().encode(JSON.stringify(words))] } : input,
    );
    await launch.feed(inputs);
    const text = (await launch.infer()).find(({ type }) => type === "string");
    expect(JSON.parse(new TextDecoder().decode(bytesOf(text?.data)))).toEqual(words.map(cutAtNul));
  });

  it("count what is NaN or infinite in each type of floats", async () => {
    await using launch = await Launch.of("models/not-finite.onnx");
    await launch.feed([
      { name: "in", type: "float32", shape: [5], sets: [floats(-1, 0, 1, 2, -3), floats(1, 2, 3, 4, 5)] },
    ]);
    expect((await launch.infer(0)).map(({ type, notFinite }) => [type, notFinite])).toEqual([
      ["float32", 3],
      ["float16", 3],
      ["float64", 3],
    ]);
    expect((await launch.infer(1)).map(({ notFinite }) => notFinite)).toEqual([0, 0, 0]);
  });

  it("leave out what does not fit a line, and still count in it", async () => {
    await using launch = await Launch.of("models/nan.onnx");
    const size = 300_000;
    const ones = new Uint8Array(Float32Array.from({ length: size }, () => 1).buffer);
    await launch.feed([{ name: "in", type: "float32", shape: [size], sets: [ones] }]);
    expect(await launch.infer()).toEqual([
      { name: "root", type: "float32", shape: [size], notFinite: size, data: null },
    ]);
  });
});

const EVERY_TYPE = [
  ...["float32", "float64", "float16", "int8", "int16", "int32", "int64"],
  ...["uint8", "uint16", "uint32", "uint64", "bool", "string"],
];

function anyTensor(type: TensorType, shape: readonly number[], seed: number): Uint8Array {
  if (type !== "string") return randomTensor(type, shape, seed);
  const words = Array.from({ length: elementCount(shape) }, (_, index) => `word ${index} of ${seed}`);
  return new TextEncoder().encode(JSON.stringify(words));
}

/** The binding hands text over as C does: what follows a NUL is lost. */
const cutAtNul = (text: string) => text.split("\0")[0];

describe.skipIf(suiteNeeds("native-runtime"))("what cannot be done", () => {
  it.each([
    ["models/corrupt.onnx", /^Load model from corrupt\.onnx failed: ?Protobuf parsing failed\.$/],
    ["digits/digits-corrupt.onnx", /^Load model from digits-corrupt\.onnx failed: ?Protobuf parsing failed\.$/],
    ["models/README.md", /^Load model from README\.md failed: ?Protobuf parsing failed\.$/],
    ["models/absent.onnx", /^Load model from absent\.onnx failed: ?(?:Load model )?.*File doesn't exist$/],
    ["models/not-a-tensor.onnx", /^"out" is not a tensor; onnxruntime-node can neither feed nor return it$/],
    ["models/identity-bfloat16.onnx", /^onnxruntime-node can neither be fed nor return bfloat16 tensors$/],
    ["models/identity-float8e4m3fn.onnx", /^onnxruntime-node can neither be fed nor return float8e4m3fn tensors$/],
  ])("%s: is refused in one sentence, and another model can be loaded", async (model, sentence) => {
    await using launch = new Launch();
    const reply = await launch.load(model);
    expect(reply).toMatchObject({ type: "error", message: expect.stringMatching(sentence) });
    const good = { op: "load", model: fixture("models/add.onnx"), parameters: PARAMETERS };
    expect(await launch.ask(good)).toMatchObject({ type: "loaded" });
  });

  it("is told without folders of the device, and the sets before stay in place", async () => {
    await using launch = await Launch.of("models/add.onnx");
    const shape = [1, 4];
    const good = { type: "float32", shape, sets: [floats(1, 2, 3, 4)] };
    await launch.feed([
      { ...good, name: "left" },
      { ...good, name: "right" },
    ]);
    const before = await launch.infer();
    const errors = [
      await launch.feed([{ ...good, name: "left", shape: [1, 5] }]),
      await launch.feed([{ ...good, name: "left", type: "bfloat16" }]),
      await launch.feed([{ ...good, name: "left", type: "int64" }]),
      await launch.ask({
        op: "inputs",
        count: 2,
        tensors: [{ ...good, name: "left", file: "/nowhere/x.raw", bytesPerSet: 16 }],
      }),
      await launch.ask({ op: "run", count: 1, first: 1 }),
      await launch.ask({ op: "load", model: "again.onnx", parameters: PARAMETERS }),
      await launch.ask({ op: "dance" }),
    ];
    expect(errors.map((reply) => reply.type === "error" && reply.message)).toEqual([
      expect.stringMatching(/size\(5\) does not match data length\(4\)/),
      'onnxruntime-node cannot be fed bfloat16 tensors (input "left")',
      expect.stringMatching(/./),
      'input "left": its file cannot be read (ENOENT)',
      "there is no input set 1; 1 are in place",
      "a model is loaded already; one launch loads one model",
      'this worker does not know the request "dance"',
    ]);
    expect(await launch.infer()).toEqual(before);
  });

  it("is told at the inference: a wrong rank, a wrong size, a missing input", async () => {
    await using launch = await Launch.of("models/add.onnx");
    const four = { name: "left", type: "float32", shape: [1, 4], sets: [floats(1, 2, 3, 4)] };
    const failure = async (inputs: readonly Input[]) => {
      await launch.feed(inputs);
      const reply = await launch.ask({ op: "run", count: 1, first: 0 });
      return reply.type === "error" ? reply.message : reply.type;
    };
    expect(await failure([four, { ...four, name: "right", shape: [4] }])).toMatch(/Invalid rank for input: right/);
    const two = { name: "right", shape: [1, 2], type: "float32", sets: [floats(1, 2)] };
    expect(await failure([four, two])).toMatch(/invalid dimensions for input: right/);
    expect(await failure([four])).toMatch(/input 'right' is missing/);
    const whole = { ...four, name: "right", type: "int32" };
    expect(await failure([four, whole])).toMatch(/Unexpected input data type/);
  });

  it("is a file that is not as long as its sets", async () => {
    await using launch = await Launch.of("models/add.onnx");
    const file = join(folder, "short.raw");
    await writeFile(file, Buffer.alloc(20));
    const tensor = { name: "left", type: "float32", shape: [1, 4], file, bytesPerSet: 16 };
    expect(await launch.ask({ op: "inputs", count: 2, tensors: [tensor] })).toMatchObject({
      type: "error",
      message: 'input "left": its file holds 20 bytes, 2 sets of 16 were announced',
    });
  });

  it("is a delegate that is not there", async () => {
    await using launch = new Launch();
    expect(await launch.load("models/add.onnx", { ...PARAMETERS, delegate: "cuda" })).toMatchObject({
      type: "error",
      message: expect.stringContaining("moves inputs to cuda and outputs back in every call"),
    });
  });

  it("is 4-bit input, which the binding does not take", async () => {
    await using launch = await Launch.of("models/four-bit.onnx");
    expect(launch.loaded.inputs.map(({ type }) => type)).toEqual(["int4", "uint4", "float32"]);
    const half = { name: "signed-in", type: "int4", shape: [2], sets: [Uint8Array.of(0x21)] };
    expect(await launch.feed([half])).toMatchObject({
      message: 'onnxruntime-node cannot be fed int4 tensors (input "signed-in")',
    });
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("threads", () => {
  it("are as many as asked for, and reported", async () => {
    const threadsOf = async (threads: number) => {
      await using launch = await Launch.of("digits/digits.onnx", { ...PARAMETERS, threads });
      expect(launch.loaded.actual).toEqual({
        provider: "cpu",
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        threads,
        executionMode: "sequential",
      });
      return (await readdir(`/proc/${launch.worker.pid}/task`)).length;
    };
    expect((await threadsOf(4)) - (await threadsOf(1))).toBe(3);
  });
});

describe.skipIf(suiteNeeds("native-runtime"))("the worker", () => {
  it("ends with its standard input", async () => {
    await using launch = await Launch.of("models/add.onnx");
    launch.worker.closeInput();
    expect(await launch.worker.ended).toEqual({ code: 0, signal: null });
  });

  it("ends with its standard input in the middle of a run, and leaves the run unanswered", async () => {
    await using launch = await Launch.of("digits/digits.onnx");
    const shape = [1, 1, 28, 28];
    await launch.feed([{ name: "image", type: "float32", shape, sets: [randomTensor("float32", shape, 1)] }]);
    launch.worker.write(`${JSON.stringify({ op: "run", id: 9, count: 10_000, first: 0 })}\n`);
    launch.worker.closeInput();
    expect(await launch.worker.ended).toEqual({ code: 0, signal: null });
    expect(launch.worker.stdout).not.toContain('"times"');
  });

  it("keeps what native code prints out of the conversation", async () => {
    await using launch = new Launch();
    await launch.load("models/corrupt.onnx");
    launch.worker.closeInput();
    await launch.worker.ended;
    for (const line of launch.worker.stdout.trimEnd().split("\n")) expect(line).toMatch(/^\{"type":/);
  });
});

it("says on standard error, in one line without folders, that the runtime cannot be loaded", async () => {
  const absent = join(folder, "absent");
  await using worker = new WorkerProcess([process.execPath, ONNXRUNTIME_WORKER, absent]);
  expect(await worker.ended).toEqual({ code: 1, signal: null });
  expect(worker.stdout).toBe("");
  expect(worker.stderr).toBe("onnxruntime-node cannot be loaded: Cannot find module 'absent'\n");
});
