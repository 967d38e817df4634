import { median } from "simple-statistics";
import type { Environment, Launch, Measurement } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { launchValue } from "../compare/launch-values.ts";
import { type Floor, floorOf, type Standing, standingOf, timeText } from "./floor.ts";
import { peaksOf, type Ran } from "./peaks.ts";

/** A measurement's times against what its device can do. */
export interface Plausibility {
  readonly floor: Floor;
  /** Of one timed iteration: the median over launches. */
  readonly seconds: number;
  readonly standing: Standing;
}

/**
 * Holds a measurement's times against the floor.
 *
 * @returns undefined where the network's work or the device's peaks are not known, or no launch counts.
 */
export function plausibilityOf(measurement: Measurement, environment: Environment): Plausibility | undefined {
  const { work, benchmark, operators, launches, peaks: declared } = measurement;
  if (work === undefined || measurement.status !== "measured") return undefined;
  const counted = countedLaunches(launches);
  const peaks = peaksOf(benchmark, environment, declared, ranOf(counted, benchmark.parameters.threads));
  const floor = peaks && floorOf({ work, benchmark, operators }, peaks);
  const { samples } = iterationContent(benchmark);
  const times = counted.flatMap((launch) => launchValue("latency", launch, samples) ?? []);
  if (floor === undefined || times.length === 0) return undefined;
  const seconds = median(times) / 1e9;
  return { floor, seconds, standing: standingOf(seconds, floor) };
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

/** What a reader must know of times below the nominal floor; none where they are above it. */
export function floorSentences(measurement: Measurement, environment: Environment): readonly string[] {
  const told = plausibilityOf(measurement, environment);
  if (told?.standing !== "below-floor") return [];
  return [
    `${timeText(told.seconds)} is below the nominal floor of ${timeText(told.floor.seconds)} on the ${told.floor.device}: algorithms that multiply less, such as Winograd's, can do so honestly; look whether the clock stops after the work`,
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
