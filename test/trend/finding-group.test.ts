import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/trend/finding.ts";
import { groupOf } from "../../src/trend/finding-group.ts";
import type { NotedChangePoint } from "../../src/trend/noted-change-point.ts";
import { benchmark } from "../bench/sample-result.ts";

const at = (day: number) => ({
  session: day.toString(16).padStart(32, "0"),
  commit: day.toString(16).padStart(40, "0"),
  recordedAt: new Date(Date.UTC(2026, 10, day, 2)).toISOString(),
});

const change = (model: string, device: string, day: number): NotedChangePoint => ({
  benchmark: { ...benchmark, model, device },
  metric: "latency",
  direction: "worse",
  lastBefore: at(day - 1),
  firstAfter: at(day),
  before: { value: 1 },
  after: { value: 2 },
  effect: 1,
  differing: [],
  notedAt: at(day + 2).recordedAt,
});

function found(
  one: NotedChangePoint,
  cause: Finding["cause"],
  known: readonly NotedChangePoint[] = [],
): NotedChangePoint {
  const group = groupOf(one, cause, known);
  return { ...one, finding: { cause, evidence: { kind: "exact" }, confirmedBy: [], group, foundAt: one.notedAt } };
}

describe("groupOf", () => {
  const device = found(change("a", "desk", 10), "device");
  const code = found(change("a", "desk", 10), "code");

  it("tells together what one device did in about the same night", () => {
    expect(groupOf(change("b", "desk", 12), "device", [device])).toBe(device.finding?.group);
    expect(groupOf(change("b", "desk", 14), "device", [device])).not.toBe(device.finding?.group);
    expect(groupOf(change("b", "rpi3", 10), "device", [device])).not.toBe(device.finding?.group);
    expect(groupOf(change("b", "desk", 10), "unknown", [device])).not.toBe(device.finding?.group);
  });

  it("tells together what one change of a model did, on whatever device", () => {
    expect(groupOf(change("a", "rpi3", 10), "code", [code])).toBe(code.finding?.group);
    expect(groupOf(change("a", "rpi3", 10), "both", [code])).toBe(code.finding?.group);
    expect(groupOf(change("b", "desk", 10), "code", [code])).not.toBe(code.finding?.group);
  });

  it("does not add to what has returned", () => {
    const returned = { ...device, returned: at(12) };
    expect(groupOf(change("b", "desk", 12), "device", [returned])).not.toBe(device.finding?.group);
  });
});
