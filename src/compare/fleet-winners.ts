import { METRICS } from "../bench/metric.ts";
import type { Estimate } from "./fleet-entry.ts";
import { type FrontPoint, isClearlyBelow, paretoFront } from "./fleet-front.ts";

/** How many points of top-1 the fastest may give away: what `top-1` tolerates unless a policy says otherwise. */
export const WITHIN = METRICS["top-1"].tolerance.value;

export const WINNER_KINDS = ["fastest-within", "most-accurate", "best-trade-off", "fastest"] as const;

/** Who is best in some respect, and by how much. */
export interface Winner {
  /**
   * `fastest-within`: the least time among those within a point of the best top-1. `most-accurate`: the fastest of those
   * that the intervals do not tell apart from the best top-1. `best-trade-off`: the least product of time and share of errors on the front, so that twice the time is worth half the
   * errors. `fastest`: the least time for one model, whatever its accuracy.
   */
  readonly kind: (typeof WINNER_KINDS)[number];
  readonly id: string;
  /**
   * The one after it: `by` is its time over the winner's, the points of top-1 (0.01 is a point) that the first one that is
   * clearly less accurate is behind, or the ratio of the products. Absent where there is none.
   */
  readonly next?: { readonly id: string; readonly by: number } | undefined;
  /** Others in the running that the intervals do not tell apart from it, nearest first. Unknown for a trade-off, so none. */
  readonly close: readonly string[];
}

/** The winners among two points or more; a field of one has none. */
export function winnersOf(points: readonly FrontPoint[]): readonly Winner[] {
  if (points.length < 2) return [];
  const best = points.reduce((most, { top1 }) => Math.max(most, top1.value), 0);
  const within = points.filter(({ top1 }) => top1.value >= best - WITHIN - 1e-12);
  return [...fastestOf("fastest-within", within), ...mostAccurate(points), ...tradeOff(points)];
}

function mostAccurate(points: readonly FrontPoint[]): readonly Winner[] {
  const [best, ...others] = points.toSorted((a, b) => b.top1.value - a.top1.value || byTime(a, b));
  if (best === undefined) return [];
  const clearlyLess = others.filter(({ top1 }) => isClearlyBelow(top1, best.top1));
  const alike = [best, ...others.filter((one) => !clearlyLess.includes(one))].toSorted(byTime);
  const [next] = clearlyLess;
  return alike.slice(0, 1).map(({ id, top1 }) => ({
    kind: "most-accurate",
    id,
    ...(next && { next: { id: next.id, by: top1.value - next.top1.value } }),
    close: alike.slice(1).map((one) => one.id),
  }));
}

type Timed = Pick<FrontPoint, "id" | "latency"> & Partial<FrontPoint>;

/** The fastest of some, by their times alone; of equal times the more accurate. */
export function fastestOf(kind: "fastest-within" | "fastest", points: readonly Timed[]): readonly Winner[] {
  return named(
    kind,
    points.toSorted(byTime),
    (first, other) => other.latency.value / first.latency.value,
    (first, other) => !isClearlyBelow(first.latency, other.latency),
  );
}

function tradeOff(points: readonly FrontPoint[]): readonly Winner[] {
  const ranked = paretoFront(points).toSorted((a, b) => product(a) - product(b) || byId(a, b));
  return named(
    "best-trade-off",
    ranked,
    (first, other) => product(other) / product(first),
    () => false,
  );
}

/** Time times share of errors. Without any error, half an image counts as wrong: a finite test proves no perfection. */
function product({ latency, top1 }: FrontPoint): number {
  return latency.value * Math.max(1 - top1.value, 0.5 / imagesOf(top1));
}

const imagesOf = ({ n }: Estimate) => Math.max(1, n);

function named<P extends { readonly id: string }>(
  kind: Winner["kind"],
  ranked: readonly P[],
  by: (first: P, other: P) => number,
  isClose: (first: P, other: P) => boolean,
): readonly Winner[] {
  const [first, ...others] = ranked;
  if (first === undefined) return [];
  const [second] = others;
  const close = others.filter((other) => isClose(first, other)).map(({ id }) => id);
  return [{ kind, id: first.id, ...(second && { next: { id: second.id, by: by(first, second) } }), close }];
}

function byTime(a: Timed, b: Timed): number {
  return a.latency.value - b.latency.value || (b.top1?.value ?? 0) - (a.top1?.value ?? 0) || byId(a, b);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
