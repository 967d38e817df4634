import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type OnnxModel, readOnnx } from "../../src/model/onnx.ts";
import { OLD, RICH } from "./python-models.ts";

const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const shown = (values: OnnxModel["inputs"]) => values.map(({ name, type, shape }) => [name, type, shape]);
const counted = ({ operators }: OnnxModel) => operators.map(({ domain, type, count }) => `${domain}:${type} ${count}`);
const n = ["n"];

// What Python's onnx 1.23.2 says of the same files.
describe("a model is read as Python's onnx reads it", () => {
  it.each([
    ["digits", ["Constant 1", "Resize 1", "Conv 7", "Relu 7", "ReduceMean 1", "Gemm 1"]],
    ["digits-wide", ["Constant 1", "Resize 1", "Conv 7", "Relu 7", "ReduceMean 1", "Gemm 1"]],
    [
      "digits-reexported",
      ["Constant 2", "Concat 1", "Resize 1", "Conv 7", "BatchNormalization 7", "Relu 7", "ReduceMean 1", "Gemm 1"],
    ],
    [
      "digits-int8",
      ["Constant 1", "DequantizeLinear 26", "Resize 1", "QuantizeLinear 10", "Conv 7", "ReduceMean 1", "Gemm 1"],
    ],
  ])("%s", (name, operators) => {
    const read = readOnnx(fixture(`digits/${name}.onnx`));
    expect([read.irVersion, ...read.opsets]).toEqual([8, ["ai.onnx", 17]]);
    expect(shown(read.inputs)).toEqual([["image", "float32", ["batch", 1, 28, 28]]]);
    expect(shown(read.outputs)).toEqual([["logits", "float32", ["batch", 10]]]);
    expect(read.externalData).toEqual([]);
    expect(new Set(counted(read))).toEqual(new Set(operators.map((one) => `ai.onnx:${one}`)));
  });

  it.each([
    [
      "add",
      [
        ["left", "float32", ["batch", 4]],
        ["right", "float32", ["batch", 4]],
      ],
      [["sum", "float32", ["batch", 4]]],
    ],
    [
      "scalar",
      [
        ["number", "float32", []],
        ["list", "float32", n],
      ],
      [
        ["twice", "float32", []],
        ["product", "float32", n],
      ],
    ],
    ["identity-bfloat16", [["in", "bfloat16", n]], [["out", "bfloat16", n]]],
    ["identity-float8e4m3fn", [["in", "float8e4m3fn", n]], [["out", "float8e4m3fn", n]]],
    ["nan", [["in", "float32", n]], [["root", "float32", n]]],
    ["not-a-tensor", [["in", "float32", [2]]], [["out", undefined, undefined]]],
    [
      "not-finite",
      [["in", "float32", n]],
      [
        ["log", "float32", n],
        ["half", "float16", n],
        ["double", "float64", n],
      ],
    ],
  ])("%s", (name, inputs, outputs) => {
    const read = readOnnx(fixture(`models/${name}.onnx`));
    expect([read.irVersion, ...read.opsets]).toEqual([10, ["ai.onnx", 21]]);
    expect([shown(read.inputs), shown(read.outputs)]).toEqual([inputs, outputs]);
  });

  it("with branches, functions, sparse and external tensors", () => {
    const read = readOnnx(RICH);
    expect([...read.opsets]).toEqual([
      ["ai.onnx", 21],
      ["local.test", 1],
    ]);
    expect(shown(read.inputs)).toEqual([
      ["x", "float32", ["batch", "", 3, 0]],
      ["flag", "bool", []],
      ["rankless", "float64", undefined],
    ]);
    expect(shown(read.outputs)).toEqual([
      ["out", "float32", [4]],
      ["seq", undefined, undefined],
    ]);
    expect(new Map(read.externalData.map(({ location, minimumBytes }) => [location, minimumBytes]))).toEqual(
      new Map([
        ["parts/attribute.bin", 16],
        ["weights.bin", 144],
        ["function.bin", 16],
      ]),
    );
    const nested = ["Constant 2", "If 1", "Identity 1", "Relu 1", "Add 1"].map((one) => `ai.onnx:${one}`);
    expect(new Set(counted(read))).toEqual(new Set([...nested, "local.test:Twice 1"]));
  });

  it("of IR 3, whose initializers are inputs too", () => {
    const read = readOnnx(OLD);
    expect([read.irVersion, ...read.opsets]).toEqual([3, ["ai.onnx", 9]]);
    expect(shown(read.inputs)).toEqual([["x", "float32", ["N", 1, 8, 8]]]);
    expect(shown(read.outputs)).toEqual([["y", "float32", ["N", 2, 6, 6]]]);
  });
});
