import type { TamedSeries } from "./tamed-series.ts";

/** A ramp of fewer values cannot be told from a step that took a while. */
const SHORTEST_RAMP = 8;
/** How much better a ramp must fit than a step, in variances of the noise, before a move is called a drift. */
const CLEARLY = 2;

/**
 * Whether a series that moved drifted instead of stepping: a level that goes over into a straight line explains it clearly
 * better than two levels do. Both have three numbers to fit (a level, a size, a place), so their squares compare as they are.
 *
 * @param step the number of values before the best step.
 * @returns the number of values before the drift began, or undefined for a step.
 */
export function driftStart(series: TamedSeries, step: number): number | undefined {
  const { length } = series;
  const stepSquares = series.span(0, step).squares + series.span(step, length).squares;
  const noise = stepSquares / Math.max(1, length - 3);
  const ramp = bestRamp(series);
  return ramp !== undefined && ramp.squares < stepSquares - CLEARLY * noise ? ramp.start : undefined;
}

/** A level that goes over into a straight line. */
interface Ramp {
  /** The number of values before the line. */
  readonly start: number;
  /** What it leaves unexplained. */
  readonly squares: number;
}

/** The ramp that leaves the least unexplained. From its latest start to the first value, so that each costs the same. */
export function bestRamp(series: TamedSeries): Ramp | undefined {
  const { length } = series;
  const { mean, squares } = series.span(0, length);
  // Of max(0, t - start) over the series: its sum, its squares' sum, and of its products with the values.
  let [sum, square, product, later] = [0, 0, 0, 0];
  let best: Ramp | undefined;
  for (let start = length - 1; start >= 0; start -= 1) {
    // One step earlier, every value from here on stands one higher on the ramp.
    const above = length - start - 1;
    square += 2 * sum + above;
    sum += above;
    product += later;
    later += series.tamed(start) - mean;
    if (above < SHORTEST_RAMP) continue;
    const spread = square - (sum * sum) / length;
    const left = squares - (product * product) / spread;
    if (best === undefined || left < best.squares) best = { start: start + 1, squares: left };
  }
  return best;
}
