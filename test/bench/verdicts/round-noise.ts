import type { Draws } from "./draws.ts";

/** How the log ratio of one round strays from the truth. */
export interface RoundNoise {
  readonly name: string;
  /** One error of scale 1. */
  readonly draw: (draws: Draws) => number;
}

/** Share of rounds that something else disturbed, and by how much their error is larger. */
const DISTURBED = { share: 0.1, factor: 6 } as const;

const NORMAL: RoundNoise = { name: "normal", draw: ({ normal }) => normal() };

/** Student's t with 3 degrees of freedom, scaled to a standard deviation of 1: rare rounds are wildly off. */
const HEAVY: RoundNoise = {
  name: "t3",
  draw: ({ normal }) => {
    const square = (normal() ** 2 + normal() ** 2 + normal() ** 2) / 3;
    return normal() / Math.sqrt(square) / Math.sqrt(3);
  },
};

/** One round in ten is disturbed; the others have a standard deviation of 1, all together 2.1. */
const CONTAMINATED: RoundNoise = {
  name: "10 % of rounds x6",
  draw: ({ normal, uniform }) => normal() * (uniform() < DISTURBED.share ? DISTURBED.factor : 1),
};

export const ROUND_NOISES = [NORMAL, HEAVY, CONTAMINATED] as const;
export const NEAR_NORMAL = NORMAL;
