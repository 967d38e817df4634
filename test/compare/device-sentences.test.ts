import { describe, expect, it } from "vitest";
import type { Launch } from "../../src/bench/result.ts";
import { deviceSentences, noiseFact } from "../../src/compare/device-sentences.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";
import { normals } from "./rounds.ts";

/** Launches with a sentinel of 1 ms times what `factor` says of each round. */
function launches(count: number, factor: (round: number) => number): Launch[] {
  return Array.from({ length: count }, (_, round) =>
    sampleLaunch({
      round,
      latencyNs: Array<number>(20).fill(5_000_000),
      sentinelNs: [Math.round(1e6 * factor(round))],
    }),
  );
}

function sentences(all: readonly Launch[]): readonly string[] {
  const side = (role: "base" | "head") => sampleMeasurement({ role, launches: [...all] });
  return deviceSentences([side("base"), side("head")]);
}

describe("deviceSentences", () => {
  it("says nothing of a device that holds still, nor without a sentinel", () => {
    const normal = normals(3);
    expect(sentences(launches(12, () => Math.exp(0.005 * normal())))).toEqual([]);
    expect(sentences([sampleLaunch({ latencyNs: [5, 5] })])).toEqual([]);
  });

  it("states a noise floor that is worth knowing, in numbers", () => {
    const normal = normals(3);
    const [sentence, ...others] = sentences(launches(200, () => Math.exp(0.08 * normal())));
    expect(others).toEqual([]);
    const stated = Number(/varied by ([\d.]+) % from round to round$/.exec(sentence ?? "")?.[1]);
    expect(stated).toBeGreaterThan(7);
    expect(stated).toBeLessThan(9);
  });

  it("finds a device that drifts, either way, by the sentinel alone", () => {
    expect(sentences(launches(12, (round) => 1.01 ** round))).toEqual([
      "the device drifted: the sentinel became 11.6 % slower over 12 rounds; look at its cooling and at what else runs there",
    ]);
    expect(sentences(launches(12, (round) => 0.99 ** round))[0]).toContain("10.5 % faster");
    expect(sentences(launches(12, (round) => 1.001 ** round))).toEqual([]);
    expect(sentences(launches(4, (round) => 1.05 ** round))).toEqual([]);
  });

  it("counts launches that did not hold still, by what they did; excluded ones are told of elsewhere", () => {
    const step = [...Array<number>(10).fill(5_000_000), ...Array<number>(10).fill(6_000_000)];
    const trend = Array.from({ length: 20 }, (_, index) => Math.round(5_000_000 * 1.01 ** index));
    const all = [step, trend, trend, Array<number>(20).fill(5_000_000)].map((latencyNs, round) =>
      sampleLaunch({ round, latencyNs }),
    );
    const excluded = sampleLaunch({ round: 9, latencyNs: step, excluded: { rule: "spoilt" } });
    expect(deviceSentences([sampleMeasurement({ launches: [...all, excluded] })])).toEqual([
      "3 of 4 launches did not hold still: the times of 1 went over to another level, of 2 rose or fell all along; they count",
    ]);
  });
});

describe("noiseFact", () => {
  it("is the job's noise floor, where a sentinel tells it", () => {
    const all = launches(41, (round) => (round % 2 === 0 ? 0.99 : 1.01));
    expect(noiseFact(all)).toEqual({ "sentinel-noise": "1.4 % from round to round" });
    expect(noiseFact([sampleLaunch()])).toEqual({});
  });
});
