import { METRICS } from "../bench/metric.ts";
import type { Answers } from "../bench/result.ts";
import { binomialCdf } from "../stats/binomial.ts";
import { detectableShare } from "../stats/detectable.ts";
import { nominalLevels, sequentialP } from "../stats/group-sequential.ts";
import { clopperPearson } from "../stats/proportion.ts";
import { decodePredictions, NO_CLASS } from "../vision/predictions.ts";
import type { Comparison } from "./comparison.ts";
import { type ImageLooks, lookedAt, STAGES_DO_NOT_FIT } from "./image-looks.ts";
import { imagesDiffer } from "./paired-images.ts";
import { levelOf, type Rules, toleranceOf } from "./rules.ts";
import { conclude } from "./sampled.ts";

/**
 * On how many of the same images base and head give the same best class, right or wrong: it moves long before accuracy
 * does. The base agrees with itself on all, so the difference is minus the share that changed, with Clopper and Pearson's
 * interval; p is that of "no greater share than the tolerance changes". So `regressed` says that more changes than the
 * user calls none, `improved` is never said, and swapping base and head changes nothing.
 *
 * @returns undefined where a side kept no predictions and the policy does not gate on them.
 */
export function compareAgreement(base: Answers, head: Answers, rules: Rules): Comparison | undefined {
  const refused = (reason: string): Comparison => ({
    metric: "agreement",
    verdict: "not-measured",
    gating: rules.gating.has("agreement"),
    reason,
  });
  if (base.predictions === undefined || head.predictions === undefined)
    return rules.gating.has("agreement") ? refused("a side kept no predictions to compare") : undefined;
  const difference = imagesDiffer(base, head);
  if (difference !== undefined) return refused(difference);
  const { count } = base.dataset;
  const [before, after] = [decodePredictions(base.predictions, count), decodePredictions(head.predictions, count)];
  if (before === undefined || after === undefined)
    return refused("the result's list of predictions does not fit its count; take the result anew from its artifact");
  const looks = lookedAt(base, head);
  if (looks === undefined) return refused(STAGES_DO_NOT_FIT);
  const isOther = (found: number, image: number) => found !== after[image] || found === NO_CLASS;
  const changed = looks.reached.map(
    (_, look) => before.filter((found, image) => isOther(found, image) && looks.has(look, image)).length,
  );
  return compareChanged(changed, looks, head.divergence ?? base.divergence, rules);
}

/** @param changedBy how many images have another best class, at each look that was reached. */
function compareChanged(
  changedBy: readonly number[],
  { reached, maximum }: ImageLooks,
  divergence: Answers["divergence"],
  rules: Rules,
): Comparison {
  const tolerance = toleranceOf("agreement", rules);
  const [changed, count] = [changedBy.at(-1) ?? 0, reached.at(-1) ?? 1];
  const nominal = nominalLevels(reached, maximum, rules.errorRate).at(-1) ?? rules.errorRate;
  const share = clopperPearson(changed, count, nominal);
  const interval = { lower: 0 - share.upper, upper: 0 - share.lower };
  const atMost = (few: number, of: number) => Math.min(1, 2 * (1 - binomialCdf(few - 1, of, tolerance.value)));
  const p = sequentialP(
    reached,
    maximum,
    reached.map((look, place) => atMost(changedBy[place] ?? 0, look)),
  );
  const conclusion = {
    method: "agreement" as const,
    base: 1,
    head: (count - changed) / count,
    estimate: 0 - changed / count,
    interval,
    p,
    n: count,
    excluded: 0,
    detectable: detectableShare(count, tolerance.value, nominal),
    agreement: { topOneChange: { here: changed / count, beyond: share.upper }, ...(divergence && { divergence }) },
    annotations: changed === 0 ? (["same-predictions"] as const) : [],
    claim: {
      interval,
      p,
      delta: tolerance.value,
      from: tolerance.value,
      better: METRICS.agreement.better,
      level: levelOf("agreement", rules),
    },
    tolerance,
    toEffect: (difference: number) => difference,
  };
  return conclude("agreement", conclusion, rules);
}
