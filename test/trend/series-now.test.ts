import { describe, expect, it } from "vitest";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { type RecordedSeries, type SeriesSession, seriesNow } from "../../src/trend/series-now.ts";
import { benchmark } from "../bench/sample-result.ts";
import { scored } from "../compare/fleet-points.ts";

const night = (number: number, ms: number, changes: Partial<SeriesSession> = {}): SeriesSession => ({
  session: number.toString(16).padStart(32, "0"),
  commit: "a".repeat(40),
  recordedAt: new Date(Date.UTC(2026, 10, number, 2, 37)).toISOString(),
  role: "only",
  model: "b".repeat(64),
  values: { latency: ms * 1e6, throughput: 1000 / ms },
  conditions: { "cpu-model": "Example", "runtime-version": "1.30.0", mode: "alone" },
  ...changes,
});
const series = (sessions: readonly SeriesSession[], changes: Partial<RecordedSeries> = {}): RecordedSeries => ({
  benchmark,
  sessions: sessions as RecordedSeries["sessions"],
  launches: [],
  changes: [],
  ...changes,
});
const nights = (count: number, ms = 10) => Array.from({ length: count }, (_, at) => night(at + 1, ms));
const asOf = (number: number) => night(number, 1).recordedAt;
const move = (at: number, changes: Partial<NotedChangePoint> = {}): NotedChangePoint => {
  const sighting = (number: number) => {
    const { session, commit, recordedAt } = night(number, 1);
    return { session, commit, recordedAt };
  };
  return {
    benchmark,
    metric: "latency",
    direction: "worse",
    lastBefore: sighting(at - 1),
    firstAfter: sighting(at),
    before: { value: 1e7 },
    after: { value: 2e7 },
    effect: 1,
    differing: [],
    notedAt: sighting(at + 2).recordedAt,
    ...changes,
  };
};

describe("what a series says now", () => {
  it("is the median of its sessions, with the interval between them", () => {
    const { latency, framesPerSecond, measuredAt, history } = seriesNow(
      series([night(1, 10), night(2, 12), night(3, 11)]),
      asOf(3),
    );
    expect(latency).toMatchObject({ value: 11e6, between: "sessions", n: 3 });
    expect(latency?.interval?.lower).toBeLessThan(10e6);
    expect(framesPerSecond).toMatchObject({ value: 1000 / 11, between: "sessions", n: 3 });
    expect(measuredAt).toBe(asOf(3));
    expect(history).toEqual({ sessions: 3, standing: "young" });
  });

  it.each<[string, Partial<SeriesSession>]>([
    ["another file of the model", { model: "c".repeat(64) }],
    ["another power mode", { conditions: { "power-mode": "5W" } }],
    ["another tool", { conditions: { "runtime-version": "1.30.0", tool: "trtexec" } }],
    ["a model beside another", { conditions: { "runtime-version": "1.30.0", mode: "ping-pong" } }],
  ])("leaves aside sessions of %s", (_, changes) => {
    const newest = night(3, 11, { conditions: { ...night(3, 1).conditions, "power-mode": "10W" } });
    const { latency } = seriesNow(series([night(1, 99, changes), night(2, 12), newest]), asOf(3));
    expect(latency).toMatchObject({ value: 11.5e6, n: 2 });
  });

  it("takes only the sessions since its level moved", () => {
    const sessions = [...nights(9), night(10, 20), night(11, 20), night(12, 20.2)];
    expect(seriesNow(series(sessions, { changes: [move(10)] }), asOf(12)).latency).toMatchObject({ value: 20e6, n: 3 });
    const back = { session: "f".repeat(32), commit: "a".repeat(40), recordedAt: asOf(12) };
    expect(seriesNow(series(sessions, { changes: [move(10, { returned: back })] }), asOf(12)).latency).toMatchObject({
      n: 1,
    });
    expect(
      seriesNow(series(sessions, { changes: [move(10, { metric: "peak-memory" })] }), asOf(12)).latency,
    ).toMatchObject({ n: 12 });
  });

  it("takes the launches where there is one session alone, and no interval where it had one launch", () => {
    const launches = [
      { latency: 9e6, throughput: 110 },
      { latency: 11e6, throughput: 90 },
    ];
    expect(seriesNow(series([night(1, 10)], { launches }), asOf(1)).latency).toMatchObject({
      value: 10e6,
      between: "launches",
      n: 2,
    });
    expect(seriesNow(series([night(1, 10)], { launches: launches.slice(1) }), asOf(1)).latency).toEqual({
      value: 10e6,
      interval: undefined,
      between: "sessions",
      n: 1,
    });
  });

  it("has the accuracy of most images that the same file has, told as its newest one", () => {
    const sessions = [night(1, 10, { accuracy: scored(700) }), night(2, 10)];
    const topOf = (some: readonly SeriesSession[]) => seriesNow(series(some), asOf(some.length)).accuracy?.top1;
    expect(topOf(sessions)).toMatchObject({ value: 0.7, n: 1000 });
    const few = scored(150, { dataset: { ...scored(1).dataset, count: 200 }, top5Correct: 190 });
    expect(topOf([...sessions, night(3, 10, { accuracy: few })])).toMatchObject({ value: 0.7, n: 1000 });
    const otherwise = { ...few, preprocessing: { name: "custom", sha256: "9".repeat(64) } };
    expect(topOf([...sessions, night(3, 10, { accuracy: otherwise })])).toMatchObject({ value: 0.75, n: 200 });
    expect(topOf([...sessions, night(3, 10, { model: "c".repeat(64) })])).toBeUndefined();
  });

  it("says where only the base of a change was measured last", () => {
    const of = (role: SeriesSession["role"]) => seriesNow(series([night(1, 10), night(2, 10, { role })]), asOf(2));
    expect([of("base"), of("head"), of("only")].map(({ headUntold }) => headUntold)).toEqual([true, false, false]);
  });

  it("says nothing of a metric that its newest session does not tell", () => {
    expect(
      seriesNow(series([night(1, 10), night(2, 10, { values: { throughput: 3 } })]), asOf(2)).latency,
    ).toBeUndefined();
  });

  it.each<[string, string, RecordedSeries, number]>([
    ["young", "with too few nights", series(nights(10)), 10],
    ["stable", "with enough", series(nights(11)), 11],
    ["stable", "a week later", series(nights(11)), 18],
    ["stale", "later", series(nights(11)), 19],
    ["regressed", "where a level moved for the worse", series(nights(12), { changes: [move(9)] }), 12],
    ["regressed", "also when it is not measured any more", series(nights(12), { changes: [move(9)] }), 40],
    [
      "stable",
      "where it moved for the better",
      series(nights(12), { changes: [move(9, { direction: "better" })] }),
      12,
    ],
    ["stable", "where it returned", series(nights(12), { changes: [move(9, { returned: move(12).firstAfter })] }), 12],
  ])("is %s %s", (standing, _, recorded, day) => {
    expect(seriesNow(recorded, asOf(day)).history?.standing).toBe(standing);
  });

  it("doubts what another tool measured, and what is no better than guessing", () => {
    const imported = night(1, 10, { conditions: { tool: "trtexec" }, accuracy: scored(1) });
    expect(seriesNow(series([imported]), asOf(1)).doubts.map(({ kind }) => kind)).toEqual(["imported", "implausible"]);
  });
});
