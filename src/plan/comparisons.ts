import { METRICS, type MetricName } from "../bench/metric.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { PlannedBenchmark } from "./plan.ts";

/**
 * The number m of comparisons that can fail the gate by chance, over which the error rate is shared. Exact values, such
 * as the size of a file, and identical sides cannot: they take no share. Accuracy counts where a dataset is scored.
 *
 * @param gating the metrics that the policy gates on.
 */
export function countComparisons(planned: readonly PlannedBenchmark[], gating: readonly MetricName[]): number {
  const compared = planned.filter(({ base, identical }) => base !== null && identical === undefined);
  return compared.reduce((sum, planned) => {
    const own = gatingIn(planned.benchmark.scenario, gating);
    return sum + own.filter((metric) => applies(metric, planned)).length;
  }, 0);
}

function applies(metric: MetricName, { task, head }: PlannedBenchmark): boolean {
  switch (METRICS[metric].noise) {
    case "sampled":
      return true;
    case "paired-images":
      return task === "classification" && head.dataset !== undefined;
    case "exact":
      return false;
  }
}
