import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Accuracy, Launch, Measurement } from "../../src/bench/result.ts";
import type { Round } from "../../src/compare/pairing.ts";
import type { Rules } from "../../src/compare/rules.ts";
import { encodeBitset } from "../../src/vision/bitset.ts";
import { sampleLaunch, sampleMeasurement } from "../bench/sample-result.ts";

/** Synthetic launches for tests of comparisons. */

export const RULES: Rules = {
  tolerance: {},
  errorRate: 0.05,
  comparisons: 1,
  gating: new Set(["latency", "peak-memory", "top-1"]),
};

/** Seeded standard normal numbers (Box–Muller). */
export function normals(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A launch whose every inference takes `ms`. */
export function steadyLaunch(round: number, ms: number, overrides: Partial<Launch> = {}): Launch {
  return sampleLaunch({ round, latencyNs: [ms, ms, ms].map((each) => Math.round(each * 1e6)), ...overrides });
}

/** Rounds whose log ratios have mean ln(factor) and the given standard deviation. */
export function makeRounds(count: number, factor: number, sd: number, seed = 1): readonly Round[] {
  const normal = normals(seed);
  return Array.from({ length: count }, (_, round) => {
    const base = 5 * Math.exp(0.1 * normal());
    return {
      base: steadyLaunch(round, base, { peakRssBytes: 90_000_000 }),
      head: steadyLaunch(round, base * factor * Math.exp(sd * normal()), { peakRssBytes: 90_000_000 }),
    };
  });
}

/** The two measurements that rounds make up. */
export function sidesOf(
  rounds: readonly Round[],
  overrides: Partial<Measurement> = {},
): { readonly base: Measurement; readonly head: Measurement } {
  const common = { looks: [8, 12, 16, 22, 30], ending: "settled" as const, ...overrides };
  return {
    base: sampleMeasurement({
      ...common,
      role: "base",
      commit: "b".repeat(40),
      launches: rounds.map(({ base }) => base),
    }),
    head: sampleMeasurement({ ...common, role: "head", launches: rounds.map(({ head }) => head) }),
  };
}

/** An accuracy with these answers; top-5 is always right. */
export function accuracyOf(right: readonly boolean[], overrides: Partial<Accuracy["dataset"]> = {}): Accuracy {
  const all = right.map(() => true);
  return {
    dataset: { name: "digits", sha256: "d".repeat(64), count: right.length, seed: 7, ...overrides },
    preprocessing: { name: "custom", sha256: "e".repeat(64) },
    top1Correct: right.filter(Boolean).length,
    top5Correct: right.length,
    correct: encodeBitset(right),
    correctTop5: encodeBitset(all),
    notFinite: 0,
  };
}
