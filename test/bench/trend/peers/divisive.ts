import { mean } from "simple-statistics";
import { studentCdf } from "../../../../src/stats/student.ts";
import type { HistoryPeer } from "./history-peer.ts";

/**
 * E-divisive with Student's t, as Apache Otava 0.8.0 finds change points (docs/MATH.md of its repository; Fleming et al. 2023,
 * after Matteson and James 2014): candidates where the energy distance of two parts is largest, in windows that overlap by
 * half, kept while a t test of the parts has ten times the p allowed; then the weakest are taken out until all hold.
 */

export interface DivisiveOptions {
  /** Values of a window. */
  readonly window: number;
  readonly maxP: number;
  /** The least relative change of means, the larger of both directions. */
  readonly minMagnitude: number;
}

/** Otava's defaults. */
export const DIVISIVE_DEFAULTS: DivisiveOptions = { window: 50, maxP: 0.001, minMagnitude: 0 };

export function divisive(options: DivisiveOptions, name: string): HistoryPeer {
  return { name, find: (values) => divisivePoints(values, options).map((at) => ({ at })) };
}

/** The indices of the first values after each change. */
export function divisivePoints(values: readonly number[], { window, maxP, minMagnitude }: DivisiveOptions): number[] {
  const weak = new Set<number>();
  const step = Math.floor(window / 2);
  for (let start = 0; start < values.length; ) {
    const end = Math.min(start + window, values.length);
    const found = inWindow(values.slice(start, end), maxP * 10).map((at) => at + start);
    for (const at of found) weak.add(at);
    start = Math.max(found.at(-1) ?? 0, start + step);
  }
  return merged(values, [...weak].sort(ascending), maxP, minMagnitude);
}

const ascending = (a: number, b: number) => a - b;

interface Test {
  readonly p: number;
  readonly magnitude: number;
}

/** Splits a window for as long as its best candidate is significant. */
function inWindow(values: readonly number[], maxP: number): readonly number[] {
  const sums = pairSums(values);
  const found: number[] = [];
  for (;;) {
    const bounds = [0, ...found, values.length];
    const candidates = bounds.slice(1).flatMap((end, index) => {
      const start = bounds[index] ?? 0;
      return end - start > 1 ? [{ ...bestSplit(sums, start, end), start, end }] : [];
    });
    const [first, ...others] = candidates;
    if (first === undefined) return found;
    const best = others.reduce((one, other) => (other.distance > one.distance ? other : one), first);
    const { p } = compared(values.slice(best.start, best.at), values.slice(best.at, best.end));
    if (!(p <= maxP)) return found;
    found.push(best.at);
    found.sort(ascending);
  }
}

/** sums[a][b]: of the distances of all pairs among the values from a up to and without b. */
function pairSums(values: readonly number[]): readonly Float64Array[] {
  const sums = Array.from({ length: values.length + 1 }, () => new Float64Array(values.length + 1));
  for (const [last, value] of values.entries()) {
    let toLast = 0;
    for (let first = last; first >= 0; first -= 1) {
      toLast += Math.abs((values[first] ?? 0) - value);
      const row = sums[first] ?? new Float64Array();
      row[last + 1] = (row[last] ?? 0) + toLast;
    }
  }
  return sums;
}

/** The split of a part, or of its beginning, whose sides lie farthest apart; the first of equals. */
function bestSplit(sums: readonly Float64Array[], start: number, end: number): { at: number; distance: number } {
  const pairs = (a: number, b: number) => sums[a]?.[b] ?? 0;
  let best = { at: start + 1, distance: Number.NEGATIVE_INFINITY };
  for (let at = start + 1; at < end; at += 1) {
    for (let until = start + 2; until <= end; until += 1) {
      // The package fills the impossible half of its matrix with zeros, and takes them where nothing is above.
      const distance =
        until > at ? energy(pairs(start, at), pairs(at, until), pairs(start, until), at - start, until - at) : 0;
      if (distance > best.distance) best = { at, distance };
    }
  }
  return best;
}

function energy(left: number, right: number, all: number, n: number, m: number): number {
  const between = (2 / (m + n)) * (all - left - right);
  const inLeft = n > 1 ? ((2 * m) / ((m + n) * (n - 1))) * left : 0;
  const inRight = m > 1 ? ((2 * n) / ((m + n) * (m - 1))) * right : 0;
  return between - inLeft - inRight;
}

/** Student's t with a common variance, as the package asks SciPy: with standard deviations that divide by n. */
function compared(left: readonly number[], right: readonly number[]): Test {
  const [a, b] = [mean([...left]), mean([...right])];
  const magnitude = Math.max(a === 0 ? 0 : Math.abs(b / a - 1), b === 0 ? 0 : Math.abs(a / b - 1));
  const freedom = left.length + right.length - 2;
  if (freedom < 1) return { p: 1, magnitude };
  const pooled = ((left.length - 1) * variance(left, a) + (right.length - 1) * variance(right, b)) / freedom;
  const t = (a - b) / Math.sqrt(pooled * (1 / left.length + 1 / right.length));
  return { p: Number.isNaN(t) ? 1 : 2 * studentCdf(-Math.abs(t), freedom), magnitude };
}

const variance = (values: readonly number[], center: number) =>
  values.reduce((sum, value) => sum + (value - center) ** 2, 0) / values.length;

/** Takes out the weakest until every one left is significant and large enough. */
function merged(values: readonly number[], weak: readonly number[], maxP: number, minMagnitude: number): number[] {
  const points = [...weak];
  const testAt = (index: number): Test => {
    const [from, at, to] = [points[index - 1] ?? 0, points[index] ?? 0, points[index + 1] ?? values.length];
    return compared(values.slice(from, at), values.slice(at, to));
  };
  const tests = points.map((_, index) => testAt(index));
  while (points.length > 0) {
    let weakest = indexOfMost(tests.map(({ p }) => p));
    if ((tests[weakest]?.p ?? 0) < maxP) {
      weakest = indexOfMost(tests.map(({ magnitude }) => -magnitude));
      if ((tests[weakest]?.magnitude ?? 0) > minMagnitude) return points;
    }
    points.splice(weakest, 1);
    tests.splice(weakest, 1);
    // As the package does: the two after the gap are tested anew, the one before it is not.
    for (const index of [weakest, weakest + 1]) if (index < points.length) tests[index] = testAt(index);
  }
  return points;
}

function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? index : best), 0);
}
