import { describe, expect, it } from "vitest";
import type { MetricName } from "../../src/bench/metric.ts";
import { launchValue, sideValues, whyUntold } from "../../src/compare/launch-values.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";
import { accuracyOf } from "./rounds.ts";

/** Iterations of 1, 2, … n ms, n no multiple of 7 or 13, in an order in which none tells the next. */
const mixed = (count: number) =>
  sampleLaunch({ latencyNs: Array.from({ length: count }, (_, place) => (((place * 91) % count) + 1) * 1e6) });

describe("what one launch says", () => {
  it.each<[MetricName, number]>([
    ["latency", 50.5e6],
    ["latency-mean", 50.5e6],
    ["latency-trimmed-mean", 50.5e6],
    ["latency-p90", 90.1e6],
    ["throughput", 1e3 / 50.5],
    ["load-time", 30e6],
    ["first-inference", 4e6],
    ["peak-memory", 90e6],
  ])("of %s is %d", (metric, value) => {
    expect(launchValue(metric, mixed(100), 1)).toBeCloseTo(value, 6);
  });

  it("of load time is nothing where it built its engine, and says so", () => {
    const engine = (one: "built" | "cached") => sampleLaunch({ actual: { ...sampleLaunch().actual, engine: one } });
    expect(launchValue("load-time", engine("cached"), 1)).toBe(30e6);
    expect(launchValue("load-time", engine("built"), 1)).toBeUndefined();
    expect(whyUntold("load-time", [engine("built")])).toBe(
      "the engine was built in these launches, and no load time is that of a build",
    );
    expect(sideValues(sampleMeasurement({ launches: [engine("built"), engine("cached")] }))).toContainEqual({
      metric: "load-time",
      value: 30e6,
      n: 1,
    });
  });

  it("of energy and instructions is per inference, where the launch has them", () => {
    expect(launchValue("energy", sampleLaunch(), 1)).toBeUndefined();
    expect(launchValue("instructions", sampleLaunch(), 1)).toBeUndefined();
    expect(launchValue("energy", sampleLaunch({ energyJ: 6 }), 1)).toBe(2);
    expect(launchValue("instructions", sampleLaunch({ instructions: 3_000_000 }), 8)).toBe(1_000_000);
  });

  it("of the mean moves with one wild iteration, of the trimmed mean and the median does not", () => {
    const wild = sampleLaunch({ latencyNs: [...Array.from({ length: 9 }, () => 1e6), 1e9] });
    expect(launchValue("latency-mean", wild, 1)).toBeGreaterThan(1e8);
    expect(launchValue("latency-trimmed-mean", wild, 1)).toBe(1e6);
    expect(launchValue("latency", wild, 1)).toBe(1e6);
  });

  it.each([
    ["latency-p90", 64],
    ["latency-p95", 130],
    ["latency-p99", 662],
  ] as const)("of %s takes %d iterations, and says so", (metric, fewest) => {
    expect(launchValue(metric, mixed(fewest), 1)).toBeGreaterThan(0);
    expect(launchValue(metric, mixed(fewest - 1), 1)).toBeUndefined();
    expect(whyUntold(metric, [mixed(fewest), mixed(50)])).toBe(
      `no ${metric.slice(-3)} from 50 samples: it takes at least ${fewest} iterations in a launch, ${fewest - 50} more`,
    );
  });

  it("of a tail takes more iterations where slow ones come in spells, and says how many more", () => {
    // Every tenth spell of eight is slow: 256 iterations, worth an eighth of that.
    const spells = sampleLaunch({
      latencyNs: Array.from({ length: 256 }, (_, place) => (Math.floor(place / 8) % 8 === 3 ? 9e6 : 5e6) + place),
    });
    expect(launchValue("latency-p90", spells, 1)).toBeUndefined();
    expect(whyUntold("latency-p90", [mixed(200), spells])).toMatch(
      /^no p90 from 256 samples, which come in spells and are worth 38: it takes at least 64 independent iterations in a launch, about 170 more of these$/,
    );
    expect(launchValue("latency", spells, 1)).toBeGreaterThan(0);
  });
});

it("a side has no agreement by itself", () => {
  const side = sampleMeasurement({ accuracy: { ...accuracyOf([true, false]), predictions: "AAABAA==" } });
  const metrics = sideValues(side).map(({ metric }) => metric);
  expect(metrics).toContain("top-1");
  expect(metrics).not.toContain("agreement");
});
