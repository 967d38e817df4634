import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../src/bench/result.ts";
import type { ReportDocument } from "../../src/report/report-document.ts";
import { ARM_PYTHON, suiteNeeds } from "../requirements.ts";
import { edgebench, FIXTURES, TestRepository } from "./edgebench.ts";

const CONFIG = `version: 1
devices: { rpi3: { runs-on: [self-hosted, rpi3], runtimes: [onnxruntime] } }
datasets: { digits: { path: data, layout: folders } }
models:
  digits:
    files: { onnxruntime: digits.onnx }
    task: classification
    preprocessing: { color: gray, mean: [0.1307], std: [0.3081] }
    dataset: digits
benchmarks: [{ models: "*", devices: "*", precision: [int8], batch: [1], threads: [1] }]
policy: { budget: { default: 90s } }
`;
/** The first image of each of these classes. */
const CLASSES = ["0", "1", "2"];
const ENV = { EDGEBENCH_PYTHON: ARM_PYTHON, EDGEBENCH_ONNXRUNTIME: "python" };

interface Reference {
  readonly images: readonly string[];
  readonly models: { readonly [file: string]: { readonly predictions: readonly number[] } };
}

describe.skipIf(suiteNeeds("git", "qemu-arm"))("a benchmark on an emulated Arm processor", () => {
  let repository: TestRepository;
  let result: Result;
  const results = () => repository.path(".git", "results");
  const store = () => repository.path(".git", "store");
  const resultFile = () => join(results(), "edgebench-result-rpi3-1.json");
  const images: string[] = [];
  const run = (...args: readonly string[]) => edgebench(args, { cwd: repository.dir, env: ENV });

  beforeAll(async () => {
    repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    for (const name of CLASSES) {
      const [first = ""] = (await readdir(join(FIXTURES, "digits", "images", name))).sort();
      images.push(`${name}/${first}`);
      await repository.copy(`digits/images/${name}/${first}`, `data/${name}/${first}`);
    }
    await repository.copy("digits/digits-int8.onnx", "digits.onnx");
    await repository.commit("a quantised network");
    const plan = repository.path(".git", "plan.json");
    const planned = await run("plan", "--head", "HEAD", "--out", plan);
    expect(planned.code, planned.stderr).toBe(0);
    const measured = await run("bench", "--plan", plan, "--device", "rpi3", "--out", results());
    expect(measured.code, measured.stderr).toBe(0);
    result = JSON.parse(await readFile(resultFile(), "utf8")) as Result;
  }, 240_000);
  afterAll(() => repository[Symbol.asyncDispose]());

  it("runs from end to end, and is marked in every launch", () => {
    expect(result.device.environment["arch"]).toBe("x64");
    expect(result.measurements).toMatchObject([{ role: "only", status: "measured" }]);
    const launches = result.measurements.flatMap((measurement) => measurement.launches);
    expect(launches.length).toBeGreaterThan(0);
    for (const { actual } of launches)
      expect(actual).toMatchObject({ emulated: "aarch64", provider: "cpu", version: "1.27.0", threads: 1 });
  });

  it("answers as the network does on the processor that it was quantised on", async () => {
    const reference = JSON.parse(await readFile(join(FIXTURES, "digits", "reference.json"), "utf8")) as Reference;
    const expected = images.filter((image) => {
      const index = reference.images.indexOf(image);
      return reference.models["digits-int8.onnx"]?.predictions[index] === Number(image.split("/")[0]);
    });
    expect(result.measurements[0]?.accuracy).toMatchObject({
      dataset: { count: CLASSES.length },
      top1Correct: expected.length,
    });
  });

  it("is not held against what a device measured, not even where two files are named", async () => {
    const native = structuredClone(result);
    native.session.id = "0".repeat(32);
    for (const { actual } of native.measurements.flatMap(({ launches }) => launches)) delete actual.emulated;
    const file = repository.path(".git", "native.json");
    await writeFile(file, JSON.stringify(native));
    for (const [base, head] of [
      [file, resultFile()],
      [resultFile(), file],
    ] as const) {
      const outcome = await run("compare", base, head, "--json");
      const { benchmarks } = JSON.parse(outcome.stdout) as ReportDocument;
      expect(benchmarks).toMatchObject([
        { state: "not-measured", reason: "baselines differ in emulated", comparisons: [] },
      ]);
    }
  });

  it("is never recorded", async () => {
    const folder = repository.path(".git", "to-record");
    await cp(results(), folder, { recursive: true });
    const outcome = await run("record", "--results", folder, "--store", store(), "--json");
    expect(outcome.code, outcome.stderr).toBe(0);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      devices: [{ recorded: 0, alreadyThere: 0, leftOut: { emulated: 1 } }],
    });
  });
});
