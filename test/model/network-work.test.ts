import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countWork, type NetworkWork } from "../../src/model/network-work.ts";
import { readOnnxGraph } from "../../src/model/onnx-graph.ts";
import { type Bytes, graph, initializer, message, model, number, opset, text, value } from "./onnx-bytes.ts";
import { EFFICIENTNET_B0, MOBILENET_V2, RESNET50 } from "./published-networks.ts";

const imageWork = (bytes: Uint8Array, batch = 1) =>
  countWork(readOnnxGraph(bytes), new Map([["image", { shape: [batch, 3, 224, 224], elementBytes: 4 }]]));

/**
 * Multiply-accumulates and parameters of torchvision 0.15's weights (`_ops` in its model pages, in GFLOPS with one
 * multiply-accumulate as one operation, and `num_params`): https://pytorch.org/vision/stable/models.html. Parameters do not
 * include the running mean and variance of batch normalisation, one pair a channel, which a file has too.
 */
const PUBLISHED = [
  { name: "ResNet-50 v1.5", bytes: RESNET50, gmacs: 4.089, parameters: 25_557_032, statistics: 53_120 },
  { name: "MobileNetV2", bytes: MOBILENET_V2, gmacs: 0.301, parameters: 3_504_872, statistics: 34_112 },
  { name: "EfficientNet-B0", bytes: EFFICIENTNET_B0, gmacs: 0.386, parameters: 5_288_548, statistics: 42_016 },
];

describe("work of published networks", () => {
  it.each(PUBLISHED)("of $name is what is published", ({ bytes, gmacs, parameters, statistics }) => {
    const work = imageWork(bytes());
    expect(work.macs / 1e9 / gmacs).toBeCloseTo(1, 2);
    expect(Math.abs(work.macs / 1e9 / gmacs - 1)).toBeLessThan(0.01);
    expect(work.parameters).toBe(parameters + statistics);
    expect(work).toMatchObject({ isLowerBound: false, unknownOperators: [] });
  });

  it("grows with the batch, and weights do not", () => {
    const [one, eight] = [imageWork(MOBILENET_V2()), imageWork(MOBILENET_V2(), 8)];
    expect(eight.macs).toBe(8 * one.macs);
    expect(eight.parameters).toBe(one.parameters);
    expect(eight.valuesMoved - one.valuesMoved).toBe(7 * (3 * 224 * 224 + 1_000));
  });
});

describe("work of quantised networks", () => {
  const digits = (name: string) =>
    countWork(
      readOnnxGraph(readFileSync(new URL(`../../fixtures/digits/${name}`, import.meta.url))),
      new Map([["image", { shape: [1, 1, 28, 28], elementBytes: 4 }]]),
    );

  it("has the weights that it dequantises first, at a byte each, and their scales", () => {
    const [plain, quantised] = [digits("digits.onnx"), digits("digits-int8.onnx")];
    expect(quantised.macs).toBe(plain.macs);
    expect(quantised.parameters).toBeGreaterThanOrEqual(plain.parameters);
    expect(quantised.parameters).toBeLessThan(1.01 * plain.parameters);
    expect(quantised.bytesMoved).toBeLessThan(0.3 * plain.bytesMoved);
  });
});

const INPUT = new Map([["x", { shape: [1, 4, 8, 8], elementBytes: 4 }]]);
const weight = (name: string, ...sizes: readonly number[]) =>
  initializer(name, ...sizes.map((size) => number(1, size)), number(2, 1));
const whole = (name: string, ...values: readonly number[]) =>
  initializer(name, number(1, values.length), number(2, 7), ...values.map((one) => number(7, one)));
const ints = (name: string, ...all: readonly number[]) =>
  message(5, text(1, name), ...all.map((one) => number(8, one)));
const int = (name: string, one: number) => message(5, text(1, name), number(3, one));
const word = (name: string, said: string) => message(5, text(1, name), text(4, said));
const step = (type: string, inputs: readonly string[], outputs: readonly string[], ...rest: readonly Bytes[]) =>
  message(1, ...inputs.map((name) => text(1, name)), ...outputs.map((name) => text(2, name)), text(4, type), ...rest);

/** What a network of these parts with input `x` and output `y` has to do. */
function workOf(parts: readonly Bytes[], fed: Parameters<typeof countWork>[1] = INPUT): NetworkWork {
  return countWork(readOnnxGraph(model(opset(18), graph(...parts, value(12, "y", 1, [])))), fed);
}

/** The elements of `y`, made of one input and one node. */
function sizeAfter(parts: readonly Bytes[], fed = INPUT): number {
  const work = workOf(parts, fed);
  expect(work).toMatchObject({ isLowerBound: false, unknownOperators: [] });
  const inputs = [...fed.values()].reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
  return work.valuesMoved - work.parameters - inputs;
}

describe("a size that only a run tells", () => {
  const FED = new Map([...INPUT, ["told", { shape: [1], elementBytes: 8 }]]);

  it.each<[string, readonly Bytes[]]>([
    ["where it is split", [step("Split", ["x", "told"], ["y", "z"])]],
    ["which axes are cut", [whole("a", 0), whole("b", 2), step("Slice", ["x", "a", "b", "told"], ["y"])]],
    [
      "the steps of a cut",
      [whole("a", 0), whole("b", 2), whole("c", 1), step("Slice", ["x", "a", "b", "c", "told"], ["y"])],
    ],
    ["which axes are summed", [step("ReduceSum", ["x", "told"], ["y"])]],
  ])("makes it a lower bound: %s", (_, parts) => {
    expect(workOf(parts, FED)).toMatchObject({ isLowerBound: true });
  });
});

describe("multiply-accumulates", () => {
  const conv = (attributes: readonly Bytes[], ...kernel: readonly number[]) =>
    workOf([weight("w", ...kernel), step("Conv", ["x", "w"], ["y"], ...attributes)]).macs;
  it("of a convolution are output elements times the kernel of a group", () => {
    expect(conv([], 6, 4, 3, 3)).toBe(6 * 6 * 6 * 36);
    expect(conv([ints("pads", 1, 1, 1, 1)], 6, 4, 3, 3)).toBe(6 * 8 * 8 * 36);
    expect(conv([ints("strides", 2, 2)], 6, 4, 3, 3)).toBe(6 * 3 * 3 * 36);
    expect(conv([ints("dilations", 2, 2)], 6, 4, 3, 3)).toBe(6 * 4 * 4 * 36);
    expect(conv([int("group", 2)], 6, 2, 3, 3)).toBe(6 * 6 * 6 * 18);
    expect(conv([word("auto_pad", "SAME_UPPER"), ints("strides", 3, 3)], 6, 4, 3, 3)).toBe(6 * 3 * 3 * 36);
    expect(conv([word("auto_pad", "VALID"), ints("pads", 1, 1, 1, 1)], 6, 4, 3, 3)).toBe(6 * 6 * 6 * 36);
  });

  it("of a transposed convolution are input elements times the kernel", () => {
    const work = workOf([weight("w", 4, 5, 2, 2), step("ConvTranspose", ["x", "w"], ["y"], ints("strides", 2, 2))]);
    expect(work.macs).toBe(4 * 8 * 8 * 20);
    expect(work.valuesMoved - work.parameters - 256).toBe(5 * 16 * 16);
  });

  it("of products of matrices are m·k·n for each in the stack", () => {
    const fed = new Map([["x", { shape: [2, 3, 5, 7], elementBytes: 4 }]]);
    expect(workOf([weight("w", 7, 11), step("MatMul", ["x", "w"], ["y"])], fed).macs).toBe(6 * 5 * 7 * 11);
    expect(workOf([weight("w", 3, 7, 11), step("MatMul", ["x", "w"], ["y"])], fed).macs).toBe(6 * 5 * 7 * 11);
    const flat = new Map([["x", { shape: [2, 7], elementBytes: 4 }]]);
    expect(workOf([weight("w", 9, 7), step("Gemm", ["x", "w"], ["y"], int("transB", 1))], flat).macs).toBe(126);
    expect(
      workOf([weight("w", 9, 7), step("Einsum", ["x", "w"], ["y"], word("equation", "ab,cb->ac"))], flat).macs,
    ).toBe(126);
    expect(workOf([weight("w", 9, 7), step("Gemm", ["x", "w"], ["y"])], flat)).toMatchObject({
      macs: 0,
      isLowerBound: true,
    });
  });

  it("of attention are those of the products that it holds", () => {
    const tokens = new Map([["x", { shape: [2, 50, 96], elementBytes: 4 }]]);
    const scores = 2 * 50 * 50 * (96 + 96);
    const heads = [int("q_num_heads", 4), int("kv_num_heads", 4)];
    const whole = (...rest: readonly Bytes[]) => step("Attention", ["x", "x", "x"], ["y"], ...heads, ...rest);
    expect(workOf([whole()], tokens)).toMatchObject({ macs: scores, isLowerBound: false });
    expect(workOf([whole(int("is_causal", 1))], tokens).macs).toBe(scores / 2);
    const apart = new Map([["x", { shape: [2, 4, 50, 24], elementBytes: 4 }]]);
    expect(workOf([step("Attention", ["x", "x", "x"], ["y"])], apart)).toMatchObject({ macs: scores });
    expect(workOf([step("Attention", ["x", "x", "x"], ["y"])], tokens)).toMatchObject({ macs: 0, isLowerBound: true });
    const uneven = step("Attention", ["x", "x", "x"], ["y"], int("q_num_heads", 7), int("kv_num_heads", 7));
    expect(workOf([uneven], tokens)).toMatchObject({ macs: 0, isLowerBound: true });
    const runtimes = text(7, "com.microsoft");
    const fused = step("Attention", ["x", "w", "b"], ["y"], int("num_heads", 4), runtimes);
    expect(workOf([weight("w", 96, 288), weight("b", 288), fused], tokens)).toMatchObject({
      macs: 2 * 50 * 96 * 288 + scores,
      isLowerBound: false,
    });
    const narrow = step("MatMulNBits", ["x", "w", "b"], ["y"], int("K", 96), int("N", 10), int("bits", 4), runtimes);
    expect(workOf([weight("w", 10, 3, 16), weight("b", 30), narrow], tokens).macs).toBe(2 * 50 * 96 * 10);
  });

  it("of quantised operators are those of the others", () => {
    const scales = [weight("s"), weight("z")];
    const conv = ["x", "s", "z", "w", "s", "z", "s", "z"];
    expect(workOf([...scales, weight("w", 6, 4, 3, 3), step("QLinearConv", conv, ["y"])]).macs).toBe(6 * 36 * 36);
    const quantised = [
      step("QuantizeLinear", ["x", "s", "z"], ["q"]),
      step("DequantizeLinear", ["q", "s", "z"], ["d"]),
      step("Conv", ["d", "w"], ["y"]),
    ];
    expect(workOf([...scales, weight("w", 6, 4, 3, 3), ...quantised]).macs).toBe(6 * 36 * 36);
  });

  it("of an LSTM are the four gates of each step", () => {
    const fed = new Map([["x", { shape: [5, 2, 3], elementBytes: 4 }]]);
    const parts = [weight("w", 1, 16, 3), weight("r", 1, 16, 4), step("LSTM", ["x", "w", "r"], ["y"])];
    expect(workOf(parts, fed).macs).toBe(5 * 2 * 16 * 7);
    expect(sizeAfter(parts, fed)).toBe(5 * 2 * 4);
  });
});

describe("shapes", () => {
  it.each([
    ["MaxPool", [step("MaxPool", ["x"], ["y"], ints("kernel_shape", 3, 3), ints("strides", 2, 2))], 4 * 3 * 3],
    [
      "ceiled",
      [step("AveragePool", ["x"], ["y"], ints("kernel_shape", 3, 3), ints("strides", 2, 2), int("ceil_mode", 1))],
      4 * 4 * 4,
    ],
    ["Flatten", [step("Flatten", ["x"], ["y"])], 256],
    ["Transpose", [step("Transpose", ["x"], ["y"], ints("perm", 0, 2, 3, 1))], 256],
    ["Reshape", [whole("s", 0, -1, 16), step("Reshape", ["x", "s"], ["y"])], 256],
    ["Concat", [step("Concat", ["x", "x", "x"], ["y"], int("axis", -3))], 768],
    ["Slice", [whole("a", 1), whole("b", -1), whole("c", 2), step("Slice", ["x", "a", "b", "c"], ["y"])], 4 * 6 * 8],
    [
      "Slice backwards",
      [whole("a", -1), whole("b", -9), whole("c", 2), whole("d", -2), step("Slice", ["x", "a", "b", "c", "d"], ["y"])],
      4 * 4 * 8,
    ],
    ["Pad", [whole("p", 0, 0, 1, 1, 0, 0, 1, 2), step("Pad", ["x", "p"], ["y"])], 4 * 10 * 11],
    ["Resize by sizes", [whole("s", 1, 4, 16, 20), step("Resize", ["x", "", "", "s"], ["y"])], 4 * 16 * 20],
    ["ReduceMean", [step("ReduceMean", ["x"], ["y"], ints("axes", 2, 3), int("keepdims", 0))], 4],
    ["Split", [step("Split", ["x"], ["y", "z"], int("axis", 1))], 128],
    ["Softmax", [step("Softmax", ["x"], ["y"])], 256],
    ["Squeeze", [whole("a", 0), step("Squeeze", ["x", "a"], ["y"])], 256],
    ["DepthToSpace", [step("DepthToSpace", ["x"], ["y"], int("blocksize", 2))], 256],
    ["Add", [weight("b", 3, 1, 1, 8, 8), step("Add", ["x", "b"], ["y"])], 3 * 256],
  ] as const)("of %s follow its rule", (_, parts, size) => {
    expect(sizeAfter(parts)).toBe(size);
  });

  it("that a network computes from its input's are followed", () => {
    const parts = [
      whole("zero", 0),
      whole("rest", -1),
      step("Shape", ["x"], ["sizes"]),
      step("Gather", ["sizes", "zero"], ["batch"], int("axis", 0)),
      step("Concat", ["batch", "rest"], ["target"], int("axis", 0)),
      step("Reshape", ["x", "target"], ["flat"]),
      weight("w", 256, 10),
      step("MatMul", ["flat", "w"], ["y"]),
    ];
    expect(workOf(parts)).toMatchObject({ macs: 2_560, isLowerBound: false });
  });
});

describe("what is not counted", () => {
  const conv = [weight("w", 6, 4, 3, 3), step("Conv", ["x", "w"], ["c"])];
  it("is named where an operator is unknown, and what hangs on it is left out", () => {
    const parts = [...conv, step("Strange", ["c"], ["s"]), step("MatMul", ["s", "w"], ["y"])];
    const work = workOf(parts);
    expect(work).toMatchObject({ macs: 6 * 36 * 36, isLowerBound: true, unknownOperators: ["Strange"] });
  });

  it("is what no output depends on, and what depends on no input", () => {
    const idle = [step("Conv", ["x", "w"], ["nowhere"]), step("MatMul", ["w", "w"], ["fixed"])];
    expect(workOf([...conv, ...idle, step("Relu", ["c"], ["y"])]).macs).toBe(6 * 36 * 36);
    expect(workOf([...conv, step("MatMul", ["w", "w"], ["fixed"]), step("Add", ["c", "fixed"], ["y"])]).macs).toBe(
      6 * 36 * 36,
    );
  });

  it("is a table of which a few rows are looked up", () => {
    const parts = [weight("table", 30_000, 512), step("Gather", ["table", "x"], ["y"])];
    expect(workOf(parts).parameters).toBe(0);
  });

  it("is a cycle, and a size that no memory holds", () => {
    const cycle = [step("Add", ["b", "x"], ["a"]), step("Add", ["a", "x"], ["b"]), step("Relu", ["b"], ["y"])];
    expect(workOf(cycle)).toMatchObject({ macs: 0, isLowerBound: true });
    const huge = [weight("w", 2 ** 40, 4, 2 ** 40, 1), step("Conv", ["x", "w"], ["y"])];
    const work = workOf(huge);
    expect(work).toMatchObject({ macs: 0, isLowerBound: true });
    expect(Number.isSafeInteger(work.bytesMoved)).toBe(true);
  });
});
