import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWork, type NetworkWork } from "../../src/model/network-work.ts";
import { readOnnxGraph } from "../../src/model/onnx-graph.ts";
import { graph, initializer, message, model, number, opset, text, value } from "../model/onnx-bytes.ts";
import { CASES, LONG_CASES, mutatedBytes } from "./mutation.ts";
import { outcome } from "./refusal.ts";

const FED = new Map([["x", { shape: [1, 4, 8, 8], elementBytes: 4 }]]);
const TYPES = [
  "Conv",
  "MatMul",
  "Concat",
  "Reshape",
  "Slice",
  "Add",
  "Resize",
  "Expand",
  "Tile",
  "Split",
  "LSTM",
  "Odd",
];

/** Whatever a file says, what it must at least do is a number, and a network without end is none. */
function expectSound(work: NetworkWork): void {
  for (const count of [work.macs, work.parameters, work.valuesMoved, work.bytesMoved])
    expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
  expect(work.isLowerBound || work.unknownOperators.length === 0).toBe(true);
}

const name = fc.constantFrom("x", "y", "a", "b", "w", "s", "");
const size = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.constantFrom(2 ** 31, 2 ** 52, -(2 ** 40)));
const attribute = fc
  .tuple(fc.constantFrom("axis", "axes", "pads", "strides", "kernel_shape", "group", "perm", "split"), fc.array(size))
  .map(([called, all]) => message(5, text(1, called), ...all.map((one) => number(8, one))));
const node = fc
  .tuple(fc.constantFrom(...TYPES), fc.array(name), fc.array(name), fc.array(attribute, { maxLength: 3 }))
  .map(([type, inputs, outputs, rest]) =>
    message(1, ...inputs.map((one) => text(1, one)), ...outputs.map((one) => text(2, one)), text(4, type), ...rest),
  );
const tensor = fc
  .tuple(name, fc.array(size, { maxLength: 5 }), fc.array(size, { maxLength: 6 }), fc.constantFrom(1, 6, 7))
  .map(([called, sizes, values, type]) =>
    initializer(called, ...sizes.map((one) => number(1, one)), number(2, type), ...values.map((one) => number(7, one))),
  );
const network = fc
  .tuple(fc.array(node, { maxLength: 12 }), fc.array(tensor, { maxLength: 4 }))
  .map(([nodes, tensors]) => model(opset(18), graph(...nodes, ...tensors, value(12, "y", 1, []))));

describe("the work of hostile networks", () => {
  it("is sound whatever nodes, sizes and cycles they have", () => {
    fc.assert(
      fc.property(network, (bytes) => expectSound(countWork(readOnnxGraph(bytes), FED))),
      { ...CASES, numRuns: 300 },
    );
  });

  it("is sound or refused where bytes are broken", () => {
    const whole = fc.sample(network, { numRuns: 20, seed: 8 });
    fc.assert(
      fc.property(mutatedBytes(...whole), (bytes) => {
        const read = outcome(() => countWork(readOnnxGraph(bytes), FED));
        if (read.kind === "taken") expectSound(read.value);
        else expect(read.why).toMatch(/^(?:not an ONNX model|truncated at byte|refused)/);
      }),
      { ...CASES, numRuns: 300 },
    );
  });

  it("comes to an end where one node has very many inputs", () => {
    fc.assert(
      fc.property(fc.constantFrom("Sum", "Concat", "Einsum", "Max"), (type) => {
        const inputs = Array.from({ length: 100_000 }, () => [10, 1, 120]).flat();
        const bytes = model(opset(18), graph(message(1, inputs, text(2, "y"), text(4, type)), value(12, "y", 1, [])));
        expectSound(countWork(readOnnxGraph(bytes), FED));
      }),
      { ...LONG_CASES, numRuns: 3 },
    );
  });
});
