import { median, medianAbsoluteDeviation } from "simple-statistics";
import type { Launch } from "../bench/result.ts";
import { mannKendall } from "../stats/mann-kendall.ts";

/**
 * How a launch's times were not those of one steady state. `step`: they went over to another level; `trend`: they rose or
 * fell all along; `two-levels`: they jumped to and fro between two levels. `change` is relative, from first to last or
 * from the lower level to the upper one.
 */
export interface Unsteadiness {
  readonly kind: "step" | "trend" | "two-levels";
  readonly change: number;
}

/** By which rules launches are called unsteady (statistics.md, "A launch that does not hold still"). */
const RULES = {
  /** Times are looked at as medians of at most so many blocks. */
  blocks: 20,
  /** Fewer blocks show nothing. */
  fewestBlocks: 8,
  /** A part of a launch is at least this many blocks long. */
  shortestPart: 3,
  /** Changes smaller than this are of no account, however certain. */
  least: 0.05,
  /** The p of a trend. */
  trendP: 0.01,
  /** Levels are this many standard deviations of the times around them apart. A straight trend reaches 2.7. */
  apart: 5,
  /** Each of two levels holds at least this share of the iterations. */
  leastShare: 0.1,
} as const;

const SPREAD_OF_MAD = 1.4826;

/** What is unsteady about a launch's timed iterations, by the first rule that says so; undefined for a steady one. */
export function unsteadiness({ latencyNs }: Pick<Launch, "latencyNs">): Unsteadiness | undefined {
  const logs = latencyNs.map((ns) => Math.log(Math.max(1, ns)));
  const blocks = blockMedians(logs);
  if (blocks.length < RULES.fewestBlocks) return undefined;
  const found = stepIn(blocks) ?? trendIn(blocks) ?? twoLevelsIn(logs);
  return found === undefined || Math.abs(found.change) < RULES.least ? undefined : found;
}

function blockMedians(logs: readonly number[]): readonly number[] {
  const count = Math.min(RULES.blocks, logs.length);
  const edge = (block: number) => Math.round((block * logs.length) / count);
  return Array.from({ length: count }, (_, block) => median(logs.slice(edge(block), edge(block + 1))));
}

/** The split into an earlier and a later part that leaves the least around the two medians, where they are far apart. */
function stepIn(blocks: readonly number[]): Unsteadiness | undefined {
  let best: { readonly parts: Parts; readonly left: number } | undefined;
  for (let at = RULES.shortestPart; at <= blocks.length - RULES.shortestPart; at += 1) {
    const parts = partsOf(blocks.slice(0, at), blocks.slice(at));
    const left = parts.around.reduce((sum, distance) => sum + distance, 0);
    if (best === undefined || left < best.left) best = { parts, left };
  }
  return best?.parts.areApart ? { kind: "step", change: Math.expm1(best.parts.difference) } : undefined;
}

interface Parts {
  /** Second median less first. */
  readonly difference: number;
  /** Each value's distance from the median of its part. */
  readonly around: readonly number[];
  readonly areApart: boolean;
}

function partsOf(first: readonly number[], second: readonly number[]): Parts {
  const [one, other] = [median([...first]), median([...second])];
  const around = [...first.map((value) => Math.abs(value - one)), ...second.map((value) => Math.abs(value - other))];
  const spread = SPREAD_OF_MAD * median(around);
  const difference = other - one;
  return { difference, around, areApart: Math.abs(difference) > RULES.apart * spread };
}

function trendIn(blocks: readonly number[]): Unsteadiness | undefined {
  const { p, slope } = mannKendall(blocks);
  return p < RULES.trendP ? { kind: "trend", change: Math.expm1(slope * (blocks.length - 1)) } : undefined;
}

/** The widest gap of the sorted times that leaves enough on both sides, where the levels beside it are far apart. */
function twoLevelsIn(logs: readonly number[]): Unsteadiness | undefined {
  const sorted = [...logs].sort((a, b) => a - b);
  const least = Math.max(2, Math.ceil(RULES.leastShare * sorted.length));
  let cut = least;
  const gap = (at: number) => (sorted[at] ?? 0) - (sorted[at - 1] ?? 0);
  for (let at = least; at <= sorted.length - least; at += 1) if (gap(at) > gap(cut)) cut = at;
  const [lower, upper] = [sorted.slice(0, cut), sorted.slice(cut)];
  const spread = SPREAD_OF_MAD * Math.max(medianAbsoluteDeviation(lower), medianAbsoluteDeviation(upper));
  const difference = median(upper) - median(lower);
  return difference > RULES.apart * spread ? { kind: "two-levels", change: Math.expm1(difference) } : undefined;
}
