import { describe, expect, it } from "vitest";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import { widerBatch } from "../../src/measure/image-batch.ts";
import type { ValueInfo } from "../../src/measure/protocol.ts";

const benchmark = (runtime: Benchmark["runtime"], batch = 1) => ({
  runtime,
  parameters: { precision: "fp32" as const, batch, threads: 1 },
});
const OPEN: ValueInfo = { name: "image", type: "float32", shape: ["batch", 3, 224, 224] };
const ROOMY = { "memory-bytes": 8e9 };

describe("widerBatch", () => {
  it.each(["onnxruntime", "pytorch", "tensorflow"] as const)(
    "is 8 where %s leaves the first dimension open",
    (runtime) => {
      expect(widerBatch(benchmark(runtime), [OPEN], ROOMY)).toBe(8);
      expect(widerBatch(benchmark(runtime, 4), [OPEN], ROOMY)).toBe(8);
    },
  );

  it.each<[string, ReturnType<typeof benchmark>, ValueInfo[], Record<string, number>]>([
    ["as many images are taken already", benchmark("onnxruntime", 8), [OPEN], ROOMY],
    ["the runtime fixes the batch as it loads", benchmark("openvino"), [OPEN], ROOMY],
    ["the model has a batch of its own", benchmark("onnxruntime"), [{ ...OPEN, shape: [1, 3, 224, 224] }], ROOMY],
    ["the model takes no batch", benchmark("onnxruntime"), [{ ...OPEN, shape: [] }], ROOMY],
    ["there are other inputs", benchmark("onnxruntime"), [OPEN, OPEN], ROOMY],
    ["the device has little memory", benchmark("onnxruntime"), [OPEN], { "memory-bytes": 1e9 }],
    ["the device does not tell its memory", benchmark("onnxruntime"), [OPEN], {}],
  ])("is none where %s", (_, planned, inputs, environment) => {
    expect(widerBatch(planned, inputs, environment)).toBeUndefined();
  });
});
