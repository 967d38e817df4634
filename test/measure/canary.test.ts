import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RUNTIME_NAMES } from "../../src/bench/benchmark.ts";
import { canaryOf, judgeGrowth, nextBatch } from "../../src/measure/canary.ts";

describe("the canary of a runtime", () => {
  it("is there for every runtime, and for every delegate but the Edge TPU", () => {
    for (const runtime of RUNTIME_NAMES) expect(canaryOf(runtime, undefined)?.file).toMatch(/^[a-z./_]+$/);
    expect(canaryOf("tflite", "xnnpack")).toEqual(canaryOf("tflite", undefined));
    expect(canaryOf("tflite", "edgetpu-usb.1")).toBeUndefined();
  });

  it.each([
    ["onnxruntime", undefined, false, 1],
    ["openvino", "CPU", false, 1],
    ["pytorch", "cuda", false, 64],
    ["onnxruntime", "tensorrt", true, 64],
    ["openvino", "myriad", true, 64],
    ["tensorflow", "tensorrt", true, 64],
    ["tensorrt", undefined, true, 64],
  ] as const)(
    "of %s with %s has launches of its own for each batch: %j, from %i on",
    (runtime, delegate, isClosed, first) => {
      expect(canaryOf(runtime, delegate)).toMatchObject({ isClosed, batches: { first } });
    },
  );
});

describe("the batch of a canary", () => {
  const batches = { first: 1, largest: 256, enough: 4e6 };

  it("grows until its time is that of the work", () => {
    expect([nextBatch(batches, 1, 3e6), nextBatch(batches, 1, 4e6)]).toEqual([4, undefined]);
    expect([nextBatch(batches, 128, 1), nextBatch(batches, 256, 1)]).toEqual([256, undefined]);
  });

  it("always comes to an end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_096 }), fc.nat(4e6), (first, ns) => {
        let steps = 0;
        for (let batch: number | undefined = first; batch !== undefined; batch = nextBatch(batches, batch, ns))
          steps += 1;
        expect(steps).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("times that grow with the work", () => {
  it.each([
    [4, "after"],
    [2, "after"],
    [1.99, "unclear"],
    [1.5, "unclear"],
    [1.49, "before"],
    [1, "before"],
    [0.5, "before"],
    [Number.NaN, "before"],
  ] as const)("%d times for four times as many images: the clock stops %s it", (fourfold, stops) => {
    expect(judgeGrowth({ batch: 1, once: 5e6, twice: 1e7, fourfold: 5e6 * fourfold })).toBe(stops);
  });
});
