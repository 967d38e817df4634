/** A closed interval of numbers. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
