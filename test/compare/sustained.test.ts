import { describe, expect, it } from "vitest";
import type { Sustained } from "../../src/bench/result.ts";
import { launchValue, whyUntold } from "../../src/compare/launch-values.ts";
import { spanOf, sustainedSentences, throttleOf } from "../../src/compare/sustained.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";

type Told = Partial<Sustained["windows"][number]>;
const windows = (medians: readonly number[], told: (index: number) => Told = () => ({})): Sustained["windows"] =>
  medians.map((ms, index) => ({ atNs: index * 30e9, count: 3_000, medianNs: ms * 1e6, ...told(index) }));
const sustained = (medians: readonly number[], told?: (index: number) => Told): Sustained => ({
  ending: "half-an-hour",
  windows: windows(medians, told),
});
const launchOf = (course: Sustained, start?: number) =>
  sampleLaunch({
    sustained: course,
    latencyNs: [12e6, 13e6, 13e6],
    environment: start === undefined ? {} : { "temperature-start-c": start },
  });

describe("when a launch throttled", () => {
  it("is what the device says, whatever its times are", () => {
    const told = sustained([10, 10, 10, 13, 13], (index) => ({ throttled: index >= 1 }));
    expect(throttleOf(told)).toEqual({ atNs: 30e9, by: "device" });
  });

  it("is read from times that rise by a tenth for good", () => {
    expect(throttleOf(sustained([10, 10.5, 12, 12, 11.5]))).toEqual({ atNs: 60e9, by: "times" });
    expect(throttleOf(sustained([10, 10, 12, 12, 12], () => ({ throttled: false })))).toMatchObject({ by: "times" });
  });

  it("is never where times come back, rise by less, or rise in the last window alone", () => {
    for (const medians of [[10, 13, 13, 10, 10], [10, 10.5, 10.9, 10.9], [10, 10, 10, 13], [10], [0, 0, 0]])
      expect(throttleOf(sustained(medians))).toBeUndefined();
  });
});

describe("what a sustained launch says", () => {
  const launch = launchOf(sustained([10, 11, 13, 13]));

  it("is the settled level, how it compares with the start, and when it throttled", () => {
    expect(launchValue("latency", launch, 1)).toBe(13e6);
    expect(launchValue("slowdown", launch, 1)).toBeCloseTo(1.3, 12);
    expect(launchValue("time-to-throttle", launch, 1)).toBe(30e9);
    expect(spanOf(sustained([10, 10]))).toBe(60e9);
  });

  it("is nothing of the kind for another scenario's", () => {
    expect(launchValue("slowdown", sampleLaunch(), 1)).toBeUndefined();
    expect(launchValue("time-to-throttle", sampleLaunch(), 1)).toBeUndefined();
    expect(whyUntold("time-to-throttle", [launch, sampleLaunch()])).toBe("it did not throttle in every launch");
  });
});

describe("the sentences of a sustained benchmark", () => {
  const side = (course: Sustained, start?: number) =>
    sampleMeasurement({ role: "head", launches: [launchOf(course, start)] });

  it("tell how each launch went", () => {
    const hot = sustained([10, 13, 13], (index) => ({ temperatureC: 60 + 10 * index, throttled: index > 0 }));
    expect(sustainedSentences([side(hot)])).toEqual([
      "the head in round 0: from 10.0 ms to 13.0 ms in 99.0 s of inference; not yet steady at 80 °C; it throttled after 30.0 s, as the device says",
    ]);
    expect(
      sustainedSentences([side({ ...sustained([10, 10], () => ({ temperatureC: 51 })), ending: "steady" })]),
    ).toEqual([
      "the head in round 0: from 10.0 ms to 10.0 ms in 60.0 s of inference; steady at 51 °C; it did not throttle",
    ]);
    expect(sustainedSentences([side(sustained([10, 10]))])[0]).toContain("the device tells no temperature");
  });

  it("tell of launches that began warmer than others", () => {
    const cool = sustained([10, 10]);
    expect(sustainedSentences([side(cool, 40), side(cool, 55)]).at(-1)).toBe(
      "sustained launches began at 40 to 55 °C, so what was there before is part of their difference",
    );
    expect(sustainedSentences([side(cool, 40), side(cool, 42)])).toHaveLength(2);
    expect(sustainedSentences([sampleMeasurement()])).toEqual([]);
  });
});
