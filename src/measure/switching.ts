import { median } from "simple-statistics";

/** Switching moves the median by more than this: launches alternate instead of playing ping-pong. */
const SWITCHING_LIMIT = 0.03;

/** Median latencies of two bursts of one side, back to back: the first came after the other side's burst, the second after its own. */
export interface SwitchSample {
  readonly afterSwitchNs: number;
  readonly aloneNs: number;
}

/**
 * What switching costs one side, as a share of its latency alone. Each sample sets a burst that follows the other side's
 * against the burst right after it, so slow drift cancels; the median over samples withstands a disturbed one.
 */
export function switchingEffect(samples: readonly SwitchSample[]): number {
  if (samples.length === 0) return 0;
  return (
    Math.exp(
      median(samples.map(({ afterSwitchNs, aloneNs }) => Math.log(Math.max(1, afterSwitchNs) / Math.max(1, aloneNs)))),
    ) - 1
  );
}

/** Of the samples, so many must move the way the median does before the median is believed: a noisy machine moves it, too. */
const AGREEING = 7 / 8;

/**
 * Whether ping-pong is fair for both sides. It is given up on evidence alone, since launches that alternate need many
 * times the rounds: the median must be past the limit, and nearly every sample on its side of zero.
 */
export function switchingIsFree(base: readonly SwitchSample[], head: readonly SwitchSample[]): boolean {
  return !movesMedian(base) && !movesMedian(head);
}

function movesMedian(samples: readonly SwitchSample[]): boolean {
  const effect = switchingEffect(samples);
  const agreeing = samples.filter(({ afterSwitchNs, aloneNs }) => (afterSwitchNs - aloneNs) * effect > 0);
  return Math.abs(effect) > SWITCHING_LIMIT && agreeing.length >= AGREEING * samples.length;
}
