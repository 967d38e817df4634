import { describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/bench/acceptance.ts";
import { isAccepted } from "../../src/trend/accepted.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { benchmark } from "../bench/sample-result.ts";

const acceptance: Acceptance = {
  benchmark: "digits/*",
  metric: "latency",
  upTo: { kind: "relative", value: 0.2 },
  by: "ada",
  why: "it is safer",
  until: "2026-12-31",
};

describe("isAccepted", () => {
  const move = (overrides: Partial<NotedChangePoint> = {}) =>
    isAccepted({ benchmark, metric: "latency", effect: 0.2, ...overrides } as NotedChangePoint, [acceptance]);

  it("holds up to the size that was accepted, of the benchmark and metric that were", () => {
    expect(move()).toBe(true);
    expect(move({ effect: 0.21 })).toBe(false);
    expect(move({ metric: "top-1" })).toBe(false);
    expect(move({ benchmark: { ...benchmark, model: "other" } })).toBe(false);
  });
});
