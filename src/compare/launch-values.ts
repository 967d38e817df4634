import { median } from "simple-statistics";
import { METRIC_NAMES, METRICS, type MetricName } from "../bench/metric.ts";
import type { Accuracy, Launch, Measurement } from "../bench/result.ts";
import type { MetricValue } from "./judgement.ts";
import { launchTimes } from "./launch-times.ts";
import { operatorCount } from "./operators.ts";

/** How many iterations it takes to tell a tail: fewer say more about the draw than about the model (statistics.md). */
const FEWEST = { "latency-p90": 64, "latency-p95": 130, "latency-p99": 662 } as const;
type Tail = keyof typeof FEWEST;

const isTail = (metric: MetricName): metric is Tail => Object.hasOwn(FEWEST, metric);

/**
 * What one launch says of a sampled metric, in the metric's base unit; undefined where it cannot say it.
 *
 * @param batch inputs per inference.
 */
export function launchValue(metric: MetricName, launch: Launch, batch: number): number | undefined {
  const times = launchTimes(launch);
  switch (metric) {
    case "latency":
      return times.median;
    case "latency-mean":
      return times.mean;
    case "latency-trimmed-mean":
      return times.trimmedMean;
    case "latency-p90":
      return times.count < FEWEST[metric] ? undefined : times.p90;
    case "latency-p95":
      return times.count < FEWEST[metric] ? undefined : times.p95;
    case "latency-p99":
      return times.count < FEWEST[metric] ? undefined : times.p99;
    case "throughput":
      // Inputs per second of timed inference.
      return times.sum > 0 ? (times.count * batch * 1e9) / times.sum : undefined;
    case "load-time":
      // To build an engine and to load one are not the same thing to time.
      return launch.actual.engine === "built" ? undefined : launch.loadNs;
    case "first-inference":
      return launch.firstNs;
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

/** Metrics that take a meter, which few devices have. */
export const needsMeter = (metric: MetricName) => metric === "energy" || metric === "instructions";

/** Why launches do not tell a sampled metric, in a clause. */
export function whyUntold(metric: MetricName, launches: readonly Launch[]): string {
  if (isTail(metric)) {
    const fewest = FEWEST[metric];
    const had = Math.min(...launches.map((launch) => launchTimes(launch).count));
    const name = metric.replace("latency-", "");
    return had < fewest
      ? `no ${name} from ${had} samples: it takes at least ${fewest} iterations in a launch`
      : `too few rounds have the ${fewest} iterations that a ${name} takes`;
  }
  if (metric === "load-time") return "the engine was built in these launches, and no load time is that of a build";
  if (metric === "peak-memory") return "the worker could not tell its peak memory";
  return needsMeter(metric) ? "the device has no meter for it" : "it was not measured on both sides";
}

/** A side's value of every metric that it tells: the median over its launches, the share right, the bytes. */
export function sideValues(measurement: Measurement): readonly MetricValue[] {
  return METRIC_NAMES.flatMap((metric) => sideValue(metric, measurement) ?? []);
}

function sideValue(metric: MetricName, measurement: Measurement): MetricValue | undefined {
  const { accuracy, model, operators, launches, benchmark } = measurement;
  if (metric === "model-size") return model && { metric, value: model.bytes, n: 1 };
  if (metric === "operators") return operators && { metric, value: operatorCount(operators), n: 1 };
  if (METRICS[metric].noise === "paired-images") return accuracy && accuracyValue(metric, accuracy);
  const counted = launches.filter(({ excluded }) => excluded === undefined);
  const values = counted.flatMap((launch) => launchValue(metric, launch, benchmark.parameters.batch) ?? []);
  return values.length === 0 ? undefined : { metric, value: median(values), n: values.length };
}

/** Undefined for agreement, which a side has only with another. */
function accuracyValue(metric: MetricName, { top1Correct, top5Correct, dataset }: Accuracy): MetricValue | undefined {
  if (metric === "agreement") return undefined;
  const right = metric === "top-1" ? top1Correct : top5Correct;
  return { metric, value: right / dataset.count, n: dataset.count };
}
