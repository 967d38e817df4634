import { mean, medianSorted, quantileSorted } from "simple-statistics";
import type { Launch, Measurement, Rerun } from "../bench/result.ts";
import { type Artefact, harnessArtefacts } from "../plausible/harness-artefacts.ts";
import { effectiveCount } from "../stats/percentile-claim.ts";
import { trimmedMean } from "../stats/trimmed-mean.ts";

/** What is cut off each end for the trimmed mean. */
const TRIM = 0.2;

/** What the timed iterations of one launch amount to, nanoseconds. */
export interface LaunchTimes {
  readonly count: number;
  readonly sum: number;
  readonly median: number;
  readonly mean: number;
  readonly trimmedMean: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  /** How many independent iterations these are worth where one of the tails is asked for; at most `count`. */
  readonly worth: { readonly p90: number; readonly p95: number; readonly p99: number };
}

/** Every metric, look and drawing asks for the same sums, and sorting is what a comparison takes its time with. */
const remembered = new WeakMap<readonly number[], LaunchTimes>();

/** Sums up a launch's iterations, of which there is at least one; once, however often it is asked. */
export function launchTimes({ latencyNs }: Pick<Launch, "latencyNs">): LaunchTimes {
  const known = remembered.get(latencyNs);
  if (known !== undefined) return known;
  const times = sumUp(latencyNs);
  remembered.set(latencyNs, times);
  return times;
}

const rememberedArtefacts = new WeakMap<readonly number[], readonly Artefact[]>();

/** What the order of a launch's times gives away of the program that took them: asked of other tools' alone. */
export function launchArtefacts({ latencyNs }: Pick<Launch, "latencyNs">): readonly Artefact[] {
  const found = rememberedArtefacts.get(latencyNs) ?? harnessArtefacts(latencyNs);
  rememberedArtefacts.set(latencyNs, found);
  return found;
}

/**
 * A measurement whose launches keep what their times amount to and no single time: all that comparisons need, and a
 * hundredth of the memory. Its launches have nothing to draw; what is to be drawn is kept whole.
 */
export function withoutTimes(measurement: Measurement): Measurement {
  const { launches, bridge, rerun, source } = measurement;
  return {
    ...measurement,
    launches: launches.map((launch) => {
      const short = withoutItsTimes(launch);
      if (source !== undefined) rememberedArtefacts.set(short.latencyNs, launchArtefacts(launch));
      return short;
    }),
    ...(bridge === undefined ? {} : { bridge: { ...bridge, launches: bridge.launches.map(withoutItsTimes) } }),
    ...(rerun === undefined ? {} : { rerun: rerunWithoutTimes(rerun) }),
  };
}

function rerunWithoutTimes(rerun: Rerun): Rerun {
  if (rerun.outcome === "none") return rerun;
  const { good, bad } = rerun;
  return {
    ...rerun,
    good: { ...good, launches: good.launches.map(withoutItsTimes) },
    bad: { ...bad, launches: bad.launches.map(withoutItsTimes) },
  };
}

function withoutItsTimes(launch: Launch): Launch {
  const latencyNs: number[] = [];
  remembered.set(latencyNs, launchTimes(launch));
  return { ...launch, latencyNs, warmupNs: [], bursts: [] };
}

function sumUp(latencyNs: readonly number[]): LaunchTimes {
  const sorted = Array.from(Float64Array.from(latencyNs).sort());
  const [p90, p95, p99] = [quantileSorted(sorted, 0.9), quantileSorted(sorted, 0.95), quantileSorted(sorted, 0.99)];
  return {
    count: sorted.length,
    sum: sorted.reduce((sum, ns) => sum + ns, 0),
    median: medianSorted(sorted),
    mean: mean(sorted),
    trimmedMean: trimmedMean(sorted, TRIM),
    p90,
    p95,
    p99,
    worth: {
      p90: effectiveCount(latencyNs, p90),
      p95: effectiveCount(latencyNs, p95),
      p99: effectiveCount(latencyNs, p99),
    },
  };
}
