import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstConfig, groupModels, MOST_MODELS, PLACEHOLDER_DEVICE } from "../../src/commands/first-config.ts";
import type { FoundFile } from "../../src/commands/found-models.ts";
import { parseConfig } from "../../src/config/parse.ts";
import { modelSchema } from "../../src/config/schema.ts";

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "edgebench.yml");

/** Of a file of which nothing is known but its name. */
const UNKNOWN = { bytes: 1_000, inputs: undefined, isQuantised: undefined } as const;

const onnx = (path: string, inputs: FoundFile["inputs"] = undefined): FoundFile => ({
  ...UNKNOWN,
  runtime: "onnxruntime",
  path,
  inputs,
});
const read = (files: readonly FoundFile[]) => parseConfig(firstConfig(groupModels(files)), "edgebench.yml");

/** What `examples/edgebench.yml` is made from. */
const EXAMPLE_FILES: readonly FoundFile[] = [
  onnx("models/mobilenet-v2.onnx", [{ name: "image", type: "float32", shape: ["batch", 3, "height", "width"] }]),
  onnx("models/resnet50.onnx", [{ name: "data", type: "float32", shape: ["batch", 3, 224, 224] }]),
  { ...UNKNOWN, runtime: "tflite", path: "models/resnet50.tflite" },
];

describe("firstConfig", () => {
  it("is the example to copy", async () => {
    await expect(firstConfig(groupModels(EXAMPLE_FILES))).toMatchFileSnapshot(EXAMPLE);
  });

  it("is read by edgebench as it is, and selects every model", () => {
    const config = read(EXAMPLE_FILES);
    expect(config.devices.map(({ label, runtimes }) => [label, runtimes])).toEqual([
      [PLACEHOLDER_DEVICE, ["onnxruntime", "tflite"]],
    ]);
    expect(
      config.models.map(({ name, files, dimensions }) => ({ name, files, dimensions: { ...dimensions } })),
    ).toEqual([
      {
        name: "mobilenet-v2",
        files: { onnxruntime: { kind: "path", path: "models/mobilenet-v2.onnx" } },
        dimensions: { height: 224, width: 224 },
      },
      {
        name: "resnet50",
        files: {
          onnxruntime: { kind: "path", path: "models/resnet50.onnx" },
          tflite: { kind: "path", path: "models/resnet50.tflite" },
        },
        dimensions: {},
      },
    ]);
    expect(config.benchmarks.map(({ model, runtime }) => [model, runtime])).toEqual([
      ["mobilenet-v2", "onnxruntime"],
      ["resnet50", "onnxruntime"],
      ["resnet50", "tflite"],
    ]);
  });

  it("is read with its commented lines taken in as well", () => {
    const text = firstConfig(groupModels([onnx("models/resnet50.onnx")]))
      .replace(/^# (datasets:)\n# {3}(val: .*)$/m, "$1\n  $2")
      .replace(
        /^ {4}task: other$/m,
        "    task: classification\n    preprocessing: torchvision-resnet50\n    dataset: val",
      );
    const config = parseConfig(text, "edgebench.yml");
    expect(config.datasets).toMatchObject([{ name: "val", path: "data/val", layout: { kind: "folders" } }]);
    expect(config.models).toMatchObject([{ task: "classification", dataset: "val" }]);
  });

  it("is read where nothing was found, and where only other runtimes' files were", () => {
    expect(read([]).benchmarks).toHaveLength(1);
    expect(read([{ ...UNKNOWN, runtime: "openvino", path: "ir/net.xml" }]).benchmarks).toMatchObject([
      { model: "net", runtime: "openvino" },
    ]);
  });

  it("opens with the line that tells an editor where the schema is", () => {
    expect(firstConfig([])).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/\S+\/schema\/edgebench\.schema\.json\n/,
    );
  });

  it("stops at a number of models that can be read", () => {
    const files = Array.from({ length: MOST_MODELS + 5 }, (_, index) => onnx(`models/net${index}.onnx`));
    expect(read(files).models).toHaveLength(MOST_MODELS);
  });

  it("is read whatever paths and models there are", () => {
    const path = fc
      .array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
      .map((parts) => `${parts.join("/")}.onnx`)
      .filter((text) => modelSchema.safeParse({ files: { onnxruntime: text }, task: "other" }).success);
    const value = fc.record({
      name: fc.string({ unit: "binary", maxLength: 20 }),
      type: fc.constantFrom("float32", "int64", undefined),
      shape: fc.option(
        fc.array(
          fc.oneof(
            fc.nat(1_000),
            fc.string({ unit: "binary", maxLength: 12 }),
            fc.constantFrom("__proto__", "<<", "toString", "null", "a: b", "# c", "\u0085\u2028\ud83d\ude00"),
          ),
          { maxLength: 5 },
        ),
        { nil: undefined },
      ),
    });
    const found = fc.record({
      runtime: fc.constantFrom("onnxruntime", "tflite", "openvino"),
      path,
      bytes: fc.nat(),
      inputs: fc.option(fc.array(value, { maxLength: 3 }), { nil: undefined }),
      isQuantised: fc.option(fc.boolean(), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(found, { maxLength: 6, selector: (file) => `${file.runtime} ${file.path}` }),
        (files) => {
          const config = read(files);
          const written = config.models
            .flatMap((model) => Object.values(model.files))
            .map((file) => "path" in file && file.path);
          expect(written.toSorted()).toEqual(
            files.length === 0 ? [expect.any(String)] : files.map((f) => normal(f.path)).toSorted(),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

const normal = (path: string) =>
  path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");

describe("groupModels", () => {
  const names = (...paths: readonly string[]) => groupModels(paths.map((path) => onnx(path))).map(({ name }) => name);

  it("makes files of one folder and stem one model", () => {
    const models = groupModels([
      onnx("m/net.onnx"),
      { ...UNKNOWN, runtime: "openvino", path: "m/net.xml" },
      { ...UNKNOWN, runtime: "tflite", path: "m/net.tflite" },
    ]);
    expect(models.map(({ name, files }) => [name, files.map(({ runtime }) => runtime)])).toEqual([
      ["net", ["onnxruntime", "tflite", "openvino"]],
    ]);
  });

  it("tells models of one stem apart by folder, then by number, without regard to case", () => {
    expect(names("a/net.onnx", "b/net.onnx")).toEqual(["net", "b-net"]);
    expect(names("a/Net.onnx", "a/net.onnx")).toEqual(["Net", "a-net"]);
    expect(names("net.onnx", "NET.onnx", "Net.onnx")).toEqual(["NET", "Net-2", "net-3"]);
    expect(names("a/net.onnx", "a/net.ONNX")).toEqual(["net", "net.ONNX"]);
  });

  it.each([
    ["models/Größe 2.onnx", "Gr-e-2"],
    ["models/.onnx", "model"],
    ["models/日本.onnx", "model"],
    ["models/-x-.onnx", "x"],
    [`models/${"x".repeat(200)}.onnx`, "x".repeat(90)],
  ])("%s becomes %s", (path, name) => {
    expect(names(path)).toEqual([name]);
  });
});
