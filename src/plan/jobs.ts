import type { Scenario } from "../bench/benchmark.ts";
import type { DeviceConfig, Policy } from "../config/config.ts";
import { groupBy } from "./group-by.ts";
import type { Job, Plan, PlannedBenchmark } from "./plan.ts";

/**
 * What one side of a benchmark is taken to need where nothing is known of its speed: rounds of a few seconds until a verdict
 * is settled; half an hour of a sustained launch.
 */
export const SECONDS_PER_SIDE: { readonly [scenario in Scenario]: number } = {
  "single-stream": 60,
  "multi-stream": 60,
  offline: 60,
  "cold-start": 60,
  sustained: 1_800,
};

/** What one job may spend on a device, seconds: a scheduled run may have a budget of its own. */
export function budgetOf(
  { budgetSeconds, defaultBudgetSeconds, nightBudgetSeconds: night }: Policy,
  event: Plan["event"],
): (device: string) => number {
  return (device) => {
    const atNight = event === "schedule" ? (night[device] ?? night["default"]) : undefined;
    return atNight ?? budgetSeconds[device] ?? defaultBudgetSeconds;
  };
}

/** One job per device that has something to measure, in the order of the devices' names. */
export function makeJobs(
  planned: readonly PlannedBenchmark[],
  devices: ReadonlyMap<string, DeviceConfig>,
  secondsOf: (device: string) => number,
): readonly Job[] {
  const byDevice = groupBy(planned, ({ benchmark }) => benchmark.device);
  return [...devices.values()]
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
    .flatMap((device) => {
      const benchmarks = byDevice.get(device.label);
      return benchmarks === undefined ? [] : [makeJob(device, benchmarks, secondsOf(device.label))];
    });
}

function makeJob(
  { label, runsOn, transport, python, coolDown, prepare, peaks }: DeviceConfig,
  benchmarks: readonly PlannedBenchmark[],
  budgetSeconds: number,
): Job {
  return {
    device: label,
    runsOn: [...runsOn],
    transport: { ...transport },
    ...(coolDown === undefined ? {} : { coolDown }),
    ...(prepare === undefined ? {} : { prepare }),
    ...(peaks === undefined ? {} : { peaks }),
    ...(python !== undefined && { python }),
    budgetSeconds,
    expectedMinutes: expectedMinutes(benchmarks, budgetSeconds),
    benchmarks: [...benchmarks],
  };
}

/** A guess for people, to a tenth of a minute; what bounds the job is its budget. */
function expectedMinutes(benchmarks: readonly PlannedBenchmark[], budgetSeconds: number): number {
  const seconds = benchmarks.reduce((sum, { benchmark, base, identical }) => {
    const sides = base === null || identical ? 1 : 2;
    return sum + sides * SECONDS_PER_SIDE[benchmark.scenario];
  }, 0);
  return minutesWithin(seconds, budgetSeconds);
}

/** To a tenth of a minute, and no more than the budget. */
export function minutesWithin(seconds: number, budgetSeconds: number): number {
  return Math.round(Math.min(budgetSeconds, seconds) / 6) / 10;
}
