import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TENSOR_TYPES } from "../../src/measure/protocol.ts";
import { ModelError } from "../../src/model/model-error.ts";
import { type OnnxModel, readOnnx } from "../../src/model/onnx.ts";
import {
  type Bytes,
  external,
  graph,
  initializer,
  message,
  model,
  modelOf,
  node,
  number,
  opset,
  text,
  value,
} from "./onnx-bytes.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");
const fixture = async (path: string): Promise<Uint8Array> => readFile(join(FIXTURES, path));
/** Element types by number in TensorProto.DataType. */
const FLOAT = 1;
const INT64 = 7;

describe("real models", () => {
  it("a trained classifier", async () => {
    const read = readOnnx(await fixture("digits/digits.onnx"));
    expect(read.inputs).toEqual([{ name: "image", type: "float32", shape: ["batch", 1, 28, 28] }]);
    expect(read.outputs).toMatchObject([{ type: "float32", shape: ["batch", 10] }]);
    expect(read.irVersion).toBeGreaterThanOrEqual(8);
    expect(read.opsets.get("ai.onnx")).toBeGreaterThanOrEqual(13);
    expect(read.externalData).toEqual([]);
    expect(read.operators).toContainEqual({ domain: "ai.onnx", type: "Conv", count: expect.any(Number) });
  });

  it("several inputs, a scalar, every type, and types of four bits", async () => {
    const read = async (path: string) => readOnnx(await fixture(path));
    expect((await read("models/add.onnx")).inputs).toEqual([
      { name: "left", type: "float32", shape: ["batch", 4] },
      { name: "right", type: "float32", shape: ["batch", 4] },
    ]);
    expect((await read("models/scalar.onnx")).inputs[0]).toEqual({ name: "number", type: "float32", shape: [] });
    const { inputs } = await read("models/every-type.onnx");
    expect(inputs.map(({ name, type }) => [name, `${type}-in`])).toEqual(inputs.map(({ name }) => [name, name]));
    expect((await read("models/four-bit.onnx")).inputs.map(({ type }) => type)).toEqual(["int4", "uint4", "float32"]);
    expect((await read("models/not-a-tensor.onnx")).outputs).toMatchObject([{ type: undefined, shape: undefined }]);
  });

  it.each(["digits", "models"])("every one of fixtures/%s is read, but the corrupt one", async (folder) => {
    const names = (await readdir(join(FIXTURES, folder))).filter((name) => name.endsWith(".onnx"));
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      const bytes = await fixture(join(folder, name));
      if (name.includes("corrupt")) expect(() => readOnnx(bytes)).toThrow(/^truncated at byte \d+: /);
      else expect(readOnnx(bytes).inputs.length).toBeGreaterThan(0);
    }
  });

  it("cut anywhere, is truncated or no model; never another error, never half a model", async () => {
    const bytes = await fixture("models/every-type.onnx");
    const whole = readOnnx(bytes);
    for (let end = 0; end < bytes.length; end += 1) {
      const outcome = outcomeOf(bytes.subarray(0, end));
      // What is behind the graph is the operator sets; a file that ends between two of them says less, and is refused.
      if (typeof outcome !== "string") expect(outcome.inputs).toEqual(whole.inputs);
      else expect(outcome).toMatch(/^(?:truncated at byte \d+|not an ONNX model): /);
    }
  });

  it("with any byte changed, is a model or refused", async () => {
    const bytes = await fixture("models/add.onnx");
    for (let at = 0; at < bytes.length; at += 1) {
      for (const changed of [0x00, 0x7f, 0x80, 0xff]) {
        const copy = Uint8Array.from(bytes);
        copy[at] = changed;
        expectHandled(copy);
      }
    }
  });
});

/** The model, or why it is refused. Any other error is thrown on. */
function outcomeOf(bytes: Uint8Array): OnnxModel | string {
  try {
    return readOnnx(bytes);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.message;
  }
}

function expectHandled(bytes: Uint8Array): void {
  const outcome = outcomeOf(bytes);
  if (typeof outcome === "string") {
    expect(outcome).toMatch(/^(?:not an ONNX model|truncated at byte \d+|refused): [^\p{Cc}]+$/u);
    return;
  }
  for (const { shape = [] } of [...outcome.inputs, ...outcome.outputs])
    for (const size of shape) expect(typeof size === "string" || Number.isSafeInteger(size)).toBe(true);
  for (const { location, minimumBytes } of outcome.externalData) {
    expect(location).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|\\|\*|\p{Cc}/u);
    expect(Number.isSafeInteger(minimumBytes)).toBe(true);
  }
}

describe("inputs and outputs", () => {
  it("are fed where no initializer has their name, dense or sparse", () => {
    const sparse = message(15, message(1, text(8, "c")), message(2, text(8, "indices")));
    const read = readOnnx(
      modelOf(initializer("b"), sparse, ...["a", "b", "c", "d"].map((name) => value(11, name, FLOAT, [1]))),
    );
    expect(read.inputs.map(({ name }) => name)).toEqual(["a", "d"]);
  });

  it("are those of the graph that runs, not of graphs within nodes, functions or training", () => {
    const inner = [value(11, "inner", FLOAT, [1]), value(12, "inner", FLOAT, [1]), initializer("a")];
    const read = readOnnx(
      model(
        opset(21),
        graph(value(11, "a", FLOAT, [1]), node("If", "", message(5, message(6, ...inner)))),
        message(20, message(1, ...inner)),
        message(25, message(7, text(4, "Relu"))),
      ),
    );
    expect(read.inputs.map(({ name }) => name)).toEqual(["a"]);
    expect(read.outputs).toEqual([]);
    expect(read.operators).toEqual([
      { domain: "ai.onnx", type: "If", count: 1 },
      { domain: "ai.onnx", type: "Relu", count: 1 },
    ]);
  });

  it("have sizes, symbols, and open dimensions without a name", () => {
    const read = readOnnx(modelOf(value(11, "a", INT64, ["batch", 3, undefined, "", -1n, 2n ** 60n, 0])));
    expect(read.inputs).toEqual([{ name: "a", type: "int64", shape: ["batch", 3, "", "", "", "", 0] }]);
  });

  it("have every type by its number, and none for a number that is no type", () => {
    const read = (type: number | bigint) => readOnnx(modelOf(value(11, "a", Number(type), [1]))).inputs[0]?.type;
    expect(TENSOR_TYPES.map((_, index) => read(index + 1))).toEqual([...TENSOR_TYPES]);
    for (const type of [0, TENSOR_TYPES.length + 1, 99, 2 ** 40]) expect(read(type)).toBeUndefined();
  });

  it("have no shape where the model says none, and no type where they are no tensor", () => {
    const bare = message(11, text(1, "a"), message(2, message(1, number(1, FLOAT))));
    const sequence = message(11, text(1, "b"), message(2, message(4, message(1, message(1, number(1, FLOAT))))));
    expect(readOnnx(modelOf(bare, sequence)).inputs).toEqual([
      { name: "a", type: "float32", shape: undefined },
      { name: "b", type: undefined, shape: undefined },
    ]);
  });
});

describe("operators and operator sets", () => {
  it("are counted by domain; the standard domain has two spellings", () => {
    const read = readOnnx(
      model(
        opset(21),
        opset(1, "com.microsoft"),
        graph(node("Conv"), node("Conv", "ai.onnx"), node("Conv", "com.microsoft"), node("Relu")),
      ),
    );
    expect(read.operators).toEqual([
      { domain: "ai.onnx", type: "Conv", count: 2 },
      { domain: "com.microsoft", type: "Conv", count: 1 },
      { domain: "ai.onnx", type: "Relu", count: 1 },
    ]);
    expect([...read.opsets]).toEqual([
      ["ai.onnx", 21],
      ["com.microsoft", 1],
    ]);
  });
});

describe("external data", () => {
  it("name each file once, with the bytes that it must at least have, wherever their tensor is", () => {
    const tensor = (entries: { readonly [key: string]: string }) => [text(8, "w"), external(entries)] as const;
    const read = readOnnx(
      modelOf(
        initializer("a", external({ location: "w.data", offset: "100", length: "50" })),
        initializer("b", external({ location: "./w.data", length: "120" })),
        initializer("c", external({ location: "w.data", offset: "0", length: "10", checksum: "abc" })),
        message(15, message(1, ...tensor({ location: "sub/sparse.data" }))),
        node("Constant", "", message(5, message(5, ...tensor({ location: "constant.data", length: "1" })))),
        node("If", "", message(5, message(6, initializer("d", external({ location: "inner.data", length: "2" }))))),
      ),
    );
    expect(read.externalData).toEqual([
      { location: "w.data", minimumBytes: 150 },
      { location: "sub/sparse.data", minimumBytes: 0 },
      { location: "constant.data", minimumBytes: 1 },
      { location: "inner.data", minimumBytes: 2 },
    ]);
  });

  it("are none where the tensor says that it keeps its own", () => {
    const own = initializer("a", message(13, text(1, "location"), text(2, "../x")), number(14, 0));
    expect(readOnnx(modelOf(own)).externalData).toEqual([]);
  });

  it.each<[string, { readonly [key: string]: string }, string]>([
    [
      "outside the folder",
      { location: "../w.data" },
      'refused: its external data "../w.data" are outside the model\'s folder; keep them inside',
    ],
    [
      "outside by a detour",
      { location: "a/../../w" },
      'refused: its external data "a/../../w" are outside the model\'s folder; keep them inside',
    ],
    [
      "at an absolute path",
      { location: "/etc/passwd" },
      'refused: its external data "/etc/passwd" are at an absolute path; keep them in the model\'s folder',
    ],
    [
      "in memory",
      { location: "*/_ORT_MEM_ADDR_/*" },
      "refused: its external data \"*/_ORT_MEM_ADDR_/*\" have a '*' in their name, which stands for memory addresses",
    ],
    ["nowhere", { offset: "0" }, 'refused: its external data "" name no file'],
    [
      "at a negative offset",
      { location: "w", offset: "-1" },
      'refused: the external data of tensor "t" have an offset or length of "-1", which is no whole number of bytes',
    ],
    [
      "at an offset beyond all files",
      { location: "w", offset: "1".repeat(20) },
      'refused: the external data of tensor "t" have an offset or length of "11111111111111111111", which is no whole number of bytes',
    ],
    [
      "of a length in hexadecimal",
      { location: "w", length: "0x10" },
      'refused: the external data of tensor "t" have an offset or length of "0x10", which is no whole number of bytes',
    ],
    [
      "with a key of another loader",
      { location: "w", basepath: "/" },
      'refused: the external data of tensor "t" have the key "basepath", which ONNX does not define',
    ],
  ])("are refused %s", (_, entries, sentence) => {
    expect(outcomeOf(modelOf(initializer("t", external(entries))))).toBe(sentence);
  });

  it("are refused where two entries say the same, so that no other reader sees another file", () => {
    const twice = [...external({ location: "a" }), ...external({ location: "b" })];
    expect(outcomeOf(modelOf(initializer("t", twice)))).toBe(
      'refused: the external data of tensor "t" say their location twice',
    );
  });
});

describe("hostile models", () => {
  const nested = (depth: number): Bytes => {
    let inner: Bytes = node("If");
    for (let level = 0; level < depth; level += 1) inner = node("If", "", message(5, message(6, inner)));
    return inner;
  };

  it.each<[string, Uint8Array, RegExp]>([
    ["an empty file", new Uint8Array(0), /^not an ONNX model: the file is empty$/],
    ["no graph", model(opset(21)), /^not an ONNX model: it holds no graph$/],
    [
      "no IR version",
      Uint8Array.from([...opset(21), ...graph()]),
      /^not an ONNX model: it does not say its IR version$/,
    ],
    ["no operator set", model(graph()), /^not an ONNX model: it imports no operator set$/],
    [
      "two graphs",
      model(opset(21), graph(), graph()),
      /^not an ONNX model: byte \d+ repeats a part that may appear once$/,
    ],
    [
      "two tensors in one attribute",
      modelOf(node("Constant", "", message(5, message(5), message(5)))),
      /^not an ONNX model: byte \d+ repeats a part that may appear once$/,
    ],
    [
      "graphs in graphs",
      modelOf(nested(60)),
      /^not an ONNX model: graphs are nested deeper than 100 messages at byte \d+$/,
    ],
    [
      "a place for tensors that is none",
      modelOf(initializer("t", number(14, 2))),
      /^not an ONNX model: byte \d+ names no place where tensors are kept$/,
    ],
    [
      "a very long name",
      modelOf(node("x".repeat(5_000))),
      /^refused: it has a name of 5000 bytes at byte \d+, more than 4096$/,
    ],
    [
      "too many inputs",
      modelOf(...Array.from({ length: 1_001 }, (_, index) => value(11, `i${index}`, FLOAT, []))),
      /^refused: it has more than 1000 inputs or outputs$/,
    ],
    [
      "too many dimensions",
      modelOf(value(11, "a", FLOAT, Array(17).fill(1))),
      /^refused: an input or output has more than 16 dimensions$/,
    ],
    [
      "too many files",
      modelOf(...Array.from({ length: 1_001 }, (_, index) => initializer("t", external({ location: `f${index}` })))),
      /^refused: its tensors are spread over more than 1000 files$/,
    ],
    [
      "too many operator sets",
      model(...Array.from({ length: 1_001 }, (_, index) => opset(1, `d${index}`)), graph()),
      /^refused: it imports more than 1000 operator sets$/,
    ],
    [
      "too many operators",
      modelOf(...Array.from({ length: 10_001 }, (_, index) => node(`o${index}`))),
      /^refused: it has more than 10000 kinds of operators$/,
    ],
  ])("%s", (_, bytes, sentence) => {
    expect(outcomeOf(bytes)).toMatch(sentence);
  });

  it("more parts than any model has", () => {
    const parts = new Uint8Array(21_000_000);
    for (let at = 0; at < parts.length; at += 2) parts.set([0x08, 0x01], at);
    expect(outcomeOf(parts)).toBe("refused: it has more than 10000000 parts");
  });

  it("nested as deep as is allowed", () => {
    expect(outcomeOf(modelOf(nested(32)))).toMatchObject({ operators: [{ type: "If", count: 33 }] });
  });

  it("text in names is made safe where it is shown", () => {
    const hostile = "\u001b[2J\n";
    expect(outcomeOf(modelOf(initializer(hostile, external({ location: "w", [hostile]: "x" }))))).toBe(
      'refused: the external data of tensor "\\u001b[2J\\n" have the key "\\u001b[2J\\n", which ONNX does not define',
    );
  });

  it("raw tensor data are passed over, however large", () => {
    const raw = new Uint8Array(50_000_000);
    const head = [...number(1, 10), ...opset(21)];
    const tensor = [...text(8, "w"), 0x4a, ...lengthOf(raw.length)];
    const initial = [0x2a, ...lengthOf(tensor.length + raw.length), ...tensor];
    const start = Uint8Array.from([...head, 0x3a, ...lengthOf(initial.length + raw.length), ...initial]);
    const bytes = new Uint8Array(start.length + raw.length);
    bytes.set(start);
    bytes.set(raw, start.length);
    expect(outcomeOf(bytes)).toMatchObject({ inputs: [], operators: [] });
  });
});

const lengthOf = (length: number): Bytes => number(1, length).slice(1);

describe("whatever the bytes", () => {
  it("they are a model or refused", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), expectHandled), { numRuns: 3_000 });
  });

  it("so are messages that look like models", () => {
    const { message: tree } = fc.letrec<{ message: Bytes; field: Bytes }>((tie) => ({
      message: fc.array(tie("field"), { maxLength: 6, depthIdentifier: "parts" }).map((parts) => parts.flat()),
      field: fc.oneof(
        { depthIdentifier: "parts", maxDepth: 8 },
        fc.tuple(fc.nat(26), fc.nat(30)).map(([at, size]) => number(at + 1, size)),
        fc
          .tuple(fc.nat(26), fc.constantFrom("location", "offset", "w", "../w", "1", "-1", "batch"))
          .map(([at, word]) => text(at + 1, word)),
        fc
          .tuple(fc.constantFrom(1, 2, 5, 6, 7, 8, 11, 12, 13, 15, 20, 25), tie("message"))
          .map(([at, inner]) => message(at, inner)),
      ),
    }));
    fc.assert(
      fc.property(tree, tree, (inside, beside) => expectHandled(model(opset(21), graph(inside), beside))),
      { numRuns: 3_000 },
    );
  });
});
