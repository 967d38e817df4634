import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../src/bench/digest.ts";
import { type BlobFacts, blobsToRead, inspectBlob, inspectContent } from "../../src/plan/blobs.ts";
import { blobOf, type Files, HEAD, revision } from "./commits.ts";
import { externalOnnx } from "./external-onnx.ts";

const CONFIG = `version: 1
devices: { desk: { runs-on: desk, runtimes: [onnxruntime, openvino, tflite] } }
models:
  net: { files: { onnxruntime: models/net.onnx, openvino: models/net.xml, tflite: models/net.tflite }, task: other }
benchmarks: [{ models: "*", devices: "*" }]
`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const pointer = (sha256: string) =>
  bytesOf(`version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 7\n`);

function asked(files: Files, facts: ReadonlyMap<string, BlobFacts> = new Map()): readonly string[] {
  return blobsToRead([revision(HEAD, CONFIG, files)], facts).map(({ path }) => path);
}

describe("the blobs that a plan must read", () => {
  it("are ONNX models, and files small enough to be a Git LFS pointer", () => {
    expect(
      asked({
        "models/net.onnx": { bytes: 5_000_000 },
        "models/net.xml": { bytes: 1_023 },
        "models/net.bin": { bytes: 500 },
        "models/net.tflite": { bytes: 1_024 },
        "README.md": { bytes: 10 },
      }),
    ).toEqual(["models/net.onnx", "models/net.xml", "models/net.bin"]);
  });

  it.each([
    ["absent", {}],
    ["a symbolic link", { "models/net.onnx": { mode: "120000" } }],
    ["a submodule", { "models/net.onnx": { mode: "160000" } }],
    ["larger than any runtime takes", { "models/net.onnx": { bytes: 2 ** 31 + 1 } }],
  ])("are not %s", (_, files) => {
    expect(asked(files)).toEqual([]);
  });

  it("are asked for in turns: a model names further files", () => {
    const files = { "models/net.onnx": "model", "models/w.bin": { bytes: 100 }, "models/large.bin": { bytes: 9_000 } };
    const external = ["w.bin", "large.bin", "gone.bin"].map((location) => ({ location, minimumBytes: 1 }));
    const facts = new Map<string, BlobFacts>([[blobOf("model"), { kind: "onnx", externalData: external, sha256: "" }]]);
    expect(asked(files, facts)).toEqual(["models/w.bin"]);
    facts.set(blobOf("models/w.bin"), { kind: "other", sha256: "" });
    expect(asked(files, facts)).toEqual([]);
  });

  it("are asked for once, however many commits and models have them", () => {
    const revisions = ["net", "other"].map(() =>
      revision(HEAD, CONFIG, { "models/net.onnx": "x", "models/net.xml": "x" }),
    );
    expect(blobsToRead(revisions, new Map())).toHaveLength(1);
  });
});

describe("what a plan takes from a file", () => {
  it.each<[string, string, Uint8Array, object]>([
    [
      "external data",
      "a.onnx",
      externalOnnx("w.bin", 12),
      { kind: "onnx", externalData: [{ location: "w.bin", minimumBytes: 12 }] },
    ],
    ["text", "a.onnx", bytesOf("hello there\n"), { kind: "unreadable", reason: "not an ONNX model: it is text" }],
    [
      "a pickle",
      "a.onnx",
      new Uint8Array([0x80, 2, 0x7d, 0x71, 0]),
      { kind: "unreadable", reason: "not an ONNX model: it is a Python pickle" },
    ],
    ["nothing", "a.onnx", new Uint8Array(), { kind: "unreadable", reason: "not an ONNX model: the file is empty" }],
    ["something else", "a.tflite", bytesOf("hello"), { kind: "other" }],
    [
      "a pointer",
      "a.tflite",
      pointer("1".repeat(64)),
      { kind: "lfs", sha256: "1".repeat(64), bytes: 7, content: undefined },
    ],
  ])("%s", (_, path, bytes, expected) => {
    expect(inspectBlob(path, bytes)).toEqual({ sha256: sha256Hex(bytes), ...expected });
  });

  it("a path outside the model's folder is refused", () => {
    expect(inspectBlob("a.onnx", externalOnnx("../../etc/passwd", 1))).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("outside the model's folder"),
    });
  });

  it("a pointer within Git LFS is no model", () => {
    expect(inspectContent("a.onnx", pointer("1".repeat(64)))).toMatchObject({ kind: "unreadable" });
  });

  it("real models are read", async () => {
    const digits = await readFile(join(import.meta.dirname, "..", "..", "fixtures", "digits", "digits.onnx"));
    expect(inspectBlob("digits.onnx", digits)).toEqual({
      kind: "onnx",
      externalData: [],
      sha256: sha256Hex(digits),
    });
    expect(inspectBlob("digits.onnx", digits.subarray(0, 50_000))).toMatchObject({ kind: "unreadable" });
  });

  it("never throws, whatever the bytes", () => {
    const spoilt = fc.tuple(fc.nat(60), fc.nat(255)).map(([at, byte]) => externalOnnx("w.bin", 12).with(at % 50, byte));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), spoilt), (bytes) => {
        expect(["onnx", "unreadable", "lfs"]).toContain(inspectBlob("a.onnx", bytes).kind);
      }),
      { numRuns: 1_000 },
    );
  });
});
