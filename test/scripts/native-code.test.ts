import { describe, expect, it } from "vitest";
import { isNativeCode } from "../../scripts/native-code.ts";

const none = new Uint8Array();

describe("native code", () => {
  it.each(["a/b.node", "lib.so", "lib.so.1", "x.dylib", "x.DLL", "x.wasm", "x.pyc"])(
    "is known by its name: %s",
    (path) => {
      expect(isNativeCode(path, none)).toBe(true);
    },
  );

  it.each([
    ["ELF", [0x7f, 0x45, 0x4c, 0x46]],
    ["WebAssembly", [0x00, 0x61, 0x73, 0x6d]],
    ["PE", [0x4d, 0x5a, 0x90, 0x00]],
    ["Mach-O", [0xcf, 0xfa, 0xed, 0xfe]],
  ])("is known by its first bytes: %s", (_, head) => {
    expect(isNativeCode("innocent", new Uint8Array(head))).toBe(true);
  });

  it.each([
    ["a model", "digits.onnx", [0x08, 0x08, 0x12, 0x07]],
    ["a script", "scripts/so.ts", [0x69, 0x6d, 0x70, 0x6f]],
    ["an empty file", ".gitkeep", []],
  ])("is not %s", (_, path, head) => {
    expect(isNativeCode(path, new Uint8Array(head))).toBe(false);
  });
});
