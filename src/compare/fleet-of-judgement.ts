import { emulatedOf } from "../bench/emulation.ts";
import { METRIC_NAMES, type MetricName } from "../bench/metric.ts";
import { repetitionsOf } from "../bench/repetition.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import { hasMetric, iterationContent } from "../bench/scenario.ts";
import { whyImplausible } from "../plausible/plausibility.ts";
import { conditionsOfMeasurement } from "./comparability.ts";
import { type Fleet, fleetOf } from "./fleet.ts";
import type { Doubt, Estimate, FleetEntry } from "./fleet-entry.ts";
import { accuracyOfCount, accuracyOfScored, guessing, repeatedEstimate } from "./fleet-estimates.ts";
import type { BenchmarkJudgement, Judgement } from "./judgement.ts";
import { launchValue } from "./launch-values.ts";

/** What one run says of all its benchmarks at its head; undefined where fewer than two have values. */
export function fleetOfJudgement({ benchmarks }: Pick<Judgement, "benchmarks">): Fleet | undefined {
  const entries = benchmarks.flatMap(entryOf);
  return entries.length < 2 ? undefined : fleetOf(entries);
}

function entryOf({ id, benchmark, environment, head }: BenchmarkJudgement): readonly FleetEntry[] {
  const { measurement, status, values } = head;
  if (measurement === undefined || status !== "measured") return [];
  const estimate = (metric: MetricName) => launchesEstimate(metric, measurement);
  const [latency, framesPerSecond, accuracy] = [estimate("latency"), estimate("throughput"), accuracyOf(measurement)];
  if (latency === undefined && framesPerSecond === undefined && accuracy === undefined) return [];
  const told = new Map(values.map(({ metric, value }) => [metric, value]));
  return [
    {
      id,
      benchmark,
      measuredAt: newestLaunch(measurement),
      commit: measurement.commit,
      ...(measurement.model && { model: measurement.model.sha256 }),
      ...(latency && { latency }),
      ...(framesPerSecond && { framesPerSecond }),
      ...(accuracy && { accuracy }),
      values: Object.fromEntries(METRIC_NAMES.flatMap((name) => (told.has(name) ? [[name, told.get(name)]] : []))),
      conditions: conditionsOfMeasurement(measurement, environment),
      doubts: [...doubtsOf(measurement, environment), ...(accuracy ? guessing(accuracy) : [])],
    },
  ];
}

const newestLaunch = (measurement: Measurement) =>
  repetitionsOf(measurement)
    .map(({ startedAt }) => startedAt)
    .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? "1970-01-01T00:00:00Z";

function launchesEstimate(metric: MetricName, measurement: Measurement): Estimate | undefined {
  const { benchmark } = measurement;
  const { samples } = iterationContent(benchmark);
  const counted = repetitionsOf(measurement).filter(({ excluded }) => excluded === undefined);
  if (!hasMetric(benchmark.scenario, metric)) return undefined;
  const values = counted.flatMap((launch) => launchValue(metric, launch, samples) ?? []);
  return repeatedEstimate(
    values.filter((value) => value > 0),
    "launches",
  );
}

function accuracyOf({ accuracy, rightCount }: Measurement): FleetEntry["accuracy"] {
  if (accuracy !== undefined) return accuracyOfScored(accuracy);
  return rightCount === undefined ? undefined : accuracyOfCount(rightCount);
}

function doubtsOf(measurement: Measurement, environment: Environment): readonly Doubt[] {
  const emulated = emulatedOf(measurement);
  const { source } = measurement;
  const untrue = whyImplausible(measurement, environment);
  return [
    ...(untrue === undefined ? [] : [{ kind: "implausible", why: untrue } as const]),
    ...(emulated === undefined ? [] : [emulatedDoubt(emulated)]),
    ...(source === undefined ? [] : [importedDoubt(source.tool)]),
  ];
}

export const emulatedDoubt = (processor: string): Doubt => ({
  kind: "emulated",
  why: `its processor was emulated (${processor}), so its times are no device's`,
});

export const importedDoubt = (tool: string): Doubt => ({
  kind: "imported",
  why: `it was not measured by edgebench but by ${tool}, which leaves open how`,
});
