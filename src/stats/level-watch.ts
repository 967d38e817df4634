import type { Interval } from "./interval.ts";
import { studentQuantile } from "./student.ts";
import { type Span, TamedSeries } from "./tamed-series.ts";

/** With fewer values before it, nobody knows how much a series varies. */
const LEAST_BEFORE = 8;
/** With fewer values after it, a move may be a few bad nights. */
const LEAST_AFTER = 3;
/** Newer parts of a series are looked at in lengths that grow by this factor: the place between two of them is found later. */
const GROWTH = 1.15;
const LENGTHS = lengthsUpTo(20_000);
/** No correlation is believed beyond this: a series that wanders freely has no level. */
const MOST_ALIKE = 0.95;
/** Correlation is taken out of the noise up to here, or a few values would never tell anything. */
const MOST_TAKEN_OUT = 0.8;
/** The variance of a part counts as much as the common one from so many values on. */
const OWN_VARIANCE_FROM = 4;
/** How much a fitted level hides of the correlation, in multiples of (1 + 4r) / n. */
const HIDDEN = 2.5;

/**
 * What evidence must exceed, by how it can deceive: calibrated by simulation
 * (`npm run calibrate:trend`, docs/statistics.md).
 */
const DEMAND = {
  /** Of an alarm. */
  alarm: 3,
  /** A series that resembles its neighbours wanders. Times the correlation. */
  alike: 2.3,
  /** A short series knows its own noise badly. Over the number of values. */
  short: 45,
  /** A long one has been looked at often. Times ln(n / 60). */
  long: 1.05,
  /** A few new values may all be wild, and in a long series some such few will come. Over the square of their number. */
  few: 38,
  fewFrom: 200,
  /** A series that is this short knows too little of how its neighbours resemble each other. */
  young: 0.75,
  youngUpTo: 30,
} as const;

/** One place at which a series may have moved. */
export interface Split {
  /** The number of values before it. */
  readonly at: number;
  /** The level after it less the level before. */
  readonly shift: number;
  /** How much better two levels explain the series than one, less what is demanded here. Above 0, the level moved. */
  readonly excess: number;
}

/**
 * Watches a series for a move of its level, value by value: adding one costs the same at any length, and looking costs the
 * logarithm of the length.
 *
 * A look asks of splits of the series in two whether two levels explain it better than one, both times in noise that resembles
 * its neighbours (an AR(1) process): the signed root of the likelihood ratio, n · ln(v₁ / v₂) with v = SS/n · (1 - r²). Where
 * one level and correlated noise explain a series as well as a move does, this is small; a test that takes the correlation
 * from around two fitted levels alone believes in a move.
 */
export class LevelWatch {
  readonly series = new TamedSeries();

  /** @param value finite. */
  add(value: number): void {
    this.series.add(value);
  }

  /** The split that speaks loudest for a move of the level, if any can. */
  look(): Split | undefined {
    const { length } = this.series;
    if (length < LEAST_BEFORE + LEAST_AFTER) return undefined;
    const whole = this.series.span(0, length);
    const one = innovation(whole.squares, whole.products);
    // What two levels explain must be worth the least that is ever demanded even where nothing is correlated.
    const worth = whole.squares * -Math.expm1(-((demandOf(length, length, 0) / 2) ** 2) / length);
    const total = this.series.sum(0, length);
    let best: Split | undefined;
    for (const after of LENGTHS) {
      const at = length - after;
      if (at < LEAST_BEFORE) break;
      const above = this.series.sum(at, length) - (total * after) / length;
      const explained = (above * above * length) / (at * after);
      if (explained <= worth) continue;
      const split = this.#weigh(at, one);
      if (best === undefined || split.excess > best.excess) best = split;
    }
    return best;
  }

  /** Where exactly the series moved, near a split that a look found: where two levels leave the least unexplained. */
  refine({ at }: Split): number {
    const { length } = this.series;
    const after = length - at;
    const [least, most] = [Math.floor(after / GROWTH) - 1, Math.ceil(after * GROWTH) + 1];
    let [best, left] = [at, Number.POSITIVE_INFINITY];
    for (let count = Math.max(LEAST_AFTER, least); count <= Math.min(most, length - LEAST_BEFORE); count += 1) {
      const unexplained =
        this.series.span(0, length - count).squares + this.series.span(length - count, length).squares;
      if (unexplained < left) [best, left] = [length - count, unexplained];
    }
    return best;
  }

  #weigh(at: number, one: number): Split {
    const { length } = this.series;
    const [before, after] = [this.series.span(0, at), this.series.span(at, length)];
    const squares = before.squares + after.squares;
    const products = before.products + after.products;
    const two = innovation(squares, products);
    const ratio = two > 0 ? Math.log(one / two) : Number.POSITIVE_INFINITY;
    const evidence = Math.sqrt(Math.max(0, (length - 4) * ratio)) * trustIn(before, after);
    const demand = demandOf(length, after.count, alikeAround(squares, products, length));
    return { at, shift: after.mean - before.mean, excess: evidence - demand };
  }
}

/**
 * Of a difference of means, the standard deviation that both parts' common variance gives, as a share of the one that their own
 * give: below 1 where the shorter part is the noisier one, since noise that grows looks like a move. A few values hardly know
 * their variance, so theirs is taken together with the common one.
 */
function trustIn(before: Span, after: Span): number {
  const common = (before.squares + after.squares) / (before.count + after.count);
  if (common === 0) return 1;
  const own = ({ squares, count }: Span) => (squares + OWN_VARIANCE_FROM * common) / (count + OWN_VARIANCE_FROM);
  const worth = common / before.count + common / after.count;
  return Math.min(1, Math.sqrt(worth / (own(before) / before.count + own(after) / after.count)));
}

/** What is left of sums of squares once each value was told from the one before it. */
function innovation(squares: number, products: number): number {
  const alike = squares > 0 ? Math.min(Math.max(products / squares, 0), MOST_ALIKE) : 0;
  return squares * (1 - alike * alike);
}

/** The correlation of neighbours around fitted levels, with what fitting them hides. */
function alikeAround(squares: number, products: number, length: number): number {
  const seen = squares > 0 ? products / squares : 0;
  return Math.min(Math.max(seen + (HIDDEN * (1 + 4 * seen)) / length, 0), MOST_TAKEN_OUT);
}

function demandOf(length: number, after: number, alike: number): number {
  const few = (DEMAND.few / after ** 2) * Math.min(1, length / DEMAND.fewFrom);
  const age = DEMAND.short / length + DEMAND.long * Math.log(length / 60);
  const young = length <= DEMAND.youngUpTo ? DEMAND.young : 0;
  return DEMAND.alarm + DEMAND.alike * alike + age + few + young;
}

/**
 * The interval of the difference of two neighbouring levels, after less before: Student's t with the variance of both means in
 * noise that resembles its neighbours, exact for an AR(1) process of that correlation.
 *
 * @param chance of missing the difference, two-sided.
 */
export function shiftInterval(before: Span, after: Span, chance: number): Interval {
  const length = before.count + after.count;
  const squares = before.squares + after.squares;
  const alike = alikeAround(squares, before.products + after.products, length);
  const widening = (1 + alike) / (1 - alike);
  const variance = squares / Math.max(length - 2 * widening, length / 4);
  const worth = meanVariance(before.count, alike) + meanVariance(after.count, alike);
  const freedom = Math.max(1, length / widening - 2);
  const half = -studentQuantile(chance / 2, freedom) * Math.sqrt(variance * worth);
  const shift = after.mean - before.mean;
  return { lower: shift - half, upper: shift + half };
}

/** The variance of a mean of `count` values of variance 1 whose neighbours correlate by `alike`. */
function meanVariance(count: number, alike: number): number {
  const far = (2 * alike * (1 - alike ** count)) / (count * (1 - alike) ** 2);
  return ((1 + alike) / (1 - alike) - far) / count;
}

function lengthsUpTo(most: number): readonly number[] {
  const lengths: number[] = [];
  for (let next = LEAST_AFTER; next <= most; next = Math.max(next + 1, Math.round(next * GROWTH))) lengths.push(next);
  return lengths;
}
