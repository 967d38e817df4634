import { median } from "simple-statistics";

/** How far scores lie from another model's on the same images, in units of the base's spread. */
export interface Divergence {
  /** Images of which it could be told. */
  readonly images: number;
  readonly median: number;
  readonly largest: number;
}

/**
 * How far one image's scores moved: the root mean square of head minus base over the classes, in units of the standard
 * deviation of the base's scores. The mean of the difference is taken off first, since a constant added to all classes ranks
 * none of them otherwise.
 *
 * @returns undefined for scores of other classes, scores that are not finite, and a base that scores all classes alike.
 */
export function scoreDivergence(base: ArrayLike<number>, head: ArrayLike<number>): number | undefined {
  if (base.length !== head.length) return undefined;
  const spread = deviation(base.length, (place) => base[place] ?? Number.NaN);
  const moved = deviation(base.length, (place) => (head[place] ?? Number.NaN) - (base[place] ?? Number.NaN));
  const divergence = moved / spread;
  return Number.isFinite(divergence) ? divergence : undefined;
}

function deviation(count: number, valueAt: (place: number) => number): number {
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum += valueAt(place);
  const mean = sum / count;
  let squares = 0;
  for (let place = 0; place < count; place += 1) squares += (valueAt(place) - mean) ** 2;
  return Math.sqrt(squares / count);
}

/** The divergences of many images in three numbers; undefined where no image has one. */
export function sumUpDivergences(divergences: readonly (number | undefined)[]): Divergence | undefined {
  const told = divergences.filter((one) => one !== undefined);
  if (told.length === 0) return undefined;
  return { images: told.length, median: median(told), largest: told.reduce((a, b) => Math.max(a, b)) };
}
