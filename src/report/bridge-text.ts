import { METRICS } from "../bench/metric.ts";
import type { Bridge, Shift } from "../compare/bridge.ts";
import type { MovedCondition } from "../compare/environment-change.ts";
import type { BenchmarkJudgement, Judgement } from "../compare/judgement.ts";
import { clip } from "./escape.ts";
import { count, formatChange, formatInterval, list } from "./figures.ts";
import { shortCommit } from "./short.ts";

/** Kernels and device images have long names. */
const FACT_LIMIT = 40;
/** A new board differs in nearly everything; the document for programs has all of it. */
const MOST_CONDITIONS = 4;

/** What a reader of such sentences must know; once, before or after them. */
export const BRIDGE_SENTENCE =
  "A model that was measured before the environment changed and again after tells what the environment moved; it includes how days differ, gates nothing, and no older value is shifted by it.";

/** Benchmarks whose environment is not that of any stored session. */
export function bridged(judgement: Judgement): readonly (BenchmarkJudgement & { readonly bridge: Bridge })[] {
  return judgement.benchmarks.flatMap((judged) =>
    judged.bridge === undefined ? [] : [{ ...judged, bridge: judged.bridge }],
  );
}

/**
 * `the environment moved latency (median) by +4.0 % [−0.8, +9.0] (runtime-version 1.29 → 1.30); the change moved it by
 * +0.1 % [−0.5, +0.7]`. Facts of the environment in it are foreign and not yet escaped.
 */
export function bridgeText(bridge: Bridge): string {
  const moved = movedText(bridge.moved);
  if (bridge.kind === "not-bridged")
    return `the environment changed (${moved}), and what that moved cannot be told: ${bridge.why}`;
  const { ofModel, all } = bridge.sessions;
  const shifts = bridge.environment.map((shift) => `${METRICS[shift.metric].label} by ${shiftText(shift)}`);
  const others = all === ofModel ? "" : ` among ${all}`;
  const evidence = `commit ${shortCommit(bridge.commit)} today, and in ${count(ofModel, "stored session")}${others}`;
  return `the environment moved ${list(shifts)} (${moved}); ${changeText(bridge)} (${evidence})`;
}

function changeText({ change }: Extract<Bridge, { kind: "bridged" }>): string {
  if (change === undefined) return "the model is the same";
  return `the change moved ${METRICS[change.metric].label} by ${shiftText(change)}`;
}

function shiftText({ effect, interval }: Shift): string {
  const bounds = formatInterval({ effect, interval }, "relative");
  return bounds === undefined
    ? `about ${formatChange(effect, "relative")}`
    : `${formatChange(effect, "relative")} ${bounds}`;
}

function movedText(moved: readonly MovedCondition[]): string {
  const told = moved.slice(0, MOST_CONDITIONS).map(conditionText);
  const more = moved.length - told.length;
  return list(more === 0 ? told : [...told, count(more, "other condition")]);
}

function conditionText({ name, before, now }: MovedCondition): string {
  return `${name} ${clip(before, FACT_LIMIT)} → ${clip(now, FACT_LIMIT)}`;
}
