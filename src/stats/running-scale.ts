/** From a median absolute difference of two values to the standard deviation of one, for normal noise. */
const TO_DEVIATION = 1.4826 / Math.SQRT2;
/** So many differences are remembered: noise that changes is followed, and one difference more costs the same in any year. */
const REMEMBERED = 64;

/**
 * The noise of a series from one value to the next, of its newest 64 differences: 1.4826 / √2 times the median of their
 * sizes, which neither a shift nor a few wild values move. A series that resembles its neighbours varies more than that over
 * time, so this says how far one value may lie from its neighbours and nothing about levels.
 */
export class RunningScale {
  /** Ascending, as far as `#count`. */
  readonly #sorted = new Float64Array(REMEMBERED);
  /** In the order in which they came, over and over. */
  readonly #ring = new Float64Array(REMEMBERED);
  #count = 0;
  #next = 0;

  /** @param size of the difference between the newest value and the one before, 0 or more. */
  add(size: number): void {
    if (this.#count === REMEMBERED) this.#forget(this.#ring[this.#next] ?? 0);
    const at = this.#placeOf(size);
    this.#sorted.copyWithin(at + 1, at, this.#count);
    this.#sorted[at] = size;
    this.#count += 1;
    this.#ring[this.#next] = size;
    this.#next = (this.#next + 1) % REMEMBERED;
  }

  /** 0 before the first difference. */
  get deviation(): number {
    const [lower, upper] = [this.#sorted[(this.#count - 1) >> 1] ?? 0, this.#sorted[this.#count >> 1] ?? 0];
    return TO_DEVIATION * (lower / 2 + upper / 2);
  }

  #forget(size: number): void {
    const at = this.#placeOf(size);
    this.#sorted.copyWithin(at, at + 1, this.#count);
    this.#count -= 1;
  }

  /** Where a size stands, or would stand. */
  #placeOf(size: number): number {
    let [from, to] = [0, this.#count];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#sorted[middle] ?? 0) < size) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
