import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBenchmarkWorkflow } from "../../src/formats/benchmark-workflow.ts";

const workflow = (...steps: readonly string[]) => `name: bench
on: [push]
jobs:
  bench:
    runs-on: ubuntu-latest
    steps:
${steps.map((step) => step.replaceAll(/^/gm, "      ")).join("\n")}
`;
const action = (inputs: string) =>
  workflow("- uses: actions/checkout@v4", `- uses: benchmark-action/github-action-benchmark@v1\n  with: { ${inputs} }`);
const EXPRESSION = ["$", "{{ inputs.file }}"].join("");

describe("a workflow that benchmarks with something else", () => {
  it("tells what github-action-benchmark is given", () => {
    const text = action(
      'tool: customSmallerIsBetter, output-file-path: out.json, alert-threshold: "110%", gh-pages-branch: bench, benchmark-data-dir-path: x/y',
    );
    expect(readBenchmarkWorkflow(text)).toEqual([
      {
        kind: "github-action-benchmark",
        job: "bench",
        step: 2,
        tool: "customSmallerIsBetter",
        outputFile: "out.json",
        history: { branch: "bench", folder: "x/y" },
        alertAt: 1.1,
      },
    ]);
  });

  it("takes what the action does where it says nothing, and nothing where only a run could tell", () => {
    expect(readBenchmarkWorkflow(action("tool: go"))).toMatchObject([
      { history: { branch: "gh-pages", folder: "dev/bench" }, alertAt: undefined, outputFile: undefined },
    ]);
    expect(readBenchmarkWorkflow(action("tool: go, benchmark-data-dir-path: .//x/./y/"))).toMatchObject([
      { history: { folder: "x/y" } },
    ]);
    const computed = action(`tool: go, output-file-path: "${EXPRESSION}", gh-pages-branch: "${EXPRESSION}"`);
    expect(readBenchmarkWorkflow(computed)).toMatchObject([{ outputFile: undefined, history: undefined }]);
    expect(readBenchmarkWorkflow(action("tool: go, external-data-json-path: cache.json"))).toMatchObject([
      { history: undefined },
    ]);
  });

  it("tells Bencher as an action and as a program, and vendors' programs by their names as words", () => {
    const text = workflow(
      "- uses: bencherdev/bencher@main",
      "- run: bencher run --project nets ./bench.sh",
      "- run: |\n    # trtexec --onnx=a.onnx\n    /usr/src/tensorrt/bin/trtexec --exportTimes=t.json\n    echo mytrtexec trtexec.log",
      "- run: benchmark_app -m a.xml && (cd x; onnxruntime_perf_test a.onnx)",
      "- run: adb shell /data/local/tmp/benchmark_model --graph=a.tflite",
      "- run: make benchmark_models",
    );
    const steps = readBenchmarkWorkflow(text) ?? [];
    expect(steps.map((one) => [one.step, one.kind === "program" ? one.program : one.kind])).toEqual([
      [1, "bencher"],
      [2, "bencher"],
      [3, "trtexec"],
      [4, "benchmark_app"],
      [4, "onnxruntime_perf_test"],
      [5, "benchmark_model"],
    ]);
  });

  it("finds nothing in a workflow that only builds, and in YAML that is no workflow", () => {
    expect(readBenchmarkWorkflow(workflow("- run: make"))).toEqual([]);
    expect(readBenchmarkWorkflow("a: 1")).toEqual([]);
    expect(readBenchmarkWorkflow("jobs: { a: { steps: 3 }, b: 4, c: }")).toEqual([]);
  });

  it.each([
    ["no YAML", "jobs: [\n  - {"],
    ["a list", "- a"],
    ["what is nested without end", `jobs: ${"[".repeat(1_000)}`],
    ["what is longer than any workflow", `# ${"x".repeat(600_000)}`],
    [
      "aliases that multiply",
      `a: &a [${"x, ".repeat(20)}]\n${[..."bcdefgh"].map((key, at) => `${key}: &${key} [${`*${"abcdefg"[at]}, `.repeat(20)}]`).join("\n")}\njobs: { x: *h }`,
    ],
  ])("gives up on %s", (_, text) => {
    expect(readBenchmarkWorkflow(text)).toBeUndefined();
  });

  // In squared time it would be given up, after minutes.
  it.each(["\n", "\n   "])("comes to an end where a step says %j without end", (often) => {
    const long = often.repeat(Math.floor(300_000 / often.length));
    expect(readBenchmarkWorkflow(`${workflow("- run: |\n    trtexec")}${long}          y\n`)).toMatchObject([
      { step: 1 },
    ]);
  });

  it("never throws, whatever a step says", () => {
    const value = fc.oneof(fc.json({ maxDepth: 3 }), fc.constant('{"toString": 1, "valueOf": 1}'));
    fc.assert(
      fc.property(value, value, value, (uses, run, inputs) => {
        const text = `{"jobs": {"__proto__": {"steps": [{"uses": ${uses}, "run": ${run}, "with": ${inputs}}, {"uses": "benchmark-action/github-action-benchmark@v1", "with": ${inputs}}]}}}`;
        const steps = readBenchmarkWorkflow(text);
        expect(steps === undefined || steps.some(({ kind }) => kind === "github-action-benchmark")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
