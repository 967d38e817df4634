import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { suiteNeeds } from "../requirements.ts";
import { edgebench, TestRepository } from "./edgebench.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [onnxruntime] }
datasets:
  digits: { path: data, layout: folders }
models:
  digits: { files: { onnxruntime: m.onnx }, task: classification, preprocessing: { color: gray, mean: [0.1307], std: [0.3081] }, dataset: digits }
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }
`;

describe.skipIf(suiteNeeds("git"))("edgebench explain-preprocessing", () => {
  let repository: TestRepository;
  beforeAll(async () => {
    repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    await repository.copy("digits/images", "data");
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it("writes the same page each time, and says where", async () => {
    const pages = [];
    for (const out of ["one", "two"]) {
      const { code, stdout, stderr } = await edgebench(["explain-preprocessing", "digits", "--out", out], {
        cwd: repository.dir,
      });
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain(`The pictures are in ${out}/preprocessing-digits.html.`);
      pages.push(await readFile(repository.path(out, "preprocessing-digits.html"), "utf8"));
    }
    expect(pages[0]).toContain("data:image/png;base64,");
    expect(pages[1]).toBe(pages[0]);
  });

  it("ends with 2 and one sentence where it cannot", async () => {
    const { code, stdout, stderr } = await edgebench(["explain-preprocessing", "digits", "--image", "edgebench.yml"], {
      cwd: repository.dir,
    });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      'edgebench: image "edgebench.yml" is neither a PNG nor a JPEG; replace it or take it out of the dataset\n',
    );
  });
});
