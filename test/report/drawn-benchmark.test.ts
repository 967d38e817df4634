import { describe, expect, it } from "vitest";
import { drawnBenchmarks } from "../../src/report/drawn-benchmark.ts";
import { BASE, benchmark, HEAD, judged, measurement, regressed, side } from "./judgements.ts";

const WHAT = benchmark("a");

function drawnOf(medians: readonly number[], iterations: number) {
  const made = measurement(WHAT, "head", medians);
  const launches = made.launches.map((launch, round) => ({
    ...launch,
    latencyNs: Array.from({ length: iterations }, (_, index) => 1_000_000 + index),
    warmupNs: [9_000_000, 2_000_000],
    environment: { "temperature-c": 50 + round, throttled: round > 0, governor: "performance", "load-1m": Number.NaN },
  }));
  const other = judged(WHAT, { head: side(HEAD, { measurement: { ...made, launches } }) });
  return drawnBenchmarks([other])[0];
}

describe("drawnBenchmarks", () => {
  it("tells each launch's quartiles from all of its iterations, and its telemetry in numbers", () => {
    expect(drawnOf([1, 1], 1_001)?.head[1]).toMatchObject({
      round: 1,
      lower: 1_000_250,
      middle: 1_000_500,
      upper: 1_000_750,
      iterations: 1_001,
      warmupIterations: 2,
      throttled: true,
      telemetry: { "temperature-c": 51 },
    });
    expect(drawnOf([1], 10)?.head[0]?.telemetry).toEqual({ "temperature-c": 50 });
  });

  it("pairs rounds as the comparison does", () => {
    const [wide] = drawnBenchmarks(regressed().benchmarks);
    expect(wide?.rounds).toHaveLength(8);
    expect(wide?.rounds[0]?.effect).toBeCloseTo((2_010_000 * 1.002) / (1_240_000 * 0.994) - 1, 5);
    expect(drawnOf([1, 1], 3)?.rounds).toEqual([]);
  });

  it("keeps fewer times of each launch the more launches there are, and always some", () => {
    const times = (launches: number) =>
      drawnOf(
        Array.from({ length: launches }, () => 1),
        5_000,
      )?.head[0]?.times.at.length;
    expect(times(2)).toBe(400);
    const many = measurement(
      WHAT,
      "base",
      Array.from({ length: 200 }, () => 1),
    );
    const launches = many.launches.map((launch) => ({ ...launch, latencyNs: Array.from({ length: 100 }, () => 5) }));
    const one = judged(WHAT, { base: side(BASE, { measurement: { ...many, launches } }) });
    const drawn = drawnBenchmarks(Array.from({ length: 300 }, () => one));
    expect(drawn[0]?.base[0]?.times.at.length).toBeLessThanOrEqual(24);
    expect(drawn[0]?.base[0]?.times.at.length).toBeGreaterThan(0);
  });
});
