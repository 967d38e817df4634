import { expect, it } from "vitest";
import { findingSentence, refusalsOf } from "../../src/report/refusals.ts";
import { benchmark, judged, judgement } from "./judgements.ts";

it("finds what the gate found of a benchmark, and of no other, even where names are alike", () => {
  const [a, longer] = [judged(benchmark("a")), judged(benchmark("a", "local-cpu", { threads: 12 }))];
  const failures = [
    { id: longer.id, what: "latency (median): regressed" },
    { id: a.id, what: "top-1: regressed" },
    { id: a.id, what: `${longer.id}: latency: regressed` },
  ];
  const made = judgement([a, longer], { gate: { outcome: "fail", failures, warnings: [] } });
  expect(refusalsOf(a, made)).toEqual(["top-1: regressed", `${longer.id}: latency: regressed`]);
  expect(refusalsOf(longer, made)).toEqual(["latency (median): regressed"]);
  expect(refusalsOf(judged(benchmark("b")), made)).toEqual([]);
});

it("makes a sentence of what was found", () => {
  expect(findingSentence({ id: "a/rpi3", what: "top-1: regressed" })).toBe("a/rpi3: top-1: regressed");
});
