import { describe, expect, it } from "vitest";
import { seeded } from "./draws.ts";
import { launchesIn } from "./layout.ts";
import type { RecordedSession } from "./recording.ts";
import { logRatiosOf, recordedSource, replayOnce, storedLaunches } from "./replay.ts";
import { screen, summarise } from "./stored.ts";

const session = (first: number, sentinelNs = 100): RecordedSession => ({
  startedAt: "2026-11-24T02:37:00Z",
  alone: Array.from({ length: 20 }, (_, index) => ({ latencyNs: [first + index], sentinelNs })),
  same: [{ base: [100, 200, 300], head: [110, 220, 330] }],
  changed: [],
});

describe("replaying rounds", () => {
  it("takes the log ratio of medians", () => {
    expect(logRatiosOf(session(1).same)).toEqual([Math.log(220 / 200)]);
  });

  it("injects the change, and keeps signs where it is told to", () => {
    const replay = { ratios: [0.1, 0.101, 0.102], tolerance: 0.03, signs: "kept" } as const;
    expect(replayOnce({ ...replay, change: 0 }, seeded(1))).toMatchObject({ verdict: "regressed", rounds: 8 });
    expect(replayOnce({ ...replay, change: -0.2 }, seeded(1))).toMatchObject({ verdict: "improved" });
  });

  it("draws signs anew where either side may be the head", () => {
    const replay = { ratios: [0.1, 0.101, 0.102], tolerance: 0.03, signs: "random", change: 0 } as const;
    const draws = seeded(1);
    const verdicts = Array.from({ length: 50 }, () => replayOnce(replay, draws).verdict);
    expect(verdicts.filter((verdict) => verdict === "inconclusive").length).toBeGreaterThan(40);
  });
});

describe("replaying launches", () => {
  const from = (first: number) => recordedSource(session(first), 1);

  it("lays them out one after the other, interleaved, and stored", () => {
    expect(launchesIn("one after the other", 2, () => from(1))).toEqual({ base: [[1], [2]], head: [[6], [8]] });
    expect(launchesIn("interleaved", 2, () => from(1))).toEqual({ base: [[1], [4]], head: [[4], [6]] });
    const sessions = [from(1), from(101)];
    expect(launchesIn("stored", 2, () => sessions.shift() ?? from(0))).toEqual({
      base: [[101], [102]],
      head: [[2], [4]],
    });
  });
});

describe("stored sessions", () => {
  const summary = (first: number, sentinelNs: number) => summarise(storedLaunches(session(first, sentinelNs), 5));
  const history = [1_000, 1_001, 1_002, 1_003, 1_001, 1_002].map((first) => summary(first, 100));

  it("are summed up by their first launches", () => {
    const { medianNs, corrected } = summary(1_000, 100);
    expect(medianNs).toBe(1_002);
    expect(corrected).toBeCloseTo(Math.log(1_002 / 100), 14);
  });

  it("suspect a shift, show none, and correct what the device did", () => {
    expect(screen(history, summary(1_001, 100), 0.05)).toEqual({ call: "nothing", unchanged: true });
    expect(screen(history, summary(1_200, 100), 0.05)).toEqual({ call: "slower", unchanged: false });
    expect(screen(history, summary(800, 100), 0.05)).toEqual({ call: "faster", unchanged: false });
    expect(screen(history, summary(1_200, 120), 0.05)).toEqual({ call: "nothing", unchanged: true });
  });
});
