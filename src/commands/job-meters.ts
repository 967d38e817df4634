import type { Benchmark } from "../bench/benchmark.ts";
import type { DeviceView } from "../device/device-view.ts";
import {
  type EnergyMeter,
  type FoundMeters,
  findMeters,
  type IdleOptions,
  meterIdle,
  UNREADABLE,
} from "../device/energy-meter.ts";

export interface MeterOptions extends IdleOptions {
  readonly say: (sentence: string) => void;
}

/** The meter that tells what launches of a benchmark spend; undefined where the device has none. */
export type MeterOf = (benchmark: Benchmark) => EnergyMeter | undefined;

/**
 * Finds the meters that a job's benchmarks can use and measures the idle level of each, for a few seconds, before anything
 * is launched. A device without meters, and a job whose launches are all a script's, lose no time. Where there are counters
 * of energy that this user may not read, it is said once.
 */
export async function openMeters(
  view: DeviceView,
  benchmarks: readonly Benchmark[],
  { say, ...idling }: MeterOptions,
): Promise<MeterOf> {
  const metered = benchmarks.filter(({ runtime }) => runtime !== "fake");
  if (metered.length === 0) return () => undefined;
  const found = await findMeters(view);
  const wanted = new Set(metered.flatMap((benchmark) => meterOf(found, benchmark) ?? []));
  if (found.unreadable && metered.some((benchmark) => meterOf(found, benchmark) === undefined))
    say(`Energy is not metered: ${UNREADABLE.finding}; ${UNREADABLE.remedy}: ${UNREADABLE.command}`);
  const idle = new Map(
    await Promise.all([...wanted].map(async (meter) => [meter, await meterIdle(meter, idling)] as const)),
  );
  return (benchmark) => {
    const meter = benchmark.runtime === "fake" ? undefined : meterOf(found, benchmark);
    return meter === undefined ? undefined : idle.get(meter);
  };
}

/** A board's meter sees everything; else the part of the machine that the benchmark runs on is metered. */
function meterOf({ board, card, processor }: FoundMeters, benchmark: Benchmark): EnergyMeter["meter"] | undefined {
  return board ?? (runsOnCard(benchmark) ? card : processor);
}

function runsOnCard({ runtime, parameters }: Benchmark): boolean {
  return runtime === "tensorrt" || /cuda|tensorrt|gpu/i.test(parameters.delegate ?? "");
}
