import { describe, expect, it } from "vitest";
import { compareResults } from "../../src/compare/compare-results.ts";
import { sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "./rounds.ts";

const { base, head } = sidesOf(makeRounds(12, 1.5, 0.01));
const both = sampleResult({ measurements: [base, head] });
const session = (digit: string) => ({ ...sampleResult().session, id: digit.repeat(32) });

describe("compareResults", () => {
  it("within one file holds the head against the base", () => {
    const { benchmarks, gate, base: before, head: after } = compareResults({ kind: "roles", result: both });
    expect(benchmarks[0]?.verdict).toBe("regressed");
    expect(gate.outcome).toBe("fail");
    expect([before, after]).toEqual([base.commit, head.commit]);
  });

  it("a file against itself is never regressed", () => {
    const { benchmarks, gate } = compareResults({ kind: "files", base: both, head: both });
    expect(benchmarks[0]?.verdict).toBe("unchanged");
    expect(gate.outcome).toBe("pass");
  });

  it("pairs rounds of two files of one session", () => {
    const files = { base: sampleResult({ measurements: [base] }), head: sampleResult({ measurements: [head] }) };
    const { benchmarks } = compareResults({ kind: "files", ...files });
    expect(benchmarks[0]?.comparisons[0]).toMatchObject({
      evidence: { method: "paired-rounds" },
      verdict: "regressed",
    });
  });

  it("never pairs rounds of two sessions, and says so", () => {
    const files = {
      base: sampleResult({ measurements: [base], session: session("1") }),
      head: sampleResult({ measurements: [head], session: session("2") }),
    };
    const { benchmarks } = compareResults({ kind: "files", ...files });
    expect(benchmarks[0]?.comparisons[0]).toMatchObject({
      evidence: { method: "between-sessions", n: 1 },
      verdict: "inconclusive",
    });
    expect(benchmarks[0]?.caveats.join()).toContain("one other session");
  });

  it("a benchmark that the other file lacks is new or not measured", () => {
    const empty = sampleResult({ measurements: [] });
    const state = (a: typeof both, b: typeof both) =>
      compareResults({ kind: "files", base: a, head: b }).benchmarks[0]?.state;
    expect([state(empty, both), state(both, empty)]).toEqual(["new", "not-measured"]);
  });
});
