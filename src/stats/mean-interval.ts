import { mean, sampleStandardDeviation } from "simple-statistics";
import type { Interval } from "./interval.ts";
import { studentCdf, studentQuantile } from "./student.ts";

/** Student's t interval of the mean of near-normal values; undefined for fewer than two. */
export function meanInterval(values: readonly number[], twoSidedP: number): Interval | undefined {
  if (values.length < 2) return undefined;
  const { center, deviation } = summary(values);
  const reach = -studentQuantile(twoSidedP / 2, values.length - 1) * (deviation / Math.sqrt(values.length));
  return { lower: center - reach, upper: center + reach };
}

/**
 * Two-sided p of Student's t test of "the mean is 0". Equal values are certain: 1 where they are 0, else 0. Fewer than two
 * are no evidence: 1.
 */
export function meanP(values: readonly number[]): number {
  if (values.length < 2) return 1;
  const { center, deviation } = summary(values);
  if (deviation === 0) return center === 0 ? 1 : 0;
  const t = (center / deviation) * Math.sqrt(values.length);
  return 2 * studentCdf(-Math.abs(t), values.length - 1);
}

/** Where the next value of a near-normal history is expected: `center` ± `halfWidth`. */
export interface Prediction {
  readonly center: number;
  readonly halfWidth: number;
}

/**
 * The t prediction interval of one further value: mean ± t · s · √(1 + 1/k), with s of the whole history and the mean of
 * the k values `around` which it is expected; undefined for a history of fewer than two.
 *
 * @param around a part of the history: those known to be of the same thing; all of it where left out.
 */
export function predictionInterval(
  history: readonly number[],
  twoSidedP: number,
  around: readonly number[] = history,
): Prediction | undefined {
  if (history.length < 2) return undefined;
  const { center, error } = forecast(history, around);
  return { center, halfWidth: -studentQuantile(twoSidedP / 2, history.length - 1) * error };
}

/** Two-sided p of "this value comes from where the history does"; undefined for a history of fewer than two. */
export function predictionP(
  value: number,
  history: readonly number[],
  around: readonly number[] = history,
): number | undefined {
  if (history.length < 2) return undefined;
  const { center, error } = forecast(history, around);
  if (error === 0) return value === center ? 1 : 0;
  return 2 * studentCdf(-Math.abs((value - center) / error), history.length - 1);
}

function forecast(history: readonly number[], around: readonly number[]): { center: number; error: number } {
  return {
    center: summary(around).center,
    error: summary(history).deviation * Math.sqrt(1 + 1 / around.length),
  };
}

/** Mean and standard deviation; of equal values exactly the value and 0, which sums only come close to. */
function summary(values: readonly number[]): { center: number; deviation: number } {
  const [first] = values;
  if (first !== undefined && values.every((value) => value === first)) return { center: first, deviation: 0 };
  return { center: mean([...values]), deviation: sampleStandardDeviation([...values]) };
}
