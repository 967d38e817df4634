import { describe, expect, it } from "vitest";
import { seeded } from "./draws.ts";
import { BOOTSTRAP_MEDIANS, bootstrapRatio } from "./peers/bootstrap-medians.ts";
import { fixedRatio } from "./peers/fixed-ratio.ts";
import { historyZ } from "./peers/history-z.ts";
import { PEERS } from "./peers/peers.ts";
import { welchP } from "./peers/pooled-welch.ts";
import { rankSumP } from "./peers/rank-sum.ts";

const FIRST = [1.1, 2.3, 3.7, 4.2, 5.9];
const SECOND = [2.9, 3.1, 6.4, 7.5, 8.8, 9.1];

describe("rankSumP", () => {
  it("is SciPy's mannwhitneyu: exact without ties, asymptotic with them", () => {
    expect(rankSumP(FIRST, SECOND)).toBeCloseTo(0.12554112554112554, 14);
    expect(rankSumP([1, 2, 2, 3, 5], [2, 3, 3, 4, 6, 7])).toBeCloseTo(0.16304505585423734, 14);
  });

  it("is near its exact value where samples are too large for that", () => {
    const spread = (count: number, shift: number) => Array.from({ length: count }, (_, index) => index + shift);
    const [small, large] = [
      rankSumP(spread(50, 0), spread(50, 10.25)),
      rankSumP([...spread(50, 0), 0.3], spread(50, 10.25)),
    ];
    expect(large / small).toBeGreaterThan(0.5);
    expect(large / small).toBeLessThan(1.5);
  });

  it("is 1 for values that are all the same, and does not depend on which side is which", () => {
    expect(rankSumP([2, 2, 2], [2, 2])).toBe(1);
    expect(rankSumP(SECOND, FIRST)).toBeCloseTo(rankSumP(FIRST, SECOND), 14);
  });
});

describe("welchP", () => {
  it("is SciPy's ttest_ind without equal variances", () => {
    expect(welchP(FIRST, SECOND)).toBeCloseTo(0.07001504929624719, 12);
  });
});

describe("fixedRatio", () => {
  const call = (head: number) => fixedRatio(1.05).call({ base: [[100], [100]], head: [[head, head]] }, seeded(1));

  it("calls what passes the threshold, either way", () => {
    expect([call(106), call(104), call(96), call(94)]).toEqual(["slower", "nothing", "nothing", "faster"]);
  });
});

describe("bootstrapRatio", () => {
  it("resamples medians as drawing all values anew does", () => {
    const draws = seeded(3);
    const values = Array.from({ length: 101 }, () => Math.exp(0.1 * draws.normal()));
    const scaled = values.map((value) => 1.2 * value);
    const drawn = Array.from({ length: 2_000 }, () => resample(scaled, draws) / resample(values, draws)).sort(
      (a, b) => a - b,
    );
    const { lower, upper } = bootstrapRatio(values, scaled, draws);
    expect(lower).toBeCloseTo(drawn[50] ?? 0, 1.7);
    expect(upper).toBeCloseTo(drawn[1_949] ?? 0, 1.7);
  });

  it("leaves changes within its noise band alone", () => {
    const base = [Array.from({ length: 101 }, (_, index) => 100 + index / 1_000)];
    const times = (factor: number) => base.map((launch) => launch.map((value) => factor * value));
    const call = (factor: number) => BOOTSTRAP_MEDIANS.call({ base, head: times(factor) }, seeded(1));
    expect([call(1.005), call(1.02), call(0.98)]).toEqual(["nothing", "slower", "faster"]);
  });
});

function resample(values: readonly number[], { uniform }: ReturnType<typeof seeded>): number {
  const drawn = values.map(() => values[Math.floor(uniform() * values.length)] ?? 0).sort((a, b) => a - b);
  return drawn[50] ?? 0;
}

describe("historyZ", () => {
  it("counts standard deviations of the stored sessions", () => {
    // Mean 10, standard deviation √2.5 = 1.58.
    const history = [8, 9, 10, 11, 12];
    expect(historyZ(1.96)(history, 13.2)).toBe("slower");
    expect(historyZ(1.96)(history, 13)).toBe("nothing");
    expect(historyZ(1.96)(history, 6.8)).toBe("faster");
    expect(historyZ(5)(history, 13.2)).toBe("nothing");
  });
});

describe("every peer", () => {
  const launches = (level: number) =>
    Array.from({ length: 8 }, (_, launch) => Array.from({ length: 60 }, (_, place) => level + launch + place / 100));

  it.each(PEERS.map((peer) => [peer.name, peer] as const))(
    "%s: calls a threefold slowdown, and its reverse",
    (_, peer) => {
      const [slow, fast] = [launches(3_000), launches(1_000)];
      expect(peer.call({ base: fast, head: slow }, seeded(1))).toBe("slower");
      expect(peer.call({ base: slow, head: fast }, seeded(1))).toBe("faster");
      expect(peer.call({ base: fast, head: fast }, seeded(1))).toBe("nothing");
    },
  );
});
