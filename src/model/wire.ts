import { ModelError } from "./model-error.ts";

/** One field of a protobuf message, by its wire type: a number, or a range of the file. */
export type Field =
  | { readonly number: number; readonly wire: "varint"; readonly value: number; readonly at: number }
  | {
      readonly number: number;
      readonly wire: "bytes";
      readonly start: number;
      readonly end: number;
      readonly at: number;
    }
  | { readonly number: number; readonly wire: "fixed"; readonly at: number };

/** A part of the file that holds one message. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A file, and the format that it should be of: "an ONNX model". */
export interface Source {
  readonly bytes: Uint8Array;
  readonly format: string;
}

/**
 * Reads the fields of one message in order, without copying and without entering nested messages
 * (https://protobuf.dev/programming-guides/encoding).
 *
 * @throws ModelError where the bytes are no protobuf or end too early.
 */
export function* fieldsOf(source: Source, range: Range): Generator<Field> {
  let at = range.start;
  while (at < range.end) {
    const tag = readVarint(source, at, range.end);
    const number = Math.floor(tag.value / 8);
    if (number < 1 || number > 536_870_911) throw new ModelError(`not ${source.format}: byte ${at} starts no field`);
    const field = readField(source, { number, wire: tag.value % 8, at, next: tag.next, end: range.end });
    at = field.next;
    yield field.field;
  }
}

interface Head {
  readonly number: number;
  readonly wire: number;
  readonly at: number;
  readonly next: number;
  readonly end: number;
}

function readField(source: Source, { number, wire, at, next, end }: Head): { field: Field; next: number } {
  if (wire === 0) {
    const { value, next: after } = readVarint(source, next, end);
    return { field: { number, wire: "varint", value, at }, next: after };
  }
  if (wire === 2) {
    const { value: length, next: start } = readVarint(source, next, end);
    if (length > end - start) throw truncated(source, end, start);
    return { field: { number, wire: "bytes", start, end: start + length, at }, next: start + length };
  }
  if (wire === 1 || wire === 5) {
    const after = next + (wire === 1 ? 8 : 4);
    if (after > end) throw truncated(source, end, next);
    return { field: { number, wire: "fixed", at }, next: after };
  }
  throw new ModelError(`not ${source.format}: byte ${at} has wire type ${wire}, which is none of protobuf's`);
}

/** A base-128 number. Exact up to 2^53; larger and negative ones are only known to be larger than that. */
function readVarint(source: Source, start: number, end: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < 10; index += 1) {
    if (start + index >= end) throw truncated(source, end, start);
    const byte = source.bytes[start + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: start + index + 1 };
  }
  throw new ModelError(`not ${source.format}: the number at byte ${start} has more than 10 bytes`);
}

/** A message that ends at the end of the file was cut; one that ends inside it was never whole. */
function truncated({ bytes, format }: Source, end: number, at: number): ModelError {
  if (end === bytes.length)
    return new ModelError(
      `truncated at byte ${end}: the part that starts at byte ${at} goes on beyond the end of the file`,
    );
  return new ModelError(
    `not ${format}: the part that starts at byte ${at} goes on beyond its message, which ends at byte ${end}`,
  );
}
