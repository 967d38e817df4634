import { describe, expect, it } from "vitest";
import type { BlobFacts } from "../../src/plan/blobs.ts";
import type { Side } from "../../src/plan/side.ts";
import type { TreeEntry } from "../../src/plan/tree.ts";
import { blobOf, type Files, planChange, plannedOf } from "./commits.ts";

const CONFIG = `version: 1
devices: { desk: { runs-on: desk, runtimes: [RUNTIME] } }
models:
  net: { files: { RUNTIME: models/FILE }, task: other }
benchmarks: [{ models: "*", devices: "*" }]
`;

/** The head's side of the one benchmark, everything planned. */
function sideOf(runtime: string, file: string, files: Files, facts?: ReadonlyMap<string, BlobFacts>): Side | undefined {
  const config = CONFIG.replaceAll("RUNTIME", runtime).replace("FILE", file);
  return plannedOf(planChange({ config, files }, { base: null, event: "local", ...(facts && { facts }) }))[0]?.head;
}

describe("where a model's bytes come from", () => {
  it("git's blob", () => {
    expect(
      sideOf("onnxruntime", "net.onnx", { "models/net.onnx": { blob: "1".repeat(40), bytes: 12 } })?.model,
    ).toEqual({
      kind: "git",
      path: "models/net.onnx",
      blob: "1".repeat(40),
      bytes: 12,
    });
  });

  it("the Git LFS object that a pointer names", () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"1".repeat(64)}\nsize 9000\n`;
    expect(sideOf("tflite", "net.tflite", { "models/net.tflite": pointer })?.model).toEqual({
      kind: "lfs",
      path: "models/net.tflite",
      blob: blobOf(pointer),
      sha256: "1".repeat(64),
      bytes: 9_000,
    });
  });

  it.each<[string, string, string, Partial<TreeEntry>, string]>([
    ["a symbolic link", "onnxruntime", "net.onnx", { mode: "120000" }, "is a symbolic link; commit the file itself"],
    ["a submodule", "onnxruntime", "net.onnx", { mode: "160000" }, "is a submodule, not a file"],
    [
      "too large",
      "onnxruntime",
      "net.onnx",
      { bytes: 2 ** 31 + 1 },
      "has 2147483649 bytes, more than the 2147483648 that edgebench takes",
    ],
    [
      "another graph of TensorFlow",
      "tensorflow",
      "net.pb",
      {},
      "is refused: tensorflow is given only saved_model.pb files",
    ],
    ["a pickle's name", "pytorch", "net.pth", {}, "is refused: pytorch is given only .pt files"],
    ["another type", "onnxruntime", "net.tflite", {}, "is refused: onnxruntime is given only .onnx files"],
    ["a compiled engine", "tensorrt", "net.engine", {}, "is refused: tensorrt is given only .onnx files"],
  ])("%s is refused", (_, runtime, file, entry, reason) => {
    const path = `models/${file}`;
    expect(sideOf(runtime, file, { [path]: entry })?.model).toEqual({
      kind: "refused",
      path,
      reason: `${path} ${reason}`,
    });
  });

  it("a SavedModel at a URL is refused: it is several files", () => {
    const files = `{ url: "https://models.example/saved_model.pb", sha256: ${"a".repeat(64)} }`;
    const config = CONFIG.replaceAll("RUNTIME", "tensorflow").replace("models/FILE", files);
    const [planned] = plannedOf(planChange({ config, files: {} }, { base: null, event: "local" }));
    expect(planned?.head?.model).toEqual({
      kind: "refused",
      path: "https://models.example/saved_model.pb",
      reason:
        "https://models.example/saved_model.pb is refused: a SavedModel is several files, and a URL is one; commit it",
    });
  });

  it("a name that a twin has in other case is refused: not every file system tells them apart", () => {
    const files = { "models/net.onnx": {}, "models/Net.onnx": {} };
    expect(sideOf("onnxruntime", "net.onnx", files)?.model).toMatchObject({
      reason: "models/net.onnx has a twin whose name differs only in upper and lower case; rename one",
    });
  });

  it("what is no model is refused with what it is", () => {
    const facts = new Map([
      ["1".repeat(40), { kind: "unreadable", sha256: "", reason: "not an ONNX model: it is text" } as const],
    ]);
    expect(
      sideOf("onnxruntime", "net.onnx", { "models/net.onnx": { blob: "1".repeat(40) } }, facts)?.model,
    ).toMatchObject({
      reason: "models/net.onnx is not an ONNX model: it is text",
    });
  });
});

describe("external data", () => {
  const model = (minimumBytes: number) =>
    new Map([
      ["1".repeat(40), { kind: "onnx", sha256: "", externalData: [{ location: "w/a.bin", minimumBytes }] } as const],
    ]);
  const files = { "models/net.onnx": { blob: "1".repeat(40) }, "models/w/a.bin": { blob: "2".repeat(40), bytes: 100 } };

  it("are found beside the model", () => {
    expect(sideOf("onnxruntime", "net.onnx", files, model(100))?.externalData).toEqual([
      { location: "w/a.bin", source: { kind: "git", path: "models/w/a.bin", blob: "2".repeat(40), bytes: 100 } },
    ]);
  });

  it("that are too short are refused", () => {
    expect(sideOf("onnxruntime", "net.onnx", files, model(101))?.externalData[0]?.source).toMatchObject({
      kind: "refused",
      reason: "models/w/a.bin has 100 bytes, but tensors of models/net.onnx reach to byte 101",
    });
  });

  it("of a model in Git LFS are known where its content is", () => {
    const facts = new Map<string, BlobFacts>([
      ["1".repeat(40), { kind: "lfs", sha256: "5".repeat(64), bytes: 5_000, content: model(1).get("1".repeat(40)) }],
    ]);
    expect(sideOf("onnxruntime", "net.onnx", files, facts)).toMatchObject({
      model: { kind: "lfs", sha256: "5".repeat(64) },
      externalData: [{ location: "w/a.bin" }],
    });
  });

  it("of a SavedModel are the variables beside it, and nothing else of its folder", () => {
    const shard = (path: string, digit: string) =>
      [`models/net/variables/${path}`, { blob: digit.repeat(40) }] as const;
    const side = sideOf("tensorflow", "net/saved_model.pb", {
      "models/net/saved_model.pb": { blob: "5".repeat(40) },
      ...Object.fromEntries([
        shard("variables.data-00001-of-00002", "7"),
        shard("variables.index", "8"),
        shard("variables.data-00000-of-00002", "6"),
        shard("notes.txt", "9"),
      ]),
      "models/net/fingerprint.pb": {},
      "models/other/variables/variables.index": {},
    });
    expect(side?.externalData).toMatchObject([
      { location: "variables/variables.data-00000-of-00002", source: { blob: "6".repeat(40) } },
      { location: "variables/variables.data-00001-of-00002", source: { blob: "7".repeat(40) } },
      { location: "variables/variables.index", source: { blob: "8".repeat(40) } },
    ]);
  });

  it("of OpenVINO are the weights of the same name", () => {
    const side = sideOf("openvino", "net.xml", {
      "models/net.xml": "<net/>",
      "models/net.bin": { blob: "7".repeat(40) },
    });
    expect(side?.externalData).toMatchObject([{ location: "net.bin", source: { blob: "7".repeat(40) } }]);
  });
});
