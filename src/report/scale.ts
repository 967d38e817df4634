/** Maps values to places on a drawing. */
export interface Scale {
  /** The place of a value; values outside land on the nearer edge. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** A linear scale over all the values with a little room around them, with round ticks. `from` and `to` are places. */
export function scaleOver(values: readonly number[], from: number, to: number): Scale {
  const finite = values.filter(Number.isFinite);
  const least = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [low, high] = finite.length === 0 ? [0, 1] : [least, most];
  const room = high > low ? (high - low) * 0.06 : Math.max(Math.abs(high) * 0.05, 1e-9);
  const [lower, upper] = [low - room, high + room];
  const at = (value: number) => {
    const inside = Math.min(upper, Math.max(lower, value));
    return from + ((inside - lower) / (upper - lower)) * (to - from);
  };
  return { at, ticks: roundTicks(lower, upper, 3), lower, upper };
}

/** Multiples of 1, 2 or 5 times a power of ten between two bounds: at least as many intervals as asked for fit between them. */
function roundTicks(lower: number, upper: number, intervals: number): readonly number[] {
  const widest = (upper - lower) / intervals;
  const power = 10 ** Math.floor(Math.log10(widest));
  const step = [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= widest) ?? power;
  const first = Math.ceil(lower / step);
  const count = Math.max(0, Math.floor(upper / step) - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
