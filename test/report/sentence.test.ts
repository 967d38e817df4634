import { describe, expect, it } from "vitest";
import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Allowance } from "../../src/compare/comparison.ts";
import type { BenchmarkJudgement } from "../../src/compare/judgement.ts";
import { claim, headline } from "../../src/report/sentence.ts";
import {
  accuracy,
  benchmark,
  calm,
  compared,
  doubtful,
  everything,
  evidence,
  firstRun,
  judged,
  judgement,
  regressed,
} from "./judgements.ts";

const slower = (model: string, overrides: Partial<BenchmarkJudgement> = {}) =>
  judged(benchmark(model), {
    verdict: "regressed",
    comparisons: [compared("latency", "regressed", evidence(1e6, 1.3e6))],
    ...overrides,
  });
const pass = { outcome: "pass", failures: [], warnings: [] } as const;

describe("headline", () => {
  it.each([
    [
      "fail",
      everything(),
      "Do not merge yet: digits-corrupt fails on local-cpu, where the base ran, and 2 more benchmarks failed the gate.",
    ],
    ["fail", regressed(), "Do not merge yet: digits-wide is 62 % slower on local-cpu."],
    ["pass", calm(), "Safe to merge: nothing regressed on 2 benchmarks."],
    ["pass", firstRun(), "Nothing blocks the merge: 2 benchmarks are new, so there was nothing to compare with yet."],
    [
      "unknown",
      doubtful(),
      "Allowed, but not shown to be safe: of 3 benchmarks 1 is inconclusive and 1 was not measured. Nothing regressed on the other one.",
    ],
    ["pass", judgement([]), "Safe to merge: the change touches no benchmark."],
  ])("%s", (answer, given, text) => {
    expect(headline(given)).toEqual({ answer, text });
  });

  it("says so where the policy lets a regression pass", () => {
    expect(headline(judgement([slower("a"), slower("b")], { gate: pass }))).toEqual({
      answer: "pass",
      text: "The policy lets this pass, but a is 30 % slower on local-cpu, and 1 more benchmark got worse.",
    });
  });

  const allowed = (model: string, allowance: Allowance, others: BenchmarkJudgement["comparisons"] = []) =>
    slower(model, {
      comparisons: [compared("latency", "regressed", evidence(1e6, 1.3e6), { allowance }), ...others],
    });
  const acceptance = { kind: "accepted", by: "Ada", why: "it is worth it.", until: "2026-12-31" } as const;
  const trade = { kind: "trade-off", metric: "top-1", device: "jetson" } as const;

  it("names who accepted a regression, or what it was traded for, where nothing else got worse", () => {
    expect(headline(judgement([allowed("a", acceptance)], { gate: pass }))).toEqual({
      answer: "pass",
      text: "Safe to merge as agreed: a is 30 % slower on local-cpu, accepted by Ada until 2026-12-31: it is worth it.",
    });
    expect(headline(judgement([allowed("a", trade), allowed("b", trade)], { gate: pass })).text).toBe(
      "Safe to merge as agreed: a is 30 % slower on local-cpu, traded for top-1 on jetson; 1 more benchmark got worse as agreed.",
    );
  });

  it("never lets what was accepted hide what was not, or what could not be told", () => {
    const gate = {
      outcome: "fail",
      failures: [{ id: slower("b").id, what: "latency (median): regressed" }],
      warnings: [],
    } as const;
    expect(headline(judgement([allowed("a", acceptance), slower("b")], { gate })).text).toBe(
      "Do not merge yet: b is 30 % slower on local-cpu.",
    );
    expect(headline(judgement([allowed("a", acceptance), slower("b")], { gate: pass })).text).toBe(
      "The policy lets this pass, but b is 30 % slower on local-cpu.",
    );
    const untold = { metric: "top-1", verdict: "not-measured", gating: true, reason: "no images" } as const;
    expect(headline(judgement([allowed("a", acceptance, [untold]), judged(benchmark("b"))], { gate: pass }))).toEqual({
      answer: "unknown",
      text: "Allowed, but not shown to be safe: of 2 benchmarks 1 was not measured. 1 benchmark got worse as agreed. Nothing regressed on the other one.",
    });
  });

  it("tells of a gain, and of a loss that does not gate", () => {
    const gained = judged(benchmark("a"), {
      verdict: "improved",
      comparisons: [
        compared("latency", "improved", evidence(1e6, 0.5e6)),
        compared("model-size", "regressed", evidence(100, 150)),
      ],
    });
    expect(headline(judgement([gained])).text).toBe(
      "Safe to merge: nothing that gates regressed on 1 benchmark, and a takes 50 % less time on local-cpu; 1 measurement that does not gate got worse.",
    );
  });

  it("takes more operators for no loss", () => {
    const exported = judged(benchmark("a"), {
      verdict: "unchanged",
      comparisons: [
        compared("latency", "unchanged", evidence(1e6, 1e6)),
        compared("operators", "regressed", evidence(18, 27)),
      ],
    });
    expect(headline(judgement([exported])).text).toBe("Safe to merge: nothing regressed on 1 benchmark.");
  });

  it("never says safe where the only benchmark could not be told", () => {
    const only = judged(benchmark("a"), { state: "not-measured", verdict: "not-measured", reason: "no result" });
    expect(headline(judgement([only]))).toEqual({
      answer: "unknown",
      text: "Allowed, but not shown to be safe: the only benchmark was not measured.",
    });
  });

  it("counts refused benchmarks, not sentences of the gate", () => {
    const [a, b] = [slower("a"), slower("b")];
    const failures = [
      { id: a.id, what: "latency (median): regressed" },
      { id: a.id, what: "top-1: inconclusive" },
      { id: b.id, what: "latency (median): regressed" },
    ];
    expect(headline(judgement([a, b], { gate: { outcome: "fail", failures, warnings: [] } })).text).toMatch(
      /and 1 more benchmark failed the gate\.$/,
    );
  });

  it("quotes the gate where nothing got worse and it still refuses", () => {
    const unsure = judged(benchmark("a"), {
      verdict: "inconclusive",
      comparisons: [compared("latency", "inconclusive", evidence(1e6, 1.02e6))],
    });
    const failures = [{ id: unsure.id, what: "latency (median): inconclusive" }];
    expect(headline(judgement([unsure], { gate: { outcome: "fail", failures, warnings: [] } })).text).toBe(
      `Do not merge yet: ${unsure.id}: latency (median): inconclusive.`,
    );
  });
});

describe("claim", () => {
  const about = (...[metric, verdict, held]: Parameters<typeof compared>) => {
    const one = judged(benchmark("net", "pi"));
    return claim(one, compared(metric, verdict, held), [one]);
  };

  it.each([
    ["latency", 1, 1.62, "net is 62 % slower on pi"],
    ["latency", 1, 3.21, "net takes 3.2 times as long on pi"],
    ["latency", 1, 0.69, "net takes 31 % less time on pi"],
    ["latency-p95", 1, 1.5, "net is 50 % slower at the 95th percentile on pi"],
    ["latency-mean", 1, 1.5, "net is 50 % slower on average on pi"],
    ["latency-trimmed-mean", 1, 1.5, "net is 50 % slower on trimmed average on pi"],
    ["latency-p90", 1, 1.5, "net is 50 % slower at the 90th percentile on pi"],
    ["latency-p99", 1, 1.5, "net is 50 % slower at the 99th percentile on pi"],
    ["energy", 1, 1.2, "net uses 20 % more energy on pi"],
    ["instructions", 1, 0.8, "net executes 20 % fewer instructions on pi"],
    ["throughput", 1, 0.8, "net has 20 % less throughput on pi"],
    ["load-time", 1, 1.5, "net takes 50 % more time to load on pi"],
    ["first-inference", 1, 0.5, "net takes 50 % less time for its first inference on pi"],
    ["peak-memory", 1, 1.08, "net uses 8.0 % more memory on pi"],
    ["model-size", 1, 0.25, "net is 75 % smaller on pi"],
  ] as const)("%s from %f to %f", (metric, base, head, text) => {
    expect(about(metric, "regressed", evidence(base, head))).toBe(text);
  });

  it("tells how many predictions changed", () => {
    expect(about("agreement", "regressed", accuracy(1, 0.9, 0))).toBe("net answers 10 % of the images otherwise on pi");
  });

  it("tells accuracy in points", () => {
    expect(about("top-1", "regressed", accuracy(0.9722, 0.6111, 0))).toBe(
      "net loses 36.1 points of top-1 accuracy on pi",
    );
  });

  it("names runtime and precision where a model runs on a device in several ways", () => {
    const [one, other] = [benchmark("net", "pi"), benchmark("net", "pi", { precision: "int8" })].map((what) =>
      judged(what, { id: benchmarkId(what) }),
    );
    if (one === undefined || other === undefined) throw new Error("two benchmarks");
    expect(claim(other, compared("latency", "regressed", evidence(1, 1.5)), [one, other])).toBe(
      "net is 50 % slower on pi (ONNX Runtime, int8)",
    );
  });
});
