import { METRICS, type MetricName } from "../bench/metric.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { Plan, PlannedBenchmark } from "./plan.ts";

/**
 * The number m of comparisons that can fail the gate by chance, over which the error rate is shared. Exact values, such
 * as the size of a file, and identical sides cannot: they take no share. Accuracy counts where a dataset is scored.
 */
export function countComparisons(
  planned: readonly PlannedBenchmark[],
  { policy, datasets }: Pick<Plan, "policy" | "datasets">,
): number {
  const compared = planned.filter(({ base, identical }) => base !== null && identical === undefined);
  return compared.reduce((sum, planned) => {
    const own = gatingIn(planned.benchmark.scenario, policy.gate.metrics);
    return sum + own.filter((metric) => applies(metric, planned, datasets)).length;
  }, 0);
}

function applies(metric: MetricName, planned: PlannedBenchmark, datasets: Plan["datasets"]): boolean {
  switch (METRICS[metric].noise) {
    case "sampled":
      return true;
    case "paired-images":
      return metric === "agreement" ? answersImages(planned) : isScored(planned, datasets);
    case "exact":
      return false;
  }
}

/** Whether a benchmark's sides are asked for the classes of images, so that agreement is expected. */
export const answersImages = ({ task, head }: PlannedBenchmark) =>
  task === "classification" && head.dataset !== undefined;

/** Whether those images have labels, so that an accuracy is expected. */
export function isScored(planned: PlannedBenchmark, datasets: Plan["datasets"]): boolean {
  const { dataset } = planned.head;
  return answersImages(planned) && dataset !== undefined && datasets[dataset]?.layout.kind !== "unlabelled";
}
