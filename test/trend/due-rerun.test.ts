import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import { dueRerun } from "../../src/trend/due-rerun.ts";
import { type FollowedSeries, followSeries } from "../../src/trend/follow-series.ts";
import type { NotedRerun } from "../../src/trend/noted-rerun.ts";
import { levelUncertainty } from "../../src/trend/uncertainty.ts";
import { benchmark } from "../bench/sample-result.ts";
import { nights } from "../compare/sessions.ts";

const [M, N] = ["1".repeat(64), "2".repeat(64)] as const;

/** Nights of a level, and so many of another one with another content. */
function series(after: number, ms = 12, content = N): FollowedSeries {
  const before = Array.from({ length: 14 }, (_, n) => 10 * (1 + 0.004 * (n % 3)));
  const all = nights([...before, ...Array.from({ length: after }, (_, n) => ms * (1 + 0.004 * (n % 3)))]);
  return {
    benchmark,
    metric: "latency",
    tolerance: METRICS.latency.tolerance,
    history: all.map((session, n) => ({ ...session, model: n < 14 ? M : content })),
  };
}

const noted = (one: FollowedSeries) => followSeries({ ...one, noted: [] }, "2026-11-01T03:00:00Z");
const commitOf = (night: number) => night.toString(16).padStart(40, "0");

describe("dueRerun", () => {
  it("is of an alarm whose cause nobody knows, between its own commits", () => {
    const moved = series(4);
    expect(dueRerun({ series: [moved], noted: noted(moved), reruns: [], accepted: [] })).toEqual({
      cause: "alarm",
      metrics: ["latency"],
      boundary: { good: { commit: commitOf(14), model: M }, bad: { commit: commitOf(15), model: N } },
    });
  });

  it("is of a warning, between the contents that it lies between, once", () => {
    const moved = series(1, 14);
    const due = dueRerun({ series: [moved], noted: [], reruns: [], accepted: [] });
    expect(due).toMatchObject({ cause: "warning", boundary: { good: { model: M }, bad: { model: N } } });
    const made: NotedRerun = {
      benchmark,
      metric: "latency",
      cause: "warning",
      good: { commit: commitOf(1), model: M },
      bad: { commit: commitOf(2), model: N },
      notedAt: "2026-11-01T03:00:00Z",
      outcome: { kind: "none", why: "so" },
    };
    expect(dueRerun({ series: [moved], noted: [], reruns: [made], accepted: [] })).toBeUndefined();
  });

  it.each<[string, FollowedSeries]>([
    ["a level", series(4, 10)],
    ["what got better", series(1, 7)],
    ["what moved without its content", series(1, 14, M)],
  ])("is not of %s", (_, one) => {
    expect(dueRerun({ series: [one], noted: noted(one), reruns: [], accepted: [] })).toBeUndefined();
  });

  it("is not of what was accepted", () => {
    const moved = series(4);
    const acceptance = { benchmark: "*", metric: "latency", by: "ada", why: "so", until: "2026-12-31" } as const;
    const due = (upTo: number) =>
      dueRerun({
        series: [moved],
        noted: noted(moved),
        reruns: [],
        accepted: [{ ...acceptance, upTo: { kind: "relative", value: upTo } }],
      });
    expect(due(0.25)).toBeUndefined();
    expect(due(0.1)).toMatchObject({ cause: "alarm" });
  });

  it("is not of an alarm that returned, or whose cause is known", () => {
    const moved = series(4);
    const finding = { cause: "code", evidence: { kind: "exact" }, confirmedBy: [], group: "g", foundAt: "x" } as const;
    for (const more of [{ returned: noted(moved)[0]?.firstAfter }, { finding }]) {
      const known = noted(moved).map((one) => ({ ...one, ...more })) as ReturnType<typeof noted>;
      expect(dueRerun({ series: [moved], noted: known, reruns: [], accepted: [] })).toBeUndefined();
    }
  });
});

describe("levelUncertainty", () => {
  it("is how wide the interval of a level is, in tolerances, at most 1", () => {
    expect(levelUncertainty({ ...series(0), history: nights([10]) })).toBe(1);
    expect(levelUncertainty({ ...series(0), history: nights([10, 10, 10]) })).toBe(0);
    expect(levelUncertainty({ ...series(0), history: nights([10, 20, 10]) })).toBe(1);
    const few = levelUncertainty({ ...series(0), history: nights([10, 10.1, 10.2, 10.1]) });
    const many = levelUncertainty({
      ...series(0),
      history: nights(Array.from({ length: 16 }, (_, n) => 10 + 0.1 * (n % 3))),
    });
    expect(few).toBeGreaterThan(many);
    expect(many).toBeGreaterThan(0);
  });
});
