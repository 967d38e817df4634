import { mean, median } from "simple-statistics";
import type { Measurement, RightCount } from "../src/bench/result.ts";
import { launchTimes } from "../src/compare/launch-times.ts";
import { importedResult } from "../src/formats/imported-result.ts";
import { tryolabs2019 } from "../src/formats/tryolabs-2019.ts";
import { type Artefact, harnessArtefacts } from "../src/plausible/harness-artefacts.ts";
import { effectiveCount } from "../src/stats/percentile-claim.ts";

/** The study's files by what ran: all images of ImageNetV2, and the run of 103 that some of its headlines are of. */
export const RUNS = [
  { name: "EfficientNet-B0, TensorFlow", full: "last_results_B0.csv", short: "last_results_B0.txt" },
  { name: "EfficientNet-B0, TF-TRT", full: "last_results_B0_trt_FP16.csv", short: "last_results_trt_FP16_B0.txt" },
  { name: "EfficientNet-B3, TensorFlow", full: "last_results_B3.csv", short: "last_results_B3.txt" },
  { name: "EfficientNet-B3, TF-TRT", full: "last_results_B3_trt_FP16.csv", short: "last_results_trt_FP16_B3.txt" },
] as const;

/** What one file of the study amounts to. Times in nanoseconds. */
export interface RunFigures {
  readonly file: string;
  readonly times: number;
  readonly mean: number;
  readonly median: number;
  readonly right: RightCount;
  readonly warmUp: Extract<Artefact, { kind: "warm-up" }> | undefined;
  /** How many independent times they are worth where the median is asked for. */
  readonly worth: number;
  /** Of each time with the next one: of the times themselves, and of their ranks, which no outlier pulls. */
  readonly correlation: { readonly times: number; readonly ranks: number };
}

/** Of a run of all images: medians by the place of an image in its class, and the first ones over all others. */
export interface ClassFigures {
  readonly byPlace: readonly number[];
  readonly firstOverOthers: number;
  /** How many independent times they are worth for the median once each place has the same one. */
  readonly worthAtOneLevel: number;
}

/** One way of running a model: on all images, and on 103 of them. */
export interface StudyRun {
  readonly name: string;
  readonly full: RunFigures;
  readonly short: RunFigures;
  readonly classes: ClassFigures;
}

/** A file of the study as edgebench imports it. */
export function measurementOf(file: string, text: string): Measurement {
  const [imported] = tryolabs2019.read({ name: file, text });
  if (imported === undefined) throw new Error(`${file}: nothing in it`);
  const given = { model: "study", device: "untold", parameters: {} };
  const [measurement] = importedResult(imported, given, {
    session: "0".repeat(32),
    now: new Date(0).toISOString(),
    version: "0",
  }).measurements;
  if (measurement === undefined) throw new Error(`${file}: no measurement in it`);
  return measurement;
}

export function runFigures(file: string, { launches, rightCount }: Measurement): RunFigures {
  const [launch] = launches;
  if (launch === undefined || rightCount === undefined) throw new Error(`${file}: no times or no count in it`);
  const { latencyNs } = launch;
  const { count, mean: average, median: middle } = launchTimes(launch);
  return {
    file,
    times: count,
    mean: average,
    median: middle,
    right: rightCount,
    warmUp: harnessArtefacts(latencyNs).find((one) => one.kind === "warm-up"),
    worth: effectiveCount(latencyNs, middle),
    correlation: { times: lagOne(latencyNs), ranks: lagOne(ranksOf(latencyNs)) },
  };
}

const IMAGES_PER_CLASS = 10;
/** Times that the authors took out of the files. */
const LEFT_OUT = 2;

export function classFigures({ launches }: Measurement): ClassFigures {
  const times = launches[0]?.latencyNs ?? [];
  const placeOf = (index: number) => (index + LEFT_OUT) % IMAGES_PER_CLASS;
  const medianOf = (isIn: (place: number) => boolean) => median(times.filter((_, index) => isIn(placeOf(index))));
  const byPlace = Array.from({ length: IMAGES_PER_CLASS }, (_, place) => medianOf((one) => one === place));
  const levelled = times.map((ns, index) => ns / (byPlace[placeOf(index)] ?? Number.NaN));
  return {
    byPlace,
    firstOverOthers: medianOf((place) => place === 0) / medianOf((place) => place !== 0),
    worthAtOneLevel: effectiveCount(levelled, median(levelled)),
  };
}

/** The correlation of a series with itself, one later. */
function lagOne(series: readonly number[]): number {
  const level = mean([...series]);
  const deviations = series.map((value) => value - level);
  const product = deviations.slice(1).reduce((sum, value, index) => sum + value * (deviations[index] ?? 0), 0);
  return product / deviations.reduce((sum, value) => sum + value ** 2, 0);
}

/** Places in the sorted series; of equal values the earlier one first. */
function ranksOf(series: readonly number[]): readonly number[] {
  const ranks = new Array<number>(series.length).fill(0);
  const order = series.map((_, index) => index).sort((a, b) => (series[a] ?? 0) - (series[b] ?? 0));
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
