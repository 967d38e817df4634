import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { effectNow, followSeries } from "../../src/trend/follow-series.ts";
import { latestNotes, type NotedChangePoint, notedChangePointSchema } from "../../src/trend/noted-change-point.ts";
import { benchmark } from "../bench/sample-result.ts";
import { driftingHistory } from "../bench/trend/histories.ts";
import { nights } from "../compare/sessions.ts";

const NOW = "2026-11-25T03:37:00Z";
const SERIES = { benchmark, metric: "latency", tolerance: METRICS.latency.tolerance } as const;

/** Follows a series night by night, as it is recorded: the newest 30 sessions, and all that was noted before. */
function followed(latencies: readonly number[]): readonly NotedChangePoint[] {
  const all = nights(latencies);
  const noted: NotedChangePoint[] = [];
  for (let night = 1; night <= all.length; night += 1) {
    const history: readonly BaselineSession[] = all.slice(Math.max(0, night - 30), night);
    noted.push(...followSeries({ ...SERIES, history, noted: latestNotes(noted) }, NOW));
  }
  return noted;
}

const level = (ms: number, count: number) =>
  Array.from({ length: count }, (_, index) => ms * (1 + (index % 3) * 0.004));

describe("followSeries", () => {
  it("notes a change once, however long it lasts", () => {
    const noted = followed([...level(10, 12), ...level(12, 60)]);
    expect(noted).toHaveLength(1);
    expect(noted[0]).toMatchObject({
      direction: "worse",
      notedAt: NOW,
      firstAfter: { session: (13).toString(16).padStart(32, "0") },
    });
    expect(notedChangePointSchema.parse(noted[0])).toEqual(noted[0]);
  });

  it("notes that the level returned, once the three newest nights agree, and not that it moved back", () => {
    const noted = followed([...level(10, 12), ...level(12, 10), ...level(10.1, 20)]);
    expect(noted).toHaveLength(2);
    expect(noted[1]).toEqual({
      ...noted[0],
      returned: expect.objectContaining({ session: (25).toString(16).padStart(32, "0") }),
    });
  });

  it("does not take a better, but not good, level for a return", () => {
    const noted = followed([...level(10, 12), ...level(14, 10), ...level(12, 20)]);
    expect(noted.filter(({ returned }) => returned !== undefined)).toEqual([]);
    expect(noted.map(({ direction }) => direction)).toEqual(["worse", "better"]);
  });

  it("does not take two good nights for a return", () => {
    expect(followed([...level(10, 12), ...level(12, 5), 10, 10, ...level(12, 5)])).toHaveLength(1);
  });

  it("finds the next change after a return", () => {
    const noted = followed([...level(10, 12), ...level(12, 8), ...level(10, 15), ...level(13, 5)]);
    expect(noted.map(({ direction, returned }) => [direction, returned !== undefined])).toEqual([
      ["worse", false],
      ["worse", true],
      ["worse", false],
    ]);
    expect(latestNotes(noted)).toHaveLength(2);
  });

  it("notes an improvement and asks nobody to undo it", () => {
    expect(followed([...level(10, 12), ...level(8, 20)]).map(({ direction }) => direction)).toEqual(["better"]);
  });

  it("notes how far it went, how sure that is, and whether it went at once or little by little", () => {
    const [step] = followed([...level(10, 12), ...level(12, 20)]);
    expect(step?.kind).toBe("step");
    expect(step?.interval?.lower).toBeLessThan(step?.effect ?? 0);
    expect(step?.interval?.upper).toBeGreaterThan(step?.effect ?? 0);
    const history = nights(driftingHistory(0.002, 3, 21).values.slice(20, 120));
    const [drift] = followSeries({ ...SERIES, history, noted: [] }, NOW);
    expect(drift).toMatchObject({ kind: "drift", direction: "worse" });
    expect(notedChangePointSchema.parse(drift)).toEqual(drift);
  });

  it("notes nothing where nothing was recorded", () => {
    expect(followSeries({ ...SERIES, history: [], noted: [] }, NOW)).toEqual([]);
  });
});

describe("effectNow", () => {
  it("is the newest nights against the level before", () => {
    const [change] = followed([...level(10, 12), ...level(12, 4)]);
    if (change === undefined) throw new Error("no change was found");
    expect(effectNow(change, { ...SERIES, history: nights(level(11, 3)) })).toBeCloseTo(11.044 / 10.04 - 1, 9);
  });
});
