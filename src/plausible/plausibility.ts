import { median } from "simple-statistics";
import { repetitionsOf } from "../bench/repetition.ts";
import type { Environment, Launch, Measurement, Summary } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { launchValue } from "../compare/launch-values.ts";
import { type Floor, floorOf, type Standing, standingOf, timeText } from "./floor.ts";
import { type Peaks, peaksOf, type Ran } from "./peaks.ts";

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
  const { work, benchmark, operators } = measurement;
  if (work === undefined || measurement.status !== "measured") return undefined;
  const peaks = peaksBehind(measurement, environment);
  const floor = peaks && floorOf({ work, benchmark, operators }, peaks);
  const seconds = iterationSeconds(measurement);
  if (floor === undefined || seconds === undefined) return undefined;
  return { floor, seconds, standing: standingOf(seconds, floor) };
}

/** The peaks of what a measurement ran on, where they are known. */
export function peaksBehind(measurement: Measurement, environment: Environment): Peaks | undefined {
  const { benchmark, launches, peaks: declared } = measurement;
  return peaksOf(benchmark, environment, declared, ranOf(countedLaunches(launches), benchmark.parameters.threads));
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

/** The launches of which a device's times are told. */
export function countedLaunches(launches: readonly Launch[]): readonly Launch[] {
  return launches.filter(({ excluded, actual }) => excluded === undefined && actual.emulated === undefined);
}

/** What ran all these launches; undefined where they differ. @param threads that were asked for. */
export function ranOf(launches: readonly Launch[], threads: number): Ran | undefined {
  const [provider, ...others] = new Set(launches.map(({ actual }) => actual.provider));
  if (provider === undefined || others.length > 0) return undefined;
  return { provider, threads: Math.max(threads, ...launches.map(({ actual }) => actual.threads ?? 0)) };
}

const CAUSES =
  "likely a clock that stops before an asynchronous device has finished, a cached result, a smaller model than the one named, or another accelerator than the one named";

/** Why a measurement cannot be true, in a clause; undefined where it can. */
export function whyImplausible(measurement: Measurement, environment: Environment): string | undefined {
  const told = plausibilityOf(measurement, environment);
  if (told?.standing !== "implausible") return undefined;
  return `its ${timeText(told.seconds)} would take ${excess(told)} times ${peakText(told.floor)}, so it cannot be true: ${CAUSES}`;
}

/** How a time may lie below the nominal floor and be true. */
const HONEST: { readonly [bound in Floor["bound"]]: string } = {
  arithmetic: "algorithms that multiply less, such as Winograd's, can do so honestly",
  memory: "weights that are kept narrower than in the file, or compressed, move fewer bytes honestly",
};

/** What a reader must know of times below the nominal floor; none where they are above it. */
export function floorSentences(measurement: Measurement, environment: Environment): readonly string[] {
  const told = plausibilityOf(measurement, environment);
  if (told?.standing !== "below-floor") return [];
  return [
    `${timeText(told.seconds)} is below the nominal floor of ${timeText(told.floor.seconds)} on the ${told.floor.device}: ${HONEST[told.floor.bound]}; look whether the clock stops after the work`,
  ];
}

/** How far above its floor a measurement is: a fact beside the others. */
export function floorFact(measurement: Measurement | undefined, environment: Environment): Environment {
  const told = measurement && plausibilityOf(measurement, environment);
  if (told === undefined) return {};
  const { floor, seconds } = told;
  const least = floor.isLowerBound ? "at least " : "";
  const share = `${least}${percent(floor.seconds / seconds)} of peak; ${floor.bound}-bound`;
  return { "share-of-peak": `${share}; the floor on the ${floor.device} is ${timeText(floor.seconds)}` };
}

function excess({ floor, seconds }: Plausibility): string {
  return (floor.seconds / seconds).toPrecision(2);
}

function peakText({ device, operations, bound, isOfBound }: Floor): string {
  if (operations === undefined) return `the bandwidth of the ${device}'s ${bound}`;
  return `the ${device}'s peak of ${isOfBound ? "at most " : ""}${Number((operations / 1e9).toPrecision(3))} GFLOP/s`;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(share < 0.1 ? 1 : 2))} %`;
}
