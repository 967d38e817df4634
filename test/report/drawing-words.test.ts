import { describe, expect, it } from "vitest";
import {
  courseWords,
  distributionWords,
  launchesWords,
  roundsWords,
  telemetryWords,
} from "../../src/report/drawing-words.ts";
import type { DrawnLaunch } from "../../src/report/drawn-benchmark.ts";
import { evidence } from "./judgements.ts";

function launch(round: number, ms: number, overrides: Partial<DrawnLaunch> = {}): DrawnLaunch {
  return {
    round,
    lower: ms * 1e6,
    middle: ms * 1e6,
    upper: ms * 1e6,
    iterations: 10,
    warmup: { at: [], us: [] },
    times: { at: [], us: [] },
    warmupIterations: 5,
    excluded: null,
    throttled: null,
    telemetry: {},
    ...overrides,
  };
}

describe("the words of a drawing", () => {
  it("tell launches by their range and the median of those that count", () => {
    const base = [launch(0, 1), launch(1, 3), launch(2, 50, { excluded: "too warm" })];
    expect(launchesWords({ base, head: [launch(0, 2, { excluded: "too warm" })] })).toBe(
      "Base: 3 launches from 1.00 ms to 50.0 ms, median 2.00 ms. Head: 1 launch from 2.00 ms to 2.00 ms, none counts.",
    );
  });

  it("tell rounds with what they amount to", () => {
    const rounds = [0.1, 0.3].map((effect, round) => ({ round, effect }));
    expect(roundsWords(rounds, evidence(100, 120), { kind: "relative", value: 0.05 })).toBe(
      "Head against base in 2 rounds from +10.0 % to +30.0 %; estimate and interval +20.0 % [+17.9, +22.2]; tolerance ±5 %.",
    );
  });

  it("tell which launches throttled, and that a device does not tell", () => {
    const base = [launch(0, 1, { throttled: true }), launch(1, 1, { throttled: false, warmupIterations: 9 })];
    expect(courseWords({ base, head: [] })).toBe(
      "Base: 2 launches, each after 5 to 9 inferences of warm-up; throttled in round 0.",
    );
    expect(courseWords({ base: [], head: [launch(0, 1)] })).toContain("does not tell whether it throttled");
  });

  it("tell what the device told, and nothing else", () => {
    const head = [
      launch(0, 1, { telemetry: { "temperature-c": 51.26 } }),
      launch(1, 1, { telemetry: { "temperature-c": 60, "load-1m": 1 } }),
    ];
    expect(telemetryWords({ base: [], head })).toBe(
      "Temperature in °C from 51.26 to 60; load of the last minute is 1.",
    );
  });

  it("tell how iterations are spread", () => {
    const spread = {
      counts: [],
      beyond: 0,
      iterations: 100,
      quantiles: [1, 2, 3, 4, 5, 6, 7, 8].map((ms) => ms * 1e6),
    };
    expect(distributionWords({ from: 0, width: 1, base: null, head: spread })).toBe(
      "Head: 100 iterations, the middle half from 3.00 ms to 5.00 ms, one in twenty above 6.00 ms, the slowest 8.00 ms.",
    );
  });
});
