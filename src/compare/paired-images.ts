import { METRICS } from "../bench/metric.ts";
import { representsClasses } from "../bench/represents.ts";
import type { Accuracy, Answers as AnswersToImages } from "../bench/result.ts";
import { detectableFlips } from "../stats/detectable.ts";
import { nominalLevels, sequentialP } from "../stats/group-sequential.ts";
import type { Interval } from "../stats/interval.ts";
import { mcnemarExact, mcnemarMidP, pairedDifferenceInterval } from "../stats/mcnemar.ts";
import { wilson } from "../stats/proportion.ts";
import { decodeBitset } from "../vision/bitset.ts";
import type { Comparison } from "./comparison.ts";
import { type ImageLooks, lookedAt, STAGES_DO_NOT_FIT } from "./image-looks.ts";
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
 * Price's interval of the difference of shares. Where the images were scored in stages, both hold at whatever planned look
 * that ended (statistics.md). Accuracies of different images are never compared.
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
  const looks = lookedAt(base, head);
  if (looks === undefined) return refused(STAGES_DO_NOT_FIT);
  return compareAnswers(metric, before, after, looks, rules);
}

/**
 * Whether the tensors of two accuracies were made in two ways. Base and head of one change are compared all the same: the
 * preprocessing is a part of what the change brings. Accuracies of two days are not. One that is not told differs from none.
 */
export function preprocessingDiffers(base: Accuracy | undefined, head: Accuracy | undefined): string | undefined {
  const [one, other] = [base?.preprocessing, head?.preprocessing];
  if (one === undefined || other === undefined || one.sha256 === other.sha256) return undefined;
  const [before, after] = [one.name, other.name];
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
  const { correct, top1Correct, correctTop5 = "", top5Correct, dataset } = accuracy;
  const [text, said] = metric === "top-1" ? [correct, top1Correct] : [correctTop5, top5Correct];
  const right = decodeBitset(text, dataset.count);
  return right !== undefined && right.filter(Boolean).length === said ? { accuracy, right } : undefined;
}

/** How often a side alone was right, among the images that a look has. */
export interface Flips {
  /** Images that base gets right and head wrong. */
  readonly lost: number;
  readonly won: number;
}

/** What the images say at the last look that was reached. */
interface FlipsAnalysis {
  readonly interval: Interval;
  /** Sequential p: the least error rate at which some look would have shown a change. */
  readonly p: number;
  /** The error rate that this look's interval has of the whole. */
  readonly nominal: number;
}

/**
 * Whether one side is right more often, looked at after `reached` images of at most `maximum`: McNemar's exact p at each look
 * against levels that spend the error rate with the images, and Bonett and Price's interval at the last look's level, which
 * so holds whenever the images ended.
 *
 * @param seen flips at each look, of all images by then.
 */
function analyseFlips(
  seen: readonly Flips[],
  { reached, maximum }: Pick<ImageLooks, "reached" | "maximum">,
  errorRate: number,
): FlipsAnalysis {
  const { lost, won } = seen.at(-1) ?? { lost: 0, won: 0 };
  const nominal = nominalLevels(reached, maximum, errorRate).at(-1) ?? errorRate;
  return {
    interval: pairedDifferenceInterval(lost, won, reached.at(-1) ?? 0, nominal),
    p: sequentialP(
      reached,
      maximum,
      seen.map((flips) => mcnemarExact(flips.lost, flips.won)),
    ),
    nominal,
  };
}

function flipsAmong(base: Answers, head: Answers, has: (image: number) => boolean): Flips {
  const alone = (one: Answers, other: Answers) =>
    one.right.filter((right, image) => right && !other.right[image] && has(image)).length;
  return { lost: alone(base, head), won: alone(head, base) };
}

function compareAnswers(
  metric: AccuracyMetric,
  base: Answers,
  head: Answers,
  looks: ImageLooks,
  rules: Rules,
): Comparison {
  const count = base.right.length;
  const seen = looks.reached.map((_, look) => flipsAmong(base, head, (image) => looks.has(look, image)));
  const { lost, won } = seen.at(-1) ?? { lost: 0, won: 0 };
  const share = ({ right }: Answers) => right.filter(Boolean).length / count;
  const tolerance = toleranceOf(metric, rules);
  const { interval, p, nominal } = analyseFlips(seen, looks, rules.errorRate);
  const conclusion = {
    method: "paired-images" as const,
    base: share(base),
    head: share(head),
    estimate: (won - lost) / count,
    interval,
    p,
    n: count,
    excluded: 0,
    detectable: detectableFlips(count, lost + won, nominal),
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
