import { mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { UserError } from "../../src/bench/user-error.ts";
import type { Context } from "../../src/commands/context.ts";
import { init } from "../../src/commands/init.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { parseConfigBytes } from "../../src/config/parse.ts";
import { TestRepository } from "../e2e/edgebench.ts";

const WORKFLOW = ".github/workflows/edgebench.yml";
const VARIABLE = ["$", "{HOME}.onnx"].join("");
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;

let repository: TestRepository;
beforeEach(async () => {
  repository = await TestRepository.create();
});
afterEach(() => repository[Symbol.asyncDispose]());

async function run(
  options: Partial<Parameters<typeof init>[0]> = {},
  cwd = repository.dir,
): Promise<{ readonly code: number; readonly out: string }> {
  let out = "";
  const context: Context = {
    cwd,
    env: {},
    out: (text) => {
      out += text;
    },
    progress: SILENT,
    color: false,
    width: 100,
    signal: new AbortController().signal,
    version: "1.2.3",
    workersDir: "/nowhere",
  };
  const code = await init({ force: false, json: false, ...options }, context);
  return { code, out };
}

const refusal = async (work: Promise<unknown>): Promise<readonly string[]> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).sentences;
};

const written = async () => ({
  config: parseConfigBytes(await readFile(repository.path("edgebench.yml")), "edgebench.yml"),
  workflow: await readFile(repository.path(WORKFLOW), "utf8"),
});

describe("init", () => {
  it("writes a configuration of the models that git tracks, and a workflow", async () => {
    await repository.copy("digits/digits.onnx", "models/digits.onnx");
    await repository.copy("models/add.onnx", "other/add.ONNX");
    await repository.git("add", "--all");
    await repository.copy("models/nan.onnx", "models/untracked.onnx");

    const { code, out } = await run();

    expect(code).toBe(0);
    const { config, workflow } = await written();
    expect(config.models.map(({ name, files }) => [name, files])).toEqual([
      ["digits", { onnxruntime: { kind: "path", path: "models/digits.onnx" } }],
      ["add", { onnxruntime: { kind: "path", path: "other/add.ONNX" } }],
    ]);
    expect(config.benchmarks).toHaveLength(2);
    expect(parse(workflow)).toHaveProperty("jobs.edgebench.uses");
    expect(await readFile(repository.path("edgebench.yml"), "utf8")).toContain(
      '# input "image": float32 [batch, 1, 28, 28]',
    );
    expect(out).toContain("2 models found:");
    expect(out).toContain("Wrote edgebench.yml.");
    expect(out).toContain(`Wrote ${WORKFLOW}.`);
    expect(out).toMatch(/Next:\n {2}1\. /);
  });

  it("writes to the root from any folder below, and finds models of the whole repository", async () => {
    await repository.copy("digits/digits.onnx", "a/b/digits.onnx");
    await repository.commit("a model");
    await run({}, repository.path("a", "b"));
    expect((await written()).config.models.map(({ files }) => files.onnxruntime)).toEqual([
      { kind: "path", path: "a/b/digits.onnx" },
    ]);
    expect(await readdir(repository.path("a", "b"))).toEqual(["digits.onnx"]);
  });

  it("knows models of other runtimes, and Git LFS pointers", async () => {
    await repository.copy("digits/digits.tflite", "net.tflite");
    await repository.write("ir/net.xml", '<net name="net" version="11"></net>');
    await repository.write("ir/net.bin", "weights");
    await repository.write("pom.xml", "<project/>");
    await repository.write("large.onnx", POINTER);
    await repository.commit("models");
    const { out } = await run();
    const { models } = (await written()).config;
    expect(models.map(({ name, files }) => [name, Object.keys(files)])).toEqual([
      ["net", ["openvino"]],
      ["large", ["onnxruntime"]],
      ["net-2", ["tflite"]],
    ]);
    expect(out).not.toContain("pom.xml");
  });

  it("tells of each file what it takes and whether it is quantised, and of what no runtime takes what to give", async () => {
    await repository.copy("digits/digits-int8.tflite", "models/digits.tflite");
    await repository.copy("digits/digits.pt", "models/digits.pt");
    await repository.copy("digits/savedmodel", "models/digits");
    await repository.write("models/digits.engine", "engine");
    await repository.write("models/weights.pth", "pickle");
    await repository.commit("models");
    const { out } = await run();
    expect(out).toContain(
      'models/digits.tflite: TensorFlow Lite, 255 KiB, quantised, any batch, input "serving_default_image:0": float32 [?, 1, 28, 28]',
    );
    expect(out).toContain("models/digits.pt: PyTorch, 478 KiB, inputs not told by its file");
    expect(out).toMatch(/left out: models\/digits\.engine: it is a compiled engine, .*; give an ONNX file/);
    expect(out).toMatch(/left out: models\/weights\.pth: it is a pickle, .*torch\.jit\.save/);
    const { models, devices } = (await written()).config;
    expect(models.map(({ name, files }) => [name, Object.keys(files)])).toEqual([
      ["digits", ["tflite", "pytorch", "tensorflow"]],
    ]);
    expect(devices[0]?.runtimes).toEqual(["tflite", "pytorch", "tensorflow"]);
    expect(await readFile(repository.path("edgebench.yml"), "utf8")).toContain(
      "# decide: quantised for tflite; measure that in a rule of its own with precision int8.",
    );
  });

  it("leaves out what is no model, with the reason", async () => {
    await repository.write("text.onnx", "not a model\n");
    await repository.write("fake.tflite", "not a model\n");
    await repository.copy("digits/digits-corrupt.onnx", "corrupt.onnx");
    await repository.copy("models/add.onnx", "gone.onnx");
    await repository.copy("models/add.onnx", "add.onnx");
    await repository.copy("models/add.onnx", VARIABLE);
    await symlink("add.onnx", repository.path("link.onnx"));
    await repository.commit("models");
    await repository.git("update-index", "--skip-worktree", "gone.onnx");
    await rm(repository.path("gone.onnx"));

    const { code, out } = await run({ json: true });

    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      models: [{ name: "add", files: { onnxruntime: "add.onnx" } }],
      leftOut: [
        { path: VARIABLE, reason: expect.stringContaining("rename it") },
        { path: "corrupt.onnx", reason: expect.stringContaining("truncated at byte") },
        { path: "fake.tflite", reason: expect.stringContaining("not a TensorFlow Lite model") },
        { path: "gone.onnx", reason: "tracked, but not in the work tree" },
        { path: "text.onnx", reason: "not an ONNX model: it is text" },
      ],
    });
  });

  it("writes a configuration to fill in where there is no model, also before the first commit", async () => {
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain("No model file is tracked here.");
    expect(out).toContain("1. write your model's path in the place of models/model.onnx");
    expect((await written()).config.models).toMatchObject([{ name: "model" }]);
  });

  it("tells a program the same", async () => {
    await repository.copy("models/add.onnx", "models/add.onnx");
    await repository.commit("a model");
    const { out } = await run({ json: true });
    expect(JSON.parse(out)).toEqual({
      schema: "edgebench/init@1",
      tool: { name: "edgebench", version: "1.2.3" },
      files: [
        { path: "edgebench.yml", state: "written" },
        { path: WORKFLOW, state: "written" },
      ],
      models: [
        {
          name: "add",
          files: { onnxruntime: "models/add.onnx" },
          details: [
            {
              runtime: "onnxruntime",
              bytes: 138,
              inputs: [
                { name: "left", type: "float32", shape: ["batch", 4] },
                { name: "right", type: "float32", shape: ["batch", 4] },
              ],
              quantised: false,
            },
          ],
        },
      ],
      leftOut: [],
      workflows: [],
      history: [],
      imported: null,
      next: expect.arrayContaining([expect.stringContaining("doctor")]),
    });
  });

  it("replaces nothing without --force, and writes neither file where one is there", async () => {
    await repository.write("edgebench.yml", "mine");
    expect(await refusal(run())).toEqual(["edgebench.yml: is there already; give --force to replace it"]);
    expect(await readFile(repository.path("edgebench.yml"), "utf8")).toBe("mine");
    expect(await readdir(repository.dir)).not.toContain(".github");

    await repository.write(WORKFLOW, "mine too");
    expect(await refusal(run())).toHaveLength(2);
  });

  it("replaces both with --force, and a symbolic link itself rather than what it leads to", async () => {
    await repository.write("elsewhere.yml", "kept");
    await symlink("elsewhere.yml", repository.path("edgebench.yml"));
    const { out } = await run({ force: true });
    expect(out).toContain("Replaced edgebench.yml.");
    expect(out).toContain(`Wrote ${WORKFLOW}.`);
    expect(await readFile(repository.path("elsewhere.yml"), "utf8")).toBe("kept");
    expect((await written()).config.models).toHaveLength(1);
  });

  it("does not write through a symbolic link", async () => {
    await using other = await TestRepository.create();
    await symlink(other.dir, repository.path(".github"));
    const sentences = await refusal(run({ force: true }));
    expect(sentences).toEqual([`${WORKFLOW}: .github is a symbolic link or a file; put a folder in its place`]);
    expect(await readdir(other.dir)).toEqual([".git"]);
    expect(await readdir(repository.dir)).not.toContain("edgebench.yml");
  });

  it("refuses a folder in the place of a file, and a place that is no repository", async () => {
    await mkdir(repository.path("edgebench.yml"));
    expect(await refusal(run({ force: true }))).toEqual(["edgebench.yml: a folder is in its place; move it away"]);
    expect(await refusal(run({}, "/"))).toEqual([expect.stringContaining("not a git repository")]);
    expect(await refusal(run({}, repository.path(".git")))).toEqual([expect.stringContaining("not in a work tree")]);
  });
});
