import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import { attributionOf } from "../../src/trend/attribution.ts";
import type { FollowedSeries } from "../../src/trend/follow-series.ts";
import { attributionSchema } from "../../src/trend/noted-attribution.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { benchmark } from "../bench/sample-result.ts";
import { ALIKE, nights } from "../compare/sessions.ts";

/** Ten nights at one level and four at another. */
function series(model: string, device: string, ms = 10, count = 4): FollowedSeries {
  const before = Array.from({ length: 10 }, (_, n) => 10 + 0.01 * (n % 3));
  const after = Array.from({ length: count }, (_, n) => ms + 0.01 * (n % 3));
  return {
    benchmark: { ...benchmark, model, device },
    metric: "latency",
    tolerance: METRICS.latency.tolerance,
    history: nights([...before, ...after]),
  };
}

const own = series("a", "desk", 12);
const sightingOf = (index: number) => {
  const { session, commit, recordedAt } = own.history[index] ?? {};
  return { session: session ?? "", commit: commit ?? "", recordedAt: recordedAt ?? "" };
};
const MOVE: Pick<NotedChangePoint, "benchmark" | "metric" | "effect" | "lastBefore" | "firstAfter"> = {
  benchmark: own.benchmark,
  metric: "latency",
  effect: 0.2,
  lastBefore: sightingOf(9),
  firstAfter: sightingOf(10),
};
const of = (...others: readonly FollowedSeries[]) => attributionOf(MOVE, [own, ...others]);
const hypothesis = (...others: readonly FollowedSeries[]) => of(...others).hypothesis;

describe("attributionOf", () => {
  it("takes the device for it where its models moved together", () => {
    expect(of(series("b", "desk", 12), series("c", "desk", 11.5))).toMatchObject({
      hypothesis: "device",
      models: { moved: 3, of: 3 },
      devices: { moved: 1, of: 1 },
    });
    // A noisy one in four may hide its move.
    expect(hypothesis(series("b", "desk", 12), series("c", "desk", 12), series("d", "desk"))).toBe("device");
    expect(hypothesis(series("b", "desk", 12), series("a", "rpi3"))).toBe("device");
  });

  it("takes the model for it where it moved on all of its devices, and the others there did not", () => {
    expect(of(series("b", "desk"), series("a", "rpi3", 12), series("b", "rpi3"))).toMatchObject({
      hypothesis: "model",
      models: { moved: 1, of: 2 },
      devices: { moved: 2, of: 2 },
    });
    expect(hypothesis(series("b", "desk"))).toBe("model");
    expect(hypothesis(series("a", "rpi3", 12))).toBe("model");
  });

  it("says where it may be either, or neither, or has nobody beside it", () => {
    expect(hypothesis(series("b", "desk", 12), series("a", "rpi3", 12))).toBe("both");
    expect(hypothesis(series("b", "desk"), series("a", "rpi3"))).toBe("neither");
    expect(hypothesis(series("a", "rpi3"))).toBe("neither");
    expect(hypothesis()).toBe("alone");
  });

  it("does not count what moved the other way, too little, or was not measured since", () => {
    expect(of(series("b", "desk", 8), series("c", "desk", 10.5)).models).toEqual({ moved: 1, of: 3 });
    expect(of(series("b", "desk", 12, 0)).models).toEqual({ moved: 1, of: 1 });
    expect(of({ ...series("b", "desk", 12), metric: "top-1" }).models).toEqual({ moved: 1, of: 1 });
  });

  it("counts a model once, however many benchmarks it has", () => {
    const threads = (n: number, ms: number) => ({
      ...series("b", "desk", ms),
      benchmark: { ...benchmark, model: "b", device: "desk", parameters: { ...benchmark.parameters, threads: n } },
    });
    expect(of(threads(1, 12), threads(2, 12), threads(4, 10)).models).toEqual({ moved: 2, of: 2 });
  });

  it("names what changed of the environment, with its values", () => {
    const moved = (name: "governor" | "inputs", before: string, after: string): FollowedSeries => ({
      ...own,
      history: own.history.map((session, index) => ({
        ...session,
        conditions: { ...ALIKE, [name]: index < 10 ? before : after },
      })),
    });
    const told = attributionOf(MOVE, [moved("governor", "performance", "powersave")]);
    expect(told.environment).toEqual([{ name: "governor", before: "performance", after: "powersave" }]);
    expect(attributionSchema.parse(told)).toEqual(told);
    expect(attributionOf(MOVE, [moved("inputs", "random", "dataset")]).environment).toEqual([]);
  });
});
