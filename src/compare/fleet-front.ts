import type { Estimate } from "./fleet-entry.ts";

/** A point of the plane of time and accuracy. */
export interface FrontPoint {
  readonly id: string;
  /** Less is better. */
  readonly latency: Estimate;
  /** More is better. */
  readonly top1: Estimate;
}

/** Whether the whole interval of one lies below that of the other; never where one of them has none. */
export function isClearlyBelow(a: Estimate, b: Estimate): boolean {
  return a.interval !== undefined && b.interval !== undefined && a.interval.upper < b.interval.lower;
}

/**
 * Whether one point leaves no reason to choose the other: it is at least as good in both estimates, and in one of them
 * clearly better, its interval being wholly beyond the other's. Implies strict dominance of the estimates, so no two points
 * dominate each other, not even in a circle.
 */
export function dominates(a: FrontPoint, b: FrontPoint): boolean {
  return (
    a.latency.value <= b.latency.value &&
    a.top1.value >= b.top1.value &&
    (isClearlyBelow(a.latency, b.latency) || isClearlyBelow(b.top1, a.top1))
  );
}

/**
 * The Pareto front under uncertainty: every point that no other one dominates, fastest first. What the intervals do not
 * tell apart stays on it together. Never empty for some points, and the same in whatever order they come.
 */
export function paretoFront<P extends FrontPoint>(points: readonly P[]): readonly P[] {
  return points
    .filter((point) => !points.some((other) => dominates(other, point)))
    .toSorted((a, b) => a.latency.value - b.latency.value || b.top1.value - a.top1.value || (a.id < b.id ? -1 : 1));
}
