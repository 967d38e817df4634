import type { Accuracy } from "../bench/result.ts";
import { asksToMeasure } from "../plan/insistence.ts";
import type { Plan, PlannedBenchmark } from "../plan/plan.ts";
import { type Conditions, differingConditions } from "./comparability.ts";

/** Longer ago, and it is measured again: something that nobody wrote down may have changed. */
const MOST_DAYS = 30;
const DAY_MS = 86_400_000;

/** What the accuracy of a base depends on. */
export interface AccuracyQuestion {
  readonly planned: PlannedBenchmark;
  readonly plan: Plan;
  /** SHA-256 of the model, its external data included, and of the preprocessing. */
  readonly model: string;
  readonly preprocessing: string;
  /** The device and the runtime today. */
  readonly today: Conditions;
  /** UTC. */
  readonly now: string;
}

/**
 * Finds the stored accuracy that measuring a base again would only repeat: of the same model, preprocessing, runtime and
 * environment, at most 30 days old. Which images it is of is for the holder of the dataset to check. Only accuracy is
 * reused: whether an image is right does not depend on the day, as a time does.
 *
 * Nothing is reused for a run that gathers history, nor where a reason asks for a measurement, nor where agreement gates:
 * the store keeps which images were right, not which classes were answered.
 */
export function reusableAccuracy(question: AccuracyQuestion): Accuracy | undefined {
  const { planned, plan, model, preprocessing, today, now } = question;
  if (!REUSING.has(plan.event) || plan.policy.gate.metrics.includes("agreement") || asksToMeasure(planned.reasons))
    return undefined;
  for (const session of (planned.baselines ?? []).toReversed()) {
    const { accuracy, conditions = {}, commit, recordedAt } = session;
    if (accuracy === undefined || session.model !== model || accuracy.preprocessing?.sha256 !== preprocessing) continue;
    if (accuracy.notFinite > 0 || Date.parse(now) - Date.parse(recordedAt) > MOST_DAYS * DAY_MS) continue;
    if (!isSameMachine(conditions, today)) continue;
    return { ...accuracy, reusedFrom: { session: session.session, commit, recordedAt } };
  }
  return undefined;
}

const REUSING: ReadonlySet<Plan["event"]> = new Set(["pull_request", "merge_group", "push"]);

/** What is not told cannot be relied on: other kernels of a runtime may round otherwise. Whether two models are loaded may differ. */
function isSameMachine(stored: Conditions, today: Conditions): boolean {
  const told = (["runtime-version", "provider", "cpu-model"] as const).every(
    (name) => stored[name] !== undefined && today[name] !== undefined,
  );
  return told && differingConditions(stored, today).every((name) => name === "mode");
}
