import { binomialCdf } from "./binomial.ts";

/** How sure a claim about a percentile is. */
const CONFIDENCE = 0.99;

/**
 * The fewest independent samples of which `over` may lie above a percentile's claimed value, so that the claim still holds
 * with 99 % confidence: the smallest n with P(Binomial(n, 1 − quantile) ≤ over) ≤ 1 %. With one of them over it is 64 for
 * the 90th percentile and 662 for the 99th. Source: MLPerf Inference, early stopping (loadgen/early_stopping.cc).
 *
 * @param quantile more than 0, less than 1: 0.99 for the 99th percentile.
 */
export function samplesForClaim(quantile: number, over: number): number {
  const holds = (samples: number) => binomialCdf(over, samples, 1 - quantile) <= 1 - CONFIDENCE;
  let [tooFew, enough] = [over, over + 1];
  while (!holds(enough)) [tooFew, enough] = [enough, 2 * enough];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (holds(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

/**
 * How many independent samples a series is worth where what counts is which of them lie above a threshold: n / (1 + 2 Σ ρₖ),
 * over the correlations of "above" at lags 1, 2, … as far as they stand out of what chance gives (2/√n, Bartlett). A claim
 * counts samples above a value as if they were independent; slow spells and drift put them next to each other.
 *
 * @param series in the order taken.
 * @returns at most the length of the series.
 */
export function effectiveCount(series: readonly number[], threshold: number): number {
  const { length } = series;
  const above = new Marks(series.map((value) => value > threshold));
  const share = above.count / length;
  const power = length * share * (1 - share);
  if (!(power > 0)) return length;
  let inflation = 1;
  for (let lag = 1; lag < length; lag += 1) {
    const correlation = above.productAt(lag, share) / power;
    if (correlation <= 2 / Math.sqrt(length)) break;
    inflation += 2 * correlation;
  }
  return length / inflation;
}

/** Which of a series are marked, 32 to a word: what drifts is correlated over many lags, and each costs one pass. */
class Marks {
  readonly #words: Uint32Array;
  /** How many of the first so many are marked. */
  readonly #before: Uint32Array;
  readonly #length: number;

  constructor(marked: readonly boolean[]) {
    this.#length = marked.length;
    // One word more, so that a shifted word always has a next one.
    this.#words = new Uint32Array(Math.ceil(marked.length / 32) + 1);
    this.#before = new Uint32Array(marked.length + 1);
    for (const [at, is] of marked.entries()) {
      if (is) this.#words[at >>> 5] = (this.#words[at >>> 5] ?? 0) | (1 << (at & 31));
      this.#before[at + 1] = (this.#before[at] ?? 0) + (is ? 1 : 0);
    }
  }

  get count(): number {
    return this.#before[this.#length] ?? 0;
  }

  /** Σ (aᵢ − share)(aᵢ₋ₗ − share), from whole counts, so that it is the same in either direction of time. */
  productAt(lag: number, share: number): number {
    const either = this.count - (this.#before[lag] ?? 0) + (this.#before[this.#length - lag] ?? 0);
    return this.#bothAt(lag) - share * either + (this.#length - lag) * share ** 2;
  }

  /** How many are marked whose predecessor at this distance is marked, too. */
  #bothAt(lag: number): number {
    const [skipped, shift] = [lag >>> 5, lag & 31];
    let both = 0;
    for (let word = 0; word + skipped + 1 < this.#words.length; word += 1) {
      const low = (this.#words[word + skipped] ?? 0) >>> shift;
      const high = shift === 0 ? 0 : (this.#words[word + skipped + 1] ?? 0) << (32 - shift);
      both += bitsOf((this.#words[word] ?? 0) & (low | high));
    }
    return both;
  }
}

/** How many bits of a 32-bit word are set, by adding neighbours in parallel. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
