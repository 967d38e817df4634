import { median } from "simple-statistics";
import type { DirectoryStore } from "../baseline/directory.ts";
import type { Point } from "../baseline/point.ts";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import type { Accuracy } from "../bench/result.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import { conditionsOf } from "../compare/comparability.ts";
import { sentinelCorrected } from "../compare/sentinel.ts";

/** Both sides of a session share its temperature, day and load, so a session counts once: its head where that is a baseline. Oldest first. */
export function onePerSession(points: readonly Point[]): readonly Point[] {
  const sessions = new Map<string, Point>();
  for (const point of points) {
    const before = sessions.get(point.session);
    if (before === undefined || before.role === "base") sessions.set(point.session, point);
  }
  return [...sessions.values()].sort(byAge);
}

function byAge(a: Point, b: Point): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.session < b.session ? -1 : 1);
}

/** A point summed up. @throws UserError where the store lost or changed what the point refers to. */
export async function toSession(point: Point, store: DirectoryStore): Promise<BaselineSession> {
  const { session, commit, recordedAt, model } = point;
  const accuracy = await accuracyOf(point, store);
  return {
    session,
    commit,
    recordedAt,
    values: valuesOf(point),
    corrected: correctedOf(point),
    model: model.sha256,
    ...(accuracy === undefined ? {} : { accuracy }),
    conditions: conditionsOf({
      environment: await store.environment(point.environment),
      mode: counted(point)[0]?.mode,
      actual: point.actual,
      accuracy: point.accuracy,
      inputs: point.inputs,
      inputShapes: point.inputShapes,
    }),
  };
}

const counted = ({ launches }: Point) => launches.filter(({ excluded }) => excluded === undefined);

/** The middle of what the summaries of launches tell, metric by metric. */
function valuesOf(point: Point): BaselineSession["values"] {
  const { model, accuracy } = point;
  const values: { [metric in MetricName]?: number } = { "model-size": model.bytes };
  for (const metric of METRIC_NAMES) {
    const each = counted(point).flatMap((launch) => told(metric, launch) ?? []);
    if (each.length > 0) values[metric] = median(each);
  }
  if (accuracy !== undefined) {
    values["top-1"] = accuracy.top1Correct / accuracy.dataset.count;
    values["top-5"] = accuracy.top5Correct / accuracy.dataset.count;
  }
  return values;
}

/** The same with what the device did taken out, of metrics that the sentinel follows. */
function correctedOf(point: Point): NonNullable<BaselineSession["corrected"]> {
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

type LaunchSummary = Point["launches"][number];

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

async function accuracyOf({ accuracy }: Point, store: DirectoryStore): Promise<Accuracy | undefined> {
  if (accuracy === undefined) return undefined;
  const [correct, correctTop5] = [await store.bitset(accuracy.correct), await store.bitset(accuracy.correctTop5)];
  return { ...accuracy, correct, correctTop5 };
}
