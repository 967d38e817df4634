import type { MetricName } from "../bench/metric.ts";
import type { Accuracy, Answers } from "../bench/result.ts";
import { compareAgreement } from "../compare/agreement.ts";
import { comparePairedImages } from "../compare/paired-images.ts";
import { rulesOf } from "../compare/rules.ts";
import type { PlanPolicy } from "../plan/plan.ts";

/** The first look: enough for a change of ten points. */
const FIRST_LOOK = 200;
/** A look is not worth its part of the error rate where the next one has fewer than so many times its images. */
const APART = 1.4;

/**
 * After how many images base and head are held against each other, fixed before the first: 200, 500, 1,000 and so on in
 * steps of 1, 2 and 5 with zeros, and all of them. Numbers that any two sessions have in common.
 *
 * @param total images of the dataset, at least 1.
 */
export function planImageLooks(total: number): readonly number[] {
  const looks: number[] = [];
  for (let decade = 100; decade < total; decade *= 10)
    for (const digit of [1, 2, 5])
      if (digit * decade >= FIRST_LOOK && digit * decade * APART <= total) looks.push(digit * decade);
  return [...looks, total];
}

/** What a side answered to the images that both sides have. */
export type Told = { readonly accuracy: Accuracy } | { readonly answers: Answers };

/**
 * Whether more images would tell nothing more: every metric that gates on images has a verdict other than `inconclusive`, by
 * the very comparison that the report will make. Where none gates, top-1 stands for them, or agreement where there are no labels.
 */
export function imagesSettle(base: Told, head: Told, policy: PlanPolicy, comparisons: number): boolean {
  const rules = rulesOf(policy, comparisons);
  return settling(base, policy).every((metric) => {
    const verdict = compare(metric, base, head, rules)?.verdict ?? "inconclusive";
    return verdict !== "inconclusive" && verdict !== "not-measured";
  });
}

type ImageMetric = Extract<MetricName, "top-1" | "top-5" | "agreement">;

function settling(side: Told, { gate }: PlanPolicy): readonly ImageMetric[] {
  const tellable: readonly ImageMetric[] = "accuracy" in side ? ["top-1", "top-5", "agreement"] : ["agreement"];
  const gating = tellable.filter((metric) => gate.metrics.includes(metric));
  return gating.length === 0 ? tellable.slice(0, 1) : gating;
}

function compare(metric: ImageMetric, base: Told, head: Told, rules: Parameters<typeof compareAgreement>[2]) {
  if (metric === "agreement")
    return compareAgreement(
      "accuracy" in base ? base.accuracy : base.answers,
      "accuracy" in head ? head.accuracy : head.answers,
      rules,
    );
  if (!("accuracy" in base && "accuracy" in head)) return undefined;
  return comparePairedImages(metric, base.accuracy, head.accuracy, rules);
}
