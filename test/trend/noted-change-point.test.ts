import { describe, expect, it } from "vitest";
import {
  changePointKey,
  isLasting,
  latestNotes,
  type NotedChangePoint,
  notedChangePointSchema,
} from "../../src/trend/noted-change-point.ts";
import { benchmark } from "../bench/sample-result.ts";

const at = (digit: string) => ({
  session: digit.repeat(32),
  commit: digit.repeat(40),
  recordedAt: "2026-11-20T02:37:00Z",
});
const noted = (first: string, overrides: Partial<NotedChangePoint> = {}): NotedChangePoint => ({
  benchmark,
  metric: "latency",
  direction: "worse",
  lastBefore: at("a"),
  firstAfter: at(first),
  before: { value: 1 },
  after: { value: 2 },
  effect: 1,
  differing: [],
  notedAt: "2026-11-22T03:37:00Z",
  ...overrides,
});

describe("what is noted of change points", () => {
  it("is the last line of each", () => {
    const back = noted("b", { returned: at("c") });
    const other = noted("b", { metric: "peak-memory" });
    expect(latestNotes([noted("b"), other, noted("d"), back])).toEqual([back, other, noted("d")]);
  });

  it("names the series, the metric and the first session", () => {
    expect(changePointKey(noted("b"))).toBe(`digits/desk/onnxruntime/fp32/batch=1/threads=1 latency ${"b".repeat(32)}`);
  });

  it("reads lines from before kind and interval were noted", () => {
    expect(notedChangePointSchema.parse(noted("b"))).toEqual(noted("b"));
  });

  it("stands while it is worse and has not returned", () => {
    expect(isLasting(noted("b"))).toBe(true);
    expect(isLasting(noted("b", { returned: at("c") }))).toBe(false);
    expect(isLasting(noted("b", { direction: "better" }))).toBe(false);
  });
});
