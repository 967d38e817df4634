import { type Draws, seededBy } from "../verdicts/draws.ts";

/** Noise of standard deviation 1 from one night to the next; Student's t is as it comes, of standard deviation √3. */
export type NightNoise = (draws: Draws) => () => number;

const correlated =
  (alike: number): NightNoise =>
  ({ normal }) => {
    let last = normal();
    return () => {
      last = alike * last + Math.sqrt(1 - alike * alike) * normal();
      return last;
    };
  };

/** The noises that goals are stated for, and some that are not. */
export const NIGHT_NOISES = {
  normal: ({ normal }) => normal,
  "correlation .3": correlated(0.3),
  "correlation .6": correlated(0.6),
  "Student t, 3 degrees": ({ normal }) => {
    return () => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3);
  },
  "one night in ten six times as noisy": ({ normal, uniform }) => {
    return () => normal() * (uniform() < 0.1 ? 6 : 1);
  },
  "correlation .8": correlated(0.8),
} as const satisfies { readonly [name: string]: NightNoise };
export type NightNoiseName = keyof typeof NIGHT_NOISES;

/** A series of one noise. */
export function noisy(name: NightNoiseName, length: number, ...seeds: readonly [number, ...number[]]): number[] {
  const [seed, ...more] = seeds;
  const next = NIGHT_NOISES[name](seededBy(seed, name, ...more));
  return Array.from({ length }, next);
}
