import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type Commit, type Files, planChange, plannedOf, whys } from "./commits.ts";

const PINNED = "1".repeat(64);
const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], runtimes: [onnxruntime, tflite, openvino] }
datasets:
  val: { path: data/val, layout: folders }
  listed: { path: data/listed, layout: { csv: labels/listed.csv } }
models:
  resnet50:
    files: { onnxruntime: models/resnet50.onnx }
    task: classification
    preprocessing: torchvision-resnet50
    dataset: val
    affected-by: ["export/**"]
  listed:
    files: { onnxruntime: models/listed.onnx }
    task: classification
    preprocessing: { color: gray, mean: [0.5], std: [0.5] }
    dataset: listed
  lite:
    files: { tflite: models/lite.tflite }
    task: other
    dimensions: { n: 4 }
  vino: { files: { openvino: models/vino.xml }, task: other }
  remote: { files: { onnxruntime: { url: "https://example.org/r.onnx", sha256: "${PINNED}" } }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;

const pointer = (digit: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 9000\n`;

const FILES: Files = {
  "models/resnet50.onnx": { blob: "1".repeat(40) },
  "models/listed.onnx": "listed",
  "models/lite.tflite": pointer("1"),
  "models/vino.xml": "<net/>",
  "models/vino.bin": "weights",
  "data/val/0/a.png": "a",
  "data/val/1/b.png": "b",
  "data/listed/a.png": "a",
  "labels/listed.csv": "path,label\na.png,0\n",
  "export/main.py": "export",
  "README.md": "read me",
};

const STILL = { config: CONFIG, files: FILES };
const plan = (head: Commit) => planChange(STILL, { head });
const without = (...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(FILES).filter(([path]) => !paths.includes(path)));
const editing = (from: string | RegExp, to: string) => {
  const config = CONFIG.replace(from, to);
  expect(config).not.toBe(CONFIG);
  return { config };
};

describe("the reasons of a plan", () => {
  it.each<[string, Commit, readonly string[]]>([
    ["nothing changed", {}, []],
    ["another file changed", { files: { ...FILES, "README.md": "read this" } }, []],
    [
      "a model changed",
      { files: { ...FILES, "models/resnet50.onnx": { blob: "2".repeat(40) } } },
      ["resnet50: models/resnet50.onnx changed"],
    ],
    [
      "a model's mode changed alone",
      { files: { ...FILES, "models/resnet50.onnx": { blob: "1".repeat(40), mode: "100755" } } },
      [],
    ],
    [
      "a Git LFS pointer changed",
      { files: { ...FILES, "models/lite.tflite": pointer("2") } },
      ["lite: models/lite.tflite changed (Git LFS pointer)"],
    ],
    [
      "a Git LFS pointer was written another way",
      { files: { ...FILES, "models/lite.tflite": pointer("1").replace("git-lfs", "hawser") } },
      [],
    ],
    [
      "weights beside an OpenVINO model changed",
      { files: { ...FILES, "models/vino.bin": "other weights" } },
      ["vino: external data models/vino.bin changed"],
    ],
    [
      "weights beside an OpenVINO model were deleted",
      { files: without("models/vino.bin") },
      ["vino: external data models/vino.bin are no longer used"],
    ],
    ["a pin changed", editing(PINNED, "2".repeat(64)), ["remote: the pin of remote changed in edgebench.yml, line 24"]],
    [
      "a file took the place of a URL",
      {
        ...editing(/files: \{ onnxruntime: \{ url.*?\} \}/, "files: { onnxruntime: models/remote.onnx }"),
        files: { ...FILES, "models/remote.onnx": "remote" },
      },
      ["remote: models/remote.onnx replaces the URL of remote in edgebench.yml, line 24"],
    ],
    [
      "a URL took the place of a file",
      editing("tflite: models/lite.tflite", `tflite: { url: "https://example.org/l", sha256: "${"3".repeat(64)}" }`),
      ["lite: lite now comes from a URL in edgebench.yml, line 19"],
    ],
    [
      "a URL of the same content took the place of a Git LFS pointer",
      editing("tflite: models/lite.tflite", `tflite: { url: "https://example.org/l", sha256: "${PINNED}" }`),
      [],
    ],
    [
      "another file was named",
      {
        ...editing("models/listed.onnx", "models/listed-2.onnx"),
        files: { ...without("models/listed.onnx"), "models/listed-2.onnx": "better" },
      },
      ["listed: models/listed-2.onnx replaces models/listed.onnx"],
    ],
    [
      "a file was renamed, and named so",
      {
        ...editing("models/listed.onnx", "nets/listed.onnx"),
        files: { ...without("models/listed.onnx"), "nets/listed.onnx": "listed" },
      },
      [],
    ],
    [
      "a recipe took the place of another",
      editing("torchvision-resnet50", "{ color: rgb }"),
      ["resnet50: preprocessing of resnet50 changed in edgebench.yml, line 11"],
    ],
    [
      "a mean changed",
      editing("mean: [0.5]", "mean: [0.4]"),
      ["listed: preprocessing of listed changed in edgebench.yml, line 17"],
    ],
    [
      "an image changed",
      { files: { ...FILES, "data/val/0/a.png": "z" } },
      ["resnet50: data/val/0/a.png changed, a part of dataset val"],
    ],
    [
      "images changed",
      { files: { ...without("data/val/1/b.png"), "data/val/0/a.png": "z" } },
      ["resnet50: dataset val changed: 2 files under data/val"],
    ],
    [
      "a list of labels changed",
      { files: { ...FILES, "labels/listed.csv": "path,label\na.png,1\n" } },
      ["listed: labels/listed.csv changed, a part of dataset listed"],
    ],
    [
      "a dataset's folder changed",
      {
        ...editing("path: data/val", "path: data/test"),
        files: { ...FILES, "data/test/0/a.png": "a" },
      },
      [
        "resnet50: dataset val changed in edgebench.yml, line 5",
        "resnet50: data/test/0/a.png was added, a part of dataset val",
      ],
    ],
    [
      "a model took another dataset",
      editing("dataset: val", "dataset: listed"),
      ["resnet50: dataset of resnet50 changed from val to listed in edgebench.yml, line 8"],
    ],
    [
      "a dataset was renamed",
      { config: CONFIG.replaceAll(/\bval:/g, "test:").replace("dataset: val", "dataset: test") },
      [],
    ],
    [
      "the task changed",
      editing(/task: other\n {4}dimensions/, "task: classification\n    dimensions"),
      ["lite: task of lite changed in edgebench.yml, line 19"],
    ],
    [
      "a dimension changed",
      editing("{ n: 4 }", "{ n: 8 }"),
      ["lite: dimensions of lite changed in edgebench.yml, line 19"],
    ],
    [
      "an export script changed",
      { files: { ...FILES, "export/main.py": "other" } },
      ['resnet50: export/main.py changed, matched by affected-by "export/**"'],
    ],
    [
      "an export script moved",
      { files: { ...without("export/main.py"), "export/other.py": "export" } },
      ['resnet50: export/other.py moved from export/main.py, matched by affected-by "export/**"'],
    ],
    [
      "a script moved out of the glob",
      { files: { ...without("export/main.py"), "export/left.py": "left", "tools/main.py": "export" } },
      [
        'resnet50: export/left.py was added, matched by affected-by "export/**"',
        'resnet50: tools/main.py moved from export/main.py, matched by affected-by "export/**"',
      ],
    ],
    [
      "many scripts changed",
      {
        files: {
          ...FILES,
          "export/1.py": "1",
          "export/2.py": "2",
          "export/3.py": "3",
          "export/4.py": "4",
          "export/5.py": "5",
        },
      },
      [
        'resnet50: export/1.py was added, matched by affected-by "export/**"',
        'resnet50: export/2.py was added, matched by affected-by "export/**"',
        'resnet50: export/3.py was added, matched by affected-by "export/**", and 2 more',
      ],
    ],
    [
      "a model was added",
      {
        ...editing("benchmarks:", "  wide: { files: { onnxruntime: models/wide.onnx }, task: other }\nbenchmarks:"),
        files: { ...FILES, "models/wide.onnx": "wide" },
      },
      ["wide: model wide was added in edgebench.yml, line 25"],
    ],
    [
      "a model got a file for another runtime",
      {
        ...editing(
          "files: { tflite: models/lite.tflite }",
          "files: { tflite: models/lite.tflite, onnxruntime: models/lite.onnx }",
        ),
        files: { ...FILES, "models/lite.onnx": "lite" },
      },
      ["lite: lite got a file for onnxruntime in edgebench.yml, line 19"],
    ],
  ])("%s", (_, head, expected) => {
    expect(whys(plan(head))).toEqual(expected);
  });

  it("name new parameters, and measure nothing else", () => {
    const made = plan(
      editing(
        'models: "*", devices: "*", precision: [fp32], batch: [1]',
        'models: "*", devices: "*", precision: [fp32], batch: [1, 8]',
      ),
    );
    expect(plannedOf(made).map(({ id, base }) => [id.includes("batch=8"), base])).toEqual(Array(5).fill([true, null]));
    expect(plannedOf(made)[0]?.reasons).toEqual([
      { kind: "parameters-changed", text: "the benchmarks of edgebench.yml did not select this combination before" },
    ]);
  });

  it("come together where several things changed", () => {
    const made = plan({
      ...editing("torchvision-resnet50", "{ color: rgb }"),
      files: { ...FILES, "models/resnet50.onnx": { blob: "2".repeat(40) }, "export/main.py": "other" },
    });
    expect(plannedOf(made).map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ["model-changed", "preprocessing-changed", "affected-by"],
    ]);
  });

  it("of external data name the file beside the model", () => {
    const facts = (blobs: readonly string[], locations: readonly string[]) =>
      new Map(
        blobs.map((blob) => [
          blob.repeat(40),
          {
            kind: "onnx",
            sha256: "",
            externalData: locations.map((location) => ({ location, minimumBytes: 1 })),
          } as const,
        ]),
      );
    const files = { ...FILES, "models/w/a.bin": "a", "models/w/b.bin": "b" };
    const changed = planChange(
      { config: CONFIG, files },
      { head: { files: { ...files, "models/w/b.bin": "c" } }, facts: facts(["1"], ["w/a.bin", "w/b.bin"]) },
    );
    expect(whys(changed)).toEqual(["resnet50: external data models/w/b.bin changed"]);
    const deleted = planChange(
      { config: CONFIG, files },
      { head: { files: { ...FILES, "models/w/a.bin": "a" } }, facts: facts(["1"], ["w/a.bin", "w/b.bin"]) },
    );
    expect(whys(deleted)).toEqual(["resnet50: external data models/w/b.bin were deleted"]);
    expect(plannedOf(deleted)[0]?.head.externalData).toContainEqual({
      location: "w/b.bin",
      source: { kind: "refused", path: "models/w/b.bin", reason: "models/w/b.bin is missing" },
    });
  });
});

/** The same mapping with its keys in another order, all the way down. */
function shuffled(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, order));
  if (typeof value !== "object" || value === null) return value;
  const mapping = value as { readonly [key: string]: unknown };
  return Object.fromEntries(order(Object.keys(mapping)).map((key) => [key, shuffled(mapping[key], order)]));
}

describe("a configuration that was only written another way", () => {
  it.each([
    ["comments", CONFIG.replaceAll("\n", " # said so\n")],
    ["empty lines", CONFIG.replaceAll("\n", "\n\n")],
    ["a normalised path", CONFIG.replace("models/listed.onnx", "./models//listed.onnx")],
    [
      "a rule split in two",
      CONFIG.replace('models: "*"', "models: [resnet50, listed, lite]").concat(
        '  - { models: [vino, remote], devices: "*", precision: [fp32], batch: [1], threads: [1] }\n',
      ),
    ],
    ["defaults spelled out", CONFIG.replace("precision: [fp32], ", "")],
    [
      "anchors",
      CONFIG.replace("{ color: gray, mean: [0.5], std: [0.5] }", "&steps { color: gray, mean: [0.5], std: [0.5] }"),
    ],
  ])("%s: nothing is touched", (_, config) => {
    const made = plan({ config });
    expect(whys(made)).toEqual([]);
    expect(made).toMatchObject({ jobs: [], removed: [], notices: [], comparisons: 0 });
    expect(made.notPlanned).toHaveLength(5);
    expect(new Set(made.notPlanned.map(({ why }) => why))).toEqual(new Set(["nothing that it depends on changed"]));
  });

  it("keys in any order: nothing is touched", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (draws) => {
        const order = (keys: string[]) =>
          keys
            .map((key) => [draws.next().value as number, key] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, key]) => key);
        const made = plan({ config: stringify(shuffled(parse(CONFIG), order)) });
        expect(made).toMatchObject({ jobs: [], removed: [], notices: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe("where a reason shows, for an annotation", () => {
  const lineOf = (text: string) => CONFIG.slice(0, CONFIG.indexOf(text)).split("\n").length;
  it.each<[string, Commit, { readonly path: string; readonly line: number }]>([
    ["a model", { files: { ...FILES, "models/vino.xml": "<net2/>" } }, { path: "models/vino.xml", line: 1 }],
    ["external data", { files: { ...FILES, "models/vino.bin": "other" } }, { path: "models/vino.xml", line: 1 }],
    ["a pin", editing(PINNED, "2".repeat(64)), { path: "edgebench.yml", line: lineOf("  remote:") }],
    [
      "preprocessing",
      editing("mean: [0.5]", "mean: [0.4]"),
      { path: "edgebench.yml", line: lineOf("preprocessing: { color") },
    ],
    ["dimensions", editing("n: 4", "n: 5"), { path: "edgebench.yml", line: lineOf("  lite:") }],
    [
      "what affects a model",
      { files: { ...FILES, "export/main.py": "x" } },
      { path: "edgebench.yml", line: lineOf("  resnet50:") },
    ],
    ["an image", { files: { ...FILES, "data/val/0/a.png": "x" } }, { path: "edgebench.yml", line: lineOf("  val:") }],
  ])("%s", (_, head, place) => {
    const places = plannedOf(plan(head)).flatMap(({ reasons }) => reasons.map((reason) => reason.place));
    expect(places).toEqual([place]);
  });
});
