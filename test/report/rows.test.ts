import { describe, expect, it } from "vitest";
import { type Row, reasonOf, rowsOf, rowsOfBenchmark, severity } from "../../src/report/rows.ts";
import { benchmark, compared, everything, evidence, judged, judgement, side } from "./judgements.ts";

const short = (row: Row) =>
  `${row.standing} ${row.judged.benchmark.model} ${row.kind === "benchmark" ? "all" : row.comparison.metric}`;

describe("rowsOf", () => {
  it("puts what needs a person first, and what does not change apart", () => {
    const { telling, idle, unchanged } = rowsOf(everything());
    expect(telling.map(short)).toEqual([
      "head-failed digits-corrupt all",
      "regressed digits-shifted top-1",
      "regressed digits-wide latency",
      "not-measured digits-slow all",
      "inconclusive digits-wide peak-memory",
      "improved digits-int8 latency",
    ]);
    expect(idle.map(short)).toEqual([
      "regressed digits-wide model-size",
      "regressed digits-wide latency-p95",
      "inconclusive digits-wide load-time",
    ]);
    expect(unchanged.map(({ standing }) => standing)).toEqual(Array.from({ length: 7 }, () => "unchanged"));
  });

  it("orders regressions by how far they lie past their tolerance", () => {
    const one = (model: string, head: number) =>
      judged(benchmark(model), {
        verdict: "regressed",
        comparisons: [compared("latency", "regressed", evidence(1, head))],
      });
    expect(rowsOf(judgement([one("a", 1.1), one("b", 1.9), one("c", 1.5)])).telling.map(short)).toEqual([
      "regressed b latency",
      "regressed c latency",
      "regressed a latency",
    ]);
  });

  it("names the metric that a benchmark is not measured for, the one that gates first", () => {
    const untold = (metric: "latency-p95" | "peak-memory", gating: boolean) =>
      ({ metric, verdict: "not-measured", gating, reason: `no ${metric}` }) as const;
    const comparisons = [untold("latency-p95", false), untold("peak-memory", true)];
    const some = [compared("latency", "inconclusive", evidence(1, 1.1)), ...comparisons];
    const why = (all: typeof some) =>
      reasonOf(judged(benchmark("a"), { verdict: "not-measured", comparisons: all as never }));
    expect(why(some)).toBe("peak memory: no peak-memory");
    expect(why(comparisons as never)).toBe("no peak-memory");
  });

  it("loses no comparison", () => {
    const made = everything();
    const { telling, idle, untold, unchanged } = rowsOf(made);
    const comparisons = [...telling, ...idle, ...untold, ...unchanged].filter(({ kind }) => kind === "comparison");
    expect(comparisons).toHaveLength(made.benchmarks.flatMap((one) => one.comparisons).length);
  });
});

describe("rowsOfBenchmark", () => {
  it("has one line for a benchmark none of whose metrics could be compared", () => {
    const comparisons = [{ metric: "top-1", verdict: "not-measured", gating: true, reason: "other images" }] as const;
    const rows = rowsOfBenchmark(judged(benchmark("a"), { verdict: "not-measured", comparisons }));
    expect(rows).toMatchObject([{ kind: "benchmark", standing: "not-measured", reason: "other images" }]);
  });

  it("has none for what is new or removed", () => {
    for (const state of ["new", "removed"] as const)
      expect(rowsOfBenchmark(judged(benchmark("a"), { state }))).toEqual([]);
  });
});

describe("reasonOf", () => {
  it("takes the most telling account, and never none", () => {
    const failed = { status: "failed", reason: "the head broke" } as const;
    const both = judged(benchmark("a"), { reason: "it broke", head: side("x", failed) });
    expect(reasonOf(both)).toBe("it broke");
    expect(reasonOf({ ...both, reason: undefined })).toBe("the head broke");
    expect(reasonOf(judged(benchmark("a")))).toBe("no reason was recorded");
  });
});

describe("severity", () => {
  it("counts in tolerances, and stays a number where there is none", () => {
    expect(severity(compared("latency", "regressed", evidence(1, 1.5)))).toBeCloseTo(10);
    const none = { tolerance: { kind: "relative", value: 0 } } as const;
    expect(severity(compared("latency", "regressed", evidence(1, 1.5), none))).toBeGreaterThan(1000);
  });
});
