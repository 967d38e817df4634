import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { GOOD, sentencesOf, spoil } from "./spoil.ts";

const read = (text: string) => parseConfig(text, "e.yml");

describe("names", () => {
  it.each([
    [
      "devices that differ in case alone",
      spoil("  desk:", "  RPI3:"),
      'e.yml:5:3: devices.RPI3: differs from "rpi3" on line 4 in upper and lower case only; write another name',
    ],
    [
      "models that do",
      spoil("  other:", "  ResNet50:"),
      'e.yml:15:3: models.ResNet50: differs from "resnet50" on line 9 in upper and lower case only; write another name',
    ],
    [
      "datasets that do",
      spoil("models:\n", "  VAL: { path: b, layout: folders }\nmodels:\n"),
      'e.yml:8:3: datasets.VAL: differs from "val" on line 7 in upper and lower case only; write another name',
    ],
    [
      "a name that is there twice",
      spoil("  desk:", "  rpi3:"),
      'e.yml:5:3: duplicate key "rpi3", first on line 4; keep one of the two',
    ],
    [
      "a device named default",
      spoil("  desk:", "  default:"),
      'e.yml:5:3: devices.default: "default" stands for all other devices in policy.budget; write another name',
    ],
    [
      "an unknown dataset",
      spoil("dataset: val", "dataset: valid"),
      'e.yml:13:14: models.resnet50.dataset: unknown dataset "valid"; write val instead (did you mean "val"?)',
    ],
    [
      "an unknown dataset where there is none",
      spoil("datasets:\n  val: { path: data/val, layout: folders }\n", ""),
      'e.yml:11:14: models.resnet50.dataset: unknown dataset "val"; declare it under datasets',
    ],
    [
      "no model",
      spoil(GOOD.slice(GOOD.indexOf("models:"), GOOD.indexOf("benchmarks:")), "models: {}\n"),
      "e.yml:8:1: models: nothing is declared; write at least one",
    ],
  ])("refuses %s", (_, text, sentence) => {
    expect(sentencesOf(text)).toContain(sentence);
  });

  it("takes names that are words of JavaScript", () => {
    const text = GOOD.replaceAll("rpi3", "constructor")
      .replaceAll("resnet50:", "toString:")
      .replaceAll("val:", "valueOf:")
      .replace("dataset: val", "dataset: valueOf");
    const config = read(text);
    expect(config.devices[0]?.label).toBe("constructor");
    expect(config.models[0]).toMatchObject({ name: "toString", dataset: "valueOf" });
    expect(config.policy.budgetSeconds["constructor"]).toBe(2_400);
    expect(config.policy.budgetSeconds["hasOwnProperty"]).toBeUndefined();
  });
});

describe("runner labels", () => {
  it.each([
    [
      "[self-hosted, Linux, arm64]",
      "e.yml:4:20: devices.rpi3.runs-on: any self-hosted machine with self-hosted, Linux and arm64 would take the job; add a label that only this device's runner has",
    ],
    [
      "[self-hosted, rpi3, RPI3]",
      'e.yml:4:20: devices.rpi3.runs-on: the label "RPI3" stands there twice; write it once',
    ],
    [
      `[${Array.from({ length: 21 }, (_, index) => `l${index}`).join(", ")}]`,
      "e.yml:4:20: devices.rpi3.runs-on: 21 labels, more than 20; write fewer",
    ],
  ])("%s is refused", (labels, sentence) => {
    expect(sentencesOf(spoil("[self-hosted, rpi3]", labels))).toEqual([sentence]);
  });

  it("one label is a list of one", () => {
    expect(read(spoil("[self-hosted, rpi3]", "rpi3-runner")).devices[0]?.runsOn).toEqual(["rpi3-runner"]);
  });
});

describe("models", () => {
  it.each([
    [
      "a dataset without preprocessing",
      spoil("    preprocessing: torchvision-resnet50\n", ""),
      'e.yml:12:5: models.resnet50: "dataset" without "preprocessing", so nothing says how an image becomes an input; write preprocessing: torchvision-resnet50 or another recipe, or remove dataset to measure speed on random tensors',
    ],
    [
      "preprocessing without a dataset",
      spoil("    dataset: val\n", ""),
      'e.yml:12:5: models.resnet50: "preprocessing" without "dataset", so there are no images to prepare; write dataset: NAME, or remove preprocessing to measure speed on random tensors',
    ],
    [
      "no file",
      spoil("files: { onnxruntime: models/other.onnx }", "files: {}"),
      "e.yml:16:5: models.other.files: no file is given; write one, such as { onnxruntime: models/resnet50.onnx }",
    ],
    [
      "too many dimensions",
      spoil(
        "task: other",
        `task: other\n    dimensions: { ${Array.from({ length: 101 }, (_, index) => `d${index}: 1`).join(", ")} }`,
      ),
      "e.yml:18:5: models.other.dimensions: more than 100 entries; write those that the model has",
    ],
  ])("refuses %s", (_, text, sentence) => {
    expect(sentencesOf(text)).toEqual([sentence]);
  });

  it("writes paths as git does, and globs once", () => {
    const [model] = read(
      spoil("models/r50.onnx", "./models//./r50.onnx").replace('["export/**"]', '["export/**", "a/*", "export/**"]'),
    ).models;
    expect(model?.files.onnxruntime).toEqual({ kind: "path", path: "models/r50.onnx" });
    expect(model?.affectedBy).toEqual(["export/**", "a/*"]);
  });

  it("keeps dimensions apart from what every object has", () => {
    const [, model] = read(
      spoil("task: other", "task: other\n    dimensions: { constructor: 3, sequence: 128 }"),
    ).models;
    expect({ ...model?.dimensions }).toEqual({ constructor: 3, sequence: 128 });
    expect(model?.dimensions["toString"]).toBeUndefined();
  });

  it("spells preprocessing out, defaults filled in", () => {
    const [model] = read(spoil("torchvision-resnet50", "{ color: gray, mean: [0.1307], std: [0.3081] }")).models;
    expect(model?.preprocessing).toEqual({
      name: "custom",
      steps: {
        color: "gray",
        orientation: "exif",
        scale: 1 / 255,
        mean: [0.1307],
        std: [0.3081],
        layout: "nchw",
        type: "float32",
      },
    });
  });

  it("takes a csv layout", () => {
    expect(read(spoil("layout: folders", "layout: { csv: ./data/labels.csv }")).datasets[0]?.layout).toEqual({
      kind: "csv",
      file: "data/labels.csv",
    });
  });

  it.each([
    ["imagenet-v2", { kind: "imagenet-v2" }],
    ["unlabelled", { kind: "unlabelled" }],
    ["{ ground-truth: ./val/val.txt }", { kind: "ground-truth", file: "val/val.txt" }],
    [
      "{ ground-truth: val/labels.txt, synsets: val/synsets.txt }",
      { kind: "ground-truth", file: "val/labels.txt", synsets: "val/synsets.txt" },
    ],
  ])("takes the layout %s", (written, layout) => {
    expect(read(spoil("layout: folders", `layout: ${written}`)).datasets[0]?.layout).toEqual(layout);
  });

  it.each([
    ["{ directory: /srv/imagenet }", { kind: "directory", path: "/srv/imagenet" }],
    [
      `{ url: "https://example.org/v2.tar.gz", sha256: ${"a".repeat(64)} }`,
      { kind: "archive", url: "https://example.org/v2.tar.gz", sha256: "a".repeat(64) },
    ],
  ])("takes a dataset from %s", (written, source) => {
    expect(read(spoil("layout: folders", `layout: folders, source: ${written}`)).datasets[0]?.source).toEqual(source);
  });
});

describe("how a device is treated", () => {
  const desk = (more: string) => read(spoil("runtimes: onnxruntime", `runtimes: onnxruntime, ${more}`)).devices[1];

  it("is waited for, five minutes unless told otherwise", () => {
    expect(desk("peak: { fp16: 472 GFLOPS, int8: 4TOPS, memory: 25.6 GB/s }")?.peaks).toEqual({
      fp16: 472e9,
      int8: 4e12,
      memory: 25.6e9,
    });
    expect(desk("cool-down: { below: 62.5 C }")?.coolDown).toEqual({ belowC: 62.5, waitSeconds: 300 });
    expect(desk("cool-down: { below: 100C, wait: 90s }")?.coolDown).toEqual({ belowC: 100, waitSeconds: 90 });
  });

  it("is set as it says, and left as it is where it says nothing", () => {
    expect(
      desk("prepare: { governor: performance, nvpmodel: 0, jetson-clocks: true, gpu-clocks: 1350 }")?.prepare,
    ).toEqual({ governor: "performance", nvpmodel: 0, jetsonClocks: true, gpuMhz: 1_350 });
    expect(desk("prepare: { jetson-clocks: false }")?.prepare).toBeUndefined();
  });
});
