import { mean, medianSorted, quantileSorted } from "simple-statistics";
import { normalQuantile } from "../stats/normal.ts";

/** What ordered times of one launch give away of the program that took them. */
export type Artefact =
  /** Every so many iterations one takes longer or shorter: a folder opened, memory tidied up. */
  | { readonly kind: "periodic"; readonly period: number; readonly offset: number; readonly ratio: number }
  /** The first so many are far above the others: the longest of them, and the mean with and without them. Nanoseconds. */
  | {
      readonly kind: "warm-up";
      readonly count: number;
      readonly longest: number;
      readonly all: number;
      readonly rest: number;
    }
  /** The last third against the first, as a ratio of medians. */
  | { readonly kind: "drift"; readonly ratio: number }
  /** Two places where times gather, and the share at the slower one. Nanoseconds. */
  | { readonly kind: "two-modes"; readonly low: number; readonly high: number; readonly share: number }
  /** A run of times that is there again: copied, not measured. */
  | { readonly kind: "repeated"; readonly length: number }
  /** All times are whole multiples of this, nanoseconds: so coarse that it is a hundredth of the median or more. */
  | { readonly kind: "coarse-clock"; readonly step: number; readonly isOne: boolean }
  /** By their size, not as they were taken. */
  | { readonly kind: "sorted" };

/** Fewer times than this say nothing of their order. */
const FEWEST_TIMES = 60;
const MOST_TIMES = 2_000;
const LONGEST_PERIOD = 32;
/** Of each look at honest times. */
const FALSE_ALARMS = 0.001;
/** What is smaller changes no conclusion. */
const LEAST_EFFECT = 0.03;

/**
 * Looks for artefacts of a harness in times as they were taken. Pure: the same times give the same answer.
 *
 * @param all times in nanoseconds, in order, of which the first 2,000 are looked at, and all for warm-up.
 */
export function harnessArtefacts(all: readonly number[]): readonly Artefact[] {
  const times = all.slice(0, MOST_TIMES);
  if (times.length < FEWEST_TIMES) return [];
  if (isSorted(times)) return [{ kind: "sorted" }];
  const found = [warmUp(all), periodicity(times), drift(times), twoModes(times), repetition(times), coarseClock(times)];
  return found.filter((one) => one !== undefined);
}

/** Each time at least, or at most, the one before, and many different ones: no device drifts without one step back. */
function isSorted(times: readonly number[]): boolean {
  if (new Set(times).size < times.length / 4) return false;
  const steps = times.slice(1).map((time, index) => Math.sign(time - (times[index] ?? 0)));
  return !steps.includes(-1) || !steps.includes(1);
}

/** Tukey's far out: this many times the middle half above it, of the logarithms. */
const FAR_OUT = 3;

/**
 * Times at the start that are far out by what the second half spreads, up to the first two in a row that are not. Told where
 * they move the mean, which is that of all times.
 */
function warmUp(times: readonly number[]): Artefact | undefined {
  const middle = Math.floor(times.length / 2);
  const settled = sorted(times.slice(middle));
  const [quarter, threeQuarters] = [quantileSorted(settled, 0.25), quantileSorted(settled, 0.75)];
  const limit = threeQuarters * (threeQuarters / quarter) ** FAR_OUT;
  const isFar = (index: number) => index < middle && (times[index] ?? 0) > limit;
  let [count, longest] = [0, 0];
  while (isFar(count) || (count > 0 && isFar(count + 1))) {
    longest = Math.max(longest, times[count] ?? 0);
    count += 1;
  }
  if (count === 0) return undefined;
  const [all, rest] = [times, times.slice(count)].map((part) => mean([...part]));
  if (all === undefined || rest === undefined || all / rest - 1 < LEAST_EFFECT) return undefined;
  return { kind: "warm-up", count, longest, all, rest };
}

/** Ranks of times, ties at their mean: no outlier weighs more than its place. */
function ranksOf(times: readonly number[]): readonly number[] {
  const order = times.map((_, index) => index).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
  const ranks = new Array<number>(times.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && times[order[to] ?? 0] === times[order[from] ?? 0]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at] ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

/**
 * For each period and offset: the mean rank of its iterations against that of the two neighbours on each side. The
 * neighbours take drift and slow waves away, which a plain test of means would call periodic. Bonferroni over all of them.
 */
function periodicity(times: readonly number[]): Artefact | undefined {
  const ranks = ranksOf(times);
  const beside = ranks.map((rank, index) => rank - neighbourhood(ranks, index));
  const spread = Math.sqrt(mean(beside.map((one) => one ** 2)));
  if (spread === 0) return undefined;
  const limit = exceeded(FALSE_ALARMS / LONGEST_PERIOD ** 2);
  let best: { readonly period: number; readonly offset: number; readonly score: number } | undefined;
  for (let period = 2; period <= Math.min(LONGEST_PERIOD, Math.floor(times.length / 10)); period += 1)
    for (const [offset, own] of meansByOffset(beside, period).entries()) {
      const score = (Math.abs(own) / spread) * Math.sqrt(Math.floor(times.length / period));
      if (score > limit && score > (best?.score ?? 0)) best = { period, offset, score };
    }
  if (best === undefined) return undefined;
  const { period, offset } = best;
  const [own, others] = [true, false].map((is) => sorted(times.filter((_, at) => (at % period === offset) === is)));
  const ratio = medianSorted(own ?? []) / medianSorted(others ?? []);
  return Math.abs(ratio - 1) < LEAST_EFFECT ? undefined : { kind: "periodic", period, offset, ratio };
}

function meansByOffset(values: readonly number[], period: number): readonly number[] {
  const sums = new Array<number>(period).fill(0);
  for (const [index, value] of values.entries()) sums[index % period] = (sums[index % period] ?? 0) + value;
  return sums.map((sum, offset) => sum / Math.ceil((values.length - offset) / period));
}

const REACH = 2;

/** The mean rank of the neighbours on both sides. */
function neighbourhood(ranks: readonly number[], index: number): number {
  const own = [];
  for (let at = Math.max(0, index - REACH); at <= Math.min(ranks.length - 1, index + REACH); at += 1)
    if (at !== index) own.push(ranks[at] ?? 0);
  return mean(own);
}

/** Blocks hide the correlation of one time with the next: of twelve block medians Kendall's tau has to be all but perfect. */
function drift(times: readonly number[]): Artefact | undefined {
  const blocks = Array.from({ length: BLOCKS }, (_, block) => {
    const [from, to] = [block, block + 1].map((at) => Math.floor((at * times.length) / BLOCKS));
    return medianSorted(sorted(times.slice(from, to)));
  });
  let balance = 0;
  for (const [index, early] of blocks.entries())
    for (const late of blocks.slice(index + 1)) balance += Math.sign(late - early);
  // Kendall's S of 12: standard deviation √(n(n-1)(2n+5)/18).
  const score = (Math.abs(balance) - 1) / Math.sqrt((BLOCKS * (BLOCKS - 1) * (2 * BLOCKS + 5)) / 18);
  if (score <= exceeded(FALSE_ALARMS)) return undefined;
  const third = BLOCKS / 3;
  const ratio = mean(blocks.slice(-third)) / mean(blocks.slice(0, third));
  return Math.abs(ratio - 1) < LEAST_EFFECT ? undefined : { kind: "drift", ratio };
}

const BLOCKS = 12;

/** A gap within the middle of the sorted times that is wider than all that lies on each side of it together, half as wide again. */
function twoModes(times: readonly number[]): Artefact | undefined {
  const ordered = sorted(times);
  const [from, to] = [Math.ceil(0.1 * ordered.length), Math.floor(0.9 * ordered.length)];
  let [at, widest] = [from, 0];
  for (let index = from; index < to; index += 1) {
    const gap = (ordered[index] ?? 0) - (ordered[index - 1] ?? 0);
    if (gap > widest) [at, widest] = [index, gap];
  }
  const [lower, upper] = [ordered.slice(0, at), ordered.slice(at)];
  const width = (side: readonly number[]) => quantileSorted(side, 0.9) - quantileSorted(side, 0.1);
  const [low, high] = [medianSorted(lower), medianSorted(upper)];
  const isWide = widest > 1.5 * Math.max(width(lower), width(upper)) && widest / low >= LEAST_EFFECT;
  return isWide ? { kind: "two-modes", low, high, share: upper.length / ordered.length } : undefined;
}

const COPIED = 8;
/** Of so many different times eight in a row do not come again by chance in 2,000. */
const ENOUGH_VALUES = 100;

/** Eight times in a row that are there twice. Of a clock so coarse that few values occur, nothing is said. */
function repetition(times: readonly number[]): Artefact | undefined {
  if (new Set(times).size < Math.min(times.length / 2, ENOUGH_VALUES)) return undefined;
  const seen = new Map<string, number>();
  for (let index = 0; index + COPIED <= times.length; index += 1) {
    const key = times.slice(index, index + COPIED).join();
    const before = seen.get(key);
    if (before === undefined) seen.set(key, index);
    else {
      let length = COPIED;
      while (index + length < times.length && times[before + length] === times[index + length]) length += 1;
      return { kind: "repeated", length };
    }
  }
  return undefined;
}

const COARSE = 0.01;

function coarseClock(times: readonly number[]): Artefact | undefined {
  const step = times.reduce((common, time) => divisor(common, time), 0);
  const isOne = times.every((time) => time === times[0]);
  return step > 0 && step / medianSorted(sorted(times)) >= COARSE ? { kind: "coarse-clock", step, isOne } : undefined;
}

/** Euclid's. */
function divisor(a: number, b: number): number {
  let [large, small] = [a, b];
  while (small !== 0) [large, small] = [small, large % small];
  return large;
}

const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b);

/** What a normal deviate exceeds in size with this probability. */
const exceeded = (probability: number) => normalQuantile(1 - probability / 2);
