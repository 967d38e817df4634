/** What a simulation of its own said of the plan before it was built: how often the right word comes, in how many rounds. */
interface Planned {
  readonly right: number;
  readonly rounds: number;
}

/** By noise, scale and change, both in tolerances, m = 1. The right word is `unchanged` for none, else `regressed`. */
const PLANNED: { readonly [noiseScaleChange: string]: Planned } = {
  "normal 0.5 0": { right: 0.998, rounds: 9.2 },
  "normal 0.5 1": { right: 0.995, rounds: 8.7 },
  "normal 0.5 2": { right: 1, rounds: 8 },
  "normal 1 0": { right: 0.972, rounds: 16.5 },
  "normal 1 1": { right: 0.985, rounds: 13.5 },
  "normal 1 2": { right: 1, rounds: 8.7 },
  "normal 2 0": { right: 0.266, rounds: 29 },
  "normal 2 1": { right: 0.651, rounds: 24.1 },
  "normal 2 2": { right: 0.999, rounds: 13.5 },
  "t3 1 0": { right: 0.987, rounds: 13.8 },
  "t3 1 1": { right: 0.992, rounds: 11.3 },
  "t3 1 2": { right: 1, rounds: 8.7 },
  "10 % of rounds x6 1 0": { right: 0.9, rounds: 21.6 },
  "10 % of rounds x6 1 1": { right: 0.958, rounds: 16.7 },
  "10 % of rounds x6 1 2": { right: 1, rounds: 10.7 },
};

/** "97.2 % in 16.5", or nothing where the plan said nothing. */
export function formatPlanned(noise: string, sd: number, change: number): string {
  const planned = PLANNED[`${noise} ${sd} ${change}`];
  return planned === undefined ? "" : `${(100 * planned.right).toFixed(1)} % in ${planned.rounds.toFixed(1)}`;
}
