import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCENARIOS } from "../../src/bench/benchmark.ts";
import { METRIC_NAMES, METRICS } from "../../src/bench/metric.ts";
import { gatingIn, hasMetric, iterationContent, metricLabel } from "../../src/bench/scenario.ts";

const parameters = (batch: number) => ({ precision: "fp32" as const, batch, threads: 1 });

describe("an iteration", () => {
  it.each([
    ["single-stream", 1, 1, 1],
    ["single-stream", 4, 1, 4],
    ["offline", 32, 1, 32],
    ["cold-start", 1, 1, 1],
    ["sustained", 2, 1, 2],
    ["multi-stream", 1, 8, 8],
    ["multi-stream", 2, 4, 8],
    ["multi-stream", 8, 1, 8],
  ] as const)("of %s in batches of %d holds %d inferences and %d samples", (scenario, batch, inferences, samples) => {
    expect(iterationContent({ scenario, parameters: parameters(batch) })).toEqual({ inferences, samples });
  });
});

describe("the metrics of a scenario", () => {
  const of = (scenario: (typeof SCENARIOS)[number]) => METRIC_NAMES.filter((metric) => hasMetric(scenario, metric));

  it("are those that it can tell", () => {
    expect(of("offline")).not.toContain("latency");
    expect(of("offline")).toEqual(expect.arrayContaining(["throughput", "top-1", "energy"]));
    expect(of("cold-start")).toEqual([
      "latency",
      "load-time",
      "first-inference",
      "peak-memory",
      "model-size",
      "operators",
    ]);
    expect(of("sustained")).toEqual(expect.arrayContaining(["latency", "latency-p99", "slowdown", "time-to-throttle"]));
    expect(SCENARIOS.filter((scenario) => hasMetric(scenario, "slowdown"))).toEqual(["sustained"]);
  });

  it("property: gate only where they are had, and one that tells of speed stands for latency", () => {
    const named = fc.subarray([...METRIC_NAMES]);
    fc.assert(
      fc.property(fc.constantFrom(...SCENARIOS), named, (scenario, metrics) => {
        const gating = gatingIn(scenario, metrics);
        expect(gating.every((metric) => hasMetric(scenario, metric))).toBe(true);
        expect(new Set(gating).size).toBe(gating.length);
        if (!metrics.includes("latency")) expect(gating.filter((metric) => !metrics.includes(metric))).toEqual([]);
        else expect(gating).toContain(scenario === "offline" ? "throughput" : "latency");
      }),
    );
  });

  it("are called after what they are the time of", () => {
    expect(metricLabel("latency-p99", { scenario: "multi-stream" })).toBe("query latency (p99)");
    expect(metricLabel("latency", { scenario: "cold-start" })).toBe("cold start");
    expect(metricLabel("latency", { scenario: "sustained" })).toBe("settled latency (median)");
    for (const metric of METRIC_NAMES)
      expect(metricLabel(metric, { scenario: "single-stream" })).toBe(METRICS[metric].label);
  });
});
