import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/plan/plan.ts";
import { plannedModels, untouchedModels } from "../../src/plan/untouched.ts";
import { BASE, type Files, HEAD, planChange, revision } from "./commits.ts";

const CONFIG = `version: 1
devices: { desk: { runs-on: desk, runtimes: [onnxruntime, tflite] } }
models:
  a: { files: { onnxruntime: models/a.onnx, tflite: models/a.tflite }, task: other }
  b: { files: { onnxruntime: models/deep/b.onnx }, task: other }
  c: { files: { onnxruntime: c.onnx }, task: other }
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
`;
const FILES: Files = {
  "models/a.onnx": "a",
  "models/a.tflite": "a",
  "models/deep/b.onnx": "b",
  "c.onnx": "c",
  "src/train.py": "train",
};
const ALL = ["models/a.onnx", "models/a.tflite", "models/deep/b.onnx", "c.onnx"];

function untouched(head: Files, config: string | null = CONFIG): readonly string[] {
  return [...untouchedModels(revision(BASE, CONFIG, FILES), revision(HEAD, config, head))];
}

describe("models that nothing happened to", () => {
  it("are all where nothing changed", () => {
    expect(untouched(FILES)).toEqual(ALL);
  });

  it.each<[string, Files, readonly string[]]>([
    ["a change of another folder", { ...FILES, "src/train.py": "other" }, ALL.slice(0, 3)],
    ["a change of another model beside it", { ...FILES, "models/a.onnx": "A" }, ALL.slice(1)],
    ["a change of a file that no model is", { ...FILES, "models/a.data": "new" }, ["models/deep/b.onnx"]],
    ["a change below its folder", { ...FILES, "models/deep/w/b.data": "new" }, []],
    [
      "a file that moved away",
      Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== "src/train.py")),
      ALL.slice(0, 3),
    ],
  ])("%s", (_, head, expected) => {
    // What lies beside c.onnx lies at the top, and everything is below that.
    expect(untouched(head)).toEqual(expected);
  });

  it("are not those that another file, name or runtime stands for", () => {
    // The configuration changed at the top, where c.onnx is.
    expect(untouched(FILES, CONFIG.replace("  a:", "  A:"))).toEqual(["models/deep/b.onnx"]);
    expect(untouched(FILES, CONFIG.replace("models/deep/b.onnx", "c.onnx"))).toEqual([
      "models/a.onnx",
      "models/a.tflite",
    ]);
    expect(untouched(FILES, null)).toEqual([]);
  });
});

describe("the models of a plan", () => {
  it("are the files of both sides, wherever they come from", () => {
    const made: Plan = planChange(
      { config: CONFIG, files: FILES },
      { head: { config: CONFIG.replace("deep/b.onnx", "b.onnx"), files: { ...FILES, "models/b.onnx": "B" } } },
    );
    expect(plannedModels(made)).toEqual(new Set(["models/deep/b.onnx", "models/b.onnx"]));
  });
});
