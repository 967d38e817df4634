import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sustained } from "../../src/bench/result.ts";
import { type Heat, SustainedRecord } from "../../src/measure/sustained.ts";

/** Runs a record to its end: bursts of so many times of `latencyNs`, and heat by the time of inference, seconds. */
function run(
  limitSeconds: number,
  latencyNs: (index: number) => number,
  heatAt: (seconds: number) => Heat,
  burst = 100,
): { readonly record: SustainedRecord; readonly ending: Sustained["ending"]; readonly seconds: number } {
  const record = new SustainedRecord(limitSeconds);
  for (let index = 0, ns = 0; ; ) {
    const times = Array.from({ length: burst }, () => latencyNs(index++));
    ns += times.reduce((sum, one) => sum + one, 0);
    if (!record.add(times)) continue;
    record.close(heatAt(ns / 1e9));
    if (record.ending !== undefined) return { record, ending: record.ending, seconds: ns / 1e9 };
  }
}

const TEN_MS = () => 10e6;
/** Warms up by the law of cooling: 40 °C and 40 more, most of it within some minutes. */
const warming = (minutes: number) => (seconds: number) => ({
  temperatureC: 80 - 40 * Math.exp(-seconds / (60 * minutes)),
});

describe("a sustained launch", () => {
  it("ends once the temperature of five minutes is steady, later where it takes longer", () => {
    const quick = run(1_800, TEN_MS, warming(1));
    const slow = run(1_800, TEN_MS, warming(3));
    expect([quick.ending, slow.ending]).toEqual(["steady", "steady"]);
    // From 1 °C below the end on, and five minutes more: ln 40 time constants.
    expect(quick.seconds).toBeGreaterThan(300 + 60 * Math.log(40) - 31);
    expect(quick.seconds).toBeLessThan(300 + 60 * Math.log(40) + 61);
    expect(slow.seconds).toBeGreaterThan(quick.seconds + 120);
  });

  it("ends after half an hour where it goes on warming, and where no temperature is told", () => {
    const hot = run(5_000, TEN_MS, (seconds) => ({ temperatureC: 40 + seconds / 60 }));
    expect([hot.ending, Math.round(hot.seconds)]).toEqual(["half-an-hour", 1_800]);
    expect(hot.record.windows).toHaveLength(60);
    expect(run(1_800, TEN_MS, () => ({})).ending).toBe("half-an-hour");
  });

  it("never calls a few seconds steady: then its time is spent", () => {
    const short = run(60, TEN_MS, () => ({ temperatureC: 50 }));
    expect([short.ending, Math.round(short.seconds)]).toEqual(["budget", 60]);
  });

  it("takes no longer for being throttled", () => {
    const throttled = run(
      600,
      (index) => (index < 6_000 ? 10e6 : 40e6),
      () => ({}),
    );
    expect(throttled.seconds).toBeLessThan(620);
    expect(throttled.record.windows.at(-1)?.medianNs).toBe(40e6);
  });

  it("keeps of a window what the device told after it", () => {
    const heat = { temperatureC: 71, frequencyMhz: 1_200, throttled: true };
    expect(run(6, TEN_MS, () => heat, 10).record.windows[0]).toEqual({ atNs: 0, count: 10, medianNs: 10e6, ...heat });
    expect(run(6, TEN_MS, () => ({}), 10).record.windows[0]).toEqual({ atNs: 0, count: 10, medianNs: 10e6 });
  });

  it("keeps the times of its last windows, thinned", () => {
    const { record } = run(
      600,
      (index) => (index < 50_000 ? 10e6 : 20e6),
      () => ({}),
    );
    expect(new Set(record.settledNs)).toEqual(new Set([20e6]));
    expect(record.settledNs.length).toBeGreaterThan(1_000);
    expect(record.settledNs.length).toBeLessThanOrEqual(2_000);
  });

  it("property: windows follow one another without a gap and hold every time", () => {
    const limit = fc.integer({ min: 1, max: 2_500 });
    fc.assert(
      fc.property(limit, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1e7, max: 3e9 }), (seconds, burst, ns) => {
        const { record, seconds: spent } = run(
          seconds,
          () => ns,
          () => ({}),
          burst,
        );
        const { windows } = record;
        expect(windows.length).toBeLessThanOrEqual(60);
        for (const [index, { atNs, count }] of windows.entries())
          expect((windows[index + 1]?.atNs ?? spent * 1e9) - atNs).toBeCloseTo(count * ns, -2);
        // Past its time by less than a burst.
        expect(spent).toBeLessThan(Math.min(1_800, seconds) + (burst * ns) / 1e9 + 1e-6);
        expect(spent).toBeGreaterThanOrEqual(Math.min(1_800, seconds) - 1e-6);
      }),
    );
  });
});
