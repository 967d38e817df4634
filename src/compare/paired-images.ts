import { METRICS } from "../bench/metric.ts";
import { representsClasses } from "../bench/represents.ts";
import type { Accuracy, Answers as AnswersToImages } from "../bench/result.ts";
import { detectableFlips } from "../stats/detectable.ts";
import { mcnemarExact, mcnemarMidP, pairedDifferenceInterval } from "../stats/mcnemar.ts";
import { wilson } from "../stats/proportion.ts";
import { decodeBitset } from "../vision/bitset.ts";
import type { Comparison } from "./comparison.ts";
import { levelOf, type Rules, toleranceOf } from "./rules.ts";
import { conclude } from "./sampled.ts";

export type AccuracyMetric = "top-1" | "top-5";

/** One side's answers, image by image. */
interface Answers {
  readonly accuracy: Accuracy;
  readonly right: readonly boolean[];
}

/**
 * Compares accuracies image by image: McNemar's exact test of the images that only one side gets right, Bonett and
 * Price's interval of the difference of shares. Accuracies of different images are never compared.
 */
export function comparePairedImages(metric: AccuracyMetric, base: Accuracy, head: Accuracy, rules: Rules): Comparison {
  const refused = (reason: string): Comparison => ({
    metric,
    verdict: "not-measured",
    gating: rules.gating.has(metric),
    reason,
  });
  const difference = imagesDiffer(base, head) ?? notRepresented(base) ?? notRepresented(head);
  if (difference !== undefined) return refused(difference);
  const [before, after] = [answersOf(metric, base), answersOf(metric, head)];
  if (before === undefined || after === undefined)
    return refused("the result's list of right images does not fit its count; take the result anew from its artifact");
  return compareAnswers(metric, before, after, rules);
}

/**
 * Whether the tensors of two accuracies were made in two ways. Base and head of one change are compared all the same: the
 * preprocessing is a part of what the change brings. Accuracies of two days are not.
 */
export function preprocessingDiffers(base: Accuracy | undefined, head: Accuracy | undefined): string | undefined {
  if (base === undefined || head === undefined || base.preprocessing.sha256 === head.preprocessing.sha256)
    return undefined;
  const [before, after] = [base.preprocessing.name, head.preprocessing.name];
  return `the preprocessing is not the same on both sides${before === after ? "" : ` (${before} against ${after})`}`;
}

/** Why two accuracies must not be held against each other; undefined where they are of the same images and labels. */
export function imagesDiffer(base: AnswersToImages, head: AnswersToImages): string | undefined {
  const [before, after] = [base.dataset, head.dataset];
  if (before.sha256 !== after.sha256) return "the images or their labels are not the same on both sides";
  if (before.count === after.count && before.seed === after.seed) return undefined;
  return `not the same images on both sides: ${before.count} (seed ${before.seed}) against ${after.count} (seed ${after.seed})`;
}

function notRepresented(accuracy: Accuracy): string | undefined {
  const { classes, dataset } = accuracy;
  if (classes === undefined || representsClasses(accuracy)) return undefined;
  return `the ${dataset.count} images are of ${classes.seen} of the ${classes.of} classes that the model knows, which says nothing of the others; score more images (policy.budget), or say unrepresentative: allow in dataset ${dataset.name}`;
}

function answersOf(metric: AccuracyMetric, accuracy: Accuracy): Answers | undefined {
  const [text, said] =
    metric === "top-1" ? [accuracy.correct, accuracy.top1Correct] : [accuracy.correctTop5, accuracy.top5Correct];
  const right = decodeBitset(text, accuracy.dataset.count);
  return right?.filter(Boolean).length === said ? { accuracy, right } : undefined;
}

function compareAnswers(metric: AccuracyMetric, base: Answers, head: Answers, rules: Rules): Comparison {
  const count = base.right.length;
  const flipped = (from: Answers, to: Answers) => from.right.filter((right, image) => right && !to.right[image]).length;
  const [lost, won] = [flipped(base, head), flipped(head, base)];
  const share = ({ right }: Answers) => right.filter(Boolean).length / count;
  const tolerance = toleranceOf(metric, rules);
  const interval = pairedDifferenceInterval(lost, won, count, rules.errorRate);
  const p = mcnemarExact(lost, won);
  const conclusion = {
    method: "paired-images" as const,
    base: share(base),
    head: share(head),
    estimate: (won - lost) / count,
    interval,
    p,
    n: count,
    excluded: 0,
    detectable: detectableFlips(count, lost + won, rules.errorRate),
    images: {
      lost,
      won,
      midP: mcnemarMidP(lost, won),
      base: wilson(base.right.filter(Boolean).length, count, rules.errorRate),
      head: wilson(head.right.filter(Boolean).length, count, rules.errorRate),
    },
    annotations: lost + won === 0 ? (["same-images-right"] as const) : [],
    claim: { interval, p, delta: tolerance.value, better: METRICS[metric].better, level: levelOf(metric, rules) },
    tolerance,
    toEffect: (difference: number) => difference,
  };
  return conclude(metric, conclusion, rules);
}
