import { METRICS } from "../bench/metric.ts";
import { type ConditionName, isOfEnvironment } from "../compare/comparability.ts";
import type { Margin } from "../compare/comparison.ts";
import type { Finding } from "./finding.ts";
import { marginOn } from "./level.ts";
import type { Attribution } from "./noted-attribution.ts";
import type { NotedChangePoint } from "./noted-change-point.ts";
import type { NotedRerun, RerunOutcome } from "./noted-rerun.ts";
import { boundaryOf, rerunsBetween } from "./rerun-boundary.ts";

/** Re-runs that are tried before people are told that the cause could not be named. */
const MOST_TRIES = 3;
/** Days that an alarm waits for its re-run before people are told all the same. */
const MOST_DAYS = 7;

/** What a finding is decided from. */
export interface Suspicion {
  /** Lasting, and without a finding. */
  readonly change: NotedChangePoint;
  /** Where the series lies now against the level before, as `effect` of the change. */
  readonly effectNow: number;
  readonly tolerance: Margin;
  readonly attribution: Attribution;
  /** All that the store knows. */
  readonly reruns: readonly NotedRerun[];
  /** UTC. */
  readonly now: string;
}

/** A cause with its evidence, or what is waited for. */
export type Decided =
  | ({ readonly kind: "found" } & Pick<Finding, "cause" | "evidence" | "confirmedBy">)
  | { readonly kind: "waiting"; readonly why: string };

/**
 * Names the cause of a level that moved. A paired re-run of the last good content against the first bad one decides: where it
 * shows the move again, the code did it; where it does not and the level stays moved, the device did.
 */
export function decideFinding(suspicion: Suspicion): Decided {
  const { change, reruns } = suspicion;
  if (!staysMoved(suspicion)) return waiting("the newest nights do not lie at the new level");
  if (METRICS[change.metric].noise === "exact") return found("code", { kind: "exact" }, []);
  if (isSameContent(change)) return found("device", { kind: "same-content" }, confirmations(suspicion));
  const tried = rerunsBetween(reruns, change.benchmark, change.metric, boundaryOf(change));
  for (const rerun of tried.toReversed()) {
    if (rerun.outcome.kind === "same-content")
      return found("device", { kind: "same-content" }, confirmations(suspicion));
    const cause = causeOf(rerun.outcome, suspicion);
    if (cause === undefined) continue;
    return found(cause, { kind: "rerun", rerun }, cause === "code" ? [] : confirmations(suspicion));
  }
  const last = tried.at(-1);
  if (tried.length >= MOST_TRIES && last !== undefined) return found("unknown", unanswered(last), []);
  if (daysSince(suspicion) >= MOST_DAYS)
    return found("unknown", last === undefined ? NEVER_TRIED : unanswered(last), []);
  return waiting(last === undefined ? "its re-run is still to come" : "its re-run did not decide, and is made again");
}

/** Whether a change asks for a re-run that was not made often enough yet. */
export function needsRerun(change: NotedChangePoint, reruns: readonly NotedRerun[]): boolean {
  if (METRICS[change.metric].noise === "exact" || isSameContent(change) || change.finding !== undefined) return false;
  return rerunsBetween(reruns, change.benchmark, change.metric, boundaryOf(change)).length < MOST_TRIES;
}

/** Whether nothing that is measured changed with the commit. */
export function isSameContent({ lastBefore, firstAfter, models, differing }: NotedChangePoint): boolean {
  if (lastBefore.commit === firstAfter.commit) return true;
  const isFedAlike = differing.every((name) => isOfEnvironment(name as ConditionName));
  return models !== undefined && models.before === models.after && isFedAlike;
}

const NEVER_TRIED = { kind: "none", why: `no night had a re-run for it in ${MOST_DAYS} days` } as const;

function unanswered(rerun: NotedRerun): Finding["evidence"] {
  const { outcome } = rerun;
  return outcome.kind === "none" ? { kind: "none", why: outcome.why } : { kind: "rerun", rerun };
}

/** Undefined where a re-run does not say. */
function causeOf(outcome: RerunOutcome, { change, tolerance }: Suspicion): "code" | "device" | "both" | undefined {
  if (outcome.kind !== "compared") return undefined;
  const margin = marginOn(tolerance);
  const { way, size } = sizeOf(change.effect, tolerance);
  const near = (effect: number) => way * onScale(effect, tolerance);
  const { verdict, interval } = outcome;
  const isMove = verdict === (change.direction === "worse" ? "regressed" : "improved");
  if (isMove) {
    const most = interval && Math.max(near(interval.lower), near(interval.upper));
    // What the code cannot account for is more than the tolerance: something else moved as well.
    return most !== undefined && size - most > margin ? "both" : "code";
  }
  if (verdict !== "inconclusive") return "device";
  const most = interval && Math.max(near(interval.lower), near(interval.upper));
  return most !== undefined && most < size / 2 ? "device" : undefined;
}

/** The newest nights still lie on the far side of half of the move. */
function staysMoved({ change, effectNow, tolerance }: Suspicion): boolean {
  const { way, size } = sizeOf(change.effect, tolerance);
  return way * onScale(effectNow, tolerance) > size / 2;
}

function confirmations({ change, attribution, tolerance }: Suspicion): Finding["confirmedBy"] {
  const { way } = sizeOf(change.effect, tolerance);
  const sentinel = sentinelShift(change);
  return [
    ...(sentinel !== undefined && way * sentinel > marginOn(tolerance) / 2 ? (["sentinel"] as const) : []),
    ...(attribution.hypothesis === "device" || attribution.hypothesis === "both" ? (["neighbours"] as const) : []),
    ...(attribution.environment.length > 0 ? (["environment"] as const) : []),
  ];
}

/** How far the sentinel moved with the series, on the log scale: what the correction took out. Undefined without one. */
function sentinelShift({ before, after, metric }: NotedChangePoint): number | undefined {
  if (before.corrected === undefined || after.corrected === undefined) return undefined;
  const raw = Math.log(after.value / before.value);
  const shift = raw - (after.corrected - before.corrected);
  // A rate falls where a time grows, and so does its correction.
  return Number.isFinite(shift) && METRICS[metric].tolerance.kind === "relative" ? shift : undefined;
}

const onScale = (effect: number, { kind }: Margin) => (kind === "relative" ? Math.log1p(effect) : effect);

function sizeOf(effect: number, tolerance: Margin): { readonly way: 1 | -1; readonly size: number } {
  const moved = onScale(effect, tolerance);
  return { way: moved < 0 ? -1 : 1, size: Math.abs(moved) };
}

function daysSince({ change, now }: Suspicion): number {
  return (Date.parse(now) - Date.parse(change.notedAt)) / 86_400_000;
}

const waiting = (why: string): Decided => ({ kind: "waiting", why });

function found(
  cause: Finding["cause"],
  evidence: Finding["evidence"],
  confirmedBy: readonly Finding["confirmedBy"][number][],
): Decided {
  return { kind: "found", cause, evidence, confirmedBy: [...confirmedBy] };
}
