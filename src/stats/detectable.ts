import { binomialCdf, binomialPmf } from "./binomial.ts";
import { studentQuantile } from "./student.ts";

const USUAL_POWER = 0.8;

/**
 * The smallest true shift that a paired t test of `n` differences with standard deviation `sd` shows with this power:
 * (t at 1 - p/2 + t at the power, n - 1 degrees of freedom) · sd / √n. n is at least 2.
 */
export function detectableShift(sd: number, n: number, twoSidedP: number, power = USUAL_POWER): number {
  const critical = -studentQuantile(twoSidedP / 2, n - 1);
  return ((critical + studentQuantile(power, n - 1)) * sd) / Math.sqrt(n);
}

/**
 * The smallest net loss (or gain), as a share of `n` images, that McNemar's exact test shows with this power, if the share
 * of images that flip stays as observed: with a flip share f and a net change d, images flip one way with probability
 * (f + d) / 2 and the other way with (f - d) / 2; a net change greater than f flips images one way only. Exact over the
 * binomial number of flips, but for less than a millionth of it.
 *
 * @param flips images that exactly one side gets right, b + c.
 * @returns undefined where not even a change of every image shows.
 */
export function detectableFlips(n: number, flips: number, twoSidedP: number, power = USUAL_POWER): number | undefined {
  const shows = (net: number) => flipPower(n, Math.max(flips / n, net), net, twoSidedP) >= power;
  if (n < 1 || !shows(1)) return undefined;
  let [hidden, shown] = [0, 1];
  while (shown - hidden > 1e-6 * shown) {
    const middle = (hidden + shown) / 2;
    if (shows(middle)) shown = middle;
    else hidden = middle;
  }
  return shown;
}

/**
 * The smallest true share of `n` trials that the exact test of "no greater than `most`" shows with this power. Exact but
 * for a millionth of it.
 *
 * @returns undefined where not even a share of 1 shows.
 */
export function detectableShare(n: number, most: number, twoSidedP: number, power = USUAL_POWER): number | undefined {
  let fewest = 0;
  while (fewest <= n && 2 * (1 - binomialCdf(fewest - 1, n, most)) > twoSidedP) fewest++;
  if (fewest > n) return undefined;
  let [hidden, shown] = [most, 1];
  while (shown - hidden > 1e-6 * shown) {
    const middle = (hidden + shown) / 2;
    if (1 - binomialCdf(fewest - 1, n, middle) >= power) shown = middle;
    else hidden = middle;
  }
  return shown;
}

/** How far from the expected number of flips, in standard deviations (at least 1 flip each), the sum goes. */
const REACH = 6;

/** Probability that McNemar's exact test shows a net change, where `share` of n images flip. */
function flipPower(n: number, share: number, net: number, twoSidedP: number): number {
  const against = Math.max(0, (share - net) / 2 / share);
  const expected = n * share;
  const spread = REACH * Math.sqrt(Math.max(1, expected * (1 - share)));
  const [fewest, most] = [Math.max(0, Math.floor(expected - spread)), Math.min(n, Math.ceil(expected + spread))];
  let power = 0;
  let allowed = mostAgainst(fewest, -1, twoSidedP);
  for (let count = fewest; count <= most; count++) {
    allowed = mostAgainst(count, allowed, twoSidedP);
    power += binomialPmf(count, n, share) * binomialCdf(allowed, count, against);
  }
  return power;
}

/** The largest number of contrary flips, at least `known`, with which `flips` are still significant; -1 for none. */
function mostAgainst(flips: number, known: number, twoSidedP: number): number {
  let allowed = known;
  while (2 * (allowed + 1) < flips && 2 * binomialCdf(allowed + 1, flips, 0.5) <= twoSidedP) allowed++;
  return allowed;
}
