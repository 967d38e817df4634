import { median } from "simple-statistics";
import { repetitionsOf } from "../bench/repetition.ts";
import type { Environment, Measurement, Summary } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { launchValue } from "../compare/launch-values.ts";
import { type Floor, floorOf, type Standing, standingOf } from "./floor.ts";
import { peaksOf } from "./peaks.ts";

/** A measurement's times against what its device can do. */
export interface Plausibility {
  readonly floor: Floor;
  /** Of one timed iteration: the median over launches, or what another tool's summary says of it. */
  readonly seconds: number;
  readonly standing: Standing;
}

/**
 * Holds a measurement's times against the floor.
 *
 * @returns undefined where the network's work or the device's peaks are not known, or no time counts.
 */
export function plausibilityOf(measurement: Measurement, environment: Environment): Plausibility | undefined {
  const { work, benchmark, peaks: declared } = measurement;
  if (work === undefined || measurement.status !== "measured") return undefined;
  const peaks = peaksOf(benchmark, environment, declared);
  const floor = peaks && floorOf(work, benchmark, peaks);
  const seconds = iterationSeconds(measurement);
  if (floor === undefined || seconds === undefined) return undefined;
  return { floor, seconds, standing: standingOf(seconds, floor) };
}

/** Of a summary the median, else the mean, else what its rate leaves an iteration. */
function iterationSeconds(measurement: Measurement): number | undefined {
  const { benchmark, summary } = measurement;
  const { samples } = iterationContent(benchmark);
  if (summary !== undefined) return summedSeconds(summary, samples);
  const times = repetitionsOf(measurement).flatMap((launch) => {
    if (launch.excluded !== undefined || launch.actual?.emulated !== undefined) return [];
    if ("values" in launch) return summedSeconds(launch, samples) ?? [];
    const ns = launchValue("latency", launch, samples);
    return ns === undefined ? [] : ns / 1e9;
  });
  return times.length === 0 ? undefined : median(times);
}

function summedSeconds({ values }: Summary, samples: number): number | undefined {
  const { latency, "latency-mean": mean, throughput } = values;
  const told = latency ?? mean;
  if (told !== undefined) return told / 1e9;
  return throughput !== undefined && throughput > 0 ? samples / throughput : undefined;
}

const CAUSES =
  "likely a clock that stops before an asynchronous device has finished, a cached result, a smaller model than the one named, or another accelerator than the one named";

/** Why a measurement cannot be true, in a clause; undefined where it can. */
export function whyImplausible(measurement: Measurement, environment: Environment): string | undefined {
  const told = plausibilityOf(measurement, environment);
  if (told?.standing !== "implausible") return undefined;
  return `its ${time(told.seconds)} would take ${excess(told)} times ${peakText(told.floor)}, so it cannot be true: ${CAUSES}`;
}

/** What a reader must know of times below the nominal floor; none where they are above it. */
export function floorSentences(measurement: Measurement, environment: Environment): readonly string[] {
  const told = plausibilityOf(measurement, environment);
  if (told?.standing !== "below-floor") return [];
  return [
    `${time(told.seconds)} is below the nominal floor of ${time(told.floor.seconds)} on the ${told.floor.device}: algorithms that multiply less, such as Winograd's, can do so honestly; look whether the clock stops after the work`,
  ];
}

/** How far above its floor a measurement is: a fact beside the others. */
export function floorFact(measurement: Measurement | undefined, environment: Environment): Environment {
  const told = measurement && plausibilityOf(measurement, environment);
  if (told === undefined) return {};
  const { floor, seconds } = told;
  const least = floor.isLowerBound ? "at least " : "";
  const share = `${least}${percent(floor.seconds / seconds)} of peak; ${floor.bound}-bound`;
  return { "share-of-peak": `${share}; the floor on the ${floor.device} is ${time(floor.seconds)}` };
}

function excess({ floor, seconds }: Plausibility): string {
  return (floor.seconds / seconds).toPrecision(2);
}

function peakText({ device, operations, bound }: Floor): string {
  if (operations === undefined) return `the bandwidth of the ${device}'s ${bound}`;
  return `the ${device}'s peak of ${Number((operations / 1e9).toPrecision(3))} GFLOP/s`;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(share < 0.1 ? 1 : 2))} %`;
}

function time(seconds: number): string {
  const [size, unit] = seconds < 1e-3 ? [seconds * 1e6, "µs"] : seconds < 1 ? [seconds * 1e3, "ms"] : [seconds, "s"];
  return `${Number(size.toPrecision(3))} ${unit}`;
}
