/** What one round costs, from the sizing launches, in seconds. */
export interface RoundCost {
  /** Start, load, first inference and, but for a cold start, warm-up of both sides: paid once a round, whatever is measured. */
  readonly fixedSeconds: number;
  /** One timed iteration on each side. */
  readonly iterationSeconds: number;
}

export interface RoundSize {
  /** Timed iterations per side and launch. */
  readonly iterations: number;
  /** Iterations per burst. */
  readonly burst: number;
  /** Rounds that the share pays for, at most `maximumRounds`. */
  readonly affordableRounds: number;
}

/** Timed iterations per side and launch. */
interface IterationLimits {
  readonly least: number;
  readonly most: number;
}

const LIMITS: IterationLimits = { least: 10, most: 200 };

/**
 * Sizes the rounds of one benchmark: as many iterations per side and launch as fit a round's part of the share, within
 * limits (10 to 200 where nothing else is said), so that a fast model is measured well and a 700 ms model on a small board still gets its rounds.
 *
 * @param shareSeconds what this benchmark may still spend.
 * @param maximumRounds the last planned look.
 */
export function sizeRounds(
  shareSeconds: number,
  cost: RoundCost,
  maximumRounds: number,
  { least, most } = LIMITS,
): RoundSize {
  const perRound = shareSeconds / maximumRounds;
  const fitting = Math.floor((perRound - cost.fixedSeconds) / cost.iterationSeconds);
  const iterations = Math.max(least, Math.min(most, fitting));
  const roundSeconds = cost.fixedSeconds + iterations * cost.iterationSeconds;
  const affordableRounds = Math.max(0, Math.min(maximumRounds, Math.floor(shareSeconds / roundSeconds)));
  return { iterations, burst: burstSize(cost.iterationSeconds / 2), affordableRounds };
}

/** Inferences per burst: about 20 ms of work, between 1 and 10. Slow models lose nothing by switching after each inference. */
export function burstSize(inferenceSeconds: number): number {
  return Math.max(1, Math.min(10, Math.round(0.02 / inferenceSeconds)));
}

/**
 * What the next benchmark of a job may spend of what is left, so that what one saves goes to the others.
 *
 * @param parts of the benchmarks that are left, the next one first: equal ones give each the same.
 */
export function shareOfBudget(remainingSeconds: number, parts: readonly number[]): number {
  const all = parts.reduce((sum, part) => sum + part, 0);
  return all > 0 ? (Math.max(0, remainingSeconds) * (parts[0] ?? 0)) / all : 0;
}
