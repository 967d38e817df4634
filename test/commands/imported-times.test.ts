import { describe, expect, it } from "vitest";
import { timesSentences } from "../../src/commands/imported-times.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";

const source = { tool: "a study", cannotTell: [] };
const measured = (...launches: readonly (readonly number[])[]) =>
  sampleMeasurement({ source, launches: launches.map((latencyNs) => sampleLaunch({ latencyNs: [...latencyNs] })) });
/** Up and down in turn is as far from resembling as times can be; by twos each resembles one neighbour. */
const wave = (each: number) =>
  Array.from({ length: 400 }, (_, index) => (Math.floor(index / each) % 2 === 0 ? 10e6 : 11e6));

describe("what another tool's times amount to", () => {
  it("is told with the percentiles that their number allows", () => {
    const [values] = timesSentences(measured([1e6, 3e6, 2e6]));
    expect(values).toBe("latency (median) 2.00 ms, latency (mean) 2.00 ms, latency (trimmed mean) 2.00 ms");
  });

  it("counts times that resemble their neighbours as fewer, over all launches", () => {
    const said = timesSentences(measured(wave(20), wave(20))).find((sentence) => sentence.includes("resembles"));
    const worth = /the median the 800 times are worth (?<worth>\d+) independent ones$/.exec(said ?? "")?.groups?.[
      "worth"
    ];
    expect(Number(worth)).toBeGreaterThan(40);
    expect(Number(worth)).toBeLessThan(160);
    expect(timesSentences(measured(wave(1))).join()).not.toContain("resembles");
  });

  it("is nothing where there are no times", () => {
    expect(timesSentences(measured())).toEqual([]);
  });
});
