import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import { TENSOR_TYPES } from "../../src/measure/protocol.ts";
import { randomTensor } from "../../src/vision/random-tensors.ts";
import { tensorValues } from "../../src/vision/tensor-values.ts";

const BITS: { readonly [type: string]: number } = {
  float64: 64,
  uint64: 64,
  int64: 64,
  complex64: 64,
  complex128: 128,
  float16: 16,
  bfloat16: 16,
  uint16: 16,
  int16: 16,
};
const BYTE_TYPES = [
  "uint8",
  "int8",
  "bool",
  "float8e4m3fn",
  "float8e4m3fnuz",
  "float8e5m2",
  "float8e5m2fnuz",
  "float8e8m0",
];
const PER_BYTE: { readonly [type: string]: number } = { uint4: 2, int4: 2, float4e2m1: 2, uint2: 4, int2: 4 };

describe("randomTensor", () => {
  const shape = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 4 });

  it("has the length that type and shape ask for, and is the same for the same seed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...TENSOR_TYPES), shape, fc.nat(), (type, dimensions, seed) => {
        const bytes = randomTensor(type, dimensions, seed);
        const count = dimensions.reduce((a, b) => a * b, 1);
        if (type === "string") expect(JSON.parse(new TextDecoder().decode(bytes))).toHaveLength(count);
        else if (PER_BYTE[type] !== undefined) expect(bytes.length).toBe(Math.ceil(count / PER_BYTE[type]));
        else expect(bytes.length).toBe((count * (BYTE_TYPES.includes(type) ? 8 : (BITS[type] ?? 32))) / 8);
        expect(randomTensor(type, dimensions, seed)).toEqual(bytes);
        expect(randomTensor(type, dimensions, seed + 1).length).toBe(bytes.length);
      }),
    );
  });

  it.each(["float32", "float64", "float16", "bfloat16"] as const)("fills %s evenly over [0, 1)", (type) => {
    const values = tensorValues(type, randomTensor(type, [4_000], 7)) ?? new Float64Array();
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
    expect(Math.min(...values)).toBeLessThan(0.01);
    expect(Math.max(...values)).toBeGreaterThan(0.99);
  });

  it.each(["uint16", "int16", "uint32", "int32", "uint64", "int64"] as const)(
    "fills %s with indexes that fit a table of two",
    (type) => {
      expect(new Set(tensorValues(type, randomTensor(type, [100], 3)))).toEqual(new Set([0, 1]));
    },
  );

  it("fills bytes over their whole range", () => {
    expect(new Set(randomTensor("uint8", [10_000], 1)).size).toBe(256);
    expect(new Set(randomTensor("bool", [100], 1))).toEqual(new Set([0, 1]));
    // 1.0 in each format is the first pattern that is not drawn.
    expect(Math.max(...randomTensor("float8e4m3fn", [10_000], 1))).toBe(0x37);
    expect(Math.max(...randomTensor("float8e5m2", [10_000], 1))).toBe(0x3b);
  });

  it("differs from seed to seed", () => {
    expect(randomTensor("float32", [16], 1)).not.toEqual(randomTensor("float32", [16], 2));
  });

  it.each([[[1_000_000, 1_000_000]], [[2 ** 40, 2 ** 40, 2 ** 40, 2 ** 40, 2 ** 900]], [[268_435_457]]])(
    "refuses %j",
    (dimensions) => {
      expect(() => randomTensor("float32", dimensions, 1)).toThrow(UserError);
    },
  );
});

describe("tensorValues", () => {
  it("reads half precision: zero, subnormals, one, infinity and NaN", () => {
    const bits = Uint16Array.of(0x0000, 0x8000, 0x0001, 0x3c00, 0xbc00, 0x7bff, 0x7c00, 0xfc00, 0x7e00);
    expect([...(tensorValues("float16", new Uint8Array(bits.buffer)) ?? [])]).toEqual([
      0,
      -0,
      2 ** -24,
      1,
      -1,
      65_504,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
    ]);
  });

  it("reads bfloat16 as the upper half of a float32", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (upper) => {
        const [value] = new Float32Array(Uint32Array.of(upper * 0x1_0000).buffer);
        expect(tensorValues("bfloat16", new Uint8Array(Uint16Array.of(upper).buffer))).toEqual(
          Float64Array.of(value ?? 0),
        );
      }),
    );
  });

  it("reads from any place in a buffer", () => {
    const bytes = new Uint8Array(9);
    new DataView(bytes.buffer).setFloat64(1, 1.5, true);
    expect(tensorValues("float64", bytes.subarray(1))).toEqual(Float64Array.of(1.5));
    expect(tensorValues("float64", bytes)).toBeUndefined();
  });
});
