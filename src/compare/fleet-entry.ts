import type { Benchmark } from "../bench/benchmark.ts";
import type { MetricName } from "../bench/metric.ts";
import type { Accuracy } from "../bench/result.ts";
import type { Interval } from "../stats/interval.ts";
import type { Conditions } from "./comparability.ts";

/** A value in its metric's base unit, and how far it can be trusted. */
export interface Estimate {
  readonly value: number;
  /** At 95 %; absent where a single session or launch says nothing of how much the value varies. */
  readonly interval?: Interval | undefined;
  /** What the interval is between. Launches of one session share their day and temperature, so theirs says too little. */
  readonly between: "sessions" | "launches" | "images";
  readonly n: number;
}

/** On which images an accuracy was told. */
export interface ScoredImages {
  readonly name: string;
  /** Of images and labels; absent where another tool does not tell which images they were. */
  readonly sha256?: string | undefined;
  readonly count: number;
  readonly seed?: number | undefined;
}

export interface FleetAccuracy {
  readonly images: ScoredImages;
  readonly preprocessing?: Accuracy["preprocessing"] | undefined;
  readonly labels?: Accuracy["labels"];
  readonly classes?: Accuracy["classes"];
  readonly top1: Estimate;
  readonly top5?: Estimate | undefined;
}

/** Why an entry wins nothing and is on no front: its numbers are no device's, not ours, or cannot be true. */
export interface Doubt {
  readonly kind: "emulated" | "imported" | "implausible";
  /** A clause that names what is wrong. What the device or another tool said may be in it. */
  readonly why: string;
}

/**
 * Where a series stands. `regressed`: a level moved for the worse and has not returned. `stale`: not measured for more than
 * a week before the fleet's newest measurement. `young`: too few sessions for a move to be seen. `stable`: none of these.
 */
export const FLEET_STANDINGS = ["regressed", "stale", "young", "stable"] as const;
export type FleetStanding = (typeof FLEET_STANDINGS)[number];

/** What is known of one benchmark now. */
export interface FleetEntry {
  readonly id: string;
  readonly benchmark: Benchmark;
  /** When its newest session was recorded, UTC. */
  readonly measuredAt: string;
  readonly commit: string;
  /** SHA-256 of the model's file. */
  readonly model?: string | undefined;
  /** Nanoseconds per iteration; absent where the scenario has none. */
  readonly latency?: Estimate | undefined;
  /** Inputs per second of timed inference. */
  readonly framesPerSecond?: Estimate | undefined;
  readonly accuracy?: FleetAccuracy | undefined;
  /** Of every metric that the newest session tells, in its base unit. */
  readonly values: { readonly [metric in MetricName]?: number };
  readonly conditions: Conditions;
  readonly doubts: readonly Doubt[];
  /** Whether its newest session tells only of the base of a change: the head failed, or was not measured. */
  readonly headUntold?: boolean | undefined;
  /** Absent in the report of one run, which has no history. */
  readonly history?: { readonly sessions: number; readonly standing: FleetStanding } | undefined;
}

const A_DAY = 86_400_000;
/** Days without a measurement, while others of the fleet were measured, after which an entry is stale. */
export const STALE_DAYS = 7;

/** Whole days between a measurement and the fleet's newest one. */
export function daysBehind(measuredAt: string, asOf: string): number {
  return Math.max(0, Math.floor((Date.parse(asOf) - Date.parse(measuredAt)) / A_DAY));
}
