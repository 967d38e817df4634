/** How long things will take, from how long they took. Seconds throughout; never negative, never more than there is. */

/** How fast the rounds of a benchmark go. */
export class Pace {
  #seconds: number;
  #rounds = 1;

  /** @param plannedSeconds what a round was sized for; it counts as one round measured. */
  constructor(plannedSeconds: number) {
    this.#seconds = plannedSeconds;
  }

  /** A round took so long, everything included. */
  took(seconds: number): void {
    this.#seconds += seconds;
    this.#rounds += 1;
  }

  /** How long so many more rounds will take, of at most so much time. */
  secondsFor(rounds: number, mostSeconds: number): number {
    return within(rounds * (this.#seconds / this.#rounds), mostSeconds);
  }
}

/** How fast the benchmarks of a job go. */
export class JobPace {
  readonly #parts: readonly number[];
  #seconds = 0;
  #measured = 0;
  #current = 0;

  /** @param parts what each benchmark takes of the time, in the order of the job, on any scale. */
  constructor(parts: readonly number[]) {
    this.#parts = parts;
  }

  /** A benchmark ended; the next one is under way. One that failed at once says nothing about the others. */
  ended(seconds: number, wasMeasured: boolean): void {
    if (wasMeasured) {
      this.#seconds += seconds;
      this.#measured += this.#parts[this.#current] ?? 0;
    }
    this.#current += 1;
  }

  /**
   * How long the job will go on: what is left of the benchmark under way, and for those that wait as much as those took that
   * are known, the one under way among them.
   */
  secondsLeft({ spent, left, most }: { readonly spent: number; readonly left: number; readonly most: number }): number {
    const waiting = sum(this.#parts.slice(this.#current + 1));
    const parts = this.#measured + (this.#parts[this.#current] ?? 0);
    const each = parts > 0 ? (this.#seconds + spent + left) / parts : 0;
    return within(left + waiting * each, most);
  }
}

const within = (seconds: number, most: number) => Math.max(0, Math.min(seconds, most));
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
