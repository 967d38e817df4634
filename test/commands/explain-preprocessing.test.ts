import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../src/bench/user-error.ts";
import type { Context } from "../../src/commands/context.ts";
import { explainPreprocessing } from "../../src/commands/explain-preprocessing.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { decodeImage } from "../../src/dataset/decode-image.ts";
import { png } from "../dataset/png-writer.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { attributeOf, named, readPage } from "../report/markup-reader.ts";
import { suiteNeeds } from "../requirements.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [onnxruntime, tflite] }
datasets:
  digits: { path: data, layout: folders }
  away: { path: val, layout: folders, source: { directory: /nowhere/at/all } }
models:
  digits: { files: { onnxruntime: m.onnx }, task: classification, preprocessing: { color: gray, mean: [0.1307], std: [0.3081] }, dataset: digits }
  lite: { files: { tflite: m.tflite }, task: classification, preprocessing: torchvision-resnet50, dataset: digits }
  far: { files: { onnxruntime: m.onnx }, task: classification, preprocessing: torchvision-resnet50, dataset: away }
  wide: { files: { onnxruntime: m.onnx }, task: classification, preprocessing: { resize: { shorter: 8000 } }, dataset: digits }
  speed: { files: { onnxruntime: m.onnx }, task: other }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;

describe.skipIf(suiteNeeds("git"))("explain-preprocessing", () => {
  let repository: TestRepository;
  beforeAll(async () => {
    repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    await repository.copy("digits/images", "data");
    await repository.copy("vision/portrait.jpg", "portrait.jpg");
    await repository.write(
      "large.png",
      png({ width: 900, height: 300, depth: 8, color: 0 }, new Uint8Array(901 * 300)),
    );
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  async function run(model: string, options: Partial<Parameters<typeof explainPreprocessing>[0]> = {}) {
    let out = "";
    const context: Context = {
      cwd: repository.dir,
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
    const all = { model, out: "explained", config: "edgebench.yml", json: false, ...options };
    expect(await explainPreprocessing(all, context)).toBe(0);
    return out;
  }

  async function refusal(model: string, options: Parameters<typeof run>[1] = {}): Promise<string> {
    const error = await run(model, options).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).sentences).toHaveLength(1);
    return (error as UserError).message;
  }

  /** The pictures of a page, decoded. */
  async function pictures(model: string) {
    const page = readPage(await readFile(repository.path("explained", `preprocessing-${model}.html`), "utf8"));
    return named(page, "img").map((image) => {
      const bytes = Buffer.from((attributeOf(image, "src") ?? "").replace(/^.*,/, ""), "base64");
      return decodeImage(bytes, "picture").image;
    });
  }

  it("shows the image that an accuracy begins with, and every step, as pictures and in short", async () => {
    const out = await run("digits");
    const [, image = ""] = /^digits sees (data\/\d\/\d+\.png) through the recipe custom\n/.exec(out) ?? [];
    const original = decodeImage(await readFile(repository.path(image)), image).image;
    const [decoded, ...others] = await pictures("digits");
    expect(decoded).toEqual(original);
    // Decoding, orientation, color, the values mapped back, and the one channel.
    expect(others).toHaveLength(4);
    expect(others.at(2)?.data).toEqual(original.data);
    expect(out).toMatch(/values +28 × 28, 1 channel +Each sample of 0 to 255 times 1\/255, minus 0\.1307/);
    expect(out).toContain("Tensor: float32 [1, 1, 28, 28]");
    expect(out).toContain("The pictures are in explained/preprocessing-digits.html.");
  });

  it("shows an image that is named, tells where the recipe comes from and who makes integers", async () => {
    const told = JSON.parse(await run("lite", { image: "portrait.jpg", json: true }));
    expect(told).toMatchObject({
      schema: "edgebench/explanation@1",
      model: "lite",
      preprocessing: { name: "torchvision-resnet50", source: expect.stringContaining("resnet.py") },
      image: "portrait.jpg",
      tensor: "float32 [1, 3, 224, 224]",
      channels: [{ channel: "red" }, { channel: "green" }, { channel: "blue" }],
      quantisation: expect.stringContaining("as the model declares, when it runs"),
      page: "explained/preprocessing-lite.html",
    });
    expect(told.steps.map(({ step }: { readonly step: string }) => step)).toEqual([
      "decoding",
      "orientation",
      "color",
      "resize",
      "crop",
      "values",
      "layout",
    ]);
  });

  it("shows a large image smaller", async () => {
    await run("digits", { image: "large.png" });
    const [decoded] = await pictures("digits");
    expect([decoded?.width, decoded?.height]).toEqual([640, 213]);
  });

  it("says in one sentence what it cannot use", async () => {
    expect(await refusal("nope")).toBe(
      "nope: edgebench.yml declares no such model; name one of digits, lite, far, wide, speed",
    );
    expect(await refusal("speed")).toMatch(/^edgebench\.yml:\d+:3: model speed has no preprocessing, .+; give it /);
    expect(await refusal("digits", { image: "absent.png" })).toMatch(
      /^--image absent\.png: cannot be read \(ENOENT\);/,
    );
    expect(await refusal("digits", { image: "edgebench.yml" })).toMatch(/is neither a PNG nor a JPEG/);
    expect(await refusal("digits", { config: "other.yml" })).toMatch(/^other\.yml: cannot be read \(ENOENT\);/);
    expect(await refusal("far")).toMatch(/^dataset away: the folder \/nowhere\/at\/all is not on this machine/);
    expect(await refusal("wide", { image: "large.png" })).toMatch(/^image "large\.png": resizing 900 × 300 to /);
    expect(await refusal("digits", { out: join("data", "0", "0061.png") })).toMatch(/cannot be written/);
  });

  it("tells no path of this machine", async () => {
    await run("digits");
    const page = await readFile(repository.path("explained", "preprocessing-digits.html"), "utf8");
    expect(page).not.toContain(repository.dir);
  });
});
