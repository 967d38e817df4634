import { median } from "simple-statistics";
import { detectableShift } from "../stats/detectable.ts";

/** How much a device differs from itself. */
export interface Noise {
  /** By how much two runs of the same model usually differ, as a share of their time. */
  readonly between: number;
  /** The smallest change that so many launches show four times in five, at an error rate of 5 %, as a share. */
  readonly visible: number;
  readonly launches: number;
}

const ERROR_RATE = 0.05;

/**
 * What rounds of one model against itself say of a device.
 *
 * @param logRatios one per round, of the medians of its two launches.
 * @returns undefined for fewer than two rounds.
 */
export function noiseOf(logRatios: readonly number[]): Noise | undefined {
  if (logRatios.length < 2) return undefined;
  const mean = logRatios.reduce((sum, value) => sum + value, 0) / logRatios.length;
  const squares = logRatios.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (logRatios.length - 1));
  return {
    between: Math.expm1(median(logRatios.map(Math.abs))),
    visible: Math.expm1(detectableShift(sd, logRatios.length, ERROR_RATE)),
    launches: 2 * logRatios.length,
  };
}
