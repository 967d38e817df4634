import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Environment, Launch } from "../../src/bench/result.ts";
import { type RoundLaunches, spoiltBy } from "../../src/measure/spoilt.ts";
import { sampleLaunch } from "../bench/sample-result.ts";

/** Launches of 200 ms of inference whose times never vary. */
const TIMES = { firstNs: 0, warmupNs: [], latencyNs: Array<number>(100).fill(2_000_000) };
const QUIET: Environment = {
  "steal-share": 0.01,
  "involuntary-switches": 2,
  "frequency-mhz": 1_500,
  "throttle-events": 0,
};
const launch = (environment: Environment, changes: Partial<Launch> = {}) =>
  sampleLaunch({ ...TIMES, environment: { ...QUIET, ...environment }, ...changes });
const round = (environment: Environment = {}, changes: Partial<Launch> = {}): RoundLaunches => [
  launch({}, changes),
  launch(environment, changes),
];
const quiet = (count: number) => Array.from({ length: count }, () => round());
const leftOut = (one: RoundLaunches): RoundLaunches => one.map((each) => ({ ...each, excluded: { rule: "spoilt" } }));

describe("spoiltBy", () => {
  it.each([
    ["throttle-events", 1, /throttled/],
    ["frequency-mhz", 1_300, /10 % below the frequency/],
    ["steal-share", 0.1, /over 5 points more of the processor/],
    ["involuntary-switches", 40, /over twice as often/],
  ])("leaves out a round whose %s was %d in one launch", (name, value, rule) => {
    expect(spoiltBy(round({ [name]: value }), quiet(5))).toMatch(rule);
  });

  it.each([
    ["throttle-events", 0],
    ["frequency-mhz", 1_400],
    ["steal-share", 0.05],
    ["involuntary-switches", 5],
  ])("keeps a round whose %s was %d", (name, value) => {
    expect(spoiltBy(round({ [name]: value }), quiet(5))).toBeUndefined();
  });

  it.each([
    ["throttled", "throttled", /the device throttled/],
    ["lacked voltage", "under-voltage", /the device lacked voltage/],
  ])("takes a device's word that it %s", (_, name, rule) => {
    const told = (flag: boolean) => round().map((one) => ({ ...one, environment: { [name]: flag } }));
    const earlier = Array.from({ length: 5 }, () => told(false));
    expect(spoiltBy(told(true), earlier)).toMatch(rule);
    expect(spoiltBy(told(false), earlier)).toBeUndefined();
  });

  it("calls nothing disturbed that is usual on this device", () => {
    const shares = [0.1, 0.35, 0.2, 0.4, 0.15, 0.3];
    const noisy = shares.map((share) => round({ "steal-share": share }));
    expect(spoiltBy(round({ "steal-share": 0.45 }), noisy)).toBeUndefined();
    expect(
      spoiltBy(round({ "throttle-events": 3 }), quiet(2).concat(Array(4).fill(round({ "throttle-events": 3 })))),
    ).toBe(undefined);
  });

  it("knows what is usual only after three rounds, and from rounds that were left out as well", () => {
    expect(spoiltBy(round({ "steal-share": 0.5 }), quiet(2))).toBeUndefined();
    expect(spoiltBy(round({ "steal-share": 0.5 }), quiet(3))).toBeDefined();
    const loud = leftOut(round({ "steal-share": 0.5 }));
    expect(spoiltBy(round({ "steal-share": 0.5 }), [...quiet(3), ...Array(4).fill(loud)])).toBeUndefined();
  });

  it("leaves out at most a quarter of the rounds", () => {
    const earlier: RoundLaunches[] = [];
    for (let number = 0; number < 40; number += 1) {
      // Always worse than anything before: every one of them would be disturbed.
      const next = round({ "involuntary-switches": number < 3 ? 0 : 100 * 4 ** number });
      earlier.push(spoiltBy(next, earlier) === undefined ? next : leftOut(next));
      const excluded = earlier.filter(([first]) => first?.excluded !== undefined).length;
      expect(excluded).toBeLessThanOrEqual(earlier.length / 4);
    }
    expect(earlier.filter(([first]) => first?.excluded !== undefined)).toHaveLength(10);
  });

  it("does not see which side is which", () => {
    const environment = fc.record({
      "steal-share": fc.double({ min: 0, max: 1, noNaN: true }),
      "involuntary-switches": fc.nat(1_000),
      "frequency-mhz": fc.integer({ min: 600, max: 2_000 }),
    });
    const pair = fc.tuple(environment, environment);
    fc.assert(
      fc.property(pair, fc.array(pair, { minLength: 3, maxLength: 12 }), ([base, head], earlier) => {
        const rounds = (swap: boolean) =>
          earlier.map(([one, other]) => (swap ? [launch(other), launch(one)] : [launch(one), launch(other)]));
        expect(spoiltBy([launch(head), launch(base)], rounds(true))).toBe(
          spoiltBy([launch(base), launch(head)], rounds(false)),
        );
      }),
    );
  });

  it("does not see the times of a round of ping-pong: both sides share its steps", () => {
    const step = { latencyNs: [...Array<number>(50).fill(2_000_000), ...Array<number>(50).fill(3_000_000)] };
    expect(spoiltBy(round({}, { ...step, mode: "ping-pong" }), quiet(5))).toBeUndefined();
    expect(spoiltBy(round({}, { ...step, mode: "alternating" }), quiet(5))).toMatch(/over to another level/);
    expect(spoiltBy([launch({}, { ...step, mode: "solo" })], quiet(5))).toMatch(/over to another level/);
  });

  it("takes a step that comes in most launches for what the model does", () => {
    const step = { latencyNs: [...Array<number>(50).fill(2_000_000), ...Array<number>(50).fill(3_000_000)] };
    const usual = Array.from({ length: 5 }, () => round({}, { ...step, mode: "alternating" }));
    expect(spoiltBy(round({}, { ...step, mode: "alternating" }), usual)).toBeUndefined();
  });

  it("says nothing where the device tells nothing, and of times that come from a script", () => {
    const silent = [sampleLaunch({ ...TIMES, environment: {} })];
    expect(spoiltBy(silent, [silent, silent, silent])).toBeUndefined();
    const actual = { provider: "script", version: "1" };
    expect(spoiltBy(round({ "steal-share": 0.9 }, { actual }), quiet(5))).toBeUndefined();
  });
});
