import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { MADE_FILES } from "../formats/study-series.ts";
import { COMMAND } from "./command-line.ts";

/** The command line in a process of its own, on files with the properties of the study's. */
describe("edgebench import", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await TemporaryFolder.make(
      Object.fromEntries(Object.entries(MADE_FILES).map(([name, text]) => [name, text()])),
    );
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  function edgebench(...args: readonly string[]) {
    const [program = "", ...before] = COMMAND;
    const { status, stdout, stderr } = spawnSync(program, [...before, ...args], { cwd: folder.path, encoding: "utf8" });
    return { status, stdout, stderr };
  }
  const take = (file: string, ...others: readonly string[]) =>
    edgebench("import", "tryolabs-2019", file, "--model", "b3", "--device", "nano", "--out", `${file}.json`, ...others);

  it("makes results that compare holds against each other: two full runs have the same top-1", () => {
    expect(take("last_results_B3.csv").stdout).toMatch(/9998 times of one launch, 6845 of 10000 images right/);
    expect(take("last_results_B3_trt_FP16.csv").status).toBe(0);
    const { status, stdout } = edgebench(
      "compare",
      "last_results_B3.csv.json",
      "last_results_B3_trt_FP16.csv.json",
      "--json",
    );
    const { benchmarks } = JSON.parse(stdout) as {
      benchmarks: { caveats: string[]; comparisons: { metric: string; verdict: string }[] }[];
    };
    const verdictOf = (metric: string) =>
      benchmarks[0]?.comparisons.find((comparison) => comparison.metric === metric)?.verdict;
    expect(verdictOf("top-1")).toBe("unchanged");
    // One process on each side: no number of iterations shows how it would repeat.
    expect(verdictOf("latency")).toBe("inconclusive");
    expect(benchmarks[0]?.caveats).toEqual(
      expect.arrayContaining([
        "two benchmarks are held against each other: b3/nano/tensorflow/fp32/batch=1/threads=1 against b3/nano/tensorflow/fp16/batch=1/threads=1/delegate=tensorrt",
        expect.stringMatching(/^what is told was not measured by edgebench but by the comparison that Tryolabs/),
      ]),
    );
    // How another tool warmed up is not known.
    expect(benchmarks[0]?.caveats.join()).not.toContain("warm-up");
    // No memory is told, so none is asked for.
    expect(status).toBe(0);
  });

  it("flags a run of 103 images, which compare then holds against nothing", () => {
    const { stdout, status } = take("last_results_trt_FP16_B3.txt");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^not representative: 88 of 103 images were right, .* 77\.4 to 91\.0 %/m);
    expect(stdout).toMatch(/^latency \(median\) 20\d ms, latency \(mean\) 3\d\d ms/m);
    expect(stdout).toMatch(
      /^the first 6 times are far above the others, up to 8\.00 s: .* the mean is 2\d\d ms instead of/m,
    );
    take("last_results_B3.csv");
    const compared = edgebench("compare", "last_results_B3.csv.json", "last_results_trt_FP16_B3.txt.json");
    expect(compared.stdout.replaceAll(/\s+/g, " ")).toMatch(
      /top-1.*the 103 images are of 26 of the 1000 classes that the model knows/,
    );
  });

  it("takes several files for launches of one benchmark, and export gives every iteration back", async () => {
    const query = (startMs: number, ms: number) =>
      `{"startComputeMs": ${startMs}, "endComputeMs": ${startMs + ms}, "h2dMs": 0.1, "latencyMs": ${ms}}`;
    await folder.write("one.json", `[${query(10, 9)}, ${query(300, 5)}, ${query(310, 6)}]`);
    await folder.write("two.json", `[${query(250, 7)}]`);
    const names = ["--model", "b3", "--device", "nano", "--precision", "fp16"];
    const imported = edgebench("import", "trtexec-times", "one.json", "two.json", ...names, "--out", "trt.json");
    expect(imported.stdout).toMatch(/^trt\.json: 3 times of 2 launches\n1 queries that began in the first 200 ms/);
    expect(imported.stdout).not.toMatch(/precision, written as/);
    const { stdout } = edgebench("export", "csv", "trt.json");
    expect(stdout.split("\n").map((line) => line.split(",").at(-1))).toEqual([
      "latency_ns",
      "5000000",
      "6000000",
      "7000000",
      "",
    ]);
    const written = edgebench("export", "bencher", "trt.json", "--out", "bmf.json");
    expect(written.stdout).toMatch(/^bmf\.json: Bencher Metric Format/);
    const back = edgebench("import", "bencher", "bmf.json", "--model", "b3", "--device", "nano", "--out", "back.json");
    expect(back.stdout).toMatch(/^back\.json: no single times, a summary: latency \(median\) 6\.25 ms/);
  });

  it("keeps a summary a summary: compare concludes nothing from it, and record leaves it out", async () => {
    const report = (ms: number) => JSON.stringify({ latency: { median_ms: ms, num_runs: 100 } });
    await folder.write("slow.json", report(12));
    // As PowerShell writes what a tool prints.
    await folder.write("fast.json", Buffer.from(`\uFEFF${report(6)}`, "utf16le"));
    await folder.write("results/none.txt", "");
    const take = (file: string, out: string) =>
      edgebench("import", "litert-json", file, "--model", "b3", "--device", "pi", "--out", out);
    expect(take("slow.json", "slow-result.json").status).toBe(0);
    expect(take("fast.json", "results/edgebench-result-pi-1.json").status).toBe(0);
    const { stdout } = edgebench("compare", "slow-result.json", "results/edgebench-result-pi-1.json");
    expect(stdout).toMatch(/inconclusive {2}latency \(median\) {2}12\.0 ms → 6\.00 ms/);
    expect(stdout.replaceAll(/\s+/g, " ")).toMatch(
      /latency \(p95\)[^:]*: LiteRT's litert-benchmark told a summary without it/,
    );
    expect(edgebench("record", "--results", "results", "--store", "store").stdout).toMatch(
      /^pi: 0 measurements recorded, 1 of another tool left out/,
    );
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      "an unknown format",
      ["import", "trtexec-1999", "x", "--model", "m", "--device", "d", "--out", "o"],
      /^edgebench: import trtexec-1999: edgebench does not read this format; name one of trtexec-times, .*tryolabs-2019$/m,
    ],
    [
      "a file that is not there",
      ["import", "tryolabs-2019", "none.csv", "--model", "m", "--device", "d", "--out", "o"],
      /^edgebench: none\.csv: cannot be read \(ENOENT\)/m,
    ],
    [
      "a name that is none",
      ["import", "tryolabs-2019", "last_results_B3.csv", "--model", "a b", "--device", "d", "--out", "o"],
      /^edgebench: --model: not a name/m,
    ],
    [
      "a file of another format",
      ["import", "trtexec-times", "last_results_B3.csv", "--model", "m", "--device", "d", "--out", "o"],
      /^edgebench: last_results_B3\.csv: not JSON; give the file that trtexec --exportTimes=FILE wrote$/m,
    ],
    [
      "what is no format to write",
      ["export", "avro", "x.json"],
      /^edgebench: export avro: edgebench does not write this format; name one of bencher, .*vega-lite$/m,
    ],
  ])("refuses %s in one sentence", (_, args, sentence) => {
    const { status, stderr, stdout } = edgebench(...args);
    expect(stderr).toMatch(sentence);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
