import type { History } from "./histories.ts";
import type { Found } from "./peers/history-peer.ts";

/** A change point this near to a true one names the right place. */
const NEAR = 5;

/** How a detector did on a history, or on several. */
export interface Score {
  readonly right: number;
  /** Change points where nothing moved. */
  readonly wrong: number;
  readonly missed: number;
  /** Nights from a step to when it was said, of detectors that say it by night. */
  readonly delays: readonly number[];
  readonly histories: number;
  /** Histories with something wrong. */
  readonly spoilt: number;
  readonly nights: number;
}

/** Each true step has at most one change point, the nearest; all others are wrong. */
export function scoreOf({ values, steps }: History, found: readonly Found[]): Score {
  const left = [...found];
  const delays: number[] = [];
  let right = 0;
  for (const step of steps) {
    const nearest = left.reduce<Found | undefined>((best, one) => {
      const distance = Math.abs(one.at - step);
      return distance <= NEAR && (best === undefined || distance < Math.abs(best.at - step)) ? one : best;
    }, undefined);
    if (nearest === undefined) continue;
    left.splice(left.indexOf(nearest), 1);
    right += 1;
    if (nearest.seen !== undefined) delays.push(nearest.seen - step + 1);
  }
  const wrong = left.length;
  return {
    right,
    wrong,
    missed: steps.length - right,
    delays,
    histories: 1,
    spoilt: wrong > 0 ? 1 : 0,
    nights: values.length,
  };
}

export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce((sum, one) => ({
    right: sum.right + one.right,
    wrong: sum.wrong + one.wrong,
    missed: sum.missed + one.missed,
    delays: [...sum.delays, ...one.delays],
    histories: sum.histories + one.histories,
    spoilt: sum.spoilt + one.spoilt,
    nights: sum.nights + one.nights,
  }));
}

export const precisionOf = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recallOf = ({ right, missed }: Score): number => right / (right + missed);

/** The harmonic mean of precision and recall. */
export function f1Of({ right, wrong, missed }: Score): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}
