import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import { planLooks } from "../../src/measure/looks.ts";
import { nextStep, type SettlingMetric } from "../../src/measure/stopping.ts";
import { makeRounds } from "../compare/rounds.ts";

const LATENCY: SettlingMetric = { metric: "latency", tolerance: METRICS.latency.tolerance };
const MEMORY: SettlingMetric = { metric: "peak-memory", tolerance: METRICS["peak-memory"].tolerance };
const looks = planLooks(30, { errorRate: 0.05, comparisons: 1 });
const step = (
  count: number,
  factor: number,
  sd: number,
  metrics: readonly SettlingMetric[] = [LATENCY],
  plan = looks,
) => nextStep({ rounds: makeRounds(count, factor, sd), looks: plan, metrics });

describe("nextStep", () => {
  it("decides nothing before the first look or between looks", () => {
    expect(step(0, 2, 0.001)).toMatchObject({ kind: "measure", untilRound: 8 });
    expect(step(7, 2, 0.001)).toMatchObject({ kind: "measure", untilRound: 8 });
    expect(step(9, 2, 0.001)).toMatchObject({ kind: "measure", untilRound: 12 });
  });

  it("stops at a look where the verdict is settled, either way", () => {
    expect(step(8, 2, 0.001)).toEqual({ kind: "stop", ending: "settled" });
    expect(step(8, 1, 0.001)).toEqual({ kind: "stop", ending: "settled" });
  });

  it("goes on in doubt, and stops at the last look", () => {
    expect(step(8, 1, 0.5)).toMatchObject({ kind: "measure", untilRound: 12 });
    expect(step(30, 1, 0.5)).toEqual({ kind: "stop", ending: "looks-exhausted" });
  });

  it("expects the first look, and from then on the one that the last look makes likely", () => {
    const expected = (count: number, factor: number, sd: number) => {
      const next = step(count, factor, sd);
      return next.kind === "measure" ? next.expectedRounds : next.ending;
    };
    expect(expected(0, 1, 0.5)).toBe(8);
    expect(expected(7, 1, 0.5)).toBe(8);
    expect(expected(8, 1, 0.5)).toBe(30);
    // The estimate lies outside of the tolerance by a little, and a few more rounds will show it.
    expect(expected(8, 1.1, 0.09)).toBe(12);
    expect(expected(9, 1.1, 0.09)).toBe(12);
  });

  it("waits for every gating metric", () => {
    const rounds = makeRounds(8, 1, 0.001).map((round, index) => ({
      ...round,
      head: { ...round.head, peakRssBytes: 90_000_000 * (index % 2 === 0 ? 1.2 : 0.8) },
    }));
    expect(nextStep({ rounds, looks, metrics: [LATENCY] }).kind).toBe("stop");
    expect(nextStep({ rounds, looks, metrics: [LATENCY, MEMORY] })).toMatchObject({ kind: "measure", untilRound: 12 });
  });

  it("waits for a tail that the policy gates on, and not for one that launches are too short to tell", () => {
    const tail: SettlingMetric = { metric: "latency-p95", tolerance: METRICS["latency-p95"].tolerance };
    const rounds = (iterations: number) =>
      makeRounds(8, 1, 0.001).map(({ base, head }, index) => {
        const slow = (ns: number) => Array.from({ length: iterations }, (_, at) => (at % 10 === 0 ? ns : 5_000_000));
        return {
          base: { ...base, latencyNs: slow(9_000_000) },
          head: { ...head, latencyNs: slow(index % 2 === 0 ? 14_000_000 : 6_000_000) },
        };
      });
    const next = (iterations: number, metrics: readonly SettlingMetric[]) =>
      nextStep({ rounds: rounds(iterations), looks, metrics });
    expect(next(130, [LATENCY]).kind).toBe("stop");
    expect(next(130, [LATENCY, tail])).toMatchObject({ kind: "measure", untilRound: 12 });
    expect(next(129, [LATENCY, tail]).kind).toBe("stop");
  });

  it("does not wait for a metric that the worker cannot tell", () => {
    const rounds = makeRounds(8, 1, 0.001).map(({ base, head }) => ({
      base: { ...base, peakRssBytes: 0 },
      head: { ...head, peakRssBytes: 0 },
    }));
    expect(nextStep({ rounds, looks, metrics: [LATENCY, MEMORY] }).kind).toBe("stop");
  });

  it("carries the number of comparisons: forty need more than eight rounds to call a regression", () => {
    const shared = planLooks(30, { errorRate: 0.05, comparisons: 40 });
    expect(step(8, 1.2, 0.001, [LATENCY], shared)).toMatchObject({ kind: "measure", untilRound: 12 });
    expect(step(16, 1.2, 0.001, [LATENCY], shared)).toEqual({ kind: "stop", ending: "settled" });
  });

  it("measures nothing where no round is affordable", () => {
    expect(step(0, 1, 1, [LATENCY], planLooks(0, { errorRate: 0.05, comparisons: 1 }))).toEqual({
      kind: "stop",
      ending: "budget-spent",
    });
  });
});
