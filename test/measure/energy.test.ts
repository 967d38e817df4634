import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanWatts, netOfCounter, netOfSamples, spentBetween } from "../../src/measure/energy.ts";

const at = (atSeconds: number, ...joules: number[]) => ({ atSeconds, joules });
const sample = (atSeconds: number, watts: number) => ({ atSeconds, watts });

describe("what counters say was spent", () => {
  it("is the sum of their steps", () => {
    expect(spentBetween(at(1, 10, 20), at(3, 14, 21), [100, 100])).toEqual({ joules: 5, seconds: 2 });
  });

  it("goes on where a counter started again", () => {
    expect(spentBetween(at(0, 99, 5), at(1, 2, 6), [100, 100])).toEqual({ joules: 4, seconds: 1 });
  });

  it("is not told by readings of other counters", () => {
    expect(spentBetween(at(0, 1), at(1, 2), [100, 100])).toBeUndefined();
    expect(spentBetween(at(0, 1, 1), at(1, 2), [100, 100])).toBeUndefined();
  });

  it("does not depend on where a counter stands", () => {
    const range = 1_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: range - 1 }), fc.integer({ min: 0, max: range - 1 }), (start, spent) => {
        expect(spentBetween(at(0, start), at(1, (start + spent) % range), [range])?.joules).toBe(spent);
      }),
    );
  });
});

describe("mean power", () => {
  it.each([
    ["two moments", [sample(0, 2), sample(1, 4)], 3],
    ["moments that lie apart unevenly", [sample(0, 2), sample(3, 2), sample(4, 6)], 2.5],
    ["one moment", [sample(0, 2)], undefined],
    ["no moment", [], undefined],
    ["the same moment twice", [sample(1, 2), sample(1, 4)], undefined],
  ])("of %s", (_, samples, watts) => expect(meanWatts(samples)).toBe(watts));
});

describe("energy above the idle level", () => {
  it("of bursts by a counter", () => {
    const bursts = [
      { joules: 3, seconds: 0.5 },
      { joules: 4, seconds: 0.5 },
    ];
    expect(netOfCounter(bursts, 2)).toBe(5);
  });

  it.each([
    ["are over too soon", [{ joules: 1, seconds: 0.05 }], 1],
    ["spent no more than idling", [{ joules: 2, seconds: 1 }], 2],
    ["are none", [], 1],
  ])("is not told of bursts that %s", (_, bursts, idle) => expect(netOfCounter(bursts, idle)).toBeUndefined());

  const steady = [0, 0.5, 1, 1.5, 2].map((seconds) => sample(seconds, 7));

  it("of iterations by samples counts the time that they took alone", () => {
    expect(netOfSamples(steady, 1.6, 2)).toBe(8);
  });

  it.each([
    ["too few", steady.slice(0, 4), 2],
    ["too close", steady.map(({ atSeconds, watts }) => sample(atSeconds / 4, watts)), 2],
    ["no higher than the idle level", steady, 7],
  ])("is not told by samples that are %s", (_, samples, idle) => {
    expect(netOfSamples(samples, 1, idle)).toBeUndefined();
  });
});
