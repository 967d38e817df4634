/** Times of consecutive iterations of which some were left out. */
export interface ThinTimes {
  /** The place of each time among the iterations, ascending. */
  readonly at: readonly number[];
  /** Microseconds, five significant digits. */
  readonly us: readonly number[];
}

/**
 * At most so many of a launch's times, so that a drawing of them shows what one of all would: the iterations are cut into
 * stretches of equal length, and of each the least and the greatest time are kept, in their order. So every extreme stays, and
 * so does its place. What is counted or summed up must come from all of them.
 *
 * @param ns nanoseconds, in the order taken.
 * @param most at least 2; no more than so many times are all kept.
 */
export function thinTimes(ns: readonly number[], most: number): ThinTimes {
  const at = ns.length <= most ? ns.map((_, index) => index) : extremes(ns, Math.floor(most / 2));
  return { at, us: at.map((index) => Number(((ns[index] ?? 0) / 1e3).toPrecision(5))) };
}

function extremes(ns: readonly number[], stretches: number): readonly number[] {
  return Array.from({ length: stretches }, (_, stretch) => {
    const from = Math.floor((stretch * ns.length) / stretches);
    const until = Math.floor(((stretch + 1) * ns.length) / stretches);
    let [least, greatest] = [from, from];
    for (let index = from + 1; index < until; index++) {
      if ((ns[index] ?? 0) < (ns[least] ?? 0)) least = index;
      if ((ns[index] ?? 0) > (ns[greatest] ?? 0)) greatest = index;
    }
    return least === greatest ? [least] : [Math.min(least, greatest), Math.max(least, greatest)];
  }).flat();
}
