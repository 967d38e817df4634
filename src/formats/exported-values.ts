import { type Benchmark, benchmarkId } from "../bench/benchmark.ts";
import { METRIC_NAMES, METRICS, type Metric } from "../bench/metric.ts";
import { repetitionsOf } from "../bench/repetition.ts";
import type { Measurement, Result } from "../bench/result.ts";
import { hasMetric, iterationContent } from "../bench/scenario.ts";
import { UserError } from "../bench/user-error.ts";
import { repeatedEstimate } from "../compare/fleet-estimates.ts";
import { launchValue, sideValues } from "../compare/launch-values.ts";
import type { Interval } from "../stats/interval.ts";

/** A measurement that is exported, with the result it is of. */
export interface ExportedSide {
  readonly result: Result;
  readonly measurement: Measurement;
  readonly id: string;
}

/** One metric of one measurement. */
export interface ExportedValue {
  readonly side: ExportedSide;
  readonly benchmark: Benchmark;
  readonly metric: Metric;
  /** In the metric's base unit: the median over the launches, or what another tool told. */
  readonly value: number;
  /** Of each launch that tells it. Empty for what is not sampled, and for summaries of other tools. */
  readonly launches: readonly number[];
  /** 95 %, from two launches on. */
  readonly interval: Interval | undefined;
}

/** Undefined where an import did not tell it, for which a result has zeros. */
export const commitOf = ({ commit }: Measurement): string | undefined => (/^0+$/.test(commit) ? undefined : commit);

/** Every measured side of the results, in their order. @throws UserError where there is none. */
export function measuredSides(results: readonly Result[]): readonly ExportedSide[] {
  const sides = results.flatMap((result) =>
    result.measurements
      .filter(({ status, reusedFrom }) => status === "measured" && reusedFrom === undefined)
      .map((measurement) => ({ result, measurement, id: benchmarkId(measurement.benchmark) })),
  );
  if (sides.length === 0)
    throw new UserError("export: nothing was measured in these results; give the file of a run that ended well");
  return sides;
}

/**
 * Of each benchmark the side that a dashboard means: the head, or the only one there is. Where several results hold it, the
 * last one that is named counts.
 */
export function newestSides(results: readonly Result[]): readonly ExportedSide[] {
  const newest = new Map<string, ExportedSide>();
  for (const side of measuredSides(results)) {
    const known = newest.get(side.id);
    const isBaseBesideHead =
      known?.result === side.result && side.measurement.role === "base" && known.measurement.role !== "base";
    if (!isBaseBesideHead) newest.set(side.id, side);
  }
  return [...newest.values()];
}

/** Every metric that a side tells. */
export function valuesOf(side: ExportedSide): readonly ExportedValue[] {
  const { measurement } = side;
  const { benchmark } = measurement;
  const told = new Map(sideValues(measurement).map(({ metric, value }) => [metric, value]));
  return METRIC_NAMES.flatMap((name) => {
    const value = told.get(name);
    if (value === undefined || !hasMetric(benchmark.scenario, name)) return [];
    const launches = METRICS[name].noise === "sampled" ? launchesOf(measurement, name) : [];
    const interval = repeatedEstimate(
      launches.filter((one) => one > 0),
      "launches",
    )?.interval;
    return { side, benchmark, metric: METRICS[name], value, launches, interval };
  });
}

function launchesOf(measurement: Measurement, name: Metric["name"]): readonly number[] {
  const { samples } = iterationContent(measurement.benchmark);
  return repetitionsOf(measurement)
    .filter(({ excluded }) => excluded === undefined)
    .flatMap((launch) => launchValue(name, launch, samples) ?? []);
}
