import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/bench/result.ts";
import { fleetOfJudgement } from "../../src/compare/fleet-of-judgement.ts";
import type { BenchmarkJudgement } from "../../src/compare/judgement.ts";
import { sideValues } from "../../src/compare/launch-values.ts";
import { benchmark, sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";
import { accuracyOf } from "./rounds.ts";

const right = Array.from({ length: 100 }, (_, image) => image % 4 !== 0);

function judged(model: string, changes: Partial<Measurement> = {}): BenchmarkJudgement {
  const own = { ...benchmark, model };
  const launches = [1, 2, 3].map((round) =>
    sampleLaunch({ round, latencyNs: [2e6 + round * 1e4], startedAt: `2026-11-24T02:3${round}:00Z` }),
  );
  const measurement = sampleMeasurement({
    benchmark: own,
    role: "only",
    launches,
    accuracy: accuracyOf(right),
    ...changes,
  });
  const side = {
    commit: measurement.commit,
    status: measurement.status,
    reason: measurement.reason,
    values: sideValues(measurement),
    measurement,
  };
  return {
    id: model,
    benchmark: measurement.benchmark,
    state: "new",
    reason: undefined,
    verdict: "not-measured",
    comparisons: [],
    base: { ...side, status: "absent", values: [], measurement: undefined },
    head: side,
    reasons: [],
    environment: { "cpu-model": "Example", hostname: "secret-host" },
    caveats: [],
  };
}

describe("the fleet of one run", () => {
  it("is told by the launches of its heads", () => {
    const fleet = fleetOfJudgement({ benchmarks: [judged("a"), judged("b")] });
    expect(fleet?.entries).toHaveLength(2);
    expect(fleet?.entries[0]).toMatchObject({
      measuredAt: "2026-11-24T02:33:00Z",
      latency: { value: 2.02e6, between: "launches", n: 3 },
      framesPerSecond: { value: expect.closeTo(1e9 / 2.02e6, 6), between: "launches" },
      accuracy: { top1: { value: 0.75, between: "images", n: 100 } },
      values: { "model-size": 1234 },
      doubts: [],
    });
    expect(fleet?.entries[0]?.history).toBeUndefined();
    expect(fleet?.fields[0]?.members).toHaveLength(2);
  });

  it("tells conditions, and no other fact of the machine", () => {
    expect(JSON.stringify(fleetOfJudgement({ benchmarks: [judged("a"), judged("b")] }))).not.toContain("secret-host");
  });

  it("leaves out launches that do not count, and benchmarks without values", () => {
    const excluded = [
      sampleLaunch({ latencyNs: [9e9], excluded: { rule: "spoilt" } }),
      sampleLaunch({ latencyNs: [1e6] }),
    ];
    const failed = { status: "failed" as const, reason: "it broke", launches: [], accuracy: undefined };
    const fleet = fleetOfJudgement({
      benchmarks: [judged("a", { launches: excluded }), judged("b"), judged("c", failed)],
    });
    expect(fleet?.entries.map(({ benchmark: { model }, latency }) => [model, latency?.value])).toEqual([
      ["a", 1e6],
      ["b", 2.02e6],
    ]);
    expect(fleetOfJudgement({ benchmarks: [judged("a"), judged("c", failed)] })).toBeUndefined();
  });

  it("doubts what was emulated, and what another tool measured", () => {
    const emulated = [sampleLaunch({ actual: { provider: "cpu", version: "1", emulated: "Cortex-A53" } })];
    const fleet = fleetOfJudgement({
      benchmarks: [
        judged("a", { launches: emulated }),
        judged("b", { source: { tool: "trtexec", cannotTell: ["x"] } }),
        judged("c"),
      ],
    });
    expect(fleet?.entries.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([
      ["emulated"],
      ["imported"],
      [],
    ]);
    expect(fleet?.leftOut.map(({ why }) => why)).toEqual([
      expect.stringContaining("Cortex-A53"),
      expect.stringContaining("trtexec"),
    ]);
  });

  it("has no latency offline and no frames per second in a cold start", () => {
    const fleet = fleetOfJudgement({
      benchmarks: [
        judged("a", { benchmark: { ...benchmark, model: "a", scenario: "offline" } }),
        judged("b", { benchmark: { ...benchmark, model: "b", scenario: "cold-start" } }),
      ],
    });
    expect(fleet?.entries.map((one) => [one.latency === undefined, one.framesPerSecond === undefined])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
