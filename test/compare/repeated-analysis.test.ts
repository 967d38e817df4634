import { describe, expect, it } from "vitest";
import { analyseRounds } from "../../src/compare/repeated-analysis.ts";
import { normals } from "./rounds.ts";

const LOOKS = { looks: [8, 12, 16, 22, 30], endedByBudget: false };

function ratios(count: number, shift: number, sd: number, seed: number): readonly number[] {
  const normal = normals(seed);
  return Array.from({ length: count }, () => shift + sd * normal());
}

describe("analyseRounds", () => {
  it("looks only where it was planned to", () => {
    const values = ratios(15, 0.1, 0.01, 1);
    const analysis = analyseRounds(values, LOOKS, 0.05);
    expect(analysis).toEqual(analyseRounds(values.slice(0, 12), LOOKS, 0.05));
    expect(analysis.n).toBe(12);
  });

  it("has no interval before the first look", () => {
    expect(analyseRounds(ratios(7, 0.1, 0.01, 1), LOOKS, 0.05)).toMatchObject({ n: 7, interval: undefined, p: 1 });
    expect(analyseRounds([], LOOKS, 0.05)).toMatchObject({ n: 0, estimate: 0, interval: undefined, p: 1 });
  });

  it("looks at the end too, where the clock set it", () => {
    const values = ratios(14, 0.1, 0.01, 1);
    const analysis = analyseRounds(values, { ...LOOKS, endedByBudget: true }, 0.05);
    expect(analysis.n).toBe(14);
    expect(analysis.method).toBe("paired-rounds");
    expect(analysis.interval?.lower).toBeGreaterThan(0.05);
  });

  it("spends nothing of a small level on looks at which ranks could claim nothing", () => {
    const values = ratios(12, 0.1, 0.01, 1);
    const least = 2 ** -11;
    // Eight rounds can claim nothing at this level, so that twelve of thirty have two fifths of it.
    expect(analyseRounds(values, LOOKS, 0.05, 0.0013).p).toBeCloseTo((least * 30) / 12, 12);
    expect(analyseRounds(values, LOOKS, 0.05).p).toBeGreaterThan(0.0014);
    // At this one twelve cannot either: what is told is above it whatever the rounds say.
    expect(analyseRounds(values, LOOKS, 0.05, 0.0012).p).toBeGreaterThan(0.0012);
    expect(analyseRounds(values.slice(0, 8), LOOKS, 0.05, 0.0013).p).toBeGreaterThan(0.0013);
  });

  it.each([0.02, 0.01])("claims a change of nothing no more often than the level %d allows", (level) => {
    const trials = 1_500;
    const normal = normals(Math.round(level * 1e4));
    const claimed = Array.from({ length: trials }, () => Array.from({ length: 30 }, normal)).filter((values) =>
      LOOKS.looks.some((look) => analyseRounds(values.slice(0, look), LOOKS, 0.05, level).p <= level),
    ).length;
    const allowed = level * trials;
    expect(claimed).toBeLessThan(allowed + 3 * Math.sqrt(allowed));
    expect(claimed).toBeGreaterThan(allowed / 3);
  });

  it("falls back to means where fewer than eight rounds were to be had, and says so", () => {
    expect(analyseRounds(ratios(6, 0.1, 0.01, 1), { looks: [4, 6], endedByBudget: false }, 0.05).method).toBe(
      "few-rounds",
    );
    expect(analyseRounds(ratios(5, 0.1, 0.01, 1), { ...LOOKS, endedByBudget: true }, 0.05)).toMatchObject({
      method: "few-rounds",
      n: 5,
    });
  });

  it.each([6, 7])("keeps its error rate in %i rounds of normal noise, looked at after 4 and at the end", (rounds) => {
    const plan = { looks: [4, rounds], endedByBudget: false };
    const trials = 8_000;
    const normal = normals(rounds);
    const runs = Array.from({ length: trials }, () => Array.from({ length: rounds }, normal));
    const alarms = runs.filter((values) => analyseRounds(values, plan, 0.05).p <= 0.05).length;
    // 4.5 and 4.6 % in longer simulations; 5 % are allowed, and 3 standard errors are .7 points.
    expect(alarms / trials).toBeLessThan(0.053);
    expect(alarms / trials).toBeGreaterThan(0.038);
  });

  it("finds p at most the error rate exactly where a look's interval excludes zero, in few rounds too", () => {
    const plan = { looks: [4, 7], endedByBudget: false };
    const excludes = (values: readonly number[]) => {
      const { interval } = analyseRounds(values, plan, 0.05);
      return interval !== undefined && (interval.lower > 0 || interval.upper < 0);
    };
    const found = Array.from({ length: 300 }, (_, trial) => ratios(7, 0.8, 1, trial)).map((values) => {
      const crossed = excludes(values.slice(0, 4)) || excludes(values);
      expect(analyseRounds(values, plan, 0.05).p <= 0.05).toBe(crossed);
      return crossed;
    });
    expect(new Set(found)).toEqual(new Set([true, false]));
  });

  it("spends the whole error rate where the clock ends few rounds: no look can follow", () => {
    const values = ratios(5, 0.1, 0.01, 1);
    const early = analyseRounds(values, { ...LOOKS, endedByBudget: true }, 0.05);
    expect(early.interval).toEqual(analyseRounds(values, { looks: [5], endedByBudget: false }, 0.05).interval);
  });

  it("remembers a look that excluded zero: p never rises with more rounds", () => {
    const values = [...ratios(8, 0.1, 0.01, 2), ...ratios(22, 0, 0.3, 3)];
    const early = analyseRounds(values.slice(0, 8), LOOKS, 0.05);
    const late = analyseRounds(values, LOOKS, 0.05);
    expect(early.p).toBeLessThanOrEqual(0.05);
    expect(late.p).toBeLessThanOrEqual(early.p * (1 + 1e-9));
  });

  it("keeps its error rate under looks: simulated A/A rounds, each stopped at the first look that excludes zero", () => {
    const trials = 1_000;
    let alarms = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const values = ratios(30, 0, 0.02, 1_000 + trial);
      const excludes = LOOKS.looks.some((look) => {
        const { interval } = analyseRounds(values.slice(0, look), LOOKS, 0.05);
        return interval !== undefined && (interval.lower > 0 || interval.upper < 0);
      });
      if (excludes) alarms += 1;
    }
    // At most 5 % by design; 3 standard errors of a share of .05 over 1,000 trials are 2.1 points.
    expect(alarms / trials).toBeLessThan(0.071);
    expect(alarms).toBeGreaterThan(0);
  });
});
