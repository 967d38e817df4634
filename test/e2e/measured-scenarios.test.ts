import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Result } from "../../src/bench/result.ts";
import type { ReportDocument } from "../../src/report/report-document.ts";
import { suiteNeeds } from "../requirements.ts";
import { edgebench, type Outcome, TestRepository } from "./edgebench.ts";
import { fakeScript } from "./fake-script.ts";
import { expectAboveFloor } from "./true-times.ts";

const CONFIG = `version: 1
devices:
  desk: { runs-on: desk, runtimes: [onnxruntime, fake] }
models:
  digits: { files: { onnxruntime: digits.onnx }, task: other }
  scripted: { files: { fake: scripted.fake.json }, task: other }
benchmarks:
  - { models: digits, scenario: [multi-stream, cold-start] }
  - { models: digits, scenario: offline, batch: 8 }
  - { models: scripted, scenario: [multi-stream, offline, cold-start, sustained] }
policy: { budget: { default: 160s } }
`;
const SCENARIOS = ["cold-start", "multi-stream", "offline", "sustained"];

const said = ({ stderr, stdout }: Outcome) => `${stderr}\n${stdout}`;

describe.skipIf(suiteNeeds("git", "native-runtime"))("a change, measured in every scenario", () => {
  let repository: TestRepository;
  const place = (name: string) => repository.path(".git", "e2e", name);
  const run = (...args: readonly string[]) => edgebench(args, { cwd: repository.dir });

  beforeAll(async () => {
    repository = await TestRepository.create();
    await repository.write("edgebench.yml", CONFIG);
    await repository.copy("digits/digits.onnx", "digits.onnx");
    await repository.write("scripted.fake.json", fakeScript({ medianMs: 15 }));
    await repository.commit("two models");
    await repository.copy("digits/digits-reexported.onnx", "digits.onnx");
    // Half as slow again in all that it does, and it slows down while it runs.
    const slower = JSON.parse(fakeScript({ medianMs: 22.5, seed: 2 }));
    await repository.write(
      "scripted.fake.json",
      JSON.stringify({
        ...slower,
        loadMs: 4,
        latencyMs: { ...slower.latencyMs, step: { after: 40_000, factor: 1.4 } },
      }),
    );
    await repository.commit("one is slower");
  });
  afterAll(() => repository[Symbol.asyncDispose]());

  it("is planned, measured and told", async () => {
    const planned = await run("plan", "--base", "HEAD~1", "--out", place("plan.json"));
    expect(planned.code, said(planned)).toBe(0);
    const measured = await run("bench", "--plan", place("plan.json"), "--device", "desk", "--out", place("results"));
    expect(measured.code, said(measured)).toBe(0);
    // The scenario stands beside how each was measured.
    for (const words of ["multi-stream", "offline", "cold start", "sustained", "settled/start", "throughput"])
      expect(measured.stdout).toContain(words);

    const result = JSON.parse(await readFile(join(place("results"), "edgebench-result-desk-1.json"), "utf8")) as Result;
    const of = (model: string, scenario: string) =>
      result.measurements.filter(({ benchmark }) => benchmark.model === model && benchmark.scenario === scenario);
    for (const scenario of SCENARIOS)
      expect(of("scripted", scenario).map(({ status }) => status)).toEqual(["measured", "measured"]);
    const [cold] = of("digits", "cold-start");
    expect(cold?.launches.length).toBeGreaterThanOrEqual(8);
    for (const { latencyNs, readyNs = 0, loadNs = 0, firstNs = 0 } of cold?.launches ?? []) {
      expect(readyNs).toBeGreaterThan(0);
      expect(latencyNs).toEqual([readyNs + loadNs + firstNs]);
    }
    const [offline] = of("digits", "offline");
    expect(offline?.notes).toContainEqual(expect.stringContaining("without a pause, so launches alternated"));
    for (const { bursts, latencyNs } of offline?.launches ?? []) expect(bursts.length).toBeLessThan(latencyNs.length);
    expectAboveFloor(result);
  });

  it("is compared by what each scenario times", async () => {
    const outcome = await run(
      "report",
      "--plan",
      place("plan.json"),
      "--results",
      place("results"),
      "--out",
      place("report"),
    );
    expect(outcome.code, said(outcome)).toBe(1);
    const report = JSON.parse(await readFile(join(place("report"), "report.json"), "utf8")) as ReportDocument;
    const find = (scenario: string) =>
      report.benchmarks.find(({ benchmark }) => benchmark.model === "scripted" && benchmark.scenario === scenario);
    const verdictOf = (scenario: string, metric: string) =>
      find(scenario)?.comparisons.find((one) => one.metric === metric)?.verdict;
    expect(verdictOf("multi-stream", "latency")).toBe("regressed");
    expect(verdictOf("offline", "throughput")).toBe("regressed");
    expect(verdictOf("offline", "latency")).toBeUndefined();
    expect(verdictOf("cold-start", "latency")).toBe("regressed");
    expect(verdictOf("cold-start", "throughput")).toBeUndefined();
    // One launch a side shows a level, and proves nothing.
    expect(verdictOf("sustained", "latency")).toBe("inconclusive");
    const course = find("sustained")?.head.sustained[0];
    expect(course).toMatchObject({ ending: "half-an-hour", throttle: { by: "times" } });
    expect(course?.windows.length).toBeGreaterThan(2);
    const page = await readFile(join(place("report"), "report.html"), "utf8");
    expect(page).toContain("Every sustained launch over time");
    const comment = await readFile(join(place("report"), "comment.md"), "utf8");
    expect(comment).toContain("query latency (median)");
    expect(comment).toMatch(/offline[^\n]*throughput/);
    expect(comment).toContain("cold start");
  });
});

describe.skipIf(suiteNeeds("git", "native-runtime"))(
  "a network kept busy by ONNX Runtime for as long as a budget lasts",
  () => {
    it("is told over time, and says whether this machine's temperature was steady", async () => {
      await using repository = await TestRepository.create();
      await repository.write(
        "edgebench.yml",
        `version: 1
devices: { desk: { runs-on: desk, runtimes: [onnxruntime] } }
models: { digits: { files: { onnxruntime: digits.onnx }, task: other } }
benchmarks: [{ scenario: sustained }]
policy: { budget: { default: 12s } }
`,
      );
      await repository.copy("digits/digits.onnx", "digits.onnx");
      await repository.commit("one model");
      const outcome = await edgebench(["bench", "digits", "--out", repository.path(".git", "out")], {
        cwd: repository.dir,
      });
      expect(outcome.code, said(outcome)).toBe(0);
      const file = join(repository.path(".git", "out"), "edgebench-result-desk-1.json");
      const result = JSON.parse(await readFile(file, "utf8")) as Result;
      const [measurement] = result.measurements;
      expect(measurement).toMatchObject({ status: "measured", benchmark: { scenario: "sustained" } });
      expect(measurement?.launches).toHaveLength(1);
      expectAboveFloor(result);
      const [launch] = measurement?.launches ?? [];
      // Five minutes are the least that is called steady.
      expect(launch?.sustained?.ending).toBe("budget");
      const windows = launch?.sustained?.windows ?? [];
      expect(windows.length).toBeGreaterThan(1);
      expect(windows.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(launch?.latencyNs.length ?? 0);
      expect(measurement?.notes).toContainEqual(expect.stringContaining("no sentinel"));
    });
  },
);
