import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ModelError } from "../../src/model/model-error.ts";
import { type Field, fieldsOf } from "../../src/model/wire.ts";
import { message, number, varint } from "./onnx-bytes.ts";

const read = (...bytes: readonly number[]): readonly Field[] => {
  const whole = Uint8Array.from(bytes);
  return [...fieldsOf({ bytes: whole, format: "an ONNX model" }, { start: 0, end: whole.length })];
};

describe("fieldsOf", () => {
  it("reads numbers, ranges and fixed widths, and where each starts", () => {
    const bytes = [...number(1, 300), ...message(2, [1, 2, 3]), 0x1d, 0, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(read(...bytes)).toEqual([
      { number: 1, wire: "varint", value: 300, at: 0 },
      { number: 2, wire: "bytes", start: 5, end: 8, at: 3 },
      { number: 3, wire: "fixed", at: 8 },
      { number: 4, wire: "fixed", at: 13 },
    ]);
  });

  it("reads a part of a file, with places in the whole", () => {
    const bytes = Uint8Array.from([0xff, 0xff, ...number(1, 1), 0xff]);
    expect([...fieldsOf({ bytes, format: "an ONNX model" }, { start: 2, end: 4 })]).toEqual([
      { number: 1, wire: "varint", value: 1, at: 2 },
    ]);
    expect([...fieldsOf({ bytes, format: "an ONNX model" }, { start: 2, end: 2 })]).toEqual([]);
  });

  it("reads every number that a double holds exactly, and knows larger and negative ones to be larger", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 536_870_911 }), (value, field) => {
        expect(read(...number(field, value))).toEqual([{ number: field, wire: "varint", value, at: 0 }]);
      }),
    );
    const [negative] = read(...number(1, -1n));
    expect(negative?.wire === "varint" && Number.isSafeInteger(negative.value)).toBe(false);
  });

  it.each<[string, readonly number[], string]>([
    ["field 0", [0x00, 0x01], "not an ONNX model: byte 0 starts no field"],
    ["a field beyond the last", varint(536_870_912 * 8), "not an ONNX model: byte 0 starts no field"],
    ["the start of a group", [0x0b], "not an ONNX model: byte 0 has wire type 3, which is none of protobuf's"],
    ["an unknown wire type", [0x0f], "not an ONNX model: byte 0 has wire type 7, which is none of protobuf's"],
    [
      "a number without end",
      [0x08, ...Array(11).fill(0x80)],
      "not an ONNX model: the number at byte 1 has more than 10 bytes",
    ],
    [
      "a number cut off",
      [0x08, 0x80],
      "truncated at byte 2: the part that starts at byte 1 goes on beyond the end of the file",
    ],
    [
      "a length cut off",
      [0x12],
      "truncated at byte 1: the part that starts at byte 1 goes on beyond the end of the file",
    ],
    [
      "bytes cut off",
      [0x12, 0x05, 1, 2],
      "truncated at byte 4: the part that starts at byte 2 goes on beyond the end of the file",
    ],
    [
      "a length beyond all files",
      [0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
      "truncated at byte 11: the part that starts at byte 11 goes on beyond the end of the file",
    ],
    [
      "32 bits cut off",
      [0x0d, 1, 2, 3],
      "truncated at byte 4: the part that starts at byte 1 goes on beyond the end of the file",
    ],
    [
      "64 bits cut off",
      [0x09, 1, 2, 3],
      "truncated at byte 4: the part that starts at byte 1 goes on beyond the end of the file",
    ],
  ])("refuses %s", (_, bytes, sentence) => {
    expect(() => read(...bytes)).toThrow(new ModelError(sentence));
  });

  it("tells a message that was never whole from a file that was cut", () => {
    const bytes = Uint8Array.from([0x12, 0x05, 1, 2, 3, 4]);
    expect(() => [...fieldsOf({ bytes, format: "an ONNX model" }, { start: 0, end: 4 })]).toThrow(
      "not an ONNX model: the part that starts at byte 2 goes on beyond its message, which ends at byte 4",
    );
  });

  it("reads any bytes, front to back and within bounds, or refuses them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        let before = -1;
        try {
          for (const field of fieldsOf({ bytes, format: "an ONNX model" }, { start: 0, end: bytes.length })) {
            expect(field.at).toBeGreaterThan(before);
            before = field.at;
            if (field.wire !== "bytes") continue;
            expect(field.start).toBeGreaterThan(field.at);
            expect(field.end).toBeGreaterThanOrEqual(field.start);
            expect(field.end).toBeLessThanOrEqual(bytes.length);
          }
        } catch (error) {
          if (!(error instanceof ModelError)) throw error;
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
