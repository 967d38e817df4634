import type { MetricName } from "../bench/metric.ts";
import type { Comparison } from "./comparison.ts";
import type { Rules } from "./rules.ts";
import { compareRatio, logOf } from "./sampled.ts";

/** Compares values that repeat exactly: the interval is the difference itself. */
export function compareExact(metric: MetricName, base: number, head: number, rules: Rules): Comparison {
  const shift = logOf(head) - logOf(base);
  const finding = {
    method: "exact" as const,
    base,
    head,
    estimate: shift,
    interval: { lower: shift, upper: shift },
    p: undefined,
    n: 1,
    excluded: 0,
    detectable: undefined,
    annotations: [],
  };
  return compareRatio(metric, finding, rules);
}
