import type { DeviceConfig, Policy } from "../config/config.ts";
import { groupBy } from "./group-by.ts";
import type { Job, PlannedBenchmark } from "./plan.ts";

/** What one side of a benchmark is taken to need where nothing is known of its speed: rounds of a few seconds until a verdict is settled. */
const SECONDS_PER_SIDE = 60;

/** One job per device that has something to measure, in the order of the devices' names. */
export function makeJobs(
  planned: readonly PlannedBenchmark[],
  devices: ReadonlyMap<string, DeviceConfig>,
  policy: Policy,
): readonly Job[] {
  const byDevice = groupBy(planned, ({ benchmark }) => benchmark.device);
  return [...devices.values()]
    .toSorted((a, b) => (a.label < b.label ? -1 : 1))
    .flatMap((device) => {
      const benchmarks = byDevice.get(device.label);
      return benchmarks === undefined ? [] : [makeJob(device, benchmarks, policy)];
    });
}

function makeJob(
  { label, runsOn, transport, python, coolDown, prepare }: DeviceConfig,
  benchmarks: readonly PlannedBenchmark[],
  policy: Policy,
): Job {
  const budgetSeconds = policy.budgetSeconds[label] ?? policy.defaultBudgetSeconds;
  return {
    device: label,
    runsOn: [...runsOn],
    transport: { ...transport },
    ...(coolDown === undefined ? {} : { coolDown }),
    ...(prepare === undefined ? {} : { prepare }),
    ...(python !== undefined && { python }),
    budgetSeconds,
    expectedMinutes: expectedMinutes(benchmarks, budgetSeconds),
    benchmarks: [...benchmarks],
  };
}

/** A guess for people, to a tenth of a minute; what bounds the job is its budget. */
function expectedMinutes(benchmarks: readonly PlannedBenchmark[], budgetSeconds: number): number {
  const sides = benchmarks.reduce((sum, { base, identical }) => sum + (base === null || identical ? 1 : 2), 0);
  return Math.round(Math.min(budgetSeconds, sides * SECONDS_PER_SIDE) / 6) / 10;
}
