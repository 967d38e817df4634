import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseFormat } from "../../src/model/format.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");
const bytesOf = (text: string) => new TextEncoder().encode(text);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 1\n`;

describe("recogniseFormat", () => {
  it.each<[string, Uint8Array]>([
    ["empty", new Uint8Array(0)],
    ["lfs-pointer", bytesOf(POINTER)],
    ["tflite", Uint8Array.of(0x1c, 0, 0, 0, 0x54, 0x46, 0x4c, 0x33, 0x14, 0)],
    ["ort", Uint8Array.of(0x08, 0x0a, 0x12, 0x04, 0x4f, 0x52, 0x54, 0x4d)],
    ["zip", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ["zip", Uint8Array.of(0x50, 0x4b, 0x05, 0x06, 0)],
    ["pickle", Uint8Array.of(0x80, 0x02, 0x7d)],
    ["text", bytesOf("<html>not found</html>\n")],
    ["text", bytesOf('{ "a": 1 }')],
    ["text", bytesOf(`${"é".repeat(511)}x${"é".repeat(600)}`)],
    ["unknown", Uint8Array.of(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a)],
    ["unknown", Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
    ["unknown", Uint8Array.of(0x80)],
    ["unknown", Uint8Array.of(0x08)],
  ])("%s", (format, bytes) => {
    expect(recogniseFormat(bytes)).toBe(format);
  });

  it.each(["digits/digits.onnx", "models/add.onnx", "models/corrupt.onnx"])("%s may be ONNX", async (path) => {
    expect(recogniseFormat(await readFile(join(FIXTURES, path)))).toBe("protobuf");
  });

  it("looks at the start alone, and never fails", () => {
    const FORMATS = ["empty", "lfs-pointer", "tflite", "ort", "zip", "pickle", "text", "protobuf", "unknown"];
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1_024, maxLength: 1_500 }),
        fc.uint8Array({ maxLength: 50 }),
        (bytes, more) => {
          const format = recogniseFormat(bytes);
          expect(FORMATS).toContain(format);
          expect(recogniseFormat(Uint8Array.from([...bytes, ...more]))).toBe(format);
        },
      ),
    );
  });

  it("takes any text for text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text) && !["TFL3", "ORTM"].includes(text.slice(4, 8)) && !text.startsWith("PK"));
        expect(recogniseFormat(bytesOf(text))).toBe("text");
      }),
    );
  });
});
