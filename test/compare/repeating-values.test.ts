import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/compare/comparison.ts";
import { comparePairedRounds } from "../../src/compare/paired-rounds.ts";
import { RULES, steadyLaunch } from "./rounds.ts";

const MEBIBYTE = 1_048_576;
const LOOKS = { looks: [8, 12, 16, 22, 30], endedByBudget: false };

/** Rounds whose launches took this much memory, MiB. */
function memory(base: readonly number[], head: readonly number[], rules = RULES, schedule = LOOKS): Comparison {
  const launch = (round: number, mebibytes = 0) =>
    steadyLaunch(round, 1, { peakRssBytes: Math.round(mebibytes * MEBIBYTE) });
  const rounds = base.map((mebibytes, round) => ({ base: launch(round, mebibytes), head: launch(round, head[round]) }));
  const found = comparePairedRounds("peak-memory", { rounds, excluded: 0 }, schedule, 1, rules);
  if (found === undefined) throw new Error("no comparison");
  return found;
}

const same = (value: number, count = 8) => Array.from({ length: count }, () => value);

describe("memory that repeats", () => {
  it("is compared as it is", () => {
    expect(memory(same(200), same(206))).toMatchObject({
      verdict: "regressed",
      evidence: { method: "repeating-values" },
    });
    expect(memory(same(206), same(200)).verdict).toBe("improved");
    expect(memory(same(200), same(203)).verdict).toBe("unchanged");
  });

  it("never calls less than 1 MiB a change, whatever share that is", () => {
    expect(memory(same(20), same(20.9))).toMatchObject({ verdict: "unchanged", tolerance: { value: 0.05 } });
    expect(memory(same(20), same(21.2)).verdict).toBe("regressed");
  });

  it("shows a change after eight rounds even where forty comparisons share the error rate", () => {
    const shared = memory(same(200), same(220), { ...RULES, comparisons: 40 });
    expect(shared.verdict).toBe("regressed");
    if (shared.verdict !== "not-measured") expect(shared.evidence.p).toBeCloseTo(2 / 12_870, 12);
  });

  it("shows none of three launches: they fall apart by chance in one of ten cases", () => {
    const few = memory(same(200, 3), same(220, 3), RULES, { looks: [3], endedByBudget: false });
    expect(few).toMatchObject({ verdict: "inconclusive", evidence: { p: expect.closeTo(0.1, 12) } });
  });

  it("is as uncertain as its values differ", () => {
    const base = [200, 200.4, 200.8, 200.2, 200.6, 200, 200.8, 200.4];
    const found = memory(base, same(202));
    if (found.verdict === "not-measured") throw new Error("no evidence");
    expect(found.evidence.interval?.lower).toBeCloseTo(202 / 200.8 - 1, 6);
    expect(found.evidence.interval?.upper).toBeCloseTo(202 / 200 - 1, 6);
  });
});

it("memory that moves by more than half a percent is compared by rounds", () => {
  const base = [200, 202, 201, 200, 203, 200, 201, 202];
  expect(memory(base, same(230))).toMatchObject({ verdict: "regressed", evidence: { method: "paired-rounds" } });
  expect(memory(same(230), base)).toMatchObject({ verdict: "improved", evidence: { method: "paired-rounds" } });
});

it("property: swapped sides mirror the verdict, and a change is only called where no values overlap", () => {
  const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 });
  const mirrored: Record<string, string> = { regressed: "improved", improved: "regressed" };
  fc.assert(
    fc.property(values, values, fc.integer({ min: -60, max: 60 }), (one, other, shift) => {
      const [base, head] = [one.map((step) => 400 + step / 4), other.map((step) => 400 + shift / 4 + step / 4)];
      const [there, back] = [memory(base, head), memory(head, base)];
      expect(back.verdict).toBe(mirrored[there.verdict] ?? there.verdict);
      if (there.verdict === "regressed") expect(Math.min(...head)).toBeGreaterThan(Math.max(...base));
    }),
  );
});
