import { describe, expect, it } from "vitest";
import { METRICS } from "../../src/bench/metric.ts";
import { watchSeries } from "../../src/trend/watch-series.ts";
import { nights } from "../compare/sessions.ts";

const LATENCY = METRICS.latency.tolerance;
const around = (ms: number, count: number) =>
  Array.from({ length: count }, (_, index) => ms * (1 + (index % 3) * 0.005));
const watched = (latencies: readonly number[]) => watchSeries(nights(latencies), "latency", LATENCY);

describe("watchSeries", () => {
  it("is calm where nothing moved, and where too little is known", () => {
    expect(watched([])).toEqual({ kind: "calm" });
    expect(watched([10, 12])).toEqual({ kind: "calm" });
    expect(watched(around(10, 30))).toEqual({ kind: "calm" });
    expect(watched([...around(10, 20), ...around(10.3, 2)])).toEqual({ kind: "calm" });
  });

  it("warns of the first night that lies elsewhere, and of the second", () => {
    expect(watched([...around(10, 20), 12])).toEqual({
      kind: "warning",
      effect: expect.closeTo(12 / 10.05 - 1, 3),
      sessions: 1,
    });
    expect(watched([...around(10, 20), 12, 12.06])).toMatchObject({ kind: "warning", sessions: 2 });
  });

  it("alarms with the third", () => {
    const history = nights([...around(10, 20), ...around(12, 3)]);
    expect(watchSeries(history, "latency", LATENCY)).toMatchObject({
      kind: "alarm",
      change: { direction: "worse", firstAfter: { session: history[20]?.session } },
    });
  });
});
