import type { Acceptance } from "../bench/acceptance.ts";
import { benchmarkId } from "../bench/benchmark.ts";
import { METRICS } from "../bench/metric.ts";
import { namePattern } from "../bench/name-pattern.ts";
import type { NotedChangePoint } from "./noted-change-point.ts";

/** Whether a maintainer said that the series may be worse by so much. @param acceptances those in force. */
export function isAccepted(
  { benchmark, metric, effect }: NotedChangePoint,
  acceptances: readonly Acceptance[],
): boolean {
  const { kind } = METRICS[metric].tolerance;
  return acceptances.some(
    ({ benchmark: pattern, metric: accepted, upTo }) =>
      accepted === metric &&
      namePattern(pattern)(benchmarkId(benchmark)) &&
      upTo.kind === kind &&
      Math.abs(effect) <= upTo.value,
  );
}
