import { benchmarkId } from "../../src/bench/benchmark.ts";
import type { Measurement, Result } from "../../src/bench/result.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planOf, resultOf, sides } from "./report-case.ts";

/** Plans and results of several devices. */

/** A plan in which each device measures the model of its own name. */
export function planFor(head: string, ...devices: string[]): Plan {
  const { jobs, ...plan } = planOf(devices, { head });
  const [job] = jobs;
  if (job === undefined) throw new Error("planOf makes one job");
  return {
    ...plan,
    jobs: job.benchmarks.map((one, index) => {
      const device = devices[index] ?? "";
      const benchmark = { ...one.benchmark, device };
      return { ...job, device, benchmarks: [{ ...one, benchmark, id: benchmarkId(benchmark) }] };
    }),
  };
}

/** What a device measured, its head slower by a factor. */
export function resultFor(head: string, device: string, factor = 1, attempt = 1): Result {
  const [base, changed] = sides(device, factor);
  const on = (measurement: Measurement): Measurement => ({
    ...measurement,
    benchmark: { ...measurement.benchmark, device },
  });
  const result = resultOf([on(base), { ...on(changed), commit: head }]);
  return { ...result, device: { ...result.device, label: device }, session: { ...result.session, attempt } };
}
