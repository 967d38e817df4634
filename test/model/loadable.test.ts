import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFileName, checkMagic, checkOperators } from "../../src/model/loadable.ts";
import { readOnnx } from "../../src/model/onnx.ts";
import { type Bytes, message, modelOf, node, text } from "./onnx-bytes.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");

describe("a model's name", () => {
  it.each(["net.onnx", "NET.ONNX", "net.pt.onnx", "download"])("%s is ONNX Runtime's", (name) => {
    expect(() => checkFileName(name, "onnxruntime")).not.toThrow();
  });

  it.each([
    ["net.pt", /^refused: it is a pickle, which runs its author's code/],
    ["net.PTH", /a pickle/],
    ["net.onnx.pkl", /a pickle/],
    ["net.engine", /a compiled engine/],
    ["net.plan", /a compiled engine/],
    ["net.trt", /a compiled engine/],
    ["net.ort", /without the checks of ONNX/],
    ["net.so", /machine code/],
  ])("%s is refused for every runtime", (name, why) => {
    for (const runtime of ["onnxruntime", "openvino", "tensorrt", "tflite"] as const)
      expect(() => checkFileName(name, runtime)).toThrow(why);
    if (name !== "net.pt") expect(() => checkFileName(name, "pytorch")).toThrow(why);
  });

  it.each(["net.tflite", "net.", "net.onnx ", "net.toString"])("%s is none of ONNX Runtime's", (name) => {
    expect(() => checkFileName(name, "onnxruntime")).toThrow("refused: its name does not end in .onnx; rename it");
    expect(() => checkFileName(name, "fake")).not.toThrow();
  });
});

describe("a model's first bytes", () => {
  it("may be those of ONNX, or of nothing known: reading them tells", () => {
    expect(() => checkMagic(modelOf(node("Add")))).not.toThrow();
    expect(() => checkMagic(Uint8Array.of(0xff, 0xfe, 0x00))).not.toThrow();
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["a pickle", Uint8Array.of(0x80, 0x02, 0x7d), /^refused: it is a pickle/],
    ["an archive, as PyTorch writes", Uint8Array.of(0x50, 0x4b, 0x03, 0x04), /^refused: it is a pickle.*or an archive/],
    ["text", new TextEncoder().encode("404: Not Found"), /^a text file, not an ONNX model/],
    [
      "what reads as ONNX and as ONNX Runtime's own format",
      Uint8Array.from([...text(2, "xxORTM"), ...modelOf(node("Add"))]),
      /^refused: it is a model that ONNX Runtime has prepared/,
    ],
  ])("are refused: %s", (_, bytes, why) => {
    expect(() => checkMagic(bytes)).toThrow(why);
  });
});

describe("a model's operators", () => {
  const check = (...parts: readonly Bytes[]) => checkOperators(readOnnx(modelOf(...parts)));

  it("of the fixtures are the runtime's own", () => {
    for (const folder of ["digits", "models"]) {
      const names = readdirSync(join(FIXTURES, folder)).filter((file) => /(?<!corrupt)\.onnx$/.test(file));
      expect(names.length).toBeGreaterThan(3);
      for (const name of names)
        expect(() => checkOperators(readOnnx(readFileSync(join(FIXTURES, folder, name)))), name).not.toThrow();
    }
  });

  it("may be the standard's and ONNX Runtime's", () => {
    for (const domain of ["", "ai.onnx", "ai.onnx.ml", "com.microsoft"])
      expect(() => check(node("Op", domain))).not.toThrow();
  });

  it.each([
    ["of another domain", [node("Op", "trt.plugins")], /^refused: its operator "Op" is of the domain "trt\.plugins"/],
    ["within a graph of a node", [node("If", "", message(5, message(6, node("Op", "x"))))], /is of the domain "x"/],
    ["that hold an engine", [node("EPContext", "com.microsoft")], /EPContext holds or names a compiled engine/],
  ])("%s are refused", (_, parts, why) => {
    expect(() => check(...parts)).toThrow(why);
  });

  it("of a function of the model are the model's own, and what is in it is judged as well", () => {
    const define = (inner: readonly number[]) => message(25, text(1, "Op"), text(10, "mine"), message(7, ...[inner]));
    const bytes = (inner: readonly number[]) => Uint8Array.from([...modelOf(node("Op", "mine")), ...define(inner)]);
    expect(() => checkOperators(readOnnx(bytes(text(4, "Add"))))).not.toThrow();
    expect(() => checkOperators(readOnnx(bytes([...text(4, "Evil"), ...text(7, "theirs")])))).toThrow(/"theirs"/);
    expect(() => checkOperators(readOnnx(modelOf(node("Op", "mine"))))).toThrow(/"mine"/);
  });
});
