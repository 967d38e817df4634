import { type Node, quadratureNodes } from "./gauss-legendre.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

const MOST_REMEMBERED = 256;
const remembered = new Map<string, readonly number[]>();

/**
 * Two-sided nominal p at each look, so that the probability that any look finds its p at or below its level is `alpha`,
 * whatever look the sampling stops at: by the n-th of `maximum` values, alpha · n / maximum of it is spent.
 *
 * Source: P. Armitage, C. K. McPherson, B. C. Rowe, Repeated significance tests on accumulating data, J. R. Stat. Soc. A
 * 132 (1969) 235-244; spending: K. K. G. Lan, D. L. DeMets, Biometrika 70 (1983) 659-663. The sums of the values are taken
 * as a random walk with normal steps.
 *
 * @param looks values seen at each look, ascending whole numbers from 1 to `maximum`.
 * @param alpha two-sided error rate of all looks together, above 0 and at most 1.
 */
export function nominalLevels(looks: readonly number[], maximum: number, alpha: number): readonly number[] {
  const key = `${looks.join(" ")}/${maximum}/${alpha}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  checkLooks(looks, maximum);
  if (!(alpha > 0 && alpha <= 1)) throw new RangeError(`an error rate is above 0 and at most 1, not ${alpha}`);
  const levels = solveLevels(looks, maximum, alpha);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, levels);
  return levels;
}

/**
 * The p that all looks together allow: the smallest alpha at which some look's p is at or below its nominal level, 1 if
 * none is. At most `alpha` exactly where some look crosses its level at `alpha`.
 *
 * @param ps two-sided p of the first `ps.length` looks.
 */
export function sequentialP(looks: readonly number[], maximum: number, ps: readonly number[]): number {
  checkLooks(looks, maximum);
  if (ps.length > looks.length) throw new RangeError(`${ps.length} p-values for ${looks.length} looks`);
  const seen = looks.slice(0, ps.length);
  // A look's level is at most what is spent by then, and at least what is spent there alone.
  const atMost = Math.min(1, ...seen.map((look, k) => (ps[k] ?? 1) * (maximum / (look - (seen[k - 1] ?? 0)))));
  const atLeast = Math.min(1, ...seen.map((look, k) => (ps[k] ?? 1) * (maximum / look)));
  if (atLeast <= 0 || atLeast === atMost) return atMost;
  const margin = (alpha: number) => crossingMargin(solveLevels(seen, maximum, alpha), ps);
  return smallestCrossing(margin, atLeast, atMost);
}

/** By how much, in logarithms, the look that comes closest to crossing is past its level; negative where none crosses. */
function crossingMargin(levels: readonly number[], ps: readonly number[]): number {
  return Math.max(...levels.map((level, k) => Math.log(level / (ps[k] ?? 1))));
}

const MOST_STEPS = 60;
const PRECISION = 1e-12;

/**
 * The smallest alpha in the bracket with a margin of at least 0, or else its end. The margin grows with alpha almost as
 * its logarithm does, so the false position method (Illinois) on logarithms needs few steps.
 */
function smallestCrossing(margin: (alpha: number) => number, atLeast: number, atMost: number): number {
  let [left, right] = [Math.log(atLeast), Math.log(atMost)];
  let [below, above] = [margin(atLeast), margin(atMost)];
  if (below >= 0) return atLeast;
  // No look crosses at all, or rounding hides that the last one just does.
  if (above <= 0) return atMost;
  let side = 0;
  for (let step = 0; step < MOST_STEPS && right - left > PRECISION; step++) {
    const alpha = right - (above * (right - left)) / (above - below);
    const found = margin(Math.exp(alpha));
    if (found >= 0) {
      [right, above] = [alpha, found];
      if (side === 1) below /= 2;
      side = 1;
      if (found < PRECISION) break;
    } else {
      [left, below] = [alpha, found];
      if (side === -1) above /= 2;
      side = -1;
    }
  }
  return Math.exp(right);
}

/** The density of walks that no look has stopped, on 0 … bound, at quadrature nodes; the other half mirrors it. */
interface Walk {
  readonly look: number;
  readonly bound: number;
  /** Each node's weight is that of the quadrature times the density. */
  readonly nodes: readonly Node[];
}

function solveLevels(looks: readonly number[], maximum: number, alpha: number): readonly number[] {
  const levels: number[] = [];
  let walk: Walk | undefined;
  for (const [k, look] of looks.entries()) {
    const spent = alpha * ((look - (walk?.look ?? 0)) / maximum);
    const z = boundary(walk, look, spent);
    levels.push(Math.min(1, walk === undefined ? spent : 2 * normalCdf(-z)));
    walk = advance(walk, look, z * Math.sqrt(look), (looks[k + 1] ?? look) - look);
  }
  return levels;
}

const MOST_NEWTON_STEPS = 50;

/**
 * The z at which the walk first crosses with probability `spent`. The normal quantile of that is too large where earlier
 * looks have stopped some walks, and so is the place that far beyond the last bound; the logarithm of the probability
 * falls ever faster in z, so Newton's method comes down on the root from the nearer of them without passing it.
 */
function boundary(walk: Walk | undefined, look: number, spent: number): number {
  const alone = -normalQuantile(spent / 2);
  if (walk === undefined) return alone;
  const step = Math.sqrt(look - walk.look);
  let z = Math.min(alone, (walk.bound + alone * step) / Math.sqrt(look));
  for (let count = 0; count < MOST_NEWTON_STEPS; count++) {
    const bound = z * Math.sqrt(look);
    const crossing = 2 * sum(walk.nodes, ({ at, weight }) => weight * outside(bound, at, step));
    const density = 2 * densityAt(walk.nodes, bound, step) * Math.sqrt(look);
    const change = (crossing / density) * Math.log(crossing / spent);
    z = Math.max(0, z + change);
    if (Math.abs(change) <= 1e-14 * (1 + z)) break;
  }
  return z;
}

const PANEL = 4;

function advance(walk: Walk | undefined, look: number, bound: number, nextStep: number): Walk {
  const before = walk?.look ?? 0;
  const smoothness = Math.sqrt(Math.min(look - before, nextStep === 0 ? look - before : nextStep));
  const step = Math.sqrt(look - before);
  const origin: readonly Node[] = walk?.nodes ?? [{ at: 0, weight: 0.5 }];
  const nodes = quadratureNodes(0, bound, PANEL * smoothness).map(({ at, weight }) => ({
    at,
    weight: weight * densityAt(origin, at, step),
  }));
  return { look, bound, nodes };
}

/** Probability that one step from `at` leads outside ±bound. */
function outside(bound: number, at: number, step: number): number {
  return normalCdf((at - bound) / step) + normalCdf((-at - bound) / step);
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** The walk's density at x after one more step; the nodes stand for their mirror images too. */
function densityAt(nodes: readonly Node[], x: number, step: number): number {
  const bell = (distance: number) => Math.exp(-0.5 * (distance / step) ** 2);
  return sum(nodes, ({ at, weight }) => weight * (bell(x - at) + bell(x + at))) / (step * ROOT_TWO_PI);
}

function sum(nodes: readonly Node[], term: (node: Node) => number): number {
  let total = 0;
  for (const node of nodes) total += term(node);
  return total;
}

function checkLooks(looks: readonly number[], maximum: number): void {
  const ascending = looks.every((look, k) => Number.isInteger(look) && look > (looks[k - 1] ?? 0) && look <= maximum);
  if (!ascending) throw new RangeError(`looks ascend in whole numbers from 1 to ${maximum}, not ${looks.join(", ")}`);
}
