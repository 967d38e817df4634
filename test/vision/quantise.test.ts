import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImageTensor } from "../../src/vision/preprocess.ts";
import { quantise, quantizationOf } from "../../src/vision/quantise.ts";
import { tensorValues } from "../../src/vision/tensor-values.ts";

function tensor(values: readonly number[]): ImageTensor {
  return { shape: [1, 1, 1, values.length], type: "float32", bytes: new Uint8Array(Float32Array.from(values).buffer) };
}
const integers = (made: ImageTensor) => [...(tensorValues(made.type, made.bytes) ?? [])];

describe("quantise", () => {
  it("rounds halves away from zero and cuts to the type", () => {
    const values = [0, 0.25, -0.25, 0.5, 1000, -1000];
    expect(integers(quantise(tensor(values), { type: "int8", scale: 0.5, zeroPoint: 3 }))).toEqual([
      3, 4, 2, 4, 127, -128,
    ]);
    expect(integers(quantise(tensor(values), { type: "uint8", scale: 0.5, zeroPoint: 3 }))).toEqual([
      3, 4, 2, 4, 255, 0,
    ]);
  });

  it("gives back the samples of a recipe that the model's scale and zero point undo", () => {
    // Edge TPU models: (x - 127) / 128, held as scale 1/128 and zero point 127.
    const samples = Array.from({ length: 256 }, (_, sample) => sample);
    const real = samples.map((sample) => (sample - 127) / 128);
    expect(integers(quantise(tensor(real), { type: "uint8", scale: 1 / 128, zeroPoint: 127 }))).toEqual(samples);
  });

  it("is off by half a step at most inside the range", () => {
    const value = fc.float({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -8, max: 8 }),
        (values, zeroPoint) => {
          const scale = 1 / 64;
          const back = integers(quantise(tensor(values), { type: "int8", scale, zeroPoint })).map(
            (integer) => (integer - zeroPoint) * scale,
          );
          back.forEach((real, index) => {
            expect(Math.abs(real - (values[index] ?? 0))).toBeLessThanOrEqual(scale / 2 + 1e-6);
          });
        },
      ),
    );
  });
});

describe("quantizationOf", () => {
  const input = { name: "image", shape: [1], type: "int8" as const, quantization: { scale: 0.5, zeroPoint: 1 } };
  it("takes what the model declares where the recipe makes real numbers", () => {
    expect(quantizationOf(input, "float32")).toEqual({ type: "int8", scale: 0.5, zeroPoint: 1 });
    expect(quantizationOf(input, "uint8")).toBeUndefined();
    expect(quantizationOf({ ...input, type: "float32" }, "float32")).toBeUndefined();
    expect(quantizationOf({ name: "image", shape: [1], type: "int8" }, "float32")).toBeUndefined();
    expect(quantizationOf(undefined, "float32")).toBeUndefined();
  });
});
