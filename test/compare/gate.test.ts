import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRIC_NAMES, METRICS, type MetricName } from "../../src/bench/metric.ts";
import { type Comparison, VERDICTS, type Verdict } from "../../src/compare/comparison.ts";
import { decideGate, joinBenchmarks, joinComparisons, joinVerdicts } from "../../src/compare/gate.ts";
import type { BenchmarkJudgement } from "../../src/compare/judgement.ts";
import { GATE_EVENTS } from "../../src/config/config.ts";
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
    verdict: joinComparisons(comparisons),
    comparisons,
    base: side,
    head: side,
    reasons: [],
    environment: {},
    caveats: [],
  };
}

const verdicts = fc.array(fc.constantFrom(...VERDICTS));
/** From worst to best, as the design orders what a reader must know first. */
const WORST_FIRST: readonly Verdict[] = ["regressed", "not-measured", "inconclusive", "improved", "unchanged"];
const isNoBetter = (a: Verdict, b: Verdict) => WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b);

describe("joinVerdicts", () => {
  it("is the worst: what was not measured outweighs what is in doubt", () => {
    expect(joinVerdicts(["unchanged", "improved"])).toBe("improved");
    expect(joinVerdicts(["improved", "inconclusive"])).toBe("inconclusive");
    expect(joinVerdicts(["inconclusive", "not-measured"])).toBe("not-measured");
    expect(joinVerdicts(["not-measured", "regressed", "unchanged"])).toBe("regressed");
    expect(joinVerdicts([])).toBe("not-measured");
  });

  it("depends neither on order nor on repetition, nor on how the parts are grouped", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), { minLength: 1 }), (parts) => {
        const joined = joinVerdicts(parts.flat());
        expect(joinVerdicts([...parts.flat(), ...parts.flat()].reverse())).toBe(joined);
        expect(joinVerdicts(parts.map(joinVerdicts))).toBe(joined);
      }),
    );
  });

  it("never gets better by more evidence: what was not measured never turns into a pass", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), verdicts, (before, more) => {
        expect(isNoBetter(joinVerdicts([...before, ...more]), joinVerdicts(before))).toBe(true);
      }),
    );
  });
});

describe("joinComparisons", () => {
  it("passes over what does not gate, unless nothing does", () => {
    const loud = comparison("throughput", "regressed", false);
    expect(joinComparisons([comparison("latency", "unchanged"), loud])).toBe("unchanged");
    expect(joinComparisons([loud])).toBe("regressed");
  });
});

describe("joinBenchmarks", () => {
  it("is the worst of what had a base; nothing where all is new or removed", () => {
    const calm = judged("compared", [comparison("latency", "unchanged")]);
    expect(joinBenchmarks([calm, judged("new"), judged("removed")])).toBe("unchanged");
    expect(joinBenchmarks([calm, judged("not-measured")])).toBe("not-measured");
    expect(joinBenchmarks([judged("new")])).toBeUndefined();
  });
});

describe("decideGate", () => {
  const DEFAULT = { failOn: ["regressed", "head-failed"] } as const;

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
    const gate = decideGate([one], { failOn: ["inconclusive"] }, false);
    expect(gate.failures).toEqual([{ id: "digits", what: "latency (median), peak memory: inconclusive" }]);
  });

  it("warns only, where nothing gates yet", () => {
    const gate = decideGate(
      [judged("head-failed"), judged("compared", [comparison("latency", "regressed")])],
      DEFAULT,
      true,
    );
    expect([gate.outcome, gate.failures, gate.warnings.length]).toEqual(["pass", [], 2]);
  });

  const allowed = {
    ...comparison("latency", "regressed"),
    allowance: { kind: "accepted", by: "Ada", why: "worth it", until: "2026-12-31" },
  } as Comparison;

  it("lets an allowed regression pass, and says so whatever the policy warns on", () => {
    expect(decideGate([judged("compared", [allowed])], { failOn: ["regressed"], warnOn: [] }, false)).toEqual({
      outcome: "pass",
      failures: [],
      warnings: [{ id: "digits", what: "latency (median): regressed, accepted by Ada until 2026-12-31: worth it" }],
    });
  });

  it("still fails on what was not allowed beside it", () => {
    const both = judged("compared", [allowed, comparison("top-1", "regressed")]);
    expect(decideGate([both], DEFAULT, false).failures).toEqual([{ id: "digits", what: "top-1: regressed" }]);
  });

  it.each([
    ["fails", { failOn: ["not-measured"], warnOn: [] }, ["fail", 1, 0]],
    ["warns", { failOn: [], warnOn: ["not-measured"] }, ["pass", 0, 1]],
    ["is neutral", { failOn: [], warnOn: [] }, ["pass", 0, 0]],
  ] as const)("what was not measured %s, as the policy says", (_, { failOn, warnOn }, expected) => {
    const gate = decideGate([judged("not-measured")], { failOn: [...failOn], warnOn: [...warnOn] }, false);
    expect([gate.outcome, gate.failures.length, gate.warnings.length]).toEqual(expected);
  });

  const events = fc.subarray([...GATE_EVENTS]);
  const anyComparison = fc
    .record({ metric: fc.constantFrom(...METRIC_NAMES), verdict: fc.constantFrom(...VERDICTS), gating: fc.boolean() })
    .map(({ metric, verdict, gating }) => comparison(metric, verdict, gating));
  const states = fc.constantFrom("new" as const, "removed" as const, "not-measured" as const, "head-failed" as const);
  const anyBenchmark = fc.oneof(
    fc.array(anyComparison).map((comparisons) => judged("compared", comparisons)),
    states.map((state) => judged(state)),
  );

  it("never passes by more evidence, nor by a policy that fails on more", () => {
    fc.assert(
      fc.property(fc.array(anyBenchmark), anyBenchmark, events, events, (benchmarks, more, failOn, further) => {
        const outcome = decideGate(benchmarks, { failOn }, false).outcome;
        const later = decideGate([...benchmarks, more], { failOn: [...failOn, ...further] }, false).outcome;
        if (outcome === "fail") expect(later).toBe("fail");
      }),
    );
  });

  it("adding a comparison to a benchmark whose metric was not measured never makes the gate pass", () => {
    fc.assert(
      fc.property(fc.array(anyComparison), fc.array(anyComparison), (some, more) => {
        const untold = [...some, comparison("top-1", "not-measured")];
        const policy = { failOn: ["not-measured" as const] };
        expect(decideGate([judged("compared", [...untold, ...more])], policy, false).outcome).toBe("fail");
        expect(["regressed", "not-measured"]).toContain(joinComparisons([...untold, ...more]));
      }),
    );
  });

  it("fails exactly where something is found to fail on", () => {
    fc.assert(
      fc.property(fc.array(anyBenchmark), events, fc.boolean(), (benchmarks, failOn, nothingGates) => {
        const { outcome, failures } = decideGate(benchmarks, { failOn }, nothingGates);
        expect(outcome).toBe(failures.length > 0 ? "fail" : "pass");
      }),
    );
  });
});
