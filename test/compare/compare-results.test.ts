import { describe, expect, it } from "vitest";
import { compareResults } from "../../src/compare/compare-results.ts";
import { renderJson } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/report-document.ts";
import { sampleResult } from "../bench/sample-result.ts";
import { accuracyOf, makeRounds, sidesOf } from "./rounds.ts";

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

  it("tells which images changed, and the accuracy at some numbers of guesses", () => {
    const scored = (right: readonly boolean[], truth: string) => ({ ...accuracyOf(right), truth, predictions: truth });
    const measurements = [
      { ...base, accuracy: scored([true, true], "BAAEAA==") },
      { ...head, accuracy: { ...scored([true, false], "BAAEAA=="), predictions: "BAADAA==" } },
    ];
    const { benchmarks } = compareResults({ kind: "roles", result: sampleResult({ measurements }) });
    expect(benchmarks[0]?.changedImages).toMatchObject({
      newlyWrong: 1,
      newlyRight: 0,
      confusions: [{ of: { number: 4 }, takenFor: { number: 3 } }],
    });
    expect(benchmarks[0]?.topShares?.map(({ k, base, head }) => [k, base?.share, head?.share])).toEqual([
      [1, 1, 0.5],
      [5, 1, 1],
    ]);
  });

  it("takes content that was measured once for unchanged", () => {
    const { looks: _, ending: __, ...bare } = head;
    const reused = { ...bare, launches: [], reusedFrom: { commit: base.commit, role: "base" as const } };
    const { benchmarks, gate } = compareResults({
      kind: "roles",
      result: sampleResult({ measurements: [base, reused] }),
    });
    expect(benchmarks[0]).toMatchObject({ state: "compared", verdict: "unchanged" });
    expect(gate.warnings).toEqual([]);
  });

  it("a benchmark that the other file lacks is new or not measured", () => {
    const empty = sampleResult({ measurements: [] });
    const state = (a: typeof both, b: typeof both) =>
      compareResults({ kind: "files", base: a, head: b }).benchmarks[0]?.state;
    expect([state(empty, both), state(both, empty)]).toEqual(["new", "not-measured"]);
  });
});

describe("as JSON", () => {
  const right = Array.from({ length: 400 }, (_, image) => image % 9 !== 0);
  const wrong = right.map((was, image) => was && image % 11 !== 0);
  const [before, after] = [
    { ...base, accuracy: accuracyOf(right) },
    { ...head, accuracy: accuracyOf(wrong) },
  ];
  const file = (measurement: typeof before) => sampleResult({ measurements: [measurement] });
  const told = (a: typeof before, b: typeof before) => {
    const document = JSON.parse(renderJson(compareResults({ kind: "files", base: file(a), head: file(b) })));
    return reportSchema.parse(document).benchmarks[0]?.comparisons ?? [];
  };

  it("tells effect, interval, p, adjusted p, verdict, detectable difference and n of everything that is tested", () => {
    const tested = told(before, after).filter(({ metric }) => metric === "latency" || metric === "top-1");
    expect(tested).toHaveLength(2);
    for (const { verdict, evidence } of tested) {
      expect(verdict).toBe("regressed");
      expect(evidence).toEqual({
        method: expect.any(String),
        base: expect.any(Number),
        head: expect.any(Number),
        effect: expect.any(Number),
        interval: { lower: expect.any(Number), upper: expect.any(Number) },
        p: expect.any(Number),
        adjustedP: expect.any(Number),
        n: expect.any(Number),
        excluded: 0,
        detectable: expect.any(Number),
        moreRounds: null,
        images: evidence?.method === "paired-images" ? expect.any(Object) : null,
        agreement: evidence?.method === "agreement" ? expect.any(Object) : null,
        operators: null,
      });
    }
  });

  it("tells the mirrored answer where the files are swapped", () => {
    const mirrored: Record<string, string> = { regressed: "improved", improved: "regressed" };
    const back = new Map(told(after, before).map((one) => [one.metric, one]));
    for (const { metric, verdict, evidence, tolerance } of told(before, after)) {
      const other = back.get(metric);
      expect([metric, other?.verdict]).toEqual([metric, mirrored[verdict] ?? verdict]);
      expect(other?.evidence?.p).toBe(evidence?.p);
      const onScale = (effect = 0) => (tolerance?.kind === "relative" ? Math.log1p(effect) : effect);
      expect(onScale(other?.evidence?.effect)).toBeCloseTo(-onScale(evidence?.effect), 9);
      expect(onScale(other?.evidence?.interval?.lower)).toBeCloseTo(-onScale(evidence?.interval?.upper), 9);
    }
  });

  it("tells no regression of a file held against itself", () => {
    for (const { verdict } of told(after, after)) expect(verdict).not.toBe("regressed");
  });
});
