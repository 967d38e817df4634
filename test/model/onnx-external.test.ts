import { describe, expect, it } from "vitest";
import { cleanLocation } from "../../src/model/external-data.ts";
import { ModelError } from "../../src/model/model-error.ts";
import { readOnnx } from "../../src/model/onnx.ts";
import { type Bytes, message, model, number, text } from "./protobuf.ts";

const OUTSIDE = "are outside the model's folder; keep them inside";
const entry = (key: string, value: string) => message(13, text(1, key), text(2, value));
/** A TensorProto, kept outside, whose entries are these. */
const kept = (...entries: readonly Bytes[]): Bytes => [...text(8, "w"), ...entries.flat(), ...number(14, 1)];
const found = (...entries: readonly Bytes[]) => readOnnx(model([message(5, kept(...entries))])).externalData;

describe("external data outside the model's folder are found", () => {
  const hostile = kept(entry("location", "../w"));
  const attribute = (...parts: readonly Bytes[]) => message(1, message(5, ...parts));
  const branch = message(6, message(5, hostile));
  it.each([
    ["an initializer", [message(5, hostile)]],
    ["a sparse initializer's values", [message(15, message(1, hostile))]],
    ["a sparse initializer's indices", [message(15, message(2, hostile))]],
    ["a tensor attribute", [attribute(message(5, hostile))]],
    ["a list of tensors", [attribute(message(10, hostile))]],
    ["a sparse attribute", [attribute(message(22, message(1, hostile)))]],
    ["a list of sparse tensors", [attribute(message(23, message(2, hostile)))]],
    ["a branch", [attribute(branch)]],
    ["a list of graphs", [attribute(message(11, message(5, hostile)))]],
    ["a branch in a branch", [attribute(message(6, attribute(branch)))]],
  ])("in %s", (_, graph) => {
    expect(() => readOnnx(model(graph))).toThrow(OUTSIDE);
  });

  it.each([
    ["a function's node", message(25, message(7, message(5, message(5, hostile))))],
    ["a function's default attribute", message(25, message(11, message(5, hostile)))],
    ["the initialization of training", message(20, message(1, message(5, hostile)))],
    ["the algorithm of training", message(20, message(2, message(5, hostile)))],
  ])("in %s", (_, other) => {
    expect(() => readOnnx(model([], other))).toThrow(OUTSIDE);
  });

  it("where a second place takes the first one back, which loaders may see otherwise", () => {
    const tensor = message(5, number(14, 1), entry("location", "../w"), number(14, 0));
    expect(() => readOnnx(model([tensor]))).toThrow(OUTSIDE);
  });

  it("whatever protobuf makes of a place of more than 32 bits", () => {
    for (const place of [2, 2 ** 32 + 1, 2n ** 64n - 1n, 2n ** 64n + 1n]) {
      const tensor = message(5, entry("location", "../w"), number(14, place));
      expect(() => readOnnx(model([tensor]))).toThrow("names no place where tensors are kept");
    }
  });
});

describe("a drive is no part of a location", () => {
  it.each(["C:/w", "c:w", "./C:/w", "././C:", "./c:w"])("%s", (location) => {
    expect(() => cleanLocation(location)).toThrow("are at an absolute path; keep them in the model's folder");
  });

  it("but a colon elsewhere is one of a name", () => {
    expect(cleanLocation("a/C:/w")).toBe("a/C:/w");
  });
});

describe("what external data claim", () => {
  it.each(["-1", "+1", "1.5", "1e3", "0x10", " 1", "1 ", "", "NaN", "Infinity", "٣", "1\n", "1".repeat(16)])(
    "%j is no offset or length",
    (claim) => {
      const sentence = `refused: the external data of tensor "w" have an offset or length of ${JSON.stringify(claim)}, which is no whole number of bytes`;
      for (const key of ["offset", "length"])
        expect(() => found(entry("location", "a"), entry(key, claim))).toThrow(new ModelError(sentence));
    },
  );

  it("stays exact up to petabytes", () => {
    const most = "9".repeat(15);
    const claimed = found(entry("location", "a"), entry("offset", most), entry("length", most));
    expect(claimed).toEqual([{ location: "a", minimumBytes: 2 * 999_999_999_999_999 }]);
  });

  it("keeps a byte order mark, which is a part of the file's name", () => {
    expect(found(entry("location", "\uFEFFa"))).toEqual([{ location: "\uFEFFa", minimumBytes: 0 }]);
    expect(() => found(entry("\uFEFFlocation", "a"))).toThrow("which ONNX does not define");
  });

  it("is shown with all its control characters escaped", () => {
    const location = "\u009b2J\u007f\u001b";
    expect(() => cleanLocation(location)).toThrow(
      'refused: its external data "\\u009b2J\\u007f\\u001b" have a control',
    );
    expect(() => found(entry("\u009b", "x"))).toThrow('have the key "\\u009b", which ONNX does not define');
  });
});
