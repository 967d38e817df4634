import { describe, expect, it } from "vitest";
import { type Benchmark, benchmarkId } from "../../src/bench/benchmark.ts";
import { METRIC_NAMES, METRICS } from "../../src/bench/metric.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import { conditionsOfMeasurement } from "../../src/compare/comparability.ts";
import { judge } from "../../src/compare/judge.ts";
import { toSession } from "../../src/compare/session-values.ts";
import type { Plan, PlannedBenchmark } from "../../src/plan/plan.ts";
import { benchmark, sampleResult } from "../bench/sample-result.ts";
import { accuracyOf, makeRounds, sidesOf } from "./rounds.ts";
import { nights } from "./sessions.ts";

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
  it("says why a device has no result, where that is known, and still judges the others", () => {
    const why = "its job waited 30 minutes for a runner and none took it";
    const { jobs, ...plan } = planOf([planned("a")]);
    const elsewhere = { ...benchmark, model: "b", device: "jetson" };
    const other = { ...planned("b"), benchmark: elsewhere, id: benchmarkId(elsewhere) };
    const both = { ...plan, jobs: jobs.flatMap((job) => [job, { ...job, device: "jetson", benchmarks: [other] }]) };
    const results = [sampleResult({ measurements: [...sides("a", 1.5)] })];
    const { benchmarks } = judge({ plan: both, results, history: new Map(), absent: new Map([["jetson", why]]) });
    const verdicts = Object.fromEntries(benchmarks.map((one) => [one.benchmark.device, one]));
    expect(verdicts.desk).toMatchObject({ verdict: "regressed" });
    expect(verdicts.jetson).toMatchObject({ verdict: "not-measured", head: { reason: `device jetson: ${why}` } });
  });

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

  it("takes nothing of another tool, whose launches need not be steady nor its images prepared alike", () => {
    const source = { tool: "a tool", cannotTell: ["anything"] };
    const [base, head] = sides("a", 0.5);
    const unsteady = head.launches.map((launch) => ({ ...launch, steady: false }));
    const summedLaunches = head.launches.map(({ round, position, startedAt, mode }) => ({
      ...{ round, position, startedAt, mode, values: { latency: 1 } },
    }));
    for (const foreign of [
      { ...head, source, launches: unsteady },
      { ...head, source, launches: [], summedLaunches },
      { ...head, source: { ...source, tool: "edgebench" } },
    ]) {
      const { benchmarks, gate } = judged(planOf([planned("a")]), [resultOf([base, foreign])]);
      expect(benchmarks[0]).toMatchObject({ state: "not-measured", verdict: "not-measured" });
      expect(benchmarks[0]?.reason).toMatch(/has it from .+, and what is planned is measured by edgebench itself/);
      expect(gate.warnings).toHaveLength(1);
    }
    const both = [base, head].map((side) => ({ ...side, source }));
    const plan = planOf([planned("a")]);
    expect(judged(plan, [resultOf(both)]).benchmarks[0]?.state).toBe("not-measured");
    const atDesk = judge({ plan, results: [resultOf(both)], history: new Map(), tools: "another's" });
    expect(atDesk.benchmarks[0]?.state).toBe("compared");
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

  it("does not count what a device measured that was not asked, and says why it was not", () => {
    const plan = planOf([planned("a")]);
    const why = "the pull request comes from a fork";
    const jobs = plan.jobs.map((job) => ({ ...job, skipped: why }));
    const { benchmarks, notices } = judged({ ...plan, jobs }, [resultOf(sides("a", 1.5))]);
    expect(benchmarks[0]).toMatchObject({ state: "not-measured", reason: why });
    expect(notices).toEqual([
      expect.stringMatching(/^a result of the device .* is left aside: the plan does not ask it$/),
    ]);
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

  it("compares with sessions of other conditions only where the policy says so, and names what differs", () => {
    const [base, head] = sides("a");
    const other = { ...sampleResult(), device: { label: "desk", environment: { "power-mode": "5W" } } };
    const today = { device: { label: "desk", environment: { "power-mode": "MAXN" } } };
    const history = new Map([[planned("a").id, Array.from({ length: 5 }, () => toSession(other, base))]]);
    const result = resultOf([failed(base), head], today);
    const refused = judged(planOf([planned("a")]), [result], history).benchmarks[0];
    expect(refused).toMatchObject({ state: "not-measured", reason: "baselines differ in power-mode" });
    expect(refused?.caveats).toContain("5 stored sessions were left out: baselines differ in power-mode");
    const { policy } = planOf([]);
    const warning = planOf([planned("a")], { policy: { ...policy, comparability: "warn" } });
    const warned = judged(warning, [result], history).benchmarks[0];
    expect(warned).toMatchObject({ state: "compared" });
    expect(warned?.caveats).toContain("compared all the same, although baselines differ in power-mode");
  });

  it("holds a head that changed its preprocessing against sessions of the base's", () => {
    const [base, head] = sides("a");
    const preprocessing = (digit: string) => ({ name: "custom", sha256: digit.repeat(64), steps: {} as never });
    const scored = (one: typeof base, digit: string) => {
      const { steps: _, ...named } = preprocessing(digit);
      return { ...one, accuracy: { ...accuracyOf([true]), preprocessing: named } };
    };
    const one = planned("a", { base: { ...side, preprocessing: preprocessing("1") } });
    const stateOf = (stored: string) => {
      const history = new Map([[one.id, [toSession(sampleResult(), scored(base, stored))]]]);
      const { benchmarks } = judged(planOf([one]), [resultOf([failed(base), scored(head, "2")])], history);
      return benchmarks[0]?.state;
    };
    expect([stateOf("1"), stateOf("2")]).toEqual(["compared", "not-measured"]);
  });

  it("judges by the sessions that the plan carries, before those of a store", () => {
    const [base, head] = sides("a");
    const session = toSession(sampleResult(), base);
    const one = planned("a", { baselines: [session, session, session] });
    const history = new Map([[one.id, [session]]]);
    const { benchmarks } = judged(planOf([one]), [resultOf([failed(base), head])], history);
    expect(benchmarks[0]?.comparisons[0]).toMatchObject({ evidence: { n: 3 } });
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

  it("holds no emulated processor against a device, and says that it was emulated", () => {
    const [base, head] = sides("a", 1.5);
    const emulated = (side: Measurement): Measurement => ({
      ...side,
      launches: side.launches.map((launch) => ({ ...launch, actual: { ...launch.actual, emulated: "aarch64" } })),
    });
    for (const pair of [
      [emulated(base), head],
      [base, emulated(head)],
    ])
      expect(judged(planOf([planned("a")]), [resultOf(pair)]).benchmarks[0]).toMatchObject({
        state: "not-measured",
        reason: expect.stringContaining("only one side ran on an emulated processor"),
      });
    const [both] = judged(planOf([planned("a")]), [resultOf([emulated(base), emulated(head)])]).benchmarks;
    expect(both).toMatchObject({ state: "compared", environment: { emulated: "aarch64" } });
    expect(both?.caveats).toContainEqual(expect.stringContaining("the processor was emulated (aarch64)"));
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

  it("never passes a crash as green: the head's fails the gate, the device's warns, also where the base ran another day", () => {
    const [base, head] = sides("a");
    const crashed = judged(planOf([planned("a")]), [resultOf([base, failed(head)])]);
    expect([crashed.gate.outcome, crashed.benchmarks[0]?.state]).toEqual(["fail", "head-failed"]);
    expect(crashed.gate.failures).toEqual([
      { id: planned("a").id, what: "the head failed where the base ran: it broke" },
    ]);
    const history = new Map([[planned("a").id, [toSession(sampleResult(), base)]]]);
    const { looks: _, ending: __, ...screened } = failed(base);
    const skipped = { ...screened, status: "skipped" as const, reason: "not needed" };
    const alone = judged(planOf([planned("a")]), [resultOf([skipped, failed(head)])], history);
    expect([alone.gate.outcome, alone.benchmarks[0]?.state]).toEqual(["fail", "head-failed"]);
    const both = judged(planOf([planned("a")]), [resultOf([failed(base), failed(head)])], history);
    expect([both.gate.outcome, both.benchmarks[0]?.state, both.gate.warnings.length]).toEqual([
      "pass",
      "not-measured",
      1,
    ]);
  });

  it("keeps comparing the others where one benchmark is new, gone, missing or broken", () => {
    const plan = planOf([planned("a"), planned("fresh", { base: null }), planned("missing"), planned("broken")], {
      removed: [{ id: planned("gone").id, benchmark: planned("gone").benchmark }],
    });
    const fresh = { ...sides("fresh")[1], role: "only" as const };
    const alone = judged(planOf([planned("a")]), [resultOf(sides("a", 1.5))]).benchmarks;
    const among = judged(plan, [resultOf([...sides("a", 1.5), fresh, ...sides("broken").map(failed)])]).benchmarks;
    const one = ({ benchmark: { model } }: { benchmark: Benchmark }) => model === "a";
    expect(among.find(one)).toEqual(alone.find(one));
    expect(among.map(({ state }) => state).sort()).toEqual([
      "compared",
      "new",
      "not-measured",
      "not-measured",
      "removed",
    ]);
  });

  it("takes a new benchmark for new, whatever a store holds under its name", () => {
    const [base, head] = sides("a", 2);
    const history = new Map([[planned("a").id, [toSession(sampleResult(), base)]]]);
    const { benchmarks } = judged(
      planOf([planned("a", { base: null })]),
      [resultOf([{ ...head, role: "only" }])],
      history,
    );
    expect(benchmarks[0]?.state).toBe("new");
  });

  it("never loses a gating accuracy in silence: where neither side was scored, it is not measured", () => {
    const fed = { ...side, dataset: "val" };
    const plan = planOf([planned("a", { task: "classification", base: fed, head: fed })]);
    const policy = { ...plan.policy, gate: { ...plan.policy.gate, metrics: ["latency" as const, "top-1" as const] } };
    const { benchmarks, gate } = judged({ ...plan, policy }, [resultOf(sides("a"))]);
    expect(benchmarks[0]?.verdict).toBe("not-measured");
    expect(gate.warnings).toEqual([{ id: planned("a").id, what: "top-1: not measured" }]);
    const datasets = { val: { path: "images", layout: { kind: "unlabelled" as const } } };
    const untold = judged({ ...plan, policy, datasets }, [resultOf(sides("a"))]);
    expect([untold.benchmarks[0]?.verdict, untold.gate.warnings]).toEqual(["unchanged", []]);
  });

  it("tells of a regression that was accepted, for ever after, and lets it pass", () => {
    const acceptance = {
      benchmark: "a/*",
      metric: "latency" as const,
      upTo: { kind: "relative" as const, value: 0.6 },
      by: "Ada",
      why: "worth it",
      until: "2026-12-31",
    };
    const results = [resultOf(sides("a", 1.5))];
    const { benchmarks, gate } = judged(planOf([planned("a")], { acceptances: [acceptance] }), results);
    expect(gate.outcome).toBe("pass");
    expect(benchmarks[0]).toMatchObject({ verdict: "regressed" });
    expect(benchmarks[0]?.comparisons[0]).toMatchObject({
      verdict: "regressed",
      annotations: expect.arrayContaining(["accepted"]),
    });
    const less = { ...acceptance, upTo: { kind: "relative" as const, value: 0.3 } };
    expect(judged(planOf([planned("a")], { acceptances: [less] }), results).gate.outcome).toBe("fail");
  });

  it("tells what a change of environment moved, of the planned commit alone, and gates nothing on it", () => {
    const [base, head] = sides("a");
    const launches = head.launches.map((launch) => ({ ...launch, mode: "solo" as const }));
    const bridge = { commit: BASE, model: { sha256: "d".repeat(64), bytes: 1 }, launches };
    const conditions = { ...conditionsOfMeasurement({ ...head, launches }, {}), "runtime-version": "0.9" };
    const baselines = nights([1, 1.01, 0.99], { model: bridge.model.sha256, conditions });
    const told = (given: typeof head) => judged(planOf([planned("a", { baselines })]), [resultOf([base, given])]);
    const { benchmarks, gate } = told({ ...head, bridge });
    expect(benchmarks[0]?.bridge).toMatchObject({
      kind: "bridged",
      commit: BASE,
      moved: [{ name: "runtime-version", before: "0.9", now: "1.30.0" }],
    });
    // Five times as slow as it ever was, and the verdict is that of base and head.
    expect(benchmarks[0]?.verdict).toBe("unchanged");
    expect(gate).toEqual({ outcome: "pass", failures: [], warnings: [] });
    expect(told({ ...head, bridge: { ...bridge, commit: HEAD } }).benchmarks[0]?.bridge?.kind).toBe("not-bridged");
  });

  describe("content that was measured once for both sides", () => {
    const [base, head] = sides("a");
    const { looks: _, ending: __, ...bare } = head;
    const reused = { ...bare, launches: [], reusedFrom: { commit: BASE, role: "base" as const } };

    it("is unchanged, says so, and has the base's values", () => {
      const { benchmarks, gate } = judged(planOf([planned("a", { identical: true })]), [resultOf([base, reused])]);
      expect(benchmarks[0]).toMatchObject({ state: "compared", verdict: "unchanged" });
      expect(benchmarks[0]?.head.values).toEqual(benchmarks[0]?.base.values);
      expect(benchmarks[0]?.caveats).toContain("the head's content is the base's, so it was measured once, for both");
      expect(gate).toEqual({ outcome: "pass", failures: [], warnings: [] });
    });

    it("is not believed where the plan asked for two measurements, or where the models differ", () => {
      const unasked = judged(planOf([planned("a")]), [resultOf([base, reused])]).benchmarks[0];
      expect(unasked).toMatchObject({ state: "not-measured", reason: expect.stringContaining("asked for two") });
      const other = { ...reused, model: { sha256: "0".repeat(64), bytes: 1 } };
      const differing = judged(planOf([planned("a", { identical: true })]), [resultOf([base, other])]).benchmarks[0];
      expect(differing).toMatchObject({ state: "not-measured" });
    });

    it("is not measured where the base was not", () => {
      const { benchmarks } = judged(planOf([planned("a", { identical: true })]), [
        resultOf([failed(base), failed(bare)]),
      ]);
      expect(benchmarks[0]?.state).toBe("not-measured");
    });
  });
});
