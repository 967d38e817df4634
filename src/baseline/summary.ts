import { median } from "simple-statistics";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import { representsClasses } from "../bench/represents.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { conditionsOf } from "../compare/comparability.ts";
import { sentinelCorrected } from "../compare/sentinel.ts";
import type { LaunchSummary, Point, StoredAccuracy } from "./point.ts";
import type { StoredSession } from "./session-file.ts";

type PerMetric = BaselineSession["values"];

/** A point summed up to one value per metric, with the conditions of its times: what later sessions are held against. */
export interface RecentPoint {
  readonly session: string;
  readonly recordedAt: string;
  readonly commit: string;
  readonly role: Point["role"];
  /** SHA-256 of the model's file. */
  readonly model: string;
  /** Median over the session's launches of each launch's value, in the metric's base unit. */
  readonly values: PerMetric;
  /** The same with what the device did taken out, on the log scale (compare/sentinel.ts). */
  readonly corrected: PerMetric;
  readonly conditions: NonNullable<BaselineSession["conditions"]>;
  readonly accuracy?: StoredAccuracy;
  /** How long the device was occupied with it, seconds. */
  readonly tookSeconds?: number;
}

/** Sums a point of a session up. */
export function summarisePoint(point: Point, { session, recordedAt, environment }: StoredSession): RecentPoint {
  const { commit, role, model, accuracy, actual, source, inputs, inputShapes, tookSeconds } = point;
  const mode = counted(point)[0]?.mode;
  return {
    session,
    recordedAt,
    commit,
    role,
    model: model.sha256,
    values: valuesOf(point),
    corrected: correctedOf(point),
    conditions: conditionsOf({ environment, mode, actual, source, accuracy, inputs, inputShapes }),
    ...(accuracy === undefined ? {} : { accuracy }),
    ...(tookSeconds === undefined ? {} : { tookSeconds }),
  };
}

const counted = ({ launches }: Point) => launches.filter(({ excluded }) => excluded === undefined);

/** The middle of what the summaries of launches tell, metric by metric. */
function valuesOf(point: Point): PerMetric {
  const { model, operators, accuracy } = point;
  const values: { [metric in MetricName]?: number } = { "model-size": model.bytes };
  if (operators !== undefined) values.operators = operators;
  for (const metric of METRIC_NAMES) {
    const each = counted(point).flatMap((launch) => told(metric, launch) ?? []);
    if (each.length > 0) values[metric] = median(each);
  }
  if (accuracy !== undefined && representsClasses(accuracy)) {
    values["top-1"] = accuracy.top1Correct / accuracy.dataset.count;
    values["top-5"] = accuracy.top5Correct / accuracy.dataset.count;
  }
  return values;
}

/** The same with what the device did taken out, of metrics that the sentinel follows. */
function correctedOf(point: Point): PerMetric {
  const values: { [metric in MetricName]?: number } = {};
  for (const metric of METRIC_NAMES) {
    const beside = counted(point).flatMap((launch) => {
      const value = told(metric, launch);
      return value === undefined ? [] : [{ value, sentinelNs: launch.sentinelNs }];
    });
    const corrected = sentinelCorrected(metric, beside);
    if (corrected !== undefined) values[metric] = corrected;
  }
  return values;
}

function told(metric: MetricName, launch: LaunchSummary): number | undefined {
  switch (metric) {
    case "latency":
      return launch.medianNs;
    case "latency-p95":
      return launch.p95Ns;
    case "throughput":
      return launch.throughput;
    case "load-time":
      return launch.loadNs;
    case "first-inference":
      return launch.firstNs;
    case "peak-memory":
      return launch.peakRssBytes > 0 ? launch.peakRssBytes : undefined;
    default:
      return launch.values?.[metric];
  }
}
