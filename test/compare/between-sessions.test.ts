import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { BaselineSession } from "../../src/compare/baseline-session.ts";
import { canShowUnchanged, compareBetweenSessions } from "../../src/compare/between-sessions.ts";
import { normals, RULES } from "./rounds.ts";
import { nights, sessionOf, spreadSeed } from "./sessions.ts";

function latency(history: readonly BaselineSession[], ms: number, corrected?: number) {
  const compared = compareBetweenSessions("latency", history, { value: ms * 1e6, corrected }, RULES);
  if (compared === undefined || compared.verdict === "not-measured") throw new Error("no evidence");
  return compared;
}
const widthOf = ({ evidence: { interval } }: ReturnType<typeof latency>) =>
  interval === undefined ? Infinity : Math.log1p(interval.upper) - Math.log1p(interval.lower);

describe("a head against stored sessions", () => {
  it("has no verdict from one of them, whatever the shift", () => {
    for (const ms of [5, 5.5, 50])
      expect(latency(nights([5]), ms)).toMatchObject({ verdict: "inconclusive", annotations: ["one-baseline"] });
  });

  it("has an honest, wide interval from two to four", () => {
    const history = [5, 5.02, 4.98, 5.01, 4.99, 5, 5.02, 4.98, 5.01, 4.99];
    const widths = [2, 3, 4, 10].map((count) => widthOf(latency(nights(history.slice(0, count)), 5)));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(latency(nights([5, 5.05]), 5.02).verdict).toBe("inconclusive");
    expect(latency(nights(history), 5.01).verdict).toBe("unchanged");
  });

  it("is suspected at most", () => {
    const history = nights([5, 5.01, 4.99, 5, 5.02]);
    expect(latency(history, 6)).toMatchObject({
      verdict: "inconclusive",
      annotations: ["suspected-regression", "beyond-tolerance"],
    });
    expect(latency(history, 4)).toMatchObject({
      verdict: "inconclusive",
      annotations: ["suspected-improvement", "beyond-tolerance"],
    });
  });

  it("is held against the sessions of what the base has, with the spread of all", () => {
    const others = nights([5, 5.04, 4.96, 5.02, 4.98, 5]);
    const own = sessionOf(7, 5.2, { ofBase: true });
    const { evidence } = latency([...others, own], 5.2);
    expect(evidence).toMatchObject({ base: 5.2e6, n: 7 });
    expect(evidence.effect).toBeCloseTo(0, 9);
    expect(widthOf(latency([...others, own], 5.2))).toBeGreaterThan(
      widthOf(latency([...others, { ...own, ofBase: false }], 5.2)),
    );
  });

  it("loses the day's noise where every session and the head have a sentinel", () => {
    const days = [1, 1.2, 0.8, 1.1, 0.9, 1.15, 0.85, 1];
    const history = days.map((day, index) =>
      sessionOf(index, 5 * day, { corrected: { latency: Math.log(5) + 0.001 * (index % 3) } }),
    );
    expect(latency(history, 5).verdict).toBe("inconclusive");
    expect(latency(history, 6, Math.log(5))).toMatchObject({
      verdict: "unchanged",
      annotations: ["sentinel-corrected"],
    });
    const half = history.map((one, index) => (index === 0 ? sessionOf(0, 5) : one));
    expect(latency(half, 5, Math.log(5)).annotations).toEqual([]);
  });

  it("counts the sessions that do not tell the metric as left out", () => {
    const bare = sessionOf(9, 5, { values: {} });
    expect(latency([bare, ...nights([5, 5.01])], 5).evidence).toMatchObject({ n: 2, excluded: 1 });
    expect(compareBetweenSessions("latency", [bare], { value: 1, corrected: undefined }, RULES)).toBeUndefined();
  });

  it("rarely suspects what did not change, and mostly sees ten per cent", () => {
    const suspected = (factor: number) =>
      Array.from({ length: 400 }, (_, seed) => {
        const normal = normals(spreadSeed(seed));
        const history = nights(Array.from({ length: 10 }, () => 5 * Math.exp(0.02 * normal())));
        return latency(history, 5 * factor * Math.exp(0.02 * normal())).annotations[0];
      });
    expect(suspected(1).filter((word) => word?.startsWith("suspected")).length).toBeLessThan(36);
    expect(suspected(1.1).filter((word) => word === "suspected-regression").length).toBeGreaterThan(360);
  });

  const ms = fc.double({ min: 1, max: 10, noNaN: true });
  test("property: no shift is ever called, and the interval is around the effect", () => {
    fc.assert(
      fc.property(fc.array(ms, { minLength: 1, maxLength: 12 }), ms, (history, head) => {
        const { verdict, evidence } = latency(nights(history), head);
        expect(["unchanged", "inconclusive"]).toContain(verdict);
        if (evidence.interval === undefined) return;
        expect(evidence.interval.lower).toBeLessThanOrEqual(evidence.effect + 1e-9);
        expect(evidence.interval.upper).toBeGreaterThanOrEqual(evidence.effect - 1e-9);
      }),
    );
  });

  test("property: whether `unchanged` can be shown is known before: a head in the middle then is", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 4.7, max: 5.3, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (history) => {
          const sessions = nights(history);
          const center = Math.exp(history.reduce((sum, one) => sum + Math.log(one), 0) / history.length);
          const can = canShowUnchanged("latency", sessions, RULES.errorRate, Math.log1p(0.05));
          expect(latency(sessions, center).verdict).toBe(can ? "unchanged" : "inconclusive");
        },
      ),
    );
  });
});
