import type { Benchmark } from "../../src/bench/benchmark.ts";
import type { Launch, Measurement, Result } from "../../src/bench/result.ts";

/** Valid nouns for tests, each field overridable. */

export const benchmark: Benchmark = {
  model: "digits",
  device: "desk",
  runtime: "onnxruntime",
  parameters: { precision: "fp32", batch: 1, threads: 1 },
  scenario: "single-stream",
};

export function sampleLaunch(overrides: Partial<Launch> = {}): Launch {
  return {
    round: 0,
    position: 0,
    opened: true,
    startedAt: "2026-11-24T02:37:00Z",
    mode: "ping-pong",
    loadNs: 30_000_000,
    firstNs: 4_000_000,
    warmupNs: [3_000_000],
    steady: true,
    latencyNs: [2_000_000, 2_100_000, 1_900_000],
    bursts: [{ start: 0, count: 3, atNs: 0 }],
    peakRssBytes: 90_000_000,
    actual: { provider: "cpu", version: "1.30.0", threads: 1 },
    environment: { "temperature-c": 51.2 },
    ...overrides,
  };
}

export function sampleMeasurement(overrides: Partial<Measurement> = {}): Measurement {
  return {
    benchmark,
    commit: "a".repeat(40),
    role: "head",
    model: { sha256: "b".repeat(64), bytes: 1234 },
    status: "measured",
    launches: [sampleLaunch()],
    lostLaunches: [],
    ...overrides,
  };
}

export function sampleResult(overrides: Partial<Result> = {}): Result {
  return {
    schema: "edgebench/result@1",
    createdAt: "2026-11-24T02:37:00Z",
    tool: { name: "edgebench", version: "0.1.0" },
    session: { id: "c".repeat(32), seed: 7, startedAt: "2026-11-24T02:30:00Z", attempt: 1 },
    device: { label: "desk", environment: { "cpu-model": "Example" } },
    measurements: [sampleMeasurement()],
    ...overrides,
  };
}
