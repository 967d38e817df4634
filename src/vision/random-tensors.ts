import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { UserError } from "../bench/user-error.ts";
import type { TensorType } from "../measure/protocol.ts";

/** A larger tensor is refused. */
const MAX_TENSOR_BYTES = 1024 ** 3;

/** 32 random bits as an integer. */
type Draw = () => number;
type Fill = (draw: Draw, count: number) => Uint8Array;

/** Writes `count` elements of `size` bytes each. */
function elements(size: number, write: (view: DataView, at: number, draw: Draw) => void): Fill {
  return (draw, count) => {
    const view = new DataView(new ArrayBuffer(count * size));
    for (let index = 0; index < count; index += 1) write(view, index * size, draw);
    return new Uint8Array(view.buffer);
  };
}

/** A float in [0, 1) with 24 random bits, exact in float32. */
const unit = (draw: Draw) => (draw() >>> 8) / 2 ** 24;
const bit = (draw: Draw) => draw() >>> 31;
const bytes = elements(1, (view, at, draw) => view.setUint8(at, draw() >>> 24));
/** `perByte` elements packed into each byte. */
const packed =
  (perByte: number): Fill =>
  (draw, count) =>
    bytes(draw, Math.ceil(count / perByte));
/** Patterns below that of 1.0 are the floats in [0, 1): every one finite, whatever the format. */
const below = (one: number) => elements(1, (view, at, draw) => view.setUint8(at, (draw() >>> 8) % one));

const FILLS: { readonly [type in TensorType]: Fill } = {
  float32: elements(4, (view, at, draw) => view.setFloat32(at, unit(draw), true)),
  float64: elements(8, (view, at, draw) => view.setFloat64(at, unit(draw), true)),
  float16: elements(2, (view, at, draw) => view.setUint16(at, float16Bits(unit(draw)), true)),
  bfloat16: elements(2, (view, at, draw) => view.setUint16(at, bfloat16Bits(unit(draw)), true)),
  complex64: elements(8, (view, at, draw) => {
    view.setFloat32(at, unit(draw), true);
    view.setFloat32(at + 4, unit(draw), true);
  }),
  complex128: elements(16, (view, at, draw) => {
    view.setFloat64(at, unit(draw), true);
    view.setFloat64(at + 8, unit(draw), true);
  }),
  uint8: bytes,
  int8: bytes,
  uint16: elements(2, (view, at, draw) => view.setUint16(at, bit(draw), true)),
  int16: elements(2, (view, at, draw) => view.setInt16(at, bit(draw), true)),
  uint32: elements(4, (view, at, draw) => view.setUint32(at, bit(draw), true)),
  int32: elements(4, (view, at, draw) => view.setInt32(at, bit(draw), true)),
  uint64: elements(8, (view, at, draw) => view.setBigUint64(at, BigInt(bit(draw)), true)),
  int64: elements(8, (view, at, draw) => view.setBigInt64(at, BigInt(bit(draw)), true)),
  bool: elements(1, (view, at, draw) => view.setUint8(at, bit(draw))),
  string: (draw, count) =>
    new TextEncoder().encode(JSON.stringify(Array.from({ length: count }, () => String(bit(draw))))),
  float8e4m3fn: below(0x38),
  float8e4m3fnuz: below(0x40),
  float8e5m2: below(0x3c),
  float8e5m2fnuz: below(0x40),
  uint4: packed(2),
  int4: packed(2),
  float4e2m1: packed(2),
  // Exponents alone: 1.0 is the bias, all ones is NaN.
  float8e8m0: below(0x7f),
  uint2: packed(4),
  int2: packed(4),
};

/** Bits that one element takes; a string counts as its JSON. */
const BITS: { readonly [type in TensorType]: number } = {
  float32: 32,
  float64: 64,
  float16: 16,
  bfloat16: 16,
  complex64: 64,
  complex128: 128,
  uint8: 8,
  int8: 8,
  uint16: 16,
  int16: 16,
  uint32: 32,
  int32: 32,
  uint64: 64,
  int64: 64,
  bool: 8,
  string: 32,
  float8e4m3fn: 8,
  float8e4m3fnuz: 8,
  float8e5m2: 8,
  float8e5m2fnuz: 8,
  uint4: 4,
  int4: 4,
  float4e2m1: 4,
  float8e8m0: 8,
  uint2: 2,
  int2: 2,
};

/**
 * A tensor drawn from a seed, little-endian, C order, without a header (`string`: the UTF-8 of a JSON array of strings).
 * The same type, shape and seed give the same bytes everywhere, and every seed gives as many. Floats are uniform in
 * [0, 1); integers of 8 bits and fewer take any value (they are pixels or quantised values); wider integers, booleans and
 * strings are 0 or 1, so that an index into any table of two rows is in range.
 *
 * @throws UserError where the tensor would be larger than 1 GiB.
 */
export function randomTensor(type: TensorType, shape: readonly number[], seed: number): Uint8Array {
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  if (!((count * BITS[type]) / 8 <= MAX_TENSOR_BYTES)) {
    throw new UserError(
      `an input of type ${type} and shape [${shape.join(", ")}] takes more than 1 GiB; set smaller dimensions for the model in edgebench.yml`,
    );
  }
  const generator = xoroshiro128plus(seed | 0);
  return FILLS[type](() => generator.next(), count);
}

/** The binary16 pattern at or just below a number in [0, 1). */
function float16Bits(value: number): number {
  if (value < 2 ** -14) return Math.floor(value * 2 ** 24);
  const exponent = Math.floor(Math.log2(value));
  return ((exponent + 15) << 10) | Math.floor((value / 2 ** exponent - 1) * 1_024);
}

/** The bfloat16 pattern at or just below a number in [0, 1): the upper half of its float32. */
function bfloat16Bits(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  return view.getUint16(2, true);
}
