import type { MetricName } from "../bench/metric.ts";
import type { Accuracy, Environment } from "../bench/result.ts";

/** What one earlier session learnt of one benchmark, summed up to one value per metric. */
export interface BaselineSession {
  /** The session's id: two measurements of one session share its temperature, day and load. */
  readonly session: string;
  readonly commit: string;
  /** UTC instant. */
  readonly recordedAt: string;
  /** Median over the session's launches of each launch's value, in the metric's base unit. */
  readonly values: { readonly [metric in MetricName]?: number };
  readonly accuracy: Accuracy | undefined;
  readonly environment: Environment | undefined;
}
