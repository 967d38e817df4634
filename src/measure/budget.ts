/** What one round costs, from the sizing launches, in seconds. */
export interface RoundCost {
  /** Start, load, first inference and warm-up of both sides: paid once a round, whatever is measured. */
  readonly fixedSeconds: number;
  /** One timed inference on each side. */
  readonly iterationSeconds: number;
}

export interface RoundSize {
  /** Timed inferences per side and launch. */
  readonly iterations: number;
  /** Inferences per burst of ping-pong. */
  readonly burst: number;
  /** Rounds that the share pays for, at most `maximumRounds`. */
  readonly affordableRounds: number;
}

const MINIMUM_ITERATIONS = 10;
const MAXIMUM_ITERATIONS = 200;

/**
 * Sizes the rounds of one benchmark: as many iterations per side and launch as fit a round's part of the share, at least
 * 10 and at most 200, so that a fast model is measured well and a 700 ms model on a small board still gets its rounds.
 *
 * @param shareSeconds what this benchmark may still spend.
 * @param maximumRounds the last planned look.
 */
export function sizeRounds(shareSeconds: number, cost: RoundCost, maximumRounds: number): RoundSize {
  const perRound = shareSeconds / maximumRounds;
  const fitting = Math.floor((perRound - cost.fixedSeconds) / cost.iterationSeconds);
  const iterations = Math.max(MINIMUM_ITERATIONS, Math.min(MAXIMUM_ITERATIONS, fitting));
  const roundSeconds = cost.fixedSeconds + iterations * cost.iterationSeconds;
  const affordableRounds = Math.max(0, Math.min(maximumRounds, Math.floor(shareSeconds / roundSeconds)));
  return { iterations, burst: burstSize(cost.iterationSeconds / 2), affordableRounds };
}

/** Inferences per burst: about 20 ms of work, between 1 and 10. Slow models lose nothing by switching after each inference. */
export function burstSize(inferenceSeconds: number): number {
  return Math.max(1, Math.min(10, Math.round(0.02 / inferenceSeconds)));
}

/** What the next benchmark of a job may spend: an equal part of what is left, so that what one saves goes to the others. */
export function shareOfBudget(remainingSeconds: number, benchmarksLeft: number): number {
  return Math.max(0, remainingSeconds) / Math.max(1, benchmarksLeft);
}
