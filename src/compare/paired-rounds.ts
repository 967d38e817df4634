import type { MetricName } from "../bench/metric.ts";
import type { Comparison } from "./comparison.ts";
import { launchValue } from "./launch-values.ts";
import type { Pairing } from "./pairing.ts";
import { analyseRounds, type Schedule } from "./repeated-analysis.ts";
import type { Rules } from "./rules.ts";
import { compareRatio, logRatios, middle } from "./sampled.ts";

/**
 * Compares one sampled metric over rounds: the log ratio of the two launches' values is one observation each.
 *
 * @param batch inputs per inference.
 * @returns undefined where fewer than half of the rounds tell the metric on both sides (p95 of short launches).
 */
export function comparePairedRounds(
  metric: MetricName,
  pairing: Pairing,
  schedule: Schedule,
  batch: number,
  rules: Rules,
): Comparison | undefined {
  const pairs = pairing.rounds.flatMap(({ base, head }) => {
    const [before, after] = [launchValue(metric, base, batch), launchValue(metric, head, batch)];
    return before === undefined || after === undefined ? [] : [[before, after] as const];
  });
  if (pairs.length === 0 || pairs.length * 2 < pairing.rounds.length) return undefined;
  const analysis = analyseRounds(logRatios(pairs), schedule, rules.errorRate);
  const seen = pairs.slice(0, analysis.n);
  const finding = {
    ...analysis,
    base: middle(seen.map(([base]) => base)),
    head: middle(seen.map(([, head]) => head)),
    excluded: pairing.excluded + pairing.rounds.length - pairs.length,
    annotations: [
      ...(analysis.method === "few-rounds" ? (["assumes-near-normal"] as const) : []),
      ...(schedule.endedByBudget ? (["budget-spent"] as const) : []),
    ],
  };
  return compareRatio(metric, finding, rules);
}
