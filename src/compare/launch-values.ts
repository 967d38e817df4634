import { median } from "simple-statistics";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import { type Repetition, repetitionsOf } from "../bench/repetition.ts";
import { representsClasses } from "../bench/represents.ts";
import type { Accuracy, Launch, Measurement } from "../bench/result.ts";
import { hasMetric, iterationContent } from "../bench/scenario.ts";
import { samplesForClaim } from "../stats/percentile-claim.ts";
import type { MetricValue } from "./judgement.ts";
import { type LaunchTimes, launchTimes } from "./launch-times.ts";
import { operatorCount } from "./operators.ts";
import { slowdownOf, throttleOf } from "./sustained.ts";

/** The percentile that each tail names. */
const TAILS = { "latency-p90": "p90", "latency-p95": "p95", "latency-p99": "p99" } as const;
type Tail = keyof typeof TAILS;
/** How many independent iterations it takes to tell a tail: fewer say more about the draw than about the model (statistics.md). */
const FEWEST = { p90: samplesForClaim(0.9, 1), p95: samplesForClaim(0.95, 1), p99: samplesForClaim(0.99, 1) } as const;

/** Metrics that take many iterations. */
export const isTail = (metric: MetricName): metric is Tail => Object.hasOwn(TAILS, metric);

/**
 * What one launch says of a sampled metric, in the metric's base unit; undefined where it cannot say it.
 *
 * @param samples inputs that an iteration answers.
 */
export function launchValue(metric: MetricName, launch: Repetition, samples: number): number | undefined {
  if ("values" in launch) return launch.values[metric];
  const times = launchTimes(launch);
  switch (metric) {
    case "latency":
      return times.median;
    case "latency-mean":
      return times.mean;
    case "latency-trimmed-mean":
      return times.trimmedMean;
    case "latency-p90":
    case "latency-p95":
    case "latency-p99":
      return tailOf(times, TAILS[metric]);
    case "throughput":
      // Inputs per second of timed inference.
      return times.sum > 0 ? (times.count * samples * 1e9) / times.sum : undefined;
    case "load-time":
      // To build an engine and to load one are not the same thing to time.
      return launch.actual.engine === "built" ? undefined : launch.loadNs;
    case "first-inference":
      return launch.firstNs;
    case "slowdown":
      return slowdownOf(launch, times.median);
    case "time-to-throttle":
      return launch.sustained && throttleOf(launch.sustained)?.atNs;
    case "peak-memory":
      return launch.peakRssBytes > 0 ? launch.peakRssBytes : undefined;
    case "energy":
      return launch.energyJ === undefined ? undefined : launch.energyJ / times.count;
    case "instructions":
      return launch.instructions === undefined ? undefined : launch.instructions / times.count;
    case "model-size":
    case "operators":
    case "top-1":
    case "top-5":
    case "agreement":
      return undefined;
  }
}

function tailOf(times: LaunchTimes, tail: keyof typeof FEWEST): number | undefined {
  return times.worth[tail] < FEWEST[tail] ? undefined : times[tail];
}

/** Why the poorest launch does not tell a tail, and how many more iterations it would take. */
function whyNoTail(tail: keyof typeof FEWEST, launches: readonly LaunchTimes[]): string {
  const fewest = FEWEST[tail];
  const poorest = launches.toSorted((a, b) => a.worth[tail] - b.worth[tail])[0];
  if (poorest === undefined || poorest.worth[tail] >= fewest)
    return `too few rounds have the ${fewest} iterations that a ${tail} takes`;
  const { count, worth } = poorest;
  // Whole again: iterations that are correlated are worth a fraction each.
  const more = Math.ceil((fewest * count) / worth[tail] - count);
  if (worth[tail] === count)
    return `no ${tail} from ${count} samples: it takes at least ${fewest} iterations in a launch, ${more} more`;
  return `no ${tail} from ${count} samples, which come in spells and are worth ${Math.floor(worth[tail])}: it takes at least ${fewest} independent iterations in a launch, about ${more} more of these`;
}

/** Metrics that few launches have: they take a meter, or a device that throttles. */
export const isSeldom = (metric: MetricName) =>
  metric === "energy" || metric === "instructions" || metric === "time-to-throttle";

/** Why launches do not tell a sampled metric, in a clause. */
export function whyUntold(metric: MetricName, launches: readonly Launch[]): string {
  if (isTail(metric)) return whyNoTail(TAILS[metric], launches.map(launchTimes));
  if (metric === "load-time" && launches.some(({ actual }) => actual.engine === "built"))
    return "the engine was built in these launches, and no load time is that of a build";
  if (metric === "peak-memory") return "the worker could not tell its peak memory";
  if (metric === "time-to-throttle") return "it did not throttle in every launch";
  return isSeldom(metric) ? "the device has no meter for it" : "it was not measured on both sides";
}

/** A side's value of every metric that it tells: the median over its launches, the share right, the bytes. */
export function sideValues(measurement: Measurement): readonly MetricValue[] {
  return METRIC_NAMES.flatMap((metric) => sideValue(metric, measurement) ?? []);
}

function sideValue(metric: MetricName, measurement: Measurement): MetricValue | undefined {
  const { accuracy, model, operators, benchmark, summary } = measurement;
  if (!hasMetric(benchmark.scenario, metric)) return undefined;
  const summed = summary?.values[metric];
  if (summed !== undefined) return { metric, value: summed, n: 1 };
  if (metric === "model-size") return model && { metric, value: model.bytes, n: 1 };
  if (metric === "operators") return operators && { metric, value: operatorCount(operators), n: 1 };
  if (METRICS[metric].noise === "paired-images")
    return accuracy === undefined ? countedValue(metric, measurement) : accuracyValue(metric, accuracy);
  const counted = repetitionsOf(measurement).filter(({ excluded }) => excluded === undefined);
  const { samples } = iterationContent(benchmark);
  const values = counted.flatMap((launch) => launchValue(metric, launch, samples) ?? []);
  return values.length === 0 ? undefined : { metric, value: median(values), n: values.length };
}

/** What is told without which images were right: top-1 alone, of all classes. */
function countedValue(metric: MetricName, { rightCount }: Measurement): MetricValue | undefined {
  if (metric !== "top-1" || rightCount === undefined || !representsClasses(rightCount)) return undefined;
  return { metric, value: rightCount.top1Correct / rightCount.images, n: rightCount.images };
}

/** Undefined for agreement, which a side has only with another. */
function accuracyValue(metric: MetricName, accuracy: Accuracy): MetricValue | undefined {
  if (metric === "agreement" || !representsClasses(accuracy)) return undefined;
  const { top1Correct, top5Correct, dataset } = accuracy;
  const right = metric === "top-1" ? top1Correct : top5Correct;
  return right === undefined ? undefined : { metric, value: right / dataset.count, n: dataset.count };
}

/** Whether times were told, singly or summed up. */
export function hasTimes({
  launches,
  summary,
  summedLaunches,
}: Pick<Measurement, "launches" | "summary" | "summedLaunches">): boolean {
  return launches.length > 0 || (summary ?? summedLaunches) !== undefined;
}
