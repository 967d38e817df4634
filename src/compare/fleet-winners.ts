import { METRICS } from "../bench/metric.ts";
import type { Estimate } from "./fleet-entry.ts";
import { type FrontPoint, isClearlyBelow, paretoFront } from "./fleet-front.ts";

/** How many points of top-1 the fastest may give away: what `top-1` tolerates unless a policy says otherwise. */
export const WITHIN = METRICS["top-1"].tolerance.value;

export const WINNER_KINDS = ["fastest-within", "most-accurate", "best-trade-off", "fastest"] as const;

/** Who is best in some respect, and by how much. */
export interface Winner {
  /**
   * `fastest-within`: the least time among those within a point of the best top-1. `most-accurate`: the best top-1.
   * `best-trade-off`: the least product of time and share of errors on the front, so that twice the time is worth half the
   * errors. `fastest`: the least time for one model, whatever its accuracy.
   */
  readonly kind: (typeof WINNER_KINDS)[number];
  readonly id: string;
  /**
   * The one after it: `by` is its time over the winner's, the points of top-1 (0.01 is a point) that it is behind, or the
   * ratio of the products. Absent where nobody else was in the running.
   */
  readonly next?: { readonly id: string; readonly by: number } | undefined;
  /** Others in the running that the intervals do not tell apart from it, nearest first. Unknown for a trade-off, so none. */
  readonly close: readonly string[];
}

/** The winners among two points or more; a field of one has none. */
export function winnersOf(points: readonly FrontPoint[]): readonly Winner[] {
  if (points.length < 2) return [];
  const mostAccurate = points.toSorted(
    (a, b) => b.top1.value - a.top1.value || a.latency.value - b.latency.value || byId(a, b),
  );
  const best = mostAccurate[0]?.top1.value ?? 0;
  const within = points.filter(({ top1 }) => top1.value >= best - WITHIN - 1e-12);
  return [
    ...fastestOf("fastest-within", within),
    ...named(
      "most-accurate",
      mostAccurate,
      (first, other) => first.top1.value - other.top1.value,
      (first, other) => !isClearlyBelow(other.top1, first.top1),
    ),
    ...tradeOff(points),
  ];
}

/** The fastest of some, by their times alone. */
export function fastestOf(
  kind: "fastest-within" | "fastest",
  points: readonly Pick<FrontPoint, "id" | "latency">[],
): readonly Winner[] {
  return named(
    kind,
    points.toSorted((a, b) => a.latency.value - b.latency.value || byId(a, b)),
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

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
