import { expect, it } from "vitest";
import { refusalsOf } from "../../src/report/refusals.ts";
import { benchmark, judged, judgement } from "./judgements.ts";

it("finds a benchmark's sentences among the gate's, and no other's", () => {
  const [a, longer] = [judged(benchmark("a")), judged(benchmark("a", "local-cpu", { threads: 12 }))];
  const failures = [
    `${longer.id}: latency (median): regressed`,
    `${a.id}: top-1: regressed`,
    `${a.id}: latency: regressed`,
  ];
  const made = judgement([a, longer], { gate: { outcome: "fail", failures, warnings: [] } });
  expect(refusalsOf(a, made)).toEqual(["top-1: regressed", "latency: regressed"]);
  expect(refusalsOf(longer, made)).toEqual(["latency (median): regressed"]);
  expect(refusalsOf(judged(benchmark("b")), made)).toEqual([]);
});
