import { median } from "simple-statistics";
import type { MetricName } from "../bench/metric.ts";
import type { BaselineSession } from "../compare/baseline-session.ts";
import type { Margin } from "../compare/comparison.ts";

/** Where a series lies between two changes. */
export interface Level {
  /** Median over its sessions, in the metric's base unit. */
  readonly value: number;
  /** The same with what the device did taken out, on the log scale; absent where a session has no sentinel. */
  readonly corrected?: number | undefined;
}

/** How a metric of some sessions is read: as the log of the value, corrected where all of them can be, or as the share it is. */
export interface Scale {
  readonly kind: Margin["kind"];
  readonly isCorrected: boolean;
}

/** The sessions of a history that tell a metric. */
export function tellingOf(history: readonly BaselineSession[], metric: MetricName): readonly BaselineSession[] {
  return history.filter(({ values }) => values[metric] !== undefined);
}

/** @param sessions all of which tell the metric. */
export function scaleOf(sessions: readonly BaselineSession[], metric: MetricName, { kind }: Margin): Scale {
  const isCorrected = kind === "relative" && sessions.every(({ corrected }) => corrected?.[metric] !== undefined);
  return { kind, isCorrected };
}

/** A tolerance on the scale of its kind. */
export const marginOn = ({ kind, value }: Margin): number => (kind === "relative" ? Math.log1p(value) : value);

/** The sessions' values on a scale. @param sessions all of which tell the metric. */
export function valuesOn(
  sessions: readonly BaselineSession[],
  metric: MetricName,
  { kind, isCorrected }: Scale,
): readonly number[] {
  return sessions.map(({ values, corrected }) => {
    const raw = values[metric] ?? 0;
    if (kind === "points") return raw;
    return (isCorrected ? corrected?.[metric] : undefined) ?? Math.log(Math.max(raw, Number.MIN_VALUE));
  });
}

/** The median of the sessions' values on a scale. @param sessions at least one, all of which tell the metric. */
export function middleOn(sessions: readonly BaselineSession[], metric: MetricName, scale: Scale): number {
  return median([...valuesOn(sessions, metric, scale)]);
}

/** @param sessions at least one, all of which tell the metric. */
export function levelOf(sessions: readonly BaselineSession[], metric: MetricName, scale: Scale): Level {
  const value = median(sessions.map(({ values }) => values[metric] ?? 0));
  return scale.isCorrected ? { value, corrected: middleOn(sessions, metric, scale) } : { value };
}

/** A level on a scale. */
export function levelOn({ value, corrected }: Level, { kind, isCorrected }: Scale): number {
  if (kind === "points") return value;
  return (isCorrected ? corrected : undefined) ?? Math.log(Math.max(value, Number.MIN_VALUE));
}
