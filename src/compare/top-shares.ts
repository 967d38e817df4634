import { representsClasses } from "../bench/represents.ts";
import type { Accuracy } from "../bench/result.ts";
import type { Interval } from "../stats/interval.ts";
import { wilson } from "../stats/proportion.ts";
import { decodePredictions } from "../vision/predictions.ts";
import { imagesDiffer } from "./paired-images.ts";

const GUESSES = [1, 2, 3, 5, 10] as const;

/** The share of images whose right class is among the k best, and Wilson's interval of it. */
export interface Share {
  readonly share: number;
  readonly interval: Interval;
}

/** A side is undefined where it is not told. */
export interface TopShare {
  readonly k: number;
  readonly base: Share | undefined;
  readonly head: Share | undefined;
}

/**
 * Accuracy at 1, 2, 3, 5 and 10 guesses. A side that kept no ranks, as a stored one, tells of 1 and 5. A base of other
 * images is left out, and so is whatever says nothing of the model's classes.
 */
export function topShares(
  base: Accuracy | undefined,
  head: Accuracy | undefined,
  errorRate: number,
): readonly TopShare[] {
  if (head === undefined || !representsClasses(head)) return [];
  const held =
    base !== undefined && representsClasses(base) && imagesDiffer(base, head) === undefined ? base : undefined;
  const most = head.classes?.of ?? Number.POSITIVE_INFINITY;
  const [before, after] = [held && rightWithin(held), rightWithin(head)];
  const shareOf = (right: number | undefined): Share | undefined =>
    right === undefined
      ? undefined
      : { share: right / head.dataset.count, interval: wilson(right, head.dataset.count, errorRate) };
  return GUESSES.filter((k) => k < most).flatMap((k) => {
    const row = { k, base: shareOf(before?.(k)), head: shareOf(after(k)) };
    return row.base === undefined && row.head === undefined ? [] : [row];
  });
}

/** How many images are right within so many guesses. */
function rightWithin({ top1Correct, top5Correct, ranks, dataset }: Accuracy): (k: number) => number | undefined {
  const told = ranks === undefined ? undefined : decodePredictions(ranks, dataset.count);
  const counted = new Map([
    [1, top1Correct],
    [5, top5Correct],
  ]);
  return (k) => counted.get(k) ?? told?.filter((rank) => rank <= k).length;
}
