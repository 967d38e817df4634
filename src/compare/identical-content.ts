import type { Measurement } from "../bench/result.ts";
import type { Comparison } from "./comparison.ts";
import { sideValues } from "./launch-values.ts";
import { type Rules, toleranceOf } from "./rules.ts";

/**
 * Whether a head may count as its base: it says so, names the base's commit, and both loaded the same model. Whether the
 * rest of its content is the same too was for the plan to say.
 */
export function isReuse(head: Measurement, base: Measurement | undefined): boolean {
  if (head.reusedFrom === undefined || base?.model === undefined || head.model === undefined) return false;
  return head.reusedFrom.commit === base.commit && head.model.sha256 === base.model.sha256;
}

/** Every metric of content that was measured once for both sides: `unchanged`, since there is nothing that could differ. */
export function compareIdentical(base: Measurement, rules: Rules): readonly Comparison[] {
  return sideValues(base).map(({ metric, value, n }) => ({
    metric,
    verdict: "unchanged",
    tolerance: toleranceOf(metric, rules),
    gating: rules.gating.has(metric),
    evidence: {
      method: "identity",
      base: value,
      head: value,
      effect: 0,
      interval: { lower: 0, upper: 0 },
      p: undefined,
      adjustedP: undefined,
      n,
      excluded: 0,
      detectable: undefined,
      moreRounds: undefined,
    },
    annotations: ["reused"],
  }));
}
