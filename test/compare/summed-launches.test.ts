import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/bench/document.ts";
import { type Measurement, RESULT_SCHEMA, resultSchema } from "../../src/bench/result.ts";
import { compareResults } from "../../src/compare/compare-results.ts";
import type { Comparison, Evidence } from "../../src/compare/comparison.ts";
import { launchValue } from "../../src/compare/launch-values.ts";
import { sampleResult } from "../bench/sample-result.ts";
import { makeRounds, sidesOf } from "./rounds.ts";

const SOURCE = { tool: "a tool", cannotTell: ["single times"] };

/** The same side as a tool tells it that hands out the median of each launch and nothing else. */
function summed({ launches, ...side }: Measurement): Measurement {
  const summedLaunches = launches.map(({ round, position, startedAt, excluded, ...launch }) => ({
    ...{ round, position, startedAt, mode: "alternating" as const },
    ...(excluded && { excluded }),
    values: { latency: launchValue("latency", { round, position, startedAt, ...launch }, 1) ?? 0 },
    actual: { provider: "CPU", version: "2" },
  }));
  return { ...side, launches: [], summedLaunches, source: SOURCE };
}

function judged(base: Measurement, head: Measurement) {
  const result = { ...sampleResult(), measurements: [base, head] };
  return compareResults({ kind: "roles", result }).benchmarks[0];
}

function evidenceOf(comparison: Comparison | undefined): Evidence {
  if (comparison === undefined || comparison.verdict === "not-measured") throw new Error("it was measured");
  return comparison.evidence;
}

describe("summaries of launches", () => {
  it.each([1, 1.2])("are paired by round, with the verdict and interval of the times themselves: ×%d", (ratio) => {
    const { base, head } = sidesOf(makeRounds(12, ratio, 0.01));
    const latencyOf = (one: ReturnType<typeof judged>) => one?.comparisons.find(({ metric }) => metric === "latency");
    const told = latencyOf(judged(summed(base), summed(head)));
    // The times' own judgement also asks for memory, so that latency has half of the error rate there.
    const { p: _, adjustedP: __, ...evidence } = evidenceOf(latencyOf(judged(base, head)));
    expect(evidenceOf(told)).toMatchObject(evidence);
    expect(told?.verdict).toBe(ratio === 1 ? "unchanged" : "regressed");
  });

  it("say nothing of metrics that their tool does not tell, and name it", () => {
    const { base, head } = sidesOf(makeRounds(8, 1, 0.01));
    const one = judged(summed(base), summed(head));
    const memory = one?.comparisons.find(({ metric }) => metric === "peak-memory");
    expect(memory).toMatchObject({ verdict: "not-measured", reason: "a tool told a summary without it" });
    expect(one?.environment).toMatchObject({ provider: "CPU", "runtime-version": "2" });
    expect(one?.caveats.join()).toMatch(/was not measured by edgebench but by a tool, which cannot tell single times/);
  });

  it("of a round that lost a side do not count", () => {
    const { base, head } = sidesOf(makeRounds(9, 1, 0.01));
    const [first, ...others] = summed(head).summedLaunches ?? [];
    const lost = first && { ...first, excluded: { rule: "the other side's launch of this round was lost" } };
    const one = judged(summed(base), { ...summed(head), summedLaunches: lost ? [lost, ...others] : others });
    const latency = one?.comparisons.find(({ metric }) => metric === "latency");
    expect(latency).toMatchObject({ evidence: { n: 8, excluded: 1 } });
    expect(one?.caveats).toContain("1 launch does not count: the other side's launch of this round was lost");
  });

  it.each<[string, (side: Measurement) => Measurement, RegExp]>([
    ["without their source", ({ source: _, ...side }) => side, /a summary is another tool's/],
    ["beside launches", (side) => ({ ...side, launches: sidesOf(makeRounds(1, 1, 0)).head.launches }), /a summary is/],
    ["beside a summary", (side) => ({ ...side, summary: { values: {} } }), /one summary, or one of each launch/],
    ["that are none", (side) => ({ ...side, summedLaunches: [] }), /summedLaunches/],
  ])("are refused %s", (_, change, why) => {
    const { head } = sidesOf(makeRounds(2, 1, 0.01));
    const parsed = (side: Measurement) =>
      parseDocument(JSON.stringify({ ...sampleResult(), measurements: [side] }), resultSchema, RESULT_SCHEMA, "r.json");
    expect(() => parsed(summed(head))).not.toThrow();
    expect(() => parsed(change(summed(head)))).toThrow(why);
  });
});
