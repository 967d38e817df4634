import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toStoredSession } from "../../src/baseline/session-file.ts";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import type { Environment, Measurement } from "../../src/bench/result.ts";
import { workOf } from "../../src/commands/network-work.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import { fleetOfJudgement } from "../../src/compare/fleet-of-judgement.ts";
import { readOnnxGraph } from "../../src/model/onnx-graph.ts";
import { floorOf, standingOf, type Task } from "../../src/plausible/floor.ts";
import { KNOWN_PEAKS, peaksOf } from "../../src/plausible/peaks.ts";
import { floorFact, floorSentences, plausibilityOf, whyImplausible } from "../../src/plausible/plausibility.ts";
import { benchmark, sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "../compare/rounds.ts";
import { RESNET50 } from "../model/published-networks.ts";

const RESNET = workOf(readOnnxGraph(RESNET50()), [{ name: "image", type: "float32", shape: [1, 3, 224, 224] }]);
const CONVOLUTIONS = { Conv: 53, Relu: 49, Gemm: 1 };
const nano: Benchmark = {
  ...benchmark,
  model: "resnet50",
  device: "jetson",
  runtime: "tensorrt",
  parameters: { ...benchmark.parameters, precision: "fp16", batch: 1 },
};
const NANO: Environment = { board: "NVIDIA Jetson Nano Developer Kit" };

/** A measurement of ResNet-50 whose launches all take this long. */
function taking(ms: number, overrides: Partial<Measurement> = {}): Measurement {
  const { head } = sidesOf(makeRounds(8, 1, 0.005));
  const launches = head.launches.map((launch) => ({ ...launch, latencyNs: launch.latencyNs.map(() => ms * 1e6) }));
  return { ...head, benchmark: nano, work: RESNET, operators: CONVOLUTIONS, launches, ...overrides };
}

describe("ResNet-50 on a Jetson Nano", () => {
  it("takes 17.3 ms at the chip's peak", () => {
    const told = plausibilityOf(taking(30), NANO);
    expect(told?.floor).toMatchObject({ bound: "arithmetic", device: "Jetson Nano", isLowerBound: false });
    expect(told?.floor.seconds).toBeCloseTo((2 * 4.089e9) / 471.9e9, 4);
  });

  it("is implausible in 2.67 ms, which needs 6.5 times the peak", () => {
    const why = whyImplausible(taking(2.67), NANO);
    expect(why).toContain("its 2.67 ms would take 6.5 times the Jetson Nano's peak of 472 GFLOP/s");
    expect(why).toContain("a clock that stops before an asynchronous device has finished");
    // As an import tells it, which names no board.
    expect(whyImplausible(taking(2.67), {})).toBe(why);
  });

  // torch2trt's README, FP16 and plain PyTorch; kentaroy47's table of TensorRT.
  it.each([29.8, 81.7, 42, 79])("is told honestly in %d ms", (ms) => {
    expect(whyImplausible(taking(ms), NANO)).toBeUndefined();
    expect(floorSentences(taking(ms), NANO)).toEqual([]);
  });

  it("is warned of below the floor, as far as an algorithm that multiplies less may take it", () => {
    expect(whyImplausible(taking(11.5), NANO)).toBeUndefined();
    expect(floorSentences(taking(11.5), NANO).join()).toMatch(
      /^11.5 ms is below the nominal floor of 17.3 ms .*algorithms that multiply less/,
    );
    expect(floorFact(taking(34.6), NANO)).toEqual({
      "share-of-peak": "50 % of peak; arithmetic-bound; the floor on the Jetson Nano is 17.3 ms",
    });
  });
});

describe("what is implausible", () => {
  const { head } = sidesOf(makeRounds(8, 1, 0.005));
  const resultOf = (measurements: readonly Measurement[]) => {
    const whole = sampleResult();
    return { ...whole, device: { label: "jetson", environment: NANO }, measurements: [...measurements] };
  };
  const both = (base: number, now: number) =>
    resultOf([
      taking(base, { role: "base", commit: "b".repeat(40) }),
      taking(now, { role: "head", commit: head.commit }),
    ]);

  it("has no verdict, and says why", () => {
    const [judged] = compareResults({ kind: "roles", result: both(29.8, 2.67) }).benchmarks;
    expect(judged).toMatchObject({ state: "not-measured", verdict: "not-measured", comparisons: [] });
    expect(judged?.reason).toMatch(/^implausible: of the head, its 2.67 ms would take 6.5 times/);
    expect(judged?.caveats.join()).toContain("implausible: of the head");
    const [other] = compareResults({ kind: "roles", result: both(2.67, 29.8) }).benchmarks;
    expect(other?.reason).toMatch(/^implausible: of the base/);
  });

  it("leaves honest times their verdict, and tells how far they are from the peak", () => {
    const [judged] = compareResults({ kind: "roles", result: both(29.8, 29.8) }).benchmarks;
    expect(judged?.state).toBe("compared");
    expect(judged?.environment["share-of-peak"]).toMatch(/^58 % of peak; arithmetic-bound/);
  });

  it("wins nothing and is never recorded", () => {
    const other = { ...nano, runtime: "pytorch" as const };
    const result = resultOf([taking(2.67, { role: "only" }), taking(81.7, { role: "only", benchmark: other })]);
    const fleet = fleetOfJudgement(compareResults({ kind: "roles", result }));
    expect(fleet?.entries.map(({ doubts }) => doubts.map(({ kind }) => kind))).toContainEqual(["implausible"]);
    expect(fleet?.fastest).toEqual([]);
    expect(toStoredSession(result).session.points.map(({ benchmark: one }) => one.runtime)).toEqual(["pytorch"]);
  });
});

describe("peaks", () => {
  it("are of the board that the environment names, not of a label", () => {
    expect(peaksOf(nano, { board: "NVIDIA Jetson Orin Nano Developer Kit" }, undefined, undefined)).toBeUndefined();
    expect(peaksOf({ ...nano, device: "desk" }, NANO, undefined, undefined)?.name).toBe("Jetson Nano");
    const plus = { ...nano, device: "rpi3" };
    expect(peaksOf(plus, { board: "Raspberry Pi 3 Model B Plus Rev 1.3" }, undefined, undefined)).toBeUndefined();
    expect(peaksOf(plus, { board: "Raspberry Pi 3 Model B Rev 1.2" }, undefined, undefined)?.name).toBe(
      "Raspberry Pi 3B",
    );
  });

  it("that the user declares come first", () => {
    const peaks = peaksOf({ ...nano, device: "desk" }, { board: "A desk" }, { fp16: 1e12 }, undefined);
    expect(peaks?.operations).toEqual({ fp16: 1e12 });
    expect(
      whyImplausible(taking(1, { benchmark: { ...nano, device: "desk" }, peaks: { fp32: 1e12 } }), { board: "A" }),
    ).toContain("the desk's peak of 1000 GFLOP/s");
  });

  it("are the processor's where it alone ran the network, whatever card is beside it", () => {
    const desk = { ...nano, device: "desk", runtime: "onnxruntime" as const };
    const environment = {
      "gpu-model": "NVIDIA GeForce RTX 2080 Ti",
      "cpu-model": "Some CPU",
      "instruction-sets": "sse2",
    };
    const of = (provider: string) => peaksOf(desk, environment, undefined, { provider, threads: 2 })?.name;
    expect([of("cpu"), of("xnnpack"), of("cuda")]).toEqual(["Some CPU", "Some CPU", "RTX 2080 Ti"]);
    expect(peaksOf(desk, {}, undefined, { provider: "cpu", threads: 2 })).toBeUndefined();
    const declared = peaksOf(desk, environment, { fp32: 1e9, memory: 1e10 }, { provider: "cpu", threads: 2 });
    expect(declared).toMatchObject({ operations: { fp32: 1e9 }, memory: 1e10 });
    expect(declared?.onChip).toBeGreaterThan(2 ** 30);
    expect(declared).not.toHaveProperty("isBound");
    expect(peaksOf(desk, environment, { memory: 1e10 }, { provider: "cpu", threads: 2 })).toMatchObject({
      isBound: true,
    });
  });

  it.each(KNOWN_PEAKS)("of $name say where they are from", ({ sources, operations }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(Math.min(...Object.values(operations).filter((rate) => rate !== undefined))).toBeGreaterThan(1e9);
  });
});

describe("a processor without a table", () => {
  const desk = {
    ...nano,
    device: "desk",
    runtime: "onnxruntime" as const,
    parameters: { ...nano.parameters, threads: 2 },
  };
  const environment = { "cpu-model": "A CPU", "instruction-sets": "avx avx2 fma sse2", processors: 8 };
  const ran = (ms: number, provider: string) => {
    const one = taking(ms, { benchmark: desk });
    const launches = one.launches.map((launch) => ({ ...launch, actual: { provider, version: "1", threads: 2 } }));
    return { ...one, launches };
  };

  it("has a floor for what it ran itself", () => {
    // Two threads, 32 operations a cycle at 6.2 GHz, four times as many of eight bits.
    const told = plausibilityOf(ran(30, "cpu"), environment);
    expect(told?.floor.seconds).toBeCloseTo((2 * 4.089e9) / (2 * 4 * 32 * 6.2e9), 4);
    expect(told?.standing).toBe("above");
    expect(whyImplausible(ran(1, "cpu"), environment)).toContain("the A CPU's peak of at most 1590 GFLOP/s");
    expect(floorFact(ran(30, "cpu"), environment)["share-of-peak"]).toMatch(/^at least 17 % of peak; arithmetic-bound/);
  });

  it("has none where something else ran it, or launches differ", () => {
    expect(plausibilityOf(ran(1, "cuda"), environment)).toBeUndefined();
    const [first, ...rest] = ran(1, "cpu").launches;
    const mixed = {
      ...ran(1, "cuda"),
      launches: [...(first === undefined ? [] : [first]), ...ran(1, "cuda").launches],
    };
    expect(rest.length).toBeGreaterThan(0);
    expect(plausibilityOf(mixed, environment)).toBeUndefined();
  });
});

describe("the floor", () => {
  const peaks = KNOWN_PEAKS.find(({ label }) => label === "rpi3");
  it("is the memory's where a network reads much and computes little", () => {
    const work = { ...RESNET, macs: 1e6, valuesMoved: 1e8, bytesMoved: 4e8 };
    const one = { ...nano, parameters: { ...nano.parameters, precision: "fp32" as const } };
    const task = { work, benchmark: one, operators: CONVOLUTIONS };
    expect(peaks && floorOf(task, peaks)).toMatchObject({ bound: "memory" });
    expect(peaks && floorOf(task, peaks)?.seconds).toBeCloseTo((4e8 - 512 * 1024) / 3.6e9, 6);
  });

  it("is that of the quickest arithmetic where the file may be narrower than its benchmark is called", () => {
    const one = { ...nano, parameters: { ...nano.parameters, precision: "fp32" as const } };
    const operations = (change: Partial<Task>) =>
      peaks && floorOf({ work: RESNET, benchmark: one, operators: CONVOLUTIONS, ...change }, peaks)?.operations;
    expect(operations({})).toBe(38.4e9);
    for (const operator of ["QLinearConv", "DequantizeLinear", "MatMulInteger", "com.microsoft:QGemm"])
      expect(operations({ operators: { ...CONVOLUTIONS, [operator]: 1 } })).toBe(153.6e9);
    expect(operations({ operators: undefined })).toBe(153.6e9);
    // Weights of half the width.
    expect(operations({ work: { ...RESNET, bytesMoved: RESNET.bytesMoved / 2 } })).toBe(153.6e9);
  });

  it("never falls as there is more to do, and a longer time never stands worse", () => {
    const order = ["implausible", "below-floor", "above"];
    fc.assert(
      fc.property(
        fc.nat(1e12),
        fc.nat(1e12),
        fc.double({ min: 1e-6, max: 1e3, noNaN: true }),
        (macs, more, seconds) => {
          if (peaks === undefined) return;
          const [low, high] = [macs, macs + more].map((all) =>
            floorOf({ work: { ...RESNET, macs: all }, benchmark: nano, operators: {} }, peaks),
          );
          expect(high?.seconds ?? 0).toBeGreaterThanOrEqual(low?.seconds ?? 0);
          if (low === undefined) return;
          const [now, later] = [standingOf(seconds, low), standingOf(2 * seconds, low)].map((one) =>
            order.indexOf(one),
          );
          expect(later).toBeGreaterThanOrEqual(now ?? 0);
        },
      ),
    );
  });
});
