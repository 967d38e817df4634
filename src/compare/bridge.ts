import { METRICS, type MetricName } from "../bench/metric.ts";
import type { Environment, Measurement } from "../bench/result.ts";
import { iterationContent } from "../bench/scenario.ts";
import { predictionInterval } from "../stats/mean-interval.ts";
import type { BaselineSession } from "./baseline-session.ts";
import { conditionsOfMeasurement } from "./comparability.ts";
import { scheduleOf } from "./compare-benchmark.ts";
import type { Comparison, Evidence } from "./comparison.ts";
import { type BeforeChange, beforeChange, environmentChange, type MovedCondition } from "./environment-change.ts";
import { sideValues } from "./launch-values.ts";
import { comparePairedRounds } from "./paired-rounds.ts";
import { pairRounds } from "./pairing.ts";
import type { Rules } from "./rules.ts";
import { logOf } from "./sampled.ts";

/** What something moved a metric by, on the scale of `Evidence`: now / before − 1. Information, never a verdict. */
export interface Shift {
  readonly metric: MetricName;
  readonly effect: number;
  /** Absent where the evidence allows none. */
  readonly interval: Evidence["interval"];
}

/** What a change of environment did, told apart from what the change under judgement did. Nothing gates on it. */
export type Bridge =
  | {
      readonly kind: "bridged";
      readonly moved: readonly MovedCondition[];
      /** The commit whose model was measured in both environments. */
      readonly commit: string;
      /** Stored sessions of that model, and of all models, before the environment changed. */
      readonly sessions: { readonly ofModel: number; readonly all: number };
      readonly environment: readonly Shift[];
      /** Head against that model, both in today's environment; undefined where the head is that model. */
      readonly change: Shift | undefined;
    }
  | { readonly kind: "not-bridged"; readonly moved: readonly MovedCondition[]; readonly why: string };

export interface BridgeInput {
  readonly base: Measurement | undefined;
  readonly head: Measurement;
  /** Oldest first. */
  readonly stored: readonly BaselineSession[];
  /** The device today. */
  readonly environment: Environment;
  /** Head against base; of today's session where there is a base. */
  readonly compared: readonly Comparison[];
}

/** One model, alone on the device, in today's session. */
interface Reference {
  readonly measurement: Measurement;
  readonly change: Shift | undefined;
}

/**
 * Bridges a change of environment. A model that is measured today and was measured before tells what the environment
 * moved, since it is the same model: today's session against the t prediction interval of the sessions before. Values are
 * raw: the sentinel runs in the same environment, and would take out the very thing that is asked for.
 *
 * @returns undefined where the environment is what it was.
 */
export function bridgeOf(input: BridgeInput, rules: Rules): Bridge | undefined {
  const { base, head, stored, environment } = input;
  const moved = environmentChange(stored, conditionsOfMeasurement(base ?? head, environment));
  if (moved.length === 0) return undefined;
  for (const { measurement, change } of references(input, rules)) {
    const today = conditionsOfMeasurement(measurement, environment);
    const before = beforeChange(stored, moved, today, measurement.model?.sha256 ?? "");
    if (before === undefined) continue;
    return {
      kind: "bridged",
      moved,
      commit: measurement.commit,
      sessions: { ofModel: before.ofModel.length, all: before.sessions.length },
      environment: bridgedMetrics(rules).flatMap((metric) => shiftOf(metric, measurement, before, rules) ?? []),
      change,
    };
  }
  return { kind: "not-bridged", moved, why: "no model that was stored was measured again today" };
}

/** What was measured alone today, the likeliest to have been measured before first. */
function references({ base, head, compared }: BridgeInput, rules: Rules): readonly Reference[] {
  const { bridge } = head;
  const again: Reference[] = [];
  if (bridge !== undefined) {
    const { accuracy: _, ...fed } = head;
    const measurement = { ...fed, commit: bridge.commit, model: bridge.model, launches: bridge.launches };
    const change = base === undefined ? changeSince(measurement, head, rules) : changeBy(compared);
    again.push({ measurement, change });
  }
  const alone = [base, head].flatMap((side) => (side === undefined || !isAlone(side) ? [] : [side]));
  return [...again, ...alone.map((measurement) => ({ measurement, change: undefined }))];
}

/** Two models that answer in turn share caches; what was stored was measured alone. */
function isAlone({ launches }: Measurement): boolean {
  return launches.length > 0 && launches.every(({ mode }) => mode !== "ping-pong");
}

function changeBy(compared: readonly Comparison[]): Shift | undefined {
  const latency = compared.find(({ metric }) => metric === "latency");
  return latency === undefined || latency.verdict === "not-measured" ? undefined : toShift(latency);
}

/** Of a head without a base: the recorded model took its turns with it, round by round. */
function changeSince(recorded: Measurement, head: Measurement, rules: Rules): Shift | undefined {
  const pairing = pairRounds(recorded.launches, head.launches);
  const { samples } = iterationContent(head.benchmark);
  const found = comparePairedRounds("latency", pairing, scheduleOf(head, pairing), samples, rules);
  return found === undefined ? undefined : changeBy([found]);
}

const toShift = ({ metric, evidence: { effect, interval } }: Extract<Comparison, { evidence: Evidence }>): Shift => ({
  metric,
  effect,
  interval,
});

/** Latency, and whatever else of the sampled metrics gates. */
function bridgedMetrics({ gating }: Rules): readonly MetricName[] {
  return [...new Set<MetricName>(["latency", ...gating])].filter((metric) => METRICS[metric].noise === "sampled");
}

/** Undefined for a metric that one of the environments does not tell. */
function shiftOf(metric: MetricName, now: Measurement, before: BeforeChange, rules: Rules): Shift | undefined {
  const value = sideValues(now).find((one) => one.metric === metric)?.value;
  const logs = (sessions: readonly BaselineSession[]) =>
    sessions.flatMap(({ values }) => (values[metric] === undefined ? [] : [logOf(values[metric])]));
  const around = logs(before.ofModel);
  const [only] = around;
  if (value === undefined || only === undefined) return undefined;
  const expected = predictionInterval(logs(before.sessions), rules.errorRate, around);
  const shift = logOf(value) - (expected?.center ?? only);
  const interval = expected && {
    lower: Math.expm1(shift - expected.halfWidth),
    upper: Math.expm1(shift + expected.halfWidth),
  };
  return { metric, effect: Math.expm1(shift), interval };
}
