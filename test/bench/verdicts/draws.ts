import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { sha256Hex } from "../../../src/bench/digest.ts";

/** A seeded source of numbers: the same seed gives the same sequence. */
export interface Draws {
  /** At least 0 and below 1. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  /** 1 or -1, evenly. */
  readonly sign: () => 1 | -1;
}

export function seeded(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  let spare: number | undefined;
  // Box and Muller's method; the second number of each pair is kept for the next call.
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal, sign: () => (uniform() < 0.5 ? 1 : -1) };
}

/** The draws of one cell of a table, by its name alone: adding rows changes no other row. */
export function seededBy(seed: number, ...names: readonly (string | number)[]): Draws {
  return seeded(Number.parseInt(sha256Hex([seed, ...names].join("\n")).slice(0, 8), 16) | 0);
}
