import { mkdir, readFile, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/bench/result.ts";
import { edgebench, FIXTURES, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";

describe("models that cannot be measured", () => {
  const BAD: readonly (readonly [name: string, reason: RegExp])[] = [
    ["text", /is text|text file/],
    ["truncated", /truncated/],
    ["pointer", /Git LFS/],
    ["shape", /shape|dimension/i],
    ["nan", /NaN/],
    ["labels", /10 classes.*labels up to 10/],
    ["link", /symbolic link/],
    ["killed", /SIGKILL|killed/],
    ["silent", /silent|no answer/],
  ];

  it("are each not measured, with a sentence; all others are measured; exit 3", { timeout: 180_000 }, async () => {
    await using repo = await TestRepository.create();
    const timed = ["text", "truncated", "pointer", "nan", "link"].map(
      (name) => `  ${name}: { files: { onnxruntime: models/${name}.onnx }, task: other }`,
    );
    const classifiers = [
      ["good", "val", "{ color: gray }"],
      ["shape", "val", "{ color: gray, resize: { width: 20, height: 20 } }"],
      ["labels", "more", "{ color: gray }"],
    ].map(
      ([name, dataset, steps]) =>
        `  ${name}: { files: { onnxruntime: models/${name}.onnx }, task: classification, dataset: ${dataset}, preprocessing: ${steps} }`,
    );
    const fakes = ["killed", "silent"].map(
      (name) => `  ${name}: { files: { fake: models/${name}.fake.json }, task: other }`,
    );
    await repo.write(
      "edgebench.yml",
      `version: 1
devices: { desk: { runs-on: desk, runtimes: [onnxruntime, fake] } }
datasets: { val: { path: data, layout: folders }, more: { path: more, layout: folders } }
models:
${[...timed, ...classifiers, ...fakes].join("\n")}
benchmarks: [{ models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1] }]
policy: { budget: { default: 180s } }
`,
    );
    for (const label of ["0", "1", "2"]) await repo.copy(`digits/images/${label}`, `data/${label}`);
    await repo.copy("digits/images/0", "more/10");
    for (const name of ["good", "shape", "labels"]) await repo.copy("digits/digits.onnx", `models/${name}.onnx`);
    await repo.write("models/text.onnx", "this is not a model\n");
    await repo.write(
      "models/truncated.onnx",
      (await readFile(join(FIXTURES, "digits", "digits.onnx"))).subarray(0, 20_000),
    );
    await repo.write(
      "models/pointer.onnx",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`,
    );
    await repo.copy("models/nan.onnx", "models/nan.onnx");
    await symlink("/etc/passwd", repo.path("models/link.onnx"));
    await repo.write("models/killed.fake.json", fakeScript({ faults: [{ stage: "load", kind: "crash-signal" }] }));
    await repo.write("models/silent.fake.json", fakeScript({ faults: [{ stage: "load", kind: "silent" }] }));
    await repo.commit("models");

    const plan = repo.path(".git", "plan.json");
    const out = repo.path(".git", "out");
    await mkdir(out);
    const planned = await edgebench(["plan", "--head", "HEAD", "--out", plan], { cwd: repo.dir });
    expect([planned.code, planned.stderr]).toEqual([0, planned.stderr]);
    const outcome = await edgebench(["bench", "--plan", plan, "--out", out, "--worker-timeout", "10"], {
      cwd: repo.dir,
    });
    expect(outcome.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(outcome.code).toBe(3);

    const result = JSON.parse(await readFile(join(out, "edgebench-result-desk-1.json"), "utf8")) as Result;
    const byModel = new Map(result.measurements.map((measurement) => [measurement.benchmark.model, measurement]));
    expect(BAD.map(([name]) => [name, byModel.get(name)?.status, byModel.get(name)?.reason])).toEqual(
      BAD.map(([name, reason]) => [name, name === "pointer" ? "skipped" : "failed", expect.stringMatching(reason)]),
    );
    const reasons = result.measurements.map(({ reason = "" }) => reason).join("|");
    expect(reasons).not.toContain("\n");
    expect(reasons).not.toContain(repo.dir);
    expect(reasons).not.toContain(tmpdir());
    expect(byModel.get("good")).toMatchObject({ status: "measured", ending: "fixed-rounds" });
  });
});
