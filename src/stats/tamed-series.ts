import { RunningScale } from "./running-scale.ts";

/** So far on either side of a value are the neighbours that may vouch for it; the newest values look further back instead. */
const REACH = 2;
/** A value may lie so many deviations beyond what two of its neighbours vouch for. */
const SLACK = 3;

/** What some consecutive values of a series come to. */
export interface Span {
  readonly count: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
  /** Sum of the products of neighbours' distances from the mean. */
  readonly products: number;
}

/**
 * A series that grows value by value, with wild values pulled in, and sums over any span of it in constant time.
 *
 * Wild is what no two of the four nearest neighbours vouch for: beyond the second largest (or second smallest) of them by more
 * than three deviations of {@link RunningScale}, and it is pulled in to there. So one or two bad nights weigh little, whatever
 * their size, and three that agree are taken as they are. A value's neighbours are complete two values later; until then
 * it is tamed anew with each that comes.
 */
export class TamedSeries {
  readonly #scale = new RunningScale();
  /** As they came, less the first one, so that sums of squares keep their digits. */
  readonly #raw: number[] = [];
  readonly #tamed: number[] = [];
  /** Over the first i tamed values: their sum, of their squares, of the products of neighbours. */
  readonly #sums: number[] = [0];
  readonly #squares: number[] = [0];
  readonly #products: number[] = [0];
  #first = 0;

  /** @param value finite. */
  add(value: number): void {
    const newest = this.#raw.length;
    if (newest === 0) this.#first = value;
    const moved = value - this.#first;
    if (newest > 0) this.#scale.add(Math.abs(moved - (this.#raw[newest - 1] ?? 0)));
    this.#raw.push(moved);
    const slack = SLACK * this.#scale.deviation;
    for (let at = Math.max(0, newest - REACH); at <= newest; at += 1) this.#settle(at, this.#tame(at, slack));
  }

  get length(): number {
    return this.#raw.length;
  }

  /** Tamed, less the first value of the series. */
  tamed(at: number): number {
    return this.#tamed[at] ?? 0;
  }

  /** As it came, less the first value of the series. */
  raw(at: number): number {
    return this.#raw[at] ?? 0;
  }

  /** Sum of the tamed values from `start` up to and without `end`. */
  sum(start: number, end: number): number {
    return between(this.#sums, start, end);
  }

  /** The tamed values from `start` up to and without `end`, of which there is one at least. */
  span(start: number, end: number): Span {
    const count = end - start;
    const sum = this.sum(start, end);
    const mean = sum / count;
    const squares = Math.max(0, between(this.#squares, start, end) - sum * mean);
    const ends = this.tamed(start) + this.tamed(end - 1);
    const products = between(this.#products, start + 1, end) - mean * (2 * sum - ends) + (count - 1) * mean * mean;
    return { count, mean, squares, products };
  }

  #settle(at: number, value: number): void {
    this.#tamed[at] = value;
    this.#sums[at + 1] = (this.#sums[at] ?? 0) + value;
    this.#squares[at + 1] = (this.#squares[at] ?? 0) + value * value;
    this.#products[at + 1] = (this.#products[at] ?? 0) + (at === 0 ? 0 : value * this.tamed(at - 1));
  }

  #tame(at: number, slack: number): number {
    const value = this.raw(at);
    let least = Number.POSITIVE_INFINITY;
    let less = Number.POSITIVE_INFINITY;
    let more = Number.NEGATIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    let count = 0;
    const last = Math.min(this.#raw.length - 1, at + REACH);
    for (let near = Math.max(0, last - 2 * REACH); near <= last; near += 1) {
      if (near === at) continue;
      const one = this.raw(near);
      count += 1;
      less = Math.min(less, Math.max(least, one));
      least = Math.min(least, one);
      more = Math.max(more, Math.min(most, one));
      most = Math.max(most, one);
    }
    if (count < 2) return value;
    return Math.max(Math.min(less, more) - slack, Math.min(Math.max(less, more) + slack, value));
  }
}

const between = (sums: readonly number[], start: number, end: number) => (sums[end] ?? 0) - (sums[start] ?? 0);
