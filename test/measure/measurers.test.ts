import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRECISIONS } from "../../src/bench/benchmark.ts";
import { MEASURERS, type ToolRequest } from "../../src/measure/measurers.ts";

const measurerOf = (name: string) => {
  const found = MEASURERS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no measurer ${name}`);
  return found;
};
const REQUEST: ToolRequest = {
  model: "/models/net.onnx",
  parameters: { precision: "fp16", batch: 2, threads: 4 },
  inputs: [{ name: "image", shape: [2, 3, 224, 224], open: [["n", 2]] }],
  iterations: 100,
  engine: "/run/net.engine",
  isFirst: true,
};
const wordsOf = (name: string, changes: Partial<ToolRequest> = {}) =>
  measurerOf(name)
    .args({ ...REQUEST, ...changes })
    .join(" ");

describe("what a tool is told", () => {
  it("is the engine that trtexec built in its first run, from the second on", () => {
    const shapes = "--shapes=image:2x3x224x224 --exposeDMA --iterations=100 --duration=0 --warmUp=200";
    expect(wordsOf("trtexec")).toBe(
      `--onnx=/models/net.onnx --saveEngine=/run/net.engine --fp16 ${shapes} --exportTimes=times.json`,
    );
    expect(wordsOf("trtexec", { isFirst: false })).toBe(
      `--loadEngine=/run/net.engine ${shapes} --exportTimes=times.json`,
    );
    const closed = [{ name: "image", shape: [1, 3, 8, 8], open: [] }];
    const fp32 = { ...REQUEST.parameters, precision: "fp32" as const };
    expect(wordsOf("trtexec", { inputs: closed, parameters: fp32 })).not.toMatch(/--shapes|--fp/);
  });

  it("is a number of threads where benchmark_app takes one, and one inference at a time", () => {
    expect(wordsOf("benchmark_app")).toBe(
      "-m /models/net.onnx -d CPU -api sync -niter 100 -hint none -nstreams 1 -nthreads 4 -infer_precision f16 -shape image[2,3,224,224]",
    );
    const myriad = { ...REQUEST.parameters, delegate: "myriad", precision: "int8" as const };
    expect(wordsOf("benchmark_app", { parameters: myriad, inputs: [] })).toBe(
      "-m /models/net.onnx -d MYRIAD -api sync -niter 100 -hint latency -b 2",
    );
  });

  it("is the delegate that it knows, and no other", () => {
    const coral = { ...REQUEST.parameters, batch: 1, delegate: "edgetpu" };
    expect(measurerOf("benchmark_model").cannot(coral, [])).toBeUndefined();
    expect(wordsOf("benchmark_model", { parameters: coral })).toBe(
      "--graph=/models/net.onnx --num_threads=4 --num_runs=100 --min_secs=0 --external_delegate_path=libedgetpu.so.1",
    );
    expect(measurerOf("litert-benchmark").cannot(coral, [])).toMatch(/^is not told of the delegate edgetpu;/);
    expect(measurerOf("trtexec").cannot(coral, [])).toMatch(/^is not told of the delegate edgetpu;/);
    expect(measurerOf("benchmark_model").cannot(REQUEST.parameters, [])).toMatch(/^cannot be told a batch;/);
  });

  it("is each open size by its name, for onnxruntime_perf_test", () => {
    const inputs = [
      {
        name: "a",
        shape: [2, 5],
        open: [
          ["n", 2],
          ["length", 5],
        ] as const,
      },
      { name: "b", shape: [2], open: [["n", 2]] as const },
    ];
    expect(wordsOf("onnxruntime_perf_test", { inputs })).toBe(
      "-I -m times -r 100 -e cpu -x 4 -y 1 -f n:2 -f length:5 /models/net.onnx result.csv",
    );
    const nameless = [{ name: "a", shape: [2], open: [["", 2]] as const }];
    expect(measurerOf("onnxruntime_perf_test").cannot(REQUEST.parameters, nameless)).toMatch(/^is told sizes by their/);
  });

  it("holds the model, its iterations and nothing that is empty, whatever is measured", () => {
    const request = fc.record({
      precision: fc.constantFrom(...PRECISIONS),
      batch: fc.integer({ min: 1, max: 65_536 }),
      threads: fc.integer({ min: 1, max: 1_024 }),
      delegate: fc.option(fc.constantFrom("gpu", "cuda", "xnnpack", "constructor"), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...MEASURERS), request, fc.boolean(), (measurer, { delegate, ...rest }, isFirst) => {
        const parameters = delegate === undefined ? rest : { ...rest, delegate };
        if (measurer.cannot(parameters, REQUEST.inputs) !== undefined) return;
        const args = measurer.args({ ...REQUEST, parameters, isFirst });
        expect(args).not.toContain("");
        expect(args.join(" ")).toMatch(/net\.(?:onnx|engine)/);
        expect(args.join(" ")).toMatch(/\b100\b/);
        if (measurer.writes !== undefined) expect(args.join(" ")).toContain(measurer.writes);
      }),
      { numRuns: 50 },
    );
  });
});
