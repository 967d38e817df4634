import { median, quantile } from "simple-statistics";
import type { Launch, Measurement } from "../bench/result.ts";
import type { BenchmarkJudgement } from "../compare/judgement.ts";
import { launchValue } from "../compare/launch-values.ts";
import { pairRounds } from "../compare/pairing.ts";
import { type Distribution, distributionOf } from "./distribution.ts";
import { TELEMETRY_FACTS, type TelemetryFact } from "./telemetry-facts.ts";
import { type ThinTimes, thinTimes } from "./thin-times.ts";

/** What the page draws a benchmark's launches from: all that `report.json` does not tell. */
export interface DrawnBenchmark {
  readonly base: readonly DrawnLaunch[];
  readonly head: readonly DrawnLaunch[];
  /** Whole rounds in the order they were made; empty where the sides were not measured together. */
  readonly rounds: readonly DrawnRound[];
  /** Of the launches that count; null where there are none. */
  readonly distribution: Distribution | null;
}

export interface DrawnLaunch {
  readonly round: number;
  /** Quartiles of all its timed iterations, nanoseconds. */
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly iterations: number;
  readonly warmup: ThinTimes;
  readonly times: ThinTimes;
  /** How many inferences the warm-up took. */
  readonly warmupIterations: number;
  /** The rule that keeps it out of the statistics; null where it counts. */
  readonly excluded: string | null;
  /** Whether the device slowed itself down meanwhile; null where it does not tell. */
  readonly throttled: boolean | null;
  readonly telemetry: { readonly [fact in TelemetryFact]?: number };
}

export interface DrawnRound {
  readonly round: number;
  /** head/base - 1 of the medians. */
  readonly effect: number;
}

/** More launches than this are counted, not drawn: a measurement has 30 rounds at most, a foreign file may claim more. */
export const LISTED_LAUNCHES = 200;
/** Times of iterations in one report, all launches together; each launch gets its share of them within these bounds. */
const TIMES = { inAll: 120_000, least: 24, most: 400 } as const;

/** In the order given. */
export function drawnBenchmarks(benchmarks: readonly BenchmarkJudgement[]): readonly DrawnBenchmark[] {
  const launches = benchmarks.reduce(
    (sum, { base, head }) => sum + launchesOf(base).length + launchesOf(head).length,
    0,
  );
  const share = Math.floor(TIMES.inAll / Math.max(1, launches));
  const most = Math.min(TIMES.most, Math.max(TIMES.least, share));
  return benchmarks.map((judged) => drawnBenchmark(judged, most));
}

function drawnBenchmark(judged: BenchmarkJudgement, most: number): DrawnBenchmark {
  const [base, head] = [launchesOf(judged.base), launchesOf(judged.head)];
  const counted = (launches: readonly Launch[]) => launches.filter(({ excluded }) => excluded === undefined);
  return {
    base: base.map((launch) => drawnLaunch(launch, most)),
    head: head.map((launch) => drawnLaunch(launch, most)),
    rounds: drawnRounds(base, head),
    distribution: distributionOf(counted(base), counted(head)),
  };
}

function launchesOf({ measurement }: { readonly measurement: Measurement | undefined }): readonly Launch[] {
  return measurement?.launches.slice(0, LISTED_LAUNCHES).filter(({ latencyNs }) => latencyNs.length > 0) ?? [];
}

function drawnLaunch(launch: Launch, most: number): DrawnLaunch {
  const { round, latencyNs, warmupNs, excluded, environment } = launch;
  const { throttled } = environment;
  return {
    round,
    lower: quantile(latencyNs, 0.25),
    middle: median(latencyNs),
    upper: quantile(latencyNs, 0.75),
    iterations: latencyNs.length,
    warmup: thinTimes(warmupNs, Math.max(2, Math.floor(most / 4))),
    times: thinTimes(latencyNs, most),
    warmupIterations: warmupNs.length,
    excluded: excluded?.rule ?? null,
    throttled: typeof throttled === "boolean" ? throttled : null,
    telemetry: telemetryOf(environment),
  };
}

function telemetryOf(environment: Launch["environment"]): DrawnLaunch["telemetry"] {
  const telemetry: { [fact in TelemetryFact]?: number } = {};
  for (const fact of Object.keys(TELEMETRY_FACTS) as TelemetryFact[]) {
    const value = environment[fact];
    if (typeof value === "number" && Number.isFinite(value)) telemetry[fact] = value;
  }
  return telemetry;
}

function drawnRounds(base: readonly Launch[], head: readonly Launch[]): readonly DrawnRound[] {
  return pairRounds(base, head).rounds.flatMap((round) => {
    const [before, after] = [launchValue("latency", round.base, 1), launchValue("latency", round.head, 1)];
    if (before === undefined || after === undefined || before <= 0) return [];
    return [{ round: round.base.round, effect: after / before - 1 }];
  });
}
