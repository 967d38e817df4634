import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctedRatio, logRatio, STATISTICS, splitBySteadiness, spreadOf } from "../../scripts/noise-tables.ts";
import type { Launch } from "../../src/bench/result.ts";
import { sampleLaunch } from "../bench/sample-result.ts";

const round = (base: Partial<Launch>, head: Partial<Launch>) => ({
  base: sampleLaunch(base),
  head: sampleLaunch(head),
});

describe("the tables of noise", () => {
  it("give each statistic of a launch its log ratio, which a common factor shifts alike", () => {
    const times = fc.array(fc.integer({ min: 1_000, max: 1_000_000 }), { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(times, fc.integer({ min: 2, max: 9 }), (latencyNs, factor) => {
        const slower = round({ latencyNs }, { latencyNs: latencyNs.map((ns) => ns * factor) });
        for (const statistic of Object.values(STATISTICS))
          expect(logRatio(slower, statistic)).toBeCloseTo(Math.log(factor), 9);
      }),
    );
  });

  it("hold a launch against its sentinel only where both sides have one", () => {
    const twice = { latencyNs: [200], sentinelNs: [20] };
    expect(correctedRatio(round({ latencyNs: [100], sentinelNs: [10] }, twice))).toBeCloseTo(0, 12);
    expect(correctedRatio(round({ latencyNs: [100] }, twice))).toBeUndefined();
  });

  it("tell a wild round from all of them: one spread minds it, the other does not", () => {
    const quiet = Array.from({ length: 30 }, (_, index) => (index - 14.5) / 1_000);
    const wild = spreadOf([...quiet, 3]);
    expect(wild.robust).toBeCloseTo(spreadOf(quiet).robust, 2);
    expect(wild.standardDeviation).toBeGreaterThan(20 * spreadOf(quiet).standardDeviation);
  });

  it("set apart the rounds in which a launch did not hold still", () => {
    const flat = { latencyNs: Array<number>(40).fill(1_000) };
    const step = { latencyNs: [...Array<number>(20).fill(1_000), ...Array<number>(20).fill(1_500)] };
    const { steady, unsteady } = splitBySteadiness([round(flat, flat), round(flat, step), round(step, flat)]);
    expect([steady.length, unsteady.length]).toEqual([1, 2]);
  });
});
