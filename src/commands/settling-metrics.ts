import type { Scenario } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import { gatingIn } from "../bench/scenario.ts";
import type { SettlingMetric } from "../measure/stopping.ts";
import type { Plan } from "../plan/plan.ts";

/** The gating metrics whose verdict the rounds can settle. */
export function settlingMetrics(scenario: Scenario, plan: Plan): readonly SettlingMetric[] {
  const { gate, tolerance } = plan.policy;
  const wanted = gatingIn(scenario, gate.metrics).filter((metric) => METRICS[metric].noise === "sampled");
  const metrics = wanted.length === 0 ? gatingIn(scenario, ["latency"]) : wanted;
  return metrics.flatMap((metric) => {
    const margin = tolerance[metric];
    return margin === undefined ? [] : [{ metric, tolerance: margin }];
  });
}
