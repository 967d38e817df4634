import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkContent, checkFileName } from "../../src/model/loadable.ts";
import { ModelError } from "../../src/model/model-error.ts";
import { isTorchScript } from "../../src/model/torchscript.ts";
import { modelOf, node } from "./onnx-bytes.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "digits", name));
const text = (content: string) => new TextEncoder().encode(content);

describe("a TorchScript archive", () => {
  it("is one that torch.jit.save wrote", () => {
    expect(isTorchScript(fixture("digits.pt"))).toBe(true);
  });

  it("is none without its code, as torch.save writes archives", () => {
    const bytes = Buffer.from(fixture("digits.pt"));
    for (let at = bytes.indexOf("/code/"); at >= 0; at = bytes.indexOf("/code/", at)) bytes.write("/data/", at);
    expect(isTorchScript(bytes)).toBe(false);
  });

  it("is none, and no fault, where bytes are cut off or anything else", () => {
    const whole = fixture("digits.pt");
    for (const length of [0, 1, 21, 22, 1_000, whole.length - 1])
      expect(isTorchScript(whole.subarray(0, length))).toBe(false);
    // The directory and its end, with any of their bytes broken: an answer, whatever it is.
    fc.assert(
      fc.property(fc.nat(6_000), fc.nat(255), (fromEnd, byte) => {
        const bytes = Buffer.from(whole);
        bytes[bytes.length - 1 - fromEnd] = byte;
        expect(typeof isTorchScript(bytes)).toBe("boolean");
      }),
    );
  });
});

describe("a model for another runtime than ONNX's", () => {
  it.each([
    ["tflite", "digits.tflite", "done"],
    ["openvino", "digits.xml", "done"],
    ["openvino", "digits.onnx", "onnx"],
    ["pytorch", "digits.pt", "done"],
    ["onnxruntime", "digits.onnx", "onnx"],
  ] as const)("is taken by %s where its name and content are: %s", (runtime, name, wanted) => {
    expect(() => checkFileName(name, runtime)).not.toThrow();
    expect(checkContent(fixture(name), runtime)).toBe(wanted);
  });

  it.each([
    ["tflite", fixture("digits.onnx"), "not a TensorFlow Lite model: it has no TFL3 at byte 4; export it again"],
    ["tflite", fixture("digits.pt"), "not a TensorFlow Lite model"],
    ["openvino", text("404: Not Found"), "a text file, neither OpenVINO's XML nor an ONNX model; export it again"],
    ["openvino", text('<!DOCTYPE net [<!ENTITY a "b">]><net name="x">'), "a text file, neither OpenVINO's XML"],
    ["openvino", fixture("digits.pt"), "refused: it is a pickle"],
    ["pytorch", Uint8Array.of(0x80, 0x02, 0x7d), "refused: it is no TorchScript archive, and may be a pickle"],
    ["pytorch", modelOf(node("Add")), "refused: it is no TorchScript archive"],
    [
      "pytorch",
      text(`version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`),
      "a Git LFS pointer",
    ],
  ] as const)("is refused by its content before %s sees it (%#)", (runtime, bytes, why) => {
    expect(() => checkContent(bytes, runtime)).toThrow(ModelError);
    expect(() => checkContent(bytes, runtime)).toThrow(why);
  });

  it.each([
    ["tflite", "net.onnx", "its name does not end in .tflite; rename it"],
    ["openvino", "net.tflite", "its name does not end in .xml or .onnx; rename it"],
    [
      "pytorch",
      "net.pth",
      "a pickle, which runs its author's code when it is loaded; give an archive that torch.jit.save wrote",
    ],
  ] as const)("is refused by its name for %s: %s", (runtime, name, why) => {
    expect(() => checkFileName(name, runtime)).toThrow(why);
  });
});
