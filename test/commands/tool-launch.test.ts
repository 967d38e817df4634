import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { type ToolLaunch, toolLaunch } from "../../src/commands/tool-launch.ts";
import { LocalTransport } from "../../src/device/local-transport.ts";
import { MEASURERS } from "../../src/measure/measurers.ts";
import { TemporaryFolder } from "../dataset/temporary-folder.ts";
import { FIXTURES } from "../e2e/edgebench.ts";
import { PYTHON_WITH_RUNTIMES, suiteNeeds } from "../requirements.ts";

const PATIENCE = { timeout: 120_000 };

/** The tools themselves, as Python packages bring them: one run each. */
describe.skipIf(suiteNeeds("python-runtimes"))("one run of a real tool", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await TemporaryFolder.make();
  });
  afterAll(() => folder[Symbol.asyncDispose]());

  async function launch(name: string, file: string, inputs: readonly number[][]): Promise<ToolLaunch> {
    const measurer = MEASURERS.find((one) => one.name === name);
    if (measurer === undefined) throw new Error(`no measurer ${name}`);
    const parameters = { precision: "fp32", batch: 1, threads: 1 } as const;
    const benchmark: Benchmark = {
      ...{ model: "digits", device: "desk", runtime: measurer.runtime, parameters },
      scenario: "single-stream",
    };
    return toolLaunch(
      {
        measurer,
        program: join(dirname(PYTHON_WITH_RUNTIMES), name),
        transport: new LocalTransport(),
        folder: join(folder.path, "tool"),
        silenceMs: 60_000,
        signal: new AbortController().signal,
      },
      {
        benchmark,
        model: join(FIXTURES, "digits", file),
        engine: join(folder.path, "none"),
        inputs: inputs.map((shape) => ({ name: "image", shape, open: [["batch", shape[0] ?? 1]] })),
      },
      { round: 3, position: 1, mode: "alternating" },
      { iterations: 20, isFirst: true, mostMs: 100_000 },
    );
  }

  it(
    "benchmark_app is told a shape, a number of threads and one of inferences, and tells its version",
    PATIENCE,
    async () => {
      const { imported, repetition } = await launch("benchmark_app", "digits.onnx", [[1, 1, 28, 28]]);
      expect(imported.source.tool).toBe("OpenVINO's benchmark_app");
      expect(imported.notes).toEqual([]);
      expect(repetition).toMatchObject({ round: 3, position: 1, mode: "alternating", iterations: 20 });
      expect(repetition.actual).toMatchObject({ provider: "CPU", version: expect.stringMatching(/^2026\./) });
      expect("values" in repetition && repetition.values.latency).toBeGreaterThan(10_000);
    },
  );

  it("litert-benchmark writes its report, whatever it prints", PATIENCE, async () => {
    const { imported, repetition } = await launch("litert-benchmark", "digits.tflite", []);
    expect(imported).toMatchObject({ source: { tool: "LiteRT's litert-benchmark" }, parameters: { threads: 1 } });
    expect(repetition).toMatchObject({ round: 3, iterations: 20, actual: { provider: "CPU" } });
    expect("values" in repetition && repetition.values.latency).toBeGreaterThan(10_000);
  });

  it("benchmark_app that is given no network says so in its last words", PATIENCE, async () => {
    const wrong = launch("benchmark_app", "digits-corrupt.onnx", [[1, 1, 28, 28]]);
    await expect(wrong).rejects.toThrow(/^benchmark_app ended with exit code 1; its last words: /);
  });
});
