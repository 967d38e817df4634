import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { hasMetric, iterationContent } from "../bench/scenario.ts";
import type { BaselineSession } from "./baseline-session.ts";
import { conditionsOfMeasurement } from "./comparability.ts";
import { launchValue, sideValues } from "./launch-values.ts";
import { sentinelCorrected, sentinelTime } from "./sentinel.ts";

type PerMetric = { readonly [metric in MetricName]?: number };

/** A measurement's values with what the device did taken out, on the log scale; only of metrics that can be corrected. */
export function correctedValues({ launches, benchmark }: Measurement): PerMetric {
  const counted = launches.filter(({ excluded }) => excluded === undefined);
  const values: { [metric in MetricName]?: number } = {};
  const { samples } = iterationContent(benchmark);
  for (const metric of METRIC_NAMES.filter((name) => hasMetric(benchmark.scenario, name))) {
    const beside = counted.flatMap((launch) => {
      const value = launchValue(metric, launch, samples);
      return value === undefined ? [] : [{ value, sentinelNs: sentinelTime(launch) }];
    });
    const corrected = sentinelCorrected(metric, beside);
    if (corrected !== undefined) values[metric] = corrected;
  }
  return values;
}

/** A measurement of another day, summed up as the store would. */
export function toSession(result: Omit<Result, "measurements">, measurement: Measurement): BaselineSession {
  const values: { [metric in MetricName]?: number } = {};
  for (const { metric, value } of sideValues(measurement)) values[metric] = value;
  const { commit, accuracy, rightCount } = measurement;
  return {
    session: result.session.id,
    commit,
    recordedAt: result.createdAt,
    values,
    corrected: correctedValues(measurement),
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(rightCount === undefined ? {} : { rightCount }),
    conditions: conditionsOfMeasurement(measurement, result.device.environment),
  };
}
