import { METRICS, type MetricName } from "../bench/metric.ts";
import { representsClasses } from "../bench/represents.ts";
import type { Accuracy, RightCount } from "../bench/result.ts";
import type { Comparison } from "./comparison.ts";
import { levelOf, type Rules, toleranceOf } from "./rules.ts";
import { conclude } from "./sampled.ts";

/** What a side tells of its accuracy. */
interface Told {
  readonly accuracy?: Accuracy | undefined;
  readonly rightCount?: RightCount | undefined;
}

/**
 * Compares accuracies of which at least one side tells only how many images were right. Which images changed is not known,
 * so nothing is inferred from a sample: only where both sides counted every image of one dataset are the counts held against
 * each other, as they are. The difference is that of these images, and exact.
 *
 * @returns undefined where both sides tell their images, or neither tells anything of the metric.
 */
export function compareCounts(
  metric: MetricName,
  base: Told | undefined,
  head: Told,
  rules: Rules,
): Comparison | undefined {
  const [before, after] = [base?.rightCount, head.rightCount];
  if (metric !== "top-1" || (before === undefined && after === undefined)) return undefined;
  const reason = whyNot(before, after) ?? "";
  if (before === undefined || after === undefined || reason !== "")
    return { metric, verdict: "not-measured", gating: rules.gating.has(metric), reason };
  const tolerance = toleranceOf(metric, rules);
  const difference = (after.top1Correct - before.top1Correct) / after.images;
  const interval = { lower: difference, upper: difference };
  const conclusion = {
    method: "exact" as const,
    base: before.top1Correct / before.images,
    head: after.top1Correct / after.images,
    estimate: difference,
    interval,
    p: undefined,
    n: after.images,
    excluded: 0,
    detectable: undefined,
    annotations: [],
    claim: { interval, p: 0, delta: tolerance.value, better: METRICS[metric].better, level: levelOf(metric, rules) },
    tolerance,
    toEffect: (effect: number) => effect,
  };
  return conclude(metric, conclusion, rules);
}

function whyNot(base: RightCount | undefined, head: RightCount | undefined): string | undefined {
  if (base === undefined || head === undefined)
    return "one side tells only how many images were right, and not which, so the two cannot be held against each other image by image";
  const poor = [base, head].find((count) => !representsClasses(count));
  if (poor !== undefined)
    return `the ${poor.images} images are of ${poor.classes.seen} of the ${poor.classes.of} classes that the model knows, which says nothing of the others`;
  if (base.dataset !== head.dataset || base.images !== head.images)
    return `not the same images on both sides: ${base.images} of ${base.dataset} against ${head.images} of ${head.dataset}`;
  if (base.images !== base.of || head.images !== head.of)
    return "the sides tell only how many of some images were right, and not that these are the same images";
  return undefined;
}
