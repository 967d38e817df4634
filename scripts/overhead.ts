import { median, quantile } from "simple-statistics";
import type { Result } from "../src/bench/result.ts";
import type { ColdStart } from "../test/bench/cold-start.ts";
import type { LatencyPair } from "../test/bench/latency-ratio.ts";
import type { SshPair } from "../test/bench/ssh-cost.ts";

/** One thing that was weighed, as it is printed. */
export interface Row {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  readonly how: string;
}

/** A ratio over pairs of launches, and where the middle half of the pairs lies. */
export interface RatioSummary {
  readonly ratio: number;
  readonly middleHalf: readonly [number, number];
  readonly reportedNs: number;
  readonly bareNs: number;
}

/** The median over pairs of what edgebench reported over what the bare loop took. */
export function summariseRatio(pairs: readonly LatencyPair[]): RatioSummary {
  const ratios = pairs.map(({ reportedNs, bareNs }) => reportedNs / bareNs);
  return {
    ratio: median(ratios),
    middleHalf: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    reportedNs: median(pairs.map(({ reportedNs }) => reportedNs)),
    bareNs: median(pairs.map(({ bareNs }) => bareNs)),
  };
}

/** What launches over SSH take beside those of the same device without it. */
export interface SshSummary {
  /** Around the model, seconds: medians, and the median over pairs of what SSH took beyond. */
  readonly around: { readonly local: number; readonly ssh: number; readonly beyond: number };
  /** Of the latency that is reported over SSH to that without. */
  readonly latency: RatioSummary;
}

/** What SSH adds to a launch, and that it adds nothing to the times of inferences. */
export function summariseSsh(pairs: readonly SshPair[]): SshSummary {
  return {
    around: {
      local: median(pairs.map(({ local }) => local.aroundSeconds)),
      ssh: median(pairs.map(({ ssh }) => ssh.aroundSeconds)),
      beyond: median(pairs.map(({ local, ssh }) => ssh.aroundSeconds - local.aroundSeconds)),
    },
    latency: summariseRatio(pairs.map(({ local, ssh }) => ({ reportedNs: ssh.latencyNs, bareNs: local.latencyNs }))),
  };
}

/** Processor time over several cold starts. */
export interface ColdStartSummary {
  readonly plan: { readonly least: number; readonly median: number };
  readonly bare: { readonly least: number; readonly median: number };
  /** The median over pairs of what the step took over what bare Node took. */
  readonly ratio: number;
  /** The same of what it took beyond. */
  readonly beyond: number;
}

/** What a step costs from a cold start beside Node alone, in the units of the pairs. */
export function summariseColdStarts(pairs: readonly ColdStart[]): ColdStartSummary {
  const plan = pairs.map(({ planSeconds }) => planSeconds);
  const bare = pairs.map(({ bareSeconds }) => bareSeconds);
  return {
    plan: { least: Math.min(...plan), median: median(plan) },
    bare: { least: Math.min(...bare), median: median(bare) },
    ratio: median(pairs.map(({ planSeconds, bareSeconds }) => planSeconds / bareSeconds)),
    beyond: median(pairs.map(({ planSeconds, bareSeconds }) => planSeconds - bareSeconds)),
  };
}

/** How much of a job was spent inside the model. */
export interface ShareSummary {
  readonly share: number;
  readonly insideSeconds: number;
  readonly wallSeconds: number;
  readonly launches: number;
  /** Over all launches, nanoseconds. */
  readonly medianLatencyNs: number;
}

/**
 * The share of a job's wall time that its launches spent inside timed inferences and warm-up, the first inference
 * included. What calibration and trial launches inferred is in no result, so it counts as overhead.
 */
export function summariseShare(result: Result, wallSeconds: number): ShareSummary {
  const launches = result.measurements.flatMap((measurement) => measurement.launches);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const insideNs = sum(
    launches.map(({ firstNs = 0, warmupNs, latencyNs }) => firstNs + sum(warmupNs) + sum(latencyNs)),
  );
  const insideSeconds = insideNs / 1e9;
  return {
    share: insideSeconds / wallSeconds,
    insideSeconds,
    wallSeconds,
    launches: launches.length,
    medianLatencyNs: median(launches.map(({ latencyNs }) => median(latencyNs))),
  };
}

/** Rows of equal length as aligned columns. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => `${line(row).trimEnd()}\n`).join("");
}
