import { clopperPearson } from "../../../src/stats/proportion.ts";

/** How often something happened in so many trials. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export function shareOf<T>(trials: readonly T[], happened: (trial: T) => boolean): Share {
  return { count: trials.filter(happened).length, of: trials.length };
}

const CONFIDENCE_P = 0.05;
const percent = (share: number) => {
  const digits = share > 0 && share < 0.001 ? 2 : 1;
  return (100 * share).toFixed(digits);
};

/** "99.6 % (99.2-99.8)": the share and Clopper and Pearson's 95 % bounds. */
export function formatShare({ count, of }: Share): string {
  if (of === 0) return "-";
  const { lower, upper } = clopperPearson(count, of, CONFIDENCE_P);
  return `${percent(count / of)} % (${percent(lower)}-${percent(upper)})`;
}

/** A share that is to be at least or at most so much. */
export interface Goal {
  readonly kind: "at-least" | "at-most";
  readonly share: number;
}

/**
 * "goal >= 99 %: 99.6 % (99.2-99.8), met". `met`: the measured share satisfies the goal; `missed, within error`: the
 * bounds still allow it; `missed`: they do not.
 */
export function againstGoal(share: Share, goal: Goal): string {
  const sign = goal.kind === "at-least" ? ">=" : "<=";
  return `goal ${sign} ${formatGoal(goal.share)} %: ${formatShare(share)}, ${standing(share, goal)}`;
}

const formatGoal = (share: number) => String(Number((100 * share).toFixed(3)));

function standing({ count, of }: Share, { kind, share }: Goal): string {
  const reaches = (value: number) => (kind === "at-least" ? value >= share : value <= share);
  if (reaches(count / of)) return "met";
  const { lower, upper } = clopperPearson(count, of, CONFIDENCE_P);
  return reaches(kind === "at-least" ? upper : lower) ? "missed, within error" : "missed";
}

/** A mean of values with its standard error: "9.3 (se 0.02)". */
export function formatMean(values: readonly number[]): string {
  const { mean, error } = meanOf(values);
  return `${mean.toFixed(1)} (se ${error.toFixed(2)})`;
}

/** "goal <= 10: 9.3 (se 0.02), met". */
export function meanAgainstGoal(values: readonly number[], atMost: number): string {
  const { mean, error } = meanOf(values);
  const standing = mean <= atMost ? "met" : mean - 1.96 * error <= atMost ? "missed, within error" : "missed";
  return `goal <= ${atMost}: ${formatMean(values)}, ${standing}`;
}

function meanOf(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(square / Math.max(1, values.length - 1) / values.length) };
}
