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
    expect(status).toBe(3);
  });

  it("flags a run of 103 images, which compare then holds against nothing", () => {
    const { stdout, status } = take("last_results_trt_FP16_B3.txt");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^not representative: 88 of 103 images were right, .* 77\.4 to 91\.0 %/m);
    take("last_results_B3.csv");
    const compared = edgebench("compare", "last_results_B3.csv.json", "last_results_trt_FP16_B3.txt.json");
    expect(compared.stdout.replaceAll(/\s+/g, " ")).toMatch(
      /top-1.*the 103 images are of 26 of the 1000 classes that the model knows/,
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
  ])("refuses %s in one sentence", (_, args, sentence) => {
    const { status, stderr, stdout } = edgebench(...args);
    expect(stderr).toMatch(sentence);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
