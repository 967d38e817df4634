import { median } from "simple-statistics";
import { representsClasses } from "../bench/represents.ts";
import type { Accuracy, RightCount } from "../bench/result.ts";
import type { Interval } from "../stats/interval.ts";
import { meanInterval } from "../stats/mean-interval.ts";
import { wilson } from "../stats/proportion.ts";
import type { Doubt, Estimate, FleetAccuracy } from "./fleet-entry.ts";

/** The error rate of every interval of the fleet. They are for display and for the front; no gate hangs on them. */
const ERROR_RATE = 0.05;

/**
 * The median of values that are times or rates, with Student's t interval of the mean of their logs. Where that would leave
 * the median outside, it is stretched to reach it.
 *
 * @param values all above 0; one for each session or launch.
 * @returns undefined for no values.
 */
export function repeatedEstimate(values: readonly number[], between: "sessions" | "launches"): Estimate | undefined {
  if (values.length === 0) return undefined;
  const value = median([...values]);
  const logs = meanInterval(
    values.map((one) => Math.log(one)),
    ERROR_RATE,
  );
  const interval = logs && {
    lower: Math.min(value, Math.exp(logs.lower)),
    upper: Math.max(value, Math.exp(logs.upper)),
  };
  return { value, interval, between, n: values.length };
}

/** What a fleet keeps of an accuracy. */
export type Scored = Pick<Accuracy, "dataset" | "preprocessing" | "labels" | "classes" | "top1Correct" | "top5Correct">;

/** An accuracy with Wilson's intervals; undefined where the images do not represent the model's classes. */
export function accuracyOfScored(scored: Scored): FleetAccuracy | undefined {
  if (!representsClasses(scored)) return undefined;
  const { dataset, preprocessing, labels, classes, top1Correct, top5Correct } = scored;
  const { name, sha256, count, seed } = dataset;
  return {
    images: { name, sha256, count, seed },
    ...(preprocessing && { preprocessing: { name: preprocessing.name, sha256: preprocessing.sha256 } }),
    ...(labels === undefined ? {} : { labels }),
    ...(classes === undefined ? {} : { classes }),
    top1: share(top1Correct, count),
    ...(top5Correct !== undefined && { top5: share(top5Correct, count) }),
  };
}

/** The same of what another tool counted. */
export function accuracyOfCount(counted: RightCount): FleetAccuracy | undefined {
  if (!representsClasses(counted)) return undefined;
  const { dataset, images, classes, top1Correct } = counted;
  return { images: { name: dataset, count: images }, classes, top1: share(top1Correct, images) };
}

function share(right: number, n: number): Estimate {
  const { lower, upper }: Interval = wilson(right, n, ERROR_RATE);
  return { value: right / n, interval: { lower, upper }, between: "images", n };
}

/** With fewer images, even a model that works may by chance be no better than guessing. */
const LEAST_IMAGES = 20;

/** A model that is no better than guessing is mostly a mistake of labels or preprocessing, and its time says little. */
export function guessing({ classes, top1, images }: FleetAccuracy): readonly Doubt[] {
  if (classes === undefined || classes.of < 2 || images.count < LEAST_IMAGES) return [];
  if ((top1.interval?.lower ?? 1) > 1 / classes.of) return [];
  return [
    {
      kind: "implausible",
      why: `its top-1 is not shown to be better than guessing among ${classes.of} classes, so its labels or its preprocessing are likely wrong`,
    },
  ];
}
