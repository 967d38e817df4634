import { describe, expect, it } from "vitest";
import {
  formatColumns,
  summariseColdStarts,
  summariseRatio,
  summariseShare,
  summariseSsh,
} from "../../scripts/overhead.ts";
import { sampleResult } from "../bench/sample-result.ts";

describe("edgebench's own overhead", () => {
  it("is the median ratio of pairs, which one lost pair does not move", () => {
    const pair = (reportedNs: number, bareNs: number) => ({ reportedNs, bareNs });
    const summary = summariseRatio([pair(101, 100), pair(202, 200), pair(900, 100)]);
    expect(summary).toMatchObject({ ratio: 1.01, reportedNs: 202, bareNs: 100 });
  });

  it("is what a cold start takes beside Node alone, by the pair", () => {
    const pair = (planSeconds: number, bareSeconds: number) => ({ planSeconds, bareSeconds });
    expect(summariseColdStarts([pair(4, 1), pair(8, 2), pair(90, 3)])).toEqual({
      plan: { least: 4, median: 8 },
      bare: { least: 1, median: 2 },
      ratio: 4,
      beyond: 6,
    });
  });

  it("is what a launch over SSH takes beyond one without, by the pair", () => {
    const pair = (local: number, ssh: number) => ({
      local: { aroundSeconds: local, latencyNs: 100 },
      ssh: { aroundSeconds: ssh, latencyNs: 101 },
    });
    const { around, latency } = summariseSsh([pair(1, 4), pair(10, 12), pair(2, 90)]);
    expect(around).toEqual({ local: 2, ssh: 12, beyond: 3 });
    expect(latency).toMatchObject({ ratio: 1.01, reportedNs: 101, bareNs: 100 });
  });

  it("is what of a job's wall time no launch spent in its model", () => {
    const result = sampleResult();
    const launches = result.measurements.flatMap((measurement) => measurement.launches);
    const all = launches.flatMap(({ firstNs = 0, warmupNs, latencyNs }) => [firstNs, ...warmupNs, ...latencyNs]);
    const insideSeconds = all.reduce((sum, ns) => sum + ns, 0) / 1e9;
    expect(insideSeconds).toBeGreaterThan(0);
    const summary = summariseShare(result, insideSeconds * 4);
    expect(summary.share).toBeCloseTo(0.25, 12);
    expect(summary.launches).toBe(launches.length);
  });

  it("is printed in columns", () => {
    expect(
      formatColumns([
        ["what", "goal"],
        ["a long name", "1"],
      ]),
    ).toBe("what         goal\na long name  1\n");
  });
});
