import { expect, it } from "vitest";
import type { Benchmark } from "../../src/bench/benchmark.ts";
import type { Measurement } from "../../src/bench/result.ts";
import { summaryTable } from "../../src/commands/bench-summary.ts";
import { sampleMeasurement, sampleResult } from "../bench/sample-result.ts";
import { steadyLaunch } from "../compare/rounds.ts";

const nano: Benchmark = {
  model: "resnet50",
  device: "jetson",
  runtime: "tensorrt",
  parameters: { precision: "fp16", batch: 1, threads: 1 },
  scenario: "single-stream",
};
const work = {
  macs: 4.089e9,
  parameters: 25.6e6,
  valuesMoved: 25.8e6,
  bytesMoved: 102e6,
  isLowerBound: false,
  unknownOperators: [],
};

function told(ms: number, changes: Partial<Measurement> = {}): string {
  const measurement = sampleMeasurement({ benchmark: nano, role: "only", launches: [steadyLaunch(0, ms)], work });
  const device = { label: "jetson", environment: { board: "NVIDIA Jetson Nano Developer Kit" } };
  const result = sampleResult({ device, measurements: [{ ...measurement, ...changes }] });
  return summaryTable(result, "result.json", undefined, { color: false, width: 100 });
}

it("tells how far times are from what the device can do, and times that cannot be true", () => {
  expect(told(30)).toMatch(
    /Beside what the device can do:\n {2}resnet50\/jetson\/.*, only: 58 % of peak; arithmetic-bound;/,
  );
  expect(told(2.67)).toMatch(/\n {2}resnet50\/jetson\/.*, only: implausible: its 2\.67 ms would take 6\.5 times/);
  expect(told(30, { work: undefined })).not.toContain("Beside what");
});
