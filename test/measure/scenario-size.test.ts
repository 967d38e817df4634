import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCENARIOS } from "../../src/bench/benchmark.ts";
import { type SizedRounds, sizeScenario } from "../../src/measure/scenario-size.ts";
import { samplesForClaim } from "../../src/stats/percentile-claim.ts";

const rounds = (changes: Partial<SizedRounds> = {}): SizedRounds => ({
  shareSeconds: 1_200,
  cost: { fixedSeconds: 1, iterationSeconds: 0.01 },
  maximumRounds: 30,
  sides: 2,
  ...changes,
});

describe("sizeScenario", () => {
  it("gives multi-stream the queries that a p99 takes, where the time is there", () => {
    expect(sizeScenario("multi-stream", rounds()).iterations).toBe(1_000);
    expect(sizeScenario("multi-stream", rounds()).iterations).toBeGreaterThan(samplesForClaim(0.99, 1));
    expect(sizeScenario("single-stream", rounds()).iterations).toBe(200);
    expect(sizeScenario("multi-stream", rounds({ shareSeconds: 60 })).iterations).toBe(100);
  });

  it("runs offline in requests of a second, back to back", () => {
    expect(sizeScenario("offline", rounds()).burst).toBe(200);
    expect(sizeScenario("offline", rounds({ cost: { fixedSeconds: 1, iterationSeconds: 60 } })).burst).toBe(1);
    expect(sizeScenario("offline", rounds({ cost: { fixedSeconds: 1, iterationSeconds: 1e-6 } })).burst).toBe(10_000);
  });

  it("starts as many cold launches as fit, one iteration each", () => {
    const cost = { fixedSeconds: 50, iterationSeconds: 0 };
    expect(sizeScenario("cold-start", rounds({ cost }))).toEqual({ iterations: 1, burst: 1, affordableRounds: 24 });
    expect(sizeScenario("cold-start", rounds({ cost, shareSeconds: 40 })).affordableRounds).toBe(0);
  });

  it("gives a sustained launch half an hour, or its part of what there is", () => {
    expect(sizeScenario("sustained", rounds({ shareSeconds: 3_700 }))).toEqual({
      iterations: 360_000,
      burst: 200,
      affordableRounds: 1,
    });
    expect(sizeScenario("sustained", rounds({ shareSeconds: 7_300 }))).toMatchObject({ affordableRounds: 2 });
    expect(sizeScenario("sustained", rounds({ shareSeconds: 601 }))).toMatchObject({ iterations: 60_000 });
    expect(sizeScenario("sustained", rounds({ shareSeconds: 0.5 })).affordableRounds).toBe(0);
  });

  it("property: spends no more than its share, where it plans a round at all", () => {
    const cost = fc.record({
      fixedSeconds: fc.double({ min: 0.01, max: 100, noNaN: true }),
      iterationSeconds: fc.double({ min: 1e-5, max: 10, noNaN: true }),
    });
    const share = fc.double({ min: 1, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...SCENARIOS),
        cost,
        share,
        fc.constantFrom(1, 2),
        (scenario, one, seconds, sides) => {
          const size = sizeScenario(scenario, rounds({ cost: one, shareSeconds: seconds, sides }));
          const each = scenario === "cold-start" ? 0 : size.iterations * one.iterationSeconds;
          const spent = size.affordableRounds * (one.fixedSeconds + each);
          // A sustained launch is at least one inference, and half of one more by rounding.
          const slack = scenario === "sustained" ? size.affordableRounds * one.iterationSeconds : 0;
          expect(spent).toBeLessThanOrEqual(seconds + slack + 1e-6);
          expect(size.burst).toBeGreaterThanOrEqual(1);
          expect(size.affordableRounds).toBeLessThanOrEqual(30);
        },
      ),
    );
  });
});
