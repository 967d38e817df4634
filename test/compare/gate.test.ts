import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS, type MetricName } from "../../src/bench/metric.ts";
import { type Comparison, VERDICTS, type Verdict } from "../../src/compare/comparison.ts";
import { decideGate, joinVerdicts } from "../../src/compare/gate.ts";
import type { BenchmarkJudgement } from "../../src/compare/judgement.ts";
import { benchmark } from "../bench/sample-result.ts";

function comparison(metric: MetricName, verdict: Verdict, gating = true): Comparison {
  if (verdict === "not-measured") return { metric, verdict, gating, reason: "because" };
  const evidence = {
    method: "exact" as const,
    base: 1,
    head: 1,
    effect: 0,
    interval: undefined,
    p: undefined,
    adjustedP: undefined,
    n: 1,
    excluded: 0,
    detectable: undefined,
    moreRounds: undefined,
  };
  return { metric, verdict, gating, tolerance: METRICS[metric].tolerance, evidence, annotations: [] };
}

function judged(state: BenchmarkJudgement["state"], comparisons: readonly Comparison[] = []): BenchmarkJudgement {
  const side = {
    commit: "a".repeat(40),
    status: "measured" as const,
    reason: undefined,
    values: [],
    measurement: undefined,
  };
  return {
    id: "digits",
    benchmark,
    state,
    reason: state === "compared" ? undefined : "because",
    verdict: joinVerdicts(comparisons),
    comparisons,
    base: side,
    head: side,
    reasons: [],
    environment: {},
    caveats: [],
  };
}

describe("joinVerdicts", () => {
  it("is the worst of the gating ones: what was not measured outweighs what is in doubt", () => {
    const of = (...verdicts: readonly Verdict[]) => joinVerdicts(verdicts.map((one) => comparison("latency", one)));
    expect(of("unchanged", "improved")).toBe("improved");
    expect(of("improved", "inconclusive")).toBe("inconclusive");
    expect(of("inconclusive", "not-measured")).toBe("not-measured");
    expect(of("not-measured", "regressed", "unchanged")).toBe("regressed");
    expect(of()).toBe("not-measured");
  });

  it("passes over what does not gate, unless nothing does", () => {
    const loud = comparison("throughput", "regressed", false);
    expect(joinVerdicts([comparison("latency", "unchanged"), loud])).toBe("unchanged");
    expect(joinVerdicts([loud])).toBe("regressed");
  });

  it("depends neither on order nor on repetition", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), (verdicts) => {
        const joined = joinVerdicts(verdicts.map((one) => comparison("latency", one)));
        const again = [...verdicts, ...verdicts].reverse();
        expect(joinVerdicts(again.map((one) => comparison("latency", one)))).toBe(joined);
      }),
    );
  });
});

describe("decideGate", () => {
  const DEFAULT = ["regressed", "head-failed"] as const;

  it.each<[string, BenchmarkJudgement, "pass" | "fail", number]>([
    ["a regression", judged("compared", [comparison("latency", "regressed")]), "fail", 0],
    [
      "a regression of what does not gate",
      judged("compared", [comparison("throughput", "regressed", false)]),
      "pass",
      0,
    ],
    ["doubt", judged("compared", [comparison("latency", "inconclusive")]), "pass", 1],
    ["a metric that is missing", judged("compared", [comparison("top-1", "not-measured")]), "pass", 1],
    ["a head that failed", judged("head-failed"), "fail", 0],
    ["a device that is away", judged("not-measured"), "pass", 1],
    ["a new benchmark", judged("new"), "pass", 0],
    ["a removed benchmark", judged("removed"), "pass", 0],
    ["nothing of note", judged("compared", [comparison("latency", "unchanged")]), "pass", 0],
  ])("by default: %s", (_, benchmarkJudged, outcome, warnings) => {
    const gate = decideGate([benchmarkJudged], DEFAULT, false);
    expect([gate.outcome, gate.warnings.length]).toEqual([outcome, warnings]);
  });

  it("fails on what the policy names, one sentence each, with the metrics", () => {
    const one = judged("compared", [comparison("latency", "inconclusive"), comparison("peak-memory", "inconclusive")]);
    const gate = decideGate([one], ["inconclusive"], false);
    expect(gate.failures).toEqual(["digits: latency (median), peak memory: inconclusive"]);
  });

  it("warns only, where nothing gates yet", () => {
    const gate = decideGate(
      [judged("head-failed"), judged("compared", [comparison("latency", "regressed")])],
      DEFAULT,
      true,
    );
    expect([gate.outcome, gate.failures, gate.warnings.length]).toEqual(["pass", [], 2]);
  });
});
