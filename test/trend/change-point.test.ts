import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { watchSeries } from "../../src/trend/watch-series.ts";
import { normals } from "../compare/rounds.ts";
import { nights, sessionOf, spreadSeed } from "../compare/sessions.ts";

const LATENCY = METRICS.latency.tolerance;

/** Nights at 10 ms that differ by half a percent from the one before, and then at another level. */
const around = (ms: number, count: number) =>
  Array.from({ length: count }, (_, index) => ms * (1 + (index % 3) * 0.005));
const shifted = (after: number, count = 3, before = 12): BaselineSession[] =>
  nights([...around(10, before), ...around(after, count)]);

/** The change point that the newest session shows. */
function findChangePoint(...of: Parameters<typeof watchSeries>) {
  const seen = watchSeries(...of);
  return seen.kind === "alarm" ? seen.change : undefined;
}

describe("a change point", () => {
  it("finds the night a level moved, and what lies around it", () => {
    const history = shifted(12);
    expect(findChangePoint(history, "latency", LATENCY)).toMatchObject({
      metric: "latency",
      direction: "worse",
      lastBefore: { session: history[11]?.session, commit: history[11]?.commit },
      firstAfter: { session: history[12]?.session, recordedAt: history[12]?.recordedAt },
      before: { value: expect.closeTo(10.05e6, 3) },
      after: { value: expect.closeTo(12.06e6, 3) },
      differing: [],
    });
  });

  it("says how far it moved", () => {
    expect(findChangePoint(shifted(12), "latency", LATENCY)?.effect).toBeCloseTo(0.2, 9);
    expect(findChangePoint(shifted(8), "latency", LATENCY)).toMatchObject({ direction: "better" });
  });

  it.each<[string, readonly BaselineSession[]]>([
    ["no history", []],
    ["a level", nights(around(10, 30))],
    ["a shift of two nights", shifted(12, 2)],
    ["a shift within the tolerance", shifted(10.3, 10)],
    ["a shift after seven nights", shifted(12, 5, 7)],
    ["one wild night", nights([...around(10, 12), 30, ...around(10, 5)])],
  ])("finds nothing in %s", (_, history) => {
    expect(findChangePoint(history, "latency", LATENCY)).toBeUndefined();
  });

  it("reads shares as they are, and believes what repeats exactly", () => {
    const top1 = (share: number, index: number) => sessionOf(index, 10, { values: { "top-1": share } });
    const history = [...Array(10).fill(0.9), ...Array(3).fill(0.85)].map(top1);
    expect(findChangePoint(history, "top-1", METRICS["top-1"].tolerance)).toMatchObject({
      direction: "worse",
      before: { value: 0.9 },
      after: { value: 0.85 },
      effect: expect.closeTo(-0.05, 9),
    });
    expect(findChangePoint(history, "latency", LATENCY)).toBeUndefined();
  });

  it("sees through a device that slows everything down, where every night has a sentinel", () => {
    const slowDevice = shifted(12).map((session) => ({
      ...session,
      corrected: { latency: 0.001 * (Number.parseInt(session.session, 16) % 3) },
    }));
    expect(findChangePoint(slowDevice, "latency", LATENCY)).toBeUndefined();
    const [first, ...others] = slowDevice;
    const { corrected: _, ...raw } = first ?? sessionOf(1, 10);
    expect(findChangePoint([raw, ...others], "latency", LATENCY)).toMatchObject({ direction: "worse" });
  });

  it("names the conditions that are not the same on both sides", () => {
    const history = shifted(12).map((session, index) => ({
      ...session,
      conditions: { kernel: index < 12 ? "6.1" : "6.6", governor: "performance" },
    }));
    expect(findChangePoint(history, "latency", LATENCY)?.differing).toEqual(["kernel"]);
  });
});

/** A year of nights without any change, looked at every night as the store is: the newest 30 sessions. */
function falseMoves(series: number, noise: (normal: () => number) => () => number, scale: number): number {
  let moves = 0;
  for (let seed = 0; seed < series; seed += 1) {
    const next = noise(normals(spreadSeed(seed)));
    const year = nights(Array.from({ length: 365 }, () => 10 * Math.exp(scale * Math.log1p(0.05) * next())));
    let since = 0;
    for (let night = 1; night <= year.length; night += 1) {
      const window = year.slice(Math.max(since, night - 30), night);
      const found = findChangePoint(window, "latency", LATENCY);
      if (found === undefined) continue;
      moves += 1;
      since = year.findIndex(({ session }) => session === found.firstAfter.session);
    }
  }
  return moves;
}

const independent = (normal: () => number) => normal;
const heavyTailed = (normal: () => number) => () =>
  normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3);
const sticky = (normal: () => number) => {
  let last = normal();
  return () => {
    last = 0.3 * last + Math.sqrt(1 - 0.3 ** 2) * normal();
    return last;
  };
};

describe("a year without any change", () => {
  it.each<[string, typeof independent, number, number]>([
    ["normal noise of a quarter of the tolerance", independent, 0.25, 0],
    ["normal noise of the tolerance's size", independent, 1, 0],
    ["Student's t with 3 degrees, of half the tolerance", heavyTailed, 0.5, 1],
    ["nights that resemble the night before, of half the tolerance", sticky, 0.5, 1],
  ])("in %s is hardly ever said to have moved a series", (_, noise, scale, most) => {
    expect(falseMoves(100, noise, scale)).toBeLessThanOrEqual(most);
  });
});
