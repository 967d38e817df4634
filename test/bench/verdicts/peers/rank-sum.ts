import { normalCdf } from "../../../../src/stats/normal.ts";

/** Mann and Whitney's U of the second sample, with what ties need. */
interface RankSum {
  readonly u: number;
  readonly sizes: readonly [number, number];
  /** Sum over groups of equal values of t³ - t. */
  readonly ties: number;
}

/** Two-sided p of Mann and Whitney's test: exact for small samples without ties, else normal with both corrections, as SciPy. */
export function rankSumP(first: readonly number[], second: readonly number[]): number {
  const ranked = rankSum(first, second);
  const [n, m] = ranked.sizes;
  return ranked.ties === 0 && n <= MOST_EXACT && m <= MOST_EXACT ? exactP(ranked) : asymptoticP(ranked);
}

/** Benchstat's limit for the exact distribution. */
const MOST_EXACT = 50;

function rankSum(first: readonly number[], second: readonly number[]): RankSum {
  const [a, b] = [Float64Array.from(first).sort(), Float64Array.from(second).sort()];
  let [i, j, u, ties] = [0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const value = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    const below = i;
    const before = j;
    while (a[i] === value) i += 1;
    while (b[j] === value) j += 1;
    u += (j - before) * (below + (i - below) / 2);
    const equal = i - below + j - before;
    ties += equal ** 3 - equal;
  }
  return { u, sizes: [a.length, b.length], ties };
}

function asymptoticP({ u, sizes: [n, m], ties }: RankSum): number {
  const all = n + m;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  if (variance === 0) return 1;
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  return Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)));
}

function exactP({ u, sizes: [n, m] }: RankSum): number {
  const counts = uCounts(n, m);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const least = Math.min(u, n * m - u);
  const tail = counts.slice(0, Math.floor(least) + 1).reduce((sum, count) => sum + count, 0);
  return Math.min(1, (2 * tail) / total);
}

const remembered = new Map<string, readonly number[]>();

/** How many of the orders of n and m values give each U: the coefficients of the Gaussian binomial. */
function uCounts(n: number, m: number): readonly number[] {
  const key = `${n}/${m}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const counts = new Array<number>(n * m + 1).fill(0);
  counts[0] = 1;
  for (let k = 1; k <= n; k += 1) {
    for (let u = counts.length - 1; u >= m + k; u -= 1) counts[u] = (counts[u] ?? 0) - (counts[u - m - k] ?? 0);
    for (let u = k; u < counts.length; u += 1) counts[u] = (counts[u] ?? 0) + (counts[u - k] ?? 0);
  }
  remembered.set(key, counts);
  return counts;
}
