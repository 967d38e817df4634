import type { MessageReader } from "./message-reader.ts";
import { ModelError } from "./model-error.ts";
import type { Field, Range } from "./wire.ts";

/** A tensor as its file tells it, without its content unless that is short. */
export interface FileTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** TensorProto.DataType by its number; 0 where the file says none. */
  readonly type: number;
  /** Of at most `MOST_VALUES` numbers that lie in the model's own file; a shape, an axis, a scale. */
  readonly values: readonly number[] | undefined;
}

/** Shapes, axes and scales have fewer numbers than this; longer tensors are weights. */
export const MOST_VALUES = 64;
const MOST_DIMENSIONS = 16;

/** Bytes of one element by TensorProto.DataType (onnx.proto, IR 11); text has no size of its own. */
const ELEMENT_BYTES: readonly number[] = [
  ...[0, 4, 1, 1, 2, 2, 4, 8, 0, 1, 2, 8, 4, 8, 8, 16, 2],
  ...[1, 1, 1, 1, 0.5, 0.5, 0.5],
];
const FLOAT = 1;
export const INT32 = 6;
export const INT64 = 7;

/** Bytes of one element of this type; 0 for text and for types that are not known. */
export function elementBytes(type: number): number {
  return ELEMENT_BYTES[type] ?? 0;
}

/** Reads TensorProto { dims = 1, data_type = 2, float_data = 4, int32_data = 5, int64_data = 7, name = 8, raw_data = 9, data_location = 14 }. */
export function readFileTensor(reader: MessageReader, bytes: Uint8Array, range: Range): FileTensor {
  let [name, type, isExternal] = ["", 0, false];
  const shape: number[] = [];
  const values: number[] = [];
  let raw: Range | undefined;
  for (const field of reader.fields(range)) {
    if (field.number === 1) pushIntegers(bytes, field, shape, MOST_DIMENSIONS);
    if (field.number === 2 && field.wire === "varint") type = field.value;
    if (field.number === 4) pushFloats(bytes, field, values);
    if (field.number === 5 || field.number === 7) pushIntegers(bytes, field, values, MOST_VALUES);
    if (field.number === 8 && field.wire === "bytes") name = reader.text(field);
    if (field.number === 9 && field.wire === "bytes") raw = field;
    if (field.number === 14 && field.wire === "varint") isExternal = field.value === 1;
  }
  const told = raw === undefined ? values : rawValues(bytes, raw, type);
  const count = elements(shape);
  const isShort = !isExternal && count <= MOST_VALUES && told.length === count;
  return { name, type, shape, values: isShort ? told : undefined };
}

function elements(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Little end first, whatever machine wrote it. Types that no shape is written in give none. */
function rawValues(bytes: Uint8Array, { start, end }: Range, type: number): readonly number[] {
  const size = elementBytes(type);
  if (end - start > MOST_VALUES * 8 || ![FLOAT, INT32, INT64].includes(type)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  return Array.from({ length: Math.floor((end - start) / size) }, (_, index) => {
    if (type === FLOAT) return view.getFloat32(index * size, true);
    return type === INT32 ? view.getInt32(index * size, true) : Number(view.getBigInt64(index * size, true));
  });
}

/** Adds one number, or those of a packed field, until `into` is longer than `most`: then it is no list to go by. */
export function pushIntegers(bytes: Uint8Array, field: Field, into: number[], most: number): void {
  if (field.wire === "fixed" || into.length > most) return;
  if (field.wire === "varint") {
    into.push(signedAt(bytes, varintEnd(bytes, field.at)).value);
    return;
  }
  for (let at = field.start; at < field.end && into.length <= most; ) {
    const { value, next } = signedAt(bytes, at);
    if (next > field.end) throw new ModelError(`not an ONNX model: the number at byte ${at} goes on beyond its list`);
    into.push(value);
    at = next;
  }
}

function pushFloats(bytes: Uint8Array, field: Field, into: number[]): void {
  if (into.length > MOST_VALUES) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (field.wire === "fixed") into.push(view.getFloat32(varintEnd(bytes, field.at), true));
  if (field.wire !== "bytes") return;
  for (let at = field.start; at + 4 <= field.end && into.length <= MOST_VALUES; at += 4)
    into.push(view.getFloat32(at, true));
}

/** Where the number that starts at `at` ends. */
export function varintEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while ((bytes[end] ?? 0) >= 0x80) end += 1;
  return end + 1;
}

/** An int64 in base 128: the negative ones of ten bytes in two's complement. Exact within 2^53. */
export function signedAt(bytes: Uint8Array, at: number): { readonly value: number; readonly next: number } {
  let bits = 0n;
  const next = Math.min(varintEnd(bytes, at), at + 10);
  for (let index = at; index < next; index += 1) bits |= BigInt((bytes[index] ?? 0) & 0x7f) << BigInt(7 * (index - at));
  return { value: Number(BigInt.asIntN(64, bits)), next };
}
