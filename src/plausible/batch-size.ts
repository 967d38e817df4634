import { median } from "simple-statistics";
import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import type { Measurement, Work } from "../bench/result.ts";
import { launchValue } from "../compare/launch-values.ts";
import { timeText } from "./floor.ts";
import { isOnProcessor } from "./peaks.ts";
import { countedLaunches, ranOf } from "./plausibility.ts";

/** A larger batch takes no longer where its time is less than so much of the smaller one's. */
const NO_LONGER = 1.05;
/** Below this a call costs as much as what it computes. */
const LEAST_NS = 1e6;
/** A larger batch has at least so many times as much to do. */
const LEAST_RATIO = 4;
/** Threads that a smaller batch leaves idle may take the larger one's work; this is more than they can. */
const BEYOND_THREADS = 2;
/** With fewer multiply-accumulates a weight, a network waits for its weights, which a batch reads once. */
const LEAST_REUSE = 32;

/**
 * A sentence where a batch takes no longer than a smaller one of the same network, on a processor that cannot have been idle.
 * Of accelerators nothing is said: a small batch may leave most of one unused.
 *
 * @param beside what else the session measured; only the same benchmark in other batches counts.
 */
export function batchSentence(measurement: Measurement, beside: readonly Measurement[]): string | undefined {
  const own = busyOf(measurement);
  if (own === undefined) return undefined;
  const free = beside
    .filter((other) => isOfSameSide(measurement, other) && isOfSmallerBatch(own.benchmark, other.benchmark))
    .flatMap((one) => busyOf(one) ?? [])
    .filter((smaller) => isFree(own, smaller))
    .sort((a, b) => a.batch - b.batch)[0];
  if (free === undefined) return undefined;
  const times = `${timeText(own.ns / 1e9)} against ${timeText(free.ns / 1e9)}`;
  return `a batch of ${own.batch} takes no longer than one of ${free.batch} (${times}), although there is ${Number((own.batch / free.batch).toPrecision(3))} times as much to do: look whether all of it is computed, and whether the clock stops after the work`;
}

const isOfSameSide = (one: Measurement, other: Measurement) =>
  one.commit === other.commit && (one.role === "base") === (other.role === "base");

/** Whether another benchmark is this one but for a smaller batch. */
function isOfSmallerBatch(one: Benchmark, other: Benchmark): boolean {
  const { batch } = one.parameters;
  // Most are told apart without making their identities.
  if (other.parameters.batch >= batch || other.model !== one.model || other.runtime !== one.runtime) return false;
  return benchmarkId({ ...other, parameters: { ...other.parameters, batch } }) === benchmarkId(one);
}

interface Busy {
  readonly benchmark: Benchmark;
  readonly batch: number;
  readonly threads: number;
  readonly work: Work;
  /** The median of one inference. */
  readonly ns: number;
}

/** A measurement of inferences that a processor was busy with; undefined where something else may have run them. */
function busyOf({ benchmark, status, work, launches }: Measurement): Busy | undefined {
  const { scenario, parameters } = benchmark;
  if (work === undefined || status !== "measured" || !["single-stream", "offline", "sustained"].includes(scenario))
    return undefined;
  const counted = countedLaunches(launches);
  const ran = ranOf(counted, parameters.threads);
  const times = counted.flatMap((launch) => launchValue("latency", launch, parameters.batch) ?? []);
  if (ran === undefined || !isOnProcessor(ran) || times.length === 0) return undefined;
  return { benchmark, batch: parameters.batch, threads: ran.threads, work, ns: median(times) };
}

function isFree(own: Busy, smaller: Busy): boolean {
  const ratio = own.batch / smaller.batch;
  const isMore = ratio >= Math.max(LEAST_RATIO, BEYOND_THREADS * own.threads);
  const isCounted = own.work.macs >= 0.9 * ratio * smaller.work.macs;
  const isBusy = smaller.ns >= LEAST_NS && smaller.work.macs >= LEAST_REUSE * smaller.work.parameters;
  return isMore && isCounted && isBusy && own.ns < NO_LONGER * smaller.ns;
}
