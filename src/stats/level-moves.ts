import { median } from "simple-statistics";
import { bestRamp, driftStart } from "./drift.ts";
import type { Interval } from "./interval.ts";
import { LevelWatch, shiftInterval } from "./level-watch.ts";
import { TamedSeries } from "./tamed-series.ts";

/** So many values tell where a drift came from, and where it has got to. */
const ENDS = 5;
/** A level has at least so many values. */
const SHORTEST_LEVEL = 3;
/** Of missing a move's size with its interval. */
const CHANCE = 0.05;

/** How a level moved: at once, or little by little over many values. */
export type MoveKind = "step" | "drift";

/** A move of a series' level, by indices into it. */
export interface Move {
  readonly kind: MoveKind;
  readonly direction: "up" | "down";
  /** The first value that is not at the level before. */
  readonly start: number;
  /** The first value of what came after: of a step the same as `start`, of a drift the newest value with which it was seen. */
  readonly end: number;
  /** The value with which it was seen. */
  readonly seen: number;
}

/** How far a level moved: medians, and the interval of their difference. */
export interface MoveSize {
  readonly before: number;
  readonly after: number;
  /** 95 %, of after less before. */
  readonly interval: Interval;
}

/**
 * The move that the newest value of a watched series shows, by indices into what was watched; undefined where the level did not
 * move, or by no more than `smallest`.
 */
export function newestMove(watch: LevelWatch, smallest: number): Move | undefined {
  const split = watch.look();
  if (split === undefined || split.excess <= 0 || Math.abs(split.shift) <= smallest) return undefined;
  const { series } = watch;
  const seen = series.length - 1;
  const at = watch.refine(split);
  const start = driftStart(series, at);
  const direction = split.shift > 0 ? "up" : "down";
  const step: Move = { kind: "step", direction, start: at, end: at, seen };
  const move: Move = start === undefined ? step : { ...step, kind: "drift", start, end: seen };
  const raw = Array.from({ length: series.length }, (_, index) => series.raw(index));
  const { before, after } = sizeOf(raw, move, 0, raw.length);
  return Math.abs(after - before) > smallest ? move : undefined;
}

/** From an index up to and without another. */
type Part = readonly [number, number];

/**
 * The parts of a series that tell where a move came from and where it went.
 *
 * @param from index of the first value since the move before it.
 * @param to index after the last value before the next move.
 */
export function partsOf({ kind, start, end }: Move, from: number, to: number): { before: Part; after: Part } {
  if (kind === "step") return { before: [from, start], after: [start, to] };
  return { before: [from, Math.max(start, from + ENDS)], after: [Math.max(end + 1 - ENDS, from), to] };
}

/** How far a move went, told from the values between the moves around it; `from` and `to` as for {@link partsOf}. */
export function sizeOf(values: readonly number[], move: Move, from: number, to: number): MoveSize {
  const parts = partsOf(move, from, to);
  const [old, fresh] = [values.slice(...parts.before), values.slice(...parts.after)];
  const series = tamedOf([...old, ...fresh]);
  const [before, after] = [median(old), median(fresh)];
  const spans = [series.span(0, old.length), series.span(old.length, series.length)] as const;
  const { lower, upper } = shiftInterval(...spans, CHANCE);
  const half = (upper - lower) / 2;
  return { before, after, interval: { lower: after - before - half, upper: after - before + half } };
}

/**
 * Every move of a series' level, oldest first: watched value by value as it would have been, each move then placed by all the
 * values up to its neighbours. Takes time in proportion to the length.
 *
 * @param values finite numbers, oldest first.
 * @param smallest moves of no more than this are none.
 */
export function findMoves(values: readonly number[], smallest: number): readonly Move[] {
  const seen: Move[] = [];
  let [watch, from] = [new LevelWatch(), 0];
  for (const [index, value] of values.entries()) {
    watch.add(value);
    const move = newestMove(watch, smallest);
    if (move === undefined) continue;
    seen.push({ ...move, start: from + move.start, end: from + move.end, seen: index });
    from += move.end;
    watch = new LevelWatch();
    for (const later of values.slice(from, index + 1)) watch.add(later);
  }
  return withoutSmall(straightened(placed(joined(seen), values), values), values, smallest);
}

/** The number of values from the move before until the next one, for each move. */
export function surroundings(moves: readonly Move[], length: number): readonly { from: number; to: number }[] {
  return moves.map((move, index) => ({
    from: moves[index - 1]?.end ?? 0,
    to: move.kind === "drift" ? move.end + 1 : (moves[index + 1]?.start ?? length),
  }));
}

/** A drift that goes on is one drift, however often it was seen, and even where its beginning was first taken for a step. */
function joined(moves: readonly Move[]): readonly Move[] {
  const whole: Move[] = [];
  for (const move of moves) {
    const last = whole.at(-1);
    const goesOn = move.kind === "drift" && move.direction === last?.direction && move.start <= last.end + ENDS;
    if (last !== undefined && goesOn) whole[whole.length - 1] = { ...move, start: last.start };
    else whole.push(move);
  }
  return whole;
}

/** Steps where all values up to the moves around them say that they were. */
function placed(moves: readonly Move[], values: readonly number[]): readonly Move[] {
  const around = surroundings(moves, values.length);
  return moves.map((move, index) => {
    const { from, to } = around[index] ?? { from: 0, to: values.length };
    if (move.kind === "drift" || to - from < 2 * SHORTEST_LEVEL) return move;
    const at = from + bestStep(values.slice(from, to));
    return { ...move, start: at, end: at };
  });
}

/** Moves in the same direction that follow each other, as one drift where a straight line explains them better than stairs. */
function straightened(moves: readonly Move[], values: readonly number[]): readonly Move[] {
  const around = surroundings(moves, values.length);
  const whole: Move[] = [];
  for (let index = 0; index < moves.length; ) {
    const run = runFrom(moves, index);
    const from = around[index]?.from ?? 0;
    whole.push(...(run.length > 1 ? (asDrift(run, values, from) ?? run) : run));
    index += run.length;
  }
  return whole;
}

function runFrom(moves: readonly Move[], index: number): readonly Move[] {
  const turn = moves.findIndex((move, at) => at > index && move.direction !== moves[index]?.direction);
  return moves.slice(index, turn === -1 ? moves.length : turn);
}

/** Each step of stairs has two numbers to fit, each worth ln n of the noise's variance, as Schwarz's criterion has it. */
function asDrift(run: readonly Move[], values: readonly number[], from: number): readonly Move[] | undefined {
  const last = run.at(-1);
  if (last === undefined) return undefined;
  const until = Math.min(values.length, last.end + ENDS);
  const series = tamedOf(values.slice(from, until));
  const edges = [0, ...run.map(({ start }) => start - from), series.length];
  const stairs = edges.slice(1).reduce((sum, edge, step) => sum + series.span(edges[step] ?? 0, edge).squares, 0);
  const noise = stairs / Math.max(1, series.length - 2 * run.length - 1);
  const ramp = bestRamp(series);
  const worth = noise * Math.log(series.length) * 2 * (run.length - 1);
  if (ramp === undefined || ramp.squares > stairs + worth) return undefined;
  return [{ ...last, kind: "drift", start: Math.min(from + ramp.start, run[0]?.start ?? from), end: until - 1 }];
}

function tamedOf(values: readonly number[]): TamedSeries {
  const series = new TamedSeries();
  for (const value of values) series.add(value);
  return series;
}

/** Where two levels leave the least unexplained. */
function bestStep(values: readonly number[]): number {
  const series = tamedOf(values);
  let [best, left] = [SHORTEST_LEVEL, Number.POSITIVE_INFINITY];
  for (let at = SHORTEST_LEVEL; at <= values.length - SHORTEST_LEVEL; at += 1) {
    const unexplained = series.span(0, at).squares + series.span(at, values.length).squares;
    if (unexplained < left) [best, left] = [at, unexplained];
  }
  return best;
}

/** Without the moves that turn out too small once everything around them is known, the smallest first. */
function withoutSmall(moves: readonly Move[], values: readonly number[], smallest: number): readonly Move[] {
  const around = surroundings(moves, values.length);
  const sizes = moves.map((move, index) => {
    const { from, to } = around[index] ?? { from: 0, to: values.length };
    const { before, after } = sizeOf(values, move, from, to);
    return Math.abs(after - before);
  });
  const least = Math.min(...sizes);
  if (moves.length === 0 || least > smallest) return moves;
  return withoutSmall(moves.toSpliced(sizes.indexOf(least), 1), values, smallest);
}
