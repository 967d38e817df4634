import { benchmarkId } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { NotedChangePoint } from "./noted-change-point.ts";
import type { NotedRerun } from "./noted-rerun.ts";

/** The last good and the first bad content of a move, by commit and, where that is known, by model. */
export interface Boundary {
  readonly good: NotedRerun["good"];
  readonly bad: NotedRerun["bad"];
}

/** The boundary of a change point. */
export function boundaryOf({ lastBefore, firstAfter, models }: NotedChangePoint): Boundary {
  return {
    good: { commit: lastBefore.commit, ...(models && { model: models.before }) },
    bad: { commit: firstAfter.commit, ...(models && { model: models.after }) },
  };
}

/** Re-runs of one metric of a benchmark between the same contents as a boundary, whatever asked for them. Oldest first. */
export function rerunsBetween(
  reruns: readonly NotedRerun[],
  benchmark: NotedRerun["benchmark"],
  metric: MetricName,
  { good, bad }: Boundary,
): readonly NotedRerun[] {
  const id = benchmarkId(benchmark);
  return reruns.filter(
    (one) =>
      one.metric === metric && benchmarkId(one.benchmark) === id && isSame(one.good, good) && isSame(one.bad, bad),
  );
}

function isSame(a: NotedRerun["good"], b: NotedRerun["good"]): boolean {
  return a.commit === b.commit || (a.model !== undefined && a.model === b.model);
}
