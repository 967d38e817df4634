import type { MetricName } from "../bench/metric.ts";
import type { Repetition } from "../bench/repetition.ts";
import type { Comparison } from "./comparison.ts";
import { launchValue } from "./launch-values.ts";
import type { Pairing } from "./pairing.ts";
import { analyseRounds, type Schedule } from "./repeated-analysis.ts";
import { compareRepeating, memoryMargin } from "./repeating-values.ts";
import { levelOf, type Rules, toleranceOf } from "./rules.ts";
import { compareRatio, logRatios, middle } from "./sampled.ts";

/**
 * Compares one sampled metric over rounds: the log ratio of the two launches' values is one observation each.
 *
 * @param samples inputs that an iteration answers.
 * @returns undefined where fewer than half of the rounds tell the metric on both sides (p95 of short launches).
 */
export function comparePairedRounds(
  metric: MetricName,
  pairing: Pairing<Repetition>,
  schedule: Schedule,
  samples: number,
  rules: Rules,
): Comparison | undefined {
  const pairs = pairing.rounds.flatMap(({ base, head }) => {
    const [before, after] = [launchValue(metric, base, samples), launchValue(metric, head, samples)];
    return before === undefined || after === undefined ? [] : [[before, after] as const];
  });
  if (pairs.length === 0 || pairs.length * 2 < pairing.rounds.length) return undefined;
  const analysis = analyseRounds(logRatios(pairs), schedule, rules.errorRate, levelOf(metric, rules));
  const seen = pairs.slice(0, analysis.n);
  const excluded = pairing.excluded + pairing.rounds.length - pairs.length;
  const repeating = metric === "peak-memory" ? compareMemory(seen, schedule, rules) : undefined;
  if (repeating !== undefined)
    return compareRatio(metric, { ...repeating.finding, excluded, annotations: [] }, repeating.rules);
  const finding = {
    ...analysis,
    base: middle(seen.map(([base]) => base)),
    head: middle(seen.map(([, head]) => head)),
    excluded,
    annotations: [
      ...(analysis.method === "few-rounds" ? (["assumes-near-normal"] as const) : []),
      ...(schedule.endedByBudget ? (["budget-spent"] as const) : []),
    ],
  };
  return compareRatio(metric, finding, rules);
}

/** Peak memory that all but repeats, with the rules as its own margin makes them. */
function compareMemory(pairs: readonly (readonly [number, number])[], schedule: Schedule, rules: Rules) {
  const tolerance = memoryMargin(toleranceOf("peak-memory", rules), middle(pairs.map(([base]) => base)));
  const finding = compareRepeating(pairs, schedule, tolerance);
  return finding && { finding, rules: { ...rules, tolerance: { ...rules.tolerance, "peak-memory": tolerance } } };
}
