import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../src/model/model-error.ts";
import { readOnnx } from "../../src/model/onnx.ts";
import { type Bytes, message, model, negative, number, tag, text, value, varint } from "./protobuf.ts";
import { OLD, RICH } from "./python-models.ts";

const SENTENCE = /^(?:not an ONNX model|refused|truncated at byte \d+): [^\n]{1,500}$/;

/** What reading comes to. Any other error than a ModelError of one short sentence fails the test. */
function outcome(bytes: Uint8Array): "model" | "refused" {
  try {
    readOnnx(bytes);
    return "model";
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).message).toMatch(SENTENCE);
    return "refused";
  }
}

const FIXTURES = new URL("../../fixtures/", import.meta.url);
const small = [
  RICH,
  OLD,
  ...readdirSync(new URL("models/", FIXTURES))
    .filter((name) => name.endsWith(".onnx"))
    .map((name) => read(`models/${name}`)),
];
const digits = read("digits/digits.onnx");

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, FIXTURES)));
}

type Edit = { readonly at: number; readonly removed: number; readonly inserted: Uint8Array };
const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(4),
    inserted: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc.constantFrom(...[2n ** 31n, 2n ** 63n, 2n ** 64n - 1n].map((huge) => Uint8Array.from(varint(huge)))),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function edited(bytes: Uint8Array, all: readonly Edit[]): Uint8Array {
  return all.reduce((before, { at, removed, inserted }) => {
    const start = Math.floor(at * before.length);
    return new Uint8Array([...before.subarray(0, start), ...inserted, ...before.subarray(start + removed)]);
  }, bytes);
}

describe("whatever the bytes, there is a model or a ModelError", () => {
  it("for any bytes, bare or as the graph of a model", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        outcome(bytes);
        outcome(model([[...bytes]]));
      }),
      { numRuns: 2_000 },
    );
  });

  it("for small models with bytes changed, lost or slipped in", () => {
    fc.assert(
      fc.property(fc.constantFrom(...small), edits, (bytes, all) => {
        outcome(edited(bytes, all));
      }),
      { numRuns: 5_000 },
    );
  });

  it("for the digits with bytes changed", () => {
    const changes = fc.array(fc.tuple(fc.nat(digits.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (all) => {
        const bytes = Uint8Array.from(digits);
        for (const [at, byte] of all) bytes[at] = byte;
        outcome(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("for the digits with bytes changed where its structure begins and ends", () => {
    const end = digits.length - 1;
    const places = fc.oneof(
      fc.nat(1_500),
      fc.nat(300).map((back) => end - back),
    );
    fc.assert(
      fc.property(places, fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(digits);
        bytes[at] = byte;
        outcome(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it("for every beginning of a model: only what ends between two parts of it could pass", () => {
    const passing = (bytes: Uint8Array) =>
      Array.from(bytes.keys()).filter((length) => outcome(bytes.subarray(0, length)) === "model");
    // IR 3 asks for an operator set, which comes last; IR 10 with functions may lose those and the second operator set.
    expect(passing(OLD)).toEqual([]);
    expect(passing(RICH)).toEqual([653, 669]);
  });
});

describe("a model that claims or holds too much is refused", () => {
  it("where it claims 2 GB that it does not have", () => {
    for (const claim of [2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53])
      expect(() => readOnnx(Uint8Array.from([...number(1, 10), ...tag(7, 2), ...varint(claim), 1]))).toThrow(
        /^truncated at byte \d+: /,
      );
  });

  it("where an inner length leaves its message", () => {
    const lying: Bytes = [...tag(5, 2), ...varint(100)];
    expect(() => readOnnx(model([lying]))).toThrow(/^not an ONNX model: the part .* goes on beyond its message/);
  });

  it("where an inner length leaves its message but stays within the file", () => {
    // After the graph come the four bytes of the operator set.
    expect(() => readOnnx(model([[...tag(5, 2), 3]]))).toThrow(/^not an ONNX model: .* goes on beyond its message/);
  });

  it("where its IR version is negative, but not where a dimension is", () => {
    expect(() => readOnnx(Uint8Array.from([...model([]), ...negative(1, -1)]))).toThrow(
      new ModelError("not an ONNX model: it does not say its IR version"),
    );
    expect(readOnnx(model([value(11, "x", 1, [negative(1, -1)])])).inputs[0]?.shape).toEqual([""]);
  });

  it("where it has more than 1000 inputs, unless those are initializers", () => {
    const names = Array.from({ length: 1_001 }, (_, index) => `w${index}`);
    const listed = names.map((name) => value(11, name, 1));
    expect(readOnnx(model([...listed, ...names.map((name) => message(5, text(8, name)))])).inputs).toEqual([]);
    expect(() => readOnnx(model(listed))).toThrow(new ModelError("refused: it has more than 1000 inputs or outputs"));
  });

  it("where it holds groups, however deep", () => {
    const groups = new Array<Bytes>(100_000).fill(tag(30, 3)).flat();
    expect(() => readOnnx(model([groups]))).toThrow("has wire type 3, which is none of protobuf's");
  });

  const branches = (depth: number) => {
    let graph: Bytes = text(2, "g");
    for (let level = 0; level < depth; level += 1) graph = message(1, message(5, message(6, graph)));
    return graph;
  };

  it("where graphs are nested deeper than 100 messages", () => {
    const tooDeep = "not an ONNX model: graphs are nested deeper than 100 messages at byte ";
    // The model, its graph, and three messages a level.
    expect(outcome(model([branches(32)]))).toBe("model");
    expect(() => readOnnx(model([branches(33)]))).toThrow(tooDeep);
    expect(() => readOnnx(model([branches(1_000)]))).toThrow(tooDeep);
    expect(() => readOnnx(model([], message(25, message(7, message(5, message(6, branches(33)))))))).toThrow(tooDeep);
  });

  it("where a part that protobuf would merge comes twice", () => {
    const twice = (field: number) => [...message(field), ...message(field)];
    const attribute = (...parts: Bytes[]) => model([message(1, message(5, ...parts))]);
    for (const field of [5, 6, 22]) expect(() => readOnnx(attribute(twice(field)))).toThrow("may appear once");
    for (const field of [1, 2]) {
      expect(() => readOnnx(model([message(15, twice(field))]))).toThrow("may appear once");
      expect(() => readOnnx(model([], message(20, twice(field))))).toThrow("may appear once");
    }
    expect(outcome(attribute(twice(10), twice(11), twice(23)))).toBe("model");
  });

  it("where it has more than 10000 kinds of operators, however often each", () => {
    const nodes = Array.from({ length: 10_001 }, (_, index) => message(1, text(4, `Op${index}`)));
    const known = nodes.slice(0, -1);
    expect(readOnnx(model([...known, ...known])).operators).toHaveLength(10_000);
    expect(() => readOnnx(model(nodes))).toThrow(new ModelError("refused: it has more than 10000 kinds of operators"));
  });

  it("where it imports more than 1000 operator sets", () => {
    const opsets = Array.from({ length: 1_000 }, (_, index) => message(8, text(1, `domain-${index}`), number(2, 1)));
    expect(readOnnx(model([], ...opsets.slice(1))).opsets.size).toBe(1_000);
    expect(() => readOnnx(model([], ...opsets))).toThrow("refused: it imports more than 1000 operator sets");
  });

  it("where it lists more than 100000 values, whatever they are", () => {
    const inputs = new Array<Bytes>(100_001).fill(message(11, text(1, "w"))).flat();
    expect(() => readOnnx(model([message(5, text(8, "w")), inputs]))).toThrow("more than 100000 inputs or outputs");
  });

  it("where a shape has more than 16 dimensions", () => {
    const rank = (dimensions: number) => model([value(11, "x", 1, new Array<Bytes>(dimensions).fill(number(1, 1)))]);
    expect(readOnnx(rank(16)).inputs[0]?.shape).toHaveLength(16);
    expect(() => readOnnx(rank(17))).toThrow("refused: an input or output has more than 16 dimensions");
  });
});
