import type { Measurement, Operators, Work } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { operationsAt, type Peaks } from "./peaks.ts";

/** The least time that one timed iteration takes on a device at its nominal peaks. */
export interface Floor {
  readonly seconds: number;
  /** Which of the two roofs it is. */
  readonly bound: "arithmetic" | "memory";
  readonly device: string;
  /** Operations in a second that the floor was made with; undefined where it is the memory's. */
  readonly operations: number | undefined;
  /** Whether it may be longer: the network does more than was counted, or the device less than it was reckoned with. */
  readonly isLowerBound: boolean;
  /** Whether the device may do less than it was reckoned with. */
  readonly isOfBound: boolean;
}

const BYTES = { fp32: 4, fp16: 2, bf16: 2, int8: 1, mixed: 1 } as const;

/** What a floor is made of, besides a device. */
export type Task = Pick<Measurement, "benchmark" | "operators"> & { readonly work: Work };

/**
 * The roofline (Williams, Waterman and Patterson, CACM 52(4), 2009): operations over the peak of the arithmetic, bytes over
 * that of the memory, whichever is longer. A multiply-accumulate is two operations. Of the bytes only those count that must
 * be read or written at least once and fit no memory beside the processor, in the narrower of the file's numbers and the
 * benchmark's. A file that is quantised, or whose numbers are narrower than the benchmark says, may compute in the quickest
 * arithmetic that there is, whatever the benchmark is called.
 *
 * @returns undefined where neither roof is known or there is nothing to do.
 */
export function floorOf(task: Task, peaks: Peaks): Floor | undefined {
  const { work, benchmark } = task;
  const { precision } = benchmark.parameters;
  const { inferences } = iterationContent(benchmark);
  const operations = operationsAt(peaks, isNarrower(task) ? "mixed" : precision);
  const bytes = Math.min(work.bytesMoved, work.valuesMoved * BYTES[precision]);
  const arithmetic = operations === undefined ? 0 : (2 * work.macs * inferences) / operations;
  const memory = peaks.memory === undefined ? 0 : (Math.max(0, bytes - peaks.onChip) * inferences) / peaks.memory;
  const seconds = Math.max(arithmetic, memory);
  if (!(seconds > 0) || !Number.isFinite(seconds)) return undefined;
  const isArithmetic = arithmetic >= memory;
  const isOfBound = peaks.isBound === true;
  return {
    seconds,
    bound: isArithmetic ? "arithmetic" : "memory",
    device: peaks.name,
    operations: isArithmetic ? operations : undefined,
    isLowerBound: work.isLowerBound || isOfBound,
    isOfBound,
  };
}

/** Whether a file may compute in narrower numbers than its benchmark says. */
function isNarrower({ work, benchmark, operators }: Task): boolean {
  const { precision } = benchmark.parameters;
  return work.bytesMoved < FULL * BYTES[precision] * work.valuesMoved || isQuantised(operators);
}

/** Outputs count as one byte an element, and a file may hold a few tables in other types. */
const FULL = 0.875;

/** Where operators are not told, they may be. */
function isQuantised(operators: Operators | undefined): boolean {
  return operators === undefined || Object.keys(operators).some((name) => QUANTISED.test(name));
}

const QUANTISED = /Quantize|QLinear|Integer|NBits|Q(?:Gemm|Attention)/i;

/**
 * Below this part of the nominal floor no algorithm explains a time: of those in use Winograd's F(4×4, 3×3) saves most, and
 * does a quarter of the multiplications (Lavin and Gray, arXiv 1509.09308).
 */
const LEAST_SHARE = 1 / 4;

/** Where a time stands against the floor. */
export type Standing = "above" | "below-floor" | "implausible";

/** @param seconds of one timed iteration. */
export function standingOf(seconds: number, floor: Floor): Standing {
  if (seconds >= floor.seconds) return "above";
  return seconds < floor.seconds * LEAST_SHARE ? "implausible" : "below-floor";
}

/** A time as people read it, to three digits. */
export function timeText(seconds: number): string {
  const [size, unit] = seconds < 1e-3 ? [seconds * 1e6, "µs"] : seconds < 1 ? [seconds * 1e3, "ms"] : [seconds, "s"];
  return `${Number(size.toPrecision(3))} ${unit}`;
}
