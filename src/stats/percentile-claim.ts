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
  const above = series.map((value) => (value > threshold ? 1 : 0));
  const share = above.reduce<number>((sum, one) => sum + one, 0) / length;
  const power = length * share * (1 - share);
  if (!(power > 0)) return length;
  let inflation = 1;
  for (let lag = 1; lag < length; lag += 1) {
    const correlation = productAt(lag, above, share) / power;
    if (correlation <= 2 / Math.sqrt(length)) break;
    inflation += 2 * correlation;
  }
  return length / inflation;
}

/** Σ (aᵢ − share)(aᵢ₋ₗ − share), from whole counts, so that it is the same in either direction of time. */
function productAt(lag: number, above: readonly number[], share: number): number {
  let [both, either] = [0, 0];
  for (let at = lag; at < above.length; at += 1) {
    const [now, before] = [above[at] ?? 0, above[at - lag] ?? 0];
    both += now * before;
    either += now + before;
  }
  return both - share * either + (above.length - lag) * share ** 2;
}
