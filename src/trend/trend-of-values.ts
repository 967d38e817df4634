import { median } from "simple-statistics";
import type { Margin } from "../compare/comparison.ts";
import { findMoves, type Move, sizeOf, surroundings } from "../stats/level-moves.ts";
import { marginOn } from "./level.ts";
import type { Place, TrendChange, TrendSeries } from "./trend-document.ts";

/** A value of a series of which nothing is known but its place. */
export interface PlacedValue {
  readonly value: number;
  /** In a file, from 1. */
  readonly line?: number;
  readonly commit?: string;
  readonly time?: string;
}

/**
 * Where a series of any numbers stands, and every place at which it moved.
 *
 * @param points oldest first; all above 0 where the tolerance is relative, since then logs are taken.
 */
export function trendOfValues(name: string, points: readonly PlacedValue[], tolerance: Margin): TrendSeries {
  const values = points.map(({ value }) => value);
  const scaled = tolerance.kind === "relative" ? values.map(Math.log) : values;
  const moves = findMoves(scaled, marginOn(tolerance));
  const around = surroundings(moves, values.length);
  const newest = values.slice(moves.at(-1)?.end ?? 0);
  return {
    name,
    benchmark: null,
    imported: null,
    metric: null,
    tolerance: { kind: tolerance.kind, value: tolerance.value },
    count: values.length,
    level: newest.length === 0 ? null : median(newest),
    values,
    changes: moves.map((move, index) => {
      const { from, to } = around[index] ?? { from: 0, to: values.length };
      return changeOf(points, scaled, tolerance, { move, from, to });
    }),
  };
}

function changeOf(
  points: readonly PlacedValue[],
  scaled: readonly number[],
  { kind }: Margin,
  { move, from, to }: { readonly move: Move; readonly from: number; readonly to: number },
): TrendChange {
  const { before, after, interval } = sizeOf(scaled, move, from, to);
  const level = (value: number) => (kind === "relative" ? Math.exp(value) : value);
  const effect = (shift: number) => (kind === "relative" ? Math.expm1(shift) : shift);
  return {
    kind: move.kind,
    direction: after > before ? "up" : "down",
    lastBefore: placeOf(points[Math.max(move.start - 1, from)]),
    firstAfter: placeOf(points[move.end]),
    before: level(before),
    after: level(after),
    effect: effect(after - before),
    interval: { lower: effect(interval.lower), upper: effect(interval.upper) },
  };
}

function placeOf(point: PlacedValue | undefined): Place {
  if (point === undefined) throw new RangeError("a move lies outside its series");
  return { session: null, line: point.line ?? null, commit: point.commit ?? null, time: point.time ?? null };
}
