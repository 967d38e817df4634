import { describe, expect, it } from "vitest";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { drawnHistories, type SeriesHistory } from "../../src/report/series-history.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { BASE, benchmark, judged } from "./judgements.ts";

const WHAT = benchmark("a");
const OTHER = benchmark("b");

function night(at: number, latency: number | undefined, kernel = "6.1.0"): BaselineSession {
  return {
    session: at.toString(16).padStart(32, "0"),
    commit: BASE,
    recordedAt: new Date(Date.UTC(2026, 0, 1 + at, 2, 37)).toISOString(),
    values: latency === undefined ? {} : { latency },
    conditions: { kernel },
  };
}

const nights = (count: number) => Array.from({ length: count }, (_, at) => night(at, 12_345_678 + at));
const sighting = ({ session, commit, recordedAt }: BaselineSession) => ({ session, commit, recordedAt });

function moved(before: BaselineSession, after: BaselineSession): NotedChangePoint {
  return {
    benchmark: WHAT,
    metric: "latency",
    direction: "worse",
    lastBefore: sighting(before),
    firstAfter: sighting(after),
    before: { value: 10 },
    after: { value: 12 },
    effect: 0.2,
    differing: [],
    notedAt: "2026-02-01T00:00:00Z",
  };
}

const drawnOf = (history: SeriesHistory) =>
  drawnHistories([judged(WHAT)], new Map([[judged(WHAT).id, history]])).benchmarks[0];

describe("drawnHistories", () => {
  it("writes values in steps of five digits, and null where a night told none", () => {
    const made = drawnOf({ sessions: [night(0, 12_345_678), night(1, undefined)], isWhole: true, changePoints: [] });
    expect(made?.series.map(({ metric, values, step }) => ({ metric, values, step }))).toEqual([
      { metric: "latency", values: [12_346, null], step: 1_000 },
    ]);
  });

  it("writes a session once, however many benchmarks it measured", () => {
    const sessions = nights(40);
    const both = new Map([WHAT, OTHER].map((what) => [judged(what).id, { sessions, isWhole: true, changePoints: [] }]));
    const made = drawnHistories([judged(WHAT), judged(OTHER)], both);
    expect(made.sessions).toHaveLength(40);
    expect(made.sessions[0]).toEqual(["2026-01-01T02:37", BASE.slice(0, 10)]);
    expect(made.benchmarks.map((one) => one?.runs)).toEqual([[[0, 40]], [[0, 40]]]);
  });

  it("says what moved by its place, and leaves out what lies before the nights shown", () => {
    const sessions = nights(10);
    const [first, second] = [sessions[3], sessions[4]];
    if (first === undefined || second === undefined) throw new Error("ten nights");
    const old = moved(night(90, 1), night(91, 1));
    const made = drawnOf({ sessions, isWhole: true, changePoints: [moved(first, second), old] });
    expect(made?.series[0]?.changePoints).toMatchObject([{ at: 4, lastBefore: 3, returned: null }]);
  });

  it("says which conditions changed from one night to the next", () => {
    const made = drawnOf({
      sessions: [night(0, 1), night(1, 1), night(2, 1, "6.6.2")],
      isWhole: true,
      changePoints: [],
    });
    expect(made?.environment).toEqual([{ at: 2, differing: ["kernel"] }]);
  });

  it("is null where nothing is remembered", () => {
    expect(drawnHistories([judged(WHAT)], new Map()).benchmarks).toEqual([null]);
  });

  it("keeps the newest nights where all would be too many, and counts the others", () => {
    const sessions = nights(1_500);
    const judgedOnes = Array.from({ length: 800 }, (_, index) => judged(benchmark(`m${index}`)));
    const made = drawnHistories(
      judgedOnes,
      new Map(judgedOnes.map(({ id }) => [id, { sessions, isWhole: true, changePoints: [] }])),
    );
    expect(made.benchmarks[0]?.series[0]?.values).toHaveLength(1_250);
    expect(made.benchmarks[0]?.leftOut).toBe(250);
    expect(made.sessions.at(-1)?.[0]).toBe(sessions.at(-1)?.recordedAt.slice(0, 16));
  });
});
