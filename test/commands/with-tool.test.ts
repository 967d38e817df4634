import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeResult } from "../../src/bench/decode.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { BENCH_DEFAULTS, bench } from "../../src/commands/bench.ts";
import type { BenchOptions } from "../../src/commands/bench-options.ts";
import { SILENT } from "../../src/commands/progress.ts";
import { TestRepository } from "../e2e/edgebench.ts";
import { graph, initializer, message, model, number, opset, text, value } from "../model/onnx-bytes.ts";
import { suiteNeeds } from "../requirements.ts";
import { WORKERS } from "./fake-device.ts";
import { addTool } from "./stand-in-tools.ts";

const LONG = { timeout: 120_000 };

const configOf = (models: string, more = "") => `version: 1
devices:
  desk: { runs-on: [self-hosted, desk], transport: local, runtimes: [tensorrt, tflite, onnxruntime, openvino], peak: { fp32: 1 GFLOPS } }
models:
${models}
benchmarks:
  - { models: "*", devices: "*", precision: [fp32], batch: [1], threads: [1]${more} }
policy: { budget: { default: 40s } }
`;

/** One convolution of `image`, whose file has about so many bytes. */
function network(bytes: number): Uint8Array {
  const raw = message(
    9,
    Array.from({ length: bytes }, () => 0),
  );
  const weight = initializer("w", ...[bytes / 4, 1, 1, 1].map((size) => number(1, size)), number(2, 1), raw);
  const layer = message(1, text(1, "image"), text(1, "w"), text(2, "y"), text(4, "Conv"));
  const ends = [value(11, "image", 1, ["n", 1, 8, 8]), value(12, "y", 1, [])];
  return model(opset(13), graph(weight, layer, ...ends));
}
const tflite = (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => "\0\0\0\0TFL3".charCodeAt(at) || 0);

describe.skipIf(suiteNeeds("git"))("bench with another tool", () => {
  let repository: TestRepository;
  beforeEach(async () => {
    repository = await TestRepository.create();
  });
  afterEach(() => repository[Symbol.asyncDispose]());

  async function run(options: Partial<BenchOptions>) {
    let out = "";
    const lines: string[] = [];
    const code = await bench(
      { ...BENCH_DEFAULTS, models: [], out: "out", seed: 7, ...options },
      {
        cwd: repository.dir,
        env: {},
        out: (said) => {
          out += said;
        },
        progress: { ...SILENT, line: (said) => void lines.push(said) },
        color: false,
        width: 100,
        signal: new AbortController().signal,
        version: "1.2.3",
        workersDir: WORKERS,
      },
    );
    return { code, out, lines };
  }
  async function measurements(): Promise<readonly Measurement[]> {
    const file = repository.path("out", "edgebench-result-desk-1.json");
    const told = await readFile(file, "utf8");
    expect(told).not.toContain(repository.dir);
    const bytes = (async function* () {
      yield Buffer.from(told);
    })();
    return (await decodeResult(bytes, "result")).measurements;
  }
  const shape = ({ role, status, launches, summedLaunches = [], source }: Measurement) => ({
    role,
    status,
    times: launches.length,
    summaries: summedLaunches.length,
    tool: source?.tool,
  });

  it("pairs its launches in turns, where it hands out times (a stand-in for trtexec)", LONG, async () => {
    await repository.write("edgebench.yml", configOf("  net: { files: { tensorrt: net.onnx }, task: other }"));
    await repository.write("net.onnx", network(20_000));
    await repository.commit("base");
    await repository.write("net.onnx", network(30_000));
    const tool = await addTool(repository, "trtexec");
    const { code, out } = await run({ with: "trtexec", tool, against: "HEAD" });
    expect(code).toBe(0);
    expect(out).toMatch(/regressed +latency \(median\) +2\.\d+ ms → 3\.\d+ ms/);
    const [base, head] = await measurements();
    const rounds = base?.launches.length ?? 0;
    expect(base && shape(base)).toEqual({
      role: "base",
      status: "measured",
      times: rounds,
      summaries: 0,
      tool: "trtexec",
    });
    expect(rounds).toBeGreaterThanOrEqual(8);
    expect(new Set(head?.launches.map(({ mode }) => mode))).toEqual(new Set(["alternating"]));
    const places = (side: Measurement | undefined) => side?.launches.map(({ position }) => position) ?? [];
    // ABBA: one side is first, then the other.
    expect(places(base).map((place, round) => place + (places(head)[round] ?? 0))).toEqual(Array(rounds).fill(1));
    expect(places(base)[0]).not.toBe(places(base)[1]);
    expect(head?.launches[0]?.warmupNs).toHaveLength(3);
    expect(head?.work?.macs).toBe((30_000 / 4) * 64);
    expect(head).toMatchObject({ inputs: "random", inputShapes: ["image: 1x1x8x8"], peaks: { fp32: 1e9 } });
    expect(head?.notes?.[0]).toBe(
      "measured with trtexec in the place of edgebench's worker, one process after the other, so launches alternated",
    );
  });

  it(
    "takes a summary for one launch's, where it hands out nothing else (a stand-in for benchmark_model)",
    LONG,
    async () => {
      await repository.write("edgebench.yml", configOf("  net: { files: { tflite: net.tflite }, task: other }"));
      await repository.write("net.tflite", tflite(20_000));
      await repository.commit("base");
      await repository.write("net.tflite", tflite(20_004));
      const tool = await addTool(repository, "benchmark_model");
      const { code, out } = await run({ with: "benchmark_model", tool, against: "HEAD" });
      expect(code).toBe(0);
      expect(out).toMatch(/unchanged +latency \(median\) +2\.\d+ ms → 2\.\d+ ms/);
      const [base, head] = await measurements();
      expect(base && shape(base)).toMatchObject({ status: "measured", times: 0 });
      expect(base?.summedLaunches?.length).toBeGreaterThanOrEqual(8);
      expect(head?.summedLaunches?.length).toBe(base?.summedLaunches?.length);
      expect(head?.source?.cannotTell.join()).toMatch(/single times/);
      expect(head?.summedLaunches?.[0]?.values["peak-memory"]).toBe(24.5 * 1024 ** 2);
    },
  );

  it(
    "measures what has no base alone, and one bad model costs itself (a stand-in for onnxruntime_perf_test)",
    LONG,
    async () => {
      const models = ["bad", "good", "open"].map(
        (name) => `  ${name}: { files: { onnxruntime: ${name}.onnx, tflite: net.tflite }, task: other }`,
      );
      await repository.write("edgebench.yml", configOf(models.join("\n"), ", scenario: [single-stream, cold-start]"));
      for (const [name, bytes] of [
        ["bad", 4_000],
        ["good", 20_000],
        ["open", 8_000],
      ] as const)
        await repository.write(`${name}.onnx`, network(bytes));
      const sides = value(11, "image", 1, ["n", 1, "side", 8]);
      await repository.write("open.onnx", model(opset(13), graph(sides, value(12, "image", 1, []))));
      await repository.write("net.tflite", tflite(100));
      await repository.commit("models");
      const real = await addTool(repository, "onnxruntime_perf_test");
      const picky = `for word in "$@"; do case $word in */bad.onnx) echo "Load model failed" >&2; exit 2 ;; esac; done\nexec "${repository.path(real)}" "$@"\n`;
      const tool = await addTool(repository, "picky", picky);
      const { code, out } = await run({ with: "onnxruntime_perf_test", tool });
      expect(code).toBe(3);
      const made = (await measurements()).filter(({ benchmark }) => benchmark.scenario === "single-stream");
      expect(made.map(({ benchmark, status }) => [benchmark.model, benchmark.runtime, status])).toEqual([
        ["bad", "onnxruntime", "failed"],
        ["good", "onnxruntime", "measured"],
        ["open", "onnxruntime", "skipped"],
      ]);
      expect(made[0]?.reason).toBe("onnxruntime_perf_test ended with exit code 2; its last words: Load model failed");
      expect(made[1]?.launches.map(({ mode }) => mode)).toEqual(Array.from({ length: 5 }, () => "solo"));
      expect(made[2]?.reason).toMatch(/^onnxruntime_perf_test cannot be told what to feed: the model leaves side of/);
      expect(out).toMatch(/good\/desk.*cold-start, only: onnxruntime_perf_test measures single-stream, not cold-start/);
    },
  );

  it("measures the base alone where the head's runs are lost after its trial", LONG, async () => {
    await repository.write("edgebench.yml", configOf("  net: { files: { onnxruntime: net.onnx }, task: other }"));
    await repository.write("net.onnx", network(4_000));
    await repository.commit("base");
    await repository.write("net.onnx", network(8_000));
    const real = repository.path(await addTool(repository, "onnxruntime_perf_test"));
    const once = `for word in "$@"; do case $word in */head/net.onnx)
  if [ -e ../tried ]; then echo "out of memory" >&2; exit 5; fi; touch ../tried ;; esac; done\nexec "${real}" "$@"\n`;
    const tool = await addTool(repository, "once", once);
    expect((await run({ with: "onnxruntime_perf_test", tool, against: "HEAD" })).code).toBe(3);
    const [base, head] = await measurements();
    expect(base && shape(base)).toMatchObject({ role: "base", status: "measured", times: 5 });
    expect(base?.ending).toBe("fixed-rounds");
    expect(head).toMatchObject({ role: "head", status: "failed", launches: [], ending: "failed" });
    expect(head?.lostLaunches).toHaveLength(3);
    expect(head?.reason).toBe("onnxruntime_perf_test ended with exit code 5; its last words: out of memory");
  });

  it.each<[string, string, RegExp]>([
    [
      "writes what is none of its files",
      "echo rubbish > result.csv\n",
      /^onnxruntime_perf_test wrote what cannot be read as onnxruntime_perf_test's: result\.csv: no row/,
    ],
    ["writes nothing", "exit 0\n", /^onnxruntime_perf_test wrote no result\.csv$/],
    ["is silent", "sleep 60\n", /^onnxruntime_perf_test said nothing for 0\.3 s and was ended$/],
  ])("fails a benchmark in one sentence where it %s", LONG, async (_, script, reason) => {
    await repository.write("edgebench.yml", configOf("  net: { files: { onnxruntime: net.onnx }, task: other }"));
    await repository.write("net.onnx", network(4_000));
    await repository.commit("model");
    const tool = await addTool(repository, "broken", script);
    expect((await run({ with: "onnxruntime_perf_test", tool, workerTimeout: 0.3 })).code).toBe(3);
    const [only] = await measurements();
    expect(only?.status).toBe("failed");
    expect(only?.reason).toMatch(reason);
  });

  it("says where it is not there, which is nothing against the model", LONG, async () => {
    await repository.write("edgebench.yml", configOf("  net: { files: { tensorrt: net.onnx }, task: other }"));
    await repository.write("net.onnx", network(4_000));
    await repository.commit("model");
    const { code, out } = await run({ with: "trtexec", tool: "./none" });
    expect(code).toBe(3);
    expect(out).toContain("only: trtexec is not there; install it, or name it with --tool");
    expect((await measurements())[0]?.status).toBe("skipped");
    const { lines, code: other } = await run({ with: "benchmark_app" });
    expect(other).toBe(0);
    expect(lines.at(-1)).toBe(
      "Nothing to measure: benchmark_app is of the runtime openvino, and no benchmark here has that.",
    );
  });

  it.each<[string, Partial<BenchOptions>, RegExp]>([
    [
      "a tool that is not known",
      { with: "perf" },
      /^--with "perf": edgebench does not run this tool; name one of trtexec,/,
    ],
    ["a plan", { with: "trtexec", plan: "plan.json" }, /^--with: is for a desk/],
    ["--watch", { with: "trtexec", watch: true }, /^--watch: follows with edgebench's own workers/],
    ["a program without a tool", { tool: "x" }, /^--tool: says where the program of --with is/],
    ["a program that is an option", { with: "trtexec", tool: "-x" }, /^--tool: not a program/],
  ])("refuses %s", async (_, options, sentence) => {
    await expect(run(options)).rejects.toThrow(sentence);
  });
});
