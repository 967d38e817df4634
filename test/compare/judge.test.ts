import { describe, expect, it } from "vitest";
import { type Benchmark, benchmarkId } from "../../src/bench/benchmark.ts";
import { METRIC_NAMES, METRICS } from "../../src/bench/metric.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import { toSession } from "../../src/compare/compare-results.ts";
import { judge } from "../../src/compare/judge.ts";
import type { Plan, PlannedBenchmark } from "../../src/plan/plan.ts";
import { benchmark, sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "./rounds.ts";

const HEAD = "a".repeat(40);
const BASE = "b".repeat(40);
const side = {
  model: { kind: "git" as const, path: "m.onnx", blob: "0".repeat(40), bytes: 1 },
  externalData: [],
  dimensions: {},
};

function planned(name: string, overrides: Partial<PlannedBenchmark> = {}): PlannedBenchmark {
  const one: Benchmark = { ...benchmark, model: name };
  const reasons = [{ kind: "model-changed" as const, text: "m.onnx changed" }];
  return { id: benchmarkId(one), benchmark: one, task: "other", reasons, base: side, head: side, ...overrides };
}

function planOf(benchmarks: readonly PlannedBenchmark[], overrides: Partial<Plan> = {}): Plan {
  const job = {
    device: "desk",
    runsOn: ["desk"],
    transport: { kind: "local" as const },
    budgetSeconds: 60,
    expectedMinutes: 1,
  };
  const tolerance = Object.fromEntries(
    METRIC_NAMES.map((name) => [name, METRICS[name].tolerance]),
  ) as Plan["policy"]["tolerance"];
  return {
    schema: "edgebench/plan@1",
    event: "local",
    head: HEAD,
    base: BASE,
    jobs: [{ ...job, benchmarks: [...benchmarks] }],
    datasets: {},
    notPlanned: [],
    removed: [],
    comparisons: 1,
    policy: { tolerance, errorRate: 0.05, gate: { failOn: ["regressed", "head-failed"], metrics: ["latency"] } },
    notices: [],
    firstRun: false,
    ...overrides,
  };
}

const sides = (name: string, factor = 1) => {
  const { base, head } = sidesOf(makeRounds(8, factor, 0.005));
  const named = { ...benchmark, model: name };
  return [
    { ...base, benchmark: named },
    { ...head, benchmark: named },
  ] as const;
};
const failed = (measurement: Measurement): Measurement => ({
  ...measurement,
  status: "failed",
  reason: "it broke",
  launches: [],
});
const resultOf = (measurements: readonly Measurement[], overrides: Partial<Result> = {}) =>
  sampleResult({ measurements: [...measurements], ...overrides });
const judged = (plan: Plan, results: readonly Result[], history = new Map()) => judge({ plan, results, history });

describe("judge", () => {
  it("puts what needs a person first, and gates", () => {
    const names = ["a-same", "b-slow", "c-broken", "d-new"];
    const plan = planOf([...names.slice(0, 3).map((name) => planned(name)), planned("d-new", { base: null })]);
    const [base, head] = sides("c-broken");
    const fresh = { ...sides("d-new")[1], role: "only" as const };
    const results = [resultOf([...sides("a-same"), ...sides("b-slow", 1.5), base, failed(head), fresh])];
    const { benchmarks, gate } = judged(plan, results);
    expect(benchmarks.map(({ benchmark: { model }, state, verdict }) => [model, state, verdict])).toEqual([
      ["c-broken", "head-failed", "not-measured"],
      ["b-slow", "compared", "regressed"],
      ["a-same", "compared", "unchanged"],
      ["d-new", "new", "not-measured"],
    ]);
    expect(gate.outcome).toBe("fail");
    expect(gate.failures).toHaveLength(2);
    expect(benchmarks[0]?.reason).toBe("it broke");
  });

  it("takes a planned benchmark without a result for not measured, never for a pass in silence", () => {
    const { benchmarks, gate } = judged(planOf([planned("a"), planned("b")]), [resultOf(sides("a"))]);
    expect(benchmarks.map(({ state }) => state)).toEqual(["not-measured", "compared"]);
    expect(benchmarks[0]?.reason).toContain("does not hold it");
    expect(gate.warnings).toHaveLength(1);
    expect(judged(planOf([planned("a")]), []).benchmarks[0]?.reason).toContain("no result of the device desk");
  });

  it("takes no result of another commit, and none twice", () => {
    const [base, head] = sides("a");
    const other = judged(planOf([planned("a")]), [resultOf([base, { ...head, commit: "c".repeat(40) }])]);
    expect(other.benchmarks[0]).toMatchObject({ state: "not-measured", reason: expect.stringContaining("cccccccccc") });
    const twice = judged(planOf([planned("a")]), [resultOf([base, head, head])]);
    expect(twice.benchmarks[0]).toMatchObject({ state: "not-measured", reason: expect.stringContaining("2 times") });
  });

  it("takes the newest attempt of a device", () => {
    const attempt = (number: number, factor: number) =>
      resultOf(sides("a", factor), { session: { ...sampleResult().session, attempt: number } });
    for (const results of [
      [attempt(1, 1), attempt(2, 1.5)],
      [attempt(2, 1.5), attempt(1, 1)],
    ])
      expect(judged(planOf([planned("a")]), results).benchmarks[0]?.verdict).toBe("regressed");
  });

  it("leaves aside what nobody planned, and says so", () => {
    const stray = resultOf([...sides("a"), ...sides("z", 3)]);
    const elsewhere = resultOf([], { device: { label: "moon", environment: {} } });
    const { benchmarks, notices } = judged(planOf([planned("a")]), [stray, elsewhere]);
    expect(benchmarks).toHaveLength(1);
    expect(notices.join("\n")).toMatch(/a benchmark that the plan does not have(?:.|\n)*moon/);
  });

  it("holds a head whose base is missing against stored sessions", () => {
    const [base, head] = sides("a", 1.5);
    const history = new Map([[planned("a").id, Array.from({ length: 5 }, () => toSession(sampleResult(), base))]]);
    const { benchmarks } = judged(planOf([planned("a")]), [resultOf([failed(base), head])], history);
    expect(benchmarks[0]).toMatchObject({ state: "compared" });
    expect(benchmarks[0]?.comparisons[0]).toMatchObject({ evidence: { method: "between-sessions", n: 5 } });
    const without = judged(planOf([planned("a")]), [resultOf([failed(base), head])]);
    expect(without.benchmarks[0]).toMatchObject({ state: "not-measured", reason: expect.stringContaining("it broke") });
  });

  it("gates nothing on the first run, and lists what is gone", () => {
    const removed = planned("gone");
    const plan = planOf([planned("a")], {
      firstRun: true,
      removed: [{ id: removed.id, benchmark: removed.benchmark }],
    });
    const { benchmarks, gate } = judged(plan, [resultOf(sides("a", 2))]);
    expect(gate.outcome).toBe("pass");
    expect(benchmarks.at(-1)).toMatchObject({ state: "removed", id: removed.id });
  });

  it("says what was unusual about the measuring", () => {
    const [base, head] = sides("a");
    const lost = {
      round: 8,
      startedAt: "2026-11-24T02:37:00Z",
      stage: "measure" as const,
      reason: "while measuring: the worker was killed by SIGSEGV",
    };
    const odd = { ...head, lostLaunches: [lost], notes: ["both models did not fit"], inputs: "random" as const };
    const caveats = judged(planOf([planned("a")]), [resultOf([base, odd])]).benchmarks[0]?.caveats.join("\n");
    expect(caveats).toMatch(/both models did not fit/);
    expect(caveats).toMatch(
      /1 launch of the head ended early, the first while measuring: the worker was killed by SIGSEGV/,
    );
    expect(caveats).toMatch(/random tensors/);
  });
});
