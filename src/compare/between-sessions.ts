import { mean, sampleStandardDeviation } from "simple-statistics";
import type { MetricName } from "../bench/metric.ts";
import { predictionInterval } from "../stats/mean-interval.ts";
import { studentCdf } from "../stats/student.ts";
import type { BaselineSession } from "./baseline-session.ts";
import type { Comparison } from "./comparison.ts";
import type { Rules } from "./rules.ts";
import { compareRatio, type LogFinding, logOf, middle } from "./sampled.ts";

/**
 * Compares one sampled metric of a session against stored sessions. Sessions differ by more than launches within one, so
 * each session is one observation: the head is held against the t prediction interval of the next session (statistics.md),
 * mean ± t·s·√(1 + 1/N) over the stored sessions' log values. One stored session allows no interval, hence no verdict.
 *
 * @returns undefined where no stored session tells the metric.
 */
export function compareBetweenSessions(
  metric: MetricName,
  history: readonly BaselineSession[],
  head: number,
  rules: Rules,
): Comparison | undefined {
  const stored = history.flatMap(({ values }) => values[metric] ?? []);
  if (stored.length === 0) return undefined;
  const logs = stored.map(logOf);
  const shift = logOf(head) - mean(logs);
  const expected = predictionInterval(logs, rules.errorRate);
  const finding: LogFinding = {
    method: "between-sessions",
    base: middle(stored),
    head,
    estimate: shift,
    interval: expected && { lower: shift - expected.halfWidth, upper: shift + expected.halfWidth },
    p: predictionP(logs, shift),
    n: stored.length,
    excluded: history.length - stored.length,
    detectable: expected?.halfWidth,
    annotations: stored.length === 1 ? ["one-baseline"] : [],
  };
  return compareRatio(metric, finding, rules);
}

/** Two-sided p of "the next session comes from the same level"; undefined for fewer than two sessions. */
function predictionP(logs: readonly number[], shift: number): number | undefined {
  if (logs.length < 2) return undefined;
  const error = sampleStandardDeviation([...logs]) * Math.sqrt(1 + 1 / logs.length);
  if (error === 0) return shift === 0 ? 1 : 0;
  return 2 * studentCdf(-Math.abs(shift / error), logs.length - 1);
}
